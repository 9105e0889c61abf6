//! A command: an act that a person asks for, checked against its declaration.

use chrono::{Datelike, NaiveDate, NaiveTime};
use serde_json::{Map, Value};

use crate::domain::body::Body;
use crate::domain::field::{Field, FieldKind};
use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::domain::refusal::{FieldError, Problem};

/// Longest text in a field, in characters.
pub const MAX_TEXT: usize = 20_000;

/// What a person asks of the craft.
#[derive(Debug, Clone, PartialEq)]
pub struct Command {
    /// Which act.
    pub kind: Kind,
    /// Its fields, checked.
    pub body: Body,
    /// Why one deviates from a soft rule.
    pub afwijking: Option<String>,
    /// How sure one is, 1 to 5.
    pub zekerheid: Option<i64>,
}

impl Command {
    /// Checks the fields of an act. Empty texts and nulls count as left out.
    ///
    /// # Errors
    /// The first field that is missing, unknown or not of its kind.
    pub fn new(kind: Kind, fields: Map<String, Value>) -> Result<Command, FieldError> {
        let act = kind.act();
        let fields = check_fields(act.fields, fields, "")?;
        let body = Body(fields);
        for group in act.one_of {
            if !group.iter().any(|name| body.filled(name)) {
                return Err(FieldError { path: group.join(" / "), problem: Problem::Missing });
            }
        }
        Ok(Command { kind, body, afwijking: None, zekerheid: None })
    }

    /// Checks the value of `command` in a line: an object with `kind` and the fields.
    ///
    /// # Errors
    /// As [`Command::new`]; also when the kind is unknown.
    pub fn from_json(value: Value) -> Result<Command, FieldError> {
        let Value::Object(mut fields) = value else {
            return Err(wrong("command", "record"));
        };
        let kind = match fields.remove("kind") {
            Some(Value::String(tag)) => {
                Kind::from_tag(&tag).ok_or(FieldError { path: tag, problem: Problem::UnknownKind })?
            }
            Some(_) => return Err(wrong("kind", "text")),
            None => return Err(FieldError { path: "kind".to_owned(), problem: Problem::Missing }),
        };
        Command::new(kind, fields)
    }
}

fn wrong(path: &str, what: &'static str) -> FieldError {
    FieldError { path: path.to_owned(), problem: Problem::WrongType(what) }
}

fn check_fields(
    declared: &'static [Field],
    mut given: Map<String, Value>,
    prefix: &str,
) -> Result<Map<String, Value>, FieldError> {
    let mut checked = Map::new();
    for field in declared {
        let path = format!("{prefix}{}", field.name);
        let value = given.remove(field.name).filter(|v| !is_empty(v));
        match value {
            Some(value) => {
                checked.insert(field.name.to_owned(), check_value(field.kind, value, &path)?);
            }
            None if field.required => return Err(FieldError { path, problem: Problem::Missing }),
            None => {}
        }
    }
    match given.keys().next() {
        Some(unknown) => Err(FieldError { path: format!("{prefix}{unknown}"), problem: Problem::UnknownField }),
        None => Ok(checked),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Checks one value against the kind of its field.
///
/// # Errors
/// What is wrong with it, at `path`.
pub fn check_value(kind: FieldKind, value: Value, path: &str) -> Result<Value, FieldError> {
    let fail = |problem| Err(FieldError { path: path.to_owned(), problem });
    match (kind, value) {
        (FieldKind::Value, value) => check_any(value, path),
        (FieldKind::Text | FieldKind::Paragraph | FieldKind::Suggest(_), Value::String(text)) => {
            if text.chars().count() > MAX_TEXT {
                return fail(Problem::TooLong(MAX_TEXT));
            }
            Ok(Value::String(text))
        }
        (FieldKind::ThingOrText(_), Value::String(text)) => {
            if text.chars().count() > MAX_TEXT {
                return fail(Problem::TooLong(MAX_TEXT));
            }
            Ok(Value::String(text))
        }
        (FieldKind::Date, Value::String(text)) => match text.parse::<NaiveDate>() {
            Ok(day) if text.len() == 10 && (1900..=2200).contains(&day.year()) => Ok(Value::String(text)),
            _ => fail(Problem::NoSuchDay(text.chars().take(30).collect())),
        },
        (FieldKind::Time, Value::String(text)) => match NaiveTime::parse_from_str(&text, "%H:%M") {
            Ok(time) => Ok(Value::String(time.format("%H:%M").to_string())),
            Err(_) => fail(Problem::WrongType("time")),
        },
        (FieldKind::Int(min, max), Value::Number(number)) => match number.as_i64() {
            Some(n) if (min..=max).contains(&n) => Ok(Value::from(n)),
            Some(_) => fail(Problem::OutOfRange(min, max)),
            None => fail(Problem::WrongType("int")),
        },
        (FieldKind::Money, Value::Number(number)) => match number.as_i64() {
            Some(n) if (0..=100_000_000_000).contains(&n) => Ok(Value::from(n)),
            Some(_) => fail(Problem::OutOfRange(0, 100_000_000_000)),
            None => fail(Problem::WrongType("money")),
        },
        (FieldKind::YesNo, Value::Bool(b)) => Ok(Value::Bool(b)),
        (FieldKind::Choice(words), Value::String(text)) => {
            if words.contains(&text.as_str()) {
                Ok(Value::String(text))
            } else {
                fail(Problem::NotInList(words.to_vec()))
            }
        }
        (FieldKind::Several(words), Value::Array(items)) => {
            list(items, path, |item, path| check_value(FieldKind::Choice(words), item, path))
        }
        (FieldKind::Texts(_), Value::Array(items)) => {
            list(items, path, |item, path| check_value(FieldKind::Text, item, path))
        }
        (FieldKind::Thing(soorten), Value::String(text)) => match text.parse::<Id>() {
            Ok(id) if soorten.contains(&id.soort) => Ok(Value::String(id.to_string())),
            _ => fail(Problem::WrongType("id")),
        },
        (FieldKind::Things(soort), Value::Array(items)) => list(items, path, |item, path| match item {
            Value::String(text) => match text.parse::<Id>() {
                Ok(id) if id.soort == soort => Ok(Value::String(id.to_string())),
                _ => Err(wrong(path, "id")),
            },
            _ => Err(wrong(path, "id")),
        }),
        (FieldKind::Line(_) | FieldKind::ActNumber, Value::Number(number)) => match number.as_i64() {
            Some(n) if n > 0 => Ok(Value::from(n)),
            _ => fail(Problem::WrongType("int")),
        },
        (FieldKind::Lines, Value::Array(items)) => list(items, path, |item, path| match item {
            Value::Number(number) if number.as_i64().is_some_and(|n| n > 0) => Ok(Value::Number(number)),
            Value::String(card) if card.starts_with("kaart:") => Ok(Value::String(card)),
            _ => Err(wrong(path, "lines")),
        }),
        (FieldKind::Record(fields), Value::Object(given)) => {
            Ok(Value::Object(check_fields(fields, given, &format!("{path}."))?))
        }
        (FieldKind::Records(fields), Value::Array(items)) => {
            let mut checked = Vec::with_capacity(items.len());
            for (i, item) in items.into_iter().enumerate() {
                checked.push(check_value(FieldKind::Record(fields), item, &format!("{path}.{i}"))?);
            }
            Ok(Value::Array(checked))
        }
        (kind, _) => fail(Problem::WrongType(type_name(kind))),
    }
}

fn list(
    items: Vec<Value>,
    path: &str,
    check: impl Fn(Value, &str) -> Result<Value, FieldError>,
) -> Result<Value, FieldError> {
    if items.len() > 500 {
        return Err(FieldError { path: path.to_owned(), problem: Problem::TooLong(500) });
    }
    items.into_iter().map(|item| check(item, path)).collect::<Result<Vec<_>, _>>().map(Value::Array)
}

fn check_any(value: Value, path: &str) -> Result<Value, FieldError> {
    let length = match &value {
        Value::String(text) => text.chars().count(),
        other => other.to_string().len(),
    };
    if length > MAX_TEXT {
        return Err(FieldError { path: path.to_owned(), problem: Problem::TooLong(MAX_TEXT) });
    }
    Ok(value)
}

/// The word for what a field asks, key of a message.
pub const fn type_name(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Text | FieldKind::Paragraph | FieldKind::Suggest(_) | FieldKind::ThingOrText(_) => "text",
        FieldKind::Date => "date",
        FieldKind::Time => "time",
        FieldKind::Int(..) => "int",
        FieldKind::Money => "money",
        FieldKind::YesNo => "yes-no",
        FieldKind::Choice(_) => "word",
        FieldKind::Several(_) | FieldKind::Texts(_) | FieldKind::Things(_) | FieldKind::Records(_) => "list",
        FieldKind::Thing(_) => "id",
        FieldKind::Line(_) | FieldKind::ActNumber => "int",
        FieldKind::Lines => "lines",
        FieldKind::Record(_) => "record",
        FieldKind::Value => "value",
    }
}
