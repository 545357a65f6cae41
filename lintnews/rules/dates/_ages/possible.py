"""The ages that a date of birth allows at the time at which a stated age holds."""

from __future__ import annotations

from datetime import date

from lintnews.rules.dates._ages.held import Age, Birth
from lintnews.text.temporal.values import moved

_OLDEST = 123  # years


def possible_ages(born: Birth, age: Age, published: date) -> set[int]:
    """The ages someone born then can have in the times of `age`; empty where none is a time of a life."""
    found: set[int] = set()
    if born.stretch.first >= published:
        return found
    if age.is_reached and (reached := _birthdays(born, age)):
        return reached
    between = months_between if age.months else years_between
    for at in age.at:
        for day in (born.stretch, *born.also):
            low, high = between(day.last, at.first), between(day.first, at.last)
            if 0 <= high < _OLDEST * (12 if age.months else 1):
                found |= set(range(max(low, 0), high + 1))
    return found


def _birthdays(born: Birth, age: Age) -> set[int]:
    """The birthdays that fall in the times of `age`."""
    return {
        years
        for at in age.at
        for day in (born.stretch, *born.also)
        for years in (years_between(day.last, at.last), years_between(day.first, at.last))
        if 0 < years < _OLDEST and years > years_between(day.last, moved(at.first, -1))
    }


def years_between(first: date, last: date) -> int:
    """The whole years from one day to another."""
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))


def months_between(first: date, last: date) -> int:
    """The whole months from one day to another."""
    return (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)
