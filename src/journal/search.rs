//! Searching the words of all entries.

use rusqlite::{Connection, params};

use crate::domain::entry::Entry;
use crate::error::StoreError;
use crate::journal::Journal;

/// More words than this make no difference any more.
const WORDS: usize = 16;
/// Longer words than this are cut.
const LETTERS: usize = 64;

impl Journal {
    /// The entries that hold all these words, the last word as the beginning of one; newest first.
    pub fn search(&self, words: &str, limit: i64) -> Result<Vec<i64>, StoreError> {
        let Some(question) = question(words) else { return Ok(Vec::new()) };
        self.run(|conn| {
            let mut statement =
                conn.prepare_cached("SELECT rowid FROM zoek WHERE zoek MATCH ?1 ORDER BY rowid DESC LIMIT ?2")?;
            let rows = statement.query_map(params![question, limit.max(0)], |r| r.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

/// Every word as a quoted phrase, so that no sign means anything to FTS5.
fn question(words: &str) -> Option<String> {
    let quoted: Vec<String> = words
        .split(|c: char| c.is_whitespace() || c.is_control() || c == '"')
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .take(WORDS)
        .map(|word| format!("\"{}\"", word.chars().take(LETTERS).collect::<String>()))
        .collect();
    if quoted.is_empty() { None } else { Some(quoted.join(" ") + "*") }
}

/// Makes an entry findable.
pub(super) fn insert(conn: &Connection, entry: &Entry) -> rusqlite::Result<()> {
    let mut words = String::new();
    entry.event.body.each_text(&mut |text| {
        words.push_str(text);
        words.push('\n');
    });
    conn.prepare_cached("INSERT INTO zoek (rowid, tekst) VALUES (?1, ?2)")?.execute(params![entry.seq, words])?;
    Ok(())
}

/// Forgets everything, to begin anew.
pub(super) fn clear(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute("INSERT INTO zoek (zoek) VALUES ('delete-all')", []).map(|_| ())
}

/// How many entries can be found, and the last of them.
pub(super) fn extent(conn: &Connection) -> rusqlite::Result<(i64, i64)> {
    conn.query_row("SELECT count(*), ifnull(max(id), 0) FROM zoek_docsize", [], |r| Ok((r.get(0)?, r.get(1)?)))
}
