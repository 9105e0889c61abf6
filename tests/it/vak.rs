//! Somebody who does only what the overviews offer: from diagnosis and plan to besluit, evaluation and handhaving
//! that ends in *afzien*. Every offer is recorded through the ordinary acts.

use aanpak::app::{AgendaVraag, App};
use aanpak::domain::command::Command;
use aanpak::domain::entry::Scope;
use aanpak::domain::field::{Bouw as Veldbouw, Field, FieldKind, Naar};
use aanpak::domain::kind::Kind;
use aanpak::domain::state::State;
use aanpak::opmaak::Taal;
use aanpak::teksten::Teksten;
use aanpak::tui::blad::{Blad, BladSoort, Bouw, Doen, bouw};
use aanpak::tui::theme::Glyphs;
use serde_json::{Map, Value, json};

use crate::hoofdlijn::{opties, record_all};

const DAG: (i32, u32, u32) = (2026, 8, 31);

struct Mens {
    app: App,
    t: Teksten,
}

impl Mens {
    fn state(&self) -> State {
        self.app.state(Scope::Casus(1)).unwrap()
    }

    fn blad(&self, soort: BladSoort) -> Blad {
        let state = self.state();
        let vraag = AgendaVraag { casus: Some(1), ..AgendaVraag::default() };
        let agenda: Vec<_> = self.app.agenda(&vraag).unwrap().into_iter().map(|(rij, _)| rij).collect();
        let b = Bouw {
            state: &state,
            bestand: &self.app.state(Scope::Bestand).unwrap(),
            agenda: &agenda,
            taken: &self.app.taken(&state).unwrap(),
            vandaag: self.app.vandaag(),
            regels: self.app.regels().unwrap(),
            t: &self.t,
            glyphs: Glyphs::vol(),
            breedte: 72,
        };
        bouw(soort, &b)
    }

    /// What a sheet offers for an act, the first row first.
    fn aanbod(&self, soort: BladSoort, kind: Kind) -> Doen {
        let blad = self.blad(soort);
        let found = blad.rijen.iter().flat_map(|rij| &rij.doen).find(|doen| doen.kind == kind).cloned();
        found.unwrap_or_else(|| {
            let rows: Vec<&str> = blad.rijen.iter().flat_map(|r| &r.links).map(|(_, s)| s.as_str()).collect();
            panic!("{soort:?} offers no {kind:?}: {rows:#?}")
        })
    }

    /// Takes up an offer: what it fills in, what this person fills in, and something ordinary for what is required.
    fn doe(&mut self, soort: BladSoort, kind: Kind, zelf: Value) {
        let mut fields = self.aanbod(soort, kind).velden;
        fields.extend(zelf.as_object().cloned().unwrap_or_default());
        vul(&self.state(), kind.act().fields, &mut fields);
        let command = Command::new(kind, fields.clone()).unwrap_or_else(|e| panic!("{kind:?} {fields:?}: {e:?}"));
        self.app.execute(Some(1), command).unwrap_or_else(|e| panic!("{kind:?} {fields:?}: {e:?}"));
    }
}

/// Something ordinary for every required field that is empty.
fn vul(state: &State, declared: &'static [Field], fields: &mut Map<String, Value>) {
    for field in declared.iter().filter(|f| f.required) {
        match (field.kind.bouw(), fields.get_mut(field.name)) {
            (Veldbouw::Record(inner), Some(Value::Object(nested))) => vul(state, inner, nested),
            (Veldbouw::Records(inner), Some(Value::Array(items))) => {
                items.iter_mut().filter_map(Value::as_object_mut).for_each(|nested| vul(state, inner, nested));
            }
            (_, Some(_)) => {}
            (_, None) => {
                fields.insert(field.name.to_owned(), gewoon(state, field.kind));
            }
        }
    }
}

fn gewoon(state: &State, kind: FieldKind) -> Value {
    let record = |inner| {
        let mut nested = Map::new();
        vul(state, inner, &mut nested);
        Value::Object(nested)
    };
    let target = |naar| match naar {
        Naar::Ding(soorten) => {
            let last = state.dingen.keys().rev().find(|id| soorten.contains(&id.soort));
            last.map_or(json!("Voorbeeld"), |id| json!(id.to_string()))
        }
        Naar::Regel(kinds) => {
            json!(state.regels.iter().rev().find(|r| kinds.is_empty() || kinds.contains(&r.kind)).map(|r| r.seq))
        }
        Naar::Act => json!(state.regels.last().map(|r| r.act)),
    };
    match kind.bouw() {
        Veldbouw::Een(naar) => return target(naar),
        Veldbouw::Lijst(naar) => return json!([target(naar)]),
        Veldbouw::Record(inner) => return record(inner),
        Veldbouw::Records(inner) => return json!([record(inner)]),
        Veldbouw::Waarde => {}
    }
    match kind {
        FieldKind::Date => json!("2026-08-31"),
        FieldKind::Time => json!("10:00"),
        FieldKind::Int(min, _) => json!(min.max(1)),
        FieldKind::Money => json!(50_000),
        FieldKind::YesNo => json!(true),
        FieldKind::Choice(words) => json!(words[0]),
        FieldKind::Several(words) => json!([words[0]]),
        FieldKind::Texts(_) => json!(["Voorbeeld"]),
        _ => json!("Voorbeeld"),
    }
}

#[test]
fn the_overviews_lead_from_diagnosis_to_afzien() {
    use BladSoort::{Besluit, Diagnose, Evaluatie, Handhaven, Leefgebieden, Plan};
    let mut app = App::in_memory(opties(DAG)).unwrap();
    record_all(
        &mut app,
        r#"{"at":"2026-08-03T09:00:00+02:00","command":{"kind":"open-casus","klant":{"naam":"Ayşe Şahin","geboortedatum":"1990-05-01"},"melding_op":"2026-08-03","aanvraag_op":"2026-08-03","regeling":"levensonderhoud"}}"#,
    );
    let mut mens = Mens { app, t: Teksten::new(Taal::Nl) };

    mens.doe(Leefgebieden, Kind::BeoordeelLeefgebied, json!({"oordeel": 2, "feiten": "Brieven liggen ongeopend."}));
    mens.doe(Diagnose, Kind::StelDiagnose, json!({"besproken_met_klant": true}));

    for doel in ["Alle post is open", "Twee dagen vrijwilligerswerk"] {
        mens.doe(Plan, Kind::StelDoel, json!({"tekst": doel, "akkoord_klant": true}));
    }
    let doelen: Vec<String> =
        mens.state().dingen.keys().map(ToString::to_string).filter(|id| id.starts_with('D')).collect();
    for nr in 0..4 {
        let uiterlijk = format!("2026-10-{:02}", nr + 1);
        mens.doe(
            Plan,
            Kind::SpreekActieAf,
            json!({"doel": doelen[nr % 2], "wat": format!("Stap {nr}"), "wie": "klant", "uiterlijk": uiterlijk}),
        );
    }
    mens.doe(Plan, Kind::StelPlanVast, json!({"akkoord_klant": true, "evaluatie_op": "2026-08-31"}));
    let plan = mens.blad(Plan);
    assert!(plan.hoek.contains("2 doelen") && plan.hoek.contains("4 acties"), "{}", plan.hoek);

    mens.doe(
        Besluit,
        Kind::NeemBesluit,
        json!({"soort": "toekenning", "hoogte": 130_000, "ingangsdatum": "2026-08-03"}),
    );

    mens.doe(Evaluatie, Kind::Evalueer, json!({}));
    mens.doe(Evaluatie, Kind::HerziePlan, json!({}));
    assert!(mens.state().herziening.is_some(), "the evaluation revises the plan");
    mens.doe(Plan, Kind::StelPlanVast, json!({"akkoord_klant": true}));
    assert_eq!(mens.state().plan_versie(), 2);

    mens.doe(Handhaven, Kind::SignaleerGedrag, json!({"gedrag": "Kwam twee keer niet", "op": "2026-08-20"}));
    mens.doe(Handhaven, Kind::NodigUitZienswijze, json!({}));
    mens.doe(Handhaven, Kind::OntvangZienswijze, json!({}));
    mens.doe(Handhaven, Kind::VoerHandhavingsgesprek, json!({}));
    mens.doe(Handhaven, Kind::ZieAfVanMaatregel, json!({"reden": "Zij was ziek en kon niet bellen."}));
    let state = mens.state();
    assert!(state.heeft(Kind::ZieAfVanMaatregel) && !state.heeft(Kind::LegMaatregelOp));
}
