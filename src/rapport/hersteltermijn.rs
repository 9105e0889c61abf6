//! The letter that gives a hersteltermijn: what is missing, until when, and what follows (Awb 4:5, 4:15; PW 52, 54).
//!
//! A letter on an aanvraag is preparation and has no bezwaar clause (Awb 6:3); a suspension is a besluit and has one.

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, Regel, State};
use crate::domain::termijn::{Termijn, TermijnSoort};
use crate::opmaak::datum_kort;
use crate::rapport::{Blok, Document};
use crate::teksten::Teksten;

/// What the letter needs besides the casus.
#[derive(Debug)]
pub struct Erbij<'a> {
    /// Name of the gemeente.
    pub gemeente: &'a str,
    /// Who gave the term, if known.
    pub medewerker: Option<&'a str>,
    /// How the last day came about: per step the day, what it does and its ground.
    pub afleiding: Vec<Vec<String>>,
}

/// The hersteltermijn that is meant: the one named, else the youngest that still runs, else the youngest.
pub fn kies(state: &State, id: Option<Id>) -> Option<&Termijn> {
    let mut alle = state.termijnen.values().filter(|t| t.soort == TermijnSoort::Hersteltermijn);
    match id {
        Some(id) => alle.find(|t| t.id == id),
        None => alle.max_by_key(|t| (t.is_open(), t.id.nr)),
    }
}

/// The letter. Nothing if the line that gave the term is not there.
pub fn brief(t: &Teksten, state: &State, termijn: &Termijn, erbij: &Erbij<'_>) -> Option<Document> {
    let regel = state.acts(Kind::GeefHersteltermijn).find(|r| gemaakt(r) == Some(termijn.id))?;
    let verlengd = state
        .over(Kind::VerlengHersteltermijn, "termijn", termijn.id)
        .rfind(|r| r.body.date("tot_en_met") == Some(termijn.tot_en_met));
    let grond = regel.body.text("grondslag").unwrap_or_default();
    let brief = Brief { t, state, termijn, regel, verlengd, grond };
    let mut blokken = brief.kop(erbij);
    blokken.extend(brief.stukken());
    blokken.extend(brief.dag_en_inleveren());
    blokken.extend(brief.gevolg());
    blokken.extend(brief.slot(erbij));
    blokken.push(Blok::Kop(t.t("rap-hoe-kop")));
    let koppen = ["rap-hoe-dag", "rap-hoe-wat", "rap-hoe-grond"].map(|key| t.t(key)).to_vec();
    blokken.push(Blok::Tabel(koppen, erbij.afleiding.clone()));
    Some(Document {
        taal: t.taal(),
        titel: t.t(match brief.grond {
            "awb-4-5" => "rap-titel",
            "pw-54" => "rap-titel-54",
            _ => "rap-titel-anders",
        }),
        watermerk: t.t("rap-fictie"),
        blokken,
    })
}

/// The term that a line gave.
fn gemaakt(regel: &Regel) -> Option<Id> {
    regel.body.record("ids")?.id("termijn")
}

struct Brief<'a> {
    t: &'a Teksten,
    state: &'a State,
    termijn: &'a Termijn,
    regel: &'a Regel,
    /// The line that moved the last day: then this is the letter that says so.
    verlengd: Option<&'a Regel>,
    grond: &'a str,
}

impl Brief<'_> {
    fn dag(&self, dag: chrono::NaiveDate) -> String {
        format!("{} {}", self.t.weekdag(dag), self.t.datum(dag))
    }

    /// A place for what was not recorded.
    fn open(&self, key: &str) -> String {
        self.t.ta("rap-invullen", &[("wat", &self.t.t(key))])
    }

    fn alinea(&self, key: &str, args: &[(&str, &str)]) -> Blok {
        Blok::Alinea(self.t.ta(key, args))
    }

    /// The aanvraag the letter is about: the one it names, else the only one there is.
    fn aanvraag(&self) -> Option<&Ding> {
        let mut alle = self.state.van_soort(IdSoort::Aanvraag);
        match self.regel.body.id("aanvraag") {
            Some(id) => alle.find(|d| d.id == id),
            None => alle.next().filter(|_| alle.next().is_none()),
        }
    }

    fn kop(&self, erbij: &Erbij<'_>) -> Vec<Blok> {
        let t = self.t;
        let naam = self.state.klant.text("naam").unwrap_or_default();
        let datum = self.verlengd.map_or(self.termijn.begint_op, |r| r.at.dag());
        let casus = self.state.scope.id().map(|id| id.to_string()).unwrap_or_default();
        let mut kenmerk = format!("{casus} / {}", self.termijn.id);
        let mut blokken = vec![Blok::Alinea(format!(
            "{}\n{naam}\n{}",
            t.ta("rap-van", &[("gemeente", erbij.gemeente)]),
            self.open("rap-open-adres")
        ))];
        let over = match (self.grond, self.aanvraag()) {
            ("awb-4-5", Some(q)) => {
                kenmerk = format!("{casus} / {} / {}", q.id, self.termijn.id);
                let op = q.body.date("op").map_or_else(|| self.open("rap-open-aanvraag-op"), |op| self.dag(op));
                t.ta("rap-over-aanvraag", &[("datum", &op)])
            }
            ("awb-4-5", None) => t.ta("rap-over-aanvraag", &[("datum", &self.open("rap-open-aanvraag-op"))]),
            ("awb-6-6", _) => t.t("rap-over-bezwaar"),
            _ => t.t("rap-over-uitkering"),
        };
        let regels =
            [t.ta("rap-datum", &[("datum", &self.dag(datum))]), t.ta("rap-kenmerk", &[("kenmerk", &kenmerk)]), over];
        blokken.push(Blok::Alinea(regels.join("\n")));
        blokken.push(self.alinea("rap-aanhef", &[("naam", naam)]));
        blokken
    }

    /// Whether a paper was complete, or no longer needed, when the letter went out.
    fn binnen(&self, stuk: Id) -> bool {
        let brief = self.verlengd.unwrap_or(self.regel).seq;
        let voor = |r: &&Regel| r.seq < brief;
        let ontvangen = self.state.over(Kind::OntvangStuk, "stuk", stuk).rfind(voor);
        ontvangen.is_some_and(|r| r.body.is("oordeel", "volledig"))
            || self.state.over(Kind::VervaltStuk, "stuk", stuk).any(|r| voor(&r))
    }

    fn stukken(&self) -> Vec<Blok> {
        let t = self.t;
        let rij = |id: &Id| {
            let stuk = self.state.dingen.get(id);
            let veld = |naam: &str| stuk.and_then(|d| d.body.text(naam));
            let soort = veld("soort").map_or_else(|| id.to_string(), |soort| t.woord("soort", soort));
            let periode = veld("periode").map_or_else(|| self.open("rap-open-periode"), str::to_owned);
            let waarom = veld("waarom").map_or_else(|| self.open("rap-open-waarom"), str::to_owned);
            vec![soort, periode, waarom]
        };
        let koppen = ["rap-stuk", "rap-periode", "rap-waarom"].map(|key| t.t(key)).to_vec();
        let rijen = self.regel.body.ids("stukken").iter().filter(|id| !self.binnen(**id)).map(rij).collect();
        let intro = if self.grond == "pw-54" { "rap-stukken-54" } else { "rap-stukken" };
        vec![Blok::Kop(t.t("rap-stukken-kop")), self.alinea(intro, &[]), Blok::Tabel(koppen, rijen)]
    }

    fn dag_en_inleveren(&self) -> Vec<Blok> {
        let t = self.t;
        let laatste = self.dag(self.termijn.tot_en_met);
        let mut blokken = vec![Blok::Kop(t.t("rap-dag-kop")), self.alinea("rap-dag", &[("dag", &laatste)])];
        let eerst = self.regel.body.date("tot_en_met").filter(|dag| *dag < self.termijn.tot_en_met);
        if let Some(eerst) = eerst {
            blokken.push(self.alinea("rap-verlengd", &[("dag", &datum_kort(eerst))]));
        }
        blokken.push(self.alinea("rap-inleveren", &[("hoe", &self.open("rap-open-inleveren"))]));
        blokken.push(Blok::Kop(t.t("rap-uitstel-kop")));
        blokken.push(self.alinea("rap-uitstel", &[("dag", &laatste), ("hoe", &self.open("rap-open-contact"))]));
        blokken
    }

    fn gevolg(&self) -> Vec<Blok> {
        let t = self.t;
        let laatste = self.dag(self.termijn.tot_en_met);
        let mut blokken = vec![Blok::Kop(t.t("rap-gevolg-kop"))];
        match self.grond {
            "awb-4-5" => {
                blokken.push(self.alinea("rap-gevolg-aanvraag", &[("dag", &laatste)]));
                let van = self.termijn.begint_op.succ_opt().unwrap_or(self.termijn.begint_op);
                blokken.push(Blok::Kop(t.t("rap-stil-kop")));
                blokken.push(self.alinea("rap-stil", &[("van", &self.dag(van)), ("dag", &laatste)]));
                blokken.extend(self.beslistermijn());
                blokken.push(Blok::Kop(t.t("rap-voorschot-kop")));
                blokken.push(self.alinea("rap-voorschot", &[]));
            }
            "pw-54" => {
                let vanaf = self.opschorting().map(|t| self.dag(t.begint_op));
                let vanaf = vanaf.unwrap_or_else(|| self.open("rap-open-opschorting-vanaf"));
                blokken.push(self.alinea("rap-gevolg-54", &[("vanaf", &vanaf)]));
                blokken.push(self.alinea("rap-gevolg-54-intrekken", &[("dag", &laatste)]));
            }
            "awb-6-6" => blokken.push(self.alinea("rap-gevolg-bezwaar", &[("dag", &laatste)])),
            _ => blokken.push(Blok::Alinea(self.open("rap-open-gevolg"))),
        }
        blokken
    }

    /// The suspension of the besluit that the line names, else the youngest.
    fn opschorting(&self) -> Option<&Termijn> {
        let besluit = self.regel.body.id("besluit").map(|id| id.to_string());
        let mut alle = self.state.termijnen.values().filter(|t| t.soort == TermijnSoort::Opschorting54);
        match besluit {
            Some(besluit) => alle.find(|t| t.bron == besluit),
            None => alle.max_by_key(|t| t.id.nr),
        }
    }

    /// Until when the gemeente may decide, as long as nobody knows that the klant was earlier.
    fn beslistermijn(&self) -> Option<Blok> {
        let grond = self.termijn.id.to_string();
        let beslis = self.state.termijnen.values().find(|t| {
            t.soort == TermijnSoort::Beslistermijn
                && t.opschortingen.iter().any(|o| o.grond == grond && o.tot_en_met == Some(self.termijn.tot_en_met))
        })?;
        // Where the law leaves a day in doubt, the klant hears the earlier one.
        let dag = beslis.veilig_tot.unwrap_or(beslis.tot_en_met);
        Some(self.alinea("rap-beslisdag", &[("dag", &self.dag(dag))]))
    }

    fn slot(&self, erbij: &Erbij<'_>) -> Vec<Blok> {
        let t = self.t;
        let mut blokken = Vec::new();
        if self.grond == "pw-54" {
            blokken.push(Blok::Kop(t.t("rap-bezwaar-kop")));
            blokken.push(self.alinea("rap-bezwaar", &[("waar", &self.open("rap-open-bezwaar"))]));
        }
        let wie = erbij.medewerker.map_or_else(|| self.open("rap-open-wie"), str::to_owned);
        blokken.push(Blok::Kop(t.t("rap-vragen-kop")));
        blokken.push(self.alinea("rap-vragen", &[("wie", &wie), ("hoe", &self.open("rap-open-contact"))]));
        blokken.push(Blok::Alinea(format!("{}\n{wie}", t.ta("rap-groet", &[("gemeente", erbij.gemeente)]))));
        blokken
    }
}
