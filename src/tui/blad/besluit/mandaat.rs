//! Who may take which besluit under the rules of the gemeente (T9.2, Awb 10:1), and where one stepped aside from a
//! rule (T3.3, G9).

use crate::domain::kind::Kind;
use crate::domain::regels::MandaatRegel;
use crate::opmaak::euro;
use crate::tui::blad::besluit::vink::{self, Vink};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// The row of the mandate table for a kind of besluit.
pub fn van<'a>(b: &Bouw<'a>, soort: &str) -> Option<&'a MandaatRegel> {
    b.regels.gemeente.mandaat.iter().find(|m| m.besluiten.iter().any(|x| x == soort))
}

/// How a besluit is taken, in few words.
pub fn kort(b: &Bouw<'_>, mandaat: &str) -> String {
    let key = format!("bsl-mandaat-{mandaat}");
    if b.t.heeft(&key) { b.t.t(&key) } else { b.t.woord("mandaat", mandaat) }
}

/// How far the mandate goes, in words.
pub fn grens(b: &Bouw<'_>, regel: &MandaatRegel) -> String {
    match regel.tot_bedrag {
        Some(bedrag) => b.t.ta("bsl-mandaat-grens", &[("bedrag", &euro(bedrag))]),
        None => b.t.t("bsl-mandaat-zonder-grens"),
    }
}

/// The mandate table.
pub fn rijen(b: &Bouw<'_>) -> Vec<Rij> {
    let mut rijen = vec![Rij::leeg(), Rij::kop(b.t.t("bsl-mandaat"))];
    for m in &b.regels.gemeente.mandaat {
        let namen: Vec<String> = m.besluiten.iter().map(|s| b.t.woord("soort", s)).collect();
        rijen.push(
            Rij::new(format!("mandaat/{}", m.id), 0)
                .links(Role::Tekst, namen.join(", "))
                .rechts(Role::Zacht, kort(b, &m.mandaat))
                .uitleg(Role::Tekst, namen.join(", "))
                .uitleg(Role::Tekst, grens(b, m))
                .uitleg(Role::Zacht, b.t.ta("bsl-regel-gemeente", &[("naam", &b.regels.gemeente.naam)]))
                .doen(Doen::new(Kind::VraagIntern).met("soort", "meelezen")),
        );
    }
    rijen
}

/// What was done otherwise than the rule says, and why; and a row to record it.
pub fn maatwerk(b: &Bouw<'_>) -> Vec<Rij> {
    let mut rijen = vec![Rij::leeg(), Rij::kop(b.t.t("bsl-maatwerk"))];
    for r in b.state.acts(Kind::LegMaatwerkVast) {
        let deel = |veld: &str| r.body.text(veld).unwrap_or("-").to_owned();
        let herzien = r.body.date("herzien_op");
        let vink = if herzien.is_some_and(|dag| dag > b.vandaag) { Vink::Klaar } else { Vink::LetOp };
        let mut rij = vink::rij(b, format!("maatwerk/{}", r.seq), 0, vink, deel("regel"));
        rij = rij.rechts(
            vink.rol(),
            match herzien {
                Some(dag) => b.t.ta("bsl-maatwerk-herzien", &[("dag", &vink::dag(b, dag))]),
                None => b.t.t("bsl-maatwerk-zonder-dag"),
            },
        );
        for (key, veld) in [
            ("bsl-maatwerk-waarom", "waarom_past_die_niet"),
            ("bsl-maatwerk-alternatief", "alternatief"),
            ("bsl-maatwerk-grond", "grond"),
            ("bsl-maatwerk-met", "met_wie"),
        ] {
            rij = rij.uitleg(Role::Tekst, b.t.ta(key, &[("wat", &deel(veld))]));
        }
        rijen.push(rij.doen(Doen::new(Kind::LegMaatwerkVast).met("regel", deel("regel"))));
    }
    rijen.push(vink::punt(b, "maatwerk", 0, Vink::Nvt, "bsl-maatwerk-nieuw").doen(Doen::new(Kind::LegMaatwerkVast)));
    rijen
}
