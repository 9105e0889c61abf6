//! Recording acts: decide on what is known, then append in one transaction. If another program wrote in between,
//! decide again on what is there now.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::app::{Antwoord, App, AppError};
use crate::domain::act::ActScope;
use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::decide::terug::{laatste_opnieuw, laatste_terug};
use crate::domain::decide::verwijzing::{Verwijzing, all};
use crate::domain::decide::{Bekend, Besloten, Context, decide};
use crate::domain::entry::{Entry, EventKind, Scope};
use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::moment::Moment;
use crate::domain::refusal::Refusal;
use crate::domain::state::State;
use crate::domain::termijn::Termijn;
use crate::error::StoreError;

/// How often an act is decided again because another program wrote first.
const POGINGEN: u32 = 20;
/// What an act would bring about.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Gevolg {
    /// Terms that begin, change or end.
    pub termijnen: Vec<Termijn>,
    /// Codes of soft rules.
    pub let_op: Vec<&'static str>,
}

/// Who does what, where and when.
#[derive(Debug, Clone)]
pub struct Opdracht {
    /// The casus, if one is named.
    pub casus: Option<u32>,
    /// When it happened; absent: now.
    pub at: Option<Moment>,
    /// Who did it; absent: the person at the keys.
    pub actor: Option<String>,
    /// What.
    pub command: Command,
}

impl App {
    /// Records an act of the person at the keys, now.
    ///
    /// # Errors
    /// The reason why it is impossible, or why the file cannot be written.
    pub fn execute(&mut self, casus: Option<u32>, command: Command) -> Result<Antwoord, AppError> {
        self.record(Opdracht { casus, at: None, actor: None, command })
    }

    /// Records an act.
    ///
    /// # Errors
    /// The reason why it is impossible, or why the file cannot be written. Nothing was recorded then.
    pub fn record(&mut self, opdracht: Opdracht) -> Result<Antwoord, AppError> {
        if self.opties.read_only {
            return Err(StoreError::ReadOnly { path: self.path().to_owned() }.into());
        }
        self.advance_practice_clock(&opdracht)?;
        for _ in 0..POGINGEN {
            let besloten = match self.decide(&opdracht) {
                Ok(besloten) => besloten,
                Err(AppError::Store(error)) => return Err(error.into()),
                // What was refused on old knowledge is decided again.
                Err(_) if self.outdated()? => continue,
                Err(error) => return Err(error),
            };
            let antwoord = answer(&besloten);
            self.remember(besloten);
            if self.werk.batch || self.write_waiting()? {
                return Ok(antwoord);
            }
        }
        Err(StoreError::Busy { path: self.path().to_owned() }.into())
    }

    /// Takes the youngest act back; says what it was, or nothing if there is nothing to take back.
    ///
    /// # Errors
    /// It cannot be taken back, with the reason.
    pub fn undo(&mut self, casus: Option<u32>) -> Result<Option<(EventKind, Body)>, AppError> {
        let state = self.state(scope_of(casus))?;
        self.again(casus, Kind::DraaiTerug, laatste_terug(&state), &state)
    }

    /// Does again what was taken back last.
    ///
    /// # Errors
    /// It cannot be done again, with the reason.
    pub fn redo(&mut self, casus: Option<u32>) -> Result<Option<(EventKind, Body)>, AppError> {
        let state = self.state(scope_of(casus))?;
        self.again(casus, Kind::DoeOpnieuw, laatste_opnieuw(&state), &state)
    }

    fn again(
        &mut self,
        casus: Option<u32>,
        kind: Kind,
        act: Option<i64>,
        state: &State,
    ) -> Result<Option<(EventKind, Body)>, AppError> {
        let Some(act) = act else { return Ok(None) };
        let what = state.entries.iter().find(|e| e.act == act).map(|e| (e.event.kind, e.event.body.clone()));
        let mut fields = Map::new();
        fields.insert("act".to_owned(), Value::from(act));
        self.execute(casus, Command::new(kind, fields)?)?;
        Ok(what)
    }

    /// What an act would bring about, without recording it: terms as they would be, and codes of what to mind.
    ///
    /// # Errors
    /// The reason why it is impossible, or why the file cannot be read.
    pub fn preview(&mut self, casus: Option<u32>, command: Command) -> Result<Gevolg, AppError> {
        let opdracht = Opdracht { casus, at: None, actor: None, command };
        self.outdated()?;
        self.know()?;
        let scope = self.scope(&opdracht)?;
        self.load(scope)?;
        let before = self.werk.staten.get(&scope).cloned();
        let made = self.decide(&opdracht);
        match before {
            Some(state) => self.werk.staten.insert(scope, state),
            None => self.werk.staten.remove(&scope),
        };
        let made = made?;
        let terms = made.entries.iter().filter(|e| e.event.kind == EventKind::TermijnBepaald);
        let term = |e: &Arc<Entry>| serde_json::from_value(Value::Object(e.event.body.0.clone())).ok();
        Ok(Gevolg { termijnen: terms.filter_map(term).collect(), let_op: made.let_op })
    }

    /// From here acts wait for [`App::commit_batch`].
    pub fn begin_batch(&mut self) {
        self.werk.batch = true;
    }

    /// Records what waits, in one transaction.
    ///
    /// # Errors
    /// The file cannot be written, or another program wrote meanwhile: nothing that waited was recorded.
    pub fn commit_batch(&mut self) -> Result<(), AppError> {
        self.werk.batch = false;
        if self.write_waiting()? { Ok(()) } else { Err(StoreError::Busy { path: self.path().to_owned() }.into()) }
    }

    /// In a practice file an act after the clock first moves the clock.
    fn advance_practice_clock(&mut self, opdracht: &Opdracht) -> Result<(), AppError> {
        let Some(at) = opdracht.at else { return Ok(()) };
        if matches!(opdracht.command.kind, Kind::VerzetKlok | Kind::StartOefening) {
            return Ok(());
        }
        self.know()?;
        if self.werk.stand.klok.is_none() {
            return Ok(());
        }
        if self.outdated()? {
            self.know()?;
        }
        let Some(klok) = self.werk.stand.klok else { return Ok(()) };
        if at.dag() <= klok.dag() {
            return Ok(());
        }
        let mut fields = Map::new();
        fields.insert("tot".to_owned(), Value::from(at.dag().to_string()));
        let command = Command::new(Kind::VerzetKlok, fields)?;
        self.record(Opdracht { casus: None, at: None, actor: opdracht.actor.clone(), command }).map(|_| ())
    }

    fn decide(&mut self, opdracht: &Opdracht) -> Result<Besloten, AppError> {
        self.know()?;
        let klok = self.werk.stand.klok;
        let nu = klok.unwrap_or_else(|| self.opties.klok.now());
        let scope = self.scope(opdracht)?;
        self.load(scope)?;
        let bekend = self.named(&opdracht.command)?;
        let naam = opdracht.actor.clone().unwrap_or_else(|| self.opties.naam.clone());
        let actor = self.actor(&naam);
        let regels = Arc::clone(self.regels()?);
        let oefening = self.werk.staten.get(&Scope::Bestand).is_some_and(|s| s.oefening.is_some()) || klok.is_some();
        let ctx = Context {
            at: opdracht.at.unwrap_or(nu),
            recorded_at: self.opties.klok.recorded_at(),
            klok: nu,
            klok_per_dag: klok.is_some() || self.opties.klok.is_vast(),
            actor,
            scenario: naam == "scenario" && oefening,
            toets: self.werk.stand.toets,
            seq: self.werk.stand.next_seq,
            act: self.werk.stand.next_act,
            regels: &regels,
            bekend,
        };
        let state = self.werk.staten.remove(&scope).unwrap_or_else(|| State::new(scope));
        decide(state, opdracht.command.clone(), &ctx).map_err(|back| {
            let (state, refusal) = *back;
            self.werk.staten.insert(scope, state);
            refusal.into()
        })
    }

    /// The scope of an act: the casus named, a new one, that of the line it corrects, or the file.
    fn scope(&self, opdracht: &Opdracht) -> Result<Scope, AppError> {
        let kind = opdracht.command.kind;
        if let Some(nr) = opdracht.casus {
            return if kind.act().scope == ActScope::Opens {
                Err(Refusal::GeenCasusNodig(kind).into())
            } else {
                Ok(Scope::Casus(nr))
            };
        }
        if kind.act().scope == ActScope::Opens {
            return Ok(Scope::Casus(self.werk.stand.next_casus));
        }
        let body = &opdracht.command.body;
        let found = match kind {
            Kind::Corrigeer => body.int("entry").and_then(|seq| self.find(|e| e.seq == seq)),
            Kind::DraaiTerug | Kind::DoeOpnieuw => body.int("act").and_then(|act| self.find(|e| e.act == act)),
            _ => return Ok(Scope::Bestand),
        };
        if let Some(entry) = found {
            return Ok(entry.scope);
        }
        let stored = match kind {
            Kind::Corrigeer => self.journal.entry(body.int("entry").unwrap_or(0))?,
            _ => self.journal.act_entries(body.int("act").unwrap_or(0))?.into_iter().next(),
        };
        Ok(stored.map_or(Scope::Bestand, |e| e.scope))
    }

    /// Looks up what the act names outside its own scope.
    fn named(&self, command: &Command) -> Result<Bekend, StoreError> {
        let mut bekend = Bekend { bestand: self.werk.stand.bestand.clone(), ..Bekend::default() };
        let mut wanted = Vec::new();
        all(command.kind.act().fields, &command.body.0, &mut |_, naar| wanted.push(naar));
        for naar in wanted {
            match naar {
                Verwijzing::Ding(id) if id.soort == IdSoort::Casus => {
                    let waits =
                        self.werk.staten.contains_key(&Scope::Casus(id.nr)) && id.nr < self.werk.stand.next_casus;
                    if waits || self.journal.casus_rij(id.nr)?.is_some() {
                        bekend.casussen.insert(id.nr);
                    }
                }
                Verwijzing::Ding(_) => {}
                Verwijzing::Regel(seq, _) => {
                    let found = match self.find(|e| e.seq == seq) {
                        Some(entry) => Some(entry.event.kind),
                        None => self.journal.entry(seq)?.map(|e| e.event.kind),
                    };
                    if let Some(kind) = found {
                        bekend.regels.insert(seq, kind);
                    }
                }
                Verwijzing::Act(act) => {
                    let found = match self.find(|e| e.act == act) {
                        Some(entry) => Some(entry.scope),
                        None => self.journal.act_entries(act)?.first().map(|e| e.scope),
                    };
                    if let Some(scope) = found {
                        bekend.acts.insert(act, scope);
                    }
                }
            }
        }
        Ok(bekend)
    }
}

fn scope_of(casus: Option<u32>) -> Scope {
    casus.map_or(Scope::Bestand, Scope::Casus)
}

fn answer(besloten: &Besloten) -> Antwoord {
    let mut ids: BTreeMap<String, String> = BTreeMap::new();
    let mut give = |soort: IdSoort, id: String| {
        ids.entry(soort.woord().to_owned()).or_insert(id);
    };
    for entry in &besloten.entries {
        match entry.event.kind {
            EventKind::Act(_) => {
                for (_, value) in entry.event.body.record("ids").unwrap_or_default().0 {
                    if let Some(id) = value.as_str().and_then(|t| t.parse::<crate::domain::id::Id>().ok()) {
                        give(id.soort, id.to_string());
                    }
                }
            }
            EventKind::TermijnBepaald => {
                if let Some(id) = entry.event.body.id("id") {
                    give(IdSoort::Termijn, id.to_string());
                }
            }
        }
    }
    let first = besloten.entries.first();
    Antwoord {
        seq: besloten.entries.iter().map(|e| e.seq).collect(),
        act: first.map_or(0, |e| e.act),
        casus: match besloten.state.scope {
            Scope::Casus(nr) => Some(nr),
            Scope::Bestand => None,
        },
        ids,
        let_op: besloten.let_op.iter().map(|c| (*c).to_owned()).collect(),
        kind: first.map_or(EventKind::TermijnBepaald, |e| e.event.kind),
        body: first.map(|e| e.event.body.clone()).unwrap_or_default(),
    }
}
