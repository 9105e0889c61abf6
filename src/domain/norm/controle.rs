//! Whether a row of a rule file is a norm that can be worked out.

use std::collections::BTreeMap;

use crate::domain::act::Act;
use crate::domain::field::FieldKind;
use crate::domain::kind::Kind;
use crate::domain::norm::{Norm, Patroon};
use crate::domain::woorden::REGELING;

/// Days at most, as for a term of one's own ten years.
const DAGEN: u32 = 3660;
/// Months at most.
const MAANDEN: u32 = 120;
/// Letters of a name at most: it stands in lists.
const NAAM: usize = 60;
/// Words that stand for something of a line other than a field.
const BIJZONDER: [&str; 4] = ["@ding", "@regel", "@wie", "@act"];

/// What is wrong with a norm.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("norm {id}: {code}: {wat}")]
pub struct NormFout {
    /// The id of the row.
    pub id: String,
    /// The reason, a key of the message files after `norm-fout-`.
    pub code: &'static str,
    /// What it is about: an act, a field, a number.
    pub wat: String,
}

impl Norm {
    /// Checks the row: acts and fields that exist, one length within bounds.
    ///
    /// # Errors
    /// What is wrong, with the id of the row.
    pub fn controleer(&self) -> Result<(), NormFout> {
        let fout = |code: &'static str, wat: &str| Err(NormFout { id: self.id.clone(), code, wat: wat.to_owned() });
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if self.id.is_empty() || self.id.len() > NAAM || !self.id.chars().all(fits) {
            return fout("geen-id", &self.id);
        }
        if let Some(naam) = &self.naam
            && (naam.trim().is_empty() || naam.chars().count() > NAAM || naam.contains(": ") || has_control(naam))
        {
            return fout("naam", naam);
        }
        if self.uit {
            return Ok(());
        }
        self.lengte()?;
        if self.na.is_empty() == self.persoon.is_empty() {
            return fout("geen-begin", "na");
        }
        if self.klaar_door.is_empty() && self.persoon.is_empty() {
            return fout("geen-einde", "klaar_door");
        }
        for patroon in self.na.iter().chain(&self.klaar_door).chain(&self.eindigt_door).chain(&self.aanbod) {
            self.patroon(patroon)?;
        }
        let starts: Vec<&Act> = self.na.iter().filter_map(Patroon::kind).map(Kind::act).collect();
        let ends: Vec<&Act> = self.klaar_door.iter().filter_map(Patroon::kind).map(Kind::act).collect();
        for field in self.vanaf.iter().chain(&self.afgesproken) {
            let day = |act: &&Act| act.field(field).is_some_and(|f| matches!(f.kind, FieldKind::Date));
            if !starts.iter().any(day) {
                return fout("geen-dag", field);
            }
        }
        for [from, to] in self.zelfde.iter().chain(&self.vul) {
            self.pad(&starts, from)?;
            self.pad(&ends, to)?;
        }
        if let Some(field) = &self.toon {
            self.pad(&starts, field)?;
        }
        if let Some(regeling) = self.niet_bij.iter().find(|r| !REGELING.contains(&r.as_str())) {
            return fout("onbekend-woord", regeling);
        }
        Ok(())
    }

    fn lengte(&self) -> Result<(), NormFout> {
        let fout = |code: &'static str, wat: String| Err(NormFout { id: self.id.clone(), code, wat });
        let lengths = [(self.dagen, DAGEN), (self.werkdagen, DAGEN), (self.maanden, MAANDEN)];
        let given = lengths.iter().filter(|(n, _)| n.is_some()).count() + usize::from(self.dezelfde_dag);
        if given != 1 {
            return fout(if given == 0 { "geen-lengte" } else { "twee-lengtes" }, given.to_string());
        }
        match lengths.iter().find_map(|(n, max)| n.filter(|n| *n == 0 || n > max)) {
            Some(n) => fout("lengte", n.to_string()),
            None => Ok(()),
        }
    }

    fn patroon(&self, patroon: &Patroon) -> Result<(), NormFout> {
        let fout = |code: &'static str, wat: &str| Err(NormFout { id: self.id.clone(), code, wat: wat.to_owned() });
        let Some(kind) = patroon.kind() else { return fout("onbekende-act", &patroon.act) };
        let act = kind.act();
        let named = patroon.is.keys().chain(patroon.niet.keys());
        for field in named.chain(&patroon.leeg).chain(&patroon.gevuld).chain(&patroon.klant) {
            if act.field(field).is_none() {
                return fout("onbekend-veld", &format!("{} {field}", patroon.act));
            }
        }
        let words: [&BTreeMap<String, Vec<String>>; 2] = [&patroon.is, &patroon.niet];
        for (field, words) in words.into_iter().flatten() {
            let list = match act.field(field).map(|f| f.kind) {
                Some(FieldKind::Choice(list) | FieldKind::Several(list)) => list,
                _ => continue,
            };
            if let Some(word) = words.iter().find(|word| !list.contains(&word.as_str())) {
                return fout("onbekend-woord", &format!("{field} = {word}"));
            }
        }
        Ok(())
    }

    /// Whether one of the acts has the field.
    fn pad(&self, acts: &[&Act], pad: &str) -> Result<(), NormFout> {
        let known = |field: &str| acts.iter().any(|act| act.field(field).is_some());
        if BIJZONDER.contains(&pad) || pad.split('/').all(known) {
            return Ok(());
        }
        Err(NormFout { id: self.id.clone(), code: "onbekend-veld", wat: pad.to_owned() })
    }
}

fn has_control(text: &str) -> bool {
    text.chars().any(char::is_control)
}
