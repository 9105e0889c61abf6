//! One conduct through its steps: fact, hear, weigh, decide, in that order (T7.1, T7.2, T7.3; Awb 4:8, PW 18).

use chrono::NaiveDate;

use crate::domain::kind::Kind;
use crate::domain::state::evolve::gedrag_van;
use crate::domain::state::{Ding, Regel};
use crate::domain::termijn::Termijn;
use crate::tui::blad::besluit::vink::{self, Vink};
use crate::tui::blad::handhaven::{gevolg, uitkomst};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::tekst;
use crate::tui::theme::Role;

/// Outcomes that end it.
const UITKOMSTEN: [Kind; 4] = [Kind::ZieAfVanMaatregel, Kind::GeefWaarschuwing, Kind::LegMaatregelOp, Kind::LegBoeteOp];

/// What was recorded about one conduct.
#[derive(Debug)]
pub struct Dossier<'a> {
    /// The conduct.
    pub ding: &'a Ding,
    /// Invitations to give a view, with their terms.
    pub uitnodigingen: Vec<(&'a Regel, Option<&'a Termijn>)>,
    /// Views received.
    pub zienswijzen: Vec<&'a Regel>,
    /// Conversations held.
    pub gesprekken: Vec<&'a Regel>,
    /// Ways out that were weighed: options and maatwerk since the conduct was noted.
    pub alternatieven: Vec<&'a Regel>,
    /// How it ended.
    pub uitkomsten: Vec<&'a Regel>,
}

impl<'a> Dossier<'a> {
    /// Gathers it.
    pub fn van(b: &Bouw<'a>, ding: &'a Ding) -> Dossier<'a> {
        let s = b.state;
        let over = |kind: Kind| -> Vec<&'a Regel> {
            s.acts(kind).filter(|r| r.seq > ding.seq && gedrag_van(s, r) == Some(ding.id)).collect()
        };
        let termijn = |r: &Regel| r.body.record("ids")?.id("termijn").and_then(|id| s.termijnen.get(&id));
        let mut uitkomsten: Vec<&Regel> = UITKOMSTEN.into_iter().flat_map(over).collect();
        uitkomsten.sort_by_key(|r| r.seq);
        let tot = uitkomsten.first().map_or(i64::MAX, |r| r.seq);
        let alternatieven = [Kind::WeegOpties, Kind::LegMaatwerkVast].into_iter();
        Dossier {
            ding,
            uitnodigingen: over(Kind::NodigUitZienswijze).into_iter().map(|r| (r, termijn(r))).collect(),
            zienswijzen: over(Kind::OntvangZienswijze),
            gesprekken: over(Kind::VoerHandhavingsgesprek),
            alternatieven: alternatieven.flat_map(|k| s.acts(k).filter(|r| r.seq > ding.seq && r.seq < tot)).collect(),
            uitkomsten,
        }
    }

    /// Whether the klant was heard.
    pub fn gehoord(&self) -> bool {
        !self.zienswijzen.is_empty() || !self.gesprekken.is_empty()
    }

    /// The circumstances that were weighed, in the words of the record.
    pub fn omstandigheden(&self) -> Option<&'a str> {
        self.gesprekken.iter().chain(&self.uitkomsten).rev().find_map(|r| r.body.text("omstandigheden"))
    }

    /// Whether another way than a maatregel was looked for.
    pub fn alternatief(&self) -> bool {
        !self.alternatieven.is_empty() || self.gesprekken.iter().any(|r| r.body.filled("oplossing"))
    }

    /// Whether circumstances and another way were weighed.
    pub fn gewogen(&self) -> bool {
        self.omstandigheden().is_some() && self.alternatief()
    }

    /// A key of a row.
    pub fn sleutel(&self, wat: &str) -> String {
        format!("{}/{wat}", self.ding.id)
    }

    /// Something to do about it.
    pub fn doen(&self, kind: Kind) -> Doen {
        Doen::new(kind).met("gedrag", self.ding.id.to_string())
    }
}

/// The rows on one conduct.
pub fn rijen(b: &Bouw<'_>, ding: &Ding) -> Vec<Rij> {
    let dossier = Dossier::van(b, ding);
    let mut rijen = vec![kop(b, &dossier)];
    rijen.extend(feit(b, &dossier));
    rijen.extend(horen(b, &dossier));
    rijen.extend(wegen(b, &dossier));
    rijen.extend(uitkomst::rijen(b, &dossier));
    rijen.extend(gevolg::rijen(b, &dossier));
    if ding.stand.is_open() {
        let stap = match (dossier.gehoord(), dossier.gewogen()) {
            (false, _) => "horen",
            (true, false) => "wegen",
            (true, true) => "beslissen",
        };
        let sleutel = dossier.sleutel(stap);
        let doen = rijen.iter().find(|r| r.sleutel == sleutel).map(|r| r.doen.clone());
        rijen[0].doen = doen.unwrap_or_default();
    }
    rijen
}

/// The day of what was done.
pub fn dag_van(r: &Regel) -> NaiveDate {
    r.body.date("op").unwrap_or_else(|| r.at.dag())
}

fn kop(b: &Bouw<'_>, d: &Dossier<'_>) -> Rij {
    let body = &d.ding.body;
    let (vink, key) = if !d.ding.stand.is_open() {
        (Vink::Klaar, "bsl-hh-stand-klaar")
    } else if d.gewogen() && d.gehoord() {
        (Vink::Open, "bsl-hh-stand-beslissen")
    } else if d.gehoord() {
        (Vink::Open, "bsl-hh-stand-wegen")
    } else {
        (Vink::Open, "bsl-hh-stand-horen")
    };
    let plicht = b.t.woord("verplichting", body.text("verplichting").unwrap_or_default());
    vink::rij(b, d.ding.id.to_string(), 0, vink, body.text("gedrag").unwrap_or_default())
        .rechts(vink.rol(), b.t.t(key))
        .uitleg(Role::Tekst, body.text("gedrag").unwrap_or_default())
        .uitleg(Role::Tekst, b.t.ta("bsl-hh-plicht-is", &[("wat", &plicht)]))
        .uitleg(Role::Zacht, b.t.t("bsl-hh-volgorde"))
}

/// Step 1: what is known, from whom, and whether the klant knew the rule.
fn feit(b: &Bouw<'_>, d: &Dossier<'_>) -> Vec<Rij> {
    let body = &d.ding.body;
    let op = body.date("op").unwrap_or_else(|| d.ding.at.dag());
    let bron = body.text("bron");
    let mut rij = vink::punt(b, d.sleutel("feit"), 1, Vink::Klaar, "bsl-hh-feit")
        .rechts(Role::Zacht, vink::dag(b, op))
        .uitleg(Role::Tekst, body.text("feiten").unwrap_or_default());
    rij = match bron {
        Some(bron) => rij.uitleg(Role::Zacht, b.t.ta("bsl-hh-bron", &[("bron", &b.t.woord("bron", bron))])),
        None => rij.uitleg(Role::LetOp, b.t.t("bsl-hh-zonder-bron")),
    };
    rij = match body.text("uitleg_klant") {
        Some(tekst) => rij.uitleg(Role::Tekst, b.t.ta("bsl-hh-klant-zegt", &[("wat", tekst)])),
        None => rij.uitleg(Role::LetOp, b.t.t("bsl-hh-klant-zegt-niets")),
    };
    let uitgelegd = b
        .state
        .acts(Kind::GeefVoorlichting)
        .rfind(|r| r.body.has("onderwerpen", "maatregelwaardig-gedrag") && r.at.dag() < op);
    let vink = if uitgelegd.is_some() { Vink::Klaar } else { Vink::LetOp };
    let mut wist = vink::punt(b, d.sleutel("wist"), 1, vink, "bsl-hh-wist");
    wist = match uitgelegd {
        Some(r) => wist.rechts(Role::Zacht, vink::dag(b, r.at.dag())),
        None => wist
            .rechts(Role::LetOp, b.t.t("bsl-hh-niet-uitgelegd"))
            .uitleg(Role::LetOp, b.t.t("bsl-hh-niet-vooraf"))
            .doen(Doen::new(Kind::GeefVoorlichting).met("onderwerpen", vec!["maatregelwaardig-gedrag".to_owned()])),
    };
    vec![rij, wist]
}

/// Step 2: the klant tells his side, in writing or in a conversation (Awb 4:7 to 4:9).
fn horen(b: &Bouw<'_>, d: &Dossier<'_>) -> Vec<Rij> {
    let eerste = d.zienswijzen.iter().chain(&d.gesprekken).min_by_key(|r| r.seq);
    let loopt = d.uitnodigingen.iter().filter_map(|(_, t)| *t).find(|t| t.is_open());
    let vink = match (eerste, loopt) {
        (Some(_), _) => Vink::Klaar,
        (None, Some(t)) => match vink::einde(b, t).0 {
            Vink::TeLaat => Vink::TeLaat,
            _ => Vink::Wacht,
        },
        (None, None) => Vink::Open,
    };
    let gesprek = Doen::new(Kind::PlanGesprek).met("soort", "handhaving").met("met", "klant");
    let uitnodigen = d.doen(Kind::NodigUitZienswijze).met("over", d.ding.body.text("gedrag").unwrap_or_default());
    let voeren = d.doen(Kind::VoerHandhavingsgesprek).met("op", b.vandaag.to_string());
    let ontvangen = d.doen(Kind::OntvangZienswijze).met("op", b.vandaag.to_string());
    let open = d.ding.stand.is_open();
    let mut kop = vink::punt(b, d.sleutel("horen"), 1, vink, "bsl-hh-horen");
    kop = match (eerste, loopt) {
        (Some(r), _) => kop.rechts(Role::Zacht, vink::dag(b, dag_van(r))),
        (None, Some(t)) => {
            let (_, rol, einde) = vink::einde(b, t);
            kop.rechts(rol, einde)
        }
        (None, None) => kop.rechts(Role::LetOp, b.t.t("bsl-hh-nog-niet-gehoord")),
    };
    if open && eerste.is_none() {
        let mut doen = vec![uitnodigen.clone(), gesprek.clone(), voeren.clone(), ontvangen.clone()];
        if loopt.is_some() {
            doen.rotate_left(2);
        }
        kop.doen = doen;
    }
    let mut rijen = vec![kop];
    for (r, termijn) in &d.uitnodigingen {
        let sleutel = d.sleutel(&format!("uitnodiging{}", r.seq));
        let rij = match termijn {
            Some(t) => vink::termijn(b, sleutel, 2, t),
            None => vink::rij(b, sleutel, 2, Vink::Klaar, b.t.soort("zienswijze")),
        };
        let mut rij = rij.uitleg(Role::Tekst, r.body.text("over").unwrap_or_default());
        if open && termijn.is_some_and(Termijn::is_open) {
            rij = rij.doen(ontvangen.clone()).doen(voeren.clone());
        }
        rijen.push(rij);
    }
    for (lijst, key, veld) in
        [(&d.zienswijzen, "bsl-hh-zienswijze", "inhoud"), (&d.gesprekken, "bsl-hh-gesprek", "verslag")]
    {
        for r in lijst {
            rijen.push(
                vink::punt(b, d.sleutel(&format!("gehoord{}", r.seq)), 2, Vink::Klaar, key)
                    .rechts(Role::Zacht, vink::dag(b, dag_van(r)))
                    .uitleg(Role::Tekst, r.body.text(veld).unwrap_or_default()),
            );
        }
    }
    if open && d.gesprekken.is_empty() {
        rijen
            .push(vink::punt(b, d.sleutel("gesprek"), 2, Vink::Open, "bsl-hh-gesprek-open").doen(gesprek).doen(voeren));
    }
    rijen
}

/// Weighing ways out, with the question filled in.
pub fn weeg_opties(b: &Bouw<'_>, d: &Dossier<'_>) -> Doen {
    let gedrag = tekst::kort(d.ding.body.text("gedrag").unwrap_or_default(), 120, b.glyphs.weglating);
    Doen::new(Kind::WeegOpties).met("vraag", b.t.ta("bsl-hh-vraag", &[("wat", &gedrag)]))
}

/// Step 3: another way first, then circumstances and blame (PW 18 lid 1 and 9).
fn wegen(b: &Bouw<'_>, d: &Dossier<'_>) -> Vec<Rij> {
    let open = d.ding.stand.is_open();
    let mut kop_vink = Vink::als(d.gewogen());
    if open && !d.gehoord() {
        kop_vink = Vink::Wacht;
    } else if !d.gewogen() && (d.omstandigheden().is_some() || d.alternatief()) {
        kop_vink = Vink::Bezig;
    }
    let mut kop = vink::punt(b, d.sleutel("wegen"), 1, kop_vink, "bsl-hh-wegen");
    if open && !d.gehoord() {
        kop = kop
            .rechts(Role::Zacht, b.t.t("bsl-hh-eerst-horen"))
            .uitleg(Role::LetOp, b.t.t("bsl-hh-eerst-horen-uitleg"))
            .doen(d.doen(Kind::NodigUitZienswijze).met("over", d.ding.body.text("gedrag").unwrap_or_default()))
            .doen(d.doen(Kind::VoerHandhavingsgesprek).met("op", b.vandaag.to_string()));
        return vec![kop];
    }
    let wegen = weeg_opties(b, d);
    let gesprek = d.doen(Kind::VoerHandhavingsgesprek).met("op", b.vandaag.to_string());
    let mut alternatief = vink::punt(b, d.sleutel("alternatief"), 2, Vink::als(d.alternatief()), "bsl-hh-alternatief");
    for r in d.gesprekken.iter().filter(|r| r.body.filled("oplossing")) {
        alternatief = alternatief
            .uitleg(Role::Tekst, b.t.ta("bsl-hh-oplossing", &[("wat", r.body.text("oplossing").unwrap_or_default())]));
    }
    for r in &d.alternatieven {
        let keuze = r.body.text("keuze").or_else(|| r.body.text("alternatief")).unwrap_or_default();
        alternatief = alternatief.uitleg(Role::Tekst, b.t.ta("bsl-keuze", &[("wat", keuze)]));
    }
    let dag = d.alternatieven.last().or_else(|| d.gesprekken.iter().rfind(|r| r.body.filled("oplossing")));
    if let Some(r) = dag {
        alternatief = alternatief.rechts(Role::Zacht, vink::dag(b, dag_van(r)));
    }
    let mut omstandigheden =
        vink::punt(b, d.sleutel("omstandigheden"), 2, Vink::als(d.omstandigheden().is_some()), "bsl-hh-omstandigheden");
    if let Some(tekst) = d.omstandigheden() {
        omstandigheden = omstandigheden.uitleg(Role::Tekst, tekst);
    }
    if open {
        alternatief = alternatief.doen(wegen.clone()).doen(Doen::new(Kind::LegMaatwerkVast));
        omstandigheden = omstandigheden.doen(gesprek.clone());
        kop = if d.alternatief() { kop.doen(gesprek).doen(wegen) } else { kop.doen(wegen).doen(gesprek) };
    }
    vec![kop, alternatief, omstandigheden]
}
