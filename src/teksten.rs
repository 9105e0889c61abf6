//! All text for people, from the message files of one language. Types of the domain give keys, never sentences.
//!
//! Each file is read when a text from it is first asked for, since most calls of the command line need few.

use std::cell::OnceCell;

use chrono::{Datelike, NaiveDate};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::domain::kind::Kind;
use crate::domain::refusal::{FieldError, Problem, Refusal};
use crate::domain::regels::fout::{Periode, RegelFout, RegelsFout};
use crate::domain::taak::Taak;
use crate::invoer::{DatumFout, GeldFout, TijdFout};
use crate::opmaak;
pub use crate::opmaak::Taal;

pub mod afleiding;
mod herinnering;
mod norm;
pub mod oefening;
pub mod zin;

const DELEN: usize = 19;

/// The message files, per part: name, Dutch, English.
pub const BESTANDEN: [(&str, &str, &str); DELEN] = [
    ("acts", include_str!("assets/i18n/nl/acts.ftl"), include_str!("assets/i18n/en/acts.ftl")),
    ("velden", include_str!("assets/i18n/nl/velden.ftl"), include_str!("assets/i18n/en/velden.ftl")),
    ("woorden", include_str!("assets/i18n/nl/woorden.ftl"), include_str!("assets/i18n/en/woorden.ftl")),
    ("zinnen", include_str!("assets/i18n/nl/zinnen.ftl"), include_str!("assets/i18n/en/zinnen.ftl")),
    ("taken", include_str!("assets/i18n/nl/taken.ftl"), include_str!("assets/i18n/en/taken.ftl")),
    ("fouten", include_str!("assets/i18n/nl/fouten.ftl"), include_str!("assets/i18n/en/fouten.ftl")),
    ("cli", include_str!("assets/i18n/nl/cli.ftl"), include_str!("assets/i18n/en/cli.ftl")),
    ("ui", include_str!("assets/i18n/nl/ui.ftl"), include_str!("assets/i18n/en/ui.ftl")),
    ("leefgebieden", include_str!("assets/i18n/nl/leefgebieden.ftl"), include_str!("assets/i18n/en/leefgebieden.ftl")),
    ("plan", include_str!("assets/i18n/nl/plan.ftl"), include_str!("assets/i18n/en/plan.ftl")),
    ("besluit", include_str!("assets/i18n/nl/besluit.ftl"), include_str!("assets/i18n/en/besluit.ftl")),
    ("bewaken", include_str!("assets/i18n/nl/bewaken.ftl"), include_str!("assets/i18n/en/bewaken.ftl")),
    ("netwerk", include_str!("assets/i18n/nl/netwerk.ftl"), include_str!("assets/i18n/en/netwerk.ftl")),
    ("oefening", include_str!("assets/i18n/nl/oefening.ftl"), include_str!("assets/i18n/en/oefening.ftl")),
    ("normen", include_str!("assets/i18n/nl/normen.ftl"), include_str!("assets/i18n/en/normen.ftl")),
    ("termijnen", include_str!("assets/i18n/nl/termijnen.ftl"), include_str!("assets/i18n/en/termijnen.ftl")),
    ("export", include_str!("assets/i18n/nl/export.ftl"), include_str!("assets/i18n/en/export.ftl")),
    ("rapport", include_str!("assets/i18n/nl/rapport.ftl"), include_str!("assets/i18n/en/rapport.ftl")),
    (
        "herinneringen",
        include_str!("assets/i18n/nl/herinneringen.ftl"),
        include_str!("assets/i18n/en/herinneringen.ftl"),
    ),
];

/// The part in which a key stands.
fn part_of(key: &str) -> usize {
    match key.split('-').next().unwrap_or_default() {
        "act" => 0,
        "veld" => 1,
        "woord" => 2,
        "zin" => 3,
        "taak" | "punt" => 4,
        "fout" | "weiger" | "let" | "veldfout" | "opslag" => 5,
        "cli" => 6,
        "lg" => 8,
        "pva" => 9,
        "bsl" => 10,
        "bwk" => 11,
        "net" => 12,
        "oef" | "lint" | "ins" => 13,
        "norm" => 14,
        "s6" => 15,
        "exp" => 16,
        "rap" => 17,
        "her" => 18,
        _ => 7,
    }
}

/// Whole numbers choose singular or plural; they look the same as the text they came from.
fn argument(value: &str) -> FluentValue<'static> {
    match value.parse::<u32>() {
        Ok(n) if n.to_string() == value => FluentValue::from(n),
        _ => FluentValue::from(value.to_owned()),
    }
}

/// The texts of one language.
pub struct Teksten {
    taal: Taal,
    delen: [OnceCell<FluentBundle<FluentResource>>; DELEN],
}

impl std::fmt::Debug for Teksten {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Teksten").field("taal", &self.taal).finish_non_exhaustive()
    }
}

impl Teksten {
    /// The texts of a language; nothing is read yet.
    pub fn new(taal: Taal) -> Teksten {
        Teksten { taal, delen: Default::default() }
    }

    /// The language.
    pub fn taal(&self) -> Taal {
        self.taal
    }

    fn bundle(&self, part: usize) -> &FluentBundle<FluentResource> {
        self.delen[part].get_or_init(|| {
            let (_, nl, en) = BESTANDEN[part];
            let source = match self.taal {
                Taal::Nl => nl,
                Taal::En => en,
            };
            // A test holds the files free of errors; what could be read of a broken one is still shown.
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            let language: LanguageIdentifier = self.taal.code().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new(vec![language]);
            bundle.set_use_isolating(false);
            bundle.add_resource_overriding(resource);
            bundle
        })
    }

    fn format(&self, key: &str, attr: Option<&str>, args: &[(&str, &str)]) -> Option<String> {
        let bundle = self.bundle(part_of(key));
        let message = bundle.get_message(key)?;
        let pattern = match attr {
            None => message.value()?,
            Some(attr) => message.get_attribute(attr)?.value(),
        };
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            fluent.set((*name).to_owned(), argument(value));
        }
        Some(bundle.format_pattern(pattern, Some(&fluent), &mut Vec::new()).into_owned())
    }

    /// The text of a key. A missing one shows its key; a test keeps that from happening.
    pub fn t(&self, key: &str) -> String {
        self.ta(key, &[])
    }

    /// The text of a key with its arguments filled in.
    pub fn ta(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.format(key, None, args).unwrap_or_else(|| format!("‹{key}›"))
    }

    /// An attribute of a message, if it has it.
    pub fn attr(&self, key: &str, attr: &str) -> Option<String> {
        self.format(key, Some(attr), &[])
    }

    /// Whether there is a text for the key.
    pub fn heeft(&self, key: &str) -> bool {
        self.bundle(part_of(key)).has_message(key)
    }

    /// The name of an act: a menu row and a button.
    pub fn act(&self, kind: Kind) -> String {
        self.t(&format!("act-{}", kind.tag()))
    }

    /// When one does an act, and what follows.
    pub fn act_uitleg(&self, kind: Kind) -> String {
        self.attr(&format!("act-{}", kind.tag()), "uitleg").unwrap_or_default()
    }

    /// The key of the label of a field at a dotted path.
    pub fn veld_sleutel(&self, kind: Kind, path: &str) -> Option<String> {
        let steps: Vec<String> =
            path.split('.').filter(|s| s.parse::<usize>().is_err()).map(|s| s.replace('_', "-")).collect();
        let name = steps.last()?;
        let group = steps.len().checked_sub(2).and_then(|i| steps.get(i));
        let keys = [
            (steps.len() == 1).then(|| format!("veld-{}-{name}", kind.tag())),
            group.map(|g| format!("veld-{g}-{name}")),
            Some(format!("veld-{name}")),
        ];
        keys.into_iter().flatten().find(|key| self.heeft(key))
    }

    /// The label of a field.
    pub fn veld(&self, kind: Kind, path: &str) -> String {
        self.veld_sleutel(kind, path).map_or_else(|| format!("‹{path}›"), |key| self.t(&key))
    }

    /// What to fill in.
    pub fn veld_uitleg(&self, kind: Kind, path: &str) -> String {
        self.veld_sleutel(kind, path).and_then(|key| self.attr(&key, "uitleg")).unwrap_or_default()
    }

    /// The label of a word of a closed list or a suggestion; any other text stays as it is.
    pub fn woord(&self, field: &str, word: &str) -> String {
        if word.is_empty() || !word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
            return word.to_owned();
        }
        let field = field.replace('_', "-");
        [format!("woord-{field}-{word}"), format!("woord-{word}")]
            .iter()
            .find(|key| self.heeft(key))
            .map_or_else(|| word.to_owned(), |key| self.t(key))
    }

    /// The word for a number on a scale (oordeel, trede, stijl); other numbers stay numbers.
    pub fn getal(&self, field: &str, n: i64) -> String {
        let key = format!("woord-{}-{n}", field.replace('_', "-"));
        if self.heeft(&key) { self.t(&key) } else { n.to_string() }
    }

    /// The word for a kind of agenda row.
    pub fn soort(&self, soort: &str) -> String {
        self.woord("soort", soort)
    }

    /// Why a rule file cannot be used: its path, the row with its line, and what to do.
    pub fn regelfout(&self, fout: &RegelsFout) -> String {
        let periode = |p: &Periode| match p.1 {
            Some(tot) => self.ta("fout-regel-periode", &[("van", &p.0.to_string()), ("tot", &tot.to_string())]),
            None => self.ta("fout-regel-periode-open", &[("van", &p.0.to_string())]),
        };
        let mut args: Vec<(&str, String)> = Vec::new();
        if let Some(plek) = fout.fout.plek() {
            args.extend([("n", plek.regel.to_string()), ("id", plek.id.clone())]);
        }
        match &fout.fout {
            RegelFout::Leesfout(meer) => {
                let meer = self.normfout(meer).unwrap_or_else(|| meer.clone());
                let args = [("wat", fout.bestand.as_str()), ("meer", meer.as_str())];
                return self.ta("cli-regels-onjuist", &args);
            }
            RegelFout::Id(_) | RegelFout::HalveLengte(_) | RegelFout::EersteDag(_) | RegelFout::StaatStil(_) => {}
            RegelFout::SoortLeeg(_) | RegelFout::SoortDubbel(_) => {}
            RegelFout::Trede { veld, dag, van, tot, .. } => {
                args.extend([("veld", (*veld).to_owned()), ("dag", dag.to_string())]);
                args.extend([("van", van.to_string()), ("tot", tot.to_string())]);
            }
            RegelFout::TredeDubbel { veld, dag, .. } => {
                args.extend([("veld", (*veld).to_owned()), ("dag", dag.to_string())]);
            }
            RegelFout::Woord { veld, woord, mag, .. } => {
                args.extend([("veld", (*veld).to_owned()), ("woord", woord.clone()), ("mag", mag.clone())]);
            }
            RegelFout::GeenDag { veld, woord, .. } => {
                args.extend([("veld", (*veld).to_owned()), ("woord", woord.clone())]);
            }
            RegelFout::Lengte { lengte, hoogstens, .. } => {
                args.extend([("lengte", lengte.to_string()), ("hoogstens", hoogstens.to_string())]);
            }
            RegelFout::EindeVoorBegin(_, van, tot) => {
                args.extend([("van", van.to_string()), ("tot", tot.to_string())]);
            }
            RegelFout::Overlap(_, deze, ander, die) | RegelFout::Gat(_, deze, ander, die) => {
                args.extend([("deze", periode(deze)), ("m", ander.regel.to_string()), ("die", periode(die))]);
            }
        }
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let meer = self.ta(&format!("fout-regel-{}", fout.fout.code()), &args);
        self.ta("fout-regel", &[("wat", &fout.bestand), ("meer", &meer)])
    }

    /// The name of a taak.
    pub fn taak(&self, taak: Taak) -> String {
        self.t(&format!("taak-{}", taak.naam()))
    }

    /// The short name of a taak, at most 14 columns.
    pub fn taak_kort(&self, taak: Taak) -> String {
        self.attr(&format!("taak-{}", taak.naam()), "kort").unwrap_or_else(|| self.taak(taak))
    }

    /// What a taak is for.
    pub fn taak_uitleg(&self, taak: Taak) -> String {
        self.attr(&format!("taak-{}", taak.naam()), "uitleg").unwrap_or_default()
    }

    /// A predicate of a taak.
    pub fn punt(&self, taak: Taak, nr: u8) -> String {
        self.t(&format!("punt-{}-{nr}", taak.nummer()))
    }

    /// Which act makes the predicate true.
    pub fn punt_hoe(&self, taak: Taak, nr: u8) -> String {
        self.attr(&format!("punt-{}-{nr}", taak.nummer()), "hoe").unwrap_or_default()
    }

    /// Why an act is refused.
    pub fn weigering(&self, refusal: &Refusal) -> String {
        let (wat, meer) = refusal.details();
        self.ta(&format!("weiger-{}", refusal.code()), &[("wat", &wat), ("meer", &meer)])
    }

    /// Why a field cannot be read.
    pub fn veldfout(&self, kind: Option<Kind>, error: &FieldError) -> String {
        let label = match kind {
            Some(kind) => error
                .path
                .split(" / ")
                .map(|path| self.veld_sleutel(kind, path).map_or_else(|| path.to_owned(), |key| self.t(&key)))
                .collect::<Vec<_>>()
                .join(" / "),
            None => error.path.clone(),
        };
        let meer = match &error.problem {
            Problem::WrongType(what) => self.t(&format!("veldfout-soort-{what}")),
            other => other.detail(),
        };
        self.ta(&format!("veldfout-{}", error.problem.code()), &[("veld", &label), ("meer", &meer)])
    }

    /// A day in running text: `16 maart 2026`.
    pub fn datum(&self, d: NaiveDate) -> String {
        opmaak::datum_lang(d, self.taal)
    }

    /// A day in a table where the year is clear: `vr 13-03`.
    pub fn datum_tabel(&self, d: NaiveDate) -> String {
        opmaak::datum_tabel(d, self.taal)
    }

    /// A day with its weekday: `vr 13-03-2026`.
    pub fn datum_met_dag(&self, d: NaiveDate) -> String {
        opmaak::datum_met_dag(d, self.taal)
    }

    /// The day of the week in full: `vrijdag`.
    pub fn weekdag(&self, d: NaiveDate) -> String {
        self.t(&format!("weekdag-{}", d.weekday().number_from_monday()))
    }

    /// Why a typed day is none.
    pub fn datumfout(&self, fout: &DatumFout) -> String {
        match *fout {
            DatumFout::Leeg => self.t("datum-leeg"),
            DatumFout::Onbekend => self.t("datum-onbekend"),
            DatumFout::BestaatNiet { maand, dagen_in_maand, voorstel, .. } => self.ta(
                "datum-bestaat-niet",
                &[
                    ("maand", &self.t(&format!("maand-{maand}"))),
                    ("dagen", &dagen_in_maand.to_string()),
                    ("voorstel", &opmaak::datum_kort(voorstel)),
                ],
            ),
            DatumFout::WeekBestaatNiet { jaar, weken_in_jaar, .. } => self
                .ta("datum-week-bestaat-niet", &[("jaar", &jaar.to_string()), ("weken", &weken_in_jaar.to_string())]),
            DatumFout::BuitenBereik => self.t("datum-buiten-bereik"),
        }
    }

    /// Why a typed amount is none.
    pub fn geldfout(&self, fout: &GeldFout) -> String {
        match *fout {
            GeldFout::Leeg => self.t("geld-leeg"),
            GeldFout::Onbekend => self.t("geld-onbekend"),
            GeldFout::Negatief => self.t("geld-negatief"),
            GeldFout::Dubbelzinnig { duizend, punt } => {
                self.ta("geld-dubbelzinnig", &[("duizend", &opmaak::euro(duizend)), ("punt", &opmaak::euro(punt))])
            }
            GeldFout::TeVeelDecimalen => self.t("geld-te-veel-decimalen"),
            GeldFout::TeGroot => self.t("geld-te-groot"),
        }
    }

    /// Why a typed time is none.
    pub fn tijdfout(&self, fout: &TijdFout) -> String {
        match *fout {
            TijdFout::Leeg => self.t("tijd-leeg"),
            TijdFout::Onbekend => self.t("tijd-onbekend"),
            TijdFout::BestaatNiet { uur, minuut } => {
                self.ta("tijd-bestaat-niet", &[("tijd", &format!("{uur}:{minuut:02}"))])
            }
        }
    }

    /// What to mind.
    pub fn let_op(&self, code: &str) -> String {
        self.t(&format!("let-op-{code}"))
    }

    /// What is wrong with the file.
    pub fn opslagfout(&self, code: &str, wat: &str, meer: &str) -> String {
        self.ta(&format!("opslag-{code}"), &[("wat", wat), ("meer", meer)])
    }
}
