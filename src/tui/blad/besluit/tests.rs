//! The sheet on the besluit, from recorded lines to rows; with what the tests of its two neighbours need as well.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::{Map, Value};

use crate::app::invoerregel::Refs;
use crate::app::{App, Opties, demo};
use crate::clock::Clock;
use crate::domain::entry::Scope;
use crate::domain::field::{Field, FieldKind};
use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::domain::state::State;
use crate::opmaak::Taal;
use crate::teksten::Teksten;
use crate::tui::blad::{Blad, Bouw, Doen, Rij};
use crate::tui::tekst;
use crate::tui::theme::Glyphs;

pub const MARLOES: &str = include_str!("../../../../tests/it/fixtures/marloes.jsonl");

/// How a sheet is made.
pub type Maker = fn(&Bouw<'_>) -> Blad;

fn dag(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn opties(vandaag: &str) -> Opties {
    Opties { read_only: false, klok: Clock::op(dag(vandaag)), naam: "samira".to_owned(), regels: None }
}

/// The lines recorded, up to a day; the clock of the file stands on that day.
pub fn app(lines: &str, vandaag: &str) -> App {
    let mut app = App::in_memory(opties("2027-12-31")).unwrap();
    let mut refs = Refs::default();
    for line in lines.lines().filter(|l| !l.trim().is_empty()) {
        let value: Value = serde_json::from_str(line).unwrap();
        if value["at"].as_str().unwrap_or_default() < format!("{vandaag}T24").as_str() {
            app.record_line(line, &mut refs).unwrap_or_else(|e| panic!("{e:?}\n{line}"));
        }
    }
    app
}

/// A casus of which only this was recorded, each act on its own day.
pub fn casus(acts: &[(&str, &str)], vandaag: &str) -> App {
    let mut lines = String::from(
        r#"{"at": "2026-03-02T09:00:00+01:00", "ref": "c", "command": {"kind": "open-casus", "klant": {"naam": "李 Wei", "geboortedatum": "1990-01-01"}, "melding_op": "2026-03-02", "regeling": "levensonderhoud"}}"#,
    );
    for (op, command) in acts {
        lines.push_str(&format!("\n{{\"casus\": \"@c\", \"at\": \"{op}T10:00:00+01:00\", \"command\": {command}}}"));
    }
    app(&lines, vandaag)
}

/// The sheet, checked in both languages and both sets of symbols; given back in Dutch.
pub fn toon(app: &App, vandaag: &str, maak: Maker) -> Blad {
    let mut nl = Blad::default();
    let state = app.state(Scope::Casus(1)).unwrap();
    for taal in [Taal::En, Taal::Nl] {
        for glyphs in [Glyphs::ascii(), Glyphs::vol()] {
            nl = bouw(app, &state, vandaag, maak, taal, glyphs);
            controleer(&nl);
        }
    }
    nl
}

fn bouw(app: &App, state: &State, vandaag: &str, maak: Maker, taal: Taal, glyphs: Glyphs) -> Blad {
    let bestand = app.state(Scope::Bestand).unwrap();
    let taken = app.taken(state).unwrap();
    let b = Bouw {
        state,
        bestand: &bestand,
        agenda: &[],
        taken: &taken,
        vandaag: dag(vandaag),
        regels: app.regels().unwrap(),
        t: &Teksten::new(taal),
        glyphs,
        breedte: 48,
    };
    let blad = maak(&b);
    if state.gesloten.is_some() { crate::tui::blad::in_gesloten_casus(&b, blad) } else { blad }
}

/// What holds for every sheet: something to do, keys once, texts that exist, right sides that leave room, and acts
/// whose fields are filled in as they are recorded.
fn controleer(blad: &Blad) {
    assert!(blad.rijen.iter().any(|r| !r.doen.is_empty()), "nothing to do");
    let mut sleutels = BTreeSet::new();
    for rij in &blad.rijen {
        assert!(rij.sleutel.is_empty() || sleutels.insert(rij.sleutel.as_str()), "twice: {}", rij.sleutel);
        let stukken = rij.links.iter().chain(&rij.rechts).chain(&rij.uitleg);
        let namen = rij.doen.iter().filter_map(|d| d.tekst.as_ref());
        for tekst in stukken.map(|(_, s)| s).chain(namen).chain([&blad.onder, &blad.hoek]) {
            assert!(!tekst.contains('‹') && !tekst.contains("{$"), "{tekst}");
        }
        let rechts: usize = rij.rechts.iter().map(|(_, s)| tekst::breedte(s)).sum();
        assert!(rechts <= 26, "{}: {rechts} columns on the right: {:?}", rij.sleutel, rij.rechts);
        rij.doen.iter().for_each(vul_controle);
    }
}

fn vul_controle(doen: &Doen) {
    velden(doen.kind, doen.kind.act().fields, &doen.velden);
}

fn velden(kind: Kind, fields: &'static [Field], velden_map: &Map<String, Value>) {
    for (naam, waarde) in velden_map {
        let field = fields.iter().find(|f| f.name == naam).unwrap_or_else(|| panic!("{}: {naam}", kind.tag()));
        let goed = match field.kind {
            FieldKind::Choice(w) => waarde.as_str().is_some_and(|s| w.contains(&s)),
            FieldKind::Several(w) => waarde.as_array().unwrap().iter().all(|v| w.contains(&v.as_str().unwrap())),
            FieldKind::Date => waarde.as_str().is_some_and(|s| s.parse::<NaiveDate>().is_ok()),
            FieldKind::Thing(_) => waarde.as_str().is_some_and(|s| s.parse::<Id>().is_ok()),
            FieldKind::Things(_) => {
                waarde.as_array().unwrap().iter().all(|v| v.as_str().unwrap().parse::<Id>().is_ok())
            }
            FieldKind::Line(_) | FieldKind::Money | FieldKind::Int(..) => waarde.is_i64(),
            FieldKind::YesNo => waarde.is_boolean(),
            FieldKind::Record(inner) => {
                velden(kind, inner, waarde.as_object().unwrap());
                true
            }
            FieldKind::Records(inner) => {
                waarde.as_array().unwrap().iter().for_each(|v| velden(kind, inner, v.as_object().unwrap()));
                true
            }
            FieldKind::Text => waarde.as_str().is_some_and(|s| s.chars().count() <= crate::domain::command::MAX_TEXT),
            _ => waarde.is_string() || waarde.is_array(),
        };
        assert!(goed, "{}.{naam}: {waarde}", kind.tag());
    }
}

/// The row with that key.
pub fn rij<'a>(blad: &'a Blad, sleutel: &str) -> &'a Rij {
    blad.rijen.iter().find(|r| r.sleutel == sleutel).unwrap_or_else(|| {
        let alle: Vec<_> = blad.rijen.iter().map(|r| r.sleutel.as_str()).collect();
        panic!("no row {sleutel}: {alle:?}")
    })
}

/// Left and right of a row as one text.
pub fn tekst_van(rij: &Rij) -> String {
    rij.links.iter().chain(&rij.rechts).map(|(_, s)| s.as_str()).collect()
}

/// What stands in the explanation of a row.
pub fn uitleg(rij: &Rij) -> String {
    rij.uitleg.iter().map(|(_, s)| s.as_str()).collect::<Vec<_>>().join("\n")
}

const AANVRAAG: (&str, &str) = ("2026-03-03", r#"{"kind": "dien-aanvraag-in", "op": "2026-03-03"}"#);

#[test]
fn given_an_empty_casus_then_the_aanvraag_comes_first() {
    let app = casus(&[], "2026-03-05");
    let blad = toon(&app, "2026-03-05", super::blad);
    assert_eq!(blad.rijen[0].doen[0].kind, Kind::DienAanvraagIn);
}

#[test]
fn given_a_bare_aanvraag_then_the_points_are_open_and_putting_it_aside_says_why_not() {
    let app = casus(&[AANVRAAG], "2026-03-05");
    let blad = toon(&app, "2026-03-05", super::blad);
    assert!(tekst_van(rij(&blad, "Q-1/termijn")).contains("t/m di 28-04"), "the beslistermijn of eight weeks");
    assert_eq!(rij(&blad, "Q-1/stukken").doen[0].kind, Kind::VraagStuk);
    let bb = rij(&blad, "Q-1/uitkomst/buiten-behandeling");
    assert_eq!(bb.doen[0].kind, Kind::GeefHersteltermijn);
    let toekenning = &rij(&blad, "Q-1/uitkomst/toekenning").doen[0];
    assert_eq!(toekenning.velden["aanvraag"], "Q-1");
    assert_eq!(toekenning.velden["mandaat"], "eigen-mandaat");
    assert_eq!(toekenning.velden["ingangsdatum"], "2026-03-02");
    let afwijzing = rij(&blad, "Q-1/uitkomst/afwijzing");
    assert!(afwijzing.doen.iter().any(|d| d.kind == Kind::NodigUitZienswijze), "heard first");
    assert!(uitleg(toekenning_rij(&blad)).contains("ligt vast zodra het verstuurd is"));
}

fn toekenning_rij(blad: &Blad) -> &Rij {
    rij(blad, "Q-1/uitkomst/toekenning")
}

#[test]
fn given_a_running_hersteltermijn_then_it_waits_and_stands_still() {
    let app = app(MARLOES, "2026-03-16");
    let blad = toon(&app, "2026-03-16", super::blad);
    assert!(tekst_van(rij(&blad, "Q-1/stukken")).contains("van"));
    let herstel = rij(&blad, "Q-1/herstel");
    assert!(tekst_van(herstel).contains("t/m wo 25-03"), "{}", tekst_van(herstel));
    assert_eq!(herstel.doen[0].kind, Kind::SluitHersteltermijn);
    assert!(tekst_van(rij(&blad, "Q-1/stil0")).contains("t/m"));
    assert!(uitleg(toekenning_rij(&blad)).contains("hersteltermijn"));
}

#[test]
fn given_a_toekenning_then_its_terms_follow_and_bijstand_runs() {
    let app = app(MARLOES, "2026-04-10");
    let blad = toon(&app, "2026-04-10", super::blad);
    assert!(tekst_van(rij(&blad, "U-1")).contains("wo 08-04"));
    let termijn = blad.rijen.iter().find(|r| r.sleutel.starts_with("U-1/")).unwrap();
    assert!(tekst_van(termijn).contains("t/m wo 20-05"), "{}", tekst_van(termijn));
    assert_eq!(termijn.doen[0].kind, Kind::OntvangBezwaar);
    assert!(blad.rijen.iter().any(|r| r.sleutel == "recht/uitkomst/herziening"));
    assert!(blad.rijen.iter().any(|r| r.sleutel.starts_with("maatwerk/")));
    let terug = rij(&blad, "recht/uitkomst/terugvordering");
    assert!(tekst_van(terug).contains("na akkoord") && uitleg(terug).contains("€ 5.000,00"));
}

#[test]
fn given_a_closed_casus_then_only_reopening_is_offered() {
    let app = app(MARLOES, "2026-08-28");
    for maak in [super::blad as Maker, crate::tui::blad::evaluatie::blad, crate::tui::blad::handhaven::blad] {
        let blad = toon(&app, "2026-08-28", maak);
        let doen: Vec<Kind> = blad.rijen.iter().flat_map(|r| &r.doen).map(|d| d.kind).collect();
        assert_eq!(doen, [Kind::HeropenCasus]);
    }
}

#[test]
fn given_overlong_and_wide_content_then_dates_stay_whole() {
    let lang = "Bankafschriften李".repeat(12);
    let vraag =
        format!(r#"{{"kind": "vraag-stuk", "soort": "{lang}", "waarom": "{lang}", "uiterlijk": "2026-03-10"}}"#);
    let app = casus(&[AANVRAAG, ("2026-03-04", &vraag)], "2026-03-12");
    let blad = toon(&app, "2026-03-12", super::blad);
    let stuk = rij(&blad, "Q-1/S-1");
    assert!(tekst_van(stuk).ends_with("t/m di 10-03") && tekst_van(stuk).starts_with("!!"));
    assert_eq!(stuk.doen[0].velden["stuk"], "S-1");
}

#[test]
fn every_casus_of_the_demo_makes_all_three_sheets_day_after_day() {
    let app = demo::demo_in_memory(opties("2026-03-16")).unwrap();
    for nr in 1..=10 {
        let state = app.state(Scope::Casus(nr)).unwrap();
        for vandaag in ["2026-03-16", "2026-09-16"] {
            for maak in [super::blad as Maker, crate::tui::blad::evaluatie::blad, crate::tui::blad::handhaven::blad] {
                controleer(&bouw(&app, &state, vandaag, maak, Taal::Nl, Glyphs::vol()));
            }
        }
    }
}

#[test]
fn every_day_of_a_whole_casus_makes_all_three_sheets() {
    for vandaag in ["2026-03-02", "2026-03-30", "2026-04-20", "2026-06-03", "2026-06-10", "2026-07-02", "2026-08-19"] {
        let app = app(MARLOES, vandaag);
        for maak in [super::blad as Maker, crate::tui::blad::evaluatie::blad, crate::tui::blad::handhaven::blad] {
            toon(&app, vandaag, maak);
        }
    }
}
