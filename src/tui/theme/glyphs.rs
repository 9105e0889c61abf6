//! The symbols, in full, for the console of Windows, and in ASCII.

use ratatui::symbols::border;

/// Every symbol the program draws itself. None is an emoji; all but ✓ belong to WGL4, the set
/// that every Windows console font carries. In ASCII some are three columns wide: ask
/// [`crate::tui::tekst::breedte`], do not count on one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyphs {
    /// To do (*te doen*).
    pub te_doen: &'static str,
    /// Being worked on (*bezig*).
    pub bezig: &'static str,
    /// Done (*klaar*).
    pub klaar: &'static str,
    /// Too late (*te laat*), a term that has passed.
    pub te_laat: &'static str,
    /// Today (*vandaag*), or: mind this.
    pub vandaag: &'static str,
    /// Waiting for someone else (*wacht*).
    pub wacht: &'static str,
    /// Cannot go on (*kan niet verder*).
    pub vast: &'static str,
    /// An appointment on a day of the month (*afspraak*).
    pub afspraak: &'static str,
    /// Does not apply (*niet van toepassing*).
    pub nvt: &'static str,
    /// A draft (*concept*).
    pub concept: &'static str,
    /// Seen differently by the client (*anders*).
    pub anders: &'static str,
    /// Better (*beter*).
    pub beter: &'static str,
    /// Less good (*minder*).
    pub minder: &'static str,
    /// The chosen row; part of the selection, not decoration.
    pub cursor: &'static str,
    /// An open branch; Enter closes it.
    pub open: &'static str,
    /// A closed branch (*dicht*).
    pub dicht: &'static str,
    /// A choice that is on (*keuze*).
    pub keuze_aan: &'static str,
    /// A choice that is off.
    pub keuze_uit: &'static str,
    /// A ticked box (*hokje*).
    pub hokje_aan: &'static str,
    /// An empty box.
    pub hokje_uit: &'static str,
    /// The filled part of a bar (*balk*).
    pub balk_vol: &'static str,
    /// The empty part of a bar.
    pub balk_leeg: &'static str,
    /// Not read yet (*ongelezen*).
    pub ongelezen: &'static str,
    /// Text was cut here (*weglating*).
    pub weglating: &'static str,
    /// Between two items on one line (*punt*).
    pub punt: &'static str,
    /// The up and down keys in hints (*pijlen*).
    pub pijlen: &'static str,
    /// The left and right keys in hints.
    pub pijlen_opzij: &'static str,
    /// Time line: its left end.
    pub tijdlijn_begin: &'static str,
    /// Time line: its right end.
    pub tijdlijn_eind: &'static str,
    /// Time line: nothing happened here.
    pub tijdlijn_leeg: &'static str,
    /// Time line: an act.
    pub tijdlijn_vol: &'static str,
    /// Time line: something to come.
    pub tijdlijn_open: &'static str,
    /// Time line: where one stands now.
    pub tijdlijn_nu: &'static str,
    active_frame: border::Set<'static>,
    passive_frame: border::Set<'static>,
}

impl Glyphs {
    /// The full set, for a UTF-8 terminal.
    pub const fn vol() -> Self {
        Self {
            te_doen: "○",
            bezig: "»",
            klaar: "✓",
            te_laat: "!!",
            vandaag: "!",
            wacht: "…",
            vast: "×",
            afspraak: "•",
            nvt: "–",
            concept: "c",
            anders: "≠",
            beter: "▲",
            minder: "▼",
            cursor: "►",
            open: "-",
            dicht: "+",
            keuze_aan: "(•)",
            keuze_uit: "( )",
            hokje_aan: "[x]",
            hokje_uit: "[ ]",
            balk_vol: "█",
            balk_leeg: "░",
            ongelezen: "●",
            weglating: "…",
            punt: "·",
            pijlen: "↑↓",
            pijlen_opzij: "←→",
            tijdlijn_begin: "├",
            tijdlijn_eind: "┤",
            tijdlijn_leeg: "─",
            tijdlijn_vol: "●",
            tijdlijn_open: "○",
            tijdlijn_nu: "╫",
            active_frame: border::DOUBLE,
            passive_frame: border::PLAIN,
        }
    }

    /// The full set for the old Windows console, whose fonts lack ✓.
    pub const fn conhost() -> Self {
        Self { klaar: "√", ..Self::vol() }
    }

    /// Every byte below 0x80: for `--ascii`, a `LANG` that is not UTF-8, the Linux console.
    pub const fn ascii() -> Self {
        Self {
            te_doen: "[ ]",
            bezig: "[>]",
            klaar: "[x]",
            te_laat: "!!",
            vandaag: "!",
            wacht: "...",
            vast: "X",
            afspraak: "*",
            nvt: "-",
            concept: "c",
            anders: "<>",
            beter: "+",
            minder: "-",
            cursor: ">",
            open: "-",
            dicht: "+",
            keuze_aan: "(*)",
            keuze_uit: "( )",
            hokje_aan: "[x]",
            hokje_uit: "[ ]",
            balk_vol: "#",
            balk_leeg: ".",
            ongelezen: "*",
            weglating: "...",
            punt: "-",
            pijlen: "Up/Down",
            pijlen_opzij: "Left/Right",
            tijdlijn_begin: "|",
            tijdlijn_eind: "|",
            tijdlijn_leeg: "-",
            tijdlijn_vol: "o",
            tijdlijn_open: ".",
            tijdlijn_nu: "#",
            active_frame: ascii_frame("=", "#"),
            passive_frame: ascii_frame("-", "|"),
        }
    }

    /// The frame of a panel: double when it is active (*actief*), single when it is not.
    pub const fn border(&self, actief: bool) -> border::Set<'static> {
        if actief { self.active_frame } else { self.passive_frame }
    }
}

const fn ascii_frame(horizontal: &'static str, vertical: &'static str) -> border::Set<'static> {
    border::Set {
        top_left: "+",
        top_right: "+",
        bottom_left: "+",
        bottom_right: "+",
        vertical_left: vertical,
        vertical_right: vertical,
        horizontal_top: horizontal,
        horizontal_bottom: horizontal,
    }
}
