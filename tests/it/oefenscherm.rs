//! The practice on screen: pictures at three sizes, and the tutorial played with keys only.

use aanpak::app::App;
use aanpak::domain::entry::Scope;
use aanpak::domain::kind::Kind;
use aanpak::oefening::bron::{Bron, EERSTE};
use aanpak::oefening::sessie::{Keuze, Modus, Oefening};
use aanpak::opmaak::Taal;
use crossterm::event::KeyCode::{self, Char, Down, Enter, Esc, F, Tab};

use crate::hoofdlijn::{opties, record_all};
use crate::scherm::Proef;

const MATEN: [(u16, u16); 3] = [(100, 30), (80, 24), (60, 16)];
const DAG: (i32, u32, u32) = (2026, 11, 24);

fn begin(modus: Modus) -> App {
    let mut app = App::in_memory(opties(DAG)).unwrap();
    let keuze = Keuze { modus, seed: 0, taal: Taal::Nl };
    Oefening::start(&mut app, &Bron::vind(EERSTE, &[]).unwrap(), keuze).unwrap();
    app
}

fn beeld(naam: &str, app: impl Fn() -> App, keys: &[KeyCode]) {
    for maat in MATEN {
        let mut proef = Proef::new(app(), maat, |_| ());
        for code in keys {
            proef.key(*code);
            proef.tekst();
        }
        insta::assert_snapshot!(format!("{naam}-{}x{}", maat.0, maat.1), proef.tekst());
    }
}

#[test]
fn the_first_day() {
    beeld("oefening-begin", || begin(Modus::Oefenen), &[]);
}

#[test]
fn a_message_is_read() {
    beeld("oefening-bericht", || begin(Modus::Toets), &[Enter]);
}

#[test]
fn a_conversation_goes_on() {
    beeld("oefening-gesprek", || begin(Modus::Oefenen), &[Enter, Enter, Enter, Down, Enter]);
}

#[test]
fn a_sentence_is_typed() {
    let keys = [Enter, Enter, Char('t'), Char('H'), Char('o'), Char('i'), Char(' '), Char('李')];
    beeld("oefening-zin", || begin(Modus::Oefenen), &keys);
}

#[test]
fn the_choice_of_a_practice() {
    beeld("oefening-lijst", || begin(Modus::Oefenen), &[Char('a'), Down]);
}

#[test]
fn what_it_is_about_before_it_begins() {
    beeld("oefening-opening", || begin(Modus::Oefenen), &[Char('a'), Enter]);
}

#[test]
fn looking_back_early_says_so() {
    beeld("oefening-terugblik", || begin(Modus::Oefenen), &[Char('w'), Down, Down]);
}

#[test]
fn help_comes_in_steps_and_is_recorded() {
    beeld("oefening-hulp", || begin(Modus::Oefenen), &[F(5), Esc, F(5)]);
    let mut proef = Proef::new(begin(Modus::Oefenen), (100, 30), |_| ());
    proef.key(F(5)).tekst();
    let state = proef.app().state(Scope::Casus(1)).unwrap();
    assert_eq!(
        state.acts(Kind::VraagHulp).map(|r| r.body.text("trap").unwrap().to_owned()).collect::<Vec<_>>(),
        ["vraag"]
    );
}

#[test]
fn the_clock_asks_before_something_goes_by() {
    let app = || {
        let mut app = begin(Modus::Oefenen);
        let line = r#"{"casus":"C-001","command":{"kind":"maak-afspraak","wie":"klant","wat":"De huurbaas bellen","uiterlijk":"2026-09-07"}}"#;
        record_all(&mut app, line);
        app
    };
    beeld("oefening-verder", app, &[Char('d')]);
    let mut proef = Proef::new(app(), (80, 24), |_| ());
    proef.key(Char('d'));
    assert_eq!(proef.app().vandaag().to_string(), "2026-09-07", "the clock waits");
    proef.key(Tab).key(Enter);
    assert_eq!(proef.app().vandaag().to_string(), "2026-09-08");
}

#[test]
fn a_save_point_goes_on_in_a_new_file_and_an_assessment_has_none() {
    let folder = tempfile::tempdir().unwrap();
    let start = |modus| {
        let path = folder.path().join(format!("{modus:?}.db"));
        let mut app = App::create(&path, opties(DAG)).unwrap();
        Oefening::start(&mut app, &Bron::vind(EERSTE, &[]).unwrap(), Keuze { modus, seed: 0, taal: Taal::Nl }).unwrap();
        app
    };
    let mut proef = Proef::new(start(Modus::Oefenen), (100, 30), |_| ());
    proef.key(Char('d')).key(Char('d')).key(Char('d'));
    proef.tekst();
    let before = proef.app().last_seq().unwrap();
    let old = proef.app().path().to_path_buf();
    // The last save point is yesterday evening; the one below it the evening before.
    proef.key(Char('o'));
    proef.tekst();
    proef.key(Down).key(Enter);
    proef.tekst();
    assert_ne!(proef.app().path(), old);
    assert_eq!(proef.app().vandaag().to_string(), "2026-09-08");
    assert_eq!(App::open(&old, opties(DAG)).unwrap().last_seq().unwrap(), before, "the old file is untouched");

    let mut proef = Proef::new(start(Modus::Toets), (100, 30), |_| ());
    proef.key(Char('d')).key(Char('o'));
    assert!(proef.tekst().contains("geen weg terug"), "{}", proef.tekst());
}

#[test]
fn the_tutorial_is_played_to_its_look_back_with_keys_only() {
    let mut proef = Proef::new(begin(Modus::Oefenen), (80, 24), |_| ());
    for key in [Enter, Enter, Enter, Enter, Enter, Esc] {
        proef.key(key);
        proef.tekst();
    }
    let mut days = 0;
    while proef.app().vandaag().to_string().as_str() < "2026-09-25" && days < 60 {
        proef.key(Char('v'));
        // Where something would go by, one goes on all the same.
        if proef.tekst().contains("De klok verzetten?") {
            proef.key(Tab).key(Enter);
        }
        proef.tekst();
        days += 1;
    }
    let text = proef.key(Char('w')).tekst();
    assert!(text.contains("Hoe de klant terugkijkt"), "{text}");
    assert!(!text.contains("nog niet voorbij"), "{text}");
}

#[test]
fn in_an_assessment_a_besluit_needs_a_typed_word() {
    let body = r#"{"velden":{"soort":"toekenning","ingangsdatum":"07-09-2026","motivering.feiten":"Hij heeft geen inkomen meer.","motivering.regel":"PW 11","motivering.omstandigheden":"Hij woont alleen en zoekt werk.","motivering.afweging":"Er is recht op bijstand.","mandaat":"eigen-mandaat","bekend_op":"07-09-2026"}}"#;
    for modus in [Modus::Toets, Modus::Oefenen] {
        let app = begin(modus);
        let fields: serde_json::Value = serde_json::from_str(body).unwrap();
        app.save_draft(Some(1), Kind::NeemBesluit, &fields).unwrap();
        let mut proef = Proef::new(app, (100, 30), |_| ());
        // The draft is opened from the action list.
        proef.key(F(2));
        for c in "besluit nemen".chars() {
            proef.key(Char(c));
        }
        proef.key(Enter);
        proef.tekst();
        proef.ctrl('s');
        let text = proef.tekst();
        if !text.contains("Hoe zeker") {
            panic!("{text}");
        }
        proef.key(Enter);
        let text = proef.tekst();
        let besluiten = |p: &Proef| p.app().state(Scope::Casus(1)).unwrap().acts(Kind::NeemBesluit).count();
        if modus == Modus::Oefenen {
            assert!(!text.contains("Typ BESLUIT"), "{text}");
            proef.key(Tab).key(Enter);
            assert_eq!(besluiten(&proef), 1);
            continue;
        }
        assert!(text.contains("Typ BESLUIT"), "{text}");
        proef.key(Enter);
        assert_eq!(besluiten(&proef), 0, "without the word nothing happens");
        for c in "besluit".chars() {
            proef.key(Char(c));
        }
        proef.key(Enter);
        assert_eq!(besluiten(&proef), 1);
    }
}

/// Recorded work on the screen, as `aanpak inspect` opens it.
fn bezien(maat: (u16, u16)) -> Proef {
    let mut app = App::in_memory(opties((2026, 8, 31))).unwrap();
    record_all(&mut app, crate::hoofdlijn::MARLOES);
    Proef::new(app, maat, |start| start.bezien = Some("werk.db".into()))
}

#[test]
fn recorded_work_is_looked_at_and_replayed() {
    for maat in MATEN {
        let mut proef = bezien(maat);
        insta::assert_snapshot!(format!("inspectie-bevindingen-{}x{}", maat.0, maat.1), geen_klok(&proef.tekst()));
        proef.key(Tab).tekst();
        proef.key(Char('.')).key(KeyCode::PageDown);
        insta::assert_snapshot!(format!("inspectie-naspelen-{}x{}", maat.0, maat.1), geen_klok(&proef.tekst()));
        let at = proef.tekst();
        proef.key(KeyCode::Right).key(KeyCode::Left);
        assert_eq!(proef.tekst(), at, "a step on and back shows the same");
    }
}

/// When a line was really written down differs per run.
fn geen_klok(text: &str) -> String {
    let (mut found, mut inside) = (Vec::new(), false);
    for line in text.lines() {
        inside |= line.contains("Opgeschreven");
        if !inside {
            found.push(line);
        }
    }
    found.join("\n")
}

#[test]
fn playing_goes_on_by_itself_and_stops_at_the_end() {
    let mut proef = bezien((100, 30));
    proef.key(Tab).key(Char(' '));
    proef.tick();
    proef.tick();
    assert!(proef.tekst().contains("speelt, stap 3 van"), "{}", proef.tekst());
    proef.key(KeyCode::End);
    proef.tick();
    proef.tick();
    assert!(!proef.tekst().contains("speelt"), "{}", proef.tekst());
}
