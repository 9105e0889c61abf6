//! The versions of the plan with what differs, and the history of one thing in it (F27).

use crate::domain::body::Body;
use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::plan::verschil::{Verschil, van_nu, van_versie, verschil};
use crate::domain::plan::{einde, tekst};
use crate::domain::state::{Ding, PlanVersie, Regel};
use crate::opmaak;
use crate::tui::blad::{Bouw, Rij};
use crate::tui::theme::Role;

use super::{Plan, akkoord};

/// How many changes of one thing are told.
const GESCHIEDENIS: usize = 6;

/// The plan as it is now, against the last fixed version.
pub(super) struct Nu<'a> {
    pub(super) laatste: Option<&'a PlanVersie>,
    herziening: bool,
    /// What differs from the last version.
    pub(super) anders: Vec<Verschil<'a>>,
}

impl<'a> Nu<'a> {
    pub(super) fn new(b: &Bouw<'a>) -> Nu<'a> {
        let laatste = b.state.plannen.last();
        let anders = laatste.map(|v| verschil(&van_versie(v), &van_nu(b.state))).unwrap_or_default();
        Nu { laatste, herziening: b.state.herziening.is_some(), anders }
    }

    /// Whether the plan is open: never fixed, or being revised.
    pub(super) fn concept(&self) -> bool {
        self.laatste.is_none() || self.herziening
    }

    /// The number the next version gets.
    pub(super) fn volgende(&self) -> u32 {
        self.laatste.map_or(0, |v| v.versie) + 1
    }

    /// Behind the name of the sheet.
    pub(super) fn onder(&self, b: &Bouw<'_>) -> String {
        match self.laatste {
            Some(v) if !self.herziening => {
                let args = [("n", v.versie.to_string()), ("op", opmaak::datum_kort(v.op))];
                let key = if self.anders.is_empty() { "pva-onder-vast" } else { "pva-onder-anders" };
                b.t.ta(key, &args.each_ref().map(|(name, value)| (*name, value.as_str())))
            }
            None if b.state.dingen.keys().all(|id| id.soort != IdSoort::Doel) => b.t.t("pva-onder-geen"),
            _ => b.t.ta("pva-onder-concept", &[("n", &self.volgende().to_string())]),
        }
    }
}

/// The section, the youngest version first; nothing while none was fixed.
pub(super) fn rijen(plan: &Plan<'_>, nu: &Nu<'_>, rijen: &mut Vec<Rij>) {
    let t = plan.b.t;
    let Some(laatste) = nu.laatste else { return };
    rijen.push(Rij::leeg());
    rijen.push(Rij::kop(t.t("pva-versies")));
    if nu.concept() || !nu.anders.is_empty() {
        let n = nu.volgende().to_string();
        let was = laatste.versie.to_string();
        let rij = Rij::new("versie-nu", 0)
            .links(Role::Tekst, format!("{} ", plan.b.glyphs.concept))
            .links(Role::Tekst, t.ta("pva-versie-nu", &[("n", &n)]))
            .rechts(Role::Zacht, samen(&nu.anders))
            .uitleg(Role::Tekst, t.ta("pva-versie-nu-uitleg", &[("was", &was)]));
        rijen.push(akkoord::door(rij, plan, nu));
        verschillen(plan, "nu", &nu.anders, rijen);
    }
    for (nr, versie) in plan.b.state.plannen.iter().enumerate().rev() {
        let eerder = nr.checked_sub(1).and_then(|nr| plan.b.state.plannen.get(nr));
        let lijst = verschil(&eerder.map(van_versie).unwrap_or_default(), &van_versie(versie));
        rijen.push(rij(plan, nu, versie, &lijst));
        verschillen(plan, &versie.versie.to_string(), &lijst, rijen);
    }
}

fn rij(plan: &Plan<'_>, nu: &Nu<'_>, versie: &PlanVersie, lijst: &[Verschil<'_>]) -> Rij {
    let b = plan.b;
    let n = versie.versie.to_string();
    let op = opmaak::datum_kort(versie.op);
    let rij = Rij::new(format!("versie-{n}"), 0)
        .links(Role::Goed, format!("{} ", b.glyphs.klaar))
        .links(Role::Tekst, b.t.ta("pva-versie", &[("n", &n)]))
        .rechts(Role::Zacht, samen(lijst))
        .rechts(Role::Tekst, format!("  {op}"))
        .uitleg(Role::Tekst, b.t.ta("pva-versie-uitleg", &[("n", &n), ("op", &op)]))
        .uitleg(Role::Tekst, b.t.t("pva-tekens"));
    // Only the last version can be worked on.
    if nu.laatste.is_some_and(|v| v.seq == versie.seq) && !nu.concept() { akkoord::door(rij, plan, nu) } else { rij }
}

/// `+2 -1 ~3`: how many of each.
fn samen(lijst: &[Verschil<'_>]) -> String {
    let count = |teken: char| lijst.iter().filter(|v| v.teken() == teken).count();
    let parts = ['+', '-', '~'].map(|teken| (teken, count(teken)));
    let some = parts.iter().filter(|(_, n)| *n > 0).map(|(teken, n)| format!("{teken}{n}"));
    some.collect::<Vec<_>>().join(" ")
}

fn verschillen(plan: &Plan<'_>, versie: &str, lijst: &[Verschil<'_>], rijen: &mut Vec<Rij>) {
    for v in lijst {
        let (role, nu) = match v {
            Verschil::Nieuw(_, body) => (Role::Goed, body),
            Verschil::Weg(_, body) => (Role::Zacht, body),
            Verschil::Anders { nu, .. } => (Role::Tekst, nu),
        };
        let mut rij = Rij::new(format!("versie-{versie}-{}", v.id()), 1)
            .links(role, format!("{} ", v.teken()))
            .links(Role::Zacht, format!("{} ", v.id()))
            .links(Role::Tekst, tekst(nu))
            .uitleg(Role::Tekst, tekst(nu));
        if let Verschil::Anders { was, nu, .. } = v {
            let words: Vec<String> = v.velden().iter().map(|veld| plan.b.t.t(&format!("pva-veld-{veld}"))).collect();
            rij = rij.rechts(Role::Zacht, words.join(", "));
            rij = anders(plan.b, was, nu, rij);
        }
        rijen.push(rij);
    }
}

/// Each field that changed: how it was and how it is now.
fn anders(b: &Bouw<'_>, was: &Body, nu: &Body, mut rij: Rij) -> Rij {
    for (veld, woord) in [
        ("tekst", "tekst"),
        ("wat", "tekst"),
        ("gereed_op", "dag"),
        ("uiterlijk", "dag"),
        ("wie", "wie"),
        ("prioriteit", "prioriteit"),
    ] {
        if was.get(veld) != nu.get(veld) {
            let (oud, nieuw) = (waarde(b, was, veld), waarde(b, nu, veld));
            let naam = b.t.t(&format!("pva-veld-{woord}"));
            let args = [("veld", naam.as_str()), ("oud", &oud), ("nieuw", &nieuw)];
            rij = rij.uitleg(Role::Tekst, b.t.ta("pva-was-nu", &args));
        }
    }
    rij
}

fn waarde(b: &Bouw<'_>, body: &Body, veld: &str) -> String {
    if let Some(dag) = body.date(veld) {
        return opmaak::datum_kort(dag);
    }
    match (body.text(veld), body.int(veld)) {
        (Some(text), _) => b.t.woord(veld, text),
        (None, Some(n)) => n.to_string(),
        (None, None) => b.t.t("pva-leeg-veld"),
    }
}

/// When it was agreed and what happened to it since, the youngest first.
pub(super) fn geschiedenis(plan: &Plan<'_>, ding: &Ding, mut rij: Rij) -> Rij {
    let b = plan.b;
    let regels = plan.geschiedenis.get(&ding.id).map(Vec::as_slice).unwrap_or_default();
    for regel in regels.iter().rev().take(GESCHIEDENIS) {
        let op = opmaak::datum_kort(regel.at.dag());
        rij = rij.uitleg(Role::Zacht, format!("{op} {}", gebeurd(b, regel)));
    }
    let begin = b.state.regel(ding.seq).map_or(&ding.body, |r| &r.body);
    let eerst = einde_van(begin, ding).filter(|_| !regels.is_empty());
    let op = opmaak::datum_kort(ding.at.dag());
    let text = match eerst {
        Some(dag) => b.t.ta("pva-afgesproken-dag", &[("op", &op), ("dag", &dag)]),
        None => b.t.ta("pva-afgesproken", &[("op", &op)]),
    };
    rij.uitleg(Role::Zacht, text)
}

/// The day it was first agreed for, if that is another one than now.
fn einde_van(begin: &Body, ding: &Ding) -> Option<String> {
    let first = begin.date("gereed_op").or_else(|| begin.date("uiterlijk"))?;
    (einde(ding) != Some(first)).then(|| opmaak::datum_kort(first))
}

fn gebeurd(b: &Bouw<'_>, regel: &Regel) -> String {
    let r = &regel.body;
    let mut delen = vec![b.t.act(regel.kind)];
    let word = match regel.kind {
        Kind::RondAfspraakAf => r.text("nagekomen").map(|w| b.t.woord("nagekomen", w)),
        _ => r.text("stand").map(|w| b.t.woord("stand", w)),
    };
    delen.extend(word);
    for veld in ["gereed_op", "uiterlijk"] {
        delen.extend(r.date(veld).map(opmaak::datum_kort));
    }
    let why = ["reden", "toelichting"].into_iter().find_map(|veld| r.text(veld));
    delen.extend(why.map(str::to_owned));
    delen.join(", ")
}
