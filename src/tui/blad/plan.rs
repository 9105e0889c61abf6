//! The Plan van Aanpak (S5): doelen with their acties and afspraken as a tree, what to look at, who agreed, and what
//! changed between versions (T3, F27, F29, F31).

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::plan::{Bevinding, Code, Kader, MAX_ACTIEVE_DOELEN, bevindingen};
use crate::domain::state::{Ding, DingStand, Regel};
use crate::tui::blad::{Blad, Bouw, Rij, Stuk};
use crate::tui::theme::Role;

mod actie;
mod akkoord;
mod doel;
mod let_op;
mod stand;
mod versies;

/// What the rows are made from: looked up once, since a plan can hold hundreds of acties.
struct Plan<'a> {
    b: &'a Bouw<'a>,
    kader: Kader<'a>,
    /// What there is to mind.
    bevindingen: Vec<Bevinding>,
    /// Why each code matters, looked up once.
    uitleg: BTreeMap<Code, String>,
    /// Per thing which of these concern it.
    per_ding: BTreeMap<Id, Vec<usize>>,
    /// Per doel, actie or afspraak what was recorded about it since, oldest first.
    geschiedenis: BTreeMap<Id, Vec<&'a Regel>>,
    /// Working agreements by partner.
    samenwerking: BTreeMap<Id, Vec<&'a Ding>>,
    woorden: stand::Woorden,
}

/// The tree: what stands under what.
#[derive(Default)]
struct Boom<'a> {
    /// By priority; stopped ones apart.
    doelen: Vec<&'a Ding>,
    gestopt: Vec<&'a Ding>,
    /// Acties, then afspraken and working agreements, per doel or actie.
    onder: BTreeMap<Id, Vec<&'a Ding>>,
    /// What hangs under no doel.
    los: Vec<&'a Ding>,
}

/// Makes it.
pub fn blad(b: &Bouw<'_>) -> Blad {
    let plan = Plan::new(b);
    let boom = Boom::new(&plan);
    let nu = versies::Nu::new(b);
    let mut rijen = Vec::new();
    if boom.doelen.is_empty() {
        rijen.push(Rij::zin(0, Role::Zacht, b.t.t("pva-leeg")));
    }
    for doel in &boom.doelen {
        tak(&plan, &boom, doel, &mut rijen);
    }
    if !boom.los.is_empty() {
        rijen.push(Rij::leeg());
        rijen.push(Rij::kop(b.t.t("pva-los")));
        for ding in &boom.los {
            actie::tak(&plan, &boom, ding, 0, &mut rijen);
        }
    }
    rijen.push(doel::nieuw(&plan, boom.doelen.len()));
    let_op::rijen(&plan, &mut rijen);
    akkoord::rijen(&plan, &boom, &nu, &mut rijen);
    versies::rijen(&plan, &nu, &mut rijen);
    if !boom.gestopt.is_empty() {
        rijen.push(Rij::leeg());
        rijen.push(Rij::kop(b.t.t("pva-gestopt")));
        for doel in &boom.gestopt {
            tak(&plan, &boom, doel, &mut rijen);
        }
    }
    Blad { onder: nu.onder(b), hoek: hoek(&plan, &boom), rijen }
}

fn tak<'a>(plan: &Plan<'a>, boom: &Boom<'a>, doel: &'a Ding, rijen: &mut Vec<Rij>) {
    rijen.push(doel::rij(plan, boom, doel));
    let onder = boom.van(doel.id);
    for ding in onder {
        actie::tak(plan, boom, ding, 1, rijen);
    }
    let open = onder.iter().any(|d| d.id.soort == IdSoort::Actie && d.stand.is_open());
    if !open && plan.kader.is_actief(doel) {
        rijen.push(doel::nieuwe_actie(plan, doel));
    }
}

fn hoek(plan: &Plan<'_>, boom: &Boom<'_>) -> String {
    let b = plan.b;
    let acties = b.state.levend(IdSoort::Actie).count();
    let mut delen = vec![
        b.t.ta("pva-aantal-doelen", &[("n", &boom.doelen.len().to_string())]),
        b.t.ta("pva-aantal-acties", &[("n", &acties.to_string())]),
    ];
    if !plan.bevindingen.is_empty() {
        delen.push(b.t.ta("pva-aantal-let-op", &[("n", &plan.bevindingen.len().to_string())]));
    }
    delen.join(&format!(" {} ", b.glyphs.punt))
}

impl<'a> Plan<'a> {
    fn new(b: &'a Bouw<'a>) -> Plan<'a> {
        let state = b.state;
        let bevindingen = bevindingen(state, MAX_ACTIEVE_DOELEN, b.vandaag);
        let mut per_ding: BTreeMap<Id, Vec<usize>> = BTreeMap::new();
        for (nr, bevinding) in bevindingen.iter().enumerate() {
            // What concerns the plan as a whole is no mark on each of its rows.
            if matches!(bevinding.code, Code::AllesBijProfessional | Code::EenDomein | Code::TeVeelDoelen) {
                continue;
            }
            for id in &bevinding.ids {
                per_ding.entry(*id).or_default().push(nr);
            }
        }
        let mut samenwerking: BTreeMap<Id, Vec<&Ding>> = BTreeMap::new();
        for ding in state.van_soort(IdSoort::Samenwerking).filter(|d| d.stand.is_open()) {
            if let Some(partner) = ding.body.id("betrokkene") {
                samenwerking.entry(partner).or_default().push(ding);
            }
        }
        let max = MAX_ACTIEVE_DOELEN.to_string();
        let uitleg = bevindingen
            .iter()
            .map(|f| f.code)
            .collect::<BTreeSet<Code>>()
            .into_iter()
            .map(|code| (code, b.t.ta(&format!("pva-vind-{}-uitleg", code.woord()), &[("max", &max)])))
            .collect();
        Plan {
            b,
            uitleg,
            kader: Kader::new(state),
            bevindingen,
            per_ding,
            geschiedenis: geschiedenis(b),
            samenwerking,
            woorden: stand::Woorden::new(b),
        }
    }

    /// The mark of what there is to mind about a thing.
    fn merk(&self, id: Id) -> Option<Stuk> {
        self.per_ding.contains_key(&id).then(|| (Role::LetOp, format!("{} ", self.b.glyphs.vandaag)))
    }

    /// Why something is worth a look.
    fn waarom(&self, code: Code) -> &str {
        self.uitleg.get(&code).map_or("", String::as_str)
    }

    /// What there is to mind about a thing, explained.
    fn gevonden(&self, id: Id, mut rij: Rij) -> Rij {
        for nr in self.per_ding.get(&id).into_iter().flatten() {
            let uitleg = self.waarom(self.bevindingen[*nr].code);
            rij = rij.uitleg(Role::LetOp, format!("{} {uitleg}", self.b.glyphs.vandaag));
        }
        rij
    }
}

/// Acts about a doel, an actie or an afspraak, by what they are about.
fn geschiedenis<'a>(b: &Bouw<'a>) -> BTreeMap<Id, Vec<&'a Regel>> {
    const WAAROVER: &[(Kind, &[&str])] = &[
        (Kind::WijzigDoel, &["doel"]),
        (Kind::StopDoel, &["doel"]),
        (Kind::WerkActieBij, &["actie"]),
        (Kind::StelActieBij, &["actie"]),
        (Kind::MeetVoortgang, &["doel", "actie"]),
        (Kind::RondAfspraakAf, &["afspraak"]),
    ];
    let mut per_id: BTreeMap<Id, Vec<&Regel>> = BTreeMap::new();
    for (kind, fields) in WAAROVER {
        for regel in b.state.acts(*kind) {
            for id in fields.iter().filter_map(|field| regel.body.id(field)) {
                per_id.entry(id).or_default().push(regel);
            }
        }
    }
    for regels in per_id.values_mut() {
        regels.sort_by_key(|r| r.seq);
    }
    per_id
}

impl<'a> Boom<'a> {
    fn new(plan: &Plan<'a>) -> Boom<'a> {
        let state = plan.b.state;
        let mut boom = Boom::default();
        for doel in state.van_soort(IdSoort::Doel) {
            let gestopt = doel.stand == DingStand::Vervallen;
            if gestopt { boom.gestopt.push(doel) } else { boom.doelen.push(doel) }
        }
        boom.doelen.sort_by_key(|d| (d.body.int("prioriteit").unwrap_or(i64::MAX), d.id));
        // Conversations are planned, not agreed; they stand in the agenda.
        let afspraken = state.van_soort(IdSoort::Afspraak).filter(|f| f.kind == Kind::MaakAfspraak);
        // What was agreed with a partner apart from a doel stands with the partner.
        let samen = state.van_soort(IdSoort::Samenwerking).filter(|r| r.body.filled("doel"));
        for ding in state.van_soort(IdSoort::Actie).chain(afspraken).chain(samen) {
            match ouder(plan, ding) {
                Some(id) => boom.onder.entry(id).or_default().push(ding),
                None => boom.los.push(ding),
            }
        }
        boom
    }

    fn van(&self, id: Id) -> &[&'a Ding] {
        self.onder.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    /// The partners in the plan.
    fn partners(&self) -> BTreeSet<Id> {
        let all = self.onder.values().flatten().chain(&self.los);
        all.filter(|d| d.stand != DingStand::Vervallen).filter_map(|d| d.body.id("betrokkene")).collect()
    }
}

/// What a thing stands under: the actie or doel of the knelpunt it follows from, or the doel it names. An actie
/// stands under a doel only, so that the tree has no circles.
fn ouder(plan: &Plan<'_>, ding: &Ding) -> Option<Id> {
    let state = plan.b.state;
    let known = |id: &Id| state.dingen.contains_key(id);
    let knelpunt = ding.body.id("aanleiding").filter(|id| id.soort == IdSoort::Knelpunt);
    let bij = knelpunt.and_then(|id| state.dingen.get(&id)).and_then(|k| k.body.id("bij")).filter(known);
    let actie = bij.filter(|id| id.soort == IdSoort::Actie);
    let doel = ding.body.id("doel").filter(known);
    if ding.id.soort != IdSoort::Actie && actie.is_some() {
        return actie;
    }
    let van_actie = actie.and_then(|id| state.dingen.get(&id)).and_then(|a| a.body.id("doel")).filter(known);
    doel.or(bij.filter(|id| id.soort == IdSoort::Doel)).or(van_actie)
}

#[cfg(test)]
mod tests;
