//! Rows of the journal table: reading them as entries, and what SQLite's errors mean.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDate;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode, OptionalExtension, Row, params};

use crate::domain::entry::{Entry, Scope};
use crate::domain::moment::Moment;
use crate::error::StoreError;
use crate::journal::chain::Digest;
use crate::journal::{Head, upcast};

/// The columns of the journal, in the order of the table.
pub(super) const COLUMNS: &str = "seq, act, casus, at, recorded_at, actor, taak, kind, v, body";

impl From<rusqlite::Error> for StoreError {
    /// The path is filled in by `StoreError::at`.
    fn from(error: rusqlite::Error) -> StoreError {
        let path = PathBuf::new();
        let what = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy { path },
            Some(ErrorCode::DiskFull) => StoreError::Full { path },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => StoreError::ReadOnly { path },
            Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure) => StoreError::Io { path, what },
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::Damaged { path, what },
            Some(ErrorCode::Unknown) if what.contains("no such ") => StoreError::Damaged { path, what },
            Some(_) => StoreError::Sqlite { path, what },
            // Rows of the wrong shape: the file is not as this program writes it.
            None => StoreError::Damaged { path, what },
        }
    }
}

/// The last entry and its digest.
pub(super) fn head(conn: &Connection) -> rusqlite::Result<(Head, Digest)> {
    conn.prepare_cached("SELECT seq, act, digest FROM kop")?
        .query_row([], |r| Ok((Head { seq: r.get(0)?, act: r.get(1)? }, r.get(2)?)))
}

/// A day as it is stored.
pub(super) fn day(dag: NaiveDate) -> String {
    dag.format("%Y-%m-%d").to_string()
}

/// The number of the casus as the journal stores it.
pub(super) fn casus_of(scope: Scope) -> Option<u32> {
    match scope {
        Scope::Casus(nr) => Some(nr),
        Scope::Bestand => None,
    }
}

/// The number of the casus as the read model stores it: 0 is the file.
pub(super) fn number_of(scope: Scope) -> u32 {
    casus_of(scope).unwrap_or(0)
}

/// The entries of one scope up to and including `until`.
pub(super) fn entries(conn: &Connection, scope: Scope, until: i64) -> Result<Vec<Arc<Entry>>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM journal WHERE casus IS ?1 AND seq <= ?2 ORDER BY seq");
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query(params![casus_of(scope), until])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(Arc::new(decode(row)?));
    }
    Ok(found)
}

/// One entry.
pub(super) fn entry(conn: &Connection, seq: i64) -> Result<Option<Entry>, StoreError> {
    let mut statement = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM journal WHERE seq = ?1"))?;
    let mut rows = statement.query(params![seq])?;
    rows.next()?.map(decode).transpose()
}

/// Streams entries in order of seq.
pub(super) fn for_each(
    conn: &Connection,
    casus: Option<u32>,
    f: &mut dyn FnMut(Entry) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let filter = if casus.is_some() { "WHERE casus = ?1" } else { "WHERE ?1 IS NULL" };
    let mut statement = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM journal {filter} ORDER BY seq"))?;
    let mut rows = statement.query(params![casus])?;
    while let Some(row) = rows.next()? {
        f(decode(row)?)?;
    }
    Ok(())
}

/// Every scope that has entries, the file first.
pub(super) fn scopes(conn: &Connection) -> rusqlite::Result<Vec<Scope>> {
    let mut statement = conn.prepare_cached("SELECT DISTINCT casus FROM journal ORDER BY casus")?;
    let rows = statement.query_map([], |r| Ok(r.get::<_, Option<u32>>(0)?.map_or(Scope::Bestand, Scope::Casus)))?;
    rows.collect()
}

/// The seq where an act starts. Acts never go down, so halving finds it without an index.
pub(super) fn first_of_act(conn: &Connection, act: i64) -> Result<i64, StoreError> {
    let mut statement = conn.prepare_cached("SELECT act FROM journal WHERE seq = ?1")?;
    let (mut low, mut high) = (1, head(conn)?.0.seq + 1);
    while low < high {
        let middle = low + (high - low) / 2;
        let found: Option<i64> = statement.query_row(params![middle], |r| r.get(0)).optional()?;
        let found = found.ok_or_else(|| StoreError::Tampered { seq: middle, what: "row is missing".to_owned() })?;
        if found < act {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    Ok(low)
}

/// A row as an entry. What cannot be read names its seq.
pub(super) fn decode(row: &Row<'_>) -> Result<Entry, StoreError> {
    let seq: i64 = row.get(0)?;
    let bad = |what: String| StoreError::Unreadable { seq, what };
    let casus: Option<i64> = row.get(2)?;
    let scope = match casus {
        None => Scope::Bestand,
        Some(nr) => Scope::Casus(u32::try_from(nr).map_err(|_| bad(format!("casus {nr}")))?),
    };
    let text = |column: usize| -> Result<&str, StoreError> {
        row.get_ref(column)?.as_str().map_err(|error| bad(format!("column {column}: {error}")))
    };
    let moment = |column: usize| -> Result<Moment, StoreError> {
        let found = text(column)?;
        found.parse().map_err(|_| bad(format!("moment {found}")))
    };
    let taak = if row.get_ref(6)? == ValueRef::Null { None } else { Some(text(6)?) };
    Ok(Entry {
        seq,
        act: row.get(1)?,
        scope,
        at: moment(3)?,
        recorded_at: moment(4)?,
        actor: row.get(5)?,
        event: upcast::upcast(text(7)?, row.get(8)?, taak, text(9)?).map_err(bad)?,
    })
}
