# Texts of the sheet besluit and its neighbours.
