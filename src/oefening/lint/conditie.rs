//! Conditions: do they name things that exist, and can they ever hold?

use crate::domain::termijn::TermijnSoort;
use crate::oefening::conditie::{Conditie, TijdVraag, VeldVraag, Vergelijk, Waarde};
use crate::oefening::laden::{Geladen, vaste_vlaggen, voorwaarden};
use crate::oefening::lint::Toets;
use crate::oefening::scenario::{HOOGSTE, Plek};

/// Deepest chain of flags; the same limit as when they are weighed.
const DIEPST: usize = 16;

/// Whether a word is a kind of term.
pub(super) fn is_termijn(soort: &str) -> bool {
    serde_json::from_value::<TermijnSoort>(serde_json::Value::from(soort)).is_ok()
}

pub(super) fn controleer(toets: &mut Toets<'_>, geladen: &Geladen) {
    for plek in voorwaarden(toets.s) {
        let Some(conditie) = geladen.conditie(plek.get_ref()) else { continue };
        conditie.elk(&mut |part| een(toets, plek, part));
        if let Some(code) = nooit(toets, conditie) {
            toets.fout(plek, code, plek.get_ref());
        }
    }
    for effect in &toets.s.effect {
        let counts = |c: &Conditie| matches!(c, Conditie::Teller { naam, .. } if naam != "dag");
        if geladen.conditie(effect.als.get_ref()).is_some_and(|c| bevat(geladen, c, 0, &counts)) {
            toets.fout(&effect.als, "effect-met-teller", effect.als.get_ref());
        }
    }
    for vlag in &toets.s.vlag {
        if geladen.conditie(vlag.als.get_ref()).is_some_and(|c| kring(geladen, c, 0)) {
            toets.fout(&vlag.id, "kring", vlag.id.get_ref());
        }
        if vaste_vlaggen().any(|(naam, _)| naam == vlag.id.get_ref()) {
            toets.let_op(&vlag.id, "vaste-vlag", vlag.id.get_ref());
        }
    }
}

fn een(toets: &mut Toets<'_>, plek: &Plek, conditie: &Conditie) {
    let s = toets.s;
    match conditie {
        Conditie::Vlag(naam) => {
            let known = has(s.vlag.iter().map(|v| &v.id), naam) || vaste_vlaggen().any(|(v, _)| v == naam);
            if !known {
                toets.fout(plek, "onbekende-vlag", naam);
            }
        }
        Conditie::Teller { naam, .. }
            if !matches!(naam.as_str(), "vertrouwen" | "dag") && !s.tellers.contains_key(naam) =>
        {
            toets.fout(plek, "onbekende-teller", naam);
        }
        Conditie::Contact(wie) => mens(toets, plek, wie),
        Conditie::Termijn(soort, _) if !is_termijn(soort) => toets.fout(plek, "onbekende-termijn", soort),
        Conditie::Stuk(id, _) if !has(s.stuk.iter().map(|x| &x.id), id) => {
            toets.fout(plek, "onbekend-stuk", id);
        }
        Conditie::Feit(id) if !has(s.feit.iter().map(|x| &x.id), id) => toets.fout(plek, "onbekend-feit", id),
        Conditie::Gebeurtenis(id) if !has(s.gebeurtenis.iter().map(|x| &x.id), id) => {
            toets.fout(plek, "onbekende-gebeurtenis", id);
        }
        Conditie::Gezegd(id) if !has(s.vraag.iter().map(|x| &x.id), id) => {
            toets.fout(plek, "onbekende-vraag", id);
        }
        Conditie::Dilemma(id, keuze) => match s.dilemma.iter().find(|d| d.id.get_ref() == id) {
            None => toets.fout(plek, "onbekend-dilemma", id),
            Some(d) => {
                if let Some(keuze) = keuze.as_ref().filter(|k| !has(d.optie.iter().map(|o| &o.id), k)) {
                    toets.fout(plek, "onbekende-keuze", keuze);
                }
            }
        },
        Conditie::Act(act) => {
            for VeldVraag { waarde, .. } in &act.velden {
                if let Waarde::Mens(id) = waarde {
                    mens(toets, plek, id);
                }
            }
        }
        _ => {}
    }
}

fn has<'a>(mut list: impl Iterator<Item = &'a Plek>, id: &str) -> bool {
    list.any(|p| p.get_ref() == id)
}

fn mens(toets: &mut Toets<'_>, plek: &Plek, wie: &str) {
    if wie != "klant" && toets.s.wie(wie).is_none() {
        toets.fout(plek, "onbekende-mens", wie);
    }
}

/// The code of why a condition can never hold, where that can be seen from the file alone.
fn nooit(toets: &Toets<'_>, conditie: &Conditie) -> Option<&'static str> {
    let s = toets.s;
    match conditie {
        Conditie::En(parts) => {
            let against = parts.iter().any(|p| match p {
                Conditie::Niet(inner) => parts.contains(inner),
                _ => false,
            });
            if against { Some("spreekt-zich-tegen") } else { parts.iter().find_map(|p| nooit(toets, p)) }
        }
        Conditie::Of(parts) => {
            let codes: Vec<_> = parts.iter().map(|p| nooit(toets, p)).collect();
            if codes.iter().all(Option::is_some) { codes.into_iter().flatten().next() } else { None }
        }
        Conditie::Teller { naam, hoe, getal } => {
            let (low, high) = if naam == "dag" { (s.eerste_dag, s.laatste_dag) } else { (0, HOOGSTE) };
            let possible = match hoe {
                Vergelijk::Minstens => high >= *getal,
                Vergelijk::Meer => high > *getal,
                Vergelijk::Hoogstens => low <= *getal,
                Vergelijk::Minder => low < *getal,
                Vergelijk::Gelijk => (low..=high).contains(getal),
            };
            (!possible).then_some("nooit-waar")
        }
        Conditie::Act(act) => {
            let too_late = act.tijd.iter().any(|t| match t {
                TijdVraag::VoorDag(dag) => *dag <= s.eerste_dag,
                TijdVraag::UiterlijkDag(dag) => *dag < s.eerste_dag,
                TijdVraag::VanafDag(dag) => *dag > s.laatste_dag,
                TijdVraag::Binnen(dagen, _) => *dagen < 0,
                TijdVraag::Voor(_) | TijdVraag::Na(_) => false,
            });
            let empty = act.soorten.is_empty() && act.velden.is_empty();
            if empty { Some("act-zonder-iets") } else { too_late.then_some("nooit-waar") }
        }
        _ => None,
    }
}

/// Whether a condition leads back to itself through flags.
fn kring(geladen: &Geladen, conditie: &Conditie, diep: usize) -> bool {
    if diep > DIEPST {
        return true;
    }
    let mut found = false;
    conditie.elk(&mut |part| {
        if let Conditie::Vlag(naam) = part
            && !found
            && let Some(inner) = geladen.vlag(naam)
        {
            found = kring(geladen, inner, diep + 1);
        }
    });
    found
}

fn bevat(geladen: &Geladen, conditie: &Conditie, diep: usize, wanted: &impl Fn(&Conditie) -> bool) -> bool {
    let mut found = false;
    conditie.elk(&mut |part| {
        found |= wanted(part);
        if let Conditie::Vlag(naam) = part
            && !found
            && diep < DIEPST
            && let Some(inner) = geladen.vlag(naam)
        {
            found = bevat(geladen, inner, diep + 1, wanted);
        }
    });
    found
}
