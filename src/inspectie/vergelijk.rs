//! Two runs side by side, aligned on the day of the run.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::app::{App, AppError};
use crate::domain::body::Body;
use crate::domain::entry::{EventKind, Scope};
use crate::domain::kind::Kind;
use crate::domain::stap::stappen;
use crate::domain::state::State;
use crate::inspectie::lezen::{bevindingen, casussen};
use crate::inspectie::regel::Klaar;
use crate::inspectie::weeg::Stand;

/// One act of a run.
#[derive(Debug, Clone)]
pub struct Daad {
    /// The line.
    pub seq: i64,
    /// What was done.
    pub kind: EventKind,
    /// Its fields.
    pub body: Body,
    /// The professional steps it stands for.
    pub stappen: Vec<&'static str>,
}

/// A run in numbers, and day by day.
#[derive(Debug, Clone, Default)]
pub struct Gang {
    /// Days from the first to the last line.
    pub dagen: i64,
    /// Acts of the person.
    pub handelingen: usize,
    /// Terms that ended in time.
    pub op_tijd: usize,
    /// Terms that ended, or whose last day is over.
    pub termijnen: usize,
    /// Conversations.
    pub gesprekken: usize,
    /// Besluiten.
    pub besluiten: usize,
    /// Rules that were broken.
    pub geschonden: Vec<String>,
    /// What was done on each day of the run.
    pub per_dag: BTreeMap<i64, Vec<Daad>>,
}

/// A day on which the runs differ.
#[derive(Debug, Clone)]
pub struct Verschil {
    /// Day of the run, from 0.
    pub dag: i64,
    /// What only the first did.
    pub a: Vec<Daad>,
    /// What only the second did.
    pub b: Vec<Daad>,
}

/// A run, all casussen of its file together.
///
/// # Errors
/// The file cannot be read.
pub fn gang(app: &App, regels: &[Klaar]) -> Result<Gang, AppError> {
    let bestand = app.state(Scope::Bestand)?;
    let own = |actor: i64| !app_scenario(app).contains(&actor);
    let all = casussen(app)?;
    let mut found = Gang::default();
    let begin = all.iter().filter_map(|(_, s)| s.entries.first().map(|e| e.at.dag())).min();
    let Some(begin) = begin else { return Ok(found) };
    let last = all.iter().filter_map(|(_, s)| s.peildatum()).max().unwrap_or(begin);
    found.dagen = (last - begin).num_days() + 1;
    let states = all.iter().map(|(_, s)| s).chain([&bestand]);
    for state in states {
        for regel in state.regels.iter().filter(|r| own(r.actor)) {
            if matches!(regel.kind, Kind::VerzetKlok | Kind::StartOefening | Kind::VraagHulp) {
                continue;
            }
            found.handelingen += 1;
            let steps: Vec<&'static str> = stappen(state, regel).into_iter().map(|a| a.naam).collect();
            found.gesprekken += usize::from(stappen(state, regel).iter().any(|a| a.gesprek));
            found.besluiten += usize::from(regel.kind == Kind::NeemBesluit);
            let day = (regel.at.dag() - begin).num_days();
            let daad =
                Daad { seq: regel.seq, kind: EventKind::Act(regel.kind), body: regel.body.clone(), stappen: steps };
            found.per_dag.entry(day).or_default().push(daad);
        }
        count_terms(&mut found, state, app.vandaag());
    }
    for day in found.per_dag.values_mut() {
        day.sort_by_key(|d| d.seq);
    }
    for casus in bevindingen(app, regels)? {
        let broken = casus.bevindingen.iter().filter(|b| b.aantal(Stand::Geschonden) > 0);
        found.geschonden.extend(broken.map(|b| b.regel.regel.id.clone()));
    }
    found.geschonden.sort();
    found.geschonden.dedup();
    Ok(found)
}

fn app_scenario(app: &App) -> Vec<i64> {
    let users = app.users().unwrap_or_default();
    users.into_iter().filter(|(_, naam)| naam == crate::oefening::sessie::WERELD).map(|(nr, _)| nr).collect()
}

fn count_terms(found: &mut Gang, state: &State, vandaag: NaiveDate) {
    for term in state.termijnen.values().filter(|t| !t.soort.loopt_vanzelf_af()) {
        match &term.gesloten {
            Some(s) if s.uitkomst == "vervallen" => {}
            Some(s) => {
                found.termijnen += 1;
                found.op_tijd += usize::from(s.op <= term.tot_en_met);
            }
            None if term.tot_en_met < vandaag => found.termijnen += 1,
            None => {}
        }
    }
}

/// The days on which the steps of two runs differ. Acts that stand for no step are left out.
pub fn verschillen(a: &Gang, b: &Gang) -> Vec<Verschil> {
    let days: BTreeSet<i64> = a.per_dag.keys().chain(b.per_dag.keys()).copied().collect();
    let mut found = Vec::new();
    for dag in days {
        let of = |gang: &Gang| gang.per_dag.get(&dag).cloned().unwrap_or_default();
        let (left, right) = (of(a), of(b));
        let only = |from: &[Daad], other: &[Daad]| {
            let mut rest: Vec<&Vec<&'static str>> = other.iter().map(|d| &d.stappen).collect();
            let mut own = Vec::new();
            for daad in from.iter().filter(|d| !d.stappen.is_empty()) {
                match rest.iter().position(|steps| **steps == daad.stappen) {
                    Some(at) => {
                        rest.remove(at);
                    }
                    None => own.push(daad.clone()),
                }
            }
            own
        };
        let (one, two) = (only(&left, &right), only(&right, &left));
        if !one.is_empty() || !two.is_empty() {
            found.push(Verschil { dag, a: one, b: two });
        }
    }
    found
}
