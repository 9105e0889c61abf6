//! For tests: a state recorded line by line, a sheet made from it, and what must hold of every sheet.

use chrono::NaiveDate;

use crate::app::invoerregel::Refs;
use crate::app::{App, Opties};
use crate::clock::Clock;
use crate::domain::command::check_value;
use crate::domain::entry::Scope;
use crate::domain::state::State;
use crate::opmaak::Taal;
use crate::teksten::Teksten;
use crate::tui::blad::{Blad, BladSoort, Bouw, Rij, bouw};
use crate::tui::theme::Glyphs;

/// The casus with everything in it.
pub const MARLOES: &str = include_str!("../../../../tests/it/fixtures/marloes.jsonl");

/// A casus of which nothing more is known than that it was opened on 2 March 2026.
pub const OPEN: &str = r#"{"at": "2026-03-02T09:00:00+01:00", "ref": "c", "command": {"kind": "open-casus", "klant": {"naam": "李 Wei", "geboortedatum": "1990-01-01"}, "melding_op": "2026-03-02", "regeling": "levensonderhoud"}}"#;

/// The state of the first casus after these lines; each line after the first is only the command, on 3 March 2026.
pub fn casus(commands: &[&str]) -> State {
    let mut text = OPEN.to_owned();
    for (nr, command) in commands.iter().enumerate() {
        text.push_str(&format!(
            "\n{{\"casus\": \"@c\", \"at\": \"2026-03-03T10:{nr:02}:00+01:00\", \"ref\": \"r{nr}\", \"command\": {command}}}"
        ));
    }
    vastgelegd(&text)
}

/// The state of the first casus after these whole lines.
pub fn vastgelegd(text: &str) -> State {
    let dag = NaiveDate::from_ymd_opt(2026, 12, 31).unwrap();
    let opties = Opties { read_only: false, klok: Clock::op(dag), naam: "samira".to_owned(), regels: None };
    let mut app = App::in_memory(opties).unwrap();
    let mut refs = Refs::default();
    for line in text.lines() {
        app.record_line(line, &mut refs).unwrap_or_else(|e| panic!("{e:?}\n{line}"));
    }
    app.state(Scope::Casus(1)).unwrap()
}

/// The sheet on a day, in Dutch, with every prefill checked.
pub fn blad(soort: BladSoort, state: &State, dag: &str) -> Blad {
    let made = [(Taal::En, Glyphs::ascii()), (Taal::Nl, Glyphs::vol())].map(|(taal, glyphs)| {
        let bestand = State::new(Scope::Bestand);
        let t = Teksten::new(taal);
        let regels = crate::domain::regels::Regels::ingebouwd();
        let b = Bouw {
            state,
            bestand: &bestand,
            agenda: &[],
            taken: &[],
            vandaag: dag.parse().unwrap(),
            regels: &regels,
            t: &t,
            glyphs,
            breedte: 48,
        };
        let blad = bouw(soort, &b);
        check(&blad);
        blad
    });
    let [_, nl] = made;
    nl
}

/// What must hold of every sheet: keys are unique, texts exist, the right side leaves room, prefills are accepted.
fn check(blad: &Blad) {
    let mut seen = std::collections::BTreeSet::new();
    for rij in &blad.rijen {
        let text = format!("{} {:?}", regel(rij), rij.uitleg);
        assert!(!text.contains('‹'), "a text is missing: {text}");
        assert!(rij.sleutel.is_empty() || seen.insert(rij.sleutel.clone()), "twice: {}", rij.sleutel);
        assert!(rij.doen.is_empty() || !rij.sleutel.is_empty(), "no cursor: {text}");
        assert!(rij.sleutel.is_empty() || !rij.uitleg.is_empty(), "nothing explained: {text}");
        let right: usize = rij.rechts.iter().map(|(_, s)| crate::tui::tekst::breedte(s)).sum();
        assert!(right <= 26, "too wide on the right: {text}");
        for doen in &rij.doen {
            for (veld, waarde) in &doen.velden {
                let field = doen.kind.act().field(veld);
                let field = field.unwrap_or_else(|| panic!("{:?} has no {veld}", doen.kind));
                check_value(field.kind, waarde.clone(), veld).unwrap_or_else(|e| panic!("{:?} {e:?}", doen.kind));
            }
        }
    }
    assert!(blad.rijen.iter().any(|r| !r.doen.is_empty()), "nothing to do");
}

/// A row in one line.
pub fn regel(rij: &Rij) -> String {
    let text =
        |stukken: &[(crate::tui::theme::Role, String)]| stukken.iter().map(|(_, s)| s.as_str()).collect::<String>();
    format!("{} | {}", text(&rij.links), text(&rij.rechts))
}

/// The row with that key.
pub fn rij<'a>(blad: &'a Blad, sleutel: &str) -> &'a Rij {
    let keys = || blad.rijen.iter().map(|r| r.sleutel.as_str()).collect::<Vec<_>>();
    blad.rijen.iter().find(|r| r.sleutel == sleutel).unwrap_or_else(|| panic!("no {sleutel} in {:?}", keys()))
}

/// Whether there is a row with that key.
pub fn heeft(blad: &Blad, sleutel: &str) -> bool {
    blad.rijen.iter().any(|r| r.sleutel == sleutel)
}
