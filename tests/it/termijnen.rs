//! The terms the program keeps, given / when / then: from the facts of a casus to the last day, with every step.

use aanpak::app::invoerregel::Refs;
use aanpak::app::{AgendaVraag, App};
use aanpak::domain::entry::Scope;
use aanpak::domain::kind::Kind;
use aanpak::domain::rekenen::{Stap, StapSoort};
use aanpak::domain::termijn::{Termijn, TermijnSoort, TermijnStand};
use aanpak::opmaak::Taal;
use aanpak::teksten::Teksten;
use aanpak::tui::blad::{BladSoort, Bouw, Doen, bouw};
use aanpak::tui::theme::Glyphs;
use chrono::NaiveDate;
use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};

use crate::hoofdlijn::opties;

fn dag(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A casus in a file on 31 December 2027.
struct Casus {
    app: App,
    refs: Refs,
}

/// The aanvraag of the story: 30 October 2026.
const OP: &str = "2026-10-30";

impl Casus {
    fn nieuw(klant: &str) -> Casus {
        let mut casus = Casus { app: App::in_memory(opties((2027, 12, 31))).unwrap(), refs: Refs::default() };
        let open = format!(
            r#"{{"at":"{OP}T09:00:00Z","command":{{"kind":"open-casus","klant":{{"naam":"Wei 李"{klant}}},"melding_op":"{OP}","aanvraag_op":"{OP}","regeling":"levensonderhoud"}}}}"#
        );
        casus.app.record_line(&open, &mut casus.refs).unwrap();
        casus
    }

    fn gewoon() -> Casus {
        Casus::nieuw(r#","geboortedatum":"1990-05-01""#)
    }

    /// Records an act on a day and gives what to mind.
    fn doe(&mut self, op: &str, command: &str) -> Vec<String> {
        let line = format!(r#"{{"casus":"C-001","at":"{op}T10:00:00Z","command":{{{command}}}}}"#);
        self.app.record_line(&line, &mut self.refs).unwrap_or_else(|e| panic!("{line}: {e:?}")).let_op
    }

    fn termijnen(&self, soort: TermijnSoort) -> Vec<Termijn> {
        self.app.state(Scope::Casus(1)).unwrap().termijnen.values().filter(|t| t.soort == soort).cloned().collect()
    }

    fn termijn(&self, soort: TermijnSoort) -> Termijn {
        self.termijnen(soort).pop().unwrap_or_else(|| panic!("no {soort:?}"))
    }

    fn einde(&self, soort: TermijnSoort) -> String {
        self.termijn(soort).tot_en_met.to_string()
    }

    fn open(&self, soort: TermijnSoort) -> bool {
        self.termijnen(soort).iter().any(Termijn::is_open)
    }
}

const STUK: &str = r#""kind":"vraag-stuk","soort":"bankafschriften","waarom":"vermogen""#;

fn herstel(brief: &str, tot: &str, grond: &str) -> String {
    format!(
        r#""kind":"geef-hersteltermijn","grondslag":"{grond}","stukken":["S-1"],"brief_op":"{brief}","tot_en_met":"{tot}","gevolg_genoemd":true"#
    )
}

fn ontvang(op: &str, oordeel: &str) -> String {
    format!(r#""kind":"ontvang-stuk","stuk":"S-1","op":"{op}","oordeel":"{oordeel}""#)
}

fn sluit(termijn: &str, op: &str, uitkomst: &str, vervolg: &str) -> String {
    format!(
        r#""kind":"sluit-hersteltermijn","termijn":"{termijn}","op":"{op}","uitkomst":"{uitkomst}","vervolg":"{vervolg}""#
    )
}

fn besluit(soort: &str, op: &str, meer: &str) -> String {
    format!(
        r#""kind":"neem-besluit","soort":"{soort}","motivering":{{"feiten":"a","regel":"PW","omstandigheden":"b","afweging":"c"}},"mandaat":"eigen-mandaat","bekend_op":"{op}"{meer}"#
    )
}

/// The steps of a derivation, one line each.
fn stappen(termijn: &Termijn) -> Vec<String> {
    let line = |s: &Stap| {
        let dagen = |d: Option<NaiveDate>| d.map_or("?".to_owned(), |d| d.to_string());
        match s.wat {
            StapSoort::Opgeschort => {
                format!("{} {} {}..{} +{}", s.datum, s.grond, dagen(s.van), dagen(s.tot), s.aantal.unwrap())
            }
            wat => format!("{} {wat:?}", s.datum),
        }
    };
    termijn.stappen.iter().map(line).collect()
}

/// The steps add up: length and standing still, then one day for each free day.
fn telt_op(termijn: &Termijn) {
    let mut nu = termijn.begint_op;
    for stap in &termijn.stappen {
        match stap.wat {
            StapSoort::Opgeschort => {
                nu += chrono::Duration::days(stap.aantal.unwrap());
                assert_eq!(nu, stap.datum, "{:?}", stappen(termijn));
            }
            StapSoort::VrijeDag => {
                assert_eq!(nu, stap.datum, "{:?}", stappen(termijn));
                nu = nu.succ_opt().unwrap();
            }
            _ => nu = stap.datum,
        }
    }
    assert_eq!(nu, termijn.tot_en_met, "{:?}", stappen(termijn));
    assert_eq!(termijn.stappen.last().map(|s| s.wat), Some(StapSoort::Einde));
}

// Standing still.

#[test]
fn the_story_of_the_hersteltermijn_shows_each_day_that_stood_still() {
    let mut c = Casus::gewoon();
    assert_eq!(c.einde(TermijnSoort::Beslistermijn), "2026-12-28", "25 December is free, and the two days after it");
    c.doe("2026-11-12", STUK);
    c.doe("2026-11-12", &herstel("2026-11-12", "2026-11-26", "awb-4-5"));
    let stil = c.termijn(TermijnSoort::Beslistermijn);
    // Unused: 13 up to 26 November; the law leaves that last day in doubt, so the careful day is one earlier.
    assert_eq!(stappen(&stil)[3], "2027-01-08 T-3 2026-11-13..2026-11-26 +14");
    assert_eq!((stil.tot_en_met, stil.veilig_tot), (dag("2027-01-08"), Some(dag("2027-01-07"))));
    assert_eq!(stil.stappen.last().and_then(|s| s.veilig_tot), stil.veilig_tot);
    assert_eq!(stil.stand(dag("2026-11-13")), TermijnStand::Stil);
    c.doe("2026-11-23", &ontvang("2026-11-20", "volledig"));
    let klaar = c.termijn(TermijnSoort::Beslistermijn);
    assert_eq!(
        stappen(&klaar),
        [
            "2026-10-30 Start",
            "2026-10-31 EersteDag",
            "2026-12-25 Lengte",
            "2027-01-01 T-3 2026-11-13..2026-11-19 +7",
            "2027-01-01 VrijeDag",
            "2027-01-02 VrijeDag",
            "2027-01-03 VrijeDag",
            "2027-01-04 Einde",
        ]
    );
    assert_eq!(klaar.veilig_tot, None, "the day of completion counts again: that is the careful reading already");
    telt_op(&klaar);
    // The lines tell the fact from the day on which it was written down.
    let state = c.app.state(Scope::Casus(1)).unwrap();
    let eind = state.regel(klaar.opschortingen[0].eind_regel.unwrap()).unwrap();
    assert_eq!((eind.body.date("op"), eind.at.dag()), (Some(dag("2026-11-20")), dag("2026-11-23")));
    let begin = state.regel(klaar.opschortingen[0].begin_regel.unwrap()).unwrap();
    assert_eq!(begin.body.date("brief_op"), Some(dag("2026-11-12")));
}

#[test]
fn days_that_two_pauses_share_count_once_and_what_starts_after_the_end_not_at_all() {
    let mut c = Casus::gewoon();
    c.doe("2026-11-12", STUK);
    c.doe("2026-11-12", &herstel("2026-11-12", "2026-11-26", "awb-4-5"));
    c.doe("2026-11-20", r#""kind":"schort-beslistermijn-op","grond":"overmacht","op":"2026-11-20""#);
    c.doe("2026-11-30", r#""kind":"hervat-beslistermijn","grond":"overmacht","op":"2026-11-30""#);
    c.doe("2026-11-21", r#""kind":"schort-beslistermijn-op","grond":"instemming","op":"2026-11-21""#);
    c.doe("2026-11-25", r#""kind":"hervat-beslistermijn","grond":"instemming","op":"2026-11-25""#);
    let t = c.termijn(TermijnSoort::Beslistermijn);
    assert_eq!(
        stappen(&t)[3..6],
        [
            "2027-01-08 T-3 2026-11-13..2026-11-26 +14",
            "2027-01-11 overmacht 2026-11-20..2026-11-29 +3",
            "2027-01-11 instemming 2026-11-21..2026-11-24 +0",
        ]
    );
    telt_op(&t);
    assert_eq!(t.veilig_tot, None, "the doubtful day stood still on another ground as well");
    c.doe("2027-01-20", r#""kind":"schort-beslistermijn-op","grond":"aan-aanvrager","op":"2027-01-20""#);
    let t = c.termijn(TermijnSoort::Beslistermijn);
    assert_eq!(t.tot_en_met, dag("2027-01-11"));
    assert_eq!(t.stand(dag("2027-01-21")), TermijnStand::Voorbij, "what has run out cannot stand still");
}

#[test]
fn an_open_pause_stands_still_and_adds_nothing_yet() {
    let mut c = Casus::gewoon();
    c.doe("2026-11-16", r#""kind":"schort-beslistermijn-op","grond":"buitenland","op":"2026-11-16""#);
    let t = c.termijn(TermijnSoort::Beslistermijn);
    assert_eq!(stappen(&t)[3], "2026-12-25 buitenland 2026-11-16..? +0");
    assert_eq!(t.stand(dag("2027-03-01")), TermijnStand::Stil);
    telt_op(&t);
}

#[test]
fn an_extension_moves_the_end_and_a_late_paper_never_goes_past_it() {
    let mut c = Casus::gewoon();
    c.doe("2026-11-12", STUK);
    c.doe("2026-11-12", &herstel("2026-11-12", "2026-11-26", "awb-4-5"));
    let verleng = r#""kind":"verleng-hersteltermijn","termijn":"T-3","tot_en_met":"2026-12-03","op_verzoek":true,"reden":"De bank is traag.""#;
    assert_eq!(c.doe("2026-11-25", verleng), Vec::<String>::new());
    assert_eq!(c.einde(TermijnSoort::Hersteltermijn), "2026-12-03");
    assert_eq!(stappen(&c.termijn(TermijnSoort::Beslistermijn))[3], "2027-01-15 T-3 2026-11-13..2026-12-03 +21");
    c.doe("2026-12-09", &ontvang("2026-12-09", "volledig"));
    let t = c.termijn(TermijnSoort::Beslistermijn);
    assert_eq!(stappen(&t)[3], "2027-01-15 T-3 2026-11-13..2026-12-03 +21", "capped at the term that was given");
    assert!(t.opschortingen[0].eind_regel.is_some(), "the extension ends it");
    let zonder = verleng.replace("true", "false").replace("2026-12-03", "2026-12-10");
    let let_op = c.doe("2026-12-09", &zonder);
    assert!(let_op.contains(&"verlenging-zonder-verzoek".to_owned()), "{let_op:?}");
    assert!(let_op.contains(&"verlenging-na-einde".to_owned()), "{let_op:?}");
}

#[test]
fn a_paper_on_the_werkdag_after_a_free_last_day_is_in_time_but_that_day_is_not_the_colleges() {
    let mut c = Casus::gewoon();
    c.doe("2026-11-12", STUK);
    let let_op = c.doe("2026-11-12", &herstel("2026-11-12", "2026-11-28", "awb-4-5"));
    assert!(let_op.contains(&"hersteltermijn-op-vrije-dag".to_owned()), "28 November is a Saturday");
    c.doe("2026-11-30", &ontvang("2026-11-30", "volledig"));
    let t = c.termijn(TermijnSoort::Beslistermijn);
    assert_eq!(t.opschortingen[0].tot_en_met, Some(dag("2026-11-28")), "Sunday is not added");
    let let_op = c.doe("2026-11-30", &sluit("T-3", "2026-11-30", "te-laat", "buiten-behandeling"));
    assert!(let_op.contains(&"laatste-dag-vrij".to_owned()), "{let_op:?}");
}

#[test]
fn partial_papers_do_not_end_the_pause_and_a_withdrawn_paper_does() {
    let mut c = Casus::gewoon();
    c.doe("2026-11-12", STUK);
    c.doe("2026-11-12", r#""kind":"vraag-stuk","soort":"huurcontract","waarom":"woonkosten""#);
    let twee = herstel("2026-11-12", "2026-11-26", "awb-4-5").replace(r#"["S-1"]"#, r#"["S-1","S-2"]"#);
    c.doe("2026-11-12", &twee);
    c.doe("2026-11-18", &ontvang("2026-11-18", "gedeeltelijk"));
    c.doe("2026-11-20", &ontvang("2026-11-20", "volledig"));
    let tot = |c: &Casus| c.termijn(TermijnSoort::Beslistermijn).opschortingen[0].tot_en_met.unwrap().to_string();
    assert_eq!(tot(&c), "2026-11-26", "the second paper is still out");
    c.doe("2026-11-24", r#""kind":"vervalt-stuk","stuk":"S-2","reden":"Niet meer nodig.""#);
    assert_eq!(tot(&c), "2026-11-23");
}

#[test]
fn a_notice_of_delay_counts_only_inside_the_term() {
    let uitstel = |op: &str| {
        format!(r#""kind":"stel-beslissing-uit","tot_en_met":"2027-02-01","reden":"Drukte.","bericht_op":"{op}""#)
    };
    let mut c = Casus::gewoon();
    c.doe("2026-12-28", &uitstel("2026-12-28"));
    assert_eq!(c.einde(TermijnSoort::Beslistermijn), "2027-02-01");
    assert!(c.doe("2027-01-05", &uitstel("2027-01-05")).contains(&"tweede-uitstel".to_owned()));
    // What stands still after that letter moves the new day as well.
    c.doe("2027-01-10", STUK);
    c.doe("2027-01-11", &herstel("2027-01-11", "2027-01-18", "awb-4-5"));
    let t = c.termijn(TermijnSoort::Beslistermijn);
    assert_eq!(t.tot_en_met, dag("2027-02-08"));
    telt_op(&t);

    let mut c = Casus::gewoon();
    assert!(c.doe("2026-12-29", &uitstel("2026-12-29")).contains(&"te-laat-bericht".to_owned()));
    assert_eq!(c.einde(TermijnSoort::Beslistermijn), "2026-12-28", "a late letter changes nothing");
}

// From the letter to the outcome.

#[test]
fn the_end_of_a_hersteltermijn_leads_to_its_next_step() {
    let mut c = Casus::gewoon();
    c.doe("2026-11-12", STUK);
    c.doe("2026-11-12", &herstel("2026-11-12", "2026-12-07", "awb-4-5"));
    let te_vroeg = c.doe("2026-12-01", &sluit("T-3", "2026-12-01", "niet", "geen"));
    assert_eq!(te_vroeg, ["hersteltermijn-loopt-nog"]);
    let let_op = c.doe("2026-12-08", &sluit("T-3", "2026-12-08", "niet", "buiten-behandeling"));
    assert_eq!(let_op, ["volgt-buiten-behandeling"]);
    assert_eq!(c.einde(TermijnSoort::BuitenBehandeling), "2027-01-04");
    // A second term starts the four weeks anew, and only when it is over.
    c.doe("2026-12-09", &herstel("2026-12-09", "2026-12-23", "awb-4-5"));
    assert!(!c.open(TermijnSoort::BuitenBehandeling));
    let id = c.termijn(TermijnSoort::Hersteltermijn).id.to_string();
    let let_op = c.doe("2026-12-24", &sluit(&id, "2026-12-24", "niet", "intrekken"));
    assert_eq!(let_op, ["vervolg-past-niet"], "withdrawal belongs to running bijstand");
    assert_eq!(c.einde(TermijnSoort::BuitenBehandeling), "2027-01-20");
    let let_op = c.doe("2027-01-21", &besluit("buiten-behandeling", "2027-01-21", r#","zienswijze":"niet-nodig""#));
    assert!(let_op.contains(&"buiten-behandeling-te-laat".to_owned()), "{let_op:?}");
    assert!(!c.open(TermijnSoort::BuitenBehandeling));
}

#[test]
fn the_four_weeks_start_on_the_day_of_what_came_in() {
    let mut c = Casus::gewoon();
    c.doe("2026-11-12", STUK);
    c.doe("2026-11-12", &herstel("2026-11-12", "2026-11-26", "awb-4-5"));
    c.doe("2026-11-20", &ontvang("2026-11-20", "gedeeltelijk"));
    c.doe("2026-11-27", &sluit("T-3", "2026-11-27", "gedeeltelijk", "buiten-behandeling"));
    assert_eq!(c.termijn(TermijnSoort::BuitenBehandeling).begint_op, dag("2026-11-20"));
    c.doe("2026-11-27", &sluit("T-3", "2026-11-27", "volledig", "beslissen"));
    assert!(!c.open(TermijnSoort::BuitenBehandeling), "complete: decide on the content");
}

#[test]
fn a_letter_after_the_beslistermijn_stops_nothing() {
    let mut c = Casus::gewoon();
    c.doe("2027-01-04", STUK);
    let let_op = c.doe("2027-01-04", &herstel("2027-01-04", "2027-01-18", "awb-4-5"));
    assert_eq!(let_op, ["hersteltermijn-na-beslistermijn"]);
    assert_eq!(c.einde(TermijnSoort::Beslistermijn), "2026-12-28");
}

#[test]
fn running_bijstand_stands_still_for_eight_weeks_at_most_and_then_can_end() {
    let mut c = Casus::gewoon();
    c.doe(
        "2026-11-10",
        &besluit("toekenning", "2026-11-10", r#","ingangsdatum":"2026-10-30","hoogte":1,"vorm":"om-niet""#),
    );
    let opschorting = besluit("opschorting", "2026-12-03", r#","ingangsdatum":"2026-12-01","zienswijze":"niet-nodig""#);
    c.doe("2026-12-03", &opschorting);
    let t = c.termijn(TermijnSoort::Opschorting54);
    assert!(t.eerste_dag_telt);
    assert_eq!(t.tot_en_met, dag("2027-01-25"), "1 December is the first of 56 days");
    c.doe("2026-12-03", STUK);
    let let_op = c.doe("2026-12-03", &herstel("2026-12-03", "2027-01-26", "pw-54"));
    assert!(let_op.contains(&"hersteltermijn-buiten-acht-weken".to_owned()), "{let_op:?}");
    let id = c.termijn(TermijnSoort::Hersteltermijn).id.to_string();
    let let_op = c.doe("2027-01-28", &sluit(&id, "2027-01-28", "niet", "intrekken"));
    assert_eq!(let_op, ["volgt-intrekken"]);
    assert!(c.termijnen(TermijnSoort::BuitenBehandeling).is_empty());
    c.doe(
        "2027-01-29",
        &besluit("intrekking", "2027-01-29", r#","ingangsdatum":"2026-12-01","zienswijze":"ontvangen""#),
    );
    assert_eq!(c.termijn(TermijnSoort::Opschorting54).gesloten.map(|s| s.uitkomst).as_deref(), Some("intrekking"));
}

/// The acts that the sheet of what waits offers for a term, with the kind of besluit or the ground they fill in.
fn aanbod(c: &Casus, soort: TermijnSoort, vandaag: &str) -> Vec<(Kind, String)> {
    let state = c.app.state(Scope::Casus(1)).unwrap();
    let vraag = AgendaVraag { casus: Some(1), ..AgendaVraag::default() };
    let agenda: Vec<_> = c.app.agenda(&vraag).unwrap().into_iter().map(|(rij, _)| rij).collect();
    let t = Teksten::new(Taal::Nl);
    let b = Bouw {
        state: &state,
        bestand: &c.app.state(Scope::Bestand).unwrap(),
        agenda: &agenda,
        taken: &c.app.taken(&state).unwrap(),
        vandaag: dag(vandaag),
        regels: c.app.regels().unwrap(),
        t: &t,
        glyphs: Glyphs::vol(),
        breedte: 72,
    };
    let id = c.termijnen(soort).into_iter().rfind(Termijn::is_open).map(|t| format!("agenda:{}", t.id)).unwrap();
    let blad = bouw(BladSoort::Bewaken, &b);
    let rij = blad.rijen.iter().find(|r| r.sleutel == id).unwrap_or_else(|| panic!("no row {id}"));
    let woord = |doen: &Doen| {
        let veld = ["soort", "grondslag"].into_iter().find_map(|v| doen.velden.get(v)?.as_str());
        veld.unwrap_or_default().to_owned()
    };
    rij.doen.iter().map(|doen| (doen.kind, woord(doen))).collect()
}

#[test]
fn the_sheet_offers_what_can_follow_when_a_term_is_over() {
    let mut c = Casus::gewoon();
    c.doe("2026-11-12", STUK);
    c.doe("2026-11-12", &herstel("2026-11-12", "2026-11-26", "awb-4-5"));
    let heeft =
        |c: &Casus, soort, op: &str, kind: Kind, woord: &str| aanbod(c, soort, op).contains(&(kind, woord.to_owned()));
    let op = TermijnSoort::Hersteltermijn;
    assert!(!heeft(&c, op, "2026-11-26", Kind::NeemBesluit, "buiten-behandeling"), "the last day counts in full");
    assert!(heeft(&c, op, "2026-11-26", Kind::VerlengHersteltermijn, ""));
    assert!(heeft(&c, op, "2026-11-27", Kind::NeemBesluit, "buiten-behandeling"));
    assert!(heeft(&c, op, "2026-11-27", Kind::GeefHersteltermijn, "awb-4-5"));
    c.doe("2026-11-27", &sluit("T-3", "2026-11-27", "niet", "buiten-behandeling"));
    assert!(heeft(&c, TermijnSoort::BuitenBehandeling, "2026-11-27", Kind::NeemBesluit, "buiten-behandeling"));
    assert!(heeft(&c, TermijnSoort::BuitenBehandeling, "2026-11-27", Kind::NeemBesluit, ""), "or on the content");
    assert!(heeft(&c, TermijnSoort::Beslistermijn, "2026-11-27", Kind::StelBeslissingUit, ""));

    let mut c = Casus::gewoon();
    c.doe("2026-12-03", STUK);
    c.doe("2026-12-03", &herstel("2026-12-03", "2026-12-17", "pw-54"));
    assert!(heeft(&c, op, "2026-12-18", Kind::NeemBesluit, "opschorting"));
    c.doe("2026-12-18", &besluit("opschorting", "2026-12-18", r#","zienswijze":"niet-nodig""#));
    assert!(heeft(&c, op, "2026-12-18", Kind::NeemBesluit, "intrekking"));
    assert!(heeft(&c, TermijnSoort::Opschorting54, "2026-12-18", Kind::NeemBesluit, "hervatting"));
}

// After the besluit.

#[test]
fn deciding_late_costs_a_dwangsom_from_the_day_after_the_two_weeks() {
    let mut c = Casus::gewoon();
    let gebreke = |op: &str| format!(r#""kind":"ontvang-ingebrekestelling","op":"{op}","over":"aanvraag""#);
    let te_vroeg = c.doe("2026-12-14", &gebreke("2026-12-14"));
    assert_eq!(te_vroeg, ["ingebrekestelling-te-vroeg"]);
    assert!(c.termijnen(TermijnSoort::Ingebrekestelling).is_empty(), "no effect before the term is over");
    assert_eq!(c.doe("2027-01-04", &gebreke("2027-01-04")), Vec::<String>::new());
    assert_eq!(c.einde(TermijnSoort::Ingebrekestelling), "2027-01-18");
    let dwangsom = c.termijn(TermijnSoort::Dwangsom);
    assert_eq!((dwangsom.begint_op, dwangsom.tot_en_met), (dag("2027-01-18"), dag("2027-03-01")), "42 bare days");
    assert!(c.termijnen(TermijnSoort::DwangsomBeschikking).is_empty(), "nothing is due yet");
    c.doe(
        "2027-02-01",
        &besluit("toekenning", "2027-02-01", r#","ingangsdatum":"2026-10-30","hoogte":1,"vorm":"om-niet""#),
    );
    assert!(!c.open(TermijnSoort::Dwangsom));
    let beschikking = c.termijn(TermijnSoort::DwangsomBeschikking);
    assert_eq!((beschikking.begint_op, beschikking.tot_en_met), (dag("2027-01-31"), dag("2027-02-15")));
    c.doe("2027-02-10", &besluit("dwangsom", "2027-02-10", r#","bedrag":29900"#));
    assert!(!c.open(TermijnSoort::DwangsomBeschikking));
}

#[test]
fn who_decides_within_the_two_weeks_owes_nothing() {
    let mut c = Casus::gewoon();
    c.doe("2027-01-04", r#""kind":"ontvang-ingebrekestelling","op":"2027-01-04""#);
    c.doe(
        "2027-01-18",
        &besluit("toekenning", "2027-01-18", r#","ingangsdatum":"2026-10-30","hoogte":1,"vorm":"om-niet""#),
    );
    assert!(!c.open(TermijnSoort::Ingebrekestelling) && !c.open(TermijnSoort::Dwangsom));
    assert!(c.termijnen(TermijnSoort::DwangsomBeschikking).is_empty());
}

#[test]
fn a_committee_doubles_the_time_for_an_objection_and_a_repair_stops_it() {
    let mut c = Casus::gewoon();
    c.doe("2026-11-16", &besluit("afwijzing", "2026-11-16", r#","zienswijze":"ontvangen""#));
    assert_eq!(c.einde(TermijnSoort::Bezwaartermijn), "2026-12-28");
    c.doe("2026-12-01", r#""kind":"ontvang-bezwaar","besluit":"U-1","op":"2026-12-01","gronden":"Niet juist.""#);
    assert_eq!(c.einde(TermijnSoort::BeslissingOpBezwaar), "2027-02-08", "from the end of the bezwaartermijn");
    c.doe("2027-01-04", STUK);
    c.doe("2027-01-04", &herstel("2027-01-04", "2027-01-18", "awb-6-6"));
    let t = c.termijn(TermijnSoort::BeslissingOpBezwaar);
    // Thirteen or fourteen days: both readings end on the same werkdag, so there is nothing to be careful about.
    assert_eq!((t.tot_en_met, t.veilig_tot), (dag("2027-02-22"), None));
    c.doe("2027-01-05", r#""kind":"plan-gesprek","soort":"hoorzitting","op":"2027-01-25","kanaal":"kantoor""#);
    let stukken = c.termijn(TermijnSoort::StukkenHoorzitting);
    assert_eq!((stukken.tot_en_met, stukken.terug), (dag("2027-01-15"), true), "ten days back");
    c.doe("2027-01-25", r#""kind":"houd-hoorzitting","bezwaar":"Z-1","op":"2027-01-25","verslag":"Gehoord.","commissie":"Commissie Lindervoort""#);
    let t = c.termijn(TermijnSoort::BeslissingOpBezwaar);
    assert_eq!(t.regel.as_deref(), Some("beslissing-op-bezwaar-commissie"));
    assert_eq!(t.lengte, Some(12));
    assert!(!c.open(TermijnSoort::StukkenHoorzitting));
    let verdaag =
        |tot: &str| format!(r#""kind":"verdaag-bezwaar","bezwaar":"Z-1","tot_en_met":"{tot}","reden":"Advies.""#);
    let eerst = t.tot_en_met;
    assert!(c.doe("2027-02-01", &verdaag("2027-12-31")).contains(&"verdaging-te-lang".to_owned()));
    assert!(c.termijn(TermijnSoort::BeslissingOpBezwaar).tot_en_met > eerst);
    c.doe("2027-03-01", r#""kind":"beslis-op-bezwaar","bezwaar":"Z-1","uitkomst":"ongegrond","motivering":"m","bekend_op":"2027-03-01""#);
    assert_eq!(c.einde(TermijnSoort::Beroepstermijn), "2027-04-12");
}

#[test]
fn a_claim_is_paid_in_six_weeks_and_a_complaint_answered_in_six() {
    let mut c = Casus::gewoon();
    c.doe("2026-11-13", &besluit("terugvordering", "2026-11-13", r#","zienswijze":"ontvangen","bedrag":50000"#));
    let t = c.termijn(TermijnSoort::Betaaltermijn);
    assert_eq!((t.tot_en_met, t.soort.loopt_vanzelf_af()), (dag("2026-12-28"), true));
    c.doe("2026-11-13", r#""kind":"ontvang-klacht","op":"2026-11-13","over":"wachten","inhoud":"Te lang.""#);
    assert_eq!(c.einde(TermijnSoort::Klacht), "2026-12-28");
    assert_eq!(c.einde(TermijnSoort::KlachtNietBehandelen), "2026-12-11");
}

#[test]
fn the_boete_is_decided_within_thirteen_weeks_of_the_first_invitation() {
    let mut c = Casus::gewoon();
    c.doe("2026-12-20", r#""kind":"signaleer-gedrag","gedrag":"Werk niet gemeld","verplichting":"inlichtingen-17-1","feiten":"f","op":"2026-12-20""#);
    let nodig = r#""kind":"nodig-uit-zienswijze","tot_en_met":"2027-01-11","over":"Rapport","gedrag":"E-1""#;
    c.doe("2026-12-28", nodig);
    c.doe("2027-01-15", nodig);
    let boetes = c.termijnen(TermijnSoort::Boete);
    assert_eq!(boetes.len(), 1);
    assert_eq!(boetes[0].tot_en_met, dag("2027-03-29"), "Tweede Paasdag: too long a term to move");
    c.doe(
        "2027-02-01",
        r#""kind":"geef-waarschuwing","grond":"inlichtingen-18a-4","op":"2027-02-01","tekst":"t","gedrag":"E-1""#,
    );
    assert!(!c.open(TermijnSoort::Boete));
    // Other duties lead to no boete.
    c.doe(
        "2027-02-02",
        r#""kind":"signaleer-gedrag","gedrag":"Te laat","verplichting":"plan-9-1-b","feiten":"f","op":"2027-02-02""#,
    );
    c.doe("2027-02-03", &nodig.replace("E-1", "E-2").replace("2027-01-11", "2027-02-20"));
    assert!(!c.open(TermijnSoort::Boete));
}

#[test]
fn only_a_maatregel_by_ordinance_is_looked_at_again() {
    let mut c = Casus::gewoon();
    let maatregel = |grond: &str, meer: &str| {
        format!(
            r#""kind":"leg-maatregel-op","grond":"{grond}","percentage":100,"maanden":1,"omstandigheden":"o"{meer}"#
        )
    };
    c.doe("2026-11-30", &maatregel("uniform-18-4", ""));
    assert!(c.termijnen(TermijnSoort::Heroverweging).is_empty());
    c.doe("2026-11-30", &maatregel("verordening-18-2", ""));
    assert_eq!(c.einde(TermijnSoort::Heroverweging), "2027-02-28", "no roll: the careful day");
    let let_op = c.doe("2026-11-30", &maatregel("verordening-18-2", r#","heroverwegen_op":"2027-03-01""#));
    assert!(let_op.contains(&"heroverweging-te-laat".to_owned()), "{let_op:?}");
}

// The klant.

#[test]
fn a_household_on_both_sides_of_27_brings_papers_on_education() {
    let paar = |geboren: &str| {
        format!(
            r#","geboortedatum":"2001-05-01","huishouden":{{"vorm":"paar","leden":[{{"naam":"Bo","relatie":"partner","geboortedatum":"{geboren}"}}]}}"#
        )
    };
    let mut c = Casus::nieuw(&paar("1995-01-01"));
    assert_eq!(c.einde(TermijnSoort::OnderwijsStukken), "2026-11-27");
    c.doe("2026-11-05", r#""kind":"vraag-stuk","soort":"onderwijsbewijs","waarom":"41 lid 7""#);
    c.doe("2026-11-16", &ontvang("2026-11-16", "volledig"));
    assert!(!c.open(TermijnSoort::OnderwijsStukken));
    assert!(Casus::nieuw(&paar("2002-01-01")).termijnen(TermijnSoort::OnderwijsStukken).is_empty());
    assert!(Casus::gewoon().termijnen(TermijnSoort::OnderwijsStukken).is_empty());
}

#[test]
fn a_lone_parent_who_asks_for_an_exemption_gets_a_plan_within_six_months() {
    let ouder = r#","geboortedatum":"1990-05-01","huishouden":{"vorm":"alleenstaande-ouder","leden":[{"naam":"Jip","relatie":"kind","geboortedatum":"2024-03-01"}]}"#;
    let ontheven = r#""kind":"leg-verplichting-vast","verplichting":"plan-9-1-b","stand":"ontheven","van":"2026-11-30","grond":"PW 9a","verzoek_op":"2026-08-31""#;
    let mut c = Casus::nieuw(ouder);
    c.doe("2026-11-30", ontheven);
    assert_eq!(c.einde(TermijnSoort::PvaAlleenstaandeOuder), "2027-02-28", "longer than three months: no roll");
    c.doe("2026-12-10", r#""kind":"stel-plan-vast","akkoord_klant":true,"evaluatie_op":"2027-03-01""#);
    assert!(!c.open(TermijnSoort::PvaAlleenstaandeOuder));
    let mut c = Casus::gewoon();
    c.doe("2026-11-30", ontheven);
    assert!(c.termijnen(TermijnSoort::PvaAlleenstaandeOuder).is_empty());
}

#[test]
fn the_zoektermijn_ends_earlier_when_the_college_takes_it_up() {
    let mut c = Casus::nieuw(r#","geboortedatum":"2004-05-01""#);
    c.doe("2026-10-30", r#""kind":"pas-zoektermijn-toe","geldt":true,"grond":"standaard","reden":"r""#);
    assert_eq!(c.einde(TermijnSoort::Zoektermijn), "2026-11-27");
    c.doe(
        "2026-11-02",
        r#""kind":"pas-zoektermijn-toe","geldt":true,"grond":"maatwerk-41-11","reden":"r","tot":"2026-11-09""#,
    );
    let t = c.termijnen(TermijnSoort::Zoektermijn).into_iter().find(|t| t.artikel == "PW 41 lid 11").unwrap();
    assert_eq!(t.tot_en_met, dag("2026-11-09"));
    c.doe("2026-11-03", r#""kind":"pas-zoektermijn-toe","geldt":false,"grond":"praktijkonderwijs-vso","reden":"r""#);
    assert!(!c.open(TermijnSoort::Zoektermijn));
}

#[test]
fn emergency_help_does_not_move_the_next_voorschot() {
    let mut c = Casus::gewoon();
    assert_eq!(c.einde(TermijnSoort::Voorschot), "2026-11-27");
    c.doe("2026-11-05", r#""kind":"betaal-voorschot","bedrag":5000,"op":"2026-11-05","soort":"noodhulp""#);
    assert_eq!(c.einde(TermijnSoort::Voorschot), "2026-11-27");
    c.doe("2026-11-26", r#""kind":"betaal-voorschot","bedrag":90000,"op":"2026-11-26","soort":"voorschot""#);
    assert_eq!(c.einde(TermijnSoort::Voorschot), "2026-12-24");
}

// Any order.

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn facts_in_any_order_give_the_same_days_with_steps_that_add_up(
        zaad in any::<u64>(),
        duur in 3_i64..40,
        levering in 1_i64..60,
        begin in 1_i64..50,
        lang in 1_i64..30,
    ) {
        let na = |dagen: i64| (dag("2026-11-02") + chrono::Duration::days(dagen)).to_string();
        let feiten = [
            ontvang(&na(levering), "volledig"),
            ontvang(&na(levering / 2), "gedeeltelijk"),
            format!(
                r#""kind":"verleng-hersteltermijn","termijn":"T-3","tot_en_met":"{}","op_verzoek":true,"reden":"r""#,
                na(duur + 7)
            ),
            format!(r#""kind":"schort-beslistermijn-op","grond":"overmacht","op":"{}""#, na(begin)),
            format!(r#""kind":"schort-beslistermijn-op","grond":"instemming","op":"{}""#, na(begin + 3)),
            format!(r#""kind":"hervat-beslistermijn","grond":"overmacht","op":"{}""#, na(begin + lang)),
            format!(r#""kind":"hervat-beslistermijn","grond":"instemming","op":"{}""#, na(begin + 3 + lang)),
        ];
        let schrijf = |volgorde: &[usize], fout: bool| {
            let mut c = Casus::gewoon();
            c.doe("2026-11-02", STUK);
            c.doe("2026-11-02", &herstel("2026-11-02", &na(duur), "awb-4-5"));
            for nr in volgorde {
                // First written down wrongly: a letter is corrected, a paper taken back.
                match (fout, *nr) {
                    (true, 3) => {
                        c.doe("2027-03-01", &format!(r#""kind":"schort-beslistermijn-op","grond":"overmacht","op":"{}""#, na(0)));
                        let state = c.app.state(Scope::Casus(1)).unwrap();
                        let seq = state.laatste(Kind::SchortBeslistermijnOp).unwrap().seq;
                        c.doe("2027-03-01", &format!(r#""kind":"corrigeer","entry":{seq},"veld":"op","naar":"{}","reden_soort":"correctie","reden":"r""#, na(begin)));
                    }
                    (true, 0) => {
                        c.doe("2027-03-01", &ontvang(&na(1), "volledig"));
                        c.app.undo(Some(1)).unwrap();
                        c.doe("2027-03-01", &feiten[0]);
                    }
                    _ => {
                        c.doe("2027-03-01", &feiten[*nr]);
                    }
                }
            }
            c.termijn(TermijnSoort::Beslistermijn)
        };
        let mut volgorde: Vec<usize> = (0..feiten.len()).collect();
        let rij = schrijf(&volgorde, false);
        let mut kans = zaad;
        for i in (1..volgorde.len()).rev() {
            kans = kans.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            volgorde.swap(i, usize::try_from((kans >> 33) % (i as u64 + 1)).unwrap());
        }
        let geschud = schrijf(&volgorde, true);
        telt_op(&rij);
        prop_assert_eq!((rij.tot_en_met, rij.veilig_tot), (geschud.tot_en_met, geschud.veilig_tot));
        prop_assert_eq!(stappen(&rij), stappen(&geschud));
        let herstel_tot = dag(&na(duur + 7));
        let stil = rij.opschortingen.iter().find(|o| o.grond == "T-3");
        prop_assert!(stil.is_none_or(|o| o.tot_en_met.is_some_and(|tot| tot <= herstel_tot)), "past the cap");
        prop_assert!(aanpak::domain::kalender::Kalender::default().is_werkdag(rij.tot_en_met));
        prop_assert!(rij.veilig_tot.is_none_or(|veilig| veilig < rij.tot_en_met));
        // The total is that of the set of days that stood still, each counted once.
        let dagen: std::collections::BTreeSet<NaiveDate> = rij
            .opschortingen
            .iter()
            .flat_map(|o| o.van.iter_days().take_while(move |d| o.tot_en_met.is_some_and(|tot| *d <= tot)))
            .collect();
        let som: i64 = rij.stappen.iter().filter(|s| s.wat == StapSoort::Opgeschort).filter_map(|s| s.aantal).sum();
        prop_assert!(som <= i64::try_from(dagen.len()).unwrap(), "{:?}", stappen(&rij));
    }
}
