"""Doors: the Python interface and the command line."""
