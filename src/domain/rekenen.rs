//! The arithmetic of one term: from a start day and a length to the last day, with every step
//! kept, so that the printed steps add up to the date. This module knows free days and the
//! Algemene termijnenwet; it must not know which term of which act it counts, nor any casus.

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::domain::kalender::{JAREN, Kalender};

mod stap;

pub use stap::{Stap, StapSoort};

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

/// A stretch of days in which a term stands still, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stilstand<'a> {
    /// First day that does not count.
    pub van: NaiveDate,
    /// Last day that does not count; open as long as nobody knows, and then it adds nothing yet.
    pub tot: Option<NaiveDate>,
    /// The ground, as the step shows it.
    pub grond: &'a str,
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
    bereken_met(kalender, b, &[])
}

/// Calculates the last day of a term that stood still in these stretches, with a step for each of them. Days that two
/// stretches share count once: the later one adds fewer days, or none. A stretch that begins after the term was over
/// adds none: what has run out cannot stand still. The order of `stil` does not matter.
///
/// # Errors
///
/// Refuses a length of 0, what the law does not settle, and days outside [`JAREN`].
pub fn bereken_met(kalender: &Kalender, b: &Berekening, stil: &[Stilstand<'_>]) -> Result<Uitkomst, RekenFout> {
    let mut stappen = Vec::new();
    let (ruw, tot_en_met) = reken(kalender, b, stil, &mut stappen)?;
    Ok(Uitkomst { tot_en_met, ruw, stappen })
}

/// The last day alone, without its derivation: about twice as fast.
///
/// # Errors
///
/// Refuses what [`bereken_met`] refuses.
pub fn laatste_dag(kalender: &Kalender, b: &Berekening, stil: &[Stilstand<'_>]) -> Result<NaiveDate, RekenFout> {
    reken(kalender, b, stil, &mut Zonder).map(|(_, tot_en_met)| tot_en_met)
}

/// Where the steps go.
trait Spoor {
    fn stap(&mut self, stap: impl FnOnce() -> Stap);
}

impl Spoor for Vec<Stap> {
    fn stap(&mut self, stap: impl FnOnce() -> Stap) {
        self.push(stap());
    }
}

/// Nobody asks for the steps.
struct Zonder;

impl Spoor for Zonder {
    fn stap(&mut self, _: impl FnOnce() -> Stap) {}
}

fn reken(
    kalender: &Kalender,
    b: &Berekening,
    stil: &[Stilstand<'_>],
    spoor: &mut impl Spoor,
) -> Result<(NaiveDate, NaiveDate), RekenFout> {
    weiger_onbeslist(b, stil)?;
    leid_af(kalender, b, stil, spoor).ok_or(RekenFout::BuitenBereik {
        start: b.start,
        lengte: b.lengte,
        eenheid: b.eenheid,
    })
}

/// Adds months: the same day number, or the last day of a month that is too short. A month-end
/// does not stick: 28 February plus one month is 28 March (ECLI:NL:HR:2017:2225).
#[must_use]
pub fn plus_maanden(d: NaiveDate, n: u32) -> Option<NaiveDate> {
    d.checked_add_months(Months::new(n))
}

fn weiger_onbeslist(b: &Berekening, stil: &[Stilstand<'_>]) -> Result<(), RekenFout> {
    if b.lengte == 0 {
        return Err(RekenFout::LengteNul);
    }
    if b.eerste_dag_telt && b.terug {
        return Err(RekenFout::EersteDagMetTerug(b.start));
    }
    if b.eerste_dag_telt && b.eenheid == Eenheid::Maanden {
        return Err(RekenFout::EersteDagMetMaanden(b.lengte));
    }
    let staat_stil = b.opgeschort > 0 || !stil.is_empty();
    if staat_stil && b.terug {
        return Err(RekenFout::OpgeschortMetTerug(b.opgeschort));
    }
    if staat_stil && b.eenheid == Eenheid::Werkdagen {
        return Err(RekenFout::OpgeschortMetWerkdagen(b.opgeschort));
    }
    Ok(())
}

/// The raw end and the end, or `None` when it leaves the years of [`JAREN`].
fn leid_af(
    kalender: &Kalender,
    b: &Berekening,
    stil: &[Stilstand<'_>],
    spoor: &mut impl Spoor,
) -> Option<(NaiveDate, NaiveDate)> {
    let start = binnen_jaren(b.start)?;
    spoor.stap(|| Stap::kaal(StapSoort::Start, start));
    let lengte_op = tel_lengte(kalender, b, spoor)?;
    let mut ruw = binnen_jaren(lengte_op.checked_add_days(Days::new(b.opgeschort.into()))?)?;
    if b.opgeschort > 0 {
        spoor.stap(|| Stap::kaal(StapSoort::Opgeschort, ruw).met_aantal(b.opgeschort.into(), Eenheid::Dagen));
    }
    if !stil.is_empty() {
        ruw = sta_stil(kalender, b, ruw, stil, spoor)?;
    }
    let verlengd = verleng(kalender, b, ruw, &mut Zonder)?;
    if verlengd == ruw {
        spoor.stap(|| Stap::kaal(StapSoort::Einde, ruw));
        return Some((ruw, ruw));
    }
    if let Some(grond) = geen_verlenging(b) {
        spoor.stap(|| {
            let mut stap = Stap::kaal(StapSoort::GeenVerlenging, ruw).op_grond(grond);
            stap.dag = kalender.vrij(ruw).map(|dag| dag.sleutel.to_owned());
            stap
        });
        spoor.stap(|| Stap::kaal(StapSoort::Einde, ruw));
        return Some((ruw, ruw));
    }
    verleng(kalender, b, ruw, spoor)?;
    spoor.stap(|| {
        let grond = if kalender.is_werkdag(ruw) { TWEE_WERKDAGEN } else { DOORLOPEN };
        Stap::kaal(StapSoort::Einde, verlengd).op_grond(grond)
    });
    Some((ruw, verlengd))
}

/// Moves the raw end on by the days of standing still, a step for each stretch.
fn sta_stil(
    kalender: &Kalender,
    b: &Berekening,
    ruw: NaiveDate,
    stil: &[Stilstand<'_>],
    spoor: &mut impl Spoor,
) -> Option<NaiveDate> {
    let mut stil = stil.to_vec();
    // An open stretch comes after the closed ones of the same first day.
    stil.sort_unstable_by_key(|s| (s.van, s.tot.unwrap_or(NaiveDate::MAX), s.grond));
    let mut einde = ruw;
    let mut telt_vanaf = eerste_dag(b)?;
    for s in stil {
        let laatste = if geen_verlenging(b).is_none() { verleng(kalender, b, einde, &mut Zonder)? } else { einde };
        let van = s.van.max(telt_vanaf);
        let mut dagen = 0;
        if let Some(tot) = s.tot.filter(|tot| s.van <= laatste && van <= *tot) {
            dagen = (tot - van).num_days() + 1;
            telt_vanaf = tot.succ_opt()?;
        }
        einde = binnen_jaren(einde.checked_add_days(Days::new(u64::try_from(dagen).ok()?))?)?;
        spoor.stap(|| {
            let stap = Stap::kaal(StapSoort::Opgeschort, einde).op_grond(s.grond).met_aantal(dagen, Eenheid::Dagen);
            Stap { van: Some(s.van), tot: s.tot, ..stap }
        });
    }
    Some(einde)
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
fn verleng(kalender: &Kalender, b: &Berekening, ruw: NaiveDate, spoor: &mut impl Spoor) -> Option<NaiveDate> {
    // Asked for terms that stay put as well, so that the derivation can say why they do.
    let einde = loop_door(kalender, ruw, spoor)?;
    let minstens_drie_dagen = match b.eenheid {
        Eenheid::Dagen => b.lengte >= 3,
        Eenheid::Weken | Eenheid::Maanden => true,
        Eenheid::Werkdagen => false,
    };
    if b.terug || !minstens_drie_dagen {
        return Some(einde);
    }
    let werkdagen = eerste_dag(b)?
        .iter_days()
        .take_while(|dag| *dag <= einde)
        .filter(|dag| kalender.is_werkdag(*dag))
        .take(2)
        .count();
    if werkdagen >= 2 {
        return Some(einde);
    }
    let langer = binnen_jaren(einde.succ_opt()?)?;
    spoor.stap(|| Stap::kaal(StapSoort::Artikel2, langer).op_grond(TWEE_WERKDAGEN).met_aantal(1, Eenheid::Dagen));
    loop_door(kalender, langer, spoor)
}

/// Passes over free days until a werkdag, one step for each of them.
fn loop_door(kalender: &Kalender, vanaf: NaiveDate, spoor: &mut impl Spoor) -> Option<NaiveDate> {
    let mut dag = vanaf;
    while let Some(vrij) = kalender.vrij(dag) {
        spoor.stap(|| Stap::vrije_dag(vrij));
        dag = binnen_jaren(dag.succ_opt()?)?;
    }
    Some(dag)
}

/// Counts the bare length, as the steps `EersteDag` and `Lengte`.
fn tel_lengte(kalender: &Kalender, b: &Berekening, spoor: &mut impl Spoor) -> Option<NaiveDate> {
    let einde = if b.eenheid == Eenheid::Werkdagen {
        tel_werkdagen(kalender, b, spoor)?
    } else {
        let eerste = eerste_dag(b)?;
        spoor.stap(|| Stap::kaal(StapSoort::EersteDag, eerste));
        tel_kalenderdagen(b)?
    };
    let lengte = i64::from(b.lengte);
    let aantal = if b.terug { -lengte } else { lengte };
    spoor.stap(|| {
        let stap = Stap::kaal(StapSoort::Lengte, einde).met_aantal(aantal, b.eenheid);
        if b.eenheid == Eenheid::Maanden { stap.op_grond(MAANDEN) } else { stap }
    });
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
fn tel_werkdagen(kalender: &Kalender, b: &Berekening, spoor: &mut impl Spoor) -> Option<NaiveDate> {
    let mut afstand = u64::from(!b.eerste_dag_telt);
    let mut geteld = 0;
    loop {
        let dag = vanaf_start(b, afstand)?;
        afstand += 1;
        if let Some(vrij) = kalender.vrij(dag) {
            spoor.stap(|| Stap::vrije_dag(vrij));
            continue;
        }
        geteld += 1;
        if geteld == 1 {
            spoor.stap(|| Stap::kaal(StapSoort::EersteDag, dag));
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
