"""The objection portfolio: cards, taxonomy, search ranking."""
