"""A creditor's file comes in: what it is, what its columns are, how it goes, what came of it."""
