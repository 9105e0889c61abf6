//! The diagnosis as one line of thought: recorded facts, what they mean, what is strong, what goes first and what can
//! be offered, the conclusion, and what is missing before it is final (T2, T2.1–T2.3).

use crate::domain::kind::Kind;
use crate::domain::taak::Taak;
use crate::opmaak;
use crate::tui::blad::diagnose::stellen::Diagnose;
use crate::tui::blad::{Blad, Bouw, Doen, Rij};
use crate::tui::theme::Role;

pub mod aanbod;
pub mod betekenis;
pub mod conclusie;
pub mod feiten;
pub mod stellen;
#[cfg(test)]
mod tests;

/// Makes it.
pub fn blad(b: &Bouw<'_>) -> Blad {
    let diagnose = Diagnose::van(b.state);
    let mut rijen = Vec::new();
    if b.state.gesloten.is_none() {
        rijen.extend([eerst(b, &diagnose), Rij::leeg()]);
    }
    let todo: Vec<Rij> = conclusie::punten(b).map(|p| conclusie::punt(b, &diagnose, p)).collect();
    let parts = [
        ("lg-kop-feiten", feiten::rijen(b, &diagnose)),
        ("lg-kop-betekenis", betekenis::rijen(b)),
        ("lg-kop-kracht", betekenis::kracht(b, &diagnose)),
        ("lg-kop-voorgaand", aanbod::voorgaand(b)),
        ("lg-kop-aanbod", aanbod::gewogen(b)),
        ("lg-kop-conclusie", conclusie::rijen(b, &diagnose)),
        ("lg-kop-nog-nodig", todo),
    ];
    for (nr, (key, part)) in parts.into_iter().enumerate() {
        if nr > 0 {
            rijen.push(Rij::leeg());
        }
        rijen.push(Rij::kop(b.t.t(key)));
        rijen.extend(part);
    }
    let klaar = conclusie::punten(b).filter(|p| p.waar).count().to_string();
    let van = conclusie::punten(b).count().to_string();
    Blad { onder: onder(b, &diagnose), rijen, hoek: b.t.ta("lg-hoek-diagnose", &[("n", &klaar), ("van", &van)]) }
}

fn onder(b: &Bouw<'_>, diagnose: &Diagnose<'_>) -> String {
    let Some(now) = diagnose.nu else { return b.t.t("lg-onder-geen") };
    let key = if now.body.is_yes("besproken_met_klant") { "lg-onder-besproken" } else { "lg-onder-concept" };
    b.t.ta(key, &[("datum", &opmaak::datum_kort(now.at.dag()))])
}

/// What comes first: the first point that does not hold yet, or, when all hold, the plan.
fn eerst(b: &Bouw<'_>, diagnose: &Diagnose<'_>) -> Rij {
    let Some(open) = conclusie::punten(b).find(|p| !p.waar) else {
        return Rij::new("eerst", 0)
            .links(Role::Goed, format!("{} ", b.glyphs.klaar))
            .links(Role::Tekst, b.t.t("lg-diagnose-klaar"))
            .uitleg(Role::Tekst, b.t.t("lg-diagnose-klaar-uitleg"))
            .doen(Doen::new(Kind::StelDoel));
    };
    let punt = conclusie::punt(b, diagnose, open);
    let mut rij = Rij::new("eerst", 0)
        .links(Role::Accent, format!("{} ", b.t.t("lg-eerst")))
        .links(Role::Tekst, b.t.punt(Taak::Diagnose, open.nr));
    rij.uitleg = punt.uitleg;
    rij.doen = punt.doen;
    rij
}
