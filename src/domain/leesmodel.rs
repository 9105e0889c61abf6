//! The disposable read model of one scope, derived from its state: rows for lists, agenda and counters.

use chrono::NaiveDate;

use crate::domain::entry::Scope;
use crate::domain::norm;
use crate::domain::termijn::TermijnStand;

pub mod afleiden;

/// One row of the caseload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CasusRij {
    /// Number of the casus.
    pub nr: u32,
    /// Name of the klant.
    pub klant: String,
    /// The name as it sorts (main name first, no accents, lower case).
    pub naam_sleutel: String,
    /// aanvraag, intake, diagnose, plan, uitvoering, evaluatie, handhaving or afgesloten.
    pub fase: String,
    /// Short name of the taak one is at.
    pub taak: String,
    /// Under which regeling.
    pub regeling: String,
    /// licht, midden or zwaar.
    pub gewicht: String,
    /// Whether the casus is closed.
    pub gesloten: bool,
    /// The next day something falls due.
    pub volgende_op: Option<NaiveDate>,
    /// What falls due then.
    pub volgende_soort: Option<String>,
    /// From when that stands still.
    pub volgende_stil_van: Option<NaiveDate>,
    /// Until when that stands still.
    pub volgende_stil_tot: Option<NaiveDate>,
    /// Last contact with the klant.
    pub laatst_contact: Option<NaiveDate>,
    /// Whether something cannot go on.
    pub vast: bool,
    /// Last entry.
    pub laatste_seq: i64,
}

/// One row of the agenda: an open term, agreement, action, conversation or evaluation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaRij {
    /// The casus, unless it belongs to the file.
    pub casus: Option<u32>,
    /// What it is: an id, `regel:` and a seq, or `norm:` with its id and what started it.
    pub ding: String,
    /// Kind: a word such as hersteltermijn, afspraak, gesprek, actie, evaluatie.
    pub soort: String,
    /// The last day, included.
    pub tot_en_met: NaiveDate,
    /// From when it stands still.
    pub stil_van: Option<NaiveDate>,
    /// Until when it stands still.
    pub stil_tot: Option<NaiveDate>,
    /// Time of day, `10:00`.
    pub tijd: Option<String>,
    /// What it is about. Of a norm its id or name, and after `: ` what it is about.
    pub over: String,
    /// Whether it simply ends, with nothing to do for anybody.
    pub vanzelf: bool,
}

impl AgendaRij {
    /// Whether it is a norm of the gemeente, and no legal term or agreement.
    pub fn is_norm(&self) -> bool {
        self.soort == norm::SOORT
    }

    /// The id of the norm, if it is one.
    pub fn norm(&self) -> Option<&str> {
        norm::van_ding(&self.ding).map(|(id, _)| id)
    }

    /// How it stands on a day.
    pub fn stand(&self, dag: NaiveDate) -> TermijnStand {
        TermijnStand::op(dag, self.tot_en_met, self.stil_van, self.stil_tot)
    }
}

/// What a person did that counts for taak 9 and 10, per scope.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bijdrage {
    /// Number of the person.
    pub actor: i64,
    /// What, a key of `taak/punten.rs`.
    pub wat: String,
    /// The last day it was done.
    pub laatst: NaiveDate,
}

/// The rows of one scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leesmodel {
    /// Which scope.
    pub scope: Scope,
    /// The casus, if the scope is one and it was not undone.
    pub casus: Option<CasusRij>,
    /// What is open, sorted by day.
    pub agenda: Vec<AgendaRij>,
    /// What counts for taak 9 and 10, sorted.
    pub bijdragen: Vec<Bijdrage>,
    /// The clock of a practice file, if this is the file and it has one.
    pub klok: Option<String>,
}
