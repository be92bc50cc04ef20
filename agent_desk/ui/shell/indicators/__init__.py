"""«Indicadores»: the compass of a month, and each figure down to its parts."""
