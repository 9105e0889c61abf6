//! The journal as lines that `journal record` reads back, with names instead of the ids that were given out.
//!
//! One line per act. What followed from an act (terms) is not exported: it follows again when the line is read.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::domain::act::ActScope;
use crate::domain::body::Body;
use crate::domain::entry::{Entry, EventKind, Scope};
use crate::domain::field::{Bouw, Field, FieldKind, Naar};
use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;

/// One line: an object that `journal record` reads.
pub type Regel = Map<String, Value>;

/// The lines of these entries, in order of act. `namen` gives the name of each person by number.
pub fn regels(entries: &[Entry], namen: &BTreeMap<i64, String>) -> Vec<Regel> {
    let makers = Makers::of(entries);
    let mut used = BTreeSet::new();
    let mut lines = Vec::with_capacity(makers.acts.len());
    for act in makers.acts.values() {
        lines.push((act.ref_name.clone(), makers.line(act, namen, &mut used)));
    }
    lines
        .into_iter()
        .map(|(name, mut line)| {
            let opens = name.starts_with('c');
            if opens || used.contains(&name) {
                line.insert("ref".to_owned(), Value::String(name));
            }
            line
        })
        .collect()
}

/// The first row of an act: what was asked.
struct Act<'a> {
    entry: &'a Entry,
    kind: Kind,
    ref_name: String,
}

/// A thing and where it was made: ids count per casus, or over the file.
type Place = (Option<u32>, Id);

/// Which act made what.
struct Makers<'a> {
    acts: BTreeMap<i64, Act<'a>>,
    /// The act that made each thing.
    things: BTreeMap<Place, i64>,
    /// What a name of that act stands for, per kind: the first thing of the kind it made or touched.
    answers: BTreeMap<(i64, IdSoort), Place>,
    /// First seq of each act.
    seqs: BTreeMap<i64, i64>,
}

impl<'a> Makers<'a> {
    fn of(entries: &'a [Entry]) -> Makers<'a> {
        let mut makers =
            Makers { acts: BTreeMap::new(), things: BTreeMap::new(), answers: BTreeMap::new(), seqs: BTreeMap::new() };
        for entry in entries {
            for id in ids_of(entry) {
                let place = place_of(entry.scope, id);
                makers.things.entry(place).or_insert(entry.act);
                makers.answers.entry((entry.act, id.soort)).or_insert(place);
            }
            if let EventKind::Act(kind) = entry.event.kind
                && !makers.acts.contains_key(&entry.act)
            {
                makers.acts.insert(entry.act, Act { entry, kind, ref_name: ref_name(entry, kind) });
                makers.seqs.insert(entry.seq, entry.act);
            }
        }
        makers
    }

    fn line(&self, act: &Act<'_>, namen: &BTreeMap<i64, String>, used: &mut BTreeSet<String>) -> Regel {
        let entry = act.entry;
        let mut line = Regel::new();
        if let (Scope::Casus(nr), false) = (entry.scope, act.kind.act().scope == ActScope::Opens) {
            let id = Id::casus(nr);
            let casus = self.name_of(Scope::Bestand, id, &[IdSoort::Casus], used).unwrap_or_else(|| id.to_string());
            line.insert("casus".to_owned(), Value::String(casus));
        }
        line.insert("at".to_owned(), Value::String(entry.at.to_string()));
        if let Some(naam) = namen.get(&entry.actor) {
            line.insert("actor".to_owned(), Value::String(naam.clone()));
        }
        let mut reader = Names { makers: self, scope: entry.scope, used };
        let mut command = reader.fields(act.kind.act().fields, &entry.event.body);
        command.insert("kind".to_owned(), Value::String(act.kind.tag().to_owned()));
        line.insert("command".to_owned(), Value::Object(command));
        for beside in ["afwijking", "zekerheid"] {
            if let Some(value) = entry.event.body.get(beside) {
                line.insert(beside.to_owned(), value.clone());
            }
        }
        line
    }

    /// `@r3` for a thing that line made, if a field that asks for one of `soorten` reads it as that thing.
    fn name_of(&self, scope: Scope, id: Id, soorten: &[IdSoort], used: &mut BTreeSet<String>) -> Option<String> {
        let place = place_of(scope, id);
        let act = *self.things.get(&place)?;
        let read_as = soorten.iter().find_map(|soort| self.answers.get(&(act, *soort)))?;
        if *read_as == place { self.name_of_act(act, used) } else { None }
    }

    fn name_of_act(&self, act: i64, used: &mut BTreeSet<String>) -> Option<String> {
        let name = &self.acts.get(&act)?.ref_name;
        used.insert(name.clone());
        Some(format!("@{name}"))
    }
}

/// Puts names in the place of ids and numbers, as the fields are declared.
struct Names<'m, 'a, 'u> {
    makers: &'m Makers<'a>,
    scope: Scope,
    used: &'u mut BTreeSet<String>,
}

impl Names<'_, '_, '_> {
    /// Only declared fields: what the program added to the event is left out.
    fn fields(&mut self, declared: &[Field], body: &Body) -> Map<String, Value> {
        let mut fields = Map::new();
        for field in declared {
            if let Some(value) = body.get(field.name) {
                fields.insert(field.name.to_owned(), self.value(field.kind, value));
            }
        }
        fields
    }

    fn value(&mut self, kind: FieldKind, value: &Value) -> Value {
        match (kind.bouw(), value) {
            (Bouw::Een(naar), value) => self.name(naar, value),
            (Bouw::Lijst(naar), Value::Array(items)) => items.iter().map(|item| self.name(naar, item)).collect(),
            (Bouw::Record(fields), Value::Object(given)) => Value::Object(self.fields(fields, &Body(given.clone()))),
            (Bouw::Records(fields), Value::Array(items)) => {
                items.iter().map(|item| self.value(FieldKind::Record(fields), item)).collect()
            }
            (Bouw::Lijst(_) | Bouw::Record(_) | Bouw::Records(_) | Bouw::Waarde, value) => value.clone(),
        }
    }

    /// The name of what a value points at, or the value itself.
    fn name(&mut self, naar: Naar, value: &Value) -> Value {
        let name = match naar {
            Naar::Ding(soorten) => {
                let id: Option<Id> = value.as_str().and_then(|text| text.parse().ok());
                id.and_then(|id| self.makers.name_of(self.scope, id, soorten, self.used))
            }
            Naar::Regel(_) => {
                let act = value.as_i64().and_then(|seq| self.makers.seqs.get(&seq));
                act.and_then(|act| self.makers.name_of_act(*act, self.used))
            }
            Naar::Act => value.as_i64().and_then(|act| self.makers.name_of_act(act, self.used)),
        };
        name.map_or_else(|| value.clone(), Value::String)
    }
}

fn ref_name(entry: &Entry, kind: Kind) -> String {
    match (kind.act().scope, entry.scope) {
        (ActScope::Opens, Scope::Casus(nr)) => format!("c{nr:03}"),
        (ActScope::Opens | ActScope::Casus | ActScope::Bestand | ActScope::Beide, _) => format!("r{}", entry.act),
    }
}

/// What a row says was made, or fixed: the first act that names a term made it.
fn ids_of(entry: &Entry) -> Vec<Id> {
    let body = &entry.event.body;
    match entry.event.kind {
        EventKind::TermijnBepaald => body.id("id").into_iter().collect(),
        EventKind::Act(kind) => {
            let ids = body.get("ids").and_then(Value::as_object);
            let made = ids.into_iter().flatten().filter_map(|(_, v)| v.as_str()?.parse().ok());
            let opened = match (kind.act().scope, entry.scope) {
                (ActScope::Opens, Scope::Casus(nr)) => Some(Id::casus(nr)),
                _ => None,
            };
            made.chain(opened).collect()
        }
    }
}

fn place_of(scope: Scope, id: Id) -> Place {
    match scope {
        Scope::Casus(nr) if !id.soort.per_bestand() => (Some(nr), id),
        Scope::Casus(_) | Scope::Bestand => (None, id),
    }
}
