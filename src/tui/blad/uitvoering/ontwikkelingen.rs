//! Changes in rules and offers that touch this casus (T4.1), recorded here or in the file.

use crate::domain::entry::Scope;
use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::domain::state::Regel;
use crate::tui::blad::bewaken::wie;
use crate::tui::blad::uitvoering::kop;
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// The rows; nothing where none touches this casus.
pub fn rijen(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    let Scope::Casus(nr) = b.state.scope else { return };
    let touches = |r: &&Regel| r.body.ids("raakt").contains(&Id::casus(nr));
    let mut all: Vec<(&str, &Regel)> = b.state.acts(Kind::VolgOntwikkeling).map(|r| ("hier", r)).collect();
    all.extend(b.bestand.acts(Kind::VolgOntwikkeling).filter(touches).map(|r| ("bestand", r)));
    if all.is_empty() {
        return;
    }
    kop(b, "bwk-kop-ontwikkelingen", rijen);
    all.sort_by_key(|(_, r)| std::cmp::Reverse((r.body.date("geldt_vanaf"), r.seq)));
    for (waar, regel) in all {
        let body = &regel.body;
        let onderwerp = body.text("onderwerp").unwrap_or_default();
        let from = body.date("geldt_vanaf");
        let (role, right) = match from {
            Some(dag) if dag > b.vandaag => {
                (Role::LetOp, b.t.ta("bwk-ontwikkeling-vanaf", &[("dag", &wie::dag(b, dag))]))
            }
            Some(dag) => (Role::Tekst, b.t.ta("bwk-ontwikkeling-sinds", &[("dag", &wie::dag(b, dag))])),
            None => (Role::Zacht, b.t.t("bwk-geen-dag")),
        };
        rijen.push(
            Rij::new(format!("ontwikkeling:{waar}:{}", regel.seq), 0)
                .links(Role::Tekst, onderwerp)
                .rechts(role, right)
                .uitleg(Role::Tekst, onderwerp)
                .uitleg(Role::Zacht, b.t.ta("bwk-bron", &[("tekst", body.text("bron").unwrap_or_default())]))
                .uitleg(Role::Tekst, b.t.t("bwk-ontwikkeling-uitleg"))
                .doen(
                    Doen::new(Kind::MaakNotitie).met("aard", "feit").met("taak", "uitvoering").met("tekst", onderwerp),
                )
                .doen(Doen::new(Kind::MeldSignaal).met("bron", "register").met("feit", onderwerp)),
        );
    }
}
