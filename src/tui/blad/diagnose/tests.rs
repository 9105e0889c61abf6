//! Given what was recorded, when the sheet is made, then these rows.

use serde_json::{Value, json};

use crate::domain::decide::hard::neemt_gesloten_casus;
use crate::domain::kind::Kind;
use crate::opmaak::Taal;
use crate::tui::blad::leefgebieden::tests::{Proef, keur, rij, tekst_van, uitleg_van};
use crate::tui::blad::{Blad, BladSoort};
use crate::tui::theme::Glyphs;

fn maak(proef: &Proef) -> Blad {
    proef.blad(BladSoort::Diagnose, 52, Glyphs::vol(), Taal::Nl)
}

fn wonen() -> Value {
    json!({"kind": "beoordeel-leefgebied", "gebied": "wonen", "feiten": "Huur drie maanden niet betaald.", "oordeel": 1,
        "oordeel_klant": 2, "bron": "stuk", "mogelijkheid": "Zij kent haar buren goed."})
}

fn conclusie(steunt_op: &[i64], besproken: bool) -> Value {
    json!({"kind": "stel-diagnose", "conclusie": "Eerst de woning, dan werk.", "steunt_op": steunt_op,
        "kracht": "Zij vraagt op tijd om hulp.", "besproken_met_klant": besproken})
}

#[test]
fn an_empty_casus_says_what_comes_first() {
    let proef = Proef::leeg();
    for breedte in [42, 48, 60, 72, 100] {
        for (glyphs, taal) in [(Glyphs::vol(), Taal::Nl), (Glyphs::ascii(), Taal::En)] {
            keur(&proef.blad(BladSoort::Diagnose, breedte, glyphs, taal), breedte);
        }
    }
    let blad = maak(&proef);
    assert_eq!(blad.rijen[0].doen[0].kind, Kind::BeoordeelLeefgebied);
    assert_eq!(blad.hoek, "0 van 6 klaar");
    assert_eq!(blad.onder, "nog geen conclusie");
    for key in ["geen-feiten", "geen-oordeel", "meedoen", "geen-kracht", "voorgaand-nieuw", "aanbod-nieuw", "conclusie"]
    {
        assert!(!rij(&blad, key).doen.is_empty(), "{key}");
    }
    for nr in 1..=6 {
        assert!(!rij(&blad, &format!("punt-{nr}")).doen.is_empty(), "point {nr}");
    }
}

#[test]
fn facts_meaning_and_strength_fill_in_the_first_conclusion() {
    let mut proef = Proef::leeg();
    proef.doe("2026-03-05", &wonen());
    let seq = proef.laatste();
    let blad = maak(&proef);
    keur(&blad, 52);
    assert!(tekst_van(rij(&blad, &format!("feit-{seq}"))).contains("Wonen: Huur drie maanden"));
    let zwaar = tekst_van(rij(&blad, "zwaar-wonen"));
    assert!(zwaar.contains('≠') && zwaar.contains("1 loopt vast") && zwaar.contains("klant 2"), "{zwaar}");
    let form = &rij(&blad, "conclusie").doen[0];
    assert_eq!(form.velden.get("steunt_op"), Some(&json!([seq])));
    assert_eq!(form.velden.get("kracht"), Some(&json!("Zij kent haar buren goed.")));
}

#[test]
fn a_fact_and_a_strength_can_be_added_to_the_conclusion() {
    let mut proef = Proef::leeg();
    proef.doe("2026-03-05", &wonen());
    let first = proef.laatste();
    proef.doe("2026-03-06", &json!({"kind": "maak-notitie", "tekst": "De buurman belde.", "aard": "feit"}));
    let second = proef.laatste();
    proef.doe("2026-03-06", &json!({"kind": "maak-notitie", "tekst": "Ik vind het zorgelijk.", "aard": "oordeel"}));
    proef.doe("2026-03-07", &conclusie(&[first], false));
    let blad = maak(&proef);
    keur(&blad, 52);
    let all: String = blad.rijen.iter().map(tekst_van).collect();
    assert!(!all.contains("zorgelijk"), "a judgement is no fact");
    assert!(tekst_van(rij(&blad, &format!("feit-{first}"))).starts_with("[x]"));
    let fact = rij(&blad, &format!("feit-{second}"));
    assert!(tekst_van(fact).starts_with("[ ]"));
    assert_eq!(fact.doen[0].velden.get("steunt_op"), Some(&json!([first, second])));
    assert_eq!(fact.doen[0].velden.get("conclusie"), Some(&json!("Eerst de woning, dan werk.")));
    assert!(fact.doen[0].velden.get("besproken_met_klant").is_none(), "what was discussed is asked anew");
    let strong = blad.rijen.iter().find(|r| r.sleutel.starts_with("kracht-")).unwrap();
    assert_eq!(
        strong.doen[0].velden.get("kracht"),
        Some(&json!("Zij vraagt op tijd om hulp.\nZij kent haar buren goed."))
    );
}

#[test]
fn a_conclusion_is_final_only_when_it_was_discussed() {
    let mut proef = Proef::leeg();
    proef.doe("2026-03-05", &wonen());
    let seq = proef.laatste();
    proef.doe("2026-03-07", &conclusie(&[seq], false));
    let blad = maak(&proef);
    assert_eq!(blad.onder, "van 07-03-2026, nog bespreken");
    let row = rij(&blad, "conclusie");
    assert!(tekst_van(row).contains("nog bespreken"));
    assert_eq!(row.doen[0].velden.get("besproken_met_klant"), Some(&json!(true)));
    assert!(tekst_van(rij(&blad, "punt-5")).contains('✓'));
    assert!(tekst_van(rij(&blad, "punt-6")).contains('○'));
    assert!(tekst_van(rij(&blad, &format!("steun-{seq}"))).contains("Huur drie maanden"));

    proef.doe("2026-03-08", &conclusie(&[seq], true));
    let blad = maak(&proef);
    keur(&blad, 52);
    assert_eq!(blad.onder, "van 08-03-2026, besproken");
    assert!(tekst_van(rij(&blad, "punt-6")).contains('✓'));
    assert_eq!(blad.rijen.iter().filter(|r| r.sleutel.starts_with("eerder-")).count(), 1, "the old one stays");
}

#[test]
fn a_provision_that_runs_waits_for_an_answer() {
    let mut proef = Proef::leeg();
    proef.doe(
        "2026-03-05",
        &json!({"kind": "onderzoek-voorliggende-voorziening", "voorziening": "WW", "uitkomst": "loopt",
            "reden": "Aangevraagd.", "aangevraagd_op": "2026-03-01", "antwoord_uiterlijk": "2026-04-01"}),
    );
    let blad = maak(&proef);
    keur(&blad, 52);
    let seq = proef.laatste();
    let row = rij(&blad, &format!("voorgaand-{seq}"));
    assert!(tekst_van(row).contains("01-04-2026 !!"), "{}", tekst_van(row));
    assert_eq!(row.doen[0].velden.get("voorziening"), Some(&json!("WW")));
    assert_eq!(rij(&blad, "punt-4").doen[0].velden.get("voorziening"), Some(&json!("WW")));
    proef.doe(
        "2026-03-20",
        &json!({"kind": "onderzoek-voorliggende-voorziening", "voorziening": "WW", "uitkomst": "afgewezen",
            "reden": "Te weinig weken."}),
    );
    let blad = maak(&proef);
    assert_eq!(blad.rijen.iter().filter(|r| tekst_van(r).contains("WW|")).count(), 1, "the answer takes its place");
    assert_eq!(rij(&blad, "punt-4").doen[0].kind, Kind::WeegAanbod);
}

#[test]
fn the_estimate_is_a_label_with_day_and_source() {
    let mut proef = Proef::leeg();
    let schat = |trede: i64| {
        json!({"kind": "schat-participatie", "trede": trede, "afstand": "kort", "bron": "klant",
            "werkervaring": "Vijf jaar winkel.", "sterke_punten": "Komt op tijd."})
    };
    proef.doe("2026-03-05", &schat(3)).doe("2026-06-05", &schat(5));
    let blad = maak(&proef);
    keur(&blad, 52);
    let row = rij(&blad, "meedoen");
    assert!(tekst_van(row).contains("5 betaald werk met hulp") && tekst_van(row).contains("05-06-2026"));
    assert!(uitleg_van(row).contains("Eerder, op 05-03-2026: 3 doet mee"), "{}", uitleg_van(row));
    assert_eq!(row.doen[0].velden.get("werkervaring"), Some(&json!("Vijf jaar winkel.")));
    assert!(!row.doen[0].velden.contains_key("trede"));
}

#[test]
fn overlong_and_wide_text_keeps_what_stands_right() {
    let mut proef = Proef::leeg();
    let long = "李".repeat(200);
    proef
        .doe(
            "2026-03-05",
            &json!({"kind": "weeg-aanbod", "aanbod": long, "kans": "redelijk", "bron": "netwerk",
            "sterke_kant": long}),
        )
        .doe("2026-03-05", &json!({"kind": "meld-signaal", "soort": "woonsituatie", "bron": "klant", "feit": long}));
    for breedte in [42, 52, 72] {
        keur(&proef.blad(BladSoort::Diagnose, breedte, Glyphs::vol(), Taal::Nl), breedte);
    }
    let blad = maak(&proef);
    let aanbod = blad.rijen.iter().find(|r| r.sleutel.starts_with("aanbod-") && !r.rechts.is_empty()).unwrap();
    assert!(aanbod.rechts.iter().any(|(_, text)| text == "kans redelijk"));
    assert!(tekst_van(rij(&blad, "eerst")).contains("leefgebieden"));
}

#[test]
fn the_newest_notes_are_shown_and_the_rest_is_counted() {
    let mut proef = Proef::leeg();
    for nr in 1..=11 {
        proef.doe("2026-03-06", &json!({"kind": "maak-notitie", "tekst": format!("Feit {nr}."), "aard": "feit"}));
    }
    let all: String = maak(&proef).rijen.iter().map(|r| tekst_van(r) + "\n").collect();
    assert!(all.contains("Feit 11.") && all.contains("Feit 4.") && !all.contains("Feit 3."), "{all}");
    assert!(all.contains("en nog 3 eerder"), "{all}");
}

#[test]
fn a_line_that_is_not_there_carries_no_conclusion() {
    let mut proef = Proef::leeg();
    proef.doe("2026-03-05", &wonen());
    let kept = proef.laatste();
    proef.doe("2026-03-07", &conclusie(&[kept], true));
    let entry = proef.laatste();
    proef.doe(
        "2026-03-08",
        &json!({"kind": "corrigeer", "entry": entry, "veld": "steunt_op", "naar": [kept, 9999],
            "reden_soort": "correctie", "reden": "Verkeerde regel."}),
    );
    let blad = maak(&proef);
    keur(&blad, 52);
    let row = rij(&blad, "steun-9999");
    assert!(tekst_van(row).contains("Regel 9999 telt niet mee"), "{}", tekst_van(row));
    assert_eq!(row.doen[0].velden.get("steunt_op"), Some(&json!([kept])));
}

#[test]
fn a_full_casus_in_all_widths() {
    for tot in ["leg-intake-vast", "schat-participatie", "stel-diagnose", "stel-rapportage-op", "sluit-casus"] {
        let proef = Proef::marloes(tot);
        for breedte in [42, 52, 60, 72, 120] {
            for (glyphs, taal) in [(Glyphs::vol(), Taal::Nl), (Glyphs::ascii(), Taal::En)] {
                let blad = proef.blad(BladSoort::Diagnose, breedte, glyphs, taal);
                keur(&blad, breedte);
                let closed = proef.state().gesloten.is_some();
                let mut offers = blad.rijen.iter().flat_map(|r| &r.doen).peekable();
                assert!(offers.peek().is_some(), "{tot}");
                assert!(!closed || offers.all(|d| neemt_gesloten_casus(d.kind)), "{tot}");
            }
        }
    }
}
