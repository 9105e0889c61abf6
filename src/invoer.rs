//! What people type (*invoer*: input): dates, amounts and times, in Dutch and in English.
//!
//! Pure functions from text to values; today is an argument. A refusal carries what a message
//! needs to explain it, and never a sentence.

mod dag;

use chrono::{Datelike, NaiveDate, NaiveTime};
use unicode_normalization::UnicodeNormalization;

use dag::{Token, calendar_day, day_word, in_range, iso_week, next_weekday, offset, shift, tokens, weekday};

/// Why a text is no date (*datum*; *fout*: error).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatumFout {
    /// Nothing was typed (*leeg*: empty).
    Leeg,
    /// Not a form of date that is known here (*onbekend*).
    Onbekend,
    /// The month has no such day (*bestaat niet*: does not exist).
    BestaatNiet {
        /// The day that was typed.
        dag: u32,
        /// The month, 1 to 12.
        maand: u32,
        /// The year that was typed, or the one nearest to today.
        jaar: i32,
        /// The number of days in that month.
        dagen_in_maand: u32,
        /// The nearest day that does exist (*voorstel*: proposal).
        voorstel: NaiveDate,
    },
    /// The year has no such ISO week.
    WeekBestaatNiet {
        /// The week that was typed.
        week: u32,
        /// The year it would be in.
        jaar: i32,
        /// The number of weeks in that year, 52 or 53.
        weken_in_jaar: u32,
    },
    /// Before 1900 or after 2200 (*buiten bereik*: out of range).
    BuitenBereik,
}

/// Reads a date (*datum*). `vandaag` is today.
///
/// Known forms: `16-3`, `16-03-26`, `16/3`, `16.3.2026`, `2026-03-16`, `16 mrt`, `16 maart 2026`,
/// `March 16`, `vandaag`, `morgen`, `overmorgen`, `gisteren` and their English words, a weekday
/// (the next one after today), `+14`, `-3`, and `wk 13` (the Monday of that ISO week). A day
/// without a year is the one nearest to today; a year of two digits lies between eighty years ago
/// and nineteen years ahead. A weekday before a date is accepted when it is right.
pub fn datum(tekst: &str, vandaag: NaiveDate) -> Result<NaiveDate, DatumFout> {
    let text = schoon(tekst).nfkc().collect::<String>().to_lowercase();
    let text = text.trim().replace(['\u{2010}', '\u{2011}', '–', '—', '\u{2212}'], "-");
    if text.is_empty() {
        return Err(DatumFout::Leeg);
    }
    if let Some(rest) = text.strip_prefix(['+', '-']) {
        return offset(rest, text.starts_with('-'), vandaag);
    }
    let tokens = tokens(&text).ok_or(DatumFout::Onbekend)?;
    let date = match tokens.as_slice() {
        [Token::Word(word)] => match day_word(word) {
            Some(days) => shift(vandaag, days),
            None => next_weekday(vandaag, weekday(word).ok_or(DatumFout::Onbekend)?),
        },
        [Token::Word("wk" | "week" | "w"), rest @ ..] => iso_week(rest, vandaag),
        [Token::Word(word), rest @ ..] if !rest.is_empty() && weekday(word).is_some() => {
            let date = calendar_day(rest, vandaag)?;
            if Some(date.weekday()) != weekday(word) {
                return Err(DatumFout::Onbekend);
            }
            Ok(date)
        }
        rest => calendar_day(rest, vandaag),
    }?;
    in_range(date)
}

/// Why a text is no amount (*geld*: money).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GeldFout {
    /// Nothing was typed.
    Leeg,
    /// Not a form of amount that is known here.
    Onbekend,
    /// Below zero.
    Negatief,
    /// `1.234` can be read in two ways (*dubbelzinnig*: ambiguous).
    Dubbelzinnig {
        /// In cents, if the dot divides the thousands (*duizend*).
        duizend: i64,
        /// In cents, rounded, if the dot is the decimal point (*punt*).
        punt: i64,
    },
    /// More than two digits after the decimal sign.
    TeVeelDecimalen,
    /// Too large to store.
    TeGroot,
}

/// Reads an amount (*geld*) and gives euro cents.
///
/// Known forms: `1234,56`, `1.234,56`, `1234.56`, `1234,5`, `€ 5`, `€ 12,-`, `5,–`, `12 euro`.
pub fn geld(tekst: &str) -> Result<i64, GeldFout> {
    let text = schoon(tekst).nfkc().collect::<String>().to_lowercase();
    let text = text.trim().replace(['\u{2010}', '\u{2011}', '–', '—', '\u{2212}'], "-");
    if text.is_empty() {
        return Err(GeldFout::Leeg);
    }
    let is_minus = |text: &str| text.starts_with('-');
    let mut amount = text.as_str();
    let mut negative = is_minus(amount);
    amount = amount.trim_start_matches('-').trim_start();
    for unit in ["€", "euro", "eur"] {
        if let Some(rest) = amount.strip_prefix(unit) {
            amount = rest.trim_start();
            break;
        }
    }
    negative |= is_minus(amount);
    amount = amount.trim_start_matches('-').trim_start();
    for unit in ["€", "euro", "eur"] {
        if let Some(rest) = amount.strip_suffix(unit) {
            amount = rest.trim_end();
            break;
        }
    }
    let cents = cents(amount);
    match cents {
        Ok(0) => cents,
        Ok(_) | Err(GeldFout::Dubbelzinnig { .. }) if negative => Err(GeldFout::Negatief),
        _ => cents,
    }
}

/// Why a text is no time (*tijd*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TijdFout {
    /// Nothing was typed.
    Leeg,
    /// Not a form of time that is known here.
    Onbekend,
    /// The day has no such time, as 25:00.
    BestaatNiet {
        /// The hour that was typed.
        uur: u32,
        /// The minute that was typed.
        minuut: u32,
    },
}

/// Reads a time of day (*tijd*): `14:30`, `14.30`, `9u30`, `9 uur`, `14:30 uur`.
pub fn tijd(tekst: &str) -> Result<NaiveTime, TijdFout> {
    let text = schoon(tekst).nfkc().collect::<String>().to_lowercase();
    let text = text.trim();
    if text.is_empty() {
        return Err(TijdFout::Leeg);
    }
    let (text, hours_only) = match text.strip_suffix("uur").or_else(|| text.strip_suffix('u')) {
        Some(rest) => (rest.trim_end(), true),
        None => (text, false),
    };
    let (hour, minute) = match text.split_once([':', '.', 'u', 'h']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        None if hours_only => (text, "00"),
        Some(_) | None => return Err(TijdFout::Onbekend),
    };
    if hour.len() > 2 {
        return Err(TijdFout::Onbekend);
    }
    let uur = digits(hour).ok_or(TijdFout::Onbekend)?;
    let minuut = digits(minute).ok_or(TijdFout::Onbekend)?;
    NaiveTime::from_hms_opt(uur, minuut, 0).ok_or(TijdFout::BestaatNiet { uur, minuut })
}

/// Clean text (*schoon*): composed (NFC), line breaks as `\n`, no control characters but newline
/// and tab, no U+FE0F, which terminals do not agree on.
pub fn schoon(tekst: &str) -> String {
    tekst
        .replace("\r\n", "\n")
        .chars()
        .map(|c| if c == '\r' { '\n' } else { c })
        .filter(|c| (!c.is_control() || matches!(c, '\n' | '\t')) && *c != '\u{FE0F}')
        .nfc()
        .collect()
}

fn cents(amount: &str) -> Result<i64, GeldFout> {
    let whole_amount = amount.trim_end_matches(['-', '=']);
    if whole_amount.len() < amount.len() {
        // "12,-": the dashes stand for no cents.
        let whole = whole_amount.strip_suffix([',', '.']).ok_or(GeldFout::Onbekend)?;
        return in_cents(&thousands(whole, '.').ok_or(GeldFout::Onbekend)?, "");
    }
    let (dots, commas) = (amount.matches('.').count(), amount.matches(',').count());
    match (dots, commas) {
        (0, 0) => in_cents(amount, ""),
        (1, 0) => one_dot(amount),
        (_, 0) => in_cents(&thousands(amount, '.').ok_or(GeldFout::Onbekend)?, ""),
        (_, 1) if dots != 1 || amount.find('.') < amount.find(',') => decimals(amount, ',', '.'),
        (1, _) => decimals(amount, '.', ','),
        (_, _) => Err(GeldFout::Onbekend),
    }
}

/// `1234.5` and `1234.56` have a decimal point; `1.234` may have one.
fn one_dot(amount: &str) -> Result<i64, GeldFout> {
    let Some(as_thousands) = thousands(amount, '.') else {
        return decimals(amount, '.', ',');
    };
    let duizend = in_cents(&as_thousands, "")?;
    // Thousandths of a euro, so that half a cent is rounded up.
    let thousandths: i64 = as_thousands.parse().map_err(|_| GeldFout::TeGroot)?;
    Err(GeldFout::Dubbelzinnig { duizend, punt: (thousandths + 5) / 10 })
}

fn decimals(amount: &str, decimal: char, group: char) -> Result<i64, GeldFout> {
    let (whole, fraction) = amount.rsplit_once(decimal).ok_or(GeldFout::Onbekend)?;
    let whole = thousands(whole, group).ok_or(GeldFout::Onbekend)?;
    if fraction.is_empty() || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return Err(GeldFout::Onbekend);
    }
    if fraction.len() > 2 {
        return Err(GeldFout::TeVeelDecimalen);
    }
    in_cents(if whole.is_empty() { "0" } else { &whole }, fraction)
}

/// The digits without the group sign; nothing if the groups are not thousands. Digits without any
/// sign are fine.
fn thousands(whole: &str, group: char) -> Option<String> {
    let mut groups = whole.split(group);
    let first = groups.next()?;
    let grouped = first.len() < whole.len();
    let plain = whole.chars().all(|c| c.is_ascii_digit() || c == group);
    let sizes = groups.all(|part| part.len() == 3);
    let head = !grouped || (matches!(first.len(), 1..=3) && !first.starts_with('0'));
    (plain && sizes && head).then(|| whole.replace(group, ""))
}

fn in_cents(whole: &str, fraction: &str) -> Result<i64, GeldFout> {
    if whole.is_empty() || !whole.bytes().all(|b| b.is_ascii_digit()) {
        return Err(GeldFout::Onbekend);
    }
    format!("{whole}{fraction:0<2}").parse().map_err(|_| GeldFout::TeGroot)
}

fn digits(text: &str) -> Option<u32> {
    let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    /// A Monday.
    fn today() -> NaiveDate {
        day(2026, 3, 16)
    }

    #[test]
    fn dates() {
        for (text, (y, m, d)) in [
            ("16-3", (2026, 3, 16)),
            ("16-03-26", (2026, 3, 16)),
            ("16/3", (2026, 3, 16)),
            ("16.3.2026", (2026, 3, 16)),
            ("16. 3. 2026", (2026, 3, 16)),
            ("16 3 2026", (2026, 3, 16)),
            ("16–3", (2026, 3, 16)),
            ("16 mrt", (2026, 3, 16)),
            ("16 mrt.", (2026, 3, 16)),
            ("16mrt", (2026, 3, 16)),
            ("16 maart 2026", (2026, 3, 16)),
            ("16 March 2026", (2026, 3, 16)),
            ("March 16, 2026", (2026, 3, 16)),
            ("Mar 16th", (2026, 3, 16)),
            ("2026-03-16", (2026, 3, 16)),
            (" VANDAAG ", (2026, 3, 16)),
            ("today", (2026, 3, 16)),
            ("morgen", (2026, 3, 17)),
            ("tomorrow", (2026, 3, 17)),
            ("overmorgen", (2026, 3, 18)),
            ("gisteren", (2026, 3, 15)),
            ("yesterday", (2026, 3, 15)),
            ("vr", (2026, 3, 20)),
            ("vrijdag", (2026, 3, 20)),
            ("fri", (2026, 3, 20)),
            ("ma", (2026, 3, 23)),
            ("zo", (2026, 3, 22)),
            ("do", (2026, 3, 19)),
            ("+14", (2026, 3, 30)),
            ("+ 14 dagen", (2026, 3, 30)),
            ("+2 weken", (2026, 3, 30)),
            ("-3", (2026, 3, 13)),
            ("−3", (2026, 3, 13)),
            ("wk 13", (2026, 3, 23)),
            ("week 13", (2026, 3, 23)),
            ("wk13", (2026, 3, 23)),
            ("wk 53", (2026, 12, 28)),
            ("wk 1 2027", (2027, 1, 4)),
            ("vr 13-03", (2026, 3, 13)),
            ("vr 13-03-2026", (2026, 3, 13)),
            ("1-12", (2025, 12, 1)),
            ("1-9", (2026, 9, 1)),
            ("1-10", (2025, 10, 1)),
            ("12-5-85", (1985, 5, 12)),
            ("1-1-1900", (1900, 1, 1)),
            ("31-12-2200", (2200, 12, 31)),
            ("29-2-2028", (2028, 2, 29)),
            ("１６-３", (2026, 3, 16)),
        ] {
            assert_eq!(datum(text, today()), Ok(day(y, m, d)), "{text:?}");
        }
    }

    #[test]
    fn around_new_year() {
        assert_eq!(datum("3-1", day(2025, 12, 30)), Ok(day(2026, 1, 3)));
        assert_eq!(datum("30-12", day(2026, 1, 3)), Ok(day(2025, 12, 30)));
        assert_eq!(datum("wk 1", day(2025, 12, 31)), Ok(day(2025, 12, 29)));
        assert_eq!(datum("wk 2", day(2027, 1, 1)), Ok(day(2027, 1, 11)));
        assert_eq!(datum("29-2", day(2027, 12, 20)), Ok(day(2028, 2, 29)));
    }

    #[test]
    fn dates_that_do_not_exist() {
        let missing = |dag, maand, jaar, dagen_in_maand, voorstel| {
            Err(DatumFout::BestaatNiet { dag, maand, jaar, dagen_in_maand, voorstel })
        };
        assert_eq!(datum("31-4", today()), missing(31, 4, 2026, 30, day(2026, 4, 30)));
        assert_eq!(datum("29-2", today()), missing(29, 2, 2026, 28, day(2026, 2, 28)));
        assert_eq!(datum("0-4-2026", today()), missing(0, 4, 2026, 30, day(2026, 4, 1)));
        assert_eq!(datum("2026-02-30", today()), missing(30, 2, 2026, 28, day(2026, 2, 28)));
        assert_eq!(datum("31 juni", today()), missing(31, 6, 2026, 30, day(2026, 6, 30)));
        for (text, week, jaar, weken_in_jaar) in
            [("wk 54", 54, 2026, 53), ("wk 53 2025", 53, 2025, 52), ("wk 0", 0, 2026, 53)]
        {
            let wanted = Err(DatumFout::WeekBestaatNiet { week, jaar, weken_in_jaar });
            assert_eq!(datum(text, today()), wanted, "{text}");
        }
    }

    #[test]
    fn what_is_no_date() {
        assert_eq!(datum("  ", today()), Err(DatumFout::Leeg));
        for text in [
            "x",
            "16",
            "16-13",
            "3-16",
            "16-3-",
            "16,3",
            "16-3-126",
            "16--3",
            "-",
            "+",
            "wk",
            "vr 14-03",
            "volgende vrijdag",
            "mo",
            "16 3 2026 1",
            "2026",
            "16032026",
            "+3 jaar",
            "👍",
            "16-3-2",
            "12345-1",
        ] {
            assert_eq!(datum(text, today()), Err(DatumFout::Onbekend), "{text:?}");
        }
        for text in ["1-1-1899", "1-1-2201", "+99999999999999999999", "+999999999999", "-99999", "wk 2 2201"] {
            assert_eq!(datum(text, today()), Err(DatumFout::BuitenBereik), "{text:?}");
        }
        assert_eq!(datum("+1", NaiveDate::MAX), Err(DatumFout::BuitenBereik));
        assert_eq!(datum("1-1", NaiveDate::MIN), Err(DatumFout::BuitenBereik));
    }

    #[test]
    fn every_shown_date_is_read_back() {
        use crate::opmaak::{Taal, datum_kort, datum_lang, datum_met_dag, datum_tabel};
        for date in today().iter_days().take(180) {
            for taal in [Taal::Nl, Taal::En] {
                for text in
                    [datum_kort(date), datum_lang(date, taal), datum_met_dag(date, taal), datum_tabel(date, taal)]
                {
                    assert_eq!(datum(&text, today()), Ok(date), "{text}");
                }
            }
        }
    }

    #[test]
    fn amounts() {
        for (text, cents) in [
            ("1234,56", 123_456),
            ("1.234,56", 123_456),
            ("€ 12,-", 1_200),
            ("€ 5", 500),
            ("€5", 500),
            ("5,–", 500),
            ("5,--", 500),
            ("5,=", 500),
            ("1.234,-", 123_400),
            ("1234,5", 123_450),
            ("1234.56", 123_456),
            ("1234.5", 123_450),
            ("1,234.56", 123_456),
            ("1.234.567", 123_456_700),
            ("1.234.567,8", 123_456_780),
            (",50", 50),
            ("0", 0),
            ("0,05", 5),
            ("12 euro", 1_200),
            ("EUR\u{A0}12", 1_200),
            ("12 €", 1_200),
            ("-0", 0),
        ] {
            assert_eq!(geld(text), Ok(cents), "{text:?}");
        }
        for cents in [0, 5, 99, 1_200, 123_456, 123_456_789, i64::MAX] {
            assert_eq!(geld(&crate::opmaak::euro(cents)), Ok(cents));
        }
    }

    #[test]
    fn what_is_no_amount() {
        use GeldFout::{Dubbelzinnig, Leeg, Negatief, Onbekend, TeGroot, TeVeelDecimalen};
        for (text, fout) in [
            ("", Leeg),
            ("€", Onbekend),
            ("-", Onbekend),
            ("veel", Onbekend),
            ("5,", Onbekend),
            ("5-", Onbekend),
            ("12 34", Onbekend),
            ("1.23.456", Onbekend),
            ("1,2,3", Onbekend),
            ("1.234,56.7", Onbekend),
            ("1..234", Onbekend),
            (",", Onbekend),
            (".", Onbekend),
            ("1.234", Dubbelzinnig { duizend: 123_400, punt: 123 }),
            ("€ 12.345", Dubbelzinnig { duizend: 1_234_500, punt: 1_235 }),
            ("0.123", TeVeelDecimalen),
            ("1234.567", TeVeelDecimalen),
            ("1,234", TeVeelDecimalen),
            ("-5", Negatief),
            ("€ -5", Negatief),
            ("-€ 5,00", Negatief),
            ("−5", Negatief),
            ("-1.234", Negatief),
            ("99999999999999999999", TeGroot),
        ] {
            assert_eq!(geld(text), Err(fout), "{text:?}");
        }
    }

    #[test]
    fn times() {
        let at = |h, m| Ok(NaiveTime::from_hms_opt(h, m, 0).unwrap());
        for (text, wanted) in [
            ("14:30", at(14, 30)),
            ("14.30", at(14, 30)),
            ("9u30", at(9, 30)),
            ("9 uur", at(9, 0)),
            ("9u", at(9, 0)),
            ("14:30 uur", at(14, 30)),
            ("00:00", at(0, 0)),
            ("", Err(TijdFout::Leeg)),
            ("9", Err(TijdFout::Onbekend)),
            ("9:5", Err(TijdFout::Onbekend)),
            ("123:00", Err(TijdFout::Onbekend)),
            ("uur", Err(TijdFout::Onbekend)),
            ("9:é", Err(TijdFout::Onbekend)),
            ("-1:00", Err(TijdFout::Onbekend)),
            ("24:00", Err(TijdFout::BestaatNiet { uur: 24, minuut: 0 })),
            ("9:60", Err(TijdFout::BestaatNiet { uur: 9, minuut: 60 })),
        ] {
            assert_eq!(tijd(text), wanted, "{text:?}");
        }
    }

    #[test]
    fn clean_text() {
        assert_eq!(schoon("a\r\nb\rc\n\td"), "a\nb\nc\n\td");
        assert_eq!(schoon("e\u{301} e\u{FE0F}\u{301}"), "é é");
        assert_eq!(schoon("\u{1b}[31m\u{0}x\u{7f}\u{85}"), "[31mx");
        assert_eq!(schoon("❤\u{FE0F}"), "❤");
        assert_eq!(schoon("👩‍👧"), "👩‍👧");
        for text in ["a\r\r\n", "e\u{7}\u{301}\u{FE0F}", "\u{1100}\u{0}\u{1161}"] {
            assert_eq!(schoon(&schoon(text)), schoon(text));
        }
    }

    #[test]
    fn nothing_panics() {
        let pieces = [
            "1",
            "16",
            "2026",
            "9999",
            "0",
            "-",
            "+",
            "/",
            ".",
            ",",
            " ",
            "wk",
            "vr",
            "mrt",
            "e",
            "€",
            "euro",
            "u",
            "uur",
            ":",
            "é",
            "👍",
            "\u{301}",
            "99999999999",
            "=",
            "\u{0}",
        ];
        let mut seed = 0x2545_F491_4F6C_DD1D_u64;
        let mut next = move |below: usize| {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            usize::try_from(seed % below as u64).unwrap()
        };
        for _ in 0..20_000 {
            let text: String = (0..next(7)).map(|_| pieces[next(pieces.len())]).collect();
            let _ = datum(&text, today());
            let _ = geld(&text);
            let _ = tijd(&text);
        }
    }
}
