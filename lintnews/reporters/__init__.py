"""A Report for people and machines to read. Each reporter gives text; nothing is printed here."""
