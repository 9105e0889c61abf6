//! Ids of the things a casus or a file holds: `S-1`, `T-2`, `C-001`. Counted, never reused.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What an id names. The letter before the number says which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum IdSoort {
    /// The case file of one fictional klant.
    Casus,
    /// A paper that was asked for (T1.1).
    Stuk,
    /// A legal or agreed term (T5.3).
    Termijn,
    /// A goal in the Plan van Aanpak (F29).
    Doel,
    /// An action in the Plan van Aanpak (F31).
    Actie,
    /// An agreement or a planned conversation (T5.4).
    Afspraak,
    /// A person or organisation around the klant (A2, A3).
    Betrokkene,
    /// A besluit in the sense of Awb 1:3 (F5).
    Besluit,
    /// An objection or appeal (F38).
    Bezwaar,
    /// A reported change (T5.2).
    Signaal,
    /// A bottleneck (F35).
    Knelpunt,
    /// A lowering of the bijstand, PW 18 (F37).
    Maatregel,
    /// A duty of the klant (F42).
    Verplichting,
    /// An application (F11).
    Aanvraag,
    /// Conduct that may lead to a maatregel (T7.1).
    Gedrag,
    /// A working agreement with a partner (F32).
    Samenwerking,
    /// A learning goal of the professional (C0).
    Leerdoel,
    /// A group of klanten (T4.4).
    Groep,
    /// A proposal for improvement (T9.5).
    Voorstel,
}

impl IdSoort {
    /// The list of this kind alone, for fields that name several things of it.
    pub fn alleen(self) -> &'static [IdSoort] {
        const ALL: &[IdSoort] = &IdSoort::ALL;
        let at = ALL.iter().position(|s| *s == self).unwrap_or(0);
        &ALL[at..=at]
    }

    /// Every kind of id.
    pub const ALL: [IdSoort; 19] = [
        IdSoort::Casus,
        IdSoort::Stuk,
        IdSoort::Termijn,
        IdSoort::Doel,
        IdSoort::Actie,
        IdSoort::Afspraak,
        IdSoort::Betrokkene,
        IdSoort::Besluit,
        IdSoort::Bezwaar,
        IdSoort::Signaal,
        IdSoort::Knelpunt,
        IdSoort::Maatregel,
        IdSoort::Verplichting,
        IdSoort::Aanvraag,
        IdSoort::Gedrag,
        IdSoort::Samenwerking,
        IdSoort::Leerdoel,
        IdSoort::Groep,
        IdSoort::Voorstel,
    ];

    /// The letter of the id.
    pub const fn letter(self) -> char {
        match self {
            IdSoort::Casus => 'C',
            IdSoort::Stuk => 'S',
            IdSoort::Termijn => 'T',
            IdSoort::Doel => 'D',
            IdSoort::Actie => 'A',
            IdSoort::Afspraak => 'F',
            IdSoort::Betrokkene => 'B',
            IdSoort::Besluit => 'U',
            IdSoort::Bezwaar => 'Z',
            IdSoort::Signaal => 'G',
            IdSoort::Knelpunt => 'K',
            IdSoort::Maatregel => 'M',
            IdSoort::Verplichting => 'P',
            IdSoort::Aanvraag => 'Q',
            IdSoort::Gedrag => 'E',
            IdSoort::Samenwerking => 'R',
            IdSoort::Leerdoel => 'L',
            IdSoort::Groep => 'N',
            IdSoort::Voorstel => 'V',
        }
    }

    /// The word for the thing, as used in JSON (`"ids": {"stuk": "S-2"}`) and as message key.
    pub const fn woord(self) -> &'static str {
        match self {
            IdSoort::Casus => "casus",
            IdSoort::Stuk => "stuk",
            IdSoort::Termijn => "termijn",
            IdSoort::Doel => "doel",
            IdSoort::Actie => "actie",
            IdSoort::Afspraak => "afspraak",
            IdSoort::Betrokkene => "betrokkene",
            IdSoort::Besluit => "besluit",
            IdSoort::Bezwaar => "bezwaar",
            IdSoort::Signaal => "signaal",
            IdSoort::Knelpunt => "knelpunt",
            IdSoort::Maatregel => "maatregel",
            IdSoort::Verplichting => "verplichting",
            IdSoort::Aanvraag => "aanvraag",
            IdSoort::Gedrag => "gedrag",
            IdSoort::Samenwerking => "samenwerking",
            IdSoort::Leerdoel => "leerdoel",
            IdSoort::Groep => "groep",
            IdSoort::Voorstel => "voorstel",
        }
    }

    /// Whether the number counts over the whole file instead of within one casus.
    pub const fn per_bestand(self) -> bool {
        matches!(self, IdSoort::Casus | IdSoort::Leerdoel | IdSoort::Groep | IdSoort::Voorstel)
    }

    fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.letter() == letter)
    }
}

/// An id: the letter says what it is, the number counts from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id {
    /// What it names.
    pub soort: IdSoort,
    /// From 1.
    pub nr: u32,
}

impl Id {
    /// The id with that letter and number.
    pub const fn new(soort: IdSoort, nr: u32) -> Self {
        Id { soort, nr }
    }

    /// The id of a casus.
    pub const fn casus(nr: u32) -> Self {
        Id::new(IdSoort::Casus, nr)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.soort == IdSoort::Casus {
            write!(f, "C-{:03}", self.nr)
        } else {
            write!(f, "{}-{}", self.soort.letter(), self.nr)
        }
    }
}

/// The text is no id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeenId;

impl FromStr for Id {
    type Err = GeenId;

    fn from_str(text: &str) -> Result<Self, GeenId> {
        let mut letters = text.chars();
        let letter = letters.next().ok_or(GeenId)?.to_ascii_uppercase();
        let rest = letters.as_str();
        let digits = rest.strip_prefix('-').unwrap_or(rest);
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(GeenId);
        }
        let nr: u32 = digits.parse().map_err(|_| GeenId)?;
        let soort = IdSoort::from_letter(letter).ok_or(GeenId)?;
        if nr == 0 {
            return Err(GeenId);
        }
        Ok(Id { soort, nr })
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|GeenId| serde::de::Error::custom("not an id"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_what_it_writes() {
        for soort in IdSoort::ALL {
            let id = Id::new(soort, 12);
            assert_eq!(id.to_string().parse(), Ok(id));
        }
        assert_eq!("C-001".parse(), Ok(Id::casus(1)));
        assert_eq!(Id::casus(1234).to_string(), "C-1234");
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in ["", "S", "S-", "S-0", "X-1", "S-1a", "1", "S--1", "S-99999999999"] {
            assert_eq!(text.parse::<Id>(), Err(GeenId), "{text}");
        }
    }
}
