# Texts of terms and agenda (S6), of the explanation of a date, and of the calculator.

s6-titel = Deadlines and agenda
s6-titel-dag = Deadlines, first one first
s6-titel-casus = Deadlines by case
s6-leeg = No deadline or appointment is open.
s6-niets-gevonden = Nothing found. Esc shows everything again.
s6-verderop = further down the list
s6-kolom-soort = Kind
s6-kolom-tm = Last day
s6-kolom-casus = Case
s6-kolom-klant = Name
s6-kolom-stand = How does it stand?
s6-groep-te-laat = LATE
s6-groep-vandaag = TODAY
s6-groep-deze-week = THIS WEEK
s6-groep-later = LATER ON
s6-groep-stil = STANDING STILL
s6-laat =
    { $n ->
        [one] 1 day late
       *[other] { $n } days late
    }
s6-vandaag-om = today { $tijd }
s6-niet-bekend = not known

## What is shown

s6-orde-dag = by date
s6-orde-casus = by case
s6-alles = all kinds
s6-wettelijk = deadlines of the law
s6-afspraken = talks and agreements
s6-normen = norms of the municipality
s6-wanneer-alles = all days
s6-wanneer-te-laat = late
s6-wanneer-vandaag = today
s6-wanneer-deze-week = this week
s6-wanneer-later = later on
s6-wanneer-stil = standing still
s6-kies-soort = WHAT DO YOU WANT TO SEE?
s6-kies-regel = WHICH DEADLINE?
s6-niet-verlengen = There is nothing here to extend or to move.

## The month

s6-week = w.
s6-legenda-vandaag = today
s6-legenda-termijn = deadline
s6-legenda-afspraak = appointment
s6-legenda-wacht = waits
s6-legenda-feestdag = public holiday
s6-legenda-vol = too full
s6-dag-niets = { $dag }: nothing
s6-n-termijnen =
    { $n ->
        [one] 1 deadline
       *[other] { $n } deadlines
    }
s6-n-afspraken =
    { $n ->
        [one] 1 appointment
       *[other] { $n } appointments
    }
s6-n-stil =
    { $n ->
        [one] 1 stands still
       *[other] { $n } stand still
    }
s6-n-ander =
    { $n ->
        [one] 1 other thing
       *[other] { $n } other things
    }
s6-te-vol = { $dag }: { $n } things, more than your { $max } a day
s6-te-laat-overal =
    { $n ->
        [one] 1 is late
       *[other] { $n } are late
    }
s6-instelling-dag = Things a day

## The explanation

s6-uitleg-titel = Explanation: { $soort } { $casus }, how was the date worked out?
s6-uitleg-rij = Explanation: { $soort } { $casus }
s6-klant = Client: { $klant }
s6-veilig = Better keep to { $datum }. The law is not quite clear here; that day is surely in time.
s6-vaste-dag = Somebody chose this day, or it stood in a letter. It was not worked out.
s6-doen = What can you do? { $wat }.
s6-hele-dag = The last day counts whole. A deadline is over only on the day after.
s6-nog-over =
    { $n ->
        [one] When the deadline goes on, 1 day is left.
       *[other] When the deadline goes on, { $n } days are left.
    }
s6-grond-herstel = time to complete { $id }
s6-begin-beslistermijn = the application came in
s6-begin-hersteltermijn = the letter that asks to complete was sent
s6-begin-buiten-behandeling = the time to complete was over
s6-begin-voorschot = the application came in
s6-begin-zoektermijn = the client came forward
s6-begin-bezwaartermijn = the decision was made known
s6-begin-beroepstermijn = the decision on the objection was made known
s6-begin-beslissing-op-bezwaar = the time to object was over
s6-begin-zienswijze = from now on the client could say what he thinks of it
s6-begin-ingebrekestelling = the client wrote that the decision is late
s6-begin-heroverweging = the measure was made known
s6-begin-klacht = the complaint came in

## The calculator: what if?

s6-reken-titel = What if? Work out a deadline
s6-reken-uitleg = Change a field and see what the last day becomes. Choose a rule, or count yourself.
s6-reken-niets-vast = Nothing is recorded here.
s6-reken-som = This is how you get there
s6-reken-uitkomst = Last day: { $datum }
s6-reken-meer = F3 all
s6-reken-regel = Rule
s6-reken-eigen = count yourself
s6-reken-begin = Start day
s6-reken-lengte = How long
s6-reken-eenheid = Unit
s6-reken-richting = Count
s6-reken-vooruit = forward
s6-reken-terug = back
s6-reken-atw = Moves off free day
s6-reken-eerste-dag = Start day counts
s6-reken-stil = Days still
s6-ja = yes
s6-nee = no

## Keys

s6-toets-som = read the sum
s6-toets-reken = calculate
s6-toets-reken-lang = calculate: what if?
s6-toets-casus = open the case
s6-toets-verleng = extend or move
s6-toets-nieuw = add a deadline of your own
s6-toets-vandaag = to today
s6-toets-soort = which kinds
s6-toets-wanneer = which days
