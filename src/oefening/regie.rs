//! What the world does on a day: which messages, papers, conversations and dilemmas come. A pure function of the
//! scenario and of what was recorded; the same run gives the same messages.

use chrono::{Days, NaiveDate};
use sha2::{Digest, Sha256};

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::moment::Moment;
use crate::domain::state::Ding;
use crate::oefening::conditie::weeg::Blik;
use crate::oefening::laden::antwoord_sleutel;
use crate::oefening::scenario::{Antwoord, Vraag, Wanneer, tijd};
use crate::opmaak::Taal;

/// A message of the world, ready to be recorded as `bericht`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bericht {
    /// When.
    pub at: Moment,
    /// Key: id of the event, `stuk:…`, `dilemma:…`, `opkomst:…`, `nakoming:…` or `antwoord:…`.
    pub sleutel: String,
    /// Name of the sender.
    pub van: String,
    /// By which way.
    pub kanaal: String,
    /// Subject.
    pub onderwerp: String,
    /// Message.
    pub tekst: String,
}

/// What comes on that day, in order of time; with `gevolg` only what follows from something that was done.
pub fn berichten(blik: &Blik<'_>, seed: i64, taal: Taal, gevolg: bool) -> Vec<Bericht> {
    let scenario = &blik.geladen.scenario;
    let mut found = Vec::new();
    let mut push = |sleutel: String, tijdstip: Option<&str>, van: &str, kanaal: &str, onderwerp: &str, tekst: &str| {
        if blik.gebeurd(&sleutel).is_none() {
            found.push(Bericht {
                at: Moment::local(blik.dag, tijd(tijdstip).unwrap_or_default()),
                sleutel,
                van: scenario.naam_van(van).to_owned(),
                kanaal: kanaal.to_owned(),
                onderwerp: onderwerp.to_owned(),
                tekst: tekst.to_owned(),
            });
        }
    };
    for event in &scenario.gebeurtenis {
        let id = event.id.get_ref();
        let chance = event.kans.is_none_or(|kans| lot(seed, id) < kans);
        if chance
            && is_dag(blik, &event.wanneer, gevolg)
            && blik.als(event.als.as_ref().map(|p| p.get_ref().as_str())).is_some()
        {
            let (subject, text) = (event.onderwerp.in_taal(taal), event.tekst.in_taal(taal));
            push(id.clone(), event.tijd.as_deref(), event.van.get_ref(), &event.kanaal, subject, text);
        }
    }
    for stuk in &scenario.stuk {
        if is_dag(blik, &stuk.komt, gevolg) && blik.als(stuk.als.as_ref().map(|p| p.get_ref().as_str())).is_some() {
            let van = stuk.van.as_ref().map_or("klant", |v| v.get_ref());
            let kanaal = stuk.kanaal.as_deref().unwrap_or("brief");
            let (name, text) = (stuk.naam.in_taal(taal), stuk.inhoud.in_taal(taal));
            push(format!("stuk:{}", stuk.id.get_ref()), stuk.tijd.as_deref(), van, kanaal, name, text);
        }
    }
    for dilemma in &scenario.dilemma {
        if is_dag(blik, &dilemma.wanneer, gevolg)
            && blik.als(dilemma.als.as_ref().map(|p| p.get_ref().as_str())).is_some()
        {
            let text = dilemma.vraag.in_taal(taal);
            let subject =
                if taal == Taal::En { "A choice without a right answer" } else { "Een keuze zonder goed antwoord" };
            push(format!("dilemma:{}", dilemma.id.get_ref()), Some("12:00"), "Dilemma", "balie", subject, text);
        }
    }
    for planned in blik.state.levend(IdSoort::Afspraak).filter(|_| !gevolg) {
        if let Some((sleutel, van, tijdstip, subject, text)) = afspraak(blik, planned, taal) {
            push(sleutel, tijdstip.as_deref(), &van, "balie", &subject, &text);
        }
    }
    for actie in blik.state.levend(IdSoort::Actie).filter(|_| !gevolg) {
        if let Some((sleutel, van, subject, text)) = belofte(blik, actie, taal) {
            push(sleutel, Some("16:00"), &van, "telefoon", &subject, &text);
        }
    }
    found.sort_by(|a, b| (a.at, &a.sleutel).cmp(&(b.at, &b.sleutel)));
    found
}

/// Whether something is due on the day one looks at.
fn is_dag(blik: &Blik<'_>, wanneer: &Wanneer, gevolg: bool) -> bool {
    if gevolg && wanneer.na.is_none() {
        return false;
    }
    op_dag(blik, wanneer).is_some_and(|day| match wanneer.na {
        // What follows from an act may be overtaken by an act that was dated back.
        Some(_) => day <= blik.dag,
        None => day == blik.dag,
    })
}

/// The day on which something is due, as things stand.
pub fn op_dag(blik: &Blik<'_>, wanneer: &Wanneer) -> Option<NaiveDate> {
    let plus = |day: NaiveDate| {
        let days = Days::new(wanneer.dagen.unsigned_abs());
        if wanneer.dagen < 0 { day.checked_sub_days(days) } else { day.checked_add_days(days) }
    };
    if let Some(dag) = wanneer.dag {
        return Some(blik.geladen.scenario.datum(dag));
    }
    if let Some(soort) = &wanneer.bij {
        return plus(blik.laatste_dag(soort.get_ref())?);
    }
    plus(blik.als(Some(wanneer.na.as_ref()?.get_ref()))?.sinds)
}

/// A number from 0 to 99 for this event in this run.
fn lot(seed: i64, id: &str) -> u8 {
    let mut hash = Sha256::new();
    hash.update(seed.to_be_bytes());
    hash.update(id.as_bytes());
    u8::try_from(u16::from_be_bytes([hash.clone().finalize()[0], hash.finalize()[1]]) % 100).unwrap_or(0)
}

/// Who comes to a conversation that was planned for the day one looks at, or what became of an agreement.
fn afspraak(blik: &Blik<'_>, ding: &Ding, taal: Taal) -> Option<(String, String, Option<String>, String, String)> {
    let scenario = &blik.geladen.scenario;
    if ding.kind != Kind::PlanGesprek {
        let (sleutel, van, subject, text) = belofte(blik, ding, taal)?;
        return Some((sleutel, van, Some("16:00".to_owned()), subject, text));
    }
    if ding.body.date("op") != Some(blik.dag) || !ding.stand.is_open() {
        return None;
    }
    let met = ding.body.text("met").unwrap_or("klant");
    let rule = scenario.opkomst.iter().find(|o| {
        blik.is_mens(met, o.wie.get_ref()) && blik.als(o.als.as_ref().map(|p| p.get_ref().as_str())).is_some()
    })?;
    let subject = verschenen(&rule.verschenen, taal).to_owned();
    let text = rule.tekst.in_taal(taal).to_owned();
    let at = ding.body.text("tijd").map(str::to_owned);
    Some((format!("opkomst:{}:{}", ding.id, blik.dag), rule.wie.get_ref().clone(), at, subject, text))
}

fn verschenen(woord: &str, taal: Taal) -> &'static str {
    match (woord, taal) {
        ("ja", Taal::Nl) => "Is er voor het gesprek",
        ("ja", Taal::En) => "Is here for the conversation",
        ("met-bericht-afwezig", Taal::Nl) => "Komt niet, met bericht",
        ("met-bericht-afwezig", Taal::En) => "Does not come, sent word",
        (_, Taal::Nl) => "Komt niet",
        (_, Taal::En) => "Does not come",
    }
}

/// What became of something that another promised for the day one looks at.
fn belofte(blik: &Blik<'_>, ding: &Ding, taal: Taal) -> Option<(String, String, String, String)> {
    if ding.body.date("uiterlijk") != Some(blik.dag) || !ding.stand.is_open() {
        return None;
    }
    let wie = ding.body.text("betrokkene").or_else(|| ding.body.text("wie")).unwrap_or("klant");
    let about = ding.body.text("wat").unwrap_or_default().to_lowercase();
    let rule = blik.geladen.scenario.nakoming.iter().find(|n| {
        let whose = blik.is_mens(wie, n.wie.get_ref()) || (wie == "samen" && n.wie.get_ref() == "klant");
        let fits = n.woorden.is_empty() || n.woorden.iter().any(|w| about.contains(&w.to_lowercase()));
        whose && fits && blik.als(n.als.as_ref().map(|p| p.get_ref().as_str())).is_some()
    })?;
    let subject = match (rule.nagekomen.as_str(), taal) {
        ("ja", Taal::Nl) => "Afspraak gelukt",
        ("ja", Taal::En) => "Agreement kept",
        ("deels", Taal::Nl) => "Afspraak deels gelukt",
        ("deels", Taal::En) => "Agreement partly kept",
        (_, Taal::Nl) => "Afspraak niet gelukt",
        (_, Taal::En) => "Agreement not kept",
    };
    let text = rule.tekst.in_taal(taal).to_owned();
    Some((format!("nakoming:{}:{}", ding.id, blik.dag), rule.wie.get_ref().clone(), subject.to_owned(), text))
}

/// The questions that can be put to somebody now.
pub fn vragen<'a>(blik: &'a Blik<'_>, wie: &'a str) -> impl Iterator<Item = &'a Vraag> {
    blik.geladen
        .scenario
        .vraag
        .iter()
        .filter(move |v| v.met.get_ref() == wie && blik.als(v.als.as_ref().map(|p| p.get_ref().as_str())).is_some())
}

/// The question that a typed sentence comes closest to, if any.
pub fn herken<'a>(blik: &'a Blik<'_>, wie: &'a str, zin: &str) -> Option<&'a Vraag> {
    let words: Vec<String> =
        zin.to_lowercase().split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect();
    let hits = |vraag: &Vraag| {
        vraag
            .woorden
            .iter()
            .filter(|wanted| {
                let wanted = wanted.to_lowercase();
                if wanted.contains(' ') {
                    words.join(" ").contains(&wanted)
                } else {
                    words.iter().any(|w| w.starts_with(&wanted))
                }
            })
            .count()
    };
    // Of equal ones the first in the file.
    let mut best: Option<(usize, &Vraag)> = None;
    for vraag in vragen(blik, wie) {
        let n = hits(vraag);
        if n > 0 && best.is_none_or(|(most, _)| n > most) {
            best = Some((n, vraag));
        }
    }
    best.map(|(_, vraag)| vraag)
}

/// What somebody answers to a question, or to something he does not understand.
pub fn antwoord(blik: &Blik<'_>, wie: &str, vraag: Option<&Vraag>, taal: Taal, at: Moment) -> Option<Bericht> {
    let geladen = blik.geladen;
    let fits = |a: &&Antwoord| blik.als(a.als.as_ref().map(|p| p.get_ref().as_str())).is_some();
    let (nr, answer) = match vraag {
        Some(vraag) => vraag.antwoord.iter().enumerate().find(|(_, a)| fits(a))?,
        None => geladen.scenario.weet_niet.iter().enumerate().find(|(_, a)| fits(a))?,
    };
    Some(Bericht {
        at,
        sleutel: antwoord_sleutel(vraag.map_or("", |v| v.id.get_ref()), nr),
        van: geladen.scenario.naam_van(wie).to_owned(),
        kanaal: "kantoor".to_owned(),
        onderwerp: vraag.map_or("…", |v| v.onderwerp.in_taal(taal)).to_owned(),
        tekst: answer.tekst.in_taal(taal).to_owned(),
    })
}

/// Whether a dilemma was put.
pub fn is_gesteld(blik: &Blik<'_>, id: &str) -> bool {
    blik.gebeurd(&format!("dilemma:{id}")).is_some()
}
