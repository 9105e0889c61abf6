//! The form as rows of cells, for one width: headings, labels and buttons.

use ratatui::style::{Modifier, Style};

use crate::domain::field::FieldKind;
use crate::teksten::Teksten;
use crate::tui::tekst;
use crate::tui::theme::{Glyphs, Role, Theme};

use super::items::{Item, Place};
use super::mouse::What;
use super::{Form, is_list, is_several};

/// Widest label beside a field.
const LABEL: usize = 22;
/// Below this width labels stand above their fields.
const BESIDE: usize = 50;

/// One row of the form; columns count from its left edge.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    pub cells: Vec<(usize, String, Style)>,
    pub hits: Vec<(usize, usize, What)>,
    /// Where the cursor belongs, if on this row.
    pub cursor: Option<usize>,
    /// Whether it belongs to what has the focus.
    pub focused: bool,
    /// The width at which the focused text area wraps.
    pub text_width: Option<usize>,
}

impl Row {
    pub fn cell(at: usize, text: impl Into<String>, style: Style) -> Row {
        Row { cells: vec![(at, text.into(), style)], ..Row::default() }
    }

    pub fn add(&mut self, at: usize, text: impl Into<String>, style: Style) {
        self.cells.push((at, text.into(), style));
    }

    /// The first column behind everything.
    pub fn end(&self) -> usize {
        self.cells.iter().map(|(at, text, _)| at + tekst::breedte(text)).max().unwrap_or(0)
    }

    fn shift(&mut self, by: usize) {
        self.cells.iter_mut().for_each(|(at, ..)| *at += by);
        self.hits.iter_mut().for_each(|(start, end, _)| {
            *start += by;
            *end += by;
        });
        self.cursor = self.cursor.map(|at| at + by);
    }
}

/// What drawing needs besides the form.
#[derive(Clone, Copy)]
pub(super) struct Pen<'a> {
    pub form: &'a Form,
    pub theme: &'a Theme,
    pub glyphs: &'a Glyphs,
    pub t: &'a Teksten,
    pub active: bool,
    pub width: usize,
}

impl Pen<'_> {
    pub fn style(&self, role: Role) -> Style {
        self.theme.style(role)
    }

    /// The style of what has the focus.
    pub fn chosen(&self) -> Style {
        self.style(if self.active { Role::Keuze } else { Role::KeuzeAf })
    }

    /// All rows.
    pub fn rows(&self) -> Vec<Row> {
        let items = self.form.items();
        let labels = items.iter().filter(|item| self.is_beside(item)).map(|item| tekst::breedte(&self.label(item)));
        let label_width = labels.max().unwrap_or(0).min(LABEL);
        let mut rows: Vec<Row> = Vec::new();
        for (nr, item) in items.iter().enumerate() {
            let focused = item.place == self.form.focus;
            if item.place == Place::Klaar {
                self.legend(&items, &mut rows);
            }
            let stands_apart = match item.place {
                Place::Kop(_) => true,
                Place::Veld(_) => !self.is_beside(item),
                _ => false,
            };
            if stands_apart && nr > 0 && self.width >= BESIDE && !self.follows_in_list(item) {
                rows.push(Row::default());
            }
            let mut new = self.item_rows(item, focused, label_width);
            for row in &mut new {
                row.focused = focused;
            }
            if item.place == Place::Later
                && let (Some(last), [later]) = (rows.last_mut(), new.as_mut_slice())
                && last.end() + 1 + later.end() <= self.width
            {
                later.shift(last.end() + 1);
                last.cells.append(&mut later.cells);
                last.hits.append(&mut later.hits);
                last.cursor = last.cursor.or(later.cursor);
                last.focused |= focused;
                continue;
            }
            rows.append(&mut new);
        }
        rows
    }

    fn legend(&self, items: &[Item], rows: &mut Vec<Row>) {
        if items.is_empty() {
            return;
        }
        rows.push(Row::default());
        if items.iter().any(|item| item.field.is_some_and(|field| field.required)) {
            let legend = self.t.t("formulier-verplicht");
            for line in tekst::regels(&legend, self.width.saturating_sub(self.gutter())) {
                rows.push(Row::cell(self.gutter(), line, self.style(Role::Zacht)));
            }
        }
    }

    fn gutter(&self) -> usize {
        if self.width < 12 { 0 } else { tekst::breedte(self.glyphs.cursor) + 1 }
    }

    fn indent(&self, item: &Item) -> usize {
        let step = if self.width < BESIDE { 1 } else { 2 };
        self.gutter() + (item.depth * step).min(self.width / 4)
    }

    /// Whether the label stands beside the field, not above it.
    fn is_beside(&self, item: &Item) -> bool {
        let Some(field) = item.field else { return false };
        let tall = matches!(field.kind, FieldKind::Paragraph) || is_several(field.kind) || is_list(field.kind);
        self.width >= BESIDE && !tall && matches!(item.place, Place::Veld(_))
    }

    /// Whether it is a later line of a list of texts, which has no label of its own.
    fn follows_in_list(&self, item: &Item) -> bool {
        let Place::Veld(path) = &item.place else { return false };
        let texts = item.field.is_some_and(|field| matches!(field.kind, FieldKind::Texts(_)));
        texts && !path.ends_with(".0")
    }

    fn label(&self, item: &Item) -> String {
        let path = match &item.place {
            Place::Kop(path) | Place::Veld(path) | Place::Erbij(path) | Place::Weg(path, _) => path,
            Place::Meer(_) | Place::Klaar | Place::Later => return String::new(),
        };
        if self.follows_in_list(item) {
            return String::new();
        }
        let label = self.t.veld(self.form.kind, path);
        let last = path.rsplit('.').next().unwrap_or_default();
        let label = match (&item.place, last.parse::<usize>()) {
            (Place::Kop(_), Ok(i)) => self.t.ta("formulier-nummer", &[("wat", &label), ("n", &(i + 1).to_string())]),
            _ => label,
        };
        // Of a list the first heading says that it is required.
        let later = last.parse::<usize>().is_ok_and(|i| i > 0);
        let names = matches!(item.place, Place::Kop(_) | Place::Veld(_));
        let starred = names && !later && item.field.is_some_and(|field| field.required);
        if starred { format!("{label} *") } else { label }
    }

    fn item_rows(&self, item: &Item, focused: bool, label_width: usize) -> Vec<Row> {
        let indent = self.indent(item);
        let room = self.width.saturating_sub(indent);
        let mut rows = match &item.place {
            Place::Kop(_) => tekst::regels(&self.label(item), room)
                .into_iter()
                .map(|line| Row::cell(0, line, self.style(Role::Accent).add_modifier(Modifier::BOLD)))
                .collect(),
            Place::Veld(path) => self.field_rows(item, path, focused, room, label_width),
            Place::Meer(prefix) => {
                let hidden = self.hidden(prefix).to_string();
                self.button(&item.place, &self.t.ta("formulier-meer", &[("n", &hidden)]), focused, room)
            }
            Place::Erbij(_) => {
                let text = self.t.ta("formulier-toevoegen", &[("wat", &self.label(item))]);
                self.button(&item.place, &format!("+ {text}"), focused, room)
            }
            Place::Weg(_, i) => {
                let wat = self.t.ta("formulier-nummer", &[("wat", &self.label(item)), ("n", &(i + 1).to_string())]);
                let text = self.t.ta("formulier-weghalen", &[("wat", &wat)]);
                self.button(&item.place, &format!("- {text}"), focused, room)
            }
            Place::Klaar => self.button(&item.place, &self.t.act(self.form.kind), focused, room),
            Place::Later => self.button(&item.place, &self.t.t("formulier-later"), focused, room),
        };
        rows.iter_mut().for_each(|row| row.shift(indent));
        if let Some(message) = self.form.error_of(&item.place) {
            let style = self.style(Role::Fout);
            for (i, line) in tekst::regels(message, room.saturating_sub(2)).into_iter().enumerate() {
                rows.push(Row::cell(indent, if i == 0 { "! " } else { "  " }, style));
                if let Some(row) = rows.last_mut() {
                    row.add(indent + 2, line, style);
                }
            }
        }
        if focused
            && self.gutter() > 0
            && let Some(row) = rows.first_mut()
        {
            row.add(0, self.glyphs.cursor, self.style(Role::Accent).add_modifier(Modifier::BOLD));
        }
        rows
    }

    fn hidden(&self, prefix: &str) -> usize {
        let fields = self.form.kind.act().fields;
        let fields = match super::declared(fields, prefix).map(|field| field.kind) {
            Some(FieldKind::Record(inner) | FieldKind::Records(inner)) => inner,
            _ => fields,
        };
        fields.iter().filter(|field| field.more).count()
    }

    fn button(&self, place: &Place, text: &str, focused: bool, room: usize) -> Vec<Row> {
        let style = if focused { self.chosen() } else { self.style(Role::Tekst) };
        let text = tekst::kort(&format!("[ {text} ]"), room, self.glyphs.weglating);
        let wide = tekst::breedte(&text);
        let mut row = Row::cell(0, text, style.add_modifier(Modifier::BOLD));
        row.hits.push((0, wide, What::Focus(place.clone())));
        row.cursor = focused.then_some(0);
        vec![row]
    }

    fn field_rows(&self, item: &Item, path: &str, focused: bool, room: usize, label_width: usize) -> Vec<Row> {
        let Some(field) = item.field else { return Vec::new() };
        let label = self.label(item);
        let style = self.style(Role::Tekst);
        let style = if focused || self.form.error_of(&item.place).is_some() {
            style.add_modifier(Modifier::BOLD)
        } else {
            style
        };
        let mut rows;
        if self.is_beside(item) {
            // Fields stand in one column, also those of a record.
            let column = (label_width + 2).saturating_sub(self.indent(item) - self.gutter()).max(8);
            rows = self.body(field, path, focused, room.saturating_sub(column));
            rows.iter_mut().for_each(|row| row.shift(column));
            for (i, line) in tekst::regels(&label, column.saturating_sub(1)).into_iter().enumerate() {
                if i >= rows.len() {
                    rows.push(Row::default());
                }
                rows[i].add(0, line, style);
            }
        } else {
            rows = tekst::regels(&label, room).into_iter().map(|line| Row::cell(0, line, style)).collect();
            let count = self.counter(path, field.kind);
            if let (Some(count), Some(row)) = (count, rows.last_mut()) {
                let at = room.saturating_sub(tekst::breedte(&count));
                if row.end() < at {
                    row.add(at, count, self.style(Role::Zacht));
                }
            }
            let step = usize::from(room > 20 && !matches!(field.kind, FieldKind::Paragraph));
            let mut body = self.body(field, path, focused, room - step);
            body.iter_mut().for_each(|row| row.shift(step));
            rows.append(&mut body);
        }
        for row in &mut rows {
            // Behind everything: where nothing else takes the click, it gives the field the focus.
            row.hits.insert(0, (0, room, What::Focus(item.place.clone())));
        }
        rows
    }
}
