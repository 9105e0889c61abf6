//! Given a casus and groups in the file, when the sheet is made, then these rows.

use crate::domain::kind::Kind;
use crate::opmaak::Taal;
use crate::tui::blad::BladSoort;
use crate::tui::blad::bewaken::tests::{assert_geldig, assert_past, blad_na, blad_van, rij, staten, tekst_van};
use crate::tui::theme::Role;

const MARLOES: &str = include_str!("../../../../tests/it/fixtures/marloes.jsonl");

#[test]
fn an_empty_casus_says_what_to_do_first() {
    let blad = blad_na(BladSoort::Uitvoering, "2026-03-04", &[]);
    for (key, kind) in [
        ("gesprekken", Kind::LegContactVast),
        ("schaal", Kind::Begeleid),
        ("plekken", Kind::Bemiddel),
        ("groepen", Kind::MaakGroep),
        ("partners", Kind::VoegBetrokkeneToe),
    ] {
        assert_eq!(rij(&blad, key).doen[0].kind, kind, "{key}");
    }
    assert_geldig(&blad);
    assert_past(&blad, 48);
}

#[test]
fn talks_stand_newest_first_and_say_what_is_missing() {
    let blad = blad_na(
        BladSoort::Uitvoering,
        "2026-03-18",
        &[
            r#"- 2026-03-04 {"kind": "leg-contact-vast", "op": "2026-03-04", "kanaal": "kantoor", "met": "klant", "verslag": "Eerste", "techniek": ["open-vragen"], "reactie": "Blij", "afgesproken_stap": "Map kopen", "volgende_op": "2026-03-16"}"#,
            r#"- 2026-03-10 {"kind": "leg-contact-vast", "op": "2026-03-10", "kanaal": "telefoon", "met": "李 Wei", "verslag": "Kort"}"#,
            r#"- 2026-03-11 {"kind": "leg-contact-vast", "op": "2026-03-11", "kanaal": "telefoon", "met": "woningstichting", "verslag": "Huur"}"#,
        ],
    );
    let talks: Vec<String> =
        blad.rijen.iter().filter(|r| r.sleutel.starts_with("gesprek:")).map(|r| tekst_van(&r.links)).collect();
    assert_eq!(talks, ["✓ telefoon: Kort", "✓ op kantoor: Eerste"]);
    let bare = blad.rijen.iter().find(|r| tekst_van(&r.links).ends_with("Kort")).unwrap();
    let (role, text) = bare.uitleg.last().unwrap();
    assert_eq!(*role, Role::LetOp);
    assert!(text.contains("techniek") && text.contains("volgende stap"), "{text}");
    let full = blad.rijen.iter().find(|r| tekst_van(&r.links).ends_with("Eerste")).unwrap();
    assert!(full.uitleg.iter().all(|(role, _)| *role != Role::LetOp), "{full:?}");
    assert!(full.doen.iter().any(|d| d.kind == Kind::MaakAfspraak && d.velden["wat"] == "Map kopen"));
    assert!(tekst_van(&rij(&blad, "volgende").links).ends_with("Map kopen"));
    assert_eq!(tekst_van(&rij(&blad, "partner:woningstichting").rechts), "wo 11-03");
    assert_geldig(&blad);
}

#[test]
fn numbers_on_one_question_make_a_row_with_a_direction() {
    let ask = |day: &str, vraag: &str, n: u8| {
        format!(
            r#"- {day} {{"kind": "begeleid", "vorm": "individueel", "methode": "gesprek", "verslag": "x", "schaalvragen": [{{"vraag": "{vraag}", "cijfer": {n}}}]}}"#
        )
    };
    let lines =
        [ask("2026-03-03", "Hoe zeker?", 4), ask("2026-03-10", "hoe zeker? ", 7), ask("2026-03-17", "Hoe zeker?", 6)];
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let blad = blad_na(BladSoort::Uitvoering, "2026-03-18", &lines[..2]);
    assert_eq!(tekst_van(&rij(&blad, "schaal:0").rechts), "4 7 ▲");
    let blad = blad_na(BladSoort::Uitvoering, "2026-03-18", &lines);
    let trend = rij(&blad, "schaal:0");
    assert_eq!(tekst_van(&trend.rechts), "4 7 6 ▼");
    assert!(trend.uitleg.iter().any(|(_, text)| text.starts_with("1 lager")));
    assert_eq!(trend.doen[0].velden["schaalvragen"], serde_json::json!([{"vraag": "Hoe zeker?"}]));
    let at = blad.rijen.iter().position(|r| r.sleutel == "schaal:0").unwrap();
    assert_eq!(tekst_van(&blad.rijen[at + 1].links), "di 03-03: 4 · di 10-03: 7 · di 17-03: 6");
}

#[test]
fn later_lines_about_a_place_tell_how_it_stands() {
    let blad = blad_na(
        BladSoort::Uitvoering,
        "2026-03-20",
        &[
            r#"b 2026-03-03 {"kind": "bemiddel", "werkgever": "Bakkerij", "functie": "verkoop", "uitkomst": "voorgedragen", "op": "2026-03-03", "antwoord_uiterlijk": "2026-03-10"}"#,
            r#"- 2026-03-04 {"kind": "bemiddel", "werkgever": "Magazijn", "functie": "inpakken", "uitkomst": "voorgedragen", "op": "2026-03-04", "antwoord_uiterlijk": "2026-03-10"}"#,
            r#"- 2026-03-09 {"kind": "bemiddel", "bemiddeling": "@b", "werkgever": "Bakkerij", "functie": "verkoop, 20 uur", "uitkomst": "geplaatst", "op": "2026-03-09"}"#,
        ],
    );
    let places: Vec<_> = blad.rijen.iter().filter(|r| r.sleutel.starts_with("plek:")).collect();
    let shown: Vec<(String, String)> = places.iter().map(|r| (tekst_van(&r.links), tekst_van(&r.rechts))).collect();
    assert_eq!(shown[0], ("✓ Bakkerij: verkoop, 20 uur".to_owned(), "geplaatst · ma 09-03".to_owned()));
    assert_eq!(shown[1], ("!! Magazijn: inpakken".to_owned(), "voorgedragen · wo 04-03".to_owned()));
    assert_eq!(places[1].doen[0].kind, Kind::Bemiddel);
    assert!(places[1].doen[0].velden["bemiddeling"].is_number());
    assert_geldig(&blad);
}

#[test]
fn of_a_group_only_the_own_attendance_and_report_are_shown() {
    let other = r#"{"ref": "d", "at": "2026-03-02T11:00:00+01:00", "command": {"kind": "open-casus", "klant": {"naam": "Ander Persoon", "geboortedatum": "1990-01-01"}, "melding_op": "2026-03-02", "regeling": "levensonderhoud"}}"#;
    let group = r#"{"ref": "n", "at": "2026-03-03T10:00:00+01:00", "command": {"kind": "maak-groep", "naam": "Sollicitatiegroep", "doel": "Oefenen", "casussen": ["@c", "@d"]}}"#;
    let meeting = |day: &str, who: &str| {
        format!(
            r#"{{"at": "{day}T10:00:00+01:00", "command": {{"kind": "leg-bijeenkomst-vast", "groep": "@n", "op": "{day}", "methode": "rollenspel", "aanwezig": [{who}], "observatie": "Geheim over Ander"}}}}"#
        )
    };
    let (first, second) = (meeting("2026-03-10", r#""@c", "@d""#), meeting("2026-03-17", r#""@d""#));
    let own = r#"- 2026-03-10 {"kind": "begeleid", "vorm": "groep", "methode": "rollenspel", "groep": "@n", "verslag": "Wei durfde"}"#;
    let blad = blad_na(BladSoort::Uitvoering, "2026-03-18", &[other, group, &first, &second, own]);
    assert_eq!(tekst_van(&rij(&blad, "N-1").rechts), "1 van 2 keer erbij");
    let meetings: Vec<String> =
        blad.rijen.iter().filter(|r| r.sleutel.starts_with("bijeenkomst:")).map(|r| tekst_van(&r.rechts)).collect();
    assert_eq!(meetings, ["was er niet · di 17-03", "was er · di 10-03"]);
    assert!(!format!("{blad:?}").contains("Ander"), "another member stays out of sight");
    assert!(format!("{blad:?}").contains("Wei durfde"));
    assert_geldig(&blad);
}

#[test]
fn a_partner_with_something_running_asks_for_contact_after_four_weeks() {
    let partner = [
        r#"p 2026-03-03 {"kind": "voeg-betrokkene-toe", "naam": "Nadia Brouwer", "soort": "uitvoerder", "rol": "jobcoach"}"#,
        r#"- 2026-03-03 {"kind": "maak-samenwerkingsafspraak", "betrokkene": "@p", "wat": "Elke week bellen", "van": "2026-03-03", "tot": "2026-06-30"}"#,
        r#"- 2026-03-04 {"kind": "leg-contact-vast", "op": "2026-03-04", "kanaal": "telefoon", "met": "Nadia Brouwer", "verslag": "Gebeld"}"#,
    ];
    let blad = blad_na(BladSoort::Uitvoering, "2026-03-31", &partner);
    assert_eq!(rij(&blad, "partner:B-1").rechts, [(Role::Tekst, "wo 04-03".to_owned())]);
    let blad = blad_na(BladSoort::Uitvoering, "2026-04-01", &partner);
    let late = rij(&blad, "partner:B-1");
    assert_eq!(late.rechts[0].0, Role::LetOp);
    assert_eq!((late.doen[0].kind, &late.doen[0].velden["met"]), (Kind::LegContactVast, &"B-1".into()));
    assert_geldig(&blad);
}

#[test]
fn a_whole_casus_at_every_width_in_both_languages() {
    for lines in [185, 132, 84, 20] {
        let text: Vec<&str> = MARLOES.lines().take(lines).collect();
        let staten = staten("2026-08-31", &text.join("\n"));
        for taal in [Taal::Nl, Taal::En] {
            for breedte in [42, 48, 72, 120] {
                let blad = blad_van(BladSoort::Uitvoering, &staten, "2026-08-31", taal, breedte);
                assert_geldig(&blad);
                assert_past(&blad, breedte);
            }
        }
    }
}

#[test]
fn long_and_wide_texts_leave_day_and_state_whole() {
    let long = "x".repeat(200);
    let wide = "李".repeat(66);
    let lines = [
        format!(
            r#"- 2026-03-03 {{"kind": "leg-contact-vast", "op": "2026-03-03", "kanaal": "telefoon", "met": "{wide}", "verslag": "{long}"}}"#
        ),
        format!(
            r#"- 2026-03-03 {{"kind": "bemiddel", "werkgever": "{wide}", "functie": "{long}", "uitkomst": "afgezien-door-klant", "op": "2025-03-03"}}"#
        ),
        format!(
            r#"- 2026-03-03 {{"kind": "begeleid", "vorm": "individueel", "methode": "{long}", "verslag": "{wide}", "schaalvragen": [{{"vraag": "{long}", "cijfer": 10}}]}}"#
        ),
    ];
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let blad = blad_na(BladSoort::Uitvoering, "2026-03-09", &lines);
    assert_geldig(&blad);
    assert_past(&blad, 48);
    let place = blad.rijen.iter().find(|r| r.sleutel.starts_with("plek:")).unwrap();
    assert_eq!(tekst_van(&place.rechts), "klant ziet af · 03-03-2025");
}
