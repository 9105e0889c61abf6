# Het scherm. Sleutels per scherm; de tekst van handelingen, velden en woorden staat elders.

## Algemeen: ja en nee, knoppen, kopregel

ja = ja
nee = nee
geen = geen
en = en
alle = alle
programma = AANPAK
verzonnen-casussen = verzonnen casussen
kop-week = wk { $n }
kop-dag = dag { $n }
kop-help = F1 Help
kop-alle-acties = F2 alle acties
kop-alleen-kijken = alleen kijken
venstertitel = Aanpak – { $wat }
knop-ga-verder = Ga verder
knop-terug = Terug
knop-sluiten = Sluiten
knop-openen = Openen
knop-vastleggen = Vastleggen
knop-annuleren = Toch niet
knop-ok = Goed
knop-verder = Verder
knop-opnieuw-proberen = Opnieuw proberen
knop-kopieer = Kopieer tekst
knop-details = Details
van-tot = { $van }–{ $tot } van { $totaal }
n-van-m = { $n } van { $m }
meer-onder = meer ▼
meer-boven = meer ▲
meer-onder-ascii = meer v
meer-boven-ascii = meer ^
leeg = niets
onbekend = onbekend
tijd-uur = { $tijd } uur
tijd-om = om { $tijd }

## Tabbladen (de korte naam in .kort)

tab-vandaag = Vandaag
tab-caseload = Caseload
tab-termijnen = Termijnen
tab-leren = Leren
tab-scenario = Scenario
tab-inspectie = Inspectie
tab-casus = Casus
tab-tijdlijn = Tijdlijn

## Functies

functie-klantmanager = Klantmanager
functie-student = Student
functie-docent = Docent of praktijkbegeleider

## S0 Welkom

welkom-titel = Welkom
welkom-versie = versie { $versie }
welkom-regel-1 = Welkom bij Aanpak. Hier oefen je het werk van een klantmanager.
welkom-regel-2 = Alle casussen zijn verzonnen. Vul nooit gegevens van echte mensen in.
welkom-naam = Hoe heet je?
welkom-naam-uitleg = Een schuilnaam mag ook.
welkom-naam-leeg = Vul een naam in. Een schuilnaam mag ook.
welkom-functie = Wat ben je?
welkom-taal = Taal
welkom-taal-nl = Nederlands
welkom-taal-en = English
welkom-tekens = Kun je dit goed lezen?
welkom-tekens-proef = ✓ klaar    » bezig    ○ te doen    ! te laat      é ş 李 €
welkom-tekens-ja = Ja
welkom-tekens-nee = Nee, gebruik eenvoudige tekens  [x] [>] [ ] [!]
welkom-kleuren = Kleuren
welkom-kleuren-automatisch = automatisch
welkom-kleuren-licht = licht
welkom-kleuren-donker = donker
welkom-kleuren-terminal = die van de terminal
welkom-kleuren-geen = geen
welkom-start = Start met de eerste oefencasus
welkom-start-leeg = Start met een leeg bestand
welkom-start-demo = Start met voorbeelden
welkom-rondleiding = Rondleiding, 3 minuten
welkom-toetsen = Pijltjes = kiezen   Enter = doen   Tab = volgende   Esc = terug
welkom-muis = De muis werkt ook. Je werk wordt vanzelf bewaard.
welkom-pagina = vraag { $n } van { $m }
welkom-bestand = Nieuw bestand: { $pad }

## S1 Vandaag

s1-titel = Nu doen ({ $n })
s1-te-laat = TE LAAT ({ $n })
s1-vandaag = VANDAAG ({ $n })
s1-deze-week = DEZE WEEK ({ $n })
s1-later = LATER ({ $n })
s1-voorbij = voorbij
s1-voorbij-sinds = voorbij sinds { $datum }
s1-laatste-dag = laatste dag
s1-nog-dagen =
    { $n ->
        [one] nog 1 dag
       *[other] nog { $n } dagen
    }
s1-dagen =
    { $n ->
        [one] 1 dag
       *[other] { $n } dagen
    }
s1-dagen-te-laat =
    { $n ->
        [one] 1 dag te laat
       *[other] { $n } dagen te laat
    }
s1-wacht = wacht
s1-staat-stil = staat stil
s1-tm = t/m { $datum }
s1-agenda = Agenda { $datum }
s1-agenda-leeg = Geen gesprekken vandaag.
s1-week = Week { $n }: wat verloopt er?
s1-week-geen = –
s1-week-voorbij =
    { $n ->
        [one] ! = 1 termijn is al voorbij
       *[other] ! = { $n } termijnen zijn al voorbij
    }
s1-week-regel =
    { $n ->
        [one] Deze week verloopt 1 ding.
       *[other] Deze week verlopen { $n } dingen.
    }
s1-verder = Verder waar je was
s1-verder-taak = Taak { $n }: { $taak }, { $gedaan } van { $van }
s1-verder-concept = Concept van { $datum }, { $tijd }
s1-verder-knop = Ga verder
s1-verder-leeg = Je hebt nog geen casus open gehad.
s1-uitleg = Uitleg bij deze regel
s1-uitleg-wacht = Wat jij nu doet, kies je zelf.
s1-uitleg-voorbij = { $soort } liep t/m { $datum } en is voorbij.
s1-uitleg-vandaag = { $soort } loopt vandaag af.
s1-uitleg-loopt = { $soort } loopt t/m { $datum }.
s1-uitleg-stil = { $soort } staat nu stil en telt niet door.
s1-uitleg-over = Het gaat over: { $over }
s1-open-casus = Open casus
s1-bel = Leg contact vast
s1-regels = Wat zijn de regels?
s1-leeg = Er staat niets op de lijst. Met n open je een nieuwe casus.
s1-leeg-bestand = Dit bestand is nog leeg. Open je eerste casus met n.
s1-filter = Alleen: { $wat }

## S2 Caseload

s2-titel = Casussen
s2-zoek = Zoek:
s2-fase = Fase:
s2-vlag = Vlag:
s2-sorteer = Sorteer:
s2-alle = alle
s2-kolom-nr = Nr
s2-kolom-klant = Klant
s2-kolom-fase = Fase
s2-kolom-taak = Taak nu
s2-kolom-termijn = Volgende termijn
s2-kolom-datum = Datum
s2-kolom-vlag = Vlag
s2-sorteer-termijn = eerste termijn
s2-sorteer-naam = naam
s2-sorteer-taak = taak
s2-sorteer-nr = nummer
s2-sorteer-titel = Sorteren op
s2-telling = { $n } van { $m } casussen · gesorteerd op { $hoe }
s2-legenda = !! te laat   ! vandaag   … wacht op klant   × kan niet verder   c concept
s2-legenda-ascii = !! te laat   ! vandaag   ~ wacht op klant   x kan niet verder   c concept
s2-leeg = Er zijn nog geen casussen. Met n open je de eerste.
s2-niets-gevonden = Geen casus past hierbij. Esc haalt het filter weg.
s2-voorbeeld = { $nr } · { $klant } (verzonnen)
s2-aanvraag = Aanvraag ontvangen
s2-melding = Gemeld
s2-termijn = Termijn
s2-laatste = Laatste
s2-nog-open = Nog open
s2-laatst-contact = Laatste contact
s2-geen-contact = nog geen contact
s2-knop-openen = Openen
s2-knop-tijdlijn = Tijdlijn bekijken
s2-knop-termijn = Termijn toevoegen
s2-gesloten = gesloten

## S3 Casus

s3-taken = Taken
s3-taak = Taak { $n }: { $taak }
s3-punten = { $gedaan } van { $van } punten
s3-punten-titel = Wat hoort bij deze taak?
s3-punt-klaar = klaar
s3-punt-open = nog te doen
s3-punt-hoe = Zo maak je dit klaar:
s3-acties = Wat kun je hier doen?
s3-fase = Fase: { $fase }
s3-legenda-1 = ✓ klaar    » bezig
s3-legenda-2 = ○ te doen  – n.v.t.
s3-legenda-3 = ! te laat  … wacht
s3-legenda-4 = × kan niet verder
s3-termijnen = Termijnen
s3-termijnen-geen = Er loopt geen termijn.
s3-termijnen-meer = termijnen ({ $n })
s3-tm = t/m { $datum }
s3-laatste-dag = laatste dag
s3-voorbij-sinds = voorbij sinds { $datum }
s3-stil-sinds = staat stil sinds { $datum }
s3-stil-daarna =
    { $n ->
        [one] daarna nog 1 dag
       *[other] daarna nog { $n } dagen
    }
s3-veilig-tot = veilig is t/m { $datum }
s3-gebeurtenissen = Laatste gebeurtenissen
s3-gebeurtenissen-geen = Er is nog niets vastgelegd.
s3-hele-tijdlijn = Hele tijdlijn
s3-gesloten = Deze casus is gesloten sinds { $datum }.
s3-nvt = Deze taak is hier niet van toepassing.
s3-taak-leeg = Hier is nog niets gedaan. Kies een handeling en druk op Enter.
s3-heropend = Deze taak is opnieuw geopend.
s3-bestand-taak = Deze taak hoort bij jou en het hele bestand, niet bij één casus.
s3-concepten =
    { $n ->
        [one] 1 concept
       *[other] { $n } concepten
    }
s3-gegevens = Gegevens
s3-vastleggen = { $act }

## Termijnen, uitleg per stap

termijn-titel = Hoe is dit berekend?
termijn-begin = Begint op
termijn-lengte = Lengte
termijn-artikel = Grond
termijn-stil = Stond stil
termijn-einde = Laatste dag
termijn-stap = { $n }. { $wat }: { $datum } ({ $grond })
termijn-geen = Er zijn geen termijnen.

## Tijdlijn

tijdlijn-titel = Tijdlijn
tijdlijn-regel = regel { $n }
tijdlijn-door = door { $naam }
tijdlijn-vastgelegd-op = vastgelegd op { $datum }
tijdlijn-ongedaan = ongedaan gemaakt
tijdlijn-gecorrigeerd = gecorrigeerd
tijdlijn-leeg = Er is nog niets vastgelegd.
tijdlijn-zoek = Zoek in de tijdlijn
tijdlijn-niets = Niets gevonden. Esc haalt het filter weg.
tijdlijn-inhoud = Wat er staat
tijdlijn-knop-correctie = Verbeteren
tijdlijn-knop-ongedaan = Ongedaan maken

## S14 Help

help-titel = Help bij: { $waar }
help-zoek = Zoek:
help-tab-toetsen = Toetsen
help-tab-begrippen = Begrippen
help-tab-zo-werkt-het = Zo werkt het
help-op-dit-scherm = OP DIT SCHERM
help-overal = OVERAL
help-begrippen = WAT BETEKENT DIT?
help-mis = ER GAAT IETS MIS?
help-mis-rommelig = Scherm rommelig
help-mis-rommelig-doen = druk op Ctrl-L
help-mis-pauze = Terug uit pauze
help-mis-pauze-doen = typ fg en druk op Enter (na Ctrl-Z)
help-mis-muis = Tekst kopiëren lukt niet
help-mis-muis-doen = zet de muis uit met F8 en selecteer opnieuw
help-mis-ongedaan = Iets verkeerds vastgelegd
help-mis-ongedaan-doen = druk op Ctrl-U, of kies Verbeteren in de tijdlijn
help-tekstvak = In een tekstvak typ je gewoon. Daar werken Esc, Tab, F-toetsen en Ctrl.
help-hjkl = ook h j k l
help-sluit = Esc sluit dit venster
help-veld = Over dit veld
help-niets = Niets gevonden in de help.
help-bewaren = Wat je vastlegt, staat meteen in het bestand. Wat je typt, blijft bewaard als concept.
help-verzonnen = Alles hier is verzonnen. Vul nooit gegevens van echte mensen in.
help-tien-taken = Elke casus gaat door tien taken. Je mag ze in elke volgorde doen.
help-termijnen = De app rekent termijnen uit en toont elke stap. De app beslist nooit voor jou.
help-datums = Een datum typ je kort: 16-3, vr, morgen, +14 of wk 13.
begrip-hersteltermijn = Tijd die de klant krijgt om iets aan te vullen. Awb 4:5.
begrip-beslistermijn = Tijd die jij hebt om te beslissen. Meestal 8 weken. Awb 4:13.
begrip-stil = De termijn telt even niet door. Awb 4:15.
begrip-bezwaartermijn = Zes weken waarin de klant bezwaar kan maken. Awb 6:7.
begrip-zienswijze = De klant vertelt zijn kant voor je beslist. Awb 4:8.
begrip-voorschot = Geld vooruit als beslissen lang duurt. PW 52.
begrip-zoektermijn = Vier weken zelf zoeken voor wie jonger is dan 27. PW 41.
begrip-ingebrekestelling = De klant zegt dat je te laat bent. Je hebt dan nog twee weken. Awb 4:17.
begrip-tm = Tot en met: de laatste dag telt nog mee.
begrip-concept = Werk dat je typte en nog niet vastlegde.
begrip-vastleggen = Het staat in het journaal. Verbeteren kan, wissen niet.

## Toetsen: korte namen voor de onderste regel en de help

toets-omhoog = omhoog
toets-omlaag = omlaag
toets-links = naar links
toets-rechts = naar rechts
toets-kiezen = kiezen
toets-doen = openen of doen
toets-terug = terug
toets-volgende = volgende
toets-vorige = vorige
toets-paneel = ander paneel
toets-afvinken = afvinken
toets-help = hulp
toets-acties = acties
toets-zoeken = zoeken
toets-vastleggen = vastleggen
toets-ongedaan = ongedaan maken
toets-opnieuw = opnieuw doen
toets-muis = muis aan of uit
toets-kopieer = kopiëren
toets-scherm-nieuw = scherm opnieuw tekenen
toets-stoppen = stoppen
toets-ga-naar = ga naar
toets-nieuw = nieuwe casus
toets-sorteren = sorteren
toets-notitie = notitie
toets-contact = contact
toets-tijdlijn = tijdlijn
toets-begin = naar het begin
toets-einde = naar het einde
toets-pagina-op = pagina omhoog
toets-pagina-neer = pagina omlaag
toets-uitleg = uitleg
toets-pauze = pauze (terug met fg)
toets-meer-velden = meer velden
toets-toevoegen = toevoegen
toets-verwijderen = weghalen
toets-typen = typen
toets-filter = filter
toets-taak = naar taak 1 tot 10
toets-tab = ander tabblad
toets-bladeren = bladeren
toets-berichten = berichten
toets-instellingen = instellingen
toets-correctie = verbeteren
toets-punten = punten van de taak
toetsnaam-omhoog = ↑
toetsnaam-enter = Enter
toetsnaam-spatie = Spatie
toetsnaam-ook = { $toets } (ook { $ook })
toetsnaam-of = { $een } of { $twee }
toetsen-titel = Toetsen
toetsen-kolom-toets = Toets
toetsen-kolom-waar = Waar
toetsen-kolom-wat = Wat

## S15 Actielijst en ga-naar

actielijst-titel = Wat wil je doen?
actielijst-hier = HIER
actielijst-taak = BIJ DEZE TAAK
actielijst-casus = IN DEZE CASUS
actielijst-bestand = JIJ EN HET BESTAND
actielijst-ga-naar = GA NAAR
actielijst-begrippen = BEGRIPPEN
actielijst-instellingen = INSTELLINGEN
actielijst-niet-beschikbaar = Niet beschikbaar: { $wat } ({ $waarom })
actielijst-niets = Geen actie gevonden. Wis een paar letters.
actielijst-telling = { $n } van { $m } acties
actielijst-hints = Typ om te zoeken  ↑↓ kiezen  Enter doen  Esc sluiten
actielijst-casus-regel = { $nr } { $klant }
actielijst-berichten = Berichten
actielijst-letter-toetsen = Letter-toetsen aan of uit
actielijst-taal = Taal: Nederlands of English
actielijst-kleuren = Kleuren kiezen
actielijst-tekens = Eenvoudige tekens aan of uit
actielijst-muis = Muis aan of uit
actielijst-stoppen = Stoppen
actielijst-help = Help openen
ga-naar-titel = Ga naar
ga-naar-taak = taak { $n }: { $taak }
waarom-casus-nodig = kies eerst een casus
waarom-gesloten = de casus is gesloten
waarom-alleen-kijken = dit bestand is alleen om te kijken
waarom-alleen-scenario = alleen in een scenario
berichten-titel = Berichten
berichten-leeg = Er zijn nog geen berichten.

## Instellingen

instelling-naam = Naam
instelling-functie = Functie
instelling-taal = Taal
instelling-tekens = Tekens
instelling-tekens-vol = alle tekens
instelling-tekens-ascii = eenvoudige tekens
instelling-kleuren = Kleuren
instelling-letter-toetsen = Letter-toetsen
instelling-muis = Muis
instelling-herinneren = Herinneren
instelling-aan = aan
instelling-uit = uit
instelling-nu = { $wat }: { $stand }
instelling-niet-bewaard = De instelling geldt nu, maar is niet bewaard: { $meer }

## S16 Vragen

vraag-terug = Terug, nog niet
vraag-stoppen-titel = Stoppen?
vraag-stoppen-bewaard = Alles wat je vastlegde is bewaard.
vraag-stoppen-concept = Wat je nog niet vastlegde, staat klaar als concept.
vraag-stoppen-nogmaals = Nog een keer Ctrl-C stopt ook.
vraag-stoppen-knop = Stoppen
vraag-bevestig-titel = { $act }?
vraag-bevestig-niet-terug = ! Dit kun je niet ongedaan maken. Corrigeren kan wel.
vraag-bevestig-knop = Vastleggen
vraag-bevestig-casus = In casus { $nr }, { $klant }.
vraag-concept-titel = Concept gevonden
vraag-concept = Concept gevonden van { $datum }, { $tijd }.
vraag-concept-verder = Ga verder
vraag-concept-opnieuw = Begin opnieuw
vraag-concept-bekijk = Bekijk eerst
vraag-concept-weg = Het concept wordt weggegooid als je opnieuw begint.
vraag-let-op-titel = Let op
vraag-let-op-toch = Toch vastleggen
vraag-let-op-waarom = Waarom wijk je af?
vraag-fout-titel = Dat lukte niet
vraag-fout-tekst-veilig = Je tekst staat nog op het scherm. Er is niets weg.
vraag-fout-code = Foutcode { $code }
vraag-fout-opnieuw = Opnieuw bewaren
vraag-bezet-titel = Het bestand is al open
vraag-bezet = Een ander venster gebruikt dit bestand. Er is niets veranderd.
vraag-bezet-kijken = Alleen kijken
vraag-bezet-stoppen = Stoppen
vraag-ongedaan-titel = Ongedaan maken?
vraag-ongedaan = Dit wordt ongedaan gemaakt: { $wat }
vraag-ongedaan-knop = Ongedaan maken
vraag-hints = Tab volgende knop   Enter kiezen   Esc terug (verandert niets)

## Meldingen op de regel onderaan (met .ascii waar een teken voorop staat)

melding-bewaard = Alles is bewaard ({ $tijd })
melding-alles-bewaard = Alles is bewaard
melding-concept = Concept bewaard ({ $tijd })
melding-concept-weg = Concept weggegooid. Wat je eerder vastlegde is er nog.
melding-velden-fout =
    { $n ->
        [one] 1 veld klopt nog niet
       *[other] { $n } velden kloppen nog niet
    }
melding-vastgelegd = { $wat } vastgelegd ({ $tijd }) · Ctrl-U ongedaan maken
melding-vastgelegd-vast = { $wat } vastgelegd ({ $tijd })
melding-vastgelegd-let-op = Let op: { $wat }
melding-ongedaan = Ongedaan gemaakt: { $wat } · Ctrl-Y opnieuw doen
melding-opnieuw = Opnieuw gedaan: { $wat } · Ctrl-U ongedaan maken
melding-niets-ongedaan = Er is niets om ongedaan te maken.
melding-niets-opnieuw = Er is niets om opnieuw te doen.
melding-gekopieerd = Gekopieerd: { $wat }
melding-niets-kopieren = Hier is niets om te kopiëren.
melding-kopieren-mislukt = Kopiëren lukte niet. Zet de muis uit met F8 en selecteer de tekst.
melding-muis-aan = De muis is aan. Klik om te kiezen.
melding-muis-uit = De muis is uit. Je kunt tekst selecteren en kopiëren. F8 zet hem weer aan.
melding-bezig = Bezig met bewaren…
melding-alleen-kijken = Dit bestand is alleen om te kijken. Er is niets vastgelegd.
melding-al-op-hoogste = Je bent op het beginscherm. Met q stop je.
melding-veranderd-elders = Er kwam iets nieuws bij uit een ander venster. Het scherm is bijgewerkt.
melding-pauze = Aanpak staat op pauze. Je werk is bewaard. Typ fg en druk op Enter om verder te gaan.
melding-gestopt = Aanpak is gestopt. Alles is bewaard in { $pad }
melding-gecrasht = Aanpak stopte door een fout. Wat was vastgelegd is veilig. Je concept staat in { $pad }
melding-casus-open = Casus { $nr } geopend
melding-niet-gevonden = Niets gevonden voor “{ $wat }”.
melding-binnenkort = Dit scherm is er nog niet. Er is niets veranderd.
melding-letters-aan = Letter-toetsen zijn aan.
melding-letters-uit = Letter-toetsen zijn uit. Pijltjes, Tab, Enter en F-toetsen werken wel.
melding-geplakt-ingekort = De geplakte tekst was te lang. Het eerste deel staat er.
melding-echt-gegeven = Dit lijkt op een BSN. Vul geen echte gegevens in. Er is niets bewaard.
melding-taal = De taal is nu Nederlands.

## Formulier

formulier-verplicht = * = verplicht
formulier-veld = veld { $n } van { $m }
formulier-tekens = { $n }/{ $max }
formulier-meer = Meer velden ({ $n })
formulier-minder = Minder velden
formulier-later = Later verder
formulier-klaar = { $act }
formulier-vastleggen = Vastleggen
formulier-knop-uitleg = Enter drukt op de knop. Met Tab ga je terug naar de velden.
formulier-toevoegen = { $wat } toevoegen
formulier-weghalen = { $wat } weghalen
formulier-nummer = { $wat } { $n }
formulier-kies = kies
formulier-kies-of-typ = kies of typ
formulier-leeg = nog leeg
formulier-niet-ingevuld = niet ingevuld
formulier-gekozen = { $n } gekozen
formulier-niets-te-kiezen = Hier is nog niets om te kiezen.
formulier-lijst-hints = ↑↓ kiezen  Enter nemen  Esc sluiten
formulier-eigen-woord = Eigen woord: { $wat }
formulier-een-van = Vul een van deze in: { $wat }
formulier-nog-velden =
    { $n ->
        [one] Er is nog 1 veld leeg.
       *[other] Er zijn nog { $n } velden leeg.
    }
formulier-let-op = Let op: { $wat }
formulier-datum-klopt = { $dag }, week { $week }
formulier-vandaag = vandaag

## Invoer van datum, bedrag en tijd

datum-leeg = Vul een datum in, bijvoorbeeld 16-3.
datum-onbekend = Deze datum ken ik niet. Typ bijvoorbeeld 16-3, morgen, vr of +14.
datum-bestaat-niet = { $maand } heeft { $dagen } dagen. Bedoel je { $voorstel }?
datum-week-bestaat-niet = Het jaar { $jaar } heeft { $weken } weken. Kies een week van 1 tot { $weken }.
datum-buiten-bereik = Kies een jaar van 1900 tot en met 2200.
geld-leeg = Vul een bedrag in, bijvoorbeeld 12,50.
geld-onbekend = Dit bedrag ken ik niet. Typ bijvoorbeeld 1234,56.
geld-negatief = Een bedrag kan hier niet onder nul zijn. Haal het minteken weg.
geld-dubbelzinnig = Bedoel je { $duizend } of { $punt }? Typ het met een komma voor de centen.
geld-te-veel-decimalen = Na de komma passen twee cijfers. Kijk het bedrag na.
geld-te-groot = Dit bedrag is te groot. Kijk het bedrag na.
tijd-leeg = Vul een tijd in, bijvoorbeeld 14:30.
tijd-onbekend = Deze tijd ken ik niet. Typ bijvoorbeeld 14:30.
tijd-bestaat-niet = De tijd { $tijd } bestaat niet. Kies van 0:00 tot en met 23:59.
getal-onbekend = Typ een heel getal.
getal-bereik = Kies een getal van { $van } tot en met { $tot }.
maand-1 = Januari
maand-2 = Februari
maand-3 = Maart
maand-4 = April
maand-5 = Mei
maand-6 = Juni
maand-7 = Juli
maand-8 = Augustus
maand-9 = September
maand-10 = Oktober
maand-11 = November
maand-12 = December
weekdag-1 = maandag
weekdag-2 = dinsdag
weekdag-3 = woensdag
weekdag-4 = donderdag
weekdag-5 = vrijdag
weekdag-6 = zaterdag
weekdag-7 = zondag

## Leesmodus

lees-start = Aanpak. Leesmodus. { $dag } { $datum }, week { $week }.
lees-telling = Te laat: { $laat }. Vandaag: { $vandaag }. Deze week: { $week }.
lees-te-laat = { $n }. Te laat. { $soort }, { $klant }. Tot en met { $datum }.
lees-vandaag = { $n }. Vandaag. { $soort }, { $klant }. Laatste dag.
lees-vandaag-tijd = { $n }. Vandaag, { $tijd }. { $soort }, { $klant }.
lees-later = { $n }. { $datum }. { $soort }, { $klant }.
lees-keuze = Kies een nummer, of: c caseload, n nieuwe casus, t termijnen, h help, q stoppen.
lees-casus = Casus { $nr }, { $klant }. Taak { $n }, { $taak }. { $gedaan } van { $van } punten.
lees-casus-keuze = Kies een taak van 1 tot 10, of: a acties, t tijdlijn, v terug, q stoppen.
lees-taak = Taak { $n }, { $taak }: { $stand }. { $gedaan } van { $van } punten.
lees-actie = { $n }. { $act }
lees-actie-keuze = Kies een handeling, of: v terug.
lees-veld = Veld { $n } van { $m }: { $veld }. Nu: { $waarde }. Enter = zo laten.
lees-veld-verplicht = Veld { $n } van { $m }: { $veld }, verplicht. Nu: { $waarde }. Enter = zo laten.
lees-veld-leeg = nog leeg
lees-woord = { $n }. { $woord }
lees-kies-woorden = Kies een nummer. Meer nummers mag met een komma ertussen.
lees-vastleggen = Vastleggen? Typ j voor ja of n voor nee. Enter = nee.
lees-ja = j
lees-vastgelegd = Vastgelegd: { $wat }
lees-niet-vastgelegd = Er is niets vastgelegd.
lees-onbekend = Dit ken ik niet: { $wat }.
lees-help = Typ een nummer of een letter en druk op Enter. Met q stop je. Alles is steeds bewaard.
lees-stop = Gestopt. Alles is bewaard.
lees-leeg = Er staat niets op de lijst.

## K3 Te klein

klein-titel = Het venster is te klein.
klein-maat = Nu { $b } × { $h }. Nodig is 60 × 16.
klein-doen-1 = Maak het venster groter, of maak
klein-doen-2 = de letters kleiner (Ctrl en -).
klein-bewaard = Je werk is bewaard.
klein-stoppen = q stoppen

## Vrij: het hele vak en wat er niet bij staat

hele-vak = Alle tien taken van het vak, van intake tot eigen vakkennis.

# Overzichten van een casus.
blad-leefgebieden = Leefgebieden
    .uitleg = De dertien leefgebieden: begin en nu, jouw oordeel en dat van de klant naast elkaar.
blad-diagnose = Diagnose
    .uitleg = Feiten, wat ze betekenen, en de conclusie die op vastgelegde feiten steunt.
blad-plan = Plan van Aanpak
    .uitleg = Doelen, acties en afspraken in een boom, met wie wat doet en wat nog niet klopt.
blad-besluit = Besluit
    .uitleg = Stap voor stap naar een besluit: feiten, regel, omstandigheden, weging, uitkomst.
blad-uitvoering = Uitvoering
    .uitleg = Contacten, begeleiding, voorstellen voor werk en groepen.
blad-bewaken = Afspraken bewaken
    .uitleg = Wie doet wat wanneer, wat is te laat, welke signalen en knelpunten liggen er.
blad-evaluatie = Evaluatie
    .uitleg = Per doel wat het opleverde, waardoor, en wat dat betekent voor het plan.
blad-handhaven = Handhaven
    .uitleg = Feit, horen, wegen, beslissen: in die volgorde, en ook afzien is een uitkomst.
blad-netwerk = Netwerk
    .uitleg = De mensen en organisaties om de klant heen, en wie wat doet.
blad-geld = Geld
    .uitleg = Inkomen, kosten, schulden en ruimte per maand.
blad-verslag = Verslag
    .uitleg = Het verslag zoals het uit het dossier volgt, met feiten apart van oordelen.
blad-uitleg = Uitleg
blad-niets-te-doen = Op deze regel valt niets te doen.
s3-bekijk = Bekijk:
toets-bladen = overzicht
toets-volgend-blad = volgend overzicht
actielijst-regel = Bij deze regel
welkom-vak = Je functie
welkom-vak-uitleg = pijl links en rechts
vak-hele-vak = het hele vak
vak-inkomensconsulent = inkomensconsulent
vak-re-integratieconsulent = re-integratieconsulent
vak-participatiecoach = participatiecoach
vak-matcher = matcher
s3-hele-vak = Hele vak: deze taak valt meestal buiten jouw functie ({ $functie }). Kijken en oefenen mag altijd.
melding-niets-te-kopieren = Hier valt niets te kopiëren.
toets-kopieren = kopiëren
toets-fase = fase kiezen
s2-fase-alle = alle
s2-concept = concept
s2-vast = zit vast
toets-zoek-help = zoek in help
welkom-kort = Alles is verzonnen. Vul nooit echte mensen in.
lees-meer-velden =
    { $veld ->
        [one] Er is nog één ander veld.
       *[other] Er zijn nog { $veld } andere velden.
    } Wil je meer invullen? Typ j of n. Enter = nee.
lees-invullen = { $veld }: invullen? Typ j of n. Enter = nee.
lees-nog-een = { $veld }: nog een? Typ j of n. Enter = nee.
lees-moet = Dit moet je invullen. Met v ga je terug zonder vast te leggen.
lees-hele-bestand = hele bestand
actielijst-tekens-vol = volle tekens
gevolg-titel = Als je dit vastlegt:
gevolg-termijn = { $soort } tot en met { $datum } ({ $artikel })
gevolg-termijn-klaar = { $soort } is klaar: { $uitkomst }
instelling-titel = Instellingen
instelling-klaar = Bewaren
instelling-uitleg = Verander wat je wilt. Het geldt meteen.
toets-hoger = regel hoger zetten
toets-lager = regel lager zetten
blad-niet-verplaatsen = Deze regel kun je niet verplaatsen.
toets-voorbeeld = voorbeeld
voorbeeld-titel = Voorbeeld: er is nog niets vastgelegd
blad-gesloten = De casus is gesloten
blad-gesloten-uitleg = Je kunt nog een notitie maken of iets corrigeren. Voor al het andere heropen je de casus, met een reden.
toets-dag-verder = dag verder
toets-tot-iets = tot iets gebeurt
toets-opslagpunten = terug naar een eerdere dag
toets-terugkijken = terugkijken
toets-hint = hulp vragen
toets-andere-oefening = andere oefening
toets-typ = zelf een zin typen
toets-verslag = gesprek afsluiten met verslag
toets-reflectie = reflectie schrijven
tab-oefening = Scenario
vraag-bevestig-woord = BESLUIT
vraag-bevestig-typ = Typ { $woord } om door te gaan: { $veld }
vraag-bevestig-typ-eerst = Typ eerst { $woord }. Er is nog niets vastgelegd.
kop-inspectie = INSPECTIE · alleen lezen
toets-dag-terug = een dag terug
toets-speel = speel of pauze
toets-inleveren = inleveren
