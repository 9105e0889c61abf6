//! The sheet of the report.

use crate::domain::kind::Kind;
use crate::tui::blad::Blad;
use crate::tui::blad::BladSoort::Verslag;
use crate::tui::blad::netwerk::proef::{MARLOES, blad, casus, heeft, regel, rij, vastgelegd};
use crate::tui::theme::Role;

fn in_section(blad: &Blad, deel: &str) -> Vec<String> {
    let key = format!("net-deel-{deel}-");
    blad.rijen.iter().filter(|r| r.sleutel.starts_with(&key)).map(regel).collect()
}

#[test]
fn an_empty_casus_shows_every_section_and_how_to_fill_it() {
    let sheet = blad(Verslag, &casus(&[]), "2026-03-03");
    assert_eq!(rij(&sheet, "schrijf").doen.len(), 4);
    assert_eq!(rij(&sheet, "net-deel-feiten").doen[0].velden["aard"], "feit");
    assert!(
        in_section(&sheet, "vraag").iter().any(|r| r.contains("李 Wei, 36 jaar")),
        "{:?}",
        in_section(&sheet, "vraag")
    );
    assert!(in_section(&sheet, "feiten").is_empty());
    assert!(regel(rij(&sheet, "lezer-collega")).ends_with("1 van 7"), "{}", regel(rij(&sheet, "lezer-collega")));
    assert_eq!(rij(&sheet, "lezer-collega-diagnose").doen[0].kind, Kind::StelDiagnose);
}

#[test]
fn facts_stand_apart_from_the_klant_and_from_judgements_with_day_and_line() {
    let note = |aard: &str, tekst: &str| format!(r#"{{"kind": "maak-notitie", "tekst": "{tekst}", "aard": "{aard}"}}"#);
    let state = casus(&[
        &note("feit", "De huur is niet betaald."),
        &note("mening-klant", "Ik slaap slecht."),
        &note("oordeel", "Rust gaat voor."),
        &note("feit", "Hij is lui en komt nooit."),
    ]);
    let sheet = blad(Verslag, &state, "2026-03-03");
    let facts = in_section(&sheet, "feiten");
    assert_eq!(facts.len(), 2);
    assert!(facts[0].starts_with("De huur is niet betaald. | 03-03-2026 r. "), "{facts:?}");
    assert!(facts[1].starts_with("! Hij is lui"));
    assert_eq!(in_section(&sheet, "klant").len(), 1);
    assert_eq!(in_section(&sheet, "oordeel").len(), 1);
    assert_eq!(regel(rij(&sheet, "toets-oordeel")), "! Feiten met een woord dat oordeelt | 1");
    let flagged = sheet.rijen.iter().find(|r| regel(r).starts_with("! Hij is lui")).unwrap();
    assert!(flagged.uitleg.iter().any(|(role, s)| *role == Role::LetOp && s.contains("lui, nooit")));
    assert_eq!(flagged.doen[0].kind, Kind::Corrigeer);
    assert_eq!(flagged.doen[0].velden["naar"], "Hij is lui en komt nooit.");
    let draft = rij(&sheet, "schrijf").doen[2].velden["tekst"].as_str().unwrap();
    let place = |text: &str| draft.find(text).unwrap_or_else(|| panic!("no {text} in {draft}"));
    assert!(place("Feiten") < place("De huur") && place("De huur") < place("De klant zegt"));
    assert!(place("Ik slaap") < place("Oordeel") && place("Oordeel") < place("Rust gaat"));
}

#[test]
fn a_leefgebied_without_a_source_is_flagged() {
    let gebied = |rest: &str| {
        format!(
            r#"{{"kind": "beoordeel-leefgebied", "gebied": "wonen", "feiten": "Huurt een kamer.", "oordeel": 2{rest}}}"#
        )
    };
    let sheet = blad(Verslag, &casus(&[&gebied("")]), "2026-03-03");
    assert!(regel(rij(&sheet, "toets-bron")).ends_with("| 1"));
    assert!(!heeft(&sheet, "lezer-kwaliteit-bronnen") || !rij(&sheet, "lezer-kwaliteit-bronnen").doen.is_empty());
    let sheet = blad(Verslag, &casus(&[&gebied(""), &gebied(r#", "bron": "stuk""#)]), "2026-03-03");
    assert!(regel(rij(&sheet, "toets-bron")).ends_with("| 0"), "the last look counts");
    assert_eq!(in_section(&sheet, "oordeel").len(), 1);
}

#[test]
fn a_talk_without_a_report_and_reports_so_far_stand_below() {
    let state = casus(&[
        r#"{"kind": "plan-gesprek", "soort": "intake", "op": "2026-03-05", "kanaal": "kantoor", "met": "klant"}"#,
        r#"{"kind": "plan-gesprek", "soort": "coaching", "op": "2026-03-05", "kanaal": "telefoon", "met": "klant"}"#,
        r#"{"kind": "stel-rapportage-op", "soort": "gesprek", "tekst": "Alles door elkaar.", "feiten_los_van_oordeel": false}"#,
    ]);
    assert!(!heeft(&blad(Verslag, &state, "2026-03-05"), "gesprek-F-1"), "it is today");
    let sheet = blad(Verslag, &state, "2026-03-06");
    assert_eq!(rij(&sheet, "gesprek-F-1").doen[0].kind, Kind::LegIntakeVast);
    let doen = &rij(&sheet, "gesprek-F-2").doen[0];
    assert_eq!((doen.kind, doen.velden["kanaal"].as_str()), (Kind::LegContactVast, Some("telefoon")));
    let report = sheet.rijen.iter().find(|r| r.sleutel.starts_with("rapport-")).unwrap();
    assert!(regel(report).starts_with("! Gesprek"), "{}", regel(report));
}

#[test]
fn long_and_wide_text_keeps_its_source_and_the_draft_stays_within_a_field() {
    let notes: Vec<String> = (0..12)
        .map(|_| format!(r#"{{"kind": "maak-notitie", "tekst": "{}", "aard": "feit"}}"#, "李小明 ".repeat(600)))
        .collect();
    let state = casus(&notes.iter().map(String::as_str).collect::<Vec<_>>());
    let sheet = blad(Verslag, &state, "2026-03-03");
    assert!(in_section(&sheet, "feiten").iter().all(|r| r.contains("| 03-03-2026 r. ")));
    let first = sheet.rijen.iter().position(|r| r.sleutel.starts_with("net-deel-feiten-")).unwrap();
    let rest: Vec<String> = sheet.rijen[first + 1..first + 4].iter().map(regel).collect();
    assert!(rest.iter().all(|r| r.contains('李')) && rest[2].contains('…'), "it runs on over rows: {rest:?}");
    assert!(sheet.rijen[first + 4].sleutel.starts_with("net-deel-feiten-"), "but not over more than four");
    assert!(regel(rij(&sheet, "lengte")).starts_with("! "));
    let draft = rij(&sheet, "schrijf").doen[2].velden["tekst"].as_str().unwrap().chars().count();
    assert!((10_000..20_000).contains(&draft), "{draft}");
}

#[test]
fn a_complete_casus_lacks_little() {
    let text: String = MARLOES.lines().take_while(|l| !l.contains("\"sluit-casus\"")).collect::<Vec<_>>().join("\n");
    let sheet = blad(Verslag, &vastgelegd(&text), "2026-08-28");
    for deel in ["vraag", "feiten", "klant", "oordeel", "plan", "besluiten"] {
        assert!(!in_section(&sheet, deel).is_empty(), "{deel}");
    }
    for key in
        ["lezer-kwaliteit-diagnose", "lezer-kwaliteit-evaluatie", "lezer-dossier-voorschot", "lezer-collega-vraag"]
    {
        assert!(regel(rij(&sheet, key)).starts_with('✓'), "{key}");
    }
    let progress = &rij(&sheet, "schrijf").doen[0];
    let whole = &rij(&sheet, "schrijf").doen[2];
    let length = |d: &crate::tui::blad::Doen| d.velden["tekst"].as_str().unwrap().len();
    assert!(length(progress) < length(whole), "progress starts after the last report");
}
