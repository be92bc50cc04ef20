"""«Personajes»: who is practised with, edited field by field beside a preview that talks."""
