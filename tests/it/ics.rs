//! `export ics`: the format holds for any text, programs of others read it, and what changes keeps its name.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use aanpak::domain::moment::Moment;
use aanpak::export::ics::{BREED, Inhoud, Schrijver, Stand, Vermelding, Wanneer, ontsnap, schoon, uid, vouw};
use chrono::{Duration, NaiveDate};
use icalendar::parser::{read_calendar, unfold};
use proptest::prelude::*;
use serde_json::json;

use crate::hoofdlijn::MARLOES;
use crate::omgeving::Omgeving;

/// The lines of a file, unfolded by hand.
fn regels(tekst: &str) -> Vec<String> {
    tekst.replace("\r\n ", "").split("\r\n").filter(|l| !l.is_empty()).map(str::to_owned).collect()
}

/// Reads a value of kind TEXT back.
fn terug(waarde: &str) -> String {
    let mut uit = String::new();
    let mut letters = waarde.chars();
    while let Some(c) = letters.next() {
        match c {
            '\\' => match letters.next() {
                Some('n' | 'N') => uit.push('\n'),
                Some(other) => uit.push(other),
                None => panic!("a lone backslash: {waarde}"),
            },
            ';' | ',' | '\n' => panic!("not escaped: {waarde}"),
            other => uit.push(other),
        }
    }
    uit
}

/// The entries of a file: their properties under UID. An alarm's own lines are left out.
fn vermeldingen(tekst: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut gevonden = BTreeMap::new();
    let mut deze: BTreeMap<String, String> = BTreeMap::new();
    let mut wekker = false;
    for regel in regels(tekst) {
        match regel.as_str() {
            "BEGIN:VEVENT" | "BEGIN:VTODO" => deze = BTreeMap::new(),
            "BEGIN:VALARM" => {
                wekker = true;
                deze.insert("VALARM".to_owned(), String::new());
            }
            "END:VALARM" => wekker = false,
            "END:VEVENT" | "END:VTODO" => {
                let naam = deze.get("UID").unwrap_or_else(|| panic!("no UID: {deze:?}")).clone();
                assert!(gevonden.insert(naam.clone(), deze.clone()).is_none(), "{naam} stands twice");
            }
            regel if !wekker => {
                let (naam, waarde) = regel.split_once(':').unwrap();
                deze.insert(naam.to_owned(), waarde.to_owned());
            }
            _ => {}
        }
    }
    gevonden
}

fn een(room: &Omgeving, regels: &[String]) {
    room.run_met("a.db", &["journal", "record"], regels.join("\n").as_bytes()).met_code(0);
}

fn open(naam: &str) -> String {
    json!({"ref": "k", "command": {"kind": "open-casus", "klant": {"naam": naam, "geboortedatum": "1990-01-01"},
        "melding_op": "2026-03-02", "regeling": "levensonderhoud"}})
    .to_string()
}

fn doe(command: serde_json::Value) -> String {
    json!({"casus": "C-001", "command": command}).to_string()
}

/// Exports and reads `agenda.ics` and `taken.ics`.
fn export(room: &Omgeving, more: &[&str]) -> (String, String) {
    let args = [&["export", "ics", "--force"], more].concat();
    room.run("a.db", &args).met_code(0);
    let lees = |naam: &str| std::fs::read_to_string(room.pad(naam)).unwrap();
    (lees("agenda.ics"), lees("taken.ics"))
}

fn marloes(aantal: usize) -> Omgeving {
    let room = Omgeving::new();
    let tekst: Vec<&str> = MARLOES.lines().take(aantal).collect();
    room.run_met("a.db", &["journal", "record"], tekst.join("\n").as_bytes()).met_code(0);
    room
}

fn vermelding(nr: usize) -> Vermelding {
    Vermelding {
        uid: uid("0123456789abcdef", "C-001", &format!("A-{nr}")),
        volgnummer: 0,
        veranderd: "2026-03-02T09:00:00+01:00".parse::<Moment>().unwrap(),
        titel: format!("Actie {nr}"),
        omschrijving: "Verzonnen".to_owned(),
        plaats: None,
        wanneer: Wanneer::Dag(NaiveDate::from_ymd_opt(2026, 3, 2).unwrap()),
        stand: Stand::Open,
        wekker: Some("Morgen".to_owned()),
    }
}

proptest! {
    #[test]
    fn any_text_survives_escaping_and_folding_and_no_line_is_too_long(tekst in "(?s).{0,300}") {
        let gevouwen = vouw(&format!("SUMMARY:{}", ontsnap(&tekst)));
        prop_assert!(gevouwen.ends_with("\r\n"));
        for regel in gevouwen.trim_end_matches("\r\n").split("\r\n") {
            prop_assert!(regel.len() <= BREED, "{} octets", regel.len());
        }
        let heel = gevouwen.trim_end_matches("\r\n").replace("\r\n ", "");
        prop_assert_eq!(terug(heel.strip_prefix("SUMMARY:").unwrap()), schoon(&tekst));
    }

    #[test]
    fn text_without_control_characters_stays_as_it_was(tekst in "[\\PC\n\t]{0,200}") {
        prop_assume!(!tekst.contains(['\u{2028}', '\u{2029}']));
        prop_assert_eq!(schoon(&tekst), tekst);
    }

    #[test]
    fn two_things_never_share_a_name(a in "[ -~]{1,12}", b in "[ -~]{1,12}") {
        prop_assume!(a != b && a.replace(':', ".") != b.replace(':', "."));
        prop_assert_ne!(uid("k", "C-001", &a), uid("k", "C-001", &b));
    }
}

#[test]
fn a_letter_with_its_marks_stays_in_one_piece() {
    let letter = "e\u{301}";
    let gevouwen = vouw(&format!("X:{}{letter}", "x".repeat(BREED - 4)));
    assert!(gevouwen.contains(&format!("\r\n {letter}")), "{gevouwen:?}");
    // One letter with a hundred marks is longer than a line: it is folded between its marks.
    let gevouwen = vouw(&format!("e{}", "\u{301}".repeat(100)));
    assert!(gevouwen.trim_end().split("\r\n").all(|regel| regel.len() <= BREED), "{gevouwen:?}");
}

#[test]
fn a_hundred_thousand_entries_are_written_without_keeping_them() {
    /// Counts what goes by, and how much comes at once.
    #[derive(Default)]
    struct Teller {
        einden: usize,
        meest: usize,
    }
    impl Write for Teller {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.einden += usize::from(bytes == b"END:VEVENT\r\n");
            self.meest = self.meest.max(bytes.len());
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut schrijver = Schrijver::new(Teller::default(), Inhoud::Agenda, "proef").unwrap();
    for nr in 0..100_000 {
        schrijver.schrijf(&vermelding(nr)).unwrap();
    }
    let teller = schrijver.einde().unwrap();
    assert_eq!(teller.einden, 100_000);
    assert!(teller.meest < 1000, "{} bytes at once", teller.meest);
}

#[test]
fn an_entry_is_written_as_the_standard_asks() {
    let mut schrijver = Schrijver::new(Vec::new(), Inhoud::Agenda, "proef").unwrap();
    schrijver.schrijf(&vermelding(1)).unwrap();
    let nacht = NaiveDate::from_ymd_opt(2026, 12, 31).unwrap().and_hms_opt(23, 30, 0).unwrap();
    let gesprek = Vermelding { wanneer: Wanneer::Tijd(nacht, Duration::hours(1)), wekker: None, ..vermelding(2) };
    schrijver.schrijf(&gesprek).unwrap();
    let tekst = String::from_utf8(schrijver.einde().unwrap()).unwrap();
    assert!(!tekst.replace("\r\n", "").contains(['\r', '\n']), "every line ends with CRLF");
    assert!(tekst.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Aanpak//"));
    assert!(!tekst.contains("METHOD"));
    assert!(tekst.contains("DTSTAMP:20260302T080000Z\r\n"), "{tekst}");
    assert!(tekst.contains("DTSTART;VALUE=DATE:20260302\r\nDTEND;VALUE=DATE:20260303\r\nTRANSP:TRANSPARENT\r\n"));
    assert!(tekst.contains("DTEND;TZID=Europe/Amsterdam:20270101T003000\r\n"), "{tekst}");
    assert!(tekst.contains("END:VALARM\r\nEND:VEVENT\r\n"), "the alarm stands last");
    assert!(tekst.contains("CATEGORIES:OEFENING\r\n"));
}

#[test]
fn a_task_says_when_it_was_done() {
    let mut schrijver = Schrijver::new(Vec::new(), Inhoud::Taken, "proef").unwrap();
    let op = "2026-03-02T15:00:00+01:00".parse::<Moment>().unwrap();
    for (nr, stand) in [Stand::Klaar(Some(op)), Stand::Klaar(None), Stand::Bezig, Stand::Weg].into_iter().enumerate() {
        schrijver.schrijf(&Vermelding { stand, ..vermelding(nr) }).unwrap();
    }
    let tekst = String::from_utf8(schrijver.einde().unwrap()).unwrap();
    assert_eq!(tekst.matches("STATUS:COMPLETED").count(), 2);
    assert_eq!(tekst.matches("COMPLETED:20260302T140000Z").count(), 1);
    assert!(tekst.contains("STATUS:IN-PROCESS") && tekst.contains("STATUS:CANCELLED"));
    assert!(tekst.contains("TRIGGER;RELATED=END:-P1D") && !tekst.contains("VTIMEZONE"));
}

#[test]
fn another_program_reads_both_files() {
    let room = marloes(usize::MAX);
    let (agenda, taken) = export(&room, &[]);
    for (tekst, soort) in [(&agenda, "VEVENT"), (&taken, "VTODO")] {
        assert!(tekst.split("\r\n").all(|regel| regel.len() <= BREED));
        let heel = unfold(tekst);
        let calendar = read_calendar(&heel).unwrap();
        let gelezen = calendar.components.iter().filter(|c| c.name == soort).count();
        assert_eq!(gelezen, vermeldingen(tekst).len());
        assert!(gelezen > 10, "{gelezen}");
        let anders: BTreeSet<&str> = calendar.components.iter().map(|c| c.name.as_str()).collect();
        assert!(anders.iter().all(|naam| *naam == soort || *naam == "VTIMEZONE"), "{anders:?}");
    }
}

#[test]
fn the_same_file_gives_the_same_bytes_and_names_in_every_language() {
    let room = marloes(usize::MAX);
    let eerst = export(&room, &[]);
    assert_eq!(eerst, export(&room, &[]));
    let engels = export(&room, &["--lang", "en"]);
    assert_ne!(eerst.0, engels.0);
    let namen = |tekst: &str| vermeldingen(tekst).into_keys().collect::<Vec<_>>();
    assert_eq!(namen(&eerst.0), namen(&engels.0));
    assert!(engels.0.contains("PRACTICE."));
}

#[test]
fn a_term_that_moves_keeps_its_name_and_gets_a_higher_number() {
    let room = marloes(46);
    let nummer = |v: &BTreeMap<String, String>| v["SEQUENCE"].parse::<u32>().unwrap();
    let zoek = |tekst: &str| {
        let alle = vermeldingen(tekst);
        alle.into_iter().find(|(_, v)| v["SUMMARY"].starts_with("Hersteltermijn")).unwrap()
    };
    let (naam, eerst) = zoek(&export(&room, &[]).0);
    assert_eq!(eerst["DTSTART;VALUE=DATE"], "20260325");
    let verlengd = MARLOES.lines().nth(46).unwrap().replace("@marloes", "C-001").replace("@hersteltermijn", "T-3");
    assert!(verlengd.contains("verleng-hersteltermijn"));
    een(&room, &[verlengd]);
    let (ook, daarna) = zoek(&export(&room, &[]).0);
    assert_eq!(naam, ook);
    assert_eq!(daarna["DTSTART;VALUE=DATE"], "20260401");
    assert!(nummer(&daarna) > nummer(&eerst));
    let stil = vermeldingen(&export(&room, &[]).0);
    let beslis = stil.values().find(|v| v["SUMMARY"].starts_with("Beslistermijn")).unwrap();
    assert!(beslis["SUMMARY"].contains("stil t/m 01-04-2026"), "{beslis:?}");
    assert!(beslis["DESCRIPTION"].contains("staat stil van do 12-03-2026 tot en met wo 01-04-2026"), "{beslis:?}");
    assert!(beslis["DESCRIPTION"].contains("Zo komt deze dag tot stand"), "{beslis:?}");
}

#[test]
fn a_conversation_keeps_its_name_when_it_is_moved_cancelled_or_undone() {
    let room = Omgeving::new();
    let plan =
        json!({"kind": "plan-gesprek", "soort": "intake", "op": "2026-09-10", "tijd": "10:00", "kanaal": "kantoor"});
    een(&room, &[open("Noor"), doe(plan.clone()).replace("C-001", "@k"), doe(plan).replace("C-001", "@k")]);
    let lees = |naam: &str| vermeldingen(&export(&room, &[]).0).remove(naam).unwrap();
    let namen: Vec<String> = vermeldingen(&export(&room, &[]).0)
        .into_iter()
        .filter(|(_, v)| v.contains_key("DTSTART;TZID=Europe/Amsterdam"))
        .map(|(naam, _)| naam)
        .collect();
    assert_eq!(namen.len(), 2);
    let eerst = lees(&namen[0]);
    assert_eq!(eerst["DTSTART;TZID=Europe/Amsterdam"], "20260910T100000");
    assert_eq!(eerst["STATUS"], "CONFIRMED");

    een(&room, &[doe(json!({"kind": "verzet-gesprek", "gesprek": "F-1", "op": "2026-09-11", "tijd": "11:30"}))]);
    let verzet = lees(&namen[0]);
    assert_eq!(verzet["DTSTART;TZID=Europe/Amsterdam"], "20260911T113000");
    een(&room, &[doe(json!({"kind": "annuleer-gesprek", "gesprek": "F-1", "reden": "ziek"}))]);
    let weg = lees(&namen[0]);
    assert_eq!(weg["STATUS"], "CANCELLED");
    let nummers: Vec<u32> = [eerst, verzet, weg].iter().map(|v| v["SEQUENCE"].parse().unwrap()).collect();
    assert!(nummers[0] < nummers[1] && nummers[1] < nummers[2], "{nummers:?}");

    // The other conversation is undone: a calendar that knows it hears that it is off.
    let gepland = room.run("a.db", &["journal", "list", "--json"]).json();
    let regel = gepland.as_array().unwrap().iter().filter(|l| l["kind"] == "gesprek-gepland").nth(1).unwrap();
    een(&room, &[doe(json!({"kind": "draai-terug", "act": regel["act"]}))]);
    let dubbel = lees(&namen[1]);
    assert_eq!(dubbel["STATUS"], "CANCELLED");
    assert!(dubbel["SEQUENCE"].parse::<u32>().unwrap() > 0);
    assert!(terug(&dubbel["DESCRIPTION"]).contains("ongedaan gemaakt"));
}

#[test]
fn what_is_done_rings_no_more_and_says_so() {
    let room = marloes(usize::MAX);
    let (agenda, taken) = export(&room, &[]);
    for v in vermeldingen(&agenda).values().chain(vermeldingen(&taken).values()) {
        assert!(!v.contains_key("VALARM"), "the casus is closed: {v:?}");
        assert_eq!(v["CATEGORIES"], "OEFENING");
        assert!(terug(&v["DESCRIPTION"]).starts_with("OEFENING. Alles is verzonnen"));
    }
    let taken = vermeldingen(&taken);
    assert!(taken.values().all(|v| v["STATUS"] != "NEEDS-ACTION"), "{taken:#?}");
    let herstel = taken.values().find(|v| v["SUMMARY"].contains("Hersteltermijn")).unwrap();
    assert_eq!(herstel["STATUS"], "COMPLETED");
    assert!(herstel["COMPLETED"].starts_with("202603") && herstel["COMPLETED"].ends_with('Z'));
}

#[test]
fn without_names_no_name_and_no_typed_text_goes_out() {
    let room = marloes(usize::MAX);
    let (agenda, taken) = export(&room, &["--pseudonymous"]);
    let met = export(&room, &[]);
    for woord in ["Marloes", "Tienstra", "Nadia", "Dirk", "woningstichting"] {
        let heel = regels(&agenda).join("\n") + &regels(&taken).join("\n");
        assert!(!heel.contains(woord), "{woord}");
    }
    assert!(regels(&met.0).join("\n").contains("woningstichting"), "with names the text is there");
    assert_eq!(vermeldingen(&agenda).len(), vermeldingen(&met.0).len());
}

#[test]
fn long_and_wide_names_come_through_whole() {
    let room = Omgeving::new();
    let lang = format!("李 Wei; {}, \\Zo{}", "a".repeat(90), "é".repeat(100));
    let afspraak = json!({"kind": "maak-afspraak", "wie": "klant", "wat": "Regel een\nregel twee; en, drie", "uiterlijk": "2026-09-10"});
    een(&room, &[open(&lang), doe(afspraak).replace("C-001", "@k")]);
    let (agenda, _) = export(&room, &[]);
    assert!(agenda.split("\r\n").all(|regel| regel.len() <= BREED));
    let alle = vermeldingen(&agenda);
    let afspraak = alle.values().find(|v| v["SUMMARY"].starts_with("Afspraak")).unwrap();
    assert!(terug(&afspraak["SUMMARY"]).contains(&lang), "{afspraak:?}");
    assert!(terug(&afspraak["DESCRIPTION"]).contains("Regel een\nregel twee; en, drie"));
}

#[test]
fn files_that_exist_stay_and_nothing_is_written_by_half() {
    let room = marloes(20);
    let leeg = |map: &str| std::fs::read_dir(room.pad(map)).unwrap().count();
    std::fs::create_dir(room.pad("uit")).unwrap();
    room.schrijf("uit/taken.ics", "van een ander");
    let made = room.run("a.db", &["export", "ics", "--out", "uit"]).met_code(3);
    assert!(made.stderr.contains("taken.ics") && made.stderr.contains("bestaat-al"), "{made:?}");
    assert_eq!(leeg("uit"), 1);
    assert_eq!(std::fs::read_to_string(room.pad("uit/taken.ics")).unwrap(), "van een ander");
    let made = room.run("a.db", &["export", "ics", "--out", "uit", "--force"]).met_code(0);
    assert!(made.stdout.is_empty() && made.stderr.contains("agenda.ics") && made.stderr.contains("taken.ics"));
    assert_eq!(leeg("uit"), 2);

    let made = room.run("a.db", &["export", "ics", "--out", "nergens"]).met_code(2);
    assert!(made.stderr.contains("nergens"), "{made:?}");
    room.run("a.db", &["export", "ics", "--out", "uit/taken.ics"]).met_code(2);
    room.run("a.db", &["export", "ics", "--casus", "99"]).met_code(1);
    room.run("weg.db", &["export", "ics"]).met_code(3);
    std::fs::create_dir(room.pad("map")).unwrap();
    std::fs::create_dir(room.pad("map/agenda.ics")).unwrap();
    room.run("a.db", &["export", "ics", "--out", "map", "--force"]).met_code(3);
    assert_eq!(leeg("map"), 1);
}

#[test]
fn the_journal_itself_is_never_the_place_to_write() {
    let room = Omgeving::new();
    room.run_met("agenda.ics", &["journal", "record"], open("Noor").as_bytes()).met_code(0);
    room.run("agenda.ics", &["export", "ics", "--force"]).met_code(3);
    room.run("agenda.ics", &["journal", "verify"]).met_code(0);
    assert!(!room.pad("taken.ics").exists());
}

#[test]
fn one_casus_alone_and_a_file_without_casussen_give_whole_files() {
    let room = Omgeving::new();
    let aanvraag = r#"{"casus": "@k", "command": {"kind": "dien-aanvraag-in", "op": "2026-08-03"}}"#.to_owned();
    een(
        &room,
        &[open("Noor"), aanvraag.clone(), open("Bram").replace("\"k\"", "\"k2\""), aanvraag.replace("@k", "@k2")],
    );
    let (agenda, taken) = export(&room, &["--casus", "C-002"]);
    assert!(!agenda.contains("C-001") && agenda.contains("C-002") && taken.contains("VTODO"), "{agenda}");
    let leeg = Omgeving::new();
    let kennis = json!({"command": {"kind": "deel-kennis", "onderwerp": "termijnen", "met": "team", "wat": "uitleg"}});
    een(&leeg, &[kennis.to_string()]);
    let (agenda, taken) = export(&leeg, &[]);
    assert!(vermeldingen(&agenda).is_empty() && taken.ends_with("END:VCALENDAR\r\n"));
}
