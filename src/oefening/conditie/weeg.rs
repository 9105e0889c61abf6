//! Whether a condition holds on a day, since when, and which lines prove it. A pure function of what was recorded.

use std::cell::{Cell, OnceCell};
use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use serde_json::Value;

use crate::domain::body::Body;
use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::{DingStand, Regel, State};
use crate::oefening::conditie::{ActVraag, Conditie, StukVraag, TermijnVraag, TijdVraag, VeldVraag, Vergelijk, Waarde};
use crate::oefening::laden::Geladen;
use crate::oefening::scenario::HOOGSTE;

/// Deepest chain of flags that stand for other flags.
const DIEPST: u8 = 16;
/// Acts by which one has contact with somebody, and the field that names him.
const CONTACT: &[(Kind, &str)] = &[
    (Kind::LegContactVast, "met"),
    (Kind::Zeg, "tegen"),
    (Kind::PlanGesprek, "met"),
    (Kind::MaakAfspraak, "wie"),
    (Kind::DeelGegevens, "met"),
    (Kind::Mobiliseer, "wie_of_wat"),
    (Kind::MaakSamenwerkingsafspraak, "betrokkene"),
    (Kind::VerstuurBrief, "aan"),
    (Kind::SpreekAan, "wie"),
];
/// Acts that are contact with the klant whoever they name.
const MET_KLANT: &[Kind] = &[Kind::LegIntakeVast, Kind::Begeleid, Kind::VoerHandhavingsgesprek, Kind::GeefVoorlichting];

/// A condition that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waar {
    /// Since which day.
    pub sinds: NaiveDate,
    /// The lines that prove it, sorted.
    pub bewijs: Vec<i64>,
}

/// A counter as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stand {
    /// Its value, 0 to 10.
    pub waarde: i64,
    /// Every change: the day, by how much, and the line where there is one.
    pub verloop: Vec<(NaiveDate, i64, Option<i64>)>,
}

/// One casus as it stands on a day, seen through its scenario.
pub struct Blik<'a> {
    /// The scenario.
    pub geladen: &'a Geladen,
    /// The casus.
    pub state: &'a State,
    /// The file: acts of taak 9 and 10 may stand there.
    pub bestand: &'a State,
    /// The day.
    pub dag: NaiveDate,
    gebeurd: HashMap<String, (i64, NaiveDate)>,
    tellers: OnceCell<BTreeMap<String, Stand>>,
    telt: Cell<bool>,
}

impl<'a> Blik<'a> {
    /// Looks at a casus on a day.
    pub fn new(geladen: &'a Geladen, state: &'a State, bestand: &'a State, dag: NaiveDate) -> Blik<'a> {
        let mut gebeurd = HashMap::new();
        for regel in state.acts(Kind::Bericht) {
            if let Some(id) = regel.body.text("gebeurtenis") {
                gebeurd.entry(id.to_owned()).or_insert((regel.seq, regel.at.dag()));
            }
        }
        Blik { geladen, state, bestand, dag, gebeurd, tellers: OnceCell::new(), telt: Cell::new(false) }
    }

    /// The same casus on another day, as long as nothing was recorded in between.
    pub fn op(&mut self, dag: NaiveDate) {
        self.dag = dag;
    }

    /// Whether an event happened: its line and day.
    pub fn gebeurd(&self, sleutel: &str) -> Option<(i64, NaiveDate)> {
        self.gebeurd.get(sleutel).copied()
    }

    /// Whether a condition as written holds; without one it always does.
    pub fn als(&self, tekst: Option<&str>) -> Option<Waar> {
        match tekst {
            None => Some(self.altijd()),
            Some(tekst) => self.weeg(self.geladen.conditie(tekst)?),
        }
    }

    /// Whether a condition holds.
    pub fn weeg(&self, conditie: &Conditie) -> Option<Waar> {
        self.diep(conditie, 0)
    }

    /// The hidden counters.
    pub fn tellers(&self) -> &BTreeMap<String, Stand> {
        self.tellers.get_or_init(|| {
            self.telt.set(true);
            let found = self.tel();
            self.telt.set(false);
            found
        })
    }

    fn altijd(&self) -> Waar {
        Waar { sinds: self.begin(), bewijs: Vec::new() }
    }

    fn begin(&self) -> NaiveDate {
        let scenario = &self.geladen.scenario;
        scenario.datum(scenario.eerste_dag)
    }

    fn diep(&self, conditie: &Conditie, diep: u8) -> Option<Waar> {
        if diep > DIEPST {
            return None;
        }
        match conditie {
            Conditie::Altijd => Some(self.altijd()),
            Conditie::En(parts) => {
                let mut all = self.altijd();
                for part in parts {
                    let one = self.diep(part, diep + 1)?;
                    all.sinds = all.sinds.max(one.sinds);
                    all.bewijs.extend(one.bewijs);
                }
                Some(sorted(all))
            }
            Conditie::Of(parts) => {
                parts.iter().filter_map(|part| self.diep(part, diep + 1)).min_by_key(|waar| waar.sinds)
            }
            Conditie::Niet(part) => self.diep(part, diep + 1).is_none().then(|| self.altijd()),
            Conditie::Vlag(naam) => self.diep(self.geladen.vlag(naam)?, diep + 1),
            Conditie::Teller { naam, hoe, getal } => self.teller(naam, *hoe, *getal),
            Conditie::Act(vraag) => self.act(vraag, diep),
            Conditie::Contact(wie) => self.contact(wie),
            Conditie::Termijn(soort, vraag) => self.termijn(soort, *vraag),
            Conditie::Stuk(id, vraag) => self.stuk(id, *vraag),
            Conditie::Feit(id) => self.feit(id),
            Conditie::Gebeurtenis(id) => self.bericht(id),
            Conditie::Gezegd(id) => self
                .state
                .acts(Kind::Zeg)
                .find(|r| r.body.is("keuze", id))
                .map(|r| Waar { sinds: r.at.dag(), bewijs: vec![r.seq] }),
            Conditie::Dilemma(id, keuze) => self.dilemma(id, keuze.as_deref()),
            Conditie::Taak(nr) => {
                let klaar = self.state.ooit_klaar.get(usize::from(*nr) - 1).copied().unwrap_or(false);
                klaar.then(|| Waar { sinds: self.dag, bewijs: Vec::new() })
            }
            Conditie::Gesloten => {
                let regel = self.state.regel(self.state.gesloten?)?;
                Some(Waar { sinds: regel.at.dag(), bewijs: vec![regel.seq] })
            }
        }
    }

    fn bericht(&self, sleutel: &str) -> Option<Waar> {
        self.gebeurd(sleutel).map(|(seq, sinds)| Waar { sinds, bewijs: vec![seq] })
    }

    fn teller(&self, naam: &str, hoe: Vergelijk, getal: i64) -> Option<Waar> {
        let (waarde, sinds) = if naam == "dag" {
            (self.geladen.scenario.dag(self.dag), self.dag)
        } else if self.telt.get() {
            (self.geladen.teller_begin(naam)?, self.begin())
        } else {
            let stand = self.tellers().get(naam)?;
            (stand.waarde, stand.verloop.last().map_or_else(|| self.begin(), |(dag, ..)| *dag))
        };
        let holds = match hoe {
            Vergelijk::Minstens => waarde >= getal,
            Vergelijk::Meer => waarde > getal,
            Vergelijk::Hoogstens => waarde <= getal,
            Vergelijk::Minder => waarde < getal,
            Vergelijk::Gelijk => waarde == getal,
        };
        holds.then(|| Waar { sinds, bewijs: Vec::new() })
    }

    fn tel(&self) -> BTreeMap<String, Stand> {
        let scenario = &self.geladen.scenario;
        let mut changes: Vec<(String, NaiveDate, i64, Option<i64>)> = Vec::new();
        for effect in &scenario.effect {
            if let Some(waar) = self.als(Some(effect.als.get_ref())) {
                let teller = effect.teller.as_ref().map_or("vertrouwen", |t| t.get_ref());
                changes.push((teller.to_owned(), waar.sinds, effect.bij, waar.bewijs.last().copied()));
            }
        }
        for event in scenario.gebeurtenis.iter().filter(|e| !e.effect.is_empty()) {
            if let Some((seq, dag)) = self.gebeurd(event.id.get_ref()) {
                changes.extend(event.effect.iter().map(|(naam, bij)| (naam.clone(), dag, *bij, Some(seq))));
            }
        }
        for vraag in scenario.vraag.iter().filter(|v| !v.effect.is_empty()) {
            if let Some(regel) = self.state.acts(Kind::Zeg).find(|r| r.body.is("keuze", vraag.id.get_ref())) {
                let day = regel.at.dag();
                changes.extend(vraag.effect.iter().map(|(naam, bij)| (naam.clone(), day, *bij, Some(regel.seq))));
            }
        }
        changes.sort_by(|a, b| (a.1, a.3, &a.0).cmp(&(b.1, b.3, &b.0)));
        let mut found: BTreeMap<String, Stand> = BTreeMap::new();
        let names = scenario.tellers.iter().map(|(naam, begin)| (naam.clone(), *begin));
        for (naam, waarde) in names.chain([("vertrouwen".to_owned(), scenario.vertrouwen)]) {
            found.insert(naam, Stand { waarde, verloop: Vec::new() });
        }
        for (naam, dag, bij, seq) in changes {
            if let Some(stand) = found.get_mut(&naam) {
                stand.waarde = (stand.waarde + bij).clamp(0, HOOGSTE);
                stand.verloop.push((dag, bij, seq));
            }
        }
        found
    }

    fn act(&self, vraag: &ActVraag, diep: u8) -> Option<Waar> {
        let mut found: Vec<&Regel> = if vraag.soorten.is_empty() {
            self.state.regels.iter().chain(&self.bestand.regels).map(AsRef::as_ref).collect()
        } else {
            vraag.soorten.iter().flat_map(|kind| self.state.acts(*kind).chain(self.bestand.acts(*kind))).collect()
        };
        found.retain(|r| r.kind != Kind::Bericht && r.at.dag() <= self.dag);
        found.retain(|r| vraag.velden.iter().all(|v| self.veld(r, v)));
        for tijd in &vraag.tijd {
            self.limit(&mut found, tijd, diep)?;
        }
        found.sort_unstable_by_key(|r| r.seq);
        let last = found.get(vraag.keren - 1)?;
        let bewijs = found.iter().take(vraag.keren).map(|r| r.seq).collect();
        Some(Waar { sinds: last.at.dag(), bewijs })
    }

    fn limit(&self, found: &mut Vec<&Regel>, tijd: &TijdVraag, diep: u8) -> Option<()> {
        let scenario = &self.geladen.scenario;
        match tijd {
            TijdVraag::VoorDag(dag) => found.retain(|r| r.at.dag() < scenario.datum(*dag)),
            TijdVraag::UiterlijkDag(dag) => found.retain(|r| r.at.dag() <= scenario.datum(*dag)),
            TijdVraag::VanafDag(dag) => found.retain(|r| r.at.dag() >= scenario.datum(*dag)),
            TijdVraag::Voor(other) => {
                if let Some(other) = self.diep(other, diep + 1) {
                    let first = other.bewijs.first().copied();
                    found.retain(|r| first.map_or(r.at.dag() < other.sinds, |seq| r.seq < seq));
                }
            }
            TijdVraag::Na(other) => {
                let other = self.diep(other, diep + 1)?;
                let last = other.bewijs.last().copied();
                found.retain(|r| last.map_or(r.at.dag() >= other.sinds, |seq| r.seq > seq));
            }
            TijdVraag::Binnen(dagen, other) => {
                let other = self.diep(other, diep + 1)?;
                found.retain(|r| (0..=*dagen).contains(&(r.at.dag() - other.sinds).num_days()));
            }
        }
        Some(())
    }

    fn veld(&self, regel: &Regel, vraag: &VeldVraag) -> bool {
        let Some(naam) = &vraag.veld else {
            let Waarde::Bevat(part) = &vraag.waarde else { return false };
            let mut seen = false;
            regel.body.each_text(&mut |text| seen |= text.to_lowercase().contains(part));
            return seen;
        };
        let Some(value) = in_record(&regel.body, naam) else { return false };
        let names = |wanted: &dyn Fn(&str) -> bool| match &value {
            Value::String(text) => wanted(text),
            Value::Number(number) => wanted(&number.to_string()),
            Value::Bool(yes) => wanted(if *yes { "ja" } else { "nee" }),
            Value::Array(items) => items.iter().any(|item| item.as_str().is_some_and(wanted)),
            _ => false,
        };
        match &vraag.waarde {
            Waarde::Is(word) => names(&|text| text == word),
            Waarde::Bevat(part) => names(&|text| text.to_lowercase().contains(part)),
            Waarde::Mens(id) => names(&|text| self.is_mens(text, id)),
        }
    }

    /// Whether a value names that person: by the id of the betrokkene, or by name.
    pub fn is_mens(&self, text: &str, wie: &str) -> bool {
        if wie == "klant" {
            return text == "klant" || text == self.geladen.scenario.klant.naam;
        }
        let naam = self.geladen.scenario.naam_van(wie);
        let named = |name: &str| {
            let (name, naam) = (name.to_lowercase(), naam.to_lowercase());
            name == naam || name.contains(&naam) || naam.split(' ').next().is_some_and(|first| first == name)
        };
        match text.parse::<Id>() {
            Ok(id) if id.soort == IdSoort::Betrokkene => {
                self.state.dingen.get(&id).and_then(|d| d.body.text("naam")).is_some_and(named)
            }
            _ => named(text),
        }
    }

    fn contact(&self, wie: &str) -> Option<Waar> {
        let came = |r: &&Regel| !matches!(r.body.text("verschenen"), Some(v) if v != "ja");
        let named = CONTACT.iter().flat_map(|(kind, field)| {
            self.state
                .acts(*kind)
                .filter(came)
                .filter(|r| r.body.text(field).is_some_and(|text| self.is_mens(text, wie)))
        });
        let always = MET_KLANT.iter().filter(|_| wie == "klant").flat_map(|kind| self.state.acts(*kind).filter(came));
        // A planned conversation is contact with a party, but the klant must have been there.
        let held = |r: &&Regel| wie != "klant" || !matches!(r.kind, Kind::PlanGesprek | Kind::VerstuurBrief);
        let first = named.filter(held).chain(always).min_by_key(|r| r.seq)?;
        Some(Waar { sinds: first.at.dag(), bewijs: vec![first.seq] })
    }

    fn termijn(&self, soort: &str, vraag: TermijnVraag) -> Option<Waar> {
        let mut terms = self.state.termijnen.values().filter(|t| t.soort.woord() == soort);
        let line = |t: &crate::domain::termijn::Termijn| {
            t.bron.strip_prefix("regel:").and_then(|seq| seq.parse().ok()).into_iter().collect()
        };
        match vraag {
            TermijnVraag::IsEr => terms.next().map(|t| Waar { sinds: t.begint_op, bewijs: line(t) }),
            TermijnVraag::Loopt => terms
                .find(|t| t.is_open() && t.tot_en_met >= self.dag)
                .map(|t| Waar { sinds: t.begint_op, bewijs: line(t) }),
            TermijnVraag::Voorbij => terms
                .find(|t| t.is_open() && t.tot_en_met < self.dag)
                .map(|t| Waar { sinds: t.tot_en_met.succ_opt().unwrap_or(t.tot_en_met), bewijs: line(t) }),
            TermijnVraag::OpTijd | TermijnVraag::TeLaat => {
                let in_time = vraag == TermijnVraag::OpTijd;
                terms.find_map(|t| {
                    let op = t.gesloten.as_ref().filter(|s| s.uitkomst != "vervallen")?.op;
                    ((op <= t.tot_en_met) == in_time).then(|| Waar { sinds: op, bewijs: line(t) })
                })
            }
        }
    }

    /// The last day of the open or youngest term of that kind.
    pub fn laatste_dag(&self, soort: &str) -> Option<NaiveDate> {
        let of_kind = || self.state.termijnen.values().filter(|t| t.soort.woord() == soort);
        of_kind().find(|t| t.is_open()).or_else(|| of_kind().next_back()).map(|t| t.tot_en_met)
    }

    fn stuk(&self, id: &str, vraag: StukVraag) -> Option<Waar> {
        let stuk = self.geladen.scenario.stuk.iter().find(|s| s.id.get_ref() == id)?;
        let mut asked = self.state.van_soort(IdSoort::Stuk).filter(|d| d.body.is("soort", &stuk.soort));
        match vraag {
            StukVraag::Gevraagd => asked.next().map(|d| Waar { sinds: d.at.dag(), bewijs: vec![d.seq] }),
            StukVraag::Gekomen => self.bericht(&format!("stuk:{id}")),
            StukVraag::Ontvangen => asked
                .find(|d| matches!(d.stand, DingStand::Klaar | DingStand::Bezig))
                .map(|d| Waar { sinds: d.klaar_op.unwrap_or(self.dag), bewijs: vec![d.seq] }),
        }
    }

    fn feit(&self, id: &str) -> Option<Waar> {
        let told = self.geladen.verteld(id).then(|| self.contact("klant")).flatten();
        let sources = self.geladen.bronnen(id).iter().filter_map(|key| self.bericht(key));
        sources.chain(told).min_by_key(|waar| waar.sinds)
    }

    /// Whether the player can know a fact.
    pub fn weet(&self, id: &str) -> bool {
        self.feit(id).is_some()
    }

    /// The line in which a dilemma was weighed.
    pub fn gewogen(&self, id: &str) -> Option<&'a Regel> {
        let only = self.geladen.scenario.dilemma.len() == 1;
        self.wegingen(id).into_iter().find(|r| only || self.optie(id, r).is_some())
    }

    /// What was weighed after a dilemma was put, in order.
    fn wegingen(&self, id: &str) -> Vec<&'a Regel> {
        let Some((put, _)) = self.gebeurd(&format!("dilemma:{id}")) else { return Vec::new() };
        let weighed = self.state.acts(Kind::LegDilemmaVast).chain(self.bestand.acts(Kind::LegDilemmaVast));
        let mut weighed: Vec<&Regel> = weighed.filter(|r| r.seq > put).collect();
        weighed.sort_unstable_by_key(|r| r.seq);
        weighed
    }

    /// The option that a line chose: by its short name, or by its words.
    fn optie(&self, id: &str, regel: &Regel) -> Option<&'a str> {
        let dilemma = self.geladen.scenario.dilemma.iter().find(|d| d.id.get_ref() == id)?;
        let chosen = regel.body.text("keuze").unwrap_or_default().trim();
        let named = |o: &&crate::oefening::scenario::Optie| {
            let english = o.tekst.en.as_deref().map(str::trim);
            o.id.get_ref() == chosen || o.tekst.nl.trim() == chosen || english == Some(chosen)
        };
        dilemma.optie.iter().find(named).map(|o| o.id.get_ref().as_str())
    }

    fn dilemma(&self, id: &str, keuze: Option<&str>) -> Option<Waar> {
        let found = match keuze {
            Some(keuze) => self.wegingen(id).into_iter().find(|r| self.optie(id, r) == Some(keuze)),
            None => self.gewogen(id),
        }?;
        Some(Waar { sinds: found.at.dag(), bewijs: vec![found.seq] })
    }
}

fn sorted(mut waar: Waar) -> Waar {
    waar.bewijs.sort_unstable();
    waar.bewijs.dedup();
    waar
}

/// A field, dotted in a record; of a list of records the first that has it.
fn in_record(body: &Body, naam: &str) -> Option<Value> {
    match naam.split_once('.') {
        None => body.get(naam).cloned(),
        Some((outer, inner)) => {
            body.record(outer).into_iter().chain(body.records(outer)).find_map(|record| in_record(&record, inner))
        }
    }
}
