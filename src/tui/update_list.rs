//! Moving through lists and panels of the ordinary screens.

use serde_json::Map;

use crate::app::Sortering;
use crate::domain::act::ActScope;
use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::domain::taak::Taak;
use crate::tui::action::Action;
use crate::tui::blad::BladSoort;
use crate::tui::model::{Hit, Model, Paneel, Screen, Toon, Zicht};
use crate::tui::msg::{Deel, Effect, OefenDoen, TermijnDoen};
use crate::tui::{update_blad, update_inspectie, update_oefening, update_termijnen};

/// Rows from the edge at which the next page of the caseload is read.
const RAND: usize = 10;

/// The phases of a casus, in order.
pub const FASEN: [&str; 8] =
    ["aanvraag", "intake", "diagnose", "plan", "uitvoering", "evaluatie", "handhaving", "afgesloten"];

/// The acts of a taak; without one, the acts that belong to the casus as a whole.
pub fn acts_of(taak: Option<Taak>) -> Vec<Kind> {
    let own = |kind: &Kind| {
        let act = kind.act();
        let hidden = matches!(
            kind,
            Kind::OpenCasus
                | Kind::DraaiTerug
                | Kind::DoeOpnieuw
                | Kind::VerzetKlok
                | Kind::StartOefening
                | Kind::Bericht
        );
        act.taak == taak && !hidden && (taak.is_some() || act.scope != ActScope::Bestand)
    };
    Kind::ALL.iter().copied().filter(own).collect()
}

/// What a taak offers: to look at, or to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aanbod {
    /// A sheet.
    Blad(BladSoort),
    /// An act.
    Daad(Kind),
}

/// What a taak offers, sheets first; without a taak, what belongs to the casus as a whole.
pub fn offers(taak: Option<Taak>) -> Vec<Aanbod> {
    let sheets = BladSoort::van(taak).into_iter().map(Aanbod::Blad);
    sheets.chain(acts_of(taak).into_iter().map(Aanbod::Daad)).collect()
}

/// Where an act is recorded when a casus is open.
pub fn place_of(kind: Kind, casus: Option<u32>) -> Option<u32> {
    match kind.act().scope {
        ActScope::Casus | ActScope::Beide => casus,
        ActScope::Opens | ActScope::Bestand => None,
    }
}

/// Where a cursor goes in a list.
pub fn moved(at: usize, len: usize, action: Action, page: usize) -> usize {
    let last = len.saturating_sub(1);
    match action {
        Action::Op => at.saturating_sub(1),
        Action::Neer => (at + 1).min(last),
        Action::Begin => 0,
        Action::Eind => last,
        Action::PaginaOp => at.saturating_sub(page.max(1)),
        Action::PaginaNeer => (at + page.max(1)).min(last),
        _ => at,
    }
}

/// An action on the screen below.
pub fn act(m: &mut Model, action: Action) -> Effect {
    let own = match m.screen {
        Screen::Oefening => m.spel.houdt_terug(),
        Screen::Termijnen => m.termijnen.houdt_terug() && m.form.is_none(),
        Screen::Inspectie => m.inspectie.as_ref().is_some_and(|i| i.zicht == Zicht::Naspelen),
        _ => false,
    };
    if action == Action::Terug && !own {
        return back(m);
    }
    match m.screen {
        Screen::Vandaag => today(m, action),
        Screen::Caseload => caseload(m, action),
        Screen::Casus => casus(m, action),
        Screen::Tijdlijn => timeline(m, action),
        Screen::Blad => update_blad::act(m, action),
        Screen::Oefening => update_oefening::act(m, action),
        Screen::Termijnen => update_termijnen::act(m, action),
        Screen::Inspectie => update_inspectie::act(m, action),
        Screen::Welkom => Effect::None,
    }
}

fn back(m: &mut Model) -> Effect {
    if m.screen == Screen::Caseload && (m.lijst.zoekt || !m.lijst.filter.value().is_empty()) {
        m.lijst.zoekt = false;
        m.lijst.filter.reset();
        return Effect::LoadCaseload(Deel::Begin);
    }
    if m.screen == Screen::Tijdlijn && (m.tijdlijn.zoekt || !m.tijdlijn.filter.value().is_empty()) {
        m.tijdlijn.zoekt = false;
        m.tijdlijn.filter.reset();
        return Effect::None;
    }
    if m.form.is_some() {
        return Effect::CloseForm;
    }
    if m.screen == Screen::Casus
        && let Some(werk) = &mut m.werk
        && werk.paneel != Paneel::Rail
    {
        werk.paneel = Paneel::Rail;
        return Effect::None;
    }
    match m.pad.pop() {
        Some(screen) => {
            m.screen = screen;
            match screen {
                Screen::Vandaag => Effect::LoadToday,
                Screen::Casus => m.werk.as_ref().map_or(Effect::None, |w| Effect::OpenCasus(w.nr)),
                Screen::Caseload if m.lijst.rijen.is_empty() => Effect::LoadCaseload(Deel::Begin),
                Screen::Blad => match (&m.werk, &m.blad) {
                    (Some(werk), Some(open)) => Effect::OpenBlad(werk.nr, open.soort),
                    _ => Effect::None,
                },
                Screen::Oefening => Effect::Oefening(OefenDoen::Toon),
                Screen::Termijnen => Effect::Termijnen(TermijnDoen::Toon),
                Screen::Inspectie => Effect::Inspectie,
                Screen::Caseload | Screen::Welkom | Screen::Tijdlijn => Effect::None,
            }
        }
        None if m.screen != Screen::Vandaag => {
            m.screen = Screen::Vandaag;
            Effect::LoadToday
        }
        None => {
            let text = m.t.t("melding-al-op-hoogste");
            m.zeg(Toon::Info, text);
            Effect::None
        }
    }
}

fn today(m: &mut Model, action: Action) -> Effect {
    match action {
        Action::Open => match m.dag.rijen.get(m.dag.cursor) {
            Some((row, _)) if row.is_norm() && !m.alleen_kijken => Effect::OfferNorm(row.casus, row.ding.clone()),
            _ => m.casus().map_or(Effect::None, Effect::OpenCasus),
        },
        Action::Volgende | Action::Vorige | Action::Paneel => continue_where(m),
        _ => {
            m.dag.cursor = moved(m.dag.cursor, m.dag.rijen.len(), action, m.hoogte);
            Effect::None
        }
    }
}

fn continue_where(m: &Model) -> Effect {
    m.dag.concepten.first().map_or(Effect::None, |(casus, kind, _, _)| Effect::OpenForm(*casus, *kind, Map::new()))
}

fn caseload(m: &mut Model, action: Action) -> Effect {
    let list = &mut m.lijst;
    match action {
        Action::Zoek => {
            list.zoekt = true;
            Effect::None
        }
        Action::Open if list.zoekt => {
            list.zoekt = false;
            Effect::None
        }
        Action::Open => list.rijen.get(list.cursor).map_or(Effect::None, |r| Effect::OpenCasus(r.nr)),
        Action::Sorteer => {
            list.sorteer = match list.sorteer {
                Sortering::Termijn => Sortering::Naam,
                Sortering::Naam => Sortering::Taak,
                Sortering::Taak => Sortering::Nr,
                Sortering::Nr => Sortering::Termijn,
            };
            Effect::LoadCaseload(Deel::Begin)
        }
        Action::Fase => {
            let at = list.fase.and_then(|now| FASEN.iter().position(|f| *f == now));
            list.fase = at.map_or(Some(FASEN[0]), |at| FASEN.get(at + 1).copied());
            Effect::LoadCaseload(Deel::Begin)
        }
        Action::Begin if !list.begin => Effect::LoadCaseload(Deel::Begin),
        Action::Eind if !list.eind => Effect::LoadCaseload(Deel::Eind),
        _ => {
            list.cursor = moved(list.cursor, list.rijen.len(), action, m.hoogte);
            if !list.eind && list.cursor + RAND >= list.rijen.len() {
                Effect::LoadCaseload(Deel::Verder)
            } else if !list.begin && list.cursor < RAND {
                Effect::LoadCaseload(Deel::Eerder)
            } else {
                Effect::None
            }
        }
    }
}

fn casus(m: &mut Model, action: Action) -> Effect {
    let page = m.hoogte;
    let Some(werk) = &mut m.werk else { return Effect::None };
    match (werk.paneel, action) {
        (_, Action::Volgende | Action::Paneel) => next_panel(m),
        (_, Action::Vorige) => {
            werk.paneel = match werk.paneel {
                Paneel::Rail => Paneel::Rechts,
                Paneel::Midden => Paneel::Rail,
                Paneel::Rechts => Paneel::Midden,
            };
        }
        (Paneel::Rail, Action::Open | Action::Rechts) => werk.paneel = Paneel::Midden,
        (Paneel::Midden, Action::Links) if m.form.is_none() => werk.paneel = Paneel::Rail,
        (Paneel::Midden, Action::Rechts) => werk.paneel = Paneel::Rechts,
        (Paneel::Rechts, Action::Links) => werk.paneel = Paneel::Midden,
        (Paneel::Rechts, Action::Open) => return Effect::OpenTimeline(werk.nr),
        (Paneel::Rail, _) => {
            let rail = moved(werk.rail, 11, action, 11);
            if rail != werk.rail {
                werk.rail = rail;
                werk.daad = werk.eerste_daad();
                if m.form.is_some() {
                    return Effect::CloseForm;
                }
            }
        }
        (Paneel::Midden, Action::Open) => return open_act(m),
        (Paneel::Midden, _) => werk.daad = moved(werk.daad, offers(werk.taak()).len(), action, page),
        (Paneel::Rechts, _) => werk.rechts = moved(werk.rechts, 200, action, page),
    }
    Effect::None
}

fn open_act(m: &mut Model) -> Effect {
    let Some(werk) = &m.werk else { return Effect::None };
    match offers(werk.taak()).get(werk.daad) {
        Some(Aanbod::Blad(soort)) => Effect::OpenBlad(werk.nr, *soort),
        Some(Aanbod::Daad(_)) if m.alleen_kijken => {
            let text = m.t.t("melding-alleen-kijken");
            m.zeg(Toon::LetOp, text);
            Effect::None
        }
        Some(Aanbod::Daad(kind)) => Effect::OpenForm(place_of(*kind, Some(werk.nr)), *kind, Map::new()),
        None => Effect::None,
    }
}

/// The keys go to the next panel.
pub fn next_panel(m: &mut Model) {
    if m.screen != Screen::Casus {
        return;
    }
    if let Some(werk) = &mut m.werk {
        werk.paneel = match werk.paneel {
            Paneel::Rail => Paneel::Midden,
            Paneel::Midden => Paneel::Rechts,
            Paneel::Rechts => Paneel::Rail,
        };
    }
}

/// What is under the cursor, as text to copy.
pub fn focused_text(m: &Model) -> Option<String> {
    match m.screen {
        Screen::Welkom => None,
        Screen::Vandaag => m.dag.rijen.get(m.dag.cursor).map(|(row, klant)| {
            let day = crate::opmaak::datum_met_dag(row.tot_en_met, m.t.taal());
            [&m.t.agenda_naam(row), &day, klant, &m.t.agenda_over(row)].map(String::as_str).join("  ").trim().to_owned()
        }),
        Screen::Caseload => m.lijst.rijen.get(m.lijst.cursor).map(|row| format!("{} {}", Id::casus(row.nr), row.klant)),
        Screen::Casus => m.werk.as_ref().and_then(|w| {
            let klant = w.rij.as_ref().map(|r| r.klant.as_str())?;
            Some(format!("{} {klant}", Id::casus(w.nr)))
        }),
        Screen::Tijdlijn => {
            m.tijdlijn.getoond().get(m.tijdlijn.cursor).map(|r| format!("{} {} {}", r.wanneer, r.wie, r.tekst))
        }
        Screen::Termijnen => update_termijnen::focused_text(m),
        Screen::Inspectie => m.inspectie.as_ref().and_then(|i| i.bevindingen.get(i.rij)).map(|b| {
            let said: Vec<String> = b.uitleg.iter().map(|(_, text)| text.clone()).collect();
            format!("{} {}\n{}", b.id, b.naam, said.join("\n"))
        }),
        Screen::Oefening => m.spel.gekozen().map(|p| format!("{}: {}\n{}", p.van, p.onderwerp, p.tekst)),
        Screen::Blad => m.blad.as_ref().and_then(|open| open.rij()).map(|rij| {
            let parts = rij.links.iter().chain(&rij.rechts).chain(&rij.uitleg);
            parts.map(|(_, text)| text.trim()).collect::<Vec<_>>().join(" ")
        }),
    }
}

fn timeline(m: &mut Model, action: Action) -> Effect {
    match action {
        Action::Zoek => m.tijdlijn.zoekt = true,
        Action::Open => m.tijdlijn.zoekt = false,
        _ => {
            let len = m.tijdlijn.getoond().len();
            m.tijdlijn.cursor = moved(m.tijdlijn.cursor, len, action, m.hoogte);
        }
    }
    Effect::None
}

/// A click on a row or a panel: selects; on what was selected already: opens.
pub fn click(m: &mut Model, hit: Hit) -> Effect {
    match (m.screen, hit) {
        (Screen::Oefening, hit) => return update_oefening::click(m, hit),
        (Screen::Termijnen, hit) => return update_termijnen::click(m, hit),
        (Screen::Inspectie, hit) => return update_inspectie::click(m, hit),
        (Screen::Vandaag, Hit::Rij(nr)) if m.dag.cursor == nr => return act(m, Action::Open),
        (Screen::Vandaag, Hit::Rij(nr)) => m.dag.cursor = nr,
        (Screen::Vandaag, Hit::Verder) => return continue_where(m),
        (Screen::Caseload, Hit::Rij(nr)) if m.lijst.cursor == nr => return act(m, Action::Open),
        (Screen::Caseload, Hit::Rij(nr)) => m.lijst.cursor = nr,
        (Screen::Blad, Hit::Rij(nr)) => return update_blad::click_row(m, nr),
        (Screen::Tijdlijn, Hit::Rij(nr)) => m.tijdlijn.cursor = nr,
        (Screen::Casus, Hit::Rij(nr)) => {
            let Some(werk) = &mut m.werk else { return Effect::None };
            let again = werk.paneel == Paneel::Midden && werk.daad == nr;
            werk.paneel = Paneel::Midden;
            werk.daad = nr;
            if again {
                return open_act(m);
            }
        }
        (Screen::Casus, Hit::Rail(nr)) => {
            let Some(werk) = &mut m.werk else { return Effect::None };
            let other = werk.rail != nr;
            werk.paneel = if other { Paneel::Rail } else { Paneel::Midden };
            werk.rail = nr;
            if other {
                werk.daad = werk.eerste_daad();
                if m.form.is_some() {
                    return Effect::CloseForm;
                }
            }
        }
        (Screen::Casus, Hit::Paneel(paneel)) => {
            if let Some(werk) = &mut m.werk {
                werk.paneel = paneel;
            }
        }
        _ => {}
    }
    Effect::None
}
