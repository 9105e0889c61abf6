//! Opening a file to look at: a copy is read, so that its bytes, its time stamps and the folder beside it stay as
//! they were, whatever SQLite would do with a write-ahead log that was left.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::app::{App, AppError, Opties};
use crate::domain::entry::Scope;
use crate::domain::state::State;
use crate::error::StoreError;
use crate::inspectie::regel::Klaar;
use crate::inspectie::spoor::Spoor;
use crate::inspectie::weeg::{Bevinding, weeg};
use crate::oefening::sessie::Oefening;

/// A file that is looked at.
pub struct Bezien {
    /// The copy, opened for reading.
    pub app: App,
    /// Where the file itself stands.
    pub pad: PathBuf,
    /// Holds the copy as long as it is looked at.
    map: TempDir,
}

/// The findings on one casus.
#[derive(Debug, Clone)]
pub struct CasusBevindingen {
    /// Its number.
    pub casus: u32,
    /// Name of the klant.
    pub klant: String,
    /// One per rule.
    pub bevindingen: Vec<Bevinding>,
}

impl Bezien {
    /// Opens a file, after checking it whole.
    ///
    /// # Errors
    /// It cannot be read, is not ours, or something in it was changed, cut off or swapped.
    pub fn open(pad: &Path, opties: Opties) -> Result<Bezien, AppError> {
        let io = |error: std::io::Error| StoreError::io(pad, &error);
        let map = tempfile::tempdir().map_err(io)?;
        let copy = map.path().join("bezien.db");
        std::fs::copy(pad, &copy).map_err(io)?;
        let log = beside(pad, "-wal");
        if log.is_file() {
            std::fs::copy(&log, beside(&copy, "-wal")).map_err(io)?;
        }
        // The copy may be tidied up; what is on top of the original's log belongs to it.
        let mut writable = std::fs::metadata(&copy).map_err(io)?.permissions();
        make_writable(&mut writable);
        std::fs::set_permissions(&copy, writable).map_err(io)?;
        let app = App::open(&copy, Opties { read_only: true, ..opties }).map_err(|error| error.at(pad))?;
        let report = app.verify()?;
        if !report.ok {
            let what = report.problem.unwrap_or_default();
            return Err(match report.first_bad_seq {
                Some(seq) => StoreError::Tampered { seq, what },
                None => StoreError::Damaged { path: pad.to_owned(), what },
            }
            .into());
        }
        Ok(Bezien { app, pad: pad.to_owned(), map })
    }

    /// The findings on every casus.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn bevindingen(&self, regels: &[Klaar]) -> Result<Vec<CasusBevindingen>, AppError> {
        bevindingen(&self.app, regels)
    }

    /// The copy, and the folder that holds it: it goes when that is dropped.
    pub fn delen(self) -> (App, TempDir) {
        (self.app, self.map)
    }

    /// Where an open casus can be looked at, and its state.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn casussen(&self) -> Result<Vec<(u32, State)>, AppError> {
        casussen(&self.app)
    }
}

/// Every casus of a file.
///
/// # Errors
/// The file cannot be read.
pub fn casussen(app: &App) -> Result<Vec<(u32, State)>, AppError> {
    let vraag = crate::app::CaseloadVraag { limit: i64::MAX, ..crate::app::CaseloadVraag::default() };
    let mut found = Vec::new();
    for row in app.caseload(&vraag)? {
        found.push((row.nr, app.state(Scope::Casus(row.nr))?));
    }
    found.sort_by_key(|(nr, _)| *nr);
    Ok(found)
}

/// The findings on every casus of a file. A run is over when its practice is over or its casus is closed; in an
/// ordinary file what is open stays open.
///
/// # Errors
/// The file cannot be read.
pub fn bevindingen(app: &App, regels: &[Klaar]) -> Result<Vec<CasusBevindingen>, AppError> {
    let bestand = app.state(Scope::Bestand)?;
    let oefening = Oefening::open(app).ok().flatten();
    let mut found = Vec::new();
    for (nr, state) in casussen(app)? {
        let dag = match &oefening {
            Some(_) => app.vandaag(),
            None => state.peildatum().unwrap_or_else(|| app.vandaag()),
        };
        let over = oefening.as_ref().is_some_and(|o| app.vandaag() >= o.einde());
        let spoor = Spoor::van(&state, &bestand, dag, over);
        let klant = state.klant.text("naam").unwrap_or_default().to_owned();
        found.push(CasusBevindingen { casus: nr, klant, bevindingen: weeg(regels, &spoor) });
    }
    Ok(found)
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

#[cfg(unix)]
fn make_writable(permissions: &mut std::fs::Permissions) {
    use std::os::unix::fs::PermissionsExt;
    permissions.set_mode(permissions.mode() | 0o600);
}

#[cfg(not(unix))]
#[allow(clippy::permissions_set_readonly_false, reason = "the copy is ours alone")]
fn make_writable(permissions: &mut std::fs::Permissions) {
    permissions.set_readonly(false);
}
