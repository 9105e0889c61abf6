//! Aanpak: fictional casussen through the ten taken of the klantmanager, with terms, a journal and reminders.
//!
//! Modules in reading order. The domain decides, the journal remembers, the app offers use cases; the command
//! line and the terminal UI are two ways to call it. Invariants: a recorded line is never changed; the state of
//! a casus is always the fold of its lines; nothing but `clock` asks the machine for the time.

pub mod app;
pub mod cli;
pub mod clock;
pub mod config;
pub mod domain;
pub mod error;
pub mod export;
pub mod inspectie;
pub mod invoer;
pub mod journal;
pub mod oefening;
pub mod opmaak;
pub mod rapport;
pub mod teksten;
pub mod tui;
