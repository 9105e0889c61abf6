# Files for other programs.
exp-naam-agenda = Aanpak: practice calendar
exp-naam-taken = Aanpak: practice to-do list
exp-oefening = PRACTICE. Everything is made up: the klant, the gemeente and this day.
exp-casus = Case { $casus }: { $klant }.
exp-casus-zonder-naam = Case { $casus }. The name is left out.
exp-bestand = Belongs to you, not to a case.
exp-over = About: { $over }
exp-wie = Who: { $wie }
exp-grond = Ground: { $grond }
exp-uitkomst = This is done: { $uitkomst }.
exp-weg = This will not go on: { $uitkomst }.
exp-weg-kort = This will not go on.
exp-klaar-kort = This is done.
exp-niet-verschenen = The klant did not come.
exp-casus-gesloten = the case is closed
exp-teruggedraaid = undone
exp-stil = Stood or stands still from { $van } up to and including { $tot }. Those days are counted already.
exp-stil-open = Stands still from { $van }. The last day will still move.
exp-kop-stil = stands still
exp-kop-stil-tot = still until { $tot }
exp-kop-klaar = Done
exp-kop-weg = Cancelled
exp-vanzelf = This term simply ends. The gemeente has nothing to do.
exp-hoe = How this day came about:
exp-veilig = The law leaves one day in doubt. Keep to { $dag }.
exp-vastgelegd = This day was recorded on { $dag }, in line { $regel } of the file.
exp-eindtijd = The end was not recorded. The calendar shows one hour.
exp-wekker = Tomorrow is the last day: { $wat }
exp-klaar =
    { $n ->
        [one] 1 entry written to { $wat }
       *[other] { $n } entries written to { $wat }
    }
exp-geen-map = { $wat } is no folder. Nothing was written. Make the folder first, or choose another with --out.
