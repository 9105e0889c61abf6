# The screen. Keys per view; the text of acts, fields and words stands elsewhere.

## General: yes and no, buttons, title line

ja = yes
nee = no
geen = none
en = and
alle = all
programma = AANPAK
verzonnen-casussen = made-up cases
kop-week = wk { $n }
kop-dag = day { $n }
kop-help = F1 Help
kop-alle-acties = F2 all actions
kop-alleen-kijken = read-only
venstertitel = Aanpak – { $wat }
knop-ga-verder = Continue
knop-terug = Back
knop-sluiten = Close
knop-openen = Open
knop-vastleggen = Record
knop-annuleren = Never mind
knop-ok = OK
knop-verder = Next
knop-opnieuw-proberen = Try again
knop-kopieer = Copy text
knop-details = Details
van-tot = { $van }–{ $tot } of { $totaal }
n-van-m = { $n } of { $m }
meer-onder = more ▼
meer-boven = more ▲
meer-onder-ascii = more v
meer-boven-ascii = more ^
leeg = nothing
onbekend = unknown
tijd-uur = { $tijd }
tijd-om = at { $tijd }

## Tabs (the short name in .kort)

tab-vandaag = Today
tab-caseload = Cases
tab-termijnen = Deadlines
tab-leren = Learning
tab-scenario = Scenarios
tab-inspectie = Inspection
tab-casus = Case
tab-tijdlijn = Timeline

## Functions

functie-klantmanager = Case manager
functie-student = Learner
functie-docent = Teacher or workplace supervisor

## S0 Welcome

welkom-titel = Welcome
welkom-versie = version { $versie }
welkom-regel-1 = Welcome to Aanpak. Here you practise the work of a case manager.
welkom-regel-2 = All cases are made up. Never enter data of real people.
welkom-naam = What is your name?
welkom-naam-uitleg = A nickname is fine too.
welkom-naam-leeg = Enter a name. A nickname is fine too.
welkom-functie = What are you?
welkom-taal = Language
welkom-taal-nl = Nederlands
welkom-taal-en = English
welkom-tekens = Can you read this well?
welkom-tekens-proef = ✓ done    » busy    ○ to do    ! late      é ş 李 €
welkom-tekens-ja = Yes
welkom-tekens-nee = No, use simple characters  [x] [>] [ ] [!]
welkom-kleuren = Colours
welkom-kleuren-automatisch = automatic
welkom-kleuren-licht = light
welkom-kleuren-donker = dark
welkom-kleuren-terminal = those of the terminal
welkom-kleuren-geen = none
welkom-start = Start with the first practice case
welkom-start-leeg = Start with an empty file
welkom-start-demo = Start with examples
welkom-rondleiding = Tour, 3 minutes
welkom-toetsen = Arrows = choose   Enter = do   Tab = next   Esc = back
welkom-muis = The mouse works too. Your work is saved by itself.
welkom-pagina = question { $n } of { $m }
welkom-bestand = New file: { $pad }

## S1 Today

s1-titel = To do now ({ $n })
s1-te-laat = LATE ({ $n })
s1-vandaag = TODAY ({ $n })
s1-deze-week = THIS WEEK ({ $n })
s1-later = COMING UP ({ $n })
s1-voorbij = past
s1-voorbij-sinds = past since { $datum }
s1-laatste-dag = last day
s1-nog-dagen =
    { $n ->
        [one] 1 day left
       *[other] { $n } days left
    }
s1-dagen =
    { $n ->
        [one] 1 day
       *[other] { $n } days
    }
s1-dagen-te-laat =
    { $n ->
        [one] 1 day late
       *[other] { $n } days late
    }
s1-wacht = waits
s1-staat-stil = stands still
s1-tm = until { $datum }
s1-agenda = Diary { $datum }
s1-agenda-leeg = No conversations today.
s1-week = Week { $n }: what runs out?
s1-week-geen = –
s1-week-voorbij =
    { $n ->
        [one] ! = 1 deadline has passed already
       *[other] ! = { $n } deadlines have passed already
    }
s1-week-regel =
    { $n ->
        [one] 1 thing runs out this week.
       *[other] { $n } things run out this week.
    }
s1-verder = Go on where you were
s1-verder-taak = Task { $n }: { $taak }, { $gedaan } of { $van }
s1-verder-concept = Draft of { $datum }, { $tijd }
s1-verder-knop = Go on
s1-verder-leeg = You have not opened a case yet.
s1-uitleg = About this row
s1-uitleg-wacht = What you do now is your own choice.
s1-uitleg-voorbij = { $soort } ran until { $datum } and is past.
s1-uitleg-vandaag = { $soort } ends today.
s1-uitleg-loopt = { $soort } runs until { $datum }.
s1-uitleg-stil = { $soort } stands still now and does not count on.
s1-uitleg-over = It is about: { $over }
s1-open-casus = Open case
s1-bel = Record a contact
s1-regels = What are the rules?
s1-leeg = Nothing is on the list. Press n to open a new case.
s1-leeg-bestand = This file is still empty. Press n to open your first case.
s1-filter = Only: { $wat }

## S2 Cases

s2-titel = The cases
s2-zoek = Search:
s2-fase = Phase:
s2-vlag = Flag:
s2-sorteer = Sort:
s2-alle = all
s2-kolom-nr = No
s2-kolom-klant = Client
s2-kolom-fase = Phase
s2-kolom-taak = Taak now
s2-kolom-termijn = Next deadline
s2-kolom-datum = Date
s2-kolom-vlag = Flag
s2-sorteer-termijn = first deadline
s2-sorteer-naam = name
s2-sorteer-taak = task
s2-sorteer-nr = number
s2-sorteer-titel = Sort by
s2-telling = { $n } of { $m } cases · sorted by { $hoe }
s2-legenda = !! late   ! today   … waits for client   × stuck   c draft
s2-legenda-ascii = !! late   ! today   ~ waits for client   x stuck   c draft
s2-leeg = There are no cases yet. Press n to open the first.
s2-niets-gevonden = No case fits this. Esc clears the filter.
s2-voorbeeld = { $nr } · { $klant } (made up)
s2-aanvraag = Application received
s2-melding = Came forward
s2-termijn = Deadline
s2-laatste = Latest
s2-nog-open = Still open
s2-laatst-contact = Last contact
s2-geen-contact = no contact yet
s2-knop-openen = Open
s2-knop-tijdlijn = See timeline
s2-knop-termijn = Add deadline
s2-gesloten = closed

## S3 Case

s3-taken = Tasks
s3-taak = Task { $n }: { $taak }
s3-punten = { $gedaan } of { $van } points
s3-punten-titel = What belongs to this task?
s3-punt-klaar = done
s3-punt-open = still to do
s3-punt-hoe = How to complete this:
s3-acties = What can you do here?
s3-fase = Phase: { $fase }
s3-legenda-1 = ✓ done     » busy
s3-legenda-2 = ○ to do    – n/a
s3-legenda-3 = ! late     … waits
s3-legenda-4 = × stuck
s3-termijnen = Deadlines
s3-termijnen-geen = No deadline is running.
s3-termijnen-meer = deadlines ({ $n })
s3-tm = until { $datum }
s3-laatste-dag = last day
s3-voorbij-sinds = past since { $datum }
s3-stil-sinds = stands still since { $datum }
s3-stil-daarna =
    { $n ->
        [one] then 1 more day
       *[other] then { $n } more days
    }
s3-veilig-tot = safe is until { $datum }
s3-gebeurtenissen = Latest events
s3-gebeurtenissen-geen = Nothing has been recorded yet.
s3-hele-tijdlijn = Whole timeline
s3-gesloten = This case has been closed since { $datum }.
s3-nvt = This task does not apply here.
s3-taak-leeg = Nothing has been done here yet. Choose an act and press Enter.
s3-heropend = This task has been opened again.
s3-bestand-taak = This task belongs to you and the whole file, not to one case.
s3-concepten =
    { $n ->
        [one] 1 draft
       *[other] { $n } drafts
    }
s3-gegevens = Data
s3-vastleggen = { $act } now

## Deadlines, explained step by step

termijn-titel = How was this worked out?
termijn-begin = Starts on
termijn-lengte = Length
termijn-artikel = Ground
termijn-stil = Stood still
termijn-einde = Last day
termijn-stap = { $n }. { $wat }: { $datum } (ground { $grond })
termijn-geen = There are no deadlines.

## Timeline

tijdlijn-titel = Timeline
tijdlijn-regel = line { $n }
tijdlijn-door = by { $naam }
tijdlijn-vastgelegd-op = recorded on { $datum }
tijdlijn-ongedaan = undone
tijdlijn-gecorrigeerd = corrected
tijdlijn-leeg = Nothing has been recorded yet.
tijdlijn-zoek = Search the timeline
tijdlijn-niets = Nothing found. Esc clears the filter.
tijdlijn-inhoud = What it says
tijdlijn-knop-correctie = Correct this
tijdlijn-knop-ongedaan = Undo this

## S14 Help

help-titel = Help with: { $waar }
help-zoek = Search:
help-tab-toetsen = Keys
help-tab-begrippen = Terms
help-tab-zo-werkt-het = How it works
help-op-dit-scherm = ON THIS SCREEN
help-overal = EVERYWHERE
help-begrippen = WHAT DOES THIS MEAN?
help-mis = IS SOMETHING WRONG?
help-mis-rommelig = Screen untidy
help-mis-rommelig-doen = press Ctrl-L
help-mis-pauze = Back from a pause
help-mis-pauze-doen = type fg and press Enter (after Ctrl-Z)
help-mis-muis = Copying text fails
help-mis-muis-doen = switch the mouse off with F8 and select again
help-mis-ongedaan = Recorded the wrong thing
help-mis-ongedaan-doen = press Ctrl-U, or choose Correct this in the timeline
help-tekstvak = In a text field you just type. Esc, Tab, F-keys and Ctrl work there.
help-hjkl = also h j k l
help-sluit = Esc closes this window
help-veld = About this field
help-niets = Nothing found in the help.
help-bewaren = What you record is in the file at once. What you type is kept as a draft.
help-verzonnen = Everything here is made up. Never enter data of real people.
help-tien-taken = Every case goes through ten tasks. You may do them in any order.
help-termijnen = The app works out deadlines and shows each step. The app never decides for you.
help-datums = Type a date briefly: 16-3, Fri, tomorrow, +14 or wk 13.
begrip-hersteltermijn = Time the client gets to complete something. Awb 4:5.
begrip-beslistermijn = Time you have to decide. Usually 8 weeks. Awb 4:13.
begrip-stil = The period does not count on for a while. Awb 4:15.
begrip-bezwaartermijn = Six weeks in which the client can object. Awb 6:7.
begrip-zienswijze = The client gives his side before you decide. Awb 4:8.
begrip-voorschot = Money in advance when deciding takes long. PW 52.
begrip-zoektermijn = Four weeks of searching for those under 27. PW 41.
begrip-ingebrekestelling = The client says you are late. You then have two weeks. Awb 4:17.
begrip-tm = Up to and including: the last day still counts.
begrip-concept = Work you typed and did not record yet.
begrip-vastleggen = It is in the journal. It can be corrected, not erased.

## Keys: short names for the bottom line and the help

toets-omhoog = up
toets-omlaag = down
toets-links = left
toets-rechts = right
toets-kiezen = choose
toets-doen = open or do
toets-terug = back
toets-volgende = next
toets-vorige = previous
toets-paneel = other panel
toets-afvinken = tick
toets-help = help
toets-acties = actions
toets-zoeken = search
toets-vastleggen = record
toets-ongedaan = undo
toets-opnieuw = redo
toets-muis = mouse on or off
toets-kopieer = copy
toets-scherm-nieuw = redraw the screen
toets-stoppen = stop
toets-ga-naar = go to
toets-nieuw = new case
toets-sorteren = sort
toets-notitie = note
toets-contact = record contact
toets-tijdlijn = timeline
toets-begin = to the start
toets-einde = to the end
toets-pagina-op = page up
toets-pagina-neer = page down
toets-uitleg = explain
toets-pauze = pause (back with fg)
toets-meer-velden = more fields
toets-toevoegen = add
toets-verwijderen = remove
toets-typen = type
toets-filter = narrow down
toets-taak = to task 1 to 10
toets-tab = other tab
toets-bladeren = browse
toets-berichten = messages
toets-instellingen = settings
toets-correctie = correct
toets-punten = points of the task
toetsnaam-omhoog = ↑
toetsnaam-enter = Enter
toetsnaam-spatie = Space
toetsnaam-ook = { $toets } (also { $ook })
toetsnaam-of = { $een } or { $twee }
toetsen-titel = Keys
toetsen-kolom-toets = Key
toetsen-kolom-waar = Where
toetsen-kolom-wat = What

## S15 Action list and go-to

actielijst-titel = What do you want to do?
actielijst-hier = HERE
actielijst-taak = FOR THIS TASK
actielijst-casus = IN THIS CASE
actielijst-bestand = YOU AND THE FILE
actielijst-ga-naar = GO TO
actielijst-begrippen = TERMS
actielijst-instellingen = SETTINGS
actielijst-niet-beschikbaar = Not available: { $wat } ({ $waarom })
actielijst-niets = No action found. Remove a few letters.
actielijst-telling = { $n } of { $m } actions
actielijst-hints = Type to search  ↑↓ choose  Enter do  Esc close
actielijst-casus-regel = { $nr } · { $klant }
actielijst-berichten = Messages
actielijst-letter-toetsen = Letter keys on or off
actielijst-taal = Language: Nederlands or English
actielijst-kleuren = Choose colours
actielijst-tekens = Simple characters on or off
actielijst-muis = Mouse on or off
actielijst-stoppen = Stop
actielijst-help = Open help
ga-naar-titel = Go to
ga-naar-taak = task { $n }: { $taak }
waarom-casus-nodig = choose a case first
waarom-gesloten = the case is closed
waarom-alleen-kijken = this file is for looking only
waarom-alleen-scenario = only in a scenario
berichten-titel = Messages
berichten-leeg = There are no messages yet.

## Settings

instelling-naam = Name
instelling-functie = Your function
instelling-taal = Language
instelling-tekens = Characters
instelling-tekens-vol = all characters
instelling-tekens-ascii = simple characters
instelling-kleuren = Colours
instelling-letter-toetsen = Letter keys
instelling-muis = Mouse
instelling-herinneren = Reminders
instelling-aan = on
instelling-uit = off
instelling-nu = { $wat } is { $stand }
instelling-niet-bewaard = The setting holds now, but is not saved: { $meer }

## S16 Questions

vraag-terug = Back, not yet
vraag-stoppen-titel = Stop?
vraag-stoppen-bewaard = Everything you recorded is saved.
vraag-stoppen-concept = What you did not record yet is kept as a draft.
vraag-stoppen-nogmaals = Ctrl-C once more stops too.
vraag-stoppen-knop = Stop
vraag-bevestig-titel = { $act }, sure?
vraag-bevestig-niet-terug = ! You cannot undo this. You can correct it.
vraag-bevestig-knop = Record
vraag-bevestig-casus = In case { $nr }, { $klant }.
vraag-concept-titel = Draft found
vraag-concept = Draft found of { $datum }, { $tijd }.
vraag-concept-verder = Go on
vraag-concept-opnieuw = Start again
vraag-concept-bekijk = Look first
vraag-concept-weg = The draft is thrown away when you start again.
vraag-let-op-titel = Please note
vraag-let-op-toch = Record anyway
vraag-let-op-waarom = Why do you deviate?
vraag-fout-titel = That did not work
vraag-fout-tekst-veilig = Your text is still on the screen. Nothing is lost.
vraag-fout-code = Error code { $code }
vraag-fout-opnieuw = Save again
vraag-bezet-titel = The file is open already
vraag-bezet = Another window uses this file. Nothing was changed.
vraag-bezet-kijken = Only look
vraag-bezet-stoppen = Stop
vraag-ongedaan-titel = Undo?
vraag-ongedaan = This will be undone: { $wat }
vraag-ongedaan-knop = Undo
vraag-hints = Tab next button   Enter choose   Esc back (changes nothing)

## Messages on the line at the bottom

melding-bewaard = Everything is saved ({ $tijd })
melding-alles-bewaard = Everything is saved
melding-concept = Draft saved ({ $tijd })
melding-concept-weg = Draft thrown away. What you recorded before is still there.
melding-velden-fout =
    { $n ->
        [one] 1 field is not right yet
       *[other] { $n } fields are not right yet
    }
melding-vastgelegd = { $wat } recorded ({ $tijd }) · Ctrl-U undo
melding-vastgelegd-vast = { $wat } recorded ({ $tijd })
melding-vastgelegd-let-op = Please note: { $wat }
melding-ongedaan = Undone: { $wat } · Ctrl-Y redo
melding-opnieuw = Done again: { $wat } · Ctrl-U undo
melding-niets-ongedaan = There is nothing to undo.
melding-niets-opnieuw = There is nothing to redo.
melding-gekopieerd = Copied: { $wat }
melding-niets-kopieren = There is nothing to copy here.
melding-kopieren-mislukt = Copying did not work. Switch the mouse off with F8 and select the text.
melding-muis-aan = The mouse is on. Click to choose.
melding-muis-uit = The mouse is off. You can select and copy text. F8 switches it on again.
melding-bezig = Saving…
melding-alleen-kijken = This file is for looking only. Nothing was recorded.
melding-al-op-hoogste = You are on the first screen. Press q to stop.
melding-veranderd-elders = Something new came in from another window. The screen is up to date.
melding-pauze = Aanpak is paused. Your work is saved. Type fg and press Enter to go on.
melding-gestopt = Aanpak has stopped. Everything is saved in { $pad }
melding-gecrasht = Aanpak stopped because of an error. What was recorded is safe. Your draft is in { $pad }
melding-casus-open = Case { $nr } opened
melding-niet-gevonden = Nothing found for “{ $wat }”.
melding-binnenkort = This screen is not there yet. Nothing was changed.
melding-letters-aan = Letter keys are on.
melding-letters-uit = Letter keys are off. Arrows, Tab, Enter and F-keys do work.
melding-geplakt-ingekort = The pasted text was too long. The first part is there.
melding-echt-gegeven = This looks like a BSN. Do not enter real data. Nothing was saved.
melding-taal = The language is now English.

## Form

formulier-verplicht = * = required
formulier-veld = field { $n } of { $m }
formulier-tekens = { $n }/{ $max }
formulier-meer = More fields ({ $n })
formulier-minder = Fewer fields
formulier-later = Go on later
formulier-klaar = { $act } now
formulier-vastleggen = Record
formulier-knop-uitleg = Enter presses the button. Tab takes you back to the fields.
formulier-toevoegen = Add { $wat }
formulier-weghalen = Remove { $wat }
formulier-nummer = { $wat } no. { $n }
formulier-kies = choose
formulier-kies-of-typ = choose or type
formulier-leeg = empty
formulier-niet-ingevuld = not filled in
formulier-gekozen = { $n } chosen
formulier-niets-te-kiezen = There is nothing to choose here yet.
formulier-lijst-hints = ↑↓ choose  Enter take  Esc close
formulier-eigen-woord = Own word: { $wat }
formulier-een-van = Fill in one of these: { $wat }
formulier-nog-velden =
    { $n ->
        [one] 1 field is still empty.
       *[other] { $n } fields are still empty.
    }
formulier-let-op = Please note: { $wat }
formulier-datum-klopt = { $dag }, wk { $week }
formulier-vandaag = today

## Typing a date, an amount, a time

datum-leeg = Enter a date, for example 16-3.
datum-onbekend = I do not know this date. Type for example 16-3, tomorrow, Fri or +14.
datum-bestaat-niet = { $maand } has { $dagen } days. Do you mean { $voorstel }?
datum-week-bestaat-niet = The year { $jaar } has { $weken } weeks. Choose a week from 1 to { $weken }.
datum-buiten-bereik = Choose a year from 1900 to 2200.
geld-leeg = Enter an amount, for example 12,50.
geld-onbekend = I do not know this amount. Type for example 1234,56.
geld-negatief = An amount cannot be below zero here. Remove the minus sign.
geld-dubbelzinnig = Do you mean { $duizend } or { $punt }? Type it with a comma before the cents.
geld-te-veel-decimalen = Two digits fit after the comma. Check the amount.
geld-te-groot = This amount is too large. Check the amount.
tijd-leeg = Enter a time, for example 14:30.
tijd-onbekend = I do not know this time. Type for example 14:30.
tijd-bestaat-niet = The time { $tijd } does not exist. Choose from 0:00 to 23:59.
getal-onbekend = Type a whole number.
getal-bereik = Choose a number from { $van } to { $tot }.
maand-1 = January
maand-2 = February
maand-3 = March
maand-4 = April
maand-5 = May
maand-6 = June
maand-7 = July
maand-8 = August
maand-9 = September
maand-10 = October
maand-11 = November
maand-12 = December
weekdag-1 = Monday
weekdag-2 = Tuesday
weekdag-3 = Wednesday
weekdag-4 = Thursday
weekdag-5 = Friday
weekdag-6 = Saturday
weekdag-7 = Sunday

## Reading mode

lees-start = Aanpak. Reading mode. { $dag } { $datum }, week { $week }.
lees-telling = Late: { $laat }. Today: { $vandaag }. This week: { $week }.
lees-te-laat = { $n }. Late. { $soort }, { $klant }. Up to and including { $datum }.
lees-vandaag = { $n }. Today. { $soort }, { $klant }. Last day.
lees-vandaag-tijd = { $n }. Today, { $tijd }. { $soort }, { $klant }.
lees-later = { $n }. On { $datum }. { $soort }, { $klant }.
lees-keuze = Choose a number, or: c cases, n new case, t deadlines, h help, q stop.
lees-casus = Case { $nr }, { $klant }. Task { $n }, { $taak }. { $gedaan } of { $van } points.
lees-casus-keuze = Choose a task from 1 to 10, or: a actions, t timeline, v back, q stop.
lees-taak = Task { $n }, { $taak }: { $stand }. { $gedaan } of { $van } points.
lees-actie = { $n }: { $act }
lees-actie-keuze = Choose an act, or: v back.
lees-veld = Field { $n } of { $m }: { $veld }. Now: { $waarde }. Enter = leave as is.
lees-veld-verplicht = Field { $n } of { $m }: { $veld }, required. Now: { $waarde }. Enter = leave as is.
lees-veld-leeg = still empty
lees-woord = { $n }: { $woord }
lees-kies-woorden = Choose a number. More numbers are possible, with commas.
lees-vastleggen = Record? Type y for yes or n for no. Enter = no.
lees-ja = y
lees-vastgelegd = Recorded: { $wat }
lees-niet-vastgelegd = Nothing was recorded.
lees-onbekend = I do not know this: { $wat }.
lees-help = Type a number or a letter and press Enter. Type q to stop. Everything is always saved.
lees-stop = Stopped. Everything is saved.
lees-leeg = Nothing is on the list.

## K3 Too small

klein-titel = The window is too small.
klein-maat = Now { $b } × { $h }. It needs 60 × 16.
klein-doen-1 = Make the window larger, or make
klein-doen-2 = the letters smaller (Ctrl and -).
klein-bewaard = Your work is saved.
klein-stoppen = q to stop

## Free: the whole profession

hele-vak = All ten tasks of the profession, from intake to your own expertise.

# Overviews of a casus.
blad-leefgebieden = Life areas
    .uitleg = The thirteen life areas: start and now, your view and the client's view side by side.
blad-diagnose = Diagnosis
    .uitleg = Facts, what they mean, and a conclusion that rests on recorded facts.
blad-plan = Action plan
    .uitleg = Goals, actions and agreements as a tree, with who does what and what does not add up yet.
blad-besluit = Decision
    .uitleg = Step by step to a decision: facts, rule, circumstances, weighing, outcome.
blad-uitvoering = Carrying out
    .uitleg = Contacts, coaching, proposals for work, and groups.
blad-bewaken = Watching agreements
    .uitleg = Who does what by when, what is late, which signals and bottlenecks there are.
blad-evaluatie = Evaluation
    .uitleg = Per goal what came of it, why, and what that means for the plan.
blad-handhaven = Enforcement
    .uitleg = Fact, hear, weigh, decide: in that order, and letting it pass is an outcome too.
blad-netwerk = Network
    .uitleg = The people and organisations around the client, and who does what.
blad-geld = Money
    .uitleg = Income, costs, debts and room per month.
blad-verslag = Report
    .uitleg = The report as it follows from the file, with facts apart from judgements.
blad-uitleg = Explanation
blad-niets-te-doen = There is nothing to do on this row.
s3-bekijk = View:
toets-bladen = overview
toets-volgend-blad = next overview
actielijst-regel = For this row
welkom-vak = Your function
welkom-vak-uitleg = arrow left and right
vak-hele-vak = the whole craft
vak-inkomensconsulent = income consultant
vak-re-integratieconsulent = reintegration consultant
vak-participatiecoach = participation coach
vak-matcher = job matcher
s3-hele-vak = Whole craft: this taak usually lies outside your function ({ $functie }). Looking and practising is always fine.
melding-niets-te-kopieren = There is nothing to copy here.
toets-kopieren = copy
toets-fase = choose the phase
s2-fase-alle = all
s2-concept = draft
s2-vast = is stuck
toets-zoek-help = search in help
welkom-kort = All is fictional. Never enter real people.
lees-meer-velden =
    { $veld ->
        [one] There is one other field.
       *[other] There are { $veld } other fields.
    } Do you want to fill in more? Type y or n. Enter = no.
lees-invullen = { $veld }: fill in? Type y or n. Enter = no.
lees-nog-een = { $veld }: another one? Type y or n. Enter = no.
lees-moet = You have to fill this in. With v you go back without recording.
lees-hele-bestand = whole file
actielijst-tekens-vol = full characters
gevolg-titel = If you record this:
gevolg-termijn = { $soort } until and including { $datum } ({ $artikel })
gevolg-termijn-klaar = { $soort } ends: { $uitkomst }
instelling-titel = Settings
instelling-klaar = Save
instelling-uitleg = Change what you like. It works at once.
toets-hoger = move row up
toets-lager = move row down
blad-niet-verplaatsen = This row cannot be moved.
toets-voorbeeld = preview
voorbeeld-titel = Preview: nothing is recorded yet
blad-gesloten = The casus is closed
blad-gesloten-uitleg = You can still make a note or correct something. For everything else you reopen the casus, with a reason.
toets-dag-verder = a day on
toets-tot-iets = until something happens
toets-opslagpunten = back to an earlier day
toets-terugkijken = look back
toets-hint = ask for help
toets-andere-oefening = another practice
toets-typ = type a sentence
toets-verslag = end with a report
toets-reflectie = write a reflection
tab-oefening = Practice
vraag-bevestig-woord = DECIDE
vraag-bevestig-typ = Type { $woord } to go on: { $veld }
vraag-bevestig-typ-eerst = First type { $woord }. Nothing was recorded yet.
kop-inspectie = INSPECTION · read only
toets-dag-terug = a day back
toets-speel = play or pause
toets-inleveren = hand in
