//! Which norms are open in a casus, or in the file. A pure function of the state: each act is looked at once per norm
//! that names it, so a long casus costs no more than its length.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{Days, NaiveDate};

use crate::domain::leesmodel::AgendaRij;
use crate::domain::norm::patroon::{begin, dag, gemaakt, sleutels, velden};
use crate::domain::norm::{Norm, NormRij, Patroon, Zolang, inkomen};
use crate::domain::regels::Regels;
use crate::domain::state::{DingStand, Regel, State};

/// Something that started a norm.
struct Begin<'a> {
    regel: &'a Regel,
    sleutel: String,
    dag: NaiveDate,
}

/// A line that ends one.
#[derive(Clone, Copy)]
struct Eind<'a> {
    regel: &'a Regel,
    dag: NaiveDate,
    /// Whether it starts the norm as well.
    begint: bool,
}

/// What ends the norms, by what it is about.
#[derive(Default)]
struct Einden<'a> {
    per_sleutel: HashMap<String, Vec<Eind<'a>>>,
}

/// The open norms of a casus or of the file, by day. `agenda` is what else is open there: where a day was agreed, the
/// norm makes way. A closed casus has only the norms that begin with its closing.
pub fn normen(state: &State, regels: &Regels, agenda: &[AgendaRij]) -> Vec<NormRij> {
    if !state.bestaat() {
        return Vec::new();
    }
    let own: BTreeSet<&str> = agenda.iter().map(|rij| rij.ding.as_str()).collect();
    let mut found: Vec<NormRij> = regels
        .normen
        .iter()
        .filter(|norm| !norm.uit && norm.ook_gesloten == state.gesloten.is_some() && holds(norm, state, agenda))
        .flat_map(|norm| open(norm, state, regels, agenda, &own))
        .collect();
    found.sort_by(|a, b| (a.tot_en_met, &a.ding).cmp(&(b.tot_en_met, &b.ding)));
    found.dedup_by(|a, b| a.ding == b.ding);
    found
}

/// Whether a norm holds at all.
fn holds(norm: &Norm, state: &State, agenda: &[AgendaRij]) -> bool {
    let way = |want: &String| {
        let (soort, over) = want.split_once(':').map_or((want.as_str(), None), |(soort, over)| (soort, Some(over)));
        agenda.iter().any(|rij| rij.soort == soort && over.is_none_or(|over| rij.over == over))
    };
    !norm.niet_bij.contains(&state.regeling)
        && !norm.wijkt_voor.iter().any(way)
        && norm.zolang.is_none_or(|zolang| match zolang {
            Zolang::GeenInkomen => inkomen::geen_inkomen(state),
        })
}

fn open(norm: &Norm, state: &State, regels: &Regels, agenda: &[AgendaRij], own: &BTreeSet<&str>) -> Vec<NormRij> {
    // Where a norm is tied to another row, that row gives the day.
    let tied = match &norm.agenda {
        None => None,
        Some(soort) => match agenda.iter().find(|rij| rij.soort == *soort) {
            Some(rij) => Some(rij.tot_en_met),
            None => return Vec::new(),
        },
    };
    let starts = starts(norm, state, tied);
    if starts.is_empty() {
        return Vec::new();
    }
    let done = ends(norm, &norm.klaar_door, state, &starts);
    let over = ends(norm, &norm.eindigt_door, state, &starts);
    let mut rows: Vec<NormRij> = Vec::new();
    for start in starts.iter().filter(|start| stands(norm, state, start.regel)) {
        let Some(row) = row(norm, state, regels, start, (&done, &over)) else { continue };
        let NormVan { rij, vanaf } = row;
        let names = [Some(format!("regel:{}", vanaf.seq)), gemaakt(state, vanaf).map(|ding| ding.id.to_string())];
        if norm.naast || !names.iter().flatten().any(|name| own.contains(name.as_str())) {
            rows.push(rij);
        }
    }
    if norm.een_tegelijk {
        rows.sort_by(|a, b| (a.tot_en_met, &a.ding).cmp(&(b.tot_en_met, &b.ding)));
        rows.truncate(1);
    }
    rows
}

/// A row, and the line from which it counts now.
struct NormVan<'a> {
    rij: NormRij,
    vanaf: &'a Regel,
}

fn row<'a>(
    norm: &Norm,
    state: &State,
    regels: &Regels,
    start: &Begin<'a>,
    (done, over): (&Einden<'a>, &Einden<'a>),
) -> Option<NormVan<'a>> {
    if over.last(norm, start, start.dag).is_some() {
        return None;
    }
    let agreed = norm.afgesproken.as_ref().and_then(|field| start.regel.body.date(field));
    let mut due = agreed.or_else(|| norm.tot_en_met(start.dag, &regels.kalender))?;
    let mut vanaf = start.regel;
    // What ends a norm that is counted back happens before its last day, not after the day it is counted from.
    let counted = if norm.terug { due } else { start.dag };
    let from = norm.eerder.map_or(counted, |n| counted.checked_sub_days(Days::new(n.into())).unwrap_or(counted));
    if let Some(end) = done.last(norm, start, from) {
        if !norm.herhaal {
            return None;
        }
        due = norm.tot_en_met(end.dag.max(start.dag), &regels.kalender)?;
        vanaf = end.regel;
    }
    let made = gemaakt(state, start.regel);
    let wat = made.map_or_else(|| start.regel.seq.to_string(), |ding| ding.id.to_string());
    let shown = norm.toon.as_ref().and_then(|field| velden(state, start.regel).text(field));
    let rij = NormRij { norm: norm.id.clone(), ding: norm.ding(&wat), tot_en_met: due, over: norm.over(shown) };
    Some(NormVan { rij, vanaf })
}

/// Whether the thing that was made still stands as the norm wants.
fn stands(norm: &Norm, state: &State, regel: &Regel) -> bool {
    gemaakt(state, regel).is_none_or(|ding| {
        if norm.stand.is_empty() {
            ding.stand != DingStand::Vervallen
        } else {
            norm.stand.iter().any(|stand| stand == ding.stand.woord())
        }
    })
}

fn fitting<'a>(patronen: &'a [Patroon], state: &'a State) -> impl Iterator<Item = &'a Regel> {
    patronen
        .iter()
        .filter_map(|p| Some((p, p.kind()?)))
        .flat_map(move |(p, kind)| state.acts(kind).filter(move |regel| p.past(state, regel)))
}

/// What started the norm, oldest first; of each thing the latest only, where that is what counts.
fn starts<'a>(norm: &'a Norm, state: &'a State, tied: Option<NaiveDate>) -> Vec<Begin<'a>> {
    let mut starts: Vec<Begin<'a>> = fitting(&norm.na, state)
        // After closing only the closing itself counts, not one that was taken back by opening the casus again.
        .filter(|regel| !norm.ook_gesloten || state.gesloten == Some(regel.seq))
        .flat_map(|regel| {
            let day = tied.unwrap_or_else(|| begin(norm, state, regel));
            let keys = sleutels(norm, state, regel, 0);
            keys.into_iter().map(move |sleutel| Begin { regel, sleutel, dag: day })
        })
        .collect();
    starts.sort_by_key(|start| (start.dag, start.regel.seq));
    if norm.alleen_laatste {
        // What ended or fell away does not hide an older one that still stands.
        starts.retain(|start| stands(norm, state, start.regel));
        let latest: BTreeMap<String, i64> =
            starts.iter().map(|start| (start.sleutel.clone(), start.regel.seq)).collect();
        starts.retain(|start| latest.get(&start.sleutel) == Some(&start.regel.seq));
    }
    starts
}

/// The lines that end it. A line that leaves open which thing it is about is about the last one recorded before it.
fn ends<'a>(norm: &'a Norm, patronen: &'a [Patroon], state: &'a State, starts: &[Begin<'a>]) -> Einden<'a> {
    let mut by_seq: Vec<(i64, &str)> = starts.iter().map(|start| (start.regel.seq, start.sleutel.as_str())).collect();
    by_seq.sort_unstable();
    let mut einden = Einden::default();
    for regel in fitting(patronen, state) {
        let begint = norm.na.iter().any(|p| p.kind() == Some(regel.kind) && p.past(state, regel));
        let eind = Eind { regel, dag: dag(regel), begint };
        let keys = sleutels(norm, state, regel, 1);
        let named = !keys.is_empty();
        for key in keys {
            einden.per_sleutel.entry(key).or_default().push(eind);
        }
        if !named && leaves_open(norm, state, regel) {
            let before = by_seq.partition_point(|(seq, _)| *seq < regel.seq);
            if let Some((_, key)) = before.checked_sub(1).and_then(|i| by_seq.get(i)) {
                einden.per_sleutel.entry((*key).to_owned()).or_default().push(eind);
            }
        }
    }
    for lijst in einden.per_sleutel.values_mut() {
        lijst.sort_by_key(|eind| (eind.dag, eind.regel.seq));
    }
    einden
}

/// Whether a line could name the thing and does not.
fn leaves_open(norm: &Norm, state: &State, regel: &Regel) -> bool {
    norm.zelfde.iter().all(|pair| super::patroon::waarde(state, regel, &pair[1]).is_none())
}

impl<'a> Einden<'a> {
    /// The last line that ends what started, if there is one on that day or later.
    fn last(&self, norm: &Norm, start: &Begin<'a>, from: NaiveDate) -> Option<Eind<'a>> {
        let lijst = self.per_sleutel.get(&start.sleutel)?;
        lijst
            .iter()
            .rev()
            .take_while(|eind| norm.ooit || eind.dag >= from)
            // A line that starts the norm itself ends an earlier start, never its own or a later one.
            .find(|eind| !eind.begint || (eind.dag, eind.regel.seq) > (start.dag, start.regel.seq))
            .copied()
    }
}
