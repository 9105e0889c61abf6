//! The one table of keys. Dispatch, the hint line, the help window, `aanpak keys` and the docs all read it.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::teksten::Teksten;
use crate::tui::action::{Action, Context};
use crate::tui::theme::Glyphs;

/// A key, and whether the screen keeps silent about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// The key itself.
    pub code: KeyCode,
    /// What is held down with it.
    pub mods: KeyModifiers,
    /// A bonus that no screen teaches (hjkl).
    pub silent: bool,
}

const fn k(code: KeyCode) -> Key {
    Key { code, mods: KeyModifiers::NONE, silent: false }
}
const fn c(letter: char) -> Key {
    k(KeyCode::Char(letter))
}
const fn ctrl(letter: char) -> Key {
    Key { code: KeyCode::Char(letter), mods: KeyModifiers::CONTROL, silent: false }
}
const fn silent(letter: char) -> Key {
    Key { code: KeyCode::Char(letter), mods: KeyModifiers::NONE, silent: true }
}
const fn shift(code: KeyCode) -> Key {
    Key { code, mods: KeyModifiers::SHIFT, silent: false }
}
const fn f(n: u8) -> Key {
    k(KeyCode::F(n))
}

impl Key {
    /// A single letter: can be switched off, and is text inside a text field.
    pub const fn is_letter(&self) -> bool {
        matches!(self.code, KeyCode::Char(_)) && self.mods.is_empty()
    }

    fn is(&self, event: &KeyEvent) -> bool {
        match (self.code, event.code) {
            (KeyCode::Char(a), KeyCode::Char(b)) if self.mods.is_empty() => {
                a == b && !event.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT)
            }
            (KeyCode::Char(a), KeyCode::Char(b)) => {
                a == b.to_ascii_lowercase()
                    && event.modifiers.contains(KeyModifiers::CONTROL)
                    && !event.modifiers.contains(KeyModifiers::ALT)
            }
            (a, b) => a == b && event.modifiers.contains(self.mods),
        }
    }

    /// How the key is written.
    pub fn label(&self, t: &Teksten, glyphs: &Glyphs) -> String {
        let name = match self.code {
            KeyCode::Up => arrow(glyphs.pijlen, 0),
            KeyCode::Down => arrow(glyphs.pijlen, 1),
            KeyCode::Left => arrow(glyphs.pijlen_opzij, 0),
            KeyCode::Right => arrow(glyphs.pijlen_opzij, 1),
            KeyCode::Enter => "Enter".to_owned(),
            KeyCode::Esc => "Esc".to_owned(),
            KeyCode::Tab => "Tab".to_owned(),
            KeyCode::BackTab => "Shift-Tab".to_owned(),
            KeyCode::Home => "Home".to_owned(),
            KeyCode::End => "End".to_owned(),
            KeyCode::PageUp => "PgUp".to_owned(),
            KeyCode::PageDown => "PgDn".to_owned(),
            KeyCode::F(n) => format!("F{n}"),
            KeyCode::Char(' ') => t.t("toetsnaam-spatie"),
            KeyCode::Char(x) if self.mods.is_empty() => x.to_string(),
            KeyCode::Char(x) => x.to_ascii_uppercase().to_string(),
            _ => String::new(),
        };
        if self.mods.contains(KeyModifiers::CONTROL) {
            format!("Ctrl-{name}")
        } else if self.mods.contains(KeyModifiers::SHIFT) {
            format!("Shift-{name}")
        } else {
            name
        }
    }
}

/// The one or the other of a pair of arrows, `↑↓` or `Up/Down`.
fn arrow(pair: &str, nr: usize) -> String {
    match pair.split_once('/') {
        Some((one, _)) if nr == 0 => one.to_owned(),
        Some((_, other)) => other.to_owned(),
        None => pair.chars().nth(nr).map(String::from).unwrap_or_default(),
    }
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct KeyRow {
    /// What it does.
    pub action: Action,
    /// With which keys; the first is taught.
    pub keys: &'static [Key],
    /// Where.
    pub contexts: &'static [Context],
    /// Key of the text in the hint line, where it has one.
    pub hint: Option<&'static str>,
    /// Key of the text in help and docs.
    pub help: &'static str,
}

use Context as C;
const LIJSTEN: &[Context] =
    &[C::Vandaag, C::Caseload, C::Casus, C::Tijdlijn, C::Blad, C::Oefening, C::Inspectie, C::Termijnen];
const ALLES: &[Context] = &[
    C::Vandaag,
    C::Caseload,
    C::Casus,
    C::Tijdlijn,
    C::Blad,
    C::Oefening,
    C::Gesprek,
    C::Inspectie,
    C::Termijnen,
    C::Formulier,
];
const BEWEEG: &[Context] = &[
    C::Vandaag,
    C::Caseload,
    C::Casus,
    C::Tijdlijn,
    C::Blad,
    C::Oefening,
    C::Gesprek,
    C::Termijnen,
    C::Rekenen,
    C::Inspectie,
    C::Hulp,
    C::Acties,
    C::Vraag,
    C::Welkom,
    C::Zoekveld,
];
const OVERAL: &[Context] = &[
    C::Welkom,
    C::Vandaag,
    C::Caseload,
    C::Casus,
    C::Tijdlijn,
    C::Blad,
    C::Oefening,
    C::Gesprek,
    C::Termijnen,
    C::Rekenen,
    C::Inspectie,
    C::Formulier,
    C::Zoekveld,
    C::Hulp,
    C::Acties,
    C::Vraag,
];

const fn row(
    action: Action,
    keys: &'static [Key],
    contexts: &'static [Context],
    texts: (Option<&'static str>, &'static str),
) -> KeyRow {
    KeyRow { action, keys, contexts, hint: texts.0, help: texts.1 }
}

/// All keys, most likely first: the hint line keeps this order.
pub const KEYS: &[KeyRow] = &[
    row(Action::Hoger, &[shift(KeyCode::Up)], &[C::Blad], (None, "toets-hoger")),
    row(Action::Lager, &[shift(KeyCode::Down)], &[C::Blad], (None, "toets-lager")),
    row(Action::Op, &[k(KeyCode::Up), silent('k')], BEWEEG, (Some("toets-kiezen"), "toets-omhoog")),
    row(Action::Neer, &[k(KeyCode::Down), silent('j')], BEWEEG, (None, "toets-omlaag")),
    row(Action::Links, &[k(KeyCode::Left), silent('h')], BEWEEG, (None, "toets-links")),
    row(Action::Rechts, &[k(KeyCode::Right), silent('l')], BEWEEG, (None, "toets-rechts")),
    row(Action::Volgende, &[k(KeyCode::Tab)], &[C::Formulier], (Some("toets-volgende"), "toets-volgende")),
    row(Action::Open, &[k(KeyCode::Enter)], BEWEEG, (Some("toets-doen"), "toets-doen")),
    row(Action::Volgende, &[k(KeyCode::Tab)], BEWEEG, (None, "toets-volgende")),
    row(Action::Vorige, &[k(KeyCode::BackTab)], BEWEEG, (None, "toets-vorige")),
    row(Action::Uitleg, &[c('i'), f(3)], &[C::Termijnen], (Some("toets-uitleg"), "toets-uitleg")),
    row(Action::Uitleg, &[f(3)], &[C::Rekenen], (Some("s6-toets-som"), "s6-toets-som")),
    row(Action::Reken, &[c('r')], &[C::Termijnen], (Some("s6-toets-reken"), "s6-toets-reken-lang")),
    row(Action::OpenCasus, &[c('o')], &[C::Termijnen], (Some("s6-toets-casus"), "s6-toets-casus")),
    row(Action::Verleng, &[c('v')], &[C::Termijnen], (None, "s6-toets-verleng")),
    row(Action::NieuweTermijn, &[c('n')], &[C::Termijnen], (None, "s6-toets-nieuw")),
    row(Action::NaarVandaag, &[c('t')], &[C::Termijnen], (None, "s6-toets-vandaag")),
    row(Action::Soort, &[c('f')], &[C::Termijnen], (None, "s6-toets-soort")),
    row(Action::Wanneer, &[c('w')], &[C::Termijnen], (None, "s6-toets-wanneer")),
    row(Action::DagVerder, &[c('d')], &[C::Oefening], (Some("toets-dag-verder"), "toets-dag-verder")),
    row(Action::DagVerder, &[c('.')], &[C::Inspectie], (Some("toets-dag-verder"), "toets-dag-verder")),
    row(Action::DagTerug, &[c(',')], &[C::Inspectie], (None, "toets-dag-terug")),
    row(Action::Speel, &[c(' ')], &[C::Inspectie], (Some("toets-speel"), "toets-speel")),
    row(Action::TotIets, &[c('v')], &[C::Oefening], (Some("toets-tot-iets"), "toets-tot-iets")),
    row(Action::Terugkijken, &[c('w')], &[C::Oefening], (Some("toets-terugkijken"), "toets-terugkijken")),
    row(Action::Hint, &[f(5), c('x')], &[C::Oefening], (None, "toets-hint")),
    row(Action::Opslagpunten, &[c('o')], &[C::Oefening], (None, "toets-opslagpunten")),
    row(Action::AndereOefening, &[c('a')], &[C::Oefening], (None, "toets-andere-oefening")),
    row(Action::Inleveren, &[c('i')], &[C::Oefening], (None, "toets-inleveren")),
    row(Action::Reflectie, &[c('e')], &[C::Oefening], (None, "toets-reflectie")),
    row(Action::Typ, &[c('t')], &[C::Gesprek], (Some("toets-typ"), "toets-typ")),
    row(Action::Verslag, &[c('r')], &[C::Gesprek], (Some("toets-verslag"), "toets-verslag")),
    row(Action::Notitie, &[c('m')], &[C::Gesprek], (None, "toets-notitie")),
    row(
        Action::Paneel,
        &[f(6)],
        &[C::Casus, C::Formulier, C::Oefening, C::Gesprek, C::Termijnen],
        (Some("toets-paneel"), "toets-paneel"),
    ),
    row(Action::Vastleggen, &[ctrl('s')], &[C::Formulier], (Some("toets-vastleggen"), "toets-vastleggen")),
    row(Action::Voorbeeld, &[f(3)], &[C::Formulier], (Some("toets-voorbeeld"), "toets-voorbeeld")),
    row(Action::Voorbeeld, &[f(3)], &[C::Blad], (Some("toets-uitleg"), "toets-uitleg")),
    row(Action::ConceptWeg, &[f(4)], &[C::Formulier], (None, "vraag-concept-opnieuw")),
    row(Action::Kies, &[c(' ')], &[C::Welkom, C::Vraag, C::Rekenen], (None, "toets-afvinken")),
    row(Action::Zoek, &[c('/'), ctrl('f')], &[C::Caseload, C::Tijdlijn], (Some("toets-zoeken"), "toets-zoeken")),
    row(Action::Sorteer, &[c('s')], &[C::Caseload, C::Termijnen], (Some("toets-sorteren"), "toets-sorteren")),
    row(Action::Fase, &[c('f')], &[C::Caseload], (Some("toets-fase"), "toets-fase")),
    row(Action::NieuweCasus, &[c('n')], &[C::Caseload, C::Vandaag], (Some("toets-nieuw"), "toets-nieuw")),
    row(
        Action::Bladen,
        &[c('b')],
        &[C::Casus, C::Caseload, C::Vandaag, C::Tijdlijn, C::Termijnen],
        (Some("toets-bladen"), "toets-bladen"),
    ),
    row(Action::Volgende, &[k(KeyCode::Tab)], &[C::Blad], (Some("toets-volgend-blad"), "toets-volgend-blad")),
    row(
        Action::Tijdlijn,
        &[c('t')],
        &[C::Casus, C::Caseload, C::Vandaag, C::Blad],
        (Some("toets-tijdlijn"), "toets-tijdlijn"),
    ),
    row(Action::Contact, &[c('c')], LIJSTEN, (None, "toets-contact")),
    row(Action::Notitie, &[c('m')], LIJSTEN, (None, "toets-notitie")),
    row(Action::Kopieer, &[c('y')], LIJSTEN, (None, "toets-kopieren")),
    row(Action::Zoek, &[c('/'), ctrl('f')], &[C::Hulp], (Some("toets-zoek-help"), "toets-zoek-help")),
    row(Action::Begin, &[k(KeyCode::Home)], BEWEEG, (None, "toets-begin")),
    row(Action::Eind, &[k(KeyCode::End)], BEWEEG, (None, "toets-einde")),
    row(Action::PaginaOp, &[k(KeyCode::PageUp)], BEWEEG, (None, "toets-pagina-op")),
    row(Action::PaginaNeer, &[k(KeyCode::PageDown)], BEWEEG, (None, "toets-pagina-neer")),
    row(Action::Vandaag, &[c('1')], LIJSTEN, (None, "tab-vandaag")),
    row(Action::Caseload, &[c('2')], LIJSTEN, (None, "tab-caseload")),
    row(Action::Termijnen, &[c('3')], LIJSTEN, (None, "s6-titel")),
    row(Action::Oefening, &[c('5')], LIJSTEN, (None, "tab-oefening")),
    row(Action::Inspectie, &[c('6')], LIJSTEN, (None, "tab-inspectie")),
    row(Action::GaNaar, &[c('g')], LIJSTEN, (None, "toets-ga-naar")),
    row(Action::Ongedaan, &[ctrl('u'), c('u')], ALLES, (None, "toets-ongedaan")),
    row(Action::Opnieuw, &[ctrl('y'), c('U')], ALLES, (None, "toets-opnieuw")),
    row(Action::Acties, &[f(2), ctrl('p'), c(':')], ALLES, (Some("toets-acties"), "toets-acties")),
    row(Action::Muis, &[f(8)], OVERAL, (None, "toets-muis")),
    row(Action::Herteken, &[ctrl('l')], OVERAL, (None, "toets-scherm-nieuw")),
    row(Action::Pauze, &[ctrl('z')], OVERAL, (None, "toets-pauze")),
    row(Action::Hulp, &[f(1), c('?')], OVERAL, (Some("toets-help"), "toets-help")),
    row(
        Action::Terug,
        &[k(KeyCode::Esc)],
        &[
            C::Casus,
            C::Tijdlijn,
            C::Blad,
            C::Oefening,
            C::Gesprek,
            C::Rekenen,
            C::Inspectie,
            C::Formulier,
            C::Zoekveld,
            C::Hulp,
            C::Acties,
            C::Vraag,
        ],
        (Some("toets-terug"), "toets-terug"),
    ),
    row(Action::Terug, &[k(KeyCode::Esc)], &[C::Vandaag, C::Caseload, C::Termijnen, C::Welkom], (None, "toets-terug")),
    row(
        Action::Stop,
        &[c('q'), ctrl('q')],
        &[C::Vandaag, C::Caseload, C::Termijnen],
        (Some("toets-stoppen"), "toets-stoppen"),
    ),
    row(
        Action::Stop,
        &[c('q'), ctrl('q')],
        &[C::Casus, C::Tijdlijn, C::Blad, C::Oefening, C::Gesprek, C::Inspectie, C::Formulier],
        (None, "toets-stoppen"),
    ),
    row(Action::Stop, &[ctrl('q')], &[C::Welkom, C::Zoekveld, C::Rekenen], (None, "toets-stoppen")),
    row(Action::Breek, &[ctrl('c')], OVERAL, (None, "toets-stoppen")),
];

/// The table, for the docs and for `aanpak keys`.
pub fn key_table() -> Vec<KeyRow> {
    KEYS.to_vec()
}

/// What a key means here. Letters mean nothing in a text field, or when they are switched off.
pub fn find(context: Context, event: &KeyEvent, letters: bool) -> Option<Action> {
    KEYS.iter()
        .filter(|row| row.contexts.contains(&context))
        .find(|row| row.keys.iter().any(|key| key.is(event) && (letters || !key.is_letter())))
        .map(|row| row.action)
}

/// The rows for a context that have a hint: at most `max`, the last two are help and the way out.
pub fn hints(context: Context, max: usize, letters: bool) -> Vec<&'static KeyRow> {
    let all: Vec<&KeyRow> = KEYS.iter().filter(|r| r.hint.is_some() && r.contexts.contains(&context)).collect();
    let last = |row: &KeyRow| matches!(row.action, Action::Hulp | Action::Terug | Action::Stop);
    let (end, start): (Vec<&KeyRow>, Vec<&KeyRow>) = all.into_iter().partition(|row| last(row));
    let usable = |row: &&KeyRow| letters || row.keys.iter().any(|key| !key.is_letter());
    let room = max.saturating_sub(end.len());
    start.into_iter().filter(usable).take(room).chain(end).collect()
}

/// The keys of a row as they are taught, `Ctrl-U, u`.
pub fn labels(row: &KeyRow, t: &Teksten, glyphs: &Glyphs, letters: bool) -> String {
    let shown = row.keys.iter().filter(|key| !key.silent && (letters || !key.is_letter()));
    shown.map(|key| key.label(t, glyphs)).collect::<Vec<_>>().join(", ")
}

/// The key to show in the hint line.
pub fn hint_label(row: &KeyRow, t: &Teksten, glyphs: &Glyphs, letters: bool) -> String {
    if row.action == Action::Op {
        return glyphs.pijlen.to_owned();
    }
    let key = row.keys.iter().find(|key| !key.silent && (letters || !key.is_letter()));
    key.map(|key| key.label(t, glyphs)).unwrap_or_default()
}

/// The taught key of an action, for the action list.
pub fn key_of(action: Action, t: &Teksten, glyphs: &Glyphs, letters: bool) -> String {
    KEYS.iter().find(|row| row.action == action).map(|row| hint_label(row, t, glyphs, letters)).unwrap_or_default()
}

/// The table in lines, as `aanpak keys` prints it and the docs hold it.
pub fn lines(t: &Teksten) -> Vec<String> {
    let glyphs = Glyphs::vol();
    let line = |row: &KeyRow| {
        let waar: Vec<String> = row.contexts.iter().map(|c| format!("{c:?}").to_lowercase()).collect();
        format!("{:<18}  {:<28}  {}", labels(row, t, &glyphs, true), t.t(row.help), waar.join(", "))
    };
    KEYS.iter().map(line).collect()
}
