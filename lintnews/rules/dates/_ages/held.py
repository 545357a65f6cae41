"""The time at which a stated age holds, and the ages that a date of birth allows then."""

from __future__ import annotations

import re
from datetime import date

from lintnews.core.cue import Cue
from lintnews.core.pattern import pattern
from lintnews.core.record import Record
from lintnews.core.span import Span
from lintnews.text.temporal.reader import expressions_in
from lintnews.text.temporal.values import Expression, Kind, Stretch, moved, year_stretch

_THEN = pattern(
    r"\b(?:when|at the time|then|while|as a|joined|began|started|moved|married|won|became|debut\w*|left|met|first)\b",
    re.IGNORECASE,
)
_STILL = pattern(r"\b(?:is|are|remains|has|still|now)\b")
_AS = pattern(r"\b(?:as|was|then)(?:\s+(?:a|an|the))?\s$", re.IGNORECASE)
_WAS = pattern(r"\b(?:was|were)\s+(?:only |just |then |already )?$")
_WHEN = pattern(r",?\s*(?:when|at the time|and|as)\b")
_DIED = pattern(
    r"\b(?:died|dies|dead|death|passed away|killed|was found dead|succumbed|passes away|[Dd]eceased|coroner|inquest|victim)\b",
    re.IGNORECASE,
)
_NOT_THEN = pattern(r"\b(?:before|after|since|until)\b")


class Age(Record):
    """A stated age; `at` is the stretch in which it holds and `when` says so in words."""

    span: Span
    number: int
    at: Stretch | None
    when: str


class Birth(Record):
    """A date of birth, and of death where a life is given in brackets."""

    span: Span
    stretch: Stretch
    death: Stretch | None = None


_HAS = pattern(r"\b(?:has|have)\s(?:now\s|just\s|already\s)?$")
_IS_NOW = pattern(r",\s(?:is|are|remains)\b")
_BEING = pattern(r"\b(?:is|remains|still),\s$")
_DIED_AT = pattern(r"\b(?:died|dies|dead|death|killed|passed away)\b[^,;]*$")
# Told the court that he was 35; when he became prime minister in 1990 he was 41.
_SAID_TO_BE = pattern(
    r"\b(?:said|says|told|heard|claimed|stated)\b[^;]*\b(?:he|she|they) (?:was|were) (?:only |just |now )?$"
)
IN_YEAR = pattern(r"\s+in\s(?:[A-Z][a-z]+\s)?\d{4}\b")
_SOMEBODY_WAS = pattern(r"(?:[A-Z][\w’-]+|\b[Hh]e|\b[Ss]he|\bwho)\swas\s(?:only |just |already )?$")
SHORT_OF = pattern(
    r"\b(?:days?|weeks?|months?|hours) (?:before|short of|shy of|after)\s(?:what would have been\s)?(?:his|her|their)\s$"
)
WHEN_HE_WAS = pattern(r"^(?!.*\bwho\b).*\d,? when (?:he|she) was (?:only |just |still )?$")
_WHEN_HE = pattern(r"\s*(?:When|In|By the time|As)\s")
_THESE_DAYS = pattern(
    r"\b(?:today|tomorrow|yesterday|this week|this month|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last week|next week)\b"
)


_THIS_YEAR = pattern(r"\s(?:later\s)?this (?:year|spring|summer|autumn|fall|winter)\b")
_LIVED_TO = pattern(r"\blived to\s(?:the age of|be)?\s*$")


def held(cue: Cue, sentence: Span, born: Birth, age: Age, match: re.Match[str], name: str) -> Age | None:
    """The age with the time it holds at; None where that is not known."""
    text, published = cue.text, cue.document.meta.published
    assert published is not None
    words = sentence.of(text)
    others = [one for one in _other_times(cue, sentence, born) if sentence.covers(one.span)]
    dated = [one for one in others if one.year]
    turn = (match["turn"] or "").lower()
    now = age._replace(at=Stretch(moved(published, -1), moved(published, 1)), when="now")
    if name == "at" and _LIVED_TO.search(text, sentence.start, age.span.start):
        return age._replace(at=_of_death(others, published), when="at death") if len(dated) == 1 else None
    if name == "at" and match["die"].lower().startswith("reached"):
        return None if dated or not _HAS.search(text, sentence.start, match.start()) else now
    dead = born.death is not None or _DIED.search(words) is not None
    if _WAS.search(text, max(0, age.span.start - 12), age.span.start):
        if _SAID_TO_BE.search(text, sentence.start, age.span.start):
            return now
        if WHEN_HE_WAS.match(text[sentence.start : age.span.start]) and dated:
            return _in_year(age, [one for one in dated if one.span.end < match.start()][-1:])
        if IN_YEAR.match(text, match.end()):
            return _in_year(age, dated) if _SOMEBODY_WAS.search(text, sentence.start, age.span.start) else None
        if _WHEN.match(text, match.end()):
            return _in_year(age, dated) or _these_days(age, others)
        if _WHEN_HE.match(text, sentence.start) and len(dated) == 1:
            return _in_year(age, dated)
        if not dead:
            return None
    if turn.startswith("made"):
        return _in_year(age, dated)
    if turn.startswith(("making", "makes", "would make")):
        return now
    if name == "birthday" and SHORT_OF.search(text, sentence.start, age.span.start):
        if not dead or len(dated) > 1:
            return None
        died = _of_death(others, published)
        return age._replace(at=Stretch(died.first, moved(died.last, 366)), when="at the next birthday")
    if "would" in turn and "have" in turn and not dated and _THIS_YEAR.match(text, match.end()):
        return age._replace(at=year_stretch(published.year), when="this year")
    if "would" in turn:
        these_days = "have" in turn and not dated and _THESE_DAYS.search(words)
        return (
            age._replace(at=Stretch(moved(published, -8), moved(published, 8)), when="by now") if these_days else None
        )
    if name == "at" and dead and not _DIED_AT.search(text, sentence.start, match.start()):
        dead = False  # who has died aged 86, published his first newspaper at 26
        if born.death is not None:
            return None
    if born.death is not None:
        return age._replace(at=born.death, when="at death")
    if dead and name in ("aged", "at", "comma", "old", "bare"):
        return age._replace(at=_of_death(others, published), when="at death")
    if name in ("turned", "birthday"):
        return _turned(age, turn, name, text, sentence, match, dated, published)
    if name == "at" and (_BEING.search(text, sentence.start, match.start()) or _IS_NOW.match(text, age.span.end)):
        return now  # the shortstop is, at 39, the oldest man on the roster
    if name == "at" and match.start() <= sentence.start + 1 and _STILL.search(words):
        return now
    if name == "at" or (name in ("aged", "old") and (_is_past(text, sentence, match, name) or dated)):
        return None if _NOT_THEN.search(words) else _in_year(age, dated)
    if name == "bare" and re.search(r"\bwhen\b", text[match.end() : match.end() + 8]):
        return None
    return now


def _other_times(cue: Cue, sentence: Span, born: Birth) -> list[Expression]:
    """The times that the sentence tells besides the date of birth."""
    kinds = (Kind.DAY, Kind.MONTH, Kind.YEAR, Kind.RELATIVE, Kind.WEEKDAY)
    found = expressions_in(cue.document, sentence.start)
    return [one for one in found if one.kind in kinds and one.readings and not one.span.meets(born.span)]


def _these_days(age: Age, others: list[Expression]) -> Age | None:
    """The age as of last week, where that is the one other time told: was only 22 when he was shot last week."""
    if len(others) != 1 or others[0].kind not in (Kind.RELATIVE, Kind.WEEKDAY):
        return None
    return age._replace(at=others[0].readings[0].widened(8), when="then")


def _in_year(age: Age, dated: list[Expression]) -> Age | None:
    """The age as of the one date that the sentence gives besides."""
    if len(dated) != 1:
        return None
    return age._replace(at=dated[0].readings[0].widened(1), when=f"in {dated[0].year}")


def _is_past(text: str, sentence: Span, match: re.Match[str], name: str) -> bool:
    """Whether the age is told of another time: as a 24-year-old, aged 24 when."""
    if name == "old":
        return _AS.search(text, max(sentence.start, match.start() - 10), match.start()) is not None
    return _THEN.search(text, max(sentence.start, match.start() - 60), min(sentence.end, match.end() + 40)) is not None


def _turned(
    age: Age,
    turn: str,
    name: str,
    text: str,
    sentence: Span,
    match: re.Match[str],
    dated: list[Expression],
    published: date,
) -> Age | None:
    """An age reached these days, or on the one date that the sentence gives."""
    if dated or (name == "birthday" and _is_past(text, sentence, match, name)):
        return _in_year(age, dated)
    ahead = turn in ("turn", "turns", "turning", "reaches", "hits", "reach") or turn.startswith("will be")
    ahead = ahead or name == "birthday" or "will" in sentence.of(text)
    return age._replace(at=Stretch(moved(published, -31), moved(published, 366 if ahead else 8)), when="by now")


def _of_death(others: list[Expression], published: date) -> Stretch:
    dates = [one for one in others if one.kind in (Kind.DAY, Kind.MONTH, Kind.YEAR)]
    if len(dates) == 1:
        return dates[0].readings[0]
    return Stretch(moved(published, -21), published)


def possible_ages(born: Birth, age: Age, published: date) -> set[int]:
    """The ages someone born then can have in the time of `age`; empty where that is no time of a life."""
    if age.at is None:
        return set()
    low, high = _years_between(born.stretch.last, age.at.first), _years_between(born.stretch.first, age.at.last)
    return set(range(max(low, 0), high + 1)) if 0 <= high < 123 and born.stretch.first < published else set()


def _years_between(first: date, last: date) -> int:
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))
