//! What a key, a click or a row of the action list means.

/// One meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the help text of each stands in the message file under toets-…")]
pub enum Action {
    Op,
    Hoger,
    Lager,
    Neer,
    Links,
    Rechts,
    Begin,
    Eind,
    PaginaOp,
    PaginaNeer,
    Open,
    Terug,
    Volgende,
    Vorige,
    Paneel,
    Kies,
    Vastleggen,
    Zoek,
    Sorteer,
    Fase,
    Kopieer,
    Berichten,
    NieuweCasus,
    Contact,
    Notitie,
    Tijdlijn,
    Bladen,
    Vandaag,
    Caseload,
    GaNaar,
    Ongedaan,
    Opnieuw,
    Acties,
    Muis,
    Herteken,
    Pauze,
    Stop,
    Breek,
    Hulp,
    LetterToetsen,
    Taal,
    Kleuren,
    Instellingen,
    Tekens,
    Klok,
    Termijnen,
    NaarVandaag,
    Uitleg,
    Reken,
    Soort,
    Wanneer,
    OpenCasus,
    Verleng,
    NieuweTermijn,
    Oefening,
    DagVerder,
    TotIets,
    Opslagpunten,
    Terugkijken,
    Hint,
    AndereOefening,
    Inleveren,
    Typ,
    Verslag,
    Reflectie,
    Inspectie,
    DagTerug,
    Speel,
    Voorbeeld,
    ConceptVerder,
    ConceptWeg,
}

/// Where a key is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Context {
    /// The welcome screen.
    Welkom,
    /// The start screen.
    Vandaag,
    /// The caseload.
    Caseload,
    /// The workspace of a casus.
    Casus,
    /// The timeline.
    Tijdlijn,
    /// A sheet of a casus.
    Blad,
    /// The practice.
    Oefening,
    /// A conversation in it.
    Gesprek,
    /// The terms and the month.
    Termijnen,
    /// The calculator on it.
    Rekenen,
    /// Looking at recorded work.
    Inspectie,
    /// A form.
    Formulier,
    /// A line in which one types what to look for.
    Zoekveld,
    /// The help window.
    Hulp,
    /// The action list.
    Acties,
    /// A question with buttons.
    Vraag,
}
