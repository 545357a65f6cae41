"""Days as our own messages write them."""

from __future__ import annotations

from datetime import date, timedelta

_SHORT = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()
_MONTH = 30  # days
_DAY = timedelta(1)
_LONG = "January February March April May June July August September October November December".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


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


def stretch_in_words(first: date, last: date) -> str:
    """“Monday 24 November 2025”, “3 to 9 November 2025”, “November 2025”, “2025”: all days from `first` to `last`."""
    year, month = f"{last.year}", f"{_LONG[last.month - 1]} {last.year}"
    if first == last:
        return f"{_WEEKDAYS[first.weekday()]} {first.day} {month}"
    if first.day == 1 and (last + _DAY).day == 1:
        if (first.year, first.month, last.month) == (last.year, 1, 12):
            return year
        if first.month == last.month and first.year == last.year:
            return month
    start = f"{first.day}"
    if (first.year, first.month) != (last.year, last.month):
        start += f" {_LONG[first.month - 1]}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{start} to {last.day} {month}"
