//! One row of the table of terms: read, checked, and fitted in time with the other rows of its id.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::domain::regels::fout::{Periode, Plek, RegelFout};
use crate::domain::rekenen::Eenheid;
use crate::domain::woorden::WIE_TERMIJN;

/// How sure it is that the row says what the law says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Zekerheid {
    /// Read in the text of the law.
    #[default]
    Zeker,
    /// To be checked: `twijfel` says what.
    Nagaan,
}

impl Zekerheid {
    /// The word in files and messages.
    pub const fn woord(self) -> &'static str {
        match self {
            Zekerheid::Zeker => "zeker",
            Zekerheid::Nagaan => "nagaan",
        }
    }
}

/// The texts of a row in one language; an instructor may leave any of them out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RegelTekst {
    /// The name of the term.
    pub naam: Option<String>,
    /// The fact that starts it.
    pub begint: Option<String>,
    /// What makes it stand still or longer.
    pub schorst: Option<String>,
    /// What follows when it is over.
    pub verloop: Option<String>,
    /// Who is told, and how.
    pub mededeling: Option<String>,
    /// What is not certain.
    pub twijfel: Option<String>,
}

/// One row: how long a term is, on which article, from what, and since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TermijnRegel {
    /// Name of the term, as in events and files; kebab-case.
    pub id: String,
    /// The article.
    pub artikel: String,
    /// Whose term it is: a word of [`WIE_TERMIJN`].
    pub wie: Option<String>,
    /// The Dutch texts.
    #[serde(flatten)]
    pub tekst: RegelTekst,
    /// How many units; absent where the law names no number, or it is a moment.
    pub lengte: Option<u32>,
    /// Of what; absent together with `lengte`.
    pub eenheid: Option<Eenheid>,
    /// Whether the length is a ceiling, and not a claim.
    pub ten_hoogste: bool,
    /// Whether the Algemene termijnenwet moves the end off free days.
    pub atw: bool,
    /// Whether it is counted back from the event (Atw art. 1 lid 2).
    pub terug: bool,
    /// Whether the day of the event is the first day of the term.
    pub eerste_dag_telt: bool,
    /// First day on which the rule holds.
    pub geldig_van: NaiveDate,
    /// Last day on which it holds, if it ended.
    pub geldig_tot: Option<NaiveDate>,
    /// Where the text was read.
    pub bron: String,
    /// How sure it is.
    pub zekerheid: Zekerheid,
    /// The English texts.
    pub en: RegelTekst,
    /// Its line in the file it came from, from 1.
    #[serde(skip)]
    pub regel: usize,
}

impl TermijnRegel {
    /// Whether it holds on that day.
    pub fn geldt_op(&self, dag: NaiveDate) -> bool {
        self.geldig_van <= dag && self.geldig_tot.is_none_or(|tot| dag <= tot)
    }

    fn plek(&self) -> Plek {
        Plek { regel: self.regel, id: self.id.clone() }
    }

    fn periode(&self) -> Periode {
        (self.geldig_van, self.geldig_tot)
    }
}

/// A row as it stands in the file; words and days are read by hand, so that a mistake can be told in any language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuweTermijn {
    id: String,
    artikel: String,
    wie: Option<String>,
    naam: Option<String>,
    begint: Option<String>,
    lengte: Option<i64>,
    eenheid: Option<String>,
    #[serde(default)]
    ten_hoogste: bool,
    atw: bool,
    #[serde(default)]
    terug: bool,
    #[serde(default)]
    eerste_dag_telt: bool,
    schorst: Option<String>,
    verloop: Option<String>,
    mededeling: Option<String>,
    geldig_van: toml::Value,
    geldig_tot: Option<toml::Value>,
    bron: String,
    zekerheid: Option<String>,
    twijfel: Option<String>,
    #[serde(default)]
    en: RegelTekst,
}

const EENHEDEN: [Eenheid; 4] = [Eenheid::Dagen, Eenheid::Werkdagen, Eenheid::Weken, Eenheid::Maanden];

/// The terms that stand still while somebody waits for the klant (Awb 4:15, 7:10).
const STAAT_STIL: [&str; 3] = ["beslistermijn", "beslissing-op-bezwaar", "beslissing-op-bezwaar-commissie"];

/// The longest term of a row, about three years. What lasts longer is no term that somebody keeps.
const fn hoogstens(eenheid: Eenheid) -> u32 {
    match eenheid {
        Eenheid::Dagen | Eenheid::Werkdagen => 1100,
        Eenheid::Weken => 157,
        Eenheid::Maanden => 36,
    }
}

/// Reads the rows of one file and holds them against each other.
///
/// # Errors
/// The first row that cannot be right, in the order of the file; then rows of one id that overlap or leave days out.
pub(super) fn lees(text: &str, rijen: Vec<Spanned<RuweTermijn>>) -> Result<Vec<TermijnRegel>, RegelFout> {
    let mut regels = Vec::with_capacity(rijen.len());
    for rij in rijen {
        let regel = text.get(..rij.span().start).map_or(1, |voor| voor.matches('\n').count() + 1);
        regels.push(rij.into_inner().lees(regel)?);
    }
    sluit_aan(&regels)?;
    Ok(regels)
}

/// Rows of one id follow each other day by day: none on the same day, and none missing.
pub(super) fn sluit_aan(regels: &[TermijnRegel]) -> Result<(), RegelFout> {
    let mut per_id: BTreeMap<&str, Vec<&TermijnRegel>> = BTreeMap::new();
    for regel in regels {
        per_id.entry(&regel.id).or_default().push(regel);
    }
    for rijen in per_id.values_mut() {
        rijen.sort_by_key(|r| (r.geldig_van, r.regel));
        for (eerder, later) in rijen.iter().zip(rijen.iter().skip(1)) {
            let args = || (later.plek(), later.periode(), eerder.plek(), eerder.periode());
            let aansluitend = eerder.geldig_tot.and_then(|tot| tot.succ_opt());
            match aansluitend {
                Some(dag) if dag == later.geldig_van => {}
                Some(dag) if dag < later.geldig_van => {
                    let (a, b, c, d) = args();
                    return Err(RegelFout::Gat(a, b, c, d));
                }
                _ => {
                    let (a, b, c, d) = args();
                    return Err(RegelFout::Overlap(a, b, c, d));
                }
            }
        }
    }
    Ok(())
}

/// Puts the rows of another file in the place of those with the same id, from their first day on.
///
/// # Errors
/// Days without a rule between what stays and what comes.
pub(super) fn vervang(oud: &mut Vec<TermijnRegel>, nieuw: Vec<TermijnRegel>) -> Result<(), RegelFout> {
    let mut vanaf: BTreeMap<String, NaiveDate> = BTreeMap::new();
    for rij in &nieuw {
        let dag = vanaf.entry(rij.id.clone()).or_insert(rij.geldig_van);
        *dag = (*dag).min(rij.geldig_van);
    }
    oud.retain(|rij| vanaf.get(&rij.id).is_none_or(|dag| rij.geldig_van < *dag));
    for rij in oud.iter_mut() {
        if let Some(voor) = vanaf.get(&rij.id).and_then(|dag| dag.pred_opt())
            && rij.geldig_tot.is_none_or(|tot| tot > voor)
        {
            rij.geldig_tot = Some(voor);
        }
    }
    oud.extend(nieuw);
    sluit_aan(oud)
}

impl RuweTermijn {
    fn lees(self, regel: usize) -> Result<TermijnRegel, RegelFout> {
        let plek = Plek { regel, id: self.id.clone() };
        let teken = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if self.id.is_empty() || !self.id.chars().all(teken) {
            return Err(RegelFout::Id(plek));
        }
        if let Some(wie) = self.wie.as_deref().filter(|wie| !WIE_TERMIJN.contains(wie)) {
            let (woord, mag) = (wie.to_owned(), WIE_TERMIJN.join(", "));
            return Err(RegelFout::Woord { plek, veld: "wie", woord, mag });
        }
        let zekerheid = match self.zekerheid.as_deref() {
            None | Some("zeker") => Zekerheid::Zeker,
            Some("nagaan") => Zekerheid::Nagaan,
            Some(woord) => {
                let (woord, mag) = (woord.to_owned(), "zeker, nagaan".to_owned());
                return Err(RegelFout::Woord { plek, veld: "zekerheid", woord, mag });
            }
        };
        let (lengte, eenheid) = lengte(&plek, self.lengte, self.eenheid)?;
        if self.eerste_dag_telt && (self.terug || eenheid == Some(Eenheid::Maanden)) {
            return Err(RegelFout::EersteDag(plek));
        }
        if STAAT_STIL.contains(&self.id.as_str()) && (self.terug || eenheid == Some(Eenheid::Werkdagen)) {
            return Err(RegelFout::StaatStil(plek));
        }
        let geldig_van = dag(&plek, "geldig_van", &self.geldig_van)?;
        let geldig_tot = self.geldig_tot.as_ref().map(|tot| dag(&plek, "geldig_tot", tot)).transpose()?;
        if let Some(tot) = geldig_tot.filter(|tot| *tot < geldig_van) {
            return Err(RegelFout::EindeVoorBegin(plek, geldig_van, tot));
        }
        Ok(TermijnRegel {
            id: self.id,
            artikel: self.artikel,
            wie: self.wie,
            tekst: RegelTekst {
                naam: self.naam,
                begint: self.begint,
                schorst: self.schorst,
                verloop: self.verloop,
                mededeling: self.mededeling,
                twijfel: self.twijfel,
            },
            lengte,
            eenheid,
            ten_hoogste: self.ten_hoogste,
            atw: self.atw,
            terug: self.terug,
            eerste_dag_telt: self.eerste_dag_telt,
            geldig_van,
            geldig_tot,
            bron: self.bron,
            zekerheid,
            en: self.en,
            regel,
        })
    }
}

fn lengte(
    plek: &Plek,
    lengte: Option<i64>,
    eenheid: Option<String>,
) -> Result<(Option<u32>, Option<Eenheid>), RegelFout> {
    let (lengte, woord) = match (lengte, eenheid) {
        (None, None) => return Ok((None, None)),
        (Some(lengte), Some(woord)) => (lengte, woord),
        (Some(_), None) | (None, Some(_)) => return Err(RegelFout::HalveLengte(plek.clone())),
    };
    let Some(eenheid) = EENHEDEN.into_iter().find(|e| e.sleutel() == woord) else {
        let mag = EENHEDEN.map(Eenheid::sleutel).join(", ");
        return Err(RegelFout::Woord { plek: plek.clone(), veld: "eenheid", woord, mag });
    };
    let hoogstens = hoogstens(eenheid);
    match u32::try_from(lengte) {
        Ok(n) if (1..=hoogstens).contains(&n) => Ok((Some(n), Some(eenheid))),
        Ok(_) | Err(_) => Err(RegelFout::Lengte { plek: plek.clone(), lengte, hoogstens }),
    }
}

/// A day, with or without quotes around it.
fn dag(plek: &Plek, veld: &'static str, waarde: &toml::Value) -> Result<NaiveDate, RegelFout> {
    let woord = waarde.as_str().map_or_else(|| waarde.to_string(), str::to_owned);
    woord.parse().map_err(|_| RegelFout::GeenDag { plek: plek.clone(), veld, woord })
}
