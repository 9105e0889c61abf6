//! A running practice: started from scenario files, kept whole in its own file, moved on only by an act.

use chrono::{Days, NaiveDate};
use serde_json::{Map, Value};

use crate::app::doen::Opdracht;
use crate::app::{Antwoord, App, AppError, CaseloadVraag};
use crate::domain::command::Command;
use crate::domain::entry::Scope;
use crate::domain::kind::Kind;
use crate::domain::moment::Moment;
use crate::domain::refusal::Refusal;
use crate::domain::state::State;
use crate::oefening::bron::{Bron, Soort};
use crate::oefening::conditie::weeg::Blik;
use crate::oefening::laden::Geladen;
use crate::oefening::lesopdracht::Lesopdracht;
use crate::oefening::lint::{Ernst, controleer_geladen, van_laadfout};
use crate::oefening::regie::{self, Bericht};
use crate::oefening::scenario::{Pakket, Tekst, tijd};
use crate::oefening::uren::minuten;
use crate::opmaak::Taal;

mod casus;
mod opnemen;
mod soorten;

pub use casus::Casus;
pub use soorten::{Keuze, Modus, OefenFout, Verzet};

use opnemen::{bericht_vast, digest, klok, open_casus, sleutel};

/// The name under which the world acts.
pub const WERELD: &str = "scenario";
/// Key of where the scenario file stood.
const BRON: &str = "bron";
/// Key of the first message.
pub const OPENING: &str = "opening";
/// Key of the text with which a practice began.
const HOOFD: &str = "oefening";
/// Key of the hand-out.
const LES: &str = "lesopdracht";

/// A running practice.
#[derive(Debug, Clone)]
pub struct Oefening {
    /// Name of the scenario or pack.
    pub id: String,
    /// Title.
    pub titel: Tekst,
    /// What one reads first.
    pub opening: Tekst,
    /// How it is played.
    pub keuze: Keuze,
    /// Hours a day, in a pack.
    pub uren_per_dag: Option<u32>,
    /// The hand-out it answers.
    pub les: Option<Lesopdracht>,
    /// The casussen, in the order of the pack.
    pub casussen: Vec<Casus>,
}

impl Oefening {
    /// Begins a practice in an empty file.
    ///
    /// # Errors
    /// The file is not empty, a scenario cannot be played, or the file cannot be written.
    pub fn start(app: &mut App, bron: &Bron, keuze: Keuze) -> Result<Oefening, OefenFout> {
        if app.last_seq()? != 0 {
            return Err(OefenFout::NietLeeg);
        }
        let keuze = bron.les.as_ref().map_or(keuze, |les| les.keuze(keuze));
        let mut oefening = Oefening::lees(&bron.soort, &bron.hoofd, |id| bron.scenario(id), keuze)?;
        oefening.les.clone_from(&bron.les);
        for casus in &oefening.casussen {
            if let Some(fout) = controleer_geladen(&casus.geladen).into_iter().find(|v| v.ernst == Ernst::Fout) {
                return Err(OefenFout::Scenario(casus.id().to_owned(), fout));
            }
        }
        app.keep_text(HOOFD, &bron.hoofd)?;
        if let Some(pad) = &bron.pad {
            let absolute = std::path::absolute(pad).unwrap_or_else(|_| pad.clone());
            app.keep_text(BRON, &absolute.to_string_lossy())?;
        }
        for casus in &oefening.casussen {
            app.keep_text(&sleutel(casus.id()), &casus.geladen.tekst)?;
        }
        let mut fields = Map::new();
        if let Some(les) = &bron.les {
            opnemen::neem_les(app, les)?;
            fields.insert("opdracht".to_owned(), Value::from(les.id.clone()));
        }
        fields.insert("scenario".to_owned(), Value::from(oefening.id.clone()));
        fields.insert("digest".to_owned(), Value::from(digest(&bron.hoofd, &oefening.casussen)));
        fields.insert("modus".to_owned(), Value::from(keuze.modus.woord()));
        fields.insert("seed".to_owned(), Value::from(keuze.seed));
        fields.insert("taal".to_owned(), Value::from(keuze.taal.code()));
        let first = oefening.casussen.iter().map(Casus::eerste_dag).min().unwrap_or_default();
        let at = Some(Moment::local(first, tijd(None).unwrap_or_default()));
        let command = Command::new(Kind::StartOefening, fields)?;
        app.record(Opdracht { casus: None, at, actor: None, command })?;
        oefening.dag_begint(app, first)?;
        Ok(oefening)
    }

    /// The practice of a file; none in an ordinary file.
    ///
    /// # Errors
    /// The scenario in the file is missing or was changed, or cannot be read any more.
    pub fn open(app: &App) -> Result<Option<Oefening>, OefenFout> {
        if !app.is_oefening() {
            return Ok(None);
        }
        let bestand = app.state(Scope::Bestand)?;
        let Some(regel) = bestand.laatste(Kind::StartOefening) else { return Ok(None) };
        let id = regel.body.text("scenario").unwrap_or_default().to_owned();
        // A practice file without a scenario text was started by the bare act: only its clock is simulated.
        let Some(hoofd) = app.kept_text(HOOFD)? else { return Ok(None) };
        let keuze = Keuze {
            modus: if regel.body.is("modus", "toets") { Modus::Toets } else { Modus::Oefenen },
            seed: regel.body.int("seed").unwrap_or(0),
            taal: regel.body.text("taal").and_then(|t| t.parse().ok()).unwrap_or_default(),
        };
        let soort = Soort::van(&hoofd);
        let kept = |id: &str| app.kept_text(&sleutel(id)).ok().flatten();
        let mut oefening = Oefening::lees(&soort, &hoofd, kept, keuze)?;
        if !regel.body.is("digest", &digest(&hoofd, &oefening.casussen)) {
            return Err(OefenFout::Gewijzigd(id));
        }
        oefening.les = opnemen::les(app, regel.body.text("opdracht"))?;
        oefening.zoek_nummers(app)?;
        Ok(Some(oefening))
    }

    fn lees(
        soort: &Soort,
        hoofd: &str,
        tekst_van: impl Fn(&str) -> Option<String>,
        keuze: Keuze,
    ) -> Result<Oefening, OefenFout> {
        let load = |text: &str, later: i64| {
            let geladen = Geladen::lees_later(text, later)
                .map_err(|fout| OefenFout::Scenario(String::new(), van_laadfout(text, &fout)))?;
            Ok::<_, OefenFout>(Casus { nr: None, geladen })
        };
        if *soort == Soort::Scenario {
            let casus = load(hoofd, 0)?;
            let s = &casus.geladen.scenario;
            return Ok(Oefening {
                id: s.id.get_ref().clone(),
                titel: s.titel.clone(),
                opening: s.opening.clone(),
                keuze,
                uren_per_dag: None,
                les: None,
                casussen: vec![casus],
            });
        }
        let pakket = Pakket::lees(hoofd).map_err(|fout| {
            let fout = crate::oefening::laden::LaadFout::Lezen(fout);
            OefenFout::Scenario(String::new(), van_laadfout(hoofd, &fout))
        })?;
        let mut casussen = Vec::new();
        for part in &pakket.casus {
            let id = part.scenario.get_ref();
            let text = tekst_van(id).ok_or_else(|| OefenFout::Ontbreekt(id.clone()))?;
            casussen.push(load(&text, part.later)?);
        }
        Ok(Oefening {
            id: pakket.id.get_ref().clone(),
            titel: pakket.titel,
            opening: pakket.opening,
            keuze,
            uren_per_dag: Some(pakket.uren_per_dag),
            les: None,
            casussen,
        })
    }

    /// The scenario file, when it is not any more as it was at the start. The practice goes on with the text of then.
    ///
    /// # Errors
    /// The practice file cannot be read.
    pub fn bron_veranderd(&self, app: &App) -> Result<Option<String>, OefenFout> {
        let (Some(pad), Some(hoofd)) = (app.kept_text(BRON)?, app.kept_text(HOOFD)?) else { return Ok(None) };
        let now = std::fs::read_to_string(&pad).ok();
        Ok(now.filter(|text| *text != hoofd).map(|_| pad))
    }

    /// The last day of the practice.
    pub fn einde(&self) -> NaiveDate {
        self.casussen.iter().map(Casus::laatste_dag).max().unwrap_or_default()
    }

    /// The first day of the practice.
    pub fn begin(&self) -> NaiveDate {
        self.casussen.iter().map(Casus::eerste_dag).min().unwrap_or_default()
    }

    /// The casus with that number.
    pub fn casus(&self, nr: u32) -> Option<&Casus> {
        self.casussen.iter().find(|c| c.nr == Some(nr))
    }

    /// Moves the clock to a day, day by day; what is due comes in on its own day.
    ///
    /// # Errors
    /// The day lies before today or the practice is over; or the file cannot be written.
    pub fn verzet(&mut self, app: &mut App, tot: NaiveDate) -> Result<Verzet, OefenFout> {
        self.loop_tot(app, tot, false)
    }

    /// Moves the clock to the next day on which something comes in or falls due.
    ///
    /// # Errors
    /// As [`Oefening::verzet`].
    pub fn tot_iets_gebeurt(&mut self, app: &mut App) -> Result<Verzet, OefenFout> {
        let einde = self.einde();
        self.loop_tot(app, einde, true)
    }

    fn loop_tot(&mut self, app: &mut App, tot: NaiveDate, stop: bool) -> Result<Verzet, OefenFout> {
        let vandaag = app.vandaag();
        let einde = self.einde();
        if vandaag >= einde && tot > vandaag {
            return Err(OefenFout::Afgelopen(einde));
        }
        let tot = if vandaag < einde { tot.min(einde) } else { tot };
        if tot <= vandaag {
            // Backwards is refused by the rules; the same day changes nothing but is recorded.
            let klok = Some(klok(app, tot)?);
            return Ok(Verzet { dag: tot, berichten: Vec::new(), klok });
        }
        let mut result = Verzet { dag: vandaag, ..Verzet::default() };
        let mut staten = self.staten(app)?;
        let bestand = app.state(Scope::Bestand)?;
        let mut dag = vandaag;
        while dag < tot {
            dag = dag.checked_add_days(Days::new(1)).unwrap_or(tot);
            let begins = self.casussen.iter().any(|c| c.nr.is_none() && c.eerste_dag() <= dag);
            let due = begins || self.is_iets(&staten, &bestand, dag);
            let falls_due = stop && app.valt_op(dag)?;
            if due || falls_due || dag == tot {
                result.klok = Some(klok(app, dag)?);
                result.dag = dag;
                let came = self.dag_begint(app, dag)?;
                let something = !came.is_empty() || falls_due;
                if !came.is_empty() || begins {
                    staten = self.staten(app)?;
                }
                result.berichten.extend(came);
                if stop && something {
                    break;
                }
            }
        }
        Ok(result)
    }

    fn staten(&self, app: &App) -> Result<Vec<Option<State>>, OefenFout> {
        let mut found = Vec::new();
        for casus in &self.casussen {
            found.push(match casus.nr {
                Some(nr) => Some(app.state(Scope::Casus(nr))?),
                None => None,
            });
        }
        Ok(found)
    }

    fn is_iets(&self, staten: &[Option<State>], bestand: &State, dag: NaiveDate) -> bool {
        self.casussen.iter().zip(staten).any(|(casus, state)| {
            state.as_ref().is_some_and(|state| {
                let blik = Blik::new(&casus.geladen, state, bestand, dag);
                !regie::berichten(&blik, self.keuze.seed, self.keuze.taal, false).is_empty()
            })
        })
    }

    /// Opens the casussen that begin on that day and records what comes in.
    fn dag_begint(&mut self, app: &mut App, dag: NaiveDate) -> Result<Vec<i64>, OefenFout> {
        for i in 0..self.casussen.len() {
            if self.casussen[i].nr.is_none() && self.casussen[i].eerste_dag() <= dag {
                let nr = open_casus(app, &self.casussen[i].geladen)?;
                self.casussen[i].nr = Some(nr);
                self.opening(app, nr, &self.casussen[i].geladen)?;
            }
        }
        self.breng(app, dag, false)
    }

    /// The first message: what one has to know before the first day.
    fn opening(&self, app: &mut App, nr: u32, geladen: &Geladen) -> Result<(), OefenFout> {
        let s = &geladen.scenario;
        let taal = self.keuze.taal;
        let mut tekst = s.opening.in_taal(taal).to_owned();
        if self.uren_per_dag.is_some() && nr == 1 {
            tekst = format!("{}\n\n{tekst}", self.opening.in_taal(taal));
        }
        let bericht = Bericht {
            at: Moment::local(app.vandaag(), tijd(None).unwrap_or_default()),
            sleutel: OPENING.to_owned(),
            van: if taal == Taal::En { "Practice" } else { "Oefening" }.to_owned(),
            kanaal: "e-mail".to_owned(),
            onderwerp: s.titel.in_taal(taal).to_owned(),
            tekst,
        };
        bericht_vast(app, nr, bericht)?;
        Ok(())
    }

    /// Records what is due on a day; with `gevolg` only what follows from an act.
    fn breng(&self, app: &mut App, dag: NaiveDate, gevolg: bool) -> Result<Vec<i64>, OefenFout> {
        let mut due: Vec<(Bericht, u32)> = Vec::new();
        for casus in &self.casussen {
            let Some(nr) = casus.nr else { continue };
            let found = app.bekijk(nr, |state, bestand| {
                if state.gesloten.is_some() && dag > casus.laatste_dag() {
                    return Vec::new();
                }
                let blik = Blik::new(&casus.geladen, state, bestand, dag);
                regie::berichten(&blik, self.keuze.seed, self.keuze.taal, gevolg)
            })?;
            due.extend(found.into_iter().map(|b| (b, nr)));
        }
        due.sort_by(|a, b| (a.0.at, a.1, &a.0.sleutel).cmp(&(b.0.at, b.1, &b.0.sleutel)));
        due.into_iter().map(|(bericht, nr)| Ok(bericht_vast(app, nr, bericht)?)).collect()
    }

    /// Records an act of the player. An act after the clock first moves the clock; what follows from the act today
    /// comes in at once. Gives the answer, and the lines of the messages that came.
    ///
    /// # Errors
    /// The act is refused, no hours are left today, or the file cannot be written.
    pub fn vastleggen(&mut self, app: &mut App, opdracht: Opdracht) -> Result<(Antwoord, Vec<i64>), OefenFout> {
        if opdracht.command.kind == Kind::VerzetKlok
            && let Some(tot) = opdracht.command.body.date("tot").filter(|tot| *tot > app.vandaag())
        {
            let verzet = self.verzet(app, tot)?;
            let klok = verzet.klok.ok_or_else(|| OefenFout::Afgelopen(self.einde()))?;
            return Ok((klok, verzet.berichten));
        }
        let mut came = Vec::new();
        if let Some(at) = opdracht.at.filter(|at| at.dag() > app.vandaag()) {
            came.extend(self.verzet(app, at.dag())?.berichten);
        }
        self.past_in_de_dag(app, opdracht.command.kind)?;
        let zeg = (opdracht.command.kind == Kind::Zeg).then(|| opdracht.command.body.clone());
        let casus = opdracht.casus;
        let at = opdracht.at;
        let antwoord = app.record(opdracht)?;
        if let (Some(body), Some(nr)) = (zeg, casus)
            && let Some(reply) = self.antwoord(app, nr, &body, at)?
        {
            came.push(bericht_vast(app, nr, reply)?);
        }
        came.extend(self.breng(app, app.vandaag(), true)?);
        Ok((antwoord, came))
    }

    fn antwoord(
        &self,
        app: &mut App,
        nr: u32,
        zeg: &crate::domain::body::Body,
        at: Option<Moment>,
    ) -> Result<Option<Bericht>, OefenFout> {
        let Some(casus) = self.casus(nr) else { return Ok(None) };
        let (vandaag, at) = (app.vandaag(), at.unwrap_or_else(|| app.now()));
        let tegen = zeg.text("tegen").unwrap_or_default();
        let scenario = &casus.geladen.scenario;
        Ok(app.bekijk(nr, |state, bestand| {
            let blik = Blik::new(&casus.geladen, state, bestand, vandaag);
            let people = scenario.mens.iter().map(|m| m.id.get_ref().as_str());
            let wie = std::iter::once("klant").chain(people).find(|id| blik.is_mens(tegen, id)).unwrap_or("klant");
            let vraag = match (zeg.text("keuze"), zeg.text("tekst")) {
                (Some(keuze), _) => scenario.vraag.iter().find(|v| v.id.get_ref() == keuze),
                (None, Some(zin)) => regie::herken(&blik, wie, zin),
                (None, None) => None,
            };
            regie::antwoord(&blik, wie, vraag, self.keuze.taal, at)
        })?)
    }

    /// Minutes that the player worked today, and how many there are.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn minuten_vandaag(&self, app: &App) -> Result<Option<(u32, u32)>, OefenFout> {
        let Some(uren) = self.uren_per_dag else { return Ok(None) };
        let vandaag = app.vandaag();
        let world = app.users()?.into_iter().find(|(_, naam)| naam == WERELD).map(|(nr, _)| nr);
        let mut used = 0;
        for scope in self.casussen.iter().filter_map(|c| c.nr.map(Scope::Casus)).chain([Scope::Bestand]) {
            let state = app.state(scope)?;
            let own = state.regels.iter().rev().filter(|r| r.at.dag() == vandaag && Some(r.actor) != world);
            used += own.map(|r| minuten(r.kind)).sum::<u32>();
        }
        Ok(Some((used, uren * 60)))
    }

    fn past_in_de_dag(&self, app: &App, kind: Kind) -> Result<(), OefenFout> {
        let nodig = minuten(kind);
        if nodig == 0 || self.uren_per_dag.is_none() {
            return Ok(());
        }
        match self.minuten_vandaag(app)? {
            Some((used, all)) if used + nodig > all => Err(OefenFout::DagVol { nodig, over: all.saturating_sub(used) }),
            _ => Ok(()),
        }
    }

    /// A new file that begins as this one stood after that line; this one stays as it is.
    ///
    /// # Errors
    /// The practice has no way back, there is no such line, or the new file cannot be made.
    pub fn fork(&self, app: &App, seq: i64, naar: &std::path::Path) -> Result<(), OefenFout> {
        if self.keuze.modus == Modus::Toets {
            return Err(OefenFout::GeenWegTerug);
        }
        if app.entry(seq)?.is_none() {
            let veld = "seq".to_owned();
            return Err(AppError::from(Refusal::OnbekendeRegel { veld, nummer: seq }).into());
        }
        Ok(app.fork(seq, naar)?)
    }

    /// Lets an event of the scenario happen now, or a message of the instructor.
    ///
    /// # Errors
    /// There is no such event, or the file cannot be written.
    pub fn inject(&self, app: &mut App, nr: u32, event: &str) -> Result<Option<i64>, OefenFout> {
        let Some(casus) = self.casus(nr) else { return Ok(None) };
        let scenario = &casus.geladen.scenario;
        let Some(found) = scenario.gebeurtenis.iter().find(|e| e.id.get_ref() == event) else { return Ok(None) };
        let taal = self.keuze.taal;
        let bericht = Bericht {
            at: app.now(),
            sleutel: event.to_owned(),
            van: scenario.naam_van(found.van.get_ref()).to_owned(),
            kanaal: found.kanaal.clone(),
            onderwerp: found.onderwerp.in_taal(taal).to_owned(),
            tekst: found.tekst.in_taal(taal).to_owned(),
        };
        Ok(Some(bericht_vast(app, nr, bericht)?))
    }

    fn zoek_nummers(&mut self, app: &App) -> Result<(), OefenFout> {
        for row in app.caseload(&CaseloadVraag { limit: i64::MAX, ..CaseloadVraag::default() })? {
            let state = app.state(Scope::Casus(row.nr))?;
            let Some(id) = state.laatste(Kind::OpenCasus).and_then(|r| r.body.text("scenario")) else { continue };
            if let Some(casus) = self.casussen.iter_mut().find(|c| c.nr.is_none() && c.id() == id) {
                casus.nr = Some(row.nr);
            }
        }
        Ok(())
    }
}
