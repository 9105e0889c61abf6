//! The trace of one casus: its professional steps in order, with the acts of taak 9 and 10 of the same person.

use chrono::NaiveDate;

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::stap::{Activiteit, stappen};
use crate::domain::state::{Regel, State};

/// One step of a trace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stap {
    /// What was done.
    pub activiteit: &'static Activiteit,
    /// The line that records it.
    pub seq: i64,
    /// The day on which it happened.
    pub dag: NaiveDate,
    /// The doel it is about, where it is about one.
    pub doel: Option<Id>,
}

/// The steps of a run, and what else the rules look at.
pub struct Spoor<'a> {
    /// The steps, in order of recording.
    pub stappen: Vec<Stap>,
    /// The casus.
    pub state: &'a State,
    /// The file.
    pub bestand: &'a State,
    /// The day on which one looks.
    pub dag: NaiveDate,
    /// Whether the run is over: what is still open then, was not done.
    pub klaar: bool,
}

impl<'a> Spoor<'a> {
    /// The trace of a casus as it stands on a day.
    pub fn van(state: &'a State, bestand: &'a State, dag: NaiveDate, klaar: bool) -> Spoor<'a> {
        let mut found: Vec<Stap> = Vec::new();
        for (state, regel) in state.regels.iter().map(|r| (state, r)).chain(bestand.regels.iter().map(|r| (bestand, r)))
        {
            let doelen = doelen(state, regel);
            let mut weighed = doelen.iter();
            for activiteit in stappen(state, regel) {
                let doel = match doelen.len() {
                    0 => None,
                    1 => doelen.first().copied(),
                    // One act may judge several doelen, one step each.
                    _ => weighed.next().copied(),
                };
                found.push(Stap { activiteit, seq: regel.seq, dag: regel.at.dag(), doel });
            }
        }
        found.sort_by_key(|s| s.seq);
        Spoor { stappen: found, state, bestand, dag, klaar: klaar || state.gesloten.is_some() }
    }
}

/// The doelen an act is about.
fn doelen(state: &State, regel: &Regel) -> Vec<Id> {
    let b = &regel.body;
    match regel.kind {
        Kind::StelDoel => b.record("ids").and_then(|ids| ids.id(IdSoort::Doel.woord())).into_iter().collect(),
        Kind::Evalueer => b.records("doelen").iter().filter_map(|d| d.id("doel")).collect(),
        Kind::WerkActieBij => {
            let actie = b.id("actie").and_then(|id| state.dingen.get(&id));
            actie.and_then(|a| a.body.id("doel")).into_iter().collect()
        }
        _ => b.id("doel").into_iter().collect(),
    }
}
