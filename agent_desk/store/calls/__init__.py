"""What a call reads and writes: its case, its contacts, its guard, and who is next."""
