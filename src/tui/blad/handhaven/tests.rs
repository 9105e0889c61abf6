#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use crate::domain::kind::Kind;
use crate::domain::plicht::grond;
use crate::domain::woorden as w;
use crate::tui::blad::besluit::tests::{MARLOES, app, casus, rij, tekst_van, toon, uitleg};

const GESPREK: (&str, &str) = (
    "2026-03-06",
    r#"{"kind": "voer-handhavingsgesprek", "gedrag": "E-1", "op": "2026-03-06", "verslag": "Samen gesproken.", "omstandigheden": "Ziek kind.", "oplossing": "Eén nummer om te bellen."}"#,
);

fn gedrag(plicht: &str, tekst: &str) -> String {
    format!(
        r#"{{"kind": "signaleer-gedrag", "gedrag": "{tekst}", "verplichting": "{plicht}", "feiten": "{tekst}", "op": "2026-03-04"}}"#
    )
}

#[test]
fn given_no_signal_then_that_is_said_and_one_can_be_recorded() {
    let app = casus(&[], "2026-03-05");
    let blad = toon(&app, "2026-03-05", super::blad);
    assert_eq!(rij(&blad, "geen").doen[0].kind, Kind::SignaleerGedrag);
    assert!(blad.rijen.iter().all(|r| r.sleutel != "nieuw"));
}

#[test]
fn given_a_fact_only_then_hearing_comes_before_weighing_and_deciding() {
    let app = casus(&[("2026-03-05", &gedrag("plan-9-1-b", &"李Wei lang".repeat(20)))], "2026-03-05");
    let blad = toon(&app, "2026-03-05", super::blad);
    assert_eq!(rij(&blad, "E-1/horen").doen[0].kind, Kind::NodigUitZienswijze);
    assert_eq!(rij(&blad, "E-1").doen[0].kind, Kind::NodigUitZienswijze);
    for stap in ["E-1/wegen", "E-1/beslissen"] {
        assert!(tekst_van(rij(&blad, stap)).contains("eerst horen"), "{stap}");
        assert!(uitleg(rij(&blad, stap)).contains("nog niet gehoord"));
    }
    assert!(tekst_van(rij(&blad, "E-1/wist")).contains("niet uitgelegd"));
    assert!(!blad.rijen.iter().any(|r| r.doen.iter().any(|d| d.kind == Kind::LegMaatregelOp)));
}

#[test]
fn given_hearing_and_weighing_then_afzien_comes_first_and_percentages_follow_the_rules() {
    let app = casus(&[("2026-03-05", &gedrag("plan-9-1-b", "Niet gekomen")), GESPREK], "2026-03-06");
    let blad = toon(&app, "2026-03-06", super::blad);
    let opties: Vec<&str> = blad.rijen.iter().filter(|r| r.diepte == 2).map(|r| r.sleutel.as_str()).collect();
    let plaats = |s: &str| opties.iter().position(|o| *o == s).unwrap();
    assert!(plaats("E-1/zie-af-van-maatregel") < plaats("E-1/geef-waarschuwing"));
    assert!(plaats("E-1/geef-waarschuwing") < plaats("E-1/leg-maatregel-op"));
    let maatregel = rij(&blad, "E-1/leg-maatregel-op");
    let hoogtes: Vec<i64> = maatregel.doen.iter().map(|d| d.velden["percentage"].as_i64().unwrap()).collect();
    assert_eq!(hoogtes, [10, 30]);
    assert_eq!(maatregel.doen[0].velden["omstandigheden"], "Ziek kind.");
    assert!(rij(&blad, "E-1/leg-boete-op").doen.is_empty());
}

#[test]
fn given_a_breach_of_the_duty_to_inform_then_there_is_no_maatregel() {
    let app = casus(&[("2026-03-05", &gedrag("inlichtingen-17-1", "Loon niet gemeld")), GESPREK], "2026-03-06");
    let blad = toon(&app, "2026-03-06", super::blad);
    let maatregel = rij(&blad, "E-1/leg-maatregel-op");
    assert!(maatregel.doen.is_empty() && uitleg(maatregel).contains("waarschuwing"));
    assert_eq!(rij(&blad, "E-1/leg-boete-op").doen[0].velden["grond"], "inlichtingen-17-1");
}

#[test]
fn given_a_maatregel_then_looking_again_has_its_day() {
    let maatregel = r#"{"kind": "leg-maatregel-op", "grond": "verordening-18-2", "percentage": 30, "maanden": 1, "omstandigheden": "Gewogen.", "gedrag": "E-1", "heroverwegen_op": "2026-05-11", "besluit": {"motivering": {"feiten": "a", "regel": "b", "omstandigheden": "c", "afweging": "d"}, "mandaat": "na-akkoord", "bekend_op": "2026-03-09"}}"#;
    let acts = [("2026-03-05", &*gedrag("plan-9-1-b", "Niet gekomen")), GESPREK, ("2026-03-09", maatregel)];
    let app = casus(&acts, "2026-03-10");
    let blad = toon(&app, "2026-03-10", super::blad);
    assert!(tekst_van(rij(&blad, "E-1")).contains("beslist"));
    let opnieuw = rij(&blad, "E-1/M-1");
    assert!(tekst_van(opnieuw).contains("t/m ma 11-05"), "{}", tekst_van(opnieuw));
    assert_eq!(opnieuw.doen[0].velden["maatregel"], "M-1");
    assert!(blad.rijen.iter().any(|r| tekst_van(r).contains("t/m ma 20-04")), "six weeks for bezwaar");
}

#[test]
fn given_a_whole_file_then_each_step_has_its_day() {
    let eerder = app(MARLOES, "2026-06-26");
    let blad = toon(&eerder, "2026-06-26", super::blad);
    assert!(tekst_van(rij(&blad, "E-1/horen")).contains("t/m ma 06-07"));
    assert_eq!(rij(&blad, "E-1/horen").doen[0].kind, Kind::VoerHandhavingsgesprek);
    let later = app(MARLOES, "2026-07-06");
    let blad = toon(&later, "2026-07-06", super::blad);
    for (stap, dag) in [("feit", "24-06"), ("wist", "04-03"), ("horen", "29-06"), ("beslissen", "06-07")] {
        let tekst = tekst_van(rij(&blad, &format!("E-1/{stap}")));
        assert!(tekst.contains(dag), "{tekst}");
    }
}

#[test]
fn every_duty_but_that_to_inform_has_a_ground_in_the_list() {
    for plicht in w::VERPLICHTING {
        match grond(plicht) {
            Some(g) => assert!(w::GROND_MAATREGEL.contains(&g), "{plicht}"),
            None => assert_eq!(*plicht, "inlichtingen-17-1"),
        }
    }
}
