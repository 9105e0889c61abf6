//! How the date of the chosen row came about, step by step; for what is no term, what it is and what to do.

use ratatui::layout::Rect;

use crate::domain::id::Id;
use crate::domain::termijn::TermijnStand;
use crate::opmaak;
use crate::teksten::afleiding::{self, AfleidingRegel};
use crate::tui::model::{Hit, Model, Paneel};
use crate::tui::screen::termijnen::naam;
use crate::tui::tekst;
use crate::tui::theme::Role;
use crate::tui::update_termijnen;
use crate::tui::view::Pen;

/// Columns of a number, a day and a ground.
const NUMMER: usize = 3;
const DATUM: usize = 15;
const GROND: usize = 31;

/// The explanation of a row.
#[derive(Debug)]
pub struct Uitleg {
    /// Over what.
    pub titel: String,
    /// The steps to the date; none where nothing is worked out.
    pub stappen: Vec<AfleidingRegel>,
    /// What else is to be known.
    pub zinnen: Vec<(Role, String)>,
}

/// The explanation of the row under the cursor.
pub fn maak(m: &Model) -> Option<Uitleg> {
    let rij = m.termijnen.rij()?;
    let klant = m.termijnen.rijen.get(m.termijnen.cursor).map(|(_, klant)| klant.as_str()).unwrap_or_default();
    let soort = naam(m, rij);
    let waar = rij.casus.map(|nr| Id::casus(nr).to_string()).unwrap_or_default();
    let datum = opmaak::datum_met_dag(rij.tot_en_met, m.t.taal());
    let key = match rij.stand(m.vandaag) {
        TermijnStand::Voorbij => "s1-uitleg-voorbij",
        TermijnStand::Vandaag => "s1-uitleg-vandaag",
        TermijnStand::Loopt => "s1-uitleg-loopt",
        TermijnStand::Stil => "s1-uitleg-stil",
    };
    let mut zinnen = Vec::new();
    let termijn = m.termijnen.termijn();
    let stappen = termijn.map(|t| afleiding::van_termijn(&m.t, t)).unwrap_or_default();
    if let Some(termijn) = termijn {
        zinnen.extend(afleiding::slot(&m.t, termijn).into_iter().map(|line| (Role::Tekst, line)));
        if let Some(days) = afleiding::dagen_over(termijn) {
            zinnen.push((Role::Tekst, m.t.ta("s6-nog-over", &[("n", &days.to_string())])));
        }
        zinnen.push((Role::Tekst, m.t.ta(key, &[("soort", &soort), ("datum", &datum)])));
        let begrip = format!("begrip-{}", rij.soort);
        if m.t.heeft(&begrip) {
            zinnen.push((Role::Zacht, format!("{soort}: {}", m.t.t(&begrip))));
        }
    }
    if !klant.is_empty() {
        zinnen.push((Role::Zacht, m.t.ta("s6-klant", &[("klant", klant)])));
    }
    if let Some(sheet) = update_termijnen::as_sheet_row(m) {
        // Of a term the day was said already.
        zinnen.extend(sheet.uitleg.into_iter().skip(usize::from(termijn.is_some())));
        let acts: Vec<String> =
            sheet.doen.into_iter().map(|doen| doen.tekst.unwrap_or_else(|| m.t.act(doen.kind))).collect();
        if !acts.is_empty() {
            zinnen.push((Role::Tekst, m.t.ta("s6-doen", &[("wat", &acts.join(", "))])));
        }
    }
    let titel_key = if stappen.is_empty() { "s6-uitleg-rij" } else { "s6-uitleg-titel" };
    let titel = m.t.ta(titel_key, &[("soort", &soort), ("casus", &waar)]).trim_end().to_owned();
    Some(Uitleg { titel, stappen, zinnen })
}

impl Uitleg {
    /// As paragraphs, to read in a window or to copy.
    pub fn regels(&self, m: &Model) -> Vec<(Role, String)> {
        let steps = self.stappen.iter().map(|stap| (Role::Tekst, stap.zin(&m.t)));
        let gap = (!self.stappen.is_empty()).then(|| (Role::Tekst, String::new()));
        steps.chain(gap).chain(self.zinnen.iter().cloned()).collect()
    }
}

/// The steps in columns, for this width.
pub fn kolommen(m: &Model, stappen: &[AfleidingRegel], width: usize) -> Vec<String> {
    let wide = width >= 90;
    let words = if wide { width - NUMMER - DATUM - GROND - 2 } else { width.saturating_sub(NUMMER + DATUM) };
    let mut lines = Vec::new();
    for stap in stappen {
        let text =
            if wide || stap.grond.is_empty() { stap.tekst.clone() } else { format!("{} ({})", stap.tekst, stap.grond) };
        let grounds = if wide { tekst::regels(&stap.grond, GROND) } else { Vec::new() };
        let texts = tekst::regels(&text, words);
        for i in 0..texts.len().max(grounds.len()).max(1) {
            let nr = if i == 0 { stap.nr.to_string() } else { String::new() };
            let day = if i == 0 { opmaak::datum_met_dag(stap.datum, m.t.taal()) } else { String::new() };
            let text = texts.get(i).map(String::as_str).unwrap_or_default();
            let ground = grounds.get(i).map(String::as_str).unwrap_or_default();
            let (nr, day) = (tekst::vul(&nr, NUMMER), tekst::vul(&day, DATUM));
            let line = format!("{nr}{day}{}  {ground}", tekst::vul(text, words));
            lines.push(line.trim_end().to_owned());
        }
    }
    lines
}

/// Draws it.
pub fn draw(m: &mut Model, pen: &mut Pen<'_, '_>, area: Rect, active: bool) {
    let uitleg = maak(m);
    let title = uitleg.as_ref().map_or_else(|| m.t.t("blad-uitleg"), |u| u.titel.clone());
    let inside = pen.panel(area, &title, active);
    pen.hits.push((area, Hit::Paneel(Paneel::Rechts)));
    let Some(uitleg) = uitleg else { return };
    let width = usize::from(inside.width);
    let mut lines: Vec<(Role, String)> =
        kolommen(m, &uitleg.stappen, width).into_iter().map(|line| (Role::Tekst, line)).collect();
    let wrap = |(role, text): &(Role, String)| {
        let role = *role;
        tekst::regels(text, width).into_iter().map(move |line| (role, line)).collect::<Vec<_>>()
    };
    lines.extend(uitleg.zinnen.iter().flat_map(wrap));
    let height = usize::from(inside.height);
    m.termijnen.schuif = m.termijnen.schuif.min(lines.len().saturating_sub(height));
    for ((role, line), y) in lines.iter().skip(m.termijnen.schuif).zip(inside.y..inside.bottom()) {
        let style = pen.style(*role);
        pen.text((inside.x, y), inside.width, line, style);
    }
    if m.termijnen.schuif + height < lines.len() {
        let key = if m.glyphs.punt == "-" { "meer-onder-ascii" } else { "meer-onder" };
        pen.corner(area, &m.t.t(key));
    }
    if active {
        pen.cursor = Some(ratatui::layout::Position::new(inside.x, inside.y));
    }
}
