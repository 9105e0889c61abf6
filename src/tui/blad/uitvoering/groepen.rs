//! Groups this klant is in (T4.4). A casus shows its own attendance and its own report only: nothing of what was
//! written about the group or about another member.

use crate::domain::entry::Scope;
use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, Regel};
use crate::tui::blad::bewaken::wie;
use crate::tui::blad::uitvoering::{contact_met, kop, nog_niets};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// The rows.
pub fn rijen(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    let Scope::Casus(nr) = b.state.scope else { return };
    let own = Id::casus(nr);
    kop(b, "bwk-kop-groepen", rijen);
    let mut none = true;
    for groep in b.bestand.levend(IdSoort::Groep).filter(|d| d.body.ids("casussen").contains(&own)) {
        none = false;
        een_groep(b, groep, own, rijen);
    }
    if none {
        let make = Doen::new(Kind::MaakGroep).met("casussen", serde_json::json!([own.to_string()]));
        rijen.push(nog_niets(b, "groepen", [make]));
    }
}

fn een_groep(b: &Bouw<'_>, groep: &Ding, own: Id, rijen: &mut Vec<Rij>) {
    let id = groep.id.to_string();
    let mut meetings: Vec<&Regel> = b.bestand.over(Kind::LegBijeenkomstVast, "groep", groep.id).collect();
    meetings.sort_by_key(|r| std::cmp::Reverse((wie::dag_van_regel(r), r.seq)));
    let there = meetings.iter().filter(|r| r.body.ids("aanwezig").contains(&own)).count();
    let (er, van) = (there.to_string(), meetings.len().to_string());
    let mut rij = Rij::new(id.clone(), 0)
        .links(Role::Tekst, groep.naam())
        .rechts(Role::Tekst, b.t.ta("bwk-groep-erbij", &[("er", &er), ("van", &van)]))
        .uitleg(Role::Tekst, b.t.ta("bwk-groep", &[("tekst", groep.body.text("doel").unwrap_or_default())]))
        .uitleg(Role::Zacht, b.t.t("bwk-groep-eigen"));
    if let Some(dag) = meetings.first().and_then(|r| r.body.date("volgende_op")) {
        rij = rij.uitleg(Role::Tekst, b.t.ta("bwk-groep-volgende", &[("dag", &b.t.datum(dag))]));
    }
    let meeting = Doen::new(Kind::LegBijeenkomstVast).met("groep", id.clone()).met("op", b.vandaag.to_string());
    let meeting = match meetings.first().and_then(|r| r.body.text("methode")) {
        Some(methode) => meeting.met("methode", methode),
        None => meeting,
    };
    rijen.push(rij.doen(meeting).doen(verslag(&id, None)));
    for regel in &meetings {
        rijen.push(bijeenkomst(b, regel, &id, own));
    }
    for regel in b.state.over(Kind::Begeleid, "groep", groep.id).rev() {
        let text = regel.body.text("verslag").unwrap_or_default();
        rijen.push(
            Rij::new(format!("groepsverslag:{}", regel.seq), 1)
                .links(Role::Zacht, format!("{} ", b.t.t("bwk-groep-verslag")))
                .links(Role::Tekst, text)
                .rechts(Role::Tekst, wie::dag(b, wie::dag_van_regel(regel)))
                .uitleg(Role::Tekst, text)
                .doen(verslag(&id, regel.body.text("methode"))),
        );
    }
}

/// The own report of this klant on a meeting.
fn verslag(groep: &str, methode: Option<&str>) -> Doen {
    let doen = Doen::new(Kind::Begeleid).met("vorm", "groep").met("groep", groep);
    methode.map_or(doen.clone(), |methode| doen.met("methode", methode))
}

fn bijeenkomst(b: &Bouw<'_>, regel: &Regel, groep: &str, own: Id) -> Rij {
    let there = regel.body.ids("aanwezig").contains(&own);
    let (role, glyph, key) = if there {
        (Role::Goed, b.glyphs.klaar, "bwk-groep-was-er")
    } else {
        (Role::LetOp, b.glyphs.nvt, "bwk-groep-was-er-niet")
    };
    let day = wie::dag_van_regel(regel);
    let methode = regel.body.text("methode").unwrap_or_default();
    Rij::new(format!("bijeenkomst:{}", regel.seq), 1)
        .links(role, format!("{glyph} "))
        .links(Role::Tekst, methode)
        .rechts(role, format!("{} {} {}", b.t.t(key), b.glyphs.punt, wie::dag(b, day)))
        .uitleg(Role::Tekst, b.t.ta("bwk-groep-bijeenkomst", &[("dag", &b.t.datum(day)), ("tekst", methode)]))
        .uitleg(role, b.t.t(key))
        .doen(verslag(groep, regel.body.text("methode")))
        .doen(contact_met(b, wie::KLANT))
}
