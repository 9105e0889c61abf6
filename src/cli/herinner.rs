//! `agenda --notify`: each reminder once as a message on the desktop. What could not be sent comes back the next time.

use crate::app::{App, Kanaal};
use crate::cli::Context;
use crate::cli::fout::Fout;
use crate::cli::melder::{MeldFout, Melder};
use crate::domain::herinnering::{Herinnering, Telling};
use crate::domain::leesmodel::AgendaRij;

/// Messages that are sent one by one; of more, one says how many there are.
const LOS: usize = 3;
/// The head of a message.
const NAAM: &str = "Aanpak";

/// Sends what is new among the rows that count; gives what was sent. A desktop that cannot show it is no error: that is
/// said on standard error.
///
/// # Errors
/// When the file or the rules cannot be used.
pub fn meld(
    ctx: &Context,
    app: &mut App,
    telt: &dyn Fn(&AgendaRij) -> bool,
    melder: &dyn Melder,
) -> Result<Vec<Herinnering>, Fout> {
    if !ctx.config.herinneren {
        ctx.zeg("her-staat-uit", &[]);
        return Ok(Vec::new());
    }
    if app.read_only() {
        ctx.zeg("her-alleen-lezen", &[]);
        return Ok(Vec::new());
    }
    let vandaag = app.vandaag();
    let mut new = app.herinneringen_van(Kanaal::Melding, telt)?;
    let t = ctx.teksten();
    let sent = if new.len() > LOS {
        let text = t.herinneringen(Telling::van(&new, vandaag));
        melder.stuur(NAAM, &text).map(|()| new.len()).map_err(|fout| (0, fout))
    } else {
        let each = new
            .iter()
            .enumerate()
            .try_for_each(|(nr, h)| melder.stuur(NAAM, &t.herinnering(h, vandaag)).map_err(|fout| (nr, fout)));
        each.map(|()| new.len())
    };
    if let Err((arrived, fout)) = sent {
        app.herinneringen_terug(Kanaal::Melding, &new[arrived..])?;
        new.truncate(arrived);
        match fout {
            MeldFout::GeenProgramma => ctx.zeg("her-geen-programma", &[]),
            MeldFout::Mislukt(meer) => ctx.zeg("her-mislukt", &[("meer", &meer)]),
        }
    }
    Ok(new)
}
