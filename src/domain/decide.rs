//! From what a person asks to what happened, or to the reason why not. Pure: the moment and the rules are arguments.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::domain::act::ActScope;
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::entry::{Entry, Event, EventKind, Scope};
use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::moment::Moment;
use crate::domain::refusal::Refusal;
use crate::domain::regels::Regels;
use crate::domain::state::State;
use crate::domain::taak::Taak;
use crate::domain::termijn::bepaal::{einde_in_dagen, verschillen};

pub mod hard;
pub mod let_op;
pub mod terug;
pub mod verwijzing;

/// What lies outside the scope of the act, as far as the act names it.
#[derive(Debug, Clone, Default)]
pub struct Bekend {
    /// Recorded lines, with their act.
    pub regels: BTreeMap<i64, EventKind>,
    /// Numbers of acts, with their scope.
    pub acts: BTreeMap<i64, Scope>,
    /// Numbers of casussen.
    pub casussen: BTreeSet<u32>,
    /// Highest number given out per kind that counts over the file.
    pub bestand: BTreeMap<IdSoort, u32>,
}

/// Everything an act needs to know besides the state.
#[derive(Debug, Clone)]
pub struct Context<'a> {
    /// When it happened.
    pub at: Moment,
    /// The machine's clock.
    pub recorded_at: Moment,
    /// The clock of the file; nothing happens after it.
    pub klok: Moment,
    /// Whether that clock only knows days (practice, a fixed day).
    pub klok_per_dag: bool,
    /// Who does it.
    pub actor: i64,
    /// Whether the scenario does it.
    pub scenario: bool,
    /// Whether this is a practice without a way back: what happened on an earlier day stays.
    pub toets: bool,
    /// The next seq of the file.
    pub seq: i64,
    /// The next act of the file.
    pub act: i64,
    /// The rules in force.
    pub regels: &'a Regels,
    /// What it names elsewhere.
    pub bekend: Bekend,
}

/// What was decided: entries to append, the state after them, and what to mind.
#[derive(Debug, Clone)]
pub struct Besloten {
    /// In order of seq; the first is the act itself.
    pub entries: Vec<Arc<Entry>>,
    /// The state after them.
    pub state: State,
    /// Codes of soft rules.
    pub let_op: Vec<&'static str>,
}

/// Decides on one act and carries it out.
///
/// # Errors
/// The reason why it is impossible. Nothing happened then, and the state comes back as it was.
pub fn decide(state: State, command: Command, ctx: &Context<'_>) -> Result<Besloten, Box<(State, Refusal)>> {
    let (event, let_op) = match weigh(&state, command, ctx) {
        Ok(weighed) => weighed,
        Err(refusal) => return Err(Box::new((state, refusal))),
    };
    let before = state.entries.len();
    let mut next = state;
    let mut entries = Vec::new();
    append(&mut next, &mut entries, event, ctx);
    if next.scope != Scope::Bestand
        && let Err(refusal) = add_terms(&mut next, &mut entries, ctx)
    {
        let known = next.entries.into_iter().take(before);
        return Err(Box::new((State::fold(next.scope, known), refusal)));
    }
    Ok(Besloten { entries, state: next, let_op })
}

/// Whether an act is possible, the event it becomes, and the codes of what to mind.
///
/// # Errors
/// The reason why it is impossible.
pub fn weigh(state: &State, command: Command, ctx: &Context<'_>) -> Result<(Event, Vec<&'static str>), Refusal> {
    let act = command.kind.act();
    check_scope(state, command.kind)?;
    let mut let_op = hard::texts(&command)?;
    hard::clock(state, &command, ctx)?;
    verwijzing::check(state, &command, ctx)?;
    hard::rules(state, &command, ctx)?;
    let_op.extend(let_op::codes(state, &command, ctx));

    let Command { kind, mut body, afwijking, zekerheid } = command;
    complete(&mut body, kind, ctx).ok_or(Refusal::BuitenKalender)?;
    let ids = give_ids(state, kind, &body, ctx);
    if !ids.is_empty() {
        body.set("ids", Value::Object(ids));
    }
    if let Some(reden) = afwijking {
        body.set("afwijking", reden);
    }
    if let Some(zekerheid) = zekerheid {
        body.set("zekerheid", zekerheid);
    }
    if !let_op.is_empty() {
        body.set("let_op", let_op.iter().map(|c| Value::from(*c)).collect::<Vec<_>>());
    }
    let taak = match kind {
        Kind::MaakNotitie | Kind::SluitTaak => body.text("taak").and_then(Taak::from_naam),
        _ => act.taak,
    };
    Ok((Event { kind: EventKind::Act(kind), taak, body }, let_op))
}

/// One term can follow from another (the dwangsom from the notice of default, and that from the beslistermijn), so
/// until nothing changes.
fn add_terms(next: &mut State, entries: &mut Vec<Arc<Entry>>, ctx: &Context<'_>) -> Result<(), Refusal> {
    for _ in 0..6 {
        let anders = verschillen(next, ctx.regels).map_err(|_| Refusal::BuitenKalender)?;
        if anders.is_empty() {
            break;
        }
        for termijn in anders {
            let body = match serde_json::to_value(&termijn) {
                Ok(Value::Object(fields)) => Body(fields),
                Ok(_) | Err(_) => return Err(Refusal::BuitenKalender),
            };
            append(next, entries, Event { kind: EventKind::TermijnBepaald, taak: None, body }, ctx);
        }
    }
    Ok(())
}

fn append(next: &mut State, entries: &mut Vec<Arc<Entry>>, event: Event, ctx: &Context<'_>) {
    let seq = ctx.seq + i64::try_from(entries.len()).unwrap_or(0);
    let entry = Arc::new(Entry {
        seq,
        act: ctx.act,
        scope: next.scope,
        at: ctx.at,
        recorded_at: ctx.recorded_at,
        actor: ctx.actor,
        event,
    });
    entries.push(Arc::clone(&entry));
    next.evolve(entry);
}

fn check_scope(state: &State, kind: Kind) -> Result<(), Refusal> {
    match (kind.act().scope, state.scope) {
        (ActScope::Casus, Scope::Bestand) => Err(Refusal::CasusNodig(kind)),
        (ActScope::Bestand, Scope::Casus(_)) => Err(Refusal::GeenCasusNodig(kind)),
        (ActScope::Opens, Scope::Bestand) => Err(Refusal::GeenCasusNodig(kind)),
        (ActScope::Opens, Scope::Casus(_)) if state.bestaat() => Err(Refusal::GeenCasusNodig(kind)),
        (ActScope::Casus | ActScope::Beide, Scope::Casus(_)) if state.entries.is_empty() => {
            Err(Refusal::OnbekendeCasus(state.scope.id().map(|id| id.to_string()).unwrap_or_default()))
        }
        (ActScope::Casus, Scope::Casus(_)) if !state.bestaat() => {
            Err(Refusal::OnbekendeCasus(state.scope.id().map(|id| id.to_string()).unwrap_or_default()))
        }
        _ => Ok(()),
    }
}

/// Fills in what the act leaves to the program: the last day of a term given as a length.
fn complete(body: &mut Body, kind: Kind, ctx: &Context<'_>) -> Option<()> {
    let begin = match kind {
        Kind::GeefHersteltermijn => body.date("brief_op"),
        Kind::VoegTermijnToe => body.date("begint_op"),
        _ => return Some(()),
    };
    if body.filled("tot_en_met") {
        return Some(());
    }
    let einde = einde_in_dagen(ctx.regels, begin?, body.int("lengte")?)?;
    body.set("tot_en_met", einde.to_string());
    Some(())
}

/// The ids of what the act makes, under the word for each thing.
fn give_ids(state: &State, kind: Kind, body: &Body, ctx: &Context<'_>) -> Map<String, Value> {
    let mut ids = Map::new();
    let mut give = |soort: IdSoort| {
        let id = match (soort, state.scope) {
            (IdSoort::Casus, Scope::Casus(nr)) => Id::casus(nr),
            _ if soort.per_bestand() => Id::new(soort, ctx.bekend.bestand.get(&soort).copied().unwrap_or(0) + 1),
            _ => state.volgende(soort),
        };
        ids.insert(soort.woord().to_owned(), Value::from(id.to_string()));
    };
    if let Some(soort) = kind.act().makes.filter(|_| kind != Kind::LegBoeteOp) {
        give(soort);
    }
    if kind == Kind::OpenCasus && body.filled("aanvraag_op") {
        give(IdSoort::Aanvraag);
    }
    if matches!(kind, Kind::LegMaatregelOp | Kind::LegBoeteOp) && body.filled("besluit") {
        give(IdSoort::Besluit);
    }
    ids
}
