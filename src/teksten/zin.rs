//! One sentence per fact, and any value of a field in words.

use serde_json::{Map, Value};

use crate::domain::body::Body;
use crate::domain::entry::{Entry, EventKind};
use crate::domain::field::{Field, FieldKind};
use crate::domain::kind::Kind;
use crate::opmaak::{datum_lang, euro};
use crate::teksten::Teksten;

/// Longest value in a sentence, in characters.
const LANGSTE: usize = 160;

impl Teksten {
    /// The sentence of a line in the timeline.
    pub fn zin(&self, kind: EventKind, body: &Body) -> String {
        match kind {
            EventKind::TermijnBepaald => self.term_sentence(body),
            EventKind::Act(kind) => self.act_sentence(kind, body),
        }
    }

    fn act_sentence(&self, kind: Kind, body: &Body) -> String {
        let mut args = vec![("zin".to_owned(), String::new())];
        self.arguments(kind.act().fields, &body.0, &mut args);
        if matches!(kind, Kind::DraaiTerug | Kind::DoeOpnieuw) {
            args.push(("zin".to_owned(), body.int("act").map_or_else(String::new, |n| n.to_string())));
        }
        let args: Vec<(&str, &str)> = args.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        one_line(&self.ta(&format!("zin-{}", kind.tag()), &args))
    }

    /// The sentence of a line; of taking back or doing again it says what, found by the number of the act.
    pub fn zin_regel(&self, entry: &Entry, find: &dyn Fn(i64) -> Option<Entry>) -> String {
        let EventKind::Act(kind @ (Kind::DraaiTerug | Kind::DoeOpnieuw)) = entry.event.kind else {
            return self.zin(entry.event.kind, &entry.event.body);
        };
        match entry.event.body.int("act").and_then(find) {
            Some(over) => self.zin_over(kind, &self.zin(over.event.kind, &over.event.body)),
            None => self.zin(entry.event.kind, &entry.event.body),
        }
    }

    /// The sentence of taking back or doing again, naming what it was about.
    pub fn zin_over(&self, kind: Kind, wat: &str) -> String {
        self.ta(&format!("zin-{}", kind.tag()), &[("zin", wat)])
    }

    fn arguments(&self, fields: &'static [Field], body: &Map<String, Value>, args: &mut Vec<(String, String)>) {
        for field in fields {
            let value = body.get(field.name);
            match (field.kind, value) {
                (FieldKind::Record(nested), value) => {
                    let empty = Map::new();
                    let inner = value.and_then(Value::as_object).unwrap_or(&empty);
                    let before = args.len();
                    self.arguments(nested, inner, args);
                    // A field of the act itself comes first.
                    let own: Vec<String> = fields.iter().map(|f| f.name.replace('_', "-")).collect();
                    let mut at = 0;
                    args.retain(|(name, _)| {
                        at += 1;
                        at <= before || !own.contains(name)
                    });
                }
                (_, value) => {
                    let text = value.map_or_else(|| "…".to_owned(), |v| self.in_sentence(field, v));
                    args.push((field.name.replace('_', "-"), text));
                }
            }
        }
    }

    fn in_sentence(&self, field: &Field, value: &Value) -> String {
        let text = match (field.kind, value) {
            (FieldKind::Several(_) | FieldKind::Texts(_), Value::Array(items)) => {
                let words: Vec<String> = items
                    .iter()
                    .filter_map(Value::as_str)
                    .map(|raw| lower_label(raw, self.woord(field.name, raw)))
                    .collect();
                self.join(&words)
            }
            (FieldKind::Things(_) | FieldKind::Lines, Value::Array(items)) => {
                self.join(&items.iter().map(plain).collect::<Vec<_>>())
            }
            _ => lower_label(&plain(value), self.field_value(field, value)),
        };
        shorten(&one_line(&text))
    }

    /// `a, b en c`.
    fn join(&self, words: &[String]) -> String {
        match words {
            [] => "…".to_owned(),
            [one] => one.clone(),
            [head @ .., last] => format!("{} {} {last}", head.join(", "), self.t("en")),
        }
    }

    fn term_sentence(&self, body: &Body) -> String {
        let soort = self.soort(body.text("soort").unwrap_or_default());
        let einde = body.date("tot_en_met").map(|d| datum_lang(d, self.taal())).unwrap_or_default();
        let gesloten = body.record("gesloten");
        let uitkomst = gesloten
            .as_ref()
            .and_then(|g| g.text("uitkomst"))
            .map(|u| lower_first(&self.woord("uitkomst", u)))
            .unwrap_or_default();
        let open = body.records("opschortingen").iter().any(|o| !o.filled("tot_en_met"));
        let key = match (gesloten.is_some(), open) {
            (true, _) => "zin-termijn-gesloten",
            (false, true) => "zin-termijn-stil",
            (false, false) => "zin-termijn-bepaald",
        };
        self.ta(key, &[("soort", &lower_first(&soort)), ("tot-en-met", &einde), ("uitkomst", &uitkomst)])
    }

    /// The value of a declared field of an act, for people.
    pub fn waarde(&self, kind: Kind, path: &str, value: &Value) -> String {
        match find(kind.act().fields, path) {
            Some(field) => self.field_value(field, value),
            None => plain(value),
        }
    }

    fn field_value(&self, field: &Field, value: &Value) -> String {
        match (field.kind, value) {
            (FieldKind::Date, Value::String(text)) => {
                text.parse().map_or_else(|_| text.clone(), |d| datum_lang(d, self.taal()))
            }
            (FieldKind::Money, Value::Number(n)) => euro(n.as_i64().unwrap_or(0)),
            (FieldKind::Int(..), Value::Number(n)) => self.getal(field.name, n.as_i64().unwrap_or(0)),
            (_, Value::Bool(b)) => self.t(if *b { "ja" } else { "nee" }),
            (FieldKind::Choice(_) | FieldKind::Suggest(_), Value::String(text)) => self.woord(field.name, text),
            (FieldKind::Several(_) | FieldKind::Texts(_), Value::Array(items)) => {
                let words: Vec<String> =
                    items.iter().filter_map(Value::as_str).map(|w| self.woord(field.name, w)).collect();
                words.join(", ")
            }
            (FieldKind::Records(_), Value::Array(items)) => items.len().to_string(),
            (_, value) => plain(value),
        }
    }
}

fn find(fields: &'static [Field], path: &str) -> Option<&'static Field> {
    let mut steps = path.split('.').filter(|s| s.parse::<usize>().is_err());
    let mut field = fields.iter().find(|f| Some(f.name) == steps.clone().next())?;
    steps.next();
    for step in steps {
        let (FieldKind::Record(nested) | FieldKind::Records(nested)) = field.kind else { return None };
        field = nested.iter().find(|f| f.name == step)?;
    }
    Some(field)
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Null => String::new(),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}

/// The label of a word without its capital; what a person wrote stays as it is.
fn lower_label(raw: &str, label: String) -> String {
    if label == raw { label } else { lower_first(&label) }
}

/// Lower case at the start, unless it is an abbreviation or a name.
fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(text.chars().skip(1)).collect()
        }
        _ => text.to_owned(),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn shorten(text: &str) -> String {
    use unicode_segmentation::UnicodeSegmentation;
    let mut letters = text.graphemes(true);
    let short: String = letters.by_ref().take(LANGSTE).collect();
    if letters.next().is_some() { format!("{short}…") } else { short }
}
