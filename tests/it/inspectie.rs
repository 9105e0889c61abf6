//! Looking at recorded runs: nothing is written, a fault is named with its lines, a damaged file never gives findings.

use std::collections::BTreeSet;
use std::path::Path;

use aanpak::app::invoerregel::Refs;
use aanpak::app::{App, AppError};
use aanpak::domain::entry::Scope;
use aanpak::error::StoreError;
use aanpak::inspectie::lezen::{Bezien, bevindingen};
use aanpak::inspectie::regel::{ingebouwd, met_bestand};
use aanpak::inspectie::spoor::Spoor;
use aanpak::inspectie::vergelijk::{gang, verschillen};
use aanpak::inspectie::weeg::{Stand, weeg};
use rusqlite::Connection;

use crate::hoofdlijn::{MARLOES, opties, record_all};

const DAG: (i32, u32, u32) = (2026, 8, 31);

fn app(lines: &str) -> App {
    let mut app = App::in_memory(opties(DAG)).unwrap();
    app.begin_batch();
    record_all(&mut app, lines);
    app.commit_batch().unwrap();
    app
}

/// The rules that are broken in the run, by id.
fn broken(app: &App) -> BTreeSet<String> {
    let found = bevindingen(app, &ingebouwd()).unwrap().remove(0).bevindingen;
    found.into_iter().filter(|b| b.aantal(Stand::Geschonden) > 0).map(|b| b.regel.regel.id).collect()
}

/// The lines without those whose text holds one of these.
fn without(lines: &str, parts: &[&str]) -> String {
    lines.lines().filter(|l| !parts.iter().any(|p| l.contains(p))).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_sound_casus_keeps_the_rules_on_order() {
    let found = broken(&app(MARLOES));
    let order: Vec<&String> = found.iter().filter(|id| id.starts_with('R') && *id != "R25").collect();
    assert!(order.is_empty(), "{found:?}");
    assert!(found.iter().all(|id| !id.starts_with('T')), "{found:?}");
}

#[test]
fn each_left_out_act_is_found_with_its_rule() {
    let base = broken(&app(MARLOES));
    let cases: [(&[&str], &str); 5] = [
        (&["\"leg-verwachting-vast\""], "R04"),
        (&["\"geef-voorlichting\""], "R03"),
        (&["\"onderzoek-voorliggende-voorziening\""], "R06"),
        (&["\"stel-diagnose\""], "R07"),
        (&["\"betaal-voorschot\"", "\"verreken-voorschot\""], "T09"),
    ];
    for (left_out, rule) in cases {
        let lines = without(MARLOES, left_out);
        assert_ne!(lines, MARLOES.trim_end(), "{left_out:?} is in the casus");
        let mut run = App::in_memory(opties(DAG)).unwrap();
        let mut refs = Refs::default();
        // Lines that stand on what was left out are left out as well.
        for line in lines.lines() {
            drop(run.record_line(line, &mut refs));
        }
        let found = broken(&run);
        let more: BTreeSet<&String> = found.difference(&base).collect();
        if rule == "T09" && !found.contains(rule) {
            // A besluit within four weeks is as good as an advance.
            continue;
        }
        assert!(more.iter().any(|id| *id == rule), "{rule}: {more:?}");
    }
}

#[test]
fn a_finding_names_lines_that_exist() {
    let app = app(MARLOES);
    let last = app.last_seq().unwrap();
    for finding in bevindingen(&app, &ingebouwd()).unwrap().remove(0).bevindingen {
        for keer in &finding.keren {
            assert!(keer.bewijs.iter().all(|seq| (1..=last).contains(seq)), "{}: {keer:?}", finding.regel.regel.id);
        }
    }
}

#[test]
fn what_is_open_is_not_broken_while_the_run_goes_on() {
    let lines: Vec<&str> = MARLOES.lines().take(6).collect();
    let app = app(&lines.join("\n"));
    let (state, bestand) = (app.state(Scope::Casus(1)).unwrap(), app.state(Scope::Bestand).unwrap());
    let dag = state.peildatum().unwrap();
    let stands = |klaar| {
        let found = weeg(&ingebouwd(), &Spoor::van(&state, &bestand, dag, klaar));
        found.into_iter().find(|b| b.regel.regel.id == "R04").unwrap().stand()
    };
    assert_eq!((stands(false), stands(true)), ("open", "geschonden"));
}

#[test]
fn a_rule_of_the_instructor_is_weighed() {
    let own = "[[regel]]\nid = 'X1'\nnaam = 'Intervisie'\nsjabloon = 'existence'\n\
               argumenten = ['Intervisie houden|Reflectie schrijven']\nernst = 'tip'\ntaak = 10\n";
    let found = bevindingen(&app(MARLOES), &met_bestand(own).unwrap()).unwrap().remove(0).bevindingen;
    assert_eq!(found.last().unwrap().stand(), "vervuld");
}

fn snapshot(folder: &Path) -> Vec<(String, Vec<u8>, std::time::SystemTime)> {
    let mut found: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .map(|p| (p.display().to_string(), std::fs::read(&p).unwrap(), p.metadata().unwrap().modified().unwrap()))
        .collect();
    found.sort();
    found
}

#[test]
fn looking_changes_nothing_not_even_beside_a_log_that_was_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("werk.db");
    let mut writer = App::create(&path, opties(DAG)).unwrap();
    record_all(&mut writer, MARLOES);
    let last = writer.last_seq().unwrap();
    // The writer is still there, so its log is as well.
    let before = snapshot(folder.path());
    assert!(
        before.iter().any(|(name, ..)| name.ends_with("-wal")),
        "{:?}",
        before.iter().map(|b| &b.0).collect::<Vec<_>>()
    );
    let seen = Bezien::open(&path, opties(DAG)).unwrap();
    assert_eq!(seen.bevindingen(&ingebouwd()).unwrap().len(), 1);
    assert_eq!(seen.app.last_seq().unwrap(), last, "what stands in the log is seen");
    drop(seen);
    assert_eq!(snapshot(folder.path()), before);
}

#[test]
fn a_changed_cut_or_foreign_file_gives_no_findings() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("werk.db");
    let mut writer = App::create(&path, opties(DAG)).unwrap();
    record_all(&mut writer, MARLOES);
    drop(writer);
    let whole = std::fs::read(&path).unwrap();

    std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    assert!(Bezien::open(&path, opties(DAG)).is_err(), "cut");
    std::fs::write(&path, b"GIF89a").unwrap();
    assert!(matches!(Bezien::open(&path, opties(DAG)), Err(AppError::Store(StoreError::NotOurs { .. }))), "foreign");

    std::fs::write(&path, &whole).unwrap();
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(
        "DROP TRIGGER journal_geen_update; UPDATE journal SET body = replace(body, 'e', 'a') WHERE seq = 9",
    )
    .unwrap();
    drop(conn);
    match Bezien::open(&path, opties(DAG)) {
        Err(AppError::Store(StoreError::Tampered { seq: 9, .. })) => {}
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("a changed row was not seen"),
    }
}

#[test]
fn two_runs_differ_where_their_steps_do() {
    let a = gang(&app(MARLOES), &ingebouwd()).unwrap();
    let b = gang(&app(&without(MARLOES, &["\"leg-verwachting-vast\""])), &ingebouwd()).unwrap();
    assert!(verschillen(&a, &a).is_empty());
    let found = verschillen(&a, &b);
    assert!(!found.is_empty());
    for v in &found {
        assert!(v.b.is_empty(), "{v:?}");
        assert!(v.a.iter().all(|d| d.stappen == ["Wederzijdse verwachtingen bespreken"]), "{v:?}");
    }
    assert!(b.geschonden.contains(&"R04".to_owned()) && !a.geschonden.contains(&"R04".to_owned()));
}
