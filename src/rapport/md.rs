//! A document as Markdown.

use std::fmt::Write;

use crate::rapport::{Blok, DeelSoort, Document, regel};

/// The document; ends with a newline.
pub(super) fn schrijf(document: &Document) -> String {
    let mut out = String::new();
    let mark = format!("> **{}**\n", tekst(&document.verzonnen));
    out.push_str(&mark);
    let _ = write!(out, "\n# {}\n", tekst(&document.titel));
    for deel in &document.delen {
        match deel.soort {
            DeelSoort::Brief => {}
            DeelSoort::Bijlage | DeelSoort::Dossier => out.push_str("\n---\n"),
        }
        deel.blokken.iter().for_each(|b| blok(&mut out, b));
    }
    out.push('\n');
    out.push_str(&mark);
    out
}

fn blok(out: &mut String, blok: &Blok) {
    // Writing to a string cannot fail.
    let _ = match blok {
        Blok::Kop(text) => write!(out, "\n## {}\n", tekst(text)),
        Blok::Alinea(text) => write!(out, "\n{}\n", tekst(text)),
        Blok::Nadruk(text) => write!(out, "\n**{}**\n", tekst(text)),
        Blok::Gegevens(rows) => {
            out.push('\n');
            rows.iter().try_for_each(|(wat, waarde)| writeln!(out, "- **{}:** {}", tekst(wat), tekst(waarde)))
        }
        Blok::Lijst(items) => {
            out.push('\n');
            items.iter().enumerate().try_for_each(|(i, (naam, onder))| {
                writeln!(out, "{}. **{}**", i + 1, tekst(naam))?;
                onder.iter().try_for_each(|line| writeln!(out, "   - {}", tekst(line)))
            })
        }
        Blok::Tabel { bij, kop, rijen } => {
            let row = |cells: &[String]| {
                let cells: Vec<String> = cells.iter().map(|c| tekst(c)).collect();
                format!("| {} |", cells.join(" | "))
            };
            let _ = writeln!(out, "\n{}\n\n{}\n|{}", tekst(bij), row(kop), "---|".repeat(kop.len()));
            rijen.iter().try_for_each(|cells| writeln!(out, "{}", row(cells)))
        }
    };
}

/// Text that stays text: what Markdown would read as markup is escaped. A bracket alone is no markup, so that what has
/// to be filled in stays readable.
fn tekst(text: &str) -> String {
    let line = regel(text);
    let mut out = String::with_capacity(line.len());
    let mut before = None;
    for c in line.chars() {
        let link = before == Some(']') && matches!(c, '(' | '[' | ':');
        if link || matches!(c, '\\' | '`' | '*' | '_' | '<' | '>' | '#' | '|' | '~' | '&') {
            out.push('\\');
        }
        out.push(c);
        before = Some(c);
    }
    begin(&out)
}

/// A line that would begin a list or a rule begins with an escaped sign.
fn begin(line: &str) -> String {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    match line.as_bytes().get(digits) {
        Some(b'-' | b'+' | b'=') if digits == 0 => format!("\\{line}"),
        Some(b'.' | b')') if digits > 0 => format!("{}\\{}", &line[..digits], &line[digits..]),
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::tekst;

    #[test]
    fn what_people_typed_stays_text() {
        for (typed, written) in [
            ("# kop", "\\# kop"),
            ("- punt", "\\- punt"),
            ("1. punt", "1\\. punt"),
            ("12 maart 2026", "12 maart 2026"),
            ("a | b", "a \\| b"),
            ("[klik](http://x)", "[klik]\\(http://x)"),
            ("[nog invullen: het adres]", "[nog invullen: het adres]"),
            ("<script>", "\\<script\\>"),
            ("twee\nregels\r\n\tverder\u{1b}[31m", "twee regels verder[31m"),
            ("李 Wei *", "李 Wei \\*"),
            ("", ""),
        ] {
            assert_eq!(tekst(typed), written);
        }
    }
}
