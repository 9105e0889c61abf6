# Teksten van het overzicht plan en wat erbij hoort.

## Kop en hoek

pva-onder-geen = nog geen plan
pva-onder-concept = versie { $n } (concept)
pva-onder-vast = versie { $n } (vastgesteld { $op })
pva-onder-anders = versie { $n } ({ $op }), daarna gewijzigd
pva-aantal-doelen =
    { $n ->
        [one] 1 doel
       *[other] { $n } doelen
    }
pva-aantal-acties =
    { $n ->
        [one] 1 actie
       *[other] { $n } acties
    }
pva-aantal-let-op = { $n } let op
pva-dingen = { $n } stuks

## De boom

pva-leeg = Er zijn nog geen doelen. Begin bij wat de klant wil.
pva-los = Los van een doel
pva-gestopt = Gestopte doelen
pva-plus-doel = [+ doel]
pva-plus-doel-uitleg = Een nieuw doel. Laat de klant het zelf zeggen en schrijf dat letterlijk op.
pva-geen-diagnose = Er is nog geen diagnose. Een doel past beter als je eerst samen keek wat er speelt.
pva-diagnose = De diagnose is van { $op }. Begin met het leefgebied dat de klant het zwaarst vindt.
pva-plus-actie = [+ actie]
pva-plus-actie-uitleg = Bij dit doel loopt geen actie. Spreek een kleine eerste stap af, met wie en wanneer.
pva-jij = jij
pva-niemand = nog niemand
pva-geen-dag = geen dag
pva-ja = ja
pva-nee = nee

## Hoe het ervoor staat

pva-stand-te-doen = te doen
pva-stand-bezig = bezig
pva-stand-wacht = wacht
pva-stand-vast = kan niet verder
pva-stand-klaar = klaar
pva-stand-gehaald = gehaald
pva-stand-niet-gelukt = niet gelukt
pva-stand-vervallen = vervallen
pva-stand-gestopt = gestopt
pva-stand-vandaag = vandaag
pva-stand-te-laat = te laat

## Uitleg bij een rij

pva-doel-over = Doel: { $stand }. { $gebied }, plaats { $prio }.
pva-doel-woorden = De klant zegt: "{ $woorden }" Voorgesteld door: { $door }.
pva-doel-zonder-woorden = Nog niet in de woorden van de klant. Voorgesteld door: { $door }.
pva-doel-maat = Gehaald als: { $maat }
pva-doel-zonder-maat = Er staat niet bij wanneer het doel gehaald is.
pva-doel-eigenaar = Eigenaar: { $wie }.
pva-akkoord-ja = De klant is akkoord.
pva-akkoord-nee = Er is nog geen akkoord van de klant.
pva-voortgang = Laatst gemeten: { $stand }.
pva-knelpunt = Knelpunt: { $wat }
pva-bewijs = Klaar als: { $tekst }
pva-controle = Je kijkt hiernaar: { $tekst }
pva-waarom = Waarom dit past: { $tekst }
pva-hangt-af = Kan pas na { $id }: { $wat } ({ $stand }).
pva-samen = Samenwerking: { $wat }
pva-samen-geen = Met deze partner is nog geen samenwerking afgesproken.
pva-samen-uitleg = Dit sprak je met een partner af bij dit doel. De dag is die van de evaluatie of het einde.
pva-aanleiding = Aanleiding: { $wat }
pva-afspraak-los = Deze afspraak hoort bij geen doel. Dat mag, maar dan telt hij niet mee bij de evaluatie.
pva-afgesproken = { $op } afgesproken.
pva-afgesproken-dag = { $op } afgesproken, toen voor { $dag }.

## SMART

pva-smart-s = specifiek
pva-smart-m = meetbaar
pva-smart-a = geaccepteerd
pva-smart-r = haalbaar
pva-smart-t = met een dag
pva-mist-s = Zeg precies wat er gebeurt en wie het doet.
pva-mist-m = Schrijf bij bewijs hoe je ziet dat het klaar is.
pva-mist-a = Vraag of de klant het eens is met het doel.
pva-mist-r = Kijk wat er in de weg staat, of wat eerst klaar moet zijn.
pva-mist-t = Spreek een laatste dag af.

## Let op

pva-let-op = Let op
pva-in-participatie = Schatting van het meedoen
pva-vind-doel-zonder-actie = Doel zonder actie
pva-vind-doel-zonder-actie-uitleg = Een doel zonder actie blijft een wens. Spreek een eerste stap af, of stop het doel met een reden.
pva-vind-actie-zonder-wie = Actie zonder naam
pva-vind-actie-zonder-wie-uitleg = Niemand weet wie dit doet. Spreek af wie het is, anders gebeurt het niet.
pva-vind-actie-zonder-dag = Actie zonder dag
pva-vind-actie-zonder-dag-uitleg = Er is geen laatste dag. Spreek een dag af die past bij het leven van de klant.
pva-vind-zwaar-zonder-doel = Zwaar gebied zonder doel
pva-vind-zwaar-zonder-doel-uitleg = Dit leefgebied kreeg oordeel 1 of 2 en er is geen doel. Stel een doel, of leg uit waarom dat nu niet kan.
pva-vind-doel-zonder-akkoord = Doel zonder akkoord
pva-vind-doel-zonder-akkoord-uitleg = De klant zei nog geen ja tegen dit doel. Bespreek het. Een plan dat niet van de klant is, werkt zelden.
pva-vind-einde-voorbij = Dag voorbij
pva-vind-einde-voorbij-uitleg = De laatste dag is voorbij. Vraag hoe het gaat en spreek een nieuwe dag af, of rond het af.
pva-vind-alles-bij-professional = Alles ligt bij jou
pva-vind-alles-bij-professional-uitleg = Alle open acties zijn van jou. Wat kan de klant zelf, of met hulp van mensen dichtbij?
pva-vind-partners-zelfde = Twee partners doen hetzelfde
pva-vind-partners-zelfde-uitleg = Meer partners doen hetzelfde. Spreek af wie het doet, dan hoeft de klant het maar één keer te vertellen.
pva-vind-partner-doelen = Doelen van partners samen bekijken
pva-vind-partner-doelen-uitleg = Meer partners hebben een doel op dit leefgebied. Bespreek of die samengaan, of elkaar in de weg zitten.
pva-vind-te-veel-doelen = Veel doelen tegelijk
pva-vind-te-veel-doelen-uitleg = Er lopen meer dan { $max } doelen. Kies samen wat eerst komt. De rest mag wachten.
pva-vind-een-domein = Alle doelen in één domein
pva-vind-een-domein-uitleg = Alle doelen liggen in hetzelfde domein. Kijk of werk, geld, zorg en wonen elkaar raken.
pva-vind-alleen-beperking = Alleen een beperking bekend
pva-vind-alleen-beperking-uitleg = Hier staat alleen wat niet gaat. Vraag ook wat de klant wil en wat wel lukt.
pva-vind-ziekte-als-beperking = Ziekte genoemd als beperking
pva-vind-ziekte-als-beperking-uitleg = De naam van een ziekte hoort niet in het dossier. Schrijf op wat de klant wel en niet kan.

## Akkoord

pva-akkoord = Akkoord en evaluatie
pva-akkoord-wel = akkoord
pva-akkoord-niet = niet akkoord
pva-akkoord-vragen = nog vragen
pva-akkoord-klant-uitleg = De klant zei ja tegen { $n } van { $van } doelen. Het akkoord op het hele plan leg je vast bij het vaststellen.
pva-akkoord-reden = Reden van geen akkoord: { $reden }
pva-akkoord-jij-uitleg = Door het plan vast te stellen zeg jij ook ja. Vanaf dan blijft deze versie bewaard.
pva-netwerk-nvt = niemand in het plan
pva-netwerk-geen = In dit plan doet nog niemand uit het netwerk mee. Wie staat dicht bij de klant?
pva-netwerk-wie = In dit plan doen mee: { $namen }.
pva-netwerk-uitleg = Vraag wie meedoet of het plan klopt. Deel niet meer dan nodig is, en met toestemming.
pva-evaluatie = evaluatie
pva-evaluatie-uitleg = Op deze dag kijk je met de klant terug op het plan. De dag kies je bij het vaststellen.
pva-evaluatie-gedaan = Deze versie is al met de klant bekeken. Herzie het plan als er iets moet veranderen.
pva-contactritme = Contact: { $tekst }
pva-ondersteuning = Hulp die erbij komt: { $tekst }
pva-hoofddoel = Hoofddoel: { $tekst }
pva-vaststellen = Versie { $n } vaststellen

## Versies

pva-versies = Versies
pva-versie = Versie { $n }
pva-versie-nu = Nu, concept van versie { $n }
pva-versie-nu-uitleg = Wat er nu anders is dan in versie { $was }. Die versie blijft bewaard.
pva-versie-uitleg = Versie { $n } is vastgesteld op { $op }. Eronder staat wat er anders werd.
pva-tekens = Een + is nieuw, een - is weg, een ~ is veranderd. Met pijl links klap je de lijst in.
pva-was-nu = { $veld }: eerst { $oud }, nu { $nieuw }
pva-leeg-veld = leeg
pva-veld-tekst = tekst
pva-veld-dag = dag
pva-veld-wie = wie
pva-veld-prioriteit = plaats
pva-veld-overig = overig
pva-hoger = Hoger in de volgorde
pva-lager = Lager in de volgorde
