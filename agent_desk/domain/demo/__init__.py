"""Invented people and accounts, the same for the same seed: nobody here exists."""
