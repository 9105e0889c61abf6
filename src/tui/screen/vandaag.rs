//! S1: what is due, grouped by urgency in words; what the row under the cursor means; today and this week.

use chrono::{Datelike, Days, NaiveDate};
use ratatui::layout::Rect;
use ratatui::style::Modifier;

use crate::domain::leesmodel::AgendaRij;
use crate::domain::termijn::TermijnStand;
use crate::opmaak;
use crate::tui::action::Action;
use crate::tui::herinner;
use crate::tui::model::{Hit, Model};
use crate::tui::tekst;
use crate::tui::theme::Role;
use crate::tui::view::Pen;

/// Where a row belongs.
fn group(row: &AgendaRij, dag: NaiveDate) -> usize {
    let sunday = dag + Days::new(u64::from(6 - dag.weekday().num_days_from_monday()));
    match row.stand(dag) {
        TermijnStand::Voorbij if !row.vanzelf => 0,
        TermijnStand::Voorbij | TermijnStand::Stil => 3,
        TermijnStand::Vandaag => 1,
        TermijnStand::Loopt if row.tot_en_met <= sunday => 2,
        TermijnStand::Loopt => 3,
    }
}

const KEYS: [&str; 4] = ["s1-te-laat", "s1-vandaag", "s1-deze-week", "s1-later"];

/// The symbol of a row, and how it stands in words.
pub fn stand(m: &Model, row: &AgendaRij) -> (&'static str, Role, String) {
    let days = (row.tot_en_met - m.vandaag).num_days();
    match row.stand(m.vandaag) {
        TermijnStand::Voorbij => {
            let text = m.t.ta("s1-dagen-te-laat", &[("n", &(-days).to_string())]);
            (m.glyphs.te_laat, Role::Fout, text)
        }
        TermijnStand::Vandaag => {
            let text = match &row.tijd {
                Some(tijd) => m.t.ta("tijd-uur", &[("tijd", tijd)]),
                None => m.t.t("s1-laatste-dag"),
            };
            (m.glyphs.vandaag, Role::LetOp, text)
        }
        TermijnStand::Stil => (m.glyphs.wacht, Role::Zacht, m.t.t("s1-staat-stil")),
        TermijnStand::Loopt => {
            let text = match (&row.tijd, days < 7) {
                (Some(tijd), true) => m.t.ta("tijd-uur", &[("tijd", tijd)]),
                _ => m.t.ta("s1-dagen", &[("n", &days.to_string())]),
            };
            (m.glyphs.te_doen, Role::Tekst, text)
        }
    }
}

/// Draws it.
pub fn draw(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let wide = area.width >= 96;
    let left_width = if wide { area.width * 2 / 3 } else { area.width };
    let explain = if area.height >= 24 {
        8
    } else if area.height >= 18 {
        5
    } else {
        0
    };
    let list = Rect::new(area.x, area.y, left_width, area.height - explain);
    rows(m, pen, list);
    if explain > 0 {
        explanation(m, pen, Rect::new(area.x, list.bottom(), left_width, explain));
    }
    if wide {
        side(m, pen, Rect::new(area.x + left_width, area.y, area.width - left_width, area.height));
    }
}

fn rows(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let count = m.dag.rijen.len();
    let inside = pen.panel(area, &m.t.ta("s1-titel", &[("n", &count.to_string())]), true);
    if count == 0 {
        let empty = m.dag.aantallen.as_ref().is_none_or(|a| a.casussen == 0);
        let text = m.t.t(if empty { "s1-leeg-bestand" } else { "s1-leeg" });
        let style = pen.style(Role::Tekst);
        pen.paragraph(inside, &text, style);
        return;
    }
    // Of what is late, a term of the law comes before a norm of the gemeente, however old that is.
    let place = |row: &AgendaRij| (group(row, m.vandaag), row.is_norm() && group(row, m.vandaag) == 0);
    let mut order: Vec<((usize, bool), usize)> =
        m.dag.rijen.iter().enumerate().map(|(i, (row, _))| (place(row), i)).collect();
    order.sort_unstable();
    // The cursor walks the rows as they are shown, so the model keeps them in that order.
    if order.iter().enumerate().any(|(at, (_, i))| at != *i) {
        m.dag.rijen = order.iter().map(|(_, i)| m.dag.rijen[*i].clone()).collect();
    }
    let groups: Vec<usize> = order.iter().map(|((g, _), _)| *g).collect();
    let mut lines: Vec<Option<usize>> = Vec::new();
    let mut heads = Vec::new();
    for (nr, g) in groups.iter().enumerate() {
        if nr == 0 || groups[nr - 1] != *g {
            if nr > 0 && inside.height > 12 {
                lines.push(None);
                heads.push(None);
            }
            lines.push(None);
            heads.push(Some(*g));
        }
        lines.push(Some(nr));
        heads.push(None);
    }
    let height = usize::from(inside.height);
    m.hoogte = height;
    let at = lines.iter().position(|l| *l == Some(m.dag.cursor)).unwrap_or(0);
    let first = (at + 2).saturating_sub(height).min(lines.len().saturating_sub(height));
    for (y, nr) in (inside.y..inside.bottom()).zip(first..lines.len()) {
        match (lines[nr], heads[nr]) {
            (Some(row), _) => draw_row(m, pen, Rect::new(inside.x, y, inside.width, 1), row),
            (None, Some(g)) => {
                let counted = groups.iter().filter(|x| **x == g).count() as i64;
                let known = m.dag.aantallen.as_ref().map_or(counted, |a| match g {
                    0 => a.te_laat.max(counted),
                    1 => a.vandaag.max(counted),
                    _ => counted,
                });
                let style = pen.style(Role::Tekst).add_modifier(Modifier::BOLD);
                pen.text((inside.x, y), inside.width, &m.t.ta(KEYS[g], &[("n", &tekst::aantal(known))]), style);
            }
            (None, None) => {}
        }
    }
    pen.corner(area, &m.t.ta("n-van-m", &[("n", &(m.dag.cursor + 1).to_string()), ("m", &count.to_string())]));
}

fn draw_row(m: &Model, pen: &mut Pen<'_, '_>, line: Rect, nr: usize) {
    let Some((row, klant)) = m.dag.rijen.get(nr) else { return };
    let (symbol, role, words) = stand(m, row);
    let (text, symbol_style) = (pen.style(Role::Tekst), pen.style(role));
    if nr == m.dag.cursor {
        pen.text((line.x, line.y), 1, m.glyphs.cursor, text);
    }
    pen.text((line.x + 1, line.y), 3, symbol, symbol_style);
    let end = line.right();
    let words = if role == Role::Fout { m.t.t("s1-voorbij") } else { words };
    let state = 12.min(line.width / 4);
    let kind = if line.width >= 62 { 18 } else { 15 };
    let wat = tekst::kort(&m.t.agenda_kort(row), usize::from(kind), m.glyphs.weglating);
    pen.text((line.x + 5, line.y), kind, &wat, text);
    let date = opmaak::datum_tabel(row.tot_en_met, m.t.taal());
    let x = line.x + 6 + kind;
    pen.text((x, line.y), 8, &date, text);
    let mut room = end.saturating_sub(x + 9 + state + 1);
    if let Some(mark) = herinner::mark(m, row, room) {
        let width = u16::try_from(tekst::breedte(&mark)).unwrap_or(room);
        let style = pen.style(Role::Accent);
        pen.text((x + 9 + room.saturating_sub(width), line.y), width, &mark, style);
        room = room.saturating_sub(width + 1);
    }
    pen.text((x + 9, line.y), room, &opmaak::naam_lijst(klant), text);
    pen.text((end - state, line.y), state, &words, symbol_style);
    if nr == m.dag.cursor {
        pen.chosen(line, true);
    }
    pen.hits.push((line, Hit::Rij(nr)));
}

fn explanation(m: &Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let inside = pen.panel(area, &m.t.t("s1-uitleg"), false);
    let Some((row, klant)) = m.dag.rijen.get(m.dag.cursor) else { return };
    let soort = m.t.soort(&row.soort);
    let datum = opmaak::datum_met_dag(row.tot_en_met, m.t.taal());
    let key = match row.stand(m.vandaag) {
        TermijnStand::Voorbij => "s1-uitleg-voorbij",
        TermijnStand::Vandaag => "s1-uitleg-vandaag",
        TermijnStand::Loopt => "s1-uitleg-loopt",
        TermijnStand::Stil => "s1-uitleg-stil",
    };
    let mut parts = Vec::new();
    let reminder = herinner::explain(m, row);
    if let Some((text, true)) = &reminder {
        parts.push(text.clone());
    }
    if row.is_norm() {
        let over = m.t.agenda_over(row);
        let about = [over.as_str(), klant].into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>().join(", ");
        // The row itself says the day and how it stands, so here that comes last.
        parts.push(m.t.norm_geen_wet(row));
        parts.push(m.t.norm_uitleg(row));
        if !about.is_empty() {
            parts.push(m.t.ta("s1-uitleg-over", &[("over", &about)]));
        }
        parts.push(m.t.ta(key, &[("soort", &m.t.t("norm-de")), ("datum", &datum)]));
    }
    let term = format!("begrip-{}", row.soort);
    if m.t.heeft(&term) {
        parts.push(format!("{soort}: {}", m.t.t(&term)));
    }
    if !row.is_norm() {
        parts.push(m.t.ta(key, &[("soort", &soort), ("datum", &datum)]));
    }
    if !row.is_norm() && !row.over.is_empty() {
        parts.push(m.t.ta("s1-uitleg-over", &[("over", &format!("{} ({klant})", row.over))]));
    }
    if let Some((text, false)) = reminder {
        parts.push(text);
    }
    let style = pen.style(Role::Tekst);
    let buttons = u16::from(inside.height > 3) + u16::from(inside.height > 5);
    let room = Rect::new(inside.x, inside.y, inside.width, inside.height.saturating_sub(buttons));
    pen.paragraph(room, &parts.join("\n"), style);
    if buttons > 0 && row.casus.is_some() {
        let y = inside.bottom() - 1;
        let x = inside.x + pen.button((inside.x, y), &m.t.t("s1-open-casus"), false, Hit::Doe(Action::Open)) + 2;
        pen.button((x, y), &m.t.t("s1-bel"), false, Hit::Doe(Action::Contact));
    }
}

fn side(m: &Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let agenda_height = area.height.saturating_sub(16).max(6);
    let agenda = Rect::new(area.x, area.y, area.width, agenda_height);
    let day = opmaak::datum_tabel(m.vandaag, m.t.taal());
    let inside = pen.panel(agenda, &m.t.ta("s1-agenda", &[("datum", &day)]), false);
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    let mut today: Vec<&(AgendaRij, String)> =
        m.dag.rijen.iter().filter(|(r, _)| r.tot_en_met == m.vandaag && r.tijd.is_some()).collect();
    today.sort_by(|a, b| a.0.tijd.cmp(&b.0.tijd));
    let mut y = inside.y;
    if today.is_empty() {
        pen.paragraph(inside, &m.t.t("s1-agenda-leeg"), soft);
    }
    for (row, klant) in today {
        if y + 1 >= inside.bottom() {
            break;
        }
        let title = format!(
            "{}  {}  {}",
            row.tijd.as_deref().unwrap_or_default(),
            m.t.soort(&row.soort),
            opmaak::naam_lijst(klant)
        );
        pen.text((inside.x, y), inside.width, &title, text);
        pen.text((inside.x + 7, y + 1), inside.width.saturating_sub(7), &row.over, soft);
        y += 2;
    }
    let week = Rect::new(area.x, agenda.bottom(), area.width, 8);
    week_panel(m, pen, week);
    let rest = Rect::new(area.x, week.bottom(), area.width, area.height.saturating_sub(agenda_height + 8));
    let inside = pen.panel(rest, &m.t.t("s1-verder"), false);
    let Some((casus, kind, op, klant)) = m.dag.concepten.first() else {
        pen.paragraph(inside, &m.t.t("s1-verder-leeg"), soft);
        return;
    };
    let id = casus.map(|nr| crate::domain::id::Id::casus(nr).to_string()).unwrap_or_default();
    pen.text((inside.x, inside.y), inside.width, &format!("{id} {}", opmaak::naam_lijst(klant)), text);
    pen.text((inside.x, inside.y + 1), inside.width, &m.t.act(*kind), text);
    let (datum, tijd) = op.split_once('T').map_or((op.as_str(), ""), |(d, t)| (d, t.get(..5).unwrap_or(t)));
    let datum = datum.parse().map_or_else(|_| datum.to_owned(), |d| opmaak::datum_tabel(d, m.t.taal()));
    pen.text(
        (inside.x, inside.y + 2),
        inside.width,
        &m.t.ta("s1-verder-concept", &[("datum", &datum), ("tijd", tijd)]),
        soft,
    );
    if inside.height > 4 {
        pen.button((inside.x, inside.bottom() - 1), &m.t.t("s1-verder-knop"), false, Hit::Verder);
    }
}

fn week_panel(m: &Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let (_, week) = opmaak::week(m.vandaag);
    let inside = pen.panel(area, &m.t.ta("s1-week", &[("n", &week.to_string())]), false);
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    let monday = m.vandaag - Days::new(u64::from(m.vandaag.weekday().num_days_from_monday()));
    for (i, x) in (0..5_u64).zip((inside.x..inside.right()).step_by(6)) {
        let day = monday + Days::new(i);
        let name = format!("{}{}", opmaak::weekdag_kort(day, m.t.taal()), day.day());
        let style = if day == m.vandaag { text.add_modifier(Modifier::BOLD) } else { soft };
        pen.text((x, inside.y + 1), 5, &name, style);
        let count =
            m.dag.rijen.iter().filter(|(r, _)| r.tot_en_met == day && r.stand(m.vandaag) != TermijnStand::Stil).count();
        let number = if count == 0 { m.glyphs.nvt.to_owned() } else { count.to_string() };
        pen.text((x + 1, inside.y + 2), 4, &number, text);
    }
    if let Some(late) = m.dag.aantallen.as_ref().map(|a| a.te_laat).filter(|n| *n > 0) {
        let line = m.t.ta("s1-week-voorbij", &[("n", &tekst::aantal(late))]);
        let style = pen.style(Role::LetOp);
        pen.text((inside.x, inside.y + 4), inside.width, &line, style);
    }
}
