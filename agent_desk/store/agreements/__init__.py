"""What was offered, asked, agreed, printed and paid, and by which version of the policy."""
