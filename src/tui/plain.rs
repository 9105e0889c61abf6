//! Reading mode: plain lines and numbered choices, nothing drawn twice. For screen readers and dumb terminals.

use std::io::{self, BufRead, Write};

use serde_json::Value;

use crate::app::{App, AppError};
use crate::domain::entry::Scope;
use crate::domain::field::{Field, FieldKind};
use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::domain::leesmodel::AgendaRij;
use crate::domain::taak::Taak;
use crate::domain::termijn::TermijnStand;
use crate::invoer;
use crate::opmaak::{datum_kort, datum_lang, week, weekdag_kort};
use crate::teksten::Teksten;
use crate::tui::tekst::aantal;
use crate::tui::update_list::{acts_of, place_of};
use crate::tui::widget::form::{Form, FormKeuzes};
use crate::tui::{Start, TuiError};

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
        let (soort, datum) = (self.t.soort(&row.soort), datum_lang(row.tot_en_met, self.t.taal()));
        let n = nr.to_string();
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
                "" | "t" => {
                    rows = self.list_today()?;
                    continue;
                }
                "c" => {
                    rows = self.list_caseload()?;
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
                        self.record(nr, kind)?;
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
                            self.record(nr, kind)?;
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

    /// One question per declared field, then the question whether to record.
    fn record(&mut self, nr: u32, kind: Kind) -> Result<(), TuiError> {
        let mut form = Form::new(kind, Some(nr), FormKeuzes::default(), self.app.vandaag());
        let mut paths = Vec::new();
        collect("", kind.act().fields, &mut paths);
        let total = paths.len().to_string();
        for (at, (path, field)) in paths.iter().enumerate() {
            let key = if field.required { "lees-veld-verplicht" } else { "lees-veld" };
            let now = if matches!(field.kind, FieldKind::Date) && field.required {
                datum_kort(self.app.vandaag())
            } else {
                self.t.t("lees-veld-leeg")
            };
            let label = self.t.veld(kind, path);
            let n = (at + 1).to_string();
            let line = self.t.ta(key, &[("n", &n), ("m", &total), ("veld", &label), ("waarde", &now)]);
            self.say(&line)?;
            let words: &[&str] = match field.kind {
                FieldKind::Choice(words) | FieldKind::Several(words) => words,
                FieldKind::YesNo => &["ja", "nee"],
                _ => &[],
            };
            for (i, word) in words.iter().enumerate() {
                let word = if matches!(field.kind, FieldKind::YesNo) {
                    self.t.t(word)
                } else {
                    self.t.woord(field.name, word)
                };
                let line = self.t.ta("lees-woord", &[("n", &(i + 1).to_string()), ("woord", &word)]);
                self.say(&line)?;
            }
            if matches!(field.kind, FieldKind::Several(_)) {
                self.key("lees-kies-woorden")?;
            }
            loop {
                let Some(answer) = self.ask()? else { return Ok(()) };
                if answer.is_empty() {
                    break;
                }
                match read(field, words, &answer, self.app.vandaag()) {
                    Some(value) => {
                        form.set(path, &value);
                        break;
                    }
                    None => self.unknown(&answer)?,
                }
            }
        }
        self.key("lees-vastleggen")?;
        let yes = self.t.t("lees-ja");
        if self.ask()?.is_none_or(|answer| answer != yes) {
            self.key("lees-niet-vastgelegd")?;
            return Ok(());
        }
        let Ok(command) = form.submit(&self.t) else {
            let text = self.t.ta("melding-velden-fout", &[("n", &form.errors_left().to_string())]);
            self.say(&text)?;
            self.key("lees-niet-vastgelegd")?;
            return Ok(());
        };
        let text = match self.app.execute(place_of(kind, Some(nr)), command) {
            Ok(answer) => {
                let mut text = self.t.ta("lees-vastgelegd", &[("wat", &self.t.zin(answer.kind, &answer.body))]);
                for code in &answer.let_op {
                    text =
                        format!("{text}\n{}", self.t.ta("melding-vastgelegd-let-op", &[("wat", &self.t.let_op(code))]));
                }
                text
            }
            Err(AppError::Refusal(refusal)) => self.t.weigering(&refusal),
            Err(AppError::Field(error)) => self.t.veldfout(Some(kind), &error),
            Err(AppError::Store(error)) => return Err(error.into()),
            Err(AppError::Regels(text)) => text,
        };
        self.say(&text)?;
        Ok(())
    }
}

/// The fields one can answer on one line; lists of records need the full screen or the JSON line.
fn collect(prefix: &str, fields: &'static [Field], paths: &mut Vec<(String, &'static Field)>) {
    for field in fields.iter().filter(|f| !f.more || f.required) {
        let path = if prefix.is_empty() { field.name.to_owned() } else { format!("{prefix}.{}", field.name) };
        match field.kind {
            FieldKind::Record(inner) => collect(&path, inner, paths),
            FieldKind::Records(_) | FieldKind::Value => {}
            _ => paths.push((path, field)),
        }
    }
}

fn read(field: &Field, words: &[&str], answer: &str, today: chrono::NaiveDate) -> Option<Value> {
    let pick = |part: &str| {
        let part = part.trim();
        let by_number = part.parse::<usize>().ok().and_then(|n| words.get(n.checked_sub(1)?));
        by_number.or_else(|| words.iter().find(|w| **w == part)).map(|w| (*w).to_owned())
    };
    match field.kind {
        FieldKind::Date => invoer::datum(answer, today).ok().map(|d| Value::from(d.to_string())),
        FieldKind::Time => invoer::tijd(answer).ok().map(|t| Value::from(t.format("%H:%M").to_string())),
        FieldKind::Money => invoer::geld(answer).ok().map(Value::from),
        FieldKind::Int(min, max) => answer.parse::<i64>().ok().filter(|n| (min..=max).contains(n)).map(Value::from),
        FieldKind::YesNo => pick(answer).map(|w| Value::from(w == "ja")),
        FieldKind::Choice(_) => pick(answer).map(Value::from),
        FieldKind::Several(_) => answer.split(',').map(pick).collect::<Option<Vec<_>>>().map(Value::from),
        FieldKind::Texts(_) => Some(Value::from(vec![answer])),
        FieldKind::Line(_) | FieldKind::ActNumber => answer.parse::<i64>().ok().map(Value::from),
        FieldKind::Lines => {
            answer.split(',').map(|p| p.trim().parse::<i64>().ok()).collect::<Option<Vec<_>>>().map(Value::from)
        }
        FieldKind::Things(_) => Some(Value::from(answer.split(',').map(|p| p.trim().to_owned()).collect::<Vec<_>>())),
        FieldKind::Text
        | FieldKind::Paragraph
        | FieldKind::Suggest(_)
        | FieldKind::Thing(_)
        | FieldKind::ThingOrText(_)
        | FieldKind::Value
        | FieldKind::Record(_)
        | FieldKind::Records(_) => Some(Value::from(answer)),
    }
}
