//! One test binary.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]
mod architectuur;
mod beelden;
mod cli;
mod docs;
mod eigenschappen;
mod grenzen;
mod herinneringen;
mod hoofdlijn;
mod journaal;
mod normen;
mod oefening;
mod omgeving;
mod proces;
mod regelbestand;
mod regels;
mod rekenen;
mod scherm;
mod teksten;
mod termijnen;
mod vak;
