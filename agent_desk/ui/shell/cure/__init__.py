"""«Cura»: the card that says how likely an account is to recover, for who answers for it."""
