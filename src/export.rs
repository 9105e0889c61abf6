//! Standard formats of what was recorded. Pure: from entries to text; others read and write the files.

pub mod jsonl;
