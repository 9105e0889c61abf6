//! What was not kept and not talked about yet (T5.5): hearing the reason comes before a judgement.

use chrono::NaiveDate;

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, DingStand, Regel, State};
use crate::tui::blad::bewaken::{kop, wie};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// The rows; nothing where all was kept or talked about.
pub fn rijen(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    let missed: Vec<(&Ding, NaiveDate)> = [IdSoort::Afspraak, IdSoort::Actie]
        .into_iter()
        .flat_map(|soort| b.state.van_soort(soort))
        .filter_map(|ding| Some((ding, missed_on(b.state, ding)?)))
        .collect();
    if missed.is_empty() {
        return;
    }
    kop(b, "bwk-kop-gemist", missed.len(), rijen);
    rijen.extend(missed.into_iter().map(|(ding, dag)| rij(b, ding, dag)));
}

/// The day it turned out not to be kept, if nobody has spoken about it since.
fn missed_on(state: &State, ding: &Ding) -> Option<NaiveDate> {
    let report = report(state, ding).filter(|_| ding.stand == DingStand::NietGelukt)?;
    let talked = state.over(Kind::SpreekAan, "over", ding.id).any(|r| r.seq > report.seq);
    // Who sent word has said why.
    let sent_word = report.body.is("verschenen", "met-bericht-afwezig");
    (!talked && !sent_word).then(|| ding.klaar_op.unwrap_or_else(|| report.at.dag()))
}

/// The line that says how it ended.
fn report<'a>(state: &'a State, ding: &'a Ding) -> Option<&'a Regel> {
    [
        (Kind::RondAfspraakAf, "afspraak"),
        (Kind::WerkActieBij, "actie"),
        (Kind::LegContactVast, "gesprek"),
        (Kind::Begeleid, "gesprek"),
    ]
    .into_iter()
    .filter_map(|(kind, field)| state.over(kind, field, ding.id).next_back())
    .max_by_key(|r| r.seq)
}

fn rij(b: &Bouw<'_>, ding: &Ding, dag: NaiveDate) -> Rij {
    let id = ding.id.to_string();
    let days = (b.vandaag - dag).num_days();
    let met = wie::gesprekspartner(b, ding);
    let wat = if ding.kind == Kind::PlanGesprek {
        b.t.woord("gesprek", ding.body.text("soort").unwrap_or_default())
    } else {
        ding.naam().to_owned()
    };
    let naam = wie::van_veld(b, &met).naam;
    Rij::new(format!("gemist:{id}"), 0)
        .links(Role::Fout, format!("{} ", b.glyphs.vast))
        .links(Role::Zacht, format!("{}: ", wie::kort(b, &naam)))
        .links(Role::Tekst, wat.clone())
        .rechts(Role::LetOp, format!("{} {} {}", wie::dag(b, dag), b.glyphs.punt, wie::dagen(b, days)))
        .uitleg(Role::Tekst, b.t.ta("bwk-gemist", &[("wie", &naam), ("wat", &wat), ("n", &days.max(0).to_string())]))
        .uitleg(Role::Tekst, b.t.t("bwk-gemist-eerst-horen"))
        .doen(Doen::new(Kind::SpreekAan).met("wie", met.clone()).met("over", id))
        .doen(Doen::new(Kind::PlanGesprek).met("met", met.clone()))
        .doen(Doen::new(Kind::MaakAfspraak).met("wie", met))
}
