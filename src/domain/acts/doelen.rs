//! Taak 3: goals and actions. The Plan van Aanpak and the besluit are two things with two clocks (T3).

use crate::domain::act::Act;
use crate::domain::field::{
    Field, choice, date, int, line, money, name_or, para, record, records, text, thing, things, yes,
};
use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::taak::Taak;
use crate::domain::woorden as w;

use super::intake::AANLEIDING;

const DOEL: &[IdSoort] = &[IdSoort::Doel];
const ACTIE: &[IdSoort] = &[IdSoort::Actie];
const BETROKKENE: &[IdSoort] = &[IdSoort::Betrokkene];
const BESLUIT_ID: &[IdSoort] = &[IdSoort::Besluit];
const BEZWAAR: &[IdSoort] = &[IdSoort::Bezwaar];
const AANVRAAG: &[IdSoort] = &[IdSoort::Aanvraag];

/// The motivation of a besluit: facts, rule, circumstances, weighing (Awb 3:46).
pub const MOTIVERING: &[Field] =
    &[para("feiten").req(), text("regel").req(), para("omstandigheden").req(), para("afweging").req()];
/// Deductions on the amount.
pub const KORTINGEN: &[Field] = &[text("wat").req(), money("bedrag").req()];
/// What a besluit holds besides its kind.
pub const BESLUIT: &[Field] = &[
    record("motivering", MOTIVERING).req(),
    choice("mandaat", w::MANDAAT).req(),
    date("bekend_op").req(),
    choice("zienswijze", w::ZIENSWIJZE),
    date("ingangsdatum"),
    date("einddatum"),
    money("bedrag"),
    choice("bekend_wijze", w::BEKEND),
    text("mandaat_regel"),
];

/// Acts of the plan.
pub const ACTS: &[Act] = &[
    Act::new(Kind::StelDoel).taak(Taak::Doelen).makes(IdSoort::Doel).fields(&[
        choice("leefgebied", w::LEEFGEBIED).req(),
        text("tekst").req(),
        text("in_woorden_van_klant"),
        choice("voorgesteld_door", w::VOORGESTELD).req(),
        int("prioriteit", 1, 99).req(),
        date("gereed_op"),
        text("maat").more(),
        name_or("eigenaar", BETROKKENE).more(),
        things("betrokkenen", IdSoort::Betrokkene).more(),
        yes("akkoord_klant").more(),
    ]),
    Act::new(Kind::WijzigDoel)
        .taak(Taak::Doelen)
        .fields(&[
            thing("doel", DOEL).req(),
            text("tekst"),
            date("gereed_op"),
            int("prioriteit", 1, 99),
            text("reden").req(),
        ])
        .one_of(&[&["tekst", "gereed_op", "prioriteit"]]),
    Act::new(Kind::StopDoel).taak(Taak::Doelen).fields(&[thing("doel", DOEL).req(), text("reden").req()]),
    Act::new(Kind::SpreekActieAf)
        .taak(Taak::Doelen)
        .makes(IdSoort::Actie)
        .fields(&[
            thing("doel", DOEL),
            text("wat").req(),
            choice("wie", w::WIE_ACTIE).req(),
            thing("betrokkene", BETROKKENE),
            date("uiterlijk").req(),
            text("bewijs"),
            thing("hangt_af_van", ACTIE).more(),
            thing("aanleiding", AANLEIDING).more(),
            text("controle_elke").more(),
            text("waarom").more(),
        ])
        .one_of(&[&["doel", "aanleiding"]]),
    Act::new(Kind::MaakSamenwerkingsafspraak)
        .taak(Taak::Doelen)
        .makes(IdSoort::Samenwerking)
        .fields(&[
            thing("betrokkene", BETROKKENE).req(),
            text("wat").req(),
            date("van").req(),
            date("tot"),
            date("evaluatie_op"),
            choice("soort", w::AFSPRAAK).more(),
            thing("doel", DOEL).more(),
            thing("aanleiding", AANLEIDING).more(),
            choice("initiatief", w::INITIATIEF).more(),
            text("contactpersoon").more(),
        ])
        .one_of(&[&["tot", "evaluatie_op"]]),
    Act::new(Kind::BeeindigSamenwerking)
        .taak(Taak::Doelen)
        .fields(&[thing("betrokkene", BETROKKENE).req(), text("reden").req()]),
    Act::new(Kind::StelPlanVast).taak(Taak::Doelen).bekend().fields(&[
        yes("akkoord_klant").req(),
        yes("akkoord_netwerk"),
        date("evaluatie_op").req(),
        text("delen_met"),
        choice("hoofddoel", w::HOOFDDOEL),
        text("reden_niet_akkoord"),
        text("ondersteuning").more(),
        things("verplichtingen", IdSoort::Verplichting).more(),
        text("gevolgen").more(),
        name_or("regie", BETROKKENE).more(),
        text("contactritme").more(),
    ]),
    Act::new(Kind::VraagIntern).taak(Taak::Doelen).fields(&[
        choice("aan", w::INTERN).req(),
        para("vraag").req(),
        date("uiterlijk"),
        choice("soort", w::VRAAG_INTERN),
        money("bedrag").more(),
        text("aanleiding").more(),
    ]),
    Act::new(Kind::OntvangAntwoord).taak(Taak::Doelen).fields(&[
        line("vraag", &[Kind::VraagIntern]).req(),
        para("antwoord").req(),
        date("op"),
        choice("uitkomst", w::UITKOMST_VRAAG),
    ]),
    Act::new(Kind::LegMaatwerkVast).taak(Taak::Doelen).fields(&[
        text("regel").req(),
        para("waarom_past_die_niet").req(),
        para("alternatief").req(),
        text("grond").req(),
        text("met_wie"),
        date("herzien_op"),
    ]),
];

/// Acts on the right to bijstand: besluit, advance, objection, complaint.
pub const BESLUIT_ACTS: &[Act] = &[
    Act::new(Kind::NeemBesluit).taak(Taak::Doelen).makes(IdSoort::Besluit).bekend().fields(&[
        choice("soort", w::BESLUIT).req(),
        record("motivering", MOTIVERING).req(),
        choice("mandaat", w::MANDAAT).req(),
        date("bekend_op").req(),
        date("ingangsdatum"),
        date("einddatum"),
        money("hoogte"),
        choice("vorm", w::VORM_BIJSTAND),
        choice("zienswijze", w::ZIENSWIJZE),
        thing("vervangt", BESLUIT_ID),
        thing("aanvraag", AANVRAAG).more(),
        choice("ingangsdatum_grond", w::INGANG_GROND).more(),
        text("norm").more(),
        records("kortingen", KORTINGEN).more(),
        text("vorm_grond").more(),
        money("bedrag").more(),
        text("mandaat_regel").more(),
        choice("bekend_wijze", w::BEKEND).more(),
    ]),
    Act::new(Kind::BetaalVoorschot).taak(Taak::Doelen).bekend().fields(&[
        money("bedrag").req(),
        date("op").req(),
        choice("soort", w::VOORSCHOT),
    ]),
    Act::new(Kind::VerrekenVoorschot).taak(Taak::Doelen).fields(&[
        line("voorschot", &[Kind::BetaalVoorschot]).req(),
        money("bedrag").req(),
        date("op").req(),
        choice("wijze", w::VERREKENING).req(),
    ]),
    Act::new(Kind::OntvangBezwaar).taak(Taak::Doelen).makes(IdSoort::Bezwaar).bekend().fields(&[
        thing("besluit", BESLUIT_ID).req(),
        date("op").req(),
        para("gronden").req(),
        choice("soort", w::BEZWAAR),
    ]),
    Act::new(Kind::HoudHoorzitting).taak(Taak::Doelen).fields(&[
        thing("bezwaar", BEZWAAR).req(),
        date("op").req(),
        para("verslag").req(),
        text("commissie"),
    ]),
    Act::new(Kind::VerdaagBezwaar).taak(Taak::Doelen).bekend().fields(&[
        thing("bezwaar", BEZWAAR).req(),
        date("tot_en_met").req(),
        text("reden").req(),
        date("bericht_op"),
    ]),
    Act::new(Kind::BeslisOpBezwaar).taak(Taak::Doelen).bekend().fields(&[
        thing("bezwaar", BEZWAAR).req(),
        choice("uitkomst", w::UITKOMST_BEZWAAR).req(),
        para("motivering").req(),
        date("bekend_op").req(),
    ]),
    Act::new(Kind::OntvangUitspraak).taak(Taak::Doelen).fields(&[
        thing("bezwaar", BEZWAAR).req(),
        choice("instantie", w::INSTANTIE).req(),
        choice("uitkomst", w::UITKOMST_BEZWAAR).req(),
        date("op").req(),
    ]),
    Act::new(Kind::OntvangIngebrekestelling).taak(Taak::Doelen).bekend().fields(&[
        date("op").req(),
        choice("over", w::OVER_INGEBREKE),
        thing("aanvraag", AANVRAAG).more(),
        thing("bezwaar", BEZWAAR).more(),
    ]),
    Act::new(Kind::OntvangKlacht).taak(Taak::Doelen).fields(&[
        date("op").req(),
        text("over").req(),
        para("inhoud").req(),
    ]),
    Act::new(Kind::HandelKlachtAf).taak(Taak::Doelen).fields(&[
        line("klacht", &[Kind::OntvangKlacht]).req(),
        date("op").req(),
        text("uitkomst").req(),
        para("motivering").req(),
    ]),
];
