//! A clean room for the command line: an own home, an empty environment, a fixed day.

use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

/// The day of all calls.
pub const DAG: &str = "2026-08-31";

pub struct Omgeving {
    map: TempDir,
}

impl Omgeving {
    pub fn new() -> Omgeving {
        Omgeving { map: tempfile::tempdir().unwrap() }
    }

    pub fn pad(&self, naam: &str) -> PathBuf {
        self.map.path().join(naam)
    }

    pub fn schrijf(&self, naam: &str, inhoud: impl AsRef<[u8]>) -> PathBuf {
        let pad = self.pad(naam);
        std::fs::write(&pad, inhoud).unwrap();
        pad
    }

    /// The program with these arguments, without the file option.
    pub fn kaal(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_aanpak"));
        command
            .env_clear()
            .env("HOME", self.map.path())
            .env("XDG_DATA_HOME", self.pad("data"))
            .env("XDG_CONFIG_HOME", self.pad("config"))
            .env("XDG_STATE_HOME", self.pad("state"))
            .env("LANG", "C.UTF-8")
            .current_dir(self.map.path())
            .args(["--oefendatum", DAG])
            .args(args)
            .timeout(std::time::Duration::from_secs(120));
        command
    }

    /// Runs on one file of this room.
    pub fn run(&self, bestand: &str, args: &[&str]) -> Uitvoer {
        self.run_met(bestand, args, b"")
    }

    /// Runs on one file, with this as standard input.
    pub fn run_met(&self, bestand: &str, args: &[&str], stdin: &[u8]) -> Uitvoer {
        let pad = self.pad(bestand);
        let output = self.kaal(args).arg("--file").arg(&pad).write_stdin(stdin).output().unwrap();
        Uitvoer::of(output)
    }

    pub fn map(&self) -> &Path {
        self.map.path()
    }
}

#[derive(Debug)]
pub struct Uitvoer {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Uitvoer {
    pub fn of(output: Output) -> Uitvoer {
        Uitvoer {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    #[track_caller]
    pub fn met_code(self, code: i32) -> Uitvoer {
        assert_eq!(self.code, code, "{self:#?}");
        assert!(!self.stderr.contains("panicked"), "{self:#?}");
        assert!(!self.stderr.contains('‹'), "a text is missing: {self:#?}");
        self
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|e| panic!("{e}: {self:#?}"))
    }

    /// JSON Lines.
    #[track_caller]
    pub fn regels(&self) -> Vec<Value> {
        self.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}
