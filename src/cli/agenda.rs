//! `agenda`: what is overdue, due and coming over all casussen.

use std::borrow::Cow;

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use crate::app::{AgendaVraag, App};
use crate::cli::args::{Agenda, Tot};
use crate::cli::fout::Fout;
use crate::cli::melder::Bureaublad;
use crate::cli::output::Uit;
use crate::cli::{Context, herinner, tekst};
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
    let mut app = ctx.open()?;
    let vandaag = app.vandaag();
    let tot = vraag.until.map(|tot| match tot {
        Tot::Dag(dag) => dag,
        Tot::Over(days) => vandaag.checked_add_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MAX),
    });
    let rows = app.agenda(&AgendaVraag { tot, soort: vraag.soort.as_deref(), ..AgendaVraag::default() })?;
    let shown: Cow<'_, [(AgendaRij, String)]> = if vraag.notify {
        let telt = |rij: &AgendaRij| {
            vraag.soort.as_ref().is_none_or(|soort| *soort == rij.soort) && tot.is_none_or(|tot| rij.tot_en_met <= tot)
        };
        let sent = herinner::meld(ctx, &mut app, &telt, &Bureaublad)?;
        sent.into_iter().map(|h| (h.rij, h.klant)).collect()
    } else {
        Cow::Borrowed(&rows)
    };
    let mut uit = Uit::new();
    if vraag.json {
        let rows: Vec<Value> = shown.iter().map(|(rij, klant)| rij_json(&app, rij, klant)).collect();
        uit.json(&rows)?;
    } else {
        let cells: Vec<[String; 6]> = shown.iter().map(|(rij, klant)| rij_tekst(ctx, rij, klant, vandaag)).collect();
        for line in tekst::kolommen(&cells) {
            uit.regel(&line)?;
        }
        // A clock program that asks every hour hears nothing when nothing is new.
        if shown.is_empty() && !vraag.notify {
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

fn rij_json(app: &App, rij: &AgendaRij, klant: &str) -> Value {
    let vandaag = app.vandaag();
    // Without rules that can be read there are no rungs.
    let trede = app.trede(rij).ok().flatten();
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
        "herinnering": trede.map(|trede| trede.dagen),
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
