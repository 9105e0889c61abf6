//! The general ladder of help: per taak a question, the rule, an example, and a worked example.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::oefening::scenario::Tekst;

const HULP: &str = include_str!("../assets/oefening/hulp.toml");

/// The help for one taak.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaakHulp {
    /// Taak, 1 to 10.
    pub nr: u8,
    /// First a question.
    pub vraag: Tekst,
    /// Then the rule.
    pub regel: Tekst,
    /// Then an example.
    pub voorbeeld: Tekst,
    /// A whole piece of work, step by step.
    pub uitgewerkt: Tekst,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bestand {
    taak: Vec<TaakHulp>,
}

static TAKEN: LazyLock<Vec<TaakHulp>> = LazyLock::new(|| {
    let file: Bestand = toml::from_str(HULP).expect("the embedded help is tested");
    file.taak
});

/// The help for a taak, 1 to 10.
pub fn algemeen(nr: u8) -> &'static TaakHulp {
    TAKEN.iter().find(|t| t.nr == nr).unwrap_or(&TAKEN[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_taak_has_its_help_in_both_languages() {
        for nr in 1..=10 {
            let help = algemeen(nr);
            assert_eq!(help.nr, nr);
            for text in [&help.vraag, &help.regel, &help.voorbeeld, &help.uitgewerkt] {
                assert!(!text.nl.trim().is_empty() && text.en.as_ref().is_some_and(|en| !en.trim().is_empty()), "{nr}");
            }
        }
    }
}
