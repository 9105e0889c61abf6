//! Rules as data: lengths of terms, free days, and the invented ordinance of gemeente Lindervoort.
//!
//! Rules have a period in which they hold, because the law changes. What was decided under a rule keeps the rule
//! it was decided under: the event stores it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::domain::herinnering::Ladders;
use crate::domain::herinnering::bestand::RuweLadder;
use crate::domain::kalender::Kalender;
use crate::domain::norm::{Norm, bestand};
use termijnregel::RuweTermijn;

pub mod fout;
mod termijnregel;

pub use fout::{RegelFout, RegelsFout};
pub use termijnregel::{RegelTekst, TermijnRegel, Zekerheid};

const TERMIJNEN: &str = include_str!("../assets/regels/termijnen.toml");
/// The rows of the terms, in the order in which they are listed.
const TABELLEN: [&str; 4] = [
    include_str!("../assets/regels/aanvraag.toml"),
    include_str!("../assets/regels/bijstand.toml"),
    include_str!("../assets/regels/handhaving.toml"),
    include_str!("../assets/regels/bezwaar.toml"),
];
const GEMEENTE: &str = include_str!("../assets/regels/gemeente.toml");

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
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermijnTabel {
    termijn: Vec<Spanned<RuweTermijn>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RegelBestand {
    #[serde(default)]
    laatste_besloten_jaar: Option<i32>,
    #[serde(default)]
    gelijkgesteld: Option<Vec<NaiveDate>>,
    #[serde(default)]
    termijn: Vec<Spanned<RuweTermijn>>,
    #[serde(default)]
    gemeente: Option<Gemeente>,
    #[serde(default)]
    norm: Vec<Norm>,
    #[serde(default)]
    herinnering: Vec<Spanned<RuweLadder>>,
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
    /// When one is reminded of what.
    pub herinneringen: Ladders,
}

impl Regels {
    /// The rules that come with the program.
    pub fn ingebouwd() -> Regels {
        let bestand: TermijnBestand = toml::from_str(TERMIJNEN).expect("the embedded rules are tested");
        Regels {
            kalender: Kalender::met_besluiten(
                bestand.gelijkgesteld.into_iter().collect::<BTreeSet<_>>(),
                bestand.laatste_besloten_jaar,
            ),
            termijnen: TABELLEN
                .into_iter()
                .flat_map(|text| {
                    let tabel: TermijnTabel = toml::from_str(text).expect("the embedded rules are tested");
                    termijnregel::lees(text, tabel.termijn).expect("the embedded rules are tested")
                })
                .collect(),
            gemeente: toml::from_str(GEMEENTE).expect("the embedded ordinance is tested"),
            normen: bestand::ingebouwd(),
            herinneringen: Ladders::ingebouwd(),
        }
    }

    /// The embedded rules with the parts that a rule file replaces: whole tables, never half ones. Terms are replaced
    /// per id, from the first day of the file on; before that day the embedded rows stay.
    ///
    /// # Errors
    /// The text is no rule file; says where.
    pub fn met_bestand(text: &str) -> Result<Regels, RegelFout> {
        let bestand: RegelBestand = toml::from_str(text).map_err(|e| RegelFout::Leesfout(e.to_string()))?;
        let mut regels = Regels::ingebouwd();
        if let Some(dagen) = bestand.gelijkgesteld {
            let jaar = bestand.laatste_besloten_jaar.unwrap_or(2028);
            regels.kalender = Kalender::met_besluiten(dagen.into_iter().collect(), jaar);
        }
        termijnregel::vervang(&mut regels.termijnen, termijnregel::lees(text, bestand.termijn)?)?;
        if let Some(gemeente) = bestand.gemeente {
            regels.gemeente = gemeente;
        }
        bestand::vervang(&mut regels.normen, bestand.norm).map_err(|e| RegelFout::Leesfout(e.to_string()))?;
        regels.herinneringen.vervang(text, bestand.herinnering)?;
        Ok(regels)
    }

    /// The rule with that id that holds on that day; there is at most one.
    pub fn termijn(&self, id: &str, dag: NaiveDate) -> Option<&TermijnRegel> {
        self.termijnen.iter().find(|r| r.id == id && r.geldt_op(dag))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_rules_read() {
        let regels = Regels::ingebouwd();
        let dag = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        assert_eq!(regels.termijn("beslistermijn", dag).and_then(|r| r.lengte), Some(8));
        assert!(regels.gemeente.maatregelen.iter().all(|m| (1..=100).contains(&m.percentage)));
        assert_eq!(termijnregel::sluit_aan(&regels.termijnen), Ok(()));
    }

    #[test]
    fn a_newer_row_wins_from_its_first_day() {
        let regels = Regels::met_bestand(
            "[[termijn]]\nid='bezwaartermijn'\nartikel='Awb 6:7'\nlengte=7\neenheid='weken'\natw=true\ngeldig_van='2027-01-01'\nbron='test'",
        )
        .unwrap();
        let op = |j, m, d| regels.termijn("bezwaartermijn", NaiveDate::from_ymd_opt(j, m, d).unwrap()).unwrap().lengte;
        assert_eq!((op(2026, 12, 31), op(2027, 1, 1)), (Some(6), Some(7)));
    }

    #[test]
    fn a_bad_rule_file_says_where() {
        let fout = Regels::met_bestand("[[termijn]]\nid='x'\nlengt=3").unwrap_err();
        assert!(matches!(&fout, RegelFout::Leesfout(text) if text.contains("line 3")), "{fout:?}");
    }
}
