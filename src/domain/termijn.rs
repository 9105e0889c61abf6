//! A term: where it comes from, when it stands still, and its last day with every step that leads to it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::id::Id;
use crate::domain::rekenen::{Eenheid, Stap};

pub mod bepaal;
pub mod dwangsom;

/// The terms this program keeps by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TermijnSoort {
    /// Time to decide on an aanvraag, Awb 4:13.
    Beslistermijn,
    /// Time for the klant to complete, Awb 4:5 or PW 54.
    Hersteltermijn,
    /// Time to put an aanvraag aside after a hersteltermijn, Awb 4:5 lid 4.
    BuitenBehandeling,
    /// Advance, PW 52.
    Voorschot,
    /// Waiting time of applicants under 27, PW 41 lid 4.
    Zoektermijn,
    /// Time for an objection, Awb 6:7.
    Bezwaartermijn,
    /// Time to decide on an objection, Awb 7:10.
    BeslissingOpBezwaar,
    /// Time for the klant to give his view, Awb 4:8.
    Zienswijze,
    /// Two weeks after a notice of default, Awb 4:17.
    Ingebrekestelling,
    /// Looking at a maatregel again, PW 18 lid 3.
    Heroverweging,
    /// Handling a complaint, Awb 9:11.
    Klacht,
    /// Saying that a complaint is not handled, Awb 9:8 lid 3.
    KlachtNietBehandelen,
    /// The right stands still, PW 54 lid 1: a ceiling of eight weeks.
    #[serde(rename = "opschorting-54")]
    Opschorting54,
    /// Paying what a besluit asks, Awb 4:87.
    Betaaltermijn,
    /// Deciding on a boete after the report, Awb 5:51.
    Boete,
    /// The days for which a dwangsom grows, Awb 4:17.
    Dwangsom,
    /// Fixing the amount of a dwangsom, Awb 4:18.
    DwangsomBeschikking,
    /// Last day for papers before a hearing, counted back, Awb 7:4.
    StukkenHoorzitting,
    /// Time for an appeal, Awb 6:7.
    Beroepstermijn,
    /// Papers on education of a household on both sides of 27, PW 41 lid 7.
    OnderwijsStukken,
    /// Plan for a lone parent with an exemption, PW 9a lid 7.
    PvaAlleenstaandeOuder,
    /// A term somebody added by hand.
    Eigen,
}

impl TermijnSoort {
    /// The word in files and messages.
    pub const fn woord(self) -> &'static str {
        match self {
            TermijnSoort::Beslistermijn => "beslistermijn",
            TermijnSoort::Hersteltermijn => "hersteltermijn",
            TermijnSoort::BuitenBehandeling => "buiten-behandeling",
            TermijnSoort::Voorschot => "voorschot",
            TermijnSoort::Zoektermijn => "zoektermijn",
            TermijnSoort::Bezwaartermijn => "bezwaartermijn",
            TermijnSoort::BeslissingOpBezwaar => "beslissing-op-bezwaar",
            TermijnSoort::Zienswijze => "zienswijze",
            TermijnSoort::Ingebrekestelling => "ingebrekestelling",
            TermijnSoort::Heroverweging => "heroverweging",
            TermijnSoort::Klacht => "klacht",
            TermijnSoort::KlachtNietBehandelen => "klacht-niet-behandelen",
            TermijnSoort::Opschorting54 => "opschorting-54",
            TermijnSoort::Betaaltermijn => "betaaltermijn",
            TermijnSoort::Boete => "boete",
            TermijnSoort::Dwangsom => "dwangsom",
            TermijnSoort::DwangsomBeschikking => "dwangsom-beschikking",
            TermijnSoort::StukkenHoorzitting => "stukken-hoorzitting",
            TermijnSoort::Beroepstermijn => "beroepstermijn",
            TermijnSoort::OnderwijsStukken => "onderwijs-stukken",
            TermijnSoort::PvaAlleenstaandeOuder => "pva-alleenstaande-ouder",
            TermijnSoort::Eigen => "eigen",
        }
    }

    /// Whether the term simply ends: nobody here has to do anything when it is over. Most are of the klant; without
    /// word within four weeks a complaint is simply handled.
    pub const fn loopt_vanzelf_af(self) -> bool {
        matches!(
            self,
            TermijnSoort::Bezwaartermijn
                | TermijnSoort::Zoektermijn
                | TermijnSoort::Beroepstermijn
                | TermijnSoort::StukkenHoorzitting
                | TermijnSoort::Betaaltermijn
                | TermijnSoort::KlachtNietBehandelen
        )
    }
}

/// A stretch of days in which a term does not count (Awb 4:15). Both ends included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opschorting {
    /// Ground: a hersteltermijn (`T-2`), or a word of schort-beslistermijn-op.
    pub grond: String,
    /// First day that does not count.
    pub van: NaiveDate,
    /// Last day that does not count; open as long as nobody knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tot_en_met: Option<NaiveDate>,
    /// The line that says so; it holds the day of the fact and the day on which it was written down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begin_regel: Option<i64>,
    /// The line that ends it: what completed it, took it up again, or moved its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eind_regel: Option<i64>,
}

/// How a term ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sluiting {
    /// The day.
    pub op: NaiveDate,
    /// In a word: `besloten`, `volledig`, `vervallen`, …
    pub uitkomst: String,
}

/// One term as it stood after an act. The event stores it whole, so nothing is recomputed under later rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Termijn {
    /// `T-1`.
    pub id: Id,
    /// What kind.
    pub soort: TermijnSoort,
    /// The fact it hangs on: an id (`Q-1`, `U-2`) or `regel:` and a seq.
    pub bron: String,
    /// What it is about, for people.
    pub over: String,
    /// The article of the rule.
    pub artikel: String,
    /// The row of the rules, where it has another name than `soort`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regel: Option<String>,
    /// The event that starts it; that day itself does not count.
    pub begint_op: NaiveDate,
    /// Length under the rule; absent where a person set the last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lengte: Option<u32>,
    /// Unit of the length.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eenheid: Option<Eenheid>,
    /// Whether the Algemene termijnenwet applies.
    pub atw: bool,
    /// Whether it is counted back from the event.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub terug: bool,
    /// Whether the day of the event counts.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub eerste_dag_telt: bool,
    /// When it stood still, sorted.
    pub opschortingen: Vec<Opschorting>,
    /// The last day, included.
    pub tot_en_met: NaiveDate,
    /// The earlier day to keep where the law leaves a day in doubt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub veilig_tot: Option<NaiveDate>,
    /// How the last day came about.
    pub stappen: Vec<Stap>,
    /// How it ended, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gesloten: Option<Sluiting>,
}

/// How a term or an agreement stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TermijnStand {
    /// The last day is over.
    Voorbij,
    /// Today is the last day.
    Vandaag,
    /// There is time left.
    Loopt,
    /// It stands still.
    Stil,
}

impl TermijnStand {
    /// The stand on `dag` of something with this last day and these days of standing still.
    pub fn op(dag: NaiveDate, tot_en_met: NaiveDate, stil_van: Option<NaiveDate>, stil_tot: Option<NaiveDate>) -> Self {
        // What begins after the last day came too late to stop anything.
        let stil = stil_van.is_some_and(|van| van <= dag && van <= tot_en_met && stil_tot.is_none_or(|tot| dag <= tot));
        if stil {
            TermijnStand::Stil
        } else if tot_en_met < dag {
            TermijnStand::Voorbij
        } else if tot_en_met == dag {
            TermijnStand::Vandaag
        } else {
            TermijnStand::Loopt
        }
    }

    /// The word in files and messages.
    pub const fn woord(self) -> &'static str {
        match self {
            TermijnStand::Voorbij => "voorbij",
            TermijnStand::Vandaag => "vandaag",
            TermijnStand::Loopt => "loopt",
            TermijnStand::Stil => "stil",
        }
    }
}

impl Termijn {
    /// Whether it still runs.
    pub fn is_open(&self) -> bool {
        self.gesloten.is_none()
    }

    /// The stand on a day.
    pub fn stand(&self, dag: NaiveDate) -> TermijnStand {
        let stil = self.stil(dag);
        TermijnStand::op(dag, self.tot_en_met, stil.map(|o| o.van), stil.and_then(|o| o.tot_en_met))
    }

    /// The stretch of standing still that holds or comes next on that day.
    pub fn stil(&self, dag: NaiveDate) -> Option<&Opschorting> {
        self.opschortingen.iter().find(|o| o.tot_en_met.is_none_or(|tot| dag <= tot))
    }
}
