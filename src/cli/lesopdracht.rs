//! `oefening uitreiken` and `oefening inleveren`: one file out, one file back.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;

use crate::cli::fout::Fout;
use crate::cli::oefening::{Wijze, loopt};
use crate::cli::{Context, bestand, inspectie};
use crate::config::scenario_mappen;
use crate::domain::regels::{Regels, RegelsFout};
use crate::oefening::bron::{Bron, Soort, stam};
use crate::oefening::lesopdracht::{EINDE, FORMAAT, Lesopdracht, veilig};
use crate::oefening::lint::{Ernst, Vondst, controleer, controleer_pakket};
use crate::oefening::scenario::Pakket;
use crate::oefening::sessie::{Modus, OefenFout};

/// What goes in a hand-out.
#[derive(Debug, Clone, Args)]
pub struct Uitreiken {
    /// De naam van een scenario of pakket, of een bestand
    #[arg(value_name = "ID|BESTAND")]
    wat: String,
    /// Voor welke groep
    #[arg(long, value_name = "NAAM")]
    groep: String,
    /// De laatste dag om in te leveren
    #[arg(long, value_name = "DATUM")]
    inleveren: Option<NaiveDate>,
    /// Getal dat het toeval bepaalt
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = clap::value_parser!(i64).range(0..=4_294_967_295))]
    seed: i64,
    /// Met een weg terug, of zonder
    #[arg(long, value_name = "MODUS", default_value = "oefenen")]
    mode: Wijze,
    /// Regels voor bevindingen die erbij horen; die voor termijnen gaan mee met --rules
    #[arg(long, value_name = "BESTAND")]
    regels: Option<PathBuf>,
    /// Wat je erover wilt zeggen
    #[arg(long, value_name = "TEKST", default_value = "")]
    toelichting: String,
    /// De namen van studenten blijven uit hun bestand
    #[arg(long)]
    zonder_namen: bool,
    /// Naar dit bestand
    #[arg(long, value_name = "PAD")]
    out: Option<PathBuf>,
    /// Vervang een bestand dat er al is
    #[arg(long)]
    force: bool,
}

/// Where the copy goes.
#[derive(Debug, Clone, Args)]
pub struct Inleveren {
    /// Naar dit bestand
    #[arg(long, value_name = "PAD")]
    out: Option<PathBuf>,
    /// Vervang een bestand dat er al is
    #[arg(long)]
    force: bool,
}

/// Makes a hand-out.
///
/// # Errors
/// The scenario or the rules are not in order, or the file exists or cannot be written.
pub fn uitreiken(ctx: &Context, vraag: &Uitreiken) -> Result<u8, Fout> {
    let bron = Bron::vind(&vraag.wat, &scenario_mappen())?;
    let scenarios = checked(&bron)?;
    let read = |pad: &PathBuf| std::fs::read_to_string(pad).map_err(|e| Fout::Invoer(pad.clone(), e));
    let regels = ctx.globaal.rules.as_ref().map(read).transpose()?;
    if let (Some(text), Some(pad)) = (&regels, &ctx.globaal.rules) {
        let wrong = |fout| Fout::Regels(RegelsFout { bestand: pad.display().to_string(), fout });
        Regels::met_bestand(text).map_err(wrong)?;
    }
    inspectie::rules(vraag.regels.as_deref())?;
    let modus = if matches!(vraag.mode, Wijze::Toets) { Modus::Toets } else { Modus::Oefenen };
    let les = Lesopdracht {
        aanpak_lesopdracht: FORMAAT,
        id: String::new(),
        groep: vraag.groep.clone(),
        inleveren_op: vraag.inleveren,
        zonder_namen: vraag.zonder_namen,
        modus: modus.woord().to_owned(),
        seed: vraag.seed,
        toelichting: vraag.toelichting.clone(),
        scenario: bron.hoofd.clone(),
        scenarios,
        regels,
        bevindingen: vraag.regels.as_ref().map(read).transpose()?,
    }
    .met_kenmerk();
    let stem = stam(&vraag.wat);
    let pad = vraag.out.clone().unwrap_or_else(|| PathBuf::from(format!("{}-{stem}.{EINDE}", veilig(&vraag.groep))));
    bestand::write(&pad, vraag.force, |file| {
        serde_json::to_writer_pretty(&mut *file, &les)?;
        file.write_all(b"\n")
    })?;
    ctx.zeg("cli-les-klaar", &[("pad", &pad.display().to_string()), ("id", &les.id), ("groep", &les.groep)]);
    Ok(0)
}

/// The scenarios that a pack names; refuses what cannot be played.
fn checked(bron: &Bron) -> Result<BTreeMap<String, String>, Fout> {
    let mut scenarios = BTreeMap::new();
    let refuse = |id: &str, found: Vec<Vondst>| match found.into_iter().find(|v| v.ernst == Ernst::Fout) {
        Some(fout) => Err(Fout::from(OefenFout::Scenario(id.to_owned(), fout))),
        None => Ok(()),
    };
    if bron.soort == Soort::Scenario {
        refuse("", controleer(&bron.hoofd))?;
        return Ok(scenarios);
    }
    refuse("", controleer_pakket(&bron.hoofd, |id| bron.scenario(id).is_some()))?;
    for casus in Pakket::lees(&bron.hoofd).into_iter().flat_map(|pakket| pakket.casus) {
        let id = casus.scenario.get_ref();
        let text = bron.scenario(id).ok_or_else(|| Fout::from(OefenFout::Ontbreekt(id.clone())))?;
        refuse(id, controleer(&text))?;
        scenarios.insert(id.clone(), text);
    }
    Ok(scenarios)
}

/// Makes the copy that goes to the instructor.
///
/// # Errors
/// The file is no practice or was changed, or the copy exists or cannot be written.
pub fn inleveren(ctx: &Context, vraag: &Inleveren) -> Result<u8, Fout> {
    let (app, oefening) = loopt(ctx)?;
    let group = oefening.les.as_ref().map_or("", |les| les.groep.as_str());
    let pad = vraag.out.clone().unwrap_or_else(|| PathBuf::from(oefening.inlevernaam(&app)));
    let klaar = bestand::kopie(&app, &pad, vraag.force, |pad| Ok(oefening.lever_in(&app, pad)?))?;
    let n = klaar.regels.to_string();
    ctx.zeg("oef-ingeleverd", &[("pad", &pad.display().to_string()), ("n", &n)]);
    match &klaar.les {
        Some(les) => ctx.zeg("oef-ingeleverd-les", &[("id", &les.id), ("groep", group), ("naam", app.actor_naam())]),
        None => ctx.zeg("oef-ingeleverd-los", &[]),
    }
    if klaar.te_laat {
        ctx.zeg("oef-ingeleverd-laat", &[]);
    }
    if !klaar.af {
        ctx.zeg("oef-ingeleverd-niet-af", &[]);
    }
    Ok(0)
}
