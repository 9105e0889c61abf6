//! `termijn`: the last day of a term step by step, the rules in force, and the free days of a year.

use chrono::NaiveDate;
use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};

use crate::cli::args::dag;
use crate::cli::fout::Fout;
use crate::cli::output::Uit;
use crate::cli::{Context, normen, tekst};
use crate::domain::kalender::{JAREN, Kalender};
use crate::domain::regels::{Regels, TermijnRegel};
use crate::domain::rekenen::{Berekening, Eenheid, Stap, StapSoort, bereken};
use crate::opmaak::datum_met_dag;

/// What is asked about terms.
#[derive(Debug, Clone, Subcommand)]
pub enum Termijn {
    /// Reken de laatste dag van een termijn uit, stap voor stap
    Compute(Som),
    /// De regels voor termijnen die gelden, met hun bron
    Rules {
        /// Op deze dag
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
    /// Hoe lang de termijn is
    #[arg(long, value_name = "N")]
    pub length: u32,
    /// Waarin: days, workdays, weeks of months
    #[arg(long, value_name = "EENHEID")]
    pub unit: Maat,
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

/// Answers a question about terms.
///
/// # Errors
/// When the rules cannot be read, or the law does not settle the sum.
pub fn termijn(ctx: &Context, vraag: &Termijn) -> Result<u8, Fout> {
    let regels = match &ctx.globaal.rules {
        None => Regels::ingebouwd(),
        Some(pad) => {
            let text = std::fs::read_to_string(pad).map_err(|e| Fout::Invoer(pad.clone(), e))?;
            Regels::met_bestand(&text).map_err(|e| Fout::Regels(format!("{}: {e}", pad.display())))?
        }
    };
    let mut uit = Uit::new();
    match vraag {
        Termijn::Compute(som) => compute(ctx, &regels.kalender, som, &mut uit)?,
        Termijn::Rules { on, json } => {
            let in_force = |r: &&TermijnRegel| {
                on.is_none_or(|day| r.geldig_van <= day && r.geldig_tot.is_none_or(|tot| day <= tot))
            };
            let found: Vec<&TermijnRegel> = regels.termijnen.iter().filter(in_force).collect();
            if *json {
                uit.json(&found)?;
            } else {
                let row = |r: &&TermijnRegel| {
                    let lengte = format!("{} {}", r.lengte, ctx.teksten().woord("eenheid", r.eenheid.sleutel()));
                    [r.id.clone(), r.artikel.clone(), lengte, r.geldig_van.to_string(), r.bron.clone()]
                };
                for line in tekst::kolommen(&found.iter().map(row).collect::<Vec<_>>()) {
                    uit.regel(&line)?;
                }
            }
        }
        Termijn::Norms { json } => normen::toon(ctx, &regels, *json, &mut uit)?,
        Termijn::Holidays { jaar, json } => holidays(ctx, &regels.kalender, *jaar, *json, &mut uit)?,
    }
    uit.leeg()?;
    Ok(0)
}

fn compute(ctx: &Context, kalender: &Kalender, som: &Som, uit: &mut Uit) -> Result<(), Fout> {
    let eenheid = match som.unit {
        Maat::Days => Eenheid::Dagen,
        Maat::Workdays => Eenheid::Werkdagen,
        Maat::Weeks => Eenheid::Weken,
        Maat::Months => Eenheid::Maanden,
    };
    let berekening = Berekening {
        start: som.start,
        lengte: som.length,
        eenheid,
        atw: !som.no_atw,
        eerste_dag_telt: som.first_day_counts,
        terug: som.backward,
        opgeschort: som.suspended,
    };
    let t = ctx.teksten();
    let uitkomst = bereken(kalender, &berekening)
        .map_err(|e| Fout::Gebruik("cli-termijn-fout", t.t(&format!("cli-termijn-fout-{}", e.code()))))?;
    if som.json {
        uit.json(&json!({"tot_en_met": uitkomst.tot_en_met, "stappen": uitkomst.stappen}))?;
        return Ok(());
    }
    let row = |stap: &Stap| [datum_met_dag(stap.datum, t.taal()), words(ctx, stap), stap.grond.clone()];
    for line in tekst::kolommen(&uitkomst.stappen.iter().map(row).collect::<Vec<_>>()) {
        uit.regel(&line)?;
    }
    Ok(())
}

/// One step of the derivation as a teacher would say it.
fn words(ctx: &Context, stap: &Stap) -> String {
    let t = ctx.teksten();
    let n = stap.aantal.map(i64::abs).unwrap_or_default().to_string();
    let dag = stap.dag.as_deref().unwrap_or_default();
    let eenheid = t.woord("eenheid", dag);
    match stap.wat {
        StapSoort::Start => t.t("cli-stap-start"),
        StapSoort::EersteDag => t.t("cli-stap-eerste-dag"),
        StapSoort::Lengte if stap.aantal.is_some_and(|n| n < 0) => {
            t.ta("cli-stap-terug", &[("n", &n), ("eenheid", &eenheid)])
        }
        StapSoort::Lengte => t.ta("cli-stap-lengte", &[("n", &n), ("eenheid", &eenheid)]),
        StapSoort::Opgeschort => t.ta("cli-stap-opgeschort", &[("n", &n)]),
        StapSoort::VrijeDag => t.ta("cli-stap-vrije-dag", &[("dag", &t.woord("dag", dag))]),
        StapSoort::Artikel2 => t.t("cli-stap-artikel-2"),
        StapSoort::GeenVerlenging => t.t("cli-stap-geen-verlenging"),
        StapSoort::Einde => t.t("cli-stap-einde"),
    }
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
