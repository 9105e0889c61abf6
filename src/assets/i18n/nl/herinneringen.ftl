# Herinneringen: op het scherm en als melding op het bureaublad.

her-nieuw = nieuw
her-regel = Herinnering: { $wat }, { $wanneer } ({ $wie }).
her-regel-zonder = Herinnering: { $wat }, { $wanneer }.
her-nog =
    { $n ->
        [one] nog 1 dag
       *[other] nog { $n } dagen
    }
her-vandaag = vandaag is de laatste dag
her-vandaag-tijd = vandaag om { $tijd } uur
her-te-laat =
    { $n ->
        [one] 1 dag te laat
       *[other] { $n } dagen te laat
    }
her-stil =
    { $n ->
        [one] staat 1 dag stil
       *[other] staat { $n } dagen stil
    }
her-samen =
    { $n ->
        [one] 1 herinnering: { $delen }.
       *[other] { $n } herinneringen: { $delen }.
    }
her-deel-te-laat = { $n } te laat
her-deel-vandaag = { $n } vandaag
her-deel-komend =
    { $n ->
        [one] 1 komt eraan
       *[other] { $n } komen eraan
    }
her-deel-stil =
    { $n ->
        [one] 1 staat stil
       *[other] { $n } staan stil
    }
her-meer =
    { $n ->
        [one] En nog 1 herinnering. Alles staat op Vandaag.
       *[other] En nog { $n } herinneringen. Alles staat op Vandaag.
    }
her-uitleg = Herinnering: { $waarom }.
her-uitleg-nieuw = Nieuw: { $waarom }.
her-trede-voor =
    { $n ->
        [one] 1 dag voor de laatste dag
       *[other] { $n } dagen voor de laatste dag
    }
her-trede-op = op de laatste dag
her-trede-na =
    { $n ->
        [one] 1 dag na de laatste dag
       *[other] { $n } dagen na de laatste dag
    }
her-trede-stil =
    { $n ->
        [one] staat 1 dag stil, vraag na hoe het gaat
       *[other] staat { $n } dagen stil, vraag na hoe het gaat
    }
her-hierna = Volgende: { $datum }.
her-laatste = Hierna komt er geen meer.
her-niet-bewaard = Ik kon niet opschrijven welke herinneringen je zag. Je ziet ze later nog een keer.

## Meldingen op het bureaublad

her-geen-programma = Er is geen melding verstuurd: notify-send is er niet. Installeer het (pakket libnotify-bin), of gebruik agenda --exit-code.
her-mislukt = De melding is niet verstuurd. Zij komt de volgende keer terug. De computer zegt: { $meer }
her-staat-uit = Herinneren staat uit in de instellingen. Er is niets gemeld.
her-alleen-lezen = Met --read-only wordt niets gemeld: dan kan ik niet onthouden wat je al zag.
