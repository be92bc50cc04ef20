"""Training around the drills: the course, what comes back, sheets of trainers, certificates."""
