"""Which number an ordinal gives, and which number is right.

`claims` reads what an ordinal counts (her third Olympics). Against it stand the earlier ones that the copy lists
(`listed_dates`, `listed_names`) or counts (`earlier_counts`, `terms`), what stands beside it (`beside`: a count before
the news, another's count, the last one's number) and those ranked before it (`ranks`). What is known of the world are
the editions of events (`editions`) and winners (`honours`); offices and reigns are numbered in `rules/titles`.
"""
