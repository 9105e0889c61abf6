# Texts of the sheets on people, money and report.

## Shared: closed casus, stand, mind this

net-let-op-n =
    { $n ->
        [one] 1 thing to mind
       *[other] { $n } things to mind
    }
net-onbekend = unknown
net-stand-open = not started yet
net-stand-bezig = in progress
net-stand-wacht = waiting
net-stand-kan-niet-verder = cannot go on
net-stand-klaar = done
net-stand-niet-gelukt = did not succeed
net-stand-vervallen = cancelled
net-tot = until { $datum }
net-vastgelegd = Recorded on { $datum }, line { $regel } of the journal.

## Network

net-onder =
    { $m ->
        [one] { $n } around the client, 1 partner
       *[other] { $n } around the client, { $m } partners
    }
net-kring = Around the client
net-kring-uitleg = Who stands beside the client? Also note what a person can do and where the limit is.
net-kring-leeg = Nobody named yet
net-kring-leeg-uitleg = Ask whom the client calls when things go wrong. Record that person as somebody close.
net-groep-uitleg = Press Enter to record another one here.
net-huishouden = Household
net-huishouden-uitleg = Who lives together counts for the right and for the support. Add what you do not know yet.
net-lid-uitleg = Member of the household. Record this person as involved if he or she takes part in the plan.
net-lid-doen = Record as person involved
net-jaar =
    { $n ->
        [one] 1 year
       *[other] { $n } years
    }
net-partners = Partners in the chain
net-partners-uitleg = Organisations and professionals who work along. Per partner you see the agreement, the actions and the ground for sharing.
net-partners-leeg = No partner recorded yet
net-partners-leeg-uitleg = Find out who helps already, and record that partner. Then nobody does the same work twice.
net-domein = Domain { $domein }
net-domein-geen = not chosen yet
net-een-domein = All partners: domain { $domein }
net-een-domein-uitleg = A plan that touches one domain only sometimes misses something. See whether care, work or government is needed too.
net-nog-onbekend = Not known yet: { $wat }
net-samenwerking = Working agreement
net-samenwerking-voorbij = The last day is over. Agree whether you go on or stop.
net-samenwerking-verder = Extend the agreement
net-actie = Action { $id }, { $stand }
net-hangt-af-van = Depends on: { $wat } ({ $stand })
net-afspraak = Agreement, { $stand }
net-grond-ontbreekt = No ground for sharing
net-grond-ontbreekt-uitleg = { $wie } takes part, but no ground for sharing data is recorded. Ask consent, or record the legal ground.
net-gedeeld = Shared: { $wat }
net-gedeeld-zonder = The ground is consent, but on that day no valid consent was recorded.
net-toestemming = Consent { $antwoord }
net-toestemming-voorbij = Consent has expired
net-toestemming-voorbij-uitleg = Share nothing more on this ground. Ask the client again.
net-toestemming-nee-uitleg = The client does not want this. Share nothing, unless there is another ground.
net-toestemming-intrekken = Consent withdrawn
net-contact = Last contact
net-contact-volgend = Next contact
net-contact-volgend-uitleg = This day was agreed at the last contact.
net-stil = No contact recorded for { $n } days
net-stil-uitleg = Something still runs with this person or partner. Call to hear how it goes.
net-plan = One plan: who does what
net-regie = { $wie } leads
net-regie-onbekend = It does not say who leads
net-regie-uitleg = One person keeps track of the whole and brings the others together. Agree with the client who that is.
net-regie-plan = Record the lead in the plan
net-regie-nieuw = Add a partner who leads
net-versie = version { $n }
net-versie-uitleg = Version { $n } of the plan dates from { $datum }.
net-geen-acties = No actions in the plan yet
net-geen-acties-uitleg = Set a goal first. Then agree per goal who does what.
net-wie = Who: { $wie }
net-wie-open = { $n } open of { $m }
net-wie-uitleg = Below stands what is still open. Watch that not one person carries everything.
net-actie-zonder-naam = It does not say who does this. Give the action a name.
net-actie-naam-geven = Put a name to the action
net-vragen = Questions still open
net-vragen-uitleg = Put a question to an internal partner, or ask somebody to join in. Ask and share no more than is needed.
net-vragen-geen = No question is open.
net-vraag-aan = Asked of { $wie } on { $datum }
net-vraag-uitkomst = Record the outcome
net-onbekenden = Named, but not recorded
net-onbekenden-uitleg = There was contact or something was shared. Record this name, so that agreements and grounds stand together.

## Money

net-geld-onder = room { $bedrag } a month
net-geld-onder-onbekend = room unknown
net-bestaan = Is there enough to live on?
net-bestaan-goed = No danger known
net-bestaan-goed-uitleg = There is income or an advance, no shortage and no reported threat. Still ask at every talk.
net-bestaan-onbekend = Cannot be said yet
net-bestaan-onbekend-uitleg = Income or fixed costs are not known. Without these two you do not know whether there is enough.
net-gevaar = Danger to the means of existence. Do something today.
net-gevaar-tekort = Danger: a shortage each month
net-gevaar-tekort-uitleg = The fixed costs are higher than the income. See together what cannot wait and what comes first.
net-gevaar-geen-inkomen = Danger: no income and no advance
net-gevaar-inkomen-onbekend = Danger: income unknown, no advance
net-gevaar-niets-bekend = Nothing known about money yet
net-gevaar-niets-uitleg = No income, no cost and no advance is recorded. That is unknown, not zero.
net-gevaar-inkomen-uitleg = Ask whether there is money today for food, rent and energy. An advance or emergency help may help. An advance of more than a month ago does not count.
net-gevaar-huis = Danger: somebody may lose the house
net-gevaar-energie = Danger: energy or water may stop
net-gevaar-signaal-uitleg = This signal is not weighed yet. Call the landlord or supplier and weigh it afterwards.
net-noodhulp = Pay emergency help
net-besluit-niet-geteld = Decision { $id } does not count yet
net-besluit-niet-geteld-uitleg = This amount stands in the decision, but not under income. Record it, so that the room is right.
net-besluit-voorbij = Still counts: { $wat }
net-besluit-voorbij-uitleg = No decision gives this amount any more. Fill in a last day for this income.
net-geld-maand = Each month
net-geld-totaal = Debts and means
net-geld-niet-nu = Does not count now
net-geld-nieuw = New: { $soort }
net-geld-nieuw-bedrag = Record a new amount
net-geld-per = a { $per }
net-geld-erbij = Coming in
net-geld-erbij-uitleg = Wages, benefits, allowances and alimony of the whole household. Alimony that is paid is a fixed cost.
net-geld-eraf = Going out
net-geld-eraf-uitleg = Rent, energy, care and what is paid on debts each month.
net-geld-ruimte = Room
net-geld-ruimte-uitleg = Coming in minus going out. With this the household buys food, clothes and everything else.
net-geld-ruimte-tekort = More goes out than comes in.
net-geld-ruimte-onbekend = Unknown: record at least one income and one fixed cost.
net-geld-schulden = Debts
net-geld-schulden-uitleg = What is owed in total. What is paid on it each month stands under going out.
net-geld-vermogen = Means
net-geld-vermogen-uitleg = Money in accounts and things of value. This counts for the right, not for the room.
net-geld-eenmalig-erbij = Received once
net-geld-eenmalig-erbij-uitleg = Amounts that do not come each month. They do not count in the room.
net-geld-eenmalig-eraf = Paid once
net-geld-eenmalig-eraf-uitleg = Costs that do not come each month. They do not count in the room.
net-geld-onbekend-uitleg = Nothing is recorded about this. That is unknown, not zero. If it really is zero, record 0 euro.
net-geld-verteld-n =
    { $n ->
        [one] 1 amount was only told.
       *[other] { $n } amounts were only told.
    }
net-geld-verteld = The client told this. Ask for a paper if the amount counts for the right.
net-geld-omgerekend = Converted to a month. Recorded is { $bedrag }.
net-geld-stand-later = This amount begins later.
net-geld-stand-voorbij = This amount has ended.
net-geld-stand-vervangen = A later line about the same thing took its place.
net-voorschot = Advance and emergency help
net-voorschot-uitleg = Money that was paid ahead, and what was settled of it.
net-voorschot-geen = No advance was paid.
net-voorschot-termijn = Pay an advance at the latest
net-voorschot-termijn-uitleg = As long as there is no decision, you pay an advance on this day at the latest ({ $artikel }).
net-voorschot-weiger = Refuse the advance with a decision
net-voorschot-verrekend = This amount is settled in full.
net-voorschot-open = Still to settle: { $bedrag }
net-voorschot-besloten = The application was decided. Settle the advance or record what happens with it.

## Report

net-verslag-onder = preview, { $n } words
net-verslag-schrijf = Write the report
net-verslag-schrijf-uitleg = Choose for whom you write. The text below then stands ready in the form. Take out what the reader does not need.
net-verslag-schrijf-nieuw = A report on progress or evaluation starts after the last report. Nothing is sent.
net-verslag-schrijf-soort = Report: { $soort }
net-verslag-bron = { $datum } l. { $regel }
net-verslag-lengte = { $n } of { $m } words
net-verslag-lengte-uitleg = Short is easier to read. Beyond three hundred words a reader chooses what to skip.
net-verslag-toets-oordeel = Facts with a word that judges
net-verslag-toets-oordeel-uitleg = Write what you saw or heard. What you think of it belongs under judgement.
net-verslag-toets-lang = Lines with a long sentence
net-verslag-toets-lang-uitleg = A sentence of more than 25 words is often read twice. Make it two sentences.
net-verslag-toets-bron = Facts without a source
net-verslag-toets-bron-uitleg = Say for an area of life who told you or in which paper it stands.
net-verslag-oordeelwoord = Mind this, it sounds like a judgement: { $woorden }
net-verslag-lange-zin = Mind this, there is a sentence of more than 25 words.
net-verslag-zonder-bron = Mind this, it does not say where this comes from.
net-verslag-van = Source: { $bron }
net-aard-feit = Fact: seen, heard or read.
net-aard-klant = Words of the client.
net-aard-oordeel = Judgement of the client manager.
net-aard-afgesproken = Agreed or decided.
net-deel-vraag = Client and question
net-deel-vraag-uitleg = Whom it is about and what was asked.
net-deel-vraag-leeg = No question was written down yet.
net-deel-feiten = Facts
net-deel-feiten-uitleg = What was seen, heard or read. Each line has its day and source.
net-deel-feiten-leeg = There are no facts yet.
net-deel-klant = The client says
net-deel-klant-uitleg = Words and wishes of the client, without you changing them.
net-deel-klant-leeg = There are no words of the client yet.
net-deel-oordeel = Judgement
net-deel-oordeel-uitleg = What you as client manager make of it. It rests on the facts above.
net-deel-oordeel-leeg = There is no judgement yet.
net-deel-plan = The plan
net-deel-plan-uitleg = Goals, how they stand, and actions that are still open.
net-deel-plan-leeg = There is no plan yet.
net-deel-afspraken = Agreements
net-deel-afspraken-uitleg = What was agreed with the client and with partners and still runs.
net-deel-afspraken-leeg = No agreement is open.
net-deel-besluiten = Decisions
net-deel-besluiten-uitleg = Decisions with their day, start and amount.
net-deel-besluiten-leeg = There is no decision yet.
net-deel-termijnen = Terms
net-deel-termijnen-uitleg = Terms that still run, with their last day.
net-deel-termijnen-leeg = No term runs.
net-verslag-klant = { $naam }, { $n } years old
net-verslag-melding = Reported on { $datum }, { $regeling }
net-verslag-aanvraag = Application made on { $datum }
net-verslag-gesprek = Contact with { $wie }
net-verslag-zienswijze = View of the client
net-verslag-verwacht = Expects
net-verslag-plan = Version { $n }, fixed on { $datum }
net-verslag-doel = Goal: { $tekst } ({ $stand })
net-verslag-doel-niet-gemeten = not measured yet
net-verslag-actie = { $tekst } ({ $wie }, by { $datum })
net-verslag-samen = { $wie }: { $tekst } (until { $datum })
net-verslag-besluit = { $soort }, made known on { $datum }
net-verslag-besluit-van = from { $datum }
net-verslag-besluit-tot = until { $datum }
net-verslag-maatregel = Reduction of { $n } percent, { $m } month(s), { $stand }
net-verslag-termijn = { $soort } runs until { $datum }
net-verslag-termijn-voorbij = { $soort } ran until { $datum } and is over
net-verslag-termijn-stil = { $soort } stands still, end now { $datum }
net-lezers = What is missing for this reader?
net-lezer-van = { $n } of { $m }
net-lezer-klant = The client (progress)
net-lezer-klant-uitleg = The client reads whether it is right and what is asked now.
net-lezer-kwaliteit = Who watches quality (evaluation)
net-lezer-kwaliteit-uitleg = This reader looks whether the plan works and what a judgement rests on.
net-lezer-collega = The colleague who takes over (handover)
net-lezer-collega-uitleg = A colleague must be able to go on without you, this very day.
net-lezer-dossier = The file (closing)
net-lezer-dossier-uitleg = When closing, everything is in its place and nothing runs any more.
net-punt-ja = there
net-punt-mist = missing
net-lezer-punt-woorden = The client’s own words
net-lezer-punt-woorden-uitleg = The client recognises own words.
net-lezer-punt-afspraken = Agreements both ways
net-lezer-punt-afspraken-uitleg = Who does what, and when is it done?
net-lezer-punt-zonder-oordeel = Facts without judgement
net-lezer-punt-zonder-oordeel-uitleg = No word in the facts sounds like a judgement.
net-lezer-punt-volgende = The next talk
net-lezer-punt-volgende-uitleg = A talk or evaluation is in the diary.
net-lezer-punt-bronnen = Each fact has a source
net-lezer-punt-bronnen-uitleg = For each area it says from whom or what you know it.
net-lezer-punt-diagnose = A diagnosis
net-lezer-punt-diagnose-uitleg = The conclusion, with the facts it rests on.
net-lezer-punt-plan = A plan that was fixed
net-lezer-punt-plan-uitleg = A version of the plan the client agreed to, or why not.
net-lezer-punt-gemeten = Progress of each goal
net-lezer-punt-gemeten-uitleg = For each goal it was measured at least once how it stands.
net-lezer-punt-evaluatie = An evaluation
net-lezer-punt-evaluatie-uitleg = Looked at with the client what worked and why.
net-lezer-punt-vraag = The client’s question
net-lezer-punt-vraag-uitleg = What the client asked, recorded in the intake.
net-lezer-punt-feiten = Facts about the situation
net-lezer-punt-feiten-uitleg = What somebody must know to go on today.
net-lezer-punt-mensen = People and partners
net-lezer-punt-mensen-uitleg = Who stands around the client and who works along.
net-lezer-punt-gesprekken = A report of each talk
net-lezer-punt-gesprekken-uitleg = No talk in the past without a report.
net-lezer-punt-besluit = A decision
net-lezer-punt-besluit-uitleg = On what the right began, changed or stopped.
net-lezer-punt-termijnen = No term runs any more
net-lezer-punt-termijnen-uitleg = Each term that asks something of somebody is closed.
net-lezer-punt-acties = No action or agreement open
net-lezer-punt-acties-uitleg = Everything is done, stopped or handed over.
net-lezer-punt-voorschot = Advance settled
net-lezer-punt-voorschot-uitleg = No advance is open any more, or there was none.
net-rapporten = Earlier reports
net-rapporten-uitleg = What was written already, newest first. Talks without a report stand here too.
net-rapporten-geen = There is no report yet.
net-rapport-gemengd = Fact and judgement are mixed here. Set them apart.
net-rapport-gedeeld = shared with client
net-rapport-niet-gedeeld = It does not say that this was shared with the client.
net-rapport-delen = Has now been shared with the client
net-zonder-verslag = No report: { $soort }
net-zonder-verslag-uitleg = This talk took place, but nothing was written about it. Do it while you still know.
net-zonder-verslag-met = Talk with { $wie }
