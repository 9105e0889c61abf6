//! Why an act is refused or cannot be read. A few things are impossible; everything else is only something to mind.

use crate::domain::id::Id;
use crate::domain::kind::Kind;

/// The rules say no. Nothing was recorded.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// No casus with that number.
    OnbekendeCasus(String),
    /// The act needs a casus and none was named.
    CasusNodig(Kind),
    /// The act belongs to the file, or opens a casus, and one was named.
    GeenCasusNodig(Kind),
    /// The thing named does not exist here.
    OnbekendId {
        /// The field that names it.
        veld: String,
        /// What was named.
        id: String,
    },
    /// The recorded line, act or person named does not exist, or is of another kind.
    OnbekendeRegel {
        /// The field that names it.
        veld: String,
        /// What was named.
        nummer: i64,
    },
    /// A `@naam` that no earlier line of this call gave.
    OnbekendeRef(String),
    /// A `ref` that an earlier line of this call already gave.
    DubbeleRef(String),
    /// The casus is closed (only reopening, notes, corrections, messages and acts of taak 9 and 10).
    CasusGesloten(Id),
    /// A besluit on an aanvraag that is not there (Awb 1:3 lid 3).
    BesluitVoorAanvraag,
    /// A second final besluit on one aanvraag, without saying which it replaces.
    TweedeBesluit(Id),
    /// A second open opschorting on one ground.
    TweedeOpschorting(String),
    /// An end before its start.
    EindeVoorBegin {
        /// The field with the start.
        begin: String,
        /// The field with the end.
        einde: String,
    },
    /// Birth after the moment of the act.
    GeboorteInToekomst,
    /// Maatwerk without motivation (Awb 3:46).
    MaatwerkZonderMotivering,
    /// Breach of the duty to inform never leads to a maatregel, but to a boete or a warning (PW 18 lid 2, 18a).
    MaatregelOpInlichtingen,
    /// The moment lies after the clock.
    NaDeKlok,
    /// The clock only goes forward.
    KlokTerug,
    /// The clock moves only in a practice file.
    GeenOefening,
    /// A practice was started already.
    OefeningLoopt,
    /// In a practice without a way back an earlier day stays as it was.
    ToetsGeenWegTerug,
    /// Only a scenario does this.
    AlleenScenario(Kind),
    /// The text holds what may be a number of a real person. It is not stored and not shown.
    EchtGegeven(String),
    /// The text holds control characters.
    Stuurtekens(String),
    /// What was made known is not undone but corrected or withdrawn.
    NietTerug(Kind),
    /// A later act uses what this act made.
    LaterGebruikt {
        /// The act to undo.
        act: i64,
        /// The first later act that uses it.
        door: i64,
    },
    /// The act was undone already.
    AlTeruggedraaid(i64),
    /// The act was not undone, so there is nothing to redo.
    NietTeruggedraaid(i64),
    /// The field cannot be corrected in that entry.
    VeldNietTeCorrigeren(String),
    /// The term computed lies outside the calendar.
    BuitenKalender,
}

impl Refusal {
    /// The code, kebab-case: part of the answer of `journal record`, and key of the message.
    pub const fn code(&self) -> &'static str {
        match self {
            Refusal::OnbekendeCasus(_) => "onbekende-casus",
            Refusal::CasusNodig(_) => "casus-nodig",
            Refusal::GeenCasusNodig(_) => "geen-casus-nodig",
            Refusal::OnbekendId { .. } => "onbekend-id",
            Refusal::OnbekendeRegel { .. } => "onbekende-regel",
            Refusal::OnbekendeRef(_) => "onbekende-ref",
            Refusal::DubbeleRef(_) => "dubbele-ref",
            Refusal::CasusGesloten(_) => "casus-gesloten",
            Refusal::BesluitVoorAanvraag => "besluit-voor-aanvraag",
            Refusal::TweedeBesluit(_) => "tweede-besluit",
            Refusal::TweedeOpschorting(_) => "tweede-opschorting",
            Refusal::EindeVoorBegin { .. } => "einde-voor-begin",
            Refusal::GeboorteInToekomst => "geboorte-in-toekomst",
            Refusal::MaatwerkZonderMotivering => "maatwerk-zonder-motivering",
            Refusal::MaatregelOpInlichtingen => "maatregel-op-inlichtingen",
            Refusal::NaDeKlok => "na-de-klok",
            Refusal::KlokTerug => "klok-terug",
            Refusal::GeenOefening => "geen-oefening",
            Refusal::OefeningLoopt => "oefening-loopt",
            Refusal::ToetsGeenWegTerug => "toets-geen-weg-terug",
            Refusal::AlleenScenario(_) => "alleen-scenario",
            Refusal::EchtGegeven(_) => "echt-gegeven",
            Refusal::Stuurtekens(_) => "stuurtekens",
            Refusal::NietTerug(_) => "niet-terug",
            Refusal::LaterGebruikt { .. } => "later-gebruikt",
            Refusal::AlTeruggedraaid(_) => "al-teruggedraaid",
            Refusal::NietTeruggedraaid(_) => "niet-teruggedraaid",
            Refusal::VeldNietTeCorrigeren(_) => "veld-niet-te-corrigeren",
            Refusal::BuitenKalender => "buiten-kalender",
        }
    }

    /// The article or house rule it rests on.
    pub const fn grondslag(&self) -> &'static str {
        match self {
            Refusal::BesluitVoorAanvraag => "Awb 1:3 lid 3",
            Refusal::TweedeBesluit(_) => "Awb 4:13",
            Refusal::TweedeOpschorting(_) => "Awb 4:15",
            Refusal::MaatwerkZonderMotivering => "Awb 3:46",
            Refusal::MaatregelOpInlichtingen => "PW 18 lid 2, 18a",
            Refusal::EchtGegeven(_) => "UAVG 46",
            Refusal::NietTerug(_) => "Awb 3:40",
            Refusal::OnbekendeCasus(_)
            | Refusal::CasusNodig(_)
            | Refusal::GeenCasusNodig(_)
            | Refusal::OnbekendId { .. }
            | Refusal::OnbekendeRegel { .. }
            | Refusal::OnbekendeRef(_)
            | Refusal::DubbeleRef(_)
            | Refusal::CasusGesloten(_)
            | Refusal::EindeVoorBegin { .. }
            | Refusal::GeboorteInToekomst
            | Refusal::NaDeKlok
            | Refusal::KlokTerug
            | Refusal::GeenOefening
            | Refusal::OefeningLoopt
            | Refusal::ToetsGeenWegTerug
            | Refusal::AlleenScenario(_)
            | Refusal::Stuurtekens(_)
            | Refusal::LaterGebruikt { .. }
            | Refusal::AlTeruggedraaid(_)
            | Refusal::NietTeruggedraaid(_)
            | Refusal::VeldNietTeCorrigeren(_)
            | Refusal::BuitenKalender => "Aanpak",
        }
    }

    /// What the message names, in the order `$wat`, `$meer`.
    pub fn details(&self) -> (String, String) {
        match self {
            Refusal::OnbekendeCasus(t)
            | Refusal::OnbekendeRef(t)
            | Refusal::DubbeleRef(t)
            | Refusal::TweedeOpschorting(t)
            | Refusal::EchtGegeven(t)
            | Refusal::Stuurtekens(t)
            | Refusal::VeldNietTeCorrigeren(t) => (t.clone(), String::new()),
            Refusal::CasusNodig(kind)
            | Refusal::GeenCasusNodig(kind)
            | Refusal::AlleenScenario(kind)
            | Refusal::NietTerug(kind) => (kind.tag().to_owned(), String::new()),
            Refusal::OnbekendId { veld, id } => (id.clone(), veld.clone()),
            Refusal::OnbekendeRegel { veld, nummer } => (nummer.to_string(), veld.clone()),
            Refusal::CasusGesloten(id) | Refusal::TweedeBesluit(id) => (id.to_string(), String::new()),
            Refusal::EindeVoorBegin { begin, einde } => (einde.clone(), begin.clone()),
            Refusal::LaterGebruikt { act, door } => (act.to_string(), door.to_string()),
            Refusal::AlTeruggedraaid(act) | Refusal::NietTeruggedraaid(act) => (act.to_string(), String::new()),
            Refusal::BesluitVoorAanvraag
            | Refusal::GeboorteInToekomst
            | Refusal::MaatwerkZonderMotivering
            | Refusal::MaatregelOpInlichtingen
            | Refusal::NaDeKlok
            | Refusal::KlokTerug
            | Refusal::GeenOefening
            | Refusal::OefeningLoopt
            | Refusal::ToetsGeenWegTerug
            | Refusal::BuitenKalender => (String::new(), String::new()),
        }
    }
}

/// Why a value is not what its field asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// No act with that kind.
    UnknownKind,
    /// The act has no such field.
    UnknownField,
    /// A required field is empty.
    Missing,
    /// Another type is asked (`text`, `date`, `int`, `yes-no`, `list`, `record`, `id`, `moment`).
    WrongType(&'static str),
    /// The word is not in the closed list.
    NotInList(Vec<&'static str>),
    /// No such day in the calendar.
    NoSuchDay(String),
    /// The text is too long; the number of characters allowed.
    TooLong(usize),
    /// The number is outside its bounds, both included.
    OutOfRange(i64, i64),
    /// The line is not JSON.
    NotJson(String),
    /// The bytes are not UTF-8 text.
    NotText,
}

impl Problem {
    /// The code, kebab-case: key of the message.
    pub const fn code(&self) -> &'static str {
        match self {
            Problem::UnknownKind => "onbekende-act",
            Problem::UnknownField => "onbekend-veld",
            Problem::Missing => "veld-ontbreekt",
            Problem::WrongType(_) => "verkeerd-soort",
            Problem::NotInList(_) => "niet-in-lijst",
            Problem::NoSuchDay(_) => "geen-dag",
            Problem::TooLong(_) => "te-lang",
            Problem::OutOfRange(..) => "buiten-bereik",
            Problem::NotJson(_) => "geen-json",
            Problem::NotText => "geen-tekst",
        }
    }

    /// What the message names beside the field, as `$meer`.
    pub fn detail(&self) -> String {
        match self {
            Problem::WrongType(what) => (*what).to_owned(),
            Problem::NotInList(words) => words.join(", "),
            Problem::NoSuchDay(text) | Problem::NotJson(text) => text.clone(),
            Problem::TooLong(max) => max.to_string(),
            Problem::OutOfRange(min, max) => format!("{min}–{max}"),
            Problem::UnknownKind | Problem::UnknownField | Problem::Missing | Problem::NotText => String::new(),
        }
    }
}

/// A field that cannot be read.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldError {
    /// Dotted path of the field (`klant.geboortedatum`), or the name of a line key.
    pub path: String,
    /// What is wrong with it.
    pub problem: Problem,
}
