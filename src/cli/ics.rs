//! `export ics`: what has a day, for the calendar of another program. Two files, since many calendars do not know VTODO.
//!
//! What stands in them is fixed by the journal alone: the clock of the machine is not asked, so the same file always
//! gives the same bytes. Norms of the person at the keys are left out: they belong to nobody's file.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use chrono::{Duration, NaiveTime};
use tempfile::NamedTempFile;

use crate::app::App;
use crate::cli::Context;
use crate::cli::bestand::same_file;
use crate::cli::fout::Fout;
use crate::domain::entry::Scope;
use crate::domain::id::Id;
use crate::domain::moment::Moment;
use crate::domain::refusal::Refusal;
use crate::domain::regels::Regels;
use crate::domain::state::State;
use crate::domain::termijn::Termijn;
use crate::error::StoreError;
use crate::export::agenda::{Zaak, zaken};
use crate::export::ics::{Inhoud, Schrijver, Stand, Vermelding, Wanneer, uid};
use crate::opmaak::{datum_kort, datum_met_dag};
use crate::teksten::{Teksten, afleiding};

/// The names of the two files.
const NAMEN: [(&str, Inhoud, &str); 2] =
    [("agenda.ics", Inhoud::Agenda, "exp-naam-agenda"), ("taken.ics", Inhoud::Taken, "exp-naam-taken")];

/// Whether names and typed text go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Namen {
    /// As recorded.
    Met,
    /// Numbers, and words of the closed lists.
    Zonder,
}

/// What `export ics` was asked.
#[derive(Debug)]
pub struct Vraag<'a> {
    /// Only this casus.
    pub casus: Option<u32>,
    /// With or without names.
    pub namen: Namen,
    /// The folder; the current one without it.
    pub out: Option<&'a Path>,
    /// Whether files that exist are replaced.
    pub force: bool,
}

/// Writes both files, or none.
///
/// # Errors
/// When the file cannot be read, or the export exists or cannot be written.
pub fn export(ctx: &Context, vraag: &Vraag<'_>) -> Result<u8, Fout> {
    let app = ctx.open()?;
    if let Some(nr) = vraag.casus
        && !app.state(Scope::Casus(nr))?.bestaat()
    {
        return Err(Fout::Geweigerd(Refusal::OnbekendeCasus(Id::casus(nr).to_string())));
    }
    let map = vraag.out.filter(|map| !map.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !map.is_dir() {
        return Err(Fout::Gebruik("exp-geen-map", map.display().to_string()));
    }
    let paden = NAMEN.map(|(naam, ..)| map.join(naam));
    for pad in &paden {
        may_write(pad, vraag.force, app.path())?;
    }
    let regels = app.regels()?.clone();
    let woorden = Woorden { t: ctx.teksten(), namen: vraag.namen, kenmerk: app.kenmerk()? };
    let scopes: Vec<Scope> = match vraag.casus {
        Some(nr) => vec![Scope::Casus(nr)],
        None => std::iter::once(Scope::Bestand).chain((1..=app.hoogste_casus()?).map(Scope::Casus)).collect(),
    };
    let mut agenda = open(&woorden, map, 0)?;
    let mut taken = open(&woorden, map, 1)?;
    let mut aantal = [0_usize; 2];
    for scope in scopes {
        write_scope(&app, &regels, &woorden, scope, &mut |deel, vermelding| {
            aantal[deel] += 1;
            let naar = if deel == 0 { &mut agenda } else { &mut taken };
            naar.schrijf(vermelding).map_err(|e| StoreError::io(&paden[deel], &e).into())
        })?;
    }
    let temps = [close(agenda, &paden[0])?, close(taken, &paden[1])?];
    place(temps, &paden, vraag.force)?;
    for (pad, aantal) in paden.iter().zip(aantal) {
        ctx.zeg("exp-klaar", &[("n", &aantal.to_string()), ("wat", &pad.display().to_string())]);
    }
    Ok(0)
}

type Naar = Schrijver<BufWriter<NamedTempFile>>;

fn may_write(pad: &Path, force: bool, journal: &Path) -> Result<(), StoreError> {
    let path = || pad.to_owned();
    if pad.is_dir() {
        Err(StoreError::IsDirectory { path: path() })
    } else if same_file(pad, journal) || (!force && pad.symlink_metadata().is_ok()) {
        Err(StoreError::Exists { path: path() })
    } else {
        Ok(())
    }
}

fn open(woorden: &Woorden<'_>, map: &Path, deel: usize) -> Result<Naar, Fout> {
    let (_, inhoud, naam) = NAMEN[deel];
    let fail = |e: &io::Error| StoreError::io(map, e);
    let temp = NamedTempFile::new_in(map).map_err(|e| fail(&e))?;
    Ok(Schrijver::new(BufWriter::new(temp), inhoud, &woorden.t.t(naam)).map_err(|e| fail(&e))?)
}

fn close(naar: Naar, pad: &Path) -> Result<NamedTempFile, StoreError> {
    let fail = |e: &io::Error| StoreError::io(pad, e);
    let mut file = naar.einde().map_err(|e| fail(&e))?;
    file.flush().map_err(|e| fail(&e))?;
    let temp = file.into_inner().map_err(|e| fail(e.error()))?;
    temp.as_file().sync_all().map_err(|e| fail(&e))?;
    Ok(temp)
}

/// Moves both files to their places. When the second cannot be placed, a first that was not there before goes again.
fn place(temps: [NamedTempFile; 2], paden: &[PathBuf; 2], force: bool) -> Result<(), StoreError> {
    let new = paden[0].symlink_metadata().is_err();
    for (i, temp) in temps.into_iter().enumerate() {
        let placed = if force { temp.persist(&paden[i]) } else { temp.persist_noclobber(&paden[i]) };
        if let Err(e) = placed {
            if i == 1 && new {
                // What is left behind is whole; that it stays is less bad than hiding the first error.
                let _ = std::fs::remove_file(&paden[0]);
            }
            return Err(StoreError::io(&paden[i], &e.error));
        }
    }
    Ok(())
}

/// Hands out every entry of one scope, each with the file it belongs in.
fn write_scope(
    app: &App,
    regels: &Regels,
    woorden: &Woorden<'_>,
    scope: Scope,
    each: &mut dyn FnMut(usize, &Vermelding) -> Result<(), Fout>,
) -> Result<(), Fout> {
    let state = app.state(scope)?;
    for zaak in zaken(&state, regels) {
        each(0, &woorden.vermelding(&state, &zaak, Inhoud::Agenda))?;
        // A term that simply ends is nothing to do.
        if (zaak.termijn.is_some() && !zaak.rij.vanzelf) || zaak.rij.soort == "actie" {
            each(1, &woorden.vermelding(&state, &zaak, Inhoud::Taken))?;
        }
    }
    Ok(())
}

/// Puts what has a day into words.
struct Woorden<'a> {
    t: &'a Teksten,
    namen: Namen,
    kenmerk: String,
}

impl Woorden<'_> {
    fn vermelding(&self, state: &State, zaak: &Zaak, inhoud: Inhoud) -> Vermelding {
        let rij = &zaak.rij;
        let casus = rij.casus.map(|nr| Id::casus(nr).to_string());
        let mut ding = rij.ding.clone();
        if inhoud == Inhoud::Taken {
            // One collection of a server may hold both files.
            ding.push_str(".taak");
        }
        let wat = self.wat(zaak);
        let open = matches!(zaak.stand, Stand::Open | Stand::Bezig);
        let nog_stil = zaak.termijn.as_ref().is_some_and(|t| t.opschortingen.iter().any(|o| o.tot_en_met.is_none()));
        let gesprek = rij.soort == "gesprek";
        let tijd = rij.tijd.as_deref().and_then(|tijd| NaiveTime::parse_from_str(tijd, "%H:%M").ok());
        let wanneer = match tijd.filter(|_| gesprek) {
            // By way of a moment, since an hour in spring does not exist.
            Some(tijd) => {
                let moment = Moment::local(rij.tot_en_met, tijd);
                Wanneer::Tijd(moment.dag().and_time(moment.tijd()), Duration::hours(1))
            }
            None => Wanneer::Dag(rij.tot_en_met),
        };
        let kanaal = zaak.body.as_ref().and_then(|b| b.text("kanaal")).filter(|_| gesprek);
        Vermelding {
            uid: uid(&self.kenmerk, casus.as_deref().unwrap_or("bestand"), &ding),
            volgnummer: zaak.volgnummer,
            veranderd: zaak.veranderd,
            titel: self.titel(state, zaak, &wat),
            omschrijving: self.omschrijving(state, zaak, wanneer),
            plaats: kanaal.map(|kanaal| self.t.woord("kanaal", kanaal)),
            wanneer,
            stand: zaak.stand,
            wekker: (open && !gesprek && !nog_stil && state.gesloten.is_none())
                .then(|| self.t.ta("exp-wekker", &[("wat", &wat)])),
        }
    }

    /// What it is and what it is about: `Hersteltermijn: bankafschriften`.
    fn wat(&self, zaak: &Zaak) -> String {
        let naam = self.t.agenda_naam(&zaak.rij);
        let over = self.over(zaak);
        if over.is_empty() { naam } else { format!("{naam}: {over}") }
    }

    /// What it is about. Without names: only words of the lists.
    fn over(&self, zaak: &Zaak) -> String {
        let over = self.t.agenda_over(&zaak.rij);
        if zaak.rij.is_norm() {
            return if self.namen == Namen::Met { over } else { String::new() };
        }
        let parts = over.split(", ").map(|part| (part, self.t.woord("soort", part)));
        let shown = parts.filter(|(part, woord)| self.namen == Namen::Met || part != woord).map(|(_, woord)| woord);
        shown.collect::<Vec<_>>().join(", ")
    }

    fn titel(&self, state: &State, zaak: &Zaak, wat: &str) -> String {
        let mut titel = match zaak.stand {
            Stand::Klaar(_) => format!("{}: {wat}", self.t.t("exp-kop-klaar")),
            Stand::Weg => format!("{}: {wat}", self.t.t("exp-kop-weg")),
            Stand::Open | Stand::Bezig => wat.to_owned(),
        };
        let laatste = zaak.termijn.as_ref().filter(|t| t.is_open()).and_then(|t| t.opschortingen.last());
        if let Some(stil) = laatste.filter(|_| zaak.stand == Stand::Open) {
            let stil = stil.tot_en_met.map_or_else(
                || self.t.t("exp-kop-stil"),
                |tot| self.t.ta("exp-kop-stil-tot", &[("tot", &datum_kort(tot))]),
            );
            titel = format!("{titel} ({stil})");
        }
        match zaak.rij.casus {
            Some(nr) => format!("{titel} - {} {}", Id::casus(nr), self.klant(state)).trim_end().to_owned(),
            None => titel,
        }
    }

    fn klant<'s>(&self, state: &'s State) -> &'s str {
        if self.namen == Namen::Met { state.klant.text("naam").unwrap_or_default() } else { "" }
    }

    fn omschrijving(&self, state: &State, zaak: &Zaak, wanneer: Wanneer) -> String {
        let t = self.t;
        let mut regels = vec![t.t("exp-oefening")];
        regels.push(match zaak.rij.casus.map(|nr| Id::casus(nr).to_string()) {
            None => t.t("exp-bestand"),
            Some(casus) if self.klant(state).is_empty() => t.ta("exp-casus-zonder-naam", &[("casus", &casus)]),
            Some(casus) => t.ta("exp-casus", &[("casus", &casus), ("klant", self.klant(state))]),
        });
        let over = self.over(zaak);
        if !over.is_empty() {
            regels.push(t.ta("exp-over", &[("over", &over)]));
        }
        regels.extend(self.met(state, zaak));
        regels.extend(self.uitkomst(zaak));
        if zaak.rij.is_norm() {
            regels.extend([t.norm_geen_wet(&zaak.rij), t.norm_uitleg(&zaak.rij)]);
        }
        if matches!(wanneer, Wanneer::Tijd(..)) {
            regels.push(t.t("exp-eindtijd"));
        }
        if let Some(termijn) = &zaak.termijn {
            self.termijn(termijn, &mut regels);
        } else if let Some((regel, at)) = zaak.regel {
            let dag = datum_met_dag(at.dag(), t.taal());
            regels.push(t.ta("exp-vastgelegd", &[("dag", &dag), ("regel", &regel.to_string())]));
        }
        regels.join("\n")
    }

    /// With whom it was agreed; a word for the klant, else a name.
    fn met(&self, state: &State, zaak: &Zaak) -> Option<String> {
        let body = zaak.body.as_ref()?;
        let wie = ["met", "wie", "betrokkene"].into_iter().find_map(|veld| body.text(veld))?;
        let naam = match wie.parse::<Id>().ok() {
            Some(id) if self.namen == Namen::Met => state.dingen.get(&id).map_or(wie, |d| d.naam()).to_owned(),
            Some(id) => id.to_string(),
            None => {
                let woord = self.t.woord("wie", wie);
                if self.namen == Namen::Met || woord != wie || wie == "klant" { woord } else { return None }
            }
        };
        Some(self.t.ta("exp-wie", &[("wie", &naam)]))
    }

    fn uitkomst(&self, zaak: &Zaak) -> Option<String> {
        let t = self.t;
        let gesprek_gemist = zaak.uitkomst.as_deref() == Some("niet-gelukt") && matches!(zaak.stand, Stand::Klaar(_));
        let kort = |uitkomst: &str| match uitkomst {
            "casus-gesloten" | "teruggedraaid" => Some(t.t(&format!("exp-{uitkomst}"))),
            "klaar" | "vervallen" => None,
            other => Some(t.woord("uitkomst", other)),
        };
        let uitkomst = zaak.uitkomst.as_deref().and_then(kort);
        match (zaak.stand, uitkomst) {
            (Stand::Open | Stand::Bezig, _) => None,
            (Stand::Klaar(_), _) if gesprek_gemist => Some(t.t("exp-niet-verschenen")),
            (Stand::Klaar(_), Some(uitkomst)) => Some(t.ta("exp-uitkomst", &[("uitkomst", &uitkomst)])),
            (Stand::Klaar(_), None) => Some(t.t("exp-klaar-kort")),
            (Stand::Weg, Some(uitkomst)) => Some(t.ta("exp-weg", &[("uitkomst", &uitkomst)])),
            (Stand::Weg, None) => Some(t.t("exp-weg-kort")),
        }
    }

    fn termijn(&self, termijn: &Termijn, regels: &mut Vec<String>) {
        let t = self.t;
        if !termijn.artikel.is_empty() {
            regels.push(t.ta("exp-grond", &[("grond", &termijn.artikel)]));
        }
        if termijn.soort.loopt_vanzelf_af() {
            regels.push(t.t("exp-vanzelf"));
        }
        for stil in &termijn.opschortingen {
            let van = datum_met_dag(stil.van, t.taal());
            regels.push(match stil.tot_en_met.map(|tot| datum_met_dag(tot, t.taal())) {
                Some(tot) => t.ta("exp-stil", &[("van", &van), ("tot", &tot)]),
                None => t.ta("exp-stil-open", &[("van", &van)]),
            });
        }
        if let Some(dag) = termijn.veilig_tot {
            regels.push(t.ta("exp-veilig", &[("dag", &datum_met_dag(dag, t.taal()))]));
        }
        if !termijn.stappen.is_empty() {
            regels.push(t.t("exp-hoe"));
        }
        regels.extend(afleiding::van_termijn(t, termijn).iter().map(|stap| stap.zin(t)));
    }
}
