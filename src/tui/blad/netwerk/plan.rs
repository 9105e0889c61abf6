//! One plan with everybody in it: who leads, and per owner what is still open (F28, T3.6).

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::Ding;
use crate::domain::woorden::WIE_ACTIE;
use crate::tui::blad::netwerk::hulp::{datum, wie};
use crate::tui::blad::netwerk::mens::action;
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// The rows.
pub fn rijen(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    rijen.push(Rij::leeg());
    rijen.push(Rij::kop(b.t.t("net-plan")));
    rijen.push(lead(b));
    let acties: Vec<&Ding> = b.state.levend(IdSoort::Actie).collect();
    if acties.is_empty() {
        let mut doen = Doen::new(Kind::StelDoel);
        if let Some(doel) = b.state.levend(IdSoort::Doel).next() {
            doen = Doen::new(Kind::SpreekActieAf).met("doel", doel.id.to_string());
        }
        rijen.push(
            Rij::new("geen-acties", 0)
                .links(Role::Zacht, format!("{} ", b.glyphs.te_doen))
                .links(Role::Tekst, b.t.t("net-geen-acties"))
                .uitleg(Role::Tekst, b.t.t("net-geen-acties-uitleg"))
                .doen(doen),
        );
        return;
    }
    for owner in WIE_ACTIE {
        owned(b, owner, &acties, rijen);
    }
}

/// Who leads: as the plan says, else the betrokkene who was recorded so.
fn lead(b: &Bouw<'_>) -> Rij {
    let plan = b.state.plannen.last();
    let from_plan = plan.and_then(|p| p.body.text("regie")).map(|text| wie(b, text));
    let person = b.state.levend(IdSoort::Betrokkene).find(|d| d.body.is_yes("regie"));
    let name = from_plan.or_else(|| person.map(|d| d.naam().to_owned()));
    let mut rij = Rij::new("regie", 0);
    rij = match &name {
        Some(name) => rij
            .links(Role::Goed, format!("{} ", b.glyphs.klaar))
            .links(Role::Tekst, b.t.ta("net-regie", &[("wie", name)])),
        None => {
            rij.links(Role::Zacht, format!("{} ", b.glyphs.te_doen)).links(Role::Tekst, b.t.t("net-regie-onbekend"))
        }
    };
    if let Some(plan) = plan {
        let args = [("n", plan.versie.to_string()), ("datum", datum(plan.op))];
        rij = rij
            .rechts(Role::Zacht, b.t.ta("net-versie", &[("n", &args[0].1)]))
            .uitleg(Role::Tekst, b.t.ta("net-versie-uitleg", &[("n", &args[0].1), ("datum", &args[1].1)]));
    }
    rij = rij.uitleg(Role::Tekst, b.t.t("net-regie-uitleg"));
    if b.state.levend(IdSoort::Doel).next().is_some() {
        rij = rij.doen(Doen::new(Kind::StelPlanVast).als(b.t.t("net-regie-plan")));
    }
    let soort = Doen::new(Kind::VoegBetrokkeneToe).met("soort", "ketenpartner").met("regie", true);
    rij.doen(soort.als(b.t.t("net-regie-nieuw")))
}

/// The open acties of one owner; an actie of somebody else must have a name.
fn owned(b: &Bouw<'_>, owner: &str, acties: &[&Ding], rijen: &mut Vec<Rij>) {
    let here: Vec<&Ding> = acties.iter().copied().filter(|d| d.body.is("wie", owner)).collect();
    if here.is_empty() {
        return;
    }
    let open: Vec<&Ding> = here.iter().copied().filter(|d| d.stand.is_open()).collect();
    let args = [("n", open.len().to_string()), ("m", here.len().to_string())];
    rijen.push(
        Rij::new(format!("wie-{owner}"), 0)
            .links(Role::Accent, b.t.ta("net-wie", &[("wie", &b.t.woord("wie", owner))]))
            .rechts(Role::Zacht, b.t.ta("net-wie-open", &[("n", &args[0].1), ("m", &args[1].1)]))
            .uitleg(Role::Tekst, b.t.t("net-wie-uitleg"))
            .doen(Doen::new(Kind::SpreekActieAf).met("wie", owner)),
    );
    for x in open {
        let mut rij = action(b, x, 1, "plan-");
        if matches!(owner, "netwerk" | "partner" | "werkgever") && !x.body.filled("betrokkene") {
            rij.links.insert(0, (Role::LetOp, format!("{} ", b.glyphs.vandaag)));
            rij = rij.uitleg(Role::LetOp, b.t.t("net-actie-zonder-naam"));
            let naam = Doen::new(Kind::Corrigeer)
                .met("entry", x.seq)
                .met("veld", "betrokkene")
                .met("reden_soort", "regulier")
                .als(b.t.t("net-actie-naam-geven"));
            rij = rij.doen(naam);
        } else if let Some(text) = x.body.text("betrokkene") {
            rij = rij.links(Role::Zacht, format!(" {} {}", b.glyphs.punt, wie(b, text)));
        }
        rijen.push(rij);
    }
}
