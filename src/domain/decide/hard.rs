//! What is impossible: a short list. Everything else is accepted, with something to mind.

use crate::domain::command::Command;
use crate::domain::decide::{Context, terug};
use crate::domain::fictie::{Oordeel, Patroon, toets};
use crate::domain::kind::Kind;
use crate::domain::refusal::Refusal;
use crate::domain::state::State;
use crate::domain::taak::Taak;
use crate::domain::termijn::bepaal::{EINDBESLUIT, aanvraag_van, eindbesluit};

/// Fields that hold a start and an end.
const VAN_TOT: &[(&str, &str)] = &[
    ("van", "tot"),
    ("ingangsdatum", "einddatum"),
    ("brief_op", "tot_en_met"),
    ("begint_op", "tot_en_met"),
    ("van", "evaluatie_op"),
];

/// The fiction guard, on every text. Gives what only looks like real data.
pub(super) fn texts(command: &Command) -> Result<Vec<&'static str>, Refusal> {
    let mut let_op = Vec::new();
    let mut refusal = None;
    let mut look = |veld: &str, text: &str| {
        if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
            refusal.get_or_insert_with(|| Refusal::Stuurtekens(veld.to_owned()));
            return;
        }
        match toets(text) {
            Oordeel::Goed => {}
            Oordeel::Geweigerd => {
                refusal.get_or_insert_with(|| Refusal::EchtGegeven(veld.to_owned()));
            }
            Oordeel::Waarschuwing(patronen) => let_op.extend(patronen.into_iter().map(|p| match p {
                Patroon::Iban => "lijkt-op-iban",
                Patroon::Telefoon => "lijkt-op-telefoon",
                Patroon::Email => "lijkt-op-email",
                Patroon::Postcode => "lijkt-op-postcode",
            })),
        }
    };
    for (veld, value) in &command.body.0 {
        // A digest is no text of a person.
        if command.kind == Kind::StartOefening && veld == "digest" {
            continue;
        }
        let mut field = crate::domain::body::Body::default();
        field.set(veld, value.clone());
        field.each_text(&mut |text| look(veld, text));
        if let Some(number) = value.as_i64().filter(|_| veld == "naar") {
            look(veld, &number.to_string());
        }
    }
    if let Some(reden) = &command.afwijking {
        look("afwijking", reden);
    }
    match refusal {
        Some(refusal) => Err(refusal),
        None => {
            let_op.sort_unstable();
            let_op.dedup();
            Ok(let_op)
        }
    }
}

/// Nothing happens after the clock, and the clock itself only moves in a practice file, forward.
pub(super) fn clock(state: &State, command: &Command, ctx: &Context<'_>) -> Result<(), Refusal> {
    let te_laat = if ctx.klok_per_dag { ctx.at.dag() > ctx.klok.dag() } else { ctx.at > ctx.klok };
    if te_laat && !matches!(command.kind, Kind::StartOefening) {
        return Err(Refusal::NaDeKlok);
    }
    match command.kind {
        Kind::VerzetKlok => {
            let nu = state.klok.ok_or(Refusal::GeenOefening)?;
            match command.body.date("tot") {
                Some(tot) if tot >= nu.dag() => Ok(()),
                _ => Err(Refusal::KlokTerug),
            }
        }
        Kind::StartOefening if state.oefening.is_some() => Err(Refusal::OefeningLoopt),
        Kind::Bericht if !ctx.scenario => Err(Refusal::AlleenScenario(command.kind)),
        _ => Ok(()),
    }
}

/// The rules of law and of the record that always refuse.
pub(super) fn rules(state: &State, command: &Command, ctx: &Context<'_>) -> Result<(), Refusal> {
    closed(state, command.kind)?;
    dates(command, ctx)?;
    let b = &command.body;
    match command.kind {
        Kind::NeemBesluit => besluit(state, command),
        Kind::LegMaatwerkVast if ["waarom_past_die_niet", "alternatief"].iter().any(|f| te_mager(b.text(f))) => {
            Err(Refusal::MaatwerkZonderMotivering)
        }
        Kind::SchortBeslistermijnOp => {
            let grond = b.text("grond").unwrap_or_default();
            let open = state.termijnen.values().flat_map(|t| &t.opschortingen);
            let tweede = open.filter(|o| o.tot_en_met.is_none()).any(|o| o.grond == grond);
            if tweede { Err(Refusal::TweedeOpschorting(grond.to_owned())) } else { Ok(()) }
        }
        Kind::LegMaatregelOp => maatregel(state, command),
        Kind::VerlengHersteltermijn => {
            let oud = b.id("termijn").and_then(|id| state.termijnen.get(&id));
            match (oud, b.date("tot_en_met")) {
                (Some(oud), Some(tot)) if tot < oud.begint_op => {
                    Err(Refusal::EindeVoorBegin { begin: "brief_op".to_owned(), einde: "tot_en_met".to_owned() })
                }
                _ => Ok(()),
            }
        }
        Kind::DraaiTerug | Kind::DoeOpnieuw => terug::check(state, command, ctx),
        Kind::Corrigeer => terug::check_correction(state, command, ctx),
        _ => Ok(()),
    }
}

/// An end never lies before its start, nor a birth after the act.
pub(super) fn dates(command: &Command, ctx: &Context<'_>) -> Result<(), Refusal> {
    let b = &command.body;
    for (begin, einde) in VAN_TOT {
        if let (Some(van), Some(tot)) = (b.date(begin), b.date(einde))
            && tot < van
        {
            return Err(Refusal::EindeVoorBegin { begin: (*begin).to_owned(), einde: (*einde).to_owned() });
        }
    }
    let geboren = b.record("klant").and_then(|k| k.date("geboortedatum")).or_else(|| b.date("geboortedatum"));
    if geboren.is_some_and(|dag| dag > ctx.at.dag()) {
        return Err(Refusal::GeboorteInToekomst);
    }
    Ok(())
}

/// A motivation of fewer than three letters says nothing.
fn te_mager(text: Option<&str>) -> bool {
    text.is_none_or(|t| t.chars().filter(|c| c.is_alphabetic()).count() < 3)
}

fn closed(state: &State, kind: Kind) -> Result<(), Refusal> {
    let Some(casus) = state.scope.id().filter(|_| state.gesloten.is_some()) else { return Ok(()) };
    if neemt_gesloten_casus(kind) { Ok(()) } else { Err(Refusal::CasusGesloten(casus)) }
}

/// Whether a closed casus still takes an act.
pub fn neemt_gesloten_casus(kind: Kind) -> bool {
    let eigen = matches!(kind.act().taak, Some(Taak::Organisatie | Taak::Deskundigheid));
    eigen
        || matches!(
            kind,
            Kind::HeropenCasus
                | Kind::MaakNotitie
                | Kind::Corrigeer
                | Kind::Bericht
                | Kind::DraaiTerug
                | Kind::DoeOpnieuw
        )
}

fn besluit(state: &State, command: &Command) -> Result<(), Refusal> {
    let b = &command.body;
    if !b.text("soort").is_some_and(|s| EINDBESLUIT.contains(&s)) {
        return Ok(());
    }
    let aanvraag = aanvraag_van(state, b.id("aanvraag")).ok_or(Refusal::BesluitVoorAanvraag)?;
    let ingediend = state.dingen.get(&aanvraag).and_then(|q| q.body.date("op"));
    if let (Some(op), Some(bekend)) = (ingediend, b.date("bekend_op"))
        && bekend < op
    {
        return Err(Refusal::BesluitVoorAanvraag);
    }
    match eindbesluit(state, aanvraag) {
        Some(eerder) if b.id("vervangt") != Some(eerder.id) => Err(Refusal::TweedeBesluit(eerder.id)),
        _ => Ok(()),
    }
}

/// A breach of the duty to inform leads to a boete or a warning, never to a maatregel.
fn maatregel(state: &State, command: &Command) -> Result<(), Refusal> {
    let gedrag = command.body.id("gedrag").and_then(|id| state.dingen.get(&id));
    let inlichtingen = gedrag.is_some_and(|d| d.body.is("verplichting", "inlichtingen-17-1"));
    if inlichtingen { Err(Refusal::MaatregelOpInlichtingen) } else { Ok(()) }
}
