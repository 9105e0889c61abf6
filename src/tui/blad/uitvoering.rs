//! The sheet of taak 4: what was said and agreed, how the klant rates things, places, groups and partners.

use crate::domain::kind::Kind;
use crate::tui::blad::{Blad, Bouw, Doen, Rij};
use crate::tui::theme::Role;

mod contacten;
mod groepen;
mod ontwikkelingen;
mod partners;
mod plekken;
mod schaal;
#[cfg(test)]
mod tests;

/// Makes it (T4).
pub fn blad(b: &Bouw<'_>) -> Blad {
    let mut rijen = Vec::new();
    contacten::rijen(b, &mut rijen);
    schaal::rijen(b, &mut rijen);
    plekken::rijen(b, &mut rijen);
    groepen::rijen(b, &mut rijen);
    partners::rijen(b, &mut rijen);
    ontwikkelingen::rijen(b, &mut rijen);
    let count = |key: &str, n: usize| b.t.ta(key, &[("n", &n.to_string())]);
    let talks = contacten::aantal(b);
    let hoek = format!(
        "{} {} {}",
        count("bwk-hoek-contacten", talks),
        b.glyphs.punt,
        count("bwk-hoek-plekken", plekken::aantal(b))
    );
    let onder = if talks == 0 { b.t.t("bwk-onder-begin") } else { String::new() };
    Blad { onder, rijen, hoek }
}

/// A heading with an empty line before it, unless it is the first.
fn kop(b: &Bouw<'_>, key: &str, rijen: &mut Vec<Rij>) {
    if !rijen.is_empty() {
        rijen.push(Rij::leeg());
    }
    rijen.push(Rij::kop(b.t.t(key)));
}

/// A row that stands where nothing was recorded yet: says so, says why it matters, and offers what begins it.
fn nog_niets(b: &Bouw<'_>, sleutel: &str, doen: impl IntoIterator<Item = Doen>) -> Rij {
    let rij = Rij::new(sleutel, 0)
        .links(Role::Zacht, b.t.t(&format!("bwk-{sleutel}-leeg")))
        .uitleg(Role::Tekst, b.t.t(&format!("bwk-{sleutel}-uitleg")));
    doen.into_iter().fold(rij, Rij::doen)
}

/// A contact with somebody, today.
fn contact_met(b: &Bouw<'_>, met: &str) -> Doen {
    Doen::new(Kind::LegContactVast).met("op", b.vandaag.to_string()).met("met", met)
}
