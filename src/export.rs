//! Standard formats of what was recorded. Pure: from entries to text; others read and write the files.

pub mod agenda;
pub mod ics;
pub mod jsonl;
