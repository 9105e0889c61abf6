//! Why a rule file cannot be used: which row, on which line, and what to do. The words stand in the message files.

use chrono::NaiveDate;

/// A row of a rule file: where it stands and the term it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plek {
    /// Line in the file, from 1.
    pub regel: usize,
    /// The id as it stands there.
    pub id: String,
}

/// The days in which a row holds; open-ended when there is no last one.
pub type Periode = (NaiveDate, Option<NaiveDate>);

/// What is wrong in a rule file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RegelFout {
    /// The file cannot be read, or is no TOML with the known fields; what the reader of the format says.
    Leesfout(String),
    /// An id is kebab-case: lower-case letters, digits and hyphens.
    Id(Plek),
    /// A word that is not in a closed list.
    Woord {
        /// The row.
        plek: Plek,
        /// The field.
        veld: &'static str,
        /// What stands there.
        woord: String,
        /// What may stand there.
        mag: String,
    },
    /// No day of the calendar.
    GeenDag {
        /// The row.
        plek: Plek,
        /// The field.
        veld: &'static str,
        /// What stands there.
        woord: String,
    },
    /// A length without a unit, or a unit without a length.
    HalveLengte(Plek),
    /// A length of nothing, or longer than three years.
    Lengte {
        /// The row.
        plek: Plek,
        /// What stands there.
        lengte: i64,
        /// The most that may stand there with this unit.
        hoogstens: u32,
    },
    /// A first day that counts, in a term of months or one that counts back.
    EersteDag(Plek),
    /// Werkdagen or counting back, in a term that can stand still: the law does not settle that sum.
    StaatStil(Plek),
    /// The last day lies before the first.
    EindeVoorBegin(Plek, NaiveDate, NaiveDate),
    /// Two rows of one id hold on the same day.
    Overlap(Plek, Periode, Plek, Periode),
    /// Between two rows of one id there are days without a rule.
    Gat(Plek, Periode, Plek, Periode),
    /// A ladder of reminders without a kind.
    SoortLeeg(Plek),
    /// Two ladders of reminders of one kind.
    SoortDubbel(Plek),
    /// A rung of a ladder too far away.
    Trede {
        /// The row.
        plek: Plek,
        /// The field.
        veld: &'static str,
        /// What stands there, days.
        dag: i64,
        /// The least that may stand there.
        van: i32,
        /// The most that may stand there.
        tot: i32,
    },
    /// A rung that stands in one ladder twice.
    TredeDubbel {
        /// The row.
        plek: Plek,
        /// The field.
        veld: &'static str,
        /// The rung, days.
        dag: i64,
    },
}

impl RegelFout {
    /// The stable name of the reason, used in message keys.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Leesfout(_) => "leesfout",
            Self::Id(_) => "id",
            Self::Woord { .. } => "woord",
            Self::GeenDag { .. } => "geen-dag",
            Self::HalveLengte(_) => "halve-lengte",
            Self::Lengte { .. } => "lengte",
            Self::EersteDag(_) => "eerste-dag",
            Self::StaatStil(_) => "staat-stil",
            Self::EindeVoorBegin(..) => "einde-voor-begin",
            Self::Overlap(..) => "overlap",
            Self::Gat(..) => "gat",
            Self::SoortLeeg(_) => "soort-leeg",
            Self::SoortDubbel(_) => "soort-dubbel",
            Self::Trede { .. } => "trede",
            Self::TredeDubbel { .. } => "trede-dubbel",
        }
    }

    /// The row it is about.
    #[must_use]
    pub const fn plek(&self) -> Option<&Plek> {
        match self {
            Self::Leesfout(_) => None,
            Self::Id(plek) | Self::HalveLengte(plek) | Self::EersteDag(plek) | Self::StaatStil(plek) => Some(plek),
            Self::Woord { plek, .. } | Self::GeenDag { plek, .. } | Self::Lengte { plek, .. } => Some(plek),
            Self::SoortLeeg(plek) | Self::SoortDubbel(plek) => Some(plek),
            Self::Trede { plek, .. } | Self::TredeDubbel { plek, .. } => Some(plek),
            Self::EindeVoorBegin(plek, ..) | Self::Overlap(plek, ..) | Self::Gat(plek, ..) => Some(plek),
        }
    }
}

/// A rule file that cannot be used: which file, and what is wrong in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegelsFout {
    /// The file, as it was named.
    pub bestand: String,
    /// What is wrong.
    pub fout: RegelFout,
}
