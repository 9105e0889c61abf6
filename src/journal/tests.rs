//! The journal in memory and in a file.

use std::sync::Arc;

use rusqlite::params;

use crate::domain::body::Body;
use crate::domain::entry::{Entry, Event, EventKind, Scope};
use crate::domain::leesmodel::{AgendaRij, CasusRij, Leesmodel};
use crate::domain::state::State;
use crate::error::StoreError;
use crate::journal::{Anker, CaseloadVraag, Journal, Sortering, anker};

const AT: &str = "2026-05-06T10:00:00+02:00";

fn entry(seq: i64, scope: Scope, text: &str) -> Arc<Entry> {
    let mut body = Body::default();
    body.set("tekst", text);
    Arc::new(Entry {
        seq,
        act: seq,
        scope,
        at: AT.parse().unwrap(),
        recorded_at: AT.parse().unwrap(),
        actor: 1,
        event: Event { kind: EventKind::TermijnBepaald, taak: None, body },
    })
}

/// One row per casus, named after its last text, and one agenda row per entry.
fn model(state: &State) -> Leesmodel {
    let naam = state.entries.last().and_then(|e| e.event.body.text("tekst")).unwrap_or("").to_owned();
    let casus = match state.scope {
        Scope::Casus(nr) => Some(CasusRij {
            nr,
            naam_sleutel: naam.to_lowercase(),
            klant: naam,
            fase: "intake".into(),
            taak: "intake".into(),
            regeling: "levensonderhoud".into(),
            gewicht: "licht".into(),
            gesloten: false,
            volgende_op: AT[..10].parse().ok(),
            volgende_soort: None,
            volgende_stil_van: None,
            volgende_stil_tot: None,
            laatst_contact: None,
            vast: false,
            laatste_seq: state.entries.last().map_or(0, |e| e.seq),
        }),
        Scope::Bestand => None,
    };
    let agenda = state.entries.iter().map(|e| AgendaRij {
        casus: state.scope.id().map(|id| id.nr),
        ding: format!("regel:{}", e.seq),
        soort: "actie".into(),
        tot_en_met: e.at.dag(),
        stil_van: None,
        stil_tot: None,
        tijd: None,
        over: String::new(),
        vanzelf: false,
    });
    Leesmodel { scope: state.scope, casus, agenda: agenda.collect(), bijdragen: Vec::new(), klok: None }
}

fn fill(journal: &mut Journal) {
    let mut write = journal.begin().unwrap();
    assert_eq!(write.actor("Ilse").unwrap(), 1);
    assert_eq!(write.actor("Ilse").unwrap(), 1);
    let all = [
        entry(1, Scope::Casus(1), "José Müller"),
        entry(2, Scope::Casus(2), "Anouk Rademaker"),
        entry(3, Scope::Bestand, "zeldzaamwoord S-2"),
        entry(4, Scope::Casus(2), "Anouk de Wit"),
    ];
    write.append(&all).unwrap();
    for scope in [Scope::Casus(1), Scope::Casus(2), Scope::Bestand] {
        let state = State::fold(scope, write.entries(scope).unwrap());
        write.write_model(&model(&state), None).unwrap();
    }
    write.commit().unwrap();
}

fn filled() -> Journal {
    let mut journal = Journal::memory().unwrap();
    fill(&mut journal);
    journal
}

/// What `verify` says after a hand went over the tables, past the triggers.
fn after(sql: &str) -> (Option<String>, Option<i64>) {
    let journal = filled();
    for trigger in
        ["journal_geen_update", "journal_geen_delete", "journal_geen_gat", "journal_kop", "kop_alleen_verder"]
    {
        journal.conn.execute_batch(&format!("DROP TRIGGER {trigger}")).unwrap();
    }
    journal.conn.execute_batch(sql).unwrap();
    let report = journal.verify(&model, "").unwrap();
    (report.problem, report.first_bad_seq)
}

#[test]
fn what_is_appended_is_read_back_and_verified() {
    let journal = filled();
    assert_eq!((journal.head().unwrap().seq, journal.head().unwrap().act), (4, 4));
    assert_eq!(journal.entries(Scope::Casus(2)).unwrap().len(), 2);
    assert_eq!(journal.entries_until(Scope::Casus(2), 3).unwrap().len(), 1);
    assert_eq!(journal.act_entries(4).unwrap()[0].seq, 4);
    assert_eq!(journal.last_seq_on("2026-05-06".parse().unwrap()).unwrap(), 4);
    assert_eq!(journal.last_seq_on("2026-05-05".parse().unwrap()).unwrap(), 0);
    let report = journal.verify(&model, "").unwrap();
    assert!(report.ok, "{report:?}");
    assert_eq!(report.entries, 4);
}

#[test]
fn the_triggers_refuse_change_removal_replacement_and_gaps() {
    let journal = filled();
    let insert = "INTO journal SELECT ?1, act, casus, at, recorded_at, actor, taak, kind, v, body, digest FROM journal WHERE seq = 1";
    assert!(journal.conn.execute("UPDATE journal SET actor = 2", []).is_err());
    assert!(journal.conn.execute("DELETE FROM journal WHERE seq = 4", []).is_err());
    for (verb, seq) in [("INSERT OR REPLACE", 2), ("REPLACE", 4), ("INSERT OR IGNORE", 3), ("INSERT", 6)] {
        assert!(journal.conn.execute(&format!("{verb} {insert}"), params![seq]).is_err(), "{verb} {seq}");
    }
    assert!(journal.verify(&model, "").unwrap().ok);
}

#[test]
fn a_hand_in_the_file_is_found_and_named() {
    let found = |problem: &str, seq| (Some(problem.to_owned()), seq);
    assert_eq!(after("UPDATE journal SET actor = 2 WHERE seq = 2"), found("digest", Some(2)));
    assert_eq!(after("DELETE FROM journal WHERE seq = 2"), found("gat", Some(2)));
    assert_eq!(after("DELETE FROM journal WHERE seq >= 3"), found("gat", Some(3)));
    assert_eq!(after("UPDATE journal SET seq = 9 WHERE seq = 4"), found("gat", Some(4)));
    assert_eq!(after("UPDATE casus SET klant = 'X' WHERE nr = 1"), found("leesmodel", None));
    assert_eq!(after("DELETE FROM termijn WHERE casus = 0"), found("leesmodel", None));
    assert_eq!(after("UPDATE teller SET aantal = 7"), found("leesmodel", None));
    assert_eq!(after("INSERT INTO zoek (zoek) VALUES ('delete-all')"), found("zoekindex", None));
}

#[test]
fn rebuild_makes_the_read_model_anew() {
    let mut journal = filled();
    journal
        .conn
        .execute_batch("DELETE FROM casus; DELETE FROM termijn; INSERT INTO zoek (zoek) VALUES ('delete-all')")
        .unwrap();
    assert!(!journal.verify(&model, "").unwrap().ok);
    assert_eq!(journal.rebuild(&model, "").unwrap(), 4);
    assert!(journal.verify(&model, "").unwrap().ok);
    assert_eq!(journal.search("anouk", 10).unwrap(), [4, 2]);
}

#[test]
fn searching_survives_odd_input() {
    let journal = filled();
    assert_eq!(journal.search("zeldz", 10).unwrap(), [3]);
    assert_eq!(journal.search("JOSE mull", 10).unwrap(), [1]);
    assert_eq!(journal.search("S-2", 10).unwrap(), [3]);
    for odd in ["", " ", "\"", "*", "a\"b* OR (", "NEAR(", "tekst:", "-", "\0", "AND", "^x", "{}+"] {
        assert!(journal.search(odd, 10).is_ok(), "{odd:?}");
    }
}

#[test]
fn the_caseload_pages_in_both_directions() {
    let journal = filled();
    let mut q = CaseloadVraag {
        filter: String::new(),
        sorteer: Sortering::Naam,
        fase: None,
        anker: None,
        terug: false,
        limit: 1,
    };
    for sorteer in [Sortering::Naam, Sortering::Termijn, Sortering::Taak, Sortering::Nr] {
        q.sorteer = sorteer;
        (q.anker, q.terug) = (None, false);
        let first = journal.caseload(&q).unwrap();
        q.anker = Some(anker(&first[0], sorteer));
        let second = journal.caseload(&q).unwrap();
        assert_ne!(first[0].nr, second[0].nr);
        (q.anker, q.terug) = (Some(anker(&second[0], sorteer)), true);
        assert_eq!(journal.caseload(&q).unwrap(), first);
    }
    (q.anker, q.terug) = (None, false);
    for (filter, nr) in [("WÍT", 2), ("c-001", 1), ("2", 2), ("int jos", 1)] {
        q.filter = filter.to_owned();
        assert_eq!(journal.caseload(&q).unwrap()[0].nr, nr, "{filter}");
    }
    q.filter.clear();
    q.anker = Some(Anker { sleutel: "zzz".into(), nr: 9 });
    assert!(journal.caseload(&q).unwrap().iter().all(|r| r.nr > 9));
}

#[test]
fn an_act_that_is_not_committed_never_happened() {
    let mut journal = filled();
    let mut write = journal.begin().unwrap();
    write.append(&[entry(5, Scope::Bestand, "weg")]).unwrap();
    assert!(write.append(&[entry(9, Scope::Bestand, "gat")]).is_err());
    drop(write);
    assert_eq!(journal.head().unwrap().seq, 4);
    assert!(journal.verify(&model, "").unwrap().ok);
}

#[test]
fn a_file_is_made_copied_and_put_back() {
    let dir = tempfile::tempdir().unwrap();
    let (path, copy) = (dir.path().join("a %?#.aanpak"), dir.path().join("kopie"));
    let mut journal = Journal::create(&path).unwrap();
    assert!(matches!(Journal::create(&path), Err(StoreError::Exists { .. })));
    fill(&mut journal);
    journal.backup(&copy).unwrap();
    assert!(matches!(journal.backup(&copy), Err(StoreError::Exists { .. })));
    journal.save_draft(2, "leg-intake-vast", "{}", AT).unwrap();
    assert!(matches!(Journal::restore(&copy, &path, &model), Err(StoreError::Busy { .. })));
    drop(journal);
    let kept = Journal::restore(&copy, &path, &model).unwrap();
    assert!(kept.to_string_lossy().ends_with(".vervangen-1"));
    let reader = Journal::open(&path, true).unwrap();
    assert!(reader.verify(&model, "").unwrap().ok);
    assert_eq!(reader.drafts().unwrap().len(), 0);
    assert!(matches!(reader.save_draft(1, "x", "", AT), Err(StoreError::ReadOnly { .. })));
    assert_eq!(Journal::open(&kept, true).unwrap().drafts().unwrap().len(), 1);
}

#[test]
fn what_is_not_ours_is_refused_untouched() {
    let dir = tempfile::tempdir().unwrap();
    let code = |name: &str, bytes: &[u8]| {
        let path = dir.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let code = Journal::open(&path, false).unwrap_err().code();
        assert_eq!(std::fs::read(&path).unwrap(), bytes);
        code
    };
    assert_eq!(code("leeg", b""), "leeg");
    assert_eq!(code("png", b"\x89PNG\r\n\x1a\n"), "niet-van-ons");
    assert_eq!(code("kort", b"SQLite format 3\0"), "beschadigd");
    let good = dir.path().join("goed");
    drop(Journal::create(&good).unwrap());
    let mut bytes = std::fs::read(&good).unwrap();
    bytes[63] = 2;
    assert_eq!(code("nieuwer", &bytes), "nieuwer");
    bytes[68] = 0;
    assert_eq!(code("vreemd", &bytes), "niet-van-ons");
    assert_eq!(Journal::open(dir.path(), false).unwrap_err().code(), "is-map");
    assert_eq!(Journal::open(&dir.path().join("niet"), true).unwrap_err().code(), "ontbreekt");
}

#[test]
fn damaged_pages_are_a_report_or_an_error_never_a_panic() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a");
    let mut journal = Journal::create(&path).unwrap();
    fill(&mut journal);
    drop(journal);
    let bytes = std::fs::read(&path).unwrap();
    for page in 1..bytes.len() / 4096 {
        let mut broken = bytes.clone();
        broken[page * 4096..(page + 1) * 4096].fill(0xA5);
        std::fs::write(&path, &broken).unwrap();
        match Journal::open(&path, true) {
            Ok(journal) => {
                let report = journal.verify(&model, "").unwrap();
                assert!(!report.ok, "page {page}: {report:?}");
            }
            Err(error) => assert_eq!(error.code(), "beschadigd", "page {page}"),
        }
    }
}
