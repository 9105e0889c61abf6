//! The parts of a scenario that happen: papers, events, answers, agreements, dilemmas, expectations; and a pack.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::oefening::scenario::{Plek, Tekst, Wanneer};

/// A paper.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stuk {
    /// Short name.
    #[schemars(with = "String")]
    pub id: Plek,
    /// Kind, a word of vraag-stuk.
    pub soort: String,
    /// Its name for people.
    pub naam: Tekst,
    /// When it comes.
    pub komt: Wanneer,
    /// Only if.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub als: Option<Plek>,
    /// From whom; the klant if left out.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
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
    #[schemars(with = "Vec<String>")]
    pub feiten: Vec<Plek>,
}

/// Something that happens.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gebeurtenis {
    /// Short name.
    #[schemars(with = "String")]
    pub id: Plek,
    /// When.
    pub wanneer: Wanneer,
    /// Only if, on that day.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub als: Option<Plek>,
    /// From whom: `klant`, the id of a mens, or a name.
    #[schemars(with = "String")]
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
    #[schemars(with = "Vec<String>")]
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
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vlag {
    /// The word.
    #[schemars(with = "String")]
    pub id: Plek,
    /// What it stands for.
    #[schemars(with = "String")]
    pub als: Plek,
}

/// What changes a counter once, when a condition comes true.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// The condition; may not speak of counters.
    #[schemars(with = "String")]
    pub als: Plek,
    /// Which counter; trust if left out.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub teller: Option<Plek>,
    /// By how much.
    pub bij: i64,
    /// Why; shown afterwards.
    pub waarom: Tekst,
}

/// An answer.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Antwoord {
    /// Only if; the first that fits is given.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub als: Option<Plek>,
    /// The words.
    pub tekst: Tekst,
    /// Facts that one comes to know.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub feiten: Vec<Plek>,
}

/// Something one can say or ask.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vraag {
    /// Short name.
    #[schemars(with = "String")]
    pub id: Plek,
    /// To whom: `klant` or the id of a mens.
    #[schemars(with = "String")]
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
    #[schemars(with = "Option<String>")]
    pub als: Option<Plek>,
    /// Changes of counters, the first time.
    #[serde(default)]
    pub effect: BTreeMap<String, i64>,
    /// The answers; the first that fits.
    pub antwoord: Vec<Antwoord>,
}

/// Whether somebody comes.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Opkomst {
    /// Who: `klant` or the id of a mens.
    #[schemars(with = "String")]
    pub wie: Plek,
    /// If.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub als: Option<Plek>,
    /// ja, met-bericht-afwezig or zonder-bericht-afwezig.
    pub verschenen: String,
    /// What one sees or hears.
    pub tekst: Tekst,
}

/// What becomes of what somebody else promised.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Nakoming {
    /// Whose: `klant` or the id of a mens.
    #[schemars(with = "String")]
    pub wie: Plek,
    /// Words in the agreement; any agreement without them.
    #[serde(default)]
    pub woorden: Vec<String>,
    /// If.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub als: Option<Plek>,
    /// ja, deels or nee.
    pub nagekomen: String,
    /// What one hears of it on the agreed day.
    pub tekst: Tekst,
}

/// The four worlds.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
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
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Optie {
    /// Short name, as in the field keuze of leg-dilemma-vast.
    #[schemars(with = "String")]
    pub id: Plek,
    /// The choice.
    pub tekst: Tekst,
    /// Its price.
    pub prijs: Tekst,
}

/// A marked dilemma.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dilemma {
    /// Short name.
    #[schemars(with = "String")]
    pub id: Plek,
    /// When it is put.
    pub wanneer: Wanneer,
    /// Only if.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub als: Option<Plek>,
    /// The question.
    pub vraag: Tekst,
    /// In the words of each world.
    pub werelden: Werelden,
    /// The choices.
    pub optie: Vec<Optie>,
}

/// What a good klantmanager does.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Verwacht {
    /// Short name.
    #[schemars(with = "String")]
    pub id: Plek,
    /// Taak, 1 to 10.
    pub taak: u8,
    /// basis, vakbekwaam or vakvolwassen.
    pub niveau: String,
    /// In words.
    pub tekst: Tekst,
    /// Seen when.
    #[schemars(with = "String")]
    pub als: Plek,
}

/// What is better not done.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vermijd {
    /// Short name.
    #[schemars(with = "String")]
    pub id: Plek,
    /// Taak, 1 to 10.
    pub taak: u8,
    /// In words.
    pub tekst: Tekst,
    /// Seen when.
    #[schemars(with = "String")]
    pub als: Plek,
    /// Why.
    pub waarom: Tekst,
}

/// A ladder of hints.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hulp {
    /// For which taak, 1 to 10.
    pub taak: u8,
    /// Offered only if.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub als: Option<Plek>,
    /// First a question.
    pub vraag: Tekst,
    /// Then the rule.
    pub regel: Tekst,
    /// Then an example.
    pub voorbeeld: Tekst,
}

/// A paragraph for the end.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Slotwoord {
    /// Only if.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub als: Option<Plek>,
    /// The paragraph.
    pub tekst: Tekst,
}

/// Several scenarios under one clock.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pakket {
    /// Version of the format.
    pub formaat: u32,
    /// Short name.
    #[schemars(with = "String")]
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
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PakketCasus {
    /// Id of the scenario.
    #[schemars(with = "String")]
    pub scenario: Plek,
    /// So many days later than in its own file.
    #[serde(default)]
    pub later: i64,
}
