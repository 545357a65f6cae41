"""Headlines: held against the text they stand over."""
