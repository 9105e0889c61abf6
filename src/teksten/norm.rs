//! Words for rows of the agenda, so that a norm of the gemeente is never taken for a term of the law.

use crate::domain::leesmodel::AgendaRij;
use crate::domain::norm::{Norm, delen};
use crate::domain::taak::Taak;
use crate::teksten::Teksten;

impl Teksten {
    /// What a row of the agenda is, in a narrow column: 15 columns for the norms of the program.
    pub fn agenda_kort(&self, rij: &AgendaRij) -> String {
        if !rij.is_norm() {
            return self.soort(&rij.soort);
        }
        let (naam, _) = delen(&rij.over);
        let kort = self.attr(&format!("norm-{naam}"), "kort").unwrap_or_else(|| naam.to_owned());
        self.ta("norm-rij", &[("naam", &kort)])
    }

    /// What a row of the agenda is, in full.
    pub fn agenda_naam(&self, rij: &AgendaRij) -> String {
        if rij.is_norm() {
            self.ta("norm-rij", &[("naam", &self.norm_naam(delen(&rij.over).0))])
        } else {
            self.soort(&rij.soort)
        }
    }

    /// What a norm is called, and that it is no term of the law.
    pub fn norm_geen_wet(&self, rij: &AgendaRij) -> String {
        self.ta("norm-geen-wet", &[("naam", &self.norm_naam(delen(&rij.over).0))])
    }

    /// What a row of the agenda is about; empty where that is not known.
    pub fn agenda_over(&self, rij: &AgendaRij) -> String {
        if !rij.is_norm() {
            return rij.over.clone();
        }
        let Some(wat) = delen(&rij.over).1 else { return String::new() };
        match Taak::from_naam(wat).filter(|_| rij.casus.is_none()) {
            Some(taak) => self.taak(taak),
            None => self.woord("soort", &self.woord("gebied", wat)),
        }
    }

    /// The name of a norm, by its id; a norm of a rule file has its own name.
    pub fn norm_naam(&self, naam: &str) -> String {
        let key = format!("norm-{naam}");
        if key.contains(char::is_whitespace) || !self.heeft(&key) { naam.to_owned() } else { self.t(&key) }
    }

    /// Why the gemeente wants it, of a row that is a norm.
    pub fn norm_uitleg(&self, rij: &AgendaRij) -> String {
        let own = rij.norm().is_some_and(|id| id == delen(&rij.over).0);
        let key = format!("norm-{}-uitleg", rij.norm().unwrap_or_default());
        self.t(if own && self.heeft(&key) { &key } else { "norm-eigen" })
    }

    /// How long a norm is: `10 werkdagen`.
    pub fn norm_lengte(&self, norm: &Norm) -> String {
        let lengths = [(norm.dagen, "dagen"), (norm.werkdagen, "werkdagen"), (norm.maanden, "maanden")];
        let Some((n, eenheid)) = lengths.into_iter().find_map(|(n, eenheid)| Some((n?, eenheid))) else {
            return self.t("norm-lengte-zelfde-dag");
        };
        let lengte = format!("{n} {}", self.woord("eenheid", eenheid));
        if norm.terug { self.ta("norm-lengte-terug", &[("lengte", &lengte)]) } else { lengte }
    }

    /// What is wrong with a norm in a rule file, of the text of the error: `norm <id>: <code>: <what>`.
    pub(super) fn normfout(&self, text: &str) -> Option<String> {
        let mut parts = text.strip_prefix("norm ")?.splitn(3, ": ");
        let (id, code, wat) = (parts.next()?, parts.next()?, parts.next()?);
        let key = format!("norm-fout-{code}");
        self.heeft(&key).then(|| self.ta(&key, &[("id", id), ("wat", wat)]))
    }
}
