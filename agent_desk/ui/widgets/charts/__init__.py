"""Charts painted by hand: each can be walked by arrows, read as a table and kept as CSV."""
