"""Words used wrongly."""
