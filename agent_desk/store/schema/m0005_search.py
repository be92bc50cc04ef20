"""Finding people: words of names by prefix, numbers by any run of three or more digits."""

STATEMENTS = (
    # rowid = debtor.row
    """
    CREATE VIRTUAL TABLE person_search USING fts5(
        words, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
    )
    """,
    # rowid = 2 * phone.row, or 2 * account.row + 1
    "CREATE VIRTUAL TABLE number_search USING fts5(digits, tokenize = 'trigram')",
    # Every distinct word of a name: a mistyped word is corrected against it.
    "CREATE VIRTUAL TABLE person_word USING fts5vocab(person_search, 'row')",
    # Without this a deleted name stays readable in the index pages.
    "INSERT INTO person_search(person_search, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO number_search(number_search, rank) VALUES ('secure-delete', 1)",
)
