//! The look back: what was expected and seen, terms kept and missed, how trust and style went, what the klant says,
//! what another choice would have changed. No total score: every line stands beside its evidence.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::app::App;
use crate::domain::entry::Scope;
use crate::domain::kind::Kind;
use crate::domain::state::State;
use crate::oefening::conditie::weeg::{Blik, Stand};
use crate::oefening::regie;
use crate::oefening::scenario::Slotwoord;
use crate::oefening::sessie::{Casus, OefenFout, Oefening};

/// How an expectation came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Uitkomst {
    /// Seen, or well avoided.
    Vervuld,
    /// Not seen yet, and there is time left.
    Open,
    /// Not seen, or done what was better not done.
    Geschonden,
}

impl Uitkomst {
    /// The word in files.
    pub const fn woord(self) -> &'static str {
        match self {
            Uitkomst::Vervuld => "vervuld",
            Uitkomst::Open => "open",
            Uitkomst::Geschonden => "geschonden",
        }
    }
}

/// One finding about a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bevinding {
    /// Number of the casus.
    pub casus: u32,
    /// Short name in the scenario.
    pub regel: String,
    /// Whether it is something to avoid.
    pub vermijd: bool,
    /// In words.
    pub naam: String,
    /// basis, vakbekwaam, vakvolwassen; empty for what is to avoid.
    pub niveau: String,
    /// How it came out.
    pub stand: Uitkomst,
    /// The lines that show it.
    pub bewijs: Vec<i64>,
    /// Taak, 1 to 10.
    pub taak: u8,
    /// Why it matters.
    pub uitleg: String,
}

/// A term as it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermijnTerug {
    /// Kind.
    pub soort: String,
    /// The last day.
    pub tot_en_met: NaiveDate,
    /// When it ended, if it did.
    pub gesloten_op: Option<NaiveDate>,
    /// Whether it was kept; nothing while it runs.
    pub op_tijd: Option<bool>,
}

/// A point on a line over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Punt {
    /// Day of the scenario.
    pub dag: i64,
    /// Value.
    pub waarde: i64,
    /// The line that it comes from, where there is one.
    pub seq: Option<i64>,
}

/// An event that happened, with what it asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gebeurd {
    /// The line.
    pub seq: i64,
    /// Day of the scenario.
    pub dag: i64,
    /// Subject.
    pub onderwerp: String,
    /// What it asked of the klantmanager.
    pub vraagt: String,
}

/// The look back on one casus.
#[derive(Debug, Clone)]
pub struct Terugblik {
    /// Number of the casus.
    pub nr: u32,
    /// Title of the scenario.
    pub titel: String,
    /// Findings.
    pub bevindingen: Vec<Bevinding>,
    /// What happened.
    pub gebeurd: Vec<Gebeurd>,
    /// Terms.
    pub termijnen: Vec<TermijnTerug>,
    /// Trust over time, from the start.
    pub vertrouwen: Vec<Punt>,
    /// Why trust changed: day, change, reason.
    pub redenen: Vec<(i64, i64, String)>,
    /// From control (1) to trust (5), per conversation line that says it.
    pub stijl: Vec<Punt>,
    /// Answers to scale questions, 0 to 10.
    pub schaal: Vec<Punt>,
    /// How often each technique was used.
    pub techniek: BTreeMap<String, u32>,
    /// Dilemmas: question, choice, and the world that weighed most.
    pub dilemmas: Vec<(String, Option<String>, Option<String>)>,
    /// How often help was asked.
    pub hulp: u32,
    /// How sure one was at big decisions: line, 1 to 5.
    pub zekerheid: Vec<(i64, i64)>,
    /// The klant looks back.
    pub klant: Vec<String>,
    /// What another choice would have changed.
    pub anders: Vec<String>,
    /// Facts known, and facts there were.
    pub feiten: (usize, usize),
    /// The own reflection, if there is one.
    pub reflectie: Vec<i64>,
}

impl Oefening {
    /// Looks back on every casus that was opened.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn terugblik(&self, app: &App) -> Result<Vec<Terugblik>, OefenFout> {
        let bestand = app.state(Scope::Bestand)?;
        let vandaag = app.vandaag();
        let mut found = Vec::new();
        for casus in &self.casussen {
            let Some(nr) = casus.nr else { continue };
            let state = app.state(Scope::Casus(nr))?;
            let blik = Blik::new(&casus.geladen, &state, &bestand, vandaag);
            found.push(self.een(casus, nr, &blik, vandaag));
        }
        Ok(found)
    }

    fn een(&self, casus: &Casus, nr: u32, blik: &Blik<'_>, vandaag: NaiveDate) -> Terugblik {
        let taal = self.keuze.taal;
        let s = &casus.geladen.scenario;
        let over = vandaag >= casus.laatste_dag() || blik.state.gesloten.is_some();
        let fits = |words: &[Slotwoord]| {
            let holds = |w: &&Slotwoord| blik.als(w.als.as_ref().map(|p| p.get_ref().as_str())).is_some();
            words.iter().filter(holds).map(|w| w.tekst.in_taal(taal).to_owned()).collect::<Vec<_>>()
        };
        let mut bevindingen = Vec::new();
        for v in &s.verwacht {
            let waar = blik.als(Some(v.als.get_ref()));
            bevindingen.push(Bevinding {
                casus: nr,
                regel: v.id.get_ref().clone(),
                vermijd: false,
                naam: v.tekst.in_taal(taal).to_owned(),
                niveau: v.niveau.clone(),
                stand: match (&waar, over) {
                    (Some(_), _) => Uitkomst::Vervuld,
                    (None, false) => Uitkomst::Open,
                    (None, true) => Uitkomst::Geschonden,
                },
                bewijs: waar.map(|w| w.bewijs).unwrap_or_default(),
                taak: v.taak,
                uitleg: String::new(),
            });
        }
        for v in &s.vermijd {
            let waar = blik.als(Some(v.als.get_ref()));
            bevindingen.push(Bevinding {
                casus: nr,
                regel: v.id.get_ref().clone(),
                vermijd: true,
                naam: v.tekst.in_taal(taal).to_owned(),
                niveau: String::new(),
                stand: match (&waar, over) {
                    (Some(_), _) => Uitkomst::Geschonden,
                    (None, false) => Uitkomst::Open,
                    (None, true) => Uitkomst::Vervuld,
                },
                bewijs: waar.map(|w| w.bewijs).unwrap_or_default(),
                taak: v.taak,
                uitleg: v.waarom.in_taal(taal).to_owned(),
            });
        }
        let gebeurd = s.gebeurtenis.iter().filter_map(|event| {
            let (seq, dag) = blik.gebeurd(event.id.get_ref())?;
            Some(Gebeurd {
                seq,
                dag: s.dag(dag),
                onderwerp: event.onderwerp.in_taal(taal).to_owned(),
                vraagt: event.vraagt.as_ref().map(|t| t.in_taal(taal).to_owned()).unwrap_or_default(),
            })
        });
        let mut gebeurd: Vec<Gebeurd> = gebeurd.collect();
        gebeurd.sort_by_key(|g| g.seq);
        let redenen = s.effect.iter().filter_map(|e| {
            let waar = blik.als(Some(e.als.get_ref()))?;
            Some((s.dag(waar.sinds), e.bij, e.waarom.in_taal(taal).to_owned()))
        });
        let mut redenen: Vec<_> = redenen.collect();
        redenen.sort();
        let known = s.feit.iter().filter(|f| blik.weet(f.id.get_ref())).count();
        Terugblik {
            nr,
            titel: s.titel.in_taal(taal).to_owned(),
            bevindingen,
            gebeurd,
            termijnen: termijnen(blik.state, vandaag),
            vertrouwen: lijn(casus, blik.tellers().get("vertrouwen"), s.vertrouwen),
            redenen,
            stijl: stijl(casus, blik.state),
            schaal: schaal(casus, blik.state),
            techniek: techniek(blik.state),
            dilemmas: dilemmas(casus, blik, taal),
            hulp: u32::try_from(blik.state.acts(Kind::VraagHulp).count()).unwrap_or(u32::MAX),
            zekerheid: blik.state.regels.iter().filter_map(|r| Some((r.seq, r.body.int("zekerheid")?))).collect(),
            klant: fits(&s.terugblik),
            anders: fits(&s.anders),
            feiten: (known, s.feit.len()),
            reflectie: blik
                .state
                .acts(Kind::Reflecteer)
                .chain(blik.bestand.acts(Kind::Reflecteer))
                .map(|r| r.seq)
                .collect(),
        }
    }
}

fn termijnen(state: &State, vandaag: NaiveDate) -> Vec<TermijnTerug> {
    let term = |t: &crate::domain::termijn::Termijn| {
        let ended = t.gesloten.as_ref().filter(|s| s.uitkomst != "vervallen");
        let op_tijd = match ended {
            Some(sluiting) => Some(sluiting.op <= t.tot_en_met),
            None if t.gesloten.is_none() && t.tot_en_met < vandaag && !t.soort.loopt_vanzelf_af() => Some(false),
            None => None,
        };
        TermijnTerug {
            soort: t.soort.woord().to_owned(),
            tot_en_met: t.tot_en_met,
            gesloten_op: ended.map(|s| s.op),
            op_tijd,
        }
    };
    let mut found: Vec<TermijnTerug> = state.termijnen.values().map(term).collect();
    found.sort_by(|a, b| (a.tot_en_met, &a.soort).cmp(&(b.tot_en_met, &b.soort)));
    found
}

fn lijn(casus: &Casus, stand: Option<&Stand>, begin: i64) -> Vec<Punt> {
    let s = &casus.geladen.scenario;
    let mut waarde = begin;
    let mut found = vec![Punt { dag: s.eerste_dag, waarde, seq: None }];
    for (dag, bij, seq) in stand.map(|s| s.verloop.as_slice()).unwrap_or_default() {
        waarde = (waarde + bij).clamp(0, crate::oefening::scenario::HOOGSTE);
        found.push(Punt { dag: s.dag(*dag), waarde, seq: *seq });
    }
    found
}

fn stijl(casus: &Casus, state: &State) -> Vec<Punt> {
    let s = &casus.geladen.scenario;
    let said = state.acts(Kind::Zeg).chain(state.acts(Kind::LegContactVast)).filter_map(|r| {
        let of_question = || {
            let keuze = r.body.text("keuze")?;
            s.vraag.iter().find(|v| v.id.get_ref() == keuze)?.stijl
        };
        let waarde = r.body.int("stijl").or_else(of_question)?;
        Some(Punt { dag: s.dag(r.at.dag()), waarde, seq: Some(r.seq) })
    });
    let mut found: Vec<Punt> = said.collect();
    found.sort_by_key(|p| p.seq);
    found
}

fn schaal(casus: &Casus, state: &State) -> Vec<Punt> {
    let s = &casus.geladen.scenario;
    state
        .regels
        .iter()
        .flat_map(|r| r.body.records("schaalvragen").into_iter().map(move |q| (r, q)))
        .filter_map(|(r, q)| Some(Punt { dag: s.dag(r.at.dag()), waarde: q.int("cijfer")?, seq: Some(r.seq) }))
        .collect()
}

fn techniek(state: &State) -> BTreeMap<String, u32> {
    let mut found = BTreeMap::new();
    for regel in state.acts(Kind::Zeg).chain(state.acts(Kind::LegContactVast)) {
        for word in regel.body.texts("techniek") {
            *found.entry(word.to_owned()).or_default() += 1;
        }
    }
    found
}

fn dilemmas(
    casus: &Casus,
    blik: &Blik<'_>,
    taal: crate::opmaak::Taal,
) -> Vec<(String, Option<String>, Option<String>)> {
    let put = casus.geladen.scenario.dilemma.iter().filter(|d| regie::is_gesteld(blik, d.id.get_ref()));
    put.map(|d| {
        let vraag = d.vraag.in_taal(taal).to_owned();
        match blik.gewogen(d.id.get_ref()) {
            Some(regel) => {
                (vraag, regel.body.text("keuze").map(str::to_owned), regel.body.text("zwaarst").map(str::to_owned))
            }
            None => (vraag, None, None),
        }
    })
    .collect()
}
