//! From the facts of a casus to the terms they ask for, each with its ground.

use chrono::NaiveDate;

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::{Regel, State};
use crate::domain::termijn::bepaal::{Gevraagd, Maat};
use crate::domain::termijn::{Sluiting, TermijnSoort};

pub(super) mod aanvraag;
mod bezwaar;
mod handhaven;
mod herstel;

pub use bezwaar::te_vroeg_in_gebreke;

/// All terms that the facts ask for.
pub(super) fn gevraagd(state: &State) -> Vec<Gevraagd<'static>> {
    let mut lijst = Vec::new();
    lijst.extend(aanvraag::zoektermijn(state));
    lijst.extend(aanvraag::onderwijs_stukken(state));
    for aanvraag in state.van_soort(IdSoort::Aanvraag) {
        aanvraag::van_aanvraag(state, aanvraag, &mut lijst);
    }
    lijst.extend(state.acts(Kind::GeefHersteltermijn).filter_map(|r| herstel::hersteltermijn(state, r)));
    for besluit in state.van_soort(IdSoort::Besluit) {
        bezwaar::van_besluit(state, besluit, &mut lijst);
    }
    lijst.extend(state.van_soort(IdSoort::Bezwaar).filter_map(|z| bezwaar::beslissing_op_bezwaar(state, z)));
    lijst.extend(state.acts(Kind::BeslisOpBezwaar).filter_map(|r| bezwaar::beroepstermijn(state, r)));
    lijst.extend(state.van_soort(IdSoort::Afspraak).filter_map(|a| bezwaar::stukken_hoorzitting(state, a)));
    lijst.extend(state.acts(Kind::NodigUitZienswijze).filter_map(|r| handhaven::zienswijze(state, r)));
    handhaven::boetes(state, &mut lijst);
    lijst.extend(state.van_soort(IdSoort::Maatregel).filter_map(|m| handhaven::heroverweging(state, m)));
    lijst.extend(handhaven::pva_ouder(state));
    for regel in state.acts(Kind::OntvangIngebrekestelling) {
        bezwaar::in_gebreke(state, regel, &mut lijst);
    }
    for regel in state.acts(Kind::OntvangKlacht) {
        bezwaar::klacht(state, regel, &mut lijst);
    }
    lijst.extend(state.acts(Kind::VoegTermijnToe).filter_map(|r| eigen(state, r)));
    lijst
}

fn los(soort: TermijnSoort, regel: &'static str, bron: String, begint_op: NaiveDate, over: &str) -> Gevraagd<'static> {
    Gevraagd {
        soort,
        maat: Maat::Regel(regel),
        bron,
        id: None,
        over: over.to_owned(),
        begint_op,
        opschortingen: Vec::new(),
        veilig: Vec::new(),
        gesloten: None,
    }
}

fn sluiting(op: Option<NaiveDate>, uitkomst: &str) -> Option<Sluiting> {
    op.map(|op| Sluiting { op, uitkomst: uitkomst.to_owned() })
}

fn gemaakt(regel: &Regel, soort: IdSoort) -> Option<Id> {
    regel.body.record("ids").and_then(|ids| ids.id(soort.woord()))
}

/// The last day of a term as it was recorded so far; one term can hang on another.
fn einde_van(state: &State, soort: TermijnSoort, bron: &str) -> Option<NaiveDate> {
    state.termijnen.values().find(|t| t.soort == soort && t.bron == bron).map(|t| t.tot_en_met)
}

fn eigen(state: &State, regel: &Regel) -> Option<Gevraagd<'static>> {
    let id = gemaakt(regel, IdSoort::Termijn)?;
    let dicht = state.over(Kind::SluitTermijn, "termijn", id).next_back();
    Some(Gevraagd {
        maat: Maat::Vast { tot_en_met: regel.body.date("tot_en_met")?, artikel: "" },
        id: Some(id),
        gesloten: dicht.and_then(|r| sluiting(r.body.date("op"), r.body.text("uitkomst")?)),
        ..los(
            TermijnSoort::Eigen,
            "",
            format!("regel:{}", regel.seq),
            regel.body.date("begint_op")?,
            regel.body.text("waarover").unwrap_or_default(),
        )
    })
}
