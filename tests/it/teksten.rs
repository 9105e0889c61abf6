//! The texts: both languages complete and alike, and a text for everything the domain can name.

use std::collections::{BTreeMap, BTreeSet};

use aanpak::domain::body::Body;
use aanpak::domain::decide::let_op::CODES;
use aanpak::domain::entry::EventKind;
use aanpak::domain::field::{Field, FieldKind};
use aanpak::domain::id::Id;
use aanpak::domain::kind::Kind;
use aanpak::domain::refusal::{FieldError, Problem, Refusal};
use aanpak::domain::taak::Taak;
use aanpak::opmaak::Taal;
use aanpak::teksten::{BESTANDEN, Teksten};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use serde_json::json;

/// One text: its own words and the arguments it takes.
#[derive(Debug, PartialEq)]
struct Tekst {
    woorden: String,
    args: BTreeSet<String>,
}

fn read(source: &str) -> BTreeMap<String, Tekst> {
    let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut texts = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            assert!(!matches!(entry, Entry::Junk { .. }), "{entry:?}");
            continue;
        };
        let attributes = message.attributes.iter().map(|a| (format!("{}.{}", message.id.name, a.id.name), &a.value));
        let value = message.value.as_ref().map(|v| (message.id.name.to_owned(), v));
        for (key, pattern) in value.into_iter().chain(attributes) {
            let mut text = Tekst { woorden: String::new(), args: BTreeSet::new() };
            collect(pattern, &mut text);
            assert!(texts.insert(key.clone(), text).is_none(), "{key} stands twice");
        }
    }
    texts
}

fn collect(pattern: &Pattern<&str>, text: &mut Tekst) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.woorden.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => argument(inline, text),
                Expression::Select { selector, variants } => {
                    argument(selector, text);
                    variants.iter().for_each(|v| collect(&v.value, text));
                }
            },
        }
    }
}

fn argument(inline: &InlineExpression<&str>, text: &mut Tekst) {
    if let InlineExpression::VariableReference { id } = inline {
        text.args.insert(id.name.to_owned());
    }
}

#[test]
fn both_languages_have_the_same_keys_and_arguments() {
    let mut seen = BTreeSet::new();
    for (part, nl, en) in BESTANDEN {
        let (nl, en) = (read(nl), read(en));
        let keys = |texts: &BTreeMap<String, Tekst>| texts.keys().cloned().collect::<BTreeSet<_>>();
        let other: Vec<_> = keys(&nl).symmetric_difference(&keys(&en)).cloned().collect();
        assert!(other.is_empty(), "{part}: only in one language: {other:?}");
        for (key, text) in &nl {
            assert_eq!(text.args, en[key].args, "{part}: {key}");
            assert!(seen.insert(key.clone()), "{key} stands in two files");
        }
    }
}

/// Texts that are the same in both languages: words the languages share, names, and marks.
const SAME: &[&str] = &[
    "cli-diff-bij",
    "cli-diff-weg",
    "formulier-tekens",
    "knop-details",
    "kop-help",
    "kop-week",
    "maand-11",
    "maand-12",
    "maand-4",
    "maand-9",
    "norm-rij",
    "programma",
    "s1-week-geen",
    "taak-diagnose.kort",
    "taak-intake.kort",
    "toetsnaam-enter",
    "toetsnaam-omhoog",
    "veld-argument",
    "veld-at",
    "veld-effect",
    "veld-instrument",
    "veld-model",
    "veld-partner",
    "veld-per",
    "veld-percentage",
    "veld-scenario",
    "venstertitel",
    "welkom-taal-en",
    "welkom-taal-nl",
    "woord-balint",
    "woord-chat",
    "woord-coaching",
    "woord-e-mail",
    "woord-eenheid-een-weken",
    "woord-fase-intake",
    "woord-fase-plan",
    "woord-feedback",
    "woord-gift",
    "woord-intake",
    "woord-korthagen",
    "woord-partner",
    "woord-plan",
    "woord-register",
    "woord-soort-coaching",
    "woord-soort-gift",
    "woord-soort-intake",
    "woord-soort-plan",
    "woord-starr",
    "woord-video",
    "woord-week",
];

#[test]
fn no_text_is_forgotten_in_the_translation() {
    let mut same = BTreeSet::new();
    for (_, nl, en) in BESTANDEN {
        let en = read(en);
        same.extend(read(nl).into_iter().filter(|(key, text)| en.get(key) == Some(text)).map(|(key, _)| key));
    }
    let unexpected: Vec<_> = same.iter().filter(|key| !SAME.contains(&key.as_str())).collect();
    assert!(unexpected.is_empty(), "the same in both languages: {unexpected:?}");
    let outdated: Vec<_> = SAME.iter().filter(|key| !same.contains(**key)).collect();
    assert!(outdated.is_empty(), "no longer the same in both languages: {outdated:?}");
}

#[test]
fn no_sentence_is_longer_than_twenty_five_words() {
    for (part, nl, en) in BESTANDEN {
        for (key, text) in read(nl).into_iter().chain(read(en)) {
            for sentence in text.woorden.split(['.', '?', '!', ':']) {
                let words = sentence.split_whitespace().count();
                assert!(words <= 25, "{part}: {key}: {words} words: {sentence}");
            }
        }
    }
}

fn each_field(fields: &'static [Field], path: &str, look: &mut dyn FnMut(&str, &Field)) {
    for field in fields {
        let path = if path.is_empty() { field.name.to_owned() } else { format!("{path}.{}", field.name) };
        look(&path, field);
        match field.kind {
            FieldKind::Record(nested) => each_field(nested, &path, look),
            FieldKind::Records(nested) => each_field(nested, &format!("{path}.0"), look),
            _ => {}
        }
    }
}

#[test]
fn every_act_field_and_word_has_a_text() {
    for taal in [Taal::Nl, Taal::En] {
        let t = Teksten::new(taal);
        let mut missing = BTreeSet::new();
        for kind in Kind::ALL {
            for key in [format!("act-{}", kind.tag()), format!("zin-{}", kind.tag())] {
                if !t.heeft(&key) {
                    missing.insert(key);
                }
            }
            if t.act_uitleg(*kind).is_empty() {
                missing.insert(format!("act-{}.uitleg", kind.tag()));
            }
            each_field(kind.act().fields, "", &mut |path, field| {
                if t.veld_sleutel(*kind, path).is_none() || t.veld_uitleg(*kind, path).is_empty() {
                    missing.insert(format!("veld {} {path}", kind.tag()));
                }
                let words = match field.kind {
                    FieldKind::Choice(w) | FieldKind::Suggest(w) | FieldKind::Several(w) | FieldKind::Texts(w) => w,
                    _ => &[],
                };
                for word in words {
                    let keys = [format!("woord-{}-{word}", field.name.replace('_', "-")), format!("woord-{word}")];
                    if !keys.iter().any(|key| t.heeft(key)) {
                        missing.insert(format!("woord {} {word}", field.name));
                    }
                }
            });
        }
        for taak in Taak::ALL {
            assert!(!t.taak(taak).starts_with('‹') && !t.taak_uitleg(taak).is_empty());
            assert!(t.taak_kort(taak).chars().count() <= 14, "{}", t.taak_kort(taak));
            assert!(!t.punt(taak, 1).starts_with('‹') && !t.punt_hoe(taak, 1).is_empty());
        }
        assert!(missing.is_empty(), "{taal:?}: {missing:#?}");
    }
}

/// Names of a kind of thing in an enum's `code`, read from its source so that a new one cannot be forgotten.
fn codes(source: &str, from: &str) -> Vec<String> {
    let start = source.find(from).unwrap_or_else(|| panic!("{from}"));
    let body = &source[start..];
    let body = &body[..body.find("\n    }\n").unwrap()];
    let strings = body.split('"').skip(1).step_by(2);
    let codes: Vec<String> = strings.map(str::to_owned).collect();
    assert!(codes.len() > 3, "{from}: {codes:?}");
    codes
}

#[test]
fn every_refusal_and_every_error_has_a_message() {
    let refusal = include_str!("../../src/domain/refusal.rs");
    let (refusals, problems) = refusal.split_at(refusal.find("pub enum Problem").unwrap());
    let store = include_str!("../../src/error.rs");
    let command = include_str!("../../src/domain/command.rs");
    let mut keys: Vec<String> = Vec::new();
    keys.extend(codes(refusals, "fn code").iter().map(|c| format!("weiger-{c}")));
    keys.extend(codes(problems, "fn code").iter().map(|c| format!("veldfout-{c}")));
    keys.extend(codes(store, "fn code").iter().map(|c| format!("opslag-{c}")));
    let types = &command[command.find("fn type_name").unwrap()..];
    let types = &types[..types.find("\n}\n").unwrap()];
    keys.extend(types.split('"').skip(1).step_by(2).map(|c| format!("veldfout-soort-{c}")));
    keys.extend(["text", "time", "int", "money", "id", "record", "moment"].map(|c| format!("veldfout-soort-{c}")));
    for taal in [Taal::Nl, Taal::En] {
        let t = Teksten::new(taal);
        let missing: Vec<_> = keys.iter().filter(|key| !t.heeft(key)).collect();
        assert!(missing.is_empty(), "{taal:?}: {missing:?}");
    }
}

/// Given while importing, not by a rule for an act.
const IMPORT: &str = "term-anders";

#[test]
fn every_soft_rule_has_a_message() {
    let (nl, en) = BESTANDEN.iter().find(|(part, ..)| *part == "fouten").map(|(_, nl, en)| (*nl, *en)).unwrap();
    for source in [nl, en] {
        let texts = read(source);
        let rules = texts.keys().filter_map(|key| key.strip_prefix("let-op-"));
        let orphan: Vec<_> = rules.clone().filter(|code| !CODES.contains(code) && *code != IMPORT).collect();
        assert!(orphan.is_empty(), "messages without a rule: {orphan:?}");
        for code in CODES {
            assert!(rules.clone().any(|rule| rule == *code), "{code}: no message");
        }
    }
}

#[test]
fn messages_name_what_they_are_about() {
    let t = Teksten::new(Taal::Nl);
    let gesloten = t.weigering(&Refusal::CasusGesloten(Id::casus(7)));
    assert!(gesloten.contains("C-007") && gesloten.contains("Er is niets vastgelegd"), "{gesloten}");
    let fout = FieldError { path: "klant.naam".to_owned(), problem: Problem::TooLong(200) };
    assert_eq!(
        t.veldfout(Some(Kind::OpenCasus), &fout),
        format!("{}: dit is te lang. Er passen 200 tekens in.", t.veld(Kind::OpenCasus, "klant.naam"))
    );
    assert_eq!(t.t("geen-sleutel-hier"), "‹geen-sleutel-hier›");
    assert_eq!(t.ta("s1-dagen", &[("n", "1")]), "1 dag");
    assert_eq!(t.ta("s1-dagen", &[("n", "43")]), "43 dagen");
    assert_eq!(t.ta("cli-bestand-gemaakt", &[("wat", "007")]), "Nieuw bestand gemaakt: 007");
    let onbestaand = aanpak::invoer::datum("31-04-2026", "2026-03-16".parse().unwrap()).unwrap_err();
    assert_eq!(t.datumfout(&onbestaand), "April heeft 30 dagen. Bedoel je 30-04-2026?");
}

#[test]
fn a_line_of_the_timeline_is_one_sentence() {
    let t = Teksten::new(Taal::Nl);
    let zin = |kind: Kind, body: serde_json::Value| {
        let body: Body = serde_json::from_value(body).unwrap();
        t.zin(EventKind::Act(kind), &body)
    };
    assert_eq!(
        zin(Kind::OpenCasus, json!({"klant": {"naam": "Noor van den Berg"}, "melding_op": "2026-03-02"})),
        "Casus geopend voor Noor van den Berg, melding op 2 maart 2026"
    );
    assert_eq!(zin(Kind::OpenCasus, json!({})), "Casus geopend voor …, melding op …");
    let notitie = zin(Kind::MaakNotitie, json!({"aard": "feit", "tekst": format!("een\ntwee {}", "李".repeat(500))}));
    assert!(notitie.starts_with("Notitie (feit): een twee 李") && notitie.ends_with('…'), "{notitie}");
    let voorlichting = zin(Kind::GeefVoorlichting, json!({"onderwerpen": ["rechten", "plichten", "rechtmatigheid"]}));
    assert!(voorlichting.contains("rechten, plichten en "), "{voorlichting}");
    let bedrag = zin(Kind::BetaalVoorschot, json!({"bedrag": 123_456, "op": "2026-03-16"}));
    assert_eq!(bedrag, "Voorschot van € 1.234,56 betaald op 16 maart 2026");
    for kind in Kind::ALL {
        let zin = zin(*kind, json!({}));
        assert!(!zin.contains("{$") && !zin.contains('‹') && !zin.contains('\n'), "{zin}");
    }
}
