//! The difference between two versions of the Plan van Aanpak (F27): what is new, gone or changed.

use std::collections::BTreeMap;

use crate::domain::body::Body;
use crate::domain::id::{Id, IdSoort};
use crate::domain::plan::tekst;
use crate::domain::state::{DingStand, PlanVersie, State};

/// The fields in which a doel or an actie can change, as groups that mean the same to a reader.
const VELDEN: &[(&str, &[&str])] = &[
    ("tekst", &["tekst", "wat"]),
    ("dag", &["gereed_op", "uiterlijk"]),
    ("wie", &["wie", "betrokkene", "eigenaar"]),
    ("prioriteit", &["prioriteit"]),
];

/// One difference.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Verschil<'a> {
    /// It was not there.
    Nieuw(Id, &'a Body),
    /// It is there no longer.
    Weg(Id, &'a Body),
    /// It is there, with other fields.
    Anders {
        /// Which.
        id: Id,
        /// Its fields before.
        was: &'a Body,
        /// Its fields now.
        nu: &'a Body,
    },
}

impl Verschil<'_> {
    /// What it is about.
    pub fn id(&self) -> Id {
        match self {
            Verschil::Nieuw(id, _) | Verschil::Weg(id, _) | Verschil::Anders { id, .. } => *id,
        }
    }

    /// Added, removed or changed, as one mark: `+`, `-`, `~`.
    pub const fn teken(&self) -> char {
        match self {
            Verschil::Nieuw(..) => '+',
            Verschil::Weg(..) => '-',
            Verschil::Anders { .. } => '~',
        }
    }

    /// As one line of text.
    pub fn regel(&self) -> String {
        match self {
            Verschil::Nieuw(id, body) | Verschil::Weg(id, body) => format!("{} {id} {}", self.teken(), tekst(body)),
            Verschil::Anders { id, was, nu } => format!("~ {id} {} → {}", tekst(was), tekst(nu)),
        }
    }

    /// What changed: words of `tekst`, `dag`, `wie`, `prioriteit`, and `overig` where it is none of these.
    pub fn velden(&self) -> Vec<&'static str> {
        let Verschil::Anders { was, nu, .. } = self else { return Vec::new() };
        let changed = |fields: &&[&str]| fields.iter().any(|field| was.get(field) != nu.get(field));
        let mut words: Vec<&'static str> =
            VELDEN.iter().filter(|(_, fields)| changed(fields)).map(|(word, _)| *word).collect();
        if words.is_empty() {
            words.push("overig");
        }
        words
    }
}

/// The doelen and acties of a fixed version.
pub fn van_versie(plan: &PlanVersie) -> Vec<(Id, &Body)> {
    plan.onderdelen.iter().map(|(id, body)| (*id, body)).collect()
}

/// The doelen and acties as they would be fixed now.
pub fn van_nu(state: &State) -> Vec<(Id, &Body)> {
    state
        .dingen
        .values()
        .filter(|d| matches!(d.id.soort, IdSoort::Doel | IdSoort::Actie) && d.stand != DingStand::Vervallen)
        .map(|d| (d.id, &d.body))
        .collect()
}

/// What `nu` adds and changes, in its order; then what it drops.
pub fn verschil<'a>(was: &[(Id, &'a Body)], nu: &[(Id, &'a Body)]) -> Vec<Verschil<'a>> {
    let before: BTreeMap<Id, &Body> = was.iter().copied().collect();
    let after: BTreeMap<Id, &Body> = nu.iter().copied().collect();
    let mut found = Vec::new();
    for (id, nu) in nu {
        match before.get(id) {
            None => found.push(Verschil::Nieuw(*id, nu)),
            Some(was) if was != nu => found.push(Verschil::Anders { id: *id, was, nu }),
            Some(_) => {}
        }
    }
    found.extend(was.iter().filter(|(id, _)| !after.contains_key(id)).map(|(id, body)| Verschil::Weg(*id, body)));
    found
}
