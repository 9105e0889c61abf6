# Texts of the sheet plan and its neighbours.
