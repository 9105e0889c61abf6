//! The chain of digests: each row is sealed together with the row before it.

use rusqlite::Row;
use rusqlite::types::ValueRef;
use sha2::{Digest as _, Sha256};

/// A sha256.
pub(super) type Digest = [u8; 32];

/// What stands before the first row.
pub(super) const START: Digest = [0; 32];

/// How many columns are sealed: all but the digest itself.
const SEALED: usize = 10;
/// The length that stands for NULL.
const NULL: [u8; 4] = u32::MAX.to_le_bytes();

/// Builds the digest of one row, field by field, in the order of the table (see `schema.sql`).
pub(super) struct Seal(Sha256);

impl Seal {
    /// Starts with the digest of the row before.
    pub(super) fn new(previous: &Digest) -> Seal {
        let mut hash = Sha256::new();
        hash.update(previous);
        Seal(hash)
    }

    /// Adds bytes, their length first.
    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX - 1);
        self.0.update(length.to_le_bytes());
        self.0.update(bytes);
    }

    /// Adds a whole number.
    pub(super) fn int(&mut self, value: i64) {
        self.bytes(&value.to_le_bytes());
    }

    /// Adds an absent field.
    pub(super) fn null(&mut self) {
        self.0.update(NULL);
    }

    /// The digest.
    pub(super) fn finish(self) -> Digest {
        self.0.finalize().into()
    }
}

/// The digest that a stored row should have; its columns stand first in the row.
pub(super) fn digest_of(previous: &Digest, row: &Row<'_>) -> rusqlite::Result<Digest> {
    let mut seal = Seal::new(previous);
    for column in 0..SEALED {
        match row.get_ref(column)? {
            ValueRef::Null => seal.null(),
            ValueRef::Integer(value) => seal.int(value),
            ValueRef::Real(value) => seal.bytes(&value.to_le_bytes()),
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => seal.bytes(bytes),
        }
    }
    Ok(seal.finish())
}
