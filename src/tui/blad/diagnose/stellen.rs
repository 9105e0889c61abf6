//! The conclusion of this round and what it rests on; how the form of the next one is filled in.

use serde_json::Value;

use crate::domain::kind::Kind;
use crate::domain::state::{Regel, State};
use crate::tui::blad::leefgebieden::gebied::Gebied;
use crate::tui::blad::{Bouw, Doen};

/// Fields that a next version of the same conclusion starts from.
const BLIJFT: &[&str] = &["conclusie", "kracht", "minder_sterk", "pleit_voor", "pleit_tegen"];

/// What can be built on: an argument for the conclusion (T2.2).
#[derive(Debug, Clone)]
pub struct Kracht {
    /// The line that says it.
    pub seq: i64,
    /// What it says.
    pub tekst: String,
    /// Where it was seen, for people.
    pub waar: String,
}

/// The diagnosis as it stands in this round.
#[derive(Debug)]
pub struct Diagnose<'a> {
    state: &'a State,
    /// The last conclusion of this round.
    pub nu: Option<&'a Regel>,
    /// Conclusions before it, the newest first.
    pub eerder: Vec<&'a Regel>,
}

impl<'a> Diagnose<'a> {
    /// Reads it from the casus.
    pub fn van(state: &'a State) -> Diagnose<'a> {
        let mut all: Vec<&Regel> = state.acts(Kind::StelDiagnose).rev().collect();
        let this_round = all.first().is_some_and(|r| r.seq > state.rondes.diagnose);
        let nu = if this_round { Some(all.remove(0)) } else { None };
        Diagnose { state, nu, eerder: all }
    }

    /// Whether the conclusion rests on that line.
    pub fn steunt(&self, seq: i64) -> bool {
        self.nu.is_some_and(|r| r.body.numbers("steunt_op").contains(&seq))
    }

    /// Whether the conclusion uses that strength: it rests on its line, or repeats it.
    pub fn gebruikt(&self, kracht: &Kracht) -> bool {
        self.steunt(kracht.seq)
            || self.nu.and_then(|r| r.body.text("kracht")).is_some_and(|text| text.contains(&kracht.tekst))
    }

    /// The strengths that were recorded: possibilities, strong points of taking part, strong sides of an offer.
    pub fn krachten(&self, b: &Bouw<'_>) -> Vec<Kracht> {
        let mut uit = Vec::new();
        for gebied in Gebied::alle(self.state) {
            let found = gebied.laatste().and_then(|r| r.body.text("mogelijkheid").map(|text| (r.seq, text)));
            uit.extend(found.map(|(seq, text)| Kracht { seq, tekst: text.to_owned(), waar: gebied.naam(b) }));
        }
        let from = [(self.state.laatste(Kind::SchatParticipatie), "sterke_punten")]
            .into_iter()
            .chain(self.state.acts(Kind::WeegAanbod).map(|r| (Some(r), "sterke_kant")));
        for (regel, field) in from {
            let found = regel.and_then(|r| r.body.text(field).map(|text| (r, text)));
            uit.extend(found.map(|(r, text)| Kracht { seq: r.seq, tekst: text.to_owned(), waar: b.t.act(r.kind) }));
        }
        uit
    }

    /// The lines a conclusion rests on now, as far as they still count; before the first conclusion those that the
    /// meaning is made of: the leefgebieden that run badly and those with a possibility.
    fn steun(&self) -> Vec<Value> {
        let Some(now) = self.nu else {
            let of_meaning = |g: &Gebied<'_>| {
                let last = g.nu().or(g.laatste())?;
                (g.zwaar() || last.body.filled("mogelijkheid")).then(|| Value::from(last.seq))
            };
            return Gebied::alle(self.state).iter().filter_map(of_meaning).collect();
        };
        let counts = |v: &&Value| v.as_i64().is_none_or(|seq| self.state.regel(seq).is_some());
        match now.body.get("steunt_op") {
            Some(Value::Array(items)) => items.iter().filter(counts).cloned().collect(),
            _ => Vec::new(),
        }
    }

    /// The form of a conclusion: the one of this round to go on from, or what the meaning section shows.
    pub fn stel(&self, b: &Bouw<'_>) -> Doen {
        let mut doen = Doen::new(Kind::StelDiagnose);
        match self.nu {
            Some(now) => {
                for name in BLIJFT {
                    if let Some(value) = now.body.get(name).filter(|_| now.body.filled(name)) {
                        doen = doen.met(name, value.clone());
                    }
                }
                doen = doen.als(b.t.t("lg-doe-conclusie-bij"));
            }
            None => {
                let strong: Vec<String> = self.krachten(b).into_iter().map(|k| k.tekst).collect();
                if !strong.is_empty() {
                    doen = doen.met("kracht", strong.join("\n"));
                }
            }
        }
        let steun = self.steun();
        if steun.is_empty() { doen } else { doen.met("steunt_op", steun) }
    }

    /// The same form, resting on one line more, and with one strength more.
    pub fn stel_met(&self, b: &Bouw<'_>, seq: i64, kracht: Option<&str>) -> Doen {
        let mut doen = self.stel(b);
        let mut steun = self.steun();
        if !steun.iter().any(|v| v.as_i64() == Some(seq)) {
            steun.push(Value::from(seq));
        }
        doen = doen.met("steunt_op", steun);
        if let Some(kracht) = kracht {
            let before = doen.velden.get("kracht").and_then(Value::as_str).unwrap_or_default().to_owned();
            if before.is_empty() {
                doen = doen.met("kracht", kracht);
            } else if !before.contains(kracht) {
                doen = doen.met("kracht", format!("{before}\n{kracht}"));
            }
        }
        doen
    }

    /// The form that says the conclusion was discussed with the klant (T2.3).
    pub fn besproken(&self, b: &Bouw<'_>) -> Doen {
        self.stel(b).met("besproken_met_klant", true).als(b.t.t("lg-doe-besproken"))
    }
}
