//! Given a casus, when the sheet of the plan is made, then these rows stand there.

use std::fmt::Write as _;

use chrono::NaiveDate;

use super::*;
use crate::app::invoerregel::Refs;
use crate::app::{App, Opties, demo};
use crate::clock::Clock;
use crate::domain::entry::Scope;
use crate::domain::regels::Regels;
use crate::domain::state::State;
use crate::teksten::{Taal, Teksten};
use crate::tui::tekst;
use crate::tui::theme::Glyphs;

const MARLOES: &str = include_str!("../../../../tests/it/fixtures/marloes.jsonl");
const BEGIN: &str = r#"{"at":"2026-03-02T09:00:00+01:00","ref":"c","command":{"kind":"open-casus","klant":{"naam":"李 Wei","geboortedatum":"1990-01-01"},"melding_op":"2026-03-02","regeling":"levensonderhoud"}}"#;

fn dag(maand: u32, dag: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, maand, dag).unwrap()
}

fn app(op: NaiveDate) -> App {
    App::in_memory(Opties { read_only: false, klok: Clock::op(op), naam: "samira".to_owned(), regels: None }).unwrap()
}

fn na(lines: &str) -> State {
    let mut app = app(dag(8, 31));
    let mut refs = Refs::default();
    for line in lines.lines() {
        app.record_line(line, &mut refs).unwrap_or_else(|e| panic!("{e:?}\n{line}"));
    }
    app.state(Scope::Casus(1)).unwrap()
}

/// A casus with these acts, a minute after each other.
fn met(acts: &[&str]) -> State {
    let mut lines = BEGIN.to_owned();
    for (nr, act) in acts.iter().enumerate() {
        let uur = 9 + nr / 60;
        let _ = write!(
            lines,
            "\n{{\"casus\":\"@c\",\"at\":\"2026-03-03T{uur:02}:{:02}:00+01:00\",\"command\":{act}}}",
            nr % 60
        );
    }
    na(&lines)
}

fn maak(state: &State, vandaag: NaiveDate, breedte: usize, (taal, glyphs): (Taal, Glyphs)) -> Blad {
    let bestand = State::new(Scope::Bestand);
    let t = Teksten::new(taal);
    let regels = Regels::ingebouwd();
    let b =
        Bouw { state, bestand: &bestand, agenda: &[], taken: &[], vandaag, regels: &regels, t: &t, glyphs, breedte };
    let blad = blad(&b);
    check(state, &blad, breedte);
    blad
}

fn nl(state: &State, vandaag: NaiveDate) -> Blad {
    maak(state, vandaag, 72, (Taal::Nl, Glyphs::vol()))
}

/// What holds for every sheet: keys are unique, the right side leaves room, texts exist, forms can be opened.
fn check(state: &State, blad: &Blad, breedte: usize) {
    let mut keys = std::collections::BTreeSet::new();
    for rij in &blad.rijen {
        assert!(rij.sleutel.is_empty() || keys.insert(rij.sleutel.clone()), "twice: {}", rij.sleutel);
        let width = |s: &[(Role, String)]| s.iter().map(|(_, text)| tekst::breedte(text)).sum::<usize>();
        assert!(width(&rij.rechts) + usize::from(rij.diepte) * 2 + 10 <= breedte, "{breedte}: {rij:?}");
        for (_, text) in rij.links.iter().chain(&rij.rechts).chain(&rij.uitleg) {
            assert!(!text.contains('‹'), "{text}");
        }
        assert!(rij.sleutel.is_empty() || !rij.uitleg.is_empty(), "not explained: {}", rij.sleutel);
        for doen in &rij.doen {
            for (veld, value) in &doen.velden {
                let field = doen.kind.act().field(veld);
                assert!(field.is_some(), "{:?} has no {veld}", doen.kind);
                let id = value.as_str().and_then(|text| text.parse::<Id>().ok());
                assert!(id.is_none_or(|id| state.dingen.contains_key(&id)), "{value}");
                assert!(!value.is_null() && value.as_str() != Some(""), "{:?} {veld}", doen.kind);
            }
        }
    }
}

fn regel(rij: &Rij) -> String {
    let join = |s: &[(Role, String)]| s.iter().map(|(_, text)| text.as_str()).collect::<String>();
    format!("{} | {}", join(&rij.links), join(&rij.rechts).trim())
}

fn rij<'a>(blad: &'a Blad, sleutel: &str) -> &'a Rij {
    blad.rijen.iter().find(|r| r.sleutel == sleutel).unwrap_or_else(|| panic!("no {sleutel}"))
}

fn kinds(rij: &Rij) -> Vec<Kind> {
    rij.doen.iter().map(|d| d.kind).collect()
}

fn uitleg(rij: &Rij) -> String {
    rij.uitleg.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n")
}

#[test]
fn an_empty_casus_says_where_to_begin() {
    let blad = nl(&na(BEGIN), dag(3, 3));
    assert_eq!(blad.onder, "nog geen plan");
    assert_eq!(blad.hoek, "0 doelen · 0 acties");
    assert_eq!(kinds(rij(&blad, "+doel")), [Kind::StelDoel]);
    assert_eq!(rij(&blad, "+doel").doen[0].velden["prioriteit"], 1);
    assert!(uitleg(rij(&blad, "+doel")).contains("nog geen diagnose"));
}

#[test]
fn the_whole_casus_of_marloes_as_a_tree_with_versions() {
    let state = na(MARLOES);
    let blad = nl(&state, dag(8, 31));
    assert_eq!(blad.onder, "versie 2 (vastgesteld 16-06-2026)");
    assert!(blad.hoek.starts_with("4 doelen · 9 acties"), "{}", blad.hoek);
    let d1 = blad.rijen.iter().position(|r| r.sleutel == "D-1").unwrap();
    assert!(regel(&blad.rijen[d1]).starts_with("✓ D-1 De regeling wordt betaald"), "{}", regel(&blad.rijen[d1]));
    assert!(uitleg(&blad.rijen[d1]).contains("Rust aan het eind van de maand."));
    assert!(uitleg(&blad.rijen[d1]).contains("toen voor 30-06-2026"));
    assert_eq!(blad.rijen[d1 + 1].sleutel, "A-1");
    assert_eq!(blad.rijen[d1 + 1].diepte, 1);
    assert!(
        regel(&blad.rijen[d1 + 1]).ends_with("klaar           partner   30-04-2026"),
        "{}",
        regel(&blad.rijen[d1 + 1])
    );
    assert!(uitleg(rij(&blad, "A-1")).contains("Nadia Brouwer (partner)"));
    assert!(regel(rij(&blad, "versie-2")).ends_with("16-06-2026"));
    assert_eq!(rij(&blad, "versie-2-D-1").rechts[0].1, "tekst, dag");
    assert!(uitleg(rij(&blad, "versie-2-D-2")).contains("dag: eerst 29-05-2026, nu 31-08-2026"));
    assert_eq!(rij(&blad, "versie-2-D-4").links[0].1, "+ ");
    assert!(regel(rij(&blad, "akkoord-klant")).contains("✓ akkoord 16-06-2026"));
    assert!(regel(rij(&blad, "akkoord-evaluatie")).contains("✓ 19-08-2026"));
    assert_eq!(kinds(rij(&blad, "akkoord-klant")), [Kind::HerziePlan]);
    assert!(rij(&blad, "akkoord-klant").doen[0].velden["evaluatie"].is_i64(), "the evaluation since");
}

#[test]
fn every_day_of_every_casus_makes_a_sheet_in_both_languages_and_in_ascii() {
    let state = na(MARLOES);
    let upto = |n: usize| State::fold(Scope::Casus(1), state.entries.iter().take(n).cloned());
    for n in (1..=state.entries.len()).step_by(7) {
        let state = upto(n);
        let vandaag = state.peildatum().unwrap();
        for breedte in [42, 52, 72, 110] {
            maak(&state, vandaag, breedte, (Taal::Nl, Glyphs::vol()));
            let ascii = maak(&state, vandaag, breedte, (Taal::En, Glyphs::ascii()));
            let chrome = ascii.rijen.iter().flat_map(|r| &r.rechts).map(|(_, text)| text.as_str());
            assert!(chrome.chain([ascii.hoek.as_str(), ascii.onder.as_str()]).all(str::is_ascii));
        }
    }
    let app = demo::demo_in_memory(Opties {
        read_only: false,
        klok: Clock::op(dag(3, 16)),
        naam: "samira".to_owned(),
        regels: None,
    })
    .unwrap();
    for nr in 1..=10 {
        nl(&app.state(Scope::Casus(nr)).unwrap(), dag(3, 16));
    }
}

#[test]
fn a_plan_that_is_open_is_fixed_and_a_fixed_one_revised() {
    let doel = r#"{"kind":"stel-doel","leefgebied":"wonen","tekst":"Blijven wonen","voorgesteld_door":"klant","prioriteit":1,"gereed_op":"2026-06-30"}"#;
    let actie = r#"{"kind":"spreek-actie-af","doel":"D-1","wat":"De verhuurder bellen","wie":"klantmanager","uiterlijk":"2026-03-20"}"#;
    let fix = r#"{"kind":"stel-plan-vast","akkoord_klant":false,"reden_niet_akkoord":"wil nog denken","evaluatie_op":"2026-05-01","hoofddoel":"werk"}"#;
    let blad = nl(&met(&[doel, actie]), dag(3, 4));
    assert_eq!(blad.onder, "versie 1 (concept)");
    assert_eq!(kinds(rij(&blad, "akkoord-jij")), [Kind::StelPlanVast]);
    assert_eq!(rij(&blad, "akkoord-jij").doen[0].tekst.as_deref(), Some("Versie 1 vaststellen"));
    assert!(regel(rij(&blad, "akkoord-klant")).contains("○ nog vragen"));

    let blad = nl(&met(&[doel, actie, fix]), dag(3, 4));
    assert_eq!(blad.onder, "versie 1 (vastgesteld 03-03-2026)");
    assert!(regel(rij(&blad, "akkoord-klant")).contains("× niet akkoord 03-03-2026"));
    assert!(uitleg(rij(&blad, "akkoord-klant")).contains("wil nog denken"));
    assert_eq!(kinds(rij(&blad, "akkoord-jij")), [Kind::HerziePlan]);
    assert_eq!(kinds(rij(&blad, "akkoord-evaluatie")), [Kind::Evalueer, Kind::PlanGesprek]);

    let herzie = r#"{"kind":"herzie-plan","reden":"nieuw"}"#;
    let wijzig = r#"{"kind":"wijzig-doel","doel":"D-1","gereed_op":"2026-07-31","reden":"meer tijd"}"#;
    let blad = nl(&met(&[doel, actie, fix, herzie, wijzig]), dag(3, 4));
    assert_eq!(blad.onder, "versie 2 (concept)");
    assert_eq!(rij(&blad, "akkoord-jij").doen[0].velden["hoofddoel"], "werk", "what the version before said");
    assert_eq!(regel(rij(&blad, "versie-nu-D-1")), "~ D-1 Blijven wonen | dag");
    assert!(uitleg(rij(&blad, "D-1")).contains("meer tijd"));

    let blad = nl(&met(&[doel, actie, fix, wijzig]), dag(3, 4));
    assert_eq!(blad.onder, "versie 1 (03-03-2026), daarna gewijzigd");
    assert_eq!(kinds(rij(&blad, "versie-nu")), [Kind::HerziePlan, Kind::StelPlanVast]);
}

#[test]
fn rows_offer_what_fits_and_carry_a_mark_where_there_is_something_to_mind() {
    let state = met(&[
        r#"{"kind":"stel-doel","leefgebied":"wonen","tekst":"Blijven wonen","voorgesteld_door":"klantmanager","prioriteit":1}"#,
        r#"{"kind":"spreek-actie-af","doel":"D-1","wat":"Bellen","wie":"partner","uiterlijk":"2026-03-04"}"#,
        r#"{"kind":"maak-afspraak","wie":"klant","wat":"Brief meenemen","uiterlijk":"2026-03-10","doel":"D-1"}"#,
        r#"{"kind":"meld-knelpunt","wat":"Geen telefoon","ernst":"midden","bij":"A-1"}"#,
        r#"{"kind":"maak-afspraak","wie":"Joost van de buren","wat":"Telefoon lenen","uiterlijk":"2026-03-06","aanleiding":"K-1"}"#,
        r#"{"kind":"maak-afspraak","wie":"klant","wat":"Los van alles","uiterlijk":"2026-03-06"}"#,
        r#"{"kind":"stel-doel","leefgebied":"lichaam","tekst":"Fietsen","voorgesteld_door":"klant","prioriteit":2,"akkoord_klant":true}"#,
    ]);
    let blad = nl(&state, dag(3, 5));
    let order: Vec<(&str, u16)> = blad.rijen.iter().take(9).map(|r| (r.sleutel.as_str(), r.diepte)).collect();
    let expected =
        [("D-1", 0), ("A-1", 1), ("F-2", 2), ("F-1", 1), ("D-2", 0), ("+D-2", 1), ("", 0), ("", 0), ("F-3", 0)];
    assert_eq!(order, expected);
    assert!(regel(rij(&blad, "A-1")).starts_with("!! A-1 Bellen | ! te laat"), "{}", regel(rij(&blad, "A-1")));
    assert!(regel(rij(&blad, "F-2")).contains("Joost va…"), "{}", regel(rij(&blad, "F-2")));
    assert!(regel(rij(&blad, "D-1")).ends_with("geen dag"));
    let text = uitleg(rij(&blad, "A-1"));
    assert!(
        text.contains("SMART: specifiek nee, meetbaar nee, geaccepteerd nee, haalbaar nee, met een dag ja."),
        "{text}"
    );
    assert!(text.contains("Knelpunt: Geen telefoon") && text.contains("Niemand weet wie dit doet."), "{text}");
    let offers = [Kind::WerkActieBij, Kind::StelActieBij, Kind::MaakAfspraak, Kind::MeetVoortgang, Kind::MeldKnelpunt];
    assert_eq!(kinds(rij(&blad, "A-1")), offers);
    assert_eq!(kinds(rij(&blad, "F-1"))[0], Kind::RondAfspraakAf);
    assert_eq!(kinds(rij(&blad, "D-1"))[..2], [Kind::SpreekActieAf, Kind::WijzigDoel]);
    assert_eq!(rij(&blad, "let-op-doel-zonder-actie-D-2").doen[0].velden["doel"], "D-2");
    assert_eq!(rij(&blad, "let-op-einde-voorbij-A-1").doen[0].velden["actie"], "A-1");
    assert_eq!(kinds(rij(&blad, "let-op-doel-zonder-akkoord-D-1"))[0], Kind::PlanGesprek);
}

#[test]
fn a_leefgebied_that_needs_a_look_opens_a_form_with_what_was_known() {
    let state = met(&[
        r#"{"kind":"beoordeel-leefgebied","gebied":"lichaam","feiten":"Kan niet lang staan.","oordeel":2,"bron":"klant","beperking":"heeft reuma"}"#,
    ]);
    let blad = nl(&state, dag(3, 4));
    let row = rij(&blad, "let-op-ziekte-als-beperking-lichaam");
    assert_eq!(row.doen[0].kind, Kind::BeoordeelLeefgebied);
    assert_eq!(row.doen[0].velden["feiten"], "Kan niet lang staan.");
    assert!(!row.doen[0].velden.contains_key("beperking"), "the word itself is not filled in again");
    assert_eq!(rij(&blad, "let-op-zwaar-zonder-doel-lichaam").doen[0].velden["leefgebied"], "lichaam");
    assert!(blad.rijen.iter().any(|r| r.sleutel == "let-op-alleen-beperking-lichaam"));
}

#[test]
fn long_and_wide_texts_stay_on_the_left() {
    let long = "李".repeat(200);
    let state = met(&[
        &format!(r#"{{"kind":"voeg-betrokkene-toe","naam":"{long}","soort":"naaste"}}"#),
        &format!(
            r#"{{"kind":"stel-doel","leefgebied":"wonen","tekst":"{long}","voorgesteld_door":"netwerk","eigenaar":"B-1","prioriteit":99}}"#
        ),
        &format!(
            r#"{{"kind":"spreek-actie-af","doel":"D-1","wat":"{long}","wie":"netwerk","betrokkene":"B-1","uiterlijk":"2026-03-20"}}"#
        ),
        &format!(r#"{{"kind":"maak-afspraak","wie":"{long}","wat":"{long}","uiterlijk":"2026-03-10","doel":"D-1"}}"#),
    ]);
    for breedte in [42, 72] {
        let blad = maak(&state, dag(3, 4), breedte, (Taal::Nl, Glyphs::ascii()));
        assert!(regel(rij(&blad, "D-1")).contains("李"));
        assert_eq!(rij(&blad, "+doel").doen[0].velden["prioriteit"], 99, "no number above the last");
    }
}

#[test]
fn four_hundred_acties_make_a_row_each() {
    let mut acts: Vec<String> = (1..=40)
        .map(|nr| format!(r#"{{"kind":"stel-doel","leefgebied":"wonen","tekst":"Doel {nr}","voorgesteld_door":"klant","prioriteit":{nr}}}"#))
        .collect();
    acts.extend((0..400).map(|nr| {
        let doel = nr % 40 + 1;
        format!(r#"{{"kind":"spreek-actie-af","doel":"D-{doel}","wat":"Stap {nr} zetten","wie":"klant","uiterlijk":"2026-03-04"}}"#)
    }));
    acts.push(r#"{"kind":"stel-plan-vast","akkoord_klant":true,"evaluatie_op":"2026-05-01"}"#.to_owned());
    let state = met(&acts.iter().map(String::as_str).collect::<Vec<_>>());
    let blad = nl(&state, dag(3, 5));
    assert_eq!(blad.rijen.iter().filter(|r| r.sleutel.starts_with("A-")).count(), 400);
    assert_eq!(rij(&blad, "let-op-einde-voorbij").rechts[0].1, "400");
}

#[test]
fn a_doel_moves_up_and_down_in_the_order() {
    let doelen = [
        r#"{"kind":"stel-doel","leefgebied":"wonen","tekst":"Blijven wonen","voorgesteld_door":"klant","prioriteit":1}"#,
        r#"{"kind":"stel-doel","leefgebied":"werk","tekst":"Werken","voorgesteld_door":"klant","prioriteit":2}"#,
    ];
    let blad = nl(&met(&doelen), dag(3, 5));
    assert!(rij(&blad, "D-1").hoger.is_none() && rij(&blad, "D-2").lager.is_none());
    for (waar, omlaag) in [("D-1", true), ("D-2", false)] {
        let rij = rij(&blad, waar);
        let doen = if omlaag { &rij.lager } else { &rij.hoger }.clone().unwrap();
        let mut fields = doen.velden;
        fields.insert("kind".to_owned(), "wijzig-doel".into());
        fields.insert("reden".to_owned(), "Werk gaat voor.".into());
        let wijzig = serde_json::Value::Object(fields).to_string();
        let after = nl(&met(&[doelen[0], doelen[1], &wijzig]), dag(3, 5));
        let order: Vec<&str> = after.rijen.iter().map(|r| r.sleutel.as_str()).filter(|s| s.starts_with('D')).collect();
        assert_eq!(order, ["D-2", "D-1"], "{waar}");
    }
}
