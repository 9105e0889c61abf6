//! Undo, redo and correction: by appending, and only where nobody was told and nothing later stands on it.

use serde_json::Value;

use crate::domain::act::Terug;
use crate::domain::command::{Command, check_value};
use crate::domain::decide::verwijzing::{Verwijzing, all};
use crate::domain::decide::{Context, hard};
use crate::domain::entry::{Entry, EventKind};
use crate::domain::field::{Field, FieldKind};
use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::domain::refusal::Refusal;
use crate::domain::state::State;

/// The first entry of an act of this scope: the act itself.
fn head(state: &State, act: i64) -> Option<&Entry> {
    state.entries.iter().map(AsRef::as_ref).find(|e| e.act == act)
}

/// The act that undo would take back now: the youngest that counts and can be undone.
pub fn laatste_terug(state: &State) -> Option<i64> {
    state.regels.iter().rev().find(|r| r.kind.act().terug != Terug::Vast).map(|r| r.act)
}

/// The act that redo would do again: the one undone last, if nothing else happened since.
pub fn laatste_opnieuw(state: &State) -> Option<i64> {
    for entry in state.entries.iter().rev() {
        match entry.event.kind {
            EventKind::Act(Kind::DraaiTerug) => {
                let act = entry.event.body.int("act")?;
                if state.teruggedraaid.contains(&act) {
                    return Some(act);
                }
            }
            EventKind::Act(Kind::DoeOpnieuw) | EventKind::TermijnBepaald => {}
            EventKind::Act(_) => return None,
        }
    }
    None
}

pub(super) fn check(state: &State, command: &Command, ctx: &Context<'_>) -> Result<(), Refusal> {
    let act = command.body.int("act").unwrap_or(0);
    let onbekend = || Refusal::OnbekendeRegel { veld: "act".to_owned(), nummer: act };
    let entry = head(state, act).ok_or_else(onbekend)?;
    let EventKind::Act(kind) = entry.event.kind else { return Err(onbekend()) };
    let undone = state.teruggedraaid.contains(&act);
    if command.kind == Kind::DoeOpnieuw {
        return if undone { Ok(()) } else { Err(Refusal::NietTeruggedraaid(act)) };
    }
    if undone {
        return Err(Refusal::AlTeruggedraaid(act));
    }
    if kind.act().terug != Terug::Kan {
        return Err(Refusal::NietTerug(kind));
    }
    if ctx.toets && entry.at.dag() < ctx.klok.dag() {
        return Err(Refusal::ToetsGeenWegTerug);
    }
    match later_use(state, act, kind) {
        Some(door) => Err(Refusal::LaterGebruikt { act, door }),
        None => Ok(()),
    }
}

/// The first later act that stands on what this act made or recorded.
fn later_use(state: &State, act: i64, kind: Kind) -> Option<i64> {
    let own: Vec<&Entry> = state.entries.iter().map(AsRef::as_ref).filter(|e| e.act == act).collect();
    let last = own.last().map_or(0, |e| e.seq);
    let made: Vec<Id> = own
        .iter()
        .filter_map(|e| match e.event.kind {
            EventKind::Act(_) => e.event.body.record("ids"),
            EventKind::TermijnBepaald => None,
        })
        .flat_map(|ids| ids.0.values().filter_map(|v| v.as_str()?.parse().ok()).collect::<Vec<Id>>())
        .collect();
    state
        .regels
        .iter()
        .filter(|r| r.seq > last)
        .find(|r| {
            if kind == Kind::OpenCasus {
                return true;
            }
            let mut uses = false;
            all(r.kind.act().fields, &r.body.0, &mut |_, naar| {
                uses |= match naar {
                    Verwijzing::Ding(id) => made.contains(&id),
                    Verwijzing::Regel(seq, _) => r.kind != Kind::Corrigeer && own.iter().any(|e| e.seq == seq),
                    Verwijzing::Act(nr) => nr == act && !matches!(r.kind, Kind::DraaiTerug | Kind::DoeOpnieuw),
                };
            });
            uses
        })
        .map(|r| r.act)
}

/// A correction names an existing field of an act of this scope, with a value of the same kind.
pub(super) fn check_correction(state: &State, command: &Command, ctx: &Context<'_>) -> Result<(), Refusal> {
    let b = &command.body;
    let seq = b.int("entry").unwrap_or(0);
    let veld = b.text("veld").unwrap_or_default();
    let niet = || Refusal::VeldNietTeCorrigeren(veld.to_owned());
    let regel = state.regel(seq).ok_or_else(|| Refusal::OnbekendeRegel { veld: "entry".to_owned(), nummer: seq })?;
    if regel.kind.act().terug == Terug::Vast {
        return Err(niet());
    }
    let field = declared(regel.kind.act().fields, veld).ok_or_else(niet)?;
    let value = b.get("naar").cloned().unwrap_or(Value::Null);
    check_value(field.kind, value.clone(), veld).map_err(|_| niet())?;
    let mut corrected = regel.body.clone();
    corrected.take("ids");
    if !corrected.set_path(veld, value) {
        return Err(niet());
    }
    let mut again = Command { kind: regel.kind, body: corrected, afwijking: None, zekerheid: None };
    // The facts as corrected obey the same order of days.
    again.body.take("vervangt");
    hard::dates(&again, ctx)
}

/// The declared field at a dotted path.
fn declared(fields: &'static [Field], path: &str) -> Option<&'static Field> {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let field = fields.iter().find(|f| f.name == name)?;
    match (field.kind, rest) {
        (_, None) => Some(field),
        (FieldKind::Record(nested), Some(rest)) => declared(nested, rest),
        (FieldKind::Records(nested), Some(rest)) => declared(nested, rest.split_once('.')?.1),
        _ => None,
    }
}
