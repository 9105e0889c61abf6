//! The letter of a hersteltermijn: what is missing, until when, how to ask for more time, and what follows.
//!
//! The letter says what was known on its day: what came later stands in a part that is not printed. A paper that was
//! corrected since is shown as corrected. What nobody recorded is left open, never made up.

use chrono::{Days, NaiveDate};

use crate::domain::entry::EventKind;
use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, Regel, State};
use crate::domain::termijn::bepaal::aanvraag_van;
use crate::domain::termijn::{Termijn, TermijnSoort};
use crate::rapport::{Blok, Bouw, Deel, DeelSoort, Document};
use crate::teksten::Teksten;
use crate::teksten::afleiding::{self, AfleidingRegel};

mod gevolg;

/// Papers that are asked over a period: without one the klant cannot know what to send.
const OVER_PERIODE: &[&str] = &[
    "bankafschriften",
    "bewijs-huurbetaling",
    "bewijs-van-zoeken",
    "jaarcijfers",
    "loonstroken",
    "uitkeringsspecificatie",
];

/// What a letter is made of.
#[derive(Debug, Clone, Copy)]
pub struct Vraag<'a> {
    /// The casus as it is.
    pub nu: &'a State,
    /// The casus just after the hersteltermijn was given.
    pub toen: &'a State,
    /// The act that gave it, with its corrections.
    pub regel: &'a Regel,
    /// The name of the gemeente.
    pub gemeente: &'a str,
    /// Who gave it; absent as long as that person has no name.
    pub naam: Option<&'a str>,
}

/// The hersteltermijnen of a casus, oldest first: the id of the term and the act that gave it.
pub fn gegeven(state: &State) -> impl DoubleEndedIterator<Item = (Id, &Regel)> {
    state.acts(Kind::GeefHersteltermijn).filter_map(|r| Some((r.body.record("ids")?.id(IdSoort::Termijn.woord())?, r)))
}

/// The letter.
pub fn brief(t: &Teksten, vraag: &Vraag<'_>) -> Document {
    let zaak = Zaak::van(vraag);
    let mut b = Bouw::new(t);
    let titel = t.t(&format!("rap-hst-titel-{}", zaak.grond));
    let mut delen = vec![
        Deel { soort: DeelSoort::Brief, blokken: zaak.brief(&mut b) },
        Deel { soort: DeelSoort::Bijlage, blokken: zaak.bijlage(t) },
    ];
    let dossier = zaak.dossier(t, &b.open);
    if dossier.len() > 1 {
        delen.push(Deel { soort: DeelSoort::Dossier, blokken: dossier });
    }
    Document { titel, taal: t.taal(), verzonnen: t.t("rap-verzonnen"), delen, open: b.open }
}

/// What the letter is about, looked up once.
struct Zaak<'a> {
    vraag: &'a Vraag<'a>,
    /// The casus as the letter knows it.
    basis: &'a State,
    /// A word of the list of grounds.
    grond: &'a str,
    /// `T-1`.
    id: Option<Id>,
    brief_op: Option<NaiveDate>,
    tot_en_met: Option<NaiveDate>,
    /// The aanvraag, the besluit or the bezwaar that the ground is about.
    over: Option<&'a Ding>,
}

impl<'a> Zaak<'a> {
    fn van(vraag: &'a Vraag<'a>) -> Zaak<'a> {
        let b = &vraag.regel.body;
        let grond = b.text("grondslag").unwrap_or("awb-4-5");
        let (brief_op, tot_en_met) = (b.date("brief_op"), b.date("tot_en_met"));
        // When a day of the letter was corrected since, what followed from the old day no longer holds.
        let same = |r: &Regel| r.body.date("brief_op") == brief_op && r.body.date("tot_en_met") == tot_en_met;
        let basis = if vraag.toen.regel(vraag.regel.seq).is_some_and(same) { vraag.toen } else { vraag.nu };
        let ding = |id: Id| vraag.nu.dingen.get(&id).map(AsRef::as_ref);
        let over = match grond {
            "awb-4-5" => aanvraag_van(basis, b.id("aanvraag")).and_then(ding),
            "awb-6-6" => bezwaar(basis, b.id("besluit")),
            _ => b.id("besluit").and_then(ding).or_else(|| opschorting(vraag.nu, grond, brief_op)),
        };
        let id = b.record("ids").and_then(|ids| ids.id(IdSoort::Termijn.woord()));
        Zaak { vraag, basis, grond, id, brief_op, tot_en_met, over }
    }

    /// Whether the ground is one of a benefit that runs: then the right or the payment stands still.
    fn lopend(&self) -> bool {
        !matches!(self.grond, "awb-4-5" | "awb-6-6")
    }

    /// A term of that kind that hangs on what the letter is about.
    fn termijn(&self, soort: TermijnSoort) -> Option<&'a Termijn> {
        let bron = self.over?.id.to_string();
        let van = |state: &'a State| state.termijnen.values().find(|t| t.soort == soort && t.bron == bron);
        // A besluit may be written down after the letter that goes with it.
        van(self.basis).or_else(|| van(self.vraag.nu).filter(|_| self.lopend()))
    }

    /// The term in which the gemeente has to decide.
    fn beslissen(&self) -> Option<&'a Termijn> {
        match self.grond {
            "awb-4-5" => self.termijn(TermijnSoort::Beslistermijn),
            "awb-6-6" => self.termijn(TermijnSoort::BeslissingOpBezwaar),
            _ => None,
        }
    }

    fn casus(&self) -> String {
        self.vraag.nu.scope.id().map(|id| id.to_string()).unwrap_or_default()
    }

    fn kenmerk(&self) -> String {
        [Some(self.casus()), self.id.map(|id| id.to_string())].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn dag(t: &Teksten, dag: NaiveDate) -> String {
        format!("{} {}", t.weekdag(dag), t.datum(dag))
    }

    fn laatste_dag(&self, b: &mut Bouw<'_>) -> String {
        let dag = self.tot_en_met.map(|dag| Zaak::dag(b.t, dag));
        b.of_open(dag, "rap-open-laatste-dag")
    }

    /// Between the heading and the consequences.
    fn brief(&self, b: &mut Bouw<'_>) -> Vec<Blok> {
        let t = b.t;
        let einde = self.laatste_dag(b);
        let naam = self.vraag.nu.klant.text("naam").map(str::to_owned);
        let naam = b.of_open(naam, "rap-open-klant");
        let mut blokken = vec![
            Blok::Gegevens(self.gegevens(b, &naam)),
            Blok::Alinea(t.ta("rap-aanhef", &[("naam", &naam)])),
            Blok::Alinea(t.t(&format!("rap-hst-inleiding-{}", self.grond))),
            Blok::Nadruk(t.ta("rap-hst-tot", &[("dag", &einde)])),
            Blok::Kop(t.t("rap-hst-kop-stukken")),
            Blok::Lijst(self.stukken(b)),
            Blok::Kop(t.t("rap-hst-kop-inleveren")),
        ];
        let waar = b.open("rap-open-inleveren");
        blokken.push(Blok::Alinea(t.ta("rap-hst-inleveren", &[("waar", &waar), ("kenmerk", &self.kenmerk())])));
        blokken.push(Blok::Kop(t.t("rap-hst-kop-uitstel")));
        blokken.push(Blok::Alinea(t.ta("rap-hst-uitstel", &[("dag", &einde)])));
        blokken.extend(self.gevolgen(b, &einde));
        let naam = b.of_open(self.vraag.naam.map(str::to_owned), "rap-open-naam");
        let telefoon = b.open("rap-open-telefoon");
        blokken.push(Blok::Kop(t.t("rap-kop-vragen")));
        blokken.push(Blok::Alinea(t.ta("rap-vragen", &[("naam", &naam), ("telefoon", &telefoon)])));
        blokken.push(Blok::Alinea(t.t("rap-groet")));
        blokken.push(Blok::Alinea(t.ta("rap-namens", &[("gemeente", self.vraag.gemeente)])));
        blokken.push(Blok::Alinea(naam));
        blokken
    }

    fn gegevens(&self, b: &mut Bouw<'_>, naam: &str) -> Vec<(String, String)> {
        let t = b.t;
        let plaats = self.vraag.nu.klant.text("woonplaats");
        let aan = [Some(naam), plaats].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let op = self.brief_op.map(|dag| Zaak::dag(t, dag));
        let over = self.zaak(b);
        vec![
            (t.t("rap-van"), t.ta("rap-gemeente", &[("naam", self.vraag.gemeente)])),
            (t.t("rap-aan"), aan),
            (t.t("rap-datum"), b.of_open(op, "rap-open-briefdag")),
            (t.t("rap-kenmerk"), self.kenmerk()),
            (t.t(&format!("rap-hst-over-{}", self.grond)), over),
        ]
    }

    /// The aanvraag, the besluit or the bezwaar: what it is, its day and its id.
    fn zaak(&self, b: &mut Bouw<'_>) -> String {
        let t = b.t;
        let Some(ding) = self.over else { return b.open(&format!("rap-open-over-{}", self.grond)) };
        let (wat, op) = match ding.id.soort {
            IdSoort::Aanvraag => {
                let regeling = ding.body.text("regeling").unwrap_or(&self.vraag.nu.regeling);
                (t.woord("regeling", regeling), ding.body.date("op"))
            }
            IdSoort::Besluit => {
                (t.woord("besluit", ding.body.text("soort").unwrap_or_default()), ding.body.date("bekend_op"))
            }
            _ => (t.t("rap-hst-bezwaarschrift"), ding.body.date("op")),
        };
        let op = op.map(|dag| Zaak::dag(t, dag));
        let op = b.of_open(op, "rap-open-dag");
        t.ta("rap-hst-zaak", &[("wat", &wat), ("dag", &op), ("id", &ding.id.to_string())])
    }

    /// Per paper: over which period, why, and what came of it before.
    fn stukken(&self, b: &mut Bouw<'_>) -> Vec<(String, Vec<String>)> {
        let t = b.t;
        let ids = self.vraag.regel.body.ids("stukken");
        let mut lijst = Vec::with_capacity(ids.len());
        for id in ids {
            let Some(stuk) = self.vraag.nu.dingen.get(&id) else {
                lijst.push((b.open("rap-open-stuk"), Vec::new()));
                continue;
            };
            let soort = stuk.body.text("soort").unwrap_or_default();
            let mut onder = Vec::new();
            match stuk.body.text("periode") {
                Some(periode) => onder.push(t.ta("rap-hst-periode", &[("periode", periode)])),
                None if OVER_PERIODE.contains(&soort) => {
                    let periode = b.open("rap-open-periode");
                    onder.push(t.ta("rap-hst-periode", &[("periode", &periode)]));
                }
                None => {}
            }
            let waarom = b.of_open(stuk.body.text("waarom").map(str::to_owned), "rap-open-waarom");
            onder.push(t.ta("rap-hst-waarom", &[("waarom", &waarom)]));
            onder.extend(self.al_gekregen(t, id));
            lijst.push((t.woord("soort", soort), onder));
        }
        lijst
    }

    /// What came of a paper before the letter, when it was not enough.
    fn al_gekregen(&self, t: &Teksten, stuk: Id) -> Option<String> {
        let eerder = self.vraag.nu.over(Kind::OntvangStuk, "stuk", stuk).rfind(|r| r.seq < self.vraag.regel.seq)?;
        let op = eerder.body.date("op").filter(|_| !eerder.body.is("oordeel", "volledig"))?;
        let wat = eerder.body.text("toelichting").unwrap_or_default();
        let key = if wat.is_empty() { "rap-hst-al-gekregen" } else { "rap-hst-al-gekregen-want" };
        Some(t.ta(key, &[("dag", &Zaak::dag(t, op)), ("wat", wat)]))
    }

    /// How each day came about.
    fn bijlage(&self, t: &Teksten) -> Vec<Blok> {
        let mut blokken = vec![Blok::Kop(t.t("rap-kop-dagen")), Blok::Alinea(t.t("rap-dagen"))];
        blokken.extend(self.eigen_termijn(t));
        let anders = [TermijnSoort::Opschorting54, TermijnSoort::Bezwaartermijn];
        let lopend = anders.into_iter().filter(|_| self.lopend()).filter_map(|soort| self.termijn(soort));
        for termijn in self.beslissen().into_iter().chain(lopend) {
            let rij = |stap: AfleidingRegel| vec![t.datum_met_dag(stap.datum), stap.tekst, stap.grond];
            let stappen = afleiding::van_termijn(t, termijn);
            blokken.push(tabel(t, termijn.soort, Some(termijn.id), stappen.into_iter().map(rij).collect()));
            if let Some(veilig) = termijn.veilig_tot {
                blokken.push(Blok::Alinea(t.ta("rap-veilig", &[("dag", &Zaak::dag(t, veilig))])));
            }
        }
        blokken
    }

    /// The term of the letter itself: the gemeente chose its last day, or its length.
    fn eigen_termijn(&self, t: &Teksten) -> Option<Blok> {
        let (brief, einde) = (self.brief_op?, self.tot_en_met?);
        let artikel = self.id.and_then(|id| self.vraag.nu.termijnen.get(&id)).map_or("", |t| t.artikel.as_str());
        let rij = |dag: NaiveDate, tekst: String, grond: &str| vec![t.datum_met_dag(dag), tekst, grond.to_owned()];
        let mut rijen = vec![rij(brief, t.t("rap-hst-stap-brief"), "")];
        rijen.extend(brief.succ_opt().map(|dag| rij(dag, t.t("cli-stap-eerste-dag"), "")));
        let lengte = self.vraag.regel.body.int("lengte").and_then(|n| u64::try_from(n).ok());
        let bloot = lengte.and_then(|n| Some((n, brief.checked_add_days(Days::new(n))?)));
        // The days are told when they lead to the last day; a day that was named counts by itself.
        match bloot.filter(|(_, dag)| *dag <= einde) {
            Some((n, dag)) => {
                rijen.push(rij(dag, t.ta("rap-hst-stap-lengte", &[("n", &n.to_string())]), artikel));
                if dag < einde {
                    rijen.push(rij(einde, t.t("rap-hst-stap-vrij"), ""));
                }
            }
            None => rijen.push(rij(einde, t.t("rap-hst-stap-gekozen"), artikel)),
        }
        rijen.push(rij(einde, t.t("cli-stap-einde"), ""));
        Some(tabel(t, TermijnSoort::Hersteltermijn, self.id, rijen))
    }

    /// For who made the letter: what is open, what to mind, and what happened since.
    fn dossier(&self, t: &Teksten, open: &[String]) -> Vec<Blok> {
        let b = &self.vraag.regel.body;
        let mut blokken = vec![Blok::Kop(t.t("rap-kop-dossier"))];
        if !open.is_empty() {
            let items = open.iter().map(|wat| (wat.clone(), Vec::new())).collect();
            blokken.extend([Blok::Alinea(t.t("rap-dossier-open")), Blok::Lijst(items)]);
        }
        if b.yes("gevolg_genoemd") == Some(false) {
            blokken.push(Blok::Alinea(t.t("rap-hst-gevolg-niet-genoemd")));
        }
        blokken.extend(
            b.texts("let_op")
                .into_iter()
                .filter(|code| *code != "gevolg-niet-genoemd")
                .map(|code| Blok::Alinea(t.let_op(code))),
        );
        let later = |kind| self.id.into_iter().flat_map(move |id| self.vraag.nu.over(kind, "termijn", id));
        let later: Vec<&Regel> = later(Kind::VerlengHersteltermijn).chain(later(Kind::SluitHersteltermijn)).collect();
        if !later.is_empty() {
            let zin = |r: &&Regel| (t.zin(EventKind::Act(r.kind), &r.body), vec![Zaak::dag(t, r.at.dag())]);
            blokken.extend([Blok::Alinea(t.t("rap-dossier-later")), Blok::Lijst(later.iter().map(zin).collect())]);
        }
        blokken
    }
}

/// The besluit that stopped the right or the payment with this letter: made known on the same day.
fn opschorting<'a>(state: &'a State, grond: &str, brief_op: Option<NaiveDate>) -> Option<&'a Ding> {
    let soort = if grond == "pw-54" { "opschorting" } else { "opschorting-betaling" };
    let hoort_bij = |u: &&Ding| u.body.is("soort", soort) && brief_op.is_some() && u.body.date("bekend_op") == brief_op;
    state.levend(IdSoort::Besluit).rfind(hoort_bij)
}

/// The bezwaar against that besluit, else the last one.
fn bezwaar(state: &State, besluit: Option<Id>) -> Option<&Ding> {
    state.van_soort(IdSoort::Bezwaar).rfind(|z| match besluit {
        Some(id) => z.body.id("besluit") == Some(id),
        None => z.body.text("soort").is_none_or(|s| s == "bezwaar"),
    })
}

fn tabel(t: &Teksten, soort: TermijnSoort, id: Option<Id>, rijen: Vec<Vec<String>>) -> Blok {
    let id = id.map(|id| id.to_string()).unwrap_or_default();
    Blok::Tabel {
        bij: t.ta("rap-bij", &[("soort", &t.soort(soort.woord())), ("id", &id)]),
        kop: ["rap-tabel-dag", "rap-tabel-wat", "rap-tabel-grond"].map(|key| t.t(key)).to_vec(),
        rijen,
    }
}
