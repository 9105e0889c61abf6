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
mod ics;
mod inspectie;
mod journaal;
mod normen;
mod oefening;
mod oefenscherm;
mod omgeving;
mod proces;
mod rapport;
mod regelbestand;
mod regels;
mod rekenen;
mod scenariobestand;
mod scherm;
mod teksten;
mod termijnen;
mod termijnscherm;
mod vak;
