//! What is known while acts are recorded, and writing what waits in one transaction.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use crate::app::{App, nazien};
use crate::domain::decide::Besloten;
use crate::domain::entry::{Entry, EventKind, Scope};
use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::leesmodel::Leesmodel;
use crate::domain::leesmodel::afleiden::leesmodel;
use crate::domain::moment::Moment;
use crate::domain::regels::Regels;
use crate::domain::state::State;
use crate::error::StoreError;

/// Casussen kept in memory while recording.
const ONTHOUDEN: usize = 256;

/// What is known while recording: states, and what waits for the end of a batch.
#[derive(Default)]
pub(super) struct Werk {
    pub(super) staten: HashMap<Scope, State>,
    /// Read models as they stand in the file, so that only what differs is written.
    modellen: HashMap<Scope, Leesmodel>,
    pub(super) stand: Stand,
    /// Digest of the norms.
    afdruk: Option<String>,
    wacht: Vec<Arc<Entry>>,
    geraakt: BTreeSet<Scope>,
    pub(super) batch: bool,
}

/// Counters of the file, as known.
#[derive(Default)]
pub(super) struct Stand {
    /// Last line of the journal, without what waits; absent: nothing is known yet.
    seq: Option<i64>,
    pub(super) next_seq: i64,
    pub(super) next_act: i64,
    pub(super) next_casus: u32,
    gebruikers: Vec<(i64, String)>,
    nieuw: Vec<String>,
    pub(super) bestand: BTreeMap<IdSoort, u32>,
    /// The simulated clock, what waits included.
    pub(super) klok: Option<Moment>,
    /// Whether this is a practice without a way back.
    pub(super) toets: bool,
}

impl Werk {
    /// Forgets all but what waits; used when another program wrote.
    pub(super) fn forget(&mut self) {
        if self.wacht.is_empty() {
            self.staten.clear();
            self.modellen.clear();
            self.stand = Stand::default();
        }
    }
}

impl App {
    /// Makes sure that the counters are known. They may be old: writing finds out, and so does a refusal.
    pub(super) fn know(&mut self) -> Result<(), StoreError> {
        if self.werk.stand.seq.is_none() {
            let head = self.journal.head()?;
            let bestand = BTreeMap::from([
                (IdSoort::Leerdoel, self.journal.count_kind(EventKind::Act(Kind::StelLeerdoel))?),
                (IdSoort::Groep, self.journal.count_kind(EventKind::Act(Kind::MaakGroep))?),
                (IdSoort::Voorstel, self.journal.count_kind(EventKind::Act(Kind::DoeVerbetervoorstel))?),
            ]);
            self.werk.stand = Stand {
                seq: Some(head.seq),
                next_seq: head.seq + 1,
                next_act: head.act + 1,
                next_casus: self.journal.next_casus()?,
                gebruikers: self.journal.users()?,
                nieuw: Vec::new(),
                bestand,
                klok: self.practice_clock(),
                toets: self.is_toets()?,
            };
        }
        Ok(())
    }

    fn is_toets(&self) -> Result<bool, StoreError> {
        Ok(self.is_oefening() && is_toets(&self.state(Scope::Bestand)?))
    }

    /// Whether what is known is older than the file, because another program wrote. Forgets it if so.
    pub(super) fn outdated(&mut self) -> Result<bool, StoreError> {
        let head = self.journal.head()?;
        let old = self.werk.wacht.is_empty() && self.werk.stand.seq.is_some_and(|seq| seq != head.seq);
        if old {
            self.werk.forget();
        }
        Ok(old)
    }

    /// Makes sure that the state of a scope is in memory.
    pub(super) fn load(&mut self, scope: Scope) -> Result<(), StoreError> {
        if self.werk.staten.contains_key(&scope) {
            return Ok(());
        }
        if self.werk.staten.len() >= ONTHOUDEN && self.werk.wacht.is_empty() {
            self.werk.staten.clear();
            self.werk.modellen.clear();
        }
        let state = self.state(scope)?;
        self.werk.staten.insert(scope, state);
        Ok(())
    }

    /// Looks at a casus and at the file as they are known now, without reading again what is in memory.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn bekijk<T>(&mut self, casus: u32, look: impl FnOnce(&State, &State) -> T) -> Result<T, StoreError> {
        self.know()?;
        if self.outdated()? {
            self.know()?;
        }
        self.load(Scope::Casus(casus))?;
        self.load(Scope::Bestand)?;
        let empty = State::new(Scope::Bestand);
        let of = |scope| self.werk.staten.get(&scope).unwrap_or(&empty);
        Ok(look(of(Scope::Casus(casus)), of(Scope::Bestand)))
    }

    pub(super) fn find(&self, wanted: impl Fn(&Entry) -> bool) -> Option<&Arc<Entry>> {
        self.werk.wacht.iter().find(|e| wanted(e))
    }

    /// The number of a person; a new name gets the next one.
    pub(super) fn actor(&mut self, naam: &str) -> i64 {
        let stand = &mut self.werk.stand;
        if let Some((nr, _)) = stand.gebruikers.iter().find(|(_, n)| n == naam) {
            return *nr;
        }
        let nr = stand.gebruikers.iter().map(|(nr, _)| *nr).max().unwrap_or(0) + 1;
        stand.gebruikers.push((nr, naam.to_owned()));
        stand.nieuw.push(naam.to_owned());
        nr
    }

    /// Takes over what was decided; it waits until it is written.
    pub(super) fn remember(&mut self, besloten: Besloten) {
        let Besloten { entries, state, .. } = besloten;
        let stand = &mut self.werk.stand;
        stand.next_seq += i64::try_from(entries.len()).unwrap_or(0);
        stand.next_act += 1;
        match state.scope {
            Scope::Casus(nr) => stand.next_casus = stand.next_casus.max(nr + 1),
            Scope::Bestand => {
                stand.klok = state.klok;
                stand.toets = is_toets(&state);
            }
        }
        let ids = entries.first().and_then(|e| e.event.body.record("ids")).unwrap_or_default();
        for id in IdSoort::ALL.into_iter().filter(|s| s.per_bestand()).filter_map(|s| ids.id(s.woord())) {
            let max = stand.bestand.entry(id.soort).or_insert(0);
            *max = (*max).max(id.nr);
        }
        self.werk.geraakt.insert(state.scope);
        self.werk.staten.insert(state.scope, state);
        self.werk.wacht.extend(entries);
    }

    /// Writes what waits. False: another program wrote first, nothing was written and nothing waits any more.
    pub(super) fn write_waiting(&mut self) -> Result<bool, StoreError> {
        if self.werk.wacht.is_empty() {
            return Ok(true);
        }
        let wacht = std::mem::take(&mut self.werk.wacht);
        let geraakt = std::mem::take(&mut self.werk.geraakt);
        // What waits was decided with the rules, so they are known.
        let regels = Arc::clone(self.regels.get_or_init(|| Arc::new(Regels::ingebouwd())));
        let staten = geraakt.iter().filter_map(|scope| self.werk.staten.get(scope));
        let modellen: Vec<Leesmodel> = staten.map(|state| leesmodel(state, &regels)).collect();
        match self.write(&wacht, &modellen, &regels) {
            Ok(true) => {
                let stand = &mut self.werk.stand;
                stand.seq = Some(stand.next_seq - 1);
                stand.nieuw.clear();
                self.werk.modellen.extend(modellen.into_iter().map(|m| (m.scope, m)));
                Ok(true)
            }
            other => {
                self.werk.forget();
                other
            }
        }
    }

    fn write(&mut self, wacht: &[Arc<Entry>], modellen: &[Leesmodel], regels: &Regels) -> Result<bool, StoreError> {
        let stand = &self.werk.stand;
        let mut write = self.journal.begin()?;
        if Some(write.head()?.seq) != stand.seq {
            return Ok(false);
        }
        for naam in &stand.nieuw {
            let nr = write.actor(naam)?;
            if !stand.gebruikers.contains(&(nr, naam.clone())) {
                return Ok(false);
            }
        }
        write.append(wacht)?;
        for model in modellen {
            write.write_model(model, self.werk.modellen.get(&model.scope))?;
        }
        write.note_norms(self.werk.afdruk.get_or_insert_with(|| nazien::afdruk(regels)))?;
        write.commit()?;
        Ok(true)
    }
}

/// Whether the file holds a practice without a way back.
fn is_toets(state: &State) -> bool {
    state.laatste(Kind::StartOefening).is_some_and(|r| r.body.is("modus", "toets"))
}
