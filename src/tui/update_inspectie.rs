//! Keys of an inspection: through the findings, and through time.

use crate::tui::action::Action;
use crate::tui::model::{Hit, Model, Screen, Zicht};
use crate::tui::msg::Effect;
use crate::tui::update_list::moved;

/// Rows that PgUp and PgDn move among the findings.
const PAGINA: usize = 10;

/// Opens the inspection, from wherever one is.
pub fn open(m: &mut Model) -> Effect {
    if m.inspectie.is_none() {
        let text = m.t.t("ins-geen");
        m.zeg(crate::tui::model::Toon::Info, text);
        return Effect::None;
    }
    m.pad.clear();
    m.screen = Screen::Inspectie;
    Effect::Inspectie
}

/// An action on the inspection screen.
pub fn act(m: &mut Model, action: Action) -> Effect {
    let Some(i) = &mut m.inspectie else { return Effect::None };
    match (i.zicht, action) {
        (_, Action::Volgende | Action::Vorige | Action::Paneel) => {
            i.zicht = if i.zicht == Zicht::Bevindingen { Zicht::Naspelen } else { Zicht::Bevindingen };
            i.speelt = false;
            Effect::Inspectie
        }
        (Zicht::Bevindingen, Action::Open) => {
            let seq = i.bevindingen.get(i.rij).and_then(|b| b.bewijs.first().copied());
            if let Some(at) = seq.and_then(|seq| i.plaats(seq)) {
                i.op = at;
                i.zicht = Zicht::Naspelen;
            }
            Effect::Inspectie
        }
        (Zicht::Bevindingen, _) => {
            i.rij = moved(i.rij, i.bevindingen.len(), action, PAGINA);
            Effect::None
        }
        (Zicht::Naspelen, action) => replay(m, action),
    }
}

fn replay(m: &mut Model, action: Action) -> Effect {
    let Some(i) = &mut m.inspectie else { return Effect::None };
    let last = i.stappen.len().saturating_sub(1);
    let before = i.op;
    match action {
        Action::Rechts | Action::Neer => i.op = (i.op + 1).min(last),
        Action::Links | Action::Op => i.op = i.op.saturating_sub(1),
        Action::Begin => i.op = 0,
        Action::Eind => i.op = last,
        Action::PaginaNeer => i.op = next(i.op, last, |at| i.stappen[at].bevinding).unwrap_or(i.op),
        Action::PaginaOp => i.op = (0..i.op).rev().find(|at| i.stappen[*at].bevinding).unwrap_or(i.op),
        Action::DagVerder => {
            let day = i.stappen.get(i.op).map(|s| s.dag);
            i.op = next(i.op, last, |at| Some(i.stappen[at].dag) != day).unwrap_or(last);
        }
        Action::DagTerug => {
            let day = i.stappen.get(i.op).map(|s| s.dag);
            i.op = (0..i.op).rev().find(|at| Some(i.stappen[*at].dag) != day).unwrap_or(0);
        }
        Action::Speel => i.speelt = !i.speelt,
        Action::Open => {
            if let Some(nr) = i.stap().and_then(|s| s.casus) {
                return Effect::OpenTimeline(nr);
            }
        }
        Action::Terug => {
            i.zicht = Zicht::Bevindingen;
            i.speelt = false;
        }
        _ => {}
    }
    if i.op == before { Effect::None } else { Effect::Inspectie }
}

fn next(from: usize, last: usize, wanted: impl Fn(usize) -> bool) -> Option<usize> {
    (from + 1..=last).find(|at| wanted(*at))
}

/// A second went by while the replay plays: one step on, and over the end it stops.
pub fn tick(m: &mut Model) -> Effect {
    if m.screen != Screen::Inspectie {
        return Effect::None;
    }
    match &mut m.inspectie {
        Some(i) if i.speelt && i.op + 1 < i.stappen.len() => {
            i.op += 1;
            Effect::Inspectie
        }
        Some(i) => {
            i.speelt = false;
            Effect::None
        }
        None => Effect::None,
    }
}

/// A click on a finding, or on the line of time.
pub fn click(m: &mut Model, hit: Hit) -> Effect {
    let Some(i) = &mut m.inspectie else { return Effect::None };
    match (i.zicht, hit) {
        (Zicht::Bevindingen, Hit::Rij(nr)) if i.rij == nr => act(m, Action::Open),
        (Zicht::Bevindingen, Hit::Rij(nr)) => {
            i.rij = nr;
            Effect::None
        }
        (Zicht::Naspelen, Hit::Rij(nr)) => {
            i.op = nr.min(i.stappen.len().saturating_sub(1));
            Effect::Inspectie
        }
        _ => Effect::None,
    }
}
