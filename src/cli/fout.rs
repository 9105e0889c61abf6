//! How a call can end badly: the exit code and the message that goes with it.

use std::io;
use std::path::PathBuf;

use serde::Serialize;

use crate::app::AppError;
use crate::config::ConfigFout;
use crate::domain::kind::Kind;
use crate::domain::refusal::{FieldError, Refusal};
use crate::domain::regels::RegelsFout;
use crate::error::StoreError;
use crate::oefening::sessie::OefenFout;
use crate::teksten::Teksten;
use crate::teksten::oefening::oefenfout;

/// What stands on fields and house rules that no law asks for.
const EIGEN_REGEL: &str = "Aanpak";

/// Why a call ends without what was asked.
#[derive(Debug)]
pub enum Fout {
    /// The rules say no.
    Geweigerd(Refusal),
    /// A field cannot be read.
    Veld(FieldError),
    /// The call cannot be carried out as it was typed: a message key, and what it names.
    Gebruik(&'static str, String),
    /// The file cannot be used.
    Bestand(StoreError),
    /// The rule file cannot be read.
    Regels(RegelsFout),
    /// The settings cannot be read or kept.
    Config(ConfigFout),
    /// A practice does not allow it, or its scenario cannot be played.
    Oefening(Box<OefenFout>),
    /// The input cannot be read.
    Invoer(PathBuf, io::Error),
    /// Nobody reads the output any more.
    Pijp,
    /// The output cannot be written.
    Uitvoer(io::Error),
}

impl From<StoreError> for Fout {
    fn from(fout: StoreError) -> Self {
        Fout::Bestand(fout)
    }
}

impl From<ConfigFout> for Fout {
    fn from(fout: ConfigFout) -> Self {
        Fout::Config(fout)
    }
}

impl From<OefenFout> for Fout {
    fn from(fout: OefenFout) -> Self {
        match fout {
            OefenFout::App(fout) => fout.into(),
            other => Fout::Oefening(Box::new(other)),
        }
    }
}

impl From<AppError> for Fout {
    fn from(fout: AppError) -> Self {
        match fout {
            AppError::Refusal(refusal) => Fout::Geweigerd(refusal),
            AppError::Field(error) => Fout::Veld(error),
            AppError::Store(error) => Fout::Bestand(error),
            AppError::Regels(fout) => Fout::Regels(fout),
        }
    }
}

/// A refusal as others read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Weigering {
    /// Kebab-case.
    pub code: String,
    /// The article or house rule.
    pub grondslag: String,
    /// For people.
    pub message: String,
}

impl Weigering {
    /// An act that the rules refuse.
    pub fn regel(teksten: &Teksten, refusal: &Refusal) -> Weigering {
        Weigering {
            code: refusal.code().to_owned(),
            grondslag: refusal.grondslag().to_owned(),
            message: teksten.weigering(refusal),
        }
    }

    /// A line that cannot be read.
    pub fn veld(teksten: &Teksten, kind: Option<Kind>, error: &FieldError) -> Weigering {
        Weigering {
            code: error.problem.code().to_owned(),
            grondslag: EIGEN_REGEL.to_owned(),
            message: teksten.veldfout(kind, error),
        }
    }
}

impl Fout {
    /// The exit code.
    pub const fn exit(&self) -> u8 {
        match self {
            Fout::Geweigerd(_) => 1,
            Fout::Gebruik(..) => 2,
            Fout::Bestand(_) | Fout::Uitvoer(_) => 3,
            Fout::Oefening(fout) => match **fout {
                OefenFout::DagVol { .. } | OefenFout::Afgelopen(_) => 1,
                OefenFout::NietLeeg | OefenFout::GeenWegTerug => 2,
                _ => 4,
            },
            Fout::Veld(_) | Fout::Regels(_) | Fout::Config(_) | Fout::Invoer(..) => 4,
            Fout::Pijp => 141,
        }
    }

    /// What to say about it; nothing when nobody listens.
    pub fn weigering(&self, teksten: &Teksten) -> Option<Weigering> {
        let (code, message) = match self {
            Fout::Geweigerd(refusal) => return Some(Weigering::regel(teksten, refusal)),
            Fout::Veld(error) => return Some(Weigering::veld(teksten, None, error)),
            Fout::Pijp => return None,
            Fout::Gebruik(key, wat) => (key.trim_start_matches("cli-").to_owned(), teksten.ta(key, &[("wat", wat)])),
            Fout::Bestand(error) => {
                let (wat, meer) = error.details();
                (error.code().to_owned(), teksten.opslagfout(error.code(), &wat, &meer))
            }
            Fout::Oefening(fout) => {
                let (code, wat, n) = oefenfout(teksten, fout);
                (format!("oefening-{code}"), teksten.ta(&format!("oef-fout-{code}"), &[("wat", &*wat), ("n", &*n)]))
            }
            Fout::Regels(fout) => ("regels-onjuist".to_owned(), teksten.regelfout(fout)),
            Fout::Config(fout) => {
                let (wat, n, meer) = fout.details();
                let args = [("wat", &*wat), ("n", &*n), ("meer", &*meer)];
                (fout.code().to_owned(), teksten.ta(&format!("cli-{}", fout.code()), &args))
            }
            Fout::Invoer(pad, fout) => {
                let args = [("wat", &*pad.display().to_string()), ("meer", &*fout.to_string())];
                ("invoer-onleesbaar".to_owned(), teksten.ta("cli-invoer-onleesbaar", &args))
            }
            Fout::Uitvoer(fout) => ("uitvoer".to_owned(), teksten.ta("cli-uitvoer", &[("meer", &fout.to_string())])),
        };
        Some(Weigering { code, grondslag: EIGEN_REGEL.to_owned(), message })
    }
}
