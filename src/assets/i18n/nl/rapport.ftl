# Documenten om af te drukken. Een brief spreekt de klant aan met u.

rap-verzonnen = VERZONNEN, OM TE OEFENEN. De klant, de gemeente en deze brief bestaan niet echt. Verstuur dit niet.
rap-open = [nog invullen: { $wat }]
rap-klaar = Rapport geschreven naar { $wat }
rap-nog-open =
    { $n ->
        [one] Nog 1 ding in te vullen: { $wat }
       *[other] Nog { $n } dingen in te vullen: { $wat }
    }
rap-geen-hersteltermijn = In { $wat } is geen hersteltermijn gegeven. Er is geen brief gemaakt. Kies een andere casus, of geef eerst een hersteltermijn.
rap-andere-termijn = { $wat } is geen hersteltermijn van deze casus. Er is geen brief gemaakt. Laat --termijn weg voor de laatste.

## Kop en slot van een brief

rap-van = Van
rap-gemeente = gemeente { $naam }
rap-aan = Aan
rap-datum = Datum
rap-kenmerk = Ons kenmerk
rap-aanhef = Beste { $naam },
rap-kop-vragen = Heeft u vragen?
rap-vragen = Neem contact op met { $naam }. Het telefoonnummer is { $telefoon }. Begrijpt u de brief niet? Bel ons, dan leggen wij hem uit.
rap-groet = Met vriendelijke groet,
rap-namens = namens het college van burgemeester en wethouders van { $gemeente }

## Wat niemand heeft vastgelegd

rap-open-klant = de naam van de klant
rap-open-briefdag = de dag van de brief
rap-open-laatste-dag = de laatste dag
rap-open-dag = de dag
rap-open-stuk = welk stuk
rap-open-periode = over welke periode
rap-open-waarom = waarom dit stuk nodig is
rap-open-inleveren = hoe en waar de klant kan inleveren
rap-open-naam = de naam van de contactpersoon
rap-open-telefoon = het telefoonnummer
rap-open-over-awb-4-5 = welke aanvraag, en van welke dag
rap-open-over-awb-6-6 = welk bezwaar, en van welke dag
rap-open-over-pw-54 = het besluit over het opschorten, en de dag ervan
rap-open-over-pw-40 = het besluit over de betaling, en de dag ervan
rap-open-over-pw-53a = het besluit over de betaling, en de dag ervan
rap-open-stil = de eerste dag
rap-open-betaling = of de betaling nu stilstaat, en vanaf welke dag
rap-open-bezwaar = zes weken na de dag waarop het besluit bekend is gemaakt
rap-open-bezwaar-waar = waar de klant het bezwaar kan inleveren

## De brief van een hersteltermijn

rap-hst-titel-awb-4-5 = Wij missen nog stukken bij uw aanvraag
rap-hst-titel-awb-6-6 = Wij missen nog iets bij uw bezwaar
rap-hst-titel-pw-54 = Wij missen gegevens voor uw uitkering
rap-hst-titel-pw-40 = Uw adres klopt niet met onze gegevens
rap-hst-titel-pw-53a = Wij willen weten hoe u woont en leeft
rap-hst-over-awb-4-5 = Uw aanvraag
rap-hst-over-awb-6-6 = Uw bezwaar
rap-hst-over-pw-54 = Ons besluit
rap-hst-over-pw-40 = Ons besluit over de betaling
rap-hst-over-pw-53a = Ons besluit over uw betaling
rap-hst-bezwaarschrift = bezwaarschrift
rap-hst-zaak = { $wat }, van { $dag } ({ $id })
rap-hst-inleiding-awb-4-5 = U vroeg een uitkering of hulp aan. Wij kunnen daar nog niet over beslissen, want wij missen stukken.
rap-hst-inleiding-awb-6-6 = U maakte bezwaar. Wij kunnen dat nog niet behandelen, want er mist iets.
rap-hst-inleiding-pw-54 = U krijgt bijstand. Wij moeten kunnen nagaan of u daar recht op heeft. Daarvoor missen wij gegevens.
rap-hst-inleiding-pw-40 = U krijgt bijstand. U staat in de basisregistratie op een ander adres dan u ons vertelde.
rap-hst-inleiding-pw-53a = U krijgt bijstand, of u vroeg die aan. Wij zijn niet zeker over uw situatie. Met deze stukken laat u zien hoe het zit.
rap-hst-tot = Wij geven u de tijd tot en met { $dag }. Die dag telt helemaal mee.
rap-hst-kop-stukken = Wat hebben wij van u nodig?
rap-hst-periode = Over welke periode: { $periode }
rap-hst-waarom = Waarom: { $waarom }
rap-hst-al-gekregen = Op { $dag } kregen wij hier al iets van. Dat was nog niet volledig.
rap-hst-al-gekregen-want = Op { $dag } kregen wij hier al iets van. Dat was nog niet volledig: { $wat }
rap-hst-kop-inleveren = Hoe levert u de stukken in?
rap-hst-inleveren = Zo kan het: { $waar }. Zet uw naam en ons kenmerk { $kenmerk } erbij. Stuur kopieën, geen originelen.
rap-hst-kop-uitstel = Heeft u meer tijd nodig?
rap-hst-uitstel = Vraag dat vóór { $dag }, bij de contactpersoon in deze brief. Vertel waarom het niet lukt en wanneer wel. U hoort van ons of u meer tijd krijgt.
rap-hst-kop-gevolg = Wat gebeurt er als u te laat bent?
rap-hst-gevolg-awb-4-5 = Hebben wij niet alles op { $dag }? Dan kunnen wij uw aanvraag buiten behandeling laten (Awb 4:5). Wij kijken dan niet of u recht heeft op wat u vroeg. U krijgt daarover een besluit.
rap-hst-gevolg-awb-6-6 = Hebben wij niet alles op { $dag }? Dan kunnen wij uw bezwaar niet-ontvankelijk verklaren (Awb 6:6). Wij kijken dan niet of u gelijk heeft. U krijgt daarover een besluit.
rap-hst-gevolg-pw-54 = Hebben wij niet alles op { $dag }? Dan kunnen wij uw uitkering intrekken, vanaf de eerste dag dat zij stilstond (PW 54 lid 4). Wij kijken dan eerst wat dat voor u betekent.
rap-hst-gevolg-pw-40 = Klopt uw adres niet op { $dag }? Dan kunnen wij uw uitkering herzien of intrekken, vanaf de eerste dag dat de betaling stilstond (PW 40).
rap-hst-gevolg-pw-53a = Weten wij op { $dag } niet hoe het zit? Dan kunnen wij uw uitkering herzien of intrekken (PW 53a).
rap-hst-kop-beslissing = Wanneer beslissen wij?
rap-hst-stil-awb-4-5 = Onze tijd om te beslissen staat stil vanaf { $van } (Awb 4:15). Zij loopt weer zodra alles er is, en in elk geval na { $dag }.
rap-hst-stil-awb-6-6 = Onze tijd om te beslissen staat stil vanaf { $van } (Awb 7:10). Zij loopt weer zodra alles er is, en in elk geval na { $dag }.
rap-hst-niet-stil = Onze tijd om te beslissen staat door deze brief niet stil.
rap-hst-beslissen-schuift = Gebruikt u alle tijd? Dan beslissen wij uiterlijk op { $dag }. Is alles er eerder, dan loopt onze tijd ook eerder weer.
rap-hst-beslissen = Wij beslissen uiterlijk op { $dag }.
rap-hst-kop-voorschot = Krijgt u een voorschot?
rap-hst-voorschot = U kunt een voorschot krijgen zolang wij niet hebben beslist (PW 52). Het hoeft niet als de stukken door uw schuld missen. Heeft u nu geen geld voor eten of onderdak? Bel ons dan meteen.
rap-hst-voorschot-geen = Een voorschot hoort bij een uitkering voor levensonderhoud. Bij deze aanvraag verandert er niets.
rap-hst-kop-nu = Wat betekent dit nu voor uw uitkering?
rap-hst-nu-pw-54 = Uw recht op bijstand staat stil vanaf { $van }. Dat heet opschorten (PW 54 lid 1). Wij betalen zolang niet.
rap-hst-nu-pw-40 = Wij betalen niet vanaf { $van }. Dat heet opschorten van de betaling (PW 40).
rap-hst-nu-pw-53a = Wij betalen niet vanaf { $van }. Dat heet opschorten van de betaling (PW 53a).
rap-hst-betaling = Uw betaling: { $wat }.
rap-hst-weer = Is alles op tijd in orde? Dan loopt uw uitkering weer. U krijgt ook het geld over de dagen dat zij stilstond.
rap-hst-hoogstens = Stilstaan mag hoogstens acht weken, dus tot en met { $dag }.
rap-kop-bezwaar = Bent u het niet eens met het stilzetten?
rap-bezwaar = Dan kunt u bezwaar maken. Uw brief moet er uiterlijk zijn op { $dag }. Lever hem zo in: { $waar }. Schrijf uw naam, uw adres, de dag, ons kenmerk en waarom u het niet eens bent. Zet uw handtekening.
rap-bezwaar-rechter = Het besluit blijft gelden zolang uw bezwaar loopt. Kunt u niet wachten? Vraag de rechter dan om een voorlopige voorziening.

## Bijlage: de dagen

rap-kop-dagen = Bijlage: hoe wij op deze datum komen
rap-dagen = Hier staat per termijn welke dag wij telden, en waarom.
rap-bij = { $soort } ({ $id })
rap-tabel-dag = Dag
rap-tabel-wat = Wat er gebeurt
rap-tabel-grond = Grond
rap-veilig = De wet laat een dag in twijfel. Wij houden daarom { $dag } aan.
rap-hst-stap-brief = de dag van deze brief; die telt niet mee
rap-hst-stap-lengte =
    { $n ->
        [one] 1 dag na de brief
       *[other] { $n } dagen na de brief
    }
rap-hst-stap-vrij = daar vielen vrije dagen in, dus de eerste werkdag erna
rap-hst-stap-gekozen = deze laatste dag koos de gemeente

## Alleen voor wie de brief maakt

rap-kop-dossier = Voor jezelf: niet meesturen
rap-dossier-open = Dit is niet vastgelegd. Vul het in voor de brief weggaat.
rap-dossier-later = Dit gebeurde na deze brief. Het staat er niet in.
rap-hst-gevolg-niet-genoemd = Je legde vast dat het gevolg niet in de brief stond. In deze brief staat het wel. Zonder die waarschuwing kan het gevolg niet volgen.
