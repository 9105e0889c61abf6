use chrono::{Days, NaiveDate};

use super::*;

fn dag(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn rij(soort: &str) -> AgendaRij {
    AgendaRij {
        casus: Some(1),
        ding: "T-1".to_owned(),
        soort: soort.to_owned(),
        tot_en_met: dag("2026-03-16"),
        stil_van: None,
        stil_tot: None,
        tijd: None,
        over: String::new(),
        vanzelf: false,
    }
}

/// The rung on each day from `van` days after the last day to `tot`.
fn treden(rij: &AgendaRij, van: i64, tot: i64) -> Vec<Option<i32>> {
    let ladders = Ladders::ingebouwd();
    (van..=tot)
        .map(|n| trede(rij, ladders.van(&rij.soort), rij.tot_en_met + chrono::TimeDelta::days(n)).map(|t| t.dagen))
        .collect()
}

#[test]
fn each_day_has_the_latest_rung_that_was_reached() {
    let (n, s) = (None, Some);
    #[rustfmt::skip]
    let table: [(&str, [Option<i32>; 21]); 4] = [
        //                 -10    -9     -8     -7     -6     -5     -4     -3     -2     -1     0     +1 … +10
        ("hersteltermijn", [n, n, n, s(-7), s(-7), s(-7), s(-7), s(-3), s(-3), s(-1), s(0),
            s(1), s(1), s(1), s(1), s(1), s(1), s(1), s(1), s(1), s(1)]),
        ("beslistermijn", [s(-14), s(-14), s(-14), s(-7), s(-7), s(-7), s(-7), s(-3), s(-3), s(-1), s(0),
            s(1), s(1), s(1), s(1), s(1), s(1), s(1), s(1), s(1), s(1)]),
        ("gesprek", [n, n, n, n, n, n, n, n, n, s(-1), s(0),
            s(1), s(1), s(1), s(1), s(1), s(1), s(1), s(1), s(1), s(1)]),
        ("klacht", [n, n, n, n, n, n, n, s(-3), s(-3), s(-1), s(0),
            s(1), s(1), s(1), s(1), s(1), s(1), s(1), s(1), s(1), s(1)]),
    ];
    for (soort, expected) in table {
        assert_eq!(treden(&rij(soort), -10, 10), expected, "{soort}");
    }
}

#[test]
fn what_simply_ends_is_silent_after_its_last_day() {
    let row = AgendaRij { vanzelf: true, ..rij("bezwaartermijn") };
    let mut expected = vec![None; 3];
    expected.extend(vec![Some(-7); 8]);
    expected.extend(vec![None; 10]);
    assert_eq!(treden(&row, -10, 10), expected);
    let ladders = Ladders::ingebouwd();
    assert_eq!(volgende(&row, ladders.van("bezwaartermijn"), dag("2026-03-01")), Some(dag("2026-03-09")));
    assert_eq!(volgende(&row, ladders.van("bezwaartermijn"), dag("2026-03-16")), None);
    // Where a ladder goes on after the last day, that is left out.
    let row = AgendaRij { vanzelf: true, ..rij("zoektermijn") };
    assert_eq!(volgende(&row, ladders.van("zoektermijn"), dag("2026-03-16")), None);
}

#[test]
fn a_term_that_stands_still_asks_for_a_word_after_two_and_four_weeks_and_nothing_else() {
    let van = dag("2026-03-10");
    let row = AgendaRij { stil_van: Some(van), stil_tot: None, ..rij("beslistermijn") };
    let ladders = Ladders::ingebouwd();
    let on = |days: u64| trede(&row, ladders.van("beslistermijn"), van + Days::new(days)).map(|t| (t.stil, t.dagen));
    assert_eq!([on(0), on(13), on(14), on(27)], [None, None, Some((true, 14)), Some((true, 14))]);
    assert_eq!([on(28), on(300)], [Some((true, 28)), Some((true, 28))]);
    assert_eq!(volgende(&row, ladders.van("beslistermijn"), van), Some(van + Days::new(14)));
    // The day before it stood still, and the day after, the ordinary ladder counts.
    assert_eq!(
        trede(&row, ladders.van("beslistermijn"), dag("2026-03-09")).map(|t| (t.stil, t.dagen)),
        Some((false, -7))
    );
    let row = AgendaRij { stil_tot: Some(dag("2026-03-12")), ..row };
    assert_eq!(
        trede(&row, ladders.van("beslistermijn"), dag("2026-03-13")).map(|t| (t.stil, t.dagen)),
        Some((false, -3))
    );
}

#[test]
fn the_next_reminder_is_the_rung_that_was_not_reached_yet() {
    let (row, ladders) = (rij("hersteltermijn"), Ladders::ingebouwd());
    let ladder = ladders.van("hersteltermijn");
    let next = |on: &str| volgende(&row, ladder, dag(on)).map(|d| d.to_string());
    assert_eq!(next("2026-03-01").as_deref(), Some("2026-03-09"));
    assert_eq!(next("2026-03-13").as_deref(), Some("2026-03-15"));
    assert_eq!(next("2026-03-16").as_deref(), Some("2026-03-17"));
    assert_eq!(next("2026-03-17"), None);
    for on in ["2026-03-09", "2026-03-10", "2026-03-17", "2026-05-01"] {
        assert!(trede(&row, ladder, dag(on)).is_some_and(|t| t.dag() <= dag(on)), "{on}");
    }
}

#[test]
fn the_ends_of_the_calendar_break_nothing() {
    let ladders = Ladders::ingebouwd();
    for day in [NaiveDate::MIN, NaiveDate::MAX] {
        let row = AgendaRij { tot_en_met: day, ..rij("beslistermijn") };
        for on in [NaiveDate::MIN, dag("2026-03-16"), NaiveDate::MAX] {
            let reached = trede(&row, ladders.van("beslistermijn"), on);
            assert!(reached.is_none_or(|t| t.vanaf == day));
            let _ = volgende(&row, ladders.van("beslistermijn"), on);
        }
    }
}

#[test]
fn a_rule_file_changes_one_kind_and_what_it_leaves_out_is_as_for_all_others() {
    let regels = |text: &str| crate::domain::regels::Regels::met_bestand(text).unwrap().herinneringen;
    let ladders = regels("[[herinnering]]\nsoort = \"klacht\"\ndagen = [5, -30]");
    assert_eq!(ladders.van("klacht"), Ladder { dagen: &[-30, 5], stil: &[14, 28] });
    assert_eq!(ladders.van("hersteltermijn").dagen, [-7, -3, -1, 0, 1]);
    assert_eq!(ladders.vooraf(), 30);
    let ladders = regels("[[herinnering]]\nsoort = \"*\"\nstil = [7]\n[[herinnering]]\nsoort = \"norm\"\ndagen = []");
    assert_eq!(ladders.van("zienswijze"), Ladder { dagen: &[-3, -1, 0, 1], stil: &[7] });
    assert_eq!(ladders.van("norm").dagen, [] as [i32; 0]);
}
