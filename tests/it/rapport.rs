//! The letter of a hersteltermijn: what it says per ground, what it leaves open, and where it is written.

use serde_json::{Value, json};

use crate::hoofdlijn::MARLOES;
use crate::omgeving::{Omgeving, Uitvoer};

/// A casus with an aanvraag, two asked papers and these acts.
fn casus(room: &Omgeving, klant: &str, acts: &[Value]) {
    let at = |dag: &str| format!("{dag}T09:00:00+01:00");
    let mut lines = vec![
        json!({"ref": "k", "at": at("2026-03-02"), "command": {"kind": "open-casus", "melding_op": "2026-03-02",
            "klant": {"naam": klant, "geboortedatum": "1990-01-01"}, "regeling": "levensonderhoud"}}),
        json!({"casus": "@k", "at": at("2026-03-02"), "ref": "q",
            "command": {"kind": "dien-aanvraag-in", "op": "2026-03-02"}}),
        json!({"casus": "@k", "at": at("2026-03-02"), "ref": "bank",
            "command": {"kind": "vraag-stuk", "soort": "bankafschriften", "waarom": "vermogen vaststellen"}}),
        json!({"casus": "@k", "at": at("2026-03-02"), "ref": "huur",
            "command": {"kind": "vraag-stuk", "soort": "huurcontract", "waarom": "woonkosten kennen"}}),
    ];
    lines.extend(acts.iter().cloned());
    let text: Vec<String> = lines.iter().map(Value::to_string).collect();
    room.run_met("a.db", &["journal", "record"], text.join("\n").as_bytes()).met_code(0);
}

fn geef(grond: &str, brief: &str, meer: Value) -> Value {
    let mut command = json!({"kind": "geef-hersteltermijn", "grondslag": grond, "stukken": ["@bank", "@huur"],
        "brief_op": brief, "gevolg_genoemd": true});
    command.as_object_mut().unwrap().extend(meer.as_object().unwrap().clone());
    json!({"casus": "@k", "at": format!("{brief}T10:00:00+01:00"), "ref": "t", "actor": "samira", "command": command})
}

fn besluit(soort: &str, bekend: &str, ingang: &str) -> Value {
    json!({"casus": "@k", "at": format!("{bekend}T09:30:00+01:00"), "ref": "u", "command": {"kind": "neem-besluit",
        "soort": soort, "mandaat": "eigen-mandaat", "bekend_op": bekend, "ingangsdatum": ingang,
        "motivering": {"feiten": "f", "regel": "r", "omstandigheden": "o", "afweging": "a"}}})
}

fn brief(room: &Omgeving, meer: &[&str]) -> Uitvoer {
    room.run("a.db", &[&["rapport", "hersteltermijn", "--casus", "1"], meer].concat()).met_code(0)
}

#[track_caller]
fn bevat(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "missing {part:?} in:\n{text}");
    }
}

#[test]
fn the_letter_of_an_aanvraag_says_what_is_missing_until_when_and_what_follows() {
    let room = Omgeving::new();
    room.run_met("a.db", &["journal", "record"], MARLOES.as_bytes()).met_code(0);
    let text = brief(&room, &[]).stdout;
    bevat(
        &text,
        &[
            "Aan:** Marloes Tienstra",
            "van maandag 2 maart 2026 (Q-1)",
            "tot en met woensdag 25 maart 2026",
            "december tot en met februari, rekening op twee namen",
            "Waarom: om te zien welk deel van haar is",
            "Vraag dat vóór woensdag 25 maart 2026",
            "buiten behandeling laten (Awb 4:5)",
            "staat stil vanaf donderdag 12 maart 2026 (Awb 4:15)",
            "uiterlijk op maandag 11 mei 2026",
            "voorschot",
            "hoe wij op deze datum komen",
            "| ma 27-04-2026 | 8 weken verder: zo lang duurt de termijn zelf | Awb 4:13 |",
            "hersteltermijn T-3 |",
        ],
    );
    // Preparing a besluit is not open to objection (Awb 6:3).
    assert!(!text.contains("bezwaar maken"), "{text}");
    let later = text.split_once("Voor jezelf").unwrap().1;
    bevat(later, &["verlengd t/m 1 april 2026", "afgerond op 27 maart 2026"]);
    assert!(!text.split_once("Voor jezelf").unwrap().0.contains("1 april"), "{text}");
}

#[test]
fn a_letter_begins_and_ends_with_that_all_is_invented() {
    let room = Omgeving::new();
    casus(&room, "Noor van den Berg", &[geef("awb-4-5", "2026-03-09", json!({"tot_en_met": "2026-03-23"}))]);
    for (taal, mark) in [("nl", "VERZONNEN, OM TE OEFENEN"), ("en", "INVENTED, FOR PRACTICE")] {
        let md = brief(&room, &["--lang", taal]).stdout;
        assert!(md.starts_with(&format!("> **{mark}")), "{md}");
        assert!(md.lines().next_back().unwrap().contains(mark), "{md}");
        let html = brief(&room, &["--lang", taal, "--format", "html"]).stdout;
        assert_eq!(html.matches(mark).count(), 2);
        bevat(&html, &[&format!("<html lang=\"{taal}\">"), "<meta charset=\"utf-8\">", "<h1>", "<th scope=\"col\">"]);
        assert!(html.find(mark) < html.find("<h1>") && html.rfind(mark) > html.find("</main>"), "{html}");
        assert!(!html.contains("http") && !html.contains("<script") && !html.contains("<link"), "{html}");
    }
}

#[test]
fn what_is_not_recorded_is_left_open_and_counted() {
    let room = Omgeving::new();
    casus(&room, "Noor van den Berg", &[geef("awb-4-5", "2026-03-09", json!({"tot_en_met": "2026-03-23"}))]);
    let made = brief(&room, &[]);
    let (asked, _) = made.stdout.split_once("## Hoe levert u").unwrap();
    bevat(asked, &["Over welke periode: [nog invullen: over welke periode]"]);
    // A contract has no period.
    assert_eq!(asked.matches("Over welke periode:").count(), 1, "{asked}");
    bevat(&made.stdout, &["[nog invullen: het telefoonnummer]", "Neem contact op met samira."]);
    bevat(&made.stderr, &["Nog 3 dingen in te vullen", "het telefoonnummer"]);
}

#[test]
fn a_suspended_right_is_said_with_its_first_day_its_ceiling_and_objection() {
    let room = Omgeving::new();
    let acts = [
        besluit("toekenning", "2026-03-10", "2026-03-02"),
        besluit("opschorting", "2026-06-01", "2026-05-25"),
        geef("pw-54", "2026-06-01", json!({"lengte": 12, "besluit": "@u", "gevolg_genoemd": false})),
    ];
    casus(&room, "Noor van den Berg", &acts[..1]);
    let rest: Vec<String> = acts[1..]
        .iter()
        .map(|line| line.to_string().replace("@k", "C-001").replace("@bank", "S-1").replace("@huur", "S-2"))
        .collect();
    room.run_met("a.db", &["journal", "record"], rest.join("\n").as_bytes()).met_code(0);
    let text = brief(&room, &[]).stdout;
    bevat(
        &text,
        &[
            "tot en met maandag 15 juni 2026",
            "staat stil vanaf maandag 25 mei 2026",
            "PW 54 lid 1",
            "uitkering intrekken",
            "tot en met zondag 19 juli 2026",
            "bezwaar maken. Uw brief moet er uiterlijk zijn op maandag 13 juli 2026",
            "voorlopige voorziening",
            "| za 13-06-2026 | 12 dagen na de brief | PW 54 |",
            "| ma 15-06-2026 | daar vielen vrije dagen in",
            "Je legde vast dat het gevolg niet in de brief stond",
        ],
    );
    for other in ["buiten behandeling", "Awb 4:15", "voorschot krijgen"] {
        assert!(!text.contains(other), "{other}: {text}");
    }
}

#[test]
fn a_besluit_that_is_not_there_is_not_made_up() {
    let room = Omgeving::new();
    casus(&room, "Noor van den Berg", &[geef("pw-54", "2026-03-09", json!({"tot_en_met": "2026-03-23"}))]);
    bevat(
        &brief(&room, &[]).stdout,
        &[
            "Ons besluit:** [nog invullen: het besluit over het opschorten, en de dag ervan]",
            "staat stil vanaf [nog invullen: de eerste dag]",
            "uiterlijk zijn op [nog invullen: zes weken na",
        ],
    );
    for grond in ["pw-40", "pw-53a"] {
        let room = Omgeving::new();
        casus(&room, "Noor van den Berg", &[geef(grond, "2026-03-09", json!({"tot_en_met": "2026-03-23"}))]);
        let text = brief(&room, &[]).stdout;
        bevat(&text, &["Uw betaling: [nog invullen: of de betaling nu stilstaat"]);
        assert!(!text.contains("Wij betalen niet vanaf") && !text.contains("bezwaar maken"), "{text}");
    }
}

#[test]
fn an_objection_to_complete_stops_the_time_to_decide_on_it() {
    let room = Omgeving::new();
    let bezwaar = json!({"casus": "@k", "at": "2026-04-01T09:00:00+02:00", "ref": "z",
        "command": {"kind": "ontvang-bezwaar", "besluit": "@u", "op": "2026-04-01", "gronden": "nog leeg"}});
    let geef = geef("awb-6-6", "2026-04-02", json!({"tot_en_met": "2026-04-16", "besluit": "@u"}));
    casus(&room, "Noor van den Berg", &[besluit("afwijzing", "2026-03-10", "2026-03-02"), bezwaar, geef]);
    let text = brief(&room, &[]).stdout;
    bevat(
        &text,
        &[
            "Uw bezwaar:** bezwaarschrift, van woensdag 1 april 2026 (Z-1)",
            "niet-ontvankelijk verklaren (Awb 6:6)",
            "Onze tijd om te beslissen",
        ],
    );
    assert!(!text.contains("voorschot") && !text.contains("bezwaar maken"), "{text}");
}

#[test]
fn the_last_hersteltermijn_is_chosen_unless_another_is_named() {
    let room = Omgeving::new();
    let eerste = geef("awb-4-5", "2026-03-09", json!({"tot_en_met": "2026-03-23"}));
    let mut tweede = geef("awb-4-5", "2026-03-24", json!({"tot_en_met": "2026-04-07", "stukken": ["@huur"]}));
    tweede["ref"] = json!("t2");
    let ontvangen = json!({"casus": "@k", "at": "2026-03-20T09:00:00+01:00", "command": {"kind": "ontvang-stuk",
        "stuk": "@huur", "op": "2026-03-20", "oordeel": "gedeeltelijk", "toelichting": "De handtekening mist."}});
    casus(&room, "Noor van den Berg", &[eerste, ontvangen, tweede]);
    let list = room.run("a.db", &["casus", "show", "1", "--json"]).met_code(0).json();
    let ids: Vec<&str> = list["termijnen"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|t| t["soort"] == "hersteltermijn")
        .map(|t| t["id"].as_str().unwrap())
        .collect();
    let last = brief(&room, &[]).stdout;
    bevat(
        &last,
        &[
            "tot en met dinsdag 7 april 2026",
            "Op vrijdag 20 maart 2026 kregen wij hier al iets van",
            "De handtekening mist.",
        ],
    );
    assert!(!last.contains("Bankafschriften"), "{last}");
    let first = brief(&room, &["--termijn", &ids[0].to_lowercase()]).stdout;
    bevat(&first, &["tot en met maandag 23 maart 2026", "Bankafschriften"]);
    assert!(!first.contains("kregen wij hier al iets van"), "{first}");
    assert_eq!(brief(&room, &["--termijn", ids[1]]).stdout, last);
    let other = room.run("a.db", &["rapport", "hersteltermijn", "--casus", "1", "--termijn", "T-99"]).met_code(2);
    assert!(other.stderr.contains("T-99") && other.stdout.is_empty(), "{other:?}");
    room.run("a.db", &["rapport", "hersteltermijn", "--casus", "1", "--termijn", "Q-1"]).met_code(2);
}

#[test]
fn a_corrected_letter_is_written_as_corrected() {
    let room = Omgeving::new();
    casus(&room, "Noor van den Berg", &[geef("awb-4-5", "2026-03-09", json!({"tot_en_met": "2026-03-23"}))]);
    let lines = room.run("a.db", &["journal", "list", "--json"]).met_code(0).json();
    let act = lines.as_array().unwrap().iter().find(|l| l["kind"] == "hersteltermijn-gegeven").unwrap()["seq"].clone();
    let line = json!({"casus": "C-001", "at": "2026-03-10T09:00:00+01:00", "command": {"kind": "corrigeer",
        "entry": act, "veld": "tot_en_met", "naar": "2026-03-30", "reden_soort": "correctie", "reden": "typefout"}});
    room.run_met("a.db", &["journal", "record"], line.to_string().as_bytes()).met_code(0);
    let text = brief(&room, &[]).stdout;
    bevat(&text, &["tot en met maandag 30 maart 2026", "stil van 10-03-2026 t/m 30-03-2026"]);
    assert!(!text.contains("23 maart 2026"), "{text}");
}

#[test]
fn names_of_any_kind_stay_text() {
    for naam in ["李 Wei", "<b>*Noor*</b> & [x](y)", &"Ææ ".repeat(60), "مريم", "👩‍👩‍👧 Noor"] {
        let room = Omgeving::new();
        casus(&room, naam, &[geef("awb-4-5", "2026-03-09", json!({"tot_en_met": "2026-03-23"}))]);
        let html = brief(&room, &["--format", "html"]).stdout;
        let escaped = naam.trim().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        bevat(&html, &[&format!("Beste {escaped},")]);
        assert!(!html.contains("<b>"), "{html}");
        assert!(brief(&room, &[]).stdout.contains("Beste "));
    }
}

#[test]
fn a_letter_is_never_put_over_a_file_that_exists_or_half_in_its_place() {
    let room = Omgeving::new();
    casus(&room, "Noor van den Berg", &[geef("awb-4-5", "2026-03-09", json!({"tot_en_met": "2026-03-23"}))]);
    let out = room.pad("brief.html");
    let pad = out.display().to_string();
    let made = brief(&room, &["--format", "html", "--out", &pad]);
    assert!(made.stdout.is_empty() && made.stderr.contains("Rapport geschreven"), "{made:?}");
    assert!(std::fs::read_to_string(&out).unwrap().ends_with("</html>\n"));

    room.schrijf("brief.html", "van mij");
    let taken = room.run("a.db", &["rapport", "hersteltermijn", "--casus", "1", "--out", &pad]).met_code(3);
    assert!(taken.stderr.contains("bestaat al") || taken.stderr.contains("--force"), "{taken:?}");
    assert_eq!(std::fs::read_to_string(&out).unwrap(), "van mij");
    brief(&room, &["--out", &pad, "--force"]);
    assert!(std::fs::read_to_string(&out).unwrap().starts_with("> **VERZONNEN"));

    let own = room.pad("a.db").display().to_string();
    room.run("a.db", &["rapport", "hersteltermijn", "--casus", "1", "--out", &own, "--force"]).met_code(3);
    room.run("a.db", &["journal", "verify"]).met_code(0);
    for place in ["weg/brief.md", "."] {
        let place = room.pad(place).display().to_string();
        room.run("a.db", &["rapport", "hersteltermijn", "--casus", "1", "--out", &place, "--force"]).met_code(3);
    }
    let left: Vec<String> = std::fs::read_dir(room.map())
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with(".tmp"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn without_a_hersteltermijn_there_is_no_letter() {
    let room = Omgeving::new();
    casus(&room, "Noor van den Berg", &[]);
    let none = room.run("a.db", &["rapport", "hersteltermijn", "--casus", "1"]).met_code(2);
    assert!(none.stderr.contains("C-001") && none.stdout.is_empty(), "{none:?}");
    room.run("a.db", &["rapport", "hersteltermijn", "--casus", "9"]).met_code(1);
    room.run("a.db", &["rapport", "hersteltermijn"]).met_code(2);
}
