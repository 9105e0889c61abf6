//! Enter on a norm of the gemeente: one chooses what to do about it.

use crate::app::{App, AppError};
use crate::domain::decide::hard::neemt_gesloten_casus;
use crate::domain::entry::Scope;
use crate::tui::blad::norm::doen;
use crate::tui::model::{Doel, Keus, Model, Toon};
use crate::tui::update_list::place_of;
use crate::tui::update_overlay;

/// Offers the acts that end the norm, and the casus it is in.
///
/// # Errors
/// The file or the rules cannot be read.
pub fn offer(m: &mut Model, app: &App, casus: Option<u32>, ding: &str) -> Result<(), AppError> {
    let state = app.state(casus.map_or(Scope::Bestand, Scope::Casus))?;
    let closed = state.gesloten.is_some();
    let acts = doen(&state, app.regels()?, ding, m.vandaag);
    let mut rows: Vec<Keus> = acts
        .into_iter()
        .filter(|d| !closed || neemt_gesloten_casus(d.kind))
        .map(|d| keus(m.t.act(d.kind), Doel::Daad(place_of(d.kind, casus), d.kind, d.velden)))
        .collect();
    rows.extend(casus.map(|nr| keus(m.t.t("norm-kiezen-casus"), Doel::Casus(nr))));
    if rows.is_empty() {
        let text = m.t.t("norm-persoon-niets");
        m.zeg(Toon::Info, text);
    } else {
        update_overlay::open_choices(m, rows);
    }
    Ok(())
}

fn keus(tekst: String, doel: Doel) -> Keus {
    Keus { groep: "actielijst-regel", tekst, toets: String::new(), doel }
}
