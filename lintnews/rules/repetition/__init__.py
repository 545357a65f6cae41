"""Words, headlines and paragraphs that stand twice."""
