//! Checks that no order of activities can express: terms in time, a whole motivation, a plan without holes, consent
//! behind shared data, and what shows a vakvolwassen klantmanager.

use std::collections::BTreeSet;

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::plan::{self, domein};
use crate::domain::state::Regel;
use crate::domain::taak::Taak;
use crate::domain::taak::stand::{is_klaar, nvt};
use crate::domain::termijn::Termijn;
use crate::inspectie::spoor::Spoor;
use crate::inspectie::weeg::{Keer, Stand};

/// The names by which rules call the checks.
pub const NAMEN: &[&str] = &[
    "termijn",
    "taak-klaar",
    "motivering",
    "plan",
    "feiten-los-van-oordeel",
    "delen-met-grond",
    "hersteltermijn-volledig",
    "gehoord-voor-nadeel",
    "zekerheid-inkomen",
    "acties-van-klant-of-netwerk",
    "doelen-in-twee-domeinen-met-partner",
    "ketenafspraak-uit-zichzelf",
    "dilemma-met-vier-werelden",
    "begrip-getoetst",
];

/// Shortest text that can be called a motivation, in characters.
const KORTSTE: usize = 20;
/// Active doelen beyond which a plan is too full.
const DOELEN: usize = 3;

/// Weighs a built-in check; the first argument is its name.
pub fn weeg(argumenten: &[String], spoor: &Spoor<'_>) -> Vec<Keer> {
    let with = argumenten.get(1).map(String::as_str);
    match argumenten.first().map(String::as_str) {
        Some("termijn") => termijnen(spoor, with),
        Some("taak-klaar") => taak(spoor, with),
        Some("motivering") => motivering(spoor, with),
        Some("plan") => plan_lint(spoor, with),
        Some("feiten-los-van-oordeel") => {
            each(spoor, Kind::StelRapportageOp, |r| r.body.is_yes("feiten_los_van_oordeel"))
        }
        Some("delen-met-grond") => delen(spoor),
        Some("hersteltermijn-volledig") => each(spoor, Kind::GeefHersteltermijn, |r| r.body.is_yes("gevolg_genoemd")),
        Some("gehoord-voor-nadeel") => gehoord(spoor),
        Some("zekerheid-inkomen") => inkomen(spoor),
        Some("begrip-getoetst") => seen(spoor, Kind::GeefVoorlichting, |r| r.body.filled("begrip_getoetst")),
        Some("acties-van-klant-of-netwerk") => acties(spoor),
        Some("doelen-in-twee-domeinen-met-partner") => domeinen(spoor),
        Some("ketenafspraak-uit-zichzelf") => {
            seen(spoor, Kind::MaakSamenwerkingsafspraak, |r| r.body.is("initiatief", "klantmanager"))
        }
        Some("dilemma-met-vier-werelden") => seen(spoor, Kind::LegDilemmaVast, |r| {
            let worlds = r.body.record("werelden").unwrap_or_default();
            r.body.filled("prijs") && ["wet", "politiek", "arbeid", "mens"].iter().all(|w| worlds.filled(w))
        }),
        _ => Vec::new(),
    }
}

fn one(stand: Stand, bewijs: Vec<i64>) -> Keer {
    Keer { stand, bewijs, over: String::new() }
}

fn kept(good: bool) -> Stand {
    if good { Stand::Vervuld } else { Stand::Geschonden }
}

/// The acts of a kind in the casus and in the file.
fn acts<'a>(spoor: &'a Spoor<'_>, kind: Kind) -> impl Iterator<Item = &'a Regel> {
    spoor.state.acts(kind).chain(spoor.bestand.acts(kind))
}

/// Every act of a kind, kept or not.
fn each(spoor: &Spoor<'_>, kind: Kind, good: impl Fn(&Regel) -> bool) -> Vec<Keer> {
    acts(spoor, kind).map(|r| one(kept(good(r)), vec![r.seq])).collect()
}

/// Something good, where it is seen; where it is not, nothing is said.
fn seen(spoor: &Spoor<'_>, kind: Kind, good: impl Fn(&Regel) -> bool) -> Vec<Keer> {
    acts(spoor, kind).filter(|r| good(r)).map(|r| one(Stand::Vervuld, vec![r.seq])).collect()
}

fn termijnen(spoor: &Spoor<'_>, soort: Option<&str>) -> Vec<Keer> {
    let wanted = |t: &&Termijn| soort.is_none_or(|s| s == t.soort.woord()) && !t.soort.loopt_vanzelf_af();
    let weigh = |t: &Termijn| {
        let stand = match t.gesloten.as_ref() {
            Some(s) if s.uitkomst == "vervallen" => return None,
            Some(s) => kept(s.op <= t.tot_en_met),
            None if t.tot_en_met < spoor.dag => Stand::Geschonden,
            None if spoor.klaar => return None,
            None => Stand::Open,
        };
        let lines = spoor.state.entries.iter().filter(|e| e.event.body.id("id") == Some(t.id)).map(|e| e.seq);
        Some(Keer { stand, bewijs: lines.collect(), over: t.soort.woord().to_owned() })
    };
    spoor.state.termijnen.values().filter(wanted).filter_map(weigh).collect()
}

fn taak(spoor: &Spoor<'_>, nr: Option<&str>) -> Vec<Keer> {
    let Some(taak) = nr.and_then(|nr| nr.parse::<u8>().ok()).and_then(|nr| Taak::ALL.get(usize::from(nr) - 1)) else {
        return Vec::new();
    };
    if nvt(spoor.state, *taak) {
        return Vec::new();
    }
    let begun = spoor.state.regels.iter().filter(|r| r.taak == Some(*taak)).map(|r| r.seq).collect::<Vec<_>>();
    let stand = match (is_klaar(spoor.state, *taak), spoor.klaar) {
        (true, _) => Stand::Vervuld,
        (false, true) => Stand::Geschonden,
        (false, false) => Stand::Open,
    };
    vec![one(stand, begun)]
}

fn motivering(spoor: &Spoor<'_>, part: Option<&str>) -> Vec<Keer> {
    let parts: Vec<&str> = match part {
        Some(part) => vec![part],
        None => vec!["feiten", "regel", "omstandigheden", "afweging"],
    };
    each(spoor, Kind::NeemBesluit, |r| {
        let motivation = r.body.record("motivering").unwrap_or_default();
        let long = |text: Option<&str>| text.is_some_and(|t| t.trim().chars().count() >= KORTSTE);
        // The rule is named in few words; the others tell something.
        parts.iter().all(|p| if *p == "regel" { motivation.filled(p) } else { long(motivation.text(p)) })
    })
}

fn plan_lint(spoor: &Spoor<'_>, code: Option<&str>) -> Vec<Keer> {
    if spoor.state.plannen.is_empty() {
        return Vec::new();
    }
    let wanted = |b: &plan::Bevinding| code.is_some_and(|c| c == b.code.woord());
    let found: Vec<Keer> = plan::bevindingen(spoor.state, DOELEN, spoor.dag)
        .into_iter()
        .filter(|b| wanted(b))
        .map(|b| Keer {
            stand: Stand::Geschonden,
            bewijs: b.ids.iter().filter_map(|id| spoor.state.dingen.get(id)).map(|d| d.seq).collect(),
            over: b.gebied.unwrap_or_default().to_owned(),
        })
        .collect();
    if found.is_empty() {
        vec![one(Stand::Vervuld, spoor.state.plannen.iter().map(|p| p.seq).collect())]
    } else {
        found
    }
}

/// Shared on consent means that consent was given before, and not taken back since.
fn delen(spoor: &Spoor<'_>) -> Vec<Keer> {
    let consent = |r: &Regel| {
        let given = spoor
            .state
            .acts(Kind::LegToestemmingVast)
            .rfind(|t| t.seq < r.seq && t.body.text("betrokkene") == r.body.text("met"));
        given.filter(|t| t.body.is("antwoord", "gegeven")).map(|t| t.seq)
    };
    spoor
        .state
        .acts(Kind::DeelGegevens)
        .map(|r| match r.body.text("grondslag") {
            Some("toestemming" | "uitdrukkelijke-toestemming") => match consent(r) {
                Some(seq) => one(Stand::Vervuld, vec![r.seq, seq]),
                None => one(Stand::Geschonden, vec![r.seq]),
            },
            _ => one(kept(r.body.filled("doel") || r.body.filled("noodzaak")), vec![r.seq]),
        })
        .collect()
}

/// Before a maatregel or boete the klant was heard, or asked to say his side.
fn gehoord(spoor: &Spoor<'_>) -> Vec<Keer> {
    let heard = [Kind::NodigUitZienswijze, Kind::OntvangZienswijze, Kind::VoerHandhavingsgesprek];
    [Kind::LegMaatregelOp, Kind::LegBoeteOp]
        .into_iter()
        .flat_map(|kind| spoor.state.acts(kind))
        .map(|r| {
            let before = heard.into_iter().flat_map(|k| spoor.state.acts(k)).find(|h| h.seq < r.seq);
            match before {
                Some(h) => one(Stand::Vervuld, vec![r.seq, h.seq]),
                None => one(Stand::Geschonden, vec![r.seq]),
            }
        })
        .collect()
}

/// Whoever asks for levensonderhoud has a besluit or an advance within four weeks.
fn inkomen(spoor: &Spoor<'_>) -> Vec<Keer> {
    if spoor.state.regeling != "levensonderhoud" {
        return Vec::new();
    }
    let money: Vec<_> = spoor
        .state
        .acts(Kind::BetaalVoorschot)
        .chain(spoor.state.acts(Kind::NeemBesluit))
        .map(|r| (r.body.date("op").or_else(|| r.body.date("bekend_op")).unwrap_or_else(|| r.at.dag()), r.seq))
        .collect();
    spoor
        .state
        .van_soort(IdSoort::Aanvraag)
        .filter_map(|q| {
            let until = q.body.date("op")?.checked_add_days(chrono::Days::new(28))?;
            Some(match money.iter().find(|(day, _)| *day <= until) {
                Some((_, seq)) => one(Stand::Vervuld, vec![q.seq, *seq]),
                None if spoor.dag <= until && !spoor.klaar => one(Stand::Open, vec![q.seq]),
                None => one(Stand::Geschonden, vec![q.seq]),
            })
        })
        .collect()
}

/// At least half of the acties of a plan belong to the klant, to both, or to the network.
fn acties(spoor: &Spoor<'_>) -> Vec<Keer> {
    let all: Vec<_> = spoor.state.levend(IdSoort::Actie).filter(|a| a.kind == Kind::SpreekActieAf).collect();
    let own: Vec<i64> = all
        .iter()
        .filter(|a| matches!(a.body.text("wie"), Some("klant" | "samen" | "netwerk")))
        .map(|a| a.seq)
        .collect();
    if all.is_empty() || own.len() * 2 < all.len() { Vec::new() } else { vec![one(Stand::Vervuld, own)] }
}

/// Doelen in two or more domains on which a partner or employer has an actie.
fn domeinen(spoor: &Spoor<'_>) -> Vec<Keer> {
    let mut domains = BTreeSet::new();
    let mut lines = Vec::new();
    for actie in spoor.state.levend(IdSoort::Actie) {
        let partner = matches!(actie.body.text("wie"), Some("partner" | "werkgever" | "netwerk"));
        let doel = actie.body.id("doel").and_then(|id| spoor.state.dingen.get(&id));
        if let Some(doel) = doel.filter(|_| partner) {
            domains.insert(domein(doel.body.text("leefgebied").unwrap_or_default()));
            lines.extend([doel.seq, actie.seq]);
        }
    }
    lines.sort_unstable();
    lines.dedup();
    if domains.len() < 2 { Vec::new() } else { vec![one(Stand::Vervuld, lines)] }
}
