//! The rows of the read model, derived from the state of one scope.

use chrono::NaiveDate;

use crate::domain::entry::Scope;
use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::leesmodel::{AgendaRij, Bijdrage, CasusRij, Leesmodel};
use crate::domain::norm::persoon::GEOEFEND;
use crate::domain::norm::{self, NormRij, rijen::normen};
use crate::domain::regels::Regels;
use crate::domain::state::{Ding, DingStand, Regel, State};
use crate::domain::taak::punten::beantwoord;
use crate::domain::taak::stand::fase;
use crate::domain::termijn::Termijn;
use crate::opmaak::naam_sorteersleutel;

/// The rows of one scope. The same state and the same rules always give the same rows. The rules decide on the rows of
/// norms alone; the row of the casus looks at none of those.
pub fn leesmodel(state: &State, regels: &Regels) -> Leesmodel {
    let mut agenda = if state.gesloten.is_some() || !state.bestaat() { Vec::new() } else { agenda(state) };
    let casus = rij_van(state, &agenda);
    let open = normen(state, regels, &agenda);
    if !open.is_empty() {
        agenda.extend(open.into_iter().map(|rij| norm_rij(state.scope, rij)));
        sorteer(&mut agenda);
    }
    Leesmodel {
        scope: state.scope,
        casus,
        agenda,
        bijdragen: bijdragen(state),
        klok: state.klok.map(|k| k.to_string()),
    }
}

/// The row of a casus in the caseload, if the scope is one.
pub fn casus_rij(state: &State) -> Option<CasusRij> {
    if state.gesloten.is_some() { rij_van(state, &[]) } else { rij_van(state, &agenda(state)) }
}

fn rij_van(state: &State, agenda: &[AgendaRij]) -> Option<CasusRij> {
    let Scope::Casus(nr) = state.scope else { return None };
    if !state.bestaat() {
        return None;
    }
    let klant = state.klant.text("naam").unwrap_or_default().to_owned();
    let (fase, taak) = fase(state);
    let volgende = agenda.iter().find(|r| !r.vanzelf).or_else(|| agenda.first());
    Some(CasusRij {
        nr,
        naam_sleutel: naam_sorteersleutel(&klant),
        klant,
        fase: fase.to_owned(),
        taak: taak.naam().to_owned(),
        regeling: state.regeling.clone(),
        gewicht: state.gewicht.clone(),
        gesloten: state.gesloten.is_some(),
        volgende_op: volgende.map(|r| r.tot_en_met),
        volgende_soort: volgende.map(|r| r.soort.clone()),
        volgende_stil_van: volgende.and_then(|r| r.stil_van),
        volgende_stil_tot: volgende.and_then(|r| r.stil_tot),
        laatst_contact: laatst_contact(state),
        vast: state.gesloten.is_none() && state.van_soort(IdSoort::Actie).any(|d| d.stand == DingStand::Vast),
        laatste_seq: state.entries.last().map_or(0, |e| e.seq),
    })
}

/// The last day on which somebody spoke with the klant.
fn laatst_contact(state: &State) -> Option<NaiveDate> {
    state
        .regels
        .iter()
        .filter(|r| {
            matches!(
                r.kind,
                Kind::LegIntakeVast
                    | Kind::LegContactVast
                    | Kind::Begeleid
                    | Kind::Evalueer
                    | Kind::VoerHandhavingsgesprek
            ) && !matches!(r.body.text("verschenen"), Some("zonder-bericht-afwezig" | "met-bericht-afwezig"))
        })
        .map(|r| r.body.date("op").unwrap_or_else(|| r.at.dag()))
        .max()
}

/// A norm as a row of the agenda.
pub fn norm_rij(scope: Scope, norm: NormRij) -> AgendaRij {
    AgendaRij { over: norm.over, ..kale_rij(scope, norm.ding, norm::SOORT, norm.tot_en_met) }
}

fn rij(state: &State, ding: String, soort: &str, tot_en_met: NaiveDate, over: &str) -> AgendaRij {
    AgendaRij { over: over.to_owned(), ..kale_rij(state.scope, ding, soort, tot_en_met) }
}

fn kale_rij(scope: Scope, ding: String, soort: &str, tot_en_met: NaiveDate) -> AgendaRij {
    AgendaRij {
        casus: match scope {
            Scope::Casus(nr) => Some(nr),
            Scope::Bestand => None,
        },
        ding,
        soort: soort.to_owned(),
        tot_en_met,
        stil_van: None,
        stil_tot: None,
        tijd: None,
        over: String::new(),
        vanzelf: false,
    }
}

/// By day; on one day norms come after what the law or an agreement asks.
fn sorteer(rijen: &mut [AgendaRij]) {
    rijen.sort_by(|a, b| {
        (a.tot_en_met, a.is_norm(), &a.tijd, &a.soort, &a.ding).cmp(&(
            b.tot_en_met,
            b.is_norm(),
            &b.tijd,
            &b.soort,
            &b.ding,
        ))
    });
}

fn agenda(state: &State) -> Vec<AgendaRij> {
    let peildatum = state.peildatum().unwrap_or_default();
    let mut rijen: Vec<AgendaRij> = state.open_termijnen().map(|t| van_termijn(state, t, peildatum)).collect();
    rijen.extend(state.dingen.values().filter(|d| d.stand.is_open()).filter_map(|d| van_ding(state, d)));
    rijen.extend(state.regels.iter().filter(|r| !gevolgd(state, r)).filter_map(|r| van_regel(state, r)));
    if let Some(plan) = state.plannen.last() {
        let gedaan = state.acts(Kind::Evalueer).any(|r| r.seq > plan.seq);
        if let Some(dag) = plan.body.date("evaluatie_op").filter(|_| !gedaan && state.herziening.is_none()) {
            rijen.push(van_plan(state, plan.seq, dag));
        }
    }
    sorteer(&mut rijen);
    rijen
}

/// The row of a term, whether or not it still runs.
pub fn van_termijn(state: &State, termijn: &Termijn, peildatum: NaiveDate) -> AgendaRij {
    let stil = termijn.stil(peildatum);
    AgendaRij {
        stil_van: stil.map(|o| o.van),
        stil_tot: stil.and_then(|o| o.tot_en_met),
        vanzelf: termijn.soort.loopt_vanzelf_af(),
        ..rij(state, termijn.id.to_string(), termijn.soort.woord(), termijn.tot_en_met, &termijn.over)
    }
}

/// The row of the day on which a version of the plan is looked at again.
pub fn van_plan(state: &State, seq: i64, dag: NaiveDate) -> AgendaRij {
    rij(state, format!("regel:{seq}"), "evaluatie", dag, "")
}

/// The row of a thing with a day, whether or not it is still open.
pub fn van_ding(state: &State, ding: &Ding) -> Option<AgendaRij> {
    let b = &ding.body;
    let (soort, dag) = match (ding.id.soort, ding.kind) {
        (IdSoort::Afspraak, Kind::PlanGesprek) => ("gesprek", b.date("op")),
        (IdSoort::Afspraak, _) => ("afspraak", b.date("uiterlijk")),
        (IdSoort::Actie, _) => ("actie", b.date("uiterlijk")),
        (IdSoort::Samenwerking, _) => ("samenwerking", b.date("evaluatie_op").or_else(|| b.date("tot"))),
        (IdSoort::Stuk, _) => ("stuk", b.date("uiterlijk").filter(|_| !in_hersteltermijn(state, ding))),
        (IdSoort::Leerdoel, _) => ("leerdoel", b.date("gereed_op")),
        _ => return None,
    };
    let over = if ding.kind == Kind::PlanGesprek { b.text("soort").unwrap_or_default() } else { ding.naam() };
    Some(AgendaRij { tijd: b.text("tijd").map(str::to_owned), ..rij(state, ding.id.to_string(), soort, dag?, over) })
}

fn in_hersteltermijn(state: &State, stuk: &Ding) -> bool {
    state.acts(Kind::GeefHersteltermijn).any(|r| r.body.ids("stukken").contains(&stuk.id))
}

/// The row of a line without an id that waits for something, whether or not it came: questions, review days, planned
/// next contacts.
pub fn van_regel(state: &State, regel: &Regel) -> Option<AgendaRij> {
    let b = &regel.body;
    let (soort, dag, over) = match regel.kind {
        Kind::VraagIntern => ("vraag", b.date("uiterlijk"), b.text("vraag")),
        Kind::LegMaatwerkVast | Kind::LegDilemmaVast => {
            ("herziening", b.date("herzien_op"), b.text("regel").or_else(|| b.text("keuze")))
        }
        Kind::ControleerRechtmatigheid => ("herziening", b.date("volgende_op"), b.text("wat")),
        Kind::LegContactVast | Kind::Begeleid => ("contact", b.date("volgende_op"), b.text("afgesproken_stap")),
        _ => return None,
    };
    Some(rij(state, format!("regel:{}", regel.seq), soort, dag?, over.unwrap_or_default()))
}

/// Whether what such a line waits for has come.
pub fn gevolgd(state: &State, regel: &Regel) -> bool {
    let later = |r: &Regel| r.seq > regel.seq;
    match regel.kind {
        Kind::VraagIntern => beantwoord(state, regel),
        Kind::LegMaatwerkVast | Kind::LegDilemmaVast => state.acts(regel.kind).any(later),
        Kind::ControleerRechtmatigheid => {
            state.acts(regel.kind).any(|r| later(r) && r.body.text("wat") == regel.body.text("wat"))
        }
        Kind::LegContactVast | Kind::Begeleid => {
            state.acts(Kind::LegContactVast).chain(state.acts(Kind::Begeleid)).any(later)
        }
        _ => false,
    }
}

/// What counts for taak 9 and 10: per person and key the last day.
fn bijdragen(state: &State) -> Vec<Bijdrage> {
    let mut lijst: Vec<Bijdrage> = Vec::new();
    for regel in &state.regels {
        let geoefend = regel.taak.map(|taak| format!("{GEOEFEND}{}", taak.naam()));
        for wat in wat_telt(state, regel).into_iter().chain(geoefend.as_deref()) {
            let dag = regel.at.dag();
            match lijst.iter_mut().find(|b| b.actor == regel.actor && b.wat == wat) {
                Some(b) => b.laatst = b.laatst.max(dag),
                None => lijst.push(Bijdrage { actor: regel.actor, wat: wat.to_owned(), laatst: dag }),
            }
        }
    }
    lijst.sort();
    lijst
}

fn wat_telt(state: &State, regel: &Regel) -> Vec<&'static str> {
    let b = &regel.body;
    match regel.kind {
        Kind::DraagBij if b.is("soort", "afstemming") => vec!["afstemming", "taak-9"],
        Kind::DraagBij => vec!["organisatie", "taak-9"],
        Kind::VraagIntern => vec!["afstemming"],
        Kind::NeemBesluit => {
            let gevraagd = state.acts(Kind::VraagIntern).any(|r| r.seq < regel.seq);
            if b.is("mandaat", "buiten-mandaat") && !gevraagd {
                vec!["besluit", "buiten-mandaat-zonder-vraag"]
            } else {
                vec!["besluit"]
            }
        }
        Kind::LegDilemmaVast => vec!["ruimte-gewogen", "taak-9"],
        Kind::LegMaatwerkVast => vec!["ruimte-gewogen"],
        Kind::DeelKennis => vec!["kennis-gedeeld", "taak-9"],
        Kind::DoeVerbetervoorstel => vec!["verbetering", "taak-9"],
        Kind::WerkVoorstelBij => vec!["taak-9"],
        Kind::BeoordeelNiveau => vec!["niveau", "taak-10"],
        Kind::StelLeerdoel => vec!["leerdoel", "taak-10"],
        Kind::RondLeerdoelAf | Kind::LegLeeractiviteitVast => vec!["geleerd", "taak-10"],
        Kind::Reflecteer if b.filled("act") => vec!["teruggekeken", "taak-10"],
        Kind::Reflecteer | Kind::VraagFeedback => vec!["taak-10"],
        Kind::GeefFeedback => vec!["feedback-gegeven", "taak-10"],
        Kind::OntvangFeedback => vec!["feedback-ontvangen", "taak-10"],
        Kind::NeemDeelAanIntervisie => vec!["intervisie", "taak-10"],
        Kind::SchrijfBeroepscode => vec!["beroepscode", "taak-10"],
        _ => Vec::new(),
    }
}
