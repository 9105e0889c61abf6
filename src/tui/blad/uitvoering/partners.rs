//! Contact with the people and organisations around the klant (T4.2): per partner when, about what, what next.

use std::collections::BTreeMap;

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::Regel;
use crate::tui::blad::bewaken::WEKEN_ZONDER_CONTACT;
use crate::tui::blad::bewaken::wie::{self, Wie};
use crate::tui::blad::uitvoering::{contact_met, kop, nog_niets};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// Contacts shown per partner; older ones stand in the timeline.
const GETOOND: usize = 3;

/// Per partner the contacts, the newest first. Who has an open agreement or actie is there without any.
fn partners<'a>(b: &Bouw<'a>) -> BTreeMap<Wie, Vec<&'a Regel>> {
    let mut found: BTreeMap<Wie, Vec<&'a Regel>> = BTreeMap::new();
    let state = b.state;
    for soort in [IdSoort::Samenwerking, IdSoort::Actie] {
        for ding in state.van_soort(soort).filter(|d| d.stand.is_open()) {
            if let Some(id) = ding.body.text("betrokkene") {
                found.entry(wie::van_veld(b, id)).or_default();
            }
        }
    }
    for regel in state.acts(Kind::LegContactVast).filter(|r| !wie::met_klant(b, r)) {
        found.entry(wie::van_veld(b, regel.body.text("met").unwrap_or_default())).or_default().push(regel);
    }
    for contacts in found.values_mut() {
        contacts.sort_by_key(|r| std::cmp::Reverse((wie::dag_van_regel(r), r.seq)));
    }
    found
}

/// The rows.
pub fn rijen(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    kop(b, "bwk-kop-partners", rijen);
    let all = partners(b);
    if all.is_empty() {
        let contact = Doen::new(Kind::LegContactVast).met("op", b.vandaag.to_string());
        rijen.push(nog_niets(b, "partners", [Doen::new(Kind::VoegBetrokkeneToe), contact]));
    }
    for (van, contacts) in &all {
        rijen.push(partner(b, van, contacts));
        rijen.extend(contacts.iter().take(GETOOND).map(|r| contact(b, van, r)));
    }
}

fn partner(b: &Bouw<'_>, van: &Wie, contacts: &[&Regel]) -> Rij {
    let id = van.waarde.parse::<Id>().ok().filter(|id| id.soort == IdSoort::Betrokkene);
    let person = id.and_then(|id| b.state.dingen.get(&id));
    let agreement = id.and_then(|id| {
        b.state.van_soort(IdSoort::Samenwerking).find(|d| d.stand.is_open() && d.body.id("betrokkene") == Some(id))
    });
    let actie = id.is_some_and(|id| {
        b.state.van_soort(IdSoort::Actie).any(|d| d.stand.is_open() && d.body.id("betrokkene") == Some(id))
    });
    let last = contacts.first().map(|r| wie::dag_van_regel(r));
    let weeks = last.map_or(i64::MAX, |dag| (b.vandaag - dag).num_days() / 7);
    let needs = (agreement.is_some() || actie) && b.state.gesloten.is_none();
    let long = needs && weeks >= WEKEN_ZONDER_CONTACT;
    let role = if long { Role::LetOp } else { Role::Tekst };
    let right = last.map_or_else(|| b.t.t("bwk-partner-nooit"), |dag| wie::dag(b, dag));
    let mark = if long { format!("{} ", b.glyphs.vandaag) } else { String::new() };
    let mut rij = Rij::new(format!("partner:{}", van.waarde), 0).links(role, mark).links(Role::Tekst, van.naam.clone());
    let part = |field: &str| person.and_then(|d| d.body.text(field));
    let rol = part("rol").map(|rol| b.t.woord("rol", rol)).or_else(|| part("organisatie").map(str::to_owned));
    if let Some(rol) = rol {
        rij = rij.links(Role::Zacht, format!(", {rol}"));
    }
    rij = rij.rechts(role, right);
    if long {
        let key = if last.is_some() { "bwk-partner-lang" } else { "bwk-partner-nog-niet" };
        rij = rij.uitleg(Role::LetOp, b.t.ta(key, &[("n", &weeks.to_string())]));
    }
    if let Some(agreement) = agreement {
        rij = rij.uitleg(Role::Tekst, b.t.ta("bwk-partner-afspraak", &[("tekst", agreement.naam())]));
    }
    if let Some(text) = part("kan_helpen_met") {
        rij = rij.uitleg(Role::Zacht, b.t.ta("bwk-partner-helpt", &[("tekst", text)]));
    }
    let n = contacts.len().to_string();
    rij = rij.uitleg(Role::Zacht, b.t.ta("bwk-partner-aantal", &[("n", &n)]));
    let rij = rij
        .doen(contact_met(b, &van.waarde))
        .doen(Doen::new(Kind::PlanGesprek).met("soort", "netwerkoverleg").met("met", van.waarde.clone()));
    match id {
        Some(id) if agreement.is_none() => rij.doen(
            Doen::new(Kind::MaakSamenwerkingsafspraak)
                .met("betrokkene", id.to_string())
                .met("van", b.vandaag.to_string()),
        ),
        Some(_) => rij,
        None => rij.doen(Doen::new(Kind::VoegBetrokkeneToe).met("naam", van.naam.clone())),
    }
}

fn contact(b: &Bouw<'_>, van: &Wie, regel: &Regel) -> Rij {
    let body = &regel.body;
    let kanaal = b.t.woord("kanaal", body.text("kanaal").unwrap_or_default());
    let text = body.text("verslag").unwrap_or_default();
    let mut rij = Rij::new(format!("partnercontact:{}", regel.seq), 1)
        .links(Role::Zacht, format!("{kanaal}: "))
        .links(Role::Tekst, text)
        .rechts(Role::Tekst, wie::dag(b, wie::dag_van_regel(regel)))
        .uitleg(Role::Tekst, text);
    if let Some(step) = body.text("afgesproken_stap") {
        rij = rij.uitleg(Role::Tekst, b.t.ta("bwk-stap", &[("tekst", step)]));
    }
    rij = match body.date("volgende_op") {
        Some(dag) => rij.uitleg(Role::Tekst, b.t.ta("bwk-stap-op", &[("dag", &b.t.datum(dag))])),
        None => rij,
    };
    rij.doen(contact_met(b, &van.waarde).als(b.t.t("bwk-doen-vervolg")))
}
