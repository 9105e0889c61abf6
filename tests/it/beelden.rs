//! Pictures of the screens as text, at the three sizes: what changes in them is seen in a review.

use aanpak::app::demo;
use crossterm::event::KeyCode;

use crate::hoofdlijn::opties;
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
