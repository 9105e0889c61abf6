//! One casus as a JSON document: what `casus show --json` prints, and what `journal diff` compares.

use serde_json::{Map, Value, json};

use crate::app::App;
use crate::domain::entry::Scope;
use crate::domain::id::{Id, IdSoort};
use crate::domain::leesmodel::afleiden::casus_rij;
use crate::domain::plan::verschil::{Verschil, van_versie, verschil};
use crate::domain::state::{Ding, State};
use crate::domain::woorden::LEEFGEBIED;
use crate::error::StoreError;

/// The casus as data.
///
/// # Errors
/// The file cannot be read.
pub fn casus_json(app: &App, state: &State) -> Result<Value, StoreError> {
    let Scope::Casus(nr) = state.scope else { return Ok(Value::Null) };
    let dag = app.vandaag();
    let rij = casus_rij(state);
    let taken: Vec<Value> = app
        .taken(state)?
        .into_iter()
        .map(|t| {
            json!({
                "taak": t.taak.naam(), "stand": t.stand.woord(), "gedaan": t.gedaan, "van": t.van,
                "ronde": t.ronde, "overgeslagen": t.overgeslagen,
            })
        })
        .collect();
    let termijnen: Vec<Value> = state
        .termijnen
        .values()
        .map(|t| {
            let mut value = serde_json::to_value(t).unwrap_or(Value::Null);
            if let Value::Object(fields) = &mut value {
                let stand = if t.is_open() { t.stand(dag).woord() } else { "gesloten" };
                fields.insert("stand".to_owned(), Value::from(stand));
            }
            value
        })
        .collect();
    Ok(json!({
        "nr": Id::casus(nr).to_string(),
        "klant": state.klant.0,
        "regeling": state.regeling,
        "gewicht": state.gewicht,
        "fase": rij.as_ref().map(|r| r.fase.as_str()),
        "taak": rij.as_ref().map(|r| r.taak.as_str()),
        "gesloten": state.gesloten.is_some(),
        "laatst_contact": rij.as_ref().and_then(|r| r.laatst_contact).map(|d| d.to_string()),
        "taken": taken,
        "termijnen": termijnen,
        "stukken": things(state, IdSoort::Stuk),
        "leefgebieden": leefgebieden(state),
        "plan": plan(state),
        "besluiten": things(state, IdSoort::Besluit),
        "bezwaren": things(state, IdSoort::Bezwaar),
        "afspraken": things(state, IdSoort::Afspraak),
        "betrokkenen": things(state, IdSoort::Betrokkene),
        "samenwerking": things(state, IdSoort::Samenwerking),
        "signalen": things(state, IdSoort::Signaal),
        "knelpunten": things(state, IdSoort::Knelpunt),
        "gedragingen": things(state, IdSoort::Gedrag),
        "maatregelen": things(state, IdSoort::Maatregel),
        "verplichtingen": things(state, IdSoort::Verplichting),
        "aanvragen": things(state, IdSoort::Aanvraag),
        "laatste_seq": state.entries.last().map(|e| e.seq),
    }))
}

fn thing(ding: &Ding) -> Value {
    let mut fields = Map::new();
    fields.insert("id".to_owned(), Value::from(ding.id.to_string()));
    fields.insert("stand".to_owned(), Value::from(ding.stand.woord()));
    fields.insert("klaar_op".to_owned(), ding.klaar_op.map_or(Value::Null, |d| Value::from(d.to_string())));
    for (name, value) in &ding.body.0 {
        fields.entry(name.clone()).or_insert_with(|| value.clone());
    }
    Value::Object(fields)
}

fn things(state: &State, soort: IdSoort) -> Vec<Value> {
    state.van_soort(soort).map(thing).collect()
}

fn leefgebieden(state: &State) -> Vec<Value> {
    LEEFGEBIED
        .iter()
        .filter_map(|gebied| state.meting(gebied))
        .map(|r| {
            let mut fields = r.body.0.clone();
            fields.remove("ids");
            fields.insert("gemeten_op".to_owned(), Value::from(r.at.dag().to_string()));
            Value::Object(fields)
        })
        .collect()
}

fn plan(state: &State) -> Value {
    let versies: Vec<Value> = state
        .plannen
        .iter()
        .enumerate()
        .map(|(i, plan)| {
            let eerder = i.checked_sub(1).and_then(|i| state.plannen.get(i)).map(van_versie).unwrap_or_default();
            let regels: Vec<String> = verschil(&eerder, &van_versie(plan)).iter().map(Verschil::regel).collect();
            json!({
                "versie": plan.versie, "vastgesteld_op": plan.op.to_string(), "akkoord_klant": plan.body.yes("akkoord_klant"),
                "evaluatie_op": plan.body.text("evaluatie_op"), "verschil": regels,
            })
        })
        .collect();
    json!({
        "versie": state.plan_versie(),
        "in_herziening": state.herziening.is_some(),
        "doelen": things(state, IdSoort::Doel),
        "acties": things(state, IdSoort::Actie),
        "versies": versies,
    })
}
