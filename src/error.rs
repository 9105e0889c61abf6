//! What can go wrong with the file that holds the journal. Knows nothing of SQL, screens or sentences for people.

use std::path::{Path, PathBuf};

use thiserror::Error;

/// Why the file cannot be used, with the path or the seq it is about.
///
/// The `Display` text is technical English; what people read comes from the message files, by `code`.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StoreError {
    /// There is no such file.
    #[error("{}: no such file", path.display())]
    Missing {
        /// The path asked for.
        path: PathBuf,
    },
    /// The path is a folder.
    #[error("{}: is a directory", path.display())]
    IsDirectory {
        /// The path asked for.
        path: PathBuf,
    },
    /// The file holds nothing.
    #[error("{}: file is empty", path.display())]
    Empty {
        /// The path asked for.
        path: PathBuf,
    },
    /// The file was made by another program.
    #[error("{}: not a file of this program", path.display())]
    NotOurs {
        /// The path asked for.
        path: PathBuf,
    },
    /// The file was made by a newer version of this program.
    #[error("{}: file format {found} is newer than {known}", path.display())]
    Newer {
        /// The path asked for.
        path: PathBuf,
        /// Version of the file.
        found: i64,
        /// Newest version that this program reads.
        known: i64,
    },
    /// The file is broken.
    #[error("{}: damaged: {what}", path.display())]
    Damaged {
        /// The path asked for.
        path: PathBuf,
        /// What is broken.
        what: String,
    },
    /// The file or its folder cannot be written.
    #[error("{}: file or folder is read-only", path.display())]
    ReadOnly {
        /// The path asked for.
        path: PathBuf,
    },
    /// Another process holds the file, for longer than this one waits.
    #[error("{}: in use by another process", path.display())]
    Busy {
        /// The path asked for.
        path: PathBuf,
    },
    /// The disk is full.
    #[error("{}: disk is full", path.display())]
    Full {
        /// The path asked for.
        path: PathBuf,
    },
    /// Something is already there, and is not overwritten.
    #[error("{}: already exists", path.display())]
    Exists {
        /// The path asked for.
        path: PathBuf,
    },
    /// An entry that this program does not understand.
    #[error("entry {seq} cannot be read: {what}")]
    Unreadable {
        /// The entry.
        seq: i64,
        /// Why.
        what: String,
    },
    /// An entry that was changed, dropped or added outside this program.
    #[error("entry {seq} was tampered with: {what}")]
    Tampered {
        /// The entry.
        seq: i64,
        /// What was found.
        what: String,
    },
    /// The operating system refused.
    #[error("{}: {what}", path.display())]
    Io {
        /// The path asked for.
        path: PathBuf,
        /// What it said.
        what: String,
    },
    /// SQLite refused for another reason.
    #[error("{}: sqlite: {what}", path.display())]
    Sqlite {
        /// The path asked for.
        path: PathBuf,
        /// What it said.
        what: String,
    },
}

impl StoreError {
    /// The code, as in JSON and as message key.
    pub const fn code(&self) -> &'static str {
        match self {
            StoreError::Missing { .. } => "ontbreekt",
            StoreError::IsDirectory { .. } => "is-map",
            StoreError::Empty { .. } => "leeg",
            StoreError::NotOurs { .. } => "niet-van-ons",
            StoreError::Newer { .. } => "nieuwer",
            StoreError::Damaged { .. } => "beschadigd",
            StoreError::ReadOnly { .. } => "alleen-lezen",
            StoreError::Busy { .. } => "bezet",
            StoreError::Full { .. } => "vol",
            StoreError::Exists { .. } => "bestaat-al",
            StoreError::Unreadable { .. } => "onleesbaar",
            StoreError::Tampered { .. } => "veranderd",
            StoreError::Io { .. } => "io",
            StoreError::Sqlite { .. } => "sqlite",
        }
    }

    /// The path or the seq it is about, and what was found there (empty if the code says it all).
    pub fn details(&self) -> (String, String) {
        match self {
            StoreError::Missing { path }
            | StoreError::IsDirectory { path }
            | StoreError::Empty { path }
            | StoreError::NotOurs { path }
            | StoreError::ReadOnly { path }
            | StoreError::Busy { path }
            | StoreError::Full { path }
            | StoreError::Exists { path } => (path.display().to_string(), String::new()),
            StoreError::Newer { path, found, known } => (path.display().to_string(), format!("{found} > {known}")),
            StoreError::Damaged { path, what } | StoreError::Io { path, what } | StoreError::Sqlite { path, what } => {
                (path.display().to_string(), what.clone())
            }
            StoreError::Unreadable { seq, what } | StoreError::Tampered { seq, what } => {
                (seq.to_string(), what.clone())
            }
        }
    }

    /// What the operating system said about a path.
    pub fn io(path: &Path, error: &std::io::Error) -> StoreError {
        use std::io::ErrorKind;
        let path = path.to_path_buf();
        match error.kind() {
            ErrorKind::NotFound => StoreError::Missing { path },
            ErrorKind::AlreadyExists => StoreError::Exists { path },
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => StoreError::Full { path },
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => StoreError::ReadOnly { path },
            _ => StoreError::Io { path, what: error.to_string() },
        }
    }

    /// The same error, about this path if it names none yet.
    #[must_use]
    pub fn at(mut self, place: &Path) -> StoreError {
        match &mut self {
            StoreError::Missing { path }
            | StoreError::IsDirectory { path }
            | StoreError::Empty { path }
            | StoreError::NotOurs { path }
            | StoreError::ReadOnly { path }
            | StoreError::Busy { path }
            | StoreError::Full { path }
            | StoreError::Exists { path }
            | StoreError::Newer { path, .. }
            | StoreError::Damaged { path, .. }
            | StoreError::Io { path, .. }
            | StoreError::Sqlite { path, .. } => {
                if path.as_os_str().is_empty() {
                    *path = place.to_path_buf();
                }
            }
            StoreError::Unreadable { .. } | StoreError::Tampered { .. } => {}
        }
        self
    }
}
