//! Where scenarios come from: those that come with the program, and files in a folder named `scenarios`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::oefening::lesopdracht::{EINDE, LesFout, Lesopdracht};

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
    /// The hand-out it comes from.
    pub les: Option<Lesopdracht>,
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
    /// The hand-out cannot be used.
    Les(LesFout),
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
        Bron { soort: Soort::van(text), hoofd: text.to_owned(), pad: None, les: None, andere: BTreeMap::new() }
    }

    /// What a hand-out holds.
    pub fn van_les(les: Lesopdracht) -> Bron {
        Bron {
            soort: Soort::van(&les.scenario),
            hoofd: les.scenario.clone(),
            pad: None,
            andere: les.scenarios.clone(),
            les: Some(les),
        }
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
        if Lesopdracht::is(&hoofd) {
            return Ok(Bron::van_les(Lesopdracht::lees(&hoofd).map_err(BronFout::Les)?));
        }
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
        Ok(Bron { soort, hoofd, pad: Some(path.to_owned()), les: None, andere })
    }

    /// The text of a scenario that a pack names.
    pub fn scenario(&self, id: &str) -> Option<String> {
        let own = self.andere.get(id).cloned();
        own.or_else(|| INGEBOUWD.iter().find(|(naam, _)| *naam == id).map(|(_, text)| (*text).to_owned()))
    }
}

/// What a practice file is named after: the name of a scenario, of its file, or of a hand-out.
pub fn stam(wat: &str) -> String {
    let name = Path::new(wat).file_name().and_then(|s| s.to_str()).unwrap_or("oefening");
    let name = name.strip_suffix(EINDE).map(|n| n.trim_end_matches('.')).unwrap_or(name);
    name.strip_suffix(".toml").unwrap_or(name).to_owned()
}

/// What can be played: a name and the text of a scenario or pack.
#[derive(Debug, Clone)]
pub struct Speelbaar {
    /// The name to start it by.
    pub id: String,
    /// Its text.
    pub hoofd: String,
    /// The hand-out it comes from.
    pub les: Option<Lesopdracht>,
}

/// The scenarios and packs that can be played: those of the program, then scenarios and hand-outs in the folders.
pub fn alle(mappen: &[PathBuf]) -> Vec<Speelbaar> {
    let mut found: Vec<Speelbaar> = INGEBOUWD
        .iter()
        .map(|(id, text)| Speelbaar { id: (*id).to_owned(), hoofd: (*text).to_owned(), les: None })
        .collect();
    for map in mappen {
        let Ok(entries) = std::fs::read_dir(map) else { continue };
        let mut files: Vec<PathBuf> = entries.flatten().map(|e| e.path()).collect();
        files.sort();
        for file in files {
            let is_les = file.to_string_lossy().ends_with(EINDE);
            if !is_les && file.extension().is_none_or(|e| e != "toml") {
                continue;
            }
            let (Some(stem), Ok(text)) = (file.file_stem().and_then(|s| s.to_str()), std::fs::read_to_string(&file))
            else {
                continue;
            };
            match Lesopdracht::lees(&text) {
                Ok(les) if is_les => {
                    let id = file.to_string_lossy().into_owned();
                    found.push(Speelbaar { id, hoofd: les.scenario.clone(), les: Some(les) });
                }
                _ if is_les => {}
                _ => {
                    found.retain(|s| s.id != stem);
                    found.push(Speelbaar { id: stem.to_owned(), hoofd: text, les: None });
                }
            }
        }
    }
    found
}
