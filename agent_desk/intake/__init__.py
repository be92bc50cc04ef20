"""Files of other systems, read into plain rows."""
