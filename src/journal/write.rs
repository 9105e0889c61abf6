//! Writing: one act, one transaction. Dropped without `commit`, nothing happened.

use std::path::Path;
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use crate::domain::entry::{Entry, Scope};
use crate::domain::leesmodel::Leesmodel;
use crate::domain::taak::Taak;
use crate::error::StoreError;
use crate::journal::chain::{Digest, Seal};
use crate::journal::{Head, read_model, row, search};

/// A transaction on the journal, the only writer until it ends.
#[derive(Debug)]
pub struct Write<'a> {
    tx: Transaction<'a>,
    path: &'a Path,
    head: Head,
    digest: Digest,
}

impl<'a> Write<'a> {
    pub(super) fn begin(conn: &'a mut Connection, path: &'a Path) -> Result<Write<'a>, StoreError> {
        let tx = conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| StoreError::from(error).at(path))?;
        let ((head, digest), last) = row::head(&tx)
            .and_then(|head| Ok((head, last_seq(&tx)?)))
            .map_err(|error| StoreError::from(error).at(path))?;
        if last != head.seq {
            // Nothing is put on top of a journal that lost or gained its last rows.
            let seq = last.min(head.seq) + 1;
            return Err(StoreError::Tampered { seq, what: format!("last row {last}, expected {}", head.seq) });
        }
        Ok(Write { tx, path, head, digest })
    }

    /// The last entry, those appended here included.
    pub fn head(&self) -> Result<Head, StoreError> {
        Ok(self.head)
    }

    /// The entries of one scope, in order.
    pub fn entries(&self, scope: Scope) -> Result<Vec<Arc<Entry>>, StoreError> {
        self.run(|tx| row::entries(tx, scope, i64::MAX))
    }

    /// The number of a person; a new name gets a new number.
    pub fn actor(&mut self, naam: &str) -> Result<i64, StoreError> {
        self.run(|tx| {
            let found: Option<i64> = tx
                .prepare_cached("SELECT nr FROM gebruiker WHERE naam = ?1 ORDER BY nr LIMIT 1")?
                .query_row(params![naam], |r| r.get(0))
                .optional()?;
            if let Some(nr) = found {
                return Ok(nr);
            }
            tx.prepare_cached("INSERT INTO gebruiker (naam) VALUES (?1)")?.execute(params![naam])?;
            Ok(tx.last_insert_rowid())
        })
    }

    /// Appends entries; their `seq` follows the head without a gap.
    pub fn append(&mut self, entries: &[Arc<Entry>]) -> Result<(), StoreError> {
        for entry in entries {
            let digest = insert(&self.tx, &self.digest, entry).map_err(|error| error.at(self.path))?;
            self.digest = digest;
            self.head = Head { seq: entry.seq, act: entry.act };
        }
        Ok(())
    }

    /// Replaces the read model of one scope; what is the same as in `stored`, the rows now in the file, stays.
    pub fn write_model(&mut self, m: &Leesmodel, stored: Option<&Leesmodel>) -> Result<(), StoreError> {
        self.run(|tx| Ok(read_model::write(tx, m, stored)?))
    }

    /// Notes with which norms the rows were made. Where other rows were made with other norms, the file says so, and
    /// the next one to open it makes them anew.
    pub fn note_norms(&mut self, normen: &str) -> Result<(), StoreError> {
        self.run(|tx| match read_model::meta(tx, read_model::NORMEN)? {
            Some(kept) if kept == normen || kept.is_empty() => Ok(()),
            _ => Ok(read_model::write_meta(tx, read_model::NORMEN, "")?),
        })
    }

    /// Makes everything durable.
    pub fn commit(self) -> Result<(), StoreError> {
        self.tx.commit().map_err(|error| StoreError::from(error).at(self.path))
    }

    /// The transaction, for making the read model anew.
    pub(super) fn connection(&self) -> &Connection {
        &self.tx
    }

    fn run<T>(&self, f: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        f(&self.tx).map_err(|error| error.at(self.path))
    }
}

fn last_seq(conn: &Connection) -> rusqlite::Result<i64> {
    conn.prepare_cached("SELECT ifnull(max(seq), 0) FROM journal")?.query_row([], |r| r.get(0))
}

/// Writes one row and its words; the trigger moves `kop` along.
fn insert(conn: &Connection, previous: &Digest, entry: &Entry) -> Result<Digest, StoreError> {
    let casus = row::casus_of(entry.scope);
    let at = entry.at.to_string();
    let recorded_at = entry.recorded_at.to_string();
    let taak = entry.event.taak.map(Taak::naam);
    let kind = entry.event.kind.tag();
    let v = entry.event.kind.version();
    let body = serde_json::to_string(&entry.event.body)
        .map_err(|error| StoreError::Unreadable { seq: entry.seq, what: error.to_string() })?;

    let mut seal = Seal::new(previous);
    seal.int(entry.seq);
    seal.int(entry.act);
    match casus {
        Some(nr) => seal.int(nr.into()),
        None => seal.null(),
    }
    seal.bytes(at.as_bytes());
    seal.bytes(recorded_at.as_bytes());
    seal.int(entry.actor);
    match taak {
        Some(naam) => seal.bytes(naam.as_bytes()),
        None => seal.null(),
    }
    seal.bytes(kind.as_bytes());
    seal.int(v);
    seal.bytes(body.as_bytes());
    let digest = seal.finish();

    conn.prepare_cached(
        "INSERT INTO journal (seq, act, casus, at, recorded_at, actor, taak, kind, v, body, digest) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![entry.seq, entry.act, casus, at, recorded_at, entry.actor, taak, kind, v, body, digest])?;
    search::insert(conn, entry)?;
    Ok(digest)
}
