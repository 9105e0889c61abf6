//! What the evaluation of the current version still lacks, and when it is due (T6, T6.1, T6.2).

use crate::domain::body::Body;
use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::{PlanVersie, Regel};
use crate::tui::blad::besluit::vink::{self, Lijst, Vink};
use crate::tui::blad::evaluatie::{doelen_van, evalueer, gesprek, oordeel};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// The check list.
pub fn lijst(b: &Bouw<'_>, plan: &PlanVersie, huidig: Option<&Regel>) -> Lijst {
    let mut lijst = Lijst::default();
    let mut punt = |(vink, rij): (Vink, Rij)| lijst.voeg_toe(vink, rij);
    punt(dag(b, plan, huidig));
    punt(klant(b, plan, huidig));
    let alle: Vec<Id> = doelen_van(plan).map(|(id, _)| id).collect();
    let partner: Vec<Id> = alle.iter().copied().filter(|id| heeft_partner(b, *id)).collect();
    let mut telling = |wat: &str, ids: &[Id], veld: &str| {
        let gedaan = ids.iter().filter(|id| huidig.and_then(|r| oordeel(r, **id)).is_some_and(|o| o.filled(veld)));
        punt(van(b, wat, gedaan.count(), ids.len(), evalueer(b, plan, huidig)));
    };
    telling("gehaald", &alle, "gehaald");
    telling("klant", &alle, "klant_vindt");
    telling("partner", &partner, "partner_vindt");
    telling("oorzaken", &alle, "oorzaken");
    telling("vervolg", &alle, "vervolg");
    punt(succes(b, plan, huidig));
    punt(gemeten(b, plan));
    punt(participatie(b, plan));
    punt(gevolg(b, huidig));
    punt(verslag(b, huidig));
    lijst
}

fn rij(b: &Bouw<'_>, vink: Vink, wat: &str) -> Rij {
    vink::punt(b, format!("controle/{wat}"), 1, vink, &format!("bsl-ev-punt-{wat}"))
}

fn van(b: &Bouw<'_>, wat: &str, gedaan: usize, telt: usize, doen: Doen) -> (Vink, Rij) {
    let vink = match gedaan {
        _ if telt == 0 => Vink::Nvt,
        n if n == telt => Vink::Klaar,
        0 => Vink::Open,
        _ => Vink::Bezig,
    };
    let aantal = b.t.ta("bsl-van", &[("gedaan", &gedaan.to_string()), ("telt", &telt.to_string())]);
    let rij = rij(b, vink, wat);
    (vink, if telt == 0 { rij } else { rij.rechts(vink.rol(), aantal).doen(doen) })
}

/// A partner has an actie under the doel.
pub fn heeft_partner(b: &Bouw<'_>, doel: Id) -> bool {
    b.state.levend(IdSoort::Actie).any(|a| a.body.id("doel") == Some(doel) && a.body.filled("betrokkene"))
}

/// The day agreed in the plan, and the conversation planned for it.
fn dag(b: &Bouw<'_>, plan: &PlanVersie, huidig: Option<&Regel>) -> (Vink, Rij) {
    if let Some(r) = huidig {
        let op = r.body.date("op").unwrap_or_else(|| r.at.dag());
        let rij = rij(b, Vink::Klaar, "dag").rechts(Role::Zacht, vink::dag(b, op));
        return (Vink::Klaar, rij.doen(evalueer(b, plan, huidig)));
    }
    let afgesproken = plan.body.date("evaluatie_op");
    let gepland = gesprek(b.state);
    let dag = gepland.and_then(|(_, op)| op).or(afgesproken);
    let vink = dag.map_or(Vink::Open, |dag| Vink::dag(b.vandaag, dag));
    let mut rij = rij(b, vink, "dag");
    if let Some(dag) = dag {
        rij = rij.rechts(vink.rol(), vink::dag(b, dag));
    }
    if let Some(dag) = afgesproken {
        rij = rij.uitleg(Role::Tekst, b.t.ta("bsl-ev-afgesproken", &[("dag", &b.t.datum(dag))]));
    }
    let plannen = Doen::new(Kind::PlanGesprek)
        .met("soort", "evaluatie")
        .met("op", afgesproken.filter(|dag| *dag >= b.vandaag).unwrap_or(b.vandaag).to_string())
        .met("met", "klant");
    rij = match gepland {
        Some((id, _)) => rij
            .uitleg(Role::Tekst, b.t.t("bsl-ev-gepland"))
            .doen(evalueer(b, plan, None))
            .doen(Doen::new(Kind::VerzetGesprek).met("gesprek", id.to_string())),
        None => rij.uitleg(Role::LetOp, b.t.t("bsl-ev-niet-gepland")).doen(plannen).doen(evalueer(b, plan, None)),
    };
    (vink, rij)
}

fn klant(b: &Bouw<'_>, plan: &PlanVersie, huidig: Option<&Regel>) -> (Vink, Rij) {
    let erbij = huidig.is_some_and(|r| r.body.texts("met").iter().any(|m| m.to_lowercase().contains("klant")));
    let reden = huidig.and_then(|r| r.body.text("klant_afwezig_omdat"));
    let vink = if !erbij && reden.is_some() { Vink::LetOp } else { Vink::als(erbij) };
    let mut rij = rij(b, vink, "erbij").doen(evalueer(b, plan, huidig));
    if let Some(reden) = reden {
        rij = rij.uitleg(Role::LetOp, b.t.ta("bsl-ev-afwezig", &[("wat", reden)]));
    }
    // A reason why the klant was not there answers the question too (T6).
    (if reden.is_some() { Vink::Klaar } else { vink }, rij)
}

/// What went well has causes too, and they help the next plan (T6.2).
fn succes(b: &Bouw<'_>, plan: &PlanVersie, huidig: Option<&Regel>) -> (Vink, Rij) {
    let goed: Vec<Body> = huidig
        .map(|r| r.body.records("doelen"))
        .unwrap_or_default()
        .into_iter()
        .filter(|o| matches!(o.text("gehaald"), Some("ja" | "deels")))
        .collect();
    let benoemd = goed.iter().filter(|o| o.records("oorzaken").iter().any(|x| x.is_yes("hielp"))).count();
    van(b, "succes", benoemd, goed.len(), evalueer(b, plan, huidig))
}

fn gemeten(b: &Bouw<'_>, plan: &PlanVersie) -> (Vink, Rij) {
    let mut gebieden: Vec<&str> = doelen_van(plan).filter_map(|(_, body)| body.text("leefgebied")).collect();
    gebieden.sort_unstable();
    gebieden.dedup();
    let opnieuw = |g: &&&str| b.state.meting(g).is_some_and(|r| r.seq > plan.seq);
    let gedaan = gebieden.iter().filter(opnieuw).count();
    let mist: Vec<&str> = gebieden.iter().copied().filter(|g| !opnieuw(&g)).collect();
    let mut doen = Doen::new(Kind::BeoordeelLeefgebied);
    if let Some(eerste) = mist.first() {
        doen = doen.met("gebied", *eerste);
    }
    let (vink, mut rij) = van(b, "gemeten", gedaan, gebieden.len(), doen);
    if !mist.is_empty() {
        let namen: Vec<String> = mist.iter().map(|g| b.t.woord("gebied", g)).collect();
        rij = rij.uitleg(Role::LetOp, b.t.ta("bsl-ev-nog-meten", &[("wat", &namen.join(", "))]));
    }
    (vink, rij)
}

fn participatie(b: &Bouw<'_>, plan: &PlanVersie) -> (Vink, Rij) {
    let laatste = b.state.laatste(Kind::SchatParticipatie).filter(|r| r.seq > plan.seq);
    let vink = Vink::als(laatste.is_some());
    let mut rij = rij(b, vink, "participatie").doen(Doen::new(Kind::SchatParticipatie));
    if let Some(r) = laatste {
        rij = rij.rechts(Role::Zacht, vink::dag(b, r.at.dag()));
    }
    (vink, rij)
}

fn gevolg(b: &Bouw<'_>, huidig: Option<&Regel>) -> (Vink, Rij) {
    let na = |kind: Kind| huidig.and_then(|e| b.state.acts(kind).find(|r| r.seq > e.seq));
    let gekozen = na(Kind::HerziePlan).or_else(|| na(Kind::SluitCasus));
    let vink = match (huidig, gekozen) {
        (None, _) => Vink::Wacht,
        (Some(_), gekozen) => Vink::als(gekozen.is_some()),
    };
    let mut rij = rij(b, vink, "gevolg");
    rij = match (huidig, gekozen) {
        (_, Some(r)) => rij.rechts(Role::Zacht, vink::dag(b, r.at.dag())),
        (Some(e), None) => {
            rij.doen(Doen::new(Kind::HerziePlan).met("evaluatie", e.seq)).doen(Doen::new(Kind::SluitCasus))
        }
        (None, None) => rij.rechts(Role::Zacht, b.t.t("bsl-ev-eerst-evalueren")),
    };
    (vink, rij)
}

fn verslag(b: &Bouw<'_>, huidig: Option<&Regel>) -> (Vink, Rij) {
    let gemaakt = huidig.and_then(|e| b.state.acts(Kind::StelRapportageOp).find(|r| r.seq > e.seq));
    let vink = if huidig.is_none() { Vink::Wacht } else { Vink::als(gemaakt.is_some()) };
    let mut rij = rij(b, vink, "verslag");
    rij = match (huidig, gemaakt) {
        (_, Some(r)) => rij.rechts(Role::Zacht, vink::dag(b, r.at.dag())),
        (Some(_), None) => rij.doen(Doen::new(Kind::StelRapportageOp).met("soort", "evaluatie")),
        (None, None) => rij.rechts(Role::Zacht, b.t.t("bsl-ev-eerst-evalueren")),
    };
    (vink, rij)
}
