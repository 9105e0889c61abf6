//! What is still open before the clock goes on: named, never done by itself.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::app::{AgendaVraag, App};
use crate::domain::entry::Scope;
use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::domain::state::State;
use crate::domain::termijn::TermijnStand;
use crate::oefening::conditie::weeg::Blik;
use crate::oefening::conditie::{Conditie, StukVraag};
use crate::oefening::sessie::{OefenFout, Oefening};

/// Under which key the messages that were read are kept.
const GELEZEN: &str = "gelezen";
/// Acts that record a conversation.
const VERSLAG: [Kind; 5] =
    [Kind::LegContactVast, Kind::LegIntakeVast, Kind::Begeleid, Kind::Evalueer, Kind::VoerHandhavingsgesprek];

/// One thing that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpenPunt {
    /// A row of the agenda whose last day is over or today.
    Agenda {
        /// The casus, unless it belongs to the file.
        casus: Option<u32>,
        /// The thing.
        ding: String,
        /// Kind.
        soort: String,
        /// The last day.
        tot_en_met: NaiveDate,
        /// Whether that day is over.
        voorbij: bool,
    },
    /// A paper came in and was not recorded.
    Stuk {
        /// The casus.
        casus: u32,
        /// Line of the message.
        seq: i64,
        /// Its name.
        naam: String,
    },
    /// A conversation was held and not recorded.
    Verslag {
        /// The casus.
        casus: u32,
        /// The planned conversation.
        gesprek: Id,
    },
    /// A dilemma was put and not weighed.
    Dilemma {
        /// The casus.
        casus: u32,
        /// Line of the message.
        seq: i64,
        /// Short name in the scenario.
        id: String,
    },
    /// Messages that were not read.
    Ongelezen {
        /// How many.
        aantal: usize,
    },
    /// Drafts that were not recorded.
    Concepten {
        /// How many.
        aantal: usize,
    },
}

/// A message of the postvak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// The line.
    pub seq: i64,
    /// The casus.
    pub casus: u32,
    /// When it came.
    pub at: crate::domain::moment::Moment,
    /// From whom.
    pub van: String,
    /// By which way.
    pub kanaal: String,
    /// Subject.
    pub onderwerp: String,
    /// Message.
    pub tekst: String,
    /// Key of what happened.
    pub sleutel: String,
    /// Whether it was read.
    pub gelezen: bool,
}

impl Oefening {
    /// All messages, newest first; answers in a conversation are not among them.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn postvak(&self, app: &App) -> Result<Vec<Post>, OefenFout> {
        let read = gelezen(app)?;
        let mut found = Vec::new();
        for nr in self.casussen.iter().filter_map(|c| c.nr) {
            let state = app.state(Scope::Casus(nr))?;
            for r in state.acts(Kind::Bericht) {
                let text = |name: &str| r.body.text(name).unwrap_or_default().to_owned();
                let sleutel = text("gebeurtenis");
                if sleutel.starts_with("antwoord:") {
                    continue;
                }
                found.push(Post {
                    seq: r.seq,
                    casus: nr,
                    at: r.at,
                    van: text("van"),
                    kanaal: text("kanaal"),
                    onderwerp: text("onderwerp"),
                    tekst: text("tekst"),
                    sleutel,
                    gelezen: read.contains(&r.seq),
                });
            }
        }
        found.sort_by_key(|m| std::cmp::Reverse((m.at, m.seq)));
        Ok(found)
    }

    /// Remembers that a message was read.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn lees_bericht(&self, app: &App, seq: i64) -> Result<(), OefenFout> {
        let mut read = gelezen(app)?;
        if !app.read_only() && read.insert(seq) {
            let text: Vec<String> = read.iter().map(i64::to_string).collect();
            app.keep_text(GELEZEN, &text.join(" "))?;
        }
        Ok(())
    }

    /// What is open now, the most urgent first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn openstaand(&self, app: &App) -> Result<Vec<OpenPunt>, OefenFout> {
        let vandaag = app.vandaag();
        let vraag = AgendaVraag { tot: Some(vandaag), ..AgendaVraag::default() };
        let mut found = Vec::new();
        for (row, _) in app.agenda(&vraag)? {
            let stand = row.stand(vandaag);
            if row.vanzelf || stand == TermijnStand::Stil {
                continue;
            }
            found.push(OpenPunt::Agenda {
                casus: row.casus,
                ding: row.ding,
                soort: row.soort,
                tot_en_met: row.tot_en_met,
                voorbij: stand == TermijnStand::Voorbij,
            });
        }
        let bestand = app.state(Scope::Bestand)?;
        for casus in &self.casussen {
            let Some(nr) = casus.nr else { continue };
            let state = app.state(Scope::Casus(nr))?;
            if state.gesloten.is_some() {
                continue;
            }
            let blik = Blik::new(&casus.geladen, &state, &bestand, vandaag);
            for stuk in &casus.geladen.scenario.stuk {
                let id = stuk.id.get_ref();
                let received = blik.weeg(&Conditie::Stuk(id.clone(), StukVraag::Ontvangen)).is_some();
                if let Some((seq, _)) = blik.gebeurd(&format!("stuk:{id}")).filter(|_| !received) {
                    let naam = stuk.naam.in_taal(self.keuze.taal).to_owned();
                    found.push(OpenPunt::Stuk { casus: nr, seq, naam });
                }
            }
            for dilemma in &casus.geladen.scenario.dilemma {
                let id = dilemma.id.get_ref();
                if let Some((seq, _)) = blik.gebeurd(&format!("dilemma:{id}"))
                    && blik.gewogen(id).is_none()
                {
                    found.push(OpenPunt::Dilemma { casus: nr, seq, id: id.clone() });
                }
            }
            found.extend(zonder_verslag(&state).into_iter().map(|gesprek| OpenPunt::Verslag { casus: nr, gesprek }));
        }
        let aantal = self.postvak(app)?.iter().filter(|p| !p.gelezen).count();
        if aantal > 0 {
            found.push(OpenPunt::Ongelezen { aantal });
        }
        let aantal = app.drafts().len();
        if aantal > 0 {
            found.push(OpenPunt::Concepten { aantal });
        }
        Ok(found)
    }
}

/// Conversations in which something was said, without an act that records them.
fn zonder_verslag(state: &State) -> BTreeSet<Id> {
    let talked = state.acts(Kind::Zeg).filter_map(|r| r.body.id("gesprek"));
    let recorded: BTreeSet<Id> =
        VERSLAG.into_iter().flat_map(|kind| state.acts(kind)).filter_map(|r| r.body.id("gesprek")).collect();
    talked.filter(|id| !recorded.contains(id)).collect()
}

fn gelezen(app: &App) -> Result<BTreeSet<i64>, OefenFout> {
    let text = app.kept_text(GELEZEN)?.unwrap_or_default();
    Ok(text.split(' ').filter_map(|part| part.parse().ok()).collect())
}
