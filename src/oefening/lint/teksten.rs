//! Texts: none is empty, a scenario that speaks English does so everywhere, and a date between braces exists.

use crate::oefening::lint::{Ernst, Toets, Vondst, alle_teksten};
use crate::oefening::scenario::{datums::geen_datum, regel};

/// Longest text of one message, in characters.
const LANGSTE: usize = 4000;

pub(super) fn controleer(toets: &mut Toets<'_>) {
    let texts = alle_teksten(toets.s);
    let english = texts.iter().any(|(_, t)| t.en.is_some());
    for (plek, text) in texts {
        if text.nl.trim().is_empty() {
            toets.fout(plek, "lege-tekst", plek.get_ref());
        }
        if english && text.en.as_deref().is_none_or(|en| en.trim().is_empty()) {
            let first: String = text.nl.trim().chars().take(40).collect();
            toets.let_op(plek, "geen-engels", format!("{}: {first}", plek.get_ref()));
        }
        if text.nl.chars().count() > LANGSTE {
            toets.let_op(plek, "lange-tekst", plek.get_ref());
        }
    }
    if toets.s.klant.naam.trim().is_empty() {
        toets.fout(&toets.s.id, "lege-tekst", "klant.naam");
    }
}

/// Dates between braces that do not exist, in the file as it was written.
pub(super) fn datums(toets: &mut Toets<'_>, tekst: &str) {
    let found = geen_datum(tekst).into_iter().map(|(at, wat)| Vondst {
        regel: regel(tekst, at),
        ernst: Ernst::Fout,
        code: "geen-datum",
        wat: wat.to_owned(),
    });
    toets.gevonden.extend(found);
}
