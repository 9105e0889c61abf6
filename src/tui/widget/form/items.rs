//! The form as a flat list: fields, headings and buttons in the order of the declaration.

use crate::domain::field::{Field, FieldKind};
use crate::teksten::Teksten;

use super::{Form, Inhoud, Keuze, declared, join};

/// Where the focus can be; also the identity of a row in the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// A heading (*kop*) above a record.
    Kop(String),
    /// A field (*veld*) at its path.
    Veld(String),
    /// The button that shows more fields (*meer*) of the record at this prefix.
    Meer(String),
    /// The button that adds one (*erbij*) to the list at this path.
    Erbij(String),
    /// The button that takes one away (*weg*) from the list at this path.
    Weg(String, usize),
    /// The button that records.
    Klaar,
    /// The button for later.
    Later,
}

/// One entry of the flat list.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub place: Place,
    /// The declared field; none for the buttons at the end.
    pub field: Option<&'static Field>,
    pub depth: usize,
}

impl Item {
    pub fn takes_focus(&self) -> bool {
        !matches!(self.place, Place::Kop(_))
    }
}

impl Form {
    /// The flat list, as it is now.
    pub(super) fn items(&self) -> Vec<Item> {
        let mut items = Vec::new();
        self.add_fields(self.kind.act().fields, "", 0, &mut items);
        for place in [Place::Klaar, Place::Later] {
            items.push(Item { place, field: None, depth: 0 });
        }
        items
    }

    fn add_fields(&self, fields: &'static [Field], prefix: &str, depth: usize, items: &mut Vec<Item>) {
        for field in fields.iter().filter(|field| !field.more) {
            self.add_field(field, &join(prefix, field.name), depth, items);
        }
        if !fields.iter().any(|field| field.more) {
            return;
        }
        if self.open.contains(prefix) {
            for field in fields.iter().filter(|field| field.more) {
                self.add_field(field, &join(prefix, field.name), depth, items);
            }
        } else {
            items.push(Item { place: Place::Meer(prefix.to_owned()), field: None, depth });
        }
    }

    fn add_field(&self, field: &'static Field, path: &str, depth: usize, items: &mut Vec<Item>) {
        let mut push = |place, depth| items.push(Item { place, field: Some(field), depth });
        match field.kind {
            FieldKind::Record(inner) => {
                push(Place::Kop(path.to_owned()), depth);
                self.add_fields(inner, path, depth + 1, items);
            }
            FieldKind::Records(inner) => {
                let count = self.count(field, path);
                for i in 0..count {
                    let at = join(path, &i.to_string());
                    items.push(Item { place: Place::Kop(at.clone()), field: Some(field), depth });
                    self.add_fields(inner, &at, depth + 1, items);
                    let place = Place::Weg(path.to_owned(), i);
                    items.push(Item { place, field: Some(field), depth: depth + 1 });
                }
                if count == 0 {
                    items.push(Item { place: Place::Kop(path.to_owned()), field: Some(field), depth });
                }
                items.push(Item { place: Place::Erbij(path.to_owned()), field: Some(field), depth });
            }
            FieldKind::Texts(_) => {
                for i in 0..self.count(field, path) {
                    push(Place::Veld(join(path, &i.to_string())), depth);
                }
                push(Place::Erbij(path.to_owned()), depth);
            }
            _ => push(Place::Veld(path.to_owned()), depth),
        }
    }

    /// How many entries a list has on the screen.
    pub(super) fn count(&self, field: &Field, path: &str) -> usize {
        let least = match field.kind {
            FieldKind::Texts(_) => 1,
            FieldKind::Records(_) if field.required => 1,
            _ => 0,
        };
        self.aantal.get(path).copied().unwrap_or(0).max(least)
    }

    /// The focused field and its path.
    pub(super) fn focused_field(&self) -> Option<(&'static Field, String)> {
        let Place::Veld(path) = &self.focus else { return None };
        declared(self.kind.act().fields, path).map(|field| (field, path.clone()))
    }

    /// Makes the field at this path visible and gives its place: the field itself, or the first
    /// thing under that path.
    pub(super) fn reveal(&mut self, path: &str) -> Option<Place> {
        // Of a group "a / b" at least one must be filled: go to the first.
        let path = path.split(" / ").next().unwrap_or(path);
        let mut prefix = String::new();
        for step in path.split('.') {
            if declared(self.kind.act().fields, &join(&prefix, step)).is_some_and(|field| field.more) {
                self.open.insert(prefix.clone());
            }
            prefix = join(&prefix, step);
        }
        let under = format!("{path}.");
        let items = self.items();
        let is_at = |item: &&Item| match &item.place {
            Place::Veld(at) | Place::Erbij(at) => at == path || at.starts_with(&under),
            Place::Kop(_) | Place::Meer(_) | Place::Weg(..) | Place::Klaar | Place::Later => false,
        };
        items.iter().find(is_at).map(|item| item.place.clone())
    }

    /// What can be chosen or is suggested in a field.
    pub(super) fn options(&self, field: &Field, path: &str, t: &Teksten) -> Vec<Keuze> {
        let words = |words: &[&str]| {
            let option = |word: &&str| Keuze { waarde: (*word).to_owned(), tekst: t.woord(field.name, word) };
            words.iter().map(option).collect::<Vec<_>>()
        };
        let mut options = match field.kind {
            FieldKind::YesNo => vec![
                Keuze { waarde: "true".to_owned(), tekst: t.woord(field.name, "ja") },
                Keuze { waarde: "false".to_owned(), tekst: t.woord(field.name, "nee") },
            ],
            FieldKind::Choice(list) | FieldKind::Several(list) | FieldKind::Suggest(list) | FieldKind::Texts(list) => {
                words(list)
            }
            _ => self.known(field),
        };
        // What was filled in before stays visible, also when it is not in the list.
        if let Some(chosen) = self.velden.get(path).map(Inhoud::chosen) {
            for waarde in chosen {
                if !options.iter().any(|option| option.waarde == waarde) {
                    options.push(Keuze { tekst: waarde.clone(), waarde });
                }
            }
        }
        options
    }

    /// The things, lines and acts that can be chosen in a field.
    pub(super) fn known(&self, field: &Field) -> Vec<Keuze> {
        let things = |soorten: &[crate::domain::id::IdSoort]| {
            let lists = soorten.iter().filter_map(|soort| self.keuzes.dingen.get(soort));
            lists.flatten().cloned().collect::<Vec<_>>()
        };
        match field.kind {
            FieldKind::Thing(soorten) | FieldKind::ThingOrText(soorten) => things(soorten),
            FieldKind::Things(soort) => things(&[soort]),
            FieldKind::Line(kinds) => {
                let fits = |(kind, _): &&(_, Keuze)| kinds.is_empty() || kinds.contains(kind);
                self.keuzes.regels.iter().filter(fits).map(|(_, keuze)| keuze.clone()).collect()
            }
            FieldKind::Lines => self.keuzes.regels.iter().map(|(_, keuze)| keuze.clone()).collect(),
            FieldKind::ActNumber => self.keuzes.handelingen.clone(),
            _ => Vec::new(),
        }
    }

    /// The suggestions that fit what was typed in a field.
    pub(super) fn suggestions(&self, field: &Field, path: &str, t: &Teksten) -> Vec<Keuze> {
        let typed = self.text(path).trim().to_lowercase();
        let mut options = self.options(field, path, t);
        let exact = |option: &Keuze| option.waarde.to_lowercase() == typed || option.tekst.to_lowercase() == typed;
        if !typed.is_empty() && !options.iter().any(exact) {
            options.retain(|option| option.tekst.to_lowercase().contains(&typed));
        }
        options
    }
}
