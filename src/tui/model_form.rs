//! Opening a form: what can be chosen in it, and the draft that was left.

use serde_json::{Map, Value};

use crate::app::{App, AppError, CaseloadVraag, Sortering};
use crate::domain::entry::Scope;
use crate::domain::id::{Id, IdSoort};
use crate::domain::kind::Kind;
use crate::domain::state::State;
use crate::domain::termijn::{Termijn, TermijnSoort};
use crate::error::StoreError;
use crate::teksten::Teksten;
use crate::tui::model::{Model, OpenForm, Paneel, Screen};
use crate::tui::theme::Role;
use crate::tui::widget::form::{Form, FormKeuzes, Keuze};

/// Lines offered at most.
const REGELS: usize = 200;

/// Opens the form of an act with these fields filled in, or with its draft if there is one.
pub fn open(
    m: &mut Model,
    app: &mut App,
    casus: Option<u32>,
    kind: Kind,
    velden: Map<String, Value>,
) -> Result<(), AppError> {
    let keuzes = choices(app, &m.t, casus, kind)?;
    let mut form = Form::new(kind, casus, keuzes, m.vandaag);
    for (veld, waarde) in &velden {
        form.set(veld, waarde);
    }
    let found = app.draft(casus, kind);
    let gevonden = found.map(|(draft, op)| {
        form.restore(&draft);
        op
    });
    m.form = Some(OpenForm { form, casus, kind, velden, gevonden, gevolg: Vec::new(), rust: None });
    preview(m, app);
    if m.screen == Screen::Casus
        && let Some(werk) = &mut m.werk
    {
        werk.paneel = Paneel::Midden;
    }
    Ok(())
}

/// Works out what would follow from the form as it stands: terms with their last day, and what to mind. A form that
/// is not finished, or that would be refused, foretells nothing.
pub fn preview(m: &mut Model, app: &mut App) {
    let Some(open) = &mut m.form else { return };
    open.gevolg.clear();
    let Ok(command) = open.form.command(&m.t) else { return };
    let Ok(gevolg) = app.preview(open.casus, command) else { return };
    for termijn in &gevolg.termijnen {
        let soort = m.t.soort(termijn.soort.woord());
        let dag = crate::opmaak::datum_met_dag(termijn.tot_en_met, m.t.taal());
        let text = match &termijn.gesloten {
            Some(sluiting) => {
                let uitkomst = m.t.woord("uitkomst", &sluiting.uitkomst);
                m.t.ta("gevolg-termijn-klaar", &[("soort", &soort), ("uitkomst", &uitkomst)])
            }
            None => m.t.ta("gevolg-termijn", &[("soort", &soort), ("datum", &dag), ("artikel", &termijn.artikel)]),
        };
        open.gevolg.push((Role::Tekst, text));
    }
    let minded = gevolg.let_op.iter().map(|code| (Role::LetOp, format!("{} {}", m.glyphs.vandaag, m.t.let_op(code))));
    open.gevolg.extend(minded);
}

/// What can be chosen in the form of an act.
///
/// # Errors
/// The file cannot be read.
pub fn choices(app: &App, t: &Teksten, casus: Option<u32>, kind: Kind) -> Result<FormKeuzes, StoreError> {
    let mut keuzes = FormKeuzes::default();
    if let Some(nr) = casus {
        add(&mut keuzes, &app.state(Scope::Casus(nr))?, t, kind);
    }
    if asks_file(kind) || casus.is_none() {
        add(&mut keuzes, &app.state(Scope::Bestand)?, t, kind);
    }
    if casus.is_none() && kind != Kind::OpenCasus {
        keuzes.dingen.insert(IdSoort::Casus, casussen(app)?);
    }
    Ok(keuzes)
}

/// Whether a form may name things that belong to the whole file.
fn asks_file(kind: Kind) -> bool {
    use crate::domain::field::FieldKind;
    kind.act().fields.iter().any(|field| match field.kind {
        FieldKind::Thing(soorten) | FieldKind::ThingOrText(soorten) => soorten.iter().any(|s| s.per_bestand()),
        FieldKind::Things(soort) => soort.per_bestand(),
        _ => false,
    })
}

fn casussen(app: &App) -> Result<Vec<Keuze>, StoreError> {
    let vraag = CaseloadVraag {
        filter: String::new(),
        sorteer: Sortering::Nr,
        fase: None,
        anker: None,
        terug: false,
        limit: 100,
    };
    let row =
        |nr: u32, klant: &str| Keuze { waarde: Id::casus(nr).to_string(), tekst: format!("{} {klant}", Id::casus(nr)) };
    Ok(app.caseload(&vraag)?.iter().map(|r| row(r.nr, &r.klant)).collect())
}

/// The terms an act can be about, those that still run first.
fn termijnen(kind: Kind, state: &State) -> Vec<&Termijn> {
    let herstel = matches!(kind, Kind::SluitHersteltermijn | Kind::VerlengHersteltermijn);
    let mut found: Vec<&Termijn> =
        state.termijnen.values().filter(|t| !herstel || t.soort == TermijnSoort::Hersteltermijn).collect();
    found.sort_by_key(|t| !t.is_open());
    found
}

fn add(keuzes: &mut FormKeuzes, state: &State, t: &Teksten, kind: Kind) {
    for ding in state.dingen.values() {
        let name = t.woord("soort", ding.naam());
        let stand = t.woord("stand", ding.stand.woord());
        let tekst = format!("{} {name} ({stand})", ding.id);
        keuzes.dingen.entry(ding.id.soort).or_default().push(Keuze { waarde: ding.id.to_string(), tekst });
    }
    for termijn in termijnen(kind, state) {
        let soort = t.soort(termijn.soort.woord());
        let dag = crate::opmaak::datum_met_dag(termijn.tot_en_met, t.taal());
        let tekst = format!("{} {soort} {}", termijn.id, t.ta("s3-tm", &[("datum", &dag)]));
        keuzes.dingen.entry(termijn.id.soort).or_default().push(Keuze { waarde: termijn.id.to_string(), tekst });
    }
    for regel in state.regels.iter().rev().take(REGELS) {
        let zin = t.zin(crate::domain::entry::EventKind::Act(regel.kind), &regel.body);
        let tekst = format!("{} {zin}", regel.at.dag().format("%d-%m-%Y"));
        keuzes.regels.push((regel.kind, Keuze { waarde: regel.seq.to_string(), tekst: tekst.clone() }));
        keuzes.handelingen.push(Keuze { waarde: regel.act.to_string(), tekst });
    }
}
