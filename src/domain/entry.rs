//! One row of the journal as the domain sees it.

use crate::domain::body::Body;
use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::domain::moment::Moment;
use crate::domain::taak::Taak;

/// Where something is recorded: in one casus, or in the file as a whole (taak 9 and 10, clock, practice).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// One casus, by its number.
    Casus(u32),
    /// The file.
    Bestand,
}

impl Scope {
    /// The id of the casus, if it is one.
    pub fn id(self) -> Option<Id> {
        match self {
            Scope::Casus(nr) => Some(Id::casus(nr)),
            Scope::Bestand => None,
        }
    }
}

/// What kind of fact an entry states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventKind {
    /// A person did this act.
    Act(Kind),
    /// A term was fixed, moved, stood still or ended as a consequence of an act: the whole term as it is from here on.
    TermijnBepaald,
}

impl EventKind {
    /// The tag in the journal.
    pub const fn tag(self) -> &'static str {
        match self {
            EventKind::Act(kind) => kind.event_tag(),
            EventKind::TermijnBepaald => "termijn-bepaald",
        }
    }

    /// The kind with that tag.
    pub fn from_tag(tag: &str) -> Option<EventKind> {
        if tag == "termijn-bepaald" {
            return Some(EventKind::TermijnBepaald);
        }
        Kind::from_event_tag(tag).map(EventKind::Act)
    }

    /// The version in which this program writes the body.
    pub const fn version(self) -> i64 {
        1
    }
}

/// What happened, before it has a place in the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// What kind of fact.
    pub kind: EventKind,
    /// The taak it belongs to.
    pub taak: Option<Taak>,
    /// The facts.
    pub body: Body,
}

/// What happened, with its place in the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Place in the file, from 1 without gaps.
    pub seq: i64,
    /// The act it belongs to; an act is the unit of undo.
    pub act: i64,
    /// Where it is recorded.
    pub scope: Scope,
    /// When it happened, on the clock of the file.
    pub at: Moment,
    /// When it was recorded, on the clock of the machine.
    pub recorded_at: Moment,
    /// Number of the person who did it; names stand outside the journal.
    pub actor: i64,
    /// The fact.
    pub event: Event,
}
