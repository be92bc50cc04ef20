"""How often it pays to try: what each attempt gives, its limits, and a plan that fits the day."""
