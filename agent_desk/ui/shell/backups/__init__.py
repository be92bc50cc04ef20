"""The place where copies are made, checked and brought back."""
