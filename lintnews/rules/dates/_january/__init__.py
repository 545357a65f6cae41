"""What tells that last year’s figure in the first weeks of January is a slip."""
