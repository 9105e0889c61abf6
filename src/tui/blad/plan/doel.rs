//! The row of a doel, and the rows that make a new one.

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, DingStand};
use crate::opmaak;
use crate::tui::blad::{Doen, Rij};
use crate::tui::theme::Role;

use super::stand::{self, Stand};
use super::{Boom, Plan, versies};

pub(super) fn rij(plan: &Plan<'_>, boom: &Boom<'_>, doel: &Ding) -> Rij {
    let t = plan.b.t;
    let b = &doel.body;
    let stand = Stand::van_doel(plan, doel, boom.van(doel.id));
    let mut rij = stand::rij(plan, doel, stand, 0).uitleg(Role::Tekst, crate::domain::plan::tekst(b));
    rij = plan.gevonden(doel.id, rij);
    let prio = b.int("prioriteit").map(|n| n.to_string()).unwrap_or_default();
    let gebied = t.woord("leefgebied", b.text("leefgebied").unwrap_or_default());
    rij = rij.uitleg(
        Role::Tekst,
        t.ta("pva-doel-over", &[("stand", plan.woorden.stand(stand)), ("gebied", &gebied), ("prio", &prio)]),
    );
    let door = t.woord("voorgesteld_door", b.text("voorgesteld_door").unwrap_or_default());
    rij = match b.text("in_woorden_van_klant") {
        Some(woorden) => rij.uitleg(Role::Tekst, t.ta("pva-doel-woorden", &[("woorden", woorden), ("door", &door)])),
        None => rij.uitleg(Role::LetOp, t.ta("pva-doel-zonder-woorden", &[("door", &door)])),
    };
    rij = match b.text("maat") {
        Some(maat) => rij.uitleg(Role::Tekst, t.ta("pva-doel-maat", &[("maat", maat)])),
        None => rij.uitleg(Role::Zacht, t.t("pva-doel-zonder-maat")),
    };
    if let Some(wie) = stand::wie(plan, doel) {
        rij = rij.uitleg(Role::Tekst, t.ta("pva-doel-eigenaar", &[("wie", &wie)]));
    }
    let akkoord = if plan.kader.akkoord.contains(&doel.id) { "pva-akkoord-ja" } else { "pva-akkoord-nee" };
    rij = rij.uitleg(Role::Tekst, t.t(akkoord));
    if let Some(woord) = plan.kader.voortgang.get(&doel.id) {
        rij = rij.uitleg(Role::Tekst, t.ta("pva-voortgang", &[("stand", &t.woord("stand", woord))]));
    }
    for knelpunt in plan.kader.knelpunten.get(&doel.id).into_iter().flatten() {
        rij = rij.uitleg(Role::LetOp, t.ta("pva-knelpunt", &[("wat", knelpunt.naam())]));
    }
    let mut rij = doen(versies::geschiedenis(plan, doel, rij), doel);
    (rij.hoger, rij.lager) = verplaats(boom, doel);
    let named = |doen: &Option<Doen>, key: &str| doen.clone().map(|doen| doen.als(t.t(key)));
    let extra = [named(&rij.hoger, "pva-hoger"), named(&rij.lager, "pva-lager")];
    rij.doen.extend(extra.into_iter().flatten());
    rij
}

/// What moves a doel up and down: its own place in the order, or that of the doel before it when that is the first.
fn verplaats(boom: &Boom<'_>, doel: &Ding) -> (Option<Doen>, Option<Doen>) {
    let plaats = |d: &Ding| d.body.int("prioriteit").unwrap_or(99);
    let zet = |d: &Ding, nr: i64| {
        let doen = Doen::new(Kind::WijzigDoel).met("doel", d.id.to_string());
        Some(doen.met("prioriteit", nr.clamp(1, 99)))
    };
    let Some(at) = boom.doelen.iter().position(|d| d.id == doel.id) else { return (None, None) };
    let hoger = at.checked_sub(1).and_then(|i| boom.doelen.get(i)).and_then(|vorige| {
        if plaats(vorige) > 1 { zet(doel, plaats(vorige) - 1) } else { zet(vorige, plaats(doel) + 1) }
    });
    let lager = boom.doelen.get(at + 1).and_then(|volgende| zet(doel, plaats(volgende) + 1));
    (hoger, lager)
}

fn doen(rij: Rij, doel: &Ding) -> Rij {
    let id = doel.id.to_string();
    if doel.stand == DingStand::Vervallen {
        let gebied = doel.body.text("leefgebied").unwrap_or_default();
        return rij.doen(Doen::new(Kind::StelDoel).met("leefgebied", gebied));
    }
    let mut wijzig = Doen::new(Kind::WijzigDoel).met("doel", id.clone());
    for veld in ["tekst", "gereed_op", "prioriteit"] {
        if let Some(value) = doel.body.get(veld).filter(|v| !v.is_null()) {
            wijzig = wijzig.met(veld, value.clone());
        }
    }
    rij.doen(Doen::new(Kind::SpreekActieAf).met("doel", id.clone()))
        .doen(wijzig)
        .doen(Doen::new(Kind::MeetVoortgang).met("doel", id.clone()))
        .doen(Doen::new(Kind::MaakAfspraak).met("doel", id.clone()))
        .doen(Doen::new(Kind::StopDoel).met("doel", id))
}

/// The row under a doel on which no actie is open.
pub(super) fn nieuwe_actie(plan: &Plan<'_>, doel: &Ding) -> Rij {
    Rij::new(format!("+{}", doel.id), 1)
        .links(Role::Accent, plan.b.t.t("pva-plus-actie"))
        .uitleg(Role::Tekst, plan.b.t.t("pva-plus-actie-uitleg"))
        .doen(Doen::new(Kind::SpreekActieAf).met("doel", doel.id.to_string()))
}

/// The row that makes a new doel, behind the last one in priority.
pub(super) fn nieuw(plan: &Plan<'_>, aantal: usize) -> Rij {
    let b = plan.b;
    let last = b.state.levend(IdSoort::Doel).filter_map(|d| d.body.int("prioriteit")).max().unwrap_or(0);
    let mut rij = Rij::new("+doel", 0).links(Role::Accent, b.t.t("pva-plus-doel"));
    rij = rij.uitleg(Role::Tekst, b.t.t("pva-plus-doel-uitleg"));
    match b.state.laatste(Kind::StelDiagnose) {
        None => rij = rij.uitleg(Role::LetOp, b.t.t("pva-geen-diagnose")),
        Some(diagnose) if aantal == 0 => {
            let op = opmaak::datum_kort(diagnose.at.dag());
            rij = rij.uitleg(Role::Tekst, b.t.ta("pva-diagnose", &[("op", &op)]));
        }
        Some(_) => {}
    }
    rij.doen(Doen::new(Kind::StelDoel).met("prioriteit", (last + 1).min(99)))
}
