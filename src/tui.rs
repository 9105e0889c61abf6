//! The terminal UI: a full screen, or lines to read (`run_plain`). It asks [`App`] for everything and keeps nothing
//! that cannot be read again.
//!
//! Messages go in, an [`msg::Effect`] comes out, the view changes nothing. [`Scherm`] holds these together; the loop
//! and the tests drive the same one.

pub mod action;
pub mod blad;
mod effect_inspectie;
mod effect_oefening;
mod gesprek;
mod herinner;
pub mod keymap;
pub mod loop_;
pub mod model;
mod model_form;
mod model_load;
mod model_termijnen;
pub mod msg;
mod oefening_tekst;
pub mod plain;
pub mod screen;
pub mod tekst;
mod terugblik_tekst;
pub mod theme;
mod update;
mod update_blad;
mod update_effect;
mod update_inspectie;
mod update_list;
mod update_norm;
mod update_oefening;
mod update_overlay;
mod update_reken;
mod update_termijnen;
mod update_welkom;
mod view;
mod view_overlay;
mod voorbeeld;
pub mod widget;

use std::path::PathBuf;

use crossterm::event::Event;
use ratatui::Terminal;
use ratatui::backend::Backend;
use ratatui::layout::Position;
use tui_input::Input;

use crate::app::demo::demo;
use crate::app::{App, AppError, Sortering};
use crate::config::Config;
use crate::error::StoreError;
use crate::opmaak::naam_lijst;
use crate::teksten::Teksten;
use model::{Dag, Lijst, Model, Screen, Tijdlijn, Welkom};
use msg::{Effect, Msg};
use theme::{Diepte, Glyphs, Kleuren, Theme};
pub use update_effect::Rest;

pub use keymap::{KeyRow, key_table};
pub use loop_::run;
pub use plain::run_plain;

/// With what the screen starts.
#[derive(Debug, Clone)]
pub struct Start {
    /// The settings.
    pub config: Config,
    /// Where changed settings are kept; without it they are not.
    pub config_pad: Option<PathBuf>,
    /// ASCII only.
    pub ascii: bool,
    /// The colours, and how many the terminal can show.
    pub kleuren: (Kleuren, Diepte),
    /// A file that is not there yet: begin with the welcome screen, and make it after that.
    pub nieuw: Option<PathBuf>,
    /// The file one looks at, when the open file is a copy of it.
    pub bezien: Option<PathBuf>,
}

/// Why the screen cannot go on.
#[derive(Debug, thiserror::Error)]
pub enum TuiError {
    /// The terminal refuses.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The file cannot be read.
    #[error("{}", .0.code())]
    Store(StoreError),
}

impl From<StoreError> for TuiError {
    fn from(error: StoreError) -> Self {
        TuiError::Store(error)
    }
}

/// The screen without a terminal: events in, frames out.
pub struct Scherm {
    app: App,
    model: Model,
    config_pad: Option<PathBuf>,
    nieuw: Option<PathBuf>,
    rest: Rest,
}

impl std::fmt::Debug for Scherm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Scherm").field("screen", &self.model.screen).finish_non_exhaustive()
    }
}

impl Scherm {
    /// A screen on a file.
    pub fn new(app: App, start: Start) -> Scherm {
        let (config_pad, nieuw, bezien) = (start.config_pad.clone(), start.nieuw.clone(), start.bezien.clone());
        let mut model = new_model(&app, start);
        let mut app = app;
        let first = if model.screen == Screen::Welkom { Effect::None } else { Effect::LoadToday };
        effect_oefening::herken(&mut model, &app);
        let first = if model.spel.loopt() && first != Effect::None {
            model.screen = Screen::Oefening;
            model.spel.fase = model::Fase::Spel;
            Effect::Oefening(msg::OefenDoen::Toon)
        } else {
            first
        };
        let first = match bezien {
            Some(pad) => {
                model.screen = Screen::Inspectie;
                if let Err(error) = effect_inspectie::begin(&mut model, &app, &pad) {
                    update_effect::show_app_error(&mut model, error);
                }
                Effect::Inspectie
            }
            None => first,
        };
        let rest = update_effect::run(&mut model, &mut app, None, first);
        herinner::look(&mut model, &mut app);
        Scherm { app, model, config_pad, nieuw, rest }
    }

    /// Takes an event; gives whether there is something new to draw.
    pub fn handle(&mut self, event: Event) -> bool {
        let msg = match event {
            Event::Key(key) => Msg::Key(key),
            Event::Paste(text) => Msg::Paste(text),
            Event::Mouse(mouse) => Msg::Mouse(mouse),
            Event::Resize(..) => Msg::Resize,
            Event::FocusGained | Event::FocusLost => return false,
        };
        self.take(msg);
        true
    }

    /// A second went by; gives whether there is something new to draw.
    pub fn tick(&mut self) -> bool {
        let effect = update::update(&mut self.model, Msg::Tick);
        let mut dirty = effect != Effect::None;
        self.run(effect);
        if self.app.changed() {
            let text = self.model.t.t("melding-veranderd-elders");
            if update_effect::reload(&mut self.model, &mut self.app).is_ok() {
                self.model.zeg(model::Toon::Info, text);
            }
            dirty = true;
        }
        herinner::look(&mut self.model, &mut self.app) || dirty
    }

    fn take(&mut self, msg: Msg) {
        let effect = update::update(&mut self.model, msg);
        self.run(effect);
    }

    fn run(&mut self, effect: Effect) {
        if effect == Effect::Welcomed
            && let Err(error) = self.make_file()
        {
            update_effect::show_app_error(&mut self.model, error);
            return;
        }
        let practise = effect == Effect::Welcomed
            && !self.model.welkom.instellen
            && self.model.welkom.begin == model::Beginnen::Oefening;
        let idle = effect == Effect::None;
        self.rest = update_effect::run(&mut self.model, &mut self.app, self.config_pad.as_deref(), effect);
        if practise {
            let first = crate::oefening::bron::EERSTE.to_owned();
            let begin = msg::OefenDoen::Begin(first, crate::oefening::sessie::Modus::Oefenen);
            self.rest = update_effect::run(&mut self.model, &mut self.app, None, Effect::Oefening(begin));
        }
        if !idle {
            // The clock of a practice file moves by what one does.
            herinner::look(&mut self.model, &mut self.app);
        }
    }

    /// Makes the file that the welcome screen was for.
    fn make_file(&mut self) -> Result<(), AppError> {
        let Some(pad) = &self.nieuw else { return Ok(()) };
        let opties = self.app.opties();
        self.app = if self.model.welkom.begin == model::Beginnen::Voorbeelden {
            demo(pad, opties)?
        } else {
            App::create(pad, opties)?
        };
        self.nieuw = None;
        Ok(())
    }

    /// What the loop still has to do after the last event.
    pub fn rest(&mut self) -> Rest {
        std::mem::replace(&mut self.rest, Rest::None)
    }

    /// Keeps what is in an open form; used when the program must stop.
    pub fn save(&mut self) {
        update_effect::run(&mut self.model, &mut self.app, None, Effect::SaveDraft);
    }

    /// Draws a frame; gives where the cursor belongs.
    ///
    /// # Errors
    /// The terminal cannot be written.
    pub fn draw<B: Backend>(&mut self, terminal: &mut Terminal<B>) -> Result<Option<Position>, B::Error> {
        let mut at = None;
        let model = &mut self.model;
        terminal.draw(|frame| at = view::view(model, frame))?;
        Ok(at)
    }

    /// What the window is called.
    pub fn title(&self) -> String {
        let m = &self.model;
        let wat = match (m.screen, &m.werk) {
            (Screen::Casus | Screen::Tijdlijn, Some(werk)) => {
                let klant = werk.rij.as_ref().map(|r| naam_lijst(&r.klant)).unwrap_or_default();
                format!("{} {klant}", crate::domain::id::Id::casus(werk.nr))
            }
            _ => view::place(m),
        };
        tekst::kort(&m.t.ta("venstertitel", &[("wat", &wat)]), 80, "")
    }

    /// Whether the mouse is on.
    pub fn mouse(&self) -> bool {
        self.model.config.muis
    }

    /// The file on the screen.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// The sheet that is open.
    pub fn sheet(&self) -> Option<blad::BladSoort> {
        self.model.blad.as_ref().filter(|_| self.model.screen == Screen::Blad).map(|open| open.soort)
    }

    /// A text of the interface.
    pub fn text(&self, key: &str) -> String {
        self.model.t.t(key)
    }
}

fn new_model(app: &App, start: Start) -> Model {
    let Start { config, ascii, kleuren, nieuw, .. } = start;
    let naam = if config.naam == Config::default().naam { String::new() } else { config.naam.clone() };
    let conhost = cfg!(windows) && std::env::var_os("WT_SESSION").is_none();
    let glyphs = match (ascii, conhost) {
        (true, _) => Glyphs::ascii(),
        (false, true) => Glyphs::conhost(),
        (false, false) => Glyphs::vol(),
    };
    Model {
        t: Teksten::new(config.taal),
        theme: Theme::nieuw(kleuren.0, kleuren.1),
        gevonden: kleuren,
        glyphs,
        vandaag: app.vandaag(),
        oefening: app.is_oefening(),
        alleen_kijken: app.read_only(),
        screen: if nieuw.is_some() { Screen::Welkom } else { Screen::Vandaag },
        pad: Vec::new(),
        welkom: Welkom { naam: Input::new(naam), ..Welkom::default() },
        dag: Dag::default(),
        lijst: Lijst {
            rijen: Vec::new(),
            eerste: None,
            begin: true,
            eind: true,
            cursor: 0,
            filter: Input::default(),
            zoekt: false,
            sorteer: Sortering::Termijn,
            fase: None,
            concepten: std::collections::BTreeSet::new(),
            totaal: 0,
        },
        werk: None,
        tijdlijn: Tijdlijn::default(),
        blad: None,
        form: None,
        overlay: None,
        bericht: None,
        berichten: Vec::new(),
        laatste: None,
        spel: model::Spel::default(),
        termijnen: model::Termijnen::default(),
        inspectie: None,
        hits: Vec::new(),
        hoogte: 10,
        maat: (0, 0),
        config,
    }
}
