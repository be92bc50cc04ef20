"""Practice: the desk in its own colours with somebody to talk to, the debrief, the course."""
