//! The sums: which recorded amounts count on a day, what they are per month, and what is unknown.

use chrono::NaiveDate;

use crate::domain::kind::Kind;
use crate::domain::state::{Regel, State};
use crate::tui::blad::geld::ERBIJ;

/// Whether an amount counts on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// It counts.
    Nu,
    /// It begins later.
    Later,
    /// It ended.
    Voorbij,
    /// A later line about the same thing took its place.
    Vervangen,
}

impl Stand {
    /// The last part of its message key.
    pub const fn woord(self) -> &'static str {
        match self {
            Stand::Nu => "nu",
            Stand::Later => "later",
            Stand::Voorbij => "voorbij",
            Stand::Vervangen => "vervangen",
        }
    }
}

/// One recorded amount, in eurocents.
#[derive(Debug)]
pub struct Post<'a> {
    /// The act that recorded it.
    pub regel: &'a Regel,
    /// As recorded.
    pub bedrag: i64,
    /// Per month, rounded to a cent; absent for an amount that comes once.
    pub per_maand: Option<i64>,
    /// Whether it counts.
    pub stand: Stand,
}

/// All amounts of a casus on a day.
#[derive(Debug)]
pub struct Rekening<'a> {
    /// In order of recording.
    pub posten: Vec<Post<'a>>,
}

impl<'a> Rekening<'a> {
    /// As it stands on that day.
    pub fn van(state: &'a State, dag: NaiveDate) -> Rekening<'a> {
        let regels: Vec<&Regel> = state.acts(Kind::LegGeldVast).collect();
        let posten = regels.iter().map(|regel| post(regel, &regels, dag)).collect();
        Rekening { posten }
    }

    fn now(&self, soorten: &[&str], repeats: bool) -> Vec<&Post<'a>> {
        let of_kind = |p: &&Post<'_>| p.regel.body.text("soort").is_some_and(|s| soorten.contains(&s));
        self.posten
            .iter()
            .filter(|p| p.stand == Stand::Nu && p.per_maand.is_some() == repeats)
            .filter(of_kind)
            .collect()
    }

    /// The amounts of these kinds that come each period.
    pub fn maand(&self, soorten: &[&str]) -> Vec<&Post<'a>> {
        self.now(soorten, true)
    }

    /// The amounts of these kinds that come once, or stand as a total.
    pub fn eenmalig(&self, soorten: &[&str]) -> Vec<&Post<'a>> {
        self.now(soorten, false)
    }

    /// The total of what comes once; nothing recorded: unknown.
    pub fn som(&self, soorten: &[&str]) -> Option<i64> {
        let posten = self.eenmalig(soorten);
        (!posten.is_empty()).then(|| posten.iter().map(|p| p.bedrag).sum())
    }

    fn per_month(&self, soorten: &[&str]) -> Option<i64> {
        let posten = self.maand(soorten);
        (!posten.is_empty()).then(|| posten.iter().filter_map(|p| p.per_maand).sum())
    }

    /// Income per month; nothing recorded: unknown.
    pub fn erbij(&self) -> Option<i64> {
        self.per_month(ERBIJ)
    }

    /// Fixed costs and payments on debts per month. Unknown as long as no fixed cost is recorded.
    pub fn eraf(&self) -> Option<i64> {
        self.per_month(&["last"])?;
        self.per_month(&["last", "schuld"])
    }

    /// What is left per month; unknown when one side is.
    pub fn ruimte(&self) -> Option<i64> {
        Some(self.erbij()? - self.eraf()?)
    }
}

fn post<'a>(regel: &'a Regel, all: &[&'a Regel], dag: NaiveDate) -> Post<'a> {
    let bedrag = regel.body.int("bedrag").unwrap_or(0);
    let replaced =
        all.iter().any(|other| other.seq > regel.seq && same(regel, other) && counts(other, dag) == Stand::Nu);
    let stand = match counts(regel, dag) {
        Stand::Nu if replaced => Stand::Vervangen,
        other => other,
    };
    Post { regel, bedrag, per_maand: per_maand(bedrag, regel.body.text("per").unwrap_or_default()), stand }
}

fn counts(regel: &Regel, dag: NaiveDate) -> Stand {
    if regel.body.date("van").is_some_and(|van| van > dag) {
        Stand::Later
    } else if regel.body.date("tot").is_some_and(|tot| tot < dag) {
        Stand::Voorbij
    } else {
        Stand::Nu
    }
}

/// Whether two lines are about the same thing: a later one of the same kind, person and description replaces.
fn same(a: &Regel, b: &Regel) -> bool {
    let text = |r: &Regel, field: &str| r.body.text(field).map(|t| t.trim().to_lowercase());
    let wie = |r: &Regel| text(r, "wie").unwrap_or_else(|| "klant".to_owned());
    text(a, "omschrijving").is_some()
        && text(a, "omschrijving") == text(b, "omschrijving")
        && text(a, "soort") == text(b, "soort")
        && wie(a) == wie(b)
        // A debt of 900 and the 25 a month paid on it are two things.
        && a.body.is("per", "eenmalig") == b.body.is("per", "eenmalig")
}

/// Eurocents per month: 52 weeks, 13 times four weeks, 4 quarters in a year.
fn per_maand(bedrag: i64, per: &str) -> Option<i64> {
    let (times, divide) = match per {
        "week" => (52, 12),
        "vier-weken" => (13, 12),
        "maand" => (1, 1),
        "kwartaal" => (1, 3),
        "jaar" => (1, 12),
        _ => return None,
    };
    Some((bedrag * times + divide / 2) / divide)
}

#[cfg(test)]
mod tests {
    use super::per_maand;

    #[test]
    fn amounts_per_month_are_rounded_to_a_cent() {
        for (bedrag, per, month) in [
            (10_000, "week", Some(43_333)),
            (10_000, "vier-weken", Some(10_833)),
            (10_000, "maand", Some(10_000)),
            (10_000, "kwartaal", Some(3_333)),
            (20_000, "jaar", Some(1_667)),
            (0, "week", Some(0)),
            (100_000_000_000, "week", Some(433_333_333_333)),
            (10_000, "eenmalig", None),
        ] {
            assert_eq!(per_maand(bedrag, per), month, "{bedrag} {per}");
        }
    }
}
