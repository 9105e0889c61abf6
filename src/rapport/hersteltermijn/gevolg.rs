//! What follows when the klant is too late, and what the letter does to the decision, the payment and the voorschot.

use crate::domain::id::IdSoort;
use crate::domain::termijn::TermijnSoort;
use crate::rapport::hersteltermijn::Zaak;
use crate::rapport::{Blok, Bouw};

impl Zaak<'_> {
    /// By ground: Awb 4:5 puts an aanvraag aside, Awb 6:6 an objection; PW 54, 40 and 53a stop what runs.
    pub(super) fn gevolgen(&self, b: &mut Bouw<'_>, einde: &str) -> Vec<Blok> {
        let gevolg = b.t.ta(&format!("rap-hst-gevolg-{}", self.grond), &[("dag", einde)]);
        let mut blokken = vec![Blok::Kop(b.t.t("rap-hst-kop-gevolg")), Blok::Alinea(gevolg)];
        if self.lopend() {
            blokken.extend(self.staat_nu_stil(b));
        } else {
            blokken.extend(self.beslissing_schuift(b, einde));
            blokken.extend(self.voorschot(b));
        }
        blokken
    }

    /// The time to decide stands still from the day after the letter (Awb 4:15, Awb 7:10 lid 2).
    fn beslissing_schuift(&self, b: &Bouw<'_>, einde: &str) -> Vec<Blok> {
        let t = b.t;
        let beslissen = self.beslissen();
        let stil = self.id.zip(beslissen).and_then(|(id, termijn)| {
            let grond = id.to_string();
            termijn.opschortingen.iter().find(|o| o.grond == grond)
        });
        let tekst = match stil {
            Some(stil) => {
                let args = [("van", &*Zaak::dag(t, stil.van)), ("dag", einde)];
                t.ta(&format!("rap-hst-stil-{}", self.grond), &args)
            }
            None => t.t("rap-hst-niet-stil"),
        };
        let mut blokken = vec![Blok::Kop(t.t("rap-hst-kop-beslissing")), Blok::Alinea(tekst)];
        if let Some(termijn) = beslissen.filter(|termijn| termijn.is_open()) {
            let key = if stil.is_some() { "rap-hst-beslissen-schuift" } else { "rap-hst-beslissen" };
            // Where the law leaves a day in doubt, the letter promises the earlier one.
            let dag = termijn.veilig_tot.unwrap_or(termijn.tot_en_met);
            blokken.push(Blok::Alinea(t.ta(key, &[("dag", &Zaak::dag(t, dag))])));
        }
        blokken
    }

    /// No voorschot is owed when the klant is to blame for what is missing (PW 52); it is for the cost of living only.
    fn voorschot(&self, b: &Bouw<'_>) -> Vec<Blok> {
        let t = b.t;
        let Some(aanvraag) = self.over.filter(|ding| ding.id.soort == IdSoort::Aanvraag) else { return Vec::new() };
        let regeling = aanvraag.body.text("regeling").unwrap_or(&self.vraag.nu.regeling);
        let key = match regeling {
            "levensonderhoud" | "bbz" => "rap-hst-voorschot",
            _ => "rap-hst-voorschot-geen",
        };
        vec![Blok::Kop(t.t("rap-hst-kop-voorschot")), Blok::Alinea(t.t(key))]
    }

    /// The right or the payment stands still now; how it starts again, how long at most, and objection.
    fn staat_nu_stil(&self, b: &mut Bouw<'_>) -> Vec<Blok> {
        let t = b.t;
        let mut blokken = vec![Blok::Kop(t.t("rap-hst-kop-nu"))];
        if self.over.is_none() && self.grond != "pw-54" {
            // Asking alone does not stop the payment, and nobody recorded that it stopped.
            let betaling = b.open("rap-open-betaling");
            blokken.push(Blok::Alinea(t.ta("rap-hst-betaling", &[("wat", &betaling)])));
            return blokken;
        }
        let van = self.over.and_then(|u| u.body.date("ingangsdatum")).map(|dag| Zaak::dag(t, dag));
        let van = b.of_open(van, "rap-open-stil");
        blokken.push(Blok::Alinea(t.ta(&format!("rap-hst-nu-{}", self.grond), &[("van", &van)])));
        blokken.push(Blok::Alinea(t.t("rap-hst-weer")));
        if let Some(langst) = self.termijn(TermijnSoort::Opschorting54) {
            let dag = Zaak::dag(t, langst.tot_en_met);
            blokken.push(Blok::Alinea(t.ta("rap-hst-hoogstens", &[("dag", &dag)])));
        }
        blokken.extend(self.bezwaar_maken(b));
        blokken
    }

    /// Stopping the right or the payment is a besluit: objection is open (Awb 3:45, 6:7). A request to complete an
    /// aanvraag or an objection only prepares one, so there it is not (Awb 6:3).
    fn bezwaar_maken(&self, b: &mut Bouw<'_>) -> Vec<Blok> {
        let t = b.t;
        let uiterlijk = self.termijn(TermijnSoort::Bezwaartermijn).map(|termijn| Zaak::dag(t, termijn.tot_en_met));
        let uiterlijk = b.of_open(uiterlijk, "rap-open-bezwaar");
        let waar = b.open("rap-open-bezwaar-waar");
        vec![
            Blok::Kop(t.t("rap-kop-bezwaar")),
            Blok::Alinea(t.ta("rap-bezwaar", &[("dag", &uiterlijk), ("waar", &waar)])),
            Blok::Alinea(t.t("rap-bezwaar-rechter")),
        ]
    }
}
