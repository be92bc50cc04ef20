"""The log of the file and what proves that nobody changed it: its chain and its signed reports."""
