"""The hours of the parts of the day: generous at both ends, from the tropics to sixty degrees north, all the year."""

from __future__ import annotations

Hours = tuple[float, float]  # from, to; over midnight where the second is the smaller


def _hours(rows: str) -> dict[str, Hours]:
    """Rows of “from to: name, name”."""
    found = {}
    for row in rows.strip().splitlines():
        hours, _, names = row.partition(": ")
        first, last = hours.split()
        found.update(dict.fromkeys(names.split(", "), (float(first), float(last))))
    return found


# What is a time of its own: the sun and the meals. “Sunset is at 5pm”, “lunch at noon”.
MOMENTS = _hours(
    """
21 3: midnight
10.5 14.5: noon
10.5 15: midday
2 11: dawn, daybreak, first light
1 10: cockcrow
2.5 11: sunrise, sunup, sun rose, sun rises, sun came up, sun comes up, sun was rising, sun will rise
2.5 11: sun is due to rise
14 24: dusk
14 1: nightfall
13 1.5: sunset, sundown, sun set, sun sets, sun went down, sun goes down, sun was setting, sun will set
13 1.5: sun is due to set
13 1.5: sun dipped, sun dips, sun sank, sun sinks, sun was sinking, sun was going down
13 20: at tea, after tea, before tea
15.5 24: stumps, close of play
13 24: fading light, failing light, light was fading, light was failing, light faded
2 11: day broke, day breaks, day was breaking
2.5 12: sun had barely risen, sun had just risen, sun was coming up
14 6: darkness had fallen, night had fallen
0 8: fajr, predawn
14 24: gloaming
10.5 16.5: dhuhr, zuhr
13 23: maghrib
17 3: isha, compline
13 24: last light, night fell, night falls, darkness fell, darkness falls
4 12: breakfast, breakfast time
8 16: brunch
9 13: elevenses
10.5 16: lunch, lunchtime, lunch time, lunch hour, lunch break
14 20: teatime
11.5 20: afternoon tea
15 2: supper
11 2: dinner
11 23: dinnertime
17 4: bedtime
15 24: suppertime
9 18.5: matinee, matinée
12.5 22: evensong
12.5 23: vespers
14 23: iftar
0 7: suhoor, sehri
13 5: sun had set
15 6: closing time
18 6: kicking-out time
18 4: last orders
13 23: happy hour
16 24: prime time
18 2: lights out
5 13: opening bell
11 23.5: closing bell
"""
)
PERIODS = _hours(
    """
0 12.02: morning, mornings
12 19: afternoon, afternoons
15 24: evening, evenings
16 7: night, nights, nightly, all night
16 6: tonight
16 10: overnight
0 7: small hours, wee hours
0 8: early hours
21 6: dead of night, dead of the night
21 6.5: middle of the night
14 9.5: darkness, the dark
4 22: broad daylight
3.5 22.5: daylight
4 12: morning rush, morning rush hour, morning peak, morning commute
14 21: evening rush, evening rush hour, evening peak, evening commute
5 11: morning school run
12.5 18: afternoon school run
14 9.5: after dark, after nightfall
9.5 17: midday sky, noon sky
2.5 12.5: morning sky, dawn sky
14 24: evening sky, dusk sky
11.5 20: afternoon sky
14 4: floodlights
16 8: the stars
15.5 8: a night sky, night sky, starry sky
14 9: torchlight
14.5 9.5: moonlight
15.5 9: starlight
9.5 16.5: midday sun, noonday sun
9.5 17: midday heat
11 20: afternoon heat, afternoon sun
14.5 24: evening sun
3 12.5: morning sun, morning light
5 18: school run
10.5 16: lunch rush, lunchtime rush
4 21: rush hour
"""
)
HEADS = MOMENTS | PERIODS


STAGES: dict[tuple[str, str], Hours] = {
    ("late", "morning"): (8.5, 13),
    ("mid", "morning"): (8, 12.02),
    ("early", "morning"): (0, 10.5),
    ("early", "afternoon"): (12, 17),
    ("late", "afternoon"): (14, 20),
    ("mid", "afternoon"): (13, 18),
    ("early", "evening"): (15, 22),
    ("late", "evening"): (18, 1.5),
}


LOOSE_BEFORE = _hours(
    """
15 24: midnight
0 12: noon, midday
0 9: dawn, daybreak, first light
0 9.5: sunrise
0 11: breakfast
5 14.5: lunch, lunchtime
9 24: dinner, supper, bedtime
"""
)
LOOSE_AFTER = _hours(
    """
0 8: midnight
12 20: noon, midday
2.5 13: dawn, daybreak, sunrise, first light
5 13: breakfast
11.5 20: lunch, lunchtime
12 5: dinner
16 5: supper
13 6: sunset, sundown
14 6: dusk, nightfall
"""
)
