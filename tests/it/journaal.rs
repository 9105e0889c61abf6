//! The file: what was changed is found, what was acknowledged stays, and two programs never both win.

use std::path::{Path, PathBuf};

use aanpak::app::invoerregel::Refs;
use aanpak::app::{App, AppError, Verslag, beeld};
use aanpak::domain::entry::Scope;
use aanpak::domain::refusal::Refusal;
use aanpak::error::StoreError;
use rusqlite::Connection;

use crate::hoofdlijn::{MARLOES, opties, record_all};

const DAG: (i32, u32, u32) = (2026, 8, 31);

fn filled(folder: &Path) -> PathBuf {
    let path = folder.join("casus.db");
    let mut app = App::create(&path, opties(DAG)).unwrap();
    app.begin_batch();
    record_all(&mut app, MARLOES);
    app.commit_batch().unwrap();
    path
}

/// Changes the file behind the back of the program, with the triggers out of the way.
fn tamper(path: &Path, sql: &str) {
    let conn = Connection::open(path).unwrap();
    let triggers: Vec<String> = conn
        .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('journal', 'kop')")
        .unwrap()
        .query_map([], |r| r.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for trigger in triggers {
        conn.execute_batch(&format!("DROP TRIGGER {trigger}")).unwrap();
    }
    conn.execute_batch(sql).unwrap();
}

fn verify(path: &Path) -> Verslag {
    App::open(path, opties(DAG)).unwrap().verify().unwrap()
}

#[test]
fn a_changed_dropped_or_swapped_row_is_named_by_its_number() {
    let cases = [
        ("UPDATE journal SET body = replace(body, 'e', 'a') WHERE seq = 17", 17),
        ("UPDATE journal SET at = '2026-03-02T09:00:01+01:00' WHERE seq = 1", 1),
        ("DELETE FROM journal WHERE seq = 40", 40),
        ("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)", -1),
        (
            "UPDATE journal SET seq = -1 WHERE seq = 20; UPDATE journal SET seq = 20 WHERE seq = 21;
             UPDATE journal SET seq = 21 WHERE seq = -1",
            20,
        ),
    ];
    for (sql, seq) in cases {
        let folder = tempfile::tempdir().unwrap();
        let path = filled(folder.path());
        assert!(verify(&path).ok, "in order before: {sql}");
        let last = verify(&path).entries;
        tamper(&path, sql);
        let verslag = verify(&path);
        assert!(!verslag.ok, "{sql}");
        assert_eq!(verslag.first_bad_seq, Some(if seq < 0 { last } else { seq }), "{sql}: {verslag:?}");
    }
}

#[test]
fn a_changed_read_model_is_found_and_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    Connection::open(&path).unwrap().execute_batch("UPDATE casus SET fase = 'intake'").unwrap();
    assert!(!verify(&path).ok);
    App::open(&path, opties(DAG)).unwrap().rebuild().unwrap();
    assert!(verify(&path).ok);
}

/// A file of each version of the format stays readable: this one was written by version 1.
#[test]
fn a_file_of_version_one_reads_as_it_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("v1.db");
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(include_str!("fixtures/journaal-v1.sql")).unwrap();
    drop(conn);
    let shown = |app: &App| {
        let all = beeld::casus_json(app, &app.state(Scope::Casus(1)).unwrap()).unwrap();
        // How a term came about is told in more detail than it was: what it comes to is the same.
        let termijnen = all["termijnen"].as_array().unwrap().iter().cloned().map(|mut termijn| {
            let fields = termijn.as_object_mut().unwrap();
            fields.retain(|field, _| !["stappen", "opschortingen", "veilig_tot"].contains(&field.as_str()));
            termijn
        });
        let termijnen: Vec<serde_json::Value> = termijnen.collect();
        (termijnen, ["plan", "besluiten", "leefgebieden", "stukken", "fase"].map(|key| all[key].clone()))
    };
    let report = verify(&path);
    assert!(report.ok, "{report:?}");
    let mut app = App::open(&path, opties((2026, 8, 31))).unwrap();
    let old = shown(&app);
    let mut anew = App::in_memory(opties((2026, 8, 31))).unwrap();
    record_all(&mut anew, MARLOES);
    assert_eq!(old, shown(&anew));
    let note = r#"{"casus":"C-001","command":{"kind":"maak-notitie","tekst":"Later","aard":"feit"}}"#;
    app.record_line(note, &mut Default::default()).unwrap();
}

#[test]
fn the_journal_refuses_change_from_outside() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    let conn = Connection::open(&path).unwrap();
    for sql in [
        "UPDATE journal SET body = '{}' WHERE seq = 1",
        "DELETE FROM journal WHERE seq = 1",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 1",
        "INSERT INTO journal SELECT seq + 1000, act, casus, at, recorded_at, actor, taak, kind, v, body, digest
         FROM journal WHERE seq = 1",
    ] {
        assert!(conn.execute_batch(sql).is_err(), "{sql}");
    }
    drop(conn);
    assert!(verify(&path).ok);
}

#[test]
fn of_two_programs_that_take_one_besluit_one_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("race.db");
    let mut first = App::create(&path, opties(DAG)).unwrap();
    let open = r#"{"at":"2026-03-02T09:00:00+01:00","command":{"kind":"open-casus","klant":{"naam":"Marloes Tienstra","geboortedatum":"1992-04-11"},"melding_op":"2026-03-02","aanvraag_op":"2026-03-02","regeling":"levensonderhoud"}}"#;
    first.record_line(open, &mut Refs::default()).unwrap();
    let besluit = r#"{"casus":"C-001","at":"2026-04-01T09:00:00+02:00","command":{"kind":"neem-besluit","soort":"toekenning","motivering":{"feiten":"a","regel":"PW 11","omstandigheden":"b","afweging":"c"},"mandaat":"eigen-mandaat","bekend_op":"2026-04-01"}}"#;
    let mut results = Vec::new();
    std::thread::scope(|threads| {
        let running: Vec<_> = (0..2)
            .map(|_| {
                threads.spawn(|| {
                    let mut app = App::open(&path, opties(DAG)).unwrap();
                    // Both know the casus before either decides.
                    app.state(Scope::Casus(1)).unwrap();
                    app.record_line(besluit, &mut Refs::default())
                })
            })
            .collect();
        results.extend(running.into_iter().map(|t| t.join().unwrap()));
    });
    let won = results.iter().filter(|r| r.is_ok()).count();
    let refused = results.iter().filter(|r| matches!(r, Err(AppError::Refusal(Refusal::TweedeBesluit(_))))).count();
    assert_eq!((won, refused), (1, 1), "{results:?}");
    assert!(verify(&path).ok);
}

#[test]
fn another_program_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    let mut reader = App::open(&path, opties(DAG)).unwrap();
    assert!(!reader.changed());
    let mut writer = App::open(&path, opties(DAG)).unwrap();
    let line = r#"{"casus":"C-001","command":{"kind":"maak-notitie","tekst":"Nog een keer gebeld.","aard":"feit"}}"#;
    writer.record_line(line, &mut Refs::default()).unwrap();
    assert!(reader.changed());
    assert!(!reader.changed());
}

#[test]
fn what_is_not_ours_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let newer = filled(folder.path());
    Connection::open(&newer)
        .unwrap()
        .execute_batch("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();
    let png = folder.path().join("plaatje.db");
    std::fs::write(&png, b"\x89PNG\r\n\x1a\n0000000000000000000000000000000000000000000000000000000000000000000000")
        .unwrap();
    let empty = folder.path().join("leeg.db");
    std::fs::write(&empty, b"").unwrap();
    let foreign = folder.path().join("ander.db");
    Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE t(x)").unwrap();
    let cases: [(&Path, &str); 5] = [
        (&newer, "nieuwer"),
        (&png, "niet-van-ons"),
        (&empty, "leeg"),
        (&foreign, "niet-van-ons"),
        (folder.path(), "is-map"),
    ];
    for (path, code) in cases {
        let before = std::fs::read(path).ok();
        let error = App::open(path, opties(DAG)).err().unwrap();
        assert_eq!(error.code(), code, "{}", path.display());
        assert_eq!(before, std::fs::read(path).ok());
    }
    let error = App::open(&folder.path().join("weg.db"), opties(DAG)).err().unwrap();
    assert!(matches!(error, StoreError::Missing { .. }));
}

#[test]
fn a_backup_is_checked_before_it_replaces_anything() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path());
    let copy = folder.path().join("kopie.db");
    let app = App::open(&path, opties(DAG)).unwrap();
    app.backup(&copy).unwrap();
    assert!(matches!(app.backup(&copy), Err(StoreError::Exists { .. })));
    drop(app);
    let kept = App::restore(&copy, &path).unwrap();
    assert!(kept.exists() && verify(&path).ok);
    tamper(&copy, "DELETE FROM journal WHERE seq = 3");
    assert!(App::restore(&copy, &path).is_err());
    assert!(verify(&path).ok, "the file in use is untouched");
}
