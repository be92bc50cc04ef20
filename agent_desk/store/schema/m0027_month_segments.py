"""The segment of ours in which an account opened each month, beside the creditor's group."""

STATEMENTS = (
    # Kept once, like the position: what an account did during the month must not move it, or who
    # pays would leave the very segment whose recovery is measured.
    "ALTER TABLE account_month ADD COLUMN cell TEXT NOT NULL DEFAULT ''",
)
