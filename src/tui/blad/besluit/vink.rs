//! Rows with a mark in front, and check lists made of them: shared by the sheets on besluit, evaluatie and handhaven.
//! Knows nothing of what is checked.

use chrono::{Datelike, NaiveDate};

use crate::domain::termijn::{Termijn, TermijnStand};
use crate::tui::blad::{Blad, Bouw, Doen, Rij};
use crate::tui::tekst;
use crate::tui::theme::Role;

/// How something stands; decides symbol and role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vink {
    /// Done.
    Klaar,
    /// Partly done.
    Bezig,
    /// Still to do.
    Open,
    /// Waits for somebody else, or for an earlier step.
    Wacht,
    /// Mind this.
    LetOp,
    /// Its last day is over.
    TeLaat,
    /// Did not succeed, or cannot be.
    Niet,
    /// Does not apply here.
    Nvt,
}

impl Vink {
    /// Done or still to do.
    pub fn als(klaar: bool) -> Vink {
        if klaar { Vink::Klaar } else { Vink::Open }
    }

    /// The mark of a term or an appointment that is open, by its last day.
    pub fn dag(vandaag: NaiveDate, dag: NaiveDate) -> Vink {
        if dag < vandaag {
            Vink::TeLaat
        } else if dag == vandaag {
            Vink::LetOp
        } else {
            Vink::Open
        }
    }

    /// The role that goes with it.
    pub fn rol(self) -> Role {
        match self {
            Vink::Klaar => Role::Goed,
            Vink::Bezig | Vink::Open => Role::Tekst,
            Vink::LetOp => Role::LetOp,
            Vink::TeLaat => Role::Fout,
            Vink::Wacht | Vink::Niet | Vink::Nvt => Role::Zacht,
        }
    }

    /// The symbol, filled up so that texts below each other line up.
    fn beeld(self, b: &Bouw<'_>) -> String {
        let g = b.glyphs;
        let breedte = tekst::breedte(g.te_doen).max(tekst::breedte(g.te_laat));
        let symbool = match self {
            Vink::Klaar => g.klaar,
            Vink::Bezig => g.bezig,
            Vink::Open => g.te_doen,
            Vink::Wacht => g.wacht,
            Vink::LetOp => g.vandaag,
            Vink::TeLaat => g.te_laat,
            Vink::Niet => g.vast,
            Vink::Nvt => g.nvt,
        };
        format!("{} ", tekst::vul(symbool, breedte))
    }
}

/// A row with a mark.
pub fn rij(b: &Bouw<'_>, sleutel: impl Into<String>, diepte: u16, vink: Vink, tekst: impl Into<String>) -> Rij {
    Rij::new(sleutel, diepte).links(vink.rol(), vink.beeld(b)).links(Role::Tekst, tekst)
}

/// A row with a mark whose text has an explanation in the message files (attribute `uitleg`).
pub fn punt(b: &Bouw<'_>, sleutel: impl Into<String>, diepte: u16, vink: Vink, key: &str) -> Rij {
    rij(b, sleutel, diepte, vink, b.t.t(key)).uitleg(Role::Tekst, b.t.attr(key, "uitleg").unwrap_or_default())
}

/// A row without a mark whose text has an explanation.
pub fn punt_zonder(b: &Bouw<'_>, sleutel: impl Into<String>, key: &str) -> Rij {
    Rij::new(sleutel, 0).links(Role::Tekst, b.t.t(key)).uitleg(Role::Tekst, b.t.attr(key, "uitleg").unwrap_or_default())
}

/// Columns on the right that leave room for what stands on the left.
const RECHTS: usize = 22;

/// A word on the right; one that is too wide there stands behind the text, and in full in the explanation.
pub fn met_woord(rij: Rij, rol: Role, woord: String) -> Rij {
    if tekst::breedte(&woord) <= RECHTS {
        return rij.rechts(rol, woord);
    }
    rij.links(rol, format!(": {woord}")).uitleg(rol, woord)
}

/// A day on the right: without its year where that is this year.
pub fn dag(b: &Bouw<'_>, dag: NaiveDate) -> String {
    if dag.year() == b.vandaag.year() { b.t.datum_tabel(dag) } else { b.t.datum_met_dag(dag) }
}

/// The last day on the right.
pub fn tot_en_met(b: &Bouw<'_>, op: NaiveDate) -> String {
    b.t.ta("bsl-tm", &[("dag", &dag(b, op))])
}

/// The last day of a term with how it stands, for the right of a row.
pub fn einde(b: &Bouw<'_>, termijn: &Termijn) -> (Vink, Role, String) {
    let einde = tot_en_met(b, termijn.tot_en_met);
    if !termijn.is_open() {
        return (Vink::Klaar, Role::Zacht, einde);
    }
    match termijn.stand(b.vandaag) {
        TermijnStand::Stil => (Vink::Wacht, Role::Zacht, einde),
        TermijnStand::Voorbij if termijn.soort.loopt_vanzelf_af() => (Vink::Nvt, Role::Zacht, einde),
        TermijnStand::Voorbij => (Vink::TeLaat, Role::Fout, einde),
        TermijnStand::Vandaag => (Vink::LetOp, Role::LetOp, einde),
        TermijnStand::Loopt => (Vink::Open, Role::Tekst, einde),
    }
}

/// A row for a term: what, on which article, its last day, and how it ended.
pub fn termijn(b: &Bouw<'_>, sleutel: impl Into<String>, diepte: u16, termijn: &Termijn) -> Rij {
    let (vink, rol, einde) = einde(b, termijn);
    let naam = format!("{} {} {}", b.t.soort(termijn.soort.woord()), b.glyphs.punt, termijn.artikel);
    let mut rij = rij(b, sleutel, diepte, vink, naam).rechts(rol, einde);
    rij = match &termijn.gesloten {
        Some(sluiting) => rij.uitleg(
            Role::Tekst,
            b.t.ta(
                "bsl-termijn-dicht",
                &[("dag", &b.t.datum(sluiting.op)), ("hoe", &b.t.woord("uitkomst", &sluiting.uitkomst))],
            ),
        ),
        None => rij.uitleg(
            Role::Tekst,
            b.t.ta(
                "bsl-termijn-open",
                &[("begin", &b.t.datum(termijn.begint_op)), ("einde", &b.t.datum(termijn.tot_en_met))],
            ),
        ),
    };
    if let Some(veilig) = termijn.veilig_tot.filter(|_| termijn.is_open()) {
        rij = rij.uitleg(Role::LetOp, b.t.ta("bsl-termijn-veilig", &[("dag", &b.t.datum(veilig))]));
    }
    rij
}

/// A check list: what counts, what is done, and its rows.
#[derive(Debug, Default)]
pub struct Lijst {
    /// The rows.
    pub rijen: Vec<Rij>,
    /// How many of those that count are done.
    pub gedaan: usize,
    /// How many count.
    pub telt: usize,
    /// What to do about the first that is not done.
    eerste: Vec<Doen>,
}

impl Lijst {
    /// Adds a row, and counts it unless it does not apply.
    pub fn voeg_toe(&mut self, vink: Vink, rij: Rij) {
        self.gedaan += usize::from(vink == Vink::Klaar);
        self.telt += usize::from(vink != Vink::Nvt);
        if !matches!(vink, Vink::Klaar | Vink::Nvt) && self.eerste.is_empty() {
            self.eerste.clone_from(&rij.doen);
        }
        self.rijen.push(rij);
    }

    /// How much is done, in words.
    pub fn stand(&self, b: &Bouw<'_>) -> String {
        b.t.ta("bsl-van", &[("gedaan", &self.gedaan.to_string()), ("telt", &self.telt.to_string())])
    }

    /// The rows under a row that says how much is done; Enter there does the first thing still to do.
    pub fn onder(self, b: &Bouw<'_>, sleutel: impl Into<String>, key: &str) -> Vec<Rij> {
        let vink = if self.gedaan == self.telt { Vink::Klaar } else { Vink::Bezig };
        let mut kop = punt(b, sleutel, 0, vink, key).rechts(vink.rol(), self.stand(b));
        kop.doen = self.eerste;
        let mut rijen = vec![kop];
        rijen.extend(self.rijen);
        rijen
    }
}

/// The last touch to a sheet: no empty paragraphs.
pub fn afgewerkt(mut blad: Blad) -> Blad {
    for rij in &mut blad.rijen {
        rij.uitleg.retain(|(_, tekst)| !tekst.trim().is_empty());
    }
    blad
}
