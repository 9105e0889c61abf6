//! What the screen remembers of a practice: the list to choose from, the postvak, a conversation, the look back.

use std::path::PathBuf;

use serde_json::{Map, Value};
use tui_input::Input;

use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::oefening::open::Post;
use crate::oefening::sessie::Oefening;
use crate::tui::theme::Role;

/// What the practice screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fase {
    /// Which practice?
    #[default]
    Lijst,
    /// What it is about, before it begins.
    Opening,
    /// The clock and the postvak.
    Spel,
    /// Talking with somebody.
    Gesprek,
    /// Looking back.
    Terugblik,
}

/// The part of the practice screen that has the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SpelPaneel {
    /// The postvak.
    #[default]
    Post,
    /// The message, with its buttons.
    Bericht,
    /// What is open before the clock goes on.
    Open,
}

/// Where a row of the list leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LijstDoel {
    /// A file to open.
    Bestand(PathBuf),
    /// A scenario or pack to begin.
    Scenario(String),
}

/// A row of the list.
#[derive(Debug, Clone)]
pub struct LijstRij {
    /// Key of the heading.
    pub groep: &'static str,
    /// Title.
    pub titel: String,
    /// In a few sentences.
    pub kort: String,
    /// Minutes, days or taken.
    pub rechts: String,
    /// What one reads before it begins.
    pub opening: String,
    /// Where it leads.
    pub doel: LijstDoel,
}

/// What a button or an open point does.
#[derive(Debug, Clone, PartialEq)]
pub enum SpelDoel {
    /// Show a casus.
    Casus(u32),
    /// Open a form.
    Form(Option<u32>, Kind, Map<String, Value>),
    /// Begin or go on with a conversation.
    Gesprek(u32, Id),
    /// Speak with somebody now: casus, and short name in the scenario.
    Spreek(u32, String),
    /// Read a message.
    Bericht(i64),
    /// Something to read, then a form.
    Weeg(u32, String),
    /// Back to the postvak.
    Later,
}

/// A button under a message.
#[derive(Debug, Clone)]
pub struct SpelKnop {
    /// Its text.
    pub tekst: String,
    /// What it does.
    pub doel: SpelDoel,
}

/// Something that is open before the clock goes on.
#[derive(Debug, Clone)]
pub struct OpenRij {
    /// How serious.
    pub role: Role,
    /// The symbol.
    pub teken: &'static str,
    /// What is open.
    pub tekst: String,
    /// Of which casus or which paper.
    pub onder: String,
    /// Where Enter leads.
    pub doel: Option<SpelDoel>,
    /// Whether moving on lets it go by.
    pub zwaar: bool,
}

/// A question that can be put.
#[derive(Debug, Clone)]
pub struct VraagRij {
    /// Its short name.
    pub id: String,
    /// Topic.
    pub onderwerp: String,
    /// What one says.
    pub tekst: String,
    /// Whether it was put before.
    pub gesteld: bool,
}

/// A conversation.
#[derive(Debug, Default)]
pub struct Gesprek {
    /// The casus.
    pub casus: u32,
    /// The planned conversation.
    pub id: Option<Id>,
    /// Its kind, for the report.
    pub soort: String,
    /// By which way, for the report.
    pub kanaal: String,
    /// Short name of the other in the scenario.
    pub wie: String,
    /// Name of the other.
    pub naam: String,
    /// What was said: who, and the words.
    pub beurten: Vec<(String, String)>,
    /// What can be said.
    pub vragen: Vec<VraagRij>,
    /// The question under the cursor.
    pub rij: usize,
    /// What one types.
    pub zin: Input,
    /// Whether one is typing.
    pub typt: bool,
    /// What is known, by leefgebied.
    pub feiten: Vec<(String, Vec<String>)>,
    /// Rows scrolled back.
    pub terug: usize,
    /// Whether the facts are shown where there is no room for both.
    pub toon_feiten: bool,
}

/// A line of the look back.
#[derive(Debug, Clone)]
pub struct TerugRegel {
    /// Its colour.
    pub role: Role,
    /// Its text.
    pub tekst: String,
    /// Whether it is a heading.
    pub kop: bool,
    /// The casus and line it can be seen in.
    pub naar: Option<(u32, i64)>,
}

/// Everything about practice.
#[derive(Debug, Default)]
pub struct Spel {
    /// The practice of the open file.
    pub oefening: Option<Oefening>,
    /// What is shown.
    pub fase: Fase,
    /// What one can choose.
    pub lijst: Vec<LijstRij>,
    /// The row of the list.
    pub rij: usize,
    /// The button of the opening.
    pub knop: usize,
    /// The postvak, newest first.
    pub post: Vec<Post>,
    /// The message under the cursor.
    pub bericht: usize,
    /// Its buttons.
    pub knoppen: Vec<SpelKnop>,
    /// First row of its text.
    pub tekst_rij: usize,
    /// What is open.
    pub open: Vec<OpenRij>,
    /// The open point under the cursor.
    pub open_rij: usize,
    /// Where the keys go.
    pub paneel: SpelPaneel,
    /// Minutes worked today, and how many there are.
    pub minuten: Option<(u32, u32)>,
    /// The conversation.
    pub gesprek: Gesprek,
    /// The look back.
    pub terugblik: Vec<TerugRegel>,
    /// The line of the look back under the cursor.
    pub terug_rij: usize,
    /// The file one came from, before a practice was opened.
    pub thuis: Option<PathBuf>,
}

impl Spel {
    /// The message under the cursor.
    pub fn gekozen(&self) -> Option<&Post> {
        self.post.get(self.bericht)
    }

    /// Messages that were not read.
    pub fn ongelezen(&self) -> usize {
        self.post.iter().filter(|p| !p.gelezen).count()
    }

    /// Whether Esc means something on the practice screen itself.
    pub fn houdt_terug(&self) -> bool {
        match self.fase {
            Fase::Opening | Fase::Gesprek | Fase::Terugblik => true,
            Fase::Lijst => self.loopt(),
            Fase::Spel => self.paneel != SpelPaneel::Post,
        }
    }

    /// Whether a practice is going on.
    pub fn loopt(&self) -> bool {
        self.oefening.is_some()
    }
}
