//! The table of terms as data: every row whole, and rule files that are refused with the line and what to do.

use std::collections::{BTreeMap, BTreeSet};

use aanpak::domain::regels::{RegelFout, RegelTekst, Regels, RegelsFout, Zekerheid};
use aanpak::opmaak::Taal;
use aanpak::teksten::Teksten;
use chrono::NaiveDate;
use unicode_width::UnicodeWidthStr;

use crate::omgeving::Omgeving;

fn dag(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A row of a rule file.
fn rij(id: &str, lengte: &str, van: &str, tot: &str) -> String {
    let tot = if tot.is_empty() { String::new() } else { format!("geldig_tot = \"{tot}\"\n") };
    format!(
        "[[termijn]]\nid = \"{id}\"\nartikel = \"Awb 6:7\"\n{lengte}\natw = true\ngeldig_van = \"{van}\"\n{tot}bron = \"les\"\n"
    )
}

const ZES: &str = "lengte = 6\neenheid = \"weken\"";

#[test]
fn the_embedded_table_holds_every_term_with_its_texts_in_both_languages() {
    let regels = Regels::ingebouwd();
    let ids: BTreeSet<&str> = regels.termijnen.iter().map(|r| r.id.as_str()).collect();
    assert!(ids.len() >= 60, "{} terms", ids.len());
    for rij in &regels.termijnen {
        let teksten: [fn(&RegelTekst) -> &Option<String>; 6] =
            [|t| &t.naam, |t| &t.begint, |t| &t.schorst, |t| &t.verloop, |t| &t.mededeling, |t| &t.twijfel];
        for veld in teksten {
            let (nl, en) = (veld(&rij.tekst), veld(&rij.en));
            assert_eq!(nl.is_some(), en.is_some(), "{}: {nl:?} {en:?}", rij.id);
            assert!(nl.is_none() || nl != en, "{}: not translated: {nl:?}", rij.id);
            for zin in nl.iter().chain(en).flat_map(|text| text.split(['.', '?', ':', ';'])) {
                assert!(zin.split_whitespace().count() <= 25, "{}: {zin}", rij.id);
            }
        }
        assert!(rij.tekst.naam.is_some() && rij.tekst.begint.is_some() && rij.wie.is_some(), "{}", rij.id);
        assert_eq!(rij.zekerheid == Zekerheid::Nagaan, rij.tekst.twijfel.is_some(), "{}", rij.id);
        assert_eq!(rij.lengte.is_some(), rij.eenheid.is_some(), "{}", rij.id);
    }
}

#[test]
fn every_row_of_the_table_of_terms_has_its_rule() {
    // The names that the published table uses for our rules.
    let namen = BTreeMap::from([
        ("bezwaar_awb_6_7", "bezwaartermijn"),
        ("beslistermijn_awb_4_13", "beslistermijn"),
        ("buiten_behandeling_awb_4_5_4", "buiten-behandeling"),
        ("voorschot_pw_52", "voorschot"),
        ("zoektermijn_pw_41_4_earliest", "zoektermijn"),
        ("heroverweging_pw_18_3_max", "heroverweging"),
        ("plan_van_aanpak_pw_9a_7", "pva-alleenstaande-ouder"),
        ("documenten_onderwijs_pw_41_7b", "onderwijs-stukken"),
        ("beslissing_bezwaar_awb_7_10", "beslissing-op-bezwaar"),
        ("beslissing_bezwaar_awb_7_10_commissie", "beslissing-op-bezwaar-commissie"),
        ("ingebrekestelling_awb_4_17_3", "ingebrekestelling"),
        ("vaststelling_dwangsom_awb_4_18", "dwangsom-beschikking"),
        ("boete_beslissing_awb_5_51", "boete"),
        ("terugrekening_awb_7_4", "stukken-hoorzitting"),
        ("dwangsom_awb_4_17_1", "dwangsom"),
        ("klacht_awb_9_11", "klacht"),
    ]);
    let regels = Regels::ingebouwd();
    let mut gezien = BTreeSet::new();
    for line in include_str!("fixtures/termijnen.csv").lines().skip(1) {
        let cellen: Vec<&str> = line.splitn(7, ',').collect();
        let Some(id) = namen.get(cellen[0]) else { continue };
        let regel = regels.termijn(id, dag("2026-11-25")).unwrap_or_else(|| panic!("{id}"));
        let eenheid = match cellen[3] {
            "days" | "days_back" => "dagen",
            "weeks" => "weken",
            "months" => "maanden",
            other => panic!("{other}"),
        };
        assert_eq!(regel.lengte.map(|n| n.to_string()).as_deref(), Some(cellen[2]), "{id}");
        assert_eq!(regel.eenheid.map(|e| e.sleutel()), Some(eenheid), "{id}");
        assert_eq!(regel.terug, cellen[3] == "days_back", "{id}");
        gezien.insert(*id);
    }
    assert!(gezien.len() >= 14, "{gezien:?}");
}

#[test]
fn what_changed_in_2026_holds_from_its_first_day() {
    let regels = Regels::ingebouwd();
    let lengte = |id: &str, op: &str| regels.termijn(id, dag(op)).and_then(|r| r.lengte);
    assert_eq!(lengte("verrekening-middelen", "2025-12-31"), Some(3));
    assert_eq!(lengte("verrekening-middelen", "2026-01-01"), Some(6));
    assert_eq!(lengte("ingangsdatum", "2025-12-31"), None);
    assert_eq!(lengte("ingangsdatum", "2026-01-01"), Some(3));
    let verloop = |op| regels.termijn("voorschot", dag(op)).and_then(|r| r.tekst.verloop.clone()).unwrap();
    assert!(verloop("2025-12-31").contains("90 %") && verloop("2026-01-01").contains("95 %"));
    assert_eq!(regels.termijn("aanvraag-27-plus", dag("2025-12-31")), None);
    // What is only planned for 2027 is no row.
    assert!(regels.termijnen.iter().all(|r| r.geldig_van <= dag("2026-07-01")));
}

fn fout(text: &str) -> RegelFout {
    Regels::met_bestand(text).expect_err(text)
}

#[test]
fn a_rule_file_that_cannot_be_right_says_which_row_and_line() {
    let cases: &[(&str, String, usize)] = &[
        ("id", rij("mijn regel", ZES, "2027-01-01", ""), 1),
        ("id", rij("", ZES, "2027-01-01", ""), 1),
        ("id", rij("李", ZES, "2027-01-01", ""), 1),
        ("halve-lengte", format!("# kop\n\n{}", rij("x", "lengte = 6", "2027-01-01", "")), 3),
        ("halve-lengte", rij("x", "eenheid = \"weken\"", "2027-01-01", ""), 1),
        ("lengte", rij("x", "lengte = 0\neenheid = \"weken\"", "2027-01-01", ""), 1),
        ("lengte", rij("x", "lengte = -3\neenheid = \"dagen\"", "2027-01-01", ""), 1),
        ("lengte", rij("x", "lengte = 1101\neenheid = \"dagen\"", "2027-01-01", ""), 1),
        ("lengte", rij("x", "lengte = 37\neenheid = \"maanden\"", "2027-01-01", ""), 1),
        ("lengte", rij("x", "lengte = 9223372036854775807\neenheid = \"weken\"", "2027-01-01", ""), 1),
        ("woord", rij("x", "lengte = 6\neenheid = \"jaren\"", "2027-01-01", ""), 1),
        ("woord", rij("x", &format!("{ZES}\nwie = \"buurman\""), "2027-01-01", ""), 1),
        ("woord", rij("x", &format!("{ZES}\nzekerheid = \"misschien\""), "2027-01-01", ""), 1),
        ("geen-dag", rij("x", ZES, "2027-02-30", ""), 1),
        ("geen-dag", rij("x", ZES, &"9".repeat(200), ""), 1),
        ("eerste-dag", rij("x", &format!("{ZES}\nterug = true\neerste_dag_telt = true"), "2027-01-01", ""), 1),
        ("staat-stil", rij("beslistermijn", "lengte = 30\neenheid = \"werkdagen\"", "2027-01-01", ""), 1),
        ("einde-voor-begin", rij("x", ZES, "2027-01-01", "2026-12-31"), 1),
        ("overlap", rij("x", ZES, "2027-01-01", "") + &rij("x", ZES, "2028-01-01", ""), 9),
        ("overlap", rij("x", ZES, "2027-01-01", "2028-01-01") + &rij("x", ZES, "2028-01-01", ""), 10),
        ("overlap", rij("x", ZES, "2027-01-01", "") + &rij("x", ZES, "2027-01-01", ""), 9),
        ("gat", rij("x", ZES, "2027-01-01", "2027-12-30") + &rij("x", ZES, "2028-01-01", ""), 10),
    ];
    for (code, text, regel) in cases {
        let fout = fout(text);
        assert_eq!(fout.code(), *code, "{text}");
        assert_eq!(fout.plek().map(|p| p.regel), Some(*regel), "{text}");
        for taal in [Taal::Nl, Taal::En] {
            let teksten = Teksten::new(taal);
            let zin = teksten.regelfout(&RegelsFout { bestand: "les.toml".to_owned(), fout: fout.clone() });
            assert!(zin.contains("les.toml") && zin.contains(&regel.to_string()), "{zin}");
            assert!(!zin.contains('‹') && !zin.contains('{'), "{zin}");
            assert!(*code != "overlap" || zin.contains("2028-01-01") || zin.contains("2027-01-01"), "{zin}");
        }
    }
    assert!(matches!(fout("[[termijn]]\nlengt = 3"), RegelFout::Leesfout(text) if text.contains("line")));
}

#[test]
fn a_rule_file_takes_the_place_of_the_embedded_rows_from_its_first_day() {
    let twee = rij("bezwaartermijn", "lengte = 7\neenheid = \"weken\"", "2027-01-01", "2027-12-31")
        + &rij("bezwaartermijn", "lengte = 8\neenheid = \"weken\"", "2028-01-01", "");
    let regels = Regels::met_bestand(&twee).unwrap();
    let lengte = |op: &str| regels.termijn("bezwaartermijn", dag(op)).and_then(|r| r.lengte);
    let op = ["2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01"].map(lengte);
    assert_eq!(op, [Some(6), Some(7), Some(7), Some(8)]);
    // A row that ends leaves nothing after it; the other rules stay as they were.
    let regels = Regels::met_bestand(&rij("voorschot", ZES, "2025-07-01", "2025-07-31")).unwrap();
    let rijen: Vec<_> = regels.termijnen.iter().filter(|r| r.id == "voorschot").collect();
    assert_eq!(rijen.len(), 2, "the row of 2026 is gone");
    assert_eq!(rijen[0].geldig_tot, Some(dag("2025-06-30")), "and that before it ends the day before");
    assert_eq!(regels.termijn("voorschot", dag("2025-08-01")), None);
    assert_eq!(regels.termijn("beslistermijn", dag("2026-11-25")).and_then(|r| r.lengte), Some(8));
    // A day may stand there without quotes.
    let los = rij("bezwaartermijn", ZES, "2027-01-01", "").replace("\"2027-01-01\"", "2027-01-01");
    assert!(Regels::met_bestand(&los).is_ok());
}

#[test]
fn the_rules_are_readable_at_eighty_columns() {
    let room = Omgeving::new();
    for lang in ["nl", "en"] {
        let list = room.run("a.db", &["termijn", "rules", "--lang", lang, "--on", "2026-11-25"]).met_code(0);
        let regels = Regels::ingebouwd();
        let ids: Vec<&str> =
            regels.termijnen.iter().filter(|r| r.geldt_op(dag("2026-11-25"))).map(|r| r.id.as_str()).collect();
        assert!(list.stdout.lines().all(|l| l.width() <= 80), "{}", list.stdout);
        for id in &ids {
            assert!(list.stdout.lines().any(|l| l.split_whitespace().next() == Some(id)), "{id}");
            let een = room.run("a.db", &["termijn", "rules", id, "--lang", lang, "--on", "2026-11-25"]).met_code(0);
            assert!(een.stdout.lines().all(|l| l.width() <= 80), "{}", een.stdout);
        }
    }
    let en = room.run("a.db", &["termijn", "rules", "voorschot", "--lang", "en", "--on", "2026-11-25"]).met_code(0);
    assert!(en.stdout.contains("95 %") && en.stdout.contains("the municipality"), "{}", en.stdout);
    let json = room.run("a.db", &["termijn", "rules", "melding", "--json", "--on", "2026-11-25"]).met_code(0).json();
    let velden: BTreeSet<&str> = json.as_object().unwrap().keys().map(String::as_str).collect();
    let verwacht = "artikel atw begint bron eenheid eerste_dag_telt en geldig_tot geldig_van id lengte mededeling naam \
        schorst ten_hoogste terug twijfel verloop wie zekerheid";
    assert_eq!(velden, verwacht.split_whitespace().collect(), "every field, also where there is nothing");
    let onbekend = room.run("a.db", &["termijn", "rules", "bestaat-niet"]).met_code(2);
    assert!(onbekend.stderr.contains("bestaat-niet"), "{}", onbekend.stderr);
}

#[test]
fn a_later_day_shows_what_changes() {
    let room = Omgeving::new();
    let file = rij("bezwaartermijn", "lengte = 7\neenheid = \"weken\"", "2027-01-01", "")
        + &rij("oefentermijn", ZES, "2026-01-01", "2026-12-31");
    let pad = room.schrijf("les.toml", file);
    let pad = pad.to_str().unwrap();
    let list = |on: &str| room.run("a.db", &["termijn", "rules", "--rules", pad, "--on", on]).met_code(0).stdout;
    let later = list("2027-01-01");
    let na = |id: &str| later.lines().skip_while(|l| !l.starts_with(id)).nth(1).unwrap_or_default().to_owned();
    assert!(na("bezwaartermijn").contains("geldt vanaf") && later.contains("7 weken"), "{later}");
    assert!(later.contains("oefentermijn") && na("oefentermijn").contains("geldt tot en met"), "{later}");
    assert!(!list("2026-11-25").contains("geldt vanaf"));
}

#[test]
fn a_rule_gives_the_sum_its_length_and_way_of_counting() {
    let room = Omgeving::new();
    let compute = |args: &[&str]| {
        let args: Vec<&str> = ["termijn", "compute", "--json"].iter().chain(args).copied().collect();
        room.run("a.db", &args)
    };
    let einde = |args: &[&str]| compute(args).met_code(0).json()["tot_en_met"].as_str().unwrap().to_owned();
    for (regel, start, verwacht) in [
        ("bezwaartermijn", "2028-03-16", "2028-05-01"),
        ("boete", "2026-12-28", "2027-03-29"),
        ("dwangsom", "2026-12-15", "2027-01-26"),
        ("stukken-hoorzitting", "2027-04-08", "2027-03-29"),
        ("opschorting-54", "2026-11-02", "2026-12-27"),
        ("pva-alleenstaande-ouder", "2026-08-31", "2027-02-28"),
        ("verrekening-middelen", "2026-07-15", "2026-01-15"),
    ] {
        assert_eq!(einde(&["--rule", regel, "--start", start]), verwacht, "{regel}");
    }
    let stil = ["--suspend", "2026-11-13..2026-11-19", "--suspend", "2026-11-17..2026-11-19"];
    let met = [&["--rule", "beslistermijn", "--start", "2026-10-30"], &stil[..]].concat();
    assert_eq!(einde(&met), "2027-01-04", "seven days, the overlap counted once");
    let zonder = compute(&["--rule", "hersteltermijn-aanvraag", "--start", "2026-11-12"]).met_code(2);
    assert!(zonder.stderr.contains("hersteltermijn-aanvraag") && zonder.stderr.contains("--length"), "{zonder:?}");
    compute(&["--rule", "beslistermijn", "--start", "2026-10-30", "--length", "3"]).met_code(2);
    compute(&["--rule", "niets", "--start", "2026-10-30"]).met_code(2);
    compute(&["--start", "2026-10-30"]).met_code(2);
    compute(&["--rule", "beslistermijn", "--start", "2026-10-30", "--suspend", "2026-11-19..2026-11-13"]).met_code(2);
    compute(&["--rule", "stukken-hoorzitting", "--start", "2026-10-30", "--suspend", "2026-10-13..2026-10-14"])
        .met_code(2);
}

#[test]
fn the_two_stories_read_like_an_explanation() {
    let room = Omgeving::new();
    for lang in ["nl", "en"] {
        let run = |args: &[&str]| {
            let args = [&["termijn", "compute", "--lang", lang], args].concat();
            room.run("a.db", &args).met_code(0).stdout
        };
        let herstel = ["--rule", "beslistermijn", "--start", "2026-10-30", "--suspend", "2026-11-13..2026-11-19"];
        insta::assert_snapshot!(format!("afleiding-hersteltermijn-{lang}"), run(&herstel));
        let koningsdag = ["--rule", "bezwaartermijn", "--start", "2028-03-16"];
        insta::assert_snapshot!(format!("afleiding-koningsdag-{lang}"), run(&koningsdag));
    }
}
