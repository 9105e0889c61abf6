//! The main job: a casus through all ten taken, from a file of lines to the state, and the demo.

use aanpak::app::invoerregel::Refs;
use aanpak::app::{App, AppError, Opties, demo};
use aanpak::clock::Clock;
use aanpak::domain::entry::Scope;
use aanpak::domain::taak::stand::Stand;
use chrono::NaiveDate;

/// A casus that moves through all ten taken.
pub const MARLOES: &str = include_str!("fixtures/marloes.jsonl");

pub fn opties(dag: (i32, u32, u32)) -> Opties {
    let dag = NaiveDate::from_ymd_opt(dag.0, dag.1, dag.2).unwrap();
    Opties { read_only: false, klok: Clock::op(dag), naam: "samira".to_owned(), regels: None }
}

pub fn record_all(app: &mut App, text: &str) {
    let mut refs = Refs::default();
    for (i, line) in text.lines().enumerate() {
        if let Err(e) = app.record_line(line, &mut refs) {
            panic!("line {}: {e:?}\n{line}", i + 1);
        }
    }
}

#[test]
fn one_casus_goes_through_all_ten_taken() {
    let mut app = App::in_memory(opties((2026, 8, 31))).unwrap();
    record_all(&mut app, MARLOES);
    let state = app.state(Scope::Casus(1)).unwrap();
    assert!(state.gesloten.is_some());
    for taak in app.taken(&state).unwrap() {
        let open: Vec<u8> = taak.punten.iter().filter(|p| p.telt && !p.waar).map(|p| p.nr).collect();
        assert_eq!(taak.stand, Stand::Klaar, "{:?}: open {open:?}", taak.taak);
    }
    assert!(state.rondes.ronde >= 2, "the loop back after evaluation");
    let verslag = app.verify().unwrap();
    assert!(verslag.ok, "{verslag:?}");
}

#[test]
fn the_demo_records_on_any_weekday() -> Result<(), String> {
    for dag in 16..23 {
        let app = demo::demo_in_memory(opties((2026, 3, dag))).map_err(|e: AppError| format!("{dag}: {e:?}"))?;
        let aantallen = app.aantallen().unwrap();
        assert_eq!(aantallen.casussen, 10);
        assert!(aantallen.te_laat >= 1 && aantallen.vandaag >= 1, "{dag}: {aantallen:?}");
        assert!(app.verify().unwrap().ok);
    }
    Ok(())
}
