//! The edges of the machine: a full disk, a closed folder, a reader that leaves, and what `agenda` tells a script.

use std::process::{Command, Stdio};

use serde_json::json;

use crate::omgeving::{DAG, Omgeving, Uitvoer};

const OPEN: &str = r#"{"casus":null,"ref":"k","command":{"kind":"open-casus","klant":{"naam":"Wei 李","geboortedatum":"1974-05-01"},"melding_op":"2026-08-03","regeling":"levensonderhoud"}}"#;

fn afspraak(uiterlijk: &str) -> String {
    let command = json!({"kind": "maak-afspraak", "wat": "Bel de gemeente", "wie": "klant", "soort": "inkomen",
        "initiatief": "klantmanager", "uiterlijk": uiterlijk});
    json!({"casus": "@k", "command": command}).to_string()
}

/// The exit code of `agenda` on a file with one agreement for that day.
fn agenda(uiterlijk: Option<&str>) -> i32 {
    let room = Omgeving::new();
    let lines = std::iter::once(OPEN.to_owned()).chain(uiterlijk.map(afspraak));
    let input = lines.collect::<Vec<_>>().join("\n");
    room.run_met("a.db", &["journal", "record"], input.as_bytes()).met_code(0);
    room.run("a.db", &["agenda", "--exit-code"]).code
}

#[test]
fn agenda_tells_a_script_what_is_due() {
    assert_eq!(agenda(None), 0);
    assert_eq!(agenda(Some("2026-09-01")), 0, "tomorrow is no reason to worry");
    assert_eq!(agenda(Some(DAG)), 10, "the last day counts in full");
    assert_eq!(agenda(Some("2026-08-30")), 11);
}

#[cfg(unix)]
#[test]
fn a_full_disk_keeps_what_was_acknowledged() {
    let room = Omgeving::new();
    room.run_met("a.db", &["journal", "record"], OPEN.as_bytes()).met_code(0);
    let line = |i: usize| {
        let tekst = format!("regel {i} {}", "lang ".repeat(300));
        json!({"casus": "C-001", "command": {"kind": "maak-notitie", "tekst": tekst, "aard": "feit"}}).to_string()
    };
    let input = (0..2000).map(line).collect::<Vec<_>>().join("\n");
    let pad = room.schrijf("in.jsonl", input);
    // No file may grow beyond 600 blocks: the system refuses the write, as it does when the disk is full.
    let script = r#"trap '' XFSZ; ulimit -f 600; exec "$0" --oefendatum "$1" --file a.db journal record "$2""#;
    let output = Command::new("bash")
        .args(["-c", script, env!("CARGO_BIN_EXE_aanpak"), DAG])
        .arg(&pad)
        .env("HOME", room.map())
        .current_dir(room.map())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let made = Uitvoer::of(output).met_code(3);
    assert!(made.stderr.contains("a.db"), "{}", made.stderr);
    let acknowledged = made.regels().iter().filter(|answer| answer["ok"] == true).count();
    assert!(acknowledged > 0 && acknowledged < 2000, "{acknowledged}");

    room.run("a.db", &["journal", "verify"]).met_code(0);
    let stored = room.run("a.db", &["export", "jsonl"]).met_code(0);
    let notes = stored.stdout.lines().filter(|line| line.contains("maak-notitie")).count();
    assert_eq!(notes, acknowledged, "what was acknowledged is there, and nothing else");
    room.run_met("a.db", &["journal", "record"], line(1).as_bytes()).met_code(0);
}

#[cfg(unix)]
#[test]
fn a_closed_folder_is_named_and_nothing_changes() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;

    let room = Omgeving::new();
    room.run_met("a.db", &["journal", "record"], OPEN.as_bytes()).met_code(0);
    room.schrijf("in.jsonl", OPEN);
    let program = room.pad("aanpak");
    std::fs::copy(env!("CARGO_BIN_EXE_aanpak"), &program).unwrap();
    let before = std::fs::read(room.pad("a.db")).unwrap();
    let mode = |path: &std::path::Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    mode(&program, 0o755);
    mode(&room.pad("a.db"), 0o444);
    mode(room.map(), 0o555);
    let run = |args: &[&str]| {
        let mut command = Command::new(&program);
        command.args(["--oefendatum", DAG, "--file", "a.db"]).args(args);
        command.env("HOME", room.map()).current_dir(room.map()).stdin(Stdio::null());
        // The superuser may write anywhere, so the program runs as nobody then.
        if std::fs::metadata("/proc/self").is_ok_and(|m| std::os::unix::fs::MetadataExt::uid(&m) == 0) {
            command.uid(65534).gid(65534);
        }
        Uitvoer::of(command.output().unwrap())
    };
    let refused = run(&["journal", "record", "in.jsonl"]).met_code(3);
    assert!(refused.stderr.contains("a.db"), "{}", refused.stderr);
    let shown = run(&["--read-only", "casus", "list"]).met_code(0);
    assert!(shown.stdout.contains("Wei"), "{}", shown.stdout);
    mode(room.map(), 0o755);
    assert_eq!(std::fs::read(room.pad("a.db")).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn a_reader_that_leaves_ends_the_program_quietly() {
    let room = Omgeving::new();
    let note = r#"{"casus":"@k","command":{"kind":"maak-notitie","tekst":"kort","aard":"feit"}}"#;
    let input = std::iter::once(OPEN).chain(std::iter::repeat_n(note, 3000)).collect::<Vec<_>>().join("\n");
    room.run_met("a.db", &["journal", "record", "--batch", "3001"], input.as_bytes()).met_code(0);
    let script = r#"set -o pipefail; "$0" --file a.db export jsonl | head -n 1 >/dev/null"#;
    let output = Command::new("bash")
        .args(["-c", script, env!("CARGO_BIN_EXE_aanpak")])
        .env("HOME", room.map())
        .current_dir(room.map())
        .output()
        .unwrap();
    let left = Uitvoer::of(output);
    assert_eq!((left.code, left.stderr.as_str()), (141, ""), "{left:#?}");
}

#[test]
fn a_term_is_worked_out_step_by_step_on_the_command_line() {
    let room = Omgeving::new();
    let run = |args: &[&str]| Uitvoer::of(room.kaal(args).output().unwrap());
    let base = ["termijn", "compute", "--start", "2026-11-13", "--length", "6", "--unit", "weeks"];
    let text = run(&base).met_code(0).stdout;
    for part in ["6 weken verder", "Eerste Kerstdag", "Tweede Kerstdag", "zondag", "ma 28-12-2026  laatste dag"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let found = run(&[&base[..], &["--json"]].concat()).met_code(0).json();
    assert_eq!(found["tot_en_met"], "2026-12-28");
    assert_eq!(run(&[&base[..], &["--no-atw", "--json"]].concat()).met_code(0).json()["tot_en_met"], "2026-12-25");
    // What the law does not settle is refused with a reason, and bad input is named.
    let refused = run(&["termijn", "compute", "--start", "2026-11-13", "--length", "0", "--unit", "days"]).met_code(2);
    assert!(refused.stderr.contains("geen laatste dag"), "{}", refused.stderr);
    let bad = run(&["termijn", "compute", "--start", "2026-04-31", "--length", "1", "--unit", "days"]).met_code(2);
    assert!(bad.stderr.contains("geen dag"), "{}", bad.stderr);
    run(&["termijn", "holidays", "12"]).met_code(2);

    let days = run(&["termijn", "holidays", "2026", "--json"]).met_code(0).json();
    let koningsdag = days.as_array().unwrap().iter().find(|d| d["naam"] == "Koningsdag").unwrap();
    assert_eq!((&koningsdag["datum"], &koningsdag["voorlopig"]), (&json!("2026-04-27"), &json!(false)));
    let rules = run(&["termijn", "rules", "--on", "2026-03-01", "--json"]).met_code(0).json();
    assert!(rules.as_array().unwrap().iter().any(|r| r["id"] == "bezwaartermijn" && r["lengte"] == 6));
}
