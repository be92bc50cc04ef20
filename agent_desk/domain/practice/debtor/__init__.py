"""The simulated debtor of practice; `engine.py` says how to use it."""
