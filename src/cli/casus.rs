//! `casus list`, `casus show` and `search`.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::app::beeld::casus_json;
use crate::app::{App, CaseloadVraag, Sortering};
use crate::cli::args::{Toen, Volgorde};
use crate::cli::fout::Fout;
use crate::cli::output::Uit;
use crate::cli::{Context, tekst};
use crate::domain::entry::Scope;
use crate::domain::id::Id;
use crate::domain::leesmodel::CasusRij;
use crate::domain::refusal::Refusal;
use crate::domain::state::State;
use crate::domain::termijn::TermijnStand;
use crate::opmaak::{datum_kort, datum_tabel, naam_lijst};

/// Which rows `casus list` shows.
#[derive(Debug)]
pub struct Lijst<'a> {
    /// Only what holds this text.
    pub filter: Option<&'a str>,
    /// The order.
    pub sort: Volgorde,
    /// Not more than this.
    pub limit: Option<usize>,
    /// As JSON.
    pub json: bool,
}

/// The caseload.
///
/// # Errors
/// When the file cannot be read.
pub fn list(ctx: &Context, lijst: &Lijst<'_>) -> Result<u8, Fout> {
    let app = ctx.open()?;
    let vandaag = app.vandaag();
    let rows = app.caseload(&vraag(lijst))?;
    let concepten: BTreeSet<u32> = app.drafts().into_iter().filter_map(|(casus, _, _)| casus).collect();
    let vlaggen = |rij: &CasusRij| vlaggen(rij, vandaag, concepten.contains(&rij.nr).then_some("concept"));
    let mut uit = Uit::new();
    if lijst.json {
        let rows: Vec<Value> = rows.iter().map(|rij| rij_json(rij, vandaag, &vlaggen(rij))).collect();
        uit.json(&rows)?;
    } else {
        let cells: Vec<[String; 5]> = rows.iter().map(|rij| rij_tekst(ctx, rij, &vlaggen(rij))).collect();
        for line in tekst::kolommen(&cells) {
            uit.regel(&line)?;
        }
    }
    uit.leeg()?;
    Ok(0)
}

fn vraag(lijst: &Lijst<'_>) -> CaseloadVraag {
    CaseloadVraag {
        filter: lijst.filter.unwrap_or_default().to_owned(),
        sorteer: match lijst.sort {
            Volgorde::Termijn => Sortering::Termijn,
            Volgorde::Naam => Sortering::Naam,
            Volgorde::Taak => Sortering::Taak,
            Volgorde::Nr => Sortering::Nr,
        },
        fase: None,
        anker: None,
        terug: false,
        limit: lijst.limit.and_then(|n| i64::try_from(n).ok()).unwrap_or(i64::MAX),
    }
}

fn rij_json(rij: &CasusRij, vandaag: NaiveDate, vlaggen: &[&str]) -> Value {
    let termijn = rij.volgende_op.map(|op| {
        json!({
            "soort": rij.volgende_soort,
            "tot_en_met": op,
            "stand": stand(rij, op, vandaag).woord(),
        })
    });
    json!({
        "nr": Id::casus(rij.nr).to_string(),
        "klant": rij.klant,
        "fase": rij.fase,
        "taak": rij.taak,
        "volgende_termijn": termijn,
        "vlaggen": vlaggen,
        "gewicht": rij.gewicht,
        "laatst_contact": rij.laatst_contact,
        "regeling": rij.regeling,
    })
}

fn rij_tekst(ctx: &Context, rij: &CasusRij, vlaggen: &[&str]) -> [String; 5] {
    let termijn = rij.volgende_op.map_or(String::new(), |op| {
        let soort = rij.volgende_soort.as_deref().unwrap_or_default();
        format!("{} {soort}", datum_tabel(op, ctx.taal()))
    });
    [
        Id::casus(rij.nr).to_string(),
        naam_lijst(&rij.klant),
        if rij.gesloten { rij.fase.clone() } else { rij.taak.clone() },
        termijn,
        vlaggen.join(", "),
    ]
}

fn stand(rij: &CasusRij, op: NaiveDate, vandaag: NaiveDate) -> TermijnStand {
    TermijnStand::op(vandaag, op, rij.volgende_stil_van, rij.volgende_stil_tot)
}

fn vlaggen(rij: &CasusRij, vandaag: NaiveDate, concept: Option<&'static str>) -> Vec<&'static str> {
    let mut vlaggen = Vec::new();
    if let Some(op) = rij.volgende_op {
        match stand(rij, op, vandaag) {
            TermijnStand::Voorbij => vlaggen.push("te-laat"),
            TermijnStand::Vandaag => vlaggen.push("vandaag"),
            TermijnStand::Stil => vlaggen.push("wacht"),
            TermijnStand::Loopt => {}
        }
    }
    if rij.vast {
        vlaggen.push("vast");
    }
    vlaggen.extend(concept);
    vlaggen
}

/// How many lines a search shows at most.
const TREFFERS: i64 = 500;

/// The lines that hold these words.
///
/// # Errors
/// When the file cannot be read.
pub fn search(ctx: &Context, woorden: &str, as_json: bool) -> Result<u8, Fout> {
    let app = ctx.open()?;
    let found = app.search(woorden, TREFFERS)?;
    let mut uit = Uit::new();
    if as_json {
        let found: Vec<Value> = found
            .iter()
            .map(|t| {
                json!({
                    "seq": t.seq, "casus": t.casus.map(|nr| Id::casus(nr).to_string()), "klant": t.klant,
                    "at": t.at, "kind": t.kind.tag(), "zin": ctx.teksten().zin(t.kind, &t.body),
                })
            })
            .collect();
        uit.json(&found)?;
    } else {
        let cells: Vec<[String; 5]> = found
            .iter()
            .map(|t| {
                [
                    t.seq.to_string(),
                    datum_kort(t.at.dag()),
                    t.casus.map_or_else(String::new, |nr| Id::casus(nr).to_string()),
                    t.klant.clone(),
                    ctx.teksten().zin(t.kind, &t.body),
                ]
            })
            .collect();
        for line in tekst::kolommen(&cells) {
            uit.regel(&line)?;
        }
        if found.is_empty() {
            ctx.zeg("cli-zoek-niets", &[("wat", woorden)]);
        }
    }
    uit.leeg()?;
    Ok(0)
}

/// One casus.
///
/// # Errors
/// When there is no such casus, or not yet then; when the file cannot be read.
pub fn show(ctx: &Context, nr: u32, toen: Option<Toen>, as_json: bool) -> Result<u8, Fout> {
    let app = ctx.open()?;
    let scope = Scope::Casus(nr);
    let state = match toen {
        None => app.state(scope)?,
        Some(Toen::Seq(seq)) => app.state_at(scope, seq)?,
        Some(Toen::Dag(dag)) => app.state_at(scope, app.last_seq_on(dag)?)?,
    };
    let value = beeld(&app, &state)?;
    let mut uit = Uit::new();
    if as_json {
        uit.json(&value)?;
    } else {
        for line in super::overzicht::regels(ctx.teksten(), &state, &app.taken(&state)?, app.vandaag()) {
            uit.regel(&line)?;
        }
    }
    uit.leeg()?;
    Ok(0)
}

/// The casus as data, if it exists in that state.
fn beeld(app: &App, state: &State) -> Result<Value, Fout> {
    if !state.bestaat() {
        let nr = state.scope.id().map_or_else(String::new, |id| id.to_string());
        return Err(Fout::Geweigerd(Refusal::OnbekendeCasus(nr)));
    }
    Ok(casus_json(app, state)?)
}
