//! Copies of the whole file, and putting one back.

use std::path::{Path, PathBuf};

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};
use tempfile::NamedTempFile;

use crate::error::StoreError;
use crate::journal::schema::{beside, close, place_new, sync_folder, temp_beside};
use crate::journal::{Journal, Model};

impl Journal {
    /// Writes a copy of this moment, also while others write. Never overwrites.
    pub fn backup(&self, to: &Path) -> Result<(), StoreError> {
        for taken in [to.to_path_buf(), beside(to, "-wal")] {
            if taken.symlink_metadata().is_ok() {
                return Err(StoreError::Exists { path: taken });
            }
        }
        place_new(self.copy_beside(to)?, to)
    }

    /// Puts a copy in the place of a file, after checking it. Answers where the replaced file is kept:
    /// `name.vervangen-1` and so on (an empty path when nothing stood there).
    pub fn restore(from: &Path, onto: &Path, model: Model<'_>) -> Result<PathBuf, StoreError> {
        let source = Journal::open(from, true)?;
        if onto.is_dir() {
            return Err(StoreError::IsDirectory { path: onto.to_path_buf() });
        }
        if let (Ok(a), Ok(b)) = (from.canonicalize(), onto.canonicalize())
            && a == b
        {
            return Err(StoreError::Exists { path: onto.to_path_buf() });
        }
        // Rows of norms are made anew with the norms of whoever opens the file.
        let report = source.verify(model, "")?;
        if !report.ok {
            let what = report.problem.unwrap_or_default();
            return Err(match report.first_bad_seq {
                Some(seq) => StoreError::Tampered { seq, what },
                None => StoreError::Damaged { path: from.to_path_buf(), what },
            });
        }
        let temp = source.copy_beside(onto)?;
        if onto.symlink_metadata().is_err() {
            place_new(temp, onto)?;
            return Ok(PathBuf::new());
        }
        settle(onto)?;
        let kept = keep(onto)?;
        let io = |error: &std::io::Error| StoreError::io(onto, error);
        temp.as_file().sync_all().map_err(|error| io(&error))?;
        temp.persist(onto).map_err(|error| io(&error.error))?;
        sync_folder(onto);
        Ok(kept)
    }

    /// A complete copy under a temporary name in the folder of `to`.
    fn copy_beside(&self, to: &Path) -> Result<NamedTempFile, StoreError> {
        let temp = temp_beside(to)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let absolute = std::path::absolute(temp.path()).map_err(|error| StoreError::io(to, &error))?;
        let about = |error: rusqlite::Error| StoreError::from(error).at(to);
        let mut copy = Connection::open_with_flags(absolute, flags).map_err(about)?;
        self.run(|conn| {
            let backup = Backup::new(conn, &mut copy)?;
            // All pages in one step: one moment of the file, and writers in WAL mode do not wait.
            match backup.step(-1)? {
                StepResult::Done => Ok(()),
                _ => Err(StoreError::Busy { path: PathBuf::new() }),
            }
        })?;
        // One file, without a log beside it.
        let _mode: String = copy.query_row("PRAGMA journal_mode=DELETE", [], |r| r.get(0)).map_err(about)?;
        close(copy, to)?;
        Ok(temp)
    }
}

/// Brings the write-ahead log into the file that is to be replaced. Refused while somebody has it open;
/// a file that is broken or not ours stays as it is and is kept with its log.
fn settle(onto: &Path) -> Result<(), StoreError> {
    let current = match Journal::open(onto, false) {
        Ok(current) => current,
        Err(busy @ (StoreError::Busy { .. } | StoreError::ReadOnly { .. })) => return Err(busy),
        Err(_) => return Ok(()),
    };
    let mode = current.run(|conn| Ok(conn.query_row("PRAGMA journal_mode=DELETE", [], |r| r.get::<_, String>(0))?));
    match mode {
        Err(busy @ StoreError::Busy { .. }) => Err(busy),
        Ok(mode) if mode == "wal" => Err(StoreError::Busy { path: onto.to_path_buf() }),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// Gives the replaced file a second name, and its log with it.
fn keep(onto: &Path) -> Result<PathBuf, StoreError> {
    let io = |error: &std::io::Error| StoreError::io(onto, error);
    let kept = (1_u32..)
        .map(|n| beside(onto, &format!(".vervangen-{n}")))
        .find(|path| path.symlink_metadata().is_err())
        .ok_or_else(|| StoreError::Exists { path: onto.to_path_buf() })?;
    // A second name leaves the first in place until the new file takes it; not every file system can.
    std::fs::hard_link(onto, &kept).or_else(|_| std::fs::copy(onto, &kept).map(|_| ())).map_err(|error| io(&error))?;
    for suffix in ["-wal", "-journal"] {
        let log = beside(onto, suffix);
        if log.symlink_metadata().is_ok() {
            std::fs::rename(&log, beside(&kept, suffix)).map_err(|error| io(&error))?;
        }
    }
    let shared = beside(onto, "-shm");
    if shared.symlink_metadata().is_ok() {
        std::fs::remove_file(&shared).map_err(|error| io(&error))?;
    }
    Ok(kept)
}
