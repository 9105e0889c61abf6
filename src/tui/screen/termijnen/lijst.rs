//! The list: what ends or is planned, the first day first, under headings that say how urgent it is.

use ratatui::layout::Rect;
use ratatui::style::Modifier;

use crate::app::{LijstOrde, staat_stil};
use crate::domain::id::Id;
use crate::opmaak;
use crate::tui::action::Action;
use crate::tui::keymap;
use crate::tui::model::{Groep, Hit, Model, groep};
use crate::tui::screen::termijnen::{naam, stand, wanneer_sleutel, wat_naam};
use crate::tui::tekst;
use crate::tui::theme::Role;
use crate::tui::update_termijnen;
use crate::tui::view::Pen;

const DATUM: u16 = 13;
const STAND: u16 = 18;

/// Where each column begins and how wide it is.
struct Kolommen {
    soort: u16,
    casus: u16,
    /// None where there is no room for a name.
    klant: u16,
}

fn kolommen(m: &Model, width: u16) -> Kolommen {
    let ids = m.termijnen.rijen.iter().filter_map(|(rij, _)| rij.casus).max().unwrap_or(0);
    let casus = u16::try_from(Id::casus(ids).to_string().len()).unwrap_or(6).max(5);
    let rest = width.saturating_sub(2 + 1 + DATUM + 1 + casus + 1 + STAND);
    let soort = if rest > 34 { 21 } else { rest };
    Kolommen { soort, casus, klant: rest.saturating_sub(soort + 1) }
}

const fn kop(groep: Groep) -> &'static str {
    match groep {
        Groep::TeLaat => "s6-groep-te-laat",
        Groep::Vandaag => "s6-groep-vandaag",
        Groep::DezeWeek => "s6-groep-deze-week",
        Groep::Later => "s6-groep-later",
        Groep::Stil => "s6-groep-stil",
    }
}

/// Draws it.
pub fn draw(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect, active: bool) {
    let title = m.t.t(if m.termijnen.orde == LijstOrde::Dag { "s6-titel-dag" } else { "s6-titel-casus" });
    let inside = pen.panel(area, &title, active);
    if inside.height < 4 {
        return;
    }
    let k = kolommen(m, inside.width);
    head(m, pen, inside, &k);
    let buttons = u16::from(inside.height > 12 && !m.alleen_kijken);
    let foot = inside.bottom() - 1 - 2 * buttons;
    filters(m, pen, Rect::new(inside.x, foot, inside.width, 1));
    if buttons > 0 {
        offers(m, pen, Rect::new(inside.x, inside.bottom() - 1, inside.width, 1));
    }
    let list = Rect::new(inside.x, inside.y + 1, inside.width, foot - inside.y - 1);
    if m.termijnen.rijen.is_empty() {
        let key = if m.termijnen.filtert() { "s6-niets-gevonden" } else { "s6-leeg" };
        let style = pen.style(Role::Tekst);
        pen.paragraph(list, &m.t.t(key), style);
        return;
    }
    rows(m, pen, list, &k, active);
    let len = m.termijnen.rijen.len();
    let total = if m.termijnen.begin && m.termijnen.eind { len.to_string() } else { format!("{len}+") };
    let place = [("n", &*(m.termijnen.cursor + 1).to_string()), ("m", &*total)];
    let place = if m.termijnen.begin { m.t.ta("n-van-m", &place) } else { m.t.t("s6-verderop") };
    pen.corner(area, &place);
}

fn head(m: &Model, pen: &mut Pen<'_, '_>, inside: Rect, k: &Kolommen) {
    let soft = pen.style(Role::Zacht);
    let mut x = inside.x + 2;
    let columns = [
        ("s6-kolom-soort", k.soort),
        ("s6-kolom-tm", DATUM),
        ("s6-kolom-casus", k.casus),
        ("s6-kolom-klant", k.klant),
        ("s6-kolom-stand", STAND),
    ];
    for (key, width) in columns.into_iter().filter(|(_, width)| *width > 0) {
        pen.text((x, inside.y), width, &m.t.t(key), soft);
        x += width + 1;
    }
}

fn rows(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect, k: &Kolommen, active: bool) {
    let list = &m.termijnen;
    let mut lines: Vec<Result<usize, Groep>> = Vec::new();
    let mut last = None;
    for (nr, (rij, _)) in list.rijen.iter().enumerate() {
        let now = groep(rij, m.vandaag);
        if list.orde == LijstOrde::Dag && last != Some(now) {
            lines.push(Err(now));
            last = Some(now);
        }
        lines.push(Ok(nr));
    }
    let height = usize::from(area.height);
    let cursor = list.cursor.min(list.rijen.len() - 1);
    let at = lines.iter().position(|line| *line == Ok(cursor)).unwrap_or(0);
    let first = (at + 2).saturating_sub(height).min(lines.len().saturating_sub(height)).min(at.saturating_sub(1));
    for (line, y) in lines.iter().skip(first).zip(area.y..area.bottom()) {
        match line {
            Ok(nr) => row(m, pen, Rect::new(area.x, y, area.width, 1), *nr, k),
            Err(groep) => {
                let style = pen.style(Role::Tekst).add_modifier(Modifier::BOLD);
                pen.text((area.x, y), area.width, &m.t.t(kop(*groep)), style);
            }
        }
        if *line == Ok(cursor) {
            pen.chosen(Rect::new(area.x, y, area.width, 1), active);
        }
    }
    m.hoogte = height;
}

fn row(m: &Model, pen: &mut Pen<'_, '_>, line: Rect, nr: usize, k: &Kolommen) {
    let Some((rij, klant)) = m.termijnen.rijen.get(nr) else { return };
    let (symbol, role, words) = stand(m, rij);
    let text = pen.style(Role::Tekst);
    if nr == m.termijnen.cursor {
        pen.text((line.x, line.y), 1, m.glyphs.cursor, text);
    }
    let mut x = line.x + 2;
    // A norm has a short name for a narrow column.
    let name = if k.soort >= 20 { naam(m, rij) } else { m.t.agenda_kort(rij) };
    pen.text((x, line.y), k.soort, &name, text);
    x += k.soort + 1;
    let left = m.termijnen.over.get(&(rij.casus, rij.ding.clone()));
    let day = match left {
        // Its last day is not known: what is left when it goes on is.
        Some(days) => m.t.ta("s1-nog-dagen", &[("n", &days.to_string())]),
        None if staat_stil(rij, m.vandaag) && rij.stil_tot.is_none() => m.t.t("s6-niet-bekend"),
        None => opmaak::datum_met_dag(rij.tot_en_met, m.t.taal()),
    };
    pen.text((x, line.y), DATUM, &day, text);
    x += DATUM + 1;
    let casus = rij.casus.map(|nr| Id::casus(nr).to_string()).unwrap_or_default();
    pen.text((x, line.y), k.casus, &casus, text);
    x += k.casus + 1;
    if k.klant > 0 {
        pen.text((x, line.y), k.klant, &opmaak::naam_lijst(klant), text);
        x += k.klant + 1;
    }
    let style = pen.style(role);
    pen.text((x, line.y), line.right().saturating_sub(x), &format!("{} {words}", tekst::vul(symbol, 2)), style);
    pen.hits.push((line, Hit::Rij(nr)));
}

/// How it is sorted and what is left out, each with its key.
fn filters(m: &Model, pen: &mut Pen<'_, '_>, line: Rect) {
    let list = &m.termijnen;
    let orde = m.t.t(if list.orde == LijstOrde::Dag { "s6-orde-dag" } else { "s6-orde-casus" });
    let wanneer = m.t.t(wanneer_sleutel(list.wanneer));
    let parts = [
        (Action::Sorteer, format!("{orde} {}", m.glyphs.beter), false),
        (Action::Soort, wat_naam(m, &list.wat), list.wat != crate::app::Wat::Alles),
        (Action::Wanneer, wanneer, list.wanneer != crate::app::Wanneer::Alles),
    ];
    let letters = m.config.letter_toetsen;
    let mut x = line.x;
    for (action, text, on) in parts {
        let key = keymap::key_of(action, &m.t, &m.glyphs, letters);
        let style = pen.style(if on { Role::Tekst } else { Role::Zacht });
        let label = format!("{key} [{text}]");
        let width = pen.text((x, line.y), line.right().saturating_sub(x), label.trim_start(), style);
        pen.hits.push((Rect::new(x, line.y, width, 1), Hit::Doe(action)));
        x += width + 2;
    }
}

/// The first acts of the row as buttons, and the casus.
fn offers(m: &Model, pen: &mut Pen<'_, '_>, line: Rect) {
    let mut x = line.x;
    let casus = m.t.t("s1-open-casus");
    let reserved = u16::try_from(tekst::breedte(&casus) + 5).unwrap_or(17);
    for (nr, doen) in update_termijnen::offers(m).into_iter().enumerate().take(3) {
        let text = doen.tekst.clone().unwrap_or_else(|| m.t.act(doen.kind));
        let needed = u16::try_from(tekst::breedte(&text) + 4).unwrap_or(60);
        if x + needed + reserved > line.right() {
            break;
        }
        x += pen.button((x, line.y), &text, false, Hit::Knop(nr)) + 1;
    }
    if m.casus().is_some() {
        pen.button((x, line.y), &casus, false, Hit::Doe(Action::OpenCasus));
    }
}
