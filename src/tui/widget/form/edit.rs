//! A small text editor over graphemes: one line or several, with soft wrap and undo.
//!
//! The cursor is a byte index and always stands on a grapheme border. Nothing here is drawn
//! without [`crate::tui::tekst`], which also says how wide a grapheme is.

use unicode_segmentation::UnicodeSegmentation;

use crate::domain::command::MAX_TEXT;
use crate::invoer::schoon;
use crate::tui::tekst;

const MAX_UNDO: usize = 100;

/// A text being typed.
#[derive(Debug, Clone, Default)]
pub(super) struct Edit {
    text: String,
    cursor: usize,
    several_lines: bool,
    undo: Vec<(String, usize)>,
    /// Whether the last edit was a letter, so that a word is undone at once.
    typing: bool,
}

/// One line after wrapping: the bytes it covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line {
    pub start: usize,
    pub end: usize,
}

impl Edit {
    pub fn new(text: &str, several_lines: bool) -> Self {
        let mut edit = Edit { several_lines, ..Edit::default() };
        edit.put(text);
        edit
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Replaces the text; the cursor goes to its end.
    pub fn put(&mut self, text: &str) {
        self.text = self.clean(text).chars().take(MAX_TEXT).collect();
        self.cursor = self.text.len();
        self.typing = false;
    }

    fn clean(&self, text: &str) -> String {
        let text = schoon(text);
        if self.several_lines { text } else { text.replace(['\n', '\t'], " ") }
    }

    /// Puts text at the cursor. False when it did not all fit.
    pub fn insert(&mut self, text: &str) -> bool {
        let room = MAX_TEXT.saturating_sub(self.text.chars().count());
        let clean = self.clean(text);
        let fits = clean.chars().count() <= room;
        let part: String = clean.chars().take(room).collect();
        if !part.is_empty() {
            let typing = part.chars().all(char::is_alphanumeric) && part.chars().count() == 1;
            self.remember(typing);
            self.text.insert_str(self.cursor, &part);
            self.cursor = self.border_from(self.cursor + part.len());
        }
        fits
    }

    pub fn backspace(&mut self) -> bool {
        let before = self.before(self.cursor);
        self.cut(before, self.cursor)
    }

    pub fn delete(&mut self) -> bool {
        let after = self.after(self.cursor);
        self.cut(self.cursor, after)
    }

    fn cut(&mut self, start: usize, end: usize) -> bool {
        if start >= end {
            return false;
        }
        self.remember(false);
        self.text.replace_range(start..end, "");
        self.cursor = self.border_from(start);
        true
    }

    /// Takes the last edit back. False when there is none.
    pub fn undo(&mut self) -> bool {
        let Some((text, cursor)) = self.undo.pop() else { return false };
        self.text = text;
        self.cursor = cursor;
        self.typing = false;
        true
    }

    fn remember(&mut self, typing: bool) {
        if !(typing && self.typing) {
            if self.undo.len() == MAX_UNDO {
                self.undo.remove(0);
            }
            self.undo.push((self.text.clone(), self.cursor));
        }
        self.typing = typing;
    }

    pub fn left(&mut self) {
        self.go(self.before(self.cursor));
    }

    pub fn right(&mut self) {
        self.go(self.after(self.cursor));
    }

    pub fn word_left(&mut self) {
        let word = self.text[..self.cursor].unicode_word_indices().next_back();
        self.go(word.map_or(0, |(at, _)| at));
    }

    pub fn word_right(&mut self) {
        let rest = &self.text[self.cursor..];
        let end = rest.unicode_word_indices().next().map_or(rest.len(), |(at, word)| at + word.len());
        self.go(self.border_from(self.cursor + end));
    }

    /// The start of the line the cursor stands on.
    pub fn home(&mut self) {
        self.go(self.text[..self.cursor].rfind('\n').map_or(0, |at| at + 1));
    }

    /// The end of the line the cursor stands on.
    pub fn end(&mut self) {
        let rest = &self.text[self.cursor..];
        self.go(self.cursor + rest.find('\n').unwrap_or(rest.len()));
    }

    fn go(&mut self, to: usize) {
        self.cursor = to;
        self.typing = false;
    }

    fn before(&self, at: usize) -> usize {
        self.text[..at].grapheme_indices(true).next_back().map_or(0, |(start, _)| start)
    }

    fn after(&self, at: usize) -> usize {
        self.text[at..].graphemes(true).next().map_or(at, |part| at + part.len())
    }

    /// The first grapheme border at or after this byte.
    fn border_from(&self, at: usize) -> usize {
        let mut borders = self.text.grapheme_indices(true).map(|(start, _)| start);
        borders.find(|start| *start >= at).unwrap_or(self.text.len())
    }

    /// The lines at this width. There is always one; width 0 counts as 1.
    pub fn lines(&self, width: usize) -> Vec<Line> {
        let width = width.max(1);
        let mut lines = Vec::new();
        let mut start = 0;
        let mut used = 0;
        // After the last space: where the line may break, and the width up to there.
        let mut space: Option<(usize, usize)> = None;
        for (at, part) in self.text.grapheme_indices(true) {
            if part == "\n" {
                lines.push(Line { start, end: at });
                (start, used, space) = (at + part.len(), 0, None);
                continue;
            }
            let wide = tekst::breedte(part);
            let is_space = part.chars().all(char::is_whitespace);
            // Spaces may hang over the edge: they are not seen there.
            if used + wide > width && !is_space && at > start {
                let (cut, before) = space.unwrap_or((at, used));
                lines.push(Line { start, end: cut });
                (start, used, space) = (cut, used - before, None);
            }
            used += wide;
            if is_space {
                space = Some((at + part.len(), used));
            }
        }
        lines.push(Line { start, end: self.text.len() });
        lines
    }

    /// The text of one line.
    pub fn slice(&self, line: Line) -> &str {
        self.text.get(line.start..line.end).unwrap_or_default()
    }

    /// On which of these lines the cursor stands, and at which column.
    pub fn place(&self, lines: &[Line], width: usize) -> (usize, usize) {
        let row = lines.iter().rposition(|line| line.start <= self.cursor).unwrap_or(0);
        let start = lines.get(row).map_or(0, |line| line.start);
        let column = self.text.get(start..self.cursor).map_or(0, tekst::breedte);
        (row, column.min(width.saturating_sub(1)))
    }

    /// One line up or down (`step` -1 or 1). False at the edge.
    pub fn vertical(&mut self, width: usize, step: isize) -> bool {
        let lines = self.lines(width);
        let (row, column) = self.place(&lines, width.max(1));
        let Some(row) = row.checked_add_signed(step) else { return false };
        if row >= lines.len() {
            return false;
        }
        self.click(width, row, column);
        true
    }

    /// Puts the cursor on this line at this column, as near as there is text.
    pub fn click(&mut self, width: usize, row: usize, column: usize) {
        let lines = self.lines(width);
        let Some(line) = lines.get(row.min(lines.len() - 1)).copied() else { return };
        let last = row + 1 >= lines.len() || self.text[line.end..].starts_with('\n');
        let (mut at, mut used) = (line.start, 0);
        for (offset, part) in self.slice(line).grapheme_indices(true) {
            used += tekst::breedte(part);
            if used > column {
                break;
            }
            let next = line.start + offset + part.len();
            if next == line.end && !last {
                break;
            }
            at = next;
        }
        self.go(at);
    }

    /// What of a one-line text is seen in this width, and the column of the cursor in it.
    pub fn window(&self, width: usize) -> (String, usize, usize) {
        if width == 0 {
            return (String::new(), 0, 0);
        }
        let column = tekst::breedte(&self.text[..self.cursor]);
        let mut start = 0;
        let mut skipped = 0;
        // One column is kept for the cursor behind the text.
        for (at, part) in self.text.grapheme_indices(true) {
            if column - skipped.min(column) < width || at >= self.cursor {
                break;
            }
            skipped += tekst::breedte(part);
            start = at + part.len();
        }
        let shown = tekst::kort(&self.text[start..], width, "");
        (shown, column.saturating_sub(skipped).min(width - 1), skipped)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn graphemes_stay_whole() {
        let mut edit = Edit::new("e\u{301}a👩‍👩‍👧", false);
        assert!(edit.backspace());
        assert_eq!(edit.text(), "éa");
        edit.left();
        edit.left();
        assert!(edit.insert("\u{301}"));
        assert!(edit.insert("x"));
        assert!(edit.undo());
    }

    #[test]
    fn lines_wrap_between_words() {
        let edit = Edit::new("Noor komt morgen\nweer", true);
        let lines = edit.lines(10);
        let seen: Vec<&str> = lines.iter().map(|line| edit.slice(*line)).collect();
        assert_eq!(seen, ["Noor komt ", "morgen", "weer"]);
        assert_eq!(edit.place(&lines, 10), (2, 4));
    }

    #[test]
    fn the_cursor_moves_over_wrapped_lines() {
        let mut edit = Edit::new("aaaa bbbb cccc", true);
        assert!(edit.vertical(5, -1));
        assert!(edit.vertical(5, -1));
        assert!(!edit.vertical(5, -1));
        assert!(edit.vertical(5, 1));
        assert!(edit.vertical(5, 1));
        assert!(!edit.vertical(5, 1));
        for width in 0..8 {
            let _ = Edit::new("李小明 👩‍👩‍👧 e\u{301}\u{301}\n\n\t", true).lines(width);
            let _ = Edit::new("李小明 👩‍👩‍👧 e\u{301}\u{301}", false).window(width);
        }
    }
}
