//! The ladders that come with the program, and how a rule file changes them.

use serde::Deserialize;
use toml::Spanned;

use crate::domain::herinnering::{Ladder, UITERSTE};
use crate::domain::regels::fout::{Plek, RegelFout};

const HERINNERINGEN: &str = include_str!("../../assets/regels/herinneringen.toml");
/// Stands for every kind without a row of its own.
const ANDERS: &str = "*";
/// The kinds of rows of the agenda: terms, agreements and what waits for something, and norms.
pub const SOORTEN: [&str; 33] = [
    "actie",
    "afspraak",
    "beroepstermijn",
    "beslissing-op-bezwaar",
    "beslistermijn",
    "betaaltermijn",
    "bezwaartermijn",
    "boete",
    "buiten-behandeling",
    "contact",
    "dwangsom",
    "dwangsom-beschikking",
    "eigen",
    "evaluatie",
    "gesprek",
    "heroverweging",
    "hersteltermijn",
    "herziening",
    "ingebrekestelling",
    "klacht",
    "klacht-niet-behandelen",
    "leerdoel",
    "norm",
    "onderwijs-stukken",
    "opschorting-54",
    "pva-alleenstaande-ouder",
    "samenwerking",
    "stuk",
    "stukken-hoorzitting",
    "voorschot",
    "vraag",
    "zienswijze",
    "zoektermijn",
];

/// A row as it stands in the file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuweLadder {
    soort: String,
    dagen: Option<Vec<i64>>,
    stil: Option<Vec<i64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LadderBestand {
    herinnering: Vec<Spanned<RuweLadder>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Rij {
    soort: String,
    dagen: Option<Vec<i32>>,
    stil: Option<Vec<i32>>,
}

/// All ladders, by kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ladders(Vec<Rij>);

impl Ladders {
    /// The ladders that come with the program.
    pub fn ingebouwd() -> Ladders {
        let bestand: LadderBestand = toml::from_str(HERINNERINGEN).expect("the embedded ladders are tested");
        let mut ladders = Ladders::default();
        ladders.vervang(HERINNERINGEN, bestand.herinnering).expect("the embedded ladders are tested");
        ladders
    }

    /// Puts the rows of a rule file in the place of those of the same kind.
    ///
    /// # Errors
    /// An empty or unknown kind, one that stands there twice, a rung twice or out of bounds; says on which line.
    pub fn vervang(&mut self, text: &str, rijen: Vec<Spanned<RuweLadder>>) -> Result<(), RegelFout> {
        let mut seen: Vec<String> = Vec::new();
        for rij in rijen {
            let regel = text.get(..rij.span().start).map_or(1, |voor| voor.matches('\n').count() + 1);
            let nieuw = lees(rij.into_inner(), regel)?;
            if seen.contains(&nieuw.soort) {
                return Err(RegelFout::SoortDubbel(Plek { regel, id: nieuw.soort }));
            }
            seen.push(nieuw.soort.clone());
            match self.0.iter_mut().find(|oud| oud.soort == nieuw.soort) {
                Some(oud) if nieuw.soort == ANDERS => {
                    // There is nothing for what it leaves out, so that stays.
                    oud.dagen = nieuw.dagen.or_else(|| oud.dagen.take());
                    oud.stil = nieuw.stil.or_else(|| oud.stil.take());
                }
                Some(oud) => *oud = nieuw,
                None => self.0.push(nieuw),
            }
        }
        Ok(())
    }

    /// The ladder of a kind of row; what its own row leaves out is that of all others.
    pub fn van(&self, soort: &str) -> Ladder<'_> {
        let rij = |soort: &str| self.0.iter().find(|rij| rij.soort == soort);
        let (eigen, anders) = (rij(soort), rij(ANDERS));
        let lijst = |pick: fn(&Rij) -> Option<&[i32]>| {
            eigen.and_then(pick).or_else(|| anders.and_then(pick)).unwrap_or_default()
        };
        Ladder { dagen: lijst(|rij| rij.dagen.as_deref()), stil: lijst(|rij| rij.stil.as_deref()) }
    }

    /// The most days before a last day on which there is a reminder.
    pub fn vooraf(&self) -> u32 {
        self.0
            .iter()
            .flat_map(|rij| rij.dagen.iter().flatten())
            .map(|dag| (-dag).max(0).unsigned_abs())
            .max()
            .unwrap_or(0)
    }
}

fn lees(rij: RuweLadder, regel: usize) -> Result<Rij, RegelFout> {
    let plek = Plek { regel, id: rij.soort };
    if plek.id.trim().is_empty() {
        return Err(RegelFout::SoortLeeg(plek));
    }
    if plek.id != ANDERS && !SOORTEN.contains(&plek.id.as_str()) {
        let (woord, mag) = (plek.id.clone(), format!("*, {}", SOORTEN.join(", ")));
        return Err(RegelFout::Woord { plek, veld: "soort", woord, mag });
    }
    let dagen = rij.dagen.map(|lijst| treden(&plek, "dagen", lijst, -UITERSTE)).transpose()?;
    let stil = rij.stil.map(|lijst| treden(&plek, "stil", lijst, 1)).transpose()?;
    Ok(Rij { soort: plek.id, dagen, stil })
}

/// The rungs in order, each once and within bounds.
fn treden(plek: &Plek, veld: &'static str, lijst: Vec<i64>, laagste: i32) -> Result<Vec<i32>, RegelFout> {
    let mut treden = Vec::with_capacity(lijst.len());
    for dag in lijst {
        let trede = i32::try_from(dag).ok().filter(|dag| (laagste..=UITERSTE).contains(dag));
        let Some(trede) = trede else {
            return Err(RegelFout::Trede { plek: plek.clone(), veld, dag, van: laagste, tot: UITERSTE });
        };
        if treden.contains(&trede) {
            return Err(RegelFout::TredeDubbel { plek: plek.clone(), veld, dag });
        }
        treden.push(trede);
    }
    treden.sort_unstable();
    Ok(treden)
}
