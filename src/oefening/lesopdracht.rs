//! What an instructor hands out: one file with all that a student needs to begin, and the copy that comes back.

use std::collections::BTreeMap;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::path::Path;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::app::App;
use crate::domain::regels::{Regels, RegelsFout};
use crate::error::StoreError;
use crate::oefening::sessie::{Keuze, Modus, OefenFout, Oefening};

/// The version of the format.
pub const FORMAAT: u32 = 1;
/// How the files end.
pub const EINDE: &str = "lesopdracht.json";

/// A hand-out. Its id follows from everything in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesopdracht {
    /// The version of the format.
    pub aanpak_lesopdracht: u32,
    /// Its id: twelve hexadecimal digits.
    pub id: String,
    /// For which group.
    pub groep: String,
    /// The last day to hand in, on the real calendar.
    #[serde(default)]
    pub inleveren_op: Option<NaiveDate>,
    /// Whether the names of students stay out of their files.
    #[serde(default)]
    pub zonder_namen: bool,
    /// How it is played: `oefenen` or `toets`.
    pub modus: String,
    /// Decides the chance.
    pub seed: i64,
    /// What the instructor says about it; may be empty.
    #[serde(default)]
    pub toelichting: String,
    /// The text of the scenario or pack.
    pub scenario: String,
    /// The scenarios that a pack names, by name.
    #[serde(default)]
    pub scenarios: BTreeMap<String, String>,
    /// Rules for terms of the instructor, as a rule file; in the place of those of the student's own program.
    #[serde(default)]
    pub regels: Option<String>,
    /// Rules for findings, as a rule file of the inspection.
    #[serde(default)]
    pub bevindingen: Option<String>,
}

/// Why a hand-out cannot be used.
#[derive(Debug)]
pub enum LesFout {
    /// It cannot be read: what, and on which line.
    Lezen(String, usize),
    /// It was made by a newer program.
    Nieuwer(u32),
    /// Something in it was changed after it was made.
    Gewijzigd,
    /// The rules for terms in it cannot be read.
    Regels(RegelsFout),
}

/// A run that was handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ingeleverd {
    /// The hand-out it answers.
    pub les: Option<Lesopdracht>,
    /// Lines in it.
    pub regels: i64,
    /// Whether the last day to hand in is over.
    pub te_laat: bool,
    /// Whether the practice was played to its last day.
    pub af: bool,
}

impl Lesopdracht {
    /// Whether a text is meant as a hand-out.
    pub fn is(text: &str) -> bool {
        text.trim_start().starts_with('{') && text.contains("aanpak_lesopdracht")
    }

    /// Reads a hand-out.
    ///
    /// # Errors
    /// It cannot be read, is newer, was changed, or holds rules that cannot be read.
    pub fn lees(text: &str) -> Result<Lesopdracht, LesFout> {
        let wrong = |fout: &serde_json::Error| LesFout::Lezen(fout.to_string(), fout.line());
        let value: serde_json::Value = serde_json::from_str(text).map_err(|fout| wrong(&fout))?;
        match value.get("aanpak_lesopdracht").and_then(serde_json::Value::as_u64) {
            Some(n) if n > u64::from(FORMAAT) => return Err(LesFout::Nieuwer(u32::try_from(n).unwrap_or(u32::MAX))),
            _ => {}
        }
        // Once more from the text: so a wrong field is named with its line.
        let les: Lesopdracht = serde_json::from_str(text).map_err(|fout| wrong(&fout))?;
        if les.id != les.kenmerk() {
            return Err(LesFout::Gewijzigd);
        }
        if let Some(text) = &les.regels {
            let wrong = |fout| LesFout::Regels(RegelsFout { bestand: EINDE.to_owned(), fout });
            Regels::met_bestand(text).map_err(wrong)?;
        }
        Ok(les)
    }

    /// The same with the id that belongs to it.
    #[must_use]
    pub fn met_kenmerk(mut self) -> Lesopdracht {
        self.id = self.kenmerk();
        self
    }

    fn kenmerk(&self) -> String {
        let without = Lesopdracht { id: String::new(), ..self.clone() };
        let text = serde_json::to_string(&without).unwrap_or_default();
        Sha256::digest(text.as_bytes()).iter().take(6).map(|b| format!("{b:02x}")).collect()
    }

    /// How it is played, in the language of the student.
    pub fn keuze(&self, keuze: Keuze) -> Keuze {
        let modus = if self.modus == Modus::Toets.woord() { Modus::Toets } else { Modus::Oefenen };
        Keuze { modus, seed: self.seed, ..keuze }
    }
}

/// A name for somebody whose own name stays out of the file.
pub(super) fn deelnemer() -> String {
    format!("deelnemer-{:04x}", RandomState::new().build_hasher().finish() % 0x1_0000)
}

/// A name as part of the name of a file: letters, digits and lines between them.
pub fn veilig(naam: &str) -> String {
    let plain: String =
        naam.nfkd().filter(|c| !is_combining_mark(*c)).map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let name: String = words.join("-").to_lowercase().chars().take(60).collect();
    if name.is_empty() { "groep".to_owned() } else { name }
}

impl Oefening {
    /// The name under which a run is handed in: of the scenario and of the person.
    pub fn inlevernaam(&self, app: &App) -> String {
        format!("{}-{}.db", self.id, veilig(app.actor_naam()))
    }

    /// Writes a checked copy of the file to hand in; the file itself stays as it is.
    ///
    /// # Errors
    /// Something in the file was changed, the place is taken, or the copy cannot be written.
    pub fn lever_in(&self, app: &App, naar: &Path) -> Result<Ingeleverd, OefenFout> {
        let report = app.verify()?;
        if !report.ok {
            let what = report.problem.unwrap_or_default();
            return Err(match report.first_bad_seq {
                Some(seq) => StoreError::Tampered { seq, what },
                None => StoreError::Damaged { path: app.path().to_owned(), what },
            }
            .into());
        }
        app.backup(naar)?;
        let vandaag = app.opties().klok.now().dag();
        let te_laat = self.les.as_ref().and_then(|les| les.inleveren_op).is_some_and(|dag| vandaag > dag);
        let af = app.vandaag() >= self.einde();
        Ok(Ingeleverd { les: self.les.clone(), regels: app.last_seq()?, te_laat, af })
    }
}
