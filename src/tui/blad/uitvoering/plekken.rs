//! Places to work or take part: proposed, tried, placed (T4.b). Later lines about one place tell how it stands now.

use crate::domain::kind::Kind;
use crate::domain::state::Regel;
use crate::tui::blad::bewaken::wie;
use crate::tui::blad::uitvoering::{contact_met, kop, nog_niets};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// The lines about one place, the oldest first.
type Plek<'a> = Vec<&'a Regel>;

/// The places, the one with the newest line first.
fn plekken<'a>(b: &Bouw<'a>) -> Vec<Plek<'a>> {
    let mut found: Vec<Plek<'a>> = Vec::new();
    let state = b.state;
    for regel in state.acts(Kind::Bemiddel) {
        let earlier = regel.body.int("bemiddeling");
        let same = |plek: &&mut Plek<'a>| match earlier {
            Some(seq) => plek.iter().any(|r| r.seq == seq),
            None => ["werkgever", "functie"].iter().all(|f| plek.iter().any(|r| r.body.text(f) == regel.body.text(f))),
        };
        match found.iter_mut().find(same) {
            Some(plek) => plek.push(regel),
            None => found.push(vec![regel]),
        }
    }
    found.sort_by_key(|plek| std::cmp::Reverse(plek.last().map(|r| r.seq)));
    found
}

/// How many places.
pub fn aantal(b: &Bouw<'_>) -> usize {
    plekken(b).len()
}

/// The rows.
pub fn rijen(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    kop(b, "bwk-kop-plekken", rijen);
    let all = plekken(b);
    if all.is_empty() {
        rijen.push(nog_niets(b, "plekken", [Doen::new(Kind::Bemiddel).met("uitkomst", "voorgedragen")]));
    }
    rijen.extend(all.iter().filter_map(|plek| rij(b, plek)));
}

fn rij(b: &Bouw<'_>, plek: &[&Regel]) -> Option<Rij> {
    let (first, last) = (plek.first()?, plek.last()?);
    let field = |name: &str| plek.iter().rev().find_map(|r| r.body.text(name));
    let outcome = last.body.text("uitkomst").unwrap_or_default();
    let running = matches!(outcome, "voorgedragen" | "gesprek" | "proefplaatsing");
    let due = last.body.date("antwoord_uiterlijk").filter(|_| running);
    let g = b.glyphs;
    let (role, glyph) = match outcome {
        _ if due.is_some_and(|dag| dag < b.vandaag) => (Role::Fout, g.te_laat),
        "geplaatst" => (Role::Goed, g.klaar),
        "proefplaatsing" => (Role::Tekst, g.bezig),
        "voorgedragen" | "gesprek" => (Role::Tekst, g.wacht),
        _ => (Role::Zacht, g.vast),
    };
    let employer = wie::van_veld(b, field("werkgever").unwrap_or_default());
    let work = field("functie").unwrap_or_default();
    let state = b.t.t(&format!("bwk-plek-{outcome}"));
    let mut rij = Rij::new(format!("plek:{}", first.seq), 0)
        .links(role, format!("{glyph} "))
        .links(Role::Tekst, wie::kort(b, &employer.naam))
        .links(Role::Zacht, format!(": {work}"))
        .rechts(role, format!("{state} {} {}", g.punt, wie::dag(b, wie::dag_van_regel(last))))
        .uitleg(Role::Tekst, b.t.ta("bwk-plek", &[("wie", &employer.naam), ("wat", work)]));
    if let Some(dag) = due {
        let late = dag < b.vandaag;
        let key = if late { "bwk-plek-antwoord-te-laat" } else { "bwk-plek-antwoord" };
        let role = if late { Role::Fout } else { Role::Tekst };
        rij = rij.uitleg(role, b.t.ta(key, &[("dag", &b.t.datum(dag))]));
    }
    rij = match field("past_bij") {
        Some(text) => rij.uitleg(Role::Tekst, b.t.ta("bwk-plek-past", &[("tekst", text)])),
        None => rij.uitleg(Role::LetOp, b.t.t("bwk-plek-past-niet-gezegd")),
    };
    if let Some(work) = b.state.meting("werk") {
        for (key, name) in [("bwk-plek-wens", "wens"), ("bwk-plek-beperking", "beperking")] {
            if let Some(text) = work.body.text(name) {
                rij = rij.uitleg(Role::Zacht, b.t.ta(key, &[("tekst", text)]));
            }
        }
    }
    if let Some(kind) = field("plek") {
        rij = rij.uitleg(Role::Zacht, b.t.ta("bwk-plek-soort", &[("soort", &b.t.woord("plek", kind))]));
    }
    for regel in plek.iter().rev() {
        let word = b.t.woord("uitkomst", regel.body.text("uitkomst").unwrap_or_default());
        rij = rij.uitleg(Role::Zacht, format!("{}: {word}", b.t.datum(wie::dag_van_regel(regel))));
    }
    Some(plek_doen(b, last, running, outcome == "geplaatst", &employer, rij))
}

fn plek_doen(b: &Bouw<'_>, last: &Regel, running: bool, placed: bool, employer: &wie::Wie, rij: Rij) -> Rij {
    let outcome = ["werkgever", "functie", "plek", "past_bij"]
        .into_iter()
        .filter_map(|field| Some((field, last.body.get(field)?.clone())))
        .fold(Doen::new(Kind::Bemiddel).met("bemiddeling", last.seq), |doen, (field, value)| doen.met(field, value))
        .met("op", b.vandaag.to_string());
    let other = Doen::new(Kind::Bemiddel).met("uitkomst", "voorgedragen").als(b.t.t("bwk-doen-andere-plek"));
    let call = contact_met(b, &employer.waarde);
    if running {
        rij.doen(outcome.als(b.t.t("bwk-doen-plek-uitkomst"))).doen(call).doen(other)
    } else if placed {
        let fell_out = outcome.met("uitkomst", "uitgevallen").als(b.t.t("bwk-doen-uitgevallen"));
        rij.doen(call).doen(Doen::new(Kind::Begeleid).met("vorm", "individueel")).doen(fell_out)
    } else {
        rij.doen(other).doen(call)
    }
}
