"""What is on the page but not in the story: leftovers, notes, marks of the desk."""
