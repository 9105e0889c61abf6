//! What the sheets of people, money and report have in common: names, days with their stand, closed casussen.

use chrono::NaiveDate;

use crate::domain::body::Body;
use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::domain::state::DingStand;
use crate::opmaak;
use crate::tui::blad::{Blad, Bouw, Rij, Stuk};
use crate::tui::theme::Role;

/// The name of whoever a field names: the name of a betrokkene, a word in the language of the user, or the text.
pub fn wie(b: &Bouw<'_>, text: &str) -> String {
    let named = text.parse::<Id>().ok().and_then(|id| b.state.dingen.get(&id)).map(|d| d.naam().to_owned());
    named.unwrap_or_else(|| b.t.woord("wie", text))
}

/// Whether a text names that person: by id or by the whole name.
pub fn is_wie(text: &str, id: Id, naam: &str) -> bool {
    text.parse::<Id>() == Ok(id) || text.trim().to_lowercase() == naam.trim().to_lowercase()
}

/// A day as `16-03-2026`.
pub fn datum(dag: NaiveDate) -> String {
    opmaak::datum_kort(dag)
}

/// A last day on the right of a row: with a symbol when it is today or over and something is still open.
pub fn tot(b: &Bouw<'_>, dag: NaiveDate, open: bool) -> Stuk {
    let text = datum(dag);
    if open && dag < b.vandaag {
        (Role::Fout, format!("{} {text}", b.glyphs.te_laat))
    } else if open && dag == b.vandaag {
        (Role::LetOp, format!("{} {text}", b.glyphs.vandaag))
    } else {
        (Role::Zacht, text)
    }
}

/// The symbol of a stand.
pub fn teken(b: &Bouw<'_>, stand: DingStand) -> Stuk {
    let (role, glyph) = match stand {
        DingStand::Open => (Role::Zacht, b.glyphs.te_doen),
        DingStand::Bezig => (Role::Tekst, b.glyphs.bezig),
        DingStand::Wacht => (Role::Tekst, b.glyphs.wacht),
        DingStand::Vast => (Role::LetOp, b.glyphs.vast),
        DingStand::Klaar => (Role::Goed, b.glyphs.klaar),
        DingStand::NietGelukt => (Role::LetOp, b.glyphs.minder),
        DingStand::Vervallen => (Role::Zacht, b.glyphs.nvt),
    };
    (role, format!("{glyph} "))
}

/// The word of a stand.
pub fn stand(b: &Bouw<'_>, stand: DingStand) -> String {
    b.t.t(&format!("net-stand-{}", stand.woord()))
}

/// A row that warns: the symbol, then the words.
pub fn let_op(b: &Bouw<'_>, sleutel: String, diepte: u16, text: String) -> Rij {
    Rij::new(sleutel, diepte).links(Role::LetOp, format!("{} ", b.glyphs.vandaag)).links(Role::Tekst, text)
}

/// The filled fields of an act as paragraphs `Label: value`, in this order.
pub fn velden(b: &Bouw<'_>, mut rij: Rij, kind: Kind, body: &Body, names: &[&str]) -> Rij {
    for name in names {
        if let Some(value) = body.get(name).filter(|_| body.filled(name)) {
            let value = match value.as_str() {
                Some(text) if text.parse::<Id>().is_ok() => wie(b, text),
                _ => b.t.waarde(kind, name, value),
            };
            rij = rij.uitleg(Role::Tekst, format!("{}: {value}", b.t.veld(kind, name)));
        }
    }
    rij
}

/// How many rows warn.
pub fn aantal_let_op(rijen: &[Rij]) -> usize {
    let warns = |stukken: &[Stuk]| stukken.iter().any(|(role, _)| matches!(role, Role::LetOp | Role::Fout));
    rijen.iter().filter(|r| warns(&r.links) || warns(&r.rechts)).count()
}

/// Finishes a sheet: the corner counts what to mind.
pub fn klaar(b: &Bouw<'_>, onder: String, rijen: Vec<Rij>) -> Blad {
    let n = aantal_let_op(&rijen);
    Blad { onder, rijen, hoek: b.t.ta("net-let-op-n", &[("n", &n.to_string())]) }
}
