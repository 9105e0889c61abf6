//! What stands beside the row of a leefgebied, and what one can do there.

use crate::domain::kind::Kind;
use crate::domain::state::Regel;
use crate::opmaak;
use crate::tui::blad::leefgebieden::gebied::{Gebied, veld};
use crate::tui::blad::{Bouw, Doen, Stuk};
use crate::tui::theme::Role;

/// Fields with the view of the klant and what can be built on.
const BEELD: &[&str] = &["woorden_van_klant", "wens", "mogelijkheid", "beperking", "beperking_bron", "hulp", "motief"];
/// What one asks for in every leefgebied (T2.a, T2.b).
const GEVRAAGD: &[&str] = &["wens", "mogelijkheid", "woorden_van_klant"];

/// The paragraphs: own score, the klant, the difference, evidence, wishes, earlier measurements.
pub fn paragrafen(b: &Bouw<'_>, gebied: &Gebied<'_>) -> Vec<Stuk> {
    let mut uit = Vec::new();
    if let Some(reden) = gebied.overgeslagen() {
        uit.push((Role::LetOp, b.t.ta("lg-niet-besproken-omdat", &[("reden", reden)])));
    }
    let Some(last) = gebied.nu().or(gebied.laatste()) else {
        uit.push((Role::LetOp, b.t.t("lg-nooit-besproken")));
        uit.push((Role::Tekst, over(b, gebied)));
        uit.push((Role::Zacht, b.t.t("lg-begin-bij-klant")));
        return uit;
    };
    uit.extend(scores(b, gebied, last));
    if last.body.filled("feiten") {
        uit.push(bewijs(b, last));
    }
    uit.extend(BEELD.iter().filter_map(|name| veld(b, last, name)));
    uit.extend(ontbreekt(b, gebied, last));
    if gebied.mist(b.state) && last.seq <= b.state.rondes.diagnose {
        uit.push((Role::LetOp, b.t.t("lg-ronde-opnieuw")));
    }
    for doel in gebied.doelen(b.state) {
        uit.push((Role::Tekst, b.t.ta("lg-doel-hierbij", &[("id", &doel.id.to_string()), ("doel", doel.naam())])));
    }
    let earlier = gebied.metingen.iter().rev().filter(|r| r.seq != last.seq);
    uit.extend(earlier.map(|r| (Role::Zacht, eerder(b, r))));
    uit.push((Role::Zacht, over(b, gebied)));
    uit
}

fn over(b: &Bouw<'_>, gebied: &Gebied<'_>) -> String {
    b.t.t(&format!("lg-over-{}", gebied.woord))
}

/// The judgement, what the klant says, and the difference as something to talk about.
fn scores(b: &Bouw<'_>, gebied: &Gebied<'_>, last: &Regel) -> Vec<Stuk> {
    let mut uit = Vec::new();
    let datum = opmaak::datum_kort(last.at.dag());
    let Some(own) = gebied.oordeel() else {
        if last.body.filled("feiten") {
            uit.push((Role::LetOp, b.t.t("lg-alleen-feiten")));
        }
        return uit;
    };
    let cijfer = b.t.t(&format!("lg-cijfer-{own}"));
    uit.push((Role::Tekst, b.t.ta("lg-jij", &[("cijfer", &met_woord(b, own)), ("datum", &datum)])));
    uit.push(match gebied.klant() {
        Some(klant) => (Role::Tekst, b.t.ta("lg-klant", &[("cijfer", &met_woord(b, klant))])),
        None => (Role::LetOp, b.t.t("lg-klant-niet-gevraagd")),
    });
    if gebied.te_bespreken() {
        uit.push((Role::LetOp, format!("{} {}", b.glyphs.anders, b.t.t("lg-verschil-bespreken"))));
    } else if gebied.verschil() {
        uit.push((Role::Goed, format!("{} {}", b.glyphs.klaar, b.t.t("lg-verschil-besproken"))));
    }
    uit.push((Role::Zacht, cijfer));
    uit
}

/// A score with its word: `3 (met hulp)`.
pub fn met_woord(b: &Bouw<'_>, score: i64) -> String {
    format!("{score} ({})", b.t.getal("oordeel", score))
}

/// The facts with their day and source; without a source a judgement does not count yet (F12).
fn bewijs(b: &Bouw<'_>, regel: &Regel) -> Stuk {
    let datum = opmaak::datum_kort(regel.at.dag());
    let feiten = regel.body.text("feiten").unwrap_or_default();
    match regel.body.text("bron") {
        Some(bron) => {
            let bron = b.t.woord("bron", bron);
            (Role::Tekst, b.t.ta("lg-feiten", &[("datum", &datum), ("bron", &bron), ("feiten", feiten)]))
        }
        None => (Role::LetOp, b.t.ta("lg-feiten-zonder-bron", &[("datum", &datum), ("feiten", feiten)])),
    }
}

fn ontbreekt(b: &Bouw<'_>, gebied: &Gebied<'_>, last: &Regel) -> Vec<Stuk> {
    let mut uit = Vec::new();
    if gebied.alleen_beperking() {
        uit.push((Role::LetOp, b.t.t("lg-alleen-beperking")));
    }
    let empty: Vec<String> = GEVRAAGD
        .iter()
        .filter(|name| !last.body.filled(name))
        .map(|name| b.t.veld(Kind::BeoordeelLeefgebied, name).to_lowercase())
        .collect();
    if !empty.is_empty() {
        uit.push((Role::Zacht, b.t.ta("lg-nog-leeg", &[("wat", &empty.join(", "))])));
    }
    uit
}

/// An older measurement on its own day.
fn eerder(b: &Bouw<'_>, regel: &Regel) -> String {
    let datum = opmaak::datum_kort(regel.at.dag());
    if let Some(reden) = regel.body.text("niet_besproken_omdat").filter(|_| !regel.body.filled("oordeel")) {
        return format!("{datum}: {}", b.t.ta("lg-niet-besproken-omdat", &[("reden", reden)]));
    }
    let score = |name: &str| regel.body.int(name).map_or_else(|| b.glyphs.nvt.to_owned(), |n| met_woord(b, n));
    let feiten = regel.body.text("feiten").unwrap_or_default();
    b.t.ta(
        "lg-eerder",
        &[
            ("datum", &datum),
            ("jij", &score("oordeel")),
            ("klant", &score("oordeel_klant")),
            ("bron", &regel.body.text("bron").map_or_else(|| b.t.t("lg-geen-bron"), |x| b.t.woord("bron", x))),
            ("feiten", feiten),
        ],
    )
}

/// The acts that make sense at a leefgebied; measuring comes first.
pub fn doen(b: &Bouw<'_>, gebied: &Gebied<'_>) -> Vec<Doen> {
    let measured = !gebied.metingen.is_empty();
    let mut uit = vec![if measured {
        gebied.meet().als(b.t.t("lg-doe-opnieuw"))
    } else {
        gebied.meet().als(b.t.t("lg-doe-meet"))
    }];
    if gebied.te_bespreken() {
        uit.push(gebied.vul_aan().met("verschil_besproken", true).als(b.t.t("lg-doe-verschil")));
        uit.push(
            Doen::new(Kind::PlanGesprek).met("soort", "diagnose").met("met", "klant").als(b.t.t("lg-doe-gesprek")),
        );
    }
    if gebied.nu().is_some_and(|r| !r.body.filled("bron")) {
        uit.push(gebied.vul_aan().als(b.t.t("lg-doe-bron")));
    }
    if gebied.zwaar() && gebied.doelen(b.state).next().is_none() {
        uit.push(Doen::new(Kind::StelDoel).met("leefgebied", gebied.woord));
    }
    if gebied.nu().is_none() {
        let mut skip = Doen::new(Kind::BeoordeelLeefgebied).met("gebied", gebied.woord);
        if let Some(reden) = gebied.overgeslagen() {
            skip = skip.met("niet_besproken_omdat", reden);
        }
        uit.push(skip.als(b.t.t("lg-doe-niet-besproken")));
    }
    uit
}
