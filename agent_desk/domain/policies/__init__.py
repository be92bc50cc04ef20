"""Changing a policy: its tables, what differs, its versions and who approves them."""
