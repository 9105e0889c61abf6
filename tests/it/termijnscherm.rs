//! The terms screen: keys in, text out.

use aanpak::app::{App, demo};
use aanpak::config::Config;
use aanpak::opmaak::Taal;
use aanpak::tui::theme::{Diepte, Kleuren};
use crossterm::event::KeyCode;
use serde_json::json;

use crate::hoofdlijn::{opties, record_all};
use crate::scherm::{DAG, Proef};

const MATEN: [(u16, u16); 3] = [(100, 30), (80, 24), (60, 16)];

fn voorbeelden(maat: (u16, u16)) -> Proef {
    let mut proef = Proef::new(demo::demo_in_memory(opties(DAG)).unwrap(), maat, |_| ());
    proef.key(KeyCode::Char('3'));
    proef
}

/// The picture after these keys on the terms screen, at every size.
fn beeld(naam: &str, keys: &[KeyCode]) {
    for maat in MATEN {
        let mut proef = voorbeelden(maat);
        proef.tekst();
        for code in keys {
            proef.key(*code).tekst();
        }
        insta::assert_snapshot!(format!("{naam}-{}x{}", maat.0, maat.1), proef.tekst());
    }
}

#[test]
fn termijnen() {
    beeld("termijnen", &[]);
}

#[test]
fn termijnen_maand() {
    beeld("termijnen-maand", &[KeyCode::BackTab, KeyCode::PageDown, KeyCode::Right]);
}

#[test]
fn termijnen_stil() {
    beeld("termijnen-stil", &[KeyCode::End, KeyCode::F(3)]);
}

#[test]
fn termijnen_rekenen() {
    beeld("termijnen-rekenen", &[KeyCode::End, KeyCode::Char('r')]);
}

#[test]
fn termijnen_zonder_kleur_en_met_eenvoudige_tekens() {
    for maat in MATEN {
        let app = demo::demo_in_memory(opties(DAG)).unwrap();
        let mut proef = Proef::new(app, maat, |start| {
            start.ascii = true;
            start.kleuren = (Kleuren::Geen, Diepte::Waar);
        });
        proef.key(KeyCode::Char('3')).tekst();
        let text = proef.tekst();
        insta::assert_snapshot!(format!("termijnen-ascii-{}x{}", maat.0, maat.1), text);
        for key in [KeyCode::BackTab, KeyCode::F(3), KeyCode::Esc, KeyCode::Char('r')] {
            let text = proef.key(key).tekst();
            let names = ["Ş", "ş", "ü", "é", "ĩ", "ũ", "李", "ë"];
            let own: String = names.iter().fold(text, |text, name| text.replace(name, ""));
            assert!(own.is_ascii(), "{own}");
        }
    }
}

/// An app with these acts in one casus.
fn met(vandaag: (i32, u32, u32), acts: &[serde_json::Value]) -> App {
    let mut app = App::in_memory(opties(vandaag)).unwrap();
    let mut lines = vec![
        json!({"at": "2026-03-02T09:00:00+01:00", "command": {"kind": "open-casus", "regeling": "levensonderhoud",
            "klant": {"naam": "Noor van den Berg", "geboortedatum": "1990-05-01"},
            "melding_op": "2026-03-02", "aanvraag_op": "2026-03-02"}})
        .to_string(),
    ];
    for act in acts {
        lines.push(json!({"casus": "C-001", "at": "2026-03-02T10:00:00+01:00", "command": act}).to_string());
    }
    record_all(&mut app, &lines.join("\n"));
    app
}

fn op_scherm(app: App, maat: (u16, u16)) -> Proef {
    let mut proef = Proef::new(app, maat, |_| ());
    proef.key(KeyCode::Char('3')).tekst();
    proef
}

fn hersteltermijn() -> [serde_json::Value; 2] {
    [
        json!({"kind": "vraag-stuk", "soort": "bankafschriften", "waarom": "inkomen"}),
        json!({"kind": "geef-hersteltermijn", "grondslag": "awb-4-5", "brief_op": "2026-03-02",
            "stukken": ["S-1"], "tot_en_met": "2026-03-16", "gevolg_genoemd": true}),
    ]
}

#[test]
fn the_date_of_a_term_is_told_step_by_step_with_day_and_article() {
    let text = op_scherm(met((2026, 3, 16), &[]), (100, 30)).key(KeyCode::End).tekst();
    for part in
        ["de aanvraag kwam binnen", "ma 02-03-2026", "8 weken verder", "Awb 4:13", "Koningsdag", "di 28-04-2026"]
    {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn enter_on_a_hersteltermijn_opens_its_closing_with_the_term_filled_in() {
    for maat in MATEN {
        let mut proef = op_scherm(met((2026, 3, 16), &hersteltermijn()), maat);
        let list = proef.tekst();
        assert!(list.contains("► Hersteltermijn"), "{list}");
        let form = proef.key(KeyCode::Enter).tekst();
        assert!(form.contains("Hersteltermijn afronden"), "{form}");
        assert!(form.contains("(•) T-3 Hersteltermijn"), "{form}");
    }
}

#[test]
fn after_recording_the_list_is_current_and_undo_brings_the_row_back() {
    let app = met((2026, 3, 16), &hersteltermijn());
    let mut proef = op_scherm(app, (100, 30));
    proef.key(KeyCode::Enter).tekst();
    // What came in and what follows still have to be chosen; the form says so one by one.
    for _ in 0..2 {
        let form = proef.ctrl('s').tekst();
        assert!(form.contains("Hersteltermijn afronden"), "{form}");
        proef.key(KeyCode::Char(' '));
    }
    let list = proef.ctrl('s').tekst();
    assert!(list.contains("Termijnen, eerste eerst"), "{list}");
    assert!(!list.contains("Hersteltermijn ma") && list.contains("Beslistermijn"), "{list}");
    let back = proef.ctrl('u').tekst();
    assert!(back.contains("Hersteltermijn ma 16-03-2026"), "{back}");
}

#[test]
fn v_gives_more_time_and_o_opens_the_casus() {
    let mut proef = op_scherm(met((2026, 3, 16), &hersteltermijn()), (80, 24));
    let form = proef.key(KeyCode::Char('v')).tekst();
    assert!(form.contains("Hersteltermijn verlengen"), "{form}");
    proef.key(KeyCode::Esc).tekst();
    let casus = proef.key(KeyCode::Char('o')).tekst();
    assert!(casus.contains("C-001") && casus.contains("van den Berg"), "{casus}");
    let back = proef.key(KeyCode::Esc).key(KeyCode::Esc).tekst();
    assert!(back.contains("Termijnen en agenda"), "{back}");
}

fn afspraak(dag: &str, nr: usize) -> serde_json::Value {
    json!({"kind": "maak-afspraak", "wie": "klantmanager", "wat": format!("Bellen {nr}"), "uiterlijk": dag})
}

#[test]
fn a_day_with_more_than_one_can_do_is_marked_and_said() {
    let acts: Vec<serde_json::Value> = (0..9).map(|nr| afspraak("2026-03-20", nr)).collect();
    for maat in [(100, 30), (80, 24)] {
        let text = op_scherm(met((2026, 3, 16), &acts), maat).tekst();
        assert!(text.contains("20•+"), "{text}");
        let whole: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(whole.contains("20 maart: 9 zaken, meer dan je 6"), "{text}");
    }
    let mut proef = Proef::new(met((2026, 3, 16), &acts), (100, 30), |start| start.config.dag_max = 9);
    let text = proef.key(KeyCode::Char('3')).tekst();
    assert!(!text.contains("20•+") && !text.contains("meer dan je"), "{text}");
}

#[test]
fn choosing_a_day_moves_the_list_and_a_month_turns_with_page_keys() {
    let acts = [afspraak("2026-03-20", 1), afspraak("2026-05-04", 2)];
    let mut proef = op_scherm(met((2026, 3, 16), &acts), (100, 30));
    proef.key(KeyCode::BackTab).tekst();
    let may = proef.key(KeyCode::PageDown).key(KeyCode::PageDown).tekst();
    assert!(may.contains("Mei 2026") && may.contains("5 mei: Bevrijdingsdag"), "{may}");
    assert!(may.contains("► Afspraak       ma 04-05-2026"), "{may}");
    let today = proef.key(KeyCode::Char('t')).tekst();
    assert!(today.contains("Maart 2026") && today.contains("►16"), "{today}");
    // Far away in both directions nothing breaks.
    for key in [KeyCode::PageUp, KeyCode::PageDown] {
        for _ in 0..30 {
            proef.key(key).tekst();
        }
    }
}

#[test]
fn filters_say_what_is_shown_and_escape_shows_everything_again() {
    let mut proef =
        op_scherm(met((2026, 3, 16), &[&hersteltermijn()[..], &[afspraak("2026-03-20", 1)]].concat()), (80, 24));
    proef.key(KeyCode::Char('f')).tekst();
    proef.typ("gesprekken").tekst();
    let only = proef.key(KeyCode::Enter).tekst();
    assert!(only.contains("[gesprekken en afspraken]") && !only.contains("Hersteltermijn"), "{only}");
    let late = proef.key(KeyCode::Char('w')).tekst();
    assert!(late.contains("[te laat]") && late.contains("Niets gevonden"), "{late}");
    let all = proef.key(KeyCode::Esc).tekst();
    assert!(all.contains("[alle soorten]") && all.contains("Hersteltermijn"), "{all}");
    let by_casus = proef.key(KeyCode::Char('s')).tekst();
    assert!(by_casus.contains("Termijnen per casus"), "{by_casus}");
}

#[test]
fn the_calculator_begins_with_the_term_and_a_new_start_day_moves_the_outcome() {
    let mut proef = op_scherm(met((2026, 3, 16), &[]), (100, 30));
    let open = proef.key(KeyCode::End).key(KeyCode::Char('r')).tekst();
    assert!(open.contains("Laatste dag: di 28-04-2026") && open.contains("Hier wordt niets vastgelegd"), "{open}");
    proef.ctrl('u');
    proef.typ("16-3-2026");
    let later = proef.tekst();
    assert!(later.contains("Laatste dag: ma 11-05-2026"), "{later}");
    proef.ctrl('u');
    proef.typ("31 april");
    let wrong = proef.tekst();
    assert!(wrong.contains("30 dagen") && !wrong.contains("Laatste dag:"), "{wrong}");
    proef.key(KeyCode::Tab).ctrl('u');
    proef.typ(&"9".repeat(200));
    proef.tekst();
    let closed = proef.key(KeyCode::Esc).tekst();
    assert!(closed.contains("Termijnen, eerste eerst"), "{closed}");
}

#[test]
fn a_rule_for_the_calculator_is_found_by_typing() {
    let mut proef = op_scherm(met((2026, 3, 16), &[]), (100, 30));
    // The last row is the beslistermijn: its start day has the keys, the rule stands above it.
    proef.key(KeyCode::End).key(KeyCode::Char('r')).key(KeyCode::Up).key(KeyCode::Enter).tekst();
    proef.typ("bezwaartermijn").tekst();
    let text = proef.key(KeyCode::Enter).tekst();
    assert!(text.contains("[ 6____"), "six weeks: {text}");
}

#[test]
fn names_in_any_script_and_length_fit() {
    let acts = [json!({"kind": "maak-afspraak", "wie": "klantmanager", "uiterlijk": "2026-03-16",
        "wat": "李 Wei ".repeat(30) + &"x".repeat(200)})];
    for maat in [(100, 30), (80, 24), (60, 16), (200, 60)] {
        let mut proef = op_scherm(met((2026, 3, 16), &acts), maat);
        if maat.0 < 98 {
            proef.key(KeyCode::F(3));
        }
        let text = proef.tekst();
        assert!(text.contains("李 Wei"), "{text}");
    }
}

#[test]
fn the_screen_speaks_english_too() {
    let mut proef = Proef::new(met((2026, 3, 16), &hersteltermijn()), (100, 30), |start| {
        start.config = Config { taal: Taal::En, ..Config::default() };
    });
    let text = proef.key(KeyCode::Char('3')).tekst();
    for word in ["Deadlines", "TODAY", "Last day"] {
        assert!(text.contains(word), "{word}\n{text}");
    }
    for word in ["Termijn", "vandaag", "‹"] {
        assert!(!text.contains(word), "{word}\n{text}");
    }
}

#[test]
fn an_empty_file_says_so() {
    let text = op_scherm(App::in_memory(opties(DAG)).unwrap(), (100, 30)).tekst();
    assert!(text.contains("Er staat geen termijn of afspraak open"), "{text}");
    let mut proef = op_scherm(App::in_memory(opties(DAG)).unwrap(), (60, 16));
    for key in [KeyCode::Enter, KeyCode::Char('v'), KeyCode::Char('o'), KeyCode::F(3), KeyCode::End, KeyCode::Up] {
        proef.key(key).tekst();
    }
}

#[test]
fn the_action_list_offers_everything_of_the_row() {
    let mut proef = op_scherm(met((2026, 3, 16), &hersteltermijn()), (100, 30));
    let text = proef.key(KeyCode::F(2)).tekst();
    for offer in ["Hersteltermijn afronden", "Hersteltermijn verlengen", "rekenen: wat als?"] {
        assert!(text.contains(offer), "{offer}\n{text}");
    }
}

#[test]
fn the_reading_mode_lists_terms_with_how_their_day_came_about() {
    let start = aanpak::tui::Start {
        config: Config::default(),
        config_pad: None,
        ascii: true,
        kleuren: (Kleuren::Geen, Diepte::Waar),
        nieuw: None,
        bezien: None,
    };
    let mut out = Vec::new();
    let app = met((2026, 3, 16), &hersteltermijn());
    aanpak::tui::plain::talk(app, &start, &mut "t\nq\n".as_bytes(), &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(text.contains("   1. ma 02-03-2026: de aanvraag kwam binnen"), "{text}");
    assert!(text.contains("telt helemaal mee"), "{text}");
}

#[test]
fn how_many_things_fit_on_a_day_is_set_with_the_other_settings() {
    for maat in MATEN {
        let mut proef = op_scherm(met((2026, 3, 16), &[]), maat);
        proef.key(KeyCode::F(2)).tekst();
        proef.typ("instellingen").key(KeyCode::Enter).tekst();
        for _ in 0..8 {
            proef.key(KeyCode::Tab).tekst();
        }
        let text = proef.key(KeyCode::Right).tekst();
        assert!(text.contains("Zaken per dag") && text.contains("<  7 >"), "{text}");
        assert!(text.contains("[ Bewaren ]"), "{text}");
        let lowest = (0..9).fold(String::new(), |_, _| proef.key(KeyCode::Left).tekst());
        assert!(lowest.contains("< 97 >"), "it goes round: {lowest}");
    }
}
