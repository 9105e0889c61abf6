//! What the terms screen remembers: a month with its counts, a window on the list, and the casus of the chosen row.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};

use crate::app::{DagTelling, LijstOrde, Wanneer, Wat};
use crate::domain::kalender::JAREN;
use crate::domain::leesmodel::AgendaRij;
use crate::domain::regels::Regels;
use crate::domain::state::State;
use crate::domain::termijn::{Termijn, TermijnStand};
use crate::tui::model::Reken;

/// The part of the screen that has the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TermijnPaneel {
    /// The month.
    Maand,
    /// The list.
    #[default]
    Lijst,
    /// How the date came about.
    Uitleg,
}

/// How urgent a row is: the heading it stands under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Groep {
    /// Its last day is over.
    TeLaat,
    /// Today is its last day.
    Vandaag,
    /// Before the week ends.
    DezeWeek,
    /// Later.
    Later,
    /// It stands still.
    Stil,
}

/// Where a row belongs on a day.
pub fn groep(rij: &AgendaRij, vandaag: NaiveDate) -> Groep {
    let zondag = vandaag.week(chrono::Weekday::Mon).checked_last_day().unwrap_or(vandaag);
    match rij.stand(vandaag) {
        TermijnStand::Stil => Groep::Stil,
        TermijnStand::Voorbij => Groep::TeLaat,
        TermijnStand::Vandaag => Groep::Vandaag,
        TermijnStand::Loopt if rij.tot_en_met <= zondag => Groep::DezeWeek,
        TermijnStand::Loopt => Groep::Later,
    }
}

/// The casus (or the file) of the chosen row.
#[derive(Debug)]
pub struct Staat {
    /// Which; `None` is the file.
    pub casus: Option<u32>,
    /// What is known of it.
    pub state: State,
}

/// The terms screen.
#[derive(Debug, Default)]
pub struct Termijnen {
    /// The part with the keys.
    pub paneel: TermijnPaneel,
    /// The day under the cursor in the month.
    pub dag: NaiveDate,
    /// What falls on the days of the weeks shown.
    pub tellingen: Vec<DagTelling>,
    /// Rows of the list in memory, with the name of the klant.
    pub rijen: Vec<(AgendaRij, String)>,
    /// Whether the first row of all is in memory.
    pub begin: bool,
    /// Whether the last row of all is in memory.
    pub eind: bool,
    /// The row under the cursor.
    pub cursor: usize,
    /// Which kinds.
    pub wat: Wat,
    /// How near.
    pub wanneer: Wanneer,
    /// The order.
    pub orde: LijstOrde,
    /// Rows that are late in the whole file, counted up to a bound.
    pub te_laat: i64,
    /// Days that are left of terms that stand still without a known end, by casus and thing.
    pub over: BTreeMap<(Option<u32>, String), i64>,
    /// Whether the explanation is put away on a large screen.
    pub zonder_uitleg: bool,
    /// First row of the explanation.
    pub schuif: usize,
    /// The casus of the chosen row.
    pub staat: Option<Staat>,
    /// What belongs to the whole file.
    pub bestand: Option<State>,
    /// The rules, once the screen was opened.
    pub regels: Option<Arc<Regels>>,
    /// The calculator, when it is open.
    pub reken: Option<Reken>,
}

impl Termijnen {
    /// The row under the cursor.
    pub fn rij(&self) -> Option<&AgendaRij> {
        self.rijen.get(self.cursor).map(|(rij, _)| rij)
    }

    /// The term of the row under the cursor, when it is one.
    pub fn termijn(&self) -> Option<&Termijn> {
        let rij = self.rij()?;
        let staat = self.staat.as_ref().filter(|s| s.casus == rij.casus)?;
        staat.state.termijnen.get(&rij.ding.parse().ok()?)
    }

    /// Whether less than everything is shown.
    pub fn filtert(&self) -> bool {
        self.wat != Wat::Alles || self.wanneer != Wanneer::Alles
    }

    /// Whether Esc does something on this screen before it leaves it.
    pub fn houdt_terug(&self) -> bool {
        self.reken.is_some() || self.filtert()
    }

    /// What falls on a day.
    pub fn telling(&self, dag: NaiveDate) -> Option<&DagTelling> {
        self.tellingen.iter().find(|t| t.dag == dag)
    }
}

/// A day that the calendar can show; before and after its years the first and last day.
pub fn in_kalender(dag: NaiveDate) -> NaiveDate {
    let (first, last) = (NaiveDate::from_ymd_opt(*JAREN.start(), 1, 1), NaiveDate::from_ymd_opt(*JAREN.end(), 12, 31));
    match (first, last) {
        (Some(first), _) if dag.year() < *JAREN.start() => first,
        (_, Some(last)) if dag.year() > *JAREN.end() => last,
        _ => dag,
    }
}
