"""The place where the team reads what may be offered."""
