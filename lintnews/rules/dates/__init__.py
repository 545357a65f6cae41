"""Days that cannot be."""
