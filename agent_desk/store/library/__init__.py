"""The cards of objections: their versions, what desks give back, and what each agent keeps."""
