"""Figures as copy writes them: counts, money, shares and measures, with how exactly they are told."""
