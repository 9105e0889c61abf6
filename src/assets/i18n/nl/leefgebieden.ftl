# Teksten van het overzicht leefgebieden en van het overzicht diagnose.

## Leefgebieden

lg-leeg = Nog niets gemeten. Begin bij het gebied waar de klant zelf over begint.
lg-onder = laatste meting { $datum }
lg-hoek = { $n } van { $van } gemeten
lg-kop-gebied = Leefgebied
lg-kop-eerst = eerst
lg-kop-nu = nu
lg-kop-klant = klant
lg-kop-bron = bron
lg-kop-nog-nodig = Nog nodig voor de diagnose
lg-niet-besproken = niet besproken
lg-eerder-cijfer = eerder { $cijfer }
lg-klaar = klaar
lg-nog-doen = nog doen
lg-nog-bij = Nog bij: { $wat }.

lg-teken-beter = beter
lg-teken-minder = minder goed
lg-teken-anders = anders gezien, nog bespreken
lg-teken-bron = met bron
lg-teken-geen-bron = nog zonder bron
lg-teken-geen = geen (eerder) cijfer
lg-eigen-schaal = Namen en woorden zijn van dit programma. Het is geen officiële meting. Een oordeel zonder bron telt nog niet mee.

lg-nooit-besproken = Nog niet besproken.
lg-begin-bij-klant = Vraag eerst wat de klant er zelf van vindt. Schrijf daarna jouw oordeel ernaast, met feiten en een bron.
lg-niet-besproken-omdat = Niet besproken, omdat: { $reden }
lg-jij = Jij zegt { $cijfer }, op { $datum }.
lg-klant = De klant zegt { $cijfer }.
lg-klant-niet-gevraagd = Het cijfer van de klant ontbreekt. Vraag het en schrijf het ernaast.
lg-verschil-bespreken = Jullie zien dit anders. Vraag wat de klant ziet dat jij niet ziet, en vertel waar jouw cijfer op rust.
lg-verschil-besproken = Jullie zien dit anders en hebben erover gepraat.
lg-alleen-feiten = Er staan feiten, maar nog geen oordeel.
lg-feiten = Feiten van { $datum }, bron { $bron }: { $feiten }
lg-feiten-zonder-bron = Feiten van { $datum }, nog zonder bron. Zo telt het oordeel niet mee. { $feiten }
lg-geen-bron = geen
lg-alleen-beperking = Hier staat alleen een beperking. Vraag ook wat wel kan en wat de klant wil.
lg-nog-leeg = Nog leeg: { $wat }.
lg-ronde-opnieuw = In deze ronde nog niet opnieuw gemeten. Er loopt een doel bij dit gebied.
lg-doel-hierbij = Doel { $id } hoort hierbij: { $doel }
lg-eerder = Eerder, { $datum }: jij { $jij }, klant { $klant }, bron { $bron }. { $feiten }

lg-cijfer-1 = Cijfer 1 betekent dat het zo niet verder kan. Er is nu hulp nodig.
lg-cijfer-2 = Cijfer 2 betekent dat het veel moeite kost en dat er vaak iets misgaat.
lg-cijfer-3 = Cijfer 3 betekent dat het lukt zolang iemand helpt.
lg-cijfer-4 = Cijfer 4 betekent dat de klant het zelf redt, met soms een lastige dag.
lg-cijfer-5 = Cijfer 5 betekent dat het zonder zorgen loopt. Hier zit vaak kracht.

lg-over-inkomen-en-geld = Dit gaat over inkomen, vaste lasten, schulden en rondkomen.
lg-over-werk = Dit gaat over werk nu en vroeger, en wat de klant in werk zoekt.
lg-over-opleiding-en-taal = Dit gaat over school, diploma's, lezen, schrijven en de Nederlandse taal.
lg-over-dag-en-tijd = Dit gaat over hoe een gewone dag eruitziet: opstaan, bezig zijn, rust.
lg-over-wonen = Dit gaat over de woning, de huur en of de klant er kan blijven.
lg-over-thuis-en-gezin = Dit gaat over wie er thuis zijn, hoe het samen gaat en de zorg voor kinderen.
lg-over-lichaam = Dit gaat over gezondheid, slapen en bewegen. Noteer alleen wat nodig is voor de hulp.
lg-over-hoofd-en-gevoel = Dit gaat over stemming, piekeren en rust. Noteer alleen wat nodig is voor de hulp.
lg-over-alcohol-drugs-gokken = Dit gaat over gebruik en gokken, ook van mensen in huis. Vraag het rustig en zonder oordeel.
lg-over-zelf-zorgen-en-regelzaken = Dit gaat over voor jezelf zorgen, post, formulieren en afspraken.
lg-over-mensen-om-je-heen = Dit gaat over familie, vrienden en buren: wie helpt, wie vraagt hulp.
lg-over-meedoen-in-de-buurt = Dit gaat over meedoen buiten de deur: een club, vrijwilligerswerk, de school van de kinderen.
lg-over-politie-en-justitie = Dit gaat over boetes, een zaak die loopt of een straf. Vraag alleen wat van belang is.

lg-doe-meet = Beoordelen
lg-doe-opnieuw = Nieuwe meting naast de oude
lg-doe-verschil = Vastleggen dat jullie erover praatten
lg-doe-gesprek = Gesprek hierover plannen
lg-doe-bron = Aanvullen met een bron
lg-doe-niet-besproken = Niet besproken: schrijf waarom
lg-doe-gebied = Beoordelen: { $gebied }

## Diagnose

lg-eerst = Volgende stap:
lg-diagnose-klaar = De diagnose is klaar. Stel nu samen doelen.
lg-diagnose-klaar-uitleg = Alle punten zijn gedaan. Bespreek met de klant welke doelen hieruit volgen.
lg-onder-geen = nog geen conclusie
lg-onder-besproken = van { $datum }, besproken
lg-onder-concept = van { $datum }, nog bespreken
lg-hoek-diagnose = { $n } van { $van } klaar
lg-kop-feiten = 1. Feiten: wat staat er vast?
lg-kop-betekenis = 2. Betekenis: wat valt op?
lg-kop-kracht = 3. Kracht: waar bouw je op?
lg-kop-voorgaand = 4. Wat gaat voor?
lg-kop-aanbod = 5. Wat past er?
lg-kop-conclusie = 6. Conclusie

lg-feiten-leefgebieden = Uit de leefgebieden
lg-feiten-gesprekken = Uit gesprekken en notities
lg-feiten-stukken = Uit stukken
lg-feiten-geld-signalen = Geld en signalen
lg-feiten-uitleg = Hier staan { $n } feiten. De conclusie steunt op { $gebruikt } daarvan. Een feit met een kruisje is gebruikt.
lg-feiten-meer = en nog { $n } eerder, zie de tijdlijn
lg-feiten-geen = Er zijn nog geen feiten vastgelegd
lg-feiten-geen-uitleg = Begin met het gesprek en de leefgebieden. Een conclusie mag alleen steunen op wat is vastgelegd.
lg-feit-gebruikt = De conclusie steunt hierop.
lg-feit-niet-gebruikt = De conclusie noemt dit nog niet.

lg-geen-oordeel = Nog geen leefgebied beoordeeld
lg-geen-oordeel-uitleg = Pas als je per leefgebied weet hoe het gaat, kun je zeggen wat de feiten betekenen.
lg-niets-zwaar = Geen gebied is zwaar of loopt vast.
lg-klant-kort = klant { $cijfer }
lg-alleen-beperking-kort = alleen beperking
lg-meedoen = Meedoen: { $trede }
lg-meedoen-geen = Meedoen en afstand tot werk inschatten
lg-meedoen-uitleg = De inschatting geldt op die dag en met die bron. Zij zegt niets over wie iemand is.
lg-meedoen-eerder = Eerder, op { $datum }: { $trede }.
lg-kracht-geen = Nog geen kracht opgeschreven
lg-kracht-uitleg = Noem minstens één ding dat de klant kan of heeft. Zet het bij een leefgebied als mogelijkheid.
lg-kracht-waar = Opgeschreven bij: { $waar }.
lg-kracht-gebruikt = De conclusie gebruikt dit.

lg-voorgaand-geen = Kijken wat voorgaat op bijstand
lg-voorgaand-meer = Kijken of nog iets voorgaat
lg-voorgaand-uitleg = Kan een andere regeling helpen, zoals WW, een toeslag of de Wmo? Dat antwoord hoort er te zijn voor de bijstand.
lg-voorgaand-loopt = Hier is nog geen antwoord op. Zolang het loopt, is dit punt niet klaar.
lg-voorgaand-laat = De dag voor het antwoord is voorbij. Vraag het na.
lg-aanbod-geen = Aanbod wegen dat bij de klant past
lg-aanbod-meer = Nog een aanbod wegen
lg-aanbod-uitleg = Leg naast elkaar wat de klant kan, wat werkgevers vragen en wat er in de buurt is.
lg-aanbod-eerst-voorgaand = Kijk eerst wat voorgaat.
lg-aanbod-zonder-kracht = Er staat nog niet bij welke sterke kant van de klant hier helpt.
lg-kans = kans { $kans }

lg-conclusie-geen = Nog geen conclusie in deze ronde
lg-conclusie-uitleg = Schrijf in gewone woorden wat er aan de hand is en wat kan. Kies de feiten waar dat op steunt.
lg-conclusie-van = Opgeschreven op { $datum }.
lg-conclusie-eerder = Eerder: { $tekst }
lg-conclusie-bespreken = Deze conclusie is nog niet van twee kanten. Bespreek haar met de klant en schrijf op wat die ervan vindt.
lg-besproken = besproken
lg-nog-bespreken = nog bespreken
lg-steun-weg = Regel { $nr } telt niet mee
lg-steun-weg-uitleg = Deze regel staat niet in de casus. Leg de conclusie opnieuw vast zonder deze regel.
lg-steun-kaart = Kaart: { $kaart }

lg-doe-conclusie-bij = Conclusie bijwerken
lg-doe-steun = Conclusie hierop laten steunen
lg-doe-kracht = In de conclusie gebruiken
lg-doe-kracht-aanbod = Aanbod wegen met deze kracht
lg-doe-mogelijkheid = Mogelijkheid opschrijven
lg-doe-opnieuw-schatten = Opnieuw inschatten
lg-doe-antwoord = Antwoord vastleggen
lg-doe-voorgaand-opnieuw = Opnieuw bekijken
lg-doe-aanbod-opnieuw = Opnieuw wegen
lg-doe-besproken = Besproken met de klant
