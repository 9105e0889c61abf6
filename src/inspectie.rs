//! Looking at a recorded run: what was done in which order, what the rules say of it, and with which evidence.
//!
//! Nothing here writes. The rules are data; a finding names the lines that prove it, and there is no total score.

pub mod decl;
pub mod lezen;
pub mod regel;
pub mod spoor;
pub mod vergelijk;
pub mod weeg;
