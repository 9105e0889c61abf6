//! The last step: which besluiten can be taken now, under whose mandate (T9.2), and why one cannot yet.

use crate::domain::decide::let_op::BELASTEND;
use crate::domain::kind::Kind;
use crate::domain::termijn::TermijnSoort;
use crate::domain::termijn::bepaal::EINDBESLUIT;
use crate::tui::blad::besluit::vink::{self, Vink};
use crate::tui::blad::besluit::{Zaak, mandaat};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// Besluiten on bijstand that runs.
const LOPEND: &[&str] = &[
    "wijziging",
    "ontheffing",
    "herziening",
    "opschorting",
    "opschorting-betaling",
    "hervatting",
    "beeindiging",
    "intrekking",
    "terugvordering",
];

/// The step with its possible outcomes.
pub fn rijen(b: &Bouw<'_>, z: &Zaak<'_>) -> Vec<Rij> {
    let mut kop = vink::punt(b, z.sleutel("stap5"), 0, Vink::Open, "bsl-stap-5")
        .uitleg(Role::LetOp, b.t.t("bsl-definitief"))
        .doen(z.doen(Kind::NeemBesluit));
    if let Some(termijn) = z.termijn(b.state, TermijnSoort::Beslistermijn) {
        let (_, rol, einde) = vink::einde(b, termijn);
        kop = kop.rechts(rol, einde);
    }
    let mut rijen = vec![kop];
    let mut soorten = if z.aanvraag.is_some() { EINDBESLUIT.to_vec() } else { LOPEND.to_vec() };
    if z.termijn(b.state, TermijnSoort::Voorschot).is_some() {
        soorten.push("weigering-voorschot");
    }
    rijen.extend(soorten.into_iter().map(|soort| optie(b, z, soort)));
    rijen
}

fn optie(b: &Bouw<'_>, z: &Zaak<'_>, soort: &'static str) -> Rij {
    if soort == "buiten-behandeling"
        && let Some(rij) = nog_niet_buiten_behandeling(b, z)
    {
        return rij;
    }
    let s = b.state;
    let gehoord = s.acts(Kind::OntvangZienswijze).chain(s.acts(Kind::VoerHandhavingsgesprek)).any(|r| r.seq > z.sinds);
    let loopt = z.hersteltermijnen(s).iter().any(|(_, t)| t.is_open());
    let horen = BELASTEND.contains(&soort) && !gehoord;
    let herstel = loopt && EINDBESLUIT.contains(&soort);
    let vink = if horen || herstel { Vink::LetOp } else { Vink::Open };
    let mut doen = z.doen(Kind::NeemBesluit).met("soort", soort);
    let mut rij = vink::rij(b, z.sleutel(&format!("uitkomst/{soort}")), 1, vink, b.t.woord("soort", soort))
        .uitleg(Role::Tekst, b.t.attr(&format!("bsl-soort-{soort}"), "uitleg").unwrap_or_default());
    match mandaat::van(b, soort) {
        Some(regel) => {
            doen = doen.met("mandaat", regel.mandaat.clone());
            rij =
                rij.rechts(Role::Zacht, mandaat::kort(b, &regel.mandaat)).uitleg(Role::Zacht, mandaat::grens(b, regel));
        }
        None => rij = rij.rechts(Role::LetOp, b.t.t("bsl-mandaat-onbekend")),
    }
    if gehoord && BELASTEND.contains(&soort) {
        doen = doen.met("zienswijze", "ontvangen");
    }
    if soort == "toekenning" {
        doen = ingang(b, z, doen);
    }
    if herstel {
        rij = rij.uitleg(Role::LetOp, b.t.t("bsl-let-op-herstel"));
    }
    if horen {
        rij = rij.uitleg(Role::LetOp, b.t.t("bsl-let-op-horen"));
    }
    rij = rij
        .uitleg(Role::LetOp, b.t.t("bsl-definitief"))
        .doen(doen.als(b.t.ta("bsl-doe-besluit", &[("wat", &b.t.woord("soort", soort))])));
    if horen {
        rij = rij.doen(Doen::new(Kind::NodigUitZienswijze).met("over", b.t.woord("soort", soort)));
    }
    if mandaat::van(b, soort).is_some_and(|r| r.mandaat != "eigen-mandaat") {
        rij = rij.doen(Doen::new(Kind::VraagIntern).met("soort", "meelezen").met("aan", "leidinggevende"));
    }
    rij
}

/// The right begins on the day of the melding unless the facts say otherwise (PW 44). A later aanvraag has a melding
/// of its own, which nobody recorded.
fn ingang(b: &Bouw<'_>, z: &Zaak<'_>, doen: Doen) -> Doen {
    let eerste = b.state.van_soort(crate::domain::id::IdSoort::Aanvraag).next().map(|q| q.id);
    let melding = b.state.laatste(Kind::OpenCasus).and_then(|r| r.body.date("melding_op"));
    match melding.filter(|_| z.aanvraag.map(|q| q.id) == eerste) {
        Some(dag) => doen.met("ingangsdatum", dag.to_string()).met("ingangsdatum_grond", "melding"),
        None => doen,
    }
}

/// Putting an aanvraag aside needs a hersteltermijn that was not used in full, and is possible for four weeks
/// (Awb 4:5 lid 4).
fn nog_niet_buiten_behandeling(b: &Bouw<'_>, z: &Zaak<'_>) -> Option<Rij> {
    let gegeven = z.hersteltermijnen(b.state);
    let sleutel = z.sleutel("uitkomst/buiten-behandeling");
    let naam = b.t.woord("soort", "buiten-behandeling");
    let onbenut = gegeven.last().is_some_and(|(_, t)| t.gesloten.as_ref().is_some_and(|g| g.uitkomst != "volledig"));
    let te_laat = || {
        let termijn = b.state.open_termijnen().find(|t| t.soort == TermijnSoort::BuitenBehandeling);
        termijn.is_some_and(|t| t.tot_en_met < b.vandaag)
    };
    let (key, doen) = match gegeven.last() {
        None => ("bsl-bb-zonder-herstel", Some(z.doen(Kind::GeefHersteltermijn).met("grondslag", "awb-4-5"))),
        Some((_, t)) if t.is_open() => {
            ("bsl-bb-loopt", Some(Doen::new(Kind::SluitHersteltermijn).met("termijn", t.id.to_string())))
        }
        Some(_) if !onbenut => ("bsl-bb-volledig", None),
        Some(_) if te_laat() => ("bsl-bb-te-laat", None),
        Some(_) => return None,
    };
    let rij = vink::rij(b, sleutel, 1, Vink::Niet, naam)
        .rechts(Role::Zacht, b.t.t("bsl-nog-niet"))
        .uitleg(Role::Tekst, b.t.t(key));
    Some(match doen {
        Some(doen) => rij.doen(doen),
        None => rij,
    })
}
