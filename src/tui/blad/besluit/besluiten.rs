//! The besluiten taken so far, with the terms that follow from each (F5, F38; Awb 6:7, 7:10, PW 18 lid 3).

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, DingStand};
use crate::domain::termijn::TermijnSoort;
use crate::opmaak::euro;
use crate::tui::blad::besluit::mandaat;
use crate::tui::blad::besluit::vink::{self, Vink};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// All of them under one heading; nothing when none was taken.
pub fn rijen(b: &Bouw<'_>) -> Vec<Rij> {
    let mut besluiten = b.state.van_soort(IdSoort::Besluit).rev().peekable();
    if besluiten.peek().is_none() {
        return Vec::new();
    }
    let mut rijen = vec![Rij::leeg(), Rij::kop(b.t.t("bsl-genomen"))];
    besluiten.for_each(|u| rijen.extend(besluit(b, u)));
    rijen
}

fn besluit(b: &Bouw<'_>, u: &Ding) -> Vec<Rij> {
    let id = u.id.to_string();
    let soort = u.body.text("soort").unwrap_or_default();
    let vervangen = u.stand == DingStand::Vervallen;
    let vink = if vervangen { Vink::Nvt } else { Vink::Klaar };
    let mut rij = vink::rij(b, id.clone(), 0, vink, format!("{} {id}", b.t.woord("soort", soort)));
    if vervangen {
        rij = rij.rechts(Role::Zacht, format!("{} {} ", b.t.t("bsl-vervangen"), b.glyphs.punt));
    }
    rij = match u.body.date("bekend_op") {
        Some(dag) => rij.rechts(Role::Tekst, vink::dag(b, dag)),
        None => rij.rechts(Role::LetOp, b.t.t("bsl-niet-bekend")),
    };
    let motivering = u.body.record("motivering").unwrap_or_default();
    for (nr, deel) in ["feiten", "regel", "omstandigheden", "afweging"].into_iter().enumerate() {
        if let Some(tekst) = motivering.text(deel) {
            let kop = b.t.t(&format!("bsl-stap-{}", nr + 1));
            rij = rij.uitleg(Role::Tekst, format!("{kop}: {tekst}"));
        }
    }
    rij = rij.uitleg(Role::Zacht, b.t.t("bsl-definitief"));
    if !vervangen {
        let vervang = |soort: &str| {
            Doen::new(Kind::NeemBesluit)
                .met("soort", soort)
                .met("vervangt", id.clone())
                .als(b.t.ta("bsl-doe-besluit", &[("wat", &b.t.woord("soort", soort))]))
        };
        rij = rij
            .doen(Doen::new(Kind::OntvangBezwaar).met("besluit", id.clone()).met("op", b.vandaag.to_string()))
            .doen(vervang("herziening"))
            .doen(vervang("intrekking"));
    }
    let mut rijen = vec![rij];
    rijen.extend(inhoud(b, u));
    // A maatregel and its besluit are made by one act; the day to look again hangs on the maatregel.
    let maatregel = b.state.van_soort(IdSoort::Maatregel).find(|m| m.act == u.act).map(|m| m.id.to_string());
    for termijn in b.state.termijnen.values().filter(|t| t.bron == id || Some(&t.bron) == maatregel.as_ref()) {
        let mut rij = vink::termijn(b, format!("{id}/{}", termijn.id), 1, termijn);
        if termijn.soort == TermijnSoort::Bezwaartermijn && termijn.is_open() {
            rij = rij.doen(Doen::new(Kind::OntvangBezwaar).met("besluit", id.clone()).met("op", b.vandaag.to_string()));
        }
        rijen.push(rij);
    }
    let bezwaren = b.state.levend(IdSoort::Bezwaar).filter(|z| z.body.id("besluit") == Some(u.id));
    bezwaren.for_each(|z| rijen.extend(bezwaar(b, z)));
    rijen
}

/// What was decided: amount, form, period, and under whose mandate.
fn inhoud(b: &Bouw<'_>, u: &Ding) -> Vec<Rij> {
    let mut rijen = Vec::new();
    let mut zeg = |wat: &str, waarde: Option<String>| {
        if let Some(waarde) = waarde {
            let rij = Rij::zin(1, Role::Zacht, b.t.t(&format!("bsl-inhoud-{wat}")));
            rijen.push(vink::met_woord(rij, Role::Tekst, waarde));
        }
    };
    zeg("ingang", u.body.date("ingangsdatum").map(|d| vink::dag(b, d)));
    zeg("einde", u.body.date("einddatum").map(|d| vink::dag(b, d)));
    zeg("hoogte", u.body.int("hoogte").map(euro));
    zeg("bedrag", u.body.int("bedrag").map(euro));
    zeg("vorm", u.body.text("vorm").map(|v| b.t.woord("vorm", v)));
    zeg("mandaat", u.body.text("mandaat").map(|m| mandaat::kort(b, m)));
    zeg("bekend", u.body.text("bekend_wijze").map(|m| b.t.woord("bekend_wijze", m)));
    rijen
}

fn bezwaar(b: &Bouw<'_>, z: &Ding) -> Vec<Rij> {
    let id = z.id.to_string();
    let soort = b.t.woord("soort", z.body.text("soort").unwrap_or("bezwaar"));
    let klaar = !z.stand.is_open();
    let mut rij = vink::rij(b, id.clone(), 1, Vink::als(klaar), format!("{soort} {id}"))
        .uitleg(Role::Tekst, z.body.text("gronden").unwrap_or_default());
    if let Some(op) = z.body.date("op") {
        rij = rij.rechts(Role::Zacht, vink::dag(b, op));
    }
    if klaar {
        if let Some(r) = b.state.over(Kind::BeslisOpBezwaar, "bezwaar", z.id).next_back() {
            let uitkomst = b.t.woord("uitkomst", r.body.text("uitkomst").unwrap_or_default());
            rij = rij.uitleg(Role::Tekst, uitkomst).uitleg(Role::Tekst, r.body.text("motivering").unwrap_or_default());
        }
    } else {
        let met = |kind: Kind| Doen::new(kind).met("bezwaar", id.clone());
        rij = rij
            .uitleg(Role::Tekst, b.t.t("bsl-bezwaar-uitleg"))
            .doen(met(Kind::HoudHoorzitting).met("op", b.vandaag.to_string()))
            .doen(met(Kind::BeslisOpBezwaar))
            .doen(met(Kind::VerdaagBezwaar));
    }
    let mut rijen = vec![rij];
    let termijnen = b.state.termijnen.values().filter(|t| t.bron == id);
    rijen.extend(termijnen.map(|t| {
        vink::termijn(b, format!("{id}/{}", t.id), 2, t)
            .doen(Doen::new(Kind::BeslisOpBezwaar).met("bezwaar", id.clone()))
    }));
    rijen
}
