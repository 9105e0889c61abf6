//! Reading what a screen shows: never more than fits on a few pages, except the one casus that is open.

use std::sync::Arc;

use crate::app::{AgendaVraag, App, AppError, CaseloadVraag, anker};
use crate::domain::entry::{Entry, Scope};
use crate::domain::state::State;
use crate::tui::blad::{Blad, BladSoort, OpenBlad};
use crate::tui::herinner;
use crate::tui::model::{Model, Paneel, TijdRegel, Werk};
use crate::tui::msg::Deel;

/// Rows of the caseload read at a time; three pages stay in memory.
const PAGINA: i64 = 60;

/// Reads the start screen.
pub fn today(m: &mut Model, app: &App) -> Result<(), AppError> {
    m.vandaag = app.vandaag();
    m.dag.rijen = app.nu()?;
    m.dag.aantallen = Some(app.aantallen()?);
    herinner::load(m, app)?;
    m.dag.cursor = m.dag.cursor.min(m.dag.rijen.len().saturating_sub(1));
    m.dag.concepten.clear();
    for (casus, kind, op) in app.drafts().into_iter().take(3) {
        let klant = match casus {
            Some(nr) => app.casus_rij(nr)?.map(|r| r.klant).unwrap_or_default(),
            None => String::new(),
        };
        m.dag.concepten.push((casus, kind, op, klant));
    }
    Ok(())
}

/// Reads a part of the caseload.
pub fn caseload(m: &mut Model, app: &App, deel: Deel) -> Result<(), AppError> {
    let list = &mut m.lijst;
    let edge = match deel {
        Deel::Begin | Deel::Eind => None,
        Deel::Verder => list.rijen.last(),
        Deel::Eerder => list.rijen.first(),
    };
    let vraag = CaseloadVraag {
        filter: list.filter.value().to_owned(),
        sorteer: list.sorteer,
        fase: list.fase.map(str::to_owned),
        anker: edge.map(|rij| anker(rij, list.sorteer)),
        terug: matches!(deel, Deel::Eind | Deel::Eerder),
        limit: PAGINA,
    };
    let page = app.caseload(&vraag)?;
    let full = page.len() == usize::try_from(PAGINA).unwrap_or(0);
    if matches!(deel, Deel::Begin | Deel::Eind) {
        list.totaal = app.aantallen()?.casussen;
        list.concepten = app.drafts().into_iter().filter_map(|(casus, ..)| casus).collect();
    }
    let max = usize::try_from(PAGINA).unwrap_or(60) * 3;
    match deel {
        Deel::Begin => {
            (list.begin, list.eind, list.eerste, list.cursor) = (true, !full, Some(0), 0);
            list.rijen = page;
        }
        Deel::Eind => {
            (list.begin, list.eind) = (!full, true);
            let total = usize::try_from(list.totaal).unwrap_or(0);
            let unfiltered = list.filter.value().is_empty() && list.fase.is_none();
            list.eerste = if full { unfiltered.then(|| total.saturating_sub(page.len())) } else { Some(0) };
            list.cursor = page.len().saturating_sub(1);
            list.rijen = page;
        }
        Deel::Verder => {
            list.eind = !full;
            list.rijen.extend(page);
            let extra = list.rijen.len().saturating_sub(max);
            if extra > 0 {
                list.rijen.drain(..extra);
                list.cursor = list.cursor.saturating_sub(extra);
                list.eerste = list.eerste.map(|n| n + extra);
                list.begin = false;
            }
        }
        Deel::Eerder => {
            list.begin = !full;
            let count = page.len();
            list.eerste = if list.begin { Some(0) } else { list.eerste.map(|n| n.saturating_sub(count)) };
            list.cursor += count;
            list.rijen.splice(0..0, page);
            if list.rijen.len() > max {
                list.rijen.truncate(max);
                list.eind = false;
            }
        }
    }
    Ok(())
}

/// Reads a casus.
pub fn casus(m: &mut Model, app: &App, nr: u32) -> Result<(), AppError> {
    let state = app.state(Scope::Casus(nr))?;
    let taken = app.taken(&state)?;
    let rij = app.casus_rij(nr)?;
    let now = rij.as_ref().and_then(|r| crate::domain::taak::Taak::from_naam(&r.taak)).map_or(0, |t| t.index() + 1);
    let laatste = state.entries.iter().rev().take(30).map(|e| {
        let at = format!("{} {}", e.at.dag().format("%d-%m"), e.at.tijd().format("%H:%M"));
        (at, m.t.zin_regel(e, &|act| of_act(&state, act)))
    });
    let laatste = laatste.collect();
    let agenda = app
        .agenda(&AgendaVraag { casus: Some(nr), limit: 50, ..AgendaVraag::default() })?
        .into_iter()
        .map(|(row, _)| row)
        .collect();
    let old = m.werk.take();
    let place = old.map(|w| (w.rail, w.paneel, w.daad));
    let (rail, paneel, _) = place.unwrap_or((now, Paneel::Midden, 0));
    let mut werk = Werk { nr, state, rij, taken, agenda, laatste, rail, paneel, daad: 0, rechts: 0 };
    werk.daad = place.map_or_else(|| werk.eerste_daad(), |(_, _, daad)| daad);
    m.werk = Some(werk);
    Ok(())
}

/// The first line of an act of this casus.
fn of_act(state: &State, act: i64) -> Option<Entry> {
    state.entries.iter().find(|e| e.act == act).map(|e| e.as_ref().clone())
}

/// Reads the timeline of a casus.
pub fn timeline(m: &mut Model, app: &App, nr: u32) -> Result<(), AppError> {
    let state = app.state(Scope::Casus(nr))?;
    let users = app.users()?;
    let line = |e: &std::sync::Arc<crate::domain::entry::Entry>| TijdRegel {
        seq: e.seq,
        wanneer: format!("{} {}", crate::opmaak::datum_met_dag(e.at.dag(), m.t.taal()), e.at.tijd().format("%H:%M")),
        wie: users.iter().find(|(id, _)| *id == e.actor).map(|(_, naam)| naam.clone()).unwrap_or_default(),
        tekst: m.t.zin_regel(e, &|act| of_act(&state, act)),
        ongedaan: state.teruggedraaid.contains(&e.act),
    };
    m.tijdlijn.regels = state.entries.iter().rev().map(line).collect();
    if let Some(werk) = &mut m.werk {
        werk.state = state;
    }
    Ok(())
}

/// Reads what a sheet is made from.
///
/// # Errors
/// The file or the rules cannot be read.
pub fn sheet(m: &mut Model, app: &App, nr: u32, soort: BladSoort) -> Result<(), AppError> {
    if m.werk.as_ref().is_some_and(|w| w.nr != nr) {
        m.werk = None;
    }
    casus(m, app, nr)?;
    let regels = Arc::clone(app.regels()?);
    let bestand = app.state(Scope::Bestand)?;
    let old = m.blad.take().filter(|open| open.soort == soort);
    let (dicht, cursor) = old.map(|open| (open.dicht, open.cursor)).unwrap_or_default();
    m.blad = Some(OpenBlad { soort, blad: Blad::default(), bestand, regels, breedte: 0, dicht, cursor });
    Ok(())
}
