//! Settings of one person on one machine, and the folders where things stand.
//!
//! Knows nothing of cases: what is here may be thrown away without losing a record.

use std::env;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use serde::{Deserialize, Serialize};

use crate::domain::taak::Taak;
use crate::opmaak::Taal;

/// The function of whoever uses the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Functie {
    /// Works with clients.
    #[default]
    Klantmanager,
    /// Learns to.
    Student,
    /// Teaches it.
    Docent,
}

/// The function somebody has within the craft: a start to practise from, no rule about who may do what (A25).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Vak {
    /// All ten taken.
    #[default]
    HeleVak,
    /// Income: from the first conversation to the besluit, and what follows from it.
    Inkomensconsulent,
    /// Back to work.
    ReIntegratieconsulent,
    /// Taking part.
    Participatiecoach,
    /// From klant to employer.
    Matcher,
}

impl Vak {
    /// All, in the order in which they are offered.
    pub const ALL: [Vak; 5] =
        [Vak::HeleVak, Vak::Inkomensconsulent, Vak::ReIntegratieconsulent, Vak::Participatiecoach, Vak::Matcher];

    /// The word in settings and message keys.
    pub const fn woord(self) -> &'static str {
        match self {
            Vak::HeleVak => "hele-vak",
            Vak::Inkomensconsulent => "inkomensconsulent",
            Vak::ReIntegratieconsulent => "re-integratieconsulent",
            Vak::Participatiecoach => "participatiecoach",
            Vak::Matcher => "matcher",
        }
    }

    /// Whether a taak usually belongs to the function. Taak 8, 9 and 10 belong to all.
    pub const fn eigen(self, taak: Taak) -> bool {
        match self {
            Vak::HeleVak => true,
            Vak::Inkomensconsulent => !matches!(taak, Taak::Uitvoering | Taak::Evalueren),
            Vak::ReIntegratieconsulent | Vak::Participatiecoach => !matches!(taak, Taak::Handhaven),
            Vak::Matcher => {
                !matches!(taak, Taak::Intake | Taak::Diagnose | Taak::Doelen | Taak::Evalueren | Taak::Handhaven)
            }
        }
    }
}

/// Which characters the screen may use (*tekens*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tekens {
    /// Lines, arrows and marks.
    #[default]
    Vol,
    /// ASCII only.
    Ascii,
}

/// Which colours somebody chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KleurKeuze {
    /// What the terminal seems to be.
    #[default]
    Automatisch,
    /// Light.
    Licht,
    /// Dark.
    Donker,
    /// The sixteen colours of the terminal.
    Terminal,
    /// None.
    Geen,
}

/// The settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The name under which acts are recorded.
    pub naam: String,
    /// Who one is.
    pub functie: Functie,
    /// The function within the craft.
    pub vak: Vak,
    /// The language.
    #[serde(with = "taal_code")]
    pub taal: Taal,
    /// The characters.
    pub tekens: Tekens,
    /// The colours.
    pub kleuren: KleurKeuze,
    /// Whether single letters are shortcuts (WCAG 2.1.4: they can be switched off).
    pub letter_toetsen: bool,
    /// Whether the mouse works.
    pub muis: bool,
    /// How many things somebody can do on one day, 1 to 99; a day with more is marked in the month.
    #[serde(deserialize_with = "dag_max::lees")]
    pub dag_max: u8,
    /// Whether the program reminds one of what is coming and what is late.
    pub herinneren: bool,
}

/// The most that [`Config::dag_max`] can be.
pub const DAG_MAX: u8 = 99;

impl Default for Config {
    fn default() -> Self {
        Config {
            naam: "klantmanager".to_owned(),
            functie: Functie::default(),
            vak: Vak::default(),
            taal: Taal::default(),
            tekens: Tekens::default(),
            kleuren: KleurKeuze::default(),
            letter_toetsen: true,
            muis: true,
            dag_max: 6,
            herinneren: true,
        }
    }
}

/// Why settings cannot be read or kept.
#[derive(Debug, thiserror::Error)]
pub enum ConfigFout {
    /// The file cannot be read.
    #[error("{}: {fout}", pad.display())]
    Lezen {
        /// The file.
        pad: PathBuf,
        /// What the system says.
        fout: io::Error,
    },
    /// A line in it says something else than a setting.
    #[error("{}:{regel}: {wat}", pad.display())]
    Onjuist {
        /// The file.
        pad: PathBuf,
        /// The line, from 1.
        regel: usize,
        /// What is wrong.
        wat: String,
    },
    /// It cannot be written.
    #[error("{}: {fout}", pad.display())]
    Schrijven {
        /// The file.
        pad: PathBuf,
        /// What the system says.
        fout: io::Error,
    },
    /// The machine has no folder for it.
    #[error("HOME")]
    GeenMap,
}

impl ConfigFout {
    /// Key of its message.
    pub const fn code(&self) -> &'static str {
        match self {
            ConfigFout::Lezen { .. } => "config-lezen",
            ConfigFout::Onjuist { .. } => "config-onjuist",
            ConfigFout::Schrijven { .. } => "config-schrijven",
            ConfigFout::GeenMap => "geen-map",
        }
    }

    /// What its message names: the path, the line, and what is wrong.
    pub fn details(&self) -> (String, String, String) {
        match self {
            ConfigFout::Lezen { pad, fout } | ConfigFout::Schrijven { pad, fout } => {
                (pad.display().to_string(), String::new(), fout.to_string())
            }
            ConfigFout::Onjuist { pad, regel, wat } => (pad.display().to_string(), regel.to_string(), wat.clone()),
            ConfigFout::GeenMap => (String::new(), String::new(), String::new()),
        }
    }
}

impl Config {
    /// Reads the settings; a file that is not there means the defaults.
    ///
    /// # Errors
    /// When the file cannot be read, or holds an unknown or wrong setting (with its line).
    pub fn load(pad: &Path) -> Result<Config, ConfigFout> {
        let text = match fs::read(pad) {
            Ok(bytes) => bytes,
            Err(fout) if fout.kind() == io::ErrorKind::NotFound => return Ok(Config::default()),
            Err(fout) => return Err(ConfigFout::Lezen { pad: pad.to_owned(), fout }),
        };
        let wrong = |regel, wat: String| ConfigFout::Onjuist { pad: pad.to_owned(), regel, wat };
        let text = String::from_utf8(text).map_err(|e| {
            let good = &e.as_bytes()[..e.utf8_error().valid_up_to()];
            wrong(line_of(good), "geen UTF-8".to_owned())
        })?;
        toml::from_str(&text).map_err(|e| {
            let at = e.span().map_or(0, |span| span.start).min(text.len());
            wrong(line_of(&text.as_bytes()[..at]), e.message().replace('\n', " "))
        })
    }

    /// The settings as they stand in the file.
    pub fn als_tekst(&self) -> String {
        toml::to_string(self).expect("a flat struct of words and yes or no always fits TOML")
    }

    /// Writes the settings: a new file beside the old one, then in its place. Makes the folder when needed.
    ///
    /// # Errors
    /// When the folder or the file cannot be written; the old file is then unchanged.
    pub fn save(&self, pad: &Path) -> Result<(), ConfigFout> {
        self.write(pad).map_err(|fout| ConfigFout::Schrijven { pad: pad.to_owned(), fout })
    }

    fn write(&self, pad: &Path) -> io::Result<()> {
        let map = pad.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(map)?;
        let mut file = tempfile::NamedTempFile::new_in(map)?;
        file.write_all(self.als_tekst().as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(pad).map_err(|e| e.error)?;
        Ok(())
    }
}

fn line_of(before: &[u8]) -> usize {
    before.split(|b| *b == b'\n').count()
}

/// Where the settings stand when nobody says so.
///
/// # Errors
/// When the machine names no home folder.
pub fn config_bestand() -> Result<PathBuf, ConfigFout> {
    folder(Map::Config).map(|map| map.join("config.toml"))
}

/// The folder of the data files.
///
/// # Errors
/// When the machine names no home folder.
pub fn data_map() -> Result<PathBuf, ConfigFout> {
    folder(Map::Data)
}

/// The data file when nobody names one.
///
/// # Errors
/// When the machine names no home folder.
pub fn data_bestand() -> Result<PathBuf, ConfigFout> {
    data_map().map(|map| map.join("aanpak.db"))
}

/// Which of the folders of a person.
#[derive(Clone, Copy)]
enum Map {
    Config,
    Data,
}

/// The XDG variable wins on every system; else the folder that is usual there.
fn folder(which: Map) -> Result<PathBuf, ConfigFout> {
    let variable = match which {
        Map::Config => "XDG_CONFIG_HOME",
        Map::Data => "XDG_DATA_HOME",
    };
    if let Some(map) = env::var_os(variable).map(PathBuf::from).filter(|p| p.is_absolute()) {
        return Ok(map.join("aanpak"));
    }
    let usual = etcetera::base_strategy::choose_native_strategy().map_err(|_| ConfigFout::GeenMap)?;
    let map = match which {
        Map::Config => usual.config_dir(),
        Map::Data => usual.data_dir(),
    };
    Ok(map.join("aanpak"))
}

mod taal_code {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::opmaak::Taal;

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
    pub(super) fn serialize<S: Serializer>(taal: &Taal, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(taal.code())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Taal, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

mod dag_max {
    use serde::{Deserialize, Deserializer};

    pub(super) fn lees<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
        let n = i64::deserialize(deserializer)?;
        let wrong = || serde::de::Error::custom(format!("dag_max = {n} (1-{})", super::DAG_MAX));
        u8::try_from(n).ok().filter(|n| (1..=super::DAG_MAX).contains(n)).ok_or_else(wrong)
    }
}

/// Where scenario files are looked for: here, and beside the practice files.
pub fn scenario_mappen() -> Vec<PathBuf> {
    let mut found = vec![PathBuf::from("scenarios")];
    found.extend(data_map().ok().map(|map| map.join("scenarios")));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_saved_is_read_back_and_a_wrong_line_is_named() {
        let map = tempfile::tempdir().unwrap();
        let pad = map.path().join("nieuw/config.toml");
        assert_eq!(Config::load(&pad).unwrap(), Config::default());
        let config = Config { naam: "samira".to_owned(), taal: Taal::En, muis: false, ..Config::default() };
        config.save(&pad).unwrap();
        assert_eq!(Config::load(&pad).unwrap(), config);
        for wrong in ["0", "100", "-1", "\"zes\""] {
            fs::write(&pad, format!("dag_max = {wrong}\n")).unwrap();
            assert!(matches!(Config::load(&pad), Err(ConfigFout::Onjuist { regel: 1, .. })), "{wrong}");
        }
        fs::write(&pad, "dag_max = 99\n").unwrap();
        assert_eq!(Config::load(&pad).unwrap().dag_max, 99);
        fs::write(&pad, "naam = \"x\"\ngekleurd = true\n").unwrap();
        match Config::load(&pad) {
            Err(ConfigFout::Onjuist { regel, wat, .. }) => {
                assert_eq!(regel, 2);
                assert!(wat.contains("gekleurd"), "{wat}");
            }
            other => panic!("{other:?}"),
        }
    }
}
