//! What can lie over a screen: help, the action list, questions, something to read.

use serde_json::{Map, Value};
use tui_input::Input;

use crate::domain::command::Command;
use crate::domain::kind::Kind;
use crate::tui::action::Action;
use crate::tui::blad::BladSoort;
use crate::tui::theme::Role;

/// What a row of the action list does.
#[derive(Debug, Clone, PartialEq)]
pub enum Doel {
    /// An action.
    Doe(Action),
    /// An act: opens its form, with fields filled in.
    Daad(Option<u32>, Kind, Map<String, Value>),
    /// A casus.
    Casus(u32),
    /// A sheet of a casus.
    Blad(u32, BladSoort),
    /// The help, at these words.
    Hulp(String),
}

/// A row of the action list.
#[derive(Debug, Clone)]
pub struct Keus {
    /// Key of the heading it stands under.
    pub groep: &'static str,
    /// The sentence.
    pub tekst: String,
    /// The key that does the same.
    pub toets: String,
    /// What it does.
    pub doel: Doel,
}

/// The help window.
#[derive(Debug, Default)]
pub struct Hulp {
    /// First row shown.
    pub rij: usize,
    /// What is searched for.
    pub zoek: Input,
    /// Whether one is typing that.
    pub zoekt: bool,
}

/// What lies over the screen.
#[derive(Debug)]
pub enum Overlay {
    /// Help.
    Hulp(Hulp),
    /// The messages of this session, newest first, from this row on.
    Berichten(usize),
    /// Something to read, such as what a form would record.
    Lezen {
        /// The title of the window.
        titel: String,
        /// The paragraphs.
        tekst: Vec<(Role, String)>,
        /// First row shown.
        rij: usize,
    },
    /// The action list.
    Acties(Box<ActieLijst>),
    /// Stop? The button with the focus.
    Stop(usize),
    /// An act that cannot be undone waits for a yes.
    Bevestig {
        /// Where.
        casus: Option<u32>,
        /// What.
        command: Box<Command>,
        /// The button with the focus; 0 is the safe one.
        knop: usize,
    },
    /// Something did not work.
    Fout {
        /// What and why.
        tekst: String,
        /// The code of the error.
        code: String,
    },
    /// After g: where to?
    GaNaar,
}

/// The action list.
#[derive(Debug)]
pub struct ActieLijst {
    /// What was typed.
    pub zoek: Input,
    /// Everything there is.
    pub alles: Vec<Keus>,
    /// Casussen that match.
    pub casussen: Vec<Keus>,
    /// What matches, as it is shown.
    pub getoond: Vec<Keus>,
    /// The row under the cursor.
    pub cursor: usize,
}
