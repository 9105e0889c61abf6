# Meldingen van de opdrachtregel. De hulp (--help) staat in de code.

## Scherm en terminal

cli-geen-terminal = Het scherm heeft een terminal nodig. Er is niets gedaan. Gebruik een opdracht, bijvoorbeeld: aanpak casus list
cli-scherm-mislukt = Het scherm kan niet worden getekend. Wat was vastgelegd is veilig. Probeer: aanpak --plain ({ $meer })
cli-verkeerde-aanroep = Deze aanroep klopt niet: { $meer }. Er is niets gedaan. Bekijk: aanpak --help
cli-uitvoer = De uitvoer kan niet worden geschreven. Het bestand is niet veranderd. De computer zegt: { $meer }
cli-let-op = Let op: { $wat }
cli-grondslag = Grondslag: { $wat }

## Bestanden

cli-bestand-ontbreekt = Ik vind het bestand niet: { $wat }. Er is niets veranderd. Begin met: aanpak demo
cli-bestand-gemaakt = Nieuw bestand gemaakt: { $wat }
cli-demo-gemaakt = Oefenbestand gemaakt: { $wat } ({ $n } casussen)
cli-demo-open = Open het met: aanpak --file { $wat }
cli-bestaat-al = { $wat } bestaat al. Er is niets veranderd. Kies een andere naam, of gebruik --force.
cli-alleen-lezen = Met --read-only wordt niets vastgelegd. Er is niets veranderd. Laat die optie weg.
cli-reservekopie = Reservekopie gemaakt: { $wat }
cli-teruggezet = Teruggezet uit { $wat }.
cli-vervangen-bewaard = Het vervangen bestand staat in { $wat }
cli-rebuild =
    { $n ->
        [one] Overzichten opnieuw gemaakt uit 1 regel.
       *[other] Overzichten opnieuw gemaakt uit { $n } regels.
    }
cli-export-klaar =
    { $n ->
        [one] 1 regel geschreven naar { $wat }
       *[other] { $n } regels geschreven naar { $wat }
    }

## Journaal

cli-niets-gelezen = Er is niets gelezen. Er is niets vastgelegd. Geef een bestand, of stuur regels naar de standaardinvoer.
cli-invoer-onleesbaar = De invoer { $wat } kan niet worden gelezen. Er is niets vastgelegd. De computer zegt: { $meer }
cli-regel = Regel { $n }: { $wat }
cli-gestopt-bij = Gestopt bij regel { $n }. Eerdere regels zijn vastgelegd. Verbeter de regel en stuur de rest opnieuw.
cli-vastgelegd =
    { $n ->
        [one] 1 handeling vastgelegd.
       *[other] { $n } handelingen vastgelegd.
    }
cli-verify-goed =
    { $n ->
        [one] Het bestand is in orde: 1 regel gecontroleerd.
       *[other] Het bestand is in orde: { $n } regels gecontroleerd.
    }
cli-verify-fout = Het bestand is niet in orde. Er is niets veranderd. Zet een reservekopie terug met: aanpak restore
cli-verify-eerste = De eerste regel die niet klopt: { $n }
cli-verify-probleem = Wat er mis is: { $wat }
cli-regel-bestaat-niet = Regel { $n } bestaat niet. Bekijk de regels met: aanpak journal list
cli-journaal-leeg = Er is nog niets vastgelegd.
cli-diff-gelijk = Tussen deze regels veranderde niets.
cli-diff-andere-casus = Deze regels horen bij verschillende casussen. Kies twee regels van één casus.
cli-diff-bij = + { $wat }
cli-diff-weg = - { $wat }

## Casussen en zoeken

cli-casus-geen = Er zijn nog geen casussen.
cli-casus-niet-gevonden = Geen casus past hierbij.
cli-casus-onbekend = Casus { $wat } bestaat niet. Bekijk de nummers met: aanpak casus list
cli-casus-bestond-niet = Casus { $wat } bestond toen nog niet. Kies een later moment.
cli-kop-nr = Nr
cli-kop-klant = Klant
cli-kop-fase = Fase
cli-kop-taak = Taak nu
cli-kop-termijn = Volgende termijn
cli-kop-datum = Datum
cli-kop-vlag = Vlag
cli-kop-soort = Soort
cli-kop-stand = Stand
cli-kop-casus = Casus
cli-kop-taken = Taken
cli-kop-termijnen = Termijnen
cli-kop-stukken = Stukken
cli-kop-leefgebieden = Leefgebieden
cli-kop-plan = Plan van Aanpak
cli-kop-besluiten = Besluiten
cli-kop-regel = Regel
cli-kop-wat = Wat
cli-gesloten = gesloten
cli-telling =
    { $n ->
        [one] 1 casus
       *[other] { $n } casussen
    }
cli-zoek-niets = Niets gevonden voor “{ $wat }”.
cli-zoek-telling =
    { $n ->
        [one] 1 regel gevonden
       *[other] { $n } regels gevonden
    }

## Agenda

cli-agenda-te-laat = Te laat
cli-agenda-vandaag = Vandaag
cli-agenda-deze-week = Deze week
cli-agenda-later = Later
cli-agenda-stil = Staat stil
cli-agenda-leeg = Er komt niets aan.
cli-agenda-dagen =
    { $n ->
        [one] nog 1 dag
       *[other] nog { $n } dagen
    }
cli-agenda-dagen-te-laat =
    { $n ->
        [one] 1 dag te laat
       *[other] { $n } dagen te laat
    }
cli-agenda-laatste-dag = laatste dag
cli-agenda-tot = Tot en met { $datum }

## Instellingen, regels, toetsen

cli-config-pad = Instellingen: { $wat }
cli-config-standaard = Er is nog geen bestand met instellingen. Dit zijn de standaarden.
cli-config-lezen = De instellingen in { $wat } kan ik niet lezen. Er is niets veranderd. De computer zegt: { $meer }
cli-config-onjuist = Regel { $n } van { $wat } klopt niet. Er is niets veranderd. Verbeter die regel: { $meer }
cli-config-schrijven = De instellingen in { $wat } zijn niet bewaard. De oude zijn er nog. De computer zegt: { $meer }
cli-geen-map = Ik vind je eigen map niet. Er is niets veranderd. Stel HOME in, of gebruik --file en --config.
cli-regels-onjuist = De regels in { $wat } kan ik niet gebruiken. Er is niets veranderd. Kijk dit na: { $meer }
cli-oefendatum-niet = De dag van dit bestand staat vast. Er is niets veranderd. Gebruik --oefendatum bij een nieuw oefenbestand.
cli-toetsen-titel = De toetsen van het scherm
cli-ga-verder = Ga verder met: { $wat }

## Van de opdrachten

cli-regel-zonder-casus = Regel { $wat } hoort niet bij een casus. Kies als tweede een regel van een casus.
cli-rebuild-klaar = Overzichten opnieuw gemaakt. Aantal casussen: { $n }
cli-toon-stukken = Stukken
cli-toon-versies = Versies van het plan
cli-toon-afspraken = Afspraken
cli-toon-besluiten = Besluiten
cli-toon-signalen = Signalen
cli-toon-gedragingen = Gedragingen
cli-toon-regeling = Regeling
cli-toon-gewicht = Gewicht
cli-toon-klant-zegt = klant: { $n }
cli-toon-versie = Versie { $n }, vastgesteld op { $datum }
cli-toon-bekend = bekendgemaakt { $datum }
cli-toon-niet-bekend = nog niet bekendgemaakt
cli-termijn-fout = Deze termijn reken ik niet uit: { $wat }
cli-termijn-fout-lengte-nul = een termijn van nul heeft geen laatste dag.
cli-termijn-fout-buiten-bereik = een dag van de som valt buiten de kalender.
cli-termijn-fout-eerste-dag-met-maanden = de wet zegt niet waar maanden eindigen als de begindag meetelt.
cli-termijn-fout-eerste-dag-met-terug = terugtellen en de begindag meetellen gaan niet samen.
cli-termijn-fout-opgeschort-met-werkdagen = de wet regelt geen opschorting in werkdagen.
cli-termijn-fout-opgeschort-met-terug = een termijn die terugtelt, staat nooit stil.
cli-stap-start = het feit waarmee de termijn begint
cli-stap-eerste-dag = dit is de eerste dag die telt
cli-stap-lengte = { $n } { $eenheid } verder: zo lang duurt de termijn zelf
cli-stap-terug = { $n } { $eenheid } terug: zo lang duurt de termijn zelf
cli-stap-opgeschort = { $n } dagen stil, dus zo veel later
cli-stap-vrije-dag = vrij: { $dag }, dus een dag verder
cli-stap-artikel-2 = er zaten geen twee werkdagen in, dus een dag verder
cli-stap-geen-verlenging = een vrije dag, maar deze termijn schuift niet op
cli-stap-einde = laatste dag, tot middernacht
cli-vrij-voorlopig = voorlopig
cli-oefening-goed = Goed: in { $wat } is niets gevonden. Het scenario kan gespeeld worden.
cli-check-fout = fout
cli-check-let-op = let op
cli-oefening-begonnen = Begonnen: { $titel }. Het bestand staat op { $pad }.
cli-oefening-vork = Gemaakt: { $pad }, met alles tot en met regel { $n }. Het oude bestand is niet veranderd.
cli-oefening-ingebracht = { $wat } is ingebracht als regel { $n }.
cli-scenario-onbekend = Er is geen scenario met de naam { $wat }. Kijk met aanpak oefening list.
cli-geen-oefening = In { $wat } loopt geen oefening. Begin er een met aanpak oefening start.
cli-gebeurtenis-onbekend = In dit scenario is geen gebeurtenis met de naam { $wat }. Er is niets veranderd.
cli-stap-stil =
    { $n ->
        [one] stil van { $van } t/m { $tot }: 1 dag later
       *[other] stil van { $van } t/m { $tot }: { $n } dagen later
    }
cli-stap-stil-open = staat stil vanaf { $van }; tot wanneer is nog niet bekend
cli-stap-stil-te-laat = stil van { $van } t/m { $tot }: na het einde, dus { $n } dagen
cli-stap-stil-dubbel =
    { $n ->
        [one] stil van { $van } t/m { $tot }: nog 1 dag, de rest telde al
       *[other] stil van { $van } t/m { $tot }: nog { $n } dagen, de rest telde al
    }
cli-termijn-regel-onbekend = De regel "{ $wat }" ken ik niet. Er is niets uitgerekend. Kijk welke er zijn met: aanpak termijn rules
cli-termijn-regel-niet-toen = De regel "{ $wat }" gold niet op die dag. Er is niets uitgerekend. Kies een andere dag.
cli-termijn-regel-zonder-lengte = De regel "{ $wat }" heeft geen vaste lengte. Er is niets uitgerekend. Geef zelf --length en --unit.
cli-termijn-lengte = { $n } { $eenheid }
cli-termijn-lengte-hoogstens = max. { $n } { $eenheid }
cli-termijn-lengte-terug = { $n } { $eenheid } terug
cli-termijn-lengte-hoogstens-terug = max. { $n } { $eenheid } terug
cli-termijn-zonder-lengte = geen vaste lengte
cli-termijn-nieuw = geldt vanaf { $dag }
cli-termijn-geldt-tot = geldt tot en met { $dag }
cli-termijn-periode = { $van } tot en met { $tot }
cli-termijn-regels-nagaan = Een ? betekent: kijk dit na, de wet is hier niet helemaal duidelijk.
cli-termijn-regels-meer = Meer over een regel: aanpak termijn rules, en dan de naam uit de eerste kolom.
cli-termijn-kop-id = Regel
cli-termijn-kop-naam = Naam
cli-termijn-kop-artikel = Artikel
cli-termijn-kop-wie = Van wie
cli-termijn-kop-begint = Begint met
cli-termijn-kop-lengte = Lengte
cli-termijn-kop-atw = Schuift van vrije dag
cli-termijn-kop-eerste-dag = Begindag telt mee
cli-termijn-kop-schorst = Langer of stil
cli-termijn-kop-verloop = Daarna
cli-termijn-kop-mededeling = Bericht
cli-termijn-kop-geldt = Geldt
cli-termijn-kop-ook = Andere periode
cli-termijn-kop-bron = Bron
cli-termijn-kop-zekerheid = Zeker?
cli-termijn-kop-twijfel = Wat niet zeker is
cli-ja = ja
cli-nee = nee
cli-termijn-periode-open = vanaf { $van }
cli-bestand-overgeslagen = Overgeslagen: { $wat }. { $meer } De andere bestanden gaan door.
cli-regels-lezen = Dit regelbestand kan ik niet lezen: { $wat }. Er is niets bekeken.
cli-regels-sjabloon = Dit sjabloon ken ik niet: { $wat }. Er is niets bekeken.
cli-regels-activiteit = Deze activiteit ken ik niet: { $wat }. Er is niets bekeken.
cli-regels-aantal = Dit sjabloon vraagt een ander aantal activiteiten: { $wat }. Er is niets bekeken.
cli-regels-toets = Deze ingebouwde toets ken ik niet: { $wat }. Er is niets bekeken.
cli-regels-dubbel = Deze regel staat er twee keer: { $wat }. Er is niets bekeken.
cli-les-klaar = { $pad } is klaar: lesopdracht { $id } voor groep { $groep }. Geef dit bestand aan je studenten.
