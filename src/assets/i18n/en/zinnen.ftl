# One sentence per act, for the timeline. Required fields only, no full stop at the end.

## Case, people, network

zin-open-casus = Case opened for { $naam }, first report (melding) on { $melding-op }
zin-dien-aanvraag-in = Application (aanvraag) received on { $op }
zin-wijzig-klant = Client details changed ({ $reden-soort })
zin-voeg-betrokkene-toe = Person involved added: { $naam } ({ $soort })
zin-wijzig-betrokkene = Details of person involved { $betrokkene } changed ({ $reden-soort })
zin-leg-toestemming-vast = Consent { $antwoord } on { $op } ({ $vorm }, person involved { $betrokkene }): { $waarvoor }
zin-deel-gegevens = Information shared with { $met } (legal basis: { $grondslag }): { $wat }
zin-verstuur-brief = Letter sent to { $aan } on { $op }: { $soort }
zin-maak-notitie = Note ({ $aard }): { $tekst }
zin-leg-contact-vast = Contact on { $op } with { $met } ({ $kanaal }): { $verslag }
zin-leg-geld-vast = Money recorded: { $soort } { $bedrag }, source: { $bron }
zin-wijzig-casus = Case changed ({ $reden-soort }): { $reden }
zin-draag-over = Case handed over to { $aan }: { $reden }
zin-sluit-casus = Case closed, result { $resultaat }: { $reden }
zin-heropen-casus = Case reopened: { $reden }

## Intake

zin-plan-gesprek = Conversation planned on { $op }: { $soort } ({ $kanaal })
zin-verzet-gesprek = Conversation { $gesprek } moved to { $op }
zin-annuleer-gesprek = Conversation { $gesprek } cancelled: { $reden }
zin-leg-intake-vast = Intake on { $op } ({ $kanaal }), discussed: { $besproken }. Summary: { $samenvatting }
zin-geef-voorlichting = Information given about { $onderwerpen }
zin-leg-verwachting-vast = Expectation of the { $van } (agreed: { $akkoord }): { $tekst }
zin-vraag-stuk = Document asked for: { $soort }, because: { $waarom }
zin-ontvang-stuk = Document { $stuk } received on { $op }: { $oordeel }
zin-vervalt-stuk = Document { $stuk } is no longer needed: { $reden }
zin-geef-hersteltermijn = Recovery term (hersteltermijn) given, letter of { $brief-op }, for: { $stukken }
zin-verleng-hersteltermijn = Recovery term { $termijn } extended up to and including { $tot-en-met } (on request: { $op-verzoek }): { $reden }
zin-sluit-hersteltermijn = Recovery term { $termijn } closed on { $op }: { $uitkomst }, next step: { $vervolg }
zin-pas-zoektermijn-toe = Job-search period (zoektermijn) checked, applies: { $geldt }. Reason: { $reden }
zin-schort-beslistermijn-op = Decision term (beslistermijn) paused since { $op }, ground: { $grond }
zin-hervat-beslistermijn = Decision term (beslistermijn) running again since { $op }, ground was: { $grond }
zin-stel-beslissing-uit = Decision postponed up to and including { $tot-en-met }: { $reden }
zin-maak-afspraak = Agreement with { $wie }, by { $uiterlijk }: { $wat }

## Assessment

zin-beoordeel-leefgebied = Life domain assessed: { $gebied }
zin-schat-participatie = Participation estimated at step { $trede }, source: { $bron }
zin-onderzoek-voorliggende-voorziening = Checked if { $voorziening } comes first: { $uitkomst }. Reason: { $reden }
zin-weeg-aanbod = Offer weighed: { $aanbod }, chance { $kans }, source: { $bron }
zin-stel-diagnose = Assessment drawn up (discussed with client: { $besproken-met-klant }): { $conclusie }

## Goals and actions

zin-stel-doel = Goal set for { $leefgebied }, proposed by { $voorgesteld-door }: { $tekst }
zin-wijzig-doel = Goal { $doel } changed: { $reden }
zin-stop-doel = Goal { $doel } stopped: { $reden }
zin-spreek-actie-af = Action agreed ({ $wie }, by { $uiterlijk }): { $wat }
zin-maak-samenwerkingsafspraak = Cooperation agreed with { $betrokkene } from { $van }: { $wat }
zin-beeindig-samenwerking = Cooperation with { $betrokkene } ended: { $reden }
zin-stel-plan-vast = Plan adopted, client agrees: { $akkoord-klant }, evaluation on { $evaluatie-op }
zin-vraag-intern = Asked internally ({ $aan }): { $vraag }
zin-ontvang-antwoord = Answer received to question { $vraag }: { $antwoord }
zin-leg-maatwerk-vast = Tailoring (maatwerk) recorded for { $regel }: { $alternatief }
zin-neem-besluit = Decision (besluit) taken: { $soort }, made known on { $bekend-op }, mandate: { $mandaat }
zin-betaal-voorschot = Advance of { $bedrag } paid on { $op }
zin-verreken-voorschot = Advance { $voorschot } { $wijze } on { $op }: { $bedrag }
zin-leg-verplichting-vast = Duty from { $van }: { $verplichting } ({ $stand }), ground: { $grond }
zin-ontvang-bezwaar = Objection (bezwaar) or appeal against decision { $besluit } received on { $op }: { $gronden }
zin-houd-hoorzitting = Hearing on objection { $bezwaar } on { $op }: { $verslag }
zin-verdaag-bezwaar = Decision on objection { $bezwaar } adjourned up to and including { $tot-en-met }, notice on { $bericht-op }: { $reden }
zin-beslis-op-bezwaar = Decided on objection { $bezwaar }: { $uitkomst }, made known on { $bekend-op }
zin-ontvang-uitspraak = Ruling of { $instantie } on objection { $bezwaar } on { $op }: { $uitkomst }
zin-ontvang-ingebrekestelling = Notice of default (ingebrekestelling) received on { $op }

## Carrying out

zin-werk-actie-bij = Action { $actie } updated ({ $stand }): { $toelichting }
zin-begeleid = Guidance ({ $vorm }, method { $methode }): { $verslag }
zin-bemiddel = Mediated with { $werkgever } for { $functie }: { $uitkomst }
zin-volg-ontwikkeling = Development followed: { $onderwerp }, source: { $bron }
zin-maak-groep = Group made: { $naam }, purpose: { $doel }
zin-leg-bijeenkomst-vast = Meeting of group { $groep } on { $op }, method: { $methode }

## Monitoring

zin-meet-voortgang = Progress measured: { $stand }, source: { $bron }
zin-meld-signaal = Signal reported ({ $soort }, source: { $bron }): { $feit }
zin-weeg-signaal = Signal { $signaal } weighed: { $uitkomst }, discussed with client: { $besproken-met-klant }
zin-meld-knelpunt = Bottleneck reported ({ $ernst }): { $wat }
zin-los-knelpunt-op = Bottleneck { $knelpunt } solved: { $wat }
zin-rond-afspraak-af = Agreement { $afspraak } closed, kept: { $nagekomen }
zin-spreek-aan = Addressed { $over } with { $wie }, reaction: { $reactie }
zin-weeg-opties = Options weighed for the question “{ $vraag }”. Choice: { $keuze }. Why: { $waarom }
zin-stel-actie-bij = Action { $actie } adjusted to: { $nieuw }. Reason: { $reden }
zin-mobiliseer = Mobilised: { $wie-of-wat }, for: { $waarvoor }

## Evaluating

zin-evalueer = Plan version { $plan-versie } evaluated on { $op }. It went: { $proces-verliep }
zin-herzie-plan = Plan revised: { $reden }

## Enforcing

zin-controleer-rechtmatigheid = Lawfulness checked ({ $wat }, source: { $bron }): { $uitkomst }
zin-signaleer-gedrag = Conduct on { $op } reported: { $gedrag } (duty: { $verplichting }). Facts: { $feiten }
zin-nodig-uit-zienswijze = Client’s view (zienswijze) invited, up to and including { $tot-en-met }, about: { $over }
zin-ontvang-zienswijze = Client’s view (zienswijze) received on { $op }: { $inhoud }
zin-voer-handhavingsgesprek = Enforcement talk on { $op }. Circumstances: { $omstandigheden }. Report: { $verslag }
zin-geef-waarschuwing = Warning given on { $op }, ground: { $grond }. Text: { $tekst }
zin-leg-boete-op = Fine (boete) of { $bedrag } imposed, ground: { $grond }, blame: { $verwijt }
zin-leg-maatregel-op = Sanction (maatregel) of { $percentage } percent imposed, number of months: { $maanden }, ground: { $grond }
zin-zie-af-van-maatregel = Sanction (maatregel) waived: { $reden }
zin-heroverweeg-maatregel = Sanction (maatregel) { $maatregel } reconsidered: { $uitkomst }. Reason: { $reden }

## Reporting

zin-stel-rapportage-op = Report written ({ $soort }, fact and judgement apart: { $feiten-los-van-oordeel }): { $tekst }
zin-corrigeer = Entry { $entry } corrected ({ $reden-soort }): { $veld } is now { $naar }. Reason: { $reden }

## Terms and complaints

zin-voeg-termijn-toe = Term added ({ $regel }), starts on { $begint-op }: { $waarover }
zin-sluit-termijn = Term { $termijn } settled on { $op }: { $uitkomst }
zin-ontvang-klacht = Complaint received on { $op } about { $over }: { $inhoud }
zin-handel-klacht-af = Complaint { $klacht } settled on { $op }: { $uitkomst }
zin-sluit-taak = Task closed early: { $taak }. Reasons: { $motivering }

## Organisation

zin-deel-kennis = Knowledge shared with { $met } about { $onderwerp }: { $wat }
zin-doe-verbetervoorstel = Improvement proposed for { $werkproces }. Problem: { $probleem }. Proposal: { $voorstel }
zin-werk-voorstel-bij = Proposal { $voorstel } updated ({ $stand }): { $antwoord }
zin-draag-bij = Contribution ({ $soort }): { $wat }
zin-leg-dilemma-vast = Dilemma recorded: “{ $vraag }”. Choice: { $keuze }. Price: { $prijs }

## Professional skill

zin-neem-deel-aan-intervisie = Peer review ({ $methode }), question: “{ $vraag }”. Result: { $opbrengst }
zin-reflecteer = Reflected with model { $model }. Next time: { $volgende-keer }
zin-vraag-feedback = Feedback asked from { $aan } about { $onderwerp }
zin-geef-feedback = Feedback given to { $aan }: { $tekst }
zin-ontvang-feedback = Feedback received from { $van }: { $tekst }
zin-beoordeel-niveau = Own level: { $niveau }. Explanation: { $toelichting }
zin-stel-leerdoel = Learning goal set: { $doel }. Gap: { $leemte }. Approach: { $aanpak }
zin-rond-leerdoel-af = Learning goal { $leerdoel } closed, result: { $opbrengst }
zin-leg-leeractiviteit-vast = Learning activity ({ $soort }, { $waar }, hours: { $uren }): { $onderwerp }. Result: { $opbrengst }
zin-schrijf-beroepscode = Own professional code written, heading { $kop }: { $tekst }

## Practice conversation

zin-zeg = Said something to { $tegen } in conversation { $gesprek }
zin-vraag-hulp = Help asked with { $bij }, kind of help: { $trap }
zin-bericht = Message from { $van } ({ $kanaal }), { $onderwerp }: { $tekst }

## The file itself

zin-verzet-klok = Clock moved to { $tot }
zin-start-oefening = Exercise started: { $scenario }
zin-draai-terug = Undone: { $zin }
zin-doe-opnieuw = Redone: { $zin }

## Terms, worked out by the program

zin-termijn-bepaald = Term: { $soort } up to and including { $tot-en-met }
zin-termijn-stil = Term: { $soort } stands still
zin-termijn-gesloten = Term: { $soort } closed, { $uitkomst }
