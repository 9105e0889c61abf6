//! A sheet of a casus: rows on the left (a tree that folds), what the row under the cursor means beside or below it.

use ratatui::layout::Rect;
use ratatui::style::Modifier;

use crate::tui::blad::{self, Bouw, OpenBlad, Rij};
use crate::tui::model::{Hit, Model};
use crate::tui::tekst;
use crate::tui::theme::Role;
use crate::tui::view::{self, Pen};

/// Columns for the mark of the cursor and of a fold.
const VOOR: u16 = 4;

/// Draws it.
pub fn draw(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let form = m.form.is_some();
    if form && area.width < 100 {
        view::form(m, pen, area, true);
        return;
    }
    let wide = area.width >= 96;
    let (list, rest) = if wide {
        let left = if form { area.width / 2 } else { area.width * 3 / 5 };
        let list = Rect::new(area.x, area.y, left, area.height);
        (list, Rect::new(list.right(), area.y, area.width - left, area.height))
    } else {
        let below = if area.height >= 18 { 8 } else { 0 };
        let list = Rect::new(area.x, area.y, area.width, area.height - below);
        (list, Rect::new(area.x, list.bottom(), area.width, below))
    };
    make(m, usize::from(list.width.saturating_sub(4 + VOOR)));
    rows(m, pen, list, !form);
    if form {
        view::form(m, pen, rest, true);
    } else if rest.height > 0 {
        explanation(m, pen, rest);
    }
}

/// Makes the sheet for this width, unless it is there.
fn make(m: &mut Model, breedte: usize) {
    let (Some(werk), Some(open)) = (&m.werk, &mut m.blad) else { return };
    if open.breedte == breedte {
        return;
    }
    let bouw = Bouw {
        state: &werk.state,
        bestand: &open.bestand,
        agenda: &werk.agenda,
        taken: &werk.taken,
        vandaag: m.vandaag,
        regels: &open.regels,
        t: &m.t,
        glyphs: m.glyphs,
        breedte,
    };
    open.blad = blad::bouw(open.soort, &bouw);
    open.breedte = breedte;
}

fn title(m: &Model, open: &OpenBlad) -> String {
    let name = m.t.t(open.soort.sleutel());
    if open.blad.onder.is_empty() { name } else { format!("{name} {} {}", m.glyphs.punt, open.blad.onder) }
}

fn rows(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect, active: bool) {
    let Some(open) = &m.blad else { return };
    let inside = pen.panel(area, &title(m, open), active);
    let height = usize::from(inside.height);
    let shown = open.getoond();
    let cursor = open.plaats();
    let at = cursor.and_then(|nr| shown.iter().position(|x| *x == nr)).unwrap_or(0);
    // The row above and the row below the cursor stay in sight.
    let first = (at + 3).saturating_sub(height).min(shown.len().saturating_sub(height)).min(at.saturating_sub(1));
    for (nr, y) in shown.iter().skip(first).zip(inside.y..inside.bottom()) {
        let rij = &open.blad.rijen[*nr];
        let line = Rect::new(inside.x, y, inside.width, 1);
        let chosen = Some(*nr) == cursor;
        if chosen {
            let style = pen.style(Role::Tekst);
            pen.text((line.x, y), 1, m.glyphs.cursor, style);
        }
        if open.heeft_onder(*nr) && rij.diepte < 4 && !rij.kop {
            let mark = if open.dicht.contains(&rij.sleutel) { "+" } else { "-" };
            let style = pen.style(Role::Zacht);
            pen.text((line.x + 2 + rij.diepte * 2, y), 1, mark, style);
        }
        row(pen, rij, line);
        if chosen {
            pen.chosen(line, active);
        }
        if !rij.sleutel.is_empty() {
            pen.hits.push((line, Hit::Rij(*nr)));
        }
    }
    let mut corner = open.blad.hoek.clone();
    if first + height < shown.len() {
        let key = if m.glyphs.punt == "-" { "meer-onder-ascii" } else { "meer-onder" };
        corner = format!("{corner} {} {}", m.glyphs.punt, m.t.t(key));
    }
    if !corner.is_empty() {
        pen.corner(area, corner.trim());
    }
    m.hoogte = height;
}

fn row(pen: &mut Pen<'_, '_>, rij: &Rij, line: Rect) {
    let width = |stukken: &[(Role, String)]| -> u16 {
        u16::try_from(stukken.iter().map(|(_, s)| tekst::breedte(s)).sum::<usize>()).unwrap_or(u16::MAX)
    };
    let right = width(&rij.rechts).min(line.width);
    let indent = if rij.kop { 2 } else { VOOR + rij.diepte * 2 };
    let mut x = line.x + indent;
    let end = line.right().saturating_sub(if right > 0 { right + 1 } else { 0 });
    for (role, text) in &rij.links {
        let mut style = pen.style(*role);
        if rij.kop {
            style = style.add_modifier(Modifier::BOLD);
        }
        x += pen.text((x, line.y), end.saturating_sub(x), text, style);
    }
    let mut x = line.right() - right;
    for (role, text) in &rij.rechts {
        let style = pen.style(*role);
        x += pen.text((x, line.y), line.right().saturating_sub(x), text, style);
    }
}

fn explanation(m: &Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let inside = pen.panel(area, &m.t.t("blad-uitleg"), false);
    let Some(rij) = m.blad.as_ref().and_then(OpenBlad::rij) else { return };
    let buttons = u16::try_from(rij.doen.len().min(if area.height > 12 { 6 } else { 1 })).unwrap_or(0);
    let room = inside.height.saturating_sub(buttons);
    let mut y = inside.y;
    for (role, text) in &rij.uitleg {
        let style = pen.style(*role);
        let left = (inside.y + room).saturating_sub(y);
        y += pen.paragraph(Rect::new(inside.x, y, inside.width, left), text, style);
    }
    if m.alleen_kijken {
        return;
    }
    let mut x = inside.x;
    for (nr, doen) in rij.doen.iter().enumerate() {
        let text = doen.tekst.clone().unwrap_or_else(|| m.t.act(doen.kind));
        let needed = u16::try_from(tekst::breedte(&text) + 4).unwrap_or(60);
        let y = inside.bottom().saturating_sub(buttons);
        if buttons > 1 || rij.doen.len() == 1 {
            pen.button(
                (inside.x, y + u16::try_from(nr).unwrap_or(0).min(buttons.saturating_sub(1))),
                &text,
                false,
                Hit::Knop(nr),
            );
            if nr + 1 >= usize::from(buttons) {
                break;
            }
        } else if x + needed <= inside.right() {
            x += pen.button((x, y), &text, false, Hit::Knop(nr)) + 1;
        }
    }
}
