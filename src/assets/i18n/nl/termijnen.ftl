# Teksten van Termijnen en agenda (S6), van de uitleg van een datum, en van de rekenhulp.

s6-titel = Termijnen en agenda
s6-titel-dag = Termijnen, eerste eerst
s6-titel-casus = Termijnen per casus
s6-leeg = Er staat geen termijn of afspraak open.
s6-niets-gevonden = Niets gevonden. Met Esc zie je weer alles.
s6-verderop = verderop in de lijst
s6-kolom-soort = Soort
s6-kolom-tm = T/m
s6-kolom-casus = Casus
s6-kolom-klant = Naam
s6-kolom-stand = Hoe staat het?
s6-groep-te-laat = TE LAAT
s6-groep-vandaag = VANDAAG
s6-groep-deze-week = DEZE WEEK
s6-groep-later = LATER
s6-groep-stil = STAAT STIL
s6-laat =
    { $n ->
        [one] 1 dag laat
       *[other] { $n } dagen laat
    }
s6-vandaag-om = vandaag { $tijd }
s6-niet-bekend = niet bekend

## Wat er te zien is

s6-orde-dag = op datum
s6-orde-casus = per casus
s6-alles = alle soorten
s6-wettelijk = termijnen uit de wet
s6-afspraken = gesprekken en afspraken
s6-normen = normen van de gemeente
s6-wanneer-alles = alle dagen
s6-wanneer-te-laat = te laat
s6-wanneer-vandaag = vandaag
s6-wanneer-deze-week = deze week
s6-wanneer-later = later
s6-wanneer-stil = staat stil
s6-kies-soort = WAT WIL JE ZIEN?
s6-kies-regel = WELKE TERMIJN?
s6-niet-verlengen = Hier valt niets te verlengen of te verzetten.

## De maand

s6-week = wk
s6-legenda-vandaag = vandaag
s6-legenda-termijn = termijn
s6-legenda-afspraak = afspraak
s6-legenda-wacht = wacht
s6-legenda-feestdag = feestdag
s6-legenda-vol = te vol
s6-dag-niets = { $dag }: niets
s6-n-termijnen =
    { $n ->
        [one] 1 termijn
       *[other] { $n } termijnen
    }
s6-n-afspraken =
    { $n ->
        [one] 1 afspraak
       *[other] { $n } afspraken
    }
s6-n-stil =
    { $n ->
        [one] 1 staat stil
       *[other] { $n } staan stil
    }
s6-n-ander =
    { $n ->
        [one] 1 andere zaak
       *[other] { $n } andere zaken
    }
s6-te-vol = { $dag }: { $n } zaken, meer dan je { $max } per dag
s6-te-laat-overal =
    { $n ->
        [one] 1 is te laat
       *[other] { $n } zijn te laat
    }
s6-instelling-dag = Zaken per dag

## De uitleg

s6-uitleg-titel = Uitleg: { $soort } { $casus }, hoe is de datum berekend?
s6-uitleg-rij = Uitleg: { $soort } { $casus }
s6-klant = Klant: { $klant }
s6-veilig = Houd liever { $datum } aan. De wet is hier niet helemaal duidelijk; die dag is zeker op tijd.
s6-vaste-dag = Deze dag is zelf gekozen of stond in een brief. Hij is niet uitgerekend.
s6-doen = Wat kun je doen? { $wat }.
s6-hele-dag = De laatste dag telt helemaal mee. Een termijn is pas voorbij op de dag erna.
s6-nog-over =
    { $n ->
        [one] Als de termijn weer doorloopt, is er nog 1 dag over.
       *[other] Als de termijn weer doorloopt, zijn er nog { $n } dagen over.
    }
s6-grond-herstel = hersteltermijn { $id }
s6-begin-beslistermijn = de aanvraag kwam binnen
s6-begin-hersteltermijn = de brief met de vraag om aan te vullen ging weg
s6-begin-buiten-behandeling = de tijd om aan te vullen was voorbij
s6-begin-voorschot = de aanvraag kwam binnen
s6-begin-zoektermijn = de klant meldde zich
s6-begin-bezwaartermijn = het besluit is bekendgemaakt
s6-begin-beroepstermijn = de beslissing op het bezwaar is bekendgemaakt
s6-begin-beslissing-op-bezwaar = de tijd om bezwaar te maken was voorbij
s6-begin-zienswijze = de klant mocht vanaf nu vertellen wat hij ervan vindt
s6-begin-ingebrekestelling = de klant schreef dat de beslissing te laat is
s6-begin-heroverweging = de maatregel is bekendgemaakt
s6-begin-klacht = de klacht kwam binnen

## Rekenen: wat als?

s6-reken-titel = Wat als? Reken een termijn uit
s6-reken-uitleg = Verander een veld en zie wat de laatste dag wordt. Kies een regel, of tel zelf.
s6-reken-niets-vast = Hier wordt niets vastgelegd.
s6-reken-som = Zo kom je bij die dag
s6-reken-uitkomst = Laatste dag: { $datum }
s6-reken-meer = F3 alles
s6-reken-regel = Regel
s6-reken-eigen = zelf tellen
s6-reken-begin = Begindag
s6-reken-lengte = Hoe lang
s6-reken-eenheid = Eenheid
s6-reken-richting = Tel
s6-reken-vooruit = vooruit
s6-reken-terug = terug
s6-reken-atw = Schuift van vrije dag
s6-reken-eerste-dag = Begindag telt mee
s6-reken-stil = Dagen stil
s6-ja = ja
s6-nee = nee

## Toetsen

s6-toets-som = som lezen
s6-toets-reken = rekenen
s6-toets-reken-lang = rekenen: wat als?
s6-toets-casus = casus openen
s6-toets-verleng = verlengen of verzetten
s6-toets-nieuw = eigen termijn toevoegen
s6-toets-vandaag = naar vandaag
s6-toets-soort = welke soorten
s6-toets-wanneer = welke dagen
