//! One test binary.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]
mod architectuur;
mod cli;
mod eigenschappen;
mod hoofdlijn;
mod journaal;
mod regels;
mod omgeving;
mod rekenen;
mod teksten;
