"""The place where the team reads the objection cards."""
