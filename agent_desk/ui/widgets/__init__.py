"""Reusable painted pieces."""
