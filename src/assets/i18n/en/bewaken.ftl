# Texts of the sheet bewaken and its neighbours.
