//! Open questions to others, and parties one spoke with that were never recorded as a betrokkene (T3.4, C6).

use std::collections::BTreeMap;

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::Regel;
use crate::tui::blad::netwerk::hulp::{datum, is_wie, let_op, tot, velden, wie};
use crate::tui::blad::netwerk::mens::shared;
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// Questions without an answer.
pub fn rijen(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    let mut kop = Rij::kop(b.t.t("net-vragen"))
        .uitleg(Role::Tekst, b.t.t("net-vragen-uitleg"))
        .doen(Doen::new(Kind::VraagIntern))
        .doen(Doen::new(Kind::Mobiliseer));
    kop.sleutel = "vragen".to_owned();
    rijen.push(Rij::leeg());
    rijen.push(kop);
    let before = rijen.len();
    let answered = |seq: i64| b.state.acts(Kind::OntvangAntwoord).any(|a| a.body.int("vraag") == Some(seq));
    for r in b.state.acts(Kind::VraagIntern).filter(|r| !answered(r.seq)) {
        let aan = b.t.woord("aan", r.body.text("aan").unwrap_or_default());
        let doen = Doen::new(Kind::OntvangAntwoord).met("vraag", r.seq).met("op", b.vandaag.to_string());
        let row = question(b, r, &aan, "vraag", "uiterlijk");
        rijen.push(velden(b, row, r.kind, &r.body, &["vraag", "soort", "uiterlijk", "bedrag"]).doen(doen));
    }
    for r in b.state.acts(Kind::Mobiliseer).filter(|r| !r.body.filled("uitkomst")) {
        let aan = wie(b, r.body.text("wie_of_wat").unwrap_or_default());
        let mut doen = Doen::new(Kind::Mobiliseer);
        for name in ["wie_of_wat", "waarvoor", "bedrag", "argument"] {
            if let Some(value) = r.body.get(name) {
                doen = doen.met(name, value.clone());
            }
        }
        let later = b
            .state
            .acts(Kind::Mobiliseer)
            .any(|x| x.seq > r.seq && ["wie_of_wat", "waarvoor"].iter().all(|f| x.body.text(f) == r.body.text(f)));
        if !later {
            let row = question(b, r, &aan, "waarvoor", "antwoord_uiterlijk");
            let row = velden(b, row, r.kind, &r.body, &["wie_of_wat", "waarvoor", "bedrag", "antwoord_uiterlijk"]);
            rijen.push(row.doen(doen.als(b.t.t("net-vraag-uitkomst"))));
        }
    }
    if rijen.len() == before {
        rijen.push(Rij::zin(0, Role::Zacht, b.t.t("net-vragen-geen")));
    }
}

fn question(b: &Bouw<'_>, r: &Regel, aan: &str, wat: &str, uiterlijk: &str) -> Rij {
    let text = format!("{aan}: {}", r.body.text(wat).unwrap_or_default());
    let row = Rij::new(format!("vraag-{}", r.seq), 0)
        .links(Role::Tekst, format!("{} ", b.glyphs.wacht))
        .links(Role::Tekst, text);
    let (role, right) = match r.body.date(uiterlijk) {
        Some(dag) => tot(b, dag, true),
        None => (Role::Zacht, datum(r.at.dag())),
    };
    row.rechts(role, right)
        .uitleg(Role::Accent, b.t.ta("net-vraag-aan", &[("wie", aan), ("datum", &datum(r.at.dag()))]))
}

/// Names in contacts and in what was shared that belong to no betrokkene.
pub fn onbekenden(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    let mut names: BTreeMap<String, (&str, Vec<&Regel>)> = BTreeMap::new();
    for r in b.state.acts(Kind::LegContactVast).chain(b.state.acts(Kind::DeelGegevens)) {
        if let Some(met) = r.body.text("met").filter(|met| is_unknown(b, met)) {
            names.entry(met.trim().to_lowercase()).or_insert((met.trim(), Vec::new())).1.push(r);
        }
    }
    if names.is_empty() {
        return;
    }
    rijen.push(Rij::leeg());
    rijen.push(Rij::kop(b.t.t("net-onbekenden")));
    for (key, (naam, regels)) in names {
        let last = regels.iter().map(|r| r.at.dag()).max().unwrap_or(b.vandaag);
        rijen.push(
            let_op(b, format!("naam-{key}"), 0, naam.to_owned())
                .rechts(Role::Zacht, datum(last))
                .uitleg(Role::Accent, naam)
                .uitleg(Role::LetOp, b.t.t("net-onbekenden-uitleg"))
                .doen(Doen::new(Kind::VoegBetrokkeneToe).met("naam", naam)),
        );
        for r in regels.iter().filter(|r| r.kind == Kind::DeelGegevens) {
            rijen.push(shared(b, r, &[]));
        }
    }
}

/// Whether a name is that of nobody known: not the klant, no betrokkene, no list with one of these in it.
fn is_unknown(b: &Bouw<'_>, met: &str) -> bool {
    let low = met.to_lowercase();
    let klant = b.state.klant.text("naam").unwrap_or_default().to_lowercase();
    let first = klant.split_whitespace().next().unwrap_or_default();
    let known = b.state.van_soort(IdSoort::Betrokkene).any(|d| {
        let naam = d.naam().to_lowercase();
        let organisation = d.body.text("organisatie").map(str::to_lowercase);
        is_wie(met, d.id, d.naam()) || low.contains(&naam) || organisation.is_some_and(|o| low.contains(&o))
    });
    let words: Vec<&str> = low.split(|c: char| !c.is_alphanumeric()).collect();
    met.parse::<Id>().is_err() && !known && !words.contains(&"klant") && !words.contains(&first)
}
