//! One casus as text for a person: who, how the taken stand, terms, plan with its versions, besluiten, leefgebieden
//! and the last events, in the language of the call.

use chrono::NaiveDate;

use crate::cli::tekst::kolommen;
use crate::domain::entry::{Entry, Scope};
use crate::domain::id::{Id, IdSoort};
use crate::domain::leesmodel::afleiden::casus_rij;
use crate::domain::plan::verschil::{van_versie, verschil};
use crate::domain::state::{Ding, State};
use crate::domain::taak::stand::TaakStand;
use crate::domain::woorden::LEEFGEBIED;
use crate::opmaak::{datum_met_dag, euro};
use crate::teksten::{Teksten, afleiding};

/// Events shown at the end.
const LAATSTE: usize = 10;

/// The lines.
pub fn regels(t: &Teksten, state: &State, taken: &[TaakStand], vandaag: NaiveDate) -> Vec<String> {
    let mut lines = kop(t, state);
    let mut part = |key: &str, rows: Vec<String>| {
        if !rows.is_empty() {
            lines.push(String::new());
            lines.push(t.t(key));
            lines.extend(rows.into_iter().map(|row| format!("  {row}")));
        }
    };
    part("s3-taken", taken_rows(t, taken));
    part("s3-termijnen", termijnen(t, state, vandaag));
    part("cli-toon-stukken", dingen(t, state, IdSoort::Stuk, "uiterlijk"));
    part("blad-leefgebieden", leefgebieden(t, state));
    part("blad-plan", plan(t, state));
    part("cli-toon-versies", versies(t, state));
    part("cli-toon-afspraken", dingen(t, state, IdSoort::Afspraak, "uiterlijk"));
    part("cli-toon-besluiten", besluiten(t, state));
    part("cli-toon-signalen", dingen(t, state, IdSoort::Signaal, "feit_op"));
    part("cli-toon-gedragingen", dingen(t, state, IdSoort::Gedrag, "op"));
    part("s3-gebeurtenissen", gebeurtenissen(t, state));
    lines
}

fn kop(t: &Teksten, state: &State) -> Vec<String> {
    let Scope::Casus(nr) = state.scope else { return Vec::new() };
    let Some(rij) = casus_rij(state) else { return Vec::new() };
    let contact = rij.laatst_contact.map_or_else(|| t.t("s2-geen-contact"), |dag| datum_met_dag(dag, t.taal()));
    let cells = [
        [t.t("s2-kolom-fase"), t.woord("fase", &rij.fase)],
        [t.t("cli-toon-regeling"), t.woord("regeling", &rij.regeling)],
        [t.t("cli-toon-gewicht"), t.woord("gewicht", &rij.gewicht)],
        [t.t("s2-laatst-contact"), contact],
    ];
    let first = format!("{}  {}  ({})", Id::casus(nr), rij.klant, t.t("verzonnen-casussen"));
    std::iter::once(first).chain(kolommen(&cells)).collect()
}

fn taken_rows(t: &Teksten, taken: &[TaakStand]) -> Vec<String> {
    let row = |stand: &TaakStand| {
        [
            format!("{:>2}", stand.taak.nummer()),
            t.taak(stand.taak),
            format!("{}/{}", stand.gedaan, stand.van),
            t.woord("taakstand", stand.stand.woord()),
        ]
    };
    kolommen(&taken.iter().map(row).collect::<Vec<_>>())
}

fn termijnen(t: &Teksten, state: &State, vandaag: NaiveDate) -> Vec<String> {
    let row = |termijn: &crate::domain::termijn::Termijn| {
        let stand = match &termijn.gesloten {
            Some(sluiting) => t.woord("uitkomst", &sluiting.uitkomst),
            None => t.woord("termijnstand", termijn.stand(vandaag).woord()),
        };
        [
            termijn.id.to_string(),
            t.soort(termijn.soort.woord()),
            t.ta("s3-tm", &[("datum", &datum_met_dag(termijn.tot_en_met, t.taal()))]),
            stand,
            termijn.artikel.clone(),
        ]
    };
    let rows = kolommen(&state.termijnen.values().map(row).collect::<Vec<_>>());
    let mut lines = Vec::new();
    for (row, termijn) in rows.into_iter().zip(state.termijnen.values()) {
        lines.push(row);
        if termijn.is_open() {
            lines.extend(afleiding::van_termijn(t, termijn).iter().map(|regel| format!("    {}", regel.zin(t))));
            lines.extend(
                termijn.veilig_tot.iter().flat_map(|_| afleiding::slot(t, termijn)).map(|l| format!("    {l}")),
            );
        }
    }
    lines
}

fn naam(t: &Teksten, ding: &Ding) -> String {
    t.woord("soort", ding.naam())
}

/// Things of one kind, with the day of a field and how they stand.
fn dingen(t: &Teksten, state: &State, soort: IdSoort, dag: &str) -> Vec<String> {
    let row = |ding: &Ding| {
        let op = ding.body.date(dag).or_else(|| ding.body.date("op"));
        [
            ding.id.to_string(),
            naam(t, ding),
            op.map(|d| datum_met_dag(d, t.taal())).unwrap_or_default(),
            t.woord("stand", ding.stand.woord()),
        ]
    };
    kolommen(&state.van_soort(soort).map(row).collect::<Vec<_>>())
}

fn leefgebieden(t: &Teksten, state: &State) -> Vec<String> {
    let rows = LEEFGEBIED.iter().filter_map(|gebied| {
        let meting = state.meting(gebied)?;
        let oordeel = |field: &str| meting.body.int(field).map(|n| n.to_string()).unwrap_or_default();
        let klant = oordeel("oordeel_klant");
        let klant = if klant.is_empty() { klant } else { t.ta("cli-toon-klant-zegt", &[("n", &klant)]) };
        Some([t.woord("gebied", gebied), oordeel("oordeel"), klant, datum_met_dag(meting.at.dag(), t.taal())])
    });
    kolommen(&rows.collect::<Vec<_>>())
}

/// The doelen with their acties; acties of no doel come last.
fn plan(t: &Teksten, state: &State) -> Vec<String> {
    let mut rows: Vec<[String; 4]> = Vec::new();
    let row = |ding: &Ding, deep: usize| {
        let op = ding.body.date("uiterlijk").or_else(|| ding.body.date("gereed_op"));
        let wie = ding.body.text("wie").map(|wie| t.woord("wie", wie)).unwrap_or_default();
        [
            format!("{}{} {}", "  ".repeat(deep), ding.id, naam(t, ding)),
            wie,
            op.map(|d| datum_met_dag(d, t.taal())).unwrap_or_default(),
            t.woord("stand", ding.stand.woord()),
        ]
    };
    for doel in state.van_soort(IdSoort::Doel) {
        rows.push(row(doel, 0));
        let eigen = state.van_soort(IdSoort::Actie).filter(|a| a.body.id("doel") == Some(doel.id));
        rows.extend(eigen.map(|actie| row(actie, 1)));
    }
    let los = state.van_soort(IdSoort::Actie).filter(|a| a.body.id("doel").is_none());
    rows.extend(los.map(|actie| row(actie, 0)));
    kolommen(&rows)
}

/// Every fixed version of the plan, and what it changed.
fn versies(t: &Teksten, state: &State) -> Vec<String> {
    let mut rows = Vec::new();
    let mut eerder = Vec::new();
    for plan in &state.plannen {
        let day = datum_met_dag(plan.op, t.taal());
        rows.push(t.ta("cli-toon-versie", &[("n", &plan.versie.to_string()), ("datum", &day)]));
        let nu = van_versie(plan);
        rows.extend(verschil(&eerder, &nu).iter().map(|v| format!("  {}", v.regel())));
        eerder = nu;
    }
    rows
}

fn besluiten(t: &Teksten, state: &State) -> Vec<String> {
    let row = |ding: &Ding| {
        let bekend = ding.body.date("bekend_op").map(|d| datum_met_dag(d, t.taal()));
        let hoogte = ding.body.int("hoogte").map(euro).unwrap_or_default();
        let bekend = bekend.map_or_else(|| t.t("cli-toon-niet-bekend"), |d| t.ta("cli-toon-bekend", &[("datum", &d)]));
        [ding.id.to_string(), naam(t, ding), hoogte, bekend]
    };
    kolommen(&state.van_soort(IdSoort::Besluit).map(row).collect::<Vec<_>>())
}

fn gebeurtenissen(t: &Teksten, state: &State) -> Vec<String> {
    let of_act = |act: i64| state.entries.iter().find(|e| e.act == act).map(|e| Entry::clone(e));
    let last = state.entries.iter().rev().take(LAATSTE);
    last.map(|e| format!("{}  {}", datum_met_dag(e.at.dag(), t.taal()), t.zin_regel(e, &of_act))).collect()
}
