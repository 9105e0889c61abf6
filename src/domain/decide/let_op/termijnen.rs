//! What to mind about terms: letters that come too late, days that do not fit, and what follows when a term ends.

use chrono::{Months, NaiveDate};

use crate::domain::body::Body;
use crate::domain::command::Command;
use crate::domain::decide::Context;
use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::domain::state::{Regel, State};
use crate::domain::termijn::bepaal::{aanvraag_van, te_vroeg_in_gebreke};
use crate::domain::termijn::{Termijn, TermijnSoort};

/// The codes that hold for this act.
pub(super) fn codes(state: &State, command: &Command, ctx: &Context<'_>, mind: &mut dyn FnMut(bool, &'static str)) {
    let b = &command.body;
    let vandaag = ctx.at.dag();
    match command.kind {
        Kind::GeefHersteltermijn => geef(state, b, mind),
        Kind::VerlengHersteltermijn => {
            mind(b.yes("op_verzoek") == Some(false), "verlenging-zonder-verzoek");
            let einde = b.id("termijn").and_then(|id| state.termijnen.get(&id)).map(|t| t.tot_en_met);
            mind(einde.is_some_and(|dag| vandaag > ctx.regels.kalender.volgende_werkdag(dag)), "verlenging-na-einde");
        }
        Kind::SluitHersteltermijn => sluit(state, b, ctx, mind),
        Kind::StelBeslissingUit => {
            let aanvraag = aanvraag_van(state, b.id("aanvraag"));
            let eerder = |r: &Regel| aanvraag_van(state, r.body.id("aanvraag")) == aanvraag;
            mind(state.acts(Kind::StelBeslissingUit).any(eerder), "tweede-uitstel");
        }
        Kind::NeemBesluit => {
            let einde = van_soort(state, TermijnSoort::BuitenBehandeling).map(|t| t.tot_en_met);
            let te_laat = b.date("bekend_op").zip(einde).is_some_and(|(op, einde)| op > einde);
            mind(b.is("soort", "buiten-behandeling") && te_laat, "buiten-behandeling-te-laat");
        }
        Kind::VerdaagBezwaar => verdaag(state, b, ctx, mind),
        Kind::OntvangIngebrekestelling => mind(te_vroeg_in_gebreke(state, b), "ingebrekestelling-te-vroeg"),
        Kind::LegMaatregelOp => {
            let begin = b.record("besluit").and_then(|b| b.date("bekend_op")).unwrap_or(vandaag);
            let langst = begin.checked_add_months(Months::new(3));
            let te_laat = b.date("heroverwegen_op").zip(langst).is_some_and(|(dag, langst)| dag > langst);
            mind(te_laat, "heroverweging-te-laat");
        }
        _ => {}
    }
}

fn van_soort(state: &State, soort: TermijnSoort) -> Option<&Termijn> {
    state.open_termijnen().find(|t| t.soort == soort)
}

fn geef(state: &State, b: &Body, mind: &mut dyn FnMut(bool, &'static str)) {
    if b.is("grondslag", "pw-54") {
        let acht_weken = van_soort(state, TermijnSoort::Opschorting54).map(|t| t.tot_en_met);
        let buiten = b.date("tot_en_met").zip(acht_weken).is_some_and(|(dag, einde)| dag > einde);
        mind(buiten, "hersteltermijn-buiten-acht-weken");
    }
    if b.is("grondslag", "awb-4-5") {
        let bron = aanvraag_van(state, b.id("aanvraag")).map(|id| id.to_string());
        let termijn = state
            .termijnen
            .values()
            .find(|t| t.soort == TermijnSoort::Beslistermijn && Some(t.bron.as_str()) == bron.as_deref());
        let te_laat = b.date("brief_op").zip(termijn).is_some_and(|(brief, t)| brief > t.tot_en_met);
        mind(te_laat, "hersteltermijn-na-beslistermijn");
    }
}

/// The grondslag of the hersteltermijn with that id.
fn grondslag(state: &State, termijn: Id) -> Option<&str> {
    let gaf = |r: &&Regel| r.body.record("ids").and_then(|ids| ids.id(termijn.soort.woord())) == Some(termijn);
    state.acts(Kind::GeefHersteltermijn).find(gaf).and_then(|r| r.body.text("grondslag"))
}

fn sluit(state: &State, b: &Body, ctx: &Context<'_>, mind: &mut dyn FnMut(bool, &'static str)) {
    let Some(id) = b.id("termijn") else { return };
    let lopend = matches!(grondslag(state, id), Some("pw-54" | "pw-40" | "pw-53a"));
    let volledig = b.is("uitkomst", "volledig");
    let vervolg = b.text("vervolg").unwrap_or_default();
    if let (Some(termijn), Some(op)) = (state.termijnen.get(&id), b.date("op")) {
        let einde: NaiveDate = termijn.tot_en_met;
        mind(!volledig && op <= einde && ctx.at.dag() <= einde, "hersteltermijn-loopt-nog");
        // A paper on the werkdag after a free last day is in time; that is never taken from the klant.
        let op_tijd = op > einde && op <= ctx.regels.kalender.volgende_werkdag(einde);
        mind(op_tijd && matches!(b.text("uitkomst"), Some("te-laat" | "niet")), "laatste-dag-vrij");
    }
    let past = match vervolg {
        "buiten-behandeling" => !lopend && !volledig,
        "opschorten" | "intrekken" => lopend && !volledig,
        "opschorting-beeindigen" => lopend,
        "tweede-termijn" => !volledig,
        _ => true,
    };
    mind(!past, "vervolg-past-niet");
    mind(past && vervolg == "beslissen", "volgt-beslissen");
    mind(past && vervolg == "tweede-termijn", "volgt-tweede-termijn");
    mind(past && vervolg == "buiten-behandeling", "volgt-buiten-behandeling");
    mind(past && vervolg == "opschorten", "volgt-opschorten");
    mind(past && vervolg == "intrekken", "volgt-intrekken");
}

fn verdaag(state: &State, b: &Body, ctx: &Context<'_>, mind: &mut dyn FnMut(bool, &'static str)) {
    let bron = b.id("bezwaar").map(|id| id.to_string());
    let termijn = state
        .termijnen
        .values()
        .find(|t| t.soort == TermijnSoort::BeslissingOpBezwaar && Some(t.bron.as_str()) == bron.as_deref());
    let Some(einde) = termijn.map(|t| t.tot_en_met) else { return };
    mind(b.date("bericht_op").unwrap_or_else(|| ctx.at.dag()) > einde, "te-laat-bericht");
    let langst = einde.checked_add_days(chrono::Days::new(42));
    let te_lang = b.date("tot_en_met").zip(langst).is_some_and(|(dag, langst)| dag > langst);
    mind(te_lang, "verdaging-te-lang");
}
