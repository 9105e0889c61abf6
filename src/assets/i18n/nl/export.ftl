# Bestanden voor andere programma's.
exp-naam-agenda = Aanpak: agenda om te oefenen
exp-naam-taken = Aanpak: taken om te oefenen
exp-oefening = OEFENING. Alles is verzonnen: de klant, de gemeente en deze dag.
exp-casus = Casus { $casus }: { $klant }.
exp-casus-zonder-naam = Casus { $casus }. De naam is weggelaten.
exp-bestand = Hoort bij jezelf, niet bij een casus.
exp-over = Waarover: { $over }
exp-wie = Wie: { $wie }
exp-grond = Grond: { $grond }
exp-uitkomst = Dit is klaar: { $uitkomst }.
exp-weg = Dit gaat niet meer door: { $uitkomst }.
exp-weg-kort = Dit gaat niet meer door.
exp-klaar-kort = Dit is klaar.
exp-niet-verschenen = De klant was er niet.
exp-casus-gesloten = de casus is gesloten
exp-teruggedraaid = ongedaan gemaakt
exp-stil = Stond of staat stil van { $van } tot en met { $tot }. Die dagen zijn al meegeteld.
exp-stil-open = Staat stil vanaf { $van }. De laatste dag schuift nog op.
exp-kop-stil = staat stil
exp-kop-stil-tot = stil t/m { $tot }
exp-kop-klaar = Klaar
exp-kop-weg = Vervallen
exp-vanzelf = Deze termijn loopt vanzelf af. De gemeente hoeft niets te doen.
exp-hoe = Zo komt deze dag tot stand:
exp-veilig = De wet laat één dag in twijfel. Houd { $dag } aan.
exp-vastgelegd = Deze dag is vastgelegd op { $dag }, in regel { $regel } van het bestand.
exp-eindtijd = De eindtijd is niet vastgelegd. In de agenda staat een uur.
exp-wekker = Morgen is de laatste dag: { $wat }
exp-klaar =
    { $n ->
        [one] 1 vermelding geschreven naar { $wat }
       *[other] { $n } vermeldingen geschreven naar { $wat }
    }
exp-geen-map = { $wat } is geen map. Er is niets geschreven. Maak de map eerst, of kies een andere met --out.
