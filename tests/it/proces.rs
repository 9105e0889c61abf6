//! The real process: killed while recording, it loses nothing that it acknowledged.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use aanpak::app::App;
use aanpak::domain::entry::EventKind;
use aanpak::domain::kind::Kind;

use crate::hoofdlijn::opties;

const OPEN: &str = r#"{"at":"2026-03-02T09:00:00+01:00","command":{"kind":"open-casus","klant":{"naam":"Wei 李","geboortedatum":"1974-05-01"},"melding_op":"2026-03-02","regeling":"levensonderhoud"}}"#;

#[test]
fn ten_times_killed_while_recording_nothing_acknowledged_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("casus.db");
    let mut app = App::create(&path, opties((2026, 8, 31))).unwrap();
    app.record_line(OPEN, &mut Default::default()).unwrap();
    drop(app);
    for ronde in 0..10 {
        let mut child = Command::new(env!("CARGO_BIN_EXE_aanpak"))
            .env_clear()
            .env("HOME", folder.path())
            .args(["--oefendatum", "2026-08-31", "--file"])
            .arg(&path)
            .args(["journal", "record", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut input = child.stdin.take().unwrap();
        let writer = std::thread::spawn(move || {
            for i in 0.. {
                let line = format!(
                    r#"{{"casus":"C-001","at":"2026-03-02T10:00:00+01:00","command":{{"kind":"maak-notitie","tekst":"ronde {ronde} regel {i}","aard":"feit"}}}}"#
                );
                if writeln!(input, "{line}").is_err() {
                    return;
                }
            }
        });
        // A different number of answers each round, then the hardest stop there is.
        let wanted = 5 + ronde * 7;
        let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
        for _ in 0..wanted {
            let answer = answers.next().unwrap().unwrap();
            assert!(answer.contains(r#""ok":true"#), "{answer}");
        }
        child.kill().unwrap();
        child.wait().unwrap();
        writer.join().unwrap();

        let app = App::open(&path, opties((2026, 8, 31))).unwrap();
        let mut stored = 0;
        app.entries(Some(1), &mut |e| {
            let text = e.event.body.text("tekst").unwrap_or_default();
            if e.event.kind == EventKind::Act(Kind::MaakNotitie) && text.starts_with(&format!("ronde {ronde} ")) {
                assert_eq!(text, format!("ronde {ronde} regel {stored}"), "whole and in order");
                stored += 1;
            }
            Ok(())
        })
        .unwrap();
        assert!(stored >= wanted, "round {ronde}: {stored} stored, {wanted} acknowledged");
        assert!(app.verify().unwrap().ok);
    }
}
