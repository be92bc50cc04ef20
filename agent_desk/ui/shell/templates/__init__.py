"""«Plantillas»: the words of every page, tried on invented cases before they are saved."""
