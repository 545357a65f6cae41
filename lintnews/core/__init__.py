"""Nouns and laws that every other part shares. Standard library only; no screen, disk or network.

The small types are Records (named tuples): frozen, compared by value, and quick to import, which start-up needs.
"""
