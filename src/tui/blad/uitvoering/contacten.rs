//! Contacts and coaching with the klant, the newest first (T4.3, T4.a): technique, reaction, next step.

use chrono::NaiveDate;

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::Regel;
use crate::tui::blad::bewaken::wie;
use crate::tui::blad::uitvoering::{contact_met, kop, nog_niets};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// Talks shown; older ones stand in the timeline.
const GETOOND: usize = 12;

/// The talks with the klant, the newest first.
fn gesprekken<'a>(b: &Bouw<'a>) -> Vec<&'a Regel> {
    let mut talks: Vec<&Regel> = b
        .state
        .acts(Kind::LegContactVast)
        .filter(|r| wie::met_klant(b, r))
        .chain(b.state.acts(Kind::Begeleid))
        .collect();
    talks.sort_by_key(|r| std::cmp::Reverse((wie::dag_van_regel(r), r.seq)));
    talks
}

/// How many talks.
pub fn aantal(b: &Bouw<'_>) -> usize {
    gesprekken(b).len()
}

/// The rows.
pub fn rijen(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    let talks = gesprekken(b);
    kop(b, "bwk-kop-gesprekken", rijen);
    if talks.is_empty() {
        let doen = [contact_met(b, wie::KLANT), begeleid(b), Doen::new(Kind::PlanGesprek).met("met", wie::KLANT)];
        rijen.push(nog_niets(b, "gesprekken", doen));
        return;
    }
    rijen.push(volgende(b, &talks));
    rijen.extend(talks.iter().take(GETOOND).map(|r| gesprek(b, r)));
    if talks.len() > GETOOND {
        let n = (talks.len() - GETOOND).to_string();
        rijen.push(Rij::zin(0, Role::Zacht, b.t.ta("bwk-gesprekken-meer", &[("n", &n)])));
    }
}

/// Guidance of this klant, for the doel that comes first.
fn begeleid(b: &Bouw<'_>) -> Doen {
    let doel = b.state.levend(IdSoort::Doel).min_by_key(|d| d.body.int("prioriteit").unwrap_or(i64::MAX));
    let doen = Doen::new(Kind::Begeleid).met("vorm", "individueel");
    match doel {
        Some(doel) => doen.met("doel", doel.id.to_string()),
        None => doen,
    }
}

/// The step that was agreed last, and the day of the next talk (T4.3: every talk has a follow-up).
fn volgende(b: &Bouw<'_>, talks: &[&Regel]) -> Rij {
    let last = talks.iter().find(|r| r.body.filled("afgesproken_stap") || r.body.filled("volgende_op"));
    let planned: Option<NaiveDate> = b
        .agenda
        .iter()
        .filter(|rij| matches!(rij.soort.as_str(), "gesprek" | "contact"))
        .map(|rij| rij.tot_en_met)
        .min();
    let step = last.and_then(|r| r.body.text("afgesproken_stap"));
    let g = b.glyphs;
    let (role, glyph, right) = match planned {
        Some(dag) if dag < b.vandaag => {
            let days = wie::dagen(b, (b.vandaag - dag).num_days());
            (Role::Fout, g.te_laat, format!("{} {} {days}", wie::dag(b, dag), g.punt))
        }
        Some(dag) if dag == b.vandaag => (Role::LetOp, g.vandaag, b.t.t("bwk-vandaag")),
        Some(dag) => (Role::Tekst, g.te_doen, wie::dag(b, dag)),
        None => (Role::LetOp, g.vandaag, b.t.t("bwk-volgende-geen-dag")),
    };
    let text = step.map_or_else(|| b.t.t("bwk-volgende-geen-stap"), str::to_owned);
    let about = match step {
        Some(step) => b.t.ta("bwk-volgende-uitleg", &[("tekst", step)]),
        None => b.t.t("bwk-volgende-geen-uitleg"),
    };
    let mut rij = Rij::new("volgende", 0)
        .links(role, format!("{glyph} "))
        .links(Role::Zacht, format!("{} ", b.t.t("bwk-volgende")))
        .links(Role::Tekst, text)
        .rechts(role, right)
        .uitleg(Role::Tekst, about);
    if planned.is_none() {
        rij = rij.uitleg(Role::LetOp, b.t.t("bwk-volgende-mist"));
    }
    let plan = Doen::new(Kind::PlanGesprek).met("soort", "coaching").met("met", wie::KLANT);
    let rij = if planned.is_none() { rij.doen(plan.clone()) } else { rij };
    let rij = rij.doen(contact_met(b, wie::KLANT)).doen(begeleid(b));
    if planned.is_some() { rij.doen(plan) } else { rij }
}

fn gesprek(b: &Bouw<'_>, regel: &Regel) -> Rij {
    let body = &regel.body;
    let g = b.glyphs;
    let came = wie::kwam(regel);
    let (role, glyph) = if came { (Role::Goed, g.klaar) } else { (Role::Fout, g.vast) };
    let what = match regel.kind {
        Kind::Begeleid => body.text("methode").unwrap_or_default().to_owned(),
        _ => b.t.woord("kanaal", body.text("kanaal").unwrap_or_default()),
    };
    let report = body.text("verslag").unwrap_or_default();
    let rij = Rij::new(format!("gesprek:{}", regel.seq), 0)
        .links(role, format!("{glyph} "))
        .links(Role::Zacht, format!("{}: ", wie::kort(b, &what)))
        .links(Role::Tekst, report)
        .rechts(Role::Tekst, wie::dag(b, wie::dag_van_regel(regel)));
    let rij = uitleg(b, regel, rij);
    let again = match regel.kind {
        Kind::Begeleid => ["vorm", "methode", "doel", "groep", "taal", "tolk"]
            .into_iter()
            .filter_map(|field| Some((field, body.get(field)?.clone())))
            .fold(Doen::new(Kind::Begeleid), |doen, (field, value)| doen.met(field, value)),
        _ => contact_met(b, body.text("met").unwrap_or(wie::KLANT)),
    };
    let rij = rij.doen(again.als(b.t.t("bwk-doen-vervolg")));
    let rij = match body.text("afgesproken_stap") {
        Some(step) => rij.doen(Doen::new(Kind::MaakAfspraak).met("wie", wie::KLANT).met("wat", step)),
        None => rij,
    };
    rij.doen(Doen::new(Kind::PlanGesprek).met("soort", "coaching").met("met", wie::KLANT))
}

/// What makes it a good talk, and what was not written down.
fn uitleg(b: &Bouw<'_>, regel: &Regel, mut rij: Rij) -> Rij {
    let body = &regel.body;
    let came = wie::kwam(regel);
    if !came {
        let how = b.t.woord("verschenen", body.text("verschenen").unwrap_or_default());
        rij = rij.uitleg(Role::Fout, b.t.ta("bwk-niet-gekomen", &[("hoe", &how)]));
    }
    let techniques: Vec<String> = body.texts("techniek").into_iter().map(|word| b.t.woord("techniek", word)).collect();
    let joined = techniques.join(", ");
    let lines = [
        ("bwk-techniek", (!joined.is_empty()).then_some(joined.as_str())),
        ("bwk-reactie", body.text("reactie")),
        ("bwk-verandertaal", body.text("verandertaal")),
        ("bwk-stap", body.text("afgesproken_stap")),
    ];
    for (key, text) in lines {
        rij = match text {
            Some(text) => rij.uitleg(Role::Tekst, b.t.ta(key, &[("tekst", text)])),
            None => rij,
        };
    }
    if let Some(dag) = body.date("volgende_op") {
        rij = rij.uitleg(Role::Tekst, b.t.ta("bwk-stap-op", &[("dag", &b.t.datum(dag))]));
    }
    rij = rij.uitleg(Role::Zacht, b.t.ta("bwk-verslag", &[("tekst", body.text("verslag").unwrap_or_default())]));
    let missing: Vec<String> = [
        (came && joined.is_empty(), "bwk-mist-techniek"),
        (came && !body.filled("reactie") && !body.filled("verandertaal"), "bwk-mist-reactie"),
        (!body.filled("afgesproken_stap") && !body.filled("volgende_op"), "bwk-mist-stap"),
        (regel.kind == Kind::Begeleid && !body.filled("doel"), "bwk-mist-doel"),
    ]
    .into_iter()
    .filter(|(missing, _)| *missing)
    .map(|(_, key)| b.t.t(key))
    .collect();
    if missing.is_empty() {
        return rij;
    }
    rij.uitleg(Role::LetOp, b.t.ta("bwk-mist", &[("wat", &missing.join(", "))]))
}
