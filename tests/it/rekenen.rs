//! The arithmetic of terms against two tables that were made outside this program, and against
//! properties that hold for every term. What a test expects is never asked of `bereken` itself.

use std::collections::BTreeSet;

use aanpak::domain::kalender::{JAREN, Kalender, VrijeDagSoort};
use aanpak::domain::rekenen::{
    Berekening, Eenheid, RekenFout, Stap, StapSoort, Stilstand, Uitkomst, bereken, bereken_met, laatste_dag,
    plus_maanden,
};
use chrono::{Datelike, Days, NaiveDate, Weekday};
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

const TERMIJNEN: &str = include_str!("fixtures/termijnen.csv");
const FEESTDAGEN: &str = include_str!("fixtures/feestdagen.csv");

// The tables.

#[test]
fn every_row_of_the_table_of_terms_is_met() {
    let rijen = csv(TERMIJNEN);
    assert_eq!(rijen.len(), 41);
    for rij in &rijen {
        let [_, start, lengte, eenheid, verwacht, opgeschort, noot] = rij.as_slice() else {
            panic!("a row of termijnen.csv has seven columns: {rij:?}");
        };
        let (eenheid, terug) = match eenheid.as_str() {
            "days" => (Eenheid::Dagen, false),
            "workdays" => (Eenheid::Werkdagen, false),
            "weeks" => (Eenheid::Weken, false),
            "months" => (Eenheid::Maanden, false),
            "days_back" => (Eenheid::Dagen, true),
            "months_back" => (Eenheid::Maanden, true),
            onbekend => panic!("unknown unit {onbekend}"),
        };
        let b = Berekening {
            start: dag(start),
            lengte: lengte.parse().expect("a length is a number"),
            eenheid,
            atw: uit_noot(noot, "atw"),
            eerste_dag_telt: uit_noot(noot, "first_day_counts"),
            terug,
            opgeschort: opgeschort.parse().expect("suspended days are a number"),
        };
        let uitkomst = reken(&b);
        assert_eq!(uitkomst.tot_en_met, dag(verwacht), "{rij:?}");
        let weekdag = uitkomst.tot_en_met.weekday().to_string();
        assert!(noot.contains(&format!("[{weekdag};")), "{rij:?}");
        assert_eq!(vouw(&b, &uitkomst.stappen), Ok(dag(verwacht)), "{rij:?}");
    }
}

#[test]
fn every_feestdag_of_2024_to_2031_is_met_and_there_are_no_others() {
    let verwacht: Vec<Vec<String>> = csv(FEESTDAGEN);
    let kalender = Kalender::default();
    let gevonden: Vec<Vec<String>> = (2024..=2031)
        .flat_map(|jaar| kalender.feestdagen(jaar))
        .map(|vrij| vec![vrij.datum.to_string(), naam(vrij.sleutel).to_owned(), vrij.grondslag.to_owned()])
        .collect();
    assert_eq!(gevonden, verwacht);
}

#[test]
fn the_tricky_cases_of_the_legal_notes_are_met() {
    // Start, length, unit, raw end, end: law.md section 3, checked there by hand.
    let gevallen = [
        ("2026-02-20", 6, Eenheid::Weken, "2026-04-03", "2026-04-07"),
        ("2026-02-23", 6, Eenheid::Weken, "2026-04-06", "2026-04-07"),
        ("2025-03-15", 6, Eenheid::Weken, "2025-04-26", "2025-04-28"),
        ("2028-03-16", 6, Eenheid::Weken, "2028-04-27", "2028-05-01"),
        ("2027-03-24", 6, Eenheid::Weken, "2027-05-05", "2027-05-10"),
        ("2026-11-13", 6, Eenheid::Weken, "2026-12-25", "2026-12-28"),
        ("2024-11-13", 6, Eenheid::Weken, "2024-12-25", "2024-12-30"),
        ("2025-11-20", 6, Eenheid::Weken, "2026-01-01", "2026-01-05"),
        ("2027-01-31", 1, Eenheid::Maanden, "2027-02-28", "2027-03-01"),
        ("2028-01-31", 1, Eenheid::Maanden, "2028-02-29", "2028-02-29"),
        ("2024-02-29", 1, Eenheid::Maanden, "2024-03-29", "2024-04-02"),
        ("2027-01-04", 12, Eenheid::Weken, "2027-03-29", "2027-03-30"),
        ("2026-12-28", 13, Eenheid::Weken, "2027-03-29", "2027-03-29"),
        ("2026-12-24", 3, Eenheid::Dagen, "2026-12-27", "2026-12-29"),
        ("2027-05-04", 3, Eenheid::Dagen, "2027-05-07", "2027-05-11"),
        // Exactly 90 days is inside Atw art. 4, and one or two days are outside art. 2.
        ("2026-12-29", 90, Eenheid::Dagen, "2027-03-29", "2027-03-30"),
        ("2026-04-02", 2, Eenheid::Dagen, "2026-04-04", "2026-04-07"),
        ("2026-11-30", 4, Eenheid::Maanden, "2027-03-30", "2027-03-30"),
    ];
    for (start, lengte, eenheid, ruw, einde) in gevallen {
        let uitkomst = reken(&termijn(start, lengte, eenheid));
        assert_eq!(uitkomst.ruw, dag(ruw), "{start} + {lengte}");
        assert_eq!(uitkomst.tot_en_met, dag(einde), "{start} + {lengte}");
    }
}

// The derivation.

#[test]
fn the_derivation_names_every_free_day_with_its_article() {
    let uitkomst = reken(&termijn("2026-02-20", 6, Eenheid::Weken));
    let regels = [
        "Start 2026-02-20  - -",
        "EersteDag 2026-02-21  - -",
        "Lengte 2026-04-03  6 weken",
        "VrijeDag 2026-04-03 Atw art. 3 lid 2 - goede-vrijdag",
        "VrijeDag 2026-04-04 Atw art. 1 lid 1 - zaterdag",
        "VrijeDag 2026-04-05 Atw art. 1 lid 1 - zondag",
        "VrijeDag 2026-04-06 Atw art. 3 lid 1 - tweede-paasdag",
        "Einde 2026-04-07 Atw art. 1 lid 1 - -",
    ];
    assert_eq!(uitgeschreven(&uitkomst), regels);
}

#[test]
fn article_2_adds_one_day_after_the_roll() {
    let uitkomst = reken(&termijn("2026-04-02", 3, Eenheid::Dagen));
    let regels = [
        "Start 2026-04-02  - -",
        "EersteDag 2026-04-03  - -",
        "Lengte 2026-04-05  3 dagen",
        "VrijeDag 2026-04-05 Atw art. 1 lid 1 - zondag",
        "VrijeDag 2026-04-06 Atw art. 3 lid 1 - tweede-paasdag",
        "Artikel2 2026-04-08 Atw art. 2 1 dagen",
        "Einde 2026-04-08 Atw art. 1 lid 1 - -",
    ];
    assert_eq!(uitgeschreven(&uitkomst), regels);
}

#[test]
fn article_2_alone_moves_an_end_that_is_a_werkdag() {
    // Zaterdag, zondag, maandag: the end is a werkdag, but it is the only one.
    let uitkomst = reken(&termijn("2026-11-27", 3, Eenheid::Dagen));
    let regels = [
        "Start 2026-11-27  - -",
        "EersteDag 2026-11-28  - -",
        "Lengte 2026-11-30  3 dagen",
        "Artikel2 2026-12-01 Atw art. 2 1 dagen",
        "Einde 2026-12-01 Atw art. 2 - -",
    ];
    assert_eq!(uitgeschreven(&uitkomst), regels);
}

#[test]
fn opschorting_comes_before_the_roll_and_is_rolled_once() {
    let mut b = termijn("2026-10-30", 8, Eenheid::Weken);
    b.opgeschort = 7;
    let uitkomst = reken(&b);
    assert_eq!(uitkomst.ruw, dag("2027-01-01"));
    let regels = [
        "Start 2026-10-30  - -",
        "EersteDag 2026-10-31  - -",
        "Lengte 2026-12-25  8 weken",
        "Opgeschort 2027-01-01  7 dagen",
        "VrijeDag 2027-01-01 Atw art. 3 lid 1 - nieuwjaarsdag",
        "VrijeDag 2027-01-02 Atw art. 1 lid 1 - zaterdag",
        "VrijeDag 2027-01-03 Atw art. 1 lid 1 - zondag",
        "Einde 2027-01-04 Atw art. 1 lid 1 - -",
    ];
    assert_eq!(uitgeschreven(&uitkomst), regels);
}

#[test]
fn werkdagen_show_the_free_days_they_skip() {
    let mut b = termijn("2026-12-23", 2, Eenheid::Werkdagen);
    b.atw = false;
    let regels = [
        "Start 2026-12-23  - -",
        "EersteDag 2026-12-24  - -",
        "VrijeDag 2026-12-25 Atw art. 3 lid 1 - eerste-kerstdag",
        "VrijeDag 2026-12-26 Atw art. 3 lid 1 - tweede-kerstdag",
        "VrijeDag 2026-12-27 Atw art. 1 lid 1 - zondag",
        "Lengte 2026-12-28  2 werkdagen",
        "Einde 2026-12-28  - -",
    ];
    assert_eq!(uitgeschreven(&reken(&b)), regels);
}

#[test]
fn an_end_that_stays_on_a_free_day_says_why() {
    let te_lang = termijn("2026-12-28", 13, Eenheid::Weken);
    let mut zonder = termijn("2026-12-28", 12, Eenheid::Weken);
    (zonder.start, zonder.atw) = (dag("2027-01-04"), false);
    let mut terug = termijn("2027-04-08", 10, Eenheid::Dagen);
    terug.terug = true;
    for (b, grond) in [(te_lang, "Atw art. 4"), (zonder, ""), (terug, "Atw art. 1 lid 2")] {
        let uitkomst = reken(&b);
        let regels = uitgeschreven(&uitkomst);
        let verwacht = format!("GeenVerlenging 2027-03-29 {grond} - tweede-paasdag");
        assert!(regels.contains(&verwacht), "{regels:?}");
        assert_eq!(uitkomst.tot_en_met, dag("2027-03-29"));
    }
}

#[test]
fn a_term_counted_back_has_a_negative_length() {
    let mut b = termijn("2027-05-31", 3, Eenheid::Maanden);
    b.terug = true;
    let regels = [
        "Start 2027-05-31  - -",
        "EersteDag 2027-05-30  - -",
        "Lengte 2027-02-28 ECLI:NL:HR:2017:2225 -3 maanden",
        "GeenVerlenging 2027-02-28 Atw art. 1 lid 2 - zondag",
        "Einde 2027-02-28  - -",
    ];
    assert_eq!(uitgeschreven(&reken(&b)), regels);
}

#[test]
fn the_first_day_counts_when_asked() {
    let mut b = termijn("2026-11-30", 3, Eenheid::Dagen);
    b.eerste_dag_telt = true;
    assert_eq!(reken(&b).tot_en_met, dag("2026-12-02"));
    b.eenheid = Eenheid::Werkdagen;
    assert_eq!(reken(&b).tot_en_met, dag("2026-12-02"));
    (b.eenheid, b.lengte) = (Eenheid::Weken, 8);
    assert_eq!(reken(&b).tot_en_met, dag("2027-01-25"));
    // The raw end is zondag 24 January: one day before the maandag eight weeks on.
    assert_eq!(reken(&b).ruw, dag("2027-01-24"));
}

// The refusals.

#[test]
fn what_the_law_does_not_settle_is_refused() {
    let basis = termijn("2026-11-30", 2, Eenheid::Dagen);
    let gevallen = [
        (Berekening { lengte: 0, ..basis }, RekenFout::LengteNul),
        (Berekening { eerste_dag_telt: true, eenheid: Eenheid::Maanden, ..basis }, RekenFout::EersteDagMetMaanden(2)),
        (Berekening { eerste_dag_telt: true, terug: true, ..basis }, RekenFout::EersteDagMetTerug(basis.start)),
        (Berekening { opgeschort: 7, eenheid: Eenheid::Werkdagen, ..basis }, RekenFout::OpgeschortMetWerkdagen(7)),
        (Berekening { opgeschort: 7, terug: true, ..basis }, RekenFout::OpgeschortMetTerug(7)),
    ];
    let mut codes = BTreeSet::new();
    for (b, fout) in gevallen {
        assert_eq!(bereken(&Kalender::default(), &b), Err(fout));
        assert!(codes.insert(fout.code()), "two reasons share {}", fout.code());
    }
}

#[test]
fn dates_out_of_range_are_refused_without_a_panic() {
    let uitersten = [NaiveDate::MIN, NaiveDate::MAX, dag("1979-12-31"), dag("3000-01-01")];
    let lengten = [1, 3, 100_000, u32::MAX];
    for start in uitersten.into_iter().chain([dag("2999-12-31"), dag("1980-01-01")]) {
        for (eenheid, terug) in EENHEDEN.into_iter().flat_map(|e| [(e, false), (e, true)]) {
            for lengte in lengten {
                let b = Berekening { start, lengte, eenheid, terug, ..BASIS };
                let buiten = Err(RekenFout::BuitenBereik { start, lengte, eenheid });
                let uitkomst = bereken(&Kalender::default(), &b);
                let begint_binnen = JAREN.contains(&start.year());
                assert!(uitkomst == buiten || begint_binnen && lengte <= 100_000, "{b:?}");
            }
        }
    }
    let b = Berekening { opgeschort: u32::MAX, ..BASIS };
    assert!(matches!(bereken(&Kalender::default(), &b), Err(RekenFout::BuitenBereik { .. })));
}

#[test]
fn months_follow_the_hoge_raad() {
    for (start, maanden, einde) in [
        ("2016-02-29", 3, "2016-05-29"),
        ("2027-01-31", 1, "2027-02-28"),
        ("2025-02-28", 1, "2025-03-28"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2026-10-31", 16, "2028-02-29"),
    ] {
        assert_eq!(plus_maanden(dag(start), maanden), Some(dag(einde)));
    }
    assert_eq!(plus_maanden(dag("2026-01-01"), u32::MAX), None);
}

#[test]
fn the_names_in_json_are_fixed() {
    let eenheden = serde_json::to_string(&EENHEDEN).expect("units are text");
    assert_eq!(eenheden, r#"["dagen","werkdagen","weken","maanden"]"#);
    let soorten = [
        StapSoort::Start,
        StapSoort::EersteDag,
        StapSoort::Lengte,
        StapSoort::Opgeschort,
        StapSoort::VrijeDag,
        StapSoort::Artikel2,
        StapSoort::GeenVerlenging,
        StapSoort::Einde,
    ];
    assert_eq!(
        serde_json::to_string(&soorten).expect("kinds are text"),
        r#"["start","eerste-dag","lengte","opgeschort","vrije-dag","artikel2","geen-verlenging","einde"]"#
    );
}

// The calendar.

#[test]
fn koningsdag_moves_to_zaterdag_and_was_koninginnedag_before_2014() {
    for (jaar, verwacht) in [
        (2013, "2013-04-30"),
        (2014, "2014-04-26"),
        (2015, "2015-04-27"),
        (2025, "2025-04-26"),
        (2031, "2031-04-26"),
        (2006, "2006-04-29"),
    ] {
        let dagen = Kalender::default().feestdagen(jaar);
        let koningsdag = dagen.iter().find(|vrij| vrij.sleutel == "koningsdag");
        assert_eq!(koningsdag.map(|vrij| vrij.datum), Some(dag(verwacht)));
    }
}

#[test]
fn a_feestdag_in_a_weekend_is_reported_as_feestdag() {
    let kalender = Kalender::default();
    let soort = |dag_| kalender.vrij(dag(dag_)).map(|vrij| (vrij.soort, vrij.sleutel));
    let tabel = [
        ("2027-12-25", Some((VrijeDagSoort::Feestdag, "eerste-kerstdag"))),
        ("2030-05-05", Some((VrijeDagSoort::Feestdag, "bevrijdingsdag"))),
        ("2016-05-05", Some((VrijeDagSoort::Feestdag, "hemelvaartsdag"))),
        ("2026-01-02", Some((VrijeDagSoort::Gelijkgesteld, "gelijkgesteld"))),
        ("2026-11-28", Some((VrijeDagSoort::Weekend, "zaterdag"))),
        ("2026-11-29", Some((VrijeDagSoort::Weekend, "zondag"))),
        // Often guessed, but not free.
        ("2026-05-04", None),
        ("2027-04-26", None),
        ("2026-12-31", None),
    ];
    for (datum, verwacht) in tabel {
        assert_eq!(soort(datum), verwacht, "{datum}");
    }
    // Two feestdagen on one day stay one row.
    assert_eq!(kalender.feestdagen(2016).len(), 8);
}

#[test]
fn years_after_the_last_decree_are_provisional() {
    let kalender = Kalender::default();
    assert!(!kalender.is_voorlopig(2028) && kalender.is_voorlopig(2029));
    assert!(kalender.feestdagen(2028).iter().all(|vrij| !vrij.voorlopig));
    assert!(kalender.feestdagen(2029).iter().all(|vrij| vrij.voorlopig));
    assert!(kalender.vrij(dag("2029-04-28")).is_some_and(|vrij| !vrij.voorlopig));
}

#[test]
fn replaced_decrees_replace_the_embedded_ones() {
    let kalender = Kalender::met_besluiten([dag("2029-05-11")].into(), 2029);
    assert!(!kalender.is_werkdag(dag("2029-05-11")) && kalender.is_werkdag(dag("2026-01-02")));
    assert!(!kalender.is_voorlopig(2029) && kalender.is_voorlopig(2030));
    let uitkomst = bereken(&kalender, &termijn("2029-03-29", 6, Eenheid::Weken));
    assert_eq!(uitkomst.map(|u| u.tot_en_met), Ok(dag("2029-05-14")));
}

#[test]
fn the_neighbouring_werkdagen_are_found() {
    let kalender = Kalender::default();
    assert_eq!(kalender.volgende_werkdag(dag("2026-04-03")), dag("2026-04-07"));
    assert_eq!(kalender.vorige_werkdag(dag("2026-04-06")), dag("2026-04-02"));
    assert_eq!(kalender.volgende_werkdag(dag("2026-04-07")), dag("2026-04-07"));
    assert_eq!(kalender.vorige_werkdag(dag("2026-04-07")), dag("2026-04-07"));
    for grens in [NaiveDate::MIN, NaiveDate::MAX] {
        let _ = kalender.volgende_werkdag(grens);
        let _ = kalender.vorige_werkdag(grens);
    }
}

// The properties.

proptest! {
    #[test]
    fn the_steps_fold_to_the_date(b in berekeningen()) {
        let Ok(uitkomst) = bereken(&Kalender::default(), &b) else {
            prop_assert!(geweigerd(&b), "{b:?} was refused");
            return Ok(());
        };
        prop_assert!(!geweigerd(&b), "{b:?} was not refused");
        prop_assert_eq!(vouw(&b, &uitkomst.stappen), Ok(uitkomst.tot_en_met));
    }

    #[test]
    fn the_date_is_that_of_the_text_of_the_law(b in geldige_berekeningen()) {
        prop_assert_eq!(reken(&b).tot_en_met, naar_de_letter(&b));
    }

    #[test]
    fn the_last_day_alone_is_that_of_the_derivation(b in berekeningen()) {
        let kalender = Kalender::default();
        prop_assert_eq!(laatste_dag(&kalender, &b, &[]), bereken(&kalender, &b).map(|u| u.tot_en_met));
    }

    #[test]
    fn the_end_is_a_werkdag_where_the_roll_applies_and_never_moves_counted_back(b in geldige_berekeningen()) {
        let uitkomst = reken(&b);
        if b.terug {
            prop_assert_eq!(uitkomst.tot_en_met, uitkomst.ruw);
        } else if naar_de_letter(&b) != uitkomst.ruw {
            prop_assert!(Kalender::default().is_werkdag(uitkomst.tot_en_met));
        }
    }

    #[test]
    fn stretches_of_standing_still_count_each_day_once_in_any_order(
        start in dagen(),
        stukken in prop::collection::vec((0_u64..50, 0_u64..20), 0..5),
        omgekeerd in any::<bool>(),
    ) {
        let kalender = Kalender::default();
        let b = Berekening { start, lengte: 8, eenheid: Eenheid::Weken, ..BASIS };
        // All begin within the eight weeks, so all count.
        let mut stil: Vec<Stilstand<'_>> = stukken
            .iter()
            .map(|(van, lang)| {
                let van = start + Days::new(van + 1);
                Stilstand { van, tot: Some(van + Days::new(*lang)), grond: "" }
            })
            .collect();
        if omgekeerd {
            stil.reverse();
        }
        let dagen: BTreeSet<NaiveDate> =
            stil.iter().flat_map(|s| s.van.iter_days().take_while(|d| Some(*d) <= s.tot)).collect();
        let los = Berekening { opgeschort: u32::try_from(dagen.len()).expect("few days"), ..b };
        let uitkomst = bereken_met(&kalender, &b, &stil).expect("the days lie in the calendar");
        prop_assert_eq!(uitkomst.tot_en_met, reken(&los).tot_en_met);
        prop_assert_eq!(laatste_dag(&kalender, &b, &stil), Ok(uitkomst.tot_en_met));
        let stappen = uitkomst.stappen.iter().filter(|s| s.wat == StapSoort::Opgeschort);
        prop_assert_eq!(stappen.clone().filter_map(|s| s.aantal).sum::<i64>(), i64::from(los.opgeschort));
        prop_assert_eq!(stappen.count(), stil.len(), "each stretch is a step");
        prop_assert_eq!(vouw(&los, &uitkomst.stappen), Ok(uitkomst.tot_en_met));
    }

    #[test]
    fn every_day_between_raw_end_and_end_is_accounted_for(b in geldige_berekeningen()) {
        let uitkomst = reken(&b);
        let verlengd = (uitkomst.tot_en_met - uitkomst.ruw).num_days();
        let na_ruw = uitkomst.stappen.iter().filter(|stap| stap.datum >= uitkomst.ruw);
        let stappen = na_ruw.filter(|stap| match stap.wat {
            StapSoort::VrijeDag | StapSoort::Artikel2 => b.eenheid != Eenheid::Werkdagen,
            StapSoort::Start | StapSoort::EersteDag | StapSoort::Lengte => false,
            StapSoort::Opgeschort | StapSoort::GeenVerlenging | StapSoort::Einde => false,
        });
        prop_assert_eq!(i64::try_from(stappen.count()), Ok(verlengd));
    }

    #[test]
    fn a_later_start_never_gives_an_earlier_end(b in geldige_berekeningen(), later in 0_u64..40) {
        let verschoven = Berekening { start: b.start + Days::new(later), ..b };
        prop_assert!(reken(&verschoven).tot_en_met >= reken(&b).tot_en_met);
    }

    #[test]
    fn a_longer_opschorting_never_gives_an_earlier_end(b in geldige_berekeningen(), meer in 0_u32..40) {
        let langer = Berekening { opgeschort: b.opgeschort + meer, ..b };
        if geweigerd(&langer) {
            return Ok(());
        }
        prop_assert!(reken(&langer).tot_en_met >= reken(&b).tot_en_met);
    }

    #[test]
    fn no_length_or_date_panics(
        jaar in any::<i32>(),
        dag_van_jaar in 1_u32..=366,
        lengte in any::<u32>(),
        eenheid in prop::sample::select(EENHEDEN.to_vec()),
        terug in any::<bool>(),
        opgeschort in any::<u32>(),
    ) {
        let start = NaiveDate::from_yo_opt(jaar % 300_000, dag_van_jaar).unwrap_or(BASIS.start);
        let b = Berekening { start, lengte, eenheid, terug, opgeschort, ..BASIS };
        let _ = bereken(&Kalender::default(), &b);
        let _ = plus_maanden(start, lengte);
    }

    #[test]
    fn a_day_is_free_or_a_werkdag(dag_ in dagen()) {
        let kalender = Kalender::default();
        let weekend = matches!(dag_.weekday(), Weekday::Sat | Weekday::Sun);
        let feestdag = kalender.feestdagen(dag_.year()).iter().any(|vrij| vrij.datum == dag_);
        prop_assert_eq!(kalender.is_werkdag(dag_), !weekend && !feestdag);
        let (vorige, volgende) = (kalender.vorige_werkdag(dag_), kalender.volgende_werkdag(dag_));
        prop_assert!(vorige <= dag_ && dag_ <= volgende);
        prop_assert!(kalender.is_werkdag(vorige) && kalender.is_werkdag(volgende));
    }
}

// Helpers.

const EENHEDEN: [Eenheid; 4] = [Eenheid::Dagen, Eenheid::Werkdagen, Eenheid::Weken, Eenheid::Maanden];

const BASIS: Berekening = Berekening {
    start: NaiveDate::from_ymd_opt(2026, 11, 23).expect("this date exists"),
    lengte: 6,
    eenheid: Eenheid::Weken,
    atw: true,
    eerste_dag_telt: false,
    terug: false,
    opgeschort: 0,
};

fn termijn(start: &str, lengte: u32, eenheid: Eenheid) -> Berekening {
    Berekening { start: dag(start), lengte, eenheid, ..BASIS }
}

fn reken(b: &Berekening) -> Uitkomst {
    bereken(&Kalender::default(), b).unwrap_or_else(|fout| panic!("{b:?} was refused: {fout}"))
}

fn dag(tekst: &str) -> NaiveDate {
    tekst.parse().expect("a date is written as 2026-11-23")
}

fn dagen() -> impl Strategy<Value = NaiveDate> {
    (0_u64..25_000).prop_map(|dagen| dag("1990-01-01") + Days::new(dagen))
}

/// Short terms are drawn often, since Atw art. 2 is about them.
fn berekeningen() -> impl Strategy<Value = Berekening> {
    let lengte = prop::sample::select(vec![0, 1, 2, 3, 4, 5, 8, 12, 13, 18, 30, 60, 90, 91, 120]);
    let opgeschort = prop::sample::select(vec![0, 0, 0, 1, 7, 30]);
    let eenheid = prop::sample::select(EENHEDEN.to_vec());
    let keuzes = (prop::bool::weighted(0.8), prop::bool::weighted(0.2), prop::bool::weighted(0.2));
    (dagen(), lengte, eenheid, keuzes, opgeschort).prop_map(
        |(start, lengte, eenheid, (atw, eerste_dag_telt, terug), opgeschort)| Berekening {
            start,
            lengte,
            eenheid,
            atw,
            eerste_dag_telt,
            terug,
            opgeschort,
        },
    )
}

/// The same, with what is refused mended and not drawn again, so that no draw is lost.
fn geldige_berekeningen() -> impl Strategy<Value = Berekening> {
    berekeningen().prop_map(|b| Berekening {
        lengte: b.lengte.max(1),
        eerste_dag_telt: b.eerste_dag_telt && !b.terug && b.eenheid != Eenheid::Maanden,
        opgeschort: match b.eenheid {
            Eenheid::Dagen | Eenheid::Weken | Eenheid::Maanden if !b.terug => b.opgeschort,
            Eenheid::Dagen | Eenheid::Weken | Eenheid::Maanden | Eenheid::Werkdagen => 0,
        },
        ..b
    })
}

fn geweigerd(b: &Berekening) -> bool {
    b.lengte == 0
        || b.eerste_dag_telt && (b.terug || b.eenheid == Eenheid::Maanden)
        || b.opgeschort > 0 && (b.terug || b.eenheid == Eenheid::Werkdagen)
}

/// The end by another road than `bereken`: day by day, art. 2 before art. 1, as the law has it.
fn naar_de_letter(b: &Berekening) -> NaiveDate {
    let kalender = Kalender::default();
    let buur = |dag: NaiveDate| {
        if b.terug { dag - Days::new(1) } else { dag + Days::new(1) }
    };
    let eerste = if b.eerste_dag_telt { b.start } else { buur(b.start) };
    let te_tellen = if b.eenheid == Eenheid::Weken { b.lengte * 7 } else { b.lengte };
    let mut einde = eerste;
    if b.eenheid == Eenheid::Maanden {
        let nul = b.start.year() * 12 + b.start.month0().cast_signed();
        let maand = nul + b.lengte.cast_signed() * if b.terug { -1 } else { 1 };
        einde = (1..=b.start.day())
            .rev()
            .find_map(|d| {
                let maand_ = u32::try_from(maand.rem_euclid(12)).ok()? + 1;
                NaiveDate::from_ymd_opt(maand.div_euclid(12), maand_, d)
            })
            .expect("every month has a first day");
    } else {
        let telt = |dag| b.eenheid != Eenheid::Werkdagen || kalender.is_werkdag(dag);
        let mut geteld = u32::from(telt(einde));
        while geteld < te_tellen {
            einde = buur(einde);
            geteld += u32::from(telt(einde));
        }
    }
    einde = einde + Days::new(b.opgeschort.into());
    let grens = match b.eenheid {
        Eenheid::Dagen => 90,
        Eenheid::Weken => 12,
        Eenheid::Maanden => 3,
        Eenheid::Werkdagen => return einde,
    };
    if b.terug || !b.atw || b.lengte > grens {
        return einde;
    }
    let werkdagen = |einde| {
        let termijn = eerste.iter_days().take_while(|dag| *dag <= einde);
        termijn.filter(|dag| kalender.is_werkdag(*dag)).count()
    };
    while (b.eenheid != Eenheid::Dagen || b.lengte >= 3) && werkdagen(einde) < 2 {
        einde = einde + Days::new(1);
    }
    kalender.volgende_werkdag(einde)
}

/// Replays the printed steps as a reader would, knowing only what is printed.
fn vouw(b: &Berekening, stappen: &[Stap]) -> Result<NaiveDate, String> {
    let plus = |dag: NaiveDate, n: i64| dag + chrono::TimeDelta::days(n);
    let richting = if b.terug { -1 } else { 1 };
    let mut einde = b.start;
    let mut overgeslagen = 0;
    let mut lengte_geteld = false;
    for stap in stappen {
        let fout = || format!("{stap:?} does not follow from {einde}");
        let aantal = stap.aantal.unwrap_or_default();
        let volgt = match stap.wat {
            StapSoort::Start => b.start,
            StapSoort::EersteDag => plus(b.start, (i64::from(!b.eerste_dag_telt) + overgeslagen) * richting),
            StapSoort::VrijeDag if lengte_geteld => einde,
            StapSoort::VrijeDag => {
                overgeslagen += 1;
                stap.datum
            }
            StapSoort::Lengte => {
                lengte_geteld = true;
                let eerste = i64::from(b.eerste_dag_telt);
                match stap.dag.as_deref() {
                    Some("dagen") => plus(b.start, aantal - eerste),
                    Some("weken") => plus(b.start, aantal * 7 - eerste),
                    Some("werkdagen") => plus(b.start, aantal + overgeslagen * richting - eerste),
                    Some("maanden") => stap.datum,
                    Some(_) | None => return Err(fout()),
                }
            }
            StapSoort::Opgeschort | StapSoort::Artikel2 => plus(einde, aantal),
            StapSoort::GeenVerlenging | StapSoort::Einde => einde,
        };
        if volgt != stap.datum {
            return Err(fout());
        }
        einde = volgt;
        if stap.wat == StapSoort::VrijeDag && lengte_geteld {
            einde = plus(einde, 1);
        }
    }
    match stappen.last().map(|stap| stap.wat) {
        Some(StapSoort::Einde) => Ok(einde),
        anders => Err(format!("the last step is {anders:?}")),
    }
}

fn uitgeschreven(uitkomst: &Uitkomst) -> Vec<String> {
    let regel = |stap: &Stap| {
        let aantal = stap.aantal.map_or("-".to_owned(), |aantal| aantal.to_string());
        let dag = stap.dag.as_deref().unwrap_or("-");
        format!("{:?} {} {} {aantal} {dag}", stap.wat, stap.datum, stap.grond)
    };
    uitkomst.stappen.iter().map(regel).collect()
}

fn naam(sleutel: &str) -> &str {
    match sleutel {
        "nieuwjaarsdag" => "Nieuwjaarsdag",
        "goede-vrijdag" => "Goede Vrijdag",
        "tweede-paasdag" => "Tweede Paasdag",
        "koningsdag" => "Koningsdag",
        "bevrijdingsdag" => "Bevrijdingsdag (5 mei)",
        "hemelvaartsdag" => "Hemelvaartsdag",
        "tweede-pinksterdag" => "Tweede Pinksterdag",
        "eerste-kerstdag" => "Eerste Kerstdag",
        "tweede-kerstdag" => "Tweede Kerstdag",
        "gelijkgesteld" => "gelijkgestelde dag",
        onbekend => panic!("unknown key {onbekend}"),
    }
}

/// Reads `key=yes` or `key=no` from the brackets at the end of a note.
fn uit_noot(noot: &str, sleutel: &str) -> bool {
    let (_, invoer) = noot.rsplit_once('[').expect("a note ends with its inputs");
    let ja = invoer.contains(&format!("{sleutel}=yes"));
    let nee = invoer.contains(&format!("{sleutel}=no"));
    assert!(ja != nee, "{noot} does not settle {sleutel}");
    ja
}

/// The rows after the heading. A comma inside quotes does not end a field; the tables hold no
/// quote inside a field.
fn csv(tekst: &str) -> Vec<Vec<String>> {
    let velden = |regel: &str| {
        let mut velden = vec![String::new()];
        let mut in_aanhaling = false;
        for teken in regel.chars() {
            match (teken, in_aanhaling) {
                ('"', _) => in_aanhaling = !in_aanhaling,
                (',', false) => velden.push(String::new()),
                (_, _) => {
                    let veld = velden.last_mut().expect("there is always a field");
                    veld.push(teken);
                }
            }
        }
        velden
    };
    tekst.lines().skip(1).map(velden).collect()
}
