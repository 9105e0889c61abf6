//! Given a casus, when the sheet is made, then these rows.

use chrono::NaiveDate;
use serde_json::Value;

use crate::app::invoerregel::Refs;
use crate::app::{App, Opties};
use crate::clock::Clock;
use crate::domain::entry::Scope;
use crate::domain::field::FieldKind;
use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::domain::leesmodel::afleiden::leesmodel;
use crate::domain::state::State;
use crate::opmaak::Taal;
use crate::teksten::Teksten;
use crate::tui::blad::{Blad, BladSoort, Bouw, Doen, Rij, bouw};
use crate::tui::tekst;
use crate::tui::theme::{Glyphs, Role};

/// One casus that holds everything.
const MARLOES: &str = include_str!("../../../../tests/it/fixtures/marloes.jsonl");
/// The first lines of a casus.
const OPEN: &str = r#"{"ref": "c", "at": "2026-03-02T09:00:00+01:00", "command": {"kind": "open-casus", "klant": {"naam": "李 Wei", "geboortedatum": "1990-01-01"}, "melding_op": "2026-03-02", "regeling": "levensonderhoud"}}"#;

/// A day.
pub fn dag(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The states after these lines: of the first casus, and of the file.
pub fn staten(vandaag: &str, lines: &str) -> (State, State) {
    let opties = Opties { read_only: false, klok: Clock::op(dag(vandaag)), naam: "samira".to_owned(), regels: None };
    let mut app = App::in_memory(opties).unwrap();
    let mut refs = Refs::default();
    for line in lines.lines().filter(|line| !line.trim().is_empty()) {
        app.record_line(line, &mut refs).unwrap_or_else(|e| panic!("{e:?}\n{line}"));
    }
    (app.state(Scope::Casus(1)).unwrap(), app.state(Scope::Bestand).unwrap())
}

/// A sheet over these states.
pub fn blad_van(soort: BladSoort, staten: &(State, State), vandaag: &str, taal: Taal, breedte: usize) -> Blad {
    let regels = crate::domain::regels::Regels::ingebouwd();
    let agenda = leesmodel(&staten.0, &regels).agenda;
    let b = Bouw {
        state: &staten.0,
        bestand: &staten.1,
        agenda: &agenda,
        taken: &[],
        vandaag: dag(vandaag),
        regels: &regels,
        t: &Teksten::new(taal),
        glyphs: Glyphs::vol(),
        breedte,
    };
    bouw(soort, &b)
}

/// A casus with these lines after the opening, as a sheet.
pub fn blad_na(soort: BladSoort, vandaag: &str, lines: &[&str]) -> Blad {
    let text = std::iter::once(OPEN.to_owned()).chain(lines.iter().map(|l| regel(l))).collect::<Vec<_>>().join("\n");
    blad_van(soort, &staten(vandaag, &text), vandaag, Taal::Nl, 48)
}

/// `REF DAY {…}` as a line of the casus; `-` for no name. A line that is JSON stays as it is.
fn regel(short: &str) -> String {
    if short.starts_with('{') {
        return short.to_owned();
    }
    let (naam, rest) = short.split_once(' ').unwrap();
    let (day, command) = rest.split_once(' ').unwrap();
    let naam = if naam == "-" { String::new() } else { format!("\"ref\": \"{naam}\", ") };
    format!("{{\"casus\": \"@c\", {naam}\"at\": \"{day}T10:00:00+01:00\", \"command\": {command}}}")
}

/// The row with that key.
pub fn rij<'a>(blad: &'a Blad, sleutel: &str) -> &'a Rij {
    blad.rijen.iter().find(|r| r.sleutel == sleutel).unwrap_or_else(|| {
        panic!("{sleutel} not in {:?}", blad.rijen.iter().map(|r| r.sleutel.as_str()).collect::<Vec<_>>())
    })
}

/// The text of some pieces.
pub fn tekst_van(stukken: &[(Role, String)]) -> String {
    stukken.iter().map(|(_, text)| text.as_str()).collect()
}

/// Every field a row fills in exists in the act, and every key is there once.
pub fn assert_geldig(blad: &Blad) {
    let mut seen = std::collections::BTreeSet::new();
    for rij in &blad.rijen {
        assert!(rij.sleutel.is_empty() || seen.insert(&rij.sleutel), "{} stands twice", rij.sleutel);
        let texts = rij.links.iter().chain(&rij.rechts).chain(&rij.uitleg);
        assert!(texts.clone().all(|(_, text)| !text.contains('‹')), "{rij:?}");
        assert!(rij.sleutel.is_empty() || !rij.uitleg.is_empty(), "no explanation: {rij:?}");
        for doen in &rij.doen {
            for (veld, waarde) in &doen.velden {
                let field = doen.kind.act().field(veld).unwrap_or_else(|| panic!("{:?} has no {veld}", doen.kind));
                assert!(past_in(field.kind, waarde), "{:?} {veld}: {waarde}", doen.kind);
            }
        }
    }
}

/// Whether a value may stand in a field, as it is recorded.
fn past_in(kind: FieldKind, waarde: &Value) -> bool {
    let text = waarde.as_str();
    let id = text.and_then(|t| t.parse::<Id>().ok());
    match kind {
        FieldKind::Choice(words) => text.is_some_and(|t| words.contains(&t)),
        FieldKind::Several(words) => {
            waarde.as_array().is_some_and(|l| l.iter().all(|w| w.as_str().is_some_and(|w| words.contains(&w))))
        }
        FieldKind::Date => text.is_some_and(|t| t.parse::<NaiveDate>().is_ok()),
        FieldKind::Thing(soorten) => id.is_some_and(|id| soorten.contains(&id.soort)),
        FieldKind::Things(_) | FieldKind::Texts(_) | FieldKind::Records(_) => waarde.is_array(),
        FieldKind::Int(..) | FieldKind::Money | FieldKind::Line(_) | FieldKind::ActNumber => waarde.is_i64(),
        FieldKind::YesNo => waarde.is_boolean(),
        _ => text.is_some_and(|t| !t.is_empty()),
    }
}

/// Beside what is never cut there is room for what may be.
pub fn assert_past(blad: &Blad, breedte: usize) {
    for rij in &blad.rijen {
        let right = tekst::breedte(&tekst_van(&rij.rechts));
        assert!(right + 14 <= breedte, "{right} columns: {rij:?}");
    }
}

fn eerste(rij: &Rij) -> &Doen {
    rij.doen.first().unwrap_or_else(|| panic!("nothing to do: {rij:?}"))
}

#[test]
fn an_empty_casus_says_what_to_do_first() {
    let blad = blad_na(BladSoort::Bewaken, "2026-03-04", &[]);
    let leeg = rij(&blad, "leeg");
    assert_eq!(eerste(leeg).kind, Kind::MaakAfspraak);
    assert_eq!(eerste(rij(&blad, "signalen")).kind, Kind::MeldSignaal);
    assert_eq!(eerste(rij(&blad, "knelpunten")).kind, Kind::MeldKnelpunt);
    assert_eq!(tekst_van(&rij(&blad, "contact").rechts), "nog geen contact");
    assert_geldig(&blad);
}

#[test]
fn what_is_late_comes_before_this_week_and_later() {
    let blad = blad_na(
        BladSoort::Bewaken,
        "2026-03-18",
        &[
            r#"- 2026-03-03 {"kind": "maak-afspraak", "wie": "klant", "wat": "Later", "uiterlijk": "2026-04-14"}"#,
            r#"- 2026-03-03 {"kind": "maak-afspraak", "wie": "klantmanager", "wat": "Zondag", "uiterlijk": "2026-03-22"}"#,
            r#"- 2026-03-03 {"kind": "maak-afspraak", "wie": "klant", "wat": "Oud", "uiterlijk": "2026-03-13"}"#,
            r#"- 2026-03-03 {"kind": "maak-afspraak", "wie": "klant", "wat": "Nu", "uiterlijk": "2026-03-18"}"#,
        ],
    );
    let order: Vec<&str> = blad.rijen.iter().map(|r| r.sleutel.as_str()).filter(|s| s.starts_with("F-")).collect();
    assert_eq!(order, ["F-3", "F-4", "F-2", "F-1"]);
    assert_eq!(tekst_van(&rij(&blad, "F-3").links), "!! klant: Oud");
    assert_eq!(tekst_van(&rij(&blad, "F-3").rechts), "vr 13-03 · 5 dagen");
    assert_eq!(tekst_van(&rij(&blad, "F-4").rechts), "vandaag");
    assert_eq!(tekst_van(&rij(&blad, "F-2").links), "○ jij: Zondag");
    assert_eq!(blad.onder, "1 te laat");
    let late = rij(&blad, "F-3");
    assert_eq!(eerste(late).velden["afspraak"], "F-3");
    assert_eq!(eerste(late).velden["nagekomen"], "ja");
    let again = late.doen.iter().find(|d| d.kind == Kind::MaakAfspraak).unwrap();
    assert_eq!((again.velden.get("wat").unwrap(), again.velden.get("uiterlijk")), (&"Oud".into(), None));
    assert_eq!(tekst_van(&rij(&blad, "persoon:klant").rechts), "1 te laat · 2 open · 0 klaar");
    assert_eq!(tekst_van(&rij(&blad, "persoon:klantmanager").rechts), "0 te laat · 1 open · 0 klaar");
    assert_geldig(&blad);
}

#[test]
fn what_was_not_kept_stays_on_top_until_it_was_talked_about() {
    let broken = [
        r#"f 2026-03-03 {"kind": "maak-afspraak", "wie": "klant", "wat": "Bellen", "uiterlijk": "2026-03-05"}"#,
        r#"- 2026-03-06 {"kind": "rond-afspraak-af", "afspraak": "@f", "nagekomen": "deels"}"#,
    ];
    let blad = blad_na(BladSoort::Bewaken, "2026-03-09", &broken);
    let gemist = rij(&blad, "gemist:F-1");
    assert_eq!(tekst_van(&gemist.rechts), "vr 06-03 · 3 dagen");
    assert_eq!((eerste(gemist).kind, &eerste(gemist).velden["wie"]), (Kind::SpreekAan, &"klant".into()));
    assert_eq!(tekst_van(&rij(&blad, "F-1").rechts), "deels · vr 06-03");

    let talked = [
        broken[0],
        broken[1],
        r#"- 2026-03-09 {"kind": "spreek-aan", "wie": "klant", "over": "@f", "reactie": "Ziek"}"#,
    ];
    let blad = blad_na(BladSoort::Bewaken, "2026-03-09", &talked);
    assert!(blad.rijen.iter().all(|r| !r.sleutel.starts_with("gemist:")));
}

#[test]
fn a_signal_asks_whether_it_touches_the_right_and_why() {
    let signal = r#"g 2026-03-05 {"kind": "meld-signaal", "soort": "gift", "bron": "stuk", "feit": "300 euro"}"#;
    let blad = blad_na(BladSoort::Bewaken, "2026-03-09", &[signal]);
    assert_eq!(tekst_van(&rij(&blad, "G-1").rechts), "te wegen, 4 dagen");
    assert_eq!(eerste(rij(&blad, "G-1")).kind, Kind::WeegSignaal);
    assert!(blad.hoek.contains("1 open signaal"), "{}", blad.hoek);

    let weigh = |more: &str| {
        format!(
            r#"- 2026-03-06 {{"kind": "weeg-signaal", "signaal": "@g", "uitkomst": "geen-gevolg", "besproken_met_klant": true{more}}}"#
        )
    };
    let blad = blad_na(BladSoort::Bewaken, "2026-03-09", &[signal, &weigh("")]);
    let open = rij(&blad, "G-1");
    assert_eq!(tekst_van(&open.rechts), "raakt recht: ?");
    assert_eq!(eerste(open).velden["uitkomst"], "geen-gevolg");

    let blad = blad_na(
        BladSoort::Bewaken,
        "2026-03-09",
        &[signal, &weigh(r#", "raakt_recht": false, "waarom": "Voor de melding""#)],
    );
    let weighed = rij(&blad, "G-1");
    assert_eq!(tekst_van(&weighed.rechts), "raakt recht: nee");
    assert!(weighed.uitleg.iter().any(|(_, text)| text == "Waarom: Voor de melding"));
    assert_geldig(&blad);
}

#[test]
fn a_bottleneck_without_an_action_is_seen() {
    let stuck = r#"k 2026-03-05 {"kind": "meld-knelpunt", "wat": "Geen oppas", "ernst": "hoog"}"#;
    let blad = blad_na(BladSoort::Bewaken, "2026-03-09", &[stuck]);
    let none = rij(&blad, "K-1");
    assert_eq!(tekst_van(&none.rechts), "geen actie, 4 dagen open");
    assert_eq!((eerste(none).kind, &eerste(none).velden["aanleiding"]), (Kind::SpreekActieAf, &"K-1".into()));

    let action = r#"- 2026-03-06 {"kind": "spreek-actie-af", "aanleiding": "@k", "wat": "Buurvrouw vragen", "wie": "klant", "uiterlijk": "2026-03-20"}"#;
    let blad = blad_na(BladSoort::Bewaken, "2026-03-09", &[stuck, action]);
    assert_eq!(tekst_van(&rij(&blad, "K-1").rechts), "opgepakt, 4 dagen open");
    assert_eq!(eerste(rij(&blad, "K-1")).kind, Kind::LosKnelpuntOp);

    let weigh = r#"- 2026-03-06 {"kind": "weeg-opties", "vraag": "Wat nu?", "opties": [{"wat": "Oma"}], "keuze": "Oma", "waarom": "Dichtbij"}"#;
    let blad = blad_na(BladSoort::Bewaken, "2026-03-09", &[stuck, weigh]);
    let one = blad.rijen.iter().find(|r| r.sleutel.starts_with("opties:")).unwrap();
    assert_eq!((tekst_van(&one.rechts).as_str(), one.uitleg[0].0), ("1 optie", Role::LetOp));
    assert_geldig(&blad);
}

#[test]
fn four_weeks_without_the_klant_ask_for_contact() {
    let talk = |met: &str| {
        format!(
            r#"- 2026-03-05 {{"kind": "leg-contact-vast", "op": "2026-03-05", "kanaal": "telefoon", "met": "{met}", "verslag": "x"}}"#
        )
    };
    for (vandaag, met, right, role) in [
        ("2026-04-01", "klant", "do 05-03 · 3 weken geleden", Role::Goed),
        ("2026-04-02", "李 Wei", "do 05-03 · 4 weken geleden", Role::LetOp),
        // Speaking with somebody else is no contact with the klant.
        ("2026-04-02", "woningstichting", "nog geen contact", Role::LetOp),
    ] {
        let blad = blad_na(BladSoort::Bewaken, vandaag, &[&talk(met)]);
        let contact = rij(&blad, "contact");
        assert_eq!((tekst_van(&contact.rechts).as_str(), contact.rechts[0].0), (right, role), "{vandaag} {met}");
    }
}

#[test]
fn terms_questions_and_requests_stand_with_their_day() {
    let blad = blad_na(
        BladSoort::Bewaken,
        "2026-03-18",
        &[
            r#"s 2026-03-03 {"kind": "vraag-stuk", "soort": "huurcontract", "waarom": "Woonlasten", "uiterlijk": "2026-03-16"}"#,
            r#"- 2026-03-03 {"kind": "vraag-intern", "aan": "jurist", "vraag": "Mag dit?", "uiterlijk": "2026-03-20"}"#,
            r#"- 2026-03-03 {"kind": "mobiliseer", "wie_of_wat": "noodfonds", "waarvoor": "koelkast", "bedrag": 25000, "antwoord_uiterlijk": "2026-03-17"}"#,
        ],
    );
    let stuk = rij(&blad, "agenda:S-1");
    assert_eq!((eerste(stuk).kind, tekst_van(&stuk.rechts).as_str()), (Kind::OntvangStuk, "ma 16-03 · 2 dagen"));
    let vraag = blad.rijen.iter().find(|r| r.doen.iter().any(|d| d.kind == Kind::OntvangAntwoord)).unwrap();
    assert_eq!(tekst_van(&vraag.links), "○ Vraag: Mag dit?");
    let verzoek = blad.rijen.iter().find(|r| r.sleutel.starts_with("verzoek:")).unwrap();
    assert_eq!(tekst_van(&verzoek.rechts), "€ 250,00 · di 17-03 · 1 dag");
    assert_eq!(eerste(verzoek).velden["waarvoor"], "koelkast");
    assert_eq!(blad.onder, "2 te laat");
    assert_geldig(&blad);
}

#[test]
fn long_and_wide_texts_leave_day_and_state_whole() {
    let long = "x".repeat(200);
    let wide = "李".repeat(66);
    let agree = |wie: &str, wat: &str| {
        format!(
            r#"- 2026-03-03 {{"kind": "maak-afspraak", "wie": "{wie}", "wat": "{wat}", "uiterlijk": "2025-03-05", "soort": "re-integratie"}}"#
        )
    };
    let lines = [agree(&long, &wide), agree(&wide, &long)];
    let blad = blad_na(BladSoort::Bewaken, "2026-03-09", &[&lines[0], &lines[1]]);
    assert_geldig(&blad);
    assert_past(&blad, 48);
    assert_eq!(tekst_van(&rij(&blad, "F-1").rechts), "05-03-2025 · 369 dagen");
    assert!(tekst::breedte(&rij(&blad, "F-1").links[1].1) <= 16);
}

#[test]
fn a_whole_casus_at_every_width_in_both_languages() {
    for (vandaag, lines) in [("2026-08-31", 185), ("2026-05-26", 92), ("2026-03-31", 55)] {
        let text: Vec<&str> = MARLOES.lines().take(lines).collect();
        let staten = staten("2026-08-31", &text.join("\n"));
        for taal in [Taal::Nl, Taal::En] {
            for breedte in [42, 72, 120] {
                let blad = blad_van(BladSoort::Bewaken, &staten, vandaag, taal, breedte);
                assert_geldig(&blad);
                assert_past(&blad, breedte);
            }
            let blad = blad_van(BladSoort::Bewaken, &staten, vandaag, taal, 48);
            let closed = staten.0.gesloten.is_some();
            let kinds: Vec<Kind> = blad.rijen.iter().flat_map(|r| &r.doen).map(|d| d.kind).collect();
            assert_eq!(closed, kinds == [Kind::HeropenCasus, Kind::Reflecteer], "{vandaag}: {kinds:?}");
        }
    }
}
