//! `bevindingen` and `vergelijk`: what the rules say of recorded runs, and two runs side by side. Nothing is written.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::cli::fout::Fout;
use crate::cli::output::Uit;
use crate::cli::{Context, tekst};
use crate::domain::id::Id;
use crate::inspectie::lezen::{Bezien, CasusBevindingen};
use crate::inspectie::regel::{Ernst, Klaar, RegelFout, ingebouwd, met_bestand};
use crate::inspectie::vergelijk::{Daad, Gang, gang, verschillen};
use crate::inspectie::weeg::{Bevinding, Stand};

/// How findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vorm {
    /// For people.
    Tekst,
    /// One JSON array.
    Json,
    /// Comma separated, with a heading.
    Csv,
}

/// The rules themselves, as a Declare model.
///
/// # Errors
/// The rule file cannot be read.
pub fn decl(ctx: &Context, regels: Option<&Path>) -> Result<u8, Fout> {
    let mut uit = Uit::new();
    uit.bytes(crate::inspectie::decl::decl(&rules(regels)?, ctx.taal()).as_bytes())?;
    uit.leeg()?;
    Ok(0)
}

/// The findings on files, or on all files of a folder. A file that cannot be used is named; the others go on.
///
/// # Errors
/// The rule file cannot be read, or nothing could be looked at.
pub fn bevindingen(ctx: &Context, paden: &[PathBuf], regels: Option<&Path>, vorm: Vorm) -> Result<u8, Fout> {
    let rules = rules(regels)?;
    let mut uit = Uit::new();
    let mut rows = Vec::new();
    let mut exit = 0;
    if vorm == Vorm::Csv {
        uit.regel("bestand,casus,regel,naam,ernst,taak,stand,vervuld,open,geschonden,bewijs")?;
    }
    for pad in bestanden(paden)? {
        let found = Bezien::open(&pad, ctx.opties()).and_then(|b| b.bevindingen(&rules));
        let found = match found {
            Ok(found) => found,
            Err(error) => {
                let fout = Fout::from(error);
                exit = exit.max(fout.exit());
                if let Some(weigering) = fout.weigering(ctx.teksten()) {
                    ctx.zeg(
                        "cli-bestand-overgeslagen",
                        &[("wat", &pad.display().to_string()), ("meer", &weigering.message)],
                    );
                }
                continue;
            }
        };
        for casus in &found {
            match vorm {
                Vorm::Json => rows.extend(casus.bevindingen.iter().map(|b| rij_json(ctx, &pad, casus, b))),
                Vorm::Csv => csv(ctx, &mut uit, &pad, casus)?,
                Vorm::Tekst => tekstblok(ctx, &mut uit, &pad, casus)?,
            }
        }
    }
    if vorm == Vorm::Json {
        uit.json(&rows)?;
    }
    uit.leeg()?;
    Ok(exit)
}

/// The rules for findings: those of the program, with those of a file.
///
/// # Errors
/// The file cannot be read, or names what does not exist.
pub(super) fn rules(pad: Option<&Path>) -> Result<Vec<Klaar>, Fout> {
    let Some(pad) = pad else { return Ok(ingebouwd()) };
    let text = std::fs::read_to_string(pad).map_err(|e| Fout::Invoer(pad.to_owned(), e))?;
    met_bestand(&text).map_err(|fout| {
        let (key, what) = match &fout {
            RegelFout::Lezen(meer, regel) => ("cli-regels-lezen", format!("{}:{regel}: {meer}", pad.display())),
            RegelFout::Sjabloon(id, naam) => ("cli-regels-sjabloon", format!("{id}: {naam}")),
            RegelFout::Activiteit(id, naam) => ("cli-regels-activiteit", format!("{id}: {naam}")),
            RegelFout::Aantal(id, n) => ("cli-regels-aantal", format!("{id}: {n}")),
            RegelFout::Toets(id, naam) => ("cli-regels-toets", format!("{id}: {naam}")),
            RegelFout::Dubbel(id) => ("cli-regels-dubbel", id.clone()),
        };
        Fout::Gebruik(key, what)
    })
}

/// The files named, and those in the folders named, in order.
fn bestanden(paden: &[PathBuf]) -> Result<Vec<PathBuf>, Fout> {
    let mut found = Vec::new();
    for pad in paden {
        if pad.is_dir() {
            let entries = std::fs::read_dir(pad).map_err(|e| Fout::Invoer(pad.clone(), e))?;
            let mut inside: Vec<PathBuf> =
                entries.flatten().map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == "db")).collect();
            inside.sort();
            found.extend(inside);
        } else {
            found.push(pad.clone());
        }
    }
    Ok(found)
}

fn rij_json(ctx: &Context, pad: &Path, casus: &CasusBevindingen, b: &Bevinding) -> Value {
    let taal = ctx.taal();
    let r = &b.regel.regel;
    let times: Vec<Value> =
        b.keren.iter().map(|k| json!({"stand": stand(k.stand), "bewijs": k.bewijs, "over": k.over})).collect();
    json!({
        "bestand": pad.display().to_string(), "casus": Id::casus(casus.casus).to_string(),
        "regel": r.id, "naam": r.naam(taal), "ernst": r.ernst.woord(), "stand": b.stand(), "bewijs": bewijs(b),
        "taak": r.taak, "uitleg": r.waarom(taal), "vraag": r.vraag(taal), "grond": r.grond, "sjabloon": r.sjabloon,
        "vervuld": b.aantal(Stand::Vervuld), "open": b.aantal(Stand::Open), "geschonden": b.aantal(Stand::Geschonden),
        "keren": times,
    })
}

const fn stand(stand: Stand) -> &'static str {
    match stand {
        Stand::Vervuld => "vervuld",
        Stand::Open => "open",
        Stand::Geschonden => "geschonden",
    }
}

/// The lines that show what came out worst.
fn bewijs(b: &Bevinding) -> Vec<i64> {
    let worst = b.keren.iter().map(|k| k.stand).max();
    let mut lines: Vec<i64> =
        b.keren.iter().filter(|k| Some(k.stand) == worst).flat_map(|k| k.bewijs.iter().copied()).collect();
    lines.sort_unstable();
    lines.dedup();
    lines
}

fn csv(ctx: &Context, uit: &mut Uit, pad: &Path, casus: &CasusBevindingen) -> Result<(), Fout> {
    let quote = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    for b in &casus.bevindingen {
        let r = &b.regel.regel;
        let lines: Vec<String> = bewijs(b).iter().map(i64::to_string).collect();
        uit.regel(&format!(
            "{},{},{},{},{},{},{},{},{},{},{}",
            quote(&pad.display().to_string()),
            Id::casus(casus.casus),
            r.id,
            quote(r.naam(ctx.taal())),
            r.ernst.woord(),
            r.taak,
            b.stand(),
            b.aantal(Stand::Vervuld),
            b.aantal(Stand::Open),
            b.aantal(Stand::Geschonden),
            quote(&lines.join(" ")),
        ))?;
    }
    Ok(())
}

fn tekstblok(ctx: &Context, uit: &mut Uit, pad: &Path, casus: &CasusBevindingen) -> Result<(), Fout> {
    let t = ctx.teksten();
    uit.regel(&format!("{}  {}  {}", pad.display(), Id::casus(casus.casus), casus.klant))?;
    let mut shown: Vec<&Bevinding> = casus
        .bevindingen
        .iter()
        .filter(|b| b.aantal(Stand::Geschonden) > 0 || (b.regel.regel.ernst == Ernst::Goed && !b.keren.is_empty()))
        .collect();
    shown.sort_by_key(|b| (b.regel.regel.ernst, b.regel.regel.taak));
    for b in shown {
        let r = &b.regel.regel;
        let lines: Vec<String> = bewijs(b).iter().map(i64::to_string).collect();
        let ernst = t.t(&format!("ins-ernst-{}", r.ernst.woord()));
        uit.regel(&format!("  {ernst:<12} {:<4} {}  [{}]", r.id, r.naam(ctx.taal()), lines.join(", ")))?;
    }
    let na = casus.bevindingen.iter().filter(|b| b.keren.is_empty()).count().to_string();
    let kept = casus.bevindingen.iter().filter(|b| b.stand() == "vervuld").count().to_string();
    uit.regel(&format!("  {}", t.ta("ins-telling", &[("n", &kept), ("m", &na)])))
}

/// Two runs side by side.
///
/// # Errors
/// One of the files cannot be used.
pub fn vergelijk(ctx: &Context, a: &Path, b: &Path, as_json: bool) -> Result<u8, Fout> {
    let rules = ingebouwd();
    let one = Bezien::open(a, ctx.opties())?;
    let two = Bezien::open(b, ctx.opties())?;
    let (left, right) = (gang(&one.app, &rules)?, gang(&two.app, &rules)?);
    let differences = verschillen(&left, &right);
    let mut uit = Uit::new();
    if as_json {
        let acts = |list: &[Daad]| {
            let row = |d: &Daad| json!({"seq": d.seq, "stappen": d.stappen, "zin": ctx.teksten().zin(d.kind, &d.body)});
            list.iter().map(row).collect::<Vec<Value>>()
        };
        let rows: Vec<Value> =
            differences.iter().map(|v| json!({"dag": v.dag, "a": acts(&v.a), "b": acts(&v.b)})).collect();
        uit.json(&json!({"a": gang_json(a, &left), "b": gang_json(b, &right), "verschillen": rows}))?;
        uit.leeg()?;
        return Ok(0);
    }
    let t = ctx.teksten();
    let number = |n: usize| n.to_string();
    let in_time = |g: &Gang| t.ta("ins-van", &[("n", &number(g.op_tijd)), ("m", &number(g.termijnen))]);
    let name = |p: &Path| p.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let head = [
        [String::new(), format!("A  {}", name(a)), format!("B  {}", name(b))],
        [t.t("ins-dagen"), left.dagen.to_string(), right.dagen.to_string()],
        [t.t("ins-handelingen"), number(left.handelingen), number(right.handelingen)],
        [t.t("ins-op-tijd"), in_time(&left), in_time(&right)],
        [t.t("ins-gesprekken"), number(left.gesprekken), number(right.gesprekken)],
        [t.t("ins-besluiten"), number(left.besluiten), number(right.besluiten)],
        [t.t("ins-geschonden"), left.geschonden.join(" "), right.geschonden.join(" ")],
    ];
    for line in tekst::kolommen(&head) {
        uit.regel(&line)?;
    }
    for v in &differences {
        uit.regel("")?;
        uit.regel(&t.ta("oef-dag-n", &[("n", &v.dag.to_string())]))?;
        for (side, list) in [("A", &v.a), ("B", &v.b)] {
            for daad in list {
                uit.regel(&format!("  {side}  {}  [{}]", t.zin(daad.kind, &daad.body), daad.seq))?;
            }
        }
    }
    uit.leeg()?;
    Ok(0)
}

fn gang_json(pad: &Path, g: &Gang) -> Value {
    json!({
        "bestand": pad.display().to_string(), "dagen": g.dagen, "handelingen": g.handelingen, "op_tijd": g.op_tijd,
        "termijnen": g.termijnen, "gesprekken": g.gesprekken, "besluiten": g.besluiten, "geschonden": g.geschonden,
    })
}
