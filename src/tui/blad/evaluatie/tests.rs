#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use crate::domain::kind::Kind;
use crate::tui::blad::besluit::tests::{MARLOES, app, casus, rij, tekst_van, toon, uitleg};

#[test]
fn given_no_plan_then_goals_come_first() {
    let app = casus(&[], "2026-03-05");
    let blad = toon(&app, "2026-03-05", super::blad);
    assert_eq!(rij(&blad, "plan").doen[0].kind, Kind::StelDoel);
}

#[test]
fn given_a_plan_not_evaluated_then_the_form_is_filled_in_with_its_goals() {
    let app = app(MARLOES, "2026-04-30");
    let blad = toon(&app, "2026-04-30", super::blad);
    let evalueer = blad.rijen.iter().flat_map(|r| &r.doen).find(|d| d.kind == Kind::Evalueer).unwrap();
    assert_eq!(evalueer.velden["plan_versie"], 1);
    assert_eq!(evalueer.velden["doelen"].as_array().unwrap().len(), 3);
    assert!(tekst_van(rij(&blad, "gevolg/doorgaan")).contains("eerst evalueren"));
}

#[test]
fn given_an_evaluation_then_the_judgements_stand_side_by_side() {
    let app = app(MARLOES, "2026-06-03");
    let blad = toon(&app, "2026-06-03", super::blad);
    let doel = blad.rijen.iter().find(|r| r.sleutel.starts_with('e') && r.sleutel.ends_with("/D-1")).unwrap();
    let rechts: Vec<&str> = doel.rechts.iter().map(|(_, s)| s.trim()).collect();
    assert_eq!(rechts, ["≠", "deels", "deels", "ja"]);
    assert!(doel.doen[0].velden["doelen"][0]["oorzaken"].is_array(), "what was judged is kept");
    let herzie = &rij(&blad, "gevolg/diagnose").doen[0];
    assert_eq!((herzie.kind, &herzie.velden["terug_naar"]), (Kind::HerziePlan, &"diagnose".into()));
    let hielp = format!("{}/oorzaak0", doel.sleutel);
    assert!(tekst_van(rij(&blad, &hielp)).contains("hielp"));
}

#[test]
fn given_a_next_version_then_the_consequence_says_whether_it_got_there() {
    let app = app(MARLOES, "2026-06-24");
    let blad = toon(&app, "2026-06-24", super::blad);
    let eerder: Vec<_> =
        blad.rijen.iter().filter(|r| r.sleutel.ends_with("/vervolg") && r.sleutel.starts_with('e')).collect();
    assert_eq!(eerder.len(), 3);
    assert!(
        eerder.iter().any(|r| tekst_van(r).contains("in versie 2")),
        "{:?}",
        eerder.iter().map(|r| tekst_van(r)).collect::<Vec<_>>()
    );
    assert!(tekst_van(rij(&blad, "D-1")).contains("–"), "version 2 waits for its judgements");
}

#[test]
fn given_two_measurements_then_before_and_now_are_shown() {
    let app = app(MARLOES, "2026-08-13");
    let blad = toon(&app, "2026-08-13", super::blad);
    let wonen = rij(&blad, "gebied/wonen");
    assert!(tekst_van(wonen).contains("██░░░ 2") && tekst_van(wonen).ends_with("5 ▲"), "{}", tekst_van(wonen));
    assert!(uitleg(wonen).contains("zwaar"));
    assert!(tekst_van(rij(&blad, "gebied/trede")).contains("van"));
}
