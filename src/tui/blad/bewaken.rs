//! The sheet of taak 5: who does what by when, what came in that may touch the right, and what stands in the way.
//!
//! Order is urgency: what was not kept, what is late, what is due this week, the rest; then signals, bottlenecks and
//! contact; then the same agreements counted by person and by kind, and at the end what is done.

use crate::domain::kind::Kind;
use crate::domain::leesmodel::AgendaRij;
use crate::tui::blad::{Blad, Bouw, Doen, Rij};
use crate::tui::theme::Role;

mod bord;
mod contact;
mod doen;
mod gemist;
mod tellen;
mod termijnen;
#[cfg(test)]
pub(in crate::tui::blad) mod tests;
pub mod wie;
mod zorg;

pub use contact::WEKEN_ZONDER_CONTACT;

/// Makes it (T5).
pub fn blad(b: &Bouw<'_>) -> Blad {
    let items = bord::items(b);
    let eigen = termijnen::items(b);
    let mut rijen = Vec::new();
    if items.is_empty() {
        rijen.extend([Rij::kop(b.t.t("bwk-kop-bord")), leeg(b)]);
    }
    gemist::rijen(b, &mut rijen);
    for groep in [bord::Groep::TeLaat, bord::Groep::Nu, bord::Groep::Later] {
        bord::groep(b, &items, groep, &mut rijen);
    }
    termijnen::rijen(b, &eigen, &mut rijen);
    zorg::signalen(b, &mut rijen);
    zorg::knelpunten(b, &mut rijen);
    zorg::opties(b, &mut rijen);
    contact::rijen(b, &mut rijen);
    tellen::per_persoon(b, &items, &mut rijen);
    tellen::per_soort(b, &items, &mut rijen);
    bord::groep(b, &items, bord::Groep::Klaar, &mut rijen);

    let late = bord::aantal(&items, bord::Groep::TeLaat) + termijnen::te_laat(b, &eigen);
    let soon = bord::aantal(&items, bord::Groep::Nu) + termijnen::deze_week(b, &eigen);
    let count = |key: &str, n: usize| b.t.ta(key, &[("n", &n.to_string())]);
    let onder = if late > 0 { count("bwk-onder-te-laat", late) } else { b.t.t("bwk-onder-op-tijd") };
    let hoek = format!(
        "{} {} {}",
        count("bwk-hoek-week", soon),
        b.glyphs.punt,
        count("bwk-hoek-signalen", zorg::open_signalen(b))
    );
    Blad { onder, rijen, hoek }
}

fn leeg(b: &Bouw<'_>) -> Rij {
    Rij::new("leeg", 0)
        .links(Role::Zacht, b.t.t("bwk-bord-leeg"))
        .uitleg(Role::Tekst, b.t.t("bwk-bord-leeg-uitleg"))
        .doen(Doen::new(Kind::MaakAfspraak).met("wie", wie::KLANT))
        .doen(Doen::new(Kind::SpreekActieAf))
        .doen(Doen::new(Kind::PlanGesprek).met("met", wie::KLANT))
}

/// The row of one thing of the agenda: what it means, and what can be done with it. The same acts as on this sheet.
pub fn voor_rij(b: &Bouw<'_>, agenda: &AgendaRij) -> Rij {
    let on_board = agenda.ding.parse().ok().and_then(|id| bord::van_ding(b, id));
    on_board.unwrap_or_else(|| termijnen::van_agenda(b, agenda))
}

/// A heading with an empty line before it, unless it is the first.
fn kop(b: &Bouw<'_>, key: &str, aantal: usize, rijen: &mut Vec<Rij>) {
    if !rijen.is_empty() {
        rijen.push(Rij::leeg());
    }
    rijen.push(Rij::kop(b.t.ta(key, &[("n", &aantal.to_string())])));
}

/// A paragraph of the shape `label: text`, if there is text.
fn met_regel(rij: Rij, b: &Bouw<'_>, key: &str, tekst: Option<&str>) -> Rij {
    match tekst {
        Some(tekst) => rij.uitleg(Role::Tekst, b.t.ta(key, &[("tekst", tekst)])),
        None => rij,
    }
}
