//! Reading mode: plain lines and numbered choices, nothing drawn twice. For screen readers and dumb terminals.

use std::io::{self, BufRead, Write};

use crate::app::{App, Kanaal};
use crate::domain::entry::Scope;
use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::leesmodel::AgendaRij;
use crate::domain::taak::Taak;
use crate::domain::termijn::TermijnStand;
use crate::invoer;
use crate::opmaak::{datum_kort, datum_lang, week, weekdag_kort};
use crate::teksten::{Teksten, afleiding};
use crate::tui::herinner;
use crate::tui::tekst::aantal;
use crate::tui::update_list::acts_of;
use crate::tui::{Start, TuiError};

mod vragen;

/// Rows read at most.
const RIJEN: i64 = 40;

/// Runs the reading mode on the standard streams.
///
/// # Errors
/// The file or the streams cannot be used.
pub fn run_plain(app: App, start: Start) -> Result<(), TuiError> {
    let stdin = io::stdin();
    talk(app, &start, &mut stdin.lock(), &mut io::stdout())
}

struct Gesprek<'a> {
    app: App,
    t: Teksten,
    input: &'a mut dyn BufRead,
    out: &'a mut dyn Write,
}

/// Why a step ends.
enum Eind {
    /// One step back.
    Terug,
    /// Leave the program.
    Stop,
}

/// Runs the reading mode on any streams; the tests use this.
///
/// # Errors
/// The file or the streams cannot be used.
pub fn talk(app: App, start: &Start, input: &mut dyn BufRead, out: &mut dyn Write) -> Result<(), TuiError> {
    let mut talk = Gesprek { app, t: Teksten::new(start.config.taal), input, out };
    let today = talk.app.vandaag();
    let (_, nr) = week(today);
    let dag = weekdag_kort(today, talk.t.taal());
    let line = talk
        .t
        .ta("lees-start", &[("dag", dag), ("datum", &datum_lang(today, talk.t.taal())), ("week", &nr.to_string())]);
    talk.say(&line)?;
    if start.config.herinneren {
        talk.reminders()?;
    }
    talk.today()?;
    let bye = talk.t.t("lees-stop");
    talk.say(&bye)?;
    Ok(())
}

impl Gesprek<'_> {
    /// Prints a line without control characters.
    fn say(&mut self, text: &str) -> io::Result<()> {
        for line in text.lines() {
            let clean: String = line.chars().filter(|c| !c.is_control()).collect();
            writeln!(self.out, "{clean}")?;
        }
        Ok(())
    }

    fn key(&mut self, key: &str) -> io::Result<()> {
        let text = self.t.t(key);
        self.say(&text)
    }

    /// What one was not reminded of before. A file that cannot be written now is no reason to stop: it comes back.
    fn reminders(&mut self) -> io::Result<()> {
        let today = self.app.vandaag();
        for line in herinner::lines(&self.t, &self.app.herinneringen(Kanaal::Scherm).unwrap_or_default(), today) {
            self.say(&line)?;
        }
        Ok(())
    }

    /// One answer; `None` at the end of the input.
    fn ask(&mut self) -> io::Result<Option<String>> {
        write!(self.out, "> ")?;
        self.out.flush()?;
        let mut line = String::new();
        if self.input.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        Ok(Some(invoer::schoon(&line).trim().to_owned()))
    }

    fn unknown(&mut self, what: &str) -> io::Result<()> {
        let text = self.t.ta("lees-onbekend", &[("wat", what)]);
        self.say(&text)
    }

    fn row(&self, nr: usize, row: &AgendaRij, klant: &str) -> String {
        let today = self.app.vandaag();
        let (soort, datum) = (self.t.agenda_naam(row), datum_lang(row.tot_en_met, self.t.taal()));
        let n = nr.to_string();
        let whole = self.t.t("lees-hele-bestand");
        let klant = if klant.is_empty() { whole.as_str() } else { klant };
        let tijd = row.tijd.clone().unwrap_or_default();
        let key = match row.stand(today) {
            TermijnStand::Voorbij => "lees-te-laat",
            TermijnStand::Vandaag if tijd.is_empty() => "lees-vandaag",
            TermijnStand::Vandaag => "lees-vandaag-tijd",
            TermijnStand::Loopt | TermijnStand::Stil => "lees-later",
        };
        self.t.ta(key, &[("n", &n), ("soort", &soort), ("klant", klant), ("datum", &datum), ("tijd", &tijd)])
    }

    fn today(&mut self) -> Result<(), TuiError> {
        let mut rows = self.list_today()?;
        loop {
            self.key("lees-keuze")?;
            let Some(answer) = self.ask()? else { return Ok(()) };
            let casus = match answer.as_str() {
                "q" => return Ok(()),
                "h" | "?" => {
                    self.key("lees-help")?;
                    continue;
                }
                "" => {
                    rows = self.list_today()?;
                    continue;
                }
                "t" => {
                    rows = self.list_terms()?;
                    continue;
                }
                "c" => {
                    rows = self.list_caseload()?;
                    continue;
                }
                "n" => {
                    self.record(None, Kind::OpenCasus)?;
                    rows = self.list_today()?;
                    continue;
                }
                other => match other.parse::<usize>().ok().and_then(|n| rows.get(n.checked_sub(1)?)).copied() {
                    Some(casus) => casus,
                    None => other.parse::<Id>().ok().filter(|id| id.to_string().starts_with('C')).map(|id| id.nr),
                },
            };
            match casus {
                Some(nr) if self.app.casus_rij(nr)?.is_some() => {
                    if matches!(self.casus(nr)?, Eind::Stop) {
                        return Ok(());
                    }
                    rows = self.list_today()?;
                }
                _ => self.unknown(&answer)?,
            }
        }
    }

    fn list_today(&mut self) -> Result<Vec<Option<u32>>, TuiError> {
        let mut found = self.app.nu()?;
        let counts = self.app.aantallen()?;
        let text = self.t.ta(
            "lees-telling",
            &[
                ("laat", &aantal(counts.te_laat)),
                ("vandaag", &aantal(counts.vandaag)),
                (
                    "week",
                    &found.iter().filter(|(r, _)| week(r.tot_en_met) == week(self.app.vandaag())).count().to_string(),
                ),
            ],
        );
        self.say(&text)?;
        found.truncate(usize::try_from(RIJEN).unwrap_or(0));
        if found.is_empty() {
            self.key("lees-leeg")?;
        }
        for (nr, (row, klant)) in found.iter().enumerate() {
            let line = self.row(nr + 1, row, klant);
            self.say(&line)?;
        }
        Ok(found.into_iter().map(|(row, _)| row.casus).collect())
    }

    /// The agenda with, under each term, how its last day came about.
    fn list_terms(&mut self) -> Result<Vec<Option<u32>>, TuiError> {
        let found = self.app.agenda(&crate::app::AgendaVraag { limit: RIJEN, ..crate::app::AgendaVraag::default() })?;
        if found.is_empty() {
            self.key("lees-leeg")?;
        }
        for (nr, (row, klant)) in found.iter().enumerate() {
            let line = self.row(nr + 1, row, klant);
            self.say(&line)?;
            let Some(id) = row.ding.parse::<Id>().ok().filter(|id| id.soort == IdSoort::Termijn) else { continue };
            let state = self.app.state(row.casus.map_or(Scope::Bestand, Scope::Casus))?;
            let Some(termijn) = state.termijnen.get(&id) else { continue };
            let steps = afleiding::van_termijn(&self.t, termijn).into_iter().map(|stap| stap.zin(&self.t));
            let lines: Vec<String> = steps.chain(afleiding::slot(&self.t, termijn)).collect();
            for line in lines {
                self.say(&format!("   {line}"))?;
            }
        }
        Ok(found.into_iter().map(|(row, _)| row.casus).collect())
    }

    fn list_caseload(&mut self) -> Result<Vec<Option<u32>>, TuiError> {
        let vraag = crate::app::CaseloadVraag {
            filter: String::new(),
            sorteer: crate::app::Sortering::Nr,
            fase: None,
            anker: None,
            terug: false,
            limit: RIJEN,
        };
        let found = self.app.caseload(&vraag)?;
        for (nr, row) in found.iter().enumerate() {
            let fase = self.t.woord("fase", &row.fase);
            let line = format!("{}. {} {}, {fase}.", nr + 1, Id::casus(row.nr), row.klant);
            self.say(&line)?;
        }
        Ok(found.into_iter().map(|row| Some(row.nr)).collect())
    }

    fn casus(&mut self, nr: u32) -> Result<Eind, TuiError> {
        loop {
            let state = self.app.state(Scope::Casus(nr))?;
            let taken = self.app.taken(&state)?;
            let Some(rij) = self.app.casus_rij(nr)? else { return Ok(Eind::Terug) };
            let now = Taak::from_naam(&rij.taak).unwrap_or(Taak::Intake);
            let stand = &taken[now.index()];
            let line = self.t.ta(
                "lees-casus",
                &[
                    ("nr", &Id::casus(nr).to_string()),
                    ("klant", &rij.klant),
                    ("n", &now.nummer().to_string()),
                    ("taak", &self.t.taak(now)),
                    ("gedaan", &stand.gedaan.to_string()),
                    ("van", &stand.van.to_string()),
                ],
            );
            self.say(&line)?;
            self.key("lees-casus-keuze")?;
            let Some(answer) = self.ask()? else { return Ok(Eind::Stop) };
            match answer.as_str() {
                "q" => return Ok(Eind::Stop),
                "v" | "" => return Ok(Eind::Terug),
                "t" => {
                    for entry in &state.entries {
                        let line = format!(
                            "{}: {}",
                            datum_kort(entry.at.dag()),
                            self.t.zin(entry.event.kind, &entry.event.body)
                        );
                        self.say(&line)?;
                    }
                }
                "a" => {
                    if let Some(kind) = self.pick_act(None)? {
                        self.record(Some(nr), kind)?;
                    }
                }
                other => match other.parse::<usize>().ok().and_then(|n| taken.get(n.checked_sub(1)?)) {
                    Some(stand) => {
                        let line = self.t.ta(
                            "lees-taak",
                            &[
                                ("n", &stand.taak.nummer().to_string()),
                                ("taak", &self.t.taak(stand.taak)),
                                ("stand", &self.t.woord("stand", stand.stand.woord())),
                                ("gedaan", &stand.gedaan.to_string()),
                                ("van", &stand.van.to_string()),
                            ],
                        );
                        self.say(&line)?;
                        if let Some(kind) = self.pick_act(Some(stand.taak))? {
                            self.record(Some(nr), kind)?;
                        }
                    }
                    None => self.unknown(other)?,
                },
            }
        }
    }

    fn pick_act(&mut self, taak: Option<Taak>) -> io::Result<Option<Kind>> {
        let kinds = acts_of(taak);
        for (nr, kind) in kinds.iter().enumerate() {
            let line = self.t.ta("lees-actie", &[("n", &(nr + 1).to_string()), ("act", &self.t.act(*kind))]);
            self.say(&line)?;
        }
        self.key("lees-actie-keuze")?;
        let answer = self.ask()?.unwrap_or_default();
        Ok(answer.parse::<usize>().ok().and_then(|n| kinds.get(n.checked_sub(1)?)).copied())
    }
}
