//! What one can do with a thing on the board: report, move, remind, address (T5.5, T5.a).

use crate::domain::kind::Kind;
use crate::domain::state::{Ding, DingStand};
use crate::tui::blad::bewaken::bord::wat;
use crate::tui::blad::bewaken::wie;
use crate::tui::blad::{Bouw, Doen, Rij};

/// All that can be done with it.
pub fn doen(b: &Bouw<'_>, ding: &Ding, rij: Rij) -> Rij {
    let id = ding.id.to_string();
    if !ding.stand.is_open() {
        return match ding.kind {
            Kind::SpreekActieAf if ding.stand == DingStand::NietGelukt => {
                rij.doen(Doen::new(Kind::StelActieBij).met("actie", id).met("nieuw", ding.naam()))
            }
            Kind::SpreekActieAf => rij.doen(Doen::new(Kind::MeetVoortgang).met("actie", id)),
            _ => rij,
        };
    }
    let rij = match ding.kind {
        Kind::PlanGesprek => return gesprek_doen(b, ding, rij),
        Kind::MaakSamenwerkingsafspraak => return samenwerking_doen(b, ding, rij),
        Kind::SpreekActieAf => actie_doen(b, ding, rij),
        _ => {
            let kept = |hoe: &str| Doen::new(Kind::RondAfspraakAf).met("afspraak", id.clone()).met("nagekomen", hoe);
            rij.doen(kept("ja").als(b.t.t("bwk-doen-nagekomen")))
                .doen(kept("nee").als(b.t.t("bwk-doen-niet-nagekomen")))
                .doen(kept("deels").als(b.t.t("bwk-doen-deels")))
                .doen(opnieuw(ding).als(b.t.t("bwk-doen-nieuwe-dag")))
        }
    };
    // Nobody reminds or addresses oneself.
    let rij = if wie::eigenaar(b, ding) == wie::zelf(b) {
        rij
    } else {
        rij.doen(herinner(b, ding))
            .doen(Doen::new(Kind::SpreekAan).met("wie", wie::gesprekspartner(b, ding)).met("over", id.clone()))
    };
    rij.doen(Doen::new(Kind::MeldKnelpunt).met("bij", id))
}

fn actie_doen(b: &Bouw<'_>, ding: &Ding, rij: Rij) -> Rij {
    let id = ding.id.to_string();
    let report = |stand: &str| Doen::new(Kind::WerkActieBij).met("actie", id.clone()).met("stand", stand);
    let change = Doen::new(Kind::StelActieBij).met("actie", id.clone()).met("nieuw", ding.naam());
    rij.doen(report("gedaan").als(b.t.t("bwk-doen-gedaan")))
        .doen(report("niet-gelukt").als(b.t.t("bwk-doen-niet-gelukt")))
        .doen(report("kan-niet-verder").als(b.t.t("bwk-doen-vast")))
        .doen(change.als(b.t.t("bwk-doen-verzet")))
}

fn samenwerking_doen(b: &Bouw<'_>, ding: &Ding, rij: Rij) -> Rij {
    let betrokkene = ding.body.text("betrokkene").unwrap_or_default();
    let again = Doen::new(Kind::MaakSamenwerkingsafspraak)
        .met("betrokkene", betrokkene)
        .met("wat", ding.naam())
        .met("van", b.vandaag.to_string());
    rij.doen(herinner(b, ding))
        .doen(Doen::new(Kind::BeeindigSamenwerking).met("betrokkene", betrokkene))
        .doen(again.als(b.t.t("bwk-doen-samenwerking")))
}

/// The same agreement once more, for another day.
fn opnieuw(ding: &Ding) -> Doen {
    ["wie", "wat", "soort", "doel", "aanleiding", "contactpersoon"]
        .into_iter()
        .filter_map(|field| Some((field, ding.body.get(field)?.clone())))
        .fold(Doen::new(Kind::MaakAfspraak), |doen, (field, value)| doen.met(field, value))
}

/// A contact in which one reminds somebody of it.
fn herinner(b: &Bouw<'_>, ding: &Ding) -> Doen {
    let day = wie::dag_van(ding).map(|dag| b.t.datum(dag)).unwrap_or_default();
    let text = b.t.ta("bwk-herinner-verslag", &[("wat", &wat(b, ding)), ("dag", &day)]);
    Doen::new(Kind::LegContactVast)
        .met("op", b.vandaag.to_string())
        .met("met", wie::gesprekspartner(b, ding))
        .met("verslag", text)
        .als(b.t.t("bwk-doen-herinner"))
}

/// The act that records a planned conversation, by its kind; then moving and cancelling it.
fn gesprek_doen(b: &Bouw<'_>, ding: &Ding, rij: Rij) -> Rij {
    let id = ding.id.to_string();
    // What was planned for later is not held yet.
    let held = wie::dag_van(ding).unwrap_or(b.vandaag).min(b.vandaag).to_string();
    let kanaal = ding.body.text("kanaal").unwrap_or_default();
    let soort = ding.body.text("soort").unwrap_or_default();
    let record = match soort {
        "intake" => Doen::new(Kind::LegIntakeVast).met("op", held).met("kanaal", kanaal),
        "coaching" => Doen::new(Kind::Begeleid).met("vorm", "individueel"),
        "evaluatie" if b.state.plan_versie() > 0 => {
            Doen::new(Kind::Evalueer).met("op", held).met("plan_versie", b.state.plan_versie())
        }
        "handhaving" => Doen::new(Kind::VoerHandhavingsgesprek).met("op", held),
        _ => Doen::new(Kind::LegContactVast)
            .met("op", held)
            .met("kanaal", kanaal)
            .met("met", wie::gesprekspartner(b, ding)),
    };
    rij.doen(record.met("gesprek", id.clone()))
        .doen(Doen::new(Kind::VerzetGesprek).met("gesprek", id.clone()))
        .doen(herinner(b, ding))
        .doen(Doen::new(Kind::AnnuleerGesprek).met("gesprek", id))
}
