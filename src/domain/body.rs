//! The content of an act: a JSON object whose fields were checked against their declaration.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::domain::id::Id;

/// Fields of an act or of a record inside it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Body(pub Map<String, Value>);

impl Body {
    /// The value of a field.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The field as text; absent when empty.
    pub fn text(&self, name: &str) -> Option<&str> {
        text(&self.0, name)
    }

    /// The field as a day.
    pub fn date(&self, name: &str) -> Option<NaiveDate> {
        self.text(name).and_then(|t| t.parse().ok())
    }

    /// The field as a whole number (also money in eurocents, seq and act numbers).
    pub fn int(&self, name: &str) -> Option<i64> {
        self.0.get(name).and_then(Value::as_i64)
    }

    /// The field as yes or no.
    pub fn yes(&self, name: &str) -> Option<bool> {
        self.0.get(name).and_then(Value::as_bool)
    }

    /// Whether the field says yes.
    pub fn is_yes(&self, name: &str) -> bool {
        self.yes(name) == Some(true)
    }

    /// The field as an id.
    pub fn id(&self, name: &str) -> Option<Id> {
        self.text(name).and_then(|t| t.parse().ok())
    }

    /// The field as a list of ids.
    pub fn ids(&self, name: &str) -> Vec<Id> {
        self.texts(name).into_iter().filter_map(|t| t.parse().ok()).collect()
    }

    /// The texts in a list field.
    pub fn texts(&self, name: &str) -> Vec<&str> {
        match self.0.get(name) {
            Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// The numbers in a list field (seqs).
    pub fn numbers(&self, name: &str) -> Vec<i64> {
        match self.0.get(name) {
            Some(Value::Array(items)) => items.iter().filter_map(Value::as_i64).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether a list field holds that word.
    pub fn has(&self, name: &str, word: &str) -> bool {
        self.texts(name).contains(&word)
    }

    /// Whether the text field is exactly that word.
    pub fn is(&self, name: &str, word: &str) -> bool {
        self.text(name) == Some(word)
    }

    /// Whether the field holds anything.
    pub fn filled(&self, name: &str) -> bool {
        match self.0.get(name) {
            None | Some(Value::Null) => false,
            Some(Value::String(text)) => !text.trim().is_empty(),
            Some(Value::Array(items)) => !items.is_empty(),
            Some(Value::Object(fields)) => !fields.is_empty(),
            Some(Value::Bool(_) | Value::Number(_)) => true,
        }
    }

    /// The record in that field.
    pub fn record(&self, name: &str) -> Option<Body> {
        match self.0.get(name) {
            Some(Value::Object(fields)) => Some(Body(fields.clone())),
            _ => None,
        }
    }

    /// The records in that list field.
    pub fn records(&self, name: &str) -> Vec<Body> {
        match self.0.get(name) {
            Some(Value::Array(items)) => {
                items.iter().filter_map(|item| item.as_object().map(|fields| Body(fields.clone()))).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Puts a value in a field.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.0.insert(name.to_owned(), value.into());
    }

    /// Takes a field out.
    pub fn take(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name)
    }

    /// Puts a value at a dotted path (`klant.naam`, `doelen.0.gehaald`), if the path exists up to its last step.
    pub fn set_path(&mut self, path: &str, value: Value) -> bool {
        let mut steps = path.split('.').peekable();
        let Some(first) = steps.next() else { return false };
        if steps.peek().is_none() {
            self.0.insert(first.to_owned(), value);
            return true;
        }
        let Some(mut place) = self.0.get_mut(first) else { return false };
        while let Some(step) = steps.next() {
            let last = steps.peek().is_none();
            place = match place {
                Value::Object(fields) => {
                    if last {
                        fields.insert(step.to_owned(), value);
                        return true;
                    }
                    match fields.get_mut(step) {
                        Some(next) => next,
                        None => return false,
                    }
                }
                Value::Array(items) => match step.parse::<usize>().ok().and_then(|i| items.get_mut(i)) {
                    Some(item) => {
                        if last {
                            *item = value;
                            return true;
                        }
                        item
                    }
                    None => return false,
                },
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return false,
            };
        }
        false
    }

    /// Calls `each` with every text in it, nested ones too.
    pub fn each_text(&self, each: &mut impl FnMut(&str)) {
        for value in self.0.values() {
            value_texts(value, each);
        }
    }
}

fn text<'a>(fields: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    fields.get(name).and_then(Value::as_str).filter(|t| !t.trim().is_empty())
}

fn value_texts(value: &Value, each: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => each(text),
        Value::Array(items) => items.iter().for_each(|item| value_texts(item, each)),
        Value::Object(fields) => fields.values().for_each(|item| value_texts(item, each)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
