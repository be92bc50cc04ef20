"""What keeps the file alive: copies, checks, and the ways back from a damaged one."""
