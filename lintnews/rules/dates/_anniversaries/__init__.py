"""Counts of years (an anniversary, years ago, years old) and the two years that each lies between."""
