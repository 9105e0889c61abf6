//! Work norms: how long the gemeente itself wants a next step to take. They stand beside the terms of the law and are
//! data: an instructor replaces them with a rule file. A row says which acts start a norm, how long it lasts and which
//! acts end it; [`rijen::normen`] works out which are open. Nothing is ever refused because of a norm.

use std::collections::BTreeMap;

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::domain::kalender::{JAREN, Kalender};
use crate::domain::kind::Kind;

pub mod bestand;
pub mod controle;
pub mod inkomen;
pub mod patroon;
pub mod persoon;
pub mod rijen;
pub mod sluiten;

/// The word of a norm in the agenda, where terms have theirs.
pub const SOORT: &str = "norm";
/// What the things of norms in the agenda begin with: `norm:<id>:<id or seq of what started it>`.
const DING: &str = "norm:";

/// Which lines of the journal are meant: one act, with what its fields must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Patroon {
    /// Tag of the act.
    pub act: String,
    /// Fields that must hold one of these words; a list field must contain one.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub is: BTreeMap<String, Vec<String>>,
    /// Fields that must hold none of these words. An empty field holds none.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub niet: BTreeMap<String, Vec<String>>,
    /// Fields that must be empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leeg: Vec<String>,
    /// Fields that must be filled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gevuld: Vec<String>,
    /// Fields that must name the klant, by word or by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub klant: Vec<String>,
}

impl Patroon {
    /// The act.
    pub fn kind(&self) -> Option<Kind> {
        Kind::from_tag(&self.act)
    }
}

/// What must be so in the casus for a norm to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Zolang {
    /// Amounts are recorded, but no income, no advance of the last month and no bijstand (G5).
    GeenInkomen,
}

/// One norm. Fields that are not given are empty, and then ask nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Norm {
    /// Its name in files and JSON: small letters, digits and hyphens.
    pub id: String,
    /// Its name for people. The norms of the program have theirs in the message files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub naam: Option<String>,
    /// Why the gemeente wants this, for people. As with `naam`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uitleg: Option<String>,
    /// Rows of the list of requirements it serves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub eis: Vec<String>,
    /// Whether it is switched off.
    #[serde(default, skip_serializing_if = "is_false")]
    pub uit: bool,
    /// What starts it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub na: Vec<Patroon>,
    /// A norm of a person over the whole file: what that person last did (`Bijdrage::wat`) starts it, a row for each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub persoon: Vec<String>,
    /// Day fields of what starts it, the first one filled counts. Otherwise its `op` or `bekend_op`, otherwise the day
    /// it was done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vanaf: Vec<String>,
    /// A day field that holds the agreed day, if one was agreed: that day then stands in the place of the norm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub afgesproken: Option<String>,
    /// It counts from the day of this kind of row in the agenda; without such a row there is no norm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agenda: Option<String>,
    /// Calendar days, 1 to 3660; the last day is moved to the next werkdag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dagen: Option<u32>,
    /// Werkdagen, 1 to 3660.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub werkdagen: Option<u32>,
    /// Months, 1 to 120; the last day is moved to the next werkdag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maanden: Option<u32>,
    /// The same day, a free day too.
    #[serde(default, skip_serializing_if = "is_false")]
    pub dezelfde_dag: bool,
    /// Counted back from the day instead of on; the last day is moved to the werkdag before.
    #[serde(default, skip_serializing_if = "is_false")]
    pub terug: bool,
    /// What ends it, and what one is offered to do. It counts from the day on which the norm started.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub klaar_door: Vec<Patroon>,
    /// What is offered as well, without ending it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aanbod: Vec<Patroon>,
    /// What ends it for good as well, without being offered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub eindigt_door: Vec<Patroon>,
    /// Pairs of fields that must be the same in what starts it and in what ends it. `a/b` is the first of the two that
    /// is filled; `@ding` is the id of what was made, `@regel` the seq of the line, `@wie` who did it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub zelfde: Vec<[String; 2]>,
    /// More fields to fill in when it is offered: of the starting line, and of the act that ends it. `@act` is its act.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vul: Vec<[String; 2]>,
    /// Of what starts it only the latest counts, per thing.
    #[serde(default, skip_serializing_if = "is_false")]
    pub alleen_laatste: bool,
    /// What ends it does not end it, but starts the length anew.
    #[serde(default, skip_serializing_if = "is_false")]
    pub herhaal: bool,
    /// What ends it counts from before the start too, however long before.
    #[serde(default, skip_serializing_if = "is_false")]
    pub ooit: bool,
    /// What ends it counts from this many days before the start too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eerder: Option<u32>,
    /// Only the first to fall due is shown.
    #[serde(default, skip_serializing_if = "is_false")]
    pub een_tegelijk: bool,
    /// It only begins when the casus is closed.
    #[serde(default, skip_serializing_if = "is_false")]
    pub ook_gesloten: bool,
    /// How the thing that started it must stand. Empty: anything but vervallen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stand: Vec<String>,
    /// What must be so besides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zolang: Option<Zolang>,
    /// Regelingen it does not hold for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub niet_bij: Vec<String>,
    /// Kinds of agenda row it makes way for, `gesprek` or `gesprek:intake`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wijkt_voor: Vec<String>,
    /// It stands beside a row of the agenda for the same thing. Without this it makes way for it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub naast: bool,
    /// The field that says what it is about, shown behind its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toon: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape that serde asks for")]
const fn is_false(value: &bool) -> bool {
    !*value
}

/// An open norm: a row for the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NormRij {
    /// Which norm.
    pub norm: String,
    /// `norm:<id>:<id or seq of what started it>`.
    pub ding: String,
    /// The last day, included.
    pub tot_en_met: NaiveDate,
    /// The id or the name of the norm; after `: ` what it is about, where that is known.
    pub over: String,
}

impl Norm {
    fn ding(&self, wat: &str) -> String {
        format!("{DING}{}:{wat}", self.id)
    }

    fn over(&self, wat: Option<&str>) -> String {
        let naam = self.naam.as_deref().unwrap_or(&self.id);
        wat.map_or_else(|| naam.to_owned(), |wat| format!("{naam}: {wat}"))
    }

    /// The last day of the norm that counts from `start`; nothing where the calendar ends.
    pub fn tot_en_met(&self, start: NaiveDate, kalender: &Kalender) -> Option<NaiveDate> {
        let raw = match (self.dagen, self.werkdagen, self.maanden) {
            (Some(n), ..) if self.terug => start.checked_sub_days(Days::new(n.into())),
            (Some(n), ..) => start.checked_add_days(Days::new(n.into())),
            (None, Some(n), _) => werkdagen(start, n, self.terug, kalender),
            (None, None, Some(n)) if self.terug => start.checked_sub_months(Months::new(n)),
            (None, None, Some(n)) => start.checked_add_months(Months::new(n)),
            (None, None, None) => return Some(start),
        };
        let raw = raw.filter(|dag| JAREN.contains(&chrono::Datelike::year(dag)))?;
        Some(if self.terug { kalender.vorige_werkdag(raw) } else { kalender.volgende_werkdag(raw) })
    }
}

fn werkdagen(start: NaiveDate, aantal: u32, terug: bool, kalender: &Kalender) -> Option<NaiveDate> {
    let mut dag = start;
    for _ in 0..aantal {
        dag = if terug { kalender.vorige_werkdag(dag.pred_opt()?) } else { kalender.volgende_werkdag(dag.succ_opt()?) };
    }
    Some(dag)
}

/// The norm and what started it, of the thing of a row in the agenda; nothing if the row is no norm.
pub fn van_ding(ding: &str) -> Option<(&str, &str)> {
    ding.strip_prefix(DING)?.split_once(':')
}

/// What stands behind the name in the text of a norm row: the name, and what it is about.
pub fn delen(over: &str) -> (&str, Option<&str>) {
    over.split_once(": ").map_or((over, None), |(naam, wat)| (naam, Some(wat)))
}
