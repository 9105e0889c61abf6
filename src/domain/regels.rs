//! Rules as data: lengths of terms, free days, and the invented ordinance of gemeente Lindervoort.
//!
//! Rules have a period in which they hold, because the law changes. What was decided under a rule keeps the rule
//! it was decided under: the event stores it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::kalender::Kalender;
use crate::domain::norm::{Norm, bestand};
use crate::domain::rekenen::Eenheid;

const TERMIJNEN: &str = include_str!("../assets/regels/termijnen.toml");
const GEMEENTE: &str = include_str!("../assets/regels/gemeente.toml");

/// One row: how long a term is, on which article, and since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermijnRegel {
    /// Name of the term, as in events and files.
    pub id: String,
    /// The article.
    pub artikel: String,
    /// How many units.
    pub lengte: u32,
    /// Of what.
    pub eenheid: Eenheid,
    /// Whether the Algemene termijnenwet moves the end off free days.
    pub atw: bool,
    /// First day on which the rule holds.
    pub geldig_van: NaiveDate,
    /// Last day on which it holds, if it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geldig_tot: Option<NaiveDate>,
    /// Where the text was read.
    pub bron: String,
}

/// A percentage that the invented ordinance asks for a kind of breach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MaatregelRegel {
    /// Ground, a word of leg-maatregel-op.
    pub grond: String,
    /// Percentage of the bijstand, 1 to 100.
    pub percentage: i64,
    /// Months.
    pub maanden: i64,
    /// In words.
    pub omschrijving: String,
}

/// Who may take which besluit, by function.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MandaatRegel {
    /// Name of the row.
    pub id: String,
    /// Kinds of besluit, words of neem-besluit.
    pub besluiten: Vec<String>,
    /// Up to this amount, eurocents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tot_bedrag: Option<i64>,
    /// How: eigen-mandaat, na-akkoord or college.
    pub mandaat: String,
}

/// The invented ordinance of gemeente Lindervoort. An instructor may replace it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gemeente {
    /// Name of the gemeente.
    pub naam: String,
    /// Budget for small means (T5.7), eurocents a year.
    pub budget: i64,
    /// Percentages.
    pub maatregelen: Vec<MaatregelRegel>,
    /// Mandate table.
    pub mandaat: Vec<MandaatRegel>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermijnBestand {
    laatste_besloten_jaar: i32,
    gelijkgesteld: Vec<NaiveDate>,
    termijn: Vec<TermijnRegel>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RegelBestand {
    #[serde(default)]
    laatste_besloten_jaar: Option<i32>,
    #[serde(default)]
    gelijkgesteld: Option<Vec<NaiveDate>>,
    #[serde(default)]
    termijn: Vec<TermijnRegel>,
    #[serde(default)]
    gemeente: Option<Gemeente>,
    #[serde(default)]
    norm: Vec<Norm>,
}

/// All rules in force, with the calendar that goes with them.
#[derive(Debug, Clone)]
pub struct Regels {
    /// The free days.
    pub kalender: Kalender,
    /// The terms.
    pub termijnen: Vec<TermijnRegel>,
    /// The gemeente.
    pub gemeente: Gemeente,
    /// How soon the gemeente itself wants a next step.
    pub normen: Vec<Norm>,
}

/// A rule file that cannot be read: the reason, with line and column.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct RegelFout(pub String);

impl Regels {
    /// The rules that come with the program.
    pub fn ingebouwd() -> Regels {
        let bestand: TermijnBestand = toml::from_str(TERMIJNEN).expect("the embedded rules are tested");
        Regels {
            kalender: Kalender::met_besluiten(
                bestand.gelijkgesteld.into_iter().collect::<BTreeSet<_>>(),
                bestand.laatste_besloten_jaar,
            ),
            termijnen: bestand.termijn,
            gemeente: toml::from_str(GEMEENTE).expect("the embedded ordinance is tested"),
            normen: bestand::ingebouwd(),
        }
    }

    /// The embedded rules with the parts that a rule file replaces: whole tables, never half ones.
    ///
    /// # Errors
    /// The text is no rule file; says where.
    pub fn met_bestand(text: &str) -> Result<Regels, RegelFout> {
        let bestand: RegelBestand = toml::from_str(text).map_err(|e| RegelFout(e.to_string()))?;
        let mut regels = Regels::ingebouwd();
        if let Some(dagen) = bestand.gelijkgesteld {
            let jaar = bestand.laatste_besloten_jaar.unwrap_or(2028);
            regels.kalender = Kalender::met_besluiten(dagen.into_iter().collect(), jaar);
        }
        for rij in bestand.termijn {
            regels.termijnen.retain(|oud| !(oud.id == rij.id && oud.geldig_van == rij.geldig_van));
            regels.termijnen.push(rij);
        }
        if let Some(gemeente) = bestand.gemeente {
            regels.gemeente = gemeente;
        }
        bestand::vervang(&mut regels.normen, bestand.norm).map_err(|e| RegelFout(e.to_string()))?;
        Ok(regels)
    }

    /// The rule with that id that holds on that day; where several do, the youngest.
    pub fn termijn(&self, id: &str, dag: NaiveDate) -> Option<&TermijnRegel> {
        self.termijnen
            .iter()
            .filter(|r| r.id == id && r.geldig_van <= dag && r.geldig_tot.is_none_or(|tot| dag <= tot))
            .max_by_key(|r| r.geldig_van)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_rules_read() {
        let regels = Regels::ingebouwd();
        let dag = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        assert_eq!(regels.termijn("beslistermijn", dag).map(|r| r.lengte), Some(8));
        assert!(regels.gemeente.maatregelen.iter().all(|m| (1..=100).contains(&m.percentage)));
    }

    #[test]
    fn a_newer_row_wins_from_its_first_day() {
        let regels = Regels::met_bestand(
            "[[termijn]]\nid='bezwaartermijn'\nartikel='Awb 6:7'\nlengte=7\neenheid='weken'\natw=true\ngeldig_van='2027-01-01'\nbron='test'",
        )
        .unwrap();
        let op = |j, m, d| regels.termijn("bezwaartermijn", NaiveDate::from_ymd_opt(j, m, d).unwrap()).unwrap().lengte;
        assert_eq!((op(2026, 12, 31), op(2027, 1, 1)), (6, 7));
    }

    #[test]
    fn a_bad_rule_file_says_where() {
        let fout = Regels::met_bestand("[[termijn]]\nid='x'\nlengt=3").unwrap_err();
        assert!(fout.0.contains("line 3"), "{fout}");
    }
}
