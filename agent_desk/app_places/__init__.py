"""The places of the window and what watches the store: part of the composition root."""
