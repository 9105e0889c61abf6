//! What the screen remembers of an inspection: findings, and the place in the replay.

use std::path::PathBuf;

use chrono::NaiveDate;

use crate::tui::theme::Role;

/// A finding as it is shown.
#[derive(Debug, Clone)]
pub struct BevindingRij {
    /// The casus.
    pub casus: u32,
    /// Id of the rule.
    pub id: String,
    /// Its name.
    pub naam: String,
    /// How heavy, as a word of the files.
    pub ernst: &'static str,
    /// How it came out.
    pub stand: &'static str,
    /// Colour.
    pub role: Role,
    /// Symbol.
    pub teken: &'static str,
    /// Taak, 1 to 10.
    pub taak: u8,
    /// The lines that show it.
    pub bewijs: Vec<i64>,
    /// What the rule saw, why it matters, a question: key of the heading and text.
    pub uitleg: Vec<(&'static str, String)>,
}

/// A line of the replay.
#[derive(Debug, Clone)]
pub struct Stap {
    /// Its seq.
    pub seq: i64,
    /// Its act.
    pub act: i64,
    /// The casus, unless it belongs to the file.
    pub casus: Option<u32>,
    /// The day on which it happened.
    pub dag: NaiveDate,
    /// Day and time, as shown.
    pub wanneer: String,
    /// Minutes since the line before it was written down, on the real clock.
    pub minuten: i64,
    /// What happened.
    pub zin: String,
    /// The taak, 0 for none.
    pub taak: u8,
    /// Whether a finding rests on it.
    pub bevinding: bool,
}

/// What the inspection screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Zicht {
    /// The findings.
    #[default]
    Bevindingen,
    /// The replay.
    Naspelen,
}

/// The inspection of a file.
#[derive(Debug, Default)]
pub struct Inspectie {
    /// The file one looks at.
    pub pad: PathBuf,
    /// What is shown.
    pub zicht: Zicht,
    /// The findings, the heaviest first.
    pub bevindingen: Vec<BevindingRij>,
    /// The finding under the cursor.
    pub rij: usize,
    /// Every line, in order.
    pub stappen: Vec<Stap>,
    /// Where the replay stands.
    pub op: usize,
    /// Whether it plays by itself.
    pub speelt: bool,
    /// How it stood then.
    pub toen: Vec<(Role, String)>,
    /// What this step changed.
    pub anders: Vec<(Role, String)>,
}

impl Inspectie {
    /// The step where the replay stands.
    pub fn stap(&self) -> Option<&Stap> {
        self.stappen.get(self.op)
    }

    /// The place of a line in the replay.
    pub fn plaats(&self, seq: i64) -> Option<usize> {
        self.stappen.iter().position(|s| s.seq == seq)
    }
}
