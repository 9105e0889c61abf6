//! Words for reminders.

use chrono::NaiveDate;

use crate::domain::herinnering::{Herinnering, Telling, Trede};
use crate::domain::id::Id;
use crate::domain::leesmodel::AgendaRij;
use crate::domain::termijn::TermijnStand;
use crate::opmaak::{datum_met_dag, naam_lijst};
use crate::teksten::Teksten;

impl Teksten {
    /// One reminder in a sentence: what, of whom, and how it stands on a day.
    pub fn herinnering(&self, h: &Herinnering, dag: NaiveDate) -> String {
        let (wat, wie) = (self.agenda_naam(&h.rij), self.herinnering_wie(h));
        let wanneer = self.herinnering_wanneer(&h.rij, dag);
        if wie.is_empty() {
            return self.ta("her-regel-zonder", &[("wat", &wat), ("wanneer", &wanneer)]);
        }
        self.ta("her-regel", &[("wat", &wat), ("wie", &wie), ("wanneer", &wanneer)])
    }

    /// Whom a reminder is about: the casus and the klant; empty for the file.
    pub fn herinnering_wie(&self, h: &Herinnering) -> String {
        let nr = h.rij.casus.map(|nr| Id::casus(nr).to_string()).unwrap_or_default();
        format!("{nr} {}", naam_lijst(&h.klant)).trim().to_owned()
    }

    /// How a row stands on a day: `nog 3 dagen`.
    pub fn herinnering_wanneer(&self, rij: &AgendaRij, dag: NaiveDate) -> String {
        let n = (rij.tot_en_met - dag).num_days();
        match rij.stand(dag) {
            TermijnStand::Voorbij => self.ta("her-te-laat", &[("n", &(-n).to_string())]),
            TermijnStand::Vandaag => match &rij.tijd {
                Some(tijd) => self.ta("her-vandaag-tijd", &[("tijd", tijd)]),
                None => self.t("her-vandaag"),
            },
            TermijnStand::Loopt => self.ta("her-nog", &[("n", &n.to_string())]),
            TermijnStand::Stil => {
                let n = rij.stil_van.map_or(0, |van| (dag - van).num_days());
                self.ta("her-stil", &[("n", &n.to_string())])
            }
        }
    }

    /// Many reminders in one sentence: how many of each sort.
    pub fn herinneringen(&self, telling: Telling) -> String {
        let parts = [
            ("her-deel-te-laat", telling.te_laat),
            ("her-deel-vandaag", telling.vandaag),
            ("her-deel-komend", telling.komend),
            ("her-deel-stil", telling.stil),
        ];
        let total: usize = parts.iter().map(|(_, n)| n).sum();
        let parts: Vec<String> =
            parts.iter().filter(|(_, n)| *n > 0).map(|(key, n)| self.ta(key, &[("n", &n.to_string())])).collect();
        self.ta("her-samen", &[("n", &total.to_string()), ("delen", &parts.join(", "))])
    }

    /// Why one is reminded of a row, and when the next reminder comes.
    pub fn herinnering_uitleg(&self, trede: Trede, volgende: Option<NaiveDate>, nieuw: bool) -> String {
        let n = trede.dagen.unsigned_abs().to_string();
        let waarom = match (trede.stil, trede.dagen) {
            (true, _) => self.ta("her-trede-stil", &[("n", &n)]),
            (false, 0) => self.t("her-trede-op"),
            (false, ..0) => self.ta("her-trede-voor", &[("n", &n)]),
            (false, 1..) => self.ta("her-trede-na", &[("n", &n)]),
        };
        let first = self.ta(if nieuw { "her-uitleg-nieuw" } else { "her-uitleg" }, &[("waarom", &waarom)]);
        let next = match volgende {
            Some(dag) => self.ta("her-hierna", &[("datum", &datum_met_dag(dag, self.taal()))]),
            None => self.t("her-laatste"),
        };
        format!("{first} {next}")
    }
}
