//! Practice: the world answers, the clock moves only by an act, and the same run gives the same record.

use std::path::PathBuf;

use aanpak::app::invoerregel::{Refs, read_line};
use aanpak::app::{App, Opties};
use aanpak::domain::entry::{Entry, Scope};
use aanpak::domain::kind::Kind;
use aanpak::oefening::bron::{Bron, INGEBOUWD, Soort};
use aanpak::oefening::conditie::Conditie;
use aanpak::oefening::lint::{Ernst, controleer};
use aanpak::oefening::nabeschouwing::Uitkomst;
use aanpak::oefening::open::OpenPunt;
use aanpak::oefening::sessie::{Keuze, Modus, OefenFout, Oefening};
use aanpak::opmaak::Taal;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use crate::hoofdlijn::opties;

pub const KLEIN: &str = include_str!("fixtures/klein.toml");
const LOOP: &str = include_str!("fixtures/klein.jsonl");
pub const KEUZE: Keuze = Keuze { modus: Modus::Oefenen, seed: 7, taal: Taal::Nl };

fn bron(text: &str) -> Bron {
    Bron::van_tekst(text)
}

fn dag(maand: u32, dag: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, maand, dag).unwrap()
}

fn begin(opties: Opties, text: &str, keuze: Keuze) -> (App, Oefening) {
    let mut app = App::in_memory(opties).unwrap();
    let oefening = Oefening::start(&mut app, &bron(text), keuze).unwrap();
    (app, oefening)
}

fn speel(app: &mut App, oefening: &mut Oefening, lines: &str) {
    let mut refs = Refs::default();
    for (i, line) in lines.lines().enumerate() {
        let (opdracht, naam) = read_line(line, &refs).unwrap_or_else(|e| panic!("line {}: {e:?}\n{line}", i + 1));
        let (antwoord, _) =
            oefening.vastleggen(app, opdracht).unwrap_or_else(|e| panic!("line {}: {e:?}\n{line}", i + 1));
        refs.keep(naam, &antwoord);
    }
}

fn berichten(app: &App) -> Vec<(String, String)> {
    let state = app.state(Scope::Casus(1)).unwrap();
    let key = |r: &aanpak::domain::state::Regel| r.body.text("gebeurtenis").unwrap_or_default().to_owned();
    state.acts(Kind::Bericht).map(|r| (r.at.dag().to_string(), key(r))).collect()
}

fn entries(app: &App) -> Vec<Entry> {
    let mut found = Vec::new();
    app.entries(None, &mut |e| {
        found.push(e);
        Ok(())
    })
    .unwrap();
    found
}

#[test]
fn the_world_answers_on_its_own_days() {
    let (mut app, mut oefening) = begin(opties((2026, 11, 24)), KLEIN, KEUZE);
    assert_eq!(app.vandaag(), dag(9, 14));
    speel(&mut app, &mut oefening, LOOP);
    oefening.verzet(&mut app, dag(12, 31)).unwrap();
    // The paper came six days after it was asked for; the call one day before the last day of the hersteltermijn.
    let expected = [
        ("2026-09-14", "opening"),
        ("2026-09-16", "opkomst:F-1:2026-09-16"),
        ("2026-09-16", "antwoord:q:0"),
        ("2026-09-20", "stuk:afschrift"),
        ("2026-09-29", "e1"),
    ];
    assert_eq!(berichten(&app), expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    assert_eq!(app.vandaag(), dag(10, 24), "the clock stops on the last day");
    let over = oefening.verzet(&mut app, dag(10, 25));
    assert!(matches!(over, Err(OefenFout::Afgelopen(_))), "{over:?}");
    assert!(app.verify().unwrap().ok);
}

#[test]
fn what_was_prevented_does_not_come() {
    let (mut app, mut oefening) = begin(opties((2026, 11, 24)), KLEIN, KEUZE);
    speel(&mut app, &mut oefening, LOOP);
    let line = r#"{"casus":"C-001","at":"2026-09-26T11:00:00+02:00","command":{"kind":"verleng-hersteltermijn",
        "termijn":"T-3","tot_en_met":"2026-10-14","op_verzoek":true,"reden":"De bank levert later"}}"#;
    speel(&mut app, &mut oefening, &line.replace('\n', " "));
    oefening.verzet(&mut app, dag(10, 24)).unwrap();
    assert!(berichten(&app).iter().all(|(_, key)| key != "e1"), "{:?}", berichten(&app));
}

#[test]
fn the_clock_is_never_moved_by_itself_and_names_first_what_is_open() {
    let (mut app, mut oefening) = begin(opties((2026, 11, 24)), KLEIN, KEUZE);
    speel(&mut app, &mut oefening, LOOP);
    assert_eq!(app.vandaag(), dag(9, 25));
    let open = oefening.openstaand(&app).unwrap();
    assert!(open.iter().any(|o| matches!(o, OpenPunt::Stuk { naam, .. } if naam == "Afschriften")), "{open:?}");
    assert!(open.iter().any(|o| matches!(o, OpenPunt::Verslag { .. })), "{open:?}");
    assert!(open.iter().any(|o| matches!(o, OpenPunt::Ongelezen { aantal: 3 })), "{open:?}");
    let came = oefening.tot_iets_gebeurt(&mut app).unwrap();
    assert_eq!((came.dag, came.berichten.len()), (dag(9, 29), 1));
    let newest = &oefening.postvak(&app).unwrap()[0];
    assert_eq!((newest.sleutel.as_str(), newest.gelezen), ("e1", false));
    oefening.lees_bericht(&app, newest.seq).unwrap();
    assert!(oefening.postvak(&app).unwrap()[0].gelezen);
    assert!(oefening.postvak(&app).unwrap().iter().all(|p| !p.sleutel.starts_with("antwoord")));
}

#[test]
fn the_same_acts_give_the_same_record_whatever_day_it_really_is() {
    let run = |real| {
        let (mut app, mut oefening) = begin(opties(real), KLEIN, KEUZE);
        speel(&mut app, &mut oefening, LOOP);
        oefening.verzet(&mut app, dag(10, 24)).unwrap();
        entries(&app).into_iter().map(|e| (e.seq, e.act, e.scope, e.at, e.actor, e.event)).collect::<Vec<_>>()
    };
    assert_eq!(run((2026, 11, 24)), run((2031, 2, 3)));
}

#[test]
fn stopping_in_the_middle_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("oefening.db");
    let lines: Vec<&str> = LOOP.lines().collect();
    let mut app = App::create(&path, opties((2026, 11, 24))).unwrap();
    let mut oefening = Oefening::start(&mut app, &bron(KLEIN), KEUZE).unwrap();
    // The first two lines need no names of the others.
    speel(&mut app, &mut oefening, &lines[..2].join("\n"));
    oefening.verzet(&mut app, dag(9, 16)).unwrap();
    drop(app);
    let mut app = App::open(&path, opties((2027, 1, 1))).unwrap();
    let mut again = Oefening::open(&app).unwrap().unwrap();
    assert_eq!(app.vandaag(), dag(9, 16));
    let rest = lines[2..].join("\n").replace("@g", "F-1").replace("@s", "S-1");
    speel(&mut app, &mut again, &rest);
    again.verzet(&mut app, dag(10, 24)).unwrap();

    let (mut whole, mut oefening) = begin(opties((2026, 11, 24)), KLEIN, KEUZE);
    speel(&mut whole, &mut oefening, LOOP);
    oefening.verzet(&mut whole, dag(10, 24)).unwrap();
    assert_eq!(berichten(&app), berichten(&whole));
}

#[test]
fn a_scenario_that_was_changed_after_the_start_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("oefening.db");
    let mut app = App::create(&path, opties((2026, 11, 24))).unwrap();
    Oefening::start(&mut app, &bron(KLEIN), KEUZE).unwrap();
    app.keep_text("oefening", &KLEIN.replace("Ik bel.", "Ik bel niet.")).unwrap();
    assert!(matches!(Oefening::open(&app), Err(OefenFout::Gewijzigd(id)) if id == "klein"));
}

#[test]
fn a_fork_begins_as_the_file_stood_and_leaves_it_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("oefening.db");
    let mut app = App::create(&path, opties((2026, 11, 24))).unwrap();
    let mut oefening = Oefening::start(&mut app, &bron(KLEIN), KEUZE).unwrap();
    speel(&mut app, &mut oefening, LOOP);
    let before = entries(&app);
    let other = folder.path().join("anders.db");
    oefening.fork(&app, 9, &other).unwrap();
    let mut app_2 = App::open(&other, opties((2026, 11, 24))).unwrap();
    assert!(app_2.verify().unwrap().ok);
    assert_eq!(entries(&app_2), before[..9]);
    let mut oefening_2 = Oefening::open(&app_2).unwrap().unwrap();
    assert_eq!(app_2.vandaag(), dag(9, 16));
    oefening_2.verzet(&mut app_2, dag(9, 30)).unwrap();
    assert_eq!(entries(&app), before);
}

#[test]
fn an_assessment_has_no_way_back() {
    let keuze = Keuze { modus: Modus::Toets, ..KEUZE };
    let (mut app, mut oefening) = begin(opties((2026, 11, 24)), KLEIN, keuze);
    let note = |day: u32| {
        format!(
            r#"{{"casus":"C-001","at":"2026-09-{day}T10:00:00+02:00","command":{{"kind":"maak-notitie","tekst":"x","aard":"feit"}}}}"#
        )
    };
    speel(&mut app, &mut oefening, &note(14));
    assert!(app.undo(Some(1)).unwrap().is_some(), "on the same day one may take back");
    speel(&mut app, &mut oefening, &note(14));
    oefening.verzet(&mut app, dag(9, 15)).unwrap();
    let refused = app.undo(Some(1)).unwrap_err();
    assert!(format!("{refused:?}").contains("ToetsGeenWegTerug"), "{refused:?}");
    let folder = tempfile::tempdir().unwrap();
    let fork = oefening.fork(&app, 3, &folder.path().join("x.db"));
    assert!(matches!(fork, Err(OefenFout::GeenWegTerug)));
}

#[test]
fn a_typed_sentence_finds_its_question_and_another_is_not_understood() {
    let (mut app, mut oefening) = begin(opties((2026, 11, 24)), KLEIN, KEUZE);
    let lines = r#"{"casus":"C-001","ref":"g","command":{"kind":"plan-gesprek","soort":"intake","op":"2026-09-14","kanaal":"kantoor"}}
{"casus":"C-001","command":{"kind":"zeg","gesprek":"@g","tegen":"klant","tekst":"Hoe gaat het nu?"}}
{"casus":"C-001","command":{"kind":"zeg","gesprek":"@g","tegen":"Jan","tekst":"Bla"}}"#;
    speel(&mut app, &mut oefening, lines);
    let state = app.state(Scope::Casus(1)).unwrap();
    let said: Vec<&str> = state.acts(Kind::Bericht).filter_map(|r| r.body.text("tekst")).collect();
    assert_eq!(said[1..], ["goed", "Wat?"]);
}

#[test]
fn expectations_stand_beside_their_evidence() {
    let (mut app, mut oefening) = begin(opties((2026, 11, 24)), KLEIN, KEUZE);
    let of = |app: &App, oefening: &Oefening| {
        let found = oefening.terugblik(app).unwrap().remove(0);
        found.bevindingen.into_iter().map(|b| (b.regel, b.stand, b.bewijs.len())).collect::<Vec<_>>()
    };
    assert!(of(&app, &oefening).iter().all(|(_, stand, n)| *stand == Uitkomst::Open && *n == 0));
    speel(&mut app, &mut oefening, LOOP);
    oefening.verzet(&mut app, dag(10, 24)).unwrap();
    assert_eq!(of(&app, &oefening), [("v1".to_owned(), Uitkomst::Vervuld, 2), ("v2".to_owned(), Uitkomst::Vervuld, 1)]);
    let back = oefening.terugblik(&app).unwrap().remove(0);
    let trust: Vec<i64> = back.vertrouwen.iter().map(|p| p.waarde).collect();
    assert_eq!(trust, [4, 5, 4], "the advance was good for trust, the call before the end was not");
    assert_eq!(back.feiten, (1, 1));
}

#[test]
fn a_full_day_of_a_pack_refuses_more_and_a_new_day_takes_it() {
    let pack = "formaat = 1\nid = \"twee\"\ntitel = \"Twee\"\nkort = \"k\"\nopening = \"o\"\nuren_per_dag = 1\n\
                [[casus]]\nscenario = \"klein\"\n[[casus]]\nscenario = \"klein\"\nlater = 3\n";
    let source = Bron::van_tekst(pack).met("klein", KLEIN);
    let mut app = App::in_memory(opties((2026, 11, 24))).unwrap();
    let mut oefening = Oefening::start(&mut app, &source, KEUZE).unwrap();
    assert_eq!(oefening.casussen.iter().filter(|c| c.nr.is_some()).count(), 1);
    let intake = r#"{"casus":"C-001","command":{"kind":"leg-intake-vast","op":"2026-09-14","kanaal":"kantoor","besproken":["vraag"],"samenvatting":"x"}}"#;
    speel(&mut app, &mut oefening, intake);
    let (contact, _) = read_line(
        r#"{"casus":"C-001","command":{"kind":"leg-contact-vast","op":"2026-09-14","kanaal":"telefoon","met":"klant","verslag":"x"}}"#,
        &Refs::default(),
    )
    .unwrap();
    let full = oefening.vastleggen(&mut app, contact.clone());
    assert!(matches!(full, Err(OefenFout::DagVol { over: 0, .. })), "{full:?}");
    oefening.verzet(&mut app, dag(9, 17)).unwrap();
    assert_eq!(oefening.casussen[1].nr, Some(2), "the second casus begins three days later");
    oefening.vastleggen(&mut app, contact).unwrap();
}

#[test]
fn thirty_casussen_go_through_a_year_under_one_clock() {
    let year = KLEIN.replace("laatste_dag = 40", "laatste_dag = 365");
    let casussen = (0..30).map(|n| format!("[[casus]]\nscenario = \"klein\"\nlater = {n}\n")).collect::<String>();
    let pack = format!(
        "formaat = 1\nid = \"dertig\"\ntitel = \"t\"\nkort = \"k\"\nopening = \"o\"\nuren_per_dag = 8\n{casussen}"
    );
    let mut app = App::in_memory(opties((2026, 11, 24))).unwrap();
    let mut oefening = Oefening::start(&mut app, &Bron::van_tekst(&pack).met("klein", &year), KEUZE).unwrap();
    let to = dag(9, 14) + Days::new(365);
    oefening.verzet(&mut app, to).unwrap();
    assert_eq!(app.vandaag(), to);
    assert!(oefening.casussen.iter().all(|c| c.nr.is_some()));
}

#[test]
fn every_scenario_of_the_program_is_in_order() {
    for (id, text) in INGEBOUWD {
        if Soort::van(text) == Soort::Scenario {
            assert_eq!(controleer(text), [], "{id}");
            assert!(text.contains(&format!("id = \"{id}\"")), "{id}");
        }
    }
}

#[test]
fn the_checker_names_each_mistake_with_its_line() {
    // What is replaced, by what, the code, and the text whose line is named.
    let cases = [
        ("minuten = 10", "minuten = 10\nminutn = 3", "lezen", "minutn"),
        ("feiten = [\"geld\"]", "feiten = [\"goud\"]", "onbekend-feit", "goud"),
        ("act:betaal-voorschot\"", "act:betaal-voorschotje\"", "onbekende-act", "voorschotje"),
        ("bij = \"hersteltermijn\"", "bij = \"herstel\"", "onbekende-termijn", "\"herstel\""),
        ("uiterlijk dag 28", "uiterlijk dag -3", "nooit-waar", "dag -3"),
        ("dagen = 6", "dagen = -6", "dagen-terug", "id = \"afschrift\""),
        ("kanaal = \"telefoon\"", "kanaal = \"fax\"", "kanaal", "id = \"e1\""),
        ("hersteltermijn_gegeven en", "hersteltermijn_gegeve en", "onbekende-vlag", "gegeve en"),
        ("1990-01-01", "2020-01-01", "geboortedatum", "id = \"klein\""),
        ("1990-01-01", "1990-02-30", "lezen", "1990-02-30"),
    ];
    assert_eq!(controleer(KLEIN), []);
    for (old, new, code, at) in cases {
        let text = KLEIN.replacen(old, new, 1);
        let line = 1 + text[..text.find(at).unwrap()].matches('\n').count();
        let found = controleer(&text);
        assert!(
            found.iter().any(|v| v.code == code && v.regel == line && v.ernst == Ernst::Fout),
            "{code} on {line}: {found:?}"
        );
    }
}

#[test]
fn conditions_read_as_they_are_written() {
    for good in [
        "altijd",
        "niet (a of b) en vertrouwen >= 6",
        "act:mobiliseer|maak-afspraak(~\"opvang\") binnen 3 dagen na gebeurtenis:e1",
        "act:neem-besluit(soort=toekenning, motivering.regel~\"PW\") uiterlijk dag 40",
        "termijn:hersteltermijn op-tijd of stuk:x ontvangen",
        "act:zeg minstens 3 keer voor act:leg-maatregel-op",
        "dilemma:d=verlengen en gezegd:q en contact:@petra en taak:3 en gesloten",
    ] {
        assert!(Conditie::lees(good).is_ok(), "{good}: {:?}", Conditie::lees(good));
    }
    for bad in [
        "",
        "en",
        "a en",
        "(a",
        "a)",
        "act:vlieg",
        "act:zeg(vleugel=1)",
        "vertrouwen >=",
        "stuk:x",
        "taak:11",
        "\"a",
        "a b",
    ] {
        assert!(Conditie::lees(bad).is_err(), "{bad}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_mutilated_scenario_gives_messages_and_never_a_panic(at in 0usize..2000, cut in 0usize..60, put in "[ -~\\n]{0,20}") {
        let at = at.min(KLEIN.len());
        let end = (at + cut).min(KLEIN.len());
        if KLEIN.is_char_boundary(at) && KLEIN.is_char_boundary(end) {
            let text = format!("{}{put}{}", &KLEIN[..at], &KLEIN[end..]);
            for vondst in controleer(&text) {
                prop_assert!(vondst.regel >= 1 && vondst.regel <= text.lines().count() + 1);
            }
        }
    }

    #[test]
    fn any_text_as_a_condition_is_read_or_refused(text in "\\PC{0,60}") {
        if let Err(fout) = Conditie::lees(&text) {
            prop_assert!(fout.plek <= text.len());
        }
    }
}

/// Keeps the folder of scenario files honest: a pack finds those beside it.
#[test]
fn a_pack_finds_the_scenarios_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("klein.toml"), KLEIN).unwrap();
    let pack = "formaat = 1\nid = \"p\"\ntitel = \"t\"\nkort = \"k\"\nopening = \"o\"\nuren_per_dag = 8\n[[casus]]\nscenario = \"klein\"\n";
    let path: PathBuf = folder.path().join("p.toml");
    std::fs::write(&path, pack).unwrap();
    let source = Bron::vind(path.to_str().unwrap(), &[]).unwrap();
    let mut app = App::in_memory(opties((2026, 11, 24))).unwrap();
    assert_eq!(Oefening::start(&mut app, &source, KEUZE).unwrap().casussen.len(), 1);
    let missing = Bron::van_tekst(pack);
    let mut app = App::in_memory(opties((2026, 11, 24))).unwrap();
    assert!(matches!(Oefening::start(&mut app, &missing, KEUZE), Err(OefenFout::Ontbreekt(id)) if id == "klein"));
}

/// One line of a run, with the casus of the scenario.
fn run_of(id: &str, naam: &str) -> String {
    let path = format!("{}/src/assets/scenarios/{id}.{naam}.jsonl", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn played(id: &str, text: &str, naam: &str, taal: Taal) -> (Vec<String>, Vec<String>, usize) {
    let mut app = App::in_memory(opties((2026, 11, 24))).unwrap();
    let mut oefening = Oefening::start(&mut app, &bron(text), Keuze { taal, ..KEUZE }).unwrap();
    let mut refs = Refs::default();
    for (i, line) in run_of(id, naam).lines().enumerate() {
        let (opdracht, name) = read_line(line, &refs).unwrap_or_else(|e| panic!("{id}.{naam} line {}: {e:?}", i + 1));
        let done = oefening.vastleggen(&mut app, opdracht);
        let (antwoord, _) = done.unwrap_or_else(|e| panic!("{id}.{naam} line {}: {e:?}\n{line}", i + 1));
        refs.keep(name, &antwoord);
    }
    if app.vandaag() < oefening.einde() {
        let einde = oefening.einde();
        oefening.verzet(&mut app, einde).unwrap();
    }
    assert!(app.verify().unwrap().ok, "{id}.{naam}");
    let found = oefening.terugblik(&app).unwrap().remove(0).bevindingen;
    let of = |vermijd: bool, stand: Uitkomst| {
        let fits = found.iter().filter(|b| b.vermijd == vermijd && b.stand == stand);
        fits.map(|b| b.regel.clone()).collect::<Vec<_>>()
    };
    (of(false, Uitkomst::Vervuld), of(true, Uitkomst::Geschonden), found.iter().filter(|b| !b.vermijd).count())
}

#[test]
fn every_scenario_ships_a_model_run_that_meets_all_and_two_that_do_not() {
    for (id, text) in INGEBOUWD {
        if Soort::van(text) == Soort::Pakket {
            continue;
        }
        let (met, avoided, all) = played(id, text, "model", Taal::Nl);
        assert_eq!(met.len(), all, "{id}: of {all} only {met:?}");
        assert!(avoided.is_empty(), "{id}: {avoided:?}");
        let (met, _, _) = played(id, text, "leeg", Taal::En);
        assert!(met.is_empty(), "{id}: {met:?}");
        let (met, avoided, all) = played(id, text, "stuntel", Taal::Nl);
        assert!(met.len() * 2 < all && avoided.len() >= 2, "{id}: {met:?} {avoided:?}");
    }
}

#[test]
fn an_edited_scenario_file_is_noticed_and_the_run_goes_on_as_it_began() {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("klein.toml");
    std::fs::write(&source, KLEIN).unwrap();
    let mut app = App::create(&folder.path().join("o.db"), opties((2026, 11, 24))).unwrap();
    let oefening = Oefening::start(&mut app, &Bron::vind(source.to_str().unwrap(), &[]).unwrap(), KEUZE).unwrap();
    assert_eq!(oefening.bron_veranderd(&app).unwrap(), None);
    std::fs::write(&source, KLEIN.replace("Ik bel.", "Ik bel niet.")).unwrap();
    assert!(oefening.bron_veranderd(&app).unwrap().is_some());
    let again = Oefening::open(&app).unwrap().unwrap();
    assert_eq!(again.casussen[0].geladen.tekst, KLEIN);
    std::fs::remove_file(&source).unwrap();
    assert_eq!(oefening.bron_veranderd(&app).unwrap(), None, "a file that is gone changes nothing");
}
