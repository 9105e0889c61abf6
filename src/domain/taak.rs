//! The ten taken of the klantmanager: names, numbers, and what each draws on.
//!
//! The predicates that say when a taak is klaar stand in `taak/punten.rs`, its states in `taak/stand.rs`.

use serde::{Deserialize, Serialize};

pub mod punten;
pub mod stand;

/// One of the ten taken of the profession (T1–T10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Taak {
    /// T1, the intake interview.
    Intake,
    /// T2, assessment or diagnosis.
    Diagnose,
    /// T3, goals and actions: the Plan van Aanpak and the besluit.
    Doelen,
    /// T4, carrying out.
    Uitvoering,
    /// T5, monitoring what was agreed.
    Bewaken,
    /// T6, evaluating.
    Evalueren,
    /// T7, lawfulness and enforcement.
    Handhaven,
    /// T8, reporting.
    Rapporteren,
    /// T9, contribution to management and policy of the organisation.
    Organisatie,
    /// T10, the own expertise.
    Deskundigheid,
}

/// Roles, competencies, knowledge, domains, worlds and code headings a taak draws on; what carries it comes first.
#[derive(Debug, Clone, Copy)]
pub struct Bronnen {
    /// R1–R5.
    pub rollen: &'static [&'static str],
    /// C0–C10.
    pub competenties: &'static [&'static str],
    /// K1–K7.
    pub kennis: &'static [&'static str],
    /// D1–D3.
    pub domeinen: &'static [&'static str],
    /// W1–W4.
    pub werelden: &'static [&'static str],
    /// B1–B5.
    pub code: &'static [&'static str],
}

impl Taak {
    /// All ten, in order.
    pub const ALL: [Taak; 10] = [
        Taak::Intake,
        Taak::Diagnose,
        Taak::Doelen,
        Taak::Uitvoering,
        Taak::Bewaken,
        Taak::Evalueren,
        Taak::Handhaven,
        Taak::Rapporteren,
        Taak::Organisatie,
        Taak::Deskundigheid,
    ];

    /// The short name, as in files.
    pub const fn naam(self) -> &'static str {
        match self {
            Taak::Intake => "intake",
            Taak::Diagnose => "diagnose",
            Taak::Doelen => "doelen",
            Taak::Uitvoering => "uitvoering",
            Taak::Bewaken => "bewaken",
            Taak::Evalueren => "evalueren",
            Taak::Handhaven => "handhaven",
            Taak::Rapporteren => "rapporteren",
            Taak::Organisatie => "organisatie",
            Taak::Deskundigheid => "deskundigheid",
        }
    }

    /// The taak with that short name.
    pub fn from_naam(naam: &str) -> Option<Taak> {
        Taak::ALL.into_iter().find(|t| t.naam() == naam)
    }

    /// 1 to 10.
    pub const fn nummer(self) -> u8 {
        self as u8 + 1
    }

    /// 0 to 9, place in a row of ten.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Whether the taak belongs to the file and the person, not to one casus (9 and 10).
    pub const fn per_bestand(self) -> bool {
        matches!(self, Taak::Organisatie | Taak::Deskundigheid)
    }

    /// What the taak draws on.
    pub const fn bronnen(self) -> Bronnen {
        match self {
            Taak::Intake => Bronnen {
                rollen: &["R1", "R2"],
                competenties: &["C8", "C3", "C7", "C1"],
                kennis: &["K1", "K2", "K3", "K6"],
                domeinen: &["D3", "D1", "D2"],
                werelden: &["W1", "W4"],
                code: &["B1", "B2"],
            },
            Taak::Diagnose => Bronnen {
                rollen: &["R1", "R3"],
                competenties: &["C3", "C8", "C4", "C7"],
                kennis: &["K3", "K2", "K5", "K7", "K4"],
                domeinen: &["D1", "D2", "D3"],
                werelden: &["W4", "W3"],
                code: &["B2", "B4"],
            },
            Taak::Doelen => Bronnen {
                rollen: &["R1", "R2", "R3"],
                competenties: &["C5", "C9", "C4", "C7", "C10", "C6"],
                kennis: &["K1", "K5", "K7", "K3"],
                domeinen: &["D1", "D2", "D3"],
                werelden: &["W1", "W2", "W3", "W4"],
                code: &["B5", "B2", "B3"],
            },
            Taak::Uitvoering => Bronnen {
                rollen: &["R2", "R3"],
                competenties: &["C7", "C6", "C8", "C1", "C10"],
                kennis: &["K3", "K4", "K7", "K5", "K1"],
                domeinen: &["D2", "D1"],
                werelden: &["W3", "W4"],
                code: &["B2", "B4", "B5"],
            },
            Taak::Bewaken => Bronnen {
                rollen: &["R4", "R3", "R2"],
                competenties: &["C9", "C10", "C5", "C1"],
                kennis: &["K1", "K5", "K4"],
                domeinen: &["D3", "D1", "D2"],
                werelden: &["W1", "W3", "W4"],
                code: &["B3", "B5"],
            },
            Taak::Evalueren => Bronnen {
                rollen: &["R4", "R5", "R1"],
                competenties: &["C3", "C2", "C10", "C7"],
                kennis: &["K3", "K4"],
                domeinen: &["D1", "D2", "D3"],
                werelden: &["W4", "W3"],
                code: &["B2", "B4"],
            },
            Taak::Handhaven => Bronnen {
                rollen: &["R2", "R4", "R1"],
                competenties: &["C8", "C3", "C1", "C2"],
                kennis: &["K1", "K6", "K2", "K4"],
                domeinen: &["D3", "D1"],
                werelden: &["W1", "W2", "W4"],
                code: &["B2", "B3"],
            },
            Taak::Rapporteren => Bronnen {
                rollen: &["R4"],
                competenties: &["C9", "C3", "C10"],
                kennis: &["K6", "K1"],
                domeinen: &["D3"],
                werelden: &["W1", "W2"],
                code: &["B3"],
            },
            Taak::Organisatie => Bronnen {
                rollen: &["R5", "R3"],
                competenties: &["C6", "C4", "C5", "C1"],
                kennis: &["K1", "K6"],
                domeinen: &["D3"],
                werelden: &["W2", "W1"],
                code: &["B3", "B4"],
            },
            Taak::Deskundigheid => Bronnen {
                rollen: &["R5"],
                competenties: &["C2", "C0", "C8", "C1"],
                kennis: &["K3", "K4"],
                domeinen: &["D1", "D2", "D3"],
                werelden: &["W4", "W1", "W2", "W3"],
                code: &["B4", "B1"],
            },
        }
    }
}
