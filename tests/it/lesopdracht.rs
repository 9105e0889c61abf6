//! One file out, one file back: what an instructor hands out, and what a student hands in.

use aanpak::app::App;
use aanpak::domain::entry::Scope;
use aanpak::domain::kind::Kind;
use aanpak::oefening::sessie::Oefening;
use crossterm::event::KeyCode::Char;

use crate::hoofdlijn::opties;
use crate::omgeving::Omgeving;
use crate::scherm::Proef;

const DAG: (i32, u32, u32) = (2026, 11, 24);
/// An own rule of an instructor: two weeks to decide.
const REGELS: &str = "[[termijn]]\nid = \"beslistermijn\"\nartikel = \"les\"\nwie = \"college\"\nnaam = \"Beslistermijn\"\n\
    begint = \"De aanvraag.\"\nlengte = 2\neenheid = \"weken\"\natw = true\nverloop = \"Niets.\"\n\
    mededeling = \"Niets.\"\ngeldig_van = \"2015-01-01\"\nbron = \"les\"\nzekerheid = \"zeker\"\n";

/// A room with a hand-out `les.lesopdracht.json`, made with these options besides.
fn uitgereikt(more: &[&str]) -> Omgeving {
    let room = Omgeving::new();
    let args =
        ["oefening", "uitreiken", "eerste-hersteltermijn", "--groep", "SW-2 é 李", "--out", "les.lesopdracht.json"];
    let made = room.run("leeg.db", &[&args, more].concat());
    assert_eq!(made.code, 0, "{made:?}");
    room
}

fn begin(room: &Omgeving, more: &[&str]) {
    let begun = room.run("werk.db", &[&["oefening", "start", "les.lesopdracht.json", "--no-ui"], more].concat());
    assert_eq!(begun.code, 0, "{begun:?}");
}

fn les_id(room: &Omgeving) -> String {
    let text = std::fs::read_to_string(room.pad("les.lesopdracht.json")).unwrap();
    serde_json::from_str::<serde_json::Value>(&text).unwrap()["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_practice_from_a_hand_out_is_played_as_it_asks_and_names_it() {
    let room = uitgereikt(&["--mode", "toets", "--seed", "7", "--inleveren", "2026-12-12"]);
    begin(&room, &["--mode", "oefenen", "--seed", "1"]);
    let app = App::open(&room.pad("werk.db"), opties(DAG)).unwrap();
    let bestand = app.state(Scope::Bestand).unwrap();
    let start = &bestand.laatste(Kind::StartOefening).unwrap().body;
    assert!(start.is("modus", "toets") && start.is("opdracht", &les_id(&room)));
    assert_eq!(start.int("seed"), Some(7));
    let les = Oefening::open(&app).unwrap().unwrap().les.unwrap();
    assert_eq!((les.groep.as_str(), les.id), ("SW-2 é 李", les_id(&room)));
}

#[test]
fn the_rules_of_a_hand_out_hold_in_its_file_whatever_rules_the_program_has() {
    let room = Omgeving::new();
    room.schrijf("regels.toml", REGELS);
    let made = room.run(
        "leeg.db",
        &[
            "oefening",
            "uitreiken",
            "eerste-hersteltermijn",
            "--groep",
            "g",
            "--out",
            "les.lesopdracht.json",
            "--rules",
            "regels.toml",
        ],
    );
    assert_eq!(made.code, 0, "{made:?}");
    begin(&room, &[]);
    room.schrijf("ander.toml", REGELS.replace("lengte = 2", "lengte = 5"));
    // The aanvraag came on 7 September 2026.
    for more in [&[][..], &["--rules", "ander.toml"]] {
        let shown = room.run("werk.db", &[&["casus", "show", "1", "--json"], more].concat());
        let casus: serde_json::Value = serde_json::from_str(&shown.stdout).unwrap();
        let term = casus["termijnen"].as_array().unwrap().iter().find(|t| t["soort"] == "beslistermijn").unwrap();
        assert_eq!(term["tot_en_met"], "2026-09-21", "{more:?}");
    }
    assert_eq!(room.run("werk.db", &["journal", "verify"]).code, 0);
}

#[test]
fn without_names_one_works_under_a_number_that_stays() {
    let room = uitgereikt(&["--zonder-namen"]);
    begin(&room, &[]);
    let names = || {
        let app = App::open(&room.pad("werk.db"), opties(DAG)).unwrap();
        (app.actor_naam().to_owned(), app.users().unwrap().into_iter().map(|(_, naam)| naam).collect::<Vec<_>>())
    };
    let (naam, users) = names();
    assert!(naam.starts_with("deelnemer-"), "{naam}");
    let line = r#"{"casus":"C-001","command":{"kind":"maak-notitie","tekst":"gebeld","aard":"feit"}}"#;
    let noted = room.run_met("werk.db", &["journal", "record"], line.as_bytes());
    assert_eq!(noted.code, 0, "{noted:?}");
    assert_eq!(names().0, naam);
    assert!(users.iter().chain(&names().1).all(|u| *u == naam || u == "scenario"), "{users:?}");
}

#[test]
fn a_hand_out_that_was_changed_is_newer_or_cannot_be_read_begins_nothing() {
    let room = uitgereikt(&[]);
    let good = std::fs::read_to_string(room.pad("les.lesopdracht.json")).unwrap();
    let cases = [
        (good.replacen("oefenen", "toets", 1), "veranderd"),
        (good.replacen("Bram", "Sjef", 1), "veranderd"),
        (good.replacen("\"aanpak_lesopdracht\": 1", "\"aanpak_lesopdracht\": 9", 1), "nieuwer"),
        (good.replacen("\"groep\"", "\"klas\"", 1), "Regel 4"),
        (good[..good.len() / 2].to_owned(), "Regel"),
    ];
    for (nr, (text, says)) in cases.iter().enumerate() {
        assert_ne!(*text, good);
        room.schrijf("les.lesopdracht.json", text);
        let refused = room.run("werk.db", &["oefening", "start", "les.lesopdracht.json", "--no-ui"]);
        assert!(refused.code == 4 && refused.stderr.contains(says), "{nr}: {refused:?}");
        assert!(!room.pad("werk.db").exists(), "{nr}");
    }
}

#[test]
fn what_is_not_in_order_is_not_handed_out() {
    let room = Omgeving::new();
    room.schrijf("kapot.toml", "formaat = 1\nid = 3");
    room.schrijf("regels.toml", "[[termijn]]\nid = \"beslistermijn\"\nlengte = -1\n");
    for args in [
        &["kapot.toml"][..],
        &["bestaat-niet"],
        &["eerste-hersteltermijn", "--regels", "kapot.toml"],
        &["eerste-hersteltermijn", "--rules", "regels.toml"],
    ] {
        let made = room.run("leeg.db", &[&["oefening", "uitreiken", "--groep", "g", "--out", "x.json"], args].concat());
        assert!(made.code != 0 && !made.stderr.is_empty(), "{args:?}: {made:?}");
        assert!(!room.pad("x.json").exists(), "{args:?}");
    }
    // A pack takes its scenarios along.
    let made = room
        .run("leeg.db", &["oefening", "uitreiken", "zes-casussen", "--groep", "g", "--out", "les.lesopdracht.json"]);
    assert_eq!(made.code, 0, "{made:?}");
    begin(&room, &[]);
    let again = room
        .run("leeg.db", &["oefening", "uitreiken", "zes-casussen", "--groep", "g", "--out", "les.lesopdracht.json"]);
    assert_eq!(again.code, 3, "a file that exists stays: {again:?}");
}

#[test]
fn a_run_is_handed_in_as_a_checked_copy_that_names_the_hand_out() {
    let room = uitgereikt(&["--inleveren", "2026-08-01"]);
    begin(&room, &[]);
    let before = std::fs::read(room.pad("werk.db")).unwrap();
    let done = room.run("werk.db", &["oefening", "inleveren", "--out", "in.db"]);
    assert_eq!(done.code, 0, "{done:?}");
    for says in [&les_id(&room), "in.db", "voorbij", "nog niet tot de laatste dag"] {
        assert!(done.stderr.contains(says), "{says}: {done:?}");
    }
    assert_eq!(std::fs::read(room.pad("werk.db")).unwrap(), before);
    let app = App::open(&room.pad("in.db"), opties(DAG)).unwrap();
    assert!(app.verify().unwrap().ok);
    assert_eq!(Oefening::open(&app).unwrap().unwrap().les.unwrap().id, les_id(&room));
    drop(app);
    assert_eq!(room.run("werk.db", &["oefening", "inleveren", "--out", "in.db"]).code, 3, "a file that exists stays");
    assert_eq!(room.run("werk.db", &["oefening", "inleveren", "--out", "in.db", "--force"]).code, 0);
    assert_eq!(room.run("werk.db", &["oefening", "inleveren", "--out", "werk.db", "--force"]).code, 3);
}

#[test]
fn a_file_that_was_tampered_with_or_is_no_practice_is_not_handed_in() {
    let room = uitgereikt(&[]);
    begin(&room, &[]);
    let sql =
        "DROP TRIGGER journal_geen_update; UPDATE journal SET body = replace(body, 'Bram', 'Sjef') WHERE seq = 2;";
    rusqlite::Connection::open(room.pad("werk.db")).unwrap().execute_batch(sql).unwrap();
    let done = room.run("werk.db", &["oefening", "inleveren", "--out", "in.db"]);
    assert!(done.code == 3 && !room.pad("in.db").exists(), "{done:?}");
    drop(App::create(&room.pad("gewoon.db"), opties(DAG)).unwrap());
    let done = room.run("gewoon.db", &["oefening", "inleveren", "--out", "in.db"]);
    assert!(done.code == 2 && !room.pad("in.db").exists(), "{done:?}");
}

#[test]
fn on_the_screen_a_key_makes_the_copy_beside_the_file() {
    let room = uitgereikt(&[]);
    begin(&room, &[]);
    let app = App::open(&room.pad("werk.db"), opties(DAG)).unwrap();
    let mut proef = Proef::new(app, (100, 30), |_| ());
    proef.key(Char('5')).key(Char('i')).key(Char('i'));
    assert!(proef.tekst().contains("in te leveren"), "{}", proef.tekst());
    let made: Vec<_> = std::fs::read_dir(room.pad("inleveren")).unwrap().flatten().map(|e| e.path()).collect();
    assert_eq!(made.len(), 2, "{made:?}");
    assert!(made.iter().all(|pad| App::open(pad, opties(DAG)).unwrap().verify().unwrap().ok));
}
