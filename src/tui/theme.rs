//! Roles and symbols: what a thing *means* on the screen, and how that looks.
//!
//! Views ask for a [`Role`] or a glyph, never for a colour or a character of their own. Colour
//! never carries meaning alone: every role that says something comes with a symbol and a word.
//! This module knows nothing of casussen, messages or the terminal's abilities; who builds the
//! theme has found those out.

use ratatui::style::{Color, Modifier, Style};

mod glyphs;

pub use glyphs::Glyphs;

/// What a piece of the screen means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// The screen itself; paint the whole frame with it first.
    Bg,
    /// A raised surface (*vlak*): a dialog, a zebra row.
    Vlak,
    /// Ordinary text.
    Tekst,
    /// Soft text (*zacht*): help, units.
    Zacht,
    /// The frame of a passive panel (*lijn*).
    Lijn,
    /// The frame of the active panel, keys, links.
    Accent,
    /// Good: the symbol of a thing that is done.
    Goed,
    /// Mind this (*let op*): today, a soft rule.
    LetOp,
    /// An error, or a term that has passed.
    Fout,
    /// The chosen row in the active panel; always together with the cursor glyph.
    Keuze,
    /// The chosen row in a panel that is not active (*keuze af*); with the cursor glyph too.
    KeuzeAf,
}

/// Which set of colours is used (the setting `kleuren`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kleuren {
    /// Dark, with its own painted background.
    Donker,
    /// Light, with its own painted background.
    Licht,
    /// The terminal's own sixteen colours; nothing is painted.
    Terminal,
    /// No colour at all (`NO_COLOR`): bold, reversed and underline only.
    Geen,
}

/// How many colours the terminal can show (*diepte*: depth).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Diepte {
    /// 24-bit colour.
    Waar,
    /// The palette of 256.
    C256,
    /// Sixteen: the painted themes cannot promise contrast here and become [`Kleuren::Terminal`].
    C16,
}

/// Turns roles into ratatui styles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    kleuren: Kleuren,
    diepte: Diepte,
}

impl Theme {
    /// A theme for these colours at this depth.
    pub fn nieuw(kleuren: Kleuren, diepte: Diepte) -> Self {
        let kleuren = match (kleuren, diepte) {
            (Kleuren::Donker | Kleuren::Licht, Diepte::C16) => Kleuren::Terminal,
            (kleuren, Diepte::Waar | Diepte::C256 | Diepte::C16) => kleuren,
        };
        Self { kleuren, diepte }
    }

    /// The colours in use, after falling back at sixteen colours.
    pub fn kleuren(&self) -> Kleuren {
        self.kleuren
    }

    /// The style of a role.
    ///
    /// In the painted themes `Bg` and `Vlak` set background and text colour, `Keuze` sets both,
    /// and every other role sets the text colour only, so that it can lie on either surface.
    pub fn style(&self, role: Role) -> Style {
        match self.kleuren {
            Kleuren::Donker => self.painted(&DONKER, role),
            Kleuren::Licht => self.painted(&LICHT, role),
            Kleuren::Terminal => terminal(role),
            Kleuren::Geen => Style::new().fg(Color::Reset).bg(Color::Reset).add_modifier(attributes(role)),
        }
    }

    fn painted(&self, palet: &Palet, role: Role) -> Style {
        let tint = |tint: Tint| tint.color(self.diepte);
        match role {
            Role::Bg => Style::new().fg(tint(palet.tekst)).bg(tint(palet.bg)),
            Role::Vlak => Style::new().fg(tint(palet.tekst)).bg(tint(palet.vlak)),
            Role::Tekst => Style::new().fg(tint(palet.tekst)),
            Role::Zacht => Style::new().fg(tint(palet.zacht)),
            Role::Lijn => Style::new().fg(tint(palet.lijn)),
            Role::Accent => Style::new().fg(tint(palet.accent)),
            Role::Goed => Style::new().fg(tint(palet.goed)),
            Role::LetOp => Style::new().fg(tint(palet.let_op)),
            Role::Fout => Style::new().fg(tint(palet.fout)),
            Role::Keuze => Style::new().fg(tint(palet.keuze_tekst)).bg(tint(palet.keuze_vlak)),
            Role::KeuzeAf => Style::new().add_modifier(Modifier::UNDERLINED),
        }
    }
}

/// Sixteen colours: no colour reaches 4.5:1 on every palette in use, so text keeps the terminal's
/// own foreground and only the symbols of `Goed` and `Fout` are coloured.
fn terminal(role: Role) -> Style {
    let style = Style::new().add_modifier(attributes(role));
    match role {
        Role::Goed => style.fg(Color::Green),
        Role::Fout => style.fg(Color::Red),
        Role::Tekst | Role::Zacht | Role::Lijn | Role::Accent | Role::LetOp => style.fg(Color::Reset),
        Role::Bg | Role::Vlak => style.fg(Color::Reset).bg(Color::Reset),
        Role::Keuze | Role::KeuzeAf => style,
    }
}

/// What marks a role where colour may not.
fn attributes(role: Role) -> Modifier {
    match role {
        Role::Accent | Role::LetOp | Role::Fout => Modifier::BOLD,
        Role::Keuze => Modifier::REVERSED,
        Role::KeuzeAf => Modifier::UNDERLINED,
        Role::Bg | Role::Vlak | Role::Tekst | Role::Zacht | Role::Lijn | Role::Goed => Modifier::empty(),
    }
}

/// One colour: as 24 bits, and its neighbour in the palette of 256.
#[derive(Debug, Clone, Copy)]
struct Tint {
    rgb: u32,
    index: u8,
}

impl Tint {
    fn color(self, diepte: Diepte) -> Color {
        match diepte {
            Diepte::Waar => Color::from_u32(self.rgb),
            Diepte::C256 => Color::Indexed(self.index),
            // Not reached: `Theme::nieuw` takes the painted themes away at sixteen colours.
            Diepte::C16 => Color::Reset,
        }
    }
}

const fn tint(rgb: u32, index: u8) -> Tint {
    Tint { rgb, index }
}

struct Palet {
    bg: Tint,
    vlak: Tint,
    tekst: Tint,
    zacht: Tint,
    lijn: Tint,
    accent: Tint,
    goed: Tint,
    let_op: Tint,
    fout: Tint,
    keuze_tekst: Tint,
    keuze_vlak: Tint,
}

const DONKER: Palet = Palet {
    bg: tint(0x10_14_18, 233),
    vlak: tint(0x1A_21_29, 234),
    tekst: tint(0xE6_EA_F0, 255),
    zacht: tint(0xA3_AE_BB, 145),
    lijn: tint(0x5B_66_73, 241),
    accent: tint(0x6C_B6_FF, 75),
    goed: tint(0x5C_C8_A1, 79),
    let_op: tint(0xFF_D1_66, 221),
    fout: tint(0xF4_71_5F, 209),
    keuze_tekst: tint(0xFF_FF_FF, 231),
    keuze_vlak: tint(0x1F_4E_79, 24),
};

const LICHT: Palet = Palet {
    bg: tint(0xFB_FA_F7, 231),
    vlak: tint(0xF0_EE_E8, 255),
    tekst: tint(0x1B_23_2C, 235),
    zacht: tint(0x55_60_6C, 59),
    lijn: tint(0x88_92_9C, 245),
    accent: tint(0x0B_5C_AD, 25),
    goed: tint(0x00_69_4B, 23),
    let_op: tint(0x94_60_00, 94),
    fout: tint(0x9B_1C_1C, 88),
    keuze_tekst: tint(0x0B_1F_33, 234),
    keuze_vlak: tint(0xCF_E3_F7, 153),
};

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use unicode_width::UnicodeWidthStr;

    const ROLES: [Role; 11] = [
        Role::Bg,
        Role::Vlak,
        Role::Tekst,
        Role::Zacht,
        Role::Lijn,
        Role::Accent,
        Role::Goed,
        Role::LetOp,
        Role::Fout,
        Role::Keuze,
        Role::KeuzeAf,
    ];

    fn rgb(color: Color) -> [u8; 3] {
        match color {
            Color::Rgb(r, g, b) => [r, g, b],
            Color::Indexed(i @ 16..=231) => {
                let step = |n: u8| if n == 0 { 0 } else { 55 + 40 * n };
                let i = i - 16;
                [step(i / 36), step(i / 6 % 6), step(i % 6)]
            }
            Color::Indexed(i @ 232..) => [8 + 10 * (i - 232); 3],
            other => panic!("not a painted colour: {other:?}"),
        }
    }

    fn luminance(color: Color) -> f64 {
        let [r, g, b] = rgb(color).map(|c| {
            let c = f64::from(c) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    fn contrast(a: Color, b: Color) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn painted_text_has_contrast_on_both_surfaces() {
        for kleuren in [Kleuren::Donker, Kleuren::Licht] {
            for diepte in [Diepte::Waar, Diepte::C256] {
                let theme = Theme::nieuw(kleuren, diepte);
                for surface in [Role::Bg, Role::Vlak] {
                    let bg = theme.style(surface).bg.unwrap();
                    for role in ROLES {
                        let Some(fg) = theme.style(role).fg else {
                            continue;
                        };
                        if role == Role::Keuze {
                            continue;
                        }
                        let least = if role == Role::Lijn { 2.7 } else { 4.5 };
                        let found = contrast(fg, bg);
                        assert!(found >= least - 0.005, "{kleuren:?} {diepte:?} {role:?} on {surface:?}: {found:.3}");
                    }
                }
                let keuze = theme.style(Role::Keuze);
                assert!(contrast(keuze.fg.unwrap(), keuze.bg.unwrap()) >= 4.5);
            }
        }
    }

    #[test]
    fn hex_values_are_those_of_the_design() {
        let theme = Theme::nieuw(Kleuren::Donker, Diepte::Waar);
        assert_eq!(theme.style(Role::Bg).bg, Some(Color::Rgb(0x10, 0x14, 0x18)));
        assert_eq!(theme.style(Role::LetOp).fg, Some(Color::Rgb(0xFF, 0xD1, 0x66)));
        let theme = Theme::nieuw(Kleuren::Licht, Diepte::C256);
        assert_eq!(theme.style(Role::Keuze).bg, Some(Color::Indexed(153)));
    }

    #[test]
    fn sixteen_colours_paint_nothing_and_colour_symbols_only() {
        for kleuren in [Kleuren::Donker, Kleuren::Licht, Kleuren::Terminal] {
            let theme = Theme::nieuw(kleuren, Diepte::C16);
            assert_eq!(theme.kleuren(), Kleuren::Terminal);
            for role in ROLES {
                let style = theme.style(role);
                assert!(matches!(style.bg, None | Some(Color::Reset)), "{role:?}");
                let coloured = !matches!(style.fg, None | Some(Color::Reset));
                assert_eq!(coloured, matches!(role, Role::Goed | Role::Fout), "{role:?}");
            }
            assert!(theme.style(Role::Keuze).add_modifier.contains(Modifier::REVERSED));
            assert!(theme.style(Role::KeuzeAf).add_modifier.contains(Modifier::UNDERLINED));
            assert!(theme.style(Role::LetOp).add_modifier.contains(Modifier::BOLD));
        }
    }

    #[test]
    fn no_colour_means_reset_everywhere() {
        for diepte in [Diepte::Waar, Diepte::C256, Diepte::C16] {
            let theme = Theme::nieuw(Kleuren::Geen, diepte);
            for role in ROLES {
                let style = theme.style(role);
                assert_eq!((style.fg, style.bg), (Some(Color::Reset), Some(Color::Reset)));
            }
            assert!(theme.style(Role::Keuze).add_modifier.contains(Modifier::REVERSED));
            assert_eq!(theme.style(Role::KeuzeAf).add_modifier, Modifier::UNDERLINED);
            assert_eq!(theme.style(Role::Goed).add_modifier, Modifier::empty());
        }
    }

    fn all(glyphs: &Glyphs) -> Vec<&'static str> {
        let debug = format!("{glyphs:?}");
        let mut found: Vec<&'static str> = Vec::new();
        for part in debug.split('"').skip(1).step_by(2) {
            found.push(Box::leak(part.to_owned().into_boxed_str()));
        }
        assert!(found.len() >= 32 + 16);
        found
    }

    #[test]
    fn ascii_is_ascii() {
        assert!(all(&Glyphs::ascii()).iter().all(|glyph| glyph.is_ascii()));
    }

    #[test]
    fn full_glyphs_are_one_column_per_character() {
        for glyphs in [Glyphs::vol(), Glyphs::conhost()] {
            for glyph in all(&glyphs) {
                assert_eq!(glyph.width(), glyph.chars().count(), "{glyph}");
                assert!(!glyph.contains('\u{FE0F}'));
            }
        }
        assert_eq!(Glyphs::conhost().klaar, "√");
    }

    #[test]
    fn active_frames_differ_from_passive_ones() {
        assert_eq!(Glyphs::vol().border(true).top_left, "╔");
        assert_eq!(Glyphs::vol().border(false).top_left, "┌");
        let ascii = Glyphs::ascii();
        assert_eq!(ascii.border(true).horizontal_top, "=");
        assert_eq!(ascii.border(true).vertical_left, "#");
        assert_eq!(ascii.border(false).horizontal_bottom, "-");
        assert_eq!(ascii.border(false).vertical_right, "|");
        assert_eq!(ascii.border(true).top_left, "+");
    }
}
