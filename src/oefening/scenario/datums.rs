//! Dates in the texts of a scenario, between braces: `{14 september}`, `{Monday 14 September 2026}`. In a pack that
//! begins a casus later they move along; everything else stays as the author wrote it.

use std::borrow::Cow;

use chrono::{Datelike, Days, NaiveDate};

use crate::opmaak::{Taal, maand_naam, weekdag_lang};

/// Longest text between two braces that can be a date.
const LANGSTE: usize = 40;

/// A date as it was written.
struct Datum {
    dag: NaiveDate,
    taal: Taal,
    weekdag: Option<bool>,
    jaar: bool,
}

/// The text with each date between braces written out, so many days later.
pub fn vul_in(text: &str, later: i64) -> Cow<'_, str> {
    let begin = begin(text);
    let mut found = String::new();
    let mut rest = 0;
    for (van, tot) in haken(text) {
        if let Some(datum) = lees(&text[van + 1..tot], begin) {
            found.push_str(&text[rest..van]);
            found.push_str(&datum.later(later));
            rest = tot + 1;
        }
    }
    if rest == 0 {
        return Cow::Borrowed(text);
    }
    found.push_str(&text[rest..]);
    Cow::Owned(found)
}

/// What stands between braces and begins as a date, but is none: the byte where it stands, and the text.
pub fn geen_datum(text: &str) -> Vec<(usize, &str)> {
    let begin = begin(text);
    let wrong = haken(text).filter(|(van, tot)| {
        let inside = &text[van + 1..*tot];
        let meant = inside.starts_with(|c: char| c.is_ascii_digit()) || is_weekdag(inside);
        meant && lees(inside, begin).is_none()
    });
    wrong.map(|(van, tot)| (van, &text[van..=tot])).collect()
}

/// The pairs of braces that are close enough together to hold a date.
fn haken(text: &str) -> impl Iterator<Item = (usize, usize)> {
    text.match_indices('{').filter_map(|(van, _)| {
        let tot = text[van..].find('}')? + van;
        (tot - van <= LANGSTE).then_some((van, tot))
    })
}

fn is_weekdag(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default().to_lowercase();
    let names = |taal| (0..7).map(move |n| weekdag_lang(NaiveDate::default() + Days::new(n), taal).to_lowercase());
    names(Taal::Nl).chain(names(Taal::En)).any(|name| name == first)
}

/// The first day of the scenario; a date without a year is the one nearest to it.
fn begin(text: &str) -> Option<NaiveDate> {
    let line = text.lines().find_map(|line| line.strip_prefix("begin"))?;
    line.trim_start().strip_prefix('=')?.split_whitespace().next()?.trim_matches(['"', '\'']).parse().ok()
}

fn lees(inside: &str, begin: Option<NaiveDate>) -> Option<Datum> {
    let mut words: Vec<&str> = inside.split(' ').collect();
    let weekdag = match words.first()? {
        first if first.starts_with(|c: char| c.is_ascii_digit()) => None,
        first => Some(first.starts_with(char::is_uppercase)),
    };
    let weekday = weekdag.map(|_| words.remove(0));
    let (day, month, year) = match words.as_slice() {
        [day, month] => (day, month, None),
        [day, month, year] => (day, month, Some(year.parse::<i32>().ok()?)),
        _ => return None,
    };
    let (taal, nr) = [Taal::Nl, Taal::En]
        .into_iter()
        .find_map(|taal| (1..=12).find(|nr| maand_naam(*nr, taal) == *month).map(|nr| (taal, nr)))?;
    let day = day.parse().ok()?;
    let on = |year| NaiveDate::from_ymd_opt(year, nr, day);
    let dag = match (year, begin) {
        (Some(year), _) => on(year)?,
        (None, Some(begin)) => {
            let near = (-1..=1).filter_map(|n| on(begin.year() + n));
            near.min_by_key(|d| (*d - begin).num_days().abs())?
        }
        (None, None) => return None,
    };
    let right = weekday.is_none_or(|word| word.to_lowercase() == weekdag_lang(dag, taal).to_lowercase());
    right.then_some(Datum { dag, taal, weekdag, jaar: year.is_some() })
}

impl Datum {
    fn later(&self, dagen: i64) -> String {
        let days = Days::new(dagen.unsigned_abs());
        let moved = if dagen < 0 { self.dag.checked_sub_days(days) } else { self.dag.checked_add_days(days) };
        let dag = moved.unwrap_or(self.dag);
        let mut text = String::new();
        if let Some(hoofdletter) = self.weekdag {
            let name = weekdag_lang(dag, self.taal);
            let first = name.chars().next().map(|c| if hoofdletter { c.to_ascii_uppercase() } else { c });
            text.extend(first);
            text.push_str(&name[1..]);
            text.push(' ');
        }
        text.push_str(&format!("{} {}", dag.day(), maand_naam(dag.month(), self.taal)));
        if self.jaar {
            text.push_str(&format!(" {}", dag.year()));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEGIN: &str = "begin = \"2026-12-28\" # maandag\n";

    fn gevuld(text: &str, later: i64) -> String {
        let whole = format!("{BEGIN}{text}");
        vul_in(&whole, later).strip_prefix(BEGIN).unwrap_or_default().to_owned()
    }

    #[test]
    fn a_date_between_braces_moves_along_and_keeps_its_form() {
        for (text, later, found) in [
            ("op {28 december} dus", 0, "op 28 december dus"),
            ("op {28 december}", 7, "op 4 januari"),
            ("{Maandag 28 december 2026}: {maandag 28 december}", 7, "Maandag 4 januari 2027: maandag 4 januari"),
            ("on {Monday 28 December 2026}", 1, "on Tuesday 29 December 2026"),
            ("{1 maart}", -1, "28 februari"),
            ("{29 februari 2028}", 365, "28 februari 2029"),
        ] {
            assert_eq!(gevuld(text, later), found, "{text}");
        }
    }

    #[test]
    fn other_braces_stay_and_a_date_that_does_not_exist_is_named() {
        for text in
            ["a = { nl = \"x\", en = \"y\" }", "{}", "{", "{ 28 december}", "{dinsdag 28 december}", "{é 1 mei}"]
        {
            assert_eq!(gevuld(text, 7), text);
        }
        let whole = format!("{BEGIN}a {{31 april}} {{30 april}} {{12}} {{dinsdag 28 december}} {{x 1 mei}}");
        let wrong: Vec<&str> = geen_datum(&whole).into_iter().map(|(_, wat)| wat).collect();
        assert_eq!(wrong, ["{31 april}", "{12}", "{dinsdag 28 december}"]);
        assert_eq!(geen_datum("{1 mei}").len(), 1, "without a first day no year is known");
    }
}
