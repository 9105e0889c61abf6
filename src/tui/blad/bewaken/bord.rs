//! The board (T5, T5.1): agreements, planned conversations, acties and working agreements, by how they stand.

use chrono::NaiveDate;

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, DingStand, Regel};
use crate::tui::blad::bewaken::wie::{self, Wie};
use crate::tui::blad::bewaken::{doen, kop, met_regel};
use crate::tui::blad::{Bouw, Rij};
use crate::tui::theme::Role;

/// Changes shown of one thing, the newest.
const VERLOOP: usize = 3;

/// How a thing stands on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Groep {
    /// Its day is over.
    TeLaat,
    /// Due today or before the week ends.
    Nu,
    /// Open, and due later.
    Later,
    /// Nothing has to happen any more.
    Klaar,
}

/// One thing on the board.
#[derive(Debug)]
pub struct Item<'a> {
    /// The thing.
    pub ding: &'a Ding,
    /// When it is due.
    pub dag: Option<NaiveDate>,
    /// Where it stands.
    pub groep: Groep,
    /// Who does it.
    pub van: Wie,
}

/// All, by day.
pub fn items<'a>(b: &Bouw<'a>) -> Vec<Item<'a>> {
    let soorten = [IdSoort::Actie, IdSoort::Afspraak, IdSoort::Samenwerking];
    let state = b.state;
    let mut items: Vec<Item<'a>> = soorten
        .into_iter()
        .flat_map(|soort| state.van_soort(soort))
        .map(|ding| {
            let dag = wie::dag_van(ding);
            Item { ding, dag, groep: groep_van(b, ding, dag), van: wie::eigenaar(b, ding) }
        })
        .collect();
    items.sort_by(|x, y| (x.dag, &x.ding.id).cmp(&(y.dag, &y.ding.id)));
    items
}

fn groep_van(b: &Bouw<'_>, ding: &Ding, dag: Option<NaiveDate>) -> Groep {
    match dag {
        _ if !ding.stand.is_open() => Groep::Klaar,
        Some(dag) if dag < b.vandaag => Groep::TeLaat,
        Some(dag) if dag <= wie::zondag(b.vandaag) => Groep::Nu,
        _ => Groep::Later,
    }
}

/// How many stand there.
pub fn aantal(items: &[Item<'_>], groep: Groep) -> usize {
    items.iter().filter(|i| i.groep == groep).count()
}

/// The rows of one group; nothing where it is empty.
pub fn groep(b: &Bouw<'_>, items: &[Item<'_>], groep: Groep, rijen: &mut Vec<Rij>) {
    let count = aantal(items, groep);
    if count == 0 {
        return;
    }
    let key = match groep {
        Groep::TeLaat => "bwk-kop-te-laat",
        Groep::Nu => "bwk-kop-nu",
        Groep::Later => "bwk-kop-later",
        Groep::Klaar => "bwk-kop-klaar",
    };
    kop(b, key, count, rijen);
    let mut here: Vec<&Item<'_>> = items.iter().filter(|i| i.groep == groep).collect();
    if groep == Groep::Klaar {
        here.sort_by_key(|i| std::cmp::Reverse((i.ding.klaar_op, i.ding.seq)));
    }
    rijen.extend(here.into_iter().map(|item| rij(b, item)));
}

/// The row of one thing, if it stands on the board.
pub fn van_ding(b: &Bouw<'_>, id: Id) -> Option<Rij> {
    items(b).iter().find(|item| item.ding.id == id).map(|item| rij(b, item))
}

fn rij(b: &Bouw<'_>, item: &Item<'_>) -> Rij {
    let ding = item.ding;
    let (role, glyph) = teken(b, item);
    let rij = Rij::new(ding.id.to_string(), 0)
        .links(role, format!("{glyph} "))
        .links(Role::Zacht, format!("{}: ", wie::kort(b, &item.van.naam)))
        .links(Role::Tekst, wat(b, ding))
        .rechts(role, rechts(b, item));
    doen::doen(b, item.ding, uitleg(b, item, rij))
}

/// What is to be done, in words; for a conversation its kind and with whom.
pub fn wat(b: &Bouw<'_>, ding: &Ding) -> String {
    if ding.kind != Kind::PlanGesprek {
        return ding.naam().to_owned();
    }
    let soort = b.t.woord("gesprek", ding.body.text("soort").unwrap_or_default());
    let met = wie::van_veld(b, ding.body.text("met").unwrap_or(wie::KLANT)).naam;
    b.t.ta("bwk-gesprek", &[("soort", &soort), ("wie", &met)])
}

fn teken(b: &Bouw<'_>, item: &Item<'_>) -> (Role, &'static str) {
    let g = b.glyphs;
    match (item.groep, item.ding.stand) {
        (_, DingStand::Klaar) => (Role::Goed, g.klaar),
        (_, DingStand::NietGelukt) => (Role::Fout, g.vast),
        (_, DingStand::Vervallen) => (Role::Zacht, g.nvt),
        (Groep::TeLaat, _) => (Role::Fout, g.te_laat),
        (_, DingStand::Vast) => (Role::LetOp, g.vast),
        (Groep::Nu, _) if item.dag == Some(b.vandaag) => (Role::LetOp, g.vandaag),
        (_, DingStand::Wacht) => (Role::Tekst, g.wacht),
        (_, DingStand::Bezig) => (Role::Tekst, g.bezig),
        _ => (Role::Tekst, g.te_doen),
    }
}

fn rechts(b: &Bouw<'_>, item: &Item<'_>) -> String {
    let Some(dag) = item.dag else { return stand(b, item.ding) };
    match item.groep {
        Groep::TeLaat => {
            let days = wie::dagen(b, (b.vandaag - dag).num_days());
            format!("{} {} {days}", wie::dag(b, dag), b.glyphs.punt)
        }
        Groep::Nu if dag == b.vandaag => b.t.t("bwk-vandaag"),
        Groep::Nu | Groep::Later => match item.ding.stand {
            DingStand::Open => wie::dag(b, dag),
            _ => format!("{} {} {}", stand(b, item.ding), b.glyphs.punt, wie::dag(b, dag)),
        },
        Groep::Klaar => {
            let when = item.ding.klaar_op.map(|dag| wie::dag(b, dag)).unwrap_or_default();
            format!("{} {} {when}", stand(b, item.ding), b.glyphs.punt)
        }
    }
}

/// How it stands, in a word.
fn stand(b: &Bouw<'_>, ding: &Ding) -> String {
    let kept = b.state.over(Kind::RondAfspraakAf, "afspraak", ding.id).next_back();
    if kept.is_some_and(|r| r.body.is("nagekomen", "deels")) {
        return b.t.t("bwk-deels");
    }
    let key = match ding.stand {
        DingStand::Open => "bwk-stand-open",
        DingStand::Bezig => "bwk-stand-bezig",
        DingStand::Wacht => "bwk-stand-wacht",
        DingStand::Vast => "bwk-stand-vast",
        DingStand::Klaar => "bwk-stand-klaar",
        DingStand::NietGelukt => "bwk-stand-niet-gelukt",
        DingStand::Vervallen => "bwk-stand-vervallen",
    };
    b.t.t(key)
}

fn uitleg(b: &Bouw<'_>, item: &Item<'_>, rij: Rij) -> Rij {
    let ding = item.ding;
    let day = item.dag.map(|dag| b.t.datum(dag)).unwrap_or_default();
    let text = wat(b, ding);
    let args = [("wie", item.van.naam.as_str()), ("wat", text.trim_end_matches('.')), ("dag", &day)];
    let mut rij = rij.uitleg(Role::Tekst, b.t.ta("bwk-ding", &args));
    if let Some(dag) = item.dag.filter(|_| item.groep == Groep::TeLaat) {
        let days = (b.vandaag - dag).num_days().to_string();
        rij = rij.uitleg(Role::Fout, b.t.ta("bwk-ding-te-laat", &[("n", &days)]));
    }
    for regel in verloop(b, ding) {
        rij = rij.uitleg(Role::Zacht, regel);
    }
    let soort = ding.body.text("soort").filter(|_| ding.kind != Kind::PlanGesprek).map(|s| b.t.woord("soort", s));
    let doel = ding.body.id("doel").and_then(|id| b.state.dingen.get(&id)).map(|d| d.naam());
    rij = met_regel(rij, b, "bwk-bij-doel", doel);
    rij = met_regel(rij, b, "bwk-soort", soort.as_deref());
    rij = met_regel(rij, b, "bwk-bewijs", ding.body.text("bewijs"));
    rij = met_regel(rij, b, "bwk-controle", ding.body.text("controle_elke"));
    if ding.kind == Kind::MaakAfspraak && ding.stand.is_open() {
        rij = rij.uitleg(Role::Zacht, b.t.t("bwk-afspraak-verzetten"));
    }
    rij
}

/// What happened with it so far, the newest first (T5: status history).
fn verloop(b: &Bouw<'_>, ding: &Ding) -> Vec<String> {
    let fields = [
        (Kind::WerkActieBij, "actie"),
        (Kind::StelActieBij, "actie"),
        (Kind::MeetVoortgang, "actie"),
        (Kind::RondAfspraakAf, "afspraak"),
        (Kind::VerzetGesprek, "gesprek"),
        (Kind::AnnuleerGesprek, "gesprek"),
        (Kind::SpreekAan, "over"),
    ];
    let mut found: Vec<&Regel> =
        fields.into_iter().flat_map(|(kind, field)| b.state.over(kind, field, ding.id)).collect();
    found.sort_by_key(|r| std::cmp::Reverse(r.seq));
    found.into_iter().take(VERLOOP).map(|r| stap(b, r)).collect()
}

fn stap(b: &Bouw<'_>, regel: &Regel) -> String {
    let body = &regel.body;
    let word = |field: &str| b.t.woord(field, body.text(field).unwrap_or_default());
    let (wat, more) = match regel.kind {
        Kind::WerkActieBij => (word("stand"), body.text("toelichting")),
        Kind::MeetVoortgang => (word("stand"), None),
        Kind::RondAfspraakAf => {
            let kept = body.text("nagekomen").unwrap_or_default();
            (b.t.ta("bwk-nagekomen", &[("hoe", kept)]), body.text("toelichting"))
        }
        Kind::SpreekAan => (b.t.act(regel.kind), body.text("reactie")),
        _ => (b.t.act(regel.kind), body.text("reden")),
    };
    let when = wie::dag(b, regel.at.dag());
    match more {
        Some(more) => format!("{when} {wat}: {more}"),
        None => format!("{when} {wat}"),
    }
}
