//! The board counted: by person (T5.1) and by kind of agreement (T5.4).

use std::collections::BTreeMap;

use crate::domain::kind::Kind;
use crate::tui::blad::bewaken::bord::{Groep, Item};
use crate::tui::blad::bewaken::kop;
use crate::tui::blad::bewaken::wie::{self, Wie};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// How many stand where, of some of the things.
#[derive(Debug, Default, Clone, Copy)]
struct Telling {
    late: usize,
    open: usize,
    done: usize,
}

impl Telling {
    fn add(&mut self, groep: Groep) {
        match groep {
            Groep::TeLaat => self.late += 1,
            Groep::Nu | Groep::Later => self.open += 1,
            Groep::Klaar => self.done += 1,
        }
    }

    fn row(self, b: &Bouw<'_>, rij: Rij) -> Rij {
        let count = |key: &str, n: usize| b.t.ta(key, &[("n", &n.to_string())]);
        let late = if self.late > 0 { Role::Fout } else { Role::Zacht };
        rij.rechts(late, count("bwk-tel-te-laat", self.late))
            .rechts(Role::Tekst, format!(" {} {}", b.glyphs.punt, count("bwk-tel-open", self.open)))
            .rechts(Role::Zacht, format!(" {} {}", b.glyphs.punt, count("bwk-tel-klaar", self.done)))
    }
}

/// The board counted by person (T5.1), the klantmanager's own things among them.
pub fn per_persoon(b: &Bouw<'_>, items: &[Item<'_>], rijen: &mut Vec<Rij>) {
    let mut people: BTreeMap<&Wie, Telling> = BTreeMap::new();
    for item in items {
        people.entry(&item.van).or_default().add(item.groep);
    }
    if people.is_empty() {
        return;
    }
    kop(b, "bwk-kop-persoon", people.len(), rijen);
    for (van, telling) in people {
        let rij = Rij::new(format!("persoon:{}", van.waarde), 0).links(Role::Tekst, van.naam.clone());
        let own = van.waarde == wie::KLANTMANAGER;
        let rij = telling
            .row(b, rij)
            .uitleg(Role::Tekst, b.t.ta(if own { "bwk-persoon-zelf" } else { "bwk-persoon" }, &[("wie", &van.naam)]));
        let met = if matches!(van.waarde.as_str(), wie::KLANTMANAGER | "samen") { wie::KLANT } else { &van.waarde };
        rijen.push(if own {
            rij.doen(Doen::new(Kind::MaakAfspraak).met("wie", wie::KLANTMANAGER))
        } else {
            rij.doen(Doen::new(Kind::LegContactVast).met("op", b.vandaag.to_string()).met("met", met))
                .doen(Doen::new(Kind::MaakAfspraak).met("wie", met))
                .doen(Doen::new(Kind::PlanGesprek).met("met", met))
        });
    }
}

/// Agreements counted by kind (T5.4); nothing where no kind was named.
pub fn per_soort(b: &Bouw<'_>, items: &[Item<'_>], rijen: &mut Vec<Rij>) {
    let mut kinds: BTreeMap<&str, Telling> = BTreeMap::new();
    for item in items.iter().filter(|i| i.ding.kind != Kind::PlanGesprek) {
        if let Some(soort) = item.ding.body.text("soort") {
            kinds.entry(soort).or_default().add(item.groep);
        }
    }
    if kinds.is_empty() {
        return;
    }
    kop(b, "bwk-kop-soort", kinds.len(), rijen);
    for (soort, telling) in kinds {
        let name = b.t.woord("soort", soort);
        let rij = telling.row(b, Rij::new(format!("soort:{soort}"), 0).links(Role::Tekst, name.clone()));
        rijen.push(
            rij.uitleg(Role::Tekst, b.t.ta("bwk-soort-uitleg", &[("soort", &name)]))
                .doen(Doen::new(Kind::MaakAfspraak).met("soort", soort)),
        );
    }
}
