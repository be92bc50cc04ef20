"""Two machines of one office in a trainer-led practice: paired by a code, nothing else open."""
