# The ten tasks, and the points that say when a task is done.

## 1 Intake conversation

taak-intake = Intake conversation
    .kort = Intake
    .uitleg = You get to know the client and hear what is needed. You also record rights, duties and agreements.
punt-1-1 = Conversation held, question written down
    .hoe = Record the intake and tick the client’s question.
punt-1-2 = Requested documents are settled
    .hoe = Ask for a document and finish until all are in or dropped. Or tick documents in the intake.
punt-1-3 = All life domains covered
    .hoe = Tick life domains in the intake, or assess all thirteen.
punt-1-4 = Work and taking part discussed
    .hoe = Tick work and taking part in the intake, or estimate participation.
punt-1-5 = Rights and duties explained
    .hoe = Give information about rights, duties, lawfulness and conduct that leads to a sanction.
punt-1-6 = Expectations and agreements on both sides
    .hoe = Record an expectation of client and municipality, and make an agreement.

## 2 Assessment

taak-diagnose = Assessment
    .kort = Assessment
    .uitleg = Together you look at thirteen life domains. Then you draw a conclusion that rests on facts.
punt-2-1 = 13 of 13 life domains looked at
    .hoe = Give each domain a judgement with source, or say why you skipped it.
punt-2-2 = Client’s view stands next to it
    .hoe = Fill in the client’s judgement or wish for each domain, and a possibility somewhere.
punt-2-3 = Distance and participation estimated
    .hoe = Estimate participation and say how you know.
punt-2-4 = First what comes first, then the offer
    .hoe = First check if something else comes first. Then weigh the offer.
punt-2-5 = Assessment rests on facts
    .hoe = Draw up the assessment, choose what it rests on and name the client’s strength.
punt-2-6 = Discussed with the client
    .hoe = Draw up the assessment with “discussed with client” set to yes.

## 3 Goals and actions

taak-doelen = Goals and actions
    .kort = Goals/actions
    .uitleg = You make a plan with goals and actions together with the client. You also take the decision (besluit) on the application.
punt-3-1 = Every hard life domain has a goal
    .hoe = Set a goal for each domain judged 1 or 2, or explain why not.
punt-3-2 = The goals are the client’s own
    .hoe = Write each goal in the client’s words, or let the client propose it.
punt-3-3 = Every goal has an action with who and when
    .hoe = Agree on an action for each goal. Do not keep everything for yourself.
punt-3-4 = Partners know what they do
    .hoe = Agree on cooperation with every partner who has an action.
punt-3-5 = Plan adopted, evaluation planned
    .hoe = Adopt the plan and choose a day for the evaluation.
punt-3-6 = Decision taken and made known
    .hoe = Take a decision (besluit) on each application and fill in when it was made known.
punt-3-7 = Questions answered, tailoring explained
    .hoe = See that each internal question has an answer. Record tailoring if you deviate.

## 4 Carrying out

taak-uitvoering = Carrying out
    .kort = Carrying out
    .uitleg = You help the client to carry out the actions. You guide, motivate and bring parties together.
punt-4-1 = Work was done on every action
    .hoe = Update each action at least once.
punt-4-2 = No action still open
    .hoe = Set each action to done, not achieved or no longer needed.
punt-4-3 = Guided with method and goal
    .hoe = Record guidance, with a method and a goal.
punt-4-4 = The client motivated
    .hoe = Record a contact with a technique such as motivating or open questions.
punt-4-5 = Mediated to work or taking part
    .hoe = Mediate the client to an employer or another place.
punt-4-6 = Contact with every partner in the plan
    .hoe = Record a contact in this round with every partner who has an action.

## 5 Monitoring agreements

taak-bewaken = Monitoring agreements
    .kort = Agreements
    .uitleg = You keep an eye on whether everyone does what was agreed. You act on a signal or a bottleneck.
punt-5-1 = Nothing is past its date
    .hoe = Close agreements and actions, or agree on a new day, before the day has passed.
punt-5-2 = Progress measured for each goal
    .hoe = After adopting the plan, measure progress of each goal or one of its actions.
punt-5-3 = Every recovery term has a next step
    .hoe = Close each recovery term (hersteltermijn) and choose what you do next.
punt-5-4 = Every signal is weighed
    .hoe = Weigh each signal that was reported.
punt-5-5 = What was not kept is addressed
    .hoe = Address it with the other if an agreement or action failed.
punt-5-6 = Every bottleneck is acted on
    .hoe = Solve the bottleneck. Or weigh options, mobilise help or agree on an action.
punt-5-7 = The round is evaluated
    .hoe = Evaluate the version of the plan that applies now.

## 6 Evaluating

taak-evalueren = Evaluating
    .kort = Evaluating
    .uitleg = You look back on the plan with the client. Then you choose: go on, adjust or stop.
punt-6-1 = Evaluated with the client
    .hoe = Evaluate the plan and name the client under with whom.
punt-6-2 = Every goal judged, by the client too
    .hoe = For each goal, fill in whether it was met and what the client thinks.
punt-6-3 = Partners asked
    .hoe = Fill in what the partner thinks of each goal with a partner’s action.
punt-6-4 = Causes named, also of success
    .hoe = Name for each goal what caused it, good or less good.
punt-6-5 = Measured again
    .hoe = After the plan, estimate participation again. Also assess each domain with a goal.
punt-6-6 = Next step chosen
    .hoe = Revise the plan or close the case, after the evaluation.

## 7 Enforcing

taak-handhaven = Enforcing
    .kort = Enforcing
    .uitleg = You check if the benefit is right and duties are met. If something goes wrong, you hear the client first.
punt-7-1 = Lawfulness checked
    .hoe = After granting, check whether the benefit is right.
punt-7-2 = The client knew beforehand
    .hoe = Give information on conduct that leads to a sanction, before it happens.
punt-7-3 = The client was heard
    .hoe = For each conduct, hold an enforcement talk or receive the client’s view (zienswijze).
punt-7-4 = Circumstances and alternative weighed
    .hoe = Fill in circumstances and a solution. Or weigh options, or record tailoring.
punt-7-5 = Outcome recorded, with reason
    .hoe = Choose for each conduct: sanction, warning, fine or waive.
punt-7-6 = Sanction reconsidered
    .hoe = Reconsider each sanction (maatregel) in time.

## 8 Reporting

taak-rapporteren = Reporting
    .kort = Reporting
    .uitleg = You write down what was done and decided. A colleague can then follow it without you.
punt-8-1 = A report of every conversation
    .hoe = Record a report after each planned conversation.
punt-8-2 = Core data complete
    .hoe = Fill in start date, amount and form for decisions, letter and last day for recovery terms.
punt-8-3 = Fact and judgement apart
    .hoe = Keep fact and judgement apart in every report, and say so.
punt-8-4 = Money and people recorded
    .hoe = Record income and a fixed cost, and add a person involved.
punt-8-5 = Progress reported
    .hoe = Write a report after each evaluation.
punt-8-6 = Handover or closing written
    .hoe = Write a report before you hand over or close the case.

## 9 Contribution to the organisation

taak-organisatie = Contribution to the organisation
    .kort = Organisation
    .uitleg = You work with colleagues and share what you know. You also propose what can be better.
punt-9-1 = Coordinated with colleagues
    .hoe = Record a contribution of the kind coordination, or ask a colleague.
punt-9-2 = Did something for the organisation
    .hoe = Record a contribution: practical, representation or interest.
punt-9-3 = Stayed within the limits
    .hoe = Take no decision outside your mandate, unless you asked internally first.
punt-9-4 = The room for choice weighed
    .hoe = Record a dilemma from four worlds, or record tailoring (maatwerk).
punt-9-5 = Knowledge shared
    .hoe = Share something you know with a colleague.
punt-9-6 = Improvement proposed
    .hoe = Propose an improvement in a way of working.

## 10 Own professional skill

taak-deskundigheid = Own professional skill
    .kort = Skills
    .uitleg = You look at your own work and keep learning. Others help you with feedback.
punt-10-1 = Own level estimated, with evidence
    .hoe = Assess your level and choose entries that show it.
punt-10-2 = A gap turned into a learning goal
    .hoe = Set a learning goal for something you cannot do yet.
punt-10-3 = Learned, with a result
    .hoe = Close a learning goal and say what it brought.
punt-10-4 = Looked back on a real act
    .hoe = Reflect on an act from the timeline.
punt-10-5 = Feedback given and received
    .hoe = Give someone feedback, and record feedback you received.
punt-10-6 = Peer review done
    .hoe = Record a peer review with the question and the result.
punt-10-7 = Worked on own code
    .hoe = Write on a heading of your professional code.
