"""The place where the log of what was done is read."""
