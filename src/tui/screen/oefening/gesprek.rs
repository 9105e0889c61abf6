//! S9: a conversation. What was said above, what can be said below, what one knows beside it.

use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;

use crate::tui::model::{Hit, Model};
use crate::tui::tekst;
use crate::tui::theme::Role;
use crate::tui::view::Pen;

/// Columns for the name of who speaks.
const NAAM: usize = 10;

/// Draws it.
pub fn draw(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let wide = area.width >= 96;
    if !wide && m.spel.gesprek.toon_feiten {
        facts(m, pen, area);
        return;
    }
    let left = if wide { area.width * 2 / 3 } else { area.width };
    let ask = (area.height * 2 / 5).clamp(5, 12);
    turns(m, pen, Rect::new(area.x, area.y, left, area.height - ask));
    questions(m, pen, Rect::new(area.x, area.bottom() - ask, left, ask));
    if wide {
        facts(m, pen, Rect::new(area.x + left, area.y, area.width - left, area.height));
    }
}

fn turns(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let g = &m.spel.gesprek;
    let inside = pen.panel(area, &m.t.ta("oef-gesprek-titel", &[("naam", &g.naam)]), false);
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    if g.beurten.is_empty() {
        pen.paragraph(inside, &m.t.t("oef-gesprek-leeg"), soft);
        return;
    }
    let width = usize::from(inside.width).saturating_sub(NAAM + 1);
    let mut lines: Vec<(String, String)> = Vec::new();
    for (who, said) in &g.beurten {
        if !lines.is_empty() {
            lines.push((String::new(), String::new()));
        }
        let wrapped = super::wrap(said, width);
        for (i, line) in wrapped.into_iter().enumerate() {
            lines.push((if i == 0 { who.clone() } else { String::new() }, line));
        }
    }
    // The last words stand at the foot, unless one scrolled back.
    let height = usize::from(inside.height);
    let most = lines.len().saturating_sub(height);
    let back = g.terug.min(most);
    let first = most - back;
    m.spel.gesprek.terug = back;
    for ((who, line), y) in lines.iter().skip(first).zip(inside.y..inside.bottom()) {
        pen.text((inside.x, y), u16::try_from(NAAM).unwrap_or(10), who, text.add_modifier(Modifier::BOLD));
        let x = inside.x + u16::try_from(NAAM).unwrap_or(10) + 1;
        pen.text((x, y), inside.right().saturating_sub(x), line, text);
    }
}

fn questions(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let g = &m.spel.gesprek;
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    if g.typt {
        let inside = pen.panel(area, &m.t.t("oef-gesprek-typ"), true);
        let width = usize::from(inside.width.saturating_sub(2));
        let scroll = g.zin.visual_scroll(width);
        let shown: String = g.zin.value().chars().skip(scroll).collect();
        pen.text((inside.x, inside.y + 1), inside.width, &format!("{shown}_"), text);
        let column = u16::try_from(g.zin.visual_cursor().saturating_sub(scroll)).unwrap_or(0).min(inside.width);
        pen.cursor = Some(Position::new(inside.x + column, inside.y + 1));
        return;
    }
    let inside = pen.panel(area, &m.t.t("oef-gesprek-vragen"), true);
    if g.vragen.is_empty() {
        pen.paragraph(inside, &m.t.t("oef-gesprek-geen-vragen"), text);
        return;
    }
    let width = usize::from(inside.width.saturating_sub(3));
    let mut lines: Vec<(usize, bool, String)> = Vec::new();
    for (nr, vraag) in g.vragen.iter().enumerate() {
        let said = if vraag.gesteld {
            format!("{} ({})", vraag.tekst, m.t.t("oef-gesprek-gesteld"))
        } else {
            vraag.tekst.clone()
        };
        for (i, line) in tekst::regels(&said, width).into_iter().enumerate() {
            lines.push((nr, i == 0, line));
        }
    }
    let height = usize::from(inside.height);
    let last = lines.iter().rposition(|(nr, ..)| *nr == g.rij).unwrap_or(0);
    let first = (last + 1).saturating_sub(height);
    for ((nr, begins, line), y) in lines.iter().skip(first).zip(inside.y..inside.bottom()) {
        let row = Rect::new(inside.x, y, inside.width, 1);
        let style = if g.vragen[*nr].gesteld { soft } else { text };
        let chosen = *nr == g.rij;
        if chosen && *begins {
            pen.text((row.x, y), 2, m.glyphs.cursor, text);
        }
        pen.text((row.x + 2, y), row.width.saturating_sub(2), line, style);
        if chosen {
            pen.chosen(row, *begins);
        }
        pen.hits.push((row, Hit::Rij(*nr)));
    }
    let count = format!("{}/{}", g.rij + 1, g.vragen.len());
    pen.corner(area, &count);
}

fn facts(m: &Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let inside = pen.panel(area, &m.t.t("oef-gesprek-feiten"), m.spel.gesprek.toon_feiten);
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    let mut y = inside.y;
    for (gebied, feiten) in &m.spel.gesprek.feiten {
        if y >= inside.bottom() {
            break;
        }
        pen.text((inside.x, y), inside.width, gebied, soft.add_modifier(Modifier::BOLD));
        y += 1;
        for feit in feiten {
            for line in tekst::regels(feit, usize::from(inside.width.saturating_sub(2))) {
                if y < inside.bottom() {
                    pen.text((inside.x + 2, y), inside.width.saturating_sub(2), &line, text);
                    y += 1;
                }
            }
        }
    }
}
