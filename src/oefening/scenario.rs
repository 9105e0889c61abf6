//! A scenario as its author wrote it: one TOML file with people, facts, papers, events, questions and expectations.
//!
//! The format is described in `docs/SCENARIOS.md`. Every text may be given in Dutch alone or in Dutch and English.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveTime};
use serde::{Deserialize, Deserializer};
use toml::Spanned;

use crate::opmaak::Taal;

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

/// A word or condition together with its place in the file.
pub type Plek = Spanned<String>;

/// A whole scenario.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Version of the format.
    pub formaat: u32,
    /// Short name: lower case letters, digits, hyphens.
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
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mens {
    /// Short name, `@id` in conditions.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
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
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feit {
    /// Short name.
    pub id: Plek,
    /// Leefgebied.
    pub gebied: String,
    /// The fact.
    pub tekst: Tekst,
    /// How one comes to know it.
    pub hoe: Hoe,
}

/// When something happens: on a day, around the end of a term, or so many days after a condition came true.
#[derive(Debug, Clone, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Wanneer {
    /// Day of the scenario.
    #[serde(default)]
    pub dag: Option<i64>,
    /// Kind of term whose last day counts.
    #[serde(default)]
    pub bij: Option<Plek>,
    /// Condition; its first day counts.
    #[serde(default)]
    pub na: Option<Plek>,
    /// Days after `bij` or `na`; negative: before.
    #[serde(default)]
    pub dagen: i64,
}

/// A paper.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stuk {
    /// Short name.
    pub id: Plek,
    /// Kind, a word of vraag-stuk.
    pub soort: String,
    /// Its name for people.
    pub naam: Tekst,
    /// When it comes.
    pub komt: Wanneer,
    /// Only if.
    #[serde(default)]
    pub als: Option<Plek>,
    /// From whom; the klant if left out.
    #[serde(default)]
    pub van: Option<Plek>,
    /// By which way; brief if left out.
    #[serde(default)]
    pub kanaal: Option<String>,
    /// Time of day.
    #[serde(default)]
    pub tijd: Option<String>,
    /// What stands in it.
    pub inhoud: Tekst,
    /// The facts that one can read in it.
    #[serde(default)]
    pub feiten: Vec<Plek>,
}

/// Something that happens.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gebeurtenis {
    /// Short name.
    pub id: Plek,
    /// When.
    pub wanneer: Wanneer,
    /// Only if, on that day.
    #[serde(default)]
    pub als: Option<Plek>,
    /// From whom: `klant`, the id of a mens, or a name.
    pub van: Plek,
    /// By which way.
    pub kanaal: String,
    /// Time of day, `09:12`; 09:00 if left out.
    #[serde(default)]
    pub tijd: Option<String>,
    /// Subject.
    pub onderwerp: Tekst,
    /// Message.
    pub tekst: Tekst,
    /// Facts that one comes to know.
    #[serde(default)]
    pub feiten: Vec<Plek>,
    /// Changes of counters: `vertrouwen = -1`.
    #[serde(default)]
    pub effect: BTreeMap<String, i64>,
    /// Chance in percent, by the seed of the run; 100 if left out.
    #[serde(default)]
    pub kans: Option<u8>,
    /// What it asks of the klantmanager; shown afterwards.
    #[serde(default)]
    pub vraagt: Option<Tekst>,
}

/// An own word for a condition.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vlag {
    /// The word.
    pub id: Plek,
    /// What it stands for.
    pub als: Plek,
}

/// What changes a counter once, when a condition comes true.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// The condition; may not speak of counters.
    pub als: Plek,
    /// Which counter; trust if left out.
    #[serde(default)]
    pub teller: Option<Plek>,
    /// By how much.
    pub bij: i64,
    /// Why; shown afterwards.
    pub waarom: Tekst,
}

/// An answer.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Antwoord {
    /// Only if; the first that fits is given.
    #[serde(default)]
    pub als: Option<Plek>,
    /// The words.
    pub tekst: Tekst,
    /// Facts that one comes to know.
    #[serde(default)]
    pub feiten: Vec<Plek>,
}

/// Something one can say or ask.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vraag {
    /// Short name.
    pub id: Plek,
    /// To whom: `klant` or the id of a mens.
    pub met: Plek,
    /// Topic, for the order of the list.
    pub onderwerp: Tekst,
    /// What one says.
    pub tekst: Tekst,
    /// Words by which a typed sentence is taken for this question.
    #[serde(default)]
    pub woorden: Vec<String>,
    /// Techniques of conversation.
    #[serde(default)]
    pub techniek: Vec<String>,
    /// From control (1) to trust (5).
    #[serde(default)]
    pub stijl: Option<i64>,
    /// Offered only if.
    #[serde(default)]
    pub als: Option<Plek>,
    /// Changes of counters, the first time.
    #[serde(default)]
    pub effect: BTreeMap<String, i64>,
    /// The answers; the first that fits.
    pub antwoord: Vec<Antwoord>,
}

/// Whether somebody comes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opkomst {
    /// Who: `klant` or the id of a mens.
    pub wie: Plek,
    /// If.
    #[serde(default)]
    pub als: Option<Plek>,
    /// ja, met-bericht-afwezig or zonder-bericht-afwezig.
    pub verschenen: String,
    /// What one sees or hears.
    pub tekst: Tekst,
}

/// What becomes of what somebody else promised.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nakoming {
    /// Whose: `klant` or the id of a mens.
    pub wie: Plek,
    /// Words in the agreement; any agreement without them.
    #[serde(default)]
    pub woorden: Vec<String>,
    /// If.
    #[serde(default)]
    pub als: Option<Plek>,
    /// ja, deels or nee.
    pub nagekomen: String,
    /// What one hears of it on the agreed day.
    pub tekst: Tekst,
}

/// The four worlds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Werelden {
    /// Law and rules.
    pub wet: Tekst,
    /// Local politics.
    pub politiek: Tekst,
    /// Work.
    pub arbeid: Tekst,
    /// The human being.
    pub mens: Tekst,
}

/// A choice with its price.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Optie {
    /// Short name, as in the field keuze of leg-dilemma-vast.
    pub id: Plek,
    /// The choice.
    pub tekst: Tekst,
    /// Its price.
    pub prijs: Tekst,
}

/// A marked dilemma.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dilemma {
    /// Short name.
    pub id: Plek,
    /// When it is put.
    pub wanneer: Wanneer,
    /// Only if.
    #[serde(default)]
    pub als: Option<Plek>,
    /// The question.
    pub vraag: Tekst,
    /// In the words of each world.
    pub werelden: Werelden,
    /// The choices.
    pub optie: Vec<Optie>,
}

/// What a good klantmanager does.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verwacht {
    /// Short name.
    pub id: Plek,
    /// Taak, 1 to 10.
    pub taak: u8,
    /// basis, vakbekwaam or vakvolwassen.
    pub niveau: String,
    /// In words.
    pub tekst: Tekst,
    /// Seen when.
    pub als: Plek,
}

/// What is better not done.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vermijd {
    /// Short name.
    pub id: Plek,
    /// Taak, 1 to 10.
    pub taak: u8,
    /// In words.
    pub tekst: Tekst,
    /// Seen when.
    pub als: Plek,
    /// Why.
    pub waarom: Tekst,
}

/// A ladder of hints.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hulp {
    /// For which taak, 1 to 10.
    pub taak: u8,
    /// Offered only if.
    #[serde(default)]
    pub als: Option<Plek>,
    /// First a question.
    pub vraag: Tekst,
    /// Then the rule.
    pub regel: Tekst,
    /// Then an example.
    pub voorbeeld: Tekst,
}

/// A paragraph for the end.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slotwoord {
    /// Only if.
    #[serde(default)]
    pub als: Option<Plek>,
    /// The paragraph.
    pub tekst: Tekst,
}

/// Several scenarios under one clock.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pakket {
    /// Version of the format.
    pub formaat: u32,
    /// Short name.
    pub id: Plek,
    /// Title.
    pub titel: Tekst,
    /// In two or three sentences.
    pub kort: Tekst,
    /// What the player reads before the first day.
    pub opening: Tekst,
    /// Hours a day for conversations and files.
    pub uren_per_dag: u32,
    /// The casussen.
    pub casus: Vec<PakketCasus>,
}

/// One casus of a pack.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PakketCasus {
    /// Id of the scenario.
    pub scenario: Plek,
    /// So many days later than in its own file.
    #[serde(default)]
    pub later: i64,
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
        lees(text)
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
