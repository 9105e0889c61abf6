//! The handful of things anyone may do. The command line and the terminal UI both call this and nothing below it.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use serde_json::Value;

use crate::clock::Clock;
use crate::domain::body::Body;
use crate::domain::entry::{Entry, EventKind, Scope};
use crate::domain::fictie::{Oordeel, toets};
use crate::domain::kind::Kind;
use crate::domain::leesmodel::CasusRij;
use crate::domain::moment::Moment;
use crate::domain::refusal::{FieldError, Refusal};
use crate::domain::regels::{RegelFout, Regels, RegelsFout};
use crate::domain::state::State;
use crate::domain::taak::Taak;
use crate::domain::taak::punten::{AANTAL, EIGEN};
use crate::domain::taak::stand::{TaakStand, taken};
use crate::error::StoreError;
use crate::journal::Journal;
pub use crate::journal::{Aantallen, AgendaVraag, Anker, CaseloadVraag, GENOEG, Sortering, Verslag, anker};
pub use crate::journal::{DagTelling, LijstOrde, LijstVraag, Vanaf, Wanneer, Wat, staat_stil};

pub use herinneren::{Herinnerd, Kanaal, RijSleutel};

pub mod agenda;
pub mod beeld;
pub mod demo;
pub mod doen;
mod herinneren;
pub mod invoerregel;
mod kenmerk;
mod kopie;
mod nazien;
mod termijnen;
mod werk;

/// How a file is opened.
#[derive(Debug, Clone)]
pub struct Opties {
    /// Whether nothing may be written.
    pub read_only: bool,
    /// The clock of the machine, or a fixed day.
    pub klok: Clock,
    /// The person at the keys.
    pub naam: String,
    /// Another rule file, read when first needed.
    pub regels: Option<PathBuf>,
}

/// What went wrong with an act.
#[derive(Debug, Clone, PartialEq)]
pub enum AppError {
    /// The rules say no.
    Refusal(Refusal),
    /// A field cannot be read.
    Field(FieldError),
    /// The file cannot be used.
    Store(StoreError),
    /// The rule file cannot be read.
    Regels(RegelsFout),
}

impl From<Refusal> for AppError {
    fn from(refusal: Refusal) -> Self {
        AppError::Refusal(refusal)
    }
}

impl From<FieldError> for AppError {
    fn from(error: FieldError) -> Self {
        AppError::Field(error)
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        AppError::Store(error)
    }
}

/// What an act brought about.
#[derive(Debug, Clone, PartialEq)]
pub struct Antwoord {
    /// The lines recorded.
    pub seq: Vec<i64>,
    /// The act, for undo.
    pub act: i64,
    /// The casus, if the act belongs to one.
    pub casus: Option<u32>,
    /// What was made, under the word for the thing; the first of each kind.
    pub ids: BTreeMap<String, String>,
    /// Codes of what to mind.
    pub let_op: Vec<String>,
    /// The fact itself, for the message line.
    pub kind: EventKind,
    /// Its fields.
    pub body: Body,
}

/// A line found by searching.
#[derive(Debug, Clone, PartialEq)]
pub struct Treffer {
    /// The line.
    pub seq: i64,
    /// Its casus.
    pub casus: Option<u32>,
    /// Name of the klant.
    pub klant: String,
    /// What happened.
    pub kind: EventKind,
    /// Its fields.
    pub body: Body,
    /// When.
    pub at: Moment,
}

/// One opened file.
pub struct App {
    journal: Journal,
    opties: Opties,
    regels: OnceCell<Arc<Regels>>,
    werk: werk::Werk,
    gezien: i64,
}

impl App {
    /// Opens an existing file.
    ///
    /// # Errors
    /// The file is missing, foreign, newer, damaged or cannot be written.
    pub fn open(path: &Path, opties: Opties) -> Result<App, StoreError> {
        App::with(Journal::open(path, opties.read_only)?, opties)
    }

    /// Makes a new file.
    ///
    /// # Errors
    /// It exists, or cannot be made.
    pub fn create(path: &Path, opties: Opties) -> Result<App, StoreError> {
        App::with(Journal::create(path)?, opties)
    }

    /// A file in memory, gone when dropped.
    ///
    /// # Errors
    /// SQLite cannot start.
    pub fn in_memory(opties: Opties) -> Result<App, StoreError> {
        App::with(Journal::memory()?, opties)
    }

    fn with(journal: Journal, opties: Opties) -> Result<App, StoreError> {
        let gezien = journal.data_version()?;
        let naam = journal.kept_text(kopie::NAAM)?;
        let opties = Opties { naam: naam.unwrap_or(opties.naam), ..opties };
        let mut app = App { journal, opties, regels: OnceCell::new(), werk: werk::Werk::default(), gezien };
        app.refresh_norms();
        Ok(app)
    }

    /// Where the file stands.
    pub fn path(&self) -> &Path {
        self.journal.path()
    }

    /// Whether nothing can be recorded.
    pub fn read_only(&self) -> bool {
        self.opties.read_only
    }

    /// How it was opened.
    pub fn opties(&self) -> Opties {
        self.opties.clone()
    }

    /// The person at the keys.
    pub fn actor_naam(&self) -> &str {
        &self.opties.naam
    }

    /// Another person at the keys, after the welcome screen.
    pub fn set_actor_naam(&mut self, naam: &str) {
        naam.clone_into(&mut self.opties.naam);
    }

    /// The rules in force, read when first asked for: those that came with the file, else those of the options.
    ///
    /// # Errors
    /// The rule file cannot be read; says where.
    pub fn regels(&self) -> Result<&Arc<Regels>, AppError> {
        if let Some(regels) = self.regels.get() {
            return Ok(regels);
        }
        let own = self.eigen_regels()?;
        let regels = match (own, &self.opties.regels) {
            (Some(text), _) => Regels::met_bestand(&text)
                .map_err(|fout| AppError::Regels(RegelsFout { bestand: self.path().display().to_string(), fout }))?,
            (None, None) => Regels::ingebouwd(),
            (None, Some(path)) => {
                let fout = |fout| AppError::Regels(RegelsFout { bestand: path.display().to_string(), fout });
                let text = std::fs::read_to_string(path).map_err(|e| fout(RegelFout::Leesfout(e.to_string())))?;
                Regels::met_bestand(&text).map_err(fout)?
            }
        };
        Ok(self.regels.get_or_init(|| Arc::new(regels)))
    }

    /// The clock of the file: simulated in a practice file, else that of the machine.
    pub fn now(&self) -> Moment {
        self.practice_clock().unwrap_or_else(|| self.opties.klok.now())
    }

    /// Today, by the clock of the file.
    pub fn vandaag(&self) -> NaiveDate {
        self.now().dag()
    }

    /// Whether this is a practice file, with a clock that one moves.
    pub fn is_oefening(&self) -> bool {
        self.practice_clock().is_some()
    }

    fn practice_clock(&self) -> Option<Moment> {
        self.journal.meta("klok").ok().flatten().and_then(|text| text.parse().ok())
    }

    /// Whether another program wrote since the last call. Forgets what was remembered if so.
    pub fn changed(&mut self) -> bool {
        let now = self.journal.data_version().unwrap_or(self.gezien);
        let changed = now != self.gezien;
        if changed {
            self.gezien = now;
            self.werk.forget();
        }
        changed
    }

    /// The state of a scope now.
    ///
    /// # Errors
    /// A line cannot be read.
    pub fn state(&self, scope: Scope) -> Result<State, StoreError> {
        Ok(State::fold(scope, self.journal.entries(scope)?))
    }

    /// The state of a scope just after a line of the file.
    ///
    /// # Errors
    /// A line cannot be read.
    pub fn state_at(&self, scope: Scope, seq: i64) -> Result<State, StoreError> {
        Ok(State::fold(scope, self.journal.entries_until(scope, seq)?))
    }

    /// The last line recorded on or before a day.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn last_seq_on(&self, dag: NaiveDate) -> Result<i64, StoreError> {
        self.journal.last_seq_on(dag)
    }

    /// How the ten taken of a casus stand; 9 and 10 for the person at the keys, over the whole file.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn taken(&self, state: &State) -> Result<Vec<TaakStand>, StoreError> {
        let actor = self.journal.users()?.into_iter().find(|(_, naam)| *naam == self.opties.naam).map(|(nr, _)| nr);
        let sinds = self.now().dag().checked_sub_months(chrono::Months::new(6)).unwrap_or_default();
        let has = |wat: &str| actor.is_some_and(|nr| self.journal.bijdrage_sinds(nr, wat, sinds).unwrap_or(false));
        let eigen = |taak: Taak, nr: u8| -> Option<bool> {
            let eerste = if taak == Taak::Deskundigheid { AANTAL[Taak::Organisatie.index()] } else { 0 };
            let woorden = EIGEN.get(usize::from(eerste + nr - 1))?;
            if woorden.contains(&"buiten-mandaat-zonder-vraag") {
                return has("besluit").then(|| !has("buiten-mandaat-zonder-vraag"));
            }
            Some(woorden.iter().all(|w| has(w)))
        };
        let begonnen = |taak: Taak| has(if taak == Taak::Organisatie { "taak-9" } else { "taak-10" });
        Ok(taken(state, &eigen, &begonnen))
    }

    /// A page of the caseload.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn caseload(&self, vraag: &CaseloadVraag) -> Result<Vec<CasusRij>, StoreError> {
        self.journal.caseload(vraag)
    }

    /// One row of the caseload.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn casus_rij(&self, nr: u32) -> Result<Option<CasusRij>, StoreError> {
        self.journal.casus_rij(nr)
    }

    /// Full-text search over everything recorded, newest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn search(&self, words: &str, limit: i64) -> Result<Vec<Treffer>, StoreError> {
        let mut found = Vec::new();
        for seq in self.journal.search(words, limit)? {
            let Some(entry) = self.journal.entry(seq)? else { continue };
            let casus = match entry.scope {
                Scope::Casus(nr) => Some(nr),
                Scope::Bestand => None,
            };
            let klant = match casus {
                Some(nr) => self.journal.casus_rij(nr)?.map(|r| r.klant).unwrap_or_default(),
                None => String::new(),
            };
            found.push(Treffer { seq, casus, klant, kind: entry.event.kind, body: entry.event.body, at: entry.at });
        }
        Ok(found)
    }

    /// Every line, or every line of one casus, in order.
    ///
    /// # Errors
    /// A line cannot be read, or `each` fails.
    pub fn entries(
        &self,
        casus: Option<u32>,
        each: &mut dyn FnMut(Entry) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.journal.for_each(casus, each)
    }

    /// One line.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn entry(&self, seq: i64) -> Result<Option<Entry>, StoreError> {
        self.journal.entry(seq)
    }

    /// The first line of an act: the act itself.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn act(&self, act: i64) -> Result<Option<Entry>, StoreError> {
        Ok(self.journal.act_entries(act)?.into_iter().next())
    }

    /// People by number.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn users(&self) -> Result<Vec<(i64, String)>, StoreError> {
        self.journal.users()
    }

    /// A consistent copy, also while in use.
    ///
    /// # Errors
    /// The target exists or cannot be written.
    pub fn backup(&self, to: &Path) -> Result<(), StoreError> {
        self.journal.backup(to)
    }

    /// The draft of a form, with the time it was kept.
    pub fn draft(&self, casus: Option<u32>, kind: Kind) -> Option<(Value, String)> {
        let draft = self.journal.draft(casus.unwrap_or(0), kind.tag()).ok().flatten()?;
        Some((serde_json::from_str(&draft.inhoud).ok()?, draft.bewaard_op))
    }

    /// Keeps a draft: outside the journal, apart from what is recorded. What may be a number of a real person is
    /// not stored anywhere, so a draft that holds one is not kept; the one before it stays.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn save_draft(&self, casus: Option<u32>, kind: Kind, inhoud: &Value) -> Result<(), StoreError> {
        let mut body = Body::default();
        body.set("inhoud", inhoud.clone());
        let mut echt = false;
        body.each_text(&mut |text| echt |= matches!(toets(text), Oordeel::Geweigerd));
        if echt {
            return Ok(());
        }
        let op = self.now().to_string();
        self.journal.save_draft(casus.unwrap_or(0), kind.tag(), &inhoud.to_string(), &op)
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn drop_draft(&self, casus: Option<u32>, kind: Kind) -> Result<(), StoreError> {
        self.journal.drop_draft(casus.unwrap_or(0), kind.tag())
    }

    /// All drafts, youngest first: casus, form, and when it was kept.
    pub fn drafts(&self) -> Vec<(Option<u32>, Kind, String)> {
        let drafts = self.journal.drafts().unwrap_or_default();
        drafts
            .into_iter()
            .filter_map(|d| Some(((d.casus > 0).then_some(d.casus), Kind::from_tag(&d.kind)?, d.bewaard_op)))
            .collect()
    }
}
