# Teksten van de overzichten netwerk, geld en verslag.

## Samen: gesloten casus, stand, let op

net-let-op-n =
    { $n ->
        [one] 1 keer let op
       *[other] { $n } keer let op
    }
net-onbekend = onbekend
net-stand-open = nog niet begonnen
net-stand-bezig = bezig
net-stand-wacht = wacht
net-stand-kan-niet-verder = kan niet verder
net-stand-klaar = klaar
net-stand-niet-gelukt = niet gelukt
net-stand-vervallen = vervallen
net-tot = t/m { $datum }
net-vastgelegd = Vastgelegd op { $datum }, regel { $regel } van het journaal.

## Netwerk

net-onder =
    { $m ->
        [one] { $n } om de klant, 1 partner
       *[other] { $n } om de klant, { $m } partners
    }
net-kring = Om de klant heen
net-kring-uitleg = Wie staat er naast de klant? Noteer ook wat iemand kan doen en waar de grens ligt.
net-kring-leeg = Nog niemand genoemd
net-kring-leeg-uitleg = Vraag wie de klant belt als het tegenzit. Leg die persoon vast als naaste.
net-groep-uitleg = Met Enter leg je hier nog iemand vast.
net-huishouden = Huishouden
net-huishouden-uitleg = Met wie iemand woont, telt mee voor het recht en voor de steun. Vul aan wat je nog niet weet.
net-lid-uitleg = Lid van het huishouden. Leg deze persoon als betrokkene vast als hij of zij meedoet in het plan.
net-lid-doen = Vastleggen als betrokkene
net-jaar =
    { $n ->
        [one] 1 jaar
       *[other] { $n } jaar
    }
net-partners = Partners in de keten
net-partners-uitleg = Organisaties en vakmensen die meewerken. Per partner zie je de afspraak, de acties en de grond om te delen.
net-partners-leeg = Nog geen partner vastgelegd
net-partners-leeg-uitleg = Zoek wie al helpt, en leg die partner vast. Zo doet niemand dubbel werk.
net-domein = Domein { $domein }
net-domein-geen = nog niet gekozen
net-een-domein = Alle partners: domein { $domein }
net-een-domein-uitleg = Een plan dat maar één domein raakt, mist soms iets. Kijk of zorg, werk of overheid ook nodig is.
net-nog-onbekend = Nog onbekend: { $wat }
net-samenwerking = Samenwerkingsafspraak
net-samenwerking-voorbij = De laatste dag is voorbij. Spreek af of jullie doorgaan of stoppen.
net-samenwerking-verder = Afspraak verlengen
net-actie = Actie { $id }, { $stand }
net-hangt-af-van = Hangt af van: { $wat } ({ $stand })
net-afspraak = Afspraak, { $stand }
net-grond-ontbreekt = Geen grond om te delen
net-grond-ontbreekt-uitleg = { $wie } doet mee, maar er staat niet op welke grond je gegevens deelt. Vraag toestemming, of leg de wettelijke grond vast.
net-gedeeld = Gedeeld: { $wat }
net-gedeeld-zonder = De grond is toestemming, maar op die dag was geen geldige toestemming vastgelegd.
net-toestemming = Toestemming { $antwoord }
net-toestemming-voorbij = Toestemming is verlopen
net-toestemming-voorbij-uitleg = Deel op deze grond niets meer. Vraag de klant opnieuw.
net-toestemming-nee-uitleg = De klant wil dit niet. Deel niets, tenzij er een andere grond is.
net-toestemming-intrekken = Toestemming ingetrokken
net-contact = Laatste contact
net-contact-volgend = Volgend contact
net-contact-volgend-uitleg = Deze dag is bij het laatste contact afgesproken.
net-stil = Al { $n } dagen geen contact vastgelegd
net-stil-uitleg = Er loopt nog iets met deze persoon of partner. Bel om te horen hoe het staat.
net-plan = Eén plan: wie doet wat
net-regie = { $wie } heeft de regie
net-regie-onbekend = Wie de regie heeft, staat er niet
net-regie-uitleg = Eén persoon houdt het geheel bij en roept de anderen bij elkaar. Spreek met de klant af wie dat is.
net-regie-plan = Regie in het plan vastleggen
net-regie-nieuw = Partner met regie toevoegen
net-versie = versie { $n }
net-versie-uitleg = Versie { $n } van het plan is van { $datum }.
net-geen-acties = Nog geen acties in het plan
net-geen-acties-uitleg = Stel eerst een doel. Spreek daarna per doel af wie wat doet.
net-wie = Wie: { $wie }
net-wie-open = { $n } open van { $m }
net-wie-uitleg = Hieronder staat wat nog open is. Let op dat niet één persoon alles draagt.
net-actie-zonder-naam = Er staat niet wie dit doet. Geef de actie een naam.
net-actie-naam-geven = Naam bij de actie zetten
net-vragen = Vragen die nog openstaan
net-vragen-uitleg = Stel een vraag aan een interne partner, of vraag iemand om mee te doen. Vraag en deel niet meer dan nodig is.
net-vragen-geen = Er staat geen vraag open.
net-vraag-aan = Gevraagd aan { $wie } op { $datum }
net-vraag-uitkomst = Uitkomst vastleggen
net-onbekenden = Genoemd, maar geen betrokkene
net-onbekenden-uitleg = Er was contact of er is iets gedeeld. Leg deze naam vast, dan staan afspraken en gronden bij elkaar.

## Geld

net-geld-onder = ruimte { $bedrag } per maand
net-geld-onder-onbekend = ruimte onbekend
net-bestaan = Is er genoeg om van te leven?
net-bestaan-goed = Geen gevaar bekend
net-bestaan-goed-uitleg = Er is inkomen of een voorschot, er is geen tekort en er is geen dreiging gemeld. Vraag het toch bij elk gesprek.
net-bestaan-onbekend = Nog niet te zeggen
net-bestaan-onbekend-uitleg = Inkomen of vaste lasten zijn niet bekend. Zonder die twee weet je niet of er genoeg is.
net-gevaar = Gevaar voor het bestaan. Doe vandaag iets.
net-gevaar-tekort = Gevaar: elke maand tekort
net-gevaar-tekort-uitleg = De vaste lasten zijn hoger dan het inkomen. Kijk samen wat niet kan wachten en wat eerst moet.
net-gevaar-geen-inkomen = Gevaar: geen inkomen en geen voorschot
net-gevaar-inkomen-onbekend = Gevaar: inkomen onbekend, geen voorschot
net-gevaar-niets-bekend = Nog niets bekend over geld
net-gevaar-niets-uitleg = Er staat geen inkomen, geen last en geen voorschot. Dat is onbekend, niet nul.
net-gevaar-inkomen-uitleg = Vraag of er vandaag geld is voor eten, huur en energie. Een voorschot of noodhulp kan helpen. Een voorschot van meer dan een maand geleden telt niet.
net-gevaar-huis = Gevaar: iemand kan zijn huis verliezen
net-gevaar-energie = Gevaar: energie of water kan stoppen
net-gevaar-signaal-uitleg = Dit signaal is nog niet gewogen. Bel de verhuurder of leverancier en weeg het daarna.
net-noodhulp = Noodhulp betalen
net-besluit-niet-geteld = Besluit { $id } telt nog niet mee
net-besluit-niet-geteld-uitleg = Dit bedrag staat in het besluit, maar niet bij het inkomen. Leg het vast, dan klopt de ruimte.
net-besluit-voorbij = Telt nog mee: { $wat }
net-besluit-voorbij-uitleg = Er is geen besluit meer dat dit bedrag geeft. Vul bij dit inkomen een laatste dag in.
net-geld-maand = Per maand
net-geld-totaal = Schulden en bezit
net-geld-niet-nu = Telt nu niet mee
net-geld-nieuw = Nieuw: { $soort }
net-geld-nieuw-bedrag = Nieuw bedrag vastleggen
net-geld-per = per { $per }
net-geld-erbij = Erbij
net-geld-erbij-uitleg = Loon, uitkering, toeslagen en alimentatie van het hele huishouden. Betaalde alimentatie is een vaste last.
net-geld-eraf = Eraf
net-geld-eraf-uitleg = Huur, energie, zorg en wat elke maand op schulden wordt betaald.
net-geld-ruimte = Ruimte
net-geld-ruimte-uitleg = Erbij min eraf. Hiervan koopt het huishouden eten, kleding en al het andere.
net-geld-ruimte-tekort = Er gaat meer af dan erbij komt.
net-geld-ruimte-onbekend = Onbekend: leg minstens één inkomen en één vaste last vast.
net-geld-schulden = Schulden
net-geld-schulden-uitleg = Wat er in totaal open staat. Wat er elke maand op wordt betaald, staat bij eraf.
net-geld-vermogen = Bezit
net-geld-vermogen-uitleg = Geld op rekeningen en dingen van waarde. Dit telt mee voor het recht, niet voor de ruimte.
net-geld-eenmalig-erbij = Eén keer ontvangen
net-geld-eenmalig-erbij-uitleg = Bedragen die niet elke maand komen. Zij tellen niet mee in de ruimte.
net-geld-eenmalig-eraf = Eén keer betaald
net-geld-eenmalig-eraf-uitleg = Kosten die niet elke maand komen. Zij tellen niet mee in de ruimte.
net-geld-onbekend-uitleg = Hier is niets over vastgelegd. Dat is onbekend, niet nul. Is het echt nul, leg dan 0 euro vast.
net-geld-verteld-n =
    { $n ->
        [one] 1 bedrag is alleen verteld.
       *[other] { $n } bedragen zijn alleen verteld.
    }
net-geld-verteld = De klant vertelde dit. Vraag een stuk als het bedrag telt voor het recht.
net-geld-omgerekend = Omgerekend naar een maand. Vastgelegd is { $bedrag }.
net-geld-stand-later = Dit bedrag begint later.
net-geld-stand-voorbij = Dit bedrag is gestopt.
net-geld-stand-vervangen = Een latere regel over hetzelfde kwam hiervoor in de plaats.
net-voorschot = Voorschot en noodhulp
net-voorschot-uitleg = Geld dat vooruit is betaald, en wat daarvan al is verrekend.
net-voorschot-geen = Er is geen voorschot betaald.
net-voorschot-termijn = Voorschot uiterlijk betalen
net-voorschot-termijn-uitleg = Zolang er geen besluit is, betaal je uiterlijk deze dag een voorschot ({ $artikel }).
net-voorschot-weiger = Voorschot weigeren met een besluit
net-voorschot-verrekend = Dit bedrag is helemaal verrekend.
net-voorschot-open = Nog te verrekenen: { $bedrag }
net-voorschot-besloten = Er is al op de aanvraag besloten. Verreken het voorschot of leg vast wat ermee gebeurt.

## Verslag

net-verslag-onder = voorbeeld, { $n } woorden
net-verslag-schrijf = Schrijf het rapport
net-verslag-schrijf-uitleg = Kies voor wie je schrijft. De tekst hieronder staat dan klaar in het formulier. Haal weg wat de lezer niet nodig heeft.
net-verslag-schrijf-nieuw = Een rapport over voortgang of evaluatie begint na het vorige rapport. Er wordt niets verstuurd.
net-verslag-schrijf-soort = Rapport: { $soort }
net-verslag-bron = { $datum } r. { $regel }
net-verslag-lengte = { $n } van { $m } woorden
net-verslag-lengte-uitleg = Kort is beter te lezen. Boven de driehonderd woorden kiest een lezer zelf wat hij overslaat.
net-verslag-toets-oordeel = Feiten met een woord dat oordeelt
net-verslag-toets-oordeel-uitleg = Schrijf wat je zag of hoorde. Wat je ervan vindt, hoort bij het oordeel.
net-verslag-toets-lang = Regels met een lange zin
net-verslag-toets-lang-uitleg = Een zin van meer dan 25 woorden lees je vaak twee keer. Maak er twee zinnen van.
net-verslag-toets-bron = Feiten zonder bron
net-verslag-toets-bron-uitleg = Zeg bij een leefgebied van wie je het weet of in welk stuk het staat.
net-verslag-oordeelwoord = Let op, dit klinkt als een oordeel: { $woorden }
net-verslag-lange-zin = Let op, hier staat een zin van meer dan 25 woorden.
net-verslag-zonder-bron = Let op, er staat niet waar dit vandaan komt.
net-verslag-van = Bron: { $bron }
net-aard-feit = Feit: gezien, gehoord of gelezen.
net-aard-klant = Woorden van de klant.
net-aard-oordeel = Oordeel van de klantmanager.
net-aard-afgesproken = Afgesproken of besloten.
net-deel-vraag = Klant en vraag
net-deel-vraag-uitleg = Om wie het gaat en wat er is gevraagd.
net-deel-vraag-leeg = Er is nog geen vraag opgeschreven.
net-deel-feiten = Feiten
net-deel-feiten-uitleg = Wat is gezien, gehoord of gelezen. Van elke regel zie je dag en bron.
net-deel-feiten-leeg = Er staan nog geen feiten.
net-deel-klant = De klant zegt
net-deel-klant-uitleg = Woorden en wensen van de klant, zonder dat jij ze verandert.
net-deel-klant-leeg = Er staan nog geen woorden van de klant.
net-deel-oordeel = Oordeel
net-deel-oordeel-uitleg = Wat jij als klantmanager ervan maakt. Het steunt op de feiten hierboven.
net-deel-oordeel-leeg = Er staat nog geen oordeel.
net-deel-plan = Het plan
net-deel-plan-uitleg = Doelen, hoe het ermee staat, en acties die nog open zijn.
net-deel-plan-leeg = Er is nog geen plan.
net-deel-afspraken = Afspraken
net-deel-afspraken-uitleg = Wat met de klant en met partners is afgesproken en nog loopt.
net-deel-afspraken-leeg = Er staat geen afspraak open.
net-deel-besluiten = Besluiten
net-deel-besluiten-uitleg = Besluiten met hun dag, ingang en bedrag.
net-deel-besluiten-leeg = Er is nog geen besluit.
net-deel-termijnen = Termijnen
net-deel-termijnen-uitleg = Termijnen die nog lopen, met hun laatste dag.
net-deel-termijnen-leeg = Er loopt geen termijn.
net-verslag-klant = { $naam }, { $n } jaar
net-verslag-melding = Melding op { $datum }, { $regeling }
net-verslag-aanvraag = Aanvraag gedaan op { $datum }
net-verslag-gesprek = Contact met { $wie }
net-verslag-zienswijze = Zienswijze
net-verslag-verwacht = Verwacht
net-verslag-plan = Versie { $n }, vastgesteld op { $datum }
net-verslag-doel = Doel: { $tekst } ({ $stand })
net-verslag-doel-niet-gemeten = nog niet gemeten
net-verslag-actie = { $tekst } ({ $wie }, uiterlijk { $datum })
net-verslag-samen = { $wie }: { $tekst } (t/m { $datum })
net-verslag-besluit = { $soort }, bekend op { $datum }
net-verslag-besluit-van = vanaf { $datum }
net-verslag-besluit-tot = tot en met { $datum }
net-verslag-maatregel = Maatregel van { $n } procent, { $m } maand(en), { $stand }
net-verslag-termijn = { $soort } loopt t/m { $datum }
net-verslag-termijn-voorbij = { $soort } was t/m { $datum } en is voorbij
net-verslag-termijn-stil = { $soort } staat stil, einde nu { $datum }
net-lezers = Wat mist er voor deze lezer?
net-lezer-van = { $n } van { $m }
net-lezer-klant = De klant (voortgang)
net-lezer-klant-uitleg = De klant leest of het klopt en wat er nu van hem of haar wordt gevraagd.
net-lezer-kwaliteit = Wie op kwaliteit let (evaluatie)
net-lezer-kwaliteit-uitleg = Deze lezer zoekt of het plan werkt en waar een oordeel op steunt.
net-lezer-collega = De collega die overneemt (overdracht)
net-lezer-collega-uitleg = Een collega moet zonder jou verder kunnen, vandaag nog.
net-lezer-dossier = Het dossier (afsluiting)
net-lezer-dossier-uitleg = Bij het sluiten staat alles op zijn plek en loopt er niets meer.
net-punt-ja = staat er
net-punt-mist = mist
net-lezer-punt-woorden = Woorden van de klant zelf
net-lezer-punt-woorden-uitleg = De klant herkent zich in eigen woorden.
net-lezer-punt-afspraken = Afspraken over en weer
net-lezer-punt-afspraken-uitleg = Wie doet wat, en wanneer is het klaar?
net-lezer-punt-zonder-oordeel = Feiten zonder oordeel
net-lezer-punt-zonder-oordeel-uitleg = Geen woord in de feiten klinkt als een oordeel.
net-lezer-punt-volgende = Het volgende gesprek
net-lezer-punt-volgende-uitleg = Er staat een gesprek of evaluatie in de agenda.
net-lezer-punt-bronnen = Elk feit heeft een bron
net-lezer-punt-bronnen-uitleg = Bij elk leefgebied staat van wie of waaruit je het weet.
net-lezer-punt-diagnose = Een diagnose
net-lezer-punt-diagnose-uitleg = De conclusie, met de feiten waarop zij steunt.
net-lezer-punt-plan = Een vastgesteld plan
net-lezer-punt-plan-uitleg = Een versie van het plan waar de klant ja op zei, of waarom niet.
net-lezer-punt-gemeten = Voortgang van elk doel
net-lezer-punt-gemeten-uitleg = Van elk doel is minstens één keer gemeten hoe het ermee staat.
net-lezer-punt-evaluatie = Een evaluatie
net-lezer-punt-evaluatie-uitleg = Samen met de klant bekeken wat werkte en waarom.
net-lezer-punt-vraag = De vraag van de klant
net-lezer-punt-vraag-uitleg = Wat de klant vroeg, in de intake vastgelegd.
net-lezer-punt-feiten = Feiten over de situatie
net-lezer-punt-feiten-uitleg = Wat iemand moet weten om vandaag verder te gaan.
net-lezer-punt-mensen = Mensen en partners
net-lezer-punt-mensen-uitleg = Wie er om de klant staat en wie meewerkt.
net-lezer-punt-gesprekken = Van elk gesprek een verslag
net-lezer-punt-gesprekken-uitleg = Geen gesprek in het verleden zonder verslag.
net-lezer-punt-besluit = Een besluit
net-lezer-punt-besluit-uitleg = Waarop het recht begon, veranderde of stopte.
net-lezer-punt-termijnen = Geen termijn loopt nog
net-lezer-punt-termijnen-uitleg = Elke termijn die iemand iets vraagt, is gesloten.
net-lezer-punt-acties = Geen actie of afspraak open
net-lezer-punt-acties-uitleg = Alles is klaar, gestopt of overgedragen.
net-lezer-punt-voorschot = Voorschot verrekend
net-lezer-punt-voorschot-uitleg = Er staat geen voorschot meer open, of er was er geen.
net-rapporten = Eerdere rapporten
net-rapporten-uitleg = Wat al is geschreven, het nieuwste eerst. Ook gesprekken zonder verslag staan hier.
net-rapporten-geen = Er is nog geen rapport.
net-rapport-gemengd = Feit en oordeel staan hier door elkaar. Zet ze apart.
net-rapport-gedeeld = gedeeld met klant
net-rapport-niet-gedeeld = Er staat niet dat dit met de klant is gedeeld.
net-rapport-delen = Is nu gedeeld met de klant
net-zonder-verslag = Zonder verslag: { $soort }
net-zonder-verslag-uitleg = Dit gesprek is geweest, maar er is niets over opgeschreven. Doe het nu je het nog weet.
net-zonder-verslag-met = Gesprek met { $wie }
