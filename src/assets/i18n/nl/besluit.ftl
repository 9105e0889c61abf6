# Teksten van het overzicht besluit en wat erbij hoort.
