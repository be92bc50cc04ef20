"""What the business is: pure values and rules, without files, screen, database or clock."""
