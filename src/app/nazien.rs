//! Checking the file, and making anew what is derived from the journal.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::app::{App, AppError, Verslag};
use crate::domain::leesmodel::afleiden::leesmodel;
use crate::domain::regels::Regels;
use crate::error::StoreError;
use crate::journal::Journal;

/// A digest of all that decides on the rows of norms: the norms, the free days, and the program that works them out.
pub(super) fn afdruk(regels: &Regels) -> String {
    let text = format!("{} {:?} {:?}", env!("CARGO_PKG_VERSION"), regels.normen, regels.kalender);
    Sha256::digest(text.as_bytes()).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

impl App {
    /// Makes the rows of norms anew when the rules are others than those they were made with. What cannot be written
    /// now is made by the next one to open the file.
    pub(super) fn refresh_norms(&mut self) {
        if self.opties.read_only {
            return;
        }
        if let Ok(regels) = self.regels().map(Arc::clone) {
            drop(self.journal.refresh(&|state| leesmodel(state, &regels), &afdruk(&regels)));
        }
    }

    /// Checks the whole file.
    ///
    /// # Errors
    /// It cannot be read at all, or the rule file cannot.
    pub fn verify(&self) -> Result<Verslag, AppError> {
        let regels = self.regels()?;
        Ok(self.journal.verify(&|state| leesmodel(state, regels), &afdruk(regels))?)
    }

    /// Makes the read model anew; gives the number of casussen.
    ///
    /// # Errors
    /// The file cannot be read or written, or the rule file cannot be read.
    pub fn rebuild(&mut self) -> Result<i64, AppError> {
        let regels = Arc::clone(self.regels()?);
        Ok(self.journal.rebuild(&|state| leesmodel(state, &regels), &afdruk(&regels))?)
    }

    /// Puts a checked copy in the place of a file; gives where the replaced file was kept.
    ///
    /// # Errors
    /// The copy is not in order, or the place cannot be written.
    pub fn restore(from: &Path, onto: &Path) -> Result<PathBuf, StoreError> {
        let regels = Regels::ingebouwd();
        Journal::restore(from, onto, &|state| leesmodel(state, &regels))
    }
}
