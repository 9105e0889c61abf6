//! A conversation in a practice: what was said, what can be said, and what one knows by now.

use serde_json::{Map, Value};

use crate::app::App;
use crate::domain::command::Command;
use crate::domain::entry::Scope;
use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::oefening::conditie::weeg::Blik;
use crate::oefening::regie;
use crate::oefening::sessie::OefenFout;
use crate::tui::effect_oefening::vastleggen;
use crate::tui::model::{Fase, Gesprek, Model, Screen, VraagRij};

/// Opens the conversation that was planned.
///
/// # Errors
/// The file cannot be read.
pub fn open(m: &mut Model, app: &App, casus: u32, id: Id) -> Result<(), OefenFout> {
    if m.screen != Screen::Oefening {
        m.pad.push(m.screen);
        m.screen = Screen::Oefening;
    }
    m.spel.fase = Fase::Gesprek;
    m.spel.gesprek = Gesprek { casus, id: Some(id), ..Gesprek::default() };
    lees(m, app)
}

/// Speaks with somebody now: the conversation is planned for today and begins.
///
/// # Errors
/// It cannot be recorded.
pub fn begin(m: &mut Model, app: &mut App, casus: u32, wie: &str) -> Result<(), OefenFout> {
    let state = app.state(Scope::Casus(casus))?;
    let met =
        m.spel.oefening.as_ref().and_then(|o| o.casus(casus)).map_or("klant", |c| c.geladen.scenario.naam_van(wie));
    let met = if wie == "klant" { "klant" } else { met }.to_owned();
    // Somebody with whom one began to speak today is spoken with further.
    let today = |d: &&crate::domain::state::Ding| {
        d.kind == Kind::PlanGesprek
            && d.stand.is_open()
            && d.body.date("op") == Some(m.vandaag)
            && d.body.text("met").unwrap_or("klant") == met
    };
    if let Some(ding) = state.levend(IdSoort::Afspraak).rfind(today) {
        return open(m, app, casus, ding.id);
    }
    let mut fields = Map::new();
    for (name, value) in [("soort", "overig"), ("kanaal", "telefoon"), ("met", met.as_str())] {
        fields.insert(name.to_owned(), Value::from(value));
    }
    fields.insert("op".to_owned(), Value::from(m.vandaag.to_string()));
    let (answer, _) = vastleggen(m, app, Some(casus), Command::new(Kind::PlanGesprek, fields)?)?;
    match answer.ids.get(IdSoort::Afspraak.woord()).and_then(|id| id.parse().ok()) {
        Some(id) => open(m, app, casus, id),
        None => Ok(()),
    }
}

/// Reads the conversation again.
///
/// # Errors
/// The file cannot be read.
pub fn lees(m: &mut Model, app: &App) -> Result<(), OefenFout> {
    let taal = m.t.taal();
    let (casus, Some(id)) = (m.spel.gesprek.casus, m.spel.gesprek.id) else { return Ok(()) };
    let state = app.state(Scope::Casus(casus))?;
    let bestand = app.state(Scope::Bestand)?;
    let Some(own) = m.spel.oefening.as_ref().and_then(|o| o.casus(casus)) else { return Ok(()) };
    let blik = Blik::new(&own.geladen, &state, &bestand, app.vandaag());
    let scenario = &own.geladen.scenario;
    let planned = state.dingen.get(&id);
    let met = planned.and_then(|d| d.body.text("met")).unwrap_or("klant");
    let people = scenario.mens.iter().map(|p| p.id.get_ref().as_str());
    let wie = std::iter::once("klant").chain(people).find(|w| blik.is_mens(met, w)).unwrap_or("klant").to_owned();
    let naam = scenario.naam_van(&wie).to_owned();
    let first = naam.split(' ').next().unwrap_or_default().to_owned();

    let mut beurten = Vec::new();
    let mut inside = false;
    for regel in &state.regels {
        match regel.kind {
            Kind::Zeg => {
                inside = regel.body.id("gesprek") == Some(id);
                if inside {
                    let chosen =
                        regel.body.text("keuze").and_then(|k| scenario.vraag.iter().find(|v| v.id.get_ref() == k));
                    let said = chosen.map(|v| v.tekst.in_taal(taal)).or(regel.body.text("tekst")).unwrap_or_default();
                    beurten.push((m.t.t("oef-jij"), said.to_owned()));
                }
            }
            Kind::Bericht if inside && regel.body.text("gebeurtenis").is_some_and(|g| g.starts_with("antwoord:")) => {
                beurten.push((first.clone(), regel.body.text("tekst").unwrap_or_default().to_owned()));
            }
            _ => {}
        }
    }
    let asked = |id: &str| state.acts(Kind::Zeg).any(|r| r.body.is("keuze", id));
    let mut vragen: Vec<VraagRij> = regie::vragen(&blik, &wie)
        .map(|v| VraagRij {
            id: v.id.get_ref().clone(),
            onderwerp: v.onderwerp.in_taal(taal).to_owned(),
            tekst: v.tekst.in_taal(taal).to_owned(),
            gesteld: asked(v.id.get_ref()),
        })
        .collect();
    // What was not asked yet stands first.
    vragen.sort_by_key(|v| v.gesteld);
    let mut feiten: Vec<(String, Vec<String>)> = Vec::new();
    for feit in scenario.feit.iter().filter(|f| blik.weet(f.id.get_ref())) {
        let area = m.t.woord("gebied", &feit.gebied);
        let text = feit.tekst.in_taal(taal).to_owned();
        match feiten.iter_mut().find(|(name, _)| *name == area) {
            Some((_, known)) => known.push(text),
            None => feiten.push((area, vec![text])),
        }
    }
    let g = &mut m.spel.gesprek;
    g.soort = planned.and_then(|d| d.body.text("soort")).unwrap_or_default().to_owned();
    g.kanaal = planned.and_then(|d| d.body.text("kanaal")).unwrap_or("kantoor").to_owned();
    g.rij = g.rij.min(vragen.len().saturating_sub(1));
    (g.wie, g.naam, g.beurten, g.vragen, g.feiten) = (wie, naam, beurten, vragen, feiten);
    Ok(())
}

/// Says something; the other answers.
///
/// # Errors
/// It cannot be recorded.
pub fn zeg(m: &mut Model, app: &mut App, mut fields: Map<String, Value>) -> Result<(), OefenFout> {
    let (casus, Some(id)) = (m.spel.gesprek.casus, m.spel.gesprek.id) else { return Ok(()) };
    let tegen = if m.spel.gesprek.wie == "klant" { "klant".to_owned() } else { m.spel.gesprek.naam.clone() };
    fields.insert("gesprek".to_owned(), Value::from(id.to_string()));
    fields.insert("tegen".to_owned(), Value::from(tegen));
    if let Some(keuze) = fields.get("keuze").and_then(Value::as_str).map(str::to_owned)
        && let Some(vraag) = m
            .spel
            .oefening
            .as_ref()
            .and_then(|o| o.casus(casus))
            .and_then(|c| c.geladen.scenario.vraag.iter().find(|v| *v.id.get_ref() == keuze))
    {
        if !vraag.techniek.is_empty() {
            fields.insert("techniek".to_owned(), Value::from(vraag.techniek.clone()));
        }
        if let Some(stijl) = vraag.stijl {
            fields.insert("stijl".to_owned(), Value::from(stijl));
        }
    }
    vastleggen(m, app, Some(casus), Command::new(Kind::Zeg, fields)?)?;
    lees(m, app)
}
