"""Counts of years, and the years listed beside them."""
