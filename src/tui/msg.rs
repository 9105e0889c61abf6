//! What reaches the screen from outside, and what it asks of outside. Between the two stands `update`.

use std::path::PathBuf;

use chrono::NaiveDate;
use crossterm::event::{KeyEvent, MouseEvent};
use serde_json::{Map, Value};

use crate::app::Wat;
use crate::domain::command::Command;
use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::oefening::sessie::Modus;
use crate::tui::blad::BladSoort;

/// Something happened.
#[derive(Debug, Clone)]
pub enum Msg {
    /// A key went down.
    Key(KeyEvent),
    /// Text was pasted.
    Paste(String),
    /// The mouse did something.
    Mouse(MouseEvent),
    /// The window has another size.
    Resize,
    /// A second went by.
    Tick,
}

/// Which rows of the caseload to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deel {
    /// From the first row.
    Begin,
    /// Up to the last row.
    Eind,
    /// The rows after what is in memory.
    Verder,
    /// The rows before what is in memory.
    Eerder,
}

/// How far the clock goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verder {
    /// To a day.
    Tot(NaiveDate),
    /// Until something happens.
    TotIets,
}

/// What one says in a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Zin {
    /// A question of the scenario.
    Keuze(String),
    /// A sentence of one's own.
    Tekst(String),
}

/// What the practice screen asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OefenDoen {
    /// Read what it shows.
    Toon,
    /// Read what one can choose.
    Lijst,
    /// Begin a scenario or pack in a new file.
    Begin(String, Modus),
    /// Go on in another file.
    OpenBestand(PathBuf),
    /// Move the clock.
    Verder(Verder),
    /// A message was read.
    Gelezen(i64),
    /// Work out what can be done with the message under the cursor.
    Knoppen,
    /// Show the days one can go back to.
    Opslagpunten,
    /// Go back to how it stood after this line, in a new file.
    Opslag(i64),
    /// Begin or go on with a conversation.
    Gesprek(u32, Id),
    /// Speak with somebody now.
    Spreek(u32, String),
    /// Say something.
    Zeg(Zin),
    /// Show a dilemma.
    Weeg(u32, String),
    /// Look back.
    Terugblik,
    /// Help with the taak at hand.
    Hint,
    /// Make the copy that goes to the instructor.
    Inleveren,
}

/// What the terms screen asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TermijnDoen {
    /// Read what it shows; the chosen row stays chosen.
    Toon,
    /// Go to a day, in the month and in the list.
    Dag(NaiveDate),
    /// Read a part of the list.
    Lijst(Deel),
    /// Read the casus of the chosen row.
    Rij,
    /// Let one choose which kinds to see.
    Soorten,
    /// See only these.
    Wat(Wat),
    /// Open the calculator, filled with the chosen term.
    Reken,
    /// Let one choose a rule in it.
    Regels,
    /// Take over a rule; without an id, a term of one's own.
    Regel(Option<String>),
}

/// What the screen asks: one thing at a time, carried out by [`crate::tui::Scherm`].
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Nothing.
    None,
    /// Leave the program.
    Quit,
    /// Paint everything again.
    Redraw,
    /// Give the terminal back to the shell for a while.
    Suspend,
    /// Record an act.
    Execute(Option<u32>, Command),
    /// Take back the last act.
    Undo(Option<u32>),
    /// Do again what was taken back last.
    Redo(Option<u32>),
    /// Show a casus.
    OpenCasus(u32),
    /// Show the form of an act, with these fields filled in.
    OpenForm(Option<u32>, Kind, Map<String, Value>),
    /// Leave the form; what is in it stays as a draft.
    CloseForm,
    /// Work out what the form would bring about.
    Preview,
    /// Keep what is in the form.
    SaveDraft,
    /// Throw the draft away and begin with an empty form.
    DropDraft,
    /// Read what Vandaag shows.
    LoadToday,
    /// Read a part of the caseload.
    LoadCaseload(Deel),
    /// Show a sheet of a casus.
    OpenBlad(u32, BladSoort),
    /// Read the timeline of a casus.
    OpenTimeline(u32),
    /// Choose what to do about a norm of the gemeente: of a casus or of the file, by its thing in the agenda.
    OfferNorm(Option<u32>, String),
    /// Look up casussen for the action list.
    FindCasus(String),
    /// Put text on the clipboard of the terminal.
    Copy(String),
    /// Keep the settings.
    SaveConfig,
    /// The welcome screen is done.
    Welcomed,
    /// Something about the practice.
    Oefening(OefenDoen),
    /// Something on the terms screen.
    Termijnen(TermijnDoen),
    /// Read how things stood at the step of the replay.
    Inspectie,
}
