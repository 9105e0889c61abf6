//! The terms after a besluit: objection, appeal, payment, suspension of the right; deciding late; complaints.

use chrono::{Days, NaiveDate};

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, DingStand, Regel, State};
use crate::domain::termijn::bepaal::gevraagd::aanvraag::{aanvraag_van, eindbesluit};
use crate::domain::termijn::bepaal::gevraagd::herstel::Herstel;
use crate::domain::termijn::bepaal::gevraagd::{einde_van, los, sluiting};
use crate::domain::termijn::bepaal::{Gevraagd, Maat};
use crate::domain::termijn::{Opschorting, TermijnSoort};

/// Days for which a dwangsom grows at most (Awb 4:17 lid 1).
const DWANGSOM_DAGEN: u64 = 42;

/// What starts when a besluit is made known.
pub(super) fn van_besluit(state: &State, besluit: &Ding, lijst: &mut Vec<Gevraagd<'static>>) {
    let Some(bekend) = besluit.body.date("bekend_op") else { return };
    let soort = besluit.body.text("soort").unwrap_or_default();
    let bron = besluit.id.to_string();
    let bezwaar = state.van_soort(IdSoort::Bezwaar).find(|z| z.body.id("besluit") == Some(besluit.id));
    lijst.push(Gevraagd {
        gesloten: bezwaar.and_then(|z| sluiting(z.body.date("op"), "bezwaar-ontvangen")),
        ..los(TermijnSoort::Bezwaartermijn, "bezwaartermijn", bron.clone(), bekend, soort)
    });
    if besluit.stand == DingStand::Vervallen {
        return;
    }
    match soort {
        "terugvordering" | "boete" => {
            lijst.push(los(TermijnSoort::Betaaltermijn, "terugvordering", bron, bekend, soort));
        }
        "opschorting" => {
            // From the first day of the period concerned, and at most eight weeks (PW 54 lid 1).
            let begin = besluit.body.date("ingangsdatum").unwrap_or(bekend);
            let einde = state
                .van_soort(IdSoort::Besluit)
                .filter(|u| matches!(u.body.text("soort"), Some("hervatting" | "intrekking" | "beeindiging")))
                .filter_map(|u| Some((u.body.date("bekend_op").filter(|op| *op >= bekend)?, u.body.text("soort")?)))
                .min();
            lijst.push(Gevraagd {
                gesloten: einde.and_then(|(op, soort)| sluiting(Some(op), soort)),
                ..los(TermijnSoort::Opschorting54, "opschorting-54", bron, begin, "")
            });
        }
        _ => {}
    }
}

/// Six weeks, or twelve with a committee, from the end of the bezwaartermijn (Awb 7:10); standing still while a failure
/// is repaired (Awb 6:6).
pub(super) fn beslissing_op_bezwaar(state: &State, bezwaar: &Ding) -> Option<Gevraagd<'static>> {
    if bezwaar.body.text("soort").is_some_and(|s| s != "bezwaar") {
        return None;
    }
    let besluit = bezwaar.body.id("besluit")?;
    let bekend = state.dingen.get(&besluit)?.body.date("bekend_op")?;
    let begin = einde_van(state, TermijnSoort::Bezwaartermijn, &besluit.to_string())
        .or_else(|| bekend.checked_add_days(Days::new(42)))?;
    let verdaagd = state
        .over(Kind::VerdaagBezwaar, "bezwaar", bezwaar.id)
        .filter_map(|r| Some((r.body.date("tot_en_met")?, r.body.date("bericht_op").unwrap_or_else(|| r.at.dag()))))
        .max();
    let commissie = state.over(Kind::HoudHoorzitting, "bezwaar", bezwaar.id).any(|r| r.body.filled("commissie"));
    let beslist = state.over(Kind::BeslisOpBezwaar, "bezwaar", bezwaar.id).next_back();
    let regel = if commissie { "beslissing-op-bezwaar-commissie" } else { "beslissing-op-bezwaar" };
    let hierover = |r: &&Regel| match r.body.id("besluit") {
        Some(id) => id == besluit,
        None => bezwaar_van(state, None).is_some_and(|z| z.id == bezwaar.id),
    };
    let herstel: Vec<Herstel> = state
        .acts(Kind::GeefHersteltermijn)
        .filter(|r| r.body.is("grondslag", "awb-6-6"))
        .filter(hierover)
        .filter_map(|r| Herstel::van(state, r))
        .collect();
    let op_volgorde = |mut lijst: Vec<Opschorting>| {
        lijst.sort_by(|a, b| (a.van, a.tot_en_met, &a.grond).cmp(&(b.van, b.tot_en_met, &b.grond)));
        lijst
    };
    let opschortingen = op_volgorde(herstel.iter().filter_map(Herstel::opschorting).collect());
    let veilig = op_volgorde(herstel.iter().filter_map(Herstel::veilige_opschorting).collect());
    Some(Gevraagd {
        maat: match verdaagd {
            Some((tot_en_met, bericht)) => Maat::Uitstel { regel, tot_en_met, artikel: "Awb 7:10 lid 3", bericht },
            None => Maat::Regel(regel),
        },
        veilig: if veilig == opschortingen { Vec::new() } else { veilig },
        opschortingen,
        gesloten: beslist.and_then(|r| sluiting(r.body.date("bekend_op"), r.body.text("uitkomst")?)),
        ..los(TermijnSoort::BeslissingOpBezwaar, regel, bezwaar.id.to_string(), begin, "")
    })
}

/// Six weeks for an appeal against what was decided on an objection (Awb 6:7).
pub(super) fn beroepstermijn(state: &State, regel: &Regel) -> Option<Gevraagd<'static>> {
    let bekend = regel.body.date("bekend_op").filter(|_| !regel.body.is("uitkomst", "ingetrokken"))?;
    let besluit = regel.body.id("bezwaar").and_then(|z| state.dingen.get(&z)).and_then(|z| z.body.id("besluit"));
    let beroep = state
        .van_soort(IdSoort::Bezwaar)
        .find(|z| z.body.is("soort", "beroep") && besluit.is_some() && z.body.id("besluit") == besluit);
    Some(Gevraagd {
        gesloten: beroep.and_then(|z| sluiting(z.body.date("op"), "beroep-ontvangen")),
        ..los(TermijnSoort::Beroepstermijn, "beroepstermijn", format!("regel:{}", regel.seq), bekend, "")
    })
}

/// Papers up to ten days before a planned hearing (Awb 7:4).
pub(super) fn stukken_hoorzitting(state: &State, gesprek: &Ding) -> Option<Gevraagd<'static>> {
    let gepland = gesprek.kind == Kind::PlanGesprek && gesprek.body.is("soort", "hoorzitting");
    if !gepland || gesprek.stand == DingStand::Vervallen {
        return None;
    }
    let op = gesprek.body.date("op")?;
    let gehouden = state.acts(Kind::HoudHoorzitting).filter_map(|r| r.body.date("op")).filter(|dag| *dag >= op).min();
    Some(Gevraagd {
        gesloten: sluiting(gehouden.or(gesprek.klaar_op.filter(|_| !gesprek.stand.is_open())), "gehaald"),
        ..los(TermijnSoort::StukkenHoorzitting, "stukken-hoorzitting", gesprek.id.to_string(), op, "")
    })
}

/// What was decided late: the end of its term, and the day of the decision if there is one.
struct TeLaat {
    termijn: Option<NaiveDate>,
    beslist: Option<NaiveDate>,
}

fn te_laat(state: &State, bezwaar: Option<Id>, over: Option<&str>, aanvraag: Option<Id>) -> TeLaat {
    if bezwaar.is_some() || over == Some("bezwaar") {
        let id = bezwaar_van(state, bezwaar).map(|z| z.id);
        let beslist = id.and_then(|id| state.over(Kind::BeslisOpBezwaar, "bezwaar", id).next_back());
        return TeLaat {
            termijn: id.and_then(|id| einde_van(state, TermijnSoort::BeslissingOpBezwaar, &id.to_string())),
            beslist: beslist.and_then(|r| r.body.date("bekend_op")),
        };
    }
    let id = aanvraag_van(state, aanvraag);
    TeLaat {
        termijn: id.and_then(|id| einde_van(state, TermijnSoort::Beslistermijn, &id.to_string())),
        beslist: id.and_then(|id| eindbesluit(state, id)).and_then(|u| u.body.date("bekend_op")),
    }
}

/// The objection an act is about: the one it names, else the last one.
fn bezwaar_van(state: &State, named: Option<Id>) -> Option<&Ding> {
    match named {
        Some(id) => state.dingen.get(&id).map(AsRef::as_ref),
        None => state.van_soort(IdSoort::Bezwaar).rfind(|z| z.body.text("soort").is_none_or(|s| s == "bezwaar")),
    }
}

/// Whether a notice of default comes before the term to decide is over; then it has no effect (Awb 4:17 lid 3).
pub fn te_vroeg_in_gebreke(state: &State, body: &crate::domain::body::Body) -> bool {
    let zaak = te_laat(state, body.id("bezwaar"), body.text("over"), body.id("aanvraag"));
    body.date("op").zip(zaak.termijn).is_some_and(|(op, einde)| op <= einde)
}

/// Two weeks after a notice of default, then the days for which a dwangsom grows, then the besluit on its amount (Awb
/// 4:17, 4:18). Who decides in time owes nothing.
pub(super) fn in_gebreke(state: &State, regel: &Regel, lijst: &mut Vec<Gevraagd<'static>>) {
    let Some(op) = regel.body.date("op").filter(|_| !te_vroeg_in_gebreke(state, &regel.body)) else { return };
    let zaak = te_laat(state, regel.body.id("bezwaar"), regel.body.text("over"), regel.body.id("aanvraag"));
    let bron = format!("regel:{}", regel.seq);
    lijst.push(Gevraagd {
        gesloten: sluiting(zaak.beslist, "besloten"),
        ..los(TermijnSoort::Ingebrekestelling, "ingebrekestelling", bron.clone(), op, "")
    });
    let Some(om) = einde_van(state, TermijnSoort::Ingebrekestelling, &bron) else { return };
    if zaak.beslist.is_some_and(|dag| dag <= om) {
        return;
    }
    lijst.push(Gevraagd {
        gesloten: sluiting(zaak.beslist, "besloten"),
        ..los(TermijnSoort::Dwangsom, "dwangsom", bron.clone(), om, "")
    });
    let Some(langst) = om.checked_add_days(Days::new(DWANGSOM_DAGEN)) else { return };
    // The day of the decision itself is no day of default.
    let laatste = zaak.beslist.and_then(|dag| dag.pred_opt()).map_or(langst, |dag| dag.min(langst));
    let loopt = zaak.beslist.is_some() || state.peildatum().is_some_and(|dag| dag > om);
    if laatste <= om || !loopt {
        return;
    }
    let vastgesteld = state
        .van_soort(IdSoort::Besluit)
        .filter(|u| u.body.is("soort", "dwangsom"))
        .filter_map(|u| u.body.date("bekend_op").filter(|dag| *dag >= op))
        .min();
    lijst.push(Gevraagd {
        gesloten: sluiting(vastgesteld, "besloten"),
        ..los(TermijnSoort::DwangsomBeschikking, "dwangsom-beschikking", bron, laatste, "")
    });
}

/// Handling a complaint, and saying in time that it is not handled (Awb 9:8, 9:11).
pub(super) fn klacht(state: &State, regel: &Regel, lijst: &mut Vec<Gevraagd<'static>>) {
    let Some(op) = regel.body.date("op") else { return };
    let klaar = state.acts(Kind::HandelKlachtAf).find(|h| h.body.int("klacht") == Some(regel.seq));
    let gesloten = klaar.and_then(|h| sluiting(h.body.date("op"), "afgehandeld"));
    let over = regel.body.text("over").unwrap_or_default();
    let bron = format!("regel:{}", regel.seq);
    lijst.push(Gevraagd { gesloten: gesloten.clone(), ..los(TermijnSoort::Klacht, "klacht", bron.clone(), op, over) });
    lijst.push(Gevraagd {
        gesloten,
        ..los(TermijnSoort::KlachtNietBehandelen, "klacht-niet-behandelen", bron, op, over)
    });
}
