//! How things are shown (*opmaak*: layout of text): dates, amounts and names, as Dutch readers
//! expect them.
//!
//! Pure functions from values to text. This module knows nothing of screens, files or messages.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate, Weekday};
use unicode_normalization::UnicodeNormalization;

/// The language (*taal*) of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Taal {
    /// Dutch, the source language.
    #[default]
    Nl,
    /// English, the translation.
    En,
}

impl Taal {
    /// The code in settings and file names.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }
}

impl FromStr for Taal {
    type Err = OnbekendeTaal;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        match code.to_ascii_lowercase().as_str() {
            "nl" => Ok(Self::Nl),
            "en" => Ok(Self::En),
            _ => Err(OnbekendeTaal),
        }
    }
}

/// The language is unknown (*onbekend*): neither `nl` nor `en`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnbekendeTaal;

impl fmt::Display for OnbekendeTaal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nl | en")
    }
}

impl std::error::Error for OnbekendeTaal {}

/// A date, short (*kort*): `16-03-2026`. The same in both languages.
pub fn datum_kort(d: NaiveDate) -> String {
    format!("{:02}-{:02}-{:04}", d.day(), d.month(), d.year())
}

/// A date in a table (*tabel*), where the year is clear: `vr 13-03`.
pub fn datum_tabel(d: NaiveDate, taal: Taal) -> String {
    format!("{} {:02}-{:02}", weekdag_kort(d, taal), d.day(), d.month())
}

/// A date in running text (*lang*: long): `16 maart 2026`.
pub fn datum_lang(d: NaiveDate, taal: Taal) -> String {
    format!("{} {} {}", d.day(), maand_naam(d.month(), taal), d.year())
}

/// A date with its day (*dag*): `vr 13-03-2026`.
pub fn datum_met_dag(d: NaiveDate, taal: Taal) -> String {
    format!("{} {}", weekdag_kort(d, taal), datum_kort(d))
}

/// The day of the week (*weekdag*), short: `vr`, `Fri`.
pub fn weekdag_kort(d: NaiveDate, taal: Taal) -> &'static str {
    let (nl, en) = match d.weekday() {
        Weekday::Mon => ("ma", "Mon"),
        Weekday::Tue => ("di", "Tue"),
        Weekday::Wed => ("wo", "Wed"),
        Weekday::Thu => ("do", "Thu"),
        Weekday::Fri => ("vr", "Fri"),
        Weekday::Sat => ("za", "Sat"),
        Weekday::Sun => ("zo", "Sun"),
    };
    match taal {
        Taal::Nl => nl,
        Taal::En => en,
    }
}

/// The day of the week in full: `vrijdag`, `Friday`.
pub fn weekdag_lang(d: NaiveDate, taal: Taal) -> &'static str {
    let (nl, en) = match d.weekday() {
        Weekday::Mon => ("maandag", "Monday"),
        Weekday::Tue => ("dinsdag", "Tuesday"),
        Weekday::Wed => ("woensdag", "Wednesday"),
        Weekday::Thu => ("donderdag", "Thursday"),
        Weekday::Fri => ("vrijdag", "Friday"),
        Weekday::Sat => ("zaterdag", "Saturday"),
        Weekday::Sun => ("zondag", "Sunday"),
    };
    match taal {
        Taal::Nl => nl,
        Taal::En => en,
    }
}

/// The ISO 8601 week of a date, and the year (*jaar*) that week belongs to.
pub fn week(d: NaiveDate) -> (i32, u32) {
    let week = d.iso_week();
    (week.year(), week.week())
}

/// An amount of euro cents: `€ 1.234,56`.
pub fn euro(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    let whole = (cents / 100).to_string();
    let mut grouped = String::with_capacity(whole.len() + whole.len() / 3);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    format!("€ {sign}{grouped},{:02}", cents % 100)
}

/// The key to sort a name (*naam*) by: the main name first, without its prefix, lower case and
/// without diacritics. "Noor van den Berg" gives "berg, noor van den".
pub fn naam_sorteersleutel(naam: &str) -> String {
    let parts = NameParts::of(naam);
    let mut rest = parts.given;
    rest.extend(parts.prefix);
    let key =
        if rest.is_empty() { parts.main.join(" ") } else { format!("{}, {}", parts.main.join(" "), rest.join(" ")) };
    fold(&key)
}

/// A name as it stands in a list (*lijst*): "van den Berg, Noor". A name of one word, a name that
/// has a comma already, and a name in Chinese, Japanese or Korean script stay as they are.
pub fn naam_lijst(naam: &str) -> String {
    let naam = naam.trim();
    let parts = NameParts::of(naam);
    if parts.given.is_empty() || naam.contains(',') {
        return naam.to_owned();
    }
    let mut surname = parts.prefix;
    surname.extend(parts.main);
    format!("{}, {}", surname.join(" "), parts.given.join(" "))
}

/// Words that stand before a Dutch surname and do not count in sorting (*tussenvoegsel*), with
/// the ones from abroad that are most often met.
const TUSSENVOEGSELS: [&str; 43] = [
    "'s", "'t", "aan", "af", "al", "am", "bij", "boven", "da", "dal", "de", "del", "den", "der", "des", "di", "do",
    "dos", "du", "el", "het", "hoog", "in", "la", "las", "le", "les", "lo", "los", "onder", "op", "over", "te", "ten",
    "ter", "tot", "uit", "van", "ver", "vom", "von", "voor", "zu",
];

/// The words of a name: "Noor" / "van den" / "Berg".
struct NameParts<'a> {
    given: Vec<&'a str>,
    prefix: Vec<&'a str>,
    main: Vec<&'a str>,
}

impl<'a> NameParts<'a> {
    fn of(naam: &'a str) -> Self {
        if let Some((surname, given)) = naam.split_once(',') {
            return Self::listed(surname, given);
        }
        let words: Vec<&str> = naam.split_whitespace().collect();
        if words.len() < 2 || naam.chars().any(is_cjk) {
            return Self { given: Vec::new(), prefix: Vec::new(), main: words };
        }
        let last = words.len() - 1;
        let start = words[..last].iter().position(|word| is_tussenvoegsel(word)).unwrap_or(last);
        let (given, surname) = words.split_at(start);
        let (prefix, main) = split_prefix(surname);
        Self { given: given.to_vec(), prefix, main }
    }

    /// "van den Berg, Noor" and "Berg, Noor van den" are the same name.
    fn listed(surname: &'a str, given: &'a str) -> Self {
        let surname: Vec<&str> = surname.split_whitespace().collect();
        let given: Vec<&str> = given.split_whitespace().collect();
        let (mut prefix, main) = split_prefix(&surname);
        let names = given.iter().rposition(|word| !is_tussenvoegsel(word)).map_or(0, |at| at + 1);
        prefix.extend(&given[names..]);
        Self { given: given[..names].to_vec(), prefix, main }
    }
}

/// The last word is never a prefix.
fn split_prefix<'a>(surname: &[&'a str]) -> (Vec<&'a str>, Vec<&'a str>) {
    let last = surname.len().saturating_sub(1);
    let prefix = surname[..last].iter().take_while(|word| is_tussenvoegsel(word)).count();
    let (prefix, main) = surname.split_at(prefix);
    (prefix.to_vec(), main.to_vec())
}

fn is_tussenvoegsel(word: &str) -> bool {
    let word = word.to_lowercase().replace(['\u{2018}', '\u{2019}', '`'], "'");
    TUSSENVOEGSELS.contains(&word.as_str())
}

fn is_cjk(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{11FF}'
        | '\u{2E80}'..='\u{9FFF}'
        | '\u{A960}'..='\u{A97F}'
        | '\u{AC00}'..='\u{D7FF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FF66}'..='\u{FFDC}'
        | '\u{20000}'..='\u{3FFFF}')
}

/// Lower case, Latin letters without their marks.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.to_lowercase().nfd() {
        match c {
            '\u{300}'..='\u{36F}' => {}
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ħ' => folded.push('h'),
            '\u{2018}' | '\u{2019}' | '`' => folded.push('\''),
            c => folded.push(c),
        }
    }
    folded.nfc().collect()
}

/// The name of a month (*maand*), 1 to 12.
pub fn maand_naam(month: u32, taal: Taal) -> &'static str {
    const NL: [&str; 12] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let names = match taal {
        Taal::Nl => NL,
        Taal::En => EN,
    };
    // chrono's months run from 1 to 12.
    names[(month.clamp(1, 12) - 1) as usize]
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn language_codes() {
        for taal in [Taal::Nl, Taal::En] {
            assert_eq!(taal.code().parse(), Ok(taal));
        }
        assert_eq!("EN".parse(), Ok(Taal::En));
        assert_eq!("de".parse::<Taal>(), Err(OnbekendeTaal));
    }

    #[test]
    fn dates() {
        let d = day(2026, 3, 13);
        assert_eq!(datum_kort(d), "13-03-2026");
        assert_eq!(datum_tabel(d, Taal::Nl), "vr 13-03");
        assert_eq!(datum_tabel(d, Taal::En), "Fri 13-03");
        assert_eq!(datum_met_dag(d, Taal::Nl), "vr 13-03-2026");
        assert_eq!(datum_lang(day(2026, 3, 6), Taal::Nl), "6 maart 2026");
        assert_eq!(datum_lang(day(2026, 12, 16), Taal::En), "16 December 2026");
        assert_eq!(week(day(2027, 1, 1)), (2026, 53));
        assert_eq!(week(day(2026, 3, 16)), (2026, 12));
    }

    #[test]
    fn amounts() {
        for (cents, text) in [
            (0, "€ 0,00"),
            (5, "€ 0,05"),
            (1_200, "€ 12,00"),
            (99_999, "€ 999,99"),
            (123_456, "€ 1.234,56"),
            (12_345_678_900, "€ 123.456.789,00"),
            (-123_456, "€ -1.234,56"),
            (i64::MIN, "€ -92.233.720.368.547.758,08"),
        ] {
            assert_eq!(euro(cents), text);
        }
    }

    #[test]
    fn names_in_a_list() {
        for (name, listed) in [
            ("Noor van den Berg", "van den Berg, Noor"),
            ("Kees de Vries", "de Vries, Kees"),
            ("Ayşe Şahin", "Şahin, Ayşe"),
            ("Jan Peter Bakker", "Bakker, Jan Peter"),
            ("Mohamed El Amrani", "El Amrani, Mohamed"),
            ("Els van den Berg-de Vries", "van den Berg-de Vries, Els"),
            ("Jan van der Meer de Wit", "van der Meer de Wit, Jan"),
            ("Piet in ’t Veld", "in ’t Veld, Piet"),
            ("Noor", "Noor"),
            ("de Vries", "de Vries"),
            ("李 小明", "李 小明"),
            ("Noor van", "van, Noor"),
            ("van den Berg, Noor", "van den Berg, Noor"),
            ("  Noor   Berg ", "Berg, Noor"),
            ("", ""),
            (" , ", ","),
        ] {
            assert_eq!(naam_lijst(name), listed, "{name:?}");
        }
    }

    #[test]
    fn names_as_keys() {
        for (name, key) in [
            ("Noor van den Berg", "berg, noor van den"),
            ("van den Berg, Noor", "berg, noor van den"),
            ("Berg, Noor van den", "berg, noor van den"),
            ("Ayşe Şahin", "sahin, ayse"),
            ("José Müller", "muller, jose"),
            ("Søren Łukasz", "lukasz, soren"),
            ("İbrahim Işık", "isik, ibrahim"),
            ("de Vries", "vries, de"),
            ("Noor", "noor"),
            ("李 小明", "李 小明"),
            ("ガ", "ガ"),
            ("", ""),
            (",", ""),
            ("van, ", "van"),
        ] {
            assert_eq!(naam_sorteersleutel(name), key, "{name:?}");
        }
    }
}
