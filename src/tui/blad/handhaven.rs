//! The sheet on handhaven (S9, T7): per conduct that was noted the order fact, hear, weigh, decide. Afzien with a
//! reason is an outcome too, and comes first.

use crate::domain::id::IdSoort;
use crate::domain::kind::Kind;
use crate::domain::state::Ding;
use crate::domain::woorden as w;
use crate::tui::blad::besluit::stappen::percentage;
use crate::tui::blad::besluit::vink::{self, Vink};
use crate::tui::blad::{Blad, Bouw, Doen, Rij};
use crate::tui::theme::Role;

pub mod gedrag;
pub mod gevolg;
#[cfg(test)]
mod tests;
pub mod uitkomst;

/// Makes it.
pub fn blad(b: &Bouw<'_>) -> Blad {
    let s = b.state;
    let mut alle: Vec<&Ding> = s.levend(IdSoort::Gedrag).collect();
    // What is open first, the youngest before the older.
    alle.sort_by_key(|d| (!d.stand.is_open(), std::cmp::Reverse(d.seq)));
    let open = alle.iter().filter(|d| d.stand.is_open()).count();
    let mut blad = Blad {
        onder: b.t.ta("bsl-hh-open", &[("n", &open.to_string())]),
        hoek: b.t.ta("bsl-hh-hoek", &[("n", &alle.len().to_string()), ("open", &open.to_string())]),
        ..Blad::default()
    };
    blad.rijen.extend(signalen(b));
    for d in &alle {
        if !blad.rijen.is_empty() {
            blad.rijen.push(Rij::leeg());
        }
        blad.rijen.extend(gedrag::rijen(b, d));
    }
    if blad.rijen.is_empty() {
        blad.rijen.push(vink::punt(b, "geen", 0, Vink::Nvt, "bsl-hh-geen").doen(signaleer(b)).doen(meld()));
    } else {
        blad.rijen.push(Rij::leeg());
        blad.rijen.push(vink::punt(b, "nieuw", 0, Vink::Nvt, "bsl-hh-nieuw").doen(signaleer(b)).doen(meld()));
    }
    blad.rijen.extend(vooraf(b));
    blad.rijen.extend(controles(b));
    blad.rijen.extend(verordening(b));
    vink::afgewerkt(blad)
}

fn signaleer(b: &Bouw<'_>) -> Doen {
    Doen::new(Kind::SignaleerGedrag).met("op", b.vandaag.to_string())
}

fn meld() -> Doen {
    Doen::new(Kind::MeldSignaal).met("soort", "gedrag")
}

/// Signals that were weighed as a matter for handhaven and not worked out since, and signals not weighed yet.
fn signalen(b: &Bouw<'_>) -> Vec<Rij> {
    let s = b.state;
    let mut rijen = Vec::new();
    for d in s.levend(IdSoort::Signaal) {
        let feit = d.body.text("feit").unwrap_or_default();
        let gewogen = s.over(Kind::WeegSignaal, "signaal", d.id).next_back();
        let rij = match gewogen {
            None => vink::rij(b, d.id.to_string(), 0, Vink::Open, feit)
                .rechts(Role::LetOp, b.t.t("bsl-hh-ongewogen"))
                .uitleg(Role::Tekst, feit)
                .uitleg(Role::Zacht, b.t.t("bsl-hh-ongewogen-uitleg"))
                .doen(Doen::new(Kind::WeegSignaal).met("signaal", d.id.to_string())),
            Some(r) if r.body.is("uitkomst", "handhaven") => {
                if s.acts(Kind::SignaleerGedrag).any(|g| g.seq > r.seq) {
                    continue;
                }
                let mut doen = Doen::new(Kind::SignaleerGedrag).met("feiten", feit);
                if let Some(bron) = d.body.text("bron") {
                    doen = doen.met("bron", bron);
                }
                let op = d.body.date("feit_op").unwrap_or_else(|| d.at.dag());
                vink::rij(b, d.id.to_string(), 0, Vink::LetOp, feit)
                    .rechts(Role::LetOp, b.t.t("bsl-hh-uitwerken"))
                    .uitleg(Role::Tekst, feit)
                    .uitleg(Role::Tekst, b.t.t("bsl-hh-uitwerken-uitleg"))
                    .doen(doen.met("op", op.to_string()))
            }
            Some(_) => continue,
        };
        rijen.push(rij);
    }
    if !rijen.is_empty() {
        rijen.insert(0, Rij::kop(b.t.t("bsl-hh-signalen")));
    }
    rijen
}

/// What was explained before anything happened (T1.4), and the duties that hold (F42).
fn vooraf(b: &Bouw<'_>) -> Vec<Rij> {
    let mut rijen = vec![Rij::leeg(), Rij::kop(b.t.t("bsl-hh-vooraf"))];
    for onderwerp in w::ONDERWERPEN {
        let laatste = b.state.acts(Kind::GeefVoorlichting).rfind(|r| r.body.has("onderwerpen", onderwerp));
        let vink = Vink::als(laatste.is_some());
        let mut rij = vink::rij(b, format!("uitleg/{onderwerp}"), 0, vink, b.t.woord("onderwerpen", onderwerp))
            .uitleg(Role::Tekst, b.t.t("bsl-hh-vooraf-uitleg"));
        rij = match laatste {
            Some(r) => rij
                .rechts(Role::Zacht, vink::dag(b, r.at.dag()))
                .uitleg(Role::Tekst, r.body.text("begrip_getoetst").unwrap_or_default()),
            None => rij.rechts(Role::LetOp, b.t.t("bsl-hh-niet-uitgelegd")),
        };
        rijen.push(rij.doen(Doen::new(Kind::GeefVoorlichting).met("onderwerpen", vec![(*onderwerp).to_owned()])));
    }
    for d in b.state.levend(IdSoort::Verplichting) {
        let soort = d.body.text("verplichting").unwrap_or_default();
        let stand = d.body.text("stand").unwrap_or_default();
        let van = d.body.date("van").map(|dag| b.t.datum(dag)).unwrap_or_default();
        rijen.push(
            vink::rij(b, d.id.to_string(), 0, Vink::Klaar, b.t.woord("verplichting", soort))
                .rechts(Role::Zacht, b.t.woord("stand", stand))
                .uitleg(Role::Tekst, b.t.ta("bsl-hh-plicht-van", &[("dag", &van)]))
                .uitleg(Role::Tekst, d.body.text("reden").unwrap_or_default())
                .doen(Doen::new(Kind::LegVerplichtingVast).met("verplichting", soort)),
        );
    }
    rijen.push(vink::punt(b, "plicht", 0, Vink::Nvt, "bsl-hh-plicht").doen(Doen::new(Kind::LegVerplichtingVast)));
    rijen
}

/// The last check of each part of lawfulness, and when the next is due (T7).
fn controles(b: &Bouw<'_>) -> Vec<Rij> {
    let mut rijen = vec![Rij::leeg(), Rij::kop(b.t.t("bsl-hh-controle"))];
    for wat in w::CONTROLE {
        let laatste = b.state.acts(Kind::ControleerRechtmatigheid).rfind(|r| r.body.is("wat", wat));
        let doen = Doen::new(Kind::ControleerRechtmatigheid).met("wat", *wat);
        let sleutel = format!("controle/{wat}");
        let naam = b.t.woord("wat", wat);
        let Some(r) = laatste else {
            rijen.push(
                vink::rij(b, sleutel, 0, Vink::Open, naam)
                    .rechts(Role::Zacht, b.t.t("bsl-hh-nooit"))
                    .uitleg(Role::Tekst, b.t.t("bsl-hh-controle-uitleg"))
                    .doen(doen),
            );
            continue;
        };
        let volgende = r.body.date("volgende_op");
        let uitkomst = r.body.text("uitkomst").unwrap_or_default();
        let vink = match (uitkomst, volgende) {
            ("in-orde", Some(dag)) if dag < b.vandaag => Vink::TeLaat,
            ("in-orde", _) => Vink::Klaar,
            _ => Vink::LetOp,
        };
        let mut rij = vink::rij(b, sleutel, 0, vink, format!("{naam}: {}", b.t.woord("uitkomst", uitkomst)))
            .rechts(Role::Zacht, vink::dag(b, r.at.dag()))
            .uitleg(Role::Tekst, b.t.t("bsl-hh-controle-uitleg"));
        if let Some(dag) = volgende {
            let rol = if dag < b.vandaag { Role::Fout } else { Role::Tekst };
            rij = rij.uitleg(rol, b.t.ta("bsl-hh-volgende", &[("dag", &b.t.datum_met_dag(dag))]));
        }
        rij = rij.doen(doen);
        if uitkomst != "in-orde" {
            rij = rij.doen(signaleer(b));
        }
        rijen.push(rij);
    }
    rijen
}

/// The percentages of the gemeente, to look up.
fn verordening(b: &Bouw<'_>) -> Vec<Rij> {
    let gemeente = &b.regels.gemeente;
    let mut rijen = vec![Rij::leeg(), Rij::kop(b.t.ta("bsl-hh-verordening", &[("naam", &gemeente.naam)]))];
    for (nr, m) in gemeente.maatregelen.iter().enumerate() {
        let mut rij = percentage(b, format!("verordening{nr}"), m);
        rij.diepte = 0;
        rijen.push(rij);
    }
    rijen
}
