//! The clock, what is open, the postvak and the message.

use ratatui::layout::Rect;
use ratatui::style::Modifier;

use crate::oefening::sessie::Modus;
use crate::opmaak;
use crate::tui::action::Action;
use crate::tui::model::{Hit, Model, SpelPaneel};
use crate::tui::screen::oefening::wrap;
use crate::tui::tekst;
use crate::tui::theme::Role;
use crate::tui::view::Pen;

/// Draws it: two columns where there is room, else the panel that has the keys.
pub fn draw(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    if area.width >= 96 && area.height >= 22 {
        let left = 40;
        let clock = Rect::new(area.x, area.y, left, 10);
        clock_panel(m, pen, clock);
        open_panel(m, pen, Rect::new(area.x, clock.bottom(), left, area.height - clock.height));
        let right = Rect::new(area.x + left, area.y, area.width - left, area.height);
        let post = right.height * 2 / 5;
        post_panel(m, pen, Rect::new(right.x, right.y, right.width, post));
        message_panel(m, pen, Rect::new(right.x, right.y + post, right.width, right.height - post));
        return;
    }
    let top = Rect::new(area.x, area.y, area.width, 2);
    clock_line(m, pen, top);
    let body = Rect::new(area.x, area.y + 2, area.width, area.height.saturating_sub(2));
    match m.spel.paneel {
        SpelPaneel::Bericht => message_panel(m, pen, body),
        SpelPaneel::Open => open_panel(m, pen, body),
        SpelPaneel::Post if body.height >= 14 => {
            let open = u16::try_from(m.spel.open.len() + 2).unwrap_or(6).clamp(3, body.height / 2 - 1);
            post_panel(m, pen, Rect::new(body.x, body.y, body.width, body.height - open));
            open_panel(m, pen, Rect::new(body.x, body.bottom() - open, body.width, open));
        }
        SpelPaneel::Post => post_panel(m, pen, body),
    }
}

/// Day of the practice, and how many there are.
fn days(m: &Model) -> (i64, i64) {
    let Some(oefening) = &m.spel.oefening else { return (1, 1) };
    ((m.vandaag - oefening.begin()).num_days() + 1, (oefening.einde() - oefening.begin()).num_days() + 1)
}

fn bar(m: &Model, width: usize) -> String {
    let (day, all) = days(m);
    let filled = usize::try_from(day * i64::try_from(width).unwrap_or(30) / all.max(1)).unwrap_or(0).clamp(1, width);
    format!("{}{}", m.glyphs.balk_vol.repeat(filled), m.glyphs.balk_leeg.repeat(width - filled))
}

fn clock_panel(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let inside = pen.panel(area, &m.t.t("oef-klok-titel"), false);
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    let (day, all) = days(m);
    let (_, week) = opmaak::week(m.vandaag);
    let date = opmaak::datum_lang(m.vandaag, m.t.taal());
    pen.text((inside.x, inside.y + 1), inside.width, &date, text.add_modifier(Modifier::BOLD));
    let args = [("week", &*week.to_string()), ("n", &*day.to_string()), ("m", &*all.to_string())];
    pen.text((inside.x, inside.y + 2), inside.width, &m.t.ta("oef-klok-dag", &args), soft);
    let line = bar(m, usize::from(inside.width));
    let accent = pen.style(Role::Accent);
    pen.text((inside.x, inside.y + 3), inside.width, &line, accent);
    let over = day >= all;
    let rows =
        if over { vec![m.t.t("oef-klok-voorbij")] } else { vec![m.t.t("oef-klok-verder"), m.t.t("oef-klok-stil")] };
    let mut y = inside.y + 5;
    for row in rows {
        let used = pen.paragraph(Rect::new(inside.x, y, inside.width, inside.bottom().saturating_sub(y)), &row, text);
        pen.hits.push((Rect::new(inside.x, y, inside.width, used), Hit::Doe(Action::DagVerder)));
        y += used;
    }
    if let Some((used, all)) = m.spel.minuten {
        let args = [("n", &*used.to_string()), ("m", &*all.to_string())];
        pen.text((inside.x, y), inside.width, &m.t.ta("oef-uren", &args), soft);
    }
}

fn clock_line(m: &Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let (day, all) = days(m);
    let (_, week) = opmaak::week(m.vandaag);
    let args = [("week", &*week.to_string()), ("n", &*day.to_string()), ("m", &*all.to_string())];
    let text = m.t.ta("oef-klok-dag", &args);
    let width = u16::try_from(tekst::breedte(&text)).unwrap_or(20);
    let (plain, accent) = (pen.style(Role::Tekst), pen.style(Role::Accent));
    pen.text((area.x + 1, area.y), width + 1, &text, plain);
    let room = area.width.saturating_sub(width + 5);
    let line = bar(m, usize::from(room));
    pen.text((area.x + width + 3, area.y), room, &line, accent);
    let soft = pen.style(Role::Zacht);
    let second = match m.spel.minuten {
        Some((used, all)) => m.t.ta("oef-uren", &[("n", &used.to_string()), ("m", &all.to_string())]),
        None if day >= all => m.t.t("oef-klok-voorbij"),
        None => m.t.t("oef-klok-verder"),
    };
    pen.text((area.x + 1, area.y + 1), area.width.saturating_sub(2), &second, soft);
}

fn open_panel(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let active = m.spel.paneel == SpelPaneel::Open;
    let inside = pen.panel(area, &m.t.t("oef-open-titel"), active);
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    let mut y = inside.y;
    if m.spel.open.is_empty() {
        y += pen.paragraph(inside, &m.t.t("oef-open-niets"), text);
    }
    let rows: Vec<usize> = (0..m.spel.open.len()).collect();
    let each = 2;
    let fit = (usize::from(inside.height) / each).max(1);
    let first = (m.spel.open_rij + 1).saturating_sub(fit);
    for nr in rows.into_iter().skip(first) {
        if y >= inside.bottom() {
            break;
        }
        let row = &m.spel.open[nr];
        let style = pen.style(row.role);
        let x = inside.x + 2 + pen.text((inside.x + 2, y), 3, row.teken, style) + 1;
        pen.text((x, y), inside.right().saturating_sub(x), &row.tekst, text);
        let line = Rect::new(inside.x, y, inside.width, 1);
        if active && nr == m.spel.open_rij {
            pen.text((inside.x, y), 2, m.glyphs.cursor, text);
            pen.chosen(line, true);
        }
        pen.hits.push((line, Hit::Keus(nr)));
        y += 1;
        if !row.onder.is_empty() && y < inside.bottom() {
            pen.text((inside.x + 5, y), inside.width.saturating_sub(5), &row.onder, soft);
            y += 1;
        }
    }
    let mode = m.spel.oefening.as_ref().map(|o| o.keuze.modus);
    let key = if mode == Some(Modus::Toets) { "oef-modus-toets" } else { "oef-modus-oefenen" };
    let lines = tekst::regels(&m.t.t(key), usize::from(inside.width));
    let rows = u16::try_from(lines.len()).unwrap_or(2);
    if y + rows < inside.bottom() {
        for (line, y) in lines.iter().zip(inside.bottom() - rows..inside.bottom()) {
            pen.text((inside.x, y), inside.width, line, soft);
        }
    }
}

fn post_panel(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let active = m.spel.paneel == SpelPaneel::Post;
    let title = m.t.ta("oef-post-titel", &[("n", &m.spel.ongelezen().to_string())]);
    let inside = pen.panel(area, &title, active);
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    if m.spel.post.is_empty() {
        pen.paragraph(inside, &m.t.t("oef-post-leeg"), text);
        return;
    }
    let height = usize::from(inside.height);
    m.hoogte = height;
    let first = (m.spel.bericht + 1).saturating_sub(height);
    let from = if inside.width >= 56 { 20 } else { 14 };
    for (nr, y) in (first..m.spel.post.len()).zip(inside.y..inside.bottom()) {
        let post = &m.spel.post[nr];
        let line = Rect::new(inside.x, y, inside.width, 1);
        let when = if post.at.dag() == m.vandaag {
            post.at.tijd().format("%H:%M").to_string()
        } else {
            post.at.dag().format("%d-%m").to_string()
        };
        let bold = if post.gelezen { text } else { text.add_modifier(Modifier::BOLD) };
        if nr == m.spel.bericht {
            pen.text((line.x, y), 2, m.glyphs.cursor, text);
        }
        let mark = if post.gelezen { " " } else { m.glyphs.ongelezen };
        pen.text((line.x + 2, y), 3, mark, bold);
        pen.text((line.x + 5, y), 6, &when, soft);
        pen.text((line.x + 12, y), from, &post.van, bold);
        let x = line.x + 13 + from;
        pen.text((x, y), line.right().saturating_sub(x), &post.onderwerp, bold);
        if nr == m.spel.bericht {
            pen.chosen(line, active);
        }
        pen.hits.push((line, Hit::Rij(nr)));
    }
}

fn message_panel(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let active = m.spel.paneel == SpelPaneel::Bericht;
    let title = m.spel.gekozen().map_or_else(|| m.t.t("oef-bericht-titel"), |p| p.onderwerp.clone());
    let inside = pen.panel(area, &title, active);
    let Some(post) = m.spel.gekozen().cloned() else { return };
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    let day = format!("{} {}", m.t.datum(post.at.dag()), post.at.tijd().format("%H:%M"));
    let from =
        m.t.ta("oef-bericht-van", &[("van", &post.van), ("kanaal", &m.t.woord("kanaal", &post.kanaal)), ("dag", &day)]);
    pen.text((inside.x, inside.y), inside.width, &from, soft);
    // Buttons at the foot, as many rows as they need.
    let mut rows: Vec<Vec<usize>> = vec![Vec::new()];
    let mut used = 0;
    for (nr, knop) in m.spel.knoppen.iter().enumerate() {
        let width = tekst::breedte(&knop.tekst) + 6;
        if used + width > usize::from(inside.width) && used > 0 {
            rows.push(Vec::new());
            used = 0;
        }
        used += width;
        if let Some(row) = rows.last_mut() {
            row.push(nr);
        }
    }
    let foot = u16::try_from(rows.len()).unwrap_or(1).min(inside.height / 2);
    let room = Rect::new(inside.x, inside.y + 2, inside.width, inside.height.saturating_sub(foot + 3));
    let lines = wrap(&post.tekst, usize::from(room.width));
    m.spel.tekst_rij = m.spel.tekst_rij.min(lines.len().saturating_sub(usize::from(room.height)));
    for (line, y) in lines.iter().skip(m.spel.tekst_rij).zip(room.y..room.bottom()) {
        pen.text((room.x, y), room.width, line, text);
    }
    if m.spel.tekst_rij + usize::from(room.height) < lines.len() {
        let key = if m.glyphs.punt == "-" { "meer-onder-ascii" } else { "meer-onder" };
        pen.corner(area, &m.t.t(key));
    }
    for (row, y) in rows.iter().zip(inside.bottom().saturating_sub(foot)..inside.bottom()) {
        let mut x = inside.x;
        for nr in row {
            let knop = &m.spel.knoppen[*nr];
            x += pen.button((x, y), &knop.tekst, active && *nr == m.spel.knop, Hit::Knop(*nr)) + 2;
        }
    }
}
