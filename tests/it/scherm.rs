//! Screens: keys in, text out, and the real program in a real terminal.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use aanpak::app::{App, demo};
use aanpak::config::Config;
use aanpak::domain::entry::Scope;
use aanpak::tui::theme::{Diepte, Kleuren};
use aanpak::tui::{Rest, Scherm, Start};
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::hoofdlijn::opties;

pub const DAG: (i32, u32, u32) = (2026, 3, 16);

/// A screen on a terminal in memory.
pub struct Proef {
    scherm: Scherm,
    terminal: Terminal<TestBackend>,
    keys: usize,
}

impl Proef {
    pub fn new(app: App, maat: (u16, u16), start: impl FnOnce(&mut Start)) -> Proef {
        let config = Config { naam: "samira".to_owned(), ..Config::default() };
        let mut options = Start {
            config,
            config_pad: None,
            ascii: false,
            kleuren: (Kleuren::Donker, Diepte::Waar),
            nieuw: None,
            bezien: None,
        };
        start(&mut options);
        let terminal = Terminal::new(TestBackend::new(maat.0, maat.1)).unwrap();
        Proef { scherm: Scherm::new(app, options), terminal, keys: 0 }
    }

    fn demo(maat: (u16, u16)) -> Proef {
        Proef::new(demo::demo_in_memory(opties(DAG)).unwrap(), maat, |_| ())
    }

    pub fn tekst(&mut self) -> String {
        self.scherm.draw(&mut self.terminal).unwrap();
        let buffer = self.terminal.backend().buffer();
        let width = usize::from(buffer.area.width);
        let mut text = String::new();
        for row in buffer.content().chunks(width) {
            let mut line = String::new();
            let mut skip = false;
            for cell in row {
                // The second cell of a wide character is never drawn: a terminal has nothing there.
                if !skip {
                    line.push_str(cell.symbol());
                }
                skip = !skip && unicode_width::UnicodeWidthStr::width(cell.symbol()) > 1;
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }

    pub fn key(&mut self, code: KeyCode) -> &mut Proef {
        self.keys += 1;
        self.scherm.handle(Event::Key(KeyEvent::new(code, KeyModifiers::NONE)));
        self
    }

    /// A second goes by.
    pub fn tick(&mut self) -> &mut Proef {
        self.scherm.tick();
        self
    }

    /// The file on the screen.
    pub fn app(&self) -> &App {
        self.scherm.app()
    }

    /// The sheet that is open.
    pub fn blad(&self) -> Option<aanpak::tui::blad::BladSoort> {
        self.scherm.sheet()
    }

    pub fn ctrl(&mut self, letter: char) -> &mut Proef {
        self.keys += 1;
        self.scherm.handle(Event::Key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL)));
        self
    }

    pub fn typ(&mut self, text: &str) -> &mut Proef {
        for letter in text.chars() {
            self.scherm.handle(Event::Key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE)));
        }
        self
    }
}

#[test]
fn the_first_screen_says_what_is_late_due_and_coming_at_every_size() {
    for maat in [(100, 30), (80, 24), (60, 16)] {
        let text = Proef::demo(maat).tekst();
        assert!(text.contains("Vandaag") && text.contains("TE LAAT") && text.contains("F1"), "{maat:?}\n{text}");
        assert_eq!(text.lines().count(), usize::from(maat.1));
    }
    let small = Proef::demo((40, 10)).tekst();
    assert!(small.contains("te klein") && small.contains("60"), "{small}");
}

#[test]
fn no_size_and_no_key_breaks_the_screen() {
    let mut proef = Proef::demo((100, 30));
    let codes = [
        KeyCode::Down,
        KeyCode::Enter,
        KeyCode::Tab,
        KeyCode::F(6),
        KeyCode::Enter,
        KeyCode::Char('x'),
        KeyCode::F(1),
        KeyCode::Esc,
        KeyCode::F(2),
        KeyCode::Char('h'),
        KeyCode::Down,
        KeyCode::Esc,
        KeyCode::Left,
        KeyCode::PageDown,
        KeyCode::End,
        KeyCode::Char(' '),
        KeyCode::Esc,
        KeyCode::Char('2'),
        KeyCode::Char('/'),
        KeyCode::Char('a'),
        KeyCode::Esc,
        KeyCode::Char('s'),
        KeyCode::Enter,
        KeyCode::Char('t'),
        KeyCode::Esc,
        KeyCode::Char('q'),
        KeyCode::Esc,
        KeyCode::Char('g'),
        KeyCode::Char('v'),
    ];
    for maat in [(100, 30), (80, 24), (60, 16), (40, 10), (1, 1), (3, 2), (200, 60)] {
        proef.terminal.backend_mut().resize(maat.0, maat.1);
        proef.scherm.handle(Event::Resize(maat.0, maat.1));
        for code in codes {
            proef.key(code);
            proef.tekst();
            proef.scherm.handle(Event::Paste("é 李 👩‍👧 a\u{301}\r\nb\u{7}".to_owned()));
            proef.tekst();
        }
        assert_eq!(proef.scherm.rest(), Rest::None, "nothing stops by itself");
    }
}

#[test]
fn a_newcomer_records_an_intake_in_thirty_keys() {
    let mut app = App::in_memory(opties(DAG)).unwrap();
    crate::hoofdlijn::record_all(
        &mut app,
        r#"{"at":"2026-03-16T00:00:00+01:00","command":{"kind":"open-casus","klant":{"naam":"Ayşe Şahin","geboortedatum":"1990-05-01"},"melding_op":"2026-03-13","regeling":"levensonderhoud"}}"#,
    );
    let mut proef = Proef::new(app, (100, 30), |_| ());
    // Caseload, the casus, its first act.
    proef.key(KeyCode::Char('2')).key(KeyCode::Enter);
    assert!(proef.tekst().contains("Intakegesprek"), "{}", proef.tekst());
    proef.key(KeyCode::Enter);
    let form = proef.tekst();
    assert!(form.contains("Intake vastleggen"), "{form}");
    // Day is filled in; channel, two topics, summary.
    proef.key(KeyCode::Tab).key(KeyCode::Char(' ')).key(KeyCode::Tab).key(KeyCode::Char(' '));
    proef.key(KeyCode::Right).key(KeyCode::Char(' ')).key(KeyCode::Tab);
    proef.typ("Ayşe wil weer werken in de zorg.").ctrl('s');
    let after = proef.tekst();
    assert!(after.contains("vastgelegd"), "{after}");
    assert!(proef.keys <= 30, "{} keys", proef.keys);
    proef.ctrl('u');
    assert!(proef.tekst().contains("Ongedaan gemaakt"), "{}", proef.tekst());
}

#[test]
fn without_colours_the_chosen_row_is_reversed_and_marked() {
    let app = demo::demo_in_memory(opties(DAG)).unwrap();
    let mut proef = Proef::new(app, (100, 30), |s| s.kleuren = (Kleuren::Geen, Diepte::C16));
    let text = proef.tekst();
    assert!(text.contains('►'));
    let buffer = proef.terminal.backend().buffer();
    let reversed = buffer.content().iter().any(|c| c.modifier.contains(ratatui::style::Modifier::REVERSED));
    let coloured = buffer.content().iter().any(|c| c.fg != ratatui::style::Color::Reset);
    assert!(reversed && !coloured);
}

#[test]
fn in_ascii_all_chrome_is_ascii() {
    let app = App::in_memory(opties(DAG)).unwrap();
    let mut proef = Proef::new(app, (100, 30), |s| s.ascii = true);
    for code in [KeyCode::Char('2'), KeyCode::F(1), KeyCode::Esc, KeyCode::F(2), KeyCode::Esc] {
        let text = proef.key(code).tekst();
        let odd: String = text.chars().filter(|c| !c.is_ascii() && !c.is_alphabetic()).collect();
        assert!(odd.chars().all(|c| matches!(c, '’' | '“' | '”' | '–' | '·' | '…')), "{odd}\n{text}");
    }
}

/// Words that give a language away and are not in the other.
const NL: [&str; 10] = ["niet", "het", "een", "voor", "wordt", "nog", "naar", "alle", "vandaag", "terug"];
const EN: [&str; 10] = ["not", "the", "and", "for", "with", "this", "yet", "all", "today", "back"];

/// Every screen of an empty file and of a casus in which nothing was written, in one language.
fn screens(taal: aanpak::opmaak::Taal) -> String {
    let mut app = App::in_memory(opties(DAG)).unwrap();
    crate::hoofdlijn::record_all(
        &mut app,
        r#"{"at":"2026-03-16T00:00:00+01:00","command":{"kind":"open-casus","klant":{"naam":"Xi Qu","geboortedatum":"1990-05-01"},"melding_op":"2026-03-13","aanvraag_op":"2026-03-13","regeling":"levensonderhoud"}}"#,
    );
    let mut proef = Proef::new(app, (100, 30), |s| s.config.taal = taal);
    let mut all = proef.tekst();
    for code in ['2', 't', 'b'] {
        all += &proef.key(KeyCode::Char(code)).tekst();
    }
    for _ in aanpak::tui::blad::BladSoort::ALL {
        all += &proef.key(KeyCode::Tab).tekst();
    }
    proef.key(KeyCode::Esc);
    for code in ["F1", "F2", "g", "q"] {
        let key = match code {
            "F1" => KeyCode::F(1),
            "F2" => KeyCode::F(2),
            other => KeyCode::Char(other.chars().next().unwrap()),
        };
        all += &proef.key(key).tekst();
        for _ in 0..8 {
            all += &proef.key(KeyCode::PageDown).tekst();
        }
        proef.key(KeyCode::Esc);
    }
    proef.key(KeyCode::Char('2')).key(KeyCode::Enter).key(KeyCode::Esc).key(KeyCode::Home);
    for _ in 0..11 {
        all += &proef.key(KeyCode::Enter).tekst();
        all += &proef.key(KeyCode::Enter).tekst();
        proef.key(KeyCode::Esc).key(KeyCode::Esc).key(KeyCode::Down);
    }
    all
}

#[test]
fn a_screen_speaks_one_language() {
    for (taal, others) in [(aanpak::opmaak::Taal::En, NL), (aanpak::opmaak::Taal::Nl, EN)] {
        // The verordening is a text of the gemeente, in the language of the gemeente.
        let gemeente = aanpak::domain::regels::Regels::ingebouwd();
        let quoted = |line: &str| {
            let mut texts =
                gemeente.gemeente.maatregelen.iter().map(|m| m.omschrijving.chars().take(20).collect::<String>());
            texts.any(|text| line.contains(&text))
        };
        for line in screens(taal).lines().filter(|line| !quoted(line)) {
            let words: Vec<String> =
                line.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase).filter(|w| !w.is_empty()).collect();
            for word in others {
                assert!(!words.iter().any(|w| w == word), "{taal:?} shows «{word}»: {line}");
            }
        }
    }
}

#[test]
fn stop_asks_and_a_draft_stays() {
    let mut proef = Proef::demo((100, 30));
    proef.key(KeyCode::Char('m'));
    proef.typ("Een halve notitie");
    proef.key(KeyCode::Esc);
    proef.key(KeyCode::Char('m'));
    let text = proef.tekst();
    assert!(text.contains("Een halve notitie"), "{text}");
    proef.key(KeyCode::Esc).key(KeyCode::Char('q'));
    assert!(proef.tekst().contains("Stoppen?"));
    assert_eq!(proef.scherm.rest(), Rest::None);
    proef.key(KeyCode::Esc).ctrl('c').ctrl('c');
    assert_eq!(proef.scherm.rest(), Rest::Quit);
}

#[test]
fn the_real_program_draws_in_a_real_terminal_and_gives_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let pty = native_pty_system().openpty(PtySize { rows: 30, cols: 100, pixel_width: 0, pixel_height: 0 }).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_aanpak"));
    command.env_clear();
    command.env("HOME", folder.path());
    command.env("TERM", "xterm-256color");
    command.env("LANG", "C.UTF-8");
    command.args(["--oefendatum", "2026-03-16", "demo"]);
    let mut child = pty.slave.spawn_command(command).unwrap();
    drop(pty.slave);
    let mut input = pty.master.take_writer().unwrap();
    let mut output = pty.master.try_clone_reader().unwrap();
    let (send, receive) = std::sync::mpsc::channel::<Vec<u8>>();
    std::thread::spawn(move || {
        let mut block = [0; 4096];
        while let Ok(n @ 1..) = output.read(&mut block) {
            if send.send(block[..n].to_vec()).is_err() {
                return;
            }
        }
    });
    let size = |n: u16| std::num::NonZero::new(n).unwrap();
    let mut screen = vt100::Parser::new(size(30), size(100), 0);
    let mut all = Vec::new();
    let mut until = |wanted: &str, screen: &mut vt100::Parser| {
        let end = Instant::now() + Duration::from_secs(30);
        while !screen.screen().contents().contains(wanted) && Instant::now() < end {
            if let Ok(bytes) = receive.recv_timeout(Duration::from_millis(200)) {
                screen.process(&bytes);
                all.extend(bytes);
            }
        }
        assert!(screen.screen().contents().contains(wanted), "{wanted}\n{}", screen.screen().contents());
    };
    until("TE LAAT", &mut screen);
    input.write_all(b"2").unwrap();
    until("Casussen", &mut screen);
    input.write_all(b"q").unwrap();
    until("Stoppen?", &mut screen);
    input.write_all(b"\r").unwrap();
    let status = child.wait().unwrap();
    assert!(status.success());
    while let Ok(bytes) = receive.recv_timeout(Duration::from_millis(300)) {
        screen.process(&bytes);
        all.extend(bytes);
    }
    assert!(!screen.screen().alternate_screen(), "the terminal is given back");
    let text = String::from_utf8_lossy(&all).into_owned();
    assert!(text.contains("\u{1b}[?1006l") && text.contains("\u{1b}[?2004l"), "mouse and paste are off again");
    let app = App::open(&folder.path().join(".local/share/aanpak/demo-1.db"), opties(DAG)).unwrap();
    assert!(app.state(Scope::Casus(1)).unwrap().bestaat());
}

#[test]
fn when_the_terminal_is_gone_the_program_ends() {
    let folder = tempfile::tempdir().unwrap();
    let pty = native_pty_system().openpty(PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 }).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_aanpak"));
    command.env_clear();
    command.env("HOME", folder.path());
    command.env("TERM", "xterm-256color");
    command.args(["--oefendatum", "2026-03-16", "demo"]);
    let mut child = pty.slave.spawn_command(command).unwrap();
    drop(pty.slave);
    let mut output = pty.master.try_clone_reader().unwrap();
    let mut first = [0; 64];
    assert!(output.read(&mut first).unwrap() > 0, "it drew something");
    drop(output);
    drop(pty.master);
    let start = Instant::now();
    while child.try_wait().unwrap().is_none() {
        assert!(start.elapsed() < Duration::from_secs(20), "it still runs");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn the_reading_mode_opens_a_casus_and_asks_for_every_field() {
    let app = App::in_memory(opties(DAG)).unwrap();
    let config = Config { naam: "samira".to_owned(), ..Config::default() };
    let start = Start {
        config,
        config_pad: None,
        ascii: true,
        kleuren: (Kleuren::Geen, Diepte::C16),
        nieuw: None,
        bezien: None,
    };
    // Name, birthday, two optional fields, no more; days, regeling, no more; yes. Then the caseload.
    let answers = "n\nWei Li\n1-5-1990\n\n\nn\n\n\n1\nn\nj\nc\n1\nq\n";
    let mut out = Vec::new();
    aanpak::tui::plain::talk(app, &start, &mut answers.as_bytes(), &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(text.contains("Vastgelegd:"), "{text}");
    assert!(text.contains("1. C-001 Wei Li") && text.contains("Casus C-001"), "{text}");
    assert!(!text.contains('‹') && !text.contains('\u{1b}'), "{text}");
}

#[test]
fn a_form_says_what_would_follow_before_it_is_recorded() {
    let mut app = App::in_memory(opties(DAG)).unwrap();
    crate::hoofdlijn::record_all(
        &mut app,
        r#"{"at":"2026-03-16T00:00:00+01:00","command":{"kind":"open-casus","klant":{"naam":"Ayşe Şahin","geboortedatum":"1990-05-01"},"melding_op":"2026-03-13","regeling":"levensonderhoud"}}"#,
    );
    let mut proef = Proef::new(app, (100, 30), |_| ());
    proef.key(KeyCode::Char('2')).key(KeyCode::Enter).key(KeyCode::F(2));
    proef.typ("aanvraag indienen").key(KeyCode::Enter);
    let form = proef.tekst();
    assert!(form.contains("Aanvraag indienen") && form.contains("Als je dit vastlegt"), "{form}");
    assert!(form.contains("Beslistermijn tot en met ma 11-05-2026"), "eight weeks from 16 March: {form}");
    let preview = proef.key(KeyCode::F(3)).tekst();
    assert!(preview.contains("nog niets vastgelegd") && preview.contains("Beslistermijn"), "{preview}");
    proef.key(KeyCode::Esc);
    // Nothing was recorded by looking.
    proef.key(KeyCode::Esc).key(KeyCode::Char('t'));
    let timeline = proef.tekst();
    assert!(timeline.contains("1 van 1") && !timeline.contains("eslistermijn"), "{timeline}");
}
