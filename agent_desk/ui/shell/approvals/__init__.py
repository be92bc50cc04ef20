"""«Vistos buenos»: what agents ask for during their calls, decided in two keys."""
