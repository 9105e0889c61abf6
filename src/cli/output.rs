//! The only place that prints: data to stdout, messages to stderr.
//!
//! A reader that went away is no error to talk about: the caller gets [`Fout::Pijp`] and ends in silence.

use std::io::{self, BufWriter, ErrorKind, Stdout, Write};

use serde::Serialize;

use crate::cli::fout::Fout;

/// Standard output, buffered.
#[derive(Debug)]
pub struct Uit {
    stdout: BufWriter<Stdout>,
}

impl Uit {
    /// Standard output.
    pub fn new() -> Uit {
        Uit { stdout: BufWriter::with_capacity(64 * 1024, io::stdout()) }
    }

    /// One line for people. Control characters in the data never reach the terminal.
    ///
    /// # Errors
    /// When nobody reads, or the disk behind it is full.
    pub fn regel(&mut self, text: &str) -> Result<(), Fout> {
        writeln!(self.stdout, "{}", schoon(text)).map_err(uit_fout)
    }

    /// One JSON document, over several lines.
    ///
    /// # Errors
    /// As [`Uit::regel`].
    pub fn json<T: Serialize>(&mut self, value: &T) -> Result<(), Fout> {
        serde_json::to_writer_pretty(&mut self.stdout, value).map_err(|e| uit_fout(e.into()))?;
        self.stdout.write_all(b"\n").map_err(uit_fout)
    }

    /// One JSON document on one line.
    ///
    /// # Errors
    /// As [`Uit::regel`].
    pub fn json_regel<T: Serialize>(&mut self, value: &T) -> Result<(), Fout> {
        serde_json::to_writer(&mut self.stdout, value).map_err(|e| uit_fout(e.into()))?;
        self.stdout.write_all(b"\n").map_err(uit_fout)
    }

    /// Bytes as they are.
    ///
    /// # Errors
    /// As [`Uit::regel`].
    pub fn bytes(&mut self, bytes: &[u8]) -> Result<(), Fout> {
        self.stdout.write_all(bytes).map_err(uit_fout)
    }

    /// Sends what was buffered.
    ///
    /// # Errors
    /// As [`Uit::regel`].
    pub fn leeg(&mut self) -> Result<(), Fout> {
        self.stdout.flush().map_err(uit_fout)
    }
}

impl Default for Uit {
    fn default() -> Self {
        Uit::new()
    }
}

/// One message on standard error. Nothing can be done when that fails, so nothing is.
pub fn melding(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", schoon(text));
}

fn uit_fout(fout: io::Error) -> Fout {
    if fout.kind() == ErrorKind::BrokenPipe { Fout::Pijp } else { Fout::Uitvoer(fout) }
}

/// The text with control characters shown as what they are: not wanted.
fn schoon(text: &str) -> std::borrow::Cow<'_, str> {
    let bad = |c: char| c.is_control() && c != '\n' && c != '\t';
    if text.contains(bad) { text.replace(bad, "\u{FFFD}").into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_sequences_in_data_do_not_reach_the_terminal() {
        assert_eq!(schoon("a\u{1b}[31mb\tc"), "a\u{FFFD}[31mb\tc");
        assert_eq!(schoon("gewoon"), "gewoon");
    }
}
