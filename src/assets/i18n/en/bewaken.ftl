# Texts of the sheets Monitoring agreements and Carrying out.

## Board

bwk-kop-bord = Agreements and actions
bwk-kop-gemist = Not done and not talked about yet ({ $n })
bwk-kop-te-laat = Late ({ $n })
bwk-kop-nu = Today and this week ({ $n })
bwk-kop-later = Later on ({ $n })
bwk-kop-klaar = Done ({ $n })
bwk-kop-termijnen = Terms, questions and papers ({ $n })
bwk-kop-signalen = Signals (to be weighed: { $n })
bwk-kop-knelpunten = Bottlenecks (open: { $n })
bwk-kop-opties = Options weighed ({ $n })
bwk-kop-contact = Contact with the client
bwk-kop-persoon = By person ({ $n })
bwk-kop-soort = By kind of agreement ({ $n })
bwk-bord-leeg = Nothing has been agreed yet.
bwk-bord-leeg-uitleg = Here you will see who does what, and by which day. Make an agreement with the client, or agree an action for a goal.
bwk-onder-te-laat = { $n } late
bwk-onder-op-tijd = all in time
bwk-hoek-week =
    { $n ->
        [0] nothing this week
       *[other] { $n } this week
    }
bwk-hoek-signalen =
    { $n ->
        [0] no open signal
        [one] 1 open signal
       *[other] { $n } open signals
    }
bwk-jij = you
bwk-vandaag = today
bwk-dagen =
    { $n ->
        [one] 1 day
       *[other] { $n } days
    }
bwk-weken =
    { $n ->
        [0] this week
        [one] 1 week ago
       *[other] { $n } weeks ago
    }
bwk-gesprek = { $soort }, talk with { $wie }
bwk-ding = Who: { $wie }. What: { $wat }. By: { $dag }.
bwk-ding-te-laat =
    { $n ->
        [one] This is 1 day late.
       *[other] This is { $n } days late.
    }
bwk-bij-doel = Belongs to the goal: { $tekst }
bwk-soort = Kind: { $tekst }
bwk-bewijs = This shows it: { $tekst }
bwk-controle = Look at it every: { $tekst }
bwk-afspraak-verzetten = Another day needed? Write down how it went and make a new agreement. What was agreed first stays visible.
bwk-nagekomen =
    { $hoe ->
        [ja] kept
        [deels] partly kept
       *[other] not kept
    }
bwk-deels = partly
bwk-stand-open = not started
bwk-stand-bezig = under way
bwk-stand-wacht = waits
bwk-stand-vast = stuck
bwk-stand-klaar = done
bwk-stand-niet-gelukt = not done
bwk-stand-vervallen = dropped

bwk-doen-gedaan = Action is done
bwk-doen-niet-gelukt = Action did not succeed
bwk-doen-vast = Action cannot go on
bwk-doen-verzet = Move or change the action
bwk-doen-nagekomen = Agreement was kept
bwk-doen-deels = Agreement was partly kept
bwk-doen-niet-nagekomen = Agreement was not kept
bwk-doen-nieuwe-dag = New agreement for another day
bwk-doen-herinner = Remind
bwk-doen-samenwerking = Agree a new period
bwk-doen-uitkomst = Record the answer
bwk-doen-nog-signaal = Report another signal
bwk-doen-nog-knelpunt = Report another bottleneck
bwk-doen-weeg-opnieuw = Weigh again
bwk-herinner-verslag = Reminded of: { $wat }. The day is { $dag }.

bwk-tel-te-laat = { $n } late
bwk-tel-open = { $n } to do
bwk-tel-klaar = { $n } done
bwk-persoon = All that { $wie } does or has promised. Get in touch when something is late.
bwk-persoon-zelf = You promised this. You keep your agreements too.
bwk-soort-uitleg = All agreements and working agreements of the kind { $soort }.

bwk-gemist = { $wie }: { $wat }. Known for { $n } days, and nobody has talked about it yet.
bwk-gemist-eerst-horen = First ask what was going on. Judge after that. Make a new agreement if needed.

## Terms and requests

bwk-termijn = { $soort }, up to and including { $dag }.
bwk-termijn-over = It is about: { $tekst }
bwk-termijn-vanzelf = This term simply ends. Nobody has to do anything for it.
bwk-staat-stil = stands still
bwk-geen-dag = no day
bwk-verzoek = Asked of { $wie }, for: { $wat }. There is no answer yet.
bwk-verzoek-budget = In this case { $bedrag } was asked for. The yearly budget of the municipality is { $budget }.

## Signals

bwk-signalen-leeg = No signal has been reported.
bwk-signalen-uitleg = Does something change in housing, household, work or money? Report it. Then weigh whether the right changes.
bwk-signaal-wacht =
    { $n ->
        [0] to weigh
        [one] to weigh, 1 day
       *[other] to weigh, { $n } days
    }
bwk-recht-ja = touches right: yes
bwk-recht-nee = touches right: no
bwk-recht-niet-gezegd = touches right: ?
bwk-recht-vraag = Does this touch the right to bijstand? { $antwoord }
bwk-recht-mist = Write down whether the signal touches the right, and why. Also when the answer is no.
bwk-ja = Yes.
bwk-nee = No.
bwk-niet-gezegd = It does not say.
bwk-niet-gewogen = It has not been weighed yet.
bwk-waarom = Why: { $tekst }
bwk-feit = Fact: { $tekst }
bwk-signaal-bron = Source: { $bron }. Known since { $dag }.
bwk-signaal-sinds = It happened on { $tekst }.
bwk-gevolg-mogelijk = Possible effect: { $tekst }
bwk-uitkomst = Outcome: { $tekst }
bwk-gevolg = Effect: { $tekst }

## Bottlenecks and options

bwk-knelpunten-leeg = No bottleneck has been reported.
bwk-knelpunten-uitleg = Does something not go as planned? Report the bottleneck and agree at once who does what.
bwk-knelpunt = Bottleneck (weight: { $ernst }). { $wat }
bwk-knelpunt-opgelost = solved { $dag }
bwk-knelpunt-actie =
    { $n ->
        [one] taken up, open 1 day
       *[other] taken up, open { $n } days
    }
bwk-knelpunt-geen-actie =
    { $n ->
        [one] no action, open 1 day
       *[other] no action, open { $n } days
    }
bwk-knelpunt-bij = Found at: { $tekst }
bwk-oorzaak = Cause: { $tekst }
bwk-opgelost-door = This solved it: { $tekst }
bwk-knelpunt-daarna = Done after that, on { $dag }: { $act }. { $tekst }
bwk-knelpunt-niets = Nothing is done about it yet. Agree an action, weigh options or find help.
bwk-weeg-vraag = What do we do about this: { $wat }
bwk-opties-aantal =
    { $n ->
        [one] 1 option
       *[other] { $n } options
    }
bwk-opties-te-weinig = One option is no choice. Weigh at least two, with what speaks for and against them.
bwk-vraag = Question: { $tekst }
bwk-keuze = Choice: { $tekst }
bwk-optie = Option: { $wat }. For: { $voor }. Against: { $tegen }.

## Contact

bwk-contact-laatst = Last contact
bwk-contact-nooit = no contact yet
bwk-contact-lang =
    { $n ->
        [one] No contact for 1 week.
       *[other] No contact for { $n } weeks.
    } Speak with the client at least every { $grens } weeks.
bwk-contact-volgende = The next talk is on { $dag }.
bwk-contact-geen-volgende = No next talk is planned.
bwk-contact-ritme = This was agreed in the plan: { $tekst }
bwk-contact-uitleg = Intake, talks, guidance and evaluation count when the client was there.

## Carrying out

bwk-onder-begin = not begun yet
bwk-hoek-contacten =
    { $n ->
        [one] 1 talk
       *[other] { $n } talks
    }
bwk-hoek-plekken =
    { $n ->
        [one] 1 place
       *[other] { $n } places
    }
bwk-kop-gesprekken = Talks and guidance
bwk-kop-schaal = Numbers from the client
bwk-kop-plekken = Places for work and taking part
bwk-kop-groepen = Groups
bwk-kop-partners = Contact with network and partners
bwk-kop-ontwikkelingen = What is changing
bwk-doen-vervolg = Record a follow-up

bwk-gesprekken-leeg = No talk has been recorded yet.
bwk-gesprekken-uitleg = After each talk, record what you did, how the client reacted and what the next step is.
bwk-gesprekken-meer =
    { $n ->
        [one] 1 older talk is in the timeline.
       *[other] { $n } older talks are in the timeline.
    }
bwk-volgende = Next step:
bwk-volgende-geen-dag = no day
bwk-volgende-geen-stap = not agreed
bwk-volgende-uitleg = The last step agreed: { $tekst }
bwk-volgende-geen-uitleg = No next step has been agreed yet. End each talk with a step.
bwk-volgende-mist = There is no day for a next talk. Plan one, so that it keeps going.
bwk-niet-gekomen = The client was not there: { $hoe }.
bwk-techniek = Technique: { $tekst }
bwk-reactie = Reaction of the client: { $tekst }
bwk-verandertaal = Words that point to change: { $tekst }
bwk-stap = Next step: { $tekst }
bwk-stap-op = Next contact: { $dag }
bwk-verslag = Report: { $tekst }
bwk-mist = This is not written down: { $wat }.
bwk-mist-techniek = which technique you used
bwk-mist-reactie = how the client reacted
bwk-mist-stap = the next step
bwk-mist-doel = which goal it belongs to

bwk-schaal-leeg = There are no numbers yet.
bwk-schaal-uitleg = Ask for a number from 0 to 10, such as how sure the client feels. Ask the same question later, to see the difference.
bwk-schaal-hoger = { $n } higher than last time. Ask what helped.
bwk-schaal-lager = { $n } lower than last time. Ask what happened.
bwk-schaal-gelijk = The same as last time. Ask what would bring one point more.
bwk-schaal-eerste = The first number. Ask the same question later.

bwk-plekken-leeg = No place has been looked for yet.
bwk-plekken-uitleg = Propose the client to an employer or a place to take part. Write down why that place fits.
bwk-plek = { $wie }. The work: { $wat }
bwk-plek-voorgedragen = proposed
bwk-plek-gesprek = interview
bwk-plek-proefplaatsing = trial
bwk-plek-geplaatst = placed
bwk-plek-afgewezen-door-werkgever = turned down
bwk-plek-afgezien-door-klant = client declined
bwk-plek-uitgevallen = dropped out
bwk-plek-soort = Kind of place: { $soort }
bwk-plek-antwoord = Answer due by { $dag }.
bwk-plek-antwoord-te-laat = The answer was due on { $dag }. Call the employer.
bwk-plek-past = Why it fits: { $tekst }
bwk-plek-past-niet-gezegd = It does not say why this place fits. Put it next to what the client wants and can do.
bwk-plek-wens = Wish about work: { $tekst }
bwk-plek-beperking = What is hard at work: { $tekst }
bwk-doen-plek-uitkomst = Outcome of this place
bwk-doen-andere-plek = Look for another place
bwk-doen-uitgevallen = The client dropped out

bwk-groepen-leeg = The client is in no group.
bwk-groepen-uitleg = In a group clients learn from each other. Make a group, or choose the form group when you guide.
bwk-groep = Aim of the group: { $tekst }
bwk-groep-eigen = You see this client only. What was written about others is not shown here.
bwk-groep-erbij = there { $er } of { $van } times
bwk-groep-volgende = The next meeting is on { $dag }.
bwk-groep-was-er = was there
bwk-groep-was-er-niet = was not there
bwk-groep-verslag = Report:
bwk-groep-bijeenkomst = Meeting on { $dag }. Method: { $tekst }

bwk-partners-leeg = No contact with others has been recorded yet.
bwk-partners-uitleg = Who helps the client? Add that person to the network and record each contact, with the next step.
bwk-partner-nooit = no contact yet
bwk-partner-lang =
    { $n ->
        [one] No contact for 1 week.
       *[other] No contact for { $n } weeks.
    } Something is running with this person.
bwk-partner-nog-niet = Something is running with this person, but no contact has been recorded yet.
bwk-partner-afspraak = Working agreement: { $tekst }
bwk-partner-helpt = Can help with: { $tekst }
bwk-partner-aantal =
    { $n ->
        [one] Contact recorded 1 time.
        [0] No contact recorded yet.
       *[other] Contact recorded { $n } times.
    }

bwk-bron = Source: { $tekst }
bwk-ontwikkeling-vanaf = from { $dag }
bwk-ontwikkeling-sinds = since { $dag }
bwk-ontwikkeling-uitleg = Find out whether this changes the right, the plan or an agreement.
bwk-doen-inhoud = decide on the content
bwk-dwangsom = The penalty payment is { $bedrag } today. It grows until the decision is there, at most 42 days.
