//! Terms, questions, papers and review days that wait (T5.1, T5.3), and requests for people and means that were not
//! answered yet (T5.7).

use chrono::NaiveDate;

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::leesmodel::AgendaRij;
use crate::domain::norm::sluiten::{begin_van, norm_van};
use crate::domain::state::Regel;
use crate::domain::termijn::dwangsom::dwangsom_tot;
use crate::domain::termijn::{Termijn, TermijnSoort, TermijnStand};
use crate::opmaak;
use crate::teksten::afleiding;
use crate::tui::blad::bewaken::{kop, wie};
use crate::tui::blad::{Bouw, Doen, Rij, norm};
use crate::tui::theme::Role;

/// One of them.
#[derive(Debug)]
pub enum Item<'a> {
    /// A row of the agenda that is not on the board.
    Agenda(&'a AgendaRij),
    /// A request without an answer, and the day of its norm where no day was agreed.
    Verzoek(&'a Regel, Option<NaiveDate>),
}

impl Item<'_> {
    fn dag(&self) -> Option<NaiveDate> {
        match self {
            Item::Agenda(rij) => Some(rij.tot_en_met),
            Item::Verzoek(regel, norm) => regel.body.date("antwoord_uiterlijk").or(*norm),
        }
    }

    fn stil(&self, b: &Bouw<'_>) -> bool {
        matches!(self, Item::Agenda(rij) if rij.stand(b.vandaag) == TermijnStand::Stil)
    }

    /// Whether somebody has to do something before it is over.
    fn telt(&self, b: &Bouw<'_>) -> bool {
        !self.stil(b) && !matches!(self, Item::Agenda(rij) if rij.vanzelf)
    }
}

/// All, by day; those without a day at the end.
pub fn items<'a>(b: &Bouw<'a>) -> Vec<Item<'a>> {
    let on_board = |rij: &&AgendaRij| {
        rij.ding.parse::<Id>().is_ok_and(|id| {
            matches!(id.soort, IdSoort::Actie | IdSoort::Afspraak | IdSoort::Samenwerking | IdSoort::Leerdoel)
        })
    };
    // A request has a row of its own, and what was not kept its own list: their norm would say it twice.
    let twice = |rij: &&AgendaRij| {
        rij.is_norm()
            && begin_van(b.state, &rij.ding)
                .is_some_and(|r| matches!(r.kind, Kind::Mobiliseer | Kind::RondAfspraakAf | Kind::WerkActieBij))
    };
    let shown = b.agenda.iter().filter(|rij| !on_board(rij) && !twice(rij));
    let mut items: Vec<Item<'a>> = shown.map(Item::Agenda).collect();
    if b.state.gesloten.is_none() {
        let state = b.state;
        items.extend(
            state.acts(Kind::Mobiliseer).filter(|r| unanswered(b, r)).map(|r| Item::Verzoek(r, norm_dag(b, r))),
        );
    }
    items.sort_by_key(|item| {
        let norm = matches!(item, Item::Agenda(rij) if rij.is_norm());
        (item.dag().unwrap_or(NaiveDate::MAX), norm)
    });
    items
}

/// The day of the norm that a line started, if one is open.
fn norm_dag(b: &Bouw<'_>, regel: &Regel) -> Option<NaiveDate> {
    let of = |rij: &&AgendaRij| rij.is_norm() && begin_van(b.state, &rij.ding).is_some_and(|r| r.seq == regel.seq);
    b.agenda.iter().find(of).map(|rij| rij.tot_en_met)
}

/// Whether no line says what came of the request.
fn unanswered(b: &Bouw<'_>, regel: &Regel) -> bool {
    let same = |r: &Regel| {
        r.seq > regel.seq && ["wie_of_wat", "waarvoor"].iter().all(|field| r.body.text(field) == regel.body.text(field))
    };
    !regel.body.filled("uitkomst") && !b.state.acts(Kind::Mobiliseer).any(same)
}

/// How many are late.
pub fn te_laat(b: &Bouw<'_>, items: &[Item<'_>]) -> usize {
    items.iter().filter(|i| i.telt(b) && i.dag().is_some_and(|dag| dag < b.vandaag)).count()
}

/// How many are due this week.
pub fn deze_week(b: &Bouw<'_>, items: &[Item<'_>]) -> usize {
    let days = b.vandaag..=wie::zondag(b.vandaag);
    items.iter().filter(|i| i.telt(b) && i.dag().is_some_and(|dag| days.contains(&dag))).count()
}

/// The rows; nothing where nothing waits.
pub fn rijen(b: &Bouw<'_>, items: &[Item<'_>], rijen: &mut Vec<Rij>) {
    if items.is_empty() {
        return;
    }
    kop(b, "bwk-kop-termijnen", items.len(), rijen);
    for item in items {
        let rij = match item {
            Item::Agenda(agenda) => met_afleiding(b, agenda, van_agenda(b, agenda)),
            Item::Verzoek(regel, _) => van_verzoek(b, regel),
        };
        rijen.push(met_dag(b, item, rij));
    }
}

fn met_dag(b: &Bouw<'_>, item: &Item<'_>, mut rij: Rij) -> Rij {
    let g = b.glyphs;
    let (role, glyph, text) = match item.dag() {
        _ if item.stil(b) => (Role::Zacht, g.wacht, b.t.t("bwk-staat-stil")),
        None => (Role::LetOp, g.vandaag, b.t.t("bwk-geen-dag")),
        Some(dag) if !item.telt(b) => (Role::Zacht, g.nvt, wie::dag(b, dag)),
        Some(dag) if dag < b.vandaag => {
            let days = wie::dagen(b, (b.vandaag - dag).num_days());
            (Role::Fout, g.te_laat, format!("{} {} {days}", wie::dag(b, dag), g.punt))
        }
        Some(dag) if dag == b.vandaag => (Role::LetOp, g.vandaag, b.t.t("bwk-vandaag")),
        Some(dag) => (Role::Tekst, g.te_doen, wie::dag(b, dag)),
    };
    rij.links.insert(0, (role, format!("{glyph} ")));
    rij.rechts(role, text)
}

/// How the last day of a term came about, step by step.
fn met_afleiding(b: &Bouw<'_>, agenda: &AgendaRij, rij: Rij) -> Rij {
    let Some(termijn) = agenda.ding.parse().ok().and_then(|id| b.state.termijnen.get(&id)) else { return rij };
    let steps = afleiding::van_termijn(b.t, termijn).into_iter().map(|stap| (Role::Zacht, stap.zin(b.t)));
    let slot = afleiding::slot(b.t, termijn).into_iter().map(|line| (Role::Zacht, line));
    steps.chain(slot).fold(rij, |rij, (role, text)| rij.uitleg(role, text))
}

/// A row of the agenda: what it is, and the acts that go with it.
pub fn van_agenda(b: &Bouw<'_>, agenda: &AgendaRij) -> Rij {
    if agenda.is_norm() {
        return van_norm(b, agenda);
    }
    let soort = b.t.soort(&agenda.soort);
    // What a term is about may be a word of a list.
    let over = b.t.woord("soort", &agenda.over);
    let mut rij = Rij::new(format!("agenda:{}", agenda.ding), 0).links(Role::Tekst, soort.clone());
    if !over.is_empty() {
        rij = rij.links(Role::Zacht, format!(": {over}"));
    }
    let day = b.t.datum(agenda.tot_en_met);
    rij = rij.uitleg(Role::Tekst, b.t.ta("bwk-termijn", &[("soort", &soort), ("dag", &day)]));
    if agenda.vanzelf {
        rij = rij.uitleg(Role::Zacht, b.t.t("bwk-termijn-vanzelf"));
    }
    if !over.is_empty() {
        rij = rij.uitleg(Role::Tekst, b.t.ta("bwk-termijn-over", &[("tekst", &over)]));
    }
    if let Some(seq) = agenda.ding.strip_prefix("regel:").and_then(|seq| seq.parse().ok()) {
        return b.state.regel(seq).map_or(rij.clone(), |regel| regel_doen(b, regel, rij));
    }
    let Ok(id) = agenda.ding.parse::<Id>() else { return rij };
    match id.soort {
        IdSoort::Stuk => rij
            .doen(Doen::new(Kind::OntvangStuk).met("stuk", id.to_string()).met("op", b.vandaag.to_string()))
            .doen(contact(b))
            .doen(Doen::new(Kind::VervaltStuk).met("stuk", id.to_string())),
        IdSoort::Leerdoel => rij.doen(Doen::new(Kind::RondLeerdoelAf).met("leerdoel", id.to_string())),
        _ => termijn_doen(b, id, rij),
    }
}

/// A norm of the gemeente: said to be one, with the acts that end it.
fn van_norm(b: &Bouw<'_>, agenda: &AgendaRij) -> Rij {
    let (naam, over) = (b.t.agenda_naam(agenda), b.t.agenda_over(agenda));
    let day = b.t.datum(agenda.tot_en_met);
    let mut rij = Rij::new(format!("agenda:{}", agenda.ding), 0).links(Role::Tekst, naam.clone());
    if !over.is_empty() {
        rij = rij.links(Role::Zacht, format!(": {over}"));
    }
    rij = rij
        .uitleg(Role::Tekst, b.t.norm_geen_wet(agenda))
        .uitleg(Role::Tekst, b.t.ta("bwk-termijn", &[("soort", &b.t.t("norm-de")), ("dag", &day)]));
    if !over.is_empty() {
        rij = rij.uitleg(Role::Tekst, b.t.ta("bwk-termijn-over", &[("tekst", &over)]));
    }
    rij = rij.uitleg(
        Role::Zacht,
        norm_van(b.regels, &agenda.ding).and_then(|n| n.uitleg.clone()).unwrap_or_else(|| b.t.norm_uitleg(agenda)),
    );
    rij.doen = norm::doen(b.state, b.regels, &agenda.ding, b.vandaag);
    rij
}

fn contact(b: &Bouw<'_>) -> Doen {
    Doen::new(Kind::LegContactVast).met("op", b.vandaag.to_string()).met("met", wie::KLANT)
}

/// What ends or moves a term of this kind.
fn termijn_doen(b: &Bouw<'_>, id: Id, rij: Rij) -> Rij {
    let Some(termijn) = b.state.termijnen.get(&id) else { return rij };
    let today = b.vandaag.to_string();
    let bron = termijn.bron.as_str();
    let over = |kind: Kind, field: &str, soort: IdSoort| {
        let doen = Doen::new(kind);
        if bron.parse::<Id>().is_ok_and(|id| id.soort == soort) { doen.met(field, bron) } else { doen }
    };
    let besluit = |soort: &str| over(Kind::NeemBesluit, "aanvraag", IdSoort::Aanvraag).met("soort", soort);
    match termijn.soort {
        TermijnSoort::Hersteltermijn => hersteltermijn_doen(b, id, rij),
        TermijnSoort::Beslistermijn => rij.doen(over(Kind::NeemBesluit, "aanvraag", IdSoort::Aanvraag)).doen(over(
            Kind::StelBeslissingUit,
            "aanvraag",
            IdSoort::Aanvraag,
        )),
        TermijnSoort::BuitenBehandeling => rij
            .doen(besluit("buiten-behandeling"))
            .doen(Doen::new(Kind::NeemBesluit).als(b.t.t("bwk-doen-inhoud")))
            .doen(nog_een_termijn("awb-4-5", today)),
        TermijnSoort::Ingebrekestelling => rij.doen(in_gebreke_doen(b, bron)),
        TermijnSoort::Dwangsom => dwangsom(b, termijn, rij).doen(in_gebreke_doen(b, bron)),
        TermijnSoort::DwangsomBeschikking => rij.doen(besluit("dwangsom")),
        TermijnSoort::Voorschot => rij.doen(Doen::new(Kind::BetaalVoorschot).met("op", today)),
        TermijnSoort::BeslissingOpBezwaar => rij
            .doen(over(Kind::BeslisOpBezwaar, "bezwaar", IdSoort::Bezwaar))
            .doen(over(Kind::VerdaagBezwaar, "bezwaar", IdSoort::Bezwaar)),
        TermijnSoort::Zienswijze => rij.doen(Doen::new(Kind::OntvangZienswijze).met("op", today)),
        TermijnSoort::Heroverweging => rij.doen(over(Kind::HeroverweegMaatregel, "maatregel", IdSoort::Maatregel)),
        TermijnSoort::Klacht | TermijnSoort::KlachtNietBehandelen => {
            let klacht = bron.strip_prefix("regel:").and_then(|seq| seq.parse::<i64>().ok());
            let doen = Doen::new(Kind::HandelKlachtAf).met("op", today);
            rij.doen(klacht.map_or(doen.clone(), |seq| doen.met("klacht", seq)))
        }
        TermijnSoort::Opschorting54 => {
            rij.doen(besluit("hervatting")).doen(nog_een_termijn("pw-54", today)).doen(besluit("intrekking"))
        }
        TermijnSoort::Boete => {
            rij.doen(Doen::new(Kind::LegBoeteOp)).doen(Doen::new(Kind::GeefWaarschuwing).met("op", today))
        }
        TermijnSoort::OnderwijsStukken => rij.doen(Doen::new(Kind::VraagStuk).met("soort", "onderwijsbewijs")),
        TermijnSoort::PvaAlleenstaandeOuder => rij.doen(Doen::new(Kind::StelPlanVast)),
        TermijnSoort::StukkenHoorzitting => rij.doen(Doen::new(Kind::HoudHoorzitting)),
        TermijnSoort::Eigen => rij.doen(Doen::new(Kind::SluitTermijn).met("termijn", id.to_string()).met("op", today)),
        TermijnSoort::Zoektermijn
        | TermijnSoort::Bezwaartermijn
        | TermijnSoort::Beroepstermijn
        | TermijnSoort::Betaaltermijn => rij,
    }
}

/// A hersteltermijn of two weeks; given as a length, its last day is never a free day.
fn nog_een_termijn(grondslag: &str, brief_op: String) -> Doen {
    Doen::new(Kind::GeefHersteltermijn).met("grondslag", grondslag).met("brief_op", brief_op).met("lengte", 14)
}

/// While it runs: close, extend, ask. When it is over, also what can follow: a decision, a second term, putting aside, or
/// for running bijstand the suspension and then the withdrawal (Awb 4:5, PW 54).
fn hersteltermijn_doen(b: &Bouw<'_>, id: Id, rij: Rij) -> Rij {
    let Some(termijn) = b.state.termijnen.get(&id) else { return rij };
    let today = b.vandaag.to_string();
    let rij = rij
        .doen(Doen::new(Kind::SluitHersteltermijn).met("termijn", id.to_string()).met("op", today.clone()))
        .doen(Doen::new(Kind::VerlengHersteltermijn).met("termijn", id.to_string()))
        .doen(contact(b));
    if b.vandaag <= b.regels.kalender.volgende_werkdag(termijn.tot_en_met) {
        return rij;
    }
    let regel = termijn.bron.strip_prefix("regel:").and_then(|seq| seq.parse().ok()).and_then(|seq| b.state.regel(seq));
    let grondslag = regel.and_then(|r| r.body.text("grondslag")).unwrap_or_default();
    let opgeschort = b.state.open_termijnen().any(|t| t.soort == TermijnSoort::Opschorting54);
    let besluit = |soort: &str| Doen::new(Kind::NeemBesluit).met("soort", soort);
    let nog_een = nog_een_termijn(grondslag, today);
    match grondslag {
        "awb-4-5" => rij.doen(besluit("buiten-behandeling")).doen(nog_een),
        "pw-54" if opgeschort => rij.doen(besluit("intrekking")).doen(nog_een),
        "pw-54" => rij.doen(besluit("opschorting")).doen(nog_een),
        _ => rij.doen(nog_een),
    }
}

/// The decision that a notice of default asks for.
fn in_gebreke_doen(b: &Bouw<'_>, bron: &str) -> Doen {
    let regel = bron.strip_prefix("regel:").and_then(|seq| seq.parse().ok()).and_then(|seq| b.state.regel(seq));
    let veld = |name: &str| regel.and_then(|r| r.body.text(name));
    match (veld("bezwaar"), veld("over"), veld("aanvraag")) {
        (Some(bezwaar), ..) => Doen::new(Kind::BeslisOpBezwaar).met("bezwaar", bezwaar),
        (None, Some("bezwaar"), _) => Doen::new(Kind::BeslisOpBezwaar),
        (None, _, Some(aanvraag)) => Doen::new(Kind::NeemBesluit).met("aanvraag", aanvraag),
        (None, _, None) => Doen::new(Kind::NeemBesluit),
    }
}

/// What the dwangsom comes to by now.
fn dwangsom(b: &Bouw<'_>, termijn: &Termijn, rij: Rij) -> Rij {
    let bedrag = opmaak::euro(dwangsom_tot(termijn.begint_op, b.vandaag));
    let role = if b.vandaag > termijn.begint_op { Role::Fout } else { Role::Zacht };
    rij.uitleg(role, b.t.ta("bwk-dwangsom", &[("bedrag", &bedrag)]))
}

/// What answers a line that waits: a question, a review day, a next contact, the evaluation.
fn regel_doen(b: &Bouw<'_>, regel: &Regel, rij: Rij) -> Rij {
    let today = b.vandaag.to_string();
    let again = |field: &str| {
        let doen = Doen::new(regel.kind);
        regel.body.get(field).map_or(doen.clone(), |value| doen.met(field, value.clone()))
    };
    match regel.kind {
        Kind::VraagIntern => rij.doen(Doen::new(Kind::OntvangAntwoord).met("vraag", regel.seq).met("op", today)),
        Kind::LegMaatwerkVast => rij.doen(again("regel")),
        Kind::LegDilemmaVast => rij.doen(again("vraag")),
        Kind::ControleerRechtmatigheid => rij.doen(again("wat")),
        Kind::StelPlanVast => rij
            .doen(Doen::new(Kind::Evalueer).met("op", today).met("plan_versie", b.state.plan_versie()))
            .doen(Doen::new(Kind::PlanGesprek).met("soort", "evaluatie").met("met", wie::KLANT)),
        Kind::LegContactVast | Kind::Begeleid => {
            let met = regel.body.text("met").unwrap_or(wie::KLANT);
            rij.doen(Doen::new(Kind::LegContactVast).met("op", today).met("met", met))
                .doen(Doen::new(Kind::PlanGesprek).met("met", met))
        }
        _ => rij,
    }
}

fn van_verzoek(b: &Bouw<'_>, regel: &Regel) -> Rij {
    let body = &regel.body;
    let van = wie::van_veld(b, body.text("wie_of_wat").unwrap_or_default());
    let waarvoor = body.text("waarvoor").unwrap_or_default();
    let mut rij = Rij::new(format!("verzoek:{}", regel.seq), 0)
        .links(Role::Zacht, format!("{}: ", wie::kort(b, &van.naam)))
        .links(Role::Tekst, waarvoor)
        .uitleg(Role::Tekst, b.t.ta("bwk-verzoek", &[("wie", &van.naam), ("wat", waarvoor)]));
    if let Some(bedrag) = body.int("bedrag") {
        // Counted over this casus alone: what other casussen used is not known here.
        let used: i64 = b.state.acts(Kind::Mobiliseer).filter_map(|r| r.body.int("bedrag")).sum();
        rij = rij.rechts(Role::Tekst, format!("{} {} ", opmaak::euro(bedrag), b.glyphs.punt)).uitleg(
            if used > b.regels.gemeente.budget { Role::LetOp } else { Role::Zacht },
            b.t.ta(
                "bwk-verzoek-budget",
                &[("bedrag", &opmaak::euro(used)), ("budget", &opmaak::euro(b.regels.gemeente.budget))],
            ),
        );
    }
    let answer = Doen::new(Kind::Mobiliseer).met("wie_of_wat", van.waarde.clone()).met("waarvoor", waarvoor);
    let answer = body.int("bedrag").map_or(answer.clone(), |bedrag| answer.met("bedrag", bedrag));
    rij.doen(answer.als(b.t.t("bwk-doen-uitkomst")))
        .doen(Doen::new(Kind::LegContactVast).met("op", b.vandaag.to_string()).met("met", van.waarde))
}
