//! The work norms of the gemeente, given / when / then: when each appears, its day, what makes it go away, and that it
//! never stands beside another row for the same thing.

use aanpak::app::invoerregel::Refs;
use aanpak::app::{AgendaVraag, App, Opties, demo};
use aanpak::clock::Clock;
use aanpak::domain::entry::Scope;
use aanpak::domain::leesmodel::AgendaRij;
use aanpak::domain::leesmodel::afleiden::leesmodel;
use aanpak::domain::norm::sluiten::sluiters;
use aanpak::domain::regels::{RegelFout, Regels, RegelsFout};
use aanpak::opmaak::Taal;
use aanpak::teksten::Teksten;
use crossterm::event::KeyCode;
use serde_json::{Value, json};

use crate::hoofdlijn::{MARLOES, opties, record_all};
use crate::omgeving::Omgeving;
use crate::scherm::Proef as Scherm;

const DAG: (i32, u32, u32) = (2026, 8, 31);

/// A casus that was opened on that day, with these acts: name, day, act.
struct Proef {
    app: App,
    refs: Refs,
}

impl Proef {
    fn new(opened: &str, aanvraag: Option<&str>) -> Proef {
        let mut command = json!({"kind": "open-casus", "klant": {"naam": "李 Wei", "geboortedatum": "1990-01-01"},
            "melding_op": opened, "regeling": "levensonderhoud"});
        if let Some(day) = aanvraag {
            command["aanvraag_op"] = json!(day);
        }
        let mut proef = Proef { app: App::in_memory(opties(DAG)).unwrap(), refs: Refs::default() };
        let line = json!({"ref": "c", "at": format!("{opened}T09:00:00+01:00"), "command": command});
        proef.app.record_line(&line.to_string(), &mut proef.refs).unwrap();
        proef
    }

    fn met(mut self, acts: &[(&str, &str, &str)]) -> Proef {
        self.doe(acts);
        self
    }

    fn doe(&mut self, acts: &[(&str, &str, &str)]) {
        for (naam, day, command) in acts {
            let command: Value = serde_json::from_str(command).unwrap();
            let mut line = json!({"casus": "@c", "at": format!("{day}T10:00:00+01:00"), "command": command});
            if !naam.is_empty() {
                line["ref"] = json!(naam);
            }
            if let Err(e) = self.app.record_line(&line.to_string(), &mut self.refs) {
                panic!("{line}: {e:?}");
            }
        }
    }

    fn rijen(&self) -> Vec<AgendaRij> {
        leesmodel(&self.app.state(Scope::Casus(1)).unwrap(), self.app.regels().unwrap()).agenda
    }

    fn norm(&self, id: &str) -> Vec<AgendaRij> {
        self.rijen().into_iter().filter(|rij| rij.norm() == Some(id)).collect()
    }

    fn dagen(&self, id: &str) -> Vec<String> {
        self.norm(id).iter().map(|rij| rij.tot_en_met.to_string()).collect()
    }
}

const INTAKE: &str =
    r#"{"kind":"leg-intake-vast","op":"2026-03-04","kanaal":"kantoor","besproken":["vraag"],"samenvatting":"s"}"#;
const BESLUIT: &str = r#"{"kind":"neem-besluit","soort":"toekenning","motivering":{"feiten":"a","regel":"PW 11","omstandigheden":"b","afweging":"c"},"mandaat":"eigen-mandaat","bekend_op":"2026-03-10","ingangsdatum":"2026-03-02","hoogte":120000,"vorm":"om-niet"}"#;
const PLAN: &str = r#"{"kind":"stel-plan-vast","akkoord_klant":true,"evaluatie_op":"2026-06-10"}"#;
const DOEL: &str = r#"{"kind":"stel-doel","leefgebied":"werk","tekst":"t","voorgesteld_door":"klant","prioriteit":1,"in_woorden_van_klant":"w"}"#;
const EVALUEER: &str = r#"{"kind":"evalueer","plan_versie":1,"op":"2026-06-10","met":["klant"],"doelen":[{"doel":"D-1","gehaald":"ja","oorzaken":[{"wie":"klant","hielp":true,"wat":"w"}]}],"proces_verliep":"zoals-bedacht"}"#;
const PARTNER: &str = r#"{"kind":"voeg-betrokkene-toe","naam":"Nadia Brouwer","soort":"ketenpartner"}"#;
const SAMEN: &str = r#"{"kind":"maak-samenwerkingsafspraak","betrokkene":"@n","wat":"w","van":"2026-03-02","evaluatie_op":"2026-09-01"}"#;

/// One norm: what starts it, the day it falls due, and what ends it.
struct Geval {
    norm: &'static str,
    vooraf: &'static [(&'static str, &'static str, &'static str)],
    begin: (&'static str, &'static str, &'static str),
    dag: &'static str,
    eind: (&'static str, &'static str, &'static str),
}

#[rustfmt::skip]
const GEVALLEN: &[Geval] = &[
    Geval { norm: "intake-na-aanvraag", vooraf: &[],
        begin: ("", "2026-03-02", r#"{"kind":"dien-aanvraag-in","op":"2026-03-02"}"#), dag: "2026-03-16",
        eind: ("", "2026-03-04", INTAKE) },
    Geval { norm: "uitleg-na-plicht", vooraf: &[],
        begin: ("", "2026-03-09", r#"{"kind":"leg-verplichting-vast","verplichting":"plan-9-1-b","stand":"ontheven","van":"2026-03-09","grond":"PW 9"}"#),
        dag: "2026-03-16",
        eind: ("", "2026-03-10", r#"{"kind":"geef-voorlichting","onderwerpen":["rechten","plichten"]}"#) },
    Geval { norm: "geen-inkomen", vooraf: &[],
        begin: ("", "2026-03-14", r#"{"kind":"leg-geld-vast","soort":"last","bedrag":60000,"per":"maand","bron":"klant"}"#),
        dag: "2026-03-14",
        eind: ("", "2026-03-14", r#"{"kind":"betaal-voorschot","bedrag":30000,"op":"2026-03-14","soort":"noodhulp"}"#) },
    Geval { norm: "diagnose-na-intake", vooraf: &[],
        begin: ("i", "2026-03-04", INTAKE), dag: "2026-04-01",
        eind: ("", "2026-03-20", r#"{"kind":"stel-diagnose","conclusie":"c","steunt_op":["kaart:a"],"kracht":"k","besproken_met_klant":true}"#) },
    Geval { norm: "leefgebied-ouder", vooraf: &[],
        begin: ("", "2026-03-10", r#"{"kind":"beoordeel-leefgebied","gebied":"wonen","feiten":"f","oordeel":3,"bron":"klant"}"#),
        dag: "2026-09-10",
        eind: ("", "2026-03-11", r#"{"kind":"sluit-casus","resultaat":"werk","reden":"r"}"#) },
    Geval { norm: "antwoord-voorziening", vooraf: &[],
        begin: ("", "2026-03-10", r#"{"kind":"onderzoek-voorliggende-voorziening","voorziening":"WW","uitkomst":"loopt","reden":"r","aangevraagd_op":"2026-03-09"}"#),
        dag: "2026-04-08",
        eind: ("", "2026-03-12", r#"{"kind":"onderzoek-voorliggende-voorziening","voorziening":"WW","uitkomst":"afgewezen","reden":"r"}"#) },
    Geval { norm: "plan-na-besluit", vooraf: &[("", "2026-03-02", r#"{"kind":"dien-aanvraag-in","op":"2026-03-02"}"#), ("", "2026-03-03", DOEL)],
        begin: ("", "2026-03-10", BESLUIT), dag: "2026-04-09", eind: ("", "2026-03-12", PLAN) },
    Geval { norm: "antwoord-collega", vooraf: &[],
        begin: ("v", "2026-03-10", r#"{"kind":"vraag-intern","aan":"jurist","vraag":"Mag dit?"}"#), dag: "2026-03-17",
        eind: ("", "2026-03-12", r#"{"kind":"ontvang-antwoord","vraag":"@v","antwoord":"ja"}"#) },
    Geval { norm: "maatwerk-herzien", vooraf: &[],
        begin: ("", "2026-03-10", r#"{"kind":"leg-maatwerk-vast","regel":"r","waarom_past_die_niet":"omdat","alternatief":"iets","grond":"PW 18"}"#),
        dag: "2026-09-10",
        eind: ("", "2026-03-11", r#"{"kind":"leg-maatwerk-vast","regel":"r","waarom_past_die_niet":"omdat","alternatief":"iets","grond":"PW 18","herzien_op":"2026-10-01"}"#) },
    Geval { norm: "dilemma-herzien", vooraf: &[],
        begin: ("", "2026-03-10", r#"{"kind":"leg-dilemma-vast","vraag":"q","werelden":{"wet":{"wil":"a"},"politiek":{"wil":"a"},"arbeid":{"wil":"a"},"mens":{"wil":"a"}},"opties":[{"wat":"a","prijs":"b"}],"prijs":"p","keuze":"k"}"#),
        dag: "2026-09-10",
        eind: ("", "2026-03-11", r#"{"kind":"leg-dilemma-vast","vraag":"q","werelden":{"wet":{"wil":"a"},"politiek":{"wil":"a"},"arbeid":{"wil":"a"},"mens":{"wil":"a"}},"opties":[{"wat":"a","prijs":"b"}],"prijs":"p","keuze":"k","herzien_op":"2026-10-01"}"#) },
    Geval { norm: "contact-klant", vooraf: &[],
        begin: ("", "2026-03-10", r#"{"kind":"leg-contact-vast","op":"2026-03-10","kanaal":"telefoon","met":"klant","verslag":"v"}"#),
        dag: "2026-04-21",
        eind: ("", "2026-03-11", r#"{"kind":"plan-gesprek","soort":"coaching","op":"2026-05-01","kanaal":"kantoor","met":"klant"}"#) },
    Geval { norm: "contact-partner", vooraf: &[("n", "2026-03-02", PARTNER)],
        begin: ("r", "2026-03-02", SAMEN), dag: "2026-04-28",
        eind: ("", "2026-03-11", r#"{"kind":"beeindig-samenwerking","betrokkene":"@n","reden":"r"}"#) },
    Geval { norm: "antwoord-partner", vooraf: &[],
        begin: ("", "2026-03-10", r#"{"kind":"mobiliseer","wie_of_wat":"fonds","waarvoor":"fiets"}"#), dag: "2026-03-24",
        eind: ("", "2026-03-12", r#"{"kind":"mobiliseer","wie_of_wat":"Fonds","waarvoor":"fiets","uitkomst":"ja"}"#) },
    Geval { norm: "antwoord-werkgever", vooraf: &[],
        begin: ("", "2026-03-10", r#"{"kind":"bemiddel","werkgever":"Kwekerij","functie":"hulp","uitkomst":"voorgedragen"}"#),
        dag: "2026-03-24",
        eind: ("", "2026-03-12", r#"{"kind":"bemiddel","werkgever":"Kwekerij","functie":"hulp","uitkomst":"geplaatst"}"#) },
    Geval { norm: "niet-nagekomen", vooraf: &[("f", "2026-03-02", r#"{"kind":"maak-afspraak","wie":"klant","wat":"w","uiterlijk":"2026-03-09"}"#)],
        begin: ("", "2026-03-10", r#"{"kind":"rond-afspraak-af","afspraak":"@f","nagekomen":"nee"}"#), dag: "2026-03-17",
        eind: ("", "2026-03-11", r#"{"kind":"spreek-aan","wie":"klant","over":"@f","reactie":"r"}"#) },
    Geval { norm: "knelpunt-open", vooraf: &[],
        begin: ("k", "2026-03-10", r#"{"kind":"meld-knelpunt","wat":"w","ernst":"hoog"}"#), dag: "2026-03-24",
        eind: ("", "2026-03-12", r#"{"kind":"los-knelpunt-op","knelpunt":"@k","wat":"w"}"#) },
    Geval { norm: "inbreng-partner", vooraf: &[("n", "2026-03-02", PARTNER), ("", "2026-03-02", DOEL), ("", "2026-03-02", PLAN)],
        begin: ("", "2026-03-02", SAMEN), dag: "2026-05-27",
        eind: ("", "2026-05-06", r#"{"kind":"leg-contact-vast","op":"2026-05-06","kanaal":"telefoon","met":"Nadia Brouwer en klant","verslag":"v"}"#) },
    Geval { norm: "participatie-bij-evaluatie", vooraf: &[("", "2026-03-02", DOEL), ("", "2026-03-02", PLAN)],
        begin: ("", "2026-06-10", EVALUEER), dag: "2026-06-24",
        eind: ("", "2026-05-20", r#"{"kind":"schat-participatie","trede":3,"bron":"klant"}"#) },
    Geval { norm: "leefgebied-bij-evaluatie", vooraf: &[("", "2026-03-02", DOEL), ("", "2026-03-02", PLAN)],
        begin: ("", "2026-06-10", EVALUEER), dag: "2026-06-24",
        eind: ("", "2026-06-11", r#"{"kind":"beoordeel-leefgebied","gebied":"wonen","feiten":"f"}"#) },
    Geval { norm: "gedrag-bespreken", vooraf: &[],
        begin: ("e", "2026-03-10", r#"{"kind":"signaleer-gedrag","gedrag":"niet gemeld","verplichting":"inlichtingen-17-1","feiten":"f","op":"2026-03-09"}"#),
        dag: "2026-03-23",
        eind: ("", "2026-03-12", r#"{"kind":"voer-handhavingsgesprek","op":"2026-03-12","verslag":"v","omstandigheden":"o"}"#) },
    Geval { norm: "rechtmatigheid", vooraf: &[("", "2026-03-02", r#"{"kind":"dien-aanvraag-in","op":"2026-03-02"}"#)],
        begin: ("", "2026-03-10", BESLUIT), dag: "2026-09-10",
        eind: ("", "2026-03-12", r#"{"kind":"controleer-rechtmatigheid","wat":"inkomen","bron":"klant","uitkomst":"in-orde","volgende_op":"2026-12-01"}"#) },
    Geval { norm: "gesprek-zonder-verslag", vooraf: &[("g", "2026-03-02", r#"{"kind":"plan-gesprek","soort":"coaching","op":"2026-03-10","kanaal":"kantoor","met":"klant"}"#)],
        begin: ("", "2026-03-10", r#"{"kind":"rond-afspraak-af","afspraak":"@g","nagekomen":"ja"}"#), dag: "2026-03-13",
        eind: ("", "2026-03-11", r#"{"kind":"stel-rapportage-op","soort":"gesprek","tekst":"t","feiten_los_van_oordeel":true,"gesprek":"@g"}"#) },
    Geval { norm: "verslag-na-evaluatie", vooraf: &[("", "2026-03-02", DOEL), ("", "2026-03-02", PLAN)],
        begin: ("", "2026-06-10", EVALUEER), dag: "2026-06-24",
        eind: ("", "2026-06-11", r#"{"kind":"stel-rapportage-op","soort":"evaluatie","tekst":"t","feiten_los_van_oordeel":true}"#) },
    Geval { norm: "leerdoel", vooraf: &[],
        begin: ("l", "2026-03-10", r#"{"kind":"stel-leerdoel","leemte":"l","doel":"d","aanpak":"a"}"#), dag: "2026-06-10",
        eind: ("", "2026-03-12", r#"{"kind":"rond-leerdoel-af","leerdoel":"@l","opbrengst":"o"}"#) },
    Geval { norm: "reflectie-na-casus", vooraf: &[],
        begin: ("", "2026-03-10", r#"{"kind":"sluit-casus","resultaat":"werk","reden":"r"}"#), dag: "2026-03-24",
        eind: ("", "2026-03-12", r#"{"kind":"reflecteer","model":"starr","antwoorden":["a"],"volgende_keer":"v"}"#) },
];

#[test]
fn each_norm_appears_falls_due_and_goes_away_by_what_ends_it() {
    for geval in GEVALLEN {
        let mut proef = Proef::new("2026-03-02", None).met(geval.vooraf);
        let before = proef.dagen(geval.norm);
        proef.doe(&[geval.begin]);
        assert_eq!(proef.dagen(geval.norm), [geval.dag], "{} (before: {before:?})", geval.norm);
        let rij = &proef.norm(geval.norm)[0];
        let unbegun = geval.norm == "contact-klant";
        assert!(before.is_empty() || unbegun, "{}: there before it began", geval.norm);
        assert!(rij.ding.starts_with(&format!("norm:{}:", geval.norm)), "{}", rij.ding);
        proef.doe(&[geval.eind]);
        assert_eq!(proef.dagen(geval.norm), Vec::<String>::new(), "{}", geval.norm);
        assert!(proef.app.verify().unwrap().ok, "{}", geval.norm);
    }
    // Norms of a person have no line that starts them.
    let tested: Vec<&str> = GEVALLEN.iter().map(|g| g.norm).chain(["niveau-opnieuw", "taak-niet-geoefend"]).collect();
    let known: Vec<String> = Regels::ingebouwd().normen.into_iter().map(|n| n.id).collect();
    assert!(known.iter().all(|id| tested.contains(&id.as_str())), "{known:?}");
}

#[test]
fn the_order_of_recording_does_not_matter() {
    // What names what it ends must be written after it, and a row for a review day of its own goes by the line written
    // last; all else may be written down in any order.
    for geval in GEVALLEN.iter().filter(|g| !g.eind.2.contains('@') && g.norm != "gedrag-bespreken") {
        if [r#""sluit-casus""#, "reflecteer", "mobiliseer", "herzien_op"].iter().any(|act| geval.eind.2.contains(act)) {
            continue;
        }
        let proef = Proef::new("2026-03-02", None).met(geval.vooraf).met(&[geval.eind, geval.begin]);
        assert_eq!(proef.dagen(geval.norm), Vec::<String>::new(), "{}", geval.norm);
    }
}

#[test]
fn an_agreed_day_takes_the_place_of_the_norm() {
    let agreed: &[(&str, &str)] = &[
        ("antwoord-collega", r#"{"kind":"vraag-intern","aan":"jurist","vraag":"q","uiterlijk":"2026-04-01"}"#),
        (
            "maatwerk-herzien",
            r#"{"kind":"leg-maatwerk-vast","regel":"r","waarom_past_die_niet":"omdat","alternatief":"iets","grond":"g","herzien_op":"2026-10-01"}"#,
        ),
        ("leerdoel", r#"{"kind":"stel-leerdoel","leemte":"l","doel":"d","aanpak":"a","gereed_op":"2026-10-01"}"#),
        (
            "contact-klant",
            r#"{"kind":"leg-contact-vast","op":"2026-03-10","kanaal":"telefoon","met":"klant","verslag":"v","volgende_op":"2026-04-01"}"#,
        ),
        (
            "gesprek-zonder-verslag",
            r#"{"kind":"plan-gesprek","soort":"coaching","op":"2026-03-10","kanaal":"kantoor"}"#,
        ),
        ("intake-na-aanvraag", r#"{"kind":"plan-gesprek","soort":"intake","op":"2026-03-20","kanaal":"kantoor"}"#),
    ];
    for (norm, act) in agreed {
        let proef = Proef::new("2026-03-02", Some("2026-03-02")).met(&[("", "2026-03-10", act)]);
        assert_eq!(proef.norm(norm), [], "{norm}");
        assert!(proef.rijen().iter().any(|rij| !rij.is_norm() && rij.ding != "T-1"), "{norm}: a row of its own");
    }
    let own = r#"{"kind":"mobiliseer","wie_of_wat":"fonds","waarvoor":"fiets","antwoord_uiterlijk":"2026-03-29"}"#;
    let proef = Proef::new("2026-03-02", None).met(&[("", "2026-03-10", own)]);
    assert_eq!(proef.dagen("antwoord-partner"), ["2026-03-29"], "the agreed day, a Sunday too");
}

#[test]
fn a_partner_is_known_by_id_and_by_name_and_each_contact_starts_anew() {
    let by = |met: &str| {
        format!(r#"{{"kind":"leg-contact-vast","op":"2026-03-20","kanaal":"telefoon","met":"{met}","verslag":"v"}}"#)
    };
    for met in ["@n", "Nadia Brouwer", "klant, nadia brouwer en Petra"] {
        let acts = [("n", "2026-03-02", PARTNER), ("", "2026-03-02", SAMEN), ("", "2026-03-20", &by(met))];
        let proef = Proef::new("2026-03-02", None).met(&acts);
        // 15 May 2026 is a free day by decree, so it becomes the Monday after.
        assert_eq!(proef.dagen("contact-partner"), ["2026-05-18"], "{met}");
    }
    let acts = [("n", "2026-03-02", PARTNER), ("", "2026-03-02", SAMEN), ("", "2026-03-20", &by("Petra"))];
    assert_eq!(Proef::new("2026-03-02", None).met(&acts).dagen("contact-partner"), ["2026-04-28"]);
    // A call with a partner is no contact with the klant, and who did not come was not spoken with.
    let away = by("klant").replace("\"verslag\"", "\"verschenen\":\"zonder-bericht-afwezig\",\"verslag\"");
    let acts = [("", "2026-03-20", by("Petra")), ("", "2026-03-20", away)];
    let acts: Vec<(&str, &str, &str)> = acts.iter().map(|(a, b, c)| (*a, *b, c.as_str())).collect();
    assert_eq!(Proef::new("2026-03-02", None).met(&acts).dagen("contact-klant"), ["2026-04-13"]);
}

#[test]
fn one_leefgebied_at_a_time_the_oldest_first() {
    let look = |gebied: &str| format!(r#"{{"kind":"beoordeel-leefgebied","gebied":"{gebied}","feiten":"f"}}"#);
    let (wonen, werk) = (look("wonen"), look("werk"));
    let mut proef = Proef::new("2026-01-05", None).met(&[("", "2026-01-12", &wonen), ("", "2026-01-13", &werk)]);
    let over = |proef: &Proef| proef.norm("leefgebied-ouder")[0].over.clone();
    assert_eq!(
        (proef.dagen("leefgebied-ouder"), over(&proef).as_str()),
        (vec!["2026-07-13".to_owned()], "leefgebied-ouder: wonen")
    );
    let rij = &proef.norm("leefgebied-ouder")[0];
    let t = Teksten::new(Taal::Nl);
    assert_eq!(format!("{} / {}", t.agenda_naam(rij), t.agenda_over(rij)), "Norm: Leefgebied opnieuw bekijken / Wonen");
    proef.doe(&[("", "2026-07-01", &wonen)]);
    assert_eq!(over(&proef), "leefgebied-ouder: werk");
}

#[test]
fn what_ends_a_norm_is_offered_with_its_known_fields() {
    for geval in GEVALLEN {
        let proef = Proef::new("2026-03-02", None).met(geval.vooraf).met(&[geval.begin]);
        let state = proef.app.state(Scope::Casus(1)).unwrap();
        let rij = &proef.norm(geval.norm)[0];
        let offers = sluiters(&state, proef.app.regels().unwrap(), &rij.ding);
        assert!(!offers.is_empty(), "{}", geval.norm);
        for offer in &offers {
            assert!(offer.velden.keys().all(|field| offer.kind.act().field(field).is_some()), "{offer:?}");
        }
    }
    let acts = [("v", "2026-03-10", r#"{"kind":"vraag-intern","aan":"jurist","vraag":"q"}"#)];
    let proef = Proef::new("2026-03-02", None).met(&acts);
    let state = proef.app.state(Scope::Casus(1)).unwrap();
    let ding = &proef.norm("antwoord-collega")[0].ding;
    let offer = &sluiters(&state, proef.app.regels().unwrap(), ding)[0];
    assert_eq!(offer.velden["vraag"], state.entries.last().unwrap().seq);
    assert!(sluiters(&state, proef.app.regels().unwrap(), "norm:onbekend:1").is_empty());
}

#[test]
fn a_closed_casus_has_only_the_norms_for_after_closing() {
    let mut app = App::in_memory(opties(DAG)).unwrap();
    record_all(&mut app, MARLOES);
    let rows = app.agenda(&AgendaVraag { casus: Some(1), ..AgendaVraag::default() }).unwrap();
    let ids: Vec<_> = rows.iter().map(|(rij, _)| rij.norm().unwrap_or(&rij.soort).to_owned()).collect();
    assert_eq!(ids, ["reflectie-na-casus"]);
    let rij = app.casus_rij(1).unwrap().unwrap();
    assert_eq!((rij.gesloten, rij.volgende_op), (true, None), "a norm is never the next term of a casus");
    let heropen = r#"{"casus":"C-001","command":{"kind":"heropen-casus","reden":"r"}}"#;
    app.record_line(heropen, &mut Refs::default()).unwrap();
    let rows = app.agenda(&AgendaVraag { casus: Some(1), norm: Some(true), ..AgendaVraag::default() }).unwrap();
    assert!(rows.iter().all(|(rij, _)| rij.norm() != Some("reflectie-na-casus")) && !rows.is_empty());
}

#[test]
fn on_one_day_a_term_of_the_law_stands_above_a_norm() {
    // Both on Monday 16 March: ten werkdagen after the aanvraag, and the agreement.
    let acts = [("", "2026-03-02", r#"{"kind":"maak-afspraak","wie":"buurman","wat":"w","uiterlijk":"2026-03-16"}"#)];
    let proef = Proef::new("2026-03-02", Some("2026-03-02")).met(&acts);
    let on = |rows: &[AgendaRij]| -> Vec<String> {
        rows.iter().filter(|r| r.tot_en_met.to_string() == "2026-03-16").map(|r| r.soort.clone()).collect()
    };
    assert_eq!(on(&proef.rijen()), ["afspraak", "norm"]);
    for rows in [proef.app.nu().unwrap(), proef.app.agenda(&AgendaVraag::default()).unwrap()] {
        let rows: Vec<AgendaRij> = rows.into_iter().map(|(rij, _)| rij).collect();
        assert_eq!(on(&rows), ["afspraak", "norm"]);
    }
}

#[test]
fn a_taak_not_practised_is_counted_per_person_over_all_casussen() {
    let open = |at: &str, naam: &str| {
        format!(
            r#"{{"ref":"{naam}","at":"{at}T09:00:00+01:00","command":{{"kind":"open-casus","klant":{{"naam":"李 Wei","geboortedatum":"1990-01-01"}},"melding_op":"{at}","regeling":"levensonderhoud"}}}}"#
        )
    };
    let coach = |casus: &str, at: &str, actor: &str| {
        format!(
            r#"{{"casus":"@{casus}","at":"{at}T10:00:00+01:00","actor":"{actor}","command":{{"kind":"begeleid","vorm":"individueel","methode":"m","verslag":"v"}}}}"#
        )
    };
    let mut app = App::in_memory(opties(DAG)).unwrap();
    let mut refs = Refs::default();
    let lines = [
        open("2026-01-05", "a"),
        open("2026-01-06", "b"),
        coach("a", "2026-01-12", "samira"),
        coach("b", "2026-02-02", "samira"),
        coach("b", "2026-07-02", "iemand anders"),
    ];
    for line in &lines {
        app.record_line(line, &mut refs).unwrap();
    }
    let own = |app: &App| -> Vec<(String, String)> {
        let rows = app.agenda(&AgendaVraag::default()).unwrap();
        let own = rows.into_iter().filter(|(rij, _)| rij.norm() == Some("taak-niet-geoefend"));
        own.map(|(rij, _)| (rij.ding, rij.tot_en_met.to_string())).collect()
    };
    let row = ("norm:taak-niet-geoefend:geoefend-uitvoering".to_owned(), "2026-08-03".to_owned());
    assert_eq!(own(&app), [row]);
    assert_eq!(app.aantallen().unwrap().te_laat, 0, "norms are no terms");
    app.record_line(&coach("a", "2026-08-20", "samira"), &mut refs).unwrap();
    assert_eq!(own(&app)[0].1, "2027-02-22");
    app.set_actor_naam("niemand");
    assert_eq!(own(&app), []);
}

#[test]
fn a_rule_file_changes_adds_and_switches_off() {
    let regels = Regels::met_bestand(
        "[[norm]]\nid='knelpunt-open'\nna=[{act='meld-knelpunt'}]\nklaar_door=[{act='los-knelpunt-op'}]\n\
         zelfde=[['@ding','knelpunt']]\ndagen=3\n\
         [[norm]]\nid='plan-na-besluit'\nuit=true\n\
         [[norm]]\nid='eigen'\nnaam='Bel binnen een dag'\nna=[{act='meld-signaal'}]\nklaar_door=[{act='weeg-signaal'}]\n\
         zelfde=[['@ding','signaal']]\nwerkdagen=1\ntoon='feit'",
    )
    .unwrap();
    let acts = [
        ("", "2026-03-04", r#"{"kind":"meld-knelpunt","wat":"w","ernst":"hoog"}"#),
        (
            "",
            "2026-03-06",
            r#"{"kind":"meld-signaal","soort":"zorg","bron":"klant","feit":"Een feit: met dubbele punt"}"#,
        ),
    ];
    let proef = Proef::new("2026-03-02", None).met(&acts);
    let state = proef.app.state(Scope::Casus(1)).unwrap();
    let rows = leesmodel(&state, &regels).agenda;
    let found = |id: &str| rows.iter().find(|rij| rij.norm() == Some(id)).unwrap();
    assert_eq!(found("knelpunt-open").tot_en_met.to_string(), "2026-03-09", "a Saturday moves to Monday");
    let eigen = found("eigen");
    let t = Teksten::new(Taal::Nl);
    assert_eq!(t.agenda_naam(eigen), "Norm: Bel binnen een dag");
    assert_eq!(t.agenda_over(eigen), "Een feit: met dubbele punt");
    assert_eq!(eigen.ding, "norm:eigen:G-1");
}

#[test]
fn a_row_that_cannot_be_is_refused_with_its_id_in_both_languages() {
    let cases = [
        ("na=[{act='bestaat-niet'}]\nklaar_door=[{act='zeg'}]\ndagen=3", "onbekende-act", "bestaat-niet"),
        ("na=[{act='zeg'}]\nklaar_door=[{act='zeg', is={weg=['x']}}]\ndagen=3", "onbekend-veld", "weg"),
        (
            "na=[{act='zeg'}]\nklaar_door=[{act='zeg'}]\nzelfde=[['tegen','nergens']]\ndagen=3",
            "onbekend-veld",
            "nergens",
        ),
        (
            "na=[{act='neem-besluit', is={soort=['taart']}}]\nklaar_door=[{act='zeg'}]\ndagen=3",
            "onbekend-woord",
            "taart",
        ),
        ("na=[{act='zeg'}]\nklaar_door=[{act='zeg'}]\nvanaf=['tegen']\ndagen=3", "geen-dag", "tegen"),
        ("na=[{act='zeg'}]\nklaar_door=[{act='zeg'}]\ndagen=0", "lengte", "0"),
        ("na=[{act='zeg'}]\nklaar_door=[{act='zeg'}]\nwerkdagen=3661", "lengte", "3661"),
        ("na=[{act='zeg'}]\nklaar_door=[{act='zeg'}]\nmaanden=121", "lengte", "121"),
        ("na=[{act='zeg'}]\nklaar_door=[{act='zeg'}]\ndagen=3\nmaanden=1", "twee-lengtes", "r-1"),
        ("na=[{act='zeg'}]\nklaar_door=[{act='zeg'}]", "geen-lengte", "r-1"),
        ("klaar_door=[{act='zeg'}]\ndagen=3", "geen-begin", "r-1"),
        ("na=[{act='zeg'}]\ndagen=3", "geen-einde", "r-1"),
        ("na=[{act='zeg'}]\nklaar_door=[{act='zeg'}]\ndagen=3", "geen-naam", "r-1"),
    ];
    for (rows, code, wat) in cases {
        let found = Regels::met_bestand(&format!("[[norm]]\nid='r-1'\n{rows}")).unwrap_err();
        let fout = leesfout(&found);
        assert!(fout.starts_with(&format!("norm r-1: {code}: ")), "{fout}");
        for taal in [Taal::Nl, Taal::En] {
            let said =
                Teksten::new(taal).regelfout(&RegelsFout { bestand: "/pad/regels.toml".into(), fout: found.clone() });
            assert!(said.contains("r-1") && said.contains(wat) && said.contains("/pad/regels.toml"), "{said}");
            assert!(!said.contains(&format!(": {code}: ")) && !said.contains('‹'), "{said}");
        }
    }
    let long = format!(
        "[[norm]]\nid='r-1'\nnaam='{}'\nna=[{{act='zeg'}}]\nklaar_door=[{{act='zeg'}}]\ndagen=3",
        "x".repeat(200)
    );
    assert!(leesfout(&Regels::met_bestand(&long).unwrap_err()).contains("norm r-1: naam"));
    let twice = "[[norm]]\nid='leerdoel'\nuit=true\n[[norm]]\nid='leerdoel'\nuit=true";
    assert!(leesfout(&Regels::met_bestand(twice).unwrap_err()).contains("dubbel"));
}

#[test]
fn every_norm_has_its_texts_in_both_languages() {
    for taal in [Taal::Nl, Taal::En] {
        let t = Teksten::new(taal);
        for norm in Regels::ingebouwd().normen {
            let kort = t.attr(&format!("norm-{}", norm.id), "kort").unwrap_or_default();
            assert!((1..=9).contains(&kort.chars().count()), "{}: {kort}", norm.id);
            assert!(t.heeft(&format!("norm-{}-uitleg", norm.id)) && t.norm_naam(&norm.id) != norm.id, "{}", norm.id);
            assert!(!t.norm_lengte(&norm).contains('‹'));
        }
    }
}

#[test]
fn a_file_made_with_other_norms_is_in_order_and_gets_those_of_who_opens_it() {
    let folder = tempfile::tempdir().unwrap();
    let (path, rules) = (folder.path().join("a.db"), folder.path().join("r.toml"));
    std::fs::write(&rules, "[[norm]]\nid='contact-klant'\nuit=true").unwrap();
    let dag = chrono::NaiveDate::from_ymd_opt(DAG.0, DAG.1, DAG.2).unwrap();
    let with = |read_only: bool, regels: Option<&std::path::Path>| {
        let regels = regels.map(std::path::Path::to_owned);
        Opties { read_only, klok: Clock::op(dag), naam: "samira".to_owned(), regels }
    };
    let open = r#"{"at":"2026-03-02T09:00:00+01:00","command":{"kind":"open-casus","klant":{"naam":"李 Wei","geboortedatum":"1990-01-01"},"melding_op":"2026-03-02","regeling":"levensonderhoud"}}"#;
    App::create(&path, with(false, None)).unwrap().record_line(open, &mut Refs::default()).unwrap();
    let rows = |app: &App| app.agenda(&AgendaVraag { casus: Some(1), ..AgendaVraag::default() }).unwrap().len();
    // Only looking: the rows stay, and the file is in order all the same.
    let looking = App::open(&path, with(true, Some(&rules))).unwrap();
    assert_eq!(rows(&looking), 1);
    assert!(looking.verify().unwrap().ok);
    // Opening to work makes them anew, there and back.
    let mut other = App::open(&path, with(false, Some(&rules))).unwrap();
    assert_eq!(rows(&other), 0);
    assert!(other.verify().unwrap().ok);
    let mut first = App::open(&path, with(false, None)).unwrap();
    assert_eq!(rows(&first), 1);
    // Two programs with other norms on one file: neither calls it broken.
    let note = r#"{"casus":"C-001","command":{"kind":"maak-notitie","tekst":"x","aard":"feit"}}"#;
    other.record_line(note, &mut Refs::default()).unwrap();
    assert!(first.verify().unwrap().ok && other.verify().unwrap().ok);
    first.rebuild().unwrap();
    assert!(first.verify().unwrap().ok);
    assert_eq!(rows(&first), 1);
}

#[test]
fn enter_on_a_norm_offers_what_ends_it_with_its_fields_filled_in() {
    for maat in [(100, 30), (80, 24), (60, 16)] {
        let app = demo::demo_in_memory(opties(crate::scherm::DAG)).unwrap();
        let mut scherm = Scherm::new(app, maat, |_| ());
        scherm.tekst();
        while !scherm.tekst().lines().any(|line| line.contains("►!!  Norm: werkgever")) {
            scherm.key(KeyCode::Down);
        }
        if maat.1 > 16 {
            assert!(scherm.tekst().contains("Antwoord van een werkgever: norm van de gemeente, geen wet."));
        }
        let choice = scherm.key(KeyCode::Enter).tekst();
        assert!(choice.contains("Bemiddelen naar een plek") && choice.contains("Open de casus"), "{choice}");
        let form = scherm.key(KeyCode::Enter).tekst();
        assert!(form.contains("leerling logistiek") && form.contains("rand van het dorp"), "{form}");
    }
}

#[test]
fn the_command_line_tells_norms_from_terms() {
    let room = Omgeving::new();
    let open = r#"{"command":{"kind":"open-casus","klant":{"naam":"Noor van den Berg","geboortedatum":"1990-01-01"},"melding_op":"2026-03-02","regeling":"levensonderhoud"}}"#;
    room.run_met("a.db", &["journal", "record"], open.as_bytes()).met_code(0);
    let rows = room.run("a.db", &["agenda", "--soort", "norm", "--json", "--exit-code"]).met_code(0).json();
    let row = &rows.as_array().unwrap()[0];
    assert_eq!(
        (&row["soort"], &row["norm"], &row["over"]),
        (&json!("norm"), &json!("contact-klant"), &json!("contact-klant"))
    );
    assert_eq!(row["stand"], "voorbij", "late, and yet no reason for an exit code");
    let text = room.run("a.db", &["agenda"]).met_code(0).stdout;
    assert!(text.contains("Norm: Contact met de klant"), "{text}");
    let text = room.run("a.db", &["--lang", "en", "agenda"]).met_code(0).stdout;
    assert!(text.contains("Norm: Contact with the klant"), "{text}");
    let norms = room.run("a.db", &["termijn", "norms", "--json"]).met_code(0).json();
    let norms = norms.as_array().unwrap();
    assert!(norms.len() >= 25 && norms.iter().all(|n| n["eis"].is_array()), "{norms:?}");
    let text = room.run("a.db", &["termijn", "norms"]).met_code(0);
    assert!(text.stdout.contains("14 dagen ervoor") && text.stderr.contains("geen termijnen uit de wet"), "{text:?}");
    let bad =
        room.schrijf("r.toml", "[[norm]]\nid='mijn'\nnaam='x'\nna=[{act='weg'}]\nklaar_door=[{act='zeg'}]\ndagen=1");
    let made = room.run("a.db", &["--rules", bad.to_str().unwrap(), "termijn", "norms"]).met_code(4);
    assert!(made.stderr.contains("Norm mijn noemt een handeling die niet bestaat: weg"), "{}", made.stderr);
}

#[test]
fn a_long_casus_is_worked_out_in_one_go() {
    let mut proef = Proef::new("2026-01-05", None);
    proef.app.begin_batch();
    for i in 0..1500 {
        let text = format!(r#"{{"kind":"meld-knelpunt","wat":"{i}","ernst":"laag"}}"#);
        proef.doe(&[("", "2026-02-02", &text)]);
    }
    proef.app.commit_batch().unwrap();
    assert_eq!(proef.norm("knelpunt-open").len(), 1500);
}

fn leesfout(fout: &RegelFout) -> String {
    match fout {
        RegelFout::Leesfout(text) => text.clone(),
        other => panic!("{other:?}"),
    }
}
