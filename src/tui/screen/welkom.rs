//! S0: who are you, and can you read this? Everything has a default.

use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;

use crate::config::Vak;
use crate::tui::model::{Hit, Model};
use crate::tui::tekst;
use crate::tui::theme::Role;
use crate::tui::update_welkom::{
    DAG, FUNCTIE, HERINNEREN, KLEUR, LETTERS, MUIS, START, TAAL, TEKENS, VAK, colour_key, options, questions,
};
use crate::tui::view::Pen;

/// Draws it.
pub fn draw(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let width = area.width.min(80);
    let height = area.height.min(24);
    let top = area.y + (area.height - height) / 3;
    let window = Rect::new((area.width - width) / 2, top, width, height);
    let inside = pen.panel(window, &titel(m), true);
    if inside.height < 16 || inside.width < 70 {
        compact(m, pen, inside);
        return;
    }
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    let roomy = u16::from(inside.height >= 22 && !m.welkom.instellen);
    let mut y = inside.y + roomy;
    let x = inside.x + 1;
    let room = inside.width.saturating_sub(2);
    let first = if m.welkom.instellen { "instelling-uitleg" } else { "welkom-regel-1" };
    pen.text((x, y), room, &m.t.t(first), text.add_modifier(Modifier::BOLD));
    pen.text((x, y + 1), room, &m.t.t("welkom-regel-2"), text);
    y += 2 + roomy;
    for vraag in 0..questions(m.welkom.instellen) {
        label(m, pen, (x, y), vraag);
        if vraag == 0 {
            pen.text((x + 47, y), room.saturating_sub(47), &m.t.t("welkom-naam-uitleg"), soft);
        }
        if vraag == TEKENS {
            pen.text((x + 28, y), room.saturating_sub(27), &m.t.t("welkom-tekens-proef"), text);
        }
        let at = if matches!(vraag, TEKENS | KLEUR) { (x + 5, y + 1) } else { (x + 20, y) };
        y = answer(m, pen, at, vraag) + roomy;
    }
    y = buttons(m, pen, (x, y)) + 1 + roomy;
    if y + 1 < inside.bottom() {
        pen.text((x, y), room, &m.t.t("welkom-toetsen"), soft);
        pen.text((x, y + 1), room, &m.t.t("welkom-muis"), soft);
    }
}

/// One row per question; the one with the keys shows its options.
fn compact(m: &Model, pen: &mut Pen<'_, '_>, inside: Rect) {
    let text = pen.style(Role::Tekst);
    let x = inside.x + 1;
    let mut y = inside.y;
    if !m.welkom.instellen {
        pen.text((inside.x, y), inside.width, &m.t.t("welkom-kort"), text);
        y += 1;
    }
    for vraag in 0..questions(m.welkom.instellen) {
        label(m, pen, (x, y), vraag);
        let at = (x + 20, y);
        if vraag == 0 || vraag == VAK || vraag == DAG {
            answer(m, pen, at, vraag);
        } else if vraag == m.welkom.vraag {
            y = answer(m, pen, (x + 5, y + 1), vraag) - 1;
        } else {
            let chosen = format!("{} {}", m.glyphs.keuze_aan, m.t.t(option_key(vraag, options(m, vraag).1)));
            let at = if vraag == TEKENS { (x + 28, y) } else { at };
            let width = pen.text(at, inside.right().saturating_sub(at.0), &chosen, text);
            pen.hits.push((Rect::new(x, y, at.0 - x + width, 1), Hit::Knop(vraag * 10 + options(m, vraag).1)));
        }
        y += 1;
    }
    // Where every row is taken, the button stands beside the last question.
    let at = if y < inside.bottom() { (x, y) } else { (x + 36, inside.bottom().saturating_sub(1)) };
    buttons(m, pen, at);
}

/// Draws the buttons; gives the row of the last one.
fn buttons(m: &Model, pen: &mut Pen<'_, '_>, at: (u16, u16)) -> u16 {
    let focus = (m.welkom.vraag == START).then_some(options(m, START).1);
    if m.welkom.instellen {
        pen.button(at, &m.t.t("instelling-klaar"), focus == Some(0), Hit::Knop(START * 10));
        return at.1;
    }
    let (mut x, mut y) = at;
    for (nr, key) in ["welkom-start", "welkom-start-leeg", "welkom-start-demo"].into_iter().enumerate() {
        let text = m.t.t(key);
        let width = u16::try_from(tekst::breedte(&text) + 4).unwrap_or(40);
        if x > at.0 && x + width > pen.frame.area().width.saturating_sub(12) {
            (x, y) = (at.0, y + 1);
        }
        x += pen.button((x, y), &text, focus == Some(nr), Hit::Knop(START * 10 + nr)) + 1;
    }
    y
}

/// Draws what can be answered; gives the row below it.
fn answer(m: &Model, pen: &mut Pen<'_, '_>, at: (u16, u16), vraag: usize) -> u16 {
    let (mut x, mut y) = at;
    match vraag {
        0 => name(m, pen, at),
        VAK => chooser(m, pen, at),
        DAG => number(m, pen, at),
        FUNCTIE if pen.frame.area().width >= 70 => {
            for nr in 0..options(m, vraag).0 {
                option(m, pen, (x, y), (vraag, nr));
                y += 1;
            }
            return y;
        }
        _ => {
            for nr in 0..options(m, vraag).0 {
                let needed = u16::try_from(tekst::breedte(&m.t.t(option_key(vraag, nr)))).unwrap_or(0) + 4;
                if x > at.0 && x + needed + 2 > pen.frame.area().right() {
                    (x, y) = (at.0, y + 1);
                }
                x += option(m, pen, (x, y), (vraag, nr)) + 1;
            }
        }
    }
    y + 1
}

/// The key of the name of an option.
fn option_key(vraag: usize, nr: usize) -> &'static str {
    match (vraag, nr) {
        (FUNCTIE, 0) => "functie-klantmanager",
        (FUNCTIE, 1) => "functie-student",
        (FUNCTIE, _) => "functie-docent",
        (TAAL, 0) => "welkom-taal-nl",
        (TAAL, _) => "welkom-taal-en",
        (TEKENS, 0) => "welkom-tekens-ja",
        (TEKENS, _) => "welkom-tekens-nee",
        (LETTERS | MUIS | HERINNEREN, 0) => "instelling-aan",
        (LETTERS | MUIS | HERINNEREN, _) => "instelling-uit",
        (_, nr) => colour_key(nr),
    }
}

const VRAGEN: [&str; START] = [
    "welkom-naam",
    "welkom-functie",
    "welkom-vak",
    "welkom-taal",
    "welkom-tekens",
    "welkom-kleuren",
    "instelling-letter-toetsen",
    "instelling-muis",
    "s6-instelling-dag",
    "instelling-herinneren",
];

/// The name of the screen: the welcome, or the settings.
pub fn titel(m: &Model) -> String {
    m.t.t(if m.welkom.instellen { "instelling-titel" } else { "welkom-titel" })
}

fn label(m: &Model, pen: &mut Pen<'_, '_>, at: (u16, u16), vraag: usize) {
    let active = m.welkom.vraag == vraag;
    let style = if active { pen.style(Role::Accent).add_modifier(Modifier::BOLD) } else { pen.style(Role::Tekst) };
    let mark = if active { m.glyphs.cursor } else { " " };
    pen.text((at.0.saturating_sub(1), at.1), 1, mark, style);
    pen.text((at.0 + 1, at.1), 30, &format!("{}  {}", vraag + 1, m.t.t(VRAGEN[vraag])), style);
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
    let room = pen.frame.area().right().saturating_sub(at.0 + width + 4);
    let hint = m.t.t("welkom-vak-uitleg");
    if tekst::breedte(&hint) <= usize::from(room) {
        pen.text((at.0 + width + 2, at.1), room, &hint, soft);
    }
}

/// A number between two arrows.
fn number(m: &Model, pen: &mut Pen<'_, '_>, at: (u16, u16)) {
    let style = pen.style(Role::Tekst);
    let label = format!("< {:>2} >", m.config.dag_max);
    let width = pen.text(at, 8, &label, style);
    if m.welkom.vraag == DAG {
        pen.chosen(Rect::new(at.0, at.1, width, 1), true);
    }
    for (x, nr) in [(at.0, 0), (at.0 + 4, 1)] {
        pen.hits.push((Rect::new(x, at.1, 3, 1), Hit::Knop(DAG * 10 + nr)));
    }
}

fn option(m: &Model, pen: &mut Pen<'_, '_>, at: (u16, u16), which: (usize, usize)) -> u16 {
    let (vraag, nr) = which;
    let text = m.t.t(option_key(vraag, nr));
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
