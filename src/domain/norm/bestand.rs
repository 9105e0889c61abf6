//! The norms that come with the program, and how a rule file changes them.

use serde::Deserialize;

use crate::domain::norm::Norm;
use crate::domain::norm::controle::NormFout;

const NORMEN: &str = include_str!("../../assets/regels/normen.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NormBestand {
    norm: Vec<Norm>,
}

/// The norms that come with the program.
pub fn ingebouwd() -> Vec<Norm> {
    let bestand: NormBestand = toml::from_str(NORMEN).expect("the embedded norms are tested");
    bestand.norm
}

/// Puts the rows of a rule file in the place of those with the same id; new ones come after them.
///
/// # Errors
/// A row that cannot be worked out, a new one without a name, or two with one id.
pub fn vervang(normen: &mut Vec<Norm>, nieuw: Vec<Norm>) -> Result<(), NormFout> {
    let mut seen: Vec<String> = Vec::new();
    for mut rij in nieuw {
        rij.controleer()?;
        let fout = |code: &'static str| NormFout { id: rij.id.clone(), code, wat: rij.id.clone() };
        if seen.contains(&rij.id) {
            return Err(fout("dubbel"));
        }
        seen.push(rij.id.clone());
        match normen.iter_mut().find(|oud| oud.id == rij.id) {
            Some(oud) => *oud = std::mem::take(&mut rij),
            None if rij.naam.is_none() && !rij.uit => return Err(fout("geen-naam")),
            None => normen.push(rij),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_norms_are_in_order() {
        let normen = ingebouwd();
        for norm in &normen {
            assert_eq!(norm.controleer(), Ok(()), "{}", norm.id);
            assert!(!norm.eis.is_empty() && norm.naam.is_none() && !norm.uit, "{}", norm.id);
        }
        let ids: std::collections::BTreeSet<&str> = normen.iter().map(|norm| norm.id.as_str()).collect();
        assert_eq!(ids.len(), normen.len());
    }
}
