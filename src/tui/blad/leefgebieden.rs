//! The thirteen leefgebieden: first and last measurement, the view of the klant beside it, and whether there is a
//! source (S4; T2.a, T2.3, F12–F15). A judgement is a point on a scale of this program, no official measurement.

use crate::domain::taak::Taak;
use crate::opmaak;
use crate::tui::blad::leefgebieden::gebied::Gebied;
use crate::tui::blad::{Blad, Bouw, Doen, Rij, Stuk};
use crate::tui::tekst;
use crate::tui::theme::Role;

pub mod gebied;
#[cfg(test)]
pub(in crate::tui::blad) mod tests;
pub mod uitleg;

/// Points of the scale.
const PUNTEN: usize = 5;

/// Makes it.
pub fn blad(b: &Bouw<'_>) -> Blad {
    let gebieden = Gebied::alle(b.state);
    let gemeten = gebieden.iter().filter(|g| g.nu().is_some()).count();
    let maat = Maat::new(b);
    let mut rijen = Vec::new();
    if gemeten == 0 {
        rijen.extend(zinnen(b, Role::Zacht, &b.t.t("lg-leeg")));
        rijen.push(Rij::leeg());
    }
    rijen.push(maat.kop(b));
    rijen.extend(gebieden.iter().map(|g| rij(b, &maat, g)));
    rijen.push(Rij::leeg());
    rijen.extend(legenda(b));
    rijen.push(Rij::leeg());
    rijen.extend(nog_nodig(b, &gebieden));
    let laatste = gebieden.iter().filter_map(Gebied::laatste).max_by_key(|r| r.seq);
    Blad {
        onder: laatste.map(|r| b.t.ta("lg-onder", &[("datum", &opmaak::datum_kort(r.at.dag()))])).unwrap_or_default(),
        rijen,
        hoek: b.t.ta("lg-hoek", &[("n", &gemeten.to_string()), ("van", &gebieden.len().to_string())]),
    }
}

/// Sentences without a cursor, broken over as many rows as they need.
pub fn zinnen(b: &Bouw<'_>, role: Role, text: &str) -> Vec<Rij> {
    tekst::regels(text, b.breedte.max(10)).into_iter().map(|line| Rij::zin(0, role, line)).collect()
}

/// The columns on the right: all of one width, so that they stand in line although they are set to the right.
struct Maat {
    /// Cells of a bar for one point; 0: digits only.
    cel: usize,
    /// Widths of first, now, klant and source.
    kolommen: [usize; 4],
    /// Between two columns.
    tussen: usize,
}

impl Maat {
    fn new(b: &Bouw<'_>) -> Maat {
        let cel = match b.breedte {
            70.. => 2,
            60..70 => 1,
            _ => 0,
        };
        let bar = if cel > 0 { cel * PUNTEN + 1 } else { 0 };
        let w = tekst::breedte;
        let g = b.glyphs;
        let inhoud = [
            bar + w(g.nvt).max(1),
            bar + w(g.nvt).max(1 + w(g.beter).max(w(g.minder))),
            w(g.nvt).max(2 + w(g.anders)),
            w(g.klaar).max(w(g.te_doen)).max(w(g.nvt)),
        ];
        let koppen = Maat::koppen(b);
        let kolommen = std::array::from_fn(|i| inhoud[i].max(w(&koppen[i])));
        Maat { cel, kolommen, tussen: if b.breedte < 50 { 1 } else { 2 } }
    }

    fn koppen(b: &Bouw<'_>) -> [String; 4] {
        ["lg-kop-eerst", "lg-kop-nu", "lg-kop-klant", "lg-kop-bron"].map(|key| b.t.t(key))
    }

    fn kop(&self, b: &Bouw<'_>) -> Rij {
        let stukken = Maat::koppen(b).map(|text| vec![(Role::Zacht, text)]);
        let mut rij = Rij::kop(b.t.t("lg-kop-gebied"));
        rij.rechts = self.naast(stukken);
        rij
    }

    /// The pieces of four columns beside each other, each filled up to its width.
    fn naast(&self, kolommen: [Vec<Stuk>; 4]) -> Vec<Stuk> {
        let mut uit = Vec::new();
        for (nr, (stukken, breed)) in kolommen.into_iter().zip(self.kolommen).enumerate() {
            let used: usize = stukken.iter().map(|(_, text)| tekst::breedte(text)).sum();
            uit.extend(stukken);
            let gap = if nr == 3 { 0 } else { self.tussen };
            uit.push((Role::Tekst, " ".repeat(breed.saturating_sub(used) + gap)));
        }
        uit
    }

    /// A score as a bar and a digit.
    fn cijfer(&self, b: &Bouw<'_>, role: Role, score: Option<i64>) -> Vec<Stuk> {
        let space = " ".repeat(if self.cel > 0 { self.cel * PUNTEN + 1 } else { 0 });
        let Some(score) = score else { return vec![(Role::Zacht, format!("{space}{}", b.glyphs.nvt))] };
        let full = usize::try_from(score).unwrap_or(0).min(PUNTEN);
        if self.cel == 0 {
            return vec![(role, score.to_string())];
        }
        vec![
            (role, b.glyphs.balk_vol.repeat(full * self.cel)),
            (Role::Lijn, b.glyphs.balk_leeg.repeat((PUNTEN - full) * self.cel)),
            (role, format!(" {score}")),
        ]
    }
}

fn rij(b: &Bouw<'_>, maat: &Maat, gebied: &Gebied<'_>) -> Rij {
    let mut rij = Rij::new(gebied.woord, 0).links(Role::Tekst, gebied.naam(b));
    rij.uitleg = uitleg::paragrafen(b, gebied);
    rij.doen = uitleg::doen(b, gebied);
    if let Some(reden) = gebied.overgeslagen() {
        rij = rij.links(Role::Zacht, format!("  {reden}"));
        let state = b.t.t("lg-niet-besproken");
        return match gebied.oordeel() {
            Some(earlier) => rij
                .rechts(Role::Zacht, b.t.ta("lg-eerder-cijfer", &[("cijfer", &earlier.to_string())]))
                .rechts(Role::LetOp, format!("  {state}")),
            None => rij.rechts(Role::LetOp, state),
        };
    }
    let own = gebied.oordeel();
    let role = if gebied.zwaar() { Role::LetOp } else { Role::Tekst };
    let mut now = maat.cijfer(b, role, own);
    match gebied.begin().zip(own).map(|(begin, own)| own.cmp(&begin)) {
        Some(std::cmp::Ordering::Greater) => now.push((Role::Goed, b.glyphs.beter.to_owned())),
        Some(std::cmp::Ordering::Less) => now.push((Role::LetOp, b.glyphs.minder.to_owned())),
        Some(std::cmp::Ordering::Equal) | None => {}
    }
    let mut klant = match gebied.klant() {
        Some(score) => vec![(Role::Tekst, score.to_string())],
        None => vec![(Role::Zacht, b.glyphs.nvt.to_owned())],
    };
    if gebied.te_bespreken() {
        klant.push((Role::LetOp, format!(" {}", b.glyphs.anders)));
    }
    let bron = match gebied.nu().or(gebied.laatste()) {
        None => (Role::Zacht, b.glyphs.nvt),
        Some(r) if r.body.filled("bron") => (Role::Goed, b.glyphs.klaar),
        Some(_) => (Role::LetOp, b.glyphs.te_doen),
    };
    rij.rechts =
        maat.naast([maat.cijfer(b, Role::Zacht, gebied.begin()), now, klant, vec![(bron.0, bron.1.to_owned())]]);
    rij
}

/// The five words of the scale and the marks.
fn legenda(b: &Bouw<'_>) -> Vec<Rij> {
    let g = b.glyphs;
    let words: Vec<String> = (1..=5).map(|n| format!("{n} {}", b.t.getal("oordeel", n))).collect();
    let marks = [
        (g.beter, "lg-teken-beter"),
        (g.minder, "lg-teken-minder"),
        (g.anders, "lg-teken-anders"),
        (g.klaar, "lg-teken-bron"),
        (g.te_doen, "lg-teken-geen-bron"),
        (g.nvt, "lg-teken-geen"),
    ]
    .map(|(glyph, key)| format!("{glyph} {}", b.t.t(key)));
    let mut rijen = samen(b, Role::Tekst, &words);
    rijen.extend(samen(b, Role::Zacht, &marks));
    rijen.extend(zinnen(b, Role::Zacht, &b.t.t("lg-eigen-schaal")));
    rijen
}

/// Short texts behind each other; a new row begins only between two of them.
fn samen(b: &Bouw<'_>, role: Role, texts: &[String]) -> Vec<Rij> {
    let mut rows: Vec<String> = Vec::new();
    for text in texts {
        match rows.last_mut() {
            Some(row) if tekst::breedte(row) + 2 + tekst::breedte(text) <= b.breedte => {
                row.push_str("  ");
                row.push_str(text);
            }
            _ => rows.push(text.clone()),
        }
    }
    rows.into_iter().map(|row| Rij::zin(0, role, row)).collect()
}

/// What the diagnosis still asks of the leefgebieden: points 1 and 2 of taak 2.
fn nog_nodig(b: &Bouw<'_>, gebieden: &[Gebied<'_>]) -> Vec<Rij> {
    let mut rijen = vec![Rij::kop(b.t.t("lg-kop-nog-nodig"))];
    let punten = b.taken.iter().find(|t| t.taak == Taak::Diagnose).map(|t| t.punten.as_slice()).unwrap_or_default();
    for punt in punten.iter().filter(|p| p.telt && p.nr <= 2) {
        let mut rij = punt_rij(b, punt.nr, punt.waar);
        if !punt.waar {
            let (missing, doen) = if punt.nr == 1 { ongezien(b, gebieden) } else { zonder_klant(b, gebieden) };
            if !missing.is_empty() {
                rij = rij.uitleg(Role::Tekst, b.t.ta("lg-nog-bij", &[("wat", &missing.join(", "))]));
            }
            rij.doen.extend(doen);
        }
        rijen.push(rij);
    }
    rijen
}

/// A point of taak 2 as a row: a mark, what it asks, and how to make it true.
pub fn punt_rij(b: &Bouw<'_>, nr: u8, waar: bool) -> Rij {
    let (role, glyph) = if waar { (Role::Goed, b.glyphs.klaar) } else { (Role::LetOp, b.glyphs.te_doen) };
    Rij::new(format!("punt-{nr}"), 0)
        .links(role, format!("{glyph} "))
        .links(Role::Tekst, b.t.punt(Taak::Diagnose, nr))
        .rechts(role, b.t.t(if waar { "lg-klaar" } else { "lg-nog-doen" }))
        .uitleg(Role::Tekst, b.t.punt_hoe(Taak::Diagnose, nr))
}

/// Which leefgebieden were not looked at in this round, and the form for the first.
pub fn ongezien(b: &Bouw<'_>, gebieden: &[Gebied<'_>]) -> (Vec<String>, Option<Doen>) {
    let missing: Vec<&Gebied<'_>> = gebieden.iter().filter(|g| g.mist(b.state)).collect();
    let doen = missing.first().map(|g| {
        let doen = if g.nu().is_some_and(|r| r.seq > b.state.rondes.diagnose) { g.vul_aan() } else { g.meet() };
        doen.als(b.t.ta("lg-doe-gebied", &[("gebied", &g.naam(b))]))
    });
    (missing.iter().map(|g| g.naam(b)).collect(), doen)
}

/// Which leefgebieden lack the view of the klant, and the form for the first; when only a possibility is missing
/// everywhere, the form for the leefgebied that goes best.
pub fn zonder_klant(b: &Bouw<'_>, gebieden: &[Gebied<'_>]) -> (Vec<String>, Option<Doen>) {
    let lacks = |g: &&Gebied<'_>| {
        g.laatste()
            .is_some_and(|r| r.body.filled("oordeel") && !r.body.filled("oordeel_klant") && !r.body.filled("wens"))
    };
    let missing: Vec<&Gebied<'_>> = gebieden.iter().filter(lacks).collect();
    let best = || gebieden.iter().filter(|g| g.nu().is_some()).max_by_key(|g| g.oordeel());
    let target = missing.first().copied().or_else(best).or_else(|| gebieden.first());
    let doen = target.map(|g| g.vul_aan().als(b.t.ta("lg-doe-gebied", &[("gebied", &g.naam(b))])));
    (missing.iter().map(|g| g.naam(b)).collect(), doen)
}
