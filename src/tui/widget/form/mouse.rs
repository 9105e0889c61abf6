//! Clicks: what was drawn where, and what a click on it does.

use super::items::Place;
use super::{Form, FormEvent, Inhoud, declared};

/// What a place on the screen is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    /// A field or a button.
    Focus(Place),
    /// Option `nr` with this value.
    Option { path: String, nr: usize, waarde: String },
    /// Line `row` of a text, where column `skip` of the text stands at the left.
    Text { path: String, row: usize, skip: usize, width: usize },
    /// A suggestion.
    Suggestion { path: String, waarde: String },
}

/// A part of a row, in screen columns; `end` is not part of it.
#[derive(Debug, Clone)]
pub(super) struct Hit {
    pub y: u16,
    pub start: u16,
    pub end: u16,
    pub what: What,
}

impl Form {
    /// A click at this place of the screen.
    pub fn handle_click(&mut self, x: u16, y: u16) -> FormEvent {
        let hit = self.hits.iter().rev().find(|hit| hit.y == y && (hit.start..hit.end).contains(&x));
        let Some(hit) = hit.cloned() else { return FormEvent::None };
        match hit.what {
            What::Focus(place @ Place::Veld(_)) => self.focus_on(place),
            What::Focus(place) => {
                self.focus_on(place.clone());
                return self.press(&place);
            }
            What::Option { path, nr, waarde } => {
                self.focus_on(Place::Veld(path.clone()));
                self.op.insert(path.clone(), nr);
                self.pick(&path, &waarde);
            }
            What::Text { path, row, skip, width } => {
                self.focus_on(Place::Veld(path.clone()));
                let column = usize::from(x - hit.start) + skip;
                if let Some(Inhoud::Tekst(edit)) = self.velden.get_mut(&path) {
                    edit.click(width, row, column);
                }
            }
            What::Suggestion { path, waarde } => {
                self.focus_on(Place::Veld(path.clone()));
                self.pick(&path, &waarde);
            }
        }
        FormEvent::Changed
    }

    pub(super) fn focus_on(&mut self, place: Place) {
        if self.focus != place {
            self.lijst = None;
        }
        self.focus = place;
        self.follow = true;
    }

    /// Chooses a value: the one, or one of several (again: not). A suggestion becomes the text.
    pub(super) fn pick(&mut self, path: &str, waarde: &str) {
        let Some(field) = declared(self.kind.act().fields, path) else { return };
        self.lijst = None;
        self.errors.remove(path);
        match self.cell(field, path) {
            Inhoud::Een(one) if one.as_deref() == Some(waarde) && !field.required => *one = None,
            Inhoud::Een(one) => *one = Some(waarde.to_owned()),
            Inhoud::Meer(several) => match several.iter().position(|word| word == waarde) {
                Some(at) => {
                    several.remove(at);
                }
                None => several.push(waarde.to_owned()),
            },
            Inhoud::Tekst(edit) => edit.put(waarde),
        }
    }

    /// Presses a button.
    pub(super) fn press(&mut self, place: &Place) -> FormEvent {
        match place {
            Place::Klaar => return FormEvent::Submit,
            Place::Later => return FormEvent::Cancel,
            Place::Veld(_) | Place::Kop(_) => return FormEvent::None,
            Place::Meer(prefix) => {
                let at = self.items().iter().position(|item| item.place == *place).unwrap_or(0);
                self.open.insert(prefix.clone());
                let first = self.items().into_iter().skip(at).find(|item| item.takes_focus());
                if let Some(item) = first {
                    self.focus_on(item.place);
                }
            }
            Place::Erbij(path) => {
                let Some(field) = declared(self.kind.act().fields, path) else { return FormEvent::None };
                let n = self.count(field, path);
                if n >= super::store::MAX_LIST {
                    return FormEvent::None;
                }
                self.aantal.insert(path.clone(), n + 1);
                self.errors.remove(path);
                if let Some(place) = self.reveal(&format!("{path}.{n}")) {
                    self.focus_on(place);
                }
            }
            Place::Weg(path, i) => {
                let Some(field) = declared(self.kind.act().fields, path) else { return FormEvent::None };
                let n = self.count(field, path);
                self.aantal.insert(path.clone(), n);
                self.remove_entry(path, *i);
                self.focus_on(Place::Erbij(path.clone()));
            }
        }
        FormEvent::Changed
    }
}
