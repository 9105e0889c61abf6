//! What the facts mean: what runs badly, what is seen differently, how far somebody takes part, what is strong.

use crate::domain::kind::Kind;
use crate::opmaak;
use crate::tui::blad::diagnose::stellen::{Diagnose, Kracht};
use crate::tui::blad::leefgebieden::gebied::{Gebied, veld};
use crate::tui::blad::leefgebieden::{self, uitleg};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// What is told of an estimate, besides its step.
const INSCHATTING: &[&str] =
    &["afstand", "bron", "uren", "werkervaring", "opleiding", "belemmeringen", "sterke_punten", "instrument"];
/// What stays true in a next estimate.
const BLIJVEND: &[&str] = &["werkervaring", "opleiding"];

/// The leefgebieden that ask for attention, and the estimate of taking part.
pub fn rijen(b: &Bouw<'_>) -> Vec<Rij> {
    let gebieden = Gebied::alle(b.state);
    let mut uit: Vec<Rij> = gebieden
        .iter()
        .filter(|g| g.zwaar() || g.te_bespreken() || g.alleen_beperking())
        .map(|g| aandacht(b, g))
        .collect();
    if gebieden.iter().all(|g| g.nu().is_none()) {
        let (_, doen) = leefgebieden::ongezien(b, &gebieden);
        let mut rij = Rij::new("geen-oordeel", 0)
            .links(Role::LetOp, b.t.t("lg-geen-oordeel"))
            .uitleg(Role::Tekst, b.t.t("lg-geen-oordeel-uitleg"));
        rij.doen.extend(doen);
        uit.push(rij);
    } else if uit.is_empty() {
        uit.push(Rij::zin(0, Role::Tekst, b.t.t("lg-niets-zwaar")));
    }
    uit.push(meedoen(b));
    uit
}

fn aandacht(b: &Bouw<'_>, gebied: &Gebied<'_>) -> Rij {
    let mut rij = Rij::new(format!("zwaar-{}", gebied.woord), 0);
    if gebied.te_bespreken() {
        rij = rij.links(Role::LetOp, format!("{} ", b.glyphs.anders));
    }
    rij = rij.links(Role::Tekst, gebied.naam(b));
    if let Some(own) = gebied.oordeel() {
        let role = if gebied.zwaar() { Role::LetOp } else { Role::Tekst };
        rij = rij.rechts(role, format!("{own} {}", b.t.getal("oordeel", own)));
    }
    if gebied.te_bespreken() {
        if let Some(klant) = gebied.klant() {
            rij = rij.rechts(Role::LetOp, format!("  {}", b.t.ta("lg-klant-kort", &[("cijfer", &klant.to_string())])));
        }
    } else if !gebied.zwaar() {
        rij = rij.rechts(Role::LetOp, format!("  {}", b.t.t("lg-alleen-beperking-kort")));
    }
    rij.uitleg = uitleg::paragrafen(b, gebied);
    rij.doen = uitleg::doen(b, gebied);
    rij
}

/// How far somebody takes part: a label with its day and source, no trait of a person (F17).
fn meedoen(b: &Bouw<'_>) -> Rij {
    let mut all = b.state.acts(Kind::SchatParticipatie).rev();
    let Some(last) = all.next() else {
        return Rij::new("meedoen", 0)
            .links(Role::LetOp, format!("{} ", b.glyphs.te_doen))
            .links(Role::Tekst, b.t.t("lg-meedoen-geen"))
            .rechts(Role::LetOp, b.t.t("lg-nog-doen"))
            .uitleg(Role::Tekst, b.t.t("lg-meedoen-uitleg"))
            .doen(Doen::new(Kind::SchatParticipatie));
    };
    let trede = |n: Option<i64>| n.map_or_else(String::new, |n| b.t.getal("trede", n));
    let mut rij = Rij::new("meedoen", 0)
        .links(Role::Tekst, b.t.ta("lg-meedoen", &[("trede", &trede(last.body.int("trede")))]))
        .rechts(Role::Zacht, opmaak::datum_kort(last.at.dag()))
        .uitleg(Role::Tekst, b.t.ta("lg-meedoen", &[("trede", &trede(last.body.int("trede")))]));
    rij.uitleg.extend(INSCHATTING.iter().filter_map(|name| veld(b, last, name)));
    rij.uitleg.push((Role::Zacht, b.t.t("lg-meedoen-uitleg")));
    for earlier in all {
        let datum = opmaak::datum_kort(earlier.at.dag());
        let args = [("datum", datum.as_str()), ("trede", &trede(earlier.body.int("trede")))];
        rij.uitleg.push((Role::Zacht, b.t.ta("lg-meedoen-eerder", &args)));
    }
    let mut doen = Doen::new(Kind::SchatParticipatie).als(b.t.t("lg-doe-opnieuw-schatten"));
    for name in BLIJVEND {
        if let Some(text) = last.body.text(name) {
            doen = doen.met(name, text);
        }
    }
    rij.doen(doen)
}

/// The strengths as arguments; a box says whether the conclusion uses them (T2.2).
pub fn kracht(b: &Bouw<'_>, diagnose: &Diagnose<'_>) -> Vec<Rij> {
    let strong = diagnose.krachten(b);
    if strong.is_empty() {
        let gebieden = Gebied::alle(b.state);
        let mut rij = Rij::new("geen-kracht", 0)
            .links(Role::LetOp, format!("{} ", b.glyphs.te_doen))
            .links(Role::Tekst, b.t.t("lg-kracht-geen"))
            .rechts(Role::LetOp, b.t.t("lg-nog-doen"))
            .uitleg(Role::Tekst, b.t.t("lg-kracht-uitleg"));
        rij.doen.extend(best(b, &gebieden));
        return vec![rij];
    }
    let rij = |(nr, k): (usize, &Kracht)| {
        let used = diagnose.gebruikt(k);
        let (role, box_) = if used { (Role::Goed, b.glyphs.hokje_aan) } else { (Role::Zacht, b.glyphs.hokje_uit) };
        let rij = Rij::new(format!("kracht-{nr}-{}", k.seq), 0)
            .links(role, format!("{box_} "))
            .links(Role::Tekst, k.tekst.clone())
            .uitleg(Role::Tekst, k.tekst.clone())
            .uitleg(Role::Zacht, b.t.ta("lg-kracht-waar", &[("waar", &k.waar)]))
            .doen(diagnose.stel_met(b, k.seq, Some(&k.tekst)).als(b.t.t("lg-doe-kracht")))
            .doen(Doen::new(Kind::WeegAanbod).met("sterke_kant", k.tekst.as_str()).als(b.t.t("lg-doe-kracht-aanbod")));
        if used { rij.uitleg(Role::Goed, b.t.t("lg-kracht-gebruikt")) } else { rij }
    };
    strong.iter().enumerate().map(rij).collect()
}

/// The form for a possibility in the leefgebied that goes best.
fn best(b: &Bouw<'_>, gebieden: &[Gebied<'_>]) -> Option<Doen> {
    let best = gebieden.iter().filter(|g| g.nu().is_some()).max_by_key(|g| g.oordeel());
    let doen = best.map_or_else(|| gebieden.first().map(Gebied::meet), |g| Some(g.vul_aan()));
    doen.map(|d| d.als(b.t.t("lg-doe-mogelijkheid")))
}
