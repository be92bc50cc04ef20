"""The chain over the log of acts: how it is computed, checked, and closed each day."""
