"""What changed from what to what, and by how much: percentages, points, sums, multiples, ages, times of a race.

`words` puts the words of change into signs, `told` reads a change with its two ends and its size. `growth` holds the
size against the ends; `points` and `told_sizes` tell percentages from percentage points; `differences` and `apart` are
for two figures side by side.
"""
