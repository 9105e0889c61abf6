//! The people around the klant and the parties of the keten: who they are, what was agreed with them, who does what
//! in the plan, what is asked of them, and on which ground they know what they know.
//!
//! Rows of the requirements: A3, A14, F28, F32, F34, T3.4, T3.5, T3.6, T3.c, T4.2, C6, R3.c, D1.

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::Ding;
use crate::tui::blad::{Blad, Bouw, Doen, Rij};
use crate::tui::theme::Role;

pub(in crate::tui::blad) mod hulp;
mod mens;
mod plan;
#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
pub(in crate::tui::blad) mod proef;
#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests;
mod vragen;

/// Kinds of betrokkene that stand around the klant; all others are partners.
const KRING: &[&str] = &["gezinslid", "naaste", "netwerk", "gemachtigde"];
/// Kinds of betrokkene inside the own organisation: sharing with them needs no ground of its own here.
const INTERN: &[&str] = &["collega", "leidinggevende", "kwaliteitsmedewerker", "backoffice-inkomen", "handhaving"];

/// Makes it.
pub fn blad(b: &Bouw<'_>) -> Blad {
    let mensen: Vec<&Ding> = b.state.levend(IdSoort::Betrokkene).collect();
    let (kring, partners): (Vec<&Ding>, Vec<&Ding>) = mensen.into_iter().partition(|d| in_kring(d));
    let mut rijen = Vec::new();
    around(b, &kring, &mut rijen);
    parties(b, &partners, &mut rijen);
    plan::rijen(b, &mut rijen);
    vragen::rijen(b, &mut rijen);
    vragen::onbekenden(b, &mut rijen);
    let onder = b.t.ta("net-onder", &[("n", &kring.len().to_string()), ("m", &partners.len().to_string())]);
    hulp::klaar(b, onder, rijen)
}

fn in_kring(d: &Ding) -> bool {
    d.body.text("soort").is_some_and(|s| KRING.contains(&s))
}

/// Whether somebody works for the own organisation.
fn is_intern(d: &Ding) -> bool {
    d.body.is("domein", "intern") || d.body.text("soort").is_some_and(|s| INTERN.contains(&s))
}

/// The household, then the people around the klant by kind.
fn around(b: &Bouw<'_>, kring: &[&Ding], rijen: &mut Vec<Rij>) {
    let erbij = || Doen::new(Kind::VoegBetrokkeneToe).met("soort", "naaste").met("domein", "sociaal");
    let mut kop = Rij::kop(b.t.t("net-kring")).uitleg(Role::Tekst, b.t.t("net-kring-uitleg")).doen(erbij());
    kop.sleutel = "kring".to_owned();
    rijen.push(kop);
    household(b, rijen);
    if kring.is_empty() {
        rijen.push(
            Rij::new("kring-leeg", 0)
                .links(Role::Zacht, format!("{} ", b.glyphs.te_doen))
                .links(Role::Tekst, b.t.t("net-kring-leeg"))
                .uitleg(Role::Tekst, b.t.t("net-kring-leeg-uitleg"))
                .doen(erbij()),
        );
        return;
    }
    for soort in KRING {
        let here: Vec<&Ding> = kring.iter().copied().filter(|d| d.body.is("soort", soort)).collect();
        if here.is_empty() {
            continue;
        }
        let nieuw = Doen::new(Kind::VoegBetrokkeneToe).met("soort", *soort).met("domein", "sociaal");
        rijen.push(
            Rij::new(format!("soort-{soort}"), 0)
                .links(Role::Accent, b.t.woord("soort", soort))
                .rechts(Role::Zacht, here.len().to_string())
                .uitleg(Role::Tekst, b.t.t("net-groep-uitleg"))
                .doen(nieuw),
        );
        for d in here {
            mens::rijen(b, d, rijen);
        }
    }
}

/// Who lives in the house (F20).
fn household(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    let huis = b.state.klant.record("huishouden").unwrap_or_default();
    let wijzig = || Doen::new(Kind::WijzigKlant).met("reden_soort", "regulier");
    let mut rij = Rij::new("huishouden", 0);
    rij = match huis.text("vorm") {
        Some(vorm) => rij.links(Role::Accent, b.t.t("net-huishouden")).rechts(Role::Tekst, b.t.woord("vorm", vorm)),
        None => rij
            .links(Role::Zacht, format!("{} ", b.glyphs.te_doen))
            .links(Role::Tekst, b.t.t("net-huishouden"))
            .rechts(Role::Zacht, b.t.t("net-onbekend")),
    };
    rijen.push(rij.uitleg(Role::Tekst, b.t.t("net-huishouden-uitleg")).doen(wijzig()));
    for (nr, lid) in huis.records("leden").iter().enumerate() {
        let naam = lid.text("naam").unwrap_or_default();
        let jaren = lid.date("geboortedatum").and_then(|geboren| b.vandaag.years_since(geboren));
        let mut rij = Rij::new(format!("lid-{nr}"), 1).links(Role::Tekst, naam);
        if let Some(relatie) = lid.text("relatie") {
            rij = rij.links(Role::Zacht, format!(" {} {relatie}", b.glyphs.punt));
        }
        if let Some(jaren) = jaren {
            rij = rij.rechts(Role::Zacht, b.t.ta("net-jaar", &[("n", &jaren.to_string())]));
        }
        let mut doen =
            Doen::new(Kind::VoegBetrokkeneToe).met("naam", naam).met("soort", "gezinslid").met("domein", "sociaal");
        if let Some(relatie) = lid.text("relatie") {
            doen = doen.met("rol", relatie);
        }
        rijen.push(
            rij.uitleg(Role::Tekst, naam)
                .uitleg(Role::Zacht, b.t.t("net-lid-uitleg"))
                .doen(doen.als(b.t.t("net-lid-doen")))
                .doen(wijzig()),
        );
    }
}

/// The partners, by domain and inside it by role.
fn parties(b: &Bouw<'_>, partners: &[&Ding], rijen: &mut Vec<Rij>) {
    let erbij = |domein: &str| Doen::new(Kind::VoegBetrokkeneToe).met("soort", "ketenpartner").met("domein", domein);
    let mut kop = Rij::kop(b.t.t("net-partners"))
        .uitleg(Role::Tekst, b.t.t("net-partners-uitleg"))
        .doen(erbij("sociaal"))
        .doen(Doen::new(Kind::MaakSamenwerkingsafspraak).met("van", b.vandaag.to_string()));
    kop.sleutel = "partners".to_owned();
    rijen.push(Rij::leeg());
    rijen.push(kop);
    if partners.is_empty() {
        rijen.push(
            Rij::new("partners-leeg", 0)
                .links(Role::Zacht, format!("{} ", b.glyphs.te_doen))
                .links(Role::Tekst, b.t.t("net-partners-leeg"))
                .uitleg(Role::Tekst, b.t.t("net-partners-leeg-uitleg"))
                .doen(erbij("sociaal")),
        );
        return;
    }
    for domein in ["sociaal", "economisch", "publiek", "intern", ""] {
        let mut here: Vec<&Ding> =
            partners.iter().copied().filter(|d| d.body.text("domein").unwrap_or_default() == domein).collect();
        if here.is_empty() {
            continue;
        }
        here.sort_by_key(|d| (d.body.text("rol").unwrap_or_default().to_lowercase(), d.id));
        let naam = if domein.is_empty() { b.t.t("net-domein-geen") } else { b.t.woord("domein", domein) };
        let mut groep = Rij::new(format!("domein-{domein}"), 0)
            .links(Role::Accent, b.t.ta("net-domein", &[("domein", &naam)]))
            .rechts(Role::Zacht, here.len().to_string())
            .uitleg(Role::Tekst, b.t.t("net-groep-uitleg"));
        groep = match domein {
            "" => groep.doen(Doen::new(Kind::VoegBetrokkeneToe)),
            "intern" => groep.doen(Doen::new(Kind::VoegBetrokkeneToe).met("soort", "collega").met("domein", "intern")),
            _ => groep.doen(erbij(domein)),
        };
        rijen.push(groep);
        for d in here {
            mens::rijen(b, d, rijen);
        }
    }
    one_domain(b, partners, rijen);
}

/// A plan with partners of one domain only may miss something (D1).
fn one_domain(b: &Bouw<'_>, partners: &[&Ding], rijen: &mut Vec<Rij>) {
    let domeinen = ["sociaal", "economisch", "publiek"];
    let (seen, other): (Vec<&str>, Vec<&str>) =
        domeinen.into_iter().partition(|x| partners.iter().any(|d| d.body.is("domein", x)));
    let ([only], Some(next)) = (seen.as_slice(), other.first()) else { return };
    let only = b.t.woord("domein", only);
    rijen.push(
        Rij::new("een-domein", 0)
            .links(Role::Zacht, format!("{} ", b.glyphs.te_doen))
            .links(Role::Tekst, b.t.ta("net-een-domein", &[("domein", &only)]))
            .uitleg(Role::Tekst, b.t.t("net-een-domein-uitleg"))
            .doen(Doen::new(Kind::VoegBetrokkeneToe).met("soort", "ketenpartner").met("domein", *next)),
    );
}
