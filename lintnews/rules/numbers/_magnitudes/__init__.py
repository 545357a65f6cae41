"""The same figure told twice: sums and counts (`amounts`), and whether two are said of the same thing (`same_thing`)."""
