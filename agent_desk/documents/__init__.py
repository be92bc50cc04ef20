"""Printed pages, drawn with reportlab."""
