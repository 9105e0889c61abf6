//! Moving over the terms screen, and from a row to the act that goes with it.

use chrono::{Datelike, Days, Months, NaiveDate};
use ratatui::layout::Rect;
use serde_json::Map;

use crate::app::{LijstOrde, Wanneer, Wat};
use crate::domain::decide::hard::neemt_gesloten_casus;
use crate::domain::kind::Kind;
use crate::tui::action::Action;
use crate::tui::blad::{Bouw, Doen, Rij, bewaken};
use crate::tui::model::{Doel, Hit, Keus, Model, Overlay, Paneel, TermijnPaneel, Toon};
use crate::tui::msg::{Deel, Effect, TermijnDoen};
use crate::tui::screen::termijnen::{self, uitleg};
use crate::tui::update_list::{moved, place_of};
use crate::tui::update_reken;

/// Rows from the edge at which the next page of the list is read.
const RAND: usize = 10;
/// Acts that give somebody more time, or another day.
const VERLENGT: [Kind; 5] = [
    Kind::VerlengHersteltermijn,
    Kind::StelBeslissingUit,
    Kind::VerdaagBezwaar,
    Kind::VerzetGesprek,
    Kind::StelActieBij,
];
const WANNEER: [Wanneer; 6] =
    [Wanneer::Alles, Wanneer::TeLaat, Wanneer::Vandaag, Wanneer::DezeWeek, Wanneer::Later, Wanneer::Stil];

/// What can be done on this screen, with the key of its text.
pub const DOEN: [(Action, &str); 9] = [
    (Action::Uitleg, "toets-uitleg"),
    (Action::Reken, "s6-toets-reken-lang"),
    (Action::OpenCasus, "s6-toets-casus"),
    (Action::Verleng, "s6-toets-verleng"),
    (Action::NieuweTermijn, "s6-toets-nieuw"),
    (Action::NaarVandaag, "s6-toets-vandaag"),
    (Action::Soort, "s6-toets-soort"),
    (Action::Wanneer, "s6-toets-wanneer"),
    (Action::Sorteer, "toets-sorteren"),
];

/// An action on the terms screen.
pub fn act(m: &mut Model, action: Action) -> Effect {
    if m.termijnen.reken.is_some() {
        return update_reken::act(m, action);
    }
    let list = &mut m.termijnen;
    match action {
        Action::Volgende | Action::Paneel => other_panel(m, false),
        Action::Vorige => other_panel(m, true),
        Action::NaarVandaag => return Effect::Termijnen(TermijnDoen::Dag(m.vandaag)),
        Action::Uitleg => explain(m),
        Action::Reken => return Effect::Termijnen(TermijnDoen::Reken),
        Action::Soort => return Effect::Termijnen(TermijnDoen::Soorten),
        Action::Wanneer => {
            let at = WANNEER.iter().position(|w| *w == list.wanneer).unwrap_or(0);
            list.wanneer = WANNEER[(at + 1) % WANNEER.len()];
            return Effect::Termijnen(TermijnDoen::Lijst(Deel::Begin));
        }
        Action::Sorteer => {
            list.orde = if list.orde == LijstOrde::Dag { LijstOrde::Casus } else { LijstOrde::Dag };
            return Effect::Termijnen(TermijnDoen::Lijst(Deel::Begin));
        }
        Action::Terug => {
            (list.wat, list.wanneer) = (Wat::Alles, Wanneer::Alles);
            return Effect::Termijnen(TermijnDoen::Lijst(Deel::Begin));
        }
        Action::OpenCasus => return open_casus(m),
        Action::Verleng => return extend(m),
        Action::NieuweTermijn => return new_term(m),
        _ => {
            return match panel(m) {
                TermijnPaneel::Maand => month(m, action),
                TermijnPaneel::Lijst => rows(m, action),
                TermijnPaneel::Uitleg => explanation(m, action),
            };
        }
    }
    Effect::None
}

/// The part with the keys: the explanation only where it is drawn.
pub fn panel(m: &Model) -> TermijnPaneel {
    match m.termijnen.paneel {
        TermijnPaneel::Uitleg if !termijnen::toont_uitleg(m) => TermijnPaneel::Lijst,
        paneel => paneel,
    }
}

fn other_panel(m: &mut Model, back: bool) {
    let all: &[TermijnPaneel] = if termijnen::toont_uitleg(m) {
        &[TermijnPaneel::Maand, TermijnPaneel::Lijst, TermijnPaneel::Uitleg]
    } else {
        &[TermijnPaneel::Maand, TermijnPaneel::Lijst]
    };
    let at = all.iter().position(|p| *p == panel(m)).unwrap_or(0);
    let step = if back { all.len() - 1 } else { 1 };
    m.termijnen.paneel = all[(at + step) % all.len()];
}

fn month(m: &mut Model, action: Action) -> Effect {
    let day = m.termijnen.dag;
    let next = match action {
        Action::Links => day.checked_sub_days(Days::new(1)),
        Action::Rechts => day.checked_add_days(Days::new(1)),
        Action::Op => day.checked_sub_days(Days::new(7)),
        Action::Neer => day.checked_add_days(Days::new(7)),
        Action::PaginaOp => day.checked_sub_months(Months::new(1)),
        Action::PaginaNeer => day.checked_add_months(Months::new(1)),
        Action::Begin => Some(m.vandaag),
        Action::Eind => last_of_month(day),
        Action::Open => {
            m.termijnen.paneel = TermijnPaneel::Lijst;
            Some(day)
        }
        _ => None,
    };
    next.map_or(Effect::None, |day| Effect::Termijnen(TermijnDoen::Dag(day)))
}

fn last_of_month(day: NaiveDate) -> Option<NaiveDate> {
    day.with_day(1)?.checked_add_months(Months::new(1))?.pred_opt()
}

fn rows(m: &mut Model, action: Action) -> Effect {
    let page = m.hoogte;
    match action {
        Action::Open => return do_first(m),
        Action::Links => {
            m.termijnen.paneel = TermijnPaneel::Maand;
            return Effect::None;
        }
        Action::Begin if !m.termijnen.begin => return Effect::Termijnen(TermijnDoen::Lijst(Deel::Begin)),
        Action::Eind if !m.termijnen.eind => return Effect::Termijnen(TermijnDoen::Lijst(Deel::Eind)),
        _ => {}
    }
    to_row(m, |at, len| moved(at, len, action, page))
}

/// Moves the cursor of the list, and asks for what must be read then.
fn to_row(m: &mut Model, place: impl FnOnce(usize, usize) -> usize) -> Effect {
    let list = &mut m.termijnen;
    let at = place(list.cursor, list.rijen.len());
    if at == list.cursor {
        return Effect::None;
    }
    (list.cursor, list.schuif) = (at, 0);
    Effect::Termijnen(if !list.eind && at + RAND >= list.rijen.len() {
        TermijnDoen::Lijst(Deel::Verder)
    } else if !list.begin && at < RAND {
        TermijnDoen::Lijst(Deel::Eerder)
    } else {
        TermijnDoen::Rij
    })
}

fn explanation(m: &mut Model, action: Action) -> Effect {
    match action {
        Action::Links => m.termijnen.paneel = TermijnPaneel::Lijst,
        Action::Open => read_explanation(m),
        // The view keeps it within the text.
        _ => m.termijnen.schuif = moved(m.termijnen.schuif, 200, action, 5),
    }
    Effect::None
}

/// Shows the explanation, or puts it away; on a small screen it gets a window of its own.
fn explain(m: &mut Model) {
    if termijnen::is_groot(m) {
        m.termijnen.zonder_uitleg = !m.termijnen.zonder_uitleg;
    } else {
        read_explanation(m);
    }
}

fn read_explanation(m: &mut Model) {
    if let Some(uitleg) = uitleg::maak(m) {
        m.overlay = Some(Overlay::Lezen { titel: uitleg.titel.clone(), tekst: uitleg.regels(m), rij: 0 });
    }
}

/// The row under the cursor as a sheet would show it: what it means, and what can be done.
pub fn as_sheet_row(m: &Model) -> Option<Rij> {
    let list = &m.termijnen;
    let rij = list.rij()?;
    let staat = list.staat.as_ref().filter(|s| s.casus == rij.casus)?;
    let bouw = Bouw {
        state: &staat.state,
        bestand: list.bestand.as_ref()?,
        agenda: std::slice::from_ref(rij),
        taken: &[],
        vandaag: m.vandaag,
        regels: list.regels.as_ref()?,
        t: &m.t,
        glyphs: m.glyphs,
        breedte: 72,
    };
    let mut made = bewaken::voor_rij(&bouw, rij);
    if staat.state.gesloten.is_some() {
        made.doen.retain(|doen| neemt_gesloten_casus(doen.kind));
    }
    Some(made)
}

/// What can be done at the row under the cursor, the usual first.
pub fn offers(m: &Model) -> Vec<Doen> {
    as_sheet_row(m).map(|rij| rij.doen).unwrap_or_default()
}

fn open_form(m: &Model, doen: &Doen) -> Effect {
    Effect::OpenForm(place_of(doen.kind, m.casus()), doen.kind, doen.velden.clone())
}

fn do_first(m: &mut Model) -> Effect {
    let offers = offers(m);
    match offers.first() {
        Some(_) if m.alleen_kijken => say(m, "melding-alleen-kijken"),
        Some(doen) => open_form(m, doen),
        None => open_casus(m),
    }
}

fn open_casus(m: &mut Model) -> Effect {
    match m.casus() {
        Some(nr) => Effect::OpenCasus(nr),
        None => say(m, "waarom-casus-nodig"),
    }
}

fn extend(m: &mut Model) -> Effect {
    let offer = offers(m).into_iter().find(|doen| VERLENGT.contains(&doen.kind));
    match offer {
        Some(_) if m.alleen_kijken => say(m, "melding-alleen-kijken"),
        Some(doen) => open_form(m, &doen),
        None => say(m, "s6-niet-verlengen"),
    }
}

fn new_term(m: &mut Model) -> Effect {
    match m.casus() {
        Some(_) if m.alleen_kijken => say(m, "melding-alleen-kijken"),
        Some(nr) => Effect::OpenForm(Some(nr), Kind::VoegTermijnToe, Map::new()),
        None => say(m, "waarom-casus-nodig"),
    }
}

fn say(m: &mut Model, key: &str) -> Effect {
    let text = m.t.t(key);
    m.zeg(Toon::Info, text);
    Effect::None
}

/// What the row offers, as rows of the action list.
pub fn choices(m: &Model) -> Vec<Keus> {
    if m.alleen_kijken {
        return Vec::new();
    }
    let keus = |doen: Doen| Keus {
        groep: "actielijst-regel",
        tekst: doen.tekst.clone().unwrap_or_else(|| m.t.act(doen.kind)),
        toets: String::new(),
        doel: Doel::Daad(place_of(doen.kind, m.casus()), doen.kind, doen.velden),
    };
    offers(m).into_iter().map(keus).collect()
}

/// The row and its explanation, as text to copy.
pub fn focused_text(m: &Model) -> Option<String> {
    let uitleg = uitleg::maak(m)?;
    let lines = uitleg.regels(m).into_iter().map(|(_, line)| line);
    Some(std::iter::once(uitleg.titel.clone()).chain(lines).collect::<Vec<_>>().join("\n"))
}

/// A click: on a day, a row, a button, or in the explanation.
pub fn click(m: &mut Model, hit: Hit) -> Effect {
    if m.termijnen.reken.is_some() {
        return update_reken::click(m, hit);
    }
    match hit {
        Hit::Dag(day) => {
            m.termijnen.paneel = TermijnPaneel::Maand;
            Effect::Termijnen(TermijnDoen::Dag(day))
        }
        Hit::Rij(nr) => {
            let again = m.termijnen.cursor == nr && panel(m) == TermijnPaneel::Lijst;
            m.termijnen.paneel = TermijnPaneel::Lijst;
            if again { do_first(m) } else { to_row(m, |_, len| nr.min(len.saturating_sub(1))) }
        }
        Hit::Knop(nr) => match offers(m).get(nr) {
            Some(doen) => open_form(m, doen),
            None => Effect::None,
        },
        Hit::Paneel(Paneel::Rechts) => {
            m.termijnen.paneel = TermijnPaneel::Uitleg;
            Effect::None
        }
        _ => Effect::None,
    }
}

/// The wheel: over a day the month moves by weeks, over the explanation that moves, elsewhere the list.
pub fn wheel(m: &mut Model, hit: Option<(Rect, Hit)>, step: i16) -> Effect {
    let action = if step > 0 { Action::Neer } else { Action::Op };
    match hit {
        _ if m.termijnen.reken.is_some() => Effect::None,
        Some((_, Hit::Dag(_))) => month(m, action),
        Some((_, Hit::Paneel(Paneel::Rechts))) => {
            m.termijnen.schuif = m.termijnen.schuif.saturating_add_signed(isize::from(step));
            Effect::None
        }
        _ => to_row(m, |at, len| at.saturating_add_signed(isize::from(step)).min(len.saturating_sub(1))),
    }
}
