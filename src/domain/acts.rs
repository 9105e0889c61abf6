//! The vocabulary: every act with its fields, grouped as the profession groups its taken.

use crate::domain::act::Act;

pub mod bestand;
pub mod bewaken;
pub mod casus;
pub mod diagnose;
pub mod doelen;
pub mod eigen;
pub mod evalueren;
pub mod handhaven;
pub mod intake;

/// All groups. The order is the order of menus.
pub const GROUPS: &[&[Act]] = &[
    casus::ACTS,
    intake::ACTS,
    diagnose::ACTS,
    doelen::ACTS,
    doelen::BESLUIT_ACTS,
    bewaken::UITVOERING_ACTS,
    bewaken::ACTS,
    evalueren::ACTS,
    handhaven::ACTS,
    eigen::ORGANISATIE_ACTS,
    eigen::ACTS,
    bestand::ACTS,
];
