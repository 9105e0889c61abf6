//! What follows from a maatregel or boete: looking again in time (PW 18 lid 3), and the time for bezwaar (Awb 6:7).

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::Ding;
use crate::domain::termijn::TermijnSoort;
use crate::tui::blad::besluit::vink::{self, Vink};
use crate::tui::blad::handhaven::gedrag::{Dossier, dag_van};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// The rows; nothing when nothing follows.
pub fn rijen(b: &Bouw<'_>, d: &Dossier<'_>) -> Vec<Rij> {
    let s = b.state;
    let van_deze = |ding: &&Ding| d.uitkomsten.iter().any(|r| r.seq == ding.seq);
    let mut rijen = Vec::new();
    for m in s.van_soort(IdSoort::Maatregel).filter(van_deze) {
        rijen.push(heroverweging(b, d, m));
    }
    for u in s.van_soort(IdSoort::Besluit).filter(van_deze) {
        let bron = u.id.to_string();
        let termijnen = s.termijnen.values().filter(|t| t.bron == bron && t.soort == TermijnSoort::Bezwaartermijn);
        rijen.extend(termijnen.map(|t| {
            let rij = vink::termijn(b, d.sleutel(&t.id.to_string()), 1, t);
            if t.is_open() {
                rij.doen(Doen::new(Kind::OntvangBezwaar).met("besluit", bron.clone()).met("op", b.vandaag.to_string()))
            } else {
                rij
            }
        }));
    }
    let zonder = d.uitkomsten.iter().find(|r| {
        matches!(r.kind, Kind::LegMaatregelOp | Kind::LegBoeteOp)
            && !s.van_soort(IdSoort::Besluit).any(|u| u.seq == r.seq && u.body.filled("bekend_op"))
    });
    if let Some(r) = zonder {
        let soort = if r.kind == Kind::LegBoeteOp { "boete" } else { "maatregel" };
        rijen.push(
            vink::punt(b, d.sleutel("zonder-besluit"), 1, Vink::LetOp, "bsl-hh-zonder-besluit")
                .doen(Doen::new(Kind::NeemBesluit).met("soort", soort)),
        );
    }
    rijen
}

fn heroverweging(b: &Bouw<'_>, d: &Dossier<'_>, m: &Ding) -> Rij {
    let s = b.state;
    let sleutel = d.sleutel(&m.id.to_string());
    let doen = Doen::new(Kind::HeroverweegMaatregel).met("maatregel", m.id.to_string());
    if let Some(r) = s.over(Kind::HeroverweegMaatregel, "maatregel", m.id).next_back() {
        let uitkomst = b.t.woord("uitkomst", r.body.text("uitkomst").unwrap_or_default());
        let mut rij = vink::punt(b, sleutel, 1, Vink::Klaar, "bsl-hh-heroverwogen")
            .rechts(Role::Zacht, vink::dag(b, dag_van(r)))
            .uitleg(Role::Tekst, uitkomst)
            .uitleg(Role::Tekst, r.body.text("reden").unwrap_or_default());
        if !r.body.is("uitkomst", "beeindigen") {
            rij = rij.doen(doen.met("aanleiding", "nieuw-feit"));
        }
        return rij;
    }
    let bron = m.id.to_string();
    let termijn = s.termijnen.values().find(|t| t.soort == TermijnSoort::Heroverweging && t.bron == bron);
    let doen = doen.met("aanleiding", "heroverweging-18-3");
    match termijn {
        Some(t) => vink::termijn(b, sleutel, 1, t)
            .uitleg(Role::Tekst, b.t.attr("bsl-hh-heroverwegen", "uitleg").unwrap_or_default())
            .doen(doen),
        None => vink::punt(b, sleutel, 1, Vink::Open, "bsl-hh-heroverwegen").doen(doen),
    }
}
