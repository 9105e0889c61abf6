//! `oefening`: practice with scenarios.

use std::path::{Path, PathBuf};

use clap::Subcommand;

use crate::cli::Context;
use crate::cli::fout::Fout;
use crate::cli::output::Uit;
use crate::oefening::lint::{Ernst, Vondst, controleer, controleer_pakket};

/// What can be done with scenarios.
#[derive(Debug, Clone, Subcommand)]
pub enum Oefening {
    /// Controleer een scenario of een pakket
    Check {
        /// Het bestand
        #[arg(value_name = "BESTAND")]
        bestand: PathBuf,
    },
}

impl Oefening {
    /// Whether JSON was asked.
    pub const fn json(&self) -> bool {
        match self {
            Oefening::Check { .. } => false,
        }
    }
}

/// Carries it out.
///
/// # Errors
/// When a file cannot be read or the act is refused.
pub fn oefening(ctx: &Context, vraag: &Oefening) -> Result<u8, Fout> {
    match vraag {
        Oefening::Check { bestand } => check(ctx, bestand),
    }
}

/// Exit code when a scenario cannot be played.
const ONJUIST: u8 = 4;

fn check(ctx: &Context, bestand: &Path) -> Result<u8, Fout> {
    let text = std::fs::read_to_string(bestand).map_err(|e| Fout::Invoer(bestand.to_owned(), e))?;
    let pack = toml::from_str::<toml::Table>(&text).is_ok_and(|table| table.contains_key("casus"));
    let beside = |id: &str| bestand.parent().is_some_and(|map| map.join(format!("{id}.toml")).is_file());
    let found = if pack { controleer_pakket(&text, beside) } else { controleer(&text) };
    let mut uit = Uit::new();
    for vondst in &found {
        uit.regel(&zin(ctx, bestand, vondst))?;
    }
    uit.leeg()?;
    let bad = found.iter().any(|v| v.ernst == Ernst::Fout);
    if found.is_empty() {
        ctx.zeg("cli-oefening-goed", &[("wat", &bestand.display().to_string())]);
    }
    Ok(if bad { ONJUIST } else { 0 })
}

fn zin(ctx: &Context, bestand: &Path, vondst: &Vondst) -> String {
    let t = ctx.teksten();
    let ernst = t.t(if vondst.ernst == Ernst::Fout { "cli-check-fout" } else { "cli-check-let-op" });
    let text = t.ta(&format!("lint-{}", vondst.code), &[("wat", &vondst.wat)]);
    format!("{}:{}: {ernst}: {text}", bestand.display(), vondst.regel)
}
