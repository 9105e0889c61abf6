//! Reading what an inspection shows: the findings once, and how things stood at a step.

use std::collections::BTreeSet;
use std::path::Path;

use crate::app::{App, AppError};
use crate::domain::entry::{EventKind, Scope};
use crate::domain::taak::stand::taken;
use crate::domain::termijn::TermijnStand;
use crate::inspectie::lezen::bevindingen;
use crate::inspectie::regel::{Ernst, ingebouwd};
use crate::inspectie::weeg::Stand;
use crate::opmaak;
use crate::tui::model::{BevindingRij, Inspectie, InspectieStap, Model};
use crate::tui::theme::Role;

/// Reads a file that is looked at.
///
/// # Errors
/// The file cannot be read.
pub fn begin(m: &mut Model, app: &App, pad: &Path) -> Result<(), AppError> {
    let rows = findings(m, app)?;
    let proof: BTreeSet<i64> = rows
        .iter()
        .filter(|r| r.stand == "geschonden" || r.ernst == Ernst::Goed.woord())
        .flat_map(|r| r.bewijs.iter().copied())
        .collect();
    let mut stappen: Vec<InspectieStap> = Vec::new();
    let mut last = None;
    app.entries(None, &mut |entry| {
        let minutes = last.map_or(0, |before: chrono::NaiveDateTime| {
            (entry.recorded_at.dag().and_time(entry.recorded_at.tijd()) - before).num_minutes()
        });
        last = Some(entry.recorded_at.dag().and_time(entry.recorded_at.tijd()));
        stappen.push(InspectieStap {
            seq: entry.seq,
            act: entry.act,
            casus: match entry.scope {
                Scope::Casus(nr) => Some(nr),
                Scope::Bestand => None,
            },
            dag: entry.at.dag(),
            wanneer: format!("{} {}", entry.at.dag().format("%d-%m"), entry.at.tijd().format("%H:%M")),
            minuten: minutes.max(0),
            zin: m.t.zin(entry.event.kind, &entry.event.body),
            taak: entry.event.taak.map_or(0, crate::domain::taak::Taak::nummer),
            bevinding: proof.contains(&entry.seq),
        });
        Ok(())
    })?;
    m.inspectie = Some(Inspectie { pad: pad.to_path_buf(), bevindingen: rows, stappen, ..Inspectie::default() });
    toon(m, app)
}

fn findings(m: &Model, app: &App) -> Result<Vec<BevindingRij>, AppError> {
    let taal = m.t.taal();
    let g = m.glyphs;
    let mut rows = Vec::new();
    for casus in bevindingen(app, &ingebouwd())? {
        for b in casus.bevindingen.iter().filter(|b| !b.keren.is_empty()) {
            let r = &b.regel.regel;
            let (teken, role) = match (b.stand(), r.ernst) {
                ("geschonden", Ernst::Fout) => (g.te_laat, Role::Fout),
                ("geschonden", _) => (g.vandaag, Role::LetOp),
                ("open", _) => (g.te_doen, Role::Tekst),
                _ => (g.klaar, Role::Goed),
            };
            let worst = b.keren.iter().map(|k| k.stand).max();
            let shown = b.keren.iter().filter(|k| Some(k.stand) == worst);
            let mut bewijs: Vec<i64> = shown.clone().flat_map(|k| k.bewijs.iter().copied()).collect();
            bewijs.sort_unstable();
            bewijs.dedup();
            let count = |stand| b.aantal(stand).to_string();
            let seen = m.t.ta(
                "ins-gezien",
                &[("n", &count(Stand::Vervuld)), ("m", &count(Stand::Geschonden)), ("open", &count(Stand::Open))],
            );
            rows.push(BevindingRij {
                casus: casus.casus,
                id: r.id.clone(),
                naam: r.naam(taal).to_owned(),
                ernst: r.ernst.woord(),
                stand: b.stand(),
                role,
                teken,
                taak: r.taak,
                bewijs,
                uitleg: vec![
                    ("ins-wat", seen),
                    ("ins-waarom", r.waarom(taal).to_owned()),
                    ("ins-grond", r.grond.clone()),
                    ("ins-vraag", r.vraag(taal).to_owned()),
                ],
            });
        }
    }
    // What was broken stands first, the heaviest on top; then what went well, then what is in order.
    let order = |r: &BevindingRij| match (r.stand, r.ernst) {
        ("geschonden", "fout") => 0,
        ("geschonden", _) => 1,
        (_, "goed") => 2,
        ("open", _) => 3,
        _ => 4,
    };
    rows.sort_by(|a, b| (order(a), a.casus, a.taak, &a.id).cmp(&(order(b), b.casus, b.taak, &b.id)));
    Ok(rows)
}

/// Reads how things stood at the step of the replay.
///
/// # Errors
/// The file cannot be read.
pub fn toon(m: &mut Model, app: &App) -> Result<(), AppError> {
    let Some(stap) = m.inspectie.as_ref().and_then(Inspectie::stap).cloned() else { return Ok(()) };
    let mut then = Vec::new();
    let mut changed = Vec::new();
    if let Some(nr) = stap.casus {
        let state = app.state_at(Scope::Casus(nr), stap.seq)?;
        let klant = opmaak::naam_lijst(state.klant.text("naam").unwrap_or_default());
        then.push((Role::Accent, format!("{} {klant}", crate::domain::id::Id::casus(nr))));
        let (fase, _) = crate::domain::taak::stand::fase(&state);
        then.push((Role::Tekst, m.t.ta("ins-fase", &[("fase", &m.t.woord("fase", fase))])));
        for stand in taken(&state, &|_, _| None, &|_| false).iter().filter(|s| s.taak.nummer() <= 8) {
            let done = stand.van > 0 && stand.gedaan == stand.van;
            let sign = if done { m.glyphs.klaar } else { m.glyphs.te_doen };
            let role = if done { Role::Goed } else { Role::Tekst };
            let line =
                format!("{sign} {} {}  {}/{}", stand.taak.nummer(), m.t.taak_kort(stand.taak), stand.gedaan, stand.van);
            then.push((role, line));
        }
        for term in state.open_termijnen() {
            let (sign, role) = match term.stand(stap.dag) {
                TermijnStand::Voorbij => (m.glyphs.te_laat, Role::Fout),
                TermijnStand::Vandaag => (m.glyphs.vandaag, Role::LetOp),
                TermijnStand::Stil => (m.glyphs.wacht, Role::Zacht),
                TermijnStand::Loopt => (m.glyphs.te_doen, Role::Tekst),
            };
            let line = format!(
                "{sign} {} {}",
                m.t.soort(term.soort.woord()),
                opmaak::datum_met_dag(term.tot_en_met, m.t.taal())
            );
            then.push((role, line));
        }
    }
    if let Some(i) = &m.inspectie {
        for other in i.stappen.iter().filter(|s| s.act == stap.act) {
            changed.push((if other.seq == stap.seq { Role::Tekst } else { Role::Zacht }, other.zin.clone()));
        }
    }
    if let Some(entry) = app.entry(stap.seq)?
        && matches!(entry.event.kind, EventKind::Act(_))
    {
        if let Some(reden) = entry.event.body.text("afwijking") {
            changed.push((Role::LetOp, m.t.ta("ins-afwijking", &[("reden", reden)])));
        }
        let real = format!(
            "{} {}",
            opmaak::datum_met_dag(entry.recorded_at.dag(), m.t.taal()),
            entry.recorded_at.tijd().format("%H:%M")
        );
        changed.push((Role::Zacht, m.t.ta("ins-echt", &[("wanneer", &real), ("n", &stap.minuten.to_string())])));
    }
    if let Some(i) = &mut m.inspectie {
        (i.toen, i.anders) = (then, changed);
    }
    Ok(())
}
