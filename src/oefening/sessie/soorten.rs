//! How a practice is played, what it does not allow, and what moving the clock brought.

use chrono::NaiveDate;

use crate::app::{Antwoord, AppError};
use crate::oefening::lesopdracht::LesFout;
use crate::oefening::lint::Vondst;
use crate::opmaak::Taal;

/// How a practice is played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Modus {
    /// One may go back to a save point, in a new file.
    Oefenen,
    /// Without a way back.
    Toets,
}

impl Modus {
    /// The word in files.
    pub const fn woord(self) -> &'static str {
        match self {
            Modus::Oefenen => "oefenen",
            Modus::Toets => "toets",
        }
    }
}

/// What one chooses at the start.
#[derive(Debug, Clone, Copy)]
pub struct Keuze {
    /// With or without a way back.
    pub modus: Modus,
    /// Decides what is left to chance.
    pub seed: i64,
    /// Language of the messages.
    pub taal: Taal,
}

/// Why something is impossible in a practice.
#[derive(Debug)]
pub enum OefenFout {
    /// The act is refused, or the file cannot be used.
    App(AppError),
    /// A scenario cannot be played: its name and what is wrong.
    Scenario(String, Vondst),
    /// A pack names a scenario that is not there.
    Ontbreekt(String),
    /// The scenario in the file is not the one with which it began.
    Gewijzigd(String),
    /// The hand-out cannot be used.
    Les(LesFout),
    /// The file holds something already.
    NietLeeg,
    /// The last day is over.
    Afgelopen(NaiveDate),
    /// No hours are left today.
    DagVol {
        /// Minutes that the act takes.
        nodig: u32,
        /// Minutes that are left.
        over: u32,
    },
    /// In a practice without a way back there are no save points.
    GeenWegTerug,
}

impl<E: Into<AppError>> From<E> for OefenFout {
    fn from(fout: E) -> Self {
        OefenFout::App(fout.into())
    }
}

/// What moving the clock brought.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Verzet {
    /// The day it is now.
    pub dag: NaiveDate,
    /// Lines of the messages that came.
    pub berichten: Vec<i64>,
    /// The line that moved the clock last.
    pub klok: Option<Antwoord>,
}
