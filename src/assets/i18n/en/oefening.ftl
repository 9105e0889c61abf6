# Practice: checks of scenarios, clock, inbox, conversation and debrief.

lint-lezen = I cannot read this part: { $wat }.
lint-conditie = I cannot read this condition. { $wat }
lint-onbekende-act = There is no act with this name: { $wat }.
lint-onbekend-veld = This act does not have that field: { $wat }.
lint-te-diep = This condition has too many brackets inside each other. { $wat }
lint-formaat = I do not know this format: { $wat }. Write formaat = 1.
lint-naam = A short name has only lower case letters, digits and hyphens: { $wat }.
lint-uren = Choose 1 to 24 hours a day, not { $wat }.
lint-leeg-pakket = This pack has no casussen.
lint-onbekend-scenario = This scenario does not stand beside the pack: { $wat }.
lint-dagen = The first and last day do not fit together: { $wat }.
lint-taken = Name at taken one or more numbers from 1 to 10.
lint-teller-bereik = A counter starts with a number from 0 to 10.
lint-teller-naam = A counter of your own may not be called vertrouwen or dag.
lint-geboortedatum = With this date of birth the age of the client does not fit: { $wat }.
lint-regeling = I do not know this regeling. { $wat }
lint-gewicht = I do not know this weight. { $wat }
lint-melding = The melding comes before the aanvraag, and both on the first day at the latest: { $wat }.
lint-dubbel = This name stands there twice: { $wat }.
lint-soort-mens = I do not know this kind of person. { $wat }
lint-domein = I do not know this domain. { $wat }
lint-onbekende-mens = There is no person with this short name: { $wat }.
lint-onbekend-feit = There is no fact with this name: { $wat }.
lint-gebied = I do not know this leefgebied. { $wat }
lint-niet-te-vinden = Nobody can find out this fact: { $wat }. Name it in an answer, paper or event.
lint-wanneer = Say in one way when: dag, bij or na. It is about { $wat }.
lint-buiten-de-dagen = This day lies outside the scenario: { $wat }.
lint-dagen-zonder = A fixed day takes no extra days: { $wat }.
lint-dagen-terug = Something cannot happen before its condition holds: { $wat }.
lint-onbekende-termijn = I do not know this kind of term: { $wat }.
lint-tijd = Write the time as 09:15, not as { $wat }.
lint-kanaal = I do not know this channel. { $wat }
lint-kans = A chance is a number from 1 to 100: { $wat }.
lint-geen-uitweg = After this setback nothing says what one can do. Fill in vraagt at { $wat }.
lint-te-laat-om-te-herstellen = After this setback there are too few days to repair it: { $wat }.
lint-te-weinig-opties = A dilemma has at least two choices: { $wat }.
lint-onbekende-teller = There is no counter with this name: { $wat }.
lint-techniek = I do not know this technique. { $wat }
lint-stijl = The style is a number from 1 to 5: { $wat }.
lint-geen-antwoord = The last answer may have no condition: { $wat }. Otherwise the conversation falls silent.
lint-gesprek-begint-nooit = The conversation with this person cannot begin: { $wat }. Give one question without a condition.
lint-geen-weet-niet = Say what the client answers when he does not understand. The last weet_niet has no condition.
lint-verschenen = This word does not fit opkomst. { $wat }
lint-nagekomen = This word does not fit nakoming. { $wat }
lint-effect-nul = This effect changes nothing.
lint-effect-met-teller = An effect may not depend on a counter: { $wat }.
lint-niveau = I do not know this level. { $wat }
lint-taak = A taak is a number from 1 to 10, not { $wat }.
lint-taak-zonder-verwachting = Taak { $wat } stands in front, but has no expectation.
lint-kring = This flag points to itself: { $wat }.
lint-vaste-vlag = This flag exists already. Your meaning goes first: { $wat }.
lint-onbekende-vlag = There is no flag with this name: { $wat }.
lint-onbekend-stuk = There is no paper with this name: { $wat }.
lint-onbekende-gebeurtenis = There is no event with this name: { $wat }.
lint-onbekende-vraag = There is no question with this name: { $wat }.
lint-onbekend-dilemma = There is no dilemma with this name: { $wat }.
lint-onbekende-keuze = This dilemma does not have that choice: { $wat }.
lint-spreekt-zich-tegen = This condition contradicts itself: { $wat }.
lint-nooit-waar = This condition can never hold: { $wat }.
lint-act-zonder-iets = Name an act, or a piece of text: { $wat }.
lint-lege-tekst = A text is missing here: { $wat }.
lint-geen-datum = { $wat } is not a date that exists. Write for example: 14 September, or Monday 14 September 2026, between braces.
lint-geen-engels = The English text is missing here: { $wat }.
lint-lange-tekst = This text is very long: { $wat }.

oef-fout-app = This is not possible.
oef-fout-scenario = This scenario cannot be played. Line { $n }: { $wat } Nothing was made.
oef-fout-ontbreekt = The pack names a scenario that is not there: { $wat }. Put it beside the pack and try again.
oef-fout-gewijzigd = The text of { $wat } in this file was changed after the start. Open a copy that is in order.
oef-fout-niet-leeg = This file holds something already. Begin a practice in a new file.
oef-fout-afgelopen = The practice is over: { $wat } was the last day. Look back, or begin again.
oef-fout-dag-vol = Your day is full. This takes { $wat } minutes and you have { $n } left. Go on tomorrow.
oef-fout-geen-weg-terug = This is an assessment. There is no way back.
oef-minuten = { $n } minutes
oef-taak = taak no. { $n }
oef-verwacht-vervuld = seen
oef-verwacht-open = still possible
oef-verwacht-geschonden = not seen
oef-vermijd-vervuld = avoided
oef-vermijd-open = avoided so far
oef-vermijd-geschonden = happened after all

# The practice screen.
oef-groep-eigen = Your own file
oef-groep-lopend = Go on with
oef-groep-casus = Begin a casus
oef-groep-pakket = Begin a caseload
oef-eigen-bestand = Back to your own caseload
oef-dag-n = day { $n }
oef-casussen = { $n ->
    [one] one casus
   *[other] { $n } of them
}
oef-lijst-titel = Practice: choose a casus
oef-lijst-leeg = No scenarios were found.
oef-lijst-uitleg = Choose a casus and press Enter. Everything is made up.
oef-opening-oefenen = Begin: practice
oef-opening-toets = Begin: assessment
oef-opening-terug = Back
oef-opening-modus = Practice: you can go back to an earlier day. Assessment: there is no way back.
oef-klok-titel = Practice clock
oef-klok-dag = week { $week } · day { $n } of { $m }
oef-klok-voorbij = The last day is reached. Press w to look back.
oef-klok-verder = d a day on   v until something happens
oef-klok-stil = The clock moves only when you want it to.
oef-modus-oefenen = Practice mode: o takes you back to an earlier day.
oef-modus-toets = Assessment mode: there is no way back.
oef-uren = Worked today: { $n } of { $m } minutes
oef-open-titel = Before you go on
oef-open-niets = Nothing is open. You can go on.
oef-open-voorbij = { $wat } is over since { $dag }
oef-open-vandaag = { $wat }: today
oef-open-stuk = Not recorded yet: { $wat }
oef-open-verslag = Conversation without a report
oef-open-dilemma = A choice that waits for you
oef-open-ongelezen = { $n ->
    [one] 1 message not read
   *[other] { $n } messages not read
}
oef-open-concept = { $n ->
    [one] 1 draft not recorded
   *[other] { $n } drafts not recorded
}
oef-post-titel = Inbox ({ $n } new)
oef-post-leeg = There is no post yet. Move the clock with d.
oef-bericht-titel = Message
oef-bericht-van = From { $van } ({ $kanaal }, { $dag })
oef-bericht-nieuw = new
oef-knop-stuk = Record that it came in
oef-knop-vraag-stuk = First ask for this paper
oef-knop-weeg = Weigh the choice
oef-knop-gesprek = Begin the conversation
oef-knop-nakoming = Record how it went
oef-knop-bel = Call back
oef-knop-casus = Open the casus
oef-knop-notitie = Note
oef-knop-later = Not now
oef-verder = It is now { $dag }. { $n ->
    [one] There is 1 new message.
   *[other] There are { $n } new messages.
}
oef-verder-stil = It is now { $dag }. Nothing happened.
oef-voorbij = It is now { $dag }, the last day. Press w to look back.
oef-antwoord-kwam = { $n ->
    [one] 1 message came.
   *[other] { $n } messages came.
}
oef-verder-vraag = Move the clock?
oef-verder-loopt-af = This goes by if you go on now:
oef-verder-terug = Back, not yet
oef-verder-ja = Move the clock
oef-opslag-titel = Back to the evening of
oef-opslag-dag = As it stood on { $dag }
oef-geen-opslag = There is no earlier day yet.
oef-vork = You go on in { $pad }. The old file did not change.
oef-gesprek-titel = Conversation with { $naam }
oef-gesprek-vragen = What do you say?
oef-gesprek-feiten = What you know now
oef-gesprek-leeg = The conversation begins. Choose a question, or type a sentence with t.
oef-gesprek-geen-vragen = There are no more questions. Type a sentence with t, or end the conversation with r.
oef-gesprek-typ = Your sentence (Enter says it)
oef-gesprek-gesteld = asked
oef-jij = You
oef-niet-in-gewoon = A conversation is possible only in a practice. Open one with 5.
oef-prijs = The price: { $prijs }
oef-geen-goed-antwoord = There is no right answer. Choose with left and right, and then explain why.
oef-dilemma-titel = A choice without a right answer
oef-dilemma-kies = Choose and explain
oef-hulp-titel = Help with { $taak }
oef-hulp-regel = The rule
oef-hulp-voorbeeld = An example
oef-hulp-uitgewerkt = How to go about it
oef-hulp-meer = Asking again gives more help. That you asked for help stands in your record.
oef-geen-hulp = There is no help with this.
oef-zeker-vraag = How sure are you of this step?
oef-zeker-uitleg = 1 is a guess, 5 is very sure. You see it again in the debrief.
oef-zeker-overslaan = skip
oef-nog-niet-voorbij = The practice is not over: { $n } days to go. What is open is still possible.
oef-terug-titel = Looking back
oef-terug-klant = How the client looks back
oef-terug-gebeurd = What happened
oef-terug-verwacht = What was expected
oef-terug-vermijd = What is better not done
oef-terug-termijnen = Terms
oef-termijn-op-tijd = { $wat } until { $dag }: in time
oef-termijn-te-laat = { $wat } until { $dag }: too late
oef-termijn-loopt = { $wat } until { $dag }
oef-terug-vertrouwen = Trust, from 0 to 10
oef-terug-stijl = Your style, from control (1) to trust (5)
oef-terug-schaal = Figures of the client, from 0 to 10
oef-terug-techniek = Techniques of conversation
oef-terug-dilemma = Choices without a right answer
oef-terug-keuze = You chose: { $keuze }
oef-terug-niet-gewogen = Not weighed.
oef-terug-zwaarst = What weighed most: { $wereld }
oef-terug-cijfers = Facts and help
oef-terug-feiten = You found out { $n } of the { $m } facts.
oef-terug-hulp = { $n ->
    [one] You asked for help once.
   *[other] You asked for help { $n } times.
}
oef-terug-zeker = How sure you were at line { $seq }: { $n } of 5
oef-terug-anders = What another choice would have changed
oef-terug-zelf = Your own view
oef-terug-geen-reflectie = You did not look back yet. Press e and write your reflection.
oef-terug-wel-reflectie = Your reflection stands in the file.
oef-geen-oefening-open = No practice runs in this file. Choose one.
oef-knop-spreek = Call { $naam } now
oef-bron-veranderd = The scenario file { $pad } changed after the start. This practice goes on with the text of then.

# Inspection: findings and comparing.
ins-ernst-fout = error
ins-ernst-waarschuwing = warning
ins-ernst-tip = to think about
ins-ernst-goed = well done
ins-telling = { $n } rules in order, { $m } not applicable
ins-van = { $n } of { $m }
ins-dagen = Days
ins-handelingen = Acts
ins-op-tijd = Terms in time
ins-gesprekken = Conversations
ins-besluiten = Decisions
ins-geschonden = Not kept
ins-titel = Findings ({ $n })
ins-geen = There is nothing to look at here. Open work with: aanpak inspect
ins-wat = What did the rule see?
ins-gezien = { $n } times in order, { $m } times not, { $open } times still open.
ins-bewijs = Evidence
ins-waarom = Why?
ins-grond = Ground
ins-vraag = To discuss
ins-tijdlijn = Line of time
ins-stap = step { $n } of { $m }
ins-speelt = playing, step { $n } of { $m }
ins-stappen = Events
ins-toen = As it stood then
ins-anders = In this step
ins-fase = Phase: { $fase }
ins-afwijking = Reason to deviate: { $reden }
ins-echt = Written down on { $wanneer }, { $n } minutes after the line before.
oef-fout-les-lezen = This hand-out cannot be read. Line { $n }: { $wat }. Ask your instructor for the file again.
oef-fout-les-nieuwer = This hand-out was made with a newer program (form { $wat }). Update Aanpak and try again.
oef-fout-les-gewijzigd = This hand-out was changed after it was made. Nothing was begun. Ask your instructor for the file again.
oef-fout-les-regels = The rules in this hand-out are not in order. { $wat }
oef-groep-les = Handed out by your instructor
oef-les-voor = by { $dag }
oef-les-kort = Group { $groep }, mode: { $modus }.
oef-ingeleverd = Ready to hand in: { $pad } ({ $n } lines, checked). Give this file to your instructor.
oef-ingeleverd-les = It belongs to hand-out { $id } of group { $groep }. In it you are { $naam }.
oef-ingeleverd-los = It does not belong to a hand-out.
oef-ingeleverd-laat = The last day to hand in is over.
oef-ingeleverd-niet-af = The practice was not played to its last day yet.
