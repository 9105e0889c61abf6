//! What came in or got stuck: signals (T5.2), bottlenecks (T5.b) and options that were weighed (T5.6).

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, Regel};
use crate::tui::blad::bewaken::{kop, met_regel, wie};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// Options that make a weighing (T5.6).
const MINSTE_OPTIES: usize = 2;

/// Signals that wait to be weighed.
pub fn open_signalen(b: &Bouw<'_>) -> usize {
    b.state.van_soort(IdSoort::Signaal).filter(|d| d.stand.is_open()).count()
}

/// The signals, those that wait first; with none a row to report one.
pub fn signalen(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    kop(b, "bwk-kop-signalen", open_signalen(b), rijen);
    let mut all: Vec<&Ding> = b.state.van_soort(IdSoort::Signaal).collect();
    all.sort_by_key(|d| (!d.stand.is_open(), std::cmp::Reverse(d.seq)));
    if all.is_empty() {
        rijen.push(
            Rij::new("signalen", 0)
                .links(Role::Zacht, b.t.t("bwk-signalen-leeg"))
                .uitleg(Role::Tekst, b.t.t("bwk-signalen-uitleg"))
                .doen(Doen::new(Kind::MeldSignaal)),
        );
    }
    rijen.extend(all.into_iter().map(|ding| signaal(b, ding)));
}

fn signaal(b: &Bouw<'_>, ding: &Ding) -> Rij {
    let body = &ding.body;
    let weighed = b.state.over(Kind::WeegSignaal, "signaal", ding.id).next_back();
    let soort = b.t.woord("signaal", body.text("soort").unwrap_or_default());
    let feit = body.text("feit").unwrap_or_default();
    let g = b.glyphs;
    let days = (b.vandaag - ding.at.dag()).num_days();
    let (role, glyph, right) = match weighed {
        None => (Role::LetOp, g.vandaag, b.t.ta("bwk-signaal-wacht", &[("n", &days.max(0).to_string())])),
        Some(r) if founded(r) => (Role::Goed, g.klaar, recht(b, r)),
        Some(r) => (Role::LetOp, g.vandaag, recht(b, r)),
    };
    let bron = b.t.woord("bron", body.text("bron").unwrap_or_default());
    let known = b.t.datum(ding.at.dag());
    let rij = Rij::new(ding.id.to_string(), 0)
        .links(role, format!("{glyph} "))
        .links(Role::Zacht, format!("{}: ", wie::kort(b, &soort)))
        .links(Role::Tekst, feit)
        .rechts(role, right)
        .uitleg(Role::Tekst, b.t.ta("bwk-recht-vraag", &[("antwoord", &antwoord(b, weighed))]));
    let reason = weighed.and_then(|r| r.body.text("waarom"));
    let rij = met_regel(rij, b, "bwk-waarom", reason);
    let rij = if weighed.is_some_and(|r| !founded(r)) { rij.uitleg(Role::LetOp, b.t.t("bwk-recht-mist")) } else { rij };
    let rij = rij
        .uitleg(Role::Tekst, b.t.ta("bwk-feit", &[("tekst", feit)]))
        .uitleg(Role::Zacht, b.t.ta("bwk-signaal-bron", &[("bron", &bron), ("dag", &known)]));
    let since = body.date("feit_op").map(|dag| b.t.datum(dag));
    let rij = met_regel(rij, b, "bwk-signaal-sinds", since.as_deref());
    let rij = met_regel(rij, b, "bwk-gevolg-mogelijk", body.text("mogelijk_gevolg"));
    let outcome = weighed.and_then(|r| r.body.text("uitkomst")).map(|word| b.t.woord("uitkomst", word));
    let rij = met_regel(rij, b, "bwk-uitkomst", outcome.as_deref());
    let rij = met_regel(rij, b, "bwk-gevolg", weighed.and_then(|r| r.body.text("gevolg")));
    signaal_doen(b, ding, weighed, rij)
}

/// Whether the question about the right was answered with a reason (T5.2).
fn founded(regel: &Regel) -> bool {
    regel.body.yes("raakt_recht").is_some() && regel.body.filled("waarom")
}

fn recht(b: &Bouw<'_>, regel: &Regel) -> String {
    b.t.t(match regel.body.yes("raakt_recht") {
        Some(true) => "bwk-recht-ja",
        Some(false) => "bwk-recht-nee",
        None => "bwk-recht-niet-gezegd",
    })
}

fn antwoord(b: &Bouw<'_>, weighed: Option<&Regel>) -> String {
    b.t.t(match weighed.map(|r| r.body.yes("raakt_recht")) {
        Some(Some(true)) => "bwk-ja",
        Some(Some(false)) => "bwk-nee",
        Some(None) => "bwk-niet-gezegd",
        None => "bwk-niet-gewogen",
    })
}

fn signaal_doen(b: &Bouw<'_>, ding: &Ding, weighed: Option<&Regel>, rij: Rij) -> Rij {
    let id = ding.id.to_string();
    let talk = Doen::new(Kind::LegContactVast).met("op", b.vandaag.to_string()).met("met", wie::KLANT);
    let agree = Doen::new(Kind::MaakAfspraak).met("wie", wie::KLANT).met("aanleiding", id.clone());
    let report = Doen::new(Kind::MeldSignaal);
    let Some(regel) = weighed else {
        return rij
            .doen(Doen::new(Kind::WeegSignaal).met("signaal", id))
            .doen(talk)
            .doen(agree)
            .doen(report.als(b.t.t("bwk-doen-nog-signaal")));
    };
    let follow = match regel.body.text("uitkomst") {
        Some("recht-opnieuw-beoordelen" | "nader-onderzoek") => Some(Doen::new(Kind::ControleerRechtmatigheid)),
        Some("plan-aanpassen") => {
            Some(Doen::new(Kind::HerziePlan).met("reden", regel.body.text("gevolg").unwrap_or(ding.naam())))
        }
        Some("handhaven") => {
            Some(Doen::new(Kind::SignaleerGedrag).met("feiten", ding.body.text("feit").unwrap_or_default()))
        }
        Some("doorverwijzen") => Some(Doen::new(Kind::Mobiliseer)),
        _ => None,
    };
    let again = ["signaal", "uitkomst", "besproken_met_klant", "raakt_recht", "waarom", "gevolg"]
        .into_iter()
        .filter_map(|field| Some((field, regel.body.get(field)?.clone())))
        .fold(Doen::new(Kind::WeegSignaal), |doen, (field, value)| doen.met(field, value))
        .als(b.t.t("bwk-doen-weeg-opnieuw"));
    let first_again = !founded(regel);
    let rij = if first_again { rij.doen(again.clone()) } else { rij };
    let rij = follow.into_iter().fold(rij, Rij::doen).doen(agree);
    let rij = if first_again { rij } else { rij.doen(again) };
    rij.doen(report.als(b.t.t("bwk-doen-nog-signaal")))
}

/// The bottlenecks, those without an action first; with none a row to report one.
pub fn knelpunten(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    let mut all: Vec<&Ding> = b.state.van_soort(IdSoort::Knelpunt).collect();
    let open = all.iter().filter(|d| d.stand.is_open()).count();
    kop(b, "bwk-kop-knelpunten", open, rijen);
    all.sort_by_key(|d| (!d.stand.is_open(), taken_up(b, d).is_some(), d.seq));
    if all.is_empty() {
        rijen.push(
            Rij::new("knelpunten", 0)
                .links(Role::Zacht, b.t.t("bwk-knelpunten-leeg"))
                .uitleg(Role::Tekst, b.t.t("bwk-knelpunten-uitleg"))
                .doen(Doen::new(Kind::MeldKnelpunt)),
        );
    }
    rijen.extend(all.into_iter().map(|ding| knelpunt(b, ding)));
}

/// What was done about it: the act that names it, else the first act that helps and came later (as taak 5 counts).
fn taken_up<'a>(b: &Bouw<'a>, ding: &Ding) -> Option<&'a Regel> {
    let state = b.state;
    let id = ding.id;
    let named = [Kind::SpreekActieAf, Kind::MaakAfspraak, Kind::MaakSamenwerkingsafspraak]
        .into_iter()
        .find_map(|kind| state.acts(kind).find(|r| r.body.id("aanleiding") == Some(id)));
    named.or_else(|| {
        [Kind::WeegOpties, Kind::Mobiliseer, Kind::SpreekActieAf]
            .into_iter()
            .filter_map(|kind| state.acts(kind).find(|r| r.seq > ding.seq))
            .min_by_key(|r| r.seq)
    })
}

fn knelpunt(b: &Bouw<'_>, ding: &Ding) -> Rij {
    let body = &ding.body;
    let id = ding.id.to_string();
    let g = b.glyphs;
    let days = (b.vandaag - ding.at.dag()).num_days().max(0).to_string();
    let solved = b.state.over(Kind::LosKnelpuntOp, "knelpunt", ding.id).next_back();
    let action = taken_up(b, ding);
    let (role, glyph, right) = match (solved, action) {
        (Some(r), _) => (Role::Goed, g.klaar, b.t.ta("bwk-knelpunt-opgelost", &[("dag", &wie::dag(b, r.at.dag()))])),
        (None, Some(_)) => (Role::Tekst, g.bezig, b.t.ta("bwk-knelpunt-actie", &[("n", &days)])),
        (None, None) => (Role::Fout, g.vandaag, b.t.ta("bwk-knelpunt-geen-actie", &[("n", &days)])),
    };
    let wat = ding.naam();
    let ernst = b.t.woord("ernst", body.text("ernst").unwrap_or_default());
    let mut rij = Rij::new(id.clone(), 0)
        .links(role, format!("{glyph} "))
        .links(Role::Tekst, wat)
        .rechts(role, right)
        .uitleg(Role::Tekst, b.t.ta("bwk-knelpunt", &[("ernst", &ernst), ("wat", wat)]));
    rij = met_regel(rij, b, "bwk-oorzaak", body.text("oorzaak"));
    let bij = body.id("bij").and_then(|id| b.state.dingen.get(&id)).map(|d| d.naam());
    rij = met_regel(rij, b, "bwk-knelpunt-bij", bij);
    rij = match (solved, action) {
        (Some(r), _) => met_regel(rij, b, "bwk-opgelost-door", r.body.text("wat")),
        (None, Some(r)) => {
            let text = ["wat", "keuze", "waarvoor"].into_iter().find_map(|f| r.body.text(f)).unwrap_or_default();
            let args = [("dag", &*b.t.datum(r.at.dag())), ("act", &b.t.act(r.kind)), ("tekst", text)];
            rij.uitleg(Role::Tekst, b.t.ta("bwk-knelpunt-daarna", &args))
        }
        (None, None) => rij.uitleg(Role::LetOp, b.t.t("bwk-knelpunt-niets")),
    };
    if solved.is_some() {
        return rij;
    }
    let agree = Doen::new(Kind::SpreekActieAf).met("aanleiding", id.clone());
    let agree = match body.id("bij").filter(|id| id.soort == IdSoort::Doel) {
        Some(doel) => agree.met("doel", doel.to_string()),
        None => agree,
    };
    let solve = Doen::new(Kind::LosKnelpuntOp).met("knelpunt", id);
    let rij = if action.is_some() { rij.doen(solve.clone()).doen(agree) } else { rij.doen(agree) };
    let rij = rij
        .doen(Doen::new(Kind::WeegOpties).met("vraag", b.t.ta("bwk-weeg-vraag", &[("wat", wat)])))
        .doen(Doen::new(Kind::Mobiliseer).met("waarvoor", wat));
    let rij = if action.is_some() { rij } else { rij.doen(solve) };
    rij.doen(Doen::new(Kind::MeldKnelpunt).als(b.t.t("bwk-doen-nog-knelpunt")))
}

/// What was weighed, the newest first; a weighing of fewer than two options is none.
pub fn opties(b: &Bouw<'_>, rijen: &mut Vec<Rij>) {
    let count = b.state.acts(Kind::WeegOpties).count();
    if count == 0 {
        return;
    }
    kop(b, "bwk-kop-opties", count, rijen);
    for regel in b.state.acts(Kind::WeegOpties).rev() {
        let body = &regel.body;
        let options = body.records("opties");
        let enough = options.len() >= MINSTE_OPTIES;
        let (role, glyph) = if enough { (Role::Goed, b.glyphs.klaar) } else { (Role::LetOp, b.glyphs.vandaag) };
        let n = options.len().to_string();
        let mut rij = Rij::new(format!("opties:{}", regel.seq), 0)
            .links(role, format!("{glyph} "))
            .links(Role::Tekst, body.text("vraag").unwrap_or_default())
            .rechts(role, b.t.ta("bwk-opties-aantal", &[("n", &n)]));
        if !enough {
            rij = rij.uitleg(Role::LetOp, b.t.t("bwk-opties-te-weinig"));
        }
        rij = met_regel(rij, b, "bwk-vraag", body.text("vraag"));
        rij = met_regel(rij, b, "bwk-keuze", body.text("keuze"));
        rij = met_regel(rij, b, "bwk-waarom", body.text("waarom"));
        for option in &options {
            let part = |field: &str| option.text(field).unwrap_or(b.glyphs.nvt).to_owned();
            let args = [("wat", &*part("wat")), ("voor", &part("voor")), ("tegen", &part("tegen"))];
            rij = rij.uitleg(Role::Zacht, b.t.ta("bwk-optie", &args));
        }
        rijen.push(rij.doen(Doen::new(Kind::WeegOpties).met("vraag", body.text("vraag").unwrap_or_default())));
    }
}
