"""What can be done when the store does not open."""
