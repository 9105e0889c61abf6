//! `rapport`: documents to print, on standard output or in a file.

use std::path::{Path, PathBuf};

use clap::{Subcommand, ValueEnum};

use crate::app::App;
use crate::cli::args::casus_nr;
use crate::cli::fout::Fout;
use crate::cli::output::Uit;
use crate::cli::{Context, bestand};
use crate::config::Config;
use crate::domain::entry::Scope;
use crate::domain::id::{Id, IdSoort};
use crate::domain::refusal::Refusal;
use crate::domain::state::Regel;
use crate::error::StoreError;
use crate::rapport::{Document, Vorm, hersteltermijn};

/// The documents.
#[derive(Debug, Clone, Subcommand)]
pub enum Rapport {
    /// De brief van een hersteltermijn: wat mist, tot wanneer, en wat er volgt
    Hersteltermijn {
        /// De casus
        #[arg(long, value_name = "NR", value_parser = casus_nr)]
        casus: u32,
        /// Welke hersteltermijn, bijvoorbeeld T-2; zonder: de laatste
        #[arg(long, value_name = "ID", value_parser = termijn_id)]
        termijn: Option<Id>,
        /// In welke vorm
        #[arg(long, value_enum, value_name = "VORM", default_value_t = Formaat::Md)]
        format: Formaat,
        /// Naar dit bestand
        #[arg(long, value_name = "PAD")]
        out: Option<PathBuf>,
        /// Vervang een bestand dat er al is
        #[arg(long)]
        force: bool,
    },
}

/// The form on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Formaat {
    /// Markdown
    Md,
    /// Een bladzijde voor de browser en de printer
    Html,
}

impl From<Formaat> for Vorm {
    fn from(formaat: Formaat) -> Vorm {
        match formaat {
            Formaat::Md => Vorm::Md,
            Formaat::Html => Vorm::Html,
        }
    }
}

fn termijn_id(text: &str) -> Result<Id, String> {
    let found = text.to_ascii_uppercase().parse::<Id>().ok().filter(|id| id.soort == IdSoort::Termijn);
    found.ok_or_else(|| "geen nummer van een termijn; schrijf bijvoorbeeld T-2".to_owned())
}

/// Makes a document.
///
/// # Errors
/// When the file cannot be read, there is nothing to write about, or the document cannot be written.
pub fn rapport(ctx: &Context, vraag: &Rapport) -> Result<u8, Fout> {
    let app = ctx.open()?;
    match vraag {
        Rapport::Hersteltermijn { casus, termijn, format, out, force } => {
            let document = brief(ctx, &app, *casus, *termijn)?;
            lever(ctx, &app, &document.schrijf((*format).into()), out.as_deref(), *force)?;
            if !document.open.is_empty() {
                let n = document.open.len().to_string();
                ctx.zeg("rap-nog-open", &[("n", &n), ("wat", &document.open.join("; "))]);
            }
        }
    }
    Ok(0)
}

/// The letter of that hersteltermijn, or of the last one.
fn brief(ctx: &Context, app: &App, casus: u32, termijn: Option<Id>) -> Result<Document, Fout> {
    let scope = Scope::Casus(casus);
    let nu = app.state(scope)?;
    if !nu.bestaat() {
        return Err(Fout::Geweigerd(Refusal::OnbekendeCasus(Id::casus(casus).to_string())));
    }
    let gevonden: Option<&Regel> =
        hersteltermijn::gegeven(&nu).rfind(|(id, _)| termijn.is_none_or(|t| t == *id)).map(|(_, regel)| regel);
    let Some(regel) = gevonden else {
        return Err(match termijn {
            Some(id) => Fout::Gebruik("rap-andere-termijn", id.to_string()),
            None => Fout::Gebruik("rap-geen-hersteltermijn", Id::casus(casus).to_string()),
        });
    };
    // The terms that followed from the act stand in the lines of the same act.
    let laatste = nu.entries.iter().filter(|e| e.act == regel.act).map(|e| e.seq).max().unwrap_or(regel.seq);
    let toen = app.state_at(scope, laatste)?;
    let regels = app.regels()?;
    let namen = app.users()?;
    // The name that the settings start with is no name of a person.
    let begin = Config::default().naam;
    let naam = namen.iter().find(|(nr, naam)| *nr == regel.actor && *naam != begin).map(|(_, naam)| naam.as_str());
    let vraag = hersteltermijn::Vraag { nu: &nu, toen: &toen, regel, gemeente: &regels.gemeente.naam, naam };
    Ok(hersteltermijn::brief(ctx.teksten(), &vraag))
}

/// Puts a document on standard output, or whole in a file.
fn lever(ctx: &Context, app: &App, tekst: &str, out: Option<&Path>, force: bool) -> Result<(), Fout> {
    let Some(pad) = out else {
        let mut uit = Uit::new();
        uit.bytes(tekst.as_bytes())?;
        return uit.leeg();
    };
    if bestand::same_file(pad, app.path()) {
        return Err(StoreError::Exists { path: pad.to_owned() }.into());
    }
    bestand::write(pad, force, |file| file.write_all(tekst.as_bytes()))?;
    ctx.zeg("rap-klaar", &[("wat", &pad.display().to_string())]);
    Ok(())
}
