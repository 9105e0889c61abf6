# Teksten van het overzicht netwerk en wat erbij hoort.
