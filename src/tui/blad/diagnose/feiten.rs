//! The recorded facts a conclusion may rest on (T2: facts, meaning, conclusion).

use chrono::NaiveDate;

use crate::domain::entry::EventKind;
use crate::domain::kind::Kind;
use crate::domain::state::{Regel, State};
use crate::opmaak;
use crate::tui::blad::diagnose::stellen::Diagnose;
use crate::tui::blad::leefgebieden::gebied::Gebied;
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// Facts shown per group; what the conclusion rests on is always shown, and so are all leefgebieden.
const TOON: usize = 8;

/// One recorded fact.
#[derive(Debug, Clone)]
pub struct Feit {
    /// Its line.
    pub seq: i64,
    /// The day of the fact.
    pub op: NaiveDate,
    /// What it says.
    pub tekst: String,
}

/// Where facts come from, in the order of the sheet.
const GROEPEN: [(&str, &[Kind]); 4] = [
    ("lg-feiten-leefgebieden", &[Kind::BeoordeelLeefgebied]),
    ("lg-feiten-gesprekken", &[Kind::LegIntakeVast, Kind::LegContactVast, Kind::MaakNotitie]),
    ("lg-feiten-stukken", &[Kind::OntvangStuk]),
    ("lg-feiten-geld-signalen", &[Kind::LegGeldVast, Kind::MeldSignaal]),
];

/// The rows: a group that folds, its facts below it, the newest first.
pub fn rijen(b: &Bouw<'_>, diagnose: &Diagnose<'_>) -> Vec<Rij> {
    let mut uit = Vec::new();
    for (key, kinds) in GROEPEN {
        let facts = groep(b, kinds);
        if facts.is_empty() {
            continue;
        }
        let used = facts.iter().filter(|f| diagnose.steunt(f.seq)).count();
        uit.push(
            Rij::new(key, 0)
                .links(Role::Tekst, b.t.t(key))
                .rechts(Role::Zacht, facts.len().to_string())
                .uitleg(
                    Role::Tekst,
                    b.t.ta("lg-feiten-uitleg", &[("n", &facts.len().to_string()), ("gebruikt", &used.to_string())]),
                )
                .doen(diagnose.stel(b)),
        );
        let show = if kinds == [Kind::BeoordeelLeefgebied] { facts.len() } else { TOON };
        let mut hidden = 0;
        for (nr, fact) in facts.iter().enumerate() {
            if nr < show || diagnose.steunt(fact.seq) {
                uit.push(rij(b, diagnose, fact));
            } else {
                hidden += 1;
            }
        }
        if hidden > 0 {
            uit.push(Rij::zin(1, Role::Zacht, b.t.ta("lg-feiten-meer", &[("n", &hidden.to_string())])));
        }
    }
    if uit.is_empty() {
        uit.push(
            Rij::new("geen-feiten", 0)
                .links(Role::LetOp, b.t.t("lg-feiten-geen"))
                .uitleg(Role::Tekst, b.t.t("lg-feiten-geen-uitleg"))
                .doen(Doen::new(Kind::LegIntakeVast))
                .doen(Doen::new(Kind::BeoordeelLeefgebied))
                .doen(Doen::new(Kind::MaakNotitie).met("aard", "feit")),
        );
    }
    uit
}

fn rij(b: &Bouw<'_>, diagnose: &Diagnose<'_>, fact: &Feit) -> Rij {
    let used = diagnose.steunt(fact.seq);
    let (role, box_) = if used { (Role::Goed, b.glyphs.hokje_aan) } else { (Role::Zacht, b.glyphs.hokje_uit) };
    let rij = Rij::new(format!("feit-{}", fact.seq), 1)
        .links(role, format!("{box_} "))
        .links(Role::Tekst, fact.tekst.clone())
        .rechts(Role::Zacht, opmaak::datum_kort(fact.op))
        .uitleg(Role::Tekst, fact.tekst.clone());
    if used {
        return rij.uitleg(Role::Goed, b.t.t("lg-feit-gebruikt")).doen(diagnose.stel(b));
    }
    rij.uitleg(Role::Zacht, b.t.t("lg-feit-niet-gebruikt"))
        .doen(diagnose.stel_met(b, fact.seq, None).als(b.t.t("lg-doe-steun")))
}

fn groep(b: &Bouw<'_>, kinds: &[Kind]) -> Vec<Feit> {
    let mut facts: Vec<Feit> = if kinds == [Kind::BeoordeelLeefgebied] {
        // The last facts of each leefgebied; the older ones stand on the sheet of the leefgebieden.
        Gebied::alle(b.state)
            .iter()
            .filter_map(|g| g.metingen.iter().rev().find(|r| r.body.filled("feiten")))
            .filter_map(|r| feit(b, r))
            .collect()
    } else {
        kinds.iter().flat_map(|kind| b.state.acts(*kind)).filter_map(|r| feit(b, r)).collect()
    };
    if kinds != [Kind::BeoordeelLeefgebied] {
        facts.sort_by_key(|f| std::cmp::Reverse((f.op, f.seq)));
    }
    facts
}

/// A recorded line as a fact; absent when it states none.
fn feit(b: &Bouw<'_>, regel: &Regel) -> Option<Feit> {
    let body = &regel.body;
    let tekst = match regel.kind {
        Kind::BeoordeelLeefgebied => {
            let naam = b.t.woord("gebied", body.text("gebied").unwrap_or_default());
            format!("{naam}: {}", body.text("feiten")?)
        }
        Kind::LegIntakeVast => format!("{}: {}", b.t.soort("intake"), body.text("samenvatting")?),
        Kind::LegContactVast => {
            let met = body.text("met").unwrap_or_default();
            let naam = body.id("met").and_then(|id| b.state.dingen.get(&id)).map_or(met, |ding| ding.naam());
            format!("{}: {}", b.t.woord("met", naam), body.text("verslag")?)
        }
        Kind::MaakNotitie => body.text("tekst").filter(|_| body.is("aard", "feit"))?.to_owned(),
        Kind::OntvangStuk => stuk(b, regel)?,
        Kind::MeldSignaal => body.text("feit")?.to_owned(),
        _ => b.t.zin(EventKind::Act(regel.kind), body),
    };
    let op = body.date("feit_op").or(body.date("op")).unwrap_or_else(|| regel.at.dag());
    Some(Feit { seq: regel.seq, op, tekst })
}

/// A paper that was received, with what was noted about it.
fn stuk(b: &Bouw<'_>, regel: &Regel) -> Option<String> {
    let ding = b.state.dingen.get(&regel.body.id("stuk")?)?;
    let soort = b.t.woord("soort", ding.body.text("soort").unwrap_or_default());
    let oordeel = b.t.woord("oordeel", regel.body.text("oordeel").unwrap_or_default());
    Some(match regel.body.text("toelichting") {
        Some(text) => format!("{soort}: {oordeel}. {text}"),
        None => format!("{soort}: {oordeel}"),
    })
}

/// What a line says, whatever act it is; absent when it no longer counts.
pub fn regel_tekst(b: &Bouw<'_>, state: &State, seq: i64) -> Option<Feit> {
    let regel = state.regel(seq)?;
    feit(b, regel)
        .or_else(|| Some(Feit { seq, op: regel.at.dag(), tekst: b.t.zin(EventKind::Act(regel.kind), &regel.body) }))
}
