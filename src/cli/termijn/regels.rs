//! `termijn rules`: the table of terms, what a day changes in it, and one row whole.

use chrono::NaiveDate;

use crate::cli::fout::Fout;
use crate::cli::output::Uit;
use crate::cli::{Context, tekst};
use crate::domain::regels::{RegelTekst, Regels, TermijnRegel, Zekerheid};
use crate::opmaak::Taal;

/// As wide as a plain terminal.
const BREEDTE: usize = 80;

/// The row of a rule that holds on a day.
///
/// # Errors
/// When no rule has that id, or none of its rows holds on that day.
pub fn zoek<'a>(regels: &'a Regels, id: &str, dag: NaiveDate) -> Result<&'a TermijnRegel, Fout> {
    if let Some(rij) = regels.termijn(id, dag) {
        return Ok(rij);
    }
    let bekend = regels.termijnen.iter().any(|r| r.id == id);
    let key = if bekend { "cli-termijn-regel-niet-toen" } else { "cli-termijn-regel-onbekend" };
    Err(Fout::Gebruik(key, id.to_owned()))
}

/// Lists the rules in force on a day, or shows one.
///
/// # Errors
/// When that one is not there, or nobody reads the output.
pub fn rules(
    ctx: &Context,
    regels: &Regels,
    id: Option<&str>,
    on: Option<NaiveDate>,
    json: bool,
    uit: &mut Uit,
) -> Result<(), Fout> {
    let vandaag = ctx.opties().klok.now().dag();
    let dag = on.unwrap_or(vandaag);
    if let Some(id) = id {
        let rij = zoek(regels, id, dag)?;
        return if json { uit.json(rij) } else { een(ctx, regels, rij, uit) };
    }
    let geldig: Vec<&TermijnRegel> = regels.termijnen.iter().filter(|r| r.geldt_op(dag)).collect();
    if json {
        return uit.json(&geldig);
    }
    // What holds today and no longer on that day is shown as well: that is what changes.
    let weg = regels.termijnen.iter().filter(|r| r.geldt_op(vandaag) && r.geldig_tot.is_some_and(|tot| tot < dag));
    let rijen: Vec<&TermijnRegel> = geldig.iter().copied().chain(weg).collect();
    let t = ctx.teksten();
    let cel = |r: &&TermijnRegel| {
        let vraag = if r.zekerheid == Zekerheid::Nagaan { " ?" } else { "" };
        [r.id.clone(), format!("{}{vraag}", lengte(ctx, r)), r.artikel.clone()]
    };
    let kop = ["id", "lengte", "artikel"].map(|kop| t.t(&format!("cli-termijn-kop-{kop}")));
    let mut regels =
        tekst::kolommen(&std::iter::once(kop).chain(rijen.iter().map(cel)).collect::<Vec<_>>()).into_iter();
    if let Some(kop) = regels.next() {
        uit.regel(&kop)?;
    }
    for (rij, regel) in rijen.iter().zip(regels) {
        uit.regel(&regel)?;
        if let Some(merk) = merk(ctx, rij, vandaag) {
            uit.regel(&format!("  {merk}"))?;
        }
    }
    uit.regel("")?;
    for key in ["cli-termijn-regels-nagaan", "cli-termijn-regels-meer"] {
        for regel in wikkel(&t.t(key), BREEDTE) {
            uit.regel(&regel)?;
        }
    }
    Ok(())
}

/// What is new after today, or ends.
fn merk(ctx: &Context, rij: &TermijnRegel, vandaag: NaiveDate) -> Option<String> {
    let t = ctx.teksten();
    let nieuw = (rij.geldig_van > vandaag).then(|| t.ta("cli-termijn-nieuw", &[("dag", &t.datum(rij.geldig_van))]));
    let einde = rij.geldig_tot.map(|tot| t.ta("cli-termijn-geldt-tot", &[("dag", &t.datum(tot))]));
    let merken: Vec<String> = nieuw.into_iter().chain(einde).collect();
    (!merken.is_empty()).then(|| merken.join("; "))
}

/// The length in words; a mark where there is none.
fn lengte(ctx: &Context, rij: &TermijnRegel) -> String {
    let t = ctx.teksten();
    let (Some(n), Some(eenheid)) = (rij.lengte, rij.eenheid) else { return t.t("cli-termijn-zonder-lengte") };
    let eenheid = t.woord(if n == 1 { "eenheid-een" } else { "eenheid" }, eenheid.sleutel());
    let n = n.to_string();
    let key = match (rij.ten_hoogste, rij.terug) {
        (false, false) => "cli-termijn-lengte",
        (true, false) => "cli-termijn-lengte-hoogstens",
        (false, true) => "cli-termijn-lengte-terug",
        (true, true) => "cli-termijn-lengte-hoogstens-terug",
    };
    t.ta(key, &[("n", &n), ("eenheid", &eenheid)])
}

/// The texts of a row in the language of the call; what has no English is shown in Dutch.
fn in_taal<'a>(ctx: &Context, rij: &'a TermijnRegel, veld: fn(&RegelTekst) -> Option<&String>) -> Option<&'a str> {
    let en = (ctx.taal() == Taal::En).then(|| veld(&rij.en)).flatten();
    en.or_else(|| veld(&rij.tekst)).map(String::as_str)
}

/// One row whole, and the other periods of its id.
fn een(ctx: &Context, regels: &Regels, rij: &TermijnRegel, uit: &mut Uit) -> Result<(), Fout> {
    let t = ctx.teksten();
    let ja_nee = |ja: bool| t.t(if ja { "cli-ja" } else { "cli-nee" });
    let periode = |r: &TermijnRegel| match r.geldig_tot {
        Some(tot) => t.ta("cli-termijn-periode", &[("van", &t.datum(r.geldig_van)), ("tot", &t.datum(tot))]),
        None => t.ta("cli-termijn-periode-open", &[("van", &t.datum(r.geldig_van))]),
    };
    let mut rijen: Vec<(&str, String)> = vec![("id", rij.id.clone())];
    let mut tekst = |kop: &'static str, inhoud: Option<String>| rijen.extend(inhoud.map(|inhoud| (kop, inhoud)));
    let taal = |veld| in_taal(ctx, rij, veld).map(str::to_owned);
    tekst("naam", taal(|r| r.naam.as_ref()));
    tekst("artikel", Some(rij.artikel.clone()));
    tekst("wie", rij.wie.as_deref().map(|wie| t.woord("wie-termijn", wie)));
    tekst("begint", taal(|r| r.begint.as_ref()));
    tekst("lengte", Some(lengte(ctx, rij)));
    if rij.lengte.is_some() {
        tekst("atw", Some(ja_nee(rij.atw)));
        tekst("eerste-dag", Some(ja_nee(rij.eerste_dag_telt)));
    }
    tekst("schorst", taal(|r| r.schorst.as_ref()));
    tekst("verloop", taal(|r| r.verloop.as_ref()));
    tekst("mededeling", taal(|r| r.mededeling.as_ref()));
    tekst("geldt", Some(periode(rij)));
    for ander in regels.termijnen.iter().filter(|r| r.id == rij.id && r.geldig_van != rij.geldig_van) {
        tekst("ook", Some(format!("{} ({})", periode(ander), lengte(ctx, ander))));
    }
    tekst("bron", Some(rij.bron.clone()));
    tekst("zekerheid", Some(t.woord("zekerheid", rij.zekerheid.woord())));
    tekst("twijfel", taal(|r| r.twijfel.as_ref()));
    let koppen: Vec<String> = rijen.iter().map(|(kop, _)| t.t(&format!("cli-termijn-kop-{kop}"))).collect();
    let breed = koppen.iter().map(|kop| unicode_width::UnicodeWidthStr::width(kop.as_str())).max().unwrap_or(0) + 2;
    for (kop, (_, inhoud)) in koppen.iter().zip(&rijen) {
        for (nr, regel) in wikkel(inhoud, BREEDTE - breed).iter().enumerate() {
            let kop = if nr == 0 { kop.as_str() } else { "" };
            let wit = breed - unicode_width::UnicodeWidthStr::width(kop);
            uit.regel(&format!("{kop}{}{regel}", " ".repeat(wit)))?;
        }
    }
    Ok(())
}

/// A text in lines of at most so many columns, broken at blanks.
fn wikkel(text: &str, breedte: usize) -> Vec<String> {
    let mut regels = vec![String::new()];
    for woord in text.split_whitespace() {
        let nu = regels.last().map_or(0, |r| unicode_width::UnicodeWidthStr::width(r.as_str()));
        if nu > 0 && nu + 1 + unicode_width::UnicodeWidthStr::width(woord) > breedte {
            regels.push(String::new());
        }
        if let Some(regel) = regels.last_mut() {
            if !regel.is_empty() {
                regel.push(' ');
            }
            regel.push_str(woord);
        }
    }
    regels
}
