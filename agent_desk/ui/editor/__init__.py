"""Where supervision writes, tests and publishes the objection cards."""
