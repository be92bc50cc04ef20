"""«Campañas»: what people receive, by which medium and line, and what came of it."""
