//! The rules as a Declare model, so that other programs can weigh an exported event log with them.

use crate::inspectie::regel::{Klaar, Per, Sjabloon};
use crate::opmaak::Taal;

/// The rules in the `.decl` format: a rule that Declare cannot say stands in it as a comment, with its name. Muted
/// rules are left out.
pub fn decl(regels: &[Klaar], taal: Taal) -> String {
    let mut labels: Vec<&str> = Vec::new();
    let mut lines = Vec::new();
    for klaar in regels.iter().filter(|k| !k.regel.uit) {
        let heading = format!("{} {}", klaar.regel.id, klaar.regel.naam(taal));
        match constraint(klaar) {
            Some((line, named)) => {
                lines.extend([format!("# {heading}"), line]);
                labels.extend(named);
            }
            None => lines.push(format!("# {heading}: {}", klaar.regel.sjabloon)),
        }
    }
    labels.sort_unstable();
    labels.dedup();
    let mut text: String = labels.iter().map(|label| format!("activity {label}\n")).collect();
    for line in lines {
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// A rule as a constraint, and the activities in it. Declare knows one activity per place, and whole traces.
fn constraint(klaar: &Klaar) -> Option<(String, Vec<&'static str>)> {
    let naam = naam(klaar.sjabloon).filter(|_| klaar.per == Per::Spoor)?;
    let mut labels = Vec::new();
    for groep in &klaar.groepen {
        match groep.as_slice() {
            [one] => labels.push(one.naam),
            _ => return None,
        }
    }
    let conditions = if labels.len() == 1 { " | |" } else { " | | |" };
    Some((format!("{naam}[{}]{conditions}", labels.join(", ")), labels))
}

/// The name of a template in `.decl`; none where ours asks something else.
const fn naam(sjabloon: Sjabloon) -> Option<&'static str> {
    Some(match sjabloon {
        Sjabloon::Init => "Init",
        Sjabloon::Existence => "Existence",
        Sjabloon::Absence => "Absence",
        Sjabloon::Exactly => "Exactly",
        Sjabloon::Choice => "Choice",
        Sjabloon::RespondedExistence => "Responded Existence",
        Sjabloon::Response => "Response",
        Sjabloon::AltResponse => "Alternate Response",
        Sjabloon::ChainResponse => "Chain Response",
        Sjabloon::Precedence => "Precedence",
        Sjabloon::AltPrecedence => "Alternate Precedence",
        Sjabloon::ChainPrecedence => "Chain Precedence",
        Sjabloon::NotResponse => "Not Response",
        Sjabloon::NotCoexistence => "Not Co-Existence",
        Sjabloon::End | Sjabloon::Ingebouwd => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inspectie::regel::{ingebouwd, met_bestand};

    #[test]
    fn each_rule_is_a_constraint_over_declared_activities_or_a_comment() {
        let rules = ingebouwd();
        let text = decl(&rules, Taal::Nl);
        let declared: Vec<&str> = text.lines().filter_map(|l| l.strip_prefix("activity ")).collect();
        let constraints: Vec<&str> = text.lines().filter(|l| l.contains(" | |")).collect();
        assert!(constraints.len() >= 20, "{}", constraints.len());
        for line in &constraints {
            let inside = line.split('[').nth(1).and_then(|l| l.split(']').next()).unwrap();
            assert!(inside.split(", ").all(|label| declared.contains(&label)), "{line}");
        }
        for rule in &rules {
            assert!(text.lines().any(|l| l.starts_with(&format!("# {} ", rule.regel.id))), "{}", rule.regel.id);
        }
        assert!(text.contains("Precedence[Intakegesprek voeren, Diagnose vaststellen] | | |\n"));
    }

    #[test]
    fn a_muted_rule_is_left_out() {
        let own = "[[regel]]\nid = 'R02'\nnaam = 'x'\nsjabloon = 'precedence'\nargumenten = ['Intakegesprek voeren', \
                   'Diagnose vaststellen']\nernst = 'tip'\ntaak = 2\nuit = true\n";
        assert!(!decl(&met_bestand(own).unwrap(), Taal::Nl).contains("R02"));
    }
}
