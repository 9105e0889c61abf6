//! The screens, one file each. They draw what the model holds and change nothing but where things stand.

pub mod blad;
pub mod caseload;
pub mod casus;
pub mod inspectie;
pub mod oefening;
pub mod termijnen;
pub mod tijdlijn;
pub mod vandaag;
pub mod welkom;
