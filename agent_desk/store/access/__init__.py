"""Who may open the file: its key, its slots, its doors and its people."""
