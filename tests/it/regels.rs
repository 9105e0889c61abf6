//! The rules, given / when / then: what is impossible, what is only to be minded, what undo does, and the terms.

use aanpak::app::invoerregel::Refs;
use aanpak::app::{App, AppError};
use aanpak::domain::entry::Scope;
use aanpak::domain::id::{Id, IdSoort};
use aanpak::domain::termijn::TermijnSoort;
use chrono::NaiveDate;

use crate::hoofdlijn::opties;

const OPEN: &str = r#"{"at":"2026-03-02T09:00:00+01:00","command":{"kind":"open-casus","klant":{"naam":"Ayşe Şahin","geboortedatum":"1990-05-01"},"melding_op":"2026-03-02","aanvraag_op":"2026-03-02","regeling":"levensonderhoud"}}"#;

/// A file on 31 August 2026 with one casus.
fn given(lines: &[&str]) -> (App, Refs) {
    let mut app = App::in_memory(opties((2026, 8, 31))).unwrap();
    let mut refs = Refs::default();
    app.record_line(OPEN, &mut refs).unwrap();
    for line in lines {
        record(&mut app, &mut refs, line).unwrap_or_else(|e| panic!("{line}: {e:?}"));
    }
    (app, refs)
}

/// Records `{"kind": …}` in C-001 on 10 March, unless the line is whole.
fn record(app: &mut App, refs: &mut Refs, line: &str) -> Result<aanpak::app::Antwoord, AppError> {
    let whole = if line.contains("\"command\"") {
        line.to_owned()
    } else {
        format!(r#"{{"casus":"C-001","at":"2026-03-10T10:00:00+01:00","command":{line}}}"#)
    };
    app.record_line(&whole, refs)
}

fn refused(lines: &[&str], when: &str) -> String {
    let (mut app, mut refs) = given(lines);
    let head = app.state(Scope::Casus(1)).unwrap().entries.len();
    let code = match record(&mut app, &mut refs, when) {
        Err(AppError::Refusal(r)) => r.code().to_owned(),
        Err(AppError::Field(e)) => format!("veld:{}:{}", e.path, e.problem.code()),
        other => format!("{other:?}"),
    };
    assert_eq!(app.state(Scope::Casus(1)).unwrap().entries.len(), head, "nothing changed");
    code
}

const BESLUIT: &str = r#"{"kind":"neem-besluit","soort":"toekenning","motivering":{"feiten":"a","regel":"PW 11","omstandigheden":"b","afweging":"c"},"mandaat":"eigen-mandaat","bekend_op":"2026-03-10","ingangsdatum":"2026-03-02","hoogte":120000,"vorm":"om-niet"}"#;
const STUK: &str = r#"{"casus":"C-001","at":"2026-03-03T09:00:00+01:00","ref":"stuk","command":{"kind":"vraag-stuk","soort":"bankafschriften","waarom":"vermogen"}}"#;
const HERSTEL: &str = r#"{"casus":"C-001","at":"2026-03-04T09:00:00+01:00","ref":"herstel","command":{"kind":"geef-hersteltermijn","grondslag":"awb-4-5","stukken":["@stuk"],"brief_op":"2026-03-04","tot_en_met":"2026-03-18","gevolg_genoemd":true}}"#;

#[test]
fn what_is_impossible_is_refused_with_its_reason() {
    let cases: &[(&[&str], &str, &str)] = &[
        (&[BESLUIT], BESLUIT, "tweede-besluit"),
        (&[], r#"{"casus":"C-009","command":{"kind":"maak-notitie","tekst":"x","aard":"feit"}}"#, "onbekende-casus"),
        (
            &[],
            r#"{"command":{"kind":"leg-intake-vast","op":"2026-03-10","kanaal":"kantoor","besproken":["vraag"],"samenvatting":"x"}}"#,
            "casus-nodig",
        ),
        (
            &[],
            r#"{"casus":"C-001","command":{"kind":"maak-groep","naam":"g","doel":"d","casussen":["C-001"]}}"#,
            "geen-casus-nodig",
        ),
        (&[], r#"{"kind":"ontvang-stuk","stuk":"S-7","op":"2026-03-10","oordeel":"volledig"}"#, "onbekend-id"),
        (&[], r#"{"kind":"ontvang-antwoord","vraag":1,"antwoord":"ja"}"#, "onbekende-regel"),
        (&[], r#"{"kind":"ontvang-stuk","stuk":"@niets","op":"2026-03-10","oordeel":"volledig"}"#, "onbekende-ref"),
        (&[STUK], STUK, "dubbele-ref"),
        (&[r#"{"kind":"sluit-casus","resultaat":"werk","reden":"klaar"}"#], BESLUIT, "casus-gesloten"),
        (
            &[r#"{"kind":"schort-beslistermijn-op","grond":"instemming","op":"2026-03-09"}"#],
            r#"{"kind":"schort-beslistermijn-op","grond":"instemming","op":"2026-03-10"}"#,
            "tweede-opschorting",
        ),
        (
            &[],
            r#"{"kind":"leg-verplichting-vast","verplichting":"plan-9-1-b","stand":"ontheven","van":"2026-03-10","tot":"2026-03-01","grond":"PW 9"}"#,
            "einde-voor-begin",
        ),
        (
            &[],
            r#"{"kind":"wijzig-klant","geboortedatum":"2026-08-30","reden_soort":"correctie"}"#,
            "geboorte-in-toekomst",
        ),
        (
            &[],
            r#"{"kind":"leg-maatwerk-vast","regel":"r","waarom_past_die_niet":"-","alternatief":"-","grond":"g"}"#,
            "maatwerk-zonder-motivering",
        ),
        (
            &[],
            r#"{"casus":"C-001","at":"2026-09-02T10:00:00+02:00","command":{"kind":"maak-notitie","tekst":"x","aard":"feit"}}"#,
            "na-de-klok",
        ),
        (&[], r#"{"command":{"kind":"verzet-klok","tot":"2026-08-31"}}"#, "geen-oefening"),
        (&[], r#"{"kind":"bericht","van":"x","kanaal":"brief","onderwerp":"o","tekst":"t"}"#, "alleen-scenario"),
        (&[], r#"{"kind":"maak-notitie","tekst":"nummer 123456782","aard":"feit"}"#, "echt-gegeven"),
        (&[], r#"{"kind":"maak-notitie","tekst":"bel \u0007","aard":"feit"}"#, "stuurtekens"),
        (&[STUK, HERSTEL], r#"{"kind":"draai-terug","act":3}"#, "niet-terug"),
        (&[STUK, HERSTEL], r#"{"kind":"draai-terug","act":2}"#, "later-gebruikt"),
        (&[], r#"{"kind":"doe-opnieuw","act":1}"#, "niet-teruggedraaid"),
        (
            &[],
            r#"{"kind":"corrigeer","entry":1,"veld":"bestaat_niet","naar":"x","reden_soort":"correctie","reden":"r"}"#,
            "veld-niet-te-corrigeren",
        ),
        (
            &[
                r#"{"kind":"signaleer-gedrag","gedrag":"niet gemeld","verplichting":"inlichtingen-17-1","feiten":"f","op":"2026-03-09"}"#,
            ],
            r#"{"kind":"leg-maatregel-op","gedrag":"E-1","grond":"verordening-18-2","percentage":10,"maanden":1,"omstandigheden":"o"}"#,
            "maatregel-op-inlichtingen",
        ),
        (
            &[],
            r#"{"kind":"leg-maatregel-op","grond":"inlichtingen-17-1","percentage":10,"maanden":1,"omstandigheden":"o"}"#,
            "veld:grond:niet-in-lijst",
        ),
        (&[], r#"{"kind":"maak-notitie","aard":"feit"}"#, "veld:tekst:veld-ontbreekt"),
        (&[], r#"{"kind":"dien-aanvraag-in","op":"2026-02-30"}"#, "veld:op:geen-dag"),
        (&[], r#"{"kind":"vlieg"}"#, "veld:vlieg:onbekende-act"),
        (&[], r#"{"kind":"maak-notitie","tekst":7,"aard":"feit"}"#, "veld:tekst:verkeerd-soort"),
    ];
    for (before, when, code) in cases {
        assert_eq!(&refused(before, when), code, "{when}");
    }
}

#[test]
fn a_besluit_needs_an_aanvraag() {
    let mut app = App::in_memory(opties((2026, 8, 31))).unwrap();
    let open = OPEN.replace(r#""aanvraag_op":"2026-03-02","#, "");
    app.record_line(&open, &mut Refs::default()).unwrap();
    let result = record(&mut app, &mut Refs::default(), BESLUIT);
    assert!(matches!(result, Err(AppError::Refusal(r)) if r.code() == "besluit-voor-aanvraag"));
}

#[test]
fn a_soft_rule_accepts_and_records_the_reason() {
    let (mut app, mut refs) = given(&[STUK, HERSTEL]);
    let line = BESLUIT.replace("{\"kind\":\"neem-besluit\"", r#"{"casus":"C-001","at":"2026-03-10T10:00:00+01:00","afwijking":"Het gezin heeft geen eten.","command":{"kind":"neem-besluit""#) + "}";
    let antwoord = record(&mut app, &mut refs, &line).unwrap();
    assert!(antwoord.let_op.contains(&"besluit-tijdens-hersteltermijn".to_owned()));
    assert_eq!(antwoord.body.text("afwijking"), Some("Het gezin heeft geen eten."));
}

fn einde(app: &App, soort: TermijnSoort) -> Option<NaiveDate> {
    let state = app.state(Scope::Casus(1)).unwrap();
    state.termijnen.values().find(|t| t.soort == soort).map(|t| t.tot_en_met)
}

fn dag(text: &str) -> Option<NaiveDate> {
    Some(text.parse().unwrap())
}

#[test]
fn the_beslistermijn_stands_still_during_a_hersteltermijn() {
    let (mut app, mut refs) = given(&[STUK]);
    assert_eq!(einde(&app, TermijnSoort::Beslistermijn), dag("2026-04-28"), "27 April is Koningsdag");
    record(&mut app, &mut refs, HERSTEL).unwrap();
    // Fourteen days until the last day of the hersteltermijn.
    assert_eq!(einde(&app, TermijnSoort::Beslistermijn), dag("2026-05-11"));
    // Complete on 12 March: 4 March + 1 up to 11 March, seven days.
    record(&mut app, &mut refs, r#"{"casus":"C-001","at":"2026-03-12T10:00:00+01:00","command":{"kind":"ontvang-stuk","stuk":"@stuk","op":"2026-03-12","oordeel":"volledig"}}"#).unwrap();
    assert_eq!(einde(&app, TermijnSoort::Beslistermijn), dag("2026-05-04"));
    let state = app.state(Scope::Casus(1)).unwrap();
    let herstel = &state.termijnen[&Id::new(IdSoort::Termijn, 3)];
    assert!(herstel.is_open(), "a paper never closes a hersteltermijn by itself");
}

#[test]
fn facts_in_any_order_give_the_same_terms() {
    let facts = [
        r#"{"kind":"schort-beslistermijn-op","grond":"overmacht","op":"2026-03-05"}"#,
        r#"{"kind":"schort-beslistermijn-op","grond":"instemming","op":"2026-03-07"}"#,
    ];
    let ends = [
        r#"{"kind":"hervat-beslistermijn","grond":"overmacht","op":"2026-03-10"}"#,
        r#"{"kind":"hervat-beslistermijn","grond":"instemming","op":"2026-03-12"}"#,
    ];
    let orders: [[&str; 4]; 3] = [
        [facts[0], facts[1], ends[0], ends[1]],
        [facts[1], facts[0], ends[1], ends[0]],
        [facts[0], ends[0], facts[1], ends[1]],
    ];
    for order in orders {
        let (app, _) = given(&order);
        // 5 up to 11 March, the overlap counted once: seven days.
        assert_eq!(einde(&app, TermijnSoort::Beslistermijn), dag("2026-05-04"), "{order:?}");
    }
}

#[test]
fn a_besluit_starts_the_bezwaartermijn_and_an_objection_the_next() {
    let (mut app, mut refs) = given(&[BESLUIT]);
    assert_eq!(einde(&app, TermijnSoort::Bezwaartermijn), dag("2026-04-21"));
    let state = app.state(Scope::Casus(1)).unwrap();
    assert!(state.termijnen.values().any(|t| t.soort == TermijnSoort::Beslistermijn && !t.is_open()));
    record(&mut app, &mut refs, r#"{"kind":"ontvang-bezwaar","besluit":"U-1","op":"2026-03-10","gronden":"te laag"}"#)
        .unwrap();
    assert_eq!(einde(&app, TermijnSoort::BeslissingOpBezwaar), dag("2026-06-02"));
}

#[test]
fn a_length_never_ends_on_a_free_day() {
    let line = HERSTEL.replace(r#""tot_en_met":"2026-03-18""#, r#""lengte":3"#);
    let (app, _) = given(&[STUK, &line]);
    assert_eq!(einde(&app, TermijnSoort::Hersteltermijn), dag("2026-03-09"), "7 March is a Saturday");
}

#[test]
fn undo_then_redo_gives_the_state_back() {
    let (mut app, mut refs) = given(&[]);
    let before = app.state(Scope::Casus(1)).unwrap();
    record(&mut app, &mut refs, STUK).unwrap();
    let with = app.state(Scope::Casus(1)).unwrap();
    assert!(app.undo(Some(1)).unwrap().is_some());
    let undone = app.state(Scope::Casus(1)).unwrap();
    assert_eq!(
        (&undone.dingen, &undone.termijnen, undone.regels.len()),
        (&before.dingen, &before.termijnen, before.regels.len() + 1)
    );
    assert!(app.redo(Some(1)).unwrap().is_some());
    assert_eq!(app.state(Scope::Casus(1)).unwrap().dingen, with.dingen);
    assert!(app.redo(Some(1)).unwrap().is_none(), "nothing left to do again");
    record(&mut app, &mut refs, &STUK.replace("\"stuk\"", "\"stuk2\"")).unwrap();
    assert!(
        app.state(Scope::Casus(1)).unwrap().dingen.contains_key(&Id::new(IdSoort::Stuk, 2)),
        "ids are never reused"
    );
}

#[test]
fn a_correction_changes_the_fact_and_what_follows_from_it() {
    let (mut app, mut refs) = given(&[STUK, HERSTEL]);
    record(&mut app, &mut refs, r#"{"kind":"corrigeer","entry":1,"veld":"aanvraag_op","naar":"2026-03-03","reden_soort":"correctie","reden":"verkeerd overgenomen"}"#).unwrap();
    assert_eq!(einde(&app, TermijnSoort::Beslistermijn), dag("2026-05-12"));
    assert!(app.verify().unwrap().ok);
}

#[test]
fn the_practice_clock_moves_only_forward_and_by_an_act() {
    let mut app = aanpak::app::demo::demo_in_memory(opties((2026, 3, 16))).unwrap();
    let mut refs = Refs::default();
    let note = r#"{"casus":"C-002","at":"2026-03-20T10:00:00+01:00","command":{"kind":"maak-notitie","tekst":"x","aard":"feit"}}"#;
    app.record_line(note, &mut refs).unwrap();
    assert_eq!(Some(app.vandaag()), dag("2026-03-20"), "a later act first moves the clock");
    let back = app.record_line(r#"{"command":{"kind":"verzet-klok","tot":"2026-03-18"}}"#, &mut refs);
    assert!(matches!(back, Err(AppError::Refusal(r)) if r.code() == "klok-terug"));
}

#[test]
fn a_draft_with_what_may_be_a_real_number_is_not_kept() {
    let (app, _) = given(&[]);
    let kind = aanpak::domain::kind::Kind::MaakNotitie;
    app.save_draft(Some(1), kind, &serde_json::json!({"velden": {"tekst": "gebeld"}})).unwrap();
    app.save_draft(Some(1), kind, &serde_json::json!({"velden": {"tekst": "nummer 123456782"}})).unwrap();
    let (draft, _) = app.draft(Some(1), kind).unwrap();
    assert_eq!(draft["velden"]["tekst"], "gebeld");
}
