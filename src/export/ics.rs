//! iCalendar (RFC 5545): one file of VEVENTs or of VTODOs, written as it is made. Knows the format, not what stands in it.
//!
//! The same entries always give the same bytes. There is no METHOD, since a file is no invitation, and a VALARM stands
//! last in its component, since some calendars lose what comes after it.

use std::fmt::Write as _;
use std::io::{self, Write};

use chrono::{Duration, NaiveDate, NaiveDateTime};
use unicode_segmentation::UnicodeSegmentation;

use crate::domain::moment::Moment;

/// Octets that a line may hold, without its end (RFC 5545, 3.1).
pub const BREED: usize = 75;
/// Under which kind every entry stands, so that nobody takes it for real.
const CATEGORIE: &str = "OEFENING";
/// The clock of Amsterdam as it is since 1996.
const TIJDZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n\
    BEGIN:DAYLIGHT\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nDTSTART:19960331T020000\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nDTSTART:19961027T030000\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// When something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanneer {
    /// A whole day. In a list of things to do: the last day, included.
    Dag(NaiveDate),
    /// A time on the clock of Amsterdam, and how long.
    Tijd(NaiveDateTime, Duration),
}

/// How it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// Still to come, or to do.
    Open,
    /// Begun.
    Bezig,
    /// Done, and when if that is known.
    Klaar(Option<Moment>),
    /// Cancelled, or no longer needed.
    Weg,
}

/// One entry of a calendar or of a list of things to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vermelding {
    /// The same in every export, and of no other entry anywhere.
    pub uid: String,
    /// How often it changed; never goes down.
    pub volgnummer: u32,
    /// When it last changed.
    pub veranderd: Moment,
    /// What it is, in one line.
    pub titel: String,
    /// All there is to say.
    pub omschrijving: String,
    /// Where.
    pub plaats: Option<String>,
    /// When.
    pub wanneer: Wanneer,
    /// How it stands.
    pub stand: Stand,
    /// What a reminder the day before says; no reminder without it.
    pub wekker: Option<String>,
}

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inhoud {
    /// VEVENTs: shown by every calendar.
    Agenda,
    /// VTODOs: shown by some.
    Taken,
}

/// Writes one file, entry by entry; keeps nothing of what was written.
#[derive(Debug)]
pub struct Schrijver<W: Write> {
    naar: W,
    inhoud: Inhoud,
}

impl<W: Write> Schrijver<W> {
    /// Begins a file with the name that a calendar shows.
    ///
    /// # Errors
    /// What the writer says.
    pub fn new(naar: W, inhoud: Inhoud, naam: &str) -> io::Result<Schrijver<W>> {
        let mut schrijver = Schrijver { naar, inhoud };
        schrijver.regels(&[
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Aanpak//Oefenprogramma//NL",
            "CALSCALE:GREGORIAN",
        ])?;
        schrijver.tekst("X-WR-CALNAME", naam)?;
        if inhoud == Inhoud::Agenda {
            schrijver.naar.write_all(TIJDZONE.as_bytes())?;
        }
        Ok(schrijver)
    }

    /// Writes one entry.
    ///
    /// # Errors
    /// What the writer says.
    pub fn schrijf(&mut self, v: &Vermelding) -> io::Result<()> {
        let deel = match self.inhoud {
            Inhoud::Agenda => "VEVENT",
            Inhoud::Taken => "VTODO",
        };
        self.regel(&format!("BEGIN:{deel}"))?;
        self.tekst("UID", &v.uid)?;
        self.regel(&format!("DTSTAMP:{}", utc(v.veranderd)))?;
        self.regel(&format!("LAST-MODIFIED:{}", utc(v.veranderd)))?;
        self.regel(&format!("SEQUENCE:{}", v.volgnummer))?;
        match self.inhoud {
            Inhoud::Agenda => self.agenda(v)?,
            Inhoud::Taken => self.taak(v)?,
        }
        self.tekst("SUMMARY", &v.titel)?;
        self.tekst("DESCRIPTION", &v.omschrijving)?;
        if let Some(plaats) = &v.plaats {
            self.tekst("LOCATION", plaats)?;
        }
        self.tekst("CATEGORIES", CATEGORIE)?;
        if let Some(wekker) = &v.wekker {
            let trigger = match self.inhoud {
                Inhoud::Agenda => "TRIGGER:-P1D",
                Inhoud::Taken => "TRIGGER;RELATED=END:-P1D",
            };
            self.regels(&["BEGIN:VALARM", "ACTION:DISPLAY", trigger])?;
            self.tekst("DESCRIPTION", wekker)?;
            self.regel("END:VALARM")?;
        }
        self.regel(&format!("END:{deel}"))
    }

    /// Ends the file and gives the writer back.
    ///
    /// # Errors
    /// What the writer says.
    pub fn einde(mut self) -> io::Result<W> {
        self.regel("END:VCALENDAR")?;
        self.naar.flush()?;
        Ok(self.naar)
    }

    fn agenda(&mut self, v: &Vermelding) -> io::Result<()> {
        match v.wanneer {
            Wanneer::Dag(dag) => {
                let na = dag.succ_opt().unwrap_or(dag);
                self.regel(&format!("DTSTART;VALUE=DATE:{}", dag.format("%Y%m%d")))?;
                self.regel(&format!("DTEND;VALUE=DATE:{}", na.format("%Y%m%d")))?;
                self.regel("TRANSP:TRANSPARENT")?;
            }
            Wanneer::Tijd(van, duur) => {
                let tot = van.checked_add_signed(duur).unwrap_or(van);
                for (naam, moment) in [("DTSTART", van), ("DTEND", tot)] {
                    self.regel(&format!("{naam};TZID=Europe/Amsterdam:{}", moment.format("%Y%m%dT%H%M%S")))?;
                }
                self.regel("TRANSP:OPAQUE")?;
            }
        }
        // A VEVENT knows no "done": that stands in its text.
        self.regel(if v.stand == Stand::Weg { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" })
    }

    fn taak(&mut self, v: &Vermelding) -> io::Result<()> {
        match v.wanneer {
            Wanneer::Dag(dag) => self.regel(&format!("DUE;VALUE=DATE:{}", dag.format("%Y%m%d")))?,
            Wanneer::Tijd(moment, _) => {
                self.regel(&format!("DUE;TZID=Europe/Amsterdam:{}", moment.format("%Y%m%dT%H%M%S")))?;
            }
        }
        match v.stand {
            Stand::Open => self.regel("STATUS:NEEDS-ACTION"),
            Stand::Bezig => self.regel("STATUS:IN-PROCESS"),
            Stand::Weg => self.regel("STATUS:CANCELLED"),
            Stand::Klaar(op) => {
                self.regels(&["STATUS:COMPLETED", "PERCENT-COMPLETE:100"])?;
                op.map_or(Ok(()), |op| self.regel(&format!("COMPLETED:{}", utc(op))))
            }
        }
    }

    fn regels(&mut self, regels: &[&str]) -> io::Result<()> {
        regels.iter().try_for_each(|regel| self.regel(regel))
    }

    fn tekst(&mut self, naam: &str, tekst: &str) -> io::Result<()> {
        self.regel(&format!("{naam}:{}", ontsnap(tekst)))
    }

    fn regel(&mut self, regel: &str) -> io::Result<()> {
        self.naar.write_all(vouw(regel).as_bytes())
    }
}

fn utc(moment: Moment) -> String {
    moment.utc().format("%Y%m%dT%H%M%SZ").to_string()
}

/// The text without what a line of a calendar cannot hold: every kind of line end is a newline, other control
/// characters are gone.
pub fn schoon(tekst: &str) -> String {
    tekst
        .replace("\r\n", "\n")
        .chars()
        .filter_map(|c| match c {
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\n' | '\t' => Some(c),
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

/// The text as a value of kind TEXT (RFC 5545, 3.3.11).
pub fn ontsnap(tekst: &str) -> String {
    let schoon = schoon(tekst);
    let mut uit = String::with_capacity(schoon.len() + 8);
    for c in schoon.chars() {
        match c {
            '\\' | ';' | ',' => uit.extend(['\\', c]),
            '\n' => uit.push_str("\\n"),
            c => uit.push(c),
        }
    }
    uit
}

/// A content line, folded at 75 octets and ended. A letter with its marks stays in one piece, unless it alone is longer.
pub fn vouw(regel: &str) -> String {
    if regel.len() <= BREED {
        return format!("{regel}\r\n");
    }
    let mut uit = String::with_capacity(regel.len() + regel.len() / BREED * 3 + 2);
    let mut breed = 0;
    let mut zet = |deel: &str| {
        if breed + deel.len() > BREED {
            uit.push_str("\r\n ");
            breed = 1;
        }
        uit.push_str(deel);
        breed += deel.len();
    };
    for letter in regel.graphemes(true) {
        if letter.len() < BREED {
            zet(letter);
        } else {
            letter.chars().for_each(|c| zet(c.encode_utf8(&mut [0; 4])));
        }
    }
    uit.push_str("\r\n");
    uit
}

/// The name of an entry in every export of one file: the mark of the file, the casus, the thing. Letters that an
/// address cannot hold are written as `_` and their number.
pub fn uid(kenmerk: &str, casus: &str, ding: &str) -> String {
    let mut naam = format!("{kenmerk}-{casus}-");
    for byte in ding.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' => naam.push(char::from(byte)),
            b':' => naam.push('.'),
            other => {
                let _ = write!(naam, "_{other:02x}");
            }
        }
    }
    naam.push_str("@aanpak.invalid");
    naam
}
