"""Decades and centuries, and which year of the sentence is said of the same thing."""
