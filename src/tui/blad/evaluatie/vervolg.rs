//! What follows for the plan: go on, change, back to diagnose, or stop; and the version that comes of it (T6.3).

use crate::domain::kind::Kind;
use crate::domain::state::Regel;
use crate::tui::blad::besluit::vink::{self, Vink};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// The four ways, with the one that was chosen.
pub fn rijen(b: &Bouw<'_>, huidig: Option<&Regel>) -> Vec<Rij> {
    let s = b.state;
    let mut rijen = vec![Rij::leeg(), Rij::kop(b.t.t("bsl-ev-gevolg"))];
    let na = |kind: Kind| huidig.and_then(|e| s.acts(kind).find(|r| r.seq > e.seq));
    let herzien = na(Kind::HerziePlan);
    let gesloten = na(Kind::SluitCasus);
    let naar = |r: &&Regel| r.body.text("terug_naar").map(str::to_owned);
    let opties = [
        ("doorgaan", herzien.filter(|r| naar(r).is_none())),
        ("aanpassen", herzien.filter(|r| naar(r).as_deref() == Some("doelen"))),
        ("diagnose", herzien.filter(|r| naar(r).as_deref() == Some("diagnose"))),
        ("stoppen", gesloten),
    ];
    for (wat, gekozen) in opties {
        rijen.push(optie(b, huidig, wat, gekozen, herzien.is_some()));
    }
    rijen.extend(versie(b, herzien));
    rijen
}

fn optie(b: &Bouw<'_>, huidig: Option<&Regel>, wat: &str, gekozen: Option<&Regel>, herzien: bool) -> Rij {
    let key = format!("bsl-ev-{wat}");
    let teken = if gekozen.is_some() { b.glyphs.keuze_aan } else { b.glyphs.keuze_uit };
    let mut rij = Rij::new(format!("gevolg/{wat}"), 0)
        .links(if gekozen.is_some() { Role::Goed } else { Role::Zacht }, format!("{teken} "))
        .links(Role::Tekst, b.t.t(&key))
        .uitleg(Role::Tekst, b.t.attr(&key, "uitleg").unwrap_or_default());
    if let Some(r) = gekozen {
        return rij
            .rechts(Role::Zacht, vink::dag(b, r.at.dag()))
            .uitleg(Role::Tekst, r.body.text("reden").unwrap_or_default());
    }
    let Some(evaluatie) = huidig else {
        return rij
            .rechts(Role::Zacht, b.t.t("bsl-ev-eerst-evalueren"))
            .uitleg(Role::LetOp, b.t.t("bsl-ev-eerst-uitleg"));
    };
    if wat == "stoppen" {
        return rij.doen(Doen::new(Kind::SluitCasus));
    }
    if herzien {
        return rij;
    }
    let doen = Doen::new(Kind::HerziePlan).met("evaluatie", evaluatie.seq);
    rij = match wat {
        "aanpassen" => rij.doen(doen.met("terug_naar", "doelen")),
        "diagnose" => rij.doen(doen.met("terug_naar", "diagnose")),
        _ => rij.doen(doen),
    };
    rij
}

/// The next version: open for change, or fixed.
fn versie(b: &Bouw<'_>, herzien: Option<&Regel>) -> Option<Rij> {
    let s = b.state;
    let herzien = herzien.or_else(|| s.herziening.and_then(|seq| s.regel(seq)))?;
    let vast = s.plannen.iter().find(|p| p.seq > herzien.seq);
    let nr = vast.map_or(s.plan_versie() + 1, |p| p.versie).to_string();
    let naam = b.t.ta("bsl-ev-nieuwe-versie", &[("n", &nr)]);
    Some(match vast {
        Some(p) => vink::rij(b, "gevolg/versie", 0, Vink::Klaar, naam)
            .rechts(Role::Zacht, vink::dag(b, p.op))
            .uitleg(Role::Tekst, b.t.t("bsl-ev-versie-vast")),
        None => vink::rij(b, "gevolg/versie", 0, Vink::Open, naam)
            .rechts(Role::LetOp, b.t.t("bsl-ev-concept"))
            .uitleg(Role::Tekst, b.t.t("bsl-ev-versie-open"))
            .doen(Doen::new(Kind::StelPlanVast)),
    })
}
