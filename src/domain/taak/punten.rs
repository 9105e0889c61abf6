//! The predicates behind "4 van 6": when each counts, and when it holds. One place for all ten taken.

use chrono::NaiveDate;

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::evolve::gedrag_van;
use crate::domain::state::{Ding, DingStand, Regel, State};
use crate::domain::taak::Taak;
use crate::domain::termijn::TermijnSoort;
use crate::domain::woorden as w;

/// Number of predicates per taak, in the order of the taken.
pub const AANTAL: [u8; 10] = [6, 6, 7, 6, 7, 6, 6, 6, 6, 7];

/// Words for what counts for taak 9 and 10 (`Bijdrage::wat`), per predicate.
pub const EIGEN: [&[&str]; 13] = [
    &["afstemming"],
    &["organisatie"],
    &["buiten-mandaat-zonder-vraag"],
    &["ruimte-gewogen"],
    &["kennis-gedeeld"],
    &["verbetering"],
    &["niveau"],
    &["leerdoel"],
    &["geleerd"],
    &["teruggekeken"],
    &["feedback-gegeven", "feedback-ontvangen"],
    &["intervisie"],
    &["beroepscode"],
];

/// Whether predicate `nr` (from 1) of a taak of the casus holds; `None` if it does not count here.
/// Taak 9 and 10 belong to the file and are answered elsewhere: `None`.
pub fn punt(state: &State, taak: Taak, nr: u8) -> Option<bool> {
    match taak {
        Taak::Intake => intake(state, nr),
        Taak::Diagnose => Some(diagnose(state, nr)),
        Taak::Doelen => doelen(state, nr),
        Taak::Uitvoering => uitvoering(state, nr),
        Taak::Bewaken => bewaken(state, nr),
        Taak::Evalueren => evalueren(state, nr),
        Taak::Handhaven => handhaven(state, nr),
        Taak::Rapporteren => rapporteren(state, nr),
        Taak::Organisatie | Taak::Deskundigheid => None,
    }
}

fn if_any<T>(items: &[T], holds: impl Fn(&T) -> bool) -> Option<bool> {
    (!items.is_empty()).then(|| items.iter().all(holds))
}

fn things(state: &State, soort: IdSoort) -> Vec<&Ding> {
    state.levend(soort).collect()
}

fn aanvraag(state: &State) -> bool {
    state.van_soort(IdSoort::Aanvraag).next().is_some()
}

fn besproken(state: &State, wat: &str) -> bool {
    state.acts(Kind::LegIntakeVast).any(|r| r.body.has("besproken", wat))
}

fn intake(state: &State, nr: u8) -> Option<bool> {
    match nr {
        1 => Some(besproken(state, "vraag")),
        2 => aanvraag(state).then(|| besproken(state, "stukken") || stukken_geregeld(state)),
        3 => Some(besproken(state, "leefgebieden") || w::LEEFGEBIED.iter().all(|g| state.meting(g).is_some())),
        4 => Some(besproken(state, "werk-en-meedoen") || state.heeft(Kind::SchatParticipatie)),
        5 => Some(w::ONDERWERPEN.iter().take(4).all(|o| uitgelegd_sinds(state, o))),
        6 => Some(
            ["klant", "gemeente"].iter().all(|v| state.acts(Kind::LegVerwachtingVast).any(|r| r.body.is("van", v)))
                && state.heeft(Kind::MaakAfspraak),
        ),
        _ => None,
    }
}

/// A changed duty asks for a new explanation.
fn uitgelegd_sinds(state: &State, onderwerp: &str) -> bool {
    let plicht = state.acts(Kind::LegVerplichtingVast).rfind(|r| !r.body.is("stand", "geldt")).map_or(0, |r| r.seq);
    let sinds = if onderwerp == "plichten" { plicht } else { 0 };
    state.acts(Kind::GeefVoorlichting).any(|r| r.seq > sinds && r.body.has("onderwerpen", onderwerp))
}

fn stukken_geregeld(state: &State) -> bool {
    let in_herstel: Vec<Id> = state
        .acts(Kind::GeefHersteltermijn)
        .filter(|r| {
            let id = r.body.record("ids").and_then(|ids| ids.id("termijn"));
            id.and_then(|id| state.termijnen.get(&id)).is_some_and(|t| t.is_open())
        })
        .flat_map(|r| r.body.ids("stukken"))
        .collect();
    let mut stukken = state.van_soort(IdSoort::Stuk).peekable();
    stukken.peek().is_some()
        && stukken.all(|s| matches!(s.stand, DingStand::Klaar | DingStand::Vervallen) || in_herstel.contains(&s.id))
}

/// Leefgebieden that have to be looked at in this round.
fn gebieden(state: &State) -> Vec<&'static str> {
    if state.rondes.diagnose == 0 {
        return w::LEEFGEBIED.to_vec();
    }
    w::LEEFGEBIED.iter().copied().filter(|g| state.levend(IdSoort::Doel).any(|d| d.body.is("leefgebied", g))).collect()
}

fn diagnose(state: &State, nr: u8) -> bool {
    let sinds = state.rondes.diagnose;
    match nr {
        1 => gebieden(state).iter().all(|g| {
            state.meting(g).is_some_and(|r| {
                r.seq > sinds
                    && (r.body.filled("niet_besproken_omdat") || r.body.filled("oordeel") && r.body.filled("bron"))
            })
        }),
        2 => {
            let metingen: Vec<&Regel> = w::LEEFGEBIED.iter().filter_map(|g| state.meting(g)).collect();
            let beoordeeld: Vec<&&Regel> = metingen.iter().filter(|r| r.body.filled("oordeel")).collect();
            !beoordeeld.is_empty()
                && beoordeeld.iter().all(|r| r.body.filled("oordeel_klant") || r.body.filled("wens"))
                && metingen.iter().any(|r| r.body.filled("mogelijkheid"))
        }
        3 => state.heeft(Kind::SchatParticipatie),
        4 => {
            let mut voorliggend = state.acts(Kind::OnderzoekVoorliggendeVoorziening).peekable();
            let laatste_per = |naam: &str| {
                state.acts(Kind::OnderzoekVoorliggendeVoorziening).rfind(|r| r.body.is("voorziening", naam))
            };
            voorliggend.peek().is_some()
                && voorliggend.all(|r| {
                    let naam = r.body.text("voorziening").unwrap_or_default();
                    laatste_per(naam).is_none_or(|l| !l.body.is("uitkomst", "loopt"))
                })
                && state.heeft(Kind::WeegAanbod)
        }
        5 => state.laatste(Kind::StelDiagnose).filter(|r| r.seq > sinds).is_some_and(|r| {
            let regels = r.body.numbers("steunt_op");
            r.body.filled("kracht") && !regels.is_empty() && regels.iter().all(|seq| state.regel(*seq).is_some())
        }),
        6 => state.laatste(Kind::StelDiagnose).is_some_and(|r| r.seq > sinds && r.body.is_yes("besproken_met_klant")),
        _ => false,
    }
}

/// Bijzondere bijstand alone needs no plan.
fn zonder_plan(state: &State) -> bool {
    state.regeling == "bijzondere-bijstand" && state.van_soort(IdSoort::Doel).next().is_none()
}

fn partners_in_acties(state: &State) -> Vec<Id> {
    let mut partners: Vec<Id> = state.levend(IdSoort::Actie).filter_map(|a| a.body.id("betrokkene")).collect();
    partners.sort_unstable();
    partners.dedup();
    partners
}

fn doelen(state: &State, nr: u8) -> Option<bool> {
    let met_plan = !zonder_plan(state);
    match nr {
        1 => met_plan.then(|| {
            let zwaar = |g: &&&str| state.meting(g).and_then(|r| r.body.int("oordeel")).is_some_and(|o| o <= 2);
            state.levend(IdSoort::Doel).next().is_some()
                && w::LEEFGEBIED.iter().filter(zwaar).all(|g| {
                    state.levend(IdSoort::Doel).any(|d| d.body.is("leefgebied", g))
                        || state.meting(g).is_some_and(|r| r.body.filled("afwijking"))
                })
        }),
        2 => met_plan.then(|| {
            let lijst = things(state, IdSoort::Doel);
            !lijst.is_empty()
                && lijst.iter().all(|d| {
                    d.body.filled("in_woorden_van_klant")
                        || matches!(d.body.text("voorgesteld_door"), Some("klant" | "samen" | "netwerk"))
                })
        }),
        3 => met_plan.then(|| {
            let lijst = things(state, IdSoort::Doel);
            let acties = things(state, IdSoort::Actie);
            !lijst.is_empty()
                && lijst.iter().all(|d| acties.iter().any(|a| a.body.id("doel") == Some(d.id)))
                && acties.iter().any(|a| !a.body.is("wie", "klantmanager"))
        }),
        4 => if_any(&partners_in_acties(state), |p| {
            state.levend(IdSoort::Samenwerking).any(|r| r.body.id("betrokkene") == Some(*p))
        }),
        5 => met_plan.then(|| state.acts(Kind::StelPlanVast).any(|r| r.seq > state.rondes.plan)),
        6 => aanvraag(state).then(|| {
            state.van_soort(IdSoort::Aanvraag).all(|q| {
                crate::domain::termijn::bepaal::eindbesluit(state, q.id).is_some_and(|u| u.body.filled("bekend_op"))
            })
        }),
        7 => {
            let afwijkend = state.acts(Kind::NeemBesluit).any(|r| r.body.filled("afwijking"));
            let gevraagd: Vec<&Regel> = state.acts(Kind::VraagIntern).collect();
            (afwijkend || !gevraagd.is_empty()).then(|| {
                gevraagd.iter().all(|r| beantwoord(state, r)) && (!afwijkend || state.heeft(Kind::LegMaatwerkVast))
            })
        }
        _ => None,
    }
}

/// Whether an internal question was answered.
pub fn beantwoord(state: &State, vraag: &Regel) -> bool {
    state.acts(Kind::OntvangAntwoord).any(|a| a.body.int("vraag") == Some(vraag.seq))
}

fn uitvoering(state: &State, nr: u8) -> Option<bool> {
    let acties: Vec<&Ding> = state.van_soort(IdSoort::Actie).collect();
    match nr {
        1 => Some(
            !acties.is_empty()
                && acties.iter().all(|a| {
                    a.stand == DingStand::Vervallen || state.over(Kind::WerkActieBij, "actie", a.id).next().is_some()
                }),
        ),
        2 => Some(!acties.is_empty() && acties.iter().all(|a| !a.stand.is_open())),
        3 => Some(state.acts(Kind::Begeleid).any(|r| r.body.filled("methode") && r.body.filled("doel"))),
        4 => {
            Some(state.acts(Kind::LegContactVast).any(|r| {
                ["motiveren", "coachen", "open-vragen", "reflecteren"].iter().any(|t| r.body.has("techniek", t))
            }))
        }
        5 => state
            .levend(IdSoort::Doel)
            .any(|d| {
                matches!(
                    d.body.text("leefgebied"),
                    Some("werk" | "opleiding-en-taal" | "dag-en-tijd" | "meedoen-in-de-buurt")
                )
            })
            .then(|| state.heeft(Kind::Bemiddel)),
        6 => if_any(&partners_in_acties(state), |p| {
            state.acts(Kind::LegContactVast).any(|r| r.seq > state.rondes.plan && noemt(state, r, "met", *p))
        }),
        _ => None,
    }
}

/// Whether a field names a person, by id or by name.
fn noemt(state: &State, regel: &Regel, field: &str, id: Id) -> bool {
    regel.body.id(field) == Some(id)
        || state
            .dingen
            .get(&id)
            .and_then(|d| d.body.text("naam"))
            .is_some_and(|naam| regel.body.text(field).is_some_and(|t| t.contains(naam)))
}

/// Agreements, actions and working agreements with the day they are due.
fn met_datum(state: &State) -> Vec<(&Ding, NaiveDate)> {
    state
        .dingen
        .values()
        .filter_map(|d| {
            let dag = match (d.id.soort, d.kind) {
                (IdSoort::Afspraak, Kind::MaakAfspraak) | (IdSoort::Actie, _) => d.body.date("uiterlijk"),
                (IdSoort::Samenwerking, _) => d.body.date("tot").or_else(|| d.body.date("evaluatie_op")),
                _ => None,
            };
            dag.map(|dag| (d.as_ref(), dag))
        })
        .collect()
}

fn bewaken(state: &State, nr: u8) -> Option<bool> {
    match nr {
        1 => {
            let peildatum = state.peildatum()?;
            if_any(&met_datum(state), |(d, dag)| !d.stand.is_open() || *dag >= peildatum)
        }
        2 => if_any(&things(state, IdSoort::Doel), |d| {
            let sinds = state.plannen.last().map_or(0, |p| p.seq).max(state.rondes.plan);
            state.acts(Kind::MeetVoortgang).any(|r| {
                let via = r.body.id("actie").and_then(|a| state.dingen.get(&a)).and_then(|a| a.body.id("doel"));
                r.seq > sinds && (r.body.id("doel") == Some(d.id) || via == Some(d.id))
            })
        }),
        3 => {
            let lijst: Vec<Id> =
                state.termijnen.values().filter(|t| t.soort == TermijnSoort::Hersteltermijn).map(|t| t.id).collect();
            if_any(&lijst, |t| state.over(Kind::SluitHersteltermijn, "termijn", *t).next().is_some())
        }
        4 => if_any(&things(state, IdSoort::Signaal), |d| !d.stand.is_open()),
        5 => {
            let niet: Vec<i64> = state
                .acts(Kind::RondAfspraakAf)
                .filter(|r| !r.body.is("nagekomen", "ja"))
                .chain(state.acts(Kind::WerkActieBij).filter(|r| r.body.is("stand", "niet-gelukt")))
                .map(|r| r.seq)
                .collect();
            if_any(&niet, |seq| state.acts(Kind::SpreekAan).any(|r| r.seq > *seq))
        }
        6 => if_any(&things(state, IdSoort::Knelpunt), |d| {
            !d.stand.is_open()
                || [Kind::WeegOpties, Kind::Mobiliseer, Kind::SpreekActieAf]
                    .into_iter()
                    .any(|kind| state.acts(kind).any(|r| r.seq > d.seq))
        }),
        7 => (!state.plannen.is_empty()).then(|| evaluatie(state).is_some()),
        _ => None,
    }
}

/// The last evaluation of the plan that holds.
fn evaluatie(state: &State) -> Option<&Regel> {
    let versie = i64::from(state.plan_versie());
    state.acts(Kind::Evalueer).rfind(|r| r.body.int("plan_versie") == Some(versie))
}

fn evalueren(state: &State, nr: u8) -> Option<bool> {
    let regel = evaluatie(state);
    let oordelen = regel.map(|r| r.body.records("doelen")).unwrap_or_default();
    let over = |id: Id| oordelen.iter().find(|o| o.id("doel") == Some(id));
    let lijst: Vec<Id> = {
        let in_plan = state.plannen.last().map(|p| p.onderdelen.iter().map(|(id, _)| *id));
        in_plan.into_iter().flatten().filter(|id| id.soort == IdSoort::Doel).collect()
    };
    let elk = |holds: &dyn Fn(Id) -> bool| regel.is_some() && !lijst.is_empty() && lijst.iter().all(|id| holds(*id));
    match nr {
        1 => Some(regel.is_some_and(|r| {
            r.body.texts("met").iter().any(|m| m.to_lowercase().contains("klant"))
                || r.body.filled("klant_afwezig_omdat")
        })),
        2 => Some(elk(&|id| over(id).is_some_and(|o| o.filled("gehaald") && o.filled("klant_vindt")))),
        3 => {
            let partner: Vec<Id> = lijst
                .iter()
                .copied()
                .filter(|d| {
                    state.levend(IdSoort::Actie).any(|a| a.body.id("doel") == Some(*d) && a.body.filled("betrokkene"))
                })
                .collect();
            if_any(&partner, |d| over(*d).is_some_and(|o| o.filled("partner_vindt")))
        }
        4 => Some(elk(&|id| over(id).is_some_and(|o| o.filled("oorzaken")))),
        5 => {
            let sinds = state.plannen.last().map_or(i64::MAX, |p| p.seq);
            Some(
                state.laatste(Kind::SchatParticipatie).is_some_and(|r| r.seq > sinds)
                    && lijst.iter().all(|id| {
                        let gebied = state.dingen.get(id).and_then(|d| d.body.text("leefgebied"));
                        gebied.and_then(|g| state.meting(g)).is_some_and(|r| r.seq > sinds)
                    }),
            )
        }
        6 => Some(regel.is_some_and(|r| {
            state.laatste(Kind::HerziePlan).is_some_and(|h| h.seq > r.seq)
                || state.laatste(Kind::SluitCasus).is_some_and(|s| s.seq > r.seq)
        })),
        _ => None,
    }
}

fn handhaven(state: &State, nr: u8) -> Option<bool> {
    let gedrag = things(state, IdSoort::Gedrag);
    let over = |kind: Kind, d: &Ding| {
        state.acts(kind).filter(|r| r.seq > d.seq && gedrag_van(state, r) == Some(d.id)).collect::<Vec<_>>()
    };
    let toekenning = state.acts(Kind::NeemBesluit).find(|r| r.body.is("soort", "toekenning"));
    match nr {
        1 => toekenning.map(|t| {
            state.laatste(Kind::ControleerRechtmatigheid).is_some_and(|r| {
                r.seq > t.seq
                    && r.body.date("volgende_op").is_none_or(|dag| state.peildatum().is_none_or(|peil| dag >= peil))
            })
        }),
        2 => if_any(&gedrag, |d| {
            let dag = d.body.date("op").unwrap_or_else(|| d.at.dag());
            state
                .acts(Kind::GeefVoorlichting)
                .any(|r| r.body.has("onderwerpen", "maatregelwaardig-gedrag") && r.at.dag() < dag)
        }),
        3 => if_any(&gedrag, |d| {
            !over(Kind::VoerHandhavingsgesprek, d).is_empty() || !over(Kind::OntvangZienswijze, d).is_empty()
        }),
        4 => if_any(&gedrag, |d| {
            let gesprekken = over(Kind::VoerHandhavingsgesprek, d);
            let maatregelen = over(Kind::LegMaatregelOp, d);
            let gewogen = gesprekken.iter().chain(&maatregelen).any(|r| r.body.filled("omstandigheden"));
            let alternatief = gesprekken.iter().any(|r| r.body.filled("oplossing"))
                || [Kind::WeegOpties, Kind::LegMaatwerkVast]
                    .into_iter()
                    .any(|kind| state.acts(kind).any(|r| r.seq > d.seq));
            gewogen && alternatief
        }),
        5 => if_any(&gedrag, |d| !d.stand.is_open()),
        6 => if_any(&state.van_soort(IdSoort::Maatregel).collect::<Vec<_>>(), |m| {
            state.over(Kind::HeroverweegMaatregel, "maatregel", m.id).next().is_some()
        }),
        _ => None,
    }
}

fn rapporteren(state: &State, nr: u8) -> Option<bool> {
    let verslagen = |sinds: NaiveDate, id: Id| {
        state.regels.iter().any(|r| {
            let soort = matches!(
                r.kind,
                Kind::LegIntakeVast
                    | Kind::LegContactVast
                    | Kind::Begeleid
                    | Kind::VoerHandhavingsgesprek
                    | Kind::Evalueer
                    | Kind::HoudHoorzitting
            ) || r.kind == Kind::StelRapportageOp && r.body.is("soort", "gesprek");
            let dag = r.body.date("op").unwrap_or_else(|| r.at.dag());
            soort && (r.body.id("gesprek") == Some(id) || !r.body.filled("gesprek") && dag >= sinds)
        })
    };
    match nr {
        1 => {
            let peildatum = state.peildatum()?;
            let gesprekken: Vec<(Id, NaiveDate)> = state
                .levend(IdSoort::Afspraak)
                .filter(|d| d.kind == Kind::PlanGesprek)
                .filter_map(|d| Some((d.id, d.body.date("op")?)))
                .filter(|(_, dag)| *dag < peildatum)
                .collect();
            if_any(&gesprekken, |(id, dag)| verslagen(*dag, *id))
        }
        2 => {
            let lijst: Vec<&Regel> =
                state.acts(Kind::NeemBesluit).filter(|r| r.body.is("soort", "toekenning")).collect();
            if_any(&lijst, |r| ["ingangsdatum", "hoogte", "vorm"].iter().all(|f| r.body.filled(f)))
        }
        3 => {
            if_any(&state.acts(Kind::StelRapportageOp).collect::<Vec<_>>(), |r| r.body.is_yes("feiten_los_van_oordeel"))
        }
        4 => {
            let geld = |soorten: &[&str]| {
                state.acts(Kind::LegGeldVast).any(|r| r.body.text("soort").is_some_and(|s| soorten.contains(&s)))
            };
            let mensen = state.van_soort(IdSoort::Betrokkene).next().is_some()
                || state.meting("mensen-om-je-heen").is_some_and(|r| r.body.filled("oordeel"));
            Some(geld(&["inkomen", "uitkering"]) && geld(&["last"]) && mensen)
        }
        5 => if_any(&state.acts(Kind::Evalueer).collect::<Vec<_>>(), |r| {
            state.laatste(Kind::StelRapportageOp).is_some_and(|v| v.seq > r.seq)
        }),
        6 => {
            let einden: Vec<i64> =
                state.acts(Kind::DraagOver).chain(state.acts(Kind::SluitCasus)).map(|r| r.seq).collect();
            if_any(&einden, |seq| {
                state
                    .acts(Kind::StelRapportageOp)
                    .any(|v| v.seq < *seq && matches!(v.body.text("soort"), Some("overdracht" | "afsluiting")))
            })
        }
        _ => None,
    }
}
