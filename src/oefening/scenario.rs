//! A scenario as its author wrote it: one TOML file with people, facts, papers, events, questions and expectations.
//!
//! The format is described in `docs/SCENARIOS.md`. Every text may be given in Dutch alone or in Dutch and English.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveTime};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};
use toml::Spanned;

use crate::opmaak::Taal;

pub mod datums;
mod onderdelen;

pub use onderdelen::{
    Antwoord, Dilemma, Effect, Gebeurtenis, Hulp, Nakoming, Opkomst, Optie, Pakket, PakketCasus, Slotwoord, Stuk,
    Vermijd, Verwacht, Vlag, Vraag, Werelden,
};

/// The newest version of the format that is read.
pub const FORMAAT: u32 = 1;
/// Highest value of trust and of every other hidden counter.
pub const HOOGSTE: i64 = 10;

/// A text in Dutch, and in English where the author gave it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tekst {
    /// Dutch.
    pub nl: String,
    /// English.
    pub en: Option<String>,
}

impl Tekst {
    /// The text in that language; Dutch where there is no other.
    pub fn in_taal(&self, taal: Taal) -> &str {
        match (taal, &self.en) {
            (Taal::En, Some(en)) => en.trim(),
            _ => self.nl.trim(),
        }
    }
}

impl<'de> Deserialize<'de> for Tekst {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Tekst, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "een tekst, of een tekst met .nl en .en")]
        enum Vorm {
            Los(String),
            Talen(Talen),
        }
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Talen {
            nl: String,
            #[serde(default)]
            en: Option<String>,
        }
        Ok(match Vorm::deserialize(deserializer)? {
            Vorm::Los(nl) => Tekst { nl, en: None },
            Vorm::Talen(Talen { nl, en }) => Tekst { nl, en },
        })
    }
}

impl JsonSchema for Tekst {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Tekst".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "Dutch alone, or Dutch and English.",
            "anyOf": [
                { "type": "string" },
                {
                    "type": "object",
                    "properties": { "nl": { "type": "string" }, "en": { "type": "string" } },
                    "required": ["nl"],
                    "additionalProperties": false
                }
            ]
        })
    }
}

/// A word or condition together with its place in the file.
pub type Plek = Spanned<String>;

/// A whole scenario.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Version of the format.
    pub formaat: u32,
    /// Short name: lower case letters, digits, hyphens.
    #[schemars(with = "String")]
    pub id: Plek,
    /// Title.
    pub titel: Tekst,
    /// In two or three sentences, for the list.
    pub kort: Tekst,
    /// What the player reads before the first day.
    pub opening: Tekst,
    /// What one can learn.
    pub leerdoelen: Vec<Tekst>,
    /// The taken that stand in front, 1 to 10.
    pub taken: Vec<u8>,
    /// How long it takes to play, in minutes.
    pub minuten: u32,
    /// The date of day 0, the day of the aanvraag.
    pub begin: NaiveDate,
    /// The first day that is played; negative: before the aanvraag.
    #[serde(default)]
    pub eerste_dag: i64,
    /// The last day.
    pub laatste_dag: i64,
    /// The day at which the author looked up the law.
    pub peildatum: NaiveDate,
    /// Trust of the klant at the start, 0 to 10; hidden from the player.
    pub vertrouwen: i64,
    /// Other hidden counters with their start.
    #[serde(default)]
    pub tellers: BTreeMap<String, i64>,
    /// The klant.
    pub klant: Klant,
    /// The people and parties around him.
    #[serde(default)]
    pub mens: Vec<Mens>,
    /// What there is to know.
    #[serde(default)]
    pub feit: Vec<Feit>,
    /// Papers and when they come.
    #[serde(default)]
    pub stuk: Vec<Stuk>,
    /// What happens.
    #[serde(default)]
    pub gebeurtenis: Vec<Gebeurtenis>,
    /// Own words for conditions.
    #[serde(default)]
    pub vlag: Vec<Vlag>,
    /// What makes trust or another counter rise or fall.
    #[serde(default)]
    pub effect: Vec<Effect>,
    /// What one can say or ask, and the answers.
    #[serde(default)]
    pub vraag: Vec<Vraag>,
    /// What the klant says to something he does not understand, by trust.
    #[serde(default)]
    pub weet_niet: Vec<Antwoord>,
    /// Who comes to a planned conversation.
    #[serde(default)]
    pub opkomst: Vec<Opkomst>,
    /// What becomes of agreements and acties of others.
    #[serde(default)]
    pub nakoming: Vec<Nakoming>,
    /// Choices without a right answer.
    #[serde(default)]
    pub dilemma: Vec<Dilemma>,
    /// What a good klantmanager does here.
    #[serde(default)]
    pub verwacht: Vec<Verwacht>,
    /// What is better not done.
    #[serde(default)]
    pub vermijd: Vec<Vermijd>,
    /// Hints of this scenario, before the general ones.
    #[serde(default)]
    pub hulp: Vec<Hulp>,
    /// How the klant looks back.
    #[serde(default)]
    pub terugblik: Vec<Slotwoord>,
    /// What another choice would have changed.
    #[serde(default)]
    pub anders: Vec<Slotwoord>,
}

/// The klant: the fields of open-casus.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Klant {
    /// Full name.
    pub naam: String,
    /// Date of birth.
    pub geboortedatum: NaiveDate,
    /// Town.
    #[serde(default)]
    pub woonplaats: Option<String>,
    /// Language.
    #[serde(default)]
    pub taal: Option<String>,
    /// Household, as the field of open-casus.
    #[serde(default)]
    #[schemars(with = "Option<BTreeMap<String, serde_json::Value>>")]
    pub huishouden: Option<toml::Table>,
    /// Under which regeling.
    pub regeling: String,
    /// licht, midden or zwaar.
    #[serde(default)]
    pub gewicht: Option<String>,
    /// Name of the second applicant.
    #[serde(default)]
    pub mede_aanvrager: Option<String>,
    /// Day of the melding.
    pub melding_dag: i64,
    /// Day of the aanvraag, where it is there at the start.
    #[serde(default)]
    pub aanvraag_dag: Option<i64>,
}

/// Somebody around the klant.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mens {
    /// Short name, `@id` in conditions.
    #[schemars(with = "String")]
    pub id: Plek,
    /// Name as people see it.
    pub naam: String,
    /// Kind of betrokkene.
    pub soort: String,
    /// Organisation.
    #[serde(default)]
    pub organisatie: Option<String>,
    /// Domain.
    #[serde(default)]
    pub domein: Option<String>,
    /// Role.
    #[serde(default)]
    pub rol: Option<String>,
    /// What he can help with.
    #[serde(default)]
    pub kan_helpen_met: Option<String>,
    /// Whether he stands in the casus from the start.
    #[serde(default)]
    pub bekend: bool,
}

/// How one comes to know a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Hoe {
    /// The klant tells it of his own accord.
    Verteld,
    /// Only when asked.
    Gevraagd,
    /// It stands in a paper.
    Stuk,
}

/// Something true about the klant.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Feit {
    /// Short name.
    #[schemars(with = "String")]
    pub id: Plek,
    /// Leefgebied.
    pub gebied: String,
    /// The fact.
    pub tekst: Tekst,
    /// How one comes to know it.
    pub hoe: Hoe,
}

/// When something happens: on a day, around the end of a term, or so many days after a condition came true.
#[derive(Debug, Clone, Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields)]
pub struct Wanneer {
    /// Day of the scenario.
    #[serde(default)]
    pub dag: Option<i64>,
    /// Kind of term whose last day counts.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub bij: Option<Plek>,
    /// Condition; its first day counts.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub na: Option<Plek>,
    /// Days after `bij` or `na`; negative: before.
    #[serde(default)]
    pub dagen: i64,
}

/// A scenario file that cannot be read: the reason with its place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{tekst}")]
pub struct LeesFout {
    /// The reason, in the words of the TOML reader.
    pub tekst: String,
    /// The line, from 1.
    pub regel: usize,
}

impl Scenario {
    /// Reads a scenario. Whether it makes sense is for the checker to say.
    ///
    /// # Errors
    /// The text is no TOML, or has a field that is unknown, missing or of the wrong kind.
    pub fn lees(text: &str) -> Result<Scenario, LeesFout> {
        lees(&datums::vul_in(text, 0))
    }

    /// The date of a day of the scenario.
    pub fn datum(&self, dag: i64) -> NaiveDate {
        let days = Days::new(dag.unsigned_abs());
        let found = if dag < 0 { self.begin.checked_sub_days(days) } else { self.begin.checked_add_days(days) };
        found.unwrap_or(self.begin)
    }

    /// The day of the scenario on a date.
    pub fn dag(&self, datum: NaiveDate) -> i64 {
        (datum - self.begin).num_days()
    }

    /// The same scenario so many days later.
    #[must_use]
    pub fn later(mut self, dagen: i64) -> Scenario {
        self.begin = self.datum(dagen);
        self
    }

    /// Somebody by short name.
    pub fn wie(&self, id: &str) -> Option<&Mens> {
        self.mens.iter().find(|m| m.id.get_ref() == id)
    }

    /// The name for people of `klant`, of the id of a mens, or of any other sender.
    pub fn naam_van<'a>(&'a self, id: &'a str) -> &'a str {
        if id == "klant" { &self.klant.naam } else { self.wie(id).map_or(id, |m| &m.naam) }
    }
}

impl Pakket {
    /// Reads a pack.
    ///
    /// # Errors
    /// As [`Scenario::lees`].
    pub fn lees(text: &str) -> Result<Pakket, LeesFout> {
        lees(text)
    }
}

fn lees<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, LeesFout> {
    toml::from_str(text).map_err(|fout| {
        let at = fout.span().map_or(0, |span| span.start);
        LeesFout { tekst: fout.message().to_owned(), regel: regel(text, at) }
    })
}

/// The line on which a byte stands, from 1.
pub fn regel(text: &str, at: usize) -> usize {
    1 + text.as_bytes().iter().take(at).filter(|b| **b == b'\n').count()
}

/// A time of day as scenarios write it.
pub fn tijd(text: Option<&str>) -> Option<NaiveTime> {
    match text {
        None => NaiveTime::from_hms_opt(9, 0, 0),
        Some(text) => NaiveTime::parse_from_str(text, "%H:%M").ok(),
    }
}

/// The JSON Schema of a scenario file, for editors.
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(Scenario)
}
