//! Reminders: for each kind of row of the agenda a ladder of days around its last day, and which rung was reached.
//! Data, so that an instructor can replace it; nothing is ever refused because of a reminder.
//!
//! Everything counts in days, so it does not matter how often one asks, or that nobody asked for a month: on each day
//! only the latest rung reached is due, and the ones before it have passed.

use chrono::{Days, NaiveDate};

use crate::domain::leesmodel::AgendaRij;
use crate::domain::termijn::TermijnStand;

pub mod bestand;

pub use bestand::Ladders;

/// Rungs lie at most this many days from the day they count from.
pub const UITERSTE: i32 = 366;

/// The rungs of one kind, both sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ladder<'a> {
    /// Days from the last day: negative before it, 0 the day itself.
    pub dagen: &'a [i32],
    /// Days after a standstill began, from 1.
    pub stil: &'a [i32],
}

/// A rung that was reached. Together with the thing it is about this is the identity of a reminder: when the last day
/// moves, the ladder begins anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Trede {
    /// The day it counts from: the last day, or the first day of the standstill.
    pub vanaf: NaiveDate,
    /// Whether it counts from a standstill.
    pub stil: bool,
    /// Days from that day.
    pub dagen: i32,
}

impl Trede {
    /// The day on which it is reached.
    pub fn dag(self) -> NaiveDate {
        let days = Days::new(u64::from(self.dagen.unsigned_abs()));
        let day = if self.dagen < 0 { self.vanaf.checked_sub_days(days) } else { self.vanaf.checked_add_days(days) };
        day.unwrap_or(self.vanaf)
    }
}

/// From which day the ladder of a row counts on a day, and along which rungs; nothing for what simply ended.
fn rungs<'a>(rij: &AgendaRij, ladder: Ladder<'a>, dag: NaiveDate) -> Option<(NaiveDate, bool, &'a [i32])> {
    match (rij.stand(dag), rij.stil_van) {
        (TermijnStand::Stil, Some(van)) => Some((van, true, ladder.stil)),
        (TermijnStand::Voorbij, _) if rij.vanzelf => None,
        _ => Some((rij.tot_en_met, false, ladder.dagen)),
    }
}

/// The latest rung that a row has reached on a day.
pub fn trede(rij: &AgendaRij, ladder: Ladder<'_>, dag: NaiveDate) -> Option<Trede> {
    let (vanaf, stil, dagen) = rungs(rij, ladder, dag)?;
    let passed = (dag - vanaf).num_days();
    let dagen = dagen.iter().copied().filter(|rung| i64::from(*rung) <= passed).max()?;
    Some(Trede { vanaf, stil, dagen })
}

/// The day on which the next reminder of a row comes, as things stand on a day; nothing after the last rung.
pub fn volgende(rij: &AgendaRij, ladder: Ladder<'_>, dag: NaiveDate) -> Option<NaiveDate> {
    let (vanaf, stil, dagen) = rungs(rij, ladder, dag)?;
    let passed = (dag - vanaf).num_days();
    let next = dagen.iter().copied().filter(|rung| i64::from(*rung) > passed).min()?;
    // What simply ends is silent after its last day.
    (stil || !rij.vanzelf || next <= 0).then(|| Trede { vanaf, stil, dagen: next }.dag())
}

/// A reminder: a row of the agenda and the rung it reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Herinnering {
    /// The row.
    pub rij: AgendaRij,
    /// Name of the klant; empty for the file.
    pub klant: String,
    /// The rung.
    pub trede: Trede,
}

/// How many reminders there are of each sort.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Telling {
    /// The last day is over.
    pub te_laat: usize,
    /// Today is the last day.
    pub vandaag: usize,
    /// Still to come.
    pub komend: usize,
    /// Standing still.
    pub stil: usize,
}

impl Telling {
    /// Counts reminders as they stand on a day.
    pub fn van(herinneringen: &[Herinnering], dag: NaiveDate) -> Telling {
        let mut telling = Telling::default();
        for herinnering in herinneringen {
            match herinnering.rij.stand(dag) {
                TermijnStand::Voorbij => telling.te_laat += 1,
                TermijnStand::Vandaag => telling.vandaag += 1,
                TermijnStand::Loopt => telling.komend += 1,
                TermijnStand::Stil => telling.stil += 1,
            }
        }
        telling
    }
}

#[cfg(test)]
mod tests;
