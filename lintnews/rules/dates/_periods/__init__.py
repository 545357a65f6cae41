"""Decades and centuries, and which year of the same sentence or the next is said of the same thing.

`clash` finds the two and asks; `roles` tells how a time stands in its clause. A period first: `one_deed` (two times of
one verb), `things` (what is told of the period’s noun), `retold` (the deed told again). A year first: `said_of` (the
thing is one of the period’s, `claims`), `year_first`, `goes_on`. Two sentences: `neighbours`. What is known of the
world: `facts`, `standing`, `deeds`, `eras`.
"""
