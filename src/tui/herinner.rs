//! Reminders on the screen: told once, at the start and when the day changes, and marked on Vandaag for that day.

use chrono::NaiveDate;

use crate::app::{App, AppError, Kanaal};
use crate::domain::herinnering::{Herinnering, Telling};
use crate::domain::leesmodel::AgendaRij;
use crate::teksten::Teksten;
use crate::tui::model::{Model, Screen, Toon};
use crate::tui::{tekst, update_effect};

/// Reminders that are told one by one; more are counted.
const LOS: usize = 3;
/// Reminders that are written out in the list of messages.
const LIJST: usize = 10;
/// Columns that the name of the klant keeps beside a mark with a word.
const NAAM: usize = 16;

/// Tells what is new when it is another day than the last time. Gives whether there is something new to draw.
pub fn look(m: &mut Model, app: &mut App) -> bool {
    let today = app.vandaag();
    if !m.config.herinneren || m.screen == Screen::Welkom || m.dag.herinnerd_op == Some(today) {
        return false;
    }
    let first = m.dag.herinnerd_op.replace(today).is_none();
    match app.herinneringen(Kanaal::Scherm) {
        Ok(new) => tell(m, &new, today),
        // Without rules that can be read there are none; whoever needs the rules says what is wrong with them.
        Err(AppError::Regels(_)) => {}
        Err(AppError::Store(_) | AppError::Field(_) | AppError::Refusal(_)) => {
            let text = m.t.t("her-niet-bewaard");
            m.zeg(Toon::LetOp, text);
        }
    }
    if (!first || m.screen == Screen::Vandaag)
        && let Err(error) = update_effect::reload(m, app)
    {
        update_effect::show_app_error(m, error);
    }
    true
}

fn tell(m: &mut Model, new: &[Herinnering], today: NaiveDate) {
    let telling = Telling::van(new, today);
    let toon = if telling.te_laat > 0 { Toon::LetOp } else { Toon::Info };
    if new.len() > LOS {
        // The list of messages has them in full, the line only how many.
        for h in new.iter().take(LIJST) {
            m.zeg(toon, m.t.herinnering(h, today));
        }
        if new.len() > LIJST {
            m.zeg(toon, m.t.ta("her-meer", &[("n", &(new.len() - LIJST).to_string())]));
        }
    }
    for line in lines(&m.t, new, today) {
        m.zeg(toon, line);
    }
}

/// Reminders in words: each its own sentence, or, of many, how many there are.
pub fn lines(t: &Teksten, new: &[Herinnering], today: NaiveDate) -> Vec<String> {
    if new.len() > LOS {
        return vec![t.herinneringen(Telling::van(new, today))];
    }
    new.iter().map(|h| t.herinnering(h, today)).collect()
}

/// Reads what there is to say of the rows of Vandaag.
///
/// # Errors
/// The file cannot be read.
pub fn load(m: &mut Model, app: &App) -> Result<(), AppError> {
    m.dag.herinnerd.clear();
    if m.config.herinneren {
        match app.herinnerd(Kanaal::Scherm, &m.dag.rijen) {
            Ok(known) => m.dag.herinnerd = known,
            Err(AppError::Regels(_)) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(())
}

/// The mark of a row that one is reminded of today, with a word where the name of the klant keeps its place.
pub fn mark(m: &Model, row: &AgendaRij, room: u16) -> Option<String> {
    let known = m.dag.herinnerd.get(&(row.casus, row.ding.clone()))?;
    let full = format!("{} {}", m.glyphs.ongelezen, m.t.t("her-nieuw"));
    let fits = tekst::breedte(&full) + 1 + NAAM <= usize::from(room);
    known.nieuw.then(|| if fits { full } else { m.glyphs.ongelezen.to_owned() })
}

/// Why one is reminded of a row and when again; and whether that is new today.
pub fn explain(m: &Model, row: &AgendaRij) -> Option<(String, bool)> {
    let known = m.dag.herinnerd.get(&(row.casus, row.ding.clone()))?;
    let text = m.t.herinnering_uitleg(known.trede, known.volgende, known.nieuw);
    // The same sign as on the row, so that one learns what it means.
    let text = if known.nieuw { format!("{} {text}", m.glyphs.ongelezen) } else { text };
    Some((text, known.nieuw))
}
