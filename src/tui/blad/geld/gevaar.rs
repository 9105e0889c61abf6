//! Whether the means of existence are in danger (G5): a shortage, no income and no advance, a threat to house or
//! energy. It says what is recorded; what is unknown is said to be unknown.

use chrono::NaiveDate;

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, DingStand};
use crate::opmaak::euro;
use crate::tui::blad::geld::rekening::Rekening;
use crate::tui::blad::geld::{nieuw, voorschot};
use crate::tui::blad::netwerk::hulp::{datum, let_op};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// Words of a threat to the house, in signals and bottlenecks.
const HUIS: &[&str] = &["ontruim", "uithuiszet", "huis uit", "evict"];
/// Words for cutting off, that count together with one of [`ENERGIE`].
const AFSLUITEN: &[&str] = &["afsluit", "afgeslot", "sluiten af", "sluit af", "cut off", "disconnect"];
/// What is cut off.
const ENERGIE: &[&str] = &["energie", "gas", "stroom", "water", "verwarming", "energy", "electric", "heating"];
/// Kinds of besluit that fix an amount of bijstand.
const GEEFT: &[&str] = &["toekenning", "gedeeltelijk", "wijziging", "hervatting"];
/// Kinds of besluit that end it.
const NEEMT: &[&str] = &["beeindiging", "intrekking", "opschorting", "opschorting-betaling"];

/// The rows.
pub fn rijen(b: &Bouw<'_>, r: &Rekening<'_>, rijen: &mut Vec<Rij>) {
    rijen.push(Rij::kop(b.t.t("net-bestaan")));
    let before = rijen.len();
    shortage(b, r, rijen);
    no_income(b, r, rijen);
    threats(b, rijen);
    benefit(b, r, rijen);
    if rijen.len() > before {
        return;
    }
    let known = r.ruimte().is_some();
    let (role, glyph, key) = if known {
        (Role::Goed, b.glyphs.klaar, "net-bestaan-goed")
    } else {
        (Role::LetOp, b.glyphs.vandaag, "net-bestaan-onbekend")
    };
    rijen.push(
        Rij::new("bestaan", 0)
            .links(role, format!("{glyph} "))
            .links(Role::Tekst, b.t.t(key))
            .uitleg(Role::Tekst, b.t.t(&format!("{key}-uitleg")))
            .doen(nieuw(b, if r.erbij().is_none() { "inkomen" } else { "last" }, "maand")),
    );
}

fn alarm(b: &Bouw<'_>, key: String, text: String) -> Rij {
    Rij::new(key, 0)
        .links(Role::Fout, format!("{} ", b.glyphs.te_laat))
        .links(Role::Tekst, text)
        .uitleg(Role::Fout, b.t.t("net-gevaar"))
}

/// What helps the same day.
fn help(b: &Bouw<'_>) -> [Doen; 3] {
    let vandaag = b.vandaag.to_string();
    [
        Doen::new(Kind::BetaalVoorschot)
            .met("op", vandaag.as_str())
            .met("soort", "noodhulp")
            .als(b.t.t("net-noodhulp")),
        Doen::new(Kind::BetaalVoorschot).met("op", vandaag.as_str()).met("soort", "voorschot"),
        Doen::new(Kind::Mobiliseer),
    ]
}

fn with_help(b: &Bouw<'_>, mut rij: Rij) -> Rij {
    rij.doen.extend(help(b));
    rij
}

fn shortage(b: &Bouw<'_>, r: &Rekening<'_>, rijen: &mut Vec<Rij>) {
    let Some(cents) = r.ruimte().filter(|cents| *cents < 0) else { return };
    let rij = alarm(b, "gevaar-tekort".to_owned(), b.t.t("net-gevaar-tekort"))
        .rechts(Role::Fout, euro(cents))
        .uitleg(Role::Tekst, b.t.t("net-gevaar-tekort-uitleg"));
    rijen.push(with_help(b, rij).doen(Doen::new(Kind::MeldKnelpunt).met("ernst", "hoog")));
}

/// No income and no advance of the last month. Nothing recorded at all is a question, not yet an alarm.
fn no_income(b: &Bouw<'_>, r: &Rekening<'_>, rijen: &mut Vec<Rij>) {
    let income = r.erbij();
    if income.is_some_and(|cents| cents > 0) || voorschot::is_vers(b) || granted(b, b.vandaag).is_some() {
        return;
    }
    let key = "gevaar-inkomen".to_owned();
    let rij = match income {
        Some(_) => alarm(b, key, b.t.t("net-gevaar-geen-inkomen")),
        None if r.posten.is_empty() => {
            let_op(b, key, 0, b.t.t("net-gevaar-niets-bekend")).uitleg(Role::LetOp, b.t.t("net-gevaar-niets-uitleg"))
        }
        None => alarm(b, key, b.t.t("net-gevaar-inkomen-onbekend")),
    };
    let rij = rij.uitleg(Role::Tekst, b.t.t("net-gevaar-inkomen-uitleg"));
    let rij = if income.is_none() { rij.doen(nieuw(b, "inkomen", "maand")) } else { rij };
    rijen.push(with_help(b, rij));
}

/// Signals and bottlenecks that are open and speak of losing the house or the energy.
fn threats(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    let open = |d: &&Ding| d.stand.is_open();
    for d in b.state.van_soort(IdSoort::Signaal).filter(open) {
        let feit = d.body.text("feit").unwrap_or_default();
        let Some(key) = threat(feit).or(d.body.is("soort", "dreigende-ontruiming").then_some("net-gevaar-huis")) else {
            continue;
        };
        let id = d.id.to_string();
        let dag = d.body.date("feit_op").unwrap_or_else(|| d.at.dag());
        let rij = alarm(b, format!("gevaar-{id}"), b.t.t(key))
            .rechts(Role::Tekst, datum(dag))
            .uitleg(Role::Tekst, feit)
            .uitleg(Role::Tekst, b.t.t("net-gevaar-signaal-uitleg"))
            .doen(Doen::new(Kind::WeegSignaal).met("signaal", id));
        rijen.push(with_help(b, rij));
    }
    for d in b.state.van_soort(IdSoort::Knelpunt).filter(open) {
        let wat = d.body.text("wat").unwrap_or_default();
        let Some(key) = threat(wat) else { continue };
        let rij = alarm(b, format!("gevaar-{}", d.id), b.t.t(key))
            .rechts(Role::Tekst, datum(d.at.dag()))
            .uitleg(Role::Tekst, wat)
            .doen(Doen::new(Kind::LosKnelpuntOp).met("knelpunt", d.id.to_string()));
        rijen.push(with_help(b, rij));
    }
}

/// The message for what a text threatens.
fn threat(text: &str) -> Option<&'static str> {
    let low = text.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| low.contains(word));
    if has(HUIS) {
        Some("net-gevaar-huis")
    } else if has(AFSLUITEN) && has(ENERGIE) {
        Some("net-gevaar-energie")
    } else {
        None
    }
}

/// The besluit that fixes bijstand on a day, unless it ended.
fn granted<'a>(b: &Bouw<'a>, dag: NaiveDate) -> Option<&'a Ding> {
    let of = |d: &&Ding, soorten: &[&str]| d.body.text("soort").is_some_and(|s| soorten.contains(&s));
    let besluiten = || b.state.van_soort(IdSoort::Besluit).filter(|d| d.stand != DingStand::Vervallen);
    let gives =
        besluiten().filter(|d| of(d, GEEFT) && d.body.int("hoogte").is_some_and(|h| h > 0)).max_by_key(|d| d.seq)?;
    let from = |d: &Ding| d.body.date("einddatum").or_else(|| d.body.date("ingangsdatum"));
    let ended = gives.body.date("einddatum").is_some_and(|einde| einde < dag)
        || besluiten().filter(|d| of(d, NEEMT)).any(|d| d.seq > gives.seq && from(d).is_none_or(|einde| einde < dag));
    (!ended).then_some(gives)
}

/// A besluit and the recorded uitkering that do not agree: one is missing, or one ended.
fn benefit(b: &Bouw<'_>, r: &Rekening<'_>, rijen: &mut Vec<Rij>) {
    let lines = r.maand(&["uitkering"]);
    match granted(b, b.vandaag) {
        Some(d) if lines.is_empty() => {
            let hoogte = d.body.int("hoogte").unwrap_or(0);
            let mut doen = nieuw(b, "uitkering", "maand").met("bedrag", hoogte).met("bron", "stuk");
            if let Some(van) = d.body.get("ingangsdatum") {
                doen = doen.met("van", van.clone());
            }
            rijen.push(
                let_op(
                    b,
                    "besluit-niet-geteld".to_owned(),
                    0,
                    b.t.ta("net-besluit-niet-geteld", &[("id", &d.id.to_string())]),
                )
                .rechts(Role::Tekst, euro(hoogte))
                .uitleg(Role::Tekst, b.t.t("net-besluit-niet-geteld-uitleg"))
                .doen(doen),
            );
        }
        None if b.state.heeft(Kind::NeemBesluit) => {
            for post in lines {
                let body = &post.regel.body;
                // Another benefit than bijstand needs no besluit here; only the amount of a besluit is compared.
                let ours = |d: &Ding| d.body.int("hoogte") == Some(post.bedrag);
                if !b.state.van_soort(IdSoort::Besluit).any(ours) {
                    continue;
                }
                let label = body.text("omschrijving").map_or_else(|| b.t.woord("soort", "uitkering"), str::to_owned);
                rijen.push(
                    let_op(
                        b,
                        format!("besluit-voorbij-{}", post.regel.seq),
                        0,
                        b.t.ta("net-besluit-voorbij", &[("wat", &label)]),
                    )
                    .rechts(Role::Tekst, euro(post.bedrag))
                    .uitleg(Role::Tekst, b.t.t("net-besluit-voorbij-uitleg"))
                    .doen(
                        Doen::new(Kind::Corrigeer)
                            .met("entry", post.regel.seq)
                            .met("veld", "tot")
                            .met("reden_soort", "regulier"),
                    ),
                );
            }
        }
        _ => {}
    }
}
