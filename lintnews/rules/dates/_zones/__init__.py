"""Time zones: times with the zone or place they are told in (`zoned`), names out of `seasons`, and `conversions`."""
