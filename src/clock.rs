//! The clock: the only place that asks the system what time it is.
//!
//! A legal day is a Dutch day, so every moment that leaves here is one of Amsterdam. The simulated clock of a
//! practice file is not kept here: it is part of the record.

use chrono::{NaiveDate, Utc};

use crate::domain::moment::Moment;

/// Where "now" comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    dag: Option<NaiveDate>,
}

impl Clock {
    /// The clock of the machine.
    pub const fn systeem() -> Clock {
        Clock { dag: None }
    }

    /// A clock that stays on one day (`--oefendatum`), with the time of day of the machine.
    pub const fn op(dag: NaiveDate) -> Clock {
        Clock { dag: Some(dag) }
    }

    /// Whether the day was chosen instead of asked.
    pub const fn is_vast(&self) -> bool {
        self.dag.is_some()
    }

    /// The moment it is for whoever works with the file.
    pub fn now(&self) -> Moment {
        let system = system_now();
        self.dag.map_or(system, |dag| Moment::local(dag, system.tijd()))
    }

    /// The moment something is written down: always that of the machine.
    pub fn recorded_at(&self) -> Moment {
        system_now()
    }
}

fn system_now() -> Moment {
    Moment::new(&Utc::now())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_keeps_its_day_and_records_the_real_one() {
        let dag = NaiveDate::from_ymd_opt(2026, 3, 16).unwrap();
        let clock = Clock::op(dag);
        assert!(clock.is_vast());
        assert_eq!(clock.now().dag(), dag);
        assert!(!Clock::systeem().is_vast());
        assert!(clock.recorded_at() <= Clock::systeem().now());
    }
}
