# Teksten van het overzicht bewaken en wat erbij hoort.
