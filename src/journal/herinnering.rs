//! Which reminders were given. They stand outside the journal: no digest covers them, and what is closed goes.

use chrono::{Days, NaiveDate};
use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::herinnering::{Trede, UITERSTE};
use crate::error::StoreError;
use crate::journal::{Journal, row};

/// Days that a given reminder is kept after its row went: whoever takes back the closing is not reminded again.
const BEWAARD: u64 = 30;

/// One reminder: the thing it is about, and the rung.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sleutel<'a> {
    /// The casus; 0 is the file.
    pub casus: u32,
    /// The thing, as in the agenda.
    pub ding: &'a str,
    /// The rung.
    pub trede: Trede,
}

/// Whether the file has the table: one made earlier and only read has not.
pub(super) fn present(conn: &Connection) -> rusqlite::Result<bool> {
    conn.prepare_cached("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'herinnering'")?.exists([])
}

impl Journal {
    /// The day on which a rung, or a later one of the same ladder, was given on a channel; the last one counts.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn gegeven_op(&self, kanaal: &str, sleutels: &[Sleutel<'_>]) -> Result<Vec<Option<NaiveDate>>, StoreError> {
        self.run(|conn| {
            if !present(conn)? {
                return Ok(vec![None; sleutels.len()]);
            }
            let mut statement = conn.prepare_cached(
                "SELECT gegeven_op FROM herinnering WHERE casus = ?1 AND ding = ?2 AND vanaf = ?3 AND stil = ?4 \
                 AND kanaal = ?5 AND trede >= ?6 ORDER BY trede DESC LIMIT 1",
            )?;
            let mut found = Vec::with_capacity(sleutels.len());
            for s in sleutels {
                let values = params![s.casus, s.ding, row::day(s.trede.vanaf), s.trede.stil, kanaal, s.trede.dagen];
                let day: Option<String> = statement.query_row(values, |r| r.get(0)).optional()?;
                found.push(day.and_then(|day| day.parse().ok()));
            }
            Ok(found)
        })
    }

    /// Notes reminders as given on a day, in one transaction; answers which of them nobody gave before. Throws away
    /// what belongs to rows that went.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn geef(&mut self, kanaal: &str, op: NaiveDate, sleutels: &[Sleutel<'_>]) -> Result<Vec<bool>, StoreError> {
        let path = self.path.clone();
        let write = self.begin()?;
        let given = insert(write.connection(), kanaal, op, sleutels)
            .and_then(|given| prune(write.connection(), op).map(|()| given))
            .map_err(|error| StoreError::from(error).at(&path))?;
        write.commit()?;
        Ok(given)
    }

    /// Takes back that reminders were given: they did not arrive.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn neem_terug(&mut self, kanaal: &str, sleutels: &[Sleutel<'_>]) -> Result<(), StoreError> {
        let path = self.path.clone();
        let write = self.begin()?;
        remove(write.connection(), kanaal, sleutels).map_err(|error| StoreError::from(error).at(&path))?;
        write.commit()
    }
}

fn insert(conn: &Connection, kanaal: &str, op: NaiveDate, sleutels: &[Sleutel<'_>]) -> rusqlite::Result<Vec<bool>> {
    // A rung after which a later one was given has passed: also when the clock goes back.
    let mut statement = conn.prepare_cached(
        "INSERT OR IGNORE INTO herinnering (casus, ding, vanaf, stil, kanaal, trede, gegeven_op) \
         SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE NOT EXISTS (SELECT 1 FROM herinnering WHERE casus = ?1 AND ding = ?2 \
         AND vanaf = ?3 AND stil = ?4 AND kanaal = ?5 AND trede >= ?6)",
    )?;
    let mut given = Vec::with_capacity(sleutels.len());
    for s in sleutels {
        let t = s.trede;
        let values = params![s.casus, s.ding, row::day(t.vanaf), t.stil, kanaal, t.dagen, row::day(op)];
        given.push(statement.execute(values)? == 1);
    }
    Ok(given)
}

fn remove(conn: &Connection, kanaal: &str, sleutels: &[Sleutel<'_>]) -> rusqlite::Result<()> {
    let mut statement = conn.prepare_cached(
        "DELETE FROM herinnering WHERE casus = ?1 AND ding = ?2 AND vanaf = ?3 AND stil = ?4 AND kanaal = ?5 AND trede = ?6",
    )?;
    for s in sleutels {
        let t = s.trede;
        statement.execute(params![s.casus, s.ding, row::day(t.vanaf), t.stil, kanaal, t.dagen])?;
    }
    Ok(())
}

/// What was given long enough ago, for a row that is not in the agenda any more. The norms of a person are worked out
/// when asked for and are in no table: what was given for those goes by its age.
fn prune(conn: &Connection, op: NaiveDate) -> rusqlite::Result<()> {
    let ago = |days: u64| op.checked_sub_days(Days::new(days)).map(row::day);
    conn.prepare_cached(
        "DELETE FROM herinnering AS h WHERE h.gegeven_op <= ?1 AND (h.casus > 0 OR h.ding NOT LIKE 'norm:%' \
         OR h.vanaf < ?2) AND NOT EXISTS (SELECT 1 FROM termijn t WHERE t.casus = h.casus AND t.ding = h.ding \
         AND (CASE h.stil WHEN 1 THEN t.stil_van ELSE t.tot_en_met END) = h.vanaf)",
    )?
    .execute(params![ago(BEWAARD), ago(u64::from(UITERSTE.unsigned_abs()) * 2)])?;
    Ok(())
}
