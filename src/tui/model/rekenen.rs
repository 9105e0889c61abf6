//! The calculator "what if": the fields as they were typed, and the sum they make. Nothing of it is recorded.

use chrono::NaiveDate;
use tui_input::Input;

use crate::domain::regels::Regels;
use crate::domain::rekenen::{Berekening, Eenheid, Uitkomst, bereken};
use crate::domain::termijn::{Opschorting, Termijn};
use crate::invoer;
use crate::opmaak::datum_kort;
use crate::teksten::Teksten;

/// The longest length, and the most days of standing still, that can be typed.
const MEEST: u32 = 9999;
/// The units, in the order in which they are offered.
pub const EENHEDEN: [Eenheid; 4] = [Eenheid::Dagen, Eenheid::Werkdagen, Eenheid::Weken, Eenheid::Maanden];

/// A field of the calculator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RekenVeld {
    /// Which rule.
    Regel,
    /// The start day.
    #[default]
    Begin,
    /// How long.
    Lengte,
    /// In what.
    Eenheid,
    /// Forward or back.
    Richting,
    /// With the Algemene termijnenwet or without.
    Atw,
    /// Whether the start day counts.
    EersteDag,
    /// Days of standing still.
    Stil,
}

impl RekenVeld {
    /// All, from above.
    pub const ALL: [RekenVeld; 8] = [
        RekenVeld::Regel,
        RekenVeld::Begin,
        RekenVeld::Lengte,
        RekenVeld::Eenheid,
        RekenVeld::Richting,
        RekenVeld::Atw,
        RekenVeld::EersteDag,
        RekenVeld::Stil,
    ];

    /// Key of its label.
    pub const fn sleutel(self) -> &'static str {
        match self {
            RekenVeld::Regel => "s6-reken-regel",
            RekenVeld::Begin => "s6-reken-begin",
            RekenVeld::Lengte => "s6-reken-lengte",
            RekenVeld::Eenheid => "s6-reken-eenheid",
            RekenVeld::Richting => "s6-reken-richting",
            RekenVeld::Atw => "s6-reken-atw",
            RekenVeld::EersteDag => "s6-reken-eerste-dag",
            RekenVeld::Stil => "s6-reken-stil",
        }
    }

    /// Whether one types in it.
    pub const fn is_tekst(self) -> bool {
        matches!(self, RekenVeld::Begin | RekenVeld::Lengte | RekenVeld::Stil)
    }
}

/// The calculator as it was filled in.
#[derive(Debug)]
pub struct Reken {
    /// The field with the keys.
    pub veld: RekenVeld,
    /// Id of the rule; `None` is a term of one's own.
    pub regel: Option<String>,
    /// The start day, as typed.
    pub begin: Input,
    /// The length, as typed.
    pub lengte: Input,
    /// The unit.
    pub eenheid: Eenheid,
    /// Whether it is counted back.
    pub terug: bool,
    /// Whether Atw art. 1 and 2 apply.
    pub atw: bool,
    /// Whether the start day is the first day.
    pub eerste_dag: bool,
    /// Days of standing still, as typed.
    pub stil: Input,
}

impl Reken {
    /// A term that begins today, under the first rule.
    pub fn leeg(regels: &Regels, vandaag: NaiveDate) -> Reken {
        let mut reken = Reken {
            veld: RekenVeld::Regel,
            regel: None,
            begin: Input::new(datum_kort(vandaag)),
            lengte: Input::new("6".to_owned()),
            eenheid: Eenheid::Weken,
            terug: false,
            atw: true,
            eerste_dag: false,
            stil: Input::new("0".to_owned()),
        };
        reken.neem(regels, keuzes(regels).first().copied(), vandaag);
        reken
    }

    /// Filled with a term; its start day has the keys, since that is what one wonders about.
    pub fn van(termijn: &Termijn, regels: &Regels) -> Reken {
        let id = termijn.regel.as_deref().unwrap_or(termijn.soort.woord());
        let rij = regels.termijn(id, termijn.begint_op).filter(|r| r.lengte == termijn.lengte);
        // A day that somebody chose is so many days away.
        let dagen = u32::try_from((termijn.tot_en_met - termijn.begint_op).num_days()).unwrap_or(0);
        let (lengte, eenheid) = termijn.lengte.zip(termijn.eenheid).unwrap_or((dagen, Eenheid::Dagen));
        Reken {
            veld: RekenVeld::Begin,
            regel: rij.filter(|_| termijn.lengte.is_some()).map(|r| r.id.clone()),
            begin: Input::new(datum_kort(termijn.begint_op)),
            lengte: Input::new(lengte.to_string()),
            eenheid,
            terug: termijn.terug,
            atw: termijn.atw,
            eerste_dag: termijn.eerste_dag_telt,
            stil: Input::new(stille_dagen(&termijn.opschortingen).to_string()),
        }
    }

    /// Takes over a rule, as it holds on the start day; without one the fields stay as they are.
    pub fn neem(&mut self, regels: &Regels, id: Option<&str>, vandaag: NaiveDate) {
        self.regel = id.map(str::to_owned);
        let Some(id) = id else { return };
        let dag = invoer::datum(self.begin.value(), vandaag).unwrap_or(vandaag);
        let rows = || regels.termijnen.iter().filter(|r| r.id == id);
        let Some(rij) = regels.termijn(id, dag).or_else(|| rows().max_by_key(|r| r.geldig_van)) else { return };
        if let Some((lengte, eenheid)) = rij.lengte.zip(rij.eenheid) {
            self.lengte = Input::new(lengte.to_string());
            self.eenheid = eenheid;
        }
        (self.atw, self.terug, self.eerste_dag) = (rij.atw, rij.terug, rij.eerste_dag_telt);
    }

    /// The text field with the keys.
    pub fn tekst(&mut self) -> Option<&mut Input> {
        match self.veld {
            RekenVeld::Begin => Some(&mut self.begin),
            RekenVeld::Lengte => Some(&mut self.lengte),
            RekenVeld::Stil => Some(&mut self.stil),
            RekenVeld::Regel | RekenVeld::Eenheid | RekenVeld::Richting | RekenVeld::Atw | RekenVeld::EersteDag => None,
        }
    }

    /// The sum, or which field says what is wrong with it.
    ///
    /// # Errors
    /// A day or number that is none, or a sum that the law does not settle; in words.
    pub fn uitkomst(
        &self,
        t: &Teksten,
        regels: &Regels,
        vandaag: NaiveDate,
    ) -> Result<Uitkomst, (Option<RekenVeld>, String)> {
        let start =
            invoer::datum(self.begin.value(), vandaag).map_err(|fout| (Some(RekenVeld::Begin), t.datumfout(&fout)))?;
        let lengte = getal(t, self.lengte.value()).map_err(|fout| (Some(RekenVeld::Lengte), fout))?;
        let stil = if self.stil.value().trim().is_empty() { Ok(0) } else { getal(t, self.stil.value()) };
        let opgeschort = stil.map_err(|fout| (Some(RekenVeld::Stil), fout))?;
        let som = Berekening {
            start,
            lengte,
            eenheid: self.eenheid,
            atw: self.atw,
            eerste_dag_telt: self.eerste_dag,
            terug: self.terug,
            opgeschort,
        };
        bereken(&regels.kalender, &som).map_err(|fout| {
            let wat = t.t(&format!("cli-termijn-fout-{}", fout.code()));
            (None, t.ta("cli-termijn-fout", &[("wat", &wat)]))
        })
    }
}

fn getal(t: &Teksten, text: &str) -> Result<u32, String> {
    let text = text.trim();
    let range = || t.ta("getal-bereik", &[("van", "0"), ("tot", &MEEST.to_string())]);
    match text.parse::<u32>() {
        Ok(n) if n <= MEEST => Ok(n),
        Ok(_) => Err(range()),
        Err(_) if !text.is_empty() && text.chars().all(|c| c.is_ascii_digit()) => Err(range()),
        Err(_) => Err(t.t("getal-onbekend")),
    }
}

/// The ids of the rules with a length, each once, in the order of the table.
pub fn keuzes(regels: &Regels) -> Vec<&str> {
    let mut ids: Vec<&str> = Vec::new();
    for rij in regels.termijnen.iter().filter(|r| r.lengte.is_some()) {
        if !ids.contains(&rij.id.as_str()) {
            ids.push(&rij.id);
        }
    }
    ids
}

/// Days of standing still that are known; days that two pauses share count once.
fn stille_dagen(pauzes: &[Opschorting]) -> i64 {
    let mut dagen = 0;
    let mut gehad: Option<NaiveDate> = None;
    for (van, tot) in pauzes.iter().filter_map(|o| Some((o.van, o.tot_en_met?))) {
        let van = gehad.and_then(|g| g.succ_opt()).map_or(van, |na| na.max(van));
        dagen += ((tot - van).num_days() + 1).max(0);
        gehad = Some(gehad.map_or(tot, |g| g.max(tot)));
    }
    dagen
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opmaak::Taal;

    fn dag(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn met(begin: &str, lengte: &str, stil: &str) -> Result<NaiveDate, (Option<RekenVeld>, String)> {
        let regels = Regels::ingebouwd();
        let mut reken = Reken::leeg(&regels, dag("2026-03-16"));
        reken.neem(&regels, Some("beslistermijn"), dag("2026-03-16"));
        (reken.begin, reken.lengte, reken.stil) = (begin.into(), lengte.into(), stil.into());
        reken.uitkomst(&Teksten::new(Taal::Nl), &regels, dag("2026-03-16")).map(|u| u.tot_en_met)
    }

    #[test]
    fn a_rule_fills_the_sum_and_the_last_day_follows() {
        assert_eq!(met("02-03-2026", "8", "0"), Ok(dag("2026-04-28")));
        assert_eq!(met("02-03-2026", "8", ""), Ok(dag("2026-04-28")), "no days is none");
    }

    #[test]
    fn what_cannot_be_is_said_in_words_at_its_field() {
        let (veld, text) = met("31 april", "8", "0").unwrap_err();
        assert!(veld == Some(RekenVeld::Begin) && text.contains("30"), "{text}");
        let (_, text) = met("02-03-2026", "0", "0").unwrap_err();
        assert!(text.contains("nul"), "{text}");
        for veel in ["1000000", "99999999999999999999"] {
            let (veld, text) = met("02-03-2026", veel, "0").unwrap_err();
            assert!(veld == Some(RekenVeld::Lengte) && text.contains("9999"), "{text}");
        }
        for geen in ["李", "", "-3", &"x".repeat(200)] {
            assert_eq!(met("02-03-2026", geen, "0").unwrap_err().0, Some(RekenVeld::Lengte), "{geen}");
        }
        assert_eq!(met("02-03-2026", "8", "veel").unwrap_err().0, Some(RekenVeld::Stil));
    }

    #[test]
    fn what_the_calendar_or_the_law_does_not_settle_is_said() {
        let (regels, t) = (Regels::ingebouwd(), Teksten::new(Taal::Nl));
        let mut reken = Reken::leeg(&regels, dag("2199-03-02"));
        (reken.lengte, reken.eenheid) = ("9999".into(), Eenheid::Maanden);
        let (_, text) = reken.uitkomst(&t, &regels, dag("2199-03-02")).unwrap_err();
        assert!(text.contains("buiten de kalender"), "{text}");
        (reken.lengte, reken.eerste_dag) = ("1".into(), true);
        let (_, text) = reken.uitkomst(&t, &regels, dag("2199-03-02")).unwrap_err();
        assert!(text.contains("begindag meetelt"), "{text}");
    }

    #[test]
    fn every_rule_with_a_length_can_be_worked_out_from_today() {
        let (regels, t) = (Regels::ingebouwd(), Teksten::new(Taal::Nl));
        for id in keuzes(&regels) {
            let mut reken = Reken::leeg(&regels, dag("2026-03-16"));
            reken.neem(&regels, Some(id), dag("2026-03-16"));
            assert!(reken.uitkomst(&t, &regels, dag("2026-03-16")).is_ok(), "{id}");
        }
    }
}
