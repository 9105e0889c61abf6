//! S3: one casus. The ten taken on the left, what belongs to the taak (or the form) in the middle, terms and
//! events on the right.

use ratatui::layout::Rect;
use ratatui::style::Modifier;

use crate::domain::taak::Taak;
use crate::domain::taak::stand::Stand;
use crate::domain::termijn::TermijnStand;
use crate::opmaak;
use crate::tui::action::Action;
use crate::tui::blad::BladSoort;
use crate::tui::model::{Hit, Model, Paneel, Werk};
use crate::tui::tekst;
use crate::tui::theme::Role;
use crate::tui::update_list::{Aanbod, offers};
use crate::tui::view::{self, Pen};

/// Draws it.
pub fn draw(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let Some(paneel) = m.werk.as_ref().map(|w| w.paneel) else { return };
    let (rail, right) = if area.width >= 100 {
        (24, 26)
    } else if area.width >= 80 {
        (if paneel == Paneel::Rail { 24 } else { 11 }, 0)
    } else {
        (0, 0)
    };
    let middle = Rect::new(area.x + rail, area.y, area.width - rail - right, area.height);
    let narrow_rail = rail == 0 && paneel == Paneel::Rail;
    if narrow_rail {
        draw_rail(m, pen, area);
        return;
    }
    if rail > 0 {
        draw_rail(m, pen, Rect::new(area.x, area.y, rail, area.height));
    }
    if right == 0 && paneel == Paneel::Rechts {
        draw_right(m, pen, middle);
        return;
    }
    if m.form.is_some() {
        view::form(m, pen, middle, paneel == Paneel::Midden);
    } else {
        draw_middle(m, pen, middle);
    }
    if right > 0 {
        draw_right(m, pen, Rect::new(middle.right(), area.y, right, area.height));
    }
}

fn symbol(m: &Model, stand: Stand) -> (&'static str, Role) {
    match stand {
        Stand::TeDoen => (m.glyphs.te_doen, Role::Tekst),
        Stand::Bezig => (m.glyphs.bezig, Role::Accent),
        Stand::Klaar => (m.glyphs.klaar, Role::Goed),
        Stand::Nvt => (m.glyphs.nvt, Role::Zacht),
        Stand::Heropend => (m.glyphs.vandaag, Role::LetOp),
    }
}

fn draw_rail(m: &Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let Some(werk) = &m.werk else { return };
    let active = werk.paneel == Paneel::Rail;
    let inside = pen.panel(area, &m.t.t("s3-taken"), active);
    pen.hits.push((area, Hit::Paneel(Paneel::Rail)));
    let (inside, narrow) =
        (Rect::new(inside.x.saturating_sub(1), inside.y, inside.width + 2, inside.height), area.width < 20);
    let roomy = u16::from(area.height >= 20);
    let style = pen.style(Role::Tekst);
    for nr in 0..=10_usize {
        let y = inside.y + roomy + u16::try_from(nr).unwrap_or(0) + if nr > 0 { roomy } else { 0 };
        if y >= inside.bottom() {
            break;
        }
        let line = Rect::new(inside.x, y, inside.width, 1);
        if nr == werk.rail {
            pen.text((line.x, y), 1, m.glyphs.cursor, style);
        }
        match werk.taken.get(nr.wrapping_sub(1)) {
            Some(stand) if nr > 0 => {
                let (glyph, role) = symbol(m, stand.stand);
                let symbol_style = pen.style(role);
                let at = line.x + 1 + pen.text((line.x + 1, y), 3, glyph, symbol_style);
                let digit = nr % 10;
                let own = m.config.vak.eigen(stand.taak);
                let count = if own {
                    format!("{}/{}", stand.gedaan, stand.van)
                } else {
                    format!("({}/{})", stand.gedaan, stand.van)
                };
                let style = pen.style(if own { Role::Tekst } else { Role::Zacht });
                let width = u16::try_from(count.len()).unwrap_or(3);
                if narrow {
                    pen.text((at, y), 2, &digit.to_string(), style);
                } else {
                    let name = format!(" {digit} {}", m.t.taak_kort(stand.taak));
                    pen.text((at, y), line.right().saturating_sub(at + width + 1), &name, style);
                }
                pen.text((line.right() - width, y), width, &count, style);
            }
            _ => {
                pen.text((line.x + 2, y), line.width - 2, &m.t.t("tab-casus"), style);
            }
        }
        if nr == werk.rail {
            pen.chosen(line, active);
        }
        pen.hits.push((line, Hit::Rail(nr)));
    }
    if !narrow && inside.height >= 22 {
        legend(m, pen, werk, inside);
    }
}

fn legend(m: &Model, pen: &mut Pen<'_, '_>, werk: &Werk, inside: Rect) {
    let soft = pen.style(Role::Zacht);
    let fase = werk.rij.as_ref().map(|r| m.t.woord("fase", &r.fase)).unwrap_or_default();
    let y = inside.bottom() - 6;
    pen.text((inside.x + 1, y), inside.width - 1, &m.t.ta("s3-fase", &[("fase", &fase)]), soft);
    if m.glyphs.punt != "-" {
        for (nr, y) in (1..=4).zip(y + 2..) {
            pen.text((inside.x + 1, y), inside.width - 1, &m.t.t(&format!("s3-legenda-{nr}")), soft);
        }
    }
}

enum Row {
    Kop(String),
    Punt(bool, bool, String),
    Hoe(String),
    Daad(usize, String),
    Leeg,
}

/// The row that opens a sheet, here and in the action list.
pub fn blad_rij(m: &Model, soort: BladSoort) -> String {
    format!("{} {}", m.t.t("s3-bekijk"), m.t.t(soort.sleutel()))
}

fn middle_rows(m: &Model, werk: &Werk, width: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    if let Some(taak) = werk.taak() {
        let stand = werk.taken.iter().find(|s| s.taak == taak);
        rows.extend(tekst::regels(&m.t.taak_uitleg(taak), width).into_iter().map(Row::Hoe));
        if !m.config.vak.eigen(taak) {
            let functie = m.t.t(&format!("vak-{}", m.config.vak.woord()));
            let text = m.t.ta("s3-hele-vak", &[("functie", &functie)]);
            rows.extend(tekst::regels(&text, width).into_iter().map(Row::Hoe));
        }
        if taak.per_bestand() {
            rows.extend(tekst::regels(&m.t.t("s3-bestand-taak"), width).into_iter().map(Row::Hoe));
        }
        rows.push(Row::Leeg);
        rows.push(Row::Kop(m.t.t("s3-punten-titel")));
        for punt in stand.iter().flat_map(|s| &s.punten).filter(|p| p.telt) {
            let lines = tekst::regels(&m.t.punt(taak, punt.nr), width.saturating_sub(4));
            for (i, line) in lines.into_iter().enumerate() {
                rows.push(Row::Punt(punt.waar, i == 0, line));
            }
            if !punt.waar {
                let how = tekst::regels(&m.t.punt_hoe(taak, punt.nr), width.saturating_sub(6));
                rows.extend(how.into_iter().map(|line| Row::Hoe(format!("    {line}"))));
            }
        }
        rows.push(Row::Leeg);
    }
    rows.push(Row::Kop(m.t.t("s3-acties")));
    for (nr, offer) in offers(werk.taak()).into_iter().enumerate() {
        let name = match offer {
            Aanbod::Blad(soort) => blad_rij(m, soort),
            Aanbod::Daad(kind) => m.t.act(kind),
        };
        rows.push(Row::Daad(nr, name));
    }
    rows
}

fn middle_title(m: &Model, werk: &Werk) -> String {
    match werk.taak() {
        Some(taak) => m.t.ta("s3-taak", &[("n", &taak.nummer().to_string()), ("taak", &m.t.taak(taak))]),
        None => m.t.t("tab-casus"),
    }
}

fn draw_middle(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let Some(werk) = &m.werk else { return };
    let active = werk.paneel == Paneel::Midden;
    let whole = pen.panel(area, &middle_title(m, werk), active);
    pen.hits.push((area, Hit::Paneel(Paneel::Midden)));
    let offered = offers(werk.taak());
    let (text, soft, bold) =
        (pen.style(Role::Tekst), pen.style(Role::Zacht), pen.style(Role::Tekst).add_modifier(Modifier::BOLD));
    let explain = if whole.height >= 12 { 4 } else { 2 };
    let inside = Rect::new(whole.x, whole.y, whole.width, whole.height.saturating_sub(explain));
    let rows = middle_rows(m, werk, usize::from(inside.width));
    let height = usize::from(inside.height);
    let at = rows.iter().position(|r| matches!(r, Row::Daad(nr, _) if *nr == werk.daad)).unwrap_or(0);
    // The points stay in sight until the cursor walks below them.
    let first = (at + 2).saturating_sub(height).min(rows.len().saturating_sub(height));
    for (row, y) in rows.iter().skip(first).zip(inside.y..inside.bottom()) {
        let x = inside.x;
        match row {
            Row::Kop(title) => {
                pen.text((x, y), inside.width, title, bold);
            }
            Row::Hoe(line) => {
                pen.text((x, y), inside.width, line, soft);
            }
            Row::Punt(done, with_mark, line) => {
                let (mark, role) = if *done { (m.glyphs.klaar, Role::Goed) } else { (m.glyphs.te_doen, Role::Tekst) };
                let style = pen.style(role);
                if *with_mark {
                    pen.text((x, y), 3, mark, style);
                }
                pen.text((x + 4, y), inside.width.saturating_sub(4), line, text);
            }
            Row::Daad(nr, name) => {
                let line = Rect::new(x, y, inside.width, 1);
                if *nr == werk.daad {
                    pen.text((x, y), 1, m.glyphs.cursor, text);
                }
                pen.text((x + 2, y), inside.width.saturating_sub(2), name, text);
                if *nr == werk.daad {
                    pen.chosen(line, active);
                }
                pen.hits.push((line, Hit::Rij(*nr)));
            }
            Row::Leeg => {}
        }
    }
    if let Some(offer) = offered.get(werk.daad) {
        let below = Rect::new(whole.x, inside.bottom() + 1, whole.width, explain.saturating_sub(1));
        let text = match offer {
            Aanbod::Blad(soort) => m.t.attr(soort.sleutel(), "uitleg").unwrap_or_default(),
            Aanbod::Daad(kind) => m.t.act_uitleg(*kind),
        };
        pen.paragraph(below, &text, soft);
    }
    let mut corner = String::new();
    if let Some(stand) = werk.taak().and_then(|t: Taak| werk.taken.iter().find(|s| s.taak == t)) {
        corner = m.t.ta("s3-punten", &[("gedaan", &stand.gedaan.to_string()), ("van", &stand.van.to_string())]);
    }
    if first + height < rows.len() {
        let key = if m.glyphs.punt == "-" { "meer-onder-ascii" } else { "meer-onder" };
        corner = format!("{corner} {} {}", m.glyphs.punt, m.t.t(key));
    }
    pen.corner(area, &corner);
    m.hoogte = height;
}

fn draw_right(m: &Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let Some(werk) = &m.werk else { return };
    let active = werk.paneel == Paneel::Rechts;
    let top = Rect::new(area.x, area.y, area.width, area.height / 2);
    let below = Rect::new(area.x, top.bottom(), area.width, area.height - top.height);
    let inside = pen.panel(top, &m.t.t("s3-termijnen"), active);
    pen.hits.push((area, Hit::Paneel(Paneel::Rechts)));
    let width = usize::from(inside.width);
    let mut lines: Vec<(Role, String)> = Vec::new();
    for row in &werk.agenda {
        let (glyph, role) = match row.stand(m.vandaag) {
            TermijnStand::Voorbij => (m.glyphs.te_laat, Role::Fout),
            TermijnStand::Vandaag => (m.glyphs.vandaag, Role::LetOp),
            TermijnStand::Stil => (m.glyphs.wacht, Role::Zacht),
            TermijnStand::Loopt => (m.glyphs.te_doen, Role::Tekst),
        };
        lines.push((role, tekst::kort(&format!("{glyph} {}", m.t.agenda_naam(row)), width, m.glyphs.weglating)));
        let datum = opmaak::datum_met_dag(row.tot_en_met, m.t.taal());
        lines.push((Role::Tekst, format!("  {}", m.t.ta("s3-tm", &[("datum", &datum)]))));
        let words = match row.stand(m.vandaag) {
            TermijnStand::Stil => {
                let van = row.stil_van.map(|d| d.format("%d-%m").to_string()).unwrap_or_default();
                m.t.ta("s3-stil-sinds", &[("datum", &van)])
            }
            _ => super::vandaag::stand(m, row).2,
        };
        lines.push((Role::Zacht, format!("  {words}")));
        let over = m.t.agenda_over(row);
        if !over.is_empty() {
            lines.push((Role::Zacht, tekst::kort(&format!("  {over}"), width, m.glyphs.weglating)));
        }
    }
    if lines.is_empty() {
        lines.extend(tekst::regels(&m.t.t("s3-termijnen-geen"), width).into_iter().map(|l| (Role::Zacht, l)));
    }
    let first = werk.rechts.min(lines.len().saturating_sub(usize::from(inside.height)));
    for ((role, line), y) in lines.iter().skip(first).zip(inside.y..inside.bottom()) {
        let style = pen.style(*role);
        pen.text((inside.x, y), inside.width, line, style);
    }
    if first + usize::from(inside.height) < lines.len() {
        let key = if m.glyphs.punt == "-" { "meer-onder-ascii" } else { "meer-onder" };
        pen.corner(top, &m.t.t(key));
    }
    let inside = pen.panel(below, &m.t.t("s3-gebeurtenissen"), false);
    if inside.height == 0 {
        return;
    }
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    let mut y = inside.y;
    let last = inside.bottom() - 1;
    for (when, what) in &werk.laatste {
        if y >= last {
            break;
        }
        pen.text((inside.x, y), inside.width, when, soft);
        y += 1;
        for line in tekst::regels(what, width).into_iter().take(3) {
            if y < last {
                pen.text((inside.x, y), inside.width, &line, text);
                y += 1;
            }
        }
    }
    pen.button((inside.x, last), &m.t.t("s3-hele-tijdlijn"), active, Hit::Doe(Action::Tijdlijn));
}
