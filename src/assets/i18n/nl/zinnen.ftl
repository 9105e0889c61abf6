# Eén zin per handeling, voor de tijdlijn. Alleen verplichte velden, zonder punt aan het eind.

## Casus, mensen, netwerk

zin-open-casus = Casus geopend voor { $naam }, melding op { $melding-op }
zin-dien-aanvraag-in = Aanvraag ontvangen op { $op }
zin-wijzig-klant = Gegevens van de klant gewijzigd ({ $reden-soort })
zin-voeg-betrokkene-toe = Betrokkene toegevoegd: { $naam } ({ $soort })
zin-wijzig-betrokkene = Gegevens van betrokkene { $betrokkene } gewijzigd ({ $reden-soort })
zin-leg-toestemming-vast = Toestemming { $antwoord } op { $op } ({ $vorm }, betrokkene { $betrokkene }): { $waarvoor }
zin-deel-gegevens = Gegevens gedeeld met { $met } (grondslag: { $grondslag }): { $wat }
zin-verstuur-brief = Brief verstuurd aan { $aan } op { $op }: { $soort }
zin-maak-notitie = Notitie ({ $aard }): { $tekst }
zin-leg-contact-vast = Contact op { $op } met { $met } ({ $kanaal }): { $verslag }
zin-leg-geld-vast = Geld vastgelegd: { $soort } { $bedrag }, bron: { $bron }
zin-wijzig-casus = Casus gewijzigd ({ $reden-soort }): { $reden }
zin-draag-over = Casus overgedragen aan { $aan }: { $reden }
zin-sluit-casus = Casus gesloten, resultaat { $resultaat }: { $reden }
zin-heropen-casus = Casus heropend: { $reden }

## 1 Intakegesprek

zin-plan-gesprek = Gesprek gepland op { $op }: { $soort } ({ $kanaal })
zin-verzet-gesprek = Gesprek { $gesprek } verzet naar { $op }
zin-annuleer-gesprek = Gesprek { $gesprek } gaat niet door: { $reden }
zin-leg-intake-vast = Intake op { $op } ({ $kanaal }), besproken: { $besproken }. Samenvatting: { $samenvatting }
zin-geef-voorlichting = Voorlichting gegeven over { $onderwerpen }
zin-leg-verwachting-vast = Verwachting van { $van } (akkoord: { $akkoord }): { $tekst }
zin-vraag-stuk = Stuk gevraagd: { $soort }, want: { $waarom }
zin-ontvang-stuk = Stuk { $stuk } ontvangen op { $op }: { $oordeel }
zin-vervalt-stuk = Stuk { $stuk } is niet meer nodig: { $reden }
zin-geef-hersteltermijn = Hersteltermijn gegeven, brief van { $brief-op }, voor: { $stukken }
zin-verleng-hersteltermijn = Hersteltermijn { $termijn } verlengd t/m { $tot-en-met } (op verzoek: { $op-verzoek }): { $reden }
zin-sluit-hersteltermijn = Hersteltermijn { $termijn } afgerond op { $op }: { $uitkomst }, vervolg: { $vervolg }
zin-pas-zoektermijn-toe = Zoektermijn bekeken, geldt: { $geldt }. Reden: { $reden }
zin-schort-beslistermijn-op = Beslistermijn staat stil sinds { $op }, grond: { $grond }
zin-hervat-beslistermijn = Beslistermijn loopt weer sinds { $op }, grond was: { $grond }
zin-stel-beslissing-uit = Beslissing uitgesteld t/m { $tot-en-met }: { $reden }
zin-maak-afspraak = Afspraak met { $wie }, uiterlijk { $uiterlijk }: { $wat }

## 2 Diagnose

zin-beoordeel-leefgebied = Leefgebied beoordeeld: { $gebied }
zin-schat-participatie = Meedoen ingeschat op trede { $trede }, bron: { $bron }
zin-onderzoek-voorliggende-voorziening = Gekeken of { $voorziening } voorgaat: { $uitkomst }. Reden: { $reden }
zin-weeg-aanbod = Aanbod gewogen: { $aanbod }, kans { $kans }, bron: { $bron }
zin-stel-diagnose = Diagnose gesteld (besproken met klant: { $besproken-met-klant }): { $conclusie }

## 3 Doelen en acties

zin-stel-doel = Doel gesteld bij { $leefgebied }, voorgesteld door { $voorgesteld-door }: { $tekst }
zin-wijzig-doel = Doel { $doel } gewijzigd: { $reden }
zin-stop-doel = Doel { $doel } gestopt: { $reden }
zin-spreek-actie-af = Actie afgesproken ({ $wie }, uiterlijk { $uiterlijk }): { $wat }
zin-maak-samenwerkingsafspraak = Samenwerking afgesproken met { $betrokkene } vanaf { $van }: { $wat }
zin-beeindig-samenwerking = Samenwerking met { $betrokkene } gestopt: { $reden }
zin-stel-plan-vast = Plan vastgesteld, akkoord klant: { $akkoord-klant }, evaluatie op { $evaluatie-op }
zin-vraag-intern = Intern gevraagd aan { $aan }: { $vraag }
zin-ontvang-antwoord = Antwoord ontvangen op vraag { $vraag }: { $antwoord }
zin-leg-maatwerk-vast = Maatwerk vastgelegd bij { $regel }: { $alternatief }
zin-neem-besluit = Besluit genomen: { $soort }, bekend op { $bekend-op }, mandaat: { $mandaat }
zin-betaal-voorschot = Voorschot van { $bedrag } betaald op { $op }
zin-verreken-voorschot = Voorschot { $voorschot } { $wijze } op { $op }: { $bedrag }
zin-leg-verplichting-vast = Verplichting vanaf { $van }: { $verplichting } ({ $stand }), grond: { $grond }
zin-ontvang-bezwaar = Bezwaar of beroep tegen besluit { $besluit } ontvangen op { $op }: { $gronden }
zin-houd-hoorzitting = Hoorzitting over bezwaar { $bezwaar } op { $op }: { $verslag }
zin-verdaag-bezwaar = Beslissing op bezwaar { $bezwaar } verdaagd t/m { $tot-en-met }, bericht op { $bericht-op }: { $reden }
zin-beslis-op-bezwaar = Beslist op bezwaar { $bezwaar }: { $uitkomst }, bekend op { $bekend-op }
zin-ontvang-uitspraak = Uitspraak van { $instantie } over bezwaar { $bezwaar } op { $op }: { $uitkomst }
zin-ontvang-ingebrekestelling = Ingebrekestelling ontvangen op { $op }

## 4 Uitvoering

zin-werk-actie-bij = Actie { $actie } bijgewerkt ({ $stand }): { $toelichting }
zin-begeleid = Begeleiding ({ $vorm }, methode { $methode }): { $verslag }
zin-bemiddel = Bemiddeld bij { $werkgever } voor { $functie }: { $uitkomst }
zin-volg-ontwikkeling = Ontwikkeling gevolgd: { $onderwerp }, bron: { $bron }
zin-maak-groep = Groep gemaakt: { $naam }, doel: { $doel }
zin-leg-bijeenkomst-vast = Bijeenkomst van groep { $groep } op { $op }, methode: { $methode }

## 5 Bewaken

zin-meet-voortgang = Voortgang gemeten: { $stand }, bron: { $bron }
zin-meld-signaal = Signaal gemeld ({ $soort }, bron: { $bron }): { $feit }
zin-weeg-signaal = Signaal { $signaal } gewogen: { $uitkomst }, besproken met klant: { $besproken-met-klant }
zin-meld-knelpunt = Knelpunt gemeld ({ $ernst }): { $wat }
zin-los-knelpunt-op = Knelpunt { $knelpunt } opgelost: { $wat }
zin-rond-afspraak-af = Afspraak { $afspraak } afgerond, nagekomen: { $nagekomen }
zin-spreek-aan = { $wie } aangesproken over { $over }, reactie: { $reactie }
zin-weeg-opties = Opties gewogen bij de vraag “{ $vraag }”. Keuze: { $keuze }. Waarom: { $waarom }
zin-stel-actie-bij = Actie { $actie } bijgesteld naar: { $nieuw }. Reden: { $reden }
zin-mobiliseer = Ingezet: { $wie-of-wat }, waarvoor: { $waarvoor }

## 6 Evalueren

zin-evalueer = Plan versie { $plan-versie } geëvalueerd op { $op }. Zo verliep het: { $proces-verliep }
zin-herzie-plan = Plan herzien: { $reden }

## 7 Handhaven

zin-controleer-rechtmatigheid = Rechtmatigheid gecontroleerd ({ $wat }, bron: { $bron }): { $uitkomst }
zin-signaleer-gedrag = Gedrag op { $op } gesignaleerd: { $gedrag } (plicht: { $verplichting }). Feiten: { $feiten }
zin-nodig-uit-zienswijze = Zienswijze gevraagd, reageren kan t/m { $tot-en-met }, over: { $over }
zin-ontvang-zienswijze = Zienswijze ontvangen op { $op }: { $inhoud }
zin-voer-handhavingsgesprek = Handhavingsgesprek op { $op }. Omstandigheden: { $omstandigheden }. Verslag: { $verslag }
zin-geef-waarschuwing = Waarschuwing gegeven op { $op }, grond: { $grond }. Tekst: { $tekst }
zin-leg-boete-op = Boete van { $bedrag } opgelegd, grond: { $grond }, verwijt: { $verwijt }
zin-leg-maatregel-op = Maatregel opgelegd van { $percentage } procent, aantal maanden: { $maanden }, grond: { $grond }
zin-zie-af-van-maatregel = Afgezien van een maatregel: { $reden }
zin-heroverweeg-maatregel = Maatregel { $maatregel } heroverwogen: { $uitkomst }. Reden: { $reden }

## 8 Rapporteren

zin-stel-rapportage-op = Rapportage opgesteld ({ $soort }, feit en oordeel apart: { $feiten-los-van-oordeel }): { $tekst }
zin-corrigeer = Regel { $entry } gecorrigeerd ({ $reden-soort }): { $veld } is nu { $naar }. Reden: { $reden }

## Termijnen en klachten

zin-voeg-termijn-toe = Termijn toegevoegd ({ $regel }), begint op { $begint-op }: { $waarover }
zin-sluit-termijn = Termijn { $termijn } afgehandeld op { $op }: { $uitkomst }
zin-ontvang-klacht = Klacht ontvangen op { $op } over { $over }: { $inhoud }
zin-handel-klacht-af = Klacht { $klacht } afgehandeld op { $op }: { $uitkomst }
zin-sluit-taak = Taak eerder gesloten: { $taak }. Motivering: { $motivering }

## 9 Organisatie

zin-deel-kennis = Kennis gedeeld met { $met } over { $onderwerp }: { $wat }
zin-doe-verbetervoorstel = Verbetering voorgesteld voor { $werkproces }. Probleem: { $probleem }. Voorstel: { $voorstel }
zin-werk-voorstel-bij = Voorstel { $voorstel } bijgewerkt ({ $stand }): { $antwoord }
zin-draag-bij = Bijdrage ({ $soort }): { $wat }
zin-leg-dilemma-vast = Dilemma vastgelegd: “{ $vraag }”. Keuze: { $keuze }. Prijs: { $prijs }

## 10 Deskundigheid

zin-neem-deel-aan-intervisie = Intervisie ({ $methode }), vraag: “{ $vraag }”. Opbrengst: { $opbrengst }
zin-reflecteer = Teruggekeken met model { $model }. Volgende keer: { $volgende-keer }
zin-vraag-feedback = Feedback gevraagd aan { $aan } over { $onderwerp }
zin-geef-feedback = Feedback gegeven aan { $aan }: { $tekst }
zin-ontvang-feedback = Feedback ontvangen van { $van }: { $tekst }
zin-beoordeel-niveau = Eigen niveau: { $niveau }. Toelichting: { $toelichting }
zin-stel-leerdoel = Leerdoel gesteld: { $doel }. Leemte: { $leemte }. Aanpak: { $aanpak }
zin-rond-leerdoel-af = Leerdoel { $leerdoel } afgerond, opbrengst: { $opbrengst }
zin-leg-leeractiviteit-vast = Leeractiviteit ({ $soort }, { $waar }, uren: { $uren }): { $onderwerp }. Opbrengst: { $opbrengst }
zin-schrijf-beroepscode = Geschreven aan de eigen beroepscode bij { $kop }: { $tekst }

## Oefengesprek

zin-zeg = In gesprek { $gesprek } iets gezegd tegen { $tegen }
zin-vraag-hulp = Hulp gevraagd bij { $bij }, soort hulp: { $trap }
zin-bericht = Bericht van { $van } ({ $kanaal }), { $onderwerp }: { $tekst }

## Het bestand

zin-verzet-klok = Klok verzet naar { $tot }
zin-start-oefening = Oefening gestart: { $scenario }
zin-draai-terug = Ongedaan gemaakt: { $zin }
zin-doe-opnieuw = Opnieuw gedaan: { $zin }

## Termijnen, door het programma bepaald

zin-termijn-bepaald = Termijn: { $soort } t/m { $tot-en-met }
zin-termijn-stil = Termijn: { $soort } staat stil
zin-termijn-gesloten = Termijn: { $soort } afgesloten, { $uitkomst }
