//! A document as one HTML page: no other file, no script, readable on a screen, on paper and aloud.

use std::fmt::Write;

use crate::rapport::{Blok, Deel, DeelSoort, Document, regel};

/// Black on white, one column; what is for the maker stays off the paper.
const STIJL: &str = "\
body{margin:2rem auto;max-width:42rem;padding:0 1rem;color:#1a1a1a;background:#fff;\
font:1.05rem/1.55 Georgia,'Times New Roman',serif;overflow-wrap:anywhere}\
h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.15rem;margin-top:1.8rem;break-after:avoid}\
.verzonnen{border:3px double #1a1a1a;padding:.5rem .8rem;font-weight:bold;text-align:center}\
.nadruk{border-left:.35rem solid #1a1a1a;padding-left:.8rem;font-weight:bold}\
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem}dt{font-weight:bold}dd{margin:0}\
li{margin-bottom:.6rem;break-inside:avoid}li ul{margin:.2rem 0;padding-left:1.2rem}li li{margin:0}\
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:bold;padding-bottom:.3rem}\
th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top}tr{break-inside:avoid}\
.dossier{margin-top:2rem;border-top:1px dashed #1a1a1a}\
@media(max-width:34rem){dl{display:block}dd{margin-bottom:.4rem}}\
@page{margin:20mm}\
@media print{body{margin:0;max-width:none;padding:0;font-size:11pt}.bijlage{break-before:page}.dossier{display:none}}";

/// The page; ends with a newline.
pub(super) fn schrijf(document: &Document) -> String {
    let titel = tekst(&document.titel);
    let mark = format!("<p class=\"verzonnen\">{}</p>\n", tekst(&document.verzonnen));
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{titel}</title>\n\
         <style>{STIJL}</style>\n</head>\n<body>\n<header>\n{mark}</header>\n<main>\n<h1>{titel}</h1>\n",
        document.taal.code()
    );
    document.delen.iter().for_each(|d| deel(&mut out, d));
    let _ = write!(out, "</main>\n<footer>\n{mark}</footer>\n</body>\n</html>\n");
    out
}

fn deel(out: &mut String, deel: &Deel) {
    let class = match deel.soort {
        DeelSoort::Brief => "brief",
        DeelSoort::Bijlage => "bijlage",
        DeelSoort::Dossier => "dossier",
    };
    let _ = writeln!(out, "<section class=\"{class}\">");
    deel.blokken.iter().for_each(|b| blok(out, b));
    out.push_str("</section>\n");
}

fn blok(out: &mut String, blok: &Blok) {
    // Writing to a string cannot fail.
    let _ = match blok {
        Blok::Kop(text) => writeln!(out, "<h2>{}</h2>", tekst(text)),
        Blok::Alinea(text) => writeln!(out, "<p>{}</p>", tekst(text)),
        Blok::Nadruk(text) => writeln!(out, "<p class=\"nadruk\">{}</p>", tekst(text)),
        Blok::Gegevens(rows) => {
            out.push_str("<dl>\n");
            let row = |(wat, waarde): &(String, String)| format!("<dt>{}</dt><dd>{}</dd>\n", tekst(wat), tekst(waarde));
            writeln!(out, "{}</dl>", rows.iter().map(row).collect::<String>())
        }
        Blok::Lijst(items) => {
            out.push_str("<ol>\n");
            for (naam, onder) in items {
                let lines: String = onder.iter().map(|line| format!("<li>{}</li>", tekst(line))).collect();
                let lines = if lines.is_empty() { lines } else { format!("<ul>{lines}</ul>") };
                let _ = writeln!(out, "<li><strong>{}</strong>{lines}</li>", tekst(naam));
            }
            writeln!(out, "</ol>")
        }
        Blok::Tabel { bij, kop, rijen } => {
            let head: String = kop.iter().map(|c| format!("<th scope=\"col\">{}</th>", tekst(c))).collect();
            let _ =
                writeln!(out, "<table>\n<caption>{}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>", tekst(bij));
            for cells in rijen {
                let cells: String = cells.iter().map(|c| format!("<td>{}</td>", tekst(c))).collect();
                let _ = writeln!(out, "<tr>{cells}</tr>");
            }
            writeln!(out, "</tbody>\n</table>")
        }
    };
}

/// Text that stays text.
fn tekst(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in regel(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::tekst;

    #[test]
    fn what_people_typed_stays_text() {
        assert_eq!(
            tekst("<b onclick=\"x\">R&D 's\nmorgens</b>"),
            "&lt;b onclick=&quot;x&quot;&gt;R&amp;D &#39;s morgens&lt;/b&gt;"
        );
        assert_eq!(tekst("李 Wei\u{0}\u{1b}[2J"), "李 Wei[2J");
    }
}
