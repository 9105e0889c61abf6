//! The journal: the only code that speaks to SQLite, and the only truth.
//!
//! Entries are appended and never changed; the read model beside them is derived and disposable. This module knows
//! how things are stored and nothing of rules, screens or sentences. It must not look at the clock.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::entry::{Entry, EventKind, Scope};
use crate::domain::leesmodel::Leesmodel;
use crate::domain::state::State;
use crate::error::StoreError;

mod backup;
mod caseload;
mod chain;
mod draft;
mod fork;
mod herinnering;
mod read_model;
mod row;
mod schema;
mod search;
mod termijnlijst;
#[cfg(test)]
mod tests;
mod upcast;
mod verify;
mod write;

pub use caseload::{Anker, CaseloadVraag, Sortering, anker};
pub use draft::Draft;
pub use herinnering::Sleutel;
pub use read_model::{Aantallen, AgendaVraag, GENOEG};
pub use termijnlijst::{DagTelling, LijstOrde, LijstVraag, Vanaf, Wanneer, Wat, staat_stil};
pub use verify::Verslag;
pub use write::Write;

/// Derives the read model of one scope from its state.
pub type Model<'a> = &'a dyn Fn(&State) -> Leesmodel;

/// The last entry of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// Its seq; 0 when nothing was recorded.
    pub seq: i64,
    /// Its act; 0 when nothing was recorded.
    pub act: i64,
}

/// An open file of this program.
#[derive(Debug)]
pub struct Journal {
    conn: Connection,
    path: PathBuf,
    read_only: bool,
}

impl Journal {
    /// Makes a new file. Fails with `Exists` when something is there; leaves nothing behind when it fails.
    pub fn create(path: &Path) -> Result<Journal, StoreError> {
        schema::create(path)?;
        Journal::open(path, false)
    }

    /// Opens a file, after looking at its first bytes: what is not ours is refused untouched.
    pub fn open(path: &Path, read_only: bool) -> Result<Journal, StoreError> {
        let conn = schema::open(path, read_only)?;
        Ok(Journal { conn, path: path.to_path_buf(), read_only })
    }

    /// A journal in memory: for tests, and for trying out.
    pub fn memory() -> Result<Journal, StoreError> {
        let conn = schema::memory()?;
        Ok(Journal { conn, path: PathBuf::from(":memory:"), read_only: false })
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it was opened for reading only.
    pub fn read_only(&self) -> bool {
        self.read_only
    }

    /// The last entry.
    pub fn head(&self) -> Result<Head, StoreError> {
        self.run(|conn| Ok(row::head(conn)?.0))
    }

    /// The entries of one scope, in order.
    pub fn entries(&self, scope: Scope) -> Result<Vec<Arc<Entry>>, StoreError> {
        self.entries_until(scope, i64::MAX)
    }

    /// The entries of one scope up to and including `seq`, in order.
    pub fn entries_until(&self, scope: Scope, seq: i64) -> Result<Vec<Arc<Entry>>, StoreError> {
        self.run(|conn| row::entries(conn, scope, seq))
    }

    /// One entry.
    pub fn entry(&self, seq: i64) -> Result<Option<Entry>, StoreError> {
        self.run(|conn| row::entry(conn, seq))
    }

    /// Hands out all entries in order, or those of one casus, one at a time.
    pub fn for_each(
        &self,
        casus: Option<u32>,
        f: &mut dyn FnMut(Entry) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.run(|conn| row::for_each(conn, casus, f))
    }

    /// The entries of one act.
    pub fn act_entries(&self, act: i64) -> Result<Vec<Entry>, StoreError> {
        self.run(|conn| {
            let mut found = Vec::new();
            let mut seq = row::first_of_act(conn, act)?;
            while let Some(entry) = row::entry(conn, seq)?.filter(|e| e.act == act) {
                found.push(entry);
                seq += 1;
            }
            Ok(found)
        })
    }

    /// The last entry that happened on that day or earlier; 0 if there is none.
    pub fn last_seq_on(&self, dag: NaiveDate) -> Result<i64, StoreError> {
        let Some(next) = dag.succ_opt() else { return Ok(self.head()?.seq) };
        self.run(|conn| {
            let found = conn
                .prepare_cached("SELECT seq FROM journal WHERE at < ?1 ORDER BY seq DESC LIMIT 1")?
                .query_row(params![row::day(next)], |r| r.get(0))
                .optional()?;
            Ok(found.unwrap_or(0))
        })
    }

    /// A number that changes when another connection wrote to the file.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        self.run(|conn| Ok(conn.prepare_cached("PRAGMA data_version")?.query_row([], |r| r.get(0))?))
    }

    /// The digest of the first entry: what tells this file from any other, and never changes. Nothing in an empty file.
    pub fn first_digest(&self) -> Result<Option<[u8; 32]>, StoreError> {
        self.run(|conn| {
            let sql = "SELECT digest FROM journal ORDER BY seq LIMIT 1";
            Ok(conn.prepare_cached(sql)?.query_row([], |r| r.get(0)).optional()?)
        })
    }

    /// The people known to the file, by number.
    pub fn users(&self) -> Result<Vec<(i64, String)>, StoreError> {
        self.run(|conn| {
            let mut statement = conn.prepare_cached("SELECT nr, naam FROM gebruiker ORDER BY nr")?;
            let rows = statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// The number that the next casus gets. Numbers are never used again.
    pub fn next_casus(&self) -> Result<u32, StoreError> {
        self.run(|conn| {
            let last: Option<u32> =
                conn.prepare_cached("SELECT max(casus) FROM journal")?.query_row([], |r| r.get(0))?;
            Ok(last.unwrap_or(0).saturating_add(1))
        })
    }

    /// How many things were made whose numbers count over the whole file: one per line of that kind, undone ones too.
    pub fn count_kind(&self, kind: EventKind) -> Result<u32, StoreError> {
        self.run(|conn| {
            let sql = "SELECT count(*) FROM journal WHERE kind = ?1
                       AND (kind = 'leerdoel-gesteld' OR kind = 'groep-gemaakt' OR kind = 'verbetervoorstel-gedaan')";
            Ok(conn.prepare_cached(sql)?.query_row(params![kind.tag()], |r| r.get(0))?)
        })
    }

    /// Starts an act: one transaction. Waits up to five seconds for another writer.
    pub fn begin(&mut self) -> Result<Write<'_>, StoreError> {
        if self.read_only {
            return Err(StoreError::ReadOnly { path: self.path.clone() });
        }
        Write::begin(&mut self.conn, &self.path)
    }

    /// Something kept beside the journal, such as `klok`.
    pub fn meta(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.run(|conn| read_model::meta(conn, key))
    }

    /// Runs something on the connection; an error without a path is about this file.
    fn run<T>(&self, f: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        f(&self.conn).map_err(|error| error.at(&self.path))
    }
}
