//! `oefening`: practice with scenarios, from the command line.

use std::path::{Path, PathBuf};

use chrono::Days;
use clap::{Subcommand, ValueEnum};
use serde_json::{Value, json};

use crate::app::App;
use crate::cli::Context;
use crate::cli::args::{Tot, tot};
use crate::cli::fout::Fout;
use crate::cli::lesopdracht::{self, Inleveren, Uitreiken};
use crate::cli::output::Uit;
use crate::cli::tekst;
use crate::config::{data_map, scenario_mappen};
use crate::oefening::bron::{Bron, BronFout, Soort, alle, stam};
use crate::oefening::lint::{Ernst, Vondst, controleer, controleer_pakket};
use crate::oefening::nabeschouwing::{Bevinding, Uitkomst};
use crate::oefening::scenario::{Pakket, Scenario};
use crate::oefening::sessie::{Keuze, Modus, OefenFout, Oefening as Loopt};
use crate::opmaak::Taal;

/// What can be done with scenarios.
#[derive(Debug, Clone, Subcommand)]
pub enum Oefening {
    /// Welke scenario's er zijn
    List {
        /// Als JSON
        #[arg(long)]
        json: bool,
    },
    /// Begin een oefening in een nieuw bestand
    Start {
        /// De naam van een scenario, of een bestand
        #[arg(value_name = "ID|BESTAND")]
        wat: String,
        /// Getal dat het toeval bepaalt
        #[arg(long, value_name = "N", default_value_t = 0, value_parser = clap::value_parser!(i64).range(0..=4_294_967_295))]
        seed: i64,
        /// Met een weg terug, of zonder
        #[arg(long, value_name = "MODUS", default_value = "oefenen")]
        mode: Wijze,
        /// Maak alleen het bestand, open het scherm niet
        #[arg(long)]
        no_ui: bool,
    },
    /// Controleer een scenario of een pakket
    Check {
        /// Het bestand
        #[arg(value_name = "BESTAND")]
        bestand: PathBuf,
    },
    /// Het JSON Schema van een scenario, voor een tekstverwerker die daarmee helpt
    Schema,
    /// Zet de klok verder: tot een dag, zo veel dagen, of tot iets gebeurt
    Advance {
        /// 2026-03-16, +7d of next
        #[arg(value_name = "DATUM|+Nd|next", value_parser = verder)]
        tot: Verder,
        /// Als JSON
        #[arg(long)]
        json: bool,
    },
    /// Begin opnieuw vanaf een regel, in een nieuw bestand
    Fork {
        /// Nummer van de laatste regel die meegaat
        #[arg(value_name = "SEQ", value_parser = clap::value_parser!(i64).range(1..))]
        seq: i64,
        /// Waar het nieuwe bestand komt
        #[arg(value_name = "BESTAND")]
        naar: PathBuf,
    },
    /// Maak van een scenario één bestand voor een groep
    Uitreiken(Uitreiken),
    /// Maak een gecontroleerde kopie van je oefening om in te leveren
    Inleveren(Inleveren),
    /// Laat een gebeurtenis nu gebeuren
    Inject {
        /// Naam van de gebeurtenis in het scenario
        #[arg(value_name = "GEBEURTENIS")]
        gebeurtenis: String,
        /// In welke casus; de eerste als je niets kiest
        #[arg(long, value_name = "NR", value_parser = crate::cli::args::casus_nr)]
        casus: Option<u32>,
    },
    /// Wat verwacht werd en wat er te zien is, met bewijs
    Bevindingen {
        /// Als JSON
        #[arg(long)]
        json: bool,
    },
}

/// How a practice is played.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Wijze {
    /// With a way back.
    Oefenen,
    /// Without one.
    Toets,
}

/// How far the clock goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verder {
    /// To a day, or so many days on.
    Tot(Tot),
    /// Until something happens.
    Volgende,
}

fn verder(text: &str) -> Result<Verder, String> {
    if text == "next" { Ok(Verder::Volgende) } else { tot(text).map(Verder::Tot) }
}

impl Oefening {
    /// Whether JSON was asked.
    pub const fn json(&self) -> bool {
        match self {
            Oefening::List { json } | Oefening::Advance { json, .. } | Oefening::Bevindingen { json } => *json,
            Oefening::Start { .. }
            | Oefening::Check { .. }
            | Oefening::Schema
            | Oefening::Fork { .. }
            | Oefening::Uitreiken(_)
            | Oefening::Inleveren(_)
            | Oefening::Inject { .. } => false,
        }
    }
}

impl From<BronFout> for Fout {
    fn from(fout: BronFout) -> Self {
        match fout {
            BronFout::Onbekend(naam) => Fout::Gebruik("cli-scenario-onbekend", naam),
            BronFout::Les(fout) => Fout::Oefening(Box::new(OefenFout::Les(fout))),
            BronFout::Lezen(pad, fout) => Fout::Invoer(pad, fout),
        }
    }
}

/// Exit code when a scenario cannot be played.
const ONJUIST: u8 = 4;

/// Carries it out. Starting one with the screen is done by the screen.
///
/// # Errors
/// When a file cannot be read or the act is refused.
pub fn oefening(ctx: &Context, vraag: &Oefening) -> Result<u8, Fout> {
    match vraag {
        Oefening::List { json } => list(ctx, *json),
        Oefening::Start { wat, seed, mode, .. } => start(ctx, wat, *seed, *mode).map(|_| 0),
        Oefening::Check { bestand } => check(ctx, bestand),
        Oefening::Schema => {
            let mut uit = Uit::new();
            uit.json(&crate::oefening::scenario::schema())?;
            uit.leeg()?;
            Ok(0)
        }
        Oefening::Advance { tot, json } => advance(ctx, *tot, *json),
        Oefening::Fork { seq, naar } => fork(ctx, *seq, naar),
        Oefening::Uitreiken(vraag) => lesopdracht::uitreiken(ctx, vraag),
        Oefening::Inleveren(vraag) => lesopdracht::inleveren(ctx, vraag),
        Oefening::Inject { gebeurtenis, casus } => inject(ctx, gebeurtenis, *casus),
        Oefening::Bevindingen { json } => bevindingen(ctx, *json),
    }
}

fn list(ctx: &Context, as_json: bool) -> Result<u8, Fout> {
    let taal = ctx.taal();
    let mut rows = Vec::new();
    for s in alle(&scenario_mappen()) {
        if let Some(mut row) = rij(&s.id, &s.hoofd, taal) {
            if let Some(les) = &s.les {
                row["groep"] = json!(les.groep);
                row["inleveren_op"] = json!(les.inleveren_op);
            }
            rows.push(row);
        }
    }
    let mut uit = Uit::new();
    if as_json {
        uit.json(&rows)?;
    } else {
        let cell = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
        let cells: Vec<[String; 3]> = rows
            .iter()
            .map(|row| {
                let minutes = row["duur"].as_u64().map(|n| ctx.teksten().ta("oef-minuten", &[("n", &n.to_string())]));
                [cell(row, "id"), cell(row, "titel"), minutes.unwrap_or_default()]
            })
            .collect();
        for line in tekst::kolommen(&cells) {
            uit.regel(&line)?;
        }
    }
    uit.leeg()?;
    Ok(0)
}

/// What the list says of a scenario or pack; nothing where the file cannot be read.
fn rij(id: &str, text: &str, taal: Taal) -> Option<Value> {
    if Soort::van(text) == Soort::Pakket {
        let p = Pakket::lees(text).ok()?;
        let casussen: Vec<&String> = p.casus.iter().map(|c| c.scenario.get_ref()).collect();
        return Some(json!({
            "id": id, "titel": p.titel.in_taal(taal), "taken": [], "duur": null, "talen": ["nl", "en"],
            "casussen": casussen, "kort": p.kort.in_taal(taal),
        }));
    }
    let s = Scenario::lees(text).ok()?;
    let talen: &[&str] = if s.titel.en.is_some() { &["nl", "en"] } else { &["nl"] };
    Some(json!({
        "id": id, "titel": s.titel.in_taal(taal), "taken": s.taken, "duur": s.minuten, "talen": talen,
        "kort": s.kort.in_taal(taal),
    }))
}

/// Makes the file of a practice; gives where it stands.
///
/// # Errors
/// The scenario cannot be found or played, or the file cannot be made.
pub fn start(ctx: &Context, wat: &str, seed: i64, mode: Wijze) -> Result<PathBuf, Fout> {
    let bron = Bron::vind(wat, &scenario_mappen())?;
    let pad = match &ctx.globaal.file {
        Some(pad) => pad.clone(),
        None => vrij_pad(wat)?,
    };
    let modus = match mode {
        Wijze::Oefenen => Modus::Oefenen,
        Wijze::Toets => Modus::Toets,
    };
    // First in memory: what cannot be played leaves no file behind.
    let keuze = Keuze { modus, seed, taal: ctx.taal() };
    Loopt::start(&mut App::in_memory(ctx.opties())?, &bron, keuze)?;
    let mut app = App::create(&pad, ctx.opties())?;
    let oefening = Loopt::start(&mut app, &bron, keuze)?;
    let titel = oefening.titel.in_taal(ctx.taal()).to_owned();
    ctx.zeg("cli-oefening-begonnen", &[("titel", &titel), ("pad", &pad.display().to_string())]);
    Ok(pad)
}

/// The next free name in the data folder.
fn vrij_pad(wat: &str) -> Result<PathBuf, Fout> {
    let map = data_map()?;
    std::fs::create_dir_all(&map).map_err(|e| crate::error::StoreError::io(&map, &e))?;
    let stem = stam(wat);
    let free = (1..).map(|n| map.join(format!("{stem}-{n}.db"))).find(|pad| pad.symlink_metadata().is_err());
    Ok(free.unwrap_or_else(|| map.join(format!("{stem}.db"))))
}

/// The practice of the file of this call.
pub(super) fn loopt(ctx: &Context) -> Result<(App, Loopt), Fout> {
    let app = ctx.open()?;
    let oefening = Loopt::open(&app)?;
    let oefening = oefening.ok_or_else(|| Fout::Gebruik("cli-geen-oefening", app.path().display().to_string()))?;
    if let Some(pad) = oefening.bron_veranderd(&app)? {
        ctx.zeg("oef-bron-veranderd", &[("pad", &pad)]);
    }
    Ok((app, oefening))
}

fn advance(ctx: &Context, hoe: Verder, as_json: bool) -> Result<u8, Fout> {
    let (mut app, mut oefening) = loopt(ctx)?;
    let verzet = match hoe {
        Verder::Volgende => oefening.tot_iets_gebeurt(&mut app)?,
        Verder::Tot(Tot::Dag(dag)) => oefening.verzet(&mut app, dag)?,
        Verder::Tot(Tot::Over(days)) => {
            let dag = app.vandaag().checked_add_days(Days::new(u64::from(days))).unwrap_or(chrono::NaiveDate::MAX);
            oefening.verzet(&mut app, dag)?
        }
    };
    let mut uit = Uit::new();
    let mut rows = Vec::new();
    for seq in &verzet.berichten {
        if let Some(entry) = app.entry(*seq)? {
            let b = &entry.event.body;
            rows.push(json!({
                "seq": seq, "at": entry.at.to_string(), "casus": entry.scope.id().map(|id| id.to_string()),
                "van": b.text("van"), "kanaal": b.text("kanaal"), "onderwerp": b.text("onderwerp"),
                "tekst": b.text("tekst"), "gebeurtenis": b.text("gebeurtenis"),
            }));
        }
    }
    if as_json {
        uit.json(&json!({"dag": verzet.dag, "berichten": rows}))?;
    } else {
        uit.regel(&crate::opmaak::datum_met_dag(verzet.dag, ctx.taal()))?;
        let cell = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
        let cells: Vec<[String; 4]> = rows
            .iter()
            .map(|r| {
                let at: String = cell(r, "at").chars().take(16).collect();
                [at.replace('T', " "), cell(r, "casus"), cell(r, "van"), cell(r, "onderwerp")]
            })
            .collect();
        for line in tekst::kolommen(&cells) {
            uit.regel(&line)?;
        }
    }
    uit.leeg()?;
    Ok(0)
}

fn fork(ctx: &Context, seq: i64, naar: &Path) -> Result<u8, Fout> {
    let (app, oefening) = loopt(ctx)?;
    oefening.fork(&app, seq, naar)?;
    ctx.zeg("cli-oefening-vork", &[("pad", &naar.display().to_string()), ("n", &seq.to_string())]);
    Ok(0)
}

fn inject(ctx: &Context, gebeurtenis: &str, casus: Option<u32>) -> Result<u8, Fout> {
    let (mut app, oefening) = loopt(ctx)?;
    let nr = casus.or_else(|| oefening.casussen.iter().find_map(|c| c.nr)).unwrap_or(1);
    match oefening.inject(&mut app, nr, gebeurtenis)? {
        Some(seq) => {
            ctx.zeg("cli-oefening-ingebracht", &[("wat", gebeurtenis), ("n", &seq.to_string())]);
            Ok(0)
        }
        None => Err(Fout::Gebruik("cli-gebeurtenis-onbekend", gebeurtenis.to_owned())),
    }
}

fn bevindingen(ctx: &Context, as_json: bool) -> Result<u8, Fout> {
    let (app, oefening) = loopt(ctx)?;
    let mut uit = Uit::new();
    let all = oefening.terugblik(&app)?;
    let found: Vec<&Bevinding> = all.iter().flat_map(|t| &t.bevindingen).collect();
    if as_json {
        let rows: Vec<Value> = found.iter().map(|b| bevinding_json(b)).collect();
        uit.json(&rows)?;
    } else {
        let t = ctx.teksten();
        for blik in &all {
            uit.regel(&format!("{}  {}", crate::domain::id::Id::casus(blik.nr), blik.titel))?;
            for b in &blik.bevindingen {
                let kind = if b.vermijd { "oef-vermijd" } else { "oef-verwacht" };
                let stand = t.t(&format!("{kind}-{}", b.stand.woord()));
                let bewijs: Vec<String> = b.bewijs.iter().map(i64::to_string).collect();
                let taak = t.ta("oef-taak", &[("n", &b.taak.to_string())]);
                let proof = if bewijs.is_empty() { String::new() } else { format!("  [{}]", bewijs.join(", ")) };
                uit.regel(&format!("  {taak}  {stand}: {}{proof}", b.naam))?;
            }
        }
    }
    uit.leeg()?;
    Ok(0)
}

fn bevinding_json(b: &Bevinding) -> Value {
    let ernst = match (b.vermijd, b.stand) {
        (true, Uitkomst::Geschonden) => "let-op",
        _ => "tip",
    };
    json!({
        "regel": b.regel, "naam": b.naam, "ernst": ernst, "stand": b.stand.woord(), "bewijs": b.bewijs,
        "taak": b.taak, "uitleg": b.uitleg, "niveau": b.niveau, "vermijd": b.vermijd,
        "casus": crate::domain::id::Id::casus(b.casus).to_string(),
    })
}

fn check(ctx: &Context, bestand: &Path) -> Result<u8, Fout> {
    let text = std::fs::read_to_string(bestand).map_err(|e| Fout::Invoer(bestand.to_owned(), e))?;
    let found = match Soort::van(&text) {
        Soort::Scenario => controleer(&text),
        Soort::Pakket => {
            let beside = |id: &str| bestand.parent().is_some_and(|map| map.join(format!("{id}.toml")).is_file());
            let own = |id: &str| crate::oefening::bron::INGEBOUWD.iter().any(|(naam, _)| *naam == id);
            controleer_pakket(&text, |id| beside(id) || own(id))
        }
    };
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
