"""The simulated debtor's lines spoken by the system's own voices, where somebody asks for it."""
