//! How long an act takes, for a caseload with limited hours a day. The numbers are a choice of this program.

use crate::domain::kind::Kind;

/// Minutes of work of an act; recording a line, moving the clock and looking things up cost nothing.
pub const fn minuten(kind: Kind) -> u32 {
    match kind {
        Kind::LegIntakeVast | Kind::Evalueer | Kind::VoerHandhavingsgesprek => 60,
        Kind::StelDiagnose | Kind::StelPlanVast | Kind::NeemBesluit | Kind::LegMaatregelOp | Kind::LegBoeteOp => 45,
        Kind::Begeleid
        | Kind::Bemiddel
        | Kind::LegMaatwerkVast
        | Kind::LegDilemmaVast
        | Kind::StelRapportageOp
        | Kind::BeslisOpBezwaar
        | Kind::NeemDeelAanIntervisie => 30,
        Kind::LegContactVast
        | Kind::GeefHersteltermijn
        | Kind::WeegSignaal
        | Kind::WeegOpties
        | Kind::OnderzoekVoorliggendeVoorziening
        | Kind::GeefVoorlichting
        | Kind::MaakSamenwerkingsafspraak => 15,
        Kind::BeoordeelLeefgebied
        | Kind::StelDoel
        | Kind::SpreekActieAf
        | Kind::VraagStuk
        | Kind::BetaalVoorschot
        | Kind::Mobiliseer
        | Kind::SpreekAan
        | Kind::VraagIntern
        | Kind::VerstuurBrief => 5,
        Kind::Zeg => 2,
        _ => 0,
    }
}
