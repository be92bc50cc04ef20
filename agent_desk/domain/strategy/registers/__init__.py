"""What the house has decided to do and how: processes and policies, and how they get better."""
