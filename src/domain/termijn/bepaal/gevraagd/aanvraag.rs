//! The terms of an aanvraag: waiting, deciding, standing still, putting aside, the advance.

use chrono::NaiveDate;

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, DingStand, Regel, State};
use crate::domain::termijn::bepaal::gevraagd::herstel::{Herstel, laatste_levering};
use crate::domain::termijn::bepaal::gevraagd::{los, sluiting};
use crate::domain::termijn::bepaal::{EINDBESLUIT, Gevraagd, Maat};
use crate::domain::termijn::{Opschorting, Sluiting, TermijnSoort};

/// The age from which there is no waiting time (PW 41 lid 4).
const GEEN_ZOEKTERMIJN: u32 = 27;

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

/// The four weeks before an aanvraag; the college may take it up earlier (PW 41 lid 4 and 11).
pub(super) fn zoektermijn(state: &State) -> Option<Gevraagd<'static>> {
    let regel = state.laatste(Kind::PasZoektermijnToe).filter(|r| r.body.is_yes("geldt"))?;
    let melding = state.laatste(Kind::OpenCasus)?.body.date("melding_op")?;
    let aanvraag = state.van_soort(IdSoort::Aanvraag).next().and_then(|q| q.body.date("op"));
    Some(Gevraagd {
        maat: match regel.body.date("tot").filter(|tot| *tot >= melding) {
            Some(tot_en_met) => Maat::Vast { tot_en_met, artikel: "PW 41 lid 11" },
            None => Maat::Regel("zoektermijn"),
        },
        gesloten: sluiting(aanvraag, "aanvraag-ingediend"),
        ..los(TermijnSoort::Zoektermijn, "zoektermijn", format!("regel:{}", regel.seq), melding, "")
    })
}

/// Papers on education, when one partner is under and the other over the age of the waiting time (PW 41 lid 7).
pub(super) fn onderwijs_stukken(state: &State) -> Option<Gevraagd<'static>> {
    let regel = state.laatste(Kind::OpenCasus)?;
    let melding = regel.body.date("melding_op")?;
    let huishouden = state.klant.record("huishouden").filter(|h| h.is("vorm", "paar"))?;
    let partner = huishouden.records("leden").into_iter().find(|lid| {
        let relatie = lid.text("relatie").unwrap_or_default().to_lowercase();
        relatie.contains("partner") || relatie.contains("echtgeno")
    })?;
    let jong = |geboren: NaiveDate| Some(melding.years_since(geboren)? < GEEN_ZOEKTERMIJN);
    if jong(state.klant.date("geboortedatum")?)? == jong(partner.date("geboortedatum")?)? {
        return None;
    }
    let stuk = state.van_soort(IdSoort::Stuk).filter(|s| s.body.is("soort", "onderwijsbewijs"));
    let binnen = stuk.filter(|s| s.stand == DingStand::Klaar).filter_map(|s| s.klaar_op).min();
    let besloten = state.van_soort(IdSoort::Aanvraag).next().and_then(|q| eindbesluit(state, q.id));
    Some(Gevraagd {
        gesloten: sluiting(binnen, "volledig")
            .or_else(|| besloten.and_then(|u| sluiting(u.body.date("bekend_op"), "besloten"))),
        ..los(TermijnSoort::OnderwijsStukken, "onderwijs-stukken", format!("regel:{}", regel.seq), melding, "")
    })
}

/// The beslistermijn, the voorschot and the four weeks for putting aside.
pub(super) fn van_aanvraag(state: &State, aanvraag: &Ding, lijst: &mut Vec<Gevraagd<'static>>) {
    let Some(op) = aanvraag.body.date("op") else { return };
    let bron = aanvraag.id.to_string();
    let besluit = eindbesluit(state, aanvraag.id);
    let besloten = besluit.and_then(|u| sluiting(u.body.date("bekend_op"), "besloten"));
    let hierover = |r: &&Regel| aanvraag_van(state, r.body.id("aanvraag")) == Some(aanvraag.id);

    let uitstel = state
        .acts(Kind::StelBeslissingUit)
        .filter(hierover)
        .filter_map(|r| Some((r.body.date("bericht_op").unwrap_or_else(|| r.at.dag()), r.body.date("tot_en_met")?)));
    let herstel: Vec<Herstel> = state
        .acts(Kind::GeefHersteltermijn)
        .filter(|r| r.body.is("grondslag", "awb-4-5"))
        .filter(hierover)
        .filter_map(|r| Herstel::van(state, r))
        .collect();
    let (opschortingen, veilig) = opschortingen(state, aanvraag.id, &herstel);
    lijst.push(Gevraagd {
        // The first letter counts: Awb 4:14 lid 3 knows one.
        maat: match uitstel.min() {
            Some((bericht, tot_en_met)) => {
                Maat::Uitstel { regel: "beslistermijn", tot_en_met, artikel: "Awb 4:14", bericht }
            }
            None => Maat::Regel("beslistermijn"),
        },
        opschortingen,
        veilig,
        gesloten: besloten.clone(),
        ..los(TermijnSoort::Beslistermijn, "beslistermijn", bron.clone(), op, "")
    });
    lijst.extend(voorschot(state, aanvraag, besloten.clone()));
    lijst.extend(buiten_behandeling(state, &herstel, besloten));
}

fn voorschot(state: &State, aanvraag: &Ding, besloten: Option<Sluiting>) -> Option<Gevraagd<'static>> {
    let op = aanvraag.body.date("op")?;
    if !matches!(aanvraag.body.text("regeling").unwrap_or(&state.regeling), "levensonderhoud" | "bbz") {
        return None;
    }
    // Emergency help is no voorschot in the sense of PW 52.
    let betaald = state.acts(Kind::BetaalVoorschot).filter(|r| !r.body.is("soort", "noodhulp"));
    let laatst = betaald.filter_map(|r| r.body.date("op")).max();
    let geweigerd = state
        .van_soort(IdSoort::Besluit)
        .find(|u| u.body.is("soort", "weigering-voorschot"))
        .and_then(|u| sluiting(u.body.date("bekend_op"), "geweigerd"));
    Some(Gevraagd {
        gesloten: besloten.or(geweigerd),
        ..los(TermijnSoort::Voorschot, "voorschot", aanvraag.id.to_string(), laatst.unwrap_or(op).max(op), "")
    })
}

/// After a hersteltermijn that was not fully used the aanvraag may be put aside within four weeks. A later
/// hersteltermijn makes them start anew.
fn buiten_behandeling(state: &State, herstel: &[Herstel], besloten: Option<Sluiting>) -> Option<Gevraagd<'static>> {
    let laatste = herstel.iter().max_by_key(|h| (h.brief, h.regel))?;
    let sluit = state.over(Kind::SluitHersteltermijn, "termijn", laatste.id).next_back()?;
    let begin = match sluit.body.text("uitkomst") {
        Some("volledig") => return None,
        Some("gedeeltelijk") => laatste_levering(state, laatste).unwrap_or(laatste.einde),
        _ => laatste.einde,
    };
    Some(Gevraagd {
        gesloten: besloten,
        ..los(TermijnSoort::BuitenBehandeling, "buiten-behandeling", format!("regel:{}", sluit.seq), begin, "")
    })
}

/// When the beslistermijn of an aanvraag stands still (Awb 4:15), and the same read with care; the second is empty when
/// there is no difference.
fn opschortingen(state: &State, aanvraag: Id, herstel: &[Herstel]) -> (Vec<Opschorting>, Vec<Opschorting>) {
    let mut lijst: Vec<Opschorting> = herstel.iter().filter_map(Herstel::opschorting).collect();
    let mut veilig: Vec<Opschorting> = herstel.iter().filter_map(Herstel::veilige_opschorting).collect();
    let twijfel = lijst != veilig;
    let hierover = |r: &&Regel| aanvraag_van(state, r.body.id("aanvraag")) == Some(aanvraag);
    let begin: Vec<&Regel> = state.acts(Kind::SchortBeslistermijnOp).filter(hierover).collect();
    for regel in &begin {
        let (Some(van), Some(grond)) = (regel.body.date("op"), regel.body.text("grond")) else { continue };
        // By the day of the fact, not by the order of writing: up to the next time it stood still on that ground.
        let volgende = begin
            .iter()
            .filter(|r| r.body.is("grond", grond) && r.seq != regel.seq)
            .filter_map(|r| Some((r.body.date("op")?, r.seq)))
            .filter(|later| *later > (van, regel.seq))
            .min();
        let hervat = state
            .acts(Kind::HervatBeslistermijn)
            .filter(hierover)
            .filter(|h| h.body.is("grond", grond))
            .filter_map(|h| Some((h.body.date("op")?, h.seq)))
            .filter(|(op, _)| *op >= van && volgende.is_none_or(|(dag, _)| *op <= dag))
            .min();
        let tot_en_met = hervat.and_then(|(dag, _)| dag.pred_opt());
        if tot_en_met.is_some_and(|tot| tot < van) {
            continue;
        }
        let opschorting = Opschorting {
            grond: grond.to_owned(),
            van,
            tot_en_met,
            begin_regel: Some(regel.seq),
            eind_regel: hervat.map(|(_, seq)| seq),
        };
        lijst.push(opschorting.clone());
        veilig.push(opschorting);
    }
    lijst.sort_by(|a, b| (a.van, a.tot_en_met, &a.grond).cmp(&(b.van, b.tot_en_met, &b.grond)));
    (lijst, if twijfel { veilig } else { Vec::new() })
}
