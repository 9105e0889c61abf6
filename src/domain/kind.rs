//! The closed set of acts. Each has the tag a person or a file writes, and the tag its event has in the journal.

macro_rules! kinds {
    ($($variant:ident $tag:literal $event:literal),+ $(,)?) => {
        /// What a person can do; one variant per act of the vocabulary.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "the tag beside each variant says it; the message file explains it")]
        pub enum Kind { $($variant),+ }

        impl Kind {
            /// Every act, in the order of the vocabulary.
            pub const ALL: &[Kind] = &[$(Kind::$variant),+];

            /// The tag of the command, kebab-case: a contract.
            pub const fn tag(self) -> &'static str {
                match self { $(Kind::$variant => $tag),+ }
            }

            /// The tag of the event in the journal, a past participle: part of the file format.
            pub const fn event_tag(self) -> &'static str {
                match self { $(Kind::$variant => $event),+ }
            }

            /// The act with that command tag.
            pub fn from_tag(tag: &str) -> Option<Kind> {
                match tag { $($tag => Some(Kind::$variant),)+ _ => None }
            }

            /// The act with that event tag.
            pub fn from_event_tag(tag: &str) -> Option<Kind> {
                match tag { $($event => Some(Kind::$variant),)+ _ => None }
            }
        }
    };
}

kinds! {
    OpenCasus "open-casus" "casus-geopend",
    DienAanvraagIn "dien-aanvraag-in" "aanvraag-ingediend",
    WijzigKlant "wijzig-klant" "klant-gewijzigd",
    VoegBetrokkeneToe "voeg-betrokkene-toe" "betrokkene-toegevoegd",
    WijzigBetrokkene "wijzig-betrokkene" "betrokkene-gewijzigd",
    LegToestemmingVast "leg-toestemming-vast" "toestemming-vastgelegd",
    DeelGegevens "deel-gegevens" "gegevens-gedeeld",
    VerstuurBrief "verstuur-brief" "brief-verstuurd",
    MaakNotitie "maak-notitie" "notitie-gemaakt",
    LegContactVast "leg-contact-vast" "contact-vastgelegd",
    LegGeldVast "leg-geld-vast" "geld-vastgelegd",
    WijzigCasus "wijzig-casus" "casus-gewijzigd",
    SluitTaak "sluit-taak" "taak-gesloten",
    SluitCasus "sluit-casus" "casus-gesloten",
    HeropenCasus "heropen-casus" "casus-heropend",
    DraagOver "draag-over" "casus-overgedragen",
    PlanGesprek "plan-gesprek" "gesprek-gepland",
    VerzetGesprek "verzet-gesprek" "gesprek-verzet",
    AnnuleerGesprek "annuleer-gesprek" "gesprek-geannuleerd",
    LegIntakeVast "leg-intake-vast" "intake-vastgelegd",
    GeefVoorlichting "geef-voorlichting" "voorlichting-gegeven",
    LegVerwachtingVast "leg-verwachting-vast" "verwachting-vastgelegd",
    VraagStuk "vraag-stuk" "stuk-gevraagd",
    OntvangStuk "ontvang-stuk" "stuk-ontvangen",
    VervaltStuk "vervalt-stuk" "stuk-vervallen",
    GeefHersteltermijn "geef-hersteltermijn" "hersteltermijn-gegeven",
    VerlengHersteltermijn "verleng-hersteltermijn" "hersteltermijn-verlengd",
    SluitHersteltermijn "sluit-hersteltermijn" "hersteltermijn-gesloten",
    PasZoektermijnToe "pas-zoektermijn-toe" "zoektermijn-toegepast",
    SchortBeslistermijnOp "schort-beslistermijn-op" "beslistermijn-opgeschort",
    HervatBeslistermijn "hervat-beslistermijn" "beslistermijn-hervat",
    StelBeslissingUit "stel-beslissing-uit" "beslissing-uitgesteld",
    MaakAfspraak "maak-afspraak" "afspraak-gemaakt",
    VoegTermijnToe "voeg-termijn-toe" "termijn-toegevoegd",
    SluitTermijn "sluit-termijn" "termijn-gesloten",
    LegVerplichtingVast "leg-verplichting-vast" "verplichting-vastgelegd",
    BeoordeelLeefgebied "beoordeel-leefgebied" "leefgebied-beoordeeld",
    SchatParticipatie "schat-participatie" "participatie-geschat",
    OnderzoekVoorliggendeVoorziening "onderzoek-voorliggende-voorziening" "voorliggende-voorziening-onderzocht",
    WeegAanbod "weeg-aanbod" "aanbod-gewogen",
    StelDiagnose "stel-diagnose" "diagnose-gesteld",
    StelDoel "stel-doel" "doel-gesteld",
    WijzigDoel "wijzig-doel" "doel-gewijzigd",
    StopDoel "stop-doel" "doel-gestopt",
    SpreekActieAf "spreek-actie-af" "actie-afgesproken",
    MaakSamenwerkingsafspraak "maak-samenwerkingsafspraak" "samenwerking-afgesproken",
    BeeindigSamenwerking "beeindig-samenwerking" "samenwerking-beeindigd",
    StelPlanVast "stel-plan-vast" "plan-vastgesteld",
    VraagIntern "vraag-intern" "intern-gevraagd",
    OntvangAntwoord "ontvang-antwoord" "antwoord-ontvangen",
    LegMaatwerkVast "leg-maatwerk-vast" "maatwerk-vastgelegd",
    NeemBesluit "neem-besluit" "besluit-genomen",
    BetaalVoorschot "betaal-voorschot" "voorschot-betaald",
    VerrekenVoorschot "verreken-voorschot" "voorschot-verrekend",
    OntvangBezwaar "ontvang-bezwaar" "bezwaar-ontvangen",
    HoudHoorzitting "houd-hoorzitting" "hoorzitting-gehouden",
    VerdaagBezwaar "verdaag-bezwaar" "bezwaar-verdaagd",
    BeslisOpBezwaar "beslis-op-bezwaar" "op-bezwaar-beslist",
    OntvangUitspraak "ontvang-uitspraak" "uitspraak-ontvangen",
    OntvangIngebrekestelling "ontvang-ingebrekestelling" "ingebrekestelling-ontvangen",
    OntvangKlacht "ontvang-klacht" "klacht-ontvangen",
    HandelKlachtAf "handel-klacht-af" "klacht-afgehandeld",
    WerkActieBij "werk-actie-bij" "actie-bijgewerkt",
    Begeleid "begeleid" "begeleid",
    Bemiddel "bemiddel" "bemiddeld",
    VolgOntwikkeling "volg-ontwikkeling" "ontwikkeling-gevolgd",
    MaakGroep "maak-groep" "groep-gemaakt",
    LegBijeenkomstVast "leg-bijeenkomst-vast" "bijeenkomst-vastgelegd",
    MeetVoortgang "meet-voortgang" "voortgang-gemeten",
    MeldSignaal "meld-signaal" "signaal-gemeld",
    WeegSignaal "weeg-signaal" "signaal-gewogen",
    MeldKnelpunt "meld-knelpunt" "knelpunt-gemeld",
    LosKnelpuntOp "los-knelpunt-op" "knelpunt-opgelost",
    RondAfspraakAf "rond-afspraak-af" "afspraak-afgerond",
    SpreekAan "spreek-aan" "aangesproken",
    WeegOpties "weeg-opties" "opties-gewogen",
    StelActieBij "stel-actie-bij" "actie-bijgesteld",
    Mobiliseer "mobiliseer" "gemobiliseerd",
    Evalueer "evalueer" "geevalueerd",
    HerziePlan "herzie-plan" "plan-herzien",
    ControleerRechtmatigheid "controleer-rechtmatigheid" "rechtmatigheid-gecontroleerd",
    SignaleerGedrag "signaleer-gedrag" "gedrag-gesignaleerd",
    NodigUitZienswijze "nodig-uit-zienswijze" "zienswijze-gevraagd",
    OntvangZienswijze "ontvang-zienswijze" "zienswijze-ontvangen",
    VoerHandhavingsgesprek "voer-handhavingsgesprek" "handhavingsgesprek-gevoerd",
    GeefWaarschuwing "geef-waarschuwing" "waarschuwing-gegeven",
    LegBoeteOp "leg-boete-op" "boete-opgelegd",
    LegMaatregelOp "leg-maatregel-op" "maatregel-opgelegd",
    ZieAfVanMaatregel "zie-af-van-maatregel" "van-maatregel-afgezien",
    HeroverweegMaatregel "heroverweeg-maatregel" "maatregel-heroverwogen",
    StelRapportageOp "stel-rapportage-op" "rapportage-opgesteld",
    Corrigeer "corrigeer" "gecorrigeerd",
    DeelKennis "deel-kennis" "kennis-gedeeld",
    DoeVerbetervoorstel "doe-verbetervoorstel" "verbetervoorstel-gedaan",
    WerkVoorstelBij "werk-voorstel-bij" "voorstel-bijgewerkt",
    DraagBij "draag-bij" "bijgedragen",
    LegDilemmaVast "leg-dilemma-vast" "dilemma-vastgelegd",
    NeemDeelAanIntervisie "neem-deel-aan-intervisie" "aan-intervisie-deelgenomen",
    Reflecteer "reflecteer" "gereflecteerd",
    VraagFeedback "vraag-feedback" "feedback-gevraagd",
    GeefFeedback "geef-feedback" "feedback-gegeven",
    OntvangFeedback "ontvang-feedback" "feedback-ontvangen",
    BeoordeelNiveau "beoordeel-niveau" "niveau-beoordeeld",
    StelLeerdoel "stel-leerdoel" "leerdoel-gesteld",
    RondLeerdoelAf "rond-leerdoel-af" "leerdoel-afgerond",
    LegLeeractiviteitVast "leg-leeractiviteit-vast" "leeractiviteit-vastgelegd",
    SchrijfBeroepscode "schrijf-beroepscode" "beroepscode-geschreven",
    Zeg "zeg" "gezegd",
    VraagHulp "vraag-hulp" "hulp-gevraagd",
    VerzetKlok "verzet-klok" "klok-verzet",
    StartOefening "start-oefening" "oefening-gestart",
    Bericht "bericht" "bericht-ontvangen",
    DraaiTerug "draai-terug" "teruggedraaid",
    DoeOpnieuw "doe-opnieuw" "opnieuw-gedaan",
}
