//! S12: the practice. Choosing one, the clock with the postvak, a conversation, and the look back.

use ratatui::layout::Rect;
use ratatui::style::Modifier;

use crate::tui::model::{Fase, Hit, Model};
use crate::tui::tekst;
use crate::tui::theme::Role;
use crate::tui::view::Pen;

mod gesprek;
mod spel;

/// Draws it.
pub fn draw(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    match m.spel.fase {
        Fase::Lijst => list(m, pen, area),
        Fase::Opening => opening(m, pen, area),
        Fase::Spel => spel::draw(m, pen, area),
        Fase::Gesprek => gesprek::draw(m, pen, area),
        Fase::Terugblik => look_back(m, pen, area),
    }
}

fn list(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let about = if area.height >= 18 { 7 } else { 4 };
    let top = Rect::new(area.x, area.y, area.width, area.height - about);
    let inside = pen.panel(top, &m.t.t("oef-lijst-titel"), true);
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    let rows = &m.spel.lijst;
    if rows.is_empty() {
        pen.paragraph(inside, &m.t.t("oef-lijst-leeg"), text);
    }
    let mut lines: Vec<Option<usize>> = Vec::new();
    let mut heads: Vec<&str> = Vec::new();
    for (nr, row) in rows.iter().enumerate() {
        if nr == 0 || rows[nr - 1].groep != row.groep {
            lines.push(None);
            heads.push(row.groep);
        }
        lines.push(Some(nr));
        heads.push("");
    }
    let height = usize::from(inside.height);
    m.hoogte = height;
    let at = lines.iter().position(|l| *l == Some(m.spel.rij)).unwrap_or(0);
    let first = (at + 2).saturating_sub(height).min(lines.len().saturating_sub(height));
    for (y, i) in (inside.y..inside.bottom()).zip(first..lines.len()) {
        let line = Rect::new(inside.x, y, inside.width, 1);
        match lines[i] {
            None => {
                pen.text((line.x, y), line.width, &m.t.t(heads[i]), soft.add_modifier(Modifier::BOLD));
            }
            Some(nr) => {
                let row = &rows[nr];
                let width = u16::try_from(tekst::breedte(&row.rechts)).unwrap_or(0);
                if nr == m.spel.rij {
                    pen.text((line.x, y), 2, m.glyphs.cursor, text);
                }
                pen.text((line.x + 2, y), line.width.saturating_sub(width + 4), &row.titel, text);
                pen.text((line.right().saturating_sub(width), y), width, &row.rechts, soft);
                if nr == m.spel.rij {
                    pen.chosen(line, true);
                }
                pen.hits.push((line, Hit::Rij(nr)));
            }
        }
    }
    let below = Rect::new(area.x, top.bottom(), area.width, about);
    let title = rows.get(m.spel.rij).map(|r| r.titel.clone()).unwrap_or_default();
    let inside = pen.panel(below, &title, false);
    let said = rows.get(m.spel.rij).map(|r| r.kort.clone()).filter(|k| !k.is_empty());
    pen.paragraph(inside, &said.unwrap_or_else(|| m.t.t("oef-lijst-uitleg")), text);
}

fn opening(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let Some(row) = m.spel.lijst.get(m.spel.rij).cloned() else { return };
    let inside = pen.panel(area, &row.titel, true);
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    let room = Rect::new(inside.x, inside.y, inside.width, inside.height.saturating_sub(4));
    let lines = wrap(&row.opening, usize::from(room.width));
    m.spel.tekst_rij = m.spel.tekst_rij.min(lines.len().saturating_sub(usize::from(room.height)));
    for (line, y) in lines.iter().skip(m.spel.tekst_rij).zip(room.y..room.bottom()) {
        pen.text((room.x, y), room.width, line, text);
    }
    let foot = inside.bottom().saturating_sub(3);
    let explain = Rect::new(inside.x, foot, inside.width, 2);
    pen.paragraph(explain, &m.t.t("oef-opening-modus"), soft);
    let mut x = inside.x;
    let y = inside.bottom().saturating_sub(1);
    for (nr, key) in ["oef-opening-oefenen", "oef-opening-toets", "oef-opening-terug"].into_iter().enumerate() {
        x += pen.button((x, y), &m.t.t(key), nr == m.spel.knop, Hit::Knop(nr)) + 2;
    }
}

fn look_back(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let inside = pen.panel(area, &m.t.t("oef-terug-titel"), true);
    let width = usize::from(inside.width.saturating_sub(2));
    // Every row of text, with the row of the look back it belongs to.
    let mut lines: Vec<(usize, bool, String)> = Vec::new();
    for (nr, row) in m.spel.terugblik.iter().enumerate() {
        if row.kop && nr > 0 {
            lines.push((nr, false, String::new()));
        }
        for (i, line) in wrap(&row.tekst, width).into_iter().enumerate() {
            lines.push((nr, i == 0, line));
        }
    }
    let height = usize::from(inside.height);
    m.hoogte = height;
    let at = lines.iter().position(|(nr, first, _)| *nr == m.spel.terug_rij && *first).unwrap_or(0);
    let first =
        (at + 3).saturating_sub(height).max(at.saturating_sub(height / 2)).min(lines.len().saturating_sub(height));
    for ((nr, begins, line), y) in lines.iter().skip(first).zip(inside.y..inside.bottom()) {
        let row = &m.spel.terugblik[*nr];
        let mut style = pen.style(row.role);
        if row.kop {
            style = style.add_modifier(Modifier::BOLD);
        }
        let chosen = *nr == m.spel.terug_rij;
        if chosen && *begins {
            pen.text((inside.x, y), 2, m.glyphs.cursor, style);
        }
        pen.text((inside.x + 2, y), inside.width.saturating_sub(2), line, style);
        if chosen && !line.is_empty() {
            pen.chosen(Rect::new(inside.x, y, inside.width, 1), *begins);
        }
        pen.hits.push((Rect::new(inside.x, y, inside.width, 1), Hit::Rij(*nr)));
    }
}

/// Text in rows; a line break of the author stays one.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    text.lines()
        .flat_map(|line| if line.trim().is_empty() { vec![String::new()] } else { tekst::regels(line, width) })
        .collect()
}
