# Documents to print. A letter speaks to the client.

rap-verzonnen = INVENTED, FOR PRACTICE. The client, the municipality and this letter are not real. Do not send this.
rap-open = [to be filled in: { $wat }]
rap-klaar = Report written to { $wat }
rap-nog-open =
    { $n ->
        [one] 1 thing still to fill in: { $wat }
       *[other] { $n } things still to fill in: { $wat }
    }
rap-geen-hersteltermijn = { $wat } has no time to complete. No letter was made. Choose another case, or give time to complete first.
rap-andere-termijn = { $wat } is no time to complete in this case. No letter was made. Leave out --termijn for the last one.

## Head and end of a letter

rap-van = From
rap-gemeente = municipality of { $naam }
rap-aan = To
rap-datum = Date
rap-kenmerk = Our reference
rap-aanhef = Dear { $naam },
rap-kop-vragen = Do you have questions?
rap-vragen = Please contact { $naam }. The telephone number is { $telefoon }. Is this letter not clear? Call us and we will explain it.
rap-groet = Kind regards,
rap-namens = on behalf of the mayor and aldermen of { $gemeente }

## What nobody recorded

rap-open-klant = the name of the client
rap-open-briefdag = the day of the letter
rap-open-laatste-dag = the last day
rap-open-dag = the day
rap-open-stuk = which paper
rap-open-periode = over which period
rap-open-waarom = why this paper is needed
rap-open-inleveren = how and where the client can hand in
rap-open-naam = the name of the contact person
rap-open-telefoon = the telephone number
rap-open-over-awb-4-5 = which application, and of which day
rap-open-over-awb-6-6 = which objection, and of which day
rap-open-over-pw-54 = the decision to suspend, and its day
rap-open-over-pw-40 = the decision on the payment, and its day
rap-open-over-pw-53a = the decision on the payment, and its day
rap-open-stil = the first day
rap-open-betaling = whether the payment is on hold now, and from which day
rap-open-bezwaar = six weeks after the day on which the decision was made known
rap-open-bezwaar-waar = where the client can hand in the objection

## The letter that gives time to complete

rap-hst-titel-awb-4-5 = We still miss papers for your application
rap-hst-titel-awb-6-6 = We still miss something in your objection
rap-hst-titel-pw-54 = We miss information for your benefit
rap-hst-titel-pw-40 = Your address does not match our records
rap-hst-titel-pw-53a = We want to know how you live
rap-hst-over-awb-4-5 = Your application
rap-hst-over-awb-6-6 = Your objection
rap-hst-over-pw-54 = Our decision
rap-hst-over-pw-40 = Our decision on the payment
rap-hst-over-pw-53a = Our decision on your payment
rap-hst-bezwaarschrift = letter of objection
rap-hst-zaak = { $wat }, of { $dag } ({ $id })
rap-hst-inleiding-awb-4-5 = You applied for a benefit or for help. We cannot decide yet, because we miss papers.
rap-hst-inleiding-awb-6-6 = You objected to a decision. We cannot look into it yet, because something is missing.
rap-hst-inleiding-pw-54 = You receive social assistance. We must be able to check whether you are entitled to it. For that we miss information.
rap-hst-inleiding-pw-40 = You receive social assistance. The address in the population register is not the one you told us.
rap-hst-inleiding-pw-53a = You receive social assistance, or applied for it. We are not sure about your situation. These papers show how it is.
rap-hst-tot = We give you until { $dag }. That day counts in full.
rap-hst-kop-stukken = What do we need from you?
rap-hst-periode = Over which period: { $periode }
rap-hst-waarom = Why: { $waarom }
rap-hst-al-gekregen = On { $dag } we already received some of this. It was not complete yet.
rap-hst-al-gekregen-want = On { $dag } we already received some of this. It was not complete yet: { $wat }
rap-hst-kop-inleveren = How do you hand in the papers?
rap-hst-inleveren = You can do it like this: { $waar }. Add your name and our reference { $kenmerk }. Send copies, no originals.
rap-hst-kop-uitstel = Do you need more time?
rap-hst-uitstel = Ask for it before { $dag }, with the contact person in this letter. Tell us why it does not work and when it will. We will let you know whether you get more time.
rap-hst-kop-gevolg = What happens if you are late?
rap-hst-gevolg-awb-4-5 = Do we not have everything on { $dag }? Then we may put your application aside (Awb 4:5). In that case we do not look at whether you are entitled. You will get a decision about that.
rap-hst-gevolg-awb-6-6 = Do we not have everything on { $dag }? Then we may declare your objection inadmissible (Awb 6:6). In that case we do not look at whether you are right. You will get a decision about that.
rap-hst-gevolg-pw-54 = Do we not have everything on { $dag }? Then we may withdraw your benefit, from the first day it was on hold (PW 54 lid 4). We will first look at what that means for you.
rap-hst-gevolg-pw-40 = Is your address not right on { $dag }? Then we may revise or withdraw your benefit, from the first day the payment was on hold (PW 40).
rap-hst-gevolg-pw-53a = Do we not know on { $dag } how it is? Then we may revise or withdraw your benefit (PW 53a).
rap-hst-kop-beslissing = When do we decide?
rap-hst-stil-awb-4-5 = Our time to decide stands still from { $van } (Awb 4:15). It goes on as soon as everything is in, and in any case after { $dag }.
rap-hst-stil-awb-6-6 = Our time to decide stands still from { $van } (Awb 7:10). It goes on as soon as everything is in, and in any case after { $dag }.
rap-hst-niet-stil = Our time to decide does not stand still because of this letter.
rap-hst-beslissen-schuift = Do you use all the time? Then we decide by { $dag }. If everything is in sooner, our time goes on sooner too.
rap-hst-beslissen = We decide by { $dag }.
rap-hst-kop-voorschot = Do you get an advance?
rap-hst-voorschot = You can get an advance as long as we have not decided (PW 52). It is not owed if the papers are missing through your fault. Do you have no money now for food or shelter? Call us at once.
rap-hst-voorschot-geen = An advance belongs to a benefit for living costs. Nothing changes for this application.
rap-hst-kop-nu = What does this mean for your benefit now?
rap-hst-nu-pw-54 = Your right to social assistance is suspended from { $van } (PW 54 lid 1). We do not pay in the meantime.
rap-hst-nu-pw-40 = We do not pay from { $van }. This is called suspending the payment (PW 40).
rap-hst-nu-pw-53a = We do not pay from { $van }. This is called suspending the payment (PW 53a).
rap-hst-betaling = Your payment: { $wat }.
rap-hst-weer = Is everything in order in time? Then your benefit goes on. You also get the money for the days it was on hold.
rap-hst-hoogstens = It may be on hold for eight weeks at most, so until { $dag }.
rap-kop-bezwaar = Do you disagree with putting it on hold?
rap-bezwaar = Then you can object. Your letter must be in by { $dag }. Hand it in like this: { $waar }. Write your name, your address, the day, our reference and why you disagree. Sign it.
rap-bezwaar-rechter = The decision stays in force while your objection runs. Can you not wait? Then ask the court for a provisional measure.

## Annex: the days

rap-kop-dagen = Annex: how we arrive at this date
rap-dagen = For each term this shows which day we counted, and why.
rap-bij = { $soort }, { $id }
rap-tabel-dag = Day
rap-tabel-wat = What happens
rap-tabel-grond = Ground
rap-veilig = The law leaves one day in doubt. So we keep to { $dag }.
rap-hst-stap-brief = the day of this letter; it does not count
rap-hst-stap-lengte =
    { $n ->
        [one] 1 day after the letter
       *[other] { $n } days after the letter
    }
rap-hst-stap-vrij = that met free days, so the first working day after them
rap-hst-stap-gekozen = the municipality chose this last day

## Only for who makes the letter

rap-kop-dossier = For yourself: do not send along
rap-dossier-open = This is not recorded. Fill it in before the letter goes out.
rap-dossier-later = This happened after the letter. It is not in it.
rap-hst-gevolg-niet-genoemd = You recorded that the letter did not name the consequence. This letter does. Without that warning the consequence cannot follow.
