//! The conclusion and the recorded facts it points at, and what is missing before it can be final.

use std::collections::BTreeSet;

use crate::domain::kind::Kind;
use crate::domain::state::Regel;
use crate::domain::taak::Taak;
use crate::domain::taak::stand::Punt;
use crate::opmaak;
use crate::tui::blad::diagnose::aanbod;
use crate::tui::blad::diagnose::feiten;
use crate::tui::blad::diagnose::stellen::Diagnose;
use crate::tui::blad::leefgebieden::gebied::{Gebied, veld};
use crate::tui::blad::leefgebieden::{self, punt_rij};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// What is told of a conclusion.
const VELDEN: &[&str] =
    &["kracht", "minder_sterk", "pleit_voor", "pleit_tegen", "klant_vindt", "besproken_op", "aanwezigen"];

/// The conclusion of this round, what it rests on, and those before it.
pub fn rijen(b: &Bouw<'_>, diagnose: &Diagnose<'_>) -> Vec<Rij> {
    let mut uit = Vec::new();
    match diagnose.nu {
        None => uit.push(
            Rij::new("conclusie", 0)
                .links(Role::LetOp, format!("{} ", b.glyphs.te_doen))
                .links(Role::Tekst, b.t.t("lg-conclusie-geen"))
                .rechts(Role::LetOp, b.t.t("lg-nog-doen"))
                .uitleg(Role::Tekst, b.t.t("lg-conclusie-uitleg"))
                .doen(diagnose.stel(b)),
        ),
        Some(now) => {
            uit.push(conclusie(b, diagnose, now));
            uit.extend(steun(b, diagnose, now));
        }
    }
    for earlier in &diagnose.eerder {
        let mut rij = Rij::new(format!("eerder-{}", earlier.seq), 0)
            .links(Role::Zacht, b.t.ta("lg-conclusie-eerder", &[("tekst", tekst(earlier))]))
            .rechts(Role::Zacht, opmaak::datum_kort(earlier.at.dag()))
            .uitleg(Role::Tekst, tekst(earlier));
        rij.uitleg.extend(VELDEN.iter().filter_map(|name| veld(b, earlier, name)));
        uit.push(rij);
    }
    uit
}

fn tekst(regel: &Regel) -> &str {
    regel.body.text("conclusie").unwrap_or_default()
}

fn conclusie(b: &Bouw<'_>, diagnose: &Diagnose<'_>, now: &Regel) -> Rij {
    let discussed = now.body.is_yes("besproken_met_klant");
    let (role, glyph, key) = if discussed {
        (Role::Goed, b.glyphs.klaar, "lg-besproken")
    } else {
        (Role::LetOp, b.glyphs.te_doen, "lg-nog-bespreken")
    };
    let datum = opmaak::datum_kort(now.at.dag());
    let mut rij = Rij::new("conclusie", 0)
        .links(role, format!("{glyph} "))
        .links(Role::Tekst, tekst(now))
        .rechts(role, b.t.t(key))
        .uitleg(Role::Tekst, tekst(now))
        .uitleg(Role::Zacht, b.t.ta("lg-conclusie-van", &[("datum", &datum)]));
    rij.uitleg.extend(VELDEN.iter().filter_map(|name| veld(b, now, name)));
    if discussed {
        return rij.doen(diagnose.stel(b));
    }
    rij.uitleg(Role::LetOp, b.t.t("lg-conclusie-bespreken"))
        .doen(diagnose.besproken(b))
        .doen(gesprek(b))
        .doen(diagnose.stel(b))
}

fn gesprek(b: &Bouw<'_>) -> Doen {
    Doen::new(Kind::PlanGesprek).met("soort", "diagnose").met("met", "klant").als(b.t.t("lg-doe-gesprek"))
}

/// The lines and cards the conclusion points at; one that no longer counts is named as such.
fn steun(b: &Bouw<'_>, diagnose: &Diagnose<'_>, now: &Regel) -> Vec<Rij> {
    let mut uit = Vec::new();
    let mut seen = BTreeSet::new();
    for seq in now.body.numbers("steunt_op").into_iter().filter(|seq| seen.insert(*seq)) {
        let rij = Rij::new(format!("steun-{seq}"), 1);
        uit.push(match feiten::regel_tekst(b, b.state, seq) {
            Some(fact) => rij
                .links(Role::Tekst, fact.tekst.clone())
                .rechts(Role::Zacht, opmaak::datum_kort(fact.op))
                .uitleg(Role::Tekst, fact.tekst)
                .uitleg(Role::Zacht, b.t.t("lg-feit-gebruikt")),
            None => rij
                .links(Role::Fout, b.t.ta("lg-steun-weg", &[("nr", &seq.to_string())]))
                .rechts(Role::Fout, b.glyphs.vast)
                .uitleg(Role::Fout, b.t.t("lg-steun-weg-uitleg"))
                .doen(diagnose.stel(b)),
        });
    }
    for card in now.body.texts("steunt_op") {
        let naam = card.trim_start_matches("kaart:");
        uit.push(
            Rij::new(format!("steun-{card}"), 1)
                .links(Role::Tekst, b.t.ta("lg-steun-kaart", &[("kaart", naam)]))
                .uitleg(Role::Zacht, b.t.t("lg-feit-gebruikt")),
        );
    }
    uit
}

/// The points of taak 2 that count here.
pub fn punten<'a>(b: &'a Bouw<'_>) -> impl Iterator<Item = &'a Punt> {
    b.taken.iter().filter(|t| t.taak == Taak::Diagnose).flat_map(|t| t.punten.iter()).filter(|p| p.telt)
}

/// A point as a row, with the act that makes it true.
pub fn punt(b: &Bouw<'_>, diagnose: &Diagnose<'_>, punt: &Punt) -> Rij {
    let mut rij = punt_rij(b, punt.nr, punt.waar);
    if punt.waar {
        return rij;
    }
    let gebieden = Gebied::alle(b.state);
    let (missing, doen) = match punt.nr {
        1 => leefgebieden::ongezien(b, &gebieden),
        2 => leefgebieden::zonder_klant(b, &gebieden),
        3 => (Vec::new(), Some(Doen::new(Kind::SchatParticipatie))),
        4 => voorgaand(b),
        5 => (Vec::new(), Some(diagnose.stel(b))),
        _ if diagnose.nu.is_some() => (Vec::new(), Some(diagnose.besproken(b))),
        _ => (Vec::new(), Some(diagnose.stel(b))),
    };
    if !missing.is_empty() {
        rij = rij.uitleg(Role::LetOp, b.t.ta("lg-nog-bij", &[("wat", &missing.join(", "))]));
    }
    rij.doen.extend(doen);
    if punt.nr == 6 && diagnose.nu.is_some() {
        rij.doen.push(gesprek(b));
    }
    rij
}

/// First the answer on what goes first, then an offer.
fn voorgaand(b: &Bouw<'_>) -> (Vec<String>, Option<Doen>) {
    if !b.state.heeft(Kind::OnderzoekVoorliggendeVoorziening) {
        return (Vec::new(), Some(Doen::new(Kind::OnderzoekVoorliggendeVoorziening)));
    }
    let running = aanbod::lopend(b.state);
    let names = running.iter().filter_map(|r| r.body.text("voorziening")).map(str::to_owned).collect();
    let doen = running.first().map(|r| aanbod::antwoord(b, r));
    (names, doen.or_else(|| (!b.state.heeft(Kind::WeegAanbod)).then(|| Doen::new(Kind::WeegAanbod))))
}
