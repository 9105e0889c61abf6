//! From what happened to what the screen remembers, and one effect. Touches no file and no terminal.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::{Position, Rect};
use serde_json::Map;
use tui_input::backend::crossterm::EventHandler;

use crate::domain::act::Terug;
use crate::domain::kind::Kind;
use crate::invoer;
use crate::tui::action::{Action, Context};
use crate::tui::keymap;
use crate::tui::model::{Hit, Hulp, Model, Overlay, Paneel, Screen, Toon};
use crate::tui::msg::{Deel, Effect, Msg, OefenDoen, TermijnDoen};
use crate::tui::widget::form::FormEvent;
use crate::tui::{
    update_blad, update_inspectie, update_list, update_oefening, update_overlay, update_reken, update_termijnen,
    update_welkom, voorbeeld,
};

/// Big decisions: in a practice one is asked how sure one is.
const GROOT: [Kind; 5] =
    [Kind::NeemBesluit, Kind::StelPlanVast, Kind::StelDiagnose, Kind::LegMaatregelOp, Kind::LegDilemmaVast];
/// Seconds of rest after which a draft is kept.
const RUST: u32 = 2;

/// Takes a message.
pub fn update(m: &mut Model, msg: Msg) -> Effect {
    match msg {
        Msg::Key(key) if key.kind == KeyEventKind::Release => Effect::None,
        Msg::Key(key) => {
            forget_message(m);
            on_key(m, key)
        }
        Msg::Paste(text) => paste(m, &text),
        Msg::Mouse(mouse) => on_mouse(m, mouse),
        Msg::Resize => Effect::None,
        Msg::Tick => tick(m),
    }
}

fn forget_message(m: &mut Model) {
    if m.bericht.as_ref().is_some_and(|b| b.oud >= 5 || b.toon == Toon::LetOp) {
        m.bericht = None;
    }
}

fn tick(m: &mut Model) -> Effect {
    if let Some(bericht) = &mut m.bericht {
        bericht.oud = bericht.oud.saturating_add(1);
    }
    if let Some(open) = &mut m.form
        && let Some(rust) = &mut open.rust
    {
        *rust += 1;
        if *rust >= RUST {
            return Effect::SaveDraft;
        }
    }
    update_inspectie::tick(m)
}

/// On Windows AltGr arrives as Ctrl and Alt: then it is text.
fn normal(mut key: KeyEvent) -> KeyEvent {
    if matches!(key.code, KeyCode::Char(_)) && key.modifiers.contains(KeyModifiers::CONTROL | KeyModifiers::ALT) {
        key.modifiers -= KeyModifiers::CONTROL | KeyModifiers::ALT;
    }
    if matches!((key.code, key.modifiers), (KeyCode::Char('h'), KeyModifiers::CONTROL)) {
        key = KeyEvent::new(KeyCode::Backspace, KeyModifiers::NONE);
    }
    if key.code == KeyCode::Tab && key.modifiers.contains(KeyModifiers::SHIFT) {
        key.code = KeyCode::BackTab;
    }
    key
}

fn on_key(m: &mut Model, key: KeyEvent) -> Effect {
    let key = normal(key);
    let context = m.context();
    let too_small = m.maat.0 > 0 && (m.maat.0 < 60 || m.maat.1 < 16);
    if too_small && m.overlay.is_none() {
        return match key.code {
            KeyCode::Char('q') => Effect::Quit,
            KeyCode::Char('c') if key.modifiers.contains(KeyModifiers::CONTROL) => Effect::Quit,
            _ => Effect::None,
        };
    }
    if matches!(m.overlay, Some(Overlay::GaNaar)) {
        return update_overlay::go_to(m, key);
    }
    let letters = m.config.letter_toetsen && !m.in_text();
    let action = keymap::find(context, &key, letters);
    if context == Context::Formulier {
        return form_key(m, key, action);
    }
    if let Some(action) = action
        && !(m.in_text() && matches!(action, Action::Begin | Action::Eind | Action::Links | Action::Rechts))
    {
        return act(m, action);
    }
    type_text(m, key)
}

fn type_text(m: &mut Model, key: KeyEvent) -> Effect {
    let event = crossterm::event::Event::Key(key);
    match m.context() {
        Context::Zoekveld if m.overlay.is_some() => {
            match &mut m.overlay {
                Some(Overlay::Hulp(hulp)) => {
                    hulp.zoek.handle_event(&event);
                    hulp.rij = 0;
                }
                Some(Overlay::Bevestig { woord: Some(woord), .. }) => {
                    woord.handle_event(&event);
                }
                _ => {}
            }
            Effect::None
        }
        Context::Zoekveld if m.screen == Screen::Oefening => update_oefening::type_text(m, &event),
        Context::Zoekveld if m.screen == Screen::Tijdlijn => {
            m.tijdlijn.filter.handle_event(&event);
            m.tijdlijn.cursor = 0;
            Effect::None
        }
        Context::Zoekveld => {
            let changed = m.lijst.filter.handle_event(&event).is_some_and(|change| change.value);
            if changed { Effect::LoadCaseload(Deel::Begin) } else { Effect::None }
        }
        Context::Acties => update_overlay::type_in_actions(m, &event),
        Context::Rekenen => update_reken::typ(m, &event),
        Context::Welkom if m.welkom.vraag == 0 => {
            m.welkom.naam.handle_event(&event);
            Effect::None
        }
        _ => Effect::None,
    }
}

fn paste(m: &mut Model, text: &str) -> Effect {
    let text = invoer::schoon(text);
    if m.context() == Context::Formulier {
        if let Some(open) = &mut m.form {
            open.form.handle_paste(&text);
            open.rust = Some(0);
        }
        return Effect::Preview;
    }
    if !m.in_text() {
        return Effect::None;
    }
    let mut effect = Effect::None;
    for c in text.chars().filter(|c| !c.is_control()).take(200) {
        effect = type_text(m, KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE));
    }
    effect
}

/// Actions that work inside a form before the form sees the key.
fn above_form(action: Action, letter: bool) -> bool {
    match action {
        Action::Hulp | Action::Acties => !letter,
        Action::Muis | Action::Herteken | Action::Pauze | Action::Breek | Action::ConceptWeg => true,
        Action::Stop => !letter,
        _ => false,
    }
}

fn form_key(m: &mut Model, key: KeyEvent, action: Option<Action>) -> Effect {
    let letter = matches!(key.code, KeyCode::Char(_)) && !key.modifiers.contains(KeyModifiers::CONTROL);
    if let Some(action) = action.filter(|a| above_form(*a, letter)) {
        return act(m, action);
    }
    let Some(open) = &mut m.form else { return Effect::None };
    let event = open.form.handle_key(key, &m.t);
    if event == FormEvent::None {
        let passes = matches!(
            action,
            Some(
                Action::Hulp
                    | Action::Acties
                    | Action::Stop
                    | Action::Paneel
                    | Action::Vastleggen
                    | Action::Voorbeeld
                    | Action::Terug
            )
        );
        return match action {
            Some(action) if passes => act(m, action),
            _ => Effect::None,
        };
    }
    form_event(m, event)
}

fn form_event(m: &mut Model, event: FormEvent) -> Effect {
    let Some(open) = &mut m.form else { return Effect::None };
    match event {
        FormEvent::None => Effect::None,
        FormEvent::Changed => {
            open.rust = open.form.is_changed().then_some(0);
            if open.form.is_changed() {
                open.gevonden = None;
            }
            Effect::Preview
        }
        FormEvent::Submit => submit(m),
        FormEvent::Cancel => Effect::CloseForm,
        FormEvent::NextPanel => {
            update_list::next_panel(m);
            Effect::None
        }
        FormEvent::Message(text) => {
            m.zeg(Toon::LetOp, text);
            Effect::None
        }
    }
}

fn submit(m: &mut Model) -> Effect {
    if m.alleen_kijken {
        let text = m.t.t("melding-alleen-kijken");
        m.zeg(Toon::LetOp, text);
        return Effect::None;
    }
    let Some(open) = &mut m.form else { return Effect::None };
    let Ok(command) = open.form.submit(&m.t) else {
        let n = open.form.errors_left().to_string();
        let text = m.t.ta("melding-velden-fout", &[("n", &n)]);
        m.zeg(Toon::LetOp, text);
        return Effect::None;
    };
    let casus = open.casus;
    if m.spel.loopt() && GROOT.contains(&open.kind) {
        m.overlay = Some(Overlay::Zeker { casus, command: Box::new(command), keuze: 0 });
        return Effect::None;
    }
    if open.kind.act().terug == Terug::Bekendgemaakt || open.kind == Kind::VerzetKlok {
        m.bevestig(casus, Box::new(command));
        return Effect::None;
    }
    Effect::Execute(casus, command)
}

/// Shows what the form would record, or explains the row of a sheet. A form that is not finished says what is missing.
fn preview(m: &mut Model) -> Effect {
    let Some(open) = &mut m.form else {
        update_blad::explain(m);
        return Effect::None;
    };
    match open.form.command(&m.t) {
        Ok(command) => {
            let lines = voorbeeld::regels(&m.t, &command, &open.gevolg);
            m.overlay = Some(Overlay::Lezen { titel: m.t.t("voorbeeld-titel"), tekst: lines, rij: 0 });
            Effect::None
        }
        Err(_) => submit(m),
    }
}

/// Carries out an action, wherever it came from.
pub fn act(m: &mut Model, action: Action) -> Effect {
    if m.overlay.is_some() && !matches!(action, Action::Muis | Action::Herteken | Action::Pauze) {
        return update_overlay::act(m, action);
    }
    match action {
        Action::Hulp => m.overlay = Some(Overlay::Hulp(Hulp::default())),
        Action::Berichten => m.overlay = Some(Overlay::Berichten(0)),
        Action::Kopieer => match update_list::focused_text(m) {
            Some(text) => return Effect::Copy(text),
            None => nothing(m, "melding-niets-te-kopieren"),
        },
        Action::Acties => return update_overlay::open_actions(m),
        Action::Stop | Action::Breek => m.overlay = Some(Overlay::Stop(0)),
        Action::Herteken => return Effect::Redraw,
        Action::Pauze if cfg!(unix) => return Effect::Suspend,
        Action::Pauze | Action::Ongedaan => match undo_place(m) {
            Some(place) => return Effect::Undo(place),
            None => nothing(m, "melding-niets-ongedaan"),
        },
        Action::Opnieuw => match undo_place(m) {
            Some(place) => return Effect::Redo(place),
            None => nothing(m, "melding-niets-opnieuw"),
        },
        Action::Muis => {
            m.config.muis = !m.config.muis;
            let key = if m.config.muis { "melding-muis-aan" } else { "melding-muis-uit" };
            let text = m.t.t(key);
            m.zeg(Toon::Info, text);
            return Effect::SaveConfig;
        }
        Action::LetterToetsen => {
            m.config.letter_toetsen = !m.config.letter_toetsen;
            let key = if m.config.letter_toetsen { "melding-letters-aan" } else { "melding-letters-uit" };
            let text = m.t.t(key);
            m.zeg(Toon::Info, text);
            return Effect::SaveConfig;
        }
        Action::Taal => {
            if let Some(open) = &mut m.blad {
                open.breedte = 0;
            }
            return update_welkom::next_language(m);
        }
        Action::Kleuren => return update_welkom::next_colours(m),
        Action::Instellingen => return update_welkom::open(m),
        Action::Tekens => return update_welkom::next_characters(m),
        Action::ConceptWeg if m.form.is_some() => return Effect::DropDraft,
        Action::Voorbeeld => return preview(m),
        Action::ConceptVerder => {
            if let Some(open) = &mut m.form {
                open.gevonden = None;
            }
        }
        Action::Klok => return Effect::OpenForm(None, Kind::VerzetKlok, Map::new()),
        Action::GaNaar => m.overlay = Some(Overlay::GaNaar),
        Action::NieuweCasus => return Effect::OpenForm(None, Kind::OpenCasus, Map::new()),
        Action::Contact => return for_casus(m, Kind::LegContactVast),
        Action::Notitie => return for_casus(m, Kind::MaakNotitie),
        Action::Vandaag => return to_screen(m, Screen::Vandaag),
        Action::Caseload => return to_screen(m, Screen::Caseload),
        Action::Oefening => return update_oefening::open(m),
        Action::Termijnen => return to_screen(m, Screen::Termijnen),
        Action::Inspectie => return update_inspectie::open(m),
        Action::Bladen => match update_blad::nearest(m) {
            Some((nr, soort)) => return Effect::OpenBlad(nr, soort),
            None => nothing(m, "waarom-casus-nodig"),
        },
        Action::Tijdlijn => return m.casus().map_or(Effect::None, Effect::OpenTimeline),
        Action::Vastleggen if m.form.is_some() => return submit(m),
        _ if m.screen == Screen::Welkom => return update_welkom::act(m, action),
        _ => return update_list::act(m, action),
    }
    Effect::None
}

/// Where undo works: in the open casus, else where the last act of this session was recorded. Never over a form,
/// and never in a casus that only happens to be under the cursor.
fn undo_place(m: &Model) -> Option<Option<u32>> {
    match m.screen {
        _ if m.form_has_keys() => None,
        Screen::Casus | Screen::Tijdlijn | Screen::Blad if m.laatste != Some(None) => m.casus().map(Some),
        Screen::Casus
        | Screen::Tijdlijn
        | Screen::Blad
        | Screen::Vandaag
        | Screen::Caseload
        | Screen::Oefening
        | Screen::Termijnen
        | Screen::Inspectie
        | Screen::Welkom => m.laatste,
    }
}

fn nothing(m: &mut Model, key: &str) {
    let text = m.t.t(key);
    m.zeg(Toon::Info, text);
}

fn for_casus(m: &mut Model, kind: Kind) -> Effect {
    match m.casus() {
        Some(nr) => Effect::OpenForm(Some(nr), kind, Map::new()),
        None => {
            let text = m.t.t("waarom-casus-nodig");
            m.zeg(Toon::Info, text);
            Effect::None
        }
    }
}

/// Goes to one of the main screens.
pub fn to_screen(m: &mut Model, screen: Screen) -> Effect {
    m.pad.clear();
    m.screen = screen;
    if m.form.is_some() {
        // Keeps what was typed as a draft, and reads what this screen shows.
        return Effect::CloseForm;
    }
    match screen {
        Screen::Vandaag => Effect::LoadToday,
        Screen::Caseload => Effect::LoadCaseload(Deel::Begin),
        Screen::Oefening => Effect::Oefening(OefenDoen::Toon),
        Screen::Termijnen => Effect::Termijnen(TermijnDoen::Toon),
        Screen::Inspectie => Effect::Inspectie,
        Screen::Welkom | Screen::Casus | Screen::Tijdlijn | Screen::Blad => Effect::None,
    }
}

fn on_mouse(m: &mut Model, mouse: MouseEvent) -> Effect {
    let at = Position::new(mouse.column, mouse.row);
    let hit: Option<(Rect, Hit)> = m.hits.iter().rev().find(|(area, _)| area.contains(at)).copied();
    match mouse.kind {
        MouseEventKind::ScrollDown => wheel(m, hit, 3),
        MouseEventKind::ScrollUp => wheel(m, hit, -3),
        MouseEventKind::Down(MouseButton::Left) => {
            forget_message(m);
            hit.map_or(Effect::None, |(_, hit)| click(m, hit, at))
        }
        _ => Effect::None,
    }
}

fn wheel(m: &mut Model, hit: Option<(Rect, Hit)>, step: i16) -> Effect {
    if m.overlay.is_none() && matches!(hit, Some((_, Hit::Formulier))) {
        if let Some(open) = &mut m.form {
            open.form.scroll(step);
        }
        return Effect::None;
    }
    if let (None, Screen::Casus, Some((_, Hit::Paneel(Paneel::Rechts))), Some(werk)) =
        (&m.overlay, m.screen, hit, &mut m.werk)
    {
        werk.rechts = werk.rechts.saturating_add_signed(isize::from(step));
        return Effect::None;
    }
    if m.overlay.is_none() && m.form_has_keys() {
        return Effect::None;
    }
    if m.overlay.is_none() && m.screen == Screen::Termijnen {
        return update_termijnen::wheel(m, hit, step);
    }
    let action = if step > 0 { Action::Neer } else { Action::Op };
    for _ in 0..step.unsigned_abs() {
        let effect = act(m, action);
        if effect != Effect::None {
            return effect;
        }
    }
    Effect::None
}

fn click(m: &mut Model, hit: Hit, at: Position) -> Effect {
    match hit {
        Hit::Doe(action) => {
            if m.overlay.is_some() && action == Action::Hulp {
                m.overlay = None;
            }
            act(m, action)
        }
        Hit::Knop(_) | Hit::Keus(_) if m.overlay.is_some() => update_overlay::click(m, hit),
        Hit::Knop(_) if m.screen == Screen::Oefening => update_oefening::click(m, hit),
        Hit::Knop(_) if m.screen == Screen::Termijnen => update_termijnen::click(m, hit),
        Hit::Knop(nr) if m.screen == Screen::Blad => update_blad::click_button(m, nr),
        Hit::Knop(nr) => update_welkom::click(m, nr),
        _ if m.overlay.is_some() => Effect::None,
        Hit::Formulier => {
            if let Some(werk) = &mut m.werk {
                werk.paneel = Paneel::Midden;
            }
            let Some(open) = &mut m.form else { return Effect::None };
            let event = open.form.handle_click(at.x, at.y);
            form_event(m, event)
        }
        Hit::Keus(_) if m.screen == Screen::Oefening => update_oefening::click(m, hit),
        Hit::Keus(_) => Effect::None,
        Hit::Rij(_) | Hit::Dag(_) | Hit::Rail(_) | Hit::Paneel(_) | Hit::Verder => update_list::click(m, hit),
    }
}
