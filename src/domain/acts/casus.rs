//! The casus itself, the people around the klant, contact, notes and money (R3, F, A).

use crate::domain::act::{Act, ActScope};
use crate::domain::field::{
    Field, choice, date, int, line, money, name_or, para, record, records, several, suggest, text, thing, yes,
};
use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::taak::Taak;
use crate::domain::woorden as w;

/// Members of the household.
pub const LEDEN: &[Field] = &[text("naam").req(), text("relatie"), date("geboortedatum")];
/// The household of the klant (F20).
pub const HUISHOUDEN: &[Field] = &[choice("vorm", w::HUISHOUDEN), records("leden", LEDEN)];
/// The fictional klant (A1).
pub const KLANT: &[Field] = &[
    text("naam").req(),
    date("geboortedatum").req(),
    text("woonplaats"),
    text("taal"),
    record("huishouden", HUISHOUDEN).more(),
];
/// Questions answered with a number from 0 to 10.
pub const SCHAALVRAGEN: &[Field] = &[text("vraag").req(), int("cijfer", 0, 10).req()];
const BETROKKENE: &[IdSoort] = &[IdSoort::Betrokkene];
const GESPREK: &[IdSoort] = &[IdSoort::Afspraak];

/// Acts on the casus.
pub const ACTS: &[Act] = &[
    Act::new(Kind::OpenCasus).scope(ActScope::Opens).makes(IdSoort::Casus).fields(&[
        record("klant", KLANT).req(),
        date("melding_op").req(),
        date("aanvraag_op"),
        choice("regeling", w::REGELING).req(),
        choice("gewicht", w::GEWICHT).more(),
        text("mede_aanvrager").more(),
        text("scenario").more(),
    ]),
    Act::new(Kind::DienAanvraagIn).makes(IdSoort::Aanvraag).fields(&[
        date("op").req(),
        choice("regeling", w::REGELING),
        suggest("wijze", w::KANAAL).more(),
        text("mede_aanvrager").more(),
    ]),
    Act::new(Kind::WijzigKlant).fields(&[
        text("naam"),
        date("geboortedatum"),
        text("woonplaats"),
        text("taal"),
        record("huishouden", HUISHOUDEN),
        date("geldt_vanaf"),
        choice("reden_soort", w::REDEN_SOORT).req(),
        text("reden"),
    ]),
    Act::new(Kind::VoegBetrokkeneToe).makes(IdSoort::Betrokkene).fields(&[
        text("naam").req(),
        choice("soort", w::BETROKKENE).req(),
        text("organisatie"),
        choice("domein", w::DOMEIN),
        suggest("rol", w::ROL),
        text("kan_helpen_met"),
        text("grens").more(),
        choice("belang", w::ERNST).more(),
        choice("invloed", w::ERNST).more(),
        choice("houding", w::HOUDING).more(),
        yes("regie").more(),
        text("wensen").more(),
        date("van").more(),
        date("tot").more(),
    ]),
    Act::new(Kind::WijzigBetrokkene).fields(&[
        thing("betrokkene", BETROKKENE).req(),
        text("naam"),
        choice("soort", w::BETROKKENE),
        text("organisatie"),
        choice("domein", w::DOMEIN),
        suggest("rol", w::ROL),
        text("kan_helpen_met"),
        text("grens").more(),
        choice("belang", w::ERNST).more(),
        choice("invloed", w::ERNST).more(),
        choice("houding", w::HOUDING).more(),
        yes("regie").more(),
        text("wensen").more(),
        date("van").more(),
        date("tot").more(),
        choice("reden_soort", w::REDEN_SOORT).req(),
        text("reden"),
    ]),
    Act::new(Kind::LegToestemmingVast).fields(&[
        thing("betrokkene", BETROKKENE).req(),
        text("waarvoor").req(),
        choice("antwoord", w::TOESTEMMING).req(),
        choice("vorm", w::VORM_TOESTEMMING).req(),
        date("op").req(),
        date("tot").more(),
    ]),
    Act::new(Kind::DeelGegevens).bekend().fields(&[
        name_or("met", BETROKKENE).req(),
        para("wat").req(),
        choice("grondslag", w::GROND_DELEN).req(),
        text("doel"),
        text("noodzaak"),
        line("toestemming", &[Kind::LegToestemmingVast]).more(),
        date("bewaren_tot").more(),
        para("toelichting").more(),
    ]),
    Act::new(Kind::VerstuurBrief).bekend().fields(&[
        suggest("soort", w::BRIEF).req(),
        name_or("aan", BETROKKENE).req(),
        date("op").req(),
        para("over"),
    ]),
    Act::new(Kind::MaakNotitie).fields(&[
        para("tekst").req(),
        choice("aard", w::AARD).req(),
        choice("taak", w::TAAK).more(),
    ]),
    Act::new(Kind::LegContactVast).fields(&[
        date("op").req(),
        choice("kanaal", w::KANAAL).req(),
        name_or("met", BETROKKENE).req(),
        para("verslag").req(),
        several("techniek", w::TECHNIEK),
        text("afgesproken_stap"),
        date("volgende_op"),
        thing("gesprek", GESPREK).more(),
        choice("verschenen", w::VERSCHENEN).more(),
        text("reactie").more(),
        text("verandertaal").more(),
        records("schaalvragen", SCHAALVRAGEN).more(),
        int("stijl", 1, 5).more(),
        text("taal").more(),
        text("tolk").more(),
    ]),
    Act::new(Kind::LegGeldVast).taak(Taak::Rapporteren).fields(&[
        choice("soort", w::GELD).req(),
        money("bedrag").req(),
        choice("per", w::PER).req(),
        suggest("bron", w::BRON).req(),
        text("omschrijving"),
        choice("wie", w::WIE_GELD).more(),
        date("van").more(),
        date("tot").more(),
        yes("vrijgelaten").more(),
    ]),
    Act::new(Kind::WijzigCasus)
        .fields(&[
            choice("regeling", w::REGELING),
            choice("gewicht", w::GEWICHT),
            choice("reden_soort", w::REDEN_SOORT).req(),
            text("reden").req(),
        ])
        .one_of(&[&["regeling", "gewicht"]]),
    Act::new(Kind::SluitTaak).fields(&[choice("taak", w::TAAK).req(), para("motivering").req()]),
    Act::new(Kind::DraagOver).fields(&[text("aan").req(), para("reden").req()]),
    Act::new(Kind::SluitCasus).fields(&[
        choice("resultaat", w::RESULTAAT).req(),
        para("reden").req(),
        choice("hoofddoel_bereikt", w::JA_DEELS_NEE),
    ]),
    Act::new(Kind::HeropenCasus).fields(&[para("reden").req()]),
];
