//! Recording acts: decide on what is known, then append in one transaction. If another program wrote in between,
//! decide again on what is there now.

use std::collections::{BTreeMap, BTreeSet, HashMap};
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
use crate::domain::leesmodel::afleiden::leesmodel;
use crate::domain::moment::Moment;
use crate::domain::refusal::Refusal;
use crate::domain::state::State;
use crate::error::StoreError;

/// How often an act is decided again because another program wrote first.
const POGINGEN: u32 = 20;
/// Casussen kept in memory while recording.
const ONTHOUDEN: usize = 256;

/// What is known while recording: states, and what waits for the end of a batch.
#[derive(Default)]
pub(super) struct Werk {
    staten: HashMap<Scope, State>,
    stand: Option<Stand>,
    wacht: Vec<Arc<Entry>>,
    geraakt: BTreeSet<Scope>,
    batch: bool,
}

/// Counters of the file, as known.
#[derive(Clone)]
struct Stand {
    /// Of the journal, without what waits.
    seq: i64,
    next_seq: i64,
    next_act: i64,
    next_casus: u32,
    gebruikers: Vec<(i64, String)>,
    nieuw: Vec<String>,
    bestand: BTreeMap<IdSoort, u32>,
}

impl Werk {
    /// Forgets all but what waits; used when another program wrote.
    pub(super) fn forget(&mut self) {
        if self.wacht.is_empty() {
            self.staten.clear();
            self.stand = None;
        }
    }
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
            let besloten = self.decide(&opdracht)?;
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
        let Some(klok) = self.file_clock()? else { return Ok(()) };
        if at.dag() <= klok.dag() {
            return Ok(());
        }
        let mut fields = Map::new();
        fields.insert("tot".to_owned(), Value::from(at.dag().to_string()));
        let command = Command::new(Kind::VerzetKlok, fields)?;
        self.record(Opdracht { casus: None, at: None, actor: opdracht.actor.clone(), command }).map(|_| ())
    }

    /// The simulated clock, what waits included.
    fn file_clock(&mut self) -> Result<Option<Moment>, StoreError> {
        if let Some(state) = self.werk.staten.get(&Scope::Bestand) {
            return Ok(state.klok);
        }
        Ok(self.practice_clock())
    }

    fn decide(&mut self, opdracht: &Opdracht) -> Result<Besloten, AppError> {
        let stand = self.known()?;
        let klok = self.file_clock()?;
        let nu = klok.unwrap_or_else(|| self.opties.klok.now());
        let scope = self.scope(opdracht, stand.next_casus)?;
        self.load(scope)?;
        let bekend = self.named(&opdracht.command, &stand)?;
        let naam = opdracht.actor.clone().unwrap_or_else(|| self.opties.naam.clone());
        let actor = self.actor(&naam);
        let regels = self.regels()?;
        let oefening = self.werk.staten.get(&Scope::Bestand).is_some_and(|s| s.oefening.is_some()) || klok.is_some();
        let ctx = Context {
            at: opdracht.at.unwrap_or(nu),
            recorded_at: self.opties.klok.recorded_at(),
            klok: nu,
            klok_per_dag: klok.is_some() || self.opties.klok.is_vast(),
            actor,
            scenario: naam == "scenario" && oefening,
            seq: stand.next_seq,
            act: stand.next_act,
            regels,
            bekend,
        };
        let empty = State::new(scope);
        let state = self.werk.staten.get(&scope).unwrap_or(&empty);
        Ok(decide(state, opdracht.command.clone(), &ctx)?)
    }

    /// The scope of an act: the casus named, a new one, that of the line it corrects, or the file.
    fn scope(&self, opdracht: &Opdracht, next_casus: u32) -> Result<Scope, AppError> {
        let kind = opdracht.command.kind;
        if let Some(nr) = opdracht.casus {
            return if kind.act().scope == ActScope::Opens {
                Err(Refusal::GeenCasusNodig(kind).into())
            } else {
                Ok(Scope::Casus(nr))
            };
        }
        if kind.act().scope == ActScope::Opens {
            return Ok(Scope::Casus(next_casus));
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

    fn find(&self, wanted: impl Fn(&Entry) -> bool) -> Option<&Arc<Entry>> {
        self.werk.wacht.iter().find(|e| wanted(e))
    }

    fn known(&mut self) -> Result<Stand, StoreError> {
        let head = self.journal.head()?;
        if self.werk.stand.as_ref().is_some_and(|s| s.seq != head.seq) && self.werk.wacht.is_empty() {
            self.werk.forget();
        }
        if self.werk.stand.is_none() {
            let bestand = BTreeMap::from([
                (IdSoort::Leerdoel, self.journal.count_kind(EventKind::Act(Kind::StelLeerdoel))?),
                (IdSoort::Groep, self.journal.count_kind(EventKind::Act(Kind::MaakGroep))?),
                (IdSoort::Voorstel, self.journal.count_kind(EventKind::Act(Kind::DoeVerbetervoorstel))?),
            ]);
            self.werk.stand = Some(Stand {
                seq: head.seq,
                next_seq: head.seq + 1,
                next_act: head.act + 1,
                next_casus: self.journal.next_casus()?,
                gebruikers: self.journal.users()?,
                nieuw: Vec::new(),
                bestand,
            });
        }
        self.werk.stand.clone().ok_or_else(|| StoreError::Busy { path: self.path().to_owned() })
    }

    fn load(&mut self, scope: Scope) -> Result<(), StoreError> {
        if self.werk.staten.contains_key(&scope) {
            return Ok(());
        }
        if self.werk.staten.len() >= ONTHOUDEN && self.werk.wacht.is_empty() {
            self.werk.staten.clear();
        }
        let state = self.state(scope)?;
        self.werk.staten.insert(scope, state);
        Ok(())
    }

    /// Looks up what the act names outside its own scope.
    fn named(&self, command: &Command, stand: &Stand) -> Result<Bekend, StoreError> {
        let mut bekend = Bekend { bestand: stand.bestand.clone(), ..Bekend::default() };
        let mut wanted = Vec::new();
        all(command.kind.act().fields, &command.body.0, &mut |_, naar| wanted.push(naar));
        for naar in wanted {
            match naar {
                Verwijzing::Ding(id) if id.soort == IdSoort::Casus => {
                    let waits = self.werk.staten.contains_key(&Scope::Casus(id.nr)) && id.nr < stand.next_casus;
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

    /// The number of a person; a new name gets the next one.
    fn actor(&mut self, naam: &str) -> i64 {
        let Some(stand) = self.werk.stand.as_mut() else { return 1 };
        if let Some((nr, _)) = stand.gebruikers.iter().find(|(_, n)| n == naam) {
            return *nr;
        }
        let nr = stand.gebruikers.iter().map(|(nr, _)| *nr).max().unwrap_or(0) + 1;
        stand.gebruikers.push((nr, naam.to_owned()));
        stand.nieuw.push(naam.to_owned());
        nr
    }

    fn remember(&mut self, besloten: Besloten) {
        let Besloten { entries, state, .. } = besloten;
        if let Some(stand) = self.werk.stand.as_mut() {
            stand.next_seq += i64::try_from(entries.len()).unwrap_or(0);
            stand.next_act += 1;
            if let Scope::Casus(nr) = state.scope {
                stand.next_casus = stand.next_casus.max(nr + 1);
            }
            for id in
                entries.first().and_then(|e| e.event.body.record("ids")).iter().flat_map(|ids| {
                    IdSoort::ALL.into_iter().filter(|s| s.per_bestand()).filter_map(|s| ids.id(s.woord()))
                })
            {
                let max = stand.bestand.entry(id.soort).or_insert(0);
                *max = (*max).max(id.nr);
            }
        }
        self.werk.geraakt.insert(state.scope);
        self.werk.staten.insert(state.scope, state);
        self.werk.wacht.extend(entries);
    }

    /// Writes what waits. False: another program wrote first, nothing was written and nothing waits any more.
    fn write_waiting(&mut self) -> Result<bool, StoreError> {
        if self.werk.wacht.is_empty() {
            return Ok(true);
        }
        let wacht = std::mem::take(&mut self.werk.wacht);
        let geraakt = std::mem::take(&mut self.werk.geraakt);
        match self.write(&wacht, &geraakt) {
            Ok(true) => {
                if let Some(stand) = self.werk.stand.as_mut() {
                    stand.seq = stand.next_seq - 1;
                    stand.nieuw.clear();
                }
                Ok(true)
            }
            other => {
                self.werk.forget();
                other
            }
        }
    }

    fn write(&mut self, wacht: &[Arc<Entry>], geraakt: &BTreeSet<Scope>) -> Result<bool, StoreError> {
        let Some(stand) = self.werk.stand.as_ref() else { return Ok(false) };
        let mut write = self.journal.begin()?;
        if write.head()?.seq != stand.seq {
            return Ok(false);
        }
        for naam in &stand.nieuw {
            let nr = write.actor(naam)?;
            if !stand.gebruikers.contains(&(nr, naam.clone())) {
                return Ok(false);
            }
        }
        write.append(wacht)?;
        for scope in geraakt {
            if let Some(state) = self.werk.staten.get(scope) {
                write.write_model(&leesmodel(state))?;
            }
        }
        write.commit()?;
        Ok(true)
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
