//! Pictures of the screens as text, at the three sizes: what changes in them is seen in a review.

use aanpak::app::{App, demo};
use aanpak::tui::blad::BladSoort;
use crossterm::event::KeyCode;
use serde_json::json;

use crate::hoofdlijn::{MARLOES, opties, record_all};
use crate::scherm::{DAG, Proef};

const MATEN: [(u16, u16); 3] = [(100, 30), (80, 24), (60, 16)];

/// The picture after these keys, at every size.
fn beeld(naam: &str, keys: &[KeyCode]) {
    for maat in MATEN {
        let app = demo::demo_in_memory(opties(DAG)).unwrap();
        let mut proef = Proef::new(app, maat, |_| ());
        for code in keys {
            proef.key(*code);
            // Drawn after every key, as in the program.
            proef.tekst();
        }
        insta::assert_snapshot!(format!("{naam}-{}x{}", maat.0, maat.1), proef.tekst());
    }
}

#[test]
fn vandaag() {
    beeld("vandaag", &[]);
}

#[test]
fn caseload() {
    beeld("caseload", &[KeyCode::Char('2'), KeyCode::Down]);
}

#[test]
fn casus() {
    beeld("casus", &[KeyCode::Char('2'), KeyCode::Enter]);
}

#[test]
fn formulier() {
    beeld("formulier", &[KeyCode::Char('m'), KeyCode::Char('é'), KeyCode::Tab]);
}

#[test]
fn tijdlijn() {
    beeld("tijdlijn", &[KeyCode::Char('2'), KeyCode::Char('t')]);
}

#[test]
fn hulp() {
    beeld("hulp", &[KeyCode::F(1)]);
}

#[test]
fn acties() {
    beeld("acties", &[KeyCode::F(2), KeyCode::Char('n'), KeyCode::Char('o'), KeyCode::Char('t')]);
}

#[test]
fn vraag() {
    beeld("vraag", &[KeyCode::Char('q')]);
}

/// Every sheet of the one casus in that app, at every size.
fn bladen(naam: &str, app: impl Fn() -> App) {
    for maat in MATEN {
        let mut proef = Proef::new(app(), maat, |_| ());
        proef.key(KeyCode::Char('2')).tekst();
        proef.key(KeyCode::Char('b')).tekst();
        for _ in BladSoort::ALL {
            let text = proef.key(KeyCode::Tab).tekst();
            let soort = proef.blad().unwrap();
            let name = soort.sleutel().trim_start_matches("blad-");
            insta::assert_snapshot!(format!("blad-{name}-{naam}-{}x{}", maat.0, maat.1), text);
        }
    }
}

fn met(lines: &str) -> App {
    let mut app = App::in_memory(opties((2026, 8, 31))).unwrap();
    record_all(&mut app, lines);
    app
}

#[test]
fn bladen_van_een_hele_casus() {
    bladen("vol", || met(MARLOES));
}

#[test]
fn bladen_van_een_nieuwe_casus() {
    bladen("leeg", || met(&open("Ayşe Şahin")));
}

#[test]
fn bladen_met_lange_en_brede_tekst() {
    let lang = "李".repeat(40) + &"lang ".repeat(24);
    bladen("lang", || {
        let casus = json!({"casus": "C-001", "at": "2026-08-03T10:00:00+02:00"});
        let line = |command: serde_json::Value| {
            let mut line = casus.clone();
            line["command"] = command;
            line.to_string()
        };
        met(&[
            open(&format!("Wei {}", "李".repeat(30))),
            line(json!({"kind": "beoordeel-leefgebied", "gebied": "wonen", "oordeel": 2, "oordeel_klant": 4,
                "feiten": lang, "bron": "klant", "wens": lang})),
            line(json!({"kind": "stel-doel", "tekst": lang, "leefgebied": "wonen", "in_woorden_van_klant": lang,
                "voorgesteld_door": "klant", "prioriteit": 1, "gereed_op": "2026-12-31"})),
            line(json!({"kind": "spreek-actie-af", "wat": lang, "wie": "klant", "doel": "D-1",
                "uiterlijk": "2026-09-30"})),
        ]
        .join("\n"))
    });
}

/// From an empty casus each sheet leads somewhere: its first row opens a form, or lets one choose.
#[test]
fn every_sheet_of_a_new_casus_has_a_first_step() {
    let mut proef = Proef::new(met(&open("Ayşe Şahin")), (80, 24), |_| ());
    proef.key(KeyCode::Char('2')).tekst();
    proef.key(KeyCode::Char('b')).tekst();
    for _ in BladSoort::ALL {
        proef.key(KeyCode::Tab).tekst();
        let sheet = proef.tekst();
        let after = proef.key(KeyCode::Enter).tekst();
        let leads = after.contains("Ctrl-S vastleggen") || after.contains("Wat wil je doen?");
        assert!(leads, "{sheet}\n{after}");
        proef.key(KeyCode::Esc).tekst();
    }
}

fn open(klant: &str) -> String {
    json!({"at": "2026-08-03T09:00:00+02:00", "command": {"kind": "open-casus", "regeling": "levensonderhoud",
        "klant": {"naam": klant, "geboortedatum": "1990-05-01"}, "melding_op": "2026-08-03", "aanvraag_op": "2026-08-03"}})
    .to_string()
}

#[test]
fn a_plan_is_made_from_its_sheet_and_undone_there() {
    let mut proef = Proef::new(met(&open("Ayşe Şahin")), (100, 30), |_| ());
    proef.key(KeyCode::Char('2')).tekst();
    proef.key(KeyCode::Char('b')).tekst();
    while proef.blad() != Some(BladSoort::Plan) {
        proef.key(KeyCode::Tab).tekst();
    }
    // The first row offers a doel. Leefgebied, text, words of the klant, by whom, order.
    proef.key(KeyCode::Enter).tekst();
    proef.key(KeyCode::Char(' ')).key(KeyCode::Tab);
    proef.typ("Rust in de post").key(KeyCode::Tab);
    proef.typ("Geen stress").key(KeyCode::Tab);
    proef.key(KeyCode::Char(' ')).key(KeyCode::Tab);
    proef.typ("1").ctrl('s');
    let text = proef.tekst();
    assert!(text.contains("D-1 Rust in de post") && text.contains("1 doel"), "{text}");
    // Its first offer is an actie under it, with the doel filled in.
    proef.key(KeyCode::Home).key(KeyCode::Enter);
    assert!(proef.tekst().contains("Bij deze regel"), "{}", proef.tekst());
    proef.key(KeyCode::Enter);
    let form = proef.tekst();
    assert!(form.contains("Actie afspreken") && form.contains("D-1 Rust in de post"), "{form}");
    proef.key(KeyCode::Esc).ctrl('u');
    let undone = proef.tekst();
    assert!(undone.contains("Ongedaan gemaakt") && !undone.contains("D-1 Rust"), "{undone}");
}

/// That sheet of a new casus, at 80x24.
fn op_blad(soort: BladSoort) -> Proef {
    let mut proef = Proef::new(met(&open("Ayşe Şahin")), (80, 24), |_| ());
    proef.key(KeyCode::Char('2')).tekst();
    proef.key(KeyCode::Char('b')).tekst();
    while proef.blad() != Some(soort) {
        proef.key(KeyCode::Tab).tekst();
    }
    proef
}

#[test]
fn a_leefgebied_is_measured_from_its_row() {
    let mut proef = op_blad(BladSoort::Leefgebieden);
    // The first row is chosen; its first offer is to judge it, with the leefgebied filled in.
    proef.key(KeyCode::Enter).tekst();
    proef.key(KeyCode::Enter);
    assert!(proef.tekst().contains("(•) Inkomen en geld"), "{}", proef.tekst());
    proef.key(KeyCode::Tab);
    proef.typ("Er is geen inkomen.").key(KeyCode::Tab);
    proef.typ("2").key(KeyCode::Tab);
    proef.typ("4").key(KeyCode::Tab);
    proef.typ("klant").ctrl('s');
    let text = proef.tekst();
    assert!(text.contains("1 van 13 gemeten") && text.contains('≠'), "{text}");
    // A second look stands beside the first.
    proef.key(KeyCode::F(3));
    assert!(proef.tekst().contains("Er is geen inkomen."), "{}", proef.tekst());
}

#[test]
fn conduct_is_recorded_first_and_asks_to_be_heard_next() {
    let mut proef = op_blad(BladSoort::Handhaven);
    proef.key(KeyCode::Enter).tekst();
    proef.key(KeyCode::Enter);
    assert!(proef.tekst().contains("Gedrag signaleren"), "{}", proef.tekst());
    proef.typ("Kwam twee keer niet").key(KeyCode::Tab);
    proef.key(KeyCode::Char(' ')).key(KeyCode::Tab);
    proef.typ("Op 20 en 24 augustus, zonder bericht.").ctrl('s');
    let text = proef.tekst();
    assert!(text.contains("Kwam twee keer niet"), "{text}");
    let horen = text.lines().position(|l| l.to_lowercase().contains("horen"));
    let wegen = text.lines().position(|l| l.to_lowercase().contains("wegen"));
    assert!(horen.is_some() && horen < wegen.or(Some(usize::MAX)), "first hear, then weigh: {text}");
}

#[test]
fn money_that_is_recorded_is_counted_per_month() {
    let mut proef = op_blad(BladSoort::Geld);
    let before = proef.tekst();
    assert!(before.contains("onbekend"), "unknown is not zero: {before}");
    proef.key(KeyCode::Enter).tekst();
    proef.key(KeyCode::Enter);
    let form = proef.tekst();
    assert!(form.contains("(•) Inkomen"), "{form}");
    proef.key(KeyCode::Tab);
    proef.typ("300").key(KeyCode::Tab);
    // Per week.
    proef.key(KeyCode::Home).key(KeyCode::Char(' ')).key(KeyCode::Tab);
    proef.typ("stuk").ctrl('s');
    let text = proef.tekst();
    assert!(text.contains("1.300,00"), "300 a week is 1300 a month: {text}");
}

/// In a closed casus no sheet offers what would be refused.
#[test]
fn a_closed_casus_offers_to_open_it_again_on_every_sheet() {
    let mut proef = Proef::new(met(MARLOES), (100, 30), |_| ());
    proef.key(KeyCode::Char('2')).tekst();
    proef.key(KeyCode::Char('b')).tekst();
    for _ in BladSoort::ALL {
        let sheet = proef.key(KeyCode::Tab).tekst();
        assert!(sheet.contains("De casus is gesloten") && sheet.contains("[ Casus heropenen ]"), "{sheet}");
        for _ in 0..12 {
            let row = proef.key(KeyCode::Down).tekst();
            assert!(!row.contains("[ Actie afspreken ]") && !row.contains("[ Besluit nemen ]"), "{row}");
        }
    }
}
