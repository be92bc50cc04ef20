"""What each customer receives: a grid of cells, the segments that cover it, and their battery."""
