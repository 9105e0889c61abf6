//! Whether somebody is without means of existence today (G5), as far as it is recorded.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, DingStand, Regel, State};

/// Kinds of amount one lives on.
const ERBIJ: &[&str] = &["inkomen", "uitkering", "toeslag", "alimentatie", "gift"];
/// Kinds of besluit that fix an amount of bijstand.
const GEEFT: &[&str] = &["toekenning", "gedeeltelijk", "wijziging", "hervatting"];
/// Kinds of besluit that end it.
const NEEMT: &[&str] = &["beeindiging", "intrekking", "opschorting", "opschorting-betaling"];
/// Days that one can live on an advance; a month, as a choice of this program.
const VERS: u64 = 31;

/// Whether amounts are recorded, but no income, no advance of the last month and no bijstand, on the day of the last
/// line. Nothing recorded at all is a question, not yet an alarm.
pub fn geen_inkomen(state: &State) -> bool {
    let Some(dag) = state.peildatum() else { return false };
    state.heeft(Kind::LegGeldVast) && !komt_binnen(state, dag) && !voorschot(state, dag) && !bijstand(state, dag)
}

/// Of lines about the same thing the last one that holds on the day counts.
fn komt_binnen(state: &State, dag: NaiveDate) -> bool {
    let holds = |r: &&Regel| {
        r.body.text("soort").is_some_and(|soort| ERBIJ.contains(&soort))
            && r.body.date("van").is_none_or(|van| van <= dag)
            && r.body.date("tot").is_none_or(|tot| dag <= tot)
            && !r.body.is("per", "eenmalig")
    };
    let mut bedragen: BTreeMap<(String, String, String), i64> = BTreeMap::new();
    for r in state.acts(Kind::LegGeldVast).filter(holds) {
        let text = |field: &str| r.body.text(field).map(|t| t.trim().to_lowercase());
        let wat = text("omschrijving").unwrap_or_else(|| r.seq.to_string());
        let wie = text("wie").unwrap_or_else(|| "klant".to_owned());
        let bedrag = r.body.int("bedrag").unwrap_or(0);
        bedragen.insert((text("soort").unwrap_or_default(), wie, wat), bedrag);
    }
    bedragen.values().any(|bedrag| *bedrag > 0)
}

fn voorschot(state: &State, dag: NaiveDate) -> bool {
    let sinds = dag.checked_sub_days(Days::new(VERS)).unwrap_or(dag);
    let mut verrekend: BTreeMap<i64, i64> = BTreeMap::new();
    for r in state.acts(Kind::VerrekenVoorschot) {
        *verrekend.entry(r.body.int("voorschot").unwrap_or(0)).or_default() += r.body.int("bedrag").unwrap_or(0);
    }
    state.acts(Kind::BetaalVoorschot).any(|r| {
        let rest = r.body.int("bedrag").unwrap_or(0) - verrekend.get(&r.seq).copied().unwrap_or(0);
        rest > 0 && r.body.date("op").unwrap_or_else(|| r.at.dag()) >= sinds
    })
}

fn bijstand(state: &State, dag: NaiveDate) -> bool {
    let of = |d: &Ding, soorten: &[&str]| d.body.text("soort").is_some_and(|s| soorten.contains(&s));
    let besluiten = || state.van_soort(IdSoort::Besluit).filter(|d| d.stand != DingStand::Vervallen);
    let gives = besluiten().filter(|d| of(d, GEEFT) && d.body.int("hoogte").is_some_and(|h| h > 0));
    let Some(gives) = gives.max_by_key(|d| d.seq) else { return false };
    let from = |d: &Ding| d.body.date("einddatum").or_else(|| d.body.date("ingangsdatum"));
    let ended = gives.body.date("einddatum").is_some_and(|einde| einde < dag)
        || besluiten().any(|d| of(d, NEEMT) && d.seq > gives.seq && from(d).is_none_or(|einde| einde < dag));
    !ended
}
