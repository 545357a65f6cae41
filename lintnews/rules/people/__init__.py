"""What is said of one person twice."""
