//! One casus of a running practice.

use chrono::NaiveDate;

use crate::oefening::laden::Geladen;

/// One casus of the practice.
#[derive(Debug, Clone)]
pub struct Casus {
    /// Its number, once it is open.
    pub nr: Option<u32>,
    /// Its scenario.
    pub geladen: Geladen,
}

impl Casus {
    /// Name of the scenario.
    pub fn id(&self) -> &str {
        self.geladen.scenario.id.get_ref()
    }

    /// The first day that is played.
    pub fn eerste_dag(&self) -> NaiveDate {
        self.geladen.scenario.datum(self.geladen.scenario.eerste_dag)
    }

    /// The last day.
    pub fn laatste_dag(&self) -> NaiveDate {
        self.geladen.scenario.datum(self.geladen.scenario.laatste_dag)
    }
}
