"""What is typed, and what diallers send."""
