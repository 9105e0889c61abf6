//! Which terms there should be, given the facts. Facts in any order give the same terms.
//!
//! After every act the terms computed here are compared with those recorded; a difference becomes an event.
//! A term that was recorded keeps the rule it was recorded under.

use chrono::{Days, NaiveDate};

use crate::domain::id::{Id, IdSoort};
use crate::domain::regels::Regels;
use crate::domain::rekenen::{Berekening, Stap, StapSoort, bereken};
use crate::domain::state::State;
use crate::domain::termijn::{Opschorting, Sluiting, Termijn, TermijnSoort};

mod gevraagd;

pub use gevraagd::{aanvraag_van, eindbesluit};

/// Kinds of besluit that end an aanvraag.
pub const EINDBESLUIT: &[&str] = &["toekenning", "gedeeltelijk", "afwijzing", "buiten-behandeling"];

/// The days a term starts on lie outside the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuitenKalender;

/// A term as the facts ask for it, before its last day is computed.
struct Gevraagd<'a> {
    soort: TermijnSoort,
    /// The rule row, or the last day somebody set.
    maat: Maat<'a>,
    bron: String,
    id: Option<Id>,
    over: String,
    begint_op: NaiveDate,
    opschortingen: Vec<Opschorting>,
    twijfel: bool,
    gesloten: Option<Sluiting>,
}

enum Maat<'a> {
    Regel(&'a str),
    Vast { tot_en_met: NaiveDate, artikel: &'a str },
}

/// The terms that differ from what is recorded, as they should be from here on.
///
/// # Errors
/// When a term would end outside the calendar.
pub fn verschillen(state: &State, regels: &Regels) -> Result<Vec<Termijn>, BuitenKalender> {
    let mut tellers = state.volgende(IdSoort::Termijn).nr;
    let mut anders = Vec::new();
    let mut gezien = Vec::new();
    for vraag in gevraagd::gevraagd(state) {
        let oud = state.termijnen.values().find(|t| t.soort == vraag.soort && t.bron == vraag.bron);
        let id = match (oud, vraag.id) {
            (Some(oud), _) => oud.id,
            (None, Some(id)) => id,
            (None, None) => {
                tellers += 1;
                Id::new(IdSoort::Termijn, tellers - 1)
            }
        };
        gezien.push(id);
        let nieuw = uitrekenen(vraag, id, oud, regels)?;
        if let Some(nieuw) = nieuw.filter(|n| oud != Some(n)) {
            anders.push(nieuw);
        }
    }
    let peildatum = state.peildatum();
    for oud in state.open_termijnen().filter(|t| !gezien.contains(&t.id)) {
        let op = peildatum.unwrap_or(oud.begint_op);
        anders.push(Termijn { gesloten: Some(Sluiting { op, uitkomst: "vervallen".to_owned() }), ..oud.clone() });
    }
    Ok(anders)
}

fn uitrekenen(
    vraag: Gevraagd<'_>,
    id: Id,
    oud: Option<&Termijn>,
    regels: &Regels,
) -> Result<Option<Termijn>, BuitenKalender> {
    let basis = |artikel: &str, lengte, eenheid, atw| Termijn {
        id,
        soort: vraag.soort,
        bron: vraag.bron.clone(),
        over: vraag.over.clone(),
        artikel: artikel.to_owned(),
        begint_op: vraag.begint_op,
        lengte,
        eenheid,
        atw,
        opschortingen: vraag.opschortingen.clone(),
        tot_en_met: vraag.begint_op,
        veilig_tot: None,
        stappen: Vec::new(),
        gesloten: vraag.gesloten.clone(),
    };
    let (mut termijn, lengte, eenheid) = match vraag.maat {
        Maat::Vast { tot_en_met, artikel } => {
            let mut termijn = basis(artikel, None, None, false);
            termijn.tot_en_met = tot_en_met;
            termijn.stappen =
                vec![stap(StapSoort::Start, vraag.begint_op, artikel), stap(StapSoort::Einde, tot_en_met, "")];
            return Ok(Some(termijn));
        }
        Maat::Regel(regel) => match oud.and_then(|o| Some((o, o.lengte?, o.eenheid?))) {
            Some((oud, lengte, eenheid)) => {
                (basis(&oud.artikel, Some(lengte), Some(eenheid), oud.atw), lengte, eenheid)
            }
            None => {
                let Some(rij) = regels.termijn(regel, vraag.begint_op) else { return Ok(None) };
                let (Some(lengte), Some(eenheid)) = (rij.lengte, rij.eenheid) else { return Ok(None) };
                (basis(&rij.artikel, Some(lengte), Some(eenheid), rij.atw), lengte, eenheid)
            }
        },
    };
    let dagen = stille_dagen(&termijn.opschortingen);
    let som = Berekening {
        start: vraag.begint_op,
        lengte,
        eenheid,
        atw: termijn.atw,
        eerste_dag_telt: false,
        terug: false,
        opgeschort: dagen,
    };
    let uitkomst = bereken(&regels.kalender, &som).map_err(|_| BuitenKalender)?;
    termijn.tot_en_met = uitkomst.tot_en_met;
    termijn.stappen = uitkomst.stappen;
    if vraag.twijfel && dagen > 0 {
        let som = Berekening { opgeschort: dagen - 1, ..som };
        let eerder = bereken(&regels.kalender, &som).map_err(|_| BuitenKalender)?.tot_en_met;
        termijn.veilig_tot = (eerder < termijn.tot_en_met).then_some(eerder);
    }
    Ok(Some(termijn))
}

fn stap(wat: StapSoort, datum: NaiveDate, grond: &str) -> Stap {
    Stap { wat, datum, grond: grond.to_owned(), aantal: None, dag: None, van: None, tot: None, veilig_tot: None }
}

/// Days of standing still; overlapping stretches count once, open ones not yet.
pub fn stille_dagen(opschortingen: &[Opschorting]) -> u32 {
    let mut stukken: Vec<(NaiveDate, NaiveDate)> =
        opschortingen.iter().filter_map(|o| Some((o.van, o.tot_en_met?))).filter(|(van, tot)| van <= tot).collect();
    stukken.sort_unstable();
    let mut dagen = 0;
    let mut gehad: Option<NaiveDate> = None;
    for (van, tot) in stukken {
        let van = gehad.and_then(|g| g.succ_opt()).map_or(van, |na| na.max(van));
        if van <= tot {
            dagen += (tot - van).num_days() + 1;
        }
        gehad = Some(gehad.map_or(tot, |g| g.max(tot)));
    }
    u32::try_from(dagen).unwrap_or(u32::MAX)
}

/// The last day of a term of so many calendar days after a letter; never a free day, so in favour of the klant.
pub fn einde_in_dagen(regels: &Regels, begin: NaiveDate, lengte: i64) -> Option<NaiveDate> {
    let dag = begin.checked_add_days(Days::new(u64::try_from(lengte).ok()?))?;
    Some(regels.kalender.volgende_werkdag(dag))
}
