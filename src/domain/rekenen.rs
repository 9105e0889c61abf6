//! The arithmetic of one term: from a start day and a length to the last day, with every step
//! kept, so that the printed steps add up to the date. This module knows free days and the
//! Algemene termijnenwet; it must not know which term of which act it counts, nor any casus.

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::domain::kalender::{JAREN, Kalender, VrijeDag};

const DOORLOPEN: &str = "Atw art. 1 lid 1";
const TERUGREKENEN: &str = "Atw art. 1 lid 2";
const TWEE_WERKDAGEN: &str = "Atw art. 2";
const TE_LANG: &str = "Atw art. 4";
const MAANDEN: &str = "ECLI:NL:HR:2017:2225";

/// The unit in which the length of a term is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Eenheid {
    /// Calendar days.
    Dagen,
    /// Days that are no zaterdag, zondag, feestdag or gelijkgestelde dag.
    Werkdagen,
    /// Weeks: the same weekday so many weeks on.
    Weken,
    /// Months: the same day number so many months on (ECLI:NL:HR:2017:2225).
    Maanden,
}

impl Eenheid {
    /// The name of the unit, as in the journal and in message keys.
    #[must_use]
    pub fn sleutel(self) -> &'static str {
        match self {
            Self::Dagen => "dagen",
            Self::Werkdagen => "werkdagen",
            Self::Weken => "weken",
            Self::Maanden => "maanden",
        }
    }
}

/// All that decides the last day of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Berekening {
    /// The day of the event that starts the term, or of the event it is counted back from.
    pub start: NaiveDate,
    /// How many units the term lasts.
    pub lengte: u32,
    /// The unit of `lengte`.
    pub eenheid: Eenheid,
    /// Whether Atw art. 1 and 2 apply. Werkdagen skip every free day whatever this says.
    pub atw: bool,
    /// Whether the start day is the first day of the term. As a rule it is not (Awb 6:8 lid 1).
    pub eerste_dag_telt: bool,
    /// Whether the term is counted back from the start day (Atw art. 1 lid 2), as in Awb 7:4.
    pub terug: bool,
    /// The calendar days for which the term stood still (Awb 4:15).
    pub opgeschort: u32,
}

/// What one step of the derivation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StapSoort {
    /// The start day.
    Start,
    /// The first day that counts.
    EersteDag,
    /// The day on which the bare length ends. Counted back, its `aantal` is negative.
    Lengte,
    /// The end moved on by the days of opschorting.
    Opgeschort,
    /// A free day that is passed over; `datum` is the free day itself.
    VrijeDag,
    /// The end moved on by one day, because the term held only one werkdag (Atw art. 2).
    Artikel2,
    /// The end would have moved, but stays; `grond` says why, and is empty without the Atw.
    GeenVerlenging,
    /// The last day of the term.
    Einde,
}

/// One step of the derivation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stap {
    /// What the step does.
    pub wat: StapSoort,
    /// The day that the step arrives at, or passes over.
    pub datum: NaiveDate,
    /// The article or ruling that the step rests on, or an empty text.
    pub grond: String,
    /// How many units or days the step counts; negative when counted back.
    pub aantal: Option<i64>,
    /// The key of the free day, or the unit of `aantal`.
    pub dag: Option<String>,
}

/// The last day of a term and how it was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Uitkomst {
    /// The last day of the term, until 24:00.
    pub tot_en_met: NaiveDate,
    /// The raw end: length and opschorting counted, before Atw art. 1 and 2.
    pub ruw: NaiveDate,
    /// The derivation; the last step is [`StapSoort::Einde`].
    pub stappen: Vec<Stap>,
}

/// Why a term is not calculated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RekenFout {
    /// A term of nothing has no last day.
    LengteNul,
    /// A day of the calculation falls outside the years of [`JAREN`].
    BuitenBereik {
        /// The start day that was given.
        start: NaiveDate,
        /// The length that was given.
        lengte: u32,
        /// The unit that was given.
        eenheid: Eenheid,
    },
    /// ECLI:NL:HR:2017:2225 does not say where so many months end when the start day counts.
    EersteDagMetMaanden(u32),
    /// No rule settles a term that is counted back from a day and contains that day.
    EersteDagMetTerug(NaiveDate),
    /// No rule settles so many days of opschorting for a term in werkdagen.
    OpgeschortMetWerkdagen(u32),
    /// No rule settles so many days of opschorting for a term that is counted back.
    OpgeschortMetTerug(u32),
}

impl RekenFout {
    /// The stable name of the reason, used in message keys.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::LengteNul => "lengte-nul",
            Self::BuitenBereik { .. } => "buiten-bereik",
            Self::EersteDagMetMaanden(_) => "eerste-dag-met-maanden",
            Self::EersteDagMetTerug(_) => "eerste-dag-met-terug",
            Self::OpgeschortMetWerkdagen(_) => "opgeschort-met-werkdagen",
            Self::OpgeschortMetTerug(_) => "opgeschort-met-terug",
        }
    }
}

impl fmt::Display for RekenFout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for RekenFout {}

/// Calculates the last day of a term, with its derivation.
///
/// # Errors
///
/// Refuses a length of 0, what the law does not settle, and days outside [`JAREN`].
pub fn bereken(kalender: &Kalender, b: &Berekening) -> Result<Uitkomst, RekenFout> {
    weiger_onbeslist(b)?;
    leid_af(kalender, b).ok_or(RekenFout::BuitenBereik { start: b.start, lengte: b.lengte, eenheid: b.eenheid })
}

/// Adds months: the same day number, or the last day of a month that is too short. A month-end
/// does not stick: 28 February plus one month is 28 March (ECLI:NL:HR:2017:2225).
#[must_use]
pub fn plus_maanden(d: NaiveDate, n: u32) -> Option<NaiveDate> {
    d.checked_add_months(Months::new(n))
}

fn weiger_onbeslist(b: &Berekening) -> Result<(), RekenFout> {
    if b.lengte == 0 {
        return Err(RekenFout::LengteNul);
    }
    if b.eerste_dag_telt && b.terug {
        return Err(RekenFout::EersteDagMetTerug(b.start));
    }
    if b.eerste_dag_telt && b.eenheid == Eenheid::Maanden {
        return Err(RekenFout::EersteDagMetMaanden(b.lengte));
    }
    if b.opgeschort > 0 && b.terug {
        return Err(RekenFout::OpgeschortMetTerug(b.opgeschort));
    }
    if b.opgeschort > 0 && b.eenheid == Eenheid::Werkdagen {
        return Err(RekenFout::OpgeschortMetWerkdagen(b.opgeschort));
    }
    Ok(())
}

/// The derivation, or `None` when it leaves the years of [`JAREN`].
fn leid_af(kalender: &Kalender, b: &Berekening) -> Option<Uitkomst> {
    let mut stappen = vec![Stap::kaal(StapSoort::Start, binnen_jaren(b.start)?)];
    let lengte_op = tel_lengte(kalender, b, &mut stappen)?;
    let ruw = binnen_jaren(lengte_op.checked_add_days(Days::new(b.opgeschort.into()))?)?;
    if b.opgeschort > 0 {
        let stap = Stap::kaal(StapSoort::Opgeschort, ruw);
        stappen.push(stap.met_aantal(b.opgeschort.into(), Eenheid::Dagen));
    }
    let (verlengd, verlenging) = verleng(kalender, b, ruw)?;
    let mut einde = Stap::kaal(StapSoort::Einde, ruw);
    match geen_verlenging(b) {
        _ if verlenging.is_empty() => {}
        Some(grond) => {
            let mut stap = Stap::kaal(StapSoort::GeenVerlenging, ruw).op_grond(grond);
            stap.dag = kalender.vrij(ruw).map(|dag| dag.sleutel.to_owned());
            stappen.push(stap);
        }
        None => {
            einde = match kalender.is_werkdag(ruw) {
                true => Stap::kaal(StapSoort::Einde, verlengd).op_grond(TWEE_WERKDAGEN),
                false => Stap::kaal(StapSoort::Einde, verlengd).op_grond(DOORLOPEN),
            };
            stappen.extend(verlenging);
        }
    }
    let tot_en_met = einde.datum;
    stappen.push(einde);
    Some(Uitkomst { tot_en_met, ruw, stappen })
}

/// The ground on which Atw art. 1 and 2 are left out, if they are. The limits of art. 4 look at
/// the length alone: opschorting or a roll does not carry a term over them.
fn geen_verlenging(b: &Berekening) -> Option<&'static str> {
    if b.terug {
        return Some(TERUGREKENEN);
    }
    if !b.atw {
        return Some("");
    }
    let te_lang = match b.eenheid {
        Eenheid::Dagen => b.lengte > 90,
        Eenheid::Weken => b.lengte > 12,
        Eenheid::Maanden => b.lengte > 3,
        // A term in werkdagen ends on a werkdag, so there is nothing to leave out.
        Eenheid::Werkdagen => false,
    };
    te_lang.then_some(TE_LANG)
}

/// Lets the end run on to a werkdag (Atw art. 1), then once more when a term of three days or
/// more would hold fewer than two werkdagen (Atw art. 2). Rolling first gives the same date as
/// lengthening first, and leaves at most one werkdag to add, as the end itself is one.
fn verleng(kalender: &Kalender, b: &Berekening, ruw: NaiveDate) -> Option<(NaiveDate, Vec<Stap>)> {
    let mut stappen = Vec::new();
    // Asked for terms that stay put as well, so that the derivation can say why they do.
    let einde = loop_door(kalender, ruw, &mut stappen)?;
    let minstens_drie_dagen = match b.eenheid {
        Eenheid::Dagen => b.lengte >= 3,
        Eenheid::Weken | Eenheid::Maanden => true,
        Eenheid::Werkdagen => false,
    };
    if b.terug || !minstens_drie_dagen {
        return Some((einde, stappen));
    }
    let werkdagen = eerste_dag(b)?
        .iter_days()
        .take_while(|dag| *dag <= einde)
        .filter(|dag| kalender.is_werkdag(*dag))
        .take(2)
        .count();
    if werkdagen >= 2 {
        return Some((einde, stappen));
    }
    let langer = binnen_jaren(einde.succ_opt()?)?;
    let stap = Stap::kaal(StapSoort::Artikel2, langer).op_grond(TWEE_WERKDAGEN);
    stappen.push(stap.met_aantal(1, Eenheid::Dagen));
    let einde = loop_door(kalender, langer, &mut stappen)?;
    Some((einde, stappen))
}

/// Passes over free days until a werkdag, one step for each of them.
fn loop_door(kalender: &Kalender, vanaf: NaiveDate, stappen: &mut Vec<Stap>) -> Option<NaiveDate> {
    let mut dag = vanaf;
    while let Some(vrij) = kalender.vrij(dag) {
        stappen.push(Stap::vrije_dag(vrij));
        dag = binnen_jaren(dag.succ_opt()?)?;
    }
    Some(dag)
}

/// Counts the bare length, as the steps `EersteDag` and `Lengte`.
fn tel_lengte(kalender: &Kalender, b: &Berekening, stappen: &mut Vec<Stap>) -> Option<NaiveDate> {
    let einde = if b.eenheid == Eenheid::Werkdagen {
        tel_werkdagen(kalender, b, stappen)?
    } else {
        stappen.push(Stap::kaal(StapSoort::EersteDag, eerste_dag(b)?));
        tel_kalenderdagen(b)?
    };
    let lengte = i64::from(b.lengte);
    let aantal = if b.terug { -lengte } else { lengte };
    let mut stap = Stap::kaal(StapSoort::Lengte, einde).met_aantal(aantal, b.eenheid);
    if b.eenheid == Eenheid::Maanden {
        stap = stap.op_grond(MAANDEN);
    }
    stappen.push(stap);
    Some(einde)
}

fn tel_kalenderdagen(b: &Berekening) -> Option<NaiveDate> {
    let lengte = u64::from(b.lengte);
    let dagen = match b.eenheid {
        Eenheid::Maanden if b.terug => {
            return binnen_jaren(b.start.checked_sub_months(Months::new(b.lengte))?);
        }
        Eenheid::Maanden => return binnen_jaren(plus_maanden(b.start, b.lengte)?),
        Eenheid::Weken => lengte * 7,
        Eenheid::Dagen | Eenheid::Werkdagen => lengte,
    };
    vanaf_start(b, dagen - u64::from(b.eerste_dag_telt))
}

/// Counts werkdagen from the first day on. Every free day on the way is a step, so that the
/// werkdagen and the free days together make up the calendar days.
fn tel_werkdagen(kalender: &Kalender, b: &Berekening, stappen: &mut Vec<Stap>) -> Option<NaiveDate> {
    let mut afstand = u64::from(!b.eerste_dag_telt);
    let mut geteld = 0;
    loop {
        let dag = vanaf_start(b, afstand)?;
        afstand += 1;
        if let Some(vrij) = kalender.vrij(dag) {
            stappen.push(Stap::vrije_dag(vrij));
            continue;
        }
        geteld += 1;
        if geteld == 1 {
            stappen.push(Stap::kaal(StapSoort::EersteDag, dag));
        }
        if geteld == b.lengte {
            return Some(dag);
        }
    }
}

fn eerste_dag(b: &Berekening) -> Option<NaiveDate> {
    vanaf_start(b, u64::from(!b.eerste_dag_telt))
}

/// The day so many days from the start, in the direction in which the term is counted.
fn vanaf_start(b: &Berekening, dagen: u64) -> Option<NaiveDate> {
    if b.terug {
        return binnen_jaren(b.start.checked_sub_days(Days::new(dagen))?);
    }
    binnen_jaren(b.start.checked_add_days(Days::new(dagen))?)
}

fn binnen_jaren(dag: NaiveDate) -> Option<NaiveDate> {
    JAREN.contains(&dag.year()).then_some(dag)
}

impl Stap {
    fn kaal(wat: StapSoort, datum: NaiveDate) -> Self {
        Self { wat, datum, grond: String::new(), aantal: None, dag: None }
    }

    fn op_grond(self, grond: &str) -> Self {
        let grond = grond.to_owned();
        Self { grond, ..self }
    }

    fn met_aantal(self, aantal: i64, eenheid: Eenheid) -> Self {
        Self { aantal: Some(aantal), dag: Some(eenheid.sleutel().to_owned()), ..self }
    }

    fn vrije_dag(vrij: VrijeDag) -> Self {
        let dag = Some(vrij.sleutel.to_owned());
        let stap = Self::kaal(StapSoort::VrijeDag, vrij.datum).op_grond(vrij.grondslag);
        Self { dag, ..stap }
    }
}
