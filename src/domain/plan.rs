//! The Plan van Aanpak seen as a whole: what one had better look at before fixing it, whether an actie is SMART, and
//! how versions differ. It warns and never blocks; it knows nothing of screens or texts.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::body::Body;
use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, DingStand, State};
use crate::domain::woorden::LEEFGEBIED;

pub mod verschil;

/// How many doelen a klant can work on at a time, where nothing else is set (T3.a).
pub const MAX_ACTIEVE_DOELEN: usize = 3;

/// Parts of words, Dutch and English, that name an illness. What counts is what somebody can do, never what they
/// have: a diagnosis does not belong in the file (F15).
pub const ZIEKTEN: &[&str] = &[
    "addict",
    "adhd",
    "alcoholis",
    "alzheimer",
    "anorex",
    "artrose",
    "arthrit",
    "asthma",
    "astma",
    "autis",
    "beroerte",
    "bipola",
    "borderline",
    "boulimi",
    "bulimi",
    "burn-out",
    "burnout",
    "cancer",
    "copd",
    "crohn",
    "dement",
    "depressi",
    "diabet",
    "disorder",
    "epileps",
    "fibromyalg",
    "hartfalen",
    "heart failure",
    "hepatitis",
    "hernia",
    "kanker",
    "leukaemi",
    "leukemi",
    "migraine",
    "multiple sclerose",
    "multiple sclerosis",
    "parkinson",
    "psychos",
    "psychot",
    "ptsd",
    "ptss",
    "reuma",
    "rheumat",
    "schizo",
    "stoornis",
    "tumor",
    "verslaafd",
    "verslaving",
];

/// What there is to mind about a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    /// A doel without an actie (T3.b).
    DoelZonderActie,
    /// An actie of which nobody knows who does it (T3.6).
    ActieZonderWie,
    /// An actie without a last day (T3.b).
    ActieZonderDag,
    /// A leefgebied with score 1 or 2 and no doel (T3).
    ZwaarZonderDoel,
    /// The klant did not agree to a doel (T3.1).
    DoelZonderAkkoord,
    /// A last day that has passed.
    EindeVoorbij,
    /// All open acties belong to the klantmanager (T3.1, G11).
    AllesBijProfessional,
    /// Two partners do the same (T3.6).
    PartnersZelfde,
    /// Two doelen of partners in one leefgebied, to talk about (T3.6).
    PartnerDoelen,
    /// More active doelen than one can work on (T3.a).
    TeVeelDoelen,
    /// All doelen in one domain (D1–D3).
    EenDomein,
    /// Of a leefgebied only a limit is known, no wish and no possibility (T2).
    AlleenBeperking,
    /// A limit is described with an illness (F15).
    ZiekteAlsBeperking,
}

impl Code {
    /// All, in the order in which they are shown.
    pub const ALL: [Code; 13] = [
        Code::DoelZonderActie,
        Code::ActieZonderWie,
        Code::ActieZonderDag,
        Code::ZwaarZonderDoel,
        Code::DoelZonderAkkoord,
        Code::EindeVoorbij,
        Code::AllesBijProfessional,
        Code::PartnersZelfde,
        Code::PartnerDoelen,
        Code::TeVeelDoelen,
        Code::EenDomein,
        Code::AlleenBeperking,
        Code::ZiekteAlsBeperking,
    ];

    /// The word in message keys.
    pub const fn woord(self) -> &'static str {
        match self {
            Code::DoelZonderActie => "doel-zonder-actie",
            Code::ActieZonderWie => "actie-zonder-wie",
            Code::ActieZonderDag => "actie-zonder-dag",
            Code::ZwaarZonderDoel => "zwaar-zonder-doel",
            Code::DoelZonderAkkoord => "doel-zonder-akkoord",
            Code::EindeVoorbij => "einde-voorbij",
            Code::AllesBijProfessional => "alles-bij-professional",
            Code::PartnersZelfde => "partners-zelfde",
            Code::PartnerDoelen => "partner-doelen",
            Code::TeVeelDoelen => "te-veel-doelen",
            Code::EenDomein => "een-domein",
            Code::AlleenBeperking => "alleen-beperking",
            Code::ZiekteAlsBeperking => "ziekte-als-beperking",
        }
    }
}

/// One thing to mind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bevinding {
    /// What.
    pub code: Code,
    /// The things it is about, in order; empty where it is about a leefgebied only.
    pub ids: Vec<Id>,
    /// The leefgebied it is about.
    pub gebied: Option<&'static str>,
}

/// What the rules about a plan look up, gathered in one walk.
#[derive(Debug)]
pub struct Kader<'a> {
    /// Doelen the klant agreed to, and acties in a version the klant agreed to.
    pub akkoord: BTreeSet<Id>,
    /// Per doel or actie the last word on its progress (T5.1); a changed doel begins anew.
    pub voortgang: BTreeMap<Id, String>,
    /// Per doel, actie or afspraak the open knelpunten.
    pub knelpunten: BTreeMap<Id, Vec<&'a Ding>>,
}

impl<'a> Kader<'a> {
    /// Gathers it.
    pub fn new(state: &'a State) -> Kader<'a> {
        let mut akkoord: BTreeSet<Id> =
            state.van_soort(IdSoort::Doel).filter(|d| d.body.is_yes("akkoord_klant")).map(|d| d.id).collect();
        for plan in state.plannen.iter().filter(|p| p.body.is_yes("akkoord_klant")) {
            akkoord.extend(plan.onderdelen.iter().map(|(id, _)| *id));
        }
        let mut knelpunten: BTreeMap<Id, Vec<&Ding>> = BTreeMap::new();
        for knelpunt in state.van_soort(IdSoort::Knelpunt).filter(|k| k.stand.is_open()) {
            if let Some(bij) = knelpunt.body.id("bij") {
                knelpunten.entry(bij).or_default().push(knelpunt);
            }
        }
        Kader { akkoord, voortgang: voortgang(state), knelpunten }
    }

    /// Whether one works on this doel: it is not stopped and not reached.
    pub fn is_actief(&self, doel: &Ding) -> bool {
        doel.stand != DingStand::Vervallen && self.voortgang.get(&doel.id).is_none_or(|woord| woord != "gehaald")
    }
}

/// The last word on each doel and actie, a word of [`crate::domain::woorden::STAND_VOORTGANG`].
fn voortgang(state: &State) -> BTreeMap<Id, String> {
    let mut last: BTreeMap<Id, (i64, Option<String>)> = BTreeMap::new();
    let mut note = |id: Option<Id>, seq: i64, word: Option<&str>| {
        if let Some(id) = id {
            let place = last.entry(id).or_default();
            if seq >= place.0 {
                *place = (seq, word.map(str::to_owned));
            }
        }
    };
    for r in state.acts(Kind::MeetVoortgang) {
        note(r.body.id("doel"), r.seq, r.body.text("stand"));
        note(r.body.id("actie"), r.seq, r.body.text("stand"));
    }
    for r in state.acts(Kind::Evalueer) {
        for oordeel in r.body.records("doelen") {
            let word = oordeel.is("gehaald", "ja").then_some("gehaald");
            note(oordeel.id("doel"), r.seq, word);
        }
    }
    for r in state.acts(Kind::WijzigDoel) {
        note(r.body.id("doel"), r.seq, None);
    }
    last.into_iter().filter_map(|(id, (_, word))| Some((id, word?))).collect()
}

/// Whether an actie is specific, measurable, accepted, realistic and dated (T3.b).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Smart {
    /// It says what, in three words or more, and who.
    pub specifiek: bool,
    /// It says how one sees that it is done, or its doel has a measure.
    pub meetbaar: bool,
    /// The klant agreed to its doel, or to a version of the plan that holds it.
    pub geaccepteerd: bool,
    /// Nothing stands in its way: no knelpunt, and what it depends on can be done in time.
    pub realistisch: bool,
    /// It has a last day.
    pub tijdgebonden: bool,
}

/// The SMART check of an actie.
pub fn smart(state: &State, kader: &Kader<'_>, actie: &Ding) -> Smart {
    let b = &actie.body;
    let doel = b.id("doel").and_then(|id| state.dingen.get(&id));
    let woorden = b.text("wat").map_or(0, |wat| wat.split_whitespace().count());
    let dag = b.date("uiterlijk");
    let eerst = b.id("hangt_af_van").and_then(|id| state.dingen.get(&id));
    let eerst_kan = eerst.is_none_or(|e| match e.stand {
        DingStand::Klaar => true,
        DingStand::Vast | DingStand::NietGelukt | DingStand::Vervallen => false,
        DingStand::Open | DingStand::Bezig | DingStand::Wacht => {
            e.body.date("uiterlijk").zip(dag).is_none_or(|(eerder, dag)| eerder <= dag)
        }
    });
    Smart {
        specifiek: woorden >= 3 && !zonder_wie(actie),
        meetbaar: b.filled("bewijs") || doel.is_some_and(|d| d.body.filled("maat")),
        geaccepteerd: kader.akkoord.contains(&actie.id) || doel.is_some_and(|d| kader.akkoord.contains(&d.id)),
        realistisch: eerst_kan && actie.stand != DingStand::Vast && !kader.knelpunten.contains_key(&actie.id),
        tijdgebonden: dag.is_some(),
    }
}

/// Whether nobody knows who does it: no word, or a word for somebody else without a name.
fn zonder_wie(actie: &Ding) -> bool {
    match actie.body.text("wie") {
        Some("klant" | "klantmanager" | "samen") => false,
        Some(_) => !actie.body.filled("betrokkene"),
        None => true,
    }
}

/// The domain of a leefgebied, a word of [`crate::domain::woorden::DOMEIN`] (D1–D3).
pub fn domein(gebied: &str) -> &'static str {
    match gebied {
        "inkomen-en-geld" | "werk" | "opleiding-en-taal" => "economisch",
        "politie-en-justitie" => "publiek",
        _ => "sociaal",
    }
}

/// The last day of a doel, an actie or an afspraak.
pub fn einde(ding: &Ding) -> Option<NaiveDate> {
    ding.body.date(if ding.id.soort == IdSoort::Doel { "gereed_op" } else { "uiterlijk" })
}

/// What there is to mind, in the order of [`Code::ALL`]. Each walk is over all things once, so that a plan of
/// hundreds of acties takes no time.
pub fn bevindingen(state: &State, max_actieve_doelen: usize, vandaag: NaiveDate) -> Vec<Bevinding> {
    let kader = Kader::new(state);
    let mut doelen: Vec<&Ding> = state.levend(IdSoort::Doel).filter(|d| kader.is_actief(d)).collect();
    doelen.sort_by_key(|d| (d.body.int("prioriteit").unwrap_or(i64::MAX), d.id));
    let acties: Vec<&Ding> = state.levend(IdSoort::Actie).collect();
    let mut found = Vec::new();
    per_doel(state, &kader, &doelen, &acties, &mut found);
    per_actie(&acties, &mut found);
    late(state, &doelen, vandaag, &mut found);
    together(state, &doelen, &acties, &mut found);
    if doelen.len() > max_actieve_doelen {
        found.push(about(Code::TeVeelDoelen, doelen.iter().map(|d| d.id)));
    }
    let domeinen: BTreeSet<&str> =
        doelen.iter().map(|d| domein(d.body.text("leefgebied").unwrap_or_default())).collect();
    if doelen.len() > 1 && domeinen.len() == 1 {
        found.push(about(Code::EenDomein, doelen.iter().map(|d| d.id)));
    }
    per_gebied(state, &mut found);
    found.sort_by_key(|f| f.code);
    found
}

fn about(code: Code, ids: impl IntoIterator<Item = Id>) -> Bevinding {
    Bevinding { code, ids: ids.into_iter().collect(), gebied: None }
}

fn per_doel(state: &State, kader: &Kader<'_>, doelen: &[&Ding], acties: &[&Ding], found: &mut Vec<Bevinding>) {
    let met_actie: BTreeSet<Id> = acties.iter().filter_map(|a| a.body.id("doel")).collect();
    for doel in doelen {
        if !met_actie.contains(&doel.id) {
            found.push(about(Code::DoelZonderActie, [doel.id]));
        }
        if !kader.akkoord.contains(&doel.id) {
            found.push(about(Code::DoelZonderAkkoord, [doel.id]));
        }
    }
    let met_doel: BTreeSet<&str> = state.levend(IdSoort::Doel).filter_map(|d| d.body.text("leefgebied")).collect();
    for gebied in LEEFGEBIED {
        let zwaar = state
            .meting(gebied)
            .is_some_and(|r| r.body.int("oordeel").is_some_and(|oordeel| oordeel <= 2) && !r.body.filled("afwijking"));
        if zwaar && !met_doel.contains(gebied) {
            found.push(Bevinding { code: Code::ZwaarZonderDoel, ids: Vec::new(), gebied: Some(gebied) });
        }
    }
}

fn per_actie(acties: &[&Ding], found: &mut Vec<Bevinding>) {
    let mut open = acties.iter().filter(|a| a.stand.is_open()).peekable();
    if open.peek().is_some() && open.clone().all(|a| a.body.is("wie", "klantmanager")) {
        found.push(about(Code::AllesBijProfessional, open.clone().map(|a| a.id)));
    }
    for actie in open {
        if zonder_wie(actie) {
            found.push(about(Code::ActieZonderWie, [actie.id]));
        }
        if actie.body.date("uiterlijk").is_none() {
            found.push(about(Code::ActieZonderDag, [actie.id]));
        }
    }
}

fn late(state: &State, doelen: &[&Ding], vandaag: NaiveDate, found: &mut Vec<Bevinding>) {
    let acties = state.van_soort(IdSoort::Actie);
    let afspraken = state.van_soort(IdSoort::Afspraak).filter(|f| f.kind == Kind::MaakAfspraak);
    let open = acties.chain(afspraken).filter(|d| d.stand.is_open());
    for ding in doelen.iter().copied().chain(open) {
        if einde(ding).is_some_and(|dag| dag < vandaag) {
            found.push(about(Code::EindeVoorbij, [ding.id]));
        }
    }
}

/// What partners do side by side: the same thing twice, or doelen in one leefgebied.
fn together(state: &State, doelen: &[&Ding], acties: &[&Ding], found: &mut Vec<Bevinding>) {
    let mut same: BTreeMap<Vec<String>, Vec<&Ding>> = BTreeMap::new();
    let samenwerking = state.van_soort(IdSoort::Samenwerking);
    for ding in acties.iter().copied().chain(samenwerking).filter(|d| d.stand.is_open()) {
        if ding.body.id("betrokkene").is_some() {
            same.entry(kern(ding.naam())).or_default().push(ding);
        }
    }
    for dingen in same.values() {
        if eigenaren(dingen, "betrokkene") > 1 {
            found.push(about(Code::PartnersZelfde, dingen.iter().map(|d| d.id)));
        }
    }
    for gebied in LEEFGEBIED {
        let van_partners: Vec<&Ding> = doelen
            .iter()
            .copied()
            .filter(|d| d.body.is("leefgebied", gebied))
            .filter(|d| {
                matches!(d.body.text("voorgesteld_door"), Some("partner" | "netwerk"))
                    || d.body.id("eigenaar").is_some_and(|id| id.soort == IdSoort::Betrokkene)
            })
            .collect();
        if eigenaren(&van_partners, "eigenaar") > 1 {
            let ids = van_partners.iter().map(|d| d.id).collect();
            found.push(Bevinding { code: Code::PartnerDoelen, ids, gebied: Some(gebied) });
        }
    }
}

/// How many different parties stand in a field; each thing that names nobody may be of yet another one.
fn eigenaren(dingen: &[&Ding], veld: &str) -> usize {
    let namen: BTreeSet<&str> = dingen.iter().filter_map(|d| d.body.text(veld)).collect();
    namen.len() + dingen.iter().filter(|d| !d.body.filled(veld)).count()
}

/// The words of a text that carry its meaning, so that the same thing in another order is the same.
fn kern(text: &str) -> Vec<String> {
    let words = |min: usize| -> BTreeSet<String> {
        text.to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().count() >= min)
            .map(str::to_owned)
            .collect()
    };
    let long = words(4);
    if long.is_empty() { words(1).into_iter().collect() } else { long.into_iter().collect() }
}

fn per_gebied(state: &State, found: &mut Vec<Bevinding>) {
    let ziek = |text: Option<&str>| {
        text.is_some_and(|text| {
            let text = text.to_lowercase();
            ZIEKTEN.iter().any(|ziekte| text.contains(ziekte))
        })
    };
    let mut note = |code: Code, gebied: Option<&'static str>| found.push(Bevinding { code, ids: Vec::new(), gebied });
    for gebied in LEEFGEBIED {
        let Some(b) = state.meting(gebied).map(|r| &r.body) else { continue };
        if b.filled("beperking") && !b.filled("wens") && !b.filled("mogelijkheid") {
            note(Code::AlleenBeperking, Some(gebied));
        }
        if ziek(b.text("beperking")) {
            note(Code::ZiekteAlsBeperking, Some(gebied));
        }
    }
    if state.laatste(Kind::SchatParticipatie).is_some_and(|r| ziek(r.body.text("belemmeringen"))) {
        note(Code::ZiekteAlsBeperking, None);
    }
}

/// The text of a doel or an actie.
pub fn tekst(body: &Body) -> &str {
    body.text("tekst").or_else(|| body.text("wat")).unwrap_or_default()
}

#[cfg(test)]
mod tests;
