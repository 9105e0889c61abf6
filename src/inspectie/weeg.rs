//! Weighing a rule over a trace: how often it applied, kept, still open, broken, and the lines that show it.

use std::collections::BTreeSet;

use crate::domain::id::Id;
use crate::domain::stap::Activiteit;
use crate::inspectie::regel::{Klaar, Per, Sjabloon};
use crate::inspectie::spoor::{Spoor, Stap};

pub mod ingebouwd;

/// What came of a rule on one occasion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stand {
    /// Kept.
    Vervuld,
    /// Not yet, and there is time.
    Open,
    /// Broken.
    Geschonden,
}

/// One occasion on which a rule applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keer {
    /// What came of it.
    pub stand: Stand,
    /// The lines that show it, the occasion first.
    pub bewijs: Vec<i64>,
    /// What it is about, where the lines do not say it: a kind of term, a leefgebied.
    pub over: String,
}

/// A rule over one casus.
#[derive(Debug, Clone)]
pub struct Bevinding {
    /// The rule.
    pub regel: Klaar,
    /// Every time that it applied; none: not applicable.
    pub keren: Vec<Keer>,
}

impl Bevinding {
    /// How often it came out so.
    pub fn aantal(&self, stand: Stand) -> usize {
        self.keren.iter().filter(|k| k.stand == stand).count()
    }

    /// The word in files: the worst of all occasions.
    pub fn stand(&self) -> &'static str {
        match self.keren.iter().map(|k| k.stand).max() {
            None => "nvt",
            Some(Stand::Vervuld) => "vervuld",
            Some(Stand::Open) => "open",
            Some(Stand::Geschonden) => "geschonden",
        }
    }
}

/// Weighs all rules that are not muted.
pub fn weeg(regels: &[Klaar], spoor: &Spoor<'_>) -> Vec<Bevinding> {
    regels.iter().filter(|r| !r.regel.uit).map(|r| Bevinding { regel: r.clone(), keren: keren(r, spoor) }).collect()
}

fn keren(regel: &Klaar, spoor: &Spoor<'_>) -> Vec<Keer> {
    if regel.sjabloon == Sjabloon::Ingebouwd {
        return ingebouwd::weeg(&regel.regel.argumenten, spoor);
    }
    let a = regel.groepen.first().map(Vec::as_slice).unwrap_or_default();
    let b = regel.groepen.get(1).map(Vec::as_slice).unwrap_or_default();
    match regel.per {
        Per::Spoor => {
            let all: Vec<&Stap> = spoor.stappen.iter().collect();
            declare(regel.sjabloon, &all, a, b, spoor.klaar)
        }
        Per::Doel => {
            let doelen: BTreeSet<Id> = spoor.stappen.iter().filter_map(|s| s.doel).collect();
            let of = |doel: Id| spoor.stappen.iter().filter(|s| s.doel == Some(doel)).collect::<Vec<_>>();
            doelen.into_iter().flat_map(|doel| declare(regel.sjabloon, &of(doel), a, b, spoor.klaar)).collect()
        }
    }
}

fn is(stap: &Stap, wanted: &[&'static Activiteit]) -> bool {
    wanted.iter().any(|a| std::ptr::eq(*a, stap.activiteit))
}

fn keer(stand: Stand, bewijs: &[&Stap]) -> Keer {
    Keer { stand, bewijs: bewijs.iter().map(|s| s.seq).collect(), over: String::new() }
}

/// A Declare template over a trace, per activation.
fn declare(
    sjabloon: Sjabloon,
    t: &[&Stap],
    a: &[&'static Activiteit],
    b: &[&'static Activiteit],
    klaar: bool,
) -> Vec<Keer> {
    let unmet = if klaar { Stand::Geschonden } else { Stand::Open };
    let firsts = |wanted| t.iter().copied().enumerate().filter(move |(_, s)| is(s, wanted));
    match sjabloon {
        Sjabloon::Init => t
            .first()
            .map(|first| keer(if is(first, a) { Stand::Vervuld } else { Stand::Geschonden }, &[first]))
            .into_iter()
            .collect(),
        Sjabloon::Existence => match t.iter().find(|s| is(s, a)) {
            Some(found) => vec![keer(Stand::Vervuld, &[found])],
            None if t.is_empty() => Vec::new(),
            None => vec![keer(unmet, &[])],
        },
        Sjabloon::Absence => {
            let broken: Vec<Keer> = firsts(a).map(|(_, s)| keer(Stand::Geschonden, &[s])).collect();
            if broken.is_empty() && !t.is_empty() { vec![keer(Stand::Vervuld, &[])] } else { broken }
        }
        Sjabloon::Exactly => {
            let found: Vec<&Stap> = t.iter().copied().filter(|s| is(s, a)).collect();
            match found.len() {
                0 if t.is_empty() => Vec::new(),
                0 => vec![keer(unmet, &[])],
                1 => vec![keer(Stand::Vervuld, &found)],
                _ => vec![keer(Stand::Geschonden, &found)],
            }
        }
        Sjabloon::Choice => match t.iter().find(|s| is(s, a) || is(s, b)) {
            Some(found) => vec![keer(Stand::Vervuld, &[found])],
            None if t.is_empty() => Vec::new(),
            None => vec![keer(unmet, &[])],
        },
        Sjabloon::RespondedExistence => {
            let other = t.iter().copied().find(|s| is(s, b));
            firsts(a)
                .map(|(_, s)| match other {
                    Some(other) => keer(Stand::Vervuld, &[s, other]),
                    None => keer(unmet, &[s]),
                })
                .collect()
        }
        Sjabloon::Response => firsts(a)
            .map(|(i, s)| match t[i + 1..].iter().copied().find(|later| is(later, b)) {
                Some(later) => keer(Stand::Vervuld, &[s, later]),
                None => keer(unmet, &[s]),
            })
            .collect(),
        Sjabloon::AltResponse => firsts(a)
            .map(|(i, s)| {
                let next = t[i + 1..].iter().copied().find(|later| is(later, a) || is(later, b));
                match next {
                    Some(later) if is(later, b) => keer(Stand::Vervuld, &[s, later]),
                    Some(again) => keer(Stand::Geschonden, &[s, again]),
                    None => keer(unmet, &[s]),
                }
            })
            .collect(),
        Sjabloon::ChainResponse => firsts(a)
            .map(|(i, s)| match t.get(i + 1) {
                Some(next) if is(next, b) => keer(Stand::Vervuld, &[s, next]),
                Some(next) => keer(Stand::Geschonden, &[s, next]),
                None => keer(unmet, &[s]),
            })
            .collect(),
        Sjabloon::Precedence => firsts(b)
            .map(|(i, s)| match t[..i].iter().copied().rfind(|before| is(before, a)) {
                Some(before) => keer(Stand::Vervuld, &[s, before]),
                None => keer(Stand::Geschonden, &[s]),
            })
            .collect(),
        Sjabloon::AltPrecedence => firsts(b)
            .map(|(i, s)| {
                let before = t[..i].iter().copied().rfind(|before| is(before, a) || is(before, b));
                match before {
                    Some(before) if is(before, a) => keer(Stand::Vervuld, &[s, before]),
                    Some(again) => keer(Stand::Geschonden, &[s, again]),
                    None => keer(Stand::Geschonden, &[s]),
                }
            })
            .collect(),
        Sjabloon::ChainPrecedence => firsts(b)
            .map(|(i, s)| match i.checked_sub(1).map(|before| t[before]) {
                Some(before) if is(before, a) => keer(Stand::Vervuld, &[s, before]),
                Some(before) => keer(Stand::Geschonden, &[s, before]),
                None => keer(Stand::Geschonden, &[s]),
            })
            .collect(),
        Sjabloon::End => firsts(a)
            .map(|(i, s)| match t[i + 1..].iter().copied().find(|later| !is(later, b) && !is(later, a)) {
                Some(later) => keer(Stand::Geschonden, &[s, later]),
                None => keer(Stand::Vervuld, &[s]),
            })
            .collect(),
        Sjabloon::NotResponse => firsts(a)
            .map(|(i, s)| match t[i + 1..].iter().copied().find(|later| is(later, b)) {
                Some(later) => keer(Stand::Geschonden, &[s, later]),
                None => keer(Stand::Vervuld, &[s]),
            })
            .collect(),
        Sjabloon::NotCoexistence => {
            let other = t.iter().copied().find(|s| is(s, b));
            firsts(a)
                .map(|(_, s)| match other {
                    Some(other) => keer(Stand::Geschonden, &[s, other]),
                    None => keer(Stand::Vervuld, &[s]),
                })
                .collect()
        }
        Sjabloon::Ingebouwd => Vec::new(),
    }
}
