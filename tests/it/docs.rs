//! The docs and the code say the same.

use std::fs;
use std::path::Path;

use aanpak::domain::id::IdSoort;
use aanpak::domain::kind::Kind;
use aanpak::domain::taak::Taak;

fn doc(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

#[test]
fn the_example_is_the_fixture() {
    assert_eq!(doc("docs/voorbeelden/marloes.jsonl"), doc("tests/it/fixtures/marloes.jsonl"));
}

#[test]
fn the_units_in_the_manual_are_the_files_beside_it() {
    let manual = doc("docs/handleiding/klantmanager.md");
    for name in ["aanpak-herinner.service", "aanpak-herinner.timer"] {
        let unit = doc(&format!("docs/voorbeelden/{name}"));
        assert!(manual.contains(&format!("`{name}`:\n\n```ini\n{unit}```\n")), "{name}");
    }
}

#[test]
fn the_glossary_knows_every_thing_and_taak() {
    let glossary = doc("docs/GLOSSARY.md");
    for soort in IdSoort::ALL {
        assert!(glossary.contains(&format!("{soort:?}")), "{soort:?}");
    }
    for taak in Taak::ALL {
        assert!(glossary.contains(&format!("{taak:?}")), "{taak:?}");
    }
}

#[test]
fn the_coverage_names_each_requirement_once_and_only_acts_that_exist() {
    let dekking = doc("docs/DEKKING.md");
    let rows: Vec<Vec<&str>> = dekking
        .lines()
        .filter(|l| {
            l.starts_with("| ")
                && (l.contains("| `werkt` |") || l.contains("| werkt |") || l.contains("deels") || l.contains("later"))
        })
        .map(|l| l.trim_matches('|').split('|').map(str::trim).collect())
        .filter(|cells: &Vec<&str>| cells.len() >= 4 && cells[0].chars().any(|c| c.is_ascii_digit()))
        .collect();
    let ids: std::collections::BTreeSet<&str> = rows.iter().map(|r| r[0].trim_matches('`')).collect();
    assert!(ids.len() >= 230, "{} rows", ids.len());
    for row in &rows {
        for word in row[2].split('`').skip(1).step_by(2).filter(|w| w.matches('-').count() >= 1) {
            let act = word.split('{').next().unwrap_or_default();
            let looks_like_act = Kind::ALL.iter().any(|k| k.tag().split('-').next() == act.split('-').next());
            let known = Kind::from_tag(act).is_some();
            assert!(
                !looks_like_act
                    || known
                    || !act.chars().all(|c| c.is_ascii_lowercase() || c == '-')
                    || aanpak::domain::decide::let_op::CODES.contains(&act),
                "{}: {word}",
                row[0]
            );
        }
    }
}

#[test]
fn the_readme_starts_with_the_two_commands() {
    let readme = doc("README.md");
    assert!(readme.contains("cargo run --release -- demo") && readme.contains("cargo test"));
    for line in readme.lines().filter(|l| l.contains("docs/beelden/")) {
        let path = line.split('(').nth(1).and_then(|p| p.split(')').next()).unwrap_or_default();
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(path).exists(), "{line}");
    }
}

#[test]
fn the_keys_in_the_docs_are_the_keys_of_the_program() {
    let teksten = aanpak::teksten::Teksten::new(aanpak::opmaak::Taal::Nl);
    let keys = doc("docs/KEYS.md");
    for line in aanpak::tui::keymap::lines(&teksten) {
        assert!(keys.contains(line.trim_end()), "docs/KEYS.md misses: {line}");
    }
}

#[test]
fn the_schema_and_the_flags_of_scenarios_are_those_of_the_program() {
    use aanpak::oefening::bron::{INGEBOUWD, Soort};
    use aanpak::oefening::laden::vaste_vlaggen;

    let schema = serde_json::to_value(aanpak::oefening::scenario::schema()).unwrap();
    let written: serde_json::Value = serde_json::from_str(&doc("docs/scenario.schema.json")).unwrap();
    assert_eq!(written, schema, "write it anew with: aanpak oefening schema > docs/scenario.schema.json");
    let validator = jsonschema::validator_for(&schema).unwrap();
    for (id, text) in INGEBOUWD.iter().filter(|(_, text)| Soort::van(text) == Soort::Scenario) {
        let value: serde_json::Value = toml::from_str(text).unwrap();
        let wrong: Vec<String> =
            validator.iter_errors(&value).map(|e| format!("{e} at {}", e.instance_path())).collect();
        assert!(wrong.is_empty(), "{id}: {wrong:?}");
    }
    let page = doc("docs/SCENARIOS.md");
    let (_, rest) = page.split_once("<!-- vlaggen: begin -->\n").unwrap();
    let (table, _) = rest.split_once("<!-- vlaggen: end -->").unwrap();
    let rows: String =
        vaste_vlaggen().map(|(naam, als)| format!("| `{naam}` | `{}` |\n", als.replace('|', "\\|"))).collect();
    assert_eq!(table, format!("| Flag | Stands for |\n|---|---|\n{rows}"));
}
