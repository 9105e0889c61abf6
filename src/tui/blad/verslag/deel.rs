//! The sections of a report, and one line of it.

use chrono::NaiveDate;

use crate::domain::kind::Kind;
use crate::tui::blad::{Bouw, Doen};

/// A section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deel {
    /// The klant and the question.
    Vraag,
    /// What was seen, heard or read.
    Feiten,
    /// What the klant says, in the own words.
    Klant,
    /// What the klantmanager makes of it.
    Oordeel,
    /// Doelen and acties.
    Plan,
    /// What was agreed.
    Afspraken,
    /// Besluiten and maatregelen.
    Besluiten,
    /// Terms that run.
    Termijnen,
}

/// All, in the order of the report.
pub const DELEN: &[Deel] = &[
    Deel::Vraag,
    Deel::Feiten,
    Deel::Klant,
    Deel::Oordeel,
    Deel::Plan,
    Deel::Afspraken,
    Deel::Besluiten,
    Deel::Termijnen,
];

impl Deel {
    /// Key of its heading in the message files, and of its rows.
    pub const fn sleutel(self) -> &'static str {
        match self {
            Deel::Vraag => "net-deel-vraag",
            Deel::Feiten => "net-deel-feiten",
            Deel::Klant => "net-deel-klant",
            Deel::Oordeel => "net-deel-oordeel",
            Deel::Plan => "net-deel-plan",
            Deel::Afspraken => "net-deel-afspraken",
            Deel::Besluiten => "net-deel-besluiten",
            Deel::Termijnen => "net-deel-termijnen",
        }
    }

    /// Whether it stands in every report, also one about what is new.
    pub const fn blijft(self) -> bool {
        matches!(self, Deel::Vraag | Deel::Plan | Deel::Afspraken | Deel::Termijnen)
    }

    /// What one records to fill it.
    pub fn doen(self, b: &Bouw<'_>) -> Vec<Doen> {
        let vandaag = b.vandaag.to_string();
        let note = |aard: &str| Doen::new(Kind::MaakNotitie).met("aard", aard);
        match self {
            Deel::Vraag => vec![Doen::new(Kind::LegIntakeVast).met("op", vandaag)],
            Deel::Feiten => vec![note("feit"), Doen::new(Kind::BeoordeelLeefgebied)],
            Deel::Klant => vec![note("mening-klant"), Doen::new(Kind::LegVerwachtingVast).met("van", "klant")],
            Deel::Oordeel => vec![note("oordeel"), Doen::new(Kind::StelDiagnose)],
            Deel::Plan => vec![Doen::new(Kind::StelDoel), Doen::new(Kind::StelPlanVast)],
            Deel::Afspraken => vec![Doen::new(Kind::MaakAfspraak).met("wie", "klant")],
            Deel::Besluiten => vec![Doen::new(Kind::NeemBesluit)],
            Deel::Termijnen => vec![Doen::new(Kind::VoegTermijnToe).met("regel", "eigen").met("begint_op", vandaag)],
        }
    }
}

/// Whose a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aard {
    /// A fact.
    Feit,
    /// What the klant says.
    Klant,
    /// A judgement.
    Oordeel,
    /// What was agreed or decided; neither of these.
    Afgesproken,
}

impl Aard {
    /// Key of what it means.
    pub const fn sleutel(self) -> &'static str {
        match self {
            Aard::Feit => "net-aard-feit",
            Aard::Klant => "net-aard-klant",
            Aard::Oordeel => "net-aard-oordeel",
            Aard::Afgesproken => "net-aard-afgesproken",
        }
    }
}

/// One line of the report.
#[derive(Debug, Clone)]
pub struct Zin {
    /// Where it stands.
    pub deel: Deel,
    /// Whose it is.
    pub aard: Aard,
    /// The text, with what it is about in front.
    pub tekst: String,
    /// The text as it stands in the field.
    pub inhoud: String,
    /// The field it stands in, where that can be corrected by itself.
    pub veld: Option<&'static str>,
    /// Where the fact comes from, as recorded.
    pub bron: Option<String>,
    /// Line of the journal.
    pub seq: i64,
    /// The day it was recorded.
    pub dag: NaiveDate,
    /// Words that judge, in a line that says it is a fact.
    pub oordeelwoorden: Vec<String>,
    /// Whether a sentence in it is long.
    pub lange_zin: bool,
    /// Whether it ought to name a source and does not.
    pub zonder_bron: bool,
}

impl Zin {
    /// Whether there is something to mind.
    pub fn let_op(&self) -> bool {
        !self.oordeelwoorden.is_empty() || self.lange_zin || self.zonder_bron
    }
}
