# Texts of the sheet leefgebieden and its neighbours.
