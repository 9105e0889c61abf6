//! What a besluit still lacks: each point done or not, with what to do about it (S7, T3.2; Awb 3:2 and 4:5).

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::{DingStand, State};
use crate::domain::taak::punten::beantwoord;
use crate::domain::termijn::TermijnSoort;
use crate::tui::blad::besluit::Zaak;
use crate::tui::blad::besluit::vink::{self, Lijst, Vink};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// The check list of one zaak.
pub fn lijst(b: &Bouw<'_>, z: &Zaak<'_>) -> Lijst {
    let mut lijst = Lijst::default();
    let mut punt = |(vink, rij): (Vink, Rij)| lijst.voeg_toe(vink, rij);
    if z.aanvraag.is_some() {
        punt(stukken(b, z));
        punt(herstel(b, z));
        punt(identiteit(b, z));
        punt(geld(b, z));
        punt(wonen(b, z));
        punt(voorliggend(b, z));
    } else {
        punt(signalen(b, z));
        punt(rechtmatigheid(b, z));
        punt(voorschotten(b, z));
    }
    punt(omstandigheden(b, z));
    punt(zienswijze(b, z));
    punt(vragen(b, z));
    if z.aanvraag.is_some() {
        punt(voorschot(b, z));
        punt(termijn(b, z));
    }
    lijst
}

fn rij(b: &Bouw<'_>, z: &Zaak<'_>, vink: Vink, wat: &str) -> Rij {
    vink::punt(b, z.sleutel(wat), 1, vink, &format!("bsl-punt-{wat}"))
}

fn stukken(b: &Bouw<'_>, z: &Zaak<'_>) -> (Vink, Rij) {
    let stukken = z.stukken(b.state);
    let open: Vec<_> = stukken.iter().filter(|s| s.stand.is_open()).collect();
    let vink = if stukken.is_empty() {
        Vink::Open
    } else if open.is_empty() {
        Vink::Klaar
    } else {
        Vink::Bezig
    };
    let mut rij = rij(b, z, vink, "stukken");
    let (klaar, alle) = ((stukken.len() - open.len()).to_string(), stukken.len().to_string());
    if !stukken.is_empty() {
        rij = rij.rechts(vink.rol(), b.t.ta("bsl-van", &[("gedaan", &klaar), ("telt", &alle)]));
    }
    if let Some(eerste) = open.first() {
        let namen: Vec<String> = open.iter().map(|s| b.t.woord("soort", s.naam())).collect();
        let ids: Vec<String> = open.iter().map(|s| s.id.to_string()).collect();
        rij = rij
            .uitleg(Role::LetOp, b.t.ta("bsl-stukken-open", &[("wat", &namen.join(", "))]))
            .doen(Doen::new(Kind::OntvangStuk).met("stuk", eerste.id.to_string()).met("op", b.vandaag.to_string()));
        let loopt = z.hersteltermijnen(b.state).iter().any(|(_, t)| t.is_open());
        if z.aanvraag.is_some() && !loopt {
            rij = rij.doen(
                z.doen(Kind::GeefHersteltermijn)
                    .met("grondslag", "awb-4-5")
                    .met("stukken", ids)
                    .met("brief_op", b.vandaag.to_string()),
            );
        }
        rij = rij.doen(Doen::new(Kind::VervaltStuk).met("stuk", eerste.id.to_string()));
    }
    (vink, rij.doen(z.doen(Kind::VraagStuk)))
}

fn herstel(b: &Bouw<'_>, z: &Zaak<'_>) -> (Vink, Rij) {
    let gegeven = z.hersteltermijnen(b.state);
    let Some((_, termijn)) = gegeven.iter().rfind(|(_, t)| t.is_open()).or(gegeven.last()) else {
        return (Vink::Nvt, rij(b, z, Vink::Nvt, "herstel").rechts(Role::Zacht, b.t.t("bsl-niet-gegeven")));
    };
    let (stand, rol, einde) = vink::einde(b, termijn);
    let vink = if termijn.is_open() && stand != Vink::TeLaat { Vink::Wacht } else { stand };
    let mut rij = rij(b, z, vink, "herstel").rechts(rol, einde);
    if termijn.is_open() {
        let id = termijn.id.to_string();
        rij = rij
            .uitleg(Role::LetOp, b.t.ta("bsl-herstel-loopt", &[("dag", &b.t.datum(termijn.tot_en_met))]))
            .doen(Doen::new(Kind::SluitHersteltermijn).met("termijn", id.clone()).met("op", b.vandaag.to_string()))
            .doen(Doen::new(Kind::VerlengHersteltermijn).met("termijn", id));
    }
    (vink, rij)
}

fn gecontroleerd(state: &State, wat: &[&str]) -> Option<chrono::NaiveDate> {
    let laatste = |wat: &&str| state.acts(Kind::ControleerRechtmatigheid).rfind(|r| r.body.is("wat", wat));
    let goed = wat.iter().filter_map(laatste).find(|r| r.body.is("uitkomst", "in-orde"));
    goed.map(|r| r.at.dag())
}

fn met_dag(b: &Bouw<'_>, rij: Rij, dag: Option<chrono::NaiveDate>) -> Rij {
    match dag {
        Some(dag) => rij.rechts(Role::Zacht, vink::dag(b, dag)),
        None => rij,
    }
}

fn identiteit(b: &Bouw<'_>, z: &Zaak<'_>) -> (Vink, Rij) {
    let bewijs = |s: &&crate::domain::state::Ding| {
        s.stand == DingStand::Klaar && matches!(s.body.text("soort"), Some("identiteitsbewijs" | "verblijfsdocument"))
    };
    let dag = gecontroleerd(b.state, &["identiteit"])
        .or_else(|| b.state.van_soort(IdSoort::Stuk).find(bewijs).and_then(|s| s.klaar_op));
    let vink = Vink::als(dag.is_some());
    let rij = met_dag(b, rij(b, z, vink, "identiteit"), dag)
        .doen(Doen::new(Kind::ControleerRechtmatigheid).met("wat", "identiteit").met("bron", "stuk"))
        .doen(z.doen(Kind::VraagStuk).met("soort", "identiteitsbewijs"));
    (vink, rij)
}

fn geld(b: &Bouw<'_>, z: &Zaak<'_>) -> (Vink, Rij) {
    let regeling = z.aanvraag.and_then(|q| q.body.text("regeling")).unwrap_or(&b.state.regeling);
    if regeling == "re-integratie" {
        return (Vink::Nvt, rij(b, z, Vink::Nvt, "geld"));
    }
    let heeft = |soorten: &[&str], wat: &str| {
        b.state.acts(Kind::LegGeldVast).any(|r| r.body.text("soort").is_some_and(|s| soorten.contains(&s)))
            || gecontroleerd(b.state, &[wat]).is_some()
    };
    let inkomen = heeft(&["inkomen", "uitkering", "alimentatie", "toeslag"], "inkomen");
    let vermogen = heeft(&["vermogen"], "vermogen");
    let vink = match (inkomen, vermogen) {
        (true, true) => Vink::Klaar,
        (false, false) => Vink::Open,
        _ => Vink::Bezig,
    };
    let mut rij = rij(b, z, vink, "geld");
    for (heeft, soort) in [(inkomen, "inkomen"), (vermogen, "vermogen")] {
        if !heeft {
            let naam = b.t.woord("soort", soort);
            rij = rij
                .uitleg(Role::LetOp, b.t.ta("bsl-geld-mist", &[("wat", &naam)]))
                .doen(Doen::new(Kind::LegGeldVast).met("soort", soort).als(format!(
                    "{}: {}",
                    b.t.act(Kind::LegGeldVast),
                    naam
                )))
                .doen(Doen::new(Kind::ControleerRechtmatigheid).met("wat", soort));
        }
    }
    (vink, rij)
}

fn wonen(b: &Bouw<'_>, z: &Zaak<'_>) -> (Vink, Rij) {
    let dag = gecontroleerd(b.state, &["woonsituatie", "huishouden"])
        .or_else(|| b.state.meting("wonen").filter(|r| r.body.filled("feiten")).map(|r| r.at.dag()));
    let vink = Vink::als(dag.is_some());
    let rij = met_dag(b, rij(b, z, vink, "wonen"), dag)
        .doen(Doen::new(Kind::ControleerRechtmatigheid).met("wat", "woonsituatie"))
        .doen(Doen::new(Kind::BeoordeelLeefgebied).met("gebied", "wonen"));
    (vink, rij)
}

fn voorliggend(b: &Bouw<'_>, z: &Zaak<'_>) -> (Vink, Rij) {
    let alle: Vec<_> = b.state.acts(Kind::OnderzoekVoorliggendeVoorziening).collect();
    let loopt = alle.iter().find(|r| {
        let naam = r.body.text("voorziening").unwrap_or_default();
        let laatste = alle.iter().rfind(|l| l.body.is("voorziening", naam));
        laatste.is_some_and(|l| l.body.is("uitkomst", "loopt"))
    });
    let vink = match (alle.is_empty(), loopt) {
        (true, _) => Vink::Open,
        (false, Some(_)) => Vink::Wacht,
        (false, None) => Vink::Klaar,
    };
    let mut doen = Doen::new(Kind::OnderzoekVoorliggendeVoorziening);
    let mut rij = rij(b, z, vink, "voorliggend");
    if let Some(naam) = loopt.and_then(|r| r.body.text("voorziening")) {
        rij = rij.uitleg(Role::LetOp, b.t.ta("bsl-voorliggend-loopt", &[("wat", naam)]));
        doen = doen.met("voorziening", naam);
    } else if vink == Vink::Klaar {
        rij = met_dag(b, rij, alle.last().map(|r| r.at.dag()));
    }
    (vink, rij.doen(doen))
}

fn signalen(b: &Bouw<'_>, z: &Zaak<'_>) -> (Vink, Rij) {
    let open: Vec<_> = b.state.levend(IdSoort::Signaal).filter(|d| d.stand.is_open()).collect();
    let vink = Vink::als(open.is_empty());
    let mut rij = rij(b, z, vink, "signalen");
    if let Some(eerste) = open.first() {
        rij = rij
            .rechts(Role::LetOp, b.t.ta("bsl-open-n", &[("n", &open.len().to_string())]))
            .doen(Doen::new(Kind::WeegSignaal).met("signaal", eerste.id.to_string()));
    }
    (vink, rij.doen(Doen::new(Kind::MeldSignaal)))
}

fn rechtmatigheid(b: &Bouw<'_>, z: &Zaak<'_>) -> (Vink, Rij) {
    let laatste = b.state.acts(Kind::ControleerRechtmatigheid).rfind(|r| r.seq > z.sinds);
    let vink = Vink::als(laatste.is_some());
    let rij = met_dag(b, rij(b, z, vink, "rechtmatigheid"), laatste.map(|r| r.at.dag()))
        .doen(Doen::new(Kind::ControleerRechtmatigheid));
    (vink, rij)
}

/// An advance is a loan until it is settled with the bijstand (PW 52).
fn voorschotten(b: &Bouw<'_>, z: &Zaak<'_>) -> (Vink, Rij) {
    let s = b.state;
    let mut betaald = s.acts(Kind::BetaalVoorschot).filter(|r| !r.body.is("soort", "noodhulp")).peekable();
    if betaald.peek().is_none() {
        return (Vink::Nvt, rij(b, z, Vink::Nvt, "voorschotten"));
    }
    let verrekend = |seq: i64| s.acts(Kind::VerrekenVoorschot).any(|v| v.body.int("voorschot") == Some(seq));
    let open: Vec<_> = betaald.filter(|r| !verrekend(r.seq)).collect();
    let vink = Vink::als(open.is_empty());
    let mut rij = rij(b, z, vink, "voorschotten");
    if let Some(eerste) = open.first() {
        let bedrag = eerste.body.int("bedrag").unwrap_or(0);
        rij = rij.rechts(Role::LetOp, crate::opmaak::euro(bedrag)).doen(
            Doen::new(Kind::VerrekenVoorschot)
                .met("voorschot", eerste.seq)
                .met("bedrag", bedrag)
                .met("wijze", "verrekend"),
        );
    }
    (vink, rij)
}

fn omstandigheden(b: &Bouw<'_>, z: &Zaak<'_>) -> (Vink, Rij) {
    let s = b.state;
    let kinds = [Kind::LegIntakeVast, Kind::VoerHandhavingsgesprek, Kind::LegContactVast];
    let laatste = kinds
        .into_iter()
        .filter_map(|k| s.acts(k).rfind(|r| r.seq > z.sinds))
        .chain(s.acts(Kind::BeoordeelLeefgebied).rfind(|r| r.seq > z.sinds && r.body.filled("feiten")))
        .max_by_key(|r| r.seq);
    let vink = Vink::als(laatste.is_some());
    let eerst = if z.aanvraag.is_some() { Kind::LegIntakeVast } else { Kind::LegContactVast };
    let rij = met_dag(b, rij(b, z, vink, "omstandigheden"), laatste.map(|r| r.at.dag()))
        .doen(Doen::new(eerst))
        .doen(Doen::new(Kind::BeoordeelLeefgebied));
    (vink, rij)
}

fn zienswijze(b: &Bouw<'_>, z: &Zaak<'_>) -> (Vink, Rij) {
    let s = b.state;
    let gehoord = s.acts(Kind::OntvangZienswijze).rfind(|r| r.seq > z.sinds);
    let loopt = s.open_termijnen().find(|t| t.soort == TermijnSoort::Zienswijze);
    let (vink, rechts) = match (gehoord, loopt) {
        (_, Some(t)) => {
            let (stand, rol, einde) = vink::einde(b, t);
            (if stand == Vink::TeLaat { stand } else { Vink::Wacht }, Some((rol, einde)))
        }
        (Some(r), None) => {
            let dag = r.body.date("op").unwrap_or_else(|| r.at.dag());
            (Vink::Klaar, Some((Role::Zacht, vink::dag(b, dag))))
        }
        (None, None) => (Vink::Nvt, None),
    };
    let mut rij = rij(b, z, vink, "zienswijze");
    rij.rechts.extend(rechts);
    let rij = if loopt.is_some() {
        rij.doen(Doen::new(Kind::OntvangZienswijze).met("op", b.vandaag.to_string()))
    } else {
        rij.doen(Doen::new(Kind::NodigUitZienswijze))
    };
    (vink, rij)
}

fn vragen(b: &Bouw<'_>, z: &Zaak<'_>) -> (Vink, Rij) {
    let mut gevraagd = b.state.acts(Kind::VraagIntern).filter(|r| r.seq > z.sinds).peekable();
    if gevraagd.peek().is_none() {
        let rij = rij(b, z, Vink::Nvt, "vragen").rechts(Role::Zacht, b.t.t("bsl-niet-gevraagd"));
        return (Vink::Nvt, rij.doen(Doen::new(Kind::VraagIntern)));
    }
    let open = gevraagd.find(|r| !beantwoord(b.state, r));
    let vink = if open.is_some() { Vink::Wacht } else { Vink::Klaar };
    let mut rij = rij(b, z, vink, "vragen");
    if let Some(r) = open {
        if let Some(dag) = r.body.date("uiterlijk") {
            rij = rij.rechts(Vink::dag(b.vandaag, dag).rol(), vink::tot_en_met(b, dag));
        }
        rij = rij.doen(Doen::new(Kind::OntvangAntwoord).met("vraag", r.seq).met("op", b.vandaag.to_string()));
    }
    (vink, rij.doen(Doen::new(Kind::VraagIntern)))
}

fn voorschot(b: &Bouw<'_>, z: &Zaak<'_>) -> (Vink, Rij) {
    let Some(termijn) = z.termijn(b.state, TermijnSoort::Voorschot) else {
        return (Vink::Nvt, rij(b, z, Vink::Nvt, "voorschot"));
    };
    let betaald = b.state.acts(Kind::BetaalVoorschot).next_back();
    let (stand, rol, einde) = vink::einde(b, termijn);
    let op_tijd = betaald.is_some() && stand != Vink::TeLaat;
    let vink = if op_tijd { Vink::Klaar } else { stand };
    let mut rij = rij(b, z, vink, "voorschot").rechts(if op_tijd { Role::Zacht } else { rol }, einde);
    if let Some(bedrag) = betaald.and_then(|r| r.body.int("bedrag")) {
        rij = rij.uitleg(Role::Tekst, b.t.ta("bsl-voorschot-betaald", &[("bedrag", &crate::opmaak::euro(bedrag))]));
    }
    let doen = Doen::new(Kind::BetaalVoorschot).met("op", b.vandaag.to_string()).met("soort", "voorschot");
    (vink, rij.doen(doen))
}

fn termijn(b: &Bouw<'_>, z: &Zaak<'_>) -> (Vink, Rij) {
    let Some(termijn) = z.termijn(b.state, TermijnSoort::Beslistermijn) else {
        return (Vink::Nvt, rij(b, z, Vink::Nvt, "termijn"));
    };
    let (stand, rol, einde) = vink::einde(b, termijn);
    // In time as long as it runs: nothing is lacking yet.
    let vink = match stand {
        Vink::TeLaat | Vink::LetOp => stand,
        _ => Vink::Klaar,
    };
    let mut rij = rij(b, z, vink, "termijn").rechts(rol, einde);
    let dagen = (termijn.tot_en_met - b.vandaag).num_days();
    rij = if dagen >= 0 {
        rij.uitleg(Role::Tekst, b.t.ta("bsl-nog-dagen", &[("n", &dagen.to_string())]))
    } else {
        rij.uitleg(Role::Fout, b.t.t("bsl-te-laat"))
    };
    if let Some(veilig) = termijn.veilig_tot {
        rij = rij.uitleg(Role::LetOp, b.t.ta("bsl-termijn-veilig", &[("dag", &b.t.datum(veilig))]));
    }
    let rij = rij
        .doen(z.doen(Kind::NeemBesluit))
        .doen(z.doen(Kind::StelBeslissingUit).met("bericht_op", b.vandaag.to_string()))
        .doen(z.doen(Kind::SchortBeslistermijnOp).met("op", b.vandaag.to_string()));
    (vink, rij)
}
