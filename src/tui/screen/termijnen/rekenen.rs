//! The calculator "what if": fields, and below or beside them the sum they make at that moment. It records nothing.

use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};

use crate::domain::regels::TermijnRegel;
use crate::invoer;
use crate::opmaak::{self, Taal};
use crate::teksten::afleiding;
use crate::tui::model::{Hit, Model, Reken, RekenVeld};
use crate::tui::screen::termijnen::uitleg::kolommen;
use crate::tui::tekst;
use crate::tui::theme::Role;
use crate::tui::view::Pen;

/// Columns of the labels.
const LABEL: u16 = 22;
/// Columns of what is typed.
const TYP: u16 = 11;

/// The name of a rule in the language of the screen; without an id, a term of one's own.
pub fn regel_naam(m: &Model, id: Option<&str>) -> String {
    let Some(id) = id else { return m.t.t("s6-reken-eigen") };
    let rij = m.termijnen.regels.as_ref().and_then(|regels| regels.termijnen.iter().rfind(|r| r.id == id));
    let naam = |r: &TermijnRegel| match m.t.taal() {
        Taal::En => r.en.naam.clone().or_else(|| r.tekst.naam.clone()),
        Taal::Nl => r.tekst.naam.clone(),
    };
    let naam = rij.and_then(naam).unwrap_or_else(|| m.t.soort(id));
    match rij.map(|r| r.artikel.as_str()).filter(|artikel| !artikel.is_empty()) {
        Some(artikel) => format!("{naam} ({artikel})"),
        None => naam,
    }
}

/// The outcome: paragraphs with the steps, or what is wrong.
pub fn regels(m: &Model) -> Vec<(Role, String)> {
    let mut lines = Vec::new();
    let (Some(reken), Some(regels)) = (&m.termijnen.reken, &m.termijnen.regels) else { return lines };
    match reken.uitkomst(&m.t, regels, m.vandaag) {
        Err((_, fout)) => lines.push((Role::LetOp, format!("{} {fout}", m.glyphs.vandaag))),
        Ok(uitkomst) => {
            lines.push((
                Role::Accent,
                m.t.ta("s6-reken-uitkomst", &[("datum", &m.t.datum_met_dag(uitkomst.tot_en_met))]),
            ));
            let steps = afleiding::regels(&m.t, &uitkomst.stappen);
            lines.extend(steps.iter().map(|stap| (Role::Tekst, stap.zin(&m.t))));
            lines.push((Role::Tekst, m.t.t("s6-hele-dag")));
        }
    }
    lines.push((Role::Zacht, m.t.t("s6-reken-niets-vast")));
    lines
}

/// Draws it.
pub fn draw(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let wide = area.width >= 98;
    let fields = u16::try_from(RekenVeld::ALL.len()).unwrap_or(8);
    let (form, sum) = if wide {
        let left = 50;
        (Rect::new(area.x, area.y, left, area.height), Rect::new(area.x + left, area.y, area.width - left, area.height))
    } else {
        let top = (fields + 2).min(area.height);
        (Rect::new(area.x, area.y, area.width, top), Rect::new(area.x, area.y + top, area.width, area.height - top))
    };
    let inside = pen.panel(form, &m.t.t("s6-reken-titel"), true);
    for ((nr, veld), y) in RekenVeld::ALL.into_iter().enumerate().zip(inside.y..inside.bottom()) {
        field(m, pen, Rect::new(inside.x, y, inside.width, 1), nr, veld);
    }
    if wide && inside.height > fields + 2 {
        let rest = Rect::new(inside.x, inside.y + fields + 1, inside.width, inside.height - fields - 1);
        let style = pen.style(Role::Zacht);
        pen.paragraph(rest, &format!("{}\n{}", m.t.t("s6-reken-uitleg"), m.t.t("s6-reken-niets-vast")), style);
    }
    outcome(m, pen, sum);
}

fn outcome(m: &Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let (Some(reken), Some(regels)) = (&m.termijnen.reken, &m.termijnen.regels) else { return };
    if area.height == 0 {
        return;
    }
    let found = reken.uitkomst(&m.t, regels, m.vandaag);
    // With hardly any room the last day alone is said; the steps are behind F3.
    let framed = area.height >= 4;
    let inside = if framed { pen.panel(area, &m.t.t("s6-reken-som"), false) } else { area };
    let mut lines: Vec<(Role, String)> = Vec::new();
    match &found {
        Err((_, fout)) => {
            let text = format!("{} {fout}", m.glyphs.vandaag);
            lines.extend(tekst::regels(&text, usize::from(inside.width)).into_iter().map(|l| (Role::LetOp, l)));
        }
        Ok(uitkomst) => {
            let day = m.t.datum_met_dag(uitkomst.tot_en_met);
            lines.push((Role::Accent, m.t.ta("s6-reken-uitkomst", &[("datum", &day)])));
            let steps = afleiding::regels(&m.t, &uitkomst.stappen);
            let steps = kolommen(m, &steps, usize::from(inside.width));
            lines.extend(steps.into_iter().map(|line| (Role::Tekst, line)));
            let last = tekst::regels(&m.t.t("s6-hele-dag"), usize::from(inside.width));
            lines.extend(last.into_iter().map(|line| (Role::Tekst, line)));
        }
    }
    if m.maat.0 < 98 {
        let at = lines.len().min(usize::from(inside.height).saturating_sub(1)).max(1);
        lines.insert(at.min(lines.len()), (Role::Zacht, m.t.t("s6-reken-niets-vast")));
    }
    let height = usize::from(inside.height);
    for ((role, line), y) in lines.iter().zip(inside.y..inside.bottom()) {
        let style = pen.style(*role);
        pen.text((inside.x, y), inside.width, line, style);
    }
    if framed && lines.len() > height {
        pen.corner(area, &m.t.t("s6-reken-meer"));
    }
}

fn field(m: &Model, pen: &mut Pen<'_, '_>, line: Rect, nr: usize, veld: RekenVeld) {
    let (Some(reken), Some(regels)) = (&m.termijnen.reken, &m.termijnen.regels) else { return };
    let active = reken.veld == veld;
    let text = pen.style(Role::Tekst);
    let label = if active { pen.style(Role::Accent).add_modifier(Modifier::BOLD) } else { text };
    if active {
        pen.text((line.x, line.y), 1, m.glyphs.cursor, label);
    }
    pen.text((line.x + 2, line.y), LABEL - 1, &m.t.t(veld.sleutel()), label);
    let x = line.x + 2 + LABEL;
    let room = line.right().saturating_sub(x);
    if veld.is_tekst() {
        typed(pen, (x, line.y), reken, veld, active);
        let wrong = reken.uitkomst(&m.t, regels, m.vandaag).err().and_then(|(at, _)| at) == Some(veld);
        let after = x + TYP + 5;
        let (role, note) = match (wrong, veld) {
            (true, _) => (Role::LetOp, m.glyphs.vandaag.to_owned()),
            (false, RekenVeld::Begin) => {
                let day = invoer::datum(reken.begin.value(), m.vandaag);
                (Role::Zacht, day.map_or_else(|_| String::new(), |d| opmaak::weekdag_kort(d, m.t.taal()).to_owned()))
            }
            (false, RekenVeld::Stil) => (Role::Zacht, m.t.woord("eenheid", "dagen")),
            _ => (Role::Zacht, String::new()),
        };
        let style = pen.style(role);
        pen.text((after, line.y), line.right().saturating_sub(after), &note, style);
    } else {
        let ja_nee = |ja: bool| m.t.t(if ja { "s6-ja" } else { "s6-nee" });
        let value = match veld {
            RekenVeld::Regel => {
                let whole = regel_naam(m, reken.regel.as_deref());
                let fits = tekst::breedte(&whole) + 4 <= usize::from(room);
                // The article goes before the name is cut.
                let name = || whole.rsplit_once(" (").map_or_else(|| whole.clone(), |(name, _)| name.to_owned());
                if fits { whole.clone() } else { name() }
            }
            RekenVeld::Eenheid => m.t.woord("eenheid", reken.eenheid.sleutel()),
            RekenVeld::Richting => m.t.t(if reken.terug { "s6-reken-terug" } else { "s6-reken-vooruit" }),
            RekenVeld::Atw => ja_nee(reken.atw),
            RekenVeld::EersteDag => ja_nee(reken.eerste_dag),
            RekenVeld::Begin | RekenVeld::Lengte | RekenVeld::Stil => String::new(),
        };
        let value = tekst::kort(&value, usize::from(room.saturating_sub(4)), m.glyphs.weglating);
        let width = pen.text((x, line.y), room, &format!("< {value} >"), text);
        if active {
            pen.chosen(Rect::new(x, line.y, width, 1), true);
        }
    }
    pen.hits.push((line, Hit::Rij(nr)));
}

fn typed(pen: &mut Pen<'_, '_>, at: (u16, u16), reken: &Reken, veld: RekenVeld, active: bool) {
    let input = match veld {
        RekenVeld::Begin => &reken.begin,
        RekenVeld::Stil => &reken.stil,
        _ => &reken.lengte,
    };
    let style = pen.style(Role::Tekst);
    let bracket = if active { pen.style(Role::Accent).add_modifier(Modifier::BOLD) } else { style };
    let scroll = input.visual_scroll(usize::from(TYP));
    let shown: String = input.value().chars().skip(scroll).collect();
    let line = "_".repeat(usize::from(TYP));
    pen.text(at, 2, "[ ", bracket);
    pen.text((at.0 + 2, at.1), TYP, &tekst::vul(&format!("{shown}{line}"), usize::from(TYP)), style);
    pen.text((at.0 + 2 + TYP, at.1), 2, " ]", bracket);
    if active {
        let column = u16::try_from(input.visual_cursor().saturating_sub(scroll)).unwrap_or(0).min(TYP);
        let cell = Rect::new(at.0 + 2 + column, at.1, 1, 1).intersection(pen.frame.area());
        pen.frame.buffer_mut().set_style(cell, Style::new().add_modifier(Modifier::REVERSED));
        pen.cursor = Some(Position::new(at.0 + 2 + column, at.1));
    }
}
