//! Reading what the start screen shows: never more than fits on a few pages.

use crate::app::App;
use crate::error::StoreError;
use crate::tui::model::Model;

/// Reads the start screen.
pub fn today(m: &mut Model, app: &App) -> Result<(), StoreError> {
    m.vandaag = app.vandaag();
    m.dag.rijen = app.nu()?;
    m.dag.aantallen = Some(app.aantallen()?);
    m.dag.cursor = m.dag.cursor.min(m.dag.rijen.len().saturating_sub(1));
    m.dag.concepten.clear();
    for (casus, kind, op) in app.drafts().into_iter().take(3) {
        let klant = match casus {
            Some(nr) => app.casus_rij(nr)?.map(|r| r.klant).unwrap_or_default(),
            None => String::new(),
        };
        m.dag.concepten.push((casus, kind, op, klant));
    }
    Ok(())
}
