//! The file as a whole: `backup`, `restore` and `export`.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::app::App;
use crate::cli::Context;
use crate::cli::fout::Fout;
use crate::cli::output::Uit;
use crate::domain::entry::Scope;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::error::StoreError;
use crate::export::jsonl;

/// Makes a copy. With `force` the old copy goes only when the new one is there.
///
/// # Errors
/// When the file cannot be read, or the copy exists or cannot be written.
pub fn backup(ctx: &Context, pad: &Path, force: bool) -> Result<u8, Fout> {
    let app = ctx.open()?;
    kopie(&app, pad, force, |pad| Ok(app.backup(pad)?))?;
    ctx.zeg("cli-reservekopie", &[("wat", &pad.display().to_string())]);
    Ok(0)
}

/// Lets `make` write a copy of the file at a place; with `force` what stood there goes only when the new one is whole.
///
/// # Errors
/// When the place is that of the file itself, or what `make` says.
pub(super) fn kopie<T>(
    app: &App,
    pad: &Path,
    force: bool,
    make: impl FnOnce(&Path) -> Result<T, Fout>,
) -> Result<T, Fout> {
    if !force || !pad.is_file() {
        return make(pad);
    }
    if same_file(pad, app.path()) {
        return Err(StoreError::Exists { path: pad.to_owned() }.into());
    }
    let map = folder_of(pad);
    let temp = tempfile::tempdir_in(&map).map_err(|e| StoreError::io(&map, &e))?;
    let new = temp.path().join("kopie.db");
    let made = make(&new)?;
    fs::rename(&new, pad).map_err(|e| StoreError::io(pad, &e))?;
    Ok(made)
}

/// Puts a copy back.
///
/// # Errors
/// When the copy is not in order, or the file cannot be replaced.
pub fn restore(ctx: &Context, pad: &Path) -> Result<u8, Fout> {
    let onto = ctx.bestand()?;
    if ctx.globaal.read_only {
        return Err(StoreError::ReadOnly { path: onto }.into());
    }
    ctx.maak_map(&onto)?;
    let kept = App::restore(pad, &onto)?;
    ctx.zeg("cli-teruggezet", &[("wat", &pad.display().to_string())]);
    if !kept.as_os_str().is_empty() {
        ctx.zeg("cli-vervangen-bewaard", &[("wat", &kept.display().to_string())]);
    }
    Ok(0)
}

/// What `export jsonl` was asked.
#[derive(Debug)]
pub struct Vraag<'a> {
    /// Only this casus.
    pub casus: Option<u32>,
    /// The file to write; standard output without one.
    pub out: Option<&'a Path>,
    /// Whether a file that exists is replaced.
    pub force: bool,
}

/// Writes the acts as JSON Lines.
///
/// # Errors
/// When the file cannot be read, or the export exists or cannot be written.
pub fn export(ctx: &Context, vraag: &Vraag<'_>) -> Result<u8, Fout> {
    let app = ctx.open()?;
    if let Some(nr) = vraag.casus
        && !app.state(Scope::Casus(nr))?.bestaat()
    {
        return Err(Fout::Geweigerd(Refusal::OnbekendeCasus(Id::casus(nr).to_string())));
    }
    let mut entries = Vec::new();
    app.entries(vraag.casus, &mut |entry| {
        entries.push(entry);
        Ok(())
    })?;
    let namen: BTreeMap<i64, String> = app.users()?.into_iter().collect();
    let lines = jsonl::regels(&entries, &namen);
    match vraag.out {
        None => {
            let mut uit = Uit::new();
            for line in &lines {
                uit.json_regel(line)?;
            }
            uit.leeg()?;
        }
        Some(pad) => {
            if same_file(pad, app.path()) {
                return Err(StoreError::Exists { path: pad.to_owned() }.into());
            }
            write(pad, vraag.force, |file| {
                lines.iter().try_for_each(|line| {
                    serde_json::to_writer(&mut *file, line)?;
                    file.write_all(b"\n")
                })
            })?;
            let aantal = lines.len().to_string();
            ctx.zeg("cli-export-klaar", &[("n", &aantal), ("wat", &pad.display().to_string())]);
        }
    }
    Ok(0)
}

/// Writes beside the place and moves it there when it is whole.
///
/// # Errors
/// When the place is a folder, is taken without `force`, or cannot be written.
pub(super) fn write(
    pad: &Path,
    force: bool,
    fill: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), StoreError> {
    let fail = |e: &io::Error| StoreError::io(pad, e);
    if pad.is_dir() {
        return Err(StoreError::IsDirectory { path: pad.to_owned() });
    }
    let temp = tempfile::NamedTempFile::new_in(folder_of(pad)).map_err(|e| fail(&e))?;
    let mut file = BufWriter::new(&temp);
    fill(&mut file).and_then(|()| file.flush()).map_err(|e| fail(&e))?;
    drop(file);
    temp.as_file().sync_all().map_err(|e| fail(&e))?;
    let placed = if force { temp.persist(pad) } else { temp.persist_noclobber(pad) };
    placed.map(|_| ()).map_err(|e| fail(&e.error))
}

fn folder_of(pad: &Path) -> PathBuf {
    pad.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned()
}

pub(super) fn same_file(a: &Path, b: &Path) -> bool {
    matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}
