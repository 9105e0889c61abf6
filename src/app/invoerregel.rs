//! One line of input: a JSON object that names the casus, the moment, the person and the act, with `@naam` for
//! what earlier lines of the same call made.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::app::doen::Opdracht;
use crate::app::{Antwoord, App, AppError};
use crate::domain::command::{Command, MAX_TEXT};
use crate::domain::field::{Bouw, Field, FieldKind, Naar};
use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::moment::Moment;
use crate::domain::refusal::{FieldError, Problem, Refusal};

/// What lines with a `ref` made, by name.
#[derive(Debug, Clone, Default)]
pub struct Refs(HashMap<String, Antwoord>);

impl App {
    /// Reads and records one line.
    ///
    /// # Errors
    /// The line cannot be read, is refused, or the file cannot be written. Nothing was recorded then.
    pub fn record_line(&mut self, line: &str, refs: &mut Refs) -> Result<Antwoord, AppError> {
        let (opdracht, naam) = read_line(line, refs)?;
        let antwoord = self.record(opdracht)?;
        refs.keep(naam, &antwoord);
        Ok(antwoord)
    }
}

impl Refs {
    /// Keeps what a line made under its name.
    pub fn keep(&mut self, naam: Option<String>, antwoord: &Antwoord) {
        if let Some(naam) = naam {
            self.0.insert(naam, antwoord.clone());
        }
    }
}

/// Reads one line: the act, and the name for what it makes.
///
/// # Errors
/// The line cannot be read, or names something that no earlier line made.
pub fn read_line(line: &str, refs: &Refs) -> Result<(Opdracht, Option<String>), AppError> {
    let value: Value = serde_json::from_str(line).map_err(|e| bad("", Problem::NotJson(e.to_string())))?;
    read(value, refs)
}

fn bad(path: &str, problem: Problem) -> AppError {
    AppError::Field(FieldError { path: path.to_owned(), problem })
}

fn read(value: Value, refs: &Refs) -> Result<(Opdracht, Option<String>), AppError> {
    let Value::Object(mut line) = value else { return Err(bad("", Problem::WrongType("record"))) };
    let mut take_text = |name: &str| match line.remove(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(bad(name, Problem::WrongType("text"))),
    };
    let casus = take_text("casus")?;
    let at = take_text("at")?;
    let actor = take_text("actor")?;
    let naam = take_text("ref")?;
    let afwijking = take_text("afwijking")?;
    let zekerheid = match line.remove("zekerheid") {
        None | Some(Value::Null) => None,
        Some(value) => match value.as_i64() {
            Some(n) if (1..=5).contains(&n) => Some(n),
            _ => return Err(bad("zekerheid", Problem::OutOfRange(1, 5))),
        },
    };
    let command = line.remove("command").ok_or_else(|| bad("command", Problem::Missing))?;
    if let Some(unknown) = line.keys().next() {
        return Err(bad(unknown, Problem::UnknownField));
    }
    for (name, text) in [("actor", &actor), ("ref", &naam), ("afwijking", &afwijking)] {
        if text.as_ref().is_some_and(|t| t.chars().count() > MAX_TEXT) {
            return Err(bad(name, Problem::TooLong(MAX_TEXT)));
        }
    }
    if let Some(naam) = naam.as_ref().filter(|n| refs.0.contains_key(n.as_str())) {
        return Err(Refusal::DubbeleRef(naam.clone()).into());
    }
    let at = match at {
        None => None,
        Some(text) => Some(text.parse::<Moment>().map_err(|_| bad("at", Problem::WrongType("moment")))?),
    };
    let casus = casus.map(|text| casus_nr(&text, refs)).transpose()?;
    let mut command = Command::from_json(resolve(command, refs)?)?;
    command.afwijking = afwijking.filter(|t| !t.trim().is_empty());
    command.zekerheid = zekerheid;
    let actor = actor.map(|a| a.trim().to_owned()).filter(|a| !a.is_empty());
    Ok((Opdracht { casus, at, actor, command }, naam))
}

fn casus_nr(text: &str, refs: &Refs) -> Result<u32, AppError> {
    if let Some(naam) = text.strip_prefix('@') {
        let made = refs.0.get(naam).ok_or_else(|| Refusal::OnbekendeRef(naam.to_owned()))?;
        return made.casus.ok_or_else(|| Refusal::OnbekendeRef(naam.to_owned()).into());
    }
    match text.parse::<Id>() {
        Ok(id) if id.soort == IdSoort::Casus => Ok(id.nr),
        _ => Err(Refusal::OnbekendeCasus(text.chars().take(40).collect()).into()),
    }
}

/// Puts ids and numbers in the place of names, wherever a field asks for them.
fn resolve(command: Value, refs: &Refs) -> Result<Value, AppError> {
    let Value::Object(mut fields) = command else { return Ok(command) };
    if let Some(kind) = fields.get("kind").and_then(Value::as_str).and_then(Kind::from_tag) {
        resolve_fields(kind.act().fields, &mut fields, refs)?;
    }
    Ok(Value::Object(fields))
}

fn resolve_fields(declared: &[Field], fields: &mut Map<String, Value>, refs: &Refs) -> Result<(), AppError> {
    for field in declared {
        if let Some(value) = fields.get_mut(field.name) {
            resolve_value(field.kind, value, refs)?;
        }
    }
    Ok(())
}

fn resolve_value(kind: FieldKind, value: &mut Value, refs: &Refs) -> Result<(), AppError> {
    let list = |value| Value::as_array_mut(value).into_iter().flatten();
    match kind.bouw() {
        Bouw::Een(naar) => resolve_name(naar, value, refs)?,
        Bouw::Lijst(naar) => {
            for item in list(value) {
                resolve_name(naar, item, refs)?;
            }
        }
        Bouw::Record(nested) => {
            if let Value::Object(fields) = value {
                resolve_fields(nested, fields, refs)?;
            }
        }
        Bouw::Records(nested) => {
            for fields in list(value).filter_map(Value::as_object_mut) {
                resolve_fields(nested, fields, refs)?;
            }
        }
        Bouw::Waarde => {}
    }
    Ok(())
}

/// Puts what a name made in its place: a thing of a kind that the field asks for, a line or an act.
fn resolve_name(naar: Naar, value: &mut Value, refs: &Refs) -> Result<(), Refusal> {
    let Some((naam, made)) = named(value, refs)? else { return Ok(()) };
    *value = match naar {
        Naar::Ding(soorten) => {
            let id = soorten.iter().find_map(|s| made.ids.get(s.woord()));
            Value::from(id.ok_or(Refusal::OnbekendeRef(naam))?.clone())
        }
        Naar::Regel(_) => Value::from(made.seq.first().copied().unwrap_or(0)),
        Naar::Act => Value::from(made.act),
    };
    Ok(())
}

fn named<'a>(value: &Value, refs: &'a Refs) -> Result<Option<(String, &'a Antwoord)>, Refusal> {
    let Some(naam) = value.as_str().and_then(|t| t.strip_prefix('@')) else { return Ok(None) };
    match refs.0.get(naam) {
        Some(made) => Ok(Some((naam.to_owned(), made))),
        None => Err(Refusal::OnbekendeRef(naam.to_owned())),
    }
}
