"""Which number an ordinal gives, and which number is right.

`claims` reads what an ordinal counts (her third Olympics), `clauses` where the clause around it ends. Against it stand
the earlier ones that the copy lists (`listed_dates`, `listed_names`) or counts (`earlier_counts`, `terms`), what stands
beside it (`beside`: a count before the news, another’s count, the last one’s number), those ranked before it (`ranks`)
and the editions whose years it tells (`yearly`). What is known of the world are the editions of events (`editions`),
winners (`honours`) and series that everybody knows (`known`); offices and reigns are numbered in `rules/titles`.
"""
