//! Where scenarios come from: those that come with the program, and files in a folder named `scenarios`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Whether a text is one scenario or a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Soort {
    /// One casus.
    Scenario,
    /// Several under one clock.
    Pakket,
}

impl Soort {
    /// What a text is: a pack lists its casussen.
    pub fn van(text: &str) -> Soort {
        let pack = toml::from_str::<toml::Table>(text).is_ok_and(|table| table.contains_key("casus"));
        if pack { Soort::Pakket } else { Soort::Scenario }
    }
}

/// A scenario or pack with all that it needs.
#[derive(Debug, Clone)]
pub struct Bron {
    /// What it is.
    pub soort: Soort,
    /// Its text.
    pub hoofd: String,
    /// Where it stood, unless it comes with the program.
    pub pad: Option<PathBuf>,
    andere: BTreeMap<String, String>,
}

macro_rules! ingebouwd {
    ($($id:literal),+ $(,)?) => {
        /// The scenarios and packs that come with the program, easy ones first: name and text.
        pub const INGEBOUWD: &[(&str, &str)] =
            &[$(($id, include_str!(concat!("../assets/scenarios/", $id, ".toml")))),+];
    };
}

ingebouwd![
    "eerste-hersteltermijn",
    "ontbrekend-afschrift",
    "vier-weken-wachten",
    "balans-na-dertig-jaar",
    "eerst-de-taal",
    "de-deur-blijft-dicht",
    "de-laatste-klus",
    "zes-casussen"
];
/// The scenario for somebody who plays for the first time.
pub const EERSTE: &str = "eerste-hersteltermijn";

/// Why a scenario cannot be found.
#[derive(Debug)]
pub enum BronFout {
    /// Neither a name that is known nor a file.
    Onbekend(String),
    /// The file cannot be read.
    Lezen(PathBuf, std::io::Error),
}

impl Bron {
    /// A scenario by name, or by file.
    ///
    /// # Errors
    /// There is no such scenario, or its file cannot be read.
    pub fn vind(naam: &str, mappen: &[PathBuf]) -> Result<Bron, BronFout> {
        let path = Path::new(naam);
        if path.extension().is_some_and(|e| e == "toml") || path.is_file() {
            return Bron::bestand(path);
        }
        for map in mappen {
            let path = map.join(format!("{naam}.toml"));
            if path.is_file() {
                return Bron::bestand(&path);
            }
        }
        let (_, text) =
            INGEBOUWD.iter().find(|(id, _)| *id == naam).ok_or_else(|| BronFout::Onbekend(naam.to_owned()))?;
        Ok(Bron::van_tekst(text))
    }

    /// A scenario or pack from its text alone.
    pub fn van_tekst(text: &str) -> Bron {
        Bron { soort: Soort::van(text), hoofd: text.to_owned(), pad: None, andere: BTreeMap::new() }
    }

    /// The same with a scenario that a pack may name.
    #[must_use]
    pub fn met(mut self, id: &str, text: &str) -> Bron {
        self.andere.insert(id.to_owned(), text.to_owned());
        self
    }

    fn bestand(path: &Path) -> Result<Bron, BronFout> {
        let read = |path: &Path| std::fs::read_to_string(path).map_err(|e| BronFout::Lezen(path.to_owned(), e));
        let hoofd = read(path)?;
        let soort = Soort::van(&hoofd);
        let mut andere = BTreeMap::new();
        if soort == Soort::Pakket {
            // A pack names scenarios that stand beside it, or that come with the program.
            let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
            for entry in std::fs::read_dir(folder).map_err(|e| BronFout::Lezen(folder.to_owned(), e))?.flatten() {
                let file = entry.path();
                let stem = file.file_stem().and_then(|s| s.to_str()).unwrap_or_default().to_owned();
                if file.extension().is_some_and(|e| e == "toml") && file != path {
                    andere.insert(stem, read(&file)?);
                }
            }
        }
        Ok(Bron { soort, hoofd, pad: Some(path.to_owned()), andere })
    }

    /// The text of a scenario that a pack names.
    pub fn scenario(&self, id: &str) -> Option<String> {
        let own = self.andere.get(id).cloned();
        own.or_else(|| INGEBOUWD.iter().find(|(naam, _)| *naam == id).map(|(_, text)| (*text).to_owned()))
    }
}

/// The scenarios and packs that can be played: name and text, those in the folders after those of the program.
pub fn alle(mappen: &[PathBuf]) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> =
        INGEBOUWD.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect();
    for map in mappen {
        let Ok(entries) = std::fs::read_dir(map) else { continue };
        let mut files: Vec<PathBuf> =
            entries.flatten().map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == "toml")).collect();
        files.sort();
        for file in files {
            if let (Some(stem), Ok(text)) = (file.file_stem().and_then(|s| s.to_str()), std::fs::read_to_string(&file))
            {
                found.retain(|(id, _)| id != stem);
                found.push((stem.to_owned(), text));
            }
        }
    }
    found
}
