//! The JSON Schema of a line, made from the declarations of the acts: what is declared is what is read.

use serde_json::{Map, Value, json};

use crate::domain::act::{Act, ActScope};
use crate::domain::command::MAX_TEXT;
use crate::domain::field::{Field, FieldKind};
use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;

/// The schema of one line that `journal record` reads (draft 2020-12).
pub fn schema() -> Value {
    let mut commands = Map::new();
    let mut refs = Vec::new();
    for kind in Kind::ALL {
        commands.insert(kind.tag().to_owned(), command(kind.act()));
        refs.push(json!({ "$ref": format!("#/$defs/{}", kind.tag()) }));
    }
    commands.insert("ref".to_owned(), json!({ "type": "string", "pattern": "^@\\S+$" }));
    let with = |wanted: ActScope| -> Vec<&str> {
        Kind::ALL.iter().filter(|k| k.act().scope == wanted).map(|k| k.tag()).collect()
    };
    let without: Vec<&str> = [with(ActScope::Opens), with(ActScope::Bestand)].concat();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Een regel voor aanpak journal record",
        "type": "object",
        "additionalProperties": false,
        "required": ["command"],
        "properties": {
            "casus": { "type": "string", "pattern": "^(@\\S+|[Cc]-?[0-9]+)$" },
            "at": { "type": "string", "format": "date-time" },
            "actor": { "type": "string", "minLength": 1, "maxLength": MAX_TEXT },
            "ref": { "type": "string", "minLength": 1, "maxLength": MAX_TEXT },
            "afwijking": { "type": "string", "maxLength": MAX_TEXT },
            "zekerheid": { "type": "integer", "minimum": 1, "maximum": 5 },
            "command": { "oneOf": refs },
        },
        "allOf": [
            { "if": of_kind(&with(ActScope::Casus)), "then": { "required": ["casus"] } },
            { "if": of_kind(&without), "then": { "not": { "required": ["casus"] } } },
        ],
        "$defs": commands,
    })
}

fn of_kind(tags: &[&str]) -> Value {
    json!({
        "required": ["command"],
        "properties": { "command": { "required": ["kind"], "properties": { "kind": { "enum": tags } } } },
    })
}

fn command(act: &Act) -> Value {
    let mut schema = record(act.fields);
    let groups: Vec<Value> = act
        .one_of
        .iter()
        .map(|group| {
            let any: Vec<Value> = group.iter().map(|name| json!({ "required": [name] })).collect();
            json!({ "anyOf": any })
        })
        .collect();
    if !groups.is_empty() {
        schema.insert("allOf".to_owned(), Value::Array(groups));
    }
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.insert("kind".to_owned(), json!({ "const": act.kind.tag() }));
    }
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.insert(0, json!("kind"));
    }
    Value::Object(schema)
}

fn record(fields: &[Field]) -> Map<String, Value> {
    let mut properties = Map::new();
    for field in fields {
        properties.insert(field.name.to_owned(), value(field.kind, field.required));
    }
    let required: Vec<&str> = fields.iter().filter(|f| f.required).map(|f| f.name).collect();
    let mut schema = Map::new();
    schema.insert("type".to_owned(), json!("object"));
    schema.insert("additionalProperties".to_owned(), json!(false));
    schema.insert("required".to_owned(), json!(required));
    schema.insert("properties".to_owned(), Value::Object(properties));
    schema
}

fn value(kind: FieldKind, required: bool) -> Value {
    match kind {
        FieldKind::Text | FieldKind::Paragraph | FieldKind::ThingOrText(_) => text(required),
        FieldKind::Suggest(words) => {
            let mut schema = text(required);
            if !words.is_empty() {
                schema["examples"] = json!(words);
            }
            schema
        }
        FieldKind::Date => json!({ "type": "string", "format": "date" }),
        FieldKind::Time => json!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" }),
        FieldKind::Int(min, max) => json!({ "type": "integer", "minimum": min, "maximum": max }),
        FieldKind::Money => json!({
            "type": "integer", "minimum": 0, "maximum": 100_000_000_000_i64, "description": "eurocent",
        }),
        FieldKind::YesNo => json!({ "type": "boolean" }),
        FieldKind::Choice(words) => json!({ "enum": words }),
        FieldKind::Several(words) => list(json!({ "enum": words }), required),
        FieldKind::Texts(words) => {
            let mut items = text(false);
            if !words.is_empty() {
                items["examples"] = json!(words);
            }
            list(items, required)
        }
        FieldKind::Thing(soorten) => thing(soorten),
        FieldKind::Things(soort) => list(thing(&[soort]), required),
        FieldKind::Line(_) | FieldKind::ActNumber => number(&[]),
        FieldKind::Lines => list(number(&[json!({ "type": "string", "pattern": "^kaart:" })]), required),
        FieldKind::Record(fields) => Value::Object(record(fields)),
        FieldKind::Records(fields) => list(Value::Object(record(fields)), required),
        FieldKind::Value => json!(true),
    }
}

fn text(required: bool) -> Value {
    let mut schema = json!({ "type": "string", "maxLength": MAX_TEXT });
    if required {
        schema["pattern"] = json!("\\S");
    }
    schema
}

fn list(items: Value, required: bool) -> Value {
    let mut schema = json!({ "type": "array", "items": items, "maxItems": 500 });
    if required {
        schema["minItems"] = json!(1);
    }
    schema
}

fn thing(soorten: &[IdSoort]) -> Value {
    let letters: String = soorten.iter().map(|s| s.letter()).collect();
    let pattern = format!("^[{letters}{}]-?[0-9]+$", letters.to_ascii_lowercase());
    json!({ "anyOf": [{ "type": "string", "pattern": pattern }, { "$ref": "#/$defs/ref" }] })
}

fn number(others: &[Value]) -> Value {
    let mut any = vec![json!({ "type": "integer", "minimum": 1 }), json!({ "$ref": "#/$defs/ref" })];
    any.extend_from_slice(others);
    json!({ "anyOf": any })
}
