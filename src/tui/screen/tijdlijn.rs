//! The timeline: one sentence for everything recorded in a casus, newest first.

use ratatui::layout::Rect;
use ratatui::style::Modifier;

use crate::tui::model::{Hit, Model};
use crate::tui::theme::Role;
use crate::tui::view::Pen;

/// Draws it.
pub fn draw(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let searching = m.tijdlijn.zoekt || !m.tijdlijn.filter.value().is_empty();
    let list = Rect::new(area.x, area.y, area.width, area.height.saturating_sub(6));
    let below = Rect::new(area.x, list.bottom(), area.width, area.height - list.height);
    let inside = pen.panel(list, &m.t.t("tijdlijn-titel"), true);
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    let mut y = inside.y;
    if searching {
        let label = format!("{}: {}", m.t.t("tijdlijn-zoek"), m.tijdlijn.filter.value());
        let used = pen.text((inside.x, y), inside.width, &label, pen.style(Role::Accent));
        pen.cursor = Some(ratatui::layout::Position::new(inside.x + used, y));
        y += 1;
    }
    let rows = m.tijdlijn.getoond();
    let height = usize::from(inside.bottom().saturating_sub(y));
    m.hoogte = height;
    if rows.is_empty() {
        let key = if searching { "tijdlijn-niets" } else { "tijdlijn-leeg" };
        pen.text((inside.x, y), inside.width, &m.t.t(key), soft);
    }
    let cursor = m.tijdlijn.cursor.min(rows.len().saturating_sub(1));
    let first = cursor.saturating_sub(height.saturating_sub(1));
    let wide = inside.width >= 80;
    for (nr, row) in rows.iter().enumerate().skip(first).take(height) {
        let line = Rect::new(inside.x, y, inside.width, 1);
        let mark = if nr == cursor { m.glyphs.cursor } else { " " };
        pen.text((line.x, y), 2, mark, text);
        pen.text((line.x + 2, y), 20, &row.wanneer, soft);
        let mut x = line.x + 23;
        if wide {
            pen.text((x, y), 12, &row.wie, soft);
            x += 13;
        }
        let style = if row.ongedaan { soft.add_modifier(Modifier::CROSSED_OUT) } else { text };
        let note = if row.ongedaan { format!("({}) ", m.t.t("tijdlijn-ongedaan")) } else { String::new() };
        pen.text((x, y), line.right().saturating_sub(x), &format!("{note}{}", row.tekst), style);
        if nr == cursor {
            pen.chosen(line, !m.tijdlijn.zoekt);
        }
        pen.hits.push((line, Hit::Rij(nr)));
        y += 1;
    }
    let total = rows.len().to_string();
    let shown = m.t.ta("n-van-m", &[("n", &(cursor + usize::from(!rows.is_empty())).to_string()), ("m", &total)]);
    let whole = rows.get(cursor).map(|row| {
        let who = m.t.ta("tijdlijn-door", &[("naam", &row.wie)]);
        let line = m.t.ta("tijdlijn-regel", &[("n", &row.seq.to_string())]);
        format!("{}\n{} {who} {} {line}", row.tekst, row.wanneer, m.glyphs.punt)
    });
    pen.corner(list, &shown);
    let inside = pen.panel(below, &m.t.t("tijdlijn-inhoud"), false);
    if let Some(whole) = whole {
        pen.paragraph(inside, &whole, text);
    }
}
