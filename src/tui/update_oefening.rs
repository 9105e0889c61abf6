//! Keys on the practice screen: choosing, moving the clock, reading, talking, looking back.

use chrono::Days;
use crossterm::event::Event;
use serde_json::{Map, Value};
use tui_input::backend::crossterm::EventHandler;

use crate::domain::kind::Kind;
use crate::oefening::sessie::{Modus, Oefening};
use crate::tui::action::Action;
use crate::tui::model::{Fase, Hit, LijstDoel, Model, Overlay, Screen, SpelDoel, SpelPaneel, Toon};
use crate::tui::msg::{Effect, OefenDoen, Verder, Zin};
use crate::tui::update_list::moved;

/// Rows that PgUp and PgDn move.
const PAGINA: usize = 10;

/// Opens the practice screen, from wherever one is.
pub fn open(m: &mut Model) -> Effect {
    m.pad.clear();
    m.screen = Screen::Oefening;
    m.spel.fase = if m.spel.loopt() { Fase::Spel } else { Fase::Lijst };
    if m.form.is_some() { Effect::CloseForm } else { Effect::Oefening(OefenDoen::Toon) }
}

/// An action on the practice screen.
pub fn act(m: &mut Model, action: Action) -> Effect {
    match m.spel.fase {
        Fase::Lijst => list(m, action),
        Fase::Opening => opening(m, action),
        Fase::Spel => play(m, action),
        Fase::Gesprek => talk(m, action),
        Fase::Terugblik => back(m, action),
    }
}

fn list(m: &mut Model, action: Action) -> Effect {
    let spel = &mut m.spel;
    match action {
        Action::Open => match spel.lijst.get(spel.rij).map(|r| r.doel.clone()) {
            Some(LijstDoel::Bestand(pad)) => return Effect::Oefening(OefenDoen::OpenBestand(pad)),
            Some(LijstDoel::Scenario(_)) => {
                spel.fase = Fase::Opening;
                spel.knop = 0;
            }
            None => {}
        },
        Action::Terug if spel.loopt() => spel.fase = Fase::Spel,
        _ => spel.rij = moved(spel.rij, spel.lijst.len(), action, PAGINA),
    }
    Effect::None
}

fn opening(m: &mut Model, action: Action) -> Effect {
    let spel = &mut m.spel;
    match action {
        Action::Open | Action::Kies => {
            let doel = spel.lijst.get(spel.rij).map(|r| r.doel.clone());
            match (doel, spel.knop) {
                (Some(LijstDoel::Scenario(id)), 0) => {
                    return Effect::Oefening(OefenDoen::Begin(id, Modus::Oefenen));
                }
                (Some(LijstDoel::Scenario(id)), 1) => return Effect::Oefening(OefenDoen::Begin(id, Modus::Toets)),
                _ => spel.fase = Fase::Lijst,
            }
        }
        Action::Terug => spel.fase = Fase::Lijst,
        Action::Rechts | Action::Volgende => spel.knop = (spel.knop + 1) % 3,
        Action::Links | Action::Vorige => spel.knop = (spel.knop + 2) % 3,
        Action::Neer => spel.tekst_rij += 1,
        Action::Op => spel.tekst_rij = spel.tekst_rij.saturating_sub(1),
        _ => {}
    }
    Effect::None
}

fn play(m: &mut Model, action: Action) -> Effect {
    match action {
        Action::DagVerder => return forward(m, 1),
        Action::TotIets => return ask_forward(m, Verder::TotIets),
        Action::Opslagpunten => return Effect::Oefening(OefenDoen::Opslagpunten),
        Action::Terugkijken => return Effect::Oefening(OefenDoen::Terugblik),
        Action::Hint => return Effect::Oefening(OefenDoen::Hint),
        Action::Inleveren => return Effect::Oefening(OefenDoen::Inleveren),
        Action::AndereOefening => {
            m.spel.fase = Fase::Lijst;
            return Effect::Oefening(OefenDoen::Lijst);
        }
        _ => {}
    }
    let spel = &mut m.spel;
    match (spel.paneel, action) {
        (_, Action::Volgende | Action::Paneel) => {
            spel.paneel = match spel.paneel {
                SpelPaneel::Post if !spel.post.is_empty() => SpelPaneel::Bericht,
                SpelPaneel::Post | SpelPaneel::Bericht => SpelPaneel::Open,
                SpelPaneel::Open => SpelPaneel::Post,
            };
            spel.knop = 0;
        }
        (_, Action::Vorige) => {
            spel.paneel = match spel.paneel {
                SpelPaneel::Post => SpelPaneel::Open,
                SpelPaneel::Bericht => SpelPaneel::Post,
                SpelPaneel::Open if !spel.post.is_empty() => SpelPaneel::Bericht,
                SpelPaneel::Open => SpelPaneel::Post,
            };
            spel.knop = 0;
        }
        (SpelPaneel::Post, Action::Open) => {
            if let Some(seq) = spel.gekozen().map(|p| p.seq) {
                spel.paneel = SpelPaneel::Bericht;
                spel.knop = 0;
                spel.tekst_rij = 0;
                return Effect::Oefening(OefenDoen::Gelezen(seq));
            }
        }
        (SpelPaneel::Post, _) => {
            let at = moved(spel.bericht, spel.post.len(), action, PAGINA);
            if at != spel.bericht {
                spel.bericht = at;
                spel.tekst_rij = 0;
                return Effect::Oefening(OefenDoen::Knoppen);
            }
        }
        (SpelPaneel::Bericht, Action::Open | Action::Kies) => {
            let doel = spel.knoppen.get(spel.knop).map(|k| k.doel.clone());
            return doel.map_or(Effect::None, |doel| follow(m, doel));
        }
        (SpelPaneel::Bericht, Action::Rechts) => {
            spel.knop = (spel.knop + 1).min(spel.knoppen.len().saturating_sub(1));
        }
        (SpelPaneel::Bericht, Action::Links) => spel.knop = spel.knop.saturating_sub(1),
        (SpelPaneel::Bericht, Action::Neer) => spel.tekst_rij += 1,
        (SpelPaneel::Bericht, Action::Op) => spel.tekst_rij = spel.tekst_rij.saturating_sub(1),
        (SpelPaneel::Bericht | SpelPaneel::Open, Action::Terug) => spel.paneel = SpelPaneel::Post,
        (SpelPaneel::Open, Action::Open) => {
            let doel = spel.open.get(spel.open_rij).and_then(|o| o.doel.clone());
            return doel.map_or(Effect::None, |doel| follow(m, doel));
        }
        (SpelPaneel::Open, _) => spel.open_rij = moved(spel.open_rij, spel.open.len(), action, PAGINA),
        (SpelPaneel::Bericht, _) => {}
    }
    Effect::None
}

/// Goes where a button or an open point leads.
pub fn follow(m: &mut Model, doel: SpelDoel) -> Effect {
    match doel {
        SpelDoel::Casus(nr) => Effect::OpenCasus(nr),
        SpelDoel::Form(casus, kind, fields) => Effect::OpenForm(casus, kind, fields),
        SpelDoel::Gesprek(casus, id) => Effect::Oefening(OefenDoen::Gesprek(casus, id)),
        SpelDoel::Spreek(casus, wie) => Effect::Oefening(OefenDoen::Spreek(casus, wie)),
        SpelDoel::Weeg(casus, id) => Effect::Oefening(OefenDoen::Weeg(casus, id)),
        SpelDoel::Bericht(seq) => {
            if let Some(at) = m.spel.post.iter().position(|p| p.seq == seq) {
                m.spel.bericht = at;
                m.spel.paneel = SpelPaneel::Bericht;
                m.spel.knop = 0;
                m.spel.tekst_rij = 0;
            }
            Effect::Oefening(OefenDoen::Gelezen(seq))
        }
        SpelDoel::Later => {
            m.spel.paneel = SpelPaneel::Post;
            Effect::None
        }
    }
}

fn forward(m: &mut Model, days: u64) -> Effect {
    let tot = m.vandaag.checked_add_days(Days::new(days)).unwrap_or(m.vandaag);
    ask_forward(m, Verder::Tot(tot))
}

/// Moves the clock; first asks when something would go by.
fn ask_forward(m: &mut Model, verder: Verder) -> Effect {
    if m.alleen_kijken {
        let text = m.t.t("melding-alleen-kijken");
        m.zeg(Toon::LetOp, text);
        return Effect::None;
    }
    let over = m.spel.oefening.as_ref().is_some_and(|o: &Oefening| m.vandaag >= o.einde());
    if over {
        return Effect::Oefening(OefenDoen::Terugblik);
    }
    if m.spel.open.iter().any(|o| o.zwaar) {
        m.overlay = Some(Overlay::Verder { verder, knop: 0 });
        return Effect::None;
    }
    Effect::Oefening(OefenDoen::Verder(verder))
}

fn talk(m: &mut Model, action: Action) -> Effect {
    let g = &mut m.spel.gesprek;
    if g.typt {
        match action {
            Action::Terug => g.typt = false,
            Action::Open => {
                let text = g.zin.value().trim().to_owned();
                g.typt = false;
                g.zin.reset();
                if !text.is_empty() {
                    return Effect::Oefening(OefenDoen::Zeg(Zin::Tekst(text)));
                }
            }
            _ => {}
        }
        return Effect::None;
    }
    match action {
        Action::Open => {
            let id = g.vragen.get(g.rij).map(|v| v.id.clone());
            g.terug = 0;
            return id.map_or(Effect::None, |id| Effect::Oefening(OefenDoen::Zeg(Zin::Keuze(id))));
        }
        Action::Typ => g.typt = true,
        Action::PaginaOp => g.terug += 5,
        Action::PaginaNeer => g.terug = g.terug.saturating_sub(5),
        Action::Volgende | Action::Paneel => g.toon_feiten = !g.toon_feiten,
        Action::Notitie => return Effect::OpenForm(Some(g.casus), Kind::MaakNotitie, Map::new()),
        Action::Verslag => return report(m),
        Action::Terug => {
            m.spel.fase = Fase::Spel;
            return Effect::Oefening(OefenDoen::Toon);
        }
        _ => g.rij = moved(g.rij, g.vragen.len(), action, PAGINA),
    }
    Effect::None
}

/// The act that records the conversation, with what is known filled in.
fn report(m: &mut Model) -> Effect {
    let g = &m.spel.gesprek;
    let Some(id) = g.id else { return Effect::None };
    let mut fields = Map::new();
    fields.insert("gesprek".to_owned(), Value::from(id.to_string()));
    let kind = match g.soort.as_str() {
        "intake" => Kind::LegIntakeVast,
        "coaching" => Kind::Begeleid,
        "evaluatie" => Kind::Evalueer,
        "handhaving" => Kind::VoerHandhavingsgesprek,
        _ => Kind::LegContactVast,
    };
    if kind != Kind::Begeleid {
        fields.insert("op".to_owned(), Value::from(m.vandaag.to_string()));
    }
    if matches!(kind, Kind::LegIntakeVast | Kind::LegContactVast) {
        fields.insert("kanaal".to_owned(), Value::from(g.kanaal.clone()));
    }
    if kind == Kind::LegContactVast {
        let met = if g.wie == "klant" { "klant".to_owned() } else { g.naam.clone() };
        fields.insert("met".to_owned(), Value::from(met));
    }
    Effect::OpenForm(Some(g.casus), kind, fields)
}

fn back(m: &mut Model, action: Action) -> Effect {
    let spel = &mut m.spel;
    match action {
        Action::Terug | Action::Terugkijken => {
            spel.fase = Fase::Spel;
            return Effect::Oefening(OefenDoen::Toon);
        }
        Action::Open => {
            if let Some((casus, _)) = spel.terugblik.get(spel.terug_rij).and_then(|r| r.naar) {
                return Effect::OpenTimeline(casus);
            }
        }
        Action::Reflectie => return Effect::OpenForm(None, Kind::Reflecteer, Map::new()),
        Action::Inleveren => return Effect::Oefening(OefenDoen::Inleveren),
        Action::AndereOefening => {
            spel.fase = Fase::Lijst;
            return Effect::Oefening(OefenDoen::Lijst);
        }
        _ => spel.terug_rij = moved(spel.terug_rij, spel.terugblik.len(), action, PAGINA),
    }
    Effect::None
}

/// A click: a row is chosen, a chosen row opened, a button pressed.
pub fn click(m: &mut Model, hit: Hit) -> Effect {
    let spel = &mut m.spel;
    match (spel.fase, hit) {
        (Fase::Lijst, Hit::Rij(nr)) if spel.rij == nr => return act(m, Action::Open),
        (Fase::Lijst, Hit::Rij(nr)) => spel.rij = nr,
        (Fase::Spel, Hit::Rij(nr)) => {
            spel.bericht = nr;
            spel.paneel = SpelPaneel::Post;
            return play(m, Action::Open);
        }
        (Fase::Spel, Hit::Keus(nr)) => {
            spel.open_rij = nr;
            spel.paneel = SpelPaneel::Open;
            return play(m, Action::Open);
        }
        (Fase::Gesprek, Hit::Rij(nr)) if spel.gesprek.rij == nr => return act(m, Action::Open),
        (Fase::Gesprek, Hit::Rij(nr)) => spel.gesprek.rij = nr,
        (Fase::Terugblik, Hit::Rij(nr)) => spel.terug_rij = nr,
        (Fase::Opening, Hit::Knop(nr)) => {
            spel.knop = nr;
            return act(m, Action::Open);
        }
        (Fase::Spel, Hit::Knop(nr)) => {
            spel.knop = nr;
            spel.paneel = SpelPaneel::Bericht;
            return play(m, Action::Open);
        }
        _ => {}
    }
    Effect::None
}

/// A key typed in the conversation.
pub fn type_text(m: &mut Model, event: &Event) -> Effect {
    m.spel.gesprek.zin.handle_event(event);
    Effect::None
}
