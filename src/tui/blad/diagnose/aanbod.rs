//! What goes first, and what is offered (T2.1, T2.2): each with its answer.

use crate::domain::kind::Kind;
use crate::domain::state::{Regel, State};
use crate::opmaak;
use crate::tui::blad::leefgebieden::gebied::veld;
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// What is told of a provision that goes first.
const VOORGAAND: &[&str] = &["reden", "aangevraagd_op", "antwoord_uiterlijk"];
/// What is told of an offer.
const AANBOD: &[&str] =
    &["voor", "tegen", "sterke_kant", "vraag_arbeidsmarkt", "sociale_kaart", "wachttijd", "domein", "bron"];
/// What a next weighing of the same offer starts from; the chance and its source are weighed anew.
const BLIJVEND: &[&str] = &["voor", "tegen", "sterke_kant", "vraag_arbeidsmarkt", "sociale_kaart", "domein"];

/// The last line per name in `field`, in the order in which the names came up.
fn laatste_per<'a>(state: &'a State, kind: Kind, field: &str) -> Vec<&'a Regel> {
    let mut uit: Vec<&Regel> = Vec::new();
    for regel in state.acts(kind) {
        match uit.iter_mut().find(|r| r.body.text(field) == regel.body.text(field)) {
            Some(place) => *place = regel,
            None => uit.push(regel),
        }
    }
    uit
}

/// Provisions that go before bijstand and were asked for but not answered.
pub fn lopend(state: &State) -> Vec<&Regel> {
    laatste_per(state, Kind::OnderzoekVoorliggendeVoorziening, "voorziening")
        .into_iter()
        .filter(|r| r.body.is("uitkomst", "loopt"))
        .collect()
}

/// The form to write down the answer of a provision that runs.
pub fn antwoord(b: &Bouw<'_>, regel: &Regel) -> Doen {
    let mut doen = Doen::new(Kind::OnderzoekVoorliggendeVoorziening).als(b.t.t("lg-doe-antwoord"));
    for name in ["voorziening", "aangevraagd_op"] {
        if let Some(text) = regel.body.text(name) {
            doen = doen.met(name, text);
        }
    }
    doen
}

/// The rows of what goes first.
pub fn voorgaand(b: &Bouw<'_>) -> Vec<Rij> {
    let found = laatste_per(b.state, Kind::OnderzoekVoorliggendeVoorziening, "voorziening");
    let mut uit: Vec<Rij> = found.iter().map(|r| voorgaand_rij(b, r)).collect();
    let key = if found.is_empty() { "lg-voorgaand-geen" } else { "lg-voorgaand-meer" };
    uit.push(
        vraag(b, "voorgaand-nieuw", key, found.is_empty())
            .uitleg(Role::Tekst, b.t.t("lg-voorgaand-uitleg"))
            .doen(Doen::new(Kind::OnderzoekVoorliggendeVoorziening)),
    );
    uit
}

/// A row that asks for something: first of its kind, or one more.
fn vraag(b: &Bouw<'_>, sleutel: &str, key: &str, nodig: bool) -> Rij {
    let rij = Rij::new(sleutel, 0);
    if !nodig {
        return rij.links(Role::Zacht, b.t.t(key));
    }
    rij.links(Role::LetOp, format!("{} ", b.glyphs.te_doen))
        .links(Role::Tekst, b.t.t(key))
        .rechts(Role::LetOp, b.t.t("lg-nog-doen"))
}

fn voorgaand_rij(b: &Bouw<'_>, regel: &Regel) -> Rij {
    let runs = regel.body.is("uitkomst", "loopt");
    let (role, glyph) = if runs { (Role::LetOp, b.glyphs.wacht) } else { (Role::Goed, b.glyphs.klaar) };
    let uitkomst = b.t.woord("uitkomst", regel.body.text("uitkomst").unwrap_or_default());
    let naam = regel.body.text("voorziening").unwrap_or_default();
    let mut rij = Rij::new(format!("voorgaand-{}", regel.seq), 0)
        .links(role, format!("{glyph} "))
        .links(Role::Tekst, naam)
        .rechts(if runs { Role::LetOp } else { Role::Tekst }, uitkomst.clone())
        .uitleg(Role::Tekst, format!("{naam}: {uitkomst}, {}", opmaak::datum_kort(regel.at.dag())));
    if let Some(day) = regel.body.date("antwoord_uiterlijk").filter(|_| runs) {
        let late = day < b.vandaag;
        let role = if late { Role::Fout } else { Role::Zacht };
        let mark = if late { format!(" {}", b.glyphs.te_laat) } else { String::new() };
        rij = rij.rechts(role, format!("  {}{mark}", opmaak::datum_kort(day)));
        if late {
            rij = rij.uitleg(Role::Fout, b.t.t("lg-voorgaand-laat"));
        }
    }
    rij.uitleg.extend(VOORGAAND.iter().filter_map(|name| veld(b, regel, name)));
    if runs {
        rij = rij.uitleg(Role::LetOp, b.t.t("lg-voorgaand-loopt"));
        return rij.doen(antwoord(b, regel));
    }
    rij.doen(antwoord(b, regel).als(b.t.t("lg-doe-voorgaand-opnieuw")))
}

/// The rows of offers that were weighed.
pub fn gewogen(b: &Bouw<'_>) -> Vec<Rij> {
    let found = laatste_per(b.state, Kind::WeegAanbod, "aanbod");
    let mut uit: Vec<Rij> = found.iter().map(|r| aanbod_rij(b, r)).collect();
    let key = if found.is_empty() { "lg-aanbod-geen" } else { "lg-aanbod-meer" };
    let mut rij = vraag(b, "aanbod-nieuw", key, found.is_empty()).uitleg(Role::Tekst, b.t.t("lg-aanbod-uitleg"));
    if !b.state.heeft(Kind::OnderzoekVoorliggendeVoorziening) {
        rij = rij.uitleg(Role::LetOp, b.t.t("lg-aanbod-eerst-voorgaand"));
    }
    uit.push(rij.doen(Doen::new(Kind::WeegAanbod)));
    uit
}

fn aanbod_rij(b: &Bouw<'_>, regel: &Regel) -> Rij {
    let naam = regel.body.text("aanbod").unwrap_or_default();
    let kans = b.t.woord("kans", regel.body.text("kans").unwrap_or_default());
    let mut rij = Rij::new(format!("aanbod-{}", regel.seq), 0)
        .links(Role::Tekst, naam)
        .rechts(Role::Tekst, b.t.ta("lg-kans", &[("kans", &kans)]))
        .uitleg(Role::Tekst, format!("{naam}, {}", opmaak::datum_kort(regel.at.dag())));
    rij.uitleg.extend(AANBOD.iter().filter_map(|name| veld(b, regel, name)));
    if !regel.body.filled("sterke_kant") {
        rij = rij.uitleg(Role::Zacht, b.t.t("lg-aanbod-zonder-kracht"));
    }
    let mut doen = Doen::new(Kind::WeegAanbod).met("aanbod", naam).als(b.t.t("lg-doe-aanbod-opnieuw"));
    for name in BLIJVEND {
        if let Some(text) = regel.body.text(name) {
            doen = doen.met(name, text);
        }
    }
    rij.doen(doen)
}
