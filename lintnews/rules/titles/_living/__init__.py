"""What only the living do, and how copy says it: `words` are the tables, `doing` reads what a person is said to do."""
