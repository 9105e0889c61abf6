//! `journal list`, `show`, `diff`, `verify` and `rebuild`.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::app::App;
use crate::app::beeld::casus_json;
use crate::cli::fout::Fout;
use crate::cli::output::Uit;
use crate::cli::{Context, tekst};
use crate::domain::entry::{Entry, Scope};
use crate::domain::refusal::Refusal;
use crate::opmaak::datum_kort;

/// One line of the journal as others read it.
#[derive(Serialize)]
struct Regel<'a> {
    seq: i64,
    act: i64,
    casus: Option<String>,
    at: String,
    recorded_at: String,
    actor: &'a str,
    taak: Option<&'static str>,
    kind: &'static str,
    v: i64,
    body: &'a Map<String, Value>,
    zin: String,
}

type Namen = BTreeMap<i64, String>;

fn regel<'a>(ctx: &Context, app: &App, entry: &'a Entry, namen: &'a Namen) -> Regel<'a> {
    Regel {
        seq: entry.seq,
        act: entry.act,
        casus: entry.scope.id().map(|id| id.to_string()),
        at: entry.at.to_string(),
        recorded_at: entry.recorded_at.to_string(),
        actor: namen.get(&entry.actor).map_or("", String::as_str),
        taak: entry.event.taak.map(|t| t.naam()),
        kind: entry.event.kind.tag(),
        v: entry.event.kind.version(),
        body: &entry.event.body.0,
        zin: ctx.teksten().zin_regel(entry, &|act| app.act(act).ok().flatten()),
    }
}

/// The timeline, written as it is read.
///
/// # Errors
/// When a line cannot be read.
pub fn list(ctx: &Context, casus: Option<u32>, as_json: bool) -> Result<u8, Fout> {
    let app = ctx.open()?;
    if let Some(nr) = casus
        && !app.state(Scope::Casus(nr))?.bestaat()
    {
        return Err(unknown_casus(Scope::Casus(nr)));
    }
    let namen: Namen = app.users()?.into_iter().collect();
    let mut uit = Uit::new();
    let mut first = true;
    let mut fout = None;
    if as_json {
        uit.bytes(b"[")?;
    }
    app.entries(casus, &mut |entry| {
        let line = regel(ctx, &app, &entry, &namen);
        let written = if as_json {
            uit.bytes(if std::mem::take(&mut first) { b"\n" } else { b",\n" })
                .and_then(|()| serde_json::to_vec(&line).map_err(|e| Fout::Uitvoer(e.into())))
                .and_then(|bytes| uit.bytes(&bytes))
        } else {
            uit.regel(&in_tekst(&entry, &line))
        };
        // The reader of the journal knows only its own errors: this one is kept, and the rest not written.
        if fout.is_none() {
            fout = written.err();
        }
        match fout {
            None => Ok(()),
            Some(_) => Err(crate::error::StoreError::Io { path: app.path().to_owned(), what: String::new() }),
        }
    })
    .map_err(|e| fout.take().unwrap_or(Fout::Bestand(e)))?;
    if as_json {
        uit.bytes(b"\n]\n")?;
    }
    uit.leeg()?;
    Ok(0)
}

fn in_tekst(entry: &Entry, line: &Regel<'_>) -> String {
    format!(
        "{:>5}  {} {}  {:<6} {}: {}",
        line.seq,
        datum_kort(entry.at.dag()),
        entry.at.tijd().format("%H:%M"),
        line.casus.as_deref().unwrap_or("–"),
        line.actor,
        line.zin
    )
}

/// One line.
///
/// # Errors
/// When it is not there or cannot be read.
pub fn show(ctx: &Context, seq: i64, as_json: bool) -> Result<u8, Fout> {
    let app = ctx.open()?;
    let entry = app.entry(seq)?.ok_or_else(|| unknown_line(seq))?;
    let namen: Namen = app.users()?.into_iter().collect();
    let line = regel(ctx, &app, &entry, &namen);
    let mut uit = Uit::new();
    if as_json {
        uit.json(&line)?;
    } else {
        uit.regel(&in_tekst(&entry, &line))?;
        let value = serde_json::to_value(&line).map_err(|e| Fout::Uitvoer(e.into()))?;
        tekst::waarde(&value, 1, &mut |text| uit.regel(text))?;
    }
    uit.leeg()?;
    Ok(0)
}

/// What changed in the casus of the second line between two lines.
///
/// # Errors
/// When a line is not there, or belongs to no casus.
pub fn diff(ctx: &Context, van: i64, tot: i64, as_json: bool) -> Result<u8, Fout> {
    let app = ctx.open()?;
    if app.entry(van)?.is_none() {
        return Err(unknown_line(van));
    }
    let entry = app.entry(tot)?.ok_or_else(|| unknown_line(tot))?;
    if entry.scope == Scope::Bestand {
        return Err(Fout::Gebruik("cli-regel-zonder-casus", tot.to_string()));
    }
    let before = casus_json(&app, &app.state_at(entry.scope, van)?)?;
    let after = casus_json(&app, &app.state_at(entry.scope, tot)?)?;
    let mut found = Vec::new();
    changes("", &before, &after, &mut found);
    let mut uit = Uit::new();
    if as_json {
        uit.json(&found)?;
    } else {
        for change in &found {
            let show = |value: &Value| tekst::kort(value).unwrap_or_else(|| value.to_string());
            uit.regel(&format!("{}: {} → {}", change.pad, show(&change.oud), show(&change.nieuw)))?;
        }
        if found.is_empty() {
            ctx.zeg("cli-diff-gelijk", &[]);
        }
    }
    uit.leeg()?;
    Ok(0)
}

#[derive(Debug, PartialEq, Serialize)]
struct Verandering {
    pad: String,
    oud: Value,
    nieuw: Value,
}

fn changes(pad: &str, oud: &Value, nieuw: &Value, found: &mut Vec<Verandering>) {
    if oud == nieuw {
        return;
    }
    match (parts(oud), parts(nieuw)) {
        (Some(before), Some(after)) => {
            let names = before.keys().chain(after.keys().filter(|k| !before.contains_key(*k)));
            for name in names {
                let path = if pad.is_empty() { name.clone() } else { format!("{pad}.{name}") };
                let side = |parts: &BTreeMap<String, Value>| parts.get(name).cloned().unwrap_or(Value::Null);
                changes(&path, &side(&before), &side(&after), found);
            }
        }
        _ => found.push(Verandering { pad: pad.to_owned(), oud: oud.clone(), nieuw: nieuw.clone() }),
    }
}

/// What a value consists of: fields, or records by their own name so that a new one moves nothing.
fn parts(value: &Value) -> Option<BTreeMap<String, Value>> {
    match value {
        Value::Object(fields) => Some(fields.iter().map(|(k, v)| (k.clone(), v.clone())).collect()),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(i, item)| {
                let fields = item.as_object()?;
                let name = ["id", "taak", "gebied", "versie"].iter().find_map(|key| fields.get(*key));
                let name = name.map_or_else(|| i.to_string(), |v| v.as_str().map_or(v.to_string(), str::to_owned));
                Some((name, item.clone()))
            })
            .collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

/// Checks the whole file.
///
/// # Errors
/// When it cannot be opened at all.
pub fn verify(ctx: &Context, as_json: bool) -> Result<u8, Fout> {
    let verslag = ctx.open()?.verify()?;
    let mut uit = Uit::new();
    if as_json {
        uit.json(&json!({
            "ok": verslag.ok, "entries": verslag.entries,
            "first_bad_seq": verslag.first_bad_seq, "problem": verslag.problem,
        }))?;
    } else if verslag.ok {
        uit.regel(&ctx.teksten().ta("cli-verify-goed", &[("n", &verslag.entries.to_string())]))?;
    }
    if !verslag.ok {
        ctx.zeg("cli-verify-fout", &[]);
        if let Some(seq) = verslag.first_bad_seq {
            ctx.zeg("cli-verify-eerste", &[("n", &seq.to_string())]);
        }
        ctx.zeg("cli-verify-probleem", &[("wat", verslag.problem.as_deref().unwrap_or_default())]);
    }
    uit.leeg()?;
    Ok(if verslag.ok { 0 } else { 3 })
}

/// Makes the read model anew.
///
/// # Errors
/// When the file cannot be read or written.
pub fn rebuild(ctx: &Context) -> Result<u8, Fout> {
    let aantal = ctx.open()?.rebuild()?;
    ctx.zeg("cli-rebuild-klaar", &[("n", &aantal.to_string())]);
    Ok(0)
}

fn unknown_line(seq: i64) -> Fout {
    Fout::Geweigerd(Refusal::OnbekendeRegel { veld: "seq".to_owned(), nummer: seq })
}

fn unknown_casus(scope: Scope) -> Fout {
    Fout::Geweigerd(Refusal::OnbekendeCasus(scope.id().map_or_else(String::new, |id| id.to_string())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_record_is_one_change_and_moves_nothing() {
        let before = json!({"stukken": [{"id": "S-2", "stand": "open"}], "leeg": []});
        let after = json!({"stukken": [{"id": "S-1"}, {"id": "S-2", "stand": "klaar"}], "leeg": []});
        let mut found = Vec::new();
        changes("", &before, &after, &mut found);
        let paths: Vec<&str> = found.iter().map(|c| c.pad.as_str()).collect();
        assert_eq!(paths, ["stukken.S-2.stand", "stukken.S-1"]);
    }
}
