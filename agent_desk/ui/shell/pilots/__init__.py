"""«Pilotos»: from a hypothesis to a verdict in words."""
