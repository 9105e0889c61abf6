//! The last step: an outcome with its reason. Afzien comes first, then the lightest (PW 18, 18a; Awb 5:9).

use crate::domain::kind::Kind;
use crate::domain::plicht::grond;
use crate::domain::state::Regel;
use crate::opmaak::euro;
use crate::tui::blad::besluit::mandaat;
use crate::tui::blad::besluit::vink::{self, Vink};
use crate::tui::blad::handhaven::gedrag::{Dossier, dag_van, weeg_opties};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// What was decided, or what can be; while a step before it is open, which one.
pub fn rijen(b: &Bouw<'_>, d: &Dossier<'_>) -> Vec<Rij> {
    if !d.uitkomsten.is_empty() {
        let laatste = d.uitkomsten[d.uitkomsten.len() - 1];
        let mut rijen = vec![
            vink::punt(b, d.sleutel("beslissen"), 1, Vink::Klaar, "bsl-hh-beslissen")
                .rechts(Role::Zacht, vink::dag(b, dag_van(laatste))),
        ];
        rijen.extend(d.uitkomsten.iter().map(|r| genomen(b, d, r)));
        return rijen;
    }
    let kop = |vink| vink::punt(b, d.sleutel("beslissen"), 1, vink, "bsl-hh-beslissen");
    let wacht = |key: &str, doen: Doen| {
        kop(Vink::Wacht).rechts(Role::Zacht, b.t.t(key)).uitleg(Role::LetOp, b.t.t(&format!("{key}-uitleg"))).doen(doen)
    };
    let gesprek = d.doen(Kind::VoerHandhavingsgesprek).met("op", b.vandaag.to_string());
    if !d.gehoord() {
        let over = d.ding.body.text("gedrag").unwrap_or_default();
        let mut rij = wacht("bsl-hh-eerst-horen", d.doen(Kind::NodigUitZienswijze).met("over", over)).doen(gesprek);
        // Where the fact does not hold or nothing can be blamed, nobody has to wait.
        rij = rij.doen(d.doen(Kind::ZieAfVanMaatregel));
        return vec![rij];
    }
    if !d.gewogen() {
        let wegen = weeg_opties(b, d);
        let rij = if d.alternatief() {
            wacht("bsl-hh-eerst-wegen", gesprek)
        } else {
            wacht("bsl-hh-eerst-wegen", wegen).doen(gesprek)
        };
        return vec![rij.doen(d.doen(Kind::ZieAfVanMaatregel))];
    }
    let mut rijen =
        vec![kop(Vink::Open).doen(d.doen(Kind::ZieAfVanMaatregel)).uitleg(Role::LetOp, b.t.t("bsl-definitief"))];
    rijen.extend([afzien(b, d), waarschuwing(b, d), maatregel(b, d), boete(b, d), terugvordering(b, d)]);
    rijen
}

fn inlichtingen(d: &Dossier<'_>) -> bool {
    d.ding.body.is("verplichting", "inlichtingen-17-1")
}

fn optie(b: &Bouw<'_>, d: &Dossier<'_>, kind: Kind, vink: Vink) -> Rij {
    vink::rij(b, d.sleutel(kind.tag()), 2, vink, b.t.act(kind)).uitleg(Role::Tekst, b.t.act_uitleg(kind))
}

fn afzien(b: &Bouw<'_>, d: &Dossier<'_>) -> Rij {
    let mut doen = d.doen(Kind::ZieAfVanMaatregel);
    if let Some(oplossing) = d.gesprekken.iter().rev().find_map(|r| r.body.text("oplossing")) {
        doen = doen.met("alternatief", oplossing);
    }
    optie(b, d, Kind::ZieAfVanMaatregel, Vink::Open)
        .rechts(Role::Zacht, b.t.t("bsl-hh-met-reden"))
        .uitleg(Role::Tekst, b.t.t("bsl-hh-afzien-uitleg"))
        .doen(doen)
}

fn waarschuwing(b: &Bouw<'_>, d: &Dossier<'_>) -> Rij {
    let grond = if inlichtingen(d) { "inlichtingen-18a-4" } else { "verordening" };
    let doen = d.doen(Kind::GeefWaarschuwing).met("grond", grond).met("op", b.vandaag.to_string());
    optie(b, d, Kind::GeefWaarschuwing, Vink::Open).uitleg(Role::Tekst, b.t.woord("grond", grond)).doen(doen)
}

/// The besluit that goes with a maatregel or boete, as far as it is known.
fn besluit(b: &Bouw<'_>, d: &Dossier<'_>, soort: &str) -> serde_json::Value {
    let mut besluit = serde_json::Map::new();
    if let Some(regel) = mandaat::van(b, soort) {
        besluit.insert("mandaat".to_owned(), regel.mandaat.clone().into());
    }
    if !d.zienswijzen.is_empty() {
        besluit.insert("zienswijze".to_owned(), "ontvangen".into());
    }
    besluit.into()
}

fn met_mandaat(b: &Bouw<'_>, rij: Rij, soort: &str) -> Rij {
    match mandaat::van(b, soort) {
        Some(regel) => rij.rechts(Role::Zacht, mandaat::kort(b, &regel.mandaat)),
        None => rij.rechts(Role::LetOp, b.t.t("bsl-mandaat-onbekend")),
    }
}

fn maatregel(b: &Bouw<'_>, d: &Dossier<'_>) -> Rij {
    let plicht = d.ding.body.text("verplichting").unwrap_or_default();
    let Some(grond) = grond(plicht) else {
        return optie(b, d, Kind::LegMaatregelOp, Vink::Niet)
            .rechts(Role::Zacht, b.t.t("bsl-hh-kan-niet"))
            .uitleg(Role::LetOp, b.t.t("bsl-hh-geen-maatregel"));
    };
    let mut doen = d.doen(Kind::LegMaatregelOp).met("grond", grond).met("besluit", besluit(b, d, "maatregel"));
    if let Some(tekst) = d.omstandigheden() {
        doen = doen.met("omstandigheden", tekst);
    }
    let mut rij = met_mandaat(b, optie(b, d, Kind::LegMaatregelOp, Vink::Open), "maatregel")
        .uitleg(Role::Tekst, b.t.ta("bsl-hh-grond", &[("grond", &b.t.woord("grond", grond))]));
    let regels: Vec<_> = b.regels.gemeente.maatregelen.iter().filter(|m| m.grond == grond).collect();
    for m in &regels {
        let hoogte = b.t.ta("bsl-percentage", &[("p", &m.percentage.to_string()), ("n", &m.maanden.to_string())]);
        rij = rij.uitleg(Role::Tekst, format!("{hoogte}: {}", m.omschrijving)).doen(
            doen.clone()
                .met("percentage", m.percentage)
                .met("maanden", m.maanden)
                .als(format!("{} {hoogte}", b.t.act(Kind::LegMaatregelOp))),
        );
    }
    if regels.is_empty() { rij.doen(doen) } else { rij }
}

fn boete(b: &Bouw<'_>, d: &Dossier<'_>) -> Rij {
    if !inlichtingen(d) {
        return optie(b, d, Kind::LegBoeteOp, Vink::Niet)
            .rechts(Role::Zacht, b.t.t("bsl-hh-kan-niet"))
            .uitleg(Role::LetOp, b.t.t("bsl-hh-geen-boete"));
    }
    let doen = d.doen(Kind::LegBoeteOp).met("grond", "inlichtingen-17-1").met("besluit", besluit(b, d, "boete"));
    met_mandaat(b, optie(b, d, Kind::LegBoeteOp, Vink::Open), "boete")
        .uitleg(Role::LetOp, b.t.t("bsl-hh-boeterapport"))
        .doen(doen)
}

/// Taking back what was paid too much is a besluit of its own, beside the others (PW 58).
fn terugvordering(b: &Bouw<'_>, d: &Dossier<'_>) -> Rij {
    let mut doen = Doen::new(Kind::NeemBesluit).met("soort", "terugvordering");
    if !d.zienswijzen.is_empty() {
        doen = doen.met("zienswijze", "ontvangen");
    }
    if let Some(regel) = mandaat::van(b, "terugvordering") {
        doen = doen.met("mandaat", regel.mandaat.clone());
    }
    let rij = vink::punt(b, d.sleutel("terugvordering"), 2, Vink::Nvt, "bsl-hh-terugvordering").doen(doen);
    met_mandaat(b, rij, "terugvordering")
}

fn genomen(b: &Bouw<'_>, d: &Dossier<'_>, r: &Regel) -> Rij {
    let wat = |veld: &str| r.body.text(veld).unwrap_or_default();
    let rij = vink::rij(b, d.sleutel(&format!("uitkomst{}", r.seq)), 2, Vink::Klaar, b.t.act(r.kind));
    let mut rij = match r.kind {
        Kind::LegMaatregelOp => {
            let getal = |veld: &str| r.body.int(veld).unwrap_or(0).to_string();
            rij.rechts(Role::Tekst, b.t.ta("bsl-percentage", &[("p", &getal("percentage")), ("n", &getal("maanden"))]))
                .uitleg(Role::Tekst, wat("omstandigheden"))
        }
        Kind::LegBoeteOp => rij
            .rechts(Role::Tekst, euro(r.body.int("bedrag").unwrap_or(0)))
            .uitleg(Role::Tekst, b.t.woord("verwijt", wat("verwijt"))),
        Kind::GeefWaarschuwing => rij.rechts(Role::Zacht, vink::dag(b, dag_van(r))).uitleg(Role::Tekst, wat("tekst")),
        _ => rij.rechts(Role::Zacht, vink::dag(b, dag_van(r))).uitleg(Role::Tekst, wat("reden")),
    };
    if r.body.filled("grond") {
        rij = rij.uitleg(Role::Zacht, b.t.ta("bsl-hh-grond", &[("grond", &b.t.woord("grond", wat("grond")))]));
    }
    if r.body.filled("alternatief") {
        rij = rij.uitleg(Role::Tekst, b.t.ta("bsl-hh-oplossing", &[("wat", wat("alternatief"))]));
    }
    rij.uitleg(Role::Zacht, b.t.t("bsl-definitief"))
}
