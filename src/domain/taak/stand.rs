//! How each of the ten taken stands: to do, under way, done, not applicable, called back. Derived, never set by hand.

use serde::Serialize;

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::{Regel, State};
use crate::domain::taak::Taak;
use crate::domain::taak::punten::{AANTAL, punt};

/// State of a taak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stand {
    /// No act of it yet.
    TeDoen,
    /// There is an act of it.
    Bezig,
    /// Everything that counts is done, or it was closed with a motivation.
    Klaar,
    /// Does not apply here.
    Nvt,
    /// It was klaar and is called back.
    Heropend,
}

impl Stand {
    /// The word in files and messages.
    pub const fn woord(self) -> &'static str {
        match self {
            Stand::TeDoen => "te-doen",
            Stand::Bezig => "bezig",
            Stand::Klaar => "klaar",
            Stand::Nvt => "nvt",
            Stand::Heropend => "heropend",
        }
    }
}

/// One predicate, as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Punt {
    /// From 1.
    pub nr: u8,
    /// Whether it counts in this casus.
    pub telt: bool,
    /// Whether it holds.
    pub waar: bool,
}

/// One taak, as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaakStand {
    /// Which.
    pub taak: Taak,
    /// How.
    pub stand: Stand,
    /// Predicates that count and hold.
    pub gedaan: u32,
    /// Predicates that count.
    pub van: u32,
    /// All predicates, in order.
    pub punten: Vec<Punt>,
    /// Whether a later taak of the loop was begun while this one was not.
    pub overgeslagen: bool,
    /// Round of the loop.
    pub ronde: u32,
}

/// Whether everything that counts for a taak of the casus holds.
pub fn is_klaar(state: &State, taak: Taak) -> bool {
    let mut telt = false;
    for nr in 1..=AANTAL[taak.index()] {
        match punt(state, taak, nr) {
            Some(false) => return false,
            Some(true) => telt = true,
            None => {}
        }
    }
    telt
}

/// All ten taken of a casus. `eigen` answers the predicates of taak 9 and 10: `None` does not count.
pub fn taken(
    state: &State,
    eigen: &dyn Fn(Taak, u8) -> Option<bool>,
    eigen_begonnen: &dyn Fn(Taak) -> bool,
) -> Vec<TaakStand> {
    let begonnen = |taak: Taak| {
        if taak.per_bestand() { eigen_begonnen(taak) } else { state.regels.iter().any(|r| r.taak == Some(taak)) }
    };
    Taak::ALL
        .into_iter()
        .map(|taak| {
            let punten: Vec<Punt> = (1..=AANTAL[taak.index()])
                .map(|nr| {
                    let waarde = if taak.per_bestand() { eigen(taak, nr) } else { punt(state, taak, nr) };
                    Punt { nr, telt: waarde.is_some(), waar: waarde == Some(true) }
                })
                .collect();
            let nvt = nvt(state, taak);
            let van = if nvt { 0 } else { count(&punten, |p| p.telt) };
            let gedaan = if nvt { 0 } else { count(&punten, |p| p.telt && p.waar) };
            let gesloten = state.acts(Kind::SluitTaak).rfind(|r| r.body.is("taak", taak.naam()));
            let stand =
                if nvt { Stand::Nvt } else { stand(state, taak, (gedaan == van && van > 0, gesloten, begonnen(taak))) };
            let later = Taak::ALL.into_iter().take(6).skip(taak.index() + 1);
            let overgeslagen = taak.index() < 6 && stand == Stand::TeDoen && later.into_iter().any(&begonnen);
            TaakStand { taak, stand, gedaan, van, punten, overgeslagen, ronde: state.rondes.ronde }
        })
        .collect()
}

fn count(punten: &[Punt], holds: impl Fn(&Punt) -> bool) -> u32 {
    punten.iter().filter(|p| holds(p)).map(|_| 1).sum()
}

fn stand(state: &State, taak: Taak, (alles, gesloten, begonnen): (bool, Option<&Regel>, bool)) -> Stand {
    let terug = state.heropend_door[taak.index()];
    let sindsdien = |seq: i64| state.regels.iter().any(|r| r.taak == Some(taak) && r.seq > seq);
    if gesloten.is_some_and(|r| r.seq > terug) {
        return Stand::Klaar;
    }
    let was_klaar = state.ooit_klaar[taak.index()] || gesloten.is_some();
    match (alles, begonnen) {
        (true, _) if terug > 0 && !aan_gewerkt(state, taak, terug) && !sindsdien(terug) => Stand::Heropend,
        (true, _) => Stand::Klaar,
        (false, _) if was_klaar => Stand::Heropend,
        (false, true) => Stand::Bezig,
        (false, false) => Stand::TeDoen,
    }
}

/// Whether the act that called the taak back is itself work on it.
fn aan_gewerkt(state: &State, taak: Taak, seq: i64) -> bool {
    state.regel(seq).is_some_and(|r| r.taak == Some(taak) || r.taak.is_none())
}

/// Whether a taak does not apply to this casus.
pub fn nvt(state: &State, taak: Taak) -> bool {
    let gesloten = state.gesloten.is_some();
    let zonder_doel = state.regeling == "bijzondere-bijstand" && state.van_soort(IdSoort::Doel).next().is_none();
    let zonder_plan = state.plannen.is_empty();
    match taak {
        Taak::Diagnose => zonder_doel || gesloten && !state.heeft(Kind::StelDiagnose),
        Taak::Doelen => gesloten && zonder_plan && state.van_soort(IdSoort::Besluit).next().is_none(),
        Taak::Uitvoering | Taak::Evalueren => zonder_plan && (state.regeling == "bijzondere-bijstand" || gesloten),
        Taak::Bewaken => {
            gesloten
                && state.termijnen.is_empty()
                && [IdSoort::Afspraak, IdSoort::Actie, IdSoort::Signaal]
                    .into_iter()
                    .all(|soort| state.van_soort(soort).next().is_none())
        }
        Taak::Handhaven => {
            !state.acts(Kind::NeemBesluit).any(|r| r.body.is("soort", "toekenning"))
                && !state.heeft(Kind::ControleerRechtmatigheid)
                && state.van_soort(IdSoort::Gedrag).next().is_none()
        }
        Taak::Intake | Taak::Rapporteren | Taak::Organisatie | Taak::Deskundigheid => false,
    }
}

/// The taken that an act calls back after they were klaar.
pub fn calls_back(state: &State, regel: &Regel) -> Vec<Taak> {
    let b = &regel.body;
    match regel.kind {
        Kind::DienAanvraagIn => vec![Taak::Intake, Taak::Doelen],
        Kind::VraagStuk => vec![Taak::Intake],
        Kind::OntvangStuk if b.is("oordeel", "afgekeurd") => vec![Taak::Intake],
        Kind::HeropenCasus => vec![Taak::Intake, Taak::Bewaken, Taak::Rapporteren],
        Kind::HerziePlan if b.is("terug_naar", "diagnose") => {
            vec![Taak::Diagnose, Taak::Doelen, Taak::Uitvoering, Taak::Bewaken]
        }
        Kind::HerziePlan => vec![Taak::Doelen, Taak::Uitvoering, Taak::Bewaken],
        Kind::WeegSignaal => match b.text("uitkomst") {
            Some("recht-opnieuw-beoordelen") => vec![Taak::Diagnose, Taak::Doelen],
            Some("plan-aanpassen") => vec![Taak::Diagnose],
            Some("handhaven") => vec![Taak::Handhaven],
            _ => Vec::new(),
        },
        Kind::StelDoel | Kind::WijzigDoel | Kind::StopDoel if !state.plannen.is_empty() => vec![Taak::Doelen],
        Kind::NeemBesluit if matches!(b.text("soort"), Some("intrekking" | "herziening")) => vec![Taak::Doelen],
        Kind::BeslisOpBezwaar if matches!(b.text("uitkomst"), Some("gegrond" | "deels-gegrond")) => {
            vec![Taak::Doelen, Taak::Handhaven]
        }
        Kind::SpreekActieAf | Kind::StelActieBij => vec![Taak::Uitvoering],
        Kind::WerkActieBij if b.is("stand", "bezig") => vec![Taak::Uitvoering],
        Kind::MeldSignaal | Kind::MeldKnelpunt | Kind::MaakAfspraak | Kind::GeefHersteltermijn => vec![Taak::Bewaken],
        Kind::StelPlanVast => vec![Taak::Evalueren],
        Kind::SignaleerGedrag => vec![Taak::Handhaven],
        Kind::PlanGesprek | Kind::Evalueer => vec![Taak::Rapporteren],
        _ => Vec::new(),
    }
}

/// The phase of a casus, a word of `casus list`, and the taak one is at.
pub fn fase(state: &State) -> (&'static str, Taak) {
    if state.gesloten.is_some() {
        return ("afgesloten", Taak::Rapporteren);
    }
    if state.van_soort(IdSoort::Gedrag).any(|d| d.stand.is_open()) {
        return ("handhaving", Taak::Handhaven);
    }
    if state.herziening.is_some() {
        let diagnose = state.rondes.diagnose == state.rondes.plan && !is_klaar(state, Taak::Diagnose);
        return if diagnose { ("diagnose", Taak::Diagnose) } else { ("plan", Taak::Doelen) };
    }
    if let Some(plan) = state.plannen.last() {
        let geevalueerd = state.laatste(Kind::Evalueer).is_some_and(|r| r.seq > plan.seq);
        let nabij = plan.body.date("evaluatie_op").zip(state.peildatum());
        if geevalueerd || nabij.is_some_and(|(dag, peil)| (dag - peil).num_days() <= 7) {
            return ("evaluatie", Taak::Evalueren);
        }
        let zorg = [IdSoort::Signaal, IdSoort::Knelpunt]
            .into_iter()
            .any(|soort| state.van_soort(soort).any(|d| d.stand.is_open()));
        return ("uitvoering", if zorg { Taak::Bewaken } else { Taak::Uitvoering });
    }
    if state.van_soort(IdSoort::Doel).next().is_some()
        || state.van_soort(IdSoort::Besluit).next().is_some()
        || state.heeft(Kind::StelDiagnose)
    {
        return ("plan", Taak::Doelen);
    }
    if state.regels.iter().any(|r| r.taak == Some(Taak::Diagnose)) {
        return ("diagnose", Taak::Diagnose);
    }
    let begonnen = state.regels.iter().any(|r| r.taak == Some(Taak::Intake))
        || state.van_soort(IdSoort::Aanvraag).next().is_some();
    (if begonnen { "intake" } else { "aanvraag" }, Taak::Intake)
}
