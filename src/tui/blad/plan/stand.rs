//! How a thing of the plan stands: symbol and word, who owns it, and its day.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::id::{Id, IdSoort};
use crate::domain::plan::einde;
use crate::domain::state::{Ding, DingStand};
use crate::domain::woorden::WIE_ACTIE;
use crate::opmaak;
use crate::tui::blad::{Bouw, Rij, Stuk};
use crate::tui::tekst;
use crate::tui::theme::Role;

use super::Plan;

/// From this width on a row has room for the word beside the symbol.
const MET_WOORD: usize = 64;
/// Columns for the owner: the longest word of the list.
const WIE: usize = 9;
/// Columns for a day.
const DAG: usize = 10;

/// Symbol and word of a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stand {
    TeDoen,
    Bezig,
    Wacht,
    Vast,
    Klaar,
    Gehaald,
    NietGelukt,
    Vervallen,
    Gestopt,
    Vandaag,
    TeLaat,
}

impl Stand {
    const ALL: [Stand; 11] = [
        Stand::TeDoen,
        Stand::Bezig,
        Stand::Wacht,
        Stand::Vast,
        Stand::Klaar,
        Stand::Gehaald,
        Stand::NietGelukt,
        Stand::Vervallen,
        Stand::Gestopt,
        Stand::Vandaag,
        Stand::TeLaat,
    ];

    /// Of an actie, an afspraak or a working agreement.
    pub(super) fn van(ding: &Ding, vandaag: NaiveDate) -> Stand {
        match ding.stand {
            DingStand::Klaar => Stand::Klaar,
            DingStand::NietGelukt => Stand::NietGelukt,
            DingStand::Vervallen => Stand::Vervallen,
            DingStand::Vast => Stand::Vast,
            DingStand::Open | DingStand::Bezig | DingStand::Wacht => match dag(ding) {
                Some(dag) if dag < vandaag => Stand::TeLaat,
                Some(dag) if dag == vandaag => Stand::Vandaag,
                _ if ding.stand == DingStand::Bezig => Stand::Bezig,
                _ if ding.stand == DingStand::Wacht => Stand::Wacht,
                // A working agreement runs from its first day.
                _ if ding.id.soort == IdSoort::Samenwerking => Stand::Bezig,
                _ => Stand::TeDoen,
            },
        }
    }

    /// Of a doel with these acties: a doel is never closed by hand.
    pub(super) fn van_doel(plan: &Plan<'_>, doel: &Ding, onder: &[&Ding]) -> Stand {
        if doel.stand == DingStand::Vervallen {
            return Stand::Gestopt;
        }
        if !plan.kader.is_actief(doel) {
            return Stand::Gehaald;
        }
        match dag(doel) {
            Some(dag) if dag < plan.b.vandaag => Stand::TeLaat,
            Some(dag) if dag == plan.b.vandaag => Stand::Vandaag,
            _ if onder.iter().any(|d| !matches!(d.stand, DingStand::Open | DingStand::Vervallen)) => Stand::Bezig,
            _ => Stand::TeDoen,
        }
    }

    pub(super) fn glyph(self, b: &Bouw<'_>) -> (Role, &'static str) {
        let g = &b.glyphs;
        match self {
            Stand::TeDoen => (Role::Tekst, g.te_doen),
            Stand::Bezig => (Role::Tekst, g.bezig),
            Stand::Wacht => (Role::Tekst, g.wacht),
            Stand::Vast | Stand::NietGelukt => (Role::Fout, g.vast),
            Stand::Klaar | Stand::Gehaald => (Role::Goed, g.klaar),
            Stand::Vervallen | Stand::Gestopt => (Role::Zacht, g.nvt),
            Stand::Vandaag => (Role::LetOp, g.vandaag),
            Stand::TeLaat => (Role::Fout, g.te_laat),
        }
    }

    const fn sleutel(self) -> &'static str {
        match self {
            Stand::TeDoen => "pva-stand-te-doen",
            Stand::Bezig => "pva-stand-bezig",
            Stand::Wacht => "pva-stand-wacht",
            Stand::Vast => "pva-stand-vast",
            Stand::Klaar => "pva-stand-klaar",
            Stand::Gehaald => "pva-stand-gehaald",
            Stand::NietGelukt => "pva-stand-niet-gelukt",
            Stand::Vervallen => "pva-stand-vervallen",
            Stand::Gestopt => "pva-stand-gestopt",
            Stand::Vandaag => "pva-stand-vandaag",
            Stand::TeLaat => "pva-stand-te-laat",
        }
    }
}

/// Words that come back on every row, looked up once.
pub(super) struct Woorden {
    standen: BTreeMap<Stand, String>,
    wie: BTreeMap<&'static str, String>,
    pub(super) ja: String,
    pub(super) nee: String,
    pub(super) smart: [String; 5],
    pub(super) mist: [String; 5],
    geen_dag: String,
}

impl Woorden {
    pub(super) fn new(b: &Bouw<'_>) -> Woorden {
        let t = b.t;
        // The one who reads is the klantmanager.
        let wie = |woord: &'static str| if woord == "klantmanager" { t.t("pva-jij") } else { t.woord("wie", woord) };
        let per = |wat: &str| ["s", "m", "a", "r", "t"].map(|letter| t.t(&format!("pva-{wat}-{letter}")));
        Woorden {
            standen: Stand::ALL.into_iter().map(|stand| (stand, t.t(stand.sleutel()))).collect(),
            wie: WIE_ACTIE.iter().map(|woord| (*woord, wie(woord))).collect(),
            ja: t.t("pva-ja"),
            nee: t.t("pva-nee"),
            smart: per("smart"),
            mist: per("mist"),
            geen_dag: t.t("pva-geen-dag"),
        }
    }

    pub(super) fn stand(&self, stand: Stand) -> &str {
        self.standen.get(&stand).map_or("", String::as_str)
    }
}

/// The last day of a thing; of a working agreement the day it is looked at again, or ends.
pub(super) fn dag(ding: &Ding) -> Option<NaiveDate> {
    if ding.id.soort == IdSoort::Samenwerking {
        return ding.body.date("evaluatie_op").or_else(|| ding.body.date("tot"));
    }
    einde(ding)
}

/// The field that says who.
fn wie_veld(ding: &Ding) -> &'static str {
    match ding.id.soort {
        IdSoort::Doel => "eigenaar",
        IdSoort::Samenwerking => "betrokkene",
        _ => "wie",
    }
}

/// Who owns it, in full: a word, a name, or a name with the word.
pub(super) fn wie(plan: &Plan<'_>, ding: &Ding) -> Option<String> {
    let word = wie_kort(plan, ding)?;
    let name = ding.body.id("betrokkene").and_then(|id| naam(plan, id));
    Some(match name {
        Some(name) if name != word => format!("{name} ({word})"),
        _ => word,
    })
}

fn wie_kort(plan: &Plan<'_>, ding: &Ding) -> Option<String> {
    let text = ding.body.text(wie_veld(ding))?;
    if let Some(word) = plan.woorden.wie.get(text) {
        return Some(word.clone());
    }
    Some(text.parse::<Id>().ok().and_then(|id| naam(plan, id)).unwrap_or_else(|| text.to_owned()))
}

/// The name of somebody around the klant.
pub(super) fn naam(plan: &Plan<'_>, id: Id) -> Option<String> {
    plan.b.state.dingen.get(&id).map(|d| d.naam().to_owned())
}

/// A row of the tree: symbol, id and text on the left; mark, state, owner and day on the right.
pub(super) fn rij(plan: &Plan<'_>, ding: &Ding, stand: Stand, diepte: u16) -> Rij {
    let b = plan.b;
    let (role, glyph) = stand.glyph(b);
    let text = if matches!(stand, Stand::Vervallen | Stand::Gestopt) { Role::Zacht } else { Role::Tekst };
    let mut rij = Rij::new(ding.id.to_string(), diepte)
        .links(role, format!("{glyph} "))
        .links(Role::Zacht, format!("{} ", ding.id))
        .links(text, crate::domain::plan::tekst(&ding.body));
    rij.rechts.extend(plan.merk(ding.id));
    if b.breedte >= MET_WOORD {
        rij.rechts.push((role, tekst::vul(plan.woorden.stand(stand), 16)));
    }
    if let Some(who) = wie_kort(plan, ding) {
        let short = tekst::kort(&who, WIE, b.glyphs.weglating);
        rij.rechts.push((Role::Zacht, tekst::vul(&short, WIE + 1)));
    } else if b.breedte >= MET_WOORD {
        rij.rechts.push((Role::Zacht, " ".repeat(WIE + 1)));
    }
    rij.rechts.push(dag_stuk(plan, ding, stand));
    rij
}

fn dag_stuk(plan: &Plan<'_>, ding: &Ding, stand: Stand) -> Stuk {
    match dag(ding) {
        Some(dag) => {
            let role = match stand {
                Stand::TeLaat => Role::Fout,
                Stand::Vandaag => Role::LetOp,
                _ => Role::Tekst,
            };
            (role, opmaak::datum_kort(dag))
        }
        None => (Role::LetOp, tekst::vul(&plan.woorden.geen_dag, DAG)),
    }
}
