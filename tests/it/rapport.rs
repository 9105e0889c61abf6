//! The letter of a hersteltermijn: what stands in it per ground, and that nothing is made up.

use serde_json::{Value, json};

use crate::hoofdlijn::MARLOES;
use crate::omgeving::Omgeving;

const FICTIE: &str = "Deze brief is verzonnen en is niet verstuurd";

fn marloes() -> Omgeving {
    let room = Omgeving::new();
    let tekst: Vec<&str> = MARLOES.lines().take(20).collect();
    room.run_met("a.db", &["journal", "record"], tekst.join("\n").as_bytes()).met_code(0);
    room
}

fn brief(room: &Omgeving, more: &[&str]) -> String {
    let args = [&["rapport", "hersteltermijn", "--casus", "1"], more].concat();
    room.run("a.db", &args).met_code(0).stdout
}

/// A casus with one paper that is missing, on this ground.
fn casus(grondslag: &str, naam: &str, waarom: &str) -> Omgeving {
    let room = Omgeving::new();
    let doe = |command: Value| json!({"casus": "@k", "command": command});
    let open = json!({"ref": "k", "command": {"kind": "open-casus", "klant": {"naam": naam, "geboortedatum": "1990-01-01"},
        "melding_op": "2026-08-03", "regeling": "levensonderhoud"}});
    let mut stuk = doe(json!({"kind": "vraag-stuk", "soort": "bankafschriften", "waarom": waarom}));
    stuk["ref"] = json!("s");
    let regels = [
        open,
        doe(json!({"kind": "dien-aanvraag-in", "op": "2026-08-03"})),
        stuk,
        doe(json!({"kind": "geef-hersteltermijn", "grondslag": grondslag, "stukken": ["@s"], "brief_op": "2026-08-17",
            "lengte": 14, "gevolg_genoemd": true})),
    ];
    let tekst: Vec<String> = regels.iter().map(Value::to_string).collect();
    room.run_met("a.db", &["journal", "record"], tekst.join("\n").as_bytes()).met_code(0);
    room
}

#[test]
fn the_letter_on_an_aanvraag_says_what_is_missing_until_when_and_what_follows() {
    let room = marloes();
    let tekst = brief(&room, &[]);
    for stuk in [
        "Ons kenmerk: C-001 / Q-1 / T-3",
        "Bankafschriften | december tot en met februari, rekening op twee namen | om te zien welk deel van haar is",
        "tot en met woensdag 25 maart 2026",
        "Vraag dan om meer tijd",
        "buiten behandeling stellen (Awb 4:5)",
        "staat stil vanaf donderdag 12 maart 2026 (Awb 4:15)",
        "voorschot",
        "Vraag naar",
        "Bijlage: hoe wij op deze datum komen",
        "laatste dag, tot middernacht",
    ] {
        assert!(tekst.contains(stuk), "{stuk}\n{tekst}");
    }
    assert_eq!(tekst.matches(FICTIE).count(), 2, "at the top and at the bottom");
    assert!(!tekst.to_lowercase().contains("bezwaar"), "preparation has no bezwaar clause");
    assert_eq!(tekst, brief(&room, &["--termijn", "t-3"]));
}

#[test]
fn what_was_not_recorded_is_a_place_to_fill_in() {
    let room = casus("awb-4-5", "Noor", "vermogen vaststellen");
    let tekst = brief(&room, &[]);
    for plek in ["adres van de klant", "welke periode", "waar en hoe de klant de stukken inlevert", "telefoonnummer"] {
        assert!(tekst.contains(&format!("[nog invullen: {plek}")), "{plek}\n{tekst}");
    }
    assert!(!tekst.contains("[nog invullen: waarom"), "that was recorded");
    assert!(brief(&room, &["--lang", "en"]).contains("[still to fill in: "));
}

#[test]
fn after_more_time_the_letter_names_the_new_day_and_only_what_is_still_missing() {
    let room = Omgeving::new();
    let tekst: Vec<&str> = MARLOES.lines().take(47).collect();
    room.run_met("a.db", &["journal", "record"], tekst.join("\n").as_bytes()).met_code(0);
    let tekst = brief(&room, &[]);
    assert!(tekst.contains("Datum: woensdag 25 maart 2026"), "{tekst}");
    assert!(
        tekst.contains("tot en met woensdag 1 april 2026") && tekst.contains("Eerst was dit 25-03-2026"),
        "{tekst}"
    );
    assert!(tekst.contains("rekening op twee namen") && !tekst.contains("Beslissing van UWV"), "{tekst}");
    assert!(tekst.contains("dan beslissen wij uiterlijk op"), "{tekst}");
}

#[test]
fn a_suspension_has_another_consequence_and_a_bezwaar_clause() {
    let tekst = brief(&casus("pw-54", "Noor", "recht nagaan"), &[]);
    assert!(
        tekst.contains("opschorten") && tekst.contains("intrekken") && tekst.contains("binnen zes weken"),
        "{tekst}"
    );
    assert!(!tekst.contains("buiten behandeling") && !tekst.contains("voorschot"), "{tekst}");
    let tekst = brief(&casus("pw-53a", "Noor", "recht nagaan"), &[]);
    assert!(tekst.contains("[nog invullen: wat er gebeurt als de klant niets instuurt"), "{tekst}");
}

#[test]
fn html_is_one_file_that_stands_on_its_own() {
    let room = casus("awb-4-5", "<b>李 & Wei</b>", &"x|y ".repeat(50));
    let tekst = brief(&room, &["--format", "html"]);
    assert!(tekst.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">"));
    assert!(tekst.contains("&lt;b&gt;李 &amp; Wei&lt;/b&gt;") && !tekst.contains("<b>"));
    assert!(!tekst.contains("http") && !tekst.contains("src=") && !tekst.contains("<script"));
    for deel in ["<title>", "<main>", "<h1>", "<th scope=\"col\">", "charset=\"utf-8\""] {
        assert!(tekst.contains(deel), "{deel}");
    }
    for naam in ["table", "ul", "p", "main", "header", "footer", "h2", "tr", "td"] {
        let (open, dicht) = (tekst.matches(&format!("<{naam}>")).count(), tekst.matches(&format!("</{naam}>")).count());
        let met = tekst.matches(&format!("<{naam} ")).count();
        assert_eq!(open + met, dicht, "{naam}");
    }
    assert_eq!(tekst.matches(FICTIE).count(), 2);
    let md = brief(&room, &[]);
    assert!(md.contains("x\\|y") && md.contains("\\<b\\>"), "{md}");
}

#[test]
fn the_file_is_whole_and_never_replaced_by_accident() {
    let room = marloes();
    let args = ["rapport", "hersteltermijn", "--casus", "1", "--out", "brief.md"];
    let made = room.run("a.db", &args).met_code(0);
    assert!(made.stdout.is_empty() && made.stderr.contains("brief.md"));
    let tekst = std::fs::read_to_string(room.pad("brief.md")).unwrap();
    assert_eq!(tekst, brief(&room, &[]));
    room.run("a.db", &args).met_code(3);
    room.run("a.db", &[&args[..], &["--force"]].concat()).met_code(0);
    room.run("a.db", &["rapport", "hersteltermijn", "--casus", "9"]).met_code(1);
    room.run("a.db", &["rapport", "hersteltermijn", "--casus", "1", "--out", "a.db", "--force"]).met_code(3);
    room.run("a.db", &["journal", "verify"]).met_code(0);
}

#[test]
fn a_casus_without_that_term_says_so() {
    let room = marloes();
    let made = room.run("a.db", &["rapport", "hersteltermijn", "--casus", "1", "--termijn", "T-1"]).met_code(2);
    assert!(made.stderr.contains("T-1"), "{made:?}");
    room.run("a.db", &["rapport", "hersteltermijn", "--casus", "1", "--termijn", "S-1"]).met_code(2);
    let tekst: Vec<&str> = MARLOES.lines().take(2).collect();
    let leeg = Omgeving::new();
    leeg.run_met("a.db", &["journal", "record"], tekst.join("\n").as_bytes()).met_code(0);
    let made = leeg.run("a.db", &["rapport", "hersteltermijn", "--casus", "1"]).met_code(2);
    assert!(made.stderr.contains("C-001"), "{made:?}");
}
