"""The compass: what each figure is, how it is worked out, and whether it is where it should be."""
