//! The numbers the klant gave on the same question, over time (T4.3: trend of motivation and confidence).

use chrono::NaiveDate;
use serde_json::json;

use crate::domain::kind::Kind;
use crate::tui::blad::bewaken::wie;
use crate::tui::blad::uitvoering::{kop, nog_niets};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::tekst;
use crate::tui::theme::Role;

/// Numbers shown in the row itself.
const CIJFERS: usize = 6;

/// One question with its answers, the oldest first.
struct Vraag {
    vraag: String,
    cijfers: Vec<(NaiveDate, i64)>,
}

/// The questions in the order in which they were first asked.
fn vragen(b: &Bouw<'_>) -> Vec<Vraag> {
    let mut acts: Vec<_> = b.state.acts(Kind::LegContactVast).chain(b.state.acts(Kind::Begeleid)).collect();
    acts.sort_by_key(|r| (wie::dag_van_regel(r), r.seq));
    let mut found: Vec<Vraag> = Vec::new();
    for regel in acts {
        for answer in regel.body.records("schaalvragen") {
            let (Some(vraag), Some(cijfer)) = (answer.text("vraag"), answer.int("cijfer")) else { continue };
            let point = (wie::dag_van_regel(regel), cijfer);
            let same = |v: &&mut Vraag| v.vraag.trim().to_lowercase() == vraag.trim().to_lowercase();
            match found.iter_mut().find(same) {
                Some(known) => known.cijfers.push(point),
                None => found.push(Vraag { vraag: vraag.to_owned(), cijfers: vec![point] }),
            }
        }
    }
    found
}

/// The rows.
pub fn rijen(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    kop(b, "bwk-kop-schaal", rijen);
    let all = vragen(b);
    if all.is_empty() {
        let ask = Doen::new(Kind::Begeleid).met("vorm", "individueel").met("techniek", json!(["schaalvraag"]));
        let by_contact = Doen::new(Kind::LegContactVast)
            .met("op", b.vandaag.to_string())
            .met("met", wie::KLANT)
            .met("techniek", json!(["schaalvraag"]));
        rijen.push(nog_niets(b, "schaal", [ask, by_contact]));
    }
    for (nr, vraag) in all.iter().enumerate() {
        rijen.push(rij(b, nr, vraag));
        rijen.push(Rij::zin(1, Role::Zacht, met_dagen(b, &vraag.cijfers)));
    }
}

fn rij(b: &Bouw<'_>, nr: usize, vraag: &Vraag) -> Rij {
    let cijfers = &vraag.cijfers;
    let shown = &cijfers[cijfers.len().saturating_sub(CIJFERS)..];
    let row = shown.iter().map(|(_, n)| n.to_string()).collect::<Vec<_>>().join(" ");
    let step = match cijfers.as_slice() {
        [.., (_, before), (_, now)] => Some(now - before),
        _ => None,
    };
    let (role, mark, key) = match step {
        Some(up) if up > 0 => (Role::Goed, b.glyphs.beter, "bwk-schaal-hoger"),
        Some(0) => (Role::Tekst, "=", "bwk-schaal-gelijk"),
        Some(_) => (Role::LetOp, b.glyphs.minder, "bwk-schaal-lager"),
        None => (Role::Zacht, b.glyphs.te_doen, "bwk-schaal-eerste"),
    };
    let n = step.unwrap_or(0).abs().to_string();
    let mut rij = Rij::new(format!("schaal:{nr}"), 0)
        .links(Role::Tekst, vraag.vraag.clone())
        .rechts(Role::Tekst, format!("{row} "))
        .rechts(role, mark)
        .uitleg(Role::Tekst, vraag.vraag.clone())
        .uitleg(role, b.t.ta(key, &[("n", &n)]));
    for (dag, cijfer) in cijfers.iter().rev() {
        rij = rij.uitleg(Role::Zacht, format!("{}: {cijfer}", b.t.datum(*dag)));
    }
    let again = json!([{ "vraag": vraag.vraag }]);
    rij.doen(Doen::new(Kind::Begeleid).met("vorm", "individueel").met("schaalvragen", again.clone())).doen(
        Doen::new(Kind::LegContactVast)
            .met("op", b.vandaag.to_string())
            .met("met", wie::KLANT)
            .met("schaalvragen", again),
    )
}

/// `do 30-04: 4 · wo 08-07: 7`, as many of the newest as fit.
fn met_dagen(b: &Bouw<'_>, cijfers: &[(NaiveDate, i64)]) -> String {
    let between = format!(" {} ", b.glyphs.punt);
    let mut line = String::new();
    for (dag, cijfer) in cijfers.iter().rev() {
        let point = format!("{}: {cijfer}", wie::dag(b, *dag));
        let longer = if line.is_empty() { point } else { format!("{point}{between}{line}") };
        // Two columns less: the line stands one step to the right.
        if !line.is_empty() && tekst::breedte(&longer) + 2 > b.breedte {
            break;
        }
        line = longer;
    }
    line
}
