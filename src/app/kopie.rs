//! A file that begins as another stood, and texts that are kept beside what was recorded.

use std::cell::OnceCell;
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::app::nazien::afdruk;
use crate::app::{AgendaVraag, App, AppError};
use crate::domain::leesmodel::afleiden::leesmodel;
use crate::domain::regels::{Regels, RegelsFout};
use crate::error::StoreError;

/// Key of the rules for terms that hold in this file.
const REGELS: &str = "regels";
/// Key of the name under which one works in this file.
pub(super) const NAAM: &str = "naam";

impl App {
    /// Keeps rules for terms in the file: they hold in it from now on, whatever rules the program has.
    ///
    /// # Errors
    /// They cannot be read, or the file cannot be written.
    pub fn neem_regels(&mut self, text: &str) -> Result<(), AppError> {
        let read = |fout| AppError::Regels(RegelsFout { bestand: self.path().display().to_string(), fout });
        let regels = Regels::met_bestand(text).map_err(read)?;
        self.keep_text(REGELS, text)?;
        self.regels = OnceCell::from(Arc::new(regels));
        self.refresh_norms();
        Ok(())
    }

    /// The rules for terms that were kept in the file.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn eigen_regels(&self) -> Result<Option<String>, StoreError> {
        self.kept_text(REGELS)
    }

    /// From now on one works under this name in this file, whoever opens it.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn neem_naam(&mut self, naam: &str) -> Result<(), StoreError> {
        self.keep_text(NAAM, naam)?;
        self.set_actor_naam(naam);
        Ok(())
    }

    /// A new file with everything up to and including that line.
    ///
    /// # Errors
    /// The place is taken, or one of the files cannot be used.
    pub fn fork(&self, seq: i64, to: &Path) -> Result<(), AppError> {
        let regels = self.regels()?;
        Ok(self.journal.fork(seq, to, &|state| leesmodel(state, regels), &afdruk(regels))?)
    }

    /// Keeps a text beside the journal, such as a scenario as it was at the start.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn keep_text(&self, sleutel: &str, tekst: &str) -> Result<(), StoreError> {
        self.journal.keep_text(sleutel, tekst)
    }

    /// A text that was kept.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn kept_text(&self, sleutel: &str) -> Result<Option<String>, StoreError> {
        self.journal.kept_text(sleutel)
    }

    /// The last line of the file; 0 when nothing was recorded.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn last_seq(&self) -> Result<i64, StoreError> {
        Ok(self.journal.head()?.seq)
    }

    /// Whether something on the agenda falls on that day.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn valt_op(&self, dag: NaiveDate) -> Result<bool, StoreError> {
        let vraag = AgendaVraag { van: Some(dag), tot: Some(dag), limit: 1, ..AgendaVraag::default() };
        Ok(!self.journal.agenda(&vraag, dag)?.is_empty())
    }
}
