# Reminders: on the screen and as a message on the desktop.

her-nieuw = new
her-regel = Reminder: { $wat }, { $wanneer } ({ $wie }).
her-regel-zonder = Reminder: { $wat }, { $wanneer }.
her-nog =
    { $n ->
        [one] 1 day left
       *[other] { $n } days left
    }
her-vandaag = today is the last day
her-vandaag-tijd = today at { $tijd }
her-te-laat =
    { $n ->
        [one] 1 day late
       *[other] { $n } days late
    }
her-stil =
    { $n ->
        [one] paused for 1 day
       *[other] paused for { $n } days
    }
her-samen =
    { $n ->
        [one] 1 reminder: { $delen }.
       *[other] { $n } reminders: { $delen }.
    }
her-deel-te-laat = { $n } late
her-deel-vandaag = { $n } today
her-deel-komend =
    { $n ->
        [one] 1 coming up
       *[other] { $n } coming up
    }
her-deel-stil =
    { $n ->
        [one] 1 paused
       *[other] { $n } paused
    }
her-meer =
    { $n ->
        [one] And 1 more reminder. Everything is on Today.
       *[other] And { $n } more reminders. Everything is on Today.
    }
her-uitleg = Reminder: { $waarom }.
her-uitleg-nieuw = New: { $waarom }.
her-trede-voor =
    { $n ->
        [one] 1 day before the last day
       *[other] { $n } days before the last day
    }
her-trede-op = on the last day
her-trede-na =
    { $n ->
        [one] 1 day after the last day
       *[other] { $n } days after the last day
    }
her-trede-stil =
    { $n ->
        [one] paused for 1 day, ask how it is going
       *[other] paused for { $n } days, ask how it is going
    }
her-hierna = Next: { $datum }.
her-laatste = There are no more after this.
her-niet-bewaard = I could not note which reminders you saw. You will see them again later.

## Messages on the desktop

her-geen-programma = No message was sent: notify-send is not there. Install it (package libnotify-bin), or use agenda --exit-code.
her-mislukt = The message was not sent. It comes back next time. The computer says: { $meer }
her-staat-uit = Reminding is off in the settings. Nothing was sent.
her-alleen-lezen = With --read-only nothing is sent: then I cannot remember what you saw.
