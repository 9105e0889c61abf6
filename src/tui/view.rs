//! The five bands of every screen: title, tabs, body, message, hints. Bodies stand in `screen`, windows in
//! `view_overlay`; the pen they draw with is here.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::widgets::{Block, Borders, Clear, Widget};

use crate::domain::id::Id;
use crate::opmaak;
use crate::tui::action::Action;
use crate::tui::keymap;
use crate::tui::model::{Hit, Model, Screen, Toon};
use crate::tui::tekst;
use crate::tui::theme::{Glyphs, Role, Theme};
use crate::tui::{screen, view_overlay};

/// Draws on a frame, and remembers where the mouse can click.
pub struct Pen<'a, 'b> {
    /// The frame.
    pub frame: &'a mut Frame<'b>,
    /// The colours.
    pub theme: Theme,
    /// The symbols.
    pub glyphs: Glyphs,
    /// Where things stand.
    pub hits: Vec<(Rect, Hit)>,
    /// Where the cursor is parked.
    pub cursor: Option<Position>,
}

impl Pen<'_, '_> {
    /// The style of a role.
    pub fn style(&self, role: Role) -> Style {
        self.theme.style(role)
    }

    /// Writes on one row, cut short to `width`; gives the columns used.
    pub fn text(&mut self, at: (u16, u16), width: u16, text: &str, style: Style) -> u16 {
        let area = self.frame.area();
        if at.0 >= area.right() || at.1 >= area.bottom() || width == 0 {
            return 0;
        }
        let width = width.min(area.right() - at.0);
        let short = tekst::kort(text, usize::from(width), self.glyphs.weglating);
        self.frame.buffer_mut().set_stringn(at.0, at.1, &short, usize::from(width), style);
        u16::try_from(tekst::breedte(&short)).unwrap_or(width)
    }

    /// Writes in an area, broken between words; gives the rows used.
    pub fn paragraph(&mut self, area: Rect, text: &str, style: Style) -> u16 {
        let mut y = 0;
        for line in tekst::regels(text, usize::from(area.width)) {
            if y >= area.height {
                break;
            }
            self.text((area.x, area.y + y), area.width, &line, style);
            y += 1;
        }
        y
    }

    /// A frame with a title; gives the room inside, one column in on both sides.
    pub fn panel(&mut self, area: Rect, title: &str, active: bool) -> Rect {
        let area = area.intersection(self.frame.area());
        if area.width < 4 || area.height < 2 {
            return Rect::ZERO;
        }
        let style = self.style(if active { Role::Accent } else { Role::Lijn });
        let block = Block::new().borders(Borders::ALL).border_set(self.glyphs.border(active)).border_style(style);
        block.render(area, self.frame.buffer_mut());
        let title = if active { format!(" {} {title} ", self.glyphs.cursor) } else { format!(" {title} ") };
        let style = if active { style.add_modifier(Modifier::BOLD) } else { self.style(Role::Tekst) };
        self.text((area.x + 1, area.y), area.width - 2, &title, style);
        Rect::new(area.x + 2, area.y + 1, area.width - 4, area.height - 2)
    }

    /// Text in the lower right of a frame.
    pub fn corner(&mut self, area: Rect, text: &str) {
        let text = format!(" {text} ");
        let width = u16::try_from(tekst::breedte(&text)).unwrap_or(0);
        if width + 4 < area.width && area.height > 1 {
            let style = self.style(Role::Zacht);
            self.text((area.right() - width - 2, area.bottom() - 1), width, &text, style);
        }
    }

    /// Clears an area for a window over the screen.
    pub fn window(&mut self, area: Rect, title: &str) -> Rect {
        let area = area.intersection(self.frame.area());
        Clear.render(area, self.frame.buffer_mut());
        let style = self.style(Role::Vlak);
        self.frame.buffer_mut().set_style(area, style);
        self.panel(area, title, true)
    }

    /// Paints a row as chosen, with or without the keys, and parks the cursor there.
    pub fn chosen(&mut self, area: Rect, active: bool) {
        let role = if active { Role::Keuze } else { Role::KeuzeAf };
        let style = self.style(role);
        let area = area.intersection(self.frame.area());
        self.frame.buffer_mut().set_style(area, style);
        if active {
            self.cursor = Some(Position::new(area.x, area.y));
        }
    }

    /// A button; gives its columns.
    pub fn button(&mut self, at: (u16, u16), text: &str, focus: bool, hit: Hit) -> u16 {
        let label = format!("[ {text} ]");
        let style = if focus { self.style(Role::Keuze).add_modifier(Modifier::BOLD) } else { self.style(Role::Accent) };
        let width = self.text(at, 60, &label, style);
        if focus {
            self.cursor = Some(Position::new(at.0, at.1));
        }
        self.hits.push((Rect::new(at.0, at.1, width, 1), hit));
        width
    }
}

/// Draws everything; gives where the cursor is parked.
pub fn view(m: &mut Model, frame: &mut Frame<'_>) -> Option<Position> {
    let area = frame.area();
    m.maat = (area.width, area.height);
    let theme = m.theme;
    frame.buffer_mut().set_style(area, theme.style(Role::Bg));
    let mut pen = Pen { frame, theme, glyphs: m.glyphs, hits: Vec::new(), cursor: None };
    if area.width < 60 || area.height < 16 {
        too_small(m, &mut pen, area);
    } else {
        bands(m, &mut pen, area);
    }
    if m.overlay.is_some() {
        pen.cursor = None;
        view_overlay::draw(m, &mut pen, area);
    }
    let Pen { hits, cursor, .. } = pen;
    m.hits = hits;
    cursor
}

fn bands(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect) {
    title(m, pen, area);
    let tabs = m.screen != Screen::Welkom && area.height >= 20;
    if tabs {
        tab_row(m, pen, area);
    }
    let top = if tabs { 2 } else { 1 };
    let body = Rect::new(area.x, area.y + top, area.width, area.height.saturating_sub(top + 2));
    match m.screen {
        _ if m.form.is_some() && !matches!(m.screen, Screen::Casus | Screen::Blad) => form(m, pen, body, true),
        Screen::Welkom => screen::welkom::draw(m, pen, body),
        Screen::Vandaag => screen::vandaag::draw(m, pen, body),
        Screen::Caseload => screen::caseload::draw(m, pen, body),
        Screen::Casus => screen::casus::draw(m, pen, body),
        Screen::Tijdlijn => screen::tijdlijn::draw(m, pen, body),
        Screen::Blad => screen::blad::draw(m, pen, body),
        Screen::Oefening => screen::oefening::draw(m, pen, body),
        Screen::Termijnen => screen::termijnen::draw(m, pen, body),
        Screen::Inspectie => screen::inspectie::draw(m, pen, body),
    }
    message(m, pen, area);
    hints(m, pen, area);
}

/// What the title says: the screen, or the casus.
pub fn place(m: &Model) -> String {
    match (m.screen, &m.werk) {
        (Screen::Welkom, _) => screen::welkom::titel(m),
        (Screen::Vandaag, _) => m.t.t("tab-vandaag"),
        (Screen::Caseload, _) => m.t.t("tab-caseload"),
        (Screen::Termijnen, _) => m.t.t("s6-titel"),
        (Screen::Inspectie, _) => m.t.t("tab-inspectie"),
        (Screen::Oefening, _) => match &m.spel.oefening {
            Some(oefening) => oefening.titel.in_taal(m.t.taal()).to_owned(),
            None => m.t.t("tab-oefening"),
        },
        (Screen::Casus | Screen::Tijdlijn | Screen::Blad, Some(werk)) => {
            let klant = werk.rij.as_ref().map(|r| opmaak::naam_lijst(&r.klant)).unwrap_or_default();
            format!("{} {} {klant}", Id::casus(werk.nr), m.glyphs.punt)
        }
        (Screen::Casus | Screen::Tijdlijn | Screen::Blad, None) => m.t.t("tab-casus"),
    }
}

fn title(m: &Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let accent = pen.style(Role::Accent).add_modifier(Modifier::BOLD);
    let text = pen.style(Role::Tekst).add_modifier(Modifier::BOLD);
    let soft = pen.style(Role::Zacht);
    let x = 1 + pen.text((1, 0), 12, &m.t.t("programma"), accent) + 2;
    if m.screen == Screen::Welkom {
        let version = m.t.ta("welkom-versie", &[("versie", env!("CARGO_PKG_VERSION"))]);
        let width = u16::try_from(tekst::breedte(&version)).unwrap_or(0);
        pen.text((area.width.saturating_sub(width + 1), 0), width, &version, soft);
        return;
    }
    let (_, week) = opmaak::week(m.vandaag);
    let clock = format!(
        "{} {} {}",
        opmaak::datum_met_dag(m.vandaag, m.t.taal()),
        m.glyphs.punt,
        m.t.ta("kop-week", &[("n", &week.to_string())])
    );
    let width = u16::try_from(tekst::breedte(&clock)).unwrap_or(0);
    let right = area.width.saturating_sub(width + 1);
    pen.text((right, 0), width, &clock, text);
    let room = if area.width >= 100 { 30 } else { right.saturating_sub(x + 2) };
    pen.text((x, 0), room, &place(m), text);
    if area.width >= 100 {
        let key = if m.inspectie.is_some() {
            "kop-inspectie"
        } else if m.alleen_kijken {
            "kop-alleen-kijken"
        } else {
            "verzonnen-casussen"
        };
        pen.text((41, 0), right.saturating_sub(43), &m.t.t(key), soft);
    }
}

fn tab_row(m: &Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let soft = pen.style(Role::Zacht);
    let bold = pen.style(Role::Accent).add_modifier(Modifier::BOLD);
    let mut x = 1;
    let main = [
        (Screen::Vandaag, "1", "tab-vandaag", Action::Vandaag),
        (Screen::Caseload, "2", "tab-caseload", Action::Caseload),
        (Screen::Termijnen, "3", "tab-termijnen", Action::Termijnen),
        (Screen::Oefening, "5", "tab-oefening", Action::Oefening),
        (Screen::Inspectie, "6", "tab-inspectie", Action::Inspectie),
    ];
    let below = match (m.screen, &m.blad) {
        (Screen::Casus, _) => Some("tab-casus"),
        (Screen::Tijdlijn, _) => Some("tab-tijdlijn"),
        (Screen::Blad, Some(open)) => Some(open.soort.sleutel()),
        _ => None,
    };
    // The inspection shows only when one looks at recorded work.
    let shown = || main.iter().filter(|(screen, ..)| *screen != Screen::Inspectie || m.inspectie.is_some());
    let name = |nr: &str, key: &str| if m.config.letter_toetsen { format!("{nr} {}", m.t.t(key)) } else { m.t.t(key) };
    // Where not all fit, the one that is open is shown alone.
    let names = shown().map(|(_, nr, key, _)| name(nr, key)).chain(below.map(|key| m.t.t(key)));
    let ends = [m.t.t("kop-alle-acties"), m.t.t("kop-help")];
    let needed = names.chain(ends).map(|name| tekst::breedte(&name) + 3).sum::<usize>();
    let all = needed <= usize::from(area.width);
    for (screen, nr, key, action) in shown().filter(|(screen, ..)| all || m.screen == *screen) {
        let name = name(nr, key);
        let (label, style) =
            if m.screen == *screen { (format!("[{name}]"), bold) } else { (format!(" {name} "), soft) };
        let width = pen.text((x, 1), 20, &label, style);
        pen.hits.push((Rect::new(x, 1, width, 1), Hit::Doe(*action)));
        x += width + 1;
    }
    if let Some(key) = below {
        x += pen.text((x, 1), 24, &format!("[{}]", m.t.t(key)), bold) + 1;
    }
    let actions = m.t.t("kop-alle-acties");
    let width = pen.text((x + 1, 1), 24, &actions, soft);
    pen.hits.push((Rect::new(x + 1, 1, width, 1), Hit::Doe(Action::Acties)));
    let help = m.t.t("kop-help");
    let width = u16::try_from(tekst::breedte(&help)).unwrap_or(7);
    let at = area.width.saturating_sub(width + 1);
    pen.text((at, 1), width, &help, soft);
    pen.hits.push((Rect::new(at, 1, width, 1), Hit::Doe(Action::Hulp)));
}

/// The symbol and colour of a message.
pub fn tone(m: &Model, toon: Toon) -> (&'static str, Role) {
    match toon {
        Toon::Goed => (m.glyphs.klaar, Role::Goed),
        Toon::LetOp => (m.glyphs.vandaag, Role::LetOp),
        Toon::Info => (m.glyphs.punt, Role::Zacht),
    }
}

fn message(m: &Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let Some(bericht) = &m.bericht else { return };
    let y = area.height - 2;
    let (symbol, role) = tone(m, bericht.toon);
    let style = pen.style(role);
    let x = 1 + pen.text((1, y), 4, symbol, style) + 1;
    let style = pen.style(Role::Tekst);
    pen.text((x, y), area.width.saturating_sub(x + 1), &bericht.tekst, style);
}

fn hints(m: &Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let max = if area.width >= 100 {
        7
    } else if area.width >= 80 {
        6
    } else {
        4
    };
    let letters = m.config.letter_toetsen && !m.in_text();
    let mut rows = keymap::hints(m.context(), max, letters);
    let label =
        |row: &keymap::KeyRow| (keymap::hint_label(row, &m.t, &m.glyphs, letters), m.t.t(row.hint.unwrap_or_default()));
    let width = |rows: &[&keymap::KeyRow]| {
        rows.iter().map(|row| label(row)).map(|(k, t)| tekst::breedte(&k) + tekst::breedte(&t) + 3).sum::<usize>()
    };
    while rows.len() > 2 && width(&rows) + 1 > usize::from(area.width) {
        rows.remove(rows.len() - 3);
    }
    let (accent, soft) = (pen.style(Role::Accent), pen.style(Role::Zacht));
    let (y, mut x) = (area.height - 1, 1);
    for row in rows {
        let (key, text) = label(row);
        let start = x;
        x += pen.text((x, y), 12, &key, accent) + 1;
        x += pen.text((x, y), area.width.saturating_sub(x), &text, soft);
        pen.hits.push((Rect::new(start, y, x - start, 1), Hit::Doe(row.action)));
        x += 2;
    }
}

/// Draws the open form in an area, with the bar about its draft.
pub fn form(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect, active: bool) {
    let Some(open) = &mut m.form else { return };
    let mut inside = pen.panel(area, &m.t.act(open.kind), active);
    pen.hits.push((area, Hit::Formulier));
    if let Some(op) = &open.gevonden {
        let (datum, tijd) = op.split_once('T').map_or((op.as_str(), ""), |(d, t)| (d, t.get(..5).unwrap_or(t)));
        let datum = datum.parse().map_or_else(|_| datum.to_owned(), |d| opmaak::datum_met_dag(d, m.t.taal()));
        let text = m.t.ta("vraag-concept", &[("datum", &datum), ("tijd", tijd)]);
        let style = pen.style(Role::LetOp);
        let mut x = inside.x + pen.text((inside.x, inside.y), inside.width, &text, style) + 2;
        let go = m.t.t("vraag-concept-verder");
        let again = format!("F4 {}", m.t.t("vraag-concept-opnieuw"));
        let needed = tekst::breedte(&go) + tekst::breedte(&again) + 10;
        let mut rows = 1;
        if usize::from(x) + needed > usize::from(inside.right()) {
            x = inside.x;
            rows = 2;
        }
        let y = inside.y + rows - 1;
        x += pen.button((x, y), &go, false, Hit::Doe(Action::ConceptVerder)) + 2;
        pen.button((x, y), &again, false, Hit::Doe(Action::ConceptWeg));
        let rows = (rows + 1).min(inside.height);
        inside = Rect::new(inside.x, inside.y + rows, inside.width, inside.height - rows);
    }
    if inside.height == 0 {
        return;
    }
    let rows = consequences(pen, inside, &open.gevolg, &m.t.t("gevolg-titel"));
    inside.height -= rows;
    let at = open.form.draw(pen.frame, inside, &pen.theme, &pen.glyphs, &m.t, active);
    if active {
        pen.cursor = at;
    }
    let (n, of) = open.form.progress();
    let mut corner = m.t.ta("formulier-veld", &[("n", &n.to_string()), ("m", &of.to_string())]);
    if open.form.has_more_below() {
        let key = if m.glyphs.punt == "-" { "meer-onder-ascii" } else { "meer-onder" };
        corner = format!("{corner} {} {}", m.glyphs.punt, m.t.t(key));
    }
    pen.corner(area, &corner);
}

/// What would follow from the form, at its foot; gives the rows used. The form itself keeps most of the room.
fn consequences(pen: &mut Pen<'_, '_>, inside: Rect, gevolg: &[(Role, String)], title: &str) -> u16 {
    let width = usize::from(inside.width);
    let lines: Vec<(Role, String)> = gevolg
        .iter()
        .flat_map(|(role, text)| tekst::regels(text, width).into_iter().map(|line| (*role, line)))
        .collect();
    let room = inside.height / 3;
    if lines.is_empty() || room < 3 {
        return 0;
    }
    let rows = u16::try_from(lines.len() + 1).unwrap_or(room).min(room);
    let top = inside.bottom() - rows;
    let bold = pen.style(Role::Tekst).add_modifier(Modifier::BOLD);
    pen.text((inside.x, top), inside.width, title, bold);
    for ((role, line), y) in lines.iter().zip(top + 1..inside.bottom()) {
        let style = pen.style(*role);
        pen.text((inside.x, y), inside.width, line, style);
    }
    rows
}

fn too_small(m: &Model, pen: &mut Pen<'_, '_>, area: Rect) {
    let style = pen.style(Role::Tekst);
    let size = m.t.ta("klein-maat", &[("b", &area.width.to_string()), ("h", &area.height.to_string())]);
    let rows = [
        m.t.t("klein-titel"),
        String::new(),
        size,
        String::new(),
        m.t.t("klein-doen-1"),
        m.t.t("klein-doen-2"),
        m.t.t("klein-bewaard"),
        String::new(),
        m.t.t("klein-stoppen"),
    ];
    let top = u16::from(area.height > 10);
    for (y, row) in (top..area.height).zip(rows) {
        pen.text((2, y), area.width.saturating_sub(2), &row, style);
    }
}
