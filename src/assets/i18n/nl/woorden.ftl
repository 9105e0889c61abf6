# De woorden uit de lijsten. woord-<veld>-<woord> gaat voor woord-<woord>.

## Ja en nee

woord-ja = ja
woord-deels = deels
woord-nee = nee

## Kanaal

woord-kantoor = op kantoor
woord-balie = aan de balie
woord-thuis = thuis
woord-werkplek = op de werkplek
woord-buiten = buiten
woord-telefoon = telefoon
woord-video = video
woord-chat = chat
woord-e-mail = e-mail
woord-portaal = klantportaal
woord-brief = brief

## Besproken in de intake

woord-vraag = vraag
woord-stukken = stukken
woord-inkomen = inkomen
woord-leefgebieden = leefgebieden
woord-werk-en-meedoen = werk en meedoen
woord-rechten-en-plichten = rechten en plichten
woord-netwerk = netwerk
woord-verwachtingen = verwachtingen
woord-afspraken = afspraken
woord-besproken-vraag = Wat er nodig is
woord-besproken-stukken = Welke stukken nodig zijn
woord-besproken-inkomen = Inkomen, schulden en vermogen
woord-besproken-leefgebieden = Alle leefgebieden langsgelopen
woord-besproken-werk-en-meedoen = Werk en meedoen: wat er al kan
woord-besproken-rechten-en-plichten = Rechten en plichten uitgelegd
woord-besproken-netwerk = Wie kan helpen
woord-besproken-verwachtingen = Verwachtingen over en weer
woord-besproken-afspraken = Afspraken herhaald en bevestigd

## Soort gesprek

woord-intake = intake
woord-diagnose = diagnose
woord-plan = plan
woord-coaching = coaching
woord-netwerkoverleg = netwerkoverleg
woord-huisbezoek = huisbezoek
woord-evaluatie = evaluatie
woord-handhaving = handhaving
woord-zienswijze = zienswijze
woord-hoorzitting = hoorzitting
woord-intervisie = intervisie
woord-overig = overig

## Hersteltermijn

woord-beslissen = beslissen op de aanvraag
woord-tweede-termijn = een tweede hersteltermijn
woord-buiten-behandeling = buiten behandeling
woord-opschorten = uitkering opschorten
woord-opschorting-beeindigen = opschorting stoppen
woord-intrekken = uitkering intrekken
woord-geen = geen
woord-vervolg-geen = niets doen
woord-vervolg-buiten-behandeling = aanvraag niet behandelen
woord-awb-4-5 = aanvraag aanvullen (Awb 4:5)
woord-pw-54 = lopende uitkering (PW 54)
woord-pw-40 = adres klopt niet (PW 40)
woord-pw-53a = onderzoek of woonsituatie (PW 53a)
woord-awb-6-6 = bezwaar aanvullen (Awb 6:6)
woord-volledig = volledig
woord-gedeeltelijk = gedeeltelijk
woord-afgekeurd = afgekeurd
woord-niet = niet
woord-te-laat = te laat
woord-uitkomst-niet = niets ontvangen

## Stilzetten van de beslistermijn

woord-instemming = de klant vindt uitstel goed
woord-overmacht = overmacht
woord-aan-aanvrager = vertraging door de klant
woord-buitenland = informatie uit het buitenland

## Zoektermijn

woord-standaard = standaard
woord-praktijkonderwijs-vso = praktijkonderwijs of vso
woord-medisch-urenbeperkt = kan medisch gezien minder uren
woord-loonkostensubsidie = loonkostensubsidie
woord-maatwerk-41-11 = maatwerk (41 lid 11)

## Afstand en trede

woord-kort = kort
woord-groot = groot
woord-niet-te-zeggen = niet te zeggen
woord-geisoleerd = alleen, weinig contact
woord-contacten-buitenshuis = contacten buiten de deur
woord-georganiseerde-activiteiten = doet mee aan activiteiten
woord-onbetaald-werk = onbetaald werk
woord-betaald-werk-met-ondersteuning = betaald werk met hulp
woord-betaald-werk = betaald werk
woord-trede-1 = 1 alleen, weinig contact
woord-trede-2 = 2 contacten buiten de deur
woord-trede-3 = 3 doet mee aan activiteiten
woord-trede-4 = 4 onbetaald werk
woord-trede-5 = 5 betaald werk met hulp
woord-trede-6 = 6 betaald werk

## Oordeel

woord-loopt-vast = loopt vast
woord-zwaar = zwaar
woord-met-hulp = met hulp
woord-gaat = gaat
woord-gaat-goed = gaat goed
woord-oordeel-1 = loopt vast
woord-oordeel-2 = zwaar
woord-oordeel-3 = met hulp
woord-oordeel-4 = gaat
woord-oordeel-5 = gaat goed
woord-oordeel-klant-1 = loopt vast
woord-oordeel-klant-2 = zwaar
woord-oordeel-klant-3 = met hulp
woord-oordeel-klant-4 = gaat
woord-oordeel-klant-5 = gaat goed

## Leefgebieden

woord-inkomen-en-geld = Inkomen en geld
woord-werk = Werk
woord-opleiding-en-taal = Opleiding en taal
woord-dag-en-tijd = Dag en tijd
woord-wonen = Wonen
woord-thuis-en-gezin = Thuis en gezin
woord-lichaam = Lichaam
woord-hoofd-en-gevoel = Hoofd en gevoel
woord-alcohol-drugs-gokken = Alcohol, drugs, gokken
woord-zelf-zorgen-en-regelzaken = Zelf zorgen, regelzaken
woord-mensen-om-je-heen = Mensen om je heen
woord-meedoen-in-de-buurt = Meedoen in de buurt
woord-politie-en-justitie = Politie en justitie

## Wat voorgaat en aanbod

woord-toegekend = toegekend
woord-afgewezen = afgewezen
woord-loopt = loopt
woord-niet-toereikend = niet genoeg
woord-niet-van-toepassing = niet van toepassing
woord-redelijk = redelijk
woord-klein = klein
woord-uitkomst-loopt = loopt nog

## Wie

woord-klant = klant
woord-klantmanager = klantmanager
woord-samen = samen
woord-partner = partner
woord-werkgever = werkgever
woord-gemeente = gemeente
woord-collega = collega
woord-kind = kind
woord-naaste = naaste

## Actie

woord-bezig = bezig
woord-wacht = wacht
woord-kan-niet-verder = kan niet verder
woord-gedaan = gedaan
woord-niet-gelukt = niet gelukt
woord-vervallen = vervallen
woord-individueel = individueel
woord-groep = in een groep

## Voortgang

woord-op-koers = op koers
woord-achter = loopt achter
woord-staat-stil = staat stil
woord-gehaald = gehaald
woord-niet-haalbaar = niet haalbaar

## Bemiddelen

woord-voorgedragen = voorgedragen
woord-gesprek = gesprek
woord-proefplaatsing = proefplaatsing
woord-geplaatst = geplaatst
woord-afgewezen-door-werkgever = afgewezen door de werkgever
woord-afgezien-door-klant = de klant ziet ervan af
woord-uitgevallen = uitgevallen
woord-leerwerkplek = leerwerkplek
woord-proefplaats = proefplaats
woord-vrijwilligerswerk = vrijwilligerswerk
woord-dagbesteding = dagbesteding
woord-beschut-werk = beschut werk
woord-uitkomst-gesprek = gesprek met de werkgever

## Signaal

woord-woonsituatie = woonsituatie
woord-huishouden = huishouden
woord-vermogen = vermogen
woord-gift = gift
woord-zorg = zorg
woord-verblijf-buitenland = verblijf in het buitenland
woord-gezondheid = gezondheid
woord-dreigende-ontruiming = dreigende ontruiming
woord-gedrag = gedrag
woord-register = register
woord-stuk = stuk
woord-eigen-waarneming = zelf gezien of gehoord
woord-melding-derde = melding van iemand anders
woord-medisch-advies = medisch advies
woord-soort-werk = Werk
woord-geen-gevolg = geen gevolg
woord-recht-opnieuw-beoordelen = recht opnieuw beoordelen
woord-plan-aanpassen = plan aanpassen
woord-nader-onderzoek = meer onderzoek nodig
woord-handhaven = handhaven
woord-doorverwijzen = doorverwijzen

## Zwaarte

woord-laag = laag
woord-midden = midden
woord-hoog = hoog
woord-licht = licht

## Evalueren

woord-voorziening = voorziening
woord-systeem = regels of systeem
woord-toeval = toeval
woord-zoals-bedacht = zoals bedacht
woord-anders = anders
woord-zo-laten = zo laten
woord-aanpassen = aanpassen
woord-stoppen = stoppen
woord-vervangen = vervangen

## Besluit

woord-toekenning = toekenning
woord-afwijzing = afwijzing
woord-weigering-voorschot = weigering voorschot
woord-wijziging = wijziging
woord-herziening = herziening
woord-opschorting = opschorting van het recht
woord-opschorting-betaling = opschorting van de betaling
woord-hervatting = hervatting
woord-beeindiging = beëindiging
woord-intrekking = intrekking
woord-terugvordering = terugvordering
woord-ontheffing = ontheffing
woord-maatregel = maatregel
woord-boete = boete
woord-dwangsom = dwangsom
woord-soort-gedeeltelijk = Deels toegekend
woord-om-niet = gift (hoeft niet terug)
woord-lening = lening
woord-lening-met-zekerheid = lening met zekerheid
woord-borgtocht = borgtocht
woord-in-natura = in natura
woord-melding = melding
woord-ingangsdatum-grond-melding = de dag van de melding
woord-recht-later-ontstaan = het recht ontstond later
woord-later-aangevraagd-44-3 = later aangevraagd (44 lid 3)
woord-terugwerkend-44-5 = voor de melding (44 lid 5)
woord-herleving-43-6 = eerdere melding telt (43 lid 6)
woord-post = per post
woord-uitgereikt = uitgereikt
woord-digitaal = digitaal
woord-ontvangen = reactie ontvangen
woord-geen-gebruik = klant maakte er geen gebruik van
woord-spoed-4-11 = spoed (Awb 4:11)
woord-eerder-gehoord-4-11 = eerder al gehoord (Awb 4:11)
woord-doel-verijdeld-4-11 = vooraf vragen schaadt het doel (4:11)
woord-financieel-4-12 = geldbesluit (Awb 4:12)
woord-inlichtingen-4-8-2 = klant gaf geen gegevens (Awb 4:8)
woord-niet-nodig = niet nodig
woord-eigen-mandaat = eigen mandaat
woord-na-akkoord = na akkoord van een ander
woord-college = college
woord-mandaat-college = het college beslist
woord-buiten-mandaat = buiten mandaat
woord-correctie = correctie
woord-afwijking = afwijking
woord-regulier = gewone wijziging
woord-verrekend = verrekend
woord-terugbetaald = terugbetaald
woord-kwijtgescholden = kwijtgescholden
woord-wijze-digitaal = digitaal
woord-wijze-balie = aan de balie
woord-wijze-post = per post
woord-voorschot = voorschot
woord-noodhulp = noodhulp

## Bezwaar

woord-bezwaar = bezwaar
woord-beroep = beroep
woord-hoger-beroep = hoger beroep
woord-voorlopige-voorziening = voorlopige voorziening
woord-niet-ontvankelijk = niet-ontvankelijk
woord-ongegrond = ongegrond
woord-deels-gegrond = deels gegrond
woord-gegrond = gegrond
woord-ingetrokken = ingetrokken
woord-bezwaarcommissie = bezwaarcommissie
woord-rechtbank = rechtbank
woord-crvb = Centrale Raad van Beroep
woord-aanvraag = aanvraag

## Verplichtingen en gronden

woord-inlichtingen-17-1 = inlichtingen geven (17 lid 1)
woord-medewerking-17-2 = meewerken (17 lid 2)
woord-werk-aanvaarden-of-behouden = werk aannemen of houden
woord-inschrijven-uitzendbureau = inschrijven bij een uitzendbureau
woord-werk-zoeken-elders = werk zoeken voor een verhuizing
woord-reizen-drie-uur = tot drie uur per dag reizen
woord-verhuizen = verhuizen voor werk
woord-vaardigheden-behouden = vaardigheden op peil houden
woord-kleding-en-gedrag = passende kleding en gedrag
woord-voorziening-of-onderzoek = hulp gebruiken of aan onderzoek meedoen
woord-plan-9-1-b = meewerken aan het plan (9 lid 1 b)
woord-tegenprestatie-9-1-c = tegenprestatie (9 lid 1 c)
woord-geen-misdraging-9-6 = geen misdraging (9 lid 6)
woord-besef-18-2 = verantwoordelijk omgaan met geld (18 lid 2)
woord-taaleis-18b = taaleis (18b)
woord-extra-55 = extra verplichting (55)
woord-geldt = geldt
woord-aangepast = aangepast
woord-ontheven = ontheven
woord-verordening-18-2 = verordening (18 lid 2)
woord-uniform-18-4 = plicht om te werken (18 lid 4)
woord-misdraging-9-6 = misdraging (9 lid 6)
woord-inlichtingen-18a-4 = inlichtingen, zonder boete (18a lid 4)
woord-verordening = verordening van de gemeente
woord-geen-verwijt-18-9 = klant kon er niets aan doen (18 lid 9)
woord-dringende-redenen-18-10 = dringende redenen (18 lid 10)
woord-feit-niet-vast = feit staat niet vast
woord-opgelost = opgelost
woord-alternatief = er is een andere oplossing
woord-voortzetten = voortzetten
woord-wijzigen = wijzigen
woord-beeindigen = beëindigen
woord-heroverweging-18-3 = vaste heroverweging (18 lid 3)
woord-inkeer-18-11 = klant komt tot inkeer (18 lid 11)
woord-nieuw-feit = nieuw feit
woord-opzet = opzet
woord-grove-schuld = grove schuld
woord-normaal = normaal verwijt
woord-verminderd = minder verwijt
woord-ontbreekt = geen verwijt
woord-verwijtbaarheid-volledig = volledig verwijt

## Rechtmatigheid

woord-in-orde = in orde
woord-niet-in-orde = niet in orde
woord-identiteit = identiteit
woord-inlichtingen = inlichtingen
woord-verplichtingen = verplichtingen
woord-verblijf = verblijf

## Rapportage

woord-voortgang = voortgang
woord-dag = dag
woord-overdracht = overdracht
woord-afsluiting = afsluiting
woord-feit = feit
woord-oordeel = oordeel
woord-mening-klant = mening van de klant
woord-soort-dag = Dagrapport

## Competenties

woord-lerende-houding = lerende houding
woord-flexibiliteit = flexibiliteit
woord-zelfreflectie = zelfreflectie
woord-analytisch-vermogen = analytisch vermogen
woord-creativiteit = creativiteit
woord-regisseren = regie voeren
woord-netwerken = netwerken
woord-coachen = coachen
woord-inlevingsvermogen = inlevingsvermogen
woord-plannen-en-organiseren = plannen en organiseren
woord-resultaatgerichtheid = resultaatgerichtheid
woord-basis = basis
woord-vakbekwaam = vakbekwaam
woord-vakvolwassen = vakvolwassen

## Leren

woord-incidentmethode = incidentmethode
woord-vijfstappenmethode = vijfstappenmethode
woord-balint = Balint
woord-moreel-beraad = moreel beraad
woord-vrij = vrij
woord-starr = STARR
woord-korthagen = Korthagen
woord-inbrenger = inbrenger
woord-begeleider = begeleider
woord-deelnemer = deelnemer
woord-cursus = cursus
woord-lezen = lezen
woord-meelopen = meelopen
woord-oefencasus = oefencasus
woord-supervisie = supervisie
woord-bijeenkomst = bijeenkomst
woord-intern = intern
woord-extern = extern
woord-basishouding = basishouding
woord-organisatie = organisatie
woord-professionalisering = professionalisering
woord-netwerkpartners = netwerkpartners
woord-visie-dienstverlening = visie op dienstverlening
woord-beroepsidentiteit = beroepsidentiteit
woord-kernwaarden = kernwaarden

## Casus

woord-opleiding = opleiding
woord-ondernemerschap = eigen bedrijf
woord-participatie = meedoen
woord-stabiliteit = stabiliteit
woord-geen-recht = geen recht
woord-verhuisd = verhuisd
woord-doel-niet-bereikt = doel niet bereikt
woord-resultaat-werk = werk
woord-hoofddoel-werk = werk
woord-levensonderhoud = bijstand voor levensonderhoud
woord-bijzondere-bijstand = bijzondere bijstand
woord-re-integratie = re-integratie
woord-bbz = Bbz (zelfstandigen)
woord-ioaw = IOAW (oudere werklozen)
woord-ioaz = IOAZ (oudere zelfstandigen)
woord-alleenstaand = alleenstaand
woord-alleenstaande-ouder = alleenstaande ouder
woord-paar = paar
woord-woningdelers = woningdelers
woord-geen-vast-adres = geen vast adres

## Betrokkenen

woord-gezinslid = gezinslid
woord-ketenpartner = ketenpartner
woord-hulpverlener = hulpverlener
woord-uitvoerder = uitvoerder van een regeling
woord-onderwijs = onderwijs
woord-schuldeiser = schuldeiser
woord-gemachtigde = gemachtigde
woord-tolk = tolk
woord-leidinggevende = leidinggevende
woord-kwaliteitsmedewerker = kwaliteitsmedewerker
woord-backoffice-inkomen = backoffice inkomen
woord-jurist = jurist
woord-sociaal = sociaal
woord-economisch = economisch
woord-publiek = publiek
woord-aan-handhaving = team handhaving
woord-maatschappelijk-werker = maatschappelijk werker
woord-buurtwerker = buurtwerker
woord-jeugdwerker = jeugdwerker
woord-sociaal-juridisch-dienstverlener = sociaal-juridisch dienstverlener
woord-wijkverpleegkundige = wijkverpleegkundige
woord-re-integratiecoach = re-integratiecoach
woord-jobcoach = jobcoach
woord-loopbaanadviseur = loopbaanadviseur
woord-steunt = steunt het plan
woord-neutraal = neutraal
woord-remt = remt het plan
woord-gegeven = gegeven
woord-geweigerd = geweigerd
woord-mondeling = mondeling
woord-schriftelijk = schriftelijk
woord-toestemming = toestemming
woord-uitdrukkelijke-toestemming = uitdrukkelijke toestemming
woord-wet = wet
woord-publieke-taak = publieke taak
woord-vitaal-belang = vitaal belang

## Geld

woord-last = vaste last
woord-schuld = schuld
woord-uitkering = uitkering
woord-toeslag = toeslag
woord-alimentatie = alimentatie
woord-week = week
woord-vier-weken = vier weken
woord-maand = maand
woord-kwartaal = kwartaal
woord-jaar = jaar
woord-eenmalig = eenmalig

## Gesprek

woord-open-vragen = open vragen
woord-doorvragen = doorvragen
woord-reflecteren = reflecteren
woord-bevestigen = bevestigen
woord-samenvatten = samenvatten
woord-schaalvraag = schaalvraag
woord-informeren = informeren
woord-adviseren = adviseren
woord-motiveren = motiveren
woord-feedback = feedback
woord-confronteren = confronteren
woord-met-bericht-afwezig = afwezig met bericht
woord-zonder-bericht-afwezig = afwezig zonder bericht
woord-rechten = rechten
woord-plichten = plichten
woord-rechtmatigheid = rechtmatigheid
woord-maatregelwaardig-gedrag = gedrag dat tot een maatregel leidt
woord-inlichtingenplicht = inlichtingenplicht
woord-gegevens-en-privacy = gegevens en privacy
woord-controle = controle
woord-vertrouwen = vertrouwen
woord-stijl-1 = 1 vooral controle
woord-stijl-2 = 2 meer controle dan vertrouwen
woord-stijl-3 = 3 allebei
woord-stijl-4 = 4 meer vertrouwen dan controle
woord-stijl-5 = 5 vooral vertrouwen
woord-zekerheid-1 = 1 niet zeker
woord-zekerheid-2 = 2 een beetje zeker
woord-zekerheid-3 = 3 redelijk zeker
woord-zekerheid-4 = 4 zeker
woord-zekerheid-5 = 5 heel zeker
woord-trap-vraag = een vraag
woord-regel = regel
woord-voorbeeld = voorbeeld
woord-trap-regel = een regel
woord-trap-voorbeeld = een voorbeeld

## Intern

woord-meelezen = meelezen
woord-betaalopdracht = betaalopdracht
woord-doorverwijzing = doorverwijzing
woord-akkoord = akkoord
woord-akkoord-met-opmerking = akkoord met opmerking
woord-niet-akkoord = niet akkoord
woord-uitgevoerd = uitgevoerd
woord-informatie = informatie gegeven

## Organisatie

woord-ingediend = ingediend
woord-in-behandeling = in behandeling
woord-overgenomen = overgenomen
woord-afstemming = afstemming
woord-praktisch = praktische bijdrage
woord-vertegenwoordiging = vertegenwoordiging
woord-belangstelling = belangstelling
woord-politiek = politiek
woord-arbeid = arbeidsmarkt
woord-mens = mens

## De tien taken (korte namen)

woord-doelen = doelen
woord-uitvoering = uitvoering
woord-bewaken = bewaken
woord-evalueren = evalueren
woord-rapporteren = rapporteren
woord-deskundigheid = deskundigheid
woord-taak-intake = Intakegesprek
woord-taak-diagnose = Diagnose
woord-taak-doelen = Doelen en acties
woord-taak-uitvoering = Uitvoering
woord-taak-bewaken = Afspraken bewaken
woord-taak-evalueren = Evalueren
woord-taak-handhaven = Handhaven
woord-taak-rapporteren = Rapporteren
woord-taak-organisatie = Organisatie
woord-taak-deskundigheid = Deskundigheid

## Stukken (suggesties)

woord-identiteitsbewijs = identiteitsbewijs
woord-verblijfsdocument = verblijfsdocument
woord-ontslagbewijs = bewijs van ontslag
woord-beslissing-uwv = beslissing van UWV
woord-huurcontract = huurcontract
woord-bewijs-huurbetaling = bewijs van huurbetaling
woord-koopakte = koopakte
woord-hypotheekoverzicht = hypotheekoverzicht
woord-woz-beschikking = WOZ-beschikking
woord-taxatie = taxatie
woord-loonstroken = loonstroken
woord-uitkeringsspecificatie = uitkeringsspecificatie
woord-alimentatie-afspraken = afspraken over alimentatie
woord-toeslagen = toeslagen
woord-bankafschriften = bankafschriften
woord-rekeningnummer = bewijs van rekeningnummer
woord-voertuig = gegevens van een voertuig
woord-polis = verzekeringspolis
woord-schuldenoverzicht = overzicht van schulden
woord-zorgpolis = zorgpolis
woord-onderwijsbewijs = bewijs van onderwijs
woord-bewijs-van-zoeken = bewijs van werk zoeken
woord-jaarcijfers = jaarcijfers
woord-kvk-uitschrijving = uitschrijving uit de KVK
woord-bezittingenlijst = lijst van bezittingen
woord-machtiging = machtiging

## Brieven (suggesties)

woord-uitnodiging = uitnodiging
woord-herinnering = herinnering
woord-ontvangstbevestiging = ontvangstbevestiging
woord-specificatie = specificatie

## Fase

woord-fase-aanvraag = Aanvraag
woord-fase-intake = Intake
woord-fase-diagnose = Diagnose
woord-fase-plan = Plan
woord-fase-uitvoering = Uitvoering
woord-fase-evaluatie = Evaluatie
woord-fase-handhaving = Handhaving
woord-fase-afgesloten = Afgesloten
woord-afgesloten = afgesloten

## Stand van taken, termijnen en vlaggen

woord-te-doen = te doen
woord-klaar = klaar
woord-nvt = n.v.t.
woord-heropend = heropend
woord-voorbij = voorbij
woord-vandaag = vandaag
woord-stil = staat stil
woord-vast = kan niet verder
woord-concept = concept
woord-vlag-te-laat = te laat
woord-vlag-vandaag = vandaag
woord-vlag-wacht = wacht op klant
woord-vlag-vast = kan niet verder
woord-vlag-concept = concept

## Soort in de agenda

woord-soort-hersteltermijn = Hersteltermijn
woord-soort-beslistermijn = Beslistermijn
woord-soort-bezwaartermijn = Bezwaartermijn
woord-soort-zienswijze = Zienswijze
woord-soort-voorschot = Voorschot
woord-soort-afspraak = Afspraak
woord-soort-gesprek = Gesprek
woord-soort-actie = Actie
woord-soort-evaluatie = Evaluatie
woord-soort-samenwerking = Samenwerking
woord-soort-zoektermijn = Zoektermijn
woord-soort-buiten-behandeling = Buiten behandeling
woord-soort-beslissing-op-bezwaar = Beslissing op bezwaar
woord-soort-ingebrekestelling = Ingebrekestelling
woord-soort-heroverweging = Heroverweging
woord-soort-herziening = Herziening
woord-soort-stuk = Stuk
woord-soort-vraag = Vraag
woord-soort-leerdoel = Leerdoel
woord-soort-norm = Norm
woord-soort-klacht = Klacht
woord-soort-opschorting = Opschorting
woord-soort-terugvordering = Terugvordering
woord-soort-eigen = Eigen termijn

## Termijnregels

woord-eigen = eigen termijn
woord-regel-melding = melding
woord-regel-zoektermijn = zoektermijn
woord-regel-beslistermijn = beslistermijn
woord-regel-uitstel-4-14 = bericht van uitstel
woord-regel-hersteltermijn-aanvraag = hersteltermijn bij de aanvraag
woord-regel-opschorting-beslistermijn = stilstand van de beslistermijn
woord-regel-buiten-behandeling = buiten behandeling stellen
woord-regel-voorschot = voorschot
woord-regel-ingangsdatum = ingangsdatum
woord-regel-zienswijze = zienswijze
woord-regel-pva = Plan van Aanpak
woord-regel-pva-evaluatie = evaluatie van het plan
woord-regel-inlichtingen = inlichtingen geven
woord-regel-onderzoek-53a = onderzoek (53a)
woord-regel-opschorting-54 = opschorting van de uitkering (54)
woord-regel-intrekking-54-4 = intrekking na opschorting (54 lid 4)
woord-regel-herziening-54-3 = herziening of intrekking (54 lid 3)
woord-regel-maatregel = maatregel
woord-regel-heroverweging-18-3 = heroverweging van de maatregel
woord-regel-inkeer-18-11 = inkeer (18 lid 11)
woord-regel-boete = boete
woord-regel-terugvordering = terugvordering
woord-regel-bekendmaking = bekendmaking
woord-regel-bezwaar = bezwaartermijn
woord-regel-bob = beslissing op bezwaar
woord-regel-ingebrekestelling = ingebrekestelling
woord-regel-dwangsom = dwangsom
woord-regel-eigen = eigen termijn

## Namen van dingen

woord-ding-stuk = Stuk
woord-ding-termijn = Termijn
woord-ding-doel = Doel
woord-ding-actie = Actie
woord-ding-afspraak = Afspraak
woord-ding-gesprek = Gesprek
woord-ding-betrokkene = Betrokkene
woord-ding-besluit = Besluit
woord-ding-bezwaar = Bezwaar
woord-ding-signaal = Signaal
woord-ding-knelpunt = Knelpunt
woord-ding-maatregel = Maatregel
woord-ding-verplichting = Verplichting
woord-ding-aanvraag = Aanvraag
woord-ding-gedrag = Gedrag
woord-ding-samenwerking = Samenwerking
woord-ding-leerdoel = Leerdoel
woord-ding-groep = Groep
woord-ding-voorstel = Voorstel
woord-ding-casus = Casus
woord-ding-voorschot = Voorschot
woord-ding-toestemming = Toestemming
woord-ding-vraag = Vraag
woord-ding-klacht = Klacht

## Veld soort, met hoofdletter (zoals in de agenda)

woord-soort-gezinslid = Gezinslid
woord-soort-naaste = Naaste
woord-soort-netwerk = Netwerk
woord-soort-ketenpartner = Ketenpartner
woord-soort-hulpverlener = Hulpverlener
woord-soort-uitvoerder = Uitvoerder van een regeling
woord-soort-werkgever = Werkgever
woord-soort-onderwijs = Onderwijs
woord-soort-schuldeiser = Schuldeiser
woord-soort-gemachtigde = Gemachtigde
woord-soort-tolk = Tolk
woord-soort-collega = Collega
woord-soort-leidinggevende = Leidinggevende
woord-soort-kwaliteitsmedewerker = Kwaliteitsmedewerker
woord-soort-backoffice-inkomen = Backoffice inkomen
woord-soort-handhaving = Handhaving
woord-soort-overig = Overig
woord-soort-uitnodiging = Uitnodiging
woord-soort-herinnering = Herinnering
woord-soort-ontvangstbevestiging = Ontvangstbevestiging
woord-soort-specificatie = Specificatie
woord-soort-inkomen = Inkomen
woord-soort-last = Vaste last
woord-soort-schuld = Schuld
woord-soort-vermogen = Vermogen
woord-soort-uitkering = Uitkering
woord-soort-toeslag = Toeslag
woord-soort-gift = Gift
woord-soort-alimentatie = Alimentatie
woord-soort-noodhulp = Noodhulp
woord-soort-intake = Intake
woord-soort-diagnose = Diagnose
woord-soort-plan = Plan
woord-soort-coaching = Coaching
woord-soort-netwerkoverleg = Netwerkoverleg
woord-soort-huisbezoek = Huisbezoek
woord-soort-hoorzitting = Hoorzitting
woord-soort-intervisie = Intervisie
woord-soort-identiteitsbewijs = Identiteitsbewijs
woord-soort-verblijfsdocument = Verblijfsdocument
woord-soort-ontslagbewijs = Bewijs van ontslag
woord-soort-beslissing-uwv = Beslissing van UWV
woord-soort-huurcontract = Huurcontract
woord-soort-bewijs-huurbetaling = Bewijs van huurbetaling
woord-soort-koopakte = Koopakte
woord-soort-hypotheekoverzicht = Hypotheekoverzicht
woord-soort-woz-beschikking = WOZ-beschikking
woord-soort-taxatie = Taxatie
woord-soort-loonstroken = Loonstroken
woord-soort-uitkeringsspecificatie = Uitkeringsspecificatie
woord-soort-alimentatie-afspraken = Afspraken over alimentatie
woord-soort-toeslagen = Toeslagen
woord-soort-bankafschriften = Bankafschriften
woord-soort-rekeningnummer = Bewijs van rekeningnummer
woord-soort-voertuig = Gegevens van een voertuig
woord-soort-polis = Verzekeringspolis
woord-soort-schuldenoverzicht = Overzicht van schulden
woord-soort-zorgpolis = Zorgpolis
woord-soort-onderwijsbewijs = Bewijs van onderwijs
woord-soort-bewijs-van-zoeken = Bewijs van werk zoeken
woord-soort-jaarcijfers = Jaarcijfers
woord-soort-kvk-uitschrijving = Uitschrijving uit de KVK
woord-soort-bezittingenlijst = Lijst van bezittingen
woord-soort-medisch-advies = Medisch advies
woord-soort-machtiging = Machtiging
woord-soort-participatie = Meedoen
woord-soort-re-integratie = Re-integratie
woord-soort-zorg = Zorg
woord-soort-wonen = Wonen
woord-soort-meelezen = Meelezen
woord-soort-betaalopdracht = Betaalopdracht
woord-soort-doorverwijzing = Doorverwijzing
woord-soort-melding = Melding
woord-soort-toekenning = Toekenning
woord-soort-afwijzing = Afwijzing
woord-soort-weigering-voorschot = Weigering voorschot
woord-soort-wijziging = Wijziging
woord-soort-opschorting-betaling = Opschorting van de betaling
woord-soort-hervatting = Hervatting
woord-soort-beeindiging = Beëindiging
woord-soort-intrekking = Intrekking
woord-soort-ontheffing = Ontheffing
woord-soort-maatregel = Maatregel
woord-soort-boete = Boete
woord-soort-dwangsom = Dwangsom
woord-soort-woonsituatie = Woonsituatie
woord-soort-huishouden = Huishouden
woord-soort-verblijf-buitenland = Verblijf in het buitenland
woord-soort-gezondheid = Gezondheid
woord-soort-dreigende-ontruiming = Dreigende ontruiming
woord-soort-gedrag = Gedrag
woord-soort-bezwaar = Bezwaar
woord-soort-beroep = Beroep
woord-soort-hoger-beroep = Hoger beroep
woord-soort-voorlopige-voorziening = Voorlopige voorziening
woord-soort-voortgang = Voortgang
woord-soort-overdracht = Overdracht
woord-soort-afsluiting = Afsluiting
woord-soort-afstemming = Afstemming
woord-soort-praktisch = Praktische bijdrage
woord-soort-vertegenwoordiging = Vertegenwoordiging
woord-soort-belangstelling = Belangstelling
woord-soort-cursus = Cursus
woord-soort-lezen = Lezen
woord-soort-meelopen = Meelopen
woord-soort-oefencasus = Oefencasus
woord-soort-supervisie = Supervisie
woord-soort-bijeenkomst = Bijeenkomst
woord-besloten = besloten
woord-dag-nieuwjaarsdag = Nieuwjaarsdag
woord-dag-tweede-paasdag = Tweede Paasdag
woord-dag-tweede-pinksterdag = Tweede Pinksterdag
woord-dag-eerste-kerstdag = Eerste Kerstdag
woord-dag-tweede-kerstdag = Tweede Kerstdag
woord-dag-hemelvaartsdag = Hemelvaartsdag
woord-dag-koningsdag = Koningsdag
woord-dag-bevrijdingsdag = Bevrijdingsdag
woord-dag-goede-vrijdag = Goede Vrijdag
woord-dag-gelijkgesteld = gelijkgestelde dag
woord-dag-zaterdag = zaterdag
woord-dag-zondag = zondag
woord-eenheid-dagen = dagen
woord-eenheid-werkdagen = werkdagen
woord-eenheid-weken = weken
woord-eenheid-maanden = maanden

## Van wie een termijn is, en hoe zeker de regel is

woord-wie-termijn-klant = de klant
woord-wie-termijn-aanvrager = de aanvrager
woord-wie-termijn-indiener = wie bezwaar maakt
woord-wie-termijn-klager = wie de klacht indient
woord-wie-termijn-college = de gemeente
woord-zekerheid-zeker = ja
woord-zekerheid-nagaan = nog nagaan

## Een van een eenheid

woord-eenheid-een-dagen = dag
woord-eenheid-een-werkdagen = werkdag
woord-eenheid-een-weken = week
woord-eenheid-een-maanden = maand

## Termijnen die het programma bijhoudt

woord-soort-opschorting-54 = Opschorting, hoogstens 8 weken
woord-soort-betaaltermijn = Betaaltermijn
woord-soort-dwangsom-beschikking = Dwangsom vaststellen
woord-soort-stukken-hoorzitting = Stukken voor de hoorzitting
woord-soort-beroepstermijn = Beroepstermijn
woord-soort-onderwijs-stukken = Stukken over onderwijs
woord-soort-pva-alleenstaande-ouder = Plan alleenstaande ouder
woord-soort-klacht-niet-behandelen = Klacht niet behandelen
woord-modus-oefenen = oefenen, met een weg terug
woord-modus-toets = toets, zonder weg terug
woord-taal-nl = Nederlands
woord-taal-en = Engels
