"""Agent Desk: words, money and law on one desk, offline."""

__version__ = "0.1.0"
