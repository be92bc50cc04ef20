"""What the business does: one use case a file."""
