"""Figures that cannot both hold."""
