//! How a last day came about, step by step, in the words of a teacher. The command line, the terms screen, the sheets
//! and the reading mode all say it from here.

use chrono::NaiveDate;

use crate::domain::id::{Id, IdSoort};
use crate::domain::rekenen::{Stap, StapSoort};
use crate::domain::termijn::{Opschorting, Termijn};
use crate::opmaak::datum_kort;
use crate::teksten::Teksten;

/// One step, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AfleidingRegel {
    /// Its number, from 1.
    pub nr: usize,
    /// The day it arrives at, or passes over.
    pub datum: NaiveDate,
    /// What happens in it.
    pub tekst: String,
    /// The article or ruling it rests on; empty where there is none.
    pub grond: String,
}

impl AfleidingRegel {
    /// The step as one line: `2. ma 27-04-2026: 8 weken verder (Awb 4:13)`.
    pub fn zin(&self, t: &Teksten) -> String {
        let grond = if self.grond.is_empty() { String::new() } else { format!(" ({})", self.grond) };
        format!("{}. {}: {}{grond}", self.nr, t.datum_met_dag(self.datum), self.tekst)
    }
}

/// The steps of a sum.
pub fn regels(t: &Teksten, stappen: &[Stap]) -> Vec<AfleidingRegel> {
    let rows = stappen.iter().map(|stap| (stap.datum, words(t, stap), ground(t, &stap.grond)));
    numbered(rows.collect())
}

/// The steps of a term: which fact starts it, and its article at the length. A recorded term that tells its pauses in
/// one step still shows each of them.
pub fn van_termijn(t: &Teksten, termijn: &Termijn) -> Vec<AfleidingRegel> {
    let mut rows = Vec::new();
    for stap in &termijn.stappen {
        let mut grond = ground(t, &stap.grond);
        let mut tekst = words(t, stap);
        match stap.wat {
            StapSoort::Start => tekst = start(t, termijn),
            StapSoort::Lengte if grond.is_empty() => grond.clone_from(&termijn.artikel),
            StapSoort::Lengte if !termijn.artikel.is_empty() => grond = format!("{}, {grond}", termijn.artikel),
            StapSoort::Opgeschort if stap.van.is_none() => {
                let pauses = termijn.opschortingen.iter();
                rows.extend(pauses.map(|o| (o.van, pause(t, o), ground(t, &o.grond))));
            }
            _ => {}
        }
        rows.push((stap.datum, tekst, grond));
    }
    numbered(rows)
}

/// What is to be known besides the steps: an earlier day that is safe, whether somebody chose the day, and that the
/// last day counts whole.
pub fn slot(t: &Teksten, termijn: &Termijn) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(dag) = termijn.veilig_tot {
        lines.push(t.ta("s6-veilig", &[("datum", &t.datum_met_dag(dag))]));
    }
    if termijn.lengte.is_none() {
        lines.push(t.t("s6-vaste-dag"));
    }
    lines.push(t.t("s6-hele-dag"));
    lines
}

/// The days that are left when a term goes on that now stands still without a known end; counted without the days that
/// only a free day at the end would add.
pub fn dagen_over(termijn: &Termijn) -> Option<i64> {
    let open = termijn.opschortingen.iter().find(|o| o.tot_en_met.is_none())?;
    let counted = |s: &&Stap| matches!(s.wat, StapSoort::Lengte | StapSoort::Opgeschort);
    let einde = termijn.stappen.iter().rfind(counted).map_or(termijn.tot_en_met, |s| s.datum);
    Some((einde - open.van).num_days() + 1).filter(|days| *days >= 0)
}

fn numbered(rows: Vec<(NaiveDate, String, String)>) -> Vec<AfleidingRegel> {
    let row = |(i, (datum, tekst, grond))| AfleidingRegel { nr: i + 1, datum, tekst, grond };
    rows.into_iter().enumerate().map(row).collect()
}

fn start(t: &Teksten, termijn: &Termijn) -> String {
    let key = format!("s6-begin-{}", termijn.soort.woord());
    t.t(if t.heeft(&key) { &key } else { "cli-stap-start" })
}

fn pause(t: &Teksten, o: &Opschorting) -> String {
    let van = datum_kort(o.van);
    match o.tot_en_met {
        None => t.ta("cli-stap-stil-open", &[("van", &van)]),
        Some(tot) => {
            let n = ((tot - o.van).num_days() + 1).to_string();
            t.ta("cli-stap-stil", &[("n", &n), ("van", &van), ("tot", &datum_kort(tot))])
        }
    }
}

/// A ground in words: an article stays as it is, a pause names what it waits for.
fn ground(t: &Teksten, grond: &str) -> String {
    match grond.parse::<Id>() {
        Ok(id) if id.soort == IdSoort::Termijn => t.ta("s6-grond-herstel", &[("id", grond)]),
        _ => t.woord("grond", grond),
    }
}

/// One step as a teacher would say it.
fn words(t: &Teksten, stap: &Stap) -> String {
    let count = stap.aantal.map(i64::abs).unwrap_or_default();
    let n = count.to_string();
    let dag = stap.dag.as_deref().unwrap_or_default();
    let eenheid = t.woord(if count == 1 { "eenheid-een" } else { "eenheid" }, dag);
    match stap.wat {
        StapSoort::Start => t.t("cli-stap-start"),
        StapSoort::EersteDag => t.t("cli-stap-eerste-dag"),
        StapSoort::Lengte if stap.aantal.is_some_and(|n| n < 0) => {
            t.ta("cli-stap-terug", &[("n", &n), ("eenheid", &eenheid)])
        }
        StapSoort::Lengte => t.ta("cli-stap-lengte", &[("n", &n), ("eenheid", &eenheid)]),
        StapSoort::Opgeschort => match (stap.van, stap.tot) {
            (None, _) => t.ta("cli-stap-opgeschort", &[("n", &n)]),
            (Some(van), None) => t.ta("cli-stap-stil-open", &[("van", &datum_kort(van))]),
            (Some(van), Some(tot)) => {
                let reden = if stap.aantal != Some(0) && stap.aantal == Some((tot - van).num_days() + 1) {
                    "cli-stap-stil"
                } else if stap.aantal == Some(0) && van > stap.datum {
                    "cli-stap-stil-te-laat"
                } else {
                    "cli-stap-stil-dubbel"
                };
                t.ta(reden, &[("n", &n), ("van", &datum_kort(van)), ("tot", &datum_kort(tot))])
            }
        },
        StapSoort::VrijeDag => t.ta("cli-stap-vrije-dag", &[("dag", &t.woord("dag", dag))]),
        StapSoort::Artikel2 => t.t("cli-stap-artikel-2"),
        StapSoort::GeenVerlenging => t.t("cli-stap-geen-verlenging"),
        StapSoort::Einde => t.t("cli-stap-einde"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::kalender::Kalender;
    use crate::domain::rekenen::{Berekening, Eenheid, bereken};
    use crate::opmaak::Taal;

    fn dag(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn termijn(stappen: Vec<Stap>, opschortingen: serde_json::Value) -> Termijn {
        serde_json::from_value(serde_json::json!({
            "id": "T-1", "soort": "beslistermijn", "bron": "Q-1", "over": "", "artikel": "Awb 4:13",
            "begint_op": "2026-03-02", "lengte": 8, "eenheid": "weken", "atw": true, "opschortingen": opschortingen,
            "tot_en_met": "2026-04-28", "veilig_tot": "2026-04-24", "stappen": stappen,
        }))
        .unwrap()
    }

    fn acht_weken(opgeschort: u32) -> Vec<Stap> {
        let som = Berekening {
            start: dag("2026-03-02"),
            lengte: 8,
            eenheid: Eenheid::Weken,
            atw: true,
            eerste_dag_telt: false,
            terug: false,
            opgeschort,
        };
        bereken(&Kalender::default(), &som).unwrap().stappen
    }

    #[test]
    fn a_term_names_its_fact_its_article_and_the_free_day_it_passes() {
        let t = Teksten::new(Taal::Nl);
        let lines: Vec<String> =
            van_termijn(&t, &termijn(acht_weken(0), serde_json::json!([]))).iter().map(|r| r.zin(&t)).collect();
        let text = lines.join("\n");
        assert!(lines[0].starts_with("1. ma 02-03-2026: de aanvraag"), "{text}");
        assert!(text.contains("8 weken verder") && text.contains("(Awb 4:13)"), "{text}");
        assert!(text.contains("Koningsdag") && text.contains("Atw art. 3"), "{text}");
        assert!(lines.last().is_some_and(|l| l.contains("di 28-04-2026") && l.contains("laatste dag")), "{text}");
    }

    #[test]
    fn pauses_that_stand_in_one_step_are_told_one_by_one() {
        let t = Teksten::new(Taal::Nl);
        let pauses = serde_json::json!([
            {"grond": "T-2", "van": "2026-03-03", "tot_en_met": "2026-03-05"},
            {"grond": "overmacht", "van": "2026-03-10", "tot_en_met": "2026-03-10"},
        ]);
        let text: Vec<String> = van_termijn(&t, &termijn(acht_weken(4), pauses)).iter().map(|r| r.zin(&t)).collect();
        let text = text.join("\n");
        assert!(text.contains("stil van 03-03-2026 t/m 05-03-2026: 3 dagen later (hersteltermijn T-2)"), "{text}");
        assert!(text.contains("10-03-2026: 1 dag later (overmacht)") && text.contains("4 dagen stil"), "{text}");
    }

    #[test]
    fn an_earlier_safe_day_is_said_and_so_is_that_the_last_day_counts_whole() {
        let t = Teksten::new(Taal::Nl);
        let text = slot(&t, &termijn(acht_weken(0), serde_json::json!([]))).join("\n");
        assert!(text.contains("vr 24-04-2026") && text.contains("telt helemaal mee"), "{text}");
    }

    #[test]
    fn what_is_left_of_a_term_that_stands_still_leaves_out_the_free_day_at_its_end() {
        let pauses = serde_json::json!([{"grond": "overmacht", "van": "2026-03-03"}]);
        assert_eq!(dagen_over(&termijn(acht_weken(0), pauses)), Some(56));
        assert_eq!(dagen_over(&termijn(acht_weken(0), serde_json::json!([]))), None);
    }
}
