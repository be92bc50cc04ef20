"""What a person asked of his own data: told, corrected, kept shut, erased."""
