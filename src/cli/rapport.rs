//! `rapport`: documents to print, to standard output or to a file.

use crate::cli::args::{Papier, Rapport};
use crate::cli::bestand::{same_file, write};
use crate::cli::fout::Fout;
use crate::cli::output::Uit;
use crate::cli::{Context, termijn};
use crate::domain::entry::Scope;
use crate::domain::id::Id;
use crate::domain::kind::Kind;
use crate::domain::refusal::Refusal;
use crate::error::StoreError;
use crate::opmaak::datum_met_dag;
use crate::rapport::hersteltermijn::{Erbij, brief, kies};
use crate::rapport::{html, markdown};

/// Makes a document.
///
/// # Errors
/// When the file cannot be read, there is nothing to make it of, or it exists or cannot be written.
pub fn rapport(ctx: &Context, vraag: &Rapport) -> Result<u8, Fout> {
    let Rapport::Hersteltermijn { casus, termijn: id, format, out, force } = vraag;
    let app = ctx.open()?;
    let t = ctx.teksten();
    let state = app.state(Scope::Casus(*casus))?;
    let nr = Id::casus(*casus).to_string();
    if !state.bestaat() {
        return Err(Fout::Geweigerd(Refusal::OnbekendeCasus(nr)));
    }
    let geen = || match id {
        Some(id) => Fout::Gebruik("rap-geen-termijn", id.to_string()),
        None => Fout::Gebruik("rap-geen-hersteltermijn", nr.clone()),
    };
    let gekozen = kies(&state, *id).ok_or_else(geen)?;
    let gegeven = state.acts(Kind::GeefHersteltermijn).find(|r| format!("regel:{}", r.seq) == gekozen.bron);
    let namen = app.users()?;
    let erbij = Erbij {
        gemeente: &app.regels()?.gemeente.naam,
        medewerker: gegeven.and_then(|r| namen.iter().find(|(nr, _)| *nr == r.actor)).map(|(_, naam)| naam.as_str()),
        afleiding: gekozen
            .stappen
            .iter()
            .map(|stap| vec![datum_met_dag(stap.datum, t.taal()), termijn::words(t, stap), stap.grond.clone()])
            .collect(),
    };
    let document = brief(t, &state, gekozen, &erbij).ok_or_else(geen)?;
    let tekst = match format {
        Papier::Md => markdown(&document),
        Papier::Html => html(&document),
    };
    match out {
        None => {
            let mut uit = Uit::new();
            uit.bytes(tekst.as_bytes())?;
            uit.leeg()?;
        }
        Some(pad) => {
            if same_file(pad, app.path()) {
                return Err(StoreError::Exists { path: pad.clone() }.into());
            }
            write(pad, *force, &mut |file| file.write_all(tekst.as_bytes()))?;
            ctx.zeg("rap-klaar", &[("wat", &pad.display().to_string())]);
        }
    }
    Ok(0)
}
