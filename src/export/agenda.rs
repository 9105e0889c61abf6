//! What of a casus belongs in a calendar: everything with a day, also what is over, so that a calendar that knows it
//! already hears that it is. Pure: the same journal always gives the same list.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{NaiveDate, NaiveTime};
use serde_json::Value;

use crate::domain::body::Body;
use crate::domain::entry::{Entry, EventKind};
use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::domain::leesmodel::AgendaRij;
use crate::domain::leesmodel::afleiden::{gevolgd, leesmodel, van_ding, van_plan, van_regel, van_termijn};
use crate::domain::moment::Moment;
use crate::domain::regels::Regels;
use crate::domain::state::{Ding, DingStand, Regel, State};
use crate::domain::termijn::Termijn;
use crate::export::ics::Stand;

/// Something with a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Zaak {
    /// As the agenda shows it.
    pub rij: AgendaRij,
    /// How it stands.
    pub stand: Stand,
    /// The word for how it ended, if it did.
    pub uitkomst: Option<String>,
    /// The term, if it is one.
    pub termijn: Option<Termijn>,
    /// The fields of the thing it came from.
    pub body: Option<Body>,
    /// The line that made it, and when that was.
    pub regel: Option<(i64, Moment)>,
    /// How often it changed; never goes down.
    pub volgnummer: u32,
    /// When it last changed, by the clock of the machine that recorded it.
    pub veranderd: Moment,
}

/// Everything with a day in one scope, by day.
pub fn zaken(state: &State, regels: &Regels) -> Vec<Zaak> {
    if !state.bestaat() || state.entries.is_empty() {
        return Vec::new();
    }
    let sporen = Sporen::van(state);
    let mut lijst = Vec::new();
    let mut neem = |rij: AgendaRij, bron: Bron| {
        let (volgnummer, veranderd) = sporen.over(state, &rij, bron.regel.map(|(seq, _)| seq));
        let Bron { mut stand, mut uitkomst, termijn, body, regel } = bron;
        // What the klant may still do after the closing, such as objecting, is not cancelled by it.
        let blijft = rij.is_norm() || rij.vanzelf;
        if state.gesloten.is_some() && !blijft && matches!(stand, Stand::Open | Stand::Bezig) {
            (stand, uitkomst) = (Stand::Weg, Some("casus-gesloten".to_owned()));
        }
        lijst.push(Zaak { rij, stand, uitkomst, termijn, body, regel, volgnummer, veranderd });
    };
    let peildatum = state.peildatum().unwrap_or_default();
    for termijn in state.termijnen.values() {
        let rij = van_termijn(state, termijn, peildatum);
        let (stand, uitkomst) = termijn.gesloten.as_ref().map_or((Stand::Open, None), |s| {
            let klaar = Stand::Klaar(Some(sporen.moment(state, &rij.ding, s.op)));
            (if s.uitkomst == "vervallen" { Stand::Weg } else { klaar }, Some(s.uitkomst.clone()))
        });
        neem(rij, Bron { stand, uitkomst, termijn: Some(termijn.clone()), body: None, regel: None });
    }
    for ding in state.dingen.values() {
        if let Some(rij) = van_ding(state, ding) {
            let stand = stand_van(ding, &|op| sporen.moment(state, &ding.id.to_string(), op));
            neem(rij, Bron::ding(ding, stand));
        }
    }
    for regel in &state.regels {
        if let Some(rij) = van_regel(state, regel) {
            let stand = if gevolgd(state, regel) { Stand::Klaar(None) } else { Stand::Open };
            neem(rij, Bron::regel(regel, stand));
        }
    }
    let laatste = state.plannen.last().map(|p| p.seq);
    for plan in &state.plannen {
        let Some(dag) = plan.body.date("evaluatie_op") else { continue };
        let geevalueerd = state.acts(Kind::Evalueer).find(|r| r.seq > plan.seq);
        let stand = match geevalueerd {
            Some(r) => Stand::Klaar(Some(r.at)),
            None if laatste == Some(plan.seq) && state.herziening.is_none() => Stand::Open,
            None => Stand::Weg,
        };
        let regel = state.regel(plan.seq).map(|r| (r.seq, r.at));
        neem(van_plan(state, plan.seq, dag), Bron { stand, uitkomst: None, termijn: None, body: None, regel });
    }
    for norm in leesmodel(state, regels).agenda.into_iter().filter(AgendaRij::is_norm) {
        neem(norm, Bron { stand: Stand::Open, uitkomst: None, termijn: None, body: None, regel: None });
    }
    for (rij, bron) in teruggedraaid(state) {
        neem(rij, bron);
    }
    lijst.sort_by(|a, b| {
        (a.rij.tot_en_met, &a.rij.tijd, &a.rij.ding).cmp(&(b.rij.tot_en_met, &b.rij.tijd, &b.rij.ding))
    });
    lijst
}

/// Where a row comes from, before it is known how often it changed.
struct Bron {
    stand: Stand,
    uitkomst: Option<String>,
    termijn: Option<Termijn>,
    body: Option<Body>,
    regel: Option<(i64, Moment)>,
}

impl Bron {
    fn ding(ding: &Ding, stand: Stand) -> Self {
        let uitkomst = (!ding.stand.is_open()).then(|| ding.stand.woord().to_owned());
        Bron { stand, uitkomst, termijn: None, body: Some(ding.body.clone()), regel: Some((ding.seq, ding.at)) }
    }

    fn regel(regel: &Regel, stand: Stand) -> Self {
        let uitkomst = (stand == Stand::Weg).then(|| "teruggedraaid".to_owned());
        Bron { stand, uitkomst, termijn: None, body: None, regel: Some((regel.seq, regel.at)) }
    }
}

fn stand_van(ding: &Ding, moment: &dyn Fn(NaiveDate) -> Moment) -> Stand {
    match ding.stand {
        DingStand::Open | DingStand::Wacht | DingStand::Vast => Stand::Open,
        DingStand::Bezig => Stand::Bezig,
        DingStand::Klaar => Stand::Klaar(ding.klaar_op.map(moment)),
        // A conversation that the klant missed was held all the same.
        DingStand::NietGelukt if ding.kind == Kind::PlanGesprek => Stand::Klaar(ding.klaar_op.map(moment)),
        DingStand::NietGelukt | DingStand::Vervallen => Stand::Weg,
    }
}

/// What was made and undone: a calendar may hold it still.
fn teruggedraaid(state: &State) -> Vec<(AgendaRij, Bron)> {
    let mut weg = Vec::new();
    let mut termijnen: BTreeMap<Id, Termijn> = BTreeMap::new();
    for entry in state.entries.iter().filter(|e| state.teruggedraaid.contains(&e.act)) {
        let EventKind::Act(kind) = entry.event.kind else {
            let termijn = serde_json::from_value::<Termijn>(Value::Object(entry.event.body.0.clone())).ok();
            termijnen.extend(termijn.map(|t| (t.id, t)));
            continue;
        };
        let regel = Regel {
            seq: entry.seq,
            act: entry.act,
            at: entry.at,
            actor: entry.actor,
            kind,
            taak: entry.event.taak,
            body: entry.event.body.clone(),
        };
        if let Some(rij) = van_regel(state, &regel) {
            weg.push((rij, Bron::regel(&regel, Stand::Weg)));
        }
        if kind == Kind::StelPlanVast
            && let Some(dag) = regel.body.date("evaluatie_op")
        {
            weg.push((van_plan(state, regel.seq, dag), Bron::regel(&regel, Stand::Weg)));
        }
        for id in gemaakt(entry).into_iter().filter(|id| !state.dingen.contains_key(id)) {
            let ding = Ding {
                id,
                seq: entry.seq,
                act: entry.act,
                at: entry.at,
                kind,
                body: entry.event.body.clone(),
                stand: DingStand::Vervallen,
                klaar_op: None,
            };
            if let Some(rij) = van_ding(state, &ding) {
                weg.push((rij, Bron { uitkomst: Some("teruggedraaid".to_owned()), ..Bron::ding(&ding, Stand::Weg) }));
            }
        }
    }
    let peildatum = state.peildatum().unwrap_or_default();
    for termijn in termijnen.into_values().filter(|t| !state.termijnen.contains_key(&t.id)) {
        let uitkomst = Some("teruggedraaid".to_owned());
        let rij = van_termijn(state, &termijn, peildatum);
        weg.push((rij, Bron { stand: Stand::Weg, uitkomst, termijn: Some(termijn), body: None, regel: None }));
    }
    weg
}

fn gemaakt(entry: &Entry) -> Vec<Id> {
    let ids = entry.event.body.get("ids").and_then(Value::as_object);
    ids.into_iter().flatten().filter_map(|(_, v)| v.as_str()?.parse().ok()).collect()
}

/// Acts that can end what a line without an id waits for.
const EINDIGT: &[Kind] = &[
    Kind::VraagIntern,
    Kind::LegMaatwerkVast,
    Kind::LegDilemmaVast,
    Kind::ControleerRechtmatigheid,
    Kind::LegContactVast,
    Kind::Begeleid,
    Kind::Evalueer,
    Kind::StelPlanVast,
    Kind::HerziePlan,
    Kind::OntvangAntwoord,
];

/// A line that touches something: its number, when it happened, when it was recorded.
type Spoor = (i64, Moment, Moment);

/// Which lines concern what. Undone lines stay in it, so a count never goes down.
struct Sporen {
    per_ding: HashMap<String, Vec<Spoor>>,
    /// Lines that change every entry of the casus: the name of the klant, closing, opening again.
    overal: Vec<Spoor>,
    /// Lines that can end what a line without an id waits for.
    eindigt: Vec<Spoor>,
}

impl Sporen {
    fn van(state: &State) -> Sporen {
        let mut sporen = Sporen { per_ding: HashMap::new(), overal: Vec::new(), eindigt: Vec::new() };
        let mut per_act: BTreeMap<i64, BTreeSet<String>> = BTreeMap::new();
        let mut act_van: HashMap<i64, i64> = HashMap::new();
        for entry in &state.entries {
            let spoor = (entry.seq, entry.at, entry.recorded_at);
            let body = &entry.event.body;
            act_van.insert(entry.seq, entry.act);
            let mut geraakt = BTreeSet::new();
            match entry.event.kind {
                EventKind::TermijnBepaald => geraakt.extend(body.id("id").map(|id| id.to_string())),
                EventKind::Act(Kind::DraaiTerug | Kind::DoeOpnieuw) => {
                    geraakt.extend(body.int("act").and_then(|act| per_act.get(&act)).into_iter().flatten().cloned());
                    sporen.eindigt.push(spoor);
                    sporen.overal.extend(raakt_alles(state, body.int("act")).then_some(spoor));
                }
                EventKind::Act(Kind::Corrigeer) => {
                    let act = body.int("entry").and_then(|seq| act_van.get(&seq)).copied();
                    geraakt.extend(act.and_then(|act| per_act.get(&act)).into_iter().flatten().cloned());
                    sporen.eindigt.push(spoor);
                    sporen.overal.extend(raakt_alles(state, act).then_some(spoor));
                }
                EventKind::Act(kind) => {
                    geraakt.insert(format!("regel:{}", entry.seq));
                    body.0.values().for_each(|value| genoemd(value, &mut geraakt));
                    if EINDIGT.contains(&kind) {
                        sporen.eindigt.push(spoor);
                    }
                    if matches!(kind, Kind::WijzigKlant | Kind::SluitCasus | Kind::HeropenCasus) {
                        sporen.overal.push(spoor);
                    }
                }
            }
            for ding in &geraakt {
                sporen.per_ding.entry(ding.clone()).or_default().push(spoor);
            }
            per_act.entry(entry.act).or_default().extend(geraakt);
        }
        sporen
    }

    /// How often an entry changed, and when it last did. What a norm asks can change with every line.
    fn over(&self, state: &State, rij: &AgendaRij, regel: Option<i64>) -> (u32, Moment) {
        let mut lijnen: BTreeMap<i64, Moment> = BTreeMap::new();
        let eerste = |lijnen: &BTreeMap<i64, Moment>| lijnen.keys().next().copied().or(regel).unwrap_or(0);
        if rij.is_norm() {
            lijnen.extend(state.entries.iter().map(|e| (e.seq, e.recorded_at)));
        } else {
            lijnen.extend(self.per_ding.get(&rij.ding).into_iter().flatten().map(|(seq, _, op)| (*seq, *op)));
            let vanaf = eerste(&lijnen);
            let ook = if rij.ding.starts_with("regel:") { self.eindigt.as_slice() } else { &[] };
            let later = self.overal.iter().chain(ook).filter(|(seq, ..)| *seq > vanaf);
            lijnen.extend(later.map(|(seq, _, op)| (*seq, *op)));
        }
        let aantal = u32::try_from(lijnen.len()).unwrap_or(u32::MAX);
        // The clock of a machine can go back; the last change is never before an earlier one.
        let laatst = lijnen.into_values().max().or_else(|| state.entries.first().map(|e| e.recorded_at));
        (aantal.saturating_sub(1), laatst.unwrap_or_else(|| Moment::local(NaiveDate::default(), NaiveTime::MIN)))
    }

    /// When something happened to a thing on that day: the time of the last such line, or noon.
    fn moment(&self, state: &State, ding: &str, dag: NaiveDate) -> Moment {
        let acts: BTreeSet<i64> = self.per_ding.get(ding).into_iter().flatten().map(|(seq, ..)| *seq).collect();
        let lijn = state.entries.iter().rev().find(|e| acts.contains(&e.seq) && e.at.dag() == dag);
        let middag = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
        lijn.map_or_else(|| Moment::local(dag, middag), |e| e.at)
    }
}

/// Whether an act changes every entry of the casus.
fn raakt_alles(state: &State, act: Option<i64>) -> bool {
    state.entries.iter().any(|e| {
        Some(e.act) == act
            && matches!(
                e.event.kind,
                EventKind::Act(Kind::OpenCasus | Kind::WijzigKlant | Kind::SluitCasus | Kind::HeropenCasus)
            )
    })
}

/// The ids that a value names.
fn genoemd(value: &Value, geraakt: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => geraakt.extend(text.parse::<Id>().ok().map(|id| id.to_string())),
        Value::Array(items) => items.iter().for_each(|item| genoemd(item, geraakt)),
        Value::Object(fields) => fields.values().for_each(|item| genoemd(item, geraakt)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
