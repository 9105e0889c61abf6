//! Taak 9 and 10: the organisation, and the own expertise (T9, T10).

use crate::domain::act::{Act, ActScope};
use crate::domain::field::{
    Field, act_number, choice, date, int, line, lines, para, record, records, several, suggest, text, texts, thing, yes,
};
use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::taak::Taak;
use crate::domain::woorden as w;

const VOORSTEL: &[IdSoort] = &[IdSoort::Voorstel];
const LEERDOEL: &[IdSoort] = &[IdSoort::Leerdoel];

/// What one of the four worlds wants, in its own words.
pub const WERELD: &[Field] = &[text("wil").req(), text("in_hun_woorden")];
/// The four worlds of klantmanagement (W1–W4).
pub const WERELDEN: &[Field] = &[
    record("wet", WERELD).req(),
    record("politiek", WERELD).req(),
    record("arbeid", WERELD).req(),
    record("mens", WERELD).req(),
];
/// Options of a dilemma with their price (W.c).
pub const OPTIES: &[Field] = &[text("wat").req(), text("prijs").req()];

/// Acts for the organisation.
pub const ORGANISATIE_ACTS: &[Act] = &[
    Act::new(Kind::DeelKennis).taak(Taak::Organisatie).scope(ActScope::Beide).fields(&[
        text("onderwerp").req(),
        text("met").req(),
        para("wat").req(),
    ]),
    Act::new(Kind::DoeVerbetervoorstel).taak(Taak::Organisatie).scope(ActScope::Beide).makes(IdSoort::Voorstel).fields(
        &[
            text("werkproces").req(),
            para("probleem").req(),
            para("voorstel").req(),
            lines("bewijs"),
            text("eigenaar").more(),
        ],
    ),
    Act::new(Kind::WerkVoorstelBij).taak(Taak::Organisatie).scope(ActScope::Beide).fields(&[
        thing("voorstel", VOORSTEL).req(),
        choice("stand", w::STAND_VOORSTEL).req(),
        para("antwoord").req(),
    ]),
    Act::new(Kind::DraagBij).taak(Taak::Organisatie).scope(ActScope::Beide).fields(&[
        choice("soort", w::BIJDRAGE).req(),
        para("wat").req(),
        text("met"),
        date("uiterlijk").more(),
        text("boodschap").more(),
        text("uitkomst").more(),
    ]),
    Act::new(Kind::LegDilemmaVast).taak(Taak::Organisatie).scope(ActScope::Beide).fields(&[
        para("vraag").req(),
        record("werelden", WERELDEN).req(),
        records("opties", OPTIES).req(),
        text("prijs").req(),
        text("keuze").req(),
        choice("zwaarst", w::WERELD),
        text("schade_beperken"),
        date("herzien_op"),
    ]),
];

/// Acts for the own expertise.
pub const ACTS: &[Act] = &[
    Act::new(Kind::NeemDeelAanIntervisie).taak(Taak::Deskundigheid).scope(ActScope::Beide).fields(&[
        choice("methode", w::INTERVISIE).req(),
        para("vraag").req(),
        para("opbrengst").req(),
        para("inbreng"),
        date("op"),
        choice("rol", w::ROL_INTERVISIE),
    ]),
    Act::new(Kind::Reflecteer).taak(Taak::Deskundigheid).scope(ActScope::Beide).fields(&[
        choice("model", w::REFLECTIE).req(),
        texts("antwoorden", &[]).req(),
        para("volgende_keer").req(),
        act_number("act"),
    ]),
    Act::new(Kind::VraagFeedback).taak(Taak::Deskundigheid).scope(ActScope::Beide).fields(&[
        text("aan").req(),
        para("onderwerp").req(),
        choice("taak", w::TAAK),
        date("uiterlijk"),
    ]),
    Act::new(Kind::GeefFeedback)
        .taak(Taak::Deskundigheid)
        .scope(ActScope::Beide)
        .fields(&[
            text("aan"),
            para("tekst").req(),
            choice("taak", w::TAAK),
            text("gedrag"),
            text("effect"),
            text("wens"),
            text("van").more(),
            text("reactie").more(),
            line("vraag", &[Kind::VraagFeedback]).more(),
        ])
        .one_of(&[&["aan", "van"]]),
    Act::new(Kind::OntvangFeedback)
        .taak(Taak::Deskundigheid)
        .scope(ActScope::Beide)
        .fields(&[
            text("van"),
            para("tekst").req(),
            choice("taak", w::TAAK),
            text("gedrag").more(),
            text("effect").more(),
            text("wens").more(),
            text("reactie"),
            line("vraag", &[Kind::VraagFeedback]),
            text("aan").more(),
        ])
        .one_of(&[&["van", "aan"]]),
    Act::new(Kind::BeoordeelNiveau)
        .taak(Taak::Deskundigheid)
        .scope(ActScope::Beide)
        .fields(&[
            choice("taak", w::TAAK),
            text("subtaak"),
            choice("competentie", w::COMPETENTIE),
            choice("niveau", w::NIVEAU).req(),
            lines("bewijs").req(),
            para("toelichting").req(),
        ])
        .one_of(&[&["taak", "subtaak", "competentie"]]),
    Act::new(Kind::StelLeerdoel).taak(Taak::Deskundigheid).scope(ActScope::Beide).makes(IdSoort::Leerdoel).fields(&[
        text("leemte").req(),
        text("doel").req(),
        para("aanpak").req(),
        date("gereed_op"),
    ]),
    Act::new(Kind::RondLeerdoelAf)
        .taak(Taak::Deskundigheid)
        .scope(ActScope::Beide)
        .fields(&[thing("leerdoel", LEERDOEL).req(), para("opbrengst").req()]),
    Act::new(Kind::LegLeeractiviteitVast).taak(Taak::Deskundigheid).scope(ActScope::Beide).fields(&[
        choice("soort", w::LEERACTIVITEIT).req(),
        choice("waar", w::WAAR).req(),
        text("onderwerp").req(),
        int("uren", 0, 10_000).req(),
        para("opbrengst").req(),
        text("reden"),
        thing("leerdoel", LEERDOEL),
        date("geldig_tot").more(),
    ]),
    Act::new(Kind::SchrijfBeroepscode).taak(Taak::Deskundigheid).scope(ActScope::Beide).fields(&[
        choice("kop", w::KOP).req(),
        para("tekst").req(),
        lines("steunt_op"),
        date("herzien_op"),
        yes("groep").more(),
    ]),
    Act::new(Kind::Zeg)
        .scope(ActScope::Beide)
        .fields(&[
            thing("gesprek", &[IdSoort::Afspraak]).req(),
            text("tegen").req(),
            text("keuze"),
            para("tekst"),
            several("techniek", w::TECHNIEK),
            int("stijl", 1, 5),
        ])
        .one_of(&[&["keuze", "tekst"]]),
    Act::new(Kind::VraagHulp)
        .scope(ActScope::Beide)
        .fields(&[suggest("bij", &[]).req(), choice("trap", w::TRAP).req()]),
];
