//! Drawing: the body of every kind of field, and the window on the rows.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};

use crate::domain::command::MAX_TEXT;
use crate::domain::field::{Field, FieldKind};
use crate::teksten::Teksten;
use crate::tui::tekst;
use crate::tui::theme::{Glyphs, Role, Theme};

use super::edit::Edit;
use super::keys::WINDOW;
use super::mouse::{Hit, What};
use super::rows::{Pen, Row};
use super::{Form, Inhoud, Keuze, is_list, is_several, is_text, suggests};

/// Rows of an empty text area.
const AREA: usize = 4;
/// Widest one-line field.
const WIDEST: usize = 60;
/// From here on a text shows how long it is.
const LONG: usize = 1_000;

impl Form {
    /// Draws the form in this area and says where the cursor of the terminal belongs.
    pub fn draw(
        &mut self,
        frame: &mut Frame,
        area: Rect,
        theme: &Theme,
        glyphs: &Glyphs,
        t: &Teksten,
        active: bool,
    ) -> Option<Position> {
        let area = area.intersection(frame.area());
        self.hits.clear();
        self.area = area;
        self.height = usize::from(area.height);
        if area.is_empty() {
            return None;
        }
        let pen = Pen { form: self, theme, glyphs, t, active, width: usize::from(area.width) };
        let rows = pen.rows();
        self.total = rows.len();
        self.text_width = rows.iter().find_map(|row| row.text_width).unwrap_or(self.text_width);
        self.see_focus(&rows);
        let mut cursor = None;
        for (y, row) in (area.y..area.bottom()).zip(rows.iter().skip(self.offset)) {
            for (at, text, style) in &row.cells {
                let left = usize::from(area.width).saturating_sub(*at);
                let text = tekst::kort(text, left, "");
                if let (Ok(at), false) = (u16::try_from(*at), text.is_empty()) {
                    frame.buffer_mut().set_stringn(area.x + at, y, text, left, *style);
                }
            }
            let column = |at: usize| u16::try_from(at).map_or(area.right(), |at| area.x.saturating_add(at));
            for (start, end, what) in &row.hits {
                let (start, end) = (column(*start), column(*end).min(area.right()));
                self.hits.push(Hit { y, start, end, what: what.clone() });
            }
            if let (Some(at), true) = (row.cursor, row.focused) {
                cursor = Some(Position::new(column(at).min(area.right() - 1), y));
            }
        }
        cursor.filter(|_| active)
    }

    /// Moves the window so that what has the focus is in it: all of it, or else its cursor.
    fn see_focus(&mut self, rows: &[Row]) {
        let max = rows.len().saturating_sub(self.height);
        if self.follow {
            let first = rows.iter().position(|row| row.focused);
            let last = rows.iter().rposition(|row| row.focused);
            let cursor = rows.iter().position(|row| row.focused && row.cursor.is_some());
            if let (Some(first), Some(last)) = (first, last) {
                // On the first field the rows above it are seen too.
                let first = if rows.iter().take(first).any(|row| !row.hits.is_empty()) { first } else { 0 };
                let fits = last - first < self.height;
                let cursor = cursor.unwrap_or(first);
                let (top, bottom) = if fits { (first, last) } else { (cursor, cursor) };
                if self.offset > top {
                    self.offset = top;
                }
                if self.offset + self.height <= bottom {
                    self.offset = bottom + 1 - self.height;
                }
            }
        }
        self.offset = self.offset.min(max);
    }
}

impl Pen<'_> {
    /// How long a long text is.
    pub fn counter(&self, path: &str, kind: FieldKind) -> Option<String> {
        let n = self.form.text(path).chars().count();
        let args = [("n", n.to_string()), ("max", MAX_TEXT.to_string())];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        (matches!(kind, FieldKind::Paragraph) && n >= LONG).then(|| self.t.ta("formulier-tekens", &args))
    }

    /// The rows of the field itself, in this many columns.
    pub fn body(&self, field: &'static Field, path: &str, focused: bool, room: usize) -> Vec<Row> {
        if matches!(field.kind, FieldKind::Paragraph) {
            self.text_area(path, focused, room)
        } else if is_text(field.kind) {
            self.input(field, path, focused, room)
        } else if is_list(field.kind) {
            self.list(field, path, focused, room)
        } else {
            self.choices(field, path, focused, room)
        }
    }

    fn edit(&self, path: &str, several_lines: bool) -> Edit {
        match self.form.velden.get(path) {
            Some(Inhoud::Tekst(edit)) => edit.clone(),
            Some(Inhoud::Een(_) | Inhoud::Meer(_)) | None => Edit::new("", several_lines),
        }
    }

    /// The style of the frame or the brackets of a text field.
    fn frame_style(&self, focused: bool) -> Style {
        if focused { self.chosen().add_modifier(Modifier::BOLD) } else { self.style(Role::Tekst) }
    }

    fn text_area(&self, path: &str, focused: bool, room: usize) -> Vec<Row> {
        let framed = room >= 6;
        let width = if framed { room - 2 } else { room.max(1) };
        let edit = self.edit(path, true);
        let lines = edit.lines(width);
        let (at, column) = edit.place(&lines, width);
        let set = self.glyphs.border(focused && self.active);
        let style = self.style(if focused && self.active { Role::Accent } else { Role::Lijn });
        let style = if focused { style.add_modifier(Modifier::BOLD) } else { style };
        let left = usize::from(framed);
        let edge =
            |start: &str, middle: &str, end: &str| Row::cell(0, format!("{start}{}{end}", middle.repeat(width)), style);
        let mut rows = Vec::new();
        if framed {
            rows.push(edge(set.top_left, set.horizontal_top, set.top_right));
        }
        for i in 0..lines.len().max(AREA) {
            let text = lines.get(i).map_or("", |line| edit.slice(*line));
            let mut row = Row::cell(left, tekst::kort(text, width, ""), self.style(Role::Tekst));
            if framed {
                row.add(0, set.vertical_left, style);
                row.add(width + 1, set.vertical_right, style);
            }
            let what = What::Text { path: path.to_owned(), row: i.min(lines.len() - 1), skip: 0, width };
            row.hits.push((left, left + width, what));
            row.cursor = (focused && i == at).then_some(left + column);
            row.text_width = focused.then_some(width);
            rows.push(row);
        }
        if framed {
            rows.push(edge(set.bottom_left, set.horizontal_bottom, set.bottom_right));
        }
        rows
    }

    fn input(&self, field: &'static Field, path: &str, focused: bool, room: usize) -> Vec<Row> {
        let widest = match field.kind {
            FieldKind::Date => 16,
            FieldKind::Time => 6,
            FieldKind::Int(min, max) => min.to_string().len().max(max.to_string().len()) + 1,
            FieldKind::Money => 14,
            _ => WIDEST,
        };
        let brackets = room >= 8;
        let width = if brackets { (room - 4).min(widest) } else { room };
        let edit = self.edit(path, false);
        let (text, column, skip) =
            if focused { edit.window(width) } else { (tekst::kort(edit.text(), width, self.glyphs.weglating), 0, 0) };
        let left = if brackets { 2 } else { 0 };
        let used = tekst::breedte(&text);
        let mut row = Row::cell(left, text, self.style(Role::Tekst));
        row.add(left + used, "_".repeat(width.saturating_sub(used)), self.style(Role::Lijn));
        if brackets {
            row.add(0, "[ ", self.frame_style(focused));
            row.add(left + width, " ]", self.frame_style(focused));
        }
        // One line never wraps: the width is that of the text.
        let what = What::Text { path: path.to_owned(), row: 0, skip, width: usize::MAX };
        row.hits.push((left, left + width, what));
        row.cursor = focused.then_some(left + column);
        let mut rows = vec![row];
        if let Some(echo) = self.form.echo(field, path, self.t).filter(|echo| !echo.is_empty()) {
            let at = rows[0].end() + 2;
            if at + tekst::breedte(&echo) <= room {
                rows[0].add(at, echo, self.style(Role::Zacht));
            } else {
                let lines = tekst::regels(&echo, room).into_iter();
                rows.extend(lines.map(|line| Row::cell(0, line, self.style(Role::Zacht))));
            }
        }
        if focused && suggests(field.kind) {
            rows.append(&mut self.suggestions(field, path, room));
        }
        rows
    }

    fn suggestions(&self, field: &'static Field, path: &str, room: usize) -> Vec<Row> {
        let options = self.form.suggestions(field, path, self.t);
        if options.is_empty() {
            return Vec::new();
        }
        let Some(at) = self.form.lijst else {
            let words: Vec<&str> = options.iter().map(|option| option.tekst.as_str()).collect();
            let words = words.join(&format!(" {} ", self.glyphs.punt));
            let line = tekst::kort(&format!("{}  {words}", self.glyphs.pijlen), room, self.glyphs.weglating);
            return vec![Row::cell(0, line, self.style(Role::Zacht))];
        };
        let at = at.min(options.len() - 1);
        let mut rows = Vec::new();
        for (nr, option) in window(&options, at) {
            let what = What::Suggestion { path: path.to_owned(), waarde: option.waarde.clone() };
            rows.push(self.option_row("", option, nr == at, what, room));
        }
        rows
    }

    /// One option a row, in a window.
    fn list(&self, field: &'static Field, path: &str, focused: bool, room: usize) -> Vec<Row> {
        let options = self.form.options(field, path, self.t);
        if options.is_empty() {
            let lines = tekst::regels(&self.t.t("formulier-niets-te-kiezen"), room).into_iter();
            let mut rows: Vec<Row> = lines.map(|line| Row::cell(0, line, self.style(Role::Zacht))).collect();
            if let (Some(row), true) = (rows.first_mut(), focused) {
                row.cursor = Some(0);
            }
            return rows;
        }
        let (at, chosen) = self.cursor_and_chosen(path, &options);
        let mut rows = Vec::new();
        for (nr, option) in window(&options, at) {
            let mark = self.mark(field.kind, chosen.contains(&option.waarde));
            let what = What::Option { path: path.to_owned(), nr, waarde: option.waarde.clone() };
            rows.push(self.option_row(mark, option, focused && nr == at, what, room));
        }
        if options.len() > WINDOW {
            let place = format!("{}/{}", at + 1, options.len());
            rows.push(Row::cell(0, tekst::kort(&place, room, ""), self.style(Role::Zacht)));
        }
        rows
    }

    fn cursor_and_chosen(&self, path: &str, options: &[Keuze]) -> (usize, Vec<String>) {
        let values: Vec<&str> = options.iter().map(|option| option.waarde.as_str()).collect();
        let chosen = self.form.velden.get(path).map(Inhoud::chosen).unwrap_or_default();
        (self.form.option_cursor(path, &values), chosen)
    }

    fn mark(&self, kind: FieldKind, on: bool) -> &'static str {
        match (is_several(kind), on) {
            (true, true) => self.glyphs.hokje_aan,
            (true, false) => self.glyphs.hokje_uit,
            (false, true) => self.glyphs.keuze_aan,
            (false, false) => self.glyphs.keuze_uit,
        }
    }

    fn option_row(&self, mark: &str, option: &Keuze, at: bool, what: What, room: usize) -> Row {
        let pointer = if at { self.glyphs.cursor } else { "" };
        let pointer = tekst::vul(pointer, tekst::breedte(self.glyphs.cursor));
        let known = is_id(&option.waarde) && !option.tekst.contains(&option.waarde);
        let text = if known { format!("{} {}", option.waarde, option.tekst) } else { option.tekst.clone() };
        let parts = [pointer.as_str(), mark, text.as_str()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let line = tekst::kort(&parts.join(" "), room, self.glyphs.weglating);
        let wide = tekst::breedte(&line);
        let mut row = Row::cell(0, line, if at { self.chosen() } else { self.style(Role::Tekst) });
        row.hits.push((0, wide, what));
        row.cursor = at.then_some(0);
        row
    }

    /// Options beside each other, in rows that wrap.
    fn choices(&self, field: &'static Field, path: &str, focused: bool, room: usize) -> Vec<Row> {
        let options = self.form.options(field, path, self.t);
        let (at, chosen) = self.cursor_and_chosen(path, &options);
        let mut rows: Vec<Row> = Vec::new();
        for (nr, option) in options.iter().enumerate() {
            let on = chosen.contains(&option.waarde);
            let text = format!("{} {}", self.mark(field.kind, on), option.tekst);
            let text = tekst::kort(&text, room, self.glyphs.weglating);
            let wide = tekst::breedte(&text);
            let fits = rows.last().is_some_and(|row| row.end() + 2 + wide <= room);
            if !fits {
                rows.push(Row::default());
            }
            let Some(row) = rows.last_mut() else { continue };
            let start = if fits { row.end() + 2 } else { 0 };
            let here = focused && nr == at;
            row.add(start, text, if here { self.chosen() } else { self.style(Role::Tekst) });
            let what = What::Option { path: path.to_owned(), nr, waarde: option.waarde.clone() };
            row.hits.push((start, start + wide, what));
            if here {
                row.cursor = Some(start);
            }
        }
        rows
    }
}

/// The part of a list that is seen when the cursor stands at `at`.
fn window(options: &[Keuze], at: usize) -> impl Iterator<Item = (usize, &Keuze)> {
    let start = (at + 1).saturating_sub(WINDOW);
    options.iter().enumerate().skip(start).take(WINDOW)
}

/// Whether a value is an id or a number, so that it is worth showing.
fn is_id(value: &str) -> bool {
    value.parse::<crate::domain::id::Id>().is_ok() || value.parse::<u32>().is_ok()
}
