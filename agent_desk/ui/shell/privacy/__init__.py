"""The place where people's rights over their data are looked after."""
