#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Rect;
use serde_json::json;

use super::*;
use crate::domain::command::Command;
use crate::opmaak::Taal;
use crate::tui::theme::{Diepte, Glyphs, Kleuren, Theme};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 16).unwrap()
}

fn teksten() -> Teksten {
    Teksten::new(Taal::Nl)
}

fn keuze(waarde: &str, tekst: &str) -> Keuze {
    Keuze { waarde: waarde.to_owned(), tekst: tekst.to_owned() }
}

fn keuzes() -> FormKeuzes {
    let mut dingen = BTreeMap::new();
    for soort in IdSoort::ALL {
        let things = (1..=9).map(|n| keuze(&crate::domain::id::Id::new(soort, n).to_string(), "李小明 e\u{301} 👩‍👩‍👧"));
        dingen.insert(soort, things.collect());
    }
    let regels = Kind::ALL.iter().enumerate().map(|(i, kind)| (*kind, keuze(&(i + 1).to_string(), kind.tag())));
    FormKeuzes { dingen, regels: regels.collect(), handelingen: vec![keuze("4", "open-casus"), keuze("3", "x")] }
}

fn form(kind: Kind) -> Form {
    Form::new(kind, Some(1), keuzes(), today())
}

fn key(form: &mut Form, code: KeyCode) -> FormEvent {
    form.handle_key(KeyEvent::new(code, KeyModifiers::NONE), &teksten())
}

fn typed(form: &mut Form, text: &str) {
    for c in text.chars() {
        key(form, KeyCode::Char(c));
    }
}

fn go(form: &mut Form, path: &str) {
    form.focus = form.reveal(path).unwrap();
}

fn shown(form: &mut Form, width: u16, height: u16, t: &Teksten) -> String {
    let theme = Theme::nieuw(Kleuren::Donker, Diepte::Waar);
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    let area = Rect::new(0, 0, width, height);
    terminal
        .draw(|frame| {
            if let Some(cursor) = form.draw(frame, area, &theme, &Glyphs::vol(), t, true) {
                assert!(area.contains(cursor), "{cursor:?} {width}x{height}");
            }
        })
        .unwrap();
    // The test backend itself cannot show a screen without columns.
    if width == 0 { String::new() } else { terminal.backend().to_string() }
}

#[test]
fn a_form_is_filled_in_by_keys_and_makes_the_command() {
    let t = teksten();
    let mut form = form(Kind::OpenCasus);
    assert!(form.in_text());
    typed(&mut form, "Noor hjkl");
    key(&mut form, KeyCode::Enter);
    typed(&mut form, "12-5-85");
    go(&mut form, "melding_op");
    assert_eq!(form.text("melding_op"), "16-03-2026");
    go(&mut form, "regeling");
    assert!(!form.in_text());
    assert_eq!(key(&mut form, KeyCode::Char('j')), FormEvent::None);
    key(&mut form, KeyCode::Right);
    key(&mut form, KeyCode::Char(' '));
    let command = form.submit(&t).unwrap();
    let fields = json!({
        "klant": { "naam": "Noor hjkl", "geboortedatum": "1985-05-12" },
        "melding_op": "2026-03-16", "regeling": "bijzondere-bijstand",
    });
    assert_eq!(json!(command.body), fields);
    assert_eq!(form.errors_left(), 0);
}

#[test]
fn errors_stand_at_their_fields_and_the_first_has_the_focus() {
    let t = teksten();
    let mut form = form(Kind::OpenCasus);
    go(&mut form, "aanvraag_op");
    typed(&mut form, "31-04-2026");
    key(&mut form, KeyCode::Tab);
    assert!(shown(&mut form, 80, 30, &t).contains("Bedoel je 30-04-2026?"));
    form.submit(&t).unwrap_err();
    assert_eq!(form.focus, Place::Veld("klant.naam".to_owned()));
    assert_eq!(form.errors_left(), 4);
}

#[test]
fn one_of_a_group_is_asked() {
    let t = teksten();
    let mut form = form(Kind::WijzigDoel);
    form.set("doel", &json!("D-1"));
    form.set("reden", &json!("omdat"));
    assert!(!form.is_changed());
    form.submit(&t).unwrap_err();
    assert_eq!(form.focus, Place::Veld("tekst".to_owned()));
    typed(&mut form, "Werk in de zorg");
    assert!(form.is_changed());
    form.submit(&t).unwrap();
}

#[test]
fn lists_of_records_grow_and_shrink() {
    let mut form = form(Kind::LegContactVast);
    form.set("schaalvragen", &json!([{ "vraag": "a", "cijfer": 1 }, { "vraag": "b", "cijfer": 2 }]));
    assert_eq!(form.press(&Place::Weg("schaalvragen".to_owned(), 0)), FormEvent::Changed);
    assert_eq!(form.text("schaalvragen.0.vraag"), "b");
    assert_eq!(form.aantal["schaalvragen"], 1);
    form.press(&Place::Erbij("schaalvragen".to_owned()));
    assert_eq!(form.focus, Place::Veld("schaalvragen.1.vraag".to_owned()));
    let mut again = Form::new(Kind::LegContactVast, None, keuzes(), today());
    again.restore(&form.draft());
    assert_eq!(again.draft(), form.draft());
}

#[test]
fn money_asks_when_it_is_ambiguous() {
    let t = teksten();
    let mut form = form(Kind::LegGeldVast);
    go(&mut form, "bedrag");
    typed(&mut form, "1.234");
    key(&mut form, KeyCode::Tab);
    assert!(form.errors["bedrag"].contains("1.234,00"), "{}", form.errors["bedrag"]);
    go(&mut form, "bedrag");
    typed(&mut form, ",5");
    assert!(form.errors.is_empty());
    assert!(shown(&mut form, 80, 30, &t).contains("€ 1.234,50"));
}

#[test]
fn suggestions_open_below_and_can_be_left() {
    let t = teksten();
    let mut form = form(Kind::LegContactVast);
    go(&mut form, "met");
    typed(&mut form, "李");
    key(&mut form, KeyCode::Down);
    key(&mut form, KeyCode::Down);
    assert!(shown(&mut form, 80, 30, &t).contains("B-2"));
    key(&mut form, KeyCode::Enter);
    assert_eq!(form.text("met"), "B-2");
    assert_eq!(key(&mut form, KeyCode::Esc), FormEvent::Cancel);
    for _ in 0..20 {
        key(&mut form, KeyCode::Down);
    }
    assert_ne!(form.focus, Place::Veld("met".to_owned()));
}

#[test]
fn tab_and_arrows_reach_every_field_of_every_form() {
    let t = teksten();
    for kind in Kind::ALL {
        let mut form = form(*kind);
        let count = form.items().iter().filter(|item| item.takes_focus()).count();
        for _ in 1..count {
            assert_eq!(key(&mut form, KeyCode::Tab), FormEvent::Changed, "{kind:?}");
        }
        assert_eq!(form.focus, Place::Later, "{kind:?}");
        assert_eq!(key(&mut form, KeyCode::Tab), FormEvent::NextPanel);
        form.focus_first();
        for _ in 0..400 {
            shown(&mut form, 60, 16, &t);
            key(&mut form, KeyCode::Down);
            if form.focus == Place::Later {
                break;
            }
        }
        assert_eq!(form.focus, Place::Later, "{kind:?}");
        let (n, m) = form.progress();
        assert!(n <= m && !form.focus_help(&t).0.is_empty());
    }
}

#[test]
fn a_click_focuses_ticks_and_presses() {
    let t = teksten();
    let mut form = form(Kind::LegContactVast);
    let screen = shown(&mut form, 90, 60, &t);
    let find = |what: &str| {
        let (y, line) = screen.lines().enumerate().find(|(_, line)| line.contains(what)).unwrap();
        let x = line.trim_start_matches('"').split(what).next().unwrap().chars().count();
        (u16::try_from(x).unwrap(), u16::try_from(y).unwrap())
    };
    let (x, y) = find("( ) aan de balie");
    assert_eq!(form.handle_click(x, y), FormEvent::Changed);
    assert_eq!(form.velden["kanaal"].chosen(), ["balie"]);
    let (x, y) = find("[ Later verder ]");
    assert_eq!(form.handle_click(x + 2, y), FormEvent::Cancel);
    assert_eq!(form.handle_click(5_000, 5_000), FormEvent::None);
}

/// Every form, with nothing in it and with text that is hard to draw, at every size.
#[test]
fn no_size_and_no_text_makes_it_panic() {
    let t = teksten();
    let hard = "李小明👩‍👩‍👧e\u{301}\u{301}\u{301}\u{200b}\t".repeat(20) + &"x".repeat(300) + "\n\n\u{301}a";
    for (nr, kind) in Kind::ALL.iter().enumerate() {
        let mut form = form(*kind);
        for round in 0..2 {
            for width in (1..=120).skip(nr % 4).step_by(4) {
                shown(&mut form, width, 24, &t);
            }
            for height in (0..=40).skip(nr % 3).step_by(3) {
                shown(&mut form, [1, 7, 49, 50, 80][usize::from(height) % 5], height, &t);
                form.scroll(3);
                key(&mut form, KeyCode::Tab);
            }
            shown(&mut form, 0, 0, &t);
            shown(&mut form, 0, 5, &t);
            if round == 0 {
                fill(&mut form, &hard);
            }
        }
    }
}

fn fill(form: &mut Form, hard: &str) {
    for _ in 0..3 {
        for item in form.items() {
            match item.place {
                Place::Meer(_) | Place::Erbij(_) => {
                    form.press(&item.place);
                }
                _ => {}
            }
        }
    }
    for item in form.items() {
        form.focus = item.place.clone();
        form.handle_paste(hard);
        key(form, KeyCode::Down);
        form.focus = item.place;
        if form.focused_field().is_some_and(|(field, _)| !is_text(field.kind)) {
            key(form, KeyCode::Char(' '));
        }
    }
    let _ = form.submit(&teksten());
    form.focus_first();
}

#[test]
fn a_draft_of_another_act_does_no_harm() {
    let mut form = form(Kind::VerzetKlok);
    form.restore(&json!({ "velden": { "nee": 1, "tot.x": "a", "tot": ["b"] }, "aantal": { "tot": -1 }, "focus": 3 }));
    form.restore(&json!(null));
    form.set("bestaat.niet", &json!({}));
    let command = Command::new(Kind::VerzetKlok, serde_json::Map::new());
    assert!(command.is_err() && form.submit(&teksten()).is_err());
}
