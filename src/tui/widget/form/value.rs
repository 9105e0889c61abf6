//! From what was typed to what is recorded, and what to say when that cannot be.

use serde_json::{Map, Value, json};

use crate::domain::command::{Command, check_value};
use crate::domain::field::{Field, FieldKind};
use crate::domain::refusal::{FieldError, Problem};
use crate::invoer::{datum, geld, tijd};
use crate::opmaak::{euro, week};
use crate::teksten::Teksten;

use super::items::Place;
use super::{Form, Inhoud, Keuze, join};

/// Paths of fields, with what is wrong there.
pub type Errors = Vec<(String, String)>;

impl Form {
    /// Checks everything and makes the command. On errors each field says what is wrong, and the
    /// first of them has the focus.
    ///
    /// # Errors
    /// When a field is missing or wrong.
    #[allow(clippy::result_unit_err, reason = "the fields themselves say what is wrong")]
    pub fn submit(&mut self, t: &Teksten) -> Result<Command, ()> {
        self.errors.clear();
        self.lijst = None;
        let errors = match self.command(t) {
            Ok(command) => return Ok(command),
            Err(errors) => errors,
        };
        // The first one last, so that it keeps the focus.
        for (path, message) in errors.into_iter().rev() {
            self.set_error(&path, message);
        }
        Err(())
    }

    /// The command as the form stands now, or what is missing or wrong, by field. Shows nothing.
    ///
    /// # Errors
    /// When a field is missing or wrong.
    pub fn command(&self, t: &Teksten) -> Result<Command, Errors> {
        let mut errors = Errors::new();
        let fields = self.collect(self.kind.act().fields, "", t, &mut errors);
        if !errors.is_empty() {
            return Err(errors);
        }
        Command::new(self.kind, fields).map_err(|error| {
            let message = self.problem(&error.path, error.problem, t);
            vec![(error.path, message)]
        })
    }

    fn collect(&self, fields: &'static [Field], prefix: &str, t: &Teksten, errors: &mut Errors) -> Map<String, Value> {
        let mut found = Map::new();
        for field in fields {
            let path = join(prefix, field.name);
            let before = errors.len();
            let value = match field.kind {
                FieldKind::Record(inner) if field.required || !self.is_blank(&path) => {
                    Some(Value::Object(self.collect(inner, &path, t, errors)))
                }
                FieldKind::Record(_) => None,
                FieldKind::Records(inner) => {
                    let places = (0..self.count(field, &path)).map(|i| join(&path, &i.to_string()));
                    let filled: Vec<String> = places.filter(|at| !self.is_blank(at)).collect();
                    let records = filled.iter().map(|at| Value::Object(self.collect(inner, at, t, errors)));
                    Some(Value::Array(records.collect()))
                }
                FieldKind::Texts(_) => {
                    let places = (0..self.count(field, &path)).map(|i| join(&path, &i.to_string()));
                    let texts = places.filter_map(|at| self.word_or_text(field, &at, t));
                    Some(Value::Array(texts.map(Value::String).collect()))
                }
                _ => match self.parse(field, &path, t) {
                    Ok(value) => value,
                    Err(message) => {
                        errors.push((path, message));
                        continue;
                    }
                },
            };
            let value = value.filter(|value| !matches!(value, Value::Array(items) if items.is_empty()));
            let nested = matches!(field.kind, FieldKind::Record(_) | FieldKind::Records(_));
            match value {
                None if field.required => errors.push((path.clone(), self.problem(&path, Problem::Missing, t))),
                None => {}
                Some(value) if nested || errors.len() > before => {
                    found.insert(field.name.to_owned(), value);
                }
                Some(value) => match check_value(field.kind, value, &path) {
                    Ok(value) => {
                        found.insert(field.name.to_owned(), value);
                    }
                    Err(error) => errors.push((path, self.problem(&error.path, error.problem, t))),
                },
            }
        }
        found
    }

    /// Whether nothing is filled in below this path.
    fn is_blank(&self, path: &str) -> bool {
        let under = format!("{path}.");
        !self.velden.iter().any(|(at, cell)| {
            at.starts_with(&under)
                && match cell {
                    Inhoud::Tekst(edit) => !edit.is_empty(),
                    Inhoud::Een(one) => one.is_some(),
                    Inhoud::Meer(several) => !several.is_empty(),
                }
        })
    }

    /// The text in a field; a suggestion typed in full becomes its word or id.
    fn word_or_text(&self, field: &Field, path: &str, t: &Teksten) -> Option<String> {
        let text = self.text(path).trim();
        if text.is_empty() {
            return None;
        }
        let typed = text.to_lowercase();
        let option = self.options(field, path, t).into_iter().find(|option| option.tekst.to_lowercase() == typed);
        Some(option.map_or_else(|| text.to_owned(), |option| option.waarde))
    }

    /// What a single field holds, as it is recorded; or what to say about it.
    pub(super) fn parse(&self, field: &Field, path: &str, t: &Teksten) -> Result<Option<Value>, String> {
        let number = |text: &str| text.parse::<i64>().map_or_else(|_| json!(text), |n| json!(n));
        let edit = match self.velden.get(path) {
            None | Some(Inhoud::Een(None)) => return Ok(None),
            Some(Inhoud::Een(Some(word))) => {
                return Ok(Some(match field.kind {
                    FieldKind::YesNo => json!(word == "true"),
                    FieldKind::Line(_) | FieldKind::ActNumber => number(word),
                    _ => json!(word),
                }));
            }
            Some(Inhoud::Meer(several)) if matches!(field.kind, FieldKind::Lines) => {
                return Ok(Some(several.iter().map(|word| number(word)).collect()));
            }
            Some(Inhoud::Meer(several)) => return Ok(Some(json!(several))),
            Some(Inhoud::Tekst(edit)) => edit,
        };
        if edit.is_empty() {
            return Ok(None);
        }
        let text = edit.text();
        match field.kind {
            FieldKind::Date => datum(text, self.vandaag)
                .map(|day| Some(json!(day.format("%Y-%m-%d").to_string())))
                .map_err(|error| t.datumfout(&error)),
            FieldKind::Time => {
                tijd(text).map(|time| Some(json!(time.format("%H:%M").to_string()))).map_err(|error| t.tijdfout(&error))
            }
            FieldKind::Money => geld(text).map(|cents| Some(json!(cents))).map_err(|error| t.geldfout(&error)),
            FieldKind::Int(min, max) => match text.trim().parse::<i64>() {
                Ok(n) if (min..=max).contains(&n) => Ok(Some(json!(n))),
                Ok(_) => Err(t.ta("getal-bereik", &[("van", &min.to_string()), ("tot", &max.to_string())])),
                Err(_) => Err(t.t("getal-onbekend")),
            },
            FieldKind::Suggest(_) | FieldKind::Texts(_) | FieldKind::ThingOrText(_) => {
                Ok(self.word_or_text(field, path, t).map(Value::String))
            }
            FieldKind::Value => Ok(Some(match serde_json::from_str::<Value>(text.trim()) {
                Ok(value @ (Value::Number(_) | Value::Bool(_))) => value,
                Ok(_) | Err(_) => json!(text.trim()),
            })),
            _ => Ok(Some(json!(text.trim_end()))),
        }
    }

    /// What stands beside a field: the full day, the amount, the name behind an id.
    pub(super) fn echo(&self, field: &Field, path: &str, t: &Teksten) -> Option<String> {
        let text = self.text(path);
        match field.kind {
            FieldKind::Date => {
                let day = datum(text, self.vandaag).ok()?;
                let week = week(day).1.to_string();
                Some(t.ta("formulier-datum-klopt", &[("dag", &t.datum_met_dag(day)), ("week", &week)]))
            }
            FieldKind::Money => geld(text).ok().map(euro),
            FieldKind::Int(min, max) => {
                let n = text.trim().parse::<i64>().ok().filter(|n| (min..=max).contains(n))?;
                Some(t.getal(field.name, n)).filter(|word| *word != n.to_string())
            }
            FieldKind::Time => {
                let shown = tijd(text).ok()?.format("%H:%M").to_string();
                (shown != text.trim()).then_some(shown)
            }
            FieldKind::Suggest(_) | FieldKind::Texts(_) | FieldKind::ThingOrText(_) => {
                let is_it = |option: &Keuze| option.waarde == text.trim() && option.tekst != option.waarde;
                self.options(field, path, t).into_iter().find(is_it).map(|option| option.tekst)
            }
            _ => None,
        }
    }

    /// Checks the focused field when it is left.
    pub(super) fn check_left(&mut self, t: &Teksten) {
        if let Some((field, path)) = self.focused_field()
            && let Err(message) = self.parse(field, &path, t)
        {
            self.errors.insert(path, message);
        }
    }

    fn problem(&self, path: &str, problem: Problem, t: &Teksten) -> String {
        if path.contains(" / ") {
            let labels: Vec<String> = path.split(" / ").map(|path| t.veld(self.kind, path)).collect();
            return t.ta("formulier-een-van", &[("wat", &labels.join(", "))]);
        }
        t.veldfout(Some(self.kind), &FieldError { path: path.to_owned(), problem })
    }

    /// The path under which the error of an item is kept.
    pub(super) fn error_of(&self, place: &Place) -> Option<&String> {
        match place {
            Place::Veld(path) | Place::Erbij(path) => self.errors.get(path),
            Place::Kop(_) | Place::Meer(_) | Place::Weg(..) | Place::Klaar | Place::Later => None,
        }
    }
}
