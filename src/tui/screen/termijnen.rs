//! S6: a month, the list of terms and appointments, how the date of the chosen row came about, and the calculator.

use ratatui::layout::Rect;

use crate::app::{Wanneer, Wat};
use crate::domain::leesmodel::AgendaRij;
use crate::domain::termijn::TermijnStand;
use crate::tui::model::{Model, TermijnPaneel};
use crate::tui::theme::Role;
use crate::tui::update_termijnen;
use crate::tui::view::Pen;

pub mod lijst;
pub mod maand;
pub mod rekenen;
pub mod uitleg;

/// Columns of the month with its frame.
const MAAND: u16 = 41;

/// Whether month, list and explanation fit beside and below each other.
pub fn is_groot(m: &Model) -> bool {
    m.maat.0 >= 98 && m.maat.1 >= 28
}

/// Whether the explanation stands on the screen.
pub fn toont_uitleg(m: &Model) -> bool {
    is_groot(m) && !m.termijnen.zonder_uitleg
}

/// Draws it.
pub fn draw(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    if m.termijnen.reken.is_some() {
        rekenen::draw(m, pen, area);
        return;
    }
    let paneel = update_termijnen::panel(m);
    let (month, list) = (paneel == TermijnPaneel::Maand, paneel == TermijnPaneel::Lijst);
    if is_groot(m) {
        let below = if toont_uitleg(m) { (area.height * 2 / 5).clamp(9, 16) } else { 0 };
        let top = area.height - below;
        maand::draw(m, pen, Rect::new(area.x, area.y, MAAND, top), month);
        lijst::draw(m, pen, Rect::new(area.x + MAAND, area.y, area.width - MAAND, top), list);
        if below > 0 {
            let rest = Rect::new(area.x, area.y + top, area.width, below);
            uitleg::draw(m, pen, rest, paneel == TermijnPaneel::Uitleg);
        }
    } else if area.width >= 78 && area.height >= 19 {
        maand::draw(m, pen, Rect::new(area.x, area.y, area.width, 9), month);
        lijst::draw(m, pen, Rect::new(area.x, area.y + 9, area.width, area.height - 9), list);
    } else if month {
        maand::draw(m, pen, area, true);
    } else {
        lijst::draw(m, pen, area, true);
    }
}

/// What a row is, in words.
pub fn naam(m: &Model, rij: &AgendaRij) -> String {
    m.t.agenda_naam(rij)
}

/// How a row stands: a symbol, its role, and words.
pub fn stand(m: &Model, rij: &AgendaRij) -> (&'static str, Role, String) {
    let days = (rij.tot_en_met - m.vandaag).num_days();
    let count = |key: &str, n: i64| m.t.ta(key, &[("n", &n.to_string())]);
    match rij.stand(m.vandaag) {
        // A norm of the gemeente is no term: being late with one breaks nothing.
        TermijnStand::Voorbij if rij.is_norm() => (m.glyphs.vandaag, Role::LetOp, count("s6-laat", -days)),
        TermijnStand::Voorbij => (m.glyphs.te_laat, Role::Fout, count("s6-laat", -days)),
        TermijnStand::Vandaag => {
            let words = rij.tijd.as_ref().map(|tijd| m.t.ta("s6-vandaag-om", &[("tijd", tijd)]));
            (m.glyphs.vandaag, Role::LetOp, words.unwrap_or_else(|| m.t.t("s1-laatste-dag")))
        }
        TermijnStand::Stil => (m.glyphs.wacht, Role::Zacht, m.t.t("s1-staat-stil")),
        TermijnStand::Loopt if rij.vanzelf => (m.glyphs.nvt, Role::Zacht, count("s1-nog-dagen", days)),
        TermijnStand::Loopt => (m.glyphs.te_doen, Role::Tekst, count("s1-nog-dagen", days)),
    }
}

/// The name of a choice of kinds.
pub fn wat_naam(m: &Model, wat: &Wat) -> String {
    match wat {
        Wat::Alles => m.t.t("s6-alles"),
        Wat::Wettelijk => m.t.t("s6-wettelijk"),
        Wat::Afspraken => m.t.t("s6-afspraken"),
        Wat::Normen => m.t.t("s6-normen"),
        Wat::Soort(soort) => m.t.soort(soort),
    }
}

/// Key of the name of a choice of how near.
pub const fn wanneer_sleutel(wanneer: Wanneer) -> &'static str {
    match wanneer {
        Wanneer::Alles => "s6-wanneer-alles",
        Wanneer::TeLaat => "s6-wanneer-te-laat",
        Wanneer::Vandaag => "s6-wanneer-vandaag",
        Wanneer::DezeWeek => "s6-wanneer-deze-week",
        Wanneer::Later => "s6-wanneer-later",
        Wanneer::Stil => "s6-wanneer-stil",
    }
}
