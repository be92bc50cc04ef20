"""Files of creditors as they come in, and what finds a person in them."""
