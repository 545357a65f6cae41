"""Wholes and what makes them: parts of a total, shares of one thing, numbers at a price, votes of a house.

`misfit` is what every reader here returns. `entries` reads all that is counted in a passage; `accounts` holds a whole
against the run of parts behind it, where `links` says that they are told of it, `kinds` what they count and `contrast`
that no two overlap; `totals` holds a sum against the parts before it. `one_sentence`, with `people` and `shares`, has
what is told in a way of its own; `named_next` has people named in the sentence after the one that counts them.
`products`, `share_of` and `tallies` belong to a rule each.
"""
