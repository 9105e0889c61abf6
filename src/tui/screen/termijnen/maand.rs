//! The month: weeks by number from Monday on, what falls on each day, free days by name, and days that are too full.

use chrono::{Datelike, Days, NaiveDate};
use ratatui::layout::Rect;
use ratatui::style::Modifier;

use crate::domain::kalender::VrijeDagSoort;
use crate::opmaak;
use crate::tui::model::{Hit, Model};
use crate::tui::tekst;
use crate::tui::theme::Role;
use crate::tui::view::Pen;

/// Weeks shown, so that nothing jumps when the month changes.
const WEKEN: u64 = 6;
/// Columns of a day.
const CEL: u16 = 5;

/// One week of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    /// Its number by ISO 8601.
    pub nr: u32,
    /// Monday to Sunday.
    pub dagen: [NaiveDate; 7],
}

/// Six weeks from the Monday on or before the first of the month of a day.
pub fn raster(dag: NaiveDate) -> Vec<Week> {
    let first = dag.with_day(1).unwrap_or(dag);
    let monday = first.week(chrono::Weekday::Mon).checked_first_day().unwrap_or(first);
    let after = |days: u64| monday.checked_add_days(Days::new(days)).unwrap_or(monday);
    let week = |nr: u64| {
        let dagen = std::array::from_fn(|i| after(nr * 7 + i as u64));
        Week { nr: opmaak::week(dagen[0]).1, dagen }
    };
    (0..WEKEN).map(week).collect()
}

/// Draws it.
pub fn draw(m: &Model, pen: &mut Pen<'_, '_>, area: Rect, active: bool) {
    let day = m.termijnen.dag;
    let name = m.t.t(&format!("maand-{}", day.month()));
    let name = name.chars().next().map_or_else(String::new, |c| c.to_uppercase().chain(name.chars().skip(1)).collect());
    let inside = pen.panel(area, &format!("{name} {}", day.year()), active);
    if inside.height < 7 || inside.width < 7 * CEL + 2 {
        return;
    }
    let soft = pen.style(Role::Zacht);
    pen.text((inside.x, inside.y), 2, &m.t.t("s6-week"), soft);
    let weken = raster(day);
    for (dag, x) in weken[0].dagen.iter().zip((inside.x + 3..).step_by(usize::from(CEL))) {
        pen.text((x, inside.y), CEL - 1, opmaak::weekdag_kort(*dag, m.t.taal()), soft);
    }
    let mut y = inside.y + 1;
    for week in &weken {
        if y >= inside.bottom() {
            break;
        }
        pen.text((inside.x, y), 2, &format!("{:>2}", week.nr), soft);
        for (dag, x) in week.dagen.iter().zip((inside.x + 2..).step_by(usize::from(CEL))) {
            cell(m, pen, (x, y), *dag, active);
        }
        y += 1;
    }
    let gap = u16::from(inside.height > 12);
    let below = inside.bottom().saturating_sub(y + gap);
    if below > 0 {
        words(m, pen, Rect::new(inside.x, y + gap, inside.width, below));
    } else if inside.width > 7 * CEL + 12 {
        // Beside the weeks, where there is no room below them.
        let x = inside.x + 7 * CEL + 4;
        words(m, pen, Rect::new(x, inside.y, inside.right() - x, inside.height));
    }
}

/// What a day is marked with: the first of what falls there.
fn mark(m: &Model, dag: NaiveDate) -> (&'static str, Role) {
    let g = m.glyphs;
    let telling = m.termijnen.telling(dag);
    let late = dag < m.vandaag;
    match telling {
        Some(t) if t.termijnen > 0 || (late && t.te_doen > 0) => {
            (g.vandaag, if late { Role::Fout } else { Role::LetOp })
        }
        Some(t) if t.afspraken > 0 => (g.afspraak, Role::Accent),
        Some(t) if t.stil > 0 => (g.wacht.get(..g.wacht.len().min(3)).unwrap_or(g.wacht), Role::Zacht),
        Some(t) if t.te_doen > 0 => (g.afspraak, Role::Tekst),
        _ if feestdag(m, dag).is_some() => (g.nvt, Role::Zacht),
        _ => (" ", Role::Tekst),
    }
}

fn cell(m: &Model, pen: &mut Pen<'_, '_>, at: (u16, u16), dag: NaiveDate, active: bool) {
    let (here, today) = (dag == m.termijnen.dag, dag == m.vandaag);
    let other = (dag.year(), dag.month()) != (m.termijnen.dag.year(), m.termijnen.dag.month());
    let chosen = m.termijnen.rij().is_some_and(|rij| rij.tot_en_met == dag);
    let mut style = pen.style(if other { Role::Zacht } else { Role::Tekst });
    if vol(m, dag) || today {
        style = style.add_modifier(Modifier::BOLD);
    }
    if chosen {
        style = style.add_modifier(Modifier::UNDERLINED);
    }
    let before = if here {
        m.glyphs.cursor
    } else if today {
        "["
    } else {
        " "
    };
    let after = match (today, vol(m, dag)) {
        (true, _) => "]",
        (false, true) => "+",
        (false, false) => " ",
    };
    let (sign, role) = mark(m, dag);
    let sign = tekst::kort(sign, 1, "");
    let plain = pen.style(Role::Tekst);
    let marked = pen.style(role);
    pen.text(at, 1, before, plain);
    pen.text((at.0 + 1, at.1), 2, &format!("{:>2}", dag.day()), style);
    pen.text((at.0 + 3, at.1), 1, &sign, marked);
    pen.text((at.0 + 4, at.1), 1, after, plain);
    let area = Rect::new(at.0, at.1, CEL, 1);
    if here {
        pen.chosen(area, active);
    }
    pen.hits.push((area, Hit::Dag(dag)));
}

/// Whether more falls on a day than the person can do.
fn vol(m: &Model, dag: NaiveDate) -> bool {
    m.termijnen.telling(dag).is_some_and(|t| t.te_doen > i64::from(m.config.dag_max))
}

/// The name of a free day that is no ordinary weekend.
fn feestdag(m: &Model, dag: NaiveDate) -> Option<&'static str> {
    let vrij = m.termijnen.regels.as_ref()?.kalender.vrij(dag)?;
    (vrij.soort != VrijeDagSoort::Weekend).then_some(vrij.sleutel)
}

/// `5 december`, without the year.
fn dag_maand(m: &Model, dag: NaiveDate) -> String {
    m.t.datum(dag).trim_end_matches(&dag.year().to_string()).trim_end_matches([',', ' ']).to_owned()
}

/// In words: the day under the cursor, days that are too full, free days, the legend, and what is late elsewhere.
fn words(m: &Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let mut lines: Vec<(Role, String)> = vec![(Role::Tekst, van_dag(m))];
    let days = || raster(m.termijnen.dag).into_iter().flat_map(|week| week.dagen);
    // The day under the cursor first: that is what one asks about.
    let mut full: Vec<NaiveDate> = days().filter(|dag| vol(m, *dag)).collect();
    full.sort_by_key(|dag| *dag != m.termijnen.dag);
    for dag in full {
        let n = m.termijnen.telling(dag).map_or(0, |t| t.te_doen).to_string();
        let max = m.config.dag_max.to_string();
        let text = m.t.ta("s6-te-vol", &[("dag", &dag_maand(m, dag)), ("n", &n), ("max", &max)]);
        lines.push((Role::LetOp, format!("+ {text}")));
    }
    for (dag, key) in days().filter_map(|dag| Some((dag, feestdag(m, dag)?))) {
        let text = format!("{} {}: {}", m.glyphs.nvt, dag_maand(m, dag), m.t.woord("dag", key));
        lines.push((Role::Tekst, text));
    }
    if m.termijnen.te_laat > 0 {
        let text = m.t.ta("s6-te-laat-overal", &[("n", &tekst::aantal(m.termijnen.te_laat))]);
        lines.push((Role::Tekst, format!("{} {text}", m.glyphs.te_laat)));
    }
    let wacht = tekst::kort(m.glyphs.wacht, 1, "");
    let legend = [
        format!("[ ] {}", m.t.t("s6-legenda-vandaag")),
        format!("{} {}", m.glyphs.vandaag, m.t.t("s6-legenda-termijn")),
        format!("{} {}", m.glyphs.afspraak, m.t.t("s6-legenda-afspraak")),
        format!("{wacht} {}", m.t.t("s6-legenda-wacht")),
        format!("{} {}", m.glyphs.nvt, m.t.t("s6-legenda-feestdag")),
        format!("+ {}", m.t.t("s6-legenda-vol")),
    ];
    let width = usize::from(area.width);
    let legend = packed(&legend, width);
    // The legend keeps its rows; what is said about days takes the rest, the nearest first.
    let room = usize::from(area.height).saturating_sub(legend.len() + 1).max(2);
    if vol(m, m.termijnen.dag) {
        lines.swap(0, 1);
    }
    let mut wrapped: Vec<(Role, String)> = lines
        .into_iter()
        .flat_map(|(role, text)| tekst::regels(&text, width).into_iter().map(move |line| (role, line)))
        .collect();
    let more = wrapped.len() > room;
    wrapped.truncate(room);
    if more && let Some((_, last)) = wrapped.last_mut() {
        *last = format!("{} {}", tekst::kort(last, width.saturating_sub(4), ""), m.glyphs.weglating);
    }
    let all = wrapped.into_iter().chain(legend.into_iter().map(|line| (Role::Zacht, line)));
    for ((role, line), y) in all.zip(area.y..area.bottom()) {
        let style = pen.style(role);
        pen.text((area.x, y), area.width, &line, style);
    }
}

/// Pieces put behind each other as long as they fit on a line.
fn packed(pieces: &[String], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if tekst::breedte(line) + 2 + tekst::breedte(piece) <= width => {
                line.push_str("  ");
                line.push_str(piece);
            }
            _ => lines.push(piece.clone()),
        }
    }
    lines
}

/// What falls on the day under the cursor.
fn van_dag(m: &Model) -> String {
    let dag = m.termijnen.dag;
    let day = opmaak::datum_met_dag(dag, m.t.taal());
    let Some(t) = m.termijnen.telling(dag) else { return m.t.ta("s6-dag-niets", &[("dag", &day)]) };
    let parts = [("s6-n-termijnen", t.termijnen), ("s6-n-afspraken", t.afspraken), ("s6-n-stil", t.stil)];
    let mut words: Vec<String> =
        parts.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| m.t.ta(key, &[("n", &n.to_string())])).collect();
    let rest = t.te_doen - t.afspraken - t.termijnen;
    if rest > 0 {
        words.push(m.t.ta("s6-n-ander", &[("n", &rest.to_string())]));
    }
    if words.is_empty() { m.t.ta("s6-dag-niets", &[("dag", &day)]) } else { format!("{day}: {}", words.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn weken(text: &str) -> Vec<u32> {
        raster(dag(text)).iter().map(|w| w.nr).collect()
    }

    #[test]
    fn a_month_begins_on_the_monday_on_or_before_its_first_day() {
        // March 2026 begins on a Sunday.
        let march = raster(dag("2026-03-16"));
        assert_eq!(march[0].dagen[0], dag("2026-02-23"));
        assert_eq!(march[0].dagen[6], dag("2026-03-01"));
        // June 2026 begins on a Monday: that week is the first.
        assert_eq!(raster(dag("2026-06-30"))[0].dagen[0], dag("2026-06-01"));
    }

    #[test]
    fn weeks_have_their_number_across_the_year() {
        assert_eq!(weken("2026-12-31"), [49, 50, 51, 52, 53, 1]);
        assert_eq!(weken("2027-01-01"), [53, 1, 2, 3, 4, 5]);
        assert_eq!(weken("2024-12-30"), [48, 49, 50, 51, 52, 1]);
    }

    #[test]
    fn a_leap_day_is_there_and_every_day_of_the_month_once() {
        for (day, count) in [("2028-02-29", 29), ("2027-02-01", 28), ("2026-08-15", 31), ("2026-03-01", 31)] {
            let month = dag(day).month();
            let days: Vec<NaiveDate> = raster(dag(day)).iter().flat_map(|w| w.dagen).collect();
            assert_eq!(days.iter().filter(|d| d.month() == month).count(), count, "{day}");
            assert!(days.windows(2).all(|pair| pair[0].succ_opt() == Some(pair[1])), "{day}");
        }
    }

    #[test]
    fn the_first_and_last_month_of_the_calendar_have_six_weeks_too() {
        assert_eq!(raster(dag("1980-01-01")).len(), 6);
        assert_eq!(raster(dag("2999-12-31")).len(), 6);
        assert_eq!(raster(NaiveDate::MAX).len(), 6);
    }

    #[test]
    fn pieces_are_packed_on_lines_that_fit() {
        let pieces = ["aa".to_owned(), "bb".to_owned(), "cccccc".to_owned()];
        assert_eq!(packed(&pieces, 6), ["aa  bb", "cccccc"]);
    }
}
