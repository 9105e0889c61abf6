//! Which terms there should be, given the facts. Facts in any order give the same terms.
//!
//! After every act the terms computed here are compared with those recorded; a difference becomes an event.
//! A term that was recorded keeps the rule it was recorded under.

use chrono::{Days, NaiveDate};

use crate::domain::id::{Id, IdSoort};
use crate::domain::regels::Regels;
use crate::domain::rekenen::{Berekening, Stap, StapSoort, Stilstand, Uitkomst, bereken_met, laatste_dag};
use crate::domain::state::State;
use crate::domain::termijn::{Opschorting, Sluiting, Termijn, TermijnSoort};

mod gevraagd;

pub use gevraagd::aanvraag::{aanvraag_van, eindbesluit};
pub use gevraagd::te_vroeg_in_gebreke;

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
    /// The same, read as carefully as the law can be read; empty where there is no doubt.
    veilig: Vec<Opschorting>,
    gesloten: Option<Sluiting>,
}

enum Maat<'a> {
    /// A row of the rules.
    Regel(&'a str),
    /// A last day that somebody set.
    Vast { tot_en_met: NaiveDate, artikel: &'a str },
    /// A row of the rules, and a later last day set by a letter that must be sent before the term is over.
    Uitstel { regel: &'a str, tot_en_met: NaiveDate, artikel: &'a str, bericht: NaiveDate },
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
    let mut termijn = Termijn {
        id,
        soort: vraag.soort,
        bron: vraag.bron,
        over: vraag.over,
        artikel: String::new(),
        regel: None,
        begint_op: vraag.begint_op,
        lengte: None,
        eenheid: None,
        atw: false,
        terug: false,
        eerste_dag_telt: false,
        opschortingen: vraag.opschortingen,
        tot_en_met: vraag.begint_op,
        veilig_tot: None,
        stappen: Vec::new(),
        gesloten: vraag.gesloten,
    };
    let (regel, uitstel) = match vraag.maat {
        Maat::Vast { tot_en_met, artikel } => {
            vast(&mut termijn, tot_en_met, artikel);
            return Ok(Some(termijn));
        }
        Maat::Regel(regel) => (regel, None),
        Maat::Uitstel { regel, tot_en_met, artikel, bericht } => (regel, Some((tot_en_met, artikel, bericht))),
    };
    if !neem_regel(&mut termijn, regel, oud, regels) {
        return Ok(None);
    }
    let (Some(lengte), Some(eenheid)) = (termijn.lengte, termijn.eenheid) else { return Ok(None) };
    let som = Berekening {
        start: termijn.begint_op,
        lengte,
        eenheid,
        atw: termijn.atw,
        eerste_dag_telt: termijn.eerste_dag_telt,
        terug: termijn.terug,
        opgeschort: 0,
    };
    let Uitkomst { tot_en_met, mut stappen, .. } =
        bereken_met(&regels.kalender, &som, &stilstand(&termijn.opschortingen)).map_err(|_| BuitenKalender)?;
    if let Some((dag, artikel, bericht)) = uitstel.filter(|(_, _, bericht)| *bericht <= tot_en_met) {
        uitgesteld(&mut termijn, dag, artikel, bericht).ok_or(BuitenKalender)?;
        return Ok(Some(termijn));
    }
    if !vraag.veilig.is_empty() {
        let eerder = laatste_dag(&regels.kalender, &som, &stilstand(&vraag.veilig)).map_err(|_| BuitenKalender)?;
        termijn.veilig_tot = (eerder < tot_en_met).then_some(eerder);
        if let Some(einde) = stappen.last_mut() {
            einde.veilig_tot = termijn.veilig_tot;
        }
    }
    (termijn.tot_en_met, termijn.stappen) = (tot_en_met, stappen);
    Ok(Some(termijn))
}

/// Fills in the rule: the one it was recorded under, else the row that holds on its first day. Gives whether there is one.
fn neem_regel(termijn: &mut Termijn, regel: &str, oud: Option<&Termijn>, regels: &Regels) -> bool {
    termijn.regel = (regel != termijn.soort.woord()).then(|| regel.to_owned());
    if let Some(oud) = oud.filter(|o| o.lengte.is_some() && o.regel == termijn.regel) {
        oud.artikel.clone_into(&mut termijn.artikel);
        (termijn.lengte, termijn.eenheid, termijn.atw) = (oud.lengte, oud.eenheid, oud.atw);
        (termijn.terug, termijn.eerste_dag_telt) = (oud.terug, oud.eerste_dag_telt);
        return true;
    }
    let Some(rij) = regels.termijn(regel, termijn.begint_op) else { return false };
    rij.artikel.clone_into(&mut termijn.artikel);
    (termijn.lengte, termijn.eenheid, termijn.atw) = (rij.lengte, rij.eenheid, rij.atw);
    (termijn.terug, termijn.eerste_dag_telt) = (rij.terug, rij.eerste_dag_telt);
    true
}

fn vast(termijn: &mut Termijn, tot_en_met: NaiveDate, artikel: &str) {
    artikel.clone_into(&mut termijn.artikel);
    (termijn.lengte, termijn.eenheid, termijn.atw, termijn.regel) = (None, None, false, None);
    termijn.tot_en_met = tot_en_met;
    termijn.stappen = vec![stap(StapSoort::Start, termijn.begint_op, artikel), stap(StapSoort::Einde, tot_en_met, "")];
}

/// A last day set by letter; it stands still for what begins after that letter.
fn uitgesteld(termijn: &mut Termijn, dag: NaiveDate, artikel: &str, bericht: NaiveDate) -> Option<()> {
    vast(termijn, dag, artikel);
    let (mut einde, mut gehad) = (dag, bericht);
    for o in termijn.opschortingen.iter().filter(|o| o.van > bericht) {
        let van = gehad.succ_opt()?.max(o.van);
        let tot = o.tot_en_met.filter(|tot| o.van <= einde && van <= *tot);
        let dagen = tot.map_or(0, |tot| (tot - van).num_days() + 1);
        einde = einde.checked_add_days(Days::new(u64::try_from(dagen).ok()?))?;
        gehad = tot.unwrap_or(gehad);
        let (van, tot, aantal) = (Some(o.van), o.tot_en_met, Some(dagen));
        let dag = Some("dagen".to_owned());
        termijn.stappen.push(Stap { van, tot, aantal, dag, ..stap(StapSoort::Opgeschort, einde, &o.grond) });
    }
    if termijn.stappen.last().is_some_and(|s| s.wat != StapSoort::Einde) {
        termijn.stappen.push(stap(StapSoort::Einde, einde, ""));
    }
    termijn.tot_en_met = einde;
    Some(())
}

fn stilstand(opschortingen: &[Opschorting]) -> Vec<Stilstand<'_>> {
    opschortingen.iter().map(|o| Stilstand { van: o.van, tot: o.tot_en_met, grond: &o.grond }).collect()
}

fn stap(wat: StapSoort, datum: NaiveDate, grond: &str) -> Stap {
    Stap { wat, datum, grond: grond.to_owned(), aantal: None, dag: None, van: None, tot: None, veilig_tot: None }
}

/// The last day of a term of so many calendar days after a letter; never a free day, so in favour of the klant.
pub fn einde_in_dagen(regels: &Regels, begin: NaiveDate, lengte: i64) -> Option<NaiveDate> {
    let dag = begin.checked_add_days(Days::new(u64::try_from(lengte).ok()?))?;
    Some(regels.kalender.volgende_werkdag(dag))
}
