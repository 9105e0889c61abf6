# De tien taken, en de punten die zeggen wanneer een taak klaar is.

## 1 Intakegesprek

taak-intake = Intakegesprek
    .kort = Intake
    .uitleg = Je leert de klant kennen en hoort wat er nodig is. Je legt ook rechten, plichten en afspraken vast.
punt-1-1 = Gesprek gevoerd, vraag opgeschreven
    .hoe = Leg de intake vast en vink de vraag van de klant aan.
punt-1-2 = Gevraagde stukken zijn geregeld
    .hoe = Vraag een stuk en werk af tot alles binnen of vervallen is. Of vink stukken aan in de intake.
punt-1-3 = Alle leefgebieden langsgelopen
    .hoe = Vink leefgebieden aan in de intake, of beoordeel alle dertien gebieden.
punt-1-4 = Werk en meedoen besproken
    .hoe = Vink werk en meedoen aan in de intake, of schat het meedoen in.
punt-1-5 = Rechten en plichten uitgelegd
    .hoe = Geef voorlichting over rechten, plichten, rechtmatigheid en gedrag met een maatregel.
punt-1-6 = Verwachtingen en afspraken over en weer
    .hoe = Leg van klant én gemeente een verwachting vast, en maak een afspraak.

## 2 Diagnose

taak-diagnose = Diagnose
    .kort = Assessment
    .uitleg = Je bekijkt samen wat er speelt op dertien leefgebieden. Daarna trek je een conclusie die op feiten steunt.
punt-2-1 = 13 van 13 leefgebieden bekeken
    .hoe = Geef elk gebied een oordeel met bron, of zeg waarom je het oversloeg.
punt-2-2 = Blik van de klant staat ernaast
    .hoe = Vul bij elk gebied het oordeel of de wens van de klant in, en ergens een mogelijkheid.
punt-2-3 = Afstand en meedoen geschat, met bron
    .hoe = Schat het meedoen in en noem waar je het van weet.
punt-2-4 = Eerst wat voorgaat, dan het aanbod
    .hoe = Onderzoek eerst of iets anders voorgaat. Weeg daarna het aanbod.
punt-2-5 = Diagnose steunt op feiten
    .hoe = Stel de diagnose, kies waar die op steunt en noem de kracht van de klant.
punt-2-6 = Besproken met de klant
    .hoe = Stel de diagnose met “besproken met de klant” op ja.

## 3 Doelen en acties

taak-doelen = Doelen en acties
    .kort = Doelen/acties
    .uitleg = Je maakt met de klant een plan met doelen en acties. Je neemt ook het besluit op de aanvraag.
punt-3-1 = Elk zwaar leefgebied heeft een doel
    .hoe = Stel een doel bij elk gebied met oordeel 1 of 2, of leg uit waarom niet.
punt-3-2 = De doelen zijn van de klant
    .hoe = Schrijf elk doel in woorden van de klant, of laat de klant het voorstellen.
punt-3-3 = Elk doel heeft een actie met wie en wanneer
    .hoe = Spreek bij elk doel een actie af. Laat niet alles bij jezelf liggen.
punt-3-4 = Partners weten wat zij doen
    .hoe = Spreek samenwerking af met iedere partner die een actie heeft.
punt-3-5 = Plan vastgesteld, evaluatie gepland
    .hoe = Stel het plan vast en kies een dag voor de evaluatie.
punt-3-6 = Besluit genomen en bekendgemaakt
    .hoe = Neem op elke aanvraag een besluit en vul in wanneer het bekend is.
punt-3-7 = Vragen beantwoord, maatwerk gemotiveerd
    .hoe = Zorg dat elke interne vraag antwoord heeft. Leg maatwerk vast als je afwijkt.

## 4 Uitvoering

taak-uitvoering = Uitvoering
    .kort = Uitvoering
    .uitleg = Je helpt de klant om de acties te doen. Je begeleidt, motiveert en brengt partijen bij elkaar.
punt-4-1 = Aan elke actie is gewerkt
    .hoe = Werk elke actie minstens één keer bij.
punt-4-2 = Geen actie meer open
    .hoe = Zet elke actie op gedaan, niet gelukt of vervallen.
punt-4-3 = Begeleid met methode en doel
    .hoe = Leg begeleiding vast, met een methode en een doel.
punt-4-4 = De klant gemotiveerd
    .hoe = Leg een contact vast met een techniek als motiveren of open vragen.
punt-4-5 = Bemiddeld naar werk of meedoen
    .hoe = Bemiddel de klant naar een werkgever of een andere plek.
punt-4-6 = Contact met elke partner in het plan
    .hoe = Leg in deze ronde een contact vast met iedere partner met een actie.

## 5 Afspraken bewaken

taak-bewaken = Afspraken bewaken
    .kort = Afspraken
    .uitleg = Je houdt in de gaten of iedereen doet wat is afgesproken. Bij een signaal of knelpunt doe je iets.
punt-5-1 = Niets is over de datum
    .hoe = Rond afspraken en acties af, of spreek een nieuwe dag af, voor de dag voorbij is.
punt-5-2 = Voortgang per doel gemeten
    .hoe = Meet na het vaststellen de voortgang van elk doel of een actie ervan.
punt-5-3 = Elke hersteltermijn heeft een vervolg
    .hoe = Rond elke hersteltermijn af en kies wat je daarna doet.
punt-5-4 = Elk signaal is gewogen
    .hoe = Weeg elk signaal dat gemeld is.
punt-5-5 = Niet nagekomen is aangesproken
    .hoe = Spreek de ander aan als een afspraak of actie niet lukte.
punt-5-6 = Elk knelpunt is opgepakt
    .hoe = Los het knelpunt op. Of weeg opties, regel hulp of spreek een actie af.
punt-5-7 = De ronde is geëvalueerd
    .hoe = Evalueer de versie van het plan die nu geldt.

## 6 Evalueren

taak-evalueren = Evalueren
    .kort = Evalueren
    .uitleg = Je kijkt met de klant terug op het plan. Daarna kies je: doorgaan, aanpassen of stoppen.
punt-6-1 = Geëvalueerd met de klant
    .hoe = Evalueer het plan en noem de klant bij met wie.
punt-6-2 = Elk doel beoordeeld, ook door de klant
    .hoe = Vul bij elk doel in of het gehaald is en wat de klant vindt.
punt-6-3 = Partners gevraagd
    .hoe = Vul in wat de partner vindt van elk doel met een actie van een partner.
punt-6-4 = Oorzaken benoemd, ook van succes
    .hoe = Noem bij elk doel waar het door kwam, goed of minder goed.
punt-6-5 = Opnieuw gemeten
    .hoe = Schat na het plan het meedoen opnieuw in. Beoordeel ook elk gebied met een doel.
punt-6-6 = Vervolg gekozen
    .hoe = Herzie het plan of sluit de casus, na de evaluatie.

## 7 Handhaven

taak-handhaven = Handhaven
    .kort = Handhaven
    .uitleg = Je kijkt of de uitkering klopt en of plichten worden nagekomen. Gaat het mis, dan hoor je eerst de klant.
punt-7-1 = Rechtmatigheid gecontroleerd
    .hoe = Controleer na de toekenning of de uitkering klopt.
punt-7-2 = De klant wist het vooraf
    .hoe = Geef voorlichting over gedrag met een maatregel, voor het gedrag er is.
punt-7-3 = De klant is gehoord
    .hoe = Voer bij elk gedrag een handhavingsgesprek of ontvang een zienswijze.
punt-7-4 = Omstandigheden en alternatief gewogen
    .hoe = Vul omstandigheden in, en een oplossing. Of weeg opties, of leg maatwerk vast.
punt-7-5 = Uitkomst vastgelegd, met reden
    .hoe = Kies bij elk gedrag: maatregel, waarschuwing, boete of afzien.
punt-7-6 = Maatregel heroverwogen
    .hoe = Heroverweeg elke maatregel op tijd.

## 8 Rapporteren

taak-rapporteren = Rapporteren
    .kort = Rapporteren
    .uitleg = Je schrijft op wat er is gedaan en besloten. Een collega kan het daarna zonder jou volgen.
punt-8-1 = Van elk gesprek een verslag
    .hoe = Leg na elk gepland gesprek een verslag vast.
punt-8-2 = Kerngegevens compleet
    .hoe = Vul bij elk besluit ingangsdatum, bedrag en vorm in, en bij een hersteltermijn briefdag en laatste dag.
punt-8-3 = Feit en oordeel apart
    .hoe = Houd in elke rapportage feit en oordeel uit elkaar en zeg dat erbij.
punt-8-4 = Geld en mensen vastgelegd
    .hoe = Leg inkomen en een vaste last vast, en voeg een betrokkene toe.
punt-8-5 = Voortgang gerapporteerd
    .hoe = Stel na elke evaluatie een rapportage op.
punt-8-6 = Overdracht of afsluiting geschreven
    .hoe = Schrijf een rapportage voor je de casus overdraagt of sluit.

## 9 Bijdrage aan de organisatie

taak-organisatie = Bijdrage aan de organisatie
    .kort = Organisatie
    .uitleg = Je werkt samen met collega’s en deelt wat je weet. Je stelt ook voor wat beter kan.
punt-9-1 = Afgestemd met collega’s
    .hoe = Leg een bijdrage vast van de soort afstemming, of stel intern een vraag.
punt-9-2 = Iets gedaan voor de organisatie
    .hoe = Leg een bijdrage vast die praktisch is, vertegenwoordigt of belangstelling toont.
punt-9-3 = Binnen de kaders gebleven
    .hoe = Neem geen besluit buiten je mandaat, tenzij je het eerst intern vroeg.
punt-9-4 = De ruimte gewogen
    .hoe = Leg een dilemma vast vanuit vier werelden, of leg maatwerk vast.
punt-9-5 = Kennis gedeeld
    .hoe = Deel met een collega iets wat je weet.
punt-9-6 = Verbetering voorgesteld
    .hoe = Stel een verbetering voor in een manier van werken.

## 10 Eigen deskundigheid

taak-deskundigheid = Eigen deskundigheid
    .kort = Vakkennis
    .uitleg = Je kijkt naar je eigen werk en leert bij. Anderen helpen je daarbij met feedback.
punt-10-1 = Eigen niveau geschat, met bewijs
    .hoe = Beoordeel je niveau en kies regels die het laten zien.
punt-10-2 = Van een leemte een leerdoel gemaakt
    .hoe = Stel een leerdoel bij iets wat je nog niet kunt.
punt-10-3 = Geleerd, met opbrengst
    .hoe = Rond een leerdoel af en zeg wat het opleverde.
punt-10-4 = Op een echte handeling teruggekeken
    .hoe = Reflecteer op een handeling uit de tijdlijn.
punt-10-5 = Feedback gegeven en gekregen
    .hoe = Geef een ander feedback, en leg feedback vast die je kreeg.
punt-10-6 = Intervisie gedaan
    .hoe = Leg een intervisie vast met de vraag en de opbrengst.
punt-10-7 = Aan de eigen code geschreven
    .hoe = Schrijf aan een kop van je beroepscode.
