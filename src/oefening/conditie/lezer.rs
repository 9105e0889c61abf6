//! Reading a condition.

use crate::domain::act::Act;
use crate::domain::field::FieldKind;
use crate::domain::kind::Kind;
use crate::oefening::conditie::{
    ActVraag, Conditie, ConditieFout, StukVraag, TermijnVraag, TijdVraag, VeldVraag, Vergelijk, Waarde, Wat,
};

/// Deepest nesting that is read.
const DIEPST: usize = 24;

#[derive(Debug, Clone, PartialEq, Eq)]
enum Teken {
    Woord(String),
    Tekst(String),
    Open,
    Dicht,
    Komma,
    Hoe(&'static str),
}

struct Lezer {
    tekens: Vec<(usize, Teken)>,
    at: usize,
    einde: usize,
    diep: usize,
}

pub(super) fn lees(text: &str) -> Result<Conditie, ConditieFout> {
    let mut lezer = Lezer { tekens: tekens(text)?, at: 0, einde: text.len(), diep: 0 };
    let found = lezer.of()?;
    if lezer.at < lezer.tekens.len() {
        return Err(lezer.fout("einde"));
    }
    Ok(found)
}

fn tekens(text: &str) -> Result<Vec<(usize, Teken)>, ConditieFout> {
    let mut found = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let teken = match c {
            _ if c.is_whitespace() => continue,
            '(' => Teken::Open,
            ')' => Teken::Dicht,
            ',' => Teken::Komma,
            '~' => Teken::Hoe("~"),
            '=' => Teken::Hoe("="),
            '>' | '<' => {
                let same = chars.next_if(|(_, next)| *next == '=').is_some();
                Teken::Hoe(match (c, same) {
                    ('>', true) => ">=",
                    ('>', false) => ">",
                    (_, true) => "<=",
                    (_, false) => "<",
                })
            }
            '"' => {
                let rest: String = chars.by_ref().map(|(_, c)| c).take_while(|c| *c != '"').collect();
                if !text[at + 1..].contains('"') {
                    return Err(ConditieFout { plek: at, wat: Wat::Verwacht("aanhalingsteken") });
                }
                Teken::Tekst(rest)
            }
            _ if is_letter(c) => {
                let mut woord = String::from(c);
                while let Some((_, next)) = chars.next_if(|(_, next)| is_letter(*next)) {
                    woord.push(next);
                }
                Teken::Woord(woord)
            }
            _ => return Err(ConditieFout { plek: at, wat: Wat::Verwacht("teken") }),
        };
        found.push((at, teken));
    }
    Ok(found)
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | ':' | '@' | '.' | '*' | '|')
}

impl Lezer {
    fn fout(&self, code: &'static str) -> ConditieFout {
        ConditieFout { plek: self.plek(), wat: Wat::Verwacht(code) }
    }

    fn plek(&self) -> usize {
        self.tekens.get(self.at).map_or(self.einde, |(at, _)| *at)
    }

    fn zie(&self) -> Option<&Teken> {
        self.tekens.get(self.at).map(|(_, teken)| teken)
    }

    fn is_woord(&self, woord: &str) -> bool {
        matches!(self.zie(), Some(Teken::Woord(w)) if w == woord)
    }

    fn neem_woord(&mut self, woord: &str) -> bool {
        let same = self.is_woord(woord);
        self.at += usize::from(same);
        same
    }

    fn neem(&mut self, teken: &Teken) -> bool {
        let same = self.zie() == Some(teken);
        self.at += usize::from(same);
        same
    }

    fn woord(&mut self, code: &'static str) -> Result<String, ConditieFout> {
        match self.zie() {
            Some(Teken::Woord(woord)) => {
                let woord = woord.clone();
                self.at += 1;
                Ok(woord)
            }
            _ => Err(self.fout(code)),
        }
    }

    fn getal(&mut self) -> Result<i64, ConditieFout> {
        let at = self.at;
        let getal = self.woord("getal")?.parse();
        getal.map_err(|_| {
            self.at = at;
            self.fout("getal")
        })
    }

    fn of(&mut self) -> Result<Conditie, ConditieFout> {
        let mut parts = vec![self.en()?];
        while self.neem_woord("of") {
            parts.push(self.en()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Conditie::Of(parts) })
    }

    fn en(&mut self) -> Result<Conditie, ConditieFout> {
        let mut parts = vec![self.deel()?];
        while self.neem_woord("en") {
            parts.push(self.deel()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Conditie::En(parts) })
    }

    fn deel(&mut self) -> Result<Conditie, ConditieFout> {
        self.diep += 1;
        if self.diep > DIEPST {
            return Err(ConditieFout { plek: self.plek(), wat: Wat::TeDiep });
        }
        let found = if self.neem_woord("niet") {
            Conditie::Niet(Box::new(self.deel()?))
        } else if self.neem(&Teken::Open) {
            let inside = self.of()?;
            if !self.neem(&Teken::Dicht) {
                return Err(self.fout("haakje"));
            }
            inside
        } else {
            self.atoom()?
        };
        self.diep -= 1;
        Ok(found)
    }

    fn atoom(&mut self) -> Result<Conditie, ConditieFout> {
        let plek = self.plek();
        if ["en", "of"].iter().any(|w| self.is_woord(w)) {
            return Err(self.fout("voorwaarde"));
        }
        let woord = self.woord("voorwaarde")?;
        let Some((soort, naam)) = woord.split_once(':') else { return self.los(woord) };
        let naam = naam.to_owned();
        if naam.is_empty() {
            return Err(ConditieFout { plek, wat: Wat::Verwacht("naam") });
        }
        Ok(match soort {
            "act" => return self.act(&naam, plek),
            "contact" => Conditie::Contact(naam.trim_start_matches('@').to_owned()),
            "termijn" => {
                let vraag = match self.zie() {
                    Some(Teken::Woord(w)) => match w.as_str() {
                        "loopt" => Some(TermijnVraag::Loopt),
                        "voorbij" => Some(TermijnVraag::Voorbij),
                        "op-tijd" => Some(TermijnVraag::OpTijd),
                        "te-laat" => Some(TermijnVraag::TeLaat),
                        _ => None,
                    },
                    _ => None,
                };
                self.at += usize::from(vraag.is_some());
                Conditie::Termijn(naam, vraag.unwrap_or(TermijnVraag::IsEr))
            }
            "stuk" => {
                let vraag = match self.woord("stand-stuk")?.as_str() {
                    "gevraagd" => StukVraag::Gevraagd,
                    "gekomen" => StukVraag::Gekomen,
                    "ontvangen" => StukVraag::Ontvangen,
                    _ => {
                        self.at -= 1;
                        return Err(self.fout("stand-stuk"));
                    }
                };
                Conditie::Stuk(naam, vraag)
            }
            "feit" => Conditie::Feit(naam),
            "gebeurtenis" => Conditie::Gebeurtenis(naam),
            "gezegd" => Conditie::Gezegd(naam),
            "dilemma" => {
                let keuze = if self.neem(&Teken::Hoe("=")) { Some(self.woord("keuze")?) } else { None };
                Conditie::Dilemma(naam, keuze)
            }
            "taak" => match naam.parse() {
                Ok(nr @ 1..=10) => Conditie::Taak(nr),
                _ => return Err(ConditieFout { plek, wat: Wat::Verwacht("taak") }),
            },
            _ => return Err(ConditieFout { plek, wat: Wat::Verwacht("soort") }),
        })
    }

    /// A flag, or a counter against a number.
    fn los(&mut self, woord: String) -> Result<Conditie, ConditieFout> {
        let hoe = match self.zie() {
            Some(Teken::Hoe(">=")) => Vergelijk::Minstens,
            Some(Teken::Hoe(">")) => Vergelijk::Meer,
            Some(Teken::Hoe("<=")) => Vergelijk::Hoogstens,
            Some(Teken::Hoe("<")) => Vergelijk::Minder,
            Some(Teken::Hoe("=")) => Vergelijk::Gelijk,
            _ if woord == "altijd" => return Ok(Conditie::Altijd),
            _ if woord == "gesloten" => return Ok(Conditie::Gesloten),
            _ => return Ok(Conditie::Vlag(woord)),
        };
        self.at += 1;
        Ok(Conditie::Teller { naam: woord, hoe, getal: self.getal()? })
    }

    fn act(&mut self, namen: &str, plek: usize) -> Result<Conditie, ConditieFout> {
        let mut soorten = Vec::new();
        if namen != "*" {
            for naam in namen.split('|') {
                let onbekend = || ConditieFout { plek, wat: Wat::OnbekendeAct(naam.to_owned()) };
                soorten.push(Kind::from_tag(naam).ok_or_else(onbekend)?);
            }
        }
        let mut velden = Vec::new();
        if self.neem(&Teken::Open) {
            loop {
                velden.push(self.veld(&soorten)?);
                if self.neem(&Teken::Dicht) {
                    break;
                }
                if !self.neem(&Teken::Komma) {
                    return Err(self.fout("haakje"));
                }
            }
        }
        let mut vraag = ActVraag { soorten, velden, keren: 1, tijd: Vec::new() };
        while self.tijd(&mut vraag)? {}
        Ok(Conditie::Act(vraag))
    }

    fn veld(&mut self, soorten: &[Kind]) -> Result<VeldVraag, ConditieFout> {
        let plek = self.plek();
        let veld = if matches!(self.zie(), Some(Teken::Woord(_))) { Some(self.woord("veld")?) } else { None };
        if let Some(naam) = &veld
            && !soorten.is_empty()
            && !soorten.iter().all(|kind| heeft_veld(kind.act(), naam))
        {
            return Err(ConditieFout { plek, wat: Wat::OnbekendVeld(naam.clone()) });
        }
        let bevat = match self.zie() {
            Some(Teken::Hoe("~")) => true,
            Some(Teken::Hoe("=")) if veld.is_some() => false,
            _ => return Err(self.fout("is")),
        };
        self.at += 1;
        let waarde = match self.zie() {
            Some(Teken::Woord(w) | Teken::Tekst(w)) => w.clone(),
            _ => return Err(self.fout("waarde")),
        };
        self.at += 1;
        let waarde = match waarde.strip_prefix('@') {
            Some(mens) => Waarde::Mens(mens.to_owned()),
            None if bevat => Waarde::Bevat(waarde.to_lowercase()),
            None => Waarde::Is(waarde),
        };
        Ok(VeldVraag { veld, waarde })
    }

    /// One limit of time or number; false when there is none left.
    fn tijd(&mut self, vraag: &mut ActVraag) -> Result<bool, ConditieFout> {
        let tijd = if self.neem_woord("minstens") {
            vraag.keren = usize::try_from(self.getal()?).unwrap_or(0).max(1);
            if !self.neem_woord("keer") {
                return Err(self.fout("keer"));
            }
            return Ok(true);
        } else if self.neem_woord("voor") {
            if self.neem_woord("dag") { TijdVraag::VoorDag(self.getal()?) } else { TijdVraag::Voor(self.ander()?) }
        } else if self.neem_woord("uiterlijk") {
            self.dag_woord()?;
            TijdVraag::UiterlijkDag(self.getal()?)
        } else if self.neem_woord("vanaf") {
            self.dag_woord()?;
            TijdVraag::VanafDag(self.getal()?)
        } else if self.neem_woord("na") {
            TijdVraag::Na(self.ander()?)
        } else if self.neem_woord("binnen") {
            let dagen = self.getal()?;
            if !(self.neem_woord("dagen") || self.neem_woord("dag")) || !self.neem_woord("na") {
                return Err(self.fout("dagen-na"));
            }
            TijdVraag::Binnen(dagen, self.ander()?)
        } else {
            return Ok(false);
        };
        vraag.tijd.push(tijd);
        Ok(true)
    }

    fn dag_woord(&mut self) -> Result<(), ConditieFout> {
        if self.neem_woord("dag") { Ok(()) } else { Err(self.fout("dag")) }
    }

    fn ander(&mut self) -> Result<Box<Conditie>, ConditieFout> {
        Ok(Box::new(self.deel()?))
    }
}

/// Whether an act has a field of that name; a dot goes into a record.
fn heeft_veld(act: &Act, naam: &str) -> bool {
    let mut fields = act.fields;
    let mut parts = naam.split('.').peekable();
    while let Some(part) = parts.next() {
        let Some(field) = fields.iter().find(|f| f.name == part) else { return false };
        if parts.peek().is_none() {
            return true;
        }
        match field.kind {
            FieldKind::Record(inner) | FieldKind::Records(inner) => fields = inner,
            _ => return false,
        }
    }
    false
}
