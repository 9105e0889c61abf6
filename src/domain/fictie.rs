//! The fiction guard: cases are invented, so text that looks like a real person's data is refused
//! or warned about.
//!
//! A burgerservicenummer (BSN) may be processed only on a legal basis (UAVG art. 46), which an
//! exercise does not have. The guard knows nothing of fields, files or messages: it judges a text,
//! and never gives the found value back, so that nobody can store or echo it.

mod patroon;

use chrono::NaiveDate;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use patroon::{holds_email, iban_at, is_postcode_at, mark_all, phone_at};

/// The judgement (*oordeel*) on a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Oordeel {
    /// Nothing found (*goed*: good).
    Goed,
    /// Accepted, but these patterns (at least one, each once) look real (*waarschuwing*: warning).
    Waarschuwing(Vec<Patroon>),
    /// Refused (*geweigerd*): the text holds a number that may be someone's BSN.
    Geweigerd,
}

/// A pattern (*patroon*) that may belong to a real person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Patroon {
    /// A bank account number.
    Iban,
    /// A Dutch telephone number (*telefoon*).
    Telefoon,
    /// An e-mail address.
    Email,
    /// A Dutch postal code (*postcode*).
    Postcode,
}

impl Patroon {
    /// The name of the pattern in messages and JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Iban => "iban",
            Self::Telefoon => "telefoon",
            Self::Email => "email",
            Self::Postcode => "postcode",
        }
    }
}

/// Judges a text (*toets*: test).
///
/// Refused: eight or nine digits, with or without single dots, spaces or hyphens between them,
/// that pass the 11-proef outside the test range 9999. Dates written with separators, and the
/// digits of an IBAN or a telephone number, are no such number. Takes linear time.
pub fn toets(tekst: &str) -> Oordeel {
    let text = normalise(tekst);
    let mut taken = vec![false; text.len()];
    let mut patterns = Vec::new();
    if mark_all(&text, &mut taken, iban_at) {
        patterns.push(Patroon::Iban);
    }
    if mark_all(&text, &mut taken, phone_at) {
        patterns.push(Patroon::Telefoon);
    }
    if holds_bsn(&text, &taken) {
        return Oordeel::Geweigerd;
    }
    if holds_email(&text) {
        patterns.push(Patroon::Email);
    }
    if (0..text.len()).any(|start| !taken[start] && is_postcode_at(&text, start)) {
        patterns.push(Patroon::Postcode);
    }
    if patterns.is_empty() { Oordeel::Goed } else { Oordeel::Waarschuwing(patterns) }
}

// ---- One spelling for every way to write a digit, a space or a hyphen ----

/// The zeros of the scripts whose digits NFKC leaves as they are (Unicode category Nd).
const ZEROS: [u32; 58] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50,
    0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50,
    0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0x104A0, 0x10D30, 0x11066, 0x110F0, 0x11136, 0x111D0,
    0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60,
    0x16AC0, 0x16B50, 0x1E140, 0x1E2F0, 0x1E950,
];

fn normalise(tekst: &str) -> Vec<char> {
    tekst
        .nfkc()
        .filter(|c| !is_invisible(*c))
        .map(|c| match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2043}' => '-',
            '\u{B7}' | '\u{2022}' | '\u{2219}' | '\u{22C5}' | '\u{3002}' => '.',
            // NFKC makes an ordinary space of every other one, the no-break spaces among them.
            '\u{1680}' => ' ',
            c if c.is_ascii() => c,
            c => ascii_digit(c).unwrap_or(c),
        })
        .collect()
}

/// Characters that can stand between two digits without being seen.
fn is_invisible(c: char) -> bool {
    match c {
        '\u{AD}'
        | '\u{61C}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}'
        | '\u{E0000}'..='\u{E0FFF}' => true,
        '\n' | '\r' | '\t' => false,
        c => c.is_control() || is_combining_mark(c),
    }
}

fn ascii_digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let zero = ZEROS[..ZEROS.partition_point(|zero| *zero <= code)].last()?;
    char::from_digit(code - zero, 10)
}

// ---- Burgerservicenummer ----

/// Digits without a separator between them, and where they stand.
#[derive(Clone, Copy)]
struct Group {
    start: usize,
    end: usize,
}

impl Group {
    fn len(self) -> usize {
        self.end - self.start
    }
}

const BSN_DIGITS: usize = 9;

fn holds_bsn(text: &[char], taken: &[bool]) -> bool {
    let mut chain: Vec<Group> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        if taken[at] || !text[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < text.len() && !taken[at] && text[at].is_ascii_digit() {
            at += 1;
        }
        let group = Group { start, end: at };
        let joined = chain.last().is_some_and(|last| last.end + 1 == start && is_separator(text[last.end]));
        if !joined && chain_holds_bsn(text, &std::mem::take(&mut chain)) {
            return true;
        }
        chain.push(group);
    }
    chain_holds_bsn(text, &chain)
}

fn is_separator(c: char) -> bool {
    matches!(c, '.' | ' ' | '-')
}

/// A chain is a row of groups with one separator between each two. What is a date or a pair of
/// years is cut out; the pieces that remain are searched.
fn chain_holds_bsn(text: &[char], chain: &[Group]) -> bool {
    let mut piece = 0;
    let mut at = 0;
    while at < chain.len() {
        let skip = date_length(text, chain, at);
        if skip == 0 {
            at += 1;
            continue;
        }
        if piece_holds_bsn(text, &chain[piece..at]) {
            return true;
        }
        at += skip;
        piece = at;
    }
    piece_holds_bsn(text, &chain[piece..])
}

/// Looks at every row of whole groups that together has eight or nine digits. Nine digits are
/// tested wherever they stand. Eight that are split are tested only if they are the whole piece,
/// or held together by dots or hyphens inside a line of other numbers: "1234 5678 9012" is one
/// number of twelve digits.
fn piece_holds_bsn(text: &[char], piece: &[Group]) -> bool {
    let mut total = 0;
    for group in piece {
        total += group.len();
    }
    (0..piece.len()).any(|first| {
        let mut count = 0;
        for last in first..piece.len() {
            count += piece[last].len();
            if count > BSN_DIGITS {
                return false;
            }
            let row = &piece[first..=last];
            let candidate = match count {
                BSN_DIGITS => true,
                8 => row.len() == 1 || total == 8 || stands_apart(text, piece, first, last),
                _ => false,
            };
            if candidate && is_refused(text, row) {
                return true;
            }
        }
        false
    })
}

/// Whether groups `first..=last` have one kind of separator between them, not a space, and
/// another kind around them.
fn stands_apart(text: &[char], piece: &[Group], first: usize, last: usize) -> bool {
    let inner = text[piece[first].end];
    inner != ' '
        && (first..last).all(|at| text[piece[at].end] == inner)
        && (first == 0 || text[piece[first - 1].end] != inner)
        && (last + 1 == piece.len() || text[piece[last].end] != inner)
}

/// The 11-proef: weights 9 to 2 and -1, the sum divisible by 11; 9999 is the range of test numbers.
fn is_refused(text: &[char], row: &[Group]) -> bool {
    let mut digits = [0_i32; BSN_DIGITS];
    let mut at = BSN_DIGITS;
    for group in row.iter().rev() {
        for c in text[group.start..group.end].iter().rev() {
            let (Some(digit), Some(before)) = (c.to_digit(10), at.checked_sub(1)) else {
                return false;
            };
            at = before;
            digits[at] = digit.cast_signed();
        }
    }
    const WEIGHTS: [i32; BSN_DIGITS] = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    sum % 11 == 0 && digits.iter().any(|digit| *digit != 0) && !digits.starts_with(&[9; 4])
}

/// How many groups from here are a date or two years in a row; 0 if they are neither.
fn date_length(text: &[char], chain: &[Group], first: usize) -> usize {
    let value = |at: usize| number(text, chain[at]);
    let len = |at: usize| chain[at].len();
    let separator = |at: usize| text[chain[at].end];
    // A separator of the same kind on the outside means a longer number; a space means nothing.
    let apart = |last: usize| {
        let inner = separator(first);
        inner == ' '
            || ((first == 0 || separator(first - 1) != inner) && (last + 1 == chain.len() || separator(last) != inner))
    };
    let left = chain.len() - first;
    if left >= 3 && separator(first) == separator(first + 1) && apart(first + 2) {
        let parts = [value(first), value(first + 1), value(first + 2)];
        let exists = match [len(first), len(first + 1), len(first + 2)] {
            [1 | 2, 1 | 2, 4] => is_date(parts[2], parts[1], parts[0]),
            [4, 1 | 2, 1 | 2] => is_date(parts[0], parts[1], parts[2]),
            [1 | 2, 1 | 2, 2] if separator(first) != ' ' => is_date(2000 + parts[2], parts[1], parts[0]),
            _ => false,
        };
        if exists {
            return 3;
        }
    }
    // "13-03 14.30": a day and a time.
    if left >= 4
        && (separator(first), separator(first + 1), separator(first + 2)) == ('-', ' ', '.')
        && [0, 1, 2, 3].iter().all(|at| len(first + at) <= 2)
        && is_date(2000, value(first + 1), value(first))
        && value(first + 2) < 24
        && value(first + 3) < 60
    {
        return 4;
    }
    // "2024-2025": a school year, which passes the 11-proef.
    if left >= 2
        && len(first) == 4
        && len(first + 1) == 4
        && (1900..2200).contains(&value(first))
        && value(first + 1) == value(first) + 1
        && apart(first + 1)
    {
        return 2;
    }
    0
}

/// The value of a short group; a long one is no part of a date.
fn number(text: &[char], group: Group) -> u32 {
    if group.len() > 4 {
        return u32::MAX;
    }
    text[group.start..group.end].iter().filter_map(|c| c.to_digit(10)).fold(0, |value, digit| value * 10 + digit)
}

fn is_date(year: u32, month: u32, day: u32) -> bool {
    (1900..2200).contains(&year) && NaiveDate::from_ymd_opt(year.cast_signed(), month, day).is_some()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

    fn refused(text: &str) {
        assert_eq!(toets(text), Oordeel::Geweigerd, "{text:?}");
        let inside = format!("Dhr. Bakker ({text}), zie ook casus C-014.");
        assert_eq!(toets(&inside), Oordeel::Geweigerd, "{inside:?}");
    }

    fn good(text: &str) {
        assert_eq!(toets(text), Oordeel::Goed, "{text:?}");
    }

    fn warned(text: &str, patterns: &[Patroon]) {
        assert_eq!(toets(text), Oordeel::Waarschuwing(patterns.to_vec()), "{text:?}");
    }

    #[test]
    fn a_bsn_is_refused_however_it_is_written() {
        for text in [
            "123456782",
            "111222333",
            "1234.56.782",
            "1234 56 782",
            "123-456-782",
            "123.456-78 2",
            "12 34 567 82",
            "1 2 3 4 5 6 7 8 2",
            "1234\u{A0}56\u{A0}782",
            "1234\u{202F}56\u{2009}782",
            "1234–56–782",
            "1234\u{2011}56\u{2011}782",
            "12\u{200B}34567\u{AD}82",
            "１２３４５６７８２",
            "１２３４．５６．７８２",
            "١٢٣٤٥٦٧٨٢",
            "१२३४५६७८२",
            "𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟐",
            "①②③④⑤⑥⑦⑧②",
            "1\u{FE0F}\u{20E3}2\u{FE0F}\u{20E3}3456782",
            "BSN123456782",
            "bsn:123456782.",
            "123456782@voorbeeld.nl",
            "12345672",
            "12 34 56 72",
            "012345672",
        ] {
            refused(text);
        }
    }

    #[test]
    fn a_bsn_between_other_numbers_is_refused() {
        for text in [
            "5 123456782",
            "taak 3 1234.56.782",
            "taak 3 1234.56.72",
            "in 2026 1234 56 782 euro",
            "16-03-2026 123456782",
            "16-03-2026 1234 56 782",
            "123456782 16-03-2026",
            "123456782 06-12345678",
            "06 1234 5678, 123456782",
            "NL91 ABNA 0417 1643 00 123456782",
            "999900006 123456782",
            "999900006\n123456782",
        ] {
            assert_eq!(toets(text), Oordeel::Geweigerd, "{text:?}");
        }
    }

    #[test]
    fn what_fails_the_proof_or_is_a_test_number_is_good() {
        for text in [
            "",
            "123456789",
            "123456783",
            "000000000",
            "00000000",
            "999900006",
            "9999.00.006",
            "999999990",
            "1234567820",
            "123456782123",
            "1234 5678 9012",
            "12345",
            "C-014",
            "€ 1.234,56",
            "123456\n782",
            "123456  782",
            "123456,782",
            "999 990 000",
        ] {
            good(text);
        }
    }

    #[test]
    fn dates_with_separators_are_good() {
        let first = NaiveDate::from_ymd_opt(1930, 1, 1).unwrap();
        for date in first.iter_days().step_by(17).take(3_000) {
            for form in ["%d-%m-%Y", "%d.%m.%Y", "%d %m %Y", "%d/%m/%Y", "%Y-%m-%d", "%d-%m-%y"] {
                let text = date.format(form).to_string();
                assert_eq!(toets(&text), Oordeel::Goed, "{text}");
            }
        }
        good("vr 16-03-2026 14.30 uur, 2026-03-16, schooljaar 2024-2025");
        good("16-03-2026 - 08-04-2026 9 dagen");
        good("18-03 14.30");
    }

    #[test]
    fn dates_without_separators_and_impossible_dates_are_tested() {
        assert_eq!(toets("08032026"), Oordeel::Geweigerd);
        good("16032026");
        assert_eq!(toets("2026-03-16 08032026"), Oordeel::Geweigerd);
        assert!(passes("31022021") == (toets("31-02-2021") == Oordeel::Geweigerd));
        let impossible = (1900..2100).map(|year| format!("31-02-{year}"));
        assert!(impossible.filter(|text| toets(text) == Oordeel::Geweigerd).count() > 10);
    }

    /// An independent 11-proef.
    fn passes(digits: &str) -> bool {
        let value: i64 = digits.parse().unwrap();
        let sum: i64 = (2..=9_u32).map(|w| value / 10_i64.pow(w - 1) % 10 * i64::from(w)).sum();
        value != 0 && (sum - value % 10) % 11 == 0
    }

    #[test]
    fn every_number_is_judged_as_an_independent_proof_does() {
        for value in (1..1_000_000_000_u64).step_by(99_991) {
            for digits in [format!("{value:09}"), format!("{:08}", value / 10)] {
                let test_number = digits.len() == 9 && digits.starts_with("9999");
                let expected = passes(&digits) && !test_number;
                assert_eq!(toets(&digits) == Oordeel::Geweigerd, expected, "{digits}");
            }
        }
    }

    #[test]
    fn iban() {
        warned("NL91ABNA0417164300", &[Patroon::Iban]);
        warned("rekening NL91 ABNA 0417 1643 00.", &[Patroon::Iban]);
        warned("nl91abna0417164300", &[Patroon::Iban]);
        warned("NL00BANK0123456789", &[Patroon::Iban]);
        warned("BE68 5390 0754 7034", &[Patroon::Iban]);
        warned("DE89370400440532013000", &[Patroon::Iban]);
        warned("GB29 NWBK 6016 1331 9268 19", &[Patroon::Iban]);
        good("BE68 5390 0754 7035");
        good("NL91");
    }

    #[test]
    fn telephone() {
        for text in [
            "0612345678",
            "06-12345678",
            "06 12345678",
            "06 1234 5678",
            "06-12 34 56 78",
            "+31612345678",
            "+31 6 12345678",
            "+31 (0)6 12345678",
            "+31-6-1234 5678",
            "0031 6 12345678",
            "020-1234567",
            "(020) 123 45 67",
            "0123-456789",
            "020 123 45 67",
            "0201234567",
            "088 123 4567",
            "06-12345672",
        ] {
            warned(text, &[Patroon::Telefoon]);
        }
        good("06 1234 567");
        good("0012345678");
        good("06123456789");
    }

    #[test]
    fn email_and_postcode() {
        warned("mail jan.de.vries@voorbeeld.nl.", &[Patroon::Email]);
        warned("a@b.nl", &[Patroon::Email]);
        good("@jan, tarief @ 12 euro, a@b, a@.nl, a@b.1");
        warned("1234 AB", &[Patroon::Postcode]);
        warned("1234AB", &[Patroon::Postcode]);
        warned("1234ab", &[Patroon::Postcode]);
        warned("Dorpsstraat 12, 1234\u{A0}AB Utrecht", &[Patroon::Postcode]);
        good("0234 AB, 1234 ABC, 1234 SS, 12345 AB, in 2026 de wet, 2026 PW-uitkering");
        good("16-03-2026 PW");
        warned(
            "NL91ABNA0417164300 06-12345678 a@b.nl 1234 AB",
            &[Patroon::Iban, Patroon::Telefoon, Patroon::Email, Patroon::Postcode],
        );
        assert_eq!(Patroon::Postcode.code(), "postcode");
    }

    #[test]
    fn never_panics_on_odd_text() {
        let pieces = [
            "0", "1", "9", "12345678", "+31", "0031", "(0)", "(", ")", " ", ".", "-", "@", "NL", "NL91ABNA", "\u{301}",
            "👍", "\u{200D}", "٣", "a", "AB", "1234", "2026", "/", "é", "\0",
        ];
        let mut seed = 88_172_645_463_325_252_u64;
        let mut next = move |below: usize| {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            usize::try_from(seed % below as u64).unwrap()
        };
        for _ in 0..20_000 {
            let text: String = (0..next(14)).map(|_| pieces[next(pieces.len())]).collect();
            toets(&text);
        }
    }

    #[test]
    fn long_text_takes_linear_time() {
        for piece in ["1", "1 ", "a@", "@a.b-", "NL91ABNA", "0031 ", "+31 ", "06 1 ", "1234 ", "e\u{301}"] {
            let text = piece.repeat(200_000 / piece.len());
            let start = Instant::now();
            toets(&text);
            assert!(start.elapsed() < Duration::from_secs(5), "{piece:?} {:?}", start.elapsed());
        }
    }
}
