# The words from the lists. woord-<field>-<word> goes before woord-<word>.

## Yes and no

woord-ja = yes
woord-deels = partly
woord-nee = no

## Channel

woord-kantoor = at the office
woord-balie = at the desk
woord-thuis = at home
woord-werkplek = at the workplace
woord-buiten = outdoors
woord-telefoon = telephone
woord-video = video
woord-chat = chat
woord-e-mail = e-mail
woord-portaal = client portal
woord-brief = letter

## Discussed in the intake

woord-vraag = question
woord-stukken = documents
woord-inkomen = income
woord-leefgebieden = life domains
woord-werk-en-meedoen = work and taking part
woord-rechten-en-plichten = rights and duties
woord-netwerk = network
woord-verwachtingen = expectations
woord-afspraken = agreements
woord-besproken-vraag = What is needed
woord-besproken-stukken = Which documents are needed
woord-besproken-inkomen = Income, debts and assets
woord-besproken-leefgebieden = All life domains covered
woord-besproken-werk-en-meedoen = Work and taking part: what works
woord-besproken-rechten-en-plichten = Rights and duties explained
woord-besproken-netwerk = Who can help
woord-besproken-verwachtingen = Expectations on both sides
woord-besproken-afspraken = Agreements repeated and confirmed

## Kind of conversation

woord-intake = intake
woord-diagnose = assessment
woord-plan = plan
woord-coaching = coaching
woord-netwerkoverleg = network meeting
woord-huisbezoek = home visit
woord-evaluatie = evaluation
woord-handhaving = enforcement
woord-zienswijze = client’s view (zienswijze)
woord-hoorzitting = hearing
woord-intervisie = peer review
woord-overig = other

## Recovery term

woord-beslissen = decide on the application
woord-tweede-termijn = a second recovery term
woord-buiten-behandeling = not processed (buiten behandeling)
woord-opschorten = suspend the benefit
woord-opschorting-beeindigen = end the suspension
woord-intrekken = withdraw the benefit
woord-geen = none
woord-vervolg-geen = do nothing
woord-vervolg-buiten-behandeling = leave the application unprocessed
woord-awb-4-5 = complete the application (Awb 4:5)
woord-pw-54 = running benefit (PW 54)
woord-pw-40 = address does not match (PW 40)
woord-pw-53a = inquiry or housing (PW 53a)
woord-awb-6-6 = complete the objection (Awb 6:6)
woord-volledig = complete
woord-gedeeltelijk = partial
woord-afgekeurd = rejected
woord-niet = not
woord-te-laat = late
woord-uitkomst-niet = nothing received

## Pausing the decision term

woord-instemming = the client agrees to delay
woord-overmacht = force majeure
woord-aan-aanvrager = delay caused by the client
woord-buitenland = information from abroad

## Job-search period

woord-standaard = standard
woord-praktijkonderwijs-vso = special or practical school
woord-medisch-urenbeperkt = medically limited hours
woord-loonkostensubsidie = wage cost subsidy
woord-maatwerk-41-11 = tailoring (art. 41 par. 11)

## Distance and step

woord-kort = short
woord-groot = large
woord-niet-te-zeggen = cannot be said
woord-geisoleerd = alone, little contact
woord-contacten-buitenshuis = contacts outside the home
woord-georganiseerde-activiteiten = takes part in activities
woord-onbetaald-werk = unpaid work
woord-betaald-werk-met-ondersteuning = paid work with support
woord-betaald-werk = paid work
woord-trede-1 = 1 alone, little contact
woord-trede-2 = 2 contacts outside the home
woord-trede-3 = 3 takes part in activities
woord-trede-4 = 4 unpaid work
woord-trede-5 = 5 paid work with support
woord-trede-6 = 6 paid work

## Judgement

woord-loopt-vast = stuck
woord-zwaar = hard
woord-met-hulp = with help
woord-gaat = managing
woord-gaat-goed = going well
woord-oordeel-1 = stuck
woord-oordeel-2 = hard
woord-oordeel-3 = with help
woord-oordeel-4 = managing
woord-oordeel-5 = going well
woord-oordeel-klant-1 = stuck
woord-oordeel-klant-2 = hard
woord-oordeel-klant-3 = with help
woord-oordeel-klant-4 = managing
woord-oordeel-klant-5 = going well

## Life domains

woord-inkomen-en-geld = Income and money
woord-werk = Work
woord-opleiding-en-taal = Education and language
woord-dag-en-tijd = Day and time
woord-wonen = Housing
woord-thuis-en-gezin = Home and family
woord-lichaam = Body
woord-hoofd-en-gevoel = Mind and feelings
woord-alcohol-drugs-gokken = Alcohol, drugs, gambling
woord-zelf-zorgen-en-regelzaken = Self-care, paperwork
woord-mensen-om-je-heen = People around you
woord-meedoen-in-de-buurt = Taking part locally
woord-politie-en-justitie = Police and justice

## What comes first, and the offer

woord-toegekend = granted
woord-afgewezen = refused
woord-loopt = running
woord-niet-toereikend = not enough
woord-niet-van-toepassing = not applicable
woord-redelijk = fair
woord-klein = small
woord-uitkomst-loopt = still pending

## Who

woord-klant = client
woord-klantmanager = caseworker
woord-samen = together
woord-partner = partner
woord-werkgever = employer
woord-gemeente = municipality
woord-collega = colleague
woord-kind = child
woord-naaste = close relation

## Action

woord-bezig = in progress
woord-wacht = waiting
woord-kan-niet-verder = blocked
woord-gedaan = done
woord-niet-gelukt = not achieved
woord-vervallen = no longer needed
woord-individueel = individually
woord-groep = in a group

## Progress

woord-op-koers = on track
woord-achter = behind
woord-staat-stil = standing still
woord-gehaald = met
woord-niet-haalbaar = not feasible

## Mediating

woord-voorgedragen = put forward
woord-gesprek = conversation
woord-proefplaatsing = trial placement
woord-geplaatst = placed
woord-afgewezen-door-werkgever = turned down by the employer
woord-afgezien-door-klant = the client withdraws
woord-uitgevallen = dropped out
woord-leerwerkplek = work-and-learn place
woord-proefplaats = trial place
woord-vrijwilligerswerk = volunteering
woord-dagbesteding = day activities
woord-beschut-werk = sheltered work
woord-uitkomst-gesprek = interview with the employer

## Signal

woord-woonsituatie = housing situation
woord-huishouden = household
woord-vermogen = assets
woord-gift = gift
woord-zorg = care
woord-verblijf-buitenland = stay abroad
woord-gezondheid = health
woord-dreigende-ontruiming = threat of eviction
woord-gedrag = conduct
woord-register = register
woord-stuk = document
woord-eigen-waarneming = seen or heard yourself
woord-melding-derde = report by someone else
woord-medisch-advies = medical advice
woord-soort-werk = Work
woord-geen-gevolg = no effect
woord-recht-opnieuw-beoordelen = reassess the right
woord-plan-aanpassen = adjust the plan
woord-nader-onderzoek = more inquiry needed
woord-handhaven = enforcing
woord-doorverwijzen = refer on

## Level

woord-laag = low
woord-midden = middle
woord-hoog = high
woord-licht = light

## Evaluating

woord-voorziening = provision
woord-systeem = rules or system
woord-toeval = chance
woord-zoals-bedacht = as planned
woord-anders = differently
woord-zo-laten = leave as it is
woord-aanpassen = adjust
woord-stoppen = stop
woord-vervangen = replace

## Decision

woord-toekenning = granting
woord-afwijzing = refusal
woord-weigering-voorschot = refusal of advance
woord-wijziging = change
woord-herziening = revision
woord-opschorting = suspension of the right
woord-opschorting-betaling = suspension of the payment
woord-hervatting = resumption
woord-beeindiging = ending
woord-intrekking = withdrawal
woord-terugvordering = recovery of money
woord-ontheffing = exemption
woord-maatregel = sanction (maatregel)
woord-boete = fine
woord-dwangsom = penalty payment
woord-soort-gedeeltelijk = Partly granted
woord-om-niet = gift (no repayment)
woord-lening = loan
woord-lening-met-zekerheid = secured loan
woord-borgtocht = surety
woord-in-natura = in kind
woord-melding = report
woord-ingangsdatum-grond-melding = the day of the first report (melding)
woord-recht-later-ontstaan = the right arose later
woord-later-aangevraagd-44-3 = applied later (art. 44 par. 3)
woord-terugwerkend-44-5 = before the first report (art. 44 par. 5)
woord-herleving-43-6 = earlier report counts (art. 43 par. 6)
woord-post = by post
woord-uitgereikt = handed over
woord-digitaal = digital
woord-ontvangen = response received
woord-geen-gebruik = client did not use it
woord-spoed-4-11 = urgent (Awb 4:11)
woord-eerder-gehoord-4-11 = already heard (Awb 4:11)
woord-doel-verijdeld-4-11 = asking first would defeat the aim (4:11)
woord-financieel-4-12 = financial decision (Awb 4:12)
woord-inlichtingen-4-8-2 = client gave no data (Awb 4:8)
woord-niet-nodig = not needed
woord-eigen-mandaat = own mandate
woord-na-akkoord = after someone’s approval
woord-college = municipal executive (college)
woord-mandaat-college = the executive (college) decides
woord-buiten-mandaat = outside the mandate
woord-correctie = correction
woord-afwijking = deviation
woord-regulier = regular change
woord-verrekend = set off
woord-terugbetaald = paid back
woord-kwijtgescholden = waived
woord-wijze-digitaal = online
woord-wijze-balie = at the desk
woord-wijze-post = by post
woord-voorschot = advance
woord-noodhulp = emergency help

## Objection

woord-bezwaar = objection (bezwaar)
woord-beroep = appeal (beroep)
woord-hoger-beroep = higher appeal (hoger beroep)
woord-voorlopige-voorziening = interim measure
woord-niet-ontvankelijk = inadmissible
woord-ongegrond = unfounded
woord-deels-gegrond = partly well-founded
woord-gegrond = well-founded
woord-ingetrokken = withdrawn
woord-bezwaarcommissie = objections committee
woord-rechtbank = district court
woord-crvb = Central Appeals Tribunal (CRvB)
woord-aanvraag = application

## Duties and grounds

woord-inlichtingen-17-1 = give information (art. 17 par. 1)
woord-medewerking-17-2 = cooperate (art. 17 par. 2)
woord-werk-aanvaarden-of-behouden = accept or keep work
woord-inschrijven-uitzendbureau = register with a temp agency
woord-werk-zoeken-elders = seek work before moving
woord-reizen-drie-uur = travel up to three hours a day
woord-verhuizen = move for work
woord-vaardigheden-behouden = keep skills up to date
woord-kleding-en-gedrag = suitable dress and behaviour
woord-voorziening-of-onderzoek = use help or cooperate in an inquiry
woord-plan-9-1-b = cooperate in the plan (art. 9 par. 1 b)
woord-tegenprestatie-9-1-c = community service (art. 9 par. 1 c)
woord-geen-misdraging-9-6 = no misconduct (art. 9 par. 6)
woord-besef-18-2 = act responsibly (art. 18 par. 2)
woord-taaleis-18b = language requirement (art. 18b)
woord-extra-55 = extra duty (art. 55)
woord-geldt = applies
woord-aangepast = adapted
woord-ontheven = exempted
woord-verordening-18-2 = by-law (art. 18 par. 2)
woord-uniform-18-4 = work duty (art. 18 par. 4)
woord-misdraging-9-6 = misconduct (art. 9 par. 6)
woord-inlichtingen-18a-4 = information, no fine (art. 18a par. 4)
woord-verordening = municipal by-law
woord-geen-verwijt-18-9 = client not to blame (art. 18 par. 9)
woord-dringende-redenen-18-10 = urgent reasons (art. 18 par. 10)
woord-feit-niet-vast = fact not established
woord-opgelost = solved
woord-alternatief = there is another solution
woord-voortzetten = continue
woord-wijzigen = change
woord-beeindigen = end
woord-heroverweging-18-3 = set reconsideration (art. 18 par. 3)
woord-inkeer-18-11 = client changes course (art. 18 par. 11)
woord-nieuw-feit = new fact
woord-opzet = intent
woord-grove-schuld = gross negligence
woord-normaal = normal blame
woord-verminderd = less blame
woord-ontbreekt = no blame
woord-verwijtbaarheid-volledig = full blame

## Lawfulness

woord-in-orde = in order
woord-niet-in-orde = not in order
woord-identiteit = identity
woord-inlichtingen = information
woord-verplichtingen = duties
woord-verblijf = stay

## Report

woord-voortgang = progress
woord-dag = day
woord-overdracht = handover
woord-afsluiting = closing
woord-feit = fact
woord-oordeel = judgement
woord-mening-klant = client’s opinion
woord-soort-dag = Daily report

## Competencies

woord-lerende-houding = learning attitude
woord-flexibiliteit = flexibility
woord-zelfreflectie = self-reflection
woord-analytisch-vermogen = analytical ability
woord-creativiteit = creativity
woord-regisseren = directing
woord-netwerken = networking
woord-coachen = coaching
woord-inlevingsvermogen = empathy
woord-plannen-en-organiseren = planning and organising
woord-resultaatgerichtheid = focus on results
woord-basis = basic
woord-vakbekwaam = skilled
woord-vakvolwassen = expert

## Learning

woord-incidentmethode = incident method
woord-vijfstappenmethode = five-step method
woord-balint = Balint
woord-moreel-beraad = moral deliberation
woord-vrij = free
woord-starr = STARR
woord-korthagen = Korthagen
woord-inbrenger = case presenter
woord-begeleider = facilitator
woord-deelnemer = participant
woord-cursus = course
woord-lezen = reading
woord-meelopen = shadowing
woord-oefencasus = practice case
woord-supervisie = supervision
woord-bijeenkomst = meeting
woord-intern = internal
woord-extern = external
woord-basishouding = basic attitude
woord-organisatie = organisation
woord-professionalisering = professional growth
woord-netwerkpartners = network partners
woord-visie-dienstverlening = view on service
woord-beroepsidentiteit = professional identity
woord-kernwaarden = core values

## Case

woord-opleiding = education
woord-ondernemerschap = own business
woord-participatie = taking part
woord-stabiliteit = stability
woord-geen-recht = no right
woord-verhuisd = moved away
woord-doel-niet-bereikt = goal not reached
woord-resultaat-werk = work
woord-hoofddoel-werk = work
woord-levensonderhoud = social assistance for living costs
woord-bijzondere-bijstand = special assistance
woord-re-integratie = reintegration
woord-bbz = Bbz (self-employed)
woord-ioaw = IOAW (older unemployed)
woord-ioaz = IOAZ (older self-employed)
woord-alleenstaand = single
woord-alleenstaande-ouder = single parent
woord-paar = couple
woord-woningdelers = home sharers
woord-geen-vast-adres = no fixed address

## People involved

woord-gezinslid = family member
woord-ketenpartner = chain partner
woord-hulpverlener = care worker
woord-uitvoerder = agency that runs a scheme
woord-onderwijs = education
woord-schuldeiser = creditor
woord-gemachtigde = authorised representative
woord-tolk = interpreter
woord-leidinggevende = manager
woord-kwaliteitsmedewerker = quality officer
woord-backoffice-inkomen = back office income
woord-jurist = lawyer
woord-sociaal = social
woord-economisch = economic
woord-publiek = public
woord-aan-handhaving = enforcement team
woord-maatschappelijk-werker = social worker
woord-buurtwerker = community worker
woord-jeugdwerker = youth worker
woord-sociaal-juridisch-dienstverlener = social-legal adviser
woord-wijkverpleegkundige = district nurse
woord-re-integratiecoach = reintegration coach
woord-jobcoach = job coach
woord-loopbaanadviseur = career adviser
woord-steunt = supports the plan
woord-neutraal = neutral
woord-remt = slows the plan down
woord-gegeven = given
woord-geweigerd = refused
woord-mondeling = spoken
woord-schriftelijk = in writing
woord-toestemming = consent
woord-uitdrukkelijke-toestemming = explicit consent
woord-wet = law
woord-publieke-taak = public task
woord-vitaal-belang = vital interest

## Money

woord-last = fixed cost
woord-schuld = debt
woord-uitkering = benefit
woord-toeslag = allowance
woord-alimentatie = maintenance
woord-week = week
woord-vier-weken = four weeks
woord-maand = month
woord-kwartaal = quarter
woord-jaar = year
woord-eenmalig = once

## Conversation

woord-open-vragen = open questions
woord-doorvragen = probing
woord-reflecteren = reflecting
woord-bevestigen = affirming
woord-samenvatten = summarising
woord-schaalvraag = scale question
woord-informeren = informing
woord-adviseren = advising
woord-motiveren = motivating
woord-feedback = feedback
woord-confronteren = confronting
woord-met-bericht-afwezig = absent with notice
woord-zonder-bericht-afwezig = absent without notice
woord-rechten = rights
woord-plichten = duties
woord-rechtmatigheid = lawfulness
woord-maatregelwaardig-gedrag = conduct that leads to a sanction
woord-inlichtingenplicht = duty to inform
woord-gegevens-en-privacy = data and privacy
woord-controle = control
woord-vertrouwen = trust
woord-stijl-1 = 1 mostly control
woord-stijl-2 = 2 more control than trust
woord-stijl-3 = 3 both
woord-stijl-4 = 4 more trust than control
woord-stijl-5 = 5 mostly trust
woord-zekerheid-1 = 1 not sure
woord-zekerheid-2 = 2 a little sure
woord-zekerheid-3 = 3 fairly sure
woord-zekerheid-4 = 4 sure
woord-zekerheid-5 = 5 very sure
woord-trap-vraag = a question
woord-regel = rule
woord-voorbeeld = example
woord-trap-regel = a rule
woord-trap-voorbeeld = an example

## Internal

woord-meelezen = read along
woord-betaalopdracht = payment order
woord-doorverwijzing = referral
woord-akkoord = agreed
woord-akkoord-met-opmerking = agreed with a remark
woord-niet-akkoord = not agreed
woord-uitgevoerd = carried out
woord-informatie = information given

## Organisation

woord-ingediend = submitted
woord-in-behandeling = being considered
woord-overgenomen = adopted
woord-afstemming = coordination
woord-praktisch = practical contribution
woord-vertegenwoordiging = representation
woord-belangstelling = interest
woord-politiek = politics
woord-arbeid = labour market
woord-mens = person

## The ten tasks (short names)

woord-doelen = goals
woord-uitvoering = carrying out
woord-bewaken = monitoring
woord-evalueren = evaluating
woord-rapporteren = reporting
woord-deskundigheid = professional skill
woord-taak-intake = Intake
woord-taak-diagnose = Assessment
woord-taak-doelen = Goals and actions
woord-taak-uitvoering = Carrying out
woord-taak-bewaken = Monitoring
woord-taak-evalueren = Evaluating
woord-taak-handhaven = Enforcing
woord-taak-rapporteren = Reporting
woord-taak-organisatie = Organisation
woord-taak-deskundigheid = Professional skill

## Documents (suggestions)

woord-identiteitsbewijs = identity document
woord-verblijfsdocument = residence document
woord-ontslagbewijs = proof of dismissal
woord-beslissing-uwv = decision by UWV
woord-huurcontract = rental contract
woord-bewijs-huurbetaling = proof of rent payment
woord-koopakte = deed of purchase
woord-hypotheekoverzicht = mortgage statement
woord-woz-beschikking = property value notice (WOZ)
woord-taxatie = valuation
woord-loonstroken = payslips
woord-uitkeringsspecificatie = benefit statement
woord-alimentatie-afspraken = maintenance agreements
woord-toeslagen = allowances
woord-bankafschriften = bank statements
woord-rekeningnummer = proof of account number
woord-voertuig = vehicle details
woord-polis = insurance policy
woord-schuldenoverzicht = overview of debts
woord-zorgpolis = health insurance policy
woord-onderwijsbewijs = proof of education
woord-bewijs-van-zoeken = proof of job search
woord-jaarcijfers = annual accounts
woord-kvk-uitschrijving = removal from trade register (KVK)
woord-bezittingenlijst = list of possessions
woord-machtiging = authorisation

## Letters (suggestions)

woord-uitnodiging = invitation
woord-herinnering = reminder
woord-ontvangstbevestiging = confirmation of receipt
woord-specificatie = statement

## Phase

woord-fase-aanvraag = Application
woord-fase-intake = Intake
woord-fase-diagnose = Assessment
woord-fase-plan = Plan
woord-fase-uitvoering = Carrying out
woord-fase-evaluatie = Evaluation
woord-fase-handhaving = Enforcement
woord-fase-afgesloten = Closed
woord-afgesloten = closed

## State of tasks, terms and flags

woord-te-doen = to do
woord-klaar = done
woord-nvt = n/a
woord-heropend = reopened
woord-voorbij = past
woord-vandaag = today
woord-stil = stands still
woord-vast = blocked
woord-concept = draft
woord-vlag-te-laat = late
woord-vlag-vandaag = today
woord-vlag-wacht = waits for client
woord-vlag-vast = blocked
woord-vlag-concept = draft

## Kind in the diary

woord-soort-hersteltermijn = Recovery term (hersteltermijn)
woord-soort-beslistermijn = Decision term (beslistermijn)
woord-soort-bezwaartermijn = Objection term (bezwaartermijn)
woord-soort-zienswijze = Client’s view (zienswijze)
woord-soort-voorschot = Advance (voorschot)
woord-soort-afspraak = Agreement
woord-soort-gesprek = Conversation
woord-soort-actie = Action
woord-soort-evaluatie = Evaluation
woord-soort-samenwerking = Cooperation
woord-soort-zoektermijn = Job-search period (zoektermijn)
woord-soort-buiten-behandeling = Not processed (buiten behandeling)
woord-soort-beslissing-op-bezwaar = Decision on objection
woord-soort-ingebrekestelling = Notice of default (ingebrekestelling)
woord-soort-heroverweging = Reconsideration
woord-soort-herziening = Revision
woord-soort-stuk = Document
woord-soort-vraag = Question
woord-soort-leerdoel = Learning goal
woord-soort-norm = Work norm
woord-soort-klacht = Complaint
woord-soort-opschorting = Suspension
woord-soort-terugvordering = Recovery of money
woord-soort-eigen = Own term

## Term rules

woord-eigen = own term
woord-regel-melding = first report (melding)
woord-regel-zoektermijn = job-search period (zoektermijn)
woord-regel-beslistermijn = decision term (beslistermijn)
woord-regel-uitstel-4-14 = notice of delay
woord-regel-hersteltermijn-aanvraag = recovery term for the application
woord-regel-opschorting-beslistermijn = pause of the decision term
woord-regel-buiten-behandeling = leaving unprocessed
woord-regel-voorschot = advance
woord-regel-ingangsdatum = start date
woord-regel-zienswijze = client’s view (zienswijze)
woord-regel-pva = action plan (Plan van Aanpak)
woord-regel-pva-evaluatie = evaluation of the plan
woord-regel-inlichtingen = giving information
woord-regel-onderzoek-53a = inquiry (art. 53a)
woord-regel-opschorting-54 = suspension of the benefit (art. 54)
woord-regel-intrekking-54-4 = withdrawal after suspension (art. 54 par. 4)
woord-regel-herziening-54-3 = revision or withdrawal (art. 54 par. 3)
woord-regel-maatregel = sanction (maatregel)
woord-regel-heroverweging-18-3 = reconsideration of the sanction
woord-regel-inkeer-18-11 = change of course (art. 18 par. 11)
woord-regel-boete = fine
woord-regel-terugvordering = recovery of money
woord-regel-bekendmaking = making known
woord-regel-bezwaar = objection term (bezwaartermijn)
woord-regel-bob = decision on objection
woord-regel-ingebrekestelling = notice of default (ingebrekestelling)
woord-regel-dwangsom = penalty payment
woord-regel-eigen = own term

## Names of things

woord-ding-stuk = Document
woord-ding-termijn = Term
woord-ding-doel = Goal
woord-ding-actie = Action
woord-ding-afspraak = Agreement
woord-ding-gesprek = Conversation
woord-ding-betrokkene = Person involved
woord-ding-besluit = Decision (besluit)
woord-ding-bezwaar = Objection (bezwaar)
woord-ding-signaal = Signal
woord-ding-knelpunt = Bottleneck
woord-ding-maatregel = Sanction (maatregel)
woord-ding-verplichting = Duty
woord-ding-aanvraag = Application
woord-ding-gedrag = Conduct
woord-ding-samenwerking = Cooperation
woord-ding-leerdoel = Learning goal
woord-ding-groep = Group
woord-ding-voorstel = Proposal
woord-ding-casus = Case
woord-ding-voorschot = Advance
woord-ding-toestemming = Consent
woord-ding-vraag = Question
woord-ding-klacht = Complaint

## Field “soort”, with a capital (as in the diary)

woord-soort-gezinslid = Family member
woord-soort-naaste = Close relation
woord-soort-netwerk = Network
woord-soort-ketenpartner = Chain partner
woord-soort-hulpverlener = Care worker
woord-soort-uitvoerder = Agency that runs a scheme
woord-soort-werkgever = Employer
woord-soort-onderwijs = Education
woord-soort-schuldeiser = Creditor
woord-soort-gemachtigde = Authorised representative
woord-soort-tolk = Interpreter
woord-soort-collega = Colleague
woord-soort-leidinggevende = Manager
woord-soort-kwaliteitsmedewerker = Quality officer
woord-soort-backoffice-inkomen = Back office income
woord-soort-handhaving = Enforcement
woord-soort-overig = Other
woord-soort-uitnodiging = Invitation
woord-soort-herinnering = Reminder
woord-soort-ontvangstbevestiging = Confirmation of receipt
woord-soort-specificatie = Statement
woord-soort-inkomen = Income
woord-soort-last = Fixed cost
woord-soort-schuld = Debt
woord-soort-vermogen = Assets
woord-soort-uitkering = Benefit
woord-soort-toeslag = Allowance
woord-soort-gift = Gift
woord-soort-alimentatie = Maintenance
woord-soort-noodhulp = Emergency help
woord-soort-intake = Intake
woord-soort-diagnose = Assessment
woord-soort-plan = Plan
woord-soort-coaching = Coaching
woord-soort-netwerkoverleg = Network meeting
woord-soort-huisbezoek = Home visit
woord-soort-hoorzitting = Hearing
woord-soort-intervisie = Peer review
woord-soort-identiteitsbewijs = Identity document
woord-soort-verblijfsdocument = Residence document
woord-soort-ontslagbewijs = Proof of dismissal
woord-soort-beslissing-uwv = Decision by UWV
woord-soort-huurcontract = Rental contract
woord-soort-bewijs-huurbetaling = Proof of rent payment
woord-soort-koopakte = Deed of purchase
woord-soort-hypotheekoverzicht = Mortgage statement
woord-soort-woz-beschikking = Property value notice (WOZ)
woord-soort-taxatie = Valuation
woord-soort-loonstroken = Payslips
woord-soort-uitkeringsspecificatie = Benefit statement
woord-soort-alimentatie-afspraken = Maintenance agreements
woord-soort-toeslagen = Allowances
woord-soort-bankafschriften = Bank statements
woord-soort-rekeningnummer = Proof of account number
woord-soort-voertuig = Vehicle details
woord-soort-polis = Insurance policy
woord-soort-schuldenoverzicht = Overview of debts
woord-soort-zorgpolis = Health insurance policy
woord-soort-onderwijsbewijs = Proof of education
woord-soort-bewijs-van-zoeken = Proof of job search
woord-soort-jaarcijfers = Annual accounts
woord-soort-kvk-uitschrijving = Removal from trade register (KVK)
woord-soort-bezittingenlijst = List of possessions
woord-soort-medisch-advies = Medical advice
woord-soort-machtiging = Authorisation
woord-soort-participatie = Taking part
woord-soort-re-integratie = Reintegration
woord-soort-zorg = Care
woord-soort-wonen = Housing
woord-soort-meelezen = Read along
woord-soort-betaalopdracht = Payment order
woord-soort-doorverwijzing = Referral
woord-soort-melding = Report
woord-soort-toekenning = Granting
woord-soort-afwijzing = Refusal
woord-soort-weigering-voorschot = Refusal of advance
woord-soort-wijziging = Change
woord-soort-opschorting-betaling = Suspension of the payment
woord-soort-hervatting = Resumption
woord-soort-beeindiging = Ending
woord-soort-intrekking = Withdrawal
woord-soort-ontheffing = Exemption
woord-soort-maatregel = Sanction (maatregel)
woord-soort-boete = Fine
woord-soort-dwangsom = Penalty payment
woord-soort-woonsituatie = Housing situation
woord-soort-huishouden = Household
woord-soort-verblijf-buitenland = Stay abroad
woord-soort-gezondheid = Health
woord-soort-dreigende-ontruiming = Threat of eviction
woord-soort-gedrag = Conduct
woord-soort-bezwaar = Objection (bezwaar)
woord-soort-beroep = Appeal (beroep)
woord-soort-hoger-beroep = Higher appeal (hoger beroep)
woord-soort-voorlopige-voorziening = Interim measure
woord-soort-voortgang = Progress
woord-soort-overdracht = Handover
woord-soort-afsluiting = Closing
woord-soort-afstemming = Coordination
woord-soort-praktisch = Practical contribution
woord-soort-vertegenwoordiging = Representation
woord-soort-belangstelling = Interest
woord-soort-cursus = Course
woord-soort-lezen = Reading
woord-soort-meelopen = Shadowing
woord-soort-oefencasus = Practice case
woord-soort-supervisie = Supervision
woord-soort-bijeenkomst = Meeting
woord-besloten = decided
woord-dag-nieuwjaarsdag = New Year’s Day
woord-dag-tweede-paasdag = Easter Monday
woord-dag-tweede-pinksterdag = Whit Monday
woord-dag-eerste-kerstdag = Christmas Day
woord-dag-tweede-kerstdag = Boxing Day
woord-dag-hemelvaartsdag = Ascension Day
woord-dag-koningsdag = King’s Day
woord-dag-bevrijdingsdag = Liberation Day
woord-dag-goede-vrijdag = Good Friday
woord-dag-gelijkgesteld = day made equal to a holiday
woord-dag-zaterdag = Saturday
woord-dag-zondag = Sunday
woord-eenheid-dagen = days
woord-eenheid-werkdagen = working days
woord-eenheid-weken = weeks
woord-eenheid-maanden = months

## Whose a term is, and how certain the rule is

woord-wie-termijn-klant = the client
woord-wie-termijn-aanvrager = the applicant
woord-wie-termijn-indiener = who objects
woord-wie-termijn-klager = who complains
woord-wie-termijn-college = the municipality
woord-zekerheid-zeker = yes
woord-zekerheid-nagaan = to be checked

## One of a unit

woord-eenheid-een-dagen = day
woord-eenheid-een-werkdagen = working day
woord-eenheid-een-weken = week
woord-eenheid-een-maanden = month

## Terms that the program keeps

woord-soort-opschorting-54 = Suspension, at most 8 weeks
woord-soort-betaaltermijn = Payment term
woord-soort-dwangsom-beschikking = Fixing the penalty payment
woord-soort-stukken-hoorzitting = Papers for the hearing
woord-soort-beroepstermijn = Appeal term
woord-soort-onderwijs-stukken = Papers on education
woord-soort-pva-alleenstaande-ouder = Plan for a lone parent
woord-soort-klacht-niet-behandelen = Not handling a complaint
woord-modus-oefenen = practice, with a way back
woord-modus-toets = assessment, without a way back
woord-taal-nl = Dutch
woord-taal-en = English
