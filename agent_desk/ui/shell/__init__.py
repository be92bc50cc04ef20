"""Entry by role, navigation and the places of supervisors, trainers and managers."""
