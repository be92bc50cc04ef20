"""«Contacto»: what waits, what was blocked, the report and the house's own rules."""
