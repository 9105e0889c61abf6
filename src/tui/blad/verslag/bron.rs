//! The lines of the report, each taken from one act: facts, words of the klant, judgements, plan, agreements,
//! besluiten and terms.

use chrono::NaiveDate;

use crate::domain::entry::EventKind;
use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, Regel};
use crate::domain::termijn::TermijnStand;
use crate::domain::woorden::LEEFGEBIED;
use crate::opmaak::{datum_kort, euro};
use crate::tui::blad::Bouw;
use crate::tui::blad::netwerk::hulp::{stand, wie};
use crate::tui::blad::verslag::deel::{Aard, Deel, Zin};
use crate::tui::blad::verslag::toets;

/// Contacts told in full; older ones stand in the timeline.
const CONTACTEN: usize = 3;

/// All lines, in the order of the sections.
pub fn zinnen(b: &Bouw<'_>) -> Vec<Zin> {
    let mut z = Lijst { b, zinnen: Vec::new() };
    z.question();
    z.notes();
    z.areas();
    z.talks();
    z.reported();
    z.judged();
    z.plan();
    z.agreed();
    z.decided();
    z.terms();
    z.zinnen
}

struct Lijst<'a, 'b> {
    b: &'b Bouw<'a>,
    zinnen: Vec<Zin>,
}

impl Lijst<'_, '_> {
    /// A line of which the text is a field of an act.
    fn field(&mut self, deel: Deel, aard: Aard, r: &Regel, veld: &'static str, voor: Option<&str>) {
        let Some(inhoud) = r.body.text(veld) else { return };
        let one = inhoud.split_whitespace().collect::<Vec<_>>().join(" ");
        let tekst = voor.map_or_else(|| one.clone(), |voor| format!("{voor}: {one}"));
        let bron = r.body.text("bron").map(str::to_owned);
        let asks = r.kind == Kind::BeoordeelLeefgebied && aard == Aard::Feit;
        self.zinnen.push(Zin {
            deel,
            aard,
            tekst,
            inhoud: inhoud.to_owned(),
            veld: Some(veld),
            zonder_bron: asks && bron.is_none(),
            bron,
            seq: r.seq,
            dag: r.at.dag(),
            oordeelwoorden: if aard == Aard::Feit { toets::oordeelwoorden(inhoud) } else { Vec::new() },
            lange_zin: toets::lange_zin(inhoud),
        });
    }

    /// A line made of several fields.
    fn made(&mut self, deel: Deel, aard: Aard, seq: i64, dag: NaiveDate, tekst: String) {
        self.zinnen.push(Zin {
            deel,
            aard,
            tekst,
            inhoud: String::new(),
            veld: None,
            bron: None,
            seq,
            dag,
            oordeelwoorden: Vec::new(),
            lange_zin: false,
            zonder_bron: false,
        });
    }

    fn label(&self, r: &Regel, veld: &str) -> String {
        self.b.t.veld(r.kind, veld)
    }

    fn question(&mut self) {
        let b = self.b;
        if let Some(r) = b.state.laatste(Kind::OpenCasus) {
            let naam = b.state.klant.text("naam").unwrap_or_default();
            let jaren = b.state.leeftijd(b.vandaag).map(|n| n.to_string()).unwrap_or_default();
            let args = [("naam", naam), ("n", jaren.as_str())];
            self.made(Deel::Vraag, Aard::Feit, r.seq, r.at.dag(), b.t.ta("net-verslag-klant", &args));
            let melding = r.body.date("melding_op").map(datum_kort).unwrap_or_default();
            let regeling = b.t.woord("regeling", &b.state.regeling);
            let args = [("datum", melding.as_str()), ("regeling", regeling.as_str())];
            self.made(Deel::Vraag, Aard::Feit, r.seq, r.at.dag(), b.t.ta("net-verslag-melding", &args));
        }
        if let Some(q) = b.state.levend(IdSoort::Aanvraag).next_back() {
            let op = q.body.date("op").unwrap_or_else(|| q.at.dag());
            let tekst = b.t.ta("net-verslag-aanvraag", &[("datum", &datum_kort(op))]);
            self.made(Deel::Vraag, Aard::Feit, q.seq, q.at.dag(), tekst);
        }
        if let Some(r) = b.state.laatste(Kind::LegIntakeVast) {
            for veld in ["vraag_van_klant", "vraag_na_doorvragen"] {
                let label = self.label(r, veld);
                self.field(Deel::Vraag, Aard::Klant, r, veld, Some(&label));
            }
        }
    }

    /// Notes go where their own word says they belong.
    fn notes(&mut self) {
        for r in self.b.state.acts(Kind::MaakNotitie) {
            let (deel, aard) = match r.body.text("aard") {
                Some("oordeel") => (Deel::Oordeel, Aard::Oordeel),
                Some("mening-klant") => (Deel::Klant, Aard::Klant),
                _ => (Deel::Feiten, Aard::Feit),
            };
            self.field(deel, aard, r, "tekst", None);
        }
    }

    /// The last look at each leefgebied.
    fn areas(&mut self) {
        for gebied in LEEFGEBIED {
            let Some(r) = self.b.state.meting(gebied) else { continue };
            let name = self.b.t.woord("gebied", gebied);
            self.field(Deel::Feiten, Aard::Feit, r, "feiten", Some(&name));
            self.field(Deel::Klant, Aard::Klant, r, "woorden_van_klant", Some(&name));
            self.field(Deel::Klant, Aard::Klant, r, "wens", Some(&name));
            let Some(n) = r.body.int("oordeel").filter(|n| *n <= 2) else { continue };
            let tekst = format!("{name}: {}", self.b.t.getal("oordeel", n));
            self.made(Deel::Oordeel, Aard::Oordeel, r.seq, r.at.dag(), tekst);
        }
    }

    fn talks(&mut self) {
        let state = self.b.state;
        if let Some(r) = state.laatste(Kind::LegIntakeVast) {
            self.field(Deel::Feiten, Aard::Feit, r, "samenvatting", None);
            self.field(Deel::Klant, Aard::Klant, r, "woorden_van_klant", None);
        }
        let mut contacts: Vec<&Regel> = state.acts(Kind::LegContactVast).chain(state.acts(Kind::Begeleid)).collect();
        contacts.sort_by_key(|r| r.seq);
        for r in contacts.iter().rev().take(CONTACTEN).rev() {
            let met = r.body.text("met").map_or_else(|| self.b.t.woord("wie", "klant"), |text| wie(self.b, text));
            let voor = self.b.t.ta("net-verslag-gesprek", &[("wie", &met)]);
            self.field(Deel::Feiten, Aard::Feit, r, "verslag", Some(&voor));
            self.field(Deel::Klant, Aard::Klant, r, "verandertaal", None);
        }
    }

    /// What was reported or seen, and what the klant answered.
    fn reported(&mut self) {
        let state = self.b.state;
        for d in state.levend(IdSoort::Signaal).chain(state.levend(IdSoort::Gedrag)) {
            let Some(r) = state.regel(d.seq) else { continue };
            let veld = if d.id.soort == IdSoort::Signaal { "feit" } else { "feiten" };
            let voor = r.body.text("soort").map(|s| self.b.t.woord("soort", s));
            self.field(Deel::Feiten, Aard::Feit, r, veld, voor.as_deref());
            self.field(Deel::Klant, Aard::Klant, r, "uitleg_klant", None);
        }
        for r in state.acts(Kind::OntvangZienswijze) {
            let label = self.b.t.t("net-verslag-zienswijze");
            self.field(Deel::Klant, Aard::Klant, r, "inhoud", Some(&label));
        }
        for r in state.acts(Kind::LegVerwachtingVast).filter(|r| r.body.is("van", "klant")) {
            let label = self.b.t.t("net-verslag-verwacht");
            self.field(Deel::Klant, Aard::Klant, r, "tekst", Some(&label));
        }
    }

    fn judged(&mut self) {
        let state = self.b.state;
        if let Some(r) = state.laatste(Kind::StelDiagnose) {
            for veld in ["conclusie", "kracht", "minder_sterk"] {
                let label = self.label(r, veld);
                self.field(Deel::Oordeel, Aard::Oordeel, r, veld, Some(&label));
            }
            let label = self.label(r, "klant_vindt");
            self.field(Deel::Klant, Aard::Klant, r, "klant_vindt", Some(&label));
        }
        if let Some(r) = state.laatste(Kind::SchatParticipatie) {
            let trede = self.b.t.getal("trede", r.body.int("trede").unwrap_or(0));
            let tekst = format!("{}: {trede}", self.label(r, "trede"));
            self.made(Deel::Oordeel, Aard::Oordeel, r.seq, r.at.dag(), tekst);
        }
        if let Some(r) = state.laatste(Kind::Evalueer) {
            let proces = self.b.t.woord("proces_verliep", r.body.text("proces_verliep").unwrap_or_default());
            let tekst = format!("{}: {proces}", self.label(r, "proces_verliep"));
            self.made(Deel::Oordeel, Aard::Oordeel, r.seq, r.at.dag(), tekst);
        }
    }

    fn plan(&mut self) {
        let b = self.b;
        if let Some(plan) = b.state.plannen.last() {
            let args = [("n", plan.versie.to_string()), ("datum", datum_kort(plan.op))];
            let tekst = b.t.ta("net-verslag-plan", &[("n", &args[0].1), ("datum", &args[1].1)]);
            self.made(Deel::Plan, Aard::Afgesproken, plan.seq, plan.op, tekst);
        }
        for doel in b.state.levend(IdSoort::Doel) {
            let tekst = b.t.ta("net-verslag-doel", &[("tekst", doel.naam()), ("stand", &self.goal(doel))]);
            self.made(Deel::Plan, Aard::Afgesproken, doel.seq, doel.at.dag(), tekst);
            if let Some(r) = b.state.regel(doel.seq) {
                self.field(Deel::Klant, Aard::Klant, r, "in_woorden_van_klant", None);
            }
        }
        for actie in b.state.levend(IdSoort::Actie).filter(|d| d.stand.is_open()) {
            let owner = actie.body.text("betrokkene").or_else(|| actie.body.text("wie")).unwrap_or_default();
            let owner = wie(b, owner);
            let uiterlijk = actie.body.date("uiterlijk").map(datum_kort).unwrap_or_default();
            let args = [("tekst", actie.naam()), ("wie", owner.as_str()), ("datum", uiterlijk.as_str())];
            self.made(Deel::Plan, Aard::Afgesproken, actie.seq, actie.at.dag(), b.t.ta("net-verslag-actie", &args));
        }
    }

    /// The last measurement or judgement of a doel in words.
    fn goal(&self, doel: &Ding) -> String {
        let b = self.b;
        let measured = b.state.over(Kind::MeetVoortgang, "doel", doel.id).next_back();
        measured
            .and_then(|r| r.body.text("stand"))
            .map_or_else(|| b.t.t("net-verslag-doel-niet-gemeten"), |word| b.t.woord("stand", word))
    }

    fn agreed(&mut self) {
        let b = self.b;
        let made = |d: &&Ding| d.kind == Kind::MaakAfspraak && d.stand.is_open();
        for d in b.state.levend(IdSoort::Afspraak).filter(made) {
            let who = wie(b, d.body.text("wie").unwrap_or_default());
            let uiterlijk = d.body.date("uiterlijk").map(datum_kort).unwrap_or_default();
            let args = [("tekst", d.naam()), ("wie", who.as_str()), ("datum", uiterlijk.as_str())];
            self.made(Deel::Afspraken, Aard::Afgesproken, d.seq, d.at.dag(), b.t.ta("net-verslag-actie", &args));
        }
        for d in b.state.levend(IdSoort::Samenwerking).filter(|d| d.stand.is_open()) {
            let who = wie(b, d.body.text("betrokkene").unwrap_or_default());
            let einde = d.body.date("tot").or_else(|| d.body.date("evaluatie_op"));
            let einde = einde.map(datum_kort).unwrap_or_default();
            let args = [("tekst", d.naam()), ("wie", who.as_str()), ("datum", einde.as_str())];
            self.made(Deel::Afspraken, Aard::Afgesproken, d.seq, d.at.dag(), b.t.ta("net-verslag-samen", &args));
        }
    }

    fn decided(&mut self) {
        let b = self.b;
        for d in b.state.levend(IdSoort::Besluit) {
            let soort = b.t.woord("soort", d.body.text("soort").unwrap_or_default());
            let op = d.body.date("bekend_op").unwrap_or_else(|| d.at.dag());
            let args = [("soort", soort), ("datum", datum_kort(op))];
            let mut parts = vec![b.t.ta("net-verslag-besluit", &[("soort", &args[0].1), ("datum", &args[1].1)])];
            if let Some(dag) = d.body.date("ingangsdatum") {
                parts.push(b.t.ta("net-verslag-besluit-van", &[("datum", &datum_kort(dag))]));
            }
            if let Some(dag) = d.body.date("einddatum") {
                parts.push(b.t.ta("net-verslag-besluit-tot", &[("datum", &datum_kort(dag))]));
            }
            if let Some(cents) = d.body.int("hoogte").or_else(|| d.body.int("bedrag")) {
                parts.push(euro(cents));
            }
            self.made(Deel::Besluiten, Aard::Afgesproken, d.seq, d.at.dag(), parts.join(", "));
        }
        for d in b.state.levend(IdSoort::Maatregel) {
            let percentage = d.body.int("percentage").unwrap_or(0).to_string();
            let maanden = d.body.int("maanden").unwrap_or(0).to_string();
            let args = [("n", percentage.as_str()), ("m", maanden.as_str()), ("stand", &stand(b, d.stand))];
            self.made(Deel::Besluiten, Aard::Afgesproken, d.seq, d.at.dag(), b.t.ta("net-verslag-maatregel", &args));
        }
    }

    /// Terms that run; their line is the one that computed them last.
    fn terms(&mut self) {
        let b = self.b;
        for t in b.state.open_termijnen() {
            let of = |e: &&std::sync::Arc<crate::domain::entry::Entry>| {
                e.event.kind == EventKind::TermijnBepaald && e.event.body.id("id") == Some(t.id)
            };
            let Some(entry) = b.state.entries.iter().rfind(of) else { continue };
            let soort = b.t.soort(t.soort.woord());
            let key = match t.stand(b.vandaag) {
                // It ended by itself: nothing runs, and nobody was late.
                TermijnStand::Voorbij if t.soort.loopt_vanzelf_af() => continue,
                TermijnStand::Voorbij => "net-verslag-termijn-voorbij",
                TermijnStand::Stil => "net-verslag-termijn-stil",
                TermijnStand::Vandaag | TermijnStand::Loopt => "net-verslag-termijn",
            };
            let tekst = b.t.ta(key, &[("soort", &soort), ("datum", &datum_kort(t.tot_en_met))]);
            self.made(Deel::Termijnen, Aard::Afgesproken, entry.seq, entry.at.dag(), tekst);
        }
    }
}
