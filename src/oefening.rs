//! Practice: scenario files, the clock that a person moves, what comes back, and the look back afterwards.
//!
//! Everything a practice run needs stands in its own file: the scenario as it was at the start, and what was
//! recorded. Whether an event happened, how much trust there is and which facts are known are derived from the
//! recorded lines; nothing is remembered beside them. The system's clock is never read here.

pub mod bron;
pub mod conditie;
pub mod hulp;
pub mod laden;
pub mod lesopdracht;
pub mod lint;
pub mod nabeschouwing;
pub mod open;
pub mod regie;
pub mod scenario;
pub mod sessie;
pub mod uren;
