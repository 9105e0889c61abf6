//! The keys of the calculator "what if".

use crossterm::event::Event;
use tui_input::backend::crossterm::EventHandler;

use crate::tui::action::Action;
use crate::tui::model::{EENHEDEN, Hit, Model, Overlay, RekenVeld, keuzes};
use crate::tui::msg::{Effect, TermijnDoen};
use crate::tui::screen::termijnen::rekenen;

/// An action in the calculator.
pub fn act(m: &mut Model, action: Action) -> Effect {
    let Some(reken) = &mut m.termijnen.reken else { return Effect::None };
    let at = RekenVeld::ALL.iter().position(|veld| *veld == reken.veld).unwrap_or(0);
    let count = RekenVeld::ALL.len();
    match action {
        Action::Terug => m.termijnen.reken = None,
        Action::Neer | Action::Volgende => reken.veld = RekenVeld::ALL[(at + 1) % count],
        Action::Op | Action::Vorige => reken.veld = RekenVeld::ALL[(at + count - 1) % count],
        Action::Begin => reken.veld = RekenVeld::ALL[0],
        Action::Eind => reken.veld = RekenVeld::ALL[count - 1],
        Action::Open | Action::Kies if reken.veld == RekenVeld::Regel => {
            return Effect::Termijnen(TermijnDoen::Regels);
        }
        Action::Open if reken.veld.is_tekst() => reken.veld = RekenVeld::ALL[(at + 1) % count],
        Action::Rechts | Action::Kies | Action::Open => turn(m, false),
        Action::Links => turn(m, true),
        Action::Uitleg => {
            m.overlay = Some(Overlay::Lezen { titel: m.t.t("s6-reken-titel"), tekst: rekenen::regels(m), rij: 0 });
        }
        _ => {}
    }
    Effect::None
}

/// Another value of a field that is chosen.
fn turn(m: &mut Model, back: bool) {
    let (vandaag, regels) = (m.vandaag, m.termijnen.regels.clone());
    let (Some(reken), Some(regels)) = (&mut m.termijnen.reken, regels) else { return };
    match reken.veld {
        RekenVeld::Regel => {
            let ids: Vec<Option<&str>> = std::iter::once(None).chain(keuzes(&regels).into_iter().map(Some)).collect();
            let at = ids.iter().position(|id| *id == reken.regel.as_deref()).unwrap_or(0);
            let step = if back { ids.len() - 1 } else { 1 };
            reken.neem(&regels, ids[(at + step) % ids.len()], vandaag);
            return;
        }
        RekenVeld::Eenheid => {
            let at = EENHEDEN.iter().position(|e| *e == reken.eenheid).unwrap_or(0);
            let step = if back { EENHEDEN.len() - 1 } else { 1 };
            reken.eenheid = EENHEDEN[(at + step) % EENHEDEN.len()];
        }
        RekenVeld::Richting => reken.terug = !reken.terug,
        RekenVeld::Atw => reken.atw = !reken.atw,
        RekenVeld::EersteDag => reken.eerste_dag = !reken.eerste_dag,
        RekenVeld::Begin | RekenVeld::Lengte | RekenVeld::Stil => return,
    }
    // Whoever changes how it is counted no longer follows the rule.
    reken.regel = None;
}

/// A key typed in a text field.
pub fn typ(m: &mut Model, event: &Event) -> Effect {
    let Some(reken) = &mut m.termijnen.reken else { return Effect::None };
    let length = reken.veld == RekenVeld::Lengte;
    let changed = reken.tekst().and_then(|input| input.handle_event(event)).is_some_and(|change| change.value);
    if changed && length {
        reken.regel = None;
    }
    Effect::None
}

/// A click on a field gives it the keys; on one that is chosen from, it turns.
pub fn click(m: &mut Model, hit: Hit) -> Effect {
    let Some(reken) = &mut m.termijnen.reken else { return Effect::None };
    let Hit::Rij(nr) = hit else { return Effect::None };
    let Some(veld) = RekenVeld::ALL.get(nr).copied() else { return Effect::None };
    let again = reken.veld == veld;
    reken.veld = veld;
    if again { act(m, Action::Kies) } else { Effect::None }
}
