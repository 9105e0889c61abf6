//! One test binary.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]
mod eigenschappen;
mod hoofdlijn;
mod journaal;
mod regels;
mod rekenen;
