//! A scenario made ready for play: its conditions read once, and who tells which fact.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::oefening::conditie::{Conditie, ConditieFout};
use crate::oefening::scenario::{Hoe, LeesFout, Plek, Scenario, Slotwoord, datums, regel};

const VLAGGEN: &str = include_str!("../assets/oefening/vlaggen.toml");

#[derive(Deserialize)]
struct VlagBestand {
    vlaggen: BTreeMap<String, String>,
}

static VASTE_VLAGGEN: LazyLock<BTreeMap<String, (String, Conditie)>> = LazyLock::new(|| {
    let file: VlagBestand = toml::from_str(VLAGGEN).expect("the embedded flags are tested");
    let read = |text: String| {
        let conditie = Conditie::lees(&text).expect("the embedded flags are tested");
        (text, conditie)
    };
    file.vlaggen.into_iter().map(|(naam, text)| (naam, read(text))).collect()
});

/// The flags that every scenario may use, and what they stand for.
pub fn vaste_vlaggen() -> impl Iterator<Item = (&'static str, &'static str)> {
    VASTE_VLAGGEN.iter().map(|(naam, (text, _))| (naam.as_str(), text.as_str()))
}

/// A scenario that can be played.
#[derive(Debug, Clone)]
pub struct Geladen {
    /// The file as it was written.
    pub tekst: String,
    /// The file with its dates written out, as it was read.
    pub gelezen: String,
    /// What it says.
    pub scenario: Scenario,
    condities: HashMap<String, Conditie>,
    bronnen: HashMap<String, Vec<String>>,
}

/// Why a scenario cannot be played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LaadFout {
    /// The file cannot be read.
    Lezen(LeesFout),
    /// A condition cannot be read; the line in the file.
    Conditie(ConditieFout, usize),
}

impl Geladen {
    /// Reads a scenario and its conditions.
    ///
    /// # Errors
    /// The file or a condition cannot be read; says on which line.
    pub fn lees(text: &str) -> Result<Geladen, LaadFout> {
        Geladen::lees_later(text, 0)
    }

    /// The same for a scenario that begins so many days later.
    ///
    /// # Errors
    /// As [`Geladen::lees`].
    pub fn lees_later(text: &str, dagen: i64) -> Result<Geladen, LaadFout> {
        let gelezen = datums::vul_in(text, dagen).into_owned();
        let scenario = Scenario::lees(&gelezen).map_err(LaadFout::Lezen)?.later(dagen);
        let mut condities = HashMap::new();
        for plek in voorwaarden(&scenario) {
            if !condities.contains_key(plek.get_ref()) {
                let read = Conditie::lees(plek.get_ref());
                let conditie = read.map_err(|fout| LaadFout::Conditie(fout, regel(&gelezen, plek.span().start)))?;
                condities.insert(plek.get_ref().clone(), conditie);
            }
        }
        let mut bronnen: HashMap<String, Vec<String>> = HashMap::new();
        let mut tells = |feiten: &[Plek], sleutel: String| {
            for feit in feiten {
                bronnen.entry(feit.get_ref().clone()).or_default().push(sleutel.clone());
            }
        };
        for event in &scenario.gebeurtenis {
            tells(&event.feiten, event.id.get_ref().clone());
        }
        for stuk in &scenario.stuk {
            tells(&stuk.feiten, format!("stuk:{}", stuk.id.get_ref()));
        }
        for vraag in &scenario.vraag {
            for (nr, antwoord) in vraag.antwoord.iter().enumerate() {
                tells(&antwoord.feiten, antwoord_sleutel(vraag.id.get_ref(), nr));
            }
        }
        Ok(Geladen { tekst: text.to_owned(), gelezen, scenario, condities, bronnen })
    }

    /// A condition of this scenario.
    pub fn conditie(&self, text: &str) -> Option<&Conditie> {
        self.condities.get(text)
    }

    /// What a flag stands for.
    pub fn vlag(&self, naam: &str) -> Option<&Conditie> {
        match self.scenario.vlag.iter().find(|v| v.id.get_ref() == naam) {
            Some(own) => self.conditie(own.als.get_ref()),
            None => VASTE_VLAGGEN.get(naam).map(|(_, conditie)| conditie),
        }
    }

    /// What can make a fact known: keys of berichten.
    pub fn bronnen(&self, feit: &str) -> &[String] {
        self.bronnen.get(feit).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether the klant tells a fact of his own accord.
    pub fn verteld(&self, feit: &str) -> bool {
        self.scenario.feit.iter().any(|f| f.id.get_ref() == feit && f.hoe == Hoe::Verteld)
    }

    /// The start of a counter.
    pub fn teller_begin(&self, naam: &str) -> Option<i64> {
        if naam == "vertrouwen" { Some(self.scenario.vertrouwen) } else { self.scenario.tellers.get(naam).copied() }
    }
}

/// The key under which the n-th answer to a question is recorded.
pub fn antwoord_sleutel(vraag: &str, nr: usize) -> String {
    format!("antwoord:{vraag}:{nr}")
}

/// Every condition of a scenario.
pub fn voorwaarden(s: &Scenario) -> Vec<&Plek> {
    let mut found: Vec<&Plek> = Vec::new();
    for stuk in &s.stuk {
        found.extend(stuk.als.iter().chain(&stuk.komt.na));
    }
    for event in &s.gebeurtenis {
        found.extend(event.als.iter().chain(&event.wanneer.na));
    }
    for dilemma in &s.dilemma {
        found.extend(dilemma.als.iter().chain(&dilemma.wanneer.na));
    }
    for vraag in &s.vraag {
        found.extend(vraag.als.iter().chain(vraag.antwoord.iter().filter_map(|a| a.als.as_ref())));
    }
    found.extend(s.vlag.iter().map(|v| &v.als));
    found.extend(s.effect.iter().map(|e| &e.als));
    found.extend(s.weet_niet.iter().filter_map(|a| a.als.as_ref()));
    found.extend(s.opkomst.iter().filter_map(|o| o.als.as_ref()));
    found.extend(s.nakoming.iter().filter_map(|n| n.als.as_ref()));
    found.extend(s.verwacht.iter().map(|v| &v.als));
    found.extend(s.vermijd.iter().map(|v| &v.als));
    found.extend(s.hulp.iter().filter_map(|h| h.als.as_ref()));
    found.extend(s.terugblik.iter().chain(&s.anders).filter_map(|w: &Slotwoord| w.als.as_ref()));
    found
}
