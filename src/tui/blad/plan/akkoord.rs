//! Who agreed to the plan, when it is looked back on, and fixing or revising it (T3.1, F27, G4).

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::PlanVersie;
use crate::opmaak;
use crate::tui::blad::{Doen, Rij, Stuk};
use crate::tui::theme::Role;

use super::versies::Nu;
use super::{Boom, Plan};

/// The section; nothing while there is no doel and no version.
pub(super) fn rijen(plan: &Plan<'_>, boom: &Boom<'_>, nu: &Nu<'_>, rijen: &mut Vec<Rij>) {
    let t = plan.b.t;
    if boom.doelen.is_empty() && nu.laatste.is_none() {
        return;
    }
    rijen.push(Rij::leeg());
    rijen.push(Rij::kop(t.t("pva-akkoord")));
    let vast = nu.laatste.filter(|_| !nu.concept());
    rijen.push(klant(plan, boom, vast, nu));
    let jij = stuk(plan, vast.map(|v| (true, v)));
    rijen.push(door(rij("jij", &t.t("pva-jij"), jij).uitleg(Role::Tekst, t.t("pva-akkoord-jij-uitleg")), plan, nu));
    rijen.push(netwerk(plan, boom, vast, nu));
    rijen.push(evaluatie(plan, nu));
}

fn rij(sleutel: &str, links: &str, (role, text): Stuk) -> Rij {
    Rij::new(format!("akkoord-{sleutel}"), 0).links(Role::Tekst, links).rechts(role, text)
}

/// Symbol, word and day of an answer; no answer yet where there is none.
fn stuk(plan: &Plan<'_>, antwoord: Option<(bool, &PlanVersie)>) -> Stuk {
    let b = plan.b;
    match antwoord {
        Some((true, v)) => {
            (Role::Goed, format!("{} {} {}", b.glyphs.klaar, b.t.t("pva-akkoord-wel"), opmaak::datum_kort(v.op)))
        }
        Some((false, v)) => {
            (Role::Fout, format!("{} {} {}", b.glyphs.vast, b.t.t("pva-akkoord-niet"), opmaak::datum_kort(v.op)))
        }
        None => (Role::Tekst, format!("{} {}", b.glyphs.te_doen, b.t.t("pva-akkoord-vragen"))),
    }
}

fn klant(plan: &Plan<'_>, boom: &Boom<'_>, vast: Option<&PlanVersie>, nu: &Nu<'_>) -> Rij {
    let t = plan.b.t;
    let answer = vast.and_then(|v| v.body.yes("akkoord_klant").map(|yes| (yes, v)));
    let mut rij = rij("klant", &t.woord("wie", "klant"), stuk(plan, answer));
    let agreed = boom.doelen.iter().filter(|d| plan.kader.akkoord.contains(&d.id)).count().to_string();
    let all = boom.doelen.len().to_string();
    rij = rij.uitleg(Role::Tekst, t.ta("pva-akkoord-klant-uitleg", &[("n", &agreed), ("van", &all)]));
    if let Some(reden) = vast.and_then(|v| v.body.text("reden_niet_akkoord")) {
        rij = rij.uitleg(Role::LetOp, t.ta("pva-akkoord-reden", &[("reden", reden)]));
    }
    door(rij, plan, nu)
}

fn netwerk(plan: &Plan<'_>, boom: &Boom<'_>, vast: Option<&PlanVersie>, nu: &Nu<'_>) -> Rij {
    let t = plan.b.t;
    let partners = boom.partners();
    let answer = vast.and_then(|v| v.body.yes("akkoord_netwerk").map(|yes| (yes, v)));
    let stuk = match answer {
        None if partners.is_empty() => (Role::Zacht, format!("{} {}", plan.b.glyphs.nvt, t.t("pva-netwerk-nvt"))),
        answer => stuk(plan, answer),
    };
    let namen: Vec<&str> = partners.iter().filter_map(|id| plan.b.state.dingen.get(id)).map(|d| d.naam()).collect();
    let mut rij = rij("netwerk", &t.woord("wie", "netwerk"), stuk);
    rij = match namen.as_slice() {
        [] => rij.uitleg(Role::Tekst, t.t("pva-netwerk-geen")),
        namen => rij.uitleg(Role::Tekst, t.ta("pva-netwerk-wie", &[("namen", &namen.join(", "))])),
    };
    rij = door(rij.uitleg(Role::Tekst, t.t("pva-netwerk-uitleg")), plan, nu);
    if namen.is_empty() { rij.doen(Doen::new(Kind::VoegBetrokkeneToe)) } else { rij }
}

fn evaluatie(plan: &Plan<'_>, nu: &Nu<'_>) -> Rij {
    let b = plan.b;
    let naam = b.t.t("pva-evaluatie");
    let Some(v) = nu.laatste else {
        let open = (Role::Tekst, format!("{} {}", b.glyphs.te_doen, b.t.t("pva-geen-dag")));
        return door(rij("evaluatie", &naam, open).uitleg(Role::Tekst, b.t.t("pva-evaluatie-uitleg")), plan, nu);
    };
    let dag = v.body.date("evaluatie_op");
    let done = b.state.acts(Kind::Evalueer).any(|r| r.seq > v.seq);
    let text = dag.map_or_else(|| b.t.t("pva-geen-dag"), opmaak::datum_kort);
    let (role, glyph) = match dag {
        _ if done => (Role::Goed, b.glyphs.klaar),
        Some(dag) if dag < b.vandaag => (Role::Fout, b.glyphs.te_laat),
        Some(dag) if dag == b.vandaag => (Role::LetOp, b.glyphs.vandaag),
        _ => (Role::Tekst, b.glyphs.te_doen),
    };
    let mut rij = rij("evaluatie", &naam, (role, format!("{glyph} {text}")));
    rij = rij.uitleg(Role::Tekst, b.t.t(if done { "pva-evaluatie-gedaan" } else { "pva-evaluatie-uitleg" }));
    for (veld, sleutel) in [("contactritme", "pva-contactritme"), ("ondersteuning", "pva-ondersteuning")] {
        if let Some(text) = v.body.text(veld) {
            rij = rij.uitleg(Role::Tekst, b.t.ta(sleutel, &[("tekst", text)]));
        }
    }
    if let Some(doel) = v.body.text("hoofddoel") {
        rij = rij.uitleg(Role::Tekst, b.t.ta("pva-hoofddoel", &[("tekst", &b.t.woord("hoofddoel", doel))]));
    }
    if done {
        return door(rij, plan, nu);
    }
    rij.doen(Doen::new(Kind::Evalueer).met("plan_versie", v.versie).met("op", b.vandaag.to_string()))
        .doen(gesprek(dag.map(|dag| dag.to_string())))
}

fn gesprek(dag: Option<String>) -> Doen {
    let doen = Doen::new(Kind::PlanGesprek).met("soort", "evaluatie").met("met", "klant");
    match dag {
        Some(dag) => doen.met("op", dag),
        None => doen,
    }
}

/// With what one does with the plan now: fix it, or open it again.
pub(super) fn door(rij: Rij, plan: &Plan<'_>, nu: &Nu<'_>) -> Rij {
    let fix = vaststellen(plan, nu);
    if nu.concept() {
        return rij.doen(fix);
    }
    let rij = rij.doen(herzien(plan, nu));
    if nu.anders.is_empty() { rij } else { rij.doen(fix) }
}

/// The form that fixes the plan, with what the version before said.
fn vaststellen(plan: &Plan<'_>, nu: &Nu<'_>) -> Doen {
    const OVER: &[&str] =
        &["hoofddoel", "delen_met", "ondersteuning", "verplichtingen", "gevolgen", "regie", "contactritme"];
    let mut doen = Doen::new(Kind::StelPlanVast);
    match nu.laatste {
        Some(v) => {
            for veld in OVER.iter().filter(|veld| v.body.filled(veld)) {
                if let Some(value) = v.body.get(veld) {
                    doen = doen.met(veld, value.clone());
                }
            }
        }
        None => {
            let plichten: Vec<String> = plan
                .b
                .state
                .van_soort(IdSoort::Verplichting)
                .filter(|p| p.body.is("stand", "geldt"))
                .map(|p| p.id.to_string())
                .collect();
            if !plichten.is_empty() {
                doen = doen.met("verplichtingen", plichten);
            }
        }
    }
    doen.als(plan.b.t.ta("pva-vaststellen", &[("n", &nu.volgende().to_string())]))
}

/// The form that opens the plan again, because of the last evaluation if there was one since.
fn herzien(plan: &Plan<'_>, nu: &Nu<'_>) -> Doen {
    let since = nu.laatste.map_or(0, |v| v.seq);
    let doen = Doen::new(Kind::HerziePlan);
    match plan.b.state.laatste(Kind::Evalueer).filter(|r| r.seq > since) {
        Some(evaluatie) => doen.met("evaluatie", evaluatie.seq),
        None => doen,
    }
}
