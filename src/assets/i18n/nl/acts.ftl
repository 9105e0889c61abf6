# De handelingen: knop of menuregel, en wanneer je ze doet.

## Casus, mensen, netwerk

act-open-casus = Casus openen
    .uitleg = Iemand meldt zich voor hulp. De plichten van de klant gelden vanaf de dag van de melding.
act-dien-aanvraag-in = Aanvraag indienen
    .uitleg = De aanvraag is binnen. De dag erna begint de beslistermijn van 8 weken.
act-wijzig-klant = Klantgegevens wijzigen
    .uitleg = Er is iets veranderd bij de klant, of er stond iets niet goed. Zeg ook vanaf wanneer.
act-voeg-betrokkene-toe = Betrokkene toevoegen
    .uitleg = Iemand helpt mee of heeft belang bij de casus. Daarna kun je die persoon bij acties kiezen.
act-wijzig-betrokkene = Betrokkene wijzigen
    .uitleg = De rol of de gegevens van een betrokkene zijn anders. Zeg waarom.
act-leg-toestemming-vast = Toestemming vastleggen
    .uitleg = Je vraagt of iets met een ander gedeeld mag worden. Doe dit voor je deelt.
act-deel-gegevens = Gegevens delen
    .uitleg = Je geeft iets over de klant door aan een ander. Deel niet meer dan nodig is.
act-verstuur-brief = Brief versturen
    .uitleg = Je stuurt een gewone brief, zoals een uitnodiging. Er begint geen termijn door deze brief.
act-maak-notitie = Notitie maken
    .uitleg = Je wilt iets onthouden bij deze casus. Zeg of het een feit is, of een oordeel.
act-leg-contact-vast = Contact vastleggen
    .uitleg = Je sprak met de klant of met een partner. Leg vast wat er gezegd is.
act-leg-geld-vast = Geld vastleggen
    .uitleg = Je legt inkomen, een vaste last, een schuld of vermogen vast. Zo ontstaat het geldoverzicht.
act-wijzig-casus = Casus wijzigen
    .uitleg = De regeling past niet meer, of de casus is zwaarder of lichter geworden.
act-draag-over = Casus overdragen
    .uitleg = Een collega neemt de casus over. Schrijf eerst een verslag voor de overdracht.
act-sluit-casus = Casus sluiten
    .uitleg = Het werk in deze casus is klaar. Daarna kun je alleen nog notities en correcties toevoegen.
act-heropen-casus = Casus heropenen
    .uitleg = Er is toch weer werk in een gesloten casus. Enkele taken gaan dan opnieuw open.

## 1 Intakegesprek

act-plan-gesprek = Gesprek plannen
    .uitleg = Je spreekt een dag en een tijd af. Het gesprek komt in je agenda.
act-verzet-gesprek = Gesprek verzetten
    .uitleg = Het gesprek gaat door op een andere dag.
act-annuleer-gesprek = Gesprek annuleren
    .uitleg = Het gesprek gaat niet door. Het verdwijnt uit je agenda.
act-leg-intake-vast = Intake vastleggen
    .uitleg = Het intakegesprek is geweest. Leg vast wat je besprak en wat de klant vroeg.
act-geef-voorlichting = Voorlichting geven
    .uitleg = Je legt rechten en plichten uit. Doe dit vroeg: de klant moet ze vooraf kennen.
act-leg-verwachting-vast = Verwachting vastleggen
    .uitleg = Jullie zeggen wat je van elkaar verwacht. Leg van beide kanten iets vast.
act-vraag-stuk = Stuk vragen
    .uitleg = Je hebt een stuk nodig om te kunnen beslissen. Zeg waarom je het vraagt.
act-ontvang-stuk = Stuk ontvangen
    .uitleg = Een gevraagd stuk is binnen. Een hersteltermijn sluit hierdoor niet vanzelf.
act-vervalt-stuk = Stuk laten vervallen
    .uitleg = Een gevraagd stuk is niet meer nodig. Het telt dan niet meer mee.
act-geef-hersteltermijn = Hersteltermijn geven
    .uitleg = Er missen stukken. De klant krijgt tijd om aan te vullen. Bij een aanvraag staat de beslistermijn stil.
act-verleng-hersteltermijn = Hersteltermijn verlengen
    .uitleg = De klant heeft meer tijd nodig. Doe dit voor de laatste dag voorbij is.
act-sluit-hersteltermijn = Hersteltermijn afronden
    .uitleg = De stukken zijn binnen, of de tijd is voorbij. Kies wat je hierna doet.
act-pas-zoektermijn-toe = Zoektermijn toepassen
    .uitleg = Alle aanvragers zijn jonger dan 27. Zeg of zij eerst 4 weken zelf moeten zoeken.
act-schort-beslistermijn-op = Beslistermijn stilzetten
    .uitleg = De beslistermijn telt even niet door, om een andere reden dan ontbrekende stukken.
act-hervat-beslistermijn = Beslistermijn laten doorlopen
    .uitleg = De reden om stil te staan is voorbij. De dagen die over waren, tellen weer.
act-stel-beslissing-uit = Beslissing uitstellen
    .uitleg = Het lukt niet op tijd. Stuur bericht met een nieuwe dag, voor de beslistermijn voorbij is.
act-maak-afspraak = Afspraak maken
    .uitleg = Iemand belooft iets voor een dag. De afspraak komt in de bewaking.

## 2 Diagnose

act-beoordeel-leefgebied = Leefgebied beoordelen
    .uitleg = Je schat in hoe het gaat op één leefgebied. Zet de blik van de klant ernaast.
act-schat-participatie = Meedoen inschatten
    .uitleg = Je schat hoe ver de klant van werk of meedoen af staat. Noem je bron.
act-onderzoek-voorliggende-voorziening = Onderzoek naar wat voorgaat
    .uitleg = Kan een andere regeling eerst helpen? Kijk dat na voor je verder gaat.
act-weeg-aanbod = Aanbod wegen
    .uitleg = Je bekijkt of een baan, cursus of hulp past bij deze klant.
act-stel-diagnose = Diagnose stellen
    .uitleg = Je trekt een conclusie uit de feiten. Bespreek die met de klant.

## 3 Doelen en acties

act-stel-doel = Doel stellen
    .uitleg = Je spreekt af wat er moet veranderen. Gebruik de woorden van de klant.
act-wijzig-doel = Doel wijzigen
    .uitleg = Een doel past niet meer zoals het er staat. Het houdt zijn nummer.
act-stop-doel = Doel stoppen
    .uitleg = Jullie werken niet verder aan dit doel. Zeg waarom.
act-spreek-actie-af = Actie afspreken
    .uitleg = Je spreekt een stap af bij een doel. Noem wie het doet en voor welke dag.
act-maak-samenwerkingsafspraak = Samenwerking afspreken
    .uitleg = Een partner doet een deel van het werk. Spreek af wat en tot wanneer.
act-beeindig-samenwerking = Samenwerking stoppen
    .uitleg = De partner doet niet meer mee. Kijk welke acties nog open zijn.
act-stel-plan-vast = Plan vaststellen
    .uitleg = Doelen en acties staan. Er komt een nieuwe versie van het plan, met een dag om te evalueren.
act-vraag-intern = Intern een vraag stellen
    .uitleg = Je komt er zelf niet uit, of je mag het niet alleen beslissen.
act-ontvang-antwoord = Antwoord ontvangen
    .uitleg = Je kreeg antwoord op een interne vraag. De vraag is daarmee afgerond.
act-leg-maatwerk-vast = Maatwerk vastleggen
    .uitleg = De gewone regel past niet bij deze klant. Leg uit waarom, en wat je wel doet.
act-neem-besluit = Besluit nemen
    .uitleg = Je beslist en maakt het bekend. De dag erna begint de bezwaartermijn van 6 weken.
act-betaal-voorschot = Voorschot betalen
    .uitleg = De klant kan niet wachten op het besluit. Het moet binnen 4 weken na de aanvraag.
act-verreken-voorschot = Voorschot verrekenen
    .uitleg = Er is besloten. Zeg wat er met het betaalde voorschot gebeurt.
act-leg-verplichting-vast = Verplichting vastleggen
    .uitleg = Je zegt welke plicht geldt, of dat de klant er tijdelijk van af is.
act-ontvang-bezwaar = Bezwaar ontvangen
    .uitleg = De klant is het niet eens met een besluit. Er begint een termijn om op het bezwaar te beslissen.
act-houd-hoorzitting = Hoorzitting houden
    .uitleg = De klant vertelt waarom het besluit niet klopt. Leg het verslag vast.
act-verdaag-bezwaar = Bezwaar verdagen
    .uitleg = Het beslissen op bezwaar duurt langer. Je mag hoogstens 6 weken uitstellen, met bericht.
act-beslis-op-bezwaar = Op bezwaar beslissen
    .uitleg = Je kijkt het besluit helemaal opnieuw na. Daarna kan de klant 6 weken in beroep.
act-ontvang-uitspraak = Uitspraak ontvangen
    .uitleg = Een commissie of rechter gaf een oordeel. Kijk wat er nu moet gebeuren.
act-ontvang-ingebrekestelling = Ingebrekestelling ontvangen
    .uitleg = De klant schrijft dat je te laat bent. Je hebt 2 weken. Daarna loopt de dwangsom.

## 4 Uitvoering

act-werk-actie-bij = Actie bijwerken
    .uitleg = Er is iets gebeurd met een actie. Zeg hoe die ervoor staat.
act-begeleid = Begeleiding vastleggen
    .uitleg = Je hielp de klant een stap verder. Noem de methode die je koos.
act-bemiddel = Bemiddelen naar een plek
    .uitleg = Je brengt de klant in contact met een werkgever of een plek.
act-volg-ontwikkeling = Ontwikkeling volgen
    .uitleg = Een regel of de arbeidsmarkt verandert. Zeg welke casussen dat raakt.
act-maak-groep = Groep maken
    .uitleg = Je begeleidt meer klanten samen. Kies welke casussen meedoen.
act-leg-bijeenkomst-vast = Bijeenkomst vastleggen
    .uitleg = De groep kwam bij elkaar. Schrijf per klant een eigen verslag in de casus.

## 5 Bewaken

act-meet-voortgang = Voortgang meten
    .uitleg = Je kijkt hoe een doel of actie ervoor staat. Doe dit ook tussendoor.
act-meld-signaal = Signaal melden
    .uitleg = Je hoort of ziet een nieuw feit. Daarna weeg je of het iets verandert.
act-weeg-signaal = Signaal wegen
    .uitleg = Je bepaalt wat een signaal betekent voor recht of plan. Bespreek het met de klant.
act-meld-knelpunt = Knelpunt melden
    .uitleg = Iets houdt het plan tegen. Zet het vast, dan kun je het oppakken.
act-los-knelpunt-op = Knelpunt oplossen
    .uitleg = Het knelpunt is weg. Zeg wat er gedaan is.
act-rond-afspraak-af = Afspraak afronden
    .uitleg = Je bekijkt of een afspraak is nagekomen. Zo niet, spreek de ander dan aan.
act-spreek-aan = Aanspreken op een afspraak
    .uitleg = Iemand deed niet wat was afgesproken. Vraag eerst wat er speelde.
act-weeg-opties = Opties wegen
    .uitleg = Er zijn meer wegen. Zet voor en tegen naast elkaar en kies.
act-stel-actie-bij = Actie bijstellen
    .uitleg = Een actie moet anders. De oude tekst blijft in de tijdlijn staan.
act-mobiliseer = Hulp of middelen regelen
    .uitleg = Er is extra hulp, geld of invloed nodig. Je gaat erachteraan.

## 6 Evalueren

act-evalueer = Plan evalueren
    .uitleg = Je kijkt met de klant terug op het plan. Neem elk doel door.
act-herzie-plan = Plan herzien
    .uitleg = Het plan moet anders. Er komt een nieuwe versie. Doelen en open acties gaan mee.

## 7 Handhaven

act-controleer-rechtmatigheid = Rechtmatigheid controleren
    .uitleg = Je kijkt of de uitkering nog klopt. Doe dit alleen met een reden of volgens planning.
act-signaleer-gedrag = Gedrag signaleren
    .uitleg = De klant kwam een plicht misschien niet na. Leg alleen feiten vast.
act-nodig-uit-zienswijze = Zienswijze vragen
    .uitleg = De klant mag reageren voor je beslist. Geef daar een laatste dag voor.
act-ontvang-zienswijze = Zienswijze ontvangen
    .uitleg = De klant heeft gereageerd. Neem de reactie mee in je afweging.
act-voer-handhavingsgesprek = Handhavingsgesprek voeren
    .uitleg = Je bespreekt het gedrag met de klant. Vraag naar omstandigheden en een oplossing.
act-geef-waarschuwing = Waarschuwing geven
    .uitleg = Je waarschuwt op papier, zonder geld in te houden. Soms kan dit in plaats van een boete.
act-leg-boete-op = Boete opleggen
    .uitleg = De klant gaf geen of verkeerde inlichtingen. De boete is een besluit: bezwaar kan 6 weken.
act-leg-maatregel-op = Maatregel opleggen
    .uitleg = De uitkering gaat tijdelijk omlaag. Weeg eerst de omstandigheden. Bezwaar kan 6 weken.
act-zie-af-van-maatregel = Afzien van maatregel
    .uitleg = Je legt niets op, bijvoorbeeld omdat de klant er niets aan kon doen.
act-heroverweeg-maatregel = Maatregel heroverwegen
    .uitleg = Je kijkt of de maatregel nog nodig is. Doe dit binnen 3 maanden.

## 8 Rapporteren

act-stel-rapportage-op = Rapportage opstellen
    .uitleg = Je schrijft een verslag dat een collega kan volgen. Houd feit en oordeel apart.
act-corrigeer = Regel corrigeren
    .uitleg = Er staat iets verkeerd in de tijdlijn. De oude regel blijft te zien.

## Termijnen en klachten

act-voeg-termijn-toe = Termijn toevoegen
    .uitleg = Er loopt een termijn die het programma niet kent. Je zet hem zelf in de agenda.
act-sluit-termijn = Termijn afhandelen
    .uitleg = De zaak van deze termijn is klaar. Zeg of het op tijd was.
act-ontvang-klacht = Klacht ontvangen
    .uitleg = De klant is niet tevreden over hoe iets ging. Je hebt 6 weken om te reageren.
act-handel-klacht-af = Klacht afhandelen
    .uitleg = Je laat weten wat je van de klacht vindt en wat je doet.
act-sluit-taak = Taak eerder sluiten
    .uitleg = Niet alle punten zijn gehaald, maar verder werken hoeft niet. Leg uit waarom.

## 9 Organisatie

act-deel-kennis = Kennis delen
    .uitleg = Je weet iets waar collega’s wat aan hebben. Je vertelt het ze.
act-doe-verbetervoorstel = Verbetering voorstellen
    .uitleg = Een manier van werken kan beter. Je bedenkt hoe en dient het in.
act-werk-voorstel-bij = Voorstel bijwerken
    .uitleg = Er is een reactie op je voorstel. Zeg hoe het ervoor staat.
act-draag-bij = Bijdrage vastleggen
    .uitleg = Je deed iets voor het team of de organisatie, buiten je eigen casussen.
act-leg-dilemma-vast = Dilemma vastleggen
    .uitleg = Wet, politiek, arbeidsmarkt en mens vragen iets anders. Je weegt ze en kiest.

## 10 Deskundigheid

act-neem-deel-aan-intervisie = Intervisie vastleggen
    .uitleg = Je besprak een vraag met collega’s. Zeg wat het je opleverde.
act-reflecteer = Reflecteren
    .uitleg = Je kijkt terug op iets wat je deed. Kies een model en beantwoord de vragen.
act-vraag-feedback = Feedback vragen
    .uitleg = Je wilt weten hoe een ander je werk ziet. Vraag naar één onderwerp.
act-geef-feedback = Feedback geven
    .uitleg = Je zegt een ander wat je zag en wat dat deed.
act-ontvang-feedback = Feedback ontvangen
    .uitleg = Iemand zei iets over je werk. Leg vast wat je hoorde.
act-beoordeel-niveau = Eigen niveau beoordelen
    .uitleg = Je schat hoe goed je iets kunt. Wijs regels aan die dat laten zien.
act-stel-leerdoel = Leerdoel stellen
    .uitleg = Je weet wat je nog niet goed kunt. Je maakt er een doel van met een dag.
act-rond-leerdoel-af = Leerdoel afronden
    .uitleg = Je hebt geleerd wat je wilde. Zeg wat het opleverde.
act-leg-leeractiviteit-vast = Leeractiviteit vastleggen
    .uitleg = Je volgde een cursus, las iets of liep mee. Het telt als leren.
act-schrijf-beroepscode = Aan beroepscode schrijven
    .uitleg = Je schrijft op waar jij voor staat in je werk. Kies een kop en schrijf.

## Oefengesprek

act-zeg = Iets zeggen in gesprek
    .uitleg = Je oefent een gesprek. Kies een zin of typ je eigen woorden.
act-vraag-hulp = Hulp vragen
    .uitleg = Je komt niet verder in de oefening. Je krijgt eerst een vraag, dan een regel, dan een voorbeeld.
act-bericht = Bericht in de oefening
    .uitleg = De verzonnen klant of een partner laat iets weten. Alleen het scenario stuurt dit.

## Het bestand

act-verzet-klok = Klok verzetten
    .uitleg = Je gaat naar een latere dag in de oefening. Termijnen lopen dan mee.
act-start-oefening = Oefening starten
    .uitleg = Je begint met een verzonnen casus. De klok gaat naar de eerste dag van het verhaal.
act-draai-terug = Ongedaan maken
    .uitleg = Je draait je handeling terug. Je kunt haar later opnieuw doen.
act-doe-opnieuw = Opnieuw doen
    .uitleg = Je doet de handeling opnieuw die je ongedaan maakte.
