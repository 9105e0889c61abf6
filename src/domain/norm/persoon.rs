//! Norms of a person over the whole file: a taak that was not practised for a while, a level that was not judged anew.
//! What a person did last is counted per casus (`Bijdrage`); whoever asks adds that up.

use chrono::NaiveDate;

use crate::domain::norm::NormRij;
use crate::domain::regels::Regels;

/// What a line of a taak counts as, for the person who wrote it: the word before the name of the taak.
pub const GEOEFEND: &str = "geoefend-";

/// The rows of one person. `laatst` says when the person last did something, by the word for it; what was never done
/// starts no norm.
pub fn van_persoon(regels: &Regels, laatst: &dyn Fn(&str) -> Option<NaiveDate>) -> Vec<NormRij> {
    let mut rows = Vec::new();
    for norm in regels.normen.iter().filter(|norm| !norm.uit) {
        for wat in &norm.persoon {
            let Some(due) = laatst(wat).and_then(|dag| norm.tot_en_met(dag, &regels.kalender)) else { continue };
            let shown = wat.strip_prefix(GEOEFEND);
            rows.push(NormRij { norm: norm.id.clone(), ding: norm.ding(wat), tot_en_met: due, over: norm.over(shown) });
        }
    }
    rows.sort_by(|a, b| (a.tot_en_met, &a.ding).cmp(&(b.tot_en_met, &b.ding)));
    rows
}
