//! The program: reads the command line, and starts the terminal UI where that is asked for.

use std::process::ExitCode;

use aanpak::cli::output::{Uit, melding};
use aanpak::cli::scherm::{Kleurdiepte, Scherm};
use aanpak::cli::{self, Uitkomst, Vorm};
use aanpak::config::KleurKeuze;
use aanpak::opmaak::Taal;
use aanpak::teksten::Teksten;
use aanpak::tui::theme::{Diepte, Glyphs, Kleuren};
use aanpak::tui::{self, Start, TuiError, key_table, keymap};
use serde_json::json;

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Uitkomst::Klaar(code) => ExitCode::from(code),
        Uitkomst::Scherm(scherm) => show(*scherm),
        Uitkomst::Toetsen(taal, vorm) => keys(taal, vorm),
    }
}

fn show(scherm: Scherm) -> ExitCode {
    let Scherm { app, config, config_pad, ascii, kleuren, diepte, plain, nieuw, bezien } = scherm;
    // The copy that is looked at lives as long as the screen.
    let (bezien, _map) = bezien.unzip();
    let kleuren = match kleuren {
        KleurKeuze::Licht => Kleuren::Licht,
        KleurKeuze::Donker | KleurKeuze::Automatisch => Kleuren::Donker,
        KleurKeuze::Terminal => Kleuren::Terminal,
        KleurKeuze::Geen => Kleuren::Geen,
    };
    let diepte = match diepte {
        Kleurdiepte::Waar => Diepte::Waar,
        Kleurdiepte::C256 => Diepte::C256,
        Kleurdiepte::C16 => Diepte::C16,
    };
    let taal = config.taal;
    let start = Start { config, config_pad: Some(config_pad), ascii, kleuren: (kleuren, diepte), nieuw, bezien };
    match if plain { tui::run_plain(app, start) } else { tui::run(app, start) } {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let teksten = Teksten::new(taal);
            let (code, wat, meer) = match &error {
                TuiError::Store(store) => {
                    let (wat, meer) = store.details();
                    (store.code(), wat, meer)
                }
                TuiError::Io(io) => ("io", "terminal".to_owned(), io.to_string()),
            };
            melding(&teksten.opslagfout(code, &wat, &meer));
            ExitCode::from(3)
        }
    }
}

/// Prints the key table of the UI.
fn keys(taal: Taal, vorm: Vorm) -> ExitCode {
    let teksten = Teksten::new(taal);
    let glyphs = Glyphs::vol();
    let rows = key_table();
    let mut uit = Uit::new();
    let done = match vorm {
        Vorm::Json => {
            let list: Vec<_> = rows
                .iter()
                .map(|row| {
                    let waar: Vec<String> = row.contexts.iter().map(|c| format!("{c:?}").to_lowercase()).collect();
                    json!({"toetsen": keymap::labels(row, &teksten, &glyphs, true), "betekent": teksten.t(row.help), "waar": waar})
                })
                .collect();
            uit.json(&list)
        }
        Vorm::Tekst => keymap::lines(&teksten).iter().try_for_each(|line| uit.regel(line)),
    };
    match done.and_then(|()| uit.leeg()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => ExitCode::from(error.exit()),
    }
}
