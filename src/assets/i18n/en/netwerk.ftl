# Texts of the sheet netwerk and its neighbours.
