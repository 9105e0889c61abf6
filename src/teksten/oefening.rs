//! Why a practice does not allow something, in words.

use crate::oefening::lesopdracht::LesFout;
use crate::oefening::sessie::OefenFout;
use crate::teksten::Teksten;

/// The code, what it is about, and a number, for the messages `oef-fout-…`.
pub fn oefenfout(t: &Teksten, fout: &OefenFout) -> (&'static str, String, String) {
    let none = String::new;
    match fout {
        OefenFout::App(_) => ("app", none(), none()),
        OefenFout::Scenario(id, vondst) => {
            let text = t.ta(&format!("lint-{}", vondst.code), &[("wat", &vondst.wat)]);
            let text = if id.is_empty() { text } else { format!("{id}: {text}") };
            ("scenario", text, vondst.regel.to_string())
        }
        OefenFout::Ontbreekt(id) => ("ontbreekt", id.clone(), none()),
        OefenFout::Gewijzigd(id) => ("gewijzigd", id.clone(), none()),
        OefenFout::Les(LesFout::Lezen(meer, regel)) => ("les-lezen", meer.clone(), regel.to_string()),
        OefenFout::Les(LesFout::Nieuwer(n)) => ("les-nieuwer", n.to_string(), none()),
        OefenFout::Les(LesFout::Gewijzigd) => ("les-gewijzigd", none(), none()),
        OefenFout::Les(LesFout::Regels(fout)) => ("les-regels", t.regelfout(fout), none()),
        OefenFout::NietLeeg => ("niet-leeg", none(), none()),
        OefenFout::Afgelopen(dag) => ("afgelopen", t.datum(*dag), none()),
        OefenFout::DagVol { nodig, over } => ("dag-vol", nodig.to_string(), over.to_string()),
        OefenFout::GeenWegTerug => ("geen-weg-terug", none(), none()),
    }
}
