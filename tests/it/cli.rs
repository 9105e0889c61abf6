//! The command line: exit codes, bad input, and what goes out and comes back.

use serde_json::{Value, json};

use crate::hoofdlijn::MARLOES;
use crate::omgeving::{Omgeving, Uitvoer};

const OPEN: &str = r#"{"ref":"k","command":{"kind":"open-casus","klant":{"naam":"Noor van den Berg","geboortedatum":"1990-01-01"},"melding_op":"2026-03-02","regeling":"levensonderhoud"}}"#;

fn notitie(tekst: &str) -> String {
    json!({"casus": "@k", "command": {"kind": "maak-notitie", "tekst": tekst, "aard": "feit"}}).to_string()
}

fn record(room: &Omgeving, lines: &[&str]) -> Uitvoer {
    room.run_met("a.db", &["journal", "record"], lines.join("\n").as_bytes())
}

fn codes(uitvoer: &Uitvoer) -> Vec<String> {
    let code = |v: &Value| v["refused"]["code"].as_str().unwrap_or("ok").to_owned();
    uitvoer.regels().iter().map(code).collect()
}

#[test]
fn what_is_recorded_is_answered_line_by_line() {
    let room = Omgeving::new();
    let made = record(&room, &[OPEN, "", &notitie("Eerste gesprek.")]).met_code(0);
    let answers = made.regels();
    assert_eq!(answers.len(), 2);
    assert_eq!(answers[0]["ids"]["casus"], "C-001");
    assert_eq!(answers[1]["line"], 3);
    assert!(made.stdout.starts_with(r#"{"line":1,"ok":true,"seq":["#), "{}", made.stdout);

    let list = room.run("a.db", &["casus", "list", "--json"]).met_code(0).json();
    assert_eq!(list[0]["klant"], "Noor van den Berg");
    for key in ["nr", "fase", "taak", "volgende_termijn", "vlaggen", "gewicht", "laatst_contact", "regeling"] {
        assert!(list[0].get(key).is_some(), "{key}");
    }
    let line = room.run("a.db", &["journal", "show", "1", "--json"]).met_code(0).json();
    assert_eq!(line["kind"], "casus-geopend");
    assert_eq!(line["actor"], "klantmanager");
}

#[test]
fn a_line_that_cannot_be_read_gives_four_and_a_refused_one_gives_one() {
    let cases: [(&str, &str, i32); 8] = [
        (r#"{"command":{"kind":"bestaat-niet"}}"#, "onbekende-act", 4),
        (r#"{"casus":"@k","command":{"kind":"maak-notitie","aard":"feit"}}"#, "veld-ontbreekt", 4),
        (r#"{"casus":"@k","command":{"kind":"maak-notitie","tekst":7,"aard":"feit"}}"#, "verkeerd-soort", 4),
        (r#"{"casus":"@k","command":{"kind":"dien-aanvraag-in","op":"2026-02-30"}}"#, "geen-dag", 4),
        ("geen json", "geen-json", 4),
        (r#"{"casus":"C-099","command":{"kind":"maak-notitie","tekst":"x","aard":"feit"}}"#, "onbekende-casus", 1),
        (r#"{"casus":"@wie","command":{"kind":"maak-notitie","tekst":"x","aard":"feit"}}"#, "onbekende-ref", 1),
        (
            r#"{"casus":"@k","command":{"kind":"maak-notitie","tekst":"bsn 123456782","aard":"feit"}}"#,
            "echt-gegeven",
            1,
        ),
    ];
    for (line, code, exit) in cases {
        let room = Omgeving::new();
        let made = record(&room, &[OPEN, line, &notitie("Dit komt niet meer.")]).met_code(exit);
        assert_eq!(codes(&made), ["ok", code], "{line}");
        assert!(!made.stdout.contains("123456782"));
        let made = room.run("a.db", &["journal", "verify", "--json"]).met_code(0).json();
        assert_eq!(made["ok"], true);
    }
}

#[test]
fn keep_going_reads_on_and_a_batch_keeps_what_was_good() {
    let room = Omgeving::new();
    let bad = r#"{"casus":"C-099","command":{"kind":"maak-notitie","tekst":"x","aard":"feit"}}"#;
    let text = [OPEN, bad, &notitie("Na de fout."), "{", &notitie("Nog een.")].join("\n");
    let args = ["journal", "record", "--keep-going", "--batch", "2"];
    let made = room.run_met("a.db", &args, text.as_bytes()).met_code(4);
    assert_eq!(codes(&made), ["ok", "onbekende-casus", "ok", "geen-json", "ok"]);
    let list = room.run("a.db", &["journal", "list", "--json"]).met_code(0).json();
    assert_eq!(list.as_array().unwrap().len(), 3);
}

#[test]
fn bytes_that_are_no_text_and_lines_that_are_too_long_are_told_apart() {
    let room = Omgeving::new();
    let mut bytes = OPEN.as_bytes().to_vec();
    bytes.extend_from_slice(b"\n\xff\xfe{}\n");
    bytes.extend_from_slice(notitie(&"x".repeat(1_000_000)).as_bytes());
    bytes.extend_from_slice(b"\n");
    bytes.extend(std::iter::repeat_n(b'y', 5_000_000));
    let made = room.run_met("a.db", &["journal", "record", "--keep-going"], &bytes).met_code(4);
    assert_eq!(codes(&made), ["ok", "geen-tekst", "te-lang", "te-lang"]);
}

#[test]
fn an_input_without_lines_is_no_error() {
    let room = Omgeving::new();
    let made = record(&room, &["", "  "]).met_code(0);
    assert!(made.stdout.is_empty());
    assert!(!made.stderr.is_empty());
    room.run("a.db", &["journal", "record", "weg.jsonl"]).met_code(4);
}

#[test]
fn files_that_are_not_ours_stay_as_they_are() {
    let room = Omgeving::new();
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR lang genoeg om op iets te lijken";
    room.schrijf("plaatje.png", png);
    let made = room.run("plaatje.png", &["casus", "list", "--json"]).met_code(3);
    let last: Value = serde_json::from_str(made.stderr.lines().last().unwrap()).unwrap();
    assert_eq!(last["code"], "niet-van-ons");
    assert_eq!(std::fs::read(room.pad("plaatje.png")).unwrap(), png);
    room.run("weg.db", &["casus", "list"]).met_code(3);
    assert!(!room.pad("weg.db").exists());

    record(&room, &[OPEN]).met_code(0);
    let conn = rusqlite::Connection::open(room.pad("a.db")).unwrap();
    conn.pragma_update(None, "user_version", 9999).unwrap();
    drop(conn);
    let made = room.run("a.db", &["casus", "list", "--json"]).met_code(3);
    assert!(made.stderr.contains("nieuwer"), "{}", made.stderr);
}

#[test]
fn wrong_calls_give_two_and_say_so_without_escape_bytes() {
    let room = Omgeving::new();
    for args in [&["casus"][..], &["casus", "show", "x"], &["agenda", "--until", "2026-02-30"], &["bestaat-niet"]] {
        room.run("a.db", args).met_code(2);
    }
    for args in [&[][..], &["demo"], &["--plain"]] {
        let made = room.run("a.db", args).met_code(2);
        assert_eq!(made.stderr.lines().count(), 1, "{}", made.stderr);
        assert!(!made.stderr.contains('\u{1b}') && made.stdout.is_empty());
    }
    assert!(!room.pad("a.db").exists());
    room.run("a.db", &["--help"]).met_code(0);
    room.run("a.db", &["--version"]).met_code(0);
    room.run("a.db", &["casus", "list", "--help"]).met_code(0);
}

#[test]
fn a_wrong_setting_is_named_with_its_line() {
    let room = Omgeving::new();
    let pad = room.schrijf("fout.toml", "naam = \"x\"\ngekleurd = true\n");
    let made = room.run("a.db", &["--config", pad.to_str().unwrap(), "casus", "list"]).met_code(4);
    assert!(made.stderr.contains("egel 2"), "{}", made.stderr);
    let made = room.run("a.db", &["config", "path"]).met_code(0);
    assert_eq!(made.stdout.trim(), room.map().join("config/aanpak/config.toml").to_str().unwrap());
}

#[test]
fn nothing_is_overwritten_and_a_copy_comes_back() {
    let room = Omgeving::new();
    record(&room, &[OPEN]).met_code(0);
    let copy = room.pad("kopie.db");
    let copy = copy.to_str().unwrap();
    room.run("a.db", &["backup", copy]).met_code(0);
    room.run("a.db", &["backup", copy]).met_code(3);
    room.run("a.db", &["backup", "--force", copy]).met_code(0);
    room.run("a.db", &["restore", copy]).met_code(0);
    room.run("nieuw.db", &["restore", copy]).met_code(0);
    room.run("nieuw.db", &["casus", "show", "1"]).met_code(0);
    room.run("a.db", &["casus", "show", "2"]).met_code(1);

    let out = room.schrijf("uit.jsonl", "van iemand anders");
    let out = out.to_str().unwrap();
    room.run("a.db", &["export", "jsonl", "--out", out]).met_code(3);
    assert_eq!(std::fs::read_to_string(out).unwrap(), "van iemand anders");
    room.run("a.db", &["export", "jsonl", "--out", out, "--force"]).met_code(0);
    room.run("a.db", &["--read-only", "journal", "record", out]).met_code(3);
}

#[test]
fn an_export_reads_back_as_the_same_journal() {
    let room = Omgeving::new();
    room.run_met("a.db", &["journal", "record", "--batch", "50"], MARLOES.as_bytes()).met_code(0);
    let lines = room.run("a.db", &["export", "jsonl"]).met_code(0).stdout;
    assert!(lines.contains(r#""casus":"@c001""#));
    room.run_met("b.db", &["journal", "record"], lines.as_bytes()).met_code(0);

    let entries = |file: &str| {
        let mut list = room.run(file, &["journal", "list", "--json"]).met_code(0).json();
        for entry in list.as_array_mut().unwrap() {
            entry.as_object_mut().unwrap().remove("recorded_at");
        }
        list
    };
    let (before, after) = (entries("a.db"), entries("b.db"));
    for (a, b) in before.as_array().unwrap().iter().zip(after.as_array().unwrap()) {
        assert_eq!(a, b);
    }
    let show = |file: &str| room.run(file, &["casus", "show", "C-001", "--json"]).met_code(0).json();
    assert_eq!(show("a.db"), show("b.db"));
    assert_eq!(room.run("b.db", &["export", "jsonl"]).stdout, lines);
    assert_eq!(room.run("b.db", &["journal", "verify", "--json"]).met_code(0).json()["ok"], true);

    let last = before.as_array().unwrap().len().to_string();
    let diff = room.run("a.db", &["journal", "diff", "1", &last, "--json"]).met_code(0).json();
    assert!(diff.as_array().unwrap().iter().any(|c| c["pad"] == "gesloten"));
    room.run("a.db", &["casus", "show", "1", "--at", "2026-03-02"]).met_code(0);
    room.run("a.db", &["search", "huur", "--json"]).met_code(0).json();
    room.run("a.db", &["journal", "rebuild"]).met_code(0);
    for args in [&["casus", "list"][..], &["casus", "show", "1"], &["agenda"], &["journal", "list"]] {
        room.run("a.db", args).met_code(0);
    }
}

#[test]
fn every_line_of_the_fixture_fits_the_schema() {
    let room = Omgeving::new();
    let schema = room.run("a.db", &["journal", "schema"]).met_code(0).json();
    let schema = jsonschema::validator_for(&schema).unwrap();
    for line in MARLOES.lines() {
        let value: Value = serde_json::from_str(line).unwrap();
        if let Err(e) = schema.validate(&value) {
            panic!("{e}\n{line}");
        }
    }
    let wrong = json!({"command": {"kind": "maak-notitie", "tekst": "x", "aard": "feit"}});
    assert!(!schema.is_valid(&wrong), "an act of a casus without one");
}

#[test]
fn the_demo_reads_back_too() {
    let room = Omgeving::new();
    let opties = crate::hoofdlijn::opties((2026, 8, 31));
    drop(aanpak::app::demo::demo(&room.pad("demo.db"), opties).unwrap());
    let lines = room.run("demo.db", &["export", "jsonl"]).met_code(0).stdout;
    room.run_met("b.db", &["journal", "record", "--batch", "100"], lines.as_bytes()).met_code(0);
    let list = |file: &str| room.run(file, &["casus", "list", "--json"]).met_code(0).json();
    assert_eq!(list("demo.db"), list("b.db"));
    assert_eq!(room.run("b.db", &["export", "jsonl"]).stdout, lines);
    let due = room.run("demo.db", &["agenda", "--exit-code", "--json"]);
    assert!(matches!(due.code, 0 | 10 | 11), "{due:?}");
    let one = room.run("demo.db", &["export", "jsonl", "--casus", "2"]).met_code(0).stdout;
    assert!(one.lines().count() > 5 && !one.contains("@c001"));
}
