//! What the terminal UI needs to know before it starts. The UI itself is started by `main`.

use std::env;
use std::io::{IsTerminal, stdin, stdout};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::app::App;
use crate::app::demo::demo;
use crate::cli::Context;
use crate::cli::fout::Fout;
use crate::config::{Config, KleurKeuze, Tekens, data_map};
use crate::error::StoreError;
use crate::inspectie::lezen::Bezien;

/// How many colours a terminal shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kleurdiepte {
    /// 24-bit colour.
    Waar,
    /// The palette of 256.
    C256,
    /// Sixteen.
    C16,
}

/// Everything to start the UI with.
pub struct Scherm {
    /// The opened file.
    pub app: App,
    /// The settings, with the language of the call.
    pub config: Config,
    /// Where the settings are kept.
    pub config_pad: PathBuf,
    /// ASCII only.
    pub ascii: bool,
    /// The colours: what was chosen, or what the terminal seems to be; never `Automatisch`.
    pub kleuren: KleurKeuze,
    /// How many colours the terminal shows.
    pub diepte: Kleurdiepte,
    /// Lines under each other instead of a screen.
    pub plain: bool,
    /// The file to make after the welcome screen: there was none yet. Until then all is in memory.
    pub nieuw: Option<PathBuf>,
    /// The file one looks at, and the folder that holds the copy.
    pub bezien: Option<(PathBuf, TempDir)>,
}

/// On what the UI opens.
pub enum Begin<'a> {
    /// The file of this call.
    Bestand,
    /// A fresh file with examples.
    Demo,
    /// Recorded work to look at.
    Inspectie(&'a Path),
    /// A practice file that was just made, once there is a terminal.
    Oefening(&'a dyn Fn() -> Result<PathBuf, Fout>),
}

/// Prepares the UI.
///
/// # Errors
/// When there is no terminal, or the file cannot be used. No byte went to the terminal then.
pub fn scherm(ctx: &Context, begin: &Begin<'_>) -> Result<Scherm, Fout> {
    if !stdin().is_terminal() || !stdout().is_terminal() {
        return Err(Fout::Gebruik("cli-geen-terminal", String::new()));
    }
    let plain = ctx.globaal.plain || env::var_os("ACCESSIBLE").is_some_and(|v| v == "1") || is_dumb();
    let mut nieuw = None;
    let mut bezien = None;
    let app = if let Begin::Inspectie(pad) = begin {
        let found = Bezien::open(pad, ctx.opties())?;
        let (app, folder) = found.delen();
        bezien = Some((pad.to_path_buf(), folder));
        app
    } else if let Begin::Oefening(make) = begin {
        App::open(&make()?, ctx.opties())?
    } else if matches!(begin, Begin::Demo) {
        let pad = match &ctx.globaal.file {
            Some(pad) => pad.clone(),
            None => next_demo()?,
        };
        ctx.maak_map(&pad)?;
        demo(&pad, ctx.opties())?
    } else {
        let pad = ctx.bestand()?;
        if plain || ctx.globaal.read_only || pad.symlink_metadata().is_ok() {
            ctx.open_or_create()?
        } else {
            ctx.maak_map(&pad)?;
            nieuw = Some(pad);
            App::in_memory(ctx.opties())?
        }
    };
    let mut config = ctx.config.clone();
    config.taal = ctx.taal();
    let diepte = depth(&|name| env::var(name).ok());
    let without = ctx.globaal.no_color || filled("NO_COLOR");
    let chosen = if without { KleurKeuze::Geen } else { config.kleuren };
    let kleuren = colours(chosen, diepte, env::var("COLORFGBG").ok().as_deref());
    Ok(Scherm {
        app,
        ascii: ctx.globaal.ascii || config.tekens == Tekens::Ascii || !is_utf8(),
        kleuren,
        diepte,
        plain,
        nieuw,
        bezien,
        config_pad: ctx.config_pad.clone(),
        config,
    })
}

/// The next `demo-N.db` that is not there yet.
fn next_demo() -> Result<PathBuf, Fout> {
    let map = data_map()?;
    let free = (1..100_000).map(|n| map.join(format!("demo-{n}.db"))).find(|pad| pad.symlink_metadata().is_err());
    free.ok_or_else(|| StoreError::Exists { path: map }.into())
}

fn filled(name: &str) -> bool {
    env::var_os(name).is_some_and(|v| !v.is_empty())
}

fn is_dumb() -> bool {
    env::var_os("TERM").is_some_and(|v| v == "dumb")
}

/// Whether the terminal says it takes UTF-8: the first of these that is set decides. Windows always does.
fn is_utf8() -> bool {
    if cfg!(windows) {
        return true;
    }
    let first =
        ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(|name| env::var(name).ok().filter(|v| !v.is_empty()));
    first.is_some_and(|value| {
        let value = value.to_ascii_lowercase();
        value.contains("utf-8") || value.contains("utf8")
    })
}

/// What the terminal says about the number of its colours.
fn depth(variable: &dyn Fn(&str) -> Option<String>) -> Kleurdiepte {
    let says = |name: &str, words: &[&str]| variable(name).is_some_and(|v| words.iter().any(|w| v.contains(w)));
    if says("COLORTERM", &["truecolor", "24bit"]) || variable("WT_SESSION").is_some() {
        Kleurdiepte::Waar
    } else if says("TERM", &["256color"]) {
        Kleurdiepte::C256
    } else {
        Kleurdiepte::C16
    }
}

/// The colours to use. `colorfgbg` is what some terminals say of theirs: the last number is the background.
fn colours(chosen: KleurKeuze, diepte: Kleurdiepte, colorfgbg: Option<&str>) -> KleurKeuze {
    match (chosen, colorfgbg.and_then(|v| v.rsplit(';').next())) {
        (KleurKeuze::Automatisch, Some("7" | "15")) => KleurKeuze::Licht,
        (KleurKeuze::Automatisch, Some(_)) => KleurKeuze::Donker,
        (KleurKeuze::Automatisch, None) if diepte == Kleurdiepte::C16 => KleurKeuze::Terminal,
        (KleurKeuze::Automatisch, None) => KleurKeuze::Donker,
        (KleurKeuze::Licht | KleurKeuze::Donker | KleurKeuze::Terminal | KleurKeuze::Geen, _) => chosen,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_follow_what_the_terminal_says() {
        assert_eq!(depth(&|n| (n == "TERM").then(|| "xterm-256color".to_owned())), Kleurdiepte::C256);
        assert_eq!(depth(&|n| (n == "COLORTERM").then(|| "truecolor".to_owned())), Kleurdiepte::Waar);
        assert_eq!(depth(&|_| None), Kleurdiepte::C16);
        let auto = KleurKeuze::Automatisch;
        assert_eq!(colours(auto, Kleurdiepte::C256, Some("0;default;15")), KleurKeuze::Licht);
        assert_eq!(colours(auto, Kleurdiepte::C256, None), KleurKeuze::Donker);
        assert_eq!(colours(auto, Kleurdiepte::C16, None), KleurKeuze::Terminal);
        assert_eq!(colours(KleurKeuze::Geen, Kleurdiepte::Waar, Some("0;15")), KleurKeuze::Geen);
    }
}
