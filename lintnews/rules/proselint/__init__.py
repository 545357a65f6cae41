"""Advice of the installed proselint, for the houses that ask for it: off until a guide names it."""
