//! Making and opening a file: its first bytes are judged before SQLite may touch it.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::error::StoreError;
use crate::journal::{herinnering, row};

/// The file format.
const SCHEMA: &str = include_str!("../../schema.sql");
/// In the file format: what follows came later to version 1.
const LATER: &str = "-- Vanaf hier: later";
/// `AANP`, in the header of every file of ours.
const APPLICATION_ID: u32 = 0x4141_4E50;
/// The newest file format that this program reads.
const VERSION: u32 = 1;
/// How long one writer waits for another.
const WAIT: Duration = Duration::from_secs(5);
/// Length of the header of an SQLite file.
const HEADER: u64 = 100;

/// Makes a new file: complete under another name first, so that no half file can be seen.
pub(super) fn create(path: &Path) -> Result<(), StoreError> {
    for taken in [path.to_path_buf(), beside(path, "-wal")] {
        // A write-ahead log left by a file that is gone would be taken for that of the new file.
        if taken.symlink_metadata().is_ok() {
            return Err(StoreError::Exists { path: taken });
        }
    }
    let temp = temp_beside(path)?;
    let conn = Connection::open(temp.path())?;
    fill(&conn).map_err(|error| StoreError::from(error).at(path))?;
    close(conn, path)?;
    place_new(temp, path)
}

/// A journal in memory.
pub(super) fn memory() -> Result<Connection, StoreError> {
    let conn = Connection::open_in_memory()?;
    fill(&conn)?;
    settings(&conn)?;
    Ok(conn)
}

/// Opens a file of ours.
pub(super) fn open(path: &Path, read_only: bool) -> Result<Connection, StoreError> {
    check_header(path)?;
    let absolute = std::path::absolute(path).map_err(|error| StoreError::io(path, &error))?;
    let opened = if read_only { open_reader(&absolute) } else { open_writer(&absolute) };
    opened.map_err(|error| error.at(path))
}

fn open_writer(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    if conn.is_readonly("main")? {
        return Err(StoreError::ReadOnly { path: PathBuf::new() });
    }
    settings(&conn)?;
    // A file system without shared memory keeps the rollback journal; `synchronous=FULL` is durable with both.
    let _mode: String = conn.query_row("PRAGMA journal_mode=WAL", [], |r| r.get(0)).map_err(folder_closed)?;
    row::head(&conn).map_err(folder_closed)?;
    complete(&conn)?;
    Ok(conn)
}

/// Gives a file that was made earlier what came later to its version.
fn complete(conn: &Connection) -> rusqlite::Result<()> {
    if herinnering::present(conn)? {
        return Ok(());
    }
    let (_, later) = SCHEMA.split_once(LATER).unwrap_or_default();
    // The rest of the line of the mark is prose.
    let sql = later.split_once('\n').map_or("", |(_, sql)| sql);
    conn.execute_batch(&format!("BEGIN IMMEDIATE;{sql}COMMIT;"))
}

fn open_reader(path: &Path) -> Result<Connection, StoreError> {
    // Read-write with `query_only`: the last one to leave tidies the write-ahead log, which a reader cannot.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let first = Connection::open_with_flags(path, flags)
        .and_then(|conn| settings(&conn).map(|()| conn))
        .and_then(|conn| row::head(&conn).map(|_| conn));
    let error = match first {
        Ok(conn) => {
            conn.pragma_update(None, "query_only", true)?;
            return Ok(conn);
        }
        Err(error) => error,
    };
    if !is_closed(&error) {
        return Err(error.into());
    }
    let waiting = std::fs::metadata(beside(path, "-wal")).is_ok_and(|m| m.len() > 0);
    if waiting {
        // Reading past what still stands in the log would show an older file.
        return Err(StoreError::ReadOnly { path: PathBuf::new() });
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(uri(path), flags)?;
    settings(&conn)?;
    row::head(&conn)?;
    Ok(conn)
}

/// What every connection needs.
fn settings(conn: &Connection) -> rusqlite::Result<()> {
    conn.busy_timeout(WAIT)?;
    conn.set_prepared_statement_cache_capacity(64);
    conn.execute_batch(
        "PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA cell_size_check=ON; \
         PRAGMA trusted_schema=OFF; PRAGMA cache_size=-65536; PRAGMA wal_autocheckpoint=4000;",
    )
}

fn fill(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute_batch("BEGIN")?;
    conn.execute_batch(SCHEMA)?;
    conn.execute_batch("COMMIT")
}

/// Whether SQLite could not make the files it needs beside this one.
fn is_closed(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{CannotOpen, PermissionDenied, ReadOnly};
    matches!(error.sqlite_error_code(), Some(CannotOpen | PermissionDenied | ReadOnly))
}

/// A file that is there but cannot be opened for writing stands in a folder that cannot be written.
fn folder_closed(error: rusqlite::Error) -> StoreError {
    if is_closed(&error) { StoreError::ReadOnly { path: PathBuf::new() } } else { error.into() }
}

/// Judges the first bytes, without SQLite.
fn check_header(path: &Path) -> Result<(), StoreError> {
    let about = || path.to_path_buf();
    let io = |error: std::io::Error| StoreError::io(path, &error);
    let meta = std::fs::metadata(path).map_err(io)?;
    if meta.is_dir() {
        return Err(StoreError::IsDirectory { path: about() });
    }
    if !meta.is_file() {
        return Err(StoreError::NotOurs { path: about() });
    }
    if meta.len() == 0 {
        return Err(StoreError::Empty { path: about() });
    }
    let mut header = Vec::new();
    File::open(path).and_then(|file| file.take(HEADER).read_to_end(&mut header)).map_err(io)?;
    if !header.starts_with(b"SQLite format 3\0") {
        return Err(StoreError::NotOurs { path: about() });
    }
    let (Some(application), Some(version)) = (number(&header, 68), number(&header, 60)) else {
        return Err(StoreError::Damaged { path: about(), what: "header is cut off".to_owned() });
    };
    if application != APPLICATION_ID {
        return Err(StoreError::NotOurs { path: about() });
    }
    if version > VERSION {
        return Err(StoreError::Newer { path: about(), found: version.into(), known: VERSION.into() });
    }
    if version < VERSION {
        return Err(StoreError::Damaged { path: about(), what: format!("file format {version} never existed") });
    }
    Ok(())
}

fn number(header: &[u8], at: usize) -> Option<u32> {
    let bytes = header.get(at..at + 4)?;
    Some(u32::from_be_bytes(bytes.try_into().ok()?))
}

/// `name` with something behind it, in the same folder.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// An empty file in the folder of `path`, gone again unless it is put in place.
pub(super) fn temp_beside(path: &Path) -> Result<tempfile::NamedTempFile, StoreError> {
    tempfile::Builder::new().prefix(".aanpak-").tempfile_in(folder(path)).map_err(|error| StoreError::io(path, &error))
}

/// Gives a finished file its name, unless that name is taken.
pub(super) fn place_new(temp: tempfile::NamedTempFile, path: &Path) -> Result<(), StoreError> {
    let io = |error: &std::io::Error| StoreError::io(path, error);
    temp.as_file().sync_all().map_err(|error| io(&error))?;
    temp.persist_noclobber(path).map_err(|error| io(&error.error))?;
    sync_folder(path);
    Ok(())
}

/// Closes a connection and says so when that fails.
pub(super) fn close(conn: Connection, path: &Path) -> Result<(), StoreError> {
    conn.close().map_err(|(_, error)| StoreError::from(error).at(path))
}

/// Makes a new name durable where the system can; elsewhere the name follows later.
pub(super) fn sync_folder(path: &Path) {
    if let Ok(dir) = File::open(folder(path)) {
        let _ = dir.sync_all();
    }
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// The path as an address that says: nobody changes this file while it is read.
fn uri(path: &Path) -> PathBuf {
    let mut text = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'~' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => text.push(char::from(*byte)),
            other => text.push_str(&format!("%{other:02X}")),
        }
    }
    text.push_str("?immutable=1");
    PathBuf::from(text)
}
