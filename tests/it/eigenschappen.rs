//! Properties: arbitrary acts never break anything, and every stored state is the fold of a prefix.

use std::collections::BTreeSet;

use aanpak::app::App;
use aanpak::app::doen::Opdracht;
use aanpak::domain::command::Command;
use aanpak::domain::entry::Scope;
use aanpak::domain::field::{Field, FieldKind};
use aanpak::domain::id::{Id, IdSoort};
use aanpak::domain::kind::Kind;
use aanpak::domain::leesmodel::afleiden::leesmodel;
use aanpak::domain::norm::sluiten::norm_van;
use aanpak::domain::state::State;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::hoofdlijn::opties;

/// A small generator, so that one number gives one run.
struct Kans(u64);

impl Kans {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below.max(1)
    }

    fn day(&mut self) -> String {
        let days = i64::try_from(self.next(500)).unwrap();
        let start = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        (start + chrono::Duration::days(days)).to_string()
    }

    fn fields(&mut self, fields: &'static [Field]) -> Map<String, Value> {
        let mut made = Map::new();
        for field in fields {
            if field.required || self.next(3) == 0 {
                made.insert(field.name.to_owned(), self.value(field.kind));
            }
        }
        made
    }

    fn value(&mut self, kind: FieldKind) -> Value {
        let nr = u32::try_from(self.next(3) + 1).unwrap();
        match kind {
            FieldKind::Text | FieldKind::Paragraph => {
                let texts = ["Gebeld met de klant.", "é 李 👩‍👧 tekst", "123456782", "a\tb\nc", "06-12345678"];
                Value::from(texts[usize::try_from(self.next(5)).unwrap()])
            }
            FieldKind::Date => Value::from(self.day()),
            FieldKind::Time => json!("14:30"),
            FieldKind::Int(min, max) => {
                Value::from(min + i64::try_from(self.next(u64::try_from(max - min + 1).unwrap())).unwrap())
            }
            FieldKind::Money => Value::from(self.next(100_000)),
            FieldKind::YesNo => Value::from(self.next(2) == 0),
            FieldKind::Choice(words) => Value::from(words[usize::try_from(self.next(words.len() as u64)).unwrap()]),
            FieldKind::Suggest(_) => json!("klant"),
            FieldKind::Several(words) => json!([words[0]]),
            FieldKind::Texts(_) => json!(["klant", "partner"]),
            FieldKind::Thing(soorten) | FieldKind::ThingOrText(soorten) => {
                Value::from(Id::new(soorten[0], nr).to_string())
            }
            FieldKind::Things(soort) => json!([Id::new(soort, nr).to_string()]),
            FieldKind::Line(_) | FieldKind::ActNumber => Value::from(self.next(12) + 1),
            FieldKind::Lines => json!([self.next(12) + 1]),
            FieldKind::Record(nested) => Value::Object(self.fields(nested)),
            FieldKind::Records(nested) => Value::Array(vec![Value::Object(self.fields(nested))]),
            FieldKind::Value => Value::from(self.day()),
        }
    }
}

/// What two states have in common if they are the same.
fn essence(state: &State) -> String {
    format!("{:?}", (&state.regels, &state.dingen, &state.termijnen, &state.klant, state.gesloten, &state.rondes))
}

fn open() -> Opdracht {
    let fields = json!({
        "klant": {"naam": "Wei 李", "geboortedatum": "1980-01-01"}, "melding_op": "2026-01-05",
        "aanvraag_op": "2026-01-06", "regeling": "levensonderhoud",
    });
    let Value::Object(fields) = fields else { unreachable!() };
    let command = Command::new(Kind::OpenCasus, fields).unwrap();
    Opdracht { casus: None, at: Some("2026-01-06T09:00:00+01:00".parse().unwrap()), actor: None, command }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn arbitrary_acts_never_break_the_record(seed in any::<u64>()) {
        let mut kans = Kans(seed);
        let mut app = App::in_memory(opties((2026, 8, 31))).unwrap();
        app.record(open()).unwrap();
        let mut known = Vec::new();
        for _ in 0..60 {
            let kind = Kind::ALL[usize::try_from(kans.next(Kind::ALL.len() as u64)).unwrap()];
            let Ok(command) = Command::new(kind, kans.fields(kind.act().fields)) else { continue };
            let casus = (kans.next(8) > 0).then_some(1);
            let at = format!("{}T10:00:00Z", kans.day()).parse().ok();
            // Refused or accepted: both are fine, a panic is not.
            if app.record(Opdracht { casus, at, actor: None, command }).is_ok() {
                let state = app.state(Scope::Casus(1)).unwrap();
                let seq = state.entries.last().unwrap().seq;
                known.push((seq, essence(&state)));
            }
        }
        let verslag = app.verify().unwrap();
        prop_assert!(verslag.ok, "{:?}", verslag);
        for (seq, then) in known {
            // Norms: never two rows for one thing, and of a closed casus only those that begin with its closing.
            let state = app.state_at(Scope::Casus(1), seq).unwrap();
            let regels = app.regels().unwrap();
            let rows = leesmodel(&state, regels).agenda;
            let dingen: BTreeSet<&str> = rows.iter().map(|rij| rij.ding.as_str()).collect();
            prop_assert_eq!(dingen.len(), rows.len(), "{:?}", rows);
            for norm in rows.iter().filter_map(|rij| norm_van(regels, &rij.ding)) {
                prop_assert_eq!(norm.ook_gesloten, state.gesloten.is_some(), "{}", norm.id);
            }
            prop_assert_eq!(essence(&app.state_at(Scope::Casus(1), seq).unwrap()), then, "the state at {}", seq);
        }
        // Taking back whatever can be taken back never breaks it either.
        for _ in 0..20 {
            let _ = app.undo(Some(1));
        }
        prop_assert!(app.verify().unwrap().ok);
    }
}

#[test]
fn every_kind_is_declared_once_with_its_own_tags() {
    let mut tags = std::collections::BTreeSet::new();
    for kind in Kind::ALL {
        assert_eq!(kind.act().kind, *kind);
        assert_eq!(Kind::from_tag(kind.tag()), Some(*kind));
        assert_eq!(Kind::from_event_tag(kind.event_tag()), Some(*kind));
        assert!(
            tags.insert(kind.tag()) && (kind.tag() == kind.event_tag() || tags.insert(kind.event_tag())),
            "{kind:?}"
        );
        let one_of = kind.act().one_of.iter().flat_map(|group| group.iter());
        assert!(one_of.into_iter().all(|name| kind.act().field(name).is_some()), "{kind:?}");
    }
    let declared: usize = aanpak::domain::acts::GROUPS.iter().map(|g| g.len()).sum();
    assert_eq!(declared, Kind::ALL.len());
    assert_eq!(IdSoort::ALL.len(), 19);
}
