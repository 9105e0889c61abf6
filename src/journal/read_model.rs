//! The read model: rows for the caseload, the agenda and the counters. Derived, replaced per scope, never decided on.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::domain::entry::Scope;
use crate::domain::leesmodel::{AgendaRij, Bijdrage, CasusRij, Leesmodel};
use crate::domain::taak::Taak;
use crate::error::StoreError;
use crate::journal::{Journal, row};

/// Stands for "no day" where days are sorted.
pub(super) const NOOIT: &str = "9999-12-31";
/// How far late and due rows are counted: nobody needs to know precisely how many more there are.
pub const GENOEG: i64 = 100;
/// Key of the simulated clock in `meta`.
const KLOK: &str = "klok";
/// Key in `meta` of the digest of the norms that the rows of norms were made with.
pub(super) const NORMEN: &str = "normen";

pub(super) const CASUS: &str = "nr, klant, naam_sleutel, fase, taak, regeling, gewicht, gesloten, volgende_op, volgende_soort, \
                     volgende_stil_van, volgende_stil_tot, laatst_contact, vast, laatste_seq";
pub(super) const TERMIJN: &str =
    "t.casus, t.ding, t.soort, t.tot_en_met, t.stil_van, t.stil_tot, t.tijd, t.over, t.vanzelf";

/// Which rows of the agenda.
#[derive(Debug, Clone, Copy)]
pub struct AgendaVraag<'a> {
    /// From this last day on.
    pub van: Option<NaiveDate>,
    /// Up to and including this last day.
    pub tot: Option<NaiveDate>,
    /// Of this casus only.
    pub casus: Option<u32>,
    /// Of this kind only.
    pub soort: Option<&'a str>,
    /// Norms only, or anything but norms.
    pub norm: Option<bool>,
    /// Rows at most.
    pub limit: i64,
}

impl Default for AgendaVraag<'_> {
    fn default() -> Self {
        AgendaVraag { van: None, tot: None, casus: None, soort: None, norm: None, limit: i64::MAX }
    }
}

/// What the home screen counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Aantallen {
    /// All casussen.
    pub casussen: i64,
    /// Casussen that are not closed.
    pub open: i64,
    /// Agenda rows whose last day is over, up to [`GENOEG`]. Norms are no terms: they are not counted.
    pub te_laat: i64,
    /// Agenda rows whose last day is today, up to [`GENOEG`], norms left out.
    pub vandaag: i64,
}

impl Journal {
    /// The row of one casus.
    pub fn casus_rij(&self, nr: u32) -> Result<Option<CasusRij>, StoreError> {
        self.run(|conn| Ok(read_casus(conn, nr)?))
    }

    /// What is open, by day, with the name of the klant (empty for the file). What simply ended is left out.
    /// On one day norms come after terms and agreements.
    pub fn agenda(&self, vraag: &AgendaVraag, vandaag: NaiveDate) -> Result<Vec<(AgendaRij, String)>, StoreError> {
        let AgendaVraag { van, tot, casus, soort, norm, limit } = *vraag;
        // Each kind has an index of its own, so that nothing is sorted however many fall on one day.
        if norm.is_none() {
            let mut rows = match soort {
                Some("norm") => Vec::new(),
                _ => self.agenda(&AgendaVraag { norm: Some(false), ..*vraag }, vandaag)?,
            };
            if soort.is_none_or(|s| s == "norm") {
                rows.extend(self.agenda(&AgendaVraag { norm: Some(true), ..*vraag }, vandaag)?);
                rows.sort_by_key(|(rij, _)| (rij.tot_en_met, rij.is_norm()));
                rows.truncate(usize::try_from(limit.max(0)).unwrap_or(usize::MAX));
            }
            return Ok(rows);
        }
        // With a casus its own index is used, otherwise that of the days.
        let van_casus = if casus.is_some() { "t.casus = ?3" } else { "?3 IS NULL" };
        let van_soort = if soort.is_some() { "t.soort = ?4" } else { "?4 IS NULL" };
        let vanaf = if van.is_some() { "t.tot_en_met >= ?6" } else { "?6 IS NULL" };
        let normen = match norm {
            Some(true) => "t.soort = 'norm'",
            Some(false) | None => "t.soort <> 'norm'",
        };
        let sql = format!(
            "SELECT {TERMIJN}, ifnull(c.klant, '') FROM termijn t LEFT JOIN casus c ON c.nr = t.casus \
             WHERE t.tot_en_met <= ?1 AND NOT (t.vanzelf = 1 AND t.tot_en_met < ?2) AND {van_casus} AND {van_soort} AND {vanaf} AND {normen} \
             ORDER BY t.tot_en_met, t.tijd, t.casus, t.ding LIMIT ?5"
        );
        let tot = tot.map_or_else(|| NOOIT.to_owned(), row::day);
        self.run(|conn| {
            let mut statement = conn.prepare_cached(&sql)?;
            let values = params![tot, row::day(vandaag), casus, soort, limit.max(0), van.map(row::day)];
            let rows = statement.query_map(values, |r| Ok((agenda_rij(r)?, r.get(9)?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// What stands still on a day, with the name of the klant.
    pub fn agenda_stil(&self, dag: NaiveDate) -> Result<Vec<(AgendaRij, String)>, StoreError> {
        let sql = format!(
            "SELECT {TERMIJN}, ifnull(c.klant, '') FROM termijn t LEFT JOIN casus c ON c.nr = t.casus \
             WHERE t.stil_van IS NOT NULL AND t.stil_van <= ?1 AND t.stil_van <= t.tot_en_met \
             AND (t.stil_tot IS NULL OR t.stil_tot >= ?1) ORDER BY t.stil_van, t.casus, t.ding"
        );
        self.run(|conn| {
            let mut statement = conn.prepare_cached(&sql)?;
            let rows = statement.query_map(params![row::day(dag)], |r| Ok((agenda_rij(r)?, r.get(9)?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// The counters of the home screen, without counting everything.
    pub fn aantallen(&self, vandaag: NaiveDate) -> Result<Aantallen, StoreError> {
        self.run(|conn| {
            let dag = row::day(vandaag);
            let (casussen, open) = counters(conn)?;
            let due = |vergelijk: &str| -> rusqlite::Result<i64> {
                conn.prepare_cached(&format!(
                    "SELECT count(*) FROM (SELECT 1 FROM termijn WHERE tot_en_met {vergelijk} ?1 AND vanzelf = 0 AND soort <> 'norm' \
                     AND NOT (stil_van IS NOT NULL AND stil_van <= ?1 AND (stil_tot IS NULL OR stil_tot >= ?1)) \
                     LIMIT {GENOEG})"
                ))?
                .query_row(params![dag], |r| r.get(0))
            };
            Ok(Aantallen { casussen, open, te_laat: due("<")?, vandaag: due("=")? })
        })
    }

    /// The last day on which a person did something, over the whole file.
    pub fn bijdrage_laatst(&self, actor: i64, wat: &str) -> Result<Option<NaiveDate>, StoreError> {
        self.run(|conn| {
            let last: Option<String> = conn
                .prepare_cached("SELECT max(laatst) FROM bijdrage WHERE actor = ?1 AND wat = ?2")?
                .query_row(params![actor, wat], |r| r.get(0))?;
            Ok(last.and_then(|day| day.parse().ok()))
        })
    }

    /// Whether a person did something on that day or later.
    pub fn bijdrage_sinds(&self, actor: i64, wat: &str, sinds: NaiveDate) -> Result<bool, StoreError> {
        self.run(|conn| {
            Ok(conn
                .prepare_cached("SELECT 1 FROM bijdrage WHERE actor = ?1 AND wat = ?2 AND laatst >= ?3")?
                .exists(params![actor, wat, row::day(sinds)])?)
        })
    }
}

/// The number of the taak as it sorts.
pub(super) fn taak_sleutel(naam: &str) -> String {
    Taak::from_naam(naam).map_or_else(|| "99".to_owned(), |taak| format!("{:02}", taak.nummer()))
}

/// Replaces the rows of one scope; what is the same as in `stored` is left alone.
pub(super) fn write(conn: &Connection, m: &Leesmodel, stored: Option<&Leesmodel>) -> rusqlite::Result<()> {
    match (&m.casus, m.scope) {
        (Some(rij), _) => write_casus(conn, rij)?,
        (None, Scope::Casus(nr)) => {
            conn.prepare_cached("DELETE FROM casus WHERE nr = ?1")?.execute(params![nr])?;
        }
        (None, Scope::Bestand) => {}
    }
    if stored.is_none_or(|s| s.agenda != m.agenda) {
        write_agenda(conn, m)?;
    }
    if stored.is_none_or(|s| s.bijdragen != m.bijdragen) {
        write_bijdragen(conn, m)?;
    }
    if m.scope == Scope::Bestand {
        write_klok(conn, m.klok.as_deref())?;
    }
    Ok(())
}

fn write_agenda(conn: &Connection, m: &Leesmodel) -> rusqlite::Result<()> {
    let casus = row::number_of(m.scope);
    conn.prepare_cached("DELETE FROM termijn WHERE casus = ?1")?.execute(params![casus])?;
    let mut insert = conn.prepare_cached(
        "INSERT INTO termijn (casus, ding, soort, tot_en_met, stil_van, stil_tot, tijd, over, vanzelf) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    for a in &m.agenda {
        let (van, tot) = (a.stil_van.map(row::day), a.stil_tot.map(row::day));
        let op = row::day(a.tot_en_met);
        insert.execute(params![casus, a.ding, a.soort, op, van, tot, a.tijd, a.over, a.vanzelf])?;
    }
    Ok(())
}

fn write_bijdragen(conn: &Connection, m: &Leesmodel) -> rusqlite::Result<()> {
    let casus = row::number_of(m.scope);
    conn.prepare_cached("DELETE FROM bijdrage WHERE casus = ?1")?.execute(params![casus])?;
    let mut insert = conn.prepare_cached("INSERT INTO bijdrage (casus, actor, wat, laatst) VALUES (?1, ?2, ?3, ?4)")?;
    for b in &m.bijdragen {
        insert.execute(params![casus, b.actor, b.wat, row::day(b.laatst)])?;
    }
    Ok(())
}

fn write_klok(conn: &Connection, klok: Option<&str>) -> rusqlite::Result<()> {
    match klok {
        Some(klok) => write_meta(conn, KLOK, klok)?,
        None => {
            conn.prepare_cached("DELETE FROM meta WHERE sleutel = ?1")?.execute(params![KLOK])?;
        }
    }
    Ok(())
}

/// Keeps something beside the journal.
pub(super) fn write_meta(conn: &Connection, key: &str, value: &str) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO meta (sleutel, waarde) VALUES (?1, ?2) \
         ON CONFLICT (sleutel) DO UPDATE SET waarde = excluded.waarde WHERE waarde <> excluded.waarde",
    )?
    .execute(params![key, value])?;
    Ok(())
}

fn write_casus(conn: &Connection, r: &CasusRij) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO casus (nr, klant, naam_sleutel, fase, taak, taak_sleutel, regeling, gewicht, gesloten, \
         volgende_op, volgende_soort, volgende_stil_van, volgende_stil_tot, laatst_contact, vast, laatste_seq) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16) \
         ON CONFLICT (nr) DO UPDATE SET klant = excluded.klant, naam_sleutel = excluded.naam_sleutel, \
         fase = excluded.fase, taak = excluded.taak, taak_sleutel = excluded.taak_sleutel, \
         regeling = excluded.regeling, gewicht = excluded.gewicht, gesloten = excluded.gesloten, \
         volgende_op = excluded.volgende_op, volgende_soort = excluded.volgende_soort, \
         volgende_stil_van = excluded.volgende_stil_van, volgende_stil_tot = excluded.volgende_stil_tot, \
         laatst_contact = excluded.laatst_contact, vast = excluded.vast, laatste_seq = excluded.laatste_seq",
    )?
    .execute(params![
        r.nr,
        r.klant,
        r.naam_sleutel,
        r.fase,
        r.taak,
        taak_sleutel(&r.taak),
        r.regeling,
        r.gewicht,
        r.gesloten,
        r.volgende_op.map_or_else(|| NOOIT.to_owned(), row::day),
        r.volgende_soort,
        r.volgende_stil_van.map(row::day),
        r.volgende_stil_tot.map(row::day),
        r.laatst_contact.map(row::day),
        r.vast,
        r.laatste_seq,
    ])?;
    Ok(())
}

/// Throws the whole read model away; the counters follow by trigger.
pub(super) fn clear(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute_batch(
        "DELETE FROM casus; DELETE FROM termijn; DELETE FROM bijdrage; DELETE FROM meta WHERE sleutel = 'klok'; \
         DELETE FROM teller; INSERT INTO teller (naam, aantal) VALUES ('casussen', 0), ('open', 0);",
    )
}

/// The stored rows of one scope.
pub(super) fn read(conn: &Connection, scope: Scope) -> rusqlite::Result<Leesmodel> {
    let nr = row::number_of(scope);
    let casus = match scope {
        Scope::Casus(nr) => read_casus(conn, nr)?,
        Scope::Bestand => None,
    };
    let sql = format!("SELECT {TERMIJN} FROM termijn t WHERE t.casus = ?1");
    let mut statement = conn.prepare_cached(&sql)?;
    let agenda = statement.query_map(params![nr], agenda_rij)?.collect::<Result<_, _>>()?;
    let mut statement = conn.prepare_cached("SELECT actor, wat, laatst FROM bijdrage WHERE casus = ?1")?;
    let bijdragen = statement
        .query_map(params![nr], |r| Ok(Bijdrage { actor: r.get(0)?, wat: r.get(1)?, laatst: parse(r, 2)? }))?
        .collect::<Result<_, _>>()?;
    let klok = match scope {
        Scope::Bestand => meta_row(conn, KLOK)?,
        Scope::Casus(_) => None,
    };
    Ok(Leesmodel { scope, casus, agenda, bijdragen, klok })
}

/// Something kept beside the journal.
pub(super) fn meta(conn: &Connection, key: &str) -> Result<Option<String>, StoreError> {
    Ok(meta_row(conn, key)?)
}

fn meta_row(conn: &Connection, key: &str) -> rusqlite::Result<Option<String>> {
    conn.prepare_cached("SELECT waarde FROM meta WHERE sleutel = ?1")?.query_row(params![key], |r| r.get(0)).optional()
}

/// The kept counters: all casussen, and those that are open.
pub(super) fn counters(conn: &Connection) -> rusqlite::Result<(i64, i64)> {
    let mut statement = conn.prepare_cached("SELECT aantal FROM teller WHERE naam = ?1")?;
    let casussen = statement.query_row(params!["casussen"], |r| r.get(0))?;
    let open = statement.query_row(params!["open"], |r| r.get(0))?;
    Ok((casussen, open))
}

fn read_casus(conn: &Connection, nr: u32) -> rusqlite::Result<Option<CasusRij>> {
    conn.prepare_cached(&format!("SELECT {CASUS} FROM casus WHERE nr = ?1"))?
        .query_row(params![nr], casus_rij)
        .optional()
}

pub(super) fn casus_rij(r: &Row<'_>) -> rusqlite::Result<CasusRij> {
    let volgende_op: String = r.get(8)?;
    Ok(CasusRij {
        nr: r.get(0)?,
        klant: r.get(1)?,
        naam_sleutel: r.get(2)?,
        fase: r.get(3)?,
        taak: r.get(4)?,
        regeling: r.get(5)?,
        gewicht: r.get(6)?,
        gesloten: r.get(7)?,
        volgende_op: if volgende_op == NOOIT { None } else { Some(parse(r, 8)?) },
        volgende_soort: r.get(9)?,
        volgende_stil_van: parse_option(r, 10)?,
        volgende_stil_tot: parse_option(r, 11)?,
        laatst_contact: parse_option(r, 12)?,
        vast: r.get(13)?,
        laatste_seq: r.get(14)?,
    })
}

pub(super) fn agenda_rij(r: &Row<'_>) -> rusqlite::Result<AgendaRij> {
    let casus: u32 = r.get(0)?;
    Ok(AgendaRij {
        casus: if casus == 0 { None } else { Some(casus) },
        ding: r.get(1)?,
        soort: r.get(2)?,
        tot_en_met: parse(r, 3)?,
        stil_van: parse_option(r, 4)?,
        stil_tot: parse_option(r, 5)?,
        tijd: r.get(6)?,
        over: r.get(7)?,
        vanzelf: r.get(8)?,
    })
}

fn parse(r: &Row<'_>, column: usize) -> rusqlite::Result<NaiveDate> {
    let text: String = r.get(column)?;
    text.parse().map_err(|error: chrono::ParseError| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(error))
    })
}

fn parse_option(r: &Row<'_>, column: usize) -> rusqlite::Result<Option<NaiveDate>> {
    if r.get_ref(column)? == rusqlite::types::ValueRef::Null { Ok(None) } else { parse(r, column).map(Some) }
}
