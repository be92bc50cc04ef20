"""How likely an account is to become current: a scorecard anyone can read and add up by hand."""
