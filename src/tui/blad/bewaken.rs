//! The sheet of this name.

use crate::tui::blad::{Blad, Bouw};

/// Makes it.
pub fn blad(_b: &Bouw<'_>) -> Blad {
    Blad::default()
}
