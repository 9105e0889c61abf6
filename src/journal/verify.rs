//! Checking the file: the chain, every entry, the read model against the fold, and the pages themselves.

use rusqlite::Connection;

use crate::domain::entry::Scope;
use crate::domain::leesmodel::{AgendaRij, Leesmodel};
use crate::domain::norm::persoon::GEOEFEND;
use crate::domain::state::State;
use crate::error::StoreError;
use crate::journal::chain::{self, START};
use crate::journal::{Journal, Model, Write, read_model, row, search};

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verslag {
    /// Whether everything is right.
    pub ok: bool,
    /// How many entries were walked.
    pub entries: i64,
    /// The first entry that is wrong; of a gap the number that is missing.
    pub first_bad_seq: Option<i64>,
    /// `digest`, `gat`, `onleesbaar`, `leesmodel`, `bestand` or `zoekindex`.
    pub problem: Option<String>,
}

/// What is wrong, and where.
struct Fout {
    seq: Option<i64>,
    problem: &'static str,
}

impl Fout {
    const fn new(problem: &'static str, seq: Option<i64>) -> Fout {
        Fout { seq, problem }
    }
}

impl Journal {
    /// Checks everything. A file that is broken is a report, not an error. `normen` is the digest of the norms that
    /// `model` works with: rows made with other norms are not compared, they are made anew when the file is opened.
    pub fn verify(&self, model: Model<'_>, normen: &str) -> Result<Verslag, StoreError> {
        let mut walked = 0;
        let outcome = self.run(|conn| {
            // One moment of the file, whatever others write meanwhile.
            let moment = conn.unchecked_transaction()?;
            let found = check(&moment, model, normen, &mut walked)?;
            moment.rollback()?;
            Ok(found)
        });
        let fout = match outcome {
            Ok(found) => found,
            Err(StoreError::Damaged { .. } | StoreError::Io { .. } | StoreError::Sqlite { .. }) => {
                Some(Fout::new("bestand", None))
            }
            Err(StoreError::Unreadable { seq, .. }) => Some(Fout::new("onleesbaar", Some(seq))),
            Err(StoreError::Tampered { seq, .. }) => Some(Fout::new("gat", Some(seq))),
            Err(other) => return Err(other),
        };
        Ok(match fout {
            None => Verslag { ok: true, entries: walked, first_bad_seq: None, problem: None },
            Some(fout) => {
                Verslag { ok: false, entries: walked, first_bad_seq: fout.seq, problem: Some(fout.problem.to_owned()) }
            }
        })
    }

    /// Makes the read model and the search index anew. Answers how many entries they stand for.
    pub fn rebuild(&mut self, model: Model<'_>, normen: &str) -> Result<i64, StoreError> {
        let path = self.path.clone();
        let write = self.begin()?;
        let count = write.head()?.seq;
        refill(&write, model, normen).map_err(|error| error.at(&path))?;
        write.commit()?;
        Ok(count)
    }

    /// Makes the read model anew if its norms are not these.
    pub fn refresh(&mut self, model: Model<'_>, normen: &str) -> Result<(), StoreError> {
        if self.meta(read_model::NORMEN)?.as_deref() == Some(normen) {
            return Ok(());
        }
        let path = self.path.clone();
        let write = self.begin()?;
        fill(write.connection(), model, normen).map_err(|error| error.at(&path))?;
        write.commit()
    }
}

pub(super) fn refill(write: &Write<'_>, model: Model<'_>, normen: &str) -> Result<(), StoreError> {
    let conn = write.connection();
    conn.execute_batch("REINDEX journal")?;
    read_model::clear(conn)?;
    search::clear(conn)?;
    fill(conn, model, normen)?;
    row::for_each(conn, None, &mut |entry| Ok(search::insert(conn, &entry)?))
}

fn fill(conn: &Connection, model: Model<'_>, normen: &str) -> Result<(), StoreError> {
    for scope in row::scopes(conn)? {
        let state = State::fold(scope, row::entries(conn, scope, i64::MAX)?);
        read_model::write(conn, &model(&state), None)?;
    }
    Ok(read_model::write_meta(conn, read_model::NORMEN, normen)?)
}

fn check(conn: &Connection, model: Model<'_>, normen: &str, walked: &mut i64) -> Result<Option<Fout>, StoreError> {
    if let Some(fout) = walk_chain(conn, walked)? {
        return Ok(Some(fout));
    }
    if let Some(fout) = compare(conn, model, normen, *walked)? {
        return Ok(Some(fout));
    }
    let pages: String = conn.query_row("PRAGMA quick_check(1)", [], |r| r.get(0))?;
    if pages != "ok" {
        let problem = if pages.contains("zoek") { "zoekindex" } else { "bestand" };
        return Ok(Some(Fout::new(problem, None)));
    }
    if search::extent(conn)? != (*walked, *walked) {
        return Ok(Some(Fout::new("zoekindex", None)));
    }
    Ok(None)
}

/// Walks all rows; names the first that is missing, added or changed.
fn walk_chain(conn: &Connection, walked: &mut i64) -> Result<Option<Fout>, StoreError> {
    let (head, sealed) = row::head(conn)?;
    let mut statement = conn.prepare(&format!("SELECT {}, digest FROM journal ORDER BY seq", row::COLUMNS))?;
    let mut rows = statement.query([])?;
    let mut previous = START;
    let mut act = 0;
    loop {
        let expected = *walked + 1;
        let row = match rows.next() {
            Ok(Some(row)) => row,
            Ok(None) => break,
            // A page that cannot be read: everything before it was right.
            Err(_) => return Ok(Some(Fout::new("bestand", Some(expected)))),
        };
        let seq: i64 = row.get(0)?;
        if seq > expected {
            return Ok(Some(Fout::new("gat", Some(expected))));
        }
        let digest = chain::digest_of(&previous, row)?;
        let stored = row.get_ref(10)?.as_blob().unwrap_or_default();
        let this_act = row.get_ref(1)?.as_i64().unwrap_or_default();
        if seq < expected || stored != digest || this_act < act || seq > head.seq {
            return Ok(Some(Fout::new("digest", Some(seq))));
        }
        previous = digest;
        act = this_act;
        *walked = seq;
    }
    if *walked < head.seq {
        return Ok(Some(Fout::new("gat", Some(*walked + 1))));
    }
    if sealed != previous || head.act != act {
        return Ok(Some(Fout::new("digest", Some(*walked))));
    }
    Ok(None)
}

/// Reads every entry by its scope, folds it, and compares what follows from it with what is stored.
fn compare(conn: &Connection, model: Model<'_>, normen: &str, walked: i64) -> Result<Option<Fout>, StoreError> {
    let with_norms = read_model::meta(conn, read_model::NORMEN).is_ok_and(|kept| kept.as_deref() == Some(normen));
    let mut unreadable: Option<i64> = None;
    let mut same = true;
    let mut entries_seen = 0;
    let (mut casussen, mut open, mut agenda, mut bijdragen) = (0_i64, 0_i64, 0, 0);
    for scope in row::scopes(conn)? {
        let entries = match row::entries(conn, scope, i64::MAX) {
            Ok(entries) => entries,
            Err(StoreError::Unreadable { seq, .. }) => {
                unreadable = Some(unreadable.map_or(seq, |first| first.min(seq)));
                continue;
            }
            Err(other) => return Err(other),
        };
        if unreadable.is_some() {
            // Only the first unreadable entry is still looked for.
            continue;
        }
        entries_seen += length(entries.len());
        let folded = comparable(model(&State::fold(scope, entries)), with_norms);
        if let Some(rij) = &folded.casus {
            casussen += 1;
            open += i64::from(!rij.gesloten);
        }
        agenda += length(folded.agenda.len());
        bijdragen += length(folded.bijdragen.len());
        same = same && read_model::read(conn, scope).is_ok_and(|stored| comparable(stored, with_norms) == folded);
    }
    if unreadable.is_some() {
        return Ok(Some(Fout::new("onleesbaar", unreadable)));
    }
    if entries_seen != walked {
        // The index on casus does not know every row.
        return Ok(Some(Fout::new("bestand", None)));
    }
    let no_file = read_model::read(conn, Scope::Bestand).is_ok_and(|m| m.klok.is_some())
        && !row::scopes(conn)?.contains(&Scope::Bestand);
    let counted = count(conn, "casus")? == casussen
        && count(conn, if with_norms { "termijn" } else { "termijn WHERE soort <> 'norm'" })? == agenda
        && count(conn, if with_norms { "bijdrage" } else { "bijdrage WHERE wat NOT LIKE 'geoefend-%'" })? == bijdragen
        && read_model::counters(conn).is_ok_and(|kept| kept == (casussen, open));
    if same && counted && !no_file { Ok(None) } else { Ok(Some(Fout::new("leesmodel", None))) }
}

fn count(conn: &Connection, table: &str) -> rusqlite::Result<i64> {
    conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |r| r.get(0))
}

fn length(items: usize) -> i64 {
    i64::try_from(items).unwrap_or(i64::MAX)
}

/// The order of rows within a scope says nothing. Without norms, what serves them only is left out.
fn comparable(mut m: Leesmodel, with_norms: bool) -> Leesmodel {
    if !with_norms {
        m.agenda.retain(|a| !a.is_norm());
        m.bijdragen.retain(|b| !b.wat.starts_with(GEOEFEND));
    }
    m.agenda.sort_by(|a, b| key(a).cmp(&key(b)));
    m.bijdragen.sort();
    m
}

fn key(a: &AgendaRij) -> impl Ord + '_ {
    (a.tot_en_met, &a.tijd, &a.ding, &a.soort, &a.over, a.stil_van, a.stil_tot, a.vanzelf)
}
