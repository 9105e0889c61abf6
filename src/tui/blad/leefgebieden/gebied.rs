//! What is recorded about one leefgebied: its measurements, oldest first. A new measurement stands beside the old.

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, Regel, State};
use crate::domain::woorden as w;
use crate::tui::blad::{Bouw, Doen, Stuk};
use crate::tui::theme::Role;

/// Fields of a measurement that stay true until somebody says otherwise; judgement, facts, source and the words of the
/// klant are asked anew each time.
const BLIJVEND: &[&str] = &["mogelijkheid", "beperking", "beperking_bron", "hulp"];

/// One leefgebied with all its measurements.
#[derive(Debug)]
pub struct Gebied<'a> {
    /// Its word (`w::LEEFGEBIED`).
    pub woord: &'static str,
    /// The measurements, oldest first; also those that say why it was not discussed.
    pub metingen: Vec<&'a Regel>,
}

impl<'a> Gebied<'a> {
    /// The thirteen, in their fixed order (T2.a).
    pub fn alle(state: &'a State) -> Vec<Gebied<'a>> {
        let mut gebieden: Vec<Gebied<'a>> =
            w::LEEFGEBIED.iter().map(|woord| Gebied { woord, metingen: Vec::new() }).collect();
        for regel in state.acts(Kind::BeoordeelLeefgebied) {
            if let Some(gebied) = gebieden.iter_mut().find(|g| regel.body.is("gebied", g.woord)) {
                gebied.metingen.push(regel);
            }
        }
        gebieden
    }

    /// The last measurement.
    pub fn laatste(&self) -> Option<&'a Regel> {
        self.metingen.last().copied()
    }

    fn beoordeeld(&self) -> impl DoubleEndedIterator<Item = &'a Regel> {
        self.metingen.iter().copied().filter(|r| r.body.filled("oordeel"))
    }

    /// The last measurement with a judgement.
    pub fn nu(&self) -> Option<&'a Regel> {
        self.beoordeeld().next_back()
    }

    /// The last judgement, 1 to 5.
    pub fn oordeel(&self) -> Option<i64> {
        self.nu().and_then(|r| r.body.int("oordeel"))
    }

    /// The first judgement, if there is a later one to hold beside it.
    pub fn begin(&self) -> Option<i64> {
        let first = self.beoordeeld().next()?;
        self.nu().filter(|now| now.seq != first.seq).and_then(|_| first.body.int("oordeel"))
    }

    /// What the klant said himself, beside the last judgement.
    pub fn klant(&self) -> Option<i64> {
        self.nu().or(self.laatste()).and_then(|r| r.body.int("oordeel_klant"))
    }

    /// Whether klant and klantmanager see it differently.
    pub fn verschil(&self) -> bool {
        self.oordeel().zip(self.klant()).is_some_and(|(own, klant)| own != klant)
    }

    /// Whether that difference still has to be talked about (T2.3).
    pub fn te_bespreken(&self) -> bool {
        self.verschil() && !self.nu().is_some_and(|r| r.body.is_yes("verschil_besproken"))
    }

    /// Why it was not discussed the last time, if it was not.
    pub fn overgeslagen(&self) -> Option<&'a str> {
        self.laatste().filter(|r| !r.body.filled("oordeel")).and_then(|r| r.body.text("niet_besproken_omdat"))
    }

    /// Whether there is nothing to build on but a limit (T2.a).
    pub fn alleen_beperking(&self) -> bool {
        self.laatste()
            .is_some_and(|r| r.body.filled("beperking") && !r.body.filled("mogelijkheid") && !r.body.filled("wens"))
    }

    /// Whether it runs badly: judged 1 or 2.
    pub fn zwaar(&self) -> bool {
        self.oordeel().is_some_and(|o| o <= 2)
    }

    /// Whether this round of the diagnosis still asks for a look at it (point 2.1 of taak 2).
    pub fn mist(&self, state: &State) -> bool {
        let sinds = state.rondes.diagnose;
        let asked = sinds == 0 || self.doelen(state).next().is_some();
        let seen = |r: &Regel| {
            r.seq > sinds
                && (r.body.filled("niet_besproken_omdat") || r.body.filled("oordeel") && r.body.filled("bron"))
        };
        asked && !self.laatste().is_some_and(seen)
    }

    /// The doelen of the plan that belong to it.
    pub fn doelen<'s>(&self, state: &'s State) -> impl Iterator<Item = &'s Ding> {
        let woord = self.woord;
        state.levend(IdSoort::Doel).filter(move |d| d.body.is("leefgebied", woord))
    }

    /// Its name.
    pub fn naam(&self, b: &Bouw<'_>) -> String {
        b.t.woord("gebied", self.woord)
    }

    /// A new measurement; what stays true stands in it already.
    pub fn meet(&self) -> Doen {
        self.met_velden(BLIJVEND)
    }

    /// The same measurement again with everything in it, to add something.
    pub fn vul_aan(&self) -> Doen {
        let names: Vec<&str> = Kind::BeoordeelLeefgebied
            .act()
            .fields
            .iter()
            .map(|f| f.name)
            .filter(|name| *name != "gebied" && *name != "niet_besproken_omdat")
            .collect();
        self.met_velden(&names)
    }

    fn met_velden(&self, names: &[&str]) -> Doen {
        let mut doen = Doen::new(Kind::BeoordeelLeefgebied).met("gebied", self.woord);
        if let Some(last) = self.nu().or(self.laatste()) {
            for name in names {
                if let Some(value) = last.body.get(name).filter(|_| last.body.filled(name)) {
                    doen = doen.met(name, value.clone());
                }
            }
        }
        doen
    }
}

/// A filled field of an act as a paragraph, such as `Wens: hier blijven wonen.`
pub fn veld(b: &Bouw<'_>, regel: &Regel, name: &str) -> Option<Stuk> {
    let value = regel.body.get(name).filter(|_| regel.body.filled(name))?;
    let label = b.t.veld(regel.kind, name);
    let colon = if label.ends_with('?') { "" } else { ":" };
    Some((Role::Tekst, format!("{label}{colon} {}", b.t.waarde(regel.kind, name, value))))
}
