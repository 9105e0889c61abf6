//! The money of the household: what comes in, what goes out, what is owed and owned, what was advanced, and whether
//! the means of existence are in danger. What nobody recorded is unknown, never zero.
//!
//! Rows of the requirements: F10 (financial overview), F3 (advance), G5 (subsistence), T8.1.

use crate::domain::kind::Kind;
use crate::opmaak::euro;
use crate::tui::blad::netwerk::hulp;
use crate::tui::blad::{Blad, Bouw, Doen, Rij};
use crate::tui::theme::Role;

mod gevaar;
mod rekening;
#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests;
pub(in crate::tui::blad) mod voorschot;

use rekening::{Post, Rekening, Stand};

/// Kinds of money that come in each period.
const ERBIJ: &[&str] = &["inkomen", "uitkering", "toeslag", "alimentatie", "gift"];

/// Makes it.
pub fn blad(b: &Bouw<'_>) -> Blad {
    let r = Rekening::van(b.state, b.vandaag);
    let mut rijen = Vec::new();
    gevaar::rijen(b, &r, &mut rijen);
    per_month(b, &r, &mut rijen);
    totals(b, &r, &mut rijen);
    voorschot::rijen(b, &mut rijen);
    not_now(b, &r, &mut rijen);
    let onder = match r.ruimte() {
        Some(cents) => b.t.ta("net-geld-onder", &[("bedrag", &euro(cents))]),
        None => b.t.t("net-geld-onder-onbekend"),
    };
    hulp::klaar(b, onder, rijen)
}

/// The form that records money of a kind, from today.
fn nieuw(b: &Bouw<'_>, soort: &str, per: &str) -> Doen {
    Doen::new(Kind::LegGeldVast)
        .met("soort", soort)
        .met("per", per)
        .met("van", b.vandaag.to_string())
        .als(b.t.ta("net-geld-nieuw", &[("soort", &b.t.woord("soort", soort))]))
}

/// Income, fixed costs and the room between them.
fn per_month(b: &Bouw<'_>, r: &Rekening<'_>, rijen: &mut Vec<Rij>) {
    rijen.push(Rij::leeg());
    rijen.push(Rij::kop(b.t.t("net-geld-maand")));
    let kinds = ["inkomen", "uitkering", "toeslag", "alimentatie"];
    let doen: Vec<Doen> = kinds.iter().map(|soort| nieuw(b, soort, "maand")).collect();
    group(b, "erbij", r.erbij(), &r.maand(ERBIJ), doen, rijen);
    let doen = vec![nieuw(b, "last", "maand"), nieuw(b, "schuld", "maand")];
    group(b, "eraf", r.eraf(), &r.maand(&["last", "schuld"]), doen, rijen);
    let mut rij = Rij::new("ruimte", 0).links(Role::Tekst, b.t.t("net-geld-ruimte"));
    rij = match r.ruimte() {
        Some(cents) if cents < 0 => {
            rij.links.insert(0, (Role::Fout, format!("{} ", b.glyphs.te_laat)));
            rij.rechts(Role::Fout, euro(cents)).uitleg(Role::Fout, b.t.t("net-geld-ruimte-tekort"))
        }
        Some(cents) => rij.rechts(Role::Tekst, euro(cents)),
        None => rij.rechts(Role::Tekst, b.t.t("net-onbekend")).uitleg(Role::Tekst, b.t.t("net-geld-ruimte-onbekend")),
    };
    rij = rij.uitleg(Role::Tekst, b.t.t("net-geld-ruimte-uitleg"));
    let missing = if r.erbij().is_none() { nieuw(b, "inkomen", "maand") } else { nieuw(b, "last", "maand") };
    rijen.push(rij.doen(missing));
}

/// Debts, means and single amounts: totals, not per month.
fn totals(b: &Bouw<'_>, r: &Rekening<'_>, rijen: &mut Vec<Rij>) {
    rijen.push(Rij::leeg());
    rijen.push(Rij::kop(b.t.t("net-geld-totaal")));
    group(b, "schulden", r.som(&["schuld"]), &r.eenmalig(&["schuld"]), vec![nieuw(b, "schuld", "eenmalig")], rijen);
    let vermogen = r.eenmalig(&["vermogen"]);
    group(b, "vermogen", r.som(&["vermogen"]), &vermogen, vec![nieuw(b, "vermogen", "eenmalig")], rijen);
    let gifts = r.eenmalig(ERBIJ);
    if !gifts.is_empty() {
        group(b, "eenmalig-erbij", r.som(ERBIJ), &gifts, vec![nieuw(b, "gift", "eenmalig")], rijen);
    }
    let costs = r.eenmalig(&["last"]);
    if !costs.is_empty() {
        group(b, "eenmalig-eraf", r.som(&["last"]), &costs, vec![nieuw(b, "last", "eenmalig")], rijen);
    }
}

/// A sum and the lines below it; a sum of nothing recorded is unknown.
fn group(b: &Bouw<'_>, key: &str, sum: Option<i64>, posten: &[&Post<'_>], doen: Vec<Doen>, rijen: &mut Vec<Rij>) {
    let mut rij = Rij::new(key, 0);
    rij = match sum {
        Some(cents) => rij.links(Role::Accent, b.t.t(&format!("net-geld-{key}"))).rechts(Role::Accent, euro(cents)),
        None => rij
            .links(Role::Zacht, format!("{} ", b.glyphs.te_doen))
            .links(Role::Tekst, b.t.t(&format!("net-geld-{key}")))
            .rechts(Role::Tekst, b.t.t("net-onbekend")),
    };
    if sum.is_none() {
        rij = rij.uitleg(Role::LetOp, b.t.t("net-geld-onbekend-uitleg"));
    }
    rij = rij.uitleg(Role::Tekst, b.t.t(&format!("net-geld-{key}-uitleg")));
    let told = posten.iter().filter(|p| p.regel.body.is("bron", "klant")).count();
    if told > 0 {
        rij = rij.uitleg(Role::Zacht, b.t.ta("net-geld-verteld-n", &[("n", &told.to_string())]));
    }
    rij.doen.extend(doen);
    rijen.push(rij);
    rijen.extend(posten.iter().map(|post| line(b, post)));
}

/// One recorded amount.
fn line(b: &Bouw<'_>, post: &Post<'_>) -> Rij {
    let body = &post.regel.body;
    let soort = body.text("soort").unwrap_or_default();
    let per = body.text("per").unwrap_or_default();
    let label = body.text("omschrijving").map_or_else(|| b.t.woord("soort", soort), str::to_owned);
    let mut rij = Rij::new(format!("geld-{}", post.regel.seq), 1).links(Role::Tekst, label);
    if let Some(wie) = body.text("wie").filter(|w| *w != "klant") {
        rij = rij.links(Role::Zacht, format!(" {} {}", b.glyphs.punt, b.t.woord("wie", wie)));
    }
    let as_recorded = format!("{} {}", euro(post.bedrag), b.t.ta("net-geld-per", &[("per", &b.t.woord("per", per))]));
    rij = match post.per_maand {
        Some(cents) if per != "maand" => rij
            .rechts(Role::Tekst, euro(cents))
            .uitleg(Role::Tekst, b.t.ta("net-geld-omgerekend", &[("bedrag", &as_recorded)])),
        Some(cents) => rij.rechts(Role::Tekst, euro(cents)),
        None => rij.rechts(Role::Tekst, euro(post.bedrag)),
    };
    if !matches!(post.stand, Stand::Nu) {
        rij.links.insert(0, (Role::Zacht, format!("{} ", b.glyphs.nvt)));
        rij = rij.uitleg(Role::Tekst, b.t.t(&format!("net-geld-stand-{}", post.stand.woord())));
    }
    let names = ["soort", "bedrag", "per", "bron", "wie", "omschrijving", "van", "tot", "vrijgelaten"];
    rij = hulp::velden(b, rij, post.regel.kind, body, &names);
    let dag = hulp::datum(post.regel.at.dag());
    let regel = post.regel.seq.to_string();
    rij = rij.uitleg(Role::Zacht, b.t.ta("net-vastgelegd", &[("datum", &dag), ("regel", &regel)]));
    if body.is("bron", "klant") {
        rij = rij.uitleg(Role::LetOp, b.t.t("net-geld-verteld"));
    }
    line_acts(b, post, rij)
}

/// What one does with a recorded amount: a new amount, a mistake put right, a paper asked for.
fn line_acts(b: &Bouw<'_>, post: &Post<'_>, mut rij: Rij) -> Rij {
    let body = &post.regel.body;
    let soort = body.text("soort").unwrap_or_default();
    let mut again = nieuw(b, soort, body.text("per").unwrap_or("maand")).als(b.t.t("net-geld-nieuw-bedrag"));
    for name in ["bron", "omschrijving", "wie", "vrijgelaten"] {
        if let Some(value) = body.get(name) {
            again = again.met(name, value.clone());
        }
    }
    rij = rij.doen(again);
    let stuk = match soort {
        "inkomen" => Some("loonstroken"),
        "uitkering" => Some("uitkeringsspecificatie"),
        "toeslag" => Some("toeslagen"),
        "alimentatie" => Some("alimentatie-afspraken"),
        "schuld" => Some("schuldenoverzicht"),
        "vermogen" | "gift" => Some("bankafschriften"),
        _ => None,
    };
    if let Some(stuk) = stuk.filter(|_| body.is("bron", "klant")) {
        rij = rij.doen(Doen::new(Kind::VraagStuk).met("soort", stuk));
    }
    rij.doen(
        Doen::new(Kind::Corrigeer)
            .met("entry", post.regel.seq)
            .met("veld", "bedrag")
            .met("naar", post.bedrag)
            .met("reden_soort", "correctie"),
    )
}

/// Amounts that do not count today: to come, ended, or replaced by a later line.
fn not_now(b: &Bouw<'_>, r: &Rekening<'_>, rijen: &mut Vec<Rij>) {
    let others: Vec<&Post<'_>> = r.posten.iter().filter(|p| !matches!(p.stand, Stand::Nu)).collect();
    if others.is_empty() {
        return;
    }
    rijen.push(Rij::leeg());
    rijen.push(Rij::kop(b.t.t("net-geld-niet-nu")));
    rijen.extend(others.iter().map(|post| line(b, post)));
}
