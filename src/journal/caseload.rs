//! Pages of the caseload, by key and never by counting rows.

use rusqlite::{Connection, ToSql};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::domain::leesmodel::CasusRij;
use crate::error::StoreError;
use crate::journal::read_model::{CASUS, NOOIT, casus_rij, taak_sleutel};
use crate::journal::{Journal, row};

/// By what the caseload is sorted; the number of the casus decides between equals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sortering {
    /// The next day something falls due, nothing due last.
    #[default]
    Termijn,
    /// The name of the klant.
    Naam,
    /// The taak one is at, 1 to 10.
    Taak,
    /// The number.
    Nr,
}

/// A place in the sorted caseload: the row from where to go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anker {
    /// What is sorted by.
    pub sleutel: String,
    /// The casus.
    pub nr: u32,
}

/// Which part of the caseload is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseloadVraag {
    /// Words that must all occur: in the name, as number (`12`, `C-012`) or as beginning of the fase.
    pub filter: String,
    /// The order.
    pub sorteer: Sortering,
    /// Only this fase.
    pub fase: Option<String>,
    /// From where; without it from the beginning, or from the end when `terug`.
    pub anker: Option<Anker>,
    /// The rows before the anchor instead of after it; they come in the same order.
    pub terug: bool,
    /// How many rows at most.
    pub limit: i64,
}

/// Which rows one query reads.
#[derive(Clone, Copy)]
enum Deel<'a> {
    /// From the beginning, or the end.
    Alles,
    /// The rest of the rows with the same key as the anchor.
    Zelfde(&'a Anker),
    /// The rows with a later key (earlier when going back).
    Verder(&'a Anker),
}

/// The place of a row in that order.
pub fn anker(rij: &CasusRij, sortering: Sortering) -> Anker {
    let sleutel = match sortering {
        Sortering::Termijn => rij.volgende_op.map_or_else(|| NOOIT.to_owned(), row::day),
        Sortering::Naam => rij.naam_sleutel.clone(),
        Sortering::Taak => taak_sleutel(&rij.taak),
        Sortering::Nr => String::new(),
    };
    Anker { sleutel, nr: rij.nr }
}

impl Journal {
    /// A page of the caseload.
    pub fn caseload(&self, q: &CaseloadVraag) -> Result<Vec<CasusRij>, StoreError> {
        self.run(|conn| {
            let limit = q.limit.max(0);
            let mut found = Vec::new();
            match &q.anker {
                None => read(conn, q, Deel::Alles, limit, &mut found)?,
                Some(anker) => {
                    // Two queries, because one condition on (key, nr) would walk over all rows with the same key.
                    read(conn, q, Deel::Zelfde(anker), limit, &mut found)?;
                    let rest = limit - i64::try_from(found.len()).unwrap_or(limit);
                    if rest > 0 && q.sorteer != Sortering::Nr {
                        read(conn, q, Deel::Verder(anker), rest, &mut found)?;
                    }
                }
            }
            if q.terug {
                found.reverse();
            }
            Ok(found)
        })
    }
}

fn read(
    conn: &Connection,
    q: &CaseloadVraag,
    deel: Deel<'_>,
    limit: i64,
    found: &mut Vec<CasusRij>,
) -> rusqlite::Result<()> {
    let (sql, values) = caseload_sql(q, deel, limit);
    let values: Vec<&dyn ToSql> = values.iter().map(AsRef::as_ref).collect();
    let mut statement = conn.prepare_cached(&sql)?;
    for rij in statement.query_map(values.as_slice(), casus_rij)? {
        found.push(rij?);
    }
    Ok(())
}

fn caseload_sql(q: &CaseloadVraag, deel: Deel<'_>, limit: i64) -> (String, Vec<Box<dyn ToSql>>) {
    let mut values: Vec<Box<dyn ToSql>> = Vec::new();
    let mut wheres = vec!["1".to_owned()];
    let key = match q.sorteer {
        Sortering::Termijn => Some("volgende_op"),
        Sortering::Naam => Some("naam_sleutel"),
        Sortering::Taak => Some("taak_sleutel"),
        Sortering::Nr => None,
    };
    let (than, direction) = if q.terug { ("<", "DESC") } else { (">", "ASC") };
    match (deel, key) {
        (Deel::Alles, _) => {}
        (Deel::Zelfde(anker), Some(key)) => {
            values.push(Box::new(anker.nr));
            values.push(Box::new(anker.sleutel.clone()));
            wheres.push(format!("{key} = ?2 AND nr {than} ?1"));
        }
        (Deel::Verder(anker), Some(key)) => {
            values.push(Box::new(anker.sleutel.clone()));
            wheres.push(format!("{key} {than} ?1"));
        }
        (Deel::Zelfde(anker) | Deel::Verder(anker), None) => {
            values.push(Box::new(anker.nr));
            wheres.push(format!("nr {than} ?1"));
        }
    }
    if let Some(fase) = &q.fase {
        values.push(Box::new(fase.clone()));
        wheres.push(format!("fase = ?{}", values.len()));
    }
    for word in q.filter.split_whitespace().take(8) {
        let plain = plain(word);
        let digits = plain.strip_prefix('c').unwrap_or(&plain);
        let nr: Option<u32> = digits.strip_prefix('-').unwrap_or(digits).parse().ok();
        values.push(Box::new(plain));
        let w = values.len();
        values.push(Box::new(nr));
        wheres.push(format!(
            "(instr(naam_sleutel, ?{w}) > 0 OR nr = ?{} OR (length(?{w}) > 2 AND substr(fase, 1, length(?{w})) = ?{w}))",
            w + 1
        ));
    }
    values.push(Box::new(limit));
    let order = key.map_or_else(|| format!("nr {direction}"), |key| format!("{key} {direction}, nr {direction}"));
    let sql =
        format!("SELECT {CASUS} FROM casus WHERE {} ORDER BY {order} LIMIT ?{}", wheres.join(" AND "), values.len());
    (sql, values)
}

/// Lower case without accents, as in `naam_sleutel`.
fn plain(word: &str) -> String {
    word.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}
