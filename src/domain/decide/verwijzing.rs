//! What an act names: things, recorded lines, acts. Walks the declared fields, so no act is forgotten.

use serde_json::Value;

use crate::domain::command::Command;
use crate::domain::decide::Context;
use crate::domain::entry::{EventKind, Scope};
use crate::domain::field::{Field, FieldKind};
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
    let number = value.as_i64();
    let id = value.as_str().and_then(|t| t.parse::<Id>().ok());
    match kind {
        FieldKind::Thing(_) | FieldKind::ThingOrText(_) => {
            let soorten: &[IdSoort] = match kind {
                FieldKind::Thing(soorten) | FieldKind::ThingOrText(soorten) => soorten,
                _ => &[],
            };
            if let Some(id) = id.filter(|id| soorten.contains(&id.soort)) {
                each(field.name, Verwijzing::Ding(id));
            }
        }
        FieldKind::Things(soort) => {
            for item in value.as_array().into_iter().flatten() {
                one(field, FieldKind::Thing(slice_of(soort)), item, each);
            }
        }
        FieldKind::Line(kinds) => {
            if let Some(seq) = number {
                each(field.name, Verwijzing::Regel(seq, kinds));
            }
        }
        FieldKind::Lines => {
            for seq in value.as_array().into_iter().flatten().filter_map(Value::as_i64) {
                each(field.name, Verwijzing::Regel(seq, &[]));
            }
        }
        FieldKind::ActNumber => {
            if let Some(act) = number {
                each(field.name, Verwijzing::Act(act));
            }
        }
        FieldKind::Record(fields) => {
            if let Value::Object(nested) = value {
                all(fields, nested, each);
            }
        }
        FieldKind::Records(fields) => {
            for nested in value.as_array().into_iter().flatten().filter_map(Value::as_object) {
                all(fields, nested, each);
            }
        }
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
        | FieldKind::Value => {}
    }
}

/// The list of one kind, for fields that name several things of it.
fn slice_of(soort: IdSoort) -> &'static [IdSoort] {
    let at = IdSoort::ALL.iter().position(|s| *s == soort).unwrap_or(0);
    const ALL: &[IdSoort] = &IdSoort::ALL;
    &ALL[at..=at]
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
