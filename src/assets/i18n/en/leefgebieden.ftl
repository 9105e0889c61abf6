# Texts of the sheet of life domains and of the sheet of the diagnosis.

## Life domains

lg-leeg = Nothing measured yet. Start with the area the client brings up first.
lg-onder = last measured { $datum }
lg-hoek = { $n } of { $van } measured
lg-kop-gebied = Life domain
lg-kop-eerst = first
lg-kop-nu = now
lg-kop-klant = client
lg-kop-bron = source
lg-kop-nog-nodig = Still needed for the diagnosis
lg-niet-besproken = not discussed
lg-eerder-cijfer = earlier { $cijfer }
lg-klaar = done
lg-nog-doen = to do
lg-nog-bij = Still for: { $wat }.

lg-teken-beter = better
lg-teken-minder = less good
lg-teken-anders = seen differently, to talk about
lg-teken-bron = with a source
lg-teken-geen-bron = no source yet
lg-teken-geen = no (earlier) score
lg-eigen-schaal = Names and words belong to this program. It is no official measurement. A judgement without a source does not count yet.

lg-nooit-besproken = Not discussed yet.
lg-begin-bij-klant = First ask what the client thinks. Then write your own judgement beside it, with facts and a source.
lg-niet-besproken-omdat = Not discussed, because: { $reden }
lg-jij = You say { $cijfer }, on { $datum }.
lg-klant = The client says { $cijfer }.
lg-klant-niet-gevraagd = The client’s own score is missing. Ask for it and write it beside yours.
lg-verschil-bespreken = You see this differently. Ask what the client sees that you do not, and tell what your score rests on.
lg-verschil-besproken = You see this differently and have talked about it.
lg-alleen-feiten = There are facts, but no judgement yet.
lg-feiten = Facts of { $datum }, source { $bron }: { $feiten }
lg-feiten-zonder-bron = Facts of { $datum }, no source yet. The judgement does not count like this. { $feiten }
lg-geen-bron = none
lg-alleen-beperking = There is only a limitation here. Also ask what is possible and what the client wants.
lg-nog-leeg = Still empty: { $wat }.
lg-ronde-opnieuw = Not measured again in this round. There is a goal in this area.
lg-doel-hierbij = Goal { $id } belongs here: { $doel }
lg-eerder = Earlier, { $datum }: you { $jij }, client { $klant }, source { $bron }. { $feiten }

lg-cijfer-1 = Score 1 means it cannot go on like this. Help is needed now.
lg-cijfer-2 = Score 2 means it takes much effort and often goes wrong.
lg-cijfer-3 = Score 3 means it works as long as somebody helps.
lg-cijfer-4 = Score 4 means the client manages alone, with a hard day now and then.
lg-cijfer-5 = Score 5 means it runs without worries. Strength is often found here.

lg-over-inkomen-en-geld = This is about income, fixed costs, debts and making ends meet.
lg-over-werk = This is about work now and before, and what the client looks for in work.
lg-over-opleiding-en-taal = This is about school, diplomas, reading, writing and the Dutch language.
lg-over-dag-en-tijd = This is about an ordinary day: getting up, being busy, rest.
lg-over-wonen = This is about the home, the rent and whether the client can stay.
lg-over-thuis-en-gezin = This is about who is at home, how they get on and the care for children.
lg-over-lichaam = This is about health, sleep and moving. Note only what the help needs.
lg-over-hoofd-en-gevoel = This is about mood, worrying and rest. Note only what the help needs.
lg-over-alcohol-drugs-gokken = This is about use and gambling, also by others at home. Ask calmly and without judging.
lg-over-zelf-zorgen-en-regelzaken = This is about looking after yourself, post, forms and appointments.
lg-over-mensen-om-je-heen = This is about family, friends and neighbours: who helps, who asks for help.
lg-over-meedoen-in-de-buurt = This is about taking part outdoors: a club, volunteering, the children’s school.
lg-over-politie-en-justitie = This is about fines, a case that runs or a sentence. Ask only what matters.

lg-doe-meet = Assess
lg-doe-opnieuw = New measurement beside the old
lg-doe-verschil = Record that you talked about it
lg-doe-gesprek = Plan a talk about this
lg-doe-bron = Add a source
lg-doe-niet-besproken = Not discussed: write why
lg-doe-gebied = Assess: { $gebied }

## Diagnosis

lg-eerst = Next step:
lg-diagnose-klaar = The diagnosis is done. Now set goals together.
lg-diagnose-klaar-uitleg = All points are done. Discuss with the client which goals follow from this.
lg-onder-geen = no conclusion yet
lg-onder-besproken = of { $datum }, discussed
lg-onder-concept = of { $datum }, to discuss
lg-hoek-diagnose = { $n } of { $van } done
lg-kop-feiten = 1. Facts: what is known?
lg-kop-betekenis = 2. Meaning: what stands out?
lg-kop-kracht = 3. Strength: what can you build on?
lg-kop-voorgaand = 4. What goes first?
lg-kop-aanbod = 5. What fits?
lg-kop-conclusie = 6. Conclusion

lg-feiten-leefgebieden = From the life domains
lg-feiten-gesprekken = From talks and notes
lg-feiten-stukken = From documents
lg-feiten-geld-signalen = Money and signals
lg-feiten-uitleg = There are { $n } facts here. The conclusion rests on { $gebruikt } of them. A fact with a cross is used.
lg-feiten-meer = and { $n } earlier, see the timeline
lg-feiten-geen = No facts recorded yet
lg-feiten-geen-uitleg = Start with the interview and the life domains. A conclusion may only rest on what is recorded.
lg-feit-gebruikt = The conclusion rests on this.
lg-feit-niet-gebruikt = The conclusion does not name this yet.

lg-geen-oordeel = No life domain assessed yet
lg-geen-oordeel-uitleg = Only when you know how each life domain goes can you say what the facts mean.
lg-niets-zwaar = No area is hard or stuck.
lg-klant-kort = client { $cijfer }
lg-alleen-beperking-kort = limitation only
lg-meedoen = Taking part: { $trede }
lg-meedoen-geen = Estimate taking part and distance to work
lg-meedoen-uitleg = The estimate holds for that day and that source. It says nothing about who somebody is.
lg-meedoen-eerder = Earlier, on { $datum }: { $trede }.
lg-kracht-geen = No strength written down yet
lg-kracht-uitleg = Name at least one thing the client can do or has. Put it with a life domain as a possibility.
lg-kracht-waar = Written down at: { $waar }.
lg-kracht-gebruikt = The conclusion uses this.

lg-voorgaand-geen = See what goes before bijstand
lg-voorgaand-meer = See whether more goes first
lg-voorgaand-uitleg = Can another scheme help, such as WW, an allowance or the Wmo? That answer should be there before bijstand.
lg-voorgaand-loopt = There is no answer yet. While it runs, this point is not done.
lg-voorgaand-laat = The day for the answer has passed. Ask about it.
lg-aanbod-geen = Weigh an offer that fits the client
lg-aanbod-meer = Weigh another offer
lg-aanbod-uitleg = Put side by side what the client can do, what employers ask and what the neighbourhood has.
lg-aanbod-eerst-voorgaand = First see what goes first.
lg-aanbod-zonder-kracht = It does not say yet which strong side of the client helps here.
lg-kans = chance { $kans }

lg-conclusie-geen = No conclusion in this round yet
lg-conclusie-uitleg = Write in plain words what is going on and what is possible. Choose the facts it rests on.
lg-conclusie-van = Written on { $datum }.
lg-conclusie-eerder = Earlier: { $tekst }
lg-conclusie-bespreken = This conclusion has one side only. Discuss it with the client and write down what the client thinks.
lg-besproken = discussed
lg-nog-bespreken = to discuss
lg-steun-weg = Line { $nr } does not count
lg-steun-weg-uitleg = This line is not in the casus. Record the conclusion again without it.
lg-steun-kaart = Card: { $kaart }

lg-doe-conclusie-bij = Update the conclusion
lg-doe-steun = Let the conclusion rest on this
lg-doe-kracht = Use in the conclusion
lg-doe-kracht-aanbod = Weigh an offer with this strength
lg-doe-mogelijkheid = Write down a possibility
lg-doe-opnieuw-schatten = Estimate again
lg-doe-antwoord = Record the answer
lg-doe-voorgaand-opnieuw = Look again
lg-doe-aanbod-opnieuw = Weigh again
lg-doe-besproken = Discussed with the client
