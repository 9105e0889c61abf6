//! The look back as rows: what happened, what was expected, terms, lines over time, the words of the klant.

use crate::app::App;
use crate::oefening::nabeschouwing::{Punt, Terugblik, Uitkomst};
use crate::oefening::sessie::OefenFout;
use crate::tui::effect_oefening::casus_naam;
use crate::tui::model::{Model, TerugRegel};
use crate::tui::theme::Role;

struct Regels<'a> {
    m: &'a Model,
    rows: Vec<TerugRegel>,
}

impl Regels<'_> {
    fn kop(&mut self, key: &str) {
        let tekst = self.m.t.t(key);
        self.rows.push(TerugRegel { role: Role::Accent, tekst, kop: true, naar: None });
    }

    fn regel(&mut self, role: Role, tekst: String, naar: Option<(u32, i64)>) {
        self.rows.push(TerugRegel { role, tekst, kop: false, naar });
    }
}

/// All of it, casus by casus.
///
/// # Errors
/// The file cannot be read.
pub fn regels(m: &Model, app: &App) -> Result<Vec<TerugRegel>, OefenFout> {
    let Some(oefening) = &m.spel.oefening else { return Ok(Vec::new()) };
    let mut r = Regels { m, rows: Vec::new() };
    if app.vandaag() < oefening.einde() {
        let days = (oefening.einde() - app.vandaag()).num_days().to_string();
        r.regel(Role::LetOp, m.t.ta("oef-nog-niet-voorbij", &[("n", &days)]), None);
    }
    for terug in oefening.terugblik(app)? {
        een(&mut r, app, &terug);
    }
    Ok(r.rows)
}

fn een(r: &mut Regels<'_>, app: &App, b: &Terugblik) {
    let (m, nr) = (r.m, b.nr);
    let g = m.glyphs;
    let title = format!("{}: {}", casus_naam(m, app, nr), b.titel);
    r.rows.push(TerugRegel { role: Role::Accent, tekst: title, kop: true, naar: None });

    r.kop("oef-terug-klant");
    for text in &b.klant {
        r.regel(Role::Tekst, text.clone(), None);
    }
    r.kop("oef-terug-gebeurd");
    for e in &b.gebeurd {
        let day = m.t.ta("oef-dag-n", &[("n", &e.dag.to_string())]);
        let asks = if e.vraagt.is_empty() { String::new() } else { format!(" {} {}", g.punt, e.vraagt) };
        r.regel(Role::Tekst, format!("{day}  {}{asks}", e.onderwerp), Some((nr, e.seq)));
    }
    r.kop("oef-terug-verwacht");
    for v in b.bevindingen.iter().filter(|v| !v.vermijd) {
        let (sign, role) = match v.stand {
            Uitkomst::Vervuld => (g.klaar, Role::Goed),
            Uitkomst::Open => (g.te_doen, Role::Tekst),
            Uitkomst::Geschonden => (g.nvt, Role::Zacht),
        };
        let level = m.t.woord("niveau", &v.niveau);
        let taak = m.t.ta("oef-taak", &[("n", &v.taak.to_string())]);
        r.regel(role, format!("{sign} {taak} ({level}): {}", v.naam), v.bewijs.last().map(|seq| (nr, *seq)));
    }
    r.kop("oef-terug-vermijd");
    for v in b.bevindingen.iter().filter(|v| v.vermijd) {
        let (sign, role) = match v.stand {
            Uitkomst::Geschonden => (g.vandaag, Role::LetOp),
            Uitkomst::Vervuld | Uitkomst::Open => (g.klaar, Role::Goed),
        };
        r.regel(role, format!("{sign} {}", v.naam), v.bewijs.last().map(|seq| (nr, *seq)));
        if v.stand == Uitkomst::Geschonden {
            r.regel(Role::Zacht, format!("  {}", v.uitleg), None);
        }
    }
    r.kop("oef-terug-termijnen");
    for t in &b.termijnen {
        let (sign, role, key) = match t.op_tijd {
            Some(true) => (g.klaar, Role::Goed, "oef-termijn-op-tijd"),
            Some(false) => (g.te_laat, Role::Fout, "oef-termijn-te-laat"),
            None => (g.nvt, Role::Zacht, "oef-termijn-loopt"),
        };
        let args = [("wat", &*m.t.soort(&t.soort)), ("dag", &*m.t.datum(t.tot_en_met))];
        r.regel(role, format!("{sign} {}", m.t.ta(key, &args)), None);
    }
    r.kop("oef-terug-vertrouwen");
    r.regel(Role::Tekst, lijn(m, &b.vertrouwen, 10), None);
    for (dag, bij, why) in &b.redenen {
        let day = m.t.ta("oef-dag-n", &[("n", &dag.to_string())]);
        let sign = if *bij > 0 { format!("+{bij}") } else { bij.to_string() };
        r.regel(if *bij > 0 { Role::Goed } else { Role::LetOp }, format!("{day}  {sign}  {why}"), None);
    }
    if !b.stijl.is_empty() {
        r.kop("oef-terug-stijl");
        r.regel(Role::Tekst, lijn(m, &b.stijl, 5), None);
    }
    if !b.schaal.is_empty() {
        r.kop("oef-terug-schaal");
        r.regel(Role::Tekst, lijn(m, &b.schaal, 10), None);
    }
    if !b.techniek.is_empty() {
        r.kop("oef-terug-techniek");
        let most = b.techniek.values().copied().max().unwrap_or(1);
        for (word, n) in &b.techniek {
            let filled = usize::try_from(n * 20 / most.max(1)).unwrap_or(0).max(1);
            let label = crate::tui::tekst::vul(&m.t.woord("techniek", word), 18);
            r.regel(Role::Tekst, format!("{label} {} {n}", g.balk_vol.repeat(filled)), None);
        }
    }
    if !b.dilemmas.is_empty() {
        r.kop("oef-terug-dilemma");
        for (question, choice, world) in &b.dilemmas {
            r.regel(Role::Tekst, question.clone(), None);
            let said = match choice {
                Some(choice) => m.t.ta("oef-terug-keuze", &[("keuze", choice)]),
                None => m.t.t("oef-terug-niet-gewogen"),
            };
            let heavy = world.as_deref().map(|w| m.t.ta("oef-terug-zwaarst", &[("wereld", &m.t.woord("zwaarst", w))]));
            r.regel(Role::Zacht, format!("  {said} {}", heavy.unwrap_or_default()), None);
        }
    }
    r.kop("oef-terug-cijfers");
    let (known, all) = (b.feiten.0.to_string(), b.feiten.1.to_string());
    r.regel(Role::Tekst, m.t.ta("oef-terug-feiten", &[("n", &known), ("m", &all)]), None);
    r.regel(Role::Tekst, m.t.ta("oef-terug-hulp", &[("n", &b.hulp.to_string())]), None);
    for (seq, sure) in &b.zekerheid {
        let text = m.t.ta("oef-terug-zeker", &[("n", &sure.to_string()), ("seq", &seq.to_string())]);
        r.regel(Role::Tekst, text, Some((nr, *seq)));
    }
    r.kop("oef-terug-anders");
    for text in &b.anders {
        r.regel(Role::Tekst, text.clone(), None);
    }
    r.kop("oef-terug-zelf");
    let key = if b.reflectie.is_empty() { "oef-terug-geen-reflectie" } else { "oef-terug-wel-reflectie" };
    r.regel(Role::Tekst, m.t.t(key), b.reflectie.last().map(|seq| (nr, *seq)));
}

/// A line over time in one row: the values as they changed, `4 > 5 > 3`, with a bar for the last one.
fn lijn(m: &Model, punten: &[Punt], most: i64) -> String {
    let values: Vec<String> = punten.iter().map(|p| p.waarde.to_string()).collect();
    let last = punten.last().map_or(0, |p| p.waarde);
    let filled = usize::try_from(last.clamp(0, most)).unwrap_or(0);
    let empty = usize::try_from(most).unwrap_or(10).saturating_sub(filled);
    let bar = format!("{}{}", m.glyphs.balk_vol.repeat(filled), m.glyphs.balk_leeg.repeat(empty));
    // Of a long line the beginning and the end tell most.
    let shown = if values.len() > 16 {
        format!("{} {} {}", values[..6].join(" "), m.glyphs.weglating, values[values.len() - 8..].join(" "))
    } else {
        values.join(" ")
    };
    format!("{bar}  {shown}")
}
