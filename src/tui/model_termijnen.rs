//! Reading what the terms screen shows: a window of the list, the counts of one month, and one casus.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::app::{App, AppError, LijstOrde, LijstVraag, Vanaf, Wat, staat_stil};
use crate::domain::entry::Scope;
use crate::domain::leesmodel::AgendaRij;
use crate::teksten::afleiding;
use crate::tui::model::{Doel, Keus, Model, Reken, Staat, in_kalender, keuzes};
use crate::tui::msg::{Deel, TermijnDoen};
use crate::tui::screen::termijnen::{maand, rekenen};
use crate::tui::update_overlay;

/// Rows of the list read at a time; three pages stay in memory.
const PAGINA: i64 = 70;

/// Carries out what the terms screen asks.
///
/// # Errors
/// The file or the rules cannot be read.
pub fn doe(m: &mut Model, app: &App, doen: TermijnDoen) -> Result<(), AppError> {
    match doen {
        TermijnDoen::Toon => toon(m, app)?,
        TermijnDoen::Dag(dag) => ga_naar_dag(m, app, dag)?,
        TermijnDoen::Lijst(deel) => lijst(m, app, deel)?,
        TermijnDoen::Wat(wat) => {
            m.termijnen.wat = wat;
            lijst(m, app, Deel::Begin)?;
        }
        TermijnDoen::Rij => {}
        TermijnDoen::Soorten => soorten(m, app)?,
        TermijnDoen::Regels => regelkeuzes(m),
        TermijnDoen::Regel(id) => {
            let vandaag = m.vandaag;
            if let (Some(reken), Some(regels)) = (&mut m.termijnen.reken, &m.termijnen.regels) {
                reken.neem(regels, id.as_deref(), vandaag);
            }
        }
        TermijnDoen::Reken => {
            m.termijnen.regels = Some(Arc::clone(app.regels()?));
            let Some(regels) = &m.termijnen.regels else { return Ok(()) };
            let reken = match m.termijnen.termijn() {
                Some(termijn) => Reken::van(termijn, regels),
                None => Reken::leeg(regels, m.vandaag),
            };
            m.termijnen.reken = Some(reken);
        }
    }
    casus_van_rij(m, app)
}

/// Reads everything again; the chosen row stays chosen, or the one that took its place.
fn toon(m: &mut Model, app: &App) -> Result<(), AppError> {
    m.vandaag = app.vandaag();
    let first = m.termijnen.regels.is_none();
    m.termijnen.regels = Some(Arc::clone(app.regels()?));
    m.termijnen.bestand = Some(app.state(Scope::Bestand)?);
    m.termijnen.staat = None;
    if first {
        m.termijnen.dag = in_kalender(m.vandaag);
    }
    tellingen(m, app)?;
    let (old, at) = (m.termijnen.rij().cloned(), m.termijnen.cursor);
    lijst(m, app, Deel::Begin)?;
    let Some(old) = old else { return Ok(()) };
    let same = |(rij, _): &(AgendaRij, String)| rij.casus == old.casus && rij.ding == old.ding;
    let list = &mut m.termijnen;
    if let Some(nr) = list.rijen.iter().position(same) {
        list.cursor = nr;
    } else if at < list.rijen.len() && list.begin {
        list.cursor = at;
    } else if list.orde == LijstOrde::Dag {
        vanaf_dag(m, app, old.tot_en_met)?;
    }
    Ok(())
}

/// Counts what falls on the days of the weeks shown.
fn tellingen(m: &mut Model, app: &App) -> Result<(), AppError> {
    let weken = maand::raster(m.termijnen.dag);
    if let (Some(first), Some(last)) = (weken.first(), weken.last()) {
        m.termijnen.tellingen = app.dagtellingen(first.dagen[0], last.dagen[6])?;
    }
    m.termijnen.te_laat = app.aantallen()?.te_laat;
    Ok(())
}

/// The cursor of the month goes to a day, and that of the list to what falls there or first after it.
fn ga_naar_dag(m: &mut Model, app: &App, dag: NaiveDate) -> Result<(), AppError> {
    m.termijnen.dag = in_kalender(dag);
    tellingen(m, app)?;
    let (dag, vandaag) = (m.termijnen.dag, m.vandaag);
    let list = &mut m.termijnen;
    if list.orde == LijstOrde::Casus {
        if let Some(nr) = list.rijen.iter().position(|(rij, _)| rij.tot_en_met == dag) {
            list.cursor = nr;
        }
        return Ok(());
    }
    let from = list.rijen.iter().position(|(rij, _)| rij.tot_en_met >= dag && !staat_stil(rij, vandaag));
    match from {
        Some(nr) if nr > 0 || list.begin => list.cursor = nr,
        None if list.eind && list.begin => {
            // Nothing falls on or after that day: the last row that runs is the nearest.
            let last = list.rijen.iter().rposition(|(rij, _)| !staat_stil(rij, vandaag));
            list.cursor = last.unwrap_or(0);
        }
        _ => vanaf_dag(m, app, dag)?,
    }
    Ok(())
}

/// Reads the list from a day on, and a page before it.
fn vanaf_dag(m: &mut Model, app: &App, dag: NaiveDate) -> Result<(), AppError> {
    let page = app.termijnlijst(&vraag(m, Vanaf::Dag(dag), false))?;
    if page.is_empty() {
        return lijst(m, app, Deel::Eind);
    }
    let list = &mut m.termijnen;
    (list.begin, list.eind, list.cursor) = (false, !is_full(page.len()), 0);
    list.rijen = page;
    over(m, app)?;
    lijst(m, app, Deel::Eerder)
}

fn vraag(m: &Model, vanaf: Vanaf, terug: bool) -> LijstVraag {
    let list = &m.termijnen;
    LijstVraag { wat: list.wat.clone(), wanneer: list.wanneer, orde: list.orde, vanaf, terug, limit: PAGINA }
}

fn is_full(count: usize) -> bool {
    i64::try_from(count).unwrap_or(PAGINA) >= PAGINA
}

/// Reads a part of the list.
fn lijst(m: &mut Model, app: &App, deel: Deel) -> Result<(), AppError> {
    let edge = match deel {
        Deel::Begin | Deel::Eind => None,
        Deel::Verder => m.termijnen.rijen.last(),
        Deel::Eerder => m.termijnen.rijen.first(),
    };
    let vanaf = edge
        .map_or(Vanaf::Rand, |(rij, _)| Vanaf::Rij { stil: staat_stil(rij, m.vandaag), rij: Box::new(rij.clone()) });
    let page = app.termijnlijst(&vraag(m, vanaf, matches!(deel, Deel::Eind | Deel::Eerder)))?;
    let full = is_full(page.len());
    let max = usize::try_from(PAGINA).unwrap_or(70) * 3;
    let list = &mut m.termijnen;
    match deel {
        Deel::Begin => {
            (list.begin, list.eind, list.cursor) = (true, !full, 0);
            list.rijen = page;
        }
        Deel::Eind => {
            (list.begin, list.eind, list.cursor) = (!full, true, page.len().saturating_sub(1));
            list.rijen = page;
        }
        Deel::Verder => {
            list.eind = !full;
            list.rijen.extend(page);
            let extra = list.rijen.len().saturating_sub(max);
            if extra > 0 {
                list.rijen.drain(..extra);
                list.cursor = list.cursor.saturating_sub(extra);
                list.begin = false;
            }
        }
        Deel::Eerder => {
            list.begin = !full;
            list.cursor += page.len();
            list.rijen.splice(0..0, page);
            if list.rijen.len() > max {
                list.rijen.truncate(max);
                list.eind = false;
            }
        }
    }
    over(m, app)
}

/// Works out what is left of the terms in memory that stand still without a known end.
fn over(m: &mut Model, app: &App) -> Result<(), AppError> {
    m.termijnen.over.clear();
    let open = |(rij, _): &&(AgendaRij, String)| staat_stil(rij, m.vandaag) && rij.stil_tot.is_none();
    let rows: Vec<(Option<u32>, String)> =
        m.termijnen.rijen.iter().filter(open).map(|(rij, _)| (rij.casus, rij.ding.clone())).collect();
    for (casus, ding) in rows {
        let state = app.state(casus.map_or(Scope::Bestand, Scope::Casus))?;
        let termijn = ding.parse().ok().and_then(|id| state.termijnen.get(&id));
        if let Some(days) = termijn.and_then(afleiding::dagen_over) {
            m.termijnen.over.insert((casus, ding), days);
        }
    }
    Ok(())
}

/// Reads the casus of the chosen row, unless it is in memory.
fn casus_van_rij(m: &mut Model, app: &App) -> Result<(), AppError> {
    let Some(casus) = m.termijnen.rij().map(|rij| rij.casus) else {
        m.termijnen.staat = None;
        return Ok(());
    };
    if m.termijnen.staat.as_ref().is_none_or(|staat| staat.casus != casus) {
        let state = app.state(casus.map_or(Scope::Bestand, Scope::Casus))?;
        m.termijnen.staat = Some(Staat { casus, state });
    }
    Ok(())
}

/// Lets one choose which rows to see.
fn soorten(m: &mut Model, app: &App) -> Result<(), AppError> {
    let keus = |tekst: String, wat: Wat| Keus {
        groep: "s6-kies-soort",
        tekst,
        toets: String::new(),
        doel: Doel::Termijnen(TermijnDoen::Wat(wat)),
    };
    let mut rows: Vec<Keus> = [Wat::Alles, Wat::Wettelijk, Wat::Afspraken, Wat::Normen]
        .into_iter()
        .map(|wat| keus(crate::tui::screen::termijnen::wat_naam(m, &wat), wat))
        .collect();
    for soort in app.agenda_soorten()?.into_iter().filter(|soort| soort != "norm") {
        rows.push(keus(m.t.soort(&soort), Wat::Soort(soort)));
    }
    update_overlay::open_choices(m, rows);
    Ok(())
}

/// Lets one choose a rule for the calculator.
fn regelkeuzes(m: &mut Model) {
    let Some(regels) = &m.termijnen.regels else { return };
    let keus = |id: Option<&str>| Keus {
        groep: "s6-kies-regel",
        tekst: rekenen::regel_naam(m, id),
        toets: String::new(),
        doel: Doel::Termijnen(TermijnDoen::Regel(id.map(str::to_owned))),
    };
    let rows = std::iter::once(None).chain(keuzes(regels).into_iter().map(Some)).map(keus).collect();
    update_overlay::open_choices(m, rows);
}
