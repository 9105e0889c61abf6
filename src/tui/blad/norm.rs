//! What one does about a norm of the gemeente: the acts that end it, their known fields filled in.

use chrono::NaiveDate;

use crate::domain::field::FieldKind;
use crate::domain::kind::Kind;
use crate::domain::norm::sluiten::sluiters;
use crate::domain::regels::Regels;
use crate::domain::state::State;
use crate::tui::blad::Doen;

/// The acts that end the norm of a row in the agenda, the usual one first.
pub fn doen(state: &State, regels: &Regels, ding: &str, vandaag: NaiveDate) -> Vec<Doen> {
    let mut found: Vec<Doen> = Vec::new();
    for sluiter in sluiters(state, regels, ding) {
        let mut doen = Doen { kind: sluiter.kind, velden: sluiter.velden, tekst: None };
        // A plan is for a day to come; everything else is recorded when it happened.
        let day = sluiter.kind.act().field("op").is_some_and(|f| matches!(f.kind, FieldKind::Date));
        if day && sluiter.kind != Kind::PlanGesprek {
            doen = doen.met("op", vandaag.to_string());
        }
        if sluiter.kind == Kind::Evalueer {
            doen = doen.met("plan_versie", state.plan_versie());
        }
        if !found.contains(&doen) {
            found.push(doen);
        }
    }
    found
}
