//! `termijn`: the last day of a term step by step, the rules in force, and the free days of a year.

use chrono::NaiveDate;
use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};

use crate::cli::args::dag;
use crate::cli::fout::Fout;
use crate::cli::output::Uit;
use crate::cli::{Context, normen, tekst};
use crate::domain::kalender::{JAREN, Kalender};
use crate::domain::regels::{RegelFout, Regels, RegelsFout};
use crate::domain::rekenen::{Berekening, Eenheid, Stilstand, bereken_met};
use crate::opmaak::datum_met_dag;
use crate::teksten::afleiding::{self, AfleidingRegel};

mod regels;

/// What is asked about terms.
#[derive(Debug, Clone, Subcommand)]
pub enum Termijn {
    /// Reken de laatste dag van een termijn uit, stap voor stap
    Compute(Som),
    /// De regels voor termijnen die gelden, met hun bron
    Rules {
        /// Alleen deze regel, helemaal
        #[arg(value_name = "ID")]
        id: Option<String>,
        /// Op deze dag; zonder: vandaag
        #[arg(long, value_name = "DATUM", value_parser = dag)]
        on: Option<NaiveDate>,
        /// Als JSON
        #[arg(long)]
        json: bool,
    },
    /// De normen van de gemeente: hoe snel zij zelf een volgende stap wil
    Norms {
        /// Als JSON
        #[arg(long)]
        json: bool,
    },
    /// De vrije dagen van een jaar, met hun grond
    Holidays {
        /// Het jaar
        #[arg(value_name = "JAAR", value_parser = jaar)]
        jaar: i32,
        /// Als JSON
        #[arg(long)]
        json: bool,
    },
}

impl Termijn {
    /// Whether JSON was asked.
    pub const fn json(&self) -> bool {
        match self {
            Termijn::Compute(Som { json, .. })
            | Termijn::Rules { json, .. }
            | Termijn::Norms { json }
            | Termijn::Holidays { json, .. } => *json,
        }
    }
}

/// A term to work out.
#[derive(Debug, Clone, Args)]
pub struct Som {
    /// De dag waarop de termijn begint
    #[arg(long, value_name = "DATUM", value_parser = dag)]
    pub start: NaiveDate,
    /// Neem lengte, eenheid en manier van tellen uit deze regel
    #[arg(long, value_name = "ID", conflicts_with_all = ["length", "unit", "backward", "no_atw", "first_day_counts"])]
    pub rule: Option<String>,
    /// Hoe lang de termijn is
    #[arg(long, value_name = "N", required_unless_present = "rule", requires = "unit")]
    pub length: Option<u32>,
    /// Waarin: days, workdays, weeks of months
    #[arg(long, value_name = "EENHEID", required_unless_present = "rule", requires = "length")]
    pub unit: Option<Maat>,
    /// Reken terug vanaf de begindag
    #[arg(long)]
    pub backward: bool,
    /// Zonder de Algemene termijnenwet
    #[arg(long)]
    pub no_atw: bool,
    /// De begindag telt mee
    #[arg(long)]
    pub first_day_counts: bool,
    /// Zo veel dagen stond de termijn stil
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub suspended: u32,
    /// De termijn stond stil in deze dagen, de laatste erbij; mag vaker
    #[arg(long, value_name = "VAN..TOT", value_parser = periode)]
    pub suspend: Vec<(NaiveDate, NaiveDate)>,
    /// Als JSON
    #[arg(long)]
    pub json: bool,
}

/// The unit on the command line.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Maat {
    /// Calendar days.
    Days,
    /// Werkdagen.
    Workdays,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
}

fn jaar(text: &str) -> Result<i32, String> {
    let found = text.parse().ok().filter(|jaar| JAREN.contains(jaar));
    found.ok_or_else(|| format!("geen jaar van {} tot en met {}", JAREN.start(), JAREN.end()))
}

fn periode(text: &str) -> Result<(NaiveDate, NaiveDate), String> {
    let (van, tot) = text.split_once("..").ok_or("geen periode; schrijf die als 2026-11-13..2026-11-26")?;
    let (van, tot) = (dag(van)?, dag(tot)?);
    if tot < van { Err("de laatste dag ligt voor de eerste".to_owned()) } else { Ok((van, tot)) }
}

/// Answers a question about terms.
///
/// # Errors
/// When the rules cannot be read, or the law does not settle the sum.
pub fn termijn(ctx: &Context, vraag: &Termijn) -> Result<u8, Fout> {
    let regels = match &ctx.globaal.rules {
        None => Regels::ingebouwd(),
        Some(pad) => {
            let text = std::fs::read_to_string(pad).map_err(|e| Fout::Invoer(pad.clone(), e))?;
            let fout = |fout: RegelFout| Fout::Regels(RegelsFout { bestand: pad.display().to_string(), fout });
            Regels::met_bestand(&text).map_err(fout)?
        }
    };
    let mut uit = Uit::new();
    match vraag {
        Termijn::Compute(som) => compute(ctx, &regels, som, &mut uit)?,
        Termijn::Rules { id, on, json } => regels::rules(ctx, &regels, id.as_deref(), *on, *json, &mut uit)?,
        Termijn::Norms { json } => normen::toon(ctx, &regels, *json, &mut uit)?,
        Termijn::Holidays { jaar, json } => holidays(ctx, &regels.kalender, *jaar, *json, &mut uit)?,
    }
    uit.leeg()?;
    Ok(0)
}

/// The sum that is asked: from the options, or from the row of the named rule that holds on the start day.
fn berekening(regels: &Regels, som: &Som) -> Result<Berekening, Fout> {
    let los = Berekening {
        start: som.start,
        lengte: som.length.unwrap_or_default(),
        eenheid: match som.unit {
            Some(Maat::Workdays) => Eenheid::Werkdagen,
            Some(Maat::Weeks) => Eenheid::Weken,
            Some(Maat::Months) => Eenheid::Maanden,
            Some(Maat::Days) | None => Eenheid::Dagen,
        },
        atw: !som.no_atw,
        eerste_dag_telt: som.first_day_counts,
        terug: som.backward,
        opgeschort: som.suspended,
    };
    let Some(id) = &som.rule else { return Ok(los) };
    let rij = regels::zoek(regels, id, som.start)?;
    let (Some(lengte), Some(eenheid)) = (rij.lengte, rij.eenheid) else {
        return Err(Fout::Gebruik("cli-termijn-regel-zonder-lengte", id.clone()));
    };
    Ok(Berekening { lengte, eenheid, atw: rij.atw, eerste_dag_telt: rij.eerste_dag_telt, terug: rij.terug, ..los })
}

fn compute(ctx: &Context, regels: &Regels, som: &Som, uit: &mut Uit) -> Result<(), Fout> {
    let t = ctx.teksten();
    let stil: Vec<Stilstand<'_>> =
        som.suspend.iter().map(|(van, tot)| Stilstand { van: *van, tot: Some(*tot), grond: "" }).collect();
    let uitkomst = bereken_met(&regels.kalender, &berekening(regels, som)?, &stil)
        .map_err(|e| Fout::Gebruik("cli-termijn-fout", t.t(&format!("cli-termijn-fout-{}", e.code()))))?;
    if som.json {
        uit.json(&json!({"tot_en_met": uitkomst.tot_en_met, "stappen": uitkomst.stappen}))?;
        return Ok(());
    }
    let row = |regel: AfleidingRegel| [t.datum_met_dag(regel.datum), regel.tekst, regel.grond];
    for line in tekst::kolommen(&afleiding::regels(t, &uitkomst.stappen).into_iter().map(row).collect::<Vec<_>>()) {
        uit.regel(&line)?;
    }
    Ok(())
}

fn holidays(ctx: &Context, kalender: &Kalender, jaar: i32, as_json: bool, uit: &mut Uit) -> Result<(), Fout> {
    let t = ctx.teksten();
    let days = kalender.feestdagen(jaar);
    if as_json {
        let days: Vec<Value> = days
            .iter()
            .map(|d| {
                json!({"datum": d.datum, "naam": t.woord("dag", d.sleutel), "grondslag": d.grondslag,
                    "voorlopig": d.voorlopig})
            })
            .collect();
        uit.json(&days)?;
        return Ok(());
    }
    let row = |d: &crate::domain::kalender::VrijeDag| {
        let sure = if d.voorlopig { t.t("cli-vrij-voorlopig") } else { String::new() };
        [datum_met_dag(d.datum, t.taal()), t.woord("dag", d.sleutel), d.grondslag.to_owned(), sure]
    };
    for line in tekst::kolommen(&days.iter().map(row).collect::<Vec<_>>()) {
        uit.regel(&line)?;
    }
    Ok(())
}
