//! One declaration per act: where it belongs, what it makes, whether it can be undone, and its fields.

use crate::domain::field::Field;
use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::taak::Taak;

/// Where an act is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActScope {
    /// It opens a casus and gets the new number.
    Opens,
    /// It needs a casus.
    Casus,
    /// It belongs to the file.
    Bestand,
    /// It may name a casus; without one it belongs to the file.
    Beide,
}

/// Whether an act can be undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Terug {
    /// Yes, as long as no later act uses what it made.
    Kan,
    /// No: it was made known to somebody. It is corrected or withdrawn by another act, with a reason.
    Bekendgemaakt,
    /// No: it is part of the record itself (clock, practice, undo, correction).
    Vast,
}

/// The declaration of one act.
#[derive(Debug, Clone, Copy)]
pub struct Act {
    /// Which act.
    pub kind: Kind,
    /// The taak it belongs to, if one (a few acts name it in a field).
    pub taak: Option<Taak>,
    /// Where it is recorded.
    pub scope: ActScope,
    /// What it makes, if it makes something with an id.
    pub makes: Option<IdSoort>,
    /// Whether it can be undone.
    pub terug: Terug,
    /// Its fields, in the order of the form.
    pub fields: &'static [Field],
    /// Of each of these groups at least one field must be filled.
    pub one_of: &'static [&'static [&'static str]],
}

impl Act {
    /// An act in a casus, undoable, without fields.
    pub const fn new(kind: Kind) -> Self {
        Act { kind, taak: None, scope: ActScope::Casus, makes: None, terug: Terug::Kan, fields: &[], one_of: &[] }
    }

    /// The same act in this taak.
    pub const fn taak(self, taak: Taak) -> Self {
        Act { taak: Some(taak), ..self }
    }

    /// The same act, recorded there.
    pub const fn scope(self, scope: ActScope) -> Self {
        Act { scope, ..self }
    }

    /// The same act, making a thing.
    pub const fn makes(self, soort: IdSoort) -> Self {
        Act { makes: Some(soort), ..self }
    }

    /// The same act, made known and so not undone.
    pub const fn bekend(self) -> Self {
        Act { terug: Terug::Bekendgemaakt, ..self }
    }

    /// The same act, part of the record itself.
    pub const fn vast(self) -> Self {
        Act { terug: Terug::Vast, ..self }
    }

    /// The same act with these fields.
    pub const fn fields(self, fields: &'static [Field]) -> Self {
        Act { fields, ..self }
    }

    /// The same act, asking one of each group.
    pub const fn one_of(self, one_of: &'static [&'static [&'static str]]) -> Self {
        Act { one_of, ..self }
    }

    /// The declared field with that name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|f| f.name == name)
    }

    /// Whether leaving this field empty is allowed by the fields alone.
    pub fn is_required(&self, name: &str) -> bool {
        self.field(name).is_some_and(|f| f.required)
    }
}

impl Kind {
    /// Its declaration.
    pub fn act(self) -> &'static Act {
        crate::domain::acts::GROUPS
            .iter()
            .flat_map(|group| group.iter())
            .find(|act| act.kind == self)
            .expect("every kind is declared in domain/acts; a test walks them all")
    }
}
