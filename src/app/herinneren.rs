//! Reminders: which rungs of the ladders were reached and not told before, per channel.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Days, NaiveDate};

use crate::app::{AgendaVraag, App, AppError};
use crate::domain::herinnering::{Herinnering, Trede, UITERSTE, trede, volgende};
use crate::domain::leesmodel::AgendaRij;
use crate::domain::regels::Regels;
use crate::domain::termijn::TermijnStand;
use crate::journal::Sleutel;

/// Where a reminder is given; each has its own memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kanaal {
    /// On the screen of the program.
    Scherm,
    /// As a message on the desktop.
    Melding,
}

impl Kanaal {
    /// The word in the file.
    pub const fn woord(self) -> &'static str {
        match self {
            Kanaal::Scherm => "scherm",
            Kanaal::Melding => "melding",
        }
    }
}

/// Names a row of the agenda: its casus and its thing.
pub type RijSleutel = (Option<u32>, String);

/// What is known of the reminder of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Herinnerd {
    /// The rung it reached.
    pub trede: Trede,
    /// The day of the next reminder, as things stand now.
    pub volgende: Option<NaiveDate>,
    /// Whether it was told today for the first time.
    pub nieuw: bool,
}

fn sleutel(rij: &AgendaRij, trede: Trede) -> Sleutel<'_> {
    Sleutel { casus: rij.casus.unwrap_or(0), ding: &rij.ding, trede }
}

impl App {
    /// Gives the reminders that are due and were not given before on this channel, the one reached last first, and
    /// notes them as given. In a file that is only read nothing is noted, so there they stay new.
    ///
    /// # Errors
    /// The file cannot be read or written, or the rule file cannot be read.
    pub fn herinneringen(&mut self, kanaal: Kanaal) -> Result<Vec<Herinnering>, AppError> {
        self.herinneringen_van(kanaal, &|_| true)
    }

    /// As [`App::herinneringen`], of some rows only; the others stay new.
    ///
    /// # Errors
    /// As [`App::herinneringen`].
    pub fn herinneringen_van(
        &mut self,
        kanaal: Kanaal,
        telt: &dyn Fn(&AgendaRij) -> bool,
    ) -> Result<Vec<Herinnering>, AppError> {
        let regels = Arc::clone(self.regels()?);
        let mut due = self.due(&regels)?;
        due.retain(|h| telt(&h.rij));
        let keys: Vec<Sleutel<'_>> = due.iter().map(|h| sleutel(&h.rij, h.trede)).collect();
        let given = self.journal.gegeven_op(kanaal.woord(), &keys)?;
        // Only when something is new the file is written, so asking often disturbs nobody.
        let mut new: Vec<Herinnering> =
            due.into_iter().zip(given).filter(|(_, op)| op.is_none()).map(|(h, _)| h).collect();
        if !new.is_empty() && !self.read_only() {
            let op = self.vandaag();
            let keys: Vec<Sleutel<'_>> = new.iter().map(|h| sleutel(&h.rij, h.trede)).collect();
            let ours = self.journal.geef(kanaal.woord(), op, &keys)?;
            new = new.into_iter().zip(ours).filter(|(_, ours)| *ours).map(|(h, _)| h).collect();
        }
        new.sort_by_key(|h| std::cmp::Reverse(h.trede.dag()));
        Ok(new)
    }

    /// Notes that reminders were not given after all: they could not be sent.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn herinneringen_terug(&mut self, kanaal: Kanaal, terug: &[Herinnering]) -> Result<(), AppError> {
        let keys: Vec<Sleutel<'_>> = terug.iter().map(|h| sleutel(&h.rij, h.trede)).collect();
        Ok(self.journal.neem_terug(kanaal.woord(), &keys)?)
    }

    /// The rung that a row has reached today.
    ///
    /// # Errors
    /// The rule file cannot be read.
    pub fn trede(&self, rij: &AgendaRij) -> Result<Option<Trede>, AppError> {
        let regels = self.regels()?;
        Ok(trede(rij, regels.herinneringen.van(&rij.soort), self.vandaag()))
    }

    /// What there is to say of the reminders of some rows on a channel; rows that reached no rung are left out.
    ///
    /// # Errors
    /// The file or the rule file cannot be read.
    pub fn herinnerd(
        &self,
        kanaal: Kanaal,
        rijen: &[(AgendaRij, String)],
    ) -> Result<BTreeMap<RijSleutel, Herinnerd>, AppError> {
        let (regels, vandaag) = (self.regels()?, self.vandaag());
        let ladder = |rij: &AgendaRij| regels.herinneringen.van(&rij.soort);
        let reached: Vec<(&AgendaRij, Trede)> = rijen
            .iter()
            .filter_map(|(rij, _)| trede(rij, ladder(rij), vandaag).map(|trede| (rij, trede)))
            .filter(|(rij, _)| rij.tot_en_met >= oudste(vandaag))
            .collect();
        let keys: Vec<Sleutel<'_>> = reached.iter().map(|(rij, trede)| sleutel(rij, *trede)).collect();
        let given = self.journal.gegeven_op(kanaal.woord(), &keys)?;
        let known = |(rij, trede): &(&AgendaRij, Trede), op: Option<NaiveDate>| {
            let nieuw = op == Some(vandaag) || (op.is_none() && self.read_only());
            let volgende = volgende(rij, ladder(rij), vandaag);
            ((rij.casus, rij.ding.clone()), Herinnerd { trede: *trede, volgende, nieuw })
        };
        Ok(reached.iter().zip(given).map(|(row, op)| known(row, op)).collect())
    }

    /// Every row that has reached a rung today.
    fn due(&self, regels: &Regels) -> Result<Vec<Herinnering>, AppError> {
        let vandaag = self.vandaag();
        let ladders = &regels.herinneringen;
        let tot = vandaag.checked_add_days(Days::new(u64::from(ladders.vooraf())));
        let mut rows = self.agenda(&AgendaVraag { van: Some(oudste(vandaag)), tot, ..AgendaVraag::default() })?;
        // What stands still counts from another day, so it is looked for apart.
        rows.retain(|(rij, _)| rij.stand(vandaag) != TermijnStand::Stil);
        rows.extend(self.journal.agenda_stil(vandaag)?);
        let due = |(rij, klant): (AgendaRij, String)| {
            let trede = trede(&rij, ladders.van(&rij.soort), vandaag)?;
            Some(Herinnering { rij, klant, trede })
        };
        Ok(rows.into_iter().filter_map(due).collect())
    }
}

/// The last day of the oldest rows that one is reminded of: nobody needs a message about last year.
fn oudste(vandaag: NaiveDate) -> NaiveDate {
    vandaag.checked_sub_days(Days::new(u64::from(UITERSTE.unsigned_abs()))).unwrap_or(NaiveDate::MIN)
}
