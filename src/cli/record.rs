//! `journal record`: acts as JSON Lines, one answer each. An act is durable before it is answered.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::Value;

use crate::app::invoerregel::{Refs, read_line as read_act};
use crate::app::{Antwoord, App, AppError};
use crate::cli::Context;
use crate::cli::fout::{Fout, Weigering};
use crate::cli::output::Uit;
use crate::domain::kind::Kind;
use crate::domain::refusal::{FieldError, Problem};
use crate::oefening::sessie::{OefenFout, Oefening};

/// The longest line that is read, in bytes.
const MAX_REGEL: usize = 4 * 1024 * 1024;

/// What was asked of the command.
#[derive(Debug)]
pub struct Vraag<'a> {
    /// The file with lines; standard input without one, or as `-`.
    pub bestand: Option<&'a Path>,
    /// How many acts go in one transaction.
    pub batch: u32,
    /// Whether to go on after a bad line.
    pub keep_going: bool,
}

#[derive(Serialize)]
struct Goed {
    line: u64,
    ok: bool,
    seq: Vec<i64>,
    ids: BTreeMap<String, String>,
    let_op: Vec<String>,
}

#[derive(Serialize)]
struct Fouten {
    line: u64,
    ok: bool,
    refused: Weigering,
}

enum Uitkomst {
    Goed(Goed),
    Fout(Fouten),
}

/// Reads and records all lines.
///
/// # Errors
/// When the input cannot be read, or the file cannot be written: what was answered is safe.
pub fn record(ctx: &Context, vraag: &Vraag<'_>) -> Result<u8, Fout> {
    let naam = vraag.bestand.map_or_else(|| PathBuf::from("-"), Path::to_owned);
    let mut reader: Box<dyn BufRead> = match vraag.bestand {
        Some(pad) if pad != Path::new("-") => {
            let file = File::open(pad).map_err(|e| Fout::Invoer(naam.clone(), e))?;
            Box::new(BufReader::with_capacity(64 * 1024, file))
        }
        Some(_) | None => Box::new(BufReader::new(io::stdin())),
    };
    let mut opname = Opname::new(ctx, vraag.batch);
    let mut bytes = Vec::new();
    let mut line = 0;
    loop {
        let read = match read_line(&mut reader, &mut bytes) {
            Ok(read) => read,
            Err(fout) => {
                opname.commit()?;
                return Err(Fout::Invoer(naam, fout));
            }
        };
        if matches!(read, Gelezen::Einde) {
            break;
        }
        line += 1;
        if matches!(read, Gelezen::Regel) && bytes.trim_ascii().is_empty() {
            continue;
        }
        let good = opname.take(line, &read, &bytes)?;
        if !good && !vraag.keep_going {
            break;
        }
    }
    opname.commit()?;
    if opname.lines == 0 {
        ctx.zeg("cli-niets-gelezen", &[]);
    }
    Ok(opname.exit)
}

/// The file while it is written, with the answers that wait for it.
struct Opname<'a> {
    ctx: &'a Context,
    app: Option<App>,
    /// The practice of the file: then the world answers.
    oefening: Option<Oefening>,
    refs: Refs,
    batch: u32,
    wacht: Vec<Uitkomst>,
    vastgelegd: u32,
    uit: Uit,
    lines: u64,
    exit: u8,
}

impl<'a> Opname<'a> {
    fn new(ctx: &'a Context, batch: u32) -> Opname<'a> {
        Opname {
            ctx,
            app: None,
            oefening: None,
            refs: Refs::default(),
            batch,
            wacht: Vec::new(),
            vastgelegd: 0,
            uit: Uit::new(),
            lines: 0,
            exit: 0,
        }
    }

    /// Records one line; says whether it was good.
    fn take(&mut self, line: u64, read: &Gelezen, bytes: &[u8]) -> Result<bool, Fout> {
        self.lines += 1;
        let ctx = self.ctx;
        let bytes = if line == 1 { bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes) } else { bytes };
        let problem = |problem| AppError::Field(FieldError { path: String::new(), problem });
        let app = match &mut self.app {
            Some(app) => app,
            None => {
                let app = self.app.insert(ctx.open_or_create()?);
                self.oefening = Oefening::open(app)?;
                app
            }
        };
        let (text, result) = match (read, std::str::from_utf8(bytes)) {
            (Gelezen::TeLang, _) => ("", Err(OefenFout::App(problem(Problem::TooLong(MAX_REGEL))))),
            (Gelezen::Regel | Gelezen::Einde, Err(_)) => ("", Err(OefenFout::App(problem(Problem::NotText)))),
            (Gelezen::Regel | Gelezen::Einde, Ok(text)) => {
                let result = match &mut self.oefening {
                    Some(oefening) => practise(oefening, app, text, &mut self.refs),
                    None => {
                        if self.batch > 1 {
                            app.begin_batch();
                        }
                        app.record_line(text, &mut self.refs).map_err(OefenFout::App)
                    }
                };
                (text, result)
            }
        };
        let refused = match result {
            Ok(antwoord) => {
                self.wacht.push(Uitkomst::Goed(good(ctx, line, antwoord)));
                self.vastgelegd += 1;
                if self.vastgelegd >= self.batch {
                    self.commit()?;
                }
                return Ok(true);
            }
            Err(OefenFout::App(AppError::Refusal(refusal))) => {
                self.exit = self.exit.max(1);
                Weigering::regel(ctx.teksten(), &refusal)
            }
            Err(OefenFout::App(AppError::Field(error))) => {
                self.exit = self.exit.max(4);
                Weigering::veld(ctx.teksten(), kind_of(text), &error)
            }
            Err(fout @ (OefenFout::DagVol { .. } | OefenFout::Afgelopen(_))) => {
                self.exit = self.exit.max(1);
                Fout::from(fout).weigering(ctx.teksten()).ok_or(Fout::Pijp)?
            }
            Err(fout) => return Err(fout.into()),
        };
        self.wacht.push(Uitkomst::Fout(Fouten { line, ok: false, refused }));
        if self.vastgelegd == 0 {
            self.answer()?;
        }
        Ok(false)
    }

    /// Makes durable what waits, then answers it.
    fn commit(&mut self) -> Result<(), Fout> {
        if self.batch > 1
            && self.oefening.is_none()
            && self.vastgelegd > 0
            && let Some(app) = &mut self.app
        {
            app.commit_batch()?;
        }
        self.vastgelegd = 0;
        self.answer()
    }

    fn answer(&mut self) -> Result<(), Fout> {
        for uitkomst in self.wacht.drain(..) {
            match uitkomst {
                Uitkomst::Goed(goed) => self.uit.json_regel(&goed)?,
                Uitkomst::Fout(fout) => self.uit.json_regel(&fout)?,
            }
        }
        self.uit.leeg()
    }
}

/// Records one line in a practice: the world answers, and moves on with the clock.
fn practise(oefening: &mut Oefening, app: &mut App, text: &str, refs: &mut Refs) -> Result<Antwoord, OefenFout> {
    let (opdracht, naam) = read_act(text, refs)?;
    let (antwoord, _) = oefening.vastleggen(app, opdracht)?;
    refs.keep(naam, &antwoord);
    Ok(antwoord)
}

fn good(ctx: &Context, line: u64, antwoord: Antwoord) -> Goed {
    let let_op = antwoord.let_op.iter().map(|code| format!("{code}: {}", ctx.teksten().let_op(code))).collect();
    Goed { line, ok: true, seq: antwoord.seq, ids: antwoord.ids, let_op }
}

/// Which act a line that cannot be read asks for, so that the message can name its fields.
fn kind_of(text: &str) -> Option<Kind> {
    let line: Value = serde_json::from_str(text).ok()?;
    Kind::from_tag(line.get("command")?.get("kind")?.as_str()?)
}

enum Gelezen {
    Regel,
    TeLang,
    Einde,
}

/// Reads up to the next newline; of a line that is too long only the end is looked for.
fn read_line(reader: &mut impl BufRead, bytes: &mut Vec<u8>) -> io::Result<Gelezen> {
    bytes.clear();
    let mut found = Gelezen::Einde;
    loop {
        let part = match reader.fill_buf() {
            Ok(part) => part,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            Err(e) => return Err(e),
        };
        if part.is_empty() {
            return Ok(found);
        }
        let end = part.iter().position(|b| *b == b'\n');
        let part_of_line = &part[..end.unwrap_or(part.len())];
        if matches!(found, Gelezen::TeLang) || bytes.len() + part_of_line.len() > MAX_REGEL {
            found = Gelezen::TeLang;
            bytes.clear();
        } else {
            found = Gelezen::Regel;
            bytes.extend_from_slice(part_of_line);
        }
        let used = end.map_or(part.len(), |at| at + 1);
        reader.consume(used);
        if end.is_some() {
            return Ok(found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_without_newline_counts_and_one_that_is_too_long_is_passed_over() {
        let long = "x".repeat(MAX_REGEL + 1);
        let text = format!("a\n\n{long}\nb");
        let mut reader = BufReader::with_capacity(7, text.as_bytes());
        let mut bytes = Vec::new();
        let mut found = Vec::new();
        loop {
            match read_line(&mut reader, &mut bytes).unwrap() {
                Gelezen::Einde => break,
                Gelezen::Regel => found.push(String::from_utf8(bytes.clone()).unwrap()),
                Gelezen::TeLang => found.push("te lang".to_owned()),
            }
        }
        assert_eq!(found, ["a", "", "te lang", "b"]);
    }
}
