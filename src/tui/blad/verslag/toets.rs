//! What can be seen in a text without understanding it: words that judge, and long sentences (T8.2).

use unicode_segmentation::UnicodeSegmentation;

/// Words a sentence may have.
const LANGSTE_ZIN: usize = 25;

/// Beginnings of words that judge a person or that nobody can check, in Dutch and English. A short list, to make one
/// look again; it proves nothing.
const STAMMEN: &[&str] = &[
    // How a person is said to be.
    "agressief",
    "agressieve",
    "asociaal",
    "asociale",
    "brutaal",
    "brutale",
    "dom",
    "domme",
    "dwars",
    "hysterisch",
    "kinderachtig",
    "koppig",
    "laks",
    "lastig",
    "lastige",
    "lui",
    "luie",
    "manipulatief",
    "naïef",
    "oneerlijk",
    "ongeïnteresseerd",
    "ongemotiveerd",
    "ongemotiveerde",
    "onbeschoft",
    "onbetrouwbaar",
    "onbetrouwbare",
    "onverantwoordelijk",
    "onverschillig",
    "onwil",
    "onwillig",
    "onwillige",
    "passief",
    "passieve",
    "slordig",
    "verward",
    "verwend",
    "vies",
    "vieze",
    "zielig",
    "zielige",
    "zwak",
    // What somebody is said to do.
    "aanstelt",
    "klaagt",
    "liegt",
    "loog",
    "overdrijft",
    "profiteert",
    "weigerachtig",
    "zeurt",
    // Words without a measure.
    "altijd",
    "blijkbaar",
    "duidelijk",
    "eigenlijk",
    "gewoon",
    "kennelijk",
    "natuurlijk",
    "nooit",
    "onvoldoende",
    "overduidelijk",
    "uiteraard",
    // English.
    "aggressive",
    "always",
    "apparently",
    "childish",
    "difficult",
    "dishonest",
    "exaggerates",
    "hysterical",
    "irresponsible",
    "lazy",
    "lies",
    "lying",
    "manipulative",
    "never",
    "obviously",
    "pathetic",
    "rude",
    "sloppy",
    "stubborn",
    "stupid",
    "unmotivated",
    "unreliable",
    "unwilling",
    "whines",
];

/// The words in a text that judge, each once, in lower case.
pub fn oordeelwoorden(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for word in text.unicode_words().map(str::to_lowercase) {
        if STAMMEN.contains(&word.as_str()) && !found.contains(&word) {
            found.push(word);
        }
    }
    found
}

/// How many words a text has.
pub fn woorden(text: &str) -> usize {
    text.unicode_words().count()
}

/// Whether one of its sentences has more words than a reader keeps in mind.
pub fn lange_zin(text: &str) -> bool {
    text.split(['.', '!', '?', '\n', ';']).any(|zin| woorden(zin) > LANGSTE_ZIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn judging_words_are_found_whole() {
        assert_eq!(oordeelwoorden("Hij is Lui, en lui; nooit op tijd."), ["lui", "nooit"]);
        assert_eq!(oordeelwoorden("De luifel is van de domein-lijst. Zij luistert."), Vec::<String>::new());
        assert_eq!(oordeelwoorden("He is lazy and never calls."), ["lazy", "never"]);
        assert_eq!(oordeelwoorden("李小明 ongeïnteresseerd"), ["ongeïnteresseerd"]);
    }

    #[test]
    fn long_sentences_are_counted_by_word() {
        assert!(!lange_zin(&"woord ".repeat(25)));
        assert!(lange_zin(&"woord ".repeat(26)));
        assert!(!lange_zin(&format!("{}. {}", "woord ".repeat(20), "woord ".repeat(20))));
    }
}
