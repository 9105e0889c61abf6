//! The sheet on evaluating (S8, T6): per doel the judgements side by side, the causes, the leefgebieden before and
//! now, what follows for the plan, and whether that reached the next version.

use serde_json::Value;

use crate::domain::body::Body;
use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::{PlanVersie, Regel, State};
use crate::tui::blad::besluit::vink::{self, Vink};
use crate::tui::blad::{Blad, Bouw, Doen, Rij};

pub mod controle;
pub mod doelen;
pub mod gebieden;
#[cfg(test)]
mod tests;
pub mod vervolg;

/// Makes it.
pub fn blad(b: &Bouw<'_>) -> Blad {
    let s = b.state;
    let mut blad = Blad::default();
    let Some(plan) = s.plannen.last() else {
        blad.onder = b.t.t("bsl-ev-geen-versie");
        blad.rijen.push(zonder_plan(b));
        blad.rijen.extend(gebieden::rijen(b));
        return vink::afgewerkt(blad);
    };
    blad.onder = b.t.ta("bsl-ev-versie", &[("n", &plan.versie.to_string())]);
    let huidig = huidig(s, plan);
    let lijst = controle::lijst(b, plan, huidig);
    blad.hoek = lijst.stand(b);
    blad.rijen.extend(lijst.onder(b, "controle", "bsl-ev-controle"));
    if huidig.is_none() {
        blad.rijen.extend(doelen::wachtend(b, plan));
    }
    if let Some(regel) = huidig {
        blad.rijen.extend(doelen::rijen(b, regel));
    }
    blad.rijen.extend(vervolg::rijen(b, huidig));
    blad.rijen.extend(gebieden::rijen(b));
    // Earlier ones, the youngest first.
    let eerder = s.acts(Kind::Evalueer).rev().filter(|r| huidig.is_none_or(|h| h.seq != r.seq));
    eerder.for_each(|regel| blad.rijen.extend(doelen::rijen(b, regel)));
    vink::afgewerkt(blad)
}

/// The last evaluation of that version.
pub fn huidig<'a>(state: &'a State, plan: &PlanVersie) -> Option<&'a Regel> {
    state.acts(Kind::Evalueer).rfind(|r| r.body.int("plan_versie") == Some(i64::from(plan.versie)))
}

/// The doelen of that version, in order.
pub fn doelen_van(plan: &PlanVersie) -> impl Iterator<Item = (Id, &Body)> {
    plan.onderdelen.iter().filter(|(id, _)| id.soort == IdSoort::Doel).map(|(id, body)| (*id, body))
}

/// The judgement on a doel in an evaluation.
pub fn oordeel(regel: &Regel, doel: Id) -> Option<Body> {
    regel.body.records("doelen").into_iter().find(|o| o.id("doel") == Some(doel))
}

/// Recording an evaluation: version, day, with whom and each doel filled in; what was judged before is kept.
pub fn evalueer(b: &Bouw<'_>, plan: &PlanVersie, huidig: Option<&Regel>) -> Doen {
    let mut oordelen: Vec<Value> = Vec::new();
    for (id, _) in doelen_van(plan) {
        let mut velden = huidig.and_then(|r| oordeel(r, id)).map(|o| o.0).unwrap_or_default();
        velden.insert("doel".to_owned(), id.to_string().into());
        oordelen.push(velden.into());
    }
    let mut doen = Doen::new(Kind::Evalueer)
        .met("plan_versie", i64::from(plan.versie))
        .met("op", b.vandaag.to_string())
        .met("doelen", oordelen);
    let met = huidig.and_then(|r| r.body.get("met").cloned()).unwrap_or_else(|| vec!["klant".to_owned()].into());
    doen = doen.met("met", met);
    for veld in ["proces_verliep", "klant_afwezig_omdat"] {
        if let Some(waarde) = huidig.and_then(|r| r.body.get(veld).cloned()) {
            doen = doen.met(veld, waarde);
        }
    }
    match gesprek(b.state) {
        Some((id, _)) => doen.met("gesprek", id.to_string()),
        None => doen,
    }
}

/// The conversation that was planned to evaluate and is not held yet, with its day.
pub fn gesprek(state: &State) -> Option<(Id, Option<chrono::NaiveDate>)> {
    let gepland = |d: &&crate::domain::state::Ding| {
        d.kind == Kind::PlanGesprek && d.body.is("soort", "evaluatie") && d.stand.is_open()
    };
    state.levend(IdSoort::Afspraak).find(gepland).map(|d| (d.id, d.body.date("op")))
}

fn zonder_plan(b: &Bouw<'_>) -> Rij {
    let rij = vink::punt(b, "plan", 0, Vink::Open, "bsl-ev-geen-plan");
    if b.state.levend(IdSoort::Doel).next().is_some() {
        rij.doen(Doen::new(Kind::StelPlanVast))
    } else {
        rij.doen(Doen::new(Kind::StelDoel)).doen(Doen::new(Kind::StelPlanVast))
    }
}
