//! The sheet of money.

use crate::domain::kind::Kind;
use crate::tui::blad::BladSoort::Geld;
use crate::tui::blad::netwerk::proef::{MARLOES, blad, casus, heeft, regel, rij, vastgelegd};

fn geld(soort: &str, bedrag: i64, per: &str, rest: &str) -> String {
    format!(
        r#"{{"kind": "leg-geld-vast", "soort": "{soort}", "bedrag": {bedrag}, "per": "{per}", "bron": "klant"{rest}}}"#
    )
}

fn state(commands: &[String]) -> crate::domain::state::State {
    casus(&commands.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn what_nobody_recorded_is_unknown_and_never_zero() {
    let sheet = blad(Geld, &casus(&[]), "2026-03-03");
    for key in ["erbij", "eraf", "ruimte", "schulden", "vermogen"] {
        let row = rij(&sheet, key);
        assert!(regel(row).ends_with("| onbekend"), "{}", regel(row));
        assert_eq!(row.doen[0].kind, Kind::LegGeldVast);
    }
    assert!(sheet.onder.contains("onbekend"));
    assert!(regel(rij(&sheet, "gevaar-inkomen")).starts_with("! "), "a question, not yet an alarm");
}

#[test]
fn sums_are_per_month_and_what_comes_once_stays_apart() {
    let sheet = blad(
        Geld,
        &state(&[
            geld("inkomen", 30_000, "week", ""),
            geld("toeslag", 12_000, "kwartaal", ""),
            geld("last", 70_000, "maand", r#", "omschrijving": "huur""#),
            geld("schuld", 5_000, "maand", r#", "omschrijving": "regeling""#),
            geld("schuld", 200_000, "eenmalig", r#", "omschrijving": "regeling""#),
            geld("gift", 50_000, "eenmalig", ""),
            geld("vermogen", 0, "eenmalig", ""),
        ]),
        "2026-03-03",
    );
    let right = |key: &str| regel(rij(&sheet, key)).split(" | ").nth(1).unwrap().to_owned();
    assert_eq!(right("erbij"), "€ 1.340,00");
    assert_eq!(right("eraf"), "€ 750,00");
    assert_eq!(right("ruimte"), "€ 590,00");
    assert_eq!(right("schulden"), "€ 2.000,00");
    assert_eq!(right("eenmalig-erbij"), "€ 500,00");
    assert_eq!(right("vermogen"), "€ 0,00", "a recorded zero is a zero");
    assert!(regel(rij(&sheet, "bestaan")).starts_with('✓'));
}

#[test]
fn a_shortage_is_said_in_words() {
    let sheet =
        blad(Geld, &state(&[geld("inkomen", 50_000, "maand", ""), geld("last", 70_000, "maand", "")]), "2026-03-03");
    assert_eq!(regel(rij(&sheet, "gevaar-tekort")), "!! Gevaar: elke maand tekort | € -200,00");
    assert_eq!(rij(&sheet, "gevaar-tekort").doen[0].kind, Kind::BetaalVoorschot);
    assert!(!heeft(&sheet, "gevaar-inkomen") && !heeft(&sheet, "bestaan"));
}

#[test]
fn no_income_is_an_alarm_until_an_advance_is_paid() {
    let last = geld("last", 70_000, "maand", "");
    let sheet = blad(Geld, &state(std::slice::from_ref(&last)), "2026-03-03");
    assert!(regel(rij(&sheet, "gevaar-inkomen")).contains("inkomen onbekend"));
    let nul = geld("inkomen", 0, "maand", "");
    let sheet = blad(Geld, &state(&[last.clone(), nul.clone()]), "2026-03-03");
    assert!(regel(rij(&sheet, "gevaar-inkomen")).contains("geen inkomen"));
    let voorschot = r#"{"kind": "betaal-voorschot", "bedrag": 40000, "op": "2026-03-03"}"#.to_owned();
    let paid = state(&[last.clone(), voorschot.clone()]);
    assert!(heeft(&blad(Geld, &paid, "2026-04-04"), "gevaar-inkomen"), "after a month it is spent");
    let sheet = blad(Geld, &paid, "2026-04-03");
    assert!(!heeft(&sheet, "gevaar-inkomen"));
    let advance = sheet.rijen.iter().find(|r| r.sleutel.starts_with("voorschot-")).unwrap();
    let seq = advance.doen[0].velden["voorschot"].as_i64().unwrap();
    assert_eq!(advance.doen[0].velden["bedrag"], 40_000);
    let settled = format!(
        r#"{{"kind": "verreken-voorschot", "voorschot": {seq}, "bedrag": 40000, "op": "2026-03-03", "wijze": "verrekend"}}"#
    );
    let sheet = blad(Geld, &state(&[last, voorschot, settled]), "2026-03-03");
    assert!(heeft(&sheet, "gevaar-inkomen"), "what was settled is no money now");
}

#[test]
fn open_signals_about_house_and_energy_are_alarms() {
    let sheet = blad(
        Geld,
        &casus(&[
            r#"{"kind": "meld-signaal", "soort": "dreigende-ontruiming", "bron": "klant", "feit": "Brief van de verhuurder"}"#,
            r#"{"kind": "meld-signaal", "soort": "overig", "bron": "klant", "feit": "De stroom wordt vrijdag afgesloten"}"#,
            r#"{"kind": "meld-signaal", "soort": "overig", "bron": "klant", "feit": "De casus wordt afgesloten"}"#,
            r#"{"kind": "weeg-signaal", "signaal": "G-1", "uitkomst": "plan-aanpassen", "besproken_met_klant": true}"#,
            r#"{"kind": "meld-knelpunt", "wat": "Ontruiming op maandag", "ernst": "hoog"}"#,
        ]),
        "2026-03-03",
    );
    let keys: Vec<&str> = sheet.rijen.iter().map(|r| r.sleutel.as_str()).filter(|k| k.starts_with("gevaar-")).collect();
    assert_eq!(keys, ["gevaar-inkomen", "gevaar-G-2", "gevaar-K-1"]);
    assert_eq!(rij(&sheet, "gevaar-G-2").doen[0].velden["signaal"], "G-2");
}

#[test]
fn a_later_line_about_the_same_thing_replaces_and_days_count() {
    let huur = |bedrag: i64, rest: &str| geld("last", bedrag, "maand", &format!(r#", "omschrijving": "Huur"{rest}"#));
    let state = state(&[
        huur(60_000, ""),
        huur(65_000, r#", "van": "2026-04-01""#),
        geld("inkomen", 90_000, "maand", r#", "tot": "2026-03-31""#),
        geld("inkomen", 10_000, "maand", ""),
    ]);
    let march = blad(Geld, &state, "2026-03-31");
    assert!(regel(rij(&march, "eraf")).ends_with("€ 600,00") && regel(rij(&march, "erbij")).ends_with("€ 1.000,00"));
    let april = blad(Geld, &state, "2026-04-01");
    assert!(regel(rij(&april, "eraf")).ends_with("€ 650,00") && regel(rij(&april, "erbij")).ends_with("€ 100,00"));
    assert_eq!(april.rijen.iter().filter(|r| r.sleutel.starts_with("geld-")).count(), 4, "none is hidden");
}

#[test]
fn overlong_and_wide_descriptions_and_huge_amounts_fit() {
    let wide = "李".repeat(200);
    let sheet = blad(
        Geld,
        &state(&[geld(
            "inkomen",
            100_000_000_000,
            "week",
            &format!(r#", "omschrijving": "{wide}", "wie": "partner""#),
        )]),
        "2026-03-03",
    );
    assert!(regel(rij(&sheet, "erbij")).ends_with("€ 4.333.333.333,33"));
}

#[test]
fn a_besluit_and_the_income_must_agree() {
    let state = vastgelegd(MARLOES);
    let before = blad(Geld, &state, "2026-08-31");
    assert!(!before.rijen.iter().any(|r| r.sleutel.starts_with("besluit-")), "the besluit still holds on its last day");
    let after = blad(Geld, &state, "2026-09-01");
    let row = after.rijen.iter().find(|r| r.sleutel.starts_with("besluit-voorbij-")).unwrap();
    assert_eq!(row.doen[0].velden["veld"], "tot");
    let text: String = MARLOES.lines().take_while(|l| !l.contains("verreken-voorschot")).collect::<Vec<_>>().join("\n");
    let april = blad(Geld, &vastgelegd(&text), "2026-04-08");
    let doen = &rij(&april, "besluit-niet-geteld").doen[0];
    assert_eq!((doen.velden["bedrag"].as_i64(), doen.velden["van"].as_str()), (Some(133_000), Some("2026-03-02")));
    assert!(!heeft(&april, "gevaar-inkomen"));
}
