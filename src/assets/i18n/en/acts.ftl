# The acts: button or menu row, and when to do them.

## Case, people, network

act-open-casus = Open case
    .uitleg = Someone asks for help. The client’s duties apply from the day of the first report (melding).
act-dien-aanvraag-in = File application
    .uitleg = The application (aanvraag) is in. The decision term (beslistermijn) of 8 weeks starts the next day.
act-wijzig-klant = Change client details
    .uitleg = Something changed for the client, or something was wrong. Also say from which day.
act-voeg-betrokkene-toe = Add person involved
    .uitleg = Someone helps, or has an interest in the case. After this you can choose that person in actions.
act-wijzig-betrokkene = Change person involved
    .uitleg = The role or the details of a person involved have changed. Say why.
act-leg-toestemming-vast = Record consent
    .uitleg = You ask whether something may be shared with someone else. Do this before you share.
act-deel-gegevens = Share information
    .uitleg = You pass on something about the client. Share no more than needed.
act-verstuur-brief = Send letter
    .uitleg = You send an ordinary letter, such as an invitation. This letter starts no term.
act-maak-notitie = Make note
    .uitleg = You want to remember something in this case. Say if it is a fact or a judgement.
act-leg-contact-vast = Record contact
    .uitleg = You spoke with the client or with a partner. Record what was said.
act-leg-geld-vast = Record money
    .uitleg = You record income, a fixed cost, a debt or assets. This builds the money overview.
act-wijzig-casus = Change case
    .uitleg = The scheme no longer fits, or the case has become heavier or lighter.
act-draag-over = Hand over case
    .uitleg = A colleague takes over the case. First write a handover report.
act-sluit-casus = Close case
    .uitleg = The work in this case is done. After this you can only add notes and corrections.
act-heropen-casus = Reopen case
    .uitleg = There is work again in a closed case. Some tasks open again.

## Intake

act-plan-gesprek = Plan conversation
    .uitleg = You agree on a day and a time. The conversation appears in your diary.
act-verzet-gesprek = Move conversation
    .uitleg = The conversation will take place on another day.
act-annuleer-gesprek = Cancel conversation
    .uitleg = The conversation will not take place. It leaves your diary.
act-leg-intake-vast = Record intake
    .uitleg = The intake conversation took place. Record what you discussed and what the client asked.
act-geef-voorlichting = Give information
    .uitleg = You explain rights and duties. Do this early: the client must know them beforehand.
act-leg-verwachting-vast = Record expectation
    .uitleg = You both say what you expect from each other. Record something from both sides.
act-vraag-stuk = Ask for document
    .uitleg = You need a document before you can decide. Say why you ask for it.
act-ontvang-stuk = Receive document
    .uitleg = A requested document is in. A recovery term (hersteltermijn) does not close by itself.
act-vervalt-stuk = Drop document
    .uitleg = A requested document is no longer needed. It no longer counts.
act-geef-hersteltermijn = Give recovery term
    .uitleg = Documents are missing. The client gets time to complete them (hersteltermijn). For an application the decision term stands still.
act-verleng-hersteltermijn = Extend recovery term
    .uitleg = The client needs more time. Do this before the last day has passed.
act-sluit-hersteltermijn = Close recovery term
    .uitleg = The documents are in, or time has run out. Choose what you do next.
act-pas-zoektermijn-toe = Apply job-search period
    .uitleg = All applicants are under 27. Say if they must first search for 4 weeks (zoektermijn).
act-schort-beslistermijn-op = Pause decision term
    .uitleg = The decision term (beslistermijn) stands still for a reason other than missing documents.
act-hervat-beslistermijn = Resume decision term
    .uitleg = The reason to stand still is over. The remaining days count again.
act-stel-beslissing-uit = Postpone decision
    .uitleg = You will not make it in time. Send notice with a new day before the decision term ends.
act-maak-afspraak = Make agreement
    .uitleg = Someone promises something by a day. The agreement will be monitored.

## Assessment

act-beoordeel-leefgebied = Assess life domain
    .uitleg = You judge how things are in one life domain. Put the client’s view next to it.
act-schat-participatie = Estimate participation
    .uitleg = You estimate how far the client is from work or taking part. Name your source.
act-onderzoek-voorliggende-voorziening = Check what comes first
    .uitleg = Can another scheme help first? Check that before you go on.
act-weeg-aanbod = Weigh offer
    .uitleg = You check if a job, course or form of help fits this client.
act-stel-diagnose = Draw up assessment
    .uitleg = You draw a conclusion from the facts. Discuss it with the client.

## Goals and actions

act-stel-doel = Set goal
    .uitleg = You agree on what must change. Use the client’s own words.
act-wijzig-doel = Change goal
    .uitleg = A goal no longer fits as written. It keeps its number.
act-stop-doel = Stop goal
    .uitleg = You no longer work on this goal. Say why.
act-spreek-actie-af = Agree on action
    .uitleg = You agree on a step towards a goal. Name who does it and by which day.
act-maak-samenwerkingsafspraak = Agree on cooperation
    .uitleg = A partner does part of the work. Agree on what and until when.
act-beeindig-samenwerking = End cooperation
    .uitleg = The partner no longer takes part. Check which actions are still open.
act-stel-plan-vast = Adopt plan
    .uitleg = Goals and actions are set. This makes a new version of the plan, with an evaluation day.
act-vraag-intern = Ask a colleague
    .uitleg = You cannot solve it alone, or you may not decide it alone.
act-ontvang-antwoord = Receive answer
    .uitleg = You received an answer to an internal question. That closes the question.
act-leg-maatwerk-vast = Record tailoring
    .uitleg = The normal rule does not fit this client. Explain why, and what you do instead (maatwerk).
act-neem-besluit = Take decision
    .uitleg = You take a formal decision (besluit) and send it. The objection term of 6 weeks starts the next day.
act-betaal-voorschot = Pay advance
    .uitleg = The client cannot wait for the decision. It is due within 4 weeks of the application.
act-verreken-voorschot = Settle advance
    .uitleg = The decision is taken. Say what happens to the advance that was paid.
act-leg-verplichting-vast = Record duty
    .uitleg = You say which duty applies, or that the client is freed from it for a time.
act-ontvang-bezwaar = Receive objection
    .uitleg = The client disagrees with a decision and objects (bezwaar). A term to decide on it starts.
act-houd-hoorzitting = Hold hearing
    .uitleg = The client tells why the decision is not right. Record the report.
act-verdaag-bezwaar = Adjourn objection
    .uitleg = Deciding on the objection takes longer. You may add at most 6 weeks, with notice.
act-beslis-op-bezwaar = Decide on objection
    .uitleg = You review the whole decision again. After that the client has 6 weeks to appeal.
act-ontvang-uitspraak = Receive ruling
    .uitleg = A committee or court gave its view. Check what must happen now.
act-ontvang-ingebrekestelling = Receive notice of default
    .uitleg = The client writes that you are late (ingebrekestelling). You have 2 weeks. Then a penalty runs.

## Carrying out

act-werk-actie-bij = Update action
    .uitleg = Something happened with an action. Say how it stands.
act-begeleid = Record guidance
    .uitleg = You helped the client take a step. Name the method you chose.
act-bemiddel = Mediate to a place
    .uitleg = You bring the client in touch with an employer or a place.
act-volg-ontwikkeling = Follow development
    .uitleg = A rule or the labour market changes. Say which cases it touches.
act-maak-groep = Make group
    .uitleg = You guide several clients together. Choose which cases take part.
act-leg-bijeenkomst-vast = Record group meeting
    .uitleg = The group met. Write a separate report for each client in the own case.

## Monitoring

act-meet-voortgang = Measure progress
    .uitleg = You check how a goal or action stands. Do this in between as well.
act-meld-signaal = Report signal
    .uitleg = You hear or see a new fact. After that you weigh whether it changes anything.
act-weeg-signaal = Weigh signal
    .uitleg = You decide what a signal means for the right or the plan. Discuss it with the client.
act-meld-knelpunt = Report bottleneck
    .uitleg = Something holds the plan back. Record it, then you can act on it.
act-los-knelpunt-op = Solve bottleneck
    .uitleg = The bottleneck is gone. Say what was done.
act-rond-afspraak-af = Close agreement
    .uitleg = You check if an agreement was kept. If not, address it with the other.
act-spreek-aan = Address a missed agreement
    .uitleg = Someone did not do what was agreed. First ask what was going on.
act-weeg-opties = Weigh options
    .uitleg = There are several ways. Put pros and cons side by side and choose.
act-stel-actie-bij = Adjust action
    .uitleg = An action must change. The old text stays in the timeline.
act-mobiliseer = Mobilise help or means
    .uitleg = Extra help, money or influence is needed. You go after it.

## Evaluating

act-evalueer = Evaluate plan
    .uitleg = You look back on the plan with the client. Go through every goal.
act-herzie-plan = Revise plan
    .uitleg = The plan must change. A new version opens. Goals and open actions move along.

## Enforcing

act-controleer-rechtmatigheid = Check lawfulness
    .uitleg = You check if the benefit is still right. Do this with a reason or as planned.
act-signaleer-gedrag = Report conduct
    .uitleg = The client may not have met a duty. Record facts only.
act-nodig-uit-zienswijze = Invite client’s view
    .uitleg = The client may respond (zienswijze) before you decide. Set a last day for it.
act-ontvang-zienswijze = Receive client’s view
    .uitleg = The client responded (zienswijze). Include the response in your weighing.
act-voer-handhavingsgesprek = Hold enforcement talk
    .uitleg = You discuss the conduct with the client. Ask about circumstances and a solution.
act-geef-waarschuwing = Give warning
    .uitleg = You warn in writing, without taking money. Sometimes this replaces a fine.
act-leg-boete-op = Impose fine
    .uitleg = The client gave no or wrong information. The fine (boete) is a decision: objection is possible for 6 weeks.
act-leg-maatregel-op = Impose sanction
    .uitleg = The benefit is lowered for a time (maatregel). First weigh the circumstances. Objection: 6 weeks.
act-zie-af-van-maatregel = Waive sanction
    .uitleg = You impose nothing, for example because the client could not help it.
act-heroverweeg-maatregel = Reconsider sanction
    .uitleg = You check if the sanction is still needed. Do this within 3 months.

## Reporting

act-stel-rapportage-op = Write report
    .uitleg = You write a report a colleague can follow. Keep fact and judgement apart.
act-corrigeer = Correct entry
    .uitleg = Something in the timeline is wrong. The old entry stays visible.

## Terms and complaints

act-voeg-termijn-toe = Add term
    .uitleg = A term runs that the program does not know. You put it in the diary yourself.
act-sluit-termijn = Settle term
    .uitleg = The matter of this term is done. Say if it was in time.
act-ontvang-klacht = Receive complaint
    .uitleg = The client is unhappy with how things went. You have 6 weeks to respond.
act-handel-klacht-af = Settle complaint
    .uitleg = You say what you think of the complaint and what you will do.
act-sluit-taak = Close task early
    .uitleg = Not all points are met, but more work is not needed. Explain why.

## Organisation

act-deel-kennis = Share knowledge
    .uitleg = You know something useful for colleagues. You tell them.
act-doe-verbetervoorstel = Propose improvement
    .uitleg = A way of working can be better. You think of how, and submit it.
act-werk-voorstel-bij = Update proposal
    .uitleg = There is a response to your proposal. Say how it stands.
act-draag-bij = Record contribution
    .uitleg = You did something for the team or the organisation, outside your own cases.
act-leg-dilemma-vast = Record dilemma
    .uitleg = Law, politics, labour market and person ask different things. You weigh them and choose.

## Professional skill

act-neem-deel-aan-intervisie = Record peer review
    .uitleg = You discussed a question with colleagues. Say what you gained.
act-reflecteer = Reflect
    .uitleg = You look back on something you did. Choose a model and answer the questions.
act-vraag-feedback = Ask for feedback
    .uitleg = You want to know how someone else sees your work. Ask about one subject.
act-geef-feedback = Give feedback
    .uitleg = You tell someone what you saw and what it did.
act-ontvang-feedback = Receive feedback
    .uitleg = Someone said something about your work. Record what you heard.
act-beoordeel-niveau = Assess own level
    .uitleg = You estimate how well you can do something. Point to entries that show it.
act-stel-leerdoel = Set learning goal
    .uitleg = You know what you cannot do well yet. You turn it into a goal with a day.
act-rond-leerdoel-af = Close learning goal
    .uitleg = You learned what you wanted. Say what it brought.
act-leg-leeractiviteit-vast = Record learning activity
    .uitleg = You took a course, read something or shadowed someone. It counts as learning.
act-schrijf-beroepscode = Write professional code
    .uitleg = You write down what you stand for in your work. Choose a heading and write.

## Practice conversation

act-zeg = Say something
    .uitleg = You practise a conversation. Choose a line or type your own words.
act-vraag-hulp = Ask for help
    .uitleg = You are stuck in the exercise. You get a question first, then a rule, then an example.
act-bericht = Message in exercise
    .uitleg = The fictional client or a partner lets you know something. Only the scenario sends this.

## The file itself

act-verzet-klok = Move clock
    .uitleg = You go to a later day in the exercise. Terms move along.
act-start-oefening = Start exercise
    .uitleg = You begin with a fictional case. The clock goes to the first day of the story.
act-draai-terug = Undo
    .uitleg = You undo your act. You can redo it later.
act-doe-opnieuw = Redo
    .uitleg = You redo the act that you undid.
