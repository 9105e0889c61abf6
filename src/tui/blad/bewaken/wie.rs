//! Who an agreement belongs to, on which day, and when somebody last spoke with the klant. Shared by the sheets of
//! taak 4 and taak 5; knows nothing of rows.

use chrono::{Datelike, Days, NaiveDate};

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, Regel};
use crate::opmaak;
use crate::tui::blad::Bouw;
use crate::tui::tekst;

/// The word of the klant in fields that take a name.
pub const KLANT: &str = "klant";
/// The word of the klantmanager in fields that take a name.
pub const KLANTMANAGER: &str = "klantmanager";

/// Somebody who has to do something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wie {
    /// Name for people.
    pub naam: String,
    /// What goes in a field for a name: an id, or the name.
    pub waarde: String,
}

/// The person a name field points at: a betrokkene by id or by name, `klant`, or a name.
pub fn van_veld(b: &Bouw<'_>, waarde: &str) -> Wie {
    let waarde = waarde.trim();
    let same = |a: &str| a.to_lowercase() == waarde.to_lowercase();
    let person = b.state.van_soort(IdSoort::Betrokkene).find(|d| same(&d.id.to_string()) || same(d.naam()));
    if let Some(ding) = person {
        return Wie { naam: ding.naam().to_owned(), waarde: ding.id.to_string() };
    }
    if b.state.klant.text("naam").is_some_and(same) || same(KLANT) {
        return Wie { naam: b.t.woord("wie", KLANT), waarde: KLANT.to_owned() };
    }
    if same(KLANTMANAGER) {
        return zelf(b);
    }
    Wie { naam: b.t.woord("wie", waarde), waarde: waarde.to_owned() }
}

/// The klantmanager.
pub fn zelf(b: &Bouw<'_>) -> Wie {
    Wie { naam: b.t.t("bwk-jij"), waarde: KLANTMANAGER.to_owned() }
}

/// Who has to do a thing (T5.1): its owner as agreed. A planned conversation is for the klantmanager to hold.
pub fn eigenaar(b: &Bouw<'_>, ding: &Ding) -> Wie {
    if ding.kind == Kind::PlanGesprek {
        return zelf(b);
    }
    if let Some(id) = ding.body.text("betrokkene") {
        return van_veld(b, id);
    }
    van_veld(b, ding.body.text("wie").unwrap_or(KLANT))
}

/// Whom one speaks with about a thing: the owner, or the klant where that is the klantmanager or both.
pub fn gesprekspartner(b: &Bouw<'_>, ding: &Ding) -> String {
    if ding.kind == Kind::PlanGesprek {
        return ding.body.text("met").unwrap_or(KLANT).to_owned();
    }
    let wie = eigenaar(b, ding).waarde;
    if matches!(wie.as_str(), KLANTMANAGER | "samen") { KLANT.to_owned() } else { wie }
}

/// The day a thing is due.
pub fn dag_van(ding: &Ding) -> Option<NaiveDate> {
    let body = &ding.body;
    match ding.kind {
        Kind::PlanGesprek => body.date("op"),
        Kind::MaakSamenwerkingsafspraak => body.date("evaluatie_op").or_else(|| body.date("tot")),
        _ => body.date("uiterlijk"),
    }
}

/// A day in a table: without the year where it is this year.
pub fn dag(b: &Bouw<'_>, dag: NaiveDate) -> String {
    if dag.year() == b.vandaag.year() { b.t.datum_tabel(dag) } else { opmaak::datum_kort(dag) }
}

/// Sunday of the week of that day.
pub fn zondag(dag: NaiveDate) -> NaiveDate {
    dag.checked_add_days(Days::new(u64::from(6 - dag.weekday().num_days_from_monday()))).unwrap_or(dag)
}

/// `1 dag`, `12 dagen`.
pub fn dagen(b: &Bouw<'_>, aantal: i64) -> String {
    b.t.ta("bwk-dagen", &[("n", &aantal.max(0).to_string())])
}

/// A name or text, cut to a share of the row so that what follows stays readable.
pub fn kort(b: &Bouw<'_>, naam: &str) -> String {
    tekst::kort(naam, (b.breedte / 4).clamp(10, 24), b.glyphs.weglating)
}

/// The day on which an act of contact took place.
pub fn dag_van_regel(regel: &Regel) -> NaiveDate {
    regel.body.date("op").unwrap_or_else(|| regel.at.dag())
}

/// Whether somebody came, as far as the line says.
pub fn kwam(regel: &Regel) -> bool {
    !matches!(regel.body.text("verschenen"), Some("zonder-bericht-afwezig" | "met-bericht-afwezig"))
}

/// Whether an act was a contact with the klant in person or by phone, letter, chat (T4).
pub fn met_klant(b: &Bouw<'_>, regel: &Regel) -> bool {
    match regel.kind {
        Kind::LegIntakeVast | Kind::Begeleid | Kind::VoerHandhavingsgesprek => true,
        Kind::Evalueer => !regel.body.filled("klant_afwezig_omdat"),
        Kind::LegContactVast => {
            let met = regel.body.text("met").unwrap_or_default();
            let words = met.to_lowercase();
            van_veld(b, met).waarde == KLANT || words.split(|c: char| !c.is_alphanumeric()).any(|word| word == KLANT)
        }
        _ => false,
    }
}

/// The last day on which somebody spoke with the klant.
pub fn laatst_gesproken(b: &Bouw<'_>) -> Option<NaiveDate> {
    b.state.regels.iter().filter(|r| kwam(r) && met_klant(b, r)).map(|r| dag_van_regel(r)).max()
}
