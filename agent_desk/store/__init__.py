"""The one encrypted file: opening it, its schema, its reads and its ledger."""
