//! The professional steps that a recorded act stands for: the activities of event logs and of the rules about order.
//!
//! The labels are a contract with other programs: one may be added, none changes its meaning (docs/EXPORTS.md).

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::{Regel, State};

/// An activity: a fixed label, the taak and the rol it belongs to.
#[derive(Debug, PartialEq, Eq)]
pub struct Activiteit {
    /// The label, Dutch, with the words of the profession.
    pub naam: &'static str,
    /// Taak, 1 to 10.
    pub taak: u8,
    /// One of the five rollen.
    pub rol: Rol,
    /// Whether it is a conversation of which a report is due.
    pub gesprek: bool,
}

/// The five rollen of the profession (R1–R5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rol {
    /// Finds out and decides.
    Onderzoekend,
    /// Supports and coaches.
    Ondersteunend,
    /// Works together in the chain.
    Samenwerkend,
    /// Keeps an eye on what was agreed.
    Monitorend,
    /// Learns and helps others to learn.
    Lerend,
}

impl Rol {
    /// The word in files.
    pub const fn woord(self) -> &'static str {
        match self {
            Rol::Onderzoekend => "onderzoekend",
            Rol::Ondersteunend => "ondersteunend",
            Rol::Samenwerkend => "samenwerkend",
            Rol::Monitorend => "monitorend",
            Rol::Lerend => "lerend",
        }
    }
}

macro_rules! activiteiten {
    ($($name:ident $label:literal $taak:literal $rol:ident $gesprek:literal),+ $(,)?) => {
        $(
            #[doc = $label]
            pub static $name: Activiteit =
                Activiteit { naam: $label, taak: $taak, rol: Rol::$rol, gesprek: $gesprek };
        )+
        /// Every activity, in the order of the taken.
        pub static ACTIVITEITEN: &[&Activiteit] = &[$(&$name),+];
    };
}

activiteiten! {
    AANVRAAG_REGISTREREN "Aanvraag registreren" 1 Onderzoekend false,
    MELDING_REGISTREREN "Melding registreren" 1 Onderzoekend false,
    INTAKEGESPREK_VOEREN "Intakegesprek voeren" 1 Onderzoekend true,
    INFORMATIE_OPVRAGEN "Informatie opvragen" 1 Onderzoekend false,
    INFORMATIE_ONTVANGEN "Informatie ontvangen" 1 Onderzoekend false,
    HERSTELTERMIJN_GEVEN "Hersteltermijn geven" 1 Monitorend false,
    HERSTELTERMIJN_VERLENGEN "Hersteltermijn verlengen" 1 Monitorend false,
    ZOEKTERMIJN_BEOORDELEN "Zoektermijn beoordelen" 1 Onderzoekend false,
    VOORLICHTING_GEVEN "Voorlichting geven over rechten en plichten" 1 Onderzoekend false,
    VERWACHTINGEN_BESPREKEN "Wederzijdse verwachtingen bespreken" 1 Onderzoekend false,
    SITUATIE_ANALYSEREN "Situatie op levensgebieden analyseren" 1 Onderzoekend false,
    VOORLIGGENDE_VOORZIENING_BEOORDELEN "Voorliggende voorziening beoordelen" 2 Onderzoekend false,
    KANSEN_BEOORDELEN "Kansen en sociale kaart beoordelen" 2 Onderzoekend false,
    DIAGNOSE_VASTSTELLEN "Diagnose vaststellen" 2 Onderzoekend false,
    OORDEEL_BESPREKEN "Oordeel bespreken met burger" 2 Onderzoekend true,
    DOEL_AFSPREKEN "Doel afspreken" 3 Onderzoekend false,
    ACTIE_AFSPREKEN "Actie afspreken" 3 Ondersteunend false,
    PARTNER_BETREKKEN "Partner betrekken" 3 Samenwerkend false,
    AFSPRAAK_MAKEN "Afspraak maken" 3 Samenwerkend false,
    PLAN_VASTSTELLEN "Plan van aanpak vaststellen" 3 Onderzoekend false,
    RECHT_BEOORDELEN "Recht op bijstand beoordelen" 3 Onderzoekend false,
    BESLUIT_NEMEN "Besluit nemen" 3 Onderzoekend false,
    BESLUIT_BUITEN_MANDAAT "Besluit buiten mandaat nemen" 3 Onderzoekend false,
    MAATWERK_TOEPASSEN "Maatwerk toepassen" 3 Onderzoekend false,
    MAATWERK_MOTIVEREN "Maatwerk motiveren" 3 Onderzoekend false,
    VOORSCHOT_BETALEN "Voorschot betalen" 3 Ondersteunend false,
    COLLEGA_RAADPLEGEN "Collega raadplegen" 3 Samenwerkend false,
    OP_BEZWAAR_BESLISSEN "Op bezwaar beslissen" 3 Onderzoekend false,
    ACTIE_UITVOEREN "Actie uitvoeren" 4 Ondersteunend false,
    COACHGESPREK_VOEREN "Coachgesprek voeren" 4 Ondersteunend true,
    CONTACT_MET_BURGER "Contact met burger onderhouden" 4 Ondersteunend false,
    CONTACT_MET_PARTNER "Contact met partner onderhouden" 4 Samenwerkend false,
    BEMIDDELEN "Bemiddelen naar werk" 4 Samenwerkend false,
    TERMIJNOVERSCHRIJDING_VASTSTELLEN "Termijnoverschrijding vaststellen" 5 Monitorend false,
    VOORTGANG_CONTROLEREN "Voortgang controleren" 5 Monitorend false,
    WIJZIGING_SIGNALEREN "Wijziging signaleren" 5 Monitorend false,
    VERVOLGACTIE_UITZETTEN "Vervolgactie uitzetten" 5 Monitorend false,
    NIET_NAKOMING_VASTSTELLEN "Niet-nakoming vaststellen" 5 Monitorend false,
    AANSPREKEN "Aanspreken op afspraak" 5 Monitorend false,
    EVALUATIEGESPREK_VOEREN "Evaluatiegesprek voeren" 6 Monitorend true,
    DOEL_BEOORDELEN "Doel beoordelen" 6 Monitorend false,
    OORZAKEN_ANALYSEREN "Oorzaken analyseren" 6 Monitorend false,
    DOEL_HERZIEN "Doel herzien" 6 Monitorend false,
    GEDRAG_SIGNALEREN "Maatregelwaardig gedrag signaleren" 7 Monitorend false,
    RECHTMATIGHEID_CONTROLEREN "Rechtmatigheid controleren" 7 Monitorend false,
    HANDHAVINGSGESPREK_VOEREN "Handhavingsgesprek voeren" 7 Ondersteunend true,
    OMSTANDIGHEDEN_WEGEN "Individuele omstandigheden wegen" 7 Onderzoekend false,
    MAATREGEL_OPLEGGEN "Maatregel opleggen" 7 Ondersteunend false,
    VAN_MAATREGEL_AFZIEN "Van maatregel afzien" 7 Ondersteunend false,
    GESPREKSVERSLAG_VASTLEGGEN "Gespreksverslag vastleggen" 8 Monitorend false,
    BESLUIT_REGISTREREN "Besluit registreren" 8 Monitorend false,
    RAPPORTAGE_OPSTELLEN "Rapportage opstellen" 8 Monitorend false,
    CASUS_AFSLUITEN "Casus afsluiten" 8 Monitorend false,
    KENNIS_DELEN "Kennis delen" 9 Lerend false,
    VERBETERING_VOORSTELLEN "Verbetering voorstellen" 9 Lerend false,
    DILEMMA_WEGEN "Dilemma wegen" 9 Lerend false,
    REFLECTIE_SCHRIJVEN "Reflectie schrijven" 10 Lerend false,
    FEEDBACK_UITWISSELEN "Feedback uitwisselen" 10 Lerend false,
    INTERVISIE_HOUDEN "Intervisie houden" 10 Lerend false,
    LEERDOEL_STELLEN "Leerdoel stellen" 10 Lerend false,
}

/// The activity with that label.
pub fn activiteit(naam: &str) -> Option<&'static Activiteit> {
    ACTIVITEITEN.iter().copied().find(|a| a.naam == naam)
}

/// The steps of one act, in order. Bookkeeping gives none.
pub fn stappen(state: &State, regel: &Regel) -> Vec<&'static Activiteit> {
    let b = &regel.body;
    match regel.kind {
        Kind::OpenCasus if b.filled("aanvraag_op") => vec![&AANVRAAG_REGISTREREN],
        Kind::OpenCasus => vec![&MELDING_REGISTREREN],
        Kind::DienAanvraagIn => vec![&AANVRAAG_REGISTREREN],
        Kind::LegIntakeVast if afwezig(regel) => Vec::new(),
        Kind::LegIntakeVast => vec![&INTAKEGESPREK_VOEREN, &GESPREKSVERSLAG_VASTLEGGEN],
        Kind::GeefVoorlichting => vec![&VOORLICHTING_GEVEN],
        Kind::LegVerwachtingVast => vec![&VERWACHTINGEN_BESPREKEN],
        Kind::VraagStuk => vec![&INFORMATIE_OPVRAGEN],
        Kind::OntvangStuk => vec![&INFORMATIE_ONTVANGEN],
        Kind::GeefHersteltermijn => vec![&HERSTELTERMIJN_GEVEN],
        Kind::VerlengHersteltermijn => vec![&HERSTELTERMIJN_VERLENGEN],
        Kind::SluitHersteltermijn if b.is("uitkomst", "volledig") => Vec::new(),
        Kind::SluitHersteltermijn => vec![&TERMIJNOVERSCHRIJDING_VASTSTELLEN],
        Kind::PasZoektermijnToe => vec![&ZOEKTERMIJN_BEOORDELEN],
        Kind::BeoordeelLeefgebied => vec![&SITUATIE_ANALYSEREN],
        Kind::OnderzoekVoorliggendeVoorziening => vec![&VOORLIGGENDE_VOORZIENING_BEOORDELEN],
        Kind::WeegAanbod | Kind::SchatParticipatie => vec![&KANSEN_BEOORDELEN],
        Kind::StelDiagnose => diagnose(regel),
        Kind::StelDoel => vec![&DOEL_AFSPREKEN],
        Kind::SpreekActieAf => vec![&ACTIE_AFSPREKEN],
        Kind::VoegBetrokkeneToe => partner(state, made(regel, IdSoort::Betrokkene), &PARTNER_BETREKKEN),
        Kind::MaakSamenwerkingsafspraak => vec![&AFSPRAAK_MAKEN],
        Kind::MaakAfspraak | Kind::PlanGesprek => vec![&AFSPRAAK_MAKEN],
        Kind::StelPlanVast => vec![&PLAN_VASTSTELLEN],
        Kind::LegMaatwerkVast => vec![&MAATWERK_TOEPASSEN, &MAATWERK_MOTIVEREN],
        Kind::VraagIntern => vec![&COLLEGA_RAADPLEGEN],
        Kind::NeemBesluit => besluit(regel),
        Kind::BetaalVoorschot => vec![&VOORSCHOT_BETALEN],
        Kind::BeslisOpBezwaar => vec![&OP_BEZWAAR_BESLISSEN],
        Kind::WerkActieBij if b.is("stand", "niet-gelukt") => vec![&ACTIE_UITVOEREN, &NIET_NAKOMING_VASTSTELLEN],
        Kind::WerkActieBij => vec![&ACTIE_UITVOEREN],
        Kind::Begeleid => vec![&COACHGESPREK_VOEREN, &GESPREKSVERSLAG_VASTLEGGEN],
        Kind::Bemiddel => vec![&BEMIDDELEN],
        Kind::LegContactVast if afwezig(regel) => Vec::new(),
        Kind::LegContactVast => match b.text("met").and_then(|met| met.parse::<Id>().ok()) {
            Some(id) => {
                let found = partner(state, Some(id), &CONTACT_MET_PARTNER);
                if found.is_empty() { vec![&CONTACT_MET_BURGER] } else { found }
            }
            None => vec![&CONTACT_MET_BURGER],
        },
        Kind::MeetVoortgang => vec![&VOORTGANG_CONTROLEREN],
        Kind::MeldSignaal => vec![&WIJZIGING_SIGNALEREN],
        Kind::WeegSignaal | Kind::StelActieBij => vec![&VERVOLGACTIE_UITZETTEN],
        Kind::RondAfspraakAf if b.is("nagekomen", "nee") => vec![&NIET_NAKOMING_VASTSTELLEN],
        Kind::RondAfspraakAf => vec![&VOORTGANG_CONTROLEREN],
        Kind::SpreekAan => vec![&AANSPREKEN],
        Kind::Evalueer => evaluatie(regel),
        Kind::HerziePlan => vec![&DOEL_HERZIEN],
        Kind::ControleerRechtmatigheid => vec![&RECHTMATIGHEID_CONTROLEREN],
        Kind::SignaleerGedrag => vec![&GEDRAG_SIGNALEREN],
        Kind::VoerHandhavingsgesprek => {
            vec![&HANDHAVINGSGESPREK_VOEREN, &GESPREKSVERSLAG_VASTLEGGEN, &OMSTANDIGHEDEN_WEGEN]
        }
        Kind::LegMaatregelOp => vec![&MAATREGEL_OPLEGGEN],
        Kind::ZieAfVanMaatregel => vec![&OMSTANDIGHEDEN_WEGEN, &VAN_MAATREGEL_AFZIEN],
        Kind::StelRapportageOp if b.is("soort", "gesprek") || b.is("soort", "evaluatie") => {
            vec![&GESPREKSVERSLAG_VASTLEGGEN]
        }
        Kind::StelRapportageOp => vec![&RAPPORTAGE_OPSTELLEN],
        Kind::SluitCasus => vec![&CASUS_AFSLUITEN],
        Kind::DeelKennis => vec![&KENNIS_DELEN],
        Kind::DoeVerbetervoorstel => vec![&VERBETERING_VOORSTELLEN],
        Kind::LegDilemmaVast => vec![&DILEMMA_WEGEN],
        Kind::Reflecteer => vec![&REFLECTIE_SCHRIJVEN],
        Kind::GeefFeedback | Kind::OntvangFeedback | Kind::VraagFeedback => vec![&FEEDBACK_UITWISSELEN],
        Kind::NeemDeelAanIntervisie => vec![&INTERVISIE_HOUDEN],
        Kind::StelLeerdoel => vec![&LEERDOEL_STELLEN],
        _ => Vec::new(),
    }
}

fn afwezig(regel: &Regel) -> bool {
    regel.body.text("verschenen").is_some_and(|v| v != "ja")
}

fn made(regel: &Regel, soort: IdSoort) -> Option<Id> {
    regel.body.record("ids").and_then(|ids| ids.id(soort.woord()))
}

/// The step where the person is a party in the chain: people of the household and next of kin are none.
fn partner(state: &State, id: Option<Id>, stap: &'static Activiteit) -> Vec<&'static Activiteit> {
    let soort = id.and_then(|id| state.dingen.get(&id)).and_then(|d| d.body.text("soort").map(str::to_owned));
    match soort.as_deref() {
        Some("ketenpartner" | "hulpverlener" | "uitvoerder" | "werkgever" | "onderwijs" | "schuldeiser") => vec![stap],
        _ => Vec::new(),
    }
}

fn diagnose(regel: &Regel) -> Vec<&'static Activiteit> {
    let mut found = vec![&DIAGNOSE_VASTSTELLEN];
    if regel.body.is_yes("besproken_met_klant") {
        found.push(&OORDEEL_BESPREKEN);
        if regel.body.filled("klant_vindt") {
            found.push(&GESPREKSVERSLAG_VASTLEGGEN);
        }
    }
    found
}

fn besluit(regel: &Regel) -> Vec<&'static Activiteit> {
    let nemen = if regel.body.is("mandaat", "buiten-mandaat") { &BESLUIT_BUITEN_MANDAAT } else { &BESLUIT_NEMEN };
    vec![&RECHT_BEOORDELEN, nemen, &BESLUIT_REGISTREREN]
}

fn evaluatie(regel: &Regel) -> Vec<&'static Activiteit> {
    let mut found = vec![&EVALUATIEGESPREK_VOEREN];
    let doelen = regel.body.records("doelen");
    found.extend(doelen.iter().map(|_| &DOEL_BEOORDELEN));
    if doelen.iter().any(|d| d.filled("oorzaken")) {
        found.push(&OORZAKEN_ANALYSEREN);
    }
    if doelen.iter().any(|d| d.filled("klant_vindt")) {
        found.push(&GESPREKSVERSLAG_VASTLEGGEN);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_stands_once() {
        let mut names: Vec<&str> = ACTIVITEITEN.iter().map(|a| a.naam).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ACTIVITEITEN.len());
        assert!(ACTIVITEITEN.iter().all(|a| (1..=10).contains(&a.taak)));
        assert_eq!(activiteit("Besluit nemen"), Some(&BESLUIT_NEMEN));
    }
}
