//! The terms of enforcement: the view of the klant, the boete, looking at a maatregel again; and the plan of a lone
//! parent who asked for an exemption.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::evolve::gedrag_van;
use crate::domain::state::{Ding, Regel, State};
use crate::domain::termijn::bepaal::gevraagd::{gemaakt, los, sluiting};
use crate::domain::termijn::bepaal::{Gevraagd, Maat};
use crate::domain::termijn::{Sluiting, TermijnSoort};

/// Time for the klant to give his view (Awb 4:8).
pub(super) fn zienswijze(state: &State, regel: &Regel) -> Option<Gevraagd<'static>> {
    let ontvangen = state
        .acts(Kind::OntvangZienswijze)
        .filter(|z| z.seq > regel.seq)
        .find(|z| z.body.id("gedrag").is_none() || z.body.id("gedrag") == regel.body.id("gedrag"));
    let uitkomst = state
        .acts(Kind::LegMaatregelOp)
        .chain(state.acts(Kind::ZieAfVanMaatregel))
        .chain(state.acts(Kind::LegBoeteOp))
        .chain(state.acts(Kind::GeefWaarschuwing))
        .find(|r| r.seq > regel.seq);
    Some(Gevraagd {
        maat: Maat::Vast { tot_en_met: regel.body.date("tot_en_met")?, artikel: "Awb 4:8" },
        id: gemaakt(regel, IdSoort::Termijn),
        gesloten: ontvangen
            .and_then(|z| sluiting(z.body.date("op"), "ontvangen"))
            .or_else(|| uitkomst.and_then(|r| sluiting(Some(r.at.dag()), "besloten"))),
        ..los(
            TermijnSoort::Zienswijze,
            "",
            format!("regel:{}", regel.seq),
            regel.at.dag(),
            regel.body.text("over").unwrap_or_default(),
        )
    })
}

/// Thirteen weeks to decide on a boete, from the first invitation about a breach of the duty to inform: the report goes
/// with it (Awb 5:51, 5:53).
pub(super) fn boetes(state: &State, lijst: &mut Vec<Gevraagd<'static>>) {
    let mut eerste: BTreeMap<Id, &Regel> = BTreeMap::new();
    for regel in state.acts(Kind::NodigUitZienswijze) {
        let gedrag = gedrag_van(state, regel).and_then(|id| state.dingen.get(&id));
        let Some(gedrag) = gedrag.filter(|g| g.body.is("verplichting", "inlichtingen-17-1")) else { continue };
        let eerder = eerste.entry(gedrag.id).or_insert(regel);
        if (regel.at.dag(), regel.seq) < (eerder.at.dag(), eerder.seq) {
            *eerder = regel;
        }
    }
    for (gedrag, regel) in eerste {
        let over = state.dingen.get(&gedrag).map(|d| d.naam().to_owned()).unwrap_or_default();
        lijst.push(Gevraagd {
            gesloten: gevolg(state, gedrag),
            ..los(TermijnSoort::Boete, "boete", format!("regel:{}", regel.seq), regel.at.dag(), &over)
        });
    }
}

/// What came of a gedrag, and when.
fn gevolg(state: &State, gedrag: Id) -> Option<Sluiting> {
    let hierover = |r: &&Regel| gedrag_van(state, r) == Some(gedrag);
    let boete = state.acts(Kind::LegBoeteOp).filter(hierover).map(|r| {
        let bekend = r.body.record("besluit").and_then(|b| b.date("bekend_op"));
        (bekend.unwrap_or_else(|| r.at.dag()), "besloten")
    });
    let waarschuwing = state
        .acts(Kind::GeefWaarschuwing)
        .filter(hierover)
        .map(|r| (r.body.date("op").unwrap_or_else(|| r.at.dag()), "waarschuwing"));
    let afgezien = state.acts(Kind::ZieAfVanMaatregel).filter(hierover).map(|r| (r.at.dag(), "afgezien"));
    let (op, uitkomst) = boete.chain(waarschuwing).chain(afgezien).min()?;
    sluiting(Some(op), uitkomst)
}

/// Looking at a maatregel again within three months. Only for those by ordinance: of the uniform ones the klant asks for
/// it himself (PW 18 lid 3 and 11), unless somebody chose a day.
pub(super) fn heroverweging(state: &State, maatregel: &Ding) -> Option<Gevraagd<'static>> {
    let gedaan = state.over(Kind::HeroverweegMaatregel, "maatregel", maatregel.id).next_back();
    let gekozen = maatregel.body.date("heroverwegen_op");
    let uniform = matches!(maatregel.body.text("grond"), Some("uniform-18-4" | "taaleis-18b"));
    if uniform && gekozen.is_none() {
        return None;
    }
    let besluit = maatregel.body.record("besluit").and_then(|b| b.date("bekend_op"));
    Some(Gevraagd {
        maat: match gekozen {
            Some(tot_en_met) => Maat::Vast { tot_en_met, artikel: "PW 18 lid 3" },
            None => Maat::Regel("heroverweging"),
        },
        gesloten: gedaan.and_then(|r| sluiting(Some(r.at.dag()), r.body.text("uitkomst")?)),
        ..los(
            TermijnSoort::Heroverweging,
            "heroverweging",
            maatregel.id.to_string(),
            besluit.unwrap_or_else(|| maatregel.at.dag()),
            "",
        )
    })
}

/// Six months for the plan of a lone parent with a small child who asked for an exemption (PW 9a lid 7). Whether there is
/// a child under five is asked only where the household says how old they are.
pub(super) fn pva_ouder(state: &State) -> Option<Gevraagd<'static>> {
    let huishouden = state.klant.record("huishouden").filter(|h| h.is("vorm", "alleenstaande-ouder"))?;
    let (verzoek, regel) = state
        .acts(Kind::LegVerplichtingVast)
        .filter(|r| r.body.is("stand", "ontheven"))
        .filter_map(|r| Some((r.body.date("verzoek_op")?, r)))
        .min_by_key(|(op, r)| (*op, r.seq))?;
    let geboren: Vec<NaiveDate> = huishouden.records("leden").iter().filter_map(|l| l.date("geboortedatum")).collect();
    let klein = |geboren: &NaiveDate| verzoek.years_since(*geboren).is_some_and(|jaren| jaren < 5);
    if !geboren.is_empty() && !geboren.iter().any(klein) {
        return None;
    }
    let plan = state.plannen.iter().map(|p| p.op).filter(|op| *op >= verzoek).min();
    Some(Gevraagd {
        gesloten: sluiting(plan, "gehaald"),
        ..los(
            TermijnSoort::PvaAlleenstaandeOuder,
            "pva-alleenstaande-ouder",
            format!("regel:{}", regel.seq),
            verzoek,
            "",
        )
    })
}
