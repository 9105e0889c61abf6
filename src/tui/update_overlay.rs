//! Windows over the screen: help, the action list, questions, the go-to list.

use crossterm::event::{Event, KeyCode, KeyEvent};
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher};
use serde_json::Map;
use tui_input::Input;
use tui_input::backend::crossterm::EventHandler;

use crate::domain::act::{ActScope, Terug};
use crate::domain::kind::Kind;
use crate::domain::taak::Taak;
use crate::tui::action::Action;
use crate::tui::keymap;
use crate::tui::model::{ActieLijst, Doel, Hit, Hulp, Keus, Model, Overlay, Paneel, Screen, Toon};
use crate::tui::msg::{Effect, OefenDoen};
use crate::tui::update_list::{acts_of, place_of};
use crate::tui::view_overlay::BEGRIPPEN;
use crate::tui::{oefening_tekst, update, update_blad, update_termijnen};

/// An action while a window is open.
pub fn act(m: &mut Model, action: Action) -> Effect {
    if matches!(action, Action::Breek) {
        if matches!(m.overlay, Some(Overlay::Stop(_))) {
            return Effect::Quit;
        }
        m.overlay = Some(Overlay::Stop(0));
        return Effect::None;
    }
    if action == Action::Terug {
        match &mut m.overlay {
            // First the search, then the window.
            Some(Overlay::Hulp(hulp)) if hulp.zoekt || !hulp.zoek.value().is_empty() => {
                hulp.zoekt = false;
                hulp.zoek.reset();
            }
            _ => m.overlay = None,
        }
        return Effect::None;
    }
    let Some(overlay) = &mut m.overlay else { return Effect::None };
    match overlay {
        Overlay::Hulp(hulp) if hulp.zoekt => match action {
            Action::Open | Action::Neer | Action::Op => hulp.zoekt = false,
            _ => {}
        },
        Overlay::Hulp(hulp) if action == Action::Zoek => hulp.zoekt = true,
        Overlay::Hulp(_) | Overlay::Berichten(_) | Overlay::Lezen { .. }
            if matches!(action, Action::Hulp | Action::Open) =>
        {
            m.overlay = None
        }
        Overlay::Berichten(row) | Overlay::Lezen { rij: row, .. } | Overlay::Hulp(Hulp { rij: row, .. }) => {
            match action {
                Action::Neer => *row += 1,
                Action::Op => *row = row.saturating_sub(1),
                Action::PaginaNeer => *row += 10,
                Action::PaginaOp => *row = row.saturating_sub(10),
                Action::Begin => *row = 0,
                _ => {}
            }
        }
        Overlay::Acties(list) => {
            let last = list.getoond.len().saturating_sub(1);
            match action {
                Action::Op => list.cursor = list.cursor.saturating_sub(1),
                Action::Neer | Action::Volgende => list.cursor = (list.cursor + 1).min(last),
                Action::Vorige => list.cursor = list.cursor.saturating_sub(1),
                Action::PaginaNeer => list.cursor = (list.cursor + 10).min(last),
                Action::PaginaOp => list.cursor = list.cursor.saturating_sub(10),
                Action::Open => return run_choice(m),
                Action::Hulp => m.overlay = Some(Overlay::Hulp(Hulp::default())),
                _ => {}
            }
        }
        Overlay::Stop(knop) => match action {
            Action::Open | Action::Kies => return press(m),
            Action::Hulp => m.overlay = None,
            _ => turn(knop, action),
        },
        Overlay::Bevestig { knop, woord, .. } => match action {
            Action::Open | Action::Kies => return press(m),
            // Left and right move in the word; up, down and Tab choose the button.
            Action::Links | Action::Rechts if woord.is_some() => {}
            _ => turn(knop, action),
        },
        Overlay::Verder { knop, .. } => match action {
            Action::Open | Action::Kies => return press(m),
            _ => turn(knop, action),
        },
        Overlay::Zeker { keuze, .. } => match action {
            Action::Open | Action::Kies => return press(m),
            Action::Rechts | Action::Op | Action::Volgende => *keuze = (*keuze + 1).min(5),
            Action::Links | Action::Neer | Action::Vorige => *keuze = keuze.saturating_sub(1),
            _ => {}
        },
        Overlay::Dilemma { rij, keuzes, keuze, .. } => match action {
            Action::Open | Action::Kies => return press(m),
            Action::Rechts | Action::Volgende => *keuze = (*keuze + 1).min(keuzes.len().saturating_sub(1)),
            Action::Links | Action::Vorige => *keuze = keuze.saturating_sub(1),
            Action::Neer => *rij += 1,
            Action::Op => *rij = rij.saturating_sub(1),
            Action::PaginaNeer => *rij += 10,
            Action::PaginaOp => *rij = rij.saturating_sub(10),
            _ => {}
        },
        Overlay::Fout { .. } => {
            if matches!(action, Action::Open | Action::Kies) {
                m.overlay = None;
            }
        }
        Overlay::GaNaar => {}
    }
    Effect::None
}

fn turn(knop: &mut usize, action: Action) {
    match action {
        Action::Links | Action::Rechts | Action::Volgende | Action::Vorige | Action::Op | Action::Neer => {
            *knop = 1 - (*knop).min(1);
        }
        _ => {}
    }
}

fn press(m: &mut Model) -> Effect {
    match m.overlay.take() {
        // To stop loses nothing, so there Enter stops.
        Some(Overlay::Stop(0)) => Effect::Quit,
        Some(Overlay::Bevestig { casus, command, knop: 1, woord }) => {
            let wanted = m.t.t("vraag-bevestig-woord");
            let typed = woord.as_ref().is_none_or(|w| w.value().trim().to_uppercase() == wanted);
            if typed {
                return Effect::Execute(casus, *command);
            }
            let text = m.t.ta("vraag-bevestig-typ-eerst", &[("woord", &wanted)]);
            m.zeg(Toon::LetOp, text);
            m.overlay = Some(Overlay::Bevestig { casus, command, knop: 1, woord });
            Effect::None
        }
        Some(Overlay::Verder { verder, knop: 1 }) => Effect::Oefening(OefenDoen::Verder(verder)),
        Some(Overlay::Zeker { casus, mut command, keuze }) => {
            command.zekerheid = i64::try_from(keuze).ok().filter(|n| *n > 0);
            if command.kind.act().terug == Terug::Bekendgemaakt {
                m.bevestig(casus, command);
                return Effect::None;
            }
            Effect::Execute(casus, *command)
        }
        Some(Overlay::Dilemma { casus, velden, keuzes, keuze, .. }) => match keuzes.get(keuze) {
            Some(chosen) => {
                Effect::OpenForm(Some(casus), Kind::LegDilemmaVast, oefening_tekst::met_keuze(velden, chosen))
            }
            None => Effect::None,
        },
        _ => Effect::None,
    }
}

/// A click on a button or a row.
pub fn click(m: &mut Model, hit: Hit) -> Effect {
    match (&mut m.overlay, hit) {
        (
            Some(
                Overlay::Stop(knop)
                | Overlay::Bevestig { knop, .. }
                | Overlay::Verder { knop, .. }
                | Overlay::Zeker { keuze: knop, .. }
                | Overlay::Dilemma { keuze: knop, .. },
            ),
            Hit::Knop(nr),
        ) => {
            *knop = nr;
            press(m)
        }
        (
            Some(Overlay::Fout { .. } | Overlay::Hulp(_) | Overlay::Berichten(_) | Overlay::Lezen { .. }),
            Hit::Knop(_),
        ) => {
            m.overlay = None;
            Effect::None
        }
        (Some(Overlay::Acties(list)), Hit::Keus(nr)) => {
            list.cursor = nr;
            run_choice(m)
        }
        _ => Effect::None,
    }
}

fn run_choice(m: &mut Model) -> Effect {
    let Some(Overlay::Acties(list)) = m.overlay.take() else { return Effect::None };
    let Some(keus) = list.getoond.get(list.cursor) else { return Effect::None };
    match keus.doel.clone() {
        Doel::Doe(action) => update::act(m, action),
        Doel::Daad(casus, kind, velden) => Effect::OpenForm(casus, kind, velden),
        Doel::Blad(nr, soort) => Effect::OpenBlad(nr, soort),
        Doel::Casus(nr) => Effect::OpenCasus(nr),
        Doel::Termijnen(doen) => Effect::Termijnen(doen),
        Doel::Opslag(seq) => Effect::Oefening(OefenDoen::Opslag(seq)),
        Doel::Hulp(words) => {
            m.overlay = Some(Overlay::Hulp(Hulp { zoek: Input::new(words), ..Hulp::default() }));
            Effect::None
        }
    }
}

/// The key after g.
pub fn go_to(m: &mut Model, key: KeyEvent) -> Effect {
    m.overlay = None;
    match key.code {
        KeyCode::Char('v' | '1') if m.screen != Screen::Casus => update::to_screen(m, Screen::Vandaag),
        KeyCode::Char('v') => update::to_screen(m, Screen::Vandaag),
        KeyCode::Char('c') => update::to_screen(m, Screen::Caseload),
        KeyCode::Char('o') => update::act(m, Action::Oefening),
        KeyCode::Char('a') => update::to_screen(m, Screen::Termijnen),
        KeyCode::Char('t') => m.casus().map_or(Effect::None, Effect::OpenTimeline),
        KeyCode::Char(digit) if m.screen == Screen::Casus && digit.is_ascii_digit() => {
            if let (Some(werk), Some(n)) = (&mut m.werk, digit.to_digit(10)) {
                werk.rail = if n == 0 { 10 } else { n as usize };
                werk.daad = werk.eerste_daad();
                werk.paneel = Paneel::Midden;
            }
            Effect::None
        }
        _ => Effect::None,
    }
}

/// Opens the action list.
pub fn open_actions(m: &mut Model) -> Effect {
    let alles = everything(m);
    open_choices(m, alles);
    Effect::None
}

/// Lets one choose from these rows.
pub fn open_choices(m: &mut Model, alles: Vec<Keus>) {
    let list = ActieLijst { zoek: Input::default(), getoond: alles.clone(), alles, casussen: Vec::new(), cursor: 0 };
    m.overlay = Some(Overlay::Acties(Box::new(list)));
}

/// A key typed in the action list.
pub fn type_in_actions(m: &mut Model, event: &Event) -> Effect {
    let Some(Overlay::Acties(list)) = &mut m.overlay else { return Effect::None };
    if !list.zoek.handle_event(event).is_some_and(|change| change.value) {
        return Effect::None;
    }
    let words = list.zoek.value().trim().to_owned();
    filter(list);
    if words.chars().count() >= 2 { Effect::FindCasus(words) } else { Effect::None }
}

/// Chooses the rows that match what was typed, best first within the headings.
pub fn filter(list: &mut ActieLijst) {
    list.cursor = 0;
    let words = list.zoek.value().trim();
    if words.is_empty() {
        list.getoond.clone_from(&list.alles);
        return;
    }
    let pattern = Pattern::parse(words, CaseMatching::Ignore, Normalization::Smart);
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut buffer = Vec::new();
    let mut found: Vec<(u32, Keus)> = Vec::new();
    for keus in list.alles.iter().chain(&list.casussen) {
        let hay = nucleo_matcher::Utf32Str::new(&keus.tekst, &mut buffer);
        let score = pattern.score(hay, &mut matcher);
        if let Some(score) = score.or_else(|| matches!(keus.doel, Doel::Casus(_)).then_some(1)) {
            found.push((score, keus.clone()));
        }
    }
    found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    list.getoond = found.into_iter().map(|(_, keus)| keus).take(100).collect();
}

/// The key of the text of an action on the practice screen.
const fn action_key(action: Action) -> &'static str {
    match action {
        Action::DagVerder => "toets-dag-verder",
        Action::TotIets => "toets-tot-iets",
        Action::Opslagpunten => "toets-opslagpunten",
        Action::Hint => "toets-hint",
        Action::Inleveren => "toets-inleveren",
        _ => "toets-terugkijken",
    }
}

fn everything(m: &Model) -> Vec<Keus> {
    let mut rows = Vec::new();
    let t = &m.t;
    let letters = m.config.letter_toetsen;
    let doe = |groep: &'static str, action: Action, text: String| Keus {
        groep,
        tekst: text,
        toets: keymap::key_of(action, t, &m.glyphs, letters),
        doel: Doel::Doe(action),
    };
    let casus = m.casus();
    let daad = |groep: &'static str, kind: Kind| Keus {
        groep,
        tekst: t.act(kind),
        toets: match kind {
            Kind::LegContactVast => keymap::key_of(Action::Contact, t, &m.glyphs, letters),
            Kind::MaakNotitie => keymap::key_of(Action::Notitie, t, &m.glyphs, letters),
            _ => String::new(),
        },
        doel: Doel::Daad(place_of(kind, casus), kind, Map::new()),
    };
    if !m.alleen_kijken {
        rows.push(doe("actielijst-hier", Action::NieuweCasus, t.act(Kind::OpenCasus)));
        if casus.is_some() {
            rows.push(daad("actielijst-hier", Kind::LegContactVast));
            rows.push(daad("actielijst-hier", Kind::MaakNotitie));
        }
        rows.push(doe("actielijst-hier", Action::Ongedaan, t.t("toets-ongedaan")));
        rows.push(doe("actielijst-hier", Action::Opnieuw, t.t("toets-opnieuw")));
    }
    match m.screen {
        Screen::Caseload => {
            rows.push(doe("actielijst-hier", Action::Zoek, t.t("toets-zoeken")));
            rows.push(doe("actielijst-hier", Action::Sorteer, t.t("toets-sorteren")));
            rows.push(doe("actielijst-hier", Action::Fase, t.t("toets-fase")));
        }
        Screen::Tijdlijn => rows.push(doe("actielijst-hier", Action::Zoek, t.t("toets-zoeken"))),
        Screen::Oefening => {
            for action in [Action::DagVerder, Action::TotIets, Action::Opslagpunten, Action::Hint, Action::Terugkijken]
            {
                rows.push(doe("actielijst-hier", action, t.t(action_key(action))));
            }
            rows.push(doe("actielijst-hier", Action::Inleveren, t.t("toets-inleveren")));
            rows.push(doe("actielijst-ga-naar", Action::AndereOefening, t.t("toets-andere-oefening")));
        }
        Screen::Termijnen => {
            rows.extend(update_termijnen::choices(m));
            for (action, key) in update_termijnen::DOEN {
                rows.push(doe("actielijst-hier", action, t.t(key)));
            }
        }
        Screen::Welkom | Screen::Vandaag | Screen::Casus | Screen::Blad | Screen::Inspectie => {}
    }
    rows.push(doe("actielijst-ga-naar", Action::Vandaag, t.t("tab-vandaag")));
    rows.push(doe("actielijst-ga-naar", Action::Caseload, t.t("tab-caseload")));
    rows.push(doe("actielijst-ga-naar", Action::Termijnen, t.t("s6-titel")));
    rows.push(doe("actielijst-ga-naar", Action::Oefening, t.t("tab-oefening")));
    if m.inspectie.is_some() {
        rows.push(doe("actielijst-ga-naar", Action::Inspectie, t.t("tab-inspectie")));
    }
    if casus.is_some() {
        rows.push(doe("actielijst-ga-naar", Action::Tijdlijn, t.t("tab-tijdlijn")));
        rows.extend(update_blad::choices(m));
        rows.sort_by_key(|row| row.groep != "actielijst-regel");
    }
    if !m.alleen_kijken {
        let taken = std::iter::once(None).chain(Taak::ALL.into_iter().map(Some));
        for kind in taken.flat_map(acts_of) {
            let file = kind.act().scope == ActScope::Bestand;
            if casus.is_some() && !file {
                rows.push(daad("actielijst-casus", kind));
            } else if file || kind.act().scope == ActScope::Beide {
                rows.push(daad("actielijst-bestand", kind));
            }
        }
        rows.sort_by_key(|row| row.groep == "actielijst-bestand");
    }
    rows.extend(BEGRIPPEN.into_iter().map(|(soort, _)| Keus {
        groep: "actielijst-begrippen",
        tekst: m.t.soort(soort),
        toets: String::new(),
        doel: Doel::Hulp(m.t.soort(soort)),
    }));
    let not_now = |action: Action, what: &str, why: &str| Keus {
        groep: "actielijst-hier",
        tekst: t.ta("actielijst-niet-beschikbaar", &[("wat", what), ("waarom", &t.t(why))]),
        toets: String::new(),
        doel: Doel::Doe(action),
    };
    if casus.is_none() {
        rows.push(not_now(Action::Bladen, &t.t("toets-bladen"), "waarom-casus-nodig"));
        rows.push(not_now(Action::Contact, &t.act(Kind::LegContactVast), "waarom-casus-nodig"));
    }
    if m.alleen_kijken {
        rows.push(not_now(Action::Notitie, &t.act(Kind::MaakNotitie), "kop-alleen-kijken"));
    }
    let set = "actielijst-instellingen";
    rows.push(doe(set, Action::Instellingen, t.t("instelling-titel")));
    rows.push(doe(set, Action::Berichten, t.t("actielijst-berichten")));
    rows.push(doe(set, Action::Kopieer, t.t("toets-kopieren")));
    if m.oefening {
        rows.push(doe(set, Action::Klok, t.act(Kind::VerzetKlok)));
    }
    rows.push(doe(set, Action::LetterToetsen, t.t("actielijst-letter-toetsen")));
    rows.push(doe(set, Action::Muis, t.t("actielijst-muis")));
    rows.push(doe(set, Action::Taal, t.t("actielijst-taal")));
    rows.push(doe(set, Action::Tekens, t.t("actielijst-tekens")));
    rows.push(doe(set, Action::Kleuren, t.t("actielijst-kleuren")));
    rows.push(doe(set, Action::Hulp, t.t("actielijst-help")));
    rows.push(doe(set, Action::Stop, t.t("actielijst-stoppen")));
    rows
}
