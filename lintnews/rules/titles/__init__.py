"""Who holds which office, and how titles are written."""
