"""Settings and tables as people write them: YAML → words, lists and tables with their places → checked values."""
