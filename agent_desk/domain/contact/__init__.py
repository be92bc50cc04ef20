"""Contact rules: may this debtor be contacted now, by which rule, and when next."""
