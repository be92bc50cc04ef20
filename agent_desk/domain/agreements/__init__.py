"""What becomes of an agreement: its states, its payments, what revives when it breaks."""
