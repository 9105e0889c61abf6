//! What can lie over a screen: help, the action list, questions, something to read.

use serde_json::{Map, Value};
use tui_input::Input;

use crate::domain::command::Command;
use crate::domain::kind::Kind;
use crate::tui::action::Action;
use crate::tui::blad::BladSoort;
use crate::tui::msg::{TermijnDoen, Verder};
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
    /// Back to how a practice stood after this line.
    Opslag(i64),
    /// Something on the terms screen.
    Termijnen(TermijnDoen),
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
        /// In an assessment the worst needs a typed word: what was typed.
        woord: Option<Input>,
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
    /// The clock may let something go by: go on? The button with the focus.
    Verder {
        /// How far.
        verder: Verder,
        /// The button with the focus; 0 is the safe one.
        knop: usize,
    },
    /// How sure is one of a big step?
    Zeker {
        /// Where.
        casus: Option<u32>,
        /// What.
        command: Box<Command>,
        /// 0 is no answer, else 1 to 5.
        keuze: usize,
    },
    /// A dilemma with its worlds and choices.
    Dilemma {
        /// The title of the window.
        titel: String,
        /// The paragraphs.
        tekst: Vec<(Role, String)>,
        /// First row shown.
        rij: usize,
        /// The casus.
        casus: u32,
        /// The fields of the weighing.
        velden: Map<String, Value>,
        /// Short name, words and price of each choice.
        keuzes: Vec<(String, String, String)>,
        /// The choice with the focus.
        keuze: usize,
    },
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
