//! The rows of an actie, of an afspraak and of a working agreement.

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::plan::{self, smart};
use crate::domain::state::{Ding, DingStand};
use crate::opmaak;
use crate::tui::blad::{Doen, Rij};
use crate::tui::theme::Role;

use super::stand::{self, Stand};
use super::{Boom, Plan, versies};

/// The row of a thing, and of what stands under it.
pub(super) fn tak<'a>(plan: &Plan<'a>, boom: &Boom<'a>, ding: &'a Ding, diepte: u16, rijen: &mut Vec<Rij>) {
    rijen.push(match ding.id.soort {
        IdSoort::Actie => actie(plan, ding, diepte),
        IdSoort::Samenwerking => samenwerking(plan, ding, diepte),
        _ => afspraak(plan, ding, diepte),
    });
    for onder in boom.van(ding.id) {
        tak(plan, boom, onder, diepte + 1, rijen);
    }
}

/// The row, the whole text, how it stands with who does it and when, and what to mind.
fn begin(plan: &Plan<'_>, ding: &Ding, diepte: u16) -> Rij {
    let t = plan.b.t;
    let stand = Stand::van(ding, plan.b.vandaag);
    let rij = stand::rij(plan, ding, stand, diepte).uitleg(Role::Tekst, plan::tekst(&ding.body));
    let wie = stand::wie(plan, ding).unwrap_or_else(|| t.t("pva-niemand"));
    let dag = stand::dag(ding).map_or_else(|| t.t("pva-geen-dag"), |dag| opmaak::datum_met_dag(dag, t.taal()));
    let over = [plan.woorden.stand(stand), &wie, &dag].join(&format!(" {} ", plan.b.glyphs.punt));
    plan.gevonden(ding.id, rij.uitleg(Role::Tekst, over))
}

fn actie(plan: &Plan<'_>, actie: &Ding, diepte: u16) -> Rij {
    let t = plan.b.t;
    let b = &actie.body;
    let mut rij = smart_check(plan, actie, begin(plan, actie, diepte));
    for (veld, sleutel) in [("bewijs", "pva-bewijs"), ("controle_elke", "pva-controle"), ("waarom", "pva-waarom")] {
        if let Some(text) = b.text(veld) {
            rij = rij.uitleg(Role::Tekst, t.ta(sleutel, &[("tekst", text)]));
        }
    }
    if let Some(eerst) = b.id("hangt_af_van").and_then(|id| plan.b.state.dingen.get(&id)) {
        let stand = plan.woorden.stand(Stand::van(eerst, plan.b.vandaag));
        let id = eerst.id.to_string();
        let args = [("id", id.as_str()), ("wat", eerst.naam()), ("stand", stand)];
        rij = rij.uitleg(Role::Tekst, t.ta("pva-hangt-af", &args));
    }
    for knelpunt in plan.kader.knelpunten.get(&actie.id).into_iter().flatten() {
        rij = rij.uitleg(Role::LetOp, t.ta("pva-knelpunt", &[("wat", knelpunt.naam())]));
    }
    let partner = b.id("betrokkene");
    let samen = partner.and_then(|id| plan.samenwerking.get(&id)).and_then(|lijst| lijst.last());
    match (partner, samen) {
        (Some(_), Some(samen)) => rij = rij.uitleg(Role::Tekst, t.ta("pva-samen", &[("wat", samen.naam())])),
        (Some(_), None) if actie.stand.is_open() => rij = rij.uitleg(Role::LetOp, t.t("pva-samen-geen")),
        _ => {}
    }
    rij = doen(versies::geschiedenis(plan, actie, rij), actie);
    match partner.filter(|_| samen.is_none() && actie.stand.is_open()) {
        Some(partner) => rij.doen(met_doel(
            Doen::new(Kind::MaakSamenwerkingsafspraak)
                .met("betrokkene", partner.to_string())
                .met("wat", plan::tekst(b))
                .met("van", plan.b.vandaag.to_string()),
            actie,
        )),
        None => rij,
    }
}

fn smart_check(plan: &Plan<'_>, actie: &Ding, mut rij: Rij) -> Rij {
    let check = smart(plan.b.state, &plan.kader, actie);
    let holds = [check.specifiek, check.meetbaar, check.geaccepteerd, check.realistisch, check.tijdgebonden];
    let w = &plan.woorden;
    let parts: Vec<String> =
        w.smart.iter().zip(holds).map(|(naam, waar)| format!("{naam} {}", if waar { &w.ja } else { &w.nee })).collect();
    let role = if holds.contains(&false) { Role::LetOp } else { Role::Goed };
    rij = rij.uitleg(role, format!("SMART: {}.", parts.join(", ")));
    if actie.stand.is_open() {
        let missing: Vec<&str> = w.mist.iter().zip(holds).filter(|(_, waar)| !waar).map(|(t, _)| t.as_str()).collect();
        if !missing.is_empty() {
            rij = rij.uitleg(Role::Zacht, missing.join(" "));
        }
    }
    rij
}

fn met_doel(doen: Doen, ding: &Ding) -> Doen {
    match ding.body.id("doel") {
        Some(doel) => doen.met("doel", doel.to_string()),
        None => doen,
    }
}

/// A new afspraak with whoever does the actie.
fn nieuwe_afspraak(ding: &Ding) -> Doen {
    let partner = ding.body.id("betrokkene").map(|id| id.to_string());
    let wie = partner.or_else(|| {
        let word = ding.body.text("wie")?;
        // An afspraak names one party, or somebody by name.
        let one = ding.id.soort == IdSoort::Afspraak || matches!(word, "klant" | "klantmanager");
        one.then(|| word.to_owned())
    });
    let doen = met_doel(Doen::new(Kind::MaakAfspraak), ding);
    match wie {
        Some(wie) => doen.met("wie", wie),
        None => doen,
    }
}

fn doen(rij: Rij, actie: &Ding) -> Rij {
    let id = actie.id.to_string();
    let mut wijzig = Doen::new(Kind::StelActieBij).met("actie", id.clone()).met("nieuw", plan::tekst(&actie.body));
    if let Some(dag) = actie.body.text("uiterlijk") {
        wijzig = wijzig.met("uiterlijk", dag);
    }
    if !actie.stand.is_open() {
        return match actie.body.id("doel") {
            Some(_) => rij.doen(met_doel(Doen::new(Kind::SpreekActieAf), actie)).doen(wijzig),
            None => rij.doen(wijzig),
        };
    }
    rij.doen(Doen::new(Kind::WerkActieBij).met("actie", id.clone()))
        .doen(wijzig)
        .doen(nieuwe_afspraak(actie))
        .doen(Doen::new(Kind::MeetVoortgang).met("actie", id.clone()))
        .doen(Doen::new(Kind::MeldKnelpunt).met("bij", id))
}

fn aanleiding(plan: &Plan<'_>, ding: &Ding, rij: Rij) -> Rij {
    match ding.body.id("aanleiding").and_then(|id: Id| stand::naam(plan, id)) {
        Some(wat) if !wat.is_empty() => {
            rij.uitleg(Role::Tekst, plan.b.t.ta("pva-aanleiding", &[("wat", wat.as_str())]))
        }
        _ => rij,
    }
}

fn afspraak(plan: &Plan<'_>, afspraak: &Ding, diepte: u16) -> Rij {
    let mut rij = aanleiding(plan, afspraak, begin(plan, afspraak, diepte));
    if !afspraak.body.filled("doel") {
        rij = rij.uitleg(Role::Zacht, plan.b.t.t("pva-afspraak-los"));
    }
    rij = versies::geschiedenis(plan, afspraak, rij);
    if afspraak.stand.is_open() {
        rij.doen(Doen::new(Kind::RondAfspraakAf).met("afspraak", afspraak.id.to_string()))
            .doen(Doen::new(Kind::MeldKnelpunt).met("bij", afspraak.id.to_string()))
    } else {
        rij.doen(nieuwe_afspraak(afspraak))
    }
}

fn samenwerking(plan: &Plan<'_>, samen: &Ding, diepte: u16) -> Rij {
    let rij = aanleiding(plan, samen, begin(plan, samen, diepte)).uitleg(Role::Zacht, plan.b.t.t("pva-samen-uitleg"));
    let partner = samen.body.text("betrokkene").unwrap_or_default();
    let nieuw = met_doel(Doen::new(Kind::MaakSamenwerkingsafspraak).met("betrokkene", partner), samen)
        .met("wat", plan::tekst(&samen.body))
        .met("van", plan.b.vandaag.to_string());
    if samen.stand == DingStand::Vervallen {
        return rij.doen(nieuw);
    }
    rij.doen(nieuw).doen(Doen::new(Kind::BeeindigSamenwerking).met("betrokkene", partner))
}
