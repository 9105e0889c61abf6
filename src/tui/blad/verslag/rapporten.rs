//! The reports that were written, and conversations that have none yet (F6).

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, Regel};
use crate::tui::blad::netwerk::hulp::{datum, let_op, velden, wie};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// Planned conversations of which the day is over and nothing was written.
pub fn zonder_verslag<'a>(b: &Bouw<'a>) -> Vec<&'a Ding> {
    let state = b.state;
    state
        .levend(IdSoort::Afspraak)
        .filter(|d| d.kind == Kind::PlanGesprek && d.stand.is_open())
        .filter(|d| d.body.date("op").is_some_and(|dag| dag < b.vandaag))
        .filter(|d| state.over(Kind::StelRapportageOp, "gesprek", d.id).next().is_none())
        .collect()
}

/// The form that reports that conversation, with what is known of it.
pub fn verslag_van(d: &Ding) -> Doen {
    let soort = d.body.text("soort").unwrap_or_default();
    let kind = match soort {
        "intake" => Kind::LegIntakeVast,
        "evaluatie" => Kind::Evalueer,
        "handhaving" => Kind::VoerHandhavingsgesprek,
        _ => Kind::LegContactVast,
    };
    let mut doen = Doen::new(kind).met("gesprek", d.id.to_string());
    for name in ["op", "kanaal", "met"] {
        // In an evaluation `met` is a list of people.
        let fits = kind.act().field(name).is_some() && (kind, name) != (Kind::Evalueer, "met");
        if let Some(value) = d.body.get(name).filter(|_| fits) {
            doen = doen.met(name, value.clone());
        }
    }
    doen
}

/// The rows.
pub fn rijen(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    rijen.push(Rij::leeg());
    let mut kop = Rij::kop(b.t.t("net-rapporten"))
        .uitleg(Role::Tekst, b.t.t("net-rapporten-uitleg"))
        .doen(Doen::new(Kind::StelRapportageOp));
    kop.sleutel = "rapporten".to_owned();
    rijen.push(kop);
    for d in zonder_verslag(b) {
        let soort = b.t.woord("soort", d.body.text("soort").unwrap_or_default());
        let dag = d.body.date("op").map(datum).unwrap_or_default();
        let mut rij = let_op(b, format!("gesprek-{}", d.id), 0, b.t.ta("net-zonder-verslag", &[("soort", &soort)]))
            .rechts(Role::Zacht, dag)
            .uitleg(Role::LetOp, b.t.t("net-zonder-verslag-uitleg"));
        if let Some(met) = d.body.text("met") {
            rij = rij.uitleg(Role::Tekst, b.t.ta("net-zonder-verslag-met", &[("wie", &wie(b, met))]));
        }
        let report = Doen::new(Kind::StelRapportageOp).met("soort", "gesprek").met("gesprek", d.id.to_string());
        rijen.push(
            rij.doen(verslag_van(d))
                .doen(report)
                .doen(Doen::new(Kind::AnnuleerGesprek).met("gesprek", d.id.to_string())),
        );
    }
    let reports: Vec<&Regel> = b.state.acts(Kind::StelRapportageOp).rev().collect();
    if reports.is_empty() {
        rijen.push(Rij::zin(0, Role::Zacht, b.t.t("net-rapporten-geen")));
    }
    for r in reports {
        rijen.push(report(b, r));
    }
}

fn report(b: &Bouw<'_>, r: &Regel) -> Rij {
    let soort = b.t.woord("soort", r.body.text("soort").unwrap_or_default());
    let apart = r.body.is_yes("feiten_los_van_oordeel");
    let key = format!("rapport-{}", r.seq);
    let mut rij = if apart {
        Rij::new(key, 0).links(Role::Goed, format!("{} ", b.glyphs.klaar)).links(Role::Tekst, soort)
    } else {
        let_op(b, key, 0, soort).uitleg(Role::LetOp, b.t.t("net-rapport-gemengd"))
    };
    if r.body.is_yes("gedeeld_met_klant") {
        rij = rij.links(Role::Zacht, format!(" {} {}", b.glyphs.punt, b.t.t("net-rapport-gedeeld")));
    } else {
        rij = rij.uitleg(Role::Zacht, b.t.t("net-rapport-niet-gedeeld"));
    }
    rij = rij.rechts(Role::Zacht, datum(r.at.dag()));
    rij = velden(b, rij, r.kind, &r.body, &["tekst", "feiten_los_van_oordeel", "gedeeld_met_klant"]);
    let regel = r.seq.to_string();
    rij = rij.uitleg(Role::Zacht, b.t.ta("net-vastgelegd", &[("datum", &datum(r.at.dag())), ("regel", &regel)]));
    let correct =
        |veld: &str| Doen::new(Kind::Corrigeer).met("entry", r.seq).met("veld", veld).met("reden_soort", "correctie");
    let delen =
        correct("gedeeld_met_klant").met("naar", true).met("reden_soort", "regulier").als(b.t.t("net-rapport-delen"));
    let rij = rij.doen(correct("tekst").met("naar", r.body.text("tekst").unwrap_or_default()));
    if r.body.is_yes("gedeeld_met_klant") { rij } else { rij.doen(delen) }
}
