//! Moving through a sheet, folding it, and doing what a row offers.

use crate::domain::taak::Taak;
use crate::tui::action::Action;
use crate::tui::blad::{BladSoort, Doen, OpenBlad};
use crate::tui::keymap;
use crate::tui::model::{Doel, Keus, Model, Overlay, Screen, Toon, Werk};
use crate::tui::msg::Effect;
use crate::tui::theme::Role;
use crate::tui::update_list::{moved, place_of};
use crate::tui::update_overlay;

/// An action on a sheet.
pub fn act(m: &mut Model, action: Action) -> Effect {
    let page = m.hoogte;
    let Some(open) = &mut m.blad else { return Effect::None };
    match action {
        Action::Open => return do_first(m),
        Action::Hoger | Action::Lager => return shift(m, action),
        Action::Links => fold(open),
        Action::Rechts => {
            let key = open.rij().map(|r| r.sleutel.clone()).unwrap_or_default();
            open.dicht.remove(&key);
        }
        Action::Volgende | Action::Paneel => return other(m, 1),
        Action::Vorige => return other(m, BladSoort::ALL.len() - 1),
        _ => {
            let rows = open.getoond().into_iter().filter(|nr| !open.blad.rijen[*nr].sleutel.is_empty());
            let takes: Vec<usize> = rows.collect();
            let at = open.plaats().and_then(|nr| takes.iter().position(|x| *x == nr)).unwrap_or(0);
            if let Some(nr) = takes.get(moved(at, takes.len(), action, page)) {
                open.cursor.clone_from(&open.blad.rijen[*nr].sleutel);
            }
        }
    }
    Effect::None
}

/// Folds the row, or goes to the row it stands under.
fn fold(open: &mut OpenBlad) {
    let Some(nr) = open.plaats() else { return };
    let rij = &open.blad.rijen[nr];
    if open.heeft_onder(nr) && open.dicht.insert(rij.sleutel.clone()) {
        return;
    }
    let above = open.blad.rijen[..nr].iter().rev().find(|r| r.diepte < rij.diepte && !r.sleutel.is_empty());
    if let Some(key) = above.map(|r| r.sleutel.clone()) {
        open.cursor = key;
    }
}

fn other(m: &Model, step: usize) -> Effect {
    let (Some(open), Some(werk)) = (&m.blad, &m.werk) else { return Effect::None };
    let at = BladSoort::ALL.iter().position(|s| *s == open.soort).unwrap_or(0);
    Effect::OpenBlad(werk.nr, BladSoort::ALL[(at + step) % BladSoort::ALL.len()])
}

fn do_first(m: &mut Model) -> Effect {
    let Some(doen) = m.blad.as_ref().and_then(OpenBlad::rij).map(|r| r.doen.clone()) else { return Effect::None };
    if m.alleen_kijken && !doen.is_empty() {
        let text = m.t.t("melding-alleen-kijken");
        m.zeg(Toon::LetOp, text);
        return Effect::None;
    }
    match doen.as_slice() {
        [] => {
            let text = m.t.t("blad-niets-te-doen");
            m.zeg(Toon::Info, text);
            Effect::None
        }
        [one] => open_form(m, one),
        many => {
            let rows = many.iter().map(|doen| choice(m, doen)).collect();
            update_overlay::open_choices(m, rows);
            Effect::None
        }
    }
}

/// Shows the explanation of the row in a window of its own: on a small screen there is no other room for it.
pub fn explain(m: &mut Model) {
    let Some(rij) = m.blad.as_ref().and_then(OpenBlad::rij) else { return };
    let whole = rij.links.iter().map(|(_, text)| text.trim()).collect::<Vec<_>>().join(" ");
    let tekst = std::iter::once((Role::Accent, whole)).chain(rij.uitleg.iter().cloned()).collect();
    m.overlay = Some(Overlay::Lezen { titel: m.t.t("blad-uitleg"), tekst, rij: 0 });
}

/// Moves the row in its list: opens the form of the act that does so.
fn shift(m: &mut Model, action: Action) -> Effect {
    let rij = m.blad.as_ref().and_then(OpenBlad::rij);
    let doen = rij.and_then(|r| if action == Action::Hoger { r.hoger.clone() } else { r.lager.clone() });
    match doen {
        Some(doen) if !m.alleen_kijken => open_form(m, &doen),
        _ => {
            let text = m.t.t("blad-niet-verplaatsen");
            m.zeg(Toon::Info, text);
            Effect::None
        }
    }
}

fn choice(m: &Model, doen: &Doen) -> Keus {
    let casus = place_of(doen.kind, m.casus());
    Keus {
        groep: "actielijst-regel",
        tekst: doen.tekst.clone().unwrap_or_else(|| m.t.act(doen.kind)),
        toets: String::new(),
        doel: Doel::Daad(casus, doen.kind, doen.velden.clone()),
    }
}

fn open_form(m: &Model, doen: &Doen) -> Effect {
    Effect::OpenForm(place_of(doen.kind, m.casus()), doen.kind, doen.velden.clone())
}

/// A click on a row selects it, a second one does what it offers.
pub fn click_row(m: &mut Model, nr: usize) -> Effect {
    let Some(open) = &mut m.blad else { return Effect::None };
    let again = open.plaats() == Some(nr);
    if let Some(rij) = open.blad.rijen.get(nr) {
        open.cursor.clone_from(&rij.sleutel);
    }
    if again { do_first(m) } else { Effect::None }
}

/// A click on one of the buttons of the row.
pub fn click_button(m: &mut Model, nr: usize) -> Effect {
    let doen = m.blad.as_ref().and_then(OpenBlad::rij).and_then(|r| r.doen.get(nr)).cloned();
    doen.map_or(Effect::None, |doen| open_form(m, &doen))
}

/// The sheets as rows of the action list, and what the row under the cursor offers.
pub fn choices(m: &Model) -> Vec<Keus> {
    let Some(nr) = m.casus() else { return Vec::new() };
    let offers = m
        .blad
        .as_ref()
        .filter(|_| m.screen == Screen::Blad && !m.alleen_kijken)
        .and_then(OpenBlad::rij)
        .map(|r| r.doen.clone());
    let mut rows: Vec<Keus> = offers.unwrap_or_default().iter().map(|doen| choice(m, doen)).collect();
    if m.screen == Screen::Blad {
        rows.push(Keus {
            groep: "actielijst-regel",
            tekst: m.t.t("blad-uitleg"),
            toets: keymap::key_of(Action::Voorbeeld, &m.t, &m.glyphs, m.config.letter_toetsen),
            doel: Doel::Doe(Action::Voorbeeld),
        });
    }
    rows.extend(BladSoort::ALL.into_iter().map(|soort| Keus {
        groep: "actielijst-ga-naar",
        tekst: crate::tui::screen::casus::blad_rij(m, soort),
        toets: keymap::key_of(Action::Bladen, &m.t, &m.glyphs, m.config.letter_toetsen),
        doel: Doel::Blad(nr, soort),
    }));
    rows
}

/// The sheet that goes with what one is looking at.
pub fn nearest(m: &Model) -> Option<(u32, BladSoort)> {
    let nr = m.casus()?;
    let taak = m.werk.as_ref().filter(|w| w.nr == nr).and_then(|w| w.taak().or_else(|| now(w)));
    let soort = BladSoort::van(taak).first().copied().unwrap_or(BladSoort::Plan);
    Some((nr, soort))
}

fn now(werk: &Werk) -> Option<Taak> {
    werk.rij.as_ref().and_then(|r| Taak::from_naam(&r.taak))
}
