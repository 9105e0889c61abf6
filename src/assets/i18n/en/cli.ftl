# Messages of the command line. The help (--help) stands in the code.

## Screen and terminal

cli-geen-terminal = The screen needs a terminal. Nothing was done. Use a command, for example: aanpak casus list
cli-scherm-mislukt = The screen cannot be drawn. What was recorded is safe. Try: aanpak --plain ({ $meer })
cli-verkeerde-aanroep = This call is not right: { $meer }. Nothing was done. See: aanpak --help
cli-uitvoer = The output cannot be written. The file was not changed. The computer says: { $meer }
cli-let-op = Please note: { $wat }
cli-grondslag = Ground: { $wat }

## Files

cli-bestand-ontbreekt = I cannot find the file: { $wat }. Nothing was changed. Start with: aanpak demo
cli-bestand-gemaakt = New file made: { $wat }
cli-demo-gemaakt = Practice file made: { $wat } ({ $n } cases)
cli-demo-open = Open it with: aanpak --file { $wat }
cli-bestaat-al = { $wat } exists already. Nothing was changed. Choose another name, or use --force.
cli-alleen-lezen = Nothing is recorded with --read-only. Nothing was changed. Leave that option out.
cli-reservekopie = Backup made: { $wat }
cli-teruggezet = Restored from { $wat }.
cli-vervangen-bewaard = The replaced file is kept in { $wat }
cli-rebuild =
    { $n ->
        [one] Read model made anew from 1 line.
       *[other] Read model made anew from { $n } lines.
    }
cli-export-klaar =
    { $n ->
        [one] 1 line written to { $wat }
       *[other] { $n } lines written to { $wat }
    }

## Journal

cli-niets-gelezen = Nothing was read. Nothing was recorded. Give a file, or send lines to standard input.
cli-invoer-onleesbaar = The input { $wat } cannot be read. Nothing was recorded. The computer says: { $meer }
cli-regel = Line { $n }: { $wat }
cli-gestopt-bij = Stopped at line { $n }. Earlier lines were recorded. Correct the line and send the rest again.
cli-vastgelegd =
    { $n ->
        [one] 1 act recorded.
       *[other] { $n } acts recorded.
    }
cli-verify-goed =
    { $n ->
        [one] The file is in order: 1 line checked.
       *[other] The file is in order: { $n } lines checked.
    }
cli-verify-fout = The file is not in order. Nothing was changed. Put a backup back with: aanpak restore
cli-verify-eerste = The first line that is not right: { $n }
cli-verify-probleem = What is wrong: { $wat }
cli-regel-bestaat-niet = Line { $n } does not exist. See the lines with: aanpak journal list
cli-journaal-leeg = Nothing has been recorded yet.
cli-diff-gelijk = Nothing changed between these lines.
cli-diff-andere-casus = These lines belong to different cases. Choose two lines of one case.
cli-diff-bij = + { $wat }
cli-diff-weg = - { $wat }

## Cases and search

cli-casus-geen = There are no cases yet.
cli-casus-niet-gevonden = No case fits this.
cli-casus-onbekend = Case { $wat } does not exist. See the numbers with: aanpak casus list
cli-casus-bestond-niet = Case { $wat } did not exist then. Choose a later moment.
cli-kop-nr = No
cli-kop-klant = Client
cli-kop-fase = Phase
cli-kop-taak = Task now
cli-kop-termijn = Next deadline
cli-kop-datum = Date
cli-kop-vlag = Flag
cli-kop-soort = Kind
cli-kop-stand = State
cli-kop-casus = Case
cli-kop-taken = Tasks
cli-kop-termijnen = Deadlines
cli-kop-stukken = Papers
cli-kop-leefgebieden = Life domains
cli-kop-plan = Action plan
cli-kop-besluiten = Decisions
cli-kop-regel = Line
cli-kop-wat = What
cli-gesloten = closed
cli-telling =
    { $n ->
        [one] 1 case
       *[other] { $n } cases
    }
cli-zoek-niets = Nothing found for “{ $wat }”.
cli-zoek-telling =
    { $n ->
        [one] 1 line found
       *[other] { $n } lines found
    }

## Agenda

cli-agenda-te-laat = Late
cli-agenda-vandaag = Today
cli-agenda-deze-week = This week
cli-agenda-later = Coming up
cli-agenda-stil = Stands still
cli-agenda-leeg = Nothing is coming up.
cli-agenda-dagen =
    { $n ->
        [one] 1 day left
       *[other] { $n } days left
    }
cli-agenda-dagen-te-laat =
    { $n ->
        [one] 1 day late
       *[other] { $n } days late
    }
cli-agenda-laatste-dag = last day
cli-agenda-tot = Up to and including { $datum }

## Settings, rules, keys

cli-config-pad = Settings: { $wat }
cli-config-standaard = There is no settings file yet. These are the defaults.
cli-config-lezen = I cannot read the settings in { $wat }. Nothing was changed. The computer says: { $meer }
cli-config-onjuist = Line { $n } of { $wat } is not right. Nothing was changed. Correct that line: { $meer }
cli-config-schrijven = The settings in { $wat } were not saved. The old ones are still there. The computer says: { $meer }
cli-geen-map = I cannot find your home folder. Nothing was changed. Set HOME, or use --file and --config.
cli-regels-onjuist = I cannot use the rules in { $wat }. Nothing was changed. Check this: { $meer }
cli-oefendatum-niet = The day of this file is fixed. Nothing was changed. Use --oefendatum with a new practice file.
cli-toetsen-titel = The keys of the screen
cli-ga-verder = Go on with: { $wat }

## Of the commands

cli-regel-zonder-casus = Line { $wat } does not belong to a casus. Choose a line of a casus as the second one.
cli-rebuild-klaar = Overviews made anew. Number of casussen: { $n }
cli-toon-stukken = Documents
cli-toon-versies = Versions of the plan
cli-toon-afspraken = Agreements
cli-toon-besluiten = Decisions
cli-toon-signalen = Signals
cli-toon-gedragingen = Conduct
cli-toon-regeling = Scheme
cli-toon-gewicht = Weight
cli-toon-klant-zegt = client: { $n }
cli-toon-versie = Version { $n }, fixed on { $datum }
cli-toon-bekend = made known { $datum }
cli-toon-niet-bekend = not made known yet
cli-termijn-fout = I do not work out this term: { $wat }
cli-termijn-fout-lengte-nul = a term of nothing has no last day.
cli-termijn-fout-buiten-bereik = a day of the sum lies outside the calendar.
cli-termijn-fout-eerste-dag-met-maanden = the law does not say where months end when the first day counts.
cli-termijn-fout-eerste-dag-met-terug = counting back and counting the first day do not go together.
cli-termijn-fout-opgeschort-met-werkdagen = the law does not settle suspension in working days.
cli-termijn-fout-opgeschort-met-terug = a term that counts back never stands still.
cli-stap-start = the fact that starts the term
cli-stap-eerste-dag = this is the first day that counts
cli-stap-lengte = { $n } { $eenheid } on: so long the term itself lasts
cli-stap-terug = { $n } { $eenheid } back: so long the term itself lasts
cli-stap-opgeschort = stood still for { $n } days, so that much later
cli-stap-vrije-dag = free: { $dag }, so one day on
cli-stap-artikel-2 = it held no two working days, so one day on
cli-stap-geen-verlenging = a free day, but this term does not move
cli-stap-einde = last day, until midnight
cli-vrij-voorlopig = provisional
cli-oefening-goed = Good: nothing was found in { $wat }. The scenario can be played.
cli-check-fout = error
cli-check-let-op = mind
cli-oefening-begonnen = Started: { $titel }. The file is at { $pad }.
cli-oefening-vork = Made: { $pad }, with everything up to line { $n }. The old file did not change.
cli-oefening-ingebracht = { $wat } was brought in as line { $n }.
cli-scenario-onbekend = There is no scenario with the name { $wat }. Look with aanpak oefening list.
cli-geen-oefening = No practice runs in { $wat }. Begin one with aanpak oefening start.
cli-gebeurtenis-onbekend = This scenario has no event with the name { $wat }. Nothing changed.
cli-stap-stil =
    { $n ->
        [one] still from { $van } to { $tot }: 1 day later
       *[other] still from { $van } to { $tot }: { $n } days later
    }
cli-stap-stil-open = stands still from { $van }; until when is not known yet
cli-stap-stil-te-laat = still from { $van } to { $tot }: after the end, so { $n } days
cli-stap-stil-dubbel =
    { $n ->
        [one] still from { $van } to { $tot }: 1 more day, the rest counted already
       *[other] still from { $van } to { $tot }: { $n } more days, the rest counted already
    }
cli-termijn-regel-onbekend = I do not know the rule "{ $wat }". Nothing was worked out. See which there are with: aanpak termijn rules
cli-termijn-regel-niet-toen = The rule "{ $wat }" did not hold on that day. Nothing was worked out. Choose another day.
cli-termijn-regel-zonder-lengte = The rule "{ $wat }" has no fixed length. Nothing was worked out. Give --length and --unit yourself.
cli-termijn-lengte = for { $n } { $eenheid }
cli-termijn-lengte-hoogstens = up to { $n } { $eenheid }
cli-termijn-lengte-terug = { $n } { $eenheid } back
cli-termijn-lengte-hoogstens-terug = up to { $n } { $eenheid } back
cli-termijn-zonder-lengte = not fixed
cli-termijn-nieuw = holds from { $dag }
cli-termijn-geldt-tot = holds up to { $dag }
cli-termijn-periode = { $van } up to { $tot }
cli-termijn-regels-nagaan = A ? means: check this, the law is not quite clear here.
cli-termijn-regels-meer = More about a rule: aanpak termijn rules, and then the name from the first column.
cli-termijn-kop-id = Rule
cli-termijn-kop-naam = Name
cli-termijn-kop-artikel = Article
cli-termijn-kop-wie = Whose
cli-termijn-kop-begint = Starts with
cli-termijn-kop-lengte = Length
cli-termijn-kop-atw = Moves off a free day
cli-termijn-kop-eerste-dag = Start day counts
cli-termijn-kop-schorst = Longer or still
cli-termijn-kop-verloop = After that
cli-termijn-kop-mededeling = Notice
cli-termijn-kop-geldt = Holds
cli-termijn-kop-ook = Other period
cli-termijn-kop-bron = Source
cli-termijn-kop-zekerheid = Certain?
cli-termijn-kop-twijfel = What is not certain
cli-ja = yes
cli-nee = no
cli-termijn-periode-open = from { $van } on
cli-bestand-overgeslagen = Skipped: { $wat }. { $meer } The other files go on.
cli-regels-lezen = I cannot read this rule file: { $wat }. Nothing was looked at.
cli-regels-sjabloon = I do not know this template: { $wat }. Nothing was looked at.
cli-regels-activiteit = I do not know this activity: { $wat }. Nothing was looked at.
cli-regels-aantal = This template takes another number of activities: { $wat }. Nothing was looked at.
cli-regels-toets = I do not know this built-in check: { $wat }. Nothing was looked at.
cli-regels-dubbel = This rule stands there twice: { $wat }. Nothing was looked at.
cli-les-klaar = { $pad } is ready: hand-out { $id } for group { $groep }. Give this file to your students.
