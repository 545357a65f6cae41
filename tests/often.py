"""How many texts a law is tried on: some in every run, all of them in a thorough one.

`--hypothesis-profile thorough` tries as many as a test names, `explore` twenty times as many; a plain run a third,
always the same.
"""

from hypothesis import settings


def often(most: int) -> settings:
    """Settings for a law that a thorough run tries on `most` texts."""
    return settings(max_examples=max(20, most * settings.default.max_examples // 100), deadline=None)
