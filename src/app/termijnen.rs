//! What the terms screen asks: a page of the agenda, and what falls on each day.

use chrono::NaiveDate;

use crate::app::{App, DagTelling, LijstVraag};
use crate::domain::leesmodel::AgendaRij;
use crate::error::StoreError;

impl App {
    /// A page of the agenda, with the name of the klant (empty for the file).
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn termijnlijst(&self, vraag: &LijstVraag) -> Result<Vec<(AgendaRij, String)>, StoreError> {
        self.journal.termijnlijst(vraag, self.vandaag())
    }

    /// What falls on each day from `van` up to and including `tot`; days without anything are left out.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn dagtellingen(&self, van: NaiveDate, tot: NaiveDate) -> Result<Vec<DagTelling>, StoreError> {
        self.journal.dagtellingen(van, tot, self.vandaag())
    }

    /// The kinds of row in the agenda, by word.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn agenda_soorten(&self) -> Result<Vec<String>, StoreError> {
        self.journal.agenda_soorten()
    }
}
