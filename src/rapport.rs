//! Documents to print: what they consist of, and the two forms in which they go out. What stands in one, its own module
//! says; what nobody recorded shows as a place to fill in, and is never made up.
//!
//! Every document begins and ends with the mark that it is fiction, in both forms.

use crate::opmaak::Taal;

pub mod hersteltermijn;

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blok {
    /// A heading above what follows.
    Kop(String),
    /// A paragraph; a newline in it stays one.
    Alinea(String),
    /// A list without order.
    Lijst(Vec<String>),
    /// A table: the names of the columns, and the rows.
    Tabel(Vec<String>, Vec<Vec<String>>),
}

/// A document to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The language it is written in.
    pub taal: Taal,
    /// Its name.
    pub titel: String,
    /// That it is fiction; stands at the top and at the bottom.
    pub watermerk: String,
    /// What stands in it.
    pub blokken: Vec<Blok>,
}

/// The document as Markdown. Signs with a meaning of their own are made harmless.
pub fn markdown(document: &Document) -> String {
    let mut uit = format!("> **{}**\n\n# {}\n", md(&document.watermerk), md(&document.titel));
    for blok in &document.blokken {
        uit.push('\n');
        match blok {
            Blok::Kop(kop) => uit.push_str(&format!("## {}\n", md(kop))),
            Blok::Alinea(tekst) => {
                let regels: Vec<String> = tekst.lines().map(md).collect();
                uit.push_str(&format!("{}\n", regels.join("  \n")));
            }
            Blok::Lijst(punten) => punten.iter().for_each(|punt| uit.push_str(&format!("- {}\n", md(punt)))),
            Blok::Tabel(koppen, rijen) => {
                let rij = |cellen: &[String]| {
                    let cellen: Vec<String> = cellen.iter().map(|cel| md(cel).replace('|', "\\|")).collect();
                    format!("| {} |\n", cellen.join(" | "))
                };
                uit.push_str(&rij(koppen));
                uit.push_str(&format!("|{}\n", " --- |".repeat(koppen.len())));
                rijen.iter().for_each(|cellen| uit.push_str(&rij(cellen)));
            }
        }
    }
    uit.push_str(&format!("\n> **{}**\n", md(&document.watermerk)));
    uit
}

/// Text as it is, on one line.
fn md(tekst: &str) -> String {
    let mut uit = String::with_capacity(tekst.len());
    for c in tekst.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '<' | '>' | '#' | '~' | '&' => uit.extend(['\\', c]),
            '\n' => uit.push(' '),
            c if c.is_control() => {}
            c => uit.push(c),
        }
    }
    uit
}

/// How the page looks, on a screen and on paper. Black on white, no colour with a meaning, and nothing from elsewhere.
const STIJL: &str = "body{font:12pt/1.5 Georgia,serif;color:#000;background:#fff;max-width:42em;margin:2em auto;padding:0 1em}\
h1{font-size:1.5em}h2{font-size:1.15em;margin-top:1.6em}table{border-collapse:collapse;width:100%}\
th,td{border:1px solid #333;padding:.3em .5em;text-align:left;vertical-align:top;overflow-wrap:anywhere}\
.fictie{border:2px solid #000;padding:.5em;font-weight:bold;text-align:center}\
@media print{body{margin:0;max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}";

/// The document as one HTML file that needs nothing besides itself.
pub fn html(document: &Document) -> String {
    let titel = esc(&document.titel);
    let fictie = esc(&document.watermerk);
    let mut uit = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{titel}</title>\n\
         <style>{STIJL}</style>\n</head>\n<body>\n<header>\n<p class=\"fictie\">{fictie}</p>\n</header>\n<main>\n<h1>{titel}</h1>\n",
        document.taal.code()
    );
    for blok in &document.blokken {
        match blok {
            Blok::Kop(kop) => uit.push_str(&format!("<h2>{}</h2>\n", esc(kop))),
            Blok::Alinea(tekst) => {
                let regels: Vec<String> = tekst.lines().map(esc).collect();
                uit.push_str(&format!("<p>{}</p>\n", regels.join("<br>\n")));
            }
            Blok::Lijst(punten) => {
                let punten: String = punten.iter().map(|punt| format!("<li>{}</li>\n", esc(punt))).collect();
                uit.push_str(&format!("<ul>\n{punten}</ul>\n"));
            }
            Blok::Tabel(koppen, rijen) => {
                let koppen: String = koppen.iter().map(|kop| format!("<th scope=\"col\">{}</th>", esc(kop))).collect();
                uit.push_str(&format!("<table>\n<thead><tr>{koppen}</tr></thead>\n<tbody>\n"));
                for rij in rijen {
                    let cellen: String = rij.iter().map(|cel| format!("<td>{}</td>", esc(cel))).collect();
                    uit.push_str(&format!("<tr>{cellen}</tr>\n"));
                }
                uit.push_str("</tbody>\n</table>\n");
            }
        }
    }
    uit.push_str(&format!("</main>\n<footer>\n<p class=\"fictie\">{fictie}</p>\n</footer>\n</body>\n</html>\n"));
    uit
}

fn esc(tekst: &str) -> String {
    let mut uit = String::with_capacity(tekst.len());
    for c in tekst.chars() {
        match c {
            '&' => uit.push_str("&amp;"),
            '<' => uit.push_str("&lt;"),
            '>' => uit.push_str("&gt;"),
            '"' => uit.push_str("&quot;"),
            '\n' => uit.push(' '),
            c if c.is_control() => {}
            c => uit.push(c),
        }
    }
    uit
}
