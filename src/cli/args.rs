//! What one can type: the commands and options as clap reads them. The help is Dutch.

use crate::cli::oefening::Oefening;
use crate::cli::rapport::Rapport;
use crate::cli::termijn::Termijn;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{ArgAction, Args, CommandFactory, Parser, Subcommand, ValueEnum};

use crate::opmaak::Taal;

/// Oefenprogramma voor klantmanagers: verzonnen casussen door de tien taken.
///
/// Zonder opdracht opent het programma het scherm op het standaardbestand. Elke opdracht werkt ook
/// zonder scherm; met --json krijg je gegevens die een ander programma kan lezen.
#[derive(Debug, Parser)]
#[command(
    name = "aanpak",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    after_help = "Voorbeelden:\n  aanpak demo\n  aanpak casus list --limit 20\n  aanpak casus show C-001 --json\n  \
                  aanpak agenda --until +7d\n  aanpak journal record stappen.jsonl\n\n\
                  Uitgangscodes: 0 goed, 1 geweigerd, 2 verkeerde aanroep, 3 bestand, 4 instelling of invoer,\n\
                  10 en 11 met agenda --exit-code"
)]
pub struct Aanroep {
    /// Opties die overal gelden.
    #[command(flatten)]
    pub globaal: Globaal,
    /// Wat er moet gebeuren.
    #[command(subcommand)]
    pub opdracht: Option<Opdracht>,
}

/// Options of every command.
#[derive(Debug, Args)]
#[command(next_help_heading = "Opties die overal gelden")]
pub struct Globaal {
    /// Het bestand met de casussen
    #[arg(long, global = true, value_name = "PAD", env = "AANPAK_FILE", hide_env_values = true)]
    pub file: Option<PathBuf>,
    /// De taal: nl of en
    #[arg(long, global = true, value_name = "TAAL", value_parser = taal)]
    pub lang: Option<Taal>,
    /// Alleen kijken, niets vastleggen
    #[arg(long, global = true)]
    pub read_only: bool,
    /// Een ander bestand met regels voor termijnen
    #[arg(long, global = true, value_name = "PAD")]
    pub rules: Option<PathBuf>,
    /// De dag die de klok bij het begin aanwijst, bijvoorbeeld 2026-03-16
    #[arg(long, global = true, value_name = "DATUM", value_parser = dag)]
    pub oefendatum: Option<NaiveDate>,
    /// Geen kleuren (ook met NO_COLOR)
    #[arg(long, global = true)]
    pub no_color: bool,
    /// Alleen ASCII-tekens
    #[arg(long, global = true)]
    pub ascii: bool,
    /// Leesmodus: regels onder elkaar, voor een schermlezer
    #[arg(long, global = true)]
    pub plain: bool,
    /// Een ander bestand met instellingen
    #[arg(long, global = true, value_name = "PAD")]
    pub config: Option<PathBuf>,
    /// Toon deze hulp
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    /// Toon de versie
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Opdracht {
    /// Open een vers, gevuld oefenbestand
    Demo,
    /// De casussen
    #[command(subcommand)]
    Casus(Casus),
    /// Zoek in alles wat is vastgelegd
    Search {
        /// De woorden
        #[arg(required = true, value_name = "WOORDEN")]
        woorden: Vec<String>,
        /// Als JSON
        #[arg(long)]
        json: bool,
    },
    /// Wat te laat is, vandaag moet of eraan komt
    Agenda(Agenda),
    /// Termijnen uitrekenen, regels en vrije dagen
    #[command(subcommand)]
    Termijn(Termijn),
    /// Alles wat is vastgelegd, op volgorde
    #[command(subcommand)]
    Journal(Journal),
    /// Maak een kopie, ook terwijl het bestand in gebruik is
    Backup {
        /// Waar de kopie komt
        #[arg(value_name = "PAD")]
        pad: PathBuf,
        /// Vervang een kopie die er al is
        #[arg(long)]
        force: bool,
    },
    /// Zet een kopie terug; het vervangen bestand blijft bewaard
    Restore {
        /// De kopie
        #[arg(value_name = "PAD")]
        pad: PathBuf,
    },
    /// Oefenen met scenario's: een klok die jij verzet
    #[command(subcommand)]
    Oefening(Oefening),
    /// Bekijk opgenomen werk op het scherm, alleen lezen
    Inspect {
        /// Het bestand
        #[arg(value_name = "PAD")]
        pad: PathBuf,
    },
    /// Wat de regels zeggen van opgenomen werk, met bewijs; er wordt niets geschreven
    Bevindingen {
        /// Bestanden, of mappen met bestanden
        #[arg(required_unless_present = "decl", value_name = "PAD")]
        paden: Vec<PathBuf>,
        /// De regels zelf, als Declare-model voor andere programma's
        #[arg(long, conflicts_with_all = ["json", "csv", "paden"])]
        decl: bool,
        /// Eigen regels: erbij, anders of uit
        #[arg(long, value_name = "BESTAND")]
        regels: Option<PathBuf>,
        /// Als JSON
        #[arg(long, conflicts_with = "csv")]
        json: bool,
        /// Als tabel met komma's
        #[arg(long)]
        csv: bool,
    },
    /// Twee keer hetzelfde werk naast elkaar
    Vergelijk {
        /// Het ene bestand
        #[arg(value_name = "A")]
        a: PathBuf,
        /// Het andere
        #[arg(value_name = "B")]
        b: PathBuf,
        /// Als JSON
        #[arg(long)]
        json: bool,
    },
    /// Zet wat is vastgelegd om in een bestand voor andere programma's
    #[command(subcommand)]
    Export(Export),
    /// Documenten om af te drukken
    #[command(subcommand)]
    Rapport(Rapport),
    /// De instellingen
    #[command(subcommand)]
    Config(Instelling),
    /// De toetsen van het scherm
    Keys {
        /// Als JSON
        #[arg(long)]
        json: bool,
    },
    /// Aanvullen van opdrachten in de shell
    Completions {
        /// Welke shell
        #[arg(value_name = "SHELL")]
        shell: clap_complete::Shell,
    },
    /// De handleidingpagina voor man
    Man,
}

/// What can be done with casussen.
#[derive(Debug, Subcommand)]
pub enum Casus {
    /// De caseload, ook gesloten casussen
    List {
        /// Alleen wat deze tekst bevat
        #[arg(long, value_name = "TEKST")]
        filter: Option<String>,
        /// De volgorde
        #[arg(long, value_enum, default_value_t = Volgorde::Termijn)]
        sort: Volgorde,
        /// Niet meer dan zoveel
        #[arg(long, value_name = "N")]
        limit: Option<usize>,
        /// Als JSON
        #[arg(long)]
        json: bool,
    },
    /// Een casus, nu of zoals die was
    Show {
        /// Het nummer: C-001 of 1
        #[arg(value_name = "NR", value_parser = casus_nr)]
        nr: u32,
        /// Zoals het was: een regelnummer of een datum
        #[arg(long, value_name = "REGEL|DATUM", value_parser = moment)]
        at: Option<Toen>,
        /// Als JSON
        #[arg(long)]
        json: bool,
    },
}

/// How the caseload is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Volgorde {
    /// Wat het eerst moet
    Termijn,
    /// Op naam
    Naam,
    /// Op taak
    Taak,
    /// Op nummer
    Nr,
}

/// A place in the past.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toen {
    /// After that line.
    Seq(i64),
    /// At the end of that day.
    Dag(NaiveDate),
}

/// Options of the agenda.
#[derive(Debug, Args)]
pub struct Agenda {
    /// Tot en met: een datum, of +7d
    #[arg(long, value_name = "DATUM|+7d", value_parser = tot)]
    pub until: Option<Tot>,
    /// Alleen deze soort, bijvoorbeeld hersteltermijn
    #[arg(long, value_name = "SOORT")]
    pub soort: Option<String>,
    /// Als JSON
    #[arg(long)]
    pub json: bool,
    /// Stuur meldingen naar het bureaublad, elke herinnering één keer, en toon alleen die
    #[arg(long)]
    pub notify: bool,
    /// Eindig met 10 als iets vandaag moet, met 11 als iets te laat is
    #[arg(long)]
    pub exit_code: bool,
}

/// The last day of the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tot {
    /// That day.
    Dag(NaiveDate),
    /// So many days from today.
    Over(u32),
}

/// What can be done with the journal.
#[derive(Debug, Subcommand)]
pub enum Journal {
    /// Lees handelingen als JSON-regels en leg ze vast
    Record {
        /// Het bestand, of - voor de standaardinvoer
        #[arg(value_name = "BESTAND")]
        bestand: Option<PathBuf>,
        /// Zet elke N handelingen vast in plaats van elke
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
        batch: Option<u32>,
        /// Ga door na een regel die niet kan
        #[arg(long)]
        keep_going: bool,
    },
    /// Het JSON Schema van die regels
    Schema,
    /// De tijdlijn in gewone zinnen
    List {
        /// Alleen deze casus
        #[arg(long, value_name = "NR", value_parser = casus_nr)]
        casus: Option<u32>,
        /// Als JSON
        #[arg(long)]
        json: bool,
    },
    /// Een regel
    Show {
        /// Het nummer van de regel
        #[arg(value_name = "REGEL")]
        seq: i64,
        /// Als JSON
        #[arg(long)]
        json: bool,
    },
    /// Wat er veranderde tussen twee regels
    Diff {
        /// De eerste regel
        #[arg(value_name = "REGEL")]
        van: i64,
        /// De tweede regel
        #[arg(value_name = "REGEL")]
        tot: i64,
        /// Als JSON
        #[arg(long)]
        json: bool,
    },
    /// Controleer het bestand en elke regel erin
    Verify {
        /// Als JSON
        #[arg(long)]
        json: bool,
    },
    /// Maak de overzichten in het bestand opnieuw
    Rebuild,
}

/// The formats.
#[derive(Debug, Subcommand)]
pub enum Export {
    /// JSON-regels die journal record weer leest
    Jsonl {
        /// Alleen deze casus
        #[arg(long, value_name = "NR", value_parser = casus_nr)]
        casus: Option<u32>,
        /// Naar dit bestand
        #[arg(long, value_name = "PAD")]
        out: Option<PathBuf>,
        /// Vervang een bestand dat er al is
        #[arg(long)]
        force: bool,
    },
    /// Agenda en taken voor een agendaprogramma: agenda.ics en taken.ics
    Ics {
        /// Alleen deze casus
        #[arg(long, value_name = "NR", value_parser = casus_nr)]
        casus: Option<u32>,
        /// Zonder namen en zonder tekst die iemand zelf typte
        #[arg(long)]
        pseudonymous: bool,
        /// In deze map; zonder: de map waar je bent
        #[arg(long, value_name = "MAP")]
        out: Option<PathBuf>,
        /// Vervang bestanden die er al zijn
        #[arg(long)]
        force: bool,
    },
}

/// What can be asked of the settings.
#[derive(Debug, Clone, Copy, Subcommand)]
pub enum Instelling {
    /// De instellingen zoals ze nu gelden
    Show,
    /// Waar het bestand met instellingen staat
    Path,
}

impl Opdracht {
    /// Whether JSON was asked.
    pub fn json(&self) -> bool {
        match self {
            Opdracht::Search { json, .. }
            | Opdracht::Bevindingen { json, .. }
            | Opdracht::Vergelijk { json, .. }
            | Opdracht::Keys { json }
            | Opdracht::Casus(Casus::List { json, .. } | Casus::Show { json, .. })
            | Opdracht::Agenda(Agenda { json, .. })
            | Opdracht::Journal(
                Journal::List { json, .. }
                | Journal::Show { json, .. }
                | Journal::Diff { json, .. }
                | Journal::Verify { json },
            ) => *json,
            Opdracht::Termijn(vraag) => vraag.json(),
            Opdracht::Oefening(vraag) => vraag.json(),
            Opdracht::Demo
            | Opdracht::Inspect { .. }
            | Opdracht::Journal(Journal::Record { .. } | Journal::Schema | Journal::Rebuild)
            | Opdracht::Backup { .. }
            | Opdracht::Restore { .. }
            | Opdracht::Export(_)
            | Opdracht::Rapport(_)
            | Opdracht::Config(_)
            | Opdracht::Completions { .. }
            | Opdracht::Man => false,
        }
    }
}

/// The whole command line, with Dutch headings.
pub fn command() -> clap::Command {
    dutch(Aanroep::command())
}

fn dutch(command: clap::Command) -> clap::Command {
    command
        .help_template("{about-with-newline}\nGebruik: {usage}\n\n{all-args}{after-help}")
        .subcommand_help_heading("Opdrachten")
        .mut_args(|arg| match arg.get_help_heading() {
            Some(_) => arg,
            None if arg.is_positional() => arg.help_heading("Argumenten"),
            None => arg.help_heading("Opties"),
        })
        .mut_subcommands(dutch)
}

fn taal(text: &str) -> Result<Taal, String> {
    text.parse().map_err(|_| "kies nl of en".to_owned())
}

pub(super) fn dag(text: &str) -> Result<NaiveDate, String> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .or_else(|_| NaiveDate::parse_from_str(text, "%d-%m-%Y"))
        .ok()
        .filter(|d| (1900..=2200).contains(&chrono::Datelike::year(d)))
        .ok_or_else(|| "geen dag; schrijf bijvoorbeeld 2026-03-16".to_owned())
}

pub(super) fn casus_nr(text: &str) -> Result<u32, String> {
    let digits = text.trim_start_matches(['C', 'c']).trim_start_matches('-');
    match digits.parse::<u32>() {
        Ok(nr) if nr > 0 && digits.bytes().all(|b| b.is_ascii_digit()) => Ok(nr),
        _ => Err("geen nummer van een casus; schrijf bijvoorbeeld C-001".to_owned()),
    }
}

fn moment(text: &str) -> Result<Toen, String> {
    match text.parse::<i64>() {
        Ok(seq) if seq > 0 => Ok(Toen::Seq(seq)),
        _ => dag(text).map(Toen::Dag),
    }
}

pub(super) fn tot(text: &str) -> Result<Tot, String> {
    match text.strip_prefix('+').map(|rest| rest.trim_end_matches('d').parse::<u32>()) {
        Some(Ok(days)) if days <= 36_600 => Ok(Tot::Over(days)),
        Some(_) => Err("schrijf bijvoorbeeld +7d".to_owned()),
        None => dag(text).map(Tot::Dag),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        command().debug_assert();
    }

    #[test]
    fn days_and_numbers_are_read_as_people_write_them() {
        assert_eq!(casus_nr("C-012"), Ok(12));
        assert_eq!(casus_nr("7"), Ok(7));
        assert!(casus_nr("C-0").is_err());
        assert!(casus_nr("+3").is_err());
        assert_eq!(tot("+7d"), Ok(Tot::Over(7)));
        assert_eq!(dag("16-03-2026"), dag("2026-03-16"));
        assert!(dag("2026-02-30").is_err());
        assert_eq!(moment("12"), Ok(Toen::Seq(12)));
    }
}
