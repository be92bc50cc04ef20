"""Personas, scenarios, sheets and certificates of practice."""
