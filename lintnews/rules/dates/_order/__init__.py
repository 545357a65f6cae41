"""Which of two dated deeds must come first, by the words between them and by what the deeds are."""
