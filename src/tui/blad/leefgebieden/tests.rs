//! Given what was recorded, when the sheet is made, then these rows.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::app::invoerregel::Refs;
use crate::app::{App, Opties};
use crate::clock::Clock;
use crate::domain::command::check_value;
use crate::domain::decide::hard::neemt_gesloten_casus;
use crate::domain::entry::Scope;
use crate::domain::kind::Kind;
use crate::domain::regels::Regels;
use crate::domain::state::State;
use crate::domain::taak::stand::TaakStand;
use crate::opmaak::Taal;
use crate::teksten::Teksten;
use crate::tui::blad::{Blad, BladSoort, Bouw, Rij, bouw};
use crate::tui::tekst;
use crate::tui::theme::Glyphs;

/// A casus that moves through all ten taken.
pub const MARLOES: &str = include_str!("../../../../tests/it/fixtures/marloes.jsonl");

/// A casus in memory from which sheets are made.
pub struct Proef {
    app: App,
    refs: Refs,
}

impl Proef {
    /// A casus with nothing in it but its klant.
    pub fn leeg() -> Proef {
        let mut proef = Proef::zonder();
        proef.regel(&json!({"at": "2026-03-02T09:00:00+01:00", "ref": "c", "command": {"kind": "open-casus",
            "klant": {"naam": "李 Wei", "geboortedatum": "1990-01-01"}, "melding_op": "2026-03-02",
            "regeling": "levensonderhoud"}}));
        proef
    }

    fn zonder() -> Proef {
        let dag = NaiveDate::from_ymd_opt(2026, 8, 31).unwrap();
        let opties = Opties { read_only: false, klok: Clock::op(dag), naam: "samira".to_owned(), regels: None };
        Proef { app: App::in_memory(opties).unwrap(), refs: Refs::default() }
    }

    /// The full casus, up to its last line that holds `tot`.
    pub fn marloes(tot: &str) -> Proef {
        let mut proef = Proef::zonder();
        let last = MARLOES.lines().collect::<Vec<_>>().iter().rposition(|l| l.contains(tot)).unwrap();
        for line in MARLOES.lines().take(last + 1) {
            proef.app.record_line(line, &mut proef.refs).unwrap();
        }
        proef
    }

    fn regel(&mut self, line: &Value) {
        self.app.record_line(&line.to_string(), &mut self.refs).unwrap();
    }

    /// Records an act on a day.
    pub fn doe(&mut self, dag: &str, command: &Value) -> &mut Proef {
        self.regel(&json!({"casus": "@c", "at": format!("{dag}T10:00:00+01:00"), "command": command}));
        self
    }

    /// The last line.
    pub fn laatste(&self) -> i64 {
        self.state().entries.last().unwrap().seq
    }

    /// The casus.
    pub fn state(&self) -> State {
        self.app.state(Scope::Casus(1)).unwrap()
    }

    /// A sheet.
    pub fn blad(&self, soort: BladSoort, breedte: usize, glyphs: Glyphs, taal: Taal) -> Blad {
        let state = self.state();
        let bestand = self.app.state(Scope::Bestand).unwrap();
        let taken: Vec<TaakStand> = self.app.taken(&state).unwrap();
        let regels = Regels::ingebouwd();
        let t = Teksten::new(taal);
        let b = Bouw {
            state: &state,
            bestand: &bestand,
            agenda: &[],
            taken: &taken,
            vandaag: NaiveDate::from_ymd_opt(2026, 8, 31).unwrap(),
            regels: &regels,
            t: &t,
            glyphs,
            breedte,
        };
        bouw(soort, &b)
    }
}

/// All text of a row, left and right.
pub fn tekst_van(rij: &Rij) -> String {
    rij.links.iter().chain(&rij.rechts).map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("|")
}

/// All paragraphs of a row.
pub fn uitleg_van(rij: &Rij) -> String {
    rij.uitleg.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n")
}

/// The row with that key.
pub fn rij<'a>(blad: &'a Blad, sleutel: &str) -> &'a Rij {
    blad.rijen.iter().find(|r| r.sleutel == sleutel).unwrap_or_else(|| panic!("no row {sleutel}"))
}

/// Keys are unique, no text is missing, what stands right fits, and every form can take what is filled in.
pub fn keur(blad: &Blad, breedte: usize) {
    let keys: Vec<&str> = blad.rijen.iter().map(|r| r.sleutel.as_str()).filter(|s| !s.is_empty()).collect();
    let unique: std::collections::BTreeSet<&&str> = keys.iter().collect();
    assert_eq!(unique.len(), keys.len(), "{keys:?}");
    for rij in &blad.rijen {
        let all = format!("{}{}", tekst_van(rij), uitleg_van(rij));
        assert!(!all.contains('‹') && !all.contains("{ $"), "{all}");
        let right: usize = rij.rechts.iter().map(|(_, text)| tekst::breedte(text)).sum();
        assert!(right + 10 + usize::from(rij.diepte) * 2 <= breedte, "{breedte}: {}", tekst_van(rij));
        assert!(rij.sleutel.is_empty() || !rij.uitleg.is_empty(), "{} explains nothing", rij.sleutel);
        for doen in &rij.doen {
            assert!(!rij.sleutel.is_empty(), "no cursor, no act");
            for (name, value) in &doen.velden {
                let field = doen.kind.act().field(name).unwrap_or_else(|| panic!("{:?} has no {name}", doen.kind));
                check_value(field.kind, value.clone(), name).unwrap();
            }
        }
    }
}

fn meting(gebied: &str, oordeel: i64, klant: i64) -> Value {
    json!({"kind": "beoordeel-leefgebied", "gebied": gebied, "feiten": "Drie maanden huur niet betaald.",
        "oordeel": oordeel, "oordeel_klant": klant, "bron": "stuk", "wens": "Hier blijven wonen."})
}

#[test]
fn an_empty_casus_shows_thirteen_rows_that_say_what_to_do() {
    let proef = Proef::leeg();
    for breedte in [42, 48, 60, 72, 100] {
        for (glyphs, taal) in [(Glyphs::vol(), Taal::Nl), (Glyphs::ascii(), Taal::En)] {
            let blad = proef.blad(BladSoort::Leefgebieden, breedte, glyphs, taal);
            keur(&blad, breedte);
            let measure = |r: &&Rij| r.doen.first().is_some_and(|d| d.velden.get("gebied") == Some(&json!(r.sleutel)));
            assert_eq!(blad.rijen.iter().filter(measure).count(), 13);
        }
    }
    let blad = proef.blad(BladSoort::Leefgebieden, 48, Glyphs::vol(), Taal::Nl);
    assert_eq!(blad.hoek, "0 van 13 gemeten");
    let wonen = rij(&blad, "wonen");
    assert!(uitleg_van(wonen).contains("Nog niet besproken"));
    assert_eq!(wonen.doen.len(), 2, "measure, or say why not");
    assert!(!rij(&blad, "punt-1").doen.is_empty());
}

#[test]
fn first_and_last_stand_beside_each_other_and_a_difference_is_to_talk_about() {
    let mut proef = Proef::leeg();
    proef.doe("2026-03-05", &meting("wonen", 4, 4)).doe("2026-06-05", &meting("wonen", 2, 4));
    let blad = proef.blad(BladSoort::Leefgebieden, 48, Glyphs::vol(), Taal::Nl);
    keur(&blad, 48);
    let wonen = rij(&blad, "wonen");
    let text = tekst_van(wonen);
    assert!(text.contains("|4|") && text.contains("|2|▼") && text.contains('≠') && text.contains('✓'), "{text}");
    let uitleg = uitleg_van(wonen);
    assert!(uitleg.contains("Jij zegt 2 (zwaar), op 05-06-2026."), "{uitleg}");
    assert!(uitleg.contains("Eerder, 05-03-2026: jij 4 (gaat)"), "the old measurement stays: {uitleg}");
    let discussed = wonen.doen.iter().find(|d| d.velden.get("verschil_besproken") == Some(&json!(true))).unwrap();
    assert_eq!(discussed.velden.get("oordeel"), Some(&json!(2)));
    assert!(wonen.doen.iter().any(|d| d.kind == Kind::StelDoel), "a heavy leefgebied asks for a doel");
    assert!(!wonen.doen[0].velden.contains_key("oordeel"), "a new judgement is not copied");
    let wide = proef.blad(BladSoort::Leefgebieden, 72, Glyphs::vol(), Taal::Nl);
    assert!(tekst_van(rij(&wide, "wonen")).contains("████████|░░| 4"), "{}", tekst_van(rij(&wide, "wonen")));
    let ascii = proef.blad(BladSoort::Leefgebieden, 72, Glyphs::ascii(), Taal::Nl);
    let plain = tekst_van(rij(&ascii, "wonen"));
    assert!(plain.is_ascii() && plain.contains("<>") && plain.contains("####"), "{plain}");
}

#[test]
fn a_difference_that_was_discussed_is_no_longer_marked() {
    let mut proef = Proef::leeg();
    let mut body = meting("werk", 3, 1);
    body["verschil_besproken"] = json!(true);
    proef.doe("2026-03-05", &body);
    let blad = proef.blad(BladSoort::Leefgebieden, 60, Glyphs::vol(), Taal::Nl);
    assert!(!tekst_van(rij(&blad, "werk")).contains('≠'));
    assert!(uitleg_van(rij(&blad, "werk")).contains("erover gepraat"));
}

#[test]
fn not_discussed_says_why_and_a_judgement_without_a_source_is_marked() {
    let mut proef = Proef::leeg();
    let long = "heel lang ".repeat(20);
    proef
        .doe("2026-03-05", &json!({"kind": "beoordeel-leefgebied", "gebied": "lichaam", "niet_besproken_omdat": long}))
        .doe(
            "2026-03-05",
            &json!({"kind": "beoordeel-leefgebied", "gebied": "werk", "feiten": "李 Wei werkt.",
            "oordeel": 3, "beperking": "Kan niet tillen."}),
        );
    for breedte in [42, 60, 72] {
        let blad = proef.blad(BladSoort::Leefgebieden, breedte, Glyphs::vol(), Taal::Nl);
        keur(&blad, breedte);
        let lichaam = rij(&blad, "lichaam");
        assert!(lichaam.rechts.iter().any(|(_, text)| text == "niet besproken"));
        assert!(uitleg_van(lichaam).contains("Niet besproken, omdat: heel lang"));
        let werk = rij(&blad, "werk");
        assert!(tekst_van(werk).contains('○'), "{}", tekst_van(werk));
        let uitleg = uitleg_van(werk);
        assert!(uitleg.contains("nog zonder bron") && uitleg.contains("alleen een beperking"), "{uitleg}");
        assert!(uitleg.contains("Het cijfer van de klant ontbreekt"), "{uitleg}");
        assert_eq!(blad.hoek, "1 van 13 gemeten");
    }
}

#[test]
fn the_scale_stands_below_the_rows_whole() {
    let blad = Proef::leeg().blad(BladSoort::Leefgebieden, 42, Glyphs::vol(), Taal::Nl);
    let all: String = blad.rijen.iter().map(tekst_van).collect::<Vec<_>>().join("\n");
    for word in ["1 loopt vast", "2 zwaar", "3 met hulp", "4 gaat", "5 gaat goed", "anders gezien, nog bespreken"] {
        assert!(all.contains(word), "{word}");
    }
    assert!(
        blad.rijen
            .iter()
            .filter(|r| r.sleutel.is_empty())
            .all(|r| { r.links.iter().map(|(_, text)| tekst::breedte(text)).sum::<usize>() <= 42 })
    );
}

#[test]
fn a_full_casus_in_all_widths() {
    for tot in ["leg-intake-vast", "schat-participatie", "stel-rapportage-op", "sluit-casus"] {
        let proef = Proef::marloes(tot);
        for breedte in [42, 52, 60, 72, 120] {
            let blad = proef.blad(BladSoort::Leefgebieden, breedte, Glyphs::vol(), Taal::Nl);
            keur(&blad, breedte);
            let closed = proef.state().gesloten.is_some();
            let mut offers = blad.rijen.iter().flat_map(|r| &r.doen).peekable();
            assert!(offers.peek().is_some(), "{tot}");
            assert!(!closed || offers.all(|d| neemt_gesloten_casus(d.kind)), "{tot}");
        }
    }
    let blad = Proef::marloes("schat-participatie").blad(BladSoort::Leefgebieden, 72, Glyphs::vol(), Taal::Nl);
    assert_eq!(blad.hoek, "13 van 13 gemeten");
    assert!(tekst_van(rij(&blad, "wonen")).contains('▲'));
}
