"""The clock: which time a figure tells, and what its sentence says that no such time fits.

`woken` reads the time a cue stands in, `no_such_time` figures that no clock shows.

What is said of one time: `part_beside` finds the part of the day next to it, `of_clause` in the subject of its clause,
`far_part` anywhere with what happens at it; `scene_beside` reads what is told to happen then. `sessions` are words for
these.

Two times and what they make together: `two_times` reads lengths and stretches told in the usual ways, `in_turn` times
whose order is that of telling, `half_days` any length that fits only half a day off, and `stretches` judges from one time
to another by the `houses` that open so long.
"""
