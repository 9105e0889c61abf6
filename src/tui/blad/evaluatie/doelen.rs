//! Per doel what klantmanager, klant and partner say, side by side; why; and whether it reached the next version of
//! the plan (T6.1, T6.2, T6.3).

use crate::domain::body::Body;
use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::domain::state::{PlanVersie, Regel};
use crate::tui::blad::besluit::vink::{self, Vink};
use crate::tui::blad::evaluatie::{doelen_van, evalueer};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::tekst;
use crate::tui::theme::Role;

/// Columns of one judgement.
const KOLOM: usize = 7;

/// The doelen of a version that was not evaluated yet.
pub fn wachtend(b: &Bouw<'_>, plan: &PlanVersie) -> Vec<Rij> {
    let mut rijen = vec![Rij::leeg(), Rij::kop(b.t.ta("bsl-ev-nog-niet", &[("n", &plan.versie.to_string())]))];
    rijen.push(kolommen(b));
    for (id, body) in doelen_van(plan) {
        let doel = b.state.dingen.get(&id).map_or(body, |d| &d.body);
        let mut rij = vink::rij(b, id.to_string(), 0, Vink::Open, doel.text("tekst").unwrap_or_default());
        for _ in 0..3 {
            rij = rij.rechts(Role::Zacht, tekst::vul(b.glyphs.nvt, KOLOM));
        }
        if let Some(dag) = doel.date("gereed_op") {
            rij = rij.uitleg(Role::Tekst, b.t.ta("bsl-ev-gereed", &[("dag", &b.t.datum_met_dag(dag))]));
        }
        if let Some(r) = voortgang(b, id) {
            let stand = b.t.woord("stand", r.body.text("stand").unwrap_or_default());
            rij = rij
                .uitleg(Role::Tekst, b.t.ta("bsl-ev-voortgang", &[("stand", &stand), ("dag", &b.t.datum(r.at.dag()))]));
        }
        rijen.push(rij.doen(evalueer(b, plan, None)).doen(Doen::new(Kind::MeetVoortgang).met("doel", id.to_string())));
    }
    rijen
}

fn voortgang<'a>(b: &Bouw<'a>, doel: Id) -> Option<&'a Regel> {
    b.state.over(Kind::MeetVoortgang, "doel", doel).next_back()
}

/// One evaluation: when, with whom, how the process went, and each doel.
pub fn rijen(b: &Bouw<'_>, regel: &Regel) -> Vec<Rij> {
    let versie = regel.body.int("plan_versie").unwrap_or(0);
    let op = regel.body.date("op").unwrap_or_else(|| regel.at.dag());
    let mut rijen = vec![
        Rij::leeg(),
        Rij::kop(b.t.ta("bsl-ev-van-versie", &[("n", &versie.to_string())])).rechts(Role::Tekst, vink::dag(b, op)),
    ];
    let plan = b.state.plannen.iter().find(|p| i64::from(p.versie) == versie);
    let laatste = b.state.plannen.last().is_some_and(|p| i64::from(p.versie) == versie);
    let evalueer = plan.filter(|_| laatste).map(|p| evalueer(b, p, Some(regel)));
    let met: Vec<String> = regel.body.texts("met").iter().map(|m| b.t.woord("met", m)).collect();
    let mut wie =
        vink::rij(b, format!("e{}/met", regel.seq), 0, Vink::Klaar, b.t.ta("bsl-ev-met", &[("wie", &met.join(", "))]))
            .uitleg(Role::Tekst, b.t.ta("bsl-ev-met", &[("wie", &met.join(", "))]));
    if let Some(reden) = regel.body.text("klant_afwezig_omdat") {
        wie = wie.uitleg(Role::LetOp, b.t.ta("bsl-ev-afwezig", &[("wat", reden)]));
    }
    let verliep = b.t.woord("proces_verliep", regel.body.text("proces_verliep").unwrap_or_default());
    let proces =
        vink::punt(b, format!("e{}/proces", regel.seq), 0, Vink::Klaar, "bsl-ev-proces").rechts(Role::Tekst, verliep);
    for mut rij in [wie, proces] {
        rij.doen.extend(evalueer.clone());
        rijen.push(rij);
    }
    rijen.push(kolommen(b));
    for oordeel in regel.body.records("doelen") {
        rijen.extend(doel(b, regel, plan, evalueer.as_ref(), &oordeel));
    }
    rijen
}

/// The heads of the three judgements.
fn kolommen(b: &Bouw<'_>) -> Rij {
    let mut rij = Rij::zin(0, Role::Zacht, b.t.t("bsl-ev-kolom-doel"));
    for naam in [b.t.t("bsl-ev-kolom-jij"), b.t.woord("wie", "klant"), b.t.woord("wie", "partner")] {
        rij = rij.rechts(Role::Zacht, tekst::vul(&naam, KOLOM));
    }
    rij
}

/// A judgement in a column; a longer one is shown as "text" and read in full below.
fn kort(b: &Bouw<'_>, waarde: Option<&str>) -> String {
    let woord = match waarde {
        None => b.glyphs.nvt.to_owned(),
        Some(w) if matches!(w, "ja" | "deels" | "nee") => b.t.woord("gehaald", w),
        Some(w) => tekst::kort(w, KOLOM - 1, b.glyphs.weglating),
    };
    tekst::vul(&woord, KOLOM)
}

fn doel(b: &Bouw<'_>, regel: &Regel, plan: Option<&PlanVersie>, evalueer: Option<&Doen>, o: &Body) -> Vec<Rij> {
    let id = o.id("doel");
    let sleutel = format!("e{}/{}", regel.seq, o.text("doel").unwrap_or_default());
    let toen = plan.zip(id).and_then(|(p, id)| doelen_van(p).find(|(d, _)| *d == id)).map(|(_, body)| body);
    let nu = id.and_then(|id| b.state.dingen.get(&id)).map(|d| &d.body);
    let naam = toen.or(nu).and_then(|d| d.text("tekst")).unwrap_or_default();
    let vink = match o.text("gehaald") {
        Some("ja") => Vink::Klaar,
        Some("deels") => Vink::Bezig,
        Some("nee") => Vink::Niet,
        _ => Vink::Open,
    };
    let stemmen = [o.text("gehaald"), o.text("klant_vindt"), o.text("partner_vindt")];
    let mut gezegd = stemmen.iter().flatten().filter(|w| matches!(**w, "ja" | "deels" | "nee"));
    let eerste = gezegd.next();
    let anders = gezegd.any(|w| Some(w) != eerste);
    let mut rij = vink::rij(b, sleutel.clone(), 0, vink, naam);
    if anders {
        rij = rij
            .rechts(Role::LetOp, format!("{} ", b.glyphs.anders))
            .uitleg(Role::LetOp, b.t.ta("bsl-ev-anders", &[("teken", b.glyphs.anders)]));
    }
    for stem in stemmen {
        rij = rij.rechts(Role::Tekst, kort(b, stem));
    }
    rij = rij.uitleg(Role::Tekst, naam);
    let partner = o.id("partner").and_then(|p| b.state.dingen.get(&p)).and_then(|d| d.body.text("naam"));
    let mist: Vec<String> = [("klant_vindt", "bsl-ev-klant-vindt"), ("oorzaken", "bsl-ev-oorzaken")]
        .into_iter()
        .filter(|(veld, _)| !o.filled(veld))
        .map(|(_, key)| b.t.t(key))
        .collect();
    if !mist.is_empty() {
        rij = rij.uitleg(Role::LetOp, b.t.ta("bsl-ev-mist", &[("wat", &mist.join(", "))]));
    }
    rij.doen.extend(evalueer.cloned());
    let mut rijen = vec![rij];
    let mut zeg = |key: &str, tekst: Option<&str>| {
        if let Some(tekst) = tekst {
            let woord = b.t.woord("gehaald", tekst);
            rijen.push(
                Rij::new(format!("{sleutel}/{key}"), 1)
                    .links(Role::Zacht, format!("{}: ", b.t.t(&format!("bsl-ev-{key}"))))
                    .links(Role::Tekst, woord.clone())
                    .uitleg(Role::Tekst, woord),
            );
        }
    };
    zeg("klant-vindt", o.text("klant_vindt").filter(|w| !matches!(*w, "ja" | "deels" | "nee")));
    zeg("partner-vindt", o.text("partner_vindt").filter(|w| !matches!(*w, "ja" | "deels" | "nee")));
    zeg("wie-partner", partner);
    zeg("ging-goed", o.text("ging_goed"));
    zeg("lukte-niet", o.text("lukte_niet"));
    for (nr, oorzaak) in o.records("oorzaken").iter().enumerate() {
        let hielp = oorzaak.is_yes("hielp");
        let wie = b.t.woord("wie", oorzaak.text("wie").unwrap_or_default());
        let wat = oorzaak.text("wat").unwrap_or_default();
        let (teken, key, rol) = if hielp {
            (b.glyphs.beter, "bsl-ev-hielp", Role::Goed)
        } else {
            (b.glyphs.minder, "bsl-ev-hielp-niet", Role::LetOp)
        };
        rijen.push(
            Rij::new(format!("{sleutel}/oorzaak{nr}"), 1)
                .links(rol, format!("{teken} "))
                .links(Role::Tekst, format!("{wie}: {wat}"))
                .rechts(Role::Zacht, b.t.t(key))
                .uitleg(Role::Tekst, format!("{wie}: {wat}"))
                .uitleg(Role::Zacht, b.t.t("bsl-ev-oorzaak-uitleg")),
        );
    }
    if let Some(id) = id {
        rijen.push(gevolg(b, regel, plan, &sleutel, id, o));
    }
    rijen
}

/// How far the consequence for a doel reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verwerkt {
    /// Nothing was chosen.
    NietGekozen,
    /// In the version that was fixed since.
    Versie(u32),
    /// Recorded, but no version was fixed since.
    Vastgelegd,
    /// Not recorded yet.
    Niet,
}

/// Whether what was chosen for a doel was carried out and fixed since (T6.3).
fn verwerkt(b: &Bouw<'_>, regel: &Regel, plan: Option<&PlanVersie>, id: Id, keuze: Option<&str>) -> Verwerkt {
    let s = b.state;
    let na = |kind: Kind| s.over(kind, "doel", id).any(|r| r.seq > regel.seq);
    let volgende = s.plannen.iter().find(|p| p.seq > regel.seq);
    let toen = plan.and_then(|p| doelen_van(p).find(|(d, _)| *d == id)).map(|(_, body)| body);
    let in_volgende = volgende.and_then(|p| doelen_van(p).find(|(d, _)| *d == id)).map(|(_, body)| body);
    let weg = volgende.is_some() && in_volgende.is_none();
    let gedaan = match keuze {
        None => return Verwerkt::NietGekozen,
        Some("zo-laten") => in_volgende.is_some(),
        Some("aanpassen") => {
            na(Kind::WijzigDoel) || in_volgende.is_some() && in_volgende != toen || acties_anders(s, plan, volgende, id)
        }
        Some("stoppen") => na(Kind::StopDoel) || weg || s.acts(Kind::SluitCasus).any(|r| r.seq > regel.seq),
        Some(_) => (na(Kind::StopDoel) || weg) && s.acts(Kind::StelDoel).any(|r| r.seq > regel.seq),
    };
    match (gedaan, volgende) {
        (true, Some(p)) => Verwerkt::Versie(p.versie),
        (true, None) => Verwerkt::Vastgelegd,
        (false, _) => Verwerkt::Niet,
    }
}

/// Whether the acties under a doel are others in the next version.
fn acties_anders(
    s: &crate::domain::state::State,
    plan: Option<&PlanVersie>,
    volgende: Option<&PlanVersie>,
    id: Id,
) -> bool {
    let (Some(plan), Some(volgende)) = (plan, volgende) else { return false };
    let acties = |p: &PlanVersie| -> Vec<Id> {
        let onder = p.onderdelen.iter().filter(|(_, body)| body.id("doel") == Some(id));
        onder.map(|(a, _)| *a).filter(|a| s.dingen.contains_key(a)).collect()
    };
    acties(plan) != acties(volgende)
}

fn gevolg(b: &Bouw<'_>, regel: &Regel, plan: Option<&PlanVersie>, sleutel: &str, id: Id, o: &Body) -> Rij {
    let keuze = o.text("vervolg");
    let stand = verwerkt(b, regel, plan, id, keuze);
    let naam = match keuze {
        Some(k) => b.t.ta("bsl-ev-vervolg", &[("wat", &b.t.woord("vervolg", k))]),
        None => b.t.t("bsl-ev-vervolg-geen"),
    };
    let (vink, rechts) = match stand {
        Verwerkt::Versie(n) => (Vink::Klaar, b.t.ta("bsl-ev-in-versie", &[("n", &n.to_string())])),
        Verwerkt::Vastgelegd => (Vink::Bezig, b.t.t("bsl-ev-vastgelegd")),
        Verwerkt::Niet => (Vink::Open, b.t.t("bsl-ev-niet-verwerkt")),
        Verwerkt::NietGekozen => (Vink::Open, b.t.t("bsl-ev-kies")),
    };
    let mut rij = vink::rij(b, format!("{sleutel}/vervolg"), 1, vink, naam)
        .rechts(vink.rol(), rechts)
        .uitleg(Role::Tekst, b.t.t("bsl-ev-vervolg-uitleg"));
    if matches!(stand, Verwerkt::Versie(_)) {
        return rij;
    }
    let herzien = b.state.acts(Kind::HerziePlan).any(|r| r.seq > regel.seq);
    if !herzien {
        rij = rij.doen(Doen::new(Kind::HerziePlan).met("evaluatie", regel.seq).met("terug_naar", "doelen"));
    } else if stand == Verwerkt::Vastgelegd {
        return rij.doen(Doen::new(Kind::StelPlanVast));
    }
    let doel = id.to_string();
    let gebied = b.state.dingen.get(&id).and_then(|d| d.body.text("leefgebied")).unwrap_or_default().to_owned();
    match keuze {
        Some("aanpassen") => rij.doen(Doen::new(Kind::WijzigDoel).met("doel", doel)),
        Some("stoppen") => rij.doen(Doen::new(Kind::StopDoel).met("doel", doel)),
        Some("vervangen") => rij
            .doen(Doen::new(Kind::StopDoel).met("doel", doel))
            .doen(Doen::new(Kind::StelDoel).met("leefgebied", gebied)),
        _ if herzien => rij.doen(Doen::new(Kind::StelPlanVast)),
        _ => rij,
    }
}
