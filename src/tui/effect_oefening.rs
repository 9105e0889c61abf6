//! Carrying out what the practice screen asks: starting, moving on, reading, talking, looking back.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use crate::app::doen::Opdracht;
use crate::app::{App, AppError};
use crate::config::{data_map, scenario_mappen};
use crate::domain::command::Command;
use crate::domain::entry::Scope;
use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::domain::taak::Taak;
use crate::error::StoreError;
use crate::oefening::bron::{self, Bron, BronFout, Soort, Speelbaar, alle};
use crate::oefening::scenario::{Pakket, Scenario};
use crate::oefening::sessie::{Keuze, Modus, OefenFout, Oefening, Verzet};
use crate::teksten::oefening::oefenfout;
use crate::tui::model::{Doel, Fase, Keus, LijstDoel, LijstRij, Model, Overlay, Screen, SpelPaneel, Toon};
use crate::tui::msg::{OefenDoen, Verder, Zin};
use crate::tui::{gesprek, oefening_tekst, terugblik_tekst, update_effect, update_overlay};

/// Carries it out.
pub fn run(m: &mut Model, app: &mut App, doen: OefenDoen) -> Result<(), AppError> {
    match perform(m, app, doen) {
        Err(OefenFout::App(error)) => Err(error),
        Err(error) => {
            show(m, &error);
            Ok(())
        }
        Ok(()) => Ok(()),
    }
}

/// Shows why a practice does not allow something.
pub fn show(m: &mut Model, error: &OefenFout) {
    let (code, wat, n) = oefenfout(&m.t, error);
    let tekst = m.t.ta(&format!("oef-fout-{code}"), &[("wat", &wat), ("n", &n)]);
    m.overlay = Some(Overlay::Fout { tekst, code: format!("oefening-{code}") });
}

fn perform(m: &mut Model, app: &mut App, doen: OefenDoen) -> Result<(), OefenFout> {
    match doen {
        OefenDoen::Toon => toon(m, app),
        OefenDoen::Lijst => {
            lijst(m, app);
            Ok(())
        }
        OefenDoen::Begin(id, modus) => begin(m, app, &id, modus),
        OefenDoen::OpenBestand(pad) => {
            let other = App::open(&pad, app.opties())?;
            switch(m, app, other)
        }
        OefenDoen::Verder(verder) => {
            let Some(mut oefening) = m.spel.oefening.take() else { return Ok(()) };
            let moved = match verder {
                Verder::Tot(dag) => oefening.verzet(app, dag),
                Verder::TotIets => oefening.tot_iets_gebeurt(app),
            };
            m.spel.oefening = Some(oefening);
            said(m, app, &moved?)?;
            m.spel.paneel = SpelPaneel::Post;
            toon(m, app)?;
            eerste_ongelezen(m, app)
        }
        OefenDoen::Gelezen(seq) => {
            if let Some(oefening) = &m.spel.oefening {
                oefening.lees_bericht(app, seq)?;
            }
            toon(m, app)
        }
        OefenDoen::Knoppen => {
            m.spel.knoppen = oefening_tekst::knoppen(m, app)?;
            Ok(())
        }
        OefenDoen::Opslagpunten => opslagpunten(m, app),
        OefenDoen::Opslag(seq) => vork(m, app, seq),
        OefenDoen::Gesprek(casus, id) => gesprek::open(m, app, casus, id),
        OefenDoen::Spreek(casus, wie) => gesprek::begin(m, app, casus, &wie),
        OefenDoen::Zeg(zin) => {
            let mut fields = Map::new();
            match zin {
                Zin::Keuze(id) => fields.insert("keuze".to_owned(), Value::from(id)),
                Zin::Tekst(text) => fields.insert("tekst".to_owned(), Value::from(text)),
            };
            gesprek::zeg(m, app, fields)
        }
        OefenDoen::Weeg(casus, id) => {
            oefening_tekst::weeg(m, casus, &id);
            Ok(())
        }
        OefenDoen::Terugblik => {
            m.spel.terugblik = terugblik_tekst::regels(m, app)?;
            m.spel.terug_rij = 0;
            m.spel.fase = Fase::Terugblik;
            Ok(())
        }
        OefenDoen::Hint => hint(m, app),
        OefenDoen::Inleveren => lever_in(m, app),
    }
}

/// Records an act: in a practice the world answers. Gives the answer and how many messages came.
///
/// # Errors
/// The act is refused, or the file cannot be written.
pub fn vastleggen(
    m: &mut Model,
    app: &mut App,
    casus: Option<u32>,
    command: Command,
) -> Result<(crate::app::Antwoord, usize), OefenFout> {
    let Some(mut oefening) = m.spel.oefening.take() else { return Ok((app.execute(casus, command)?, 0)) };
    let done = oefening.vastleggen(app, Opdracht { casus, at: None, actor: None, command });
    m.spel.oefening = Some(oefening);
    done.map(|(answer, came)| (answer, came.len()))
}

/// Looks what practice the open file holds; says so when it cannot be played.
pub fn herken(m: &mut Model, app: &App) {
    m.spel.oefening = match Oefening::open(app) {
        Ok(found) => found,
        Err(error) => {
            let (code, wat, n) = oefenfout(&m.t, &error);
            let text = m.t.ta(&format!("oef-fout-{code}"), &[("wat", &wat), ("n", &n)]);
            m.zeg(Toon::LetOp, text);
            None
        }
    };
    if let Some(oefening) = &m.spel.oefening
        && let Ok(Some(pad)) = oefening.bron_veranderd(app)
    {
        let text = m.t.ta("oef-bron-veranderd", &[("pad", &pad)]);
        m.zeg(Toon::LetOp, text);
    }
}

/// Reads what the practice screen shows.
pub fn toon(m: &mut Model, app: &App) -> Result<(), OefenFout> {
    m.vandaag = app.vandaag();
    let Some(oefening) = m.spel.oefening.as_ref() else {
        m.spel.fase = Fase::Lijst;
        lijst(m, app);
        return Ok(());
    };
    if m.spel.fase == Fase::Gesprek {
        return gesprek::lees(m, app);
    }
    let fresh = m.spel.post.is_empty();
    m.spel.post = oefening.postvak(app)?;
    if fresh {
        // One begins to read with the oldest message.
        m.spel.bericht = m.spel.post.iter().rposition(|p| !p.gelezen).unwrap_or(0);
    }
    m.spel.minuten = oefening.minuten_vandaag(app)?;
    let open = oefening.openstaand(app)?;
    m.spel.open = oefening_tekst::open(m, app, open);
    m.spel.bericht = m.spel.bericht.min(m.spel.post.len().saturating_sub(1));
    m.spel.open_rij = m.spel.open_rij.min(m.spel.open.len().saturating_sub(1));
    m.spel.knoppen = oefening_tekst::knoppen(m, app)?;
    m.spel.knop = m.spel.knop.min(m.spel.knoppen.len().saturating_sub(1));
    if matches!(m.spel.fase, Fase::Lijst | Fase::Opening) {
        lijst(m, app);
    }
    Ok(())
}

/// Puts the cursor on the oldest message that was not read.
fn eerste_ongelezen(m: &mut Model, app: &App) -> Result<(), OefenFout> {
    m.spel.bericht = m.spel.post.iter().rposition(|p| !p.gelezen).unwrap_or(0);
    m.spel.tekst_rij = 0;
    m.spel.knoppen = oefening_tekst::knoppen(m, app)?;
    Ok(())
}

/// The files and scenarios that one can go to.
fn lijst(m: &mut Model, app: &App) {
    let taal = m.t.taal();
    let mut rows = Vec::new();
    let here = app.path().to_path_buf();
    let row = |groep, titel: String, rechts: String, doel| LijstRij {
        groep,
        titel,
        kort: String::new(),
        rechts,
        opening: String::new(),
        doel,
    };
    if let Some(thuis) = m.spel.thuis.clone().filter(|pad| *pad != here) {
        rows.push(row("oef-groep-eigen", m.t.t("oef-eigen-bestand"), String::new(), LijstDoel::Bestand(thuis)));
    }
    for (pad, titel, dag) in lopend(app, taal).into_iter().filter(|(pad, ..)| *pad != here) {
        let day = m.t.ta("oef-dag-n", &[("n", &dag.to_string())]);
        rows.push(row("oef-groep-lopend", titel, day, LijstDoel::Bestand(pad)));
    }
    rows.extend(alle(&scenario_mappen()).into_iter().filter_map(|s| speelbaar(m, s)));
    let order = ["oef-groep-eigen", "oef-groep-les", "oef-groep-lopend", "oef-groep-casus", "oef-groep-pakket"];
    rows.sort_by_key(|r| order.iter().position(|g| *g == r.groep));
    m.spel.rij = m.spel.rij.min(rows.len().saturating_sub(1));
    m.spel.lijst = rows;
}

/// The row of a scenario, a pack or a hand-out; nothing where it cannot be read.
fn speelbaar(m: &Model, s: Speelbaar) -> Option<LijstRij> {
    let taal = m.t.taal();
    let pack = Soort::van(&s.hoofd) == Soort::Pakket;
    let (titel, kort, opening, rechts) = if pack {
        let p = Pakket::lees(&s.hoofd).ok()?;
        let count = m.t.ta("oef-casussen", &[("n", &p.casus.len().to_string())]);
        (p.titel, p.kort, p.opening, count)
    } else {
        let s = Scenario::lees(&s.hoofd).ok()?;
        let minutes = m.t.ta("oef-minuten", &[("n", &s.minuten.to_string())]);
        (s.titel, s.kort, s.opening, minutes)
    };
    let (groep, rechts, kort) = match &s.les {
        None => (if pack { "oef-groep-pakket" } else { "oef-groep-casus" }, rechts, kort.in_taal(taal).to_owned()),
        Some(les) => {
            let until = les.inleveren_op.map(|dag| m.t.ta("oef-les-voor", &[("dag", &m.t.datum_met_dag(dag))]));
            let said = m.t.ta("oef-les-kort", &[("groep", &les.groep), ("modus", &m.t.woord("modus", &les.modus))]);
            let kort = [said, les.toelichting.clone(), kort.in_taal(taal).to_owned()].join(" ");
            ("oef-groep-les", until.unwrap_or(rechts), kort)
        }
    };
    Some(LijstRij {
        groep,
        titel: titel.in_taal(taal).to_owned(),
        kort,
        rechts,
        opening: opening.in_taal(taal).to_owned(),
        doel: LijstDoel::Scenario(s.id),
    })
}

/// Practices in files beside this one: where, title, day.
fn lopend(app: &App, taal: crate::opmaak::Taal) -> Vec<(PathBuf, String, i64)> {
    let mut found: Vec<(PathBuf, String, i64)> = Vec::new();
    for folder in [app.path().parent().map(Path::to_path_buf), data_map().ok()].into_iter().flatten() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for pad in entries.flatten().map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == "db")) {
            if found.iter().any(|(known, ..)| *known == pad) {
                continue;
            }
            let opties = crate::app::Opties { read_only: true, ..app.opties() };
            let Ok(other) = App::open(&pad, opties) else { continue };
            if let Ok(Some(oefening)) = Oefening::open(&other) {
                let dag = (other.vandaag() - oefening.begin()).num_days() + 1;
                found.push((pad, oefening.titel.in_taal(taal).to_owned(), dag));
            }
        }
    }
    found.sort();
    found
}

fn begin(m: &mut Model, app: &mut App, id: &str, modus: Modus) -> Result<(), OefenFout> {
    let bron = match Bron::vind(id, &scenario_mappen()) {
        Ok(bron) => bron,
        Err(BronFout::Onbekend(naam)) => return Err(OefenFout::Ontbreekt(naam)),
        Err(BronFout::Les(fout)) => return Err(OefenFout::Les(fout)),
        Err(BronFout::Lezen(pad, fout)) => return Err(StoreError::io(&pad, &fout).into()),
    };
    let keuze = Keuze { modus, seed: 0, taal: m.t.taal() };
    // What cannot be played leaves no file behind.
    Oefening::start(&mut App::in_memory(app.opties())?, &bron, keuze)?;
    let stem = bron::stam(id);
    let pad = vrij(app, &stem)?;
    let mut other = App::create(&pad, app.opties())?;
    Oefening::start(&mut other, &bron, keuze)?;
    switch(m, app, other)
}

/// Makes the copy that goes to the instructor, in a folder beside the file.
fn lever_in(m: &mut Model, app: &App) -> Result<(), OefenFout> {
    let Some(oefening) = &m.spel.oefening else { return Ok(()) };
    let folder = app.path().with_file_name("inleveren");
    std::fs::create_dir_all(&folder).map_err(|error| StoreError::io(&folder, &error))?;
    let stem = oefening.inlevernaam(app);
    let pad = vrij_in(&folder, stem.trim_end_matches(".db"))?;
    let klaar = oefening.lever_in(app, &pad)?;
    let shown = pad.display().to_string();
    let mut said = vec![m.t.ta("oef-ingeleverd", &[("pad", &shown), ("n", &klaar.regels.to_string())])];
    said.extend(klaar.te_laat.then(|| m.t.t("oef-ingeleverd-laat")));
    said.extend((!klaar.af).then(|| m.t.t("oef-ingeleverd-niet-af")));
    m.zeg(Toon::Goed, said.join(" "));
    Ok(())
}

/// A name that is free, beside the open file or in the data folder.
fn vrij(app: &App, stem: &str) -> Result<PathBuf, OefenFout> {
    let beside = app.path().parent().filter(|p| !p.as_os_str().is_empty() && p.is_dir()).map(Path::to_path_buf);
    let folder = match beside {
        Some(folder) => folder,
        None => data_map().map_err(|_| StoreError::NotOurs { path: PathBuf::from(stem) })?,
    };
    std::fs::create_dir_all(&folder).map_err(|error| StoreError::io(&folder, &error))?;
    vrij_in(&folder, stem)
}

fn vrij_in(folder: &Path, stem: &str) -> Result<PathBuf, OefenFout> {
    let free = (1..100_000).map(|n| folder.join(format!("{stem}-{n}.db"))).find(|p| p.symlink_metadata().is_err());
    free.ok_or_else(|| StoreError::Exists { path: folder.to_owned() }.into())
}

/// Goes on in another file.
fn switch(m: &mut Model, app: &mut App, other: App) -> Result<(), OefenFout> {
    if !app.is_oefening() && app.path().is_file() {
        m.spel.thuis = Some(app.path().to_path_buf());
    }
    *app = other;
    m.form = None;
    m.werk = None;
    m.blad = None;
    m.laatste = None;
    m.pad.clear();
    m.vandaag = app.vandaag();
    m.oefening = app.is_oefening();
    m.alleen_kijken = app.read_only();
    let thuis = m.spel.thuis.take();
    m.spel = crate::tui::model::Spel { thuis, ..Default::default() };
    herken(m, app);
    if m.spel.loopt() {
        m.screen = Screen::Oefening;
        m.spel.fase = Fase::Spel;
        toon(m, app)?;
        eerste_ongelezen(m, app)
    } else {
        m.screen = Screen::Vandaag;
        update_effect::reload(m, app).map_err(OefenFout::App)
    }
}

/// Says what moving the clock brought.
fn said(m: &mut Model, app: &App, moved: &Verzet) -> Result<(), OefenFout> {
    let day = m.t.datum(moved.dag);
    let over = m.spel.oefening.as_ref().is_some_and(|o| moved.dag >= o.einde());
    let n = moved.berichten.len().to_string();
    let text = match (over, moved.berichten.is_empty()) {
        (true, _) => m.t.ta("oef-voorbij", &[("dag", &day)]),
        (false, true) => m.t.ta("oef-verder-stil", &[("dag", &day)]),
        (false, false) => m.t.ta("oef-verder", &[("dag", &day), ("n", &n)]),
    };
    m.zeg(Toon::Info, text);
    m.vandaag = app.vandaag();
    Ok(())
}

/// Lets one choose a day to go back to.
fn opslagpunten(m: &mut Model, app: &App) -> Result<(), OefenFout> {
    if m.spel.oefening.as_ref().is_some_and(|o| o.keuze.modus == Modus::Toets) {
        return Err(OefenFout::GeenWegTerug);
    }
    let state = app.state(Scope::Bestand)?;
    let mut rows = Vec::new();
    // Each day as it stood in the evening, before the clock went on.
    for regel in state.acts(Kind::VerzetKlok).collect::<Vec<_>>().into_iter().rev() {
        let day = m.t.ta("oef-opslag-dag", &[("dag", &m.t.datum(regel.at.dag()))]);
        rows.push(Keus {
            groep: "oef-opslag-titel",
            tekst: day,
            toets: String::new(),
            doel: Doel::Opslag(regel.seq - 1),
        });
    }
    if rows.is_empty() {
        let text = m.t.t("oef-geen-opslag");
        m.zeg(Toon::Info, text);
        return Ok(());
    }
    update_overlay::open_choices(m, rows);
    Ok(())
}

fn vork(m: &mut Model, app: &mut App, seq: i64) -> Result<(), OefenFout> {
    let Some(oefening) = &m.spel.oefening else { return Ok(()) };
    let pad = vrij(app, &format!("{}-vork", oefening.id))?;
    oefening.fork(app, seq, &pad)?;
    let name = pad.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let other = App::open(&pad, app.opties())?;
    switch(m, app, other)?;
    let text = m.t.ta("oef-vork", &[("pad", &name)]);
    m.zeg(Toon::Goed, text);
    Ok(())
}

/// Gives the next step of help for the taak at hand, and records that it was asked.
fn hint(m: &mut Model, app: &mut App) -> Result<(), OefenFout> {
    let nr = m.spel.gekozen().map(|p| p.casus);
    let first = m.spel.oefening.as_ref().and_then(|o| o.casussen.iter().find_map(|c| c.nr));
    let Some(nr) = nr.or(m.casus()).or(first) else { return Ok(()) };
    let state = app.state(Scope::Casus(nr))?;
    let (_, taak) = crate::domain::taak::stand::fase(&state);
    let step = oefening_tekst::trap(&state, taak);
    let Some((titel, lines)) = oefening_tekst::hulp(m, app, nr, taak, step)? else {
        let text = m.t.t("oef-geen-hulp");
        m.zeg(Toon::Info, text);
        return Ok(());
    };
    if !m.alleen_kijken {
        let mut fields = Map::new();
        fields.insert("bij".to_owned(), Value::from(Taak::naam(taak)));
        fields.insert("trap".to_owned(), Value::from(step));
        vastleggen(m, app, Some(nr), Command::new(Kind::VraagHulp, fields)?)?;
    }
    m.overlay = Some(Overlay::Lezen { titel, tekst: lines, rij: 0 });
    Ok(())
}

/// The report of one casus number in words, `C-014 · Şahin, Ayşe`.
pub fn casus_naam(m: &Model, app: &App, nr: u32) -> String {
    let klant = app.casus_rij(nr).ok().flatten().map(|r| crate::opmaak::naam_lijst(&r.klant)).unwrap_or_default();
    format!("{} {} {klant}", Id::casus(nr), m.glyphs.punt)
}
