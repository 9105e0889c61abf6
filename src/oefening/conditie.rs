//! The conditions of a scenario: a small language about what the player did, about terms, facts and counters.
//!
//! `hersteltermijn_gegeven en niet act:verleng-hersteltermijn`, `vertrouwen >= 6 of feit:gift`,
//! `act:mobiliseer(wie_of_wat=@budget) binnen 3 dagen na gebeurtenis:E1`. The words are Dutch, as the files are.

use std::fmt;

use crate::domain::kind::Kind;

mod lezer;
pub mod weeg;

/// A condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conditie {
    /// Always.
    Altijd,
    /// All of them.
    En(Vec<Conditie>),
    /// One of them.
    Of(Vec<Conditie>),
    /// Not.
    Niet(Box<Conditie>),
    /// A flag, built in or of the scenario.
    Vlag(String),
    /// A counter, or `dag`, against a number.
    Teller {
        /// Name of the counter.
        naam: String,
        /// How they are compared.
        hoe: Vergelijk,
        /// The number.
        getal: i64,
    },
    /// An act that counts.
    Act(ActVraag),
    /// Contact with somebody: `klant`, or the id of a mens.
    Contact(String),
    /// How a term of that kind stands.
    Termijn(String, TermijnVraag),
    /// How a paper stands.
    Stuk(String, StukVraag),
    /// A fact that one came to know.
    Feit(String),
    /// An event that happened.
    Gebeurtenis(String),
    /// A question that was put.
    Gezegd(String),
    /// A dilemma that was weighed, perhaps with that choice.
    Dilemma(String, Option<String>),
    /// A taak that is klaar.
    Taak(u8),
    /// The casus is closed.
    Gesloten,
}

/// How two numbers are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vergelijk {
    /// `>=`
    Minstens,
    /// `>`
    Meer,
    /// `<=`
    Hoogstens,
    /// `<`
    Minder,
    /// `=`
    Gelijk,
}

/// How a term stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermijnVraag {
    /// There is one.
    IsEr,
    /// It is open and its last day is not over.
    Loopt,
    /// It is open and its last day is over.
    Voorbij,
    /// It ended in time.
    OpTijd,
    /// It ended after its last day.
    TeLaat,
}

/// How a paper stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StukVraag {
    /// It was asked for.
    Gevraagd,
    /// It came in.
    Gekomen,
    /// The player recorded that he received it.
    Ontvangen,
}

/// Which acts count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActVraag {
    /// Of which kinds; empty: of any.
    pub soorten: Vec<Kind>,
    /// What must stand in them.
    pub velden: Vec<VeldVraag>,
    /// How many there must be.
    pub keren: usize,
    /// When.
    pub tijd: Vec<TijdVraag>,
}

/// What must stand in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VeldVraag {
    /// Name of the field, dotted in a record; none: any text of the act.
    pub veld: Option<String>,
    /// The value, or a part of the text.
    pub waarde: Waarde,
}

/// A value in a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Waarde {
    /// Exactly this word, number, or ja/nee.
    Is(String),
    /// This person.
    Mens(String),
    /// A text that holds this.
    Bevat(String),
}

/// When an act must have been done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TijdVraag {
    /// Before that day.
    VoorDag(i64),
    /// On or before that day.
    UiterlijkDag(i64),
    /// On or after that day.
    VanafDag(i64),
    /// Before something else.
    Voor(Box<Conditie>),
    /// After something else.
    Na(Box<Conditie>),
    /// Within so many days after something else.
    Binnen(i64, Box<Conditie>),
}

/// A condition that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditieFout {
    /// Where, in bytes from the start of the condition.
    pub plek: usize,
    /// What is wrong.
    pub wat: Wat,
}

/// What can be wrong with a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wat {
    /// Something else was expected; the code of what.
    Verwacht(&'static str),
    /// No act has that name.
    OnbekendeAct(String),
    /// The act has no such field.
    OnbekendVeld(String),
    /// Parentheses or negations are nested too deeply.
    TeDiep,
}

impl fmt::Display for Wat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wat::Verwacht(code) => write!(f, "verwacht: {code}"),
            Wat::OnbekendeAct(naam) | Wat::OnbekendVeld(naam) => f.write_str(naam),
            Wat::TeDiep => f.write_str("te diep"),
        }
    }
}

impl Conditie {
    /// Reads a condition.
    ///
    /// # Errors
    /// It is not well formed, or names an act or field that does not exist; says where.
    pub fn lees(text: &str) -> Result<Conditie, ConditieFout> {
        lezer::lees(text)
    }

    /// Visits this condition and all that it is made of.
    pub fn elk(&self, visit: &mut impl FnMut(&Conditie)) {
        visit(self);
        match self {
            Conditie::En(parts) | Conditie::Of(parts) => parts.iter().for_each(|p| p.elk(visit)),
            Conditie::Niet(part) => part.elk(visit),
            Conditie::Act(act) => {
                for tijd in &act.tijd {
                    if let TijdVraag::Voor(c) | TijdVraag::Na(c) | TijdVraag::Binnen(_, c) = tijd {
                        c.elk(visit);
                    }
                }
            }
            _ => {}
        }
    }
}
