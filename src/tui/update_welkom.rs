//! The welcome screen, and the settings that it shares with the action list.

use tui_input::Input;

use crate::config::{DAG_MAX, Functie, KleurKeuze, Tekens, Vak};
use crate::opmaak::Taal;
use crate::teksten::Teksten;
use crate::tui::action::Action;
use crate::tui::model::{Beginnen, Model, Screen, Toon, Welkom};
use crate::tui::msg::Effect;
use crate::tui::theme::{Glyphs, Kleuren, Theme};

/// The number of the buttons below the questions.
pub const START: usize = 10;
/// The question who one is.
pub const FUNCTIE: usize = 1;
/// The question about the function within the craft: one shown at a time.
pub const VAK: usize = 2;
/// The question about the language.
pub const TAAL: usize = 3;
/// The question about the characters.
pub const TEKENS: usize = 4;
/// The question about the colours.
pub const KLEUR: usize = 5;
/// The question about single letters as shortcuts; only in the settings.
pub const LETTERS: usize = 6;
/// The question about the mouse; only in the settings.
pub const MUIS: usize = 7;
/// The question how many things fit on a day; only in the settings.
pub const DAG: usize = 8;
/// The question about reminders; only in the settings.
pub const HERINNEREN: usize = 9;
const FUNCTIES: [Functie; 3] = [Functie::Klantmanager, Functie::Student, Functie::Docent];
const KLEUREN: [KleurKeuze; 5] =
    [KleurKeuze::Automatisch, KleurKeuze::Licht, KleurKeuze::Donker, KleurKeuze::Terminal, KleurKeuze::Geen];

/// How many options a question has, and which is chosen.
pub fn options(m: &Model, vraag: usize) -> (usize, usize) {
    let place = |at: Option<usize>| at.unwrap_or(0);
    match vraag {
        FUNCTIE => (3, place(FUNCTIES.iter().position(|f| *f == m.config.functie))),
        VAK => (Vak::ALL.len(), place(Vak::ALL.iter().position(|v| *v == m.config.vak))),
        TAAL => (2, usize::from(m.config.taal == Taal::En)),
        TEKENS => (2, usize::from(m.config.tekens == Tekens::Ascii)),
        LETTERS => (2, usize::from(!m.config.letter_toetsen)),
        MUIS => (2, usize::from(!m.config.muis)),
        DAG => (usize::from(DAG_MAX), usize::from(m.config.dag_max).saturating_sub(1)),
        HERINNEREN => (2, usize::from(!m.config.herinneren)),
        START if m.welkom.instellen => (1, 0),
        START => (3, place(Beginnen::ALL.iter().position(|b| *b == m.welkom.begin))),
        KLEUR => (5, place(KLEUREN.iter().position(|k| *k == m.config.kleuren))),
        _ => (0, 0),
    }
}

fn choose(m: &mut Model, vraag: usize, nr: usize) {
    match vraag {
        FUNCTIE => m.config.functie = FUNCTIES[nr.min(2)],
        VAK => m.config.vak = Vak::ALL[nr % Vak::ALL.len()],
        TAAL => set_language(m, if nr == 1 { Taal::En } else { Taal::Nl }),
        TEKENS => {
            m.config.tekens = if nr == 1 { Tekens::Ascii } else { Tekens::Vol };
            m.glyphs = if nr == 1 { Glyphs::ascii() } else { Glyphs::vol() };
        }
        KLEUR => set_colours(m, KLEUREN[nr.min(4)]),
        LETTERS => m.config.letter_toetsen = nr == 0,
        MUIS => m.config.muis = nr == 0,
        DAG => m.config.dag_max = u8::try_from(nr + 1).unwrap_or(DAG_MAX).clamp(1, DAG_MAX),
        START => m.welkom.begin = Beginnen::ALL[nr.min(2)],
        HERINNEREN => m.config.herinneren = nr == 0,
        _ => {}
    }
}

fn set_language(m: &mut Model, taal: Taal) {
    m.config.taal = taal;
    m.t = Teksten::new(taal);
}

fn set_colours(m: &mut Model, keuze: KleurKeuze) {
    m.config.kleuren = keuze;
    let kleuren = match keuze {
        KleurKeuze::Automatisch => m.gevonden.0,
        KleurKeuze::Licht => Kleuren::Licht,
        KleurKeuze::Donker => Kleuren::Donker,
        KleurKeuze::Terminal => Kleuren::Terminal,
        KleurKeuze::Geen => Kleuren::Geen,
    };
    m.theme = Theme::nieuw(kleuren, m.gevonden.1);
}

/// The other language.
pub fn next_language(m: &mut Model) -> Effect {
    let taal = if m.config.taal == Taal::Nl { Taal::En } else { Taal::Nl };
    set_language(m, taal);
    let text = m.t.t("melding-taal");
    m.zeg(Toon::Info, text);
    Effect::SaveConfig
}

/// The next set of colours.
pub fn next_colours(m: &mut Model) -> Effect {
    let (count, at) = options(m, KLEUR);
    set_colours(m, KLEUREN[(at + 1) % count]);
    let stand = m.t.t(colour_key((at + 1) % count));
    let wat = m.t.t("instelling-kleuren");
    let text = m.t.ta("instelling-nu", &[("wat", &wat), ("stand", &stand)]);
    m.zeg(Toon::Info, text);
    Effect::SaveConfig
}

/// The other set of characters.
pub fn next_characters(m: &mut Model) -> Effect {
    choose(m, TEKENS, 1 - options(m, TEKENS).1);
    if let Some(open) = &mut m.blad {
        open.breedte = 0;
    }
    let stand = m.t.t(if m.config.tekens == Tekens::Ascii { "welkom-tekens-nee" } else { "actielijst-tekens-vol" });
    let wat = m.t.t("actielijst-tekens");
    let text = m.t.ta("instelling-nu", &[("wat", &wat), ("stand", &stand)]);
    m.zeg(Toon::Info, text);
    Effect::SaveConfig
}

/// The key of the name of a set of colours.
pub const fn colour_key(nr: usize) -> &'static str {
    match nr {
        0 => "welkom-kleuren-automatisch",
        1 => "welkom-kleuren-licht",
        2 => "welkom-kleuren-donker",
        3 => "welkom-kleuren-terminal",
        _ => "welkom-kleuren-geen",
    }
}

/// A click on option or button `nr`: ten times the question plus the option.
pub fn click(m: &mut Model, nr: usize) -> Effect {
    m.welkom.vraag = nr / 10;
    if m.welkom.vraag == DAG {
        // Its options are too many to click: there is one to go down and one to go up.
        return act(m, if nr.is_multiple_of(10) { Action::Links } else { Action::Rechts });
    }
    choose(m, nr / 10, nr % 10);
    if m.welkom.vraag == START {
        return done(m);
    }
    Effect::None
}

fn done(m: &mut Model) -> Effect {
    let naam = m.welkom.naam.value().trim().to_owned();
    // Whoever leaves the name empty keeps the one of the settings.
    if !naam.is_empty() {
        m.config.naam = naam;
    }
    Effect::Welcomed
}

/// The questions asked: the settings ask three more than the welcome screen.
pub const fn questions(instellen: bool) -> usize {
    if instellen { START } else { LETTERS }
}

fn below(m: &Model, vraag: usize) -> usize {
    if vraag + 1 < questions(m.welkom.instellen) { vraag + 1 } else { START }
}

fn above(m: &Model, vraag: usize) -> usize {
    if vraag == START { questions(m.welkom.instellen) - 1 } else { vraag.saturating_sub(1) }
}

/// Opens the settings: the same questions, answered before.
pub fn open(m: &mut Model) -> Effect {
    m.welkom = Welkom { naam: Input::new(m.config.naam.clone()), instellen: true, ..Welkom::default() };
    m.pad.push(m.screen);
    m.screen = Screen::Welkom;
    if m.form.is_some() { Effect::CloseForm } else { Effect::None }
}

/// An action on the welcome screen. Enter goes from the name to the function to the button.
pub fn act(m: &mut Model, action: Action) -> Effect {
    let vraag = m.welkom.vraag;
    let (count, at) = options(m, vraag);
    match action {
        Action::Open if vraag == START => return done(m),
        Action::Open => m.welkom.vraag = if vraag == 0 { FUNCTIE } else { START },
        Action::Kies if vraag == START => return done(m),
        Action::Volgende if vraag == START => m.welkom.vraag = 0,
        Action::Volgende => m.welkom.vraag = below(m, vraag),
        Action::Vorige if vraag == 0 => m.welkom.vraag = START,
        Action::Vorige => m.welkom.vraag = above(m, vraag),
        Action::Rechts | Action::Kies if count > 0 => choose(m, vraag, (at + 1) % count),
        Action::Links if count > 0 => choose(m, vraag, (at + count - 1) % count),
        Action::Neer if vraag == FUNCTIE && at + 1 < count => choose(m, vraag, at + 1),
        Action::Op if vraag == FUNCTIE && at > 0 => choose(m, vraag, at - 1),
        Action::Neer => m.welkom.vraag = below(m, vraag),
        Action::Op => m.welkom.vraag = above(m, vraag),
        Action::Terug => return done(m),
        _ => {}
    }
    Effect::None
}
