//! Keys: moving between fields, typing, choosing.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::domain::command::MAX_TEXT;
use crate::domain::field::{Field, FieldKind};
use crate::domain::refusal::{FieldError, Problem};
use crate::teksten::Teksten;

use super::items::{Item, Place};
use super::mouse::What;
use super::{Form, FormEvent, Inhoud, is_list, is_several, is_text, suggests};

/// Rows in a window of options or suggestions.
pub(super) const WINDOW: usize = 6;

impl Form {
    /// A key. [`FormEvent::None`] when the form has no use for it.
    pub fn handle_key(&mut self, key: KeyEvent, t: &Teksten) -> FormEvent {
        if !matches!(key.kind, KeyEventKind::Press | KeyEventKind::Repeat) {
            return FormEvent::None;
        }
        let ctrl = key.modifiers.contains(KeyModifiers::CONTROL);
        let alt = key.modifiers.contains(KeyModifiers::ALT);
        // On Windows AltGr arrives as Ctrl-Alt with the character it makes.
        let alt_gr = cfg!(windows) && ctrl && alt && matches!(key.code, KeyCode::Char(_));
        let code = match key.code {
            KeyCode::Tab if key.modifiers.contains(KeyModifiers::SHIFT) => KeyCode::BackTab,
            KeyCode::Char('h') if ctrl && !alt => KeyCode::Backspace,
            code => code,
        };
        self.follow = true;
        if ctrl && !alt_gr && code != KeyCode::Backspace {
            return self.ctrl_key(code, t);
        }
        if alt && !alt_gr {
            return FormEvent::None;
        }
        match code {
            KeyCode::Esc if self.lijst.take().is_some() => return FormEvent::Changed,
            KeyCode::Esc => {
                self.check_left(t);
                return FormEvent::Cancel;
            }
            KeyCode::F(6) => return FormEvent::NextPanel,
            KeyCode::Tab if self.focus == Place::Later => return FormEvent::NextPanel,
            KeyCode::Tab => return self.step(1, t),
            KeyCode::BackTab => return self.step(-1, t),
            _ => {}
        }
        match self.focused_field() {
            Some((field, path)) if is_text(field.kind) => self.text_key(field, &path, code, t),
            Some((field, path)) => self.option_key(field, &path, code, t),
            None => self.button_key(code, t),
        }
    }

    /// Pasted text goes into the focused text field.
    pub fn handle_paste(&mut self, text: &str) {
        if let Some((field, path)) = self.focused_field()
            && let Some(edit) = self.edit(field, &path)
        {
            edit.insert(text);
            self.errors.remove(&path);
            self.follow = true;
        }
    }

    fn ctrl_key(&mut self, code: KeyCode, t: &Teksten) -> FormEvent {
        if code == KeyCode::Char('s') {
            self.check_left(t);
            return FormEvent::Submit;
        }
        let Some((field, path)) = self.focused_field() else { return FormEvent::None };
        let Some(edit) = self.edit(field, &path) else { return FormEvent::None };
        match code {
            KeyCode::Left => edit.word_left(),
            KeyCode::Right => edit.word_right(),
            KeyCode::Char('u') if edit.undo() => {
                self.errors.remove(&path);
            }
            _ => return FormEvent::None,
        }
        FormEvent::Changed
    }

    /// To the next field (1) or the one before (-1); from the first back to the last.
    pub(super) fn step(&mut self, by: isize, t: &Teksten) -> FormEvent {
        self.check_left(t);
        let items: Vec<Item> = self.items().into_iter().filter(Item::takes_focus).collect();
        let at = items.iter().position(|item| item.place == self.focus).unwrap_or(0);
        let to = at.checked_add_signed(by).unwrap_or(items.len().saturating_sub(1));
        if let Some(item) = items.get(to) {
            self.focus_on(item.place.clone());
        }
        self.lijst = None;
        FormEvent::Changed
    }

    /// An arrow up or down out of a field; it stops at the first and the last.
    fn leave(&mut self, by: isize, t: &Teksten) -> FormEvent {
        let first = self.items().into_iter().find(Item::takes_focus);
        if by < 0 && first.is_some_and(|item| item.place == self.focus) {
            self.scroll(-1);
            return FormEvent::Changed;
        }
        self.step(by, t)
    }

    fn text_key(&mut self, field: &'static Field, path: &str, code: KeyCode, t: &Teksten) -> FormEvent {
        if suggests(field.kind)
            && let Some(event) = self.suggestion_key(field, path, code, t)
        {
            return event;
        }
        let several_lines = matches!(field.kind, FieldKind::Paragraph);
        let width = self.text_width;
        let Some(edit) = self.edit(field, path) else { return FormEvent::None };
        let changed = match code {
            KeyCode::Char(c) => return self.typed(field, path, c.encode_utf8(&mut [0; 4]), t),
            KeyCode::Enter if several_lines => return self.typed(field, path, "\n", t),
            KeyCode::Enter => return self.step(1, t),
            KeyCode::Up if several_lines && edit.vertical(width, -1) => false,
            KeyCode::Down if several_lines && edit.vertical(width, 1) => false,
            KeyCode::Up => return self.leave(-1, t),
            KeyCode::Down => return self.leave(1, t),
            KeyCode::Left => {
                edit.left();
                false
            }
            KeyCode::Right => {
                edit.right();
                false
            }
            KeyCode::Home => {
                edit.home();
                false
            }
            KeyCode::End => {
                edit.end();
                false
            }
            KeyCode::Backspace => edit.backspace(),
            KeyCode::Delete => edit.delete(),
            _ => return FormEvent::None,
        };
        if changed {
            self.errors.remove(path);
        }
        FormEvent::Changed
    }

    fn typed(&mut self, field: &Field, path: &str, text: &str, t: &Teksten) -> FormEvent {
        self.errors.remove(path);
        if self.lijst.is_some() {
            self.lijst = Some(0);
        }
        let fits = self.edit(field, path).is_none_or(|edit| edit.insert(text));
        if fits {
            return FormEvent::Changed;
        }
        let error = FieldError { path: path.to_owned(), problem: Problem::TooLong(MAX_TEXT) };
        FormEvent::Message(t.veldfout(Some(self.kind), &error))
    }

    /// The list of suggestions: ↓ opens it, past its ends one leaves it.
    fn suggestion_key(&mut self, field: &Field, path: &str, code: KeyCode, t: &Teksten) -> Option<FormEvent> {
        let options = self.suggestions(field, path, t);
        match (code, self.lijst) {
            (KeyCode::Down, None) if !options.is_empty() => self.lijst = Some(0),
            (KeyCode::Down, Some(at)) if at + 1 < options.len() => self.lijst = Some(at + 1),
            (KeyCode::Up, Some(at)) => self.lijst = at.checked_sub(1),
            (KeyCode::Enter, Some(at)) => {
                let option = options.get(at)?;
                self.pick(path, &option.waarde);
            }
            _ => return None,
        }
        Some(FormEvent::Changed)
    }

    /// The option the cursor stands on.
    pub(super) fn option_cursor(&self, path: &str, values: &[&str]) -> usize {
        let chosen = self.velden.get(path).map(Inhoud::chosen).unwrap_or_default();
        let first = || values.iter().position(|value| chosen.iter().any(|word| word == value)).unwrap_or(0);
        self.op.get(path).copied().unwrap_or_else(first).min(values.len().saturating_sub(1))
    }

    fn option_key(&mut self, field: &'static Field, path: &str, code: KeyCode, t: &Teksten) -> FormEvent {
        let options = self.options(field, path, t);
        let values: Vec<&str> = options.iter().map(|option| option.waarde.as_str()).collect();
        let at = self.option_cursor(path, &values);
        let last = options.len().saturating_sub(1);
        let to = match code {
            KeyCode::Up | KeyCode::Down => {
                let by = if code == KeyCode::Up { -1 } else { 1 };
                match self.option_beside(field, path, at, last, by) {
                    Some(to) => to,
                    None => return self.leave(by, t),
                }
            }
            KeyCode::Left => at.saturating_sub(1),
            KeyCode::Right => (at + 1).min(last),
            KeyCode::Home => 0,
            KeyCode::End => last,
            KeyCode::PageUp if is_list(field.kind) => at.saturating_sub(WINDOW),
            KeyCode::PageDown if is_list(field.kind) => (at + WINDOW).min(last),
            KeyCode::Delete | KeyCode::Backspace if !is_several(field.kind) && !field.required => {
                *self.cell(field, path) = Inhoud::empty(field.kind);
                at
            }
            KeyCode::Enter if options.is_empty() => return self.step(1, t),
            KeyCode::Enter if !is_several(field.kind) && self.is_chosen(path, values.get(at)) => {
                return self.step(1, t);
            }
            KeyCode::Enter | KeyCode::Char(' ') => {
                if let Some(value) = values.get(at) {
                    self.pick(path, value);
                }
                at
            }
            KeyCode::Char(digit @ '1'..='9') => {
                let nr = digit as usize - '1' as usize;
                let Some(value) = values.get(nr) else { return FormEvent::None };
                if is_several(field.kind) || !self.is_chosen(path, Some(value)) {
                    self.pick(path, value);
                }
                nr
            }
            _ => return FormEvent::None,
        };
        self.op.insert(path.to_owned(), to);
        FormEvent::Changed
    }

    fn is_chosen(&self, path: &str, value: Option<&&str>) -> bool {
        let chosen = self.velden.get(path).map(Inhoud::chosen).unwrap_or_default();
        value.is_some_and(|value| chosen.iter().any(|word| word == value))
    }

    /// The option above or below, as they were drawn.
    fn option_beside(&self, field: &Field, path: &str, at: usize, last: usize, by: isize) -> Option<usize> {
        if is_list(field.kind) {
            return at.checked_add_signed(by).filter(|to| *to <= last);
        }
        let drawn = self.hits.iter().filter_map(|hit| match &hit.what {
            What::Option { path: of, nr, .. } if of == path => Some((*nr, hit.y, hit.start)),
            _ => None,
        });
        let drawn: Vec<(usize, u16, u16)> = drawn.collect();
        let (_, y, x) = drawn.iter().find(|(nr, ..)| *nr == at).copied()?;
        let beyond = drawn.iter().filter(|(_, row, _)| if by < 0 { *row < y } else { *row > y });
        let nearest = beyond.min_by_key(|(_, row, start)| (row.abs_diff(y), start.abs_diff(x)));
        nearest.map(|(nr, ..)| *nr)
    }

    fn button_key(&mut self, code: KeyCode, t: &Teksten) -> FormEvent {
        match code {
            KeyCode::Enter | KeyCode::Char(' ') => {
                let place = self.focus.clone();
                self.press(&place)
            }
            KeyCode::Up => self.leave(-1, t),
            KeyCode::Down => self.leave(1, t),
            KeyCode::Right if self.focus == Place::Klaar => self.step(1, t),
            KeyCode::Left if self.focus == Place::Later => self.step(-1, t),
            _ => FormEvent::None,
        }
    }
}
