//! What is open over the whole file, by day: what is recorded per casus, and the norms of the person at the keys.

use chrono::Days;

use crate::app::{Aantallen, AgendaVraag, App};
use crate::domain::entry::Scope;
use crate::domain::leesmodel::AgendaRij;
use crate::domain::leesmodel::afleiden::norm_rij;
use crate::domain::norm::persoon::van_persoon;
use crate::domain::norm::{NormRij, SOORT};
use crate::error::StoreError;

/// Rows of [`App::nu`] at most: what is late, norms that are late, and what is still to come.
const NU_LAAT: i64 = 60;
const NU_NORM: i64 = 40;
const NU_KOMEND: i64 = 120;
/// Days ahead that [`App::nu`] shows norms; terms and agreements are shown however far ahead.
const NU_NORM_DAGEN: u64 = 28;

/// A row with the name of the klant.
type Rij = (AgendaRij, String);

impl App {
    /// Kept counters, and how much is overdue and due today (counted up to [`crate::app::GENOEG`]).
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn aantallen(&self) -> Result<Aantallen, StoreError> {
        self.journal.aantallen(self.vandaag())
    }

    /// What is open, by day, with the name of the klant. On one day norms come after terms and agreements.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn agenda(&self, vraag: &AgendaVraag<'_>) -> Result<Vec<Rij>, StoreError> {
        let mut rows = self.journal.agenda(vraag, self.vandaag())?;
        let other = vraag.casus.is_some() || vraag.norm == Some(false) || vraag.soort.is_some_and(|s| s != SOORT);
        if !other {
            let mut own = self.own_norms()?;
            own.retain(|norm| {
                vraag.van.is_none_or(|van| van <= norm.tot_en_met) && vraag.tot.is_none_or(|tot| norm.tot_en_met <= tot)
            });
            merge(&mut rows, own.into_iter().map(|norm| (norm_rij(Scope::Bestand, norm), String::new())).collect());
            rows.truncate(usize::try_from(vraag.limit).unwrap_or(usize::MAX));
        }
        Ok(rows)
    }

    /// What asks for attention: the oldest rows that are late, then what is due and coming. Late norms have places of
    /// their own, so that they never push out a term that is late.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn nu(&self) -> Result<Vec<Rij>, StoreError> {
        let vandaag = self.vandaag();
        let laat = AgendaVraag { tot: vandaag.pred_opt(), ..AgendaVraag::default() };
        let mut rows = self.agenda(&AgendaVraag { norm: Some(false), limit: NU_LAAT, ..laat })?;
        merge(&mut rows, self.agenda(&AgendaVraag { norm: Some(true), limit: NU_NORM, ..laat })?);
        let komend = AgendaVraag { van: Some(vandaag), ..AgendaVraag::default() };
        let tot = vandaag.checked_add_days(Days::new(NU_NORM_DAGEN));
        let mut coming = self.agenda(&AgendaVraag { norm: Some(false), limit: NU_KOMEND, ..komend })?;
        merge(&mut coming, self.agenda(&AgendaVraag { norm: Some(true), tot, limit: NU_NORM, ..komend })?);
        rows.extend(coming);
        Ok(rows)
    }

    /// The open norms of the person at the keys, over all casussen.
    fn own_norms(&self) -> Result<Vec<NormRij>, StoreError> {
        // Without rules that can be read there are no norms; whoever needs the rules says what is wrong with them.
        let Ok(regels) = self.regels() else { return Ok(Vec::new()) };
        let actor = self.journal.users()?.into_iter().find(|(_, naam)| *naam == self.opties.naam).map(|(nr, _)| nr);
        let Some(actor) = actor else { return Ok(Vec::new()) };
        Ok(van_persoon(regels, &|wat| self.journal.bijdrage_laatst(actor, wat).ok().flatten()))
    }
}

/// Puts rows among others that are in order already.
fn merge(rows: &mut Vec<Rij>, more: Vec<Rij>) {
    if !more.is_empty() {
        rows.extend(more);
        // Stable: within a day and a kind the order stays.
        rows.sort_by_key(|(rij, _)| (rij.tot_en_met, rij.is_norm()));
    }
}
