"""What a printed page says, whole and as values: documents/ only draws it."""
