"""Wholes and what makes them: parts of a total, shares of one thing, numbers at a price, votes of a house.

`misfit` is what every reader here returns. `one_sentence` asks, in turn, the readers of a single sentence: `lists` (of
`parts`, after a colon or comma), `bracketed`, `people`, `together`, `shares`. Over a passage read `wholes` (by
`partition` and `contrast`: which figures are parts of which), `told_closed` and `next_sentence`. `products`, `share_of`
and `tallies` belong to a rule each.
"""
