//! Recording in reading mode: one question per declared field, then the question whether to record.

use std::io;

use serde_json::{Map, Value};

use crate::app::AppError;
use crate::domain::command::Command;
use crate::domain::field::{Bouw, Field, FieldKind, Naar};
use crate::domain::kind::Kind;
use crate::invoer;
use crate::opmaak::datum_kort;
use crate::tui::TuiError;
use crate::tui::model_form;
use crate::tui::plain::Gesprek;
use crate::tui::update_list::place_of;
use crate::tui::widget::form::{FormKeuzes, Keuze, happened};

/// Lines offered at most.
const REGELS: usize = 20;

/// Why there is no answer.
enum Weg {
    /// The person goes back, or the input ended.
    Terug,
    /// The streams cannot be used.
    Io(io::Error),
}

impl From<io::Error> for Weg {
    fn from(error: io::Error) -> Self {
        Weg::Io(error)
    }
}

/// What is asked about: the act, and what can be chosen.
struct Vraag {
    kind: Kind,
    keuzes: FormKeuzes,
}

impl Gesprek<'_> {
    /// Asks for everything an act needs, and records it after a yes.
    pub(super) fn record(&mut self, casus: Option<u32>, kind: Kind) -> Result<(), TuiError> {
        let place = place_of(kind, casus);
        let vraag = Vraag { kind, keuzes: model_form::choices(&self.app, &self.t, place, kind)? };
        let fields = match self.fields(&vraag, "", kind.act().fields) {
            Ok(fields) => fields,
            Err(Weg::Terug) => return Ok(self.key("lees-niet-vastgelegd")?),
            Err(Weg::Io(error)) => return Err(error.into()),
        };
        self.key("lees-vastleggen")?;
        if !self.yes()? {
            return Ok(self.key("lees-niet-vastgelegd")?);
        }
        let done = Command::new(kind, fields).map_err(AppError::from).and_then(|c| self.app.execute(place, c));
        let text = match done {
            Ok(answer) => {
                let said = self.t.ta("lees-vastgelegd", &[("wat", &self.t.zin(answer.kind, &answer.body))]);
                let minded = answer
                    .let_op
                    .iter()
                    .map(|code| self.t.ta("melding-vastgelegd-let-op", &[("wat", &self.t.let_op(code))]));
                std::iter::once(said).chain(minded).collect::<Vec<_>>().join("\n")
            }
            Err(AppError::Refusal(refusal)) => self.t.weigering(&refusal),
            Err(AppError::Field(error)) => self.t.veldfout(Some(kind), &error),
            Err(AppError::Store(error)) => return Err(error.into()),
            Err(AppError::Regels(text)) => self.t.regelfout(&text),
        };
        self.say(&text)?;
        Ok(())
    }

    fn yes(&mut self) -> io::Result<bool> {
        let yes = self.t.t("lees-ja");
        Ok(self.ask()?.is_some_and(|answer| answer == yes))
    }

    fn yes_to(&mut self, key: &str, veld: &str) -> Result<bool, Weg> {
        let text = self.t.ta(key, &[("veld", veld)]);
        self.say(&text)?;
        Ok(self.yes()?)
    }

    /// The fields of an act or a record: first what everybody fills in, then the rest if wanted.
    fn fields(&mut self, vraag: &Vraag, prefix: &str, declared: &'static [Field]) -> Result<Map<String, Value>, Weg> {
        let mut made = Map::new();
        let (first, more): (Vec<&'static Field>, Vec<&'static Field>) =
            declared.iter().partition(|field| !field.more || field.required);
        self.each(vraag, prefix, &first, &mut made)?;
        if !more.is_empty() && self.yes_to("lees-meer-velden", &more.len().to_string())? {
            self.each(vraag, prefix, &more, &mut made)?;
        }
        Ok(made)
    }

    fn each(
        &mut self,
        vraag: &Vraag,
        prefix: &str,
        fields: &[&'static Field],
        made: &mut Map<String, Value>,
    ) -> Result<(), Weg> {
        let total = fields.len().to_string();
        for (at, field) in fields.iter().enumerate() {
            let path = if prefix.is_empty() { field.name.to_owned() } else { format!("{prefix}.{}", field.name) };
            let label = self.t.veld(vraag.kind, &path);
            let value = match field.kind.bouw() {
                Bouw::Record(inner) => {
                    if field.required || self.yes_to("lees-invullen", &label)? {
                        Some(Value::Object(self.fields(vraag, &path, inner)?))
                    } else {
                        None
                    }
                }
                Bouw::Records(inner) => self.records(vraag, &path, inner, &label)?,
                Bouw::Een(_) | Bouw::Lijst(_) | Bouw::Waarde => {
                    let n = (at + 1).to_string();
                    self.one(vraag, field, &[("n", &n), ("m", &total), ("veld", &label)])?
                }
            };
            if let Some(value) = value {
                made.insert(field.name.to_owned(), value);
            }
        }
        Ok(())
    }

    /// Records until there are enough.
    fn records(
        &mut self,
        vraag: &Vraag,
        path: &str,
        inner: &'static [Field],
        label: &str,
    ) -> Result<Option<Value>, Weg> {
        let mut made = Vec::new();
        while self.yes_to(if made.is_empty() { "lees-invullen" } else { "lees-nog-een" }, label)? {
            made.push(Value::Object(self.fields(vraag, path, inner)?));
        }
        Ok((!made.is_empty()).then(|| Value::from(made)))
    }

    /// One field. Enter leaves it as it is; a required field is asked again.
    fn one(&mut self, vraag: &Vraag, field: &Field, args: &[(&str, &str)]) -> Result<Option<Value>, Weg> {
        let today = self.app.vandaag();
        let standard = (field.required && happened(field, vraag.kind)).then_some(today);
        let now = standard.map_or_else(|| self.t.t("lees-veld-leeg"), datum_kort);
        let key = if field.required { "lees-veld-verplicht" } else { "lees-veld" };
        let line = self.t.ta(key, &[args, &[("waarde", &now)]].concat());
        self.say(&line)?;
        let options = self.options(vraag, field);
        for (nr, keuze) in options.iter().enumerate() {
            let line = self.t.ta("lees-woord", &[("n", &(nr + 1).to_string()), ("woord", &keuze.tekst)]);
            self.say(&line)?;
        }
        let several =
            matches!(field.kind, FieldKind::Several(_) | FieldKind::Texts(_) | FieldKind::Things(_) | FieldKind::Lines);
        if several && !options.is_empty() {
            self.key("lees-kies-woorden")?;
        }
        loop {
            let Some(answer) = self.ask()? else { return Err(Weg::Terug) };
            match (answer.as_str(), standard) {
                ("", Some(day)) => return Ok(Some(Value::from(day.to_string()))),
                ("", None) if !field.required => return Ok(None),
                ("", None) => self.key("lees-moet")?,
                ("v", _) => return Err(Weg::Terug),
                _ => match read(field.kind, &options, &answer, today) {
                    Some(value) => return Ok(Some(value)),
                    None => self.unknown(&answer)?,
                },
            }
        }
    }

    /// What can be chosen by number.
    fn options(&self, vraag: &Vraag, field: &Field) -> Vec<Keuze> {
        let words = |words: &[&str]| -> Vec<Keuze> {
            let word = |w: &&str| Keuze { waarde: (*w).to_owned(), tekst: self.t.woord(field.name, w) };
            words.iter().map(word).collect()
        };
        match field.kind {
            FieldKind::Choice(list) | FieldKind::Several(list) | FieldKind::Suggest(list) | FieldKind::Texts(list) => {
                return words(list);
            }
            FieldKind::YesNo => {
                let word = |w: &&str| Keuze { waarde: (*w).to_owned(), tekst: self.t.t(w) };
                return ["ja", "nee"].iter().map(word).collect();
            }
            _ => {}
        }
        let (Bouw::Een(naar) | Bouw::Lijst(naar)) = field.kind.bouw() else { return Vec::new() };
        match naar {
            Naar::Ding(soorten) => {
                soorten.iter().filter_map(|soort| vraag.keuzes.dingen.get(soort)).flatten().cloned().collect()
            }
            Naar::Regel(kinds) => {
                let fits = |(kind, _): &&(Kind, Keuze)| kinds.is_empty() || kinds.contains(kind);
                vraag.keuzes.regels.iter().filter(fits).map(|(_, keuze)| keuze.clone()).take(REGELS).collect()
            }
            Naar::Act => vraag.keuzes.handelingen.iter().take(REGELS).cloned().collect(),
        }
    }
}

/// Reads an answer: a number of the list, or what a person types.
fn read(kind: FieldKind, options: &[Keuze], answer: &str, today: chrono::NaiveDate) -> Option<Value> {
    let pick = |part: &str| {
        let part = part.trim();
        let by_number = part.parse::<usize>().ok().and_then(|n| options.get(n.checked_sub(1)?));
        by_number.or_else(|| options.iter().find(|o| o.waarde == part)).map(|o| o.waarde.clone())
    };
    let number = |part: &str| pick(part).and_then(|w| w.parse::<i64>().ok());
    let all =
        |one: &dyn Fn(&str) -> Option<Value>| answer.split(',').map(one).collect::<Option<Vec<_>>>().map(Value::from);
    match kind {
        FieldKind::Date => invoer::datum(answer, today).ok().map(|d| Value::from(d.to_string())),
        FieldKind::Time => invoer::tijd(answer).ok().map(|t| Value::from(t.format("%H:%M").to_string())),
        FieldKind::Money => invoer::geld(answer).ok().map(Value::from),
        FieldKind::Int(min, max) => answer.parse::<i64>().ok().filter(|n| (min..=max).contains(n)).map(Value::from),
        FieldKind::YesNo => pick(answer).map(|w| Value::from(w == "ja")),
        FieldKind::Choice(_) | FieldKind::Thing(_) => pick(answer).map(Value::from),
        FieldKind::Several(_) | FieldKind::Things(_) => all(&|part| pick(part).map(Value::from)),
        FieldKind::Texts(_) => all(&|part| Some(Value::from(pick(part).unwrap_or_else(|| part.trim().to_owned())))),
        FieldKind::Line(_) | FieldKind::ActNumber => number(answer).map(Value::from),
        FieldKind::Lines => all(&|part| number(part).map(Value::from)),
        FieldKind::Suggest(_) | FieldKind::ThingOrText(_) => {
            Some(Value::from(pick(answer).unwrap_or_else(|| answer.to_owned())))
        }
        FieldKind::Text | FieldKind::Paragraph | FieldKind::Value | FieldKind::Record(_) | FieldKind::Records(_) => {
            Some(Value::from(answer))
        }
    }
}
