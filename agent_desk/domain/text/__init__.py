"""One text engine for search, practice and lint: folding, tokens, fuzzy matching."""
