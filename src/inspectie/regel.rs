//! The rules as data: Declare templates over activities, and checks that are built in and named.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::domain::stap::{Activiteit, activiteit};
use crate::opmaak::Taal;

const REGELS: &str = include_str!("../assets/inspectie/regels.toml");

/// How heavy a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ernst {
    /// Against law, order or record.
    Fout,
    /// Against good practice.
    Waarschuwing,
    /// Worth a thought.
    Tip,
    /// Something that went well.
    Goed,
}

impl Ernst {
    /// The word in files.
    pub const fn woord(self) -> &'static str {
        match self {
            Ernst::Fout => "fout",
            Ernst::Waarschuwing => "waarschuwing",
            Ernst::Tip => "tip",
            Ernst::Goed => "goed",
        }
    }
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regel {
    /// `R01`, `T03`, `P02`.
    pub id: String,
    /// Short name, Dutch.
    pub naam: String,
    /// Short name, English.
    #[serde(default)]
    pub naam_en: Option<String>,
    /// A Declare template, perhaps per thing (`response@doel`), or `ingebouwd`.
    pub sjabloon: String,
    /// Activities, or the name of the built-in check and its settings.
    #[serde(default)]
    pub argumenten: Vec<String>,
    /// How heavy.
    pub ernst: Ernst,
    /// Taak, 1 to 10.
    pub taak: u8,
    /// Article, or row of the requirements.
    #[serde(default)]
    pub grond: String,
    /// Why it matters, Dutch.
    #[serde(default)]
    pub waarom: String,
    /// Why it matters, English.
    #[serde(default)]
    pub waarom_en: Option<String>,
    /// A question to discuss, Dutch.
    #[serde(default)]
    pub vraag: String,
    /// A question to discuss, English.
    #[serde(default)]
    pub vraag_en: Option<String>,
    /// Whether it is left out.
    #[serde(default)]
    pub uit: bool,
}

impl Regel {
    /// The name in that language.
    pub fn naam(&self, taal: Taal) -> &str {
        kies(taal, &self.naam, self.naam_en.as_deref())
    }

    /// Why it matters, in that language.
    pub fn waarom(&self, taal: Taal) -> &str {
        kies(taal, &self.waarom, self.waarom_en.as_deref())
    }

    /// The question to discuss, in that language.
    pub fn vraag(&self, taal: Taal) -> &str {
        kies(taal, &self.vraag, self.vraag_en.as_deref())
    }
}

fn kies<'a>(taal: Taal, nl: &'a str, en: Option<&'a str>) -> &'a str {
    if taal == Taal::En { en.unwrap_or(nl) } else { nl }
}

/// What a Declare template asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sjabloon {
    /// The first step is A.
    Init,
    /// After A nothing but B.
    End,
    /// A happens at least once.
    Existence,
    /// A never happens.
    Absence,
    /// A happens exactly once.
    Exactly,
    /// A or B happens.
    Choice,
    /// If A happens, B happens too, before or after.
    RespondedExistence,
    /// After A comes B.
    Response,
    /// After A comes B before the next A.
    AltResponse,
    /// Directly after A comes B.
    ChainResponse,
    /// B only after A.
    Precedence,
    /// B only after A since the last B.
    AltPrecedence,
    /// B only directly after A.
    ChainPrecedence,
    /// After A never B.
    NotResponse,
    /// A and B never both.
    NotCoexistence,
    /// A check that is built in.
    Ingebouwd,
}

/// What a template is asked per.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Per {
    /// The whole trace.
    Spoor,
    /// Each doel on its own.
    Doel,
}

/// A rule that can be weighed.
#[derive(Debug, Clone)]
pub struct Klaar {
    /// As it was written.
    pub regel: Regel,
    /// Its template.
    pub sjabloon: Sjabloon,
    /// Per what.
    pub per: Per,
    /// The activities of each argument; any of them counts.
    pub groepen: Vec<Vec<&'static Activiteit>>,
}

/// What is wrong with a rule file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RegelFout {
    /// No TOML, or a field that is unknown, missing or of the wrong kind: message and line.
    Lezen(String, usize),
    /// The template is not known: rule and template.
    Sjabloon(String, String),
    /// The activity is not known: rule and label.
    Activiteit(String, String),
    /// The template takes another number of activities: rule, wanted.
    Aantal(String, usize),
    /// The check is not built in: rule and name.
    Toets(String, String),
    /// The id stands twice in one file.
    Dubbel(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bestand {
    #[serde(default)]
    regel: Vec<Regel>,
}

/// The label that stands for every conversation.
const GESPREK: &str = "[gesprek]";

/// The rules that come with the program.
pub fn ingebouwd() -> Vec<Klaar> {
    lees(REGELS).expect("the embedded rules are tested")
}

/// The embedded rules with those of a rule file: a known id is replaced (or muted with `uit = true`), a new one added.
///
/// # Errors
/// The file cannot be read, or names what does not exist.
pub fn met_bestand(text: &str) -> Result<Vec<Klaar>, RegelFout> {
    let mut rules = ingebouwd();
    for own in lees(text)? {
        match rules.iter_mut().find(|r| r.regel.id == own.regel.id) {
            Some(old) => *old = own,
            None => rules.push(own),
        }
    }
    Ok(rules)
}

fn lees(text: &str) -> Result<Vec<Klaar>, RegelFout> {
    let bestand: Bestand = toml::from_str(text).map_err(|fout| {
        let at = fout.span().map_or(0, |span| span.start);
        let line = 1 + text.as_bytes().iter().take(at).filter(|b| **b == b'\n').count();
        RegelFout::Lezen(fout.message().to_owned(), line)
    })?;
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for regel in bestand.regel {
        if !seen.insert(regel.id.clone()) {
            return Err(RegelFout::Dubbel(regel.id));
        }
        found.push(klaar(regel)?);
    }
    Ok(found)
}

fn klaar(regel: Regel) -> Result<Klaar, RegelFout> {
    let (naam, per) = match regel.sjabloon.split_once('@') {
        Some((naam, "doel")) => (naam, Per::Doel),
        Some(_) => return Err(RegelFout::Sjabloon(regel.id.clone(), regel.sjabloon.clone())),
        None => (regel.sjabloon.as_str(), Per::Spoor),
    };
    let onbekend = || RegelFout::Sjabloon(regel.id.clone(), regel.sjabloon.clone());
    let (sjabloon, aantal) = sjabloon(naam).ok_or_else(onbekend)?;
    if sjabloon == Sjabloon::Ingebouwd {
        let toets = regel.argumenten.first().cloned().unwrap_or_default();
        if !super::weeg::ingebouwd::NAMEN.contains(&toets.as_str()) {
            return Err(RegelFout::Toets(regel.id.clone(), toets));
        }
        return Ok(Klaar { regel, sjabloon, per, groepen: Vec::new() });
    }
    if regel.argumenten.len() != aantal {
        return Err(RegelFout::Aantal(regel.id.clone(), aantal));
    }
    let mut groepen = Vec::new();
    for argument in &regel.argumenten {
        groepen.push(groep(argument).ok_or_else(|| RegelFout::Activiteit(regel.id.clone(), argument.clone()))?);
    }
    Ok(Klaar { regel, sjabloon, per, groepen })
}

/// The activities of one argument: a label, several with `|`, or every conversation.
fn groep(argument: &str) -> Option<Vec<&'static Activiteit>> {
    if argument == GESPREK {
        return Some(crate::domain::stap::ACTIVITEITEN.iter().copied().filter(|a| a.gesprek).collect());
    }
    argument.split('|').map(|label| activiteit(label.trim())).collect()
}

/// The template of that name and how many activities it takes.
fn sjabloon(naam: &str) -> Option<(Sjabloon, usize)> {
    Some(match naam {
        "init" => (Sjabloon::Init, 1),
        "end" => (Sjabloon::End, 2),
        "existence" => (Sjabloon::Existence, 1),
        "absence" => (Sjabloon::Absence, 1),
        "exactly" => (Sjabloon::Exactly, 1),
        "choice" => (Sjabloon::Choice, 2),
        "responded_existence" => (Sjabloon::RespondedExistence, 2),
        "response" => (Sjabloon::Response, 2),
        "altresponse" => (Sjabloon::AltResponse, 2),
        "chainresponse" => (Sjabloon::ChainResponse, 2),
        "precedence" => (Sjabloon::Precedence, 2),
        "altprecedence" => (Sjabloon::AltPrecedence, 2),
        "chainprecedence" => (Sjabloon::ChainPrecedence, 2),
        "not_response" => (Sjabloon::NotResponse, 2),
        "not_coexistence" => (Sjabloon::NotCoexistence, 2),
        "ingebouwd" => (Sjabloon::Ingebouwd, 1),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_rules_read_and_speak_both_languages() {
        let rules = ingebouwd();
        assert!(rules.len() >= 28 + 20, "{}", rules.len());
        for rule in &rules {
            let r = &rule.regel;
            assert!(!r.waarom.is_empty() && !r.vraag.is_empty() && !r.grond.is_empty(), "{}", r.id);
            assert!(r.naam_en.is_some() && r.waarom_en.is_some() && r.vraag_en.is_some(), "{}", r.id);
            assert!((1..=10).contains(&r.taak), "{}", r.id);
        }
    }

    #[test]
    fn a_rule_file_adds_mutes_and_reweighs() {
        let own = "[[regel]]\nid = 'R02'\nnaam = 'x'\nsjabloon = 'precedence'\nargumenten = ['Intakegesprek voeren', \
                   'Diagnose vaststellen']\nernst = 'tip'\ntaak = 2\nuit = true\n[[regel]]\nid = 'X1'\nnaam = 'y'\n\
                   sjabloon = 'existence'\nargumenten = ['Kennis delen']\nernst = 'tip'\ntaak = 9\n";
        let rules = met_bestand(own).unwrap();
        assert_eq!(rules.len(), ingebouwd().len() + 1);
        assert!(rules.iter().any(|r| r.regel.id == "R02" && r.regel.uit && r.regel.ernst == Ernst::Tip));
    }

    #[test]
    fn a_bad_rule_file_names_what_is_wrong() {
        let rule = |sjabloon: &str, arguments: &str| {
            format!(
                "[[regel]]\nid = 'X'\nnaam = 'x'\nsjabloon = '{sjabloon}'\nargumenten = [{arguments}]\nernst = 'tip'\ntaak = 1\n"
            )
        };
        assert_eq!(met_bestand(&rule("vlieg", "")).unwrap_err(), RegelFout::Sjabloon("X".into(), "vlieg".into()));
        assert_eq!(
            met_bestand(&rule("response@maan", "")).unwrap_err(),
            RegelFout::Sjabloon("X".into(), "response@maan".into())
        );
        assert_eq!(
            met_bestand(&rule("init", "'Vliegen'")).unwrap_err(),
            RegelFout::Activiteit("X".into(), "Vliegen".into())
        );
        assert_eq!(met_bestand(&rule("response", "'Kennis delen'")).unwrap_err(), RegelFout::Aantal("X".into(), 2));
        assert_eq!(
            met_bestand(&rule("ingebouwd", "'zwaartekracht'")).unwrap_err(),
            RegelFout::Toets("X".into(), "zwaartekracht".into())
        );
        assert!(matches!(met_bestand("[[regel]]\nid = 3").unwrap_err(), RegelFout::Lezen(_, 2)));
        let twice = rule("init", "'Kennis delen'").repeat(2);
        assert_eq!(met_bestand(&twice).unwrap_err(), RegelFout::Dubbel("X".into()));
    }
}
