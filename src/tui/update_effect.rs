//! Carrying out effects on the file: recording, undoing, reading what a screen shows, drafts and settings.

use std::path::Path;

use crate::app::{App, AppError, CaseloadVraag};
use crate::domain::command::Command;
use crate::domain::entry::EventKind;
use crate::domain::kind::Kind;
use crate::error::StoreError;
use crate::oefening::sessie::OefenFout;
use crate::tui::blad::BladSoort;
use crate::tui::model::{Doel, Keus, Model, Overlay, Screen, Toon};
use crate::tui::msg::{Deel, Effect, OefenDoen, TermijnDoen};
use crate::tui::{
    effect_inspectie, effect_oefening, model_form, model_load, model_termijnen, update_norm, update_overlay,
};

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
        Effect::Preview => {
            model_form::preview(m, app);
            Ok(())
        }
        Effect::DropDraft => drop_draft(m, app),
        Effect::LoadToday => model_load::today(m, app),
        Effect::LoadCaseload(deel) => model_load::caseload(m, app, deel),
        Effect::OpenTimeline(nr) => open_timeline(m, app, nr),
        Effect::OpenBlad(nr, soort) => open_blad(m, app, nr, soort),
        Effect::OfferNorm(casus, ding) => update_norm::offer(m, app, casus, &ding),
        Effect::FindCasus(words) => find_casus(m, app, &words),
        Effect::Copy(text) => {
            let short = crate::tui::tekst::kort(&text, 50, m.glyphs.weglating);
            let said = m.t.ta("melding-gekopieerd", &[("wat", &short)]);
            m.zeg(Toon::Goed, said);
            return Rest::Copy(text);
        }
        Effect::Oefening(doen) => effect_oefening::run(m, app, doen),
        Effect::Termijnen(doen) => model_termijnen::doe(m, app, doen),
        Effect::Inspectie => effect_inspectie::toon(m, app),
        Effect::SaveConfig => {
            save_config(m, config);
            Ok(())
        }
        Effect::Welcomed => {
            save_config(m, config);
            app.set_actor_naam(&m.config.naam);
            m.screen = m.pad.pop().unwrap_or(Screen::Vandaag);
            reload(m, app)
        }
    };
    if let Err(error) = done {
        show_app_error(m, error);
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
        AppError::Regels(text) => {
            let tekst = m.t.regelfout(&text);
            m.overlay = Some(Overlay::Fout { tekst, code: "regels-onjuist".to_owned() });
        }
    }
}

fn execute(m: &mut Model, app: &mut App, casus: Option<u32>, command: Command) -> Result<(), AppError> {
    let kind = command.kind;
    let (answer, came) = match effect_oefening::vastleggen(m, app, casus, command) {
        Ok(done) => done,
        Err(OefenFout::App(error)) => {
            show_app_error(m, error);
            return Ok(());
        }
        Err(error) => {
            effect_oefening::show(m, &error);
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
    let mut text = m.t.ta(key, &[("wat", &m.t.act(kind)), ("tijd", &tijd)]);
    if came > 0 {
        text = format!("{text} {}", m.t.ta("oef-antwoord-kwam", &[("n", &came.to_string())]));
    }
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

fn undo(m: &mut Model, app: &mut App, casus: Option<u32>, back: bool) -> Result<(), AppError> {
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
pub fn reload(m: &mut Model, app: &mut App) -> Result<(), AppError> {
    m.vandaag = app.vandaag();
    match m.screen {
        Screen::Welkom => Ok(()),
        Screen::Vandaag => model_load::today(m, app),
        Screen::Caseload => {
            let nr = m.casus();
            model_load::caseload(m, app, Deel::Begin)?;
            if let Some(at) = m.lijst.rijen.iter().position(|r| Some(r.nr) == nr) {
                m.lijst.cursor = at;
            }
            Ok(())
        }
        Screen::Casus => match m.werk.as_ref().map(|w| w.nr) {
            Some(nr) => model_load::casus(m, app, nr),
            None => Ok(()),
        },
        Screen::Tijdlijn => match m.werk.as_ref().map(|w| w.nr) {
            Some(nr) => model_load::timeline(m, app, nr),
            None => Ok(()),
        },
        Screen::Termijnen => model_termijnen::doe(m, app, TermijnDoen::Toon),
        Screen::Oefening => effect_oefening::run(m, app, OefenDoen::Toon),
        Screen::Inspectie => effect_inspectie::toon(m, app),
        Screen::Blad => match (&m.werk, &m.blad) {
            (Some(werk), Some(open)) => model_load::sheet(m, app, werk.nr, open.soort),
            _ => Ok(()),
        },
    }
}

fn open_casus(m: &mut Model, app: &mut App, nr: u32) -> Result<(), AppError> {
    save_draft(m, app, false);
    m.form = None;
    if !matches!(m.screen, Screen::Casus | Screen::Tijdlijn | Screen::Blad) {
        m.pad.push(m.screen);
    }
    if m.werk.as_ref().is_some_and(|w| w.nr != nr) {
        m.werk = None;
    }
    m.screen = Screen::Casus;
    model_load::casus(m, app, nr)
}

fn open_timeline(m: &mut Model, app: &mut App, nr: u32) -> Result<(), AppError> {
    save_draft(m, app, false);
    m.form = None;
    if m.screen != Screen::Tijdlijn {
        m.pad.push(m.screen);
    }
    if m.werk.as_ref().is_none_or(|w| w.nr != nr) {
        m.werk = None;
        model_load::casus(m, app, nr)?;
    }
    m.screen = Screen::Tijdlijn;
    m.tijdlijn.cursor = 0;
    m.tijdlijn.zoekt = false;
    m.tijdlijn.filter.reset();
    model_load::timeline(m, app, nr)
}

fn open_blad(m: &mut Model, app: &mut App, nr: u32, soort: BladSoort) -> Result<(), AppError> {
    save_draft(m, app, false);
    m.form = None;
    model_load::sheet(m, app, nr, soort)?;
    if m.screen != Screen::Blad {
        m.pad.push(m.screen);
        m.screen = Screen::Blad;
    }
    Ok(())
}

fn find_casus(m: &mut Model, app: &App, words: &str) -> Result<(), AppError> {
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

fn drop_draft(m: &mut Model, app: &mut App) -> Result<(), AppError> {
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
