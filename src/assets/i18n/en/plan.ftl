# Texts of the sheet plan and its neighbours.

## Title and corner

pva-onder-geen = no plan yet
pva-onder-concept = version { $n } (draft)
pva-onder-vast = version { $n } (fixed { $op })
pva-onder-anders = version { $n } ({ $op }), changed since
pva-aantal-doelen =
    { $n ->
        [one] 1 goal
       *[other] { $n } goals
    }
pva-aantal-acties =
    { $n ->
        [one] 1 action
       *[other] { $n } actions
    }
pva-aantal-let-op = { $n } to mind
pva-dingen = { $n } items

## The tree

pva-leeg = There are no goals yet. Start with what the client wants.
pva-los = Under no goal
pva-gestopt = Stopped goals
pva-plus-doel = [+ goal]
pva-plus-doel-uitleg = A new goal. Let the client say it, and write that down word for word.
pva-geen-diagnose = There is no assessment yet. A goal fits better when you first looked together at what is going on.
pva-diagnose = The assessment is of { $op }. Start with the area of life that weighs most for the client.
pva-plus-actie = [+ action]
pva-plus-actie-uitleg = No action is running for this goal. Agree a small first step, with who and when.
pva-jij = you
pva-niemand = nobody yet
pva-geen-dag = no day
pva-ja = yes
pva-nee = no

## How it stands

pva-stand-te-doen = to do
pva-stand-bezig = under way
pva-stand-wacht = waiting
pva-stand-vast = cannot go on
pva-stand-klaar = done
pva-stand-gehaald = reached
pva-stand-niet-gelukt = did not succeed
pva-stand-vervallen = no longer needed
pva-stand-gestopt = stopped
pva-stand-vandaag = today
pva-stand-te-laat = too late

## Explanation of a row

pva-doel-over = Goal: { $stand }. { $gebied }, place { $prio }.
pva-doel-woorden = The client says: "{ $woorden }" Proposed by: { $door }.
pva-doel-zonder-woorden = Not yet in the words of the client. Proposed by: { $door }.
pva-doel-maat = Reached when: { $maat }
pva-doel-zonder-maat = It does not say when the goal is reached.
pva-doel-eigenaar = Owner: { $wie }.
pva-akkoord-ja = The client agrees.
pva-akkoord-nee = The client did not agree yet.
pva-voortgang = Last measured: { $stand }.
pva-knelpunt = Bottleneck: { $wat }
pva-bewijs = Done when: { $tekst }
pva-controle = You look at this: { $tekst }
pva-waarom = Why this fits: { $tekst }
pva-hangt-af = Can only follow { $id }: { $wat } ({ $stand }).
pva-samen = Working agreement: { $wat }
pva-samen-geen = There is no working agreement with this partner yet.
pva-samen-uitleg = You agreed this with a partner for this goal. The day is that of the review or the end.
pva-aanleiding = Because of: { $wat }
pva-afspraak-los = This agreement belongs to no goal. That is allowed, but the evaluation will not count it.
pva-afgesproken = { $op } agreed.
pva-afgesproken-dag = { $op } agreed, then for { $dag }.

## SMART check

pva-smart-s = specific
pva-smart-m = measurable
pva-smart-a = accepted
pva-smart-r = realistic
pva-smart-t = dated
pva-mist-s = Say exactly what happens and who does it.
pva-mist-m = Write under proof how you see that it is done.
pva-mist-a = Ask whether the client agrees with the goal.
pva-mist-r = Look at what stands in the way, or what must be done first.
pva-mist-t = Agree a last day.

## To mind

pva-let-op = To mind
pva-in-participatie = Estimate of taking part
pva-vind-doel-zonder-actie = Goal without an action
pva-vind-doel-zonder-actie-uitleg = A goal without an action stays a wish. Agree a first step, or stop the goal with a reason.
pva-vind-actie-zonder-wie = Action without a name
pva-vind-actie-zonder-wie-uitleg = Nobody knows who does this. Agree who it is, or it will not happen.
pva-vind-actie-zonder-dag = Action without a day
pva-vind-actie-zonder-dag-uitleg = There is no last day. Agree a day that fits the life of the client.
pva-vind-zwaar-zonder-doel = Heavy area without a goal
pva-vind-zwaar-zonder-doel-uitleg = This area of life scored 1 or 2 and has no goal. Set a goal, or explain why that cannot be now.
pva-vind-doel-zonder-akkoord = Goal not agreed
pva-vind-doel-zonder-akkoord-uitleg = The client did not say yes to this goal yet. Talk about it. A plan that is not the client's own seldom works.
pva-vind-einde-voorbij = Day has passed
pva-vind-einde-voorbij-uitleg = The last day has passed. Ask how it goes and agree a new day, or close it.
pva-vind-alles-bij-professional = Everything is with you
pva-vind-alles-bij-professional-uitleg = All open actions are yours. What can the client do alone, or with help from people nearby?
pva-vind-partners-zelfde = Two partners do the same
pva-vind-partners-zelfde-uitleg = Several partners do the same. Agree who does it, so that the client has to tell it only once.
pva-vind-partner-doelen = Look at goals of partners together
pva-vind-partner-doelen-uitleg = Several partners have a goal in this area of life. Talk about whether they go together or get in each other's way.
pva-vind-te-veel-doelen = Many goals at once
pva-vind-te-veel-doelen-uitleg = More than { $max } goals are running. Choose together what comes first. The rest may wait.
pva-vind-een-domein = All goals in one domain
pva-vind-een-domein-uitleg = All goals are in the same domain. See whether work, money, care and housing touch each other.
pva-vind-alleen-beperking = Only a limit is known
pva-vind-alleen-beperking-uitleg = This only says what does not work. Also ask what the client wants and what does work.
pva-vind-ziekte-als-beperking = Illness named as a limit
pva-vind-ziekte-als-beperking-uitleg = The name of an illness does not belong in the file. Write down what the client can and cannot do.

## Agreement

pva-akkoord = Agreement and evaluation
pva-akkoord-wel = agreed
pva-akkoord-niet = not agreed
pva-akkoord-vragen = still to ask
pva-akkoord-klant-uitleg = The client said yes to { $n } of { $van } goals. You record agreement on the whole plan when you fix it.
pva-akkoord-reden = Reason for not agreeing: { $reden }
pva-akkoord-jij-uitleg = By fixing the plan you say yes too. From then on this version is kept.
pva-netwerk-nvt = nobody in the plan
pva-netwerk-geen = Nobody from the network takes part in this plan yet. Who stands close to the client?
pva-netwerk-wie = In this plan take part: { $namen }.
pva-netwerk-uitleg = Ask those who take part whether the plan is right. Share no more than needed, and with consent.
pva-evaluatie = evaluation
pva-evaluatie-uitleg = On this day you look back on the plan with the client. You choose the day when you fix the plan.
pva-evaluatie-gedaan = You already looked back on this version with the client. Revise the plan if something must change.
pva-contactritme = Contact rhythm: { $tekst }
pva-ondersteuning = Support that comes with it: { $tekst }
pva-hoofddoel = Main goal: { $tekst }
pva-vaststellen = Fix version { $n }

## Versions

pva-versies = Versions
pva-versie = Version { $n }
pva-versie-nu = Now, draft of version { $n }
pva-versie-nu-uitleg = What differs now from version { $was }. That version is kept.
pva-versie-uitleg = Version { $n } was fixed on { $op }. Below it stands what became different.
pva-tekens = A + is new, a - is gone, a ~ is changed. The left arrow folds the list.
pva-was-nu = { $veld }: first { $oud }, now { $nieuw }
pva-leeg-veld = empty
pva-veld-tekst = text
pva-veld-dag = day
pva-veld-wie = who
pva-veld-prioriteit = place
pva-veld-overig = other
pva-hoger = Higher in the order
pva-lager = Lower in the order
