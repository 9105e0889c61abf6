//! Text that fits: everything a person typed goes through here before it reaches a cell.
//!
//! ratatui's own wrapping panics on wide characters at narrow widths, and control characters or
//! U+FE0F move the rest of a line. So text is cleaned first, then measured and cut at grapheme
//! borders. This module knows nothing of styles, widgets or what the text is about.

use std::iter;

use ratatui::buffer::CellWidth;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

use crate::app::GENOEG;

const TAB: &str = "    ";

/// A counter as it is shown: as far as it was counted, then `100+`.
pub fn aantal(n: i64) -> String {
    if n >= GENOEG { format!("{GENOEG}+") } else { n.to_string() }
}

/// The number of columns this text takes on one line (*breedte*: width). Line breaks count as one
/// space, as [`kort`] and [`vul`] show them.
pub fn breedte(tekst: &str) -> usize {
    graphemes(&one_line(tekst)).map(|(_, width)| width).sum()
}

/// The text on one line, cut short (*kort*) with `weglating` (the ellipsis) when it is wider than
/// `max`. Never wider than `max`; if even the ellipsis does not fit, the ellipsis itself is cut.
pub fn kort(tekst: &str, max: usize, weglating: &str) -> String {
    let text = one_line(tekst);
    let (whole, width, complete) = take(&text, max);
    if complete {
        return whole;
    }
    let ellipsis = one_line(weglating);
    let (ellipsis, ellipsis_width, _) = take(&ellipsis, max);
    if ellipsis_width == 0 || width == 0 {
        return if width == 0 { ellipsis } else { whole };
    }
    let (head, _, _) = take(&text, max - ellipsis_width);
    let mut result = head.trim_end().to_owned();
    result.push_str(&ellipsis);
    result
}

/// The text on one line, cut or filled (*vul*) with spaces to exactly this width.
pub fn vul(tekst: &str, breedte: usize) -> String {
    let (mut result, width, _) = take(&one_line(tekst), breedte);
    result.extend(iter::repeat_n(' ', breedte - width));
    result
}

/// The text in lines (*regels*) of at most this width: broken between words, and inside a word
/// only when it is longer than a line. Line breaks and indentation are kept. A grapheme wider than
/// a whole line becomes `?`. Width 0 gives no lines.
pub fn regels(tekst: &str, breedte: usize) -> Vec<String> {
    if breedte == 0 {
        return Vec::new();
    }
    let mut wrap = Wrap { lines: Vec::new(), line: String::new(), width: 0, max: breedte };
    for paragraph in clean(tekst).split('\n') {
        let mut spaces = 0;
        for word in words(paragraph, breedte) {
            match word {
                Word::Space => spaces += 1,
                Word::Text { parts, width } => {
                    wrap.add(parts, width, spaces);
                    spaces = 0;
                }
            }
        }
        wrap.end_line();
    }
    wrap.lines
}

struct Wrap {
    lines: Vec<String>,
    line: String,
    width: usize,
    max: usize,
}

impl Wrap {
    fn add(&mut self, parts: Vec<(&str, usize)>, width: usize, spaces: usize) {
        if self.width + spaces + width <= self.max {
            self.line.extend(iter::repeat_n(' ', spaces));
            self.width += spaces;
        } else if self.width > 0 {
            self.end_line();
        }
        for (part, part_width) in parts {
            if self.width + part_width > self.max {
                self.end_line();
            }
            self.line.push_str(part);
            self.width += part_width;
        }
    }

    fn end_line(&mut self) {
        self.lines.push(std::mem::take(&mut self.line));
        self.width = 0;
    }
}

enum Word<'a> {
    /// One column where a line may break.
    Space,
    /// Graphemes that stay together if they can.
    Text { parts: Vec<(&'a str, usize)>, width: usize },
}

/// Splits a cleaned paragraph. A wide grapheme (CJK, emoji) is a word by itself, since such text
/// has no spaces to break at.
fn words(paragraph: &str, max: usize) -> impl Iterator<Item = Word<'_>> {
    let mut rest =
        graphemes(paragraph).map(move |(part, width)| if width > max { ("?", 1) } else { (part, width) }).peekable();
    iter::from_fn(move || {
        let (part, mut width) = rest.next()?;
        if part == " " {
            return Some(Word::Space);
        }
        let mut parts = vec![(part, width)];
        while width < 2 || parts.len() > 1 {
            let Some(next) = rest.next_if(|(part, width)| *part != " " && *width < 2) else {
                break;
            };
            width += next.1;
            parts.push(next);
        }
        Some(Word::Text { parts, width })
    })
}

/// As many graphemes as fit in `max` columns, their width, and whether that was all.
fn take(clean: &str, max: usize) -> (String, usize, bool) {
    let mut result = String::new();
    let mut used = 0;
    for (grapheme, width) in graphemes(clean) {
        if used + width > max {
            return (result, used, false);
        }
        result.push_str(grapheme);
        used += width;
    }
    (result, used, true)
}

/// The graphemes of cleaned text with their widths. Marks without a letter to stand on, and
/// anything else of no width, are left out: a terminal would put them on the cell before.
/// ratatui is asked for the width, since it draws.
fn graphemes(clean: &str) -> impl Iterator<Item = (&str, usize)> {
    clean
        .graphemes(true)
        .map(|grapheme| grapheme.trim_start_matches(|c| is_combining_mark(c) || c == '\u{200D}'))
        .map(|grapheme| (grapheme, usize::from(grapheme.cell_width())))
        .filter(|(_, width)| *width > 0)
}

fn one_line(tekst: &str) -> String {
    clean(tekst).replace('\n', " ")
}

/// Line breaks become `\n`, tabs and odd spaces become spaces; control characters, variation
/// selectors and the marks that turn the direction of writing go.
fn clean(tekst: &str) -> String {
    let mut result = String::with_capacity(tekst.len());
    let mut chars = tekst.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                result.push('\n');
            }
            '\n' | '\u{2028}' | '\u{2029}' => result.push('\n'),
            '\t' => result.push_str(TAB),
            // Spaces of one column at which a line may break.
            '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200A}' | '\u{205F}' => {
                result.push(' ');
            }
            '\u{3000}' => result.push_str("  "),
            '\u{AD}'
            | '\u{61C}'
            | '\u{200B}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE0E}'
            | '\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}' => {}
            c if c.is_control() => {}
            c => result.push(c),
        }
    }
    result
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    const PIECES: [&str; 36] = [
        "a",
        "b ",
        "Noor",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "é",
        "e\u{301}",
        "\u{301}",
        "\u{301}\u{302}x",
        "李",
        "小明",
        "👍",
        "👩‍👩‍👧",
        "👩🏽‍💻",
        "🇳🇱",
        "🇳",
        "❤️",
        "1️⃣",
        "\u{200D}",
        "\u{FE0F}",
        "\u{7}",
        "\u{1b}[31m",
        "\u{202E}",
        "\u{200B}",
        "क्ष",
        "ﷺ",
        "한",
        "\u{1100}\u{1161}",
        "bijstandsgerechtigden",
        "\u{600}7",
        "ｶﾞ",
        "ﾞ",
    ];

    /// A small generator (xorshift), so that a failure repeats.
    fn random_texts(count: usize) -> impl Iterator<Item = String> {
        let mut seed = 0x2545_F491_4F6C_DD1D_u64;
        let mut next = move |below: usize| {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            usize::try_from(seed % below as u64).unwrap()
        };
        iter::repeat_with(move || (0..next(12)).map(|_| PIECES[next(PIECES.len())]).collect::<String>()).take(count)
    }

    /// What ratatui will count.
    fn raw_width(text: &str) -> usize {
        text.graphemes(true).map(|grapheme| usize::from(grapheme.cell_width())).sum()
    }

    fn assert_printable(text: &str) {
        assert!(!text.chars().any(|c| c.is_control() || c == '\u{FE0F}'), "{text:?}");
        assert!(!text.starts_with(is_combining_mark), "{text:?}");
    }

    #[test]
    fn properties_hold_for_random_text() {
        for text in random_texts(1_500) {
            for max in 0..12 {
                let filled = vul(&text, max);
                assert_eq!(raw_width(&filled), max, "{text:?} {max} {filled:?}");
                assert_printable(&filled);
                for ellipsis in ["…", "...", ""] {
                    let short = kort(&text, max, ellipsis);
                    assert!(raw_width(&short) <= max, "{text:?} {max} {short:?}");
                    assert_printable(&short);
                    if breedte(&text) <= max {
                        assert_eq!(raw_width(&short), breedte(&text));
                    }
                }
                for line in regels(&text, max) {
                    assert!(raw_width(&line) <= max, "{text:?} {max} {line:?}");
                    assert_eq!(raw_width(&line), breedte(&line));
                    assert_printable(&line);
                }
            }
        }
    }

    #[test]
    fn wrapping_keeps_every_visible_grapheme_in_order() {
        for text in random_texts(2_000) {
            for max in [8, 13, 40] {
                let solid = |s: &str| s.split_whitespace().collect::<String>();
                let joined: String = regels(&text, max).iter().map(|line| solid(line)).collect();
                let wanted: String = clean(&text).split('\n').flat_map(graphemes).map(|(part, _)| part).collect();
                assert_eq!(joined, solid(&wanted), "{text:?} {max}");
            }
        }
    }

    #[test]
    fn lines_are_drawn_by_ratatui_without_a_panic() {
        use ratatui::{buffer::Buffer, layout::Rect, style::Style};
        for text in random_texts(2_000) {
            for max in 1..6_u16 {
                let lines = regels(&text, max.into());
                let area = Rect::new(0, 0, max, u16::try_from(lines.len()).unwrap());
                let mut buffer = Buffer::empty(area);
                for (y, line) in (0..).zip(&lines) {
                    buffer.set_stringn(0, y, line, max.into(), Style::new());
                }
            }
        }
    }

    #[test]
    fn widths() {
        for (text, width) in [
            ("", 0),
            ("abc", 3),
            ("é", 1),
            ("e\u{301}", 1),
            ("李", 2),
            ("👩‍👩‍👧", 2),
            ("🇳🇱", 2),
            ("\u{301}", 0),
            ("a\tb", 6),
            ("a\nb", 3),
            ("\u{7}", 0),
            ("Şahin", 5),
        ] {
            assert_eq!(breedte(text), width, "{text:?}");
        }
    }

    #[test]
    fn short() {
        assert_eq!(kort("van den Berg", 12, "…"), "van den Berg");
        assert_eq!(kort("van den Berg", 11, "…"), "van den Be…");
        assert_eq!(kort("van den Berg", 9, "…"), "van den…");
        assert_eq!(kort("van den Berg", 8, "..."), "van d...");
        assert_eq!(kort("van den Berg", 2, "..."), "..");
        assert_eq!(kort("van den Berg", 1, "…"), "…");
        assert_eq!(kort("van den Berg", 0, "…"), "");
        assert_eq!(kort("van den Berg", 3, ""), "van");
        assert_eq!(kort("李小明", 4, "…"), "李…");
        assert_eq!(kort("een\ntwee", 20, "…"), "een twee");
    }

    #[test]
    fn filled() {
        assert_eq!(vul("ab", 4), "ab  ");
        assert_eq!(vul("abcdef", 4), "abcd");
        assert_eq!(vul("李小", 3), "李 ");
        assert_eq!(vul("x", 0), "");
    }

    #[test]
    fn wrapped() {
        assert_eq!(regels("de klant komt vrijdag", 10), ["de klant", "komt", "vrijdag"]);
        assert_eq!(regels("een\n\ntwee", 10), ["een", "", "twee"]);
        assert_eq!(regels("", 10), [""]);
        assert_eq!(regels("  - punt", 10), ["  - punt"]);
        assert_eq!(regels("bijstandsgerechtigden", 8), ["bijstand", "sgerecht", "igden"]);
        assert_eq!(regels("a🌞b", 2), ["a", "🌞", "b"]);
        assert_eq!(regels("a🌞b", 1), ["a", "?", "b"]);
        assert_eq!(regels("李小明", 4), ["李小", "明"]);
        assert_eq!(regels("x", 0), [""; 0]);
        assert_eq!(regels("abc   ", 3), ["abc"]);
        assert_eq!(regels("\u{301}abc\n\u{301}d", 9), ["abc", "d"]);
    }
}
