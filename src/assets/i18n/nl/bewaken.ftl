# Teksten van de overzichten Afspraken bewaken en Uitvoering.

## Bord

bwk-kop-bord = Afspraken en acties
bwk-kop-gemist = Niet gelukt en nog niet besproken ({ $n })
bwk-kop-te-laat = Te laat ({ $n })
bwk-kop-nu = Vandaag en deze week ({ $n })
bwk-kop-later = Later ({ $n })
bwk-kop-klaar = Klaar ({ $n })
bwk-kop-termijnen = Termijnen, vragen en stukken ({ $n })
bwk-kop-signalen = Signalen (nog te wegen: { $n })
bwk-kop-knelpunten = Knelpunten (open: { $n })
bwk-kop-opties = Gewogen opties ({ $n })
bwk-kop-contact = Contact met de klant
bwk-kop-persoon = Per persoon ({ $n })
bwk-kop-soort = Per soort afspraak ({ $n })
bwk-bord-leeg = Er is nog niets afgesproken.
bwk-bord-leeg-uitleg = Hier staat straks wie wat doet, en voor welke dag. Maak een afspraak met de klant, of spreek een actie bij een doel af.
bwk-onder-te-laat = { $n } te laat
bwk-onder-op-tijd = alles op tijd
bwk-hoek-week =
    { $n ->
        [0] niets deze week
       *[other] { $n } deze week
    }
bwk-hoek-signalen =
    { $n ->
        [0] geen open signaal
        [one] 1 open signaal
       *[other] { $n } open signalen
    }
bwk-jij = jij
bwk-vandaag = vandaag
bwk-dagen =
    { $n ->
        [one] 1 dag
       *[other] { $n } dagen
    }
bwk-weken =
    { $n ->
        [0] deze week
        [one] 1 week geleden
       *[other] { $n } weken geleden
    }
bwk-gesprek = { $soort }, gesprek met { $wie }
bwk-ding = Wie: { $wie }. Wat: { $wat }. Uiterlijk: { $dag }.
bwk-ding-te-laat =
    { $n ->
        [one] Dit is 1 dag te laat.
       *[other] Dit is { $n } dagen te laat.
    }
bwk-bij-doel = Hoort bij het doel: { $tekst }
bwk-soort = Soort: { $tekst }
bwk-bewijs = Daaraan zie je het: { $tekst }
bwk-controle = Kijk ernaar elke: { $tekst }
bwk-afspraak-verzetten = Een andere dag nodig? Schrijf op hoe het ging en maak een nieuwe afspraak. Zo blijft te zien wat er eerst was afgesproken.
bwk-nagekomen =
    { $hoe ->
        [ja] nagekomen
        [deels] deels nagekomen
       *[other] niet nagekomen
    }
bwk-deels = deels
bwk-stand-open = niet begonnen
bwk-stand-bezig = bezig
bwk-stand-wacht = wacht
bwk-stand-vast = zit vast
bwk-stand-klaar = gelukt
bwk-stand-niet-gelukt = niet gelukt
bwk-stand-vervallen = vervallen

bwk-doen-gedaan = Actie is gedaan
bwk-doen-niet-gelukt = Actie is niet gelukt
bwk-doen-vast = Actie kan niet verder
bwk-doen-verzet = Actie verzetten of aanpassen
bwk-doen-nagekomen = Afspraak is nagekomen
bwk-doen-deels = Afspraak is deels nagekomen
bwk-doen-niet-nagekomen = Afspraak is niet nagekomen
bwk-doen-nieuwe-dag = Nieuwe afspraak voor een andere dag
bwk-doen-herinner = Herinneren
bwk-doen-samenwerking = Nieuwe periode afspreken
bwk-doen-uitkomst = Antwoord vastleggen
bwk-doen-nog-signaal = Nog een signaal melden
bwk-doen-nog-knelpunt = Nog een knelpunt melden
bwk-doen-weeg-opnieuw = Opnieuw wegen
bwk-herinner-verslag = Herinnerd aan: { $wat }. De dag is { $dag }.

bwk-tel-te-laat = { $n } te laat
bwk-tel-open = { $n } open
bwk-tel-klaar = { $n } klaar
bwk-persoon = Alles wat { $wie } doet of heeft beloofd. Neem contact op als er iets te laat is.
bwk-persoon-zelf = Dit heb jij beloofd. Ook jij komt je afspraken na.
bwk-soort-uitleg = Alle afspraken en samenwerking van de soort { $soort }.

bwk-gemist = { $wie }: { $wat }. Sinds { $n } dagen bekend, en er is nog niet over gesproken.
bwk-gemist-eerst-horen = Vraag eerst wat er aan de hand was. Oordeel daarna. Maak zo nodig een nieuwe afspraak.

## Termijnen en verzoeken

bwk-termijn = { $soort }, tot en met { $dag }.
bwk-termijn-over = Het gaat over: { $tekst }
bwk-termijn-vanzelf = Deze termijn loopt vanzelf af. Niemand hoeft er iets voor te doen.
bwk-staat-stil = staat stil
bwk-geen-dag = geen dag
bwk-verzoek = Gevraagd aan { $wie }, voor: { $wat }. Er is nog geen antwoord.
bwk-verzoek-budget = In deze casus is { $bedrag } gevraagd. Het jaarbudget van de gemeente is { $budget }.

## Signalen

bwk-signalen-leeg = Er is geen signaal gemeld.
bwk-signalen-uitleg = Verandert er iets in wonen, huishouden, werk of geld? Meld het. Daarna weeg je of het recht verandert.
bwk-signaal-wacht =
    { $n ->
        [0] te wegen
        [one] te wegen, 1 dag
       *[other] te wegen, { $n } dagen
    }
bwk-recht-ja = raakt recht: ja
bwk-recht-nee = raakt recht: nee
bwk-recht-niet-gezegd = raakt recht: ?
bwk-recht-vraag = Raakt dit het recht op bijstand? { $antwoord }
bwk-recht-mist = Schrijf op of het signaal het recht raakt, en waarom. Ook als het antwoord nee is.
bwk-ja = Ja.
bwk-nee = Nee.
bwk-niet-gezegd = Dat staat er niet bij.
bwk-niet-gewogen = Dat is nog niet gewogen.
bwk-waarom = Waarom: { $tekst }
bwk-feit = Feit: { $tekst }
bwk-signaal-bron = Bron: { $bron }. Bekend sinds { $dag }.
bwk-signaal-sinds = Het gebeurde op { $tekst }.
bwk-gevolg-mogelijk = Mogelijk gevolg: { $tekst }
bwk-uitkomst = Uitkomst: { $tekst }
bwk-gevolg = Gevolg: { $tekst }

## Knelpunten en opties

bwk-knelpunten-leeg = Er is geen knelpunt gemeld.
bwk-knelpunten-uitleg = Gaat iets niet zoals bedacht? Meld het knelpunt en spreek meteen af wie wat doet.
bwk-knelpunt = Knelpunt (ernst: { $ernst }). { $wat }
bwk-knelpunt-opgelost = opgelost { $dag }
bwk-knelpunt-actie =
    { $n ->
        [one] opgepakt, 1 dag open
       *[other] opgepakt, { $n } dagen open
    }
bwk-knelpunt-geen-actie =
    { $n ->
        [one] geen actie, 1 dag open
       *[other] geen actie, { $n } dagen open
    }
bwk-knelpunt-bij = Zit bij: { $tekst }
bwk-oorzaak = Oorzaak: { $tekst }
bwk-opgelost-door = Zo is het opgelost: { $tekst }
bwk-knelpunt-daarna = Daarna gedaan, op { $dag }: { $act }. { $tekst }
bwk-knelpunt-niets = Er staat nog niets tegenover. Spreek een actie af, weeg opties of zoek hulp.
bwk-weeg-vraag = Wat doen we hieraan: { $wat }
bwk-opties-aantal =
    { $n ->
        [one] 1 optie
       *[other] { $n } opties
    }
bwk-opties-te-weinig = Eén optie is geen keuze. Weeg er minstens twee, met wat ervoor en ertegen is.
bwk-vraag = Vraag: { $tekst }
bwk-keuze = Keuze: { $tekst }
bwk-optie = Optie: { $wat }. Voor: { $voor }. Tegen: { $tegen }.

## Contact

bwk-contact-laatst = Laatste contact
bwk-contact-nooit = nog geen contact
bwk-contact-lang =
    { $n ->
        [one] Al 1 week geen contact.
       *[other] Al { $n } weken geen contact.
    } Spreek de klant minstens elke { $grens } weken.
bwk-contact-volgende = Het volgende gesprek is op { $dag }.
bwk-contact-geen-volgende = Er is geen volgend gesprek gepland.
bwk-contact-ritme = Zo is het in het plan afgesproken: { $tekst }
bwk-contact-uitleg = Intake, gesprekken, begeleiding en evaluatie tellen mee als de klant er was.

## Uitvoering

bwk-onder-begin = nog niet begonnen
bwk-hoek-contacten =
    { $n ->
        [one] 1 gesprek
       *[other] { $n } gesprekken
    }
bwk-hoek-plekken =
    { $n ->
        [one] 1 plek
       *[other] { $n } plekken
    }
bwk-kop-gesprekken = Gesprekken en begeleiding
bwk-kop-schaal = Cijfers van de klant
bwk-kop-plekken = Plekken voor werk en meedoen
bwk-kop-groepen = Groepen
bwk-kop-partners = Contact met netwerk en partners
bwk-kop-ontwikkelingen = Wat er verandert
bwk-doen-vervolg = Vervolg vastleggen

bwk-gesprekken-leeg = Er is nog geen gesprek vastgelegd.
bwk-gesprekken-uitleg = Leg na elk gesprek vast: wat jij deed, hoe de klant reageerde en wat de volgende stap is.
bwk-gesprekken-meer =
    { $n ->
        [one] Nog 1 ouder gesprek staat in de tijdlijn.
       *[other] Nog { $n } oudere gesprekken staan in de tijdlijn.
    }
bwk-volgende = Volgende stap:
bwk-volgende-geen-dag = geen dag
bwk-volgende-geen-stap = niet afgesproken
bwk-volgende-uitleg = De laatste afgesproken stap: { $tekst }
bwk-volgende-geen-uitleg = Er is nog geen volgende stap afgesproken. Sluit elk gesprek af met een stap.
bwk-volgende-mist = Er is geen dag voor een volgend gesprek. Plan dat, dan blijft er vaart in.
bwk-niet-gekomen = De klant was er niet: { $hoe }.
bwk-techniek = Techniek: { $tekst }
bwk-reactie = Reactie van de klant: { $tekst }
bwk-verandertaal = Woorden die op verandering wijzen: { $tekst }
bwk-stap = Volgende stap: { $tekst }
bwk-stap-op = Volgende contact: { $dag }
bwk-verslag = Verslag: { $tekst }
bwk-mist = Dit staat er niet bij: { $wat }.
bwk-mist-techniek = welke techniek je gebruikte
bwk-mist-reactie = hoe de klant reageerde
bwk-mist-stap = de volgende stap
bwk-mist-doel = bij welk doel het hoort

bwk-schaal-leeg = Er zijn nog geen cijfers.
bwk-schaal-uitleg = Vraag een cijfer van 0 tot 10, bijvoorbeeld hoe zeker de klant zich voelt. Stel later dezelfde vraag, dan zie je verschil.
bwk-schaal-hoger = { $n } hoger dan de vorige keer. Vraag wat hielp.
bwk-schaal-lager = { $n } lager dan de vorige keer. Vraag wat er gebeurde.
bwk-schaal-gelijk = Gelijk aan de vorige keer. Vraag wat een punt erbij zou brengen.
bwk-schaal-eerste = Het eerste cijfer. Stel later dezelfde vraag.

bwk-plekken-leeg = Er is nog geen plek gezocht.
bwk-plekken-uitleg = Draag de klant voor bij een werkgever of een plek om mee te doen. Schrijf op waarom die plek past.
bwk-plek = { $wie }. Het werk: { $wat }
bwk-plek-voorgedragen = voorgedragen
bwk-plek-gesprek = gesprek
bwk-plek-proefplaatsing = proef
bwk-plek-geplaatst = geplaatst
bwk-plek-afgewezen-door-werkgever = afgewezen
bwk-plek-afgezien-door-klant = klant ziet af
bwk-plek-uitgevallen = uitgevallen
bwk-plek-soort = Soort plek: { $soort }
bwk-plek-antwoord = Antwoord uiterlijk { $dag }.
bwk-plek-antwoord-te-laat = Het antwoord moest er zijn op { $dag }. Bel de werkgever.
bwk-plek-past = Waarom het past: { $tekst }
bwk-plek-past-niet-gezegd = Er staat niet bij waarom deze plek past. Leg hem naast wat de klant wil en kan.
bwk-plek-wens = Wens bij werk: { $tekst }
bwk-plek-beperking = Wat lastig is bij werk: { $tekst }
bwk-doen-plek-uitkomst = Uitkomst van deze plek
bwk-doen-andere-plek = Andere plek zoeken
bwk-doen-uitgevallen = De klant is uitgevallen

bwk-groepen-leeg = De klant zit niet in een groep.
bwk-groepen-uitleg = In een groep leren klanten van elkaar. Maak een groep, of kies bij begeleiden de vorm groep.
bwk-groep = Doel van de groep: { $tekst }
bwk-groep-eigen = Je ziet hier alleen deze klant. Wat over anderen is geschreven, staat hier niet.
bwk-groep-erbij = { $er } van { $van } keer erbij
bwk-groep-volgende = De volgende bijeenkomst is op { $dag }.
bwk-groep-was-er = was er
bwk-groep-was-er-niet = was er niet
bwk-groep-verslag = Verslag:
bwk-groep-bijeenkomst = Bijeenkomst op { $dag }. Methode: { $tekst }

bwk-partners-leeg = Er is nog geen contact met anderen vastgelegd.
bwk-partners-uitleg = Wie helpt de klant? Zet die persoon in het netwerk en leg elk contact vast, met de volgende stap.
bwk-partner-nooit = nog geen contact
bwk-partner-lang =
    { $n ->
        [one] 1 week geen contact.
       *[other] { $n } weken geen contact.
    } Er loopt wel iets met deze persoon.
bwk-partner-nog-niet = Er loopt iets met deze persoon, maar er is nog geen contact vastgelegd.
bwk-partner-afspraak = Samenwerking: { $tekst }
bwk-partner-helpt = Kan helpen met: { $tekst }
bwk-partner-aantal =
    { $n ->
        [one] 1 keer contact vastgelegd.
        [0] Nog geen contact vastgelegd.
       *[other] { $n } keer contact vastgelegd.
    }

bwk-bron = Bron: { $tekst }
bwk-ontwikkeling-vanaf = vanaf { $dag }
bwk-ontwikkeling-sinds = sinds { $dag }
bwk-ontwikkeling-uitleg = Ga na of dit iets verandert aan het recht, het plan of een afspraak.
bwk-doen-inhoud = beslissen op de inhoud
bwk-dwangsom = De dwangsom is vandaag { $bedrag }. Hij groeit tot het besluit er is, hoogstens 42 dagen.
