"""«Convenios»: what is due, what broke, and the pages of each agreement."""
