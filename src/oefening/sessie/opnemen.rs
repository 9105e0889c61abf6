//! What the practice itself records: the clock, messages of the world, the casus of a scenario.

use chrono::{NaiveDate, NaiveTime};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::app::doen::Opdracht;
use crate::app::{Antwoord, App, AppError};
use crate::domain::command::Command;
use crate::domain::kind::Kind;
use crate::domain::moment::Moment;
use crate::oefening::laden::Geladen;
use crate::oefening::lesopdracht::{Lesopdracht, deelnemer};
use crate::oefening::regie::Bericht;
use crate::oefening::scenario::Klant;
use crate::oefening::sessie::{Casus, LES, OefenFout, WERELD};

pub(super) fn sleutel(id: &str) -> String {
    format!("scenario:{id}")
}

/// What identifies the texts with which a practice began.
pub(super) fn digest(hoofd: &str, casussen: &[Casus]) -> String {
    let mut hash = Sha256::new();
    for text in std::iter::once(hoofd).chain(casussen.iter().map(|c| c.geladen.tekst.as_str())) {
        hash.update(text.len().to_be_bytes());
        hash.update(text.as_bytes());
    }
    hash.finalize().iter().map(|b| format!("{b:02x}")).collect()
}

/// Keeps the hand-out with which a practice begins: its rules hold from now on, and a name stays out where it asks so.
pub(super) fn neem_les(app: &mut App, les: &Lesopdracht) -> Result<(), OefenFout> {
    app.keep_text(LES, &serde_json::to_string(les).unwrap_or_default())?;
    if let Some(text) = &les.regels {
        app.neem_regels(text)?;
    }
    if les.zonder_namen {
        app.neem_naam(&deelnemer())?;
    }
    Ok(())
}

/// The hand-out that a practice says it answers.
pub(super) fn les(app: &App, id: Option<&str>) -> Result<Option<Lesopdracht>, OefenFout> {
    let Some(id) = id else { return Ok(None) };
    let changed = || OefenFout::Gewijzigd(id.to_owned());
    let text = app.kept_text(LES)?.ok_or_else(changed)?;
    let les = Lesopdracht::lees(&text).map_err(|_| changed())?;
    if les.id == id && les.regels == app.eigen_regels()? { Ok(Some(les)) } else { Err(changed()) }
}

pub(super) fn klok(app: &mut App, tot: NaiveDate) -> Result<Antwoord, AppError> {
    let fields = Map::from_iter([("tot".to_owned(), Value::from(tot.to_string()))]);
    app.record(Opdracht { casus: None, at: None, actor: None, command: Command::new(Kind::VerzetKlok, fields)? })
}

/// Records a message of the world; gives its line.
pub(super) fn bericht_vast(app: &mut App, nr: u32, bericht: Bericht) -> Result<i64, AppError> {
    let value = json!({
        "van": bericht.van,
        "kanaal": bericht.kanaal,
        "onderwerp": bericht.onderwerp,
        "tekst": bericht.tekst,
        "gebeurtenis": bericht.sleutel,
    });
    let made = wereld(app, Some(nr), Some(bericht.at), Kind::Bericht, value)?;
    Ok(made.seq.first().copied().unwrap_or_default())
}

pub(super) fn wereld(
    app: &mut App,
    casus: Option<u32>,
    at: Option<Moment>,
    kind: Kind,
    fields: Value,
) -> Result<Antwoord, AppError> {
    let fields = fields.as_object().cloned().unwrap_or_default();
    let command = Command::new(kind, fields)?;
    app.record(Opdracht { casus, at, actor: Some(WERELD.to_owned()), command })
}

/// Opens the casus of a scenario with those who are known from the start; gives its number.
pub(super) fn open_casus(app: &mut App, geladen: &Geladen) -> Result<u32, AppError> {
    let s = &geladen.scenario;
    let k: &Klant = &s.klant;
    let at = Some(Moment::local(app.vandaag(), NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default()));
    let mut klant = json!({
        "naam": k.naam, "geboortedatum": k.geboortedatum.to_string(), "woonplaats": k.woonplaats, "taal": k.taal,
    });
    if let Some(huishouden) = &k.huishouden {
        klant["huishouden"] = serde_json::to_value(huishouden).unwrap_or_default();
    }
    let opened = wereld(
        app,
        None,
        at,
        Kind::OpenCasus,
        json!({
            "klant": klant, "melding_op": s.datum(k.melding_dag).to_string(),
            "aanvraag_op": k.aanvraag_dag.map(|dag| s.datum(dag).to_string()), "regeling": k.regeling,
            "gewicht": k.gewicht, "mede_aanvrager": k.mede_aanvrager, "scenario": s.id.get_ref(),
        }),
    )?;
    let nr = opened.casus.unwrap_or_default();
    for mens in s.mens.iter().filter(|m| m.bekend) {
        let fields = json!({
            "naam": mens.naam, "soort": mens.soort, "organisatie": mens.organisatie, "domein": mens.domein,
            "rol": mens.rol, "kan_helpen_met": mens.kan_helpen_met,
        });
        wereld(app, Some(nr), at, Kind::VoegBetrokkeneToe, fields)?;
    }
    Ok(nr)
}
