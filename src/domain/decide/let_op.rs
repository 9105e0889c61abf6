//! What to mind: rules of method and of care that never block. The professional may give a reason.

use crate::domain::command::Command;
use crate::domain::decide::Context;
use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::State;
use crate::domain::termijn::TermijnSoort;
use crate::domain::termijn::bepaal::EINDBESLUIT;

mod termijnen;

/// Every code, for the test that holds the messages complete.
pub const CODES: &[&str] = &[
    "hersteltermijn-op-vrije-dag",
    "gevolg-niet-genoemd",
    "leefgebied-zonder-bron",
    "niet-gehoord",
    "geen-voorlichting-vooraf",
    "besluit-tijdens-hersteltermijn",
    "buiten-mandaat",
    "plan-zonder-akkoord",
    "plan-zonder-doel",
    "plan-zonder-diagnose",
    "percentage-wijkt-af",
    "dag-na-moment",
    "evaluatie-zonder-klant",
    "minder-dan-twee-opties",
    "diagnose-niet-besproken",
    "ingangsdatum-voor-melding",
    "feit-en-oordeel-gemengd",
    "sluiten-zonder-rapportage",
    "delen-zonder-toestemming",
    "aanvraag-voor-melding",
    "lijkt-op-iban",
    "lijkt-op-telefoon",
    "lijkt-op-email",
    "lijkt-op-postcode",
    "alleen-confronteren",
    "uitvoering-zonder-plan",
    "zoektermijn-27-plus",
    "toekenning-onvolledig",
    "open-termijnen",
    "boven-budget",
    "maatregel-zonder-besluit",
    "gedrag-onbekend",
    "te-laat-bericht",
    "hersteltermijn-buiten-acht-weken",
    "hersteltermijn-na-beslistermijn",
    "verlenging-zonder-verzoek",
    "verlenging-na-einde",
    "hersteltermijn-loopt-nog",
    "laatste-dag-vrij",
    "vervolg-past-niet",
    "volgt-beslissen",
    "volgt-tweede-termijn",
    "volgt-buiten-behandeling",
    "volgt-opschorten",
    "volgt-intrekken",
    "tweede-uitstel",
    "buiten-behandeling-te-laat",
    "verdaging-te-lang",
    "ingebrekestelling-te-vroeg",
    "heroverweging-te-laat",
];

/// Kinds of besluit that take something away from the klant (Awb 4:7, 4:8).
pub const BELASTEND: &[&str] = &[
    "afwijzing",
    "buiten-behandeling",
    "herziening",
    "opschorting",
    "beeindiging",
    "intrekking",
    "terugvordering",
    "maatregel",
    "boete",
];

pub(super) fn codes(state: &State, command: &Command, ctx: &Context<'_>) -> Vec<&'static str> {
    let b = &command.body;
    let mut codes = Vec::new();
    let mut mind = |holds: bool, code: &'static str| {
        if holds {
            codes.push(code);
        }
    };
    let vandaag = ctx.at.dag();
    let gebeurd = !matches!(command.kind, Kind::PlanGesprek | Kind::VerzetGesprek | Kind::HervatBeslistermijn);
    mind(gebeurd && b.date("op").is_some_and(|op| op > vandaag), "dag-na-moment");
    match command.kind {
        Kind::OpenCasus => {
            let voor = b.date("aanvraag_op").zip(b.date("melding_op")).is_some_and(|(a, m)| a < m);
            mind(voor, "aanvraag-voor-melding");
        }
        Kind::GeefHersteltermijn | Kind::VerlengHersteltermijn => {
            let vrij = b.date("tot_en_met").is_some_and(|dag| !ctx.regels.kalender.is_werkdag(dag));
            mind(vrij, "hersteltermijn-op-vrije-dag");
            mind(b.yes("gevolg_genoemd") == Some(false), "gevolg-niet-genoemd");
        }
        Kind::BeoordeelLeefgebied => {
            mind(b.filled("oordeel") && !b.filled("bron"), "leefgebied-zonder-bron");
        }
        Kind::PasZoektermijnToe => {
            let oud = state.leeftijd(vandaag).is_some_and(|jaren| jaren >= 27);
            mind(b.is_yes("geldt") && oud, "zoektermijn-27-plus");
        }
        Kind::StelBeslissingUit => {
            let einde = state.open_termijnen().find(|t| t.soort == TermijnSoort::Beslistermijn).map(|t| t.tot_en_met);
            let bericht = b.date("bericht_op").unwrap_or(vandaag);
            mind(einde.is_some_and(|dag| bericht > dag), "te-laat-bericht");
        }
        Kind::StelDiagnose => mind(!b.is_yes("besproken_met_klant"), "diagnose-niet-besproken"),
        Kind::StelPlanVast => {
            mind(!b.is_yes("akkoord_klant") && !b.filled("reden_niet_akkoord"), "plan-zonder-akkoord");
            mind(state.levend(IdSoort::Doel).next().is_none(), "plan-zonder-doel");
            mind(!state.heeft(Kind::StelDiagnose), "plan-zonder-diagnose");
        }
        Kind::NeemBesluit => besluit(state, command, &mut mind),
        Kind::WerkActieBij | Kind::Bemiddel => mind(state.plannen.is_empty(), "uitvoering-zonder-plan"),
        Kind::LegContactVast | Kind::Begeleid => {
            let technieken = b.texts("techniek");
            mind(technieken == ["confronteren"], "alleen-confronteren");
        }
        Kind::WeegOpties => mind(b.records("opties").len() < 2, "minder-dan-twee-opties"),
        Kind::Mobiliseer => {
            mind(b.int("bedrag").is_some_and(|bedrag| bedrag > ctx.regels.gemeente.budget), "boven-budget");
        }
        Kind::Evalueer => {
            let erbij = b.texts("met").iter().any(|m| m.to_lowercase().contains("klant"));
            mind(!erbij && !b.filled("klant_afwezig_omdat"), "evaluatie-zonder-klant");
        }
        Kind::LegMaatregelOp => {
            mind(!gehoord(state), "niet-gehoord");
            mind(!voorgelicht(state), "geen-voorlichting-vooraf");
            mind(!b.filled("besluit"), "maatregel-zonder-besluit");
            mind(state.van_soort(IdSoort::Gedrag).next().is_none(), "gedrag-onbekend");
            let rijen = &ctx.regels.gemeente.maatregelen;
            let past = rijen.iter().any(|r| {
                b.is("grond", &r.grond)
                    && b.int("percentage") == Some(r.percentage)
                    && b.int("maanden") == Some(r.maanden)
            });
            mind(!past, "percentage-wijkt-af");
        }
        Kind::LegBoeteOp => {
            mind(!gehoord(state), "niet-gehoord");
            mind(!b.filled("besluit"), "maatregel-zonder-besluit");
        }
        Kind::StelRapportageOp => mind(!b.is_yes("feiten_los_van_oordeel"), "feit-en-oordeel-gemengd"),
        Kind::DeelGegevens => {
            let toestemming = state.acts(Kind::LegToestemmingVast).any(|r| r.body.is("antwoord", "gegeven"));
            let nodig = matches!(b.text("grondslag"), Some("toestemming" | "uitdrukkelijke-toestemming"));
            mind(nodig && !toestemming, "delen-zonder-toestemming");
        }
        Kind::SluitCasus => {
            let verslag = state
                .acts(Kind::StelRapportageOp)
                .any(|r| matches!(r.body.text("soort"), Some("afsluiting" | "overdracht")));
            mind(!verslag, "sluiten-zonder-rapportage");
            mind(state.open_termijnen().any(|t| !t.soort.loopt_vanzelf_af()), "open-termijnen");
        }
        _ => {}
    }
    termijnen::codes(state, command, ctx, &mut mind);
    codes
}

fn besluit(state: &State, command: &Command, mind: &mut dyn FnMut(bool, &'static str)) {
    let b = &command.body;
    let soort = b.text("soort").unwrap_or_default();
    let open = state.open_termijnen().any(|t| t.soort == TermijnSoort::Hersteltermijn);
    mind(open && EINDBESLUIT.contains(&soort), "besluit-tijdens-hersteltermijn");
    mind(b.is("mandaat", "buiten-mandaat"), "buiten-mandaat");
    mind(BELASTEND.contains(&soort) && !b.filled("zienswijze") && !gehoord(state), "niet-gehoord");
    let volledig = ["ingangsdatum", "hoogte", "vorm"].iter().all(|f| b.filled(f));
    mind(soort == "toekenning" && !volledig, "toekenning-onvolledig");
    let melding = state.laatste(Kind::OpenCasus).and_then(|r| r.body.date("melding_op"));
    let eerder = b.date("ingangsdatum").zip(melding).is_some_and(|(dag, melding)| dag < melding);
    mind(eerder && !b.filled("ingangsdatum_grond"), "ingangsdatum-voor-melding");
}

/// Whether the klant was heard: a view received, or a conversation about it.
fn gehoord(state: &State) -> bool {
    state.heeft(Kind::OntvangZienswijze) || state.heeft(Kind::VoerHandhavingsgesprek)
}

fn voorgelicht(state: &State) -> bool {
    state.acts(Kind::GeefVoorlichting).any(|r| r.body.has("onderwerpen", "maatregelwaardig-gedrag"))
}
