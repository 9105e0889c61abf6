//! Drafts: what somebody began to type. They stand outside the journal and may change and go.

use rusqlite::{OptionalExtension, Row, params};

use crate::error::StoreError;
use crate::journal::Journal;

/// What somebody began to type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The casus; 0 is the file.
    pub casus: u32,
    /// Which act.
    pub kind: String,
    /// The fields so far.
    pub inhoud: String,
    /// When it was kept.
    pub bewaard_op: String,
}

impl Journal {
    /// The draft of one act in one casus.
    pub fn draft(&self, casus: u32, kind: &str) -> Result<Option<Draft>, StoreError> {
        self.run(|conn| {
            Ok(conn
                .prepare_cached("SELECT casus, kind, inhoud, bewaard_op FROM concept WHERE casus = ?1 AND kind = ?2")?
                .query_row(params![casus, kind], draft)
                .optional()?)
        })
    }

    /// Keeps a draft; an older one of the same act goes.
    pub fn save_draft(&self, casus: u32, kind: &str, inhoud: &str, op: &str) -> Result<(), StoreError> {
        self.run(|conn| {
            conn.prepare_cached(
                "INSERT INTO concept (casus, kind, inhoud, bewaard_op) VALUES (?1, ?2, ?3, ?4) \
                 ON CONFLICT (casus, kind) DO UPDATE SET inhoud = excluded.inhoud, bewaard_op = excluded.bewaard_op",
            )?
            .execute(params![casus, kind, inhoud, op])?;
            Ok(())
        })
    }

    /// Throws a draft away.
    pub fn drop_draft(&self, casus: u32, kind: &str) -> Result<(), StoreError> {
        self.run(|conn| {
            conn.prepare_cached("DELETE FROM concept WHERE casus = ?1 AND kind = ?2")?.execute(params![casus, kind])?;
            Ok(())
        })
    }

    /// All drafts, the last one kept first.
    pub fn drafts(&self) -> Result<Vec<Draft>, StoreError> {
        self.run(|conn| {
            let mut statement = conn.prepare_cached(
                "SELECT casus, kind, inhoud, bewaard_op FROM concept ORDER BY bewaard_op DESC, casus, kind",
            )?;
            let rows = statement.query_map([], draft)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

fn draft(row: &Row<'_>) -> rusqlite::Result<Draft> {
    Ok(Draft { casus: row.get(0)?, kind: row.get(1)?, inhoud: row.get(2)?, bewaard_op: row.get(3)? })
}
