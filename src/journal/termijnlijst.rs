//! The agenda as the terms screen shows it: pages by key, never by counting rows, and what falls on each day.

use chrono::NaiveDate;
use rusqlite::{Connection, ToSql, params};

use crate::domain::leesmodel::AgendaRij;
use crate::domain::termijn::TermijnStand;
use crate::error::StoreError;
use crate::journal::read_model::{TERMIJN, agenda_rij};
use crate::journal::{Journal, row};

/// Which kinds of row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Wat {
    /// All.
    #[default]
    Alles,
    /// Terms of the law: not what somebody added by hand, and no norm.
    Wettelijk,
    /// Conversations, agreements and planned contacts.
    Afspraken,
    /// Norms of the gemeente.
    Normen,
    /// One kind, such as `hersteltermijn`.
    Soort(String),
}

/// How near the last day is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Wanneer {
    /// Whatever.
    #[default]
    Alles,
    /// The last day is over.
    TeLaat,
    /// Today is the last day.
    Vandaag,
    /// After today, up to and including Sunday.
    DezeWeek,
    /// After this week.
    Later,
    /// It stands still today.
    Stil,
}

/// In which order; what stands still comes last in the order of days, since its last day will move.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LijstOrde {
    /// The first last day first.
    #[default]
    Dag,
    /// By number of the casus, then by day.
    Casus,
}

/// From where a page goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Vanaf {
    /// The first row (the last when going back).
    Rand,
    /// The first row with this last day or a later one, standing still left out.
    Dag(NaiveDate),
    /// The rows after this row (before it when going back); `stil`: it stood still.
    Rij {
        /// The row.
        rij: Box<AgendaRij>,
        /// Whether it stands among what stands still.
        stil: bool,
    },
}

/// A page that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LijstVraag {
    /// Which kinds.
    pub wat: Wat,
    /// How near.
    pub wanneer: Wanneer,
    /// The order.
    pub orde: LijstOrde,
    /// From where.
    pub vanaf: Vanaf,
    /// The rows before that place instead of after it; they come in the same order.
    pub terug: bool,
    /// Rows at most.
    pub limit: i64,
}

/// What falls on one day. Norms of the gemeente are no terms and are left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DagTelling {
    /// The day.
    pub dag: NaiveDate,
    /// Rows that ask something of somebody: what simply ends or stands still is left out.
    pub te_doen: i64,
    /// Terms among all rows of that day that do not stand still.
    pub termijnen: i64,
    /// Conversations and agreements.
    pub afspraken: i64,
    /// Rows that stand still today.
    pub stil: i64,
}

/// Standing still on day `?1`, as [`TermijnStand::op`] says it. The plus keeps the index on `stil_van` out: these
/// queries walk in the order of the list.
const STIL: &str = "(+t.stil_van IS NOT NULL AND +t.stil_van <= ?1 AND t.stil_van <= t.tot_en_met \
                    AND (t.stil_tot IS NULL OR t.stil_tot >= ?1))";
/// What simply ended asks nothing of anybody.
const GEBLEVEN: &str = "NOT (t.vanzelf = 1 AND t.tot_en_met < ?1)";
const AFSPRAKEN: &str = "t.soort IN ('afspraak', 'gesprek', 'contact')";

impl Journal {
    /// A page of the agenda, with the name of the klant (empty for the file).
    pub fn termijnlijst(&self, q: &LijstVraag, vandaag: NaiveDate) -> Result<Vec<(AgendaRij, String)>, StoreError> {
        self.run(|conn| {
            let mut found = Vec::new();
            for stuk in stukken(q) {
                let rest = q.limit - i64::try_from(found.len()).unwrap_or(q.limit);
                if rest > 0 {
                    found.extend(read(conn, q, &stuk, vandaag, rest)?);
                }
            }
            if q.terug {
                found.reverse();
            }
            Ok(found)
        })
    }

    /// What falls on each day from `van` to `tot` that has something.
    pub fn dagtellingen(
        &self,
        van: NaiveDate,
        tot: NaiveDate,
        vandaag: NaiveDate,
    ) -> Result<Vec<DagTelling>, StoreError> {
        self.run(|conn| {
            let mut statement = conn.prepare_cached(&dagtellingen_sql())?;
            let rows = statement.query_map(params![row::day(vandaag), row::day(van), row::day(tot)], |r| {
                let day: String = r.get(0)?;
                let dag = day.parse().map_err(|error: chrono::ParseError| {
                    rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
                })?;
                Ok(DagTelling { dag, te_doen: r.get(1)?, termijnen: r.get(2)?, afspraken: r.get(3)?, stil: r.get(4)? })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// The kinds of row there are. Looks at every row, so only where somebody asks to choose.
    pub fn agenda_soorten(&self) -> Result<Vec<String>, StoreError> {
        self.run(|conn| {
            let mut statement = conn.prepare_cached("SELECT DISTINCT soort FROM termijn ORDER BY soort")?;
            let rows = statement.query_map([], |r| r.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

fn dagtellingen_sql() -> String {
    format!(
        "SELECT t.tot_en_met, sum(t.vanzelf = 0 AND NOT {STIL}), \
         sum(t.ding GLOB 'T-*' AND NOT {STIL}), sum({AFSPRAKEN}), sum({STIL}) \
         FROM termijn t WHERE t.soort <> 'norm' AND t.tot_en_met BETWEEN ?2 AND ?3 AND {GEBLEVEN} GROUP BY t.tot_en_met"
    )
}

/// Whether a row stands among what stands still on that day.
pub fn staat_stil(rij: &AgendaRij, vandaag: NaiveDate) -> bool {
    rij.stand(vandaag) == TermijnStand::Stil
}

/// One stretch of the order that is read with one query: one condition on all keys together would walk over all
/// rows with the same first key.
#[derive(Clone, Copy)]
enum Stuk<'a> {
    /// All rows of a part: those that run (`false`) or stand still (`true`); `None` is both.
    Heel(Option<bool>),
    /// From a day on.
    Dag(NaiveDate),
    /// The rest of the rows with the same first key as this one.
    Zelfde(Option<bool>, &'a AgendaRij),
    /// The rows with a later first key (earlier when going back).
    Verder(Option<bool>, &'a AgendaRij),
}

fn stukken(q: &LijstVraag) -> Vec<Stuk<'_>> {
    let delen: Vec<Option<bool>> = match q.orde {
        LijstOrde::Casus => vec![None],
        LijstOrde::Dag if q.terug => vec![Some(true), Some(false)],
        LijstOrde::Dag => vec![Some(false), Some(true)],
    };
    match &q.vanaf {
        Vanaf::Rand => delen.into_iter().map(Stuk::Heel).collect(),
        Vanaf::Dag(dag) => vec![Stuk::Dag(*dag), Stuk::Heel(Some(true))],
        Vanaf::Rij { rij, stil } => {
            let at = delen.iter().position(|deel| deel.is_none_or(|deel| deel == *stil)).unwrap_or(0);
            let mut all = vec![Stuk::Zelfde(delen[at], rij), Stuk::Verder(delen[at], rij)];
            all.extend(delen[at + 1..].iter().copied().map(Stuk::Heel));
            all
        }
    }
}

/// The rows of one stretch. Terms and norms have an index each, so each is read by itself; on one day norms come last.
fn read(
    conn: &Connection,
    q: &LijstVraag,
    stuk: &Stuk<'_>,
    vandaag: NaiveDate,
    limit: i64,
) -> rusqlite::Result<Vec<(AgendaRij, String)>> {
    let mut found: Vec<(AgendaRij, String)> = Vec::new();
    for norm in soorten(q) {
        let Some((sql, values)) = lijst_sql(q, stuk, norm, vandaag, limit) else { continue };
        let values: Vec<&dyn ToSql> = values.iter().map(AsRef::as_ref).collect();
        let mut statement = conn.prepare_cached(&sql)?;
        for rij in statement.query_map(values.as_slice(), |r| Ok((agenda_rij(r)?, r.get(9)?)))? {
            found.push(rij?);
        }
    }
    if q.orde == LijstOrde::Dag {
        // Each part comes in its order, and the sort is stable.
        found.sort_by(|(a, _), (b, _)| {
            let order = (a.tot_en_met, a.is_norm()).cmp(&(b.tot_en_met, b.is_norm()));
            if q.terug { order.reverse() } else { order }
        });
        found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    }
    Ok(found)
}

/// Which parts are read: what is no norm, norms, or both at once where one index holds them.
fn soorten(q: &LijstVraag) -> Vec<Option<bool>> {
    match (&q.wat, q.wanneer, q.orde) {
        (Wat::Normen, ..) => vec![Some(true)],
        // Being late with a norm of the gemeente breaks nothing.
        (Wat::Wettelijk | Wat::Afspraken | Wat::Soort(_), ..) | (_, Wanneer::TeLaat, _) => vec![Some(false)],
        (Wat::Alles, _, LijstOrde::Dag) => vec![Some(false), Some(true)],
        (Wat::Alles, _, LijstOrde::Casus) => vec![None],
    }
}

/// The query, and what goes in it; nothing where no row of that part can follow.
fn lijst_sql(
    q: &LijstVraag,
    stuk: &Stuk<'_>,
    norm: Option<bool>,
    vandaag: NaiveDate,
    limit: i64,
) -> Option<(String, Vec<Box<dyn ToSql>>)> {
    let mut values: Vec<Box<dyn ToSql>> = vec![Box::new(row::day(vandaag)), Box::new(limit.max(0))];
    let mut wheres = vec![GEBLEVEN.to_owned()];
    let (than, direction) = if q.terug { ("<", "DESC") } else { (">", "ASC") };
    let deel = match stuk {
        Stuk::Heel(deel) | Stuk::Zelfde(deel, _) | Stuk::Verder(deel, _) => *deel,
        Stuk::Dag(_) => Some(false),
    };
    match deel {
        Some(true) => wheres.push(STIL.to_owned()),
        Some(false) => wheres.push(format!("NOT {STIL}")),
        None => {}
    }
    match norm {
        Some(true) => wheres.push("t.soort = 'norm'".to_owned()),
        Some(false) => wheres.push("t.soort <> 'norm'".to_owned()),
        None => {}
    }
    let mut value = |value: Box<dyn ToSql>| {
        values.push(value);
        values.len()
    };
    match stuk {
        Stuk::Heel(_) => {}
        Stuk::Dag(dag) => wheres.push(format!("t.tot_en_met >= ?{}", value(Box::new(row::day(*dag))))),
        // On one day norms come after the rest: past a norm nothing else of that day follows, before one all of it does.
        Stuk::Zelfde(_, rij) if q.orde == LijstOrde::Dag && norm.is_some_and(|norm| norm != rij.is_norm()) => {
            if rij.is_norm() != q.terug {
                return None;
            }
            wheres.push(format!("t.tot_en_met = ?{}", value(Box::new(row::day(rij.tot_en_met)))));
        }
        Stuk::Zelfde(_, rij) => {
            let dag = value(Box::new(row::day(rij.tot_en_met)));
            let tijd = value(Box::new(rij.tijd.clone().unwrap_or_default()));
            let casus = value(Box::new(rij.casus.unwrap_or(0)));
            let ding = value(Box::new(rij.ding.clone()));
            wheres.push(match q.orde {
                LijstOrde::Dag => format!(
                    "t.tot_en_met = ?{dag} AND (ifnull(t.tijd, ''), t.casus, t.ding) {than} (?{tijd}, ?{casus}, ?{ding})"
                ),
                LijstOrde::Casus => format!(
                    "t.casus = ?{casus} AND (t.tot_en_met, ifnull(t.tijd, ''), t.ding) {than} (?{dag}, ?{tijd}, ?{ding})"
                ),
            });
        }
        Stuk::Verder(_, rij) => match q.orde {
            LijstOrde::Dag => {
                wheres.push(format!("t.tot_en_met {than} ?{}", value(Box::new(row::day(rij.tot_en_met)))));
            }
            LijstOrde::Casus => wheres.push(format!("t.casus {than} ?{}", value(Box::new(rij.casus.unwrap_or(0))))),
        },
    }
    match &q.wat {
        Wat::Alles | Wat::Normen => {}
        Wat::Wettelijk => wheres.push("t.ding GLOB 'T-*' AND t.soort <> 'eigen'".to_owned()),
        Wat::Afspraken => wheres.push(AFSPRAKEN.to_owned()),
        Wat::Soort(soort) => wheres.push(format!("t.soort = ?{}", value(Box::new(soort.clone())))),
    }
    match q.wanneer {
        Wanneer::Alles => {}
        Wanneer::TeLaat => wheres.push(format!("t.tot_en_met < ?1 AND NOT {STIL}")),
        Wanneer::Vandaag => wheres.push(format!("t.tot_en_met = ?1 AND NOT {STIL}")),
        Wanneer::DezeWeek => {
            let zondag = value(Box::new(row::day(zondag(vandaag))));
            wheres.push(format!("t.tot_en_met > ?1 AND t.tot_en_met <= ?{zondag} AND NOT {STIL}"));
        }
        Wanneer::Later => {
            let zondag = value(Box::new(row::day(zondag(vandaag))));
            wheres.push(format!("t.tot_en_met > ?{zondag} AND NOT {STIL}"));
        }
        Wanneer::Stil => wheres.push(STIL.to_owned()),
    }
    let keys: &[&str] = match q.orde {
        LijstOrde::Dag => &["t.tot_en_met", "t.tijd", "t.casus", "t.ding"],
        LijstOrde::Casus => &["t.casus", "t.tot_en_met", "t.tijd", "t.ding"],
    };
    let order: Vec<String> = keys.iter().map(|key| format!("{key} {direction}")).collect();
    let sql = format!(
        "SELECT {TERMIJN}, ifnull(c.klant, '') FROM termijn t LEFT JOIN casus c ON c.nr = t.casus \
         WHERE {} ORDER BY {} LIMIT ?2",
        wheres.join(" AND "),
        order.join(", ")
    );
    Some((sql, values))
}

/// The Sunday of the week of a day.
fn zondag(dag: NaiveDate) -> NaiveDate {
    dag.week(chrono::Weekday::Mon).checked_last_day().unwrap_or(dag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Casus, ding, soort, last day, time, standing still from.
    type RuweRij = (u32, &'static str, &'static str, &'static str, Option<&'static str>, Option<&'static str>);

    /// A journal with these rows.
    fn met(rows: &[RuweRij]) -> Journal {
        let journal = Journal::memory().unwrap();
        for (casus, ding, soort, tot, tijd, stil) in rows {
            journal
                .conn
                .execute(
                    "INSERT INTO termijn (casus, ding, soort, tot_en_met, stil_van, stil_tot, tijd, over, vanzelf) \
                     VALUES (?1, ?2, ?3, ?4, ?5, NULL, ?6, '', ?3 = 'bezwaartermijn')",
                    params![casus, ding, soort, tot, stil, tijd],
                )
                .unwrap();
        }
        journal
    }

    const RIJEN: &[RuweRij] = &[
        (1, "T-1", "beslistermijn", "2026-04-28", None, Some("2026-03-03")),
        (1, "T-2", "hersteltermijn", "2026-03-16", None, None),
        (2, "A-1", "gesprek", "2026-03-16", Some("10:00"), None),
        (2, "A-2", "gesprek", "2026-03-16", Some("09:00"), None),
        (3, "T-1", "hersteltermijn", "2026-03-13", None, None),
        (4, "T-1", "bezwaartermijn", "2026-03-12", None, None),
        (4, "T-2", "bezwaartermijn", "2026-03-20", None, None),
        (5, "norm:x", "norm", "2026-03-16", None, None),
    ];

    fn vraag() -> LijstVraag {
        LijstVraag {
            wat: Wat::Alles,
            wanneer: Wanneer::Alles,
            orde: LijstOrde::Dag,
            vanaf: Vanaf::Rand,
            terug: false,
            limit: 100,
        }
    }

    fn namen(rows: &[(AgendaRij, String)]) -> Vec<String> {
        rows.iter().map(|(r, _)| format!("{}/{}", r.casus.unwrap_or(0), r.ding)).collect()
    }

    #[test]
    fn pages_of_one_row_make_the_whole_list_in_both_orders_and_directions() {
        let journal = met(RIJEN);
        let vandaag = dag("2026-03-16");
        for orde in [LijstOrde::Dag, LijstOrde::Casus] {
            let whole = journal.termijnlijst(&LijstVraag { orde, ..vraag() }, vandaag).unwrap();
            assert_eq!(whole.len(), 7, "what simply ended is left out");
            for terug in [false, true] {
                let mut seen = Vec::new();
                let mut vanaf = Vanaf::Rand;
                loop {
                    let q = LijstVraag { orde, terug, limit: 1, vanaf, ..vraag() };
                    let Some(row) = journal.termijnlijst(&q, vandaag).unwrap().pop() else { break };
                    vanaf = Vanaf::Rij { stil: staat_stil(&row.0, vandaag), rij: Box::new(row.0.clone()) };
                    seen.push(row);
                }
                if terug {
                    seen.reverse();
                }
                assert_eq!(namen(&seen), namen(&whole), "{orde:?} terug {terug}");
            }
        }
    }

    #[test]
    fn the_order_of_days_puts_what_stands_still_last() {
        let rows = met(RIJEN).termijnlijst(&vraag(), dag("2026-03-16")).unwrap();
        assert_eq!(namen(&rows), ["3/T-1", "1/T-2", "2/A-2", "2/A-1", "5/norm:x", "4/T-2", "1/T-1"]);
    }

    #[test]
    fn a_page_can_begin_at_a_day() {
        let q = LijstVraag { vanaf: Vanaf::Dag(dag("2026-03-17")), ..vraag() };
        let rows = met(RIJEN).termijnlijst(&q, dag("2026-03-16")).unwrap();
        assert_eq!(namen(&rows), ["4/T-2", "1/T-1"]);
    }

    #[test]
    fn each_filter_leaves_what_it_names() {
        let journal = met(RIJEN);
        let what = |wat: Wat| {
            namen(&journal.termijnlijst(&LijstVraag { wat, ..vraag() }, dag("2026-03-16")).unwrap()).join(" ")
        };
        assert_eq!(what(Wat::Wettelijk), "3/T-1 1/T-2 4/T-2 1/T-1");
        assert_eq!(what(Wat::Afspraken), "2/A-2 2/A-1");
        assert_eq!(what(Wat::Normen), "5/norm:x");
        assert_eq!(what(Wat::Soort("hersteltermijn".to_owned())), "3/T-1 1/T-2");
        assert_eq!(what(Wat::Soort("' OR 1 = 1".to_owned())), "");
        let when = |wanneer: Wanneer| {
            namen(&journal.termijnlijst(&LijstVraag { wanneer, ..vraag() }, dag("2026-03-16")).unwrap()).join(" ")
        };
        assert_eq!(when(Wanneer::TeLaat), "3/T-1");
        assert_eq!(when(Wanneer::Vandaag), "1/T-2 2/A-2 2/A-1 5/norm:x");
        assert_eq!(when(Wanneer::DezeWeek), "4/T-2");
        assert_eq!(when(Wanneer::Later), "");
        assert_eq!(when(Wanneer::Stil), "1/T-1");
    }

    #[test]
    fn a_day_counts_its_terms_its_talks_and_what_asks_something() {
        let found = met(RIJEN).dagtellingen(dag("2026-03-01"), dag("2026-04-30"), dag("2026-03-16")).unwrap();
        let of = |day: &str| found.iter().find(|t| t.dag == dag(day)).copied();
        let today = of("2026-03-16").unwrap();
        assert_eq!((today.te_doen, today.termijnen, today.afspraken, today.stil), (3, 1, 2, 0));
        assert_eq!(of("2026-03-12"), None, "what simply ended");
        assert_eq!(of("2026-04-28").map(|t| (t.te_doen, t.stil)), Some((0, 1)));
    }

    #[test]
    fn counting_days_and_reading_a_page_never_walk_over_the_whole_table() {
        let journal = met(RIJEN);
        let plan = |sql: &str, values: &[&dyn ToSql]| -> String {
            let mut statement = journal.conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
            let rows = statement.query_map(values, |r| r.get::<_, String>(3)).unwrap();
            rows.map(Result::unwrap).collect::<Vec<_>>().join("; ")
        };
        let day = "2026-03-16";
        let counting = plan(&dagtellingen_sql(), &[&day, &day, &day]);
        assert!(counting.contains("SEARCH t USING INDEX termijn_dag"), "{counting}");
        assert!(!counting.contains("SCAN"), "{counting}");
        let rij = journal.termijnlijst(&vraag(), dag(day)).unwrap().remove(1).0;
        for orde in [LijstOrde::Dag, LijstOrde::Casus] {
            let q = LijstVraag { orde, vanaf: Vanaf::Rij { rij: Box::new(rij.clone()), stil: false }, ..vraag() };
            for (stuk, norm) in stukken(&q).into_iter().flat_map(|stuk| soorten(&q).into_iter().map(move |n| (stuk, n)))
            {
                let Some((sql, values)) = lijst_sql(&q, &stuk, norm, dag(day), 10) else { continue };
                let values: Vec<&dyn ToSql> = values.iter().map(AsRef::as_ref).collect();
                let found = plan(&sql, &values);
                let index = match norm {
                    None => "termijn_casus",
                    Some(true) => "termijn_norm",
                    Some(false) => "termijn_dag",
                };
                // The parts that are read from their edge walk the index in order and stop at the limit.
                assert!(found.contains(&format!("USING INDEX {index}")), "{found}");
                assert!(norm.is_none() || !found.contains("TEMP B-TREE"), "nothing is sorted: {found}");
            }
        }
    }
}
