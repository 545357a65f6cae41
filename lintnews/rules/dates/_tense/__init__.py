"""Days before and after publication, and the tense that their verbs tell them in."""
