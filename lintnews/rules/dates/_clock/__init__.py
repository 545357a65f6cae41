"""The clock: which time a figure tells, and what its sentence says that no such time fits.

`woken` reads the time a cue stands in, `no_such_time` figures that no clock shows. `part_beside` finds the part of the
day said of a time (next to it, or `far_part` off in its clause), `scene_beside` what is told to happen at it,
`two_times` a second time that it contradicts.
"""
