# Teksten van het overzicht plan en wat erbij hoort.
