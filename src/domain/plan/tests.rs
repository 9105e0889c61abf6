//! Given what was recorded, when one looks at the plan, then these things are worth a look.

use std::sync::Arc;

use serde_json::{Value, json};

use super::verschil::{Verschil, van_nu, van_versie, verschil};
use super::*;
use crate::domain::entry::{Entry, Event, EventKind, Scope};
use crate::domain::moment::Moment;

/// The state after these acts, one a day from 1 March 2026.
fn na(acts: &[(Kind, Value)]) -> State {
    let entries = acts.iter().zip(1..).map(|((kind, body), seq)| {
        let at: Moment = format!("2026-03-{seq:02}T10:00:00+01:00").parse().unwrap();
        let Value::Object(body) = body.clone() else { panic!("a record") };
        let event = Event { kind: EventKind::Act(*kind), taak: None, body: Body(body) };
        Arc::new(Entry { seq, act: seq, scope: Scope::Casus(1), at, recorded_at: at, actor: 1, event })
    });
    State::fold(Scope::Casus(1), entries.collect::<Vec<_>>())
}

fn vandaag() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 4, 1).unwrap()
}

/// What is found: codes with ids and leefgebied.
fn gevonden(acts: &[(Kind, Value)]) -> Vec<(Code, String)> {
    bevindingen(&na(acts), MAX_ACTIEVE_DOELEN, vandaag())
        .into_iter()
        .map(|f| {
            let ids: Vec<String> = f.ids.iter().map(Id::to_string).collect();
            (f.code, format!("{}{}", f.gebied.unwrap_or_default(), ids.join(" ")))
        })
        .collect()
}

fn found(acts: &[(Kind, Value)], code: Code) -> Vec<String> {
    gevonden(acts).into_iter().filter(|f| f.0 == code).map(|f| f.1).collect()
}

fn doel(nr: u32, gebied: &str, meer: Value) -> (Kind, Value) {
    let mut body = json!({"leefgebied": gebied, "tekst": "doel", "voorgesteld_door": "klant", "prioriteit": nr,
        "gereed_op": "2026-06-30", "akkoord_klant": true, "ids": {"doel": format!("D-{nr}")}});
    body.as_object_mut().unwrap().extend(meer.as_object().unwrap().clone());
    (Kind::StelDoel, body)
}

fn actie(nr: u32, doel: u32, meer: Value) -> (Kind, Value) {
    let mut body = json!({"doel": format!("D-{doel}"), "wat": format!("stap {nr} van het plan doen"), "wie": "klant",
        "uiterlijk": "2026-05-01", "ids": {"actie": format!("A-{nr}")}});
    body.as_object_mut().unwrap().extend(meer.as_object().unwrap().clone());
    (Kind::SpreekActieAf, body)
}

fn meting(gebied: &str, meer: Value) -> (Kind, Value) {
    let mut body = json!({"gebied": gebied, "feiten": "feit"});
    body.as_object_mut().unwrap().extend(meer.as_object().unwrap().clone());
    (Kind::BeoordeelLeefgebied, body)
}

#[test]
fn a_good_plan_and_an_empty_casus_have_nothing_to_mind() {
    assert_eq!(gevonden(&[]), []);
    assert_eq!(gevonden(&[doel(1, "wonen", json!({})), actie(1, 1, json!({}))]), []);
}

#[test]
fn a_doel_without_an_actie() {
    let given = [doel(1, "wonen", json!({})), doel(2, "werk", json!({})), actie(1, 2, json!({}))];
    assert_eq!(found(&given, Code::DoelZonderActie), ["D-1"]);
    let stopped = [doel(1, "wonen", json!({})), (Kind::StopDoel, json!({"doel": "D-1", "reden": "x"}))];
    assert_eq!(gevonden(&stopped), []);
    let dropped = (Kind::WerkActieBij, json!({"actie": "A-1", "stand": "vervallen"}));
    let given = [doel(1, "wonen", json!({})), actie(1, 1, json!({})), dropped];
    assert_eq!(found(&given, Code::DoelZonderActie), ["D-1"]);
}

#[test]
fn an_actie_without_a_name_or_a_day() {
    let given = [
        doel(1, "wonen", json!({})),
        actie(1, 1, json!({"wie": "partner"})),
        actie(2, 1, json!({"wie": "partner", "betrokkene": "B-1"})),
        actie(3, 1, json!({"wie": null})),
        actie(4, 1, json!({"uiterlijk": null})),
    ];
    assert_eq!(found(&given, Code::ActieZonderWie), ["A-1", "A-3"]);
    assert_eq!(found(&given, Code::ActieZonderDag), ["A-4"]);
    let done = [&given[..], &[(Kind::WerkActieBij, json!({"actie": "A-4", "stand": "gedaan"}))]].concat();
    assert_eq!(found(&done, Code::ActieZonderDag), [""; 0]);
}

#[test]
fn a_heavy_leefgebied_without_a_doel() {
    let heavy = meting("wonen", json!({"oordeel": 2}));
    assert_eq!(found(std::slice::from_ref(&heavy), Code::ZwaarZonderDoel), ["wonen"]);
    assert_eq!(found(&[heavy.clone(), doel(1, "wonen", json!({}))], Code::ZwaarZonderDoel), [""; 0]);
    assert_eq!(found(&[heavy, meting("wonen", json!({"oordeel": 3}))], Code::ZwaarZonderDoel), [""; 0]);
    let reason = meting("wonen", json!({"oordeel": 1, "afwijking": "eerst rust"}));
    assert_eq!(found(&[reason], Code::ZwaarZonderDoel), [""; 0]);
}

#[test]
fn a_doel_the_klant_did_not_agree_to() {
    let given = [doel(1, "wonen", json!({"akkoord_klant": false})), doel(2, "werk", json!({"akkoord_klant": null}))];
    assert_eq!(found(&given, Code::DoelZonderAkkoord), ["D-1", "D-2"]);
    let fixed = |yes: bool| [&given[..], &[(Kind::StelPlanVast, json!({"akkoord_klant": yes}))]].concat();
    assert_eq!(found(&fixed(true), Code::DoelZonderAkkoord), [""; 0]);
    assert_eq!(found(&fixed(false), Code::DoelZonderAkkoord).len(), 2);
}

#[test]
fn a_last_day_that_has_passed() {
    let afspraak = json!({"wie": "klant", "wat": "bellen", "uiterlijk": "2026-03-31", "ids": {"afspraak": "F-1"}});
    let gesprek = json!({"soort": "plan", "op": "2026-03-05", "kanaal": "kantoor", "ids": {"afspraak": "F-2"}});
    let given = [
        doel(1, "wonen", json!({"gereed_op": "2026-03-31"})),
        doel(2, "werk", json!({"gereed_op": "2026-04-01"})),
        actie(1, 1, json!({"uiterlijk": "2026-03-31"})),
        actie(2, 2, json!({"uiterlijk": "2026-04-01"})),
        (Kind::MaakAfspraak, afspraak),
        (Kind::PlanGesprek, gesprek),
    ];
    assert_eq!(found(&given, Code::EindeVoorbij), ["D-1", "A-1", "F-1"]);
    let reached = (Kind::MeetVoortgang, json!({"doel": "D-1", "stand": "gehaald", "bron": "klant"}));
    let kept = (Kind::RondAfspraakAf, json!({"afspraak": "F-1", "nagekomen": "ja"}));
    let done = (Kind::WerkActieBij, json!({"actie": "A-1", "stand": "gedaan"}));
    assert_eq!(found(&[&given[..], &[reached, kept, done]].concat(), Code::EindeVoorbij), [""; 0]);
}

#[test]
fn everything_with_the_professional() {
    let mine = |nr| actie(nr, 1, json!({"wie": "klantmanager"}));
    let given = [doel(1, "wonen", json!({})), mine(1), mine(2)];
    assert_eq!(found(&given, Code::AllesBijProfessional), ["A-1 A-2"]);
    let shared = [&given[..], &[actie(3, 1, json!({"wie": "samen"}))]].concat();
    assert_eq!(found(&shared, Code::AllesBijProfessional), [""; 0]);
}

#[test]
fn two_partners_that_do_the_same() {
    let of = |nr, partner: &str, wat: &str| actie(nr, 1, json!({"wie": "partner", "betrokkene": partner, "wat": wat}));
    let given = [
        doel(1, "wonen", json!({})),
        of(1, "B-1", "De verhuurder bellen over de huur"),
        of(2, "B-2", "Bellen: verhuurder, over huur!"),
        of(3, "B-1", "De huur vooruit betalen"),
        of(4, "B-1", "Huur vooruit betalen"),
    ];
    assert_eq!(found(&given, Code::PartnersZelfde), ["A-1 A-2"]);
    let samen = json!({"betrokkene": "B-2", "wat": "huur vooruit betalen", "ids": {"samenwerking": "R-1"}});
    let more = [&given[..], &[(Kind::MaakSamenwerkingsafspraak, samen)]].concat();
    assert_eq!(found(&more, Code::PartnersZelfde), ["A-1 A-2", "A-3 A-4 R-1"]);
}

#[test]
fn doelen_of_partners_in_one_leefgebied() {
    let of = |nr, gebied: &str, meer: Value| doel(nr, gebied, meer);
    let partner = json!({"voorgesteld_door": "partner"});
    let given = [of(1, "wonen", partner.clone()), of(2, "wonen", partner.clone()), of(3, "werk", partner.clone())];
    assert_eq!(found(&given, Code::PartnerDoelen), ["wonenD-1 D-2"]);
    let one = json!({"voorgesteld_door": "partner", "eigenaar": "B-1"});
    assert_eq!(found(&[of(1, "wonen", one.clone()), of(2, "wonen", one)], Code::PartnerDoelen), [""; 0]);
    assert_eq!(found(&[of(1, "wonen", partner), of(2, "wonen", json!({}))], Code::PartnerDoelen), [""; 0]);
}

#[test]
fn more_doelen_than_one_can_work_on() {
    let mut given: Vec<_> = [(1, "wonen"), (2, "werk"), (3, "lichaam")].map(|(nr, g)| doel(nr, g, json!({}))).into();
    assert_eq!(found(&given, Code::TeVeelDoelen), [""; 0]);
    given.push(doel(4, "werk", json!({"prioriteit": 1})));
    assert_eq!(found(&given, Code::TeVeelDoelen), ["D-1 D-4 D-2 D-3"]);
    let oordeel = json!({"doelen": [{"doel": "D-1", "gehaald": "ja"}, {"doel": "D-2", "gehaald": "deels"}]});
    given.push((Kind::Evalueer, oordeel));
    assert_eq!(found(&given, Code::TeVeelDoelen), [""; 0]);
    given.push((Kind::WijzigDoel, json!({"doel": "D-1", "gereed_op": "2026-07-01", "reden": "verder"})));
    assert_eq!(found(&given, Code::TeVeelDoelen).len(), 1, "a changed doel is worked on again");
}

#[test]
fn a_plan_in_one_domain() {
    let given = [doel(1, "werk", json!({})), doel(2, "inkomen-en-geld", json!({}))];
    assert_eq!(found(&given, Code::EenDomein), ["D-1 D-2"]);
    assert_eq!(found(&given[..1], Code::EenDomein), [""; 0]);
    assert_eq!(found(&[&given[..], &[doel(3, "wonen", json!({}))]].concat(), Code::EenDomein), [""; 0]);
}

#[test]
fn only_a_limit_is_known() {
    let limit = meting("lichaam", json!({"beperking": "tilt niet"}));
    assert_eq!(found(&[limit], Code::AlleenBeperking), ["lichaam"]);
    let wish = meting("lichaam", json!({"beperking": "tilt niet", "wens": "weer fietsen"}));
    assert_eq!(found(&[wish], Code::AlleenBeperking), [""; 0]);
}

#[test]
fn an_illness_named_as_a_limit() {
    for (text, named) in [
        ("Heeft een depressie", true),
        ("BORSTKANKER", true),
        ("has asthma", true),
        ("Kan vijftien minuten staan", false),
        ("Leest het verslag niet", false),
    ] {
        let given = [meting("lichaam", json!({"beperking": text, "wens": "x"}))];
        let expected: &[&str] = if named { &["lichaam"] } else { &[] };
        assert_eq!(found(&given, Code::ZiekteAlsBeperking), expected, "{text}");
    }
    let given = [(Kind::SchatParticipatie, json!({"belemmeringen": "reuma"}))];
    assert_eq!(found(&given, Code::ZiekteAlsBeperking), [""]);
}

#[test]
fn an_actie_is_checked_on_each_letter() {
    let check = |acts: &[(Kind, Value)]| {
        let state = na(acts);
        let actie = state.van_soort(IdSoort::Actie).next_back().unwrap();
        let s = smart(&state, &Kader::new(&state), actie);
        [s.specifiek, s.meetbaar, s.geaccepteerd, s.realistisch, s.tijdgebonden]
    };
    let good = [doel(1, "wonen", json!({"maat": "huur op tijd"})), actie(1, 1, json!({}))];
    assert_eq!(check(&good), [true; 5]);
    let vague = [
        doel(1, "wonen", json!({"akkoord_klant": false})),
        actie(1, 1, json!({"uiterlijk": "2026-06-01"})),
        actie(2, 1, json!({"wat": "bellen", "uiterlijk": null, "hangt_af_van": "A-1"})),
        (Kind::WerkActieBij, json!({"actie": "A-1", "stand": "niet-gelukt"})),
    ];
    assert_eq!(check(&vague), [false; 5]);
    let too_soon = [
        doel(1, "wonen", json!({})),
        actie(1, 1, json!({"uiterlijk": "2026-06-01"})),
        actie(2, 1, json!({"bewijs": "brief", "hangt_af_van": "A-1"})),
    ];
    assert_eq!(check(&too_soon), [true, true, true, false, true]);
    let stuck = (Kind::MeldKnelpunt, json!({"wat": "geen fiets", "bij": "A-1", "ids": {"knelpunt": "K-1"}}));
    assert!(!check(&[&good[..], &[stuck]].concat())[3]);
}

#[test]
fn versions_differ_by_what_was_added_dropped_and_changed() {
    let fix = || (Kind::StelPlanVast, json!({"akkoord_klant": true}));
    let state = na(&[
        doel(1, "wonen", json!({})),
        actie(1, 1, json!({})),
        actie(2, 1, json!({})),
        fix(),
        (Kind::StelActieBij, json!({"actie": "A-1", "nieuw": "samen bellen", "uiterlijk": "2026-05-08"})),
        (Kind::WerkActieBij, json!({"actie": "A-2", "stand": "vervallen"})),
        fix(),
        actie(3, 1, json!({})),
    ]);
    let lines = |lijst: Vec<Verschil<'_>>| lijst.iter().map(Verschil::regel).collect::<Vec<_>>();
    let (v1, v2) = (van_versie(&state.plannen[0]), van_versie(&state.plannen[1]));
    assert_eq!(
        lines(verschil(&[], &v1)),
        ["+ D-1 doel", "+ A-1 stap 1 van het plan doen", "+ A-2 stap 2 van het plan doen"]
    );
    let second = verschil(&v1, &v2);
    assert_eq!(second[0].velden(), ["tekst", "dag"]);
    assert_eq!(lines(second), ["~ A-1 stap 1 van het plan doen → samen bellen", "- A-2 stap 2 van het plan doen"]);
    assert_eq!(lines(verschil(&v2, &van_nu(&state))), ["+ A-3 stap 3 van het plan doen"]);
    assert!(verschil(&v2, &v2).is_empty());
}
