//! Speed as ratios, measured side by side in one process: durable acts against the disk's own append and sync, and
//! reading at 1k, 10k and 100k casussen. Run with `cargo bench`. Prints; judges nothing.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs, reason = "a bench prints")]

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use aanpak::app::invoerregel::Refs;
use aanpak::app::{App, CaseloadVraag, Opties, Sortering};
use aanpak::clock::Clock;
use aanpak::config::Config;
use aanpak::domain::kalender::Kalender;
use aanpak::domain::rekenen::{Berekening, Eenheid, bereken, laatste_dag};
use aanpak::oefening::bron::Bron;
use aanpak::oefening::laden::Geladen;
use aanpak::oefening::sessie::{Keuze, Modus, Oefening};
use aanpak::opmaak::Taal;
use aanpak::tui::blad::BladSoort;
use aanpak::tui::theme::{Diepte, Kleuren};
use aanpak::tui::{Scherm, Start};
use chrono::{Datelike, Days, NaiveDate};
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

const RONDES: usize = 15;
const PER_RONDE: usize = 100;

fn opties() -> Opties {
    let klok = Clock::op(NaiveDate::from_ymd_opt(2026, 8, 31).unwrap());
    Opties { read_only: false, klok, naam: "bench".to_owned(), regels: None }
}

fn open_line(nr: usize) -> String {
    let day = nr % 28 + 1;
    format!(
        r#"{{"at":"2026-07-{day:02}T09:00:00+02:00","command":{{"kind":"open-casus","klant":{{"naam":"Klant Nummer{nr}","geboortedatum":"1990-01-01"}},"melding_op":"2026-07-{day:02}","aanvraag_op":"2026-07-{day:02}","regeling":"levensonderhoud"}}}}"#
    )
}

fn filled(path: &Path, casussen: usize) -> App {
    let mut app = App::create(path, opties()).unwrap();
    let mut nr = 0;
    while nr < casussen {
        app.begin_batch();
        for _ in 0..2000.min(casussen - nr) {
            app.record_line(&open_line(nr), &mut Refs::default()).unwrap();
            nr += 1;
        }
        app.commit_batch().unwrap();
    }
    app
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn durable(folder: &Path) {
    let mut app = filled(&folder.join("duurzaam.db"), 1);
    let mut raw = OpenOptions::new().create(true).append(true).open(folder.join("raw")).unwrap();
    let block = [7_u8; 4096];
    let (mut acts, mut appends) = (Vec::new(), Vec::new());
    for ronde in 0..RONDES {
        let start = Instant::now();
        for _ in 0..PER_RONDE {
            raw.write_all(&block).unwrap();
            raw.sync_data().unwrap();
        }
        appends.push(start.elapsed());
        let lines: Vec<String> = (0..PER_RONDE)
            .map(|i| {
                format!(
                    r#"{{"casus":"C-001","at":"2026-08-01T10:00:00+02:00","command":{{"kind":"maak-notitie","tekst":"Ronde {ronde} notitie {i}: gebeld over de huur en het werk.","aard":"feit"}}}}"#
                )
            })
            .collect();
        let start = Instant::now();
        for line in &lines {
            app.record_line(line, &mut Refs::default()).unwrap();
        }
        acts.push(start.elapsed());
    }
    let (act, append) = (median(acts), median(appends));
    println!("durable act {:?}, append+fdatasync {:?}", act / 100, append / 100);
    println!("rate against the disk: {:.2}", append.as_secs_f64() / act.as_secs_f64());
}

fn reading(folder: &Path, casussen: usize) {
    let path = folder.join(format!("{casussen}.db"));
    let start = Instant::now();
    drop(filled(&path, casussen));
    let fill = start.elapsed();
    let vraag = CaseloadVraag { sorteer: Sortering::Termijn, limit: 50, ..CaseloadVraag::default() };
    let (mut open, mut page, mut agenda) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RONDES {
        let start = Instant::now();
        let app = App::open(&path, opties()).unwrap();
        app.caseload(&vraag).unwrap();
        open.push(start.elapsed());
        let start = Instant::now();
        app.caseload(&vraag).unwrap();
        page.push(start.elapsed());
        let start = Instant::now();
        app.nu().unwrap();
        app.aantallen().unwrap();
        agenda.push(start.elapsed());
    }
    println!(
        "{casussen} casussen: filled in {fill:?}, open and first page {:?}, next page {:?}, agenda and counters {:?}",
        median(open),
        median(page),
        median(agenda)
    );
}

/// A plan of 40 doelen and 400 acties: making its sheet, and one row down with its frame.
fn plan() {
    let mut app = App::in_memory(opties()).unwrap();
    let mut line = |text: String| app.record_line(&text, &mut Refs::default()).unwrap();
    line(open_line(1));
    let at = r#""casus":"C-001","at":"2026-08-01T10:00:00+02:00""#;
    for doel in 1..=40 {
        line(format!(
            r#"{{{at},"command":{{"kind":"stel-doel","leefgebied":"werk","tekst":"Doel {doel}","voorgesteld_door":"klant","prioriteit":1}}}}"#
        ));
        for actie in 1..=10 {
            line(format!(
                r#"{{{at},"command":{{"kind":"spreek-actie-af","doel":"D-{doel}","wat":"Actie {actie} van doel {doel}","wie":"klant","uiterlijk":"2026-12-31"}}}}"#
            ));
        }
    }
    let config = Config { naam: "bench".to_owned(), ..Config::default() };
    let start = Start {
        config,
        config_pad: None,
        ascii: false,
        kleuren: (Kleuren::Donker, Diepte::Waar),
        nieuw: None,
        bezien: None,
    };
    let mut scherm = Scherm::new(app, start);
    let mut terminal = Terminal::new(TestBackend::new(100, 30)).unwrap();
    let mut press = |code| {
        let start = Instant::now();
        scherm.handle(Event::Key(KeyEvent::new(code, KeyModifiers::NONE)));
        scherm.draw(&mut terminal).unwrap();
        (start.elapsed(), scherm.sheet())
    };
    press(KeyCode::Char('2'));
    press(KeyCode::Char('b'));
    let made = loop {
        if let (took, Some(BladSoort::Plan)) = press(KeyCode::Tab) {
            break took;
        }
    };
    let moves: Vec<Duration> = (0..400).map(|_| press(KeyCode::Down).0).collect();
    println!("plan of 40 doelen and 400 acties: opened in {made:?}, a row down {:?}", median(moves));
}

/// A million last days, with and without their derivation, over twenty years of start days.
fn terms() {
    let kalender = Kalender::default();
    let base = NaiveDate::from_ymd_opt(2010, 1, 1).unwrap();
    let terms = [(6, Eenheid::Weken), (8, Eenheid::Weken), (14, Eenheid::Dagen), (3, Eenheid::Maanden)];
    let sums = || {
        (0..1_000_000_u64).map(move |i| {
            let (lengte, eenheid) = terms[usize::try_from(i % 4).unwrap()];
            let start = base + Days::new(i % 7_300);
            Berekening { start, lengte, eenheid, atw: true, eerste_dag_telt: false, terug: false, opgeschort: 0 }
        })
    };
    let start = Instant::now();
    let bare = sums().filter_map(|b| laatste_dag(&kalender, &b, &[]).ok()).filter(|d| d.day() == 1).count();
    let took_bare = start.elapsed();
    let start = Instant::now();
    let whole = sums().filter_map(|b| bereken(&kalender, &b).ok()).filter(|u| u.tot_en_met.day() == 1).count();
    println!("a million last days in {took_bare:?}, with their steps in {:?} ({bare}, {whole})", start.elapsed());
}

/// Practice: reading a scenario of 10,000 events, and thirty casussen through a year under one clock.
fn practice() {
    let small = include_str!("../it/fixtures/klein.toml");
    let events: String = (0..10_000)
        .map(|n| {
            format!(
                "[[gebeurtenis]]\nid = \"n{n}\"\nwanneer = {{ dag = {} }}\nals = 'niet act:verleng-hersteltermijn'\n\
                 van = \"klant\"\nkanaal = \"telefoon\"\nonderwerp = \"Bellen\"\ntekst = \"Ik bel.\"\n",
                n % 40
            )
        })
        .collect();
    let large = format!("{small}{events}");
    let start = Instant::now();
    let loaded = Geladen::lees(&large).unwrap();
    println!("scenario of {} events read in {:?}", loaded.scenario.gebeurtenis.len(), start.elapsed());

    let year = small.replace("laatste_dag = 40", "laatste_dag = 365");
    let casussen: String = (0..30).map(|n| format!("[[casus]]\nscenario = \"klein\"\nlater = {n}\n")).collect();
    let pack = format!(
        "formaat = 1\nid = \"dertig\"\ntitel = \"t\"\nkort = \"k\"\nopening = \"o\"\nuren_per_dag = 8\n{casussen}"
    );
    let mut app = App::in_memory(opties()).unwrap();
    let keuze = Keuze { modus: Modus::Oefenen, seed: 0, taal: Taal::Nl };
    let mut oefening = Oefening::start(&mut app, &Bron::van_tekst(&pack).met("klein", &year), keuze).unwrap();
    let tot = oefening.begin() + Days::new(365);
    let start = Instant::now();
    oefening.verzet(&mut app, tot).unwrap();
    println!("thirty casussen through a year in {:?}", start.elapsed());
}

/// Recorded work of 100,000 lines, opened to look at; then steps back in the replay with their frame.
fn replay(folder: &Path) {
    let path = folder.join("werk.db");
    let mut app = filled(&path, 2_000);
    let note = |nr: usize| {
        format!(
            r#"{{"casus":"C-{nr:03}","at":"2026-08-01T10:00:00+02:00","command":{{"kind":"maak-notitie","tekst":"Notitie","aard":"feit"}}}}"#
        )
    };
    let seq = app.last_seq().unwrap();
    let each = usize::try_from(100_000 - seq).unwrap() / 2_000;
    for nr in 1..=2_000 {
        app.begin_batch();
        for _ in 0..each {
            app.record_line(&note(nr), &mut Refs::default()).unwrap();
        }
        app.commit_batch().unwrap();
    }
    let config = Config { naam: "bench".to_owned(), ..Config::default() };
    let kleuren = (Kleuren::Donker, Diepte::Waar);
    let start = Instant::now();
    let bezien = Some(path.clone());
    let mut scherm = Scherm::new(app, Start { config, config_pad: None, ascii: false, kleuren, nieuw: None, bezien });
    let mut terminal = Terminal::new(TestBackend::new(100, 30)).unwrap();
    scherm.draw(&mut terminal).unwrap();
    let opened = start.elapsed();
    let mut press = |code| {
        let start = Instant::now();
        scherm.handle(Event::Key(KeyEvent::new(code, KeyModifiers::NONE)));
        scherm.draw(&mut terminal).unwrap();
        start.elapsed()
    };
    press(KeyCode::Tab);
    press(KeyCode::End);
    let back: Vec<Duration> = (0..400).map(|_| press(KeyCode::Left)).collect();
    println!("work of 100000 lines: opened in {opened:?}, a step back {:?}", median(back));
}

fn main() {
    practice();
    terms();
    let folder = tempfile::tempdir().unwrap();
    durable(folder.path());
    plan();
    replay(folder.path());
    for casussen in [1_000, 10_000, 100_000] {
        reading(folder.path(), casussen);
    }
}
