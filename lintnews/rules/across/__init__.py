"""Across: what several articles of one edition show only together."""
