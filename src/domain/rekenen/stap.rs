//! One step of a derivation: what it does, the day it arrives at, and the ground it rests on.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::kalender::VrijeDag;
use crate::domain::rekenen::Eenheid;

/// What one step of the derivation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StapSoort {
    /// The start day.
    Start,
    /// The first day that counts.
    EersteDag,
    /// The day on which the bare length ends. Counted back, its `aantal` is negative.
    Lengte,
    /// The end moved on by the days of opschorting.
    Opgeschort,
    /// A free day that is passed over; `datum` is the free day itself.
    VrijeDag,
    /// The end moved on by one day, because the term held only one werkdag (Atw art. 2).
    Artikel2,
    /// The end would have moved, but stays; `grond` says why, and is empty without the Atw.
    GeenVerlenging,
    /// The last day of the term.
    Einde,
}

/// One step of the derivation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stap {
    /// What the step does.
    pub wat: StapSoort,
    /// The day that the step arrives at, or passes over.
    pub datum: NaiveDate,
    /// The article or ruling that the step rests on, or an empty text.
    pub grond: String,
    /// How many units or days the step counts; negative when counted back.
    pub aantal: Option<i64>,
    /// The key of the free day, or the unit of `aantal`.
    pub dag: Option<String>,
    /// First day of standing still, in a step `Opgeschort` of one stretch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub van: Option<NaiveDate>,
    /// Last day of standing still; absent as long as nobody knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tot: Option<NaiveDate>,
    /// In the step `Einde`: the earlier day to keep, where the law leaves a day in doubt (Awb 4:15).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub veilig_tot: Option<NaiveDate>,
}

impl Stap {
    pub(super) fn kaal(wat: StapSoort, datum: NaiveDate) -> Self {
        Self { wat, datum, grond: String::new(), aantal: None, dag: None, van: None, tot: None, veilig_tot: None }
    }

    pub(super) fn op_grond(self, grond: &str) -> Self {
        let grond = grond.to_owned();
        Self { grond, ..self }
    }

    pub(super) fn met_aantal(self, aantal: i64, eenheid: Eenheid) -> Self {
        Self { aantal: Some(aantal), dag: Some(eenheid.sleutel().to_owned()), ..self }
    }

    pub(super) fn vrije_dag(vrij: VrijeDag) -> Self {
        let dag = Some(vrij.sleutel.to_owned());
        let stap = Self::kaal(StapSoort::VrijeDag, vrij.datum).op_grond(vrij.grondslag);
        Self { dag, ..stap }
    }
}
