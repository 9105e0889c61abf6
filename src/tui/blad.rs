//! Sheets: the overviews of one casus that a list of forms cannot show. A sheet is derived from what is recorded and
//! keeps nothing; each of its rows says what it means and which acts go with it. Recording happens in the same forms
//! as everywhere.

use chrono::NaiveDate;
use serde_json::{Map, Value};

use crate::domain::decide::hard::neemt_gesloten_casus;
use crate::domain::kind::Kind;
use crate::domain::leesmodel::AgendaRij;
use crate::domain::regels::Regels;
use crate::domain::state::State;
use crate::domain::taak::Taak;
use crate::domain::taak::stand::TaakStand;
use crate::teksten::Teksten;
use crate::tui::theme::{Glyphs, Role};

pub mod besluit;
pub mod bewaken;
pub mod diagnose;
pub mod evaluatie;
pub mod geld;
pub mod handhaven;
pub mod leefgebieden;
pub mod netwerk;
pub mod norm;
pub mod plan;
pub mod uitvoering;
pub mod verslag;

/// Which sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BladSoort {
    /// The thirteen leefgebieden, before and now (S4).
    Leefgebieden,
    /// Facts, meaning, conclusion (taak 2).
    Diagnose,
    /// Doelen, acties and afspraken (S5).
    Plan,
    /// A besluit step by step (S7).
    Besluit,
    /// Contacts, coaching, matches and groups (taak 4).
    Uitvoering,
    /// Who does what by when, and what stands in the way (taak 5).
    Bewaken,
    /// Per doel what came of it (S8).
    Evaluatie,
    /// Fact, hear, weigh, decide (S9).
    Handhaven,
    /// The people around the klant.
    Netwerk,
    /// Income, costs, debts and room.
    Geld,
    /// The report as it would be written from the journal (S10).
    Verslag,
}

impl BladSoort {
    /// All, in the order of the taken.
    pub const ALL: [BladSoort; 11] = [
        BladSoort::Geld,
        BladSoort::Netwerk,
        BladSoort::Leefgebieden,
        BladSoort::Diagnose,
        BladSoort::Plan,
        BladSoort::Besluit,
        BladSoort::Uitvoering,
        BladSoort::Bewaken,
        BladSoort::Evaluatie,
        BladSoort::Handhaven,
        BladSoort::Verslag,
    ];

    /// Key of its name in the message files.
    pub const fn sleutel(self) -> &'static str {
        match self {
            BladSoort::Leefgebieden => "blad-leefgebieden",
            BladSoort::Diagnose => "blad-diagnose",
            BladSoort::Plan => "blad-plan",
            BladSoort::Besluit => "blad-besluit",
            BladSoort::Uitvoering => "blad-uitvoering",
            BladSoort::Bewaken => "blad-bewaken",
            BladSoort::Evaluatie => "blad-evaluatie",
            BladSoort::Handhaven => "blad-handhaven",
            BladSoort::Netwerk => "blad-netwerk",
            BladSoort::Geld => "blad-geld",
            BladSoort::Verslag => "blad-verslag",
        }
    }

    /// The taak in which one looks for it.
    pub const fn taak(self) -> Taak {
        match self {
            BladSoort::Geld | BladSoort::Netwerk => Taak::Intake,
            BladSoort::Leefgebieden | BladSoort::Diagnose => Taak::Diagnose,
            BladSoort::Plan | BladSoort::Besluit => Taak::Doelen,
            BladSoort::Uitvoering => Taak::Uitvoering,
            BladSoort::Bewaken => Taak::Bewaken,
            BladSoort::Evaluatie => Taak::Evalueren,
            BladSoort::Handhaven => Taak::Handhaven,
            BladSoort::Verslag => Taak::Rapporteren,
        }
    }

    /// The sheets that belong to a taak; to the casus as a whole belong all.
    pub fn van(taak: Option<Taak>) -> Vec<BladSoort> {
        BladSoort::ALL.into_iter().filter(|soort| taak.is_none_or(|taak| soort.taak() == taak)).collect()
    }
}

/// What a sheet is made from.
#[derive(Debug, Clone, Copy)]
pub struct Bouw<'a> {
    /// The casus.
    pub state: &'a State,
    /// What belongs to the whole file, such as groups.
    pub bestand: &'a State,
    /// What is open in the casus, by day.
    pub agenda: &'a [AgendaRij],
    /// How the ten taken stand.
    pub taken: &'a [TaakStand],
    /// Today, by the clock of the file.
    pub vandaag: NaiveDate,
    /// The rules of the gemeente.
    pub regels: &'a Regels,
    /// The texts.
    pub t: &'a Teksten,
    /// The symbols.
    pub glyphs: Glyphs,
    /// Columns for the left and right parts of a row together.
    pub breedte: usize,
}

/// A sheet.
#[derive(Debug, Clone, Default)]
pub struct Blad {
    /// Behind its name, such as `versie 2 (concept)`.
    pub onder: String,
    /// The rows.
    pub rijen: Vec<Rij>,
    /// In the lower right corner, such as `3 doelen · 5 acties`.
    pub hoek: String,
}

/// A piece of text with its role.
pub type Stuk = (Role, String);

/// One row.
#[derive(Debug, Clone, Default)]
pub struct Rij {
    /// What stays the same when the sheet is made anew: an id, a word. Empty: the row takes no cursor.
    pub sleutel: String,
    /// Steps to the right. Rows below a row that stand deeper can be folded away.
    pub diepte: u16,
    /// Whether it is a heading.
    pub kop: bool,
    /// On the left; cut short when there is no room.
    pub links: Vec<Stuk>,
    /// On the right, never cut.
    pub rechts: Vec<Stuk>,
    /// Explained beside or below the list, a paragraph each.
    pub uitleg: Vec<Stuk>,
    /// What one can do here; Enter does the first, or lets one choose.
    pub doen: Vec<Doen>,
    /// What moves it up in its list, where that can be.
    pub hoger: Option<Doen>,
    /// What moves it down.
    pub lager: Option<Doen>,
}

impl Rij {
    /// A row that takes the cursor.
    pub fn new(sleutel: impl Into<String>, diepte: u16) -> Rij {
        Rij { sleutel: sleutel.into(), diepte, ..Rij::default() }
    }

    /// A heading; it takes the cursor only when something can be done there.
    pub fn kop(tekst: impl Into<String>) -> Rij {
        Rij { kop: true, links: vec![(Role::Tekst, tekst.into())], ..Rij::default() }
    }

    /// A line without a cursor.
    pub fn zin(diepte: u16, role: Role, tekst: impl Into<String>) -> Rij {
        Rij { diepte, links: vec![(role, tekst.into())], ..Rij::default() }
    }

    /// An empty line.
    pub fn leeg() -> Rij {
        Rij::default()
    }

    /// With text on the left.
    #[must_use]
    pub fn links(mut self, role: Role, tekst: impl Into<String>) -> Rij {
        self.links.push((role, tekst.into()));
        self
    }

    /// With text on the right.
    #[must_use]
    pub fn rechts(mut self, role: Role, tekst: impl Into<String>) -> Rij {
        self.rechts.push((role, tekst.into()));
        self
    }

    /// With a paragraph of explanation.
    #[must_use]
    pub fn uitleg(mut self, role: Role, tekst: impl Into<String>) -> Rij {
        self.uitleg.push((role, tekst.into()));
        self
    }

    /// With something to do.
    #[must_use]
    pub fn doen(mut self, doen: Doen) -> Rij {
        self.doen.push(doen);
        self
    }
}

/// Something to do at a row: opens the form of an act, with fields filled in.
#[derive(Debug, Clone, PartialEq)]
pub struct Doen {
    /// The act.
    pub kind: Kind,
    /// Fields as they are recorded, by name.
    pub velden: Map<String, Value>,
    /// Another name than that of the act.
    pub tekst: Option<String>,
}

impl Doen {
    /// The form of an act, empty.
    pub fn new(kind: Kind) -> Doen {
        Doen { kind, velden: Map::new(), tekst: None }
    }

    /// With a field filled in.
    #[must_use]
    pub fn met(mut self, veld: &str, waarde: impl Into<Value>) -> Doen {
        self.velden.insert(veld.to_owned(), waarde.into());
        self
    }

    /// Under another name.
    #[must_use]
    pub fn als(mut self, tekst: impl Into<String>) -> Doen {
        self.tekst = Some(tekst.into());
        self
    }
}

/// Makes a sheet.
pub fn bouw(soort: BladSoort, b: &Bouw<'_>) -> Blad {
    let blad = match soort {
        BladSoort::Leefgebieden => leefgebieden::blad(b),
        BladSoort::Diagnose => diagnose::blad(b),
        BladSoort::Plan => plan::blad(b),
        BladSoort::Besluit => besluit::blad(b),
        BladSoort::Uitvoering => uitvoering::blad(b),
        BladSoort::Bewaken => bewaken::blad(b),
        BladSoort::Evaluatie => evaluatie::blad(b),
        BladSoort::Handhaven => handhaven::blad(b),
        BladSoort::Netwerk => netwerk::blad(b),
        BladSoort::Geld => geld::blad(b),
        BladSoort::Verslag => verslag::blad(b),
    };
    if b.state.gesloten.is_some() { in_gesloten_casus(b, blad) } else { blad }
}

/// A closed casus takes hardly any act: its sheets say so first, and offer no other.
fn in_gesloten_casus(b: &Bouw<'_>, mut blad: Blad) -> Blad {
    for rij in &mut blad.rijen {
        rij.doen.retain(|doen| neemt_gesloten_casus(doen.kind));
        (rij.hoger, rij.lager) = (None, None);
    }
    let rij = Rij::new("gesloten", 0)
        .links(Role::LetOp, format!("{} ", b.glyphs.vandaag))
        .links(Role::Tekst, b.t.t("blad-gesloten"))
        .uitleg(Role::Tekst, b.t.t("blad-gesloten-uitleg"))
        .doen(Doen::new(Kind::HeropenCasus));
    blad.rijen.splice(0..0, [rij, Rij::leeg()]);
    blad
}

/// An open sheet: what was derived, and where one is in it.
#[derive(Debug)]
pub struct OpenBlad {
    /// Which.
    pub soort: BladSoort,
    /// What was derived.
    pub blad: Blad,
    /// What belongs to the whole file.
    pub bestand: State,
    /// The rules of the gemeente.
    pub regels: std::sync::Arc<Regels>,
    /// Columns it was made for; 0: make it again.
    pub breedte: usize,
    /// Keys of rows that are folded.
    pub dicht: std::collections::BTreeSet<String>,
    /// Key of the row with the cursor.
    pub cursor: String,
}

impl OpenBlad {
    /// Indices of the rows that are not folded away.
    pub fn getoond(&self) -> Vec<usize> {
        let mut shown = Vec::new();
        let mut below: Option<u16> = None;
        for (nr, rij) in self.blad.rijen.iter().enumerate() {
            if below.is_some_and(|diepte| rij.diepte > diepte) {
                continue;
            }
            below = self.dicht.contains(&rij.sleutel).then_some(rij.diepte).filter(|_| !rij.sleutel.is_empty());
            shown.push(nr);
        }
        shown
    }

    /// Index of the row with the cursor; the first row that takes it if its own is gone or folded away.
    pub fn plaats(&self) -> Option<usize> {
        let shown = self.getoond();
        let mut takes = shown.into_iter().filter(|nr| !self.blad.rijen[*nr].sleutel.is_empty()).peekable();
        let first = takes.peek().copied();
        takes.find(|nr| self.blad.rijen[*nr].sleutel == self.cursor).or(first)
    }

    /// The row with the cursor.
    pub fn rij(&self) -> Option<&Rij> {
        self.plaats().map(|nr| &self.blad.rijen[nr])
    }

    /// Whether rows stand below this one that can be folded away.
    pub fn heeft_onder(&self, nr: usize) -> bool {
        let diepte = self.blad.rijen[nr].diepte;
        !self.blad.rijen[nr].sleutel.is_empty() && self.blad.rijen.get(nr + 1).is_some_and(|r| r.diepte > diepte)
    }
}
