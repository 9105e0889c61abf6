//! Closed word lists and suggestions of the vocabulary. The words are a contract: they stand in files.

/// A list of words in the order in which forms show them.
pub type Woorden = &'static [&'static str];

/// Regelingen under which bijstand or help is given (F11).
pub const REGELING: Woorden = &["levensonderhoud", "bijzondere-bijstand", "re-integratie", "bbz", "ioaw", "ioaz"];
/// Ways of contact.
pub const KANAAL: Woorden =
    &["kantoor", "balie", "thuis", "werkplek", "buiten", "telefoon", "video", "chat", "e-mail", "portaal", "brief"];
/// Topics of an intake, the six ticks of the form first.
pub const BESPROKEN: Woorden = &[
    "vraag",
    "leefgebieden",
    "rechten-en-plichten",
    "werk-en-meedoen",
    "verwachtingen",
    "afspraken",
    "stukken",
    "inkomen",
    "netwerk",
];
/// Kinds of planned conversation.
pub const GESPREK: Woorden = &[
    "intake",
    "diagnose",
    "plan",
    "coaching",
    "netwerkoverleg",
    "huisbezoek",
    "evaluatie",
    "handhaving",
    "zienswijze",
    "hoorzitting",
    "intervisie",
    "overig",
];
/// Topics of information (T1.4); the first four are what klaar asks for.
pub const ONDERWERPEN: Woorden =
    &["rechten", "plichten", "rechtmatigheid", "maatregelwaardig-gedrag", "inlichtingenplicht", "gegevens-en-privacy"];
/// Next step after a hersteltermijn (F36).
pub const VERVOLG_HERSTEL: Woorden =
    &["beslissen", "tweede-termijn", "buiten-behandeling", "opschorten", "opschorting-beeindigen", "intrekken", "geen"];
/// Legal ground of a hersteltermijn.
pub const GROND_HERSTEL: Woorden = &["awb-4-5", "pw-54", "pw-40", "pw-53a", "awb-6-6"];
/// Outcome of a hersteltermijn.
pub const UITKOMST_HERSTEL: Woorden = &["volledig", "gedeeltelijk", "niet", "te-laat"];
/// Judgement on a paper.
pub const OORDEEL_STUK: Woorden = &["volledig", "gedeeltelijk", "afgekeurd"];
/// Ground for standing still of the beslistermijn, Awb 4:15.
pub const GROND_OPSCHORTING: Woorden = &["instemming", "overmacht", "aan-aanvrager", "buitenland"];
/// Distance to work; a policy label with date and source, no trait of a person (F17).
pub const AFSTAND: Woorden = &["kort", "groot", "niet-te-zeggen"];
/// Outcome of looking at what goes first (F22).
pub const VOORLIGGEND: Woorden = &["toegekend", "afgewezen", "loopt", "niet-toereikend", "niet-van-toepassing"];
/// Chance (T2.2).
pub const KANS: Woorden = &["groot", "redelijk", "klein", "geen"];
/// Who proposed a doel (T3.1).
pub const VOORGESTELD: Woorden = &["klant", "klantmanager", "samen", "netwerk", "partner"];
/// Who owns an actie.
pub const WIE_ACTIE: Woorden = &["klant", "klantmanager", "samen", "netwerk", "partner", "werkgever"];
/// State of an actie.
pub const STAND_ACTIE: Woorden = &["bezig", "wacht", "kan-niet-verder", "gedaan", "niet-gelukt", "vervallen"];
/// Form of guidance.
pub const VORM_BEGELEIDING: Woorden = &["individueel", "groep"];
/// Progress.
pub const STAND_VOORTGANG: Woorden = &["op-koers", "achter", "staat-stil", "gehaald", "niet-haalbaar"];
/// Outcome of mediation to work.
pub const UITKOMST_BEMIDDELING: Woorden = &[
    "voorgedragen",
    "gesprek",
    "proefplaatsing",
    "geplaatst",
    "afgewezen-door-werkgever",
    "afgezien-door-klant",
    "uitgevallen",
];
/// Kind of place.
pub const PLEK: Woorden =
    &["betaald-werk", "leerwerkplek", "proefplaats", "vrijwilligerswerk", "dagbesteding", "beschut-werk"];
/// Kind of signal.
pub const SIGNAAL: Woorden = &[
    "woonsituatie",
    "huishouden",
    "inkomen",
    "vermogen",
    "gift",
    "werk",
    "zorg",
    "verblijf-buitenland",
    "gezondheid",
    "dreigende-ontruiming",
    "gedrag",
    "overig",
];
/// Where a fact comes from; other sources, among them a card (`kaart:…`), are accepted as text.
pub const BRON: Woorden = &[
    "klant",
    "naaste",
    "netwerk",
    "partner",
    "werkgever",
    "collega",
    "register",
    "stuk",
    "eigen-waarneming",
    "melding-derde",
];
/// Outcome of weighing a signal.
pub const UITKOMST_SIGNAAL: Woorden =
    &["geen-gevolg", "recht-opnieuw-beoordelen", "plan-aanpassen", "nader-onderzoek", "handhaven", "doorverwijzen"];
/// Low, middle, high.
pub const ERNST: Woorden = &["laag", "midden", "hoog"];
/// Weight of a casus in the caseload (F8).
pub const GEWICHT: Woorden = &["licht", "midden", "zwaar"];
/// Whether an agreement was kept.
pub const JA_DEELS_NEE: Woorden = &["ja", "deels", "nee"];
/// Who or what had a part in a result (T6.2).
pub const OORZAAK_WIE: Woorden = &["klant", "klantmanager", "netwerk", "partner", "voorziening", "systeem", "toeval"];
/// Whether the process went as planned (T6.b).
pub const PROCES: Woorden = &["zoals-bedacht", "deels", "anders"];
/// What follows for a doel.
pub const VERVOLG_DOEL: Woorden = &["zo-laten", "aanpassen", "stoppen", "vervangen"];
/// Back to diagnose or doelen (the loop).
pub const TERUG_NAAR: Woorden = &["diagnose", "doelen"];
/// Kinds of besluit.
pub const BESLUIT: Woorden = &[
    "toekenning",
    "gedeeltelijk",
    "afwijzing",
    "buiten-behandeling",
    "weigering-voorschot",
    "wijziging",
    "herziening",
    "opschorting",
    "opschorting-betaling",
    "hervatting",
    "beeindiging",
    "intrekking",
    "terugvordering",
    "ontheffing",
    "maatregel",
    "boete",
    "dwangsom",
];
/// Form of bijstand (F25).
pub const VORM_BIJSTAND: Woorden = &["om-niet", "lening", "lening-met-zekerheid", "borgtocht", "in-natura"];
/// Ground for the first day of the right, PW 44.
pub const INGANG_GROND: Woorden =
    &["melding", "recht-later-ontstaan", "later-aangevraagd-44-3", "terugwerkend-44-5", "herleving-43-6"];
/// How the view of the klant was asked, Awb 4:7–4:12.
pub const ZIENSWIJZE: Woorden = &[
    "ontvangen",
    "geen-gebruik",
    "spoed-4-11",
    "eerder-gehoord-4-11",
    "doel-verijdeld-4-11",
    "financieel-4-12",
    "inlichtingen-4-8-2",
    "niet-nodig",
];
/// Mandate of the besluit, Awb 10:1–10:12 (T9.2).
pub const MANDAAT: Woorden = &["eigen-mandaat", "na-akkoord", "college", "buiten-mandaat"];
/// How a besluit was made known, Awb 3:41.
pub const BEKEND: Woorden = &["post", "uitgereikt", "digitaal"];
/// Kind of reason for a change.
pub const REDEN_SOORT: Woorden = &["correctie", "afwijking", "regulier"];
/// Outcome of an objection.
pub const UITKOMST_BEZWAAR: Woorden = &["niet-ontvankelijk", "ongegrond", "deels-gegrond", "gegrond", "ingetrokken"];
/// Kind of remedy.
pub const BEZWAAR: Woorden = &["bezwaar", "beroep", "hoger-beroep", "voorlopige-voorziening"];
/// Who gave the ruling.
pub const INSTANTIE: Woorden = &["bezwaarcommissie", "rechtbank", "crvb"];
/// Duties of the klant.
pub const VERPLICHTING: Woorden = &[
    "inlichtingen-17-1",
    "medewerking-17-2",
    "werk-aanvaarden-of-behouden",
    "inschrijven-uitzendbureau",
    "werk-zoeken-elders",
    "reizen-drie-uur",
    "verhuizen",
    "vaardigheden-behouden",
    "kleding-en-gedrag",
    "voorziening-of-onderzoek",
    "plan-9-1-b",
    "tegenprestatie-9-1-c",
    "geen-misdraging-9-6",
    "besef-18-2",
    "taaleis-18b",
    "extra-55",
];
/// State of a duty.
pub const STAND_VERPLICHTING: Woorden = &["geldt", "aangepast", "ontheven", "vervallen"];
/// Ground of a maatregel; never inlichtingen-17-1, that is boete or waarschuwing.
pub const GROND_MAATREGEL: Woorden =
    &["verordening-18-2", "uniform-18-4", "besef-18-2", "misdraging-9-6", "taaleis-18b"];
/// Ground of a boete.
pub const GROND_BOETE: Woorden = &["inlichtingen-17-1"];
/// Blame for a boete, Boetebesluit art. 2.
pub const VERWIJT: Woorden = &["opzet", "grove-schuld", "normaal", "verminderd"];
/// Blame for a maatregel.
pub const VERWIJTBAARHEID: Woorden = &["volledig", "verminderd", "ontbreekt"];
/// Ground of a warning.
pub const GROND_WAARSCHUWING: Woorden = &["inlichtingen-18a-4", "verordening"];
/// Ground for not imposing a maatregel.
pub const GROND_AFZIEN: Woorden =
    &["geen-verwijt-18-9", "dringende-redenen-18-10", "feit-niet-vast", "opgelost", "alternatief"];
/// Outcome of a reconsideration, PW 18 lid 3.
pub const UITKOMST_HEROVERWEGING: Woorden = &["voortzetten", "wijzigen", "beeindigen"];
/// Why a maatregel is looked at again.
pub const AANLEIDING_HEROVERWEGING: Woorden = &["heroverweging-18-3", "inkeer-18-11", "nieuw-feit", "bezwaar"];
/// Outcome of a check of lawfulness.
pub const UITKOMST_CONTROLE: Woorden = &["in-orde", "niet-in-orde", "nader-onderzoek"];
/// What is checked.
pub const CONTROLE: Woorden =
    &["identiteit", "woonsituatie", "huishouden", "inkomen", "vermogen", "inlichtingen", "verplichtingen", "verblijf"];
/// Kinds of report.
pub const RAPPORTAGE: Woorden = &["gesprek", "voortgang", "evaluatie", "dag", "overdracht", "afsluiting"];
/// Fact, judgement, opinion of the klant.
pub const AARD: Woorden = &["feit", "oordeel", "mening-klant"];
/// Competencies.
pub const COMPETENTIE: Woorden = &[
    "lerende-houding",
    "flexibiliteit",
    "zelfreflectie",
    "analytisch-vermogen",
    "creativiteit",
    "regisseren",
    "netwerken",
    "coachen",
    "inlevingsvermogen",
    "plannen-en-organiseren",
    "resultaatgerichtheid",
];
/// Forms of intervisie.
pub const INTERVISIE: Woorden = &["incidentmethode", "vijfstappenmethode", "balint", "moreel-beraad", "vrij"];
/// Result of a casus.
pub const RESULTAAT: Woorden = &[
    "werk",
    "opleiding",
    "ondernemerschap",
    "participatie",
    "geen-recht",
    "buiten-behandeling",
    "ingetrokken",
    "verhuisd",
    "doel-niet-bereikt",
    "overig",
];
/// Kinds of people and parties around the klant.
pub const BETROKKENE: Woorden = &[
    "gezinslid",
    "naaste",
    "netwerk",
    "ketenpartner",
    "hulpverlener",
    "uitvoerder",
    "werkgever",
    "onderwijs",
    "schuldeiser",
    "gemachtigde",
    "tolk",
    "collega",
    "leidinggevende",
    "kwaliteitsmedewerker",
    "backoffice-inkomen",
    "handhaving",
    "overig",
];
/// Domains (D1–D3) and the own organisation.
pub const DOMEIN: Woorden = &["sociaal", "economisch", "publiek", "intern"];
/// Suggested roles.
pub const ROL: Woorden = &[
    "maatschappelijk-werker",
    "buurtwerker",
    "jeugdwerker",
    "sociaal-juridisch-dienstverlener",
    "wijkverpleegkundige",
    "re-integratiecoach",
    "jobcoach",
    "loopbaanadviseur",
];
/// Attitude of a party.
pub const HOUDING: Woorden = &["steunt", "neutraal", "remt"];
/// To whom an internal question goes.
pub const INTERN: Woorden =
    &["kwaliteitsmedewerker", "backoffice-inkomen", "handhaving", "leidinggevende", "college", "collega", "jurist"];
/// Kind of internal question.
pub const VRAAG_INTERN: Woorden =
    &["vraag", "meelezen", "betaalopdracht", "doorverwijzing", "melding", "medisch-advies"];
/// Outcome of an internal question.
pub const UITKOMST_VRAAG: Woorden = &["akkoord", "akkoord-met-opmerking", "niet-akkoord", "uitgevoerd", "informatie"];
/// Ground for sharing data (AVG 6 and 9).
pub const GROND_DELEN: Woorden =
    &["toestemming", "uitdrukkelijke-toestemming", "wet", "publieke-taak", "vitaal-belang"];
/// Answer of the klant on sharing.
pub const TOESTEMMING: Woorden = &["gegeven", "geweigerd", "ingetrokken"];
/// Spoken or written.
pub const VORM_TOESTEMMING: Woorden = &["mondeling", "schriftelijk"];
/// Kinds of money.
pub const GELD: Woorden = &["inkomen", "last", "schuld", "vermogen", "uitkering", "toeslag", "gift", "alimentatie"];
/// Period of an amount.
pub const PER: Woorden = &["week", "vier-weken", "maand", "kwartaal", "jaar", "eenmalig"];
/// Whose money.
pub const WIE_GELD: Woorden = &["klant", "partner", "kind"];
/// Ground for the search term, PW 41.
pub const GROND_ZOEKTERMIJN: Woorden =
    &["standaard", "praktijkonderwijs-vso", "medisch-urenbeperkt", "loonkostensubsidie", "maatwerk-41-11"];
/// Techniques of conversation.
pub const TECHNIEK: Woorden = &[
    "open-vragen",
    "doorvragen",
    "reflecteren",
    "bevestigen",
    "samenvatten",
    "schaalvraag",
    "informeren",
    "adviseren",
    "coachen",
    "motiveren",
    "feedback",
    "confronteren",
];
/// Form of household.
pub const HUISHOUDEN: Woorden = &["alleenstaand", "alleenstaande-ouder", "paar", "woningdelers"];
/// Whether somebody came.
pub const VERSCHENEN: Woorden = &["ja", "met-bericht-afwezig", "zonder-bericht-afwezig"];
/// Kind of agreement.
pub const AFSPRAAK: Woorden = &["inkomen", "participatie", "re-integratie", "zorg", "wonen", "overig"];
/// Who took the first step.
pub const INITIATIEF: Woorden = &["klant", "klantmanager", "partner"];
/// Main goal of the plan (G4).
pub const HOOFDDOEL: Woorden = &["werk", "opleiding", "participatie", "stabiliteit"];
/// Outcome of a term of one's own.
pub const UITKOMST_TERMIJN: Woorden = &["gehaald", "te-laat", "vervallen"];
/// Advance or emergency help.
pub const VOORSCHOT: Woorden = &["voorschot", "noodhulp"];
/// How an advance was settled.
pub const VERREKENING: Woorden = &["verrekend", "terugbetaald", "kwijtgescholden"];
/// State of a proposal.
pub const STAND_VOORSTEL: Woorden = &["ingediend", "in-behandeling", "overgenomen", "afgewezen"];
/// Kinds of learning activity.
pub const LEERACTIVITEIT: Woorden =
    &["cursus", "lezen", "meelopen", "oefencasus", "intervisie", "supervisie", "bijeenkomst", "overig"];
/// Inside or outside the organisation.
pub const WAAR: Woorden = &["intern", "extern"];
/// Kinds of contribution (T9).
pub const BIJDRAGE: Woorden = &["afstemming", "praktisch", "vertegenwoordiging", "belangstelling"];
/// The four worlds (W1–W4).
pub const WERELD: Woorden = &["wet", "politiek", "arbeid", "mens"];
/// Reflection models.
pub const REFLECTIE: Woorden = &["starr", "korthagen", "vrij"];
/// Levels (L1–L3).
pub const NIVEAU: Woorden = &["basis", "vakbekwaam", "vakvolwassen"];
/// Role in intervisie.
pub const ROL_INTERVISIE: Woorden = &["inbrenger", "begeleider", "deelnemer"];
/// Headings of one's own professional code (B1–B5, K1.d).
pub const KOP: Woorden = &[
    "basishouding",
    "klant",
    "organisatie",
    "professionalisering",
    "netwerkpartners",
    "visie-dienstverlening",
    "beroepsidentiteit",
    "kernwaarden",
];
/// Modes of practice: with a way back, or without.
pub const MODUS: Woorden = &["oefenen", "toets"];
/// Languages of the messages in a practice.
pub const TAAL: Woorden = &["nl", "en"];
/// Steps of help in practice.
pub const TRAP: Woorden = &["vraag", "regel", "voorbeeld"];
/// Where a limit comes from (F15).
pub const BRON_BEPERKING: Woorden = &["klant", "medisch-advies", "stuk", "eigen-waarneming"];
/// The party that was late, for an ingebrekestelling.
pub const OVER_INGEBREKE: Woorden = &["aanvraag", "bezwaar"];
/// From whom an expectation is.
pub const VAN_VERWACHTING: Woorden = &["klant", "gemeente"];
/// Kinds of letter that start no term; suggestions.
pub const BRIEF: Woorden = &["uitnodiging", "herinnering", "ontvangstbevestiging", "specificatie", "overig"];
/// Kinds of paper; suggestions.
pub const STUK: Woorden = &[
    "identiteitsbewijs",
    "verblijfsdocument",
    "ontslagbewijs",
    "beslissing-uwv",
    "huurcontract",
    "bewijs-huurbetaling",
    "koopakte",
    "hypotheekoverzicht",
    "woz-beschikking",
    "taxatie",
    "loonstroken",
    "uitkeringsspecificatie",
    "alimentatie-afspraken",
    "toeslagen",
    "bankafschriften",
    "rekeningnummer",
    "voertuig",
    "polis",
    "schuldenoverzicht",
    "zorgpolis",
    "onderwijsbewijs",
    "bewijs-van-zoeken",
    "jaarcijfers",
    "kvk-uitschrijving",
    "bezittingenlijst",
    "medisch-advies",
    "machtiging",
];
/// The thirteen leefgebieden of this program, with its own names.
pub const LEEFGEBIED: Woorden = &[
    "inkomen-en-geld",
    "werk",
    "opleiding-en-taal",
    "dag-en-tijd",
    "wonen",
    "thuis-en-gezin",
    "lichaam",
    "hoofd-en-gevoel",
    "alcohol-drugs-gokken",
    "zelf-zorgen-en-regelzaken",
    "mensen-om-je-heen",
    "meedoen-in-de-buurt",
    "politie-en-justitie",
];
/// Short names of the ten taken.
pub const TAAK: Woorden = &[
    "intake",
    "diagnose",
    "doelen",
    "uitvoering",
    "bewaken",
    "evalueren",
    "handhaven",
    "rapporteren",
    "organisatie",
    "deskundigheid",
];
/// Whose term it is, in the table of terms.
pub const WIE_TERMIJN: Woorden = &["klant", "aanvrager", "indiener", "klager", "college"];
