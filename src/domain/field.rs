//! Declared fields of the acts: one declaration serves the JSON line, the JSON Schema, the form and the scenario.

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::woorden::Woorden;

/// What may stand in a field.
#[derive(Debug, Clone, Copy)]
pub enum FieldKind {
    /// One line of text.
    Text,
    /// Several lines of text.
    Paragraph,
    /// A day, `2026-03-16`.
    Date,
    /// A time of day, `14:30`.
    Time,
    /// A whole number within bounds, both included.
    Int(i64, i64),
    /// Money in eurocents.
    Money,
    /// Yes or no.
    YesNo,
    /// One word of a closed list.
    Choice(Woorden),
    /// Free text with suggested words.
    Suggest(Woorden),
    /// Several words of a closed list.
    Several(Woorden),
    /// Several texts, with suggested words.
    Texts(Woorden),
    /// The id of one thing of one of these kinds.
    Thing(&'static [IdSoort]),
    /// The id of such a thing, or free text (a name).
    ThingOrText(&'static [IdSoort]),
    /// Ids of several things of this kind.
    Things(IdSoort),
    /// The seq of a recorded line, made by one of these acts (none named: any line).
    Line(&'static [Kind]),
    /// Recorded lines, by seq, or cards (`kaart:…`).
    Lines,
    /// The number of an act.
    ActNumber,
    /// Fields that belong together.
    Record(&'static [Field]),
    /// A list of such records.
    Records(&'static [Field]),
    /// Any JSON value; the act itself says which (corrigeer).
    Value,
}

/// What a field points at.
#[derive(Debug, Clone, Copy)]
pub enum Naar {
    /// A thing of one of these kinds.
    Ding(&'static [IdSoort]),
    /// A recorded line made by one of these acts (none named: any).
    Regel(&'static [Kind]),
    /// An act, by its number.
    Act,
}

/// How a field is built, for whoever walks the fields looking for what they point at.
#[derive(Debug, Clone, Copy)]
pub enum Bouw {
    /// Points at one.
    Een(Naar),
    /// Points at several, in a list.
    Lijst(Naar),
    /// Holds fields.
    Record(&'static [Field]),
    /// Holds a list of records.
    Records(&'static [Field]),
    /// Points at nothing.
    Waarde,
}

impl FieldKind {
    /// How a field of this kind is built.
    pub fn bouw(self) -> Bouw {
        match self {
            FieldKind::Thing(soorten) | FieldKind::ThingOrText(soorten) => Bouw::Een(Naar::Ding(soorten)),
            FieldKind::Things(soort) => Bouw::Lijst(Naar::Ding(soort.alleen())),
            FieldKind::Line(kinds) => Bouw::Een(Naar::Regel(kinds)),
            FieldKind::Lines => Bouw::Lijst(Naar::Regel(&[])),
            FieldKind::ActNumber => Bouw::Een(Naar::Act),
            FieldKind::Record(fields) => Bouw::Record(fields),
            FieldKind::Records(fields) => Bouw::Records(fields),
            FieldKind::Text
            | FieldKind::Paragraph
            | FieldKind::Date
            | FieldKind::Time
            | FieldKind::Int(..)
            | FieldKind::Money
            | FieldKind::YesNo
            | FieldKind::Choice(_)
            | FieldKind::Suggest(_)
            | FieldKind::Several(_)
            | FieldKind::Texts(_)
            | FieldKind::Value => Bouw::Waarde,
        }
    }
}

/// One declared field of an act.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its name in JSON, snake_case.
    pub name: &'static str,
    /// What may stand in it.
    pub kind: FieldKind,
    /// Whether it must be filled.
    pub required: bool,
    /// Whether forms show it only under "more fields".
    pub more: bool,
}

impl Field {
    const fn new(name: &'static str, kind: FieldKind) -> Self {
        Field { name, kind, required: false, more: false }
    }

    /// The same field, required.
    pub const fn req(self) -> Self {
        Field { required: true, ..self }
    }

    /// The same field, shown only on request.
    pub const fn more(self) -> Self {
        Field { more: true, ..self }
    }
}

/// One line of text.
pub const fn text(name: &'static str) -> Field {
    Field::new(name, FieldKind::Text)
}
/// Several lines of text.
pub const fn para(name: &'static str) -> Field {
    Field::new(name, FieldKind::Paragraph)
}
/// A day.
pub const fn date(name: &'static str) -> Field {
    Field::new(name, FieldKind::Date)
}
/// A time of day.
pub const fn time(name: &'static str) -> Field {
    Field::new(name, FieldKind::Time)
}
/// A whole number.
pub const fn int(name: &'static str, min: i64, max: i64) -> Field {
    Field::new(name, FieldKind::Int(min, max))
}
/// Eurocents.
pub const fn money(name: &'static str) -> Field {
    Field::new(name, FieldKind::Money)
}
/// Yes or no.
pub const fn yes(name: &'static str) -> Field {
    Field::new(name, FieldKind::YesNo)
}
/// One of a closed list.
pub const fn choice(name: &'static str, words: Woorden) -> Field {
    Field::new(name, FieldKind::Choice(words))
}
/// Text with suggestions.
pub const fn suggest(name: &'static str, words: Woorden) -> Field {
    Field::new(name, FieldKind::Suggest(words))
}
/// Several of a closed list.
pub const fn several(name: &'static str, words: Woorden) -> Field {
    Field::new(name, FieldKind::Several(words))
}
/// Several texts.
pub const fn texts(name: &'static str, words: Woorden) -> Field {
    Field::new(name, FieldKind::Texts(words))
}
/// The id of a thing.
pub const fn thing(name: &'static str, soorten: &'static [IdSoort]) -> Field {
    Field::new(name, FieldKind::Thing(soorten))
}
/// The id of a thing, or a name.
pub const fn name_or(name: &'static str, soorten: &'static [IdSoort]) -> Field {
    Field::new(name, FieldKind::ThingOrText(soorten))
}
/// Ids of things.
pub const fn things(name: &'static str, soort: IdSoort) -> Field {
    Field::new(name, FieldKind::Things(soort))
}
/// A recorded line.
pub const fn line(name: &'static str, kinds: &'static [Kind]) -> Field {
    Field::new(name, FieldKind::Line(kinds))
}
/// Recorded lines.
pub const fn lines(name: &'static str) -> Field {
    Field::new(name, FieldKind::Lines)
}
/// The number of an act.
pub const fn act_number(name: &'static str) -> Field {
    Field::new(name, FieldKind::ActNumber)
}
/// Fields that belong together.
pub const fn record(name: &'static str, fields: &'static [Field]) -> Field {
    Field::new(name, FieldKind::Record(fields))
}
/// A list of records.
pub const fn records(name: &'static str, fields: &'static [Field]) -> Field {
    Field::new(name, FieldKind::Records(fields))
}
/// Any value.
pub const fn value(name: &'static str) -> Field {
    Field::new(name, FieldKind::Value)
}
