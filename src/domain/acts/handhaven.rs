//! Taak 7: controlling, monitoring and applying lawfulness. Hear, weigh, then decide (T7).

use crate::domain::act::Act;
use crate::domain::field::{choice, date, int, money, para, record, suggest, text, thing};
use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::taak::Taak;
use crate::domain::woorden as w;

use super::doelen::BESLUIT;

const GEDRAG: &[IdSoort] = &[IdSoort::Gedrag];
const GESPREK: &[IdSoort] = &[IdSoort::Afspraak];
const MAATREGEL: &[IdSoort] = &[IdSoort::Maatregel];

/// Acts of enforcement.
pub const ACTS: &[Act] = &[
    Act::new(Kind::ControleerRechtmatigheid).taak(Taak::Handhaven).fields(&[
        choice("wat", w::CONTROLE).req(),
        suggest("bron", w::BRON).req(),
        choice("uitkomst", w::UITKOMST_CONTROLE).req(),
        date("volgende_op"),
    ]),
    Act::new(Kind::SignaleerGedrag).taak(Taak::Handhaven).makes(IdSoort::Gedrag).fields(&[
        text("gedrag").req(),
        choice("verplichting", w::VERPLICHTING).req(),
        para("feiten").req(),
        date("op").req(),
        suggest("bron", w::BRON),
        para("uitleg_klant"),
    ]),
    Act::new(Kind::NodigUitZienswijze).taak(Taak::Handhaven).makes(IdSoort::Termijn).bekend().fields(&[
        date("tot_en_met").req(),
        text("over").req(),
        thing("gedrag", GEDRAG),
    ]),
    Act::new(Kind::OntvangZienswijze).taak(Taak::Handhaven).fields(&[
        date("op").req(),
        para("inhoud").req(),
        thing("gedrag", GEDRAG),
    ]),
    Act::new(Kind::VoerHandhavingsgesprek).taak(Taak::Handhaven).fields(&[
        date("op").req(),
        para("verslag").req(),
        para("omstandigheden").req(),
        text("oplossing"),
        thing("gedrag", GEDRAG),
        thing("gesprek", GESPREK).more(),
    ]),
    Act::new(Kind::ZieAfVanMaatregel).taak(Taak::Handhaven).fields(&[
        para("reden").req(),
        choice("grond", w::GROND_AFZIEN),
        text("alternatief"),
        thing("gedrag", GEDRAG),
    ]),
    Act::new(Kind::GeefWaarschuwing).taak(Taak::Handhaven).bekend().fields(&[
        choice("grond", w::GROND_WAARSCHUWING).req(),
        date("op").req(),
        para("tekst").req(),
        thing("gedrag", GEDRAG),
    ]),
    Act::new(Kind::LegMaatregelOp).taak(Taak::Handhaven).makes(IdSoort::Maatregel).bekend().fields(&[
        choice("grond", w::GROND_MAATREGEL).req(),
        int("percentage", 1, 100).req(),
        int("maanden", 1, 12).req(),
        para("omstandigheden").req(),
        text("dringende_redenen"),
        choice("verwijtbaarheid", w::VERWIJTBAARHEID),
        text("alternatieven"),
        date("heroverwegen_op"),
        thing("gedrag", GEDRAG),
        record("besluit", BESLUIT),
    ]),
    Act::new(Kind::LegBoeteOp).taak(Taak::Handhaven).makes(IdSoort::Besluit).bekend().fields(&[
        choice("grond", w::GROND_BOETE).req(),
        money("bedrag").req(),
        choice("verwijt", w::VERWIJT).req(),
        thing("gedrag", GEDRAG),
        record("besluit", BESLUIT),
    ]),
    Act::new(Kind::HeroverweegMaatregel).taak(Taak::Handhaven).bekend().fields(&[
        thing("maatregel", MAATREGEL).req(),
        choice("uitkomst", w::UITKOMST_HEROVERWEGING).req(),
        para("reden").req(),
        choice("aanleiding", w::AANLEIDING_HEROVERWEGING),
    ]),
];
