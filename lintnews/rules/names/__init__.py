"""People and bodies: introduced, and spelled one way."""
