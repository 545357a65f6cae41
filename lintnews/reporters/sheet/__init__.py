"""The query sheet: all that somebody has to check before an article runs."""
