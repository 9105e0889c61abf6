//! The checker of scenario files: what cannot be read, what cannot happen, what nobody can find out, where one is
//! stuck. It speaks in codes with a line; the texts stand in the message files.

use std::collections::{BTreeSet, HashMap};

use crate::domain::woorden as w;
use crate::oefening::conditie::Wat;
use crate::oefening::laden::{Geladen, LaadFout};
use crate::oefening::scenario::{FORMAAT, HOOGSTE, Pakket, Plek, Scenario, Tekst, Wanneer, regel};

mod conditie;
mod teksten;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ernst {
    /// The scenario cannot be played.
    Fout,
    /// It can be played, but is probably not what the author meant.
    LetOp,
}

/// Something found in a scenario file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vondst {
    /// Line, from 1.
    pub regel: usize,
    /// How bad.
    pub ernst: Ernst,
    /// Key of the message, without its prefix.
    pub code: &'static str,
    /// What it is about.
    pub wat: String,
}

/// Room that a setback leaves before the last day, in days.
const RUIMTE: i64 = 3;

struct Toets<'a> {
    tekst: &'a str,
    s: &'a Scenario,
    gevonden: Vec<Vondst>,
}

/// Checks a scenario file; no findings means that it can be played as it is.
pub fn controleer(tekst: &str) -> Vec<Vondst> {
    match Geladen::lees(tekst) {
        Ok(geladen) => controleer_geladen(&geladen),
        Err(fout) => vec![van_laadfout(tekst, &fout)],
    }
}

/// Why a scenario cannot be loaded, as a finding.
pub fn van_laadfout(tekst: &str, fout: &LaadFout) -> Vondst {
    let (regel, code, wat) = match fout {
        LaadFout::Lezen(fout) => (fout.regel, "lezen", fout.tekst.clone()),
        LaadFout::Conditie(fout, regel) => {
            let line = tekst.lines().nth(regel - 1).unwrap_or_default().trim();
            let about = |what: &str| format!("{what} ({line})");
            match &fout.wat {
                Wat::Verwacht(code) => (*regel, "conditie", about(code)),
                Wat::OnbekendeAct(naam) => (*regel, "onbekende-act", about(naam)),
                Wat::OnbekendVeld(naam) => (*regel, "onbekend-veld", about(naam)),
                Wat::TeDiep => (*regel, "te-diep", about("")),
            }
        }
    };
    Vondst { regel, ernst: Ernst::Fout, code, wat }
}

/// Checks a scenario that could be read.
pub fn controleer_geladen(geladen: &Geladen) -> Vec<Vondst> {
    let mut toets = Toets { tekst: &geladen.gelezen, s: &geladen.scenario, gevonden: Vec::new() };
    toets.kop();
    toets.namen();
    toets.mensen();
    toets.feiten(geladen);
    toets.gebeurtenissen();
    toets.gesprekken();
    toets.verwachtingen();
    conditie::controleer(&mut toets, geladen);
    teksten::controleer(&mut toets);
    teksten::datums(&mut toets, &geladen.tekst);
    let mut found = toets.gevonden;
    found.sort_by(|a, b| (a.regel, a.ernst, a.code, &a.wat).cmp(&(b.regel, b.ernst, b.code, &b.wat)));
    found.dedup();
    found
}

/// Checks a pack; `ken` says whether a scenario of that name can be found.
pub fn controleer_pakket(tekst: &str, ken: impl Fn(&str) -> bool) -> Vec<Vondst> {
    let pakket = match Pakket::lees(tekst) {
        Ok(pakket) => pakket,
        Err(fout) => return vec![van_laadfout(tekst, &LaadFout::Lezen(fout))],
    };
    let mut found = Vec::new();
    let mut fout = |plek: &Plek, code, wat: &str| {
        let regel = regel(tekst, plek.span().start);
        found.push(Vondst { regel, ernst: Ernst::Fout, code, wat: wat.to_owned() });
    };
    if pakket.formaat != FORMAAT {
        fout(&pakket.id, "formaat", &pakket.formaat.to_string());
    }
    if !is_naam(pakket.id.get_ref()) {
        fout(&pakket.id, "naam", pakket.id.get_ref());
    }
    if !(1..=24).contains(&pakket.uren_per_dag) {
        fout(&pakket.id, "uren", &pakket.uren_per_dag.to_string());
    }
    if pakket.casus.is_empty() {
        fout(&pakket.id, "leeg-pakket", "");
    }
    for casus in &pakket.casus {
        if !ken(casus.scenario.get_ref()) {
            fout(&casus.scenario, "onbekend-scenario", casus.scenario.get_ref());
        }
    }
    found
}

/// Whether a short name has lower case letters, digits, hyphens and underscores only.
fn is_naam(naam: &str) -> bool {
    !naam.is_empty()
        && naam.len() <= 60
        && naam.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'))
}

impl Toets<'_> {
    fn zeg(&mut self, at: usize, ernst: Ernst, code: &'static str, wat: impl Into<String>) {
        self.gevonden.push(Vondst { regel: regel(self.tekst, at), ernst, code, wat: wat.into() });
    }

    fn fout(&mut self, plek: &Plek, code: &'static str, wat: impl Into<String>) {
        self.zeg(plek.span().start, Ernst::Fout, code, wat);
    }

    fn let_op(&mut self, plek: &Plek, code: &'static str, wat: impl Into<String>) {
        self.zeg(plek.span().start, Ernst::LetOp, code, wat);
    }

    fn woord(&mut self, plek: &Plek, code: &'static str, lijst: &[&str], woord: &str) {
        if !lijst.contains(&woord) {
            self.fout(plek, code, format!("{woord}: {}", lijst.join(", ")));
        }
    }

    fn kop(&mut self) {
        let s = self.s;
        let id = &s.id;
        if s.formaat != FORMAAT {
            self.fout(id, "formaat", s.formaat.to_string());
        }
        if s.eerste_dag > 0 || s.laatste_dag <= s.eerste_dag || s.laatste_dag - s.eerste_dag > 3660 {
            self.fout(id, "dagen", format!("{} – {}", s.eerste_dag, s.laatste_dag));
        }
        if s.taken.is_empty() || s.taken.iter().any(|t| !(1..=10).contains(t)) {
            self.fout(id, "taken", "");
        }
        if !(0..=HOOGSTE).contains(&s.vertrouwen) || s.tellers.values().any(|v| !(0..=HOOGSTE).contains(v)) {
            self.fout(id, "teller-bereik", "");
        }
        if s.tellers.contains_key("vertrouwen") || s.tellers.contains_key("dag") {
            self.fout(id, "teller-naam", "");
        }
        let k = &s.klant;
        let years = s.begin.years_since(k.geboortedatum);
        if !years.is_some_and(|age| (16..=110).contains(&age)) {
            self.fout(id, "geboortedatum", k.geboortedatum.to_string());
        }
        self.woord(id, "regeling", w::REGELING, &k.regeling);
        if let Some(gewicht) = &k.gewicht {
            self.woord(id, "gewicht", w::GEWICHT, gewicht);
        }
        let first = k.aanvraag_dag.unwrap_or(k.melding_dag);
        if k.melding_dag > first || k.melding_dag > s.eerste_dag || first > s.eerste_dag {
            self.fout(id, "melding", format!("{} {:?}", k.melding_dag, k.aanvraag_dag));
        }
    }

    /// Short names are well formed and stand once per kind.
    fn namen(&mut self) {
        let s = self.s;
        if !is_naam(s.id.get_ref()) {
            self.fout(&s.id, "naam", s.id.get_ref());
        }
        let kinds: [Vec<&Plek>; 9] = [
            s.mens.iter().map(|x| &x.id).collect(),
            s.feit.iter().map(|x| &x.id).collect(),
            s.stuk.iter().map(|x| &x.id).collect(),
            s.gebeurtenis.iter().map(|x| &x.id).collect(),
            s.vlag.iter().map(|x| &x.id).collect(),
            s.vraag.iter().map(|x| &x.id).collect(),
            s.dilemma.iter().map(|x| &x.id).collect(),
            s.verwacht.iter().map(|x| &x.id).collect(),
            s.vermijd.iter().map(|x| &x.id).collect(),
        ];
        for names in kinds {
            let mut seen = BTreeSet::new();
            for plek in names {
                if !is_naam(plek.get_ref()) {
                    self.fout(plek, "naam", plek.get_ref());
                }
                if !seen.insert(plek.get_ref()) {
                    self.fout(plek, "dubbel", plek.get_ref());
                }
            }
        }
    }

    fn mensen(&mut self) {
        let s = self.s;
        for mens in &s.mens {
            self.woord(&mens.id, "soort-mens", w::BETROKKENE, &mens.soort);
            if let Some(domein) = &mens.domein {
                self.woord(&mens.id, "domein", w::DOMEIN, domein);
            }
        }
        let senders = s.gebeurtenis.iter().map(|e| &e.van).chain(s.stuk.iter().filter_map(|x| x.van.as_ref()));
        for plek in senders {
            // A sender may be a name; a short name that nobody has is a typing error.
            let naam = plek.get_ref();
            if is_naam(naam) && naam != "klant" && s.wie(naam).is_none() {
                self.fout(plek, "onbekende-mens", naam);
            }
        }
        let partners = s
            .vraag
            .iter()
            .map(|v| &v.met)
            .chain(s.opkomst.iter().map(|o| &o.wie))
            .chain(s.nakoming.iter().map(|n| &n.wie));
        for plek in partners {
            if plek.get_ref() != "klant" && s.wie(plek.get_ref()).is_none() {
                self.fout(plek, "onbekende-mens", plek.get_ref());
            }
        }
    }

    /// Every fact named exists, and every fact can be found out.
    fn feiten(&mut self, geladen: &Geladen) {
        let s = self.s;
        let named = s
            .gebeurtenis
            .iter()
            .flat_map(|e| &e.feiten)
            .chain(s.stuk.iter().flat_map(|x| &x.feiten))
            .chain(s.vraag.iter().flat_map(|v| v.antwoord.iter().flat_map(|a| &a.feiten)));
        for plek in named {
            if !s.feit.iter().any(|f| f.id.get_ref() == plek.get_ref()) {
                self.fout(plek, "onbekend-feit", plek.get_ref());
            }
        }
        for feit in &s.feit {
            self.woord(&feit.id, "gebied", w::LEEFGEBIED, &feit.gebied);
            if !geladen.verteld(feit.id.get_ref()) && geladen.bronnen(feit.id.get_ref()).is_empty() {
                self.fout(&feit.id, "niet-te-vinden", feit.id.get_ref());
            }
        }
    }

    fn wanneer(&mut self, id: &Plek, wanneer: &Wanneer) {
        let s = self.s;
        let ways =
            usize::from(wanneer.dag.is_some()) + usize::from(wanneer.bij.is_some()) + usize::from(wanneer.na.is_some());
        if ways != 1 {
            self.fout(id, "wanneer", id.get_ref());
        }
        if let Some(dag) = wanneer.dag {
            if dag < s.eerste_dag || dag > s.laatste_dag {
                self.fout(id, "buiten-de-dagen", format!("{}: {dag}", id.get_ref()));
            }
            if wanneer.dagen != 0 {
                self.fout(id, "dagen-zonder", id.get_ref());
            }
        }
        if wanneer.na.is_some() && wanneer.dagen < 0 {
            self.fout(id, "dagen-terug", id.get_ref());
        }
        if wanneer.dagen.abs() > s.laatste_dag - s.eerste_dag {
            self.fout(id, "buiten-de-dagen", format!("{}: {}", id.get_ref(), wanneer.dagen));
        }
        if let Some(soort) = &wanneer.bij
            && !conditie::is_termijn(soort.get_ref())
        {
            self.fout(soort, "onbekende-termijn", soort.get_ref());
        }
    }

    fn tijd(&mut self, id: &Plek, tijd: Option<&String>) {
        if tijd.is_some() && crate::oefening::scenario::tijd(tijd.map(String::as_str)).is_none() {
            self.fout(id, "tijd", tijd.cloned().unwrap_or_default());
        }
    }

    fn gebeurtenissen(&mut self) {
        let s = self.s;
        for stuk in &s.stuk {
            self.wanneer(&stuk.id, &stuk.komt);
            self.tijd(&stuk.id, stuk.tijd.as_ref());
            if let Some(kanaal) = &stuk.kanaal {
                self.woord(&stuk.id, "kanaal", w::KANAAL, kanaal);
            }
        }
        for event in &s.gebeurtenis {
            self.wanneer(&event.id, &event.wanneer);
            self.tijd(&event.id, event.tijd.as_ref());
            self.woord(&event.id, "kanaal", w::KANAAL, &event.kanaal);
            self.tellers(&event.id, event.effect.keys());
            if event.kans.is_some_and(|kans| kans == 0 || kans > 100) {
                self.fout(&event.id, "kans", event.id.get_ref());
            }
            // What comes back from neglect must say what one can do, and leave the time for it.
            let setback = event.effect.values().any(|v| *v < 0);
            if setback && event.vraagt.is_none() {
                self.let_op(&event.id, "geen-uitweg", event.id.get_ref());
            }
            if setback && event.wanneer.dag.is_some_and(|dag| dag > s.laatste_dag - RUIMTE) {
                self.let_op(&event.id, "te-laat-om-te-herstellen", event.id.get_ref());
            }
        }
        for dilemma in &s.dilemma {
            self.wanneer(&dilemma.id, &dilemma.wanneer);
            if dilemma.optie.len() < 2 {
                self.fout(&dilemma.id, "te-weinig-opties", dilemma.id.get_ref());
            }
            let mut seen = BTreeSet::new();
            for optie in &dilemma.optie {
                if !is_naam(optie.id.get_ref()) {
                    self.fout(&optie.id, "naam", optie.id.get_ref());
                }
                if !seen.insert(optie.id.get_ref()) {
                    self.fout(&optie.id, "dubbel", optie.id.get_ref());
                }
            }
        }
    }

    fn tellers<'k>(&mut self, plek: &Plek, names: impl Iterator<Item = &'k String>) {
        for naam in names {
            if naam != "vertrouwen" && !self.s.tellers.contains_key(naam) {
                self.fout(plek, "onbekende-teller", naam);
            }
        }
    }

    fn gesprekken(&mut self) {
        let s = self.s;
        let mut always: HashMap<&str, bool> = HashMap::new();
        for vraag in &s.vraag {
            self.tellers(&vraag.id, vraag.effect.keys());
            for techniek in &vraag.techniek {
                self.woord(&vraag.id, "techniek", w::TECHNIEK, techniek);
            }
            if vraag.stijl.is_some_and(|stijl| !(1..=5).contains(&stijl)) {
                self.fout(&vraag.id, "stijl", vraag.id.get_ref());
            }
            // Without an answer that always fits a conversation can fall silent.
            if vraag.antwoord.last().is_none_or(|a| a.als.is_some()) {
                self.fout(&vraag.id, "geen-antwoord", vraag.id.get_ref());
            }
            let open = always.entry(vraag.met.get_ref()).or_default();
            *open |= vraag.als.is_none();
        }
        for (wie, open) in always {
            if !open {
                let first = s.vraag.iter().find(|v| v.met.get_ref() == wie).map(|v| &v.met);
                if let Some(plek) = first {
                    self.fout(plek, "gesprek-begint-nooit", wie);
                }
            }
        }
        if !s.vraag.is_empty() && s.weet_niet.last().is_none_or(|a| a.als.is_some()) {
            self.fout(&s.id, "geen-weet-niet", "");
        }
        for opkomst in &s.opkomst {
            self.woord(&opkomst.wie, "verschenen", w::VERSCHENEN, &opkomst.verschenen);
        }
        for nakoming in &s.nakoming {
            self.woord(&nakoming.wie, "nagekomen", w::JA_DEELS_NEE, &nakoming.nagekomen);
        }
        for effect in &s.effect {
            if let Some(teller) = &effect.teller
                && teller.get_ref() != "vertrouwen"
                && !s.tellers.contains_key(teller.get_ref())
            {
                self.fout(teller, "onbekende-teller", teller.get_ref());
            }
            if effect.bij == 0 {
                self.fout(&effect.als, "effect-nul", "");
            }
        }
    }

    fn verwachtingen(&mut self) {
        let s = self.s;
        for verwacht in &s.verwacht {
            self.woord(&verwacht.id, "niveau", w::NIVEAU, &verwacht.niveau);
        }
        let taken = s.verwacht.iter().map(|v| (&v.id, v.taak)).chain(s.vermijd.iter().map(|v| (&v.id, v.taak)));
        for (id, taak) in taken {
            if !(1..=10).contains(&taak) {
                self.fout(id, "taak", taak.to_string());
            }
        }
        for taak in &s.taken {
            if !s.verwacht.iter().any(|v| v.taak == *taak) {
                self.let_op(&s.id, "taak-zonder-verwachting", taak.to_string());
            }
        }
        for hulp in &s.hulp {
            if !(1..=10).contains(&hulp.taak) {
                self.fout(&s.id, "taak", hulp.taak.to_string());
            }
        }
    }
}

/// All texts of a scenario, each with the place that is named when it is missing.
fn alle_teksten(s: &Scenario) -> Vec<(&Plek, &Tekst)> {
    let id = &s.id;
    let mut found = vec![(id, &s.titel), (id, &s.kort), (id, &s.opening)];
    found.extend(s.leerdoelen.iter().map(|t| (id, t)));
    found.extend(s.feit.iter().map(|f| (&f.id, &f.tekst)));
    found.extend(s.stuk.iter().flat_map(|x| [(&x.id, &x.naam), (&x.id, &x.inhoud)]));
    found.extend(s.gebeurtenis.iter().flat_map(|e| [(&e.id, &e.onderwerp), (&e.id, &e.tekst)]));
    found.extend(s.gebeurtenis.iter().filter_map(|e| Some((&e.id, e.vraagt.as_ref()?))));
    found.extend(s.effect.iter().map(|e| (&e.als, &e.waarom)));
    for vraag in &s.vraag {
        found.extend([(&vraag.id, &vraag.onderwerp), (&vraag.id, &vraag.tekst)]);
        found.extend(vraag.antwoord.iter().map(|a| (&vraag.id, &a.tekst)));
    }
    found.extend(s.weet_niet.iter().map(|a| (id, &a.tekst)));
    found.extend(s.opkomst.iter().map(|o| (&o.wie, &o.tekst)));
    found.extend(s.nakoming.iter().map(|n| (&n.wie, &n.tekst)));
    for d in &s.dilemma {
        let r = &d.werelden;
        found.extend([&d.vraag, &r.wet, &r.politiek, &r.arbeid, &r.mens].map(|t| (&d.id, t)));
        found.extend(d.optie.iter().flat_map(|o| [(&o.id, &o.tekst), (&o.id, &o.prijs)]));
    }
    found.extend(s.verwacht.iter().map(|v| (&v.id, &v.tekst)));
    found.extend(s.vermijd.iter().flat_map(|v| [(&v.id, &v.tekst), (&v.id, &v.waarom)]));
    found.extend(s.hulp.iter().flat_map(|h| [(id, &h.vraag), (id, &h.regel), (id, &h.voorbeeld)]));
    found.extend(s.terugblik.iter().chain(&s.anders).map(|t| (id, &t.tekst)));
    found
}
