//! One person or party, and below it what was agreed, what they do, what they may know, and when they last spoke.

use chrono::NaiveDate;

use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::{Ding, Regel};
use crate::tui::blad::netwerk::hulp::{datum, is_wie, let_op, stand, teken, tot, velden};
use crate::tui::blad::netwerk::{in_kring, is_intern};
use crate::tui::blad::{Bouw, Doen, Rij};
use crate::tui::theme::Role;

/// Days without contact after which a party that has something to do counts as silent (C6).
const STIL: i64 = 30;
/// Where a person or party stands under its group.
const DIEPTE: u16 = 1;

/// The rows of one.
pub fn rijen(b: &Bouw<'_>, d: &Ding, rijen: &mut Vec<Rij>) {
    let weg = d.body.date("tot").filter(|dag| *dag < b.vandaag);
    let samen: Vec<&Ding> = owned(b, d, IdSoort::Samenwerking, "betrokkene").collect();
    let acties: Vec<&Ding> = owned(b, d, IdSoort::Actie, "betrokkene").collect();
    let afspraken: Vec<&Ding> =
        owned(b, d, IdSoort::Afspraak, "wie").filter(|x| x.kind == Kind::MaakAfspraak).collect();
    let open = samen.iter().chain(&acties).chain(&afspraken).any(|x| x.stand.is_open());
    rijen.push(person(b, d, weg));
    samen.iter().for_each(|x| rijen.push(cooperation(b, d, x)));
    acties.iter().for_each(|x| rijen.push(action(b, x, DIEPTE + 1, "")));
    afspraken.iter().for_each(|x| rijen.push(agreement(b, x)));
    ground(b, d, open && weg.is_none(), rijen);
    contact(b, d, open && weg.is_none(), rijen);
}

/// Things that are theirs and not stopped.
fn owned<'a>(b: &Bouw<'a>, d: &'a Ding, soort: IdSoort, field: &'a str) -> impl Iterator<Item = &'a Ding> {
    let state = b.state;
    state.levend(soort).filter(move |x| x.body.text(field).is_some_and(|text| is_wie(text, d.id, d.naam())))
}

fn person(b: &Bouw<'_>, d: &Ding, weg: Option<NaiveDate>) -> Rij {
    let id = d.id.to_string();
    let body = &d.body;
    let mut rij = Rij::new(&id, DIEPTE).links(if weg.is_some() { Role::Zacht } else { Role::Tekst }, d.naam());
    let rol = body.text("rol").map(|r| b.t.woord("rol", r)).or_else(|| body.text("organisatie").map(str::to_owned));
    if let Some(rol) = rol {
        rij = rij.links(Role::Zacht, format!(" {} {rol}", b.glyphs.punt));
    }
    rij = match (weg, body.text("houding")) {
        (Some(dag), _) => rij.rechts(Role::Zacht, b.t.ta("net-tot", &[("datum", &datum(dag))])),
        (None, Some(houding)) => rij.rechts(Role::Zacht, b.t.woord("houding", houding)),
        (None, None) => rij,
    };
    rij = rij.uitleg(Role::Accent, d.naam());
    let names = ["soort", "organisatie", "domein", "rol", "kan_helpen_met", "grens", "wensen", "belang", "invloed"];
    rij = velden(b, rij, d.kind, body, &names);
    rij = velden(b, rij, d.kind, body, &["houding", "regie", "van", "tot"]);
    let missing: Vec<String> = ["rol", "kan_helpen_met", "grens", "houding"]
        .into_iter()
        .filter(|f| !body.filled(f))
        .map(|f| b.t.veld(d.kind, f))
        .collect();
    if !missing.is_empty() {
        rij = rij.uitleg(Role::Zacht, b.t.ta("net-nog-onbekend", &[("wat", &missing.join(", "))]));
    }
    let vandaag = b.vandaag.to_string();
    let wie = if in_kring(d) { "netwerk" } else { "partner" };
    let contact = Doen::new(Kind::LegContactVast).met("op", vandaag.as_str()).met("met", id.as_str());
    let samen = Doen::new(Kind::MaakSamenwerkingsafspraak).met("betrokkene", id.as_str()).met("van", vandaag.as_str());
    let actie = Doen::new(Kind::SpreekActieAf).met("wie", wie).met("betrokkene", id.as_str());
    let wijzig = Doen::new(Kind::WijzigBetrokkene).met("betrokkene", id.as_str()).met("reden_soort", "regulier");
    rij.doen(contact).doen(samen).doen(actie).doen(toestemming(b, d)).doen(delen(d)).doen(wijzig)
}

fn toestemming(b: &Bouw<'_>, d: &Ding) -> Doen {
    Doen::new(Kind::LegToestemmingVast).met("betrokkene", d.id.to_string()).met("op", b.vandaag.to_string())
}

fn delen(d: &Ding) -> Doen {
    Doen::new(Kind::DeelGegevens).met("met", d.id.to_string())
}

/// A working agreement: until when, and whether that day is over (T3.c).
fn cooperation(b: &Bouw<'_>, d: &Ding, x: &Ding) -> Rij {
    let (role, glyph) = teken(b, x.stand);
    let mut rij = Rij::new(x.id.to_string(), DIEPTE + 1).links(role, glyph).links(Role::Tekst, x.naam());
    let einde = x.body.date("tot").or_else(|| x.body.date("evaluatie_op"));
    if let Some(dag) = einde {
        let (role, text) = tot(b, dag, x.stand.is_open());
        rij = rij.rechts(role, text);
    }
    rij = rij.uitleg(Role::Accent, b.t.t("net-samenwerking"));
    let names = ["wat", "soort", "van", "tot", "evaluatie_op", "initiatief", "contactpersoon", "doel", "aanleiding"];
    rij = velden(b, rij, x.kind, &x.body, &names);
    if einde.is_some_and(|dag| dag < b.vandaag) && x.stand.is_open() {
        rij = rij.uitleg(Role::LetOp, b.t.t("net-samenwerking-voorbij"));
    }
    let id = d.id.to_string();
    let mut verder = Doen::new(Kind::MaakSamenwerkingsafspraak)
        .met("betrokkene", id.as_str())
        .met("wat", x.naam())
        .met("van", b.vandaag.to_string());
    for name in ["soort", "doel", "initiatief", "contactpersoon"] {
        if let Some(value) = x.body.get(name) {
            verder = verder.met(name, value.clone());
        }
    }
    let contact = Doen::new(Kind::LegContactVast).met("op", b.vandaag.to_string()).met("met", id.as_str());
    rij.doen(contact)
        .doen(verder.als(b.t.t("net-samenwerking-verder")))
        .doen(Doen::new(Kind::BeeindigSamenwerking).met("betrokkene", id))
}

/// An actie of the plan; `voor` keeps its key apart when it stands on the sheet twice.
pub fn action(b: &Bouw<'_>, x: &Ding, diepte: u16, voor: &str) -> Rij {
    let id = x.id.to_string();
    let (role, glyph) = teken(b, x.stand);
    let mut rij = Rij::new(format!("{voor}{id}"), diepte).links(role, glyph).links(Role::Tekst, x.naam());
    if let Some(dag) = x.body.date("uiterlijk") {
        let (role, text) = tot(b, dag, x.stand.is_open());
        rij = rij.rechts(role, text);
    }
    rij = rij.uitleg(Role::Accent, b.t.ta("net-actie", &[("id", &id), ("stand", &stand(b, x.stand))]));
    rij = velden(b, rij, x.kind, &x.body, &["wat", "wie", "betrokkene", "uiterlijk", "bewijs", "waarom"]);
    if let Some(ander) = x.body.id("hangt_af_van").and_then(|id| b.state.dingen.get(&id)) {
        let role = if ander.stand.is_open() && x.stand.is_open() { Role::LetOp } else { Role::Zacht };
        let args = [("wat", ander.naam()), ("stand", &stand(b, ander.stand))];
        rij = rij.uitleg(role, b.t.ta("net-hangt-af-van", &args));
    }
    rij.doen(Doen::new(Kind::WerkActieBij).met("actie", id.as_str()))
        .doen(Doen::new(Kind::MeetVoortgang).met("actie", id.as_str()))
        .doen(Doen::new(Kind::StelActieBij).met("actie", id.as_str()).met("nieuw", x.naam()))
        .doen(Doen::new(Kind::MeldKnelpunt).met("bij", id))
}

fn agreement(b: &Bouw<'_>, x: &Ding) -> Rij {
    let (role, glyph) = teken(b, x.stand);
    let mut rij = Rij::new(x.id.to_string(), DIEPTE + 1).links(role, glyph).links(Role::Tekst, x.naam());
    if let Some(dag) = x.body.date("uiterlijk") {
        let (role, text) = tot(b, dag, x.stand.is_open());
        rij = rij.rechts(role, text);
    }
    rij = rij.uitleg(Role::Accent, b.t.ta("net-afspraak", &[("stand", &stand(b, x.stand))]));
    rij = velden(b, rij, x.kind, &x.body, &["wat", "uiterlijk", "soort", "initiatief"]);
    rij.doen(Doen::new(Kind::RondAfspraakAf).met("afspraak", x.id.to_string())).doen(
        Doen::new(Kind::SpreekAan).met("wie", x.body.text("wie").unwrap_or_default()).met("over", x.id.to_string()),
    )
}

/// The answers of the klant on sharing, oldest first.
fn answers<'a>(b: &Bouw<'a>, id: Id) -> Vec<&'a Regel> {
    b.state.over(Kind::LegToestemmingVast, "betrokkene", id).collect()
}

/// What was shared and on which ground, what the klant said about it, and what is not recorded (T3.5, AVG 6 and 9).
fn ground(b: &Bouw<'_>, d: &Ding, open: bool, rijen: &mut Vec<Rij>) {
    let answers = answers(b, d.id);
    let named = |r: &&Regel| r.body.text("met").is_some_and(|text| is_wie(text, d.id, d.naam()));
    let shares: Vec<&Regel> = b.state.acts(Kind::DeelGegevens).filter(named).collect();
    for r in &shares {
        rijen.push(shared(b, r, &answers));
    }
    if let Some(last) = answers.last() {
        rijen.push(answer(b, d, last));
    }
    let other = shares.iter().any(|r| !r.body.text("grondslag").is_some_and(|g| g.ends_with("toestemming")));
    if open && !is_intern(d) && answers.is_empty() && !other && shares.is_empty() {
        let row = let_op(b, format!("grond-{}", d.id), DIEPTE + 1, b.t.t("net-grond-ontbreekt"));
        let row = row.uitleg(Role::LetOp, b.t.ta("net-grond-ontbreekt-uitleg", &[("wie", d.naam())]));
        rijen.push(row.doen(toestemming(b, d)).doen(delen(d)));
    }
}

/// What was shared, with its ground; it warns when the ground is a consent that was not recorded.
pub fn shared(b: &Bouw<'_>, r: &Regel, answers: &[&Regel]) -> Rij {
    let dag = r.at.dag();
    let asks = r.body.text("grondslag").is_some_and(|g| g.ends_with("toestemming"));
    let given = |a: &&&Regel| a.body.date("op").unwrap_or_else(|| a.at.dag()) <= dag;
    let last = answers.iter().rfind(given);
    let valid = last.is_some_and(|a| a.body.is("antwoord", "gegeven") && a.body.date("tot").is_none_or(|t| t >= dag));
    let key = format!("deel-{}", r.seq);
    let text = b.t.ta("net-gedeeld", &[("wat", r.body.text("wat").unwrap_or_default())]);
    let mut rij = if asks && !valid {
        let_op(b, key, DIEPTE + 1, text).uitleg(Role::LetOp, b.t.t("net-gedeeld-zonder"))
    } else {
        let mark = format!("{} ", b.glyphs.klaar);
        Rij::new(key, DIEPTE + 1).links(Role::Goed, mark).links(Role::Tekst, text)
    };
    rij = rij.rechts(Role::Zacht, datum(dag));
    rij = velden(b, rij, r.kind, &r.body, &["wat", "grondslag", "doel", "noodzaak", "bewaren_tot", "toelichting"]);
    let met = r.body.text("met").unwrap_or_default();
    let mut again = Doen::new(Kind::DeelGegevens).met("met", met);
    for name in ["grondslag", "doel"] {
        if let Some(value) = r.body.get(name) {
            again = again.met(name, value.clone());
        }
    }
    if let (true, false, Ok(id)) = (asks, valid, met.parse::<Id>()) {
        rij = rij.doen(Doen::new(Kind::LegToestemmingVast).met("betrokkene", id.to_string()));
    }
    rij.doen(again)
}

/// The last answer of the klant: given, refused or withdrawn, and until when.
fn answer(b: &Bouw<'_>, d: &Ding, r: &Regel) -> Rij {
    let woord = r.body.text("antwoord").unwrap_or_default();
    let einde = r.body.date("tot");
    let over = einde.is_some_and(|dag| dag < b.vandaag);
    let given = r.body.is("antwoord", "gegeven");
    let text = b.t.ta("net-toestemming", &[("antwoord", &b.t.woord("antwoord", woord))]);
    let key = format!("toestemming-{}", d.id);
    let mut rij = match (given, over) {
        (true, false) => {
            let mark = format!("{} ", b.glyphs.klaar);
            Rij::new(key, DIEPTE + 1).links(Role::Goed, mark).links(Role::Tekst, text)
        }
        (true, true) => let_op(b, key, DIEPTE + 1, b.t.t("net-toestemming-voorbij"))
            .uitleg(Role::LetOp, b.t.t("net-toestemming-voorbij-uitleg")),
        (false, _) => let_op(b, key, DIEPTE + 1, text).uitleg(Role::LetOp, b.t.t("net-toestemming-nee-uitleg")),
    };
    rij = match einde {
        Some(dag) => rij.rechts(Role::Zacht, b.t.ta("net-tot", &[("datum", &datum(dag))])),
        None => rij.rechts(Role::Zacht, datum(r.body.date("op").unwrap_or_else(|| r.at.dag()))),
    };
    rij = velden(b, rij, r.kind, &r.body, &["waarvoor", "antwoord", "vorm", "op", "tot"]);
    let again = toestemming(b, d).met("waarvoor", r.body.text("waarvoor").unwrap_or_default());
    let stop = again.clone().met("antwoord", "ingetrokken").als(b.t.t("net-toestemming-intrekken"));
    let delen = delen(d).met("grondslag", "toestemming").met("toestemming", r.seq);
    match (given, over) {
        (true, false) => rij.doen(delen).doen(stop),
        _ => rij.doen(again),
    }
}

/// The last contact, the next one, and silence of somebody who has something to do (T4.2, C6).
fn contact(b: &Bouw<'_>, d: &Ding, open: bool, rijen: &mut Vec<Rij>) {
    let day = |r: &Regel| r.body.date("op").unwrap_or_else(|| r.at.dag());
    let named = |r: &&Regel| r.body.text("met").is_some_and(|text| is_wie(text, d.id, d.naam()));
    let last = b.state.acts(Kind::LegContactVast).filter(named).max_by_key(|r| (day(r), r.seq));
    let doen = Doen::new(Kind::LegContactVast).met("op", b.vandaag.to_string()).met("met", d.id.to_string());
    let plan = Doen::new(Kind::PlanGesprek).met("soort", "netwerkoverleg").met("met", d.id.to_string());
    let key = format!("contact-{}", d.id);
    let sinds = (b.vandaag - last.map_or_else(|| d.at.dag(), day)).num_days();
    let rij = if open && sinds > STIL {
        let text = b.t.ta("net-stil", &[("n", &sinds.to_string())]);
        Some(let_op(b, key, DIEPTE + 1, text).uitleg(Role::LetOp, b.t.t("net-stil-uitleg")))
    } else {
        last.map(|_| Rij::new(key, DIEPTE + 1).links(Role::Zacht, b.t.t("net-contact")))
    };
    let Some(mut rij) = rij else { return };
    if let Some(r) = last {
        rij = rij.rechts(Role::Zacht, datum(day(r)));
        rij = velden(b, rij, r.kind, &r.body, &["op", "kanaal", "verslag", "afgesproken_stap", "volgende_op"]);
    }
    rijen.push(rij.doen(doen.clone()).doen(plan));
    if let Some(dag) = last.and_then(|r| r.body.date("volgende_op")) {
        let (role, text) = tot(b, dag, true);
        rijen.push(
            Rij::new(format!("volgend-{}", d.id), DIEPTE + 1)
                .links(Role::Zacht, b.t.t("net-contact-volgend"))
                .rechts(role, text)
                .uitleg(Role::Tekst, b.t.t("net-contact-volgend-uitleg"))
                .doen(doen),
        );
    }
}
