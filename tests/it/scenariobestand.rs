//! Scenario files as people write them: broken ones, and dates that move along.

use aanpak::app::App;
use aanpak::domain::entry::Scope;
use aanpak::domain::kind::Kind;
use aanpak::oefening::bron::{Bron, INGEBOUWD, Soort};
use aanpak::oefening::lint::{Ernst, controleer, controleer_pakket};
use aanpak::oefening::sessie::Oefening;
use aanpak::opmaak::Taal;
use aanpak::teksten::Teksten;

use crate::hoofdlijn::opties;
use crate::oefening::{KEUZE, KLEIN};

/// A scenario file with one thing wrong in it, another for each `nr`: a line gone or twice, two lines swapped, a
/// letter changed or gone, a word or number that is another, the end cut off.
fn mutant(text: &str, nr: usize) -> String {
    // Spread over the file by a step that shares no factor with its length.
    let mut lines: Vec<&str> = text.lines().collect();
    let at = nr * 7919 % lines.len();
    let old = lines[at];
    let half = old.char_indices().nth(old.chars().count() / 2).map_or(0, |(i, _)| i);
    let new: String = match nr % 8 {
        0 => String::new(),
        1 => format!("{old}\n{old}"),
        2 => {
            let next = (at + 1) % lines.len();
            lines.swap(at, next);
            lines[at].to_owned()
        }
        3 => format!("{}{}", &old[..half], old[half..].chars().skip(1).collect::<String>()),
        4 => format!("{}\u{0}李\"{}", &old[..half], &old[half..]),
        5 => old.replace(['1', '2', '3'], "9999999999"),
        6 => old.replace("= \"", "= \"zzz-"),
        _ => {
            lines.truncate(at);
            return format!("{}\n{}", lines.join("\n"), &old[..half]);
        }
    };
    lines[at] = &new;
    lines.join("\n")
}

#[test]
fn broken_scenario_files_are_told_by_line_and_never_a_surprise() {
    let t = Teksten::new(Taal::Nl);
    let mut refused = 0;
    for (id, text) in INGEBOUWD {
        for nr in 0..60 {
            let broken = mutant(text, nr);
            let found = match Soort::van(text) {
                Soort::Scenario => controleer(&broken),
                Soort::Pakket => controleer_pakket(&broken, |id| INGEBOUWD.iter().any(|(naam, _)| *naam == id)),
            };
            let lines = broken.lines().count() + 1;
            for vondst in &found {
                assert!((1..=lines).contains(&vondst.regel), "{id} {nr}: {vondst:?}");
                let text = t.ta(&format!("lint-{}", vondst.code), &[("wat", &vondst.wat)]);
                assert!(!text.contains("lint-"), "{id} {nr}: {text}");
            }
            let fout = found.iter().any(|v| v.ernst == Ernst::Fout);
            refused += usize::from(fout);
            // What the checker lets through can be started.
            let mut app = App::in_memory(opties((2026, 11, 24))).unwrap();
            let started = Oefening::start(&mut app, &Bron::van_tekst(&broken), KEUZE);
            assert!(fout || started.is_ok(), "{id} {nr}");
        }
    }
    assert!(refused >= 200, "{refused}");
}

#[test]
fn a_date_in_a_text_moves_along_when_a_pack_begins_a_casus_later() {
    let text = KLEIN.replacen("opening.nl = \"", "opening.nl = \"Het is {maandag 14 september 2026}. ", 1);
    assert_eq!(controleer(&text), []);
    let pack = "formaat = 1\nid = \"p\"\ntitel = \"t\"\nkort = \"k\"\nopening = \"o\"\nuren_per_dag = 8\n\
                [[casus]]\nscenario = \"klein\"\nlater = 14\n";
    let opened = |bron: &Bron| {
        let mut app = App::in_memory(opties((2026, 11, 24))).unwrap();
        Oefening::start(&mut app, bron, KEUZE).unwrap();
        let state = app.state(Scope::Casus(1)).unwrap();
        let first = state.acts(Kind::Bericht).next().and_then(|r| r.body.text("tekst")).unwrap_or_default();
        first.to_owned()
    };
    assert!(opened(&Bron::van_tekst(&text)).contains("Het is maandag 14 september 2026."));
    assert!(opened(&Bron::van_tekst(pack).met("klein", &text)).contains("Het is maandag 28 september 2026."));
    let wrong = text.replacen("{maandag 14", "{dinsdag 14", 1);
    assert_eq!(controleer(&wrong).iter().map(|v| v.code).collect::<Vec<_>>(), ["geen-datum"]);
}
