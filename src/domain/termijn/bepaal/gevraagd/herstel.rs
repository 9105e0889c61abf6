//! The hersteltermijn: until when it runs, when everything had come, and how long other terms stand still for it.

use chrono::NaiveDate;

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::{DingStand, Regel, State};
use crate::domain::termijn::bepaal::gevraagd::{gemaakt, los, sluiting};
use crate::domain::termijn::bepaal::{Gevraagd, Maat};
use crate::domain::termijn::{Opschorting, TermijnSoort};

/// One hersteltermijn, from its letter to what came of it.
pub(super) struct Herstel {
    /// `T-2`.
    pub id: Id,
    /// The line of the letter.
    pub regel: i64,
    /// Day of the letter; does not count itself.
    pub brief: NaiveDate,
    /// Last day, extensions included.
    pub einde: NaiveDate,
    /// The line that moved the last day, if any.
    verlengd: Option<i64>,
    /// The papers that are asked.
    pub stukken: Vec<Id>,
    /// Day and line of the completion, in time or late.
    aangevuld: Option<(NaiveDate, i64)>,
}

impl Herstel {
    /// From the act that gave it.
    pub fn van(state: &State, regel: &Regel) -> Option<Herstel> {
        let id = gemaakt(regel, IdSoort::Termijn)?;
        let gegeven = regel.body.date("tot_en_met")?;
        let verlengd = state
            .over(Kind::VerlengHersteltermijn, "termijn", id)
            .filter_map(|r| Some((r.body.date("tot_en_met")?, r.seq)))
            .max()
            .filter(|(dag, _)| *dag > gegeven);
        let stukken = regel.body.ids("stukken");
        let gesloten = state
            .over(Kind::SluitHersteltermijn, "termijn", id)
            .filter(|r| r.body.is("uitkomst", "volledig"))
            .filter_map(|r| Some((r.body.date("op")?, r.seq)))
            .min();
        Some(Herstel {
            id,
            regel: regel.seq,
            brief: regel.body.date("brief_op")?,
            einde: verlengd.map_or(gegeven, |(dag, _)| dag),
            verlengd: verlengd.map(|(_, seq)| seq),
            aangevuld: volledig(state, &stukken).or(gesloten),
            stukken,
        })
    }

    /// From the day after the letter until the day of completion, which counts again; never past the last day. Papers
    /// that came on the werkdag after a free last day are in time, but that day is not taken from the klant's term.
    pub fn opschorting(&self) -> Option<Opschorting> {
        self.stil(self.einde)
    }

    /// The same, where the last day of an unused term does not stand still: nobody knows for sure (Awb 4:15).
    pub fn veilige_opschorting(&self) -> Option<Opschorting> {
        self.stil(self.einde.pred_opt()?)
    }

    fn stil(&self, ongebruikt_tot: NaiveDate) -> Option<Opschorting> {
        let (tot, eind_regel) = match self.aangevuld {
            Some((dag, seq)) if dag <= self.einde => (dag.pred_opt()?, Some(seq)),
            _ => (ongebruikt_tot, self.verlengd),
        };
        let van = self.brief.succ_opt().filter(|van| *van <= tot)?;
        Some(Opschorting {
            grond: self.id.to_string(),
            van,
            tot_en_met: Some(tot),
            begin_regel: Some(self.regel),
            eind_regel,
        })
    }
}

/// The day and line on which the last of these papers was complete, when all are. A paper that is no longer needed
/// counts from the day on which that was said.
fn volledig(state: &State, stukken: &[Id]) -> Option<(NaiveDate, i64)> {
    let leeft = |id: &Id| state.dingen.get(id).is_none_or(|d| d.stand != DingStand::Vervallen);
    if !stukken.iter().any(leeft) {
        return None;
    }
    let binnen = stukken.iter().map(|id| {
        if !leeft(id) {
            let weg = state.over(Kind::VervaltStuk, "stuk", *id).next_back()?;
            return Some((weg.at.dag(), weg.seq));
        }
        // By the day of receipt, not by the order of writing: complete since the last time it was not.
        let mut ontvangen: Vec<(NaiveDate, i64, bool)> = state
            .over(Kind::OntvangStuk, "stuk", *id)
            .filter_map(|r| Some((r.body.date("op")?, r.seq, r.body.is("oordeel", "volledig"))))
            .collect();
        ontvangen.sort_unstable();
        let (dag, seq, _) = ontvangen.into_iter().rev().take_while(|(.., volledig)| *volledig).last()?;
        Some((dag, seq))
    });
    binnen.collect::<Option<Vec<_>>>()?.into_iter().max()
}

/// The last day, within the term, on which any of the asked papers came.
pub(super) fn laatste_levering(state: &State, herstel: &Herstel) -> Option<NaiveDate> {
    let over = |id: &Id| state.over(Kind::OntvangStuk, "stuk", *id).filter_map(|r| r.body.date("op"));
    herstel.stukken.iter().flat_map(over).filter(|op| (herstel.brief..=herstel.einde).contains(op)).max()
}

/// The term itself, with the day that the letter names.
pub(super) fn hersteltermijn(state: &State, regel: &Regel) -> Option<Gevraagd<'static>> {
    let herstel = Herstel::van(state, regel)?;
    let gesloten = state.over(Kind::SluitHersteltermijn, "termijn", herstel.id).next_back();
    let artikel = match regel.body.text("grondslag") {
        Some("pw-54") => "PW 54",
        Some("pw-40") => "PW 40",
        Some("pw-53a") => "PW 53a",
        Some("awb-6-6") => "Awb 6:6",
        _ => "Awb 4:5",
    };
    let stukken: Vec<&str> = herstel.stukken.iter().filter_map(|id| state.dingen.get(id)).map(|d| d.naam()).collect();
    Some(Gevraagd {
        maat: Maat::Vast { tot_en_met: herstel.einde, artikel },
        id: Some(herstel.id),
        gesloten: gesloten.and_then(|r| sluiting(r.body.date("op"), r.body.text("uitkomst")?)),
        ..los(TermijnSoort::Hersteltermijn, "", format!("regel:{}", regel.seq), herstel.brief, &stukken.join(", "))
    })
}
