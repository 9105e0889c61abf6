//! Taak 1: the intake interview, papers, hersteltermijn and the standing still of the beslistermijn (T1).

use crate::domain::act::Act;
use crate::domain::field::{choice, date, int, name_or, para, several, suggest, text, texts, thing, things, time, yes};
use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::taak::Taak;
use crate::domain::woorden as w;

const GESPREK: &[IdSoort] = &[IdSoort::Afspraak];
const STUK: &[IdSoort] = &[IdSoort::Stuk];
const TERMIJN: &[IdSoort] = &[IdSoort::Termijn];
const AANVRAAG: &[IdSoort] = &[IdSoort::Aanvraag];
const BESLUIT: &[IdSoort] = &[IdSoort::Besluit];
const DOEL: &[IdSoort] = &[IdSoort::Doel];
const BETROKKENE: &[IdSoort] = &[IdSoort::Betrokkene];
/// What an agreement may follow from.
pub const AANLEIDING: &[IdSoort] =
    &[IdSoort::Signaal, IdSoort::Termijn, IdSoort::Knelpunt, IdSoort::Stuk, IdSoort::Gedrag];

/// Acts of the intake.
pub const ACTS: &[Act] = &[
    Act::new(Kind::LegIntakeVast).taak(Taak::Intake).fields(&[
        date("op").req(),
        choice("kanaal", w::KANAAL).req(),
        several("besproken", w::BESPROKEN).req(),
        para("samenvatting").req(),
        para("woorden_van_klant"),
        text("vraag_van_klant"),
        text("vraag_na_doorvragen").more(),
        texts("aanwezigen", &[]).more(),
        thing("gesprek", GESPREK).more(),
        text("taal").more(),
        text("tolk").more(),
    ]),
    Act::new(Kind::PlanGesprek).makes(IdSoort::Afspraak).fields(&[
        choice("soort", w::GESPREK).req(),
        date("op").req(),
        time("tijd"),
        choice("kanaal", w::KANAAL).req(),
        name_or("met", BETROKKENE),
    ]),
    Act::new(Kind::VerzetGesprek).fields(&[thing("gesprek", GESPREK).req(), date("op").req(), time("tijd")]),
    Act::new(Kind::AnnuleerGesprek).fields(&[thing("gesprek", GESPREK).req(), text("reden").req()]),
    Act::new(Kind::GeefVoorlichting).taak(Taak::Intake).fields(&[
        several("onderwerpen", w::ONDERWERPEN).req(),
        text("taal"),
        text("begrip_getoetst"),
    ]),
    Act::new(Kind::LegVerwachtingVast).taak(Taak::Intake).fields(&[
        choice("van", w::VAN_VERWACHTING).req(),
        para("tekst").req(),
        yes("akkoord").req(),
    ]),
    Act::new(Kind::MaakAfspraak).makes(IdSoort::Afspraak).fields(&[
        name_or("wie", BETROKKENE).req(),
        para("wat").req(),
        date("uiterlijk").req(),
        choice("soort", w::AFSPRAAK).more(),
        thing("doel", DOEL).more(),
        thing("aanleiding", AANLEIDING).more(),
        choice("initiatief", w::INITIATIEF).more(),
        text("contactpersoon").more(),
    ]),
    Act::new(Kind::VraagStuk).taak(Taak::Intake).makes(IdSoort::Stuk).fields(&[
        suggest("soort", w::STUK).req(),
        text("periode"),
        text("waarom").req(),
        date("uiterlijk"),
        thing("aanvraag", AANVRAAG).more(),
    ]),
    Act::new(Kind::OntvangStuk).taak(Taak::Intake).fields(&[
        thing("stuk", STUK).req(),
        date("op").req(),
        choice("oordeel", w::OORDEEL_STUK).req(),
        text("toelichting"),
    ]),
    Act::new(Kind::VervaltStuk).taak(Taak::Intake).fields(&[thing("stuk", STUK).req(), text("reden").req()]),
    Act::new(Kind::GeefHersteltermijn)
        .taak(Taak::Intake)
        .makes(IdSoort::Termijn)
        .bekend()
        .fields(&[
            choice("grondslag", w::GROND_HERSTEL).req(),
            things("stukken", IdSoort::Stuk).req(),
            date("brief_op").req(),
            date("tot_en_met"),
            int("lengte", 1, 365),
            yes("gevolg_genoemd").req(),
            thing("aanvraag", AANVRAAG).more(),
            thing("besluit", BESLUIT).more(),
        ])
        .one_of(&[&["tot_en_met", "lengte"]]),
    Act::new(Kind::VerlengHersteltermijn).taak(Taak::Intake).bekend().fields(&[
        thing("termijn", TERMIJN).req(),
        date("tot_en_met").req(),
        yes("op_verzoek").req(),
        text("reden").req(),
    ]),
    Act::new(Kind::SluitHersteltermijn).taak(Taak::Bewaken).fields(&[
        thing("termijn", TERMIJN).req(),
        date("op").req(),
        choice("uitkomst", w::UITKOMST_HERSTEL).req(),
        choice("vervolg", w::VERVOLG_HERSTEL).req(),
    ]),
    Act::new(Kind::PasZoektermijnToe).taak(Taak::Intake).fields(&[
        yes("geldt").req(),
        choice("grond", w::GROND_ZOEKTERMIJN),
        para("reden").req(),
        date("tot"),
    ]),
    Act::new(Kind::SchortBeslistermijnOp).taak(Taak::Intake).bekend().fields(&[
        choice("grond", w::GROND_OPSCHORTING).req(),
        date("op").req(),
        thing("aanvraag", AANVRAAG).more(),
    ]),
    Act::new(Kind::HervatBeslistermijn).taak(Taak::Intake).bekend().fields(&[
        choice("grond", w::GROND_OPSCHORTING).req(),
        date("op").req(),
        date("bericht_op"),
        thing("aanvraag", AANVRAAG).more(),
    ]),
    Act::new(Kind::StelBeslissingUit).taak(Taak::Intake).bekend().fields(&[
        date("tot_en_met").req(),
        para("reden").req(),
        date("bericht_op"),
        thing("aanvraag", AANVRAAG).more(),
    ]),
    Act::new(Kind::VoegTermijnToe)
        .taak(Taak::Bewaken)
        .makes(IdSoort::Termijn)
        .fields(&[
            suggest("regel", &["eigen"]).req(),
            text("waarover").req(),
            date("begint_op").req(),
            date("tot_en_met"),
            int("lengte", 1, 3650),
        ])
        .one_of(&[&["tot_en_met", "lengte"]]),
    Act::new(Kind::SluitTermijn).taak(Taak::Bewaken).fields(&[
        thing("termijn", TERMIJN).req(),
        date("op").req(),
        choice("uitkomst", w::UITKOMST_TERMIJN).req(),
        text("toelichting"),
    ]),
    Act::new(Kind::LegVerplichtingVast).taak(Taak::Intake).makes(IdSoort::Verplichting).fields(&[
        choice("verplichting", w::VERPLICHTING).req(),
        choice("stand", w::STAND_VERPLICHTING).req(),
        date("van").req(),
        date("tot"),
        text("grond").req(),
        text("reden"),
        date("verzoek_op").more(),
        date("herzien_op").more(),
    ]),
];
