//! What the screen remembers: where one is, what is under the cursor, and the rows that were read to draw it.
//!
//! Nothing here is the truth about a casus; that is in the journal, and can be read again at any moment.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use ratatui::layout::Rect;
use serde_json::{Map, Value};
use tui_input::Input;

use crate::app::{Aantallen, Herinnerd, RijSleutel, Sortering};
use crate::config::Config;
use crate::domain::command::Command;
use crate::domain::kind::Kind;
use crate::domain::leesmodel::{AgendaRij, CasusRij};
use crate::domain::state::State;
use crate::domain::taak::Taak;
use crate::domain::taak::stand::TaakStand;
use crate::oefening::sessie::Modus;
use crate::teksten::Teksten;
use crate::tui::action::{Action, Context};
use crate::tui::blad::{BladSoort, OpenBlad};
use crate::tui::theme::{Diepte, Glyphs, Kleuren, Role, Theme};
use crate::tui::widget::form::Form;

mod inspectie;
mod oefening;
mod rekenen;
mod termijnen;
mod venster;

pub use inspectie::{BevindingRij, Inspectie, Stap as InspectieStap, Zicht};
pub use oefening::{
    Fase, Gesprek, LijstDoel, LijstRij, OpenRij, Spel, SpelDoel, SpelKnop, SpelPaneel, TerugRegel, VraagRij,
};
pub use rekenen::{EENHEDEN, Reken, RekenVeld, keuzes};
pub use termijnen::{Groep, Staat, TermijnPaneel, Termijnen, groep, in_kalender};
pub use venster::{ActieLijst, Doel, Hulp, Keus, Overlay};

/// Acts that in an assessment need a typed word.
const BESLUITEN: [Kind; 4] = [Kind::NeemBesluit, Kind::LegMaatregelOp, Kind::LegBoeteOp, Kind::BeslisOpBezwaar];
/// Messages kept to read again.
const BERICHTEN: usize = 200;

/// The screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// First start.
    Welkom,
    /// What is due.
    Vandaag,
    /// All casussen.
    Caseload,
    /// One casus.
    Casus,
    /// Its timeline.
    Tijdlijn,
    /// A sheet of it.
    Blad,
    /// The practice.
    Oefening,
    /// Terms and appointments.
    Termijnen,
    /// Looking at recorded work.
    Inspectie,
}

/// The part of a casus screen that has the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paneel {
    /// The ten taken.
    Rail,
    /// What belongs to a taak, or the form.
    Midden,
    /// Terms and the last events.
    Rechts,
}

/// What a place on the screen means when it is clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hit {
    /// An action.
    Doe(Action),
    /// A row of the list of this screen.
    Rij(usize),
    /// A day of the month.
    Dag(NaiveDate),
    /// A row of the rail.
    Rail(usize),
    /// A panel.
    Paneel(Paneel),
    /// A button of the question that is open, or an option of the welcome screen.
    Knop(usize),
    /// A row in the action list.
    Keus(usize),
    /// Inside the form.
    Formulier,
    /// The draft that was left last.
    Verder,
}

/// How serious a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toon {
    /// It worked.
    Goed,
    /// Mind this.
    LetOp,
    /// Just so you know.
    Info,
}

/// The message line.
#[derive(Debug, Clone)]
pub struct Bericht {
    /// How serious.
    pub toon: Toon,
    /// The text.
    pub tekst: String,
    /// Seconds it has been there.
    pub oud: u32,
}

/// The welcome screen.
#[derive(Debug, Default)]
pub struct Welkom {
    /// The name typed.
    pub naam: Input,
    /// Which question, or the buttons.
    pub vraag: usize,
    /// Whether these are the settings, and not the first start.
    pub instellen: bool,
    /// With what to begin.
    pub begin: Beginnen,
}

/// With what one begins after the welcome screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Beginnen {
    /// The first practice.
    #[default]
    Oefening,
    /// An empty file.
    Leeg,
    /// A file with examples.
    Voorbeelden,
}

impl Beginnen {
    /// All, in the order of the buttons.
    pub const ALL: [Beginnen; 3] = [Beginnen::Oefening, Beginnen::Leeg, Beginnen::Voorbeelden];
}

/// The start screen.
#[derive(Debug, Default)]
pub struct Dag {
    /// What is open, in the order shown.
    pub rijen: Vec<(AgendaRij, String)>,
    /// Counters.
    pub aantallen: Option<Aantallen>,
    /// The row under the cursor.
    pub cursor: usize,
    /// Drafts, youngest first, with the name of the klant.
    pub concepten: Vec<(Option<u32>, Kind, String, String)>,
    /// What there is to say of the reminders of the rows.
    pub herinnerd: BTreeMap<RijSleutel, Herinnerd>,
    /// The day on which was looked for reminders last.
    pub herinnerd_op: Option<NaiveDate>,
}

/// A window on the caseload.
#[derive(Debug)]
pub struct Lijst {
    /// The rows in memory.
    pub rijen: Vec<CasusRij>,
    /// Place of the first of them in the whole, if known.
    pub eerste: Option<usize>,
    /// Whether the first row of all is in memory.
    pub begin: bool,
    /// Whether the last row of all is in memory.
    pub eind: bool,
    /// The row under the cursor, in memory.
    pub cursor: usize,
    /// What is searched for.
    pub filter: Input,
    /// Whether one is typing that.
    pub zoekt: bool,
    /// The order.
    pub sorteer: Sortering,
    /// Only casussen in this phase.
    pub fase: Option<&'static str>,
    /// Casussen with a draft.
    pub concepten: BTreeSet<u32>,
    /// How many casussen there are.
    pub totaal: i64,
}

/// One line of the timeline.
#[derive(Debug, Clone)]
pub struct TijdRegel {
    /// Its place in the journal.
    pub seq: i64,
    /// Day and time.
    pub wanneer: String,
    /// Who.
    pub wie: String,
    /// What.
    pub tekst: String,
    /// Whether it was undone.
    pub ongedaan: bool,
}

/// The timeline of a casus.
#[derive(Debug, Default)]
pub struct Tijdlijn {
    /// All lines, newest first.
    pub regels: Vec<TijdRegel>,
    /// The line under the cursor, among those shown.
    pub cursor: usize,
    /// What is searched for.
    pub filter: Input,
    /// Whether one is typing that.
    pub zoekt: bool,
}

impl Tijdlijn {
    /// The lines that match.
    pub fn getoond(&self) -> Vec<&TijdRegel> {
        let words = self.filter.value().to_lowercase();
        let fits = |r: &&TijdRegel| {
            let text = format!("{} {} {}", r.wanneer, r.wie, r.tekst).to_lowercase();
            words.split_whitespace().all(|w| text.contains(w))
        };
        self.regels.iter().filter(fits).collect()
    }
}

/// The open casus.
#[derive(Debug)]
pub struct Werk {
    /// Its number.
    pub nr: u32,
    /// What is known of it.
    pub state: State,
    /// Its row in the caseload.
    pub rij: Option<CasusRij>,
    /// How the ten taken stand.
    pub taken: Vec<TaakStand>,
    /// What is open in it.
    pub agenda: Vec<AgendaRij>,
    /// The last events: day and sentence.
    pub laatste: Vec<(String, String)>,
    /// 0 for the casus itself, 1 to 10 for a taak.
    pub rail: usize,
    /// The panel with the keys.
    pub paneel: Paneel,
    /// The act under the cursor.
    pub daad: usize,
    /// First row of the right panel.
    pub rechts: usize,
}

impl Werk {
    /// Where the acts begin among what the taak offers: the sheets stand above them.
    pub fn eerste_daad(&self) -> usize {
        BladSoort::van(self.taak()).len()
    }

    /// The taak on the rail, unless it is the casus itself.
    pub fn taak(&self) -> Option<Taak> {
        self.rail.checked_sub(1).and_then(|i| Taak::ALL.get(i)).copied()
    }
}

/// An open form.
#[derive(Debug)]
pub struct OpenForm {
    /// The form.
    pub form: Form,
    /// Where it will be recorded.
    pub casus: Option<u32>,
    /// Which act.
    pub kind: Kind,
    /// What was filled in from outside.
    pub velden: Map<String, Value>,
    /// When the draft it shows was kept, as long as nothing was decided about it.
    pub gevonden: Option<String>,
    /// What would follow if it were recorded now.
    pub gevolg: Vec<(Role, String)>,
    /// Seconds since something was typed, if that is not kept yet.
    pub rust: Option<u32>,
}

/// Everything the screen remembers.
#[derive(Debug)]
pub struct Model {
    /// The texts.
    pub t: Teksten,
    /// The colours.
    pub theme: Theme,
    /// The colours and depth found in the terminal.
    pub gevonden: (Kleuren, Diepte),
    /// The symbols.
    pub glyphs: Glyphs,
    /// The settings.
    pub config: Config,
    /// Today, by the clock of the file.
    pub vandaag: NaiveDate,
    /// Whether this is a practice file.
    pub oefening: bool,
    /// Whether nothing may be written.
    pub alleen_kijken: bool,
    /// The screen one is at.
    pub screen: Screen,
    /// The screens one came by.
    pub pad: Vec<Screen>,
    /// The welcome screen.
    pub welkom: Welkom,
    /// The start screen.
    pub dag: Dag,
    /// The caseload.
    pub lijst: Lijst,
    /// The open casus.
    pub werk: Option<Werk>,
    /// Its timeline.
    pub tijdlijn: Tijdlijn,
    /// The open sheet.
    pub blad: Option<OpenBlad>,
    /// The open form.
    pub form: Option<OpenForm>,
    /// What lies over the screen.
    pub overlay: Option<Overlay>,
    /// The message line.
    pub bericht: Option<Bericht>,
    /// What was said before, oldest first.
    pub berichten: Vec<(Toon, String)>,
    /// Where the last act was recorded.
    pub laatste: Option<Option<u32>>,
    /// The practice.
    pub spel: Spel,
    /// The terms screen.
    pub termijnen: Termijnen,
    /// The inspection, when one looks at recorded work.
    pub inspectie: Option<Inspectie>,
    /// Where things were drawn, for the mouse; the last ones lie on top.
    pub hits: Vec<(Rect, Hit)>,
    /// Rows of the list as it was drawn, for PgUp and PgDn.
    pub hoogte: usize,
    /// Columns and rows of the window as it was drawn.
    pub maat: (u16, u16),
}

impl Model {
    /// Where keys go now.
    pub fn context(&self) -> Context {
        match &self.overlay {
            Some(Overlay::Hulp(hulp)) if hulp.zoekt => return Context::Zoekveld,
            Some(Overlay::Hulp(_)) => return Context::Hulp,
            Some(Overlay::Berichten(_) | Overlay::Lezen { .. }) => return Context::Vraag,
            Some(Overlay::Acties(_)) => return Context::Acties,
            Some(Overlay::Bevestig { woord: Some(_), .. }) => return Context::Zoekveld,
            Some(
                Overlay::Stop(_)
                | Overlay::Bevestig { .. }
                | Overlay::Fout { .. }
                | Overlay::GaNaar
                | Overlay::Verder { .. }
                | Overlay::Zeker { .. }
                | Overlay::Dilemma { .. },
            ) => {
                return Context::Vraag;
            }
            None => {}
        }
        match self.screen {
            _ if self.form_has_keys() => Context::Formulier,
            Screen::Welkom => Context::Welkom,
            Screen::Vandaag => Context::Vandaag,
            Screen::Caseload if self.lijst.zoekt => Context::Zoekveld,
            Screen::Caseload => Context::Caseload,
            Screen::Casus => Context::Casus,
            Screen::Tijdlijn if self.tijdlijn.zoekt => Context::Zoekveld,
            Screen::Tijdlijn => Context::Tijdlijn,
            Screen::Blad => Context::Blad,
            Screen::Oefening if self.spel.fase == Fase::Gesprek && self.spel.gesprek.typt => Context::Zoekveld,
            Screen::Oefening if self.spel.fase == Fase::Gesprek => Context::Gesprek,
            Screen::Oefening => Context::Oefening,
            Screen::Termijnen if self.termijnen.reken.is_some() => Context::Rekenen,
            Screen::Termijnen => Context::Termijnen,
            Screen::Inspectie => Context::Inspectie,
        }
    }

    /// Whether the form takes the keys: always, except when another panel of the casus does.
    pub fn form_has_keys(&self) -> bool {
        self.form.is_some()
            && (self.screen != Screen::Casus || self.werk.as_ref().is_none_or(|w| w.paneel == Paneel::Midden))
    }

    /// Whether letters are text now.
    pub fn in_text(&self) -> bool {
        match self.context() {
            Context::Formulier => self.form.as_ref().is_some_and(|f| f.form.in_text()),
            Context::Zoekveld | Context::Acties => true,
            Context::Welkom => self.welkom.vraag == 0,
            Context::Rekenen => self.termijnen.reken.as_ref().is_some_and(|r| r.veld.is_tekst()),
            Context::Vandaag
            | Context::Caseload
            | Context::Casus
            | Context::Tijdlijn
            | Context::Blad
            | Context::Oefening
            | Context::Gesprek
            | Context::Termijnen
            | Context::Inspectie
            | Context::Hulp
            | Context::Vraag => false,
        }
    }

    /// The casus that is open or under the cursor.
    pub fn casus(&self) -> Option<u32> {
        match self.screen {
            Screen::Welkom => None,
            Screen::Vandaag => self.dag.rijen.get(self.dag.cursor).and_then(|(r, _)| r.casus),
            Screen::Caseload => self.lijst.rijen.get(self.lijst.cursor).map(|r| r.nr),
            Screen::Casus | Screen::Tijdlijn | Screen::Blad => self.werk.as_ref().map(|w| w.nr),
            Screen::Oefening if self.spel.fase == Fase::Gesprek => Some(self.spel.gesprek.casus),
            Screen::Oefening => self.spel.gekozen().map(|p| p.casus),
            Screen::Termijnen => self.termijnen.rij().and_then(|rij| rij.casus),
            Screen::Inspectie => self.inspectie.as_ref().and_then(Inspectie::stap).and_then(|s| s.casus),
        }
    }

    /// Opens the question about an act that cannot be undone. In an assessment a besluit needs a typed word.
    pub fn bevestig(&mut self, casus: Option<u32>, command: Box<Command>) {
        let toets = self.spel.oefening.as_ref().is_some_and(|o| o.keuze.modus == Modus::Toets);
        let woord = (toets && BESLUITEN.contains(&command.kind)).then(Input::default);
        self.overlay = Some(Overlay::Bevestig { casus, command, knop: usize::from(woord.is_some()), woord });
    }

    /// Says something in the message line.
    pub fn zeg(&mut self, toon: Toon, tekst: String) {
        if self.berichten.len() >= BERICHTEN {
            self.berichten.remove(0);
        }
        self.berichten.push((toon, tekst.clone()));
        self.bericht = Some(Bericht { toon, tekst, oud: 0 });
    }
}
