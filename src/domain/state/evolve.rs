//! Copying what happened into the state. Never refuses: it already happened.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};
use serde_json::Value;

use crate::domain::body::Body;
use crate::domain::entry::{Entry, EventKind, Scope};
use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::moment::Moment;
use crate::domain::state::{Ding, DingStand, PlanVersie, Regel, State};
use crate::domain::taak::Taak;
use crate::domain::taak::stand::{calls_back, is_klaar};
use crate::domain::termijn::Termijn;

/// The time of day at which a simulated day begins.
const BEGIN_WERKDAG: (u32, u32) = (8, 30);

impl State {
    /// The state after these entries of one scope, in order of seq.
    pub fn fold(scope: Scope, entries: impl IntoIterator<Item = Arc<Entry>>) -> State {
        let entries: Vec<Arc<Entry>> = entries.into_iter().collect();
        let undone = undone_acts(&entries);
        let corrections = corrections(&entries, &undone);
        let mut state = State::new(scope);
        state.teruggedraaid = undone;
        for entry in entries {
            state.take(entry, &corrections);
        }
        state
    }

    /// The state after one more entry.
    pub fn evolve(&mut self, entry: Arc<Entry>) {
        match entry.event.kind {
            EventKind::Act(Kind::DraaiTerug | Kind::DoeOpnieuw | Kind::Corrigeer) => {
                let mut entries = std::mem::take(&mut self.entries);
                entries.push(entry);
                *self = State::fold(self.scope, entries);
            }
            EventKind::Act(_) | EventKind::TermijnBepaald => self.take(entry, &BTreeMap::new()),
        }
    }

    fn take(&mut self, entry: Arc<Entry>, corrections: &Corrections) {
        self.reserve_ids(&entry);
        let counts = !self.teruggedraaid.contains(&entry.act);
        self.entries.push(Arc::clone(&entry));
        if !counts {
            return;
        }
        match entry.event.kind {
            EventKind::TermijnBepaald => {
                let body = Value::Object(entry.event.body.0.clone());
                if let Ok(termijn) = serde_json::from_value::<Termijn>(body) {
                    self.termijnen.insert(termijn.id, termijn);
                }
            }
            EventKind::Act(kind) => {
                let mut body = entry.event.body.clone();
                for (path, value) in corrections.get(&entry.seq).into_iter().flatten() {
                    body.set_path(path, value.clone());
                }
                let regel = Regel {
                    seq: entry.seq,
                    act: entry.act,
                    at: entry.at,
                    actor: entry.actor,
                    kind,
                    taak: entry.event.taak,
                    body,
                };
                self.apply(&regel);
                let regel = Arc::new(regel);
                self.per_kind.entry(kind).or_default().push(Arc::clone(&regel));
                self.regels.push(regel);
                self.note_progress();
            }
        }
    }

    /// Ids are never given out twice, also not those of undone acts.
    fn reserve_ids(&mut self, entry: &Entry) {
        let made = entry.event.body.get("ids").and_then(Value::as_object);
        let ids = made.into_iter().flatten().filter_map(|(_, v)| v.as_str()?.parse::<Id>().ok());
        let termijn = (entry.event.kind == EventKind::TermijnBepaald).then(|| entry.event.body.id("id")).flatten();
        for id in ids.chain(termijn) {
            let teller = self.tellers.entry(id.soort).or_insert(0);
            *teller = (*teller).max(id.nr);
        }
    }

    /// Marks the taken that became klaar by this act, and those it calls back.
    fn note_progress(&mut self) {
        if self.scope == Scope::Bestand {
            return;
        }
        let Some(regel) = self.regels.last().map(Arc::clone) else { return };
        for taak in calls_back(self, &regel) {
            let i = taak.index();
            if self.ooit_klaar[i] {
                self.heropend_door[i] = regel.seq;
            }
        }
        for taak in Taak::ALL.into_iter().filter(|t| !t.per_bestand()) {
            let i = taak.index();
            if !self.ooit_klaar[i] && is_klaar(self, taak) {
                self.ooit_klaar[i] = true;
            }
        }
    }

    fn apply(&mut self, regel: &Regel) {
        self.make_things(regel);
        let b = &regel.body;
        match regel.kind {
            Kind::OpenCasus => {
                self.klant = b.record("klant").unwrap_or_default();
                b.text("regeling").unwrap_or_default().clone_into(&mut self.regeling);
                b.text("gewicht").unwrap_or("midden").clone_into(&mut self.gewicht);
            }
            Kind::WijzigKlant => {
                copy(b, &mut self.klant, &["naam", "geboortedatum", "woonplaats", "taal", "huishouden"]);
            }
            Kind::WijzigCasus => {
                if let Some(regeling) = b.text("regeling") {
                    regeling.clone_into(&mut self.regeling);
                }
                if let Some(gewicht) = b.text("gewicht") {
                    gewicht.clone_into(&mut self.gewicht);
                }
            }
            Kind::SluitCasus => self.gesloten = Some(regel.seq),
            Kind::HeropenCasus => self.gesloten = None,
            Kind::StelPlanVast => self.fix_plan(regel),
            Kind::HerziePlan => {
                self.herziening = Some(regel.seq);
                self.rondes.ronde += 1;
                self.rondes.plan = regel.seq;
                if b.is("terug_naar", "diagnose") {
                    self.rondes.diagnose = regel.seq;
                }
            }
            Kind::VerzetKlok => {
                let begin = NaiveTime::from_hms_opt(BEGIN_WERKDAG.0, BEGIN_WERKDAG.1, 0).unwrap_or_default();
                self.klok = b.date("tot").map(|dag| Moment::local(dag, begin));
            }
            Kind::StartOefening => {
                self.oefening = b.text("scenario").map(str::to_owned);
                self.klok = Some(regel.at);
            }
            _ => self.change_thing(regel),
        }
    }

    fn make_things(&mut self, regel: &Regel) {
        let Some(made) = regel.body.get("ids").and_then(Value::as_object) else { return };
        for id in made.values().filter_map(|v| v.as_str()?.parse::<Id>().ok()) {
            if matches!(id.soort, IdSoort::Termijn | IdSoort::Casus) {
                continue;
            }
            let ding = Ding {
                id,
                seq: regel.seq,
                act: regel.act,
                at: regel.at,
                kind: regel.kind,
                body: thing_body(regel, id.soort),
                stand: DingStand::Open,
                klaar_op: None,
            };
            self.dingen.insert(id, Arc::new(ding));
        }
    }

    fn fix_plan(&mut self, regel: &Regel) {
        let versie = self.plan_versie() + 1;
        let onderdelen = self
            .dingen
            .values()
            .filter(|d| matches!(d.id.soort, IdSoort::Doel | IdSoort::Actie) && d.stand != DingStand::Vervallen)
            .map(|d| (d.id, d.body.clone()))
            .collect();
        self.plannen.push(PlanVersie {
            versie,
            seq: regel.seq,
            op: regel.at.dag(),
            body: regel.body.clone(),
            onderdelen,
        });
        self.herziening = None;
        self.rondes.evaluatie = regel.seq;
    }

    /// Acts that change a thing they name.
    fn change_thing(&mut self, regel: &Regel) {
        let b = &regel.body;
        let dag = regel.at.dag();
        match regel.kind {
            Kind::VerzetGesprek => self.update(b.id("gesprek"), |d| copy(b, &mut d.body, &["op", "tijd"])),
            Kind::AnnuleerGesprek => self.set_stand(b.id("gesprek"), DingStand::Vervallen, dag),
            Kind::OntvangStuk => {
                let stand = match b.text("oordeel") {
                    Some("volledig") => DingStand::Klaar,
                    Some("gedeeltelijk") => DingStand::Bezig,
                    _ => DingStand::Open,
                };
                self.set_stand(b.id("stuk"), stand, b.date("op").unwrap_or(dag));
            }
            Kind::VervaltStuk => self.set_stand(b.id("stuk"), DingStand::Vervallen, dag),
            Kind::WijzigBetrokkene => self.update(b.id("betrokkene"), |d| {
                let fields: Vec<&str> =
                    b.0.keys()
                        .map(String::as_str)
                        .filter(|f| !matches!(*f, "betrokkene" | "reden" | "reden_soort"))
                        .collect();
                copy(b, &mut d.body, &fields);
            }),
            Kind::WijzigDoel => {
                self.update(b.id("doel"), |d| copy(b, &mut d.body, &["tekst", "gereed_op", "prioriteit"]));
            }
            Kind::StopDoel => {
                self.set_stand(b.id("doel"), DingStand::Vervallen, dag);
                self.end_all(IdSoort::Actie, "doel", b.id("doel"), dag);
            }
            Kind::WerkActieBij => {
                let stand = match b.text("stand") {
                    Some("wacht") => DingStand::Wacht,
                    Some("kan-niet-verder") => DingStand::Vast,
                    Some("gedaan") => DingStand::Klaar,
                    Some("niet-gelukt") => DingStand::NietGelukt,
                    Some("vervallen") => DingStand::Vervallen,
                    _ => DingStand::Bezig,
                };
                self.set_stand(b.id("actie"), stand, dag);
            }
            Kind::StelActieBij => self.update(b.id("actie"), |d| {
                copy(b, &mut d.body, &["uiterlijk"]);
                if let Some(nieuw) = b.get("nieuw") {
                    d.body.set("wat", nieuw.clone());
                }
                if !d.stand.is_open() {
                    d.stand = DingStand::Bezig;
                }
            }),
            Kind::RondAfspraakAf => {
                let stand = if b.is("nagekomen", "ja") { DingStand::Klaar } else { DingStand::NietGelukt };
                self.set_stand(b.id("afspraak"), stand, dag);
            }
            Kind::BeeindigSamenwerking => {
                self.end_all(IdSoort::Samenwerking, "betrokkene", b.id("betrokkene"), dag);
            }
            Kind::WeegSignaal => self.set_stand(b.id("signaal"), DingStand::Klaar, dag),
            Kind::LosKnelpuntOp => self.set_stand(b.id("knelpunt"), DingStand::Klaar, dag),
            Kind::BeslisOpBezwaar | Kind::OntvangUitspraak => self.set_stand(b.id("bezwaar"), DingStand::Klaar, dag),
            Kind::NeemBesluit => self.set_stand(b.id("vervangt"), DingStand::Vervallen, dag),
            Kind::ZieAfVanMaatregel | Kind::GeefWaarschuwing | Kind::LegMaatregelOp | Kind::LegBoeteOp => {
                let gedrag = gedrag_van(self, regel);
                self.set_stand(gedrag, DingStand::Klaar, dag);
            }
            Kind::HeroverweegMaatregel => {
                let stand = if b.is("uitkomst", "beeindigen") { DingStand::Vervallen } else { DingStand::Klaar };
                self.set_stand(b.id("maatregel"), stand, dag);
            }
            Kind::RondLeerdoelAf => self.set_stand(b.id("leerdoel"), DingStand::Klaar, dag),
            Kind::WerkVoorstelBij => {
                let stand = match b.text("stand") {
                    Some("overgenomen") => DingStand::Klaar,
                    Some("afgewezen") => DingStand::NietGelukt,
                    _ => DingStand::Bezig,
                };
                self.set_stand(b.id("voorstel"), stand, dag);
            }
            Kind::LegIntakeVast
            | Kind::LegContactVast
            | Kind::Begeleid
            | Kind::VoerHandhavingsgesprek
            | Kind::Evalueer => {
                // A record of a planned conversation says whether it took place.
                let weg = matches!(b.text("verschenen"), Some("zonder-bericht-afwezig" | "met-bericht-afwezig"));
                let stand = if weg { DingStand::NietGelukt } else { DingStand::Klaar };
                self.set_stand(b.id("gesprek"), stand, dag);
            }
            _ => {}
        }
    }

    fn end_all(&mut self, soort: IdSoort, field: &str, id: Option<Id>, dag: NaiveDate) {
        for ding in self.dingen.values_mut() {
            if ding.id.soort == soort && ding.body.id(field) == id && ding.stand.is_open() {
                let ding = Arc::make_mut(ding);
                ding.stand = DingStand::Vervallen;
                ding.klaar_op = Some(dag);
            }
        }
    }

    fn set_stand(&mut self, id: Option<Id>, stand: DingStand, dag: NaiveDate) {
        self.update(id, |d| {
            d.stand = stand;
            d.klaar_op = Some(dag);
        });
    }

    fn update(&mut self, id: Option<Id>, change: impl FnOnce(&mut Ding)) {
        if let Some(ding) = id.and_then(|id| self.dingen.get_mut(&id)) {
            change(Arc::make_mut(ding));
        }
    }
}

/// The gedrag an act of taak 7 is about: the one it names, else the last one noted before it.
pub fn gedrag_van(state: &State, regel: &Regel) -> Option<Id> {
    regel.body.id("gedrag").or_else(|| state.van_soort(IdSoort::Gedrag).rfind(|d| d.seq < regel.seq).map(|d| d.id))
}

/// What a thing starts with: the fields of the act, or of the besluit inside it.
fn thing_body(regel: &Regel, soort: IdSoort) -> Body {
    let mut body = regel.body.clone();
    body.take("ids");
    match (regel.kind, soort) {
        (Kind::LegMaatregelOp | Kind::LegBoeteOp, IdSoort::Besluit) => {
            let mut besluit = body.record("besluit").unwrap_or_default();
            besluit.set("soort", if regel.kind == Kind::LegBoeteOp { "boete" } else { "maatregel" });
            besluit
        }
        (Kind::OpenCasus, IdSoort::Aanvraag) => {
            let op = body.get("aanvraag_op").cloned().unwrap_or(Value::Null);
            body.set("op", op);
            body
        }
        _ => body,
    }
}

type Corrections = BTreeMap<i64, Vec<(String, Value)>>;

fn undone_acts(entries: &[Arc<Entry>]) -> BTreeSet<i64> {
    let mut undone = BTreeSet::new();
    for entry in entries {
        let act = entry.event.body.int("act").unwrap_or(0);
        match entry.event.kind {
            EventKind::Act(Kind::DraaiTerug) => {
                undone.insert(act);
            }
            EventKind::Act(Kind::DoeOpnieuw) => {
                undone.remove(&act);
            }
            EventKind::Act(_) | EventKind::TermijnBepaald => {}
        }
    }
    undone
}

fn corrections(entries: &[Arc<Entry>], undone: &BTreeSet<i64>) -> Corrections {
    let mut found = Corrections::new();
    for entry in entries {
        if entry.event.kind != EventKind::Act(Kind::Corrigeer) || undone.contains(&entry.act) {
            continue;
        }
        let body = &entry.event.body;
        if let (Some(seq), Some(path), Some(value)) = (body.int("entry"), body.text("veld"), body.get("naar")) {
            found.entry(seq).or_default().push((path.to_owned(), value.clone()));
        }
    }
    found
}

fn copy(from: &Body, to: &mut Body, fields: &[&str]) {
    for field in fields {
        if let Some(value) = from.get(field) {
            to.set(field, value.clone());
        }
    }
}
