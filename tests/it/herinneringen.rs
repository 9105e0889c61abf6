//! Reminders: every rung once, whoever asks and however often; told on the screen, on the desktop and to other programs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use aanpak::app::invoerregel::Refs;
use aanpak::app::{App, Kanaal, Opties, demo};
use aanpak::clock::Clock;
use aanpak::config::Config;
use aanpak::domain::herinnering::{Herinnering, Telling};
use aanpak::domain::regels::{RegelFout, Regels, RegelsFout};
use aanpak::opmaak::Taal;
use aanpak::teksten::Teksten;
use chrono::{Datelike, Days, NaiveDate};
use crossterm::event::KeyCode;
use proptest::prelude::*;
use rusqlite::Connection;
use serde_json::json;

use crate::hoofdlijn::opties;
use crate::omgeving::Omgeving;
use crate::scherm::Proef;

fn dag(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn op(day: NaiveDate) -> Opties {
    Opties { klok: Clock::op(day), ..opties((2026, 3, 2)) }
}

const AANVRAAG: &str = r#"{"kind":"dien-aanvraag-in","op":"2026-03-02"}"#;
const STUK: &str = r#"{"kind":"vraag-stuk","soort":"bankafschriften","waarom":"vermogen"}"#;
const HERSTEL: &str = r#"{"kind":"geef-hersteltermijn","grondslag":"awb-4-5","stukken":["@s"],"brief_op":"2026-03-09","tot_en_met":"2026-03-24","gevolg_genoemd":true}"#;

fn record(app: &mut App, acts: &[(&str, &str, &str)]) {
    let mut refs = Refs::default();
    for (naam, day, command) in acts {
        let command: serde_json::Value = serde_json::from_str(command).unwrap();
        let mut line = json!({"casus": "C-001", "at": format!("{day}T10:00:00+01:00"), "command": command});
        if command["kind"] == "open-casus" {
            line.as_object_mut().unwrap().remove("casus");
        }
        if !naam.is_empty() {
            line["ref"] = json!(naam);
        }
        app.record_line(&line.to_string(), &mut refs).unwrap_or_else(|e| panic!("{line}: {e:?}"));
    }
}

fn open(naam: &str) -> String {
    json!({"kind": "open-casus", "klant": {"naam": naam, "geboortedatum": "1990-01-01"}, "melding_op": "2026-03-02",
        "regeling": "levensonderhoud"})
    .to_string()
}

/// A file with one casus of which the aanvraag came in on 2 March, seen on a day.
fn filled(folder: &Path, naam: &str) -> PathBuf {
    let path = folder.join("a.db");
    let mut app = App::create(&path, op(dag("2026-12-31"))).unwrap();
    record(&mut app, &[("c", "2026-03-02", &open(naam)), ("", "2026-03-02", AANVRAAG)]);
    path
}

/// What is told on a day: kind, last day or first day of the standstill, and rung.
fn told(path: &Path, day: NaiveDate, kanaal: Kanaal) -> Vec<(String, NaiveDate, i32)> {
    let mut app = App::open(path, op(day)).unwrap();
    app.herinneringen(kanaal).unwrap().into_iter().map(|h| (h.rij.soort, h.trede.vanaf, h.trede.dagen)).collect()
}

#[test]
fn each_rung_is_told_once_in_sixty_days_of_asking_five_times_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path(), "Noor Voorbeeld");
    let mut seen: BTreeMap<(String, NaiveDate, i32), NaiveDate> = BTreeMap::new();
    for n in 0..60 {
        let today = dag("2026-03-02") + Days::new(n);
        for _ in 0..5 {
            for row in told(&path, today, Kanaal::Scherm) {
                let before = seen.insert(row.clone(), today);
                assert_eq!(before, None, "{row:?} on {today}");
            }
        }
    }
    let of = |soort: &str| -> Vec<(String, i32)> {
        seen.iter().filter(|((s, ..), _)| s == soort).map(|((.., n), day)| (day.to_string(), *n)).collect()
    };
    let on = |day: &str, n: i32| (day.to_owned(), n);
    // The beslistermijn of 2 March ends on 28 April, since the 27th is a holiday.
    assert_eq!(
        of("beslistermijn"),
        [
            on("2026-04-14", -14),
            on("2026-04-21", -7),
            on("2026-04-25", -3),
            on("2026-04-27", -1),
            on("2026-04-28", 0),
            on("2026-04-29", 1)
        ]
    );
    assert!(!of("norm").is_empty() && !of("voorschot").is_empty(), "{seen:?}");
}

#[test]
fn after_thirty_idle_days_only_the_latest_rung_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path(), "Noor Voorbeeld");
    told(&path, dag("2026-03-25"), Kanaal::Scherm);
    let after = told(&path, dag("2026-04-25"), Kanaal::Scherm);
    let beslis: Vec<i32> = after.iter().filter(|(soort, ..)| soort == "beslistermijn").map(|(.., n)| *n).collect();
    assert_eq!(beslis, [-3], "the rungs of two weeks and one week have passed");
    assert!(told(&path, dag("2026-04-25"), Kanaal::Scherm).is_empty());
    assert!(told(&path, dag("2026-04-20"), Kanaal::Scherm).is_empty(), "a clock that goes back tells nothing again");
}

#[test]
fn two_programs_on_one_file_tell_each_rung_once_and_channels_do_not_hinder_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path(), "Noor Voorbeeld");
    let today = dag("2026-04-26");
    let programs: Vec<_> = (0..4)
        .map(|_| {
            let path = path.clone();
            std::thread::spawn(move || told(&path, today, Kanaal::Scherm))
        })
        .collect();
    let mut all: Vec<_> = programs.into_iter().flat_map(|p| p.join().unwrap()).collect();
    let count = all.len();
    all.sort();
    all.dedup();
    assert!(count > 0 && all.len() == count, "{all:?}");
    let mut sent = told(&path, today, Kanaal::Melding);
    sent.sort();
    assert_eq!(sent, all, "the desktop has its own memory");
    // Two programs that both had the file open before.
    let (mut one, mut two) =
        (App::open(&path, op(dag("2026-04-27"))).unwrap(), App::open(&path, op(dag("2026-04-27"))).unwrap());
    assert!(!one.herinneringen(Kanaal::Scherm).unwrap().is_empty());
    assert!(two.herinneringen(Kanaal::Scherm).unwrap().is_empty());
}

#[test]
fn when_the_last_day_moves_the_ladder_goes_along_and_during_a_standstill_a_word_is_due() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path(), "李 Wei");
    let mut app = App::open(&path, op(dag("2026-12-31"))).unwrap();
    record(&mut app, &[("s", "2026-03-09", STUK), ("", "2026-03-09", HERSTEL)]);
    drop(app);
    let day = |text: &str, soort: &str| -> Vec<i32> {
        told(&path, dag(text), Kanaal::Scherm).into_iter().filter(|(s, ..)| s == soort).map(|(.., n)| n).collect()
    };
    assert_eq!(day("2026-03-21", "hersteltermijn"), [-3]);
    assert_eq!(day("2026-03-24", "beslistermijn"), [14], "it stands still since 10 March");
    let longer = r#"{"kind":"verleng-hersteltermijn","termijn":"@t","tot_en_met":"2026-04-20","op_verzoek":true,"reden":"uitstel"}"#;
    let mut app = App::open(&path, op(dag("2026-12-31"))).unwrap();
    let row = app.agenda(&aanpak::app::AgendaVraag::default()).unwrap();
    let ding = row.iter().find(|(r, _)| r.soort == "hersteltermijn").map(|(r, _)| r.ding.clone()).unwrap();
    record(&mut app, &[("", "2026-03-24", &longer.replace("@t", &ding))]);
    drop(app);
    assert_eq!(day("2026-04-01", "hersteltermijn"), [0; 0]);
    assert_eq!(day("2026-04-07", "beslistermijn"), [28], "the standstill began on the same day: two weeks came before");
    assert_eq!(day("2026-04-17", "hersteltermijn"), [-3], "once more: it is another last day");
}

#[test]
fn what_is_closed_is_forgotten_after_a_month_and_not_told_again_when_it_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path(), "Noor Voorbeeld");
    let rows = |of: &str| -> i64 {
        let sql = "SELECT count(*) FROM herinnering WHERE casus = 1 AND ding LIKE ?1";
        Connection::open(&path).unwrap().query_row(sql, [of], |r| r.get(0)).unwrap()
    };
    told(&path, dag("2026-04-26"), Kanaal::Scherm);
    let before = rows("%");
    assert!(before > 0);
    let mut app = App::open(&path, op(dag("2026-04-26"))).unwrap();
    record(&mut app, &[("", "2026-04-26", r#"{"kind":"sluit-casus","resultaat":"werk","reden":"r"}"#)]);
    app.undo(Some(1)).unwrap();
    drop(app);
    assert!(told(&path, dag("2026-04-26"), Kanaal::Scherm).is_empty(), "taking it back tells nothing again");
    let mut app = App::open(&path, op(dag("2026-04-26"))).unwrap();
    record(&mut app, &[("", "2026-04-26", r#"{"kind":"sluit-casus","resultaat":"werk","reden":"r"}"#)]);
    record(&mut app, &[("d", "2026-04-26", &open("Ander Voorbeeld"))]);
    drop(app);
    told(&path, dag("2026-05-20"), Kanaal::Scherm);
    assert!(rows("T-%") > 0, "within a month it is kept");
    let line = r#"{"casus":"C-002","command":{"kind":"plan-gesprek","soort":"coaching","op":"2026-06-20","kanaal":"kantoor","met":"klant"}}"#;
    App::open(&path, op(dag("2026-06-19"))).unwrap().record_line(line, &mut Refs::default()).unwrap();
    told(&path, dag("2026-06-20"), Kanaal::Scherm);
    assert_eq!(rows("T-%"), 0);
}

#[test]
fn a_file_made_before_gets_the_table_when_it_is_written_and_does_without_when_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("v1.db");
    Connection::open(&path).unwrap().execute_batch(include_str!("fixtures/journaal-v1.sql")).unwrap();
    let has = |name: &str| -> bool {
        let sql = "SELECT count(*) FROM sqlite_schema WHERE name = ?1";
        Connection::open(&path).unwrap().query_row(sql, [name], |r| r.get::<_, i64>(0)).unwrap() == 1
    };
    assert!(!has("herinnering"));
    // The rows of the agenda of a casus that is not closed; the fixture holds one that is.
    let late = "INSERT INTO termijn VALUES (1, 'T-9', 'klacht', '2026-08-30', NULL, NULL, NULL, '', 0)";
    Connection::open(&path).unwrap().execute_batch(late).unwrap();
    let reader = Opties { read_only: true, ..op(dag("2026-08-31")) };
    for _ in 0..2 {
        let mut app = App::open(&path, reader.clone()).unwrap();
        let new: Vec<Herinnering> = app.herinneringen(Kanaal::Scherm).unwrap();
        assert!(new.iter().any(|h| h.rij.ding == "T-9" && h.trede.dagen == 1), "all is new, each time: {new:?}");
        let rows = app.agenda(&aanpak::app::AgendaVraag::default()).unwrap();
        assert!(app.herinnerd(Kanaal::Scherm, &rows).unwrap().values().any(|known| known.nieuw));
    }
    assert!(!has("herinnering"));
    let mut app = App::open(&path, op(dag("2026-08-31"))).unwrap();
    assert!(has("herinnering") && has("termijn_stil"));
    app.rebuild().unwrap();
    assert!(app.verify().unwrap().ok);
    app.herinneringen(Kanaal::Scherm).unwrap();
    assert!(app.verify().unwrap().ok, "what was told is no part of what is checked");
}

#[test]
fn a_new_file_and_an_older_one_have_the_same_table() {
    let folder = tempfile::tempdir().unwrap();
    let old = folder.path().join("v1.db");
    Connection::open(&old).unwrap().execute_batch(include_str!("fixtures/journaal-v1.sql")).unwrap();
    drop(App::open(&old, op(dag("2026-08-31"))).unwrap());
    let new = folder.path().join("new.db");
    drop(App::create(&new, op(dag("2026-08-31"))).unwrap());
    let sql = |path: &Path| -> Vec<String> {
        let conn = Connection::open(path).unwrap();
        let mut found = conn
            .prepare("SELECT sql FROM sqlite_schema WHERE name IN ('herinnering', 'termijn_stil') ORDER BY name")
            .unwrap();
        let rows = found.query_map([], |r| r.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    };
    assert_eq!(sql(&old).len(), 2);
    assert_eq!(sql(&old), sql(&new));
}

#[test]
fn a_ladder_that_cannot_be_says_what_is_wrong_and_where() {
    let fout = |text: &str| Regels::met_bestand(text).unwrap_err();
    let rij = |soort: &str, rest: &str| format!("[[herinnering]]\nsoort = \"{soort}\"\n{rest}\n");
    let lang = "x".repeat(200);
    let cases = [
        ("soort-leeg", rij(" ", "dagen = [0]"), 1),
        ("woord", rij("hersteltermin", "dagen = [0]"), 1),
        ("woord", rij(&lang, "dagen = [0]"), 1),
        ("soort-dubbel", rij("norm", "dagen = [0]") + &rij("norm", "dagen = [1]"), 4),
        ("trede", rij("norm", "dagen = [-367]"), 1),
        ("trede", rij("norm", "dagen = [0, 9223372036854775807]"), 1),
        ("trede", rij("norm", "stil = [0]"), 1),
        ("trede-dubbel", rij("norm", "dagen = [-1, 0, -1]"), 1),
    ];
    for (code, text, line) in cases {
        let fout = fout(&text);
        assert_eq!((fout.code(), fout.plek().map(|p| p.regel)), (code, Some(line)), "{text}");
        for taal in [Taal::Nl, Taal::En] {
            let said = Teksten::new(taal).regelfout(&RegelsFout { bestand: "les.toml".to_owned(), fout: fout.clone() });
            assert!(said.contains("les.toml") && said.contains(&line.to_string()), "{said}");
            assert!(!said.contains('‹') && !said.contains('{'), "{said}");
        }
    }
    assert!(matches!(fout("[[herinnering]]\ndagen = [0]"), RegelFout::Leesfout(_)));
    for edge in ["dagen = [-366, 366]", "stil = [1, 366]"] {
        assert!(Regels::met_bestand(&rij("norm", edge)).is_ok(), "{edge}");
    }
}

#[test]
fn every_kind_of_row_in_the_demo_can_have_a_ladder() {
    for day in 16..23 {
        let app = demo::demo_in_memory(opties((2026, 3, day))).unwrap();
        for (rij, _) in app.agenda(&aanpak::app::AgendaVraag::default()).unwrap() {
            assert!(aanpak::domain::herinnering::bestand::SOORTEN.contains(&rij.soort.as_str()), "{}", rij.soort);
        }
    }
}

#[test]
fn the_screen_tells_it_at_the_start_and_marks_it_for_the_day() {
    let first = |maat: (u16, u16), ascii: bool, herinneren: bool| {
        let app = demo::demo_in_memory(opties((2026, 3, 16))).unwrap();
        Proef::new(app, maat, |start| {
            start.ascii = ascii;
            start.config.herinneren = herinneren;
        })
    };
    for maat in [(100, 30), (80, 24), (60, 16)] {
        let text = first(maat, false, true).tekst();
        assert!(text.contains("herinneringen: ") && text.contains("te laat"), "{maat:?}\n{text}");
        assert!(text.contains('●'), "{maat:?}\n{text}");
    }
    let text = first((80, 24), true, true).tekst();
    assert!(text.contains("* nieuw") && !text.contains('●'), "{text}");
    let text = first((80, 24), false, true).tekst();
    assert!(text.contains("● Nieuw: 1 dag na de laatste dag."), "{text}");
    let text = first((80, 24), false, false).tekst();
    assert!(!text.contains("erinnering") && !text.contains("● nieuw"), "{text}");
}

#[test]
fn a_second_start_on_the_same_day_says_nothing_but_keeps_the_marks_until_the_next_day() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path(), &"N".repeat(200));
    let screen = |day: &str| Proef::new(App::open(&path, op(dag(day))).unwrap(), (80, 24), |_| ()).tekst();
    let text = screen("2026-04-27");
    assert!(text.contains("4 herinneringen: ") && text.contains("● nieuw"), "{text}");
    let text = screen("2026-04-27");
    assert!(!text.contains("herinneringen:") && text.contains("● nieuw"), "{text}");
    // On the 30th no rung is reached: the one of the 29th was told then.
    let text = screen("2026-04-29");
    assert!(text.contains("Herinnering: Beslistermijn, 1 dag te laat (C-001 N"), "{text}");
    let text = screen("2026-04-30");
    assert!(!text.contains("● nieuw"), "{text}");
}

#[test]
fn when_the_clock_of_a_practice_file_moves_the_screen_tells_what_that_brings() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("o.db");
    let mut app = demo::demo(&path, opties((2026, 3, 16))).unwrap();
    let mut screen = Proef::new(App::open(&path, opties((2026, 3, 16))).unwrap(), (80, 24), |_| ());
    assert!(screen.tick().tekst().contains("15 herinneringen: "));
    let on = r#"{"command":{"kind":"verzet-klok","tot":"2026-03-19"}}"#;
    app.record_line(on, &mut Refs::default()).unwrap();
    let text = screen.tick().tekst();
    assert!(text.contains("herinneringen: ") && !text.contains("15 herinneringen"), "{text}");
    assert!(text.contains("● nieuw") && text.contains("19-03-2026"), "{text}");
}

#[test]
fn the_reading_mode_says_it_in_lines_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = filled(folder.path(), "李 Wei");
    let read = || {
        let app = App::open(&path, op(dag("2026-04-29"))).unwrap();
        let start = aanpak::tui::Start {
            config: Config::default(),
            config_pad: None,
            ascii: false,
            kleuren: (aanpak::tui::theme::Kleuren::Geen, aanpak::tui::theme::Diepte::Waar),
            nieuw: None,
            bezien: None,
        };
        let mut out = Vec::new();
        aanpak::tui::plain::talk(app, &start, &mut "".as_bytes(), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    };
    assert!(read().contains("4 herinneringen: 4 te laat."));
    assert!(!read().contains("herinneringen"));
}

#[test]
fn the_setting_is_in_the_settings_and_switches_it_off() {
    let app = demo::demo_in_memory(opties((2026, 3, 16))).unwrap();
    for maat in [(80, 24), (60, 16)] {
        let app = if maat == (80, 24) { None } else { Some(demo::demo_in_memory(opties((2026, 3, 16))).unwrap()) };
        let mut proef =
            Proef::new(app.unwrap_or_else(|| demo::demo_in_memory(opties((2026, 3, 16))).unwrap()), maat, |_| ());
        proef.key(KeyCode::F(2)).typ("instellingen").key(KeyCode::Enter);
        let text = proef.tekst();
        assert!(text.contains("Herinneren") && text.contains("Bewaren"), "{maat:?}\n{text}");
    }
    drop(app);
    assert!(Config::default().herinneren);
    let room = Omgeving::new();
    let config = room.schrijf("c.toml", "herinneren = false\n");
    let shown = room.kaal(&["--config", config.to_str().unwrap(), "config", "show"]).output().unwrap();
    assert!(String::from_utf8(shown.stdout).unwrap().contains("herinneren = false"));
}

/// A room with a file that is filled, and a program `notify-send` that writes down what it is given.
fn room(ends: i32) -> Omgeving {
    let room = Omgeving::new();
    let path = filled(room.map(), "Noor <b>Voorbeeld</b>");
    for soort in ["coaching", "huisbezoek"] {
        let command =
            json!({"kind": "plan-gesprek", "soort": soort, "op": "2026-04-28", "kanaal": "kantoor", "met": "klant"});
        let line = json!({"casus": "C-001", "command": command}).to_string();
        App::open(&path, op(dag("2026-12-31"))).unwrap().record_line(&line, &mut Refs::default()).unwrap();
    }
    std::fs::create_dir(room.pad("bin")).unwrap();
    let script = format!(
        "#!/bin/sh\nfor a in \"$@\"; do printf '%s|' \"$a\"; done >> '{}'\necho >> '{}'\necho 'geen bus' >&2\nexit {ends}\n",
        room.pad("gezien").display(),
        room.pad("gezien").display()
    );
    let path = room.schrijf("bin/notify-send", script);
    #[cfg(unix)]
    std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    room
}

fn agenda(room: &Omgeving, day: &str, args: &[&str]) -> crate::omgeving::Uitvoer {
    let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_aanpak"));
    command.env_clear().env("HOME", room.map()).env("PATH", room.pad("bin")).current_dir(room.map());
    command.args(["--file", "a.db", "--oefendatum", day, "agenda"]).args(args);
    crate::omgeving::Uitvoer::of(command.output().unwrap())
}

fn seen(room: &Omgeving) -> Vec<String> {
    std::fs::read_to_string(room.pad("gezien")).unwrap_or_default().lines().map(str::to_owned).collect()
}

#[cfg(all(unix, not(feature = "notify")))]
#[test]
fn the_desktop_gets_each_reminder_once_and_standard_output_says_which() {
    let room = room(0);
    let made = agenda(&room, "2026-04-27", &["--notify", "--soort", "beslistermijn"]).met_code(0);
    assert_eq!(made.stdout.lines().count(), 1, "{made:?}");
    assert!(made.stderr.is_empty() && made.stdout.contains("C-001"), "{made:?}");
    let one = seen(&room);
    assert_eq!(one.len(), 1, "{one:?}");
    assert!(one[0].starts_with("--app-name=Aanpak|--|Aanpak|Herinnering: Beslistermijn"), "{one:?}");
    assert!(one[0].contains("&lt;b&gt;") && !one[0].contains("<b>") && one[0].contains("nog 1 dag"), "{one:?}");
    // The rest of that day is more than three: one message for all.
    let made = agenda(&room, "2026-04-27", &["--notify", "--json"]).met_code(0);
    let rows = made.json().as_array().unwrap().clone();
    assert!(rows.len() > 3 && rows.iter().all(|row| row["herinnering"].is_i64()), "{made:?}");
    assert_eq!(seen(&room).len(), 2);
    assert!(seen(&room)[1].contains(&format!("{} herinneringen: ", rows.len())), "{:?}", seen(&room));
    for _ in 0..3 {
        let made = agenda(&room, "2026-04-27", &["--notify"]).met_code(0);
        assert!(made.stdout.is_empty() && made.stderr.is_empty(), "{made:?}");
    }
    assert_eq!(agenda(&room, "2026-04-27", &["--notify", "--json"]).met_code(0).stdout.trim(), "[]");
    assert_eq!(seen(&room).len(), 2);
    // Being asked for the exit code does not change it.
    agenda(&room, "2026-04-29", &["--notify", "--exit-code"]).met_code(11);
    agenda(&room, "2026-04-29", &["--exit-code"]).met_code(11);
}

#[cfg(all(unix, not(feature = "notify")))]
#[test]
fn what_could_not_be_sent_comes_back_the_next_time() {
    let room = room(1);
    for _ in 0..2 {
        let made = agenda(&room, "2026-04-29", &["--notify", "--exit-code", "--soort", "beslistermijn"]).met_code(11);
        assert!(made.stdout.is_empty() && made.stderr.contains("geen bus"), "{made:?}");
    }
    assert_eq!(seen(&room).len(), 2);
    std::fs::remove_file(room.pad("bin/notify-send")).unwrap();
    let made = agenda(&room, "2026-04-29", &["--notify", "--soort", "beslistermijn"]).met_code(0);
    assert!(made.stdout.is_empty() && made.stderr.contains("notify-send"), "{made:?}");
    let mut app = App::open(&room.pad("a.db"), op(dag("2026-04-29"))).unwrap();
    let back = app.herinneringen_van(Kanaal::Melding, &|rij| rij.soort == "beslistermijn").unwrap();
    assert_eq!(back.len(), 1);
}

#[test]
fn nothing_is_sent_when_it_cannot_be_remembered_or_is_switched_off() {
    let room = room(0);
    let made = agenda(&room, "2026-04-29", &["--notify", "--read-only"]).met_code(0);
    assert!(made.stdout.is_empty() && made.stderr.contains("--read-only"), "{made:?}");
    let config = room.schrijf("c.toml", "herinneren = false\n");
    let made = agenda(&room, "2026-04-29", &["--notify", "--config", config.to_str().unwrap()]).met_code(0);
    assert!(made.stdout.is_empty() && made.stderr.contains("instellingen"), "{made:?}");
    assert!(seen(&room).is_empty());
}

#[test]
fn the_agenda_says_the_rung_of_each_row_and_none_before_the_first() {
    let room = Omgeving::new();
    filled(room.map(), "Noor Voorbeeld");
    let rung = |day: &str| {
        let rows = agenda(&room, day, &["--json", "--soort", "beslistermijn"]).met_code(0).json();
        rows[0]["herinnering"].clone()
    };
    assert_eq!(rung("2026-04-13"), json!(null));
    assert_eq!(rung("2026-04-14"), json!(-14));
    assert_eq!(rung("2026-04-27"), json!(-1));
    assert_eq!(rung("2026-06-01"), json!(1));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    /// Whatever days one happens to open the program on, no rung comes twice, and each that comes was reached.
    #[test]
    fn no_walk_over_days_tells_a_rung_twice_or_too_early(steps in proptest::collection::vec(-3_i64..12, 1..25)) {
        let folder = tempfile::tempdir().unwrap();
        let path = filled(folder.path(), "Noor Voorbeeld");
        let mut today = dag("2026-03-20");
        let mut seen = std::collections::BTreeSet::new();
        let mut highest: BTreeMap<(String, NaiveDate), i32> = BTreeMap::new();
        for step in steps {
            today += chrono::TimeDelta::days(step);
            let mut app = App::open(&path, op(today)).unwrap();
            let new = app.herinneringen(Kanaal::Scherm).unwrap();
            let telling = Telling::van(&new, today);
            prop_assert_eq!(telling.te_laat + telling.vandaag + telling.komend + telling.stil, new.len());
            for h in new {
                prop_assert!(h.trede.dag() <= today, "{:?}", h);
                prop_assert!(seen.insert((h.rij.ding.clone(), h.trede)), "{:?} twice", h);
                let before = highest.insert((h.rij.ding, h.trede.vanaf), h.trede.dagen);
                prop_assert!(before.is_none_or(|n| n < h.trede.dagen), "a rung that had passed");
            }
            prop_assert!(today.year() >= 2026);
        }
    }
}
