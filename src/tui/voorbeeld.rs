//! What a form would record, in words: the sentence for the timeline, every field, and what follows. Records nothing.

use serde_json::{Map, Value};

use crate::domain::command::Command;
use crate::domain::entry::EventKind;
use crate::domain::field::{Field, FieldKind};
use crate::domain::kind::Kind;
use crate::opmaak;
use crate::teksten::Teksten;
use crate::tui::theme::Role;

/// The lines of the preview of an act.
pub fn regels(t: &Teksten, command: &Command, gevolg: &[(Role, String)]) -> Vec<(Role, String)> {
    let kind = command.kind;
    let mut lines = vec![(Role::Accent, t.zin(EventKind::Act(kind), &command.body)), (Role::Tekst, String::new())];
    fields(t, kind, "", kind.act().fields, &command.body.0, &mut lines);
    if !gevolg.is_empty() {
        lines.push((Role::Tekst, String::new()));
        lines.push((Role::Accent, t.t("gevolg-titel")));
        lines.extend(gevolg.iter().cloned());
    }
    lines
}

fn fields(
    t: &Teksten,
    kind: Kind,
    prefix: &str,
    declared: &'static [Field],
    body: &Map<String, Value>,
    lines: &mut Vec<(Role, String)>,
) {
    let inset = "  ".repeat(prefix.split('.').filter(|s| !s.is_empty()).count());
    for field in declared {
        let Some(value) = body.get(field.name) else { continue };
        let path = if prefix.is_empty() { field.name.to_owned() } else { format!("{prefix}.{}", field.name) };
        let label = t.veld(kind, &path);
        match (field.kind, value) {
            (FieldKind::Record(inner), Value::Object(nested)) => {
                lines.push((Role::Zacht, format!("{inset}{label}")));
                fields(t, kind, &path, inner, nested, lines);
            }
            (FieldKind::Records(inner), Value::Array(items)) => {
                for nested in items.iter().filter_map(Value::as_object) {
                    lines.push((Role::Zacht, format!("{inset}{label}")));
                    fields(t, kind, &path, inner, nested, lines);
                }
            }
            (_, value) => lines.push((Role::Tekst, format!("{inset}{label}: {}", words(t, field, value)))),
        }
    }
}

/// One value as a person reads it.
fn words(t: &Teksten, field: &Field, value: &Value) -> String {
    match (field.kind, value) {
        (FieldKind::Date, Value::String(text)) => {
            text.parse().map_or_else(|_| text.clone(), |day| opmaak::datum_met_dag(day, t.taal()))
        }
        (FieldKind::Money, Value::Number(cents)) => cents.as_i64().map(opmaak::euro).unwrap_or_default(),
        (_, Value::Bool(yes)) => t.t(if *yes { "ja" } else { "nee" }),
        (FieldKind::Int(..), Value::Number(n)) => n.as_i64().map(|n| t.getal(field.name, n)).unwrap_or_default(),
        (_, Value::String(text)) => t.woord(field.name, text),
        (_, Value::Array(items)) => items.iter().map(|item| words(t, field, item)).collect::<Vec<_>>().join(", "),
        (_, other) => other.to_string(),
    }
}
