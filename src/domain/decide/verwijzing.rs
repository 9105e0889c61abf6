//! What an act names: things, recorded lines, acts. Walks the declared fields, so no act is forgotten.

use serde_json::Value;

use crate::domain::command::Command;
use crate::domain::decide::Context;
use crate::domain::entry::{EventKind, Scope};
use crate::domain::field::{Bouw, Field, FieldKind, Naar};
use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::refusal::Refusal;
use crate::domain::state::State;

/// One thing that a field names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verwijzing {
    /// A thing with an id.
    Ding(Id),
    /// A recorded line; the acts it may be made by (none: any).
    Regel(i64, &'static [Kind]),
    /// An act.
    Act(i64),
}

/// Everything the fields of an act name, with the name of the field. Free text that looks like an id counts only
/// where `exists` knows it.
pub fn all(fields: &'static [Field], body: &serde_json::Map<String, Value>, each: &mut dyn FnMut(&str, Verwijzing)) {
    for field in fields {
        if let Some(value) = body.get(field.name) {
            one(field, field.kind, value, each);
        }
    }
}

fn one(field: &Field, kind: FieldKind, value: &Value, each: &mut dyn FnMut(&str, Verwijzing)) {
    let list = || value.as_array().into_iter().flatten();
    match kind.bouw() {
        Bouw::Een(naar) => {
            if let Some(found) = target(naar, value) {
                each(field.name, found);
            }
        }
        Bouw::Lijst(naar) => {
            for found in list().filter_map(|item| target(naar, item)) {
                each(field.name, found);
            }
        }
        Bouw::Record(fields) => {
            if let Value::Object(nested) = value {
                all(fields, nested, each);
            }
        }
        Bouw::Records(fields) => {
            for nested in list().filter_map(Value::as_object) {
                all(fields, nested, each);
            }
        }
        Bouw::Waarde => {}
    }
}

fn target(naar: Naar, value: &Value) -> Option<Verwijzing> {
    match naar {
        Naar::Ding(soorten) => {
            let id: Id = value.as_str()?.parse().ok()?;
            soorten.contains(&id.soort).then_some(Verwijzing::Ding(id))
        }
        Naar::Regel(kinds) => value.as_i64().map(|seq| Verwijzing::Regel(seq, kinds)),
        Naar::Act => value.as_i64().map(Verwijzing::Act),
    }
}

/// Refuses what names something that is not there.
pub(super) fn check(state: &State, command: &Command, ctx: &Context<'_>) -> Result<(), Refusal> {
    let mut refusal = None;
    all(command.kind.act().fields, &command.body.0, &mut |veld, naar| {
        if refusal.is_none() && !exists(state, naar, ctx) {
            refusal = Some(match naar {
                Verwijzing::Ding(id) => Refusal::OnbekendId { veld: veld.to_owned(), id: id.to_string() },
                Verwijzing::Regel(nummer, _) | Verwijzing::Act(nummer) => {
                    Refusal::OnbekendeRegel { veld: veld.to_owned(), nummer }
                }
            });
        }
    });
    refusal.map_or(Ok(()), Err)
}

fn exists(state: &State, naar: Verwijzing, ctx: &Context<'_>) -> bool {
    match naar {
        Verwijzing::Ding(id) => match id.soort {
            IdSoort::Casus => ctx.bekend.casussen.contains(&id.nr),
            IdSoort::Termijn => state.termijnen.contains_key(&id),
            soort if soort.per_bestand() => ctx.bekend.bestand.get(&soort).is_some_and(|max| id.nr <= *max),
            _ => state.dingen.contains_key(&id),
        },
        Verwijzing::Regel(seq, kinds) => match state.regel(seq) {
            Some(regel) => kinds.is_empty() || kinds.contains(&regel.kind),
            None => match ctx.bekend.regels.get(&seq) {
                Some(EventKind::Act(kind)) => kinds.is_empty() || kinds.contains(kind),
                Some(EventKind::TermijnBepaald) => kinds.is_empty(),
                None => false,
            },
        },
        Verwijzing::Act(act) => match ctx.bekend.acts.get(&act) {
            Some(Scope::Casus(_) | Scope::Bestand) => true,
            None => state.entries.iter().any(|e| e.act == act),
        },
    }
}
