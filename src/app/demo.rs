//! The demo: ten fictional casussen, recorded through the ordinary acts in one transaction, relative to the first day.
//!
//! In the files `D-14` is fourteen days before that day and `W+3` three working days (Monday to Friday) after it.

use std::path::Path;

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::app::invoerregel::Refs;
use crate::app::{App, AppError, Opties};
use crate::domain::command::Command;
use crate::domain::kind::Kind;
use crate::domain::moment::Moment;

const BESTANDEN: &[&str] = &[
    include_str!("../assets/demo/01-ruben-castelijn.jsonl"),
    include_str!("../assets/demo/02-wanjiru-ngugi.jsonl"),
    include_str!("../assets/demo/03-ineke-verbruggen.jsonl"),
    include_str!("../assets/demo/04-denzel-kuiper.jsonl"),
    include_str!("../assets/demo/05-anouk-rademaker.jsonl"),
    include_str!("../assets/demo/06-yonas-habte.jsonl"),
    include_str!("../assets/demo/07-jose-muller.jsonl"),
    include_str!("../assets/demo/08-marloes-tienstra.jsonl"),
    include_str!("../assets/demo/09-ayse-sahin.jsonl"),
    include_str!("../assets/demo/10-wei-li.jsonl"),
];

/// Makes a filled practice file.
///
/// # Errors
/// The file exists or cannot be written. Nothing is left behind then.
pub fn demo(path: &Path, opties: Opties) -> Result<App, AppError> {
    let app = App::create(path, opties)?;
    fill(app).inspect_err(|_| {
        // Nothing was committed; the empty file is of no use to anybody.
        let _ = std::fs::remove_file(path);
    })
}

/// The demo in memory, for tests and pictures.
///
/// # Errors
/// As [`demo`].
pub fn demo_in_memory(opties: Opties) -> Result<App, AppError> {
    fill(App::in_memory(opties)?)
}

fn fill(mut app: App) -> Result<App, AppError> {
    let dag = app.opties.klok.now().dag();
    app.begin_batch();
    let mut fields = Map::new();
    fields.insert("scenario".to_owned(), Value::from("demo"));
    fields.insert("digest".to_owned(), Value::from(digest()));
    app.execute(None, Command::new(Kind::StartOefening, fields)?)?;
    let mut refs = Refs::default();
    for line in BESTANDEN.iter().flat_map(|text| text.lines()).filter(|line| !line.trim().is_empty()) {
        let mut value: Value = serde_json::from_str(line).expect("the embedded demo is tested");
        place(&mut value, dag);
        app.record_line(&value.to_string(), &mut refs)?;
    }
    app.commit_batch()?;
    Ok(app)
}

fn digest() -> String {
    let mut hasher = Sha256::new();
    for text in BESTANDEN {
        hasher.update(text.as_bytes());
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Puts real days in the place of `D-14` and `W+3T09:12`.
fn place(value: &mut Value, dag: NaiveDate) {
    match value {
        Value::String(text) => {
            if let Some(real) = real_day(text, dag) {
                *text = real;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| place(item, dag)),
        Value::Object(fields) => fields.values_mut().for_each(|item| place(item, dag)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn real_day(text: &str, dag: NaiveDate) -> Option<String> {
    let (day, time) = text.split_once('T').map_or((text, None), |(day, time)| (day, Some(time)));
    let mut letters = day.chars();
    let unit = letters.next().filter(|c| matches!(c, 'D' | 'W'))?;
    let rest = letters.as_str();
    let count: i64 = if rest.is_empty() { 0 } else { rest.parse().ok().filter(|_| rest.starts_with(['+', '-']))? };
    let real = if unit == 'D' { shift(dag, count)? } else { working_days(dag, count)? };
    match time {
        None => Some(real.to_string()),
        Some(time) => {
            let time = NaiveTime::parse_from_str(time, "%H:%M").ok()?;
            Some(Moment::local(real, time).to_string())
        }
    }
}

fn shift(dag: NaiveDate, count: i64) -> Option<NaiveDate> {
    let days = Days::new(count.unsigned_abs());
    if count < 0 { dag.checked_sub_days(days) } else { dag.checked_add_days(days) }
}

fn working_days(mut dag: NaiveDate, count: i64) -> Option<NaiveDate> {
    let mut left = count.abs();
    while left > 0 {
        dag = shift(dag, count.signum())?;
        if !matches!(dag.weekday(), Weekday::Sat | Weekday::Sun) {
            left -= 1;
        }
    }
    Some(dag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_placed_relative_to_the_first_day() {
        let dag = NaiveDate::from_ymd_opt(2026, 3, 16).unwrap();
        let day = |text| real_day(text, dag);
        assert_eq!(day("D-14").as_deref(), Some("2026-03-02"));
        assert_eq!(day("D").as_deref(), Some("2026-03-16"));
        assert_eq!(day("W-1").as_deref(), Some("2026-03-13"));
        assert_eq!(day("W+5").as_deref(), Some("2026-03-23"));
        assert_eq!(day("W-1T09:12").as_deref(), Some("2026-03-13T09:12:00+01:00"));
        assert_eq!(day("Denzel").as_deref(), None);
        assert_eq!(day("Wonen").as_deref(), None);
    }
}
