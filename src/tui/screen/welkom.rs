//! S0: who are you, and can you read this? Everything has a default.

use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;

use crate::config::Vak;
use crate::tui::model::{Hit, Model};
use crate::tui::tekst;
use crate::tui::theme::Role;
use crate::tui::update_welkom::{START, VAK, colour_key, options};
use crate::tui::view::Pen;

/// Draws it.
pub fn draw(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let width = area.width.min(80);
    let height = area.height.min(24);
    let top = area.y + (area.height - height) / 3;
    let window = Rect::new((area.width - width) / 2, top, width, height);
    let inside = pen.panel(window, &m.t.t("welkom-titel"), true);
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    let roomy = u16::from(inside.height >= 20);
    let mut y = inside.y + roomy;
    let x = inside.x + 1;
    let room = inside.width.saturating_sub(2);
    pen.text((x, y), room, &m.t.t("welkom-regel-1"), text.add_modifier(Modifier::BOLD));
    pen.text((x, y + 1), room, &m.t.t("welkom-regel-2"), text);
    y += 2 + roomy;
    label(m, pen, (x, y), 0, "welkom-naam");
    name(m, pen, (x + 20, y));
    pen.text((x + 47, y), room.saturating_sub(47), &m.t.t("welkom-naam-uitleg"), soft);
    y += 1 + roomy;
    label(m, pen, (x, y), 1, "welkom-functie");
    for (nr, key) in ["functie-klantmanager", "functie-student", "functie-docent"].into_iter().enumerate() {
        option(m, pen, (x + 20, y), (1, nr), &m.t.t(key));
        y += 1;
    }
    y += roomy;
    label(m, pen, (x, y), VAK, "welkom-vak");
    chooser(m, pen, (x + 20, y));
    y += 1 + roomy;
    label(m, pen, (x, y), 3, "welkom-taal");
    let used = option(m, pen, (x + 20, y), (3, 0), &m.t.t("welkom-taal-nl"));
    option(m, pen, (x + 22 + used, y), (3, 1), &m.t.t("welkom-taal-en"));
    y += 1 + roomy;
    label(m, pen, (x, y), 4, "welkom-tekens");
    pen.text((x + 28, y), room.saturating_sub(27), &m.t.t("welkom-tekens-proef"), text);
    y += 1;
    let used = option(m, pen, (x + 5, y), (4, 0), &m.t.t("welkom-tekens-ja"));
    option(m, pen, (x + 7 + used, y), (4, 1), &m.t.t("welkom-tekens-nee"));
    y += 1 + roomy;
    label(m, pen, (x, y), 5, "welkom-kleuren");
    y += 1;
    let mut at = x + 5;
    for nr in 0..5 {
        at += option(m, pen, (at, y), (5, nr), &m.t.t(colour_key(nr))) + 1;
    }
    y += 1 + roomy;
    let at = (m.welkom.vraag == START).then_some(options(m, START).1);
    let used = pen.button((x, y), &m.t.t("welkom-start-leeg"), at == Some(0), Hit::Knop(START * 10));
    pen.button((x + used + 2, y), &m.t.t("welkom-start-demo"), at == Some(1), Hit::Knop(START * 10 + 1));
    y += 1 + roomy;
    if y + 1 < inside.bottom() {
        pen.text((x, y), room, &m.t.t("welkom-toetsen"), soft);
        pen.text((x, y + 1), room, &m.t.t("welkom-muis"), soft);
    }
}

fn label(m: &Model, pen: &mut Pen<'_, '_>, at: (u16, u16), vraag: usize, key: &str) {
    let active = m.welkom.vraag == vraag;
    let style = if active { pen.style(Role::Accent).add_modifier(Modifier::BOLD) } else { pen.style(Role::Tekst) };
    let mark = if active { m.glyphs.cursor } else { " " };
    pen.text((at.0.saturating_sub(1), at.1), 1, mark, style);
    pen.text((at.0 + 1, at.1), 30, &format!("{}  {}", vraag + 1, m.t.t(key)), style);
}

fn name(m: &Model, pen: &mut Pen<'_, '_>, at: (u16, u16)) {
    let active = m.welkom.vraag == 0;
    let style = pen.style(Role::Tekst);
    let bracket = if active { pen.style(Role::Accent).add_modifier(Modifier::BOLD) } else { style };
    let scroll = m.welkom.naam.visual_scroll(20);
    let shown: String = m.welkom.naam.value().chars().skip(scroll).collect();
    pen.text(at, 2, "[ ", bracket);
    pen.text((at.0 + 2, at.1), 20, &tekst::vul(&format!("{shown}{}", "_".repeat(20)), 20), style);
    pen.text((at.0 + 22, at.1), 2, " ]", bracket);
    if active {
        let column = m.welkom.naam.visual_cursor().saturating_sub(scroll);
        let x = at.0 + 2 + u16::try_from(column).unwrap_or(0).min(20);
        let cell = Rect::new(x, at.1, 1, 1).intersection(pen.frame.area());
        pen.frame.buffer_mut().set_style(cell, ratatui::style::Style::new().add_modifier(Modifier::REVERSED));
        pen.cursor = Some(Position::new(x, at.1));
    }
    pen.hits.push((Rect::new(at.0, at.1, 24, 1), Hit::Knop(0)));
}

/// The function, one at a time between two arrows.
fn chooser(m: &Model, pen: &mut Pen<'_, '_>, at: (u16, u16)) {
    let style = pen.style(Role::Tekst);
    let next = (options(m, VAK).1 + 1) % Vak::ALL.len();
    let name = m.t.t(&format!("vak-{}", m.config.vak.woord()));
    let label = format!("< {} >", tekst::vul(&name, 24));
    let width = pen.text(at, 30, &label, style);
    let area = Rect::new(at.0, at.1, width, 1);
    if m.welkom.vraag == VAK {
        pen.chosen(area, true);
    }
    pen.hits.push((area, Hit::Knop(VAK * 10 + next)));
    let soft = pen.style(Role::Zacht);
    pen.text((at.0 + width + 2, at.1), 26, &m.t.t("welkom-vak-uitleg"), soft);
}

fn option(m: &Model, pen: &mut Pen<'_, '_>, at: (u16, u16), which: (usize, usize), text: &str) -> u16 {
    let (vraag, nr) = which;
    let on = options(m, vraag).1 == nr;
    let mark = if on { m.glyphs.keuze_aan } else { m.glyphs.keuze_uit };
    let style = pen.style(Role::Tekst);
    let width = pen.text(at, 60, &format!("{mark} {text}"), style);
    let area = Rect::new(at.0, at.1, width, 1);
    if on && m.welkom.vraag == vraag {
        pen.chosen(area, true);
    }
    pen.hits.push((area, Hit::Knop(vraag * 10 + nr)));
    width
}
