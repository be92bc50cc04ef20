"""«Campañas»: plan, pieces, lines, gates, and the letters that go out."""
