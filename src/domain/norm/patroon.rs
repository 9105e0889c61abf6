//! Which lines fit a pattern, on which day they count, and what they have in common with another line.

use chrono::NaiveDate;
use serde_json::Value;

use crate::domain::body::Body;
use crate::domain::field::FieldKind;
use crate::domain::id::{Id, IdSoort};
use crate::domain::norm::{Norm, Patroon};
use crate::domain::state::{Ding, Regel, State};

/// Day fields that nearly every act with a day of its own has.
const DAG: [&str; 2] = ["op", "bekend_op"];

impl Patroon {
    /// Whether a line fits.
    pub fn past(&self, state: &State, regel: &Regel) -> bool {
        let b = &regel.body;
        let holds = |field: &str, words: &[String]| words.iter().any(|word| b.is(field, word) || b.has(field, word));
        self.is.iter().all(|(field, words)| holds(field, words))
            && !self.niet.iter().any(|(field, words)| holds(field, words))
            && self.leeg.iter().all(|field| !b.filled(field))
            && self.gevuld.iter().all(|field| b.filled(field))
            && self.klant.iter().all(|field| noemt_klant(state, b.text(field).unwrap_or_default()))
    }
}

/// Whether a text speaks of the klant: by the word, or by the name.
fn noemt_klant(state: &State, tekst: &str) -> bool {
    let tekst = tekst.to_lowercase();
    tekst.contains("klant") && !tekst.contains("klantmanager")
        || state.klant.text("naam").is_some_and(|naam| tekst.contains(&naam.to_lowercase()))
}

/// The day on which a line counts as an end.
pub fn dag(regel: &Regel) -> NaiveDate {
    DAG.iter().find_map(|field| regel.body.date(field)).unwrap_or_else(|| regel.at.dag())
}

/// The thing that a line made, as it is now.
pub fn gemaakt<'a>(state: &'a State, regel: &Regel) -> Option<&'a Ding> {
    let soort = regel.kind.act().makes.filter(|soort| *soort != IdSoort::Casus)?;
    let id = regel.body.record("ids")?.id(soort.woord())?;
    state.dingen.get(&id).map(AsRef::as_ref)
}

/// The fields of a line: as changed since, where it made a thing.
pub fn velden<'a>(state: &'a State, regel: &'a Regel) -> &'a Body {
    gemaakt(state, regel).map_or(&regel.body, |ding| &ding.body)
}

/// The day from which a norm counts.
pub fn begin(norm: &Norm, state: &State, regel: &Regel) -> NaiveDate {
    let b = velden(state, regel);
    norm.vanaf.iter().map(String::as_str).chain(DAG).find_map(|field| b.date(field)).unwrap_or_else(|| regel.at.dag())
}

/// The value of one side of a pair: of a field, of the first filled of `a/b`, or of `@ding`, `@regel`, `@wie`, `@act`.
pub fn waarde(state: &State, regel: &Regel, pad: &str) -> Option<Value> {
    match pad {
        "@ding" => gemaakt(state, regel).map(|ding| Value::from(ding.id.to_string())),
        "@regel" => Some(Value::from(regel.seq)),
        "@wie" => Some(Value::from(regel.actor)),
        "@act" => Some(Value::from(regel.act)),
        _ => pad.split('/').find_map(|field| regel.body.get(field).filter(|_| regel.body.filled(field))).cloned(),
    }
}

/// The values that one side of a pair stands for. A field with names of people gives each betrokkene named in it.
fn waarden(state: &State, regel: &Regel, pad: &str) -> Vec<String> {
    let Some(value) = waarde(state, regel, pad) else { return Vec::new() };
    let Value::String(text) = &value else { return vec![value.to_string()] };
    let text = text.trim();
    let names = |soorten: &[IdSoort]| soorten.contains(&IdSoort::Betrokkene);
    let people = pad.split('/').filter_map(|field| regel.kind.act().field(field)).any(|field| match field.kind {
        FieldKind::ThingOrText(soorten) => names(soorten),
        _ => false,
    });
    if !people || text.parse::<Id>().is_ok() {
        return vec![text.to_lowercase()];
    }
    let low = text.to_lowercase();
    let named = |ding: &&Ding| {
        ding.body.text("naam").is_some_and(|naam| !naam.trim().is_empty() && low.contains(&naam.trim().to_lowercase()))
    };
    let ids: Vec<String> =
        state.van_soort(IdSoort::Betrokkene).filter(named).map(|ding| ding.id.to_string().to_lowercase()).collect();
    if ids.is_empty() { vec![low] } else { ids }
}

/// What a line is about, by the pairs of a norm: several where it names several people, none where a field is empty.
pub fn sleutels(norm: &Norm, state: &State, regel: &Regel, kant: usize) -> Vec<String> {
    let mut keys = vec![String::new()];
    for pair in &norm.zelfde {
        let values = waarden(state, regel, &pair[kant]);
        keys = keys.iter().flat_map(|key| values.iter().map(move |value| format!("{key}\u{1f}{value}"))).collect();
    }
    keys
}
