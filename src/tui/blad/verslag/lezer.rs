//! For whom one writes, and what a report for that reader still lacks.

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::tui::blad::geld::voorschot;
use crate::tui::blad::verslag::deel::{Aard, Deel, Zin};
use crate::tui::blad::verslag::write;
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// A reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lezer {
    /// The klant, who may check and correct it.
    Klant,
    /// Whoever watches over quality: how it goes and whether the plan works.
    Kwaliteit,
    /// The colleague who goes on with the casus.
    Collega,
    /// The file, when the casus is closed.
    Dossier,
}

/// One thing a report needs: last part of its key, whether it is there, what one does about it.
type Punt = (&'static str, bool, Doen);

impl Lezer {
    /// All.
    pub const ALL: &[Lezer] = &[Lezer::Klant, Lezer::Kwaliteit, Lezer::Collega, Lezer::Dossier];

    /// The last part of its keys.
    const fn naam(self) -> &'static str {
        match self {
            Lezer::Klant => "klant",
            Lezer::Kwaliteit => "kwaliteit",
            Lezer::Collega => "collega",
            Lezer::Dossier => "dossier",
        }
    }

    /// The kind of report written for this reader.
    pub const fn rapportage(self) -> &'static str {
        match self {
            Lezer::Klant => "voortgang",
            Lezer::Kwaliteit => "evaluatie",
            Lezer::Collega => "overdracht",
            Lezer::Dossier => "afsluiting",
        }
    }

    /// Whether the report starts after the last one.
    pub const fn alleen_nieuw(self) -> bool {
        matches!(self, Lezer::Klant | Lezer::Kwaliteit)
    }

    fn punten(self, b: &Bouw<'_>, zinnen: &[Zin]) -> Vec<Punt> {
        let names: &[&'static str] = match self {
            Lezer::Klant => &["woorden", "afspraken", "zonder-oordeel", "volgende"],
            Lezer::Kwaliteit => &["bronnen", "diagnose", "plan", "gemeten", "evaluatie"],
            Lezer::Collega => &["vraag", "feiten", "diagnose", "plan", "mensen", "afspraken", "gesprekken"],
            Lezer::Dossier => &["evaluatie", "besluit", "termijnen", "acties", "voorschot"],
        };
        names.iter().map(|name| (*name, holds(b, zinnen, name), act(b, name))).collect()
    }
}

/// Whether a point holds.
fn holds(b: &Bouw<'_>, zinnen: &[Zin], name: &str) -> bool {
    let s = b.state;
    let has = |deel: Deel| zinnen.iter().any(|z| z.deel == deel);
    match name {
        "woorden" => has(Deel::Klant),
        "afspraken" => has(Deel::Afspraken) || s.levend(IdSoort::Afspraak).any(|d| d.kind == Kind::MaakAfspraak),
        "zonder-oordeel" => zinnen.iter().all(|z| z.oordeelwoorden.is_empty()),
        "volgende" => upcoming(b),
        "bronnen" => zinnen.iter().all(|z| !z.zonder_bron),
        "diagnose" => s.heeft(Kind::StelDiagnose),
        "plan" => !s.plannen.is_empty(),
        "gemeten" => {
            let mut doelen = s.levend(IdSoort::Doel).peekable();
            doelen.peek().is_some() && doelen.all(|d| s.over(Kind::MeetVoortgang, "doel", d.id).next().is_some())
        }
        "evaluatie" => s.heeft(Kind::Evalueer),
        "vraag" => zinnen.iter().any(|z| z.deel == Deel::Vraag && z.aard == Aard::Klant),
        "feiten" => has(Deel::Feiten),
        "mensen" => s.levend(IdSoort::Betrokkene).next().is_some(),
        "gesprekken" => super::rapporten::zonder_verslag(b).is_empty(),
        "besluit" => s.van_soort(IdSoort::Besluit).next().is_some(),
        "termijnen" => !s.open_termijnen().any(|t| !t.soort.loopt_vanzelf_af()),
        "acties" => !open_work(b),
        "voorschot" => !voorschot::staat_open(b),
        _ => false,
    }
}

/// Whether a conversation or an evaluation is still to come.
fn upcoming(b: &Bouw<'_>) -> bool {
    let planned = b.state.levend(IdSoort::Afspraak).filter(|d| d.kind == Kind::PlanGesprek && d.stand.is_open());
    let evaluation = b.state.plannen.last().and_then(|p| p.body.date("evaluatie_op"));
    planned.filter_map(|d| d.body.date("op")).chain(evaluation).any(|dag| dag >= b.vandaag)
}

fn open_work(b: &Bouw<'_>) -> bool {
    let soorten = [IdSoort::Actie, IdSoort::Afspraak, IdSoort::Samenwerking];
    soorten.into_iter().any(|soort| b.state.levend(soort).any(|d| d.stand.is_open()))
}

/// What one does when a point does not hold.
fn act(b: &Bouw<'_>, name: &str) -> Doen {
    let s = b.state;
    let vandaag = b.vandaag.to_string();
    match name {
        "woorden" => Doen::new(Kind::MaakNotitie).met("aard", "mening-klant"),
        "afspraken" => Doen::new(Kind::MaakAfspraak).met("wie", "klant"),
        "zonder-oordeel" => Doen::new(Kind::MaakNotitie).met("aard", "oordeel"),
        "volgende" => Doen::new(Kind::PlanGesprek).met("met", "klant"),
        "bronnen" | "feiten" => Doen::new(Kind::BeoordeelLeefgebied),
        "diagnose" => Doen::new(Kind::StelDiagnose),
        "plan" => Doen::new(Kind::StelPlanVast),
        "gemeten" => {
            let missing = s.levend(IdSoort::Doel).find(|d| s.over(Kind::MeetVoortgang, "doel", d.id).next().is_none());
            let doen = |d: &crate::domain::state::Ding| Doen::new(Kind::MeetVoortgang).met("doel", d.id.to_string());
            missing.map_or_else(|| Doen::new(Kind::StelDoel), doen)
        }
        "evaluatie" => {
            let doen = Doen::new(Kind::Evalueer).met("op", vandaag);
            if s.plannen.is_empty() { doen } else { doen.met("plan_versie", i64::from(s.plan_versie())) }
        }
        "vraag" => Doen::new(Kind::LegIntakeVast).met("op", vandaag),
        "mensen" => Doen::new(Kind::VoegBetrokkeneToe),
        "gesprekken" => super::rapporten::zonder_verslag(b)
            .first()
            .map_or_else(|| Doen::new(Kind::LegContactVast), |d| super::rapporten::verslag_van(d)),
        "besluit" => Doen::new(Kind::NeemBesluit),
        "termijnen" => {
            let open = s.open_termijnen().find(|t| !t.soort.loopt_vanzelf_af());
            let doen = Doen::new(Kind::SluitTermijn).met("op", vandaag);
            open.map_or_else(|| doen.clone(), |t| doen.clone().met("termijn", t.id.to_string()))
        }
        "acties" => {
            let open = |soort| s.levend(soort).find(|d| d.stand.is_open());
            match (open(IdSoort::Actie), open(IdSoort::Afspraak), open(IdSoort::Samenwerking)) {
                (Some(d), ..) => Doen::new(Kind::WerkActieBij).met("actie", d.id.to_string()),
                (None, Some(d), _) if d.kind == Kind::PlanGesprek => super::rapporten::verslag_van(d),
                (None, Some(d), _) => Doen::new(Kind::RondAfspraakAf).met("afspraak", d.id.to_string()),
                (None, None, Some(d)) => Doen::new(Kind::BeeindigSamenwerking)
                    .met("betrokkene", d.body.text("betrokkene").unwrap_or_default()),
                (None, None, None) => Doen::new(Kind::SpreekActieAf),
            }
        }
        _ => {
            let doen = Doen::new(Kind::VerrekenVoorschot).met("op", vandaag);
            s.laatste(Kind::BetaalVoorschot).map_or_else(|| doen.clone(), |r| doen.clone().met("voorschot", r.seq))
        }
    }
}

/// Per reader what is there and what is missing.
pub fn rijen(b: &Bouw<'_>, zinnen: &[Zin], rijen: &mut Vec<Rij>) {
    rijen.push(Rij::leeg());
    rijen.push(Rij::kop(b.t.t("net-lezers")));
    for lezer in Lezer::ALL {
        let naam = lezer.naam();
        let punten = lezer.punten(b, zinnen);
        let have = punten.iter().filter(|(_, holds, _)| *holds).count();
        let args = [("n", have.to_string()), ("m", punten.len().to_string())];
        rijen.push(
            Rij::new(format!("lezer-{naam}"), 0)
                .links(Role::Accent, b.t.t(&format!("net-lezer-{naam}")))
                .rechts(Role::Zacht, b.t.ta("net-lezer-van", &[("n", &args[0].1), ("m", &args[1].1)]))
                .uitleg(Role::Tekst, b.t.t(&format!("net-lezer-{naam}-uitleg")))
                .doen(write(b, *lezer, zinnen)),
        );
        for (name, holds, doen) in punten {
            let (role, glyph, word) = if holds {
                (Role::Goed, b.glyphs.klaar, "net-punt-ja")
            } else {
                (Role::Zacht, b.glyphs.te_doen, "net-punt-mist")
            };
            let mut rij = Rij::new(format!("lezer-{naam}-{name}"), 1)
                .links(role, format!("{glyph} "))
                .links(Role::Tekst, b.t.t(&format!("net-lezer-punt-{name}")))
                .rechts(Role::Zacht, b.t.t(word))
                .uitleg(Role::Tekst, b.t.t(&format!("net-lezer-punt-{name}-uitleg")));
            if !holds {
                rij = rij.doen(doen);
            }
            rijen.push(rij);
        }
    }
}
