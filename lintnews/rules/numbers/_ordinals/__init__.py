"""Which number an ordinal gives, and which number is right.

`claims` reads what an ordinal counts (her third Olympics). Against it stand the earlier ones that the copy lists
(`earlier_lists`) or counts (`earlier_counts`), those named before it (`ranks`), the editions of known events
(`editions`), and known winners (`honours`).
"""
