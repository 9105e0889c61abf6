//! The command line: one way to call the app. One file per noun; only `output` prints.
//!
//! Knows nothing of the terminal UI: where that is asked for, it says what to start it with.

use std::cell::OnceCell;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use clap::FromArgMatches;

use crate::app::{App, Opties};
use crate::cli::args::{Aanroep, Casus, Export, Globaal, Instelling, Journal, Opdracht};
use crate::cli::fout::Fout;
use crate::cli::oefening::Oefening;
use crate::cli::output::{Uit, melding};
use crate::cli::scherm::{Begin, Scherm, scherm};
use crate::clock::Clock;
use crate::config::{Config, config_bestand, data_bestand};
use crate::error::StoreError;
use crate::opmaak::Taal;
use crate::teksten::Teksten;

pub mod agenda;
pub mod args;
pub mod bestand;
pub mod casus;
pub mod fout;
mod herinner;
pub mod ics;
mod inspectie;
pub mod journal;
mod lesopdracht;
pub mod melder;
mod normen;
pub mod oefening;
pub mod output;
mod overzicht;
pub mod rapport;
pub mod record;
pub mod schema;
pub mod scherm;
pub mod tekst;
pub mod termijn;

/// How a call ends, as far as the command line goes.
pub enum Uitkomst {
    /// Done, with this exit code.
    Klaar(u8),
    /// The UI was asked for.
    Scherm(Box<Scherm>),
    /// The keys of the UI were asked for, in this language, as JSON or not.
    Toetsen(Taal, Vorm),
}

/// How data are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vorm {
    /// For people.
    Tekst,
    /// For programs.
    Json,
}

/// What every command knows.
pub struct Context {
    /// The options of every command.
    pub globaal: Globaal,
    /// The settings.
    pub config: Config,
    /// Where the settings stand.
    pub config_pad: PathBuf,
    teksten: OnceCell<Teksten>,
}

impl Context {
    /// The language of this call.
    pub fn taal(&self) -> Taal {
        self.globaal.lang.unwrap_or(self.config.taal)
    }

    /// The texts, made when first asked for.
    pub fn teksten(&self) -> &Teksten {
        self.teksten.get_or_init(|| Teksten::new(self.taal()))
    }

    /// A message to the person, on standard error.
    pub fn zeg(&self, key: &str, args: &[(&str, &str)]) {
        melding(&self.teksten().ta(key, args));
    }

    /// The file of this call.
    ///
    /// # Errors
    /// When none is named and the machine has no folder for it.
    pub fn bestand(&self) -> Result<PathBuf, Fout> {
        match &self.globaal.file {
            Some(pad) => Ok(pad.clone()),
            None => Ok(data_bestand()?),
        }
    }

    /// How the file is opened.
    pub fn opties(&self) -> Opties {
        Opties {
            read_only: self.globaal.read_only,
            klok: self.globaal.oefendatum.map_or_else(Clock::systeem, Clock::op),
            naam: self.config.naam.clone(),
            regels: self.globaal.rules.clone(),
        }
    }

    /// Opens the file.
    ///
    /// # Errors
    /// When it is not there or cannot be used.
    pub fn open(&self) -> Result<App, Fout> {
        Ok(App::open(&self.bestand()?, self.opties())?)
    }

    /// Opens the file, or makes it when it is not there.
    ///
    /// # Errors
    /// When it cannot be used or made.
    pub fn open_or_create(&self) -> Result<App, Fout> {
        let pad = self.bestand()?;
        if pad.symlink_metadata().is_ok() || self.globaal.read_only {
            return Ok(App::open(&pad, self.opties())?);
        }
        self.maak_map(&pad)?;
        Ok(App::create(&pad, self.opties())?)
    }

    /// Makes the data folder of this program when a file goes there; other folders must exist.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn maak_map(&self, pad: &Path) -> Result<(), Fout> {
        match (&self.globaal.file, pad.parent()) {
            (None, Some(map)) => fs::create_dir_all(map).map_err(|e| StoreError::io(map, &e).into()),
            (Some(_), _) | (None, None) => Ok(()),
        }
    }
}

/// Reads the command line and does what it asks.
pub fn run(args: impl IntoIterator<Item = OsString>) -> Uitkomst {
    let found = args::command().try_get_matches_from(args).and_then(|m| Aanroep::from_arg_matches(&m));
    let aanroep = match found {
        Ok(aanroep) => aanroep,
        Err(fout) => {
            let code = if fout.use_stderr() { 2 } else { 0 };
            return match fout.print() {
                Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => Uitkomst::Klaar(141),
                Ok(()) | Err(_) => Uitkomst::Klaar(code),
            };
        }
    };
    let json = aanroep.opdracht.as_ref().is_some_and(Opdracht::json);
    let taal = aanroep.globaal.lang;
    match context(aanroep.globaal) {
        Err(fout) => meld(&fout, &Teksten::new(taal.unwrap_or_default()), json),
        Ok(ctx) => match perform(&ctx, aanroep.opdracht.as_ref()) {
            Ok(uitkomst) => uitkomst,
            Err(fout) => meld(&fout, ctx.teksten(), json),
        },
    }
}

/// Says what went wrong.
fn meld(fout: &Fout, teksten: &Teksten, json: bool) -> Uitkomst {
    if let Some(weigering) = fout.weigering(teksten) {
        melding(&format!("{} [{}]", weigering.message, weigering.code));
        if json && let Ok(line) = serde_json::to_string(&weigering) {
            melding(&line);
        }
    }
    Uitkomst::Klaar(fout.exit())
}

fn context(globaal: Globaal) -> Result<Context, Fout> {
    let (config_pad, config) = match &globaal.config {
        Some(pad) => (pad.clone(), Config::load(pad)?),
        // Without a home folder there are no settings, and no command needs them.
        None => match config_bestand() {
            Ok(pad) => {
                let config = Config::load(&pad)?;
                (pad, config)
            }
            Err(_) => (PathBuf::new(), Config::default()),
        },
    };
    Ok(Context { globaal, config, config_pad, teksten: OnceCell::new() })
}

fn perform(ctx: &Context, opdracht: Option<&Opdracht>) -> Result<Uitkomst, Fout> {
    let code = match opdracht {
        None => return Ok(Uitkomst::Scherm(Box::new(scherm(ctx, &Begin::Bestand)?))),
        Some(Opdracht::Demo) => return Ok(Uitkomst::Scherm(Box::new(scherm(ctx, &Begin::Demo)?))),
        Some(Opdracht::Keys { json }) => {
            let vorm = if *json { Vorm::Json } else { Vorm::Tekst };
            return Ok(Uitkomst::Toetsen(ctx.taal(), vorm));
        }
        Some(Opdracht::Casus(Casus::List { filter, sort, limit, json })) => {
            let filter = filter.as_deref();
            casus::list(ctx, &casus::Lijst { filter, sort: *sort, limit: *limit, json: *json })?
        }
        Some(Opdracht::Casus(Casus::Show { nr, at, json })) => casus::show(ctx, *nr, *at, *json)?,
        Some(Opdracht::Search { woorden, json }) => casus::search(ctx, &woorden.join(" "), *json)?,
        Some(Opdracht::Agenda(vraag)) => agenda::agenda(ctx, vraag)?,
        Some(Opdracht::Termijn(vraag)) => termijn::termijn(ctx, vraag)?,
        Some(Opdracht::Oefening(Oefening::Start { wat, seed, mode, no_ui: false })) => {
            let make = || oefening::start(ctx, wat, *seed, *mode);
            return Ok(Uitkomst::Scherm(Box::new(scherm(ctx, &Begin::Oefening(&make))?)));
        }
        Some(Opdracht::Bevindingen { decl: true, regels, .. }) => inspectie::decl(ctx, regels.as_deref())?,
        Some(Opdracht::Bevindingen { paden, regels, json, csv, decl: false }) => {
            let vorm = match (json, csv) {
                (true, _) => inspectie::Vorm::Json,
                (false, true) => inspectie::Vorm::Csv,
                (false, false) => inspectie::Vorm::Tekst,
            };
            inspectie::bevindingen(ctx, paden, regels.as_deref(), vorm)?
        }
        Some(Opdracht::Inspect { pad }) => {
            return Ok(Uitkomst::Scherm(Box::new(scherm(ctx, &Begin::Inspectie(pad))?)));
        }
        Some(Opdracht::Vergelijk { a, b, json }) => inspectie::vergelijk(ctx, a, b, *json)?,
        Some(Opdracht::Oefening(vraag)) => oefening::oefening(ctx, vraag)?,
        Some(Opdracht::Journal(vraag)) => perform_journal(ctx, vraag)?,
        Some(Opdracht::Backup { pad, force }) => bestand::backup(ctx, pad, *force)?,
        Some(Opdracht::Restore { pad }) => bestand::restore(ctx, pad)?,
        Some(Opdracht::Export(Export::Jsonl { casus, out, force })) => {
            bestand::export(ctx, &bestand::Vraag { casus: *casus, out: out.as_deref(), force: *force })?
        }
        Some(Opdracht::Export(Export::Ics { casus, pseudonymous, out, force })) => {
            let namen = if *pseudonymous { ics::Namen::Zonder } else { ics::Namen::Met };
            ics::export(ctx, &ics::Vraag { casus: *casus, namen, out: out.as_deref(), force: *force })?
        }
        Some(Opdracht::Rapport(vraag)) => rapport::rapport(ctx, vraag)?,
        Some(Opdracht::Config(wat)) => settings(ctx, *wat)?,
        Some(Opdracht::Completions { shell }) => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut args::command(), "aanpak", &mut script);
            print(&script)?
        }
        Some(Opdracht::Man) => {
            let mut page = Vec::new();
            clap_mangen::Man::new(args::command()).render(&mut page).map_err(Fout::Uitvoer)?;
            print(&page)?
        }
    };
    Ok(Uitkomst::Klaar(code))
}

fn perform_journal(ctx: &Context, vraag: &Journal) -> Result<u8, Fout> {
    match vraag {
        Journal::Record { bestand, batch, keep_going } => {
            let bestand = bestand.as_deref();
            record::record(ctx, &record::Vraag { bestand, batch: batch.unwrap_or(1), keep_going: *keep_going })
        }
        Journal::Schema => {
            let mut uit = Uit::new();
            uit.json(&schema::schema())?;
            uit.leeg()?;
            Ok(0)
        }
        Journal::List { casus, json } => journal::list(ctx, *casus, *json),
        Journal::Show { seq, json } => journal::show(ctx, *seq, *json),
        Journal::Diff { van, tot, json } => journal::diff(ctx, *van, *tot, *json),
        Journal::Verify { json } => journal::verify(ctx, *json),
        Journal::Rebuild => journal::rebuild(ctx),
    }
}

fn settings(ctx: &Context, wat: Instelling) -> Result<u8, Fout> {
    match wat {
        Instelling::Show => print(ctx.config.als_tekst().as_bytes()),
        Instelling::Path => {
            let pad = if ctx.config_pad.as_os_str().is_empty() { config_bestand()? } else { ctx.config_pad.clone() };
            print(format!("{}\n", pad.display()).as_bytes())
        }
    }
}

fn print(bytes: &[u8]) -> Result<u8, Fout> {
    let mut uit = Uit::new();
    uit.bytes(bytes)?;
    uit.leeg()?;
    Ok(0)
}
