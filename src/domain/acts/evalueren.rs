//! Taak 6 and 8: evaluating with the klant, and reporting (T6, T8).

use crate::domain::act::{Act, ActScope};
use crate::domain::field::{Field, choice, date, int, line, para, records, suggest, text, texts, thing, value, yes};
use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::taak::Taak;
use crate::domain::woorden as w;

const DOEL: &[IdSoort] = &[IdSoort::Doel];
const GESPREK: &[IdSoort] = &[IdSoort::Afspraak];
const BETROKKENE: &[IdSoort] = &[IdSoort::Betrokkene];

/// Causes of a result, of success too (T6.2).
pub const OORZAKEN: &[Field] = &[choice("wie", w::OORZAAK_WIE).req(), yes("hielp").req(), text("wat").req()];
/// The judgement on one doel.
pub const DOELEN: &[Field] = &[
    thing("doel", DOEL).req(),
    choice("gehaald", w::JA_DEELS_NEE).req(),
    text("klant_vindt"),
    text("partner_vindt"),
    records("oorzaken", OORZAKEN).req(),
    text("ging_goed").more(),
    text("lukte_niet").more(),
    thing("partner", BETROKKENE).more(),
    choice("vervolg", w::VERVOLG_DOEL),
];
/// Parts of a report, facts apart from judgement (T8.2).
pub const DELEN: &[Field] = &[choice("aard", w::AARD).req(), para("tekst").req(), suggest("bron", w::BRON)];

/// Acts of evaluating and reporting.
pub const ACTS: &[Act] = &[
    Act::new(Kind::Evalueer).taak(Taak::Evalueren).fields(&[
        int("plan_versie", 1, 999).req(),
        date("op").req(),
        texts("met", &["klant", "partner", "netwerk", "werkgever"]).req(),
        records("doelen", DOELEN).req(),
        choice("proces_verliep", w::PROCES).req(),
        text("klant_afwezig_omdat"),
        thing("gesprek", GESPREK).more(),
    ]),
    Act::new(Kind::HerziePlan).taak(Taak::Evalueren).fields(&[
        para("reden").req(),
        line("evaluatie", &[Kind::Evalueer]),
        choice("terug_naar", w::TERUG_NAAR),
    ]),
    Act::new(Kind::StelRapportageOp).taak(Taak::Rapporteren).fields(&[
        choice("soort", w::RAPPORTAGE).req(),
        para("tekst").req(),
        yes("feiten_los_van_oordeel").req(),
        thing("gesprek", GESPREK),
        records("delen", DELEN).more(),
        yes("gedeeld_met_klant").more(),
    ]),
    Act::new(Kind::Corrigeer).scope(ActScope::Beide).vast().fields(&[
        line("entry", &[]).req(),
        text("veld").req(),
        value("naar").req(),
        choice("reden_soort", w::REDEN_SOORT).req(),
        text("reden").req(),
    ]),
];
