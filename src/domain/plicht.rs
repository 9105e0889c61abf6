//! The duties of the klant, and the ground on which a breach of each can lead to a maatregel (PW 9, 18, 18b).

/// The duties around work of PW 18 lid 4.
const UNIFORM: &[&str] = &[
    "werk-aanvaarden-of-behouden",
    "inschrijven-uitzendbureau",
    "werk-zoeken-elders",
    "reizen-drie-uur",
    "verhuizen",
    "vaardigheden-behouden",
    "kleding-en-gedrag",
    "voorziening-of-onderzoek",
];

/// The ground of a maatregel that goes with a duty; none for the duty to inform.
pub fn grond(verplichting: &str) -> Option<&'static str> {
    match verplichting {
        "inlichtingen-17-1" => None,
        "geen-misdraging-9-6" => Some("misdraging-9-6"),
        "besef-18-2" => Some("besef-18-2"),
        "taaleis-18b" => Some("taaleis-18b"),
        plicht if UNIFORM.contains(&plicht) => Some("uniform-18-4"),
        _ => Some("verordening-18-2"),
    }
}
