//! A moment: local date-time with offset in Europe/Amsterdam. A legal day is a Dutch day, on any machine.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, TimeZone};
use chrono_tz::Europe::Amsterdam;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A point in time, kept with the offset that Amsterdam has then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(DateTime<FixedOffset>);

/// The text is no moment with an offset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeenMoment;

impl Moment {
    /// The same instant, seen in Amsterdam, to the second.
    pub fn new<Tz: TimeZone>(instant: &DateTime<Tz>) -> Self {
        let local = instant.with_timezone(&Amsterdam).fixed_offset();
        let whole = local.timestamp();
        Moment(DateTime::from_timestamp(whole, 0).map_or(local, |utc| utc.with_timezone(&Amsterdam).fixed_offset()))
    }

    /// A day and time of the clock in Amsterdam. In the hour that is skipped in spring, the hour after it.
    pub fn local(dag: NaiveDate, tijd: NaiveTime) -> Self {
        let naive = NaiveDateTime::new(dag, tijd);
        let found = Amsterdam
            .from_local_datetime(&naive)
            .earliest()
            .or_else(|| Amsterdam.from_local_datetime(&(naive + chrono::Duration::hours(1))).earliest());
        Moment(found.map_or_else(|| naive.and_utc().fixed_offset(), |dt| dt.fixed_offset()))
    }

    /// The Dutch day.
    pub fn dag(self) -> NaiveDate {
        self.0.date_naive()
    }

    /// The Dutch time of day.
    pub fn tijd(self) -> NaiveTime {
        self.0.time()
    }

    /// The same instant on the clock of UTC.
    pub fn utc(self) -> NaiveDateTime {
        self.0.naive_utc()
    }

    /// Years in which this program counts terms.
    pub fn in_bereik(self) -> bool {
        (1900..=2200).contains(&self.dag().year())
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::Secs, false))
    }
}

impl FromStr for Moment {
    type Err = GeenMoment;

    fn from_str(text: &str) -> Result<Self, GeenMoment> {
        let parsed = DateTime::parse_from_rfc3339(text).map_err(|_| GeenMoment)?;
        let moment = Moment::new(&parsed);
        if moment.in_bereik() { Ok(moment) } else { Err(GeenMoment) }
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|GeenMoment| serde::de::Error::custom("not a moment with an offset"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_offset_is_shown_in_amsterdam() {
        let moment: Moment = "2026-07-01T23:30:00Z".parse().unwrap();
        assert_eq!(moment.to_string(), "2026-07-02T01:30:00+02:00");
        assert_eq!(moment.dag(), NaiveDate::from_ymd_opt(2026, 7, 2).unwrap());
    }

    #[test]
    fn a_time_without_offset_or_far_away_is_refused() {
        for text in ["2026-07-01T23:30:00", "2026-02-30T10:00:00+01:00", "9999-01-01T00:00:00Z", ""] {
            assert_eq!(text.parse::<Moment>(), Err(GeenMoment), "{text}");
        }
    }

    #[test]
    fn the_skipped_hour_of_spring_has_a_moment() {
        let dag = NaiveDate::from_ymd_opt(2026, 3, 29).unwrap();
        let moment = Moment::local(dag, NaiveTime::from_hms_opt(2, 30, 0).unwrap());
        assert_eq!(moment.to_string(), "2026-03-29T03:30:00+02:00");
    }
}
