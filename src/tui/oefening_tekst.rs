//! What the practice screen says: open points, buttons, dilemmas, hints and the look back, as rows of text.

use serde_json::{Map, Value, json};

use crate::app::App;
use crate::domain::entry::Scope;
use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::State;
use crate::domain::taak::Taak;
use crate::oefening::conditie::weeg::Blik;
use crate::oefening::hulp::algemeen;
use crate::oefening::open::OpenPunt;
use crate::oefening::sessie::OefenFout;
use crate::tui::effect_oefening::casus_naam;
use crate::tui::model::{Model, OpenRij, Overlay, SpelDoel, SpelKnop};
use crate::tui::theme::Role;

/// What is open, as rows.
pub fn open(m: &Model, app: &App, punten: Vec<OpenPunt>) -> Vec<OpenRij> {
    let g = m.glyphs;
    let rows = punten.into_iter().map(|punt| match punt {
        OpenPunt::Agenda { casus, ding, soort, tot_en_met, voorbij } => {
            let key = if voorbij { "oef-open-voorbij" } else { "oef-open-vandaag" };
            let day = m.t.datum(tot_en_met);
            let gesprek = (soort == "gesprek" && !voorbij).then(|| ding.parse::<Id>().ok()).flatten();
            OpenRij {
                role: if voorbij { Role::Fout } else { Role::LetOp },
                teken: if voorbij { g.te_laat } else { g.vandaag },
                tekst: m.t.ta(key, &[("wat", &m.t.soort(&soort)), ("dag", &day)]),
                onder: casus.map(|nr| casus_naam(m, app, nr)).unwrap_or_default(),
                doel: match (gesprek, casus) {
                    (Some(id), Some(nr)) => Some(SpelDoel::Gesprek(nr, id)),
                    (None, Some(nr)) => Some(SpelDoel::Casus(nr)),
                    _ => None,
                },
                zwaar: !voorbij,
            }
        }
        OpenPunt::Stuk { casus, seq, naam } => OpenRij {
            role: Role::LetOp,
            teken: g.bezig,
            tekst: m.t.ta("oef-open-stuk", &[("wat", &naam)]),
            onder: casus_naam(m, app, casus),
            doel: Some(SpelDoel::Bericht(seq)),
            zwaar: false,
        },
        OpenPunt::Verslag { casus, gesprek } => OpenRij {
            role: Role::LetOp,
            teken: g.bezig,
            tekst: m.t.t("oef-open-verslag"),
            onder: casus_naam(m, app, casus),
            doel: Some(SpelDoel::Gesprek(casus, gesprek)),
            zwaar: false,
        },
        OpenPunt::Dilemma { casus, seq, .. } => OpenRij {
            role: Role::LetOp,
            teken: g.vandaag,
            tekst: m.t.t("oef-open-dilemma"),
            onder: casus_naam(m, app, casus),
            doel: Some(SpelDoel::Bericht(seq)),
            zwaar: true,
        },
        OpenPunt::Ongelezen { aantal } => OpenRij {
            role: Role::Tekst,
            teken: g.ongelezen,
            tekst: m.t.ta("oef-open-ongelezen", &[("n", &aantal.to_string())]),
            onder: String::new(),
            doel: None,
            zwaar: false,
        },
        OpenPunt::Concepten { aantal } => OpenRij {
            role: Role::Tekst,
            teken: g.concept,
            tekst: m.t.ta("oef-open-concept", &[("n", &aantal.to_string())]),
            onder: String::new(),
            doel: None,
            zwaar: false,
        },
    });
    rows.collect()
}

/// What can be done with the message under the cursor.
///
/// # Errors
/// The file cannot be read.
pub fn knoppen(m: &Model, app: &App) -> Result<Vec<SpelKnop>, OefenFout> {
    let Some(post) = m.spel.gekozen() else { return Ok(Vec::new()) };
    let button = |key: &str, doel| SpelKnop { tekst: m.t.t(key), doel };
    let mut found = Vec::new();
    let nr = post.casus;
    let state = app.state(Scope::Casus(nr))?;
    let today = m.vandaag.to_string();
    let fields = |value: Value| value.as_object().cloned().unwrap_or_default();
    let own = m.spel.oefening.as_ref().and_then(|o| o.casus(nr));
    if let Some(id) = post.sleutel.strip_prefix("stuk:")
        && let Some(stuk) = own.and_then(|c| c.geladen.scenario.stuk.iter().find(|s| s.id.get_ref() == id))
    {
        let mut asked = state.van_soort(IdSoort::Stuk).filter(|d| d.body.is("soort", &stuk.soort));
        let open = asked.rfind(|d| d.stand.is_open());
        found.push(match open {
            Some(ding) => button(
                "oef-knop-stuk",
                SpelDoel::Form(
                    Some(nr),
                    Kind::OntvangStuk,
                    fields(json!({"stuk": ding.id.to_string(), "op": post.at.dag().to_string()})),
                ),
            ),
            None => button(
                "oef-knop-vraag-stuk",
                SpelDoel::Form(Some(nr), Kind::VraagStuk, fields(json!({"soort": stuk.soort}))),
            ),
        });
    } else if let Some(id) = post.sleutel.strip_prefix("dilemma:") {
        found.push(button("oef-knop-weeg", SpelDoel::Weeg(nr, id.to_owned())));
    } else if let Some(id) = post.sleutel.strip_prefix("opkomst:").and_then(|rest| rest.split(':').next()?.parse().ok())
    {
        found.push(button("oef-knop-gesprek", SpelDoel::Gesprek(nr, id)));
    } else if let Some(id) =
        post.sleutel.strip_prefix("nakoming:").and_then(|rest| rest.split(':').next()?.parse::<Id>().ok())
    {
        let (kind, field) =
            if id.soort == IdSoort::Actie { (Kind::WerkActieBij, "actie") } else { (Kind::RondAfspraakAf, "afspraak") };
        found.push(button("oef-knop-nakoming", SpelDoel::Form(Some(nr), kind, fields(json!({field: id.to_string()})))));
    } else if let Some(c) = own.filter(|_| post.sleutel != crate::oefening::sessie::OPENING) {
        let s = &c.geladen.scenario;
        let sender = s.mens.iter().find(|p| p.naam == post.van).map(|p| p.id.get_ref().as_str());
        let wie = if s.klant.naam == post.van { Some("klant") } else { sender };
        match wie.filter(|wie| s.vraag.iter().any(|v| v.met.get_ref() == wie)) {
            Some(wie) => found.push(SpelKnop {
                tekst: m.t.ta("oef-knop-spreek", &[("naam", &post.van)]),
                doel: SpelDoel::Spreek(nr, wie.to_owned()),
            }),
            None => {
                let call = json!({"op": today, "kanaal": "telefoon", "met": post.van});
                found.push(button("oef-knop-bel", SpelDoel::Form(Some(nr), Kind::LegContactVast, fields(call))));
            }
        }
    }
    if let Some(c) = own.filter(|c| c.geladen.scenario.klant.naam != post.van) {
        let naam = c.geladen.scenario.klant.naam.clone();
        let tekst = m.t.ta("oef-knop-spreek", &[("naam", &naam)]);
        found.push(SpelKnop { tekst, doel: SpelDoel::Spreek(nr, "klant".to_owned()) });
    }
    found.push(button("oef-knop-casus", SpelDoel::Casus(nr)));
    let note = json!({"tekst": format!("{}: {}", post.van, post.onderwerp), "aard": "feit"});
    found.push(button("oef-knop-notitie", SpelDoel::Form(Some(nr), Kind::MaakNotitie, fields(note))));
    found.push(button("oef-knop-later", SpelDoel::Later));
    Ok(found)
}

/// Shows the four worlds and the prices of a dilemma, then asks for the weighing.
pub fn weeg(m: &mut Model, casus: u32, id: &str) {
    let taal = m.t.taal();
    let Some(own) = m.spel.oefening.as_ref().and_then(|o| o.casus(casus)) else { return };
    let Some(d) = own.geladen.scenario.dilemma.iter().find(|d| d.id.get_ref() == id) else { return };
    let worlds = [
        ("wet", &d.werelden.wet),
        ("politiek", &d.werelden.politiek),
        ("arbeid", &d.werelden.arbeid),
        ("mens", &d.werelden.mens),
    ];
    let mut lines = vec![(Role::Tekst, d.vraag.in_taal(taal).to_owned()), (Role::Tekst, String::new())];
    for (world, text) in worlds {
        lines.push((Role::Accent, m.t.woord("zwaarst", world)));
        lines.push((Role::Tekst, text.in_taal(taal).to_owned()));
    }
    lines.push((Role::Tekst, String::new()));
    for option in &d.optie {
        lines.push((Role::Accent, option.tekst.in_taal(taal).to_owned()));
        let price = m.t.ta("oef-prijs", &[("prijs", option.prijs.in_taal(taal))]);
        lines.push((Role::Zacht, price));
    }
    lines.push((Role::Tekst, String::new()));
    lines.push((Role::Zacht, m.t.t("oef-geen-goed-antwoord")));
    let options = d.optie.iter().map(|o| json!({"wat": o.tekst.in_taal(taal), "tegen": o.prijs.in_taal(taal)}));
    let fields = json!({
        "vraag": d.vraag.in_taal(taal),
        "werelden": Value::from_iter(worlds.map(|(world, text)| (world, Value::from(text.in_taal(taal))))),
        "opties": options.collect::<Vec<_>>(),
    });
    let choices = d
        .optie
        .iter()
        .map(|o| (o.id.get_ref().clone(), o.tekst.in_taal(taal).to_owned(), o.prijs.in_taal(taal).to_owned()));
    let titel = m.t.t("oef-dilemma-titel");
    m.overlay = Some(Overlay::Dilemma {
        titel,
        tekst: lines,
        rij: 0,
        casus,
        velden: fields.as_object().cloned().unwrap_or_default(),
        keuzes: choices.collect(),
        keuze: 0,
    });
}

/// Which step of help comes next for a taak.
pub fn trap(state: &State, taak: Taak) -> &'static str {
    let given = state.acts(Kind::VraagHulp).filter(|r| r.body.is("bij", taak.naam())).count();
    match given {
        0 => "vraag",
        1 => "regel",
        _ => "voorbeeld",
    }
}

/// A text with a heading: its title and lines with their role.
pub type Kader = (String, Vec<(Role, String)>);

/// The help for a taak: title and paragraphs up to that step.
///
/// # Errors
/// The file cannot be read.
pub fn hulp(m: &Model, app: &App, nr: u32, taak: Taak, trap: &str) -> Result<Option<Kader>, OefenFout> {
    let taal = m.t.taal();
    let state = app.state(Scope::Casus(nr))?;
    let bestand = app.state(Scope::Bestand)?;
    let Some(own) = m.spel.oefening.as_ref().and_then(|o| o.casus(nr)) else { return Ok(None) };
    let blik = Blik::new(&own.geladen, &state, &bestand, app.vandaag());
    let fits = |h: &&crate::oefening::scenario::Hulp| {
        h.taak == taak.nummer() && blik.als(h.als.as_ref().map(|p| p.get_ref().as_str())).is_some()
    };
    let general = algemeen(taak.nummer());
    let (vraag, regel, voorbeeld) = match own.geladen.scenario.hulp.iter().find(fits) {
        Some(h) => (h.vraag.in_taal(taal), h.regel.in_taal(taal), h.voorbeeld.in_taal(taal)),
        None => (general.vraag.in_taal(taal), general.regel.in_taal(taal), general.voorbeeld.in_taal(taal)),
    };
    let mut lines = vec![(Role::Tekst, vraag.to_owned())];
    if trap != "vraag" {
        lines.extend([
            (Role::Tekst, String::new()),
            (Role::Accent, m.t.t("oef-hulp-regel")),
            (Role::Tekst, regel.to_owned()),
        ]);
    }
    if trap == "voorbeeld" {
        lines.extend([
            (Role::Tekst, String::new()),
            (Role::Accent, m.t.t("oef-hulp-voorbeeld")),
            (Role::Tekst, voorbeeld.to_owned()),
            (Role::Tekst, String::new()),
            (Role::Accent, m.t.t("oef-hulp-uitgewerkt")),
        ]);
        lines.extend(general.uitgewerkt.in_taal(taal).lines().map(|line| (Role::Tekst, line.to_owned())));
    } else {
        lines.extend([(Role::Tekst, String::new()), (Role::Zacht, m.t.t("oef-hulp-meer"))]);
    }
    let titel = m.t.ta("oef-hulp-titel", &[("taak", &m.t.taak_kort(taak))]);
    Ok(Some((titel, lines)))
}

/// Fields for the weighing of a dilemma with the choice that was made.
pub fn met_keuze(mut velden: Map<String, Value>, keuze: &(String, String, String)) -> Map<String, Value> {
    velden.insert("keuze".to_owned(), Value::from(keuze.1.clone()));
    velden.insert("prijs".to_owned(), Value::from(keuze.2.clone()));
    velden
}
