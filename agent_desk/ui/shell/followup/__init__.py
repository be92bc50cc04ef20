"""«Seguimiento por medio»: response, attributed and incremental, each kept apart."""
