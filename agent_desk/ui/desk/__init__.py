"""The live-call window: what is painted, and who decides it."""
