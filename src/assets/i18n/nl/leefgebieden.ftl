# Teksten van het overzicht leefgebieden en wat erbij hoort.
