//! Data as plain text: columns, and a document as indented lines. Knows nothing of what the data mean.

use serde_json::Value;
use unicode_width::UnicodeWidthStr;

/// The rows with their cells under each other, two blanks between.
pub fn kolommen<const N: usize>(rows: &[[String; N]]) -> Vec<String> {
    let mut widths = [0; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.width());
        }
    }
    rows.iter()
        .map(|row| {
            let mut line = String::new();
            for (cell, width) in row.iter().zip(widths) {
                line.push_str(cell);
                line.extend(std::iter::repeat_n(' ', width.saturating_sub(cell.width()) + 2));
            }
            line.trim_end().to_owned()
        })
        .collect()
}

/// A JSON value as lines of `veld: waarde`, what belongs together indented. Empty fields are left out.
///
/// # Errors
/// The first one of `each`.
pub fn waarde<E>(value: &Value, diep: usize, each: &mut impl FnMut(&str) -> Result<(), E>) -> Result<(), E> {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                veld(name, value, diep, each)?;
            }
            Ok(())
        }
        Value::Array(items) => {
            for item in items {
                match kort(item) {
                    Some(text) => each(&format!("{}- {text}", inspring(diep)))?,
                    None => {
                        each(&format!("{}-", inspring(diep)))?;
                        waarde(item, diep + 1, each)?;
                    }
                }
            }
            Ok(())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            each(&format!("{}{}", inspring(diep), kort(value).unwrap_or_default()))
        }
    }
}

fn veld<E>(name: &str, value: &Value, diep: usize, each: &mut impl FnMut(&str) -> Result<(), E>) -> Result<(), E> {
    if is_leeg(value) {
        return Ok(());
    }
    let name = name.replace('_', " ");
    match kort(value) {
        Some(text) => each(&format!("{}{name}: {text}", inspring(diep))),
        None => {
            each(&format!("{}{name}:", inspring(diep)))?;
            waarde(value, diep + 1, each)
        }
    }
}

fn inspring(diep: usize) -> String {
    "  ".repeat(diep)
}

fn is_leeg(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// The value in one line, when it fits one.
pub fn kort(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some("–".to_owned()),
        Value::Bool(true) => Some("ja".to_owned()),
        Value::Bool(false) => Some("nee".to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.replace('\n', " ")),
        Value::Array(items) => {
            let plain = items.iter().all(|i| !i.is_object() && !i.is_array());
            plain.then(|| items.iter().filter_map(kort).collect::<Vec<_>>().join(", "))
        }
        Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn columns_count_wide_characters_as_two() {
        let rows = [["李".to_owned(), "a".to_owned()], ["bcd".to_owned(), "e".to_owned()]];
        assert_eq!(kolommen(&rows), ["李   a", "bcd  e"]);
    }

    #[test]
    fn a_document_becomes_lines() {
        let mut lines = Vec::new();
        let value = json!({"nr": "C-001", "leeg": null, "stukken": [{"id": "S-1"}], "tags": ["a", "b"]});
        waarde(&value, 0, &mut |l| {
            lines.push(l.to_owned());
            Ok::<(), ()>(())
        })
        .unwrap();
        assert_eq!(lines, ["nr: C-001", "stukken:", "  -", "    id: S-1", "tags: a, b"]);
    }
}
