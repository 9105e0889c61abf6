//! The sheet of people and parties.

use crate::domain::kind::Kind;
use crate::tui::blad::BladSoort::Netwerk;
use crate::tui::blad::netwerk::proef::{MARLOES, blad, casus, heeft, regel, rij, vastgelegd};

const FLEUR: &str = r#"{"kind": "voeg-betrokkene-toe", "naam": "Fleur", "soort": "uitvoerder", "organisatie": "werkcentrum", "domein": "economisch", "rol": "jobcoach"}"#;
const SAMEN: &str = r#"{"kind": "maak-samenwerkingsafspraak", "betrokkene": "B-1", "wat": "Fleur belt elke week", "van": "2026-03-03", "tot": "2026-03-31"}"#;

#[test]
fn an_empty_casus_says_whom_to_ask_for() {
    let state = casus(&[]);
    let blad = blad(Netwerk, &state, "2026-03-03");
    assert_eq!(rij(&blad, "kring-leeg").doen[0].kind, Kind::VoegBetrokkeneToe);
    assert_eq!(rij(&blad, "partners-leeg").doen[0].velden["domein"], "sociaal");
    assert!(regel(rij(&blad, "huishouden")).contains("onbekend"));
    assert!(blad.onder.contains("0 partners"), "{}", blad.onder);
}

#[test]
fn people_stand_around_the_klant_and_partners_by_domain() {
    let petra =
        r#"{"kind": "voeg-betrokkene-toe", "naam": "Petra", "soort": "naaste", "rol": "zus", "houding": "steunt"}"#;
    let state = casus(&[FLEUR, petra]);
    let blad = blad(Netwerk, &state, "2026-03-03");
    let place = |key: &str| blad.rijen.iter().position(|r| r.sleutel == key).unwrap();
    assert!(place("soort-naaste") < place("B-2") && place("B-2") < place("partners"));
    assert!(place("domein-economisch") < place("B-1") && rij(&blad, "B-1").diepte == 1);
    assert_eq!(regel(rij(&blad, "B-2")), "Petra · zus | steunt het plan");
    assert_eq!(rij(&blad, "een-domein").doen[0].velden["domein"], "sociaal");
}

#[test]
fn a_partner_who_takes_part_without_a_ground_is_warned_of() {
    let state = casus(&[FLEUR]);
    assert!(
        !heeft(&blad(Netwerk, &state, "2026-03-03"), "grond-B-1"),
        "nothing is shared with somebody who does nothing"
    );
    let state = casus(&[FLEUR, SAMEN]);
    let sheet = blad(Netwerk, &state, "2026-03-03");
    let row = rij(&sheet, "grond-B-1");
    assert!(regel(row).starts_with("! "));
    let kinds: Vec<Kind> = row.doen.iter().map(|d| d.kind).collect();
    assert_eq!(kinds, [Kind::LegToestemmingVast, Kind::DeelGegevens]);
    let toestemming = r#"{"kind": "leg-toestemming-vast", "betrokkene": "B-1", "waarvoor": "werk", "antwoord": "gegeven", "vorm": "mondeling", "op": "2026-03-03", "tot": "2026-03-20"}"#;
    let state = casus(&[FLEUR, SAMEN, toestemming]);
    let sheet = blad(Netwerk, &state, "2026-03-20");
    assert!(!heeft(&sheet, "grond-B-1") && regel(rij(&sheet, "toestemming-B-1")).starts_with('✓'));
    let sheet = blad(Netwerk, &state, "2026-03-21");
    assert!(regel(rij(&sheet, "toestemming-B-1")).starts_with("! "), "it expired");
}

#[test]
fn sharing_on_consent_that_was_not_given_is_warned_of() {
    let deel = |grond: &str| {
        format!(r#"{{"kind": "deel-gegevens", "met": "B-1", "wat": "het plan", "grondslag": "{grond}"}}"#)
    };
    let state = casus(&[FLEUR, &deel("toestemming"), &deel("wet")]);
    let sheet = blad(Netwerk, &state, "2026-03-03");
    let rows: Vec<String> = sheet.rijen.iter().filter(|r| r.sleutel.starts_with("deel-")).map(regel).collect();
    assert!(rows[0].starts_with("! ") && rows[1].starts_with('✓'), "{rows:?}");
}

#[test]
fn an_agreement_that_is_over_and_silence_show() {
    let state = casus(&[FLEUR, SAMEN]);
    let sheet = blad(Netwerk, &state, "2026-03-31");
    assert_eq!(regel(rij(&sheet, "R-1")), "○ Fleur belt elke week | ! 31-03-2026");
    assert!(!heeft(&sheet, "contact-B-1"));
    let sheet = blad(Netwerk, &state, "2026-04-03");
    assert!(regel(rij(&sheet, "R-1")).ends_with("!! 31-03-2026"));
    assert!(regel(rij(&sheet, "contact-B-1")).contains("31 dagen"));
    let verder = &rij(&sheet, "R-1").doen[1];
    assert_eq!(
        (verder.velden["betrokkene"].as_str(), verder.velden["wat"].as_str()),
        (Some("B-1"), Some("Fleur belt elke week"))
    );
}

#[test]
fn who_does_what_shows_acties_without_a_name_and_open_questions() {
    let doel =
        r#"{"kind": "stel-doel", "leefgebied": "werk", "tekst": "Werk", "voorgesteld_door": "klant", "prioriteit": 1}"#;
    let actie = r#"{"kind": "spreek-actie-af", "doel": "D-1", "wat": "Vacatures zoeken", "wie": "partner", "uiterlijk": "2026-03-10"}"#;
    let vraag = r#"{"kind": "vraag-intern", "aan": "jurist", "vraag": "Mag dit?", "uiterlijk": "2026-03-05"}"#;
    let state = casus(&[doel, actie, vraag]);
    let sheet = blad(Netwerk, &state, "2026-03-06");
    assert!(regel(rij(&sheet, "plan-A-1")).starts_with("! "));
    assert!(regel(rij(&sheet, "wie-partner")).ends_with("1 open van 1"));
    let question = sheet.rijen.iter().find(|r| r.sleutel.starts_with("vraag-")).unwrap();
    assert!(regel(question).ends_with("!! 05-03-2026"));
    assert_eq!(question.doen[0].kind, Kind::OntvangAntwoord);
}

#[test]
fn names_that_were_never_recorded_are_offered() {
    let contact = |met: &str| {
        format!(
            r#"{{"kind": "leg-contact-vast", "op": "2026-03-03", "kanaal": "telefoon", "met": "{met}", "verslag": "gebeld"}}"#
        )
    };
    let state =
        casus(&[&contact("woningstichting"), &contact("klant"), &contact("李 Wei"), &contact("klant en Fleur")]);
    let sheet = blad(Netwerk, &state, "2026-03-03");
    let names: Vec<&str> =
        sheet.rijen.iter().filter(|r| r.sleutel.starts_with("naam-")).map(|r| r.sleutel.as_str()).collect();
    assert_eq!(names, ["naam-woningstichting"]);
    assert_eq!(rij(&sheet, names[0]).doen[0].velden["naam"], "woningstichting");
}

#[test]
fn long_and_wide_names_keep_dates_and_words_on_the_right() {
    let naam = "李".repeat(200);
    let lang = format!(
        r#"{{"kind": "voeg-betrokkene-toe", "naam": "{naam}", "soort": "naaste", "rol": "{}", "houding": "remt"}}"#,
        "x".repeat(200)
    );
    let afspraak = format!(r#"{{"kind": "maak-afspraak", "wie": "B-1", "wat": "{naam}", "uiterlijk": "2026-03-03"}}"#);
    let state = casus(&[&lang, &afspraak]);
    let sheet = blad(Netwerk, &state, "2026-03-03");
    assert!(regel(rij(&sheet, "F-1")).ends_with("! 03-03-2026"));
}

#[test]
fn a_closed_casus_offers_only_what_is_still_accepted() {
    let state = vastgelegd(MARLOES);
    let sheet = blad(Netwerk, &state, "2026-08-31");
    assert_eq!(rij(&sheet, "gesloten").doen[0].kind, Kind::HeropenCasus);
    let kinds = sheet.rijen.iter().flat_map(|r| r.doen.iter().map(|d| d.kind));
    assert!(kinds.filter(|k| !matches!(k, Kind::HeropenCasus | Kind::MaakNotitie | Kind::Corrigeer)).count() == 0);
    assert!(heeft(&sheet, "lid-0") && heeft(&sheet, "B-2"));
}
