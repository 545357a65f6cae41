"""Days as our own messages write them."""

from __future__ import annotations

from datetime import date

_SHORT = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()
_MONTH = 30  # days
_LONG = "January February March April May June July August September October November December".split()


def known_date(day: date, slack: int, language: str = "en") -> str:
    """`day` as far as it is known: only its year or month where it may be off by `slack` days, up to 30 or 365."""
    if slack > _MONTH:
        return str(day.year)
    return f"{_LONG[day.month - 1]} {day.year}" if slack else long_date(day, language)


def long_date(day: date, language: str = "en") -> str:
    """`Oct. 16, 2024`, or `16 October 2024` for readers outside North America."""
    if language in ("en", "en-US", "en-CA"):
        return f"{_SHORT[day.month - 1]} {day.day}, {day.year}"
    return f"{day.day} {_LONG[day.month - 1]} {day.year}"
