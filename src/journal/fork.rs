//! A new file that begins as another one stood: for trying another way without touching the first.

use std::path::Path;
use std::sync::Arc;

use rusqlite::params;

use crate::error::StoreError;
use crate::journal::verify::refill;
use crate::journal::{Journal, Model, row};

impl Journal {
    /// Makes a new file with everything up to and including `seq`, as it was recorded: the same lines, digests,
    /// people and kept texts. Drafts do not come along.
    ///
    /// # Errors
    /// The place is taken, this file cannot be read, or the new one cannot be written.
    pub fn fork(&self, seq: i64, to: &Path, model: Model<'_>, normen: &str) -> Result<(), StoreError> {
        let users = self.users()?;
        let texts = self.run(|conn| {
            let mut statement = conn.prepare("SELECT sleutel, waarde FROM meta WHERE sleutel LIKE 'tekst:%'")?;
            let rows = statement.query_map([], |r| Ok((r.get::<_, String>(0)?, r.get::<_, String>(1)?)))?;
            Ok(rows.collect::<Result<Vec<_>, _>>()?)
        })?;
        let mut other = Journal::create(to)?;
        let mut write = other.begin()?;
        for (nr, naam) in users {
            write.connection().execute("INSERT INTO gebruiker (nr, naam) VALUES (?1, ?2)", params![nr, naam])?;
        }
        for (sleutel, waarde) in texts {
            write
                .connection()
                .execute("INSERT INTO meta (sleutel, waarde) VALUES (?1, ?2)", params![sleutel, waarde])?;
        }
        let mut lines = Vec::new();
        self.run(|conn| {
            row::for_each(conn, None, &mut |entry| {
                if entry.seq <= seq {
                    lines.push(Arc::new(entry));
                }
                Ok(())
            })
        })?;
        write.append(&lines)?;
        refill(&write, model, normen).map_err(|error| error.at(to))?;
        write.commit()
    }

    /// Keeps a text beside the journal under a key of its own.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn keep_text(&self, sleutel: &str, tekst: &str) -> Result<(), StoreError> {
        self.run(|conn| {
            let sql = "INSERT INTO meta (sleutel, waarde) VALUES (?1, ?2) \
                       ON CONFLICT (sleutel) DO UPDATE SET waarde = excluded.waarde";
            conn.execute(sql, params![format!("tekst:{sleutel}"), tekst])?;
            Ok(())
        })
    }

    /// A text that was kept.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn kept_text(&self, sleutel: &str) -> Result<Option<String>, StoreError> {
        self.meta(&format!("tekst:{sleutel}"))
    }
}
