//! Carrying out effects on the file: recording, undoing, reading what a screen shows, drafts and settings.

use std::path::Path;
use std::sync::Arc;

use crate::app::{AgendaVraag, App, AppError, CaseloadVraag, anker};
use crate::domain::command::Command;
use crate::domain::entry::{Entry, EventKind, Scope};
use crate::domain::kind::Kind;
use crate::domain::state::State;
use crate::error::StoreError;
use crate::tui::blad::{Blad, BladSoort, OpenBlad};
use crate::tui::model::{Doel, Keus, Model, Overlay, Paneel, Screen, TijdRegel, Toon, Werk};
use crate::tui::msg::{Deel, Effect};
use crate::tui::update_overlay;
use crate::tui::{model_form, model_load};

/// Rows of the caseload read at a time; three pages stay in memory.
const PAGINA: i64 = 60;

/// What remains for the loop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rest {
    /// Nothing.
    None,
    /// Leave the program.
    Quit,
    /// Paint everything again.
    Redraw,
    /// Suspend.
    Suspend,
    /// Put this on the clipboard of the terminal.
    Copy(String),
}

/// Carries out one effect.
pub fn run(m: &mut Model, app: &mut App, config: Option<&Path>, effect: Effect) -> Rest {
    let done = match effect {
        Effect::None => Ok(()),
        Effect::Quit => {
            save_draft(m, app, false);
            return Rest::Quit;
        }
        Effect::Redraw => return Rest::Redraw,
        Effect::Suspend => {
            save_draft(m, app, false);
            return Rest::Suspend;
        }
        Effect::Execute(casus, command) => execute(m, app, casus, command),
        Effect::Undo(casus) => undo(m, app, casus, true),
        Effect::Redo(casus) => undo(m, app, casus, false),
        Effect::OpenCasus(nr) => open_casus(m, app, nr),
        Effect::OpenForm(casus, kind, velden) => {
            save_draft(m, app, false);
            model_form::open(m, app, casus, kind, velden)
        }
        Effect::CloseForm => {
            save_draft(m, app, true);
            m.form = None;
            reload(m, app)
        }
        Effect::SaveDraft => {
            save_draft(m, app, true);
            Ok(())
        }
        Effect::DropDraft => drop_draft(m, app),
        Effect::LoadToday => model_load::today(m, app),
        Effect::LoadCaseload(deel) => load_caseload(m, app, deel),
        Effect::OpenTimeline(nr) => open_timeline(m, app, nr),
        Effect::OpenBlad(nr, soort) => open_blad(m, app, nr, soort),
        Effect::FindCasus(words) => find_casus(m, app, &words),
        Effect::Copy(text) => {
            let short = crate::tui::tekst::kort(&text, 50, m.glyphs.weglating);
            let said = m.t.ta("melding-gekopieerd", &[("wat", &short)]);
            m.zeg(Toon::Goed, said);
            return Rest::Copy(text);
        }
        Effect::SaveConfig => {
            save_config(m, config);
            Ok(())
        }
        Effect::Welcomed => {
            save_config(m, config);
            app.set_actor_naam(&m.config.naam);
            m.screen = Screen::Vandaag;
            model_load::today(m, app)
        }
    };
    if let Err(error) = done {
        show_error(m, &error);
    }
    Rest::None
}

/// Shows what went wrong with the file.
pub fn show_error(m: &mut Model, error: &StoreError) {
    let (wat, meer) = error.details();
    let tekst = m.t.opslagfout(error.code(), &wat, &meer);
    m.overlay = Some(Overlay::Fout { tekst, code: error.code().to_owned() });
}

/// Shows why an act was not recorded.
pub fn show_app_error(m: &mut Model, error: AppError) {
    match error {
        AppError::Store(error) => show_error(m, &error),
        AppError::Refusal(refusal) => {
            let tekst = m.t.weigering(&refusal);
            m.overlay = Some(Overlay::Fout { tekst, code: refusal.code().to_owned() });
        }
        AppError::Field(error) => {
            let kind = m.form.as_ref().map(|open| open.kind);
            let tekst = m.t.veldfout(kind, &error);
            match &mut m.form {
                Some(open) => {
                    let path = error.path.split(" / ").next().unwrap_or_default().to_owned();
                    open.form.set_error(&path, tekst);
                }
                None => m.zeg(Toon::LetOp, tekst),
            }
        }
        AppError::Regels(tekst) => m.overlay = Some(Overlay::Fout { tekst, code: "regels".to_owned() }),
    }
}

fn execute(m: &mut Model, app: &mut App, casus: Option<u32>, command: Command) -> Result<(), StoreError> {
    let kind = command.kind;
    let answer = match app.execute(casus, command) {
        Ok(answer) => answer,
        Err(error) => {
            show_app_error(m, error);
            return Ok(());
        }
    };
    app.drop_draft(casus, kind)?;
    m.form = None;
    m.laatste = Some(answer.casus);
    m.vandaag = app.vandaag();
    let tijd = app.now().tijd().format("%H:%M").to_string();
    let undoable = kind.act().terug == crate::domain::act::Terug::Kan;
    let key = if undoable { "melding-vastgelegd" } else { "melding-vastgelegd-vast" };
    let text = m.t.ta(key, &[("wat", &m.t.act(kind)), ("tijd", &tijd)]);
    if answer.let_op.is_empty() {
        m.zeg(Toon::Goed, text);
    } else {
        let codes: Vec<String> = answer.let_op.iter().map(|code| m.t.let_op(code)).collect();
        let text = format!("{text} · {}", m.t.ta("melding-vastgelegd-let-op", &[("wat", &codes.join(" "))]));
        m.zeg(Toon::LetOp, text);
    }
    match (kind, answer.casus) {
        (Kind::OpenCasus, Some(nr)) => open_casus(m, app, nr),
        _ => reload(m, app),
    }
}

fn undo(m: &mut Model, app: &mut App, casus: Option<u32>, back: bool) -> Result<(), StoreError> {
    if m.alleen_kijken {
        let text = m.t.t("melding-alleen-kijken");
        m.zeg(Toon::LetOp, text);
        return Ok(());
    }
    let done = if back { app.undo(casus) } else { app.redo(casus) };
    let (some, none) = if back {
        ("melding-ongedaan", "melding-niets-ongedaan")
    } else {
        ("melding-opnieuw", "melding-niets-opnieuw")
    };
    match done {
        Ok(Some((kind, body))) => {
            let wat = match kind {
                EventKind::Act(act) => m.t.act(act),
                EventKind::TermijnBepaald => m.t.zin(kind, &body),
            };
            m.laatste = Some(casus);
            let text = m.t.ta(some, &[("wat", &wat)]);
            m.zeg(Toon::Goed, text);
        }
        Ok(None) => {
            let text = m.t.t(none);
            m.zeg(Toon::Info, text);
        }
        Err(error) => {
            show_app_error(m, error);
            return Ok(());
        }
    }
    reload(m, app)
}

/// Reads again what is on the screen.
pub fn reload(m: &mut Model, app: &mut App) -> Result<(), StoreError> {
    m.vandaag = app.vandaag();
    match m.screen {
        Screen::Welkom => Ok(()),
        Screen::Vandaag => model_load::today(m, app),
        Screen::Caseload => {
            let nr = m.casus();
            load_caseload(m, app, Deel::Begin)?;
            if let Some(at) = m.lijst.rijen.iter().position(|r| Some(r.nr) == nr) {
                m.lijst.cursor = at;
            }
            Ok(())
        }
        Screen::Casus => match m.werk.as_ref().map(|w| w.nr) {
            Some(nr) => load_casus(m, app, nr),
            None => Ok(()),
        },
        Screen::Tijdlijn => match m.werk.as_ref().map(|w| w.nr) {
            Some(nr) => load_timeline(m, app, nr),
            None => Ok(()),
        },
        Screen::Blad => match (&m.werk, &m.blad) {
            (Some(werk), Some(open)) => load_blad(m, app, werk.nr, open.soort),
            _ => Ok(()),
        },
    }
}

fn load_caseload(m: &mut Model, app: &App, deel: Deel) -> Result<(), StoreError> {
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
    list.totaal = app.aantallen()?.casussen;
    list.concepten = app.drafts().into_iter().filter_map(|(casus, ..)| casus).collect();
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

fn open_casus(m: &mut Model, app: &mut App, nr: u32) -> Result<(), StoreError> {
    save_draft(m, app, false);
    m.form = None;
    if !matches!(m.screen, Screen::Casus | Screen::Tijdlijn | Screen::Blad) {
        m.pad.push(m.screen);
    }
    if m.werk.as_ref().is_some_and(|w| w.nr != nr) {
        m.werk = None;
    }
    m.screen = Screen::Casus;
    load_casus(m, app, nr)
}

fn load_casus(m: &mut Model, app: &App, nr: u32) -> Result<(), StoreError> {
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

fn open_timeline(m: &mut Model, app: &mut App, nr: u32) -> Result<(), StoreError> {
    save_draft(m, app, false);
    m.form = None;
    if m.screen != Screen::Tijdlijn {
        m.pad.push(m.screen);
    }
    if m.werk.as_ref().is_none_or(|w| w.nr != nr) {
        m.werk = None;
        load_casus(m, app, nr)?;
    }
    m.screen = Screen::Tijdlijn;
    m.tijdlijn.cursor = 0;
    m.tijdlijn.zoekt = false;
    m.tijdlijn.filter.reset();
    load_timeline(m, app, nr)
}

fn open_blad(m: &mut Model, app: &mut App, nr: u32, soort: BladSoort) -> Result<(), StoreError> {
    save_draft(m, app, false);
    m.form = None;
    if m.screen != Screen::Blad {
        m.pad.push(m.screen);
        m.screen = Screen::Blad;
    }
    load_blad(m, app, nr, soort)
}

fn load_blad(m: &mut Model, app: &App, nr: u32, soort: BladSoort) -> Result<(), StoreError> {
    if m.werk.as_ref().is_some_and(|w| w.nr != nr) {
        m.werk = None;
    }
    load_casus(m, app, nr)?;
    let regels = match app.regels() {
        Ok(regels) => Arc::clone(regels),
        Err(error) => {
            show_app_error(m, error);
            return Ok(());
        }
    };
    let bestand = app.state(Scope::Bestand)?;
    let old = m.blad.take().filter(|open| open.soort == soort);
    let (dicht, cursor) = old.map(|open| (open.dicht, open.cursor)).unwrap_or_default();
    m.blad = Some(OpenBlad { soort, blad: Blad::default(), bestand, regels, breedte: 0, dicht, cursor });
    Ok(())
}

fn load_timeline(m: &mut Model, app: &App, nr: u32) -> Result<(), StoreError> {
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

fn find_casus(m: &mut Model, app: &App, words: &str) -> Result<(), StoreError> {
    let vraag = CaseloadVraag {
        filter: words.to_owned(),
        sorteer: crate::app::Sortering::Naam,
        fase: None,
        anker: None,
        terug: false,
        limit: 8,
    };
    let found = app.caseload(&vraag)?;
    if let Some(Overlay::Acties(list)) = &mut m.overlay {
        let row = |r: crate::domain::leesmodel::CasusRij| Keus {
            groep: "actielijst-ga-naar",
            tekst: m.t.ta(
                "actielijst-casus-regel",
                &[("nr", &crate::domain::id::Id::casus(r.nr).to_string()), ("klant", &r.klant)],
            ),
            toets: String::new(),
            doel: Doel::Casus(r.nr),
        };
        list.casussen = found.into_iter().map(row).collect();
        update_overlay::filter(list);
    }
    Ok(())
}

fn save_draft(m: &mut Model, app: &App, say: bool) {
    let Some(open) = &mut m.form else { return };
    if open.rust.take().is_none() || !open.form.is_changed() || m.alleen_kijken {
        return;
    }
    if app.save_draft(open.casus, open.kind, &open.form.draft()).is_ok() && say {
        let tijd = app.now().tijd().format("%H:%M").to_string();
        let text = m.t.ta("melding-concept", &[("tijd", &tijd)]);
        m.zeg(Toon::Goed, text);
    }
}

fn drop_draft(m: &mut Model, app: &mut App) -> Result<(), StoreError> {
    let Some(open) = &m.form else { return Ok(()) };
    let (casus, kind, velden) = (open.casus, open.kind, open.velden.clone());
    app.drop_draft(casus, kind)?;
    model_form::open(m, app, casus, kind, velden)?;
    let text = m.t.t("melding-concept-weg");
    m.zeg(Toon::Info, text);
    Ok(())
}

fn save_config(m: &mut Model, path: Option<&Path>) {
    let Some(path) = path else { return };
    if let Err(error) = m.config.save(path) {
        let text = m.t.ta("instelling-niet-bewaard", &[("meer", &error.to_string())]);
        m.zeg(Toon::LetOp, text);
    }
}
