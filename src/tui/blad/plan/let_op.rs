//! What there is to mind about the plan, with what one can do about it. Several of one kind fold under one row.

use serde_json::Value;

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::plan::{Bevinding, Code, tekst};
use crate::domain::state::Ding;
use crate::tui::blad::{Doen, Rij};
use crate::tui::theme::Role;

use super::{Plan, stand};

/// The section; nothing where there is nothing to mind.
pub(super) fn rijen(plan: &Plan<'_>, rijen: &mut Vec<Rij>) {
    let t = plan.b.t;
    if plan.bevindingen.is_empty() {
        return;
    }
    rijen.push(Rij::leeg());
    let aantal = plan.bevindingen.len().to_string();
    rijen.push(Rij::kop(t.t("pva-let-op")).rechts(Role::LetOp, aantal));
    for code in Code::ALL {
        let same: Vec<&Bevinding> = plan.bevindingen.iter().filter(|f| f.code == code).collect();
        match same.as_slice() {
            [] => {}
            [one] => rijen.push(rij(plan, one, 0, &titel(plan, code))),
            many => {
                rijen.push(
                    Rij::new(format!("let-op-{}", code.woord()), 0)
                        .links(Role::LetOp, format!("{} ", plan.b.glyphs.vandaag))
                        .links(Role::Tekst, titel(plan, code))
                        .rechts(Role::LetOp, many.len().to_string())
                        .uitleg(Role::Tekst, plan.waarom(code)),
                );
                rijen.extend(many.iter().map(|one| rij(plan, one, 1, "")));
            }
        }
    }
}

fn titel(plan: &Plan<'_>, code: Code) -> String {
    plan.b.t.t(&format!("pva-vind-{}", code.woord()))
}

/// One row; below a row with the title it says only what it is about.
fn rij(plan: &Plan<'_>, bevinding: &Bevinding, diepte: u16, titel: &str) -> Rij {
    let b = plan.b;
    let ids: Vec<String> = bevinding.ids.iter().map(Id::to_string).collect();
    let key = format!("let-op-{}-{}{}", bevinding.code.woord(), bevinding.gebied.unwrap_or_default(), ids.join("+"));
    let mut rij = Rij::new(key, diepte);
    let gebied = bevinding.gebied.map(|gebied| b.t.woord("gebied", gebied));
    let over = match (bevinding.ids.as_slice(), &gebied) {
        ([one], _) => format!("{one} {}", stand::naam(plan, *one).unwrap_or_default()),
        ([], Some(gebied)) => gebied.clone(),
        ([], None) => b.t.t("pva-in-participatie"),
        (many, _) if many.len() > 6 => b.t.ta("pva-dingen", &[("n", &many.len().to_string())]),
        _ => ids.join(" "),
    };
    if titel.is_empty() {
        rij = rij.links(Role::Tekst, over);
    } else {
        rij = rij.links(Role::LetOp, format!("{} ", b.glyphs.vandaag)).links(Role::Tekst, titel);
        // A row for the whole plan needs no list of all that is in it.
        if bevinding.ids.len() == 1 || bevinding.ids.is_empty() && gebied.is_some() {
            rij = rij.links(Role::Zacht, format!(" {} {over}", b.glyphs.punt));
        } else if !bevinding.ids.is_empty() {
            rij = rij.rechts(Role::Zacht, over);
        }
    }
    rij = rij.uitleg(Role::LetOp, plan.waarom(bevinding.code));
    if let Some(gebied) = &gebied {
        rij = rij.uitleg(Role::Tekst, gebied.as_str());
    }
    for id in bevinding.ids.iter().take(8) {
        rij = rij.uitleg(Role::Tekst, format!("{id} {}", stand::naam(plan, *id).unwrap_or_default()));
    }
    doen(plan, bevinding).into_iter().fold(rij, Rij::doen)
}

/// What one can do about it, the most likely first.
fn doen(plan: &Plan<'_>, bevinding: &Bevinding) -> Vec<Doen> {
    let first = bevinding.ids.first().map(Id::to_string).unwrap_or_default();
    let gesprek = || Doen::new(Kind::PlanGesprek).met("soort", "plan").met("met", "klant");
    match bevinding.code {
        Code::DoelZonderActie => vec![Doen::new(Kind::SpreekActieAf).met("doel", first.as_str()), stop(&first)],
        Code::ActieZonderWie | Code::ActieZonderDag => bijstellen(plan, &bevinding.ids),
        Code::ZwaarZonderDoel => {
            let gebied = bevinding.gebied.unwrap_or_default();
            vec![Doen::new(Kind::StelDoel).met("leefgebied", gebied), meting(plan, gebied, &[])]
        }
        Code::DoelZonderAkkoord => vec![gesprek(), wijzig(&first), stop(&first)],
        Code::EindeVoorbij => match bevinding.ids.first().map(|id| id.soort) {
            Some(IdSoort::Doel) => {
                vec![Doen::new(Kind::MeetVoortgang).met("doel", first.as_str()), wijzig(&first), stop(&first)]
            }
            Some(IdSoort::Actie) => bijstellen(plan, &bevinding.ids),
            _ => vec![Doen::new(Kind::RondAfspraakAf).met("afspraak", first.as_str())],
        },
        Code::AllesBijProfessional => vec![Doen::new(Kind::SpreekActieAf).met("wie", "klant"), gesprek()],
        Code::PartnersZelfde => vec![
            Doen::new(Kind::PlanGesprek).met("soort", "netwerkoverleg"),
            Doen::new(Kind::LegContactVast).met("met", partner(plan, bevinding)),
        ],
        Code::PartnerDoelen => vec![Doen::new(Kind::PlanGesprek).met("soort", "netwerkoverleg"), gesprek()],
        Code::TeVeelDoelen => {
            // The doel with the least priority is the one to wait.
            let last = bevinding.ids.last().map(Id::to_string).unwrap_or_default();
            vec![wijzig(&last), stop(&last), gesprek()]
        }
        Code::EenDomein => vec![Doen::new(Kind::StelDoel), Doen::new(Kind::WeegAanbod)],
        Code::AlleenBeperking => vec![meting(plan, bevinding.gebied.unwrap_or_default(), &[])],
        Code::ZiekteAlsBeperking => match bevinding.gebied {
            Some(gebied) => vec![meting(plan, gebied, &["beperking"])],
            None => vec![opnieuw(plan, Kind::SchatParticipatie, "", &["belemmeringen"])],
        },
    }
}

fn wijzig(doel: &str) -> Doen {
    Doen::new(Kind::WijzigDoel).met("doel", doel)
}

fn stop(doel: &str) -> Doen {
    Doen::new(Kind::StopDoel).met("doel", doel)
}

fn bijstellen(plan: &Plan<'_>, ids: &[Id]) -> Vec<Doen> {
    let Some(actie) = ids.first().and_then(|id| plan.b.state.dingen.get(id)) else { return Vec::new() };
    let id = actie.id.to_string();
    let nieuw = Doen::new(Kind::StelActieBij).met("actie", id.as_str()).met("nieuw", tekst(&actie.body));
    vec![Doen::new(Kind::WerkActieBij).met("actie", id), nieuw]
}

fn partner(plan: &Plan<'_>, bevinding: &Bevinding) -> String {
    let found = bevinding.ids.iter().filter_map(|id| plan.b.state.dingen.get(id));
    found.filter_map(|ding: &std::sync::Arc<Ding>| ding.body.text("betrokkene")).next().unwrap_or_default().to_owned()
}

/// The last measurement of a leefgebied again, but for some fields.
fn meting(plan: &Plan<'_>, gebied: &str, zonder: &[&str]) -> Doen {
    opnieuw(plan, Kind::BeoordeelLeefgebied, gebied, zonder)
}

fn opnieuw(plan: &Plan<'_>, kind: Kind, gebied: &str, zonder: &[&str]) -> Doen {
    let state = plan.b.state;
    let old = if gebied.is_empty() { state.laatste(kind) } else { state.meting(gebied) };
    let mut doen = Doen::new(kind);
    for (veld, value) in old.into_iter().flat_map(|r| &r.body.0) {
        if kind.act().field(veld).is_some() && !zonder.contains(&veld.as_str()) && *value != Value::Null {
            doen = doen.met(veld, value.clone());
        }
    }
    doen
}
