//! The parts of a date that people type: tokens, days of the calendar, weekdays, weeks, distances.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::DatumFout;

const FIRST_YEAR: i32 = 1900;
const LAST_YEAR: i32 = 2200;

pub(super) enum Token<'a> {
    Number { value: u32, digits: usize },
    Word(&'a str),
}

/// Numbers and words, with one separator (and spaces) between each two. No tokens if anything
/// else stands in the text.
pub(super) fn tokens(text: &str) -> Option<Vec<Token<'_>>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let is_number = rest.starts_with(|c: char| c.is_ascii_digit());
        let end = rest.find(|c: char| c.is_ascii_digit() != is_number || !c.is_alphanumeric()).unwrap_or(rest.len());
        let (token, after) = rest.split_at(end);
        tokens.push(match token {
            "" => return None,
            _ if !is_number => Token::Word(token),
            _ if token.len() > 4 => return None,
            _ => Token::Number { value: token.parse().ok()?, digits: token.len() },
        });
        rest = after_separator(after)?;
    }
    // "16th" and "16e": the ending says nothing more.
    let mut kept = Vec::with_capacity(tokens.len());
    for token in tokens {
        let ending = matches!(token, Token::Word("st" | "nd" | "rd" | "th" | "e" | "de" | "ste"));
        if !(ending && matches!(kept.last(), Some(Token::Number { .. }))) {
            kept.push(token);
        }
    }
    Some(kept)
}

/// What follows a separator; nothing if more follows than one. A dot or comma may end the text.
fn after_separator(text: &str) -> Option<&str> {
    let spaceless = text.trim_start();
    let rest = spaceless.strip_prefix(['-', '/', '.', ',']).unwrap_or(spaceless).trim_start();
    let dangling = rest.is_empty() && spaceless.starts_with(['-', '/']);
    let decimal = spaceless.starts_with(',') && rest.len() + 1 == spaceless.len();
    (!dangling && !decimal).then_some(rest)
}

pub(super) fn calendar_day(tokens: &[Token<'_>], today: NaiveDate) -> Result<NaiveDate, DatumFout> {
    use Token::{Number, Word};
    let unknown = DatumFout::Onbekend;
    match tokens {
        [Number { value: day, digits: 1 | 2 }, Number { value: month, digits: 1 | 2 }] => {
            day_month(*day, *month, today)
        }
        [Number { value: day, digits: 1 | 2 }, Word(month)] | [Word(month), Number { value: day, digits: 1 | 2 }] => {
            day_month(*day, month_number(month).ok_or(unknown)?, today)
        }
        [
            Number { value: year, digits: 4 },
            Number { value: month, digits: 1 | 2 },
            Number { value: day, digits: 1 | 2 },
        ] => day_month_year(*day, *month, year.cast_signed()),
        [
            Number { value: day, digits: 1 | 2 },
            Number { value: month, digits: 1 | 2 },
            Number { value: year, digits },
        ] => day_month_year(*day, *month, full_year(*year, *digits, today)?),
        [Number { value: day, digits: 1 | 2 }, Word(month), Number { value: year, digits }]
        | [Word(month), Number { value: day, digits: 1 | 2 }, Number { value: year, digits }] => {
            let month = month_number(month).ok_or(unknown)?;
            day_month_year(*day, month, full_year(*year, *digits, today)?)
        }
        _ => Err(unknown),
    }
}

fn full_year(year: u32, digits: usize, today: NaiveDate) -> Result<i32, DatumFout> {
    let year = year.cast_signed();
    match digits {
        4 => Ok(year),
        2 => {
            let first = today.year() - 80;
            Ok(first + (year - first).rem_euclid(100))
        }
        _ => Err(DatumFout::Onbekend),
    }
}

/// The year nearest to today; with two as near, the later one.
fn day_month(day: u32, month: u32, today: NaiveDate) -> Result<NaiveDate, DatumFout> {
    if !(1..=12).contains(&month) {
        return Err(DatumFout::Onbekend);
    }
    let year = [1, 0, -1]
        .into_iter()
        .filter_map(|years| {
            let year = today.year() + years;
            let date = NaiveDate::from_ymd_opt(year, month, day.clamp(1, days_in(year, month)))?;
            Some((date.signed_duration_since(today).num_days().abs(), year))
        })
        .min_by_key(|(distance, _)| *distance)
        .map_or(today.year(), |(_, year)| year);
    day_month_year(day, month, year)
}

fn day_month_year(day: u32, month: u32, year: i32) -> Result<NaiveDate, DatumFout> {
    if !(1..=12).contains(&month) {
        return Err(DatumFout::Onbekend);
    }
    if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
        return Err(DatumFout::BuitenBereik);
    }
    let days = days_in(year, month);
    let nearest = NaiveDate::from_ymd_opt(year, month, day.clamp(1, days));
    match nearest {
        Some(date) if date.day() == day => Ok(date),
        Some(voorstel) => {
            Err(DatumFout::BestaatNiet { dag: day, maand: month, jaar: year, dagen_in_maand: days, voorstel })
        }
        None => Err(DatumFout::BuitenBereik),
    }
}

fn days_in(year: i32, month: u32) -> u32 {
    NaiveDate::from_ymd_opt(year, month, 1)
        .and_then(|first| first.checked_add_months(Months::new(1)))
        .and_then(|next| next.pred_opt())
        .map_or(28, |last| last.day())
}

/// `+14`, `-3`, `+2 weken`.
pub(super) fn offset(text: &str, back: bool, today: NaiveDate) -> Result<NaiveDate, DatumFout> {
    let text = text.trim_start();
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    if number.is_empty() {
        return Err(DatumFout::Onbekend);
    }
    let days = match unit.trim_start() {
        "" | "d" | "dag" | "dagen" | "day" | "days" => 1,
        "w" | "wk" | "week" | "weken" | "weeks" => 7,
        _ => return Err(DatumFout::Onbekend),
    };
    // A number too long to read is out of range as well.
    let days = number.parse::<i64>().ok().and_then(|count| count.checked_mul(days));
    let days = days.ok_or(DatumFout::BuitenBereik)?;
    in_range(shift(today, if back { -days } else { days })?)
}

pub(super) fn shift(today: NaiveDate, days: i64) -> Result<NaiveDate, DatumFout> {
    let distance = Days::new(days.unsigned_abs());
    let date = if days < 0 { today.checked_sub_days(distance) } else { today.checked_add_days(distance) };
    date.ok_or(DatumFout::BuitenBereik)
}

pub(super) fn in_range(date: NaiveDate) -> Result<NaiveDate, DatumFout> {
    if (FIRST_YEAR..=LAST_YEAR).contains(&date.year()) { Ok(date) } else { Err(DatumFout::BuitenBereik) }
}

pub(super) fn next_weekday(today: NaiveDate, weekday: Weekday) -> Result<NaiveDate, DatumFout> {
    let ahead = weekday.days_since(today.weekday());
    shift(today, i64::from(if ahead == 0 { 7 } else { ahead }))
}

/// `wk 13`, `wk 1 2027`. Without a year it is this year's: around New Year the later one of the
/// calendar year and the year of the ISO week.
pub(super) fn iso_week(tokens: &[Token<'_>], today: NaiveDate) -> Result<NaiveDate, DatumFout> {
    let (week, year) = match tokens {
        [Token::Number { value, digits: 1 | 2 }] => (*value, today.year().max(today.iso_week().year())),
        [Token::Number { value, digits: 1 | 2 }, Token::Number { value: year, digits: 4 }] => {
            (*value, year.cast_signed())
        }
        _ => return Err(DatumFout::Onbekend),
    };
    let in_year = NaiveDate::from_isoywd_opt(year, 53, Weekday::Mon).map_or(52, |_| 53);
    NaiveDate::from_isoywd_opt(year, week, Weekday::Mon).ok_or(DatumFout::WeekBestaatNiet {
        week,
        jaar: year,
        weken_in_jaar: in_year,
    })
}

pub(super) fn day_word(word: &str) -> Option<i64> {
    match word {
        "vandaag" | "today" => Some(0),
        "morgen" | "tomorrow" => Some(1),
        "overmorgen" => Some(2),
        "gisteren" | "yesterday" => Some(-1),
        "eergisteren" => Some(-2),
        _ => None,
    }
}

pub(super) fn weekday(word: &str) -> Option<Weekday> {
    match word {
        "ma" | "maandag" | "mon" | "monday" => Some(Weekday::Mon),
        "di" | "dinsdag" | "tue" | "tues" | "tuesday" => Some(Weekday::Tue),
        "wo" | "woensdag" | "wed" | "wednesday" => Some(Weekday::Wed),
        "do" | "donderdag" | "thu" | "thur" | "thurs" | "thursday" => Some(Weekday::Thu),
        "vr" | "vrijdag" | "fri" | "friday" => Some(Weekday::Fri),
        "za" | "zaterdag" | "sat" | "saturday" => Some(Weekday::Sat),
        "zo" | "zondag" | "sun" | "sunday" => Some(Weekday::Sun),
        _ => None,
    }
}

fn month_number(word: &str) -> Option<u32> {
    match word {
        "jan" | "januari" | "january" => Some(1),
        "feb" | "febr" | "februari" | "february" => Some(2),
        "mrt" | "maa" | "maart" | "mar" | "march" => Some(3),
        "apr" | "april" => Some(4),
        "mei" | "may" => Some(5),
        "jun" | "juni" | "june" => Some(6),
        "jul" | "juli" | "july" => Some(7),
        "aug" | "augustus" | "august" => Some(8),
        "sep" | "sept" | "september" => Some(9),
        "okt" | "oktober" | "oct" | "october" => Some(10),
        "nov" | "november" => Some(11),
        "dec" | "december" => Some(12),
        _ => None,
    }
}
