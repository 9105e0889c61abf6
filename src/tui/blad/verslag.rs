//! The report as it follows from what was recorded: facts apart from what the klant says and from judgements, each
//! line with its day and its line in the journal. Nothing is sent, and nothing is written here: the form does that.
//!
//! Rows of the requirements: T8, T8.1, T8.2, F6; wireframe S10.

use crate::domain::kind::Kind;
use crate::opmaak;
use crate::tui::blad::netwerk::hulp;
use crate::tui::blad::{Blad, Bouw, Doen, Rij};
use crate::tui::tekst;
use crate::tui::theme::Role;

mod bron;
mod deel;
mod lezer;
mod rapporten;
#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests;
mod toets;

use deel::{Aard, DELEN, Deel, Zin};
use lezer::Lezer;

/// Words a report may have before it is called long (T8.2; a choice of this program).
const WOORDEN: usize = 300;
/// Longest draft that is filled in, in characters; a field takes 20,000.
const LANGSTE: usize = 18_000;
/// Rows that one line of the report takes at most.
const RIJEN: usize = 4;
/// Columns the text of a line has at least.
const SMALST: usize = 16;
/// Cells of the bar of the length.
const BALK: usize = 10;

/// Makes it.
pub fn blad(b: &Bouw<'_>) -> Blad {
    let zinnen = bron::zinnen(b);
    let mut rijen = Vec::new();
    start(b, &zinnen, &mut rijen);
    quality(b, &zinnen, &mut rijen);
    for deel in DELEN {
        section(b, *deel, &zinnen, &mut rijen);
    }
    lezer::rijen(b, &zinnen, &mut rijen);
    rapporten::rijen(b, &mut rijen);
    let onder = b.t.ta("net-verslag-onder", &[("n", &words(&zinnen).to_string())]);
    hulp::klaar(b, onder, rijen)
}

fn words(zinnen: &[Zin]) -> usize {
    zinnen.iter().map(|z| toets::woorden(&z.tekst)).sum()
}

/// Writes the report for one of the readers, with the draft filled in.
fn start(b: &Bouw<'_>, zinnen: &[Zin], rijen: &mut Vec<Rij>) {
    let mut rij = Rij::new("schrijf", 0)
        .links(Role::Accent, b.t.t("net-verslag-schrijf"))
        .rechts(Role::Zacht, opmaak::datum_kort(b.vandaag))
        .uitleg(Role::Tekst, b.t.t("net-verslag-schrijf-uitleg"))
        .uitleg(Role::Zacht, b.t.t("net-verslag-schrijf-nieuw"));
    for lezer in Lezer::ALL {
        let soort = lezer.rapportage();
        let text = b.t.ta("net-verslag-schrijf-soort", &[("soort", &b.t.woord("soort", soort))]);
        rij = rij.doen(write(b, *lezer, zinnen).als(text));
    }
    rijen.push(rij);
}

/// The form of the report for a reader. Progress starts after the last report; the others tell the whole.
fn write(b: &Bouw<'_>, lezer: Lezer, zinnen: &[Zin]) -> Doen {
    let last = b.state.laatste(Kind::StelRapportageOp).map_or(0, |r| r.seq);
    let from = if lezer.alleen_nieuw() { last } else { 0 };
    let chosen: Vec<&Zin> = zinnen.iter().filter(|z| z.seq > from || z.deel.blijft()).collect();
    Doen::new(Kind::StelRapportageOp).met("soort", lezer.rapportage()).met("tekst", draft(b, &chosen))
}

/// The draft: per section its lines with their source. Cut at a whole line.
fn draft(b: &Bouw<'_>, zinnen: &[&Zin]) -> String {
    let mut text = String::new();
    let mut length = 0;
    for deel in DELEN {
        let mut head = format!("{}\n", b.t.t(deel.sleutel()));
        for z in zinnen.iter().filter(|z| z.deel == *deel) {
            let line = format!("{head}- {} [{}]\n", z.tekst.trim(), source(b, z));
            let more = line.chars().count();
            if length + more > LANGSTE {
                return text;
            }
            head.clear();
            length += more;
            text.push_str(&line);
        }
        if head.is_empty() {
            text.push('\n');
            length += 1;
        }
    }
    text.trim_end().to_owned()
}

fn source(b: &Bouw<'_>, z: &Zin) -> String {
    b.t.ta("net-verslag-bron", &[("datum", &opmaak::datum_kort(z.dag)), ("regel", &z.seq.to_string())])
}

/// Length, long sentences, judging words and missing sources, next to the text.
fn quality(b: &Bouw<'_>, zinnen: &[Zin], rijen: &mut Vec<Rij>) {
    let n = words(zinnen);
    let full = (n * BALK / WOORDEN).min(BALK);
    let bar = format!("{}{}", b.glyphs.balk_vol.repeat(full), b.glyphs.balk_leeg.repeat(BALK - full));
    let (role, glyph) = if n > WOORDEN { (Role::LetOp, b.glyphs.vandaag) } else { (Role::Goed, b.glyphs.klaar) };
    let args = [("n", n.to_string()), ("m", WOORDEN.to_string())];
    rijen.push(
        Rij::new("lengte", 0)
            .links(role, format!("{glyph} "))
            .links(Role::Tekst, b.t.ta("net-verslag-lengte", &[("n", &args[0].1), ("m", &args[1].1)]))
            .rechts(Role::Zacht, bar)
            .uitleg(Role::Tekst, b.t.t("net-verslag-lengte-uitleg")),
    );
    let counts = [
        ("oordeel", zinnen.iter().filter(|z| !z.oordeelwoorden.is_empty()).count()),
        ("lang", zinnen.iter().filter(|z| z.lange_zin).count()),
        ("bron", zinnen.iter().filter(|z| z.zonder_bron).count()),
    ];
    for (key, n) in counts {
        let (role, glyph) = if n > 0 { (Role::LetOp, b.glyphs.vandaag) } else { (Role::Goed, b.glyphs.klaar) };
        let mut rij = Rij::new(format!("toets-{key}"), 0)
            .links(role, format!("{glyph} "))
            .links(Role::Tekst, b.t.t(&format!("net-verslag-toets-{key}")))
            .rechts(Role::Tekst, n.to_string())
            .uitleg(Role::Tekst, b.t.t(&format!("net-verslag-toets-{key}-uitleg")));
        if key == "oordeel" {
            rij = rij.doen(Doen::new(Kind::MaakNotitie).met("aard", "oordeel"));
        }
        rijen.push(rij);
    }
}

/// A section; an empty one says so and how it is filled.
fn section(b: &Bouw<'_>, deel: Deel, zinnen: &[Zin], rijen: &mut Vec<Rij>) {
    let here: Vec<&Zin> = zinnen.iter().filter(|z| z.deel == deel).collect();
    let mut kop = Rij::kop(b.t.t(deel.sleutel()))
        .rechts(Role::Zacht, here.len().to_string())
        .uitleg(Role::Tekst, b.t.t(&format!("{}-uitleg", deel.sleutel())));
    kop.sleutel = deel.sleutel().to_owned();
    kop.doen.extend(deel.doen(b));
    rijen.push(Rij::leeg());
    if here.is_empty() {
        let leeg = Rij::zin(0, Role::Zacht, b.t.t(&format!("{}-leeg", deel.sleutel())));
        rijen.extend([kop, leeg]);
        return;
    }
    rijen.push(kop);
    for (nr, z) in here.iter().enumerate() {
        let (first, rest) = lines(b, z);
        rijen.push(sentence(b, z, nr, &first));
        rijen.extend(rest.into_iter().map(|text| Rij::zin(0, Role::Tekst, text)));
    }
}

/// The text of a line over some rows, beside its source; what does not fit is cut, and stands whole in the explanation.
fn lines(b: &Bouw<'_>, z: &Zin) -> (String, Vec<String>) {
    let mark = if z.let_op() { tekst::breedte(b.glyphs.vandaag) + 1 } else { 0 };
    let width = b.breedte.saturating_sub(tekst::breedte(&source(b, z)) + 1 + mark).max(SMALST);
    let mut lines = tekst::regels(&z.tekst, width).into_iter();
    let first = lines.next().unwrap_or_default();
    let mut rest: Vec<String> = lines.by_ref().take(RIJEN - 1).collect();
    if let (Some(last), Some(more)) = (rest.last_mut(), lines.next()) {
        *last = tekst::kort(&format!("{last} {more}"), width, b.glyphs.weglating);
    }
    let indent = " ".repeat(mark);
    (first, rest.into_iter().map(|text| format!("{indent}{text}")).collect())
}

/// One line of the report with its source.
fn sentence(b: &Bouw<'_>, z: &Zin, nr: usize, first: &str) -> Rij {
    let mut rij = Rij::new(format!("{}-{}-{nr}", z.deel.sleutel(), z.seq), 0);
    if z.let_op() {
        rij = rij.links(Role::LetOp, format!("{} ", b.glyphs.vandaag));
    }
    rij = rij.links(Role::Tekst, first).rechts(Role::Zacht, source(b, z)).uitleg(Role::Tekst, &z.tekst);
    rij = rij.uitleg(Role::Zacht, b.t.t(z.aard.sleutel()));
    if !z.oordeelwoorden.is_empty() {
        let woorden = z.oordeelwoorden.join(", ");
        rij = rij.uitleg(Role::LetOp, b.t.ta("net-verslag-oordeelwoord", &[("woorden", &woorden)]));
    }
    if z.lange_zin {
        rij = rij.uitleg(Role::LetOp, b.t.t("net-verslag-lange-zin"));
    }
    if z.zonder_bron {
        rij = rij.uitleg(Role::LetOp, b.t.t("net-verslag-zonder-bron"));
    }
    if let Some(bron) = &z.bron {
        rij = rij.uitleg(Role::Zacht, b.t.ta("net-verslag-van", &[("bron", &b.t.woord("bron", bron))]));
    }
    let args = [("datum", opmaak::datum_kort(z.dag)), ("regel", z.seq.to_string())];
    rij = rij.uitleg(Role::Zacht, b.t.ta("net-vastgelegd", &[("datum", &args[0].1), ("regel", &args[1].1)]));
    let correct =
        |veld: &str| Doen::new(Kind::Corrigeer).met("entry", z.seq).met("veld", veld).met("reden_soort", "correctie");
    match (&z.veld, z.aard) {
        (Some(veld), Aard::Feit) if !z.oordeelwoorden.is_empty() => rij
            .doen(correct(veld).met("naar", z.inhoud.as_str()))
            .doen(Doen::new(Kind::MaakNotitie).met("aard", "oordeel")),
        (Some(_), _) if z.zonder_bron => rij.doen(correct("bron")),
        (Some(veld), _) => rij.doen(correct(veld).met("naar", z.inhoud.as_str())),
        (None, _) => rij,
    }
}
