"""Trying before changing: a pilot with its plan frozen, its arms drawn, its looks counted."""
