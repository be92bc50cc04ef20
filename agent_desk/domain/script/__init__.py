"""The call by stages: what to say, what must be said, where each answer leads."""
