//! Taak 2: assessment and diagnosis (T2).

use crate::domain::act::Act;
use crate::domain::field::{choice, date, int, lines, para, suggest, text, texts, yes};
use crate::domain::kind::Kind;
use crate::domain::taak::Taak;
use crate::domain::woorden as w;

/// Acts of the diagnosis.
pub const ACTS: &[Act] = &[
    Act::new(Kind::BeoordeelLeefgebied)
        .taak(Taak::Diagnose)
        .fields(&[
            choice("gebied", w::LEEFGEBIED).req(),
            para("feiten"),
            int("oordeel", 1, 5),
            int("oordeel_klant", 1, 5),
            suggest("bron", w::BRON),
            text("wens"),
            text("mogelijkheid"),
            text("beperking"),
            text("niet_besproken_omdat"),
            text("woorden_van_klant").more(),
            text("motief").more(),
            text("hulp").more(),
            yes("verschil_besproken").more(),
            choice("beperking_bron", w::BRON_BEPERKING).more(),
        ])
        .one_of(&[&["feiten", "niet_besproken_omdat"]]),
    Act::new(Kind::SchatParticipatie).taak(Taak::Diagnose).fields(&[
        int("trede", 1, 6).req(),
        choice("afstand", w::AFSTAND),
        int("uren", 0, 60),
        text("werkervaring"),
        text("opleiding"),
        text("belemmeringen"),
        text("sterke_punten"),
        suggest("bron", w::BRON).req(),
        text("instrument").more(),
        text("instrument_versie").more(),
    ]),
    Act::new(Kind::OnderzoekVoorliggendeVoorziening).taak(Taak::Diagnose).fields(&[
        text("voorziening").req(),
        choice("uitkomst", w::VOORLIGGEND).req(),
        para("reden").req(),
        date("aangevraagd_op").more(),
        date("antwoord_uiterlijk").more(),
    ]),
    Act::new(Kind::WeegAanbod).taak(Taak::Diagnose).fields(&[
        text("aanbod").req(),
        choice("kans", w::KANS).req(),
        suggest("bron", w::BRON).req(),
        text("vraag_arbeidsmarkt"),
        text("sociale_kaart"),
        text("voor"),
        text("tegen"),
        choice("domein", w::DOMEIN).more(),
        text("sterke_kant").more(),
        text("wachttijd").more(),
    ]),
    Act::new(Kind::StelDiagnose).taak(Taak::Diagnose).fields(&[
        para("conclusie").req(),
        lines("steunt_op").req(),
        para("kracht").req(),
        yes("besproken_met_klant").req(),
        text("minder_sterk"),
        text("pleit_voor").more(),
        text("pleit_tegen").more(),
        date("besproken_op").more(),
        texts("aanwezigen", &[]).more(),
        text("klant_vindt").more(),
    ]),
];
