//! The leefgebieden before and now: the first measurement beside the last (T6.b). A measurement is a judgement of a
//! moment, not a mark for a person.

use crate::domain::kind::Kind;
use crate::domain::state::Regel;
use crate::domain::woorden as w;
use crate::tui::blad::besluit::vink;
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// Highest oordeel.
const HOOGSTE: i64 = 5;

/// The rows; nothing when nothing was measured.
pub fn rijen(b: &Bouw<'_>) -> Vec<Rij> {
    let mut inhoud: Vec<Rij> = w::LEEFGEBIED.iter().filter_map(|g| gebied(b, g)).collect();
    inhoud.extend(trede(b));
    if inhoud.is_empty() {
        return Vec::new();
    }
    let mut rijen = vec![Rij::leeg(), Rij::kop(b.t.t("bsl-ev-gebieden")).rechts(Role::Zacht, b.t.t("bsl-ev-begin-nu"))];
    rijen.extend(inhoud);
    rijen
}

fn balk(b: &Bouw<'_>, oordeel: i64) -> String {
    let vol = usize::try_from(oordeel.clamp(0, HOOGSTE)).unwrap_or(0);
    let alles = usize::try_from(HOOGSTE).unwrap_or(0);
    format!("{}{} {oordeel}", b.glyphs.balk_vol.repeat(vol), b.glyphs.balk_leeg.repeat(alles - vol))
}

/// Better, less good, or the same, as a symbol as wide as the others.
fn verschil(b: &Bouw<'_>, toen: i64, nu: i64) -> (Role, String) {
    match nu.cmp(&toen) {
        std::cmp::Ordering::Greater => (Role::Goed, format!(" {}", b.glyphs.beter)),
        std::cmp::Ordering::Less => (Role::LetOp, format!(" {}", b.glyphs.minder)),
        std::cmp::Ordering::Equal => (Role::Zacht, " =".to_owned()),
    }
}

fn gebied(b: &Bouw<'_>, gebied: &str) -> Option<Rij> {
    let gemeten = |r: &&Regel| r.body.is("gebied", gebied) && r.body.filled("oordeel");
    let eerste = b.state.acts(Kind::BeoordeelLeefgebied).find(gemeten)?;
    let laatste = b.state.acts(Kind::BeoordeelLeefgebied).rfind(gemeten)?;
    let doen = Doen::new(Kind::BeoordeelLeefgebied).met("gebied", gebied);
    let mut rij = Rij::new(format!("gebied/{gebied}"), 0).links(Role::Tekst, b.t.woord("gebied", gebied));
    let toen = eerste.body.int("oordeel")?;
    if eerste.seq == laatste.seq {
        return Some(
            rij.rechts(Role::Zacht, format!("{} ", balk(b, toen)))
                .rechts(Role::LetOp, b.t.t("bsl-ev-een-keer"))
                .uitleg(Role::Tekst, woorden(b, eerste))
                .uitleg(Role::LetOp, b.t.t("bsl-ev-een-keer-uitleg"))
                .doen(doen),
        );
    }
    let nu = laatste.body.int("oordeel")?;
    let (rol, teken) = verschil(b, toen, nu);
    rij = rij.rechts(Role::Zacht, balk(b, toen)).rechts(Role::Tekst, format!("  {}", balk(b, nu))).rechts(rol, teken);
    Some(rij.uitleg(Role::Tekst, woorden(b, eerste)).uitleg(Role::Tekst, woorden(b, laatste)).doen(doen))
}

/// A measurement in words: the day, the oordeel of the klantmanager and that of the klant.
fn woorden(b: &Bouw<'_>, r: &Regel) -> String {
    let oordeel = b.t.getal("oordeel", r.body.int("oordeel").unwrap_or(0));
    let dag = b.t.datum(r.at.dag());
    match r.body.int("oordeel_klant") {
        Some(klant) => b.t.ta(
            "bsl-ev-meting-klant",
            &[("dag", &dag), ("oordeel", &oordeel), ("klant", &b.t.getal("oordeel_klant", klant))],
        ),
        None => b.t.ta("bsl-ev-meting", &[("dag", &dag), ("oordeel", &oordeel)]),
    }
}

/// The ladder of taking part, first and last estimate.
fn trede(b: &Bouw<'_>) -> Option<Rij> {
    let s = b.state;
    let eerste = s.acts(Kind::SchatParticipatie).next()?;
    let laatste = s.laatste(Kind::SchatParticipatie)?;
    let getal = |r: &Regel| r.body.int("trede").unwrap_or(0);
    let zin = |r: &Regel| {
        b.t.ta("bsl-ev-meting", &[("dag", &b.t.datum(r.at.dag())), ("oordeel", &b.t.getal("trede", getal(r)))])
    };
    let rij = vink::punt_zonder(b, "gebied/trede", "bsl-ev-trede")
        .uitleg(Role::Tekst, zin(eerste))
        .doen(Doen::new(Kind::SchatParticipatie));
    if eerste.seq == laatste.seq {
        return Some(
            rij.rechts(Role::Zacht, format!("{} ", getal(eerste))).rechts(Role::LetOp, b.t.t("bsl-ev-een-keer")),
        );
    }
    let (rol, teken) = verschil(b, getal(eerste), getal(laatste));
    let van_naar =
        b.t.ta("bsl-ev-van-naar", &[("van", &getal(eerste).to_string()), ("naar", &getal(laatste).to_string())]);
    Some(rij.uitleg(Role::Tekst, zin(laatste)).rechts(Role::Tekst, van_naar).rechts(rol, teken))
}
