"""Words of English: the lexicon, suggestions and a house's vocabulary."""
