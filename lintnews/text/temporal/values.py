"""What a temporal expression is worth: typed values, with what they are anchored to."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from lintnews.core.record import Record
from lintnews.core.span import Span


class Kind(Enum):
    """What sort of expression it is."""

    DAY = "day"  # a day of a month: Nov. 24, 24 November 2025, 2025-11-24, the 24th
    WEEKDAY = "weekday"  # Monday, last Monday
    MONTH = "month"  # in October, early February, October 2025
    YEAR = "year"  # 2025, mid-2024
    DECADE = "decade"  # the 1990s, the late ’90s
    CENTURY = "century"  # the 18th century
    QUARTER = "quarter"  # Q3 2025, the first half of 2025
    SEASON = "season"  # the summer of 2025
    FISCAL = "fiscal"  # fiscal 2025: which months it has is the house's own
    RELATIVE = "relative"  # today, last week, three years ago
    RANGE = "range"  # 2019-21, March 3 to 5, from Monday to Friday


class Anchor(Enum):
    """What an expression is counted from."""

    NONE = "none"  # it stands for itself
    PUBLISHED = "published"  # the publication date
    SENTENCE = "sentence"  # another expression of the sentence: two days later, the following year


class Stretch(Record):
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Whether `day` lies in it."""
        return self.first <= day <= self.last

    def meets(self, other: Stretch) -> bool:
        """Whether the two share a day."""
        return self.first <= other.last and other.first <= self.last

    def widened(self, days: int) -> Stretch:
        """The same with `days` more at either end."""
        return Stretch(moved(self.first, -days), moved(self.last, days))


class Expression(Record):
    """One temporal expression.

    `readings` are the stretches it can stand for, the likeliest first; none where its anchor is not known or there is
    no such day. `year`, `month`, `day` and `weekday` (Monday 0) are what is written, None where it is not.
    `part` is early, mid or late. `exact` is false where the stretch is rough (two weeks ago); `backward` is true of a
    range that ends before it begins.
    """

    span: Span
    kind: Kind
    readings: tuple[Stretch, ...] = ()
    anchor: Anchor = Anchor.NONE
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    part: str = ""
    exact: bool = True
    backward: bool = False

    @property
    def stretch(self) -> Stretch | None:
        """The likeliest reading."""
        return self.readings[0] if self.readings else None


def moved(day: date, days: int) -> date:
    """`day` and so many days on, held inside the calendar that Python knows."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def day_stretch(day: date) -> Stretch:
    """One day."""
    return Stretch(day, day)


def month_stretch(year: int, month: int) -> Stretch:
    """A month of a year."""
    first = date(year, month, 1)
    following = date(year + month // 12, month % 12 + 1, 1) if (year, month) != (9999, 12) else date.max
    return Stretch(first, following - timedelta(days=1) if following != date.max else date.max)


def year_stretch(first: int, last: int | None = None) -> Stretch:
    """A year, or the years from `first` to `last`."""
    return Stretch(date(first, 1, 1), date(first if last is None else last, 12, 31))


def month_moved(year: int, month: int, by: int) -> tuple[int, int]:
    """(year, month) so many months on."""
    count = year * 12 + month - 1 + by
    return count // 12, count % 12 + 1
