# Oefenen: controle van scenario's, klok, postvak, gesprek en nabeschouwing.

lint-lezen = Dit deel kan ik niet lezen: { $wat }.
lint-conditie = Deze voorwaarde kan ik niet lezen. { $wat }
lint-onbekende-act = Er is geen handeling met deze naam: { $wat }.
lint-onbekend-veld = Deze handeling heeft dat veld niet: { $wat }.
lint-te-diep = Deze voorwaarde heeft te veel haakjes in elkaar. { $wat }
lint-formaat = Dit formaat ken ik niet: { $wat }. Schrijf formaat = 1.
lint-naam = Een korte naam heeft alleen kleine letters, cijfers en streepjes: { $wat }.
lint-uren = Kies 1 tot en met 24 uur per dag, niet { $wat }.
lint-leeg-pakket = Dit pakket heeft geen casussen.
lint-onbekend-scenario = Dit scenario staat niet naast het pakket: { $wat }.
lint-dagen = De eerste en laatste dag passen niet bij elkaar: { $wat }.
lint-taken = Noem bij taken een of meer nummers van 1 tot en met 10.
lint-teller-bereik = Een teller begint met een getal van 0 tot en met 10.
lint-teller-naam = Een eigen teller mag niet vertrouwen of dag heten.
lint-geboortedatum = Met deze geboortedatum past de leeftijd van de klant niet: { $wat }.
lint-regeling = Deze regeling ken ik niet. { $wat }
lint-gewicht = Dit gewicht ken ik niet. { $wat }
lint-melding = De melding komt voor de aanvraag, en beide uiterlijk op de eerste dag: { $wat }.
lint-dubbel = Deze naam staat er twee keer: { $wat }.
lint-soort-mens = Deze soort betrokkene ken ik niet. { $wat }
lint-domein = Dit domein ken ik niet. { $wat }
lint-onbekende-mens = Er is geen mens met deze korte naam: { $wat }.
lint-onbekend-feit = Er is geen feit met deze naam: { $wat }.
lint-gebied = Dit leefgebied ken ik niet. { $wat }
lint-niet-te-vinden = Dit feit kan niemand te weten komen: { $wat }. Noem het in een antwoord, stuk of gebeurtenis.
lint-wanneer = Zeg op één manier wanneer: dag, bij of na. Het gaat om { $wat }.
lint-buiten-de-dagen = Deze dag valt buiten het scenario: { $wat }.
lint-dagen-zonder = Bij een vaste dag horen geen extra dagen: { $wat }.
lint-dagen-terug = Iets kan niet gebeuren voordat de voorwaarde klopt: { $wat }.
lint-onbekende-termijn = Deze soort termijn ken ik niet: { $wat }.
lint-tijd = Schrijf de tijd als 09:15, niet als { $wat }.
lint-kanaal = Dit kanaal ken ik niet. { $wat }
lint-kans = Een kans is een getal van 1 tot en met 100: { $wat }.
lint-geen-uitweg = Na deze tegenslag staat er niet wat men kan doen. Vul vraagt in bij { $wat }.
lint-te-laat-om-te-herstellen = Na deze tegenslag zijn er te weinig dagen om te herstellen: { $wat }.
lint-te-weinig-opties = Een dilemma heeft minstens twee keuzes: { $wat }.
lint-onbekende-teller = Er is geen teller met deze naam: { $wat }.
lint-techniek = Deze gesprekstechniek ken ik niet. { $wat }
lint-stijl = De stijl is een getal van 1 tot en met 5: { $wat }.
lint-geen-antwoord = Het laatste antwoord mag geen voorwaarde hebben: { $wat }. Anders valt het gesprek stil.
lint-gesprek-begint-nooit = Met deze persoon kan het gesprek niet beginnen: { $wat }. Geef één vraag zonder voorwaarde.
lint-geen-weet-niet = Zeg wat de klant antwoordt als hij iets niet begrijpt. De laatste weet_niet heeft geen voorwaarde.
lint-verschenen = Dit woord past niet bij opkomst. { $wat }
lint-nagekomen = Dit woord past niet bij nakoming. { $wat }
lint-effect-nul = Dit effect verandert niets.
lint-effect-met-teller = Een effect mag niet van een teller afhangen: { $wat }.
lint-niveau = Dit niveau ken ik niet. { $wat }
lint-taak = Een taak is een nummer van 1 tot en met 10, niet { $wat }.
lint-taak-zonder-verwachting = Taak { $wat } staat voorop, maar er is geen verwachting bij.
lint-kring = Deze vlag verwijst naar zichzelf: { $wat }.
lint-vaste-vlag = Deze vlag bestaat al. Jouw betekenis gaat voor: { $wat }.
lint-onbekende-vlag = Er is geen vlag met deze naam: { $wat }.
lint-onbekend-stuk = Er is geen stuk met deze naam: { $wat }.
lint-onbekende-gebeurtenis = Er is geen gebeurtenis met deze naam: { $wat }.
lint-onbekende-vraag = Er is geen vraag met deze naam: { $wat }.
lint-onbekend-dilemma = Er is geen dilemma met deze naam: { $wat }.
lint-onbekende-keuze = Dit dilemma heeft die keuze niet: { $wat }.
lint-spreekt-zich-tegen = Deze voorwaarde spreekt zichzelf tegen: { $wat }.
lint-nooit-waar = Deze voorwaarde kan nooit kloppen: { $wat }.
lint-act-zonder-iets = Noem een handeling, of een stuk tekst: { $wat }.
lint-lege-tekst = Hier ontbreekt een tekst: { $wat }.
lint-geen-datum = { $wat } is geen datum die bestaat. Schrijf bijvoorbeeld: 14 september, of maandag 14 september 2026, tussen accolades.
lint-geen-engels = Hier ontbreekt de Engelse tekst: { $wat }.
lint-lange-tekst = Deze tekst is erg lang: { $wat }.

oef-fout-app = Dit kan niet.
oef-fout-scenario = Dit scenario kan niet gespeeld worden. Regel { $n }: { $wat } Er is niets gemaakt.
oef-fout-ontbreekt = Het pakket noemt een scenario dat er niet is: { $wat }. Zet het ernaast en probeer opnieuw.
oef-fout-gewijzigd = De tekst van { $wat } in dit bestand is veranderd na de start. Open een kopie die klopt.
oef-fout-niet-leeg = In dit bestand staat al iets. Begin een oefening in een nieuw bestand.
oef-fout-afgelopen = De oefening is voorbij: { $wat } was de laatste dag. Kijk terug, of begin opnieuw.
oef-fout-dag-vol = Je dag is vol. Dit kost { $wat } minuten en je hebt er nog { $n }. Ga morgen verder.
oef-fout-geen-weg-terug = Dit is een toets. Daar is geen weg terug.
oef-minuten = { $n } minuten
oef-taak = taak { $n }
oef-verwacht-vervuld = gezien
oef-verwacht-open = kan nog
oef-verwacht-geschonden = niet gezien
oef-vermijd-vervuld = voorkomen
oef-vermijd-open = tot nu toe voorkomen
oef-vermijd-geschonden = toch gebeurd

# Het scherm van de oefening.
oef-groep-eigen = Je eigen bestand
oef-groep-lopend = Ga verder met
oef-groep-casus = Begin een casus
oef-groep-pakket = Begin een caseload
oef-eigen-bestand = Terug naar je eigen caseload
oef-dag-n = dag { $n }
oef-casussen = { $n ->
    [one] 1 casus
   *[other] { $n } casussen
}
oef-lijst-titel = Oefenen: kies een casus
oef-lijst-leeg = Er zijn geen scenario's gevonden.
oef-lijst-uitleg = Kies een casus en druk op Enter. Alles is verzonnen.
oef-opening-oefenen = Begin: oefenen
oef-opening-toets = Begin: toets
oef-opening-terug = Terug
oef-opening-modus = Oefenen: je kunt terug naar een eerdere dag. Toets: er is geen weg terug.
oef-klok-titel = Oefenklok
oef-klok-dag = week { $week } · dag { $n } van { $m }
oef-klok-voorbij = De laatste dag is bereikt. Druk op w om terug te kijken.
oef-klok-verder = d dag verder   v tot iets gebeurt
oef-klok-stil = De klok loopt alleen als jij dat wilt.
oef-modus-oefenen = Modus oefenen: o brengt je terug naar een eerdere dag.
oef-modus-toets = Modus toets: er is geen weg terug.
oef-uren = Vandaag gewerkt: { $n } van { $m } minuten
oef-open-titel = Voordat je verdergaat
oef-open-niets = Er staat niets open. Je kunt verder.
oef-open-voorbij = { $wat } is voorbij sinds { $dag }
oef-open-vandaag = { $wat }: vandaag
oef-open-stuk = Nog niet vastgelegd: { $wat }
oef-open-verslag = Gesprek zonder verslag
oef-open-dilemma = Een keuze die op je wacht
oef-open-ongelezen = { $n ->
    [one] 1 bericht niet gelezen
   *[other] { $n } berichten niet gelezen
}
oef-open-concept = { $n ->
    [one] 1 concept niet vastgelegd
   *[other] { $n } concepten niet vastgelegd
}
oef-post-titel = Postvak ({ $n } nieuw)
oef-post-leeg = Er is nog geen post. Zet de klok verder met d.
oef-bericht-titel = Bericht
oef-bericht-van = Van { $van } ({ $kanaal }, { $dag })
oef-bericht-nieuw = nieuw
oef-knop-stuk = Vastleggen dat het binnen is
oef-knop-vraag-stuk = Eerst om dit stuk vragen
oef-knop-weeg = De keuze wegen
oef-knop-gesprek = Begin het gesprek
oef-knop-nakoming = Vastleggen hoe het ging
oef-knop-bel = Terugbellen
oef-knop-casus = Open casus
oef-knop-notitie = Notitie
oef-knop-later = Later
oef-verder = Het is nu { $dag }. { $n ->
    [one] Er is 1 nieuw bericht.
   *[other] Er zijn { $n } nieuwe berichten.
}
oef-verder-stil = Het is nu { $dag }. Er gebeurde niets.
oef-voorbij = Het is nu { $dag }, de laatste dag. Druk op w om terug te kijken.
oef-antwoord-kwam = { $n ->
    [one] Er kwam 1 bericht.
   *[other] Er kwamen { $n } berichten.
}
oef-verder-vraag = De klok verzetten?
oef-verder-loopt-af = Dit loopt af als je nu verdergaat:
oef-verder-terug = Terug, nog niet
oef-verder-ja = Klok verzetten
oef-opslag-titel = Terug naar de avond van
oef-opslag-dag = Hoe het stond op { $dag }
oef-geen-opslag = Er is nog geen eerdere dag.
oef-vork = Je speelt verder in { $pad }. Het oude bestand is niet veranderd.
oef-gesprek-titel = Gesprek met { $naam }
oef-gesprek-vragen = Wat zeg je?
oef-gesprek-feiten = Wat je nu weet
oef-gesprek-leeg = Het gesprek begint. Kies een vraag, of typ zelf een zin met t.
oef-gesprek-geen-vragen = Er zijn geen vragen meer. Typ zelf een zin met t, of sluit het gesprek af met r.
oef-gesprek-typ = Jouw zin (Enter zegt hem)
oef-gesprek-gesteld = gevraagd
oef-jij = Jij
oef-niet-in-gewoon = Een gesprek voeren kan alleen in een oefening. Open er een met 5.
oef-prijs = De prijs: { $prijs }
oef-geen-goed-antwoord = Er is geen goed antwoord. Kies met links en rechts, en leg daarna uit waarom.
oef-dilemma-titel = Een keuze zonder goed antwoord
oef-dilemma-kies = Kies en leg uit
oef-hulp-titel = Hulp bij { $taak }
oef-hulp-regel = De regel
oef-hulp-voorbeeld = Een voorbeeld
oef-hulp-uitgewerkt = Zo pak je het aan
oef-hulp-meer = Nog eens vragen geeft meer hulp. Dat je hulp vroeg, staat in je verslag.
oef-geen-hulp = Hier is geen hulp bij.
oef-zeker-vraag = Hoe zeker ben je van deze stap?
oef-zeker-uitleg = 1 is een gok, 5 is heel zeker. Je ziet het terug in de nabeschouwing.
oef-zeker-overslaan = overslaan
oef-nog-niet-voorbij = De oefening is nog niet voorbij: nog { $n } dagen. Wat open is, kan nog.
oef-terug-titel = Terugkijken
oef-terug-klant = Hoe de klant terugkijkt
oef-terug-gebeurd = Wat er gebeurde
oef-terug-verwacht = Wat verwacht werd
oef-terug-vermijd = Wat je beter niet doet
oef-terug-termijnen = Termijnen
oef-termijn-op-tijd = { $wat } t/m { $dag }: op tijd
oef-termijn-te-laat = { $wat } t/m { $dag }: te laat
oef-termijn-loopt = { $wat } t/m { $dag }
oef-terug-vertrouwen = Vertrouwen, van 0 tot 10
oef-terug-stijl = Jouw stijl, van controle (1) naar vertrouwen (5)
oef-terug-schaal = Cijfers van de klant, van 0 tot 10
oef-terug-techniek = Gesprekstechnieken
oef-terug-dilemma = Keuzes zonder goed antwoord
oef-terug-keuze = Je koos: { $keuze }
oef-terug-niet-gewogen = Niet gewogen.
oef-terug-zwaarst = Het zwaarst woog: { $wereld }
oef-terug-cijfers = Feiten en hulp
oef-terug-feiten = Je kwam { $n } van de { $m } feiten te weten.
oef-terug-hulp = { $n ->
    [one] Je vroeg 1 keer hulp.
   *[other] Je vroeg { $n } keer hulp.
}
oef-terug-zeker = Zo zeker was je bij regel { $seq }: { $n } van 5
oef-terug-anders = Wat een andere keuze had veranderd
oef-terug-zelf = Je eigen blik
oef-terug-geen-reflectie = Je hebt nog niet teruggekeken. Druk op e en schrijf je reflectie.
oef-terug-wel-reflectie = Je reflectie staat in het dossier.
oef-geen-oefening-open = In dit bestand loopt geen oefening. Kies er een.
oef-knop-spreek = Bel nu met { $naam }
oef-bron-veranderd = Het scenariobestand { $pad } is veranderd na de start. Deze oefening gaat verder met de tekst van toen.

# Inspectie: bevindingen en vergelijken.
ins-ernst-fout = fout
ins-ernst-waarschuwing = waarschuwing
ins-ernst-tip = om over na te denken
ins-ernst-goed = goed gedaan
ins-telling = { $n } regels in orde, { $m } niet van toepassing
ins-van = { $n } van { $m }
ins-dagen = Dagen
ins-handelingen = Handelingen
ins-op-tijd = Termijnen op tijd
ins-gesprekken = Gesprekken
ins-besluiten = Besluiten
ins-geschonden = Niet gehaald
ins-titel = Bevindingen ({ $n })
ins-geen = Hier is niets om te bekijken. Open werk met: aanpak inspect
ins-wat = Wat zag de regel?
ins-gezien = { $n } keer in orde, { $m } keer niet, { $open } keer nog open.
ins-bewijs = Bewijs
ins-waarom = Waarom?
ins-grond = Grond
ins-vraag = Om te bespreken
ins-tijdlijn = Tijdlijn
ins-stap = stap { $n } van { $m }
ins-speelt = speelt, stap { $n } van { $m }
ins-stappen = Gebeurtenissen
ins-toen = Zo stond het toen
ins-anders = In deze stap
ins-fase = Fase: { $fase }
ins-afwijking = Reden om af te wijken: { $reden }
ins-echt = Opgeschreven op { $wanneer }, { $n } minuten na de vorige regel.
oef-fout-les-lezen = Deze lesopdracht kan ik niet lezen. Regel { $n }: { $wat }. Vraag je docent om het bestand opnieuw.
oef-fout-les-nieuwer = Deze lesopdracht is gemaakt met een nieuwer programma (vorm { $wat }). Werk Aanpak bij en probeer het opnieuw.
oef-fout-les-gewijzigd = Deze lesopdracht is veranderd nadat zij is gemaakt. Er is niets begonnen. Vraag je docent om het bestand opnieuw.
oef-fout-les-regels = De regels in deze lesopdracht kloppen niet. { $wat }
oef-groep-les = Uitgereikt door je docent
oef-les-voor = voor { $dag }
oef-les-kort = Groep { $groep }: { $modus }.
oef-ingeleverd = Klaar om in te leveren: { $pad } ({ $n } regels, nagekeken). Geef dit bestand aan je docent.
oef-ingeleverd-les = Het hoort bij lesopdracht { $id } van groep { $groep }. Jij staat erin als { $naam }.
oef-ingeleverd-los = Het hoort niet bij een lesopdracht.
oef-ingeleverd-laat = De laatste dag om in te leveren is voorbij.
oef-ingeleverd-niet-af = De oefening is nog niet tot de laatste dag gespeeld.
