//! Taak 4 and 5: carrying out the plan, and monitoring what was agreed (T4, T5).

use crate::domain::act::{Act, ActScope};
use crate::domain::field::{
    Field, choice, date, int, line, money, name_or, para, records, several, suggest, text, thing, things, yes,
};
use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::taak::Taak;
use crate::domain::woorden as w;

use super::casus::SCHAALVRAGEN;

const DOEL: &[IdSoort] = &[IdSoort::Doel];
const ACTIE: &[IdSoort] = &[IdSoort::Actie];
const GESPREK: &[IdSoort] = &[IdSoort::Afspraak];
const GROEP: &[IdSoort] = &[IdSoort::Groep];
const BETROKKENE: &[IdSoort] = &[IdSoort::Betrokkene];
const SIGNAAL: &[IdSoort] = &[IdSoort::Signaal];
const KNELPUNT: &[IdSoort] = &[IdSoort::Knelpunt];
const BIJ: &[IdSoort] = &[IdSoort::Doel, IdSoort::Actie, IdSoort::Afspraak];
/// Options that are weighed against each other (T5.6).
pub const OPTIES: &[Field] = &[text("wat").req(), text("voor"), text("tegen")];

/// Acts of carrying out.
pub const UITVOERING_ACTS: &[Act] = &[
    Act::new(Kind::WerkActieBij).taak(Taak::Uitvoering).fields(&[
        thing("actie", ACTIE).req(),
        choice("stand", w::STAND_ACTIE).req(),
        para("toelichting").req(),
    ]),
    Act::new(Kind::Begeleid).taak(Taak::Uitvoering).fields(&[
        choice("vorm", w::VORM_BEGELEIDING).req(),
        text("methode").req(),
        name_or("doel", DOEL),
        para("verslag").req(),
        several("techniek", w::TECHNIEK),
        text("afgesproken_stap"),
        date("volgende_op"),
        thing("groep", GROEP).more(),
        thing("gesprek", GESPREK).more(),
        choice("verschenen", w::VERSCHENEN).more(),
        text("reactie").more(),
        text("verandertaal").more(),
        records("schaalvragen", SCHAALVRAGEN).more(),
        int("stijl", 1, 5).more(),
        text("taal").more(),
        text("tolk").more(),
    ]),
    Act::new(Kind::Bemiddel).taak(Taak::Uitvoering).fields(&[
        name_or("werkgever", BETROKKENE).req(),
        text("functie").req(),
        choice("uitkomst", w::UITKOMST_BEMIDDELING).req(),
        choice("plek", w::PLEK),
        date("op"),
        text("past_bij"),
        date("antwoord_uiterlijk"),
        line("bemiddeling", &[Kind::Bemiddel]).more(),
    ]),
    Act::new(Kind::VolgOntwikkeling).taak(Taak::Uitvoering).scope(ActScope::Beide).fields(&[
        text("onderwerp").req(),
        text("bron").req(),
        date("geldt_vanaf"),
        things("raakt", IdSoort::Casus),
    ]),
    Act::new(Kind::MaakGroep).taak(Taak::Uitvoering).scope(ActScope::Bestand).makes(IdSoort::Groep).fields(&[
        text("naam").req(),
        text("doel").req(),
        things("casussen", IdSoort::Casus).req(),
    ]),
    Act::new(Kind::LegBijeenkomstVast).taak(Taak::Uitvoering).scope(ActScope::Bestand).fields(&[
        thing("groep", GROEP).req(),
        date("op").req(),
        text("methode").req(),
        things("aanwezig", IdSoort::Casus).req(),
        para("observatie"),
        date("volgende_op"),
    ]),
];

/// Acts of monitoring.
pub const ACTS: &[Act] = &[
    Act::new(Kind::MeetVoortgang)
        .taak(Taak::Bewaken)
        .fields(&[
            thing("doel", DOEL),
            thing("actie", ACTIE),
            choice("stand", w::STAND_VOORTGANG).req(),
            suggest("bron", w::BRON).req(),
        ])
        .one_of(&[&["doel", "actie"]]),
    Act::new(Kind::RondAfspraakAf).taak(Taak::Bewaken).fields(&[
        thing("afspraak", GESPREK).req(),
        choice("nagekomen", w::JA_DEELS_NEE).req(),
        text("toelichting"),
    ]),
    Act::new(Kind::SpreekAan).taak(Taak::Bewaken).fields(&[
        name_or("wie", BETROKKENE).req(),
        name_or("over", BIJ).req(),
        para("reactie").req(),
        text("nieuwe_afspraak"),
    ]),
    Act::new(Kind::MeldSignaal).taak(Taak::Bewaken).makes(IdSoort::Signaal).fields(&[
        choice("soort", w::SIGNAAL).req(),
        choice("bron", w::BRON).req(),
        para("feit").req(),
        date("feit_op"),
        text("mogelijk_gevolg"),
    ]),
    Act::new(Kind::WeegSignaal).taak(Taak::Bewaken).fields(&[
        thing("signaal", SIGNAAL).req(),
        choice("uitkomst", w::UITKOMST_SIGNAAL).req(),
        yes("besproken_met_klant").req(),
        yes("raakt_recht"),
        text("waarom"),
        text("gevolg"),
    ]),
    Act::new(Kind::MeldKnelpunt).taak(Taak::Bewaken).makes(IdSoort::Knelpunt).fields(&[
        para("wat").req(),
        choice("ernst", w::ERNST).req(),
        text("oorzaak"),
        thing("bij", BIJ),
    ]),
    Act::new(Kind::LosKnelpuntOp).taak(Taak::Bewaken).fields(&[thing("knelpunt", KNELPUNT).req(), para("wat").req()]),
    Act::new(Kind::WeegOpties).taak(Taak::Bewaken).fields(&[
        text("vraag").req(),
        records("opties", OPTIES).req(),
        text("keuze").req(),
        para("waarom").req(),
    ]),
    Act::new(Kind::StelActieBij).taak(Taak::Bewaken).fields(&[
        thing("actie", ACTIE).req(),
        text("nieuw").req(),
        date("uiterlijk"),
        text("reden").req(),
    ]),
    Act::new(Kind::Mobiliseer).taak(Taak::Bewaken).fields(&[
        name_or("wie_of_wat", BETROKKENE).req(),
        text("waarvoor").req(),
        text("uitkomst"),
        money("bedrag").more(),
        text("argument").more(),
        date("antwoord_uiterlijk").more(),
    ]),
];
