"""Marks and the blanks around them."""
