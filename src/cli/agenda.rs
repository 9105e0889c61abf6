//! `agenda`: what is overdue, due and coming over all casussen.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use crate::app::AgendaVraag;
use crate::cli::args::{Agenda, Tot};
use crate::cli::fout::Fout;
use crate::cli::output::Uit;
use crate::cli::{Context, tekst};
use crate::domain::id::Id;
use crate::domain::leesmodel::AgendaRij;
use crate::domain::norm::delen;
use crate::domain::termijn::TermijnStand;
use crate::opmaak::{datum_met_dag, naam_lijst};

/// Exit code when something is due today.
const VANDAAG: u8 = 10;
/// Exit code when something is overdue.
const TE_LAAT: u8 = 11;

/// Shows the agenda.
///
/// # Errors
/// When the file cannot be read.
pub fn agenda(ctx: &Context, vraag: &Agenda) -> Result<u8, Fout> {
    let app = ctx.open()?;
    let vandaag = app.vandaag();
    let tot = vraag.until.map(|tot| match tot {
        Tot::Dag(dag) => dag,
        Tot::Over(days) => vandaag.checked_add_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MAX),
    });
    let rows = app.agenda(&AgendaVraag { tot, soort: vraag.soort.as_deref(), ..AgendaVraag::default() })?;
    let mut uit = Uit::new();
    if vraag.json {
        let rows: Vec<Value> = rows.iter().map(|(rij, klant)| rij_json(rij, klant, vandaag)).collect();
        uit.json(&rows)?;
    } else {
        let cells: Vec<[String; 6]> = rows.iter().map(|(rij, klant)| rij_tekst(ctx, rij, klant, vandaag)).collect();
        for line in tekst::kolommen(&cells) {
            uit.regel(&line)?;
        }
        if rows.is_empty() {
            ctx.zeg("cli-agenda-leeg", &[]);
        }
    }
    uit.leeg()?;
    // A norm of the gemeente is no term: being late with one breaks nothing.
    let worst =
        rows.iter().filter(|(rij, _)| !rij.vanzelf && !rij.is_norm()).map(|(rij, _)| code(rij.stand(vandaag))).max();
    Ok(if vraag.exit_code { worst.unwrap_or(0) } else { 0 })
}

const fn code(stand: TermijnStand) -> u8 {
    match stand {
        TermijnStand::Voorbij => TE_LAAT,
        TermijnStand::Vandaag => VANDAAG,
        TermijnStand::Loopt | TermijnStand::Stil => 0,
    }
}

fn rij_json(rij: &AgendaRij, klant: &str, vandaag: NaiveDate) -> Value {
    json!({
        "soort": rij.soort,
        "casus": rij.casus.map(|nr| Id::casus(nr).to_string()),
        "tot_en_met": rij.tot_en_met,
        "stand": rij.stand(vandaag).woord(),
        "dagen": (rij.tot_en_met - vandaag).num_days(),
        "klant": klant,
        "over": rij.norm().unwrap_or(&rij.over),
        "ding": rij.ding,
        "tijd": rij.tijd,
        "norm": rij.norm(),
        "bij": if rij.is_norm() { delen(&rij.over).1 } else { None },
    })
}

fn rij_tekst(ctx: &Context, rij: &AgendaRij, klant: &str, vandaag: NaiveDate) -> [String; 6] {
    let stand = match rij.stand(vandaag) {
        TermijnStand::Voorbij => ctx.teksten().t("cli-agenda-te-laat"),
        TermijnStand::Vandaag => ctx.teksten().t("cli-agenda-vandaag"),
        TermijnStand::Stil => ctx.teksten().t("cli-agenda-stil"),
        TermijnStand::Loopt => String::new(),
    };
    [
        datum_met_dag(rij.tot_en_met, ctx.taal()),
        rij.tijd.clone().unwrap_or_default(),
        stand,
        rij.casus.map_or_else(String::new, |nr| Id::casus(nr).to_string()),
        naam_lijst(klant),
        format!("{} {}", ctx.teksten().agenda_naam(rij), ctx.teksten().agenda_over(rij)).trim_end().to_owned(),
    ]
}
