//! S13b and S13c: findings with their evidence, and the recorded work replayed step by step. Nothing can be changed.

use ratatui::layout::Rect;
use ratatui::style::Modifier;

use crate::tui::model::{Hit, Inspectie, Model, Zicht};
use crate::tui::tekst;
use crate::tui::theme::Role;
use crate::tui::view::Pen;

/// Draws it.
pub fn draw(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let Some(i) = m.inspectie.take() else { return };
    match i.zicht {
        Zicht::Bevindingen => findings(m, pen, area, &i),
        Zicht::Naspelen => replay(m, pen, area, &i),
    }
    m.inspectie = Some(i);
}

fn findings(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect, i: &Inspectie) {
    let below = if area.height >= 18 { 10 } else { 5 };
    let top = Rect::new(area.x, area.y, area.width, area.height - below);
    let title = m.t.ta("ins-titel", &[("n", &i.bevindingen.len().to_string())]);
    let inside = pen.panel(top, &title, true);
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    let height = usize::from(inside.height);
    m.hoogte = height;
    let first = (i.rij + 1).saturating_sub(height);
    for (nr, y) in (first..i.bevindingen.len()).zip(inside.y..inside.bottom()) {
        let row = &i.bevindingen[nr];
        let line = Rect::new(inside.x, y, inside.width, 1);
        if nr == i.rij {
            pen.text((line.x, y), 2, m.glyphs.cursor, text);
        }
        let style = pen.style(row.role);
        pen.text((line.x + 2, y), 3, row.teken, style);
        pen.text((line.x + 6, y), 5, &row.id, soft);
        let right = format!(
            "{}  {}",
            crate::domain::id::Id::casus(row.casus),
            m.t.ta("oef-taak", &[("n", &row.taak.to_string())])
        );
        let width = u16::try_from(tekst::breedte(&right)).unwrap_or(14);
        pen.text((line.x + 11, y), line.width.saturating_sub(width + 13), &row.naam, text);
        pen.text((line.right().saturating_sub(width), y), width, &right, soft);
        if nr == i.rij {
            pen.chosen(line, true);
        }
        pen.hits.push((line, Hit::Rij(nr)));
    }
    let Some(row) = i.bevindingen.get(i.rij) else { return };
    let foot = Rect::new(area.x, top.bottom(), area.width, below);
    let inside = pen.panel(foot, &format!("{} {}", row.id, row.naam), false);
    let lines: Vec<String> = row.bewijs.iter().take(12).map(i64::to_string).collect();
    let mut parts: Vec<(&str, String)> = row.uitleg.clone();
    parts.insert(1, ("ins-bewijs", lines.join(", ")));
    let mut y = inside.y;
    for (key, said) in parts.iter().filter(|(_, said)| !said.is_empty()) {
        if y >= inside.bottom() {
            break;
        }
        let label = tekst::vul(&m.t.t(key), 18);
        pen.text((inside.x, y), 18, &label, soft);
        let room = Rect::new(inside.x + 19, y, inside.width.saturating_sub(19), inside.bottom() - y);
        y += pen.paragraph(room, said, text).max(1);
    }
}

fn replay(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect, i: &Inspectie) {
    let head = 5.min(area.height / 3);
    time_line(m, pen, Rect::new(area.x, area.y, area.width, head), i);
    let body = Rect::new(area.x, area.y + head, area.width, area.height - head);
    if body.width >= 96 {
        let left = body.width * 2 / 5;
        let middle = (body.width - left) / 2;
        steps(m, pen, Rect::new(body.x, body.y, left, body.height), i);
        lines(m, pen, Rect::new(body.x + left, body.y, middle, body.height), "ins-toen", &i.toen);
        let rest = Rect::new(body.x + left + middle, body.y, body.width - left - middle, body.height);
        lines(m, pen, rest, "ins-anders", &i.anders);
        return;
    }
    let half = body.height / 2;
    steps(m, pen, Rect::new(body.x, body.y, body.width, half), i);
    let low = Rect::new(body.x, body.y + half, body.width, body.height - half);
    if low.width >= 70 {
        let left = low.width / 2;
        lines(m, pen, Rect::new(low.x, low.y, left, low.height), "ins-toen", &i.toen);
        lines(m, pen, Rect::new(low.x + left, low.y, low.width - left, low.height), "ins-anders", &i.anders);
    } else {
        lines(m, pen, low, "ins-anders", &i.anders);
    }
}

fn time_line(m: &Model, pen: &mut Pen<'_, '_>, area: Rect, i: &Inspectie) {
    let inside = pen.panel(area, &m.t.t("ins-tijdlijn"), true);
    let width = usize::from(inside.width);
    let all = i.stappen.len();
    if width < 10 || all == 0 || inside.height == 0 {
        return;
    }
    let g = m.glyphs;
    let y = inside.y + u16::from(inside.height > 2);
    let (accent, soft) = (pen.style(Role::Accent).add_modifier(Modifier::BOLD), pen.style(Role::Zacht));
    let (fault, text) = (pen.style(Role::LetOp), pen.style(Role::Tekst));
    let at = |step: usize| step * (width - 1) / all.saturating_sub(1).max(1);
    for column in 0..width {
        // What falls under one column of the line.
        let from = column * all.saturating_sub(1).max(1) / (width - 1);
        let to = ((column + 1) * all.saturating_sub(1).max(1) / (width - 1)).max(from + 1).min(all);
        let inside_steps = i.stappen.get(from..to).unwrap_or_default();
        let here = at(i.op) == column;
        let (sign, style) = if here {
            (g.tijdlijn_nu, accent)
        } else if inside_steps.iter().any(|s| s.bevinding) {
            (g.vandaag, fault)
        } else if inside_steps.is_empty() {
            (g.tijdlijn_leeg, soft)
        } else {
            (g.tijdlijn_vol, text)
        };
        let x = inside.x + u16::try_from(column).unwrap_or(0);
        pen.text((x, y), 1, sign, style);
        pen.hits.push((Rect::new(x, y, 1, 1), Hit::Rij(from)));
    }
    if inside.height > 2
        && let (Some(first), Some(last)) = (i.stappen.first(), i.stappen.last())
    {
        pen.text((inside.x, inside.y), 12, &first.dag.format("%d-%m-%Y").to_string(), soft);
        let end = last.dag.format("%d-%m-%Y").to_string();
        pen.text((inside.right().saturating_sub(10), inside.y), 10, &end, soft);
    }
    let key = if i.speelt { "ins-speelt" } else { "ins-stap" };
    let args = [("n", &*(i.op + 1).to_string()), ("m", &*all.to_string())];
    pen.corner(area, &m.t.ta(key, &args));
}

fn steps(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect, i: &Inspectie) {
    let inside = pen.panel(area, &m.t.t("ins-stappen"), false);
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    let height = usize::from(inside.height);
    let first = i.op.saturating_sub(height / 2).min(i.stappen.len().saturating_sub(height));
    for (nr, y) in (first..i.stappen.len()).zip(inside.y..inside.bottom()) {
        let row = &i.stappen[nr];
        let line = Rect::new(inside.x, y, inside.width, 1);
        if nr == i.op {
            pen.text((line.x, y), 2, m.glyphs.cursor, text);
        }
        pen.text((line.x + 2, y), 12, &row.wanneer, soft);
        pen.text((line.x + 14, y), line.width.saturating_sub(17), &row.zin, text);
        if row.bevinding {
            let style = pen.style(Role::LetOp);
            pen.text((line.right().saturating_sub(2), y), 2, m.glyphs.vandaag, style);
        }
        if nr == i.op {
            pen.chosen(line, true);
        }
        pen.hits.push((line, Hit::Rij(nr)));
    }
}

fn lines(m: &Model, pen: &mut Pen<'_, '_>, area: Rect, key: &str, rows: &[(Role, String)]) {
    let inside = pen.panel(area, &m.t.t(key), false);
    let mut y = inside.y;
    for (role, said) in rows {
        if y >= inside.bottom() {
            break;
        }
        let style = pen.style(*role);
        y += pen.paragraph(Rect::new(inside.x, y, inside.width, inside.bottom() - y), said, style).max(1);
    }
}
