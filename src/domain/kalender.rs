//! The free days of the Netherlands: zaterdag, zondag, feestdagen and gelijkgestelde dagen
//! (Algemene termijnenwet art. 1 and 3). This module knows days only; it must not know what a
//! term is, which term is asked for, or what day it is today.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The years for which free days and terms are answered. Before 1980 Koninginnedag moved in
/// another way; a year after 2999 is a typing error, and refusing it bounds every loop over days.
pub const JAREN: RangeInclusive<i32> = 1980..=2999;

const WEEKEND: &str = "Atw art. 1 lid 1";
const FEESTDAG: &str = "Atw art. 3 lid 1";
const GOEDE_VRIJDAG: &str = "Atw art. 3 lid 2";
const GELIJKGESTELD: &str = "Atw art. 3 lid 3 (KB)";

/// The gelijkgestelde dagen of the two known decrees: 2023-2025, and 2026-2028 (Stcrt. 2025,
/// 24713). Nothing is published for later years, and a guess by pattern does not belong here.
const BESLUITEN: [NaiveDate; 10] = [
    datum(2023, 4, 28),
    datum(2023, 5, 19),
    datum(2024, 5, 10),
    datum(2024, 12, 27),
    datum(2025, 5, 30),
    datum(2026, 1, 2),
    datum(2026, 5, 15),
    datum(2027, 5, 7),
    datum(2028, 4, 28),
    datum(2028, 5, 26),
];

/// The last year that the embedded decrees cover.
const LAATSTE_BESLOTEN_JAAR: i32 = 2028;

/// The kinds of free day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VrijeDagSoort {
    /// An ordinary zaterdag or zondag (Atw art. 1 lid 1).
    Weekend,
    /// An algemeen erkende feestdag, or Goede Vrijdag (Atw art. 3 lid 1 and 2).
    Feestdag,
    /// A day that a royal decree equates with a feestdag (Atw art. 3 lid 3).
    Gelijkgesteld,
}

/// One free day with the article that makes it free.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VrijeDag {
    /// The day itself.
    pub datum: NaiveDate,
    /// What kind of free day it is.
    pub soort: VrijeDagSoort,
    /// The part of a message key that names the day, such as `tweede-paasdag`.
    pub sleutel: &'static str,
    /// The article that makes the day free, such as `Atw art. 3 lid 1`.
    pub grondslag: &'static str,
    /// Whether the day lies in a year for which no decree is known yet.
    pub voorlopig: bool,
}

/// The calendar of free days: the feestdagen by rule, the gelijkgestelde dagen by decree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kalender {
    besluiten: BTreeSet<NaiveDate>,
    laatste_besloten_jaar: i32,
}

impl Default for Kalender {
    fn default() -> Self {
        Self::met_besluiten(BESLUITEN.into(), LAATSTE_BESLOTEN_JAAR)
    }
}

impl Kalender {
    /// A calendar with other gelijkgestelde dagen than the embedded ones; `laatste_besloten_jaar`
    /// is the last year for which a decree is known (Atw art. 3 lid 3).
    #[must_use]
    pub fn met_besluiten(besluiten: BTreeSet<NaiveDate>, laatste_besloten_jaar: i32) -> Self {
        Self { besluiten, laatste_besloten_jaar }
    }

    /// Says why a day is free, or `None` for a werkdag. A feestdag or gelijkgestelde dag that
    /// falls in a weekend is reported as such, because it has the more telling name.
    #[must_use]
    pub fn vrij(&self, dag: NaiveDate) -> Option<VrijeDag> {
        // No feestdag lies in the other months, so most days need no Easter.
        let kan = match dag.month() {
            1 => dag.day() == 1,
            12 => matches!(dag.day(), 25 | 26),
            maand => (3..=6).contains(&maand),
        };
        let feestdagen = if kan { vaste_feestdagen(dag.year()) } else { [None; 9] };
        let feestdag = feestdagen
            .into_iter()
            .flatten()
            .find(|feestdag| feestdag.datum == dag)
            .map(|feestdag| self.vrije_dag(feestdag));
        if feestdag.is_some() {
            return feestdag;
        }
        if self.besluiten.contains(&dag) {
            return Some(self.gelijkgesteld(dag));
        }
        let sleutel = match dag.weekday() {
            Weekday::Sat => "zaterdag",
            Weekday::Sun => "zondag",
            Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => {
                return None;
            }
        };
        Some(VrijeDag {
            datum: dag,
            soort: VrijeDagSoort::Weekend,
            sleutel,
            grondslag: WEEKEND,
            // A weekend needs no decree, so it is never provisional.
            voorlopig: false,
        })
    }

    /// Whether a day is no zaterdag, zondag, feestdag or gelijkgestelde dag (Atw art. 1 and 3).
    #[must_use]
    pub fn is_werkdag(&self, dag: NaiveDate) -> bool {
        self.vrij(dag).is_none()
    }

    /// The first werkdag on or after a day. Where the calendar of `chrono` ends, the last day it
    /// knows is given.
    #[must_use]
    pub fn volgende_werkdag(&self, dag: NaiveDate) -> NaiveDate {
        self.zoek_werkdag(dag, |dag| dag.succ_opt())
    }

    /// The last werkdag on or before a day. Where the calendar of `chrono` begins, the first day
    /// it knows is given.
    #[must_use]
    pub fn vorige_werkdag(&self, dag: NaiveDate) -> NaiveDate {
        self.zoek_werkdag(dag, |dag| dag.pred_opt())
    }

    /// The feestdagen and gelijkgestelde dagen of a year in order of date, without the ordinary
    /// weekends. Two feestdagen on one date give one row: Hemelvaartsdag on 5 May is named
    /// Hemelvaartsdag, as it comes first in Atw art. 3 lid 1.
    #[must_use]
    pub fn feestdagen(&self, jaar: i32) -> Vec<VrijeDag> {
        let besloten = self.besluiten.iter().filter(|dag| dag.year() == jaar);
        let mut dagen: Vec<VrijeDag> = vaste_feestdagen(jaar)
            .into_iter()
            .flatten()
            .map(|feestdag| self.vrije_dag(feestdag))
            .chain(besloten.map(|dag| self.gelijkgesteld(*dag)))
            .collect();
        // The sort is stable, so of two names for one date the first in the list is kept.
        dagen.sort_by_key(|dag| dag.datum);
        dagen.dedup_by_key(|dag| dag.datum);
        dagen
    }

    /// Whether a year comes after the last known decree, so that days may still be added to it
    /// (Atw art. 3 lid 3).
    #[must_use]
    pub fn is_voorlopig(&self, jaar: i32) -> bool {
        jaar > self.laatste_besloten_jaar
    }

    fn zoek_werkdag(&self, vanaf: NaiveDate, volgende: impl Fn(NaiveDate) -> Option<NaiveDate>) -> NaiveDate {
        let mut dag = vanaf;
        while !self.is_werkdag(dag) {
            let Some(buur) = volgende(dag) else {
                return dag;
            };
            dag = buur;
        }
        dag
    }

    fn vrije_dag(&self, feestdag: Feestdag) -> VrijeDag {
        VrijeDag {
            datum: feestdag.datum,
            soort: VrijeDagSoort::Feestdag,
            sleutel: feestdag.sleutel,
            grondslag: feestdag.grondslag,
            voorlopig: self.is_voorlopig(feestdag.datum.year()),
        }
    }

    fn gelijkgesteld(&self, dag: NaiveDate) -> VrijeDag {
        VrijeDag {
            datum: dag,
            soort: VrijeDagSoort::Gelijkgesteld,
            sleutel: "gelijkgesteld",
            grondslag: GELIJKGESTELD,
            voorlopig: self.is_voorlopig(dag.year()),
        }
    }
}

/// A feestdag that follows from the rules alone, without a decree.
#[derive(Clone, Copy)]
struct Feestdag {
    datum: NaiveDate,
    sleutel: &'static str,
    grondslag: &'static str,
}

/// The days of Atw art. 3 lid 1 in the order of the article, then Goede Vrijdag (lid 2). Outside
/// the years of the Easter rule (1583-9999) the days that hang on Easter are missing.
fn vaste_feestdagen(jaar: i32) -> [Option<Feestdag>; 9] {
    let op = |maand, dag| NaiveDate::from_ymd_opt(jaar, maand, dag);
    let pasen = computus::gregorian_naive(jaar).ok();
    let na_pasen = |dagen| pasen.and_then(|pasen| pasen.checked_add_days(Days::new(dagen)));
    let goede_vrijdag = pasen.and_then(|pasen| pasen.checked_sub_days(Days::new(2)));
    [
        feestdag(op(1, 1), "nieuwjaarsdag", FEESTDAG),
        feestdag(na_pasen(1), "tweede-paasdag", FEESTDAG),
        feestdag(na_pasen(50), "tweede-pinksterdag", FEESTDAG),
        feestdag(op(12, 25), "eerste-kerstdag", FEESTDAG),
        feestdag(op(12, 26), "tweede-kerstdag", FEESTDAG),
        feestdag(na_pasen(39), "hemelvaartsdag", FEESTDAG),
        feestdag(koningsdag(jaar), "koningsdag", FEESTDAG),
        feestdag(op(5, 5), "bevrijdingsdag", FEESTDAG),
        feestdag(goede_vrijdag, "goede-vrijdag", GOEDE_VRIJDAG),
    ]
}

fn feestdag(datum: Option<NaiveDate>, sleutel: &'static str, grondslag: &'static str) -> Option<Feestdag> {
    datum.map(|datum| Feestdag { datum, sleutel, grondslag })
}

/// The day on which the King's birthday is celebrated (Atw art. 3 lid 1): 27 April from 2014,
/// 30 April before that, and the zaterdag before it when that day is a zondag.
fn koningsdag(jaar: i32) -> Option<NaiveDate> {
    let dag_in_april = if jaar >= 2014 { 27 } else { 30 };
    let dag = NaiveDate::from_ymd_opt(jaar, 4, dag_in_april)?;
    if dag.weekday() == Weekday::Sun {
        return dag.pred_opt();
    }
    Some(dag)
}

const fn datum(jaar: i32, maand: u32, dag: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(jaar, maand, dag).expect("the embedded decrees hold existing dates")
}
