//! From the facts of a casus to the terms they ask for, each with its ground.

use chrono::{Days, NaiveDate};

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, DingStand, Regel, State};
use crate::domain::termijn::bepaal::{EINDBESLUIT, Gevraagd, Maat};
use crate::domain::termijn::{Opschorting, Sluiting, TermijnSoort};

/// All terms that the facts ask for.
pub(super) fn gevraagd(state: &State) -> Vec<Gevraagd<'static>> {
    let mut lijst = Vec::new();
    lijst.extend(zoektermijn(state));
    for aanvraag in state.van_soort(IdSoort::Aanvraag) {
        van_aanvraag(state, aanvraag, &mut lijst);
    }
    lijst.extend(state.acts(Kind::GeefHersteltermijn).filter_map(|r| hersteltermijn(state, r)));
    for besluit in state.van_soort(IdSoort::Besluit) {
        let Some(bekend) = besluit.body.date("bekend_op") else { continue };
        let bezwaar = state.van_soort(IdSoort::Bezwaar).find(|z| z.body.id("besluit") == Some(besluit.id));
        lijst.push(Gevraagd {
            soort: TermijnSoort::Bezwaartermijn,
            maat: Maat::Regel("bezwaartermijn"),
            bron: besluit.id.to_string(),
            id: None,
            over: besluit.body.text("soort").unwrap_or_default().to_owned(),
            begint_op: bekend,
            opschortingen: Vec::new(),
            twijfel: false,
            gesloten: bezwaar.and_then(|z| sluiting(z.body.date("op"), "bezwaar-ontvangen")),
        });
    }
    lijst.extend(state.van_soort(IdSoort::Bezwaar).filter_map(|z| beslissing_op_bezwaar(state, z)));
    lijst.extend(state.acts(Kind::NodigUitZienswijze).filter_map(|r| zienswijze(state, r)));
    lijst.extend(state.van_soort(IdSoort::Maatregel).filter_map(|m| heroverweging(state, m)));
    lijst.extend(state.acts(Kind::OntvangIngebrekestelling).filter_map(|r| {
        let op = r.body.date("op")?;
        let klaar = state.acts(Kind::NeemBesluit).chain(state.acts(Kind::BeslisOpBezwaar)).find(|b| b.seq > r.seq);
        Some(Gevraagd {
            gesloten: klaar.and_then(|b| sluiting(b.body.date("bekend_op"), "besloten")),
            ..los(TermijnSoort::Ingebrekestelling, "ingebrekestelling", format!("regel:{}", r.seq), op, "")
        })
    }));
    lijst.extend(state.acts(Kind::OntvangKlacht).filter_map(|r| {
        let op = r.body.date("op")?;
        let klaar = state.acts(Kind::HandelKlachtAf).find(|h| h.body.int("klacht") == Some(r.seq));
        let over = r.body.text("over").unwrap_or_default();
        Some(Gevraagd {
            gesloten: klaar.and_then(|h| sluiting(h.body.date("op"), "afgehandeld")),
            ..los(TermijnSoort::Klacht, "klacht", format!("regel:{}", r.seq), op, over)
        })
    }));
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
        twijfel: false,
        gesloten: None,
    }
}

fn sluiting(op: Option<NaiveDate>, uitkomst: &str) -> Option<Sluiting> {
    op.map(|op| Sluiting { op, uitkomst: uitkomst.to_owned() })
}

fn gemaakt(regel: &Regel, soort: IdSoort) -> Option<Id> {
    regel.body.record("ids").and_then(|ids| ids.id(soort.woord()))
}

/// The aanvraag an act is about: the one it names, else the only or last one.
pub fn aanvraag_van(state: &State, named: Option<Id>) -> Option<Id> {
    named.or_else(|| {
        let open = state.van_soort(IdSoort::Aanvraag).rfind(|q| eindbesluit(state, q.id).is_none());
        open.or_else(|| state.van_soort(IdSoort::Aanvraag).next_back()).map(|q| q.id)
    })
}

/// The besluit that ended an aanvraag and was not replaced, if any.
pub fn eindbesluit(state: &State, aanvraag: Id) -> Option<&Ding> {
    let eerste = state.van_soort(IdSoort::Aanvraag).next().map(|q| q.id);
    state.van_soort(IdSoort::Besluit).find(|u| {
        let over = u.body.id("aanvraag").or_else(|| owner(state, u).or(eerste));
        over == Some(aanvraag)
            && u.stand != DingStand::Vervallen
            && u.body.text("soort").is_some_and(|s| EINDBESLUIT.contains(&s))
    })
}

/// Where a besluit names no aanvraag: the first one made before it that no earlier besluit ended.
fn owner(state: &State, besluit: &Ding) -> Option<Id> {
    state
        .van_soort(IdSoort::Aanvraag)
        .filter(|q| q.seq < besluit.seq)
        .find(|q| {
            !state.van_soort(IdSoort::Besluit).any(|u| {
                u.seq < besluit.seq
                    && u.body.id("aanvraag") == Some(q.id)
                    && u.body.text("soort").is_some_and(|s| EINDBESLUIT.contains(&s))
            })
        })
        .map(|q| q.id)
}

fn zoektermijn(state: &State) -> Option<Gevraagd<'static>> {
    let regel = state.laatste(Kind::PasZoektermijnToe).filter(|r| r.body.is_yes("geldt"))?;
    let melding = state.laatste(Kind::OpenCasus)?.body.date("melding_op")?;
    let aanvraag = state.van_soort(IdSoort::Aanvraag).next().and_then(|q| q.body.date("op"));
    Some(Gevraagd {
        gesloten: sluiting(aanvraag, "aanvraag-ingediend"),
        ..los(TermijnSoort::Zoektermijn, "zoektermijn", format!("regel:{}", regel.seq), melding, "")
    })
}

fn van_aanvraag(state: &State, aanvraag: &Ding, lijst: &mut Vec<Gevraagd<'static>>) {
    let Some(op) = aanvraag.body.date("op") else { return };
    let bron = aanvraag.id.to_string();
    let besluit = eindbesluit(state, aanvraag.id);
    let besloten = besluit.and_then(|u| sluiting(u.body.date("bekend_op"), "besloten"));
    let hierover = |r: &&Regel| aanvraag_van(state, r.body.id("aanvraag")) == Some(aanvraag.id);

    let uitstel = state.acts(Kind::StelBeslissingUit).rfind(hierover).and_then(|r| r.body.date("tot_en_met"));
    lijst.push(Gevraagd {
        maat: match uitstel {
            Some(tot_en_met) => Maat::Vast { tot_en_met, artikel: "Awb 4:14" },
            None => Maat::Regel("beslistermijn"),
        },
        opschortingen: opschortingen(state, aanvraag.id),
        twijfel: true,
        gesloten: besloten.clone(),
        ..los(TermijnSoort::Beslistermijn, "beslistermijn", bron.clone(), op, "")
    });

    let uitgekeerd = matches!(aanvraag.body.text("regeling").unwrap_or(&state.regeling), "levensonderhoud" | "bbz");
    if uitgekeerd {
        let betaald = state.acts(Kind::BetaalVoorschot).filter_map(|r| r.body.date("op")).max();
        let geweigerd = state
            .van_soort(IdSoort::Besluit)
            .find(|u| u.body.is("soort", "weigering-voorschot"))
            .and_then(|u| sluiting(u.body.date("bekend_op"), "geweigerd"));
        lijst.push(Gevraagd {
            gesloten: besloten.clone().or(geweigerd),
            ..los(TermijnSoort::Voorschot, "voorschot", bron.clone(), betaald.unwrap_or(op).max(op), "")
        });
    }

    // After a hersteltermijn that was not fully used the aanvraag may be put aside within four weeks.
    let laatste = state.acts(Kind::GeefHersteltermijn).rfind(hierover).filter(|r| r.body.is("grondslag", "awb-4-5"));
    let Some(sluit) = laatste.and_then(|r| gemaakt(r, IdSoort::Termijn)).and_then(|t| {
        let last_day = herstel_einde(state, laatste?);
        let sluit = state.over(Kind::SluitHersteltermijn, "termijn", t).next_back()?;
        (!sluit.body.is("uitkomst", "volledig")).then_some((last_day?, sluit))
    }) else {
        return;
    };
    lijst.push(Gevraagd {
        gesloten: besloten,
        ..los(TermijnSoort::BuitenBehandeling, "buiten-behandeling", format!("regel:{}", sluit.1.seq), sluit.0, "")
    });
}

/// The last day of a hersteltermijn, extensions included.
fn herstel_einde(state: &State, regel: &Regel) -> Option<NaiveDate> {
    let id = gemaakt(regel, IdSoort::Termijn)?;
    let verlengd =
        state.over(Kind::VerlengHersteltermijn, "termijn", id).filter_map(|r| r.body.date("tot_en_met")).max();
    let gegeven = regel.body.date("tot_en_met");
    verlengd.into_iter().chain(gegeven).max()
}

/// The day on which everything asked in a hersteltermijn had come, if it had.
fn aanvulling(state: &State, regel: &Regel) -> Option<NaiveDate> {
    let id = gemaakt(regel, IdSoort::Termijn)?;
    let gesloten = state
        .over(Kind::SluitHersteltermijn, "termijn", id)
        .find(|r| r.body.is("uitkomst", "volledig"))
        .and_then(|r| r.body.date("op"));
    let stukken = regel.body.ids("stukken");
    let binnen = stukken
        .iter()
        .map(|id| state.dingen.get(id).filter(|d| d.stand == DingStand::Klaar).and_then(|d| d.klaar_op))
        .collect::<Option<Vec<_>>>()
        .and_then(|dagen| dagen.into_iter().max());
    binnen.or(gesloten)
}

/// When the beslistermijn of an aanvraag stands still (Awb 4:15).
fn opschortingen(state: &State, aanvraag: Id) -> Vec<Opschorting> {
    let hierover = |r: &&Regel| aanvraag_van(state, r.body.id("aanvraag")) == Some(aanvraag);
    let mut lijst = Vec::new();
    for regel in state.acts(Kind::GeefHersteltermijn).filter(|r| r.body.is("grondslag", "awb-4-5")).filter(hierover) {
        let (Some(brief), Some(einde)) = (regel.body.date("brief_op"), herstel_einde(state, regel)) else { continue };
        let laatste = match aanvulling(state, regel) {
            // The day of completion itself counts again.
            Some(dag) if dag <= einde => dag.pred_opt().unwrap_or(dag),
            _ => einde,
        };
        let Some(van) = brief.succ_opt().filter(|van| *van <= laatste) else { continue };
        let grond = gemaakt(regel, IdSoort::Termijn).map_or_else(String::new, |id| id.to_string());
        lijst.push(Opschorting { grond, van, tot_en_met: Some(laatste) });
    }
    for regel in state.acts(Kind::SchortBeslistermijnOp).filter(hierover) {
        let (Some(van), Some(grond)) = (regel.body.date("op"), regel.body.text("grond")) else { continue };
        let hervat = state
            .acts(Kind::HervatBeslistermijn)
            .find(|h| h.seq > regel.seq && h.body.is("grond", grond))
            .and_then(|h| h.body.date("op"))
            .and_then(|dag| dag.pred_opt());
        if hervat.is_none_or(|tot| van <= tot) {
            lijst.push(Opschorting { grond: grond.to_owned(), van, tot_en_met: hervat });
        }
    }
    lijst.sort_by(|a, b| (a.van, a.tot_en_met, &a.grond).cmp(&(b.van, b.tot_en_met, &b.grond)));
    lijst
}

fn hersteltermijn(state: &State, regel: &Regel) -> Option<Gevraagd<'static>> {
    let id = gemaakt(regel, IdSoort::Termijn)?;
    let tot_en_met = herstel_einde(state, regel)?;
    let gesloten = state.over(Kind::SluitHersteltermijn, "termijn", id).next_back();
    let artikel = match regel.body.text("grondslag") {
        Some("pw-54") => "PW 54",
        Some("pw-40") => "PW 40",
        Some("pw-53a") => "PW 53a",
        Some("awb-6-6") => "Awb 6:6",
        _ => "Awb 4:5",
    };
    let stukken: Vec<&str> =
        regel.body.ids("stukken").iter().filter_map(|id| state.dingen.get(id)).map(|d| d.naam()).collect();
    Some(Gevraagd {
        maat: Maat::Vast { tot_en_met, artikel },
        id: Some(id),
        gesloten: gesloten.and_then(|r| sluiting(r.body.date("op"), r.body.text("uitkomst")?)),
        ..los(
            TermijnSoort::Hersteltermijn,
            "",
            format!("regel:{}", regel.seq),
            regel.body.date("brief_op")?,
            &stukken.join(", "),
        )
    })
}

fn beslissing_op_bezwaar(state: &State, bezwaar: &Ding) -> Option<Gevraagd<'static>> {
    if bezwaar.body.text("soort").is_some_and(|s| s != "bezwaar") {
        return None;
    }
    let besluit = bezwaar.body.id("besluit")?;
    let termijn =
        state.termijnen.values().find(|t| t.soort == TermijnSoort::Bezwaartermijn && t.bron == besluit.to_string());
    let bekend = state.dingen.get(&besluit)?.body.date("bekend_op")?;
    let begin = termijn.map(|t| t.tot_en_met).or_else(|| bekend.checked_add_days(Days::new(42)))?;
    let verdaagd =
        state.over(Kind::VerdaagBezwaar, "bezwaar", bezwaar.id).filter_map(|r| r.body.date("tot_en_met")).max();
    let commissie = state.over(Kind::HoudHoorzitting, "bezwaar", bezwaar.id).any(|r| r.body.filled("commissie"));
    let beslist = state.over(Kind::BeslisOpBezwaar, "bezwaar", bezwaar.id).next_back();
    let regel = if commissie { "beslissing-op-bezwaar-commissie" } else { "beslissing-op-bezwaar" };
    Some(Gevraagd {
        maat: match verdaagd {
            Some(tot_en_met) => Maat::Vast { tot_en_met, artikel: "Awb 7:10 lid 3" },
            None => Maat::Regel(regel),
        },
        gesloten: beslist.and_then(|r| sluiting(r.body.date("bekend_op"), r.body.text("uitkomst")?)),
        ..los(TermijnSoort::BeslissingOpBezwaar, regel, bezwaar.id.to_string(), begin, "")
    })
}

fn zienswijze(state: &State, regel: &Regel) -> Option<Gevraagd<'static>> {
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

fn heroverweging(state: &State, maatregel: &Ding) -> Option<Gevraagd<'static>> {
    let gedaan = state.over(Kind::HeroverweegMaatregel, "maatregel", maatregel.id).next_back();
    let gekozen = maatregel.body.date("heroverwegen_op");
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
