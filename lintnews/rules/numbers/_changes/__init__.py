"""What changed from what to what, and by how much: percentages, points, sums, multiples, ages, times of a race.

`words` puts the words of change into signs, `shares` reads percentages, `told` a change with its two ends and its size.
`growth` holds the size against the ends; `told_sizes` finds percentages that tell how far two others lie apart, and
`points` tells what is wrong with them. `differences` and `apart` are for two figures side by side.
"""
