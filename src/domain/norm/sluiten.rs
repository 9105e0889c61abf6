//! Which acts end an open norm, with the fields that are known already.

use serde_json::{Map, Value};

use crate::domain::field::FieldKind;
use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::domain::norm::patroon::waarde;
use crate::domain::norm::{Norm, Patroon, van_ding};
use crate::domain::regels::Regels;
use crate::domain::state::{Regel, State};

/// An act that ends a norm.
#[derive(Debug, Clone, PartialEq)]
pub struct Sluiter {
    /// Which.
    pub kind: Kind,
    /// What is known of its fields.
    pub velden: Map<String, Value>,
}

/// The norm of a row in the agenda, by its thing.
pub fn norm_van<'a>(regels: &'a Regels, ding: &str) -> Option<&'a Norm> {
    let (id, _) = van_ding(ding)?;
    regels.normen.iter().find(|norm| norm.id == id)
}

/// The line that started the norm of a row, if it was one line.
pub fn begin_van<'a>(state: &'a State, ding: &str) -> Option<&'a Regel> {
    let (_, wat) = van_ding(ding)?;
    let seq = match wat.parse::<Id>() {
        Ok(id) => state.dingen.get(&id)?.seq,
        Err(_) => wat.parse().ok()?,
    };
    state.regel(seq)
}

/// The acts that end the norm of a row, the usual one first; then what else is offered.
pub fn sluiters(state: &State, regels: &Regels, ding: &str) -> Vec<Sluiter> {
    let Some(norm) = norm_van(regels, ding) else { return Vec::new() };
    let start = begin_van(state, ding);
    norm.klaar_door.iter().chain(&norm.aanbod).filter_map(|patroon| sluiter(norm, patroon, state, start)).collect()
}

fn sluiter(norm: &Norm, patroon: &Patroon, state: &State, start: Option<&Regel>) -> Option<Sluiter> {
    let kind = patroon.kind()?;
    let act = kind.act();
    let mut velden = Map::new();
    for (field, words) in &patroon.is {
        let [word] = words.as_slice() else { continue };
        let several = act.field(field).is_some_and(|f| matches!(f.kind, FieldKind::Several(_) | FieldKind::Texts(_)));
        let value = if several { Value::from(vec![word.clone()]) } else { Value::from(word.clone()) };
        velden.insert(field.clone(), value);
    }
    for field in &patroon.klant {
        velden.insert(field.clone(), Value::from("klant"));
    }
    for [from, to] in norm.zelfde.iter().chain(&norm.vul) {
        let known = start.and_then(|regel| waarde(state, regel, from));
        if let Some(value) = known.filter(|_| act.field(to).is_some()) {
            velden.insert(to.clone(), value);
        }
    }
    Some(Sluiter { kind, velden })
}
