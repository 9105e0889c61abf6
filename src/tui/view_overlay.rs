//! Windows over the screen: help (S14), the action list (S15), questions and errors (S16), go-to.

use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;

use crate::domain::id::Id;
use crate::tui::action::Context;
use crate::tui::keymap::{self, KEYS};
use crate::tui::model::{ActieLijst, Fase, Hit, Hulp, Model, Overlay, Screen};
use crate::tui::tekst;
use crate::tui::theme::Role;
use crate::tui::view::{self, Pen};

/// Draws the window that is open.
pub fn draw(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    // What lies below cannot be clicked, except the hints.
    let hints = area.bottom().saturating_sub(1);
    pen.hits.retain(|(hit, _)| hit.y == hints);
    match m.overlay.take() {
        Some(Overlay::Hulp(mut hulp)) => {
            help(m, pen, area, &mut hulp);
            m.overlay = Some(Overlay::Hulp(hulp));
        }
        Some(Overlay::Berichten(mut row)) => {
            messages(m, pen, area, &mut row);
            m.overlay = Some(Overlay::Berichten(row));
        }
        Some(Overlay::Acties(list)) => {
            actions(m, pen, area, &list);
            m.overlay = Some(Overlay::Acties(list));
        }
        Some(Overlay::Dilemma { titel, tekst, mut rij, casus, velden, keuzes, keuze }) => {
            dilemma(m, pen, area, (&titel, &tekst, &mut rij), (&keuzes, keuze));
            m.overlay = Some(Overlay::Dilemma { titel, tekst, rij, casus, velden, keuzes, keuze });
        }
        Some(Overlay::Lezen { titel, tekst, mut rij }) => {
            reading(m, pen, area, (&titel, &tekst, &mut rij));
            m.overlay = Some(Overlay::Lezen { titel, tekst, rij });
        }
        Some(other) => {
            questions(m, pen, area, &other);
            m.overlay = Some(other);
        }
        None => {}
    }
}

fn centered(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height.saturating_sub(3)).max(3));
    Rect::new((area.width - width) / 2, (area.height.saturating_sub(height)) / 3, width, height)
}

fn questions(m: &Model, pen: &mut Pen<'_, '_>, area: Rect, overlay: &Overlay) {
    match overlay {
        Overlay::Stop(knop) => {
            let lines =
                [m.t.t("vraag-stoppen-bewaard"), m.t.t("vraag-stoppen-concept"), m.t.t("vraag-stoppen-nogmaals")];
            let buttons = [m.t.t("vraag-stoppen-knop"), m.t.t("knop-terug")];
            dialog(pen, area, (&m.t.t("vraag-stoppen-titel"), &lines.join("\n")), (&buttons, *knop));
        }
        Overlay::Bevestig { casus, command, knop, woord } => {
            let act = m.t.act(command.kind);
            let title = m.t.ta("vraag-bevestig-titel", &[("act", &act)]);
            let mut lines = vec![m.t.zin(crate::domain::entry::EventKind::Act(command.kind), &command.body)];
            if let (Some(nr), Some(klant)) = (casus, casus.and_then(|nr| klant(m, nr))) {
                lines.push(m.t.ta("vraag-bevestig-casus", &[("nr", &Id::casus(*nr).to_string()), ("klant", &klant)]));
            }
            lines.push(String::new());
            lines.push(m.t.t("vraag-bevestig-niet-terug"));
            if let Some(woord) = woord {
                lines.push(String::new());
                let typed = format!("[ {}_ ]", tekst::kort(woord.value(), 20, m.glyphs.weglating));
                let word = m.t.t("vraag-bevestig-woord");
                lines.push(m.t.ta("vraag-bevestig-typ", &[("woord", &word), ("veld", &typed)]));
            }
            dialog(pen, area, (&title, &lines.join("\n")), (&[m.t.t("vraag-terug"), act], *knop));
        }
        Overlay::Fout { tekst, code } => {
            let lines = [
                tekst.clone(),
                String::new(),
                m.t.t("vraag-fout-tekst-veilig"),
                m.t.ta("vraag-fout-code", &[("code", code)]),
            ];
            dialog(pen, area, (&m.t.t("vraag-fout-titel"), &lines.join("\n")), (&[m.t.t("knop-sluiten")], 0));
        }
        Overlay::GaNaar => {
            let mut lines = vec![
                format!("v  {}", m.t.t("tab-vandaag")),
                format!("c  {}", m.t.t("tab-caseload")),
                format!("a  {}", m.t.t("s6-titel")),
            ];
            if m.casus().is_some() {
                lines.push(format!("t  {}", m.t.t("tab-tijdlijn")));
            }
            if m.screen == Screen::Casus {
                for taak in crate::domain::taak::Taak::ALL {
                    let n = taak.nummer();
                    lines.push(format!(
                        "{}  {}",
                        n % 10,
                        m.t.ta("ga-naar-taak", &[("n", &n.to_string()), ("taak", &m.t.taak_kort(taak))])
                    ));
                }
            }
            dialog(pen, area, (&m.t.t("ga-naar-titel"), &lines.join("\n")), (&[], 0));
        }
        Overlay::Verder { knop, .. } => {
            let mut lines = vec![m.t.t("oef-verder-loopt-af"), String::new()];
            for open in m.spel.open.iter().filter(|o| o.zwaar) {
                lines.push(format!("{} {} {}", open.teken, open.tekst, open.onder));
            }
            let buttons = [m.t.t("oef-verder-terug"), m.t.t("oef-verder-ja")];
            dialog(pen, area, (&m.t.t("oef-verder-vraag"), &lines.join("\n")), (&buttons, *knop));
        }
        Overlay::Zeker { keuze, .. } => {
            let mut buttons = vec![m.t.t("oef-zeker-overslaan")];
            buttons.extend((1..=5).map(|n: u8| n.to_string()));
            dialog(pen, area, (&m.t.t("oef-zeker-vraag"), &m.t.t("oef-zeker-uitleg")), (&buttons, *keuze));
        }
        Overlay::Hulp(_)
        | Overlay::Berichten(_)
        | Overlay::Lezen { .. }
        | Overlay::Dilemma { .. }
        | Overlay::Acties(_) => {}
    }
}

/// The name of the klant of a casus on the screen.
fn klant(m: &Model, nr: u32) -> Option<String> {
    let open = m.werk.as_ref().filter(|w| w.nr == nr).and_then(|w| w.rij.as_ref()).map(|r| r.klant.clone());
    let listed = || m.termijnen.rijen.iter().find(|(rij, _)| rij.casus == Some(nr)).map(|(_, klant)| klant.clone());
    open.or_else(listed)
}

fn dialog(pen: &mut Pen<'_, '_>, area: Rect, texts: (&str, &str), buttons: (&[String], usize)) {
    let width = area.width.saturating_sub(4).min(60);
    let lines = tekst::regels(texts.1, usize::from(width.saturating_sub(6)));
    let height = u16::try_from(lines.len()).unwrap_or(10) + 4 + if buttons.0.is_empty() { 0 } else { 2 };
    let inside = pen.window(centered(area, width, height), texts.0);
    let style = pen.style(Role::Tekst);
    for (line, y) in lines.iter().zip(inside.y + 1..inside.bottom()) {
        pen.text((inside.x + 1, y), inside.width.saturating_sub(2), line, style);
    }
    let mut x = inside.x + 1;
    for (nr, text) in buttons.0.iter().enumerate() {
        x += pen.button((x, inside.bottom().saturating_sub(2)), text, nr == buttons.1, Hit::Knop(nr)) + 2;
    }
}

fn actions(m: &Model, pen: &mut Pen<'_, '_>, area: Rect, list: &ActieLijst) {
    // As tall as everything in it, so that it keeps its place while one types.
    let groups = list.alles.chunk_by(|a, b| a.groep == b.groep).count();
    let height = u16::try_from(list.alles.len() + groups + 5).unwrap_or(24).clamp(9, 24);
    let window = centered(area, 74, height);
    let inside = pen.window(window, &m.t.t("actielijst-titel"));
    let (text, soft) = (pen.style(Role::Tekst), pen.style(Role::Zacht));
    let accent = pen.style(Role::Accent).add_modifier(Modifier::BOLD);
    let width = inside.width.saturating_sub(6);
    pen.text((inside.x + 1, inside.y), 2, "[ ", accent);
    let scroll = list.zoek.visual_scroll(usize::from(width));
    let shown: String = list.zoek.value().chars().skip(scroll).collect();
    pen.text((inside.x + 3, inside.y), width, &format!("{shown}_"), text);
    pen.text((inside.x + 3 + width, inside.y), 2, " ]", accent);
    let column = u16::try_from(list.zoek.visual_cursor().saturating_sub(scroll)).unwrap_or(0).min(width);
    let grouped = list.zoek.value().trim().is_empty();
    let mut rows: Vec<Result<usize, &str>> = Vec::new();
    for (nr, keus) in list.getoond.iter().enumerate() {
        if grouped && (nr == 0 || list.getoond[nr - 1].groep != keus.groep) {
            rows.push(Err(keus.groep));
        }
        rows.push(Ok(nr));
    }
    if rows.is_empty() {
        pen.text((inside.x + 1, inside.y + 2), inside.width, &m.t.t("actielijst-niets"), soft);
    }
    let height = usize::from(inside.height.saturating_sub(2));
    let at = rows.iter().position(|r| *r == Ok(list.cursor)).unwrap_or(0);
    let first = (at + 2).saturating_sub(height).min(rows.len().saturating_sub(height));
    for (row, y) in rows.iter().skip(first).zip(inside.y + 2..inside.bottom()) {
        match row {
            Err(key) => {
                pen.text((inside.x + 1, y), inside.width, &m.t.t(key), soft.add_modifier(Modifier::BOLD));
            }
            Ok(nr) => {
                let keus = &list.getoond[*nr];
                let line = Rect::new(inside.x + 1, y, inside.width.saturating_sub(2), 1);
                if *nr == list.cursor {
                    pen.text((line.x, y), 1, m.glyphs.cursor, text);
                }
                let key_width = u16::try_from(tekst::breedte(&keus.toets)).unwrap_or(0);
                pen.text((line.x + 2, y), line.width.saturating_sub(key_width + 4), &keus.tekst, text);
                pen.text((line.right().saturating_sub(key_width + 1), y), key_width, &keus.toets, soft);
                if *nr == list.cursor {
                    pen.chosen(line, true);
                }
                pen.hits.push((line, Hit::Keus(*nr)));
            }
        }
    }
    pen.cursor = Some(Position::new(inside.x + 3 + column, inside.y));
    let count = [("n", &*list.getoond.len().to_string()), ("m", &*list.alles.len().to_string())];
    pen.corner(window, &m.t.ta("actielijst-telling", &count));
}

/// The context below the help window.
fn below(m: &Model) -> Context {
    match m.screen {
        _ if m.form_has_keys() => Context::Formulier,
        Screen::Welkom => Context::Welkom,
        Screen::Vandaag => Context::Vandaag,
        Screen::Caseload => Context::Caseload,
        Screen::Casus => Context::Casus,
        Screen::Tijdlijn => Context::Tijdlijn,
        Screen::Blad => Context::Blad,
        Screen::Termijnen if m.termijnen.reken.is_some() => Context::Rekenen,
        Screen::Termijnen => Context::Termijnen,
        Screen::Oefening if m.spel.fase == Fase::Gesprek => Context::Gesprek,
        Screen::Oefening => Context::Oefening,
        Screen::Inspectie => Context::Inspectie,
    }
}

/// Terms that the help explains: the kind of term, and the key of the explanation.
pub const BEGRIPPEN: [(&str, &str); 7] = [
    ("hersteltermijn", "begrip-hersteltermijn"),
    ("beslistermijn", "begrip-beslistermijn"),
    ("bezwaartermijn", "begrip-bezwaartermijn"),
    ("zienswijze", "begrip-zienswijze"),
    ("voorschot", "begrip-voorschot"),
    ("zoektermijn", "begrip-zoektermijn"),
    ("ingebrekestelling", "begrip-ingebrekestelling"),
];

fn help_lines(m: &Model, width: usize) -> Vec<(Role, String)> {
    let mut lines: Vec<(Role, String)> = Vec::new();
    if let Some(open) = m.form.as_ref().filter(|_| m.form_has_keys()) {
        let (label, help) = open.form.focus_help(&m.t);
        lines.push((Role::Accent, tekst::kort(&format!("{}: {label}", m.t.t("help-veld")), width, m.glyphs.weglating)));
        let wrapped = tekst::regels(&help, width.saturating_sub(2));
        lines.extend(wrapped.into_iter().map(|line| (Role::Tekst, format!("  {line}"))));
        lines.push((Role::Tekst, String::new()));
    }
    let context = below(m);
    lines.push((Role::Accent, m.t.t("help-op-dit-scherm")));
    let letters = m.config.letter_toetsen;
    let mut seen: Vec<String> = Vec::new();
    for row in KEYS.iter().filter(|r| r.contexts.contains(&context)) {
        let keys = keymap::labels(row, &m.t, &m.glyphs, letters);
        if !keys.is_empty() && !seen.contains(&keys) {
            lines.push((Role::Tekst, format!("  {}{}", tekst::vul(&keys, 19), m.t.t(row.help))));
            seen.push(keys);
        }
    }
    lines.push((Role::Tekst, String::new()));
    for key in ["help-tekstvak", "help-bewaren", "help-datums", "help-termijnen", "help-verzonnen"] {
        lines.extend(tekst::regels(&m.t.t(key), width).into_iter().map(|l| (Role::Zacht, l)));
    }
    lines.push((Role::Tekst, String::new()));
    lines.push((Role::Accent, m.t.t("help-begrippen")));
    let mut pair = |left: String, right: String| {
        let wrapped = tekst::regels(&right, width.saturating_sub(21));
        for (i, line) in wrapped.into_iter().enumerate() {
            let head = if i == 0 { tekst::vul(&left, 19) } else { " ".repeat(19) };
            lines.push((Role::Tekst, format!("  {head}{line}")));
        }
    };
    for (soort, key) in BEGRIPPEN {
        pair(m.t.soort(soort), m.t.t(key));
    }
    pair(m.t.t("s1-staat-stil"), m.t.t("begrip-stil"));
    lines.push((Role::Tekst, String::new()));
    lines.push((Role::Accent, m.t.t("help-mis")));
    for key in ["help-mis-rommelig", "help-mis-pauze", "help-mis-muis", "help-mis-ongedaan"] {
        let left = m.t.t(key);
        let right = m.t.t(&format!("{key}-doen"));
        let wrapped = tekst::regels(&right, width.saturating_sub(29));
        for (i, line) in wrapped.into_iter().enumerate() {
            let head = if i == 0 { tekst::vul(&left, 27) } else { " ".repeat(27) };
            lines.push((Role::Tekst, format!("  {head}{line}")));
        }
    }
    lines
}

fn help(m: &Model, pen: &mut Pen<'_, '_>, area: Rect, hulp: &mut Hulp) {
    let window = centered(area, 82, 27);
    let whole = pen.window(window, &m.t.ta("help-titel", &[("waar", &view::place(m))]));
    let inside = Rect::new(whole.x, whole.y + 1, whole.width, whole.height.saturating_sub(1));
    let words = hulp.zoek.value().trim().to_lowercase();
    let style = pen.style(if hulp.zoekt { Role::Accent } else { Role::Zacht });
    let label = format!("/ {} {}", m.t.t("help-zoek"), hulp.zoek.value());
    let used = pen.text((whole.x, whole.y), whole.width, &label, style);
    let mut lines = help_lines(m, usize::from(inside.width));
    if !words.is_empty() {
        lines.retain(|(_, line)| words.split_whitespace().all(|word| line.to_lowercase().contains(word)));
        if lines.is_empty() {
            lines.push((Role::Zacht, m.t.t("help-niets")));
        }
    }
    scrolled(m, pen, (window, inside), &lines, &mut hulp.rij);
    if hulp.zoekt {
        pen.cursor = Some(Position::new(whole.x + used, whole.y));
    }
}

/// Something to read.
fn reading(m: &Model, pen: &mut Pen<'_, '_>, area: Rect, what: (&str, &[(Role, String)], &mut usize)) {
    let window = centered(area, 82, 27);
    let inside = pen.window(window, what.0);
    let wrapped = what.1.iter().flat_map(|(role, text)| {
        let lines = if text.is_empty() { vec![String::new()] } else { tekst::regels(text, usize::from(inside.width)) };
        lines.into_iter().map(|line| (*role, line))
    });
    scrolled(m, pen, (window, inside), &wrapped.collect::<Vec<_>>(), what.2);
}

/// A dilemma: the worlds to read, the choices at the foot.
fn dilemma(
    m: &Model,
    pen: &mut Pen<'_, '_>,
    area: Rect,
    what: (&str, &[(Role, String)], &mut usize),
    choices: (&[(String, String, String)], usize),
) {
    let window = centered(area, 82, 27);
    let whole = pen.window(window, what.0);
    let foot = u16::try_from(choices.0.len()).unwrap_or(3).min(whole.height / 2) + 1;
    let inside = Rect::new(whole.x, whole.y, whole.width, whole.height.saturating_sub(foot));
    let wrapped = what.1.iter().flat_map(|(role, text)| {
        let lines = if text.is_empty() { vec![String::new()] } else { tekst::regels(text, usize::from(inside.width)) };
        lines.into_iter().map(|line| (*role, line))
    });
    scrolled(m, pen, (window, inside), &wrapped.collect::<Vec<_>>(), what.2);
    for ((nr, choice), y) in choices.0.iter().enumerate().zip(inside.bottom() + 1..whole.bottom()) {
        pen.button((whole.x, y), &choice.1, nr == choices.1, Hit::Knop(nr));
    }
}

/// The messages of this session, newest first.
fn messages(m: &Model, pen: &mut Pen<'_, '_>, area: Rect, row: &mut usize) {
    let window = centered(area, 82, 27);
    let inside = pen.window(window, &m.t.t("berichten-titel"));
    let mut lines: Vec<(Role, String)> = Vec::new();
    for (toon, text) in m.berichten.iter().rev() {
        let (symbol, role) = view::tone(m, *toon);
        for (i, line) in tekst::regels(text, usize::from(inside.width.saturating_sub(4))).into_iter().enumerate() {
            let mark = if i == 0 { symbol } else { "" };
            lines.push((if i == 0 { role } else { Role::Tekst }, format!("{} {line}", tekst::vul(mark, 3))));
        }
    }
    if lines.is_empty() {
        lines.push((Role::Zacht, m.t.t("berichten-leeg")));
    }
    scrolled(m, pen, (window, inside), &lines, row);
}

fn scrolled(m: &Model, pen: &mut Pen<'_, '_>, places: (Rect, Rect), lines: &[(Role, String)], row: &mut usize) {
    let (window, inside) = places;
    let height = usize::from(inside.height);
    *row = (*row).min(lines.len().saturating_sub(height));
    for ((role, line), y) in lines.iter().skip(*row).zip(inside.y..inside.bottom()) {
        let style = pen.style(*role);
        pen.text((inside.x, y), inside.width, line, style);
    }
    pen.cursor = Some(Position::new(inside.x, inside.y));
    let more = if *row + height < lines.len() {
        let key = if m.glyphs.punt == "-" { "meer-onder-ascii" } else { "meer-onder" };
        format!("{} {} ", m.t.t(key), m.glyphs.punt)
    } else {
        String::new()
    };
    pen.corner(window, &format!("{more}{}", m.t.t("help-sluit")));
}
