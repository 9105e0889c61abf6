//! The program: reads the command line, and starts the terminal UI where that is asked for.

use std::process::ExitCode;

use aanpak::cli::{self, Uitkomst};

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Uitkomst::Klaar(code) => ExitCode::from(code),
        Uitkomst::Scherm(_) | Uitkomst::Toetsen(..) => ExitCode::from(2),
    }
}
