//! One form for every act: it reads the declared fields of the act and draws them, takes keys, and
//! makes the command. The form knows no file and no casus; what can be chosen is given to it.
//!
//! What is typed stays as typed (also when it is wrong) until [`Form::submit`]; a draft keeps it so.

mod draw;
mod edit;
mod items;
mod keys;
mod mouse;
mod rows;
mod store;
pub use store::happened;
#[cfg(test)]
mod tests;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use ratatui::layout::Rect;
use serde_json::Value;

use crate::domain::field::{Field, FieldKind};
use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::teksten::Teksten;

use edit::Edit;
use items::{Item, Place};
use mouse::Hit;

/// Something that can be chosen (*keuze*): an id, a seq or a word, and how it reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keuze {
    /// What is recorded (*waarde*: value).
    pub waarde: String,
    /// What is shown.
    pub tekst: String,
}

/// What can be chosen in this casus or file.
#[derive(Debug, Clone, Default)]
pub struct FormKeuzes {
    /// Things by kind (*dingen*), value = id.
    pub dingen: BTreeMap<IdSoort, Vec<Keuze>>,
    /// Recorded lines (*regels*) of this casus, newest first, value = seq.
    pub regels: Vec<(Kind, Keuze)>,
    /// Acts (*handelingen*), value = act number.
    pub handelingen: Vec<Keuze>,
}

/// What the screen must do after a key or a click.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormEvent {
    /// Nothing: the form does not use this key.
    None,
    /// The content or the focus changed: draw again, and keep the draft when it rests.
    Changed,
    /// The person asks to record: call [`Form::submit`].
    Submit,
    /// Later (the button or Esc): leave the form; the draft stays.
    Cancel,
    /// To the next panel.
    NextPanel,
    /// Say this in the message line.
    Message(String),
}

/// What one field holds, as it was typed.
#[derive(Debug, Clone)]
enum Inhoud {
    /// Text, also of dates, numbers and amounts.
    Tekst(Edit),
    /// One of a list, or none yet.
    Een(Option<String>),
    /// Several of a list.
    Meer(Vec<String>),
}

/// A form being filled in.
#[derive(Debug)]
pub struct Form {
    /// The act.
    pub kind: Kind,
    /// The number of the casus it is for.
    pub casus: Option<u32>,
    keuzes: FormKeuzes,
    vandaag: NaiveDate,
    velden: BTreeMap<String, Inhoud>,
    /// How many texts or records there are in a list.
    aantal: BTreeMap<String, usize>,
    /// Where the fields behind "more fields" are shown.
    open: BTreeSet<String>,
    focus: Place,
    /// The option the cursor stands on, by field.
    op: BTreeMap<String, usize>,
    /// The row in the list of suggestions of the focused field, when it is open.
    lijst: Option<usize>,
    errors: BTreeMap<String, String>,
    start: Value,
    // How it was drawn last; keys and clicks need it.
    offset: usize,
    total: usize,
    height: usize,
    follow: bool,
    hits: Vec<Hit>,
    area: Rect,
    text_width: usize,
}

impl Form {
    /// An empty form. Required days on which something happened say today; a required thing of
    /// which there is one is chosen.
    pub fn new(kind: Kind, casus: Option<u32>, keuzes: FormKeuzes, vandaag: NaiveDate) -> Form {
        let mut form = Form {
            kind,
            casus,
            keuzes,
            vandaag,
            velden: BTreeMap::new(),
            aantal: BTreeMap::new(),
            open: BTreeSet::new(),
            focus: Place::Klaar,
            op: BTreeMap::new(),
            lijst: None,
            errors: BTreeMap::new(),
            start: Value::Null,
            offset: 0,
            total: 0,
            height: 0,
            follow: true,
            hits: Vec::new(),
            area: Rect::ZERO,
            text_width: 40,
        };
        form.defaults();
        form.start = form.contents();
        form.focus_first();
        form
    }

    fn focus_first(&mut self) {
        if let Some(item) = self.items().into_iter().find(Item::takes_focus) {
            self.focus = item.place;
        }
    }

    /// Whether anything differs from the form as it was opened.
    pub fn is_changed(&self) -> bool {
        self.contents() != self.start
    }

    /// Whether a text field has the focus: letters are text.
    pub fn in_text(&self) -> bool {
        self.focused_field().is_some_and(|(field, _)| is_text(field.kind))
    }

    /// Puts a message below a field, and the focus on it.
    pub fn set_error(&mut self, path: &str, message: String) {
        let place = self.reveal(path);
        let at = match &place {
            Some(Place::Veld(path)) => path.clone(),
            Some(_) | None => path.to_owned(),
        };
        self.errors.insert(at, message);
        if let Some(place) = place {
            self.focus = place;
            self.lijst = None;
        }
        self.follow = true;
    }

    /// How many fields still hold an error, for the message line.
    pub fn errors_left(&self) -> usize {
        self.errors.len()
    }

    /// The label of the focused field and what to fill in, for F1.
    pub fn focus_help(&self, t: &Teksten) -> (String, String) {
        let path = match &self.focus {
            Place::Veld(path) | Place::Erbij(path) | Place::Weg(path, _) | Place::Kop(path) => plain(path),
            Place::Meer(_) | Place::Klaar | Place::Later => {
                return (t.act(self.kind), t.t("formulier-knop-uitleg"));
            }
        };
        (t.veld(self.kind, &path), t.veld_uitleg(self.kind, &path))
    }

    /// Field n of m.
    pub fn progress(&self) -> (usize, usize) {
        let items = self.items();
        let fields: Vec<&Item> = items.iter().filter(|item| matches!(item.place, Place::Veld(_))).collect();
        let at = items.iter().position(|item| item.place == self.focus).unwrap_or(0);
        let before = items.iter().take(at + 1).filter(|item| matches!(item.place, Place::Veld(_)));
        (before.count(), fields.len())
    }

    /// Whether there is more below what is drawn: the caller shows "meer ▼".
    pub fn has_more_below(&self) -> bool {
        self.offset + self.height < self.total
    }

    /// Whether there is more above what is drawn.
    pub fn has_more_above(&self) -> bool {
        self.offset > 0
    }

    /// Moves what is seen by this many rows; the focus stays.
    pub fn scroll(&mut self, delta: i16) {
        let max = self.total.saturating_sub(self.height);
        self.offset = self.offset.saturating_add_signed(isize::from(delta)).min(max);
        self.follow = false;
    }
}

/// Whether a field of this kind is typed as text.
fn is_text(kind: FieldKind) -> bool {
    match kind {
        FieldKind::Text
        | FieldKind::Paragraph
        | FieldKind::Date
        | FieldKind::Time
        | FieldKind::Int(..)
        | FieldKind::Money
        | FieldKind::Suggest(_)
        | FieldKind::Texts(_)
        | FieldKind::ThingOrText(_)
        | FieldKind::Value => true,
        FieldKind::YesNo
        | FieldKind::Choice(_)
        | FieldKind::Several(_)
        | FieldKind::Thing(_)
        | FieldKind::Things(_)
        | FieldKind::Line(_)
        | FieldKind::Lines
        | FieldKind::ActNumber
        | FieldKind::Record(_)
        | FieldKind::Records(_) => false,
    }
}

/// Whether several may be chosen.
fn is_several(kind: FieldKind) -> bool {
    matches!(kind, FieldKind::Several(_) | FieldKind::Things(_) | FieldKind::Lines)
}

/// Whether the options stand below each other in a window, one a row.
fn is_list(kind: FieldKind) -> bool {
    matches!(
        kind,
        FieldKind::Thing(_) | FieldKind::Line(_) | FieldKind::ActNumber | FieldKind::Things(_) | FieldKind::Lines
    )
}

/// Whether a text field offers suggestions.
fn suggests(kind: FieldKind) -> bool {
    matches!(kind, FieldKind::Suggest(_) | FieldKind::Texts(_) | FieldKind::ThingOrText(_))
}

/// A path without the numbers in lists: `doelen.0.tekst` is `doelen.tekst`.
fn plain(path: &str) -> String {
    let steps: Vec<&str> = path.split('.').filter(|step| step.parse::<usize>().is_err()).collect();
    steps.join(".")
}

/// The path one step deeper.
fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") }
}

/// The declared field at a path; a step in a list is a number.
fn declared(fields: &'static [Field], path: &str) -> Option<&'static Field> {
    let plain = plain(path);
    let mut steps = plain.split('.');
    let mut field = fields.iter().find(|f| Some(f.name) == plain.split('.').next())?;
    steps.next();
    for step in steps {
        field = match field.kind {
            FieldKind::Record(inner) | FieldKind::Records(inner) => inner.iter().find(|f| f.name == step)?,
            _ => return None,
        };
    }
    Some(field)
}
