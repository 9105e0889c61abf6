//! What the fields hold: defaults, drafts, and filling in from outside.

use serde_json::{Map, Value, json};

use crate::domain::field::{Field, FieldKind};
use crate::domain::kind::Kind;
use crate::opmaak::datum_kort;

use super::edit::Edit;
use super::items::Place;
use super::{Form, Inhoud, declared, is_several, is_text, join};

/// Most texts or records in one list.
pub(super) const MAX_LIST: usize = 500;

impl Inhoud {
    pub fn empty(kind: FieldKind) -> Self {
        if is_text(kind) {
            Inhoud::Tekst(Edit::new("", matches!(kind, FieldKind::Paragraph)))
        } else if is_several(kind) {
            Inhoud::Meer(Vec::new())
        } else {
            Inhoud::Een(None)
        }
    }

    /// What is chosen of a list.
    pub fn chosen(&self) -> Vec<String> {
        match self {
            Inhoud::Tekst(_) => Vec::new(),
            Inhoud::Een(one) => one.iter().cloned().collect(),
            Inhoud::Meer(several) => several.clone(),
        }
    }

    fn raw(&self) -> Option<Value> {
        match self {
            Inhoud::Tekst(edit) if edit.text().is_empty() => None,
            Inhoud::Tekst(edit) => Some(json!(edit.text())),
            Inhoud::Een(one) => one.as_ref().map(|word| json!(word)),
            Inhoud::Meer(several) if several.is_empty() => None,
            Inhoud::Meer(several) => Some(json!(several)),
        }
    }
}

/// Days in a required field with such a name lie ahead: not today by default.
const AHEAD: [&str; 6] = ["evaluatie_op", "volgende_op", "gereed_op", "herzien_op", "heroverwegen_op", "begint_op"];

/// Whether a field holds the day on which something happened: that is usually today.
pub fn happened(field: &Field, kind: Kind) -> bool {
    let plans = matches!(kind, Kind::PlanGesprek | Kind::VerzetGesprek | Kind::MaakAfspraak);
    let day = field.name == "op" || field.name.ends_with("_op");
    matches!(field.kind, FieldKind::Date) && day && !plans && !AHEAD.contains(&field.name)
}

impl Form {
    pub(super) fn defaults(&mut self) {
        for field in self.kind.act().fields {
            self.default_of(field, field.name);
        }
    }

    fn default_of(&mut self, field: &'static Field, path: &str) {
        if !field.required {
            return;
        }
        match field.kind {
            FieldKind::Date if happened(field, self.kind) => {
                let today = datum_kort(self.vandaag);
                self.put(field, path, &json!(today));
            }
            FieldKind::Thing(_) | FieldKind::Line(_) | FieldKind::ActNumber => {
                if let [only] = self.known(field).as_slice() {
                    self.put(field, path, &json!(only.waarde));
                }
            }
            FieldKind::Record(inner) => {
                for field in inner {
                    self.default_of(field, &join(path, field.name));
                }
            }
            _ => {}
        }
    }

    /// The text in a field; empty when it is no text field.
    pub(super) fn text(&self, path: &str) -> &str {
        match self.velden.get(path) {
            Some(Inhoud::Tekst(edit)) => edit.text(),
            Some(Inhoud::Een(_) | Inhoud::Meer(_)) | None => "",
        }
    }

    /// What the field holds, made when it was never touched.
    pub(super) fn cell(&mut self, field: &Field, path: &str) -> &mut Inhoud {
        self.velden.entry(path.to_owned()).or_insert_with(|| Inhoud::empty(field.kind))
    }

    /// The editor of a text field.
    pub(super) fn edit(&mut self, field: &Field, path: &str) -> Option<&mut Edit> {
        match self.cell(field, path) {
            Inhoud::Tekst(edit) => Some(edit),
            Inhoud::Een(_) | Inhoud::Meer(_) => None,
        }
    }

    pub(super) fn contents(&self) -> Value {
        let raw = self.velden.iter().filter_map(|(path, cell)| cell.raw().map(|raw| (path.clone(), raw)));
        let fields: Map<String, Value> = raw.collect();
        let counts: Map<String, Value> =
            self.aantal.iter().filter(|(_, n)| **n > 0).map(|(path, n)| (path.clone(), json!(n))).collect();
        json!({ "velden": fields, "aantal": counts })
    }

    /// Everything as typed, by path, also what is not finished; with the focus.
    pub fn draft(&self) -> Value {
        let mut draft = self.contents();
        if let (Value::Object(fields), Place::Veld(path)) = (&mut draft, &self.focus) {
            fields.insert("focus".to_owned(), json!(path));
        }
        draft
    }

    /// Puts a draft back. What the act does not know is left out.
    pub fn restore(&mut self, draft: &Value) {
        self.velden.clear();
        self.aantal.clear();
        self.errors.clear();
        self.lijst = None;
        if let Some(Value::Object(counts)) = draft.get("aantal") {
            for (path, n) in counts {
                if declared(self.kind.act().fields, path).is_some() {
                    let n = n.as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
                    self.aantal.insert(path.clone(), n.min(MAX_LIST));
                }
            }
        }
        if let Some(Value::Object(fields)) = draft.get("velden") {
            for (path, raw) in fields {
                if let Some(field) = declared(self.kind.act().fields, path) {
                    self.put(field, path, raw);
                    self.reveal(path);
                }
            }
        }
        self.focus_first();
        if let Some(place) = draft.get("focus").and_then(Value::as_str).and_then(|path| self.reveal(path)) {
            self.focus = place;
        }
        self.follow = true;
    }

    /// Fills a field in from outside, with the value as it is recorded. It does not count as a change.
    pub fn set(&mut self, path: &str, value: &Value) {
        if let Some(field) = declared(self.kind.act().fields, path) {
            self.set_field(field, path, value);
            self.reveal(path);
            self.start = self.contents();
        }
    }

    fn set_field(&mut self, field: &'static Field, path: &str, value: &Value) {
        match (field.kind, value) {
            (FieldKind::Record(_), Value::Object(fields)) => {
                for (name, value) in fields {
                    let at = join(path, name);
                    if let Some(field) = declared(self.kind.act().fields, &at) {
                        self.set_field(field, &at, value);
                    }
                }
            }
            (FieldKind::Records(inner), Value::Array(items)) => {
                self.aantal.insert(path.to_owned(), items.len().min(MAX_LIST));
                for (i, item) in items.iter().take(MAX_LIST).enumerate() {
                    for field in inner {
                        if let Some(value) = item.get(field.name) {
                            self.set_field(field, &join(&join(path, &i.to_string()), field.name), value);
                        }
                    }
                }
            }
            (FieldKind::Records(inner), Value::Object(fields)) => {
                // One record of the list, at `list.n`.
                for field in inner {
                    if let Some(value) = fields.get(field.name) {
                        self.set_field(field, &join(path, field.name), value);
                    }
                }
            }
            (FieldKind::Texts(_), Value::Array(items)) => {
                self.aantal.insert(path.to_owned(), items.len().min(MAX_LIST));
                for (i, item) in items.iter().take(MAX_LIST).enumerate() {
                    self.put(field, &join(path, &i.to_string()), item);
                }
            }
            (FieldKind::Texts(_), item) if declared_list(path) => self.put(field, path, item),
            (FieldKind::Texts(_), item) => self.put(field, &join(path, "0"), item),
            (FieldKind::Date, Value::String(day)) => {
                let shown = day.parse().map_or_else(|_| day.clone(), datum_kort);
                self.put(field, path, &json!(shown));
            }
            (FieldKind::Money, Value::Number(cents)) => {
                let shown = cents.as_i64().map_or_else(|| cents.to_string(), amount);
                self.put(field, path, &json!(shown));
            }
            (_, value) => self.put(field, path, value),
        }
    }

    /// Puts raw contents in one field.
    fn put(&mut self, field: &Field, path: &str, raw: &Value) {
        let shown = |value: &Value| match value {
            Value::String(text) => Some(text.clone()),
            Value::Null => None,
            other => Some(other.to_string()),
        };
        match self.cell(field, path) {
            Inhoud::Tekst(edit) => edit.put(&shown(raw).unwrap_or_default()),
            Inhoud::Een(one) => *one = shown(raw).filter(|word| !word.is_empty()),
            Inhoud::Meer(several) => {
                *several = match raw {
                    Value::Array(items) => items.iter().filter_map(shown).take(MAX_LIST).collect(),
                    one => shown(one).into_iter().collect(),
                };
            }
        }
    }

    /// Takes entry `i` out of a list; the later ones move up.
    pub(super) fn remove_entry(&mut self, path: &str, i: usize) {
        let old = std::mem::take(&mut self.velden);
        for (at, cell) in old {
            match moved(&at, path, i) {
                Some(to) => {
                    self.velden.insert(to, cell);
                }
                None => continue,
            }
        }
        let counts = std::mem::take(&mut self.aantal);
        self.aantal = counts.into_iter().filter_map(|(at, n)| moved(&at, path, i).map(|to| (to, n))).collect();
        let open = std::mem::take(&mut self.open);
        self.open = open.into_iter().filter_map(|at| moved(&at, path, i)).collect();
        self.errors.retain(|at, _| !at.starts_with(&format!("{path}.")));
        self.op.retain(|at, _| !at.starts_with(&format!("{path}.")));
        if let Some(n) = self.aantal.get_mut(path) {
            *n = n.saturating_sub(1);
        }
    }
}

/// Where this path is after entry `i` of `list` went; nothing when it went too.
fn moved(at: &str, list: &str, i: usize) -> Option<String> {
    let Some(rest) = at.strip_prefix(list).and_then(|rest| rest.strip_prefix('.')) else {
        return Some(at.to_owned());
    };
    let (number, tail) = rest.split_once('.').map_or((rest, None), |(number, tail)| (number, Some(tail)));
    match number.parse::<usize>() {
        Ok(n) if n == i => None,
        Ok(n) if n > i => {
            let to = join(list, &(n - 1).to_string());
            Some(tail.map_or_else(|| to.clone(), |tail| join(&to, tail)))
        }
        Ok(_) | Err(_) => Some(at.to_owned()),
    }
}

/// Whether the path ends in a number: one entry of a list.
fn declared_list(path: &str) -> bool {
    path.rsplit('.').next().is_some_and(|step| step.parse::<usize>().is_ok())
}

/// Cents as one types them: `1234,56`.
fn amount(cents: i64) -> String {
    format!("{},{:02}", cents / 100, (cents % 100).abs())
}
