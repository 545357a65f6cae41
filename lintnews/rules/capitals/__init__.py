"""Capitals: where one is due and a small letter stands."""
