//! The steps to a besluit: facts, rule, circumstances, weighing (Awb 3:46). What stands recorded, and what does not.

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, DingStand, Regel};
use crate::domain::taak::punten::beantwoord;
use crate::domain::termijn::TermijnSoort;
use crate::domain::woorden as w;
use crate::opmaak::euro;
use crate::tui::blad::besluit::vink::{self, Vink};
use crate::tui::blad::besluit::{Zaak, uitkomst};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// Kinds of money that say something about the right.
const VOOR_HET_RECHT: &[&str] = &["inkomen", "uitkering", "toeslag", "alimentatie", "vermogen", "gift"];

/// The five steps of one zaak.
pub fn rijen(b: &Bouw<'_>, z: &Zaak<'_>) -> Vec<Rij> {
    let mut rijen = Vec::new();
    let mut stap = |nr: u8, inhoud: Vec<Rij>, doen: Vec<Doen>| {
        let vink = Vink::als(!inhoud.is_empty());
        let aantal = b.t.ta("bsl-vastgelegd", &[("n", &inhoud.len().to_string())]);
        let mut kop = vink::punt(b, z.sleutel(&format!("stap{nr}")), 0, vink, &format!("bsl-stap-{nr}"));
        kop = kop.rechts(if inhoud.is_empty() { Role::LetOp } else { Role::Zacht }, aantal);
        kop.doen = doen;
        rijen.push(kop);
        rijen.extend(inhoud);
    };
    stap(
        1,
        feiten(b, z),
        vec![
            Doen::new(Kind::ControleerRechtmatigheid),
            z.doen(Kind::VraagStuk),
            Doen::new(Kind::LegGeldVast),
            Doen::new(Kind::OnderzoekVoorliggendeVoorziening),
        ],
    );
    stap(2, regel(b, z), Vec::new());
    let eerst = if z.aanvraag.is_some() { Kind::LegIntakeVast } else { Kind::LegContactVast };
    stap(
        3,
        omstandigheden(b, z),
        vec![
            Doen::new(eerst),
            Doen::new(Kind::BeoordeelLeefgebied),
            Doen::new(Kind::NodigUitZienswijze),
            Doen::new(Kind::OntvangZienswijze).met("op", b.vandaag.to_string()),
        ],
    );
    stap(
        4,
        afweging(b, z),
        vec![
            Doen::new(Kind::WeegOpties),
            Doen::new(Kind::LegMaatwerkVast),
            Doen::new(Kind::LegDilemmaVast),
            Doen::new(Kind::VraagIntern),
        ],
    );
    rijen.extend(uitkomst::rijen(b, z));
    rijen
}

fn feiten(b: &Bouw<'_>, z: &Zaak<'_>) -> Vec<Rij> {
    let s = b.state;
    let mut rijen = Vec::new();
    if let Some(q) = z.aanvraag {
        let mut rij = vink::punt(b, z.sleutel("feit/aanvraag"), 1, Vink::Klaar, "bsl-feit-aanvraag");
        if let Some(op) = q.body.date("op") {
            rij = rij.rechts(Role::Zacht, vink::dag(b, op));
        }
        rijen.push(rij);
    }
    rijen.extend(z.stukken(s).into_iter().map(|d| stuk(b, z, d)));
    rijen.extend(stil(b, z));
    for wat in w::CONTROLE {
        let laatste = s.acts(Kind::ControleerRechtmatigheid).rfind(|r| r.body.is("wat", wat) && (r.seq > z.sinds));
        rijen.extend(laatste.map(|r| controle(b, z, wat, r)));
    }
    let geldt = |r: &&Regel| {
        r.body.text("soort").is_some_and(|s| VOOR_HET_RECHT.contains(&s))
            && r.body.date("tot").is_none_or(|tot| tot >= b.vandaag)
    };
    rijen.extend(s.acts(Kind::LegGeldVast).filter(geldt).map(|r| bedrag(b, z, r)));
    let voorliggend = s.acts(Kind::OnderzoekVoorliggendeVoorziening).filter(|r| r.seq > z.sinds);
    rijen.extend(voorliggend.map(|r| {
        let wacht = r.body.is("uitkomst", "loopt");
        let uitkomst = b.t.woord("uitkomst", r.body.text("uitkomst").unwrap_or_default());
        let vink = if wacht { Vink::Wacht } else { Vink::Klaar };
        let naam = r.body.text("voorziening").unwrap_or_default();
        let rij = vink::rij(b, z.sleutel(&format!("feit/{}", r.seq)), 1, vink, naam);
        vink::met_woord(rij, Role::Zacht, uitkomst).uitleg(Role::Tekst, r.body.text("reden").unwrap_or_default()).doen(
            Doen::new(Kind::OnderzoekVoorliggendeVoorziening)
                .met("voorziening", r.body.text("voorziening").unwrap_or_default()),
        )
    }));
    if z.aanvraag.is_none() {
        let nieuw = s.levend(IdSoort::Signaal).filter(|d| d.seq > z.sinds);
        rijen.extend(nieuw.map(|d| signaal(b, z, d)));
    }
    rijen
}

fn stuk(b: &Bouw<'_>, z: &Zaak<'_>, d: &Ding) -> Rij {
    let soort = b.t.woord("soort", d.naam());
    let naam = d.body.text("periode").map_or_else(|| soort.clone(), |p| format!("{soort}, {p}"));
    let uiterlijk = d.body.date("uiterlijk");
    let vink = match d.stand {
        DingStand::Klaar => Vink::Klaar,
        DingStand::Bezig => Vink::Bezig,
        _ => uiterlijk.map_or(Vink::Open, |dag| Vink::dag(b.vandaag, dag)),
    };
    let mut rij = vink::rij(b, z.sleutel(&d.id.to_string()), 1, vink, naam)
        .uitleg(Role::Tekst, b.t.ta("bsl-stuk-waarom", &[("waarom", d.body.text("waarom").unwrap_or_default())]));
    rij = match (d.stand, d.klaar_op, uiterlijk) {
        (DingStand::Klaar, Some(dag), _) => rij.rechts(Role::Zacht, vink::dag(b, dag)),
        (_, _, Some(dag)) => rij.rechts(vink.rol(), vink::tot_en_met(b, dag)),
        _ => rij.rechts(Role::Tekst, b.t.t("bsl-mist")),
    };
    if d.stand.is_open() {
        let id = d.id.to_string();
        rij = rij
            .doen(Doen::new(Kind::OntvangStuk).met("stuk", id.clone()).met("op", b.vandaag.to_string()))
            .doen(Doen::new(Kind::VervaltStuk).met("stuk", id));
    }
    rij
}

/// Stretches in which the beslistermijn stands still (Awb 4:15).
fn stil(b: &Bouw<'_>, z: &Zaak<'_>) -> Vec<Rij> {
    let Some(termijn) = z.termijn(b.state, TermijnSoort::Beslistermijn) else { return Vec::new() };
    let mut rijen = Vec::new();
    for (nr, o) in termijn.opschortingen.iter().enumerate() {
        let door_herstel = o.grond.parse::<Id>().is_ok();
        let grond = if door_herstel { b.t.t("bsl-stil-herstel") } else { b.t.woord("grond", &o.grond) };
        let nu = o.van <= b.vandaag && o.tot_en_met.is_none_or(|tot| b.vandaag <= tot);
        let vink = if nu { Vink::Wacht } else { Vink::Klaar };
        let naam = b.t.ta("bsl-stil", &[("grond", &grond)]);
        let mut rij = vink::rij(b, z.sleutel(&format!("stil{nr}")), 1, vink, naam)
            .uitleg(Role::Tekst, b.t.ta("bsl-stil-vanaf", &[("dag", &b.t.datum(o.van))]))
            .uitleg(Role::Zacht, b.t.t("bsl-stil-uitleg"));
        rij = match o.tot_en_met {
            Some(tot) => rij.rechts(Role::Zacht, vink::tot_en_met(b, tot)),
            None => rij
                .rechts(Role::LetOp, b.t.t("bsl-stil-open"))
                .doen(z.doen(Kind::HervatBeslistermijn).met("grond", o.grond.clone()).met("op", b.vandaag.to_string())),
        };
        rijen.push(rij);
    }
    rijen
}

fn controle(b: &Bouw<'_>, z: &Zaak<'_>, wat: &str, r: &Regel) -> Rij {
    let uitkomst = r.body.text("uitkomst").unwrap_or_default();
    let vink = if uitkomst == "in-orde" { Vink::Klaar } else { Vink::LetOp };
    let naam = b.t.ta("bsl-feit-controle", &[("wat", &b.t.woord("wat", wat))]);
    let bron = b.t.woord("bron", r.body.text("bron").unwrap_or_default());
    let rij = vink::rij(b, z.sleutel(&format!("feit/{}", r.seq)), 1, vink, naam);
    vink::met_woord(rij, vink.rol(), b.t.woord("uitkomst", uitkomst))
        .uitleg(Role::Tekst, b.t.ta("bsl-feit-bron", &[("bron", &bron), ("dag", &b.t.datum(r.at.dag()))]))
        .doen(Doen::new(Kind::ControleerRechtmatigheid).met("wat", wat))
}

fn bedrag(b: &Bouw<'_>, z: &Zaak<'_>, r: &Regel) -> Rij {
    let soort = b.t.woord("soort", r.body.text("soort").unwrap_or_default());
    let naam = r.body.text("omschrijving").map_or_else(|| soort.clone(), |o| format!("{soort}, {o}"));
    let per = b.t.woord("per", r.body.text("per").unwrap_or_default());
    let bron = b.t.woord("bron", r.body.text("bron").unwrap_or_default());
    vink::rij(b, z.sleutel(&format!("feit/{}", r.seq)), 1, Vink::Klaar, naam)
        .rechts(Role::Tekst, format!("{} {per}", euro(r.body.int("bedrag").unwrap_or(0))))
        .uitleg(Role::Tekst, b.t.ta("bsl-feit-bron", &[("bron", &bron), ("dag", &b.t.datum(r.at.dag()))]))
}

fn signaal(b: &Bouw<'_>, z: &Zaak<'_>, d: &Ding) -> Rij {
    let vink = if d.stand.is_open() { Vink::Open } else { Vink::Klaar };
    let feit = d.body.text("feit").unwrap_or_default();
    let soort = b.t.woord("soort", d.body.text("soort").unwrap_or_default());
    let mut rij = vink::rij(b, z.sleutel(&d.id.to_string()), 1, vink, feit).uitleg(Role::Tekst, feit);
    rij = vink::met_woord(rij, Role::Zacht, soort);
    if d.stand.is_open() {
        rij = rij.doen(Doen::new(Kind::WeegSignaal).met("signaal", d.id.to_string()));
    }
    rij
}

fn regel(b: &Bouw<'_>, z: &Zaak<'_>) -> Vec<Rij> {
    let s = b.state;
    let regeling = z.aanvraag.and_then(|q| q.body.text("regeling")).unwrap_or(&s.regeling);
    let mut rijen = vec![vink::met_woord(
        vink::punt(b, z.sleutel("regel/regeling"), 1, Vink::Klaar, "bsl-regel-regeling"),
        Role::Tekst,
        b.t.woord("regeling", regeling),
    )];
    for soort in [TermijnSoort::Beslistermijn, TermijnSoort::BuitenBehandeling] {
        let open = z.termijn(s, soort).or_else(|| {
            let deze = s.open_termijnen().find(|t| t.soort == soort && soort == TermijnSoort::BuitenBehandeling);
            deze.filter(|_| z.aanvraag.is_some())
        });
        rijen.extend(open.map(|t| vink::termijn(b, z.sleutel(&format!("regel/{}", soort.woord())), 1, t)));
    }
    let melding = s.laatste(Kind::OpenCasus).and_then(|r| r.body.date("melding_op"));
    if let Some(dag) = melding.filter(|_| z.aanvraag.is_some()) {
        let gronden: Vec<String> = w::INGANG_GROND.iter().map(|g| b.t.woord("ingangsdatum_grond", g)).collect();
        rijen.push(
            vink::punt(b, z.sleutel("regel/ingang"), 1, Vink::Klaar, "bsl-regel-ingang")
                .rechts(Role::Tekst, vink::dag(b, dag))
                .uitleg(Role::Zacht, b.t.ta("bsl-regel-gronden", &[("wat", &gronden.join("; "))])),
        );
    }
    for d in s.levend(IdSoort::Verplichting) {
        let naam = b.t.woord("verplichting", d.body.text("verplichting").unwrap_or_default());
        let stand = b.t.woord("stand", d.body.text("stand").unwrap_or_default());
        rijen.push(
            vink::rij(b, z.sleutel(&d.id.to_string()), 1, Vink::Klaar, naam)
                .rechts(Role::Zacht, stand)
                .uitleg(Role::Tekst, d.body.text("grond").unwrap_or_default())
                .uitleg(Role::Tekst, d.body.text("reden").unwrap_or_default()),
        );
    }
    rijen.push(
        vink::punt(b, z.sleutel("regel/budget"), 1, Vink::Klaar, "bsl-regel-budget")
            .rechts(Role::Tekst, euro(b.regels.gemeente.budget))
            .uitleg(Role::Zacht, b.t.ta("bsl-regel-gemeente", &[("naam", &b.regels.gemeente.naam)])),
    );
    if z.aanvraag.is_none() {
        for (nr, m) in b.regels.gemeente.maatregelen.iter().enumerate() {
            rijen.push(percentage(b, z.sleutel(&format!("regel/maatregel{nr}")), m));
        }
    }
    rijen
}

/// One percentage of the ordinance.
pub fn percentage(b: &Bouw<'_>, sleutel: String, m: &crate::domain::regels::MaatregelRegel) -> Rij {
    let hoogte = b.t.ta("bsl-percentage", &[("p", &m.percentage.to_string()), ("n", &m.maanden.to_string())]);
    Rij::new(sleutel, 1)
        .links(Role::Tekst, m.omschrijving.clone())
        .rechts(Role::Tekst, hoogte)
        .uitleg(Role::Tekst, m.omschrijving.clone())
        .uitleg(Role::Tekst, b.t.woord("grond", &m.grond))
        .uitleg(Role::Zacht, b.t.t("bsl-percentage-uitleg"))
}

fn omstandigheden(b: &Bouw<'_>, z: &Zaak<'_>) -> Vec<Rij> {
    let s = b.state;
    let mut rijen = Vec::new();
    let mut zeg = |r: &Regel, key: &str, veld: &str| {
        let Some(tekst) = r.body.text(veld) else { return };
        let dag = r.body.date("op").unwrap_or_else(|| r.at.dag());
        rijen.push(
            vink::rij(b, z.sleutel(&format!("omst/{}/{veld}", r.seq)), 1, Vink::Klaar, b.t.ta(key, &[("wat", tekst)]))
                .rechts(Role::Zacht, vink::dag(b, dag))
                .uitleg(Role::Tekst, tekst),
        );
    };
    if let Some(r) = s.acts(Kind::LegIntakeVast).rfind(|r| r.seq > z.sinds) {
        zeg(r, "bsl-omst-intake", "samenvatting");
        zeg(r, "bsl-omst-klant", "woorden_van_klant");
    }
    for r in s.acts(Kind::VoerHandhavingsgesprek).filter(|r| r.seq > z.sinds) {
        zeg(r, "bsl-omst-gesprek", "omstandigheden");
    }
    for r in s.acts(Kind::OntvangZienswijze).filter(|r| r.seq > z.sinds) {
        zeg(r, "bsl-omst-zienswijze", "inhoud");
    }
    let leden = s.klant.record("huishouden");
    if let Some(vorm) = leden.as_ref().and_then(|h| h.text("vorm")) {
        let namen: Vec<String> = leden.iter().flat_map(|h| h.records("leden")).filter_map(|l| lid(&l)).collect();
        rijen.push(
            vink::met_woord(
                vink::punt(b, z.sleutel("omst/huishouden"), 1, Vink::Klaar, "bsl-omst-huishouden"),
                Role::Tekst,
                b.t.woord("vorm", vorm),
            )
            .uitleg(Role::Tekst, namen.join(", ")),
        );
    }
    for gebied in w::LEEFGEBIED {
        let Some(r) = s.meting(gebied).filter(|r| r.body.int("oordeel").is_some_and(|o| o <= 2)) else { continue };
        rijen.push(
            vink::rij(b, z.sleutel(&format!("omst/{gebied}")), 1, Vink::LetOp, b.t.woord("gebied", gebied))
                .rechts(Role::LetOp, b.t.getal("oordeel", r.body.int("oordeel").unwrap_or(0)))
                .uitleg(Role::Tekst, r.body.text("feiten").unwrap_or_default())
                .doen(Doen::new(Kind::BeoordeelLeefgebied).met("gebied", *gebied)),
        );
    }
    let zienswijze = s.open_termijnen().filter(|t| t.soort == TermijnSoort::Zienswijze);
    rijen.extend(zienswijze.map(|t| {
        vink::termijn(b, z.sleutel(&format!("omst/{}", t.id)), 1, t)
            .uitleg(Role::Tekst, t.over.clone())
            .doen(Doen::new(Kind::OntvangZienswijze).met("op", b.vandaag.to_string()))
    }));
    rijen
}

fn lid(lid: &crate::domain::body::Body) -> Option<String> {
    let naam = lid.text("naam")?;
    Some(lid.text("relatie").map_or_else(|| naam.to_owned(), |r| format!("{naam} ({r})")))
}

fn afweging(b: &Bouw<'_>, z: &Zaak<'_>) -> Vec<Rij> {
    let s = b.state;
    let mut rijen = Vec::new();
    for r in s.acts(Kind::WeegOpties).filter(|r| r.seq > z.sinds) {
        let mut rij = gewogen(b, z, r, "vraag");
        for optie in r.body.records("opties") {
            let deel = |veld: &str| optie.text(veld).unwrap_or("-").to_owned();
            let tekst =
                b.t.ta("bsl-optie", &[("wat", &deel("wat")), ("voor", &deel("voor")), ("tegen", &deel("tegen"))]);
            rij = rij.uitleg(Role::Tekst, tekst);
        }
        rijen.push(rij.uitleg(Role::Tekst, r.body.text("waarom").unwrap_or_default()));
    }
    rijen.extend(s.acts(Kind::LegDilemmaVast).filter(|r| r.seq > z.sinds).map(|r| {
        gewogen(b, z, r, "vraag")
            .uitleg(Role::Tekst, b.t.ta("bsl-prijs", &[("wat", r.body.text("prijs").unwrap_or_default())]))
    }));
    rijen.extend(s.acts(Kind::LegMaatwerkVast).filter(|r| r.seq > z.sinds).map(|r| {
        let naam = b.t.ta("bsl-maatwerk-over", &[("wat", r.body.text("regel").unwrap_or_default())]);
        vink::rij(b, z.sleutel(&format!("weeg/{}", r.seq)), 1, Vink::Klaar, naam)
            .rechts(Role::Zacht, vink::dag(b, r.at.dag()))
            .uitleg(Role::Tekst, r.body.text("alternatief").unwrap_or_default())
    }));
    for r in s.acts(Kind::VraagIntern).filter(|r| r.seq > z.sinds) {
        let aan = b.t.woord("aan", r.body.text("aan").unwrap_or_default());
        let vraag = r.body.text("vraag").unwrap_or_default();
        let klaar = beantwoord(s, r);
        let vink = if klaar { Vink::Klaar } else { Vink::Wacht };
        let mut rij = vink::rij(b, z.sleutel(&format!("weeg/{}", r.seq)), 1, vink, format!("{aan}: {vraag}"))
            .uitleg(Role::Tekst, vraag);
        if let Some(a) = s.acts(Kind::OntvangAntwoord).rfind(|a| a.body.int("vraag") == Some(r.seq)) {
            rij = rij
                .rechts(Role::Zacht, vink::dag(b, a.body.date("op").unwrap_or_else(|| a.at.dag())))
                .uitleg(Role::Tekst, a.body.text("antwoord").unwrap_or_default());
        } else {
            if let Some(dag) = r.body.date("uiterlijk") {
                rij = rij.rechts(Vink::dag(b.vandaag, dag).rol(), vink::tot_en_met(b, dag));
            }
            rij = rij.doen(Doen::new(Kind::OntvangAntwoord).met("vraag", r.seq).met("op", b.vandaag.to_string()));
        }
        rijen.push(rij);
    }
    rijen
}

fn gewogen(b: &Bouw<'_>, z: &Zaak<'_>, r: &Regel, veld: &str) -> Rij {
    let keuze = b.t.ta("bsl-keuze", &[("wat", r.body.text("keuze").unwrap_or_default())]);
    vink::rij(b, z.sleutel(&format!("weeg/{}", r.seq)), 1, Vink::Klaar, r.body.text(veld).unwrap_or_default())
        .rechts(Role::Zacht, vink::dag(b, r.at.dag()))
        .uitleg(Role::Tekst, keuze)
}
