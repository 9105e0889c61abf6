//! Documents to print. A rapport is a pure function from the state of a casus to a [`Document`]; `md` and `html` write a
//! document down. Every document says at its top and at its bottom that all is invented.
//!
//! Knows nothing of files: the command line asks for the document and puts it somewhere.

use crate::opmaak::Taal;
use crate::teksten::Teksten;

pub mod hersteltermijn;
mod html;
mod md;

/// The form in which a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vorm {
    /// Markdown.
    Md,
    /// One HTML page that needs no other file.
    Html,
}

/// A piece of a document, in order of reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blok {
    /// A heading below the title.
    Kop(String),
    /// A paragraph.
    Alinea(String),
    /// A paragraph that must not be missed.
    Nadruk(String),
    /// What something is and its value, line by line.
    Gegevens(Vec<(String, String)>),
    /// A numbered list; each item is a name with lines below it.
    Lijst(Vec<(String, Vec<String>)>),
    /// A table: its caption, its headings, its rows.
    Tabel {
        /// What the table shows.
        bij: String,
        /// One heading per column.
        kop: Vec<String>,
        /// As many cells as headings.
        rijen: Vec<Vec<String>>,
    },
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deel {
    /// What the part is for.
    pub soort: DeelSoort,
    /// Its content.
    pub blokken: Vec<Blok>,
}

/// What a part is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeelSoort {
    /// The document itself.
    Brief,
    /// An annex, on a page of its own.
    Bijlage,
    /// For who made the document; not printed.
    Dossier,
}

/// A document, before it has a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its title.
    pub titel: String,
    /// Its language.
    pub taal: Taal,
    /// What says that all is invented.
    pub verzonnen: String,
    /// Its parts, in order.
    pub delen: Vec<Deel>,
    /// What is not recorded and has to be filled in by hand, in order of place.
    pub open: Vec<String>,
}

impl Document {
    /// The document in one of the forms. Control characters in what people typed are left out.
    #[must_use]
    pub fn schrijf(&self, vorm: Vorm) -> String {
        match vorm {
            Vorm::Md => md::schrijf(self),
            Vorm::Html => html::schrijf(self),
        }
    }
}

/// Builds a document, and remembers what is missing.
pub(crate) struct Bouw<'a> {
    /// The texts.
    pub t: &'a Teksten,
    open: Vec<String>,
}

impl<'a> Bouw<'a> {
    fn new(t: &'a Teksten) -> Bouw<'a> {
        Bouw { t, open: Vec::new() }
    }

    /// What stands in the place of a fact that nobody recorded: never a guess.
    fn open(&mut self, key: &str) -> String {
        let wat = self.t.t(key);
        if !self.open.contains(&wat) {
            self.open.push(wat.clone());
        }
        self.t.ta("rap-open", &[("wat", &wat)])
    }

    /// The fact, or what stands in its place.
    fn of_open(&mut self, feit: Option<String>, key: &str) -> String {
        match feit.as_deref().map(str::trim) {
            Some(feit) if !feit.is_empty() => feit.to_owned(),
            Some(_) | None => self.open(key),
        }
    }
}

/// One line: white space as single spaces, without control characters.
fn regel(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.chars().filter(|c| !c.is_control()).collect()
}
