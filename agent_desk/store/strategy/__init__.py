"""Segments, cards of recovery, indicators, campaigns, pilots and documents of the strategy."""
