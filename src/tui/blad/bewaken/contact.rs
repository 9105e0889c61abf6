//! How long ago somebody spoke with the klant (T4, T5: no contact for n weeks).

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::tui::blad::bewaken::{kop, wie};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// Weeks without contact after which the sheet asks for it (T4: no contact for n weeks). Neither the law nor the
/// ordinance sets a number; what was agreed in the plan comes first and is shown beside it.
pub const WEKEN_ZONDER_CONTACT: i64 = 4;

/// The row about contact with the klant.
pub fn rijen(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    let last = wie::laatst_gesproken(b);
    kop(b, "bwk-kop-contact", 0, rijen);
    let open = b.state.gesloten.is_none();
    let since = last.or_else(|| b.state.regels.first().map(|r| r.at.dag()));
    let weeks = since.map_or(0, |dag| (b.vandaag - dag).num_days().max(0) / 7);
    let long = open && weeks >= WEKEN_ZONDER_CONTACT;
    let (role, glyph) = if long { (Role::LetOp, b.glyphs.vandaag) } else { (Role::Goed, b.glyphs.klaar) };
    let right = match last {
        Some(dag) => {
            let ago = b.t.ta("bwk-weken", &[("n", &weeks.to_string())]);
            format!("{} {} {ago}", wie::dag(b, dag), b.glyphs.punt)
        }
        None => b.t.t("bwk-contact-nooit"),
    };
    let (role, glyph) = if last.is_none() && !long { (Role::Tekst, b.glyphs.te_doen) } else { (role, glyph) };
    let mut rij = Rij::new("contact", 0)
        .links(role, format!("{glyph} "))
        .links(Role::Tekst, b.t.t("bwk-contact-laatst"))
        .rechts(role, right);
    if long {
        let (n, grens) = (weeks.to_string(), WEKEN_ZONDER_CONTACT.to_string());
        rij = rij.uitleg(Role::LetOp, b.t.ta("bwk-contact-lang", &[("n", &n), ("grens", &grens)]));
    }
    let next = b
        .state
        .van_soort(IdSoort::Afspraak)
        .filter(|d| d.kind == Kind::PlanGesprek && d.stand.is_open())
        .filter_map(wie::dag_van)
        .filter(|dag| *dag >= b.vandaag)
        .min();
    rij = match next {
        Some(dag) => rij.uitleg(Role::Tekst, b.t.ta("bwk-contact-volgende", &[("dag", &b.t.datum(dag))])),
        None => rij.uitleg(Role::Tekst, b.t.t("bwk-contact-geen-volgende")),
    };
    if let Some(ritme) = b.state.plannen.last().and_then(|p| p.body.text("contactritme")) {
        rij = rij.uitleg(Role::Tekst, b.t.ta("bwk-contact-ritme", &[("tekst", ritme)]));
    }
    rijen.push(
        rij.uitleg(Role::Zacht, b.t.t("bwk-contact-uitleg"))
            .doen(Doen::new(Kind::LegContactVast).met("op", b.vandaag.to_string()).met("met", wie::KLANT))
            .doen(Doen::new(Kind::PlanGesprek).met("soort", "coaching").met("met", wie::KLANT)),
    );
}
