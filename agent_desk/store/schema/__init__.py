"""The statements of each migration, append-only: a released one is never edited."""
