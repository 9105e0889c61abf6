//! The state of one casus, or of the file: the fold of what was recorded. Nothing here is stored; all is derived.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use crate::domain::body::Body;
use crate::domain::entry::{Entry, Scope};
use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::moment::Moment;
use crate::domain::taak::Taak;
use crate::domain::termijn::Termijn;

pub mod evolve;

/// An act that counts: not undone, its fields as corrected since.
#[derive(Debug, Clone, PartialEq)]
pub struct Regel {
    /// Place in the file.
    pub seq: i64,
    /// Unit of undo.
    pub act: i64,
    /// When it happened.
    pub at: Moment,
    /// Who did it.
    pub actor: i64,
    /// What was done.
    pub kind: Kind,
    /// The taak it belongs to.
    pub taak: Option<Taak>,
    /// The fields.
    pub body: Body,
}

/// How a thing stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DingStand {
    /// Nothing happened with it yet.
    Open,
    /// Under way, or partly received.
    Bezig,
    /// Waits for somebody else.
    Wacht,
    /// Cannot go on.
    Vast,
    /// Done, received, kept, weighed, solved.
    Klaar,
    /// Did not succeed, or was not kept.
    NietGelukt,
    /// Stopped, cancelled, no longer needed, replaced.
    Vervallen,
}

impl DingStand {
    /// Whether something still has to happen.
    pub const fn is_open(self) -> bool {
        matches!(self, DingStand::Open | DingStand::Bezig | DingStand::Wacht | DingStand::Vast)
    }

    /// The word in JSON and messages.
    pub const fn woord(self) -> &'static str {
        match self {
            DingStand::Open => "open",
            DingStand::Bezig => "bezig",
            DingStand::Wacht => "wacht",
            DingStand::Vast => "kan-niet-verder",
            DingStand::Klaar => "klaar",
            DingStand::NietGelukt => "niet-gelukt",
            DingStand::Vervallen => "vervallen",
        }
    }
}

/// A thing with an id: its fields as they are now, and how it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Ding {
    /// Its id.
    pub id: Id,
    /// The line that made it.
    pub seq: i64,
    /// The act that made it.
    pub act: i64,
    /// When it was made.
    pub at: Moment,
    /// Which act made it.
    pub kind: Kind,
    /// Its fields, as changed since.
    pub body: Body,
    /// How it stands.
    pub stand: DingStand,
    /// The day of its last change of stand, by the fact.
    pub klaar_op: Option<NaiveDate>,
}

impl Ding {
    /// A short name for people: its text, kind or name.
    pub fn naam(&self) -> &str {
        ["naam", "tekst", "wat", "gedrag", "verplichting", "soort", "feit", "over", "doel", "werkproces", "gronden"]
            .into_iter()
            .find_map(|field| self.body.text(field))
            .unwrap_or("")
    }
}

/// A version of the Plan van Aanpak, as it was fixed (F27).
#[derive(Debug, Clone, PartialEq)]
pub struct PlanVersie {
    /// From 1.
    pub versie: u32,
    /// The line that fixed it.
    pub seq: i64,
    /// The day it was fixed.
    pub op: NaiveDate,
    /// Who agreed, when to evaluate, …
    pub body: Body,
    /// The doelen and acties in it, in order.
    pub onderdelen: Vec<(Id, Body)>,
}

/// Where each taak begins anew, as a seq: what happened before belongs to an earlier round.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rondes {
    /// Round of the loop, from 1.
    pub ronde: u32,
    /// Start of the round for taak 2.
    pub diagnose: i64,
    /// Start of the round for taak 3, 4 and 5.
    pub plan: i64,
    /// Start of the round for taak 6.
    pub evaluatie: i64,
}

/// Everything derived from the entries of one casus or of the file.
#[derive(Debug, Clone)]
pub struct State {
    /// Which.
    pub scope: Scope,
    /// What was recorded, in order of seq; undone acts included.
    pub entries: Vec<Arc<Entry>>,
    /// The acts that count.
    pub regels: Vec<Arc<Regel>>,
    /// The same acts, by kind: nearly every rule asks for one kind only.
    per_kind: BTreeMap<Kind, Vec<Arc<Regel>>>,
    /// Things with an id.
    pub dingen: BTreeMap<Id, Arc<Ding>>,
    /// Terms.
    pub termijnen: BTreeMap<Id, Termijn>,
    /// The klant, with changes applied.
    pub klant: Body,
    /// Under which regeling.
    pub regeling: String,
    /// How heavy the casus is.
    pub gewicht: String,
    /// Line that closed the casus, if it is closed.
    pub gesloten: Option<i64>,
    /// Fixed versions of the plan.
    pub plannen: Vec<PlanVersie>,
    /// Line that opened a new version that is not fixed yet.
    pub herziening: Option<i64>,
    /// The rounds of the loop.
    pub rondes: Rondes,
    /// Acts that are undone now.
    pub teruggedraaid: BTreeSet<i64>,
    /// The clock of a practice file.
    pub klok: Option<Moment>,
    /// The scenario of a practice file.
    pub oefening: Option<String>,
    /// Per taak, by number minus one: whether it was ever klaar.
    pub ooit_klaar: [bool; 10],
    /// Per taak: the last line that calls it back, if any.
    pub heropend_door: [i64; 10],
    /// Highest number given out per kind of id.
    pub tellers: BTreeMap<IdSoort, u32>,
}

impl State {
    /// Nothing recorded yet.
    pub fn new(scope: Scope) -> State {
        State {
            scope,
            entries: Vec::new(),
            regels: Vec::new(),
            per_kind: BTreeMap::new(),
            dingen: BTreeMap::new(),
            termijnen: BTreeMap::new(),
            klant: Body::default(),
            regeling: String::new(),
            gewicht: String::new(),
            gesloten: None,
            plannen: Vec::new(),
            herziening: None,
            rondes: Rondes { ronde: 1, ..Rondes::default() },
            teruggedraaid: BTreeSet::new(),
            klok: None,
            oefening: None,
            ooit_klaar: [false; 10],
            heropend_door: [0; 10],
            tellers: BTreeMap::new(),
        }
    }

    /// Whether a casus was opened and not undone since.
    pub fn bestaat(&self) -> bool {
        self.scope == Scope::Bestand || self.klant.filled("naam")
    }

    /// The acts of one kind that count, oldest first.
    pub fn acts(&self, kind: Kind) -> impl DoubleEndedIterator<Item = &Regel> {
        self.per_kind.get(&kind).map(Vec::as_slice).unwrap_or_default().iter().map(AsRef::as_ref)
    }

    /// The youngest act of one kind.
    pub fn laatste(&self, kind: Kind) -> Option<&Regel> {
        self.acts(kind).next_back()
    }

    /// Whether an act of that kind counts.
    pub fn heeft(&self, kind: Kind) -> bool {
        self.acts(kind).next().is_some()
    }

    /// The acts of one kind whose `field` names that thing.
    pub fn over<'a>(&'a self, kind: Kind, field: &'a str, id: Id) -> impl DoubleEndedIterator<Item = &'a Regel> {
        self.acts(kind).filter(move |r| r.body.id(field) == Some(id))
    }

    /// Things of one kind, in the order of their numbers.
    pub fn van_soort(&self, soort: IdSoort) -> impl DoubleEndedIterator<Item = &Ding> {
        self.dingen.values().map(AsRef::as_ref).filter(move |d: &&Ding| d.id.soort == soort)
    }

    /// Things of one kind that are not stopped or cancelled.
    pub fn levend(&self, soort: IdSoort) -> impl DoubleEndedIterator<Item = &Ding> {
        self.van_soort(soort).filter(|d| d.stand != DingStand::Vervallen)
    }

    /// Terms that still run.
    pub fn open_termijnen(&self) -> impl Iterator<Item = &Termijn> {
        self.termijnen.values().filter(|t| t.is_open())
    }

    /// The day of the last line: the reference day of this casus, never the day of the system.
    pub fn peildatum(&self) -> Option<NaiveDate> {
        self.entries.last().map(|e| e.at.dag())
    }

    /// The latest version of the plan, and whether it is open for change.
    pub fn plan_versie(&self) -> u32 {
        self.plannen.last().map_or(0, |p| p.versie)
    }

    /// The act with that seq, if it counts.
    pub fn regel(&self, seq: i64) -> Option<&Regel> {
        let at = self.regels.binary_search_by_key(&seq, |r| r.seq).ok()?;
        self.regels.get(at).map(AsRef::as_ref)
    }

    /// The last measurement of a leefgebied.
    pub fn meting(&self, gebied: &str) -> Option<&Regel> {
        self.acts(Kind::BeoordeelLeefgebied).rfind(|r| r.body.is("gebied", gebied))
    }

    /// The number that the next thing of that kind gets.
    pub fn volgende(&self, soort: IdSoort) -> Id {
        Id::new(soort, self.tellers.get(&soort).copied().unwrap_or(0) + 1)
    }

    /// Age of the klant on a day, in whole years.
    pub fn leeftijd(&self, dag: NaiveDate) -> Option<u32> {
        let geboren = self.klant.date("geboortedatum")?;
        dag.years_since(geboren)
    }
}
