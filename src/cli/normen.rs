//! `termijn norms`: the work norms of the gemeente, apart from the terms of the law.

use crate::cli::fout::Fout;
use crate::cli::output::Uit;
use crate::cli::{Context, tekst};
use crate::domain::norm::{Norm, Patroon};
use crate::domain::regels::Regels;
use crate::teksten::Teksten;

/// Shows them: id, how long, what starts them, what ends them, and their name.
///
/// # Errors
/// When the output cannot be written.
pub fn toon(ctx: &Context, regels: &Regels, json: bool, uit: &mut Uit) -> Result<(), Fout> {
    if json {
        return uit.json(&regels.normen);
    }
    let t = ctx.teksten();
    ctx.zeg("norm-kop-wet", &[("gemeente", &regels.gemeente.naam)]);
    let cells: Vec<[String; 5]> = regels.normen.iter().map(|norm| rij(t, norm)).collect();
    for line in tekst::kolommen(&cells) {
        uit.regel(&line)?;
    }
    Ok(())
}

fn rij(t: &Teksten, norm: &Norm) -> [String; 5] {
    let naam = t.norm_naam(norm.naam.as_deref().unwrap_or(&norm.id));
    let lengte = if norm.uit { t.t("norm-uit") } else { t.norm_lengte(norm) };
    [norm.id.clone(), lengte, acts(&norm.na), acts(&norm.klaar_door), naam]
}

/// The first act of some patterns, and how many more there are.
fn acts(patronen: &[Patroon]) -> String {
    let mut tags: Vec<&str> = Vec::new();
    for patroon in patronen {
        if !tags.contains(&patroon.act.as_str()) {
            tags.push(&patroon.act);
        }
    }
    match tags.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first, rest @ ..] => format!("{first} +{}", rest.len()),
    }
}
