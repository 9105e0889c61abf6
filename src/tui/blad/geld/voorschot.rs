//! Advances and emergency help: what was paid, what was settled, and the term in which it must be paid (F3, PW 52).

use crate::domain::kind::Kind;
use crate::domain::state::Regel;
use crate::domain::termijn::TermijnSoort;
use crate::opmaak::euro;
use crate::tui::blad::netwerk::hulp::{datum, tot, velden};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// Days that one can live on an advance; a month, as a choice of this program.
const VERS: i64 = 31;

/// What is not settled of an advance, in eurocents.
fn rest(b: &Bouw<'_>, voorschot: &Regel) -> i64 {
    let settled: i64 = b
        .state
        .acts(Kind::VerrekenVoorschot)
        .filter(|r| r.body.int("voorschot") == Some(voorschot.seq))
        .filter_map(|r| r.body.int("bedrag"))
        .sum();
    voorschot.body.int("bedrag").unwrap_or(0) - settled
}

/// Whether an advance was paid that is not settled yet.
pub fn staat_open(b: &Bouw<'_>) -> bool {
    b.state.acts(Kind::BetaalVoorschot).any(|r| rest(b, r) > 0)
}

/// Whether such an advance is young enough to live on today.
pub fn is_vers(b: &Bouw<'_>) -> bool {
    let day = |r: &Regel| r.body.date("op").unwrap_or_else(|| r.at.dag());
    b.state.acts(Kind::BetaalVoorschot).any(|r| rest(b, r) > 0 && (b.vandaag - day(r)).num_days() <= VERS)
}

/// The rows.
pub fn rijen(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    let vandaag = b.vandaag.to_string();
    let nieuw = || Doen::new(Kind::BetaalVoorschot).met("op", vandaag.as_str());
    let mut kop = Rij::kop(b.t.t("net-voorschot"))
        .uitleg(Role::Tekst, b.t.t("net-voorschot-uitleg"))
        .doen(nieuw().met("soort", "voorschot"))
        .doen(nieuw().met("soort", "noodhulp").als(b.t.t("net-noodhulp")));
    kop.sleutel = "voorschot".to_owned();
    rijen.push(Rij::leeg());
    rijen.push(kop);
    let before = rijen.len();
    for t in b.state.open_termijnen().filter(|t| t.soort == TermijnSoort::Voorschot) {
        let (role, text) = tot(b, t.tot_en_met, true);
        rijen.push(
            Rij::new(t.id.to_string(), 0)
                .links(Role::Zacht, format!("{} ", b.glyphs.te_doen))
                .links(Role::Tekst, b.t.t("net-voorschot-termijn"))
                .rechts(role, text)
                .uitleg(Role::Tekst, b.t.ta("net-voorschot-termijn-uitleg", &[("artikel", &t.artikel)]))
                .doen(nieuw().met("soort", "voorschot"))
                .doen(
                    Doen::new(Kind::NeemBesluit).met("soort", "weigering-voorschot").als(b.t.t("net-voorschot-weiger")),
                ),
        );
    }
    let decided = b.state.acts(Kind::NeemBesluit).any(|r| {
        matches!(r.body.text("soort"), Some("toekenning" | "gedeeltelijk" | "afwijzing" | "buiten-behandeling"))
    });
    for r in b.state.acts(Kind::BetaalVoorschot) {
        rijen.push(advance(b, r, decided));
        for v in b.state.acts(Kind::VerrekenVoorschot).filter(|v| v.body.int("voorschot") == Some(r.seq)) {
            rijen.push(settlement(b, v));
        }
    }
    if rijen.len() == before {
        rijen.push(Rij::zin(0, Role::Zacht, b.t.t("net-voorschot-geen")));
    }
}

fn advance(b: &Bouw<'_>, r: &Regel, decided: bool) -> Rij {
    let paid = r.body.int("bedrag").unwrap_or(0);
    let rest = rest(b, r);
    let soort = b.t.woord("soort", r.body.text("soort").unwrap_or("voorschot"));
    let dag = datum(r.body.date("op").unwrap_or_else(|| r.at.dag()));
    let (role, glyph) = match (rest > 0, decided) {
        (false, _) => (Role::Goed, b.glyphs.klaar),
        (true, true) => (Role::LetOp, b.glyphs.vandaag),
        (true, false) => (Role::Tekst, b.glyphs.bezig),
    };
    let mut rij = Rij::new(format!("voorschot-{}", r.seq), 0)
        .links(role, format!("{glyph} "))
        .links(Role::Tekst, format!("{soort} {dag}"))
        .rechts(Role::Tekst, euro(paid));
    rij = velden(b, rij, r.kind, &r.body, &["soort", "bedrag", "op"]);
    if rest <= 0 {
        return rij.uitleg(Role::Tekst, b.t.t("net-voorschot-verrekend"));
    }
    rij = rij.uitleg(Role::Tekst, b.t.ta("net-voorschot-open", &[("bedrag", &euro(rest))]));
    if decided {
        rij = rij.uitleg(Role::LetOp, b.t.t("net-voorschot-besloten"));
    }
    let settle = |wijze: &str| {
        Doen::new(Kind::VerrekenVoorschot)
            .met("voorschot", r.seq)
            .met("bedrag", rest)
            .met("op", b.vandaag.to_string())
            .met("wijze", wijze)
    };
    rij.doen(settle("verrekend"))
}

fn settlement(b: &Bouw<'_>, v: &Regel) -> Rij {
    let dag = datum(v.body.date("op").unwrap_or_else(|| v.at.dag()));
    let wijze = b.t.woord("wijze", v.body.text("wijze").unwrap_or_default());
    let cents = v.body.int("bedrag").unwrap_or(0);
    let rij = Rij::new(format!("verrekend-{}", v.seq), 1)
        .links(Role::Zacht, format!("{wijze} {dag}"))
        .rechts(Role::Zacht, euro(-cents));
    velden(b, rij, v.kind, &v.body, &["bedrag", "op", "wijze"])
}
