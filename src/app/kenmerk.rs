//! What tells one file from another, and the casus numbers it gave out: for what leaves the program and may come again.

use crate::app::App;
use crate::error::StoreError;

impl App {
    /// The mark of the file: sixteen hex digits of the digest of its first line. A copy and a fork share it, so that what
    /// was exported from one is known again in the other. Zeros for a file without lines.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn kenmerk(&self) -> Result<String, StoreError> {
        let digest = self.journal.first_digest()?.unwrap_or_default();
        Ok(digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect())
    }

    /// The highest casus number given out so far, undone casussen included; 0 if there is none.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn hoogste_casus(&self) -> Result<u32, StoreError> {
        Ok(self.journal.next_casus()?.saturating_sub(1))
    }
}
