//! The sheet on the besluit (S7, T3.2, T3.3, F5): per open aanvraag what a besluit still lacks, the five steps from
//! facts to outcome, what was decided before and which terms follow, who may decide, and maatwerk.

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, Regel, State};
use crate::domain::termijn::bepaal::eindbesluit;
use crate::domain::termijn::{Termijn, TermijnSoort};
use crate::tui::blad::{Blad, Bouw, Doen, Rij};

pub mod besluiten;
pub mod controle;
pub mod mandaat;
pub mod stappen;
#[cfg(test)]
pub(in crate::tui::blad) mod tests;
pub mod uitkomst;
pub mod vink;

use vink::Vink;

/// What is to be decided on: an aanvraag, or bijstand that runs already.
#[derive(Debug, Clone, Copy)]
pub struct Zaak<'a> {
    /// The aanvraag; none for bijstand that runs.
    pub aanvraag: Option<&'a Ding>,
    /// What was recorded up to this line was weighed before.
    pub sinds: i64,
}

impl Zaak<'_> {
    /// A key for a row of this zaak.
    pub fn sleutel(&self, wat: &str) -> String {
        self.aanvraag.map_or_else(|| format!("recht/{wat}"), |q| format!("{}/{wat}", q.id))
    }

    /// Whether something that may name its aanvraag belongs here. Without a name it belongs to the youngest aanvraag
    /// that was open when it was recorded.
    pub fn hoort(&self, state: &State, genoemd: Option<Id>, seq: i64) -> bool {
        let zonder_naam = || {
            let open = |q: &&Ding| q.seq < seq && eindbesluit(state, q.id).is_none_or(|u| u.seq > seq);
            state.van_soort(IdSoort::Aanvraag).rfind(open).map(|q| q.id)
        };
        let eigenaar = genoemd.or_else(zonder_naam);
        match self.aanvraag {
            Some(q) => {
                let eerste = || state.van_soort(IdSoort::Aanvraag).next().map(|q| q.id);
                eigenaar.or_else(eerste) == Some(q.id)
            }
            None => eigenaar.is_none() && seq > self.sinds,
        }
    }

    /// Papers that were asked for it.
    pub fn stukken<'s>(&self, state: &'s State) -> Vec<&'s Ding> {
        state.levend(IdSoort::Stuk).filter(|s| self.hoort(state, s.body.id("aanvraag"), s.seq)).collect()
    }

    /// Times to complete it that were given.
    pub fn hersteltermijnen<'s>(&self, state: &'s State) -> Vec<(&'s Regel, &'s Termijn)> {
        state
            .acts(Kind::GeefHersteltermijn)
            .filter(|r| self.hoort(state, r.body.id("aanvraag"), r.seq))
            .filter_map(|r| {
                let id = r.body.record("ids")?.id("termijn")?;
                Some((r, state.termijnen.get(&id)?))
            })
            .collect()
    }

    /// The term of that kind that hangs on the aanvraag.
    pub fn termijn<'s>(&self, state: &'s State, soort: TermijnSoort) -> Option<&'s Termijn> {
        let bron = self.aanvraag?.id.to_string();
        state.termijnen.values().find(|t| t.soort == soort && t.bron == bron)
    }

    /// Something to do, with the aanvraag filled in.
    pub fn doen(&self, kind: Kind) -> Doen {
        match self.aanvraag {
            Some(q) => Doen::new(kind).met("aanvraag", q.id.to_string()),
            None => Doen::new(kind),
        }
    }
}

/// Makes it.
pub fn blad(b: &Bouw<'_>) -> Blad {
    let s = b.state;
    let open: Vec<&Ding> = s.levend(IdSoort::Aanvraag).filter(|q| eindbesluit(s, q.id).is_none()).collect();
    let lopend = lopend(s);
    let mut blad = Blad { onder: b.t.ta("bsl-open", &[("n", &open.len().to_string())]), ..Blad::default() };
    if open.is_empty() && lopend.is_none() {
        blad.rijen.push(zonder_aanvraag(b));
    }
    let mut over = 0;
    for aanvraag in &open {
        over += zaak(b, &Zaak { aanvraag: Some(aanvraag), sinds: 0 }, &mut blad.rijen);
    }
    if let Some(besluit) = lopend {
        let open = zaak(b, &Zaak { aanvraag: None, sinds: besluit.seq }, &mut blad.rijen);
        over += open;
    }
    blad.rijen.extend(besluiten::rijen(b));
    blad.rijen.extend(mandaat::maatwerk(b));
    blad.rijen.extend(mandaat::rijen(b));
    if !open.is_empty() || lopend.is_some() {
        blad.hoek = b.t.ta("bsl-over", &[("n", &over.to_string())]);
    }
    vink::afgewerkt(blad)
}

/// The besluit by which bijstand runs now, unless it was ended since.
fn lopend(state: &State) -> Option<&Ding> {
    let begin = state
        .levend(IdSoort::Besluit)
        .rfind(|u| matches!(u.body.text("soort"), Some("toekenning" | "gedeeltelijk")))?;
    let einde = state
        .levend(IdSoort::Besluit)
        .any(|u| u.seq > begin.seq && matches!(u.body.text("soort"), Some("beeindiging" | "intrekking")));
    (!einde).then_some(begin)
}

fn zonder_aanvraag(b: &Bouw<'_>) -> Rij {
    let ooit = b.state.van_soort(IdSoort::Aanvraag).next().is_some();
    let key = if ooit { "bsl-niets-open" } else { "bsl-geen-aanvraag" };
    vink::punt(b, "aanvraag", 0, if ooit { Vink::Klaar } else { Vink::Open }, key)
        .doen(Doen::new(Kind::DienAanvraagIn).met("op", b.vandaag.to_string()))
}

/// The rows on one zaak; gives how many points of the check list are still open.
fn zaak(b: &Bouw<'_>, z: &Zaak<'_>, rijen: &mut Vec<Rij>) -> usize {
    if !rijen.is_empty() {
        rijen.push(Rij::leeg());
    }
    rijen.push(kop(b, z));
    let lijst = controle::lijst(b, z);
    let over = lijst.telt - lijst.gedaan;
    rijen.extend(lijst.onder(b, z.sleutel("controle"), "bsl-controle"));
    rijen.extend(stappen::rijen(b, z));
    over
}

fn kop(b: &Bouw<'_>, z: &Zaak<'_>) -> Rij {
    let Some(q) = z.aanvraag else { return Rij::kop(b.t.t("bsl-lopend")) };
    let regeling = q.body.text("regeling").unwrap_or(&b.state.regeling);
    let naam = b.t.ta("bsl-aanvraag", &[("id", &q.id.to_string()), ("regeling", &b.t.woord("regeling", regeling))]);
    let rij = Rij::kop(naam);
    match z.termijn(b.state, TermijnSoort::Beslistermijn) {
        Some(termijn) => {
            let (vink, rol, einde) = vink::einde(b, termijn);
            let teken = if vink == Vink::TeLaat { format!("{} ", b.glyphs.te_laat) } else { String::new() };
            rij.rechts(rol, format!("{teken}{einde}"))
        }
        None => rij,
    }
}
