//! One test binary.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]
mod architectuur;
mod cli;
mod docs;
mod eigenschappen;
mod hoofdlijn;
mod journaal;
mod omgeving;
mod proces;
mod regels;
mod rekenen;
mod scherm;
mod teksten;
