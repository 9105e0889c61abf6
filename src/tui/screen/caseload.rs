//! S2: all casussen, a window of them in memory, and a look at the one under the cursor.

use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;

use crate::app::Sortering;
use crate::domain::id::Id;
use crate::domain::leesmodel::CasusRij;
use crate::domain::taak::Taak;
use crate::domain::termijn::TermijnStand;
use crate::opmaak;
use crate::tui::action::Action;
use crate::tui::model::{Hit, Model};
use crate::tui::tekst;
use crate::tui::theme::Role;
use crate::tui::view::Pen;

struct Kolom {
    key: &'static str,
    width: u16,
    /// Shown from this width of the window on.
    from: u16,
    sort: Option<Sortering>,
}

const KOLOMMEN: [Kolom; 7] = [
    Kolom { key: "s2-kolom-nr", width: 6, from: 0, sort: Some(Sortering::Nr) },
    Kolom { key: "s2-kolom-klant", width: 19, from: 0, sort: Some(Sortering::Naam) },
    Kolom { key: "s2-kolom-fase", width: 11, from: 78, sort: None },
    Kolom { key: "s2-kolom-taak", width: 16, from: 100, sort: Some(Sortering::Taak) },
    Kolom { key: "s2-kolom-termijn", width: 17, from: 70, sort: Some(Sortering::Termijn) },
    Kolom { key: "s2-kolom-datum", width: 6, from: 0, sort: None },
    Kolom { key: "s2-kolom-vlag", width: 12, from: 0, sort: None },
];

/// Draws it.
pub fn draw(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    search(m, pen, area);
    let preview = if area.height >= 24 {
        9
    } else if area.height >= 18 {
        6
    } else {
        0
    };
    let list = Rect::new(area.x, area.y + 1, area.width, area.height - 1 - preview);
    rows(m, pen, list);
    if preview > 0 {
        look(m, pen, Rect::new(area.x, list.bottom(), area.width, preview));
    }
}

const fn sort_key(sort: Sortering) -> &'static str {
    match sort {
        Sortering::Termijn => "s2-sorteer-termijn",
        Sortering::Naam => "s2-sorteer-naam",
        Sortering::Taak => "s2-sorteer-taak",
        Sortering::Nr => "s2-sorteer-nr",
    }
}

fn search(m: &Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    let active = m.lijst.zoekt;
    let label = if active { pen.style(Role::Accent).add_modifier(Modifier::BOLD) } else { soft };
    let x = 1 + pen.text((1, area.y), 12, &format!("/ {}", m.t.t("s2-zoek")), label) + 1;
    pen.text((x, area.y), 2, "[ ", label);
    let scroll = m.lijst.filter.visual_scroll(20);
    let shown: String = m.lijst.filter.value().chars().skip(scroll).collect();
    pen.text((x + 2, area.y), 20, &tekst::vul(&format!("{shown}{}", "_".repeat(20)), 20), text);
    pen.text((x + 22, area.y), 2, " ]", label);
    pen.hits.push((Rect::new(1, area.y, x + 24, 1), Hit::Doe(Action::Zoek)));
    if active {
        let column = u16::try_from(m.lijst.filter.visual_cursor().saturating_sub(scroll)).unwrap_or(0).min(20);
        let at = Rect::new(x + 2 + column, area.y, 1, 1).intersection(pen.frame.area());
        pen.frame.buffer_mut().set_style(at, ratatui::style::Style::new().add_modifier(Modifier::REVERSED));
        pen.cursor = Some(Position::new(x + 2 + column, area.y));
    }
    let sort = format!("s {} [{} {}]", m.t.t("s2-sorteer"), m.t.t(sort_key(m.lijst.sorteer)), m.glyphs.beter);
    let at = x + 27;
    let width = pen.text((at, area.y), area.width.saturating_sub(at), &sort, soft);
    pen.hits.push((Rect::new(at, area.y, width, 1), Hit::Doe(Action::Sorteer)));
    let at = at + width + 2;
    let fase = m.lijst.fase.map_or_else(|| m.t.t("s2-fase-alle"), |fase| m.t.woord("fase", fase));
    let filter = format!("f {} [{fase}]", m.t.t("s2-fase"));
    let style = if m.lijst.fase.is_some() { text } else { soft };
    let width = pen.text((at, area.y), area.width.saturating_sub(at), &filter, style);
    pen.hits.push((Rect::new(at, area.y, width, 1), Hit::Doe(Action::Fase)));
}

fn flag(m: &Model, row: &CasusRij) -> (Role, String) {
    if row.gesloten {
        return (Role::Zacht, m.t.t("s2-gesloten"));
    }
    if row.vast {
        return (Role::LetOp, format!("{} {}", m.glyphs.vast, m.t.t("s2-vast")));
    }
    let concept = || {
        let has = m.lijst.concepten.contains(&row.nr);
        (Role::Tekst, if has { format!("c  {}", m.t.t("s2-concept")) } else { String::new() })
    };
    let Some(dag) = row.volgende_op else { return concept() };
    match TermijnStand::op(m.vandaag, dag, row.volgende_stil_van, row.volgende_stil_tot) {
        TermijnStand::Voorbij => (Role::Fout, format!("{} {}", m.glyphs.te_laat, m.t.t("s1-voorbij"))),
        TermijnStand::Vandaag => (Role::LetOp, format!("{}  {}", m.glyphs.vandaag, m.t.t("formulier-vandaag"))),
        TermijnStand::Stil => (Role::Zacht, format!("{}  {}", m.glyphs.wacht, m.t.t("s1-wacht"))),
        TermijnStand::Loopt => concept(),
    }
}

fn cell(m: &Model, row: &CasusRij, column: usize) -> String {
    match column {
        0 => Id::casus(row.nr).to_string(),
        1 => opmaak::naam_lijst(&row.klant),
        2 => m.t.woord("fase", &row.fase),
        3 => Taak::from_naam(&row.taak).map(|t| format!("{} {}", t.nummer(), m.t.taak_kort(t))).unwrap_or_default(),
        4 => row.volgende_soort.as_deref().map(|s| m.t.soort(s)).unwrap_or_default(),
        5 => row.volgende_op.map(|d| d.format("%d-%m").to_string()).unwrap_or_default(),
        _ => String::new(),
    }
}

fn rows(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let inside = pen.panel(area, &m.t.t("s2-titel"), !m.lijst.zoekt);
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    if inside.height < 3 {
        return;
    }
    let extra = area.width.saturating_sub(100).min(30) + if area.width < 70 { area.width - 50 } else { 0 };
    let columns: Vec<(usize, u16)> = KOLOMMEN
        .iter()
        .enumerate()
        .filter(|(_, k)| area.width >= k.from)
        .map(|(i, k)| (i, if i == 1 { k.width + extra } else { k.width }))
        .collect();
    let mut x = inside.x + 2;
    for (i, width) in &columns {
        let kolom = &KOLOMMEN[*i];
        let sorted = kolom.sort == Some(m.lijst.sorteer);
        let title = if sorted { format!("{} {}", m.t.t(kolom.key), m.glyphs.beter) } else { m.t.t(kolom.key) };
        let style = if sorted { text.add_modifier(Modifier::BOLD) } else { soft };
        pen.text((x, inside.y), (*width + 1).min(inside.right().saturating_sub(x)), &title, style);
        if kolom.sort.is_some() {
            pen.hits.push((Rect::new(x, inside.y, *width, 1), Hit::Doe(Action::Sorteer)));
        }
        x += width + 1;
    }
    if m.lijst.rijen.is_empty() {
        let key =
            if m.lijst.filter.value().is_empty() && m.lijst.fase.is_none() { "s2-leeg" } else { "s2-niets-gevonden" };
        pen.text((inside.x + 2, inside.y + 2), inside.width, &m.t.t(key), text);
        return;
    }
    let legend = u16::from(inside.height >= 10);
    let height = usize::from(inside.height - 1 - legend);
    m.hoogte = height;
    let cursor = m.lijst.cursor.min(m.lijst.rijen.len() - 1);
    m.lijst.cursor = cursor;
    let first = cursor.saturating_sub(height / 2).min(m.lijst.rijen.len().saturating_sub(height));
    for ((nr, row), y) in m.lijst.rijen.iter().enumerate().skip(first).take(height).zip(inside.y + 1..) {
        let line = Rect::new(inside.x, y, inside.width, 1);
        let mut x = line.x + 2;
        for (i, width) in &columns {
            let room = (*width).min(line.right().saturating_sub(x));
            if *i == 6 {
                let (role, words) = flag(m, row);
                let style = pen.style(role);
                pen.text((x, y), line.right().saturating_sub(x), &words, style);
            } else {
                pen.text((x, y), room, &cell(m, row, *i), text);
            }
            x += width + 1;
        }
        if nr == cursor {
            pen.text((line.x, y), 1, m.glyphs.cursor, text);
            pen.chosen(line, !m.lijst.zoekt);
        }
        pen.hits.push((line, Hit::Rij(nr)));
    }
    if legend > 0 {
        let key = if m.glyphs.punt == "-" { "s2-legenda-ascii" } else { "s2-legenda" };
        pen.text((inside.x, inside.bottom() - 1), inside.width, &m.t.t(key), soft);
    }
    let count = if m.lijst.filter.value().is_empty() && m.lijst.fase.is_none() {
        m.lijst.totaal.to_string()
    } else if m.lijst.begin && m.lijst.eind {
        m.lijst.rijen.len().to_string()
    } else {
        format!("{}+", m.lijst.rijen.len())
    };
    if let Some(start) = m.lijst.eerste {
        let last = (first + height).min(m.lijst.rijen.len());
        let place = m.t.ta(
            "van-tot",
            &[("van", &(start + first + 1).to_string()), ("tot", &(start + last).to_string()), ("totaal", &count)],
        );
        pen.corner(area, &place);
    }
}

fn look(m: &Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let Some(row) = m.lijst.rijen.get(m.lijst.cursor) else { return };
    let klant = opmaak::naam_lijst(&row.klant);
    let title = m.t.ta("s2-voorbeeld", &[("nr", &Id::casus(row.nr).to_string()), ("klant", &klant)]);
    let inside = pen.panel(area, &title, false);
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    let term = row.volgende_op.map_or_else(
        || m.t.t("s3-termijnen-geen"),
        |d| {
            let date = m.t.ta("s3-tm", &[("datum", &opmaak::datum_met_dag(d, m.t.taal()))]);
            format!("{} {date}  {}", cell(m, row, 4), flag(m, row).1)
        },
    );
    let contact = row.laatst_contact.map_or_else(|| m.t.t("s2-geen-contact"), |d| opmaak::datum_met_dag(d, m.t.taal()));
    let phase = format!(
        "{} {} {} {} {}",
        cell(m, row, 2),
        m.glyphs.punt,
        cell(m, row, 3),
        m.glyphs.punt,
        m.t.woord("gewicht", &row.gewicht)
    );
    let lines = [("s2-kolom-fase", phase), ("s2-termijn", term), ("s2-laatst-contact", contact)];
    let mut y = inside.y;
    for (key, value) in lines {
        if y < inside.bottom() {
            pen.text((inside.x, y), 18, &m.t.t(key), soft);
            pen.text((inside.x + 19, y), inside.width.saturating_sub(19), &value, text);
            y += 1;
        }
    }
    if y < inside.bottom() {
        let y = inside.bottom() - 1;
        let x = inside.x + pen.button((inside.x, y), &m.t.t("s2-knop-openen"), false, Hit::Doe(Action::Open)) + 2;
        pen.button((x, y), &m.t.t("s2-knop-tijdlijn"), false, Hit::Doe(Action::Tijdlijn));
    }
}
