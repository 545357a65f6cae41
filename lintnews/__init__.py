"""lintnews reads news copy as a copy desk does."""

__version__ = "0.1.0"
